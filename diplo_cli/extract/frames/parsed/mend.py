"""Mend what the parser gets wrong in many sentences, before the frames read its parse.

Stage: frames, below the constructions. In: a spaCy parse (tags and dependencies) of a condensed sentence. Out: the
same parse, with some tags, labels and heads set anew in place.
"""

from itertools import pairwise
from typing import Any

from diplo_cli.extract.frames.condense import PERSONS
from diplo_cli.extract.frames.vocabulary import EventVocabulary

_HELD = frozenset({"begin", "continue", "convene", "hold", "open", "resume", "start", "take"})
_OPENERS = frozenset({"Greeting", "Hosting", "Meeting", "Receiving", "Visiting", "Welcoming"})
_NAMED_VERBS = frozenset({"briefed", "hosted", "greeted", "received", "thanked", "welcomed"})
_OBJECTS = frozenset({"dative", "dobj", "obj", "ccomp", "xcomp"})
WEEKDAYS = frozenset({"Friday", "Monday", "Saturday", "Sunday", "Thursday", "Tuesday", "Wednesday"})
_PAST = ("VBD", "VBN")
_EARLIER = frozenset({"after", "following", "since"})
_RESOLVING = frozenset({"agree", "agreed", "agrees", "decided", "pledged", "promised", "vowed"})
_SEQUENCE = frozenset({"first", "later", "next", "then"})
_INVITING = ["at", "the", "invitation", "of"]
_OPENING = 4  # words before the subject of "During talks in Oslo, Holm said"
_LISTED = 6  # words of the shortest "A, B and C met."
_NAME = 6  # words from an opener to whom it meets


def mend(doc: Any, vocabulary: EventVocabulary) -> None:
    """Set right a parse in place: infinitives, what is agreed, plans, "next", the first word, objects and days."""
    _mend_named_verb(doc)
    _mend_aim(doc)
    _mend_headless(doc)
    _mend_left(doc)
    _mend_subject(doc)
    _mend_late_verb(doc, vocabulary)
    _mend_infinitives(doc)
    _mend_host(doc)
    _mend_stay(doc)
    _mend_next(doc)
    _mend_resolves(doc, vocabulary)
    _mend_plans(doc, vocabulary)
    _mend_opener(doc)
    _mend_name_of_day(doc)
    _mend_late_object(doc)
    _mend_earlier_time(doc)
    _mend_listed_subject(doc)
    _mend_invited(doc)
    _mend_first_of_list(doc)
    _mend_span(doc, vocabulary)
    _mend_day_as_subject(doc)


def _make_clause(noun: Any, verb: Any) -> None:
    """Make a noun the subject of a finite verb, the sentence's own."""
    noun.dep_, verb.dep_, verb.tag_ = "nsubj", "ROOT", "VBD"
    verb.head = verb
    noun.head = verb


def _mend_named_verb(doc: Any) -> None:
    """Make a clause of "Reed and Hill hosted Berg today", taken for one long name."""
    verb = next((t for t in doc if t.tag_ == "NNP" and t.text in _NAMED_VERBS and t.dep_ in ("amod", "compound")), None)
    first = next((t for t in doc if t.dep_ == "ROOT"), None)
    if verb is None or first is None or first.tag_ != "NNP" or first.i > verb.i or verb.head.i < verb.i:
        return
    guest, last = verb.head, doc[verb.i - 1]
    later = [c for c in first.children if c.i > verb.i and c != guest]
    _make_clause(first, verb)
    if last != first and last.tag_ == "NNP":
        last.head, last.dep_ = first, "conj"
    guest.head, guest.dep_ = verb, "dobj"
    for word in later:
        word.head = verb


def _mend_aim(doc: Any) -> None:
    """Make a clause of "In Oslo, Reed telephoned Berg to assure him", where the aim was taken for the main verb."""
    aim = doc[:].root
    if aim.tag_ != "VB" or aim.i < 4 or doc[aim.i - 1].tag_ != "TO":
        return
    first, verb, guest = doc[aim.i - 4 : aim.i - 1]
    if verb.dep_ != "amod" or verb.tag_ not in _PAST or not first.head == verb.head == guest:
        return
    for word in [c for c in aim.children if c.i < first.i]:
        word.head = verb  # "In Oslo,"
    _make_clause(first, verb)
    aim.head, aim.dep_ = verb, "advcl"
    guest.head, guest.dep_ = verb, "dobj"


def _mend_headless(doc: Any) -> None:
    """Make a clause of "The President called Premier Lind to thank her", taken for a noun and its participle."""
    for verb in doc:
        noun = verb.head
        if verb.tag_ != "VBD" or verb.dep_ != "acl" or noun.dep_ != "ROOT" or noun.i + 1 != verb.i:
            continue
        _make_clause(noun, verb)
        for name in [c for c in verb.children if c.dep_ == "oprd" and c.tag_ == "NNP"]:
            name.dep_ = "dobj"


