"""Who stands with a meeting's noun: "talks between Wang and Sullivan", "the Trump-Xi summit", "her call from Holm".

Stage: frames, below `nouns`. In: the noun in its parse. Out: the parties, kept apart by where the sentence tells them.
"""

from dataclasses import dataclass
from itertools import takewhile
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.meetings.draft import distinct
from diplo_cli.extract.frames.meetings.kinds import carrier_noun
from diplo_cli.extract.frames.meetings.parties import (
    find_brought_together,
    find_feasted,
    find_in_brackets,
    find_included,
    find_joined_union,
    find_listeners,
    named_parties,
)
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

_QUARREL_REACH = 16  # words from talks to the quarrel that they are to end
_TAKING = frozenset({"get", "receive", "take"})  # a call
# "the talks were attended by both ministers", "will be co-chaired by Lind and Holm"
_ATTENDED = frozenset({"attended", "co-chaired", "co-hosted"})


@dataclass(slots=True)
class NounParties:
    """The parties of a meeting's noun by where they stand; `carrier` carries the noun in its clause, under `verb`."""

    token: Any
    noun: str
    carrier: Any
    verb: Any | None
    owners: list[Party]  # "Wang's talks"
    named: list[Party]  # "the Trump-Xi summit"
    others: list[Party]  # "talks with Wang", "between Wang and Sullivan"
    of: list[Party]  # "a meeting of the ministers"
    is_between: bool  # the noun tells all who take part
    parties: list[Party]


def find_noun_parties(parsed: ParsedSentence, token: Any, noun: str) -> NounParties:
    """Return who stands with a noun: its owners, who its name names, with whom and between whom it is."""
    carrier = carrier_noun(token)
    verb = parsed.governing_verb(carrier)
    others = _callers(parsed, token, noun) + [
        p
        for target in parsed.prepositions(token, "between", "among", "with", "involving")
        if not _is_mediating(parsed, target)
        for p in parsed.parties(target)
    ]
    if not others and carrier.dep_ == "nsubjpass" and verb is not None and parsed.lemma(verb) in ("hold", "conduct"):
        others = [p for t in parsed.prepositions(verb, "with") for p in parsed.parties(t)]  # "talks were held with"
    if not others and carrier.dep_ == "nsubj" and verb is not None and parsed.lemma(verb) == "be":
        others = [
            p for t in parsed.prepositions(verb, "with") for p in parsed.parties(t)
        ]  # "her first talks will be with"
        others = [p for p in others if p.type == "person"]
    if not others and carrier.dep_ == "nsubjpass" and verb is not None and verb.text.lower() in _ATTENDED:
        others = [p for t in parsed.prepositions(verb, "by") for p in parsed.parties(t) if p.type == "person"]
        others = others if len({p.country for p in others}) > 1 else []  # "the talks were attended by both ministers"
    others = others or _of_offer(parsed, token)
    others = others or find_brought_together(parsed, token, carrier, verb)
    others = others or find_in_brackets(parsed, token) or find_included(parsed, token, verb)
    if noun in parsed.vocabulary.feast_nouns:
        others = find_feasted(parsed, token, carrier, verb) or others
    members = list(parsed.prepositions(token, "of"))
    where = [t for t in parsed.prepositions(token, "in") if parsed.site(t) is not None]
    members += [t for w in where for t in parsed.prepositions(w, "of")]  # "a summit in Lima of the leaders of Peru and"
    members += [t for m in members for t in parsed.prepositions(m, "with")]  # "the meeting of the six powers with Iran"
    of = [p for target in members for p in parsed.parties(target)]
    owners = parsed.possessors(token)
    if len({p.country for p in of}) > 1:  # "the Trilateral Leaders' Summit of Peru and Chile": the leaders are theirs
        owners = [p for p in owners if p.country or p.type == "person"]
    if not owners and not others:
        owners, others = _of_relative_clause(parsed, token)
    owners = owners or _of_trip(parsed, carrier)
    parts = [c for c in token.children if c.dep_ in ("compound", "amod", "nmod")]
    mediated = parsed.vocabulary.mediated_words  # "Egyptian-mediated talks" are others'
    parts = [c for c in parts if c.text.lower().rsplit("-", 1)[-1] not in mediated]
    titles = [c for c in parts if parsed.mention(c) is None and c.text[0].isupper()]
    parts += [g for c in titles for g in c.children if g.dep_ == "compound"]
    parts += [
        g for c in parts for g in c.children if "-" in g.text and g.text[0].isupper()
    ]  # "Peru-Chile border talks"
    named = [p for c in parts for p in named_parties(parsed, c)]  # "the APEC Ministerial Meeting"
    named += find_joined_union(parsed, token)
    name = parsed.mention(token)
    if name is not None and name[1].kind == "organization":  # "the East Asia Summit", "the Asia-Europe Meeting"
        named += [p for p in parsed.document.parties(parsed.sentence.index, name[0]) if p.is_listed]
    amid = [c for c in token.children if c.dep_ == "prep" and c.text.lower() in ("between", "among")]
    is_between = bool(amid) and not all(_is_of_the_subject(parsed, carrier, c) for c in amid)
    # "Vega and Soto agreed to hold talks between their defence ministers"
    is_between = is_between or (bool(amid) and len({p.country for p in others if p.is_office}) > 1)
    if is_between and len({p.country for p in others}) > 1:
        named = []  # "the Lima talks between Peru and Chile" are there
    parties = [*owners, *named, *others]
    if not is_between and len(set(parties)) < 2:
        parties += of
    return NounParties(token, noun, carrier, verb, owners, named, others, of, is_between, parties)


