"""Visits told by a noun: visit, trip, tour, stopover.

Stage: frames. In: an event noun in its parse. Out: drafts, one for each destination. Who travels and where stands
with the noun ("Annan's visit to Chad"), or the clause tells it ("was in Oslo on a short visit").
"""

from collections.abc import Iterator
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Site
from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.modality import Modality, is_cancelling, noun_modality
from diplo_cli.extract.frames.syntax import ParsedSentence
from diplo_cli.extract.frames.visit_draft import find_here, make_drafts

_AWAITING = frozenset(
    """await awaits awaited expect expects expected look looks looking looked welcome welcomes welcomed host hosts
    hosted prepare prepares preparing prepared""".split()
)
_SAYING = frozenset(
    "said told says added warned stressed urged announced called expressed speaking reiterated noted".split()
)
_ACCOMPANYING = frozenset({"accompany", "accompanied", "accompanying", "accompanies"})
# Nouns that are a visit only with a destination.
_WEAK_NOUNS = frozenset({"stay", "stop", "swing", "arrival", "travel", "journey", "mission"})
_ABROAD = frozenset({"overseas", "foreign", "abroad", "region", "continent"})
# Verbs whose subject makes the visit that is their object, besides those of the lexicon.
_HAVING = frozenset({"have", "take", "use", "mull", "consider", "continue"})
# "at the end of a visit"; "out", as in "pulled out of a trip".
_PHASES = frozenset({"beginning", "close", "conclusion", "day", "end", "eve", "leg", "out", "outset", "start"})
# Prepositions before a visit that the subject of the clause may make.
_CIRCUMSTANCES = frozenset({"on", "for", "during", "after", "before", "following", "from"})


def find_visit_noun(parsed: ParsedSentence, noun: Any) -> Iterator[Draft]:
    """Annan's visit to Chad; the second tour of Iceland by the Irish premier; his Cairo visit."""
    lemma = parsed.vocabulary.noun(noun.text)
    # "the U.N. mission in Congo" is there; "a mission to Congo" goes there
    where = ("to",) if lemma == "mission" else ("to", "in", "of", "through", "into")
    sites = [s for target in parsed.prepositions(noun, *where) for s in parsed.sites(target)]
    named = [s for c in noun.children if c.dep_ in ("compound", "nmod", "amod") for s in parsed.sites(c)]
    sites = sites or named
    visitors = parsed.possessors(noun)
    rule = "visit.noun"
    if not visitors:
        visitors = [
            p
            for target in parsed.prepositions(noun, "by", "from")
            for p in parsed.parties(target)
            if p.type == "person"
        ]
    if not visitors:
        visitors = [
            p for target in parsed.prepositions(noun, "of") for p in parsed.parties(target) if p.type == "person"
        ]
    if not visitors:
        visitors = [
            p
            for c in noun.children
            if c.dep_ in ("compound", "nmod", "amod")
            for p in parsed.parties(c)
            if p.type == "person"
        ]
    if not visitors or (visitors and all(p.type != "person" for p in visitors)):
        verb = parsed.governing_verb(noun)
        if (
            verb is not None
            and (sites or lemma in ("visit", "trip", "tour", "stopover"))
            and _is_travellers_clause(parsed, noun, verb)
        ):
            visitors = (
                _of_longer_visit(parsed, verb)
                or parsed.subjects(verb)
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
        ]
    visitors = [p for p in visitors if p.type == "person"] or visitors
    if lemma in _WEAK_NOUNS and not sites:
        return
    if not visitors:
        if (
            noun.tag_ == "NN"
            and any(c.text.lower() in ("the", "this") for c in noun.children)
            and lemma in ("visit", "trip", "tour")
        ):
            yield _bare(parsed, noun)
        return
    if (
        sites
        and any(c.text.lower() in ("his", "her") for c in noun.children)
        and all(v.country == sites[0].country for v in visitors)
    ):
        visitors = _other_than_host(parsed, sites[0].country) or visitors
    modality = noun_modality(parsed, noun)
    if (
        noun.dep_ == "pobj"
        and noun.head.text.lower() in ("on", "for")
        and modality.tense == "present"
        and modality.status == "completed"
    ):
        modality = Modality("ongoing", "present")
    if (
        modality.status == "completed" and noun.dep_ == "pobj" and noun.head.text.lower() == "on"
        and verb is not None and parsed.lemma(verb) in ("leave", "depart", "embark", "set")
    ):  # fmt: skip
        modality = Modality("ongoing", "past")  # "left on Friday on a trip to Asia"
    if modality.status == "completed" and _is_said_on_it(parsed, noun):
        modality = Modality("ongoing", modality.tense)
    if not sites:
        sites = (
            _site_of_clause(parsed, noun)
            or _site_of_host(parsed, noun, visitors)
            or _site_of_other_visit(parsed, noun, visitors)
        )
    if not sites:
        words = {c.text.lower() for c in noun.children}
        words |= {
            t.text.lower()
            for target in parsed.prepositions(noun, "to", "of", "in", "through")
            for t in (target, *target.children)
        }
        has_area = any(
            (m := parsed.mention(target)) is not None and m[1].place == (None, None)
            for target in (
                *parsed.prepositions(noun, "to", "of", "in", "through"),
                *(c for c in noun.children if c.dep_ == "compound"),
            )
        )
        if noun.tag_ != "NNS" and (words & _ABROAD or has_area) and any(p.type == "person" for p in visitors):
            yield from make_drafts(parsed, noun, visitors, [None], modality, "visit.noun.abroad")
        elif any(c.dep_ == "poss" for c in noun.children):
            for draft in make_drafts(parsed, noun, visitors, [None], modality, "visit.noun.reference"):
                draft.confidence = 0.2
                yield draft
        return
    yield from make_drafts(parsed, noun, visitors, sites, modality, rule)


