"""Visits told by a noun: visit, trip, tour, stopover.

Stage: frames. In: an event noun in its parse. Out: drafts, one for each destination. Who travels and where stands
with the noun ("Annan's visit to Chad"), or the clause tells it ("was in Oslo on a short visit").
"""

from collections.abc import Iterator
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Site
from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.modality.nouns import noun_modality
from diplo_cli.extract.frames.modality.verbs import Modality, is_cancelling
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.visits import stops
from diplo_cli.extract.frames.visits.draft import (
    find_bodies,
    find_here,
    find_included,
    find_named_before,
    find_on_errand,
    find_travellers,
    is_sent,
    make_drafts,
)
from diplo_cli.extract.frames.visits.hosts import find_sites_of_dealer
from diplo_cli.extract.frames.visits.noun_sites import (
    PHASES,
    find_welcomed_on_it,
    site_of_clause,
    site_of_host,
    site_of_other_visit,
)
from diplo_cli.extract.frames.visits.outlook import noun_outlook
from diplo_cli.extract.frames.visits.places import (
    destinations_of,
    find_implied,
    find_place_within,
    is_area,
    places_after,
)
from diplo_cli.extract.frames.visits.verbs import find_invited_guests
from diplo_cli.extract.frames.when.stay_days import find_numbered_day

_SAYING = frozenset(
    "said told says added warned stressed urged announced called expressed speaking reiterated noted".split()
)
_ACCOMPANYING = frozenset({"accompany", "accompanied", "accompanying", "accompanies"})
# Nouns that are a visit only with a destination.
_WEAK_NOUNS = frozenset({"stay", "stop", "swing", "arrival", "departure", "itinerary", "travel", "journey", "mission"})
_LOOKING = frozenset({"forward", "look", "looks", "looked", "looking"})
_ABROAD = frozenset({"overseas", "foreign", "abroad", "region", "continent"})
# Verbs whose subject makes the visit that is their object, besides those of the lexicon.
_HAVING = frozenset({"have", "take", "use", "mull", "consider", "continue"})
# Prepositions before a visit that the subject of the clause may make.
_CIRCUMSTANCES = frozenset({"on", "upon", "in", "for", "during", "after", "before", "following", "from"})
# Nouns to which another preposition than "to" and "in" leads.
_LEADING = {"mission": ("to",), "departure": ("for", "to"), "arrival": ("in", "at")}


