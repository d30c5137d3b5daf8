"""Meetings told by a noun: meeting, talks, summit, call, negotiations.

Stage: frames. In: an event noun in its parse. Out: drafts. The parties stand with the noun (`noun_parties`), or the
clause tells them (`clause_parties`); without any, the noun can still point to a meeting told elsewhere.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.draft import PEOPLE, Draft
from diplo_cli.extract.frames.meetings.clause_parties import (
    add_clause_parties,
    add_receiving_state,
    take_process_parties,
)
from diplo_cli.extract.frames.meetings.draft import apart, distinct, find_site, make_draft, make_reference
from diplo_cli.extract.frames.meetings.factions import find_internal_sides, find_rivals
from diplo_cli.extract.frames.meetings.internal_talks import find_own_state
from diplo_cli.extract.frames.meetings.kinds import carrier_noun, find_kind, find_own_name, is_of_process
from diplo_cli.extract.frames.meetings.mediation import find_mediators, name_mediators
from diplo_cli.extract.frames.meetings.noun_parties import NounParties, add_far_parties, find_noun_parties
from diplo_cli.extract.frames.meetings.occasions import find_courtesy_call, find_joint_conference, find_remarks
from diplo_cli.extract.frames.meetings.parties import find_hosts, find_included
from diplo_cli.extract.frames.meetings.people import find_people
from diplo_cli.extract.frames.meetings.rounds import find_round, has_collapsed
from diplo_cli.extract.frames.modality.nouns import noun_modality
from diplo_cli.extract.frames.modality.verbs import Modality, verb_modality
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.times.forms import Range

# An assembly's session that is no everyday one.
_EXTRAORDINARY = frozenset({"emergency", "extraordinary", "informal", "special"})
_LENGTHS = frozenset({"days", "hours", "months", "rounds", "weeks"})
_SPANS = frozenset({"day", "month", "week", "year"})
# A meeting comes next where somebody is told to travel or meet.
_ARRANGED = frozenset({"arrange", "follow", "plan", "schedule", "set", "slate"})
# Nouns of talks that a government can have with those who fight or oppose it.
_INTERNAL = frozenset({"consultation", "consultations", "dialogue", "negotiation", "negotiations", "session", "talks"})


def find_meeting_noun(parsed: ParsedSentence, token: Any, noun: str) -> Iterator[Draft]:
    """talks between Wang and Sullivan; Wang held talks with Lavrov; the Trump-Xi summit; after a meeting with Putin."""
    modifiers = {
        c.text.lower() for c in token.children if c.dep_ in ("compound", "amod", "nmod", "nummod", "det", "poss")
    }
    if noun == "conference" and modifiers & {"press", "news"}:
        yield from find_joint_conference(parsed, token)
        return
    if _is_no_event(parsed, token, noun, modifiers):
        return
    if noun == "call" and token.dep_ in ("dobj", "obj") and any(parsed.prepositions(token, "on")):
        yield from find_courtesy_call(parsed, token)
        return
    if remarks := list(find_remarks(parsed, token)):
        yield from remarks
        return
    found = find_noun_parties(parsed, token, noun)
    if token.dep_ == "pobj" and token.head.head.text.lower() in parsed.vocabulary.edge_nouns and not found.others:
        return  # "met on the sidelines of a NATO summit": the summit is only where they met
    if not found.others and _is_only_place(parsed, token, noun):
        return
    carriers = [token, *([found.verb] if found.verb is not None and found.carrier.dep_ in ("dobj", "obj") else [])]
    with_whom = [t for carrier in carriers for t in parsed.prepositions(carrier, "with")]
    people = [] if any(parsed.parties(t) for t in with_whom) else find_people(parsed, with_whom)
    found.others, found.parties = found.others or people, [*found.parties, *people]
    add_far_parties(parsed, found)
    rule = "meeting.noun.clause" if add_clause_parties(parsed, found) else "meeting.noun"
    if rule == "meeting.noun":
        found.parties = [*_subject_before(parsed, found), *found.parties]
    add_receiving_state(parsed, found)
    is_process = take_process_parties(parsed, found)
    factions: list[Party] = []
    if noun in _INTERNAL:
        factions = find_internal_sides(parsed, token, found.carrier, found.verb, found.parties)
        rivals = find_rivals(parsed, token, found.carrier, found.verb)
        is_hosted = bool(rivals) and any(p.country != rivals[0].country for p in found.parties)
        own = None if factions or is_hosted else find_own_state(parsed, token, rivals, found.parties)
        if own is not None:
            yield from _of_one_state(parsed, found, own)
            return
        factions = factions or rivals
    found.parties = distinct([*found.parties, *factions, *(find_hosts(parsed, token) if found.parties else ())])
    is_nameless = all(p.type == "organization" and not p.country and not p.is_listed for p in found.parties)
    taking_up = parsed.vocabulary.talking_nouns | parsed.vocabulary.round_nouns
    is_of = noun == "session" and any(parsed.prepositions(token, "of"))  # a body's
    is_round = noun == "meeting" or (not found.parties and noun in taking_up and not is_of)
    if is_nameless and is_round and (rounds := list(find_round(parsed, token))):
        yield from rounds  # "the 4th meeting of the Joint Commission"
    elif found.parties:
        for draft in _drafts(parsed, found, rule, modifiers, is_process, bool(factions)):
            if people and len({p.country for p, _ in draft.parties if p.type == "person" and p.country}) == 1:
                draft.rule = PEOPLE  # not two of two states who met them together
            yield draft
    elif "the" in modifiers:
        yield from _reference(parsed, token, noun)


def _of_one_state(parsed: ParsedSentence, found: NounParties, own: Party) -> Iterator[Draft]:
    """Make the talks that a state's own sides hold, with who mediates, where their place or day is told."""
    modality = noun_modality(parsed, found.carrier)
    site = find_site(parsed, found.token) or find_site(parsed, found.carrier)
    if site is not None and site.city is None and site.country == own.country:
        site = None  # "talks to end the war in Yemen"
    if not modality.is_event or not (site or parsed.document.times[parsed.sentence.index]):
        return
    mediators = find_mediators(parsed, found.token, found.carrier, found.verb)
    if not mediators and found.verb is not None and parsed.lemma(found.verb) in ("broker", "chair", "host", "mediate"):
        mediators = [p for p in parsed.subjects(found.verb) if p.country]
    mediators = [p for p in mediators if p.country != own.country]
    draft = make_reference(parsed, found.token, modality, "consultation", "consultation.internal", site, 0.6)
    draft.parties = [(own, "participant"), *((p, "participant") for p in mediators)]
    name_mediators(draft, mediators)
    yield draft


