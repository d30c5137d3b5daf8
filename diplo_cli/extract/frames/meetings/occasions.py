"""Meetings told by an occasion of their own: a joint news conference, a courtesy call.

Stage: frames, below `nouns`. In: the noun of the occasion in its parse. Out: drafts.
"""

from collections.abc import Iterator
from typing import Any

from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.meetings.draft import make_draft
from diplo_cli.extract.frames.modality.nouns import noun_modality
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence


def find_joint_conference(parsed: ParsedSentence, token: Any) -> Iterator[Draft]:
    """Rajoy said at a joint news conference with Romanian President Klaus Iohannis: they met."""
    beside = ("with", "alongside", "beside")
    others = [p for target in parsed.prepositions(token, *beside) for p in parsed.parties(target) if p.type == "person"]
    others = others or [p for p in parsed.accompanied(token) if p.type == "person"]
    verb = parsed.governing_verb(token)
    if not others or verb is None:
        return
    speakers = [p for p in parsed.subjects(verb) if p.type == "person"]
    yield from make_draft(parsed, token, [*speakers, *others], noun_modality(parsed, token), "meeting.conference", 0.6)


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
