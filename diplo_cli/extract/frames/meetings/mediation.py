"""Mediation: who brings two other parties together, and the events told by that alone.

Stage: frames. In: a verb or an event noun in its parse. Out: mediators, or consultations with a mediator.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.meetings.draft import make_draft
from diplo_cli.extract.frames.modality.verbs import Modality, verb_modality
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

_AUSPICES = frozenset({"auspices", "mediation", "sponsorship"})
_SIDES = frozenset({"both", "neighbors", "neighbours", "parties", "rivals", "sides", "them", "two"})
_NEAR = 2  # sentences back to the states between which somebody mediates


def find_mediated(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Macron has offered to mediate in Libya; Egypt is mediating between Israel and Hamas."""
    # The parser takes "is mediating" for a noun where it does not know the word.
    is_noun = not parsed.is_verb(verb)
    main = verb.head if is_noun and verb.dep_ == "attr" else verb
    is_told = verb.dep_ == "attr" or any(c.dep_ == "nsubj" for c in verb.children)
    if is_noun and (not is_told or verb.text.lower() != "mediating"):
        return
    subjects = parsed.subjects(main)
    settled = parsed.vocabulary.deal_nouns | (parsed.vocabulary.quarrel_nouns if verb.dep_ != "acl" else frozenset())
    deals = [t for t in parsed.objects(verb) if t.text.lower() in settled]
    is_bare = len(deals) == len(parsed.objects(verb)) and not is_noun
    others = find_sides(parsed, (verb, *deals), subjects, can_be_told=is_bare)  # "mediated a truce between"
    modality = Modality("ongoing", "present") if is_noun else _modality(parsed, verb)
    offer = verb.head if verb.dep_ in ("acl", "relcl") else None
    if offer is not None and offer.text.lower() in (
        "offer",
        "offers",
        "proposal",
    ):  # "rejected Brazil's offer to mediate"
        subjects = parsed.possessors(offer) + [p for t in parsed.prepositions(offer, "by") for p in parsed.parties(t)]
        above = parsed.governing_verb(offer)
        others = [*(parsed.subjects(above) if above is not None else ()), *others]
    yield from make_mediation(parsed, verb, subjects, others, modality)


def find_sides(
    parsed: ParsedSentence, hosts: Iterable[Any], mediators: Sequence[Party], *, can_be_told: bool
) -> list[Party]:
    """Return between whom or in what state somebody mediates; the two states told just before where that is open.

    Also "in the row over the islands, where Peru contests Chile's claim".
    """
    hosts = list(hosts)
    targets = [t for host in hosts for t in parsed.prepositions(host, "between", "among", "with")]
    # "mediates in Sudan"; "between Peru and Chile in Oslo" has its sides
    places = [t for host in hosts for t in parsed.prepositions(host, "in")]
    targets += [t for t in places if not targets or t.text.lower() in parsed.vocabulary.quarrel_nouns]
    quarrels = [t for t in (*targets, *hosts) if t.text.lower() in parsed.vocabulary.quarrel_nouns]
    targets += [t for quarrel in quarrels for t in parsed.prepositions(quarrel, "with", "between")]
    quarrelling = [c for q in quarrels for d in q.subtree for c in d.children if c.dep_ == "relcl"]
    targets += [c for verb in quarrelling for c in verb.children if c.dep_ in ("nsubj", "dobj")]
    own = {m.country for m in mediators}
    found = [p for target in targets for p in parsed.parties(target)]
    found += [p for verb in quarrelling for o in parsed.objects(verb) for p in parsed.possessors(o)]
    sides = [p for p in dict.fromkeys(found) if p.country not in own]
    is_told = bool(targets) and not quarrels and {t.text.lower() for t in targets}.isdisjoint(_SIDES)
    if sides or is_told or not can_be_told or parsed.sentence.where != "text":
        return sides
    told = [p for p in _told_around(parsed) if p.country not in own]
    return told if len(told) > 1 else []


def _told_around(parsed: ParsedSentence) -> list[Party]:
    """Return the two states of the sentences just before, for "Swiss envoys have offered to mediate"."""
    index = parsed.sentence.index
    codes = parsed.document.cast.pairs[index - 1].two_states(index - _NEAR) if index else []
    return [parsed.document.state(code) for code in codes]


