"""Which time expression of a sentence belongs to an event, and which days that makes.

In: the trigger, its parse and the document's time mentions. Out: a period, or None where the text gives nothing to
resolve.
"""

from bisect import bisect_right
from dataclasses import replace
from typing import Any

from diplo_cli.extract.frames.modality.called_off import (
    is_day_of_calling_off,
    is_day_of_plan,
    is_of_yesterday,
    read_coming,
    read_nearest,
)
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.when.dependence import APART, ancestors, is_one_event
from diplo_cli.extract.frames.when.limits import (
    LIMITS,
    is_in_brackets,
    is_in_clause_of_limits,
    is_in_phrase,
    is_of,
    is_of_topic,
)
from diplo_cli.extract.frames.when.stay_days import find_numbered_day, is_ending, place_day
from diplo_cli.extract.frames.when.story_time import find_counted_day, find_story_day
from diplo_cli.extract.times import DurationMention, Period, Tense, TimeMention, combine, resolve_time

_SPEECH = frozenset(
    """said says say told tells tell announced announces reported reports added adds wrote writes warned warns
    confirmed confirms noted notes stated states declared according tweeted saying adding quoted disclosed
    revealed urged asked accused""".split()
)
_TELLING = frozenset({"told", "tells", "assured", "reassured"})
_OPENING = frozenset(
    {"starting", "beginning", "ending", "running", "lasting", "scheduled", "planned", "set", "due", "slated"}
)
# Before a meeting at which, or just after which, somebody speaks.
_BESIDE = frozenset({"after", "following", "during", "at", "in"})
_WORDS = frozenset({"comment", "remark", "statement", "announcement", "pledge", "appeal"})
_PARTS = frozenset({"beginning", "close", "conclusion", "end", "margins", "opening", "outset", "sidelines", "start"})
_MEANWHILE = frozenset({"as", "when", "while"})
_AT, _ADJUNCT = frozenset({"at", "during"}), frozenset({"acl", "advcl", "appos"})
_BESIDES = _MEANWHILE | {"after"}
_ENDING = frozenset({"end", "conclude", "wrap", "finish", "complete", "cut", "wind", "cap"})
_LEAVING = frozenset({"leave", "return", "depart", "fly", "head", "come"})
_BOUNDING = frozenset(
    "ends end ended concludes concluded finishes begins begin began starts start started opens runs closes".split()
)
# An open beginning says when something became so, not when the event is.
_IGNORED = frozenset({"since", "before", "after"})


def find_period(
    parsed: ParsedSentence,
    trigger: Any,
    tense: Tense,
    others: list[Any],
    *,
    is_off: bool = False,
    is_ahead: bool = False,
) -> Period | None:
    """Return the days of the event that `trigger` names; `others` are the sentence's other triggers.

    What was called off may lie on either side: the day nearest to publication is meant. What was ahead when somebody
    spoke may be over (`is_ahead`).
    """
    index = parsed.sentence.index
    published = parsed.document.article.published
    best: tuple[int, TimeMention] | None = None
    for mention in parsed.document.times[index]:
        if mention.role == "before" and "end of" in mention.text:
            mention = replace(mention, role="by")
        if mention.role in _IGNORED:
            time = _token_at(parsed, mention.span.start)
            if time is None or not is_in_phrase(parsed, trigger, time):
                continue
            mention = replace(mention, role="at")  # "ahead of Thursday's summit"
        rank = _rank(parsed, trigger, mention, others, is_off=is_off)
        if rank is not None and (best is None or rank < best[0]):
            best = (rank, mention)
    duration = find_duration(parsed, trigger, others)
    if (since := _find_since(parsed, trigger)) is not None:
        return since
    if best is None:
        counted = find_counted_day(parsed, trigger)
        return combine(counted, duration) if counted is not None and duration is not None else counted
    if best[1].is_end and tense == "present":
        tense = "future"  # "is in Nairobi until Friday"
    limit = _limiting_verb(parsed, trigger, best[1])
    if limit is not None and limit.tag_ in ("VBZ", "VBP", "VBD"):
        tense = "past" if limit.tag_ == "VBD" else "future"
    elif tense == "none" and is_ahead and _is_told_of(parsed, trigger, best[1]):
        tense = read_coming(best[1], published)
    elif (
        is_off
        and is_day_of_plan(parsed, _token_at(parsed, best[1].span.start), best[1])
        and not is_of_yesterday(best[1], published)
    ):
        tense = "future"  # "called off a visit planned for Monday"
    elif is_off:
        best, tense = (best[0], read_nearest(best[1])), "none"
    period = resolve_time(best[1], published, tense) or find_story_day(parsed.document, index, best[1], tense)
    if period is None:
        return None
    number = find_numbered_day(trigger)
    is_end = limit is not None and parsed.lemma(limit) in _ENDING
    if number is None and period.start is not None and (is_end or is_ending(parsed, trigger)):
        is_return = trigger.dep_ == "pobj" and trigger.head.text.lower() == "from"
        number = -1 if tense == "future" or duration is not None or is_return else None
    if number is not None:
        return place_day(period, number, duration)
    return combine(period, duration) if duration is not None else period


