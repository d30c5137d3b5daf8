"""Status and tense of an event noun: its adjectives, the preposition before it, the verb that carries it.

Stage: frames, above `verbs`. In: an event noun in its parse. Out: the status, the tense that decides the direction
of dates, and whether the phrase is a wish, a habit or a negation that makes no event.
"""

from typing import Any

from diplo_cli.extract.frames.modality.arranging import read_arranged
from diplo_cli.extract.frames.modality.progress import find_progress, is_told_as_ahead, is_told_as_done, read_purpose
from diplo_cli.extract.frames.modality.verbs import (
    FUTURE,
    MODAL,
    PAST_TAGS,
    TRYING,
    WOULD,
    Modality,
    auxiliaries,
    is_cancelling,
    is_left_open,
    own_tense,
    verb_modality,
)
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.parsed.tree import SUBJECTS

# "offered no commitment during his visit": not the visit
_WHEN = frozenset({"after", "amid", "before", "despite", "during", "following", "since"})
_AWAITED = frozenset({"due", "expected"})
_HAPPENING = frozenset({"happen", "materialise", "materialize", "occur"})
_URGING = ("push", "press", "appeal", "plead", "lobb")


def noun_modality(parsed: ParsedSentence, noun: Any) -> Modality:
    """Read an event noun: its adjectives, the preposition before it, and the verb that carries it."""
    read = read_arranged(parsed, noun) or _read_noun(parsed, noun)
    following = {t.text.lower() for t in parsed.doc[noun.i + 1 : noun.i + 4]}
    is_moved = read.status == "cancelled" and bool(following & {"initially", "originally"})
    return Modality("planned", "future") if is_moved else read  # "The visit, originally due in May, was put back"


def _read_noun(parsed: ParsedSentence, noun: Any) -> Modality:
    vocabulary = parsed.vocabulary
    adjectives = {c.text.lower() for c in noun.children if c.dep_ in ("amod", "compound", "det", "advmod", "nmod")}
    for child in noun.children:
        if child.dep_ == "amod":
            adjectives |= {g.text.lower() for g in child.children if g.dep_ in ("advmod", "npadvmod")}
    if noun.dep_ in ("dobj", "obj") and parsed.lemma(noun.head) == "have" and "no" not in adjectives:
        adjectives |= {c.text.lower() for c in noun.children if c.dep_ == "acl"}  # "has a meeting planned with Lind"
    if adjectives & vocabulary.cancelled_adjectives or _is_told_as_undone(parsed, noun):
        return Modality("cancelled", "past")
    if (told := _of_adjectives(parsed, adjectives)) is not None:
        carrying = _carrier(parsed, noun)
        return carrying if carrying is not None and carrying.status in ("cancelled", "possible") else told
    if adjectives & vocabulary.past_adjectives or is_told_as_done(noun):
        return Modality("completed", "past")
    if is_told_as_ahead(parsed, noun):
        return Modality("planned", "future")
    above = parsed.governing_verb(noun)
    if "no" in adjectives and above is not None and parsed.lemma(above) == "be" and auxiliaries(above) & FUTURE:
        return Modality("cancelled", "future")  # "there will be no meeting between"
    if adjectives & {"no", "any"}:
        return Modality("cancelled", "none", is_event=False)
    is_held = above is not None and above.tag_ == "VBD" and parsed.lemma(above) == "hold"
    is_on_day = noun.dep_ == "pobj" and noun.head.i > 0 and parsed.doc[noun.head.i - 1].dep_ == "npadvmod"
    holding = noun.dep_.startswith("nsubj") and above is not None and parsed.lemma(above) in vocabulary.holding_verbs
    # "a day after regular talks", "the regular consultations took place"
    is_told = "regular" in adjectives and (is_held or is_on_day or holding)
    if adjectives & vocabulary.repeated_adjectives and noun.tag_ == "NNS" and not is_told:
        return Modality("completed", "none", is_event=False)
    if (
        noun.dep_ == "conj"
        and noun.head.tag_ == "NNS"
        and any(c.text.lower() in vocabulary.repeated_adjectives for c in noun.head.children)
    ):
        return Modality("completed", "none", is_event=False)  # "regular exchanges and dialogue between the two"
    if noun.dep_ == "pobj" and (found := _behind_preposition(parsed, noun)) is not None:
        return found
    carrying = _carrier(parsed, noun)
    if carrying is not None:
        return carrying
    return Modality("completed", "past")


