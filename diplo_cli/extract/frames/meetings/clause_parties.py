"""Who meets where the clause around the noun tells it: "Wang held talks with Lavrov", "told him in a call".

Stage: frames, below `nouns`. In: the noun's own parties and the verb above it. Out: these with the clause's parties.
"""

from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.meetings.draft import distinct, find_site
from diplo_cli.extract.frames.meetings.kinds import find_process_parties
from diplo_cli.extract.frames.meetings.noun_parties import NounParties
from diplo_cli.extract.frames.meetings.own_side import find_own_side
from diplo_cli.extract.frames.meetings.parties import find_listeners
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

# Verbs of being somewhere: "is in Paris for talks".
_COMING = frozenset({"be", "arrive", "fly", "travel", "head", "visit", "come", "go"})
_GIVING = frozenset({"gave", "give", "gives", "offered", "threw"})
# What comes of talks.
_SETTLED = frozenset({"agreed", "announced", "clinched", "concluded", "reached", "signed", "struck"})
# What a standing negotiation can be called, besides negotiations.
_PROCESSES = frozenset({"dialogue", "discussion", "round", "talk", "talks"})
# Prepositions before a meeting that the subject of the clause takes part in.
_CIRCUMSTANCES = frozenset(
    {"for", "in", "at", "after", "during", "following", "before", "on", "of", "to", "from", "into"}
)


def add_clause_parties(parsed: ParsedSentence, found: NounParties) -> bool:
    """Add who the clause says takes part; say whether it was needed to."""
    verb = found.verb
    if verb is None or found.is_between:
        return False
    if len({p.country for p in found.parties}) < 2:
        clause = find_clause_parties(parsed, found.carrier, verb, bool(found.others), found.noun)
        if len({p.country for p in clause}) > 1:  # "China and Vietnam held a meeting of their committee"
            found.parties = [p for p in found.parties if p not in found.of]
        if found.others and not found.owners and not clause:
            clause = find_own_side(parsed, found.carrier)
        found.parties = [*clause, *found.parties]
        return bool(clause)
    holders = _holders(parsed, found.carrier, verb)
    if found.others and not found.owners and not found.named:  # "held separate meetings with the two leaders"
        found.parties = distinct([*holders, *found.parties])
    else:
        found.parties = _for_their_states(holders, found.parties)
    return False


def add_receiving_state(parsed: ParsedSentence, found: NounParties) -> None:
    """Add the state where one person "is in Paris for talks" with nobody named."""
    parties, verb = found.parties, found.verb
    if found.noun not in ("talk", "talks") or found.others or find_process_parties(parsed, found.token):
        return
    if len(parties) != 1 or parties[0].type != "person" or verb is None or parsed.lemma(verb) not in _COMING:
        return
    site = find_site(parsed, found.token)
    if site is not None and site.country and site.country != parties[0].country:
        parties.append(parsed.document.state(site.country))


def take_process_parties(parsed: ParsedSentence, found: NounParties) -> bool:
    """Let a standing negotiation say whose it is, "the Brexit talks"; say whether it did."""
    countries = {p.country for p in found.parties}
    is_alone_or_crowd = len(countries) < 2 or len(countries) > 3  # two or three are parties enough
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


