"""What `diplo explain` prints: an event in its sentence, who, where and when marked, and why each field is so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diplo_cli.cli import wording
from diplo_cli.cli.console import is_styled, sanitize

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from diplo_cli.models import Article, Event, Evidence, Participant

_STYLES = {"who": "bold cyan underline", "where": "bold green underline", "when": "bold yellow underline"}
_LABEL = 14
_INDENT = "  "


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of the sentence that a field comes from; half-open, in code points of the sentence as it is shown."""

    start: int
    end: int
    field: str


def print_explanation(event: Event, article: Article | None, console: Console) -> None:
    """Print the event; `article` is the one it comes from, None where only the event's own record is at hand.

    On a terminal lines are wrapped to its width; elsewhere each stays one line.
    """
    from rich.text import Text

    head = Text.assemble((wording.say_kind(event), "bold"), f", {event.status}  ", (sanitize(event.id), "dim"))
    sentence = find_sentence(event, article)
    _print_indented(head, console, "", "")
    console.print()
    marked = mark_text(sentence, find_marks(sentence, event), has_style=is_styled(console))
    _print_indented(marked, console, _INDENT, _INDENT)
    console.print()
    for label, lines in describe(event, article):
        for number, line in enumerate(lines):
            first = f"{_INDENT}{'' if number else label:<{_LABEL}}"
            _print_indented(Text(line), console, first, " " * len(first))


def _print_indented(text: Text, console: Console, first: str, others: str) -> None:
    lines = text.wrap(console, max(console.width - len(others), 20)) if console.is_terminal else [text]
    for number, line in enumerate(lines):
        line.rstrip()
        console.print(others if number else first, line, sep="", soft_wrap=True)


def find_sentence(event: Event, article: Article | None) -> str:
    """Return the sentence around the first evidence, or the evidence itself where the article does not hold it."""
    shown = event.evidence[0]
    text = _passage(shown, article)
    if text is None:
        return sanitize(shown.text)
    from diplo_cli.language.sentences import split_sentences

    start = text.rfind("\n", 0, shown.start) + 1
    end = text.find("\n", shown.end)
    bounds = split_sentences(text, start, len(text) if end < 0 else end)
    touched = [(left, right) for left, right in bounds if left < shown.end and shown.start < right]
    if not touched:
        return sanitize(shown.text)
    return sanitize(text[touched[0][0] : touched[-1][1]])


def find_marks(sentence: str, event: Event) -> list[Mark]:
    """Return where the sentence names the parties, the place and the date; in order, none overlapping."""
    wanted: list[tuple[str, str]] = []
    for party in event.participants:
        name = sanitize(party.name or "")
        wanted += [("who", name), ("who", name.split(" ")[-1] if party.type == "person" else "")]
    if event.place is not None:
        wanted += [("where", sanitize(event.place.city or "")), ("where", sanitize(event.place.name or ""))]
    if event.date is not None:
        wanted.append(("when", sanitize(event.date.text)))
    marks: list[Mark] = []
    for field, words in sorted(wanted, key=lambda entry: -len(entry[1])):
        if len(words) < 2:
            continue
        for found in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", sentence):
            if all(found.end() <= mark.start or mark.end <= found.start() for mark in marks):
                marks.append(Mark(found.start(), found.end(), field))
    return sorted(marks, key=lambda mark: mark.start)


def mark_text(sentence: str, marks: list[Mark], *, has_style: bool) -> Text:
    """Return the sentence with its marks: styled, or in brackets with the field's name where styles do not show."""
    from rich.text import Text

    text = Text()
    done = 0
    for mark in marks:
        text.append(sentence[done : mark.start])
        words = sentence[mark.start : mark.end]
        text.append(words if has_style else f"[{mark.field}: {words}]", _STYLES[mark.field])
        done = mark.end
    text.append(sentence[done:])
    return text


def describe(event: Event, article: Article | None) -> Iterator[tuple[str, list[str]]]:
    """Yield each field that has a value, as a label and its lines."""
    yield "Who", [_party(party) for party in event.participants] or ["nobody is named"]
    if event.kind == "statement":
        yield "Says", [("quoted: " if event.direct else "in other words: ") + sanitize(event.text)]
        if event.verb:
            yield "Verb", [sanitize(event.verb)]
        if event.venue:
            yield "Venue", [sanitize(event.venue)]
    yield "Where", [_place(event)]
    yield "When", _when(event)
    if event.name:
        yield "Name", [sanitize(event.name)]
    if event.topics:
        yield "Topics", [sanitize(topic) for topic in event.topics]
    if event.kind != "statement" and event.attribution is not None:
        yield "According to", [_party(event.attribution)]
    yield "Codes", [_codes(event)]
    yield "Confidence", [f"{event.confidence:.2f} (0 to 1)"]
    yield "Rules", [sanitize(rule) for rule in event.rules] or ["none named"]
    yield "Evidence", [_evidence(shown, article) for shown in event.evidence]
    yield "Source", wording.say_source(event.source)


def _party(party: Participant) -> str:
    title = f", {sanitize(party.title)}" if party.title and party.name else ""
    return f"{party.role}: {wording.say_party(party)}{title}"


def _place(event: Event) -> str:
    place = event.place
    where = wording.say_where(event)
    if place is None or not where:
        return "not known"
    if place.latitude is None or place.longitude is None:
        return where
    return f"{where} ({place.latitude:.2f}, {place.longitude:.2f})"


def _when(event: Event) -> list[str]:
    days = wording.say_when(event) or "not known"
    if event.date is None:
        return [days if event.start or event.end else f"{days}: nothing in the article can be resolved to a date"]
    return [days, wording.say_date(event.date, event.source.published)]


def _codes(event: Event) -> str:
    plover = event.codes.plover
    parts = [
        f"CAMEO {sanitize(event.codes.cameo)}" if event.codes.cameo else "",
        f"PLOVER {sanitize(plover.event)}{f' ({sanitize(plover.mode)})' if plover.mode else ''}" if plover else "",
    ]
    return ", ".join(part for part in parts if part) or "none"


def _evidence(shown: Evidence, article: Article | None) -> str:
    line = f"{shown.in_} {shown.start}-{shown.end}: {sanitize(shown.text)}"
    if article is not None and _passage(shown, article) is None:
        return f"{line} (NOT in the article at these offsets)"
    return line


def _passage(shown: Evidence, article: Article | None) -> str | None:
    """Return the text or title that holds the evidence, None where it does not stand there."""
    if article is None:
        return None
    text = article.text if shown.in_ == "text" else article.title or ""
    return text if text[shown.start : shown.end] == shown.text else None
