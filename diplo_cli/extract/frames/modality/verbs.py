"""Status and tense: a plan is told from what took place, goes on, was called off or is only possible.

In: the trigger of a frame in its parse. Out: the status, the tense that decides the direction of dates, and whether
the clause is a wish, a habit or a negation that makes no event.
"""

from dataclasses import dataclass
from typing import Any

from diplo_cli.extract.frames.draft import Status
from diplo_cli.extract.frames.modality.overtaken import is_overtaken
from diplo_cli.extract.frames.modality.predicates import (
    is_first_to,
    is_nobody,
    is_ranked_before,
    is_unsaid,
    is_visa_denied,
)
from diplo_cli.extract.frames.modality.progress import is_kept_from, is_yet_to
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.parsed.tree import SUBJECTS
from diplo_cli.extract.times import Tense

FUTURE = frozenset({"will", "shall", "'ll", "’ll", "wo"})
WOULD = frozenset({"would"})
MODAL = frozenset({"may", "might", "could"})
_NEGATIONS = frozenset({"not", "n't", "n’t", "never", "no", "nor", "neither", "without"})
_PERHAPS = frozenset({"likely", "perhaps", "possibly", "probably"})
PAST_TAGS = frozenset({"VBD", "VBN"})
_DENIED = frozenset({"desire", "intention", "plan", "plans", "wish"})  # "has no plans to visit Cuba"
_TERMS = frozenset({"day", "month", "quarter", "week", "year", "years"})  # "every year", "every two years"
_ADVERBS = frozenset({"also", "later", "next", "now", "then"})
TRYING = ("try", "tried", "tries", "attempt", "fail", "struggl")


@dataclass(frozen=True, slots=True)
class Modality:
    """How sure a clause is of its event; `is_event` is false for wishes, habits and what did not happen."""

    status: Status
    tense: Tense
    is_event: bool = True


def verb_modality(parsed: ParsedSentence, verb: Any) -> Modality:
    """Read a trigger verb with its auxiliaries, the verbs that govern it and what came of it."""
    found = _read_verb(parsed, verb)
    if verb.tag_ == "VB" and {"how", "to"} <= {c.text.lower() for c in verb.children}:
        return Modality("possible", "future", is_event=False)  # "spoke on how to restart the negotiations"
    if verb.dep_ == "pcomp" and parsed.lemma(verb) in parsed.vocabulary.resuming_verbs | {"reviv", "revive"}:
        before = {verb.head.text.lower(), verb.head.head.text.lower()}
        if before & {"aimed", "toward", "towards"}:
            return Modality("possible", "future", is_event=False)  # "talks aimed at resuming the negotiations"
    if found.is_event and found.status == "planned" and _is_called_off(parsed, verb):
        return Modality("cancelled", found.tense)
    return found


