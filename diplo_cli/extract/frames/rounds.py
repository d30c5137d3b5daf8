"""Consultations told by reference: "The next round will be held in Geneva on July 3", "a previous round in April".

Stage: frames. In: a noun of rounds or talks without parties of its own, and the drafts of the article so far. Out: a
draft with the parties of the talks that it takes up.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from diplo_cli.extract.document import Document
from diplo_cli.extract.frames.draft import REFERENCE, Draft
from diplo_cli.extract.frames.meeting_draft import find_site
from diplo_cli.extract.frames.meeting_kinds import carrier_noun, is_numbered
from diplo_cli.extract.frames.modality import noun_modality
from diplo_cli.extract.frames.syntax import ParsedSentence

# How a trigger begins whose event a later round can belong to.
_TAKEN_UP = ("consult", "dialog", "mediat", "negotiat", "round", "session", "talk")


def find_round(parsed: ParsedSentence, token: Any) -> Iterator[Draft]:
    """The previous round, held in Paris in April, failed; a fourth round is due in May; the talks resume on Monday."""
    carrier = carrier_noun(token)
    vocabulary = parsed.vocabulary
    verb = parsed.governing_verb(carrier)
    is_round = carrier.text.lower() in vocabulary.round_nouns
    if is_round and not any(
        is_numbered(c.text) or c.text.lower() in vocabulary.past_adjectives for c in carrier.children
    ):
        return
    if not is_round and (verb is None or parsed.lemma(verb) not in vocabulary.resuming_verbs):
        return
    site = find_site(parsed, carrier)
    if site is None and not parsed.document.times[parsed.sentence.index]:
        return  # neither a place nor a day: nothing that the first telling does not have
    modality = noun_modality(parsed, carrier)
    if modality.is_event:
        yield Draft(
            kind="consultation",
            status=modality.status,
            parties=[],
            sentence=parsed.sentence.index,
            span=parsed.clause_span(carrier),
            trigger=parsed.start(carrier),
            rule=REFERENCE,
            site=site,
            mode="in_person",
            confidence=0.6,
            is_nominal=True,
            tense=modality.tense,
        )


def lend_parties(document: Document, draft: Draft, told: Sequence[Draft]) -> bool:
    """Give a round the parties of the last talks that were told before it; say whether there are any."""
    for earlier in reversed(told):
        sentence = document.sentences[earlier.sentence]
        word = document.passage(sentence)[earlier.trigger :][:8].lower()
        is_of_talks = earlier.kind == "consultation" or (earlier.kind == "meeting" and word.startswith(_TAKEN_UP))
        if is_of_talks and len(earlier.parties) > 1 and sentence.where == "text":
            draft.parties = list(earlier.parties)
            return True
    return False
