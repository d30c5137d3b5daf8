"""Subjects behind their verb: "said Wu", "said 29-year-old cook Eva Ruiz", "said the panel's chairman, Jan Novak".

Stage: statements. In: a clause and a sighting. Out: the subject that follows the verb; nothing where what follows it is
said rather than says.
"""

from diplo_cli.extract.statements.clauses import Clause
from diplo_cli.extract.statements.heads import head_of
from diplo_cli.extract.statements.nouns import Subject, named_run, plain_noun
from diplo_cli.extract.statements.sightings import Sighting
from diplo_cli.extract.statements.subjects import over_parenthesis
from diplo_cli.extract.statements.vocabulary import SpeechVocabulary
from diplo_cli.extract.statements.words import (
    ARTICLES,
    CLAUSE_BREAKS,
    CONTENT_ENDS,
    DASHES,
    FINITE,
    MARKS,
    ONES,
    OPENERS,
    POSSESSIVES,
    PREPOSITIONS,
)

_LONGEST_PHRASE = 16  # tokens
_LIVING = frozenset({"inhabitant", "native", "resident", "villager"})
_BLAMING = frozenset({"accuse", "charge"})
_MODIFIERS = 4  # words from the verb to an office


def subject_after(clause: Clause, sighting: Sighting, speech: SpeechVocabulary) -> Subject | None:
    """Return the subject that stands after the verb: "said Wu", "says ambassador to Moscow"."""
    p = sighting.before - 1
    before = clause.lower(p)
    if p >= 0 and not (before in MARKS or before in CONTENT_ENDS or before in DASHES):
        return None
    k = sighting.position + 1
    found = clause.begins.get(k)
    if found is None and clause.lower(k) in ARTICLES and clause.lower(k + 2) in POSSESSIVES:
        found = clause.begins.get(k + 3)  # "said the delegation's chairman, Jan Novak"
    described = _described_after(clause, k) if before in MARKS or (p >= 0 and before == ",") else None
    if described is not None:
        return Subject("mention", (described,), sighting.before, False)
    if found is not None and clause.mentions[found].kind == "place":
        place = clause.mentions[found]
        name = named_run(clause, place.last)
        if name is not None and place.last - place.first == 1:
            return Subject("named", (), sighting.before, False, f"{place.text} {name}")  # "said Douglas Hay"
        beside = clause.begins.get(place.last)
        is_person = beside is not None and clause.mentions[beside].kind == "person"
        described = beside if is_person else _described_after(clause, place.last)
        if described is not None:
            return Subject("mention", (described,), sighting.before, False)  # "said Des Moines cook Eva Ruiz"
    if found is not None and (resident := _resident(clause, found)) is not None:
        return Subject("mention", (resident,), sighting.before, False)
    if found is None and before in MARKS | {","}:
        found = _office_after(clause, k)
    if found is None:
        is_one = clause.lower(k) == "another" or (clause.lower(k) in ONES and clause.lower(k + 1) == "of")
        if is_one and before in MARKS:
            return Subject("unnamed", (), sighting.before, False, clause.lower(k))  # "said one of the officials"
        name = named_run(clause, k)
        if name is not None:
            last = k + len(name.split())
            is_inverted = before in MARKS or p < 0 or _is_inverted(clause, p, last, speech)
            return Subject("named", (), sighting.before, False, name) if is_inverted else None
        noun = plain_noun(clause, k + (clause.lower(k) in ARTICLES), speech)
        if noun is None or before not in MARKS:
            return None
        return Subject(noun, (), sighting.before, False, clause.lower(k + (clause.lower(k) in ARTICLES)))
    found = head_of(clause, found)
    mention = clause.mentions[found]
    if mention.kind == "state" and plain_noun(clause, mention.last, speech) == "unnamed":
        return None  # "said a Lima insider"
    if mention.kind == "pronoun" and clause.lower(k) not in ("he", "she", "it", "they"):
        return None
    if mention.kind == "pronoun" and before not in MARKS and "np" in sighting.verb.frames:
        return None  # "an official, reached by phone, denied it"
    while clause.lower(mention.last) in POSSESSIVES and mention.last + 1 in clause.begins:
        owned = clause.begins[mention.last + 1]  # "said Novak's spokesman"
        found, mention = owned, clause.mentions[owned]
    last = mention.last
    if mention.kind in ("office", "group") and clause.lower(last) == "," and last + 1 in clause.begins:
        named = clause.begins[last + 1]
        if clause.mentions[named].kind == "person":
            found, last = named, clause.mentions[named].last  # "said the panel's chairman, Jan Novak"
    mentions = [found]
    while clause.lower(last) == "and" and last + 1 in clause.begins:
        mentions.append(clause.begins[last + 1])
        last = clause.mentions[mentions[-1]].last
    following = clause.lower(last)
    if before in MARKS and following in POSSESSIVES and _is_paper(clause, last, speech):
        return Subject("mention", (found,), sighting.before, False)  # "said the commission's latest report"
    if following in POSSESSIVES or following in FINITE:
        return None
    if before not in MARKS and following in ("of", "with") and sighting.verb.lemma in _BLAMING:
        return None  # "Prosecutors, something Lima denies, charged Novak with fraud"
    if before not in MARKS and p >= 0 and not _is_inverted(clause, p, last, speech):
        return None
    return Subject("mention", tuple(mentions), sighting.before, False)


