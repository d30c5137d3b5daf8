"""Output files: whole or not at all, with the format that their suffix names."""

import gzip
import io
import os
from pathlib import Path

import pytest

from diplo_cli.errors import OutputError
from diplo_cli.writing import as_text, infer_format, open_whole, write_events
from tests.writing.sample_events import visit


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("events.jsonl", "jsonl"),
        ("events.ndjson", "jsonl"),
        ("out/events.json", "json"),
        ("events.csv", "csv"),
        ("EVENTS.CSV.GZ", "csv"),
        ("events.jsonl.gz", "jsonl"),
        ("v1.2/events.parquet", "parquet"),
        ("events.txt", "table"),
        ("events", None),
        ("events.gz", None),
        ("events.xlsx", None),
    ],
)
def test_format_of_a_suffix(path: str, expected: str | None) -> None:
    assert infer_format(path) == expected


def test_a_failure_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), open_whole(tmp_path / "events.jsonl") as stream:
        stream.write(b"half")
        raise RuntimeError
    assert list(tmp_path.iterdir()) == []


def test_a_failure_leaves_the_old_file_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "events.jsonl"
    target.write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt), open_whole(target) as stream:
        stream.write(b"half")
        raise KeyboardInterrupt
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_the_old_file_is_replaced_and_keeps_its_mode(tmp_path: Path) -> None:
    target = tmp_path / "events.jsonl"
    target.write_bytes(b"old")
    target.chmod(0o640)
    with open_whole(target) as stream:
        stream.write(b"new")
        assert target.read_bytes() == b"old"
    assert target.read_bytes() == b"new"
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_bytes(b"old")
    (tmp_path / "link.csv").symlink_to("real.csv")
    with open_whole(tmp_path / "link.csv") as stream:
        stream.write(b"new")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_bytes() == b"new"


def test_a_device_is_written_and_not_replaced() -> None:
    with open_whole(os.devnull) as stream:
        stream.write(b"gone")
    assert not Path(os.devnull).is_file()


@pytest.mark.parametrize("name", ["missing/events.jsonl", "."])
def test_what_cannot_be_written_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputError, match=r"events\.jsonl|folder"), open_whole(tmp_path / name):
        pass


def test_compressed_bytes_do_not_depend_on_the_clock(tmp_path: Path) -> None:
    for name in ("a.jsonl.gz", "b.jsonl.gz"):
        with open_whole(tmp_path / name) as stream, as_text(stream) as text:
            write_events([visit()], text, "jsonl")
    packed = (tmp_path / "a.jsonl.gz").read_bytes()
    assert packed == (tmp_path / "b.jsonl.gz").read_bytes()
    assert packed[4:8] == b"\0\0\0\0"
    assert gzip.decompress(packed).count(b"\n") == 1


def test_line_ends_stay_as_they_are() -> None:
    stream = io.BytesIO()
    with as_text(stream) as text:
        text.write("a\r\nb\n")
    assert stream.getvalue() == b"a\r\nb\n"


def test_a_table_is_not_written_here() -> None:
    with pytest.raises(OutputError, match="jsonl, json, csv, parquet"):
        write_events([], io.StringIO(), "table")
