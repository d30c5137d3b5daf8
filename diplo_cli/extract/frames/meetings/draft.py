"""The draft of a meeting: who comes together, how and where.

Stage: frames. In: a trigger, its parties and its modality. Out: at most one draft, where two states or organisations
are.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Site
from diplo_cli.extract.frames.draft import Draft, Kind, Mode, Role
from diplo_cli.extract.frames.modality.verbs import Modality
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

_IN_TURN = re.compile(r"\bone (?:after (?:the other|another)|by one|at a time)\b|\bin turn\b")
_MEANS = frozenset({"appear", "conduct", "connect", "hold", "join", "speak", "use"})
_FORMATS = frozenset({"format", "manner", "mode"})
_APART = frozenset({"after", "before", "following"})
_SESSIONS = frozenset({"meeting", "round", "session"})
# "NATO talks" may be with anybody; a meeting of NATO is its members'.
_WITH_OTHERS = frozenset({"talks", "talk", "call", "negotiations", "dialogue", "discussions"})


def make_draft(
    parsed: ParsedSentence, trigger: Any, parties: list[Party], modality: Modality, rule: str, confidence: float
) -> Iterator[Draft]:
    """Make a draft where parties of two states or organisations come together."""
    if not modality.is_event:
        return
    parties = _without_own_state([p for p in distinct(parties) if not p.is_media])
    parties = _without_voices(parsed, parties)
    if len(parties) < 2:
        if not (
            len(parties) == 1
            and ((parties[0].country == "IGO" and parties[0].type != "person") or parties[0].is_group)
            and trigger.text.lower() not in _WITH_OTHERS
            and rule.startswith(("meeting.noun", "meeting.meet", "meeting.gather"))
        ):
            return
        confidence -= 0.25
    countries = {p.country for p in parties}
    if len(parties) > 1 and len(countries) == 1 and None not in countries and "IGO" not in countries:
        return  # at home among themselves
    unknown = [p for p in parties if p.country is None and not _is_known_body(p)]
    if unknown:
        known = {p.country for p in parties if p.country} | {p.name for p in parties if _is_known_body(p)}
        fit = [p for p in unknown if p.type == "person" and (parsed.is_diplomat(p) or p.is_of_faction)]
        if len(known) < 2 and len(fit) < len(unknown):
            return  # with nobody whose state the article tells: a meeting at home, for all that is known
        if _is_at_home(parsed, trigger, known) and not all(map(parsed.is_diplomat, fit)):
            return  # the premier and a lawmaker of the militia, in their own capital
        is_own = parsed.document.is_release and known <= {parsed.document.home}
        if known and is_own and not all(parsed.is_leader(p) for p in unknown):
            return  # a government's release: officials of no told state are its own
        is_foreign = any(p.country and parsed.is_statesman(p) for p in parties) or all(
            map(parsed.is_statesman, unknown)
        )
        if len(known) < 2 and _is_at_home(parsed, trigger, known) and not is_foreign:
            return  # a senator and a "civil rights leader" in New York
        confidence -= 0.2 if len(known) < 2 else 0.1
    roles: list[tuple[Party, Role]] = [(p, "participant") for p in parties]
    yield Draft(
        kind="meeting",
        status=modality.status,
        parties=roles,
        sentence=parsed.sentence.index,
        span=parsed.clause_span(trigger),
        trigger=parsed.start(trigger),
        rule=rule,
        site=find_site(parsed, trigger),
        mode=find_mode(parsed, trigger),
        confidence=confidence,
        is_nominal=not parsed.is_verb(trigger),
        tense=modality.tense,
    )


def make_reference(
    parsed: ParsedSentence, noun: Any, modality: Modality, kind: Kind, rule: str, site: Site | None, confidence: float
) -> Draft:
    """Make a draft without parties, of an event told elsewhere: "the summit, in Lima", "the next round"."""
    return Draft(
        kind=kind,
        status=modality.status,
        parties=[],
        sentence=parsed.sentence.index,
        span=parsed.clause_span(noun),
        trigger=parsed.start(noun),
        rule=rule,
        site=site,
        mode="in_person" if kind == "consultation" else None,
        confidence=confidence,
        tense=modality.tense,
        is_nominal=True,
    )


def apart(
    parsed: ParsedSentence, trigger: Any, parties: list[Party], others: list[Party], drafts: Iterator[Draft]
) -> Iterator[Draft]:
    """Give each counterpart a meeting of its own: "held separate meetings with A and B", "met A and B respectively"."""
    own = [p for p in parties if p not in others]
    is_swapped = len(others) == 1 and len(own) > 1
    if is_swapped:
        own, others = others, own  # "A and B have held separate talks with C"
    named = {p.country for p in others if p.type == "person"}
    others = [p for p in others if p.type == "person" or p.country not in named]
    if not own or len(others) < 2 or not _is_apart(parsed, trigger, others, is_swapped):
        yield from drafts
        return
    for draft in drafts:
        for other in others:
            pair = [(p, role) for p, role in draft.parties if p in own or p == other]
            yield replace(draft, parties=pair, is_apart=True)


def _is_apart(parsed: ParsedSentence, trigger: Any, others: list[Party], is_swapped: bool) -> bool:
    """Say whether each of the others was met alone: by a word such as "separate", or by the plural of a noun."""
    vocabulary = parsed.vocabulary
    is_verb = parsed.is_verb(trigger)
    if not is_verb and trigger.tag_ not in ("NNS", "NNPS"):
        return False
    words = {c.text.lower() for c in trigger.children if c.dep_ != "conj"}
    verb = None if is_verb else parsed.governing_verb(trigger)
    if verb is not None:
        words |= {c.text.lower() for c in verb.children if c.dep_ == "advmod"}
    if is_verb:  # "met with A and B in two separate meetings"
        meetings = [t for t in parsed.prepositions(trigger, "in") if t.tag_ == "NNS"]
        words |= {c.text.lower() for t in meetings if vocabulary.noun(t.text) == "meeting" for c in t.children}
    if words & vocabulary.apart_words or _is_in_turn(trigger):
        return True
    if is_verb and any(
        t.text.lower() == "each" for t in (*parsed.objects(trigger), *parsed.prepositions(trigger, "with"))
    ):
        return True  # "met with each of them"
    if is_swapped:
        return False
    if len({p.country for p in others}) < len(others):
        return False
    is_plural = not is_verb and vocabulary.noun(trigger.text) in vocabulary.paired_nouns
    if not is_verb and vocabulary.noun(trigger.text) == "bilateral":
        return True  # "bilaterals with the leaders of Peru and Chile"
    return bool(words & vocabulary.paired_words) or (is_plural and all(p.type == "person" for p in others))


def _is_in_turn(trigger: Any) -> bool:
    """Say whether people are met in a row: "received them in turn", "met the two one by one"."""
    after = " ".join(t.text.lower() for t in trigger.subtree if t.i > trigger.i)
    return _IN_TURN.search(after) is not None


def find_mode(parsed: ParsedSentence, trigger: Any) -> Mode:
    """Tell a call from a meeting in person by the words around a trigger."""
    is_verb = parsed.is_verb(trigger)
    near = _words_below(parsed, trigger)
    verb = parsed.governing_verb(trigger)
    if verb is not None and not is_verb:
        near |= {c.text.lower() for c in verb.children} | {
            g.text.lower() for c in verb.children if c.dep_ == "prep" for g in c.children
        }
        ways = [c for c in verb.children if c.text.lower() in ("by", "via") or _FORMATS & {g.text for g in c.children}]
        near |= {t.text.lower() for c in ways for t in c.subtree}  # "by video link", "in a virtual format"
    noun = parsed.vocabulary.noun(trigger.text)
    if near & parsed.vocabulary.video_words or noun in ("videoconference", "teleconference"):
        return "video" if noun != "teleconference" else "phone"
    if (noun == "call" and "courtesy" not in near) or near & (parsed.vocabulary.phone_words - {"call"}):
        return "phone"
    if noun == "conversation" and "call" in near:
        return "phone"
    return "in_person"


def _words_below(parsed: ParsedSentence, trigger: Any) -> set[str]:
    """Return the words of a trigger's own clause: not "conferred with Lind, and Ruiz phoned", "met after a call"."""
    is_verb = parsed.is_verb(trigger)
    words, left = set(), [trigger]
    while left:
        token = left.pop()
        if is_verb and _is_other_clause(parsed, trigger, token):
            continue
        words.add(token.text.lower())
        is_own = token == trigger
        left += [c for c in token.children if not (is_own and c.dep_ == "prep" and c.text.lower() in _APART)]
    return words


