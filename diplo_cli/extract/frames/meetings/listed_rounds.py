"""Rounds that one clause counts and dates: "Three rounds were held in Lima in May, June and July 2018".

Stage: frames, after the drafts of a sentence have their days. In: the drafts of a parsed sentence. Out: the draft of
the rounds with the day and place of the first, and one more for each further one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from diplo_cli.extract.document import Site
from diplo_cli.extract.frames.draft import AHEAD, Draft
from diplo_cli.extract.frames.meetings.kinds import carrier_noun
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.times import Period, Tense, resolve_time

_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_COUNTED = frozenset({"meetings", "rounds", "sessions"})


def find_listed_rounds(parsed: ParsedSentence, found: Sequence[tuple[Any, Draft]]) -> Iterator[Draft]:
    """Yield the further rounds of "Two more are planned: one in Oslo on May 2 and another in Riga in June".

    Only where the clause names as many days as it counts rounds, and as many places, one, or none.
    """
    for token, draft in found:
        carrier = carrier_noun(token)
        count = _count(carrier)
        if draft.kind == "visit" or not count:
            continue
        end = parsed.end(token)
        periods = _periods(parsed, end, draft)
        sites = _sites(parsed, carrier)
        if len(periods) != count or len(sites) not in (0, 1, count):
            continue
        places = sites if len(sites) == count else [sites[0] if sites else draft.site] * count
        draft.site, draft.period = places[0], periods[0]
        yield from (replace(draft, site=s, period=p) for s, p in zip(places[1:], periods[1:], strict=True))


def _count(token: Any) -> int:
    """Return how many "three previous rounds" are; none for one round."""
    if token.text.lower() not in _COUNTED:
        return 0
    words = [c for c in token.children if c.dep_ == "nummod"]
    return next((_COUNTS[w.text.lower()] for w in words if w.text.lower() in _COUNTS), 0)


def _periods(parsed: ParsedSentence, start: int, draft: Draft) -> list[Period]:
    """Return the days that stand behind the rounds, in order."""
    published = parsed.document.article.published
    times = [t for t in parsed.document.times[parsed.sentence.index] if t.span.start >= start and t.role == "at"]
    tense: Tense = "future" if draft.status in AHEAD else "past"
    periods = (resolve_time(t, published, tense) for t in sorted(times, key=lambda t: t.span.start))
    return [p for p in periods if p is not None and p.start is not None]


def _sites(parsed: ParsedSentence, token: Any) -> list[Site]:
    """Return the places behind the rounds, in order."""
    behind = [t for t in parsed.doc[token.i + 1 :] if t.i and parsed.doc[t.i - 1].text.lower() in ("in", "at")]
    return [site for t in behind if not parsed.is_time(t) and (site := parsed.site(t)) is not None]
