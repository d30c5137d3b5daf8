"""Heads: which noun phrase a subject is, where it is more or less than a mention.

Lists, prepositions and modifiers after a head, bare nouns, and names that no gazetteer knows.
"""

from dataclasses import dataclass, replace
from typing import Literal

from diplo_cli.extract.statements.clauses import Clause
from diplo_cli.extract.statements.sightings import is_adverb
from diplo_cli.extract.statements.vocabulary import SpeechVocabulary
from diplo_cli.extract.statements.words import MARKS, OPENERS, POSSESSIVES, PREPOSITIONS

SubjectKind = Literal["mention", "tail", "named", "owned", "document", "body", "several", "unnamed", "clause"]
_RELATIVES = frozenset({"which", "that", "whom", "who"})
# "came after the paper reported": prepositions that open a clause as well.
_CONJUNCTIONS = frozenset({"after", "before", "like", "since", "until"})
_NOUN_REACH = 6
_MODIFIER_REACH = 12
_NUMBERS = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


@dataclass(frozen=True, slots=True)
class Subject:
    """Who speaks; `first` is the token where the attribution begins. "clause" is the subject of the clause so far."""

    kind: SubjectKind
    mentions: tuple[int, ...]
    first: int
    is_before: bool = True
    word: str = ""
    fallback: tuple[int, ...] = ()


def read_subject(clause: Clause, p: int, speech: SpeechVocabulary) -> Subject | None:
    """Return the subject whose last word is token `p`."""
    word = clause.tokens[p].lower
    found = clause.ends.get(p)
    if found is not None:
        return mention_subject(clause, found, speech)
    if word in _RELATIVES or word == "and":
        q = p - 1 if clause.lower(p - 1) != "," else p - 2
        if q >= 0 and q in clause.ends and not clause.quoted[q]:
            return Subject("mention", (clause.ends[q],), clause.mentions[clause.ends[q]].first)
        return None
    if word in speech.related and clause.lower(p - 1) in ("his", "her", "their", "its"):
        return Subject("owned", (), p - 1, True, word)
    before = clause.ends.get(p - 1)
    if word in speech.governing and before is not None and clause.mentions[before].kind in ("person", "organization"):
        return Subject("owned", (before,), clause.mentions[before].first, True, word)
    if word in speech.collectives:
        for k in range(p - 1, max(-1, p - _NOUN_REACH), -1):
            if k in clause.ends and clause.mentions[clause.ends[k]].kind == "state":
                return mention_subject(clause, clause.ends[k], speech)  # "U.S. business groups"
            if not clause.lower(k).isalpha() or clause.lower(k) in PREPOSITIONS or clause.lower(k) == "and":
                break
    noun = plain_noun(clause, p, speech)
    if (
        noun == "unnamed"
        and p - 1 in clause.ends
        and clause.mentions[clause.ends[p - 1]].kind in ("organization", "state")
    ):
        return mention_subject(clause, clause.ends[p - 1], speech)  # "a Peruvian government source"
    if noun and not (noun == "several" and clause.lower(p - 1) in ("his", "her", "its", "their")):
        return Subject(noun, owners(clause, p), phrase_start(clause, p), True, word)
    return _unknown(clause, p, speech)


def mention_subject(clause: Clause, found: int, speech: SpeechVocabulary | None, depth: int = 0) -> Subject | None:
    mention = clause.mentions[found]
    mentions = coordinated(clause, found, forward=False)
    if mention.kind == "group" and len(mentions) == 1:
        # "between Peru and Chile, Peruvian officials said": only what follows the comma speaks
        comma = max((k for k in range(mention.first, mention.last) if clause.lower(k) == ","), default=-1)
        if comma > 0 and not any(clause.lower(k) == "and" for k in range(comma, mention.last)):
            return Subject("tail", mentions, comma + 1)
    first = clause.mentions[mentions[0]].first
    before = clause.lower(first - 1)
    q = first - 2
    if before in PREPOSITIONS and before not in _CONJUNCTIONS and q >= 0 and depth < 4:
        # "a spokesman for the ministry in Beijing said": the head stands before the preposition
        if before == "with" and mention.kind == "pronoun":
            return None
        if q in clause.ends and not clause.quoted[q]:
            head = mention_subject(clause, clause.ends[q], speech, depth + 1)
            if head is not None:
                is_group = head.kind == "mention" and clause.mentions[head.mentions[-1]].kind == "group"
                return replace(head, fallback=(found,)) if is_group else head
        noun = plain_noun(clause, q, speech) if speech else None
        if noun:
            owner = (found,) if before in ("of", "from", "by") else ()
            return Subject(noun, owner, phrase_start(clause, q), True, clause.lower(q))
        return _before_modifier(clause, q, depth)
    if before in PREPOSITIONS and before not in _CONJUNCTIONS and q < 0:
        return None
    return Subject("mention", mentions, first)


