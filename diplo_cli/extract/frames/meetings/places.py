"""Where a meeting is that its own words do not place: where its party goes, who hosts it, whose seat it is at.

Stage: frames. In: the trigger of a meeting in its parse. Out: a site, or None.
"""

from typing import Any

from diplo_cli.extract.document import Site
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

_SEATS = frozenset({"building", "complex", "headquarters", "hq", "offices", "seat"})
_MINISTRIES = frozenset({"chancellery", "department", "ministry"})
_EDGES = frozenset({"fringes", "margins", "sidelines"})
# "The UN" by itself is where people meet: nobody meets "at the European Union".
_HOUSES = frozenset({"United Nations", "United Nations General Assembly", "United Nations Security Council", "UNESCO"})


def find_meeting_place(parsed: ParsedSentence, trigger: Any) -> Site | None:
    """Return the place of a meeting by what surrounds it."""
    verb = trigger if parsed.is_verb(trigger) else parsed.governing_verb(trigger)
    seat = _find_seat(parsed, trigger) or (_find_seat(parsed, verb) if verb is not None and verb != trigger else None)
    if seat is not None or verb is None:
        return seat
    there = _find_there(parsed, trigger, verb)
    return (
        there
        or _find_hosts(parsed, trigger, verb)
        or _find_way(parsed, trigger, verb)
        or _find_whereabouts(parsed, verb)
    )


def _find_seat(parsed: ParsedSentence, carrier: Any) -> Site | None:
    """Met at the United Nations; talks at NATO headquarters; met on the sidelines of the U.N. General Assembly."""
    for target in parsed.prepositions(carrier, "at", "on", "in"):
        if target.text.lower() in _EDGES:
            found = [seat for inner in parsed.prepositions(target, "of") if (seat := _seat(parsed, inner, True))]
        elif target.text.lower() in _SEATS:
            owners = [c for c in target.children if c.dep_ in ("compound", "nmod", "poss")]
            found = [seat for owner in owners if (seat := _seat(parsed, owner, False))]
        else:
            found = [seat] if target.head.text.lower() == "at" and (seat := _seat(parsed, target, True)) else []
        if found:
            return found[0]
    return None


def _seat(parsed: ParsedSentence, token: Any, is_bare: bool) -> Site | None:
    covering = parsed.mention(token)
    name = covering[1].entity if covering is not None and covering[1].kind == "organization" else None
    seat = parsed.vocabulary.seats.get(name or "")
    if seat is None and is_bare:
        return _ministry(parsed, token)
    return Site(seat[0], *seat) if seat is not None and (not is_bare or name in _HOUSES) else None


def _ministry(parsed: ParsedSentence, token: Any) -> Site | None:
    """Read "met Secretary Reed at the State Department", "at the foreign ministry" as in the capital of its state."""
    if token.text.lower() not in _MINISTRIES:
        return None
    codes = {p.country for p in parsed.parties(token) if p.type == "organization"}
    return parsed.document.capitals.get(codes.pop() or "") if len(codes) == 1 else None


def _find_there(parsed: ParsedSentence, trigger: Any, verb: Any) -> Site | None:
    """Read "flies to Lima today, and tomorrow he will meet the premier there": the place named last."""
    words = [c for head in (trigger, verb) for c in head.children if c.text.lower() == "there" and c.dep_ == "advmod"]
    words += [t for head in (trigger, verb) for t in parsed.prepositions(head, "in") if _is_same_city(t)]
    if not words:
        return None
    at, index = parsed.start(words[0]), parsed.sentence.index
    before = [m for m in parsed.mentions if m.start < at]
    if index and parsed.document.sentences[index - 1].where == parsed.sentence.where:
        before = [*parsed.document.mentions[index - 1], *before]
    return next((site for m in reversed(before) if (site := parsed.mention_site(m)) is not None), None)


def _is_same_city(token: Any) -> bool:
    """Say whether a word means the city named last: "in the same city", "dined in the town"."""
    words = [c.text.lower() for c in token.lefts]
    if any(c.text.lower() == "of" for c in token.rights):
        return False  # "in the city of canals"
    return token.text.lower() in ("city", "town") and words in (["the"], ["the", "same"], ["that"], ["that", "same"])


def _find_hosts(parsed: ParsedSentence, trigger: Any, verb: Any) -> Site | None:
    """Denmark hosted a summit with Vietnam and Laos: who hosts is at home."""
    if parsed.lemma(verb) != "host" or trigger.dep_ not in ("dobj", "obj"):
        return None
    countries = {p.country for p in parsed.subjects(verb)}
    country = next(iter(countries)) if len(countries) == 1 else None
    return parsed.document.site_of(country) if country not in (None, "IGO") else None


def _find_way(parsed: ParsedSentence, trigger: Any, verb: Any) -> Site | None:
    """Will fly to Brussels to brief allies; arrived in Geneva for talks; flew to Geneva and met the premier."""
    if trigger.dep_ == "pobj":
        mover = verb if trigger.head.text.lower() == "for" and trigger.head.head == verb else None
    elif verb.tag_ == "VB" and verb.dep_ in ("advcl", "xcomp"):
        mover = verb.head
    else:
        mover = verb.head if verb.dep_ == "conj" and verb.tag_ == verb.head.tag_ else None
    vocabulary = parsed.vocabulary
    if mover is None or parsed.lemma(mover) not in vocabulary.visit_verbs_to | vocabulary.visit_verbs_in:
        return None
    sites = [
        site for target in parsed.prepositions(mover, "to", "in", "at", "for", "into") if target.i < trigger.i
        for site in parsed.sites(target)
    ]  # fmt: skip
    return sites[0] if len(sites) == 1 else None


def _find_whereabouts(parsed: ParsedSentence, verb: Any) -> Site | None:
    """Holm, who is in Geneva for a conference, met the premier."""
    for subject in verb.children:
        if subject.dep_ != "nsubj":
            continue
        for clause in subject.children:
            is_past = clause.tag_ == "VBD" and any(parsed.is_time(t) for t in clause.subtree)  # "was in Riga yesterday"
            if clause.dep_ == "relcl" and parsed.lemma(clause) == "be" and clause.i < verb.i and not is_past:
                sites = [s for target in parsed.prepositions(clause, "in", "at") for s in parsed.sites(target)]
                if len(sites) == 1:
                    return sites[0]
    return None
