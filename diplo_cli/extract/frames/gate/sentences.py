"""The gate: which sentences can hold a visit, meeting or consultation, told from their words before any parser runs.

Strong words (visit, met, summit) open it with any actor near. Weak ones (be, go, call, tell) stand in most sentences
of the news; each needs beside it what its frame would need: a place, a person, a preposition (`words`).
"""

from collections.abc import Sequence
from itertools import pairwise

from diplo_cli.extract.document import Document
from diplo_cli.extract.frames.asides import begins_place_aside
from diplo_cli.extract.frames.gate.view import OWNERS, GateWord
from diplo_cli.extract.frames.gate.words import is_armed, is_call, is_event_word
from diplo_cli.extract.frames.meetings.attenders import lists_participants
from diplo_cli.extract.frames.ordinals import is_one_of_a_row
from diplo_cli.extract.frames.vocabulary import EventVocabulary
from diplo_cli.language.tokens import Token

# Who is nobody by name and was told before: "The pair met in Lima".
_TOLD = frozenset({"delegations", "duo", "negotiators", "pair", "trio"})
_TEAMS = frozenset({"deputies", "experts", "parties", "sides", "teams"})
_BODIES = frozenset({"commission", "committee", "council"})
_CALLS = frozenset({"call", "calls"})
_TO_CALL = (["to"], ["will"], ["would"])
_VISITS = frozenset({"tour", "trip", "visit"})
_STOPPING = frozenset({"begin", "begins", "end", "ends", "include", "included", "includes", "start", "starts", "take"})
_TELLING = frozenset({"will", "would"})
_SUBJECT = 4  # words in which the subject of a sentence stands: "The three-day official visit"
_TAKING_UP = OWNERS | {"the", "that", "this", "'s", "’s"}
_DENYING = frozenset({"never", "not", "n't", "n’t"})
# "She canceled at the last minute", "Peru pulled out on Monday"
_GIVEN_UP = frozenset(
    {("pulled", "out")}
    | {(verb, word) for verb in ("canceled", "cancelled") for word in ("after", "at", "because", "on", "over", ".")}
)
_NEXT = frozenset({"follow", "followed", "follows"})
_TABLES = frozenset({"back", "bargaining", "negotiating"})


def passes_gate(document: Document, index: int, vocabulary: EventVocabulary) -> bool:
    """Say whether a sentence is worth a parse."""
    mentions = document.mentions[index]
    tokens = document.sentences[index].tokens
    if document.joint_bodies[index] or _names_process(document, index, vocabulary):
        return True
    if _tells_of_meeting(tokens, vocabulary) or (document.times[index] and _tells_of_round(tokens, vocabulary)):
        return True
    if _names_pair(document, tokens, vocabulary) or _tells_of_date(tokens, vocabulary):
        return True
    if any(m.place is not None for m in mentions) and any(
        b.lower in vocabulary.round_nouns and is_one_of_a_row(a.lower) for a, b in pairwise(tokens)
    ):
        return True  # "the next round would be held in Lima"
    if _tells_of_teams(tokens, vocabulary):
        return True
    if _tells_of_sides(tokens, vocabulary) or _tells_of_presence(tokens) or _tells_of_leader(tokens, vocabulary):
        return True
    if document.times[index] and any(t.lower.removesuffix("s") in vocabulary.vague_nouns for t in tokens):
        return True
    if mentions and lists_participants([t.lower for t in tokens]):
        return True
    if _tells_of_part(tokens) or _tells_of_entourage(tokens):
        return True
    if _tells_of_end(tokens, vocabulary) or _tells_of_tour(tokens):
        return True
    if (document.times[index] or document.durations[index]) and _tells_of_days(tokens, vocabulary):
        return True
    if not any(m.kind != "place" for m in mentions) and not any(t.lower in OWNERS | _TOLD for t in tokens):
        return False
    if _tells_of_next(document, index):
        return True
    strong, weak = vocabulary.strong_words, vocabulary.weak_words
    if _is_headline_of_presence(document, index) or _has_guest(document, index):
        return True
    if any(begins_place_aside(tokens, m.last + 1, mentions) for m in mentions if m.last + 2 < len(tokens)):
        return True  # "Lind, in Lima for a funeral, said"
    for i, token in enumerate(tokens):
        text = token.lower
        if text in vocabulary.go_between_nouns and "as" in (t.lower for t in tokens[max(0, i - 3) : i]):
            return True  # "has acted as an intermediary between them"
        if text == "table" and not _TABLES.isdisjoint(t.lower for t in tokens[max(0, i - 4) : i]):
            return True  # "returned to the negotiating table", "are due back at the table"
        is_weak = text in weak or text in vocabulary.verb_like_nouns
        if text not in strong and not is_weak and text not in ("phone", "telephone"):
            continue
        word = GateWord(document, index, vocabulary, i)
        if text in _CALLS:
            if is_call(word) or (word.before(1) in _TO_CALL and word.precedes_official(1)):
                return True  # "said he would call President Holm"
        elif text in strong and is_event_word(word):
            return True
        if text in ("phone", "telephone") and i and tokens[i - 1].lower in ("by", "over", "the"):
            return True
        if is_weak and is_armed(word):
            return True
    return False