def find_duration(parsed: ParsedSentence, trigger: Any, others: list[Any]) -> DurationMention | None:
    """Return how long the event that `trigger` names lasts: "a two-day visit", "two days of talks"."""
    for duration in parsed.document.durations[parsed.sentence.index]:
        token = _token_at(parsed, duration.span.start)
        if token is None:
            continue
        measure = token.head if token.dep_ in ("nummod", "compound") else token
        is_measure = trigger.dep_ == "pobj" and trigger.head.text.lower() == "of" and trigger.head.head == measure
        if is_measure or _belongs(parsed, trigger, duration.span.start, others):
            return duration
        if trigger.text.lower() == "due" and _belongs(parsed, trigger.head, duration.span.start, []):
            return duration
    return None


def _is_told_of(parsed: ParsedSentence, trigger: Any, mention: TimeMention) -> bool:
    """Say whether a time hangs on the event, and not on the past clause around it: "arrived on Monday for talks"."""
    time = _token_at(parsed, mention.span.start)
    return time is not None and trigger.is_ancestor(time)


def _find_since(parsed: ParsedSentence, trigger: Any) -> Period | None:
    """Return the stretch up to publication of "have held one call since 2021"; the perfect tells that it is open."""
    verb = trigger if parsed.is_verb(trigger) else parsed.governing_verb(trigger)
    if verb is None or not any(c.dep_ == "aux" and c.text.lower() in ("has", "have") for c in verb.children):
        return None
    published = parsed.document.article.published
    for mention in parsed.document.times[parsed.sentence.index]:
        time = _token_at(parsed, mention.span.start)
        if time is None or published is None:
            continue
        since = next((t for t in (time, *time.ancestors) if t.text.lower() == "since"), None)
        if since is not None and since.head == verb:
            told = resolve_time(mention, published, "past")
            if told is not None and told.start is not None and told.start <= published:
                return replace(told, end=published)
    return None


def find_day_of_saying(parsed: ParsedSentence, trigger: Any) -> Period | None:
    """Return the day on which somebody speaks at or after a meeting: "told reporters on Monday after meeting Serbs"."""
    verb = _saying_beside(parsed, trigger, is_any=True)
    return None if verb is None else _day_at(parsed, verb)


def find_day_of_stay(parsed: ParsedSentence, trigger: Any) -> Period | None:
    """Return the day on which somebody speaks during a visit: "said on Monday on a visit to Lima"."""
    if trigger.dep_ != "pobj" or trigger.head.text.lower() not in ("during", "on"):
        return None
    verb = parsed.governing_verb(trigger.head)
    is_said = verb is not None and verb.tag_ in ("VBD", "VBG") and is_speaking(verb)
    period = _day_at(parsed, verb) if is_said else None
    duration = find_duration(parsed, trigger, [])
    return None if period is not None and duration is not None and duration.days > 1 else period


def _day_at(parsed: ParsedSentence, verb: Any) -> Period | None:
    """Return the day that hangs right on a verb in the past, where it is one day."""
    published = parsed.document.article.published
    for mention in parsed.document.times[parsed.sentence.index]:
        time = _token_at(parsed, mention.span.start)
        if time is None or mention.role != "at":
            continue
        up = time.head if time.dep_ == "pobj" else time
        is_object = up.head.dep_ == "dobj" and parsed.vocabulary.noun(up.head.text) not in parsed.vocabulary.dated_nouns
        if verb in (up.head, time.head) or (is_object and verb == up.head.head):  # "signed a pact on Monday"
            period = resolve_time(mention, published, "past")
            return period if period is not None and period.precision == "day" else None
    return None


def is_beside_undated_saying(parsed: ParsedSentence, trigger: Any) -> bool:
    """Say whether somebody spoke at an event in a sentence that names no day: "told reporters after meeting Serbs"."""
    return not parsed.document.times[parsed.sentence.index] and _saying_beside(parsed, trigger) is not None


