"""What an event is about, in the article's words: "talks on trade and North Korea", "to discuss the war".

Stage: frames. In: a trigger in its parse. Out: noun phrases as they stand in the sentence, one a topic.
"""

from collections.abc import Iterator
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.draft import Kind
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

_LONGEST = 120  # characters
_ABOUT = frozenset({"on", "about", "over", "regarding", "concerning"})
_CLAUSES = frozenset({"xcomp", "advcl", "acl", "relcl", "conj"})
_PRONOUNS = frozenset({"PRP", "WDT", "WP", "DT"})
# What hangs on a topic's noun and is no part of it.
_BESIDE = frozenset({"relcl", "advcl", "appos", "npadvmod", "cc", "conj", "punct", "parataxis"})


def find_topics(parsed: ParsedSentence, trigger: Any, kind: Kind) -> tuple[str, ...]:
    """Return the topics of a trigger, as they stand in the sentence, in order."""
    found: list[str] = []
    verb = trigger if parsed.is_verb(trigger) else parsed.governing_verb(trigger)
    if kind != "visit":
        found += _about(parsed, trigger)
        if verb is not None and verb != trigger and trigger.dep_ in ("dobj", "obj"):
            found += _about(parsed, verb, after=trigger.i)  # "held talks with Lavrov on Syria"
    if parsed.is_verb(trigger):
        found += _discussed(parsed, trigger)
    for carrier in (trigger, verb):
        for child in carrier.children if carrier is not None else ():
            if child.dep_ in _CLAUSES and parsed.is_verb(child) and child.i > trigger.i:
                found += _discussed(parsed, child)
    return tuple(dict.fromkeys(found))


def find_discussed(parsed: ParsedSentence) -> Iterator[tuple[list[Party], tuple[str, ...]]]:
    """Yield who discussed what where no meeting is told: "They reviewed the talks", "The call focused on trade".

    The parties are empty where the subject is the meeting itself.
    """
    for token in parsed.doc:
        if not parsed.is_verb(token):
            continue
        topics = tuple(dict.fromkeys(_discussed(parsed, token)))
        if not topics:
            continue
        subject = next((c for c in token.children if c.dep_ == "nsubj"), None)
        parties = parsed.subjects(token)
        if len(parties) > 1:
            yield parties, topics
        elif subject is not None and parsed.vocabulary.noun(subject.text) in parsed.vocabulary.meeting_nouns:
            yield [], topics


def _about(parsed: ParsedSentence, carrier: Any, after: int = -1) -> Iterator[str]:
    for child in carrier.children:
        if child.dep_ == "prep" and child.text.lower() in _ABOUT and child.i > after:
            for target in child.children:
                if target.dep_ == "pobj" and _is_subject_matter(parsed, target):
                    yield from _phrases(parsed, target)


def _discussed(parsed: ParsedSentence, verb: Any) -> Iterator[str]:
    """Read what a verb of discussing takes: "discuss X", "focused on X", "exchanged views on X"."""
    lemma = parsed.lemma(verb)
    if lemma in parsed.vocabulary.discussing_verbs:
        for target in parsed.objects(verb):
            if _is_subject_matter(parsed, target):
                yield from _phrases(parsed, target)
    elif lemma in parsed.vocabulary.focusing_verbs:
        yield from _about(parsed, verb)
        for target in parsed.objects(verb):
            yield from _about(parsed, target)


def _is_subject_matter(parsed: ParsedSentence, head: Any) -> bool:
    """Tell "talks on Syria" from "met on the sidelines", "a call on the minister", "spoke on Monday"."""
    vocabulary = parsed.vocabulary
    noun = vocabulary.noun(head.text)
    if noun in vocabulary.circumstance_nouns or noun.removesuffix("s") in vocabulary.circumstance_nouns:
        return False
    if noun in vocabulary.visit_nouns or parsed.is_verb(head) or head.tag_ in _PRONOUNS:
        return False
    covering = parsed.mention(head)
    if covering is not None and covering[1].kind in ("person", "office", "group", "pronoun", "place"):
        return False
    return not parsed.is_time(head)


def _phrases(parsed: ParsedSentence, head: Any) -> Iterator[str]:
    """Yield a noun's phrase and those joined to it, each without what is only added to it."""
    left = head.left_edge
    last = head
    for child in head.rights:
        is_infinitive = child.dep_ == "relcl" and child.tag_ == "VB"  # "steps to ease the row"
        if (child.dep_ in _BESIDE and not is_infinitive) or (child.dep_ == "prep" and not _is_inner(parsed, child)):
            break
        last = max((t for t in child.subtree if not _is_joined(t, child)), key=lambda t: t.i)
    words = parsed.words(left, last).strip(' ,.;:”“"')
    if parsed.lemma(left) in parsed.vocabulary.focusing_verbs:
        return  # "discuss trade, exchange views on Syria", read as one noun phrase
    if 2 < len(words) <= _LONGEST:
        yield words
    for child in head.children:
        if child.dep_ == "conj" and not parsed.is_verb(child) and _is_subject_matter(parsed, child):
            yield from _phrases(parsed, child)


def _is_joined(token: Any, head: Any) -> bool:
    """Say whether a token belongs to a relative clause or an aside below the head."""
    while token != head:
        if token.dep_ in ("relcl", "advcl", "parataxis"):
            return True
        token = token.head
    return False


def _is_inner(parsed: ParsedSentence, preposition: Any) -> bool:
    """Say whether a preposition belongs to the topic: "the war in Ukraine", not "trade on Monday", "trade with X"."""
    if preposition.text.lower() in ("during", "after", "before", "ahead", "including", "according"):
        return False
    for target in preposition.children:
        covering = parsed.mention(target)
        if preposition.text.lower() == "with" and covering is not None and covering[1].kind != "state":
            return False
        if parsed.is_time(target):
            return False
    return True
