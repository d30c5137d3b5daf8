"""Misplaced quotation marks: straight ones on the wrong side, or around the reporter's own sentences.

In: the quoted stretches of a paragraph as its marks have it. Out: those that are somebody's words. The words decide:
`There is hope, "the minister Jan Novak told journalists on Friday." We ...` has its marks turned inside out.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from diplo_cli.language.sentences import Sentence

_SAID = r"(?:said|says|told|added|wrote|tweeted|asked|warned|insisted|argued|stated|replied|explained)"
_NAME = r"(?:[A-Z][\w.’'-]*,?\s+)"
# The words right after a mark that make it a closing one: `" said Wu`, `" the ministry said`, `" he told reporters`.
_ATTRIBUTION = re.compile(
    rf"\s*(?:{_SAID}\s+(?:{_NAME}|[a-z]+\s+){{1,4}}|(?:he|she|it|they)\s+(?:also\s+)?{_SAID}\b"
    rf"|(?:[a-z][\w’'-]*\s+){{0,6}}{_NAME}{{1,5}}(?:[a-z][\w-]*\s+){{0,2}}?{_SAID}\b|the\s+(?:[a-z-]+\s+){{1,3}}{_SAID}\b)"
)
_TOLD = (
    rf"(?:{_SAID}|accused|acknowledged|announced|called|calls|claimed|condemned|confirmed|criticised|criticized|declared|denied"
    r"|described|dismissed|hailed|insist|lambasted|noted|pledged|praised|promised|rejected|reported|say|stressed|suggested"
    r"|threatened|urged|vowed|welcomed)"
)
_REPORTS = re.compile(
    rf"(?:[A-Z][\w.’'-]*|he|she|it|they|ministry|officials?|diplomats?|spokes\w+|government)\s+(?:has\s+|had\s+)?(?:also\s+)?{_TOLD}\b"
)
_FIRST_PERSON = re.compile(r"\b(?:I|we|We|our|Our|us|my|My|me|you|You|your|Your)\b")
_SENTENCE_START = re.compile(r"\s*[A-Z]")
# A quotation longer than this in a story on one line has lost its closing mark.
_LONGEST = 6


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quoted stretch; `is_closed` says whether a closing mark was found, `first` and `last` are its sentences."""

    start: int
    end: int
    first: int
    last: int
    is_closed: bool
    is_straight: bool


def quotation_of(block: Sequence[Sentence], start: int, end: int, is_closed: bool, is_straight: bool) -> Quotation:
    """Return a stretch with the sentences of its paragraph that it touches."""
    touched = [s.index for s in block if s.start < end and s.end > start] or [block[0].index]
    return Quotation(start, end, touched[0], touched[-1], is_closed, is_straight)


def mend_spans(text: str, block: Sequence[Sentence], spans: Sequence[Quotation]) -> list[Quotation]:
    """Turn the stretches right side out where their words say that the marks are wrong."""
    mended: list[Quotation] = []
    is_inverted = False
    for k, span in enumerate(spans):
        if not span.is_straight:
            mended.append(span)
            continue
        follows = text[span.end + 1 : span.end + 120]
        is_genuine = bool(text[span.start : span.end].rstrip()[-1:] in ",?!." and _ATTRIBUTION.match(follows))
        floor = spans[k - 1].end + 1 if k else block[0].start
        if _opens_wrongly(text, span) and not is_genuine:
            gap = _quotable(block, floor, span.start - 1) if not is_inverted else None
            if gap is not None:
                mended.append(quotation_of(block, *gap, True, True))
            is_inverted = True
        elif is_genuine or not is_inverted:
            is_inverted = False
        if is_inverted:
            limit = spans[k + 1].start - 1 if k + 1 < len(spans) else block[-1].end
            end = limit if k + 1 < len(spans) else span.end
            if end > span.end + 1:
                mended.append(quotation_of(block, span.end + 1, end, True, True))
        elif is_genuine or not _is_narrative(text, span, follows):
            mended.append(span)
    return mended


def _opens_wrongly(text: str, span: Quotation) -> bool:
    """Take `hope, "the minister Jan Novak told journalists`: an attribution inside of the marks, after a comma."""
    before = text[: span.start - 1].rstrip()
    return before[-1:] in (",", "?", "!") and _ATTRIBUTION.match(text, span.start, span.end) is not None


def _quotable(block: Sequence[Sentence], floor: int, end: int) -> tuple[int, int] | None:
    """Return the quotation before a wrongly opened stretch: from the mark or the sentence's start before it."""
    starts = [s.start for s in block if s.start < end and s.end >= end]
    start = max(floor, starts[0] if starts else floor)
    if starts and floor < starts[0] and floor > block[0].start:
        start = floor
    return (start, end) if end > start else None


def _is_narrative(text: str, span: Quotation, follows: str) -> bool:
    """Say whether whole sentences in marks are the reporter's: they tell who said what and no one says "we"."""
    inside = text[span.start : span.end]
    if not _SENTENCE_START.match(inside) or (inside.rstrip()[-1:] not in ".!?" and not follows.startswith(".")):
        return span.last - span.first >= _LONGEST and not _FIRST_PERSON.search(inside)
    return (
        _REPORTS.search(inside) is not None
        and _FIRST_PERSON.search(inside) is None
        and (not follows.strip() or _SENTENCE_START.match(follows) is not None)
    )
