"""Sayings without a finite verb: "according to", "quoted the embassy as saying", "his pledge to", and a colon."""

from diplo_cli.extract.statements.attribution import Attribution
from diplo_cli.extract.statements.clauses import Clause
from diplo_cli.extract.statements.extents import find_content, find_said_as, left_edge
from diplo_cli.extract.statements.nouns import Subject, plain_noun, words_of
from diplo_cli.extract.statements.sightings import Sighting
from diplo_cli.extract.statements.subjects import clause_subject, subject_before
from diplo_cli.extract.statements.vocabulary import SpeechVocabulary
from diplo_cli.extract.statements.words import BREAKS, DETERMINERS, FINITE, MARKS, POSSESSIVES, PREPOSITIONS

_QUOTED_REACH = 9
_POINTING = DETERMINERS | {"that"}
_LEADING_AWAY = PREPOSITIONS | {"as"}
_MODIFIERS = 8
_BEHIND = 4  # tokens from a nationality to the name
# Behind a name, these are nobody's words: "according to a Reuters/Ipsos poll".
_NO_WORDS = frozenset({"data", "law", "poll", "polling", "polls", "standards", "survey", "witness"})
_WHOSE = {"her": "her", "his": "him"}
_GOVERNED = 6  # tokens from a verb to its object's noun


def find_according(clause: Clause, speech: SpeechVocabulary) -> list[Attribution]:
    found = []
    for k, token in enumerate(clause.tokens):
        if token.lower not in ("according", "words"):
            continue
        is_worded = token.lower == "words" and clause.lower(k - 2) == "in" and clause.lower(k + 1) == "of"
        is_according = token.lower == "according" and clause.lower(k + 1) == "to"
        if token.lower == "words" and clause.lower(k - 2) == "in" and clause.lower(k - 1) in _WHOSE:
            if clause.lower(k + 1) == "," and not clause.quoted[k] and k == 2:
                source = Subject("unnamed", (), 0, False, _WHOSE[clause.lower(k - 1)])
                found.append(Attribution(k, None, source, "according", 0, k + 2))  # "In his words, talks go on"
            continue
        if not (is_according or is_worded) or clause.quoted[k]:
            continue
        start = k + 2
        if (own := _own_page(clause, k, start, speech)) is not None:
            found.append(Attribution(k, None, own, "according", k, start + 2, k > 1))
            continue
        if is_according and clause.lower(start) in ("her", "him") and not clause.lower(start + 1).isalpha():
            source = Subject("unnamed", (), k, False, clause.lower(start))
            found.append(Attribution(k, None, source, "according", k, start + 1, k > 1))
            continue
        if clause.lower(start) in _WHOSE and clause.lower(start + 1) in speech.related:
            source = Subject("owned", (), start, False, clause.lower(start + 1))  # "according to his office"
            found.append(Attribution(k, None, source, "according", k, start + 2, k > 1))
            continue
        mention = next((clause.begins[j] for j in range(start, start + 3) if j in clause.begins), None)
        if mention is None:
            mention = next(
                (
                    clause.begins[j]
                    for j in range(start, min(start + 9, len(clause.tokens)))
                    if j in clause.begins
                    and (clause.lower(j - 1) in ("by", "from", "and") or _is_page_of(clause, j, speech))
                    and clause.lower(j - 2) not in ("seen", "reviewed", "obtained")
                    and any(
                        clause.lower(n) in speech.documents | speech.figures | speech.pages for n in range(start, j)
                    )
                ),
                None,
            )
        if mention is None:
            mention = _after_modifiers(clause, start)
        if mention is None and any(clause.lower(n) in speech.documents for n in (start, start + 1)):
            found.append(Attribution(k, None, Subject("document", (), k, False), "according", k, start + 2, k > 1))
            continue
        if mention is None and (body := _plain_source(clause, start, speech)) is not None:
            found.append(Attribution(k, None, body, "according", k, start + 2, k > 1))
            continue
        if mention is None or clause.mentions[mention].kind == "place":
            continue
        mention = _named_behind(clause, mention)
        last = clause.mentions[mention].last
        if clause.lower(last) in POSSESSIVES:
            inner = clause.begins.get(last + 1)
            if inner is not None:
                mention, last = inner, clause.mentions[inner].last
        if clause.lower(last + 2 * (clause.lower(last) == "/")) in _NO_WORDS:
            continue
        found.append(Attribution(k, None, Subject("mention", (mention,), k, False), "according", k, last, k > 1))
    return found


