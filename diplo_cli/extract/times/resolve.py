"""Resolve time expressions to days, against the date of publication and nothing else.

Weeks run from Monday to Sunday. What cannot be resolved honestly is None; no clock is ever asked.
"""

import calendar
import datetime as dt
from dataclasses import dataclass
from typing import Literal

from diplo_cli.extract.times.forms import (
    CalendarDay,
    DayOfMonth,
    Distance,
    Form,
    MonthBlock,
    Range,
    RelativeDay,
    RelativePeriod,
    Simple,
    TimeMention,
    Weekday,
    WeekOf,
    WeekOfMonth,
    Years,
)
from diplo_cli.models.event import Basis, Precision

Tense = Literal["past", "present", "future", "none"]

_COARSENESS: dict[Precision, int] = {"day": 0, "week": 1, "month": 2, "quarter": 3, "year": 4}
_ONE_DAY = dt.timedelta(days=1)

# "Sullivan previewed the March 18 meeting", published on March 16: a day almost a year off has its year in the text,
# so that the one around the corner is meant, whatever the tense of the clause.
_NEAR = dt.timedelta(days=45)
_FAR = dt.timedelta(days=300)


@dataclass(frozen=True, slots=True)
class Period:
    """First and last day, both included; one is None where only the other side is known ("until Thursday")."""

    start: dt.date | None
    end: dt.date | None
    text: str
    precision: Precision
    basis: Basis
    anchor: dt.date | None


@dataclass(frozen=True, slots=True)
class _Days:
    start: dt.date
    end: dt.date
    precision: Precision
    basis: Basis
    is_anchored: bool = True


def resolve_time(mention: TimeMention, published: dt.date | None, tense: Tense) -> Period | None:
    """Return when it is, or None where that cannot be told.

    `tense` is that of the clause; it decides between the last and the next Tuesday.
    """
    if mention.role in {"end", "by"} and tense == "past" and not isinstance(mention.form, Weekday):
        tense = "none"  # "had promised a deal by March": a deadline looks ahead even from the past
    try:
        days = _resolve_form(mention.form, published, tense)
    except OverflowError:  # "900 decades ago" and other dates outside the calendar
        return None
    if days is None:
        return None
    anchor = published if days.is_anchored else None
    start: dt.date | None = days.start
    if mention.role == "end":
        start = None
    elif mention.role == "by":
        start = published if published is not None and published <= days.end else None
    return Period(start, days.end, mention.text, days.precision, days.basis, anchor)


def _resolve_form(form: Form, published: dt.date | None, tense: Tense) -> _Days | None:
    return _range(form, published, tense) if isinstance(form, Range) else _simple(form, published, tense)


def _simple(form: Simple, published: dt.date | None, tense: Tense) -> _Days | None:
    match form:
        case CalendarDay(month, day, int(year)):
            return _day(dt.date(year, month, day), "explicit", is_anchored=False)
        case Years(first, last):
            return _Days(dt.date(first, 1, 1), dt.date(last, 12, 31), "year", "explicit", False)
        case MonthBlock(first, length, int(year)):
            return _months(year, first, length, "explicit", is_anchored=False)
        case WeekOf(day):
            inner = _simple(day, published, tense)
            return None if inner is None else _week(inner.start, inner.basis, inner.is_anchored)
        case WeekOfMonth(number, month):
            return _week_of_month(number, _simple(month, published, tense))
    if published is None:
        return None
    match form:
        case Weekday():
            return _day(_weekday(form, published, tense), "relative")
        case CalendarDay():
            found = _calendar_day(form, published, tense)
            return None if found is None else _day(found, "explicit" if form.years is None else "relative")
        case DayOfMonth(day, months):
            year, month = _shift_month(published, months)
            return _day(dt.date(year, month, day), "relative") if _has_day(year, month, day) else None
        case MonthBlock():
            return _month_block(form, published, tense)
        case RelativeDay(days):
            return _day(published + days * _ONE_DAY, "relative")
        case RelativePeriod():
            return _relative_period(form, published, tense)
        case Distance(unit, count):
            if unit == "day":
                return _day(published + count * _ONE_DAY, "relative")
            if unit == "week":
                return _week(published + 7 * count * _ONE_DAY, "relative")
            return _unit(unit, count, published)
    return None


def _day(day: dt.date, basis: Basis, is_anchored: bool = True) -> _Days:
    return _Days(day, day, "day", basis, is_anchored)


