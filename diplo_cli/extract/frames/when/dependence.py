"""Whether two words of a sentence tell one event, so that what dates the one dates the other.

Stage: frames, below `timing`. In: tokens of a parse. Out: claims and ancestors.
"""

from typing import Any

# Words that keep a clause's time apart from that of the clause around it.
APART = frozenset({"after", "before", "following", "since", "ahead", "until", "prior", "when", "as", "while"})

_STATEMENTS = frozenset({"communique", "letter", "message", "report", "statement"})
_INTENTS = frozenset({"decision", "intention", "move", "plan", "plans", "proposal", "readiness", "refusal"})
FOLLOWING = frozenset({"followed", "follows", "preceded", "precedes"})
_AMID = frozenset({"at", "during", "in", "on", "over"})
_OPENING_UP = frozenset({"clear", "lead", "leads", "led", "open", "opens", "pave", "paved", "paves", "prepare"})


def is_one_event(upper: Any, trigger: Any) -> bool:
    """Say whether what hangs on `upper` dates `trigger` below it too: "paid a visit", "flew in for talks".

    Not across "after her visit to Myanmar", a relative clause or another statement.
    """
    if trigger in ancestors(upper):
        trigger, upper = upper, trigger
        if any(a.text.lower() == "during" for a in ancestors(trigger)[: ancestors(trigger).index(upper)]):
            return False
    if trigger.dep_ == "nsubj" and trigger.head == upper and upper.text.lower() in _OPENING_UP:
        return False  # "The visit could pave the way for a summit this year"
    if _is_following(upper) and trigger.i < upper.i:
        return False  # "Lind's visit follows a trip to Oslo by the premier in May"
    up = trigger
    while up != upper:
        if up.dep_ in ("relcl", "ccomp", "parataxis", "conj") and up.tag_.startswith("V") and not _is_ranking(up):
            return False
        if _is_following(up) or _is_where_clause(up):
            return False
        if up.dep_ == "acl" and up.head.text.lower() in _STATEMENTS:
            return False  # "issued on Wednesday a statement marking the end of a visit"
        if up.dep_ == "acl" and up.tag_ == "VB" and up.head.text.lower() in _INTENTS:
            return False  # "criticised on Monday its decision to host him"
        if up.text.lower() in APART or any(c.dep_ == "mark" and c.text.lower() in APART for c in up.children):
            return False
        if up.head == up:
            if upper.dep_ in ("ccomp", "relcl", "parataxis") or (upper.dep_ == "conj" and upper.tag_.startswith("V")):
                return False  # "speaking after talks with Holm, he said he would fly on Tuesday"
            return bool(upper.head == up or upper in ancestors(trigger) or trigger in ancestors(upper))
        up = up.head
    return True


def _is_where_clause(verb: Any) -> bool:
    """Say whether a clause tells of a place just named: "to Lima from Quito, where she will attend a forum Monday"."""
    where = next((c for c in verb.children if c.text.lower() == "where" and c.i < verb.i), None)
    return verb.dep_ == "advcl" and where is not None and where.i > verb.head.i


def _is_following(verb: Any) -> bool:
    """Say whether a verb puts its subject after another event: "follows a trip"; not "followed by a stop"."""
    return verb.text.lower() in FOLLOWING and verb.tag_ in ("VBD", "VBZ")


def is_before_when(token: Any, trigger: Any) -> bool:
    """Say whether a time is told again by the event's "when": "The crisis flared in October, when Holm visited"."""
    following = [t.text.lower() for t in token.doc[token.i + 1 : token.i + 3]]
    if following != [",", "when"]:
        return False
    when = token.doc[token.i + 2]
    return bool(when in trigger.children or (when.head in ancestors(trigger) and is_one_event(when.head, trigger)))


def is_of_since(token: Any, trigger: Any) -> bool:
    """Say whether a time dates what "since" names: "her first trip since the fire on 24 February"."""
    first = token.head.i if token.dep_ == "pobj" else token.i
    for k in range(first - 1, -1, -1):
        word = token.doc[k]
        if word.text.lower() == "since":
            is_year = token.doc[first - 1].text.isdigit()  # "their first talks since 2010 on Monday"
            return bool(k + 1 < first) and not is_year and not k < trigger.i < first
        if word.tag_.startswith("V") or word.is_punct:
            return False
    return False


def is_of_another(step: Any, trigger: Any) -> bool:
    """Say whether a verb tells of somebody else: "Holm is to fly to Lima, while Lind came back on Monday"."""
    is_contrast = step.dep_ == "advcl" and any(c.text.lower() in ("whereas", "while") for c in step.children)
    is_other = any(c.dep_ in ("nsubj", "nsubjpass") and c.tag_ != "PRP" for c in step.children)
    return is_contrast and is_other and step not in ancestors(trigger)


def is_of_aim(step: Any, trigger: Any) -> bool:
    """Say whether what hangs on `step` is of an aim that an event only led to: "agreed in a call to meet in May"."""
    is_aim = step.dep_ == "xcomp" and step.tag_ == "VB" and any(c.tag_ == "TO" for c in step.children)
    if not is_aim or trigger.dep_ != "pobj" or trigger.head.text.lower() not in _AMID:
        return False
    return bool(trigger.head.head == step.head and step.i > trigger.i)


def is_where_aim(step: Any, trigger: Any) -> bool:
    """Say whether a verb tells what is to be done where somebody went: "flew to Lima, where he is to speak Monday"."""
    up = step
    while up.dep_ in ("xcomp", "acomp") and up.head not in (up, trigger):
        up = up.head
    return up != step and up.dep_ == "relcl" and any(c.text.lower() == "where" for c in (*up.children, *step.children))


def find_predicates(noun: Any) -> list[Any]:
    """Return the verbs that an event is the subject of: both of "the talks are expected to last two days"."""
    if noun.dep_ not in ("nsubj", "nsubjpass"):
        return []
    return [noun.head, *(c for c in noun.head.children if c.dep_ == "xcomp")]


def _is_ranking(verb: Any) -> bool:
    """Say whether a clause tells who did it: "The last premier to visit Peru was Holm in 2005"."""
    noun = verb.head
    is_rank = verb.dep_ == "relcl" and verb.tag_ == "VB" and noun.dep_ in ("nsubj", "attr")
    return is_rank and noun.head.text.lower() in ("was", "were", "is")


def ancestors(token: Any) -> list[Any]:
    found = []
    up = token
    while up.head != up:
        up = up.head
        found.append(up)
    return found