def _mend_left(doc: Any) -> None:
    """Make a clause of "The delegation headed by Berg left here on Monday", taken for a noun and two participles."""
    for verb in doc:
        noun = verb.head
        if verb.dep_ != "acl" or noun.dep_ != "ROOT" or verb.text.lower() not in ("arrived", "left"):
            continue
        is_beside = noun.i + 1 == verb.i and verb.tag_ == "VBN"  # "A special envoy left for Lima"
        if is_beside or any(c.dep_ == "acl" and c.i < verb.i for c in noun.children):
            _make_clause(noun, verb)


def _mend_subject(doc: Any) -> None:
    """Make the subject of "Holm embarks on a tour" of Holm, taken for the first half of a compound."""
    for name in doc[:-1]:
        verb = name.head
        is_joined = name.dep_ in ("compound", "nmod") and name.tag_ == "NNP" and verb.i == name.i + 1
        if (
            is_joined
            and verb.tag_ in ("VBZ", "VBD")
            and not any(c.dep_.startswith(("nsubj", "csubj")) for c in verb.children)
        ):
            name.dep_ = "nsubj"


def _mend_late_verb(doc: Any, vocabulary: EventVocabulary) -> None:
    """Make a clause of "The talks over the islands ended on Monday", where "ended" is taken to tell of the islands."""
    for verb in doc:
        if verb.tag_ not in ("VBD", "VBN") or verb.dep_ != "acl":
            continue
        is_own = verb.head.dep_ == "ROOT" and doc[-1].text == "." and vocabulary.lemma(verb.text) not in _HELD
        if verb.head.dep_ != "pobj" and not is_own:
            continue
        noun = verb.head if is_own else verb.head.head.head  # "The talks again collapsed in June."
        if noun.dep_ == "pobj" and noun.head.text.lower() == "of":
            noun = noun.head.head  # "The third round of talks on a deal ended on Thursday"
        nouns = vocabulary.talking_nouns | vocabulary.round_nouns
        told = vocabulary.ending_verbs | vocabulary.breaking_verbs | vocabulary.resuming_verbs | _HELD
        if noun.dep_ != "ROOT" or noun.text.lower() not in nouns or verb.i < verb.head.i:
            continue
        if vocabulary.lemma(verb.text) in told and not any(c.text.lower() == "by" for c in verb.children):
            _make_clause(noun, verb)


def _mend_earlier_time(doc: Any) -> None:
    """Hang the day of "Following his visit to Lima last week, Holm met Lind" on the visit, not on the meeting."""
    for day in doc:
        verb = day.head
        if day.dep_ != "npadvmod" or verb.tag_ not in ("VBD", "VBZ", "VBP") or day.i >= verb.i:
            continue
        last = day.i + 1
        if last >= len(doc) or doc[last].text != ",":
            continue
        before = [c for c in verb.children if c.dep_ == "prep" and c.i < day.i and c.text.lower() in _EARLIER]
        if not before or any(t.text == "," for t in doc[before[-1].i : day.i]):
            continue
        noun = next((c for c in before[-1].children if c.dep_ == "pobj"), None)
        if noun is not None:
            day.head = noun


def _mend_name_of_day(doc: Any) -> None:
    """Part whom from when: "will meet with President Ruiz Tuesday to discuss trade"."""
    for day in doc:
        name = doc[day.i - 1] if day.i else day
        if day.text not in WEEKDAYS or name.text not in PERSONS or name.dep_ != "compound" or name.head != day:
            continue
        if day.head == day:
            continue  # "Lind Tuesday" without a verb
        verb = day.head
        while verb.head != verb and not verb.tag_.startswith("V"):
            verb = verb.head
        name.dep_, name.head = day.dep_, day.head
        for child in [c for c in day.children if c.i < name.i or c.dep_ in ("conj", "cc", "appos")]:
            child.head = name
        day.dep_, day.head = "npadvmod", verb


def _mend_listed_subject(doc: Any) -> None:
    """Part who acts from where: "In their meeting in Oslo on Monday, Holm and Lind confirmed"."""
    for name in doc:
        if name.dep_ != "conj" or name.tag_ != "NNP" or name.i < _OPENING or doc[name.i - name.n_lefts - 1].text != ",":
            continue
        verb = name
        while verb.head != verb and not (verb.dep_ == "prep" and verb.i == 0):
            verb = verb.head
        verb = verb.head
        if name.head.dep_ != "pobj" or verb.tag_ not in ("VBD", "VBZ", "VBP") or verb.i < name.i:
            continue
        if not any(c.dep_ in ("nsubj", "nsubjpass") for c in verb.children):
            name.dep_, name.head = "nsubj", verb