def _monday(day: dt.date) -> dt.date:
    return day - day.weekday() * _ONE_DAY


def _week(day: dt.date, basis: Basis, is_anchored: bool = True) -> _Days:
    monday = _monday(day)
    return _Days(monday, monday + 6 * _ONE_DAY, "week", basis, is_anchored)


def _months(year: int, first: int, length: int, basis: Basis, is_anchored: bool = True) -> _Days | None:
    last_year, last_month = year + (first + length - 2) // 12, (first + length - 2) % 12 + 1
    if not dt.MINYEAR <= year <= last_year <= dt.MAXYEAR:
        return None
    end = dt.date(last_year, last_month, calendar.monthrange(last_year, last_month)[1])
    precision: Precision = "month" if length == 1 else "quarter" if length <= 3 else "year"
    return _Days(dt.date(year, first, 1), end, precision, basis, is_anchored)


def _shift_month(day: dt.date, months: int) -> tuple[int, int]:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        raise OverflowError
    return year, month + 1


def _has_day(year: int, month: int, day: int) -> bool:
    return dt.MINYEAR <= year <= dt.MAXYEAR and day <= calendar.monthrange(year, month)[1]


def _weekday(form: Weekday, published: dt.date, tense: Tense) -> dt.date:
    if form.weeks is not None:
        return _monday(published) + (7 * form.weeks + form.day) * _ONE_DAY
    back = (published.weekday() - form.day) % 7
    ahead = (form.day - published.weekday()) % 7
    if form.which == "last":
        return published - (back or 7) * _ONE_DAY
    if form.which == "next":
        return published + (ahead or 7) * _ONE_DAY
    if form.which == "this" and tense in {"present", "none"}:
        return published + (ahead if ahead <= back else -back) * _ONE_DAY
    return published + (ahead if tense == "future" else -back) * _ONE_DAY


def _calendar_day(form: CalendarDay, published: dt.date, tense: Tense) -> dt.date | None:
    if form.years is not None:
        year = published.year + form.years
        return dt.date(year, form.month, form.day) if _has_day(year, form.month, form.day) else None
    reach = 8 if (form.month, form.day) == (2, 29) else 1
    days = [
        dt.date(year, form.month, form.day)
        for year in range(published.year - reach, published.year + reach + 1)
        if _has_day(year, form.month, form.day)
    ]
    if form.weekday is not None:
        # "Tuesday, March 3" tells the year better than the tense does.
        fitting = [day for day in days if day.weekday() == form.weekday and abs(day - published).days <= 366]
        if len(fitting) == 1:
            return fitting[0]
    nearest = min(days, key=lambda day: (abs(day - published), day), default=None)
    found = nearest
    if tense == "past":
        found = max((day for day in days if day <= published), default=None)
    elif tense == "future":
        found = min((day for day in days if day >= published), default=None)
    if found and nearest and abs(nearest - published) <= _NEAR and abs(found - published) >= _FAR:
        return nearest
    return found


def _month_block(form: MonthBlock, published: dt.date, tense: Tense) -> _Days | None:
    if form.years is not None:
        return _months(published.year + form.years, form.first, form.length, "relative")
    blocks = [
        block
        for year in range(published.year - 2, published.year + 3)
        if (block := _months(year, form.first, form.length, "explicit" if form.which is None else "relative"))
    ]
    if form.which == "last":
        return max((block for block in blocks if block.end < published), key=lambda block: block.start, default=None)
    if form.which == "next":
        return min((block for block in blocks if block.start > published), key=lambda block: block.start, default=None)
    if form.which is None and tense == "past":
        return max((block for block in blocks if block.start <= published), key=lambda block: block.start, default=None)
    if form.which is None and tense == "future":
        return min((block for block in blocks if block.end >= published), key=lambda block: block.start, default=None)
    if form.which == "this" and form.first + form.length <= 13:
        return next((block for block in blocks if block.start.year == published.year), None)
    return min(blocks, key=lambda block: (_gap(block, published), block.start), default=None)


def _gap(block: _Days, day: dt.date) -> dt.timedelta:
    return max(block.start - day, day - block.end, dt.timedelta(0))


