"""Drafts of visits: who travels, and one draft for each destination, without those who are at home there.

Stage: frames. In: a trigger, its visitors, sites and modality. Out: drafts with visitors and hosts.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Site
from diplo_cli.extract.frames.draft import Draft, Role
from diplo_cli.extract.frames.modality.verbs import Modality, is_cancelling
from diplo_cli.extract.frames.parsed.noun_phrases import DELEGATIONS
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.parsed.tree import SUBJECTS
from diplo_cli.extract.frames.visits.company import find_companions, lend_colleagues
from diplo_cli.extract.frames.visits.hosts import find_inviters
from diplo_cli.extract.frames.visits.private import leads_back

_LED = frozenset({"led", "headed"})
_SENT = frozenset({"deployed", "dispatched", "sent"})
_CARRYING = frozenset({"bringing", "brought", "carried", "carrying", "taking"})
_HEADS = frozenset({"chancellors", "premiers", "presidents"})
_ERRANDS = frozenset({"emissaries", "envoys"})
_ANY_TEAM = frozenset({"team", "party"})
# Where organisations of states have their seats: an official of theirs comes from there.
SEATED = frozenset({"USA", "BEL", "CHE", "AUT"})

_BEFORE = frozenset({"last", "previously"})  # "Lind last came here in May": not now
_AFRESH = frozenset({"again", "another"})
_BEEN = Modality("completed", "past")
_NEAR = 8  # words from a delegation to who leads it
LEADING_KINDS = frozenset({"head", "legislator", "minister"})


def make_drafts(
    parsed: ParsedSentence,
    trigger: Any,
    visitors: list[Party],
    sites: Sequence[Site | None],
    modality: Modality,
    rule: str,
) -> Iterator[Draft]:
    """Make a draft for each destination, unless the clause is no event or the visitors stay in their own country."""
    if not modality.is_event:
        return
    lend_colleagues(parsed, visitors, rule)
    visitors = list(dict.fromkeys([*visitors, *find_companions(parsed, trigger, visitors)]))
    people = [p for p in visitors if p.type == "person"]
    if people:
        visitors = people
    elif not any(p.type == "organization" or p.type == "state" for p in visitors):
        return
    if leads_back(parsed, trigger) and all(p.country == "IGO" for p in visitors):
        sites = [s for s in sites if s is None or s.country not in SEATED]
    for site in sites:
        away = visitors if site is None or site.country is None else _from_abroad(parsed, visitors, site)
        if not away or (site is not None and site.country is None):
            continue
        parties: list[tuple[Party, Role]] = [(p, "visitor") for p in away]
        if site is not None:
            inviters = (p for p in find_inviters(parsed, trigger) if p.country == site.country and p not in away)
            parties += [(p, "host") for p in inviters]
        confidence = 0.8
        if not people:
            # A state goes nowhere; "a Chinese delegation" does.
            is_of_body = any(is_sent(parsed, p) for p in away) or _is_own_plan(parsed, trigger)
            if not is_of_body and not _are_officials(parsed, trigger):
                continue
            confidence = 0.6
        elif all(_is_private(parsed, p) for p in people) and not leads_delegation(parsed, trigger):
            continue  # a private person's trip, for all that the article tells
        yield Draft(
            kind="visit", status=modality.status, parties=parties, sentence=parsed.sentence.index,
            span=parsed.clause_span(trigger), trigger=parsed.start(trigger), rule=rule, site=site,
            confidence=confidence, is_nominal=not parsed.is_verb(trigger), tense=modality.tense,
            is_apart=_is_another(trigger, modality),
        )  # fmt: skip


def _is_another(trigger: Any, modality: Modality) -> bool:
    """Say whether a visit is not today's: "last came here in May", "would like to visit Peru again"."""
    words = {c.text.lower() for c in trigger.children}
    return not words.isdisjoint(_BEFORE if modality.tense == "past" else _AFRESH)


def _is_private(parsed: ParsedSentence, person: Party) -> bool:
    """Say whether somebody is neither official nor legislator: of no known state or group, or another calling."""
    kinds = parsed.document.office_kinds
    is_legislator = any(kinds.get(office) == "legislator" for office in person.offices)
    if person.offices and all(o.split()[-1] in parsed.vocabulary.private_titles for o in person.offices):
        return True  # "Danish businessman Holm"
    is_of_state = (person.country is not None or person.is_of_faction) and not person.offices
    return not is_of_state and not is_legislator and not parsed.is_official(person)


