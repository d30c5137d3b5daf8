"""Visits told by where somebody is or is awaited: be in, be expected in, spend days in, attend, be hosted.

Stage: frames. In: a verb in its parse. Out: drafts, one for each destination. Each function is one construction,
with the sentence that it is for.
"""

from collections.abc import Iterator
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Site
from diplo_cli.extract.frames.draft import Draft, Status
from diplo_cli.extract.frames.modality.verbs import Modality, is_cancelling, verb_modality
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.parsed.tree import SUBJECTS
from diplo_cli.extract.frames.visits.draft import find_here, find_travellers, is_sent, make_drafts
from diplo_cli.extract.frames.visits.outlook import NOW
from diplo_cli.extract.frames.visits.places import (
    destinations_of,
    find_listed,
    find_place_within,
    find_there,
    is_area,
    places_after,
)
from diplo_cli.extract.times import Tense

# What somebody is abroad for: "are in Alaska for talks".
_PURPOSE_NOUNS = frozenset(
    """talks visit trip tour meeting meetings summit negotiations consultations conference discussions
    visits""".split()
)
_SPANS = frozenset({"day", "days", "night", "week", "weekend", "hours", "month", "overnight"})
_REPORTED = frozenset({"believed", "known", "reported", "rumored", "rumoured", "said", "thought"})  # "to be in Riga"
_CONFINED = frozenset({"custody", "detention", "exile", "hospital", "jail", "prison"})
# How many words may part "hosting today in Oslo" from who is hosted.
_ASIDE = 6


def find_expected(parsed: ParsedSentence, word: Any) -> Iterator[Draft]:
    """Annan was expected in Nairobi on Sunday; Kok, who is due in Madrid; a Saudi delegation is due here Tuesday."""
    verb = word if parsed.is_verb(word) else word.head
    visitors = find_travellers(parsed, verb) or (parsed.subjects(word) if verb != word else [])
    if not visitors and word.dep_ in ("amod", "acl", "appos"):
        visitors = parsed.parties(word.head)  # "Rahimi, due in Damascus on Thursday, said"
    visitors = [p for p in visitors if p.type == "person" or is_sent(parsed, p)]
    sites = destinations_of(parsed, word, visitors, "in", "at", "on")  # also "on the island"
    if not sites and verb != word:  # "had been due in the Eritrean capital"
        sites = destinations_of(parsed, verb, visitors, "in", "at")
    if not sites and any(c.text.lower() == "here" for c in word.children):
        sites = find_here(parsed)
    if not sites and verb.dep_ == "relcl" and any(c.text.lower() == "where" for c in verb.children):
        sites = parsed.sites(verb.head)  # "in Lima, where Lind is due on Monday"
    backs = [c for c in word.children if c.text.lower() == "back"]  # "is expected back in the region"
    targets = [t for c in (word, *backs) for t in parsed.prepositions(c, "in")]
    if not sites and any(is_area(parsed, t) for t in targets):
        visitors = [p for p in visitors if p.country and parsed.is_diplomat(p)]
        if visitors:
            yield from make_drafts(parsed, word, visitors, [None], Modality("planned", "future"), "visit.expected")
    modality = verb_modality(parsed, verb) if parsed.is_verb(verb) else Modality("planned", "future")
    if sites and visitors and (modality.is_event or verb != word):
        is_off = modality.status == "cancelled" or any(
            c.dep_ == "conj" and is_cancelling(parsed, c) and not any(g.dep_ in SUBJECTS for g in c.children)
            for c in (*verb.children, *word.children)
        )  # "had been due in Asmara but put off the journey"
        status: Status = "cancelled" if is_off else "planned"
        tense: Tense = "past" if is_off and any(c.tag_ in ("VBD", "VBN") for c in (verb, word)) else "future"
        yield from make_drafts(parsed, word, visitors, sites, Modality(status, tense), "visit.expected")


