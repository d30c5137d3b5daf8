"""Relatives of one name: "President Bush" is not his father, former President George H.W. Bush.

Stage: actors, under the register of persons. In: the mentions of an article in their sentences. Out: who is
told as a relative, and whom a surname alone does not mean.
"""

import re
from collections.abc import Sequence, Set
from typing import TYPE_CHECKING

from diplo_cli.extract.actors.mentions import Mention
from diplo_cli.extract.actors.vocabulary import ActorVocabulary
from diplo_cli.language.sentences import Sentence

if TYPE_CHECKING:
    from diplo_cli.extract.actors.parties import Party

_SPOUSES = ("first gentleman", "first lady", "second lady")
# "his wife, ", "the son of slain "
_RELATION = re.compile(r"\b([a-z]+)(?:,?|\s+of(?:\s+(?:the\s+)?(?:assassinated|former|late|slain))*)\s*$")
_BEHIND = re.compile(r",\s+(?:the|his)\s+(?:first lady|first gentleman|second lady|wife)\b")
_JUNIOR = re.compile(r"\bjr\b", re.IGNORECASE)
_REACH = 40  # characters before a name, in which the relation stands


def is_kin(sentences: Sequence[Sentence], mention: Mention, vocabulary: ActorVocabulary) -> bool:
    """Say whether somebody is told as a relative: "his wife, Eva Holm", "First lady Eva Holm", "son of Bo Holm"."""
    if mention.office in _SPOUSES:
        return True
    if _JUNIOR.search(mention.name or ""):
        return False  # one name with the father, whom the story may be about
    sentence = sentences[mention.sentence]
    start = mention.start - sentence.start
    before = _RELATION.search(sentence.text[max(0, start - _REACH) : start])
    if before is not None and before[1].lower() in vocabulary.family:
        return True
    # "Eva Holm, the first lady,"; not "Lars Holm, the son of": whom the story is about
    return _BEHIND.match(sentence.text, mention.end - sentence.start) is not None


def leave_out_kin(bearers: list["Party"], kin: Set["Party"], office: str | None, kind: str | None) -> list["Party"]:
    """Return whom a surname alone may mean: no relative beside the one who goes by it, or by an office of his own."""
    if kind == "honorific":
        return bearers  # "the president and Dr. Holm"
    beside = {b for b in bearers if b in kin and (office not in b.offices or b.is_former)}
    others = [b for b in bearers if b not in beside]
    return others or ([] if beside and office else bearers)  # "President Bush", beside his father