def _mend_invited(doc: Any) -> None:
    """Part who comes from who invites: "At the invitation of Holm, Lind and Ruiz, Berg will pay visits"."""
    if [t.text.lower() for t in doc[: len(_INVITING)]] != _INVITING:
        return
    verb = next((t for t in doc if t.dep_ == "ROOT" and t.tag_.startswith("V")), None)
    if verb is None or any(c.dep_ in ("nsubj", "nsubjpass") for c in verb.children):
        return
    names = [t for t in doc[len(_INVITING) : verb.i] if t.tag_ == "NNP" and t.dep_ in ("appos", "conj")]
    if names and doc[names[-1].left_edge.i - 1].text == ",":
        names[-1].dep_, names[-1].head = "nsubj", verb


def _mend_late_object(doc: Any) -> None:
    """Find the object behind the day: "received here today Minister Lind", "received on Monday the president"."""
    for name in doc:
        if name.dep_ == "pobj" and name.tag_ == "NNP" and name.i and doc[name.i - 1].text in WEEKDAYS:
            day, verb = doc[name.i - 1], name.head.head  # "met on Monday Chinese Foreign Minister Wang Bo"
            if day.dep_ == "compound" and name.head.text == "on" and _is_open(verb, name):
                day.dep_, day.head = "pobj", name.head
                name.dep_, name.head = "dobj", verb
            continue
        day = name.head
        is_aside = name.dep_ == "npadvmod" and name.tag_ == "NNP" and name.text not in WEEKDAYS
        is_beside = name.dep_ == "appos" and day.text in WEEKDAYS and name.i - day.i <= 1 + name.n_lefts
        verb = day if is_aside else day.head.head
        is_day_told = is_beside or any(
            c.dep_ in ("advmod", "npadvmod") and verb.i < c.i < name.i for c in verb.children
        )
        if (is_aside or is_beside) and is_day_told and _is_open(verb, name):
            name.dep_, name.head = "dobj", verb


def _is_open(verb: Any, name: Any) -> bool:
    """Say whether a finite verb with a subject has no object yet."""
    before = {c.dep_ for c in verb.children if c.i < name.i}
    is_finite = verb.tag_ == "VBD" or any(c.tag_ == "MD" for c in verb.children)
    return is_finite and verb.i < name.i and "nsubj" in before and not before & _OBJECTS


def _mend_infinitives(doc: Any) -> None:
    """Set right "offered to host", taken for a noun, and "agreed to talks", taken for an infinitive."""
    for to, verb in pairwise(doc):
        is_beside = verb.tag_ == "VB" and verb.dep_ == "xcomp" and verb.head == to.head
        if to.text == "to" and to.dep_ == "prep" and is_beside:
            to.head, to.dep_, to.tag_ = verb, "aux", "TO"  # "is due to | host Holm"
        if to.tag_ != "TO" or to.dep_ != "aux":
            continue
        word = to.head
        if word.tag_ == "NN":
            word.tag_ = "VB"
        elif word.tag_ == "NNS" and word.dep_ == "xcomp" and to.i < word.i:
            verb = word.head
            to.head, to.dep_, to.tag_ = verb, "prep", "IN"
            word.head, word.dep_ = to, "pobj"


def _mend_host(doc: Any) -> None:
    """Make a verb of the host in "is due to host Premier Lind", taken for the first half of a compound."""
    for host in doc:
        to, name = doc[host.i - 1] if host.i else host, host.head
        if host.tag_ != "VB" or host.dep_ != "compound" or to.text.lower() != "to" or name.head != to or to.head == to:
            continue
        host.dep_, host.head = "xcomp", to.head
        to.dep_, to.tag_, to.head = "aux", "TO", host
        name.dep_, name.head = "dobj", host


def _mend_stay(doc: Any) -> None:
    """Find the object of "ended a two-day stay in Lima", taken for a clause of its own."""
    for stay in doc:
        verb = stay.head
        is_noun = stay.text == "stay" and stay.i > 1 and (stay.tag_ == "NN" or doc[stay.i - 1].text.endswith("-day"))
        if not is_noun or stay.dep_ != "advcl" or not verb.tag_.startswith("VB"):
            continue
        stay.dep_, stay.tag_ = "dobj", "NN"
        for word in doc[verb.i + 1 : stay.i]:
            if word.head == verb and word.dep_ in ("det", "npadvmod"):
                word.dep_, word.head = ("det" if word.dep_ == "det" else "compound"), stay


