"""An event in words, for the people at a terminal: who, where and when, each as one line of safe text."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from diplo_cli.cli.console import sanitize

if TYPE_CHECKING:
    from diplo_cli.models import DateInfo, Event, Participant, Source

_MODES = {"in_person": "in person", "phone": "by phone", "video": "by video"}
_PRECISIONS = {
    "day": "to the day",
    "week": "to the week",
    "month": "to the month",
    "quarter": "to the quarter",
    "year": "to the year",
}
STATUS_COLORS = {
    "planned": "cyan",
    "ongoing": "yellow",
    "completed": "green",
    "cancelled": "red",
    "possible": "magenta",
}
WHEN_WIDTH, WHAT_WIDTH, GAP = 10, 12, 2
"""Columns of the terminal that tables give to days, to kinds, and between cells."""
ID_SHOWN = 8
"""Characters of an id that a table shows; any longer prefix is as good for `diplo explain`."""


def say_kind(event: Event) -> str:
    """Return the kind, and by what means the parties met."""
    mode = getattr(event, "mode", None)
    return f"{event.kind} {_MODES[mode]}" if mode else event.kind


def say_when(event: Event) -> str:
    """Return the days of the event, or nothing."""
    if event.start and event.end and event.start != event.end:
        return f"{event.start} to {event.end}"
    day = event.start or event.end
    return day.isoformat() if day else ""


def say_who(event: Event) -> list[str]:
    """Return the parties, visitors and speakers first as the record has them."""
    return [say_party(party) for party in event.participants]


def say_party(party: Participant) -> str:
    """Return a party's name with its country, or the country alone."""
    name = sanitize(party.name or party.title or "")
    country = sanitize(party.country or "")
    if not name:
        return country or "unnamed"
    return f"{name} ({country})" if country else name


def say_where(event: Event) -> str:
    """Return the city or place with its country, or nothing."""
    if event.place is None:
        return ""
    parts = [event.place.city or event.place.name, event.place.country]
    return ", ".join(sanitize(part) for part in parts if part)


def say_venue(event: Event) -> str:
    """Return to whom or where something was said, or else the place of the event, or nothing."""
    venue = getattr(event, "venue", None)
    return sanitize(venue) if venue else say_where(event)


def say_date(date: DateInfo, published: dt.date | None) -> str:
    """Return why the dates are what they are."""
    text = f"“{sanitize(date.text)}”"
    if date.anchor is None:
        because = "as the article gives it" if date.basis == "explicit" else f"from {_basis(date.basis)}"
    else:
        whose = ", the date of publication" if date.anchor == published else ""
        because = f"{_basis(date.basis)}, resolved against {date.anchor}{whose}"
    return f"{text}: {because}; known {_PRECISIONS[date.precision]}"


def _basis(basis: str) -> str:
    return {"explicit": "an explicit date", "relative": "a relative date", "dateline": "the dateline"}[basis]


def say_source(source: Source) -> list[str]:
    """Return what is known of the article, a line each."""
    head = [source.outlet, source.title, source.published.isoformat() if source.published else None]
    lines = [
        ", ".join(sanitize(part) for part in head if part),
        sanitize(source.path or ""),
        sanitize(source.url or ""),
    ]
    return [line for line in [*lines, f"id {sanitize(source.id)}"] if line]
