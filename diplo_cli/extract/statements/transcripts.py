"""Transcripts: turns that begin with who speaks, "PRESIDENT NOVAK: Thank you all." Questions have no speaker.

Stage: statements. In: the sentences of a document. Out: each turn's speaker and sentences; nothing where fewer than
two turns are labelled. Labels stand in capitals anywhere between sentences ("... so far.   PRESIDENT NOVAK:  Well"), or
as plain names at the start of lines, most of which must then have one ("Jan Novak: Thank you.").
"""

import re
from collections import Counter
from collections.abc import Sequence

from diplo_cli.extract.actors import Party
from diplo_cli.extract.actors.parties import fold_name
from diplo_cli.extract.document import Document
from diplo_cli.language.sentences import Sentence

_ASIDE = r"(?: ?\([^()\n]{1,60}\))?"
# "SECRETARY BELL:", "PRESIDENT YUN (As interpreted):", "Q:", and "Q   Mr. President"
_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĽŁŃŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŸŹŻŽȘȚ"
_CAPITALS = re.compile(
    rf"(?:^|(?<=[.!?…)\]”\"—])[^\S\n]+|(?<=[A-Z])[^\S\n]{{2,}})"
    rf"(?:(?P<who>[{_UPPER}][{_UPPER}.’'-]*(?: [{_UPPER}][{_UPPER}.’'-]*){{0,5}}){_ASIDE}:\s"
    r"|Q[^\S\n]{2,8}(?=[A-Z“\"(]))"
    r"|^Q[^\S\n](?=[A-Z“\"(])",
    re.M,
)
# "President of Peru Jan Novak (retranslated):", "Eva Ruiz:", "Question:"
_PLAIN = re.compile(
    r"^(?P<who>[A-Z][\w.’'-]*(?: (?:[A-Z][\w.’'-]*|of|the|and|for|to|de|al)){0,9})"
    rf"(?:, [A-Z][\w’' -]{{2,50}})?{_ASIDE}:\s",
    re.M,
)
_FEWEST = 2
_SHORTEST = 4  # words: "Thank you." says nothing
_SHARE = 3  # of so many lines, one must have a plain name
_NOBODY = frozenset(
    {
        "AIDE",
        "AUDIENCE",
        "INTERPRETER",
        "JOURNALIST",
        "MODERATOR",
        "OPERATOR",
        "PARTICIPANT",
        "Q",
        "QUESTION",
        "REPORTER",
        "STAFF",
        "VOICE",
    }
)
_PRESS = frozenset({"briefing", "conference", "interview", "press", "questions"})
_ANSWER = frozenset({"A", "ANSWER"})
_ADDRESSES = frozenset({"MR", "MRS", "MS", "DR", "THE"})

_QUESTIONER = Party("person", None)  # whose turns are left out

Turn = tuple[Party, list[Sentence], int]
"""Who speaks, the turn's sentences, and where the words begin in the passage."""


def find_turns(document: Document, prose: Sequence[Sentence]) -> list[Turn]:
    """Return the turns of a transcript, in order."""
    labels = list(_CAPITALS.finditer(document.article.text))
    whose = [m["who"] or "Q" for m in labels]
    is_spoken = any(_is_somebody(who, document) for who in whose)
    is_named = document.is_release or any(_bearer(who, document) for who in whose)
    if not is_spoken and (len(set(whose)) == len(whose) or not is_named):
        labels = []  # headings: "FULL EXPENSING: The plan", "HURDLES: Many"
    if len(labels) < _FEWEST:
        labels = _plain_labels(document, prose)
    if len(labels) < _FEWEST:
        return []
    turns: list[Turn] = _opening(document, prose, labels[0].start())
    known: dict[str, Party | None] = {}
    k = 0
    for sentence in prose:
        while k < len(labels) and labels[k].end() < sentence.end:
            label = labels[k]["who"] or "Q"
            if label not in known:
                known[label] = _speaker(label, document)
            k += 1
            turns.append((known[label] or _QUESTIONER, [sentence], max(labels[k - 1].end(), sentence.start)))
        if turns and turns[-1][1][-1] is not sentence:
            turns[-1][1].append(sentence)
    return [t for t in turns if t[0] is not _QUESTIONER and _length(t) >= _SHORTEST]


