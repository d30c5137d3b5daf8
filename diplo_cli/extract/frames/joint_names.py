"""Names of standing bodies that tell their parties: "the India-Nepal Joint Commission", "the U.S.-EU Trade Council".

Stage: frames, before the parse. In: a sentence's words. Out: where such a name stands and whose it is.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from diplo_cli.extract.document import Document
from diplo_cli.language.tokens import Token

_NAME = r"[A-Z][\w.]*(?: [A-Z]\w+)?"
_HEADS = "Commission|Committee|Consultations?|Council|Dialogue|Forum|Mechanism|Working Group|Task Force|[Ss]ummit"
_BODY = re.compile(
    rf"(?P<names>{_NAME}(?:[-–]{_NAME})+)(?P<words>(?:,? (?:[A-Z][\w’'&-]*|and|for|of|on|the|\"?2\+2\"?)){{0,8}}?)"
    rf" (?P<head>{_HEADS})\b"
)
_SEPARATORS = re.compile(r"[-–]")


@dataclass(frozen=True, slots=True)
class JointBody:
    """The tokens [first, last) of a body's name, the noun that stands for it, and its parties by code or name."""

    first: int
    last: int
    head: str
    parties: tuple[str, ...]


def find_joint_bodies(document: Document, index: int) -> Iterator[JointBody]:
    """Yield the bodies that a sentence names by their parties, in order."""
    sentence = document.sentences[index]
    if "-" not in sentence.text and "–" not in sentence.text:
        return
    for match in _BODY.finditer(sentence.text):
        parties, start = _read_names(match["names"], document.state_codes)
        if len(parties) < 2:
            continue
        start += match.start() + sentence.start
        covered = _tokens(sentence.tokens, start, match.end() + sentence.start)
        if covered is not None:
            yield JointBody(*covered, match["head"].split()[-1], parties)


def _read_names(names: str, codes: Mapping[str, str]) -> tuple[tuple[str, ...], int]:
    """Return the parties of "The U.S.-EU" and where the first of them begins; of the last one only the first word."""
    found: list[str] = []
    begin = 0
    parts = _SEPARATORS.split(names)
    for k, part in enumerate(parts):
        readings = [part]
        if " " in part and k == 0:
            readings.append(part.split()[-1])
        if " " in part and k == len(parts) - 1:
            readings.append(part.split()[0])
        reading = next((r for r in readings if r in codes or r in _BODIES), None)
        if reading is None:
            return (), 0
        if k == 0:
            begin = len(part) - len(reading)
        found.append(codes.get(reading) or _BODIES[reading])
    return tuple(dict.fromkeys(found)), begin


# Organisations of states in such names, short as they stand there.
_BODIES = {"ASEAN": "Association of Southeast Asian Nations", "AU": "African Union", "EU": "European Union",
           "GCC": "Gulf Cooperation Council", "NATO": "NATO", "UN": "United Nations"}  # fmt: skip


def _tokens(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int] | None:
    inside = [i for i, t in enumerate(tokens) if t.start >= start and t.end <= end]
    return (inside[0], inside[-1] + 1) if inside else None
