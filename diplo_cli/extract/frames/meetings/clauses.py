"""Who the clause around a meeting's noun names, one small reading per construction: "held talks", "met him at talks".

Stage: frames, below `clause_parties`. In: the noun that carries the meeting, under its verb. Out: the parties that the
first reading which fits finds. A reading gives None where it does not fit, and no parties where nobody is meant.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.meetings.kinds import find_process_parties
from diplo_cli.extract.frames.meetings.parties import find_listeners
from diplo_cli.extract.frames.modality.nouns import is_shunned
from diplo_cli.extract.frames.modality.verbs import is_cancelling
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

_GIVING = frozenset({"gave", "give", "gives", "offered", "threw"})
# "broke the ice with a meeting", "rounded off the tour with talks"
_BOUNDING = frozenset({"break", "mark", "round"})
_BEING = frozenset({("in", "be"), ("in", "locked"), ("into", "go"), ("into", "settling")})
# "plunged into, sat through a third day of talks", "pressed ahead with talks"
_BUSY = frozenset(
    {("into", "plunge"), ("through", "sit"), ("through", "struggle"), ("with", "press"), ("with", "push")}
)
_UNBLOCKING = frozenset({"break", "bridge", "close", "narrow", "overcome"})
_RECALLING = frozenset({"recall", "withdraw"})
_PREPARING = frozenset({"arrangements", "groundwork", "preparation", "preparations"})
# What somebody demands or tells of talks: "called for an end to the talks", "sees no alternative to talks".
_STANCES = frozenset({"alternative", "end", "halt", "objection", "obstacle", "opposition", "stop", "threat"})
# Prepositions before a meeting that the subject of the clause takes part in.
CIRCUMSTANCES = frozenset(
    {"for", "in", "at", "after", "during", "following", "before", "on", "of", "to", "from", "into"}
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A meeting's noun under a verb; `preposition` is the one before it, empty for an object or a subject."""

    parsed: ParsedSentence
    token: Any
    noun: str
    verb: Any
    lemma: str
    has_others: bool  # the noun itself names a party
    preposition: str

    @property
    def is_object(self) -> bool:
        """Say whether the noun is the verb's object, or joined to it."""
        if self.token.dep_ != "conj":
            return self.token.dep_ in ("dobj", "obj", "attr")
        first = self.token
        while first.dep_ == "conj" and first.head != first:  # "will attend a summit, a dinner and talks with Holm"
            first = first.head
        return first.dep_ in ("dobj", "obj")

    def subjects(self) -> list[Party]:
        """Return who does what the verb tells."""
        return self.parsed.subjects(self.verb)


Reading = Callable[[Clause], list[Party] | None]


def find_clause_parties(parsed: ParsedSentence, token: Any, verb: Any, has_others: bool, noun: str) -> list[Party]:
    """Find who meets where only the clause tells: the subject of "held talks", "will visit X for talks with Y"."""
    preposition = token.head.text.lower() if token.dep_ == "pobj" else ""
    clause = Clause(parsed, token, noun, verb, parsed.lemma(verb), has_others, preposition)
    readings = _ANY + (_OF_OBJECT if clause.is_object else _BEHIND_PREPOSITION if token.dep_ == "pobj" else ())
    return next((found for reading in readings if (found := reading(clause)) is not None), [])


# -- wherever the noun stands ------------------------------------------------------------------------------------------


def _topic(clause: Clause) -> list[Party] | None:
    """North Korea will top the agenda in meetings with Lind; Iran was raised in talks with Holm: not theirs."""
    vocabulary = clause.parsed.vocabulary
    is_passive = any(c.dep_ == "nsubjpass" for c in clause.verb.children)
    is_raised = clause.lemma in vocabulary.raised_verbs and is_passive
    return [] if clause.lemma in vocabulary.topic_verbs or is_raised else None


