"""Visits told by a verb of going: visit, travel to, arrive in, leave, come from.

Stage: frames. In: a verb in its parse. Out: drafts, one for each destination. Each function is one construction,
with the sentence that it is for.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Site
from diplo_cli.extract.frames.draft import FOLLOWED, Draft
from diplo_cli.extract.frames.modality.verbs import Modality
from diplo_cli.extract.frames.parsed.subjects import ANYBODY
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.parsed.tree import SUBJECTS
from diplo_cli.extract.frames.visits.draft import (
    SEATED,
    find_here,
    find_travellers,
    is_sent,
    make_drafts,
    make_origin_drafts,
)
from diplo_cli.extract.frames.visits.hosts import find_sites_of_inviter, find_sites_of_speaker, is_home_of_host
from diplo_cli.extract.frames.visits.outlook import visit_modality
from diplo_cli.extract.frames.visits.places import (
    destinations_of,
    find_destinations,
    find_listed,
    find_state_meant,
    find_there,
    find_where,
    is_area,
    places_after,
)
from diplo_cli.extract.frames.visits.ways import find_around

# What is driven, ridden or crossed on the way: "rode a bus to Lahore".
_VEHICLES = frozenset({"bus", "train", "car", "helicopter", "plane", "motorcade", "border", "bridge", "river", "line"})
_UNNAMED = frozenset({"CD", "DT", "JJ", "JJR", "JJS", "NN", "NNS"})  # tags of a subject that is no name
_DRIVING = frozenset({"drive", "ride", "cross", "sail"})
_TIMES = frozenset({"day", "days", "night", "week", "morning", "afternoon", "evening", "weekend", "month", "yesterday"})
# "went straight into talks in Seoul" goes nowhere.
_LEADING = (("to", "into"), ("to",))
_COMING = frozenset({"come", "cross", "drive", "fly", "go", "head", "proceed", "return", "travel"})
_GOING = frozenset({"fly", "go", "head", "journey", "travel"})
_AFTERWARDS = frozenset({"after", "since", "upon"})  # "after returning from Lima"
_PLAIN = frozenset({"come", "go", "return", "set"})
# Who does this with an invitation is invited.
_TAKING = frozenset({"accept", "consider", "decline", "get", "receive", "refuse", "reject", "turn", "welcome"})


def first_traveller(parsed: ParsedSentence, verb: Any) -> list[Party]:
    """Return the first person named before a verb, unless its subject is somebody that the article does not name."""
    if verb.dep_ in ("acl", "relcl") and verb.head.text.lower() in ANYBODY:
        return []  # "Holm said those traveling to Peru should take care"
    up: Any = verb
    own: list[Any] = []
    while not own:  # "the aircraft had to return to Turkey", "the wife of Chen was due to arrive in Taipei"
        own = [c for c in up.children if c.dep_ in SUBJECTS]
        if up.dep_ not in ("xcomp", "acomp") or up.head == up:
            break
        up = up.head
    if any(c.tag_ in _UNNAMED and parsed.mention(c) is None for c in own):
        return []  # "$20 million in aid would go to Togo"
    return parsed.first_person(verb)


def find_visited(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Lavrov will visit China; Trump is considering visiting Japan and South Korea; the camp was visited by Higgins."""
    passive = [c for c in verb.children if c.dep_ == "nsubjpass"]
    if passive:
        sites = [s for c in (*passive, *passive[0].subtree) for s in parsed.sites(c)]
        visitors = [p for target in parsed.prepositions(verb, "by") for p in parsed.parties(target)]
        if sites and visitors:
            yield from make_drafts(
                parsed, verb, visitors, sites[:1], visit_modality(parsed, verb), "visit.verb.passive"
            )
        return
    visitors = find_invited_guests(parsed, verb) or find_planners(parsed, verb) or find_travellers(parsed, verb)
    visitors = visitors or first_traveller(parsed, verb)
    told: list[Site] = []
    for target in parsed.objects(verb):
        sites = [s for s in find_destinations(parsed, target, visitors) if s not in told]
        told += sites
        if not sites and is_home_of_host(target):
            sites = find_sites_of_inviter(parsed, verb, visitors)
        visitors = _guests(parsed, verb, visitors, sites)
        if any(c.text.lower() == "also" for c in verb.children):  # "Besides Finland, Li will also visit Sweden"
            sites += [s for s in places_after(parsed, verb, "besides") if sites and s not in sites]
        if not sites and parsed.mention(target) is None:  # "visited the memorial on Monday in Jerusalem"
            sites = places_after(parsed, verb, "in", "at", "near")[:1]
        is_place = bool(parsed.sites(target))
        if sites and not is_place:  # "a businessman who was visiting family in Tehran" is no event
            visitors = [p for p in visitors if p.country or is_sent(parsed, p)]
        if sites and visitors:
            modality = visit_modality(parsed, verb)
            is_rank = verb.tag_ == "VB" and modality == Modality("completed", "present")  # "is the first to visit Oslo"
            for draft in make_drafts(parsed, verb, visitors, sites, modality, "visit.verb"):
                draft.confidence -= (0.0 if is_place else 0.1) + (0.25 if is_rank else 0.0)
                yield draft
            yield from find_around(parsed, verb, visitors)
        elif visitors and not sites:
            yield from _visits_person(parsed, verb, target, visitors)
            if is_area(parsed, target):
                # "toured Asia"
                people = [p for p in visitors if p.country and parsed.is_official(p)]
                yield from make_drafts(parsed, verb, people, [None], visit_modality(parsed, verb), "visit.verb.abroad")
    if not parsed.objects(verb):
        yield from _is_expected_to(parsed, verb, visitors)


