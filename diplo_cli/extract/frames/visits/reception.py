"""Visits told by a reception: host, receive, welcome, be met on arrival, play host, fete.

Stage: frames. In: a verb in its parse. Out: drafts, one for each destination. Each function is one construction,
with the sentence that it is for.
"""

from collections.abc import Iterator
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Site
from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.modality.verbs import verb_modality
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.visits.draft import LEADING_KINDS, find_bodies, find_included, is_sent, make_drafts
from diplo_cli.extract.frames.visits.places import destinations_of, find_place_within, places_after

_HOUSING = frozenset({"entertain", "fete", "host", "receive"})
# How many words may part "hosting today in Oslo" from who is hosted.
_ASIDE = 6
_ABROAD = frozenset({"consulate", "embassy", "hotel", "mission"})  # where somebody receives guests away from home
_ASSEMBLY = "New York"


def _lives_there(office: str) -> bool:
    """Say whether an office is held where its holder is received: an "ambassador to Peru", not one "at large"."""
    words = office.split()
    return ("ambassador" in words and words[-1] != "large") or office.startswith("charge d")


def find_hosted(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Xi hosted Trump in Beijing; Kishida was received by Biden at the White House."""
    passive = any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children)
    if any(c.dep_ == "prep" and c.text.lower() == "into" for c in verb.children):
        return  # "welcome Finland into the Alliance"
    taken = [c for c in verb.children if c.dep_ == "nsubjpass"] if passive else parsed.objects(verb)
    if passive:
        guests = parsed.subjects(verb)
        hosts = [p for target in parsed.prepositions(verb, "by") for p in parsed.parties(target)]
    else:
        hosts = parsed.subjects(verb)
        guests = [p for target in parsed.objects(verb) for p in parsed.parties(target)] or _hosted_after(parsed, verb)
        guests = guests or _feted(parsed, verb) or [p for t in taken for p in find_included(parsed, t)]
    guests = [p for p in guests if p not in hosts and (p.type == "person" or is_sent(parsed, p))]
    guests = [p for p in guests if not any(_lives_there(office) for office in p.offices)]
    sites = places_after(parsed, verb, "in", "at", "to")
    if passive and not sites:  # "was received with military honours in Lima"
        sites = [s for t in parsed.prepositions(verb, "with") for s in places_after(parsed, t, "in", "at")]
    if passive and not hosts and sites and sites[0].country:
        hosts = [parsed.document.state(sites[0].country)]  # "was received in Lima with military honours"
    if not guests and (sites or parsed.lemma(verb) in _HOUSING):
        guests = [p for token in taken for p in _delegates(parsed, token)]
    if not guests or not hosts:
        return
    country = hosts[0].country or (parsed.document.home if parsed.document.is_release else None)
    if country is None and hosts[0].type == "person" and parsed.is_leader(hosts[0]):
        after_host = [s for t in parsed.prepositions(verb, "by") for s in places_after(parsed, t, "in", "at")]
        around = parsed.clause_site(verb)  # "left for Lima, where President Ruiz was to host her"
        told = [*sites, *after_host, *([around] if around is not None else [])]
        country = next((s.country for s in told), None)  # "by President Lobo in Hanoi"
        sites = sites or after_host
    if country is None or any(g.country == country for g in guests):
        return
    _lend_guests(guests)
    seats = [s for s in sites if s.city] if country == "IGO" else []
    if country == "IGO" and not seats:
        return
    rooms = [
        r for t in (verb, *taken) for r in parsed.prepositions(t, "in", "at")
    ]  # "received Holm at his residence in New York"
    sites = sites or [s for room in rooms for s in places_after(parsed, room, "in")]
    own = [s for s in sites if s.country == country] or seats
    if (sites and not own) or any(room.text.lower() in _ABROAD for room in rooms):
        return  # both are guests: a meeting in a third country
    here = parsed.document.dateline_site
    is_there = parsed.lemma(verb) == "greet" or (here is not None and here.city == _ASSEMBLY)
    if is_there and not own and here is not None and here.country != country:
        return  # "Holm greeted the emperor", in Tokyo; "the premier received the king", at the United Nations
    modality, codes = verb_modality(parsed, verb), {g.country for g in guests} - {None}
    for group in _by_country(guests):
        for draft in make_drafts(
            parsed, verb, group, own or [parsed.document.site_of(country)], modality, "visit.host"
        ):
            # "was greeted by Trade Minister Ruiz and the Danish ambassador", the guest's own
            draft.parties += [(h, "host") for h in hosts if h.type == "person" and h.country not in codes]
            draft.confidence -= 0.1 if parsed.lemma(verb) in ("welcome", "greet") and not own else 0.0
            yield draft


def _delegates(parsed: ParsedSentence, token: Any) -> list[Party]:
    """Return the bodies or states of "delegations from Libya and Chad", "the Libyan and Chadian leaders"."""
    covering = parsed.mention(token)
    if covering is None or covering[1].kind != "group":
        return find_bodies(parsed, token)
    is_of_office = parsed.document.office_kinds.get(covering[1].office or "") in LEADING_KINDS
    return [p for p in parsed.parties(token) if p.type == "state"] if is_of_office else []


def _lend_guests(guests: list[Party]) -> None:
    """Give the guests of no told state that of those beside them: "Aide Reed and Secretary Berg were greeted"."""
    codes = {g.country for g in guests if g.country}
    for guest in guests:
        if guest.country is None and guest.type == "person" and len(codes) == 1:
            guest.country = next(iter(codes))


def _by_country(guests: list[Party]) -> list[list[Party]]:
    """Part the guests of several states: "hosted the presidents Ruiz of Peru and Vega of Chile" tells two visits."""
    codes = list(dict.fromkeys(g.country for g in guests))
    return [guests] if None in codes else [[g for g in guests if g.country == code] for code in codes]


def find_met_on_arrival(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Lind was met at Lima's airport by Foreign Minister Ruiz: she has come there."""
    guests = [p for p in parsed.subjects(verb) if p.type == "person" and p.country and parsed.is_official(p)]
    hosts = [p for t in parsed.prepositions(verb, "by") for p in parsed.parties(t) if p.type == "person"]
    fields = [t for t in parsed.prepositions(verb, "at", "on") if t.text.lower() in parsed.vocabulary.landing_nouns]
    if not guests or not hosts or not any(c.dep_ == "nsubjpass" for c in verb.children):
        return
    sites = [s for t in fields for s in (*_sites_beside(parsed, t), *places_after(parsed, verb, "in"))]
    modality = verb_modality(parsed, verb)
    for draft in make_drafts(parsed, verb, guests, sites[:1], modality, "visit.host"):
        draft.parties += [(h, "host") for h in hosts if h.country == sites[0].country]
        yield draft


def _sites_beside(parsed: ParsedSentence, field: Any) -> list[Site]:
    named = [c for c in field.children if c.dep_ in ("compound", "nmod", "poss")]
    return [s for c in named for s in parsed.sites(c)] or find_place_within(parsed, field)


def find_played_host(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Hanoi played host to Premier Lind in May."""
    if not any(o.text.lower() == "host" for o in parsed.objects(verb)):
        return
    hosts = parsed.subjects(verb)
    carriers = (verb, *parsed.objects(verb))
    guests = [
        p for c in carriers for t in parsed.prepositions(c, "to") for p in parsed.parties(t) if parsed.is_leader(p)
    ]
    codes = {p.country for p in hosts if p.country not in (None, "IGO")}
    if len(codes) == 1 and guests and not codes & {g.country for g in guests}:
        code = codes.pop()
        own = [s for c in carriers for s in places_after(parsed, c, "in", "at") if s.country == code]
        modality = verb_modality(parsed, verb)
        sites = own[:1] or [parsed.document.site_of(code)]
        for draft in make_drafts(parsed, verb, guests, sites, modality, "visit.host"):
            draft.parties += [(h, "host") for h in hosts if h.type == "person"]
            yield draft


def find_feted(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Lobo chaired a welcome ceremony for Premier Li in Lima; he presided over a welcoming ceremony for her."""
    hosts = [p for p in parsed.subjects(verb) if p.type == "person" and p.country not in (None, "IGO")]
    guests = [p for p in _feted(parsed, verb) if p.type == "person" and p.country]
    code = hosts[0].country if hosts else None
    if code is None or any(g.country == code for g in guests):
        return
    carriers = (verb, *parsed.objects(verb), *parsed.prepositions(verb, "over"))
    own = [s for c in carriers for s in destinations_of(parsed, c, guests, "in", "at") if s.country == code]
    modality, sites = verb_modality(parsed, verb), own[:1] or [parsed.document.site_of(code)]
    for draft in make_drafts(parsed, verb, guests, sites, modality, "visit.host"):
        draft.parties += [(h, "host") for h in hosts]
        yield draft


def _feted(parsed: ParsedSentence, verb: Any) -> list[Party]:
    """Find whom a host gives a welcome: "hosted a welcoming ceremony for Premier Li"."""
    return [
        p
        for noun in (*parsed.objects(verb), *parsed.prepositions(verb, "over"))
        if noun.text.lower() == "ceremony" and {c.text.lower() for c in noun.children} & {"welcome", "welcoming"}
        for target in (*parsed.prepositions(noun, "for"), *parsed.prepositions(verb, "for"))
        for p in parsed.parties(target)
    ]


def _hosted_after(parsed: ParsedSentence, verb: Any) -> list[Party]:
    """Find who is hosted after an adjunct: "is hosting today in Brussels the president of Serbia, Goran Ilic"."""
    if parsed.objects(verb):
        return []  # "received a phone call from Macron"
    for token in parsed.doc[verb.i + 1 : verb.i + 1 + _ASIDE]:
        covering = parsed.mention(token)
        if covering is not None and covering[1].kind in ("person", "office"):
            is_owner = token.i + 1 < len(parsed.doc) and parsed.doc[token.i + 1].text in ("'s", "’s")
            if is_owner or token.dep_ in ("compound", "poss", "nmod"):
                return []  # "welcomes Trump engagement", "welcomed Zelenskyy's openness"
            before = parsed.doc[token.i - 1].text.lower()
            return parsed.parties(token) if before not in ("by", "with", "for", "of", "'s", "’s") else []
        if parsed.is_verb(token):
            return []
    return []
