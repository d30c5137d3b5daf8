"""Visits that somebody sends, leads or invites others on, and tours told stop by stop.

Stage: frames. In: a verb in its parse. Out: drafts, one for each destination. Each function is one construction,
with the sentence that it is for.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Site
from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.modality.verbs import Modality, is_cancelling, verb_modality
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.visits.draft import find_bodies, find_travellers, make_drafts
from diplo_cli.extract.frames.visits.outlook import visit_modality
from diplo_cli.extract.frames.visits.places import destinations_of, find_listed, places_after

_SHUTTLING = frozenset({"shuttle", "shuttling"})  # "two days of shuttle diplomacy that took him to"
_JOURNEY = 8  # words from a journey to the clause on it


def find_sent(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Ahtisaari sent Eide and Lindh to Skopje; Ottawa would send a team to Port-au-Prince."""
    targets = parsed.objects(verb) or [c for c in verb.children if c.dep_ == "nsubjpass"]
    sites = [
        s
        for where in (verb, *targets)
        for target in parsed.prepositions(where, "to")
        for s in find_listed(parsed, target)
    ]
    stops = [
        t for t in parsed.prepositions(verb, "with") if parsed.vocabulary.noun(t.text) in parsed.vocabulary.visit_nouns
    ]
    sites = sites or [s for stop in stops for s in places_after(parsed, stop, "in")]  # "with stops in Lima and Quito"
    visitors = [
        p
        for target in targets
        for named in (target, *(c for c in target.children if c.dep_ == "appos"))  # "an aide, Secretary Reed"
        for p in parsed.parties(named)
        if p.type == "person" and not (p.is_office and p.country is None)
    ]
    visitors = visitors or [p for target in targets for p in find_bodies(parsed, target)]
    visitors = visitors or [p for target in targets for p in _own_office(parsed, verb, target)]
    if not visitors and any(t.text.lower() in parsed.vocabulary.sent_nouns for t in targets):
        senders = [p for p in parsed.subjects(verb) if p.country or p.is_listed]
        name = next(t.text for t in targets).capitalize().replace("Delegations", "Delegation")
        visitors = [
            Party("organization", name if p.country else f"{p.name} {name.lower()}", p.country) for p in senders
        ]
    _lend_country(parsed, verb, visitors)
    modality = visit_modality(parsed, verb)
    if modality.status == "ongoing":
        modality = Modality("planned", "future")  # "is sending its envoy to Skopje"
    if sites and visitors:
        for draft in make_drafts(parsed, verb, visitors, sites, modality, "visit.send"):
            draft.confidence -= 0.1
            yield draft


def _lend_country(parsed: ParsedSentence, verb: Any, visitors: list[Party]) -> None:
    """Give "President Rojas sent an aide, Carlos Ruiz" the state of who sends him, where the article tells no other."""
    codes = {p.country for p in parsed.subjects(verb) if p.country}
    for person in visitors:
        if len(codes) == 1 and person.type == "person" and person.country is None and not person.is_office:
            person.country = next(iter(codes))


def _own_office(parsed: ParsedSentence, verb: Any, target: Any) -> list[Party]:
    """Read "Oslo dispatched its foreign minister to Minsk": the unnamed minister of who sends him."""
    codes = {p.country for p in parsed.subjects(verb) if p.country}
    if len(codes) != 1 or not any(c.text.lower() in ("its", "his", "her") for c in target.children):
        return []
    return [
        replace(p, country=code)
        for code in codes
        for p in parsed.parties(target)
        if p.is_office and p.country is None and parsed.is_diplomat(p)
    ]


