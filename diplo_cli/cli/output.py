"""Where events go: a format for each destination, standard output or a file that appears whole or not at all."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import PurePath
from typing import IO, TYPE_CHECKING, Any, cast

from diplo_cli.cli.console import TerminalText, is_terminal
from diplo_cli.config import Format, Settings
from diplo_cli.errors import UsageError
from diplo_cli.writing import as_text, infer_format, open_whole, write_events

if TYPE_CHECKING:
    from diplo_cli.models import Event

STANDARD_OUTPUT = "-"

WIDTH_OF_A_FILE = 120
"""Columns of a table that no terminal gives a width to."""


def choose_format(flag: str | None, output: str | None, settings: Settings) -> Format:
    """Return the format: the flag, then the suffix of the file, then the settings, then what suits the destination."""
    check_name(output)
    is_file = output is not None and output != STANDARD_OUTPUT
    if flag is None and output is not None and is_file:
        inferred = infer_format(output)
        if inferred:
            return inferred
        if PurePath(output).suffix and settings.format is None:
            raise UsageError(f"{output}: no format goes with this suffix; name one with --format")
    if settings.format:
        if settings.format == "parquet" and not is_file and is_terminal(sys.stdout):
            raise UsageError("Parquet is not for a terminal; name a file with -o")
        return settings.format
    return "table" if not is_file and is_terminal(sys.stdout) else "jsonl"


def check_name(output: str | None) -> None:
    """Raise UsageError for `-o ""`, which a variable of the shell that is not set leaves: it names no place."""
    if output == "":
        raise UsageError("--output: expected the name of a file, found ''")


def write_output(events: Iterable[Event], output: str | None, format: Format, *, no_color: bool = False) -> int:
    """Write the events to the file, or to standard output, and return their number.

    Where the events raise an error, the file is left as it was before.
    """
    if output is None or output == STANDARD_OUTPUT:
        with _standard_output(format) as stream:
            return _write(events, stream, format, no_color=no_color)
    with open_whole(output) as raw:
        if format == "parquet":
            return write_events(events, raw, format)
        with as_text(raw) as text:
            return _write(events, text, format, no_color=True)


def write_lines(lines: Iterable[tuple[bytes, int]], output: str | None) -> int:
    """Write events that are JSON Lines already, each item with its number of events, and return the sum of these."""
    count = 0
    if output is None or output == STANDARD_OUTPUT:
        with _standard_output("jsonl") as stream:
            for data, events in lines:
                if data:
                    stream.write(data.decode())
                count += events
        return count
    with open_whole(output) as raw:
        for data, events in lines:
            raw.write(data)
            count += events
    return count


def _write(events: Iterable[Event], stream: IO[Any], format: Format, *, no_color: bool) -> int:
    if format == "table":
        from diplo_cli.cli.console import make_console
        from diplo_cli.cli.table import print_table

        width = None if is_terminal(stream) else WIDTH_OF_A_FILE
        return print_table(events, make_console(stream, no_color=no_color, width=width))
    return write_events(events, stream, format)


@contextmanager
def _standard_output(format: Format) -> Iterator[IO[Any]]:
    """Yield standard output, made fit for the format: data is UTF-8 whatever the locale says."""
    stream = sys.stdout
    if format == "parquet":
        yield stream.buffer
    elif format == "table" and is_terminal(stream):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
        yield stream
    else:
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", newline="")
        # JSON escapes what acts on a terminal and reads back the same; CSV has no escapes.
        yield cast(IO[str], TerminalText(stream)) if format == "csv" and is_terminal(stream) else stream
    stream.flush()