def _unit(unit: str, offset: int, published: dt.date) -> _Days | None:
    if unit == "week":
        return _week(published + 7 * offset * _ONE_DAY, "relative")
    if unit == "weekend":
        saturday = _monday(published) + (7 * offset + 5) * _ONE_DAY
        return _Days(saturday, saturday + _ONE_DAY, "day", "relative")
    if unit == "month":
        return _months(*_shift_month(published, offset), 1, "relative")
    if unit == "quarter":
        year, month = _shift_month(published, 3 * offset)
        return _months(year, (month - 1) // 3 * 3 + 1, 3, "relative")
    year = published.year + offset
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        return None
    return _Days(dt.date(year, 1, 1), dt.date(year, 12, 31), "year", "relative")


def _relative_period(form: RelativePeriod, published: dt.date, tense: Tense) -> _Days | None:
    days = _unit(form.unit, form.offset, published)
    if days is None:
        return None
    if form.unit == "weekend" and form.offset == 0 and published < days.start:
        # On a Monday to Friday "the weekend" of a past-tense sentence is over.
        if tense == "past" or (form.is_bare and tense != "future"):
            return _unit("weekend", -1, published)
        return days
    if form.part == "earlier":
        # On its first day, nothing of the period lies before publication; the day itself is all that is left.
        return _Days(days.start, max(days.start, published - _ONE_DAY), days.precision, "relative")
    if form.part == "later":
        return _Days(published, days.end, days.precision, "relative")
    return days


def _week_of_month(number: int, month: _Days | None) -> _Days | None:
    if month is None:
        return None
    if number == -1:
        return _Days(month.end - 6 * _ONE_DAY, month.end, "week", month.basis, month.is_anchored)
    start = month.start + 7 * (number - 1) * _ONE_DAY
    return _Days(start, start + 6 * _ONE_DAY, "week", month.basis, month.is_anchored)


def _range(form: Range, published: dt.date | None, tense: Tense) -> _Days | None:
    first_form, last_form = _share(form.first, form.last)
    is_open = isinstance(first_form, CalendarDay) and first_form.year is None and first_form.years is None
    if tense == "future" and is_open and isinstance(last_form, CalendarDay):
        # "Will be in Paris March 3-5", published on March 4: the range is not over yet.
        last = _simple(last_form, published, tense)
        first = None if last is None else _simple(first_form, last.end, "past")
    else:
        first = _simple(first_form, published, tense)
        last = None if first is None else _from(last_form, first, published)
    if first is None or last is None or first.start > last.end:
        return None
    precision = max(first.precision, last.precision, key=_COARSENESS.__getitem__)
    basis: Basis = "relative" if "relative" in {first.basis, last.basis} else "explicit"
    return _Days(first.start, last.end, precision, basis, first.is_anchored or last.is_anchored)


def _share(first: Simple, last: Simple) -> tuple[Simple, Simple]:
    """Give the week of "Monday to Friday next week", or the year of "December 30 to January 2, 2020", to both ends."""
    match first, last:
        case Weekday(day, None, None), Weekday(weeks=int(weeks)):
            return Weekday(day, weeks=weeks if day <= last.day else weeks - 1), last
        case CalendarDay(month, day, None, None, weekday), CalendarDay(year=int(year)):
            early = year if (month, day) <= (last.month, last.day) else year - 1
            return (
                (CalendarDay(month, day, early, None, weekday), last) if _has_day(early, month, day) else (first, last)
            )
        case CalendarDay(month, day, None, None, weekday), CalendarDay(years=int(years)):
            early = years if (month, day) <= (last.month, last.day) else years - 1
            return CalendarDay(month, day, None, early, weekday), last
        case MonthBlock(month, length, None, None, None), MonthBlock(year=int(year)):
            return MonthBlock(month, length, year if month <= last.first else year - 1), last
        case MonthBlock(month, length, None, None, None), MonthBlock(years=int(years)):
            return MonthBlock(month, length, None, years if month <= last.first else years - 1), last
        case _:
            return first, last


def _from(form: Simple, first: _Days, published: dt.date | None) -> _Days | None:
    """Resolve the far end of a range: the first such day or month from its near end on."""
    match form:
        case Weekday(which=None, weeks=None) | Weekday(which="this"):
            return _day(_weekday(Weekday(form.day, "next"), first.start, "future"), "relative")
        case CalendarDay(year=None, years=None) | MonthBlock(year=None, years=None, which=None):
            found = _simple(form, first.end, "future")
            if found is None:
                return None
            return _Days(found.start, found.end, found.precision, found.basis, first.is_anchored)
        case _:
            return _simple(form, published, "future")
