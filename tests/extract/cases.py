"""Tables of one-sentence cases: how a row is written, and how events are compared with it.

A row names the visits, meetings and consultations that its text holds, each as one line of up to four fields:

    visit planned | Sergey Lavrov RUS > China CHN | CHN Beijing | 2019-03-25..2019-03-26
    meeting completed phone | Joe Biden USA; Xi Jinping CHN | - | 2019-03-19

Kind, status and mode (in person where none is named); the parties, a visit's hosts after ">", each with the name (left
out where any will do) and the country ("-" for none); country and city; first and last day. "-" stands for nothing
there, and a field that is left out is not looked at; kind and status are never left out. " or " parts readings that are
both right; a line that starts with "?" may be there or not. A row without lines must give no event. Statements are not
looked at.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

import pytest

from diplo_cli.models.event import Mode, Status

if TYPE_CHECKING:
    from _pytest.mark.structures import ParameterSet

    from diplo_cli.models import Event, Participant

WEDNESDAY = dt.date(2019, 3, 20)
_KINDS = ("visit", "meeting", "consultation")
_MODES = frozenset(get_args(Mode)) - {"in_person"}


@dataclass(frozen=True, slots=True)
class Case:
    """A text, when it was published, and the lines of its events."""

    text: str
    events: tuple[str, ...]
    published: dt.date | None = WEDNESDAY
    title: str | None = None
    outlet: str | None = None


def case(
    name: str,
    text: str,
    *events: str,
    gap: str | None = None,
    published: str | None = None,
    title: str | None = None,
    outlet: str | None = None,
) -> ParameterSet:
    """Make a row; `published` "-" is an article without a date, and `gap` says what is not reached yet.

    Raises ValueError for a line that no event can agree with.
    """
    for line in events:
        _check_line(name, line)
    day = None if published == "-" else dt.date.fromisoformat(published) if published else WEDNESDAY
    marks = [pytest.mark.xfail(strict=True, reason=gap)] if gap else []
    return pytest.param(Case(text, events, day, title, outlet), id=name, marks=marks)


def describe(event: Event) -> str:
    """Word an event as a row's line has it."""
    kind = " ".join(filter(None, (event.kind, event.status, _mode(event))))
    parties = "; ".join(_party(p) for p in event.participants if p.role != "host")
    hosts = "; ".join(_party(p) for p in event.participants if p.role == "host")
    place = " ".join(filter(None, (event.place.country, event.place.city))) if event.place else "-"
    days = f"{event.start}..{event.end}" if event.start or event.end else "-"
    return " | ".join((kind, f"{parties} > {hosts}" if hosts else parties, place or "-", days))


def compare(expected: Sequence[str], events: Sequence[Event]) -> list[str]:
    """Say what is missing and what is too much, as lines; nothing where the two agree."""
    found = [e for e in events if e.kind != "statement"]
    missing = []
    for line in expected:
        match = next((e for e in found if _agrees(line.lstrip("? "), e)), None)
        if match is None:
            missing += [] if line.startswith("?") else [f"missing: {line}"]
        else:
            found.remove(match)
    return missing + [f"extra:   {describe(e)}" for e in found]


def check(expected: Case, events: Sequence[Event]) -> None:
    """Fail with the lines that differ."""
    differences = compare(expected.events, events)
    assert not differences, "\n".join((expected.text, *differences))


def _check_line(name: str, line: str) -> None:
    """Refuse "? visit": an event is always worded with its status, so that such a line matches none."""
    for reading in line.lstrip("? ").split("|")[0].split(" or "):
        kind, *rest = reading.split() or [""]
        status, *modes = rest or [""]
        if kind not in _KINDS or status not in get_args(Status) or len(modes) > 1 or not _MODES.issuperset(modes):
            raise ValueError(f'{name}: "{line}": expected a kind, a status and perhaps a mode: "meeting planned phone"')


def _mode(event: Event) -> str | None:
    mode = getattr(event, "mode", None)
    return None if mode in (None, "in_person") else mode


def _party(party: Participant) -> str:
    mark = "mediator:" if party.role == "mediator" else ""
    return mark + " ".join(filter(None, (party.name, party.country or "-")))


def _agrees(line: str, event: Event) -> bool:
    kind, *fields = (field.strip().split(" or ") for field in line.split("|"))
    actual = describe(event).split(" | ")
    if actual[0] not in kind:
        return False
    if fields and not any(_same_parties(f, actual[1], is_visit=event.kind == "visit") for f in fields[0]):
        return False
    if len(fields) > 1 and actual[2] not in fields[1]:
        return False
    return len(fields) < 3 or any(_days(f) == actual[3] for f in fields[2])


def _days(field: str) -> str:
    return field if ".." in field or field == "-" else f"{field}..{field}"


def _same_parties(expected: str, actual: str, *, is_visit: bool) -> bool:
    wanted, found = (sides.partition(" > ")[::2] for sides in (expected, actual))
    return _covers(wanted[0], found[0], is_all=True) and (not is_visit or _covers(wanted[1], found[1], is_all=False))


def _covers(expected: str, actual: str, *, is_all: bool) -> bool:
    left = [_split(p) for p in actual.split("; ")] if actual else []
    # Named parties first, so that a bare country does not take a named one's place.
    wanted = sorted((_split(p) for p in expected.split("; ") if p), key=lambda p: not p[0])
    for name, country in wanted:
        match = next((p for p in left if p[1] == country and (not name or p[0] == name)), None)
        if match is None:
            return False
        left.remove(match)
    return not (is_all and left)


def _split(party: str) -> tuple[str, str]:
    name, _, country = party.strip().rpartition(" ")
    folded = unicodedata.normalize("NFKD", name)
    return "".join(c for c in folded if not unicodedata.combining(c)).casefold(), country
