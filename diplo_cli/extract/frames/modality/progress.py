"""What a predicate tells of how far an event has come: talks are under way, no date is set for a visit.

Stage: frames, below `verbs`. In: a trigger, or the preposition before it, in its parse. Out: a status or a claim.
"""

from typing import Any

from diplo_cli.extract.frames.draft import Status
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.times import RelativeDay, Tense, Weekday

_DRAWN_OUT = frozenset({"extended", "prolonged"})
_GOING = frozenset({"underway", "ongoing", "on-going", "continuing"})
_FIXING = frozenset({"agree", "announce", "find", "fix", "make", "set"})
_BARRED = frozenset({"banned", "barred", "blocked", "prevented", "stopped", "vetoed"})
_WEIGHED = frozenset({"discussed", "mooted"})
_MADE_READY = frozenset({"finalised", "finalized", "worked"})
_DONE = frozenset({"had", "held", "made", "paid", "undertook"})
_LEAVING = frozenset({"depart", "leave"})  # "before leaving Lima for a summit in Oslo"
_SETTING_OUT = frozenset({"arrive", "depart", "head", "land", "leave"})
_DAYS = (RelativeDay, Weekday)
_ARRANGED = frozenset({"arrangements", "groundwork", "preparations", "timetable", "venue"})


def find_progress(parsed: ParsedSentence, verb: Any) -> Status | None:
    """Return how far a subject has come: "talks are under way in Lima", "a summit was for a later date"; else None."""
    if parsed.lemma(verb) == "be" and any(_is_later(t) for t in parsed.prepositions(verb, "for")):
        return "planned"
    is_present = verb.tag_ in ("VBZ", "VBP") or any(c.text.lower() == "still" for c in verb.children)
    if parsed.lemma(verb) == "be" and is_present:
        words = {c.text.lower() for c in verb.children if c.dep_ in ("acomp", "advmod", "attr", "prep")}
        phrases = {
            f"{c.text} {g.text}".lower() for c in verb.children if c.dep_ in ("prep", "advmod") for g in c.children
        }
        if any(c.text.lower() == "off" and not any(c.children) for c in verb.children):
            return "cancelled"  # "his visit to Lima is off"
        return "ongoing" if words & _GOING or phrases & {"under way", "in progress"} else None
    if (outcome := _passive_outcome(parsed, verb)) is not None:
        return outcome
    if verb.text.lower() in ("stalled", "deadlocked", "dragging") and verb.tag_ in ("VBN", "VBG"):
        is_now = any(c.text.lower() in ("has", "have", "is", "are", "remain", "remains") for c in verb.children)
        return "ongoing" if is_now else None  # "peace talks have stalled"
    if verb.text.lower() in ("enter", "enters", "entered", "entering"):
        return "ongoing" if any(o.text.lower() in ("day", "week") for o in parsed.objects(verb)) else None
    return None


def _is_later(token: Any) -> bool:
    """Say whether words put something off without a day: "for a later date", "for another time"."""
    is_when = token.text.lower() in ("date", "day", "stage", "time")
    return is_when and any(c.text.lower() in ("another", "future", "later") for c in token.children)


def _passive_outcome(parsed: ParsedSentence, verb: Any) -> Status | None:
    """Read "talks were extended until Monday", "a meeting was being discussed", "his trip was blocked"."""
    if not any(c.dep_ == "nsubjpass" for c in verb.children):
        return None
    on_the_way = any(parsed.prepositions(verb, "at", "for")) and verb.text.lower() in ("blocked", "stopped")
    if verb.text.lower() in _DRAWN_OUT and any(t.is_end for t in parsed.document.times[parsed.sentence.index]):
        return "ongoing"
    if verb.text.lower() in _BARRED and not on_the_way:  # "was stopped at the border"
        return "cancelled"
    if any(c.text.lower() == "being" for c in verb.children):
        if verb.text.lower() in _WEIGHED:
            return "possible"
        return "planned" if verb.text.lower() in _MADE_READY else None
    return None


def read_purpose(parsed: ParsedSentence, preposition: Any) -> Tense | None:
    """Return the tense of a plan that "for" joins to its clause, or None where the clause tells of no plan.

    "No date has been set for his visit", "arrived in Lima for talks", "skipped the summit for a visit to Lima".
    """
    up = preposition.head
    arranged = parsed.vocabulary.date_nouns | _ARRANGED
    if up.text.lower() in arranged:
        return "future"
    if not parsed.is_verb(up):
        return None
    told = {c.text.lower() for c in up.children if c.dep_ in ("nsubjpass", "dobj", "obj")}
    if parsed.lemma(up) in _FIXING and told & arranged:
        return "future"
    auxiliaries = {c.text.lower() for c in up.children if c.dep_ in ("aux", "auxpass")}
    if parsed.lemma(up) in _SETTING_OUT and up.tag_ in ("VBD", "VBG") and not auxiliaries & {"had", "was", "were"}:
        times = parsed.document.times[parsed.sentence.index]
        is_visit = any(parsed.vocabulary.noun(c.text) in parsed.vocabulary.visit_nouns for c in preposition.children)
        is_ahead = parsed.lemma(up) in _LEAVING or any(isinstance(t.form, _DAYS) for t in times)
        return "none" if not is_visit and is_ahead else None
    return "future" if parsed.lemma(up) == "skip" else None


def is_told_as_done(noun: Any) -> bool:
    """Say whether a clause on the event tells that it took place: "his visit to Lima, which he made on Monday"."""
    return any(
        c.dep_ == "relcl" and c.tag_ in ("VBD", "VBN") and c.text.lower() in _DONE
        and not any(a.text.lower() in ("to", "will", "would") for a in c.children)
        for c in noun.children
    )  # fmt: skip


def is_told_as_ahead(parsed: ParsedSentence, noun: Any) -> bool:
    """Say whether a clause on the event tells that it is to come: "the talks, which are scheduled for Friday"."""
    for clause in (c for c in noun.children if c.dep_ == "relcl"):
        words = {c.text.lower() for c in clause.children}
        if not words & {"that", "which"} or words & {"never", "not", "no"}:
            continue
        is_set = clause.text.lower() in parsed.vocabulary.expected_words and bool(words & {"are", "is"})
        aims = [c for c in clause.children if c.dep_ == "xcomp" and any(g.text.lower() == "to" for g in c.children)]
        if is_set or (clause.text.lower() in ("are", "is") and aims):
            return True
    return False


def is_yet_to(verb: Any) -> bool:
    """Say whether something has not happened so far: "has yet to meet him"."""
    up = verb.head
    return verb.tag_ == "VB" and any(
        c.text.lower() == "yet" and c.i < verb.i for head in (verb, up) for c in head.children if c.dep_ == "advmod"
    ) and up.text.lower() in ("has", "have", "had", "is", "are")  # fmt: skip


def is_kept_from(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether somebody was kept from it: "barred him from visiting Lima", "was refused permission to visit"."""
    up = verb.head
    if verb.dep_ == "pcomp" and up.text.lower() == "from":
        return up.head.text.lower() in _BARRED
    carrier = parsed.governing_verb(up) if up.text.lower() in ("permission", "visa", "visas", "leave") else None
    return carrier is not None and carrier.text.lower() in ("refused", "denied", "refuses", "denies")
