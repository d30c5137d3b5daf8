"""Actor mentions: the noun phrases of a sentence that name a person, office, state or organisation.

In: a sentence with its shallow tokens. Out: mentions in order, not overlapping; who they are is settled in `parties`
and `coreference`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from diplo_cli.extract.actors.phrases import read_phrase
from diplo_cli.extract.actors.state import Phrase
from diplo_cli.extract.actors.vocabulary import ActorVocabulary
from diplo_cli.extract.actors.words import APOSTROPHES, Words
from diplo_cli.language.sentences import Sentence

MentionKind = Literal["person", "office", "state", "organization", "group", "pronoun", "place"]

PRONOUNS = frozenset("he she they him them it who".split())
POSSESSIVES = frozenset("his her their its our my".split())
_DETERMINERS = frozenset(
    "the a an this another both some many several two three four five six all these those one".split()
)
_AFTER_THE_TWO = frozenset(
    """had have has will would are were met meet meets spoke speak agreed also discussed said last first held hold
    talked may could""".split()
)
_BEHIND_HER = frozenset(
    "after and as at before by during for from in on over that to today when where while with yesterday".split()
)
_BEHIND_THE_TWO = frozenset(
    """after and at before by during for has here in is next on over scheduled since that this took was which while will
    would yesterday""".split()
)
# States and persons that go by their number: "the two countries", "both men".
_COUNTED = {
    "capitals": "capital", "countries": "country", "governments": "government", "koreas": "korea", "men": "man",
    "nations": "nation",
    "neighbors": "neighbor", "neighbours": "neighbour", "powers": "power", "rivals": "rival", "states": "state",
    "women": "woman",
}  # fmt: skip
_OF_STATES = frozenset({"capital", "country", "government", "nation", "neighbor", "neighbour", "state"})
_FOREIGN_OFFICE = re.compile(r"(?:the )?Foreign Office", re.IGNORECASE)
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "both": 2}


@dataclass(frozen=True, slots=True)
class Mention:
    """One noun phrase for an actor; `start`/`end` bound it, `head_start`/`head_end` its name or noun (code points)."""

    sentence: int
    start: int
    end: int
    head_start: int
    head_end: int
    first: int  # token positions in the sentence, half-open
    last: int
    kind: MentionKind
    text: str
    name: str | None = None
    title: str | None = None  # the office's words, without nationality
    full_title: str | None = None  # with what it is of: "secretary of the Russian Security Council"
    office: str | None = None  # the office in lower case, singular
    countries: tuple[str, ...] = ()
    is_plural: bool = False
    count: int | None = None  # "the two ministers"
    possessive: str | None = None  # "his" in "his Chinese counterpart"
    owner: int | None = None  # position among the sentence's mentions of who stands before 's
    is_definite: bool = False
    entity: str | None = None  # the gazetteer's own name, where it has one
    place: tuple[str | None, str | None] | None = None  # (city, country) where the phrase can also be a place
    coordinates: tuple[float, float] | None = None  # latitude and longitude of the city, in degrees
    joined: tuple[str, ...] = ()  # who is no state in "Israeli and Hamas negotiators"


def find_mentions(
    sentence: Sentence,
    vocabulary: ActorVocabulary,
    known: frozenset[str] = frozenset(),
    surnames: frozenset[str] = frozenset(),
) -> tuple[Mention, ...]:
    """Return the actor mentions of a sentence; `known` holds words that are names elsewhere in the article."""
    words = Words(sentence, vocabulary, known, surnames)
    tokens = sentence.tokens
    begins = vocabulary.begins
    mentions: list[Mention] = []
    i = 0
    while i < len(tokens):
        token = tokens[i]
        if token.lower in PRONOUNS or (token.lower == "her" and _is_object(sentence, i)):
            mentions.append(_pronoun(sentence, i))
            i += 1
            continue
        pair = _pair(sentence, i) if token.lower in _NUMBERS else None
        if pair is not None:
            mentions.append(pair)
            i = pair.last
            continue
        # Most words begin nothing: neither a name, which is capitalised, nor an office or a body.
        if not token.is_capitalised and token.lower not in begins and token.lower.removesuffix("s") not in begins:
            i += 1
            continue
        phrase = read_phrase(words, i)
        if phrase is None:
            i += 1
            continue
        floor = mentions[-1].last if mentions else 0
        mentions.append(_mention(sentence, phrase, vocabulary, floor, mentions))
        i = max(phrase.last, i + 1)
    return tuple(mentions)


def place_foreign_office(
    rows: Sequence[tuple[Mention, ...]], home: str | None, vocabulary: ActorVocabulary
) -> list[tuple[Mention, ...]]:
    """Take "Foreign Office spokesperson Asim Raza" for `home`'s where that state too calls its ministry so."""
    if home not in vocabulary.foreign_offices:
        return list(rows)
    return [
        tuple(
            replace(m, countries=(home,)) if m.countries[:1] == ("GBR",) and _FOREIGN_OFFICE.match(m.text) else m
            for m in row
        )
        for row in rows
    ]


