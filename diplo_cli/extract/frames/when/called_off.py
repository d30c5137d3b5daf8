"""Days of what did not come, was ahead or long over: which is that of the decision, and which of two was meant.

Stage: frames. In: a trigger, a time and the verb that the time hangs on. Out: claims and a mention for `timing`.
"""

import datetime as dt
from dataclasses import replace
from typing import Any

from diplo_cli.extract.frames.modality.progress import is_kept_from
from diplo_cli.extract.frames.modality.verbs import is_cancelling
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.times import CalendarDay, Tense, TimeMention, Weekday

_PLANNED = frozenset({"due", "planned", "scheduled", "set", "slated"})
_OPENING = frozenset(
    {"be", "begin", "for", "from", "get", "held", "on", "open", "place", "start", "take", "to", "under", "way"}
)
_HAVE = frozenset({"had", "has", "have", "'d", "’d"})
_AHEAD = 5  # days
_SOON = dt.timedelta(days=7)


def is_day_of_calling_off(parsed: ParsedSentence, trigger: Any, time: Any, verb: Any) -> bool:
    """Say whether a day is that of the decision: "on Monday postponed a visit", "the visit was put off on Monday".

    "A day after she was barred from visiting".
    """
    is_kept = parsed.is_verb(trigger) and trigger.head.head == verb and is_kept_from(parsed, trigger)
    is_off = is_cancelling(parsed, verb) and trigger in verb.subtree and not parsed.is_verb(trigger)
    if not is_kept and not is_off:
        return False
    if parsed.lemma(verb) == "break":
        return False  # "the talks were broken off in 1996": they were held until then
    is_day = time.head == verb or (time.head.head == verb and time.head.text.lower() in ("on", "in"))
    return is_day and (time.i < trigger.i or trigger.i < verb.i)


def is_breaking_off(parsed: ParsedSentence, trigger: Any) -> bool:
    """Say whether talks had come to pass and failed: "broke off talks with Peru on Monday", "the talks collapsed"."""
    verb = parsed.governing_verb(trigger)
    return verb is not None and verb.tag_ == "VBD" and parsed.lemma(verb) in parsed.vocabulary.breaking_verbs


def is_day_of_offer(parsed: ParsedSentence, trigger: Any, time: Any, verb: Any) -> bool:
    """Say whether a day is that of the word given: "offered on Monday to meet him", "on Monday proposed a summit".

    Not "agreed to meet him on Monday", where the day stands after the aim.
    """
    is_told = verb.tag_ == "VBD" or (verb.tag_ == "VBN" and any(c.text.lower() in _HAVE for c in verb.children))
    if not is_told or parsed.lemma(verb) not in parsed.vocabulary.undertaking_verbs or trigger == verb:
        return False
    path = [t for t in (trigger, *trigger.ancestors) if t in verb.subtree and t != verb]
    aims = [t.i for t in path if t.tag_ == "VB" and any(c.tag_ == "TO" for c in t.children)]
    is_object = bool(path) and path[-1].dep_ in ("dobj", "obj")
    if not aims and not is_object:
        return False
    is_day = time.head == verb or (time.head.head == verb and time.head.text.lower() in ("on", "in"))
    return is_day and time.i < min([trigger.i, *aims])


def is_day_of_plan(parsed: ParsedSentence, time: Any, mention: TimeMention) -> bool:
    """Say whether a weekday is the one that something was planned for: "postponed a trip scheduled for Friday".

    "Scrapped a trip that had been due to start on Friday".
    """
    if time is None or not isinstance(mention.form, Weekday):
        return False
    for word in reversed(parsed.doc[max(0, time.i - 5) : time.i]):
        is_to = word.text.lower() in ("was", "were") and parsed.doc[word.i + 1].text.lower() == "to"
        if is_to or word.text.lower() in _PLANNED:
            return bool(word.i < time.i - 1)  # "a trip that was to start on Friday"
        if word.text.lower() not in _OPENING:
            return False
    return False


def read_nearest(mention: TimeMention) -> TimeMention:
    """Read a bare weekday as the nearest: "had been due in Lima on Tuesday but called it off"."""
    form = mention.form
    if isinstance(form, Weekday) and form.which is None and form.weeks is None:
        return replace(mention, form=replace(form, which="this"))
    return mention


def read_coming(mention: TimeMention, published: dt.date | None) -> Tense:
    """Return the tense of a weekday that was ahead when somebody spoke: five days on it still is, on the sixth it was.

    "Arrived on Monday ahead of Tuesday's talks", published on Wednesday.
    """
    form = mention.form
    if published is None or not isinstance(form, Weekday) or form.which is not None:
        return "none"
    return "future" if (form.day - published.weekday()) % 7 <= _AHEAD else "past"


def read_of_last_year(verb: Any, mention: TimeMention, published: dt.date | None) -> TimeMention:
    """Read a day ahead that a finite past verb tells of as last year's: "met him on Dec. 22", published on Dec. 2."""
    form = mention.form
    if published is None or verb.tag_ != "VBD" or not isinstance(form, CalendarDay):
        return mention
    is_bare = form.year is None and form.years is None and form.weekday is None
    coming = published + _SOON
    if is_bare and coming.year == published.year and (form.month, form.day) > (coming.month, coming.day):
        return replace(mention, form=replace(form, years=-1))
    return mention


def is_of_yesterday(mention: TimeMention, published: dt.date | None) -> bool:
    """Say whether a weekday is the day before publication: "scheduled for Tuesday, did not take place"."""
    form = mention.form
    return published is not None and isinstance(form, Weekday) and (published.weekday() - form.day) % 7 == 1