def find_visit_noun(parsed: ParsedSentence, noun: Any) -> Iterator[Draft]:
    """Annan's visit to Chad; the second tour of Iceland by the Irish premier; his Cairo visit."""
    lemma = parsed.vocabulary.noun(noun.text)
    # "the U.N. mission in Congo" is there; "a mission to Congo" goes there
    where = _LEADING.get(lemma, ("to", "in", "of", "through", "into"))
    if lemma == "mission" and noun.head.text.lower() == "on" and not any(c.dep_ == "det" for c in noun.children):
        where = ("to", "in")  # "is on mission in Nairobi"
    sites = places_after(parsed, noun, *where)
    named = [s for c in noun.children if c.dep_ in ("compound", "nmod", "amod") for s in parsed.sites(c)]
    sites = sites or named or [s for t in parsed.prepositions(noun, *where) for s in find_place_within(parsed, t)]
    sites = sites or stops.find_stop_sites(parsed, noun) or stops.find_site_spoken_in(parsed, noun)
    sites = sites or stops.find_made(parsed, noun)
    visitors = parsed.possessors(noun)
    rule = "visit.noun"
    if not visitors:
        visitors = [
            p
            for target in parsed.prepositions(noun, "by", "from")
            for p in (*parsed.parties(target), *find_included(parsed, target))
            if p.type == "person"
        ]
    if not visitors:  # "a visit by a Danish delegation", "by a group of Danish lawmakers"
        visitors = [
            p
            for target in parsed.prepositions(noun, "by")
            for body in (target, *parsed.prepositions(target, "of"))
            for p in ([p for p in parsed.parties(body) if is_sent(parsed, p)] or find_bodies(parsed, body))
        ]
    if not visitors:  # "the visit of Premier Li", "the state visit to Japan of President Quang"
        visitors = [
            p
            for carrier in (noun, *parsed.prepositions(noun, "to"))
            for target in parsed.prepositions(carrier, "of")
            for p in parsed.parties(target)
            if p.type == "person"
        ]
    if not visitors:
        modifiers = [c for c in noun.children if c.dep_ in ("compound", "nmod", "amod")]
        visitors = [p for c in modifiers for p in parsed.parties(c) if p.type == "person"]
    if all(p.type != "person" for p in visitors):
        verb = parsed.governing_verb(noun)
        if (
            verb is not None
            and (sites or lemma in ("visit", "trip", "tour", "stopover"))
            and _is_travellers_clause(parsed, noun, verb)
        ):
            visitors = (
                find_invited_guests(parsed, verb)
                or find_on_errand(parsed, verb)
                or find_named_before(parsed, noun)
                or _of_longer_visit(parsed, verb)
                or find_travellers(parsed, verb)
                or [p for t in parsed.prepositions(verb, "by") for p in parsed.parties(t) if p.type == "person"]
                or visitors
                or (parsed.first_person(noun) if noun.dep_ == "pobj" else [])
            )
            rule = "visit.noun.clause"
    verb = parsed.governing_verb(noun)
    if verb is not None and verb.text.lower() in _ACCOMPANYING:
        visitors = [
            *visitors,
            *parsed.subjects(verb),
            *(p for target in parsed.objects(verb) for p in parsed.parties(target)),
            *(p for target in parsed.prepositions(verb, "by") for p in parsed.parties(target)),
        ]
    visitors = [p for p in visitors if p.type == "person"] or visitors
    if made := _made_by(parsed, noun):
        visitors, sites = parsed.possessors(noun) or made[0] or visitors, sites or made[1]
    if visitors and all(p.is_office for p in visitors):
        visitors = _named_in_clause(parsed, verb, visitors) or visitors
    if not sites:
        sites = destinations_of(parsed, noun, visitors, *where)
    if not sites and noun.i + 1 < len(parsed.doc) and parsed.doc[noun.i + 1].text.lower() == "here":
        sites = [s for s in find_here(parsed) if all(s.country != v.country for v in visitors)]  # "paid a visit here"
    if lemma == "arrival" and (guests := find_welcomed_on_it(parsed, noun, verb)):
        visitors = guests
    if lemma == "arrival" and not sites and parsed.possessors(noun):
        sites = find_here(parsed)  # "upon his arrival at the airport"
    if lemma == "arrival" and not sites and visitors:
        sites = site_of_host(parsed, noun, visitors)  # "Vietnam awaits the arrival of Holm"
    if counted := stops.find_counted(parsed, noun):
        visitors, sites = visitors or counted[0], sites or counted[1]
    if lemma in _WEAK_NOUNS and not sites:
        if lemma == "stay" and parsed.document.durations[parsed.sentence.index]:
            yield _bare(parsed, noun)  # "During the four-day stay, he will meet"
        return
    visitors = visitors or (stops.find_next_stop(parsed, noun) or stops.find_highlight(parsed, noun) if sites else [])
    if not visitors:
        is_definite = any(c.text.lower() in ("the", "this") for c in noun.children)
        if noun.tag_ == "NN" and is_definite and lemma in ("visit", "trip", "tour"):
            yield _bare(parsed, noun)
        return
    if noun.tag_ == "NNS" and all(v.country is None for v in visitors):
        return  # "organizes group tours of the island"
    if (
        sites
        and any(c.text.lower() in ("his", "her") for c in noun.children)
        and all(v.country == sites[0].country for v in visitors)
    ):
        visitors = _other_than_host(parsed, sites[0].country) or visitors
    modality = noun_modality(parsed, stops.find_journey(parsed, noun) or noun)
    if modality.status == "completed" and any(_is_ahead(parsed, c) for c in noun.children):
        modality = Modality("planned", "future")
    is_now = modality == Modality("completed", "present", modality.is_event)
    is_in_its_midst = (find_numbered_day(noun) or 0) > 0  # "is on the third day of a visit to Lima"
    if is_now and noun.dep_ == "pobj" and (is_in_its_midst or noun.head.text.lower() in ("on", "for")):
        modality = Modality("ongoing", "present")
    if (
        modality.status == "completed" and noun.dep_ == "pobj" and noun.head.text.lower() == "on"
        and verb is not None and parsed.lemma(verb) in ("leave", "depart", "embark", "set")
    ):  # fmt: skip
        modality = Modality("ongoing", "past")  # "left on Friday on a trip to Asia"
    if noun.dep_ == "pobj" and noun.head.text.lower() == "to" and noun.head.head.text.lower() in _LOOKING:
        modality = Modality("planned", "future")  # "looks forward to a visit by Premier Li"
    if noun.dep_ == "pobj" and parsed.doc[max(0, noun.head.i - 1)].text.lower() in ("now", "currently"):
        modality = Modality("ongoing", "present")  # "Laine, now on a visit to Yerevan, said"
    if modality.status == "completed" and _is_said_on_it(parsed, noun):
        modality = Modality("ongoing", modality.tense)
    modality = noun_outlook(parsed, noun, modality)
    if not sites:
        sites = (
            site_of_clause(parsed, noun)
            or site_of_host(parsed, noun, visitors)
            or site_of_other_visit(parsed, noun, visitors)
            or find_sites_of_dealer(parsed, noun, visitors, modality.status == "planned")
        )
    if not sites:
        words = {c.text.lower() for c in noun.children}
        words |= {
            t.text.lower()
            for target in parsed.prepositions(noun, "to", "of", "in", "through")
            for t in (target, *target.children)
        }
        has_area = any(
            is_area(parsed, target)
            for target in (
                *parsed.prepositions(noun, "to", "of", "in", "through"),
                *(c for c in noun.children if c.dep_ in ("compound", "nmod", "amod")),
            )
        )
        if noun.tag_ != "NNS" and (words & _ABROAD or has_area) and any(p.type == "person" for p in visitors):
            yield from make_drafts(parsed, noun, visitors, [None], modality, "visit.noun.abroad")
        elif _is_taken_up(noun) or any(
            c.dep_ in ("poss", "compound", "nmod") or c.text.lower() == "by" for c in noun.children
        ):
            yield from _reference(parsed, noun, visitors, modality)
        return
    yield from make_drafts(parsed, noun, visitors, sites, modality, rule)


