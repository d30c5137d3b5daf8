"""CSV: a header row, then one article a row, read row by row; comma, semicolon or tab, whichever splits the header."""

import csv
import io
from collections.abc import Iterator
from itertools import chain

from diplo_cli.errors import InputError
from diplo_cli.models import Article
from diplo_cli.reading.options import ReadOptions
from diplo_cli.reading.rows import describe_columns, read_row
from diplo_cli.reading.streams import decode, read_lines, too_large

DELIMITERS = (",", ";", "\t")
# Follows the last line. Where it is no row of its own, quotation marks are open; no text that was decoded holds it.
_END = "\0"
_NO_LIMIT = 2**31 - 1  # The largest field that the csv module can be told of on every platform.


def find_delimiter(header: str, options: ReadOptions) -> str | None:
    """The delimiter that makes a text column of the header line and splits it into most columns, or None."""
    best: tuple[int, str] | None = None
    for delimiter in DELIMITERS:
        columns = _columns(header, delimiter)
        if any(name in columns for name in options.columns("text")) and (best is None or len(columns) > best[0]):
            best = (len(columns), delimiter)
    return best[1] if best else None


def read_csv(stream: io.BufferedReader, options: ReadOptions, name: str, stem: str) -> Iterator[Article | InputError]:
    """The articles of a table; errors name the line on which a row starts. Raises InputError without a text column."""
    lines = _Lines(stream, options, name)
    header = next(lines, "")
    for problem in lines.take_problems():
        raise problem
    if not header.strip():
        raise InputError("the file is empty: expected a header row", path=name)
    delimiter = find_delimiter(header, options)
    if delimiter is None:
        found = max((_columns(header, delimiter) for delimiter in DELIMITERS), key=len)
        missing = f"no text column in the header row: expected {describe_columns(found, options)}"
        raise InputError(missing, path=name, line=1)
    columns = _columns(header, delimiter)
    # The module's own bound of 131072 characters is below that of articles; it can only be moved for the whole process.
    csv.field_size_limit(max(csv.field_size_limit(), options.max_bytes or _NO_LIMIT))
    reader = csv.reader(chain(lines, [_END]), delimiter=delimiter)
    row = 0
    while True:
        line = lines.number + 1
        try:
            values = next(reader, None)
        except csv.Error as error:
            row += 1
            yield InputError(f"broken CSV: {error}", path=name, line=line)
            continue
        except InputError as error:
            row += 1
            yield error
            continue
        for skipped in lines.take_problems():
            row += 1
            yield skipped
        if values is None or values == [_END]:
            break
        if not values:
            continue
        row += 1
        if _END in values[-1]:
            unclosed = "broken CSV: a quotation mark that this row opens is not closed before the file ends"
            yield InputError(unclosed, path=name, line=line)
            break
        if len(values) > len(columns):
            surplus = f"{len(values)} fields where the header has {len(columns)}"
            yield InputError(surplus, path=name, line=line)
            continue
        record = dict(zip(columns, values, strict=False))
        yield read_row(record, options, name=name, fallback_id=f"{stem}-{row}", line=line)
    if row == 0:
        yield InputError("no rows below the header", path=name)


def _columns(header: str, delimiter: str) -> list[str]:
    try:
        return [column.strip() for column in next(csv.reader([header], delimiter=delimiter), [])]
    except csv.Error:
        return []


class _Lines:
    """Decoded lines for the csv module; `number` is that of the last one. Lines above the bound become problems."""

    def __init__(self, stream: io.BufferedReader, options: ReadOptions, name: str) -> None:
        self._lines = read_lines(stream, options.max_bytes)
        self._max = options.max_bytes
        self._name = name
        self.number = 0
        self.problems: list[InputError] = []

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        for number, line in self._lines:
            self.number = number
            if line is not None:
                return decode(line, name=self._name, line=number)
            assert self._max is not None
            self.problems.append(InputError(too_large(self._max), path=self._name, line=number))
        raise StopIteration

    def take_problems(self) -> list[InputError]:
        found, self.problems = self.problems, []
        return found