def _subject_before(parsed: ParsedSentence, found: NounParties) -> list[Party]:
    """Return whose day it is in "Lind met Holm on Thursday. A meeting with Ruiz followed", "Talks with Ruiz are set".

    Also "There will be a meeting with Ruiz".
    """
    verb = found.verb
    if verb is None or found.owners or found.named:
        return []
    is_told = found.others and all(p.type == "person" for p in found.others) and len({*found.others}) == 1
    dep = found.token.dep_
    is_next = dep.startswith("nsubj") and parsed.lemma(verb) in _ARRANGED
    is_there = dep in ("attr", "nsubj") and any(c.dep_ == "expl" for c in verb.children)
    if not is_told or not (is_next or is_there):
        return []
    teller = parsed.subject_before
    return [teller] if teller is not None and teller.country not in (None, found.others[0].country) else []


def _is_no_event(parsed: ParsedSentence, token: Any, noun: str, modifiers: set[str]) -> bool:
    carrier = carrier_noun(token)
    if token.dep_ in ("dobj", "obj") and token.head.tag_ in ("VB", "VBP", "VBZ"):
        is_bare = not any(c.dep_ in ("det", "poss", "nummod") for c in token.children)
        if is_bare and parsed.lemma(token.head) in parsed.vocabulary.supporting_verbs:
            return True  # "Norway supports dialogue between the two sides"
    if carrier.tag_ == "NNS" and _is_rate(parsed, carrier):
        return True  # "agreed to hold four rounds of negotiations a year"
    if token.tag_ in ("NNS", "NNPS") and any(c.dep_ == "nummod" and parsed.mention(c) is None for c in token.children):
        is_listed = token.dep_ == "conj" or any(c.dep_ == "conj" for c in token.children)
        is_told = any(parsed.prepositions(token, "with", "between"))
        if is_listed or not (is_told or find_included(parsed, token, parsed.governing_verb(token))):
            return True  # "three phone calls and two meetings": a count, no event
    if token.text.lower() == "consultation" and token.dep_ == "pobj" and token.head.text.lower() in ("in", "to"):
        # "acts in close consultation with its allies", not "is in consultation with Lind"
        is_with = any(p.type == "person" for t in parsed.prepositions(token, "with") for p in parsed.parties(t))
        return not is_with and "a" not in modifiers and "the" not in modifiers
    if (
        noun == "talk"
        and token.tag_ == "NN"
        and (not modifiers or any(parsed.prepositions(token, "of", "about", "against")))
    ):
        return True  # "their talk of friendship with the North"
    return noun == "call" and token.tag_ == "NN" and _is_demand(parsed, token)


