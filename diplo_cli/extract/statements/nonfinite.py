"""Sayings in an infinitive or a participle: "went on to say", "led Lima to warn", "left, saying", "after telling".

In: a clause and a sighting. Out: an attribution whose subject stands elsewhere in the clause.
"""

from diplo_cli.extract.statements.attribution import Attribution
from diplo_cli.extract.statements.clauses import Clause
from diplo_cli.extract.statements.extents import left_edge
from diplo_cli.extract.statements.frames import takes
from diplo_cli.extract.statements.nouns import Subject
from diplo_cli.extract.statements.sightings import Sighting
from diplo_cli.extract.statements.subjects import clause_subject, owned_body
from diplo_cli.extract.statements.vocabulary import SpeechVocabulary
from diplo_cli.extract.statements.words import ARTICLES, BE, MARKS, PREPOSITIONS

_OPENED = 10  # tokens before "to": "became the latest official"
_USING = frozenset({"seized", "took", "used"})
_INTRODUCED = 5  # tokens before "to say": "went so far as"
_LONGEST_NAME = 8  # tokens before a name that go with it
_GOING = frozenset({"goes", "going", "gone", "hastened", "is", "was", "went", "were"})
# Prepositions before "saying" whose subject is the clause's: "left after saying that".
_BESIDES = frozenset({"after", "before", "by", "for", "since", "when", "while"})
# "in response to Novak saying", "reacted to Novak calling": not "a letter to Novak asking".
_ANSWERED = frozenset({"listened", "objected", "reacted", "reaction", "responded", "response"})
_SHORTEST_PAST = 4  # letters, "need" is none
_LAWS = frozenset("bill draft law measure motion resolution".split())
# Verbs whose participle is a noun as well: "a court ruling that narrowed".
_NOUNS = frozenset({"rule"})
_TELLING = frozenset({"that", "quote"})
_TELLING_OF = frozenset({"someone of", "someone as", "someone name"})


def find_infinitive(clause: Clause, sighting: Sighting, speech: SpeechVocabulary) -> Attribution | None:
    """Take an infinitive that tells what was said: "went on to say", "led the minister to say", "called to thank"."""
    if sighting.is_negated:
        return None
    if takes(clause, sighting, speech, False) is None:
        return _rounding_off(clause, sighting, speech)
    first = next((k for k in range(sighting.position - 1, -1, -1) if clause.lower(k) == "to"), 0)
    brought = clause.ends.get(first - 1)
    if brought is not None and clause.lower(clause.mentions[brought].first - 1) in speech.bringing:
        subject: Subject | None = Subject("mention", (brought,), clause.mentions[brought].first)
    elif _is_introduced(clause, first, speech) or _is_opened(clause, first, speech):
        subject = clause_subject(clause, first)
    else:
        return _purpose(clause, sighting, speech)
    if subject is None:
        return None
    return Attribution(sighting.position, sighting.verb, subject, "to_say", first, sighting.position + 1)


def _rounding_off(clause: Clause, sighting: Sighting, speech: SpeechVocabulary) -> Attribution | None:
    """Take "“It is late,” Novak went on to say", whose content stands before it."""
    first = next((k for k in range(sighting.position - 1, -1, -1) if clause.lower(k) == "to"), 0)
    going = next((k for k in range(first - 1, max(0, first - _INTRODUCED), -1) if clause.lower(k) in _GOING), 0)
    speaker = clause.ends.get(going - 1)
    is_told = "that" in sighting.verb.frames and clause.lower(sighting.position + 1) in ("", ".", ",", ":")
    if not is_told or speaker is None or not _is_introduced(clause, first, speech):
        return None
    subject = Subject("mention", (speaker,), clause.mentions[speaker].first)
    edge = left_edge(clause, subject.first, _LONGEST_NAME)
    if edge < 2 or not (clause.lower(edge - 1) in MARKS or clause.lower(edge - 1) == ","):
        return None
    return Attribution(sighting.position, sighting.verb, subject, "x_said", edge, sighting.position + 1, True)


def _purpose(clause: Clause, sighting: Sighting, speech: SpeechVocabulary) -> Attribution | None:
    """Take "spoke today with Ruiz to express his condolences": what a call was made for was said in it."""
    if sighting.verb.lemma not in speech.courtesies:
        return None
    if not any(clause.lower(k) in speech.contacts and not clause.quoted[k] for k in range(sighting.before)):
        return None
    subject = clause_subject(clause, sighting.before)
    if subject is None or any(
        clause.lower(k) in ("will", "would", "plans", "may", "could") for k in range(sighting.before)
    ):
        return None
    return Attribution(sighting.position, sighting.verb, subject, "to_say", sighting.before, sighting.position + 1)


def _is_introduced(clause: Clause, first: int, speech: SpeechVocabulary) -> bool:
    """Say whether "to" follows "went on", "went so far as", "was quick"."""
    words = [clause.lower(k) for k in range(max(0, first - _INTRODUCED), first)]
    return bool(words) and words[-1] in speech.introductions and bool(_GOING.intersection(words))