def _own_page(clause: Clause, k: int, start: int, speech: SpeechVocabulary) -> Subject | None:
    """Return whose "according to his LinkedIn profile" is: of whom the clause is about."""
    if clause.lower(start) not in ("her", "his", "its"):
        return None
    is_page = any(clause.lower(n) in speech.pages for n in range(start + 1, start + 4))
    return clause_subject(clause, k) if is_page else None


def _is_page_of(clause: Clause, k: int, speech: SpeechVocabulary) -> bool:
    """Say whether "the website of" stands before a body."""
    return clause.lower(k - 1) == "of" and clause.lower(k - 2) in speech.pages


def _plain_source(clause: Clause, start: int, speech: SpeechVocabulary) -> Subject | None:
    """Return the body of "according to the ministry", the insider of "according to a person at the U.S. Embassy"."""
    for k in range(start, min(start + _MODIFIERS, len(clause.tokens))):
        word = clause.lower(k)
        noun = plain_noun(clause, k, speech) if k not in clause.inside else None
        at = clause.begins.get(k + 2, clause.begins.get(k + 3))
        if noun == "body" and not clause.lower(k + 1).isalpha():
            return Subject("body", (), start, False, word)
        if word in speech.collectives and clause.tokens[start].is_capitalised and not clause.lower(k + 1).isalpha():
            return Subject("phrase", (), start, False, words_of(clause, start, k + 1))  # "Peruvian media outlets"
        if noun == "unnamed" and clause.lower(k + 1) in ("at", "from", "inside", "within") and at is not None:
            if clause.mentions[at].kind != "organization":
                return None
            first = start + (word != clause.lower(start) and clause.lower(start) in ("a", "an", "one", "the"))
            return Subject("phrase", (at,), start, False, words_of(clause, first, clause.mentions[at].last))
        if k in clause.inside or not word.replace("-", "").isalpha() or word in PREPOSITIONS or word in FINITE:
            break
    return None


def _named_behind(clause: Clause, mention: int) -> int:
    """Return the agency of "according to EU statistics agency Eurostat", whose first mention only says whose it is."""
    if clause.mentions[mention].kind not in ("state", "organization"):
        return mention
    if (person := _person_behind(clause, mention)) is not None:
        return person
    first = clause.mentions[mention].last
    for k in range(first, first + _BEHIND):
        found = clause.begins.get(k)
        if found is not None:
            return found if k > first and clause.mentions[found].kind == "organization" else mention
        if not clause.lower(k).isalpha() or clause.lower(k) in BREAKS or clause.lower(k) == "and":
            break
    return mention


def _person_behind(clause: Clause, mention: int) -> int | None:
    """Return the head of "according to Growers' Union (GU) President Eva Ruiz"."""
    for k in range(clause.mentions[mention].last, len(clause.tokens)):
        found = clause.begins.get(k)
        if found is not None and clause.mentions[found].kind == "person":
            return found if " " in clause.mentions[found].text else None
        if not (clause.tokens[k].is_capitalised or clause.lower(k) in ("(", ")", "chief", "president", "head")):
            break
    return None


def _after_modifiers(clause: Clause, start: int) -> int | None:
    """Return the official of "according to a Peruvian airport official", "to three former U.S. officials"."""
    for k in range(start, start + _MODIFIERS):
        word = clause.lower(k)
        if k in clause.begins:
            return clause.begins[k] if clause.mentions[clause.begins[k]].kind in ("office", "group") else None
        if not word.replace("-", "").isalnum() or word in PREPOSITIONS or word in FINITE or word in ("who", "that"):
            return None
    return None


