"""Events in, one of the formats out."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import PurePath
from typing import IO, TYPE_CHECKING, Any

from diplo_cli.config import FORMATS, Format
from diplo_cli.errors import OutputError
from diplo_cli.writing.files import as_text, open_whole

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
_WRITTEN = ", ".join(name for name in FORMATS if name != "table")


def infer_format(path: str) -> Format | None:
    """Return the format that the file's suffix names (a `.gz` after it aside), or None."""
    suffixes = [suffix.lower() for suffix in PurePath(path).suffixes]
    if suffixes and suffixes[-1] == ".gz":
        suffixes.pop()
    return _SUFFIXES.get(suffixes[-1]) if suffixes else None


def write_events(
    events: Iterable[Event], target: str | os.PathLike[str] | IO[Any], format: Format | None = None
) -> int:
    """Write the events as they come in `jsonl`, `json`, `csv` or `parquet`, and return their number.

    `target` is the path of a file, whose suffix names the format, or an open stream; without a format it is `jsonl`.
    A file is written whole or not at all. Text formats need a text stream that leaves line ends alone (`newline=""`),
    Parquet a binary one. The table for a terminal belongs to the command line: asking for it here raises OutputError,
    as does a suffix that goes with no format.
    """
    if not isinstance(target, (str, os.PathLike)):
        return _write(events, target, format or "jsonl")
    path = os.fspath(target)
    chosen = format or infer_format(path)
    if chosen is None and PurePath(path).suffix:
        raise OutputError(f"{path}: no format goes with this suffix; formats: {_WRITTEN}")
    if chosen == "table":
        raise OutputError(_no_format(chosen))
    with open_whole(path) as raw:
        if chosen == "parquet":
            return _write(events, raw, chosen)
        with as_text(raw) as text:
            return _write(events, text, chosen or "jsonl")


def _write(events: Iterable[Event], stream: IO[Any], format: Format) -> int:
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
    raise OutputError(_no_format(format))


def _no_format(format: str) -> str:
    return f"events cannot be written as {format!r}; formats: {_WRITTEN}"
