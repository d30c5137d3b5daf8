"""Photo captions: where the caption ends and its credit begins, and whether two printings say the same."""

import re
from functools import cache

from diplo_cli.reading.furniture import load_furniture

_TAIL = 130  # Credits are looked for in the last characters of a paragraph only.
_LONGEST = 700  # No caption is longer; a long paragraph that ends in a credit is prose.
_NAME = r"(?:[^.!?\n]|(?<=[A-Z])\.){1,70}"
_WORD = re.compile(r"\w+")


@cache
def _credit() -> re.Pattern[str]:
    furniture = load_furniture()
    words = "|".join(sorted(map(re.escape, furniture.caption_credits), key=len, reverse=True))
    agencies = "|".join(sorted({re.escape(name) for name in furniture.agencies.values()}, key=len, reverse=True))
    return re.compile(
        rf"[(\[]?\b(?:{words})\s?[:：]\s?{_NAME}[)\]]?\.?$"
        rf"|[(\[](?:{words})\s(?:by|courtesy)\s[^()\[\]]{{1,80}}[)\]]\.?$"
        rf"|[(\[](?:{agencies})(?:\s(?:{words}))?(?:/|\svia\s)[^()\[\]]{{1,80}}[)\]]\.?$"
        rf"|(?:REUTERS|AFP|AP Photo|Xinhua)/[A-Z][^.!?\n]{{1,60}}\.?$"
    )


def split_credit(line: str) -> int | None:
    """Offset in `line` at which the photo credit that closes it begins; 0 where all of it is credit; None without one.

    "The Irish premier arrives in Lima. Photo: AP" gives the offset of "Photo".
    """
    if len(line) > _LONGEST:
        return None
    offset = max(0, len(line) - _TAIL)
    match = _credit().search(line, offset)
    return match.start() if match else None


def caption_start(line: str) -> int | None:
    """Offset at which a caption's words begin, where the line opens as captions do ("FILE PHOTO: …"); else None."""
    if len(line) > _LONGEST:
        return None
    for start in load_furniture().caption_starts:
        if line.startswith(start):
            if start[-1] in ":-—":
                return len(start) + len(line[len(start) :]) - len(line[len(start) :].lstrip())
            return 0
    return None


def is_same_caption(one: str, other: str) -> bool:
    """Whether two captions are printings of one: the same words but for a few ("on Monday, April 8" and "April 8")."""
    first, second = set(_words(one)), set(_words(other))
    if not first or not second:
        return False
    return len(first & second) >= 0.8 * len(first | second)


def _words(line: str) -> list[str]:
    return _WORD.findall(line[:_LONGEST].casefold())
