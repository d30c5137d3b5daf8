"""Settings: a flag wins over the environment, that over diplo.toml, that over the default."""

from pathlib import Path

import pytest

from diplo_cli.config import Settings, load_settings
from diplo_cli.errors import UsageError


def test_defaults(tmp_path: Path) -> None:
    assert load_settings({}, {}, tmp_path) == Settings()


def test_each_place_wins_over_the_next(tmp_path: Path) -> None:
    (tmp_path / "diplo.toml").write_text('model = "m3"\nlexicon = "l3"\nmin_confidence = 0.3\n')
    environ = {"DIPLO_MODEL": "m2", "DIPLO_LEXICON": "l2", "DIPLO_UNRELATED": "x"}
    settings = load_settings({"model": "m1", "format": None}, environ, tmp_path)
    assert (settings.model, settings.lexicon, settings.min_confidence, settings.format) == ("m1", "l2", 0.3, None)


def test_the_environment_is_read_as_the_type_of_the_setting(tmp_path: Path) -> None:
    environ = {"DIPLO_MIN_CONFIDENCE": "0.5", "DIPLO_NO_COLOR": "1", "DIPLO_QUIET": "off", "DIPLO_JOBS": "2"}
    assert load_settings({}, environ, tmp_path) == Settings(min_confidence=0.5, no_color=True, jobs=2)


def test_a_whole_number_is_a_confidence_too(tmp_path: Path) -> None:
    (tmp_path / "diplo.toml").write_text("min_confidence = 1\n")
    assert load_settings({}, {}, tmp_path).min_confidence == 1.0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('modle = "x"', r"diplo\.toml: unknown key 'modle'; did you mean 'model'\?"),
        ("zzz = 1", r"diplo\.toml: unknown key 'zzz'; known keys: model, "),
        ("model = ", r"diplo\.toml: not valid TOML"),
        ("min_confidence = 2", r"diplo\.toml: min_confidence: expected a number from 0 to 1, found 2"),
        ("min_confidence = nan", r"diplo\.toml: min_confidence"),
        ("min_confidence = true", r"diplo\.toml: min_confidence"),
        ("jobs = 0", r"diplo\.toml: jobs: expected a whole number"),
        ('format = "xlsx"', r"diplo\.toml: format: expected one of table, jsonl, json, csv, parquet"),
        ('quiet = "yes"', r"diplo\.toml: quiet: expected true or false"),
    ],
)
def test_a_faulty_file_is_named_with_its_key(tmp_path: Path, text: str, expected: str) -> None:
    (tmp_path / "diplo.toml").write_text(text)
    with pytest.raises(UsageError, match=expected):
        load_settings({}, {}, tmp_path)


def test_a_faulty_file_is_an_error_even_where_a_flag_wins(tmp_path: Path) -> None:
    (tmp_path / "diplo.toml").write_text("model = 3")
    with pytest.raises(UsageError, match="model"):
        load_settings({"model": "m1"}, {}, tmp_path)


@pytest.mark.parametrize(
    ("variable", "value"),
    [("DIPLO_MIN_CONFIDENCE", "high"), ("DIPLO_JOBS", "1.5"), ("DIPLO_QUIET", "maybe"), ("DIPLO_FORMAT", "xml")],
)
def test_a_faulty_variable_is_named(tmp_path: Path, variable: str, value: str) -> None:
    with pytest.raises(UsageError, match=variable):
        load_settings({}, {variable: value}, tmp_path)


def test_bytes_that_are_no_text_are_a_faulty_file(tmp_path: Path) -> None:
    (tmp_path / "diplo.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(UsageError, match=r"diplo\.toml: not valid UTF-8: save the file as UTF-8"):
        load_settings({}, {}, tmp_path)
