"""Events back from what was written: JSON, JSON Lines, CSV and Parquet, also gzipped, each event checked.

In: one open stream and its format. Out: events in the order of the file; what is no event ends it with an InputError
that names file and line.
"""

from __future__ import annotations

import csv
import datetime as dt
import importlib
import io
import json
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from typing import IO, TYPE_CHECKING, Any, cast

from pydantic import ValidationError

from diplo_cli.errors import InputError
from diplo_cli.models import SCHEMA_VERSION, parse_event
from diplo_cli.reading.streams import decode, read_lines, rejoin
from diplo_cli.writing.csv import LONGEST_CELL, restore_cell
from diplo_cli.writing.rows import from_row

if TYPE_CHECKING:
    from diplo_cli.models import Event

REQUIRED_COLUMNS = (
    *("id", "kind", "status", "participants_name", "participants_country", "participants_type", "participants_role"),
    *("start", "end", "confidence", "evidence_text", "evidence_start", "evidence_end", "rules"),
    *("source_id", "source_sha256"),
)
"""The columns without which a row can be no event."""

ROWS_A_BATCH = 1_000
_IN_MEMORY = 1 << 24


def read_event_stream(stream: io.BufferedReader, format_name: str, *, name: str) -> Iterator[Event]:
    """Yield the events of a stream; raises InputError with `name` and the line for what is no event."""
    if format_name == "csv":
        yield from _read_csv(stream, name)
    elif format_name == "parquet":
        yield from _read_parquet(stream, name)
    elif format_name == "json":
        yield from _read_json(stream, name)
    else:
        yield from _read_lines(stream, name)


def check_event(record: bytes | str | dict[str, Any], *, name: str, line: int | None) -> Event:
    """Return the record as an event; raises InputError that tells what is wrong with it."""
    try:
        event = parse_event(record)
    except ValidationError as error:
        raise InputError(_problem(record, error), path=name, line=line) from error
    if event.schema_version > SCHEMA_VERSION:
        raise InputError(_newer(event.schema_version), path=name, line=line)
    return event


def _problem(record: bytes | str | dict[str, Any], error: ValidationError) -> str:
    first = error.errors(include_url=False)[0]
    if first["type"] == "json_invalid":
        return f"not an event: broken JSON: {first['ctx']['error'] if 'ctx' in first else first['msg']}"
    try:
        content = json.loads(record) if isinstance(record, (bytes, str)) else record
    except ValueError:
        content = None
    version = content.get("schema_version") if isinstance(content, dict) else None
    if isinstance(version, int) and version > SCHEMA_VERSION:
        return _newer(version)
    where = ".".join(str(part) for part in first["loc"])
    return f"not an event: {where + ': ' if where else ''}{first['msg']}"


def _newer(version: int) -> str:
    return f"an event of schema_version {version}, this diplo reads up to {SCHEMA_VERSION}; install a newer diplo"


def _read_lines(stream: io.BufferedReader, name: str) -> Iterator[Event]:
    for number, line in read_lines(stream, None):
        if line is not None and not line.isspace():
            yield check_event(line, name=name, line=number)


def _read_json(stream: io.BufferedReader, name: str) -> Iterator[Event]:
    """Read a list, or objects one after the other, on lines of their own or spread over many as `jq` prints them."""
    first = stream.readline()
    if first.lstrip()[:1] == b"{" and _is_json(first):
        yield from _read_lines(rejoin(first, stream), name)
        return
    text = decode(first + stream.read(), name=name)
    decoder = json.JSONDecoder()
    at, line = _skip(text, 0, 1)
    is_list = text[at : at + 1] == "["
    if is_list:
        at, line = _skip(text, at + 1, line)
    while at < len(text):
        if is_list and text[at] == "]":
            return
        try:
            record, end = decoder.raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            problem = error.msg if isinstance(error, json.JSONDecodeError) else "nested too deeply"
            broken = line + text.count("\n", at, error.pos) if isinstance(error, json.JSONDecodeError) else line
            raise InputError(f"not an event: broken JSON: {problem}", path=name, line=broken) from error
        yield check_event(record, name=name, line=line)
        line += text.count("\n", at, end)
        at, line = _skip(text, end, line)
        if is_list and text[at : at + 1] == ",":
            at, line = _skip(text, at + 1, line)
    if is_list:
        raise InputError("not an event: broken JSON: the list has no end", path=name, line=line)