def _tells_of_next(document: Document, index: int) -> bool:
    """Say whether a sentence tells who went somewhere next: "Peru's minister followed on Saturday", "to follow him"."""
    days = [m.span.start for m in document.times[index]]
    tokens = document.sentences[index].tokens
    return bool(days) and any(
        a.lower in _NEXT and any(t.start in days for t in tokens[k + 1 : k + 1 + _SUBJECT])
        for k, a in enumerate(tokens)
    )


def _tells_of_presence(tokens: Sequence[Token]) -> bool:
    """Say whether a sentence tells who else was there: "Also present was Lee", "Among those attending were"."""
    words = [t.lower for t in tokens]
    triples = zip(["", *words], words, words[1:], strict=False)
    return any((b == "also" or (a, b) == ("among", "those")) and c in ("attending", "present") for a, b, c in triples)


def _tells_of_days(tokens: Sequence[Token], vocabulary: EventVocabulary) -> bool:
    """Say whether a sentence takes up an event: "The visit will begin on Monday", "said the visit would last a day"."""
    nouns = _VISITS | vocabulary.referring_nouns
    words = [t.lower for t in tokens]
    if words[:1] == ["the"] and not nouns.isdisjoint(words[1:_SUBJECT]):
        return True
    taken_up = zip(words, words[1:], words[2:], strict=False)
    return any(a == "the" and b in nouns and c in _TELLING for a, b, c in taken_up)


def _tells_of_leader(tokens: Sequence[Token], vocabulary: EventVocabulary) -> bool:
    """Say whether a sentence begins with who leads travellers told before: "The team was led by Lind"."""
    words = [t.lower for t in tokens[: 2 * _SUBJECT]]
    if words[0] == "the" and "by" in words and not vocabulary.sent_nouns.isdisjoint(words[1:_SUBJECT]):
        return any(vocabulary.lemma(word) in vocabulary.leading_verbs for word in words)
    triples = zip(tokens, tokens[1:], tokens[2:], strict=False)  # "Lind will head the delegation"
    return any(
        b.lower == "the" and c.lower in vocabulary.sent_nouns and vocabulary.lemma(a.lower) in vocabulary.leading_verbs
        for a, b, c in triples
    )


def _tells_of_entourage(tokens: Sequence[Token]) -> bool:
    """Say whether a sentence tells who goes along: "Her entourage included two ministers"."""
    words = {t.lower for t in tokens}
    return "entourage" in words and not words.isdisjoint({"include", "included", "includes"})


def _tells_of_tour(tokens: Sequence[Token]) -> bool:
    """Say whether a trip told before is part of a longer one, or has stops: "The trip will be the first leg of a tour
    including", "The 10-day trip will include Oman", "The visit starts in Oman"."""
    words = [t.lower for t in tokens]
    if words[:1] != ["the"] or _VISITS.isdisjoint(words[1 : _SUBJECT + 1]):
        return False
    return {"tour", "including"} <= set(words) or not _STOPPING.isdisjoint(words)


def _tells_of_sides(tokens: Sequence[Token], vocabulary: EventVocabulary) -> bool:
    """Say whether a sentence tells who leads a side of talks: "The Peruvian side was led by Ana Vega"."""
    words = {t.lower for t in tokens}
    if words.isdisjoint(vocabulary.side_nouns | {"event"}) and not {"their", "respective"} <= words:
        return False
    return any(vocabulary.lemma(word) in vocabulary.leading_verbs for word in words)


def _tells_of_teams(tokens: Sequence[Token], vocabulary: EventVocabulary) -> bool:
    """Say whether a sentence tells that teams told before meet: "The teams met in July", "Deputies will meet"."""
    verbs = vocabulary.meeting_verbs | vocabulary.gathering_verbs
    return any(
        a.lower in _TEAMS and any(vocabulary.lemma(b.lower) in verbs for b in tokens[k + 1 : k + 1 + _SUBJECT])
        for k, a in enumerate(tokens[:_SUBJECT])
    )


def _tells_of_part(tokens: Sequence[Token]) -> bool:
    """Say whether a sentence ends with who is there: "Diplomats from Peru and Chile are attending.", "took part"."""
    last = [t.lower for t in tokens[-3:]]
    return last[-2:] == ["attending", "."] or last == ["took", "part", "."] or last[-2:] == ["participated", "."]


def _tells_of_date(tokens: Sequence[Token], vocabulary: EventVocabulary) -> bool:
    """Say whether a sentence tells of a day to be found: "The date for the third session is still open"."""
    words = [t.lower for t in tokens]
    is_asked = any(a in vocabulary.date_nouns and "for" in words[k + 1 : k + 6] for k, a in enumerate(words))
    return is_asked and not vocabulary.round_nouns.isdisjoint(words)


