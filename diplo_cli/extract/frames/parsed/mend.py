"""Mend what the parser gets wrong in many sentences, before the frames read its parse.

Stage: frames, below the constructions. In: a spaCy parse (tags and dependencies) of a condensed sentence. Out: the
same parse, with some tags, labels and heads set anew in place.
"""

from typing import Any

from diplo_cli.extract.frames.vocabulary import EventVocabulary

_HELD = frozenset({"begin", "continue", "convene", "hold", "open", "resume", "start", "take"})
_OPENERS = frozenset({"Greeting", "Hosting", "Meeting", "Receiving", "Visiting", "Welcoming"})
_RESOLVING = frozenset({"agree", "agreed", "agrees", "decided", "pledged", "promised", "vowed"})
_NAME = 6  # words from an opener to whom it meets


def mend(doc: Any, vocabulary: EventVocabulary) -> None:
    """Set right a parse in place: infinitives, what is agreed at talks, talks to be held, a sentence's first word."""
    _mend_infinitives(doc)
    _mend_resolves(doc, vocabulary)
    _mend_plans(doc, vocabulary)
    _mend_opener(doc)


def _mend_infinitives(doc: Any) -> None:
    """Set right "offered to host", taken for a noun, and "agreed to talks", taken for an infinitive."""
    for to in doc:
        if to.tag_ != "TO" or to.dep_ != "aux":
            continue
        word = to.head
        if word.tag_ == "NN":
            word.tag_ = "VB"
        elif word.tag_ == "NNS" and word.dep_ == "xcomp" and to.i < word.i:
            verb = word.head
            to.head, to.dep_, to.tag_ = verb, "prep", "IN"
            word.head, word.dep_ = to, "pobj"


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
