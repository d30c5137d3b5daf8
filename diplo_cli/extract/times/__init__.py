"""Times: in comes a sentence, out go its time expressions; in comes one of them with the date of publication, out go days.

Two steps, since the tense of the clause that decides between the last Tuesday and the next is known only to the frame.
"""

from diplo_cli.extract.times.durations import DurationMention, combine, find_durations
from diplo_cli.extract.times.find import find_times
from diplo_cli.extract.times.forms import Form, Role, TimeMention
from diplo_cli.extract.times.resolve import Basis, Period, Precision, Tense, resolve_time

__all__ = [
    "Basis",
    "DurationMention",
    "Form",
    "Period",
    "Precision",
    "Role",
    "Tense",
    "TimeMention",
    "combine",
    "find_durations",
    "find_times",
    "resolve_time",
]
