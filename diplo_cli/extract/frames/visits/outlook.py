"""What is ahead of a visit, told beside it: its preparations, the talk about it, its eve, a traveller who sets out.

Stage: frames, on top of `modality`. In: the noun or verb of a visit and what its own clause says. Out: the status and
tense with that.
"""

from collections.abc import Mapping
from typing import Any

from diplo_cli.extract.frames.draft import Status
from diplo_cli.extract.frames.modality.verbs import Modality, is_cancelling, verb_modality
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.when.saying_days import is_speaking

# "under discussion", "under preparation".
_UNDER: Mapping[str, Status] = {
    "consideration": "possible", "discussion": "possible", "negotiation": "possible", "review": "possible",
    "study": "possible", "arrangement": "planned", "preparation": "planned", "way": "planned",
}  # fmt: skip
NOW = frozenset({"currently", "now", "presently"})
_NEXT = frozenset({"later", "next", "onward", "onwards", "then"})
_PREPARING = ("arrangement", "groundwork", "itinerary", "preparation", "schedule")
# Verbs that in the present with a day to come are a plan: "leaves on Monday on a tour of".
_SETTING_OUT = frozenset(
    {"arrive", "begin", "depart", "embark", "fly", "go", "head", "kick", "leave", "start", "travel"}
)


def noun_outlook(parsed: ParsedSentence, noun: Any, read: Modality) -> Modality:
    """Return the modality of a visit told by a noun, `read` being what its clause says."""
    verb = parsed.governing_verb(noun)
    if (
        read.status == "cancelled"
        and verb is not None
        and noun.dep_ == "dobj"
        and parsed.lemma(verb) in ("break", "cut")
    ):
        return Modality("completed", "past")  # "broke off a visit to Oslo"
    if read.status == "cancelled" and verb is not None and noun.text.lower() in ("arrival", "departure", "return"):
        is_late = parsed.lemma(verb) in ("defer", "delay", "postpone", "put")
        return Modality("planned", "future") if is_late else read  # "delayed his departure for Oslo by a day"
    if read.status == "cancelled":
        return read
    if _is_yearly(parsed, noun, verb):
        return Modality(read.status, read.tense, is_event=False)  # "for their first overseas visit every year"
    if verb is not None and noun.dep_ in ("nsubj", "nsubjpass") and parsed.lemma(verb) in ("be", "remain"):
        for target in parsed.prepositions(verb, "under"):  # "a visit to Oslo is under discussion"
            if (status := _UNDER.get(target.text.lower())) is not None:
                return Modality(status, "future")
    if verb is not None and noun.dep_ == "dobj" and parsed.lemma(verb) == "welcome" and _outer(verb) == "will":
        return Modality("possible" if any(c.text.lower() == "would" for c in verb.children) else "planned", "future")
    if noun.dep_ == "pobj" and noun.head.text.lower() == "for" and _is_prepared(noun.head):
        return Modality("planned", "future")
    if (
        noun.dep_ == "pobj"
        and noun.head.text.lower() == "of"
        and noun.head.head.text.lower() == "eve"
        and not _is_long_ago(parsed)
    ):
        return Modality("planned", "future")  # "on the eve of a visit to Oslo"
    is_stop_before = noun.dep_ == "pobj" and noun.head.text.lower() in ("after", "following")
    if is_stop_before and any(c.text.lower() == "a" for c in noun.children) and is_due(parsed, noun.head):
        return Modality("planned", "future")  # "is due in Geneva after a stop in Oslo"
    if noun.dep_ == "pobj" and noun.head.text.lower() in ("on", "for") and _sets_out_soon(parsed, verb):
        return Modality("planned", "future")
    return read


def _is_long_ago(parsed: ParsedSentence) -> bool:
    """Say whether a sentence tells of last month or of years ago, whose morrow is past too."""
    texts = [time.text.lower() for time in parsed.document.times[parsed.sentence.index]]
    return any(t.startswith(("last", "earlier")) or t.endswith("ago") for t in texts)


def _is_prepared(preposition: Any) -> bool:
    """Say whether what goes on is only preparation: "preparations are under way for a visit to Oslo"."""
    up = preposition.head
    carriers = [up, *(c for c in up.children if c.dep_ in ("nsubj", "nsubjpass"))]
    return any(c.text.lower().startswith(_PREPARING) for c in carriers)


