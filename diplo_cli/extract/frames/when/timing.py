"""Which time expression of a sentence belongs to an event, and which days that makes.

In: the trigger, its parse and the document's time mentions. Out: a period, or None where the text gives nothing to
resolve.
"""

from bisect import bisect_right
from dataclasses import replace
from typing import Any

from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.when.between import is_between
from diplo_cli.extract.frames.when.called_off import (
    is_breaking_off,
    is_day_of_calling_off,
    is_day_of_offer,
    is_day_of_plan,
    is_of_yesterday,
    read_coming,
    read_nearest,
    read_of_last_year,
)
from diplo_cli.extract.frames.when.dependence import (
    APART,
    ancestors,
    find_predicates,
    is_before_when,
    is_of_aim,
    is_of_another,
    is_of_since,
    is_one_event,
    is_where_aim,
)
from diplo_cli.extract.frames.when.limits import (
    LIMITS,
    OPENING,
    is_before_aim,
    is_due_to,
    is_in_brackets,
    is_in_clause_of_limits,
    is_in_phrase,
    is_of,
    is_of_topic,
)
from diplo_cli.extract.frames.when.restated import narrow
from diplo_cli.extract.frames.when.stay_days import (
    TOURS,
    find_numbered_day,
    is_ended_after,
    is_ending,
    is_of_occasion,
    is_of_thing,
    place_day,
)
from diplo_cli.extract.frames.when.story_time import find_counted_day, find_story_day
from diplo_cli.extract.times import DurationMention, Period, Tense, TimeMention, combine, resolve_time

SPEECH = frozenset(
    """said says say told tells tell announced announces reported reports added adds wrote writes warned warns
    confirmed confirms noted notes stated states declared according tweeted saying adding quoted disclosed
    revealed urged asked accused""".split()
)
_TELLING = frozenset({"told", "tells", "assured", "reassured"})
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
    own = trigger.head if trigger.dep_ in ("dobj", "obj") else trigger
    for mention in parsed.document.times[index]:
        if mention.role == "before" and "end of" in mention.text:
            mention = replace(mention, role="by")
        # "stays until Monday, when he leaves for Lima", "since 1993, when they met"
        is_told_again = mention.role in ("end", "since") and own.dep_ == "relcl"
        if is_told_again and own.head == token_at(parsed, mention.span.start):
            mention = replace(mention, role="at")
        if mention.role in _IGNORED:
            time = token_at(parsed, mention.span.start)
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
    is_later = tense == "future" and best[1].text.lower().startswith("later")
    if is_later and (nearest := read_nearest(best[1])) != best[1]:
        best, tense = (best[0], nearest), "none"  # "was to return later Tuesday", told on Wednesday
    limit = _limiting_verb(parsed, trigger, best[1])
    if limit is not None and limit.tag_ in ("VBZ", "VBP", "VBD"):
        tense = "past" if limit.tag_ == "VBD" else "future"
    elif tense == "none" and is_ahead and _is_told_of(parsed, trigger, best[1]):
        tense = read_coming(best[1], published)
    elif (
        is_off
        and is_day_of_plan(parsed, token_at(parsed, best[1].span.start), best[1])
        and not is_of_yesterday(best[1], published)
    ):
        tense = "future"  # "called off a visit planned for Monday"
    elif is_off and is_breaking_off(parsed, trigger):
        tense = "past"  # "the talks collapsed on Monday"
    elif is_off:
        best, tense = (best[0], read_nearest(best[1])), "none"
    elif tense == "past" and (own == trigger or parsed.lemma(own) in parsed.vocabulary.meeting_light_verbs):
        best = (best[0], read_of_last_year(own, best[1], published))
    period = narrow(parsed, best[1], resolve_time(best[1], published, tense), tense)
    period = period or find_story_day(parsed.document, index, best[1], tense)
    if period is None:
        return None
    number = find_numbered_day(trigger)
    is_end = limit is not None and parsed.lemma(limit) in parsed.vocabulary.ending_verbs
    if number is None and period.start is not None and (is_end or is_ending(parsed, trigger)):
        is_return = trigger.dep_ == "pobj" and trigger.head.text.lower() == "from"
        number = -1 if tense == "future" or duration is not None or is_return else None
    if number is not None:
        return place_day(period, number, duration)
    return combine(period, duration) if duration is not None else period