def make_origin_drafts(
    parsed: ParsedSentence,
    trigger: Any,
    visitors: list[Party],
    sites: Sequence[Site],
    rule: str,
    modality: Modality = _BEEN,
) -> Iterator[Draft]:
    """Make drafts of where somebody comes from: "arrived from Cairo", "just back from Tbilisi", "left Manila"."""
    away = [p for p in visitors if p.type == "person" and p.country and parsed.is_official(p)]
    if trigger.dep_ in ("acl", "relcl") and not set(parsed.parties(trigger.head)) & set(away):
        return  # "met soldiers returned from Iraq"
    sites = [s for s in sites if not (s.country in SEATED and any(p.country == "IGO" for p in away))]
    sites = [s for s in sites if not (s.city == "Rome" and any(p.country == "VAT" for p in away))]
    if not away:
        return
    for draft in make_drafts(parsed, trigger, away, sites, modality, rule):
        draft.confidence = 0.6
        yield draft


def find_travellers(parsed: ParsedSentence, verb: Any) -> list[Party]:
    """Return who goes: the subject; a state's envoys as such ("Saudi and Omani envoys", "a NATO team")."""
    if verb.dep_ == "csubj" and verb.tag_ == "VBG":
        verb = verb.head  # "Visiting Hanoi last week, Holm praised": who praised was there
    found = parsed.subjects(verb)
    tokens = _subject_tokens(verb)
    if (tokens and tokens[0].text == "I") or _is_of_speaker(parsed, verb):
        return _find_quoted(parsed, verb)
    if found and all(is_sent(parsed, p) for p in found):  # "Vice Premier Li's delegation will also travel to"
        owners = [p for t in tokens for c in t.children if c.dep_ == "poss" for p in parsed.parties(c)]
        found = (
            [p for t in tokens for p in find_leaders(parsed, t)] or [p for p in owners if p.type == "person"] or found
        )
    is_ranked = verb.dep_ in ("acl", "relcl") and _is_office_told(parsed, verb.head)
    if found and is_ranked and verb.head.dep_ == "attr":
        named = [p for p in parsed.subjects(verb.head.head) if p.type == "person" and not p.is_office]
        for person in named:
            person.country = person.country or found[0].country
        return named or found  # "Holm was the last president to visit Hanoi"
    if found and is_ranked and verb.head.dep_ == "nsubj":
        attributes = [c for c in verb.head.head.children if c.dep_ == "attr"]
        named = [p for c in attributes for p in parsed.parties(c) if p.type == "person" and not p.is_office]
        for person in named:
            person.country = person.country or found[0].country
        return named or found  # "The last Danish premier to visit Hanoi was Holm"
    if any(p.type == "person" or is_sent(parsed, p) for p in found):
        return found
    for token in tokens:
        is_arrival = parsed.lemma(verb) in parsed.vocabulary.arriving_verbs
        if (
            leaders := find_leaders(parsed, token)
            or (_aboard(parsed, token) if is_arrival else [])
            or find_included(parsed, token)
        ):
            return leaders
        if sent := find_bodies(parsed, token):
            return sent
    return found


def _is_office_told(parsed: ParsedSentence, noun: Any) -> bool:
    """Say whether an office stands without the name of its holder, who may be another one than today's."""
    covering = parsed.mention(noun)
    return covering is None or covering[1].kind == "office"


def find_bodies(parsed: ParsedSentence, token: Any) -> list[Party]:
    """Return "U.N. inspectors", "a NATO team" and "Saudi envoys" as bodies of those who send them."""
    covering = parsed.mention(token)
    words = covering[1].text.lower().split() if covering is not None else [token.text.lower()]
    vocabulary = parsed.vocabulary
    if token.text.lower() in vocabulary.sent_nouns | _HEADS:
        words = [token.text.lower()]  # "envoys from Chad and Niger"
    if words[-1:] and words[-1] in _HEADS:
        return _heads(parsed, token, words[-1].removesuffix("s"))
    if not words or words[-1] not in vocabulary.sent_nouns:
        return []
    kinds = {c.text.lower() for c in token.children if c.dep_ in ("amod", "compound", "nmod", "prep", "acl")}
    if kinds & vocabulary.sports or (words[-1] in _ANY_TEAM and not kinds and len(words) == 1):
        return []  # "the hockey team arrives in Delhi", "Brazil's team"
    senders = [p for p in parsed.parties(token) if p.type != "person"]
    for child in token.children:
        if child.dep_ in ("compound", "amod", "nmod", "poss"):
            senders += [p for p in parsed.parties(child) if p.type != "person"]
    senders += [
        p
        for carrier in (
            token,
            *(c for c in token.children if c.dep_ == "acl" and c.text.lower() in _SENT),
            *(t for t in parsed.prepositions(token, "of") if t.text.lower() in vocabulary.sent_nouns),
        )
        for target in parsed.prepositions(carrier, "of", "from", "by")
        for p in parsed.parties(target)
        if p.type != "person"
    ]
    if words[-1] in _ERRANDS:  # "the special envoys of French President Dupont"
        masters = [p for t in parsed.prepositions(token, "of") for p in parsed.parties(t) if p.type == "person"]
        senders += [parsed.document.state(p.country) for p in masters if p.country not in (None, "IGO")]
    bodies = parsed.document.cast.organizations
    return list(
        dict.fromkeys(
            bodies.setdefault((p.country, name.casefold()), Party("organization", name, p.country))
            for p in senders
            if (p.country or (p.is_listed and words[-1] in DELEGATIONS))  # "a delegation of the Taliban"
            and (name := words[-1].capitalize() if p.country not in (None, "IGO") else f"{p.name} {words[-1]}")
        )
    )


