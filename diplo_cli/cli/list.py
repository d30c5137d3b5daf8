"""`diplo list`: events as a table for people, in order or in groups; numbers; and everybody who appears."""

from __future__ import annotations

import io
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING, Annotated

import typer

from diplo_cli.cli import events as shared
from diplo_cli.cli import options
from diplo_cli.errors import UsageError

if TYPE_CHECKING:
    from rich.console import Console

    from diplo_cli.analysis.actors import ActorProfile
    from diplo_cli.config import Format, Settings
    from diplo_cli.models import Event

EXAMPLES = options.examples(
    "diplo list events.jsonl",
    "diplo list events.jsonl --by month --count",
    "diplo list seeds/ --actors",
    "diplo filter events.jsonl --kind visit | diplo list --merged --sort place",
)


class Sort(StrEnum):
    """The values of `--sort`."""

    date = "date"
    kind = "kind"
    status = "status"
    place = "place"
    outlet = "outlet"
    published = "published"
    confidence = "confidence"


class Group(StrEnum):
    """The values of `--by`."""

    kind = "kind"
    country = "country"
    actor = "actor"
    outlet = "outlet"
    month = "month"


# What a sort key is called in the table of events, where one column is all there is to it.
_COLUMNS = {
    "date": "start",
    "kind": "kind",
    "status": "status",
    "outlet": "source_outlet",
    "published": "source_published",
    "confidence": "confidence",
}
_ACTOR_COLUMNS = (
    *("name", "titles", "country", "events"),
    *("visit", "meeting", "consultation", "statement"),
    *("first", "last"),
)


def list_(
    paths: shared.EventPaths = None,
    sort: Annotated[
        Sort,
        typer.Option(metavar="KEY", help="date, kind, status, place, outlet, published or confidence."),
    ] = Sort.date,
    reverse: Annotated[bool, typer.Option("--reverse", "-r", help="The last one first.", metavar="")] = False,
    by: Annotated[
        Group | None,
        typer.Option(
            metavar="GROUP",
            help="In groups with their counts: kind, country, actor, outlet or month.",
            show_default=False,
        ),
    ] = None,
    count: Annotated[bool, typer.Option("--count", help="Numbers only: of all, or of each group.", metavar="")] = False,
    actors: Annotated[bool, typer.Option("--actors", help="Everybody who appears, and in what.", metavar="")] = False,
    merged: Annotated[
        bool, typer.Option("--merged", help="One line for each real event, with its sources.", metavar="")
    ] = False,
    limit: Annotated[
        int | None,
        typer.Option("--limit", "-n", min=0, metavar="N", help="At most so many lines.", show_default=False),
    ] = None,
    format: shared.OutputFormat = None,
    output: shared.Output = None,
    published: options.Published = None,
    field: options.Field = None,
    model: options.Model = None,
    lexicon: options.Lexicon = None,
    quiet: options.Quiet = None,
    no_color: options.NoColor = None,
) -> None:
    """List events: when, what, who, where, status and outlet, sorted by date.

    Reads events that any command wrote, or articles, which are extracted first. Data formats keep the record of
    `extract`; with --merged they hold the fullest report of each real event.
    """
    settings = options.current_settings(
        format=format.value if format else None, model=model, lexicon=lexicon, quiet=quiet, no_color=no_color
    )
    if actors and (by or count or merged):
        raise UsageError("--actors is a list of its own: leave out --by, --count and --merged")
    if merged and by and not count:
        raise UsageError("--merged goes with --by only for numbers: add --count")
    from diplo_cli.cli.output import choose_format

    chosen = choose_format(format.value if format else None, output, settings)
    source = shared.open_input(paths, settings, output=output, published=published, fields=field)
    page = _Page(output, chosen, settings)
    if actors:
        page.rows(_actor_rows(source.read(), sort, reverse), _ACTOR_COLUMNS, limit)
    elif count:
        page.rows(*_count_rows(source, by, merged), limit)
    elif merged:
        _list_merged(source, page, sort.value, reverse, limit)
    elif by:
        _list_groups(source, page, by, sort.value, reverse, limit)
    else:
        _list_all(source, page, sort.value, reverse, limit)
    source.end()


class _Page:
    """Where the list goes, and in what format."""

    def __init__(self, output: str | None, format: Format, settings: Settings) -> None:
        self.output, self.format, self.settings = output, format, settings
        self.is_table = format == "table"

    def rows(self, rows: list[dict[str, object]], columns: tuple[str, ...], limit: int | None) -> None:
        from diplo_cli.cli.rows import write_rows

        no_color = self.settings.no_color
        write_rows(rows[:limit], columns, self.output, self.format, no_color=no_color)  # type: ignore[arg-type]

    def records(self, events: Iterable[Event]) -> None:
        from diplo_cli.cli.output import write_output

        write_output(events, self.output, self.format, no_color=self.settings.no_color)

    def draw(self, paint: Callable[[Console], None]) -> None:
        """Let a function print to a console: the terminal, a pipe, or a file."""
        from diplo_cli.cli.console import is_terminal, make_console
        from diplo_cli.cli.output import STANDARD_OUTPUT, WIDTH_OF_A_FILE
        from diplo_cli.writing import as_text, open_whole

        if self.output is None or self.output == STANDARD_OUTPUT:
            if isinstance(sys.stdout, io.TextIOWrapper):
                sys.stdout.reconfigure(errors="replace")
            width = None if is_terminal(sys.stdout) else WIDTH_OF_A_FILE
            paint(make_console(sys.stdout, no_color=self.settings.no_color, width=width))
            return
        with open_whole(self.output) as raw, as_text(raw) as text:
            paint(make_console(text, no_color=True, width=WIDTH_OF_A_FILE))


