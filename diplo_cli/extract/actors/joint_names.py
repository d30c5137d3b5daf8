"""Names of standing bodies that tell their parties: "the India-Nepal Joint Commission", "the U.S.-EU Trade Council".

Stage: actors, beside the grammar. In: a sentence and the vocabulary. Out: where such a name stands and whose it is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from diplo_cli.extract.actors.vocabulary import ActorVocabulary
from diplo_cli.language.sentences import Sentence

# All bounded, so that a line of thousands of hyphened words takes no longer than its length.
_NAME = r"[A-Z][\w.]{0,30}(?: [A-Z]\w{1,30})??"
_HEADS = (
    "Commission|Committee|Consultations?|Council|Dialogues?|Forum|Mechanism|"
    "(?:Consultative|Coordination|Joint|Working) Group|Task Force|[Ss]ummit|[Ll]eaders['’] [Mm]eeting"
)
_BODY = re.compile(
    rf"(?<![\w.–-])(?P<names>(?:[A-Z]\w{{1,30}} )?{_NAME}(?:[-–]{_NAME}){{1,4}}?)"
    rf"(?:,? (?:[A-Z][\w’'&-]{{0,30}}|and|for|of|on|the|2\+2|two-plus-two)){{0,8}}? (?P<head>{_HEADS})\b"
)
# "the Russian-Cuban intergovernmental commission", "a joint Indo-Nepalese working group"
_PLAIN_HEADS = (
    "commission|committee|council|consultations?(?: mechanism)?|dialogue|leaders['’] meeting|task force"
    "|(?:consultative|coordination|working) group"
)
_PLAIN_BODY = re.compile(
    rf"(?<![\w.–-])(?P<names>[A-Z][\w.]{{1,20}}[-–][A-Z][\w.]{{1,20}})"
    rf"(?: (?!and |or |the )[a-z][\w-]{{2,20}},?(?: and)?){{0,5}}? (?P<head>{_PLAIN_HEADS})\b"
)
# "the Association Council between the European Union and Georgia"
_PARTED_BODY = re.compile(
    rf"(?:(?!The |This |That )[A-Z][\w’'&-]{{2,20}} (?:and )?|[Jj]oint |[Bb]ilateral |[Mm]ixed "
    rf"|[Ii]nter-?governmental |[Ii]nter-?ministerial ){{1,6}}"
    rf"(?P<head>{_HEADS}|{_PLAIN_HEADS}) (?:between|of) (?:the )?(?P<one>{_NAME}(?: [A-Z]\w{{1,30}})?) "
    rf"and (?:the )?(?P<other>{_NAME}(?: [A-Z]\w{{1,30}})?)(?![\w-])"
)
_OF_TWO = re.compile(r"[Cc](?:ommission|ommittee|ouncil) of ")
_SEPARATORS = re.compile(r"[-–]")


@dataclass(frozen=True, slots=True)
class JointBody:
    """The tokens [first, last) of a body's name, the noun that stands for it, and its parties by code or name."""

    first: int
    last: int
    head: str
    parties: tuple[str, ...]


def find_joint_bodies(sentence: Sentence, vocabulary: ActorVocabulary) -> tuple[JointBody, ...]:
    """Return the bodies that a sentence names by their parties, in order."""
    found: list[JointBody] = []
    if "-" in sentence.text or "–" in sentence.text:
        for match in (*_BODY.finditer(sentence.text), *_PLAIN_BODY.finditer(sentence.text)):
            parties, begin = _read_names(match["names"], sentence.text[match.end("names") :][:32].split(), vocabulary)
            found += _make_bodies(sentence, match, begin, parties)
    if " between " in sentence.text or _OF_TWO.search(sentence.text):
        for match in _PARTED_BODY.finditer(sentence.text):
            named = (vocabulary.party_named(match["one"]), vocabulary.party_named(match["other"]))
            found += _make_bodies(sentence, match, 0, tuple(name for name in named if name))
    return tuple(sorted(found, key=lambda body: body.first))


def _make_bodies(sentence: Sentence, match: re.Match[str], begin: int, parties: tuple[str, ...]) -> Iterator[JointBody]:
    """Yield the body of a match that begins `begin` code points in, where it is of several parties."""
    start, end = sentence.start + match.start() + begin, sentence.start + match.end()
    inside = [i for i, t in enumerate(sentence.tokens) if t.start >= start and t.end <= end]
    if len(parties) > 1 and inside:
        yield JointBody(inside[0], inside[-1] + 1, match["head"].split()[-1], parties)


def _read_names(names: str, following: list[str], vocabulary: ActorVocabulary) -> tuple[tuple[str, ...], int]:
    """Return the parties of "The U.S.-EU" and where the first of them begins; none where one is unknown."""
    found: list[str] = []
    begin = 0
    parts = _SEPARATORS.split(names)
    for k, part in enumerate(parts):
        words = part.split()
        readings = [part]
        if k == 0:
            readings += [" ".join(words[n:]) for n in range(1, len(words))]  # "The U.S."
        elif k == len(parts) - 1:
            readings = [" ".join([part, *following[:1]]), *readings]  # "India-Sri", before "Lanka Joint Commission"
        reading = next((r for r in readings if vocabulary.party_named(r)), None)
        if reading is None:
            return (), 0
        if k == 0:
            begin = len(part) - len(reading)
        found.append(vocabulary.party_named(reading) or "")
    return tuple(dict.fromkeys(found)), begin