def find_quoted(clause: Clause, sightings: list[Sighting], speech: SpeechVocabulary) -> list[Attribution]:
    """Take the embassy of "the agency quoted the embassy as saying", the paper of "quoted as saying by the paper"."""
    found = []
    for sighting in sightings:
        first = sighting.position + 1
        if sighting.verb.lemma not in ("quote", "cite") or sighting.is_negated or sighting.is_modal:
            continue
        said = find_said_as(clause, sighting.position)
        if not said:
            continue
        after = find_content(clause, said, speech)[0]
        is_final = clause.lower(after) in ("", ".", ",")
        owner = subject_before(clause, sighting, speech)
        start = left_edge(clause, owner.first if owner is not None else sighting.before, _QUOTED_REACH)
        is_final = is_final and start > 1
        first = next((k for k in range(first, said) if k in clause.begins or not _is_modifier(clause, k)), first)
        if first in clause.begins:
            subject = Subject("mention", (clause.begins[first],), first, False)
            found.append(Attribution(first, sighting.verb, subject, "quoted_x", start, said + 1, is_final))
        k = next((k for k in (*range(first, said), *range(said + 1, after)) if clause.lower(k) == "by"), 0)
        mention = clause.begins.get(k + 1, clause.begins.get(k + 1 + (clause.lower(k + 1) in ("the", "a"))))
        if k and mention is not None:
            subject = Subject("mention", (mention,), k, False)
            found.append(Attribution(k, sighting.verb, subject, "quoted_by", start, said + 1, is_final))
    return found


def _is_modifier(clause: Clause, k: int) -> bool:
    """Say whether a word only leads up to who is quoted: "quoted the | country's | foreign minister as saying"."""
    word = clause.lower(k)
    return word in _POINTING or (clause.tokens[k].text.isalpha() and word not in _LEADING_AWAY)


def find_nouns(clause: Clause, speech: SpeechVocabulary) -> list[Attribution]:
    """Take "whose announcement that it was quitting", "China's claim that"; "his pledge to close"."""
    found = []
    for k, token in enumerate(clause.tokens):
        noun = token.lower if token.lower in speech.nouns else token.lower.removesuffix("s")
        if noun not in speech.nouns or clause.quoted[k] or k in clause.inside:
            continue
        following = clause.lower(k + 1)
        if not (
            following == "that"
            or (following == "to" and token.lower in speech.promises)
            or (following == "for" and noun == "call" and _echo(clause, k, speech))
        ):
            continue
        subject = _owner(clause, k)
        if token.lower != noun and (subject is None or not _echo(clause, subject.first, speech)):
            continue  # "faces allegations that"; but "echoed Novak's comments that"
        if subject is not None and _echo(clause, subject.first, speech) is not False:
            found.append(Attribution(k, None, subject, "noun_that", subject.first, k + 1))
    return found


def _echo(clause: Clause, first: int, speech: SpeechVocabulary) -> bool | None:
    """Say whether a verb of saying before a claim takes it up, or answers it: "disputed Rome's claim" is one statement.

    None where no verb of saying governs it.
    """
    for k in range(first - 1, max(-1, first - _GOVERNED), -1):
        entry = speech.verbs.get(clause.lower(k))
        if entry is not None and k not in clause.inside:
            return entry[0].lemma in speech.echoes
        if clause.lower(k) in PREPOSITIONS or clause.quoted[k] or clause.lower(k) in (",", ";", "and"):
            break
    return None


def _owner(clause: Clause, noun: int) -> Subject | None:
    for k in range(noun - 1, max(-1, noun - 4), -1):
        word = clause.lower(k)
        if word in ("'s", "’s", "'", "’") and k - 1 in clause.ends:
            return Subject("mention", (clause.ends[k - 1],), clause.mentions[clause.ends[k - 1]].first)
        if word == "whose":
            q = k - 1 - (clause.lower(k - 1) == ",")
            return Subject("mention", (clause.ends[q],), k) if q in clause.ends else None
        if word in ("his", "her", "their", "its"):
            return clause_subject(clause, k)
        if not word.replace("-", "").isalnum():
            return None
    return None


def find_colon(clause: Clause) -> list[Attribution]:
    """Take "Ruiz opposed the plan: “The proposal ...”"."""
    for k, token in enumerate(clause.tokens[:-1]):
        if token.text == ":" and not clause.quoted[k] and clause.lower(k + 1) in MARKS:
            subject = clause_subject(clause, k)
            if subject is not None:
                return [Attribution(k, None, subject, "colon", subject.first, k)]
            return []
    return []
