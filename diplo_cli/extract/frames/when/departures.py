"""The end of a stay from the day of leaving: "will arrive on Friday and leave on Sunday".

Stage: frames. In: a verb of arriving with the day of its clause. Out: the days of the stay.
"""

from typing import Any

from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.when.stay_days import join_days
from diplo_cli.extract.frames.when.timing import find_period
from diplo_cli.extract.times import Period, Tense

_ARRIVING = frozenset({"arrive", "come", "fly", "land", "travel"})


def find_stay(parsed: ParsedSentence, trigger: Any, first: Period, tense: Tense) -> Period | None:
    """Return the days of a stay whose end the clause tells too, or None where it tells none."""
    if not parsed.is_verb(trigger) or parsed.lemma(trigger) not in _ARRIVING:
        return None
    for verb in trigger.subtree:
        is_joined = verb.dep_ == "conj" and verb.head == trigger
        is_later = verb.dep_ == "pcomp" and verb.head.text.lower() == "before" and verb.head.head == trigger
        if verb.i > trigger.i and (is_joined or is_later) and parsed.lemma(verb) in parsed.vocabulary.parting_verbs:
            last = find_period(parsed, verb, tense, [trigger])
            stay = join_days(first, last) if last is not None else None
            if stay is not None:
                return stay
    return None
