"""Dates of publication: a small, strict reader. What is not certainly one date is None; nothing falls back to today."""

import datetime as dt
import re

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
"""A regular expression of month names and their abbreviations, for use without regard to case."""

_WEEKDAY = r"(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,?\s{1,3}"
_TIME = (
    r"\d{1,2}(?:[:.]\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?\s?(?:[ap]\.?m\.?(?!\w))?|\s?[ap]\.?m\.?(?!\w))"
    r"\s?(?:z|[+-]\d{2}:?\d{2}|(?:utc|gmt)[+-]\d{1,2}(?::?\d{2})?|\(?(?-i:[A-Z]{2,5})\)?)?"
)
_DATE = re.compile(
    rf"(?:(?P<time>{_TIME}),?\s{{1,3}})?(?:{_WEEKDAY})?(?:"
    r"(?P<y1>\d{4})(?P<s1>[-/.])(?P<m1>\d{1,2})(?P=s1)(?P<d1>\d{1,2})(?!\d)"
    r"|(?P<y2>\d{4})(?P<m2>\d{2})(?P<d2>\d{2})(?!\d)"
    r"|(?P<a3>\d{1,2})(?P<s3>[-/.])(?P<b3>\d{1,2})(?P=s3)(?P<y3>\d{4})(?!\d)"
    rf"|(?P<m4>{MONTH})\s{{0,3}}(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?(?:,\s{{0,3}}|\s{{1,3}})(?P<y4>\d{{4}})(?!\d)"
    rf"|(?P<d5>\d{{1,2}})(?:st|nd|rd|th)?(?:\s{{1,3}}(?:of\s)?|-)(?P<m5>{MONTH})(?:,?\s{{1,3}}|-)(?P<y5>\d{{4}})(?!\d)"
    r")",
    re.IGNORECASE,
)
_AFTER = re.compile(rf"(?:[\s,|T-]{{0,4}}(?:at\s)?{_TIME}|T\d{{4,6}}z?)?\s*", re.IGNORECASE)
_PARTIAL = re.compile(rf"(?:{MONTH},?\s)?(\d{{4}})(?:-\d{{2}})?", re.IGNORECASE)
_LONGEST = 80


def parse_date(value: object) -> dt.date | None:
    """The day that a metadata field says, as written (no time zone is applied), or None.

    Takes dates, datetimes and strings: ISO 8601, RFC 2822, "Apr 08, 2024 10:38 PM", "24 August 2019", "20240408".
    "03/04/2019" could be two days, so it is None; "24/08/2019" is one.
    """
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        return None
    text = value.strip()
    if len(text) > _LONGEST:
        return None
    found = match_date(text)
    return found[0] if found and found[1] == len(text) else None


def match_date(text: str) -> tuple[dt.date, int] | None:
    """The date at the very start of `text` and the offset after it and its time of day; None where there is none."""
    head = text[: 2 * _LONGEST]
    match = _DATE.match(head)
    if match is None:
        return None
    day = _day(match)
    if day is None:
        return None
    after = _AFTER.match(head, match.end())
    end = after.end() if after else match.end()
    return day, end


def parse_year(value: object) -> int | None:
    """The year of a field that says only a year or a month ("2019", "2019-03", "March 2019"), or None."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        return None
    match = _PARTIAL.fullmatch(value.strip()[:_LONGEST])
    year = int(match[1]) if match else 0
    return year if 1500 <= year <= 2200 else None


def _day(match: re.Match[str]) -> dt.date | None:
    part = match.groupdict()
    if part["y1"]:
        return _date(part["y1"], part["m1"], part["d1"])
    if part["y2"]:
        return _date(part["y2"], part["m2"], part["d2"])
    if part["y3"]:
        days = {_date(part["y3"], part["a3"], part["b3"]), _date(part["y3"], part["b3"], part["a3"])} - {None}
        return days.pop() if len(days) == 1 else None
    if part["y4"]:
        return _date(part["y4"], part["m4"], part["d4"])
    return _date(part["y5"], part["m5"], part["d5"])


def _date(year: str, month: str, day: str) -> dt.date | None:
    number = int(month) if month.isdigit() else _MONTHS.index(month[:3].casefold()) + 1
    try:
        found = dt.date(int(year), number, int(day))
    except ValueError:
        return None
    return found if 1500 <= found.year <= 2200 else None
