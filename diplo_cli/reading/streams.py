"""Bytes of a file or of standard input: unpacked, as UTF-8 without byte order mark, and never more than asked for."""

import codecs
import gzip
import io
import sys
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any, cast

from diplo_cli.errors import InputError
from diplo_cli.reading.meter import Meter, MeteredFile
from diplo_cli.reading.remote import is_remote, open_remote

STDIN = "-"
_CHUNK = 1 << 16
_IN_MEMORY = 1 << 24
_LARGE = 100_000_000
_MOST_PACKED = 200  # Text packs 3 to 10 times, the most repetitive tables 50 times; the densest bombs 1000 times.
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_UTF32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)


@contextmanager
def open_bytes(
    path: str, *, name: str, is_gzip: bool | None = None, meter: Meter | None = None
) -> Iterator[io.BufferedReader]:
    """Open a file, or standard input for "-", unpacked and with text encoded as UTF-8.

    `is_gzip` None looks at the content; `meter` counts what is read from files. Raises InputError, also for what
    goes wrong while the caller reads; `name` is the path that it names.
    """
    try:
        with _open_raw(path, meter) as raw:
            yield unpack(raw, name=name, is_gzip=is_gzip)
    except FileNotFoundError as error:
        raise InputError("no such file or folder", path=name) from error
    except PermissionError as error:
        raise InputError("cannot be read: permission denied", path=name) from error
    except (gzip.BadGzipFile, zlib.error, EOFError) as error:
        raise InputError(f"not a whole gzip file: {error}", path=name) from error
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror or error}", path=name) from error


def unpack(raw: "io.BufferedReader[Any]", *, name: str, is_gzip: bool | None = None) -> io.BufferedReader:
    """The stream without compression, and with text encoded as UTF-8."""
    stream: io.BufferedReader = raw
    if is_gzip or (is_gzip is None and stream.peek(2)[:2] == b"\x1f\x8b"):
        stream = io.BufferedReader(cast(Any, _Unpacked(raw, name)), _CHUNK)
    head = stream.peek(4)[:4]
    if head.startswith(codecs.BOM_UTF8):
        stream.read(len(codecs.BOM_UTF8))
    elif head.startswith(_UTF16) and head not in _UTF32:
        stream = io.BufferedReader(cast(Any, _Recoded(stream, name)), _CHUNK)
    return stream


@contextmanager
def _open_raw(path: str, meter: Meter | None) -> Iterator["io.BufferedReader[Any]"]:
    if path == STDIN:
        buffer: IO[bytes] = sys.stdin.buffer
        # Standard input stays open for whoever comes next.
        yield buffer if isinstance(buffer, io.BufferedReader) else io.BufferedReader(cast(Any, buffer), _CHUNK)
        return
    if is_remote(path):
        with open_remote(path) as stream:
            yield stream
        return
    raw = io.FileIO(path, "rb") if meter is None else MeteredFile(path, meter)
    with raw, io.BufferedReader(raw, _CHUNK) as stream:
        yield stream


def is_bomb(unpacked: int, packed: int) -> bool:
    """Whether packed data expands in a way that no text does."""
    return unpacked > _LARGE and unpacked > _MOST_PACKED * packed


BOMB = f"expands to more than {_MOST_PACKED} times its size: not read"


class _Unpacked(io.RawIOBase):
    """A gzip stream without its compression, as long as it expands as text does."""

    def __init__(self, raw: "io.BufferedReader[Any]", name: str) -> None:
        self._packed = _Counter(raw)
        self._unpacked = gzip.GzipFile(fileobj=cast(Any, self._packed))
        self._name = name
        self._size = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        # One step at a time: where the file is cut, what comes before the cut is not lost.
        data = self._unpacked.read1(len(buffer))
        size = len(data)
        buffer[:size] = data
        self._size += size
        if is_bomb(self._size, self._packed.size):
            raise InputError(BOMB, path=self._name)
        return size


class _Counter:
    """Counts the bytes that are read from a stream."""

    def __init__(self, stream: "io.BufferedReader[Any]") -> None:
        self._stream = stream
        self.size = 0

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(size)
        self.size += len(data)
        return data


class _Recoded(io.RawIOBase):
    """A stream of UTF-16 as UTF-8 bytes."""

    def __init__(self, stream: io.BufferedReader, name: str) -> None:
        self._stream = stream
        self._name = name
        self._decoder = codecs.getincrementaldecoder("utf-16")()
        self._rest = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._rest:
            chunk = self._stream.read(_CHUNK)
            try:
                self._rest = self._decoder.decode(chunk, final=not chunk).encode("utf-8")
            except UnicodeError as error:
                raise InputError(f"not valid UTF-16: {error}", path=self._name) from error
            if not chunk:
                break
        part = self._rest[: len(buffer)]
        buffer[: len(part)] = part
        self._rest = self._rest[len(part) :]
        return len(part)


class _Rejoined(io.RawIOBase):
    """A stream with bytes before it that were read already."""

    def __init__(self, head: bytes, stream: io.BufferedReader) -> None:
        self._head = io.BytesIO(head)
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._head.readinto(buffer) or self._stream.readinto1(buffer)


def rejoin(head: bytes, stream: io.BufferedReader) -> io.BufferedReader:
    """The stream as it was before `head` was read from it."""
    return io.BufferedReader(cast(Any, _Rejoined(head, stream)), _CHUNK)


@contextmanager
def seekable(stream: io.BufferedReader) -> Iterator[IO[bytes]]:
    """The stream where it is a file, or a copy of it: the directory of a table or an archive stands at its end.

    A large copy lies on disk, in a file without a name.
    """
    if isinstance(stream.raw, io.FileIO) and stream.seekable():
        yield stream
        return
    with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as copy:
        while chunk := stream.read(1 << 20):
            copy.write(chunk)
        copy.seek(0)
        yield cast(IO[bytes], copy)


def read_whole(stream: io.BufferedReader, max_bytes: int | None, *, name: str) -> bytes:
    """All that is left of a stream that holds one article. Raises InputError where it is larger than the bound."""
    if max_bytes is None:
        return stream.read()
    data = stream.read(max_bytes + 1)
    if len(data) > max_bytes:
        raise InputError(too_large(max_bytes), path=name)
    return data


def read_lines(stream: io.BufferedReader, max_bytes: int | None) -> Iterator[tuple[int, bytes | None]]:
    """Number (from 1) and bytes of each line, with its line break; None for a line that is larger than the bound."""
    number = 0
    while True:
        number += 1
        line = stream.readline(-1 if max_bytes is None else max_bytes + 2)
        if not line:
            return
        if max_bytes is None or len(line.rstrip(b"\r\n")) <= max_bytes:
            yield number, line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(_CHUNK)
        yield number, None


def decode(data: bytes, *, name: str, line: int | None = None) -> str:
    """UTF-8 to text, line breaks untouched. Raises InputError for other encodings and for binary content."""
    if b"\0" in data:
        raise InputError("binary content: expected text in UTF-8", path=name, line=line)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        where = f"byte {error.start + 1}"
        raise InputError(f"not valid UTF-8 at {where}: convert the file to UTF-8", path=name, line=line) from error


def too_large(max_bytes: int) -> str:
    """The sentence for an article above the bound."""
    return f"larger than the limit of {max_bytes} bytes for one article; diplo extract --max-article-size allows more"
