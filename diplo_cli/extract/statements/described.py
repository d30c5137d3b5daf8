"""Described speakers: who was named before and is called by what he is, "the Illinois lawmaker", "the 54-year-old".

Stage: statements, under the resolution of speakers. In: such a subject, and who the actors take it for. Out: the person
who spoke last and can be meant, else who the sentence or the one before is about; else the unnamed one.
"""

from collections.abc import Iterator

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Document
from diplo_cli.extract.statements.clauses import Clause
from diplo_cli.extract.statements.memory import Memory
from diplo_cli.extract.statements.naming import head_noun
from diplo_cli.extract.statements.nouns import Subject
from diplo_cli.extract.statements.vocabulary import SpeechVocabulary
from diplo_cli.extract.statements.words import OPENERS, PREPOSITIONS

_NEAR, _NEAR_OFFICE, _NEAR_HOLDER, _REACH = 2, 3, 12, 100  # sentences
_WANTED = 12  # tokens behind a description whose persons are others
# Kinds of office that an article takes up by a calling of their own only.
_CALLED = frozenset({"legislator", "military"})
_ANYBODY = frozenset({"diplomat", "official", "politician"})  # what a minister is called too
_LEADING = frozenset({"leader", "ruler", "strongman"})
_RULING = frozenset({"envoy", "head", "minister", "royal", "spokesperson"})


def find_described(
    document: Document,
    speech: SpeechVocabulary,
    memory: Memory,
    clause: Clause,
    subject: Subject,
    settled: tuple[Party, ...],
) -> tuple[Party, ...]:
    """Return whom a description means; `settled` where nobody who is named can be meant."""
    index = clause.sentence.index
    noun = subject.word
    if settled and _is_brought_in(document, settled[0], index):
        return settled
    last = memory.person
    is_unnamed = last is not None and last.is_office and index - memory.person_sentence < _NEAR
    if last is not None and is_unnamed and any(head_noun(office) == noun for office in last.offices):
        return (last,)  # "A ministry official said ...", then "the official"
    if noun in speech.states:
        return _state_before(document, memory, index)
    kind = document.office_kinds.get(noun) if noun not in _ANYBODY else None
    named = [clause.mentions[k].countries for k in subject.fallback]
    country = named[0][0] if named and named[0] else None
    for person in _candidates(document, memory, clause, subject):
        kinds = {document.office_kinds.get(office) for office in person.offices}
        is_other = kind in _CALLED and bool(kinds & _RULING) and kind not in kinds
        if not is_other and (None in (country, person.country) or person.country in (country, "IGO")):
            return (person,)
    return settled


def find_holder(document: Document, memory: Memory, index: int, unnamed: Party, is_told: bool) -> tuple[Party, ...]:
    """Take "the Kremlin spokesman", "the Japanese minister" for who spoke last, where he holds such an office there.

    Without `is_told` the country of the unnamed one is but the story's: "the secretary said".
    """
    recent = [(memory.person, memory.person_sentence), *(memory.holders.get(head_noun(o)) for o in unnamed.offices)]
    near = [found[0] for found in recent if found is not None and index - found[1] <= _NEAR_OFFICE]
    for person in near:
        if person is None or not _is_named(person):
            continue
        nouns = {head_noun(office) for office in person.offices}
        # "the president" after "Venezuelan leader Hugo Parra"
        is_head = bool(nouns & _LEADING) and any(document.office_kinds.get(o) == "head" for o in unnamed.offices)
        is_his = is_head or any(head_noun(office) in nouns for office in unnamed.offices)
        is_there = not is_told or unnamed.country in (None, person.country)
        if is_his and is_there and not _is_brought_in(document, unnamed, index):
            return (person,)
    return ()


def _state_before(document: Document, memory: Memory, index: int) -> tuple[Party, ...]:
    """Return the state that spoke last, or that the sentence before begins with: "the Southeast Asian country"."""
    if memory.body is not None and memory.body.type == "state" and index - memory.body_sentence < _NEAR:
        return (memory.body,)
    before = document.sentences[index - 1].tokens if index > 0 else ()
    for k, mention in enumerate(document.mentions[index - 1] if before else ()):
        is_governed = mention.first > 0 and before[mention.first - 1].lower in PREPOSITIONS
        if mention.kind == "state" and not is_governed:
            return document.parties(index - 1, k)
    return ()


def _is_brought_in(document: Document, office: Party, index: int) -> bool:
    """Say whether an unnamed one was told of before: "a senator met Novak", then "the senator"."""
    return office.is_office and any(
        office in parties and not document.mentions[i][k].is_definite
        for i in range(max(0, index - _REACH), index)
        for k, parties in enumerate(document.cast.parties[i])
    )


def _candidates(document: Document, memory: Memory, clause: Clause, subject: Subject) -> Iterator[Party]:
    """Yield who spoke right before, who alone was named there, whom the sentence begins with, and who spoke earlier."""
    index = clause.sentence.index
    is_unnamed = memory.unnamed_sentence > memory.person_sentence  # "an analyst said", then "the analyst"
    distance = _NEAR_HOLDER if is_unnamed else index - memory.person_sentence
    before = [k for k, m in enumerate(clause.mentions) if m.first < subject.first and not clause.quoted[m.first]]
    here = [_people(document, index, k) for k in before]
    found: list[Party | None] = [memory.person] if distance < _NEAR else []
    if index > 0 and not is_unnamed:
        there = {id(p): p for k in range(len(document.mentions[index - 1])) for p in _people(document, index - 1, k)}
        found += there.values() if len(there) == 1 else ()
    opening: list[Party | None] = list(next((people for people in here if people), ()))
    found = opening + found if clause.lower(subject.first - 1) in OPENERS else found + opening
    if distance == _NEAR:
        found.append(memory.person)
    holder, last = memory.holders.get(subject.word, (None, 0))
    if index - last <= _NEAR_HOLDER:
        found.append(holder)
    holders = [p for p in document.cast.people.persons if subject.word in p.offices]
    found += holders if len(holders) == 1 else ()
    reach = range(subject.first + 1, subject.first + _WANTED)
    told = [p for k, m in enumerate(clause.mentions) if m.first in reach for p in _people(document, index, k)]
    for person in found:
        if person is not None and _is_named(person) and person not in told:
            yield person  # not Novak in "the lawmaker wants Novak to"


def _people(document: Document, index: int, k: int) -> list[Party]:
    """Return the person whom a mention names."""
    named = document.parties(index, k) if document.mentions[index][k].kind == "person" else ()
    return [p for p in named if _is_named(p)]


def _is_named(party: Party) -> bool:
    return party.type == "person" and not party.is_office and " " in (party.name or "")