def _sets_out_soon(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether somebody sets out on a day, in the present: "leaves on Monday on a tour of Ghana and Togo"."""
    return (
        verb is not None
        and verb.tag_ in ("VBZ", "VBP")
        and parsed.lemma(verb) in _SETTING_OUT
        and bool(parsed.document.times[parsed.sentence.index])
        and parsed.sentence.where == "text"
    )


def visit_modality(parsed: ParsedSentence, verb: Any) -> Modality:
    """Return the modality of a visit told by a verb."""
    read, head = verb_modality(parsed, verb), verb.head
    if verb.tag_ == "VBG" and verb.dep_ == "advcl" and verb.i > head.i and parsed.is_verb(head):
        outer = _outer(head)  # "will embark on a tour on Monday, visiting Ghana and Togo"
        if outer in ("will", "to") and not is_cancelling(parsed, head):
            return Modality("planned", "future")
    if (
        verb.tag_ == "VB"
        and verb.dep_ in ("acl", "relcl")
        and read.status == "completed"
        and _is_ranked_ahead(parsed, verb)
    ):
        return Modality("planned", "future")
    words = {c.text.lower() for c in verb.children}
    if "should" in words and not read.is_event and parsed.lemma(verb) in ("arrive", "land"):
        return Modality("planned", "future")  # "should arrive on Tuesday"
    is_title = parsed.sentence.is_headline and verb.tag_ == "VBG" and verb.dep_ in ("ROOT", "acl")
    if is_title and read.status == "completed" and parsed.lemma(verb) in parsed.vocabulary.setting_out_verbs:
        return Modality("planned", "future")  # "U.S. envoy traveling to Oslo this week"
    if verb.text.lower() == "going" and read.status == "ongoing":
        return Modality("planned", "future")  # "is going to Oslo next week"
    if read.status == "ongoing" and verb.tag_ == "VBG" and _is_later(parsed, verb):
        return Modality("planned", "future")  # "is visiting Oslo later this week"
    if verb.tag_ == "VBG" and read.status == "completed" and words & NOW:
        return Modality("ongoing", "present")  # "Lund, currently visiting Oslo, said"
    is_told = verb.tag_ in ("VBZ", "VBP") and read.status == "completed"
    if is_told and (words & _NEXT or any(c.text.lower() == "from" and c.i < verb.i for c in verb.children)):
        return Modality("planned", "future")  # "heads next to Oslo", "from Oslo he goes to Riga"
    if verb.dep_ == "ccomp" and read.status == "planned" and head.text.lower().startswith(("hope", "hoping", "wish")):
        return Modality("possible", "future")
    if verb.dep_ == "pcomp" and head.text.lower() == "before" and read.status == "completed" and is_due(parsed, head):
        return Modality("planned", "future")  # "was due in Geneva before travelling to Oslo"
    if verb.dep_ == "pcomp" and head.text.lower() == "before" and read.status == "completed" and _is_said(parsed, verb):
        return Modality("ongoing", "past")  # "told reporters before leaving for Oslo"
    is_denied = verb.dep_ == "xcomp" and not read.is_event and read.status == "cancelled"
    if is_denied and head.text.lower().startswith(("decid", "chose", "choos", "opt")):
        return Modality("cancelled", "none")  # "decided not to go to Oslo"
    return read


def _is_later(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether the first time after a verb is one "later on Monday", "later this week"."""
    after = [t for t in parsed.document.times[parsed.sentence.index] if t.span.start > parsed.start(verb)]
    return bool(after) and after[0].text.lower().startswith("later")


def _is_ranked_ahead(parsed: ParsedSentence, verb: Any) -> bool:
    """Lind will be the first premier to visit Oslo; Lind, the first to visit Oslo, will arrive: not "will retire"."""
    up = parsed.governing_verb(verb.head)
    coming = parsed.vocabulary.arriving_verbs | parsed.vocabulary.meeting_verbs | {"be", "become"}
    return up is not None and parsed.lemma(up) in coming and _outer(up) == "will"


def is_due(parsed: ParsedSentence, preposition: Any) -> bool:
    """Say whether what lies before is still to come: "was due in Geneva on Tuesday before", "is expected to land"."""
    up = parsed.governing_verb(preposition)
    if up is None:
        return False
    if up.tag_ == "VB" and up.dep_ == "xcomp" and up.head.text.lower() in parsed.vocabulary.expected_words:
        return True
    is_there = up.text.lower() in ("is", "are") and any(c.text.lower() == "in" for c in up.children)  # "is in Riga"
    return is_there or bool({c.text.lower() for c in (up, *up.children)} & {"due", "expected", "scheduled"})


def _is_said(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether somebody spoke as he set out, in a sentence without a day: "told reporters before leaving for"."""
    up = parsed.governing_verb(verb.head)
    is_way = parsed.lemma(verb) in ("depart", "leave")
    return is_way and up is not None and is_speaking(up) and not parsed.document.times[parsed.sentence.index]


def _outer(verb: Any) -> str:
    words = [c.text.lower() for c in verb.children if c.dep_ == "aux"]
    return next((w for w in words if w in ("will", "would", "to")), "").replace("would", "will")


def _is_yearly(parsed: ParsedSentence, noun: Any, verb: Any) -> bool:
    """Say whether a visit is made every year: not "visited Hanoi, where tourists arrive every year"."""
    for word in parsed.doc:
        if word.text.lower() not in ("each", "every") or word.head.text.lower() not in ("year", "month", "week"):
            continue
        up = word.head
        while up not in (noun, verb) and not parsed.is_verb(up) and up.head != up:
            up = up.head
        if up in (noun, verb):
            return True
    return False
