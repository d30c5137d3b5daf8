"""Days of the week that belong to a week told before: "visits Peru next week. On Friday she will meet the premier".

Stage: frames, on top of `timing`. In: the period that a clause gives a planned event. Out: the same, in that week.
"""

import datetime as dt
from dataclasses import replace

from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.times import Period, Weekday, resolve_time
from diplo_cli.extract.times.forms import Range

_WEEK = dt.timedelta(days=7)


def place_in_week(parsed: ParsedSentence, period: Period | None) -> Period | None:
    """Return the Friday of the week to come that the sentence, or the one before it, names first."""
    if period is None or period.precision != "day" or period.start is None or period.end is None:
        return period
    if not any(m.text == period.text and _is_bare(m.form) for m in parsed.document.times[parsed.sentence.index]):
        return period
    week = _week_before(parsed, period)
    if week is None or week.start is None or week.end is None or period.start >= week.start:
        return period
    start, end = period.start + _WEEK, period.end + _WEEK
    return replace(period, start=start, end=end) if week.start <= start <= end <= week.end else period


def count_from_story(parsed: ParsedSentence, period: Period | None) -> Period | None:
    """Return the Tuesday just gone by of "met her on Monday. She was to see him on Tuesday", told on Wednesday."""
    index, document = parsed.sentence.index, parsed.document
    published = document.article.published
    if period is None or published is None or period.start is None or period.end is None or not index:
        return period
    is_bare = any(m.text == period.text and _is_bare(m.form) for m in document.times[index])
    is_ahead = period.precision == "day" and published < period.start <= published + _WEEK
    if not is_bare or not is_ahead or document.sentences[index - 1].where != parsed.sentence.where:
        return period
    told = [resolve_time(m, published, "past") for m in document.times[index - 1] if m.role == "at"]
    last = max((t.start for t in told if t is not None and t.precision == "day" and t.start is not None), default=None)
    if last is None or period.start - last < _WEEK:
        return period
    return replace(period, start=period.start - _WEEK, end=period.end - _WEEK)


def _is_bare(form: object) -> bool:
    return isinstance(form, Weekday) and form.which is None and form.weeks is None


def _week_before(parsed: ParsedSentence, period: Period) -> Period | None:
    """Return the whole week to come that is told before a day, with no other time in between."""
    index, document = parsed.sentence.index, parsed.document
    before = []
    for mention in document.times[index]:
        if mention.text == period.text:
            break
        before.append(mention)
    else:
        return None
    if not before and index and document.sentences[index - 1].where == parsed.sentence.where:
        before = list(document.times[index - 1])
    weeks = [m for m in before if not _is_bare(m.form) and not isinstance(m.form, Range)]  # "on Tuesday and Wednesday"
    if len(weeks) != 1 or weeks[0].role != "at":
        return None
    week = resolve_time(weeks[0], document.article.published, "future")
    return week if week is not None and week.precision == "week" else None
