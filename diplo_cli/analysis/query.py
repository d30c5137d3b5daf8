"""Asking events: a `Query` says what is wanted, and of each event whether it is that."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diplo_cli.analysis.actors import Actor
from diplo_cli.analysis.names import fold_words
from diplo_cli.errors import UsageError

if TYPE_CHECKING:
    from diplo_cli.models import Event, Participant


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked for; an empty part asks for nothing, several values of one part are alternatives.

    `partners` are actors of whom another party than the one asked for must be; `since` and `until` are days that the
    event's own days must overlap, and `keeps_undated` lets events without days through. Words are compared without
    case and accents, all words of one value must be there. Raises UsageError where parts contradict each other.
    """

    actors: tuple[Actor, ...] = ()
    needs_all_actors: bool = False
    partners: tuple[Actor, ...] = ()
    roles: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    places: tuple[str, ...] = ()
    statuses: frozenset[str] = frozenset()
    modes: frozenset[str] = frozenset()
    since: dt.date | None = None
    until: dt.date | None = None
    keeps_undated: bool = False
    topics: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    min_confidence: float = 0.0

    def __post_init__(self) -> None:
        if self.partners and not self.actors:
            raise UsageError("a partner needs somebody to be with: name an actor too")
        if self.since and self.until and self.since > self.until:
            raise UsageError(f"the days asked for end ({self.until}) before they begin ({self.since})")
        if self.keeps_undated and not (self.since or self.until):
            raise UsageError("undated events are only left out where days are asked for: name a first or last day")
        if self.modes and self.kinds and not self.kinds & {"meeting", "consultation"}:
            raise UsageError("only meetings and consultations have a mode; the kinds asked for have none")
        speaking, moving = {"speaker", "addressee"}, {"visitor", "host"}
        if self.roles and self.kinds == {"visit"} and self.roles <= speaking:
            raise UsageError(f"a visit has no {' or '.join(sorted(self.roles))}")
        if self.roles and self.kinds == {"statement"} and self.roles <= moving:
            raise UsageError(f"a statement has no {' or '.join(sorted(self.roles))}")

    def matches(self, event: Event) -> bool:
        """Say whether the event is one of those asked for."""
        return (
            (not self.kinds or event.kind in self.kinds)
            and event.confidence >= self.min_confidence
            and (not self.statuses or event.status in self.statuses)
            and (not self.modes or getattr(event, "mode", None) in self.modes)
            and self._has_days(event)
            and self._has_parties(event)
            and (not self.countries or bool(self.countries & _countries(event)))
            and _has_words(self.places, _place_words, event)
            and _has_words(self.topics, _topic_words, event)
            and _has_words(self.texts, _text_words, event)
            and _has_words(self.outlets, _outlet_words, event)
        )

    def _has_days(self, event: Event) -> bool:
        if self.since is None and self.until is None:
            return True
        first, last = event.start or event.end, event.end or event.start
        if first is None or last is None:
            return self.keeps_undated
        return (self.until is None or first <= self.until) and (self.since is None or last >= self.since)

    def _has_parties(self, event: Event) -> bool:
        if not self.actors:
            return not self.roles or any(party.role in self.roles for party in event.participants)
        found = [self._find(actor, event) for actor in self.actors]
        is_there = all(found) if self.needs_all_actors else any(found)
        if not is_there or not self.partners:
            return is_there
        asked = [party for parties in found for party in parties]
        return all(self._has_partner(partner, asked, event) for partner in self.partners)

    def _find(self, actor: Actor, event: Event) -> list[Participant]:
        return [
            party
            for party in event.participants
            if (not self.roles or party.role in self.roles) and actor.is_party(party)
        ]

    def _has_partner(self, partner: Actor, asked: list[Participant], event: Event) -> bool:
        return any(partner.is_party(party) and any(one is not party for one in asked) for party in event.participants)


def _countries(event: Event) -> set[str]:
    found = {party.country for party in event.participants if party.country}
    if event.place and event.place.country:
        found.add(event.place.country)
    return found


def _place_words(event: Event) -> str:
    return " ".join(filter(None, [event.place.name, event.place.city, event.place.country])) if event.place else ""


def _topic_words(event: Event) -> str:
    return " ".join(filter(None, [event.name, *event.topics]))


def _text_words(event: Event) -> str:
    said = getattr(event, "text", None)
    return " ".join(filter(None, [said, *(item.text for item in event.evidence)]))


def _outlet_words(event: Event) -> str:
    return event.source.outlet or ""


def _has_words(asked: tuple[str, ...], words_of: Callable[[Event], str], event: Event) -> bool:
    """Say whether the words of the event hold all words of one value; a word may be the beginning of a longer one."""
    if not asked:
        return True
    words = fold_words(words_of(event))
    return any(all(any(word.startswith(part) for word in words) for part in fold_words(value)) for value in asked)
