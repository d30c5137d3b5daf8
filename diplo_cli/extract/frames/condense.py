"""Condense a sentence before it is parsed: what is known already is folded into single words.

"Ana Rojas, a member of Peru's Liberal Party leadership, will head the consultation with Jan Kavan, foreign minister of
the Czech Republic, Peru's foreign ministry said on Friday." becomes "Smith will head the consultation with Brown." A
small parser errs less in short sentences, and is faster. Every word keeps the span that it stands for.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from diplo_cli.extract.actors import Mention
from diplo_cli.extract.document import Document
from diplo_cli.extract.frames.asides import (
    TIME_PREPOSITIONS,
    after_time,
    begins_place_aside,
    find_asides,
    find_attributions,
)
from diplo_cli.language.sentences import Sentence
from diplo_cli.language.tokens import Token, plain_mark

_KEPT_FIRST = frozenset(
    "the a an his her their its this both some many several two three four five six all these those".split()
)
_COUNTING = re.compile(r"[\w-]+-(?:city|country|day|hour|leg|long|month|nation|state|stop|week)")
_LONGEST_SMALL = 4  # letters of the words that In Title Case are not capitalised: "with", "from"
# What a body's name boils down to: "Steering Committee on Cooperation".
_BODY_NOUNS = frozenset({"ministry", "department", "government", "council", "committee", "commission", "dialogue"})
# Different ones side by side: "China, China and China" would be read as an apposition.
PERSONS = ("Smith", "Jones", "Brown", "Miller", "Davis")
_CITIES = ("London", "Paris", "Berlin", "Rome", "Vienna")
_STATES = ("China", "France", "Brazil", "Japan", "Egypt")


@dataclass(frozen=True, slots=True)
class Condensed:
    """The words for the parser; `starts` and `ends` are the code points of the passage that each stands for."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    mentions: tuple[int | None, ...]  # position among the sentence's mentions
    joints: tuple[tuple[int, tuple[str, ...]], ...] = ()  # words that are bodies of several parties


def condense(document: Document, index: int) -> Condensed:
    """Return the sentence with its mentions and times folded, and asides and attributions left out."""
    sentence = document.sentences[index]
    mentions = document.mentions[index]
    tokens = sentence.tokens
    dropped = find_asides(document, index) | find_attributions(document, index)
    bodies = {b.first: b for b in document.joint_bodies[index]}
    # "the 4th Meeting of the Togo-Gabon Joint Commission": the body in such a name stands for itself
    parted = {
        k
        for k, m in enumerate(mentions)
        if m.kind == "organization" and any(m.first < first < m.last for first in bodies)
    }
    folds = _folds(sentence, mentions, parted) | _time_folds(document, index, mentions)
    is_headline = sentence.is_headline
    opening = after_time(document, index, 0) or -1  # "On Sunday Annan met" wants a comma
    joints: list[tuple[int, tuple[str, ...]]] = []
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    owners: list[int | None] = []
    covered = {i: k for k, m in enumerate(mentions) if k not in parted for i in range(m.first, m.last)}
    is_title_case = is_headline and _is_title_case([t for i, t in enumerate(tokens) if i not in covered])
    i = 0
    while i < len(tokens):
        if i in dropped:
            i += 1
            continue
        body = bodies.get(i)
        if body is not None:
            joints.append((len(words), body.parties))
            words.append(body.head)
            starts.append(tokens[i].start)
            ends.append(tokens[body.last - 1].end)
            owners.append(None)
            i = body.last
            continue
        fold = folds.get(i)
        if fold is not None:
            last, word, owner = fold
            if (
                i == opening
                or _is_unparted(mentions, owner)
                or (i - 1 in dropped and _begins_clause(tokens, mentions, i, owner))
            ):
                words.append(",")
                starts.append(tokens[i].start)
                ends.append(tokens[i].start)
                owners.append(None)
            words.append(word)
            starts.append(tokens[i].start)
            ends.append(tokens[last - 1].end)
            owners.append(owner)
            i = last
            continue
        token = tokens[i]
        if _is_between_counts(tokens, i):
            i += 1  # "an eight-day, five-nation tour": the parser takes the comma for the end of a clause
            continue
        owner = covered.get(i)
        head, tail = _split_negation(plain_mark(tokens, i))
        if owner is None and begins_place_aside(tokens, i, mentions):
            for extra in ("who", "is"):  # "Zebari, in Tehran for talks with Iranian leaders, said"
                words.append(extra)
                starts.append(token.start)
                ends.append(token.start)
                owners.append(None)
        if is_headline and owner is None:
            is_verb = is_title_case and (head.endswith("s") or (i > 0 and tokens[i - 1].lower == "to"))
            head, extra = _headline_word(i, mentions, head.lower() if is_verb else head)
            if extra:  # "Iran's Zarif in Damascus for talks" lacks its verb
                words.append(extra)
                starts.append(token.start)
                ends.append(token.start)
                owners.append(None)
        words.append(head)
        starts.append(token.start)
        ends.append(token.start + len(head))
        owners.append(owner)
        if tail:
            words.append(tail)
            starts.append(token.start + len(head))
            ends.append(token.end)
            owners.append(owner)
        i += 1
    if words and words[-1] not in (".", "!", "?", "”", '"'):
        words.append(".")
        starts.append(sentence.end)
        ends.append(sentence.end)
        owners.append(None)
    return Condensed(tuple(words), tuple(starts), tuple(ends), tuple(owners), tuple(joints))


