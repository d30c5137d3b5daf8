"""Consultations told by the name of a standing body: "the U.S.-EU Trade Council met in Pittsburgh".

Stage: frames. In: the word that such a name was folded into, in its parse. Out: at most one draft.
"""

from collections.abc import Iterator
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.meetings.draft import make_draft
from diplo_cli.extract.frames.modality.nouns import noun_modality
from diplo_cli.extract.frames.modality.verbs import Modality, is_cancelling, verb_modality
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

_SESSIONS = frozenset(
    {"meeting", "meetings", "session", "sessions", "round", "edition", "conference", "consultation", "talks"}
)
_CHAIRMANSHIPS = frozenset({"chairmanship", "co-chairmanship"})
_RATES = frozenset({"annually", "biannually", "biennially", "often", "once", "regularly", "twice", "yearly"})
_FOUNDING = frozenset({"launch", "open", "start"})
_OCCASIONS = frozenset({"for", "at", "during"})


def find_joint_meeting(parsed: ParsedSentence, token: Any) -> Iterator[Draft]:
    """The U.S.-EU Trade Council met in Pittsburgh; they will co-chair the 7th round of the India-Nepal Commission."""
    carrier = token
    if token.dep_ == "pobj" and token.head.text.lower() == "of" and token.head.head.text.lower() in _SESSIONS:
        carrier = token.head.head
    elif token.dep_ in ("compound", "nmod") and token.head.text.lower() in _SESSIONS:
        carrier = token.head  # "the Japan-Peru Summit Meeting was held"
    verb = parsed.governing_verb(carrier)
    if verb is None:
        return
    lemma, vocabulary = parsed.lemma(verb), parsed.vocabulary
    people: list[Party] = []
    modality = noun_modality(parsed, carrier)
    clauses = [v for host in (token, token.head.head) for v in host.children if v.dep_ == "relcl"]
    if _is_of_clause(parsed, token) and any(_find_body(parsed, v) == token for v in clauses):
        return
    if carrier != token and any(c.dep_ == "acl" and parsed.lemma(c) in ("convene", "hold") for c in carrier.children):
        pass  # "praised the eighth meeting of the Commission, held in Algiers last May"
    elif carrier.dep_ in ("dobj", "obj"):
        if lemma not in vocabulary.meeting_light_verbs:
            return
        people = parsed.subjects(verb)
    elif carrier.dep_ in ("nsubj", "nsubjpass"):
        told = vocabulary.holding_verbs | vocabulary.meeting_verbs | vocabulary.gathering_verbs
        told |= vocabulary.starting_verbs | vocabulary.ending_verbs | vocabulary.resuming_verbs
        if carrier.dep_ == "nsubjpass":
            told |= vocabulary.planning_verbs | vocabulary.meeting_light_verbs  # "was co-chaired by"
        is_due = any(c.text.lower() == "due" for c in verb.children)
        if lemma not in told and not is_due and not is_cancelling(parsed, verb):
            return
    elif carrier.dep_ == "pobj" and (
        (carrier.head.text.lower() in _OCCASIONS and not _is_result(parsed, carrier.head.head))
        or (carrier.head.text.lower() == "to" and lemma in ("head", "lead"))  # "led the delegation to the 4th Dialogue"
    ):
        people = parsed.subjects(verb)
        if lemma in vocabulary.host_verbs:  # "hosted Minister Berg for the fourth Dialogue"
            people += [p for o in parsed.objects(verb) for p in parsed.parties(o)]
    elif carrier.dep_ == "pobj" and carrier.head.text.lower() == "in" and lemma in ("participate", "take"):
        people = parsed.subjects(verb)  # "left to take part in the third meeting of the Commission"
        modality = verb_modality(parsed, verb)
    elif carrier == token:
        return
    chairs = _find_chairs(parsed, token, carrier, verb)
    yield from _make(parsed, token, carrier, [*people, *chairs], modality)


def _make(parsed: ParsedSentence, body: Any, trigger: Any, present: list[Party], modality: Modality) -> Iterator[Draft]:
    """Make a session of a body: who is present, and those of its parties that nobody is there for."""
    states = [parsed.document.party(name) for name in parsed.joint_of[body.i]]
    people = [p for p in dict.fromkeys(present) if p.type == "person"]
    _lend_state(people, states)
    people = [p for p in people if p.country]
    codes = {p.country for p in people if p.country != "IGO"}
    parties = [*people, *(p for p in states if p.country not in codes)]
    for draft in make_draft(parsed, trigger, parties, modality, "consultation.joint", 0.75):
        if body.text.lower() not in ("meeting", "summit"):  # "the 27th China-EU Leaders' Meeting" is a summit
            draft.kind = "consultation"
        draft.name = parsed.words(body, body)
        yield draft