def _is_mediating(parsed: ParsedSentence, target: Any) -> bool:
    """Say whether who stands behind "with" stands between others: "talks with Qatar and Egypt mediating"."""
    last = max(t.i for t in target.subtree)
    return any(t.text.lower() in ("acting", "mediating", "serving") for t in parsed.doc[last : last + 2])


def _of_trip(parsed: ParsedSentence, carrier: Any) -> list[Party]:
    """Return who makes the trip that talks are the aim of: "ahead of a trip by President Rojas for a summit with"."""
    trip = carrier.head.head
    if carrier.dep_ != "pobj" or carrier.head.text.lower() != "for":
        return []
    if parsed.vocabulary.noun(trip.text) not in parsed.vocabulary.visit_nouns:
        return []
    by = [p for t in parsed.prepositions(trip, "by", "from", "of") for p in parsed.parties(t)]
    return [p for p in (*parsed.possessors(trip), *by) if p.type == "person"]


def _of_offer(parsed: ParsedSentence, token: Any) -> list[Party]:
    """Return who offers in "Chile rejected a Peruvian offer of talks", "accepted an offer of talks from Peru"."""
    offer = token.head.head
    if token.dep_ != "pobj" or token.head.text.lower() != "of":
        return []
    if parsed.vocabulary.noun(offer.text).removesuffix("s") not in parsed.vocabulary.offered_nouns:
        return []
    adjectives = [c for c in offer.children if c.dep_ in ("amod", "compound", "nmod")]  # "a U.S. offer of talks"
    named = [state for c in adjectives if (state := parsed.state_of(c)) is not None]
    makers = [p for host in (offer, token) for t in parsed.prepositions(host, "from", "by") for p in parsed.parties(t)]
    return [*parsed.possessors(offer), *named, *makers]


def add_far_parties(parsed: ParsedSentence, found: NounParties) -> None:
    """Add who stands further off: "a meeting, accompanied by Holm", "talks began between Peru and Chile"."""
    token = found.token
    if not found.others and len(distinct(found.parties)) < 2:
        found.others = parsed.accompanied(token)
        found.others += [
            p for t in find_participants(parsed, token, found.carrier, found.verb) for p in parsed.parties(t)
        ]
        found.others = found.others or _of_quarrel(parsed, token)
        found.parties += found.others
    if token.dep_ in ("nsubj", "nsubjpass") and found.verb is not None and not found.others:
        found.others = [
            p
            for word in parsed.doc[token.i + 1 :]
            if word.text.lower() == "between" and not _is_of_other_event(parsed, word, token)
            for target in word.children
            for p in parsed.parties(target)
        ]
        found.parties += found.others
        found.is_between = found.is_between or bool(found.others)


def _is_of_other_event(parsed: ParsedSentence, preposition: Any, token: Any) -> bool:
    """Say whether it is another event that was between two: "The talks build on the meeting between Lind and Holm"."""
    noun, events = preposition.head, parsed.vocabulary.event_nouns
    return noun != token and not parsed.is_verb(noun) and parsed.vocabulary.noun(noun.text) in events