def find_duration(parsed: ParsedSentence, trigger: Any, others: list[Any]) -> DurationMention | None:
    """Return how long the event that `trigger` names lasts: "a two-day visit", "two days of talks"."""
    for duration in parsed.document.durations[parsed.sentence.index]:
        token = token_at(parsed, duration.span.start)
        if token is None:
            continue
        measure = token.head if token.dep_ in ("nummod", "compound") else token
        is_measure = trigger.dep_ == "pobj" and trigger.head.text.lower() == "of" and trigger.head.head == measure
        is_elsewhere = is_of_tour(parsed, measure) or is_of_occasion(parsed, trigger, measure)
        if trigger != measure.head and (is_elsewhere or is_of_thing(parsed, trigger, measure)):
            continue
        is_measure = is_measure or is_ended_after(parsed, trigger, measure)
        if is_measure or belongs(parsed, trigger, duration.span.start, others):
            return duration
        if _is_lasting(parsed, trigger, token):
            return duration
        if trigger.text.lower() == "due" and belongs(parsed, trigger.head, duration.span.start, []):
            return duration
    return None


def is_of_tour(parsed: ParsedSentence, measure: Any) -> bool:
    """Say whether a length is that of a tour of no told place: "arrived to begin a week-long swing through Asia"."""
    noun = measure.head if measure.head.text.lower() in TOURS else measure
    ways = parsed.prepositions(noun, "to", "of", "in")
    return noun.text.lower() in TOURS and not any(parsed.sites(t) for t in ways)


def _is_lasting(parsed: ParsedSentence, noun: Any, measure: Any) -> bool:
    """Say whether a verb tells how long its subject is: "The visit will last four days"."""
    up = next((t for t in measure.ancestors if parsed.is_verb(t)), None)
    if noun.dep_ in ("dobj", "obj") and up == noun.head and measure.i > noun.i:  # "will hold talks for two days"
        return parsed.lemma(up) in parsed.vocabulary.meeting_light_verbs | parsed.vocabulary.holding_verbs
    return up in find_predicates(noun) and parsed.lemma(up) in parsed.vocabulary.lasting_verbs


def _is_told_of(parsed: ParsedSentence, trigger: Any, mention: TimeMention) -> bool:
    """Say whether a time hangs on the event, and not on the past clause around it: "arrived on Monday for talks"."""
    time = token_at(parsed, mention.span.start)
    return time is not None and trigger.is_ancestor(time)


def _find_since(parsed: ParsedSentence, trigger: Any) -> Period | None:
    """Return the stretch up to publication of "have held one call since 2021"; the perfect tells that it is open."""
    verb = trigger if parsed.is_verb(trigger) else parsed.governing_verb(trigger)
    words = {c.text.lower() for c in verb.children if c.dep_ == "aux"} if verb is not None else set()
    is_open = words & {"has", "have"} or {"had", "been"} <= words  # "had been meeting in Lima since Sunday"
    if verb is None or not is_open or any(c.text.lower() == "first" for c in trigger.children):
        return None  # "has held his first talks since 2010"
    published = parsed.document.article.published
    for mention in parsed.document.times[parsed.sentence.index]:
        time = token_at(parsed, mention.span.start)
        if time is None or published is None:
            continue
        since = next((t for t in (time, *time.ancestors) if t.text.lower() == "since"), None)
        if since is not None and since.head in (verb, trigger) and trigger not in since.subtree:
            told = resolve_time(mention, published, "past")
            if told is not None and told.start is not None and told.start <= published:
                return replace(told, end=published)
    return None


