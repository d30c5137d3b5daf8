"""Stops of a journey told by a noun that hangs on another verb: "followed by a stop in", "his third to China".

Stage: frames. In: the noun of a visit in its parse. Out: who makes it and where it goes.
"""

from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Site
from diplo_cli.extract.frames.modality.verbs import is_cancelling
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.visits.draft import find_here
from diplo_cli.extract.frames.visits.places import find_listed, find_place_within, places_after

# Nouns that tell of a place on a journey: "Lima is the first stop", "the last leg", "made Lima her next destination".
STOPS = frozenset({"destination", "leg", "stop", "stopover"})
_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth latest last".split())
_HALTS = frozenset({"layover", "stop", "stopover"})
_JOINING = frozenset({"with", "by", "before", "including", "via"})
_NEAR = 4  # words between a journey and its places
_FAR = 12  # where they tell in between who makes it
_GOING = frozenset({"follow", "precede", "include"})


def find_made(parsed: ParsedSentence, noun: Any) -> list[Site]:
    """Return where a stop is made: "made a stop in Lima", where "in Lima" hangs on the verb."""
    verb = noun.head
    is_made = noun.dep_ in ("dobj", "obj") and parsed.lemma(verb) == "make"
    is_stop = parsed.vocabulary.noun(noun.text) in _HALTS
    return list(places_after(parsed, verb, "in", "at")) if is_made and is_stop else []


def find_counted(parsed: ParsedSentence, noun: Any) -> tuple[list[Party], list[Site]] | None:
    """Read "the visit will be Holm's third to China", "the trip, his second to the region": whose, and where to."""
    verb = noun.head
    carriers = [c for c in noun.children if c.dep_ == "appos"]
    if noun.dep_ in ("nsubj", "nsubjpass"):
        carriers += [c for c in verb.children if c.dep_ == "attr"]
    for carrier in carriers:
        if carrier.text.lower() in _ORDINALS:
            sites = places_after(parsed, carrier, "to", "in") or places_after(parsed, verb, "to")
            travellers = [p for p in parsed.possessors(carrier) if p.type == "person"]
            if sites:
                return travellers, sites
    return None


def find_next_stop(parsed: ParsedSentence, noun: Any) -> list[Party]:
    """Read "will go to Oslo, followed by a stop in Riga", "travels, including a visit to Riga": who makes the tour.

    Also "his trip to the region with stops in Oslo and Riga".
    """
    verb = parsed.governing_verb(noun)
    if noun.dep_ != "pobj" or noun.head.text.lower() not in _JOINING or verb is None:
        return []
    vocabulary = parsed.vocabulary
    if (journey := find_journey(parsed, noun)) is not None:
        return [p for p in parsed.possessors(journey) if p.type == "person"]
    going = vocabulary.visit_verbs_direct | vocabulary.visit_verbs_to | vocabulary.visit_verbs_in | _GOING
    if parsed.lemma(verb) not in going:
        return []
    return [p for p in parsed.subjects(verb) if p.type == "person"]


def find_highlight(parsed: ParsedSentence, noun: Any) -> list[Party]:
    """Read "The highlight of Lind's tour is the visit to Riga", "The last leg of his tour will be a stop in Riga"."""
    if noun.dep_ != "attr":
        return []
    parts = [c for c in noun.head.children if c.dep_ == "nsubj"]
    tours = [t for part in parts for t in parsed.prepositions(part, "of", "on", "in")]
    nouns = parsed.vocabulary.visit_nouns
    return [p for t in tours if parsed.vocabulary.noun(t.text) in nouns for p in parsed.possessors(t)]


def find_journey(parsed: ParsedSentence, noun: Any) -> Any:
    """Return the owned journey that stops belong to: "his trip to the region with stops in Oslo and Riga", or None."""
    if noun.dep_ != "pobj" or noun.head.text.lower() not in ("with", "including"):
        return None
    nouns = parsed.vocabulary.visit_nouns
    journeys = (t for t in noun.ancestors if not parsed.is_verb(t) and parsed.vocabulary.noun(t.text) in nouns)
    return next((t for t in journeys if parsed.possessors(t)), None)


def find_stop_sites(parsed: ParsedSentence, noun: Any) -> list[Site]:
    """Read "will begin a swing through Oman", "delayed his departure for Oman": the parser hangs them on the verb."""
    verb, vocabulary = noun.head, parsed.vocabulary
    if noun.text.lower() == "arrival" and verb.text.lower() in ("on", "upon"):
        return find_place_within(parsed, noun)  # "said on arrival for talks with his peers in Oslo"
    if noun.dep_ not in ("dobj", "obj", "nsubjpass") or noun.tag_ == "NNS":
        return []
    lemma = parsed.lemma(verb)
    of_whom = [t for t in parsed.prepositions(noun, "by", "of") if any(p.type == "person" for p in parsed.parties(t))]
    is_light = lemma in vocabulary.visit_light_verbs | vocabulary.planning_verbs or is_cancelling(parsed, verb)
    if not is_light and not of_whom:
        return []
    words = ("for", "to") if vocabulary.noun(noun.text) == "departure" else ("to", "through", "of", "across")
    reach = _FAR if of_whom else _NEAR  # "discussed the visit of Premier Lind and a delegation next week to Oslo"
    near = [c for c in verb.children if c.dep_ == "prep" and 0 < c.i - noun.i < reach and c.text.lower() in words]
    return [s for c in near for t in c.children if t.dep_ == "pobj" for s in find_listed(parsed, t)]


def find_site_spoken_in(parsed: ParsedSentence, noun: Any) -> list[Site]:
    """Read "Speaking in Oslo during a stop on a tour of three states", "during the last leg of a trip": there."""
    is_stop = noun.text.lower() in _HALTS | {"leg"} and noun.dep_ == "pobj" and noun.head.text.lower() == "during"
    return places_after(parsed, noun.head.head, "in", "at")[:1] if is_stop else []


def find_here_limited(parsed: ParsedSentence, noun: Any, visitors: list[Party]) -> list[Site]:
    """Read "Holm wrapped up his week-long visit on Tuesday", written abroad: the visit is there."""
    limiting = parsed.vocabulary.starting_verbs | parsed.vocabulary.ending_verbs
    is_limited = noun.dep_ in ("dobj", "obj") and parsed.lemma(noun.head) in limiting
    own = {v.country for v in visitors}
    return [s for s in find_here(parsed) if s.country and s.country not in own] if is_limited else []


def find_first_conjunct(parsed: ParsedSentence, noun: Any, verb: Any) -> Any:
    """Return "trip" for the visit of "plans a trip to Riga on Monday and a visit to Oslo"."""
    while noun.dep_ == "conj" and not parsed.is_verb(noun.head):
        noun = noun.head
    return parsed.objects(verb)[0] if noun.dep_ == "conj" and noun.head == verb and parsed.objects(verb) else noun
