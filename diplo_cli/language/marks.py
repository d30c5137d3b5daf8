"""Damaged marks: quotation marks and apostrophes that a source has garbled, made readable without moving an offset.

In: the text of an article or title. Out: the text with each mark in its place, of the same length.
"""

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import Literal

# UTF-8 read as another encoding: "â€™" for ’.
_GARBLED = (
    ("â€™", "  ’"),
    ("â€˜", "  ‘"),
    ("â€œ", "  “"),
    ("â€\x9d", "”  "),
    ("â€“", " – "),
    ("â€”", " — "),
    ("â€¦", "…  "),
    ("â€", "” "),
)
# Where a link of Markdown leads: "met with the premier on [March 30](https://...), where".
_LINK = re.compile(r"\[([^\[\]\n]{1,200})\](\(https?://[^\s()]{1,2000}\))")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|(?<=[.!?][\"”])\s+")
# "leaders" summit" and "Ozols "trip": the apostrophe of a plural owner that became a quotation mark.
_OWNER = re.compile(r"(?<=[a-z]s)(?:\" | \")(?=([a-z]+))")
# A blank before a comma or full stop where a closing mark was: "it was a "red line , Novak said." Only words quoted
# within a sentence, which seldom go on into another; the next mark of the line shows whether it is the closing one.
_CLOSED_LATE = re.compile(
    r'(?<=[\w’\'] )"(?=[a-z])(?P<said>[^"\n]{1,400}?[^\s"]) [,.](?=\s|$)(?P<rest>[^"\n]*)(?P<next>"?)', re.M
)
# Blanks before commas and full stops; those first behind a mark may be damage, many others are the text's habit.
_BLANK = re.compile(r" [,.](?=\s|$)", re.M)
_BLANK_IN_QUOTATION = re.compile(r'"[^"\n]{1,400}? [,.](?=\s|$)', re.M)
_FEW_BLANKS = 3
_LONGEST_WORD = 40
# After a closing mark these go on; no owner has them.
_GOING_ON = frozenset(
    """a about added after against also am among an and are as at be been before but by can could did do does during for
    from had has have he her his how if in into is it its may might more must my not of on one or our over said says
    she should since so such than that the their them then there these they this those through to told under until up
    was we were what when where which while who whose why will with would you your""".split()
)


def repair_marks(text: str) -> str:
    """Return the text with garbled quotation marks and lost apostrophes readable, no links, and no offset moved."""
    if "](http" in text:
        text = _LINK.sub(lambda match: f" {match[1]} {' ' * len(match[2])}", text)
    if "â€" in text:
        for garbled, mark in _GARBLED:
            text = text.replace(garbled, mark)
    if "``" in text:
        text = text.replace("``", "“ ").replace("''", "””")  # as agencies' wires had them
    if '"' not in text:
        return text
    text = _repair_closing(text)
    if _OWNER.search(text) is None:
        return text
    return "".join(_repair_owner(text[start:end]) for start, end in pairwise(_edges(text)))


def _edges(text: str) -> list[int]:
    """Return where sentences begin, and the end of the last."""
    return [0, *(m.end() for m in _SENTENCE_END.finditer(text)), len(text)]


def _repair_closing(text: str) -> str:
    """Set closing marks that were lost before a comma or full stop, and take away those that stand later instead."""
    blanks = sum(1 for _ in _BLANK.finditer(text))
    in_quotations = sum(1 for _ in _BLANK_IN_QUOTATION.finditer(text)) if blanks else 0
    if not blanks or blanks - in_quotations > min(in_quotations, _FEW_BLANKS):
        return text
    edges, letters = _edges(text), list(text)
    for match in _CLOSED_LATE.finditer(text):
        lost = match.end("said")
        first, last = edges[bisect_right(edges, match.start()) - 1], edges[bisect_left(edges, lost + 2)]
        if text.count('"', first, last) % 2 == 0:
            continue
        role = _role(text, match.start("next")) if match["next"] else "opening"
        if role != "closing":
            letters[lost] = '"'
        if role == "late":
            letters[match.start("next")] = " "
    return "".join(letters)


def _role(text: str, mark: int) -> Literal["opening", "late", "closing"]:
    """Say what the mark behind a lost one is: of the next quotation, the lost one set too late, or a closing one."""
    before = text[max(0, mark - _LONGEST_WORD) : mark].rstrip().rpartition(" ")[2].lower()
    is_spaced = text[mark - 1] == " "
    if before.endswith((".", "?", "!")) and not is_spaced:
        following = text.find('"', mark + 1)
        # ", "he said": the next mark closes what this one opens
        is_opening = following > 1 and text[following - 1] == " " and text[following - 2] in ",.?!"
        return "opening" if is_opening else "late"
    if is_spaced:
        return "closing" if before.endswith(",") else "opening"
    return "opening" if before in _GOING_ON else "closing"  # "thanked Novak for" their stance"


def _repair_owner(sentence: str) -> str:
    """Set the apostrophe of "leaders" summit", where the sentence has a mark without partner."""
    if sentence.count('"') % 2 == 0:
        return sentence
    found = [m for m in _OWNER.finditer(sentence) if m.group(1) not in _GOING_ON]
    if len(found) != 1:
        return sentence
    return f"{sentence[: found[0].start()]}' {sentence[found[0].end() :]}"
