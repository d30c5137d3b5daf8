"""Consultations told by the name of a standing body: "the U.S.-EU Trade Council met in Pittsburgh".

Stage: frames. In: the word that such a name was folded into, in its parse. Out: at most one draft.
"""

from collections.abc import Iterator
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.meetings.draft import make_draft
from diplo_cli.extract.frames.modality.nouns import noun_modality
from diplo_cli.extract.frames.modality.verbs import is_cancelling, verb_modality
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

_SESSIONS = frozenset(
    {"meeting", "meetings", "session", "sessions", "round", "edition", "conference", "consultation", "talks"}
)
_CHAIRMANSHIPS = frozenset({"chairmanship", "co-chairmanship"})
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
        carrier.head.text.lower() in _OCCASIONS
        or (carrier.head.text.lower() == "to" and lemma in ("head", "lead"))  # "led the delegation to the 4th Dialogue"
    ):
        people = parsed.subjects(verb)
        if lemma in vocabulary.host_verbs:  # "hosted Minister Berg for the fourth Dialogue"
            people += [p for o in parsed.objects(verb) for p in parsed.parties(o)]
    elif carrier.dep_ == "pobj" and carrier.head.text.lower() == "in" and lemma in ("participate", "take"):
        people = parsed.subjects(verb)  # "left to take part in the third meeting of the Commission"
        modality = verb_modality(parsed, verb)
    elif (held := _held_in_relative_clause(parsed, token)) is not None:
        people = parsed.subjects(held)
        modality = verb_modality(parsed, held)
    elif carrier == token:
        return
    states = [parsed.document.party(name) for name in parsed.joint_of[token.i]]
    chairs = _find_chairs(parsed, token, carrier, verb)
    people = [p for p in dict.fromkeys((*people, *chairs)) if p.type == "person"]
    _lend_state(people, states)
    people = [p for p in people if p.country]
    present = {p.country for p in people if p.country != "IGO"}
    parties = [*people, *(p for p in states if p.country not in present)]
    for draft in make_draft(parsed, carrier, parties, modality, "consultation.joint", 0.75):
        if token.text.lower() not in ("meeting", "summit"):  # "the 27th China-EU Leaders' Meeting" is a summit
            draft.kind = "consultation"
        draft.name = parsed.words(token, token)
        yield draft


def _lend_state(people: list[Party], states: list[Party]) -> None:
    """Take who sits at a body of two states with a man of one for a man of the other, where nothing tells his state."""
    unknown = [p for p in people if not p.country]
    left = [s for s in states if s.country not in {p.country for p in people} and s.type == "state"]
    if len(unknown) == len(left) == 1 and len(states) == len({p.country for p in people if p.country}) + 1:
        unknown[0].country = left[0].country


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


def _held_in_relative_clause(parsed: ParsedSentence, body: Any) -> Any | None:
    """He looked forward to the U.S.-Peru Dialogue, which they will co-chair: the verb that tells who holds it."""
    verbs = (v for v in body.children if v.dep_ == "relcl")
    return next((v for v in verbs if parsed.lemma(v) in parsed.vocabulary.meeting_light_verbs), None)
