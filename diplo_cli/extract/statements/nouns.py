"""Nouns: what a noun that names no actor stands for, and how far its phrase reaches.

Stage: statements. In: a clause and the position of a noun. Out: the sort of subject it is, its owner, its words.
"""

import re
from dataclasses import dataclass
from typing import Literal

from diplo_cli.extract.statements.clauses import Clause
from diplo_cli.extract.statements.sightings import is_adverb
from diplo_cli.extract.statements.vocabulary import SpeechVocabulary
from diplo_cli.extract.statements.words import ARTICLES, BREAKS, CONJUNCTIONS, OPENERS, POSSESSIVES, PREPOSITIONS

SubjectKind = Literal[
    "mention",
    "tail",
    "named",
    "owned",
    "document",
    "body",
    "several",
    "unnamed",
    "clause",
    "phrase",
    "voice",
    "described",
]
_GUESTS = 6  # words of "The farmers and ranchers"
# "the U.S.-led coalition", "Lima-based scientists"
_LED = frozenset({"backed", "based", "led"})
_NOUN_REACH = 6
_DEMONYM = re.compile(r"[Tt]he [A-Z][a-z]+(?:man|woman|ian|ean|merican)")
_LONGEST_BRACKETS = 12  # tokens


@dataclass(frozen=True, slots=True)
class Subject:
    """Who speaks; `first` is the token where the attribution begins. "clause" is the subject of the clause so far."""

    kind: SubjectKind
    mentions: tuple[int, ...]
    first: int
    is_before: bool = True
    word: str = ""
    fallback: tuple[int, ...] = ()


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


def guests(clause: Clause, p: int) -> Subject | None:
    """Read "The farmers and ranchers" at the head of a sentence, who in a release are its guests."""
    first = int(0 in clause.marks)
    words = clause.tokens[first + 1 : p + 1]
    if clause.lower(first) != "the" or not 0 < len(words) <= _GUESTS or not words[-1].lower.endswith("s"):
        return None
    if not all(t.text.replace("-", "").isalpha() and t.text.islower() and t.text not in PREPOSITIONS for t in words):
        return None
    return Subject("voice", (), first, True, words_of(clause, first, p + 1))


def voice_of(clause: Clause, p: int) -> Subject | None:
    """Read "two federal judges", "plaintiffs": those who speak without a name; whose they are is settled later."""
    first = phrase_start(clause, p)
    before = clause.lower(first - 1)
    if not clause.lower(p).endswith("s") and before == ",":
        return None  # "Ann Hale, the panel's top Democrat"
    if (before in PREPOSITIONS and before not in CONJUNCTIONS | {"at"}) or before == "of":
        return None  # "confirmation of three judges"
    if before == "and":
        left = clause.ends.get(first - 2)
        if left is None or clause.lower(clause.mentions[left].first - 1) in PREPOSITIONS | {"the"}:
            return None  # "an envoy with ties to the foreign and trade ministries"
    return Subject("voice", owners(clause, p), first, True, words_of(clause, first, p + 1))


def one_of_them(clause: Clause, p: int) -> Subject | None:
    """Read "“Yes,” one said", "A third told Reuters": one of those who spoke before, not "no one"."""
    first = p - (clause.lower(p - 1) in ARTICLES)
    is_alone = first == 0 or first - 1 in clause.marks or clause.lower(first - 1) in (",", "but", "and", "while")
    return Subject("unnamed", (), first, True, clause.lower(p)) if is_alone else None


def described(clause: Clause, p: int, speech: SpeechVocabulary) -> Subject | None:
    """Read "the 54-year-old conservative", "the Illinois lawmaker": who spoke last, by age or calling."""
    mentions = (clause.ends[p],) if p in clause.ends else ()
    mention = clause.mentions[mentions[0]] if mentions else None
    if mention is not None and mention.kind == "person" and (mention.name or "").lower() != clause.lower(p):
        return None  # "the 69-year-old Jan Novak"
    office = mention.office if mention is not None else None
    # "the Southeast Asian country", not "the country"
    is_state = clause.lower(p) in speech.states and clause.lower(p - 1) != "the"
    is_called = (is_state or clause.lower(p) in speech.callings) and office in (None, clause.lower(p))
    # "the ex-soldier", "the former paratrooper", not "the former president"
    is_called = is_called or clause.lower(p).startswith("ex-")
    if mention is not None and mention.kind == "state" and _DEMONYM.fullmatch(mention.text):
        return Subject("described", (), mention.first, True, "", mentions)  # "the Frenchman", not "the French"
    for k in range(p - 1, max(-1, p - _NOUN_REACH), -1):
        word = clause.lower(k)
        if word == "the" and is_called:
            if clause.lower(k - 1) in PREPOSITIONS | {"to", "and"}:
                return None  # "an aide to the senator"
            return Subject("described", (), k, True, clause.lower(p), mentions)
        if word.endswith("old") and ("year" in word or clause.lower(k - 2) == "year"):
            first = next((n for n in range(k, max(-1, k - _NOUN_REACH), -1) if clause.lower(n) == "the"), -1)
            return Subject("described", (), first, True, clause.lower(p), mentions) if first >= 0 else None
        if not clause.tokens[k].text[0].isalnum() or word in BREAKS or clause.quoted[k]:
            break
    return None


def led_phrase(clause: Clause, p: int, speech: SpeechVocabulary) -> Subject | None:
    """Take "the Lima-led coalition", "37 U.S.-based scientists": neither Lima nor who was named before."""
    noun = clause.lower(p)
    if not (noun in speech.bodies or noun.endswith("s")):
        return None
    for k in range(p - 1, max(-1, p - _NOUN_REACH), -1):
        word = clause.lower(k)
        if not word.replace("-", "").isalpha() or word in PREPOSITIONS or word in ARTICLES:
            return None
        if word.rpartition("-")[2] in _LED and ("-" in word or clause.lower(k - 1) == "-"):
            first = k if "-" in word else k - 2
            return Subject("phrase", (), first, True, words_of(clause, first, p + 1))
    return None


def of_body(clause: Clause, k: int, p: int, speech: SpeechVocabulary) -> Subject | None:
    """Read "a U.N. human rights investigator": one of those who speak for a body in the plural."""
    mention = clause.mentions[clause.inside[k]]
    plural = clause.lower(p) + "s"
    if k == p or mention.kind not in ("organization", "state") or plural not in speech.collectives | speech.voices:
        return None
    first = mention.first + (clause.lower(mention.first) in ARTICLES)
    return Subject("phrase", (clause.inside[k],), first, True, words_of(clause, first, p + 1))


def before_brackets(clause: Clause, p: int) -> int:
    """Return what stands before "(a former envoy)" that ends with token `p`; else `p`."""
    if clause.lower(p) != ")":
        return p
    return next((k - 1 for k in range(p - 1, max(0, p - _LONGEST_BRACKETS), -1) if clause.lower(k) == "("), p)