def _spoken_of(clause: Clause) -> list[Party] | None:
    """Lind and Holm discussed the bloc's summit, spoke about the talks in Lima: others'; not "reviewed their talks"."""
    vocabulary = clause.parsed.vocabulary
    is_known = not {c.text.lower() for c in clause.token.children}.isdisjoint({"the"} | vocabulary.ongoing_adjectives)
    carrier = clause.token.head.head if clause.preposition else clause.token
    is_within = carrier.dep_ == "pobj" and carrier.head.text.lower() in ("about", "on")
    is_about = (clause.preposition in ("about", "of", "on") or is_within) and clause.lemma in vocabulary.speaking_verbs
    objects = [c for c in clause.verb.children if c.dep_ in ("dobj", "obj")] if clause.preposition else []
    is_result = any(o.text.lower().removesuffix("s") in vocabulary.result_nouns for o in objects)
    is_topic = (clause.is_object or is_result) and clause.lemma in vocabulary.discussing_verbs
    return [] if is_known and not clause.has_others and (is_topic or is_about) else None


def _part_of_tour(clause: Clause) -> list[Party] | None:
    """Lind flew home from a tour that included talks with Karzai; his schedule, the visit will include talks."""
    parsed, verb = clause.parsed, clause.verb
    vocabulary = parsed.vocabulary
    if clause.lemma not in vocabulary.containing_verbs or not clause.has_others:
        return None
    subject = _subject_noun(verb)
    journey = verb.head if verb.dep_ in ("relcl", "acl", "prep") else subject
    if journey is None or vocabulary.noun(journey.text) not in vocabulary.visit_nouns | vocabulary.agenda_nouns:
        return None
    up = parsed.governing_verb(journey)
    found = parsed.possessors(journey) or (parsed.subjects(up) if up is not None and journey != subject else [])
    return found or _told_before(clause, journey)


def _first_stop(clause: Clause) -> list[Party] | None:
    """Lind is in Lima. Her first stop was a meeting with Holm; the high point of the trip will be talks with Holm."""
    parsed, subject = clause.parsed, _subject_noun(clause.verb)
    if clause.lemma != "be" or subject is None or not clause.has_others or clause.token.dep_ != "attr":
        return None
    is_stop = parsed.vocabulary.noun(subject.text) in parsed.vocabulary.visit_nouns
    return (parsed.possessors(subject) or None) if is_stop else None


def _told_before(clause: Clause, journey: Any) -> list[Party]:
    """Return whose "the visit" is, in the next sentence of one with a traveller as its subject."""
    is_known = any(c.text.lower() in ("the", "this") for c in journey.children)
    teller = clause.parsed.subject_before if is_known else None
    return [teller] if teller is not None and teller.type == "person" else []


def _opening_of_tour(clause: Clause) -> list[Party] | None:
    """The premier's trip, which began with a meeting with Holm."""
    parsed, verb = clause.parsed, clause.verb
    if clause.preposition != "with" or clause.lemma not in parsed.vocabulary.visit_light_verbs:
        return None
    journey = verb.head if verb.dep_ == "relcl" else _subject_noun(verb)
    if journey is None or parsed.vocabulary.noun(journey.text) not in parsed.vocabulary.visit_nouns:
        return None
    return parsed.possessors(journey)


def _bounded_by(clause: Clause) -> list[Party] | None:
    """Lind opened her tour with talks with Holm; Peru and Chile ended a long freeze with a meeting in Lima."""
    vocabulary = clause.parsed.vocabulary
    bounding = vocabulary.starting_verbs | vocabulary.ending_verbs | _BOUNDING
    if clause.preposition != "with" or clause.lemma not in bounding or not any(clause.parsed.objects(clause.verb)):
        return None
    subjects = clause.subjects()
    return subjects if clause.has_others or len({p.country for p in subjects if p.country}) > 1 else None


def _listed(clause: Clause) -> list[Party] | None:
    """Lind will have lunch with Ruiz, a dinner with Holm and talks with Berg: the parser loses the later ones."""
    parsed, first = clause.parsed, clause.token
    while first.dep_ == "conj" and first.head != first:
        first = first.head
    if first.dep_ not in ("appos", "npadvmod"):
        return None
    start = min(t.i for t in first.subtree)
    if not start or parsed.doc[start - 1].text not in (",", "and"):
        return None
    nouns = parsed.vocabulary.meeting_nouns | parsed.vocabulary.consultation_nouns
    light = parsed.vocabulary.meeting_light_verbs | parsed.vocabulary.partaking_verbs
    before = [t for t in parsed.doc[:start] if t.dep_ in ("dobj", "obj") and parsed.vocabulary.noun(t.text) in nouns]
    held = [t.head for t in before if parsed.is_verb(t.head) and parsed.lemma(t.head) in light]
    return parsed.subjects(held[-1]) if held else None


