"""Meetings told by an occasion of their own: a joint news conference, a courtesy call, remarks to the press.

Stage: frames, below `nouns`. In: the noun of the occasion in its parse. Out: drafts.
"""

from collections.abc import Iterator
from typing import Any

from diplo_cli.extract.document import Document, Site
from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.meetings.draft import make_draft
from diplo_cli.extract.frames.modality.nouns import noun_modality
from diplo_cli.extract.frames.modality.verbs import Modality
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.times import Period
from diplo_cli.models import Span

_REMARKS = frozenset({"remarks", "statements"})
# How far a meeting is when the press hears those who meet: before it they sit together already.
_STATUS_AT = {
    "after": Modality("completed", "past"),
    "following": Modality("completed", "past"),
    "at": Modality("ongoing", "present"),
    "before": Modality("ongoing", "present"),
    "during": Modality("ongoing", "present"),
    "in": Modality("ongoing", "present"),
}
_LONGEST_PLACE_LINE = 16  # tokens: "Villa Hotel & Park Lima, Peru"


def find_joint_conference(parsed: ParsedSentence, token: Any) -> Iterator[Draft]:
    """Rajoy said at a joint news conference with Romanian President Klaus Iohannis: they met."""
    beside = ("with", "alongside", "beside")
    others = [p for target in parsed.prepositions(token, *beside) for p in parsed.parties(target) if p.type == "person"]
    others = others or [p for p in parsed.accompanied(token) if p.type == "person"]
    verb = parsed.governing_verb(token)
    if not others and verb is not None:  # "appeared alongside Holm at a news conference"
        others = [p for t in parsed.prepositions(verb, "alongside", "beside") for p in parsed.parties(t)]
        others = [p for p in others if p.type == "person"]
    if not others or verb is None:
        return
    speakers = [p for p in parsed.subjects(verb) if p.type == "person"]
    yield from make_draft(parsed, token, [*speakers, *others], noun_modality(parsed, token), "meeting.conference", 0.6)


def find_engagement(parsed: ParsedSentence, token: Any) -> Iterator[Draft]:
    """It follows interactions between Lind and Holm in Malta in May: only where two people, a place and a day are told.

    Not "engagement between Peru and Chile".
    """
    told = [t for preposition in ("between", "with") for t in parsed.prepositions(token, preposition)]
    people = [p for t in told for p in parsed.parties(t) if p.type == "person" and p.country]
    people += [p for p in parsed.possessors(token) if p.type == "person" and p.country]
    tail = [m for m in parsed.mentions if m.start > parsed.start(token) and parsed.mention_site(m) is not None]
    days = [t for t in parsed.document.times[parsed.sentence.index] if t.span.start > parsed.start(token)]
    if len({p.country for p in people}) < 2 or not tail or not days:
        return
    for draft in make_draft(parsed, token, people, Modality("completed", "past"), "meeting.engagement", 0.6):
        draft.site = draft.site or parsed.mention_site(tail[0])
        yield draft


def find_courtesy_call(parsed: ParsedSentence, token: Any) -> Iterator[Draft]:
    """Powell paid a courtesy call on President Musharraf."""
    verb = parsed.governing_verb(token)
    if verb is None or parsed.lemma(verb) not in ("pay", "make"):
        return
    others = [p for target in parsed.prepositions(token, "on") for p in parsed.parties(target) if p.type == "person"]
    parties = [*parsed.subjects(verb), *others]
    if others:
        for draft in make_draft(parsed, token, parties, noun_modality(parsed, token), "meeting.call_on", 0.7):
            draft.mode = "in_person"
            yield draft


def find_remarks(parsed: ParsedSentence, token: Any) -> Iterator[Draft]:
    """Remarks by President Lind and President Vega of Peru Before Bilateral Meeting: a release of what both said there.

    The release is of the day, and its first line, before anybody speaks, is the place.
    """
    around = token.head
    opening = around.head
    is_title = parsed.sentence.where == "title" and parsed.document.is_release
    if not is_title or token.dep_ != "pobj" or opening.text.lower() not in _REMARKS:
        return
    told = _STATUS_AT.get(around.text.lower())
    people = [p for t in parsed.prepositions(opening, "by") for p in parsed.parties(t) if p.type == "person"]
    if told is None or len({p.country for p in people}) < 2:
        return
    day = parsed.document.article.published
    for draft in make_draft(parsed, token, people, told, "meeting.remarks", 0.8):
        draft.mode = "in_person"
        draft.span = Span(parsed.sentence.start, parsed.sentence.end)
        draft.site = _place_line(parsed.document)
        draft.period = Period(day, day, opening.text, "day", "dateline", day) if day is not None else None
        yield draft


def _place_line(document: Document) -> Site | None:
    """Return the city, else the state, of a first line such as "Grand Hotel Lima, Peru"."""
    first = document.sentences[0] if document.sentences else None
    if first is None or first.where != "text" or len(first.tokens) > _LONGEST_PLACE_LINE or ":" in first.text:
        return None
    named = [m for m in document.mentions[first.index] if m.place is not None]
    cities = [m for m in named if m.place is not None and m.place[0]]
    mention = cities[-1] if cities else named[-1] if named else None
    if mention is None or mention.place is None:
        return None
    latitude, longitude = mention.coordinates or (None, None)
    return Site(mention.text, *mention.place, latitude, longitude)
