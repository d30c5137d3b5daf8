"""Subjects: whose verb of saying it is, read from the words around the verb.

Subjects are given as mentions' positions, or as a noun that stands for who spoke before ("the statement said").
"""

import re
from dataclasses import replace

from diplo_cli.extract.statements.clauses import Clause
from diplo_cli.extract.statements.coordination import coordinated
from diplo_cli.extract.statements.heads import (
    head_of,
    mention_subject,
    read_subject,
)
from diplo_cli.extract.statements.nouns import Subject, is_unknown_name, owners, phrase_start, plain_noun, words_of
from diplo_cli.extract.statements.sightings import Sighting, is_adverb, is_both
from diplo_cli.extract.statements.vocabulary import SpeechVocabulary
from diplo_cli.extract.statements.words import (
    BREAKS,
    CONTENT_ENDS,
    DASHES,
    DETERMINERS,
    FINITE,
    OPENERS,
    PARENTHESIS_STARTS,
    POSSESSIVES,
    PREPOSITIONS,
)

_PARTY = re.compile(r"[DIR]-[A-Z]")  # "Senator Novak, R-Ohio,"
_JOINTS = frozenset({"and", "or", "then", "but", "&"})
_COMMAS = 6
_PARTS = frozenset(
    "coalition dozens group half handful hundreds majority many members most number one scores some two".split()
)
_PART = 4  # words of "A small group of"
_PARTICIPLE = 2  # words before a name that a clause opens with: "Before founding"
_FRONTING = frozenset({"after", "although", "as", "asked", "because", "if", "once", "since", "though", "when", "while"})
# What behind a name is neither a person nor a body.
_THINGS = frozenset(
    """agreement appointment arrest attack ban bill case crisis deal death decision dispute election inquiry
    investigation killing law memo move nomination offer order plan policy probe proposal resignation row speech
    summit talks trip victory visit war""".split()
)
_OCCASION = 6  # tokens of "at a joint news conference"
_LONGEST_PHRASE = 16  # tokens


def subject_before(clause: Clause, sighting: Sighting, speech: SpeechVocabulary) -> Subject | None:
    """Return the subject that stands before the verb."""
    p = _skip_back(clause, sighting.before - 1, speech)
    if p < 0 or clause.quoted[p]:
        return None
    word = clause.tokens[p].lower
    if word in _JOINTS and p not in clause.inside:
        return Subject("clause", (), sighting.before)
    if word in (",", ";", ")") or word in DASHES:
        found = over_parenthesis(clause, p, speech)
        if found is not None:
            return found
        return Subject("clause", (), sighting.before) if word in (",", ";") else None
    return read_subject(clause, p, speech)


def clause_subject(clause: Clause, position: int, floor: int = 0) -> Subject | None:
    """Return the subject of the clause that token `position` stands in: the first mention without a preposition."""
    start = _clause_start(clause, position, floor)
    if start == 0:
        start = _after_fronted(clause, position)
    for k, mention in enumerate(clause.mentions):
        if mention.first < start or mention.last > position or clause.quoted[mention.first]:
            continue
        if mention.kind == "place" or clause.lower(mention.last) in ("'s", "’s", "'", "’"):
            continue
        before = clause.lower(mention.first - 1) if mention.first > start else ""
        if before == "of" and mention.first - start <= _PART and clause.lower(mention.first - 2) in _PARTS:
            before = ""  # "A group of lawmakers wrote to Novak, asking"
        if (
            before in PREPOSITIONS
            or before in ("of", "than")
            or (before.endswith("ing") and mention.first - start <= _PARTICIPLE)  # "Before founding Acme, he"
            or (before in ("and", ",") and mention.kind != "pronoun" and _hangs(clause, mention.first - 1, start))
        ):
            continue
        if clause.lower(mention.last) in _THINGS:
            return None  # "the Novak plan raised eyebrows and raised questions"
        named = clause.begins.get(mention.last + 1) if clause.lower(mention.last) == "," else None
        if named is not None and mention.kind != "person" and clause.mentions[named].kind == "person":
            return Subject("mention", (named,), mention.first)  # "the ministry's envoy, Jan Novak, had ..."
        head = head_of(clause, k)
        return Subject("mention", coordinated(clause, head, forward=True), mention.first)
    return None


