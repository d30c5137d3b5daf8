"""Nouns: what a noun that names no actor stands for, and how far its phrase reaches.

Stage: statements. In: a clause and the position of a noun. Out: the sort of subject it is, its owner, its words.
"""

from typing import Literal

from diplo_cli.extract.statements.clauses import Clause
from diplo_cli.extract.statements.sightings import is_adverb
from diplo_cli.extract.statements.vocabulary import SpeechVocabulary
from diplo_cli.extract.statements.words import OPENERS, POSSESSIVES, PREPOSITIONS

SubjectKind = Literal[
    "mention", "tail", "named", "owned", "document", "body", "several", "unnamed", "clause", "phrase", "voice"
]


def plain_noun(clause: Clause, position: int, speech: SpeechVocabulary) -> SubjectKind | None:
    """Say what a noun that names no actor stands for."""
    word = clause.lower(position)
    if word in speech.documents or (word.endswith("s") and word[:-1] in speech.documents):
        return "document"
    if word in speech.unnamed or (word.endswith("s") and word[:-1] in speech.unnamed):
        return "unnamed"
    if word in speech.bodies:
        return "body"
    if word in speech.sides:
        return "several"
    return None


def owners(clause: Clause, position: int) -> tuple[int, ...]:
    """Return the mention in front of a noun: "the White House statement", "its statement"."""
    for k in range(position - 1, max(-1, position - 5), -1):
        found = clause.ends.get(k)
        if found is not None:
            return (found,)
        if clause.lower(k) in PREPOSITIONS or clause.lower(k) in (",", "and"):
            break
    return ()


def phrase_start(clause: Clause, position: int) -> int:
    k = position
    while k > 0 and (clause.tokens[k - 1].text[0].isalnum() or clause.lower(k - 1) in POSSESSIVES) and position - k < 5:
        if clause.lower(k - 1) in PREPOSITIONS or clause.lower(k - 1) in OPENERS or clause.quoted[k - 1]:
            break
        k -= 1
    return k


def named_run(clause: Clause, first: int) -> str | None:
    """Return capitalised words that no gazetteer knows, as a speaker's name."""
    last = first
    while last < len(clause.tokens) and is_unknown_name(clause, last):
        last += 1
    return words_of(clause, first, last) if last > first else None


def is_unknown_name(clause: Clause, position: int) -> bool:
    token = clause.tokens[position]
    return (
        token.is_capitalised
        and position not in clause.inside
        and position not in clause.timed
        and not clause.quoted[position]
        and len(token.text) > 1
        and not is_adverb(token.lower)
        and token.text[0].isalpha()
        and token.lower not in OPENERS
        and token.lower not in PREPOSITIONS
    )


def words_of(clause: Clause, first: int, last: int) -> str:
    offset = clause.sentence.start
    return clause.sentence.text[clause.tokens[first].start - offset : clause.tokens[last - 1].end - offset]
