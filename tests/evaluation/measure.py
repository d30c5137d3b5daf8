"""How well extracted events agree with annotated ones: counts per kind, and the share of right values per field.

An annotated visit, meeting or consultation counts as found when an extracted event of its kind, in the same article,
shares at least half of its parties (twice the shared ones, over those of both sides); a visit by its visitors alone,
and only where both go to the same country. A statement is found when its evidence stands in the extracted one and the
speaker is the same. Each event is matched once. Fields are compared in found events only.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

Record = Mapping[str, Any]

TALKS = ("visit", "meeting", "consultation")
KINDS = (*TALKS, "statement")
MEAN_FIELDS = ("participants", "place.country", "start", "end", "status")
"""The fields whose mean stands for all in the overall figure."""

_SHARED_PARTIES = 0.5
_FAR_APART = 7
_PHRASE = 5

# A name with such a word is an office's or a body's: only its country tells it from another.
_OFFICE_WORD = re.compile(
    r"ambassador|army|authorit|chancellor|commission|council|delegation|department|diplomat|embassy|emir|envoy|government"
    r"|king$|leader|league|military|minist|nations|negotiator|office|official|parliament|party|premier|president"
    r"|secretar|spokes|state$|union"
)
# Words of a name that two people can share without being one.
_SMALL_WORDS = frozenset({"of", "the", "and", "al", "bin", "ibn", "el", "da", "de", "del", "di", "van", "von"})
_FORMS_OF_ADDRESS = frozenset({"dr", "jr", "mr", "mrs", "ms", "sheikh", "sir"})


@dataclass(slots=True)
class Tally:
    """How many events were annotated, extracted, and found."""

    gold: int = 0
    predicted: int = 0
    found: int = 0

    @property
    def precision(self) -> float:
        return self.found / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        return self.found / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        both = self.gold + self.predicted
        return 2 * self.found / both if both else 0.0


@dataclass(slots=True)
class Measure:
    """The agreement over all articles that were added."""

    tallies: dict[str, Tally] = field(default_factory=lambda: {kind: Tally() for kind in KINDS})
    fields: dict[str, list[float]] = field(default_factory=dict)
    wrong: list[tuple[str, str, Record, Record]] = field(default_factory=list)
    missed: list[tuple[str, Record]] = field(default_factory=list)
    extra: list[tuple[str, Record]] = field(default_factory=list)

    def add(self, article: str, gold: Sequence[Record], predicted: Sequence[Record]) -> None:
        """Count one article's annotated and extracted events."""
        for kind in KINDS:
            wanted = [event for event in gold if event["kind"] == kind]
            given = [event for event in predicted if event["kind"] == kind]
            pairs = _match(wanted, given, _statement_agreement if kind == "statement" else _talk_agreement)
            tally = self.tallies[kind]
            tally.gold += len(wanted)
            tally.predicted += len(given)
            tally.found += len(pairs)
            for left, right in pairs:
                for name, value in _compare_fields(wanted[left], given[right]):
                    self.fields.setdefault(name, []).append(value)
                    if value < 1:
                        self.wrong.append((article, name, wanted[left], given[right]))
            lefts, rights = {left for left, _ in pairs}, {right for _, right in pairs}
            self.missed += [(article, event) for i, event in enumerate(wanted) if i not in lefts]
            self.extra += [(article, event) for i, event in enumerate(given) if i not in rights]

    def figures(self) -> dict[str, float]:
        """F1 per kind, share of right values per field, and `overall`: the mean of events, statements and fields."""
        talks = Tally()
        for kind in TALKS:
            talks.gold += self.tallies[kind].gold
            talks.predicted += self.tallies[kind].predicted
            talks.found += self.tallies[kind].found
        fields = {name: sum(values) / len(values) for name, values in sorted(self.fields.items())}
        mean = sum(fields.get(name, 0.0) for name in MEAN_FIELDS) / len(MEAN_FIELDS)
        kinds = {kind: tally.f1 for kind, tally in self.tallies.items()}
        overall = (talks.f1 + kinds["statement"] + mean) / 3
        whole = {"events": talks.f1, **kinds, **fields, "fields": mean, "overall": overall}
        return {name: round(value, 3) for name, value in whole.items()}


def show_field(event: Record, name: str) -> str:
    """Return a field as errors list it: a part of the place, or the parties by their names and countries."""
    if name == "participants":
        return ", ".join(f"{party.get('name')} ({party.get('country')})" for party in _parties(event))
    return str(_place(event, name.removeprefix("place.")) if name.startswith("place.") else event.get(name))


def _match(
    gold: Sequence[Record], predicted: Sequence[Record], agreement: Callable[[Record, Record], float]
) -> list[tuple[int, int]]:
    """Pair events off, the best agreement first; what agrees in nothing stays alone."""
    grades = [
        (agreement(wanted, given), -left, -right)
        for left, wanted in enumerate(gold)
        for right, given in enumerate(predicted)
    ]
    pairs: dict[int, int] = {}
    for grade, left, right in sorted(grades, reverse=True):
        if grade > 0 and -left not in pairs and -right not in pairs.values():
            pairs[-left] = -right
    return sorted(pairs.items())