def _saying_beside(parsed: ParsedSentence, trigger: Any, is_any: bool = False) -> Any:
    """Return the verb of saying at or after whose event somebody spoke, or None.

    With `is_any`, also another verb that the event goes with: "pledged on Tuesday to help as they met", "at a summit".
    """
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
    is_beside = (is_pobj and carrier.head.text.lower() in _BESIDE) or (event.dep_ in _ADJUNCT and (is_amid or mark))
    verb = own = parsed.governing_verb(carrier.head if is_pobj else event)
    while verb is not None and verb.tag_ == "VB" and verb.dep_ == "xcomp" and verb.head != verb:
        verb = verb.head  # "pledged to work together as they met"
    if not is_beside or verb is None or not (verb.tag_ in ("VBD", "VBN") or is_speaking(verb)):
        return None
    is_meanwhile = (carrier.head.text.lower() in _AT and verb == own) if is_pobj else is_amid or mark in _MEANWHILE
    return verb if is_speaking(verb) or (is_any and is_meanwhile) else None


def is_speaking(verb: Any) -> bool:
    """Say whether a verb tells that somebody spoke: "said", "was speaking", "made the comment"."""
    word = verb.text.lower()
    if word == "speaking":
        return any(c.text.lower() in ("was", "were") for c in verb.children)
    is_comment = word == "made" and any(
        c.dep_ == "dobj" and c.text.lower().rstrip("s") in _WORDS for c in verb.children
    )
    return word in _SPEECH or word == "spoke" or is_comment


def find_last_day(parsed: ParsedSentence, trigger: Any) -> Period | None:
    """Return the end of a visit from the day of leaving: "left Lima on Monday", "came home on Monday after a visit".

    A duration gives the first day too: "returned home on Saturday after a two-day visit to Lima".
    """
    verb = trigger if parsed.is_verb(trigger) else _leaving_after(parsed, trigger)
    if verb is None:
        return None
    period = find_period(parsed, verb, "past", [trigger] if verb != trigger else [])
    if period is None or period.precision != "day" or period.start != period.end:
        return None
    last = replace(period, start=None)
    durations = parsed.document.durations[parsed.sentence.index]
    duration = next((d for d in durations if _belongs(parsed, trigger, d.span.start, [])), None)
    return last if duration is None or verb == trigger else combine(last, duration)


def _leaving_after(parsed: ParsedSentence, noun: Any) -> Any:
    """Return the verb of leaving that a visit lies before: "left after a visit", "left after wrapping up a visit"."""
    up = noun.head if noun.dep_ in ("dobj", "obj") and parsed.lemma(noun.head) in _ENDING else noun
    if up.dep_ not in ("pobj", "pcomp") or up.head.text.lower() not in ("after", "following"):
        return None
    verb = parsed.governing_verb(up.head)
    return verb if verb is not None and parsed.lemma(verb) in _LEAVING and verb.tag_ in ("VBD", "VBN") else None


def _limiting_verb(parsed: ParsedSentence, trigger: Any, mention: TimeMention) -> Any:
    """Return the verb that bounds an event in a clause on it: "the visit, which ends on Friday"."""
    time = _token_at(parsed, mention.span.start)
    if time is None or not is_in_clause_of_limits(parsed, trigger, time):
        return None
    return next((t for t in parsed.doc[trigger.i + 1 : time.i] if t.text.lower() in _BOUNDING), None)


def _token_at(parsed: ParsedSentence, start: int) -> Any:
    at = bisect_right(parsed.condensed.starts, start) - 1
    return parsed.doc[at] if at >= 0 and start < parsed.condensed.ends[at] else None


def _belongs(parsed: ParsedSentence, trigger: Any, start: int, others: list[Any]) -> bool:
    token = _token_at(parsed, start)
    up = token
    for _ in range(8):
        if up == trigger:
            return True
        if up in others or up.head == up or up.text.lower() in ("after", "before", "following"):
            return False  # "will meet after two days of rain"
        up = up.head
    return False


