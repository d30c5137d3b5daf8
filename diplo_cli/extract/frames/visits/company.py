"""Who goes along on a visit: with her, accompanied by, accompanying her are, her entourage includes.

Stage: frames. In: a verb in its parse. Out: who travels and who goes along, and a draft for a visit told before.
"""

from collections.abc import Iterator
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.parsed.listed import SPOUSES, listed_after
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.parsed.tree import SUBJECTS
from diplo_cli.extract.frames.visits.outlook import visit_modality

_TEAMS = frozenset({"delegation", "entourage", "party", "team"})
_COMPRISING = frozenset({"comprise", "comprises", "comprised", "include", "includes", "included"})
_SEEING = frozenset({"inspect", "tour", "visit"})  # in whose company a host may be


def find_company(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """He will be accompanied by Foreign Secretary Lind: on the visit that was told before, if any."""
    is_passive = verb.text.lower() == "accompanied" and any(c.dep_ == "nsubjpass" for c in verb.children)
    is_team = verb.text.lower() in _COMPRISING
    if not is_passive and not is_team and verb.text.lower() != "accompanying":
        return
    leaders, company = read_company(parsed, verb)
    leaders = [p for p in leaders if p.type == "person" and p.country]
    codes = {None, *(p.country for p in leaders)}
    _bring_home(parsed, verb, leaders, company)
    company = [p for p in company if p.type == "person" and not p.is_office and p.country in codes]
    company = [p for p in company if p not in leaders] if leaders else []
    for person in company:  # of the leader's state, where the article tells no other
        person.country = person.country or leaders[0].country
    modality = visit_modality(parsed, verb)
    if leaders and company and modality.is_event:
        yield Draft(
            kind="visit", status=modality.status, parties=[(p, "visitor") for p in (*leaders, *company)],
            sentence=parsed.sentence.index, span=parsed.clause_span(verb), trigger=parsed.start(verb),
            rule="visit.company", confidence=0.2, is_nominal=True, tense=modality.tense,
        )  # fmt: skip


def read_company(parsed: ParsedSentence, verb: Any) -> tuple[list[Party], list[Party]]:
    """Return who goes and who goes along: "he was joined by A and B", "A will accompany the minister"."""
    word = verb.text.lower()
    if any(c.dep_ == "nsubjpass" for c in verb.children) and word.startswith(("accompan", "join")):
        by = next((c for c in verb.children if c.text.lower() == "by"), None)
        along = [p for target in parsed.prepositions(verb, "by") for p in parsed.parties(target)]
        return parsed.subjects(verb), list(dict.fromkeys([*along, *(listed_after(parsed, by) if by else [])]))
    if word == "accompanying":
        return _read_accompanying(parsed, verb)
    if word in _COMPRISING:
        return _read_team(parsed, verb)
    if parsed.lemma(verb) == "accompany" and any(c.dep_ == "nsubj" for c in verb.children):
        return [p for target in parsed.objects(verb) for p in parsed.parties(target)], parsed.subjects(verb)
    return [], []


def _read_accompanying(parsed: ParsedSentence, verb: Any) -> tuple[list[Party], list[Party]]:
    """Read "Accompanying her are A and B", "Among those accompanying the premier are A", "A and B are accompanying"."""
    following = parsed.doc[verb.i + 1 : verb.i + 4]
    being = next((t for t in following if t.text.lower() in ("are", "is", "was", "were")), None)
    objects = parsed.objects(verb) or [t for t in following[:1] if t.tag_ == "PRP"]
    leaders = [p for target in objects for p in ([] if target.tag_ == "PRP" else parsed.parties(target))]
    leaders = leaders or _told_before(parsed)
    if being is not None:
        return leaders, listed_after(parsed, being)
    is_finite = any(c.dep_ == "aux" for c in verb.children)
    subjects = [c for c in verb.children if c.dep_ in SUBJECTS]
    return (leaders, [p for s in subjects for p in parsed.parties(s)]) if is_finite else ([], [])


def _read_team(parsed: ParsedSentence, verb: Any) -> tuple[list[Party], list[Party]]:
    """Read "Her entourage includes A and B", "Members of the premier's delegation include A and B"."""
    for subject in (c for c in verb.children if c.dep_ == "nsubj"):
        for team in (subject, *parsed.prepositions(subject, "of", "in")):
            if team.text.lower() not in _TEAMS:
                continue
            owners = [c for c in team.children if c.dep_ == "poss"]
            named = [p for c in owners if c.tag_ != "PRP$" for p in parsed.parties(c) if p.type == "person"]
            leaders = named or (_told_before(parsed) if owners else [])
            return leaders, listed_after(parsed, verb)
    return [], []


def _bring_home(parsed: ParsedSentence, verb: Any, leaders: list[Party], company: list[Party]) -> None:
    """Take those after a spouse for the leader's own, where only the dateline made them locals.

    "LIMA - ... The premier is accompanied by his wife Ann Lee, State Councilor Bo Krag"; not "toured the port,
    accompanied by Foreign Minister Ruiz", a host.
    """
    here = parsed.document.dateline_site
    words = [t.text.lower() for t in parsed.doc[verb.i + 1 : verb.i + 4]]
    if not leaders or here is None or SPOUSES.isdisjoint(words):
        return
    plain = {
        p
        for k, mention in enumerate(parsed.mentions)
        if mention.kind == "person" and not mention.countries
        for p in parsed.document.parties(parsed.sentence.index, k)
    }
    for person in company:
        if person in plain and person.country == here.country:
            person.country = leaders[0].country


def _told_before(parsed: ParsedSentence) -> list[Party]:
    """Return whom "her" means in a sentence that names only others: the subject of the one before."""
    earlier = parsed.subject_before
    return [earlier] if earlier is not None and earlier.type == "person" else []


def lend_colleagues(parsed: ParsedSentence, visitors: list[Party], rule: str) -> None:
    """Read "Peruvian Trade Minister Ruiz and Vice Premier Vega arrived here" as two of Peru."""
    first = visitors[0].country if visitors and visitors[0].type == "person" else None
    codes = {p.country for p in visitors} - {None}
    for person in visitors[1:] if rule == "visit.arrival" and codes == {first} and first != "IGO" else ():
        if person.type == "person" and person.country is None and parsed.is_leader(person):
            person.country = first


def find_companions(parsed: ParsedSentence, trigger: Any, visitors: list[Party]) -> list[Party]:
    """Find who goes along: "left on a trip to Asia with Tillerson", officials of the visitor's own state."""
    codes = {v.country for v in visitors if v.type == "person" and v.country}
    if len(codes) == 1:
        _lend_country(parsed, trigger, next(iter(codes)))
    found = [
        p
        for target in parsed.prepositions(trigger, "with")
        for p in parsed.parties(target)
        if p.type == "person" and parsed.is_official(p) and (p.country in codes or _is_beside(parsed, trigger, target))
    ]
    return [*found, *_accompanying(parsed, trigger, visitors, codes)]


def _accompanying(parsed: ParsedSentence, trigger: Any, visitors: list[Party], codes: set[str]) -> list[Party]:
    """Read "will fly to Oslo next week, accompanied by Aide Holm"; not "toured the port, accompanied by" its mayor."""
    way = next((c for c in trigger.children if c.text.lower() == "accompanied" and c.dep_ in ("acl", "advcl")), None)
    by = next((c for c in way.children if c.text.lower() == "by"), None) if way is not None else None
    if by is None or len(codes) != 1 or parsed.lemma(trigger) in _SEEING:
        return []
    along = [p for t in parsed.prepositions(way, "by") for p in parsed.parties(t)]
    along = [p for p in dict.fromkeys([*along, *listed_after(parsed, by)]) if p.type == "person" and not p.is_office]
    _bring_home(parsed, way, visitors, along)
    here = parsed.document.dateline_site
    for person in along:
        if person.country is None and parsed.is_official(person) and (here is None or here.country in codes):
            person.country = next(iter(codes))
    return [p for p in along if p.country in codes]


def _lend_country(parsed: ParsedSentence, trigger: Any, country: str) -> None:
    """Read "Lund arrived in Oslo on Friday with Defence Minister Berg"; not "travelled to Oslo for talks with"."""
    for target in parsed.prepositions(trigger, "with") if parsed.is_verb(trigger) else ():
        between = parsed.doc[trigger.i + 1 : target.head.i]
        if any(parsed.vocabulary.noun(t.text) in parsed.vocabulary.dated_nouns for t in between):
            continue
        for party in parsed.parties(target):
            is_open = party.country is None and not party.is_of_faction
            if party.type == "person" and is_open and parsed.is_leader(party):
                party.country = country


def _is_beside(parsed: ParsedSentence, trigger: Any, target: Any) -> bool:
    """Say whether "with" is of travelling together: "flew with Lund to Oslo", "went to Oslo together with Lund"."""
    before = parsed.doc[target.head.i - 1] if target.head.i else trigger
    return parsed.is_verb(trigger) and (before == trigger or before.text.lower() in ("along", "jointly", "together"))
