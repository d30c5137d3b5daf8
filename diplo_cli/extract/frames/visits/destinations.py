"""Visits told by where somebody is welcomed, or which place somebody picks for a first stop.

Stage: frames. In: the noun of a welcome, or a verb of choosing, in its parse. Out: drafts.
"""

from collections.abc import Iterator
from typing import Any

from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.visits.draft import make_drafts
from diplo_cli.extract.frames.visits.outlook import visit_modality
from diplo_cli.extract.frames.visits.places import destinations_of, places_after
from diplo_cli.extract.frames.visits.stops import STOPS

WELCOMES = frozenset({"reception", "receptions", "welcome", "welcomes"})
_RECEIVED = frozenset({"enjoyed", "enjoys", "gets", "got", "had", "received", "receives", "receive", "get"})
_GIVEN = frozenset({"accorded", "given"})
_ROW = frozenset({"first", "last", "next", "second"})
_NEAR = 2  # words between the verb and the place that it picks
_FAR = 9  # words to what it is picked for


def find_welcomed(parsed: ParsedSentence, noun: Any) -> Iterator[Draft]:
    """Berg was given a red-carpet welcome in Lima; received warm welcomes in Peru and Chile; not "her plan got a"."""
    verb = noun.head
    if noun.dep_ not in ("dobj", "obj") or verb.text.lower() not in _RECEIVED | _GIVEN:
        return
    if (verb.text.lower() in _GIVEN) != any(c.dep_ == "nsubjpass" for c in verb.children):
        return
    guests = [p for p in parsed.subjects(verb) if p.type == "person" and parsed.is_official(p)]
    listed = destinations_of(parsed, verb, guests, "in") or destinations_of(parsed, noun, guests, "in")
    sites = listed or (places_after(parsed, verb, "at") or places_after(parsed, noun, "at"))[:1]
    if guests and sites:
        yield from make_drafts(parsed, verb, guests, sites, visit_modality(parsed, verb), "visit.welcome")


def find_chosen(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Berg will make Peru her first overseas stop; Berg picked Peru as the destination of her first trip."""
    following = parsed.doc[verb.i + 1 : verb.i + 1 + _NEAR]
    place = next((t for t in following if parsed.site(t) is not None), None)
    if place is None or place.dep_ not in ("dobj", "nsubj", "obj"):
        return
    travels = parsed.vocabulary.visit_nouns | STOPS
    rest = parsed.doc[place.i + 1 : place.i + _FAR]
    is_for_stop = any(
        parsed.vocabulary.noun(t.text) in travels and any(c.text.lower() in _ROW for c in t.children) for t in rest
    )
    site = parsed.site(place)
    travellers = [p for p in parsed.subjects(verb) if p.type == "person"]
    if is_for_stop and travellers:
        yield from make_drafts(parsed, verb, travellers, [site], visit_modality(parsed, verb), "visit.choose")
