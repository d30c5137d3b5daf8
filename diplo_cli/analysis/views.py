"""An event as linking sees it: small, with folded names, days as numbers and words as digests.

In: an event record. Out: an `EventView`, of which a million fit in memory.
"""

from __future__ import annotations

import re
import zlib
from array import array
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from diplo_cli.analysis.names import Keys, fold_words, name_keys, surname_key

if TYPE_CHECKING:
    from diplo_cli.models import Event, Participant

# How far from its publication an undated event can be, in days: news tells of what is near. The bounds are wide, so
# that they only part a visit of spring from one of autumn.
_UNDATED_DAYS = {
    "planned": (-2, 200),
    "possible": (-2, 200),
    "cancelled": (-60, 200),
    "ongoing": (-14, 14),
    "completed": (-100, 1),
}
_SAID_DAYS = (-7, 1)
BROAD = 45
"""Days from which on a date says little more than a season."""
LONGEST = 400
"""Days from which on a date says nothing."""

_CONTEXT = 24
_NAME_WORD = re.compile(r"\b[A-Z][\w'’]{2,}")
_QUOTED = re.compile(r"[“\"«‘']([^”\"»’']{3,400})[”\"»’']")
# fmt: off
_STOP = frozenset([
    "a", "about", "against", "also", "an", "and", "are", "as", "at", "be", "been", "but", "by", "could", "for",
    "from", "had", "has", "have", "he", "her", "his", "if", "in", "into", "is", "it", "its", "may", "might",
    "more", "not", "of", "on", "or", "our", "out", "over", "said", "say", "says", "she", "so", "than", "that",
    "the", "their", "them", "there", "they", "this", "to", "up", "us", "was", "we", "were", "what", "when",
    "which", "who", "will", "with", "would", "you", "your",
])
# fmt: on


@dataclass(frozen=True, slots=True)
class PartyView:
    """A party: `keys` of its name, empty where it is an office or a description; `office` are words of its title."""

    keys: Keys
    surname: str
    country: str | None
    is_person: bool
    office: frozenset[str]


@dataclass(frozen=True, slots=True)
class EventView:
    """What two reports of one event can agree on. Days are proleptic ordinals; `window` is where the days must lie."""

    id: str
    kind: str
    status: str
    mode: str | None
    parties: tuple[PartyView, ...]
    hosts: tuple[PartyView, ...]
    days: tuple[int, int] | None
    window: tuple[int, int] | None
    country: str | None
    city: Keys
    name: Keys
    words: tuple[str, ...]
    quotes: tuple[tuple[str, ...], ...]
    article: str
    published: int | None

    @property
    def is_statement(self) -> bool:
        """Whether somebody says something, so that the words tell who is who."""
        return self.kind == "statement"


def _city(event: Event) -> Keys:
    """Return where the city lies, else its name: one source writes Kiev, the other Kyiv."""
    place = event.place
    if place is None or not place.city:
        return ()
    if place.latitude is not None and place.longitude is not None:
        return (f"{place.latitude:.2f} {place.longitude:.2f}",)
    return name_keys(place.city)


def make_view(event: Event) -> EventView:
    """Return the event as linking sees it."""
    published = event.source.published.toordinal() if event.source.published else None
    days = _days(event, published)
    parties, hosts = _parties(event)
    said = getattr(event, "text", None)
    words, quotes = _content(event, said) if said is not None else ((), ())
    return EventView(
        id=event.id,
        kind=event.kind,
        status=event.status,
        # A call has no place: where a report gives one, its mode is in doubt, and parts no two events.
        mode=None if event.place and event.place.country else getattr(event, "mode", None),
        parties=parties,
        hosts=hosts,
        days=days,
        window=days or _window(event, published),
        country=_place_country(event),
        city=_city(event),
        name=name_keys(event.name) if event.name else (),
        words=words,
        quotes=quotes,
        article=event.source.sha256,
        published=published,
    )


def context_words(event: Event) -> array[int]:
    """Return digests of the names and places that the event's evidence names, to compare articles by."""
    found = {word for item in event.evidence for word in _NAME_WORD.findall(item.text)}
    found |= {word for party in event.participants if party.name for word in party.name.split()}
    return array("I", sorted(zlib.crc32(word.encode("utf-8", "replace")) for word in found)[:_CONTEXT])


def _parties(event: Event) -> tuple[tuple[PartyView, ...], tuple[PartyView, ...]]:
    """Return who the event is about (visitors, speakers, those who meet), and the hosts of a visit."""
    leading = {"visit": {"visitor"}, "statement": {"speaker"}}.get(event.kind)
    if leading is None:
        return tuple(map(make_party, event.participants)), ()
    about = tuple(make_party(party) for party in event.participants if party.role in leading)
    return about, tuple(make_party(party) for party in event.participants if party.role == "host")


def make_party(party: Participant) -> PartyView:
    """Return a party as linking sees it."""
    return _view_party(party.name or "", party.title or "", party.country, party.type == "person")


@lru_cache(maxsize=200_000)
def _view_party(name: str, title: str, country: str | None, is_person: bool) -> PartyView:
    # Cached, as few people are in most of the news; so one view also serves all their events.
    office = frozenset(fold_words(title))
    words = set(fold_words(name))
    if is_person and words and words <= office:
        name = ""  # "Foreign Minister" as a name: somebody unnamed in that office
    keys = name_keys(name) if name else ()
    surname = surname_key(name, country) if name and is_person else " ".join(keys)
    return PartyView(keys, surname, country, is_person, office)


def _days(event: Event, published: int | None) -> tuple[int, int] | None:
    first, last = event.start or event.end, event.end or event.start
    if first is None or last is None or last < first:
        return None
    days = (first.toordinal(), last.toordinal())
    if event.status == "ongoing" and published is not None and (event.start is None or days[0] <= published):
        # What goes on when it is reported has that day too; days long before it were resolved wrongly.
        if days[1] < published - 1:
            return None
        days = (min(days[0], published), max(days[1], published))
    return days if days[1] - days[0] < LONGEST else None


def _window(event: Event, published: int | None) -> tuple[int, int] | None:
    if published is None:
        return None
    before, after = _SAID_DAYS if event.kind == "statement" else _UNDATED_DAYS[event.status]
    return published + before, published + after


def _place_country(event: Event) -> str | None:
    if event.place and event.place.country:
        return event.place.country
    if event.kind == "visit":
        return next((party.country for party in event.participants if party.role == "host" and party.country), None)
    return None


def _content(event: Event, said: str) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Return the telling words of what was said, and of each part in quotation marks.

    The record's text of a quotation can stand without its marks: then all of it is quoted.
    """
    shown = " ".join([said, *(item.text for item in event.evidence[:1])])
    quotes = [content_words(quote) for quote in _QUOTED.findall(shown)]
    if getattr(event, "direct", False) and not quotes:
        quotes = [content_words(said)]
    return content_words(said), tuple(dict.fromkeys(quote for quote in quotes if len(quote) > 1))


def content_words(text: str) -> tuple[str, ...]:
    """Return the words of a text that tell what it is about, folded, in order."""
    return tuple(
        word for word in fold_words(text.replace("’s", "").replace("'s", "")) if word not in _STOP and len(word) > 1
    )
