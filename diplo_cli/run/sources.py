"""Events from whatever was named: event files are read back, articles are extracted first, in the order of the paths.

In: paths (files, folders, globs, "-" for standard input). Out: events one by one, and a DiploError in the place of an
article that failed. What is no event in an event file is raised: there is no telling what else is wrong with the file.
"""

from __future__ import annotations

import glob
import io
import os
import stat
import sys
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from diplo_cli.errors import InputError
from diplo_cli.reading.formats import is_wanted, sniff_format, split_suffix
from diplo_cli.reading.options import ReadOptions
from diplo_cli.reading.own_events import holds_events
from diplo_cli.reading.streams import STDIN, open_bytes
from diplo_cli.writing.event_files import read_event_stream

if TYPE_CHECKING:
    from diplo_cli.errors import DiploError
    from diplo_cli.models import Event
    from diplo_cli.run.executor import ExtractorConfig

_HEAD = 1 << 16
_DEFAULT = ReadOptions()


@dataclass(frozen=True, slots=True)
class Input:
    """One file: events in a format, or articles (whose format the reader of articles finds out)."""

    path: str
    holds: Literal["events", "articles"]
    format: str = "plain"


def find_inputs(paths: Sequence[str]) -> Iterator[Input]:
    """Yield what each path stands for: folders and globs become their files, sorted.

    What does not exist or cannot be opened is taken for articles, whose reader says so; a named pipe, too, as what is
    looked at there is gone.
    """
    for path in paths:
        for name in expand_glob(path):
            if name != STDIN and os.path.isdir(name):  # noqa: PTH112 - a path can hold bytes that are no valid Unicode
                yield from _folder(name)
            else:
                yield _inspect(name)


def read_inputs(
    inputs: Iterable[Input], options: ReadOptions = _DEFAULT, config: ExtractorConfig | None = None
) -> Iterator[Event | DiploError]:
    """Yield the events of the inputs; `options` and `config` are for those that are articles.

    Raises InputError, with file and line, for an event file that holds something else or cannot be read.
    """
    for holds, group in groupby(inputs, key=lambda item: item.holds):
        if holds == "events":
            for item in group:
                yield from read_event_file(item)
        else:
            yield from _extract([item.path for item in group], options, config)


def read_event_file(item: Input) -> Iterator[Event]:
    """Yield the events of one file; raises InputError that names file and line."""
    name = shown(item.path)
    with open_bytes(item.path, name=name) as stream:
        yield from read_event_stream(stream, item.format, name=name)


def shown(path: str) -> str:
    """Return the path as messages name it."""
    return "standard input" if path == STDIN else os.fsencode(path).decode("utf-8", "backslashreplace")


def _extract(paths: list[str], options: ReadOptions, config: ExtractorConfig | None) -> Iterator[Event | DiploError]:
    from diplo_cli.reading import read_articles
    from diplo_cli.run.executor import ExtractorConfig
    from diplo_cli.run.serial import SerialExecutor

    for result in SerialExecutor().run(read_articles(paths, options), config or ExtractorConfig()):
        if result.failure is not None:
            yield result.failure
        yield from result.events


def expand_glob(path: str) -> list[str]:
    """Return the files that a glob stands for (shells leave it when it is quoted), or the path itself."""
    if path == STDIN or os.path.lexists(path) or not glob.has_magic(path):
        return [path]
    return sorted(glob.glob(path, recursive=True)) or [path]  # noqa: PTH207 - pathlib rejects absolute patterns


def _folder(folder: str) -> Iterator[Input]:
    """Yield a folder's files; a folder without any event file is left to the reader of articles as a whole."""
    found: list[Input] = []
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = os.path.join(parent, name)  # noqa: PTH118
            if is_wanted(name) and os.path.isfile(path):  # noqa: PTH113
                found.append(_inspect(path))
    if any(item.holds == "events" for item in found):
        yield from found
    else:
        yield Input(folder, "articles")


def _inspect(path: str) -> Input:
    name, suffix_format = shown(path), None if path == STDIN else split_suffix(os.path.basename(path))[1]  # noqa: PTH119
    if suffix_format in ("plain", "html") or (path != STDIN and stat.S_ISFIFO(_mode(path))):
        return Input(path, "articles")
    try:
        if path == STDIN:
            return _inspect_stream(io.BufferedReader(io.BytesIO(_peek_input()), _HEAD), path, None)
        with open_bytes(path, name=name) as stream:
            return _inspect_stream(stream, path, suffix_format)
    except InputError:
        return Input(path, "articles")


def _mode(path: str) -> int:
    try:
        return os.stat(path).st_mode  # noqa: PTH116
    except (OSError, ValueError):
        return 0


def _inspect_stream(stream: io.BufferedReader, path: str, format_name: str | None) -> Input:
    head = stream.peek(_HEAD)[:_HEAD]
    if not head.strip():
        # What a filter writes that nothing passes: no events, and no articles either.
        is_data = path == STDIN or format_name == "json_lines"
        return Input(path, "events" if is_data else "articles", format_name or "json_lines")
    if format_name is None:
        format_name = "csv" if b"participants_" in head.split(b"\n", 1)[0][:4000] else sniff_format(stream, _DEFAULT)
        if head.lstrip()[:1] in (b"{", b"["):
            format_name = "json"
    if path == STDIN and format_name == "parquet":
        return Input(path, "events", "parquet")
    if holds_events(stream, format_name):
        # A list or an object that spans lines is found out by the reader of JSON, whatever the suffix says.
        is_lines = format_name == "json_lines" and head.lstrip()[:1] == b"{"
        return Input(path, "events", "json" if format_name == "json_lines" and not is_lines else format_name)
    return Input(path, "articles", format_name)


def _peek_input() -> bytes:
    """Return the beginning of standard input, unpacked, without taking it from who reads it next."""
    buffer = sys.stdin.buffer
    head: bytes = buffer.peek(_HEAD) if isinstance(buffer, io.BufferedReader) else _peek_seekable(buffer)
    if head[:2] != b"\x1f\x8b":
        return head[:_HEAD]
    try:
        return zlib.decompressobj(wbits=31).decompress(head, _HEAD)
    except zlib.error:
        return b""


def _peek_seekable(buffer: io.BufferedIOBase | object) -> bytes:
    if not isinstance(buffer, io.IOBase) or not buffer.seekable():
        return b""
    start = buffer.tell()
    head = buffer.read(_HEAD)
    buffer.seek(start)
    return bytes(head)
