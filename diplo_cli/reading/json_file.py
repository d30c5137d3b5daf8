"""JSON: one article object, or a list that is read object by object; one object a line is read as JSON Lines."""

import codecs
import io
import json
from collections.abc import Iterator
from itertools import count

from diplo_cli.errors import InputError
from diplo_cli.models import Article
from diplo_cli.reading.json_lines import parse_json, read_json_lines, read_record
from diplo_cli.reading.options import ReadOptions
from diplo_cli.reading.streams import decode, read_whole, rejoin, too_large

_CHUNK = 1 << 16
_SPACE = " \t\r\n"


def read_json(stream: io.BufferedReader, options: ReadOptions, name: str, stem: str) -> Iterator[Article | InputError]:
    """The article or articles of a JSON stream. Raises InputError where it cannot go on."""
    is_one_a_line, stream = _look_ahead(stream, options)
    if stream.peek(_CHUNK).lstrip()[:1] == b"[":
        yield from _read_list(stream, options, name, stem)
    elif is_one_a_line:
        yield from read_json_lines(stream, options, name, stem)
    else:
        text = decode(read_whole(stream, options.max_bytes, name=name), name=name)
        if not text.strip():
            raise InputError("the file is empty: expected a JSON object or list", path=name)
        yield read_record(parse_json(text, name=name), options, name=name, fallback_id=stem, line=None)


def _look_ahead(stream: io.BufferedReader, options: ReadOptions) -> tuple[bool, io.BufferedReader]:
    """Whether the first line is a whole object and more follows it, and the stream as it was."""
    limit = -1 if options.max_bytes is None else options.max_bytes + 2
    first, rest = stream.readline(limit), b""
    if first.lstrip()[:1] == b"{":
        try:
            is_object = isinstance(json.loads(first), dict)
        except (ValueError, RecursionError):
            is_object = False
        while is_object and not rest.strip() and (line := stream.readline(_CHUNK)):
            rest += line
        return bool(rest.strip()), rejoin(first + rest, stream)
    return False, rejoin(first, stream)


def _read_list(stream: io.BufferedReader, options: ReadOptions, name: str, stem: str) -> Iterator[Article | InputError]:
    window = _Window(stream, options.max_bytes, name)
    window.skip()
    window.take()
    if window.skip() == "]":
        window.take()
        window.expect_end()
        raise InputError("the list is empty: expected article objects", path=name)
    for row in count(1):
        window.skip()
        line = window.line
        record = window.decode_value()
        yield read_record(record, options, name=name, fallback_id=f"{stem}-{row}", line=line)
        separator = window.skip()
        if separator not in (",", "]"):
            found = f"found {separator!r}" if separator else "the file ends"
            raise InputError(f"broken JSON: expected , or ] after an article, {found}", path=name, line=window.line)
        window.take()
        if separator == "]":
            window.expect_end()
            return


class _Window:
    """The part of a JSON text that is being read; it grows to one article, and `line` counts from 1."""

    def __init__(self, stream: io.BufferedReader, max_bytes: int | None, name: str) -> None:
        self._stream = stream
        self._max = max_bytes
        self._name = name
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._json = json.JSONDecoder()
        self._text = ""
        self._at = 0
        self._is_done = False
        self.line = 1

    def skip(self) -> str:
        """Go to the next character that is no space and give it; an empty string at the end."""
        while True:
            while self._at < len(self._text):
                char = self._text[self._at]
                if char not in _SPACE:
                    return char
                self.line += char == "\n"
                self._at += 1
            if not self._grow(_CHUNK):
                return ""

    def take(self) -> None:
        """Go over one character."""
        self._at += 1

    def expect_end(self) -> None:
        """Raise InputError where more than space follows."""
        if self.skip():
            raise InputError("broken JSON: more text after the end of the list", path=self._name, line=self.line)

    def decode_value(self) -> object:
        """The value that starts here; goes behind it. Raises InputError for broken JSON and for too large a value."""
        size = _CHUNK
        while True:
            try:
                value, end = self._json.raw_decode(self._text, self._at)
            except RecursionError as error:
                raise InputError("broken JSON: nested too deeply", path=self._name, line=self.line) from error
            except ValueError as error:
                # The value may go on beyond the window: only what is still broken at the end of the file is broken.
                if self._max is not None and len(self._text) - self._at > self._max + _CHUNK:
                    raise InputError(self._too_large(), path=self._name, line=self.line) from error
                if not self._grow(size):
                    raise self._broken(error) from error
                size *= 2
                continue
            if end == len(self._text) and self._grow(_CHUNK):
                continue  # A number at the end of the window may have more digits.
            self.line += self._text.count("\n", self._at, end)
            self._at = end
            return value

    def _grow(self, size: int) -> bool:
        """Read more, and let go of what is behind. False at the end of the stream."""
        if self._is_done:
            return False
        chunk = self._stream.read(size)
        self._is_done = not chunk
        try:
            more = self._decoder.decode(chunk, final=not chunk)
        except UnicodeDecodeError as error:
            raise InputError("not valid UTF-8: convert the file to UTF-8", path=self._name, line=self.line) from error
        self._text = self._text[self._at :] + more
        self._at = 0
        return not self._is_done

    def _too_large(self) -> str:
        assert self._max is not None
        return f"a list item that is broken JSON, or {too_large(self._max)}"

    def _broken(self, error: ValueError) -> InputError:
        if not isinstance(error, json.JSONDecodeError):
            return InputError(f"broken JSON: {error}", path=self._name, line=self.line)
        line = self.line + self._text.count("\n", self._at, error.pos)
        return InputError(f"broken JSON: {error.msg}", path=self._name, line=line)
