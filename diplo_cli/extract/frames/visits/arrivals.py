"""Visits told by an arrival: arrive in, land in, reach, turn up in, move on to.

Stage: frames. In: a verb in its parse. Out: drafts, one for each destination. Each function is one construction,
with the sentence that it is for.
"""

from collections.abc import Iterator
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.draft import ARRIVED, Draft
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.visits.draft import find_here, find_travellers, make_drafts, make_origin_drafts
from diplo_cli.extract.frames.visits.hosts import find_sites_of_speaker
from diplo_cli.extract.frames.visits.outlook import visit_modality
from diplo_cli.extract.frames.visits.places import destinations_of, find_implied, find_where, places_after
from diplo_cli.extract.frames.visits.presence import is_told_of_state
from diplo_cli.extract.frames.visits.verbs import first_traveller
from diplo_cli.extract.frames.visits.ways import find_around

_WELCOMES = frozenset(
    {"cheers", "fanfare", "greeting", "protests", "reception", "welcome"}
)  # "arrived to a welcome in"
_LANDING = frozenset({"disembark", "land", "touch"})
# "arrived at a decision on Cuba"
_FINDINGS = frozenset({"agreement", "answer", "compromise", "conclusion", "deal", "decision", "solution", "view"})


def find_reached(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Lind reached Kabul on Tuesday; not "reached a deal in Kabul"."""
    people = [p for p in parsed.subjects(verb) if p.type == "person" and parsed.is_official(p)]
    sites = [s for target in parsed.objects(verb) for s in parsed.sites(target)]
    yield from make_drafts(parsed, verb, people, sites, visit_modality(parsed, verb), "visit.arrival")


def _is_foreign_statesman(parsed: ParsedSentence, person: Party) -> bool:
    return person.country is not None and parsed.is_diplomat(person)


def _is_on_a_day(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether somebody lands on a day and nowhere told: "Lind, who landed on Sunday"; not "landed a job"."""
    if parsed.objects(verb) or any(c.dep_ == "auxpass" for c in verb.children):
        return False
    targets = [t for c in verb.children if c.dep_ == "prep" and c.text.lower() != "with" for t in c.children]
    is_elsewhere = any(not parsed.is_time(t) for t in targets if t.dep_ == "pobj")
    return not is_elsewhere and any(parsed.is_time(t) for t in (*targets, *verb.children))


def find_moved(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Holm moved on to Cyprus on Friday."""
    visitors = [p for p in find_travellers(parsed, verb) if p.type == "person" and parsed.is_diplomat(p)]
    if any(c.text.lower() == "on" and not any(True for _ in c.children) for c in verb.children):
        sites = places_after(parsed, verb, "to")
        yield from make_drafts(parsed, verb, visitors, sites, visit_modality(parsed, verb), "visit.travel")


def find_arrived(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Lavrov arrived in China on Monday; Mattis flew into Seoul; the envoy landed in Tripoli."""
    lemma = parsed.lemma(verb)
    particle, is_entering = parsed.vocabulary.particle(lemma), lemma in parsed.vocabulary.entering_verbs
    if particle is not None and not any(c.text.lower() == particle for c in verb.children):
        return
    if is_entering and any(c.dep_ in ("auxpass", "dobj") for c in verb.children):
        return  # "was pulled into Syria", "pulled Chad into the war in Mali"
    if lemma == "arrive" and any(t.text.lower() in _FINDINGS for t in parsed.prepositions(verb, "at")):
        return
    visitors = find_travellers(parsed, verb)
    sites = places_after(parsed, verb, *(("into",) if is_entering else ("in", "at", "into", "on")))
    if not is_entering:
        sites = sites or destinations_of(parsed, verb, visitors, "in", "at", "into", "on", "for")
    welcomes = [t for t in parsed.prepositions(verb, "to") if t.text.lower() in _WELCOMES] if not sites else []
    sites = sites or [s for t in welcomes for s in places_after(parsed, t, "in", "at")]
    sites = sites or find_where(parsed, verb)  # "in Athens, where he stopped for consultations"
    if not sites and lemma == "arrive" and any(c.text.lower() == "here" for c in verb.children):
        sites = find_here(parsed)
    visitors = visitors or (first_traveller(parsed, verb) if sites else [])
    origins = [o for o in places_after(parsed, verb, "from") if o.country not in {s.country for s in sites}]
    if verb.tag_ in ("VBD", "VBN", "VBG"):
        yield from make_origin_drafts(parsed, verb, visitors, origins, "visit.from")
    if sites and visitors:
        yield from make_drafts(parsed, verb, visitors, sites, visit_modality(parsed, verb), "visit.arrival")
        yield from find_around(parsed, verb, visitors)
    elif visitors and (lemma == "arrive" or (lemma in _LANDING and _is_on_a_day(parsed, verb))):
        for draft in make_drafts(parsed, verb, visitors, [None], visit_modality(parsed, verb), ARRIVED):
            draft.confidence = 0.2
            told = find_sites_of_speaker(parsed, visitors) if draft.status == "planned" else []
            own = {p.country for p in visitors}
            here = [s for s in find_here(parsed) if s.country not in own] if draft.status != "planned" else []
            draft.implied = next(iter([*told, *here]), None) or find_implied(parsed, verb, visitors)
            officials = [p for p in visitors if is_told_of_state(parsed, verb, p) or _is_foreign_statesman(parsed, p)]
            draft.is_named = draft.implied is not None and bool(officials) and len(officials) == len(visitors)
            yield draft
