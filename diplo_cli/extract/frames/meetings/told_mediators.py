"""Who mediates the talks told just before: "Envoy Erik Berg is mediating", "Mora, who is chairing the talks,".

Stage: frames. In: a parsed sentence and the drafts up to it. Out: mediators that are added to the last talks.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

_MEDIATING = frozenset({"brokering", "facilitating", "mediated", "mediates", "mediating", "moderating"})
_CHAIRING = frozenset({"chaired", "chairing", "chairs", "coordinates", "coordinating"})
_REACH = 3  # sentences back to the talks
_SIDES = 2


def add_mediators(parsed: ParsedSentence, drafts: Sequence[Draft]) -> None:
    """Add who mediates to the last consultation of two sides; drafts are in the order of the article."""
    if parsed.sentence.where != "text":
        return
    found = [p for token in parsed.doc for p in _find_mediators(parsed, token)]
    if not found:
        return
    here = parsed.sentence.index
    for draft in reversed(drafts):
        if here - draft.sentence > _REACH:
            return
        sides = {p.country or p.name for p, role in draft.parties if role != "mediator"}
        new = [p for p in found if p not in {q for q, _ in draft.parties} and p.country not in sides]
        if draft.kind == "consultation" and len(sides) >= _SIDES and draft.sentence < here and new:
            if not any(role == "mediator" for _, role in draft.parties):
                draft.parties = [*draft.parties, *((p, "mediator") for p in dict.fromkeys(new))]
            return


def _find_mediators(parsed: ParsedSentence, verb: Any) -> Iterator[Party]:
    word = verb.text.lower()
    if word not in _CHAIRING and word not in _MEDIATING:
        return
    objects = parsed.objects(verb)
    takes_up = [o for o in objects if _takes_up_talks(parsed, o)]
    if word in _CHAIRING:
        is_told = len(objects) == len(takes_up) == 1
    else:
        is_told = len(objects) == len(takes_up) and not _has_sides(parsed, verb)
    if is_told and not any(c.dep_ in ("neg", "nsubjpass") for c in verb.children):
        yield from (p for p in parsed.subjects(verb) if p.country)


def _takes_up_talks(parsed: ParsedSentence, noun: Any) -> bool:
    """Say whether a noun means the talks told before: "the talks", "the negotiations"; not "talks between both"."""
    is_known = any(c.text.lower() in ("the", "these") for c in noun.children)
    is_whole = not any(c.dep_ == "prep" and c.text.lower() in ("between", "of", "with") for c in noun.children)
    return is_known and is_whole and parsed.vocabulary.noun(noun.text) in parsed.vocabulary.talking_nouns


def _has_sides(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether a clause names between whom somebody mediates: a consultation of its own, or of another matter."""
    return any(parsed.parties(t) for t in parsed.prepositions(verb, "among", "between", "in"))