def owned_body(clause: Clause, position: int, speech: SpeechVocabulary) -> Subject | None:
    """Return the body that opens a clause, with its owner or "the": "Acme’s parliamentary group met and said"."""
    for k in range(min(position, _LONGEST_PHRASE)):
        noun = plain_noun(clause, k, speech) if k not in clause.inside else None
        if noun == "body" and clause.lower(k + 1) not in POSSESSIVES:
            owned, first = owners(clause, k), phrase_start(clause, k)
            if owned or (first == 0 and clause.lower(0) == "the"):
                return Subject(noun, owned, first, True, clause.lower(k))
        if clause.quoted[k] or clause.lower(k) in (",", ";", ":") or clause.lower(k) in BREAKS:
            break
    return None


def _after_fronted(clause: Clause, position: int) -> int:
    """Return where the main clause begins behind "Asked if he wanted Novak to stay, Ruiz"; else 0."""
    if clause.lower(0) not in _FRONTING:
        return 0
    for k in range(2, position):
        found = clause.begins.get(k + 1) if clause.lower(k) == "," and not clause.quoted[k] else None
        if found is None or clause.mentions[found].kind == "place":
            continue
        verb = clause.lower(clause.mentions[found].last)
        if clause.mentions[found].last <= position and (verb in FINITE or (verb.endswith("ed") and len(verb) > 4)):
            return k + 1
    return 0


def _skip_back(clause: Clause, p: int, speech: SpeechVocabulary) -> int:
    """Skip times with their prepositions, and adverbs, before a verb group: "Peru on Friday", "Novak himself"."""
    while p >= 0 and not clause.quoted[p]:
        word = clause.tokens[p].lower
        if (
            p in clause.timed
            or (word in ("on", "in", "late", "early", "earlier", "at", "by", "during") and p + 1 in clause.timed)
            or (p not in clause.inside and (word in speech.adverbs or is_adverb(word)) and not is_both(clause, p))
        ):
            p -= 1
        elif word == ")":
            opening = next((k for k in range(p - 1, max(-1, p - 12), -1) if clause.lower(k) == "("), None)
            if opening is None:
                return p
            p = opening - 1
        elif (before := _before_occasion(clause, p, speech)) < p:
            p = before
        else:
            break
    return p


def _before_occasion(clause: Clause, p: int, speech: SpeechVocabulary) -> int:
    """Return what stands before "in a tweet", "at a Monday briefing in Rome" that ends with token `p`; else `p`."""
    last = p
    if p in clause.ends and clause.lower(clause.mentions[clause.ends[p]].first - 1) == "in":
        last = clause.mentions[clause.ends[p]].first - 2
    if clause.lower(last) not in speech.occasions or last in clause.inside:
        return p
    for k in range(last - 1, max(0, last - _OCCASION), -1):
        if clause.lower(k) in ("at", "in", "on", "via") and clause.lower(k + 1) in DETERMINERS | {"remarks"}:
            return k - 1
        if not clause.tokens[k].text[0].isalnum() or clause.quoted[k] or clause.lower(k) in BREAKS:
            break
    return p


