"""Times that belong to an event by where they stand: in a clause on its days, or before its noun.

Stage: frames. In: a trigger and the token of a time. Out: claims for `timing`.
"""

from typing import Any

from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.times import TimeMention

# Verbs that bound an event, by how they begin.
LIMITS = ("start", "begin", "began", "end", "conclude", "open", "close", "kick", "run", "ran", "finish", "wrap")
_SET = frozenset(
    """arranged due expected held hold made make meant paid pay planned scheduled set slated supposed
    undertake undertook""".split()
)
OPENING = frozenset(
    {"starting", "beginning", "ending", "running", "lasting", "scheduled", "planned", "set", "due", "slated"}
)
_STARTING = frozenset({"begin", "open", "start"})
_HAD = frozenset({"had", "has", "have", "held", "hold"})
_CLAUSE_REACH = 8  # words between an event and "which", in the clause on its days
_PHRASE = 6  # words from a time to the noun that it stands before


def is_in_clause_of_limits(parsed: ParsedSentence, trigger: Any, time: Any) -> bool:
    """Say whether a time stands in "the visit to Lima, which ends on Friday" or "talks that were set for Monday"."""
    if any(c.dep_ == "relcl" and c.text.lower() in _HAD and c.is_ancestor(time) for c in trigger.children):
        return True  # "the telephone talk she had on May 4 with Holm"
    relative = next((t for t in parsed.doc[trigger.i + 1 : time.i] if t.text.lower() in ("which", "that")), None)
    if relative is None or relative.i - trigger.i > _CLAUSE_REACH or time.i - relative.i > _CLAUSE_REACH - 2:
        return False
    if any(parsed.is_verb(t) or t.text == ";" for t in parsed.doc[trigger.i + 1 : relative.i]):
        return False
    whose = relative.head.head if relative.head.dep_ == "relcl" else trigger
    if trigger.i < whose.i < relative.i and parsed.vocabulary.noun(whose.text) in parsed.vocabulary.event_nouns:
        return False  # "held consultations on the summit, which is set for Monday"
    words = [t.text.lower() for t in parsed.doc[relative.i + 1 : time.i]]
    return any(w.startswith(LIMITS) or w in _SET for w in words[:3])


def is_in_phrase(parsed: ParsedSentence, trigger: Any, time: Any) -> bool:
    """Say whether a time stands before an event noun in its own phrase: "Thursday's summit", "a March 3 meeting"."""
    if parsed.is_verb(trigger) or not time.i < trigger.i < time.i + _PHRASE:
        return False
    return trigger.is_ancestor(time) and not any(
        parsed.is_verb(t) or t.tag_ == "IN" for t in parsed.doc[time.i : trigger.i]
    )


def is_in_brackets(parsed: ParsedSentence, trigger: Any, mention: TimeMention) -> bool:
    """Say whether a time in brackets follows an event or its place: "visited Hanoi (27-28 February)"."""
    start = mention.span.start
    if parsed.sentence.text[max(0, start - parsed.sentence.start - 1) : start - parsed.sentence.start] != "(":
        return False
    before = next((t for t in reversed(parsed.doc) if parsed.start(t) < start and not t.is_punct), None)
    if before is None:
        return False
    above = before.head.head if before.head.dep_ == "prep" else before.head  # "went to Hanoi (27-28 February)"
    return trigger in (before, before.head, above)


def is_of_topic(step: Any, trigger: Any) -> bool:
    """Say whether a time goes with what was talked about: "discussed elections due in May"."""
    is_due = step.dep_ in ("amod", "acl") and step.text.lower() == "due"
    return is_due and step.head != trigger and step.head.tag_.startswith("N")


def is_of(parsed: ParsedSentence, noun: Any, trigger: Any) -> bool:
    """Say whether a noun is the trigger, part of its phrase, or its subject: not "flew to Oslo after hosting Reed"."""
    while noun != trigger and noun.head != noun and not parsed.is_verb(noun.head):
        noun = noun.head
    return bool(noun == trigger or (noun.head == trigger and noun.dep_ == "nsubj"))


def is_due_to(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether a verb is only that an event begins: "a trip to Oman due to start on Monday"."""
    before = [t.text.lower() for t in parsed.doc[max(0, verb.i - 2) : verb.i]]
    return verb.text.lower() in _STARTING and before[1:] == ["to"] and before[0] in OPENING


def is_before_aim(time: Any, trigger: Any) -> bool:
    """Say whether a time stands before the aim of a way that was gone: "went to Lima, Peru, on Friday to meet her"."""
    is_aim = trigger.tag_ == "VB" and trigger.dep_ in ("advcl", "xcomp") and trigger.head.tag_ == "VBD"
    to = next((c for c in trigger.lefts if c.tag_ == "TO"), None)
    return bool(is_aim and to is not None and trigger.head.i < time.i < to.i)