def find_on_errand(parsed: ParsedSentence, verb: Any) -> list[Party]:
    """Read "The special envoys of President Dupont returned after a visit": they went, not he."""
    return [p for t in _subject_tokens(verb) if t.text.lower() in _ERRANDS for p in find_bodies(parsed, t)]


def _heads(parsed: ParsedSentence, token: Any, office: str) -> list[Party]:
    """Return the unnamed heads of "the presidents of Chad and Niger"."""
    codes = dict.fromkeys(p.country for p in parsed.parties(token) if p.type == "state" and p.country)
    return [Party("person", office.capitalize(), code, office, [office], is_office=True) for code in codes]


def is_sent(parsed: ParsedSentence, party: Party) -> bool:
    """Say whether a body is one that travels: a delegation, a team, envoys."""
    return party.type != "person" and (party.name or " ").lower().split(" ")[-1] in parsed.vocabulary.sent_nouns


def _is_own_plan(parsed: ParsedSentence, trigger: Any) -> bool:
    """Say whether a body calls off a visit that is nobody else's: "The ministry cancelled a study visit to Peru"."""
    verb = trigger.head
    is_anyones = any(
        c.dep_ in ("poss", "relcl") or c.text.lower() in ("by", "from", "of", "that", "the", "this")
        for c in trigger.children
    )
    if trigger.dep_ not in ("dobj", "obj") or is_anyones or not is_cancelling(parsed, verb):
        return False
    return any(p.type == "organization" and not p.is_media for p in parsed.subjects(verb))


def _are_officials(parsed: ParsedSentence, trigger: Any) -> bool:
    """Say whether a state stands for people of office: "the leaders of Peru and Chile arrived in Oslo"."""
    tokens = _subject_tokens(trigger) if parsed.is_verb(trigger) else []
    if parsed.lemma(trigger) in parsed.vocabulary.host_verbs:
        tokens = [*tokens, *parsed.objects(trigger)]
    mentions = [m[1] for t in tokens if (m := parsed.mention(t)) is not None]
    kinds = parsed.document.office_kinds
    return any(m.kind == "group" and kinds.get(m.office or "") in LEADING_KINDS for m in mentions)


def _subject_tokens(verb: Any) -> list[Any]:
    own = [c for c in verb.children if c.dep_ in SUBJECTS]
    if own and own[0].text.lower() in ("who", "which", "that") and verb.dep_ == "relcl":
        return [verb.head]
    if not own and verb.dep_ in ("acl", "relcl"):
        return [verb.head]
    if not own and verb.dep_ in ("xcomp", "conj") and verb.head != verb:
        return [c for c in verb.head.children if c.dep_ in SUBJECTS]
    return own


def find_leaders(parsed: ParsedSentence, token: Any) -> list[Party]:
    """Read "U.N. inspectors led by Varga": who leads them goes."""
    if token.text.lower() not in parsed.vocabulary.sent_nouns:
        return []
    return [
        p
        for child in token.subtree  # also "which is headed by Varga", "of the government of Chad led by"
        if child.text.lower() in _LED and 0 < child.i - token.i < _NEAR
        for target in parsed.prepositions(child, "by")
        for p in parsed.parties(target)
        if p.type == "person"
    ]