def coordinated(clause: Clause, found: int, forward: bool) -> tuple[int, ...]:
    """Return the mentions that are joined to this one: "Novak and President Ruiz", "A, B and C"."""
    members = [found]
    if forward:
        while True:
            last = clause.mentions[members[-1]].last
            step = (
                last + 1
                if clause.lower(last) == "and"
                else last + 2
                if clause.lower(last) == "," and clause.lower(last + 1) == "and"
                else -1
            )
            if step < 0 or step not in clause.begins:
                return tuple(members)
            members.append(clause.begins[step])
    joined = False
    while True:
        first = clause.mentions[members[0]].first
        joint = first - 1
        if clause.lower(joint) == "and":
            joint -= clause.lower(joint - 1) == ","
        elif clause.lower(joint) != "," or not joined:
            return tuple(members)
        previous = clause.ends.get(joint - 1)
        if previous is None:
            return tuple(members)
        before = clause.lower(clause.mentions[previous].first - 1)
        is_opening = (
            clause.mentions[previous].first == 0
            or before in (",", "both", "that", "and", ":", ";")
            or before in MARKS
            or before in OPENERS
            or clause.inside.get(clause.mentions[previous].first - 1) is not None
        )
        if not is_opening or clause.mentions[previous].kind in ("pronoun", "place"):
            return tuple(members)
        joined = True
        members.insert(0, previous)


def _unknown(clause: Clause, p: int, speech: SpeechVocabulary) -> Subject | None:
    """Read a subject whose last word is no actor's: "Acme", "Rome and its allies", "Novak, a lead sponsor"."""
    first = p
    while first >= 0 and _is_unknown_name(clause, first):
        first -= 1
    if first < p and first >= 0 and clause.lower(first) in _NUMBERS:
        return Subject("several", (), first, True, f"{_NUMBERS[clause.lower(first)]} {clause.lower(p)}")
    if first < p:
        return Subject("named", (), first + 1, True, _words(clause, first + 1, p + 1))
    for k in range(p, max(-1, p - _NOUN_REACH), -1):
        word = clause.lower(k)
        if k in clause.inside or clause.quoted[k]:
            return None
        if (
            word in ("its", "his", "her", "their", "other", "others")
            and clause.lower(k - 1) == "and"
            and k - 2 in clause.ends
        ):
            return mention_subject(clause, clause.ends[k - 2], None)
        if word in ("a", "an", "the") and clause.lower(k - 1) == "," and k - 2 in clause.ends:
            return mention_subject(clause, clause.ends[k - 2], None)
        if word in ("’s", "'s", "his", "her", "their", "its") and clause.lower(p) in speech.related:
            owner = clause.ends.get(k - 1)
            if word in ("’s", "'s") and owner is None:
                return None
            first = k if owner is None or not word.startswith(("'", "’")) else clause.mentions[owner].first
            mentions = (owner,) if owner is not None and word in ("’s", "'s") else ()
            return Subject("owned", mentions, first, True, clause.lower(p))
        if word in PREPOSITIONS and k > 0 and not clause.quoted[k - 1]:
            # "a White House commission on the crisis": the head stands before the preposition
            if k - 1 in clause.ends:
                return mention_subject(clause, clause.ends[k - 1], speech, 1)
            noun = plain_noun(clause, k - 1, speech)
            if noun in ("body", "document"):
                return Subject(noun, owners(clause, k - 1), phrase_start(clause, k - 1), True, clause.lower(k - 1))
            break
        if word in ("and", ","):
            break
        count = _NUMBERS.get(word)
        if count is not None and clause.lower(p).endswith("s"):
            return Subject("several", (), k, True, f"{count} {clause.lower(p)}")
    return _before_modifier(clause, p, 0)


def _before_modifier(clause: Clause, p: int, depth: int) -> Subject | None:
    """Return who stands before a modifier: "an official traveling with Novak denied", "an aide who met her said"."""
    for k in range(p, max(0, p - _MODIFIER_REACH), -1):
        if clause.quoted[k] or clause.lower(k) in (",", ";", ":", "and", "but"):
            return None
        word = clause.lower(k)
        is_modifier = word in ("who", "which") or (
            (k not in clause.inside and len(word) > 4 and word.endswith(("ing", "ed"))) or word in ("close", "familiar")
        )
        if is_modifier and k - 1 in clause.ends and not clause.quoted[k - 1]:
            head = clause.mentions[clause.ends[k - 1]]
            if head.kind in ("person", "office", "group", "organization") and depth < 4:
                return mention_subject(clause, clause.ends[k - 1], None, depth + 1)
    return None


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
    while last < len(clause.tokens) and _is_unknown_name(clause, last):
        last += 1
    return _words(clause, first, last) if last > first else None


def _is_unknown_name(clause: Clause, position: int) -> bool:
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


def _words(clause: Clause, first: int, last: int) -> str:
    offset = clause.sentence.start
    return clause.sentence.text[clause.tokens[first].start - offset : clause.tokens[last - 1].end - offset]
