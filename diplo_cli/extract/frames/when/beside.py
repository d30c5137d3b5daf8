"""Events told beside another one of their sentence: "before sitting down with Lind, Holm met Reed", "on the eve of it".

Stage: frames. In: the trigger of an event in its parse and the sentence's other triggers. Out: where the other event
stands and the days from it, or the day of an eve.
"""

import datetime as dt
from dataclasses import replace
from typing import Any

from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.when.timing import token_at
from diplo_cli.extract.times import Period, Tense, resolve_time

_BESIDE = frozenset({"after", "ahead", "before", "following", "prior"})
_MARKS = frozenset({"after", "before"})
_LINKS = frozenset({"of", "to"})  # "ahead of", "prior to"
_COUNTED = frozenset({"day", "fortnight", "month", "week", "year"})
_STEPS = 6  # words up from an event to "before"


def find_anchor(parsed: ParsedSentence, trigger: Any, others: list[Any]) -> tuple[int, int] | None:
    """Return where the event that this one is told beside stands, and the days from it: 0, or -1 on its eve."""
    if (eve := _find_eve(parsed, trigger)) is not None:
        noun = _of(eve)
        is_visit = parsed.vocabulary.noun(noun.text) in parsed.vocabulary.visit_nouns
        return (parsed.start(noun), -1) if is_visit or noun in others else None
    own = trigger if parsed.is_verb(trigger) else parsed.governing_verb(trigger)
    for other in others:
        host = _find_host(parsed, other)
        if host is not None and own is not None and _is_joined(own, host) and not _is_within(trigger, other):
            return parsed.start(other), 0
    return None


def find_day_of_eve(parsed: ParsedSentence, trigger: Any) -> Period | None:
    """Return the day before that of "met Reed on the eve of the session, which opens on Wednesday"."""
    eve = _find_eve(parsed, trigger)
    published = parsed.document.article.published
    if eve is None or published is None:
        return None
    within = {t.i for t in eve.subtree} - {t.i for t in trigger.subtree if eve.is_ancestor(trigger)}
    for mention in parsed.document.times[parsed.sentence.index]:
        time = token_at(parsed, mention.span.start)
        if time is None or time.i not in within:
            continue
        verb = parsed.governing_verb(time)
        is_past = verb is not None and verb.i in within and verb.tag_ == "VBD"
        tenses: tuple[Tense, ...] = ("past",) if is_past else ("future", "past")
        for tense in tenses:
            told = resolve_time(mention, published, tense)
            if told is None or told.precision != "day" or told.start is None or told.start == dt.date.min:
                continue
            day = told.start - dt.timedelta(days=1)
            if day <= published:
                return replace(told, start=day, end=day)
    return None


def _find_eve(parsed: ParsedSentence, trigger: Any) -> Any:
    """Return the "eve" on which an event is told to be: not the one that stands above it."""
    if "eve" not in parsed.sentence.text.lower():
        return None
    verb = trigger if parsed.is_verb(trigger) else parsed.governing_verb(trigger)
    for token in parsed.doc:
        if token.text.lower() != "eve" or token.dep_ != "pobj" or token.head.text.lower() != "on" or _of(token) is None:
            continue
        on = token.head
        if not token.is_ancestor(trigger):
            if on.head in (verb, trigger) or (trigger.is_ancestor(on) and trigger.i < on.i):
                return token
        elif on.i == 0 and verb is not None and _is_main(verb):
            return token
    return None


def _is_main(verb: Any) -> bool:
    """Say whether a clause that the parser hung on a noun is the sentence's own: "On the eve of the trip she met"."""
    subject = next((c.text.lower() for c in verb.children if c.dep_ == "nsubj"), "who")
    return verb.dep_ == "relcl" and subject not in ("who", "which", "that")


def _of(eve: Any) -> Any:
    """Return the noun of "the eve of the summit"."""
    return next((g for c in eve.children if c.text.lower() == "of" for g in c.children if g.dep_ == "pobj"), None)


def _find_host(parsed: ParsedSentence, other: Any) -> Any:
    """Return the verb whose clause tells what was before or after an event, without a count of days."""
    up = other
    for _ in range(_STEPS):
        mark = next((c for c in up.children if c.dep_ == "mark" and c.text.lower() in _MARKS), None)
        if mark is not None:
            return up.head if not _is_counted(mark) and up.dep_ == "advcl" else None
        if up.head == up or up.dep_ in ("relcl", "ccomp", "acl"):
            return None
        if up.dep_ in ("pobj", "pcomp"):
            governor = up.head.head if up.head.text.lower() in _LINKS else up.head
            if governor.text.lower() in _BESIDE:
                host = governor.head
                is_told = host != governor and parsed.is_verb(host)
                return host if is_told and not _is_counted(governor) else None
        up = up.head
    return None


def _is_counted(governor: Any) -> bool:
    return bool(governor.i) and governor.nbor(-1).text.lower().rstrip("s") in _COUNTED


def _is_joined(own: Any, host: Any) -> bool:
    """Say whether a verb is the host, or goes on beside it: "before seeing A, she met B and dined with C"."""
    while host != own and host.tag_ == "VBG" and host.dep_ == "advcl" and host.head != host:
        host = host.head  # "met her, nodding politely, before talks with her premier"
    while own != host and own.dep_ == "conj" and own.head != own and own.tag_ == own.head.tag_:
        own = own.head
    return bool(own == host)


def _is_within(trigger: Any, other: Any) -> bool:
    """Say whether one of two triggers stands in the other's phrase."""
    return bool(other.is_ancestor(trigger)) and trigger.dep_ != "conj"