def _is_json(line: bytes) -> bool:
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


def _skip(text: str, at: int, line: int) -> tuple[int, int]:
    """Return the place of the next character that is no space, and its line."""
    start = at
    while at < len(text) and text[at].isspace():
        at += 1
    return at, line + text.count("\n", start, at)


def _read_csv(stream: io.BufferedReader, name: str) -> Iterator[Event]:
    # The module's bound on a cell (128 KiB) is for all readers of the process; it is only ever raised.
    csv.field_size_limit(max(csv.field_size_limit(), LONGEST_CELL))
    text = io.TextIOWrapper(stream, encoding="utf-8", newline="")
    reader = csv.reader(text, strict=True)
    try:
        header = next(reader, None)
        if header is None:
            return
        _check_columns(header, name)
        line = reader.line_num + 1
        for cells in reader:
            if cells and len(cells) != len(header):
                found = f"{len(cells)} cells where the header has {len(header)}"
                raise InputError(f"not an event: {found}", path=name, line=line)
            if cells:
                row = dict(zip(header, map(restore_cell, cells), strict=True))
                yield _check_row(row, name=name, line=line)
            line = reader.line_num + 1
    except csv.Error as error:
        raise InputError(f"broken CSV: {error}", path=name, line=reader.line_num) from error
    except UnicodeDecodeError as error:
        raise InputError("not valid UTF-8: convert the file to UTF-8", path=name, line=reader.line_num + 1) from error
    finally:
        text.detach()


def _check_columns(columns: list[str], name: str) -> None:
    missing = [column for column in REQUIRED_COLUMNS if column not in columns]
    if missing:
        raise InputError(f"not a table of events: columns missing: {', '.join(missing)}", path=name, line=1)


def _check_row(row: Mapping[str, str], *, name: str, line: int) -> Event:
    version = row.get("schema_version") or ""
    if version.isdecimal() and int(version) > SCHEMA_VERSION:
        raise InputError(_newer(int(version)), path=name, line=line)
    try:
        return from_row(row)
    except ValidationError as error:
        raise InputError(_problem(dict(row), error), path=name, line=line) from error
    except ValueError as error:
        raise InputError(f"not an event: {error}", path=name, line=line) from error


def _read_parquet(stream: io.BufferedReader, name: str) -> Iterator[Event]:
    pyarrow, tables = _load_pyarrow(name)
    with _seekable(stream) as source:
        try:
            table = tables.ParquetFile(source)
            _check_columns(table.schema_arrow.names, name)
            line = 0
            for batch in table.iter_batches(batch_size=ROWS_A_BATCH):
                for record in batch.to_pylist():
                    line += 1
                    row = {column: cell_text(value) for column, value in record.items()}
                    yield _check_row(row, name=name, line=line)
        except pyarrow.ArrowException as error:
            raise InputError(f"not a readable Parquet file: {str(error).splitlines()[0]}", path=name) from error


def cell_text(value: object) -> str:
    """Return a typed value of a table as the cell of a row."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dt.date):
        return value.isoformat()
    return str(value)


def _load_pyarrow(name: str) -> tuple[Any, Any]:
    try:
        return importlib.import_module("pyarrow"), importlib.import_module("pyarrow.parquet")
    except ImportError as error:
        problem = "reading Parquet needs pyarrow; install it with: pip install 'diplo-cli[tables]'"
        raise InputError(problem, path=name) from error


def _seekable(stream: io.BufferedReader) -> IO[bytes]:
    """Return the stream, or a copy of it where it comes through a pipe: a table's directory stands at its end."""
    if stream.seekable():
        return cast(IO[bytes], stream)
    copy = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - the caller closes it
    shutil.copyfileobj(stream, copy)
    copy.seek(0)
    return cast(IO[bytes], copy)
