"""Sentences: splits prose at its full stops without a language model.

In: an article's blocks of prose. Out: sentences in order, with their tokens. Offsets count in the raw text (or title).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from diplo_cli.language.tokens import ABBREVIATIONS, Token, tokenize

Where = Literal["text", "title"]

_END = re.compile(r"[.!?…]+[\"”’')\]]*(?=\s|[“]|$)")
_OPENS = re.compile(r"\s*[\"“‘'(\[]*\s*(?:[A-Z0-9À-ÖØ-Þ]|[\"“])")
# Abbreviations that may end a sentence, and what the next one then starts with: a pronoun, an article.
_FINAL = frozenset("Aug Co Corp Dec Feb Inc Jan Ltd Nov Oct Sept etc".split())
_ANEW = re.compile(r"\s+[\"“]?(?:The|He|She|It|They|But|In|On|A|An|We|His|Her|This|That|And)\s")
_LAST_WORD = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?$|[^\W_]+$")
# “That's something!” Trump said: a mark inside the quotation does not end the sentence that frames it.
_FRAMED = re.compile(
    r"\s*(?:[A-Z][^\s,.;]*\s+){1,5}(?:said|says|asked|told|wrote|tweeted|added|shouted|declared|replied|warned)\b"
    r"|\s*(?:he|she|they)\s+(?:said|asked|told|wrote|added)\b"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence; `start` and `end` are half-open, in code points of the passage (`where`) it stands in."""

    index: int
    start: int
    end: int
    text: str
    block: int
    kind: str
    where: Where
    tokens: tuple[Token, ...] = field(repr=False)

    @property
    def is_headline(self) -> bool:
        """Say whether it is a title, or a line of the text that stands as one."""
        return self.where == "title" or self.kind in ("headline", "heading")


def split_sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the bounds of the sentences in `text[start:end]`, trimmed of white space."""
    bounds: list[tuple[int, int]] = []
    begin = start
    for mark in _END.finditer(text, start, end):
        stop = mark.end()
        if stop < end and not _ends_sentence(text, begin, mark, end):
            continue
        _append(bounds, text, begin, stop)
        begin = stop
    _append(bounds, text, begin, end)
    return bounds


def _append(bounds: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    stripped = piece.strip()
    if stripped:
        start += len(piece) - len(piece.lstrip())
        bounds.append((start, start + len(stripped)))


def _ends_sentence(text: str, begin: int, mark: re.Match[str], end: int) -> bool:
    stop = mark.end()
    if not _OPENS.match(text, stop, end):
        return False
    marks = mark.group()
    if marks[0] in "!?" and marks[-1] in "\"”’'" and _FRAMED.match(text, stop, end):
        return False
    if marks[0] == "." and len(marks) == 1:
        word = _LAST_WORD.search(text, max(begin, mark.start() - 24), mark.start())
        if word:
            last = word.group()
            if (last in ABBREVIATIONS and last not in _FINAL) or (len(last) == 1 and last.isupper()):
                return False
            if "." in last or last in _FINAL:  # U.S. President; but: "in the U.S. He said", "sued Acme Inc. The firm"
                return bool(_ANEW.match(text[stop : stop + 8]))
    return True


LONGEST = 500
"""Tokens of a sentence; a longer one is cut. No sentence of news is near it; time grows with a sentence's square."""


def make_sentences(
    text: str, blocks: Sequence[tuple[int, int, str]], where: Where = "text", first: int = 0, first_block: int = 0
) -> list[Sentence]:
    """Return the sentences of the blocks `(start, end, kind)` in order, numbered from `first`."""
    sentences: list[Sentence] = []
    for number, (start, end, kind) in enumerate(blocks, first_block):
        for a, b in split_sentences(text, start, end):
            tokens = tokenize(text, a, b)
            for at in range(0, len(tokens), LONGEST):
                piece = tokens[at : at + LONGEST]
                begin, stop = (a, b) if len(tokens) <= LONGEST else (piece[0].start, piece[-1].end)
                sentences.append(
                    Sentence(first + len(sentences), begin, stop, text[begin:stop], number, kind, where, piece)
                )
    return sentences
