"""Find the events of a document's parsed sentences: every trigger is offered to every frame, then given its days."""

import datetime as dt
from bisect import insort
from collections.abc import Mapping
from typing import Any

from diplo_cli.extract.document import Document
from diplo_cli.extract.frames.condense import Condensed
from diplo_cli.extract.frames.draft import AHEAD, BARE, BROKEN, FOLLOWED, LED, REFERENCE, Draft
from diplo_cli.extract.frames.meetings.attenders import add_attenders
from diplo_cli.extract.frames.meetings.companions import add_companions
from diplo_cli.extract.frames.meetings.each_at_home import part_by_stops
from diplo_cli.extract.frames.meetings.elsewhere import find_elsewhere
from diplo_cli.extract.frames.meetings.find import find_meetings
from diplo_cli.extract.frames.meetings.gapped import find_gapped
from diplo_cli.extract.frames.meetings.gatherings import find_gatherings
from diplo_cli.extract.frames.meetings.listed_rounds import find_listed_rounds
from diplo_cli.extract.frames.meetings.open_processes import find_open_talks
from diplo_cli.extract.frames.meetings.side_leaders import add_side_leaders
from diplo_cli.extract.frames.meetings.told_mediators import add_mediators
from diplo_cli.extract.frames.meetings.told_sides import can_wait, find_partakers, lend_parties
from diplo_cli.extract.frames.outcome import settle_plans
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.settle import settle
from diplo_cli.extract.frames.topics import find_discussed
from diplo_cli.extract.frames.visits.find import find_visiting, find_visits
from diplo_cli.extract.frames.visits.followers import lend_leader, lend_visitors
from diplo_cli.extract.frames.visits.headlines import find_headlined
from diplo_cli.extract.frames.visits.schedule import date_stops, find_repeated, order_stops
from diplo_cli.extract.frames.vocabulary import EventVocabulary

_WAIT = 3  # sentences from talks to who takes part
_TOPIC_REACH = 6  # sentences between a meeting and what is told of it


def find_events(
    document: Document, parses: Mapping[int, tuple[Condensed, Any]], vocabulary: EventVocabulary
) -> list[Draft]:
    """Return the drafts of all parsed sentences (index -> words and their parse), in the order of the article."""
    drafts: list[Draft] = []
    waiting: Draft | None = None  # talks told without their parties
    for index in sorted(parses):
        condensed, doc = parses[index]
        parsed = ParsedSentence(doc, condensed, document, index, vocabulary)
        found = _sentence(parsed)
        told = list(drafts)
        for draft in found:
            if draft.rule == LED:
                lend_leader(draft, told)
                continue
            if draft.rule == FOLLOWED and not lend_visitors(document, draft, told):
                continue
            if draft.rule not in (BARE, BROKEN, REFERENCE) or lend_parties(document, draft, told, vocabulary):
                told.append(draft)
            elif can_wait(document, draft, vocabulary):
                waiting = draft
        found = told[len(drafts) :]
        if waiting is not None and 0 < index - waiting.sentence <= _WAIT and (parties := find_partakers(parsed)):
            waiting.parties = [(p, "participant") for p in parties]
            found.append(waiting)
            insort(told, waiting, key=lambda draft: draft.sentence)  # who waited stands before
            waiting = None
        drafts = told
        if not any(d.rule == REFERENCE and d.status == "cancelled" for d in found):  # "were suspended in April"
            settle_plans(parsed, drafts)
        add_companions(parsed, drafts)
        add_attenders(parsed, drafts)
        add_side_leaders(parsed, drafts)
        add_mediators(parsed, drafts)
        if not any(d.topics for d in found):
            _add_topics(parsed, drafts)
    drafts += find_open_talks(document, drafts, vocabulary)
    return sorted(drafts, key=lambda draft: draft.sentence)


def _is_ahead(draft: Draft, published: dt.date | None) -> bool:
    """Say whether a draft tells what is to come: by its status, or by its day in "visits Asia on Monday to attend"."""
    start = draft.period.start if draft.period is not None else None
    is_later = start is not None and published is not None and start > published
    return draft.status in AHEAD or is_later


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
    found += list(find_gatherings(parsed, found))
    triggers = list(dict.fromkeys(token for token, _ in found))
    for token, draft in found:
        settle(parsed, token, draft, [t for t in triggers if t != token])
    for trigger in triggers:
        stops = [d for t, d in found if t == trigger and d.kind == "visit"]
        if len(stops) > 1 and len(parsed.document.times[parsed.sentence.index]) > 1:
            tense = "future" if _is_ahead(stops[0], parsed.document.article.published) else stops[0].tense
            date_stops(parsed, stops, tense)
        for draft in stops if len(stops) > 1 else ():
            draft.is_of_tour = all(d.period == draft.period for d in stops)
    order_stops(found)
    found += [(token, again) for token, d in found if (again := find_repeated(parsed, d)) is not None]
    found += [(token, again) for token, d in found for again in find_elsewhere(parsed, token, d)]
    further = [*part_by_stops(parsed, found), *find_gapped(parsed, found), *find_listed_rounds(parsed, found)]
    return [*(draft for _, draft in found), *further]
