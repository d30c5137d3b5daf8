"""Cleaning: the article's prose as spans of the raw text. Comes in: raw text; goes out: blocks; nothing is moved.

Precision comes first: a line is left out only where it is certainly no part of the article's own words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from diplo_cli.models import Span
from diplo_cli.reading.captions import caption_start, is_same_caption, split_credit
from diplo_cli.reading.dateline import match_dateline
from diplo_cli.reading.furniture import load_furniture
from diplo_cli.reading.lines import SHORT, ends_sentence, is_furniture, is_note, is_section_label
from diplo_cli.reading.paragraphs import find_paragraphs, trim

Kind = Literal["headline", "caption", "heading", "paragraph", "quote"]

_BULLET = re.compile(r"(?:[•●▪◦■‣·*+–—-]|#{1,6}|>)[ \t\xa0]+(?=\S)")
_OPENS_NOTE = re.compile(r"\((?=[A-Z])")
_NOTE_LIMIT = 600
_TAIL = 400
_LINE = 1000  # No caption, heading or credit stands in a longer paragraph.
_REPEAT = 25  # Shorter paragraphs ("Thank you.") may be said twice.
_SENTENCE_END = ".!?…:)\"'”’"


@dataclass(frozen=True, slots=True)
class Block:
    """One stretch of prose: half-open, in code points of the raw text, without furniture and surrounding space.

    A "heading" is a short line without a full stop, such as a sub-headline or a teaser; a "quote" is a paragraph that
    is one quotation from end to end.
    """

    span: Span
    kind: Kind


def find_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of an article in order: disjoint, not empty, each beginning and ending with a visible character."""
    blocks = _without_repeats(text, _raw_blocks(text))
    return tuple(_with_headline(text, blocks))


def _raw_blocks(text: str) -> Iterator[Block]:
    text_end = _article_end(text)
    for start, end in find_paragraphs(text):
        end = min(end, text_end)
        if start >= end:
            return
        if end - start > _LINE or not is_furniture(text[start:end]):
            yield from _paragraph_blocks(text, start, end)


def _article_end(text: str) -> int:
    """Where the article's words end: before an agency's closing word and boilerplate after the last sentence."""
    furniture = load_furniture()
    end = len(text.rstrip())
    first = max(0, end - _TAIL)
    for opening in furniture.tail_starts:
        found = text.find(opening, first, end)
        if found >= 0 and "\n" not in text[found:end] and _follows_sentence(text, found, 0):
            end = found
    for word in furniture.tail_last:
        at = end - len(word)
        if at > 0 and text.startswith(word, at) and _follows_sentence(text, at, 0):
            return at
    return end


def _paragraph_blocks(text: str, start: int, end: int) -> Iterator[Block]:
    is_quoted = text[start] == ">"
    bullet = _BULLET.match(text, start, min(end, start + 20))
    if bullet is not None:
        start = bullet.end()
    start, has_dateline = _after_openings(text, start, end)
    for piece_start, piece_end in _without_notes(text, start, end):
        at, to = trim(text, piece_start, piece_end)
        if at >= to:
            continue
        block = _block(text, at, to, is_prose=has_dateline)
        if block is not None:
            yield replace(block, kind="quote") if is_quoted and block.kind == "paragraph" else block


def _block(text: str, start: int, end: int, *, is_prose: bool) -> Block | None:
    line = text[start:end] if end - start <= _LINE else ""
    credit, opening = split_credit(line), caption_start(line)
    if credit is not None or opening is not None:
        at, to = trim(text, start + (opening or 0), end if credit is None else start + credit)
        if at >= to:
            return None
        return Block(Span(at, to), "paragraph" if is_prose else "caption")
    if line and not is_prose and len(line) <= SHORT and not ends_sentence(line):
        return Block(Span(start, end), "heading")
    return Block(Span(start, end), "quote" if line and _is_one_quotation(line) else "paragraph")


