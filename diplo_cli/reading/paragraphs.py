"""Paragraphs of raw text: lines, or groups of lines where the text is broken at a fixed width as old agency copy is."""

import re
from collections.abc import Iterator

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|[\n\r\u2028\u2029]")
_WIDEST = 100  # Copy that is broken at a fixed width has 60 to 80 columns; nothing broken so is wider than this.
_NARROWEST = 45
_CLOSERS = "\"'”’»)]"


def find_paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Spans of the paragraphs, half-open, without surrounding space, in order.

    Lines are paragraphs. Where the text is broken at a fixed width, blank lines and indents separate them instead; a
    line that goes on in small letters in the next one is joined with it in any case.
    """
    lines = list(_find_lines(text))
    is_wrapped = _is_wrapped(text, lines)
    at = 0
    while at < len(lines):
        start, end, _ = lines[at]
        at += 1
        while at < len(lines) and _goes_on(text, lines[at - 1], lines[at], is_wrapped=is_wrapped):
            end = lines[at][1]
            at += 1
        yield start, end


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without surrounding space; start equals end where nothing is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _find_lines(text: str) -> Iterator[tuple[int, int, bool]]:
    """Start and end of each line with visible characters, and whether it follows directly on the one before."""
    last = 0
    for line in _LINE.finditer(text):
        start, end = trim(text, line.start(), line.end())
        if start == end:
            continue
        between = text[last:start]
        yield start, end, len(_BREAK.findall(between)) <= 1
        last = end


def _is_wrapped(text: str, lines: list[tuple[int, int, bool]]) -> bool:
    """Whether most lines that are followed by another one break off in the middle of a sentence, near one width."""
    if any(end - start > _WIDEST for start, end, _ in lines):
        return False
    followed = [lines[i] for i in range(len(lines) - 1) if lines[i + 1][2]]
    broken = [line for line in followed if line[1] - line[0] >= _NARROWEST and not _is_closed(text, line[1])]
    return len(broken) >= 4 and 2 * len(broken) > len(followed)


def _goes_on(text: str, line: tuple[int, int, bool], following: tuple[int, int, bool], *, is_wrapped: bool) -> bool:
    start, end, _ = line
    at, _, is_direct = following
    if not is_direct:
        return False
    if is_wrapped:
        is_full = end - start >= _NARROWEST
        is_indented = text[at - 1] in " \t\xa0" and text[at - 2 : at - 1] in (" ", "\t", "\xa0")
        return is_full and not is_indented
    return text[at].islower() and not _is_closed(text, end) and end - start >= 20


def _is_closed(text: str, end: int) -> bool:
    return text[max(0, end - 6) : end].rstrip(_CLOSERS)[-1:] in (".", "!", "?", "…", ":", ";")
