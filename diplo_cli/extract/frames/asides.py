"""Asides: what a sentence is parsed without, appositions that only tell an office, brackets, and attributions.

Stage: frames, before the parse. In: a sentence with its mentions and times. Out: the positions of the tokens left out.
"""

from collections.abc import Sequence
from itertools import pairwise

from diplo_cli.extract.actors import Mention, Party
from diplo_cli.extract.document import Document
from diplo_cli.language.tokens import Token

_SAYING = frozenset(
    """said says say told tells announced reported reports added wrote confirmed noted stated declared quoted
    disclosed revealed according tweeted""".split()
)
# Verbs of saying that lead in a sentence: "The ministry said that".
_LEADING = frozenset({"said", "says", "announced", "reported", "confirmed", "noted", "added"})
_CIRCUMSTANCE = frozenset({"during", "after", "before", "following", "ahead", "while", "at", "in"})
_AFTER_SAYING = frozenset(
    """on in late early earlier at yesterday today to via citing last this monday tuesday wednesday thursday
    friday saturday sunday""".split()
)
_CLAUSAL = frozenset(
    "would will was were is are had has have could may might after before during who which that".split()
)
# "…, Holm said on a visit to Hanoi" tells an event itself.
_EVENTFUL = frozenset("visit trip tour stopover arrival arriving visiting".split())
# "the first premier to visit Chile": an apposition that tells a visit of its own
_GOING = frozenset({"come", "go", "set", "travel", "visit"})
_OWNING = frozenset({"'s", "’s"})
# What a time begins with: "on Sunday", "until May".
TIME_PREPOSITIONS = frozenset(
    "in on from until till through during by since for at of to before after between over".split()
)
# What a stay is of: "in Tehran on a visit", "in Tehran as part of a tour".
_BEHIND_PLACE = frozenset({("on", "a"), ("on", "an"), ("on", "her"), ("on", "his"), ("as", "part")})
_LONGEST_ASIDE = 8
_LONGEST_PRESENCE = 16


def find_asides(document: Document, index: int) -> set[int]:
    """Return the tokens of appositions that only tell an office, of "in the presence of X", "a total of", brackets."""
    sentence = document.sentences[index]
    mentions = document.mentions[index]
    tokens = sentence.tokens
    dropped: set[int] = set()
    for k, (here, following) in enumerate(pairwise(mentions)):
        if (
            here.kind == "office"
            and following.kind == "person"
            and following.first - here.last == 1
            and not following.title
        ):
            # "Bangladesh's foreign secretary, Shahidul Haque, told": the office stays, the name is known
            closes = following.last < len(tokens) and tokens[following.last].text in (",", ".")
            if (
                tokens[here.last].text == ","
                and closes
                and document.parties(index, k) == document.parties(index, k + 1)
            ):
                dropped.update(range(here.last, following.last + (tokens[following.last].text == ",")))
            continue
        if here.kind != "person" or following.kind != "office" or following.first - here.last not in (1, 2, 3):
            continue
        if here.last >= len(tokens) or tokens[here.last].text != ",":
            continue
        own = document.parties(index, k)
        if own != document.parties(index, k + 1):
            continue
        stop = following.last
        for other in range(k + 2, len(mentions)):  # "the party's leader | and Chinese president"
            is_joint = [t.lower for t in tokens[stop : mentions[other].first]] == ["and"]
            if not is_joint or mentions[other].kind != "office" or document.parties(index, other) != own:
                break
            stop = mentions[other].last
        behind = [t.lower for t in tokens[stop : stop + 2]]
        if behind[:1] == ["to"] and not _GOING.isdisjoint(behind[1:]):
            continue
        start = stop
        while (
            stop < len(tokens)
            and tokens[stop].text not in (",", ".", ";", "”", '"', "—", "–", "-")
            and stop - start < _LONGEST_ASIDE
        ):
            stop += 1
        if stop < len(tokens) and tokens[stop].text in (",", ".", ";", "—", "–", "-"):
            if any(
                tokens[i].lower in ("who", "which", "and", "said", "told", "will", "met") for i in range(start, stop)
            ):
                continue
            stop = _second_end(document, index, stop, own)
            dropped.update(range(here.last, stop + (tokens[stop].text == ",")))
    for i, token in enumerate(tokens):
        words = [t.lower for t in tokens[i + 1 : i + 5]]
        if token.text == "," and words == ["in", "the", "presence", "of"]:
            end = next((j for j in range(i + 5, len(tokens)) if tokens[j].text == ","), len(tokens))
            if end - i < _LONGEST_PRESENCE:  # "received, in the presence of the heir, Lind"
                dropped.update(range(i, end + 1))
        if token.lower == "a" and words[:2] == ["total", "of"]:
            dropped.update(range(i, i + 3))  # "for a total of four days"
    opened: int | None = None
    for i, token in enumerate(tokens):
        if token.text in ("(", "["):
            opened = i
        elif token.text in (")", "]") and opened is not None:
            if i - opened <= _LONGEST_ASIDE:
                dropped.update(range(opened, i + 1))
            opened = None
    return dropped


