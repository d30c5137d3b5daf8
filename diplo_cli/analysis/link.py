"""Which reports, across articles, are of one real event.

Events are taken one by one, the surest dates first, and compared with the few clusters that share a block with them:
people (or states) and a month; for statements, speaker and words. So the cost grows with the number of events and not
with its square. Two events of one article are two events: what an article reports twice was merged before.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import zlib
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from diplo_cli.analysis.compare import THRESHOLD, score_views
from diplo_cli.analysis.views import BROAD, EventView, PartyView, context_words, make_view

if TYPE_CHECKING:
    from diplo_cli.models import Event

_CLUSTERS_A_BLOCK = 24
_MEMBERS_COMPARED = 6
_PAIRS = 12
_SHINGLES = 4
_MARGIN = 3
_AMBIGUOUS = 0.02
_CONTEXT_WEIGHT = 0.1
_RELATED_WEIGHT = 0.15
_SAME_STORY = 60


@dataclass(frozen=True, slots=True)
class RealEvent:
    """One real event: its id, its fullest report, and all reports in the order in which they came."""

    cluster: str
    event: Event
    events: tuple[Event, ...]


@dataclass(slots=True)
class _Cluster:
    members: list[EventView] = field(default_factory=list)
    articles: set[str] = field(default_factory=set)
    is_named: bool = True

    def add(self, view: EventView) -> None:
        self.members.append(view)
        self.articles.add(view.article)


def link_events(events: Iterable[Event]) -> list[Event]:
    """Return the events with `cluster` set: the same for reports of one real event, in the order they came."""
    kept = list(events)
    clusters = assign_clusters(kept)
    return [event.model_copy(update={"cluster": clusters[event.id]}) for event in kept]


def merge_events(events: Iterable[Event]) -> list[RealEvent]:
    """Return the real events, each with its reports; clusters that are set already are taken as they are."""
    kept = list(events)
    if any(event.cluster is None for event in kept):
        kept = link_events(kept)
    groups: dict[str, list[Event]] = {}
    for event in kept:
        groups.setdefault(event.cluster or event.id, []).append(event)
    return [RealEvent(key, fullest(group), tuple(group)) for key, group in groups.items()]


def fullest(events: Sequence[Event]) -> Event:
    """Return the report that says most: days, place, parties and topics; the surest and then the first of equals."""
    return max(
        reversed(events),
        key=lambda event: (
            (event.start is not None) + (event.place is not None and event.place.country is not None),
            sum(party.name is not None for party in event.participants),
            event.confidence,
        ),
    )


def assign_clusters(events: Iterable[Event]) -> dict[str, str]:
    """Return the cluster of each event by its id; only a small view of each event is kept meanwhile."""
    views: dict[str, EventView] = {}
    contexts: dict[str, array[int]] = {}
    for event in events:
        if event.id not in views:
            views[event.id] = make_view(event)
            context = contexts.get(event.source.sha256)
            words = context_words(event)
            contexts[event.source.sha256] = words if context is None else array("I", sorted({*context, *words}))
    linker = _Linker(contexts)
    for view in sorted(views.values(), key=_precedence):
        linker.add(view)
    return linker.names()


def _precedence(view: EventView) -> tuple[bool, int, int, int, str]:
    """What is sure comes first, so that what is open finds it; what was called off comes after what replaced it."""
    tier = 3 if view.window is None else 2
    if view.days is not None:
        tier = int(view.days[1] - view.days[0] > BROAD // 3)
    start = view.days[0] if view.days else 0
    # What people say is told apart by their words, and then tells which articles belong together.
    group = 0 if view.is_statement else 1 + tier
    return view.status == "cancelled", group, start, view.published or 0, view.id


class _Linker:
    """The clusters so far, and the blocks in which they are found."""

    def __init__(self, contexts: dict[str, array[int]]) -> None:
        self._blocks: dict[tuple[str, ...], list[_Cluster]] = {}
        self._clusters: list[_Cluster] = []
        self._related: dict[str, set[str]] = {}
        self._published: dict[str, int] = {}
        self._contexts = contexts
        self._frequency = Counter(word for context in contexts.values() for word in context)

    def add(self, view: EventView) -> None:
        """Put the event into the cluster that it fits best, or into one of its own."""
        if view.published is not None:
            self._published[view.article] = view.published
        keys = list(_block_keys(view))
        cluster = self._best(view, keys)
        if cluster is None:
            cluster = _Cluster()
            self._clusters.append(cluster)
        for member in cluster.members[:_MEMBERS_COMPARED]:
            self._related.setdefault(view.article, set()).add(member.article)
            self._related.setdefault(member.article, set()).add(view.article)
        cluster.add(view)
        for key in dict.fromkeys(_posted(view, keys)):
            block = self._blocks.setdefault(key, [])
            if cluster not in block[-_CLUSTERS_A_BLOCK:]:
                block.append(cluster)

    def names(self) -> dict[str, str]:
        """Return the id of each event's cluster: a digest of the smallest event id in it."""
        found: dict[str, str] = {}
        for cluster in self._clusters:
            name = cluster_id(view.id for view in cluster.members)
            found.update((view.id, name) for view in cluster.members)
        return found

    def _best(self, view: EventView, keys: Sequence[tuple[str, ...]]) -> _Cluster | None:
        seen: dict[int, _Cluster] = {}
        for key in _looked_up(view, keys):
            for cluster in self._blocks.get(key, ())[-_CLUSTERS_A_BLOCK:]:
                if view.article not in cluster.articles and self._is_of_the_time(view, cluster):
                    seen.setdefault(id(cluster), cluster)
        scored = []
        for cluster in seen.values():
            score = _score(view, cluster)
            if score is not None and score >= THRESHOLD:
                scored.append((score, cluster))
        if len(scored) < 2:
            return scored[0][1] if scored else None
        # Several real events fit: the one is meant whose articles tell of the same people and places.
        ranked = sorted(
            ((score + self._likeness(view, cluster), cluster.members[0].id, cluster) for score, cluster in scored),
            key=lambda item: (-item[0], item[1]),
        )
        is_ambiguous = view.days is None and ranked[0][0] - ranked[1][0] < _AMBIGUOUS
        return None if is_ambiguous else ranked[0][2]

    def _is_of_the_time(self, view: EventView, cluster: _Cluster) -> bool:
        """Say whether an event without any date can be of a cluster's days, by the articles that its own belongs to."""
        if view.window is not None:
            return True
        near = [
            self._published[article] for article in self._related.get(view.article, ()) if article in self._published
        ]
        windows = [member.window for member in cluster.members[:_MEMBERS_COMPARED] if member.window]
        if not near or not windows:
            return True
        return any(first - _SAME_STORY <= day <= last + _SAME_STORY for first, last in windows for day in near)

    def _likeness(self, view: EventView, cluster: _Cluster) -> float:
        """Return what speaks for a cluster beside the event itself: links of the articles, and rare names in both."""
        words = set(self._contexts[view.article])
        related = self._related.get(view.article, set())
        best = 0.0
        for member in cluster.members[:_MEMBERS_COMPARED]:
            shared = words.intersection(self._contexts[member.article])
            rarity = sum(1 / (self._frequency[word] - 1) for word in shared if self._frequency[word] > 1)
            is_related = member.article in related
            best = max(best, _CONTEXT_WEIGHT * rarity / (rarity + 1) + _RELATED_WEIGHT * is_related)
        return best