def _opening(document: Document, prose: Sequence[Sentence], end: int) -> list[Turn]:
    """Return what the title's person says before the first question of "Minister Novak's remarks and answers"."""
    said = [s for s in prose if s.end <= end]
    person = _of_title(document)
    is_spoken = any(t.lower in ("i", "we", "our") for s in said for t in s.tokens)
    return [(person, said, said[0].start)] if person is not None and document.is_release and is_spoken else []


def _length(turn: Turn) -> int:
    """Return how many words a turn has, asides in brackets left out."""
    _, sentences, start = turn
    first = sentences[0].text[max(0, start - sentences[0].start) :]
    text = " ".join([first, *(s.text for s in sentences[1:])])
    return len(re.sub(r"\([^()]*\)", " ", text).split())


def _is_somebody(label: str, document: Document) -> bool:
    """Say whether a label is a person's or a questioner's: "Q", "MR. NOVAK", "SECRETARY BELL"."""
    words = label.split()
    is_addressed = words[0].rstrip(".") in _ADDRESSES or words[0].lower() in document.office_kinds
    return label in _NOBODY | _ANSWER or is_addressed or " ".join(words).lower() in document.office_kinds


def _plain_labels(document: Document, prose: Sequence[Sentence]) -> list[re.Match[str]]:
    """Return the labels in small letters, where they name people of the article and open most of the lines."""
    found = []
    named = 0
    matches = list(_PLAIN.finditer(document.article.text))
    counts = Counter(m["who"] for m in matches)
    for match in matches:
        label = match["who"]
        bearer = _bearer(label, document) if label.upper() not in _NOBODY else None
        is_full = " " in label or (bearer is not None and len(bearer.parts) > 1 and counts[label] >= _FEWEST)
        is_person = bearer is not None and is_full
        if is_person or label.upper() in _NOBODY | _ANSWER or _is_outlet(label, document):
            found.append(match)
            named += is_person or label.upper() in _ANSWER
    blocks = len({s.block for s in prose})
    is_asked = named > 0 and named < len(found)  # a question and its answer
    return found if (named >= _FEWEST or is_asked) and len(found) * _SHARE >= blocks else []


def _is_outlet(label: str, document: Document) -> bool:
    return any(p.is_media for (_, name), p in document.cast.organizations.items() if name == label.casefold())


def _bearer(label: str, document: Document) -> Party | None:
    """Return who of the article has the label's last name, its other parts where the label has them."""
    parts = fold_name(label)
    bearers = document.cast.people.by_part.get(parts[-1], []) if parts else []
    return max(bearers, key=lambda p: len(set(p.parts) & set(parts)), default=None)


def _speaker(label: str, document: Document) -> Party | None:
    if label.upper() in _NOBODY or label.upper().removesuffix("S") in _NOBODY:
        return None
    if label.upper() in _ANSWER:
        return _of_title(document)
    words = [w for w in label.split() if w.rstrip(".").upper() not in _ADDRESSES]
    office = " ".join(words).lower()
    people = document.cast.people
    if office in document.office_kinds:
        held = [p for p in people.persons if office in p.offices and p.country == document.home]
        return held[0] if held else document.cast.offices.get((document.home, office)) or _office(office, document)
    if not label.isupper():
        bearer = _bearer(label, document)
        return bearer if bearer is not None and not _is_outlet(label, document) else None
    name = words[-1] if words else ""
    bearers = people.by_part.get(fold_name(name)[-1], []) if fold_name(name) else []
    if not bearers:
        return Party("person", name.title(), document.home if document.is_release else None)
    if (bearers[0].name or "").isupper():
        bearers[0].name = (bearers[0].name or "").title()  # known by the label alone
    return bearers[0]


def _of_title(document: Document) -> Party | None:
    """Return whose answers they are: whom the title names, else who meets the press in the first sentence."""
    titles = [s for s in document.sentences if s.where == "title"]
    opening = [s for s in document.sentences[:1] if _PRESS.intersection(t.lower for t in s.tokens)]
    for sentence in titles + opening:
        for k, mention in enumerate(document.mentions[sentence.index]):
            for party in document.parties(sentence.index, k) if mention.kind in ("person", "office") else ():
                return party
    return None


def _office(office: str, document: Document) -> Party:
    return Party("person", office.title(), document.home, offices=[office], is_office=True)