def find_clause_parties(parsed: ParsedSentence, token: Any, verb: Any, has_others: bool, noun: str) -> list[Party]:
    """Find who meets where only the clause tells: the subject of "held talks", "will visit X for talks with Y"."""
    lemma = parsed.lemma(verb)
    is_raised = lemma in parsed.vocabulary.raised_verbs and any(c.dep_ == "nsubjpass" for c in verb.children)
    if lemma in parsed.vocabulary.topic_verbs or is_raised:
        return []  # "North Korea will top the agenda in meetings with Lind", "Iran was raised in talks with Holm"
    if lemma in parsed.vocabulary.containing_verbs and has_others:
        # "flew home from a tour that included talks with Karzai"
        carrier = (
            verb.head
            if verb.dep_ in ("relcl", "acl", "prep")
            else next((c for c in verb.children if c.dep_ == "nsubj"), None)
        )
        if carrier is not None and parsed.vocabulary.noun(carrier.text) in parsed.vocabulary.visit_nouns:
            owners = parsed.possessors(carrier)
            up = parsed.governing_verb(carrier)
            return owners or (parsed.subjects(up) if up is not None else [])
    if token.dep_ == "pobj" and token.head.text.lower() == "with" and lemma in parsed.vocabulary.visit_light_verbs:
        # "the premier's trip, which began with a meeting with Holm"
        carrier = verb.head if verb.dep_ == "relcl" else next((c for c in verb.children if c.dep_ == "nsubj"), None)
        if carrier is not None and parsed.vocabulary.noun(carrier.text) in parsed.vocabulary.visit_nouns:
            return parsed.possessors(carrier)
    is_object = token.dep_ in ("dobj", "obj", "attr") or (token.dep_ == "conj" and token.head.dep_ in ("dobj", "obj"))
    particle = next((c.text.lower() for c in verb.children if c.dep_ == "prt"), "")
    if is_object and noun in parsed.vocabulary.feast_nouns and verb.text.lower() in _GIVING:
        return parsed.subjects(verb)  # "gave a dinner in honor of"
    if is_object and f"{lemma}_{particle}" in parsed.vocabulary.cancelling_verbs:
        return parsed.subjects(verb)
    if is_object:
        if (
            lemma
            in parsed.vocabulary.meeting_light_verbs
            | parsed.vocabulary.cancelling_verbs
            | parsed.vocabulary.planning_verbs
            | parsed.vocabulary.partaking_verbs
        ):
            return parsed.subjects(verb)
        return []
    if token.dep_ == "pobj":
        preposition = token.head.text.lower()
        if token.head.i and parsed.doc[token.head.i - 1].text.lower() in ("prior", "time"):
            return []  # "results in time for the leaders' meeting", "prior to the meeting, they held talks"
        if preposition == "for" and lemma in parsed.vocabulary.host_verbs | {"join"} and not has_others:
            guests = [p for target in parsed.objects(verb) for p in parsed.parties(target)]
            return [*parsed.subjects(verb), *guests] if guests else []
        if preposition in ("at", "in", "during") and noun in parsed.vocabulary.conversation_nouns and not has_others:
            addressed = [*parsed.prepositions(verb, "to")]  # "in a phone call, she explained to Holm that"
            if lemma in _addressing(parsed):  # not "praised Holm at a meeting"
                addressed += parsed.objects(verb)
            if any(parsed.prepositions(token, "with", "of")):
                addressed = []  # "criticised him in talks with aides", "told him at a meeting of her party"
            listeners = [p for target in addressed for p in find_listeners(parsed, target)]
            subjects = parsed.subjects(verb)
            if listeners:  # "congratulated Sisi in a phone call"
                return [*subjects, *listeners]
            if len({p.country for p in subjects if p.country}) > 1 and not find_process_parties(parsed, token):
                return subjects  # "Holm and Lind agreed in a phone call"
        if preposition == "in" and lemma in ("participate", "take") and has_others:
            return parsed.subjects(verb)  # "will participate in the third summit with the premiers of"
        settling = {verb.text.lower(), verb.head.text.lower()}  # "agreed to restore ties after talks"
        is_after = preposition in ("after", "following") and bool(settling & _SETTLED)
        if is_after and noun in parsed.vocabulary.talking_nouns and len({p.country for p in parsed.subjects(verb)}) > 1:
            return parsed.subjects(verb)  # "Peru and Chile clinched a deal after four days of negotiations"
        if preposition == "in" and lemma == "be" and noun in parsed.vocabulary.talking_nouns:
            return parsed.subjects(verb)  # "the two countries were in consultations"
        if preposition in ("at", "on", "in") and lemma in parsed.vocabulary.meeting_verbs:
            return []  # "met at a G20 summit": the summit is where, not whom
        if preposition == "over" and noun in parsed.vocabulary.meal_nouns:
            return parsed.subjects(verb)
        if has_others and preposition in _CIRCUMSTANCES:
            agents = [p for t in parsed.prepositions(verb, "by") for p in parsed.parties(t)]
            return parsed.subjects(verb) or agents  # "the row was raised by Vega in a meeting with"
        if preposition in ("for", "to", "at", "in") and noun in parsed.vocabulary.occasion_nouns:
            return parsed.subjects(verb)
    return []


def _holders(parsed: ParsedSentence, noun: Any, verb: Any) -> list[Party]:
    """Yang will co-chair the China-Russia consultation with Patrushev; raised it in a call with Holm and Delaney."""
    if noun.dep_ == "pobj" and noun.head.text.lower() in _CIRCUMSTANCES and any(parsed.prepositions(noun, "with")):
        return [p for p in parsed.subjects(verb) if p.type == "person" and p.country]
    if noun.dep_ not in ("dobj", "obj") or parsed.lemma(verb) not in parsed.vocabulary.meeting_light_verbs:
        return []
    with_whom = [p for target in parsed.prepositions(verb, "with") for p in parsed.parties(target)]
    subjects = parsed.subjects(verb)
    if any(parsed.prepositions(noun, "with")):
        return [p for p in subjects if p.country]  # a state too: "Iran held talks with Iraq and Syria"
    return [p for p in (*subjects, *with_whom) if p.type == "person" and p.country]


def _for_their_states(people: list[Party], parties: list[Party]) -> list[Party]:
    """Put people in the place of their own states among the parties."""
    codes = {p.country for p in (*people, *(p for p in parties if p.type == "person"))}
    if not people or not any(p.type == "state" and p.country in codes for p in parties):
        return parties
    return list(dict.fromkeys([*people, *(p for p in parties if p.type != "state" or p.country not in codes)]))


def _addressing(parsed: ParsedSentence) -> frozenset[str]:
    """Return the verbs whose object is spoken to: "told U.S. officials during talks", "thanked Holm in a call"."""
    vocabulary = parsed.vocabulary
    spoken = vocabulary.telling_verbs | vocabulary.briefing_verbs | vocabulary.pressing_verbs
    return spoken | vocabulary.calling_verbs | vocabulary.holding_verbs | {"agree"}