def _is_only_place(parsed: ParsedSentence, token: Any, noun: str) -> bool:
    """Say whether others meet at a gathering: "will hold talks at a G20 summit", "met Lind at the conference"."""
    is_body = any((m := parsed.mention(c)) is not None and m[1].kind == "organization" for c in token.children)
    is_gathering = noun in parsed.vocabulary.gathering_nouns or (noun == "meeting" and is_body)  # "at an APEC meeting"
    if not is_gathering or token.dep_ != "pobj" or token.head.text.lower() != "at":
        return False
    times = parsed.document.times[parsed.sentence.index]
    if any(isinstance(t.form, Range) and t.span.start > parsed.start(token) for t in times):
        return False  # "to meet at the summit in Lima from Nov. 8-10", an event with days of its own
    up = token.head.head
    carried = [up, *(c for c in up.children if c.dep_ in ("dobj", "obj") and c.i < token.i)]
    is_met = parsed.is_verb(up) and parsed.lemma(up) in parsed.vocabulary.meeting_verbs
    nouns = parsed.vocabulary.meeting_nouns - {"call"}  # "calls for a cease-fire at the forum"
    return is_met or any(parsed.vocabulary.noun(t.text) in nouns for t in carried)


def _is_rate(parsed: ParsedSentence, carrier: Any) -> bool:
    """Say whether meetings are so many a year."""
    if not any(c.dep_ == "nummod" for c in carrier.children):
        return False
    after = [t.text.lower() for t in parsed.doc[carrier.i + 1 : carrier.i + 6]]
    return any(a in ("a", "an", "each", "every", "per") and b in _SPANS for a, b in pairwise(after))


def _is_demand(parsed: ParsedSentence, call: Any) -> bool:
    """Say whether a call is for something: "a call for mediation", "the joint call from Holm to renew talks"."""
    following = parsed.doc[call.i + 1].text.lower() if call.i + 1 < len(parsed.doc) else ""
    before = parsed.doc[call.i - 1].text.lower() if call.i else ""
    if following == "for" and before not in parsed.vocabulary.phone_words | parsed.vocabulary.video_words:
        return True
    last = max(t.i for t in call.subtree)
    tail = list(parsed.doc[call.i + 1 : last + 3])
    return any(p.dep_ == "prep" and p.text.lower() == "from" for p in call.children) and any(
        a.text.lower() == "to" and b.tag_ == "VB" for a, b in pairwise(tail)
    )


def _reference(parsed: ParsedSentence, token: Any, noun: str) -> Iterator[Draft]:
    """Point to a meeting told elsewhere of which this sentence tells the place or day: "the summit, in Lima"."""
    site = None if _is_commented(parsed, token) else find_site(parsed, token)
    index = parsed.sentence.index
    is_told_of = site is not None or parsed.document.times[index] or parsed.document.durations[index]
    if noun not in parsed.vocabulary.referring_nouns or not is_told_of:
        return
    yield make_reference(parsed, token, noun_modality(parsed, token), "meeting", "meeting.noun.bare", site, 0.1)


