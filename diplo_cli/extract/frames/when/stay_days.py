"""Where in an event the day lies that its clause names: the first day, the last, or one between.

Stage: frames. In: the trigger of an event in its parse and the period of a single day. Out: the period of the event.
"Ended a three-day visit on Thursday" is Tuesday to Thursday, "on the second day of a three-day visit, he said on
Thursday" is Wednesday to Friday.
"""

import datetime as dt
from dataclasses import replace
from typing import Any

from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.times import DurationMention, Period, combine

_LAST = -1
_NUMBERED = {
    "first": 1, "opening": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6,
    "last": _LAST, "final": _LAST, "closing": _LAST, "concluding": _LAST,
}  # fmt: skip
_ENDS = frozenset({"close", "conclusion", "end"})
TOURS = frozenset({"tour", "trip", "journey", "swing"})
_MEASURES = frozenset({"day", "days", "week", "weeks"})
_ROUNDS = _MEASURES | {"round", "session", "meeting"}
_LONGEST = dt.timedelta(days=14)
_WEEK = dt.timedelta(days=7)


def is_ending(parsed: ParsedSentence, trigger: Any) -> bool:
    """Say whether the clause tells when the event ends: "will end his stay on Monday", "ended two days of talks"."""
    whole = _measured(trigger)
    verb = parsed.governing_verb(whole)
    if trigger.dep_ == "pobj" and trigger.head.text.lower() == "of" and trigger.head.head.dep_ == "pobj":
        edge = trigger.head.head
        if edge.text.lower() in _ENDS and edge.head.text.lower() == "at":
            return True  # "at the end of a two-day visit to Lima on Monday"
    if whole.dep_ == "pobj" and whole.head.text.lower() == "from" and verb is not None:
        return parsed.lemma(verb) == "return"  # "returned on Monday from a visit to Lima"
    if trigger.text.lower() in TOURS and not any(c.text.lower() in ("to", "of") for c in trigger.children):
        return False  # "will end his tour in Lima on Monday": the last stop is there on that day
    is_argument = whole.dep_ in ("dobj", "obj", "nsubj", "nsubjpass") and whole.head == verb
    return is_argument and verb is not None and _is_over(parsed, whole, verb)


def _is_over(parsed: ParsedSentence, noun: Any, verb: Any) -> bool:
    """Say whether a verb tells the end of an event: "ended his stay", "the talks broke down"; not "broke his leg"."""
    breaking = parsed.vocabulary.breaking_verbs if noun.dep_ == "nsubj" else frozenset()
    return parsed.lemma(verb) in parsed.vocabulary.ending_verbs | breaking


def is_of_occasion(parsed: ParsedSentence, trigger: Any, measure: Any) -> bool:
    """Say whether a length is that of what somebody travels for: "left for Lima to attend a two-day conference"."""
    is_way = parsed.is_verb(trigger) and parsed.lemma(trigger) in parsed.vocabulary.visit_verbs_to
    nouns = {parsed.vocabulary.noun(t.text) for t in (measure, measure.head)}
    return is_way and not nouns.isdisjoint(parsed.vocabulary.attended_nouns)


def is_of_thing(parsed: ParsedSentence, trigger: Any, measure: Any) -> bool:
    """Say whether a length is that of what another verb aims at: "met as he tried to seal a week-long truce"."""
    thing, vocabulary = measure.head, parsed.vocabulary
    if measure.dep_ != "amod" or thing.dep_ not in ("dobj", "obj") or thing.head == trigger:
        return False
    light = vocabulary.visit_light_verbs | vocabulary.meeting_light_verbs
    nouns = vocabulary.event_nouns | vocabulary.visit_nouns | vocabulary.attended_nouns
    return vocabulary.noun(thing.text) not in nouns and parsed.lemma(thing.head) not in light


def is_ended_after(parsed: ParsedSentence, noun: Any, measure: Any) -> bool:
    """Say whether a length stands behind the end of an event: "The summit collapsed Tuesday after 15 days of talks"."""
    after = measure.head if measure.dep_ == "pobj" and measure.head.text.lower() == "after" else None
    is_subject = after is not None and noun.dep_ == "nsubj" and noun.head == after.head
    return is_subject and _is_over(parsed, noun, noun.head)


