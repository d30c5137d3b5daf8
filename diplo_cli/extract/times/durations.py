"""Find how long a thing lasts, in whole days, and apply it to the day on which it starts or ends."""

import datetime as dt
import re
from dataclasses import dataclass, replace
from functools import cache

from diplo_cli.extract.times.resolve import Period
from diplo_cli.extract.times.vocabulary import any_of, load_vocabulary
from diplo_cli.models import Span

_LONGEST = 366


@dataclass(frozen=True, slots=True)
class DurationMention:
    """A length in days where it stands: "two-day" in "a two-day visit"."""

    span: Span
    text: str
    days: int


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    words = load_vocabulary()
    number = "(?P<n>" + any_of(words.numbers) + "(?:-" + any_of(words.numbers) + r")?|\d{1,3})"
    unit = "(?P<unit>" + any_of(words.units) + ")"
    no_part = r"(?<![\w.,-])(?<!first\s)(?<!last\s)(?<!past\s)(?<!next\s)(?<!final\s)(?<!coming\s)"
    sources = (
        # "a two-day visit", "a three-week-long tour"; not "a ten-day-old truce"
        rf"(?<![\w.,-]){number}[-‐‑]{unit}(?:[-‐‑\s]?long)?(?![\w‐‑-])(?!\s+old\b)",
        # "a week-long trip", "daylong talks"
        rf"(?<![\w-])(?P<n>){unit}[-‐‑]?long(?![\w-])",
        # "a two day official visit"
        rf"(?<![\w.,-]){number}\s+{unit}(?=\s+(?:[\w.-]+\s+){{0,2}}?{words.events}\b)",
        # "a day's visit", "two days' talks"
        rf"(?<![\w.,-]){number}\s+{unit}(?:['’]s|s['’])(?=\s+(?:[\w.-]+\s+){{0,2}}?{words.events}\b)",
        # "for two days", "lasting a week", "for a total of four days"
        r"\b(?:for|over|lasting|lasts|lasted|last|spend|spending|spent|spanning)\s+(?:a\s+total\s+of\s+)?"
        rf"{number}\s+(?:full\s+|straight\s+|whole\s+)?{unit}s?(?![\w-])(?!\s+(?:ago|earlier|later|before|after)\b)",
        # "a two-night stop", which ends on the third day
        rf"(?<![\w.,-]){number}[-‐‑](?P<unit>nights?)(?![\w‐‑-])(?!\s+old\b)",
        # "three days of talks"
        rf"{no_part}{number}\s+(?:full\s+|straight\s+|whole\s+)?{unit}s?(?=\s+(?:of|long)\b)",
    )
    return tuple(re.compile(source, re.IGNORECASE) for source in sources)


_GATE = re.compile(r"\b(?:day|week|fortnight|night)s?|(?:day|week)-?long", re.IGNORECASE)


def find_durations(text: str, start: int, end: int) -> tuple[DurationMention, ...]:
    """Return the durations of the sentence `text[start:end]`, in order and disjoint; offsets count in `text`."""
    if not _GATE.search(text, start, end):
        return ()
    words = load_vocabulary()
    sentence = text[start:end]
    found: dict[int, DurationMention] = {}
    for pattern in _patterns():
        for match in pattern.finditer(sentence):
            count = words.count(match["n"]) if match["n"] else 1
            first = match.start("n") if match["n"] else match.start("unit")
            is_nights = match["unit"].lower().startswith("night")
            length = 1 if is_nights else words.units[match["unit"].lower()]
            if count is None or not 1 <= (days := count * length + is_nights) <= _LONGEST:
                continue
            span = Span(start + first, start + match.end())
            if not any(span.overlaps(other.span) for other in found.values()):
                found[first] = DurationMention(span, span.of(text), days)
    return tuple(found[first] for first in sorted(found))


def count_days(number: str, unit: str) -> int | None:
    """Return the days of "two weeks" or "a day"; None where the words count none."""
    words = load_vocabulary()
    count, length = words.count(number.lower()), words.units.get(unit.lower().removesuffix("s"))
    return None if count is None or length is None or count * length > _LONGEST else count * length


def combine(period: Period, duration: DurationMention | int) -> Period:
    """Return the period that a duration makes of its first day: "a two-day visit from Monday" ends on Tuesday.

    A last day alone ("a two-day visit ending on Thursday") gets its first; any other period is returned as it is.
    """
    days = duration if isinstance(duration, int) else duration.days
    reach = dt.timedelta(days=days - 1)
    if period.precision != "day" or period.end is None or days < 1:
        return period
    try:
        if period.start is None:
            return replace(period, start=period.end - reach)
        if period.start == period.end:
            return replace(period, end=period.start + reach)
    except OverflowError:
        return period
    return period
