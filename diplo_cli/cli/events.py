"""What the commands that ask events share: their input, its failures, and the days and names that options give."""

from __future__ import annotations

import calendar
import datetime as dt
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import typer

from diplo_cli.cli import options
from diplo_cli.cli.console import report
from diplo_cli.cli.failures import FailureLines
from diplo_cli.errors import DiploError, UsageError

if TYPE_CHECKING:
    from diplo_cli.config import Settings
    from diplo_cli.models import Event
    from diplo_cli.reading.unread_dates import UnreadDates
    from diplo_cli.run.sources import Input

UNREAD, SOME_FAILED = 3, 4

EventPaths = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="PATHS",
        help="Event files or articles: files, folders or globs, - for standard input.",
        show_default=False,
    ),
]
OutputFormat = Annotated[
    options.Format | None,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        help="table, jsonl, json, csv or parquet. Default: by the suffix of -o; table on a terminal, else jsonl.",
    ),
]
Output = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write to this file, whole or not at all; .gz packs it."),
]


@dataclass(slots=True)
class EventInput:
    """The inputs of one command; `failures` counts the articles that could not be read or extracted."""

    inputs: list[Input]
    settings: Settings
    published: dt.date | None = None
    fields: dict[str, str] | None = None
    failures: int = 0
    events: int = 0
    unread_dates: UnreadDates | None = None

    def read(self) -> Iterator[Event]:
        """Yield the events; what fails is reported and counted, and the rest goes on."""
        return self.watch(self.open())

    def open(self) -> Iterator[Event | DiploError]:
        """Yield the events, and errors in the place of what failed."""
        from diplo_cli.reading.options import ReadOptions
        from diplo_cli.reading.unread_dates import UnreadDates
        from diplo_cli.run.executor import ExtractorConfig
        from diplo_cli.run.sources import read_inputs

        config = ExtractorConfig(self.settings.model, self.settings.lexicon)
        self.unread_dates = UnreadDates()
        options = ReadOptions(published=self.published, fields=self.fields or {}, unread_dates=self.unread_dates)
        return read_inputs(self.inputs, options, config)

    def watch(self, items: Iterable[Event | DiploError]) -> Iterator[Event]:
        """Yield the events among the items, and report and count the errors."""
        lines = FailureLines()
        for item in items:
            if isinstance(item, DiploError):
                lines.add(str(item), getattr(item, "problem", str(item)), getattr(item, "path", None))
                self.failures += 1
            else:
                self.events += 1
                yield item
        lines.end()
        if self.unread_dates is not None and not self.settings.quiet:
            for line in self.unread_dates.describe():
                report(line)
        if self.failures and not self.events and all(item.holds == "articles" for item in self.inputs):
            raise typer.Exit(UNREAD)

    def end(self) -> None:
        """End the command as its failures want it."""
        end([self])

    def is_large(self) -> bool:
        """Say whether a database should read the inputs."""
        from diplo_cli.run.store import is_large

        return is_large(self.inputs)


def end(inputs: Sequence[EventInput]) -> None:
    """End the command as the failures of its inputs want it."""
    failures, events = sum(item.failures for item in inputs), sum(item.events for item in inputs)
    if failures:
        report(f"{failures} failed, the rest is done: {events} events")
        raise typer.Exit(SOME_FAILED)


def open_input(
    paths: list[str] | None,
    settings: Settings,
    *,
    output: str | None = None,
    published: str | None = None,
    fields: list[str] | None = None,
) -> EventInput:
    """Find out what the paths hold, with nothing read yet; raises UsageError where the output is among them."""
    from diplo_cli.run.sources import find_inputs

    day, columns = options.parse_date(published), options.parse_fields(fields)
    inputs = list(find_inputs(choose_event_paths(paths)))
    if output not in (None, options.STANDARD_INPUT):
        check_output(str(output), [item.path for item in inputs])
    return EventInput(inputs, settings, day, columns)


def check_output(output: str, paths: Iterable[str]) -> None:
    """Raise UsageError where a file is to be written over while it is read."""
    if os.path.realpath(output) in map(os.path.realpath, paths):
        raise UsageError(f"{output}: is also an input; write to another file")


def choose_event_paths(paths: list[str] | None) -> list[str]:
    """Return the paths, or standard input where there are none and somebody pipes into it."""
    options.check_standard_input(paths or [])
    try:
        return options.choose_paths(paths)
    except UsageError:
        raise UsageError("no events: name event files, articles or folders, or pipe into standard input") from None


def parse_day(value: str | None, name: str, *, is_last: bool = False) -> dt.date | None:
    """Read a day, a month or a year as the first (or last) day of it."""
    if value is None:
        return None
    text = value.strip()
    try:
        if len(text) == 4 and text.isdecimal():
            return dt.date(int(text), 12, 31) if is_last else dt.date(int(text), 1, 1)
        if len(text) == 7 and text[4] == "-":
            first = dt.date.fromisoformat(f"{text}-01")
            return first.replace(day=calendar.monthrange(first.year, first.month)[1]) if is_last else first
        return dt.date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"{name}: expected a day, month or year such as 2024-04-08, found {value!r}") from None