def _subject_noun(verb: Any) -> Any | None:
    return next((c for c in verb.children if c.dep_ == "nsubj"), None)


# -- the noun is the verb's object -------------------------------------------------------------------------------------


def _given_meal(clause: Clause) -> list[Party] | None:
    """Lind gave a dinner in honor of Holm."""
    is_given = clause.verb.text.lower() in _GIVING
    return clause.subjects() if is_given and clause.noun in clause.parsed.vocabulary.feast_nouns else None


def _called_off(clause: Clause) -> list[Party] | None:
    """Peru called off talks with Chile; Peru put talks with Chile on hold."""
    is_plain = clause.lemma in clause.parsed.vocabulary.cancelling_verbs
    return clause.subjects() if not is_plain and is_cancelling(clause.parsed, clause.verb) else None


def _shunned(clause: Clause) -> list[Party] | None:
    """Lind boycotted talks between Peru and Chile: he takes no part."""
    return [] if is_shunned(clause.parsed, clause.token, clause.verb) else None


def _held(clause: Clause) -> list[Party] | None:
    """Peru and Chile held talks; Lind will attend, planned, cancelled, sought a meeting with Holm."""
    vocabulary = clause.parsed.vocabulary
    light = vocabulary.meeting_light_verbs | vocabulary.partaking_verbs
    is_held = clause.lemma in light | vocabulary.cancelling_verbs | vocabulary.planning_verbs
    return clause.subjects() if is_held else None


# -- the noun stands behind a preposition ------------------------------------------------------------------------------


def _prior_to(clause: Clause) -> list[Party] | None:
    """They hope for results in time for the leaders' meeting; prior to the meeting, they held talks: not theirs."""
    before = clause.token.head.i - 1
    return [] if before >= 0 and clause.parsed.doc[before].text.lower() in ("prior", "time") else None


def _of_progress(clause: Clause) -> list[Party] | None:
    """Lind said there had been progress in the talks; hopes of a breakthrough in negotiations: of whom is left open.

    But "ministers of Peru and Chile sought to break an impasse in talks" of theirs.
    """
    carriers = [clause.token.head.head, *(c for c in clause.verb.children if c.dep_ in ("attr", "dobj", "nsubj"))]
    words = {word for carrier in carriers for word in (carrier.text.lower(), carrier.text.lower().removesuffix("s"))}
    if not words & clause.parsed.vocabulary.progress_nouns or clause.has_others:
        return None
    subjects = clause.subjects() if clause.lemma in _UNBLOCKING else []
    return subjects if len({p.country for p in subjects if p.country}) > 1 else []


def _recalled(clause: Clause) -> list[Party] | None:
    """Peru and Chile recalled their ambassadors for consultations, which are with their own governments."""
    return [] if clause.lemma in _RECALLING and clause.preposition == "for" else None


def _of_account(clause: Clause) -> list[Party] | None:
    """Lind met Holm for a discussion of the talks with Chile, gave a report on the negotiations with it: not theirs."""
    carrier = clause.token.head.head
    is_about = clause.preposition in ("of", "on") and not clause.parsed.is_verb(carrier)
    words = {carrier.text.lower(), carrier.text.lower().removesuffix("s")}
    if clause.preposition == "to" and words & _STANCES:
        return []  # "called for a halt to talks with Chile"
    return [] if is_about and words & clause.parsed.vocabulary.account_nouns else None


def _of_preparation(clause: Clause) -> list[Party] | None:
    """Lind took part in preparations for a summit of the Union: the summit is not hers."""
    is_aim = clause.preposition == "for" and clause.token.head.head.text.lower() in _PREPARING
    return [] if is_aim else None


