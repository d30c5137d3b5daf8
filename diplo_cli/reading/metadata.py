"""Date of publication and outlet, as the text itself gives them. What is not said is None; nothing is guessed."""

import datetime as dt
import re
from collections.abc import Iterator

from diplo_cli.reading.dateline import find_dateline
from diplo_cli.reading.dates import match_date, parse_date
from diplo_cli.reading.furniture import load_furniture
from diplo_cli.reading.lines import stamp

_TOP = 30
_BOTTOM = 8
_DATE_LINES = 10  # A line that is only a date stands among the first lines, if it is the article's own.
_LINE_LIMIT = 200
_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
_ISO = re.compile(r"(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])")
_URL_DATE = re.compile(r"/((?:19|20)\d{2})/(\d{1,2})/(\d{1,2})(?=/|$|[^\d])")
_URL_YEAR = re.compile(r"/((?:19|20)\d{2})/")


def find_published(text: str, *, url: str | None = None, year: int | None = None) -> dt.date | None:
    """The date of publication that the text or the URL gives, or None.

    In this order: "Published: Apr 08, 2024 10:38 PM"; a dateline with a full date; a line that is a date; a byline with
    an ISO date; a dateline without year, if `year` or the URL gives the year; the URL's date; "Updated …".
    """
    top = list(_lines(text, 0, _TOP))
    short = [line for line in top + _last_lines(text) if len(line) <= _LINE_LIMIT]
    stamps = [found for line in short if (found := stamp(line)) is not None]
    dateline = find_dateline(text)
    day_of_dateline = dateline.date if dateline else None
    return (
        _first_stamp(stamps, "published")
        or (parse_date(day_of_dateline) if day_of_dateline else None)
        or next((day for line in top[:_DATE_LINES] if (day := parse_date(line)) is not None), None)
        or _byline_date(top)
        or _dateline_with_year(day_of_dateline, year or _url_year(url))
        or _url_date(url)
        or _first_stamp(stamps, "updated")
    )


def find_outlet(text: str) -> str | None:
    """The outlet that a dateline ("(Reuters)") or a line of the page ("This article appeared in …") names, or None."""
    dateline = find_dateline(text)
    if dateline is not None and dateline.outlet is not None:
        return dateline.outlet
    furniture = load_furniture()
    for line in [*_lines(text, 0, _TOP), *_last_lines(text)]:
        folded = line[:_LINE_LIMIT].casefold().replace("’", "'")
        if not folded.startswith(furniture.outlet_openings):
            continue
        found = [
            (at, -len(key), name)
            for key, name in furniture.outlet_names.items()
            if (at := _find_word(folded, key)) >= 0
        ]
        if found:
            return min(found)[2]
    return None


def _find_word(line: str, word: str) -> int:
    match = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", line)
    return match.start() if match else -1


def _lines(text: str, start: int, count: int) -> Iterator[str]:
    for match in _LINE.finditer(text, start):
        if count == 0:
            return
        # The limit is one above that of short lines, so that what is cut does not pass for one.
        line = text[match.start() : min(match.end(), match.start() + 4 * _LINE_LIMIT)].strip()
        if line:
            count -= 1
            yield line


def _last_lines(text: str) -> list[str]:
    tail = text[-6 * _LINE_LIMIT :]
    # The first line of the tail may be the end of a longer one.
    return [line.strip() for line in _LINE.findall(tail)[1:] if line.strip()][-_BOTTOM:]


def _first_stamp(stamps: list[tuple[str, str]], kind: str) -> dt.date | None:
    for found, rest in stamps:
        if found == kind and (match := match_date(rest)) is not None:
            return match[0]
    return None


def _byline_date(top: list[str]) -> dt.date | None:
    for line in top[:_DATE_LINES]:
        if len(line) <= 120 and (line.startswith(("By ", "Source:", "Xinhua")) or "|" in line):
            days = {parse_date(day) for day in _ISO.findall(line)} - {None}
            if len(days) == 1:
                return days.pop()
    return None


def _dateline_with_year(day: str | None, year: int | None) -> dt.date | None:
    return None if day is None or year is None else parse_date(f"{day} {year}")


def _url_date(url: str | None) -> dt.date | None:
    match = _URL_DATE.search(url[:1000]) if url else None
    return parse_date("{}-{}-{}".format(*match.groups())) if match else None


def _url_year(url: str | None) -> int | None:
    match = _URL_YEAR.search(url[:1000]) if url else None
    return int(match[1]) if match else None
