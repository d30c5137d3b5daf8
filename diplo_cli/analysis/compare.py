"""Whether two reports can be of one real event: parties, days and place are compared one by one.

Each comparison gives a share from 0 to 1, or None where the two contradict each other; the score weighs the shares.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diplo_cli.analysis.views import BROAD, EventView, PartyView, make_view

if TYPE_CHECKING:
    from diplo_cli.models import Event

THRESHOLD = 0.72
"""The score from which on two reports are of one event: the same people, with place or days left open but not both."""

_PARTIES, _DAYS, _PLACE = 0.5, 0.3, 0.2
_SPEAKER, _CONTENT = 0.4, 0.6
_NEAR_VISIT, _NEAR_MEETING, _MOVED, _REPEATED = 3, 2, 21, 10
_FURTHER = 0.15
_LEAST_PARTIES = 0.55
_LEAST_CONTENT = 0.6


@dataclass(frozen=True, slots=True)
class Link:
    """That two reports are of one event: how sure, and what speaks for it."""

    score: float
    reasons: tuple[str, ...]


def compare_events(one: Event, other: Event) -> Link | None:
    """Return why two events are the same real event, or None where they are not."""
    return compare_views(make_view(one), make_view(other))


def compare_views(one: EventView, other: EventView) -> Link | None:
    """Return why two events are the same real event, or None where something contradicts or too little agrees."""
    score = score_views(one, other)
    if score is None or score < THRESHOLD:
        return None
    return Link(round(score, 2), _reasons(one, other))


def score_views(one: EventView, other: EventView) -> float | None:
    """Return how well two events agree, from 0 to 1, or None where they contradict each other."""
    if one.is_statement or other.is_statement:
        return _score_statements(one, other) if one.kind == other.kind else None
    if (one.kind == "visit") != (other.kind == "visit") or _is_other_mode(one, other):
        return None
    parties = _match_parties(one.parties, other.parties)
    days = match_days(one, other)
    if parties < _LEAST_PARTIES or days is None:
        return None
    place = _match_place(one, other, is_certain=parties == 1 and days == 1)
    if place is None:
        return None
    is_same_name = bool(one.name) and one.name == other.name
    if (one.days is None or other.days is None) and (one.country is None or other.country is None) and not is_same_name:
        return None
    kind = 0.0 if one.kind == other.kind else -0.04
    return min(_PARTIES * parties + _DAYS * days + _PLACE * place + kind + 0.1 * is_same_name, 1.0)


def match_days(one: EventView, other: EventView) -> float | None:
    """Return how well the days agree; where one side has none, only whether its publication allows the other's."""
    if one.window is None or other.window is None:
        return 0.4
    gap = max(one.window[0], other.window[0]) - min(one.window[1], other.window[1])
    if one.days is None or other.days is None:
        return 0.4 if gap <= 0 else None
    if gap <= 0:
        is_broad = max(one.days[1] - one.days[0], other.days[1] - other.days[0]) > BROAD // 3
        return 0.8 if is_broad else 1.0
    if gap <= (_NEAR_VISIT if one.kind == "visit" else _NEAR_MEETING):
        return 0.5
    return 0.4 if gap <= _MOVED and is_moved(one, other) else None


def is_moved(one: EventView, other: EventView) -> bool:
    """Say whether the earlier report only plans what a later one puts on other days."""
    if one.published is None or other.published is None or one.published == other.published:
        return False
    earlier = one if one.published < other.published else other
    return earlier.status in ("planned", "possible")


def _is_other_mode(one: EventView, other: EventView) -> bool:
    return one.mode is not None and other.mode is not None and (one.mode == "in_person") != (other.mode == "in_person")


def _match_parties(ones: Sequence[PartyView], others: Sequence[PartyView]) -> float:
    """Return how much of the smaller side is found on the larger one, each party once; 0 where a side is empty.

    Further states on the larger side count against it: talks of two are not talks of three.
    """
    fewer, more = (ones, list(others)) if len(ones) <= len(others) else (others, list(ones))
    if not fewer:
        return 0.0
    total = 0.0
    for party in fewer:
        if not more:
            break
        best = max(more, key=lambda other: match_party(party, other))
        share = match_party(party, best)
        total += share
        if share:
            more.remove(best)
    has_body = any(not party.is_person and party.country in (None, "IGO") for party in fewer)
    further = {party.country for party in more} - {party.country for party in fewer} - {None, "IGO"}
    return total / len(fewer) - (0.0 if has_body else min(_FURTHER * len(further), 0.3))


