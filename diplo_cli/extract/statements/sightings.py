"""Sightings: verbs of saying where they stand, with what their verb group says of them.

In: a clause. Out: the verbs outside quotation marks, in order; whether they are attributions is settled later.
"""

from dataclasses import dataclass

from diplo_cli.extract.statements.clauses import Clause
from diplo_cli.extract.statements.vocabulary import Form, SpeechVerb, SpeechVocabulary
from diplo_cli.extract.statements.words import (
    BE,
    DETERMINERS,
    FINITE,
    HAVE,
    MODALS,
    NEGATIONS,
    POSSESSIVES,
    PREPOSITIONS,
)

# Words in -ly that are no adverbs.
_NOT_ADVERBS = frozenset(
    {"ally", "anomaly", "apply", "assembly", "daily", "family", "italy", "july", "monthly", "reply", "supply", "weekly"}
)


# Prepositions that open no clause: a participle behind them goes with a noun.
_GOVERNING = PREPOSITIONS - {"after", "before", "like", "since", "until", "on", "in", "off", "over", "up", "out"} | {
    "of"
}
# What a phrase between the words of a verb group begins with.
_ASIDES = frozenset({"at", "for", "in", "on", "over"})
_LONGEST_ASIDE = 5  # tokens


@dataclass(frozen=True, slots=True)
class Sighting:
    """A verb of saying where it stands; what stands before it says whether it is said at all."""

    position: int
    verb: SpeechVerb
    form: Form
    before: int  # position of the first word of the verb group: "has also repeatedly said"
    is_negated: bool
    is_modal: bool
    is_passive: bool
    is_infinitive: bool


def find_sightings(clause: Clause, speech: SpeechVocabulary) -> list[Sighting]:
    """Return the verbs of saying outside quotation marks, in order."""
    found = []
    for position, token in enumerate(clause.tokens):
        entry = speech.verbs.get(token.lower)
        if entry is None or _is_in_name(clause, position):
            continue
        if clause.quoted[position]:
            sighting = _in_marks(clause, position, *entry)
        else:
            sighting = _sighting(clause, position, *entry, speech)
        if sighting is not None:
            found.append(sighting)
    return found


def _in_marks(clause: Clause, position: int, verb: SpeechVerb, forms: frozenset[Form]) -> Sighting | None:
    """Read the reporter's own verb in marks: "Rome “strongly denied” the report", "Novak had “called for calm”"."""
    mark = position - 1 - is_adverb(clause.lower(position - 1))
    if "past" not in forms or mark < 1 or mark not in clause.marks or clause.quoted[mark - 1]:
        return None
    p = mark - 1
    while p > 0 and (clause.lower(p) in HAVE or is_adverb(clause.lower(p))) and p not in clause.inside:
        p -= 1
    is_subject = p in clause.ends or p in clause.timed
    is_whole = position + 1 in clause.marks
    if not is_subject or (is_whole and not clause.lower(position + 2)):
        return None
    return Sighting(position, verb, "past", p + 1, False, False, False, False)


def _is_in_name(clause: Clause, position: int) -> bool:
    covered = clause.inside.get(position)
    if covered is None:
        return False
    # A name that has swallowed the verb of a headline ends before it.
    return clause.tokens[position].is_capitalised or clause.mentions[covered].last - 1 != position


def _sighting(
    clause: Clause, position: int, verb: SpeechVerb, forms: frozenset[Form], speech: SpeechVocabulary
) -> Sighting | None:
    negated = modal = passive = infinitive = False
    p = position - 1
    while p >= 0 and not clause.quoted[p]:
        word = clause.tokens[p].lower
        if p in clause.inside:
            break
        if word in NEGATIONS or word.endswith("n't") or word.endswith("n’t"):
            negated = True
        if word in MODALS:
            modal = "only" not in (clause.lower(position - 1), clause.lower(position + 1))  # "would say only that"
        elif word in BE:
            passive = True
        elif word == "to":
            infinitive = True
        elif (aside := _before_aside(clause, p)) < p:
            p = aside
            continue
        elif not (
            word in HAVE
            or (word in POSSESSIVES and _is_contracted(clause, p))
            or (word in speech.adverbs and not is_both(clause, p))
            or word in NEGATIONS
            or word in ("did", "do", "does")
            or is_adverb(word)
        ):
            break
        p -= 1
    following = clause.lower(position + 1)
    if "third" in forms and "past" not in forms and position > 0 and following in FINITE | HAVE | {"said", "told"}:
        return None  # "immigration advocates said"
    if clause.lower(position - 1) in HAVE and not forms & {"past", "participle", "ing"}:
        return None  # "had reason to", "has claims on"
    form = _form(forms, modal or infinitive, passive)
    if p == position - 1 and p >= 0 and clause.tokens[p].lower in DETERMINERS:
        return None  # "the proposed end point"
    if p >= 0 and clause.lower(p) == "but" and clause.lower(p - 1) == "all":
        return None  # "all but told her to stay away"
    if p == position - 1 and p >= 0 and form == "past" and clause.lower(p) in _GOVERNING and p not in clause.inside:
        return None  # "of alleged fraud"
    if form == "ing" and passive:
        passive = False  # "is calling for"
    elif form in ("past", "base", "third"):
        passive = False
    return Sighting(position, verb, form, p + 1, negated, modal, passive, infinitive)


def _before_aside(clause: Clause, p: int) -> int:
    """Return where "has" stands in "has in recent months criticized", "had on several occasions said"; else `p`."""
    if clause.lower(p) in DETERMINERS:
        return p  # "had in mind a criticized plan"
    for k in range(p, max(0, p - _LONGEST_ASIDE), -1):
        if clause.quoted[k] or not clause.tokens[k].text[0].isalnum() or (k in clause.inside and k not in clause.timed):
            break
        if clause.lower(k) in _ASIDES and k < p:
            return k - 1 if clause.lower(k - 1) in HAVE else p
    return p


def _is_contracted(clause: Clause, position: int) -> bool:
    """Say whether 's stands for "has" or "is": only after a pronoun."""
    return clause.lower(position - 1) in ("he", "she", "it", "who")


def is_both(clause: Clause, p: int) -> bool:
    """Say whether "both" is the subject: "Both said", not "Novak and Ruiz both said"."""
    return clause.lower(p) == "both" and (p == 0 or p - 1 in clause.marks or clause.lower(p - 1) in ("and", "but"))


def is_adverb(word: str) -> bool:
    """Say whether a word looks like an adverb."""
    return word.endswith("ly") and len(word) > 4 and word not in _NOT_ADVERBS


def _form(forms: frozenset[Form], is_bare: bool, passive: bool) -> Form:
    if "ing" in forms:
        return "ing"
    if "past" in forms:
        if is_bare and "base" in forms:
            return "base"
        if passive:
            return "participle"
        return "past"
    return "third" if "third" in forms else "base"
