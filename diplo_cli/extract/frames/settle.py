"""What a clause settles about an event that it tells: its days, how far it has come, its place and topics.

Stage: frames. In: the trigger of a draft in its parse and the sentence's other triggers. Out: the same draft, with its
period, status, stage, site and topics.
"""

import datetime as dt
from dataclasses import replace
from typing import Any

from diplo_cli.extract.document import Site
from diplo_cli.extract.frames.draft import LEAVING, REFERENCE, Draft, Status
from diplo_cli.extract.frames.meetings.places import find_meeting_place
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.topics import find_topics
from diplo_cli.extract.frames.visits.presence import is_now_aside
from diplo_cli.extract.frames.visits.schedule import find_day_beside
from diplo_cli.extract.frames.visits.stage import find_stage
from diplo_cli.extract.frames.when.beside import find_anchor, find_day_of_eve
from diplo_cli.extract.frames.when.departures import find_last_day, find_stay
from diplo_cli.extract.frames.when.limits import is_in_phrase
from diplo_cli.extract.frames.when.saying_days import (
    find_day_of_saying,
    find_day_of_scene,
    find_day_of_stay,
    is_beside_undated_saying,
)
from diplo_cli.extract.frames.when.stay_days import count_from_today, is_opening, is_to_end
from diplo_cli.extract.frames.when.story_line import is_day_news
from diplo_cli.extract.frames.when.story_time import find_day_before
from diplo_cli.extract.frames.when.timing import find_duration, find_period, is_of_tour, token_at
from diplo_cli.extract.frames.when.weeks import count_from_story, place_in_week
from diplo_cli.extract.times import Narrative, Period, Tense, combine

# Where somebody was before: the visit that the sentence tells has the day.
_DATELESS = frozenset({"visit.leave", "visit.from", "visit.way.from"})
_TAKEN_IN = frozenset({"visit.continue", "visit.take"})  # stops that a trip includes
_AGO, _SOON = dt.timedelta(days=270), dt.timedelta(days=60)
_WAYS = frozenset({"visit.arrival", "visit.travel"})
_STAYS = frozenset({"stay", "visit"})
_WEEK = dt.timedelta(days=7)
_PAST = frozenset({"ago", "last", "yesterday"})
# "She also met": on the same occasion as what was told before.
_ADDING = frozenset({"afterwards", "also", "later", "separately", "then"})


def settle(parsed: ParsedSentence, token: Any, draft: Draft, others: list[Any]) -> None:
    """Give a draft what its clause tells of it; `others` are the sentence's other triggers."""
    tense, is_plan = _tense(parsed, token, draft)
    draft.period = _period(parsed, token, draft, tense, others)
    draft.status = _status(parsed, token, draft, is_plan)
    if draft.status == "planned":
        draft.period = place_in_week(parsed, draft.period)
        if _due(token if parsed.is_verb(token) else parsed.governing_verb(token)) is not None:
            draft.period = count_from_story(parsed, draft.period)
    is_measured = draft.rule == "meeting.noun.bare" or (draft.kind == "visit" and _is_of_one_place(token, draft))
    if draft.period is None and is_measured:
        duration = find_duration(parsed, token, [])
        draft.length = duration.days if duration is not None else None
    draft.is_of_the_day = (
        draft.period is None and draft.status in ("completed", "ongoing") and is_beside_undated_saying(parsed, token)
    )
    if draft.kind != "visit" and (anchor := find_anchor(parsed, token, others)) is not None:
        draft.beside, draft.days_from = anchor
    draft.is_since = token.dep_ == "pobj" and token.head.text.lower() == "since"
    draft.is_day_news = draft.period is None and _is_day_news(parsed, token, draft)
    draft.is_further = draft.kind != "visit" and _is_further(parsed, token, draft)
    if draft.is_further and draft.period is None:
        draft.period = find_day_before(parsed)
    _place(parsed, token, draft)
    if parsed.document.is_release and draft.kind != "visit" and draft.site is not None:
        _lend_country(parsed, draft, draft.site)
    if draft.rule == "visit.visiting" and draft.site == parsed.document.dateline_site and _is_long_over(parsed, draft):
        draft.site = parsed.document.site_of(draft.site.country) if draft.site and draft.site.country else None
    draft.stage = find_stage(parsed, token, draft)
    if draft.stage == "arrived" and draft.period is None and token.tag_ == "VBN":
        draft.status = "ongoing"  # "has arrived in Lima for a visit"
    draft.topics = find_topics(parsed, token, draft.kind)


