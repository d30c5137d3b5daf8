"""The two streams: data on standard output, messages on standard error. Article text never acts on a terminal."""

from __future__ import annotations

import os
import re
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, cast

if TYPE_CHECKING:
    from rich.console import Console

_PLAIN = re.compile(r"[\x20-\x7e]*")
_BLANKS = re.compile(" +(?=\n)")
_SPACE = re.compile(r"\s+")
_ESCAPE = re.compile("(?:\x1b\\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b\\][^\x07\x1b]*(?:\x07|\x1b\\\\)?")
# Controls, invisible formatting (bidirectional overrides, zero width), lone surrogates.
_ACTING = {"Cc", "Cf", "Cs"}


def sanitize(text: str) -> str:
    """Return the text as one line that a terminal shows and does not obey: no controls, no bidi or zero width."""
    if _PLAIN.fullmatch(text):
        return text
    spaced = _SPACE.sub(" ", _ESCAPE.sub("", text))
    return "".join(char for char in spaced if unicodedata.category(char) not in _ACTING)


def is_terminal(stream: IO[str]) -> bool:
    """Say whether a person looks at the stream."""
    try:
        return stream.isatty()
    except ValueError:
        return False


def make_console(stream: IO[str], *, no_color: bool = False, width: int | None = None) -> Console:
    """Return a rich console that styles only on a terminal, and reads no markup or emoji code in what it prints."""
    from rich.console import Console

    has_style = is_terminal(stream) and not no_color and not os.environ.get("NO_COLOR")
    return Console(
        file=stream if is_terminal(stream) else cast(IO[str], Trimmed(stream)),
        force_terminal=is_terminal(stream),
        color_system="auto" if has_style else None,
        markup=False,
        emoji=False,
        highlight=False,
        width=width,
    )


class Trimmed:
    """A text stream for files and pipes that leaves out the blanks with which rich fills lines up to the margin."""

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Write the text, whose lines come whole."""
        self._stream.write(_BLANKS.sub("", text))
        return len(text)

    def flush(self) -> None:
        """Pass the flush on."""
        self._stream.flush()


def is_styled(console: Console) -> bool:
    """Say whether styles show on this console; where they do not, marks have to be characters."""
    return console.color_system is not None


def report(message: str) -> None:
    """Print one message to standard error, on one line."""
    print(f"diplo: {sanitize(message)}", file=sys.stderr, flush=True)


def counted(number: int, noun: str) -> str:
    """Word a count: "1 event", "2,400 events"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


@contextmanager
def progress(is_shown: bool) -> Iterator[Progress]:
    """Show a count of articles and events on standard error while the block runs, if it is to be shown at all."""
    shown = Progress(sys.stderr if is_shown and is_terminal(sys.stderr) else None)
    try:
        yield shown
    finally:
        shown.clear()


class Progress:
    """A single line on a terminal that is written over; without a stream it stays silent."""

    def __init__(self, stream: IO[str] | None) -> None:
        self._stream = stream

    def show(self, text: str) -> None:
        """Write the line anew."""
        if self._stream is not None:
            self._stream.write(f"\r\x1b[K{sanitize(text)}")
            self._stream.flush()

    def end(self, text: str) -> None:
        """Write the last line, which stays."""
        self.show(text)
        if self._stream is not None:
            self._stream.write("\n")
            self._stream.flush()
            self._stream = None

    def clear(self) -> None:
        """Take the line away, so that a message can stand there."""
        if self._stream is not None:
            self._stream.write("\r\x1b[K")
            self._stream.flush()


class TerminalText:
    """A text stream that passes lines on to a terminal without the characters that act on it."""

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Write the text, its line ends kept."""
        self._stream.write("\n".join(_shown(line) for line in text.split("\n")))
        return len(text)

    def flush(self) -> None:
        """Pass the flush on."""
        self._stream.flush()


def _shown(line: str) -> str:
    return "".join(char for char in line if unicodedata.category(char) not in _ACTING or char == "\t")
