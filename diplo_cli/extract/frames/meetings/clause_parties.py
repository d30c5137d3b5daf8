"""Who meets where the clause around the noun tells it: "Wang held talks with Lavrov", "told him in a call".

Stage: frames, below `nouns`. In: the noun's own parties and the verb above it. Out: these with the clause's parties.
"""

from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.meetings.clauses import CIRCUMSTANCES, find_clause_parties
from diplo_cli.extract.frames.meetings.draft import distinct, find_site
from diplo_cli.extract.frames.meetings.kinds import find_process_parties
from diplo_cli.extract.frames.meetings.noun_parties import NounParties
from diplo_cli.extract.frames.meetings.own_side import find_own_side, find_traveller
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

# Verbs of being somewhere: "is in Paris for talks".
_COMING = frozenset({"be", "arrive", "fly", "travel", "head", "visit", "come", "go"})
_JOINING = frozenset({"enter", "join", "rejoin"})
_CHAIRING = frozenset({"chair", "convene", "convoke", "host"})
# What a standing negotiation can be called, besides negotiations.
_PROCESSES = frozenset({"dialogue", "discussion", "round", "talk", "talks"})


def add_clause_parties(parsed: ParsedSentence, found: NounParties) -> bool:
    """Add who the clause says takes part; say whether it was needed to."""
    verb = found.verb
    if verb is None:
        return False
    if found.is_between:  # "Lind attended the summit among Norway, Peru and Chile along with Ruiz and Vega"
        found.parties = _for_their_states(_holders(parsed, found, verb), found.parties)
        return False
    if len({p.country for p in found.parties}) < 2:
        clause = find_clause_parties(parsed, found.carrier, verb, bool(found.others), found.noun)
        if len({p.country for p in clause}) > 1:  # "China and Vietnam held a meeting of their committee"
            found.parties = [p for p in found.parties if p not in found.of]
        if found.others and not found.owners and not clause:
            clause = find_own_side(parsed, found.carrier) or find_traveller(parsed, found.carrier, found.others)
        found.parties = [*clause, *found.parties]
        return bool(clause)
    holders = _holders(parsed, found, verb)
    if not holders and found.others and not found.owners and not found.named and found.noun != "call":
        clause = find_clause_parties(parsed, found.carrier, verb, True, found.noun) if _is_with(parsed, found) else []
        holders = [p for p in clause if p.type == "person"]  # "a trip that includes talks with Holm and Berg"
    if found.others and not found.owners and not found.named:  # "held separate meetings with the two leaders"
        found.parties = distinct([*holders, *found.parties])
    else:
        found.parties = distinct([*_chairs(parsed, found, verb), *_for_their_states(holders, found.parties)])
    return False


def add_receiving_state(parsed: ParsedSentence, found: NounParties) -> None:
    """Add the state where one person "is in Paris for talks" with nobody named."""
    parties, verb = found.parties, found.verb
    if (
        found.noun not in parsed.vocabulary.talking_nouns | {"talk"}
        or found.others
        or any(parsed.prepositions(found.token, "among", "between", "of"))  # "for a summit of the bloc's leaders"
        or find_process_parties(parsed, found.token)
    ):
        return
    if len(parties) != 1 or parties[0].type != "person" or verb is None or parsed.lemma(verb) not in _COMING:
        return
    visited = parsed.objects(verb) if parsed.lemma(verb) == "visit" else ()  # "visited Lima for consultations"
    site = find_site(parsed, found.token) or next((s for t in visited for s in parsed.sites(t)), None)
    if site is not None and site.country and site.country != parties[0].country:
        parties.append(parsed.document.state(site.country))


