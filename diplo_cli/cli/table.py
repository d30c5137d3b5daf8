"""Events as a table for people: when, what, who, where, and the words of the article, wrapped to the terminal."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from diplo_cli.cli import wording
from diplo_cli.cli.console import sanitize
from diplo_cli.cli.list_table import NARROW, print_paragraph

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from diplo_cli.models import Event

_SHARES = {"Who": 30, "Where": 18, "Evidence": 52}
_SHOWN = 160
"""Characters of evidence that a row shows."""


def print_table(events: Iterable[Event], console: Console) -> int:
    """Print the header and each event as it comes, and return their number; without events print nothing.

    The columns are as wide as the console allows and do not depend on what is in them, so nothing is held back. On a
    narrow console an event is a paragraph.
    """
    count = 0
    for event in events:
        if console.width < NARROW:
            print_paragraph(event, _shorten(_words(event)), console)
            count += 1
            continue
        if count == 0:
            header = _grid(console.width)
            header.add_row("When", "What", *_SHARES, style="bold")
            console.print(header)
        row = _grid(console.width)
        _add(row, event)
        console.print(row)
        count += 1
    return count


def _grid(width: int) -> Table:
    from rich.table import Table

    table = Table.grid(padding=(0, wording.GAP, 0, 0), expand=False)
    table.add_column(width=wording.WHEN_WIDTH, overflow="fold")
    table.add_column(width=wording.WHAT_WIDTH, overflow="fold")
    left = max(width - wording.WHEN_WIDTH - wording.WHAT_WIDTH - (len(_SHARES) + 2) * wording.GAP, 3 * 8)
    for share in _SHARES.values():
        table.add_column(width=left * share // 100, overflow="fold")
    return table


def _add(table: Table, event: Event) -> None:
    from rich.text import Text

    days = wording.say_when(event).replace(" to ", "\n") or "no date"
    table.add_row(
        Text("\n").join([Text(days), Text(event.id[: wording.ID_SHOWN], "dim")]),
        Text("\n").join([Text(wording.say_kind(event)), Text(event.status, wording.STATUS_COLORS[event.status])]),
        Text("\n".join(wording.say_who(event))),
        Text(wording.say_venue(event)),
        Text(_shorten(_words(event))),
    )


def _words(event: Event) -> str:
    if event.kind == "statement":
        speakers = [party for party in event.participants if party.role == "speaker"]
        names = ", ".join(sanitize(party.name or party.title or party.country or "unnamed") for party in speakers)
        return f"{names}: {sanitize(event.text)}"
    return sanitize(event.evidence[0].text)


def _shorten(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1].rstrip() + "…"
