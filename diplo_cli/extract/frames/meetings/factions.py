"""Those who talk with their own government and have no name: "southern rebels", "the opposition".

Stage: frames. In: an event noun or a verb of meeting in its parse. Out: parties without a country, one for each such
phrase. Only talks that the sentence sets apart from a state's politics of the day have them.
"""

import re
from collections.abc import Iterator
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.meetings.draft import find_site
from diplo_cli.extract.frames.meetings.noun_parties import find_participants
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

_OWNER = re.compile(r"^.{1,60}['’]s? ")
_GROUPS = frozenset({"group", "guerrillas", "militants", "militia", "movement", "rebels"})
_NEAR = 3  # sentences back to the group that is meant
_PREPOSITIONS = ("with", "between", "among", "of", "from")
_ARMED = frozenset({"guerrillas", "insurgents", "rebels", "secessionists", "separatists", "militias"})


def find_internal_sides(
    parsed: ParsedSentence, noun: Any, carrier: Any, verb: Any | None, parties: list[Party]
) -> list[Party]:
    """Find who talks with a government: "Nepal's government and Maoist rebels held a third round of peace talks"."""
    listed = [] if parties or verb is None else _listed_before(parsed, verb) or _signing(parsed, carrier, verb)
    countries = {p.country for p in (*parties, *listed) if p.country and p.country != "IGO"}
    if len(countries) > 1:
        return []
    told = _told_group(parsed, noun, carrier, verb) if len(parties) == 1 and noun != verb else []
    if told:
        return told
    if not countries and (own := _own_government(parsed, noun, carrier, verb, parties)) is not None:
        return [own, *(p for p in _find_factions(parsed, noun, carrier, verb) if p not in parties)]
    factions = [p for p in _find_factions(parsed, noun, carrier, verb) if p not in parties]
    site = find_site(parsed, noun)
    home = next(iter(countries), None)
    is_of_peace = any(map(_is_armed, factions)) or _is_reconciling(parsed, home, site.country if site else None)
    is_told = parsed.sentence.where == "text"  # "The U.N. envoy held talks with the opposition"
    envoys = {p.name for p in parties if p.type == "person" and p.country == "IGO" and is_told}
    sides = {*countries, *envoys, *(p.name for p in factions)}
    return [*listed, *factions] if is_of_peace and len(sides) > 1 else []


def _listed_before(parsed: ParsedSentence, verb: Any) -> list[Party]:
    """Return who stands before the last of a list that a clause tells of: "envoys of Yemen and rebels, who are in"."""
    last = verb.head
    return parsed.parties(last.head) if verb.dep_ == "relcl" and last.dep_ == "conj" else []


def _signing(parsed: ParsedSentence, carrier: Any, verb: Any) -> list[Party]:
    """Return the government of "Peru's government and the rebels signed a truce after weeks of negotiations"."""
    is_after = carrier.dep_ == "pobj" and carrier.head.text.lower() in ("after", "following")
    subjects = parsed.subjects(verb) if is_after and parsed.lemma(verb) in ("agree", "reach", "sign") else []
    return [p for p in subjects if p.country not in (None, "IGO") and p.type != "person"]


def find_rivals(parsed: ParsedSentence, noun: Any, carrier: Any, verb: Any | None) -> list[Party]:
    """Return whose own factions talk: "U.N.-backed talks between rival Libyan factions", "Yemen's warring sides"."""
    heads = [t for word in carrier.subtree for t in parsed.prepositions(word, "between", "among")]
    while verb is not None and verb.dep_ == "xcomp" and not any(c.dep_.startswith("nsubj") for c in verb.children):
        verb = verb.head if parsed.is_verb(verb.head) or verb.head.dep_ != "acomp" else verb.head.head  # "are due to"
    heads += [c for c in verb.children if c.dep_ == "nsubj"] if verb is not None else []
    found: list[Party] = []
    for head in heads:
        words = {c.text.lower() for c in head.children if c.dep_ in ("amod", "compound", "nmod")}
        if head.text.lower() in parsed.vocabulary.rival_nouns and words & parsed.vocabulary.rival_words:
            named = [state for c in head.children if c.dep_ == "amod" and (state := parsed.state_of(c)) is not None]
            owners = [*parsed.possessors(head), *named, *parsed.parties(head)]
            places = parsed.prepositions(head, "from", "in", "of")
            found += owners or [p for t in places for p in parsed.parties(t)]
    states = list(dict.fromkeys(p for p in found if p.type == "state"))
    return states if len(states) == 1 else []


def _own_government(
    parsed: ParsedSentence, noun: Any, carrier: Any, verb: Any | None, parties: list[Party]
) -> Party | None:
    """Return whose "the government" is in "talks of the government with the rebel Moro Islamic Liberation Front"."""
    code = parsed.document.main_state
    has_group = any(p.type == "organization" and p.country is None and p.is_listed for p in parties)
    tokens = (t for head in _heads(parsed, noun, carrier, verb) for t in _with_conjuncts(head))
    if code is not None and not has_group:  # "the government and the rebels"
        has_group = any(map(_is_armed, _find_factions(parsed, noun, carrier, verb)))
    is_told = any(t.text.lower() == "government" and parsed.mention(t) is None for t in tokens)
    return parsed.document.state(code) if code is not None and has_group and is_told else None