def _is_unparted(mentions: tuple[Mention, ...], k: int | None) -> bool:
    """Say whether a comma is wanting before a person: "in Beijing Lavrov will hold talks"."""
    if not k or mentions[k].kind != "person":
        return False
    before = mentions[k - 1]
    return before.last == mentions[k].first and before.kind in ("state", "place")


def _begins_clause(tokens: Sequence[Token], mentions: tuple[Mention, ...], i: int, owner: int | None) -> bool:
    """Say whether a person after an aside is the subject: "At the invitation of Lind, premier of Peru, Berg will"."""
    return (
        owner is not None
        and owner > 0
        and tokens[i - 1].text == ","
        and mentions[owner].kind == "person"
        and tokens[0].lower in TIME_PREPOSITIONS
        and mentions[owner - 1].kind == "office"
    )


def _headline_word(i: int, mentions: tuple[Mention, ...], word: str) -> tuple[str, str]:
    """Write a headline out: "Putin, Erdogan to meet" as "Putin and Erdogan to meet"; "Zarif in Damascus" with "is"."""
    if word == "," and any(m.last == i for m in mentions) and any(m.first == i + 1 for m in mentions):
        return "and", ""
    if (
        word.lower() == "in"
        and any(m.first == 0 and m.last == i and m.kind in ("person", "office") for m in mentions)
        and any(m.first in (i, i + 1) and m.place is not None for m in mentions)
    ):
        return word, "is"
    return word, ""


def _is_between_counts(tokens: Sequence[Token], i: int) -> bool:
    """Say whether a comma parts two counting adjectives: "three-day, two-nation"."""
    if tokens[i].text != "," or not 0 < i < len(tokens) - 1:
        return False
    return all(_COUNTING.fullmatch(tokens[k].lower) for k in (i - 1, i + 1))


def _is_title_case(tokens: Sequence[Token]) -> bool:
    """Say whether the words between the names of a headline are capitalised: "Lind Cancels Visit To Oslo"."""
    words = [t for t in tokens if t.text[0].isalpha() and len(t.text) > _LONGEST_SMALL]
    return bool(words) and all(t.is_capitalised for t in words)


def _split_negation(text: str) -> tuple[str, str]:
    lowered = text.lower()
    if lowered.endswith(("n't", "n’t")) and len(text) > 3:
        return text[:-3], text[-3:].replace("’", "'")
    if lowered == "cannot":
        return text[:3], text[3:]
    return text, ""


def _folds(
    sentence: Sentence, mentions: tuple[Mention, ...], parted: set[int]
) -> dict[int, tuple[int, str, int | None]]:
    """Return, by first token, the runs that become one word: (end, word, mention)."""
    folds: dict[int, tuple[int, str, int | None]] = {}
    tokens = sentence.tokens
    for i in range(len(tokens) - 2):
        if [t.text for t in tokens[i : i + 3]] == ["2", "+", "2"]:
            folds[i] = (i + 3, "two-plus-two", None)
        elif [t.text for t in tokens[i : i + 3]] in (["P5", "+", "1"], ["E3", "+", "3"]):
            folds[i] = (i + 3, "powers", None)
    for k, mention in enumerate(mentions):
        if mention.kind == "pronoun" or k in parted:
            continue
        if mention.office == "two":  # "the two discussed trade", where "discussed trade" reads as a noun
            folds[mention.first] = (mention.last, "They" if mention.first == 0 else "they", k)
            continue
        first = mention.first
        while first < mention.last - 1 and tokens[first].lower in _KEPT_FIRST:
            first += 1
        if tokens[mention.last - 1].text in ("P5", "E3") and mention.last - 1 in folds:
            continue
        folds[first] = (mention.last, _word(mention, tokens[first - 1].lower if first else "", k), k)
    return folds


def _word(mention: Mention, before: str, k: int) -> str:
    """Choose the word for a mention: an office's noun; for names a common one, as rare ones mislead the tagger."""
    is_name = mention.kind == "office" and mention.text.isupper()  # "EAM and Foreign Minister Soto held talks"
    if mention.kind in ("office", "group") and not is_name:
        words = (mention.title or mention.text).split()
        return (words[0] if len(words) > 1 and words[1].lower() in ("of", "for") else words[-1]).lower()
    if mention.kind == "person" or is_name:
        return PERSONS[k % len(PERSONS)]
    if mention.kind == "organization":
        name = (mention.name or mention.text).split()
        return next((w for w in name if w.lower() in _BODY_NOUNS), name[-1])
    if mention.kind == "place" or (mention.place is not None and mention.place[0]):
        return _CITIES[k % len(_CITIES)]
    return "States" if before == "the" else _STATES[k % len(_STATES)]


def _time_folds(
    document: Document, index: int, mentions: tuple[Mention, ...]
) -> dict[int, tuple[int, str, int | None]]:
    folds: dict[int, tuple[int, str, int | None]] = {}
    tokens = document.sentences[index].tokens
    taken = {i for m in mentions for i in range(m.first, m.last)}
    for time in document.times[index]:
        inside = [i for i, t in enumerate(tokens) if time.span.start <= t.start and t.end <= time.span.end]
        if len(inside) < 2 or taken & set(inside) or inside != list(range(inside[0], inside[-1] + 1)):
            continue
        before = tokens[inside[0] - 1].lower if inside[0] else ""
        is_named = before in TIME_PREPOSITIONS or before in _KEPT_FIRST or time.is_possessive
        folds[inside[0]] = (inside[-1] + 1, "Monday" if is_named else "yesterday", None)
    return folds
