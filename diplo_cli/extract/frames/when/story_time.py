"""Days counted from a day that the text tells: "later in the day", "a day earlier", "two days before she flies there".

Stage: frames. In: a narrative expression of time, or a trigger in a clause that a count of days governs, and the times
told before it. Out: a period of one day, or None where no day was told.
"""

import datetime as dt
from dataclasses import replace
from typing import Any

from diplo_cli.extract.document import Document
from diplo_cli.extract.frames.modality.progress import is_kept_from
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.times import Narrative, Period, Tense, TimeMention, count_days, resolve_time

_SAYING = 20  # characters before a day: "announced on "
_CLAUSE = 60  # characters of a relative clause before its day
_OPENING = 4  # characters before a day that opens its sentence: "On "
_REACH = 10  # sentences back to the day that a story has reached
# "The comments come a day before she flies to Lima": with these the day of the sentence is that of publication.
_NEWS = frozenset({"come", "coincide", "follow", "issue", "issued", "publish", "release", "released"})
_SAID = frozenset({"announced", "reported", "said"})
_HOURS = frozenset({"hour", "minute", "moment"})
_COUNTED = _HOURS | {"day", "week"}
_AROUND = {"before": 1, "after": -1}


def find_story_day(document: Document, index: int, mention: TimeMention, tense: Tense) -> Period | None:
    """Return the day of "the same day" or "a day later" in sentence `index`, counted from the last day told before."""
    if not isinstance(mention.form, Narrative):
        return None
    told = _last_day(document, index, mention.span.start, tense) or _day_said(document, index, mention)
    day = None if told is None else _moved(told, mention.form.days, mention.text)
    published = document.article.published
    if day is None or day.start is None or published is None:
        return day
    if tense == "past" and mention.form.days < 0:
        ahead = _last_day(document, index, mention.span.start, "future")
        other = None if ahead is None else _moved(ahead, mention.form.days, mention.text)
        if other is not None and other.start is not None and day.start < other.start <= published:
            return None  # "goes to Tunis on Thursday. Holm was there two days earlier", told on a Wednesday
    return None if tense == "past" and day.start > published else day


def find_counted_day(parsed: ParsedSentence, trigger: Any) -> Period | None:
    """Return the day of the event in "held talks on Monday, one day before Barak flies to Washington": Tuesday.

    Counted from the day that the sentence names before it, else from publication where the news itself "comes".
    """
    governor = _counted_governor(trigger)
    if governor is None or is_kept_from(parsed, trigger):
        return None  # "a day after she was barred from visiting": the day of the ban
    unit = parsed.doc[governor.i - 1]
    number = parsed.doc[governor.i - 2] if governor.i > 1 else unit
    is_hours = unit.text.lower().rstrip("s") in _HOURS  # "on Monday, hours before meeting him"
    days = 0 if is_hours else count_days(number.text, unit.text)
    if days is None:
        return None
    index, published = parsed.sentence.index, parsed.document.article.published
    tense: Tense = "past" if governor.text.lower() == "after" else "none"
    times = [m for m in parsed.document.times[index] if m.span.start < parsed.start(number)]
    if not times and governor.i < trigger.i:  # "Two days after meeting him, she said on Friday"
        clause = max(parsed.start(t) for t in trigger.subtree)
        times = [m for m in parsed.document.times[index] if m.span.start > clause][:1]
    if times:
        told = resolve_time(times[-1], published, tense)
    else:
        news = parsed.governing_verb(governor.head if governor.dep_ == "mark" else governor)
        is_news = news is not None and parsed.lemma(news) in _NEWS
        told = Period(published, published, "", "day", "relative", published) if is_news and published else None
    if told is None or told.precision != "day" or told.start is None:
        return None
    edge = told.start if governor.text.lower() == "after" else (told.end or told.start)
    return _moved(replace(told, start=edge, end=edge), _AROUND[governor.text.lower()] * days, unit.text)


