"""Status and tense: a plan is told from what took place, goes on, was called off or is only possible.

In: the trigger of a frame in its parse. Out: the status, the tense that decides the direction of dates, and whether
the clause is a wish, a habit or a negation that makes no event.
"""

from dataclasses import dataclass
from typing import Any

from diplo_cli.extract.frames.draft import Status
from diplo_cli.extract.frames.predicates import is_first_to, is_ranked_before, is_under_way
from diplo_cli.extract.frames.progress import find_progress, is_kept_from, is_told_as_done, is_yet_to, read_purpose
from diplo_cli.extract.frames.syntax import ParsedSentence
from diplo_cli.extract.times import Tense

_FUTURE = frozenset({"will", "shall", "'ll", "’ll", "wo"})
_WOULD = frozenset({"would"})
_MODAL = frozenset({"may", "might", "could"})
_NEGATIONS = frozenset({"not", "n't", "n’t", "never", "no", "nor", "neither", "without"})
_PAST_TAGS = frozenset({"VBD", "VBN"})
# "the need for talks" has no talks; "hopes for a summit" leave it open.
_DEMANDED = frozenset({"need", "demand", "importance", "support", "basis", "conditions", "necessity", "framework"})
_OPEN = frozenset("hope prospect chance opportunity readiness possibility proposal offer bid appeal request".split())
# Predicates and nouns before "to visit": a plan, or what may be.
_EXPECTED = frozenset({"due", "likely", "ready", "scheduled", "set", "slated", "expected", "poised", "bound"})
_WILLING = frozenset(
    """willing eager prepared keen open able likely invitation offer proposal request desire eagerness hope interest
    readiness willingness wish""".split()
)
_TRYING = ("try", "tried", "tries", "attempt", "fail", "struggl")
# What goes on while the present tense tells of it: "the negotiations drag on".
_LASTING = frozenset({"dialogue", "negotiations", "talks"})
# What leads to talks is none itself: "a move to trade talks".
_TOWARDS = frozenset("alternative approach commitment key move obstacle path road route way".split())
_HABITUAL = frozenset({"every", "regular", "frequent", "more", "annual"})
_GATHERINGS = frozenset({"conference", "forum", "summit"})
_PLANS = frozenset({"plan", "plans", "agreement", "intention", "decision", "preparations"})
_URGING = ("push", "press", "appeal", "plead", "lobb")
_REPORTING = frozenset(
    """say tell report announce add note claim state explain believe think know confirm disclose write recall
    remember deny""".split()
)


@dataclass(frozen=True, slots=True)
class Modality:
    """How sure a clause is of its event; `is_event` is false for wishes, habits and what did not happen."""

    status: Status
    tense: Tense
    is_event: bool = True


def verb_modality(parsed: ParsedSentence, verb: Any) -> Modality:
    """Read a trigger verb with its auxiliaries, the verbs that govern it and what came of it."""
    found = _read_verb(parsed, verb)
    if found.is_event and found.status == "planned" and _is_called_off(parsed, verb):
        return Modality("cancelled", found.tense)
    return found