def _is_other_clause(parsed: ParsedSentence, verb: Any, clause: Any) -> bool:
    """Say whether a clause below a verb of meeting tells of something else: "who quit by phone, met", "after calling".

    Not how they met: "met using a video link", "speaking by video, met".
    """
    if clause == verb or not parsed.is_verb(clause):
        return False
    if clause.dep_ == "advcl" and clause.tag_ == "VBG" and parsed.lemma(clause) in _MEANS:
        return False
    if clause.dep_ == "conj":
        return bool(clause.head == verb)
    return clause.dep_ in ("advcl", "ccomp", "parataxis", "pcomp", "relcl")


def distinct(parties: list[Party]) -> list[Party]:
    """Return the parties without repeats, in order."""
    return list(dict.fromkeys(parties))


def without_doers(others: list[Party], subjects: list[Party]) -> list[Party]:
    """Drop from whom somebody meets who meets them: "Lind and Holm were there. Ruiz met them" are two, not three."""
    return [p for p in others if p not in subjects] or others


def _is_known_body(party: Party) -> bool:
    """Say whether a party without a state is one all the same: Hamas, the Taliban."""
    return party.type == "organization" and party.country is None and party.is_listed


def _is_at_home(parsed: ParsedSentence, trigger: Any, known: set[str | None]) -> bool:
    """Say whether the only known state is the one where the parties are, or where the article is written."""
    site = find_site(parsed, trigger) or parsed.document.dateline_site
    return known <= {site.country if site is not None else parsed.document.home}


