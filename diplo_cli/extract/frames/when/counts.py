"""Periods that only count events: "his third visit this year" does not last a year.

Stage: frames. In: a time in its parse. Out: whether a count stands in its phrase.
"""

from typing import Any

from diplo_cli.extract.frames.ordinals import is_numbered
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.times import TimeMention

_UNITS = frozenset({"month", "week", "year"})
_NOT_COUNTED = frozenset({"final", "new", "next"})
_REACH = 8  # words from "third" to "this year"


def is_of_count(parsed: ParsedSentence, mention: TimeMention, time: Any) -> bool:
    """Say whether a time counts beside another: "on his third visit to Peru this year, Lind met Ruiz on Tuesday"."""
    words = mention.text.lower().split()
    if len(words) != 2 or words[0] != "this" or words[1] not in _UNITS:
        return False
    if len(parsed.document.times[parsed.sentence.index]) == 1:
        return False  # "The visit will be her third to Peru this year": it is at least in that
    first = next((t for t in time.subtree), time).i
    for token in reversed(parsed.doc[max(0, first - _REACH) : first]):
        if parsed.is_verb(token) or token.text in (",", ";"):
            return False
        if is_numbered(token.text) and token.text.lower() not in _NOT_COUNTED:
            return True
    return False
