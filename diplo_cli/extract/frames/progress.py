"""What a predicate tells of how far an event has come: talks are under way, no date is set for a visit.

Stage: frames, below `modality`. In: an event noun, or the preposition before it, in its parse. Out: a status, or None.
"""

from typing import Any

from diplo_cli.extract.frames.draft import Status
from diplo_cli.extract.frames.syntax import ParsedSentence

_GOING = frozenset({"underway", "ongoing", "on-going", "continuing"})
_DATES = frozenset({"date", "dates", "timetable", "venue"})
_FIXING = frozenset({"agree", "announce", "find", "fix", "make", "set"})
_ARRANGED = frozenset({"arrangements", "groundwork", "preparations"})


def find_progress(parsed: ParsedSentence, verb: Any) -> Status | None:
    """Return "ongoing" for the predicate of "talks are under way in Lima", "talks entered their third day"."""
    is_present = verb.tag_ in ("VBZ", "VBP") or any(c.text.lower() == "still" for c in verb.children)
    if parsed.lemma(verb) == "be" and is_present:
        words = {c.text.lower() for c in verb.children if c.dep_ in ("acomp", "advmod", "attr", "prep")}
        phrases = {
            f"{c.text} {g.text}".lower() for c in verb.children if c.dep_ in ("prep", "advmod") for g in c.children
        }
        return "ongoing" if words & _GOING or phrases & {"under way", "in progress"} else None
    if verb.text.lower() in ("enter", "enters", "entered", "entering"):
        return "ongoing" if any(o.text.lower() in ("day", "week") for o in parsed.objects(verb)) else None
    return None


def is_to_be_dated(parsed: ParsedSentence, preposition: Any) -> bool:
    """Say whether "for" joins an event to a date or to what is made ready: "no date has been set for his visit"."""
    up = preposition.head
    if up.text.lower() in _DATES | _ARRANGED:
        return True
    told = [c for c in up.children if c.dep_ in ("nsubjpass", "dobj", "obj")]
    return (
        parsed.is_verb(up) and parsed.lemma(up) in _FIXING and any(c.text.lower() in _DATES | _ARRANGED for c in told)
    )
