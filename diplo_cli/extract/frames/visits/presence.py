"""Visits told by where somebody is or is awaited: be in, be expected in, spend days in, attend.

Stage: frames. In: a verb in its parse. Out: drafts, one for each destination. Each function is one construction,
with the sentence that it is for.
"""

from collections.abc import Iterator
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.draft import Draft, Status
from diplo_cli.extract.frames.modality.overtaken import is_overtaken
from diplo_cli.extract.frames.modality.verbs import Modality, is_cancelling, verb_modality
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.parsed.tree import SUBJECTS
from diplo_cli.extract.frames.visits.draft import find_here, find_travellers, is_sent, leads_delegation, make_drafts
from diplo_cli.extract.frames.visits.outlook import NOW
from diplo_cli.extract.frames.visits.places import (
    destinations_of,
    find_listed,
    find_place_within,
    find_there,
    find_where,
    is_area,
    places_after,
)
from diplo_cli.extract.times import Tense

_JOINED = frozenset({"appos", "attr", "conj", "dep", "npadvmod"})
# What somebody is abroad for: "are in Alaska for talks".
_PURPOSE_NOUNS = frozenset(
    """talks visit trip tour meeting meetings summit negotiations consultations conference discussions
    visits""".split()
)
_SPANS = frozenset({"day", "days", "night", "week", "weeks", "weekend", "hours", "month", "months", "overnight"})
_REPORTED = frozenset({"believed", "known", "reported", "rumored", "rumoured", "said", "thought"})  # "to be in Riga"
_THERE = frozenset({"back", "due", "last", "present"})  # "was last in Peru in May"
_CONFINED = frozenset({"custody", "detention", "exile", "hospital", "jail", "prison"})


def find_expected(parsed: ParsedSentence, word: Any) -> Iterator[Draft]:
    """Annan was expected in Nairobi on Sunday; Kok, who is due in Madrid; a Saudi delegation is due here Tuesday."""
    verb = word if parsed.is_verb(word) else word.head
    if any(is_now_aside(parsed, c) for c in (*verb.children, *word.children)):
        return  # "Lind, currently in Riga, is expected to meet Holm"
    visitors = find_travellers(parsed, verb) or (parsed.subjects(word) if verb != word else [])
    if not visitors and word.dep_ in ("amod", "acl", "appos"):
        visitors = parsed.parties(word.head)  # "Rahimi, due in Damascus on Thursday, said"
    visitors = [p for p in visitors if p.type == "person" or is_sent(parsed, p)]
    sites = destinations_of(parsed, word, visitors, "in", "at", "on")  # also "on the island"
    if verb != word:  # "had been due in the Eritrean capital", "is due in Lima on Monday and in Quito on Friday"
        sites = list(dict.fromkeys([*sites, *destinations_of(parsed, verb, visitors, "in", "at")]))
    if not sites and any(c.text.lower() == "here" for c in word.children):
        sites = find_here(parsed)
    sites = sites or find_where(parsed, verb)  # "in Lima, where Lind is due on Monday"
    if not sites and verb == word and _is_bare(parsed, verb):
        people = [p for p in visitors if p.country and parsed.is_leader(p)]
        ahead = Modality("planned", "future", verb_modality(parsed, verb).is_event)
        for draft in make_drafts(parsed, verb, people, find_here(parsed), ahead, "visit.expected"):
            draft.confidence = 0.6  # "was expected on Monday": here
            yield draft
        return
    backs = [c for c in word.children if c.text.lower() == "back"]  # "is expected back in the region"
    targets = [t for c in (word, *backs) for t in parsed.prepositions(c, "in")]
    if not sites and any(is_area(parsed, t) for t in targets):
        visitors = [p for p in visitors if p.country and parsed.is_diplomat(p)]
        if visitors:
            yield from make_drafts(parsed, word, visitors, [None], Modality("planned", "future"), "visit.expected")
    modality = verb_modality(parsed, verb) if parsed.is_verb(verb) else Modality("planned", "future")
    if sites and visitors and (modality.is_event or verb != word):
        is_off = modality.status == "cancelled" or is_overtaken(parsed, verb)
        is_off |= any(
            c.dep_ == "conj" and is_cancelling(parsed, c) and not any(g.dep_ in SUBJECTS for g in c.children)
            for c in (*verb.children, *word.children)
        )  # "had been due in Asmara but put off the journey"
        status: Status = "cancelled" if is_off else "planned"
        tense: Tense = "past" if is_off and any(c.tag_ in ("VBD", "VBN") for c in (verb, word)) else "future"
        yield from make_drafts(parsed, word, visitors, sites, Modality(status, tense), "visit.expected")