def _tense(parsed: ParsedSentence, token: Any, draft: Draft) -> tuple[Tense, bool]:
    """Return the tense that dates are read in, and whether a simple present tells of a plan where its day is ahead."""
    is_aim = draft.tense == "none" and _is_simple_present(parsed, token)  # "flies to Oslo on Monday to see"
    if draft.status in ("planned", "possible") and (is_aim or draft.tense in ("past", "present")):
        return "future", False
    if (
        draft.tense == "present"
        and draft.status == "completed"
        and parsed.sentence.where == "text"
        and _is_simple_present(parsed, token)
    ):
        return "future", True  # "heads to Kuwait on Thursday"
    return draft.tense, False


def _period(parsed: ParsedSentence, token: Any, draft: Draft, tense: Tense, others: list[Any]) -> Period | None:
    if draft.rule in ("visit.around", "visit.way"):  # "was in Oslo on Monday on her way to Riga" dates Oslo
        return find_day_beside(parsed, draft, "past" if _is_told_on_way(parsed, token, draft) else tense)
    if draft.rule in _TAKEN_IN and token.dep_ == "relcl" and not _is_dated_within(parsed, token):
        return None  # "left on Monday on a trip that includes stops in Oslo and Riga"
    if draft.rule == "meeting.remarks":
        return draft.period
    if draft.rule == "visit.presence" and is_now_aside(parsed, token):
        return None  # "Lind, now in Lima, is to meet Holm on Friday"
    is_left = token.dep_ == "pobj" and [token.head.text.lower(), token.head.head.text.lower()] == ["from", "fresh"]
    if is_left and draft.kind == "visit":
        return None  # "Lind, fresh from a visit to Oslo, arrived on Monday"
    verb = parsed.governing_verb(token)
    if (
        draft.rule == "visit.noun.reference"
        and token.dep_ == "pobj"
        and (_is_among(verb, others) or (verb is not None and verb.dep_ == "advcl" and _is_among(verb.head, others)))
        and not _is_dated(parsed, token)
    ):
        return None  # "on an 11-nation tour, is expected in Lima on Monday": the day is that of the stop
    period = find_day_of_eve(parsed, token) if draft.kind != "visit" and draft.status == "completed" else None
    period = period or _own_period(parsed, token, draft, tense, others)
    ahead = _nearer_month(draft, period, parsed.document.article.published)
    if ahead is not None and _has_time_before(parsed, token):
        draft.status, period = "planned", ahead
    if period is None and draft.site is not None and draft.kind == "visit" and draft.status == "ongoing":
        period = count_from_today(parsed, token, find_duration(parsed, token, []))
    is_news = draft.status in ("completed", "ongoing")
    if period is None and draft.kind == "visit" and is_news:
        period = find_day_of_stay(parsed, token) or find_day_of_scene(parsed, token)
    if period is None and draft.kind == "meeting" and is_news:
        period = find_day_of_saying(parsed, token)
    if period is not None and _is_eve(token):
        period = _next_day(period)
    if period is not None and draft.status == "planned" and _PAST & set(period.text.lower().split()):
        return None  # "will meet Holm to follow up on the summit in Oslo last fall"
    if period is not None and draft.kind != "visit" and _is_pause(parsed, verb, period):
        period = replace(period, end=period.start)
    is_open = draft.rule == "visit.invite" or (draft.rule == "consultation.mediate" and draft.tense == "future")
    is_past = period is not None and period.end is not None and _is_over(period, parsed.document.article.published)
    if is_open and period is not None and (period.precision == "day" or (is_past and draft.kind == "visit")):
        return None  # "invited him to Oslo on Friday", "offered on Friday to mediate": the day of the offer
    return period


