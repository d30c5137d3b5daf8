"""Plans that the sentence tells as overtaken: "had been due in Lima on Sunday but the airport was shelled".

In: the verb of a plan in its parse. Out: yes or no, for the status `cancelled`.
"""

from typing import Any

from diplo_cli.extract.frames.parsed.syntax import ParsedSentence


def is_overtaken(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether what had been planned gave way: "had planned to fly home but stayed"; not "had met him but left".

    Not where the "but" brings the event after all: "had been due in Lima on Sunday but arrived a day late", "but will
    still go", nor where it leaves the plan open: "but it was not clear if".
    """
    words = {c.text.lower() for c in verb.children if c.dep_ in ("aux", "auxpass")}
    is_plan = parsed.lemma(verb) in parsed.vocabulary.planning_verbs or any(
        c.text.lower() in parsed.vocabulary.expected_words for c in (verb, *verb.children)
    )
    if "had" not in words or not is_plan:
        return False
    going = _going(parsed)
    for joined in verb.children:
        if joined.dep_ != "conj" or not any(c.text.lower() == "but" for c in (*verb.children, *joined.children)):
            continue
        words = {c.text.lower() for c in joined.children if c.dep_ in ("aux", "nsubj")}
        if words & {"it", "may", "might", "will"}:
            continue  # "but it is not clear when", "but will go in May"
        is_refused = any(c.dep_ == "neg" for c in joined.children)  # "but did not show up"
        if joined.tag_ in ("VBD", "VBN") or is_refused:
            return is_refused or parsed.lemma(joined) not in going
    return False


def _going(parsed: ParsedSentence) -> frozenset[str]:
    """Return the verbs that bring the event after all."""
    vocabulary = parsed.vocabulary
    return (
        vocabulary.visit_verbs_direct
        | vocabulary.visit_verbs_to
        | vocabulary.visit_verbs_in
        | vocabulary.meeting_verbs
        | {"come", "reach"}
    )
