"""Who is meant by what somebody types: a person, a body, or a country and everybody who acts for it."""

from __future__ import annotations

import csv
import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from diplo_cli.analysis.names import Keys, fold_words, is_acronym, is_same_name, name_keys

if TYPE_CHECKING:
    from diplo_cli.models import Event, Participant

NEAREST = 3
"""Names that a hint gives."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Whom a query asks for: `country` where it is a state's code or name, else `keys`, the sound keys of a name."""

    text: str
    country: str | None = None
    keys: Keys = ()

    def is_party(self, party: Participant) -> bool:
        """Say whether the party is the one asked for, or acts for the country asked for."""
        if self.country is not None and party.country == self.country:
            return True
        if party.name is None or (self.country is not None and party.type != "person"):
            return False
        return is_same_name(self.keys, name_keys(party.name)) or is_acronym(self.text, party.name)

    def is_in(self, event: Event) -> bool:
        """Say whether the actor takes part in the event."""
        return any(self.is_party(party) for party in event.participants)


def find_actor(text: str) -> Actor:
    """Return the actor that a text names: `RUS`, `Russia`, `Lavrov`, `lawrow`, `Sergey Lavrov`, `NATO`."""
    return Actor(text, find_country(text), name_keys(text))


def find_country(text: str) -> str | None:
    """Return the alpha-3 code of a country that is named by code or name, without regard to case, or None."""
    return _countries().get(" ".join(fold_words(text.replace(".", ""))))


@cache
def _countries() -> dict[str, str]:
    found: dict[str, str] = {}
    source = resources.files("diplo_cli.lexicon") / "data" / "countries.csv"
    rows = list(csv.DictReader(source.read_text(encoding="utf-8").splitlines()))
    for row in rows:
        for name in (row["name"], *row["names"].split(";")):
            found.setdefault(" ".join(fold_words(name.replace(".", ""))), row["code"])
    # A code wins over a name that is spelled alike.
    found.update({row["code"].casefold(): row["code"] for row in rows})
    found.pop("", None)
    return found


@dataclass(slots=True)
class NameTally:
    """The names that were seen, to tell which come near one that nobody bears."""

    most: int = 200_000
    names: set[str] = field(default_factory=set)

    def count(self, event: Event) -> None:
        """Add the names of an event's parties."""
        if len(self.names) < self.most:
            self.names.update(party.name for party in event.participants if party.name)

    def nearest(self, text: str) -> list[str]:
        """Return the names that come nearest to the text, the nearest first."""
        return find_nearest(text, self.names)


def find_nearest(text: str, names: Iterable[str]) -> list[str]:
    """Return up to three of the names that are spelled most like the text, as a whole or in one of their words."""
    asked = " ".join(fold_words(text))
    scored = sorted((-_likeness(asked, name), name) for name in set(names))
    return [name for score, name in scored[:NEAREST] if score <= -0.6]


def _likeness(asked: str, name: str) -> float:
    words = fold_words(name)
    compared = (" ".join(words), *(word for word in words if len(word) > 2))
    return max((difflib.SequenceMatcher(None, asked, other).ratio() for other in compared), default=0.0)


@dataclass(slots=True)
class ActorProfile:
    """What a corpus holds of one actor; counts are events by kind."""

    names: dict[str, int] = field(default_factory=dict)
    titles: dict[str, int] = field(default_factory=dict)
    country: str | None = None
    type: str = "person"
    kinds: dict[str, int] = field(default_factory=dict)
    first: str | None = None
    last: str | None = None

    @property
    def name(self) -> str:
        """The name as most often written; of equally frequent ones the longest."""
        return min(self.names, key=lambda name: (-self.names[name], -len(name), name))

    @property
    def total(self) -> int:
        """How many events the actor is in."""
        return sum(self.kinds.values())


def profile_actors(events: Iterable[Event]) -> list[ActorProfile]:
    """Return everybody who appears in the events, the most frequent first.

    Spellings of one name are one actor; a surname alone is the person of that country who alone has it.
    """
    profiles: dict[tuple[str, str | None, Keys], ActorProfile] = {}
    for event in events:
        for key, party in _parties(event):
            profile = profiles.setdefault(key, ActorProfile(country=party.country, type=party.type))
            _add(profile, party, event)
    _merge_surnames(profiles)
    return sorted(profiles.values(), key=lambda profile: (-profile.total, profile.name, profile.country or ""))


def _parties(event: Event) -> Iterator[tuple[tuple[str, str | None, Keys], Participant]]:
    """Yield each party of the event once, whatever its roles; what has neither name nor title has its country."""
    seen = set()
    for party in event.participants:
        name = party.name or party.title or party.country
        if not name:
            continue
        key = ("person" if party.type == "person" else "body", party.country, tuple(sorted(name_keys(name))))
        if key not in seen:
            seen.add(key)
            yield key, party


def _add(profile: ActorProfile, party: Participant, event: Event) -> None:
    name = party.name or party.title or party.country or ""
    profile.names[name] = profile.names.get(name, 0) + 1
    if party.title and party.title != name:
        profile.titles[party.title] = profile.titles.get(party.title, 0) + 1
    profile.kinds[event.kind] = profile.kinds.get(event.kind, 0) + 1
    days = [day.isoformat() for day in (event.start, event.end) if day]
    if days:
        profile.first = min(filter(None, [profile.first, *days]))
        profile.last = max(filter(None, [profile.last, *days]))


def _merge_surnames(profiles: dict[tuple[str, str | None, Keys], ActorProfile]) -> None:
    """Add a person of one name to the only other person of the country whose name has it."""
    owners: dict[tuple[str | None, str], list[tuple[str, str | None, Keys]]] = {}
    for key in profiles:
        if key[0] == "person" and len(key[2]) > 1:
            for word in key[2]:
                owners.setdefault((key[1], word), []).append(key)
    for key in [key for key in profiles if key[0] == "person" and len(key[2]) == 1]:
        bearers = owners.get((key[1], key[2][0]), [])
        if len(bearers) == 1:
            _merge(profiles[bearers[0]], profiles.pop(key))


def _merge(profile: ActorProfile, other: ActorProfile) -> None:
    for name, count in other.titles.items():
        profile.titles[name] = profile.titles.get(name, 0) + count
    for kind, count in other.kinds.items():
        profile.kinds[kind] = profile.kinds.get(kind, 0) + count
    for name in other.names:
        # Not counted: however often it stands alone, a surname does not become the name.
        profile.names.setdefault(name, 0)
    profile.first = min(filter(None, [profile.first, other.first]), default=None)
    profile.last = max(filter(None, [profile.last, other.last]), default=None)
