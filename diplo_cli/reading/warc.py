"""WARC (ISO 28500): the HTML pages of a web archive. Needs warcio, which is an extra."""

import io
import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from diplo_cli.errors import InputError
from diplo_cli.models import Article
from diplo_cli.reading.html import read_page
from diplo_cli.reading.options import ReadOptions
from diplo_cli.reading.streams import too_large

_CHARSET = re.compile(r"charset\s?=\s?[\"']?([\w-]{2,30})", re.IGNORECASE)
_LONGEST_PROBLEM = 80
_PAGES = ("text/html", "application/xhtml+xml")


def read_warc(stream: io.BufferedReader, options: ReadOptions, name: str, stem: str) -> Iterator[Article | InputError]:
    """The articles of all pages that the archive holds; what is no page, or no whole one (status 200), is passed over.

    An article's id is the archive's stem and the number of its page.
    """
    try:
        iterator: Any = import_module("warcio.archiveiterator")
        errors: Any = import_module("warcio.exceptions")
    except ImportError as error:
        raise InputError("reading WARC needs warcio: pip install 'diplo-cli[warc]'", path=name) from error
    page = 0
    try:
        for record in iterator.WARCIterator(_Steps(stream, name)):
            if _is_page(record):
                page += 1
                yield from _read_record(record, options, name, f"{stem}-{page}")
    except (errors.ArchiveLoadFailed, EOFError, ValueError, AttributeError, IndexError) as error:
        # What follows the first sentence is the file's own first bytes, which may be anything.
        problem = " ".join(str(error).split()).partition(", first line:")[0][:_LONGEST_PROBLEM]
        raise InputError(f"not a readable WARC file: {problem}", path=name) from error
    if page == 0:
        yield InputError("no HTML pages in this web archive", path=name)


class _Steps:
    """A stream that gives what it has got: where the file is cut, the records before the cut are not lost."""

    def __init__(self, stream: io.BufferedReader, name: str) -> None:
        self._stream = stream
        self._name = name

    def read(self, size: int = -1) -> bytes:
        try:
            return self._stream.read1(size)
        except EOFError as error:  # which warcio takes for the end of the archive
            raise InputError(f"not a whole gzip file: {error}", path=self._name) from error


def _is_page(record: Any) -> bool:
    headers = record.http_headers
    if record.rec_type != "response" or headers is None or headers.get_statuscode() != "200":
        return False
    kind: str = headers.get_header("Content-Type") or ""
    return kind.partition(";")[0].strip().lower() in _PAGES


def _read_record(record: Any, options: ReadOptions, name: str, stem: str) -> Iterator[Article | InputError]:
    url = record.rec_headers.get_header("WARC-Target-URI")
    # The address says more than the archive's name; a page without one keeps that.
    shown = f"{name}: {url}" if url else name
    charset = _CHARSET.search(record.http_headers.get_header("Content-Type") or "")
    try:
        data = _read(record.content_stream(), options.max_bytes)
        if options.max_bytes is not None and len(data) > options.max_bytes:
            yield InputError(too_large(options.max_bytes), path=shown)
            return
        for item in read_page(data, options, name, stem, url=url, charset=charset[1] if charset else None):
            yield InputError(item.problem, path=shown) if isinstance(item, InputError) else item
    except InputError as error:
        yield InputError(error.problem, path=shown)


def _read(stream: Any, max_bytes: int | None) -> bytes:
    """All of a page, or what is enough to see that it is too large; a stream may give less than it is asked for."""
    parts: list[bytes] = []
    size = 0
    while (max_bytes is None or size <= max_bytes) and (part := stream.read(1 << 16)):
        parts.append(part)
        size += len(part)
    return b"".join(parts)
