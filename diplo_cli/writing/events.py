"""Events in, one of the formats out."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath
from typing import IO, TYPE_CHECKING, Any

from diplo_cli.config import FORMATS, Format
from diplo_cli.errors import OutputError

if TYPE_CHECKING:
    from diplo_cli.models import Event

_SUFFIXES: dict[str, Format] = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "json",
    ".csv": "csv",
    ".parquet": "parquet",
    ".txt": "table",
}


def infer_format(path: str) -> Format | None:
    """Return the format that the file's suffix names (a `.gz` after it aside), or None."""
    suffixes = [suffix.lower() for suffix in PurePath(path).suffixes]
    if suffixes and suffixes[-1] == ".gz":
        suffixes.pop()
    return _SUFFIXES.get(suffixes[-1]) if suffixes else None


def write_events(events: Iterable[Event], stream: IO[Any], format: Format = "jsonl") -> int:
    """Write the events as they come in `jsonl`, `json`, `csv` or `parquet`, and return their number.

    Text formats need a text stream that leaves line ends alone (`newline=""`), Parquet a binary one. The table for a
    terminal belongs to the command line: asking for it here raises OutputError.
    """
    if format == "jsonl":
        from diplo_cli.writing.jsonl import write_jsonl

        return write_jsonl(events, stream)
    if format == "json":
        from diplo_cli.writing.jsonl import write_json

        return write_json(events, stream)
    if format == "csv":
        from diplo_cli.writing.csv import write_csv

        return write_csv(events, stream)
    if format == "parquet":
        from diplo_cli.writing.parquet import write_parquet

        return write_parquet(events, stream)
    known = ", ".join(name for name in FORMATS if name != "table")
    raise OutputError(f"events cannot be written as {format!r}; formats: {known}")