def _is_of_speaker(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether a clause without a subject is that of "I": "I look forward to visiting Cairo"."""
    up = verb
    for _ in range(3):
        if up.dep_ not in ("pcomp", "xcomp", "conj") or any(c.dep_ in SUBJECTS for c in up.children):
            break
        up = parsed.governing_verb(up) or up
    return up != verb and any(c.dep_ in SUBJECTS and c.text == "I" for c in up.children)


def _find_quoted(parsed: ParsedSentence, verb: Any) -> list[Party]:
    """Read "I will travel to Cairo next week," Holm said: he who speaks, often outside the parse, travels."""
    up = verb.head
    if verb.dep_ == "ccomp" and (speakers := [p for p in parsed.subjects(up) if p.type == "person"]):
        return speakers
    kept = {k for k in parsed.condensed.mentions if k is not None}
    found = [
        p
        for k, mention in enumerate(parsed.mentions)
        if k not in kept and mention.kind in ("person", "office", "pronoun")
        for p in parsed.document.parties(parsed.sentence.index, k)
        if p.type == "person"
    ]
    if found:
        return found[:1]
    if (teller := parsed.quoted_speaker()) is not None:
        return [teller]
    earlier = parsed.subject_before
    return [earlier] if earlier is not None and earlier.type == "person" else []


def find_included(parsed: ParsedSentence, token: Any) -> list[Party]:
    """Read "leaders including Holm and Lund", "visits by leaders, including Lund": those who are named.

    They are of the state that "Norwegian officials" tells, where the article tells no other.
    """
    carriers = (token, token.head.head) if token.dep_ == "pobj" else (token,)
    named = [
        p
        for carrier in carriers
        for target in parsed.prepositions(carrier, "including")
        for p in parsed.parties(target)
        if p.type == "person"
    ]
    codes = {p.country for p in parsed.parties(token) if p.type == "state" and p.country}
    for person in named:
        if person.country is None and not person.is_office and len(codes) == 1:
            person.country = next(iter(codes))
    return named


def _aboard(parsed: ParsedSentence, token: Any) -> list[Party]:
    """Read "the plane carrying Premier Li" and "Li's plane": who is aboard travels."""
    if token.text.lower() not in parsed.vocabulary.craft_nouns:
        return []
    people = [
        p
        for child in token.children
        if child.dep_ in ("acl", "relcl") and child.text.lower() in _CARRYING
        for target in parsed.objects(child)
        for p in parsed.parties(target)
    ]
    return [p for p in (*people, *parsed.possessors(token)) if p.type == "person"]


def leads_delegation(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether a delegation goes whose leader alone is named, a person of no known office."""
    return any(find_leaders(parsed, token) for token in _subject_tokens(verb))


def _from_abroad(parsed: ParsedSentence, visitors: list[Party], site: Site) -> list[Party]:
    """Leave out who is at home: not only of that state, but of the one that a territory is part of."""
    parts = parsed.vocabulary.overseas_parts
    home = (site.country, *_at_home(parsed, site))
    away = [p for p in visitors if p.country not in home or (p.country is None and is_sent(parsed, p))]
    away = [p for p in away if f"{site.country} {p.country}" not in parts]
    are_colleagues = len(away) < len(visitors) and all(p.country is None for p in away)
    return [] if are_colleagues else away  # of a colleague of no told state, who goes with one that is at home


def _at_home(parsed: ParsedSentence, site: Site) -> tuple[None, ...]:
    """Take who is of no known state for a local where the article is written."""
    here = parsed.document.dateline_site
    is_here = site.country in (parsed.document.home, here.country if here is not None else None)
    return (None,) if is_here else ()


def find_here(parsed: ParsedSentence) -> list[Site]:
    """Take "arrived here Tuesday" for the dateline's city."""
    site = parsed.document.dateline_site
    return [site] if site else []


def find_named_before(parsed: ParsedSentence, noun: Any) -> list[Party]:
    """Mogherini spoke alongside Tillerson, on a visit to Brussels: who stands before the comma makes the visit.

    Without a comma who the parse leaves beside the clause before: "As Mogherini spoke, Tillerson on a visit to Oslo".
    """
    start = noun.head.i if noun.dep_ == "pobj" and noun.head.text.lower() == "on" else 0
    is_aside = start > 0 and parsed.doc[start - 1].text == ","
    last = start - 2 if is_aside else start - 1
    if last < 0:
        return []
    relation = parsed.doc[last].dep_
    if relation in ("nsubj", "nsubjpass") if is_aside else relation != "npadvmod":
        return []
    covering = parsed.mention(parsed.doc[last])
    if covering is None or covering[1].kind not in ("person", "office"):
        return []
    return [p for p in parsed.document.parties(parsed.sentence.index, covering[0]) if p.type == "person"]