def _is_ahead(parsed: ParsedSentence, clause: Any) -> bool:
    """Say whether what hangs on a visit lets it lie ahead: "set for March", "starting on Wednesday"."""
    lemma = parsed.lemma(clause)
    is_length = any(c.dep_ == "xcomp" and parsed.lemma(c) in parsed.vocabulary.lasting_verbs for c in clause.children)
    if clause.dep_ not in ("acl", "prep") or is_length:  # "arrived on a visit expected to last several days"
        return False
    is_set = clause.tag_ == "VBN" and lemma in parsed.vocabulary.planning_verbs
    return is_set or (clause.tag_ == "VBG" and lemma in ("start", "begin"))


def _reference(parsed: ParsedSentence, noun: Any, visitors: list[Party], modality: Modality) -> Iterator[Draft]:
    """Putin's visit was postponed; ahead of Obama's visit: one that the article tells of, or else one by itself."""
    owners = [
        *(c for c in noun.children if c.dep_ in ("poss", "compound", "nmod")),
        *parsed.prepositions(noun, "by"),
    ]
    is_named = noun.tag_ != "NNS" and any(
        (m := parsed.mention(owner)) is not None and m[1].kind in ("person", "office") for owner in owners
    )
    away = [p for p in visitors if p.type == "person" and p.country and parsed.is_statesman(p)]
    for draft in make_drafts(parsed, noun, visitors, [None], modality, "visit.noun.reference"):
        draft.confidence = 0.2
        is_elsewhere = any(c.dep_ == "prep" and c.text.lower() in ("to", "at", "with", "in") for c in noun.children)
        draft.is_named = is_named and bool(away) and len(away) == len(visitors) and not is_elsewhere
        if modality.status != "completed":
            draft.implied = find_implied(parsed, noun, visitors)
        elif away and (here := stops.find_here_limited(parsed, noun, visitors)):
            draft.implied, draft.is_named = here[0], True
        if draft.implied is None and parsed.document.home in {p.country for p in visitors}:
            draft.is_named = False  # "Trump's visit" in a report from Washington may be one to Utah
        yield draft


def _is_taken_up(noun: Any) -> bool:
    """Say whether a visit told before is told again with its days: "Lind paid the visit from May 28 to 30"."""
    is_known = any(c.text.lower() in ("the", "this") for c in noun.children)
    return is_known and noun.dep_ in ("dobj", "obj") and noun.head.text.lower() in ("made", "paid", "undertook")


def _made_by(parsed: ParsedSentence, noun: Any) -> tuple[list[Party], list[Site]] | None:
    """Read "a trip that Archer made to Moscow": who made it, and where to."""
    going = {"accept", "make", "pay", "take"} | parsed.vocabulary.planning_verbs  # "a trip that Lind had planned"
    for clause in noun.children:
        if clause.dep_ == "relcl" and parsed.lemma(clause) in going:
            makers = [c for c in clause.children if c.dep_ == "nsubj" and c.text.lower() not in ("which", "that")]
            if not makers:
                continue  # "a tour that will take him to Cuba" tells its stops elsewhere
            people = [p for maker in makers for p in parsed.parties(maker) if p.type == "person"]
            return people, places_after(parsed, clause, "to")
    return None


