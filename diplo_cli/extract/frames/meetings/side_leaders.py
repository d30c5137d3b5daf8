"""Who leads the sides of talks told before: "The Peruvian delegation was led by Vega", "Vega led the Peruvian side".

Stage: frames. In: a parsed sentence and the drafts up to it. Out: people in the place of their states in those talks.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

_SIDES = frozenset({"delegation", "delegations", "side", "sides", "team", "teams"})
_LEADING = frozenset({"head", "headed", "heads", "lead", "leads", "led"})
_REACH = 2  # sentences back to the talks


def add_side_leaders(parsed: ParsedSentence, drafts: Sequence[Draft]) -> None:
    """Put who leads a side in the place of the state in the talks told last; drafts are in the order of the article."""
    here = parsed.sentence.index
    for leader, country in _find_leaders(parsed):
        for draft in reversed(drafts):
            if here - draft.sentence > _REACH:
                break
            if draft.sentence == here:
                continue  # "will lead the Peruvian side, as she did when both met": other talks
            states = [p for p, _ in draft.parties if p.type == "state" and p.country == country]
            if draft.kind == "visit" or not states or len(draft.parties) < 2:
                continue
            draft.parties = [(leader if p in states else p, role) for p, role in draft.parties]
            break


def _find_leaders(parsed: ParsedSentence) -> Iterator[tuple[Party, str]]:
    """Yield each person who leads a side, and the state whose side it is."""
    for token in parsed.doc:
        word = token.text.lower()
        if word in _LEADING and parsed.is_verb(token):
            passive = [c for c in token.children if c.dep_ == "nsubjpass"]
            sides = [t for t in (passive or parsed.objects(token)) if t.text.lower() in _SIDES]
            agents = [p for t in parsed.prepositions(token, "by") for p in parsed.parties(t)]
            yield from _pair(parsed, sides, agents if passive else parsed.subjects(token))
        elif word in _SIDES and token.dep_ == "conj":  # "... and the Chilean side by Juan Soto"
            yield from _pair(parsed, [token], [p for t in parsed.prepositions(token, "by") for p in parsed.parties(t)])


def _pair(parsed: ParsedSentence, sides: list[Any], leaders: list[Party]) -> Iterator[tuple[Party, str]]:
    """Yield the leaders of sides with their states; "their delegations" are each leader's own."""
    own = any(_is_own(parsed, side) for side in sides)
    words = {w for side in sides if (m := parsed.mention(side)) is not None for w in m[1].text.split()}
    countries = {code for word in words if (code := parsed.document.state_codes.get(word)) is not None}
    for person in leaders if sides else ():
        if person.type != "person" or person.is_office:
            continue
        if person.country is None and len(countries) == 1 and not own:
            person.country = next(iter(countries))
        if person.country and (own or person.country in countries):
            yield person, person.country


def _is_own(parsed: ParsedSentence, side: Any) -> bool:
    covering = parsed.mention(side)
    words = covering[1].text.lower().split() if covering is not None else [c.text.lower() for c in side.children]
    return "their" in words
