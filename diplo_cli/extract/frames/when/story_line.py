"""Whether a clause tells an event as the day's news: in the simple past, on the line of the story.

Stage: frames. In: the trigger of an event in its parse. Out: a claim; what it makes of the days is for the assembly.
"""

from typing import Any

from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

_PERFECT = frozenset({"had", "has", "have", "'d", "’d", "'ve", "’ve"})
# What stands beside the main clause at the same time: "as he opened a summit", "while meeting the emir".
_ALONGSIDE = frozenset({"as", "while"})
_BESIDE = frozenset({"after", "at", "during", "following", "in", "on"})
# What points away from the day of the story.
_ELSEWHEN = frozenset(
    """ago before earlier eve formerly last once past previous previously prior recent recently""".split()
)


def is_day_news(parsed: ParsedSentence, trigger: Any, *, is_beside: bool) -> bool:
    """Say whether the clause reports the event as news: "Holm met Lind", "in talks with Lind, Holm said".

    "Before" another event of the story (`is_beside`) is no earlier day.
    """
    if parsed.sentence.kind == "caption" or parsed.sentence.where != "text":
        return False
    if {t.text.lower() for t in parsed.doc} & (_ELSEWHEN - {"before"} if is_beside else _ELSEWHEN):
        return False
    if trigger.dep_ == "pobj" and trigger.head.head.text.lower() in parsed.vocabulary.following_words:
        return False  # "Building on her visit to Lima, they discussed trade"
    verb = trigger
    if not parsed.is_verb(trigger):
        up = trigger
        while up.head != up and not parsed.is_verb(up.head):
            is_step = up.dep_ in ("conj", "pobj", "dobj", "attr", "nsubj", "nsubjpass") or up.text.lower() in _BESIDE
            if not is_step:
                return False
            up = up.head
        verb = up.head
    while True:
        words = {c.text.lower() for c in verb.children if c.dep_ in ("aux", "auxpass", "neg")}
        if words & _PERFECT or verb.dep_ in ("relcl", "acl", "ccomp", "pcomp", "csubj"):
            return False
        if verb.dep_ == "ROOT":
            return bool(verb.tag_ == "VBD" or (verb.tag_ == "VBN" and words & {"was", "were"}))
        marks = {c.text.lower() for c in verb.children if c.dep_ in ("mark", "advmod") and c.i < verb.i}
        if verb.dep_ == "advcl" and not marks & _ALONGSIDE and verb.tag_ != "VBG":
            return False
        if verb.dep_ not in ("advcl", "conj") or not parsed.is_verb(verb.head):
            return False
        verb = verb.head
