"""Where a visit goes that its own words do not say: its clause, the state that awaits it, another visit beside it.

Stage: frames. In: the noun of a visit in its parse. Out: sites; none where nothing tells.
"""

from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Site
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.visits.draft import find_here
from diplo_cli.extract.frames.visits.places import find_listed, places_after

_AWAITING = frozenset(
    """await awaits awaited expect expects expected look looks looking looked welcome welcomes welcomed host hosts
    hosted prepare prepares preparing prepared receive receives received""".split()
)
_WHILE = frozenset({"on", "during", "at", "in"})
_TELLING = frozenset({"tell", "address", "meet"})
# "at the end of a visit"; "out", as in "pulled out of a trip".
PHASES = frozenset(
    """beginning close conclusion day end eve final leg out outset part sidelines stage start stop stopover""".split()
)


def site_of_clause(parsed: ParsedSentence, noun: Any) -> list[Site]:
    """Find where a visit goes that only its clause tells: "was in Oslo on a short visit"."""
    verb = parsed.governing_verb(noun)
    if verb is None:
        return []
    lemma = parsed.lemma(verb)
    if noun.dep_ in ("dobj", "obj") and lemma in parsed.vocabulary.visit_light_verbs:
        where = places_after(parsed, verb, "in", "to", "at")
        return where or [  # "will end his trip with the summit in Manila"
            s
            for carrier in (verb, noun)
            for occasion in parsed.prepositions(carrier, "with")
            if parsed.vocabulary.noun(occasion.text) in parsed.vocabulary.meeting_nouns
            for place in parsed.prepositions(occasion, "in")
            for s in parsed.sites(place)
        ]
    if lemma == "leave" and noun.head.text.lower() in ("after", "following"):
        return [s for target in parsed.objects(verb) for s in find_listed(parsed, target)]
    if place := _place_of_speaking(parsed, noun, verb):
        return place
    if noun.dep_ != "pobj" or noun.head.text.lower() not in ("on", "for", "after", "following"):
        return []
    if lemma not in parsed.vocabulary.visit_verbs_in | parsed.vocabulary.visit_verbs_to | {"be"}:
        return []
    sites = places_after(parsed, verb, "in", "to", "at", "for")
    if not sites and any(c.text.lower() == "here" for c in verb.children):
        return find_here(parsed)
    return sites


def _place_of_speaking(parsed: ParsedSentence, noun: Any, verb: Any) -> list[Site]:
    """Find where somebody speaks or acts on a visit: "told reporters in Hanoi at the end of a visit", "on a tour".

    Also "in Hanoi, where he is on a visit".
    """
    if noun.dep_ != "pobj" or parsed.is_time(noun) or parsed.lemma(verb) in parsed.vocabulary.planning_verbs:
        return []
    preposition = noun.head
    if preposition.text.lower() == "of" and preposition.head.text.lower() in PHASES and preposition.head.dep_ == "pobj":
        preposition = preposition.head.head
    if preposition.text.lower() not in _WHILE:
        return []
    if verb.dep_ == "relcl" and any(c.text.lower() == "where" for c in verb.children):
        return find_listed(parsed, verb.head)
    objects = [o for o in parsed.objects(verb) if parsed.mention(o) is None or parsed.lemma(verb) in _TELLING]
    return [s for carrier in (verb, *objects) for s in places_after(parsed, carrier, "in")][:1]


def site_of_host(parsed: ParsedSentence, noun: Any, visitors: list[Party]) -> list[Site]:
    """Take the state that awaits a visitor for the destination: "Ghana awaits a visit by Chancellor Kohl"."""
    if not any(c.text.lower() in ("by", "of", "from") for c in noun.children):
        return []
    verb = parsed.governing_verb(noun)
    if verb is None or verb.text.lower() not in _AWAITING:
        return []
    codes = {p.country for p in parsed.subjects(verb) if p.country}
    if len(codes) != 1 or codes & {p.country for p in visitors}:
        return []
    return [parsed.document.site_of(codes.pop())]


def site_of_other_visit(parsed: ParsedSentence, noun: Any, visitors: list[Party]) -> list[Site]:
    """Lavrov's visit to China takes place before the potential visit by Blinken: there too."""
    if not any(c.text.lower() == "by" for c in noun.children):
        return []
    codes = {
        site.country
        for other in parsed.doc
        if other.i < noun.i and parsed.vocabulary.noun(other.text) in parsed.vocabulary.visit_nouns
        for target in parsed.prepositions(other, "to")
        for site in parsed.sites(target)
        if site.country
    }
    if len(codes) != 1 or codes & {p.country for p in visitors}:
        return []
    return [parsed.document.site_of(codes.pop())]


def find_welcomed_on_it(parsed: ParsedSentence, noun: Any, verb: Any) -> list[Party]:
    """Read "Berg welcomed Lind upon her arrival": who is welcomed has arrived, not who welcomes."""
    is_his = any(c.dep_ == "poss" and c.text.lower() in ("his", "her") for c in noun.children)
    if verb is None or not is_his or parsed.lemma(verb) not in parsed.vocabulary.host_verbs:
        return []
    return [p for target in parsed.objects(verb) for p in parsed.parties(target) if p.type == "person"]