def _is_one_quotation(line: str) -> bool:
    if len(line) < 2 or (line[0], line[-1]) not in {("“", "”"), ('"', '"'), ("«", "»"), ("„", "“")}:
        return False
    return line[0] not in line[1:-1] and line[-1] not in line[1:-1]


def _after_openings(text: str, start: int, end: int) -> tuple[int, bool]:
    """Where prose starts after notes and a dateline ("(Corrects …) PARIS (Reuters) - "), and whether there was one."""
    has_dateline = False
    for _ in range(4):
        start, end = trim(text, start, end)
        note_end = _note_end(text, start, end, opens_text=True) if start < end else None
        if note_end is not None:
            start = note_end
            continue
        found = None if has_dateline else match_dateline(text, start, end)
        if found is None:
            break
        has_dateline = True
        start = found.span.end
    return start, has_dateline


def _without_notes(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The pieces of a paragraph between notes in brackets that stand as sentences of their own."""
    at = start
    search = start
    while (opening := _OPENS_NOTE.search(text, search, end)) is not None:
        search = opening.end()
        if not _follows_sentence(text, opening.start(), start):
            continue
        close = _note_end(text, opening.start(), end, opens_text=False)
        if close is None:
            continue
        yield at, opening.start()
        at = search = close
        if text[opening.end() : close].startswith(load_furniture().note_credits) and _is_only_boilerplate(
            text, at, end
        ):
            return
    yield at, end


def _is_only_boilerplate(text: str, start: int, end: int) -> bool:
    """Whether what follows the last credit is about the article: "This article was funded in part by …"."""
    return end - start < 400 and text[start:end].lstrip().startswith(("This article ", "This story ", "This version "))


def _note_end(text: str, start: int, end: int, *, opens_text: bool) -> int | None:
    if text[start] != "(":
        return None
    limit = min(end, start + _NOTE_LIMIT)
    inside = text[start + 1 : min(limit, start + 200)].lstrip("(")
    if not is_note(inside, opens_text=opens_text):
        return None
    close = text.find(")", start, limit)
    while close >= 0 and text.count("(", start, close) > text.count(")", start, close + 1):
        close = text.find(")", close + 1, limit)
    return None if close < 0 else close + 1


def _follows_sentence(text: str, at: int, start: int) -> bool:
    before = text[max(start, at - 8) : at].rstrip()
    return not before or before[-1] in _SENTENCE_END


def _without_repeats(text: str, blocks: Iterator[Block]) -> list[Block]:
    """Leave out the second printing of a caption, teaser or headline, and paragraphs printed twice word for word."""
    kept: list[Block] = []
    seen: set[str] = set()
    for block in blocks:
        words = re.sub(r"\W+", " ", _words(text, block).casefold()).strip()
        if words in seen and len(words) >= _REPEAT:
            continue
        if kept and {block.kind, kept[-1].kind} <= {"caption", "heading"}:
            previous = _words(text, kept[-1])
            if words == re.sub(r"\W+", " ", previous.casefold()).strip():
                continue
            if block.kind == kept[-1].kind == "caption" and is_same_caption(previous, _words(text, block)):
                continue
        seen.add(words)
        kept.append(block)
    return kept


def _with_headline(text: str, blocks: list[Block]) -> Iterator[Block]:
    """Name the first heading before the first full paragraph the headline; labels above it are left out."""
    first_prose = next((i for i, block in enumerate(blocks) if block.kind in ("paragraph", "quote")), len(blocks))
    headings = [i for i in range(first_prose) if blocks[i].kind == "heading"]
    labels = 0
    while labels < len(headings) - 1 and is_section_label(_words(text, blocks[headings[labels]])):
        labels += 1
    left_out, headline = set(headings[:labels]), headings[labels] if headings else None
    for i, block in enumerate(blocks):
        if i not in left_out:
            yield replace(block, kind="headline") if i == headline else block


def _words(text: str, block: Block) -> str:
    return text[block.span.start : block.span.end]