def over_parenthesis(clause: Clause, comma: int, speech: SpeechVocabulary) -> Subject | None:
    """Return who stands before a parenthesis: "Novak, Prague's envoy to the talks on Cyprus, told"."""
    mark = clause.lower(comma)
    opening = "(" if mark == ")" else mark
    seen = 0
    for k in range(comma - 1, -1, -1):
        if clause.quoted[k] or clause.lower(k) in (";", ":"):
            break
        if clause.lower(k) != opening:
            continue
        seen += 1
        if clause.lower(k + 1) in ("he", "she", "they", "it"):
            break  # "On Monday, he praised Novak, questioned"
        before = _skip_back(clause, k - 1, speech)
        found = clause.ends.get(before)
        if found is not None and (_PARTY.match(clause.mentions[found].text) or _is_apposed(clause, found)):
            continue
        inner = clause.begins.get(k + 1)
        if (
            inner is not None
            and clause.mentions[inner].last == comma
            and clause.mentions[inner].kind == "person"
            and not _PARTY.match(clause.mentions[inner].text)
            and mark == ","
            and (found is None or _is_no_person(clause, found, speech))
            and k - 1 not in clause.timed
        ):
            if (teller := _before_relative(clause, k)) is not None:
                return teller  # "Novak, who spoke through his aide, Eva Ruiz, said"
            # "her host, Jan Novak, said", "the head of the mission in Lima, Jan Novak, said"
            is_office = found is not None and clause.mentions[found].kind in ("office", "group")
            first = clause.mentions[found].first if found is not None and is_office else _whole_phrase(clause, k)
            partner = clause.ends.get(first - 2) if clause.lower(first - 1) == "and" else None
            if partner is not None and clause.mentions[partner].kind in ("person", "office"):
                # "Novak and his host, Jan Ruiz, said"
                return Subject("mention", (partner, inner), clause.mentions[partner].first)
            return _with_partner(clause, Subject("mention", (inner,), first))
        if found is not None and (_starts_parenthesis(clause, k + 1) or opening != ","):
            subject = _before_relative(clause, k) or mention_subject(clause, found, speech)
            if subject is not None and (person := _whose_office(clause, subject)) is not None:
                return person
            is_apposed = subject is not None and clause.lower(subject.first - 1) == ","
            if subject is not None and not (subject.kind == "unnamed" and is_apposed):
                if clause.lower(k + 1) == "and":
                    return replace(subject, word="allies")  # "Rome, and its allies in the north, insist"
                return _with_partner(clause, subject)
        elif before >= 0 and not clause.quoted[before] and before not in clause.inside:
            noun = plain_noun(clause, before, speech)
            if noun == "unnamed" and clause.lower(k + 1) == "including" and clause.begins.get(k + 2) is not None:
                # "some critics, including Novak, said"
                return Subject("mention", (clause.begins[k + 2],), phrase_start(clause, before))
            if noun and _starts_parenthesis(clause, k + 1):
                return Subject(noun, owners(clause, before), phrase_start(clause, before), True, clause.lower(before))
            if is_unknown_name(clause, before) and _is_concern(clause, k + 1, speech):
                first = before - (before > 0 and is_unknown_name(clause, before - 1))
                return Subject("phrase", (), first, True, words_of(clause, first, before + 1))
        if seen >= _COMMAS:
            break
    return None


def _is_apposed(clause: Clause, found: int) -> bool:
    """Say whether a mention is but what one is: "Edward Markey, a Democrat, in a letter", "a Lima, Ohio producer"."""
    mention = clause.mentions[found]
    is_kind = mention.kind == "person" and mention.office is None and clause.lower(mention.first) in ("a", "an")
    return is_kind and clause.lower(mention.first - 1) == "," and mention.first > 1


def _is_concern(clause: Clause, first: int, speech: SpeechVocabulary) -> bool:
    """Say whether an apposition calls a name a firm or a society: "Acme, a Lima-based mining company, said"."""
    if clause.lower(first) not in ("a", "an", "one"):
        return False
    for k in range(first + 1, min(first + _LONGEST_PHRASE, len(clause.tokens))):
        if clause.lower(k) in speech.concerns:
            following = clause.lower(k + 1)
            return following == "," or following in PREPOSITIONS or following in ("based", "that", "which")
        if clause.lower(k) in (",", "of", "who"):
            break
    return False


def _whose_office(clause: Clause, subject: Subject) -> Subject | None:
    """Return who is told before his office: "Novak, the top envoy in Lima, part of the mission, said"."""
    k = subject.first
    while (
        k > 1
        and clause.tokens[k - 1].text.isalpha()
        and clause.tokens[k - 1].text.islower()
        and subject.first - k < _PART
    ):
        k -= 1
    before = clause.ends.get(k - 2) if clause.lower(k - 1) == "," and not clause.quoted[k - 2] else None
    if before is None or subject.kind != "mention" or clause.mentions[subject.mentions[-1]].kind != "office":
        return None
    person = clause.mentions[before]
    is_subject = person.first == 0 or person.first - 1 in clause.marks
    return Subject("mention", (before,), person.first) if person.kind == "person" and is_subject else None


def _before_relative(clause: Clause, comma: int) -> Subject | None:
    """Return whom a relative clause is about that a comma does not end: "Novak, who met Ruiz, the host, said"."""
    for k in range(comma - 1, 1, -1):
        if clause.quoted[k] or clause.lower(k) in (";", ":", ","):
            break
        if clause.lower(k) == "who" and clause.lower(k - 1) == "," and k - 2 in clause.ends:
            found = clause.ends[k - 2]
            if clause.mentions[found].kind in ("person", "office") and not clause.quoted[k - 2]:
                return Subject("mention", (found,), clause.mentions[found].first)
    return None