def find_brokered(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Qatar brokered a truce between Israel and Hamas: who brokers a deal has talked with both."""
    deals = [t for t in parsed.objects(verb) if t.text.lower() in parsed.vocabulary.deal_nouns]
    others = [p for deal in deals for t in parsed.prepositions(deal, "between") for p in parsed.parties(t)]
    if verb.dep_ == "acl" and verb.tag_ == "VBN" and verb.head.text.lower() in parsed.vocabulary.deal_nouns:
        yield from _brokered_deal(parsed, verb)
    if len(others) > 1:
        modality = _modality(parsed, verb)
        yield from _make_consultation(parsed, verb, parsed.subjects(verb), others, modality, "consultation.broker")


def _brokered_deal(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """A truce between Peru and Chile brokered by Norway in 2001: mediated, and over."""
    mediators = [p for t in parsed.prepositions(verb, "by") for p in parsed.parties(t)]
    hosts = (verb.head, verb, *parsed.prepositions(verb, "by"))
    others = [p for host in hosts for t in parsed.prepositions(host, "between") for p in parsed.parties(t)]
    if len(others) > 1:
        yield from _make_consultation(
            parsed, verb, mediators, others, Modality("completed", "past"), "consultation.broker"
        )


def find_shuttled(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """The envoy shuttled between Ethiopia and Eritrea on Tuesday; diplomats shuttle between the two delegations."""
    envoys = [p for p in parsed.subjects(verb) if p.type == "person"]
    others = [p for target in parsed.prepositions(verb, "between") for p in parsed.parties(target)]
    are_teams = any(t.text.lower() in ("delegations", "teams", "negotiators") for t in parsed.doc[verb.i :])
    if len({p.country for p in others}) > 1 and not envoys and are_teams:
        for draft in make_draft(parsed, verb, others, verb_modality(parsed, verb), "consultation.shuttle", 0.55):
            draft.kind = "consultation"
            yield draft
    elif len(others) > 1:
        yield from _make_consultation(parsed, verb, envoys, others, verb_modality(parsed, verb), "consultation.shuttle")


def make_mediation(
    parsed: ParsedSentence, trigger: Any, mediators: Sequence[Party], sides: list[Party], modality: Modality
) -> Iterator[Draft]:
    """Make the consultation of who mediates with those between whom he does."""
    yield from _make_consultation(parsed, trigger, list(mediators), sides, modality, "consultation.mediate")


def _make_consultation(
    parsed: ParsedSentence, verb: Any, subjects: list[Party], others: list[Party], modality: Modality, rule: str
) -> Iterator[Draft]:
    mediators = [p for p in subjects if p.country]
    others = [p for p in others if p.country not in {m.country for m in mediators}]
    if not mediators or not others:
        return
    for draft in make_draft(parsed, verb, [*mediators, *others], modality, rule, 0.55):
        draft.kind = "consultation"
        name_mediators(draft, mediators)
        yield draft


def _modality(parsed: ParsedSentence, verb: Any) -> Modality:
    """Read a verb of mediating; who tries to mediate does, whatever comes of it."""
    up = verb.head
    if verb.dep_ == "xcomp" and parsed.lemma(up) in parsed.vocabulary.trying_verbs:
        return verb_modality(parsed, up)
    return verb_modality(parsed, verb)


def name_mediators(draft: Draft, mediators: list[Party]) -> None:
    """Give the mediators among a draft's parties their role."""
    draft.parties = [(p, "mediator" if p in mediators else role) for p, role in draft.parties]


def find_mediators(parsed: ParsedSentence, noun: Any, carrier: Any, verb: Any | None) -> list[Party]:
    """Return who mediates talks: "Qatar brokered talks", "talks mediated by Annan", "EU-mediated", "U.N.-sponsored"."""
    vocabulary = parsed.vocabulary
    found: list[Party] = []
    if verb is not None and parsed.lemma(verb) in vocabulary.mediating_verbs:
        if carrier.dep_ in ("dobj", "obj"):
            found += parsed.subjects(verb)
        elif carrier.dep_ == "nsubjpass":
            found += [p for t in parsed.prepositions(verb, "by") for p in parsed.parties(t)]
    is_chaired = verb is not None and parsed.lemma(verb) == "chair" and carrier.dep_ in ("dobj", "obj")
    if verb is not None and is_chaired and any(parsed.prepositions(noun, "between")):
        found += [p for p in parsed.subjects(verb) if p.type == "person"]  # "Lind chaired talks between Peru and Chile"
    for child in verb.children if verb is not None else ():  # "held talks in Rome on Sunday, mediated by Oman"
        is_participle = child.dep_ in ("acl", "advcl") and child.tag_ == "VBN"
        if is_participle and parsed.lemma(child) in vocabulary.sponsoring_verbs:
            found += [p for t in parsed.prepositions(child, "by") for p in parsed.parties(t)]
    for host in (noun, carrier, verb) if carrier != noun else (noun, verb):
        found += find_auspices(parsed, host) if host is not None else []
    for child in (*noun.children, *(carrier.children if carrier != noun else ())):
        word = child.text.lower()
        if child.dep_ == "acl" and parsed.lemma(child) in vocabulary.sponsoring_verbs:
            found += [p for t in parsed.prepositions(child, "by") for p in parsed.parties(t)]
        elif child.dep_ == "amod" and word.rsplit("-", 1)[-1] in vocabulary.mediated_words:
            found += _named_in_compound(parsed, child)
    return list(dict.fromkeys(p for p in found if p.country))


def find_auspices(parsed: ParsedSentence, token: Any) -> list[Party]:
    """Return under whose mediation somebody meets: "met under the mediation of Annan", "talks under U.N. auspices"."""
    words = [t for t in parsed.prepositions(token, "under", "through") if t.text.lower() in _AUSPICES]
    parts = [c for t in words for c in t.children if c.dep_ in ("amod", "compound", "nmod")]
    owners = [p for c in parts for p in parsed.parties(c)]
    states = (parsed.state_of(c) for c in parts if parsed.mention(c) is None)
    owners += [state for state in states if state is not None]  # "under Turkish mediation"
    owners += [p for t in words for p in parsed.possessors(t)]
    owners += [p for t in words for o in parsed.prepositions(t, "of") for p in parsed.parties(o)]
    return list(dict.fromkeys(p for p in owners if p.country))


def _named_in_compound(parsed: ParsedSentence, adjective: Any) -> list[Party]:
    """Read "EU-mediated" in one word, and "U.N.-sponsored", which the parser's tokens part."""
    if "-" in adjective.text:
        name = adjective.text.rsplit("-", 1)[0]
        party = parsed.document.named(name)
        return [party] if party is not None else []
    return [p for c in adjective.children if c.dep_ == "npadvmod" for p in parsed.parties(c)]