def _tells_of_end(tokens: Sequence[Token], vocabulary: EventVocabulary) -> bool:
    """Say whether a sentence can call off an event told before: "The trip was put off", "It never took place"."""
    nouns = _VISITS | vocabulary.referring_nouns | vocabulary.talking_nouns | vocabulary.offered_nouns
    words = [t.lower for t in tokens]
    if "it" in words and "off" in words and "called" in words:
        return True
    if not any(b in nouns and a in _TAKING_UP for a, b in pairwise(words)):
        return any((a, b) in _GIVEN_UP for a, b in pairwise(words))
    if "place" in words and not _DENYING.isdisjoint(words):
        return True
    lemmas = [vocabulary.lemma(word) for word in words]
    verbs = vocabulary.cancelling_verbs
    return any(
        lemma in verbs or any(f"{lemma}_{word}" in verbs for word in words[i + 1 : i + 5])
        for i, lemma in enumerate(lemmas)
    )


def _is_headline_of_presence(document: Document, index: int) -> bool:
    """Say whether a headline tells where somebody is or goes: "Iran FM in Beirut", "PM off to Oman"."""
    sentence = document.sentences[index]
    if not sentence.is_headline:
        return False
    mentions = document.mentions[index]
    return (
        len(mentions) > 1
        and mentions[0].kind in ("person", "office")
        and mentions[1].place is not None
        and [t.lower for t in sentence.tokens[mentions[0].last : mentions[1].first]] in (["in"], ["off", "to"])
    )


def _has_guest(document: Document, index: int) -> bool:
    """Say whether a sentence names who is visiting: "Visiting Premier Lind and his hosts pledged"."""
    tokens = document.sentences[index].tokens
    return any(
        m.kind in ("person", "office") and "visiting" in [t.lower for t in tokens[m.first : min(m.first + 3, m.last)]]
        for m in document.mentions[index]
    )


def _names_process(document: Document, index: int, vocabulary: EventVocabulary) -> bool:
    """Say whether a sentence names talks by what they are about alone: "The inter-Korean talks resumed in Kaesong"."""
    sentence = document.sentences[index]
    if not any(t.lower in vocabulary.talking_nouns for t in sentence.tokens):
        return False
    text = sentence.text.lower()
    return any(name in text for names, _ in vocabulary.processes for name in names)


def _names_pair(document: Document, tokens: Sequence[Token], vocabulary: EventVocabulary) -> bool:
    """Say whether a sentence names talks by two states in one word: "Peru-Chile trade negotiations"."""
    return any(
        b.lower in vocabulary.talking_nouns
        for k, a in enumerate(tokens)
        if "-" in a.text and all(part in document.state_codes for part in a.text.split("-"))
        for b in tokens[k + 1 : k + 1 + _SUBJECT]
    )


def _tells_of_meeting(tokens: Sequence[Token], vocabulary: EventVocabulary) -> bool:
    """Say whether a sentence begins with a meeting as its subject: "The call focused on"."""
    return (
        len(tokens) > 3
        and tokens[0].lower == "the"
        and vocabulary.noun(tokens[1].lower) in vocabulary.meeting_nouns
        and vocabulary.lemma(tokens[2].lower) in vocabulary.focusing_verbs | vocabulary.discussing_verbs
    )


def _tells_of_one_more(tokens: Sequence[Token]) -> bool:
    """Say whether a sentence begins with one of a row of meetings: "The first was held in Moscow on Jan. 14"."""
    row = tokens[1].lower if len(tokens) > _SUBJECT and tokens[0].lower == "the" else ""
    is_alone = len(tokens) > _SUBJECT and tokens[2].lower in ("is", "was", "will", "took", "has", "had")
    return is_alone and (row in ("first", "last") or is_one_of_a_row(row))


def _tells_of_round(tokens: Sequence[Token], vocabulary: EventVocabulary) -> bool:
    """Say whether a sentence names talks by what was told before: "The next round is due on July 3"."""
    words = {token.lower for token in tokens}
    if tokens[0].lower in _TAKING_UP and any(t.lower in _BODIES for t in tokens[1:_SUBJECT]):
        return True  # "The committee last met in 2008"
    if not words.isdisjoint(vocabulary.round_nouns) or _tells_of_one_more(tokens):
        return True
    if not words.isdisjoint(vocabulary.talking_nouns):
        if any(t.lower in vocabulary.talking_nouns for t in tokens[:_SUBJECT]):
            return True  # "Preliminary talks on a truce opened on Tuesday"
        is_broken = any(vocabulary.lemma(word) in vocabulary.breaking_verbs for word in words)
        return is_broken or any(a.lower == "the" and b.lower in vocabulary.talking_nouns for a, b in pairwise(tokens))
    return "meeting" in words and any(
        b.lower == "meeting" and (is_one_of_a_row(a.lower) or a.lower in ("last", "such")) for a, b in pairwise(tokens)
    )
