"""Two or more reports of one real event, field by field: what agrees, what one leaves open, what contradicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from diplo_cli.analysis.compare import match_party, shared_quote
from diplo_cli.analysis.names import name_keys
from diplo_cli.analysis.views import PartyView, content_words, make_party, make_view

if TYPE_CHECKING:
    from diplo_cli.models import Event, Participant

Relation = Literal["agrees", "open", "changed", "contradicts"]
"""`open`: one says what another leaves out or says less exactly; `changed`: a plan that came to its end in between."""

Value = str | bool | tuple[str, ...] | None

_PLANS, _OUTCOMES = ("planned", "possible"), ("ongoing", "completed", "cancelled")


@dataclass(frozen=True, slots=True)
class FieldComparison:
    """One field of a real event: its value in each source, and, where they differ, the sentences that show it."""

    field: str
    relation: Relation
    values: Mapping[str, Value]
    evidence: Mapping[str, str]


def compare_fields(events: Mapping[str, Event]) -> tuple[FieldComparison, ...]:
    """Return the fields that at least one source fills, in a fixed order."""
    reports = list(events.values())
    is_said = reports[0].kind == "statement"
    names = ("text", "quoted", "participants", "date", "venue") if is_said else _FIELDS
    evidence = {source: event.evidence[0].text for source, event in events.items()}
    found = []
    for name in names:
        values = {source: field_value(event, name) for source, event in events.items()}
        if any(value not in (None, ()) for value in values.values()):
            relation = _relation(name, reports)
            found.append(FieldComparison(name, relation, values, {} if relation == "agrees" else evidence))
    return tuple(found)


_FIELDS = ("status", "date", "place", "participants", "mode", "topics", "name")


def field_value(event: Event, name: str) -> Value:
    """Return a field as it is shown: names of participants, country and city of the place, first and last day."""
    if name == "date":
        days = [day.isoformat() for day in (event.start, event.end) if day]
        return tuple(dict.fromkeys(days)) or None
    if name == "place":
        place = event.place
        found = [place.country, place.city or place.name] if place else []
        return tuple(part for part in found if part) or None
    if name == "participants":
        return tuple(party.name or party.title or party.country or "unnamed" for party in event.participants)
    if name == "quoted":
        return bool(getattr(event, "direct", False))
    value: Value = getattr(event, name, None)
    return value


def find_change(events: Sequence[Event]) -> str | None:
    """Return what became of a plan between the reports: "planned → completed", also with "moved", or None."""
    ordered = sorted(events, key=lambda event: (event.source.published is None, event.source.published or 0, event.id))
    plans = [event for event in ordered if event.status in _PLANS]
    outcomes = [event for event in ordered if event.status in _OUTCOMES]
    if plans and outcomes and not _is_before(outcomes[-1], plans[0]):
        change = f"{plans[0].status} → {outcomes[-1].status}"
        return f"{change}, moved" if _is_apart(plans[0], outcomes[-1]) else change
    if len(plans) > 1 and _is_before(plans[0], plans[-1]) and _is_apart(plans[0], plans[-1]):
        return "planned → moved"
    return None


def _is_before(one: Event, other: Event) -> bool:
    first, second = one.source.published, other.source.published
    return first is not None and second is not None and first < second


def _is_apart(one: Event, other: Event) -> bool:
    if one.start is None or other.start is None:
        return False
    return (one.end or one.start) < other.start or (other.end or other.start) < one.start


def _relation(name: str, reports: Sequence[Event]) -> Relation:
    relations = {_pair_relation(name, a, b) for i, a in enumerate(reports) for b in reports[i + 1 :]}
    order: tuple[Relation, ...] = ("contradicts", "changed", "open")
    return next((relation for relation in order if relation in relations), "agrees")


def _pair_relation(name: str, one: Event, other: Event) -> Relation:
    if field_value(one, name) == field_value(other, name):
        return "agrees"
    if name == "date":
        return _compare_days(one, other)
    if name == "place":
        return _compare_places(one, other)
    if name == "participants":
        return _compare_parties(one.participants, other.participants)
    if name == "topics":
        return "agrees" if _words(one.topics) == _words(other.topics) else "open"
    if name == "status":
        return _compare_statuses(one, other)
    if name == "text":
        return _compare_texts(one, other)
    first, second = field_value(one, name), field_value(other, name)
    if name == "quoted":
        return "agrees" if first == second else "open"
    if first is None or second is None:
        return "agrees" if first == second else "open"
    if name in ("name", "venue"):
        return "agrees" if name_keys(str(first)) == name_keys(str(second)) else "open"
    return "agrees" if first == second else "contradicts"


def _compare_days(one: Event, other: Event) -> Relation:
    if one.start is None or other.start is None:
        return "agrees" if one.start == other.start else "open"
    first, second = (one.start, one.end or one.start), (other.start, other.end or other.start)
    if first == second:
        return "agrees"
    inner = max(first[0], second[0]), min(first[1], second[1])
    if inner in (first, second):
        return "open"
    return "changed" if find_change([one, other]) and inner[0] > inner[1] else "contradicts"


def _compare_places(one: Event, other: Event) -> Relation:
    if one.place is None or other.place is None:
        return "agrees" if one.place == other.place else "open"
    here, there = (place.latitude and (place.latitude, place.longitude) for place in (one.place, other.place))
    if here and here == there and one.place.country == other.place.country:
        return "agrees"  # one city, spelled Kiev and Kyiv
    for first, second in ((one.place.country, other.place.country), (one.place.city, other.place.city)):
        if first and second and name_keys(first) != name_keys(second):
            return "contradicts"
        if bool(first) != bool(second):
            return "open"
    return "agrees"


def _compare_parties(ones: Sequence[Participant], others: Sequence[Participant]) -> Relation:
    """Two names for one country's person contradict each other; further parties are left open by who omits them."""
    left = [make_party(party) for party in others]
    missing: list[PartyView] = []
    is_vague = False
    for party in map(make_party, ones):
        best = max(left, key=lambda other: match_party(party, other), default=None)
        share = match_party(party, best) if best else 0.0
        if best is None or share < 0.5:
            missing.append(party)
            continue
        is_vague = is_vague or share < 1
        left.remove(best)
    named = {party.country for party in missing if party.is_person and party.keys and party.country}
    if named & {party.country for party in left if party.is_person and party.keys}:
        return "contradicts"
    return "open" if missing or left or is_vague else "agrees"


def _compare_statuses(one: Event, other: Event) -> Relation:
    if one.status == other.status:
        return "agrees"
    if find_change([one, other]) or {one.status, other.status} == {"ongoing", "completed"}:
        return "changed"
    return "contradicts"


def _compare_texts(one: Event, other: Event) -> Relation:
    """Quotations that share words and differ in others contradict each other; a report in other words leaves open."""
    views = make_view(one), make_view(other)
    if views[0].words == views[1].words:
        return "agrees"
    if not (views[0].quotes and views[1].quotes):
        return "open"
    shared = shared_quote(*views)
    if shared:
        return "agrees" if shared in views[0].quotes and shared in views[1].quotes else "open"
    return "contradicts"


def _words(topics: Sequence[str]) -> set[tuple[str, ...]]:
    return {content_words(topic) for topic in topics}