def _is_opened(clause: Clause, first: int, speech: SpeechVocabulary) -> bool:
    """Say whether "to" follows "became the latest", "used his speech", "took the opportunity", "took to Twitter"."""
    is_ranked = is_occasion = False
    for k in range(first - 1, max(-1, first - _OPENED), -1):
        word = clause.lower(k)
        if clause.quoted[k] or word in (",", ";", ":", "that"):
            break
        if is_ranked and (word in BE or word == "became"):
            return True
        if word in _USING and (is_occasion or clause.lower(k + 1) == "to"):
            return True
        is_ranked = is_ranked or word == "latest"
        is_occasion = is_occasion or word in speech.occasions or word in ("chance", "opportunity", "platform")
    return False


def find_participle(
    clause: Clause, sighting: Sighting, speech: SpeechVocabulary, found: list[Attribution]
) -> Attribution | None:
    """Take "saying" and its like: "..., adding that", "a letter from Novak asking", "left after accusing Lima of"."""
    if sighting.is_negated or sighting.is_modal:
        return None
    p = sighting.before - 1
    before = clause.lower(p)
    frame = takes(clause, sighting, speech, False)
    mention = clause.ends.get(p)
    if frame is None or (sighting.verb.lemma in _NOUNS and before != ","):
        return None
    first = clause.mentions[mention].first if mention is not None else -1
    is_answered = clause.lower(first - 1) == "to" and clause.lower(first - 2) in _ANSWERED
    if mention is not None and (clause.lower(first - 1) == "with" or is_answered):
        subject = Subject("mention", (mention,), first)
        return Attribution(sighting.position, sighting.verb, subject, "with_x_saying", first, sighting.position + 1)
    if (
        mention is not None
        and clause.lower(first - 1) in ("from", "by")
        and any(clause.lower(k).removesuffix("s") in speech.documents for k in range(max(0, first - 5), first - 1))
    ):
        # "a letter from the consulate asking them not to"
        return Attribution(
            sighting.position,
            sighting.verb,
            Subject("mention", (mention,), first),
            "saying",
            first,
            sighting.position + 1,
        )
    is_joined = before in (",", "and", "while", "also", "-", "–", "—", "but") or before in MARKS
    if before in _LAWS:
        return None  # "voted for a resolution calling for": its authors, not who votes
    is_document = before in speech.documents or mention is not None or p in clause.timed
    if before == "as":
        return None
    is_joined = is_joined or (
        before == "by"
        and (sighting.verb.lemma in speech.closings or any(clause.lower(k) in speech.openings for k in range(p)))
    )
    if before in _BESIDES and not is_joined:
        return _beside(clause, sighting, frame)
    is_loose = sighting.verb.lemma == "say" and before not in PREPOSITIONS and before not in ("of", "been", "")
    if not (is_joined or is_document or is_loose):
        return None
    subject_found = _main_subject(clause, sighting, found) or owned_body(clause, sighting.position, speech)
    if subject_found is None:
        return None
    return Attribution(
        sighting.position, sighting.verb, subject_found, "saying", sighting.before, sighting.position + 1
    )


def _beside(clause: Clause, sighting: Sighting, frame: str) -> Attribution | None:
    """Take "was criticized for saying", "left after accusing Lima of lying"; not "jailed Novak for saying"."""
    before = clause.lower(sighting.before - 1)
    if frame not in _TELLING and not sighting.verb.frames & _TELLING_OF:
        return None
    if before == "for" and not any(clause.lower(k) in BE for k in range(sighting.before - 1)):
        return None
    subject = clause_subject(clause, sighting.position) if sighting.before > 1 else None
    if subject is None:
        return None
    return Attribution(sighting.position, sighting.verb, subject, "saying", sighting.before, sighting.position + 1)


def _main_subject(clause: Clause, sighting: Sighting, found: list[Attribution]) -> Subject | None:
    before = [
        a
        for a in found
        if a.position < sighting.position and a.rule not in ("according", "said_by", "quoted_by", "with_x_saying")
    ]
    if before:
        chosen = before[-1] if before[-1].is_postposed else before[0]
        start = clause_subject(clause, sighting.position)
        # "Novak met Ruiz, whom Lima accuses of lying, saying": the clause's own subject speaks
        if (
            not chosen.is_postposed
            and start is not None
            and start.first < chosen.subject.first
            and chosen.subject.kind == "mention"
            and (
                chosen.subject.first > 0
                and chosen.rule != "and_said"
                and clause.lower(chosen.subject.first - 1) not in (",", "but", "while", "and")
            )
        ):
            return start
        return chosen.subject
    subject = clause_subject(clause, sighting.position)
    return None if subject is not None and _is_object(clause, subject.first) else subject


def _is_object(clause: Clause, first: int) -> bool:
    """Say whether a verb stands before a name, whose subject no mention tells: "Some voices urged Novak to go"."""
    verb, before = clause.tokens[first - 1].text, clause.tokens[first - 2].text
    is_verb = first > 1 and verb.islower() and len(verb) > _SHORTEST_PAST and verb.endswith("ed")
    return is_verb and before.islower() and before.isalpha() and before.endswith("s") and before not in ARTICLES
