"""Days of what came after the clause around it: "met Lind on Tuesday before going to Lima on Wednesday".

Stage: frames, below `timing`. In: a bare weekday in a clause of "before". Out: the first such day from that of the
clause around it on, which may lie ahead; without a day there, the nearest one to publication.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.times import Period, Tense, TimeMention, Weekday, resolve_time

_STEPS = 8  # words up from a time to its "before"
_WEEK = 7
_LONG = frozenset({"month", "months", "year", "years"})


def read_followed(
    parsed: ParsedSentence, mention: TimeMention, tense: Tense, token_at: Callable[[ParsedSentence, int], Any]
) -> Period | None:
    """Return the day of a bare weekday behind "before" with a verb, or None where there is no such clause."""
    published, form = parsed.document.article.published, mention.form
    time = token_at(parsed, mention.span.start)
    if tense == "future":
        return None
    if not isinstance(form, Weekday) or form.which or form.weeks is not None or time is None or published is None:
        return None
    before = _find_before(parsed, time)
    if before is None:
        return None
    told = resolve_time(mention, published, "past")
    if told is None or told.start is None:
        return None
    host = _find_day_of_host(parsed, before, token_at)
    day = _first_from(form.day, host) if host is not None else _nearest(told.start, published)
    return replace(told, start=day, end=day)


def is_told_since(trigger: Any) -> bool:
    """Say whether an event is what others came after: "the first since their talks", "months after a summit failed"."""
    if trigger.dep_ == "pobj" and trigger.head.text.lower() == "since":
        return True
    is_subject = trigger.dep_ in ("nsubj", "nsubjpass") and trigger.head.dep_ == "advcl"
    up = trigger.head if is_subject or trigger.dep_ == "pobj" else trigger
    words = [up, *(c for c in up.children if c.dep_ == "mark")]
    return any(w.text.lower() == "after" and w.i and w.nbor(-1).text.lower() in _LONG for w in words)


def _find_before(parsed: ParsedSentence, time: Any) -> Any:
    """Return the "before" of the past clause that a time stands in; the clause around it is told as done."""
    up = time
    for _ in range(_STEPS):
        mark = next((c for c in up.children if c.dep_ == "mark" and c.text.lower() == "before"), None)
        if mark is None and up.text.lower() == "before" and up.dep_ == "prep":
            mark = up if any(c.dep_ == "pcomp" for c in up.children) else None
        if mark is not None:
            host = mark.head.head if mark != up else mark.head
            return mark if parsed.is_verb(host) and host.tag_ in ("VBD", "VBN") and mark.i < time.i else None
        if up.head == up:
            return None
        up = up.head
    return None


def _find_day_of_host(
    parsed: ParsedSentence, before: Any, token_at: Callable[[ParsedSentence, int], Any]
) -> dt.date | None:
    """Return the day that stands before the word "before" in its sentence, the last one told."""
    published = parsed.document.article.published
    days = [
        period.end
        for mention in parsed.document.times[parsed.sentence.index]
        if mention.role == "at" and (at := token_at(parsed, mention.span.start)) is not None and at.i < before.i
        if (period := resolve_time(mention, published, "past")) is not None and period.precision == "day"
    ]
    return days[-1] if days else None


def _first_from(weekday: int, day: dt.date) -> dt.date:
    return day + dt.timedelta(days=(weekday - day.weekday()) % _WEEK)


def _nearest(last: dt.date, published: dt.date) -> dt.date:
    coming = last + dt.timedelta(days=_WEEK)
    return coming if coming - published < published - last else last