def _limiting_verb(parsed: ParsedSentence, trigger: Any, mention: TimeMention) -> Any:
    """Return the verb that bounds an event in a clause on it: "the visit, which ends on Friday"."""
    time = token_at(parsed, mention.span.start)
    if time is None or not is_in_clause_of_limits(parsed, trigger, time):
        return None
    return next((t for t in parsed.doc[trigger.i + 1 : time.i] if t.text.lower() in _BOUNDING), None)


def token_at(parsed: ParsedSentence, start: int) -> Any:
    at = bisect_right(parsed.condensed.starts, start) - 1
    return parsed.doc[at] if at >= 0 and start < parsed.condensed.ends[at] else None


def belongs(parsed: ParsedSentence, trigger: Any, start: int, others: list[Any]) -> bool:
    token = token_at(parsed, start)
    up = token
    for _ in range(8):
        if up == trigger:
            return True
        if up in others or up.head == up or up.text.lower() in ("after", "before", "following"):
            return False  # "will meet after two days of rain"
        if up != trigger and up.head.text.lower() == "of" and up.head.head.text.lower() in ("leg", "stop"):
            return False  # "on the last stop of a week-long trip, flew in"
        up = up.head
    return False


def _rank(
    parsed: ParsedSentence, trigger: Any, mention: TimeMention, others: list[Any], *, is_off: bool = False
) -> int | None:
    """Rank a time by how closely it hangs on the trigger; None where it belongs to something else."""
    token = token_at(parsed, mention.span.start)
    if token is None:
        return 5 if is_in_brackets(parsed, trigger, mention) else None
    if _follows_saying(parsed, token, trigger) or is_before_aim(token, trigger):
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
    if is_of_since(token, trigger):
        return None
    if is_before_when(token, trigger):
        return distance
    own = trigger.head if trigger.dep_ in ("dobj", "obj") else trigger
    if own.dep_ == "relcl" and own.head == token:
        return distance  # "on June 2, when the Danish premier visits Peru", "holds talks in Peru"
    if _is_next_to(parsed, trigger, token, others):
        return 10 + distance
    for k, step in enumerate(chain):
        if step == trigger:
            return distance
        if is_of_topic(step, trigger) or is_of_aim(step, trigger) or is_of_another(step, trigger):
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
            is_day_of_word = is_day_of_calling_off if is_off else is_day_of_offer
            if is_day_of_word(parsed, trigger, token, step):
                return None
            if step.dep_ == "pcomp" and step.head.text.lower() in _IGNORED:
                return None  # "his first visit to Peru since taking office in January"
            if _is_fronted_over(parsed, token, step, trigger):
                return 150 + distance
            if trigger.text.lower() in _TELLING and trigger in ancestors(step):
                return None  # "assured him that Japan would chair it in 2023"
            if step.text.lower() in SPEECH:
                return None if not is_between(parsed, token, step, trigger) else 200 + distance
            if _is_bound_for(parsed, step, trigger):
                return None
            if step in find_predicates(trigger)[1:] and parsed.lemma(step) in _bounding_verbs(parsed):
                return 50 + distance  # "the visit is expected to begin on Monday"
            if step in ancestors(trigger):
                return 50 + distance if is_one_event(step, trigger) else None
            if trigger in ancestors(step):
                is_topic = parsed.lemma(step) in parsed.vocabulary.discussing_verbs | parsed.vocabulary.planning_verbs
                if is_topic and any(o.head == step and o.dep_ == "dobj" and o.i < token.i for o in others):
                    return None  # "met him to discuss the visit of Premier Lind next month"
                # "visited South Sudan, which spiraled into war in 2013": the day is the relative clause's;
                # "met Yang, a key player since Trump won election a year ago": that of what was before
                if any(c.dep_ == "mark" and c.text.lower() in _IGNORED for c in step.children):
                    return None
                if step.tag_ == "VBD" and any(c.dep_ == "advmod" and c.text.lower() == "where" for c in step.children):
                    return None  # "came from Oslo, where she spent the weekend"
                if (
                    step.tag_ == "VBG"
                    and step.dep_ == "advcl"
                    and parsed.lemma(step) in parsed.vocabulary.parting_verbs
                ):
                    return None  # "will travel to Lima, returning home on Thursday"
                top = step.head if step.dep_ == "xcomp" else step  # "went on to Peru and planned to return on Friday"
                is_finite = top.tag_ in ("VBD", "VBZ", "VBP") or any(c.tag_ == "MD" for c in top.children)
                if top.dep_ == "conj" and is_finite and parsed.is_verb(trigger) and top != trigger:
                    return None  # "has visited Peru and was in Chile on Friday", "and will see him on Friday"
                is_aim = step.dep_ == "acl" and step.tag_ == "VB"  # "its aspirations to become rich by 2045"
                is_bound = (step.dep_ not in ("relcl", "ccomp") and not is_aim) or (
                    step.text.lower().startswith(LIMITS) and is_of(parsed, step.head, trigger)
                )
                if is_where_aim(step, trigger):
                    return None
                if step.head == trigger and step.text.lower() in ("had", "held"):
                    return 20 + distance  # "the meeting, to be held in Lima on May 24"
                return 80 + distance if is_bound else None
            return None
    if chain and chain[-1] in (trigger, *ancestors(trigger)) and is_one_event(chain[-1], trigger):
        return 120 + distance
    return None