def _talk_agreement(gold: Record, given: Record) -> float:
    roles = ("visitor",) if gold["kind"] == "visit" else None
    if roles:
        targets = {_destination(gold), _destination(given)} - {None}
        if len(targets) > 1:
            return 0.0
    shared = _shared(_parties(gold, roles), _parties(given, roles), _is_same_party)
    if shared < _SHARED_PARTIES:
        return 0.0
    # Among several meetings of the same parties, the one of the same place and days is meant.
    closeness = 0.05 * (_place(gold, "country") == _place(given, "country")) + 0.05 * (
        gold.get("start") == given.get("start")
    )
    return shared + closeness - (0.2 if _days_between(gold, given) > _FAR_APART else 0.0)


def _statement_agreement(gold: Record, given: Record) -> float:
    shown = _plain(" ".join([*(part["text"] for part in given["evidence"]), given.get("text") or ""]))
    wanted = _plain(gold["evidence"])
    words = wanted.split()
    phrases = [" ".join(words[i : i + _PHRASE]) for i in range(max(1, len(words) - _PHRASE + 1))]
    if wanted not in shown and not any(phrase in shown for phrase in phrases):
        return 0.0
    speakers = _parties(given, ("speaker",))
    return float(any(_is_same_party(left, right) for left in _parties(gold, ("speaker",)) for right in speakers))


def _compare_fields(gold: Record, given: Record) -> Iterable[tuple[str, float]]:
    if gold["kind"] == "statement":
        yield "direct", float(bool(gold.get("direct")) == bool(given.get("direct")))
        return
    yield "participants", _shared(_parties(gold), _parties(given), _is_same_name)
    for name in ("country", "city"):
        values = _fold(_place(gold, name)), _fold(_place(given, name))
        if any(values):
            yield f"place.{name}", float(values[0] == values[1])
    for name in ("start", "end"):
        if gold.get(name) or given.get(name):
            yield name, float(gold.get(name) == given.get(name))
    yield "status", float(gold.get("status") == given.get("status"))
    if gold["kind"] != "visit":
        yield "mode", float((gold.get("mode") or "in_person") == (given.get("mode") or "in_person"))


def _parties(event: Record, roles: tuple[str, ...] | None = None) -> list[Record]:
    return [party for party in event.get("participants") or () if roles is None or party["role"] in roles]


def _shared(gold: Sequence[Record], given: Sequence[Record], is_same: Callable[[Record, Record], bool]) -> float:
    """Twice the parties that stand on both sides, over the parties of both; 0 where a side has none."""
    if not gold or not given:
        return 0.0
    rest = list(given)
    common = 0
    for party in gold:
        twin = next((other for other in rest if is_same(party, other)), None)
        if twin is not None:
            rest.remove(twin)
            common += 1
    return 2 * common / (len(gold) + len(given))


def _is_same_party(left: Record, right: Record) -> bool:
    words = _name_words(left) & _name_words(right)
    if _is_person(left) and _is_person(right):
        return bool(words)
    countries = [party["country"] for party in (left, right) if party.get("country")]
    if len(countries) == 2 and countries[0] != "IGO":
        return countries[0] == countries[1]
    return bool(words)


def _is_same_name(left: Record, right: Record) -> bool:
    return _fold(left.get("name")) == _fold(right.get("name"))


def _is_person(party: Record) -> bool:
    """Whether the party has a personal name; annotations do not say, so the words of the name do."""
    words = _fold(party.get("name")).split()
    if party.get("type") in ("state", "organization"):
        return False
    if any(_OFFICE_WORD.match(word) for word in words):
        return False
    return len(_name_words(party)) > 1 or (party.get("type") == "person" and bool(words))


def _name_words(party: Record) -> set[str]:
    return set(_fold(party.get("name")).split()) - _SMALL_WORDS - _FORMS_OF_ADDRESS


def _destination(event: Record) -> str | None:
    hosts = (party["country"] for party in _parties(event, ("host",)) if party.get("country"))
    return _place(event, "country") or next(hosts, None)


def _place(event: Record, name: str) -> str | None:
    return (event.get("place") or {}).get(name)


def _days_between(left: Record, right: Record) -> int:
    """Days from the end of the earlier event to the start of the later one; 0 where either has no dates."""
    if not left.get("start") or not right.get("start"):
        return 0
    spans = sorted(
        (date.fromisoformat(event["start"]), date.fromisoformat(event.get("end") or event["start"]))
        for event in (left, right)
    )
    return max((spans[1][0] - spans[0][1]).days, 0)


def _fold(text: str | None) -> str:
    """Lower case without accents and punctuation."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text or "") if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", plain.casefold()))


def _plain(text: str) -> str:
    """One line in lower case, with straight quotation marks."""
    return " ".join(text.translate(str.maketrans("‘’“”", "''\"\"")).casefold().split())