def _told_group(parsed: ParsedSentence, noun: Any, carrier: Any, verb: Any | None) -> list[Party]:
    """Return the armed group told just before that "the group" is in "talks between Manila and the group"."""
    tokens = (t for head in _heads(parsed, noun, carrier, verb) for t in _with_conjuncts(head))
    words = [{c.text.lower() for c in t.children} for t in tokens if t.text.lower() in _GROUPS]
    if {"the"} not in words:
        return []  # "the group of seven", "the Kurdish militia" are themselves
    index = parsed.sentence.index
    for k in range(index - 1, max(index - 1 - _NEAR, -1), -1):
        row = [p for m in range(len(parsed.document.mentions[k])) for p in parsed.document.parties(k, m)]
        groups = list(dict.fromkeys(p for p in row if p.type == "organization" and p.country is None and p.is_listed))
        if groups:
            return groups if len(groups) == 1 else []
    return []


def _find_factions(parsed: ParsedSentence, noun: Any, carrier: Any, verb: Any | None) -> list[Party]:
    """Return the unnamed factions of talks: "The government and southern rebels opened peace negotiations"."""
    heads = _heads(parsed, noun, carrier, verb)
    found = [p for head in heads for token in _with_conjuncts(head) if (p := _faction(parsed, token)) is not None]
    return list(dict.fromkeys(found))


def _heads(parsed: ParsedSentence, noun: Any, carrier: Any, verb: Any | None) -> list[Any]:
    """Return the heads of the phrases that can name who talks: behind "between" and "with", and the subjects."""
    heads = [*_targets(parsed, noun), *(_targets(parsed, carrier) if carrier != noun else ())]
    told = [c for c in noun.children if c.dep_ == "acl"]  # "talks hosted by Oman between the rebels and"
    heads += [t for c in told for t in parsed.prepositions(c, "between")]
    if heads:  # "talks between the government and the opposition", taken for talks and an opposition
        heads += [c for c in noun.children if c.dep_ == "conj" and c.i > heads[0].i]
    if verb is not None:
        up = parsed.verb_with_subject(verb, "xcomp", "conj")  # "agreed to resume talks"
        if carrier.dep_ in ("dobj", "obj", "pobj", "ROOT") or carrier == verb:
            heads += [c for c in up.children if c.dep_ in ("nsubj", "nsubjpass")]
        heads += _targets(parsed, verb)
        heads += find_participants(parsed, noun, carrier, verb)
        if up.dep_ == "relcl":  # "representatives of the government and the rebels, who are in Lima for talks"
            up = up.head.head if up.head.dep_ == "conj" else up.head
            heads += [up, *_targets(parsed, up)]
    return heads


def _is_reconciling(parsed: ParsedSentence, home: str | None, site_country: str | None) -> bool:
    """Say whether talks at home are no politics of the day: abroad, sponsored, or of peace."""
    words = {t.text.lower() for t in parsed.doc}
    return bool(words & parsed.vocabulary.reconciling_words) or (site_country is not None and site_country != home)


def _is_armed(party: Party) -> bool:
    """Say whether a faction fights, by its noun: talks with it are of peace."""
    return bool(_ARMED.intersection((party.name or "").lower().split())) or "rebel" in (party.name or "").lower()


def _targets(parsed: ParsedSentence, token: Any) -> list[Any]:
    return list(parsed.prepositions(token, *_PREPOSITIONS))


def _with_conjuncts(token: Any, depth: int = 0) -> Iterator[Any]:
    yield token
    for child in token.children:
        if depth < 4 and child.dep_ in ("conj", "nmod") and child.tag_.startswith("N"):
            yield from _with_conjuncts(child, depth + 1)


def _faction(parsed: ParsedSentence, token: Any) -> Party | None:
    """Read "Maoist rebels", "the opposition", "rebel delegates"; one that the article names is none."""
    vocabulary = parsed.vocabulary
    word = token.text.lower()
    before = parsed.doc[token.i - 1].text.lower() if token.i else ""
    covering = parsed.mention(token)
    is_described = covering is not None and vocabulary.faction_words & set(covering[1].text.lower().split())
    if word not in vocabulary.faction_nouns and not (
        word in vocabulary.faction_bodies and (before in vocabulary.faction_words or is_described)
    ):
        return None
    is_named = any(p.type != "state" and p.name != "Government" for p in parsed.parties(token))
    if not is_named and (group := _of_whom(parsed, token)) is not None:
        return group  # "rebels of the Revolutionary United Front"
    if is_named or any(c.text.lower() == "other" for c in token.children):
        return None
    first = token
    while first.i and _belongs(parsed, parsed.doc[first.i - 1]):
        first = parsed.doc[first.i - 1]
    words = _OWNER.sub("", parsed.words(first, token))  # "Yemen's Houthi rebels"
    name = " ".join(words.removeprefix("the ").removeprefix("The ").split())
    cast = parsed.document.cast
    party = Party("organization", name, None, is_listed=True)
    return cast.organizations.setdefault((None, name.casefold()), party)


def _of_whom(parsed: ParsedSentence, token: Any) -> Party | None:
    """Return the armed group that a mention of its rebels ends with; not the state of "rebels of Peru"."""
    covering = parsed.mention(token)
    of, name = covering[1].text.rpartition(" of the ")[1:] if covering is not None else ("", "")
    if not of or not name[:1].isupper() or name in parsed.document.state_codes:
        return None
    party = Party("organization", name, None, is_listed=True)
    return parsed.document.cast.organizations.setdefault((None, name.casefold()), party)


def _belongs(parsed: ParsedSentence, token: Any) -> bool:
    """Say whether a word before a faction's noun is part of its name: "Maoist", "southern"; not an owner."""
    covering = parsed.mention(token)
    if covering is not None:
        mention = covering[1]
        if set(mention.text.lower().split()) & parsed.vocabulary.faction_words:
            return True
        return not mention.countries and mention.kind in ("person", "place") and len(mention.text.split()) == 1
    return bool(token.tag_.startswith(("J", "N", "VBN"))) and token.tag_ != "NNS"