def _bounding_verbs(parsed: ParsedSentence) -> frozenset[str]:
    """Return the verbs of which an event with its days is the subject: begin, end, last, take place."""
    vocabulary = parsed.vocabulary
    return vocabulary.starting_verbs | vocabulary.ending_verbs | vocabulary.lasting_verbs | vocabulary.holding_verbs


def _follows_saying(parsed: ParsedSentence, time: Any, trigger: Any) -> bool:
    """Say whether a time goes with the verb of saying right before it: "said on Monday she also met"."""
    first = time.head if time.dep_ == "pobj" else time
    if not first.i or time.i > trigger.i or parsed.doc[first.i - 1].text.lower() not in SPEECH:
        return False
    return any(t.dep_ in ("nsubj", "nsubjpass") for t in parsed.doc[time.i + 1 : trigger.i])


def _is_bound_for(parsed: ParsedSentence, verb: Any, trigger: Any) -> bool:
    """Say whether somebody only sets out for a meeting on a day: "left on Friday for a summit in Peru"."""
    is_aim = trigger.dep_ == "pobj" and trigger.head.text.lower() == "for" and trigger.head.head == verb
    is_visit = parsed.vocabulary.noun(trigger.text) in parsed.vocabulary.visit_nouns
    return is_aim and not is_visit and parsed.lemma(verb) in ("leave", "depart", "head", "set")


def _is_fronted_over(parsed: ParsedSentence, time: Any, verb: Any, trigger: Any) -> bool:
    """Say whether a time in front of two verbs dates the second too: "Wang on Monday called on A and held talks"."""
    own = trigger if parsed.is_verb(trigger) else parsed.governing_verb(trigger)
    is_joined = own is not None and own.dep_ == "conj" and own.head == verb and own.tag_ == verb.tag_
    return is_joined and time.i < verb.i and trigger in (own, *own.children)


def _is_next_to(parsed: ParsedSentence, trigger: Any, time: Any, others: list[Any]) -> bool:
    """Say whether only the trigger's own phrases stand between it and a time: "a trip by Lubbers to Benin in May"."""
    if time.i <= trigger.i or time.i - trigger.i > 9 or parsed.is_verb(trigger):
        return False
    return not any(
        (parsed.is_verb(t) and t.text.lower() not in OPENING and not is_due_to(parsed, t))
        or t in others
        or (t.text == "," and parsed.doc[t.i + 1].text.lower() not in OPENING)  # "a trip to Oman, planned for May"
        or t.text in (";", "”", '"', "–", "-")
        or t.dep_ in ("mark", "cc")
        or t.text.lower() in APART
        for t in parsed.doc[trigger.i + 1 : time.i]
    )
