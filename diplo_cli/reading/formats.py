"""Which format a file has: by its suffix, or by its content where the suffix says nothing."""

import io
import re
from collections.abc import Callable, Iterator
from pathlib import PurePath

from diplo_cli.errors import InputError
from diplo_cli.models import Article
from diplo_cli.reading.csv_rows import find_delimiter
from diplo_cli.reading.options import ReadOptions

SUFFIXES = {
    ".txt": "plain",
    ".md": "plain",
    ".html": "html",
    ".htm": "html",
    ".json": "json",
    ".jsonl": "json_lines",
    ".ndjson": "json_lines",
    ".csv": "csv",
    ".parquet": "parquet",
    ".zip": "zip",
    ".tar": "tar",
    ".tgz": "tar",
    ".warc": "warc",
}
DATASET_MANIFEST = "_manifest.json"
"""What diplo writes beside the parts of a dataset; it holds neither articles nor events.

The underscore hides it from readers that take a folder for a table (Arrow, DuckDB, Spark).
"""
ARCHIVES = frozenset({"zip", "tar", "warc"})
"""Formats whose members are files of the others; an archive inside an archive is not opened."""
_MAGIC = {b"PAR1": "parquet", b"PK\x03\x04": "zip", b"WARC/": "warc"}
_HEAD = 1 << 14
_JSON = re.compile(r"\{\s{0,1000}(?:[\"}]|$)|\[\s{0,1000}(?:[{\]]|$)")
_HTML = re.compile(r"<(?:!doctype html|html|head|body|article|div|p)[\s>]", re.IGNORECASE)

Reader = Callable[[io.BufferedReader, ReadOptions, str, str], Iterator[Article | InputError]]


def split_suffix(name: str) -> tuple[str, str | None, bool]:
    """A file name's stem, the format that its suffix stands for or None, and whether it ends in .gz.

    "2019.08.txt.gz" gives "2019.08", "plain", True; "notes.doc" gives "notes", None, False.
    """
    is_gzip = name.casefold().endswith(".gz")
    inner = PurePath(name[: -len(".gz")] if is_gzip else name)
    return inner.stem or name, SUFFIXES.get(inner.suffix.casefold()), is_gzip


def is_wanted(name: str) -> bool:
    """Whether a file that a folder holds is read: it has a known suffix, is not hidden and no manifest of a dataset."""
    return not name.startswith(".") and name != DATASET_MANIFEST and split_suffix(name)[1] is not None


def sniff_format(stream: io.BufferedReader, options: ReadOptions) -> str:
    """The format of a stream by what it starts with; nothing is consumed. What is nothing else is plain text."""
    data = stream.peek(_HEAD)[:_HEAD]
    for magic, format_name in _MAGIC.items():
        if data.startswith(magic):
            return format_name
    head = data.decode("utf-8", "replace").lstrip()
    if _JSON.match(head):
        return "json"
    if head.startswith("<") and _HTML.search(head):
        return "html"
    first, newline, _ = head.partition("\n")
    delimiter = find_delimiter(first.rstrip("\r"), options) if newline else None
    # One column alone is no table: a plain text may begin with the line "text".
    return "csv" if delimiter is not None and delimiter in first else "plain"


def load_reader(format_name: str) -> Reader:
    """The reader of a format."""
    from diplo_cli.reading import archives, csv_rows, html, json_file, json_lines, parquet, plain, warc

    readers: dict[str, Reader] = {
        "plain": plain.read_plain,
        "html": html.read_html,
        "json": json_file.read_json,
        "json_lines": json_lines.read_json_lines,
        "csv": csv_rows.read_csv,
        "parquet": parquet.read_parquet,
        "zip": archives.read_zip,
        "tar": archives.read_tar,
        "warc": warc.read_warc,
    }
    return readers[format_name]
