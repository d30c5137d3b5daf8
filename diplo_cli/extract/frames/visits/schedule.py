"""The days of a tour told stop by stop: "will be in Lima on Monday, Quito on Tuesday and Bogota on Wednesday".

Stage: frames. In: the drafts that one word of a sentence told, each with its place. Out: the same, each with the day
that stands right after its place.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.times import Period, Tense, TimeMention, resolve_time

_APART = dt.timedelta(days=28)  # less is one stay: "on Monday and Tuesday"
# What stands between the days of two visits.
_AGAIN = frozenset(
    {"and", "and again", "and again in", "and again on", "and in", "and on", "and then in", "and then again in"}
)
_WEEK = dt.timedelta(days=7)  # the stop after one on Tuesday is not on the Monday before
_BEFORE = 4  # code points between a day and the place where it is spent: " in "
_REACH = 24  # code points between a stop and its day: ", Russia, on the morning of"


def date_stops(parsed: ParsedSentence, drafts: Sequence[Draft], tense: Tense) -> None:
    """Give each stop its own day, where at least two of them have one."""
    published = parsed.document.article.published
    told = [(draft, time) for draft in drafts if (time := _time_after(parsed, draft)) is not None]
    if len(told) < 2 or len({time.span for _, time in told}) < 2:
        return
    last: dt.date | None = None
    for draft, time in told:
        period = resolve_time(time, published, tense)
        if period is None or period.start is None:
            continue
        is_back = last is not None and dt.timedelta(0) < last - period.start < _WEEK
        end = period.end or period.start
        is_weekday = period.precision == "day" and period.basis == "relative"
        if is_back and is_weekday and end <= dt.date.max - _WEEK:
            period = replace(period, start=period.start + _WEEK, end=end + _WEEK)
        draft.period, last = period, period.start


def find_repeated(parsed: ParsedSentence, draft: Draft) -> Draft | None:
    """Return the second visit of "visited Oslo in 2002 and 2004", "in May 2011 and again in June 2013", or None.

    A second meeting only behind "again": "met in Oslo on May 2 and again there on May 9".
    """
    first = draft.period
    if draft.kind == "consultation" or draft.status != "completed" or draft.site is None or first is None:
        return None
    for one, other in pairwise(parsed.document.times[parsed.sentence.index]):
        between = parsed.document.passage(parsed.sentence)[one.span.end : other.span.start].lower().split()
        if one.text != first.text or " ".join(w for w in between if w not in (",", "there")) not in _AGAIN:
            continue
        if draft.kind == "meeting" and "again" not in between:
            return None
        if any(0 <= m.start - other.span.end <= 1 for m in parsed.mentions):
            return None  # "visited Peru in 2002 and in 2004 Chile"
        second = resolve_time(other, parsed.document.article.published, "past")
        if second is None or second.start is None or first.end is None or second.precision != first.precision:
            return None
        if draft.kind == "meeting":
            return replace(draft, period=second, is_apart=True) if second.start > first.end else None
        return replace(draft, period=second) if second.start - first.end >= _APART else None
    return None


def order_stops(found: Sequence[tuple[Any, Draft]]) -> None:
    """Put the next stop on a day after the one before it: "in Lima on Friday before flying to Quito on Monday".

    Told on a Saturday, both weekdays are read as the next ones, and Monday would come first.
    """
    stops = [(token, d) for token, d in found if d.kind == "visit" and d.status == "planned" and d.period is not None]
    for (_, one), (token, other) in pairwise(stops):
        if one.period is None or other.period is None or not _comes_next(token):
            continue
        start, last = other.period.start, one.period.end
        is_weekday = other.period.precision == "day" and other.period.basis == "relative"
        if is_weekday and start is not None and last is not None and last - _WEEK < start < last:
            end = other.period.end or start
            other.period = replace(other.period, start=start + _WEEK, end=end + _WEEK)


def _comes_next(token: Any) -> bool:
    return bool(token.dep_ == "pcomp" and token.head.text.lower() == "before")


def find_day_beside(parsed: ParsedSentence, draft: Draft, tense: Tense) -> Period | None:
    """Return the day right after the place of a stop: "after Quito in April"."""
    time = _time_after(parsed, draft)
    return resolve_time(time, parsed.document.article.published, tense) if time is not None else None


def _time_after(parsed: ParsedSentence, draft: Draft) -> TimeMention | None:
    """Return the time right after a stop's place: "Quito on Tuesday", "Sochi, Russia, on the morning of May 6"."""
    places = [(m, parsed.mention_site(m)) for m in parsed.mentions if m.end > draft.trigger]
    for k, (mention, site) in enumerate(places):
        if draft.site is None or site != draft.site:
            continue
        if draft.rule == "visit.spend":  # "will spend Thursday in Lima and Friday in Quito"
            times = parsed.document.times[parsed.sentence.index]
            return next((t for t in times if 0 < mention.start - t.span.end <= _BEFORE), None)
        later = (m.start for m, s in places[k + 1 :] if s is not None and s.country != draft.site.country)
        end = min(next(later, parsed.sentence.end), mention.end + _REACH)
        for time in parsed.document.times[parsed.sentence.index]:
            if mention.end <= time.span.start < end and time.role in ("at", "start"):
                return time
    return None
