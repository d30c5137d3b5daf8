"""Whose talks are told without their parties: the two sides of the matter that the article is about.

Stage: frames, across sentences. In: a draft of `rounds` without parties, and the drafts before it. Out: the draft with
the parties of the last talks told before or of the standing negotiation that was named since, else the two states that
the sentences around it, the headline or the whole article name together.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import permutations

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Document
from diplo_cli.extract.frames.draft import BARE, BROKEN, REFERENCE, Draft, Role
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.vocabulary import EventVocabulary

_NEAR = 2  # sentences to the states whose talks are meant
_GATHERINGS = frozenset({"conference", "discussions", "meeting", "negotiations", "round", "session", "talks"})
_AT_TABLE = frozenset({"commission", "delegations", "mediator", "mediators", "negotiators"})
_MANY = 4  # parties of talks at whose side two can talk
_FAR = 40  # sentences back to a standing negotiation
_LEAD = 2  # sentences in which talks are told before whose they are
# How a trigger begins whose event a later round can belong to.
_TAKEN_UP = ("consult", "dialog", "mediat", "negotiat", "round", "session", "talk")
# "the next round in the 5+2 format", "the four-party talks" are no two states'
_FORMAT = re.compile(r"\d\+\d|formats?$|\w+-(?:party|nation|way)$", re.IGNORECASE)


def lend_parties(document: Document, draft: Draft, told: Sequence[Draft], vocabulary: EventVocabulary) -> bool:
    """Give a round the parties of the last talks that were told before it; say whether there are any.

    "The next meeting" may take up a meeting too, and is one then.
    """
    noun = document.passage(document.sentences[draft.sentence])[draft.trigger :][:7].lower()
    is_meeting = draft.is_nominal and noun == "meeting"
    if is_meeting and draft.period is None and draft.site is None:
        return False
    words = {t.lower for t in document.sentences[draft.sentence].tokens}
    if words & vocabulary.contest_words:
        return False  # "voters go to the second round on Sunday"
    is_of_many = any(_FORMAT.match(t.text) for t in document.sentences[draft.sentence].tokens)
    rows = document.mentions[draft.sentence]
    for earlier in reversed(told):
        sentence = document.sentences[earlier.sentence]
        word = document.passage(sentence)[earlier.trigger :][:8].lower()
        is_of_talks = earlier.kind == "consultation" or (earlier.kind == "meeting" and word.startswith(_TAKEN_UP))
        is_of_talks = is_of_talks or (is_meeting and earlier.kind == "meeting" and earlier.mode == "in_person")
        lent = {p.country for p, _ in earlier.parties}
        if any(m.kind == "group" and len(m.countries) > 1 and not lent >= set(m.countries) for m in rows):
            return False  # "a round that Peruvian and Chilean teams concluded"
        if is_of_talks and len(earlier.parties) > (2 if is_of_many else 1) and sentence.where == "text":
            if draft.rule == BROKEN:
                return False  # they are those told already
            if draft.rule == BARE:
                draft.rule = "meeting.noun.bare"  # the talks told already
                return True
            earlier = _whole(told, earlier) if not is_meeting else earlier
            named = _named_process(document, vocabulary, earlier.sentence + 1, draft.sentence)
            is_ahead = earlier.status == "planned" and draft.status == "completed"  # "will meet Holm. The last round"
            of_states = earlier.is_seated or (is_ahead and earlier.kind == "meeting")
            draft.parties = named or (_states(document, earlier) if of_states else list(earlier.parties))
            draft.kind = earlier.kind if is_meeting else draft.kind
            return True
    return not is_meeting and _lend_sides(document, draft, vocabulary, is_of_many)


def _whole(told: Sequence[Draft], talks: Draft) -> Draft:
    """Return the talks of many that an article is on, for those that two of their parties held beside them.

    "The six-party talks opened on Monday. U.S. and North Korean envoys held consultations. Two previous rounds ..."
    """
    parties = {p.country for p, _ in talks.parties}
    for draft in told:
        many = {p.country for p, _ in draft.parties}
        if draft.sentence > _LEAD:
            break
        if draft.kind == "consultation" and len(many) >= _MANY and parties < many:
            return draft
    return talks


def _states(document: Document, talks: Draft) -> list[tuple[Party, Role]]:
    """Return the parties of talks with the states of those who led the sides: others may have in another round."""
    of_states = [
        (document.state(p.country) if p.type == "person" and p.country and p.country != "IGO" else p, role)
        for p, role in talks.parties
    ]
    return list(dict.fromkeys(of_states))


def can_wait(document: Document, draft: Draft, vocabulary: EventVocabulary) -> bool:
    """Say whether a later sentence may name who holds talks: "Peru and Chile took part"."""
    words = {t.lower for t in document.sentences[draft.sentence].tokens}
    is_of_talks = not words.isdisjoint(vocabulary.talking_nouns) and words.isdisjoint(vocabulary.contest_words)
    return draft.rule in (BARE, REFERENCE) and is_of_talks and document.sentences[draft.sentence].where == "text"


def find_partakers(parsed: ParsedSentence) -> list[Party]:
    """Return who "took part", "are attending", "are attending the talks": parties of two states or more."""
    for verb in parsed.doc:
        if not parsed.is_verb(verb) or parsed.lemma(verb) not in ("attend", "participate", "take"):
            continue
        objects = [t.text.lower() for t in parsed.objects(verb)]
        is_part = objects == ["part"] if parsed.lemma(verb) == "take" else not objects or objects[0] in _GATHERINGS
        parties = parsed.subjects(verb) if is_part else []
        if len({p.country for p in parties if p.country}) > 1:
            return parties
    return []


def _named_process(
    document: Document, vocabulary: EventVocabulary, first: int, last: int, is_of_talks: bool = True
) -> list[tuple[Party, Role]]:
    """Return the parties of the standing negotiation that sentences name before `last`: "the six-party talks"."""
    for k in range(last - 1, max(first, last - _FAR) - 1, -1):
        sentence = document.sentences[k]
        if is_of_talks and not _is_of_talks(document, k, vocabulary):
            continue
        text = sentence.text.lower()
        for names, parties in vocabulary.processes:
            if any(name in text for name in names):
                return [(document.party(party), "participant") for party in parties]
    return []


def _lend_sides(document: Document, draft: Draft, vocabulary: EventVocabulary, is_of_many: bool) -> bool:
    """Give talks that nothing told of the two states of the matter; say whether there are any.

    "Peru accuses Chile of shooting down a plane. A second round of negotiations ended on Friday in Oslo."
    """
    if document.sentences[draft.sentence].where != "text":
        return False
    near = range(max(0, draft.sentence - _NEAR), draft.sentence + 1)
    if not any(_is_of_talks(document, k, vocabulary) for k in (*near, *_headline(document))):
        return False  # a round of anything
    if process := _named_process(document, vocabulary, 0, draft.sentence, is_of_talks=False):
        draft.parties = process
        return True
    named = {document.state_codes.get(t.text) for t in document.sentences[draft.sentence].tokens}
    named |= {c for m in document.mentions[draft.sentence] if m.place is None for c in m.countries}
    site = draft.site.country if draft.site is not None else None
    for codes in () if is_of_many else _find_sides(document, draft):
        if {f"{a} {b}" for a, b in permutations(codes)} & vocabulary.overseas_parts:
            continue  # "Puerto Rico and the United States"
        if named <= {None, site, *codes}:  # not "a round of Syrian peace talks"
            draft.parties = [(document.state(code), "participant") for code in codes]
            return True
    return False


def _is_of_talks(document: Document, sentence: int, vocabulary: EventVocabulary) -> bool:
    """Say whether a sentence speaks of talks or of who holds them."""
    words = {t.lower for t in document.sentences[sentence].tokens}
    return not words.isdisjoint(vocabulary.talking_nouns | _AT_TABLE)


def _headline(document: Document) -> range:
    """Return the number of the headline's last sentence; the sentences of a headline stand behind those of the text."""
    last = len(document.sentences) - 1
    return range(last, last + (document.sentences[last].where == "title"))


def _find_sides(document: Document, draft: Draft) -> Iterator[list[str]]:
    """Yield the pairs of states that can be the sides, the likeliest first."""
    pairs, here = document.cast.pairs, draft.sentence
    nearest = pairs[here - 1].two_states(here - _NEAR) if here else []
    ahead = [pairs[k].two_states(here + 1) for k in range(here + 1, min(here + 1 + _NEAR, len(pairs)))]
    in_title = [pairs[k].two_states(k) for k in _headline(document)]
    yield from filter(None, [nearest, *in_title])
    if draft.rule == REFERENCE:
        yield from filter(None, [list(document.cast.main_pair)])
    if here < _LEAD:
        yield from filter(None, ahead)
