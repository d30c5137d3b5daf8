"""Consultations inside one state, told without their sides: "Syrian peace talks", "the intra-Afghan dialogue".

Stage: frames. In: a noun of talks in its parse, and who stands with it. Out: the state whose own talks they are.
"""

from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.meetings.draft import find_site
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

_AMONG = frozenset({"inter", "intra"})
_ENDING = frozenset({"end", "ending", "halt", "halting", "resolve", "resolving", "settle", "stop"})
_REACH = 9  # words from talks to the war that they are to end
_TOPICS = frozenset({"about", "on", "over", "regarding", "with"})
_PEACE = frozenset({"peace", "reconciliation", "reunification", "unification"})


def find_own_state(parsed: ParsedSentence, noun: Any, rivals: list[Party], parties: list[Party]) -> Party | None:
    """Return whose talks with itself they are: "intra-Syrian talks", "Yemen's warring sides opened peace talks"."""
    words = [c for c in noun.children if c.dep_ in ("amod", "compound", "nmod", "poss")]
    modifiers = {c.text.lower() for c in words}
    is_sponsored = any(word.rsplit("-", 1)[-1] in parsed.vocabulary.mediated_words for word in modifiers)
    named = [p for p in parties if p.country != "IGO"]
    if len({p.country for p in named}) > 1 or any(not p.country or p.type == "person" for p in parties):
        return None  # "the envoy will take part in Syrian peace talks"
    if noun.dep_ == "pobj" and noun.head.text.lower() in _TOPICS:
        return None  # "their meeting dealt with the intra-Syrian talks in Geneva"
    if (code := _within(parsed, words)) is not None:
        return parsed.document.state(code)
    if not is_sponsored and modifiers.isdisjoint(_PEACE):
        site = find_site(parsed, noun) if rivals else None
        is_abroad = site is not None and site.country not in (None, rivals[0].country)
        return rivals[0] if is_abroad and not named else None  # at home they may be its parties of the day
    own = [p for p in named if p.type == "state"]
    own = own or rivals or _at_war(parsed, noun)
    return own[0] if len({p.country for p in own}) == 1 and len(own) == len(named or own) else None


def _within(parsed: ParsedSentence, words: list[Any]) -> str | None:
    """Read "intra-Syrian", in one word or in its parts."""
    for word in words:
        before, _, after = word.text.partition("-")
        name = after or word.text
        parts = [c.text.lower() for c in word.children]
        if (before.lower() in _AMONG and after) or _AMONG.intersection(parts):
            code = parsed.document.state_codes.get(name[:1].upper() + name[1:])
            if code is not None:
                return code
    return None


def _at_war(parsed: ParsedSentence, noun: Any) -> list[Party]:
    """Return whose war "talks to end Yemen's civil war" are about: of its own, not of two states."""
    near = parsed.doc[noun.i + 1 : noun.i + _REACH]
    aim = next((t for t in near if t.text.lower() in _ENDING), None)
    if aim is None:
        return []
    quarrel = next((t for t in near if t.i > aim.i and t.text.lower() in parsed.vocabulary.quarrel_nouns), None)
    if quarrel is None:
        return []
    found = parsed.possessors(quarrel)
    found += [p for t in parsed.prepositions(quarrel, "in") for p in parsed.parties(t)]
    return [p for p in found if p.type == "state"]
