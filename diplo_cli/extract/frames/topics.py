"""What an event is about, in the article's words: "talks on trade and North Korea", "to discuss the war".

Stage: frames. In: a trigger in its parse. Out: noun phrases as they stand in the sentence.
"""

from typing import Any

from diplo_cli.extract.frames.syntax import ParsedSentence

_LONGEST = 120  # characters
_DISCUSSING = frozenset({"discuss", "discussing", "address", "review", "tackle"})


def find_topics(parsed: ParsedSentence, trigger: Any) -> tuple[str, ...]:
    """Return the topics of a trigger, as they stand in the sentence, in order."""
    topics: list[str] = []
    for child in trigger.children:
        if child.dep_ == "prep" and child.text.lower() in ("on", "about", "over", "regarding", "concerning"):
            topics += [_words(parsed, c) for c in child.children if c.dep_ == "pobj" and not _is_time(parsed, c)]
    verb = trigger if parsed.is_verb(trigger) else parsed.governing_verb(trigger)
    for carrier in (trigger, verb):
        if carrier is None:
            continue
        for child in carrier.children:
            if child.dep_ in ("xcomp", "advcl", "acl", "relcl") and child.text.lower() in _DISCUSSING:
                topics += [_words(parsed, c) for c in child.children if c.dep_ == "dobj"]
    return tuple(dict.fromkeys(t for t in topics if t))


def _words(parsed: ParsedSentence, head: Any) -> str:
    subtree = list(head.subtree)
    words = parsed.words(subtree[0], subtree[-1]).strip(' ,.;”"')
    return words if len(words) <= _LONGEST else ""


def _is_time(parsed: ParsedSentence, token: Any) -> bool:
    at = parsed.start(token)
    return any(m.span.start <= at < m.span.end for m in parsed.document.times[parsed.sentence.index])
