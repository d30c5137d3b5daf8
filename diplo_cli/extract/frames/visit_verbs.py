"""Visits told by a verb: visit, travel to, arrive in, be in, be expected in, host, send, attend.

Stage: frames. In: a verb in its parse. Out: drafts, one for each destination. Each function is one construction,
with the sentence that it is for.
"""

from collections.abc import Iterator
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Site
from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.modality import Modality, verb_modality
from diplo_cli.extract.frames.syntax import ParsedSentence
from diplo_cli.extract.frames.tree import SUBJECTS
from diplo_cli.extract.frames.visit_draft import SENT, find_here, make_drafts

# What somebody is abroad for: "are in Alaska for talks".
_PURPOSE_NOUNS = frozenset(
    """talks visit trip tour meeting meetings summit negotiations consultations conference discussions
    visits""".split()
)
_OCCASIONS = frozenset({"summit", "conference", "meeting", "talks", "session", "forum", "gathering"})


def _first_person(parsed: ParsedSentence, verb: Any) -> list[Party]:
    """Return the first person named before a verb, unless its subject is somebody that the article does not name."""
    own = [c for c in verb.children if c.dep_ in SUBJECTS]
    if any(c.tag_ in ("NN", "NNS") and parsed.mention(c) is None for c in own):
        return []
    return parsed.first_person(verb)


