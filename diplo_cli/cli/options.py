"""The options and arguments that several commands share, and what is read from them."""

from __future__ import annotations

import datetime as dt
import os
import sys
from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from diplo_cli.cli.console import is_terminal
from diplo_cli.config import Settings, load_settings, parse_size
from diplo_cli.errors import UsageError

if TYPE_CHECKING:
    from diplo_cli.errors import InputError
    from diplo_cli.models import Article
    from diplo_cli.reading.meter import Meter
    from diplo_cli.reading.unread_dates import UnreadDates

FIELDS = ("id", "title", "text", "published", "outlet", "url")
"""The fields of an article that `--field` can map to a column."""

STANDARD_INPUT = "-"


class Format(StrEnum):
    """The values of `--format`, those of the settings."""

    table = "table"
    jsonl = "jsonl"
    json = "json"
    csv = "csv"
    parquet = "parquet"


class Kind(StrEnum):
    """The values of `--kind`."""

    visit = "visit"
    meeting = "meeting"
    consultation = "consultation"
    statement = "statement"


_READING = "Reading"
_EXTRACTION = "Extraction"
_RUN = "Run"
_MESSAGES = "Messages"

Paths = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="PATHS", help="Articles: files, folders or globs, - for standard input.", show_default=False
    ),
]
Published = Annotated[
    str | None,
    typer.Option(
        metavar="DATE",
        help="Date of publication (YYYY-MM-DD) of articles that do not tell theirs.",
        rich_help_panel=_READING,
    ),
]
Outlet = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="Outlet of articles that do not tell theirs.", rich_help_panel=_READING),
]
Field = Annotated[
    list[str] | None,
    typer.Option(
        metavar="FIELD=COLUMN",
        help=f"Read a field ({', '.join(FIELDS)}) from this column of the input. Repeatable.",
        show_default=False,
        rich_help_panel=_READING,
    ),
]
Model = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="Installed spaCy model, such as en_core_web_lg.", rich_help_panel=_EXTRACTION),
]
Lexicon = Annotated[
    str | None,
    typer.Option(metavar="FILE", help="TOML file that adds to the vocabulary.", rich_help_panel=_EXTRACTION),
]
Jobs = Annotated[
    int | None,
    typer.Option(
        "--jobs",
        "-j",
        min=1,
        metavar="N",
        help="Worker processes; the output is the same for every number. Default: the cores, once it is worth it.",
        rich_help_panel=_RUN,
    ),
]
Scheduler = Annotated[
    str | None,
    typer.Option(
        metavar="ADDRESS", help="Run on a dask cluster: tcp://host:8786. Needs the extra cluster.", rich_help_panel=_RUN
    ),
]
Resume = Annotated[
    bool | None,
    typer.Option(
        "--resume/--no-resume",
        help="Go on with a run that was stopped, and extract only what is new; --no-resume starts anew.",
        show_default=False,
        rich_help_panel=_RUN,
    ),
]
MaxArticleSize = Annotated[
    str | None,
    typer.Option(
        metavar="SIZE",
        help="Report and skip larger articles: 500K, 5MB; 0 is no bound. Default: 5MB.",
        rich_help_panel=_RUN,
    ),
]
TimeoutPerArticle = Annotated[
    float | None,
    typer.Option(
        metavar="SECONDS",
        help="Report and skip articles that take longer; 0 is no bound. Default: 60.",
        rich_help_panel=_RUN,
    ),
]
Profile = Annotated[
    bool,
    typer.Option("--profile", help="Print where the time went, stage by stage; one process.", rich_help_panel=_RUN),
]
LogJson = Annotated[
    str | None,
    typer.Option(
        metavar="FILE", help="Add progress and failures to this file, as JSON Lines.", rich_help_panel=_MESSAGES
    ),
]
Manifest = Annotated[
    str | None,
    typer.Option(
        metavar="FILE",
        help="CSV table (path, outlet, published, url) of files to read, and what is known of them.",
        rich_help_panel=_READING,
    ),
]
Quiet = Annotated[
    bool | None, typer.Option("--quiet", "-q", help="No progress, only errors.", rich_help_panel=_MESSAGES)
]
NoColor = Annotated[
    bool | None, typer.Option("--no-color", help="No colour; so does NO_COLOR=1.", rich_help_panel=_MESSAGES)
]


def current_settings(**flags: object) -> Settings:
    """Return the settings of this run; flags that were not given are None."""
    return load_settings(flags, os.environ, Path())


def examples(*lines: str) -> str:
    """Return the epilog of a command's help; the blank lines keep each example on a line of its own."""
    return "\n\n".join(["Examples:", *lines])


def choose_paths(paths: list[str] | None) -> list[str]:
    """Return the paths, or standard input where there are none and somebody pipes into it."""
    if paths:
        check_standard_input(paths)
        return paths
    if sys.stdin is None or is_terminal(sys.stdin):
        raise UsageError("no articles: name files or folders, or pipe text into standard input")
    return [STANDARD_INPUT]


def check_standard_input(paths: Sequence[str]) -> None:
    """Raise UsageError where standard input, which can be read once, is named twice."""
    if paths.count(STANDARD_INPUT) > 1:
        raise UsageError("standard input can be one source only")


def open_articles(
    paths: list[str],
    published: str | None,
    outlet: str | None,
    fields: list[str] | None,
    *,
    manifest: str | None = None,
    max_bytes: int | None = 5_000_000,
    meter: Meter | None = None,
    output: str | None = None,
    unread_dates: UnreadDates | None = None,
) -> Iterator[Article | InputError]:
    """Check the reading options, and begin to read the articles; `max_bytes` bounds each, 0 or None is no bound.

    `output`, where it lies in a folder that is read, is passed over.
    """
    day = parse_date(published)
    columns = parse_fields(fields)
    from diplo_cli.reading import ReadOptions, read_articles

    options = ReadOptions(
        published=day,
        outlet=outlet,
        fields=columns,
        max_bytes=max_bytes or None,
        meter=meter,
        output=output,
        unread_dates=unread_dates,
    )
    if manifest is None:
        return iter(read_articles(paths, options))
    from diplo_cli.reading.manifest import read_manifest

    return chain(read_manifest(manifest, options), read_articles(paths, options))


def parse_size_flag(value: str | None) -> int | None:
    """Read the value of `--max-article-size`."""
    if value is None:
        return None
    try:
        return parse_size(value)
    except ValueError:
        raise UsageError(f"--max-article-size: expected bytes such as 500K or 5MB, found {value!r}") from None


def parse_date(value: str | None) -> dt.date | None:
    """Read the value of `--published`."""
    if value is None:
        return None
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        raise UsageError(f"--published: expected a date such as 2024-04-08, found {value!r}") from None


def parse_fields(values: list[str] | None) -> dict[str, str]:
    """Read the values of `--field` into a column for each field."""
    columns = {}
    for value in values or []:
        field, mark, column = value.partition("=")
        if not mark or not column or field not in FIELDS:
            raise UsageError(f"--field: expected FIELD=COLUMN with one of {', '.join(FIELDS)}, found {value!r}")
        columns[field] = column
    return columns
