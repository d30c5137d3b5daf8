"""Who leads the sides of talks told before: "The Peruvian side was led by Vega", "Vega and Soto chaired the talks".

Stage: frames. In: a parsed sentence and the drafts up to it. Out: people in the place of their states in those talks.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

_OWN = frozenset({"both", "his", "her", "other", "respective", "respectively", "their", "two"})
_DEFINITE = frozenset({"both", "the", "these", "this"})
_TEAMS = frozenset({"delegation", "team"})
_REACH = 3  # sentences back to the talks

# The leaders that one clause names, each with his state, None where it leaves that open.
Leaders = list[tuple[Party, str | None]]


def add_side_leaders(parsed: ParsedSentence, drafts: Sequence[Draft]) -> None:
    """Put who leads a side in the place of the state in the talks told last; drafts are in the order of the article."""
    here = parsed.sentence.index
    for leaders in _find_leaders(parsed):
        seated = -1
        for draft in reversed(drafts):
            if here - draft.sentence > _REACH or seated not in (-1, draft.sentence):
                break
            if draft.sentence == here:
                continue  # "will lead the Peruvian side, as she did when both met": other talks
            if draft.kind != "visit" and len(draft.parties) > 1 and _seat(draft, leaders):
                seated = draft.sentence  # a sentence can tell the same talks twice: "a meeting of their committee"


def _seat(draft: Draft, leaders: Leaders) -> bool:
    """Put leaders in the place of their states; say whether any of them leads a side of these talks."""
    nameless = {p.country for p, _ in draft.parties if p.country and (p.type != "person" or p.is_office)}
    known = {country for _, country in leaders if country}
    if len(leaders) == len(nameless) > 1 and len({country for _, country in leaders}) == 1 and known < nameless:
        # both without a state, or both of the dateline's: told in the order of their states
        order = [p.country for p, _ in draft.parties if p.country in nameless]
        leaders = [(person, country) for (person, _), country in zip(leaders, order, strict=False)]
    left = [country for country in sorted(nameless) if country not in known]
    if any(country is None for _, country in leaders):
        if len(left) != 1 or not known & nameless or len(leaders) - len(known) != 1:
            return False  # who leads with the minister of one state is the other one's
        leaders = [(person, country or left[0]) for person, country in leaders]
    leaders = [(person, country) for person, country in leaders if country in nameless]
    for person, country in leaders:
        person.country = country
    heads = {country: person for person, country in leaders}
    seated = [(heads.get(p.country, p) if p.type != "person" or p.is_office else p, role) for p, role in draft.parties]
    draft.parties = list(dict.fromkeys(seated))
    draft.is_seated = draft.is_seated or bool(leaders)
    return bool(leaders)


def _find_leaders(parsed: ParsedSentence) -> Iterator[Leaders]:
    """Yield who leads the sides that a clause tells of."""
    side_nouns = parsed.vocabulary.side_nouns
    for token in parsed.doc:
        word = token.text.lower()
        if parsed.lemma(token) in parsed.vocabulary.leading_verbs and parsed.is_verb(token):
            passive = [c for c in token.children if c.dep_ == "nsubjpass"]
            if token.dep_ == "acl" and token.tag_ == "VBN":
                passive = [token.head]  # "The talks, led by Vega and Soto, took place"
            led = passive or [*parsed.objects(token), *parsed.prepositions(token, "over")]
            people = _agents(parsed, token) if passive else _subjects(parsed, token)
            people = [p for p in people if p.type == "person" and not p.is_office]
            sides = [t for t in led if t.text.lower() in side_nouns or _is_own_country(t) or _are_people(parsed, t)]
            if sides:
                yield from _of_sides(parsed, sides, people)
            elif any(_is_talks(parsed, t) for t in led) and len(people) > 1:  # "Vega and Soto chaired the session"
                yield [(p, p.country) for p in people]
        elif word in side_nouns and token.dep_ == "conj":  # "... and the Chilean side by Juan Soto"
            yield from _of_sides(parsed, [token], _agents(parsed, token))


def _subjects(parsed: ParsedSentence, verb: Any) -> list[Party]:
    """Return who leads in "Vega headed the Peruvian delegation and Soto led the Chilean side", whatever the parse."""
    before = parsed.doc[verb.i - 1] if verb.i else verb
    covering = parsed.mention(before)
    is_own = any(c.dep_ == "nsubj" for c in verb.children)
    if not is_own and verb.dep_ == "conj" and covering is not None and covering[1].kind == "person":
        return list(parsed.document.parties(parsed.sentence.index, covering[0]))
    return parsed.subjects(verb)


def _agents(parsed: ParsedSentence, token: Any) -> list[Party]:
    people = [p for t in parsed.prepositions(token, "by") for p in parsed.parties(t)]
    return [p for p in people if p.type == "person" and not p.is_office]


def _of_sides(parsed: ParsedSentence, sides: list[Any], people: list[Party]) -> Iterator[Leaders]:
    """Yield the leaders of sides with their states; "their delegations" are each leader's own."""
    words = {w for side in sides if (m := parsed.mention(side)) is not None for w in m[1].text.split()}
    words |= {parsed.words(c, c) for side in sides for c in (side, *side.children)}
    words |= {parsed.words(side, side).removesuffix("s") for side in sides}
    countries = {code for word in words if (code := parsed.document.state_codes.get(word)) is not None}
    if countries:
        # "the Peruvian delegation is headed by its Secretary": Peru's, though the dateline lends him its own state
        only = next(iter(countries)) if len(countries) == 1 else None
        lent = (None, parsed.document.home)
        named: Leaders = [(p, only if only and p.country in lent else p.country) for p in people]
        yield [row for row in named if row[1] in countries][: len(countries)]
    elif all(_is_own(parsed, side) for side in sides):
        yield [(p, p.country) for p in people]


def _is_own(parsed: ParsedSentence, side: Any) -> bool:
    """Say whether a side is its leader's own: "their delegations", "a five-member team"; not "the opposition side"."""
    covering = parsed.mention(side)
    words = {c.text.lower() for c in side.children}
    words |= set(covering[1].text.lower().split()) if covering is not None else set()
    if words & _OWN:
        return True
    if side.tag_ == "NNS" and words & _DEFINITE:
        return True  # "The delegations will be led by Deputy Ministers Vega and Soto"
    is_counted = any(w.endswith(("-member", "-level", "-strong", "-man")) for w in words)
    return side.text.lower() in _TEAMS and is_counted


def _are_people(parsed: ParsedSentence, noun: Any) -> bool:
    """Say whether a noun is a nation's people for its side: "the Peruvians are led by Vega"."""
    return (
        noun.tag_ == "NNPS" and parsed.document.state_codes.get(parsed.words(noun, noun).removesuffix("s")) is not None
    )


def _is_own_country(noun: Any) -> bool:
    """Say whether a noun is in "led their respective countries at the talks"."""
    words = {c.text.lower() for c in noun.children}
    return noun.text.lower() in ("countries", "governments", "nations") and bool(words & {"their", "respective"})


def _is_talks(parsed: ParsedSentence, noun: Any) -> bool:
    """Say whether a noun takes up talks told before: "the session", "the two-day talks"."""
    words = {c.text.lower() for c in noun.children}
    vocabulary = parsed.vocabulary
    is_event = vocabulary.noun(noun.text) in vocabulary.talking_nouns | vocabulary.round_nouns | {"event", "meeting"}
    return is_event and bool(words & _DEFINITE)