def _is_called_off(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether the sentence goes on with the end of a plan: "was due to visit in May but scrapped the trip"."""
    vocabulary = parsed.vocabulary
    governing = [verb]
    while (up := parsed.governing_verb(governing[-1])) is not None and up not in governing:
        governing.append(up)
    for joined in parsed.doc[verb.i + 1 :]:
        if joined.dep_ != "conj" or joined.head not in (*governing, *(v.head for v in governing)):
            continue
        if not is_cancelling(parsed, joined):
            continue
        is_off = any(c.dep_ == "prt" for c in joined.children)  # "but the trip fell through"
        subjects = ("nsubjpass", "nsubj") if is_off and not parsed.objects(joined) else ("nsubjpass",)
        what = [*parsed.objects(joined), *(c for c in joined.children if c.dep_ in subjects)]
        nouns = vocabulary.visit_nouns | vocabulary.meeting_nouns | {"it", "plan", "plans", "engagement"}
        if not what or any(vocabulary.noun(w.text) in nouns for w in what):
            return True
    return False


def _read_verb(parsed: ParsedSentence, verb: Any) -> Modality:
    words = {c.text.lower() for c in verb.children if c.dep_ in ("aux", "auxpass", "neg", "advmod")}
    negated = bool(words & _NEGATIONS)
    if words & parsed.vocabulary.habitual_words:
        return Modality("completed", "present", is_event=False)
    if words & parsed.vocabulary.wish_modals:
        return Modality("possible", "future", is_event=False)
    own = _own_tense(parsed, verb, words)
    if is_yet_to(verb) or (verb.dep_ == "ccomp" and parsed.lemma(verb.head) in ("deny", "doubt")):
        return Modality("cancelled", own, is_event=False)
    if any(c.text.lower() == "whether" and c.dep_ in ("mark", "advmod", "cc") for c in verb.children):
        return Modality("possible", "future", is_event=False)
    if any(c.dep_ == "mark" and c.text.lower() in ("if", "should") for c in verb.children):
        return Modality("possible", "future")
    if words & _MODAL and not negated:
        have = "have" in words
        return Modality("possible", "past" if have else "future", is_event=not have)
    if {"to", "have"} <= words and verb.tag_ == "VBN" and verb.dep_ in ("xcomp", "ROOT"):
        # "was to have met Putin": it came to nothing; "seems to have met Putin": it took place
        is_plan = verb.dep_ == "ROOT" or parsed.lemma(verb.head) == "be" or verb.head.text.lower() in _EXPECTED
        return Modality("cancelled" if is_plan else "completed", "past")
    if {"would", "have"} <= words and verb.tag_ == "VBN":
        return Modality("cancelled", "past")
    if words & (_FUTURE | _WOULD) or ("to" in words and words & {"is", "are", "was", "were"}):
        return Modality("cancelled" if negated else "planned", "future")
    if negated:
        return Modality("cancelled", own, is_event=False)
    governed = _governor(parsed, verb)
    if governed is not None:
        return governed
    if verb.tag_ == "VBG" and {"be", "am"} & {parsed.lemma(c) for c in verb.children if c.dep_ in ("aux", "auxpass")}:
        was = not words & {"has", "have"} and bool(words & {"was", "were", "been"})
        return Modality("completed" if was else "ongoing", "past" if was else "present")
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
    return Modality("completed", "past" if own == "none" else own)


def noun_modality(parsed: ParsedSentence, noun: Any) -> Modality:
    """Read an event noun: its adjectives, the preposition before it, and the verb that carries it."""
    vocabulary = parsed.vocabulary
    adjectives = {c.text.lower() for c in noun.children if c.dep_ in ("amod", "compound", "det", "advmod", "nmod")}
    for child in noun.children:
        if child.dep_ == "amod":
            adjectives |= {g.text.lower() for g in child.children if g.dep_ in ("advmod", "npadvmod")}
    if adjectives & vocabulary.cancelled_adjectives:
        return Modality("cancelled", "past")
    if adjectives & (vocabulary.possible_adjectives | vocabulary.planned_adjectives):
        carrying = _carrier(parsed, noun)
        if carrying is not None and carrying.status in ("cancelled", "possible"):
            return carrying
        return Modality("possible" if adjectives & vocabulary.possible_adjectives else "planned", "future")
    if adjectives & vocabulary.past_adjectives or is_told_as_done(parsed, noun):
        return Modality("completed", "past")
    if adjectives & {"no", "any"}:
        return Modality("cancelled", "none", is_event=False)
    carrier = parsed.governing_verb(noun)
    is_held = carrier is not None and carrier.tag_ == "VBD" and parsed.lemma(carrier) == "hold"
    if adjectives & _HABITUAL and noun.tag_ == "NNS" and not (is_held and "regular" in adjectives):
        return Modality("completed", "none", is_event=False)
    if noun.dep_ == "conj" and noun.head.tag_ == "NNS" and any(c.text.lower() in _HABITUAL for c in noun.head.children):
        return Modality("completed", "none", is_event=False)  # "regular exchanges and dialogue between the two"
    preposition = noun.head if noun.dep_ == "pobj" else None
    if preposition is not None:
        word = preposition.text.lower()
        chain = {word, preposition.head.text.lower()}
        if word == "of" and preposition.head.text.lower() in ("lack", "absence", "possibility", "prospect", "idea"):
            is_missing = preposition.head.text.lower() in ("lack", "absence")
            return Modality("possible", "future", is_event=not is_missing)
        if word == "to" and preposition.head.text.lower() == "open":
            return Modality("possible", "future")  # "they are open to renewed dialogue"
        if word == "for" and preposition.head.text.lower().startswith(("prepar", "time")):  # "in time for"
            return Modality("planned", "future")
        if (
            word in ("for", "in")
            and parsed.lemma(preposition.head) == "be"
            and (preposition.head.tag_ in ("VBZ", "VBP") or _auxiliaries(preposition.head) & {"have", "has"})
        ):
            return Modality("ongoing", "present")  # "are in Alaska for talks", "have been in talks since May"
        if word == "of" and preposition.head.text.lower() == "out":
            up = preposition.head.head
            if f"{parsed.lemma(up)}_out" in vocabulary.cancelling_verbs:
                return Modality("cancelled", "past" if up.tag_ in _PAST_TAGS else "none")  # "pulled out of a trip"
        if word == "to" and preposition.head.text.lower() in _TOWARDS:
            return Modality("possible", "future", is_event=False)  # "rule out a move to trade talks"
        if word == "to" and preposition.head.text.lower() in ("open", "ready"):
            return Modality("possible", "future")  # "are open to talks with"
        if word == "to" and preposition.head.text.lower() == "back":
            return Modality("possible", "future", is_event=False)  # "coax the North back to the talks"
        if word in ("to", "through", "by", "via"):
            verb = parsed.governing_verb(preposition)
            if verb is not None and _auxiliaries(verb) & vocabulary.wish_modals:
                return Modality("possible", "future", is_event=False)  # "must be left to talks"
        if word == "on" and parsed.lemma(preposition.head).startswith("insist"):
            return Modality("possible", "future", is_event=False)
        if word == "for":
            carrier = preposition.head.text.lower()
            if carrier in _DEMANDED or carrier.removesuffix("s") in _DEMANDED:
                return Modality("possible", "future", is_event=False)
            if (ahead := read_purpose(parsed, preposition)) is not None:
                return Modality("planned", ahead)
            if carrier in ("plan", "plans"):
                is_denied = any(c.text.lower() == "no" for c in preposition.head.children)
                return Modality("cancelled" if is_denied else "planned", "future", is_event=not is_denied)
            if parsed.lemma(preposition.head) == "call":
                return Modality("possible", "future", is_event=False)  # a demand: "called for negotiations between"
            if (
                carrier.removesuffix("s") in _OPEN
                or parsed.lemma(preposition.head) == "ask"
                or carrier.startswith(_URGING)
            ):
                return Modality("possible", "future")
        if chain & vocabulary.ahead_prepositions:
            verb = parsed.governing_verb(preposition)
            past = verb is not None and _own_tense(parsed, verb, _auxiliaries(verb)) == "past"
            return Modality("planned", "future" if not past else "none")
        if word in vocabulary.before_prepositions:
            verb = parsed.governing_verb(preposition)
            if verb is not None and _auxiliaries(verb) & (_FUTURE | _WOULD):
                return Modality("planned", "future")
            return Modality("completed", "past")
        if word in ("during", "at", "in") and noun.text.lower() not in ("visit", "trip", "tour"):
            # "had asked Havel to come to Ottawa at their talks in June": the finite verb tells
            verb = parsed.governing_verb(preposition)
            while (
                verb is not None
                and verb.tag_ in ("VB", "VBG", "VBN")
                and not _auxiliaries(verb)
                & (_FUTURE | _MODAL | _WOULD | {"had", "has", "have", "is", "are", "was", "were"})
            ):
                up = parsed.governing_verb(verb)
                if up is None or up.text.lower() in _EXPECTED:
                    break  # "is expected to take part in meetings with": a plan, which the verb itself tells
                verb = up
            if verb is not None and parsed.lemma(verb) not in _REPORTING:
                outer = verb_modality(parsed, verb)
                is_there = word == "at" and outer.status == "possible" and noun.text.lower() in _GATHERINGS
                if is_there:  # "may meet at the summit": that they meet is open, the summit is not
                    return Modality("planned" if outer.tense == "future" else "completed", outer.tense)
                return Modality("completed" if outer.status == "cancelled" else outer.status, outer.tense)
    carrying = _carrier(parsed, noun)
    if carrying is not None:
        return carrying
    return Modality("completed", "past")


def is_cancelling(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether a verb calls an event off, with its particle: "scrapped", "put off"."""
    particle = next((c.text.lower() for c in verb.children if c.dep_ == "prt"), "")
    lemma = parsed.lemma(verb)
    return lemma in parsed.vocabulary.cancelling_verbs or f"{lemma}_{particle}" in parsed.vocabulary.cancelling_verbs


def _auxiliaries(verb: Any) -> set[str]:
    return {c.text.lower() for c in verb.children if c.dep_ in ("aux", "auxpass")}


def _own_tense(parsed: ParsedSentence, verb: Any, words: set[str]) -> Tense:
    if words & (_FUTURE | _WOULD | _MODAL):
        return "future"
    if verb.tag_ == "VBD" or words & {"had", "has", "have", "was", "were", "'ve", "’ve", "did"}:
        return "past"
    if verb.tag_ in ("VBZ", "VBP") or words & {"is", "are", "am", "'s", "’s", "'re", "’re"}:
        return "present"
    if verb.tag_ == "VBN":
        return "past"
    return "none"


def _carrier(parsed: ParsedSentence, noun: Any) -> Modality | None:
    """Read the verb that an event noun depends on: will pay a visit, called off the trip, the visit will begin."""
    verb = parsed.governing_verb(noun)
    if verb is None:
        return None
    lemma = parsed.lemma(verb)
    vocabulary = parsed.vocabulary
    is_object = _reaches(parsed, noun, verb, ("dobj", "obj", "nsubjpass", "attr"))
    is_subject = _reaches(parsed, noun, verb, ("nsubj", "nsubjpass"))
    if is_subject and verb.dep_ in ("csubj", "csubjpass", "nsubj", "nsubjpass") and is_cancelling(parsed, verb.head):
        return Modality("cancelled", "past")  # "a meeting set for Monday was postponed"
    if (is_object or is_subject) and is_cancelling(parsed, verb):
        words = _auxiliaries(verb)
        if words & _MODAL:
            return Modality("possible", "future")
        return Modality("cancelled", "past" if verb.tag_ in _PAST_TAGS else "none")
    if is_object and verb.text.lower() in ("follow", "follows", "followed", "following"):
        return Modality("completed", "past")  # "the call follows a meeting on Friday"
    if is_object and lemma in vocabulary.possible_verbs and lemma not in ("discuss",):
        return Modality("possible", "future")
    if is_object and lemma in vocabulary.planning_verbs:
        is_tried = verb.dep_ == "xcomp" and verb.head.text.lower().startswith(_TRYING)
        return Modality("possible" if is_tried else "planned", "future")  # "tried to set up a meeting"
    if is_subject and verb.text.lower() in ("needed", "required", "necessary"):
        return Modality("possible", "future", is_event=False)
    if is_subject and (progress := find_progress(parsed, verb)) is not None:
        return Modality(progress, "past" if verb.tag_ == "VBD" else "present")
    outer = verb_modality(parsed, verb)
    if lemma in _REPORTING and not is_object:
        return None
    if is_subject and lemma == "be" and any(c.text.lower() in ("possible", "feasible") for c in verb.children):
        is_denied = any(c.dep_ == "neg" for c in verb.children)
        return Modality("cancelled" if is_denied else "possible", "future")  # "a visit would not be possible"
    if is_subject and lemma == "be" and outer.status == "completed" and is_under_way(verb):
        is_over = outer.tense == "past"
        return Modality("completed" if is_over else "ongoing", outer.tense)
    is_story = parsed.sentence.where == "text" and not parsed.document.times[parsed.sentence.index]
    if is_subject and is_story and noun.text.lower() in _LASTING and verb.tag_ in ("VBZ", "VBP") and outer.is_event:
        return Modality("ongoing" if outer.status == "completed" else outer.status, outer.tense)  # "are deadlocked"
    if is_subject and lemma == "be" and outer.status == "cancelled":
        # "his visit is not likely to bring a breakthrough": the visit is not denied
        return Modality("completed" if outer.tense == "past" else "planned", outer.tense)
    if is_subject and lemma in vocabulary.holding_verbs | {"be", "see"}:
        is_held = lemma in ("happen", "occur") or (lemma == "take" and any(c.text == "place" for c in verb.children))
        if is_held and outer.status == "cancelled":
            return Modality("cancelled", outer.tense)  # "did not take place"
        return outer
    if is_object and verb.tag_ == "VB" and lemma in vocabulary.thwarting_verbs and "to" in _auxiliaries(verb):
        return Modality("possible", "future", is_event=False)  # "to derail the talks" tells of none
    if not is_object and not is_subject and outer.status == "possible" and _is_settled(noun):
        # "the deals could be worth billions during Holm's visit": the visit is not in doubt
        return Modality("planned" if outer.tense == "future" else "completed", outer.tense)
    if not is_object and not is_subject and outer.status == "cancelled":
        # What did not happen is something else: "would not take reporters on the trip"
        return Modality("planned" if outer.is_event else "completed", outer.tense)
    return Modality(outer.status, outer.tense, outer.is_event or not (is_object or is_subject))


def _is_settled(noun: Any) -> bool:
    """Say whether an event is told as known, and something happens during it: "during his visit", "at the talks"."""
    is_known = any(c.dep_ == "poss" or c.text.lower() == "the" for c in noun.children)
    return is_known and noun.dep_ == "pobj" and noun.head.text.lower() in ("during", "at", "on")


def _reaches(parsed: ParsedSentence, noun: Any, verb: Any, relations: tuple[str, ...]) -> bool:
    """Say whether a noun stands in one of the relations to a verb, over "a round of", "plans for"."""
    up = noun
    while up.head != verb and up.head != up:
        if up.dep_ not in ("conj", "pobj", "prep", "compound", "nmod", "appos"):
            return False
        if (
            up.dep_ == "prep"
            and up.text.lower() == "for"
            and parsed.vocabulary.noun(up.head.text) in parsed.vocabulary.event_nouns
        ):
            return False  # "to skip a meeting for a visit"
        up = up.head
    return up.dep_ in relations


def _governor(parsed: ParsedSentence, verb: Any) -> Modality | None:
    """Read "is due to visit", "refused to meet", "invited Trump to visit", "is considering visiting"."""
    vocabulary = parsed.vocabulary
    is_joined = verb.tag_ in ("VB", "VBG") or (verb.tag_ == "VBP" and verb.head.tag_ == "VB")  # "will meet, then go"
    if verb.dep_ == "conj" and is_joined and parsed.is_verb(verb.head) and not _auxiliaries(verb):
        return verb_modality(parsed, verb.head)
    is_infinitive = verb.tag_ in ("VB", "VBN") and any(
        c.text.lower() == "to" and c.dep_ == "aux" for c in verb.children
    )
    if not is_infinitive and not (verb.tag_ == "VBG" and verb.dep_ in ("xcomp", "pcomp", "dobj", "ccomp")):
        return None
    up = verb.head
    word = up.text.lower()
    lemma = parsed.lemma(up)
    if word == "to" and up.head.text.lower() in ("forward", "look", "looks", "looked", "looking"):
        return Modality("planned", "future")  # "looks forward to visiting India"
    if verb.dep_ == "pcomp":
        if word in ("against", "without"):
            return Modality("cancelled", "none", is_event=False)
        if word == "of" and up.head.text.lower() in _OPEN:
            return Modality("possible", "future")  # "left open the possibility of meeting with Tsai"
        if word in vocabulary.before_prepositions:
            return Modality("completed", "past")
        if word in vocabulary.ahead_prepositions | {"of"} and (
            word != "of" or up.head.text.lower() in vocabulary.ahead_prepositions
        ):
            carrier = parsed.governing_verb(up)
            past = carrier is not None and _own_tense(parsed, carrier, _auxiliaries(carrier)) == "past"
            return Modality("planned" if not past else "completed", "future" if not past else "past")
        lemma, up = parsed.lemma(up.head), up.head
        word = up.text.lower()
    if up == verb:  # a headline: "Russian foreign minister to visit China"
        return Modality("planned", "future") if is_infinitive else None
    negated = any(c.dep_ == "neg" for c in (*up.children, *(up.head.children if up.dep_ == "acomp" else ())))
    if lemma in vocabulary.cancelling_verbs:
        return Modality("cancelled", "past")
    if is_kept_from(parsed, verb):
        return Modality("cancelled", "past")
    if lemma == "be" and is_infinitive and is_first_to(parsed, up):
        return Modality("completed", "past" if up.tag_ == "VBD" else "present")
    if lemma == "be" and is_infinitive and verb.dep_ in ("xcomp", "acl", "attr", "advcl", "ccomp"):
        return Modality("planned", "future", is_event=not negated)  # "is to arrive", "was to fly on"
    if word in _PLANS and (carrier := parsed.governing_verb(up)) is not None and is_cancelling(parsed, carrier):
        return Modality("cancelled", "past")  # "dropped plans to visit Moscow"
    if lemma in vocabulary.planning_verbs or word in _EXPECTED:
        outer = _auxiliaries(up)
        if word == "likely" or outer & _MODAL or word == "ready":
            return Modality("possible", "future")
        return Modality("cancelled" if negated else "planned", "future")
    carrier = parsed.governing_verb(up) if word == "invitation" else None
    if carrier is not None and is_cancelling(parsed, carrier):
        return Modality("cancelled", "past")  # "turned down an invitation to visit Moscow"
    if carrier is not None and carrier.text.lower().startswith("accept"):
        return Modality("planned", "future")
    if word == "able" and not negated and up.head.tag_ == "VBD":
        return Modality("completed", "past")  # "was able to meet the rebels"
    if lemma in vocabulary.possible_verbs or word in _WILLING:
        return Modality("possible", "future", is_event=not negated)
    if word.startswith("wait"):
        return Modality("planned", "future")
    if word.startswith(_TRYING) or lemma.startswith("wast"):
        return Modality("cancelled", "none", is_event=False)  # "tried to call": nobody says that he did
    if word in ("unable", "reluctant", "unwilling", "unlikely"):
        return Modality("cancelled", "future", is_event=word == "unable")
    if word in ("plan", "plans", "intention") and any(c.text.lower() == "no" for c in up.children):
        return Modality("cancelled", "future", is_event=False)
    if word in _PLANS:
        return Modality("planned", "future")
    if any(c.dep_ in ("dobj", "nsubjpass") and c.text.lower() == "invitation" for c in up.children):
        return Modality("planned" if lemma == "accept" else "possible", "future")  # "renewed an invitation to visit"
    if is_infinitive and is_ranked_before(parsed, verb):
        return Modality("completed", "past")
    if parsed.is_verb(up) and verb.dep_ in ("xcomp", "advcl", "ccomp", "conj"):
        outer_modality = verb_modality(parsed, up)
        if is_infinitive and lemma in _REPORTING and outer_modality.status == "completed":
            return Modality("planned", "future")  # a headline: "Abe says to discuss trade with Trump"
        if (
            lemma in ("arrive", "fly", "travel", "head", "go", "leave", "come", "depart")
            and outer_modality.status == "completed"
        ):
            return Modality("planned", "none")
        return outer_modality
    if is_infinitive and not parsed.is_verb(up):
        is_headline = parsed.sentence.where == "title" or parsed.sentence.kind == "headline"
        if is_headline and not is_ranked_before(parsed, verb):
            return Modality("planned", "future")  # "Putin, Erdogan to hold talks Friday"
        if word in ("first", "leader", "second", "last", "latest", "president", "minister", "official"):
            return Modality("completed", "past")
        if word in parsed.vocabulary.mandate_nouns and verb.dep_ in ("acl", "relcl", "xcomp"):
            return Modality("possible", "future")  # "a mandate to negotiate with Baghdad"
    return None
