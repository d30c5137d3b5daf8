"""The table of `diplo list`: when, what, who, where, status, outlet, wrapped to the terminal and never cut."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from diplo_cli.cli import wording
from diplo_cli.cli.console import sanitize

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from diplo_cli.analysis.link import RealEvent
    from diplo_cli.models import Event

NARROW = 72
"""Columns below which an event is a paragraph and not a row."""

_STATUS = 9
_SHARES = {"Who": 46, "Where": 27, "Outlet": 27}


def print_events(events: Sequence[Event], console: Console, sources: Mapping[str, Sequence[str]] | None = None) -> None:
    """Print the header and the events; `sources` replaces the outlets of an event by its id."""
    if not events:
        return
    if console.width < NARROW:
        for event in events:
            print_paragraph(event, "; ".join(map(sanitize, _outlets(event, sources))), console)
        return
    table = _grid(console.width)
    table.add_row(
        "When", "What", "Who", "Where", "Status", "Sources" if sources is not None else "Outlet", style="bold"
    )
    for event in events:
        _add(table, event, sources)
    console.print(table)


def print_groups(groups: Mapping[str, Sequence[Event]], label: str, console: Console) -> None:
    """Print each group under its name and count."""
    from rich.text import Text

    for i, (key, events) in enumerate(groups.items()):
        if i:
            console.print()
        count = f"{len(events)} event{'s' if len(events) != 1 else ''}"
        console.print(Text(f"{sanitize(key) or 'no ' + label}: {count}", "bold underline"))
        print_events(events, console)


def sources_of(real: RealEvent) -> list[str]:
    """Return who reports a real event: the outlets, or the ids of articles that name none, each once."""
    return list(dict.fromkeys(event.source.outlet or event.source.id for event in real.events))


def _grid(width: int) -> Table:
    from rich.table import Table

    table = Table.grid(padding=(0, wording.GAP, 0, 0), expand=False)
    left = max(width - wording.WHEN_WIDTH - wording.WHAT_WIDTH - _STATUS - 6 * wording.GAP, 24)
    for size in (wording.WHEN_WIDTH, wording.WHAT_WIDTH, *(left * _SHARES[name] // 100 for name in ("Who", "Where"))):
        table.add_column(width=size, overflow="fold")
    table.add_column(width=_STATUS, overflow="fold")
    table.add_column(width=left * _SHARES["Outlet"] // 100, overflow="fold")
    return table


def _add(table: Table, event: Event, sources: Mapping[str, Sequence[str]] | None) -> None:
    from rich.text import Text

    days = wording.say_when(event).replace(" to ", "\n") or "no date"
    table.add_row(
        Text("\n").join([Text(days), Text(event.id[: wording.ID_SHOWN], "dim")]),
        Text(wording.say_kind(event).replace(" ", "\n", 1)),
        Text("\n".join(wording.say_who(event))),
        Text(wording.say_venue(event)),
        Text(event.status, wording.STATUS_COLORS[event.status]),
        Text("\n".join(map(sanitize, _outlets(event, sources)))),
    )


def print_paragraph(event: Event, last: str, console: Console) -> None:
    """Print an event as a paragraph whose further lines are indented, where they are wrapped, too."""
    from rich.padding import Padding
    from rich.text import Text

    head = f"{wording.say_when(event) or 'no date'}  {wording.say_kind(event)}  "
    console.print(Text(head, "bold").append(event.status, wording.STATUS_COLORS[event.status]), overflow="fold")
    lines = [Text(line) for line in ("; ".join(wording.say_who(event)), wording.say_venue(event), last) if line]
    rest = Text("\n", overflow="fold").join([*lines, Text(event.id[: wording.ID_SHOWN], "dim")])
    console.print(Padding(rest, (0, 0, 0, 2), expand=False))


def _outlets(event: Event, sources: Mapping[str, Sequence[str]] | None) -> Sequence[str]:
    if sources is not None:
        return sources[event.id]
    return [event.source.outlet or event.source.id]
