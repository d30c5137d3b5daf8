"""What a later clause tells of a plan: "The trip was canceled on Tuesday", "Lind accepted the invitation".

Stage: frames, above the constructions. In: a parsed sentence and the drafts of the article up to it. Out: the last
draft of a plan that the clause can mean, as cancelled, or as planned where an offer was accepted.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Literal, TypeAlias

from diplo_cli.extract.frames.draft import AHEAD, Draft, Status
from diplo_cli.extract.frames.modality.nouns import noun_modality
from diplo_cli.extract.frames.modality.progress import is_kept_from
from diplo_cli.extract.frames.modality.verbs import MODAL, is_cancelling
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.when.timing import find_period

_What: TypeAlias = Literal["visit", "meeting", "offer", "plan"]

_REACH = 2  # sentences back to the plan
_SURE = 0.4  # of less no event comes
_KNOWN = frozenset({"that", "the", "these", "this", "those"})
# Verbs of calling off that need not say what: "She canceled at the last minute", "called it off", "Peru pulled out"
_GIVING_UP = frozenset({"call", "cancel", "postpone", "pull"})
_GOING_IN = frozenset({"come", "enter", "go", "travel", "visit"})


def settle_plans(parsed: ParsedSentence, drafts: list[Draft]) -> None:
    """Give the plans that a sentence takes up what became of them; drafts are in the order of the article."""
    if parsed.sentence.where != "text":
        return
    for noun, what, status in _find_settled(parsed):
        plan = _last_told(parsed, noun, drafts, what)
        here = (parsed.sentence.index, parsed.start(noun))
        bare = [d for d in drafts if not d.parties and (d.sentence, d.trigger) == here]
        if plan is None or plan.status not in AHEAD or not _may_be_of(parsed, noun, plan):
            for draft in bare:
                drafts.remove(draft)  # of an event that nothing tells
            continue
        for draft in bare:  # "canceled on Tuesday": the day of the decision
            draft.status, draft.period = "cancelled", find_period(parsed, noun, "past", [], is_off=True)
        people = {p for p, role in plan.parties if role != "host"}
        for draft in drafts:  # the other stops of a tour, and the talks that it was for
            is_beside = (
                plan.kind == "visit" and draft.sentence == plan.sentence and people & {p for p, _ in draft.parties}
            )
            if draft is plan or (is_beside and draft.status in AHEAD):
                draft.status = status


def _find_settled(parsed: ParsedSentence) -> Iterator[tuple[Any, _What, Status]]:
    """Yield the nouns by which a clause takes up a plan, what they can mean, and what became of it."""
    for token in parsed.doc:
        if _is_given_up(parsed, token):
            yield token, "plan", "cancelled"
        if not token.tag_.startswith("NN") or parsed.mention(token) is not None:
            continue
        what = _what(parsed, token)
        if what is None or not _takes_up(parsed, token):
            continue
        modality = noun_modality(parsed, token)
        if modality.status == "cancelled" and modality.is_event and not _is_before_plan(parsed, token):
            yield token, what, "cancelled"
        elif what == "offer" and _is_accepted(parsed, token):
            yield token, what, "planned"


def _is_before_plan(parsed: ParsedSentence, noun: Any) -> bool:
    """Say whether what broke off is on again: "The negotiations had been suspended in May", "put off twice"."""
    had = any(c.text.lower() in ("had", "'d", "’d") for c in noun.head.children)
    return _is_repeated(noun) or (had and parsed.lemma(noun.head) in parsed.vocabulary.pausing_verbs)


def _is_repeated(noun: Any) -> bool:
    """Say whether something was put off more than once, and is on again: "He put off the trip twice this month"."""
    return any(c.text.lower() in ("twice", "repeatedly", "earlier", "previously") for c in noun.head.children)


def _is_given_up(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether a verb gives up what was told just before, without a noun for it: "She called it off"."""
    if _is_kept_away(parsed, verb):
        return True
    if verb.tag_ not in ("VBD", "VBN") or parsed.lemma(verb) not in _GIVING_UP or not is_cancelling(parsed, verb):
        return False
    if any(o.text.lower() != "it" for o in parsed.objects(verb)) or any(parsed.prepositions(verb, "of", "from")):
        return False  # "pulled out of the treaty"
    return not any(c.dep_ in ("neg", "nsubjpass", "agent") or c.text.lower() in MODAL for c in verb.children)


