"""Mediation told by a noun: "Norwegian mediation between A and B", "resumed his shuttle", "acts as an intermediary".

Stage: frames, beside `mediation`. In: such a noun in its parse. Out: at most one consultation with a mediator.
"""

from collections.abc import Iterator
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.meetings.mediation import find_sides, make_mediation
from diplo_cli.extract.frames.modality.nouns import noun_modality
from diplo_cli.extract.frames.modality.verbs import Modality, verb_modality
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

_PARTS = ("amod", "compound", "nmod")


def find_mediation(parsed: ParsedSentence, noun: Any) -> Iterator[Draft]:
    """Peru rejected Norwegian mediation in its row with Chile; Qatar's mediation efforts between Israel and Hamas."""
    if noun.dep_ == "pobj" and noun.head.text.lower() in ("under", "through"):
        return  # "met under the mediation of Annan": how they met
    carrier = noun
    while carrier.dep_ in ("compound", "nmod") and carrier.head.text.lower() in parsed.vocabulary.effort_nouns:
        carrier = carrier.head
    mediators = _owners(parsed, noun) or _owners(parsed, carrier)
    verb = parsed.governing_verb(carrier)
    leading = parsed.vocabulary.meeting_light_verbs | parsed.vocabulary.offering_verbs
    is_led = verb is not None and parsed.lemma(verb) in leading
    if not mediators and is_led and carrier.dep_ in ("dobj", "obj"):
        mediators = parsed.subjects(verb)  # "Norway offered mediation between Peru and Chile"
    is_effort = carrier != noun
    hosts = [noun, carrier] if verb is None or carrier.dep_ not in ("dobj", "obj", "nsubjpass") else [noun, verb]
    rows = [
        t
        for host in hosts
        for t in parsed.prepositions(host, "in")
        if t.text.lower() in parsed.vocabulary.quarrel_nouns
    ]
    sides = find_sides(parsed, (noun, carrier, *rows), mediators, can_be_told=is_effort)
    if verb is not None and len(sides) < 2:
        own = {p.country for p in (*mediators, *sides)}
        subjects = [p for p in parsed.subjects(verb) if p.country not in own]
        is_own_row = any(c.text.lower() in ("its", "their") for row in rows for c in row.children)
        if (sides and is_own_row) or (not sides and len({p.country for p in subjects}) > 1):
            sides += subjects  # "Peru rejected mediation in its row with Chile", "Peru and Chile agreed after"
    if len({p.country or p.name for p in sides}) > 1:
        yield from make_mediation(parsed, noun, mediators, sides, noun_modality(parsed, carrier))


def find_shuttle(parsed: ParsedSentence, noun: Any) -> Iterator[Draft]:
    """The envoy begins another shuttle between the king and the premier; Reed's shuttle diplomacy between both."""
    carrier = noun.head if noun.dep_ in ("compound", "nmod") else noun
    if carrier != noun and carrier.text.lower() not in parsed.vocabulary.effort_nouns:
        return  # "the space shuttle programme", "a shuttle bus"
    verb = parsed.governing_verb(carrier)
    mediators = _owners(parsed, carrier)
    if not mediators and verb is not None and carrier.dep_ in ("dobj", "obj", "pobj"):
        mediators = parsed.subjects(verb)
    mediators = [p for p in mediators if p.type == "person"]
    sides = find_sides(parsed, (noun, carrier), mediators, can_be_told=False)
    if len({p.country for p in sides}) > 1:
        yield from make_mediation(parsed, noun, mediators, sides, noun_modality(parsed, carrier))


def find_go_between(parsed: ParsedSentence, noun: Any) -> Iterator[Draft]:
    """Brazil offered itself as an intermediary between Peru and Chile; Oman has acted as a go-between."""
    if noun.dep_ != "pobj" or noun.head.text.lower() != "as":
        return
    verb = parsed.governing_verb(noun)
    offering = parsed.vocabulary.offering_verbs
    if verb is None or parsed.lemma(verb) not in parsed.vocabulary.serving_verbs | offering:
        return
    mediators = parsed.subjects(verb)
    is_offered = parsed.lemma(verb) in offering
    sides = find_sides(parsed, (noun, verb), mediators, can_be_told=True)
    sides = sides or [p for t in parsed.prepositions(noun, "for") for p in parsed.parties(t)]
    if len({p.country for p in sides}) > 1:
        outer = verb_modality(parsed, verb)
        modality = Modality("possible", "future", outer.is_event) if is_offered else outer
        yield from make_mediation(parsed, verb, mediators, sides, modality)


def _owners(parsed: ParsedSentence, noun: Any) -> list[Party]:
    """Return whose mediation it is: "Lind's", "Norwegian", "U.N.", "by Oman"."""
    adjectives = [c for c in noun.children if c.dep_ in _PARTS]
    found = [*parsed.possessors(noun)]
    found += [state for c in adjectives if (state := parsed.state_of(c)) is not None]
    found += [p for c in adjectives if parsed.state_of(c) is None for p in parsed.parties(c)]
    found += [p for t in parsed.prepositions(noun, "by", "of") for p in parsed.parties(t)]
    if not found and noun.i and parsed.mention(parsed.doc[noun.i - 1]) is not None:
        found = parsed.parties(parsed.doc[noun.i - 1])  # "amid U.S. mediation efforts"
    return list(dict.fromkeys(p for p in found if p.country))