def find_invited_guests(parsed: ParsedSentence, verb: Any) -> list[Party]:
    """Read "his invitation to Niinisto to visit Sochi": who is invited travels."""
    for noun in (verb.head, *(c for c in verb.head.children if c.dep_ in ("dobj", "obj"))):
        if noun.text.lower() in ("invitation", "invitations") and verb.dep_ in ("acl", "advcl", "relcl", "xcomp"):
            invited = [p for target in parsed.prepositions(noun, "to") for p in parsed.parties(target)]
            is_taken = noun.dep_ in ("dobj", "obj") and parsed.lemma(noun.head) in _TAKING
            return invited or (parsed.subjects(noun.head) if is_taken else [])  # "accepted Moon's invitation to visit"
    return []


def find_planners(parsed: ParsedSentence, verb: Any) -> list[Party]:
    """Read "plans by Grant to visit Moscow" and "Grant's decision to visit Moscow": who has them travels."""
    noun = verb.head
    if verb.dep_ != "acl" or verb.tag_ != "VB" or not noun.tag_.startswith("NN"):
        return []
    found = [p for target in parsed.prepositions(noun, "by") for p in parsed.parties(target)]
    found = found or parsed.possessors(noun)
    return [p for p in found if p.type == "person"]


def _is_expected_to(parsed: ParsedSentence, verb: Any, visitors: list[Party]) -> Iterator[Draft]:
    """Moscow expects the envoy to visit next week; Abe will raise it with Trump when he visits next month: there."""
    if any(c.dep_ == "prep" and c.text.lower() in ("with", "to") for c in verb.children):
        return
    visitors = [p for p in visitors if p.type == "person" and p.country and parsed.is_official(p)]
    if verb.tag_ == "VBG" or not visitors:
        return
    up = verb.head
    hosts: list[Party] = []
    while up != verb and not hosts:
        hosts = [p for p in (*parsed.subjects(up), *parsed.possessors(up)) if p.country not in (None, "IGO")]
        if up.head == up:
            break
        up = up.head
    codes = {p.country for p in hosts if p.country} - {p.country for p in visitors}
    if not codes and any(c.text.lower() in ("last", "previously") for c in verb.children):
        yield from _visited_before(parsed, verb, visitors)
        return
    if not codes and hosts and (guest := _other_than(parsed, verb, hosts)) is not None:
        visitors, codes = [guest], {p.country for p in hosts if p.country}
    if not codes:
        codes = {s.country for s in find_sites_of_speaker(parsed, visitors) if s.country}
    if not codes:
        here = parsed.document.dateline_site
        codes = {here.country} if here is not None and here.country else set()
        codes -= {p.country for p in visitors}
    if len(codes) == 1:
        site = parsed.document.site_of(codes.pop())
        for draft in make_drafts(parsed, verb, visitors, [site], visit_modality(parsed, verb), "visit.expected"):
            draft.confidence -= 0.2
            yield draft


