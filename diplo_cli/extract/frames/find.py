"""Find the events of a document's parsed sentences: every trigger is offered to every frame, then given its days."""

from collections.abc import Mapping
from typing import Any

from diplo_cli.extract.document import Document
from diplo_cli.extract.frames.condense import Condensed
from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.meetings import find_meetings
from diplo_cli.extract.frames.syntax import ParsedSentence
from diplo_cli.extract.frames.timing import find_day_of_saying, find_period
from diplo_cli.extract.frames.topics import find_discussed, find_topics
from diplo_cli.extract.frames.visits import find_visiting, find_visits
from diplo_cli.extract.frames.vocabulary import EventVocabulary

# Where somebody was before: the visit that the sentence tells has the day.
_DATELESS = frozenset({"visit.leave", "visit.from", "visit.way.from", "meeting.press"})
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
        drafts += found
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
        elif draft.rule not in _DATELESS:
            draft.period = find_period(parsed, token, tense, others)
        if draft.period is None and draft.kind == "meeting" and draft.status in ("completed", "ongoing"):
            draft.period = find_day_of_saying(parsed, token)
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
        draft.topics = find_topics(parsed, token, draft.kind)
        draft.rules = [draft.rule]
    return [draft for _, draft in found]


def _is_simple_present(parsed: ParsedSentence, token: Any) -> bool:
    """Say whether the clause is in the simple present, which with a day to come is a plan: "begin talks on Sunday"."""
    if parsed.sentence.kind == "caption":
        return False  # a caption's present is what the picture shows
    verb = token if parsed.is_verb(token) else parsed.governing_verb(token)
    return verb is not None and verb.tag_ in ("VBZ", "VBP") and parsed.lemma(verb) not in ("be", "have")
