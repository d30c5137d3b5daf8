"""What words mean: countries, cities, organisations, offices and other vocabulary, as data with a typed front.

Importing this package reads no data and imports no pydantic; `load_lexicon` does both, once per vocabulary.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from diplo_cli.lexicon.entries import Country, Entry, Kind
from diplo_cli.lexicon.files import lexicon_version

if TYPE_CHECKING:
    from diplo_cli.lexicon.loader import Lexicon

__all__ = ["Country", "Entry", "Kind", "Lexicon", "lexicon_version", "load_lexicon"]


def load_lexicon(extra: str | Path | None = None) -> "Lexicon":
    """The packaged vocabulary, with a user's TOML file merged into it.

    The same file with the same content gives the same object. Raises LexiconError where the user's file is missing
    or malformed.
    """
    from diplo_cli.lexicon.loader import build_lexicon

    return build_lexicon(extra)


def __getattr__(name: str) -> object:
    if name == "Lexicon":
        from diplo_cli.lexicon.loader import Lexicon

        return Lexicon
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
