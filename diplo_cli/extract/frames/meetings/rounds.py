"""Consultations told by reference: "The next round will be held in Geneva on July 3", "a previous round in April".

Stage: frames. In: a noun of rounds or talks without parties of its own, and the drafts of the article so far. Out: a
draft with the parties of the talks that it takes up.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from diplo_cli.extract.document import Document
from diplo_cli.extract.frames.draft import REFERENCE, Draft
from diplo_cli.extract.frames.meetings.draft import find_site, make_reference
from diplo_cli.extract.frames.meetings.kinds import COMMITTEES, carrier_noun
from diplo_cli.extract.frames.modality.nouns import noun_modality
from diplo_cli.extract.frames.ordinals import is_numbered, is_one_of_a_row
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.times import resolve_time

_NEAR = 2  # sentences back to the states whose talks are meant
# How a trigger begins whose event a later round can belong to.
_TAKEN_UP = ("consult", "dialog", "mediat", "negotiat", "round", "session", "talk")


def find_round(parsed: ParsedSentence, token: Any) -> Iterator[Draft]:
    """The previous round, held in Paris in April, failed; a fourth round is due in May; the talks resume on Monday.

    Also "five rounds of talks have been held since May", "talks broke off in 1996", "the next meeting is in Rome".
    """
    carrier = carrier_noun(token)
    vocabulary = parsed.vocabulary
    verb = parsed.governing_verb(carrier)
    is_round = carrier.text.lower() in vocabulary.round_nouns
    is_counted = carrier.tag_ == "NNS" and any(c.dep_ == "nummod" for c in carrier.children)
    if (
        is_round
        and not is_counted
        and not any(is_numbered(c.text) or c.text.lower() in vocabulary.past_adjectives for c in carrier.children)
    ):
        return
    is_meeting = carrier.text.lower() == "meeting"
    if is_meeting and not any(is_one_of_a_row(c.text) for c in carrier.children):
        return
    if is_meeting and not all(t.text.lower() in COMMITTEES for t in parsed.prepositions(carrier, "of")):
        return  # "the next meeting of the cabinet"
    is_broken = (
        verb is not None and parsed.lemma(verb) in vocabulary.breaking_verbs and carrier.dep_.startswith("nsubj")
    )
    if is_broken and not _is_long_ago(parsed):
        return  # "the talks broke down on Tuesday" are those told already
    resumes = verb is not None and parsed.lemma(verb) in vocabulary.resuming_verbs
    if not is_round and not is_meeting and not is_broken and not resumes:
        return
    site = find_site(parsed, carrier)
    if site is None and not parsed.document.times[parsed.sentence.index]:
        return  # neither a place nor a day: nothing that the first telling does not have
    modality = noun_modality(parsed, carrier)
    if modality.is_event:
        draft = make_reference(parsed, carrier, modality, "consultation", REFERENCE, site, 0.6)
        draft.mode = "in_person"
        yield draft


def _is_long_ago(parsed: ParsedSentence) -> bool:
    """Say whether a sentence dates what it tells by no day: "in August", "in 1996"."""
    published = parsed.document.article.published
    periods = [resolve_time(t, published, "past") for t in parsed.document.times[parsed.sentence.index]]
    return any(p is not None and p.start is not None and p.precision != "day" for p in periods)


def lend_parties(document: Document, draft: Draft, told: Sequence[Draft]) -> bool:
    """Give a round the parties of the last talks that were told before it; say whether there are any.

    "The next meeting" may take up a meeting too, and is one then.
    """
    is_meeting = document.passage(document.sentences[draft.sentence])[draft.trigger :][:7].lower() == "meeting"
    if is_meeting and draft.period is None and draft.site is None:
        return False
    for earlier in reversed(told):
        sentence = document.sentences[earlier.sentence]
        word = document.passage(sentence)[earlier.trigger :][:8].lower()
        is_of_talks = earlier.kind == "consultation" or (earlier.kind == "meeting" and word.startswith(_TAKEN_UP))
        is_of_talks = is_of_talks or (is_meeting and earlier.kind == "meeting" and earlier.mode == "in_person")
        lent = {p.country for p, _ in earlier.parties}
        rows = document.mentions[draft.sentence]
        if any(m.kind == "group" and len(m.countries) > 1 and not lent >= set(m.countries) for m in rows):
            return False  # "a round that Peruvian and Chilean teams concluded"
        if is_of_talks and len(earlier.parties) > 1 and sentence.where == "text":
            draft.parties = list(earlier.parties)
            draft.kind = earlier.kind if is_meeting else draft.kind
            return True
    return not is_meeting and _lend_pair(document, draft)


def _lend_pair(document: Document, draft: Draft) -> bool:
    """Give talks that nothing told of the two states of the sentences just before; say whether there are any.

    "Peru accuses Chile of shooting down a plane. A second round of negotiations ended on Friday in Oslo."
    """
    before = document.cast.pairs[draft.sentence - 1] if draft.sentence else None
    if before is None or draft.site is None or document.sentences[draft.sentence].where != "text":
        return False
    states = before.two_states(draft.sentence - _NEAR)
    named = {document.state_codes.get(t.text) for t in document.sentences[draft.sentence].tokens}
    named |= {c for m in document.mentions[draft.sentence] if m.place is None for c in m.countries}
    if not named <= {None, draft.site.country, *states}:
        return False  # "a round of Syrian peace talks"
    draft.parties = [(document.state(code), "participant") for code in states]
    return bool(states)