def find_taken(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """A Gulf trip that will bring her to Oman, too; Lind took off for Oman, took a train to Oman."""
    if any(parsed.vocabulary.noun(o.text) in parsed.vocabulary.craft_nouns for o in parsed.objects(verb)):
        people = find_travellers(parsed, verb)
        people = [p for p in people if p.type != "person" or parsed.is_diplomat(p)]
        sites = [s for c in (verb, *parsed.objects(verb)) for s in places_after(parsed, c, "to", "for")]
        yield from make_drafts(parsed, verb, people, sites, visit_modality(parsed, verb), "visit.travel")
        return
    if any(c.dep_ == "prt" and c.text.lower() == "off" for c in verb.children):
        people = [p for p in parsed.subjects(verb) if p.type == "person" and parsed.is_diplomat(p)]
        sites = places_after(parsed, verb, "for")
        yield from make_drafts(parsed, verb, people, sites, visit_modality(parsed, verb), "visit.travel")
        return
    is_aboard = any(o.tag_ == "PRP" for o in parsed.objects(verb))  # "in June will take him to Egypt"
    is_along = any(c.text.lower() == "in" for c in verb.children)  # "will tour the Gulf, taking in Oman and Qatar"
    if is_along and not is_aboard:
        places = [
            s
            for target in (*parsed.objects(verb), *parsed.prepositions(verb, "in"))
            for s in find_listed(parsed, target)
        ]
        up = parsed.governing_verb(verb)
        trip = next((c for c in verb.children if c.dep_ == "nsubj"), verb)
        is_relative = trip.text.lower() in ("that", "which")
        if places and parsed.vocabulary.noun(trip.text) in parsed.vocabulary.visit_nouns:
            people = parsed.possessors(trip)  # "her trip will also take in Oman and Qatar"
            told = visit_modality(parsed, verb)
            ahead = Modality("planned", "future") if verb.tag_ == "VBZ" and told.status == "completed" else told
            yield from make_drafts(parsed, verb, people, places, ahead, "visit.take")
            return
        tour = (_find_journey(parsed, trip) or verb.head) if verb.dep_ in ("acl", "relcl") or is_relative else verb
        if places and parsed.vocabulary.noun(tour.text) in parsed.vocabulary.visit_nouns and up is not None:
            above = (parsed.governing_verb(tour) if is_relative else None) or up
            who = parsed.possessors(tour) or parsed.subjects(above)  # "arrived on a tour taking in Egypt and Israel"
            yield from make_drafts(parsed, verb, who, places, Modality("planned", "future"), "visit.take")
            return
        if (
            places
            and up is not None
            and parsed.lemma(up) in parsed.vocabulary.visit_verbs_direct | parsed.vocabulary.visit_verbs_to
        ):
            yield from make_drafts(parsed, verb, parsed.subjects(up), places, verb_modality(parsed, up), "visit.take")
        return
    own = verb
    carrier = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    if verb.dep_ == "acl" and verb.head.text.lower() in parsed.vocabulary.craft_nouns:  # "a jet taking Lind to Oslo"
        aboard = [p for target in parsed.objects(verb) for p in parsed.parties(target) if p.type == "person"]
        flown = [s for c in (verb, *parsed.objects(verb)) for s in places_after(parsed, c, "to")]
        yield from make_drafts(parsed, verb, aboard, flown, visit_modality(parsed, verb), "visit.take")
        return
    if carrier is None and verb.dep_ == "xcomp" and parsed.lemma(verb.head) == "be":  # "a tour that is to take him to"
        own = verb.head
        carrier = next((c for c in own.children if c.dep_ == "nsubj"), None)
    if carrier is None and verb.dep_ == "conj":  # "a tour which has taken him to Cambodia and will take him to"
        own = verb.head
        carrier = next((c for c in own.children if c.dep_ == "nsubj"), None)
    if carrier is not None and carrier.text.lower() in ("that", "which") and own.dep_ in ("relcl", "ccomp"):
        # "the first leg of Wen's tour, which will take him to": the parser may hang it on the leg
        carrier = _find_journey(parsed, carrier) or (own.head if own.dep_ == "relcl" else carrier)
    if carrier is None:
        return
    is_tour = parsed.vocabulary.noun(carrier.text) in parsed.vocabulary.visit_nouns
    if not is_tour and not any(t.text.lower() in _SHUTTLING for t in carrier.subtree if t.i < verb.i):
        return
    visitors = (
        parsed.possessors(carrier)
        or _on_a_tour(parsed, carrier)
        or [p for target in parsed.objects(verb) for p in parsed.parties(target)]
    )
    sites = places_after(parsed, verb, "to")
    if sites and visitors:
        told = visit_modality(parsed, verb)
        yield from make_drafts(parsed, verb, visitors, sites, told, "visit.take")
        if not is_tour:  # "a day of shuttle diplomacy that took him from Lima to Quito"
            yield from make_drafts(parsed, verb, visitors, places_after(parsed, verb, "from"), told, "visit.take")


def _find_journey(parsed: ParsedSentence, relative: Any) -> Any:
    """Return the journey before "that" or "which": "a tour of Asia on Monday that will take him to", or None."""
    for token in reversed(parsed.doc[max(0, relative.i - _JOURNEY) : relative.i]):
        if parsed.is_verb(token) or token.text in (";", ":"):
            return None
        if parsed.vocabulary.noun(token.text) in parsed.vocabulary.visit_nouns:
            return token
    return None


def _on_a_tour(parsed: ParsedSentence, tour: Any) -> list[Party]:
    """Read "Lind visits Oman on a tour that will also take him to Qatar": the clause's subject is on it."""
    if tour.dep_ != "pobj" or tour.head.text.lower() not in ("in", "on", "of", "during"):
        return []
    verb = parsed.governing_verb(tour)
    if verb is not None and any(c.dep_ == "nsubj" and tour.i < c.i < verb.i for c in verb.children):
        return [p for p in parsed.subjects(verb) if p.type == "person"]  # "On a tour that will take him to Oslo, Lind"
    if verb is not None and tour.i < verb.i and (named := _named_after(parsed, tour, verb)):
        return named
    going = parsed.vocabulary.visit_verbs_direct | parsed.vocabulary.visit_verbs_to | parsed.vocabulary.visit_verbs_in
    if verb is None or parsed.lemma(verb) not in going | {"be", "pay", "make"}:
        return []
    return [p for p in parsed.subjects(verb) if p.type == "person"]


def _of_told_journey(parsed: ParsedSentence, trip: Any) -> list[Party]:
    """Return who makes "the trip" where the sentence before tells of one: "Lind leaves for Asia. The trip includes"."""
    index, vocabulary = parsed.sentence.index - 1, parsed.vocabulary
    if index < 0 or not any(c.text.lower() in ("the", "this") for c in trip.children) or trip.dep_ != "nsubj":
        return []
    words = [t.lower for t in parsed.document.sentences[index].tokens]
    going = vocabulary.visit_verbs_direct | vocabulary.visit_verbs_to
    is_told = any(vocabulary.noun(w) in vocabulary.visit_nouns or vocabulary.lemma(w) in going for w in words)
    teller = parsed.document.cast.subjects[index] if is_told else None
    return [teller] if teller is not None and teller.type == "person" and parsed.is_diplomat(teller) else []


def _named_after(parsed: ParsedSentence, tour: Any, verb: Any) -> list[Party]:
    """Read "On a tour that takes him to Oslo and Riga, Lind, a lawyer, has": the parser lists Lind as a place."""
    if tour.head.i or any(c.dep_ == "nsubj" for c in verb.children):
        return []
    for k, mention in enumerate(parsed.mentions):
        before = parsed.sentence.tokens[mention.first - 1].text if mention.first else ""
        if mention.kind == "person" and before == "," and parsed.start(tour) < mention.start < parsed.start(verb):
            return list(parsed.document.parties(parsed.sentence.index, k))
    return []


def find_continued(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Correa's trip is to continue on to Caracas and Santo Domingo; her tour includes stops in Oslo and Riga.

    Also "Lind leaves for Asia on Friday. The trip will take in Oman and Qatar".
    """
    up = parsed.verb_with_subject(verb, "xcomp", "conj")
    trip = next((c for c in up.children if c.dep_ == "nsubj"), None)
    if parsed.lemma(verb) == "continue" and (trip is None or parsed.mention(trip) is not None):
        people = [p for p in parsed.subjects(verb) if p.type == "person" and parsed.is_diplomat(p)]
        where = places_after(parsed, verb, "to")  # "is in Oslo before continuing to Riga"
        yield from make_drafts(parsed, verb, people, where, visit_modality(parsed, verb), "visit.travel")
        return
    if trip is not None and trip.text.lower() in ("that", "which") and up.dep_ == "relcl":
        trip = _find_journey(parsed, trip) or up.head  # "on a tour that has also included Syria"
    if trip is None or parsed.vocabulary.noun(trip.text) not in parsed.vocabulary.visit_nouns:
        return
    stops = [t for t in parsed.objects(verb) if parsed.vocabulary.noun(t.text) in parsed.vocabulary.visit_nouns]
    sites = [
        s
        for carrier in (verb, *stops)
        for target in parsed.prepositions(carrier, "to", "in")
        for s in find_listed(parsed, target)
    ]
    if parsed.lemma(verb) in ("include", "take"):
        sites += [s for target in parsed.objects(verb) for s in find_listed(parsed, target)]
    carrier = parsed.governing_verb(trip)
    visitors = parsed.possessors(trip) or (
        [p for p in parsed.subjects(carrier) if p.type == "person"] if carrier is not None and carrier != verb else []
    )
    visitors = visitors or _of_told_journey(parsed, trip)
    codes = [s.country for s in sites] if parsed.lemma(verb) == "take" else []
    sites = [parsed.document.site_of(s.country) if s.country and codes.count(s.country) > 1 else s for s in sites]
    sites = list(dict.fromkeys(sites))  # "a trip that took in Kyoto and Osaka" is one to Japan
    modality = visit_modality(parsed, verb)
    if verb.tag_ == "VBZ" and modality.status == "completed":
        modality = Modality("planned", "future")  # "his itinerary includes Kigali and Kinshasa"
    if sites and visitors:
        yield from make_drafts(parsed, verb, visitors, sites, modality, "visit.continue")


def find_bounded(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Read "her trip to Asia that begins in Japan on Sunday", "her tour will end in Oslo": the first and last stop."""
    trip = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    if trip is not None and trip.text.lower() in ("that", "which") and verb.dep_ in ("relcl", "ccomp"):
        trip = _find_journey(parsed, trip)
    if trip is None or parsed.vocabulary.noun(trip.text) not in parsed.vocabulary.visit_nouns:
        return
    people = parsed.possessors(trip) or _on_a_tour(parsed, trip) or _of_told_journey(parsed, trip)
    visitors = [p for p in people if p.type == "person"]
    sites = places_after(parsed, verb, "in")
    if visitors and sites:
        yield from make_drafts(parsed, verb, visitors, sites, visit_modality(parsed, verb), "visit.continue")


def find_shuttled(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """The envoy shuttled between Addis Ababa and Asmara."""
    sites = places_after(parsed, verb, "between", "among")
    if len(sites) > 1:
        yield from make_drafts(
            parsed, verb, parsed.subjects(verb), sites, visit_modality(parsed, verb), "visit.shuttle"
        )


def find_led(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Ross led a trade mission to India and Pakistan; Teixeira brought a group of businessmen to Beijing."""
    visitors = [p for p in parsed.subjects(verb) if p.type == "person"]
    bands = {"group"} if any(parsed.is_diplomat(p) for p in visitors) else set()  # of anybody
    groups = [t for t in parsed.objects(verb) if t.text.lower() in parsed.vocabulary.sent_nouns | bands]
    if not groups or not visitors:
        return
    is_band = all(t.text.lower() in bands for t in groups)  # not "led a group of states to a deal in Vienna"
    where = ("to", "into")
    sites = [
        s
        for c in (*groups, verb)
        for s in (places_after(parsed, c, *where) if is_band else destinations_of(parsed, c, visitors, *where))
    ]
    yield from make_drafts(
        parsed, verb, visitors, list(dict.fromkeys(sites)), visit_modality(parsed, verb), "visit.lead"
    )


def find_invited(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """King Salman invited Raisi to Riyadh; Obama has been invited to the inauguration in Nairobi."""
    passive = [c for c in verb.children if c.dep_ == "nsubjpass"]
    guests = [p for target in (passive or parsed.objects(verb)) for p in parsed.parties(target) if p.type == "person"]
    hosts = (
        [p for t in parsed.prepositions(verb, "by") for p in parsed.parties(t)] if passive else parsed.subjects(verb)
    )
    guests = [p for p in guests if (p.country or parsed.is_official(p)) and p not in hosts]
    sites = destinations_of(parsed, verb, guests, "to") or _to_inviter(parsed, verb, hosts)
    modality = visit_modality(parsed, verb)
    if guests and sites and modality.is_event and modality.status != "cancelled":
        yield from _invitation(parsed, verb, guests, hosts, sites)


def _to_inviter(parsed: ParsedSentence, verb: Any, hosts: list[Party]) -> list[Site]:
    """Read "Hu invited him to visit again": a visit to whose state it is who invites."""
    codes = {p.country for p in hosts if p.country not in (None, "IGO")}
    is_bare = any(
        c.dep_ in ("xcomp", "ccomp") and c.text.lower() == "visit" and all(o.tag_ == "CD" for o in parsed.objects(c))
        for c in verb.children
    )  # also "to visit one last time"
    return [parsed.document.site_of(codes.pop())] if is_bare and len(codes) == 1 else []


def find_invitation(parsed: ParsedSentence, noun: Any) -> Iterator[Draft]:
    """Pinera renewed his invitation to the Chinese leader: to come to Chile, where nothing else is said.

    Lind accepted an invitation to Baku; she turned down an invitation to a summit in Baku.
    """
    if drafts := list(_answered(parsed, noun)):
        yield from drafts
        return
    if any(c.dep_ in ("acl", "relcl", "xcomp") for c in (*noun.children, *noun.head.children)):
        return  # "to visit Chile" tells more
    up = parsed.governing_verb(noun)
    carriers = [noun, *([up] if up is not None and noun in parsed.objects(up) else [])]
    guests = [
        p
        for carrier in carriers
        for target in parsed.prepositions(carrier, "to", "for")
        for p in parsed.parties(target)
        if p.type == "person" and p.country and parsed.is_official(p)
    ]
    hosts = parsed.possessors(noun) or (parsed.subjects(up) if up is not None and noun in parsed.objects(up) else [])
    codes = {p.country for p in hosts if p.country not in (None, "IGO")} - {p.country for p in guests}
    if guests and len(codes) == 1 and up is not None and verb_modality(parsed, up).is_event:
        yield from _invitation(parsed, noun, guests, hosts, [parsed.document.site_of(codes.pop())])


def _answered(parsed: ParsedSentence, noun: Any) -> Iterator[Draft]:
    """Read what becomes of an invitation to a place: who accepts it is to go, who declines it does not."""
    verb = noun.head
    is_off = is_cancelling(parsed, verb)
    if noun.dep_ not in ("dobj", "obj") or not (is_off or verb.text.lower().startswith("accept")):
        return
    guests = [p for p in parsed.subjects(verb) if p.type == "person" and p.country and parsed.is_official(p)]
    sites = destinations_of(parsed, noun, guests, "to")
    own = verb_modality(parsed, verb)
    modality = Modality("planned" if own.status == "completed" else "possible", "future", own.is_event)
    if is_off:
        modality = Modality("cancelled", "past", own.is_event and own.status == "completed")
    yield from make_drafts(parsed, noun, guests, sites[:1], modality, "visit.invite")


def _invitation(
    parsed: ParsedSentence, trigger: Any, guests: list[Party], hosts: list[Party], sites: list[Site]
) -> Iterator[Draft]:
    for draft in make_drafts(parsed, trigger, guests, sites[:1], Modality("possible", "future"), "visit.invite"):
        known = {p for p, _ in draft.parties}
        draft.parties += [
            (h, "host") for h in hosts if h.type == "person" and h.country == sites[0].country and h not in known
        ]
        draft.confidence = 0.65
        yield draft