def cluster_id(ids: Iterable[str]) -> str:
    """Return the id of the real event that the events with these ids report."""
    return hashlib.sha256(f"cluster {min(ids)}".encode()).hexdigest()[:16]


def _score(view: EventView, cluster: _Cluster) -> float | None:
    """Return the best score with a member, or None where any of them contradicts."""
    best = 0.0
    for member in cluster.members[:_MEMBERS_COMPARED]:
        score = score_views(view, member)
        if score is None:
            return None
        best = max(best, score)
    return best


def _block_keys(view: EventView) -> Iterator[tuple[str, ...]]:
    """Yield who (and what) the event is about, without its time: by name, and by state for those without names."""
    kind = "statement" if view.is_statement else "visit" if view.kind == "visit" else "meeting"
    named = sorted({party.surname for party in view.parties if party.surname})
    states = sorted({party.country for party in view.parties if party.country})
    side = "named" if all(party.keys and party.is_person for party in view.parties) else "open"
    if kind == "statement":
        for shingle in _shingles(view):
            yield from ((kind, name, shingle) for name in named)
            yield from ((kind, f"@{state}", shingle, side) for state in states)
    elif kind == "visit":
        yield from ((kind, name, view.country or "?") for name in named)
        yield from ((kind, f"@{state}", view.country or "?", side) for state in states)
    else:
        yield from ((kind, *pair) for pair in list(combinations(named, 2))[:_PAIRS])
        yield from ((kind, f"@{a}", f"@{b}", side) for a, b in list(combinations(states, 2))[:_PAIRS])
        bodies = sorted({party.surname for party in view.parties if _is_body(party)})
        yield from ((kind, body) for body in bodies)


def _is_body(party: PartyView) -> bool:
    return not party.is_person and bool(party.keys) and party.country in (None, "IGO")


def _shingles(view: EventView) -> list[str]:
    """Return some neighbouring words, the same ones for texts that share most; those in quotation marks first."""
    quoted = [pair for quote in view.quotes for pair in pairwise(quote)]
    plain = list(pairwise(view.words))
    chosen = sorted(set(quoted), key=_digest)[:_SHINGLES] + sorted(set(plain), key=_digest)[:_SHINGLES]
    return [" ".join(pair) for pair in dict.fromkeys(chosen)]


def _digest(pair: tuple[str, str]) -> tuple[int, tuple[str, str]]:
    return zlib.crc32(" ".join(pair).encode("utf-8", "replace")), pair


def _posted(view: EventView, keys: Sequence[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """Yield the blocks in which the event is to be found: its months, and one for whoever knows no month."""
    months = _months(view, 0) or ["none"]
    for key in keys:
        yield (*key, "all")
        for month in months:
            yield (*key, month)


def _looked_up(view: EventView, keys: Sequence[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    months = _months(view, _MARGIN if view.days else 0)
    for key in keys:
        for known in _sides(key):
            if not months:
                yield (*known, "all")
                continue
            yield (*known, "none")
            for month in months:
                yield (*known, month)


def _sides(key: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Where people have names, only those without are looked for by state."""
    if key[-1] == "open":
        yield (*key[:-1], "named")
        yield key
    elif key[-1] == "named":
        yield (*key[:-1], "open")
    else:
        yield key


def _months(view: EventView, margin: int) -> list[str]:
    if view.window is None:
        return []
    first, last = (_calendar_day(day) for day in (view.window[0] - margin, view.window[1] + margin))
    count = (last.year - first.year) * 12 + last.month - first.month
    return [str(first.year * 12 + first.month + i) for i in range(count + 1)]


def _calendar_day(ordinal: int) -> dt.date:
    """Return the day, or the calendar's first or last one: dumps put 9999-12-31 where no day is known."""
    return dt.date.fromordinal(min(max(ordinal, dt.date.min.toordinal()), dt.date.max.toordinal()))
