"""Repeats: whether a headline says what the body says again."""

import re
from collections.abc import Iterable

from diplo_cli.extract.actors import Party
from diplo_cli.extract.statements.drafts import StatementDraft

_WORD = re.compile(r"[^\W\d_]{4,}|\d+")
_SHARE = 0.6
_COMMON = frozenset(
    {
        "about",
        "after",
        "before",
        "from",
        "have",
        "said",
        "says",
        "that",
        "their",
        "they",
        "this",
        "will",
        "with",
        "would",
    }
)


def is_repeated(draft: StatementDraft, others: Iterable[StatementDraft]) -> bool:
    """Say whether one of the others has the same speaker, or the same country's, and much the same words."""
    for other in others:
        if any(a is b for a in draft.speakers for b in other.speakers) and (
            draft.where == "title" or _likeness(draft.text, other.text) >= _SHARE / 2
        ):
            return True
        if any(_same_side(a, b) for a in draft.speakers for b in other.speakers) and (
            draft.where == "title" or _likeness(draft.text, other.text) >= _SHARE
        ):
            return True
        if _likeness(draft.text, other.text) >= 0.75:
            return True
    return False


def _same_side(a: Party, b: Party) -> bool:
    """Say whether two parties can be one speaker: not two people of different names."""
    if a.type == b.type == "person" and not a.is_office and not b.is_office:
        return False
    return a.country is None or a.country == b.country


def _likeness(text: str, other: str) -> float:
    words, others = _words(text), _words(other)
    return len(words & others) / len(words) if words else 0.0


def _words(text: str) -> set[str]:
    return {word[:5] for word in _WORD.findall(text.casefold()) if word not in _COMMON}
