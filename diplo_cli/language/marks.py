"""Damaged marks: quotation marks and apostrophes that a source has garbled, made readable without moving an offset.

In: the text of an article or title. Out: the text with each mark in its place, of the same length.
"""

import re

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
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|(?<=[.!?][\"”])\s+")
# "leaders" summit" and "Mattis "trip": the apostrophe of a plural owner that became a quotation mark.
_OWNER = re.compile(r"(?<=[a-z]s)(?:\" | \")(?=([a-z]+))")
# A blank before a comma or full stop where a closing mark was: "a red line , Novak said."
_CLOSED_LATE = re.compile(
    r'(?<![^\s(])"(?P<said>[^\s"](?:[^"\n]{1,400}?[^\s"])?) (?P<rest>[,.](?=\s|$)[^"\n]{0,400}?)'
    r'(?P<late>(?<=[.?!])"(?=\s|$)|(?="|\n|$))',
    re.M,
)
# After a closing mark these go on; no owner has them.
_GOING_ON = frozenset(
    """a about added after against also am among an and are as at be been before but by can could did do does during for
    from had has have he her his how if in into is it its may might more must my not of on one or our over said says
    she should since so such than that the their them then there these they this those through to told under until up
    was we were what when where which while who whose why will with would you your""".split()
)


def repair_marks(text: str) -> str:
    """Return the text with garbled quotation marks and lost apostrophes readable and no offset moved."""
    if "â€" in text:
        for garbled, mark in _GARBLED:
            text = text.replace(garbled, mark)
    if '"' not in text:
        return text
    text = _CLOSED_LATE.sub(_close, text)
    if _OWNER.search(text) is None:
        return text
    parts, start = [], 0
    for end in (*(m.end() for m in _SENTENCE_END.finditer(text)), len(text)):
        parts.append(_repair_owner(text[start:end]))
        start = end
    return "".join(parts)


def _close(match: re.Match[str]) -> str:
    """Set the mark that was lost before a comma, and take away one that closes the sentence and has no partner."""
    text, end = match.string, match.end()
    following = text.find('"', end)
    # ", "he said": the next mark closes what this one opens
    is_opening = following > 1 and text[following - 1] == " " and text[following - 2] in ",.?!"
    late = match["late"] if is_opening else match["late"] and " "
    return f'"{match["said"]}"{match["rest"]}{late}'


def _repair_owner(sentence: str) -> str:
    """Set the apostrophe of "leaders" summit", where the sentence has a mark without partner."""
    if sentence.count('"') % 2 == 0:
        return sentence
    found = [m for m in _OWNER.finditer(sentence) if m.group(1) not in _GOING_ON]
    if len(found) != 1:
        return sentence
    return f"{sentence[: found[0].start()]}' {sentence[found[0].end() :]}"
