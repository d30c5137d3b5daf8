"""The page of `diplo diff`: each real event with its sources side by side, then what only one of them reports."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from diplo_cli.cli import wording
from diplo_cli.cli.console import is_styled, sanitize

if TYPE_CHECKING:
    from rich.console import Console
    from rich.padding import Padding
    from rich.text import Text

    from diplo_cli.analysis.diff import Diff, Entry
    from diplo_cli.analysis.fields import FieldComparison, Value
    from diplo_cli.models import Event

_LABEL = 15
_LEAST_COLUMN = 22
_GAP = 2
_STYLES = {"agrees": "green", "open": "yellow", "changed": "cyan", "contradicts": "red"}
_MARKS = {"agrees": "=", "open": "+", "changed": ">", "contradicts": "!"}


def print_diff(diff: Diff, console: Console) -> None:
    """Print the comparison; where no colour shows, the mark before a field says the same."""
    from rich.text import Text

    legend = Text("= agrees  + only here or more exact  > changed since  ! contradicts", "dim")
    shared = [entry for entry in diff.entries if entry.reports != "one"]
    if shared:
        console.print(Text(f"Reported by {'both' if len(diff.sources) == 2 else 'several'}", "bold underline"))
        console.print(legend)
    for entry in shared:
        console.print()
        _print_entry(entry, diff, console)
    for source in diff.sources:
        alone = [entry for entry in diff.entries if entry.reports == "one" and source in entry.events]
        if alone:
            console.print()
            console.print(Text(f"Only in {sanitize(source)}", "bold underline"))
        for entry in alone:
            console.print(_line(entry.shown[source]), overflow="fold")
            console.print(_indented(_quote(entry.shown[source])), overflow="fold")


def _print_entry(entry: Entry, diff: Diff, console: Console) -> None:
    from rich.text import Text

    title = Text(f"{entry.kind}: {_who(next(iter(entry.shown.values())))}", "bold")
    if entry.change:
        title.append(f"  {entry.change}", "cyan")
    if entry.reports == "some":
        title.append(
            f"  (not in {', '.join(sanitize(name) for name in diff.sources if name not in entry.events)})", "dim"
        )
    console.print(title, overflow="fold")
    for one, other, link in entry.links:
        between = f"{sanitize(one)} and {sanitize(other)}: " if len(entry.shown) > 2 else ""
        console.print(Text(f"  linked {link.score:.2f}: {between}{'; '.join(link.reasons)}", "dim"), overflow="fold")
    names = list(entry.shown)
    width = (console.width - _LABEL - _GAP) // len(names) - _GAP
    if width >= _LEAST_COLUMN:
        _print_columns(entry, names, width, console)
    else:
        _print_stacked(entry, names, console)


def _print_columns(entry: Entry, names: list[str], width: int, console: Console) -> None:
    from rich.table import Table
    from rich.text import Text

    table = Table.grid(padding=(0, _GAP, 0, 0))
    table.add_column(width=_LABEL, overflow="fold")
    for _ in names:
        table.add_column(width=width, overflow="fold")
    table.add_row("", *(Text(sanitize(name), "underline") for name in names))
    for field in entry.fields:
        cells = [_cell(field, name, console) for name in names]
        table.add_row(_mark(field), *cells)
    table.add_row(Text("  evidence", "dim"), *(Text(_quote(entry.shown[name]), "dim") for name in names))
    console.print(table)


def _print_stacked(entry: Entry, names: Iterable[str], console: Console) -> None:
    from rich.padding import Padding
    from rich.text import Text

    names = list(names)
    for field in entry.fields:
        console.print(_mark(field))
        for name in names:
            cell = _cell(field, name, console)
            between = "\n  " if "\n" in cell.plain else " "
            values = Text("\n  ").join(cell.split("\n"))
            shown = Text(f"{sanitize(name)}:{between}", overflow="fold").append(values)
            console.print(Padding(shown, (0, 0, 0, 4), expand=False))
    for name in names:
        console.print(Text(f"  {sanitize(name)}: {_quote(entry.shown[name])}", "dim"), overflow="fold")


def _mark(field: FieldComparison) -> Text:
    from rich.text import Text

    return Text(f"{_MARKS[field.relation]} {field.field}", _STYLES[field.relation])


def _cell(field: FieldComparison, name: str, console: Console) -> Text:
    from rich.text import Text

    words = _say(field.values[name])
    style = _STYLES[field.relation] if is_styled(console) else ""
    return Text(words, style) if words else Text("–", "dim")


def _say(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str):
        return sanitize(value)
    return "\n".join(sanitize(item) for item in value)


def _line(event: Event) -> Text:
    from rich.text import Text

    days = wording.say_when(event) or "no date"
    line = Text(f"  {event.kind}  ", "bold").append(f"{days}  {event.status}  {_who(event)}", "")
    where = wording.say_where(event)
    return line.append(f"  in {where}") if where else line


def _indented(words: str) -> Padding:
    from rich.padding import Padding
    from rich.text import Text

    return Padding(Text(words, "dim"), (0, 0, 0, 6))


def _who(event: Event) -> str:
    return ", ".join(wording.say_who(event))


def _quote(event: Event) -> str:
    return f"“{sanitize(event.evidence[0].text)}”"
