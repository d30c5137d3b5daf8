"""Visits told by a phrase without a verb of going: en route to, on his way home from, just back from.

Stage: frames. In: a word of the phrase in its parse. Out: drafts, one for each destination.
"""

from collections.abc import Iterator
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Site
from diplo_cli.extract.frames.draft import LEAVING, Draft, Status
from diplo_cli.extract.frames.modality.verbs import Modality, verb_modality
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.visits.draft import make_drafts, make_origin_drafts
from diplo_cli.extract.frames.visits.outlook import NOW, is_due, visit_modality
from diplo_cli.extract.frames.visits.places import find_listed, places_after
from diplo_cli.extract.frames.visits.stops import STOPS
from diplo_cli.extract.frames.when.departures import STAYING

_TRAVELLING = frozenset({"way", "route", "flight", "plane"})
_ALREADY = NOW | {"already"}
_HOMEWARD = frozenset({"home", "back"})


def find_way(parsed: ParsedSentence, word: Any) -> Iterator[Draft]:
    """Archer spoke en route to Japan; on her way home from Tbilisi; on a flight to Hanoi; en route to talks."""
    before = parsed.doc[word.i - 1].text.lower() if word.i else ""
    if word.text.lower() == "return" and before in ("his", "her", "their", "s"):
        yield from _returned(parsed, word)  # "on his return to Athens from Budapest"
        return
    if word.text.lower() not in _TRAVELLING or before not in ("en", "his", "her", "their", "the", "a", "to", "s"):
        return
    k = word.i + 1
    is_homeward = k < len(parsed.doc) and parsed.doc[k].text.lower() in _HOMEWARD
    k += is_homeward
    if k >= len(parsed.doc):
        return
    preposition = parsed.doc[k]
    following = parsed.doc[k + 1 :]
    if [t.text.lower() for t in following[:3]] == ["and", "back", "from"]:
        preposition = following[2]  # "on his way to and back from Japan"
    travellers = [p for p in _travellers(parsed, word) if p.country and parsed.is_official(p)]
    ends = [child for child in preposition.children if child.dep_ == "pobj"]
    sites = [s for end in ends for s in parsed.sites(end)]
    attended = parsed.vocabulary.attended_nouns
    sites = sites or [s for e in ends if e.text.lower() in attended for s in places_after(parsed, e, "in", "at")]
    if not travellers or not sites:
        return
    if preposition.text.lower() == "from" and preposition == parsed.doc[k]:
        been = Modality("planned", "future") if is_due(parsed, word.head) else Modality("completed", "past")
        yield from make_origin_drafts(parsed, word, travellers, sites, "visit.way.from", been)
    elif preposition.text.lower() in ("to", "for", "from"):
        outlook = Modality("ongoing", "present") if _is_under_way(parsed, word) else Modality("planned", "future")
        for draft in make_drafts(parsed, word, travellers, sites, outlook, "visit.way"):
            draft.confidence -= 0.1
            yield draft


def _is_under_way(parsed: ParsedSentence, word: Any) -> bool:
    """Say whether somebody has set out as the article tells: "is now on her way to Oslo", "was already on a plane to".

    Not "is on her way to Oslo on Monday", a plan.
    """
    if parsed.document.times[parsed.sentence.index]:
        return False
    preposition = word.head if word.dep_ == "pobj" else word
    verb = preposition.head
    if verb.text.lower() in ("is", "are"):
        return True
    return bool({t.text.lower() for t in parsed.doc[max(0, preposition.i - 2) : preposition.i]} & _ALREADY)


