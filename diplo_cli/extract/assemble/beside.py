"""The day of an event that a sentence tells beside another: "Before sitting down with Lind, Holm met Reed".

In: merged events, of which some drafts say beside which other event of their sentence they are told. Out: the same,
with the day of the one for the other, and the place that an earlier sentence told.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from diplo_cli.extract.assemble.gathered import Gathered
from diplo_cli.extract.frames import Draft
from diplo_cli.extract.times import Period

_REACH = 4  # sentences back to the trip of "on the eve of the trip"
_DONE = ("completed", "ongoing")


def lend_beside(events: Sequence[Gathered], published: dt.date | None) -> None:
    """Give an event the day of the one that the sentence puts it before or after, or the day before on its eve."""
    where = {(d.sentence, d.trigger): event for event in events for d in event.drafts}
    for event in events:
        for draft in event.drafts:
            if draft.kind == "visit" or draft.beside is None or event.status not in _DONE:
                continue
            other = where.get((draft.sentence, draft.beside))
            if other is None and draft.days_from:
                other = _last_visit(events, event, draft)
            if other is None or other is event or not _share_a_person(event, other):
                continue
            if draft.days_from:
                event.period = event.period or _eve(other.period, draft.days_from, published)
            elif other.kind != "visit" and other.status in _DONE:
                _lend(event, other, draft)


def _last_visit(events: Sequence[Gathered], event: Gathered, draft: Draft) -> Gathered | None:
    """Return the visit that "on the eve of the trip" means: the last one told of a party, a few sentences back."""
    told = [
        (d.sentence, d.trigger, k)
        for k, e in enumerate(events)
        if e.kind == "visit" and _share_a_person(event, e)
        for d in e.drafts
        if 0 <= draft.sentence - d.sentence <= _REACH
    ]
    return events[max(told)[2]] if told else None


def _lend(event: Gathered, other: Gathered, draft: Draft) -> None:
    if event.period is None and _is_day(other.period):
        event.period = other.period
    elif other.period is None and _is_day(event.period):
        other.period = event.period
    is_told_here = any(d.sentence == draft.sentence and d.site is not None for d in other.drafts)
    is_in_person = all(d.mode in ("in_person", None) for e in (event, other) for d in e.drafts)
    if event.site is None and event.period == other.period and is_in_person and not is_told_here:
        event.site = other.site


def _is_day(period: Period | None) -> bool:
    return period is not None and period.precision == "day" and period.start == period.end


def _share_a_person(event: Gathered, other: Gathered) -> bool:
    people = {p for p, role in other.parties if p.type == "person" and role != "host"}
    return bool(people & {p for p, _ in event.parties})


def _eve(period: Period | None, days: int, published: dt.date | None) -> Period | None:
    """Return the day so many days from the first of a period, where it has come."""
    if period is None or period.precision != "day" or period.start is None or published is None:
        return None
    if (period.start - dt.date.min).days + days < 0:
        return None
    day = period.start + dt.timedelta(days=days)
    return replace(period, start=day, end=day, basis="relative") if day <= published else None
