"""What a ranking before an infinitive says of an event: "was the first leader to visit", it took place.

Stage: frames, below modality. In: a verb in its parse. Out: whether it says so.
"""

from itertools import pairwise
from typing import Any

from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

_RANKING = frozenset({"first", "second", "third", "last", "latest", "only"})


def is_first_to(parsed: ParsedSentence, verb: Any) -> bool:
    """Read "was the first leader to visit", "is the only minister to meet him"."""
    return verb.tag_ in ("VBD", "VBZ", "VBP") and any(
        c.dep_ == "attr" and set(parsed.words(c.left_edge, c).lower().split()) & _RANKING for c in verb.children
    )


def is_ranked_before(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether an infinitive follows "the first Chilean president", wherever the parser hangs it."""
    at = next((c.i for c in verb.children if c.text.lower() == "to" and c.dep_ == "aux"), 0)
    words = parsed.words(parsed.doc[max(0, at - 2)], parsed.doc[at - 1]).lower().split() if at else []
    return any(a == "the" and b in _RANKING for a, b in pairwise(words))


def is_nobody(verb: Any) -> bool:
    """Say whether a subject denies what the verb tells: "no Danish premier has visited Peru since 2005"."""
    return any(
        c.dep_ in ("nsubj", "nsubjpass")
        and any(g.dep_ == "det" and g.text.lower() in ("no", "neither") for g in c.children)
        for c in verb.children
    )
