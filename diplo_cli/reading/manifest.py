"""A manifest: a CSV table that names files and says what is known of them (`path`, `outlet`, `published`, `url` …)."""

import csv
import io
import os
from collections.abc import Iterator, Mapping

from diplo_cli.errors import InputError
from diplo_cli.models import Article
from diplo_cli.reading.articles import read_file
from diplo_cli.reading.dates import parse_date
from diplo_cli.reading.options import ReadOptions
from diplo_cli.reading.remote import is_remote
from diplo_cli.reading.streams import decode, open_bytes, read_lines

_KNOWN = ("id", "title", "outlet", "published", "url")
_LINE = 1_000_000


def read_manifest(path: str, options: ReadOptions) -> Iterator[Article | InputError]:
    """The articles of the files that the table names, in its order; relative paths count from the table's folder.

    What the table says of an article (`id`, `title`, `outlet`, `published`, `url`) goes before what its file says.
    """
    try:
        with open_bytes(path, name=path) as stream:
            yield from _read_rows(stream, path, options)
    except InputError as error:
        yield error


def _read_rows(stream: io.BufferedReader, path: str, options: ReadOptions) -> Iterator[Article | InputError]:
    reader = csv.DictReader(_lines(stream, path), strict=True)
    try:
        columns = [column.strip() for column in reader.fieldnames or ()]
        if "path" not in columns:
            raise InputError("no column path in the manifest's header row", path=path, line=1)
        reader.fieldnames = columns
        is_empty = True
        for row in reader:
            is_empty = False
            yield from _read_row(row, path, reader.line_num, options)
        if is_empty:
            raise InputError("no rows below the header", path=path)
    except csv.Error as error:
        raise InputError(f"broken CSV: {error}", path=path, line=reader.line_num) from error


def _read_row(row: Mapping[str, str], path: str, line: int, options: ReadOptions) -> Iterator[Article | InputError]:
    named = (row.get("path") or "").strip()
    if not named or "\0" in named:
        yield InputError("no path in this row", path=path, line=line)
        return
    known: dict[str, object] = {key: value for key in _KNOWN if (value := (row.get(key) or "").strip())}
    if "published" in known:
        known["published"] = parse_date(known["published"])
        if known["published"] is None:
            yield InputError(f"no date: {row['published']!r}, expected one such as 2024-04-08", path=path, line=line)
            return
    for item in read_file(_beside(path, named), options):
        yield item.model_copy(update=known) if isinstance(item, Article) else item


def _beside(manifest: str, path: str) -> str:
    if is_remote(path) or os.path.isabs(path):  # noqa: PTH117
        return path
    folder, mark, _ = manifest.rpartition("/") if is_remote(manifest) else (os.path.dirname(manifest), "", "")  # noqa: PTH120
    return f"{folder}/{path}" if mark else os.path.join(folder, path)  # noqa: PTH118


def _lines(stream: io.BufferedReader, path: str) -> Iterator[str]:
    for number, line in read_lines(stream, _LINE):
        if line is None:
            raise InputError("a row that is too long for a manifest", path=path, line=number)
        yield decode(line, name=path, line=number)
