"""JSON Lines: one article a line, read line by line; a bad line is reported with its number and the rest goes on."""

import io
import json
from collections.abc import Iterator
from typing import Any

from diplo_cli.errors import InputError
from diplo_cli.models import Article
from diplo_cli.reading.options import ReadOptions
from diplo_cli.reading.rows import name_type, read_row
from diplo_cli.reading.streams import decode, read_lines, too_large


def read_json_lines(
    stream: io.BufferedReader, options: ReadOptions, name: str, stem: str
) -> Iterator[Article | InputError]:
    """The articles of a stream of JSON objects, one a line; blank lines are skipped."""
    row = 0
    for number, line in read_lines(stream, options.max_bytes):
        if line is None:
            assert options.max_bytes is not None
            row += 1
            yield InputError(too_large(options.max_bytes), path=name, line=number)
            continue
        if not line.strip():
            continue
        row += 1
        try:
            record = parse_json(decode(line, name=name, line=number), name=name, line=number)
        except InputError as error:
            yield error
            continue
        yield read_record(record, options, name=name, fallback_id=f"{stem}-{row}", line=number)
    if row == 0:
        yield InputError("the file is empty: expected one JSON object a line", path=name)


def parse_json(text: str, *, name: str, line: int | None = None) -> Any:
    """The value of a JSON text. Raises InputError; `line` is the line of the file on which the text starts."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        at = error.lineno if line is None else line + error.lineno - 1
        # "Unterminated string starting at" leaves the place to who tells it.
        problem = error.msg.removesuffix(" at")
        raise InputError(f"broken JSON: {problem} at column {error.colno}", path=name, line=at) from error
    except (RecursionError, ValueError) as error:
        problem = "nested too deeply" if isinstance(error, RecursionError) else str(error)
        raise InputError(f"broken JSON: {problem}", path=name, line=line) from error


def read_record(
    record: Any, options: ReadOptions, *, name: str, fallback_id: str, line: int | None
) -> Article | InputError:
    """The article of one JSON value, which must be an object."""
    if not isinstance(record, dict):
        return InputError(f"expected a JSON object, found {name_type(record)}", path=name, line=line)
    return read_row(record, options, name=name, fallback_id=fallback_id, line=line)
