"""Whose talks "talks with Holm" are where only the saying around them tells.

Stage: frames. In: an event noun in its parse. Out: the official who speaks of the talks, or his state.
"""

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
    if len(speakers) != 1 or not speakers[0].country or speakers[0].country == "IGO":
        return []
    if speakers[0].type == "organization" and not speakers[0].is_media:
        return [parsed.document.state(speakers[0].country)]  # "the Peruvian foreign ministry said"
    if speakers[0].type != "person":
        return []
    return _side_of(parsed, speakers[0])


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
    if not parsed.is_official(speaker) or speaker.country == "IGO":
        return []
    kinds = parsed.document.office_kinds
    if any(kinds.get(office) == "spokesperson" for office in speaker.offices) and speaker.country:
        return [parsed.document.state(speaker.country)]
    return [speaker] if parsed.is_diplomat(speaker) else []
