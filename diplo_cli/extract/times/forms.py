"""What a time expression says, before it is known when: small values that `meanings` builds and `resolve` reads."""

from dataclasses import dataclass
from typing import Literal

from diplo_cli.models import Span

Which = Literal["last", "this", "next"]
Unit = Literal["day", "week", "weekend", "month", "quarter", "year"]
Part = Literal["whole", "earlier", "later"]
Role = Literal["at", "since", "start", "end", "by", "before", "after"]


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week (0 is Monday): "Tuesday", "next Tuesday", "Tuesday last week" (`weeks` = -1)."""

    day: int
    which: Which | None = None
    weeks: int | None = None


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day of the calendar; `years` counts from the year of publication ("March 3 last year" = -1)."""

    month: int
    day: int
    year: int | None = None
    years: int | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """A day of a month that counts from that of publication: "the 15th of next month" (`months` = 1)."""

    day: int
    months: int


@dataclass(frozen=True, slots=True)
class MonthBlock:
    """A month, quarter, season or half-year: `length` months from the month `first`."""

    first: int
    length: int = 1
    year: int | None = None
    years: int | None = None
    which: Which | None = None


@dataclass(frozen=True, slots=True)
class WeekOf:
    """The week (Monday to Sunday) that holds a day: "the week of March 3"."""

    day: CalendarDay


@dataclass(frozen=True, slots=True)
class WeekOfMonth:
    """A week counted within a month, 1 to 4, or -1 for the last: "the first week of March"."""

    number: int
    month: MonthBlock


@dataclass(frozen=True, slots=True)
class Years:
    """Named years, first to last: "2019", "2018-2019", "the 1970s"."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class RelativeDay:
    """A day counted from publication: "yesterday" is -1."""

    days: int


@dataclass(frozen=True, slots=True)
class RelativePeriod:
    """A period counted from that of publication: "next week" is one week on; `part` cuts it at publication.

    `is_bare` marks "the weekend", which is the last or the coming one as the tense says.
    """

    unit: Unit
    offset: int
    part: Part = "whole"
    is_bare: bool = False


@dataclass(frozen=True, slots=True)
class Distance:
    """A count of units from publication: "two weeks ago" is -2 weeks."""

    unit: Unit
    count: int


@dataclass(frozen=True, slots=True)
class Narrative:
    """A day counted from the one that the story has reached: "the day before" is -1, "the same day" 0.

    Weeks, months and years are counted in the same way: "that same month" is 0 months. From publication alone it
    resolves to None; the frames look for the day in the sentences before.
    """

    days: int
    unit: Unit = "day"


Simple = (
    Weekday
    | CalendarDay
    | DayOfMonth
    | MonthBlock
    | WeekOf
    | WeekOfMonth
    | Years
    | RelativeDay
    | RelativePeriod
    | Distance
    | Narrative
)


@dataclass(frozen=True, slots=True)
class Range:
    """From one expression to another, both included: "March 30 to April 2"."""

    first: Simple
    last: Simple


Form = Simple | Range


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A time expression where it stands; the span leaves out the preposition and a possessive ending.

    `role` says what the words in front make of it: "until Thursday" is an end, "since 2012" no time of the event.
    """

    span: Span
    text: str
    form: Form
    role: Role = "at"
    is_possessive: bool = False

    @property
    def is_end(self) -> bool:
        """Say whether it is the last day of something: "until Thursday", "ending on Friday"."""
        return self.role == "end"
