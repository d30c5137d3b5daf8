"""Find the events of a document's parsed sentences: every trigger is offered to every frame, then given its days."""

from collections.abc import Mapping
from typing import Any

from diplo_cli.extract.document import Document
from diplo_cli.extract.frames.condense import Condensed
from diplo_cli.extract.frames.draft import FOLLOWED, REFERENCE, Draft
from diplo_cli.extract.frames.meetings import find_meetings
from diplo_cli.extract.frames.rounds import lend_parties
from diplo_cli.extract.frames.stage import find_stage
from diplo_cli.extract.frames.syntax import ParsedSentence
from diplo_cli.extract.frames.timing import find_day_of_saying, find_last_day, find_period, is_beside_undated_saying
from diplo_cli.extract.frames.topics import find_discussed, find_topics
from diplo_cli.extract.frames.visit_followers import lend_visitors
from diplo_cli.extract.frames.visit_headlines import find_headlined
from diplo_cli.extract.frames.visit_schedule import date_stops, find_day_beside
from diplo_cli.extract.frames.visits import find_visiting, find_visits
from diplo_cli.extract.frames.vocabulary import EventVocabulary

# Where somebody was before: the visit that the sentence tells has the day.
_DATELESS = frozenset({"visit.leave", "visit.from", "visit.way.from"})
# "She also met": on the same occasion as what was told before.
_ADDING = frozenset({"afterwards", "also", "later", "separately", "then"})
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
            if draft.rule == FOLLOWED and not lend_visitors(document, draft, told):
                continue
            if draft.rule != REFERENCE or lend_parties(document, draft, told):
                told.append(draft)
        found = told[len(drafts) :]
        drafts = told
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
    found += find_headlined(parsed, found)
    triggers = list(dict.fromkeys(token for token, _ in found))
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
            draft.period = None if is_left else find_period(parsed, token, tense, others)
            is_before = draft.rule in _DATELESS and draft.rule != "visit.leave"
            if draft.period is None and draft.kind == "visit" and draft.status == "completed" and not is_before:
                draft.period = find_last_day(parsed, token)
        if draft.period is None and draft.kind == "meeting" and draft.status in ("completed", "ongoing"):
            draft.period = find_day_of_saying(parsed, token)
        if draft.rule == "visit.around":
            draft.period = find_day_beside(parsed, draft, tense)
        if draft.rule == "visit.invite" and draft.period is not None and draft.period.precision == "day":
            draft.period = None  # "invited him to Oslo on Friday" tells when he was invited
        draft.is_of_the_day = (
            draft.period is None
            and draft.status in ("completed", "ongoing")
            and is_beside_undated_saying(parsed, token)
        )
        published = parsed.document.article.published
        if (
            is_plan
            and published
            and draft.period
            and draft.period.start
            and draft.rule == "visit.travel"
            and draft.period.start >= published
        ):
            draft.status = "planned"
        draft.is_further = draft.kind != "visit" and draft.status == "completed" and _is_further(parsed, token)
        _place(parsed, token, draft)
        draft.stage = find_stage(parsed, token, draft)
        draft.topics = find_topics(parsed, token, draft.kind)
        draft.rules = [draft.rule]
    for trigger in triggers:
        stops = [d for t, d in found if t == trigger and d.kind == "visit"]
        if len(stops) > 1 and len(parsed.document.times[parsed.sentence.index]) > 1:
            tense = "future" if stops[0].status in ("planned", "possible") else stops[0].tense
            date_stops(parsed, stops, tense)
        for draft in stops if len(stops) > 1 else ():
            draft.is_of_tour = all(d.period == draft.period for d in stops)
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


def _is_simple_present(parsed: ParsedSentence, token: Any) -> bool:
    """Say whether the clause is in the simple present, which with a day to come is a plan: "begin talks on Sunday"."""
    if parsed.sentence.kind == "caption":
        return False  # a caption's present is what the picture shows
    verb = token if parsed.is_verb(token) else parsed.governing_verb(token)
    return verb is not None and verb.tag_ in ("VBZ", "VBP") and parsed.lemma(verb) not in ("be", "have")