def _lend_state(people: list[Party], states: list[Party]) -> None:
    """Take who sits at a body of two states with a man of one for a man of the other, where nothing tells his state."""
    unknown = [p for p in people if not p.country]
    left = [s for s in states if s.country not in {p.country for p in people} and s.type == "state"]
    if len(unknown) == len(left) == 1 and len(states) == len({p.country for p in people if p.country}) + 1:
        unknown[0].country = left[0].country


def _is_result(parsed: ParsedSentence, noun: Any) -> bool:
    """Say whether a session is only prepared or judged: "discussed preparations for the next session"."""
    return noun.text.lower().removesuffix("s") in parsed.vocabulary.result_nouns


def _find_chairs(parsed: ParsedSentence, body: Any, carrier: Any, verb: Any) -> list[Party]:
    """Return who holds a session beside the subject: "co-chaired by Lind and Holm", "will chair it with Holm"."""
    hosts = list(dict.fromkeys((carrier, body, verb)))
    chairing = [c for host in hosts for c in host.children if c.dep_ in ("acl", "advcl") and c.tag_ == "VBN"]
    chairing += [verb] if verb.tag_ == "VBN" and carrier.dep_ == "nsubjpass" else []
    chairing = [c for c in chairing if parsed.lemma(c) in parsed.vocabulary.meeting_light_verbs]
    targets = [t for c in chairing for t in parsed.prepositions(c, "by")]
    offices = [t for host in hosts for t in parsed.prepositions(host, "under") if t.text.lower() in _CHAIRMANSHIPS]
    targets += [t for office in offices for t in parsed.prepositions(office, "of")]
    targets += [c for host in hosts for t in parsed.prepositions(host, "with") for c in _presiding(t)]
    if carrier.dep_ in ("dobj", "obj"):
        targets += [t for host in hosts for t in parsed.prepositions(host, "with", "alongside")]
    named = [t for t in targets if (m := parsed.mention(t)) is not None and m[1].kind != "group"]
    return [p for target in named for p in parsed.parties(target)]  # not "co-chaired by the two ministers"


def _presiding(target: Any) -> list[Any]:
    """Return who stands before "presiding" or "as co-chairs" in "was held, with Lind and Holm as co-chairs"."""
    if target.text.lower() in ("presiding", "co-chairing"):
        return [c for c in target.children if c.dep_ in ("compound", "nmod", "nsubj")]
    last = max(t.i for t in target.subtree)
    after = {t.text.lower() for t in target.doc[target.i : last + 3]}
    return [target] if after & {"chairs", "co-chairs", "presiding"} else []


def find_body_held(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """He looked forward to the Dialogue, which they will co-chair; the work of the Council, which met in May."""
    clause = verb.head if verb.dep_ == "xcomp" else verb  # "which is scheduled to be held"
    body = _find_body(parsed, clause) if clause.dep_ == "relcl" and _held(clause) == verb else None
    if body is not None and _is_of_clause(parsed, body):
        yield from _make(parsed, body, verb, parsed.subjects(verb), verb_modality(parsed, verb))


def _is_of_clause(parsed: ParsedSentence, body: Any) -> bool:
    """Say whether the verb above a body tells nothing of its meeting: "praised the Council", not "co-chaired it"."""
    verb = parsed.governing_verb(body)
    return verb is None or parsed.lemma(verb) not in parsed.vocabulary.meeting_light_verbs


def _find_body(parsed: ParsedSentence, verb: Any) -> Any | None:
    """Return the body whose meeting a relative clause tells: "which met", "which they will host", "is to be held"."""
    held = _held(verb)
    vocabulary = parsed.vocabulary
    is_held = held is verb or parsed.lemma(verb) in vocabulary.planning_verbs
    if not is_held or parsed.lemma(held) not in vocabulary.meeting_light_verbs | vocabulary.meeting_verbs:
        return None
    if parsed.lemma(held) in _FOUNDING:
        return None  # "the Council, which they agreed to launch", is no session of it
    if not _RATES.isdisjoint(t.text.lower() for t in verb.subtree):
        return None
    named = [verb.head, *parsed.prepositions(verb.head, "of")]
    return next((t for t in named if t.i in parsed.joint_of and t.i < verb.i), None)


def _held(verb: Any) -> Any:
    return next((c for c in verb.children if c.dep_ == "xcomp"), verb)
