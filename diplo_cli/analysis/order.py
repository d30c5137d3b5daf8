"""Events in an order and in groups: by day, by who, by where, by who reports them."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Literal

from diplo_cli.analysis.names import name_keys

if TYPE_CHECKING:
    from diplo_cli.models import Event

SortKey = Literal["date", "kind", "status", "place", "outlet", "published", "confidence"]
GroupKey = Literal["kind", "country", "actor", "outlet", "month"]


def sort_events(events: Iterable[Event], key: SortKey = "date", *, is_reversed: bool = False) -> list[Event]:
    """Return the events sorted; those without a value come last either way, ties go by day and by id."""
    value_of = _SORTS[key]
    ordered = sorted(events, key=lambda event: (_day(event), event.id))
    known = [event for event in ordered if value_of(event) is not None]
    unknown = [event for event in ordered if value_of(event) is None]
    known.sort(key=lambda event: value_of(event) or "", reverse=is_reversed)
    return known + unknown


def group_events(events: Iterable[Event], by: GroupKey) -> dict[str, list[Event]]:
    """Return the events by group, largest group first (months in order); an empty key holds those without a value.

    An event with several countries or actors stands in each of their groups.
    """
    groups: dict[str, list[Event]] = {}
    kept = list(events)
    names = usual_names(kept) if by == "actor" else {}
    for event in kept:
        for key in group_keys(event, by, names):
            groups.setdefault(key, []).append(event)
    if by == "month":
        return dict(sorted(groups.items(), key=lambda item: (not item[0], item[0])))
    return dict(sorted(groups.items(), key=lambda item: (not item[0], -len(item[1]), item[0])))


def group_keys(event: Event, by: GroupKey, names: dict[tuple[str, ...], str]) -> list[str]:
    """Return the groups of one event; `names` gives each actor one spelling."""
    if by == "kind":
        return [event.kind]
    if by == "outlet":
        return [event.source.outlet or ""]
    if by == "month":
        day = event.start or event.end
        return [day.isoformat()[:7] if day else ""]
    if by == "country":
        found = {party.country for party in event.participants if party.country}
        if event.place and event.place.country:
            found.add(event.place.country)
        return sorted(found) or [""]
    written = [party.name for party in event.participants if party.name]
    return sorted({names.get(spelling_key(name), name) for name in written}) or [""]


def usual_names(events: Iterable[Event]) -> dict[tuple[str, ...], str]:
    """Return the most frequent spelling of each name in the events, by the key that its spellings share."""
    return choose_names(Counter(party.name for event in events for party in event.participants if party.name))


def choose_names(counts: Counter[str]) -> dict[tuple[str, ...], str]:
    """Return the most frequent of the counted spellings for each key; the longest where several are."""
    chosen: dict[tuple[str, ...], str] = {}
    for name in sorted(counts, key=lambda name: (-counts[name], -len(name), name)):
        chosen.setdefault(spelling_key(name), name)
    return chosen


def spelling_key(name: str) -> tuple[str, ...]:
    """Return what the spellings of one name share, whatever the order of its words."""
    return tuple(sorted(name_keys(name)))


def _day(event: Event) -> dt.date:
    return event.start or event.end or dt.date.max


def _date_value(event: Event) -> str | None:
    day = event.start or event.end
    return day.isoformat() if day else None


def _place_value(event: Event) -> str | None:
    if event.place is None:
        return None
    parts: Sequence[str | None] = (event.place.country, event.place.city or event.place.name)
    return " ".join(part for part in parts if part) or None


def _published_value(event: Event) -> str | None:
    return event.source.published.isoformat() if event.source.published else None


_SORTS: dict[SortKey, Callable[[Event], str | None]] = {
    "date": _date_value,
    "kind": lambda event: event.kind,
    "status": lambda event: event.status,
    "place": _place_value,
    "outlet": lambda event: event.source.outlet,
    "published": _published_value,
    "confidence": lambda event: f"{event.confidence:.6f}",
}