def begins_place_aside(tokens: Sequence[Token], i: int, mentions: Sequence[Mention]) -> bool:
    """Say whether "in" begins a clause without verb about the person before it: ", in Tehran for talks with X,".

    Also "in Tehran to attend a forum", "in Tehran as part of a tour".
    """
    if tokens[i].lower != "in" or i < 2 or tokens[i - 1].text != ",":
        return False
    person = next((m for m in mentions if m.last == i - 1 and m.kind in ("person", "office")), None)
    if person is None:
        return False
    place = next((m for m in mentions if m.first in (i + 1, i) and m.place is not None), None)
    if place is None or place.last + 1 >= len(tokens):
        return False
    word, following = tokens[place.last].lower, tokens[place.last + 1].lower
    if word == "to":
        return person.office is not None  # not "Danish singer Lars Holm, in Lima to sing"
    return word == "for" or (word, following) in _BEHIND_PLACE


def _second_end(document: Document, index: int, comma: int, own: tuple[Party, ...]) -> int:
    """Return the comma that ends what is said of an office before it: ", China's top legislature,"; else `comma`.

    Not "Lind, chairman of the party, the premier and the king met", nor "the man who met Lind".
    """
    tokens = document.sentences[index].tokens
    behind = [t.lower for t in tokens[comma + 1 : comma + 2 + _LONGEST_ASIDE]]
    if tokens[comma].text != "," or "," not in behind:
        return comma
    words, end = behind[: behind.index(",")], comma + 1 + behind.index(",")
    following = tokens[end + 1 : end + 2]
    is_owned = bool(words) and (words[0] in ("a", "an", "the") or not _OWNING.isdisjoint(words[1:3]))
    if not is_owned or not following or following[0].is_capitalised or following[0].lower in ("a", "and", "the"):
        return comma
    if not (_CLAUSAL | _SAYING | _GOING | {"and", "met"}).isdisjoint(words):
        return comma
    inside = [k for k, m in enumerate(document.mentions[index]) if comma < m.first < end]
    kinds = {document.mentions[index][k].kind for k in inside if document.parties(index, k) != own}
    return comma if kinds & {"office", "person"} else end


def after_time(document: Document, index: int, start: int) -> int:
    """Return the token after the time that begins at token `start`, with or without preposition; else `start`."""
    tokens = document.sentences[index].tokens
    for time in document.times[index]:
        inside = [i for i, t in enumerate(tokens) if time.span.start <= t.start and t.end <= time.span.end]
        if inside and (inside[0] == start or (inside[0] == start + 1 and tokens[start].lower in TIME_PREPOSITIONS)):
            return inside[-1] + 1
    return start


def find_attributions(document: Document, index: int) -> set[int]:
    """Return the tokens of "X said on Sunday that" at a sentence's head and of ", X said on Sunday." at its end."""
    mentions = document.mentions[index]
    tokens = document.sentences[index].tokens
    dropped: set[int] = set()
    for i, token in enumerate(tokens):
        if token.lower not in _SAYING or (i + 1 < len(tokens) and tokens[i + 1].lower == "by"):
            continue
        speaker = next(
            (
                m
                for m in mentions
                if m.last == i or (m.last == i - 1 and tokens[i - 1].lower in ("also", "had", "has", "later"))
            ),
            None,
        )
        if speaker is None or "visiting" in [t.lower for t in tokens[speaker.first : speaker.first + 2]]:
            continue  # "Visiting Premier Lind said on Monday" tells an event itself
        if speaker.first > 2 and tokens[speaker.first - 1].text in (",", "”", '"') and len(tokens) - i <= 14:
            rest = [t for t in tokens[i + 1 :] if t.text not in (".", "”", '"')]
            # "…, the ministry said on Sunday in a statement."; not: "…, Rutte said trade would double."
            if not rest or (
                rest[0].lower in _AFTER_SAYING
                and len(rest) <= 8
                and not any(t.lower in _CLAUSAL or t.lower in _EVENTFUL for t in rest)
            ):
                start = speaker.first - (tokens[speaker.first - 1].text == ",")
                dropped.update(range(start, len(tokens) - (tokens[-1].text == ".")))
                break
        if speaker.first <= 1 and token.lower in _LEADING:
            that = next((j for j in range(i + 1, min(i + 7, len(tokens))) if tokens[j].lower == "that"), None)
            if that is not None and not any(t.lower in _CIRCUMSTANCE for t in tokens[i + 1 : that]):
                dropped.update(range(that + 1))
            elif that is None and i + 1 < len(tokens):
                clause = after_time(document, index, i + 1)  # "Abe said on Monday he would discuss it"
                if any(m.first == clause for m in mentions):
                    dropped.update(range(clause))
            break
    return dropped