def _pair(sentence: Sentence, i: int) -> Mention | None:
    """Read "The two had spoken by phone", "both countries" and "the three countries", which were named before."""
    tokens = sentence.tokens
    word = tokens[i].lower
    if i + 1 >= len(tokens):
        return None
    first = i - 1 if word != "both" and i and tokens[i - 1].lower in ("the", "these") else i
    following = tokens[i + 1].lower
    if word != "both" and first == i:
        return None
    if following in _COUNTED and (_NUMBERS[word] == 2 or _COUNTED[following] in _OF_STATES):
        last, office = i + 2, _COUNTED[following]
    elif word == "two" and (following in _AFTER_THE_TWO or _is_between(sentence, i)):
        last, office = i + 1, "two"
    else:
        return None
    start, end = tokens[first].start, tokens[last - 1].end
    text = sentence.text[start - sentence.start : end - sentence.start]
    return Mention(
        sentence.index, start, end, tokens[last - 1].start, end, first, last, "group", text,
        title=tokens[last - 1].lower, office=office, is_plural=True, count=_NUMBERS[word], is_definite=True,
        countries=("PRK", "KOR") if office == "korea" else (),
    )  # fmt: skip


def _is_between(sentence: Sentence, i: int) -> bool:
    """Say whether "the two" are all that is named: "a meeting between the two in Oslo", not "the two main parties"."""
    before, following = sentence.tokens[i - 2].lower if i > 1 else "", sentence.tokens[i + 1].lower
    return before == "between" and (following in _BEHIND_THE_TWO or not following[:1].isalpha())


def _is_object(sentence: Sentence, i: int) -> bool:
    """Say whether "her" is whom somebody meets, no owner: "hosted her for lunch", "met her in Oslo"."""
    following = sentence.tokens[i + 1] if i + 1 < len(sentence.tokens) else None
    return following is None or following.lower in _BEHIND_HER or following.text in (",", ".", ";")


def _pronoun(sentence: Sentence, i: int) -> Mention:
    token = sentence.tokens[i]
    return Mention(
        sentence.index, token.start, token.end, token.start, token.end, i, i + 1, "pronoun", token.text,
        is_plural=token.lower in ("they", "them"),
    )  # fmt: skip


def _mention(
    sentence: Sentence, phrase: Phrase, vocabulary: ActorVocabulary, floor: int, before: list[Mention]
) -> Mention:
    tokens = sentence.tokens
    first, possessive, count, is_definite = phrase.first, None, None, False
    # "the visiting Russian minister": modifiers and a determiner belong to the phrase
    while first > floor and (
        (
            (word := tokens[first - 1].lower) in vocabulary.modifiers
            and (word != "leading" or first < 2 or tokens[first - 2].text != ",")  # "..., leading Lind to call"
            and (word != "visiting" or phrase.kind in ("office", "group") or phrase.title)
        )
        or (word.endswith(("-based", "-backed", "-led", "-born", "-elected", "-appointed")))
    ):
        first -= 1
    if first > floor and tokens[first - 1].lower in _NUMBERS:
        count = _NUMBERS[tokens[first - 1].lower]
        first -= 1
    if first > floor:
        word = tokens[first - 1].lower
        if word in POSSESSIVES:
            possessive, first = word, first - 1
        elif word in _DETERMINERS:
            is_definite = word in ("the", "both", "these", "those", "this", "that")
            first -= 1
    owner = None
    if first > floor and tokens[first - 1].text in ("’s", "'s", "’", "'"):
        for k in range(len(before) - 1, -1, -1):
            if before[k].last in (first - 1, first):
                owner = k
                break
    start, end = tokens[first].start, tokens[phrase.last - 1].end
    kind: MentionKind = phrase.kind
    is_owned = any(t.text in APOSTROPHES for t in tokens[phrase.first : phrase.last])  # "the EU's Jan Novak"
    is_plain = kind == "person" and phrase.title is None and not is_owned
    if is_plain and (is_definite or possessive) and phrase.first - first:
        kind = "organization"  # "the Nikkei", "the Treaty": people take no article
    return Mention(
        sentence=sentence.index, start=start, end=end,
        head_start=tokens[phrase.head_first].start, head_end=tokens[phrase.head_last - 1].end,
        first=first, last=phrase.last, kind=kind,
        text=sentence.text[start - sentence.start : end - sentence.start],
        name=phrase.name, title=phrase.title, full_title=phrase.full_title, office=phrase.office,
        countries=phrase.countries,
        is_plural=phrase.is_plural, count=count, possessive=possessive, owner=owner, is_definite=is_definite,
        entity=phrase.entity, place=phrase.place, coordinates=phrase.coordinates, joined=phrase.joined,
    )  # fmt: skip