def is_to_end(parsed: ParsedSentence, trigger: Any, period: Period | None) -> bool:
    """Say whether only the end of a visit to a named place is ahead: "will wrap up his visit to Lima on Monday"."""
    is_ahead = period is not None and period.start is None and period.precision == "day"
    return is_ahead and is_ending(parsed, trigger)


def is_opening(parsed: ParsedSentence, trigger: Any, period: Period | None) -> bool:
    """Say whether talks opened and so go on: "the talks opened on Wednesday", "opened two days of talks on Tuesday"."""
    published = parsed.document.article.published
    if period is None or period.start is None or period.end is None or published is None:
        return False
    if not period.start <= published <= period.end:
        return False
    whole = _measured(trigger, _ROUNDS)
    roles = ("nsubj", "nsubjpass") if period.start == period.end else ("nsubj", "nsubjpass", "dobj")
    is_subject = whole.dep_ in roles and parsed.is_verb(whole.head)
    return is_subject and whole.head.tag_ == "VBD" and parsed.lemma(whole.head) in parsed.vocabulary.starting_verbs


def find_numbered_day(trigger: Any) -> int | None:
    """Return the number of "the second day of his visit", -1 for the last one, or None."""
    up = trigger
    if up.dep_ == "pobj" and up.head.text.lower() == "of" and up.head.head.dep_.startswith("nsubj"):
        up = up.head.head  # "the third round of talks entered its fifth day"
    if up.dep_ == "nsubj" and up.head.text.lower() in ("entered", "enter", "enters", "reached"):
        days = [c for c in up.head.children if c.dep_ == "dobj" and c.text.lower() == "day"]
        words = {c.text.lower() for day in days for c in day.children}
        return next((number for word, number in _NUMBERED.items() if word in words), None)
    up = trigger
    if up.dep_ != "pobj" or up.head.text.lower() not in ("of", "in") or up.head.head.text.lower() != "day":
        return None
    words = {c.text.lower() for c in up.head.head.children if c.dep_ in ("amod", "nummod", "compound", "nmod")}
    return next((number for word, number in _NUMBERED.items() if word in words), None)


def count_from_today(parsed: ParsedSentence, trigger: Any, duration: DurationMention | None) -> Period | None:
    """Return the days of "is on the third day of a visit to Lima", told on that day; None where the text tells none."""
    number, published = find_numbered_day(trigger), parsed.document.article.published
    if number is None or number < 1 or published is None:
        return None
    today = Period(published, published, f"{trigger.head.head.text} of", "day", "relative", published)
    return place_day(today, number, duration)


def place_day(period: Period, number: int, duration: DurationMention | None) -> Period:
    """Return the days of an event whose day `number` is the period's single day; -1 is its last."""
    if number == _LAST and period.start is None and duration is not None:
        return combine(period, duration)  # "a two-day visit that ended Wednesday"
    if period.precision != "day" or period.start is None or period.start != period.end:
        return period
    if number == _LAST:
        last = replace(period, start=None)
        return last if duration is None else combine(last, duration)
    try:
        first = period.start - dt.timedelta(days=number - 1)
    except OverflowError:
        return period
    if duration is not None and duration.days >= number:
        return combine(replace(period, start=first, end=first), duration)
    return replace(period, start=first)


def join_days(first: Period, last: Period) -> Period | None:
    """Return the stay from the day of arrival to that of departure, or None where they are no two near days."""
    end = last.end if last.start in (None, last.end) else None  # "begins on Monday and ends on Thursday"
    if first.start is None or first.start != first.end or end is None:
        return None
    if first.start - _WEEK < end < first.start:
        end += _WEEK  # told on a Wednesday: "begins on Monday and ends on Thursday"
    return replace(first, end=end) if dt.timedelta(0) <= end - first.start <= _LONGEST else None


def _measured(trigger: Any, measures: frozenset[str] = _MEASURES) -> Any:
    """Return the noun of measure over "two days of talks", or the trigger itself."""
    is_measured = trigger.dep_ == "pobj" and trigger.head.text.lower() == "of"
    return trigger.head.head if is_measured and trigger.head.head.text.lower() in measures else trigger