def find_visited(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Lavrov will visit China; Trump is considering visiting Japan and South Korea; the camp was visited by Higgins."""
    passive = [c for c in verb.children if c.dep_ == "nsubjpass"]
    if passive:
        sites = [s for c in (*passive, *passive[0].subtree) for s in parsed.sites(c)]
        visitors = [p for target in parsed.prepositions(verb, "by") for p in parsed.parties(target)]
        if sites and visitors:
            yield from make_drafts(parsed, verb, visitors, sites[:1], verb_modality(parsed, verb), "visit.verb.passive")
        return
    for target in parsed.objects(verb):
        sites = parsed.sites(target)
        visitors = _invited(parsed, verb) or parsed.subjects(verb) or _first_person(parsed, verb)
        if sites and visitors:
            yield from make_drafts(parsed, verb, visitors, sites, verb_modality(parsed, verb), "visit.verb")
        elif visitors and not sites:
            yield from _visits_person(parsed, verb, target, visitors)
            if (area := parsed.mention(target)) is not None and area[1].place == (None, None):
                # "toured Asia"
                people = [p for p in visitors if p.country and parsed.is_official(p)]
                yield from make_drafts(parsed, verb, people, [None], verb_modality(parsed, verb), "visit.verb.abroad")
    if not parsed.objects(verb):
        yield from _is_expected_to(parsed, verb)


def _invited(parsed: ParsedSentence, verb: Any) -> list[Party]:
    """Read "his invitation to Niinisto to visit Sochi": who is invited travels."""
    for noun in (verb.head, *(c for c in verb.head.children if c.dep_ in ("dobj", "obj"))):
        if noun.text.lower() == "invitation" and verb.dep_ in ("acl", "advcl", "relcl"):
            return [p for target in parsed.prepositions(noun, "to") for p in parsed.parties(target)]
    return []


def _is_expected_to(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Moscow expects the envoy to visit next week: there."""
    up = verb.head
    if verb.dep_ not in ("ccomp", "xcomp") or parsed.lemma(up) not in ("expect", "invite", "want", "ask"):
        return
    hosts = [p for p in parsed.subjects(up) if p.country != "IGO"]
    codes = {p.country for p in hosts if p.country}
    visitors = [p for p in parsed.subjects(verb) if p.type == "person" and p not in hosts]
    if len(codes) == 1 and visitors:
        site = Site("", None, codes.pop())
        yield from make_drafts(parsed, verb, visitors, [site], verb_modality(parsed, verb), "visit.expected")


def _visits_person(parsed: ParsedSentence, verb: Any, target: Any, visitors: list[Party]) -> Iterator[Draft]:
    """Zapatero plans to visit Chilean President Michelle Bachelet: in that president's country."""
    hosts = [p for p in parsed.parties(target) if p.type == "person" and p.country and p.offices]
    if len(hosts) == 1:
        for draft in make_drafts(
            parsed, verb, visitors, [Site("", None, hosts[0].country)], verb_modality(parsed, verb), "visit.person"
        ):
            draft.parties.append((hosts[0], "host"))
            draft.confidence -= 0.15
            yield draft


def find_travelled(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Peru's foreign minister will fly to Ecuador; Lula leaves on May 9 for Ghana, Togo and Benin."""
    sites = [s for target in parsed.prepositions(verb, "to", "for", "into", "via") for s in parsed.sites(target)]
    if not sites and parsed.lemma(verb) in ("fly", "come") and _is_here(verb):
        sites = find_here(parsed)  # "who flew in from Malaysia", "came here last month"
    if parsed.lemma(verb) in ("come", "go", "return", "set") and not sites:
        return
    sites = sites or [
        s
        for target in parsed.prepositions(verb, "for", "to")
        if parsed.vocabulary.noun(target.text) in _OCCASIONS
        for place in parsed.prepositions(target, "in")
        for s in parsed.sites(place)
    ]  # "left Beijing for the summit in Vietnam"
    if parsed.lemma(verb) == "return" or (
        sites and parsed.lemma(verb) == "set" and not any(c.text.lower() in ("off", "out") for c in verb.children)
    ):
        return
    if not sites and parsed.lemma(verb) in ("leave", "depart", "head", "travel", "fly"):
        sites = _next_destination(parsed, verb)
    visitors = parsed.subjects(verb) or _first_person(parsed, verb)
    if parsed.lemma(verb) in ("leave", "depart") and verb.tag_ in ("VBD", "VBZ", "VBN"):
        # "Trump left the Philippines on Tuesday": he was there
        left = [
            s for target in (*parsed.objects(verb), *parsed.prepositions(verb, "from")) for s in parsed.sites(target)
        ]
        for draft in make_drafts(
            parsed,
            verb,
            [p for p in visitors if p.offices and p.country != "IGO"],
            left[:1],
            Modality("completed", "past"),
            "visit.leave",
        ):
            draft.confidence = 0.6
            yield draft
    if sites and visitors:
        yield from make_drafts(parsed, verb, visitors, sites, verb_modality(parsed, verb), "visit.travel")


def _is_here(verb: Any) -> bool:
    """Say whether somebody came to where the article is written: "flew in from Cairo", "came here"."""
    for child in verb.children:
        if child.text.lower() == "here":
            return True
        if child.text.lower() == "in" and not any(c.dep_ in ("pobj", "pcomp") for c in child.children):
            return True
    return False


def _next_destination(parsed: ParsedSentence, verb: Any) -> list[Site]:
    """Find "for Dushanbe" a few words after "left here Monday", where the parser hung it on the day."""
    for token in parsed.doc[verb.i + 1 : verb.i + 6]:
        if token.text.lower() in ("for", "to"):
            return [s for child in token.children if child.dep_ == "pobj" for s in parsed.sites(child)]
        if parsed.is_verb(token):
            break
    return []


def find_arrived(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Lavrov arrived in China on Monday; Mattis flew into Seoul; the envoy landed in Tripoli."""
    lemma = parsed.lemma(verb)
    if lemma == "touch" and not any(c.text.lower() == "down" for c in verb.children):
        return
    sites = [s for target in parsed.prepositions(verb, "in", "at", "into", "on") for s in parsed.sites(target)]
    if not sites and lemma == "arrive" and any(c.text.lower() == "here" for c in verb.children):
        sites = find_here(parsed)
    visitors = parsed.subjects(verb) or (_first_person(parsed, verb) if sites else [])
    if sites and visitors:
        yield from make_drafts(parsed, verb, visitors, sites, verb_modality(parsed, verb), "visit.arrival")
    elif visitors and lemma == "arrive":
        for draft in make_drafts(
            parsed, verb, visitors, [None], verb_modality(parsed, verb), "visit.arrival.reference"
        ):
            draft.confidence = 0.2
            yield draft


def find_expected(parsed: ParsedSentence, word: Any) -> Iterator[Draft]:
    """Annan was expected in Nairobi on Sunday; Kok, who is due in Madrid next week."""
    sites = [s for target in parsed.prepositions(word, "in", "at") for s in parsed.sites(target)]
    verb = word if parsed.is_verb(word) else word.head
    visitors = [p for p in parsed.subjects(verb) if p.type == "person"] or (
        [p for p in parsed.subjects(word) if p.type == "person"] if verb != word else []
    )
    if sites and visitors:
        yield from make_drafts(parsed, word, visitors, sites, Modality("planned", "future"), "visit.expected")


def find_sent(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Ahtisaari sent Eide and Lindh to Skopje; Ottawa would send a team to Port-au-Prince."""
    targets = parsed.objects(verb)
    sites = [
        s for where in (verb, *targets) for target in parsed.prepositions(where, "to") for s in parsed.sites(target)
    ]
    visitors = [
        p
        for target in targets
        for p in parsed.parties(target)
        if p.type == "person" and not (p.is_office and p.country is None)
    ]
    if not visitors and any(t.text.lower() in SENT for t in targets):
        senders = [p for p in parsed.subjects(verb) if p.country]
        if senders:
            name = next(t.text for t in targets)
            visitors = [
                Party("organization", name.capitalize() if name != "delegation" else "Delegation", senders[0].country)
            ]
    if sites and visitors:
        for draft in make_drafts(parsed, verb, visitors, sites, verb_modality(parsed, verb), "visit.send"):
            draft.confidence -= 0.1
            yield draft


def find_taken(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """A Gulf trip that will bring her to Oman, too."""
    if any(c.text.lower() == "in" for c in verb.children):  # "will tour the Middle East, taking in Egypt and Israel"
        places = [
            s for target in (*parsed.objects(verb), *parsed.prepositions(verb, "in")) for s in parsed.sites(target)
        ]
        up = parsed.governing_verb(verb)
        if (
            places
            and up is not None
            and parsed.lemma(up) in parsed.vocabulary.visit_verbs_direct | parsed.vocabulary.visit_verbs_to
        ):
            yield from make_drafts(parsed, verb, parsed.subjects(up), places, verb_modality(parsed, up), "visit.take")
        return
    carrier = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    if carrier is not None and carrier.text.lower() in ("that", "which") and verb.dep_ == "relcl":
        nearest = [t for t in parsed.doc[max(0, carrier.i - 3) : carrier.i] if t.tag_.startswith("N")]
        # "the first leg of Wen's tour, which will take him to": the parser may hang it on the leg
        carrier = next(
            (t for t in nearest if parsed.vocabulary.noun(t.text) in parsed.vocabulary.visit_nouns), verb.head
        )
    if carrier is None or parsed.vocabulary.noun(carrier.text) not in parsed.vocabulary.visit_nouns:
        return
    visitors = parsed.possessors(carrier) or [p for target in parsed.objects(verb) for p in parsed.parties(target)]
    sites = [s for target in parsed.prepositions(verb, "to") for s in parsed.sites(target)]
    if sites and visitors:
        yield from make_drafts(parsed, verb, visitors, sites, verb_modality(parsed, verb), "visit.take")


def find_continued(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Correa's trip is to continue on to Caracas and Santo Domingo; her tour includes stops in Oslo and Riga."""
    up = verb
    while not any(c.dep_ == "nsubj" for c in up.children) and up.dep_ == "xcomp":
        up = up.head
    trip = next((c for c in up.children if c.dep_ == "nsubj"), None)
    if trip is None or parsed.vocabulary.noun(trip.text) not in parsed.vocabulary.visit_nouns:
        return
    stops = [t for t in parsed.objects(verb) if parsed.vocabulary.noun(t.text) in parsed.vocabulary.visit_nouns]
    sites = [
        s
        for carrier in (verb, *stops)
        for target in parsed.prepositions(carrier, "to", "in")
        for s in parsed.sites(target)
    ]
    visitors = parsed.possessors(trip)
    if sites and visitors:
        yield from make_drafts(parsed, verb, visitors, sites, verb_modality(parsed, verb), "visit.continue")


def find_shuttled(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """The envoy shuttled between Addis Ababa and Asmara."""
    sites = [s for target in parsed.prepositions(verb, "between", "among") for s in parsed.sites(target)]
    if len(sites) > 1:
        yield from make_drafts(parsed, verb, parsed.subjects(verb), sites, verb_modality(parsed, verb), "visit.shuttle")


def find_attended(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Rudd is set to attend the Pacific forum in Fiji."""
    visitors = [p for p in parsed.subjects(verb) if p.type == "person"]
    if not visitors:
        return
    for target in parsed.objects(verb):
        for noun in (target, *(c for c in target.subtree if c.dep_ == "conj")):
            if parsed.vocabulary.noun(noun.text) not in _OCCASIONS:
                continue
            sites = [s for place in parsed.prepositions(noun, "in", "at") for s in parsed.sites(place)]
            # "the Munich Security Conference"
            sites = sites or [
                s for c in noun.children if c.dep_ == "compound" for s in parsed.sites(c) if s.city is not None
            ]
            if sites:
                for draft in make_drafts(
                    parsed, verb, visitors, sites[:1], verb_modality(parsed, verb), "visit.attend"
                ):
                    draft.confidence -= 0.15
                    yield draft


def find_invited(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """King Salman invited Raisi to Riyadh; Obama has been invited to the inauguration in Nairobi."""
    passive = [c for c in verb.children if c.dep_ == "nsubjpass"]
    guests = [p for target in (passive or parsed.objects(verb)) for p in parsed.parties(target) if p.type == "person"]
    hosts = (
        [p for t in parsed.prepositions(verb, "by") for p in parsed.parties(t)] if passive else parsed.subjects(verb)
    )
    sites = []
    for target in parsed.prepositions(verb, "to"):
        sites += parsed.sites(target) or [s for place in parsed.prepositions(target, "in") for s in parsed.sites(place)]
    guests = [p for p in guests if p.country and p not in hosts]
    if not guests or not sites:
        return
    modality = verb_modality(parsed, verb)
    if not modality.is_event or modality.status == "cancelled":
        return
    for draft in make_drafts(parsed, verb, guests, sites[:1], Modality("possible", "future"), "visit.invite"):
        draft.parties += [(h, "host") for h in hosts if h.type == "person" and h.country == sites[0].country]
        draft.confidence = 0.65
        yield draft


def find_present(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Eide and Bildt are in Nuuk for talks; the Irish envoy, who will be in Amman until Sunday."""
    sites = [s for target in parsed.prepositions(verb, "in") for s in parsed.sites(target)]
    if not sites:
        return
    words = {t.text.lower() for t in verb.subtree}
    times = parsed.document.times[parsed.sentence.index]
    until = any(m.is_end for m in times)
    for_purpose = (
        any(c.dep_ == "prep" and c.text.lower() in ("for", "on") for c in verb.children) and words & _PURPOSE_NOUNS
    )
    to_purpose = any(c.dep_ in ("advcl", "xcomp") and c.tag_ == "VB" for c in verb.children)
    modality = verb_modality(parsed, verb)
    from_day = any(parsed.is_time(target) for target in parsed.prepositions(verb, "from"))
    dated = (modality.status == "planned" and bool(times)) or from_day
    if not (for_purpose or to_purpose or until or dated):
        return
    visitors = [p for p in parsed.subjects(verb) if p.type == "person" or (p.name or "").lower() in SENT]
    if modality.tense == "present" and modality.status == "completed":
        modality = Modality("ongoing", "present")
    if modality.status == "planned" and times and all(m.is_end for m in times):
        modality = Modality("ongoing", "future")  # only the end is ahead: there already
    if visitors:
        yield from make_drafts(parsed, verb, visitors, sites, modality, "visit.presence")


def find_hosted(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Xi hosted Trump in Beijing; Kishida was received by Biden at the White House."""
    passive = any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children)
    if passive:
        guests = parsed.subjects(verb)
        hosts = [p for target in parsed.prepositions(verb, "by") for p in parsed.parties(target)]
    else:
        hosts = parsed.subjects(verb)
        guests = [p for target in parsed.objects(verb) for p in parsed.parties(target)]
    # An ambassador lives there.
    guests = [p for p in guests if p.type == "person" and not any(o.split()[-1] == "ambassador" for o in p.offices)]
    if not guests or not hosts:
        return
    country = hosts[0].country
    sites = [s for target in parsed.prepositions(verb, "in", "at", "to") for s in parsed.sites(target)]
    if country is None or any(g.country == country for g in guests):
        return
    own = [s for s in sites if s.country == country]
    if sites and not own:
        return  # both are guests: a meeting in a third country
    modality = verb_modality(parsed, verb)
    for draft in make_drafts(parsed, verb, guests, own or [Site("", None, country)], modality, "visit.host"):
        draft.parties += [(h, "host") for h in hosts if h.type == "person"]
        draft.confidence -= 0.1 if parsed.lemma(verb) in ("welcome", "greet") and not own else 0.0
        yield draft