def _of_quarrel(parsed: ParsedSentence, token: Any) -> list[Party]:
    """Return who is at odds in "talks that Oman hopes will end a stalemate between Iraq and Iran"."""
    if token.text.lower() not in parsed.vocabulary.talking_nouns:
        return []
    quarrels = parsed.vocabulary.quarrel_nouns | parsed.vocabulary.progress_nouns
    after = takewhile(lambda t: not t.is_punct, parsed.doc[token.i + 1 : token.i + _QUARREL_REACH])
    words = (t for t in after if t.text.lower() in quarrels)
    parties = [p for t in words for o in parsed.prepositions(t, "between") for p in parsed.parties(o)]
    return parties if len({p.country for p in parties}) > 1 else []


def find_participants(parsed: ParsedSentence, noun: Any, carrier: Any, verb: Any | None) -> list[Any]:
    """Return the heads of who takes part in "talks opened in Lima with the participation of Peru and the rebels"."""
    told = [c for host in dict.fromkeys((noun, carrier)) for c in host.children if c.dep_ in ("acl", "relcl")]
    told += [verb] if verb is not None and carrier.dep_ in ("nsubj", "nsubjpass") else []
    joined = [t for v in told for t in parsed.prepositions(v, "with") if t.text.lower() == "participation"]
    return [t for j in joined for t in parsed.prepositions(j, "of")]


def _callers(parsed: ParsedSentence, token: Any, noun: str) -> list[Party]:
    """Find the people of "a call from Holm" and "granted an audience to the minister"."""
    if noun not in ("call", "audience"):
        return []
    giving = parsed.governing_verb(token)
    is_given = noun == "audience" and giving is not None and giving.text.lower() in ("gave", "granted")
    is_given = is_given or (
        noun == "call" and giving is not None and giving.tag_ != "VBG" and parsed.lemma(giving) in _TAKING
    )
    hosts = [token, giving] if is_given else [token]  # "received a call on Monday from Lind"
    called = [t for h in hosts for t in parsed.prepositions(h, "from", "to")]
    leaders = [t for t in called if (m := parsed.mention(t)) is not None and m[1].kind == "group"]
    # "took calls from the leaders of Peru and Chile"
    return [p for t in called for p in parsed.parties(t) if p.type == "person" or t in leaders]


def _is_of_the_subject(parsed: ParsedSentence, carrier: Any, preposition: Any) -> bool:
    """China and India held talks between their special representatives: the subject tells whose they are."""
    verb = parsed.governing_verb(carrier)
    is_held = verb is not None and carrier.dep_ in ("dobj", "obj") and parsed.lemma(verb) in ("hold", "begin", "have")
    is_after = carrier.dep_ == "pobj" and carrier.head.text.lower() in ("after", "following")
    words = {g.text.lower() for c in preposition.children for g in c.subtree}
    return (is_held and "their" in words) or (is_after and bool(words & {"both", "their", "two"}))


def _of_relative_clause(parsed: ParsedSentence, noun: Any) -> tuple[list[Party], list[Party]]:
    """A conversation that he had in May with the head of the service; a meeting she allegedly held with Kislyak."""
    for verb in noun.children:
        if verb.dep_ in ("relcl", "acl") and parsed.lemma(verb) in ("have", "hold"):
            owners = parsed.subjects(verb) if any(c.dep_ == "nsubj" for c in verb.children) else []
            up = parsed.governing_verb(noun)
            with_whom = [
                p
                for carrier in (verb, up)
                if carrier is not None
                for target in parsed.prepositions(carrier, "with")
                for p in parsed.parties(target)
            ]
            if owners and with_whom:
                return owners, with_whom
        if verb.dep_ == "relcl" and parsed.lemma(verb) == "attend":
            guests = [p for c in verb.children if c.dep_ == "nsubj" for p in parsed.parties(c) if p.type == "person"]
            return guests, []  # "an EU summit that Lind is attending"
        if verb.dep_ == "relcl" and any(parsed.prepositions(verb, "in", "during")):
            callers = [p for c in verb.children if c.dep_ == "nsubj" for p in parsed.parties(c) if p.type == "person"]
            called = [p for o in parsed.objects(verb) for p in find_listeners(parsed, o) if p.type == "person"]
            is_in_which = any(t.text.lower() == "which" for t in parsed.prepositions(verb, "in", "during"))
            if callers and called and is_in_which:
                return callers, called  # "a call in which Lind congratulated the minister"
        if verb.dep_ == "relcl" and parsed.lemma(verb) in parsed.vocabulary.meeting_light_verbs:
            holders = [p for c in verb.children if c.dep_ == "nsubj" for p in parsed.parties(c)]
            if len({p.country for p in holders}) > 1:
                return [], holders  # "the round which Palestinian and Israeli teams concluded"
    return [], []
