"""How far a visit has come in the clause that tells it: the visitor has set out or arrived, or is in the midst of it.

Stage: frames. In: the trigger of a visit in its parse. Out: the stage, or None where the clause tells none. What it
makes of the status is for the assembly, which knows the days.
"""

from typing import Any

from diplo_cli.extract.frames.draft import LEAVING, Draft, Stage
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.when.stay_days import find_numbered_day

# Of a visit: "during his visit", "on a visit to", "in the course of a visit".
_AMID = frozenset({"during", "on", "amid"})


def find_stage(parsed: ParsedSentence, trigger: Any, draft: Draft) -> Stage | None:
    """Return the stage of a visit: "flew in from Lima on Sunday" is an arrival, "during a visit to Lima" amid it."""
    if draft.kind != "visit" or draft.status != "completed" or draft.rule in ("visit.leave", LEAVING):
        return None
    if draft.rule == "visit.presence":  # "was in Lima to see the drills"; not "while she was in Lima"
        return None if any(c.dep_ in ("mark", "advmod") and c.i < trigger.i for c in trigger.children) else "amid"
    if trigger.tag_ == "VBG" and any(c.dep_ == "aux" and c.text.lower() in ("was", "were") for c in trigger.children):
        return "amid"  # "was visiting Lima on Wednesday"
    if trigger.tag_ == "VBG" and trigger.dep_ == "acl" and trigger.head.dep_ in ("nsubj", "nsubjpass"):
        return "amid"  # "Holm, visiting Lima, said"
    opening = _setting_out(parsed, trigger)
    is_ended = trigger.dep_ == "dobj" and parsed.lemma(trigger.head) in parsed.vocabulary.ending_verbs
    if is_ended and trigger.head.tag_ in ("VBD", "VBN"):
        return "over"  # "ended a two-day visit to Lima on Monday"
    if parsed.is_verb(trigger) or opening is not None:
        verb = trigger if opening is None else opening
        return "arrived" if _is_arrival(parsed, verb) and not _has_left(parsed, verb) else None
    if {c.text.lower() for c in trigger.children} & parsed.vocabulary.past_adjectives:
        return None  # "during his last visit to Lima"
    if any(
        c.dep_ == "relcl" and c.tag_ == "VBD" and parsed.lemma(c) in parsed.vocabulary.ending_verbs
        for c in trigger.children
    ):
        return None  # "was on a visit to Lima that ended on Wednesday"
    if trigger.dep_ == "pobj" and trigger.head.text.lower() == "of" and trigger.head.head.text.lower() == "part":
        return "amid"  # "comes as part of a visit to Lima"
    if trigger.dep_ == "pobj" and trigger.head.text.lower() in _AMID:
        return "amid"
    if (number := find_numbered_day(trigger)) is not None:
        return "amid" if number > 0 else None  # "on the second day of a visit to Lima"
    is_subject = trigger.dep_ == "nsubj" and trigger.head.tag_ in ("VBZ", "VBP")
    return "amid" if is_subject else None  # "the king's visit to Lima comes as"


def _setting_out(parsed: ParsedSentence, trigger: Any) -> Any | None:
    """Return the verb that opens a visit: "left here for a visit to Peru", "left by train to visit Peru"; else None."""
    verb = trigger.head.head if trigger.dep_ == "pobj" and trigger.head.text.lower() in ("for", "on") else None
    if trigger.tag_ == "VB" and trigger.dep_ in ("xcomp", "advcl"):
        verb = trigger.head
    opening = parsed.vocabulary.setting_out_verbs | parsed.vocabulary.arriving_verbs
    return verb if verb is not None and parsed.is_verb(verb) and parsed.lemma(verb) in opening else None


def _is_arrival(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether somebody arrived or set out: "flew to Lima", "took his case on the road, landing in Lima"."""
    is_perfect = any(c.dep_ == "aux" and c.text.lower() in ("has", "have") for c in verb.children)
    is_told = verb.tag_ == "VBD" or (verb.tag_ == "VBN" and is_perfect) or (verb.tag_ == "VBG" and verb.dep_ == "advcl")
    return is_told and parsed.lemma(verb) in parsed.vocabulary.arriving_verbs


def _has_left(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether the sentence brings the visitor back: "arrived in Lima on Friday and left hours later"."""
    return any(
        c.dep_ == "conj" and c.tag_ == "VBD" and parsed.lemma(c) in parsed.vocabulary.parting_verbs
        for c in verb.children
    ) or any(
        t.text.lower() == "hours" and t.dep_ == "pobj" and parsed.vocabulary.noun(t.head.head.text) == "visit"
        for t in parsed.doc
    )  # "flew in for a visit of several hours"
