"""Whose talks "talks with Holm" are where only the saying around them tells, or the journey that they are a part of.

Stage: frames. In: an event noun in its parse. Out: the official who speaks of the talks, or his state; who travels.
"""

from collections.abc import Sequence
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

_SAYING = frozenset("said says told hoped hopes expects expected added announced confirmed described called".split())
_HOPING = frozenset({"expect", "hope", "say"})


def find_own_side(parsed: ParsedSentence, noun: Any) -> list[Party]:
    """Return the speaker of "discussions with the Thai minister will be held on Wednesday, Lind said"."""
    verb = parsed.governing_verb(noun)
    is_subject = noun.dep_ in ("nsubj", "nsubjpass")
    is_hoped = noun.dep_ == "dobj" and verb is not None and parsed.lemma(verb) in _HOPING
    if not is_subject and not is_hoped:
        return []
    saying = verb if is_hoped else verb.head if verb is not None and verb.dep_ == "ccomp" else None
    speakers = parsed.subjects(saying) if saying is not None and saying.text.lower() in _SAYING else []
    speakers = speakers or _dropped_speaker(parsed)
    if len(speakers) != 1 or not speakers[0].country or (speakers[0].country == "IGO" and speakers[0].is_office):
        return []  # "a U.N. official said"
    if speakers[0].type == "organization" and not speakers[0].is_media:
        return [parsed.document.state(speakers[0].country)]  # "the Peruvian foreign ministry said"
    if speakers[0].type != "person":
        return []
    return _side_of(parsed, speakers[0])


def find_traveller(parsed: ParsedSentence, noun: Any, others: Sequence[Party]) -> list[Party]:
    """Return who goes where a topic awaits him: "flew to Lima, where trade will top the agenda in talks with Holm".

    "Lind arrived in Lima. Trade will top the agenda in talks with Holm": who went to his state in the sentence before.
    """
    verb = parsed.governing_verb(noun)
    if verb is None or parsed.lemma(verb) not in parsed.vocabulary.topic_verbs or len({p.country for p in others}) != 1:
        return []
    clause = parsed.verb_with_subject(verb, "xcomp")
    while clause.dep_ == "xcomp":
        clause = clause.head
    if clause.dep_ == "relcl":
        up = parsed.governing_verb(clause)
        found = parsed.possessors(clause.head) or (parsed.subjects(up) if up is not None else [])
    else:
        index = parsed.sentence.index - 1
        before = parsed.document.mentions[index] if index >= 0 and clause.dep_ == "ROOT" else ()
        is_there = any(m.place is not None and m.place[1] == others[0].country for m in before)
        teller = parsed.document.cast.subjects[index] if is_there else None
        found = [teller] if teller is not None else []
    is_one = len(found) == 1 and found[0].type == "person" and parsed.is_diplomat(found[0])
    return found if is_one and found[0].country != others[0].country else []


def _dropped_speaker(parsed: ParsedSentence) -> list[Party]:
    """Return who says the sentence where the attribution was left out before parsing."""
    kept = set(parsed.mention_of.values())
    tokens = parsed.sentence.tokens
    for k, mention in enumerate(parsed.mentions):
        following = tokens[mention.last].lower if mention.last < len(tokens) else ""
        if k not in kept and following in _SAYING:
            return list(parsed.document.parties(parsed.sentence.index, k))
    return []


def _side_of(parsed: ParsedSentence, speaker: Party) -> list[Party]:
    """Return a minister himself, a spokesman's state, and nobody for an analyst."""
    if not parsed.is_official(speaker):
        return []
    kinds = parsed.document.office_kinds
    if any(kinds.get(office) == "spokesperson" for office in speaker.offices) and speaker.country:
        return [parsed.document.state(speaker.country)]
    return [speaker] if parsed.is_diplomat(speaker) else []
