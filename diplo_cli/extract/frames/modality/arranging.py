"""Meetings and visits that somebody only might bring about, or that only may be: "could broker a meeting".

Stage: frames, below `nouns`. In: an event noun in its parse. Out: "possible", or None where it is not so.
"""

from typing import Any

from diplo_cli.extract.frames.modality.verbs import MODAL, Modality, auxiliaries
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

_ARRANGING = frozenset({"arrange", "broker", "engineer", "facilitate", "organise", "organize", "schedule"})
_LIKELY = frozenset({"conceivable", "likely", "possible", "probable", "unlikely"})
_SET = frozenset({"agenda", "calendar", "itinerary", "programme", "program", "schedule"})
_SLOTS = _SET | {"cards", "offing", "pipeline", "works"}
_REFUSED = frozenset({"conceivable", "possible"})  # with "not"
_ATTEMPTS = frozenset(
    "attempt attempts bid bids connections contacts effort efforts offer offers possibility possibilities".split()
)
_TRYING = ("attempt", "offer", "propos", "seek", "suggest", "sought", "tried", "try")
_UP = 4  # words


def read_arranged(parsed: ParsedSentence, noun: Any) -> Modality | None:
    """Read "suggested arranging a visit", "efforts to arrange a meeting", "a meeting in Oslo is likely"."""
    verb = noun.head
    if noun.dep_ in ("nsubj", "nsubjpass") and verb.text.lower() in ("are", "is", "was", "were"):
        if (slot := next((t.text.lower() for t in parsed.prepositions(verb, "on", "in")), "")) in _SLOTS:
            is_refused = any(c.dep_ == "neg" for c in verb.children)  # "is not on the agenda"
            return Modality("planned" if slot in _SET else "possible", "future", is_event=not is_refused)
        told = next((c.text.lower() for c in verb.children if c.dep_ == "acomp" and c.text.lower() in _LIKELY), None)
        is_refused = told in _REFUSED and any(c.dep_ == "neg" for c in verb.children)
        return Modality("cancelled" if is_refused else "possible", "future") if told is not None else None
    is_planned = noun.dep_ == "nsubjpass" and parsed.lemma(verb) in parsed.vocabulary.planning_verbs
    if is_planned and any(c.dep_ == "neg" for c in verb.children):
        return Modality("cancelled", "future", is_event=False)  # "a meeting is not planned"
    if noun.dep_ not in ("dobj", "obj") or parsed.lemma(verb) not in _ARRANGING:
        return None
    is_open = bool(auxiliaries(verb) & MODAL)
    up = verb
    for _ in range(_UP):
        if is_open or up.head == up:
            break
        between = {t.text.lower() for t in parsed.doc[max(0, up.i - 3) : up.i]}
        is_of_attempt = up.tag_ in ("VB", "VBG") and bool(between & _ATTEMPTS)
        up = up.head
        is_tried = up.text.lower().startswith(_TRYING) or up.text.lower() in _ATTEMPTS
        is_open = bool(auxiliaries(up) & MODAL) or is_of_attempt or is_tried
    return Modality("possible", "future") if is_open else None