def _visited_before(parsed: ParsedSentence, verb: Any, visitors: list[Party]) -> Iterator[Draft]:
    """He last visited in August: where the visit goes that was told before."""
    modality = visit_modality(parsed, verb)
    if modality.is_event and verb.tag_ in ("VBD", "VBN"):
        yield Draft(
            kind="visit", status=modality.status, parties=[(p, "visitor") for p in visitors],
            sentence=parsed.sentence.index, span=parsed.clause_span(verb), trigger=parsed.start(verb), rule=FOLLOWED,
            confidence=0.6, tense=modality.tense,
        )  # fmt: skip


def _guests(parsed: ParsedSentence, verb: Any, visitors: list[Party], sites: Sequence[Site]) -> list[Party]:
    """Turkey's minister said it would be discussed with Holm when he visits Turkey: the one who is not at home."""
    if not sites or not visitors or any(p.country != sites[0].country for p in visitors):
        return visitors
    guest = _other_than(parsed, verb, visitors)
    return [guest] if guest is not None else visitors


def _other_than(parsed: ParsedSentence, verb: Any, hosts: list[Party]) -> Party | None:
    """Take "Abe would raise it with Trump when he visits" for Trump: nobody visits his own country."""
    if not any(c.dep_ == "nsubj" and c.tag_ == "PRP" for c in verb.children):
        return None
    own = {p.country for p in hosts}
    others = {
        p
        for k, mention in enumerate(parsed.mentions)
        if mention.kind in ("person", "office") and mention.start < parsed.start(verb)
        for p in parsed.document.parties(parsed.sentence.index, k)
        if p.type == "person" and p.country and p.country not in own and parsed.is_official(p)
    }
    return others.pop() if len(others) == 1 else None


def _visits_person(parsed: ParsedSentence, verb: Any, target: Any, visitors: list[Party]) -> Iterator[Draft]:
    """Zapatero plans to visit Chilean President Michelle Bachelet: in that president's country."""
    hosts = [p for p in parsed.parties(target) if p.type == "person" and p.country and p.offices]
    if len(hosts) == 1 and hosts[0].country:
        there = [parsed.document.site_of(hosts[0].country)]
        for draft in make_drafts(parsed, verb, visitors, there, visit_modality(parsed, verb), "visit.person"):
            draft.parties.append((hosts[0], "host"))
            draft.confidence -= 0.15
            yield draft