def _counted_governor(trigger: Any) -> Any:
    """Return the "before" or "after" above a trigger that a count of days stands in front of, or None."""
    up = trigger
    while True:
        for word in (*up.children, up):
            is_governor = word.text.lower() in _AROUND and word.i < trigger.i and (word == up or word.dep_ == "mark")
            if is_governor and word.i and word.nbor(-1).text.lower().rstrip("s") in _COUNTED:
                return word
        if up.head == up or up.dep_ in ("relcl", "conj"):
            return None
        up = up.head


def _last_day(document: Document, index: int, before: int, tense: Tense) -> Period | None:
    """Return the last day that the text names before an offset, a few sentences back."""
    where = document.sentences[index].where
    for at in range(index, max(-1, index - _REACH), -1):
        if document.sentences[at].where != where:
            return None
        for mention in reversed(document.times[at]):
            if mention.span.start >= before or mention.role not in ("at", "start"):
                continue
            if _is_closed_off(document, at, mention, before) or (at < index and _is_of_saying(document, at, mention)):
                continue
            period = _nearer(mention, document.article.published, tense)
            if period is not None and period.precision == "day" and period.start == period.end:
                return period
    return None


def find_day_before(parsed: ParsedSentence) -> Period | None:
    """Return the day with which the sentence before opens: "On May 9, he spoke. Later, he met the premier"."""
    index, document = parsed.sentence.index - 1, parsed.document
    if index < 0 or document.sentences[index].where != parsed.sentence.where or document.times[index + 1]:
        return None
    sentence, times = document.sentences[index], document.times[index]
    if len(times) != 1 or times[0].role != "at" or times[0].span.start - sentence.start > _OPENING:
        return None
    period = resolve_time(times[0], document.article.published, "past")
    return period if period is not None and period.precision == "day" and period.start == period.end else None


def _day_said(document: Document, index: int, mention: TimeMention) -> Period | None:
    """Return the day of speaking after "met earlier in the day, the ministry said Wednesday"."""
    for time in document.times[index]:
        if time.span.start > mention.span.end and _is_of_saying(document, index, time):
            period = resolve_time(time, document.article.published, "past")
            return period if period is not None and period.precision == "day" else None
    return None


def _is_of_saying(document: Document, index: int, time: TimeMention) -> bool:
    """Say whether a day stands right behind a verb of saying: "will fly to Lima on June 28, he said on Tuesday"."""
    sentence = document.sentences[index]
    before = sentence.text[: max(0, time.span.start - sentence.start)][-_SAYING:].lower().removesuffix("on ").split()
    return not _SAID.isdisjoint(before[-1:])


def _is_closed_off(document: Document, index: int, mention: TimeMention, before: int) -> bool:
    """Say whether a day stands in a relative clause that is closed again: "Holm, who arrived on Tuesday, will meet"."""
    sentence = document.sentences[index]
    start = mention.span.start - sentence.start
    opened = sentence.text[max(0, start - _CLAUSE) : start].rpartition(",")[2].split()
    after = sentence.text[mention.span.end - sentence.start : max(0, before - sentence.start)]
    return opened[:1] in (["who"], ["which"]) and after.startswith(",")


def _nearer(mention: TimeMention, published: dt.date | None, tense: Tense) -> Period | None:
    """Return the day that the text told before: a plan counts from the last Tuesday where that is the nearer one."""
    told = resolve_time(mention, published, tense)
    if tense != "future" or published is None or told is None or told.start is None:
        return told
    past = resolve_time(mention, published, "past")
    if past is None or past.start is None:
        return told
    return past if published - past.start <= told.start - published else told


def _moved(day: Period, days: int, text: str) -> Period | None:
    if day.start is None:
        return None
    try:
        start = day.start + dt.timedelta(days=days)
    except OverflowError:
        return None
    return replace(day, start=start, end=start, text=text, basis="relative")