def _on_journey(clause: Clause) -> list[Party] | None:
    """Lind spoke of her visit to Lima for a meeting of the forum: whose journey it is."""
    journey = clause.token.head.head
    nouns = clause.parsed.vocabulary.visit_nouns
    is_aim = clause.preposition == "for" and clause.parsed.vocabulary.noun(journey.text) in nouns
    owners = clause.parsed.possessors(journey) if is_aim and not clause.parsed.is_verb(journey) else []
    return owners or None


def _hosted_for(clause: Clause) -> list[Party] | None:
    """Lind welcomed Holm for talks; Holm joined him for a dinner; Lind invited him to Oslo for a summit."""
    parsed = clause.parsed
    is_hosted = clause.preposition == "for" and clause.lemma in parsed.vocabulary.host_verbs | {"invite", "join"}
    if not is_hosted or clause.has_others:
        return None
    targets = [*parsed.objects(clause.verb)]
    if any(c.dep_ == "auxpass" for c in clause.verb.children):  # "before being joined by Holm for talks"
        targets += parsed.prepositions(clause.verb, "by")
    guests = [p for target in targets for p in parsed.parties(target)]
    return [*clause.subjects(), *guests] if guests else []


def _said_in(clause: Clause) -> list[Party] | None:
    """Lind congratulated Sisi in a phone call; in a call, she explained to Holm; Holm and Lind agreed in a call."""
    parsed, token, verb = clause.parsed, clause.token, clause.verb
    is_in = clause.preposition in ("at", "in", "during") and clause.noun in parsed.vocabulary.conversation_nouns
    if not is_in or clause.has_others:
        return None
    while (
        verb.tag_ == "VB" and verb.dep_ == "xcomp" and not any(find_listeners(parsed, o) for o in parsed.objects(verb))
    ):
        verb = verb.head  # "failed to persuade Holm to withdraw his troops during a meeting"
    addressed = [*parsed.prepositions(verb, "to")]
    is_called = clause.noun == "call" and any(c.dep_ == "nsubj" or verb.tag_ == "VBG" for c in verb.children)
    if is_called or parsed.lemma(verb) in _addressing(parsed):  # "praised him in a call", not "at talks"
        addressed += parsed.objects(verb)
    inner = [t for t in parsed.prepositions(token, "of") if parsed.vocabulary.noun(t.text) == clause.noun]
    held = (t for n in (token, *inner) for t in parsed.prepositions(n, "with", "of"))
    if any(t not in inner for t in held):  # but "told him in two days of talks"
        addressed = []  # "criticised him in talks with aides", "told him at a meeting of her party"
    listeners = [p for target in addressed for p in find_listeners(parsed, target)]
    if clause.lemma in parsed.vocabulary.raising_verbs:  # "will raise the shoal with China in talks"
        hosts = (verb, *parsed.objects(verb))
        listeners += [p for host in hosts for t in parsed.prepositions(host, "with") for p in parsed.parties(t)]
    subjects = parsed.subjects(verb)
    if listeners:
        return [*subjects, *listeners]
    is_joint = len({p.country for p in subjects if p.country}) > 1
    if is_joint and any(c.dep_ == "aux" and c.text.lower() == "can" for c in verb.children):
        return []  # "nobody believes that they can settle it in a single meeting"
    return subjects if is_joint and not find_process_parties(parsed, token) else None


def _taken_part_in(clause: Clause) -> list[Party] | None:
    """Lind will participate in the third summit with the premiers of Peru and Chile."""
    is_part = clause.preposition == "in" and clause.lemma in ("participate", "take") and clause.has_others
    return clause.subjects() if is_part else None


def _spent_in(clause: Clause) -> list[Party] | None:
    """Lind and Holm spent six hours in talks, in a session of their commission."""
    is_spent = clause.preposition == "in" and clause.lemma == "spend" and not clause.has_others
    return clause.subjects() if is_spent else None


def _settled_after(clause: Clause) -> list[Party] | None:
    """Peru and Chile clinched a deal after four days of negotiations; agreed to restore ties after talks."""
    settling = {clause.verb.text.lower(), clause.verb.head.text.lower()}
    is_after = clause.preposition in ("after", "following") and bool(settling & clause.parsed.vocabulary.settled_words)
    if not is_after or clause.noun not in clause.parsed.vocabulary.talking_nouns:
        return None
    subjects = clause.subjects()
    return subjects if len({p.country for p in subjects}) > 1 else None