def find_attended(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Rudd is set to attend the Pacific forum in Fiji."""
    visitors = [p for p in parsed.subjects(verb) if p.type == "person" or is_sent(parsed, p)]
    if not visitors:
        return
    modality = verb_modality(parsed, verb)
    if parsed.lemma(verb) in ("skip", "miss", "boycott", "shun"):
        modality = Modality("cancelled", "past" if modality.tense == "past" else "future", modality.is_event)
    elif verb.tag_ == "VBG" and verb.dep_ in ("acl", "advcl") and modality == Modality("completed", "past"):
        modality = Modality("ongoing", "present")  # "Holm, attending a forum in Fiji, said"
    joined = parsed.prepositions(verb, "in") if parsed.lemma(verb) in ("participate", "take") else ()
    for target in (*parsed.objects(verb), *joined):  # "will take part in a summit in Seoul"
        for noun in (target, *(c for c in target.subtree if c.dep_ == "conj")):
            if parsed.vocabulary.noun(noun.text) not in parsed.vocabulary.attended_nouns:
                continue
            sites = places_after(parsed, noun, "in", "at")
            # "the Munich Security Conference"
            sites = sites or [
                s for c in noun.children if c.dep_ == "compound" for s in parsed.sites(c) if s.city is not None
            ]
            # "the meetings on trade in Oslo"; not "a meeting on the war in Chad"
            sites = sites or [s for s in find_place_within(parsed, noun) if s.city is not None]
            if sites:
                for draft in make_drafts(parsed, verb, visitors, sites[:1], modality, "visit.attend"):
                    draft.confidence -= 0.15
                    yield draft


def find_joined(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Holm will join other leaders in Suva for a summit; Holm will join Premier Lind in Suva."""
    yield from find_attended(parsed, verb)
    visitors = [p for p in parsed.subjects(verb) if p.type == "person" and parsed.is_diplomat(p)]
    aims = [a for c in (verb, *parsed.objects(verb)) for a in parsed.prepositions(c, "for", "at")]
    joined = [p for o in parsed.objects(verb) for p in parsed.parties(o) if p.type == "person"]
    is_attended = any(parsed.vocabulary.noun(a.text) in parsed.vocabulary.attended_nouns for a in aims)
    if is_attended or any(parsed.is_official(p) for p in joined):
        sites = [s for c in (verb, *parsed.objects(verb)) for s in places_after(parsed, c, "in")]
        for draft in make_drafts(parsed, verb, visitors, sites[:1], verb_modality(parsed, verb), "visit.attend"):
            draft.confidence -= 0.15
            yield draft


def find_present(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Eide and Bildt are in Nuuk for talks; the Irish envoy, who was in Amman on Sunday; he is in Riga for two days."""
    visitors = [p for p in find_travellers(parsed, verb) if p.type == "person" or is_sent(parsed, p)]
    if any(c.text.lower() in ("due", "expected") for c in verb.children):
        return  # "had been due in Asmara" was not there
    if any(c.dep_ in ("xcomp", "advcl") and c.text.lower() in ("stay", "remain") for c in verb.children):
        return  # "is here to stay"
    if there := find_there(parsed, verb, visitors):
        people = [p for p in visitors if parsed.is_diplomat(p)]
        yield from make_drafts(parsed, verb, people, there, verb_modality(parsed, verb), "visit.presence")
        return
    been = destinations_of(parsed, verb, visitors, "to") if verb.text.lower() == "been" else []
    people = [p for p in visitors if parsed.is_diplomat(p) or p.type != "person"]
    if been and people:  # "has also been to Nicaragua and El Salvador"
        yield from make_drafts(parsed, verb, people, been, verb_modality(parsed, verb), "visit.presence")
        return
    sites = destinations_of(parsed, verb, visitors, "in")
    if not sites and any(c.text.lower() == "here" for c in verb.children):
        sites = find_here(parsed)
    if not sites:
        yield from _in_area(parsed, verb, visitors)
        return
    words = {t.text.lower() for t in verb.subtree}
    if words & _CONFINED:
        return  # "is in self-imposed exile in Belgium"
    times = parsed.document.times[parsed.sentence.index]
    until = any(m.is_end for m in times)
    for_purpose = (
        any(c.dep_ == "prep" and c.text.lower() in ("for", "on") for c in verb.children) and words & _PURPOSE_NOUNS
    )
    to_purpose = any(c.dep_ in ("advcl", "xcomp") and c.tag_ in ("VB", "VBG") for c in verb.children)
    modality = verb_modality(parsed, verb)
    if any(c.text.lower() == "in" and c.i < verb.i for c in verb.children) and any(
        c.dep_ == "xcomp" and c.tag_ == "VB" for c in verb.children
    ):
        modality = Modality("planned", "future")  # "In Lima, he is to meet the premier"
    leads = bool(visitors) and all(p.type == "person" and parsed.is_leader(p) and p.country for p in visitors)
    is_reported = verb.tag_ == "VB" and verb.dep_ == "xcomp" and verb.head.text.lower() in _REPORTED
    is_now = (
        (verb.text.lower() in ("is", "are") or is_reported) and leads and modality.status in ("completed", "ongoing")
    )
    is_told_now = any(c.text.lower() in NOW for c in verb.children) and verb.tag_ in ("VBZ", "VBP")
    dated = (_is_dated(parsed, verb) or is_told_now) and all(
        parsed.is_diplomat(p) or p.type != "person" or (is_told_now and p.country == "IGO") for p in visitors
    )
    if not (for_purpose or to_purpose or until or dated or is_now or (modality.status == "planned" and times)):
        return
    has_been = any(c.text.lower() in ("has", "have") for c in verb.children) and _is_since(verb)
    if (modality.tense == "present" or has_been) and modality.status == "completed":
        modality = Modality("ongoing", "present")
    if modality.status == "planned" and times and all(m.is_end for m in times):
        modality = Modality("ongoing", "future")  # only the end is ahead: there already
    if visitors:
        yield from make_drafts(parsed, verb, visitors, sites, modality, "visit.presence")


def find_beside(parsed: ParsedSentence, preposition: Any) -> Iterator[Draft]:
    """Lind, currently in Riga, said; in Riga for talks, Lind said."""
    before = parsed.doc[preposition.i - 1].text.lower() if preposition.i else ""
    visitors: list[Party] = []
    if before in NOW and preposition.head.dep_ != "relcl":
        visitors = [p for p in parsed.parties(preposition.head) if parsed.is_diplomat(p)]
    elif not before:
        aims = [*parsed.prepositions(preposition, "for"), *parsed.prepositions(preposition.head, "for")]
        up = parsed.governing_verb(preposition)
        if up is not None and any(a.i < up.i and a.text.lower() in _PURPOSE_NOUNS for a in aims):
            visitors = [p for p in parsed.subjects(up) if parsed.is_diplomat(p)]
    visitors = [p for p in visitors if p.type == "person" and p.country]
    sites = [s for c in preposition.children if c.dep_ == "pobj" for s in find_listed(parsed, c)]
    if visitors and sites:
        yield from make_drafts(parsed, preposition, visitors, sites[:1], Modality("ongoing", "none"), "visit.presence")


def _is_since(verb: Any) -> bool:
    """Say whether a stay goes on: "has been in Colombo since Friday"."""
    return any(c.text.lower() == "since" for c in verb.children)


def _is_dated(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether a time hangs on the verb: "was in Skopje on Monday", "is in Riga for two days"."""
    if any(
        parsed.is_time(target)
        for target in parsed.prepositions(verb, "from", "on", "for", "during", "in", "since", "at", "over")
    ):
        return True
    if any(t.text.lower() in _SPANS for t in parsed.prepositions(verb, "for")):
        return True
    return any(
        c.dep_ in ("npadvmod", "nmod", "advmod") and (parsed.is_time(c) or c.text.lower() in _SPANS)
        for c in verb.children
    )


def _in_area(parsed: ParsedSentence, verb: Any, visitors: list[Party]) -> Iterator[Draft]:
    """Tillerson is in Europe this week: the article may tell where."""
    people = [p for p in visitors if p.type == "person" and p.country and parsed.is_diplomat(p)]
    if (
        people
        and any(
            is_area(parsed, t)
            for c in (verb, *(c for c in verb.children if c.text.lower() == "back"))
            for t in parsed.prepositions(c, "in")
        )
        and (_is_dated(parsed, verb) or any(c.text.lower() == "back" for c in verb.children))
    ):
        modality = verb_modality(parsed, verb)
        if modality.tense == "present" and modality.status == "completed":
            modality = Modality("ongoing", "present")
        for draft in make_drafts(parsed, verb, people, [None], modality, "visit.presence.abroad"):
            draft.confidence -= 0.2
            yield draft


def _is_delegate(parsed: ParsedSentence, party: Party) -> bool:
    """Say whether a party goes for its state: an official, a delegation."""
    return (party.type == "person" and parsed.is_diplomat(party)) or is_sent(parsed, party)


def find_spent(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Rice had spent much of June in the two capitals; he spends two days in Muscat."""
    visitors = [p for p in find_travellers(parsed, verb) if _is_delegate(parsed, p)]
    spent = parsed.objects(verb)
    is_stay = any(parsed.is_time(t) or {w.text.lower() for w in t.subtree} & _SPANS for t in spent)
    carriers = [verb, *spent]
    sites = [s for c in carriers for s in destinations_of(parsed, c, visitors, "in")]
    if visitors and is_stay and sites:
        yield from make_drafts(parsed, verb, visitors, sites, verb_modality(parsed, verb), "visit.spend")


def find_represented(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Lind will represent the union at a conference in Cairo."""
    visitors = [p for p in parsed.subjects(verb) if _is_delegate(parsed, p)]
    for target in parsed.prepositions(verb, "at"):
        if parsed.vocabulary.noun(target.text) in parsed.vocabulary.attended_nouns:
            sites = find_place_within(parsed, target)
            for draft in make_drafts(parsed, verb, visitors, sites[:1], verb_modality(parsed, verb), "visit.attend"):
                draft.confidence -= 0.15
                yield draft


def _lives_there(office: str) -> bool:
    """Say whether an office is held where its holder is received: an "ambassador to Peru", not one "at large"."""
    words = office.split()
    return ("ambassador" in words and words[-1] != "large") or office.startswith("charge d")


def find_hosted(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Xi hosted Trump in Beijing; Kishida was received by Biden at the White House."""
    passive = any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children)
    if any(c.dep_ == "prep" and c.text.lower() == "into" for c in verb.children):
        return  # "welcome Finland into the Alliance"
    if passive:
        guests = parsed.subjects(verb)
        hosts = [p for target in parsed.prepositions(verb, "by") for p in parsed.parties(target)]
    else:
        hosts = parsed.subjects(verb)
        guests = [p for target in parsed.objects(verb) for p in parsed.parties(target)] or _hosted_after(parsed, verb)
        guests = guests or _feted(parsed, verb)
    guests = [p for p in guests if p.type == "person" or is_sent(parsed, p)]
    guests = [p for p in guests if not any(_lives_there(office) for office in p.offices)]
    sites = places_after(parsed, verb, "in", "at", "to")
    if passive and not sites:  # "was received with military honours in Lima"
        sites = [s for t in parsed.prepositions(verb, "with") for s in places_after(parsed, t, "in", "at")]
    if passive and not hosts and sites and sites[0].country:
        hosts = [parsed.document.state(sites[0].country)]  # "was received in Lima with military honours"
    if not guests or not hosts:
        return
    country = hosts[0].country or (parsed.document.home if parsed.document.is_release else None)
    if country is None and hosts[0].type == "person" and parsed.is_leader(hosts[0]):
        after_host = [s for t in parsed.prepositions(verb, "by") for s in places_after(parsed, t, "in", "at")]
        country = next((s.country for s in (*sites, *after_host)), None)  # "by President Lobo in Hanoi"
        sites = sites or after_host
    if country is None or any(g.country == country for g in guests):
        return
    seats = [s for s in sites if s.city] if country == "IGO" else []
    if country == "IGO" and not seats:
        return
    own = [s for s in sites if s.country == country] or seats
    if sites and not own:
        return  # both are guests: a meeting in a third country
    here = parsed.document.dateline_site
    if parsed.lemma(verb) == "greet" and not own and here is not None and here.country != country:
        return  # "Holm greeted the emperor", in Tokyo
    modality = verb_modality(parsed, verb)
    for group in _by_country(guests):
        for draft in make_drafts(
            parsed, verb, group, own or [parsed.document.site_of(country)], modality, "visit.host"
        ):
            draft.parties += [(h, "host") for h in hosts if h.type == "person"]
            draft.confidence -= 0.1 if parsed.lemma(verb) in ("welcome", "greet") and not own else 0.0
            yield draft


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
