"""Find the events of a document's parsed sentences: every trigger is offered to every frame, then given its days."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from diplo_cli.extract.document import Document
from diplo_cli.extract.frames.companions import add_companions
from diplo_cli.extract.frames.condense import Condensed
from diplo_cli.extract.frames.departures import find_stay
from diplo_cli.extract.frames.draft import REFERENCE, Draft
from diplo_cli.extract.frames.meetings import find_meetings
from diplo_cli.extract.frames.rounds import lend_parties
from diplo_cli.extract.frames.stage import find_stage
from diplo_cli.extract.frames.stay_days import is_opening, is_to_end
from diplo_cli.extract.frames.stops import find_days_of_stops
from diplo_cli.extract.frames.story_line import is_day_news
from diplo_cli.extract.frames.syntax import ParsedSentence
from diplo_cli.extract.frames.timing import (
    find_day_of_saying,
    find_day_of_stay,
    find_duration,
    find_last_day,
    find_period,
    is_beside_undated_saying,
)
from diplo_cli.extract.frames.topics import find_discussed, find_topics
from diplo_cli.extract.frames.visits import find_visiting, find_visits
from diplo_cli.extract.frames.vocabulary import EventVocabulary
from diplo_cli.extract.times import Period

# Where somebody was before: the visit that the sentence tells has the day.
_DATELESS = frozenset({"visit.leave", "visit.from", "visit.way.from"})
# "She also met": on the same occasion as what was told before.
_ADDING = frozenset({"afterwards", "also", "later", "separately", "then"})
_GOING = frozenset({"depart", "fly", "go", "head", "leave", "travel", "visit"})
_TOPIC_REACH = 6  # sentences between a meeting and what is told of it


def find_events(
    document: Document, parses: Mapping[int, tuple[Condensed, Any]], vocabulary: EventVocabulary
) -> list[Draft]:
    """Return the drafts of all parsed sentences (index -> words and their parse), in the order of the article."""
    drafts: list[Draft] = []
    for index in sorted(parses):
        condensed, doc = parses[index]
        parsed = ParsedSentence(doc, condensed, document, index, vocabulary)
        found = _sentence(parsed)
        told = list(drafts)
        for draft in found:
            if draft.rule != REFERENCE or lend_parties(document, draft, told):
                told.append(draft)
        found = told[len(drafts) :]
        drafts = told
        add_companions(parsed, drafts)
        if not any(d.topics for d in found):
            _add_topics(parsed, drafts)
    return drafts


def _add_topics(parsed: ParsedSentence, drafts: list[Draft]) -> None:
    """Give what a later sentence says was discussed to the meeting it means, the last one of these parties."""
    for parties, topics in find_discussed(parsed):
        for draft in reversed(drafts):
            if parsed.sentence.index - draft.sentence > _TOPIC_REACH:
                break
            shared = {p for p, _ in draft.parties} & set(parties)
            if draft.kind != "visit" and (len(shared) > 1 or not parties):
                draft.topics = tuple(dict.fromkeys((*draft.topics, *topics)))
                break


def _sentence(parsed: ParsedSentence) -> list[Draft]:
    found: list[tuple[Any, Draft]] = []
    for token in parsed.doc:
        if not token.is_alpha and "-" not in token.text:
            continue
        for draft in (*find_visits(parsed, token), *find_meetings(parsed, token)):
            found.append((token, draft))
    found += find_visiting(parsed)
    triggers = list(dict.fromkeys(token for token, _ in found))
    stops = {t: find_days_of_stops(parsed, t, [d.site for k, d in found if k == t and d.site]) for t in triggers}
    published = parsed.document.article.published
    for token, draft in found:
        tense = draft.tense
        others = [t for t in triggers if t != token]
        is_plan = False
        if draft.status in ("planned", "possible") and tense in ("past", "present"):
            tense = "future"
        elif (
            tense == "present"
            and draft.status == "completed"
            and parsed.sentence.where == "text"
            and _is_simple_present(parsed, token)
        ):
            tense = "future"  # "heads to Kuwait on Thursday"
            is_plan = True
        if draft.rule == "visit.visiting":
            verb = parsed.governing_verb(token)
            draft.period = find_period(parsed, verb, "past", []) if verb is not None else None
        elif draft.rule != "meeting.press":  # the visit that the sentence tells has the day
            is_left = draft.rule in _DATELESS
            draft.period = None if is_left else find_period(
                parsed, token, tense, others, is_off=draft.status == "cancelled", is_ahead=draft.status == "planned",
                own=stops[token].get(draft.site) if draft.site is not None else None,
            )  # fmt: skip
            if tense == "present" and _is_over(draft.period, published) and _is_under_way(parsed, token):
                # "is in Kuwait until Sunday", "is meeting the emir on Friday"
                draft.period = find_period(parsed, token, "future", others)
            if draft.kind == "visit" and draft.period is not None:
                draft.period = find_stay(parsed, token, draft.period, tense) or draft.period
            is_before = draft.rule in _DATELESS and draft.rule != "visit.leave"
            if draft.period is None and draft.kind == "visit" and draft.status == "completed" and not is_before:
                draft.period = find_last_day(parsed, token)
        if draft.period is None and draft.kind == "visit" and draft.status in ("completed", "ongoing"):
            draft.period = find_day_of_stay(parsed, token)
        if draft.period is None and draft.kind == "meeting" and draft.status in ("completed", "ongoing"):
            draft.period = find_day_of_saying(parsed, token)
        if draft.kind == "visit" and draft.status == "planned" and is_to_end(parsed, token, draft.period):
            draft.status = "ongoing"
        if draft.status == "completed" and is_opening(parsed, token, draft.period):
            draft.status = "ongoing"
        if is_plan and draft.period is None and draft.status == "completed" and _is_going(parsed, token, draft):
            draft.status = "planned"
        draft.is_of_the_day = (
            draft.period is None
            and draft.status in ("completed", "ongoing")
            and is_beside_undated_saying(parsed, token)
        )
        if (
            is_plan
            and published
            and draft.period
            and draft.period.start
            and draft.rule == "visit.travel"
            and draft.period.start >= published
        ):
            draft.status = "planned"
        draft.is_day_news = draft.period is None and _is_day_news(parsed, token, draft)
        draft.is_further = draft.kind != "visit" and draft.status == "completed" and _is_further(parsed, token)
        _place(parsed, token, draft)
        draft.stage = find_stage(parsed, token, draft)
        if draft.stage == "arrived" and draft.period is None and token.tag_ == "VBN":
            draft.status = "ongoing"  # "has arrived in Lima for a visit"
        draft.topics = find_topics(parsed, token, draft.kind)
        draft.rules = [draft.rule]
    return [draft for _, draft in found]


def _place(parsed: ParsedSentence, trigger: Any, draft: Draft) -> None:
    """Give a meeting without a place, or a visit without a city, what its clause is about: "Asmara, where he met"."""
    if draft.mode in ("phone", "video") or (draft.site is not None and draft.site.city is not None):
        return
    site = parsed.clause_site(trigger)
    if site is not None and (site.country == draft.site.country if draft.site is not None else draft.kind != "visit"):
        draft.site = site


def _is_further(parsed: ParsedSentence, trigger: Any) -> bool:
    """Say whether a past clause adds a meeting to those told before it: "she also met", "he later held talks with"."""
    verb = trigger if parsed.is_verb(trigger) else parsed.governing_verb(trigger)
    return (
        verb is not None
        and verb.tag_ == "VBD"
        and any(c.dep_ == "advmod" and c.text.lower() in _ADDING for c in verb.children)
    )


def _is_day_news(parsed: ParsedSentence, token: Any, draft: Draft) -> bool:
    """Say whether a clause reports what took place on the day of the story, in a sentence that names no day."""
    if draft.status != "completed" or draft.rule in _DATELESS or parsed.document.times[parsed.sentence.index]:
        return False
    duration = find_duration(parsed, token, []) if draft.kind == "visit" else None
    return (duration is None or duration.days == 1) and is_day_news(parsed, token)


def _is_going(parsed: ParsedSentence, token: Any, draft: Draft) -> bool:
    """Say whether an undated present tells of a way ahead: "from there she flies on to Lima"."""
    is_main = token.dep_ in ("ROOT", "conj", "relcl", "ccomp") and parsed.sentence.kind != "headline"
    return draft.rule in ("visit.travel", "visit.verb") and is_main and parsed.lemma(token) in _GOING


def _is_over(period: Period | None, published: dt.date | None) -> bool:
    return period is not None and period.end is not None and published is not None and period.end < published


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
    return verb is not None and verb.tag_ in ("VBZ", "VBP") and parsed.lemma(verb) not in ("be", "have")