def _is_kept_away(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether somebody was not let in where he was bound: "but was barred from entering"."""
    ways = [w for c in verb.children if c.dep_ == "prep" for w in c.children if w.dep_ == "pcomp"]
    is_shut = any(parsed.lemma(w) in _GOING_IN and is_kept_from(parsed, w) for w in ways)
    objects = [o.text.lower() for w in ways for o in parsed.objects(w)]
    return is_shut and any(c.dep_ == "auxpass" for c in verb.children) and set(objects) <= {"country", "it"}


def _is_accepted(parsed: ParsedSentence, noun: Any) -> bool:
    """Say whether an offer was taken: "accepted the invitation"; not "has not accepted it", "could accept it"."""
    verb = noun.head
    is_what = noun.dep_ in ("dobj", "obj", "nsubjpass") and verb.text.lower() == "accepted"
    return is_what and not any(c.dep_ == "neg" or c.text.lower() in MODAL for c in verb.children)


def _what(parsed: ParsedSentence, token: Any) -> _What | None:
    """Return what a noun can take up: a visit, a meeting, or whatever somebody offered."""
    vocabulary = parsed.vocabulary
    noun = vocabulary.noun(token.text)
    if noun in vocabulary.visit_nouns:
        return "visit"
    if noun in vocabulary.referring_nouns | vocabulary.talking_nouns | vocabulary.round_nouns:
        return "meeting"
    return "offer" if noun in vocabulary.offered_nouns else None


def _takes_up(parsed: ParsedSentence, noun: Any) -> bool:
    """Say whether a noun points to an event told before: "the trip", "Friday's talks"; not "the talks with Peru"."""
    if any(c.dep_ in ("prep", "compound", "nmod") and not _is_time(parsed, c) for c in noun.children):
        return False
    is_many = noun.tag_ in ("NNS", "NNPS") and parsed.vocabulary.noun(noun.text) != noun.text.lower()
    is_known = any(c.text.lower() in _KNOWN or c.dep_ == "poss" for c in noun.children)
    return is_known and not is_many


def _is_time(parsed: ParsedSentence, child: Any) -> bool:
    """Say whether a word beside an event's noun only dates it: "Friday's talks", "the talks on Friday"."""
    inner = [child, *(c for c in child.children if c.dep_ == "pobj")]
    return any(parsed.is_time(t) for t in inner)


def _last_told(parsed: ParsedSentence, noun: Any, drafts: Sequence[Draft], what: _What) -> Draft | None:
    """Return the last visit, meeting or offer that was told before a noun; none from farther back."""
    here = (parsed.sentence.index, parsed.start(noun))
    reach = 0 if _names_one(parsed, noun, what) else 1 if what == "plan" else _REACH
    for draft in reversed(drafts):
        if here[0] - draft.sentence > reach:
            return None
        is_meant = what == "plan" or (
            draft.status == "possible" if what == "offer" else (draft.kind == "visit") == (what == "visit")
        )
        if is_meant and draft.parties and (draft.sentence, draft.trigger) < here and draft.confidence >= _SURE:
            return draft
    if what == "visit":  # "was due to meet him in Washington, but the trip was put on hold"
        abroad = _last_told(parsed, noun, drafts, "meeting")
        return abroad if abroad is not None and abroad.site is not None else None
    return None


def _names_one(parsed: ParsedSentence, noun: Any, what: _What) -> bool:
    """Say whether the sentence itself names an event, of anybody: "was to meet the mayor, but the meeting was off"."""
    vocabulary = parsed.vocabulary
    verbs = vocabulary.visit_verbs_direct | vocabulary.visit_verbs_to if what == "visit" else vocabulary.meeting_verbs
    return any(parsed.is_verb(t) and parsed.lemma(t) in verbs for t in parsed.doc[: noun.i])


def _may_be_of(parsed: ParsedSentence, noun: Any, plan: Draft) -> bool:
    """Say whether a plan can be that of an event's owner, or who settles it: "her visit", "Lind scrapped it"."""
    owners = [p for c in noun.children if c.dep_ == "poss" and not parsed.is_time(c) for p in parsed.possessors(noun)]
    is_verb = parsed.is_verb(noun)
    if is_verb or (noun.dep_ in ("dobj", "obj") and not owners):
        owners = [p for p in parsed.subjects(noun if is_verb else noun.head) if p.country]
    parties = {p for p, _ in plan.parties}
    countries = {p.country for p in parties if p.country}
    return (not owners and not is_verb) or bool(parties & set(owners)) or any(p.country in countries for p in owners)
