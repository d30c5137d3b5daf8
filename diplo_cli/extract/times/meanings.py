"""What each construction of time expressions means: from a match to a form and its span.

A meaning is None where the words turn out to be no time ("May said", "In May 20 people died").
"""

import datetime as dt
import re

from diplo_cli.extract.times.forms import (
    CalendarDay,
    DayOfMonth,
    Distance,
    Form,
    MonthBlock,
    Narrative,
    Part,
    Range,
    RelativeDay,
    RelativePeriod,
    Unit,
    Weekday,
    WeekOf,
    WeekOfMonth,
    Which,
    Years,
)
from diplo_cli.extract.times.vocabulary import Vocabulary, any_of

Built = tuple[Form, int, int] | None

_OFFSETS: dict[Which, int] = {"last": -1, "this": 0, "next": 1}
_AS_EARLY = r"as (?:early|late|soon) as"  # "may be held as early as June"
_IN = (
    r"\b(?i:in|since|until|till|by|during|throughout|through|from|for|of|before|after|around|between|and|to|back in|"
    rf"{_AS_EARLY})"
)

_PERIODS: tuple[Unit, ...] = ("week", "month", "year")
_IN_THE = re.compile(r"\bin\s+(?:the\s+)?$", re.IGNORECASE)
_GOES_ON = re.compile(r"\s*(?:[,.;:)]|$)|\s+(?:after|and|as|at|before|but|for|on|to|when|while|with)\b")


def _year(match: re.Match[str]) -> tuple[int | None, int | None]:
    """Return the year itself, or how many years it is from that of publication."""
    groups = match.groupdict()
    year, relative = groups.get("y"), groups.get("ry")
    if year:
        return int(year), None
    if relative:
        return None, {"last": -1, "this": 0, "the": 0, "next": 1}[relative.split()[0].lower()]
    return None, None


def _is_day(month: int, day: int, year: int | None) -> bool:
    try:
        dt.date(2000 if year is None else year, month, day)
    except ValueError:
        return False
    return True


