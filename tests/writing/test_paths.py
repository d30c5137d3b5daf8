"""`write_events` into a file: its suffix names the format, and it is written whole or not at all."""

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest

from diplo_cli import write_events
from diplo_cli.errors import OutputError
from diplo_cli.models import Event
from tests.writing.sample_events import meeting, visit


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("e.jsonl", b'{"id"'),
        ("e.json", b"[\n{"),
        ("e.csv", b"id,kind"),
        ("e.parquet", b"PAR1"),
        ("e.jsonl.gz", b"\x1f\x8b"),
        ("e", b'{"id"'),
    ],
)
def test_the_suffix_names_the_format(tmp_path: Path, name: str, start: bytes) -> None:
    for path in (str(tmp_path / name), tmp_path / name):
        assert write_events([visit(), meeting()], path) == 2
        assert (tmp_path / name).read_bytes().startswith(start)
    if name.endswith(".gz"):
        assert gzip.decompress((tmp_path / name).read_bytes()).count(b"\n") == 2


def test_the_format_wins_over_the_suffix(tmp_path: Path) -> None:
    write_events([visit()], tmp_path / "e.csv", "jsonl")
    assert (tmp_path / "e.csv").read_text().startswith('{"id"')


@pytest.mark.parametrize(("name", "problem"), [("e.xlsx", "no format goes with"), ("e.txt", "cannot be written as")])
def test_a_suffix_that_goes_with_no_format(tmp_path: Path, name: str, problem: str) -> None:
    with pytest.raises(OutputError, match=problem):
        write_events([visit()], tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_an_old_file_stays_where_the_events_fail(tmp_path: Path) -> None:
    def failing() -> Iterator[Event]:
        yield visit()
        raise ValueError

    (tmp_path / "e.jsonl").write_text("old")
    with pytest.raises(ValueError):
        write_events(failing(), tmp_path / "e.jsonl")
    assert [path.read_text() for path in tmp_path.iterdir()] == ["old"]