def _is_commented(parsed: ParsedSentence, token: Any) -> bool:
    """Say whether somebody only speaks of a meeting: "In Lima, a spokesman welcomed the talks", which are elsewhere."""
    verb = parsed.governing_verb(token)
    held = parsed.vocabulary.meeting_light_verbs | parsed.vocabulary.partaking_verbs
    return verb is not None and token.dep_ in ("dobj", "obj") and parsed.lemma(verb) not in held


def _drafts(
    parsed: ParsedSentence, found: NounParties, rule: str, modifiers: set[str], is_process: bool, is_internal: bool
) -> Iterator[Draft]:
    token, noun, carrier, verb = found.token, found.noun, found.carrier, found.verb
    vocabulary = parsed.vocabulary
    attended = [verb_modality(parsed, c) for c in token.children if c.dep_ == "relcl" and parsed.lemma(c) == "attend"]
    modality = next((m for m in attended if m.status == "planned"), noun_modality(parsed, carrier))
    is_part = verb is not None and parsed.lemma(verb) in vocabulary.containing_verbs and verb.tag_ in ("VBZ", "VBP")
    if is_part and modality.status == "completed":
        modality = Modality("planned", "future", modality.is_event)  # "her trip includes talks with Holm"
    if noun in vocabulary.talking_nouns and modality.status == "completed" and has_collapsed(parsed, carrier):
        # "broke down after three days": they were held
        lasted = verb is not None and any(t.text.lower() in _LENGTHS for t in parsed.prepositions(verb, "after"))
        modality = modality if lasted else Modality("cancelled", modality.tense, modality.is_event)
    if is_process and modality.status == "completed" and not parsed.document.times[parsed.sentence.index]:
        held = verb is not None and parsed.lemma(verb) in vocabulary.holding_verbs | vocabulary.meeting_light_verbs
        if not held:  # "the pace of Brexit negotiations": they go on
            modality = Modality("ongoing", "present", modality.is_event)
    confidence = 0.8 if found.is_between or (found.others and (found.owners or found.named)) else 0.7
    is_set_apart = bool(modifiers & (vocabulary.video_words | _EXTRAORDINARY))
    if noun in vocabulary.loose_nouns and not found.others and not found.is_between and not is_set_apart:
        confidence -= 0.2
    is_mediated = noun in vocabulary.talking_nouns | {"talk", "mediation"}  # not "broker a meeting"
    mediators = find_mediators(parsed, token, carrier, verb) if is_mediated else []
    parties = [p for p in found.parties if p not in mediators]
    if is_internal and len(parties) < 2 and not mediators and carrier.dep_ in ("dobj", "obj") and verb is not None:
        mediators = [p for p in parsed.subjects(verb) if p.country and p not in parties]  # "hosted talks between rival"
    if mediators and len(parties) < 2 and not (is_internal and parties):
        return
    parties += mediators
    made = make_draft(parsed, token, parties, modality, rule, confidence)
    for draft in apart(parsed, token, parties, found.others, made):
        name_mediators(draft, mediators)
        draft.is_earlier = bool(modifiers & vocabulary.past_adjectives)
        is_object = carrier.dep_ in ("dobj", "obj")
        if is_object and verb is not None and parsed.lemma(verb) in vocabulary.meeting_light_verbs:
            draft.is_nominal = False  # "held talks" is as good as a verb
        if noun in vocabulary.open_mode_nouns and draft.mode == "in_person" and draft.site is None:
            draft.mode = None
        is_standing = bool(mediators) or is_process or is_internal or is_of_process(parsed, noun, parties)
        draft.kind = "consultation" if is_standing else find_kind(parsed, token, noun, modifiers)
        if draft.kind == "consultation":
            draft.rule = draft.rule.replace("meeting", "consultation")
            draft.name = find_own_name(parsed, token)
        if noun == "summit" or draft.name is None:
            draft.name = find_own_name(parsed, token)
        yield draft