class Meanings:
    """The meanings by construction, which look up their words in one vocabulary."""

    def __init__(self, words: Vocabulary) -> None:
        self.words = words
        self._event_next = re.compile(r"(?i)\s+(?:[\w.’'-]+\s+){0,3}?" + words.events + r"\b")
        self.ends_in_month = re.compile(
            r"(?i)\b" + any_of(words.months) + r"\.?,?(?:\s+\d{1,2},?)?(?:\s+(?:of|in))?\s+$"
        )
        self._in_before = re.compile(_IN.replace(" ", r"\s+") + r"(?:\s+the\s+(?:year|month)(?:\s+of)?)?\s+$")
        self._may_before = re.compile(
            rf"\b(?i:in|since|until|till|during|throughout|month of|back in|between|{_AS_EARLY})\s+$"
        )
        self._determiner_before = re.compile(r"(?:\b(?i:the|an?|his|her|its|their|this|upcoming|planned)|['’]s)\s+$")
        self._between_before = re.compile(r"\b(?i:between)\s+$")
        self._the_before = re.compile(r"\b(?i:the|this|these)\s+$")
        self._on_before = re.compile(r"\b(?i:on|since|until|from|by|before|after|through|starting)\s+$|\($")
        self._vague_before = re.compile(r"\b(?i:" + words.vague + r")\s+$")

    def _which(self, match: re.Match[str]) -> Which | None:
        word = match["which"]
        return self.words.which[" ".join(word.lower().split())] if word else None

    def _before(self, match: re.Match[str], pattern: re.Pattern[str]) -> bool:
        return pattern.search(match.string[max(0, match.start() - 24) : match.start()]) is not None

    def weekday(self, match: re.Match[str]) -> Built:
        word = match["wd"]
        week = match["week"]
        which = self._which(match)
        if word.endswith(".") and not (week or which or self._before(match, self._on_before)):
            return None
        day = self.words.weekdays[word.lower().rstrip(".")]
        weeks = None if week is None else _OFFSETS[week.split()[-1].lower()]  # type: ignore[index]
        return Weekday(day, which, weeks), *match.span()

    def calendar(self, match: re.Match[str]) -> Built:
        month = self.words.months[match["month"].lower().rstrip(".")]
        year, years = _year(match)
        weekday = match["wd"] or match.groupdict().get("wd2")
        day = CalendarDay(
            month,
            int(re.sub(r"\D", "", match["d"])),
            year,
            years,
            self.words.weekdays[weekday.lower().rstrip(".")] if weekday else None,
        )
        if not _is_day(month, day.day, year):
            return None
        if not match["d2"]:
            return day, *match.span()
        last = CalendarDay(month, int(re.sub(r"\D", "", match["d2"])), year, years)
        is_next = (
            last.day == day.day + 1
            or match["to"].strip() not in {"and", "&"}
            or self._before(match, self._between_before)
        )
        if last.day > day.day and is_next and _is_day(month, last.day, year):
            return Range(day, last), *match.span()
        # "March 3 and 10": the second day stands for itself and has no words of its own to be found by.
        if match.start("month") < match.start("d"):
            return day, match.start(), match.end("d")
        return (last, match.start("d2"), match.end()) if _is_day(month, last.day, year) else None

    def month(self, match: re.Match[str]) -> Built:
        name = match["month"]
        number = self.words.months[name.lower().rstrip(".")]
        year, years = _year(match)
        which = self._which(match)
        is_marked = bool(year or years is not None or which or match["part"])
        if name.lower() not in self.words.full_months and not (
            year or years is not None or (name.endswith(".") and (which or self._before(match, self._in_before)))
        ):
            return None
        if not is_marked:
            tail = match.string[match.end() : match.end() + 60]
            before = self._may_before if number == 5 else self._in_before
            is_possessive = tail.startswith(("'s", "’s"))
            is_event = self._before(match, self._determiner_before) and self._event_next.match(tail)
            if number == 5 and is_possessive:
                return None  # "in May's cabinet"
            if not (is_event or is_possessive or self._before(match, before)):
                return None
        return MonthBlock(number, 1, year, years, which), *match.span()

    def months(self, match: re.Match[str]) -> Built:
        first, last = (self.words.months[match[key].lower().rstrip(".")] for key in ("m1", "m2"))
        year, years = _year(match)
        if match["to"].strip() == "and" and (last - first) % 12 != 1:
            return None
        if not (year or years is not None or self._before(match, self._in_before)):
            return None
        return MonthBlock(first, (last - first) % 12 + 1, year, years), *match.span()

    def week_of(self, match: re.Match[str]) -> Built:
        built = self.calendar(match)
        if built is None or not isinstance(built[0], CalendarDay):
            return None
        return WeekOf(built[0]), built[1], built[2]

    def week_of_month(self, match: re.Match[str]) -> Built:
        year, years = _year(match)
        month = MonthBlock(self.words.months[match["month"].lower().rstrip(".")], 1, year, years)
        word = match["n"].lower()
        return WeekOfMonth(-1 if word == "last" else self.words.ordinals[word], month), *match.span()

    def day_of_month(self, match: re.Match[str]) -> Built:
        return DayOfMonth(int(re.sub(r"\D", "", match["d"])), _OFFSETS[match["ry"].lower()]), *match.span()  # type: ignore[index]

    def numeric(self, match: re.Match[str]) -> Built:
        year, month, day = (int(match[key]) for key in ("y", "m", "d"))
        return (CalendarDay(month, day, year), *match.span()) if _is_valid(year, month, day) else None

    def slashed(self, match: re.Match[str]) -> Built:
        first, second, year = int(match["a"]), int(match["b"]), int(match["y"])
        readings = {(m, d) for m, d in ((first, second), (second, first)) if _is_valid(year, m, d)}
        if len(readings) != 1:
            return None
        month, day = readings.pop()
        return CalendarDay(month, day, year), *match.span()

    def holiday(self, match: re.Match[str]) -> Built:
        month, day = self.words.holidays[" ".join(match["name"].lower().replace("’", "'").split())]
        return CalendarDay(month, day, *_year(match)), *match.span()

    def year(self, match: re.Match[str]) -> Built:
        value = int(match["y"])
        is_event = self._event_next.match(match.string[match.end() : match.end() + 60])
        if not (match["part"] or is_event or self._before(match, self._in_before)):
            return None
        return Years(value, value), *match.span()

    def years(self, match: re.Match[str]) -> Built:
        first = int(match["y"])
        last = int(match["y2"]) if len(match["y2"]) == 4 else first // 100 * 100 + int(match["y2"])
        if not first < last <= first + 50:
            return None
        if match["to"].strip() == "and" and last > first + 1 and not self._before(match, self._between_before):
            return None  # "elected in 2010 and 2014"
        return Years(first, last), *match.span()

    def decade(self, match: re.Match[str]) -> Built:
        first = int(match["y"])
        return Years(first, first + 9), *match.span()

    def day_word(self, match: re.Match[str]) -> Built:
        word = match["word"].lower()
        tail = match.string[match.end() : match.end() + 60]
        if word == "today" and tail.startswith(("'s", "’s")) and not self._event_next.match(tail[2:]):
            return None  # "in today's world", unlike "after today's talks"
        days = {"yesterday": -1, "tomorrow": 1, "last": -1}.get(word.split()[0], 0)
        if word.split()[0] == "the":
            days = -2 if word.endswith("yesterday") else 2
        return RelativeDay(days), *match.span()

    def period(self, match: re.Match[str]) -> Built:
        which = self._which(match) or "this"
        if not match["part"] and self._before(match, self._the_before):
            return None  # "over the last year", "in the next week": a stretch up to or from now
        if match["unit"].lower() != "weekend" and match["which"].lower().endswith(("past", "coming")):
            return None  # "this past week"
        unit: Unit = match["unit"].lower()  # type: ignore[assignment]
        if match["wd"]:
            return Weekday(self.words.weekdays[match["wd"].lower()], weeks=_OFFSETS[which]), *match.span()
        return RelativePeriod(unit, _OFFSETS[which], _part(match["part"], which)), *match.span()

    def the_period(self, match: re.Match[str]) -> Built:
        unit: Unit = match["unit"].lower()  # type: ignore[assignment]
        return RelativePeriod(unit, 0, _part(match["part"], "this")), *match.span()

    def year_end(self, match: re.Match[str]) -> Built:
        return RelativePeriod("year", 0, "later"), *match.span()

    def weekend(self, match: re.Match[str]) -> Built:
        if match["the"] is None and not self._event_next.match(match.string[match.end() : match.end() + 60]):
            return None  # "the weekend" or "a weekend summit"
        return RelativePeriod("weekend", 0, is_bare=True), *match.span()

    def ago(self, match: re.Match[str]) -> Built:
        count = self.words.count(match["n"])
        if not count or self._before(match, self._vague_before):
            return None
        unit = match["unit"].lower()
        if unit == "fortnight":
            unit, count = "week", 2 * count
        elif unit == "decade":
            unit, count = "year", 10 * count
        return Distance(unit, count if match["dir"] is None else -count), *match.span()  # type: ignore[arg-type]

    def season(self, match: re.Match[str]) -> Built:
        year, years = _year(match)
        which = self._which(match)
        is_bare = not (year or which or years is not None)
        before = match.string[max(0, match.start() - 12) : match.start()]
        if is_bare and not (_IN_THE.search(before) and _GOES_ON.match(match.string, match.end())):
            return None  # "Prague Spring", "a fall in prices"; "in the autumn" is a time
        return MonthBlock(self.words.seasons[match["season"].lower()], 3, year, years, which), *match.span()

    def quarter(self, match: re.Match[str]) -> Built:
        number = int(match["q"]) if match["q"] else self.words.ordinals[match["n"].lower()]
        return MonthBlock(3 * number - 2, 3, *_year(match)), *match.span()

    def half(self, match: re.Match[str]) -> Built:
        return MonthBlock(1 if match["n"].lower() == "first" else 7, 6, *_year(match)), *match.span()

    def narrative(self, match: re.Match[str]) -> Built:
        words = match[0].lower().split()
        is_same = "same" in words or words[-2:] == ["the", "day"] or "that" in words or words[0] == "in"
        if is_same:
            return Narrative(0), *match.span()
        count = self.words.count(words[0]) or 1
        is_before = bool({"before", "earlier", "previous"} & set(words))
        return Narrative(-count if is_before else count), *match.span()

    def narrative_period(self, match: re.Match[str]) -> Built:
        if self.ends_in_month.search(match.string[: match.start()]):
            return None  # "in March of that year" is March
        words = match[0].lower().split()
        unit: Unit = next(u for u in _PERIODS if any(w.startswith(u) for w in words))
        count = 0 if {"that", "same"} & set(words) else self.words.count(words[0]) or 1
        is_before = bool({"before", "earlier", "previous"} & set(words))
        return Narrative(-count if is_before else count, unit), *match.span()


def _is_valid(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and _is_day(month, day, year)


def _part(word: str | None, which: Which) -> Part:
    """Return how the part cuts the current period; parts of others ("early next week") stand for the whole."""
    word = " ".join((word or "").lower().split())
    if which != "this":
        return "whole"
    if word.startswith("earlier"):
        return "earlier"
    return "later" if word.startswith(("later", "the end", "end", "the rest", "the remainder")) else "whole"