def _is_said_on_it(parsed: ParsedSentence, noun: Any) -> bool:
    """Say whether the visit still goes on as the article tells: "said during a visit to Belgrade", "began a visit to".

    A day of its own decides instead, where it has one.
    """
    verb = parsed.governing_verb(noun)
    if verb is None or (parsed.document.times[parsed.sentence.index] and noun.dep_ == "pobj"):
        return False
    if noun.dep_ in ("dobj", "obj"):
        return parsed.lemma(verb) in ("begin", "start", "kick")
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
            return carrier.text.lower() in _PHASES and (carrier.dep_ == "pobj" or carrier.text.lower() == "out")
        if preposition == "with" and lemma in parsed.vocabulary.visit_light_verbs | {"open", "culminate", "include"}:
            return True
        if preposition in _CIRCUMSTANCES:
            determiner = {c.text.lower() for c in noun.children if c.dep_ in ("det", "poss")}
            return preposition in ("on", "for") or not determiner & {"the", "that"} or bool(list(noun.children))
    return False


def _site_of_clause(parsed: ParsedSentence, noun: Any) -> list[Site]:
    """Find where a visit goes that only its clause tells: "was in Oslo on a short visit"."""
    verb = parsed.governing_verb(noun)
    if verb is None:
        return []
    lemma = parsed.lemma(verb)
    if noun.dep_ in ("dobj", "obj") and lemma in parsed.vocabulary.visit_light_verbs:
        where = [s for target in parsed.prepositions(verb, "in", "to", "at") for s in parsed.sites(target)]
        return where or [  # "will end his trip with the summit in Manila"
            s
            for carrier in (verb, noun)
            for occasion in parsed.prepositions(carrier, "with")
            if parsed.vocabulary.noun(occasion.text) in parsed.vocabulary.meeting_nouns
            for place in parsed.prepositions(occasion, "in")
            for s in parsed.sites(place)
        ]
    if lemma == "leave" and noun.head.text.lower() in ("after", "following"):
        return [s for target in parsed.objects(verb) for s in parsed.sites(target)]
    if noun.dep_ != "pobj" or noun.head.text.lower() not in ("on", "for", "after", "following"):
        return []
    if lemma not in parsed.vocabulary.visit_verbs_in | parsed.vocabulary.visit_verbs_to | {"be"}:
        return []
    sites = [s for target in parsed.prepositions(verb, "in", "to", "at", "for") for s in parsed.sites(target)]
    if not sites and any(c.text.lower() == "here" for c in verb.children):
        return find_here(parsed)
    return sites


def _other_than_host(parsed: ParsedSentence, country: str | None) -> list[Party]:
    """Take "Xi tried to impress Trump during his visit to Beijing" for Trump's: nobody visits his own country."""
    others = [
        p for k in range(len(parsed.mentions)) for p in parsed.document.parties(parsed.sentence.index, k)
        if p.type == "person" and p.country and p.country != country
    ]  # fmt: skip
    return list(dict.fromkeys(others)) if len(set(others)) == 1 else []


def _bare(parsed: ParsedSentence, noun: Any) -> Draft:
    """The visit, which ends on Friday: whose it is only the article tells."""
    return Draft(
        kind="visit", status="completed", parties=[], sentence=parsed.sentence.index, span=parsed.clause_span(noun),
        trigger=parsed.start(noun), rule="visit.noun.bare", confidence=0.1, is_nominal=True, rules=["visit.noun.bare"],
    )  # fmt: skip


def _site_of_host(parsed: ParsedSentence, noun: Any, visitors: list[Party]) -> list[Site]:
    """Take the state that awaits a visitor for the destination: "Ghana awaits a visit by Chancellor Kohl"."""
    if not any(c.text.lower() == "by" for c in noun.children):
        return []
    verb = parsed.governing_verb(noun)
    if verb is None or verb.text.lower() not in _AWAITING:
        return []
    codes = {p.country for p in parsed.subjects(verb) if p.country}
    if len(codes) != 1 or codes & {p.country for p in visitors}:
        return []
    return [_site_of_state(parsed, codes.pop())]


def _site_of_other_visit(parsed: ParsedSentence, noun: Any, visitors: list[Party]) -> list[Site]:
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
    return [_site_of_state(parsed, codes.pop())]


def _site_of_state(parsed: ParsedSentence, code: str) -> Site:
    return Site(parsed.document.state(code).name or code, None, code)