def _resident(clause: Clause, found: int) -> int | None:
    """Return the person of "said Boke resident Jan Novak", whose town a name of the article shares."""
    mention = clause.mentions[found]
    if mention.kind != "person" or mention.last - mention.first > 1 or mention.office is not None:
        return None
    named = clause.begins.get(mention.last + 1)
    is_noun = clause.tokens[mention.last].text.islower() if mention.last < len(clause.tokens) else False
    is_noun = is_noun and clause.lower(mention.last) in _LIVING
    return named if is_noun and named is not None and clause.mentions[named].kind == "person" else None


def _is_paper(clause: Clause, owner: int, speech: SpeechVocabulary) -> bool:
    """Say whether somebody's paper stands behind the possessive at token `owner` and ends the phrase."""
    for k in range(owner + 1, min(owner + 1 + _MODIFIERS + 1, len(clause.tokens))):
        if clause.lower(k) in speech.documents:
            return clause.lower(k + 1) in ("", ".", ",") or clause.lower(k + 1) in PREPOSITIONS
        if not clause.lower(k).isalpha() or clause.lower(k) in PREPOSITIONS:
            break
    return False


def _office_after(clause: Clause, k: int) -> int | None:
    """Return the official of "said one high-ranked official", "said a second EU diplomat"."""
    for position in range(k, min(k + _MODIFIERS, len(clause.tokens))):
        found = clause.begins.get(position)
        if found is not None:
            return found if clause.mentions[found].kind in ("office", "group") else None
        word = clause.tokens[position].text
        if not word.replace("-", "").isalpha() or not word.islower() or word in CLAUSE_BREAKS:
            break
    return None


def _is_inverted(clause: Clause, p: int, last: int, speech: SpeechVocabulary) -> bool:
    """Tell "talks go on, said Ruiz, the host" from "Novak, the envoy, said Ruiz was ill".

    A comma before the verb ends more often a parenthesis than the content.
    """
    following = clause.lower(last)
    end = last
    while end < len(clause.tokens) and (end in clause.timed or clause.lower(end) in ("here", "on")):
        end += 1  # "said Ruiz here on Tuesday."
    if clause.lower(end) in ("", ".") or following in MARKS:
        return True
    if following == "here":
        following = clause.lower(end)  # "said Ruiz here Tuesday during talks"
    if not (following in (",", "(", "who") or following in PREPOSITIONS):
        return False
    return _ends_with_phrase(clause, last) or over_parenthesis(clause, p, speech) is None


def _ends_with_phrase(clause: Clause, last: int) -> bool:
    """Say whether a sentence ends with a name's apposition, without another verb: "said Ruiz, a host of the talks."."""
    if clause.lower(last) != "," or clause.lower(last + 1) not in ARTICLES:
        return False
    return not any(
        t.lower in FINITE or t.lower in (",", ";", "said", "says") or (t.lower.endswith("ed") and len(t.lower) > 4)
        for t in clause.tokens[last + 1 :]
    )


def _described_after(clause: Clause, k: int) -> int | None:
    """Return the person named behind a description: "said 29-year-old cook Eva Ruiz", "said backer and cook Novak"."""
    if k >= len(clause.tokens) or clause.tokens[k].is_capitalised or clause.lower(k) in PREPOSITIONS | OPENERS:
        return None
    person = None
    for position in range(k, min(k + _LONGEST_PHRASE, len(clause.tokens))):
        found = clause.begins.get(position)
        word = clause.lower(position)
        if found is not None and clause.mentions[found].kind == "person" and position > k:
            person = found
        if found is not None and clause.mentions[found].kind == "pronoun":
            return None
        if position in clause.inside:
            continue
        if word == "-" and clause.tokens[position].start == clause.tokens[position - 1].end:
            continue  # "29-year-old"
        named = clause.begins.get(position + 1) if word == "," and person is None else None
        if named is not None and clause.mentions[named].kind == "person":
            following = clause.lower(clause.mentions[named].last)
            return named if following in ("", ".", ",") else None  # "said one pilot, Eva Ruiz."
        if word in CONTENT_ENDS or word in (".", "(") or word in PREPOSITIONS or position in clause.timed:
            is_last = person is not None and clause.mentions[person].last == position and word != "to"
            return person if is_last else None
        if clause.quoted[position] or word in FINITE or word == "that" or word.endswith("ing"):
            return None
    return None
