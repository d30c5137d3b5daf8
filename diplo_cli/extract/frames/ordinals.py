"""Words that count the meetings of a series: "fourth", "16th", "next", "previous".

Stage: frames, for the gate and the constructions. In: a word. Out: whether it is such.
"""

import re

_ORDINAL = re.compile(
    r"^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|next|final|new)$",
    re.I,
)
# Ordinals that any meeting can have; "the seventh meeting" is one of a series.
LOOSE_ORDINALS = frozenset({"first", "second", "latest", "next", "final", "new"})


def is_numbered(word: str) -> bool:
    """Say whether a word counts the meetings of a series: "fourth", "16th", "latest"."""
    return _ORDINAL.match(word) is not None


def is_one_of_a_row(word: str) -> bool:
    """Say whether a word sets a meeting beside others of the same parties: "next", "previous", "sixth"."""
    word = word.lower()
    return word == "previous" or (is_numbered(word) and (word == "next" or word not in LOOSE_ORDINALS))
