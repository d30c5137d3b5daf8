"""Datelines: the place, day and agency that open a dispatch. Comes in: raw text; goes out: where the prose starts."""

import re
from dataclasses import dataclass

from diplo_cli.lexicon import load_lexicon
from diplo_cli.models import Span
from diplo_cli.reading.dates import MONTH
from diplo_cli.reading.furniture import load_furniture

_HEAD = 160  # No dateline of Reuters, AP, Xinhua, AFP or TASS comes near this length.
_LINES = 40
_MARKER = re.compile(r"\(([^()\n]{2,40})\)|/([A-Za-z][A-Za-z -]{1,20})/")
_SEPARATOR = re.compile(r"\s*\.?\s*(?:[-–—―_]{1,3}|:|\.(?=\s))\s*")
_BLANK = re.compile(r"\s+(?=[A-Z“\"])")
_DASH = re.compile(r"\s*(?:--|—|–|―|(?<=\s)-(?=\s))-?\s*")
_UNLISTED = re.compile(r"\([A-Z]{2,8}\)|\([A-Z][a-z]+(?: (?:News )?Agency)\)")
# What papers put after the city: "Khartoum - The", "ISLAMABAD: The", "NEW DELHI, MAY 3. The".
_DASHED = re.compile(r"(?P<before>[A-Z][^:()\n–—-]{2,50})\s[-–—]\s(?=[A-Z“\"])")
_COLON = re.compile(r"(?P<before>[A-Z][^:()\n]{2,50}):\s+(?=[A-Z“\"])")
_STOP = re.compile(rf"(?P<before>[A-Z][A-Z, ]{{2,40}},?\s(?i:{MONTH})\s\d{{1,2}})\.\s+(?=[A-Z“\"])")
_DATE = re.compile(
    rf"(?:^|[\s,.])(?P<date>(?:{MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)?\s{MONTH})(?:,?\s\d{{4}})?)[\s,.]*$",
    re.IGNORECASE,
)
_SMALL = frozenset(
    {"aboard", "and", "at", "da", "de", "del", "di", "du", "el", "la", "le", "near", "of", "on", "the", "via"}
)
_LINE = re.compile(r"[^\r\n\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Dateline:
    """ "WASHINGTON, April 3 (Xinhua) -- ": `span` is half-open, in code points of the raw text, and ends at the prose.

    `city` is the place as written, with its region; `date` is the day as written ("April 3", "Sept. 12, 2003");
    `outlet` is the agency's usual name. Any of them can be None.
    """

    span: Span
    city: str | None
    date: str | None
    outlet: str | None


def find_dateline(text: str) -> Dateline | None:
    """The first dateline among the first lines of an article, or None.

    "MOSCOW (AP) — Russia's foreign minister …" has one; "The Associated Press (AP) said …" has none.
    """
    for number, line in enumerate(_LINE.finditer(text)):
        if number >= _LINES:
            return None
        found = match_dateline(text, line.start(), line.end())
        if found is not None:
            return found
        # A note can stand before the dateline on the same line: "(This version corrects …) PARIS (Reuters) -".
        start = _after_bracket(text, line.start(), line.end())
        if start is not None and (found := match_dateline(text, start, line.end())) is not None:
            return found
    return None


def match_dateline(text: str, start: int, end: int) -> Dateline | None:
    """The dateline with which the paragraph `text[start:end]` opens, or None."""
    while start < end and text[start].isspace():
        start += 1
    head = text[start : min(end, start + _HEAD)]
    return _with_marker(head, start) or _with_dash(head, start, end - start) or _with_city(head, start, end - start)


def _with_marker(head: str, start: int) -> Dateline | None:
    agencies = load_furniture().agencies
    for marker in _MARKER.finditer(head):
        names = (marker[1] or marker[2]).split("/")
        outlet = next((agencies[name] for part in names if (name := part.strip().casefold()) in agencies), None)
        if outlet is None and not _UNLISTED.fullmatch(marker[0]):
            continue
        separator = _SEPARATOR.match(head, marker.end()) or _after_dated_city(head, marker)
        place_and_date = _split(head[: marker.start()]) if separator is not None else None
        if separator is None or place_and_date is None:
            return None
        city, _ = place_and_date
        if outlet is None and not (city is not None and _is_city(city, is_dated=True)):
            return None  # "NAIROBI (SUNA) -" of an agency that no list has
        return Dateline(Span(start, start + separator.end()), *place_and_date, outlet)
    return None


def _after_dated_city(head: str, marker: re.Match[str]) -> re.Match[str] | None:
    """The blank behind "New Delhi, Sep 5 (PTI) Foreign Secretary …": no dash, but a city with its day."""
    city, date = _split(head[: marker.start()]) or (None, None)
    is_city = city is not None and date is not None and _is_city(city, is_dated=True)
    return _BLANK.match(head, marker.end()) if is_city else None


def _with_dash(head: str, start: int, length: int) -> Dateline | None:
    """ "OSLO - Norwegian …", "MOSCOW, March 3 — Russia's …", "Tehran, Jan 5, IRNA – Iran's …"."""
    furniture = load_furniture()
    dash = _DASH.search(head, 2)
    if dash is None or dash.start() > 90 or length < 60:
        return None
    before = head[: dash.start()]
    shorter, _, last = before.rpartition(",")
    outlet = furniture.agencies.get(last.strip().casefold())
    if outlet is None and "," in before:  # "TOKYO, Dec. 22 Kyodo -"
        first, _, name = before.rpartition(" ")
        outlet = furniture.agencies.get(name.casefold())
        shorter = first if outlet else shorter
    place_and_date = _split(shorter if outlet else before)
    if place_and_date is None:
        return None
    city, date = place_and_date
    if city is None or not (_is_in_capitals(city) or (outlet and date)):
        return None
    rest = head[dash.end() : dash.end() + 60]
    # A headline in capitals with a dash in it goes on in capitals; a name with a comma list goes on in small letters.
    if not rest or rest[0].islower() or not any(char.islower() for char in rest):
        return None
    if " ".join(re.findall(r"[^\W\d]+", city)).casefold() in furniture.not_places:
        return None
    return Dateline(Span(start, start + dash.end()), city, date, outlet)


def _with_city(head: str, start: int, length: int) -> Dateline | None:
    """ "DHAKA: The Norwegian ...", "NEW DELHI, MAY 3. The ...", "Khartoum - The ..." of a city of the gazetteer.

    Not a speaker of a transcript ("AUSTIN: Good morning"): an American city needs its day.
    """
    mark = _COLON.match(head) or _STOP.match(head) or _DASHED.match(head)
    place_and_date = _split(mark["before"]) if mark is not None and length >= 60 else None
    if mark is None or place_and_date is None:
        return None
    city, date = place_and_date
    is_city = city is not None and _is_city(city, is_dated=date is not None)
    return Dateline(Span(start, start + mark.end()), city, date, None) if is_city else None


def _is_city(place: str, *, is_dated: bool) -> bool:
    """Say whether the packaged gazetteer has a place as a capital or a city; an American city needs its day.

    A user's own lexicon is not asked: where an article's prose begins is the same whatever vocabulary reads it.
    """
    name = re.split(r"[,/]", place)[0].strip()
    name = name.upper() if len(name) > 3 else name
    entries = (*load_lexicon().find(name)[:1], *load_lexicon().find(f"{name} CITY")[:1])  # "KUWAIT: The amir"
    return any(e.kind == "capital" or (e.kind == "city" and (is_dated or e.country != "USA")) for e in entries)


def _split(before: str) -> tuple[str | None, str | None] | None:
    """Place and day of what stands before the agency; None where it is not of that shape."""
    found = _DATE.search(before)
    date = found["date"].strip() if found else None
    place = (before[: found.start()] if found else before).strip(" \t\xa0,.")
    if place.startswith("By "):
        # "By Jane Doe MOSCOW (Reuters) -": the byline ran into the dateline.
        words = place.split()
        first = len(words)
        while first > 1 and words[first - 1].isupper():
            first -= 1
        place = " ".join(words[first:])
    elif place and before.strip().endswith(place + ".") and "." in place:
        place += "."
    if not place:
        return None, date
    words = re.split(r"[\s/,]+", place)
    if len(place) > 80 or not all(
        word[:1].isupper() or word.casefold() in _SMALL or word[:3] == "al-" for word in words if word
    ):
        return None
    if any(char in place for char in '()"“”:;?!'):
        return None
    return place, date


def _is_in_capitals(place: str) -> bool:
    first = re.split(r"[,/]", place)[0]
    letters = [char for char in first if char.isalpha()]
    return len(letters) >= 3 and all(char.isupper() for char in letters)


def _after_bracket(text: str, start: int, end: int) -> int | None:
    while start < end and text[start].isspace():
        start += 1
    if start >= end or text[start] != "(":
        return None
    close = text.find(")", start, min(end, start + 600))
    return None if close < 0 else close + 1