def _rank(
    parsed: ParsedSentence, trigger: Any, mention: TimeMention, others: list[Any], *, is_off: bool = False
) -> int | None:
    """Rank a time by how closely it hangs on the trigger; None where it belongs to something else."""
    token = _token_at(parsed, mention.span.start)
    if token is None:
        return 5 if is_in_brackets(parsed, trigger, mention) else None
    if _follows_saying(parsed, token, trigger):
        return None
    distance: int = abs(token.i - trigger.i)
    chain: list[Any] = []
    up = token
    while up.head != up:
        up = up.head
        chain.append(up)
    if token.dep_ == "poss" and token.head == trigger:
        return distance
    if token.dep_ == "poss" and parsed.vocabulary.noun(token.head.text) not in parsed.vocabulary.dated_nouns:
        return None  # "a boost to her prospects in September's election"
    if is_in_clause_of_limits(parsed, trigger, token):
        return distance
    if trigger.dep_ == "relcl" and trigger.head == token:
        return distance  # "on June 2, when the Danish premier visits Peru"
    if _is_next_to(parsed, trigger, token, others):
        return 10 + distance
    for k, step in enumerate(chain):
        if step == trigger:
            return distance
        if is_of_topic(step, trigger):
            return None
        if k and step.dep_ == "prep" and step.text.lower() in APART - {"as"}:
            return None  # "met Trump after his election last November"
        if step in others:
            # "met on Monday before visiting": the time hangs on another event
            if _is_fronted_over(parsed, token, step, trigger):
                return 150 + distance
            if is_one_event(step, trigger):
                return 90 + distance
            return None
        if parsed.is_verb(step):
            if is_off and is_day_of_calling_off(parsed, trigger, token, step):
                return None
            if step.dep_ == "pcomp" and step.head.text.lower() in _IGNORED:
                return None  # "his first visit to Peru since taking office in January"
            if _is_fronted_over(parsed, token, step, trigger):
                return 150 + distance
            if trigger.text.lower() in _TELLING and trigger in ancestors(step):
                return None  # "assured him that Japan would chair it in 2023"
            if step.text.lower() in _SPEECH:
                return None if not _is_between(parsed, token, step, trigger) else 200 + distance
            if _is_bound_for(parsed, step, trigger):
                return None
            if step in ancestors(trigger):
                return 50 + distance if is_one_event(step, trigger) else None
            if trigger in ancestors(step):
                # "visited South Sudan, which spiraled into war in 2013": the day is the relative clause's;
                # "met Yang, a key player since Trump won election a year ago": that of what was before
                if any(c.dep_ == "mark" and c.text.lower() in _IGNORED for c in step.children):
                    return None
                if step.dep_ == "conj" and step.tag_ in ("VBD", "VBZ", "VBP") and parsed.is_verb(trigger):
                    return None  # "has visited Peru and was in Chile on Friday"
                is_aim = step.dep_ == "acl" and step.tag_ == "VB"  # "its aspirations to become rich by 2045"
                is_bound = (step.dep_ not in ("relcl", "ccomp") and not is_aim) or (
                    step.text.lower().startswith(LIMITS) and is_of(parsed, step.head, trigger)
                )
                return 80 + distance if is_bound else None
            return None
    if chain and chain[-1] in (trigger, *ancestors(trigger)) and is_one_event(chain[-1], trigger):
        return 120 + distance
    return None


def _follows_saying(parsed: ParsedSentence, time: Any, trigger: Any) -> bool:
    """Say whether a time goes with the verb of saying right before it: "said on Monday she also met"."""
    first = time.head if time.dep_ == "pobj" else time
    if not first.i or time.i > trigger.i or parsed.doc[first.i - 1].text.lower() not in _SPEECH:
        return False
    return any(t.dep_ in ("nsubj", "nsubjpass") for t in parsed.doc[time.i + 1 : trigger.i])


def _is_bound_for(parsed: ParsedSentence, verb: Any, trigger: Any) -> bool:
    """Say whether somebody only sets out for a meeting on a day: "left on Friday for a summit in Peru"."""
    is_aim = trigger.dep_ == "pobj" and trigger.head.text.lower() == "for" and trigger.head.head == verb
    is_visit = parsed.vocabulary.noun(trigger.text) in parsed.vocabulary.visit_nouns
    return is_aim and not is_visit and parsed.lemma(verb) in ("leave", "depart", "head", "set")


def _is_fronted_over(parsed: ParsedSentence, time: Any, verb: Any, trigger: Any) -> bool:
    """Say whether a time in front of two verbs dates the second too: "On Monday, Wang called on A and held talks"."""
    own = trigger if parsed.is_verb(trigger) else parsed.governing_verb(trigger)
    is_joined = own is not None and own.dep_ == "conj" and own.head == verb and own.tag_ == verb.tag_
    subject = next((c.i for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")), verb.i)
    return is_joined and time.i < subject and trigger in (own, *own.children)


def _is_next_to(parsed: ParsedSentence, trigger: Any, time: Any, others: list[Any]) -> bool:
    """Say whether only the trigger's own phrases stand between it and a time: "a trip by Lubbers to Benin in May"."""
    if time.i <= trigger.i or time.i - trigger.i > 9 or parsed.is_verb(trigger):
        return False
    return not any(
        (parsed.is_verb(t) and t.text.lower() not in _OPENING)
        or t in others
        or (t.text == "," and parsed.doc[t.i + 1].text.lower() not in _OPENING)  # "a trip to Oman, planned for May"
        or t.text in (";", "”", '"', "–", "-")
        or t.dep_ in ("mark", "cc")
        or t.text.lower() in APART
        for t in parsed.doc[trigger.i + 1 : time.i]
    )


def _is_between(parsed: ParsedSentence, token: Any, verb: Any, trigger: Any) -> bool:
    """Say whether a time that the parser hung on a verb of saying stands nearer to the trigger than to that verb."""
    return (
        trigger.i < token.i < verb.i
        and token.i - trigger.i < 6
        and not any(t.text in (",", "”", '"') for t in parsed.doc[trigger.i : token.i])
    )
