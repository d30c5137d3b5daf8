"""What a run is told, from four places: a flag wins over `DIPLO_*`, that over `./diplo.toml`, that over the default.

The environment and the folder are handed in, so that nothing here depends on where it runs.
"""

import dataclasses
import difflib
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from diplo_cli.errors import UsageError

CONFIG_FILE = "diplo.toml"

Format = Literal["table", "jsonl", "json", "csv", "parquet"]
FORMATS: tuple[Format, ...] = get_args(Format)

_TRUE = {"1", "true", "yes", "on"}
_FALSE = {"", "0", "false", "no", "off"}


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of a run; None leaves the choice to the part that uses it.

    `max_article_size` is in bytes, `timeout_per_article` in seconds; 0 is no bound.
    """

    model: str | None = None
    lexicon: str | None = None
    format: Format | None = None
    jobs: int | None = None
    max_article_size: int = 5_000_000
    timeout_per_article: float = 60.0
    min_confidence: float = 0.0
    quiet: bool = False
    no_color: bool = False


def load_settings(flags: Mapping[str, object], environ: Mapping[str, str], folder: Path) -> Settings:
    """Merge the flags (None: not given) with the environment and `folder/diplo.toml`.

    Raises UsageError that names the place and the key for an unknown key, a malformed file or a value out of range.
    """
    merged: dict[str, object] = {}
    for name in _CHECKS:
        variable = f"DIPLO_{name.upper()}"
        if flags.get(name) is not None:
            merged[name] = _checked(name, flags[name], "--" + name.replace("_", "-"))
        elif variable in environ and (environ[variable] or name in _BOOLEANS):
            merged[name] = _checked(name, _from_text(name, environ[variable], variable), variable)
    for name, value in _read_config(folder / CONFIG_FILE).items():
        merged.setdefault(name, value)
    return dataclasses.replace(Settings(), **merged)  # type: ignore[arg-type]


def _read_config(path: Path) -> dict[str, object]:
    try:
        record = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except UnicodeDecodeError as error:
        raise UsageError(f"{path.name}: not valid UTF-8: save the file as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{path.name}: not valid TOML: {error}") from error
    except OSError as error:
        raise UsageError(f"{path.name}: cannot be read: {error.strerror}") from error
    checked = {}
    for name, value in record.items():
        if name not in _CHECKS:
            near = difflib.get_close_matches(name, _CHECKS, n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"known keys: {', '.join(_CHECKS)}"
            raise UsageError(f"{path.name}: unknown key {name!r}; {hint}")
        checked[name] = _checked(name, value, f"{path.name}: {name}")
    return checked


def parse_size(value: str) -> int:
    """Read a number of bytes: "5000000", "500K", "50MB" (powers of 1000). Raises ValueError for anything else."""
    text = value.strip().upper().removesuffix("B")
    factor = _FACTORS.get(text[-1:], 1)
    return int(float(text[:-1]) * factor) if factor > 1 else int(text)


def _from_text(name: str, value: str, where: str) -> object:
    """Read the text of an environment variable as the type that the setting has."""
    if name in _BOOLEANS:
        if value.lower() not in _TRUE | _FALSE:
            raise UsageError(f"{where}: expected 1 or 0, found {value!r}")
        return value.lower() in _TRUE
    if name in _NUMBERS:
        try:
            return _NUMBERS[name](value)
        except ValueError:
            raise UsageError(f"{where}: expected a number, found {value!r}") from None
    return value


def _checked(name: str, value: object, where: str) -> object:
    expected, is_valid = _CHECKS[name]
    if not is_valid(value):
        raise UsageError(f"{where}: expected {expected}, found {value!r}")
    return float(value) if name == "min_confidence" and isinstance(value, int) else value


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value)


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


def _is_share(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


def _is_size(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _is_time(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 1e6


_BOOLEANS = {"quiet", "no_color"}
_FACTORS = {"K": 1_000, "M": 1_000_000, "G": 1_000_000_000}
_NUMBERS: dict[str, Callable[[str], object]] = {
    "jobs": int,
    "max_article_size": parse_size,
    "min_confidence": float,
    "timeout_per_article": float,
}
_CHECKS: dict[str, tuple[str, Callable[[object], bool]]] = {
    "model": ("the name of an installed model", _is_text),
    "lexicon": ("the path of a lexicon file", _is_text),
    "format": (f"one of {', '.join(FORMATS)}", lambda value: value in FORMATS),
    "jobs": ("a whole number of at least 1", _is_count),
    "max_article_size": ("a number of bytes, 0 for no bound", _is_size),
    "timeout_per_article": ("a number of seconds, 0 for no bound", _is_time),
    "min_confidence": ("a number from 0 to 1", _is_share),
    "quiet": ("true or false", _is_flag),
    "no_color": ("true or false", _is_flag),
}
