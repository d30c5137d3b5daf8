"""Times: a sentence comes in and its time expressions go out; one of them with the day of publication gives days.

Two steps, since the tense of the clause that decides between the last Tuesday and the next is known only to the frame.
"""

from diplo_cli.extract.times.durations import DurationMention, combine, count_days, find_durations
from diplo_cli.extract.times.find import find_times
from diplo_cli.extract.times.forms import (
    CalendarDay,
    Form,
    Narrative,
    RelativeDay,
    RelativePeriod,
    Role,
    TimeMention,
    Weekday,
)
from diplo_cli.extract.times.resolve import Period, Tense, resolve_time

__all__ = [
    "CalendarDay",
    "DurationMention",
    "Form",
    "Narrative",
    "Period",
    "RelativeDay",
    "RelativePeriod",
    "Role",
    "Tense",
    "TimeMention",
    "Weekday",
    "combine",
    "count_days",
    "find_durations",
    "find_times",
    "resolve_time",
]