def take_process_parties(parsed: ParsedSentence, found: NounParties) -> bool:
    """Let a standing negotiation say whose it is, "the Brexit talks"; say whether it did."""
    countries = {p.country for p in found.parties}
    is_alone_or_crowd = len(countries) < 2 or len(countries) > 3  # two or three are parties enough
    if found.verb is not None and found.carrier.dep_ in ("dobj", "obj") and parsed.lemma(found.verb) in _JOINING:
        is_alone_or_crowd = True  # "Lind joins the Iran nuclear talks": with those at the table
    if found.noun not in parsed.vocabulary.consultation_nouns | _PROCESSES or not is_alone_or_crowd:
        return False
    process = find_process_parties(parsed, found.token)
    at_table = {p.country for p in process}
    if len(countries) > 1 and not countries < at_table:
        return False  # "negotiations with six world powers" are Iran's with them
    tellers = {p.country for p in parsed.subjects(found.verb)} if found.verb is not None else set()
    if not process or (len(tellers) > 1 and tellers.isdisjoint(at_table)):
        return False  # "Peru and Chile agreed to explore strategic stability talks"
    envoys = [p for p in found.parties if p.type == "person" and p.country and p not in process]
    own = {p.country for p in envoys} & at_table
    found.parties = distinct([*envoys, *(p for p in process if p.country not in own)]) if envoys else process
    return True


def _holders(parsed: ParsedSentence, found: NounParties, verb: Any) -> list[Party]:
    """Yang will co-chair the China-Russia consultation with Patrushev; raised it in a call with Holm and Delaney.

    Also "arrived in Oslo ahead of three days of negotiations with Peru and Chile".
    """
    noun = found.carrier
    is_beside = noun.dep_ == "pobj" and noun.head.text.lower() in CIRCUMSTANCES
    if is_beside and _is_with(parsed, found) and not found.owners:
        return [p for p in parsed.subjects(verb) if p.type == "person" and p.country]
    if found.noun == "call" and noun.dep_ in ("dobj", "obj") and any(parsed.prepositions(noun, "from")):
        return [p for p in parsed.subjects(verb) if p.type == "person"]  # "received calls from Lind and Holm"
    if noun.dep_ not in ("dobj", "obj") or parsed.lemma(verb) not in parsed.vocabulary.meeting_light_verbs:
        return []
    beside = [verb, *(c for c in verb.children if c.text.lower() in ("along", "together"))]
    with_whom = [p for b in beside for target in parsed.prepositions(b, "with") for p in parsed.parties(target)]
    subjects = parsed.subjects(verb)
    if any(parsed.prepositions(noun, "with")):
        return [p for p in subjects if p.country]  # a state too: "Iran held talks with Iraq and Syria"
    return [p for p in (*subjects, *with_whom) if p.type == "person" and p.country]


def _chairs(parsed: ParsedSentence, found: NounParties, verb: Any) -> list[Party]:
    """Lind will host a meeting of the foreign ministers of Peru and Chile: he is one of them."""
    is_theirs = bool(found.of) and not found.others and not found.owners
    if not is_theirs or found.carrier.dep_ not in ("dobj", "obj") or parsed.lemma(verb) not in _CHAIRING:
        return []
    codes = {p.country for p in found.parties}
    chairs = [p for p in parsed.subjects(verb) if p.type == "person" and p.country and p.country not in codes]
    offices = {parsed.document.office_kinds.get(o) for p in found.of for o in p.offices}
    return [p for p in chairs if offices & {parsed.document.office_kinds.get(o) for o in p.offices}]


def _is_with(parsed: ParsedSentence, found: NounParties) -> bool:
    """Say whether the noun tells with whom, so that somebody else has the meeting: "talks with Peru and Chile"."""
    return any(t for host in (found.carrier, found.token) for t in parsed.prepositions(host, "with"))


def _for_their_states(people: list[Party], parties: list[Party]) -> list[Party]:
    """Put people in the place of their own states among the parties."""
    codes = {p.country for p in (*people, *(p for p in parties if p.type == "person"))}
    if not people or not any(p.type == "state" and p.country in codes for p in parties):
        return parties
    return list(dict.fromkeys([*people, *(p for p in parties if p.type != "state" or p.country not in codes)]))