def _list_all(source: shared.EventInput, page: _Page, sort: str, is_reversed: bool, limit: int | None) -> None:
    events: Iterable[Event]
    if source.is_large() and sort in _COLUMNS:
        from diplo_cli.run.store import sorted_events

        events = sorted_events(source.inputs, _COLUMNS[sort], is_reversed=is_reversed)
    else:
        from diplo_cli.analysis.order import sort_events

        events = sort_events(source.read(), sort, is_reversed=is_reversed)  # type: ignore[arg-type]
    shown = islice(events, limit)
    if not page.is_table:
        page.records(shown)
        return
    from diplo_cli.cli.list_table import print_events

    kept = list(shown)
    page.draw(lambda console: print_events(kept, console))


def _list_groups(
    source: shared.EventInput, page: _Page, by: Group, sort: str, is_reversed: bool, limit: int | None
) -> None:
    from diplo_cli.analysis.order import group_events, sort_events

    ordered = sort_events(source.read(), sort, is_reversed=is_reversed)  # type: ignore[arg-type]
    groups = group_events(islice(ordered, limit), by.value)
    if not page.is_table:
        # Each event once, at its first group: a record that stands twice would be counted twice by who reads it.
        page.records({event.id: event for events in groups.values() for event in events}.values())
        return
    from diplo_cli.cli.list_table import print_groups

    label = {"month": "date"}.get(by.value, by.value)
    page.draw(lambda console: print_groups(groups, label, console))


def _list_merged(source: shared.EventInput, page: _Page, sort: str, is_reversed: bool, limit: int | None) -> None:
    from diplo_cli.analysis.link import merge_events
    from diplo_cli.analysis.order import sort_events

    reals = {real.event.id: real for real in merge_events(source.read())}
    fullest = (real.event for real in reals.values())
    events = sort_events(fullest, sort, is_reversed=is_reversed)[:limit]  # type: ignore[arg-type]
    if not page.is_table:
        page.records(events)
        return
    from diplo_cli.cli.list_table import print_events, sources_of

    sources = {event.id: sources_of(reals[event.id]) for event in events}
    page.draw(lambda console: print_events(events, console, sources))


def _count_rows(
    source: shared.EventInput, by: Group | None, merged: bool
) -> tuple[list[dict[str, object]], tuple[str, ...]]:
    if source.is_large() and not merged:
        counts = _count_large(source, by)
    else:
        counts = _count(_real(source.read()) if merged else source.read(), by)
    if by is None:
        return [{"events": count} for _, count in counts], ("events",)
    return [{by.value: key or None, "events": count} for key, count in counts], (by.value, "events")


def _real(events: Iterable[Event]) -> Iterator[Event]:
    from diplo_cli.analysis.link import merge_events

    return (real.event for real in merge_events(events))


def _count(events: Iterable[Event], by: Group | None) -> list[tuple[str, int]]:
    if by is None:
        return [("", sum(1 for _ in events))]
    from diplo_cli.analysis.order import group_events

    return [(key, len(group)) for key, group in group_events(events, by.value).items()]


def _count_large(source: shared.EventInput, by: Group | None) -> list[tuple[str, int]]:
    from diplo_cli.analysis.order import choose_names, spelling_key
    from diplo_cli.run.store import count_events

    counts = count_events(source.inputs, by.value if by else None)
    if by == Group.actor:
        names = choose_names(Counter(dict(counts)))
        together: Counter[str] = Counter()
        for name, number in counts:
            together[names[spelling_key(name)] if name else ""] += number
        counts = list(together.items())
    if by == Group.month:
        return sorted(counts, key=lambda item: (not item[0], item[0]))
    return sorted(counts, key=lambda item: (not item[0], -item[1], item[0]))


def _actor_rows(events: Iterable[Event], sort: Sort, is_reversed: bool) -> list[dict[str, object]]:
    from diplo_cli.analysis.actors import profile_actors

    if sort is not Sort.date:
        raise UsageError("--actors is sorted by the number of events: leave out --sort")
    profiles = profile_actors(events)
    return [_actor_row(profile) for profile in (reversed(profiles) if is_reversed else profiles)]


def _actor_row(profile: ActorProfile) -> dict[str, object]:
    titles = sorted(profile.titles, key=lambda title: (-profile.titles[title], title))
    counts = {kind: profile.kinds.get(kind, 0) for kind in ("visit", "meeting", "consultation", "statement")}
    return {
        "name": profile.name,
        "titles": titles,
        "country": profile.country,
        "events": profile.total,
        **counts,
        "first": profile.first,
        "last": profile.last,
    }