def _is_bare(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether somebody is only expected, on a day: "was expected on Monday"; not "was expected to speak"."""
    is_passive = any(c.dep_ == "nsubjpass" for c in verb.children)
    others = [c for c in verb.children if c.dep_ in ("xcomp", "ccomp", "advcl", "prep", "agent")]
    is_on_day = all(c.text.lower() == "on" and any(parsed.is_time(t) for t in c.children) for c in others)
    return is_passive and bool(parsed.document.times[parsed.sentence.index]) and is_on_day


def find_attended(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Rudd is set to attend the Pacific forum in Fiji."""
    visitors = [p for p in parsed.subjects(verb) if p.type == "person" or is_sent(parsed, p)]
    if not visitors:
        return
    modality = verb_modality(parsed, verb)
    if parsed.lemma(verb) in ("skip", "miss", "boycott", "shun"):
        modality = Modality("cancelled", "past" if modality.tense == "past" else "future", modality.is_event)
    elif verb.tag_ == "VBG" and verb.dep_ in ("acl", "advcl") and modality == Modality("completed", "past"):
        modality = Modality("ongoing", "present")  # "Holm, attending a forum in Fiji, said"
    joined = parsed.prepositions(verb, "in") if parsed.lemma(verb) in ("participate", "take") else ()
    for target in (*parsed.objects(verb), *joined):  # "will take part in a summit in Seoul"
        for noun in _listed_occasions(parsed, target):
            sites = places_after(parsed, noun, "in", "at")
            # "the Munich Security Conference", "the opening ceremony of the Munich Games"
            named = [c for n in (noun, *parsed.prepositions(noun, "of")) for c in n.children if c.dep_ == "compound"]
            sites = sites or [s for c in named for s in parsed.sites(c) if s.city is not None]
            # "the meetings on trade in Oslo"; not "a meeting on the war in Chad"
            sites = sites or [s for s in find_place_within(parsed, noun) if s.city is not None]
            if noun == target and not sites:  # "take part in a forum in Lima", where "in Lima" hangs on the verb
                sites = [s for s in places_after(parsed, verb, "in", "at") if s.city is not None]
                sites = sites or find_where(parsed, verb)  # "to Lima, where she will attend a summit"
            if sites:
                for draft in make_drafts(parsed, verb, visitors, sites[:1], modality, "visit.attend"):
                    draft.confidence -= 0.15
                    yield draft


def _listed_occasions(parsed: ParsedSentence, target: Any) -> Iterator[Any]:
    """Yield what is attended: "a summit in Oslo on Tuesday, a forum in Riga on Friday and talks in Minsk"."""
    known = [target]
    for noun in (target, *parsed.doc[target.i + 1 :]):
        # whatever the parser takes it for: apposition, attribute, adverb
        is_joined = noun.dep_ in _JOINED and (noun.head in known or noun.head in target.ancestors)
        if noun != target and not is_joined:
            if parsed.is_verb(noun):
                return
            continue
        if noun != target and parsed.doc[max(0, noun.left_edge.i - 1)].text not in (",", "and"):
            continue
        known.append(noun)
        if parsed.vocabulary.noun(noun.text) in parsed.vocabulary.attended_nouns:
            yield noun


def find_joined(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Holm will join other leaders in Suva for a summit; Holm will join Premier Lind in Suva."""
    yield from find_attended(parsed, verb)
    visitors = [p for p in parsed.subjects(verb) if p.type == "person" and parsed.is_diplomat(p)]
    aims = [a for c in (verb, *parsed.objects(verb)) for a in parsed.prepositions(c, "for", "at")]
    joined = [p for o in parsed.objects(verb) for p in parsed.parties(o) if p.type == "person"]
    is_attended = any(parsed.vocabulary.noun(a.text) in parsed.vocabulary.attended_nouns for a in aims)
    if is_attended or any(parsed.is_official(p) for p in joined):
        sites = [s for c in (verb, *parsed.objects(verb)) for s in places_after(parsed, c, "in")]
        sites = sites or find_there(parsed, verb, visitors)
        for draft in make_drafts(parsed, verb, visitors, sites[:1], verb_modality(parsed, verb), "visit.attend"):
            draft.confidence -= 0.15
            yield draft


def find_present(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Eide and Bildt are in Nuuk for talks; the Irish envoy, who was in Amman on Sunday; he is in Riga for two days."""
    visitors = [p for p in find_travellers(parsed, verb) if p.type == "person" or is_sent(parsed, p)]
    if any(c.text.lower() in ("due", "expected") for c in verb.children):
        return  # "had been due in Asmara" was not there
    if any(c.dep_ in ("xcomp", "advcl") and c.text.lower() in ("stay", "remain") for c in verb.children):
        return  # "is here to stay"
    if there := find_there(parsed, verb, visitors):
        people = [p for p in visitors if parsed.is_diplomat(p)]
        yield from make_drafts(parsed, verb, people, there, verb_modality(parsed, verb), "visit.presence")
        return
    been = destinations_of(parsed, verb, visitors, "to") if verb.text.lower() == "been" else []
    people = [p for p in visitors if parsed.is_diplomat(p) or p.type != "person" or is_told_of_state(parsed, verb, p)]
    if been and people:  # "has also been to Nicaragua and El Salvador"
        yield from make_drafts(parsed, verb, people, been, verb_modality(parsed, verb), "visit.presence")
        return
    if any(c.dep_ == "acomp" and c.tag_ == "JJ" and c.text.lower() not in _THERE for c in verb.children):
        return  # "Holm, who is popular in Cuba"
    sites = destinations_of(parsed, verb, visitors, "in")
    if not sites and any(c.text.lower() == "here" for c in verb.children):
        sites = find_here(parsed)
    is_past = verb.text.lower() in ("been", "was", "were") and not any(c.dep_ == "xcomp" for c in verb.children)
    if not sites and is_past:
        sites = find_where(parsed, verb)  # "in Lima, where she had been on Monday"
    if not sites:
        yield from _in_area(parsed, verb, visitors)
        return
    words = {t.text.lower() for t in verb.subtree}
    if words & _CONFINED:
        return  # "is in self-imposed exile in Belgium"
    times = parsed.document.times[parsed.sentence.index]
    until = any(m.is_end for m in times)
    aims = _PURPOSE_NOUNS | parsed.vocabulary.attended_nouns
    for_purpose = any(c.dep_ == "prep" and c.text.lower() in ("for", "on") for c in verb.children) and words & aims
    to_purpose = _is_stage_of_journey(parsed, verb) or any(
        c.dep_ in ("advcl", "xcomp") and c.tag_ in ("VB", "VBG") for c in verb.children
    )
    modality = verb_modality(parsed, verb)
    if any(c.text.lower() == "in" and c.i < verb.i for c in verb.children) and any(
        c.dep_ == "xcomp" and c.tag_ == "VB" for c in verb.children
    ):
        modality = Modality("planned", "future")  # "In Lima, he is to meet the premier"
    leads = bool(visitors) and all(p.type == "person" and parsed.is_leader(p) and p.country for p in visitors)
    is_reported = verb.tag_ == "VB" and verb.dep_ == "xcomp" and verb.head.text.lower() in _REPORTED
    is_now = (
        (verb.text.lower() in ("is", "are") or is_reported) and leads and modality.status in ("completed", "ongoing")
    )
    is_back = any(c.text.lower() == "back" for c in verb.children)
    is_told_now = (is_back or any(c.text.lower() in NOW for c in verb.children)) and verb.tag_ in ("VBZ", "VBP")
    leading = leads_delegation(parsed, verb)  # "a delegation led by Lind was in Lima last week"
    # "Hu and Chirac were also in Moscow": beside others
    is_beside = verb.tag_ == "VBD" and any(c.text.lower() == "also" for c in verb.children) and leads
    dated = (_is_dated(parsed, verb) or is_told_now or is_beside) and all(
        leading
        or parsed.is_diplomat(p)
        or p.type != "person"
        or (is_told_now and p.country == "IGO")
        or is_told_of_state(parsed, verb, p)
        for p in visitors
    )
    if not for_purpose and is_back:
        at_home = {s.country for s in sites if s.country}
        if len(at_home) != 1 or any(p.country is None or p.country in at_home for p in visitors):
            return  # "Norway's Premier Lind will be back in Oslo by Tuesday"
    if not (for_purpose or to_purpose or until or dated or is_now or (modality.status == "planned" and times)):
        return
    is_long = _is_since(verb) or any(t.text.lower() in _SPANS for t in parsed.prepositions(verb, "for"))
    has_been = any(c.text.lower() in ("has", "have") for c in verb.children) and is_long
    if (modality.tense == "present" or has_been) and modality.status == "completed":
        modality = Modality("ongoing", "present")
    if modality.status == "planned" and times and all(m.is_end for m in times):
        modality = Modality("ongoing", "future")  # only the end is ahead: there already
    if visitors:
        yield from make_drafts(parsed, verb, visitors, sites, modality, "visit.presence")


def find_beside(parsed: ParsedSentence, preposition: Any) -> Iterator[Draft]:
    """Lind, currently in Riga, said; in Riga for talks, Lind said."""
    before = parsed.doc[preposition.i - 1].text.lower() if preposition.i else ""
    visitors: list[Party] = []
    is_now = before in NOW and preposition.head.dep_ != "relcl"
    is_stage = before == "," and _is_stage_of_journey(parsed, preposition, preposition.head)
    if is_now or is_stage:  # "Lind, in Oslo as part of a tour, said"
        up = preposition.head
        found = parsed.subjects(up) if is_now_aside(parsed, preposition) else parsed.parties(up)
        visitors = [p for p in found if parsed.is_diplomat(p)]
    elif not before:
        aims = [*parsed.prepositions(preposition, "for"), *parsed.prepositions(preposition.head, "for")]
        up = parsed.governing_verb(preposition)
        if up is not None and any(a.i < up.i and a.text.lower() in _PURPOSE_NOUNS for a in aims):
            visitors = [p for p in parsed.subjects(up) if parsed.is_diplomat(p)]
    visitors = [p for p in visitors if p.type == "person" and p.country]
    sites = [s for c in preposition.children if c.dep_ == "pobj" for s in find_listed(parsed, c)]
    if visitors and sites:
        yield from make_drafts(parsed, preposition, visitors, sites[:1], Modality("ongoing", "none"), "visit.presence")


def is_now_aside(parsed: ParsedSentence, word: Any) -> bool:
    """Say whether a place stands before a verb that the parser gives it to: "Lind, now in Riga, is to meet Holm"."""
    is_fronted = word.dep_ == "prep" and word.i > 0 and parsed.is_verb(word.head) and word.i < word.head.i
    return is_fronted and word.text.lower() == "in" and parsed.doc[word.i - 1].text.lower() in NOW


def _is_stage_of_journey(parsed: ParsedSentence, *hosts: Any) -> bool:
    """Say whether somebody is there as part of a journey: "was in Lima as part of a tour", "as part of her trip"."""
    parts = [t for host in hosts for t in parsed.prepositions(host, "as") if t.text.lower() == "part"]
    wholes = [t for part in parts for t in parsed.prepositions(part, "of")]
    return any(parsed.vocabulary.noun(t.text) in parsed.vocabulary.visit_nouns for t in wholes)


def is_told_of_state(parsed: ParsedSentence, verb: Any, person: Party) -> bool:
    """Say whether somebody stands in for a state by name alone: "Peru's Ana Ruiz was in Lagos only last week"."""
    named = [parsed.mention(c) for c in verb.children if c.dep_ in SUBJECTS]
    is_owned = any(m is not None and "'s " in m[1].text.replace("’", "'") for m in named)
    return is_owned and person.country not in (None, "IGO") and not person.offices


def _is_since(verb: Any) -> bool:
    """Say whether a stay goes on: "has been in Colombo since Friday"."""
    return any(c.text.lower() == "since" for c in verb.children)


def _is_dated(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether a time hangs on the verb: "was in Skopje on Monday", "is in Riga for two days"."""
    if any(
        parsed.is_time(target)
        for target in parsed.prepositions(verb, "from", "on", "for", "during", "in", "since", "at", "over")
    ):
        return True
    if any(t.text.lower() in _SPANS for t in parsed.prepositions(verb, "for")):
        return True
    return any(
        c.dep_ in ("npadvmod", "nmod", "advmod") and (parsed.is_time(c) or c.text.lower() in _SPANS)
        for c in verb.children
    )


def _in_area(parsed: ParsedSentence, verb: Any, visitors: list[Party]) -> Iterator[Draft]:
    """Tillerson is in Europe this week: the article may tell where."""
    people = [p for p in visitors if p.type == "person" and p.country and parsed.is_diplomat(p)]
    if (
        people
        and any(
            is_area(parsed, t)
            for c in (verb, *(c for c in verb.children if c.text.lower() == "back"))
            for t in parsed.prepositions(c, "in")
        )
        and (_is_dated(parsed, verb) or any(c.text.lower() == "back" for c in verb.children))
    ):
        modality = verb_modality(parsed, verb)
        if modality.tense == "present" and modality.status == "completed":
            modality = Modality("ongoing", "present")
        for draft in make_drafts(parsed, verb, people, [None], modality, "visit.presence.abroad"):
            draft.confidence -= 0.2
            yield draft


def _is_delegate(parsed: ParsedSentence, party: Party) -> bool:
    """Say whether a party goes for its state: an official, a delegation."""
    return (party.type == "person" and parsed.is_diplomat(party)) or is_sent(parsed, party)


def find_spent(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Rice had spent much of June in the two capitals; he spends two days in Muscat; to spend Friday night in Riga."""
    visitors = [p for p in find_travellers(parsed, verb) if _is_delegate(parsed, p)]
    # "will spend Thursday in Lima and Friday in Quito"
    spent = parsed.objects(verb) or [c for c in verb.children if c.dep_ == "npadvmod" and c.i > verb.i]
    is_stay = any(parsed.is_time(t) or {w.text.lower() for w in t.subtree} & _SPANS for t in spent)
    carriers = [verb, *spent]
    sites = [s for c in carriers for s in destinations_of(parsed, c, visitors, "in")] or find_where(parsed, verb)
    is_stay |= any(c.dep_ == "npadvmod" and c.i == verb.i + 1 and parsed.is_time(c) for c in verb.children)
    if visitors and is_stay and sites:
        yield from make_drafts(parsed, verb, visitors, sites, verb_modality(parsed, verb), "visit.spend")


def find_represented(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Lind will represent the union at a conference in Cairo."""
    visitors = [p for p in parsed.subjects(verb) if _is_delegate(parsed, p)]
    for target in parsed.prepositions(verb, "at"):
        if parsed.vocabulary.noun(target.text) in parsed.vocabulary.attended_nouns:
            sites = find_place_within(parsed, target)
            for draft in make_drafts(parsed, verb, visitors, sites[:1], verb_modality(parsed, verb), "visit.attend"):
                draft.confidence -= 0.15
                yield draft