def _without_own_state(parties: list[Party]) -> list[Party]:
    """Drop a state where one of its people stands for it: "Lavrov", not "Lavrov and Russia"."""
    people = {p.country for p in parties if p.country and (p.type == "person" or p.name == "Government")}
    return [p for p in parties if p.type != "state" or p.country not in people]


def _without_voices(parsed: ParsedSentence, parties: list[Party]) -> list[Party]:
    """Drop who only tells of a meeting: "Holm and Lind talked on Sunday, spokesman Ari Hale said"."""
    kinds = parsed.document.office_kinds
    voices = [p for p in parties if {kinds.get(o) for o in p.offices} == {"spokesperson"} and _only_tells(parsed, p)]
    others = [p for p in parties if p not in voices]
    return others if len(others) > 1 else parties


def _only_tells(parsed: ParsedSentence, party: Party) -> bool:
    """Say whether a spokesman is named in the sentence, and not as whom somebody met: "spoke with spokesman Kaya"."""
    tokens = parsed.sentence.tokens
    named = [
        tokens[m.first - 1].lower if m.first else ""
        for k, m in enumerate(parsed.mentions)
        if m.kind in ("person", "office") and party in parsed.document.parties(parsed.sentence.index, k)
    ]
    return bool(named) and not set(named) & {"with", "and", "met"}


def _is_topic(noun: Any, verb: Any) -> bool:
    """Say whether somebody only speaks of talks: "briefed the premier in Oslo on his talks with Lind"."""
    return noun.dep_ == "pobj" and noun.head.text.lower() in ("about", "on") and noun.head.head == verb


def find_site(parsed: ParsedSentence, trigger: Any) -> Site | None:
    """Find where a meeting is: "talks in Moscow", "met on the sidelines of a summit in Manila"."""
    vocabulary = parsed.vocabulary
    for target in parsed.prepositions(trigger, "in", "at", *(("on",) if parsed.is_verb(trigger) else ())):
        sites = parsed.sites(target)
        if sites:
            return sites[0]
        for inner in parsed.prepositions(target, "in", "at", "of"):
            sites = parsed.sites(inner)
            if sites:
                return sites[0]
            for deeper in parsed.prepositions(inner, "in", "at"):
                sites = parsed.sites(deeper)
                if sites:
                    return sites[0]
    for child in trigger.children:
        if child.dep_ in ("compound", "nmod", "amod") and (site := parsed.site(child)) is not None and site.city:
            return site
        bounding = vocabulary.starting_verbs | vocabulary.holding_verbs
        is_bound = child.dep_ == "relcl" and parsed.lemma(child) in bounding | {"be"}
        if (child.dep_ == "acl" or is_bound) and not parsed.is_verb(trigger):  # "talks planned for Monday in Lima"
            told = (child, *(c for c in child.children if c.dep_ == "xcomp"))  # "that were to begin in Lima"
            sites = [s for v in told for target in parsed.prepositions(v, "in", "at") for s in parsed.sites(target)]
            if sites:
                return sites[0]
    verb = parsed.governing_verb(trigger)
    if verb is not None and not parsed.is_verb(trigger) and not _is_topic(trigger, verb):
        is_subject = trigger.dep_.startswith("nsubj")  # "is due in Lima", "held its 16th session in Havana"
        below = [c for c in verb.children if is_subject and (c.dep_ == "acomp" or c.text.lower() in _SESSIONS)]
        for host in (verb, *below):
            for target in parsed.prepositions(host, "in", "at"):
                sites = parsed.sites(target)
                if sites and target != trigger:
                    return sites[0]
    is_told = verb is not None and trigger.dep_.startswith("nsubj") and parsed.lemma(verb) == "take"
    following = parsed.following_site(trigger)
    following = (parsed.following_site(verb) if is_told else None) or following  # "took place between A and B in Lima"
    if following is not None:
        return following
    is_elsewhere = trigger.dep_ == "relcl"  # "came here from Lima, where he met Ruiz"
    if any(c.text.lower() == "here" for c in trigger.children) or (
        verb is not None and not is_elsewhere and any(c.text.lower() == "here" for c in verb.children)
    ):
        return parsed.document.dateline_site
    return None