def _is_told_on_way(parsed: ParsedSentence, token: Any, draft: Draft) -> bool:
    """Say whether the day of a way is past: "had to change trains on her way to Oslo on Monday"; not "will stop"."""
    up = parsed.governing_verb(token) if draft.rule == "visit.way" else None
    while up is not None and up.tag_ == "VB" and up.dep_ == "xcomp":
        up = up.head
    return up is not None and up.tag_ == "VBD" and parsed.lemma(up) not in parsed.vocabulary.planning_verbs


def _is_among(verb: Any, others: list[Any]) -> bool:
    """Say whether another event is told by a verb or its object: "paid a visit to Lima on the last leg of his tour"."""
    return verb in others or any(o.head == verb and o.dep_ == "dobj" for o in others)


def _is_pause(parsed: ParsedSentence, verb: Any, period: Period) -> bool:
    """Say whether a span of days is that of a break: "the talks were adjourned on Monday until January 17"."""
    is_paused = verb is not None and parsed.lemma(verb) in parsed.vocabulary.pausing_verbs
    return is_paused and period.start is not None and " until " in period.text.lower()


def _is_eve(token: Any) -> bool:
    """Say whether a day is that before an event: "flew to Oslo on Monday on the eve of talks"."""
    return [token.dep_, token.head.text.lower(), token.head.head.text.lower()] == ["pobj", "of", "eve"]


def _next_day(period: Period) -> Period | None:
    if period.precision != "day" or period.start is None or period.start == dt.date.max:
        return None
    day = period.start + dt.timedelta(days=1)
    return replace(period, start=day, end=day)


def _nearer_month(draft: Draft, period: Period | None, published: dt.date | None) -> Period | None:
    """Read "noted the November visit by Reed", written in October, as the one ahead: the other was a year ago."""
    if period is None or published is None or period.start is None or period.end is None or not draft.is_nominal:
        return None
    is_bare = period.precision in ("day", "month") and not any(c.isdigit() for c in period.text[-4:])
    words = set(period.text.lower().split())
    if not is_bare or draft.status != "completed" or words & {"last", "year", "ago"} or published - period.start < _AGO:
        return None
    try:
        ahead = [day.replace(year=day.year + 1) for day in (period.start, period.end)]
    except ValueError:
        return None
    return replace(period, start=ahead[0], end=ahead[1]) if ahead[0] - published <= _SOON else None


def _own_period(parsed: ParsedSentence, token: Any, draft: Draft, tense: Tense, others: list[Any]) -> Period | None:
    """Return the days that the clause gives the event itself."""
    published = parsed.document.article.published
    if draft.rule == LEAVING:
        last = find_period(parsed, token, tense, others)
        is_day = last is not None and last.precision == "day" and last.start in (None, last.end)
        return replace(last, start=None) if last is not None and is_day else None
    if draft.rule == "visit.visiting":
        verb = parsed.governing_verb(token)
        return find_period(parsed, verb, "past", []) if verb is not None else None
    if draft.rule == "meeting.press":
        return None  # the visit that the sentence tells has the day
    period = None
    if draft.rule not in _DATELESS:
        is_off = draft.status == "cancelled" and draft.rule != REFERENCE  # "negotiations broke off in 1996"
        is_ahead = draft.status == "planned"
        period = find_period(parsed, token, tense, others, is_off=is_off, is_ahead=is_ahead)
    if tense == "present" and _is_over(period, published) and _is_under_way(parsed, token):
        # "is in Kuwait until Sunday", "is meeting the emir on Friday"
        period = find_period(parsed, token, "future", others)
    if period is not None and (draft.kind == "visit" or not parsed.is_verb(token)):
        period = find_stay(parsed, token, period, tense) or period
    lengths = parsed.document.durations[parsed.sentence.index]
    is_stop = draft.kind == "visit" and draft.site is not None and lengths and is_of_tour(parsed, token)
    if is_stop and period is not None and period.start is not None:
        period = replace(period, end=period.start)  # "arrived in Lima at the start of a week-long tour"
    if draft.rule in ("visit.noun.bare", "meeting.noun.bare") and period is not None and lengths:
        period = combine(period, lengths[0])  # "the visit will begin on Monday and last three days"
    is_before = draft.rule in _DATELESS and draft.rule != "visit.leave"
    if period is None and draft.kind == "visit" and draft.status == "completed" and not is_before:
        period = find_last_day(parsed, token)
    return period


