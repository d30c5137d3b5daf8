"""Quotation marks: which stretches of a passage are quoted.

In: the sentences of a document. Out: spans in code points, marks left out, and single-quoted words apart.
Marks may be missing, doubled or straight; a stretch that is never closed ends with its paragraph.
"""

import re
from collections.abc import Sequence

from diplo_cli.extract.statements.misquotes import Quotation, mend_spans, quotation_of
from diplo_cli.language.sentences import Sentence

_MARK = re.compile(r"[“”„«»\"]|''|``|â€œ|â€(?![™˜œ\"”“])[\x9d]?")
_SINGLE = re.compile(r"(?<![\w’'])[‘'](?=\S)(?P<inside>[^‘\n\"“”]{2,160}?)(?<=\S)[’'](?!\w)")
_LONGEST_UNCLOSED = 5  # sentences
_OPENING = frozenset({"“", "„", "«", "``", "â€œ"})
_CLOSING = frozenset({"”", "»", "''"})


def find_quotations(text: str, sentences: Sequence[Sentence]) -> list[Quotation]:
    """Return the double-quoted stretches of one passage whose sentences are given in order."""
    found: list[Quotation] = []
    for block in _blocks(sentences):
        spans = _in_block(text, block)
        found += mend_spans(text, block, spans) if any(q.is_straight for q in spans) else spans
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
    found: list[Quotation] = []
    opened: tuple[int, bool] | None = None  # after the mark, and whether the mark is straight

    def close(at: int, is_closed: bool) -> None:
        nonlocal opened
        if opened is not None and at > opened[0]:
            found.append(quotation_of(block, opened[0], at, is_closed, opened[1]))
        opened = None

    has_curly = text.count("“", start, end) > 1
    for mark in _MARK.finditer(text, start, end):
        sign = mark.group()
        if has_curly and sign == '"':
            continue  # among curly marks, straight ones come from a table's cells
        if sign in _OPENING:
            opens: bool | None = True
        elif sign in _CLOSING or sign[0] == "â":
            opens = False
        else:
            opens = _straight(text, mark.start(), mark.end(), start, end)
        if opens is None:
            opens = opened is None
        if opens and opened is not None:
            if (sign in _OPENING and not opened[1]) or not _starts_sentence(block, mark.start()):
                if sign not in _OPENING:
                    close(mark.start(), True)
                continue
            close(_sentence_end_before(block, mark.start(), opened[0]), False)
        if opens:
            opened = (mark.end(), sign == '"')
        elif opened is not None:
            close(mark.start(), True)
    if opened is not None:
        # A wire story on one line: a closing mark that is missing must not swallow the rest of it.
        is_long = sum(s.end > opened[0] for s in block) > _LONGEST_UNCLOSED
        close(next(s.end for s in block if s.end > opened[0]) if is_long else end, False)
    return found


def _straight(text: str, first: int, last: int, start: int, end: int) -> bool | None:
    """Say whether a straight mark opens (True) or closes (False); None where its neighbours do not tell."""
    before = text[first - 1] if first > start else " "
    after = text[last] if last < end else " "
    opens = (before.isspace() or before in "([—–-") and (after.isalnum() or after in "‘'[($.…")
    closes = (not before.isspace() and before not in "([") and (after.isspace() or after in ".,;:!?)]—–-’'")
    if opens == closes:
        return None
    return opens


def _starts_sentence(block: list[Sentence], at: int) -> bool:
    return any(sentence.start == at for sentence in block)


def _sentence_end_before(block: list[Sentence], at: int, floor: int) -> int:
    return max((s.end for s in block if floor < s.end <= at), default=at)