def _is_called_off(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether the sentence goes on with the end of a plan: "was due to visit in May but scrapped the trip"."""
    vocabulary = parsed.vocabulary
    governing = [verb]
    while (up := parsed.governing_verb(governing[-1])) is not None and up not in governing:
        governing.append(up)
    going = vocabulary.visit_verbs_direct | vocabulary.visit_verbs_to | vocabulary.meeting_verbs | {"attend", "do"}
    clause = next((v for v in governing if v.dep_ == "relcl"), None)
    if clause is not None and clause.head.dep_ in SUBJECTS and is_visa_denied(clause.head.head):
        return True  # "Holm, who was due to visit Lima, did not receive permission"
    if any(is_overtaken(parsed, v) for v in governing):
        return True
    for joined in parsed.doc[verb.i + 1 :]:
        if joined.dep_ != "conj" or joined.head not in (*governing, *(v.head for v in governing)):
            continue
        if is_visa_denied(joined):
            return True  # "had planned to visit Lima but was denied a visa"
        if not is_cancelling(parsed, joined):
            continue
        is_off = any(c.dep_ == "prt" for c in joined.children)  # "but the trip fell through"
        subjects = ("nsubjpass", "nsubj") if is_off and not parsed.objects(joined) else ("nsubjpass",)
        what = [*parsed.objects(joined), *(c for c in joined.children if c.dep_ in subjects)]
        nouns = vocabulary.visit_nouns | vocabulary.meeting_nouns | {"it", "plan", "plans", "engagement"}
        aims = [c for c in joined.children if c.dep_ == "xcomp"]
        if aims and not any(parsed.lemma(a) in going for a in aims):
            continue  # "was expected to visit Lima but declined to specify when"
        if not what or any(vocabulary.noun(w.text) in nouns for w in what):
            return True
    return False


def _is_repeated(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether something is done time and again: "agreed to meet on a regular basis", "to hold it every year"."""
    often = parsed.vocabulary.repeated_adjectives
    bases = [t for t in parsed.prepositions(verb, "on") if t.text.lower() == "basis"]
    terms = [c for c in verb.children if c.dep_ == "npadvmod" and c.text.lower() in _TERMS]
    return any(c.text.lower() in often for noun in (*bases, *terms) for c in noun.children)


def _read_verb(parsed: ParsedSentence, verb: Any) -> Modality:
    words = {c.text.lower() for c in verb.children if c.dep_ in ("aux", "auxpass", "neg", "advmod")}
    negated = bool(words & _NEGATIONS) or is_nobody(verb)
    if words & parsed.vocabulary.habitual_words or _is_repeated(parsed, verb):
        return Modality("completed", "present", is_event=False)
    if words & parsed.vocabulary.wish_modals:
        return Modality("possible", "future", is_event=False)
    if verb.dep_ == "ccomp" and words & (FUTURE | WOULD) and is_left_open(parsed, verb.head):
        return Modality("possible", "future")  # "did not rule out that she would go back to Peru"
    own = own_tense(verb, words)
    if is_yet_to(verb) or (verb.dep_ == "ccomp" and parsed.lemma(verb.head) in ("deny", "doubt")):
        return Modality("cancelled", own, is_event=False)
    if any(c.text.lower() == "whether" and c.dep_ in ("mark", "advmod", "cc") for c in verb.children):
        is_ahead = bool(words & (FUTURE | WOULD | MODAL)) and "have" not in words
        return Modality("possible", "future", is_event=is_ahead and is_unsaid(parsed, verb.head))
    if any(c.dep_ == "mark" and c.text.lower() in ("if", "should") for c in verb.children):
        return Modality("possible", "future")
    if words & MODAL and not negated:
        have = "have" in words
        return Modality("possible", "past" if have else "future", is_event=not have)
    if {"to", "have"} <= words and verb.tag_ == "VBN" and verb.dep_ in ("xcomp", "ROOT"):
        # "was to have met Putin": it came to nothing; "seems to have met Putin": it took place
        is_plan = (
            verb.dep_ == "ROOT"
            or parsed.lemma(verb.head) == "be"
            or verb.head.text.lower() in parsed.vocabulary.expected_words
        )
        return Modality("cancelled" if is_plan else "completed", "past")
    if {"would", "have"} <= words and verb.tag_ == "VBN":
        return Modality("cancelled", "past")
    if words & (FUTURE | WOULD) and words & _PERHAPS and not negated:
        return Modality("possible", "future")  # "will likely visit Peru"
    if words & (FUTURE | WOULD) or ("to" in words and words & {"is", "are", "was", "were"}):
        return Modality("cancelled" if negated else "planned", "future")
    if negated:
        return Modality("cancelled", own, is_event=False)
    if verb.text.lower() == "headed" and words & {"is", "are", "was", "were", "'s", "’s", "'re", "’re"}:
        return Modality("planned", "future")  # "are headed to Washington"
    governed = _governor(parsed, verb)
    if governed is not None:
        return governed
    if verb.tag_ == "VBG" and {"be", "am"} & {parsed.lemma(c) for c in verb.children if c.dep_ in ("aux", "auxpass")}:
        was = not words & {"has", "have"} and bool(words & {"was", "were", "been"})
        is_way = "been" not in words and parsed.lemma(verb) in parsed.vocabulary.setting_out_verbs - {"go"}
        return Modality("completed" if was and not is_way else "ongoing", "past" if was else "present")
    if (
        verb.tag_ in ("VBZ", "VBP")
        and verb.dep_ == "advcl"
        and any(
            c.dep_ in ("mark", "advmod") and c.text.lower() in ("when", "before", "if", "once", "until")
            for c in verb.children
        )
    ):
        return Modality("planned", "future")
    if own == "present" and verb.tag_ in ("VBZ", "VBP"):
        return Modality("completed", "present")
    is_along = verb.tag_ == "VBG" and verb.dep_ == "advcl" and words <= {"when", "while"}
    if is_along and auxiliaries(_finite_above(verb)) & FUTURE and not any(c.dep_ == "mark" for c in verb.children):
        return Modality("planned", "future")  # "will be in Peru next week, meeting the premier on Monday"
    return Modality("completed", "past" if own == "none" else own)


def _finite_above(verb: Any) -> Any:
    """Return the verb of the clause that a participle belongs to: "will ask Peru to free him when meeting Holm"."""
    up = verb.head
    while up.tag_ == "VB" and up.dep_ in ("xcomp", "ccomp", "conj") and up.head != up:
        up = up.head
    return up


def is_cancelling(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether a verb calls an event off, with its particle: "scrapped", "put off"."""
    lemma, verbs = parsed.lemma(verb), parsed.vocabulary.cancelling_verbs
    particles = [c.text.lower() for c in verb.children if c.dep_ in ("prt", "advmod")]
    particles += [t.text.lower() for t in parsed.prepositions(verb, "on")]  # "put on hold"
    if lemma == "put":  # "put talks on a trade deal on hold"
        particles += [t.text for t in verb.subtree if t.text == "hold" and t.i and parsed.doc[t.i - 1].text == "on"]
    if lemma == "pause" and any(c.dep_ == "nsubj" for c in verb.children) and not any(parsed.objects(verb)):
        return False  # "the talks paused on Friday": they had been held
    return lemma in verbs or any(f"{lemma}_{particle}" in verbs for particle in particles)


def is_left_open(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether a verb leaves an event possible: "did not rule out a visit", "refused to rule out meeting him"."""
    if parsed.lemma(verb) != "rule" or not is_cancelling(parsed, verb):
        return False
    is_refused = verb.dep_ == "xcomp" and is_cancelling(parsed, verb.head)
    return is_refused or any(c.dep_ == "neg" for c in verb.children)


def auxiliaries(verb: Any) -> set[str]:
    """Return the auxiliaries of a verb, lower case."""
    return {c.text.lower() for c in verb.children if c.dep_ in ("aux", "auxpass")}


def own_tense(verb: Any, words: set[str]) -> Tense:
    """Return the tense of a verb by its tag and the words that hang on it, governors left aside."""
    if words & (FUTURE | WOULD | MODAL):
        return "future"
    if verb.tag_ == "VBD" or words & {"had", "has", "have", "was", "were", "'ve", "’ve", "did"}:
        return "past"
    if verb.tag_ in ("VBZ", "VBP") or words & {"is", "are", "am", "'s", "’s", "'re", "’re"}:
        return "present"
    if verb.tag_ == "VBN":
        return "past"
    return "none"


def _governor(parsed: ParsedSentence, verb: Any) -> Modality | None:
    """Read "is due to visit", "refused to meet", "invited Trump to visit", "is considering visiting"."""
    vocabulary = parsed.vocabulary
    is_joined = verb.tag_ in ("VB", "VBG") or (verb.tag_ == "VBP" and verb.head.tag_ == "VB")  # "will meet, then go"
    is_bare = not auxiliaries(verb) or (verb.tag_ == "VBN" and auxiliaries(verb) == {"be"})  # "and be received by"
    is_joined |= verb.tag_ == "VBN" and "be" in auxiliaries(verb)
    if verb.dep_ == "conj" and is_joined and parsed.is_verb(verb.head) and is_bare:
        return verb_modality(parsed, verb.head)
    is_infinitive = verb.tag_ in ("VB", "VBN") and any(
        c.text.lower() == "to" and c.dep_ == "aux" for c in verb.children
    )
    if not is_infinitive and not (verb.tag_ == "VBG" and verb.dep_ in ("xcomp", "pcomp", "dobj", "ccomp")):
        return None
    up = verb.head
    if up.text.lower() in _ADVERBS and up.dep_ in ("acomp", "advmod") and parsed.lemma(up.head) == "be":
        up = up.head  # "was later to fly on", which the parser reads as "later to fly"
    word = up.text.lower()
    lemma = parsed.lemma(up)
    if word == "to" and up.head.text.lower() in ("forward", "look", "looks", "looked", "looking"):
        return Modality("planned", "future")  # "looks forward to visiting India"
    if verb.dep_ == "pcomp":
        if word in ("against", "without"):
            return Modality("cancelled", "none", is_event=False)
        if word == "of" and up.head.text.lower() in parsed.vocabulary.open_nouns:
            return Modality("possible", "future")  # "left open the possibility of meeting with Tsai"
        if word in vocabulary.before_prepositions:
            return Modality("completed", "past")
        if word in vocabulary.ahead_prepositions | {"of"} and (
            word != "of" or up.head.text.lower() in vocabulary.ahead_prepositions
        ):
            carrier = parsed.governing_verb(up)
            past = carrier is not None and own_tense(carrier, auxiliaries(carrier)) == "past"
            return Modality("planned" if not past else "completed", "future" if not past else "past")
        lemma, up = parsed.lemma(up.head), up.head
        word = up.text.lower()
    if up == verb:  # a headline: "Russian foreign minister to visit China"
        return Modality("planned", "future") if is_infinitive else None
    negated = any(c.dep_ == "neg" for c in (*up.children, *(up.head.children if up.dep_ == "acomp" else ())))
    if is_left_open(parsed, up):
        return Modality("possible", "future")
    if is_cancelling(parsed, up) or is_visa_denied(up if parsed.is_verb(up) else parsed.governing_verb(up) or up):
        return Modality("cancelled", "past")  # also "was denied a visa to attend a summit in Oslo"
    if is_kept_from(parsed, verb):
        return Modality("cancelled", "past")
    if lemma == "be" and is_infinitive and is_first_to(parsed, up):
        return Modality("completed", "past" if up.tag_ == "VBD" else "present")
    if lemma == "be" and is_infinitive and verb.dep_ in ("xcomp", "acl", "attr", "advcl", "ccomp"):
        return Modality("planned", "future", is_event=not negated)  # "is to arrive", "was to fly on"
    if word in _DENIED and any(c.text.lower() == "no" for c in up.children):
        return Modality("cancelled", "future", is_event=False)
    is_offered = word in vocabulary.plan_nouns | vocabulary.offered_nouns | {"invitations"}
    carrier = parsed.governing_verb(up) if is_offered else None
    if carrier is not None and is_cancelling(parsed, carrier):
        return Modality("cancelled", "past")  # "dropped plans to visit Moscow", "declined an invitation to meet him"
    if lemma in vocabulary.planning_verbs or word in vocabulary.expected_words:
        outer = auxiliaries(up)
        if word == "likely" or outer & MODAL or word == "ready":
            return Modality("possible", "future")
        return Modality("cancelled" if negated else "planned", "future")
    if word in ("invitation", "invitations") and carrier is not None and carrier.text.lower().startswith("accept"):
        return Modality("planned", "future")
    if word == "able" and negated and auxiliaries(up.head) & {"will", "wo"}:
        return Modality("cancelled", "future")  # "will not be able to come"
    if word == "able" and not negated and up.head.tag_ == "VBD":
        return Modality("completed", "past")  # "was able to meet the rebels"
    if lemma in vocabulary.possible_verbs or word in parsed.vocabulary.willing_words:
        return Modality("possible", "future", is_event=not negated)
    if word.startswith("wait"):
        return Modality("planned", "future")
    if word.startswith(TRYING):
        return Modality("cancelled", "none", is_event=False)  # "tried to call": nobody says that he did
    if word in ("unable", "reluctant", "unwilling", "unlikely"):
        return Modality("cancelled", "future", is_event=word == "unable")
    if word in vocabulary.plan_nouns:
        return Modality("planned", "future")
    if any(c.dep_ in ("dobj", "nsubjpass") and c.text.lower() == "invitation" for c in up.children):
        return Modality("planned" if lemma == "accept" else "possible", "future")  # "renewed an invitation to visit"
    if is_infinitive and is_ranked_before(parsed, verb):
        return Modality("completed", "past")
    if parsed.is_verb(up) and verb.dep_ in ("xcomp", "advcl", "ccomp", "conj"):
        outer_modality = verb_modality(parsed, up)
        if is_infinitive and lemma in parsed.vocabulary.reporting_verbs and outer_modality.status == "completed":
            return Modality("planned", "future")  # a headline: "Abe says to discuss trade with Trump"
        if lemma in vocabulary.setting_out_verbs | {"arrive", "come"} and outer_modality.status == "completed":
            return Modality("planned", "none")
        return outer_modality
    if is_infinitive and not parsed.is_verb(up):
        is_headline = parsed.sentence.where == "title" or parsed.sentence.kind == "headline"
        if is_headline and not is_ranked_before(parsed, verb):
            return Modality("planned", "future")  # "Holm, Lind to hold talks Friday"
        if word in ("first", "leader", "second", "last", "latest", "president", "minister", "official"):
            return Modality("completed", "past")
        if word in vocabulary.mandate_nouns and verb.dep_ in ("acl", "relcl", "xcomp"):
            return Modality("possible", "future")  # "a mandate to negotiate with Baghdad"
    return None