def _is_told_as_undone(parsed: ParsedSentence, noun: Any) -> bool:
    """Say whether a clause on the event calls it off: "a meeting that never took place", "which Chile declined"."""
    for clause in noun.children:
        if clause.dep_ != "relcl":
            continue
        subject = next((c for c in clause.children if c.dep_ in ("nsubj", "nsubjpass")), None)
        is_of_event = subject is None or subject.tag_ in ("WDT", "WP")
        is_object = any(c.tag_ == "WDT" and c.dep_ in ("dobj", "obj") for c in clause.children)
        if is_cancelling(parsed, clause) and (is_object or (is_of_event and subject is not None)):
            return not auxiliaries(clause) & MODAL and not any(c.dep_ == "neg" for c in clause.children)
        if is_of_event and _is_denied_to_happen(parsed, clause):
            return True
    return False


def _is_denied_to_happen(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether a verb denies that its subject came about: "never took place", "did not go ahead"."""
    is_place = parsed.lemma(verb) == "take" and any(c.text.lower() == "place" for c in verb.children)
    is_failed = verb.dep_ == "xcomp" and verb.head.text.lower() == "failed"  # "failed to take place"
    is_denied = is_failed or any(c.text.lower() in ("longer", "never", "not", "n't", "n’t") for c in verb.children)
    is_ahead = parsed.lemma(verb) == "go" and any(c.text.lower() in ("ahead", "forward") for c in verb.children)
    return is_denied and (is_place or is_ahead or verb.text.lower() in _HAPPENING)


def is_shunned(parsed: ParsedSentence, noun: Any, verb: Any) -> bool:
    """Say whether somebody stays away from others' meeting, which takes place all the same: "skipped the summit"."""
    is_other = not any(parsed.prepositions(noun, "with")) and noun.dep_ in ("dobj", "obj")
    return is_other and parsed.lemma(verb) in parsed.vocabulary.shunning_verbs


def _of_adjectives(parsed: ParsedSentence, adjectives: set[str]) -> Modality | None:
    """Read "a possible visit", "the planned talks", "their ongoing negotiations"."""
    vocabulary = parsed.vocabulary
    if adjectives & vocabulary.possible_adjectives:
        return Modality("possible", "future")
    if adjectives & vocabulary.planned_adjectives:
        return Modality("planned", "future")
    return Modality("ongoing", "present") if adjectives & vocabulary.ongoing_adjectives else None


def _behind_preposition(parsed: ParsedSentence, noun: Any) -> Modality | None:
    """Read the preposition before an event noun and what that hangs on; None where they leave it open."""
    vocabulary = parsed.vocabulary
    preposition, up = noun.head, noun.head.head
    word, upper = preposition.text.lower(), up.text.lower()
    if word == "of" and upper in ("degree", "level", "quality", "state", "tone"):
        return Modality("completed", "none", is_event=False)  # "praised the tone of the dialogue"
    if word == "of" and upper in ("lack", "absence", "possibility", "prospect", "idea"):
        is_missing = upper in ("lack", "absence")
        return Modality("possible", "future", is_event=not is_missing)
    if (word == "of" and upper in vocabulary.following_nouns) or (word == "on" and upper in vocabulary.following_words):
        return Modality("completed", "past")  # "comes on the heels of a visit", "builds on their talks in May"
    if word == "of" and upper in ("cancellation", "cancelation", "postponement"):
        return Modality("cancelled", "past")
    if word == "of" and upper.removesuffix("s") in vocabulary.offered_nouns:
        return _of_offer(parsed, up)
    if word in ("like", "unlike") or (word == "as" and any(c.text.lower() == "such" for c in preposition.children)):
        return Modality("completed", "past")  # "unlike his February visit, there will be no dinner"
    if word == "for" and any(c.text.lower() == "date" and c.dep_ == "nsubjpass" for c in up.children):
        return Modality("planned", "future")  # "no date has been fixed for a meeting"
    is_forward = word == "to" and "forward" in (upper, *(c.text.lower() for c in up.children))
    if is_forward or (word == "for" and upper.startswith(("prepar", "time"))):  # "looked forward to", "in time for"
        return Modality("planned", "future")
    if word == "for" and ({upper} | {c.text.lower() for c in up.children if c.dep_ == "acomp"}) & _AWAITED:
        return Modality("planned", "future")  # "is due here on Friday for talks"
    if (
        word in ("for", "in")
        and parsed.lemma(up) == "be"
        and (up.tag_ in ("VBZ", "VBP") or auxiliaries(up) & {"have", "has"})
    ):
        return Modality("ongoing", "present")  # "are in Alaska for talks", "have been in talks since May"
    if word == "in" and upper in ("engaged", "locked") and auxiliaries(up) & {"are", "is", "has", "have"}:
        return Modality("ongoing", "present")  # "are locked in talks"
    if word == "of" and upper == "out":
        verb = up.head
        if f"{parsed.lemma(verb)}_out" in vocabulary.cancelling_verbs:
            return Modality("cancelled", "past" if verb.tag_ in PAST_TAGS else "none")  # "pulled out of a trip"
    is_going = up.dep_ == "pobj" and up.head.text.lower() in ("on", "en")  # "was on his way to talks in Geneva"
    if word == "to" and upper in vocabulary.leading_nouns and not is_going:
        return Modality("possible", "future", is_event=False)  # "rule out a move to trade talks"
    if word in ("for", "to") and upper in vocabulary.willing_words | {"ready"}:
        return Modality("possible", "future")  # "are open to talks with", "is ready for talks with"
    if word == "to" and parsed.lemma(up) == "agree":
        outer = verb_modality(parsed, up)
        return Modality("planned" if outer.status == "completed" else outer.status, "future", outer.is_event)
    if word == "to" and upper == "back":
        return Modality("possible", "future", is_event=False)  # "coax the North back to the talks"
    if word in ("to", "through", "by", "via"):
        verb = parsed.governing_verb(preposition)
        if verb is not None and auxiliaries(verb) & vocabulary.wish_modals:
            return Modality("possible", "future", is_event=False)  # "must be left to talks"
    if word == "on" and parsed.lemma(up).startswith("insist"):
        return Modality("possible", "future", is_event=False)
    if word == "for" and (purpose := _behind_for(parsed, preposition)) is not None:
        return purpose
    if {word, upper} & vocabulary.ahead_prepositions:
        verb = parsed.governing_verb(preposition)
        past = verb is not None and own_tense(verb, auxiliaries(verb)) == "past"
        return Modality("planned", "future" if not past else "none")
    if word in vocabulary.before_prepositions:
        verb = parsed.governing_verb(preposition)
        if verb is not None and auxiliaries(verb) & (FUTURE | WOULD):
            return Modality("planned", "future")
        return Modality("completed", "past")
    if word in ("during", "at", "in") and noun.text.lower() not in ("visit", "trip", "tour"):
        return _during(parsed, noun, preposition)
    return None


def _of_offer(parsed: ParsedSentence, offer: Any) -> Modality:
    """Read "rejected an offer of talks", "accepted their proposal of a summit"; what is only offered is possible."""
    verb = parsed.governing_verb(offer)
    if verb is not None and offer.dep_ in ("dobj", "obj", "nsubjpass") and not auxiliaries(verb) & MODAL:
        if is_cancelling(parsed, verb):
            return Modality("cancelled", "past")
        if verb.text.lower() == "accepted":
            return Modality("planned", "future")
    return Modality("possible", "future")


def _behind_for(parsed: ParsedSentence, preposition: Any) -> Modality | None:
    """Read "the need for talks", "plans for a summit", "called for negotiations", "hopes for a meeting"."""
    vocabulary = parsed.vocabulary
    carrier = preposition.head.text.lower()
    if carrier in vocabulary.demanded_nouns or carrier.removesuffix("s") in vocabulary.demanded_nouns:
        return Modality("possible", "future", is_event=False)
    is_due = parsed.lemma(preposition.head) == "be" and any(
        c.dep_ == "acomp" and c.text.lower() == "due" for c in preposition.head.children
    )
    if is_due or carrier == "due":
        return Modality("planned", "future")  # "had been due in Lima for talks with"
    if vocabulary.noun(carrier) in vocabulary.visit_nouns and not parsed.is_verb(preposition.head):
        journey = noun_modality(parsed, preposition.head)  # "her upcoming visit for a meeting of the forum"
        above = parsed.governing_verb(preposition.head)
        if above is not None and parsed.lemma(above) in ("depart", "leave") and journey.status != "cancelled":
            return Modality("planned", "none")  # "left today on a visit for consultations with the sultan"
        return journey if journey.status in ("planned", "possible", "cancelled") else None
    above = parsed.governing_verb(preposition)
    if carrier in ("date", "dates", "venue") and above is not None and above.head.text.lower().startswith("fail"):
        return Modality("possible", "future")  # "failed to agree on a date for new talks"
    if (ahead := read_purpose(parsed, preposition)) is not None:
        return Modality("planned", ahead)
    if carrier in ("plan", "plans"):
        if above is not None and preposition.head.dep_ in ("dobj", "nsubjpass") and is_cancelling(parsed, above):
            return Modality("cancelled", "past")  # "plans for a meeting have been shelved"
        is_denied = any(c.text.lower() == "no" for c in preposition.head.children)
        return Modality("cancelled" if is_denied else "planned", "future", is_event=not is_denied)
    if parsed.lemma(preposition.head) == "call":
        return Modality("possible", "future", is_event=False)  # a demand: "called for negotiations between"
    if (
        carrier.removesuffix("s") in vocabulary.open_nouns
        or parsed.lemma(preposition.head) in ("ask", "invite")
        or carrier.startswith(_URGING)
    ):
        return Modality("possible", "future")
    return None


def _during(parsed: ParsedSentence, noun: Any, preposition: Any) -> Modality | None:
    """Read the finite verb of what happens at an event: "had asked Havel to come to Ottawa at their talks in June"."""
    vocabulary = parsed.vocabulary
    if preposition.head.dep_ == "pobj" and preposition.head.head.text.lower() in vocabulary.before_prepositions:
        return Modality("completed", "past")  # "may resign after her defeat in talks with Holm"
    verb = parsed.governing_verb(preposition)
    while (
        verb is not None
        and verb.tag_ in ("VB", "VBG", "VBN")
        and not auxiliaries(verb) & (FUTURE | MODAL | WOULD | {"had", "has", "have", "is", "are", "was", "were"})
    ):
        up = parsed.governing_verb(verb)
        if up is None or {up.text.lower(), verb.head.text.lower()} & vocabulary.expected_words:
            break  # "is expected to take part in meetings with": a plan, which the verb itself tells
        if parsed.lemma(up) == "be" and "to" in auxiliaries(verb):
            break  # "are to take part in talks with"
        verb = up
    if verb is not None and parsed.lemma(verb) not in vocabulary.reporting_verbs:
        outer = verb_modality(parsed, verb)
        is_there = (
            preposition.text.lower() == "at"
            and outer.status == "possible"
            and noun.text.lower() in vocabulary.gathering_nouns
        )
        if is_there:  # "may meet at the summit": that they meet is open, the summit is not
            return Modality("planned" if outer.tense == "future" else "completed", outer.tense)
        return Modality("completed" if outer.status == "cancelled" else outer.status, outer.tense)
    return None


def _carrier(parsed: ParsedSentence, noun: Any) -> Modality | None:
    """Read the verb that an event noun depends on: will pay a visit, called off the trip, the visit will begin."""
    verb = parsed.governing_verb(noun)
    if verb is None:
        return None
    lemma = parsed.lemma(verb)
    vocabulary = parsed.vocabulary
    is_object = _reaches(parsed, noun, verb, ("dobj", "obj", "nsubjpass", "attr"))
    is_subject = _reaches(parsed, noun, verb, ("nsubj", "nsubjpass"))
    if is_subject and (_goes_on_cancelled(parsed, verb) or _fell_through(parsed, verb)):
        return Modality("cancelled", "past")
    if is_shunned(parsed, noun, verb):
        own = verb_modality(parsed, verb)
        is_ahead = own.status in ("planned", "possible", "cancelled")
        return Modality("planned" if is_ahead else own.status, own.tense)
    if (is_object or is_subject) and is_cancelling(parsed, verb):
        words = auxiliaries(verb)
        if is_left_open(parsed, verb):
            return Modality("possible", "future")  # "did not rule out a visit"
        is_denied = verb.dep_ == "ccomp" and parsed.lemma(verb.head) in ("deny", "doubt")
        if is_denied or any(c.dep_ == "neg" for c in verb.children):
            return Modality("planned", "future")  # "will not be postponed", "denied that it was called off"
        if words & MODAL:
            return Modality("possible", "future")
        return Modality("cancelled", "past" if verb.tag_ in PAST_TAGS else "none")
    if is_object and verb.text.lower().startswith("follow"):
        return Modality("completed", "past")  # "the call follows a meeting on Friday"
    is_aimed = verb.text.lower() == "aimed" and is_subject  # "his visit was aimed at boosting trade"
    if is_object and lemma in vocabulary.possible_verbs and lemma not in ("discuss",) and not is_aimed:
        return Modality("possible", "future")
    if is_object and lemma in vocabulary.planning_verbs:
        is_tried = verb.dep_ == "xcomp" and verb.head.text.lower().startswith(TRYING)
        return Modality("possible" if is_tried else "planned", "future")  # "tried to set up a meeting"
    if is_subject and verb.text.lower() in ("needed", "required", "necessary"):
        return Modality("possible", "future", is_event=False)
    if is_subject and (progress := find_progress(parsed, verb)) is not None:
        return Modality(progress, "past" if verb.tag_ == "VBD" else "present")
    is_meanwhile = verb.tag_ == "VBG" and any(c.text.lower() in ("when", "while") for c in verb.children)
    # "will stop over while traveling to a summit"
    outer = verb_modality(parsed, verb.head if is_meanwhile and verb.dep_ == "advcl" else verb)
    if is_object and lemma in vocabulary.starting_verbs and auxiliaries(verb) & {"has", "have"}:
        return Modality("ongoing" if outer.status == "completed" else outer.status, outer.tense, outer.is_event)
    if lemma in vocabulary.reporting_verbs and not is_object:
        return None
    if is_subject and lemma == "be" and any(c.text.lower() in ("possible", "feasible") for c in verb.children):
        is_denied = any(c.dep_ == "neg" for c in verb.children)
        return Modality("cancelled" if is_denied else "possible", "future")  # "a visit would not be possible"
    is_story = parsed.sentence.where == "text" and not parsed.document.times[parsed.sentence.index]
    if (
        is_subject
        and is_story
        and noun.text.lower() in vocabulary.lasting_nouns
        and verb.tag_ in ("VBZ", "VBP")
        and outer.is_event
    ):
        return Modality("ongoing" if outer.status == "completed" else outer.status, outer.tense)  # "are deadlocked"
    if is_subject and outer.status == "cancelled" and not is_aimed and _is_granted(parsed, verb):
        # "his visit is not likely to bring a breakthrough": the visit is not denied
        return Modality("completed" if outer.tense == "past" else "planned", outer.tense)
    if is_subject and lemma in vocabulary.holding_verbs | {"be", "see"}:
        if outer.status == "cancelled" and _is_denied_to_happen(parsed, verb):
            return Modality("cancelled", outer.tense)  # "did not take place"
        return outer
    if is_object and verb.tag_ == "VB" and lemma in vocabulary.thwarting_verbs and "to" in auxiliaries(verb):
        return Modality("possible", "future", is_event=False)  # "to derail the talks" tells of none
    if not is_object and not is_subject and outer.status == "possible" and _is_settled(noun):
        # "the deals could be worth billions during Holm's visit": the visit is not in doubt
        return Modality("planned" if outer.tense == "future" else "completed", outer.tense)
    if not is_object and not is_subject and outer.status == "cancelled":
        # What did not happen is something else: "would not take reporters on the trip"
        return Modality("planned" if outer.is_event else "completed", outer.tense)
    return Modality(outer.status, outer.tense, outer.is_event or not (is_object or is_subject))


def _is_granted(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether a negated predicate takes its event for granted: "her visit will not be affected by the row"."""
    vocabulary, lemma = parsed.vocabulary, parsed.lemma(verb)
    denying = vocabulary.holding_verbs | vocabulary.planning_verbs | vocabulary.possible_verbs
    return lemma == "be" or lemma not in denying


def _goes_on_cancelled(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether a verb's subject is then called off: "one set for May was put off", "was set but put off"."""
    up = verb.head
    is_own = any(c.dep_ in SUBJECTS for c in up.children)
    is_aside = verb.dep_ in SUBJECTS | {"csubjpass"} or (verb.dep_ == "advcl" and up.i > verb.i and not is_own)
    if is_aside and is_cancelling(parsed, up):
        return True
    is_forced = parsed.lemma(verb) in ("be", "have") and not auxiliaries(verb) & (MODAL | WOULD)
    return any(
        (c.dep_ == "conj" or (c.dep_ == "xcomp" and is_forced))  # "had to be put off"
        and is_cancelling(parsed, c)
        and any(a.dep_ == "auxpass" for a in c.children)
        and not any(a.dep_ in SUBJECTS for a in c.children)
        for c in verb.children
    )


def _fell_through(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether a verb's subject did not come about: "failed to take place", "did not go ahead"."""
    verbs = [verb, *(c for c in verb.children if c.dep_ == "xcomp")]
    return verb.tag_ in ("VB", "VBD") and any(
        _is_denied_to_happen(parsed, v) and not auxiliaries(v) & (FUTURE | MODAL | WOULD) for v in verbs
    )


def _is_settled(noun: Any) -> bool:
    """Say whether an event is told as known, and something happens during it: "during his visit", "at the talks"."""
    is_known = any(c.dep_ == "poss" or c.text.lower() == "the" for c in noun.children)
    return is_known and noun.dep_ == "pobj" and noun.head.text.lower() in ("during", "at", "on")


def _reaches(parsed: ParsedSentence, noun: Any, verb: Any, relations: tuple[str, ...]) -> bool:
    """Say whether a noun stands in one of the relations to a verb, over "a round of", "plans for"."""
    up = noun
    while up.head != verb and up.head != up:
        if up.dep_ not in ("conj", "pobj", "prep", "compound", "nmod", "appos") or up.text.lower() in _WHEN:
            return False
        if up.dep_ == "prep" and (found := parsed.mention(up.head)) is not None and found[1].kind == "person":
            return False  # "Holm on a visit to Lima refused"
        if (
            up.dep_ == "prep"
            and up.text.lower() == "for"
            and parsed.vocabulary.noun(up.head.text) in parsed.vocabulary.event_nouns
        ):
            return False  # "to skip a meeting for a visit"
        up = up.head
    return up.dep_ in relations
