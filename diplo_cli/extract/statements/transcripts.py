"""Transcripts: turns that begin with who speaks, "PRESIDENT NOVAK: Thank you all." Questions have no speaker.

Stage: statements. In: the sentences of a document. Out: each turn's speaker and sentences; nothing where fewer than
two turns are labelled.
"""

import re
from collections.abc import Sequence

from diplo_cli.extract.actors import Party
from diplo_cli.extract.actors.parties import fold_name
from diplo_cli.extract.document import Document
from diplo_cli.language.sentences import Sentence

# "SECRETARY BELL:", "PRESIDENT YUN (As interpreted):", "Q:"
_LABEL = re.compile(r"(?P<who>[A-Z][A-Z.’'-]*(?: [A-Z][A-Z.’'-]*){0,5})(?: ?\([^()\n]{1,40}\))?: ")
_FEWEST = 2
_NOBODY = frozenset(
    {"A", "AIDE", "ANSWER", "INTERPRETER", "MODERATOR", "OPERATOR", "PARTICIPANT", "Q", "QUESTION", "REPORTER"}
)

Turn = tuple[Party, list[Sentence], int]
"""Who speaks, the turn's sentences, and where the words begin in the passage."""


def find_turns(document: Document, prose: Sequence[Sentence]) -> list[Turn]:
    """Return the turns of a transcript, in order."""
    first = [s for before, s in zip([None, *prose], prose, strict=False) if before is None or before.block != s.block]
    labels = {s.index: m for s in first if (m := _LABEL.match(s.text))}
    if len(labels) < _FEWEST:
        return []
    turns: list[Turn] = []
    is_open = False
    for sentence in prose:
        label = labels.get(sentence.index)
        if label is not None:
            speaker = _speaker(label["who"], document)
            is_open = speaker is not None
            if speaker is not None:
                turns.append((speaker, [sentence], sentence.start + label.end()))
        elif is_open:
            turns[-1][1].append(sentence)
    return turns


def _speaker(label: str, document: Document) -> Party | None:
    if label in _NOBODY:
        return None
    words = [w for w in label.split() if w.rstrip(".") not in ("MR", "MRS", "MS", "DR", "THE")]
    office = " ".join(words).lower()
    people = document.cast.people
    if office in document.office_kinds:
        held = [p for p in people.persons if office in p.offices and p.country == document.home]
        return held[0] if held else document.cast.offices.get((document.home, office)) or _office(office, document)
    name = words[-1] if words else ""
    bearers = people.by_part.get(fold_name(name)[-1], []) if fold_name(name) else []
    return bearers[0] if bearers else Party("person", name.title())


def _office(office: str, document: Document) -> Party:
    return Party("person", office.title(), document.home, offices=[office], is_office=True)