def _being_in(clause: Clause) -> list[Party] | None:
    """The two countries were in consultations; they go into talks on Saturday, before settling into talks."""
    states = _BEING | _BUSY
    is_in = (clause.preposition, clause.verb.text.lower()) in states or (clause.preposition, clause.lemma) in states
    return clause.subjects() if is_in and clause.noun in clause.parsed.vocabulary.talking_nouns else None


def _met_at(clause: Clause) -> list[Party] | None:
    """Lind and Holm met at a G20 summit: the summit is where, not whom."""
    at = ("at", "for", "in", "on") if clause.noun == "summit" else ("at", "in", "on")
    is_met = clause.preposition in at and clause.lemma in clause.parsed.vocabulary.meeting_verbs
    return [] if is_met else None


def _over_meal(clause: Clause) -> list[Party] | None:
    """Lind and Holm conferred over lunch; over lunch last week, Lind asked Premier Holm for advice."""
    parsed = clause.parsed
    if clause.preposition != "over" or clause.noun not in parsed.vocabulary.meal_nouns:
        return None
    spoken = clause.lemma in _addressing(parsed) | {"ask"}
    listeners = [p for o in parsed.objects(clause.verb) for p in find_listeners(parsed, o)] if spoken else []
    return [*clause.subjects(), *listeners]


def _on_occasion_with(clause: Clause) -> list[Party] | None:
    """Lind flew home after talks with Holm; the row was raised by Vega in a meeting with Holm."""
    if not clause.has_others or clause.preposition not in CIRCUMSTANCES:
        return None
    parsed = clause.parsed
    agents = [p for t in parsed.prepositions(clause.verb, "by") for p in parsed.parties(t)]
    return clause.subjects() or agents or _owners_of_subject(clause)


def _owners_of_subject(clause: Clause) -> list[Party]:
    """Lind's talks with Berg came a day after a meeting with Holm: whose the first event is."""
    noun = _subject_noun(clause.verb)
    events = clause.parsed.vocabulary.event_nouns | clause.parsed.vocabulary.visit_nouns
    is_beside = clause.preposition in ("after", "before", "following") and clause.token.head.head == clause.verb
    if not is_beside or noun is None or clause.parsed.vocabulary.noun(noun.text) not in events:
        return []
    return [p for p in clause.parsed.possessors(noun) if p.type == "person"]


def _come_for(clause: Clause) -> list[Party] | None:
    """Lind was in Cairo for a summit; they flew to talks in Oslo, will travel from the summit in Lima.

    Not "told teams to engage in consultations".
    """
    vocabulary = clause.parsed.vocabulary
    words = ("for", "to") if clause.noun in vocabulary.consultation_nouns else ("for", "to", "at", "in")
    is_left = clause.preposition == "from" and clause.lemma in vocabulary.visit_verbs_to
    is_occasion = clause.noun in vocabulary.occasion_nouns
    return clause.subjects() if is_occasion and (is_left or clause.preposition in words) else None


_ANY: tuple[Reading, ...] = (_spoken_of, _part_of_tour, _first_stop, _topic, _opening_of_tour, _listed)
_OF_OBJECT: tuple[Reading, ...] = (_given_meal, _called_off, _shunned, _held)
_BEHIND_PREPOSITION: tuple[Reading, ...] = (
    _bounded_by,
    _prior_to,
    _of_progress,
    _recalled,
    _of_account,
    _of_preparation,
    _on_journey,
    _hosted_for,
    _said_in,
    _taken_part_in,
    _spent_in,
    _settled_after,
    _being_in,
    _met_at,
    _over_meal,
    _on_occasion_with,
    _come_for,
)


def _addressing(parsed: ParsedSentence) -> frozenset[str]:
    """Return the verbs whose object is spoken to: "told U.S. officials during talks", "thanked Holm in a call"."""
    vocabulary = parsed.vocabulary
    spoken = vocabulary.telling_verbs | vocabulary.briefing_verbs | vocabulary.pressing_verbs
    return spoken | vocabulary.calling_verbs | vocabulary.holding_verbs | {"agree"}