def find_leaving(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """He leaves on Sunday; she is to return home on Friday: the last day of a visit that was told before."""
    if (
        parsed.lemma(verb) not in parsed.vocabulary.parting_verbs | STAYING | {"head"}
        or not parsed.document.times[parsed.sentence.index]
    ):
        return
    people = [p for p in parsed.subjects(verb) if p.type == "person" and p.country and parsed.is_diplomat(p)]
    is_home = _is_homeward(parsed, verb, people)
    away = [t for t in parsed.objects(verb) if not parsed.is_time(t) and not _is_country(parsed, t)]
    is_staying = parsed.lemma(verb) in STAYING and any(t.is_end for t in parsed.document.times[parsed.sentence.index])
    if verb.tag_ == "VBG" and verb.dep_ == "advcl":
        return  # "will travel to Lima, returning home on Thursday"
    if not is_home and not is_staying and parsed.lemma(verb) not in ("leave", "depart"):
        return
    if left := [s for t in away for s in parsed.sites(t)]:
        yield from _leaves_place(parsed, verb, people, left)
        return
    if away or (not is_home and list(parsed.prepositions(verb, "for", "from", "to"))):
        return
    if verb.dep_ == "advcl" and any(c.dep_ == "mark" and c.text.lower() == "before" for c in verb.children):
        return  # "told a news conference before he left" home
    nouns = parsed.vocabulary.visit_nouns
    if any(
        (parsed.site(t) is not None and not is_home) or parsed.vocabulary.noun(t.text) in nouns
        for t in verb.subtree if t.i > verb.i or (t != verb and verb in (t.head, t.head.head))
    ):  # fmt: skip
        return  # "left here on Monday for Lima", "left on Monday on a tour"
    modality = visit_modality(parsed, verb)
    if modality.status not in ("completed", "planned"):
        return
    for draft in make_drafts(parsed, verb, people, [None], modality, LEAVING):
        draft.confidence, draft.is_nominal = 0.2, True
        yield draft


def _leaves_place(parsed: ParsedSentence, verb: Any, people: list[Party], left: list[Site]) -> Iterator[Draft]:
    """Read "is to leave Lima on Monday for Quito" as the last day of the visit to Lima."""
    modality = visit_modality(parsed, verb)
    if modality.status != "planned" or parsed.lemma(verb) not in ("leave", "depart"):
        return
    for draft in make_drafts(parsed, verb, people, left[:1], modality, LEAVING):
        draft.confidence, draft.is_nominal = 0.2, True
        yield draft


def _is_homeward(parsed: ParsedSentence, verb: Any, people: list[Party]) -> bool:
    """Say whether a way leads home: "returns home on Friday", "will leave for home", "is to fly back to Oslo"."""
    if parsed.lemma(verb) in ("leave", "depart"):
        return any(t.text.lower() == "home" for t in parsed.prepositions(verb, "for"))
    targets = [t for t in parsed.prepositions(verb, "to") if not parsed.is_time(t)]
    own = {p.country for p in people}
    sites = [s for t in targets for s in parsed.sites(t)]
    is_back = parsed.lemma(verb) == "return" or any(c.text.lower() == "back" for c in verb.children)
    is_own = is_back and len(sites) == 1 and {s.country for s in sites} == own
    is_bare = parsed.lemma(verb) == "return" and not list(
        parsed.prepositions(verb, "in", "from")
    )  # "returns on Friday"
    return is_own or (not targets and (is_bare or any(c.text.lower() == "home" for c in verb.children)))


def _is_country(parsed: ParsedSentence, noun: Any) -> bool:
    """Say whether a noun is the country that somebody is in: "will leave the country on Sunday"."""
    is_definite = any(c.text.lower() == "the" for c in noun.children)
    return is_definite and noun.text.lower() in parsed.vocabulary.state_nouns


def _returned(parsed: ParsedSentence, word: Any) -> Iterator[Draft]:
    travellers = [p for p in _travellers(parsed, word) if p.country and parsed.is_official(p)]
    sites = [s for target in parsed.prepositions(word, "from") for s in find_listed(parsed, target)]
    yield from make_origin_drafts(parsed, word, travellers, sites, "visit.way.from")


def find_back(parsed: ParsedSentence, word: Any) -> Iterator[Draft]:
    """Tarasyuk, just back from talks in Brussels, said; Lind is just back from Cairo."""
    following = parsed.doc[word.i + 1] if word.i + 1 < len(parsed.doc) else None
    if following is None or following.text.lower() != "from":
        return
    before = parsed.doc[word.i - 1].text.lower() if word.i else ""
    if before not in ("just", "is", "was", "are", "fresh", ",", "newly"):
        return
    sites = [
        s
        for child in following.children
        if child.dep_ == "pobj"
        for s in (parsed.sites(child) or [x for t in parsed.prepositions(child, "in") for x in parsed.sites(t)])
    ]
    yield from make_origin_drafts(parsed, word, _travellers(parsed, word), sites, "visit.way.from")


def find_stop(parsed: ParsedSentence, noun: Any) -> Iterator[Draft]:
    """Kabul was the first stop on a tour for Laine; Lima is the last leg of Dahl's tour; his first stop was Oslo."""
    verb = noun.head
    if noun.text.lower() not in STOPS or parsed.lemma(verb) != "be" or noun.dep_ not in ("attr", "nsubj"):
        return
    if noun.dep_ == "attr":
        sites = [s for c in verb.children if c.dep_ == "nsubj" for s in find_listed(parsed, c)]
    else:
        sites = [s for c in verb.children if c.dep_ == "attr" for s in find_listed(parsed, c)]
    carriers = [noun, *parsed.prepositions(noun, "on", "of", "in")]
    if any(c.text.lower() == "whose" for c in noun.children) and verb.dep_ == "relcl":
        carriers = [verb]  # "Dahl, whose next stop is Amman"
        travellers = parsed.parties(verb.head)
    else:
        travellers = [p for carrier in carriers for p in parsed.possessors(carrier)]
    travellers = travellers or [
        p for carrier in carriers for t in parsed.prepositions(carrier, "for", "by", "of") for p in parsed.parties(t)
    ]
    travellers = [p for p in travellers if p.type == "person"]
    if travellers and sites:
        modality = verb_modality(parsed, verb)
        if any(c.text.lower() == "next" for c in noun.children) and modality.status == "completed":
            modality = Modality("planned", "future")
        yield from make_drafts(parsed, noun, travellers, sites, modality, "visit.stop")


def find_while(parsed: ParsedSentence, word: Any) -> Iterator[Draft]:
    """While in Accra, Grant met the president; during her time in Accra, she toured the port."""
    preposition = parsed.doc[word.i + 1] if word.i + 1 < len(parsed.doc) else None
    if preposition is None or preposition.text.lower() != "in":
        return
    before = parsed.doc[word.i - 1].text.lower() if word.i else ""
    if word.text.lower() == "time" and before not in ("his", "her", "their"):
        return
    verb = parsed.governing_verb(word) if word.head != word else parsed.governing_verb(preposition)
    travellers = [p for p in _travellers(parsed, word) if p.country and parsed.is_official(p)]
    sites = [s for child in preposition.children if child.dep_ == "pobj" for s in find_listed(parsed, child)]
    if verb is None or not travellers or not sites:
        return
    modality = verb_modality(parsed, verb)
    status: Status = modality.status if modality.status in ("planned", "ongoing") else "completed"
    for draft in make_drafts(parsed, word, travellers, sites, Modality(status, modality.tense), "visit.while"):
        draft.confidence -= 0.1
        yield draft


def _travellers(parsed: ParsedSentence, word: Any) -> list[Party]:
    """Return who is on the way: the subject of the clause, else the first person named."""
    verb = parsed.governing_verb(word)
    found = parsed.subjects(verb) if verb is not None else []
    return [p for p in found if p.type == "person"] or [p for p in parsed.first_person(word) if p.type == "person"]


def find_around(parsed: ParsedSentence, verb: Any, visitors: list[Party]) -> Iterator[Draft]:
    """Tell the other stops of "will visit Oman in May, after Qatar in March and Kuwait in April"."""
    modality = visit_modality(parsed, verb)
    if modality.status not in ("planned", "completed"):
        return
    for preposition in parsed.doc[verb.i + 1 :]:
        if preposition.dep_ != "prep" or preposition.text.lower() not in ("after", "before", "following"):
            continue
        up = parsed.governing_verb(preposition)
        if up != verb and up != verb.head:
            continue
        stack = [c for c in preposition.children if c.dep_ == "pobj"]
        while stack:
            token = stack.pop(0)
            stack += [c for c in token.children if c.dep_ == "conj"]
            site = parsed.site(token)
            is_after = parsed.doc[token.i - 1] == preposition
            is_bare = modality.status == "planned" and is_after and _ends_phrase(parsed, token)
            is_dated = any(parsed.is_time(t) for t in parsed.doc[token.i + 1 : token.i + 3])
            if site is not None and (is_dated or is_bare):
                yield from make_drafts(parsed, token, visitors, [site], modality, "visit.around")


def _ends_phrase(parsed: ParsedSentence, token: Any) -> bool:
    """Say whether a place ends its phrase: "before China and go on"; not "before Syria and Iran meet there"."""
    following = [t.text.lower() for t in parsed.doc[token.i + 1 : token.i + 2]]
    is_joined = following == ["and"] and any(t.tag_ == "VB" for t in parsed.doc[token.i + 2 : token.i + 3])
    return following in ([], ["."]) or is_joined
