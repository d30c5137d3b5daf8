"""What a predicate says of an event beside it: "was the first leader to visit", it took place; "was denied a visa".

Stage: frames, below modality. In: a verb in its parse. Out: whether it says so.
"""

from itertools import pairwise
from typing import Any

from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

_PAPERS = frozenset({"entry", "permission", "visa", "visas"})
_GRANTING = frozenset({"get", "give", "given", "grant", "granted", "issue", "issued", "receive", "received"})
_DENYING = frozenset({"denied", "failed", "refused", "rejected"})
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


def is_unsaid(parsed: ParsedSentence, word: Any) -> bool:
    """Say whether what a word governs is left open: "would not say whether", "it is unclear whether she will go"."""
    said = {c.text.lower() for c in word.children if c.dep_ in ("acomp", "oprd")}  # "is uncertain whether"
    if said or word.tag_ not in ("VBD", "VBZ"):
        said |= {word.text.lower(), parsed.lemma(word)}  # not "the book tells whether"
    return bool(said & parsed.vocabulary.unsaid_words)


def is_visa_denied(verb: Any) -> bool:
    """Say whether a verb keeps somebody out: "was denied a visa", "was refused entry"."""
    inner = [verb, *(c for c in verb.children if c.dep_ == "xcomp")]
    papers = {c.text.lower() for v in inner for c in v.children if c.dep_ in ("dobj", "obj", "nsubjpass")}
    if not papers & _PAPERS:
        return False
    is_negated = any(c.dep_ == "neg" for c in verb.children)
    return verb.text.lower() in _DENYING or (is_negated and verb.text.lower() in _GRANTING)


def is_nobody(verb: Any) -> bool:
    """Say whether a subject denies what the verb tells: "no Danish premier has visited Peru since 2005"."""
    return any(
        c.dep_ in ("nsubj", "nsubjpass")
        and any(g.dep_ == "det" and g.text.lower() in ("no", "neither") for g in c.children)
        for c in verb.children
    )
