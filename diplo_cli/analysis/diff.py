"""What sources agree on, what only one of them reports, and where they contradict each other.

In: the events of each source. Out: one entry a real event, with the links that made it one and its fields compared.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from diplo_cli.analysis.compare import Link, compare_events
from diplo_cli.analysis.fields import FieldComparison, compare_fields, find_change
from diplo_cli.analysis.link import assign_clusters, fullest

if TYPE_CHECKING:
    from diplo_cli.models import Event

Reports = Literal["all", "some", "one"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One real event: which of the sources report it, each with all its events and the one that stands for them."""

    reports: Reports
    cluster: str
    events: Mapping[str, tuple[Event, ...]]
    shown: Mapping[str, Event]
    links: tuple[tuple[str, str, Link], ...]
    fields: tuple[FieldComparison, ...]
    change: str | None

    @property
    def kind(self) -> str:
        """The kind of the event, of the first source that reports it."""
        return next(iter(self.shown.values())).kind

    @property
    def is_different(self) -> bool:
        """Whether the sources differ on it at all."""
        return self.reports != "all" or any(field.relation != "agrees" for field in self.fields)


@dataclass(frozen=True, slots=True)
class Diff:
    """The comparison of sources: entries that all report first, then some, then one; by day within."""

    sources: tuple[str, ...]
    entries: tuple[Entry, ...]

    @property
    def is_same(self) -> bool:
        """Whether all sources report the same."""
        return not any(entry.is_different for entry in self.entries)


def compare_sources(sources: Mapping[str, Iterable[Event]]) -> Diff:
    """Compare what sources report, by their names; the order of the names is kept."""
    kept = {name: tuple(events) for name, events in sources.items()}
    clusters = assign_clusters(event for events in kept.values() for event in events)
    found: dict[str, dict[str, list[Event]]] = {}
    for name, events in kept.items():
        for event in events:
            found.setdefault(clusters[event.id], {}).setdefault(name, []).append(event)
    entries = [_entry(cluster, reports, len(kept)) for cluster, reports in found.items()]
    return Diff(tuple(kept), tuple(sorted(entries, key=_order)))


def _entry(cluster: str, reports: Mapping[str, Sequence[Event]], count: int) -> Entry:
    events = {name: tuple(_once(group)) for name, group in reports.items()}
    shown = {name: _latest(group) for name, group in events.items()}
    kind: Reports = "all" if len(events) == count else "one" if len(events) == 1 else "some"
    return Entry(
        reports=kind,
        cluster=cluster,
        events=events,
        shown=shown,
        links=tuple(_links(shown)),
        fields=compare_fields(shown) if len(shown) > 1 else (),
        change=find_change([event for group in events.values() for event in group]),
    )


def _once(events: Sequence[Event]) -> list[Event]:
    return list({event.id: event for event in events}.values())


def _latest(events: Sequence[Event]) -> Event:
    """Return the fullest of a source's latest reports."""
    days = [event.source.published for event in events if event.source.published]
    last = max(days, default=None)
    return fullest([event for event in events if event.source.published in (None, last)])


def _links(shown: Mapping[str, Event]) -> Iterable[tuple[str, str, Link]]:
    """Yield the link of each source to the one before that it fits best."""
    names = list(shown)
    for i, name in enumerate(names[1:], start=1):
        found = [(_link(shown[before], shown[name]), before) for before in names[:i]]
        link, before = max(found, key=lambda item: item[0].score)
        yield before, name, link


def _link(one: Event, other: Event) -> Link:
    if one.id == other.id:
        return Link(1.0, ("the same article",))
    return compare_events(one, other) or Link(0.0, ("both fit another report of the event",))


def _order(entry: Entry) -> tuple[int, str, str, str, int, str]:
    """By who reports it, by day, and as it stands in the article."""
    days = [event.start.isoformat() for event in entry.shown.values() if event.start]
    rank = {"all": 0, "some": 1, "one": 2}[entry.reports]
    first = next(iter(entry.shown.values()))
    place = first.source.id, first.evidence[0].start
    return rank, min(days, default="9999"), next(iter(entry.events)), *place, entry.cluster


def entry_record(entry: Entry) -> dict[str, Any]:
    """Return an entry as plain JSON types, with the same keys for all."""
    return {
        "reports": entry.reports,
        "kind": entry.kind,
        "cluster": entry.cluster,
        "sources": {name: [event.id for event in events] for name, events in entry.events.items()},
        "links": [
            {"sources": [one, other], "score": link.score, "reasons": list(link.reasons)}
            for one, other, link in entry.links
        ],
        "change": entry.change,
        "fields": [
            {
                "field": field.field,
                "relation": field.relation,
                "values": {name: _plain(value) for name, value in field.values.items()},
                "evidence": dict(field.evidence),
            }
            for field in entry.fields
        ],
        "events": {name: _summary(event) for name, event in entry.shown.items()},
    }


def count_differences(diff: Diff) -> list[dict[str, str | int]]:
    """Return a summary in counts: events by who reports them, fields by how their values relate."""
    rows: list[dict[str, str | int]] = [
        {"what": f"events of {name}", "count": sum(len(entry.events.get(name, ())) for entry in diff.entries)}
        for name in diff.sources
    ]
    rows.append({"what": "real events", "count": len(diff.entries)})
    rows.append({"what": "reported by all", "count": _count(diff, "all")})
    if len(diff.sources) > 2:
        rows.append({"what": "reported by some", "count": _count(diff, "some")})
    for name in diff.sources:
        alone = sum(entry.reports == "one" and name in entry.events for entry in diff.entries)
        rows.append({"what": f"only in {name}", "count": alone})
    relations = Counter((field.field, field.relation) for entry in diff.entries for field in entry.fields)
    for field, relation in sorted(relations):
        rows.append({"what": f"{field} {relation}", "count": relations[field, relation]})
    rows.append({"what": "plans that came to an end", "count": sum(entry.change is not None for entry in diff.entries)})
    return rows


def _count(diff: Diff, reports: Reports) -> int:
    return sum(entry.reports == reports for entry in diff.entries)


def _summary(event: Event) -> dict[str, Any]:
    return {
        "id": event.id,
        "status": event.status,
        "start": event.start.isoformat() if event.start else None,
        "end": event.end.isoformat() if event.end else None,
        "participants": [party.name or party.title or party.country for party in event.participants],
        "place": event.place.model_dump(include={"name", "city", "country"}) if event.place else None,
        "text": getattr(event, "text", None),
        "evidence": event.evidence[0].text,
        "outlet": event.source.outlet,
        "published": event.source.published.isoformat() if event.source.published else None,
        "article": event.source.id,
    }


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value
