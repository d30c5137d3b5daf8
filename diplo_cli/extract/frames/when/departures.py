"""The end of an event that its clause tells: "will arrive on Friday and leave on Sunday", "stays until Monday".

Stage: frames. In: a verb of arriving or leaving, or a visit that begins, with its day. Out: the days of the stay, or
its last day where only the leaving is told.
"""

from dataclasses import replace
from typing import Any

from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.when.dependence import find_predicates
from diplo_cli.extract.frames.when.stay_days import join_days
from diplo_cli.extract.frames.when.timing import belongs, find_duration, find_period, token_at
from diplo_cli.extract.times import Period, Tense, combine, resolve_time

_ARRIVING = frozenset({"arrive", "come", "fly", "land", "travel"})
STAYING = frozenset({"remain", "stay"})
_HOMING = frozenset({"come", "head"})


def find_stay(parsed: ParsedSentence, trigger: Any, first: Period, tense: Tense) -> Period | None:
    """Return the days of a stay or of talks whose end the clause tells too, or None where it tells none."""
    if (last := _find_last(parsed, trigger)) is not None:
        return join_days(first, last)
    opening = trigger if parsed.is_verb(trigger) else trigger.head
    closing = _closing_verbs(parsed, trigger)
    if not closing:
        return None
    for verb in opening.subtree:
        if verb.i <= opening.i or not parsed.is_verb(verb):
            continue
        is_joined = verb.dep_ == "conj" and verb.head == opening and not _has_own_subject(verb)
        is_later = verb.dep_ == "pcomp" and verb.head.text.lower() == "before" and verb.head.head == opening
        if (is_joined or is_later) and parsed.lemma(verb) in closing:
            last = find_period(parsed, verb, tense, [trigger])
            stay = join_days(first, last) if last is not None else None
            if stay is not None:
                return stay
        if parsed.is_verb(trigger) and _is_stay_there(parsed, verb):
            return _until(parsed, verb, trigger, first)
    return None


def _has_own_subject(verb: Any) -> bool:
    """Say whether something else ended: "the talks began on Sunday, and the rain ended on Monday"."""
    return any(c.dep_ in ("nsubj", "nsubjpass") and c.tag_ not in ("PRP", "WDT", "WP") for c in verb.children)


def _find_last(parsed: ParsedSentence, noun: Any) -> Period | None:
    """Return the last day in "The talks, which start on Thursday, will run through Saturday", "ended on Saturday"."""
    bounding = parsed.vocabulary.lasting_verbs | parsed.vocabulary.ending_verbs
    lasting = [v for v in find_predicates(noun) if parsed.lemma(v) in bounding]
    for mention in parsed.document.times[parsed.sentence.index]:
        time = token_at(parsed, mention.span.start) if mention.is_end and lasting else None
        verb = next((t for t in time.ancestors if parsed.is_verb(t)), None) if time is not None else None
        if verb is not None and verb in lasting:
            tense: Tense = "past" if verb.tag_ == "VBD" else "future"
            return resolve_time(mention, parsed.document.article.published, tense)
    return None


def _closing_verbs(parsed: ParsedSentence, trigger: Any) -> frozenset[str]:
    """Return the verbs that end a stay after its opening: arrive and leave, leave and return, begin and end."""
    vocabulary = parsed.vocabulary
    if not parsed.is_verb(trigger):
        is_begun = trigger.dep_ == "nsubj" and parsed.lemma(trigger.head) in vocabulary.starting_verbs
        return vocabulary.ending_verbs if is_begun else frozenset()
    lemma = parsed.lemma(trigger)
    if lemma in _ARRIVING:
        return vocabulary.parting_verbs
    return frozenset({"return"}) if lemma in vocabulary.setting_out_verbs else frozenset()


def _is_stay_there(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether a clause tells a stay in the place before it: "left for Lima, where he will stay until Monday"."""
    is_there = verb.dep_ == "relcl" and any(c.text.lower() == "where" for c in verb.children)
    return is_there and parsed.lemma(verb) in STAYING


def _until(parsed: ParsedSentence, verb: Any, trigger: Any, first: Period) -> Period | None:
    if first.start is None or first.precision != "day":
        return None
    if (duration := find_duration(parsed, verb, [trigger])) is not None:
        return combine(first, duration)
    last = find_period(parsed, verb, "future", [trigger])
    is_end = last is not None and last.start is None and last.end is not None and last.end >= first.start
    return replace(first, end=last.end) if last is not None and is_end else None


def find_last_day(parsed: ParsedSentence, trigger: Any) -> Period | None:
    """Return the end of a visit from the day of leaving: "left Lima on Monday", "came home on Monday after a visit".

    A duration gives the first day too: "returned home on Saturday after a two-day visit to Lima".
    """
    verb = trigger if parsed.is_verb(trigger) else _leaving_after(parsed, trigger)
    if verb is None:
        return None
    period = find_period(parsed, verb, "past", [trigger] if verb != trigger else [])
    durations = parsed.document.durations[parsed.sentence.index]
    duration = next((d for d in durations if belongs(parsed, trigger, d.span.start, [])), None)
    if verb == trigger and duration is not None and period is not None and period.start is not None:
        period = replace(period, end=period.start)  # "left Lima on Monday at the end of a two-day visit"
    if period is None or period.precision != "day" or period.start != period.end:
        return None
    last = replace(period, start=None)
    return last if duration is None else combine(last, duration)


def _leaving_after(parsed: ParsedSentence, noun: Any) -> Any:
    """Return the verb of leaving that a visit lies before: "left after a visit", "left after wrapping up a visit"."""
    is_ended = noun.dep_ in ("dobj", "obj") and parsed.lemma(noun.head) in parsed.vocabulary.ending_verbs
    up = noun.head if is_ended else noun
    if up.dep_ not in ("pobj", "pcomp") or up.head.text.lower() not in ("after", "following"):
        return None
    verb = parsed.governing_verb(up.head)
    leaving = parsed.vocabulary.parting_verbs | _HOMING
    return verb if verb is not None and parsed.lemma(verb) in leaving and verb.tag_ in ("VBD", "VBN") else None