def match_party(one: PartyView, other: PartyView) -> float:
    """Return how well two parties agree: 1 for one name, less where one is the state or office of the other."""
    is_elsewhere = one.country is not None and other.country is not None and one.country != other.country
    if is_elsewhere:
        return 0.0
    if one.keys and other.keys:
        if one.is_person and other.is_person:
            return 1.0 if _is_same_person(one, other) else 0.0
        if one.is_person == other.is_person:
            if one.keys == other.keys:
                return 1.0
            return 0.7 if one.country not in (None, "IGO") and other.country is not None else 0.0
    if one.country is None or other.country is None or one.country == "IGO":
        return 0.0
    if one.office and other.office and one.office & other.office:
        return 0.85
    return 0.6


def _is_same_person(one: PartyView, other: PartyView) -> bool:
    fewer, more = sorted((one, other), key=lambda party: len(party.keys))
    return set(fewer.keys) <= set(more.keys) and (len(fewer.keys) > 1 or fewer.surname in more.keys)


def _match_place(one: EventView, other: EventView, *, is_certain: bool) -> float | None:
    if one.country is None or other.country is None:
        return 0.5
    if one.country != other.country:
        # Two sources can differ in this, but only where nothing else is in doubt.
        return 0.0 if is_certain and one.kind != "visit" else None
    if one.city and other.city:
        if one.city == other.city:
            return 1.0
        return 0.4 if one.kind == "visit" or is_certain else None
    return 0.8


def _score_statements(one: EventView, other: EventView) -> float | None:
    if one.window and other.window:
        gap = max(one.window[0], other.window[0]) - min(one.window[1], other.window[1])
        if gap > _REPEATED:
            return None
    speaker = max((match_party(a, b) for a in one.parties for b in other.parties), default=0.0)
    content = match_content(one, other)
    if speaker < _LEAST_PARTIES or content < _LEAST_CONTENT:
        return None
    return _SPEAKER * speaker + _CONTENT * content


def match_content(one: EventView, other: EventView) -> float:
    """Return how much of what was said is the same: words in quotation marks that recur, else words in common."""
    if shared_quote(one, other):
        return 0.95
    ones, others = set(one.words), set(other.words)
    fewer = min(len(ones), len(others))
    if fewer < 3:
        return 0.0
    common = len(ones & others)
    within = common / fewer if fewer >= 5 else 0.0
    return max(common / len(ones | others), 0.85 * within)


def shared_quote(one: EventView, other: EventView) -> tuple[str, ...]:
    """Return the longest words in quotation marks that the other has too, quoted or not."""
    found = [quote for quote in one.quotes if _holds(other, quote)]
    found += [quote for quote in other.quotes if _holds(one, quote)]
    return max(found, key=lambda quote: (len(quote), quote), default=())


def _holds(view: EventView, quote: tuple[str, ...]) -> bool:
    return _is_run(quote, view.words) or any(_is_run(quote, other) for other in view.quotes)


def _is_run(run: tuple[str, ...], words: tuple[str, ...]) -> bool:
    return any(words[i : i + len(run)] == run for i in range(len(words) - len(run) + 1))


def _reasons(one: EventView, other: EventView) -> tuple[str, ...]:
    found = [f"both are {one.kind}s" if one.kind == other.kind else f"{one.kind} and {other.kind}"]
    shares = [(match_party(a, b), a) for a in one.parties for b in other.parties]
    people = sorted({" ".join(party.keys) for share, party in shares if share == 1})
    if people:
        found.append(f"same parties ({len(people)})" if len(people) > 1 else "same party")
    if any(0 < share < 1 for share, _ in shares):
        found.append("a party is named by office or state in one")
    if one.is_statement:
        quote = shared_quote(one, other)
        found.append(f"same words quoted: {' '.join(quote)}" if quote else "same words")
    else:
        found.extend(_place_and_name(one, other))
    found.extend(_day_reasons(one, other))
    return tuple(found)


def _place_and_name(one: EventView, other: EventView) -> Iterable[str]:
    if one.name and one.name == other.name:
        yield "same name"
    if one.country is None or other.country is None:
        yield "place open in one" if one.country != other.country else "place open in both"
    elif one.country != other.country:
        yield "places differ"
    elif one.city and one.city == other.city:
        yield "same city"
    else:
        yield f"same country {one.country}"


def _day_reasons(one: EventView, other: EventView) -> Iterable[str]:
    if one.days is None and other.days is None:
        yield "no days in either"
    elif one.days is None or other.days is None:
        yield "days open in one"
    elif one.days == other.days:
        yield "same days"
    elif max(one.days[0], other.days[0]) <= min(one.days[1], other.days[1]):
        yield "days overlap"
    else:
        yield "days moved" if is_moved(one, other) else "days near each other"