def _named_in_clause(parsed: ParsedSentence, verb: Any, offices: list[Party]) -> list[Party]:
    """Name "a Chilean president" in "Rojas, making the first trip by a Chilean president to Norway"."""
    countries, held = {p.country for p in offices}, {o for p in offices for o in p.offices}
    subjects = [p for p in parsed.subjects(verb) if p.type == "person" and not p.is_office] if verb is not None else []
    for person in subjects:  # "Holm is to make the first visit to Norway by a Chilean president"
        if person.country is None and not person.offices and len(subjects) == 1 and len(countries) == 1:
            person.country, person.offices = next(iter(countries)), sorted(held)
    held = {o.replace("foreign secretary", "foreign minister") for o in held}  # Britain's is called so
    own = [p for p in subjects if p.country and {p.country} == countries]
    return [
        p
        for p in own
        if not p.offices or held & {o.replace("foreign secretary", "foreign minister") for o in p.offices}
    ]


def _is_said_on_it(parsed: ParsedSentence, noun: Any) -> bool:
    """Say whether the visit still goes on as the article tells: "said during a visit to Belgrade", "began a visit to".

    A day of its own decides instead, where it has one.
    """
    verb = parsed.governing_verb(noun)
    if verb is None or (parsed.document.times[parsed.sentence.index] and noun.dep_ == "pobj"):
        return False
    if noun.dep_ in ("dobj", "obj"):
        is_dated = verb.tag_ in ("VBZ", "VBP") and bool(parsed.document.times[parsed.sentence.index])
        return parsed.lemma(verb) in ("begin", "start", "kick") and not is_dated  # "starts a visit on Friday"
    return noun.dep_ == "pobj" and noun.head.text.lower() in ("during", "on") and verb.text.lower() in _SAYING


def _of_longer_visit(parsed: ParsedSentence, verb: Any) -> list[Party]:
    """Toledo leaves on a tour that is to open with a visit to Doha: who makes the trip makes the visit."""
    for subject in verb.children:
        if subject.dep_ != "nsubj":
            continue
        trip = verb.head if subject.text.lower() in ("that", "which") and verb.dep_ == "relcl" else subject
        if parsed.vocabulary.noun(trip.text) in parsed.vocabulary.visit_nouns:
            up = parsed.governing_verb(trip)
            return parsed.possessors(trip) or (parsed.subjects(up) if up is not None and up != verb else [])
    return []


def _is_travellers_clause(parsed: ParsedSentence, noun: Any, verb: Any) -> bool:
    """Say whether the clause's subject is who travels: "is on a trip", "during a visit to Oslo, she said"."""
    noun = stops.find_first_conjunct(parsed, noun, verb)
    lemma = parsed.lemma(verb)
    if noun.dep_ in ("dobj", "obj", "attr"):
        return (
            lemma
            in parsed.vocabulary.visit_light_verbs
            | parsed.vocabulary.cancelling_verbs
            | parsed.vocabulary.planning_verbs
            | _HAVING
        ) or is_cancelling(parsed, verb)
    if noun.dep_ == "pobj":
        preposition, carrier = noun.head.text.lower(), noun.head.head
        if preposition == "of":  # "pulled out of a trip", "on the second day of a trip", "at the end of a visit"
            return carrier.text.lower() in PHASES and (carrier.dep_ == "pobj" or carrier.text.lower() == "out")
        if preposition == "with" and lemma in parsed.vocabulary.visit_light_verbs | {
            "open",
            "culminate",
            "include",
            "spend",
        }:
            return True
        return preposition in _CIRCUMSTANCES
    return False


def _other_than_host(parsed: ParsedSentence, country: str | None) -> list[Party]:
    """Take "Xi tried to impress Trump during his visit to Beijing" for Trump's: nobody visits his own country."""
    others = [
        p for k in range(len(parsed.mentions)) for p in parsed.document.parties(parsed.sentence.index, k)
        if p.type == "person" and p.country and p.country != country
    ]  # fmt: skip
    return list(dict.fromkeys(others)) if len(set(others)) == 1 else []


def _bare(parsed: ParsedSentence, noun: Any) -> Draft:
    """The visit, which ends on Friday: whose it is only the article tells."""
    modality = noun_modality(parsed, noun)
    is_off = modality.status == "cancelled" and modality.is_event  # "The trip was called off"
    return Draft(
        kind="visit", status="cancelled" if is_off else "completed", parties=[], sentence=parsed.sentence.index,
        span=parsed.clause_span(noun), trigger=parsed.start(noun), rule="visit.noun.bare", confidence=0.1,
        is_nominal=True,
        tense="future" if modality.tense == "future" else "present" if _is_bounded(parsed, noun) else "past",
    )  # fmt: skip


def _is_bounded(parsed: ParsedSentence, noun: Any) -> bool:
    """Say whether the present tells a visit's first or last day: "The visit begins on Monday"."""
    verb, vocabulary = noun.head, parsed.vocabulary
    is_present = noun.dep_ == "nsubj" and verb.tag_ in ("VBZ", "VBP")
    return is_present and parsed.lemma(verb) in vocabulary.starting_verbs | vocabulary.ending_verbs
