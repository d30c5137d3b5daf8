"""Days told twice: "earlier this week, on January 9" is the ninth.

Stage: frames. In: the time of an event and its days. Out: those of the narrower time right beside it.
"""

from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.times import Period, Tense, TimeMention, resolve_time

_JOINING = frozenset({",", ", from", ", on", "(", "(on", "from", "on", "– on", "—"})


def narrow(parsed: ParsedSentence, told: TimeMention, period: Period | None, tense: Tense) -> Period | None:
    """Return the days of the time that goes on from `told` and lies within its days, else its own."""
    if period is None or period.start is None or period.end is None or period.start == period.end:
        return period
    published, text = parsed.document.article.published, parsed.document.passage(parsed.sentence)
    for other in parsed.document.times[parsed.sentence.index]:
        between = text[told.span.end : other.span.start]
        if other.span.start < told.span.end or between.strip().lower() not in _JOINING:
            continue
        days = resolve_time(other, published, tense)
        if days is None or days.start is None or days.end is None:
            continue
        if period.start <= days.start <= days.end <= period.end and days.end - days.start < period.end - period.start:
            return days
    return period