def find_travelled(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Peru's foreign minister will fly to Ecuador; Lula leaves on May 9 for Ghana, Togo and Benin."""
    lemma = parsed.lemma(verb)
    if verb.dep_ == "ccomp" and any(c.dep_ == "nsubj" and c.text.lower() == "who" for c in verb.children):
        return  # "to decide who can come into the country"
    visitors = find_travellers(parsed, verb) or first_traveller(parsed, verb)
    if lemma in _DRIVING and any(parsed.vocabulary.noun(o.text) not in _VEHICLES for o in parsed.objects(verb)):
        return  # "drove inflation to", "crossed a line"
    if lemma == "transit":
        objects = [s for target in parsed.objects(verb) for s in find_listed(parsed, target)]
        sites = objects or places_after(parsed, verb, "through", "in")
        yield from make_drafts(parsed, verb, visitors, sites, visit_modality(parsed, verb), "visit.transit")
        return
    if lemma == "set" and any(o.text.lower() == "foot" for o in parsed.objects(verb)):
        yield from _set_foot(parsed, verb, visitors)
        return
    sites = places_after(parsed, verb, "to", "for", "into")
    sites = (
        sites
        or destinations_of(parsed, verb, visitors, *_LEADING[lemma in _PLAIN])
        or find_there(parsed, verb, visitors)
        or _where_gone(parsed, verb, visitors)
    )
    if lemma == "leave" and any(not parsed.sites(o) and not parsed.is_time(o) for o in parsed.objects(verb)):
        sites = places_after(parsed, verb, "for")  # "left the door open to Turkey"
    origins = places_after(parsed, verb, "from") or _occasion_left(parsed, verb)
    if any(c.text.lower() == "out" for c in verb.children) and verb.tag_ in ("VBD", "VBN"):
        out = places_after(parsed, verb, "of")  # "flew out of Lima on Monday"
        yield from make_drafts_of_leaving(parsed, verb, visitors, out)
    if not sites and lemma == "come" and verb.tag_ == "VB" and not parsed.objects(verb):
        sites = find_sites_of_inviter(parsed, verb, visitors)  # "invited him to come in May"
    if not sites and lemma in ("come", "fly", "jet") and _is_here(parsed, verb):
        sites = _landing(parsed, verb, visitors)  # "who flew in from Malaysia", "came here last month"
        if sites and not find_here(parsed):
            for draft in make_drafts(parsed, verb, visitors, [None], visit_modality(parsed, verb), "visit.travel"):
                draft.confidence, draft.implied, draft.is_named = 0.2, sites[0], True
                yield draft
            yield from make_origin_drafts(parsed, verb, visitors, origins, "visit.from")
            return
    origins = [o for o in origins if o.country not in {s.country for s in sites}]  # "flew into Cusco from Lima"
    is_over = verb.tag_ in ("VBD", "VBN") or (verb.dep_ == "pcomp" and verb.head.text.lower() in _AFTERWARDS)
    if origins and lemma in _COMING and is_over:
        yield from make_origin_drafts(parsed, verb, visitors, origins, "visit.from")
    elif origins and sites and lemma in _COMING and visit_modality(parsed, verb).status == "planned":
        ahead = Modality("planned", "future")  # "will travel from Oslo to Riga"; not "From Oslo, she flies to Riga"
        origins = [] if any(c.text.lower() == "from" and c.i < verb.i for c in verb.children) else origins
        yield from make_origin_drafts(parsed, verb, visitors, origins, "visit.from", ahead)
    if lemma in _PLAIN and not sites:
        yield from _goes_to_area(parsed, verb, visitors)
        return
    sites = sites or [
        s
        for target in parsed.prepositions(verb, "for", "to")
        if parsed.vocabulary.noun(target.text) in parsed.vocabulary.attended_nouns
        for place in parsed.prepositions(target, "in")
        for s in parsed.sites(place)
    ]  # "left Beijing for the summit in Vietnam"
    if lemma == "return":
        if (
            verb.dep_ in ("advcl", "xcomp", "acl")
            and verb.tag_ == "VB"
            and parsed.lemma(verb.head) in parsed.vocabulary.setting_out_verbs
        ):
            return  # "left the camp to return to Goma"
        if any(t.text.lower() in ("country", "capital") for t in parsed.prepositions(verb, "to")):
            return  # "returned to the country": to his own
        visitors = [p for p in visitors if p.country and parsed.is_diplomat(p)]
        if any(p.country == "IGO" for p in visitors):
            sites = [s for s in sites if s.country not in SEATED]
    if sites and lemma == "set" and not any(c.text.lower() in ("off", "out") for c in verb.children):
        return
    if not sites and lemma in parsed.vocabulary.setting_out_verbs:
        aims = [c for c in verb.children if c.dep_ == "advcl" and parsed.is_bound_for(c)]
        sites = [s for a in aims for c in a.children if c.dep_ == "nsubj" for s in parsed.sites(c)]
        sites = sites or _next_destination(parsed, verb)
    if lemma in ("leave", "depart") and verb.tag_ in ("VBD", "VBZ", "VBN"):
        # "Trump left the Philippines on Tuesday": he was there
        left = [s for target in parsed.objects(verb) for s in find_listed(parsed, target)]
        if verb.tag_ == "VBD" and any(c.text.lower() == "here" for c in verb.children):
            left = left or find_here(parsed)  # "left here on Monday after a visit"
        _lend_home(parsed, visitors, left or origins)
        yield from make_drafts_of_leaving(parsed, verb, visitors, left or origins)
    visitors = _guests(parsed, verb, visitors, sites)
    if sites and visitors:
        yield from make_drafts(parsed, verb, visitors, sites, visit_modality(parsed, verb), "visit.travel")
        yield from find_around(parsed, verb, visitors)
    elif not sites:
        yield from _goes_to_area(parsed, verb, visitors)


def _where_gone(parsed: ParsedSentence, verb: Any, visitors: Sequence[Party]) -> list[Site]:
    """Read "Kabul, where he last went in May"; not "Boston, where he went to school", "where she came under fire"."""
    if not all(parsed.is_diplomat(p) for p in visitors) or parsed.lemma(verb) not in _GOING:
        return []
    is_elsewhere = any(
        c.dep_ in ("acomp", "dobj", "prt")
        or (c.dep_ == "prep" and c.text.lower() != "for" and not any(parsed.is_time(t) for t in c.children))
        for c in verb.children
    )
    return [] if is_elsewhere else find_where(parsed, verb)


def _occasion_left(parsed: ParsedSentence, verb: Any) -> list[Site]:
    """Find where somebody returns from: "from a summit in Lima", "from talks in Quito"."""
    return [
        s
        for target in parsed.prepositions(verb, "from")
        if parsed.vocabulary.noun(target.text) in parsed.vocabulary.attended_nouns
        for place in parsed.prepositions(target, "in", "at")
        for s in parsed.sites(place)
    ]


def _set_foot(parsed: ParsedSentence, verb: Any, visitors: list[Party]) -> Iterator[Draft]:
    """Lind was the first Swedish leader to set foot in Cuba, on Cuban soil."""
    carriers = (verb, *parsed.objects(verb))
    sites = [s for c in carriers for s in places_after(parsed, c, "in", "on", "upon")]
    people = [p for p in visitors if p.type == "person" and p.country and parsed.is_official(p)]
    yield from make_drafts(parsed, verb, people, sites[:1], visit_modality(parsed, verb), "visit.arrival")


def _lend_home(parsed: ParsedSentence, visitors: list[Party], left: list[Site]) -> None:
    """Take a president of no told state who "left Accra", "left Ghana" for Ghana's."""
    site, capitals = (left[0] if left else None), parsed.document.capitals
    if site is None or site.country is None or (site.city is not None and capitals.get(site.country) != site):
        return
    for person in visitors:
        is_ours = parsed.document.home in (None, site.country) and parsed.is_diplomat(person)
        if person.country is None and not person.is_office and is_ours:
            person.country = site.country


def make_drafts_of_leaving(
    parsed: ParsedSentence, verb: Any, visitors: list[Party], left: list[Site]
) -> Iterator[Draft]:
    """Make drafts of what a traveller leaves: "left Manila on Tuesday"."""
    away = [p for p in visitors if p.offices and p.country not in (None, "IGO")]
    for draft in make_drafts(parsed, verb, away, left[:1], Modality("completed", "past"), "visit.leave"):
        draft.confidence = 0.6
        yield draft


def _goes_to_area(parsed: ParsedSentence, verb: Any, visitors: list[Party]) -> Iterator[Draft]:
    """Pence heads to Europe this week; she will return to the region: which states only the article may tell."""
    people = [p for p in visitors if p.type == "person" and p.country and parsed.is_diplomat(p)]
    if people and any(is_area(parsed, target) for target in parsed.prepositions(verb, "to", "for", "in")):
        is_back = parsed.lemma(verb) == "return" or any(c.text.lower() == "back" for c in verb.children)
        for draft in make_drafts(parsed, verb, people, [None], visit_modality(parsed, verb), "visit.travel.abroad"):
            draft.confidence -= 0.1
            draft.is_apart = is_back  # "will return to the region in May" is no stop of this tour
            yield draft


def _is_here(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether somebody came to where the article is written: "flew in from Cairo", "came here"."""
    for child in verb.children:
        if child.text.lower() == "here":
            return True
        if child.text.lower() == "in" and not any(
            c.dep_ == "pcomp" or (c.dep_ == "pobj" and c.text.lower() not in _TIMES and not parsed.is_time(c))
            for c in child.children
        ):
            return True
    return False


def _landing(parsed: ParsedSentence, verb: Any, visitors: list[Party]) -> list[Site]:
    """Find where somebody "flew in": the dateline's city; else the state that the sentence or article named last."""
    here = find_here(parsed)
    root = verb
    while root.head != root:
        root = root.head
    if root != verb and (fronted := parsed.clause_site(root)) is not None:
        here = [fronted]  # "In Oslo on Monday, they heard Holm, who flew in for the session"
    if here and visit_modality(parsed, verb).tense == "past":
        return here
    codes = find_state_meant(parsed, parsed.start(verb), visitors)
    return [parsed.document.site_of(codes[0])] if codes else here


def _next_destination(parsed: ParsedSentence, verb: Any) -> list[Site]:
    """Find "for Dushanbe" a few words after "left here Monday", where the parser hung it on the day."""
    for token in parsed.doc[verb.i + 1 : verb.i + 6]:
        if token.text.lower() in ("for", "to"):
            return [s for child in token.children if child.dep_ == "pobj" for s in parsed.sites(child)]
        if parsed.is_verb(token) or token.text.lower() in ("way", "route"):
            break  # "flying on his way to Hanoi"
    return []
