"""Quotation marks: which stretches of a passage are quoted.

In: the sentences of a document. Out: spans in code points, marks left out, and single-quoted words apart.
Marks may be missing, doubled or straight; a stretch that is never closed ends with its paragraph.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from diplo_cli.extract.statements.misquotes import label_stretches
from diplo_cli.language.sentences import Sentence

_MARK = re.compile(r"[“”„«»\"]|''|``")
# The only marks of some papers: ‘We are ready,’ but no apostrophe.
_CURLY = re.compile(r"(?<!\w)‘(?=\S)|(?<=\S)’(?!\w)")
_SINGLE = re.compile(r"(?<![\w’'])[‘'](?=\S)(?P<inside>[^‘\n\"“”]{2,160}?)(?<=\S)[’'](?!\w)")
_FEW = 2
_LONGEST_UNCLOSED = 5  # sentences
_OPENING = frozenset({"“", "„", "«", "``", "‘"})


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quoted stretch, half-open, its marks left out; `first` and `last` are its sentences."""

    start: int
    end: int
    first: int
    last: int


def find_quotations(text: str, sentences: Sequence[Sentence]) -> list[Quotation]:
    """Return the double-quoted stretches of one passage whose sentences are given in order.

    Where a passage has no double marks, sentences that begin with single ones are quoted in those.
    """
    found: list[Quotation] = []
    is_single = not _MARK.search(text) and sum(s.text.startswith("‘") for s in sentences) >= _FEW
    for block in _blocks(sentences):
        if is_single:
            start, end = block[0].start, block[-1].end
            found += _paired(block, list(_CURLY.finditer(text, start, end)), end)
        else:
            found += _in_block(text, block)
    return found


def find_single(text: str, sentence: Sentence) -> list[tuple[int, int]]:
    """Return the words between single quotation marks in a sentence; apostrophes open nothing."""
    return [
        (m.start("inside"), m.end("inside"))
        for m in _SINGLE.finditer(text, sentence.start, sentence.end)
        # the boys' and the girls' rights: a plural's apostrophe closes nothing that an apostrophe opened
        if not (m.group()[0] == "'" and m.start() and text[m.start() - 1] == "s")
    ]


def _blocks(sentences: Sequence[Sentence]) -> list[list[Sentence]]:
    blocks: list[list[Sentence]] = []
    for sentence in sentences:
        if blocks and blocks[-1][-1].block == sentence.block:
            blocks[-1].append(sentence)
        else:
            blocks.append([sentence])
    return blocks


def _in_block(text: str, block: list[Sentence]) -> list[Quotation]:
    start, end = block[0].start, block[-1].end
    marks = list(_MARK.finditer(text, start, end))
    straight = [m.start() for m in marks if m.group() == '"']
    has_pair = text.count("“", start, end) > 0 and text.count("”", start, end) > 0 and len(straight) <= _FEW
    if straight and text.count("“", start, end) < _FEW and not has_pair:
        labels = label_stretches(text, start, end, straight)
        bounds = zip([start, *(m + 1 for m in straight)], [*straight, end], labels, strict=True)
        return [_quotation(block, a, b) for a, b, label in bounds if label and text[a:b].strip()]
    # Among curly marks, straight ones come from the cells of a table.
    return _paired(block, [m for m in marks if m.group() != '"'], end)


def _paired(block: list[Sentence], marks: list[re.Match[str]], end: int) -> list[Quotation]:
    found: list[Quotation] = []
    opened = -1  # after the mark
    starts = {s.start for s in block}
    for mark in marks:
        if mark.group() in _OPENING:
            if opened >= 0 and mark.start() in starts:
                before = block[bisect_left(block, mark.start(), key=lambda s: s.start) - 1]
                found.append(_quotation(block, opened, before.end))
                opened = -1
            opened = mark.end() if opened < 0 else opened
        elif opened >= 0:
            found.append(_quotation(block, opened, mark.start()))
            opened = -1
    if opened >= 0:
        # A wire story on one line: a closing mark that is missing must not swallow the rest of it.
        rest = [s.end for s in block if s.end > opened]
        found.append(_quotation(block, opened, rest[0] if len(rest) > _LONGEST_UNCLOSED else end))
    return [q for q in found if q.end > q.start]


def _quotation(block: Sequence[Sentence], start: int, end: int) -> Quotation:
    # Sentences stand in order: with thousands of quotations, each must not look at all of them.
    first = bisect_right(block, start, key=lambda s: s.end)
    touched = block[first : bisect_left(block, end, key=lambda s: s.start)] or block[:1]
    return Quotation(start, end, touched[0].index, touched[-1].index)
