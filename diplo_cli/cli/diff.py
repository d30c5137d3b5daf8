"""`diplo diff`: what sources agree on, what only one reports, and where they contradict each other."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from enum import StrEnum
from typing import IO, TYPE_CHECKING, Annotated

import typer

from diplo_cli.cli import events as shared
from diplo_cli.cli import options
from diplo_cli.errors import UsageError

if TYPE_CHECKING:
    from diplo_cli.analysis.diff import Diff
    from diplo_cli.config import Format, Settings
    from diplo_cli.models import Event

DIFFERENT = 1

EXAMPLES = options.examples(
    "diplo diff seeds/000* seeds/003*",
    "diplo diff reuters.jsonl xinhua.jsonl --stat",
    "diplo diff events.jsonl --by outlet --format jsonl | jq -c 'select(.reports == \"all\")'",
)


class Group(StrEnum):
    """The values of `--by`."""

    outlet = "outlet"
    article = "article"
    path = "path"


def diff(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="SOURCES",
            help="Two or more event files, articles, folders or globs, each a source; - for standard input.",
            show_default=False,
        ),
    ] = None,
    by: Annotated[
        Group | None,
        typer.Option(
            metavar="GROUP",
            help="The sources are groups inside the input: outlet, article or path.",
            show_default=False,
        ),
    ] = None,
    stat: Annotated[bool, typer.Option("--stat", help="A summary in counts.", metavar="")] = False,
    exit_zero: Annotated[
        bool, typer.Option("--exit-zero", help="Exit with 0 also where the sources differ.", metavar="")
    ] = False,
    format: Annotated[
        options.Format | None,
        typer.Option(
            "--format", "-f", metavar="FORMAT", help="table, jsonl or json. Default: table on a terminal, else jsonl."
        ),
    ] = None,
    output: shared.Output = None,
    published: options.Published = None,
    field: options.Field = None,
    model: options.Model = None,
    lexicon: options.Lexicon = None,
    quiet: options.Quiet = None,
    no_color: options.NoColor = None,
) -> None:
    """Compare what sources report: events of all, events of one, and each field that differs.

    Reports of one real event are linked, with reasons and a score. What one source leaves open is told apart from what
    contradicts; a plan that took place, moved or was called off in a later source is told as such. Exits with 0 where
    all report the same, 1 where they differ.
    """
    settings = options.current_settings(
        format=format.value if format else None, model=model, lexicon=lexicon, quiet=quiet, no_color=no_color
    )
    from diplo_cli.cli.output import choose_format

    chosen = choose_format(format.value if format else None, output, settings)
    if chosen in ("csv", "parquet") and not (stat and chosen == "csv"):
        raise UsageError(f"a comparison does not fit into {chosen}; choose table, jsonl or json")
    if by is None and len(paths or []) < 2:
        raise UsageError("name at least two sources, or the groups of one input with --by outlet, article or path")
    options.check_standard_input(paths or [])
    from diplo_cli.analysis.diff import compare_sources

    inputs: list[shared.EventInput] = []
    groups = (
        _read_paths(paths or [], settings, output, published, field, inputs)
        if by is None
        else _read_groups(by, paths, settings, output, published, field, inputs)
    )
    result = compare_sources(groups)
    _write(result, stat, output, chosen, settings)
    shared.end(inputs)
    if not result.is_same and not exit_zero:
        raise typer.Exit(DIFFERENT)


def _read_paths(
    paths: list[str],
    settings: Settings,
    output: str | None,
    published: str | None,
    fields: list[str] | None,
    inputs: list[shared.EventInput],
) -> dict[str, list[Event]]:
    from diplo_cli.run.sources import shown

    groups: dict[str, list[Event]] = {}
    for path in paths:
        source = shared.open_input([path], settings, output=output, published=published, fields=fields)
        inputs.append(source)
        groups[_unused(shown(path), groups)] = list(source.read())
    return groups


def _read_groups(
    by: Group,
    paths: list[str] | None,
    settings: Settings,
    output: str | None,
    published: str | None,
    fields: list[str] | None,
    inputs: list[shared.EventInput],
) -> dict[str, list[Event]]:
    source = shared.open_input(paths, settings, output=output, published=published, fields=fields)
    inputs.append(source)
    groups: dict[str, list[Event]] = {}
    for name, event in _named(source.read(), by):
        groups.setdefault(name, []).append(event)
    if len(groups) < 2 and source.events:
        only = next(iter(groups))
        raise UsageError(f"--by {by.value}: all events are of {only!r}; two sources are needed to compare")
    return dict(sorted(groups.items()))


def _named(events: Iterator[Event], by: Group) -> Iterator[tuple[str, Event]]:
    for event in events:
        name = {"outlet": event.source.outlet, "article": event.source.id, "path": event.source.path}[by.value]
        yield name or f"no {by.value}", event


def _unused(name: str, taken: dict[str, list[Event]]) -> str:
    number = 2
    unused = name
    while unused in taken:
        unused = f"{name} ({number})"
        number += 1
    return unused


def _write(result: Diff, stat: bool, output: str | None, format: Format, settings: Settings) -> None:
    from diplo_cli.cli.console import is_terminal, make_console
    from diplo_cli.cli.output import STANDARD_OUTPUT, WIDTH_OF_A_FILE
    from diplo_cli.writing import as_text, open_whole

    if stat:
        from diplo_cli.analysis.diff import count_differences
        from diplo_cli.cli.rows import write_rows

        write_rows(count_differences(result), ("what", "count"), output, format, no_color=settings.no_color)
        return

    def write(stream: IO[str], no_color: bool) -> None:
        if format == "table":
            from diplo_cli.cli.diff_page import print_diff

            width = None if is_terminal(stream) else WIDTH_OF_A_FILE
            print_diff(result, make_console(stream, no_color=no_color, width=width))
        else:
            _write_records(result, stream, format)

    if output is None or output == STANDARD_OUTPUT:
        _reconfigure(format)
        write(sys.stdout, settings.no_color)
        return
    with open_whole(output) as raw, as_text(raw) as text:
        write(text, True)


def _reconfigure(format: Format) -> None:
    """Make standard output fit for the format: data is UTF-8 whatever the locale says."""
    import io

    if not isinstance(sys.stdout, io.TextIOWrapper):
        return
    if format == "table":
        sys.stdout.reconfigure(errors="replace")
    else:
        sys.stdout.reconfigure(encoding="utf-8", newline="")


def _write_records(result: Diff, stream: IO[str], format: Format) -> None:
    from diplo_cli.analysis.diff import entry_record
    from diplo_cli.writing.jsonl import plain_json

    lines = (plain_json(entry_record(entry)) for entry in result.entries)
    if format == "jsonl":
        stream.writelines(line + "\n" for line in lines)
    else:
        stream.write("[\n" + ",\n".join(lines) + "\n]\n")