def _status(parsed: ParsedSentence, token: Any, draft: Draft, is_plan: bool) -> Status:
    """Return how far the event has come, which its days may tell better than the verb."""
    status, period, published = draft.status, draft.period, parsed.document.article.published
    if draft.kind == "visit" and status == "planned" and is_to_end(parsed, token, period):
        status = "ongoing"
    if status == "completed" and is_opening(parsed, token, period):
        status = "ongoing"
    if is_plan and period is None and status == "completed" and _is_going(parsed, token, draft):
        status = "planned"
    is_ahead = period is not None and period.start is not None and published is not None and period.start >= published
    is_later = period is not None and period.text.lower().startswith("later")  # "arrives later on Saturday"
    is_coming = is_later or draft.rule in _WAYS or draft.kind != "visit"  # "meets her today"
    return "planned" if is_plan and is_ahead and is_coming else status


def _is_dated_within(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether a time hangs on a clause itself, and not on the one around it."""
    times = (token_at(parsed, time.span.start) for time in parsed.document.times[parsed.sentence.index])
    return any(time is not None and verb.is_ancestor(time) for time in times)


def _is_dated(parsed: ParsedSentence, token: Any) -> bool:
    """Say whether a noun has its days before it in its own phrase: "a Nov. 3-14 trip"."""
    return token.head.text.lower() in ("during", "on") and _has_time_before(parsed, token)


def _has_time_before(parsed: ParsedSentence, token: Any) -> bool:
    """Say whether a time stands before a noun in its own phrase: "the November visit"."""
    times = (token_at(parsed, time.span.start) for time in parsed.document.times[parsed.sentence.index])
    return any(time is not None and is_in_phrase(parsed, token, time) for time in times)


def _is_of_one_place(token: Any, draft: Draft) -> bool:
    """Say whether what lasts is the stay in one state: "The three-day visit", not "his 12-day Asian trip"."""
    return draft.site is not None or (draft.rule != "visit.noun.abroad" and token.text.lower() in _STAYS)


def _place(parsed: ParsedSentence, trigger: Any, draft: Draft) -> None:
    """Give a meeting without a place, or a visit without a city, what its clause is about: "Asmara, where he met"."""
    if draft.kind != "visit" and draft.site is not None:
        draft.site = _city_state(parsed, draft.site)
    if draft.mode in ("phone", "video") or (draft.site is not None and draft.site.city is not None):
        return
    site = parsed.clause_site(trigger)
    if site is None and draft.kind != "visit":
        site = find_meeting_place(parsed, trigger)
    if site is not None and (site.country == draft.site.country if draft.site is not None else draft.kind != "visit"):
        draft.site = site


def _city_state(parsed: ParsedSentence, site: Site) -> Site:
    """Take a meeting "in Singapore", "in Luxembourg" for one in the city that the state is named like."""
    capital = parsed.document.capitals.get(site.country or "")
    is_like = capital is not None and capital.city == site.name
    return capital if capital is not None and is_like and site.city is None else site


def _lend_country(parsed: ParsedSentence, draft: Draft, site: Site) -> None:
    """Take "will continue on to Seoul for talks with Vice Foreign Minister Park" for a minister of that state."""
    if site.country in (None, parsed.document.home):
        return
    for party, _ in draft.parties:
        if party.type == "person" and party.country is None and parsed.is_leader(party) and not party.is_of_faction:
            party.country = site.country
    lent = {p.country for p, _ in draft.parties if p.type == "person"}
    draft.parties = [(p, role) for p, role in draft.parties if p.type != "state" or p.country not in lent]


def _is_further(parsed: ParsedSentence, trigger: Any, draft: Draft) -> bool:
    """Say whether a past clause adds a meeting to those told before it: "she also met", "later she was due to see"."""
    verb = trigger if parsed.is_verb(trigger) else parsed.governing_verb(trigger)
    if draft.status == "planned":
        verb = _due(verb)
    is_same_day = any(
        isinstance(time.form, Narrative) and not time.form.days for time in parsed.document.times[parsed.sentence.index]
    )  # "Later that day, she met"
    return (
        verb is not None
        and verb.tag_ == "VBD"
        and draft.status in ("completed", "planned")
        and (is_same_day or any(c.dep_ == "advmod" and c.text.lower() in _ADDING for c in verb.children))
    )


def _due(verb: Any) -> Any:
    """Return the "was" of "later she was due to see him", "was to hold talks", or None."""
    for _ in range(3):
        if verb is None or verb.head == verb or verb.dep_ not in ("xcomp", "acomp"):
            break
        verb = verb.head
    return verb if verb is not None and verb.text.lower() in ("was", "were") else None


def _is_day_news(parsed: ParsedSentence, token: Any, draft: Draft) -> bool:
    """Say whether a clause reports what took place on the day of the story, in a sentence that names no day."""
    is_open = draft.rule in _DATELESS or draft.rule == "visit.company"  # who goes along, on whichever of the stops
    if draft.status != "completed" or is_open or parsed.document.times[parsed.sentence.index]:
        return False
    if draft.kind == "visit" and token.dep_ == "pobj" and token.head.text.lower() in ("after", "following"):
        return False  # "went straight to the palace after a stopover in Oslo"
    duration = find_duration(parsed, token, []) if draft.kind == "visit" else None
    return (duration is None or duration.days == 1) and is_day_news(parsed, token, is_beside=draft.beside is not None)


def _is_going(parsed: ParsedSentence, token: Any, draft: Draft) -> bool:
    """Say whether an undated present tells of a way ahead: "from there she flies on to Lima"."""
    is_main = token.dep_ in ("ROOT", "conj", "relcl", "ccomp") and parsed.sentence.kind != "headline"
    return (
        draft.rule in ("visit.travel", "visit.verb")
        and is_main
        and parsed.lemma(token) in parsed.vocabulary.setting_out_verbs
    )


def _is_over(period: Period | None, published: dt.date | None) -> bool:
    return period is not None and period.end is not None and published is not None and period.end < published


def _is_long_over(parsed: ParsedSentence, draft: Draft) -> bool:
    """Say whether the dateline cannot tell the city of a visit, which it was not written on: "greeted in August"."""
    published, end = parsed.document.article.published, draft.period.end if draft.period is not None else None
    return published is not None and end is not None and published - end > _WEEK


def _is_under_way(parsed: ParsedSentence, token: Any) -> bool:
    """Say whether a verb tells what is so now: "is visiting", "are in Lima"; a day that it names is not over."""
    if parsed.sentence.where != "text" or parsed.sentence.kind == "caption" or not parsed.is_verb(token):
        return False
    words = {c.text.lower() for c in token.children if c.dep_ in ("aux", "auxpass")}
    if token.tag_ == "VBG":
        return bool(words & {"is", "are", "'s", "’s", "'re", "’re", "am"})
    return token.text.lower() in ("is", "are") and not words


def _is_simple_present(parsed: ParsedSentence, token: Any) -> bool:
    """Say whether the clause is in the simple present, which with a day to come is a plan: "begin talks on Sunday"."""
    if parsed.sentence.kind == "caption":
        return False  # a caption's present is what the picture shows
    verb = token if parsed.is_verb(token) else parsed.governing_verb(token)
    if verb is not None and verb.tag_ == "VB" and verb.dep_ in ("advcl", "xcomp") and parsed.is_verb(verb.head):
        verb = verb.head  # "flies to Oslo on Monday to see the king"
    return verb is not None and verb.tag_ in ("VBZ", "VBP") and parsed.lemma(verb) not in ("be", "have")
