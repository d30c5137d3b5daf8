"""Meetings told by a call: "Trump called Xi", "scolded him by phone", and the courtesy of "called on the president".

Stage: frames, beside `verbs`. In: a verb or the word "phone" in its parse. Out: drafts, at most one for each.
"""

from collections.abc import Iterator
from typing import Any

from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.meetings.draft import apart, make_draft
from diplo_cli.extract.frames.meetings.parties import find_included
from diplo_cli.extract.frames.modality.verbs import verb_modality
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence


def find_called_on(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """The minister called on President Musharraf at his hotel; not: called on Musharraf to act."""
    if parsed.lemma(verb) != "call" or any(c.dep_ in ("xcomp", "advcl", "ccomp") for c in verb.children):
        return
    for target in parsed.prepositions(verb, "on"):
        others = [p for p in parsed.parties(target) if p.type == "person"]
        if parsed.is_time(target):
            continue  # "called Reed on Monday and President Ruiz on Tuesday"
        if others and not any(
            c.dep_ in ("acl", "relcl") or c.text.lower() == "to" for c in (*target.children, *target.head.children)
        ):
            for draft in make_draft(
                parsed, verb, [*parsed.subjects(verb), *others], verb_modality(parsed, verb), "meeting.call_on", 0.6
            ):
                draft.mode = "in_person"
                yield draft


def find_called(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Trump called Xi on Friday; not: Trump called Xi a friend, called on Iran to stop."""
    is_by_phone = parsed.lemma(verb) != "call"  # "telephoned Xi to wish him luck"
    called = [c for c in verb.children if _is_called(parsed, c)]
    if any(
        (
            c not in called
            and c.dep_ in ("oprd", "xcomp", "ccomp", "prt", "acomp")
            and parsed.lemma(c) not in parsed.vocabulary.calling_verbs
            and not (is_by_phone and c.tag_ == "VB")
        )
        or (c.dep_ == "prep" and c.text.lower() in ("on", "for", "as") and c.i == verb.i + 1)
        for c in verb.children
    ):
        return
    is_passive = is_by_phone and any(c.dep_ == "nsubjpass" for c in verb.children)
    targets = list(parsed.prepositions(verb, "by")) if is_passive else parsed.objects(verb)  # "was telephoned by Holm"
    targets = targets or called
    others = [p for target in targets for p in parsed.parties(target) if p.type == "person"]
    if not others and targets and targets[0].tag_ == "NNS":
        others = find_included(parsed, targets[0], verb)  # "called several leaders, including Premier Lind"
    if len(targets) != 1 or not others:
        return
    parties = [*parsed.subjects(verb), *others]
    drafts = make_draft(parsed, verb, parties, verb_modality(parsed, verb), "meeting.call", 0.6)
    for draft in apart(parsed, verb, parties, others, drafts):
        draft.mode = "phone"
        yield draft


def _is_called(parsed: ParsedSentence, child: Any) -> bool:
    """Say whether somebody is called whom the parser takes for what he is called: "had also called Rojas on Monday"."""
    covering = parsed.mention(child) if child.dep_ == "oprd" else None
    is_named = covering is not None and covering[1].kind == "person"
    return (
        is_named
        and not any(parsed.objects(child.head))
        and not any(c.dep_ in ("auxpass", "nsubjpass") for c in child.head.children)
    )


def find_phoned(parsed: ParsedSentence, noun: Any) -> Iterator[Draft]:
    """Holm scolded Delaney by phone; she assured him over the telephone: a verb with someone as its object."""
    verb = parsed.governing_verb(noun)
    if verb is None or noun.dep_ != "pobj" or noun.head.text.lower() not in ("by", "on", "over"):
        return
    vocabulary = parsed.vocabulary
    is_being = noun.head.text.lower() == "on"
    if is_being != (parsed.lemma(verb) in ("be", "spend")):
        return
    if parsed.lemma(verb) in vocabulary.speaking_verbs | vocabulary.sharing_verbs | vocabulary.meeting_verbs:
        return  # these are read with the phone as their mode
    targets = [*parsed.objects(verb), *parsed.prepositions(verb, "to")]  # "conveyed to Delaney by phone that"
    if is_being:  # "was on the phone with Delaney"
        targets = [t for host in (verb, noun) for t in parsed.prepositions(host, "with")]
    others = [p for target in targets for p in parsed.parties(target) if p.type == "person" and p.country]
    callers = [p for p in parsed.subjects(verb) if p.type == "person" and p.country]
    if callers and others:
        parties = [*callers, *others]
        for draft in make_draft(parsed, verb, parties, verb_modality(parsed, verb), "meeting.phone", 0.65):
            draft.mode = "phone"
            yield draft