def _mend_next(doc: Any) -> None:
    """Make a verb of the way in "Holm will next travel to Lima", taken for an adjective and its noun."""
    for way in doc:
        word = way.head
        is_taken = word.text.lower() in _SEQUENCE and way.tag_ == "NN" and way.i == word.i + 1
        if is_taken and any(c.tag_ == "MD" for c in word.children):
            word.tag_, way.tag_, way.dep_ = "RB", "VB", word.dep_
            way.head = word.head if word.head != word else way
            for child in [c for c in word.children if c != way]:
                child.head = way
            word.dep_, word.head = "advmod", way


def _mend_resolves(doc: Any, vocabulary: EventVocabulary) -> None:
    """Hang what was agreed in "agreed after talks in Lima to meet again" on "agreed", not on the talks."""
    for verb in doc:
        talks = verb.head
        if verb.dep_ != "acl" or verb.tag_ != "VB" or talks.dep_ != "pobj" or talks.head.dep_ != "prep":
            continue
        resolving = talks.head.head
        is_resolved = resolving.text.lower() in _RESOLVING and vocabulary.noun(talks.text) in vocabulary.event_nouns
        if is_resolved and not any(c.dep_ in ("ccomp", "dobj", "xcomp") for c in resolving.children):
            verb.head, verb.dep_ = resolving, "xcomp"


def _mend_opener(doc: Any) -> None:
    """Make a clause of "Meeting Premier Eva Lind in Oslo, Holm said", whose first word was taken for a name's."""
    first = doc[0] if len(doc) else None
    if first is None or first.text not in _OPENERS or first.dep_ not in ("compound", "amod", "nmod"):
        return
    met, root = first.head, next((t for t in doc if t.dep_ == "ROOT"), None)
    if root is None or root == met or met.dep_ in ("nsubj", "nsubjpass") or met.i > _NAME:
        return
    first.tag_, first.dep_, first.head = "VBG", "advcl", root
    met.dep_, met.head = "dobj", first


def _mend_plans(doc: Any, vocabulary: EventVocabulary) -> None:
    """Hang the talks of "talks are (due) to be held in Lima" on "held", where the place and the day hang."""
    held = _HELD | vocabulary.resuming_verbs
    for verb in doc:
        if verb.dep_ != "xcomp" or verb.tag_ not in ("VB", "VBN") or vocabulary.lemma(verb.text) not in held:
            continue
        up = verb.head.head if verb.head.dep_ == "acomp" else verb.head
        subjects = [c for c in up.children if c.dep_ in ("nsubj", "nsubjpass") and c.i < verb.i]
        noun = vocabulary.noun(subjects[0].text) if len(subjects) == 1 else ""
        goes_on = noun in vocabulary.visit_nouns and verb.text.lower() == "continue"  # "is to continue on to Lima"
        if noun in vocabulary.event_nouns | vocabulary.round_nouns and not goes_on:
            subjects[0].head = verb


def _mend_first_of_list(doc: Any) -> None:
    """Make one subject of "Peru, Chile and Bolivia began talks", whose first name is taken to stand apart."""
    if len(doc) < _LISTED or doc[0].dep_ != "npadvmod" or doc[0].tag_ != "NNP" or doc[1].text != ",":
        return
    first, verb = doc[0], doc[0].head
    if first.text in WEEKDAYS or verb.tag_ not in ("VBD", "VBZ", "VBP", "VB"):
        return
    for name in [c for c in verb.children if c.dep_ == "nsubj" and c.tag_.startswith("NNP")]:
        is_next = name.i - name.n_lefts == 2
        if is_next and any(c.dep_ == "cc" and c.text == "and" for c in name.children):
            name.dep_, first.dep_ = "conj", "nsubj"
            name.head = first


def _mend_span(doc: Any, vocabulary: EventVocabulary) -> None:
    """Make the object of "ended a week of talks", "held an hour of talks" of what is taken to say how long."""
    for span in doc:
        verb = span.head
        if span.dep_ != "npadvmod" or span.i < verb.i or any(c.dep_ in _OBJECTS for c in verb.children):
            continue
        of = [c for p in span.children if p.text.lower() == "of" for c in p.children if c.dep_ == "pobj"]
        is_held = vocabulary.lemma(verb.text) in vocabulary.meeting_light_verbs
        if is_held and any(c.text.lower() in vocabulary.talking_nouns for c in of):
            span.dep_ = "dobj"


def _mend_day_as_subject(doc: Any) -> None:
    """Take the day for no subject in "went to Lima and three days later was in Quito": who went was there."""
    for day in doc:
        verb = day.head
        if day.dep_ == "nsubj" and day.text in WEEKDAYS | {"yesterday"} and verb.dep_ == "conj" and verb.tag_ == "VBD":
            day.dep_ = "npadvmod"
