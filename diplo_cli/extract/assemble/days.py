"""The days of an event of which several mentions tell some: the narrower ones, one stop's own, from the arrival on.

In: an event gathered so far and one more draft of it. Out: the period of the event with that draft.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from diplo_cli.extract.assemble.gathered import Gathered
from diplo_cli.extract.frames import Draft
from diplo_cli.extract.times import Period

_WAYS = frozenset({"visit.arrival", "visit.travel"})
_STAY = dt.timedelta(days=4)


def add_days(event: Gathered, draft: Draft) -> Period | None:
    """Return the days of an event to which a mention adds its own."""
    return (
        _own_days(event, draft)
        or _from_arrival(event.period, draft)
        or narrower(event.period, draft.period, draft.kind)
    )


def put_off_from_arrival(meeting: Gathered, draft: Draft, visits: Sequence[Gathered]) -> bool:
    """Give talks the day that a later clause tells of them, where theirs is only that of the arrival for them.

    "Lind arrived in Oslo on Wednesday for talks with Holm. The talks will take place on Friday".
    """
    coming, own = meeting.period, draft.period
    if draft.status != "planned" or coming is None or own is None or coming.start is None or own.start is None:
        return False
    told = {d.sentence for d in meeting.drafts if d.period is not None}
    ways = [d for v in visits for d in v.drafts if d.rule in _WAYS and d.sentence in told and d.period == coming]
    is_aim = bool(ways) and len(told) == 1 and all(d.is_nominal for d in meeting.drafts)
    if not is_aim or not dt.timedelta(0) < own.start - coming.start <= _STAY:
        return False
    meeting.period, meeting.site = own, draft.site or meeting.site
    meeting.status = "planned"
    for mention in meeting.drafts:
        mention.status = "planned"
    return True


def _own_days(event: Gathered, draft: Draft) -> Period | None:
    """Return the days of one stop within those of a tour: "A, B and C from May 8 to 16", then "to A on May 9"."""
    whole, own = event.period, draft.period
    if draft.kind != "visit" or draft.is_of_tour or draft.site is None or whole is None or own is None:
        return None
    if not any(d.is_of_tour and d.period == whole for d in event.drafts) or own.precision != "day":
        return None
    if whole.start is None or whole.end is None or own.start is None or own.end is None:
        return None
    return own if whole.start <= own.start <= own.end <= whole.end else None


def _from_arrival(known: Period | None, draft: Draft) -> Period | None:
    """Return the days from an arrival to a later day of the stay that was told before it, or None."""
    first = draft.period
    if draft.stage != "arrived" or known is None or first is None or known.start is None or first.start is None:
        return None
    is_earlier = first.precision == known.precision == "day" and first.start < known.start
    return replace(first, end=known.end or known.start) if is_earlier and first.start == first.end else None


def narrower(a: Period | None, b: Period | None, kind: str) -> Period | None:
    """Return the better known of two periods of one event; the end told apart joins a visit's beginning."""
    if a is None or b is None:
        return a or b
    if a.start is None or b.start is None:
        late = a if a.start is None else b
        early = b if a.start is None else a
        if kind == "visit" and early.start and late.end and early.start <= late.end:
            return Period(early.start, late.end, early.text, early.precision, early.basis, early.anchor)
        return early
    length_a = ((a.end or a.start) - a.start).days
    length_b = ((b.end or b.start) - b.start).days
    if a.precision != "day" and b.precision == "day":
        return b
    if kind == "visit" and a.precision == b.precision == "day" and length_b > length_a and b.start <= a.start:
        return b
    return a
