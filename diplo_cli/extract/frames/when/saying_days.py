"""Days of events at which somebody speaks: "told reporters on Monday after meeting Serbs", "said on a visit to Lima".

Stage: frames, on top of `timing`. In: a trigger in its parse. Out: the day of the verb of saying, or None.
"""

from typing import Any

from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.when.stay_days import find_numbered_day, is_ending, place_day
from diplo_cli.extract.frames.when.timing import SPEECH, find_duration, token_at
from diplo_cli.extract.times import Period, TimeMention, resolve_time

# Before a meeting at which, or just after which, somebody speaks.
_BESIDE = frozenset({"after", "following", "during", "at", "in"})
_WORDS = frozenset({"comment", "remark", "statement", "announcement", "pledge", "appeal"})
_PARTS = frozenset({"beginning", "close", "conclusion", "end", "margins", "opening", "outset", "sidelines", "start"})
_MEANWHILE = frozenset({"as", "when", "while"})
_AT = frozenset({"at", "during"})
_ADJUNCTS = frozenset({"acl", "advcl", "appos"})
_BESIDES = _MEANWHILE | {"after"}


def find_day_of_saying(parsed: ParsedSentence, trigger: Any) -> Period | None:
    """Return the day on which somebody speaks at or after a meeting: "told reporters on Monday after meeting Serbs"."""
    verb = _saying_beside(parsed, trigger, is_any=True)
    return None if verb is None else _day_at(parsed, verb)


def find_day_of_stay(parsed: ParsedSentence, trigger: Any) -> Period | None:
    """Return the day on which somebody speaks during a visit: "said on Monday on a visit to Lima".

    At the end of a visit, that is its last day: "said on Monday at the end of a two-day visit to Lima".
    """
    duration = find_duration(parsed, trigger, [])
    number = -1 if duration is not None and is_ending(parsed, trigger) else find_numbered_day(trigger)
    if number is None and (trigger.dep_ != "pobj" or trigger.head.text.lower() not in ("during", "on")):
        return None
    verb = parsed.governing_verb(trigger.head)
    is_said = verb is not None and verb.tag_ in ("VBD", "VBG") and is_speaking(verb)
    period = _day_at(parsed, verb) if is_said else None
    if period is not None and number is not None:
        return place_day(period, number, duration)
    return None if period is not None and duration is not None and duration.days > 1 else period


def _day_at(parsed: ParsedSentence, verb: Any) -> Period | None:
    """Return the day that hangs right on a verb in the past, the nearest one, where it is one day.

    "The premier will be in Oslo on May 7 and 8, he said on Tuesday after talks": Tuesday.
    """
    published = parsed.document.article.published
    told: list[tuple[int, TimeMention]] = []
    for mention in parsed.document.times[parsed.sentence.index]:
        time = token_at(parsed, mention.span.start)
        if time is None or mention.role != "at":
            continue
        up = time.head if time.dep_ == "pobj" else time
        is_object = up.head.dep_ == "dobj" and parsed.vocabulary.noun(up.head.text) not in parsed.vocabulary.dated_nouns
        if verb in (up.head, time.head) or (is_object and verb == up.head.head):  # "signed a pact on Monday"
            told.append((abs(time.i - verb.i), mention))
    if not told:
        return None
    period = resolve_time(min(told, key=lambda row: row[0])[1], published, "past")
    return period if period is not None and period.precision == "day" and period.start == period.end else None


def is_beside_undated_saying(parsed: ParsedSentence, trigger: Any) -> bool:
    """Say whether somebody spoke at an event in a sentence that names no day: "told reporters after meeting Serbs"."""
    return not parsed.document.times[parsed.sentence.index] and _saying_beside(parsed, trigger) is not None


def _saying_beside(parsed: ParsedSentence, trigger: Any, is_any: bool = False) -> Any:
    """Return the verb of saying at or after whose event somebody spoke, or None.

    With `is_any`, also another verb that the event goes with: "pledged on Tuesday to help as they met", "at a summit".
    """
    if (measured := _measure_of(parsed, trigger)) is not None:
        trigger = measured
    carrier = trigger if trigger.dep_ in ("pobj", "pcomp") else trigger.head
    if carrier.dep_ == "pobj" and carrier.head.text.lower() == "of" and carrier.head.head.text.lower() in _PARTS:
        carrier = carrier.head.head  # "told reporters at the end of the summit"
    is_pobj = carrier.dep_ in ("pobj", "pcomp")
    if trigger.dep_ == "relcl" or (is_pobj and carrier.head.text.lower() == "of"):
        return None  # "said in Baku, where he met Serbs"
    event = trigger.head if trigger.dep_ in ("dobj", "obj") else trigger
    if parsed.lemma(event) == "attend":
        return None  # "made the comment after attending a summit", which has days of its own
    mark = next(
        (c.text.lower() for c in event.children if c.dep_ in ("mark", "advmod") and c.text.lower() in _BESIDES), ""
    )
    is_amid = event.tag_ == "VBG" and not mark  # "the two, meeting in Lima, announced on Monday"
    is_beside = (is_pobj and carrier.head.text.lower() in _BESIDE) or (event.dep_ in _ADJUNCTS and (is_amid or mark))
    verb = own = parsed.governing_verb(carrier.head if is_pobj else event)
    while verb is not None and verb.tag_ == "VB" and verb.dep_ == "xcomp" and verb.head != verb:
        verb = verb.head  # "pledged to work together as they met"
    if not is_beside or verb is None or not (verb.tag_ in ("VBD", "VBN") or is_speaking(verb)):
        return None
    is_meanwhile = (carrier.head.text.lower() in _AT and verb == own) if is_pobj else is_amid or mark in _MEANWHILE
    return verb if is_speaking(verb) or (is_any and is_meanwhile) else None


def _measure_of(parsed: ParsedSentence, noun: Any) -> Any:
    """Return what measures talks as the object of a verb: "hours" in "as the two ended six hours of talks"; or None."""
    measure = noun.head.head if noun.dep_ == "pobj" and noun.head.text.lower() == "of" else None
    if measure is None or measure.dep_ not in ("dobj", "obj"):
        return None
    return measure if measure.text.lower() in parsed.vocabulary.span_nouns else None


def find_day_of_scene(parsed: ParsedSentence, verb: Any) -> Period | None:
    """Return the day of what went on as somebody came: "Tensions rose Wednesday as the premier arrived in Lima"."""
    is_scene = verb.dep_ == "advcl" and verb.tag_ == "VBD" and any(c.text.lower() == "as" for c in verb.children)
    if not is_scene or verb.head.tag_ != "VBD" or find_duration(parsed, verb, []) is not None:
        return None
    return _day_at(parsed, verb.head)


def is_speaking(verb: Any) -> bool:
    """Say whether a verb tells that somebody spoke: "said", "was speaking", "made the comment"."""
    word = verb.text.lower()
    if word == "speaking":
        return any(c.text.lower() in ("was", "were") for c in verb.children)
    is_comment = word == "made" and any(
        c.dep_ == "dobj" and c.text.lower().rstrip("s") in _WORDS for c in verb.children
    )
    return word in SPEECH or word == "spoke" or is_comment