def _with_partner(clause: Clause, subject: Subject) -> Subject:
    """Add who stands before the second of two with appositions: "Novak, the envoy, and Ruiz, his host, said"."""
    joint = subject.first - 1
    while joint > 0 and clause.lower(joint) in ("the", "his", "her", "its", "their"):
        joint -= 1
    if clause.lower(joint) != "and" or clause.lower(joint - 1) != "," or subject.kind != "mention":
        return subject
    for k in range(joint - 2, max(0, joint - _LONGEST_PHRASE), -1):
        if clause.quoted[k] or clause.lower(k) in FINITE or clause.lower(k) in (";", ":", "who", "which"):
            break
        inner, before = clause.begins.get(k + 1), clause.ends.get(k - 1)
        if clause.lower(k) != "," or (inner is None and clause.lower(k + 1) not in ("a", "an", "the")):
            continue
        if inner is not None and clause.mentions[inner].kind == "person" and clause.mentions[inner].last == joint - 1:
            return replace(subject, mentions=(inner, *subject.mentions), first=clause.mentions[inner].first)
        if before is not None and clause.mentions[before].kind == "person":
            return replace(subject, mentions=(before, *subject.mentions), first=clause.mentions[before].first)
    return subject


def _is_no_person(clause: Clause, found: int, speech: SpeechVocabulary) -> bool:
    """Say whether a noun phrase that ends with a mention is no person's name: "a spokesman for Ruiz" is none."""
    if clause.mentions[found].kind != "person":
        return True
    head = mention_subject(clause, found, speech)
    return (
        head is not None and head.kind == "mention" and clause.mentions[head.mentions[-1]].kind in ("office", "group")
    )


def _whole_phrase(clause: Clause, comma: int) -> int:
    """Return where the noun phrase before a comma begins, its prepositions included: "the head of a firm in Lima,"."""
    k = comma
    while k > 0 and comma - k < _LONGEST_PHRASE and k - 1 not in clause.marks and not clause.quoted[k - 1]:
        word = clause.lower(k - 1)
        if word in CONTENT_ENDS - {"’", "'"} or word in OPENERS:
            break
        k -= 1
    return k


def _starts_parenthesis(clause: Clause, position: int) -> bool:
    word = clause.lower(position)
    return (
        word in PARENTHESIS_STARTS
        or position in clause.begins
        or position in clause.timed
        or word.endswith("ing")
        or word[:1].isdigit()
        or (word.isalpha() and clause.lower(position + 1) in ("of", "at", "for", "in", "with", "on", "by", "to", "and"))
        or is_adverb(word)
        or position in clause.inside
    )


def _clause_start(clause: Clause, position: int, floor: int) -> int:
    for k in range(position - 1, floor, -1):
        if clause.quoted[k]:
            continue
        word = clause.tokens[k].lower
        if word == ";" and k + 1 < position - (clause.lower(k + 1) == "and"):
            return k + 1
        if word == "and" and clause.lower(k - 1) == "," and _opens_clause(clause, k + 1, position):
            return k + 1
        if (
            (word in ("but", "while", "whereas", "although", "though") or _is_as(clause, k))
            and k + 1 < position
            and any(k < m.first < position and clause.lower(m.first - 1) not in PREPOSITIONS for m in clause.mentions)
        ):
            return k + 1
    return floor


def _is_as(clause: Clause, k: int) -> bool:
    """Say whether "as" opens a clause: "how to go on, as Lima controls"; not "Lima, as the city's mayor, says"."""
    found = clause.begins.get(k + 1) if clause.lower(k) == "as" and clause.lower(k - 1) == "," else None
    return found is not None and clause.lower(clause.mentions[found].last) not in POSSESSIVES | {"'", "’"}


def _opens_clause(clause: Clause, first: int, position: int) -> bool:
    """Say whether a name with a verb of its own follows: "..., and Novak flew to Rome, warning"."""
    found = clause.begins.get(first)
    if found is None or clause.mentions[found].kind not in ("person", "office", "state", "organization"):
        return False
    last = clause.mentions[found].last
    verb = clause.lower(last)
    return last < position and last not in clause.inside and (verb in FINITE or (verb.endswith("ed") and len(verb) > 4))


def _hangs(clause: Clause, joint: int, start: int) -> bool:
    """Say whether a joined mention continues a list that a preposition governs: "with China and Russia"."""
    k = joint - 1
    while k > start:
        if k in clause.inside:
            k = clause.mentions[clause.inside[k]].first - 1
            word = clause.lower(k)
            if word in PREPOSITIONS:
                # "In Havana, U.S. diplomats": where the sentence plays is no member of a list
                return not (k == 0 and clause.lower(joint) == "," and joint - 1 in clause.ends)
            if word in ("and", ","):
                k -= 1
                continue
        return False
    return False
