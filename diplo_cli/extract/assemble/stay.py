"""How long a stay lasts, and where it began, where one mention tells its first day and another the rest of it.

In: a merged event. Out: the same, with its last day: "arrived on Thursday. The three-day visit is her first".
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from diplo_cli.extract.assemble.gathered import Gathered
from diplo_cli.extract.frames import Draft
from diplo_cli.extract.frames.draft import ARRIVED
from diplo_cli.extract.times import Period, combine

_ARRIVING = frozenset({"visit.arrival", ARRIVED})
_STOPS = frozenset({"visit.continue", "visit.take"})
_NEAR = 3  # sentences from an arrival to the day of leaving
_WEEK = dt.timedelta(days=7)
_LONGEST = dt.timedelta(days=14)


def lengthen(visit: Gathered) -> None:
    """Give a visit whose first day is told the last one that its length makes."""
    lengths = [d.length for d in visit.drafts if d.length is not None and d.length > 1]
    period = visit.period
    if not lengths or period is None or period.precision != "day":
        return
    dated = [d for d in visit.drafts if d.period is not None]
    is_first = any(d.status == "planned" or d.stage == "arrived" or d.rule in _ARRIVING for d in dated)
    if period.start is None or (is_first and period.start == period.end):
        visit.period = combine(period, lengths[0])


def end_talks(period: Period | None, draft: Draft) -> Period | None:
    """Return the days of talks of which a later sentence tells the length or the end: "They run through Friday"."""
    if period is None or period.precision != "day" or period.start is None or period.start != period.end:
        return None
    if draft.period is None:
        return combine(period, draft.length) if draft.length is not None else None
    last = draft.period.end if draft.period.start is None else None
    is_near = last is not None and dt.timedelta(0) < last - period.start <= _LONGEST
    return replace(period, end=last) if is_near else None


def find_end(visit: Gathered, leaving: Draft) -> Period | None:
    """Return the last day of a visit told just before: "arrived on Friday. He leaves on Sunday"; None of another."""
    first, last = visit.period, leaving.period
    if first is None or first.precision != "day" or first.start is None or last is None or last.end is None:
        return None
    if not any(0 <= leaving.sentence - d.sentence <= _NEAR and d.site is not None for d in visit.drafts):
        return None
    end = last.end
    if leaving.status == "planned" and first.start - _WEEK < end < first.start:
        end += _WEEK  # told on a Wednesday: arrives on Monday, leaves on Thursday
    is_stay = first.start == first.end and dt.timedelta(0) <= end - first.start <= _LONGEST
    return replace(last, end=end) if is_stay else None


def lend_tour(visits: Sequence[Gathered]) -> None:
    """Give the stops told after a tour its days: "will tour Asia next month. The trip includes Oman and Qatar"."""
    tours = [(d, v) for v in visits for d in v.drafts if d.rule.endswith(".abroad") and d.period is not None]
    for stop in visits:
        if stop.period is not None or any(d.rule not in _STOPS for d in stop.drafts):
            continue
        told = stop.drafts[0].sentence
        for tour, visit in tours:
            is_theirs = bool(set(visit.people("visitor")) & set(stop.people("visitor")))
            is_near = 0 <= told - tour.sentence <= _NEAR and visit.status == stop.status
            if is_theirs and is_near and tour.period is not None and tour.period.start != tour.period.end:
                stop.period = tour.period


def narrow_stops(visits: Sequence[Gathered], meetings: Sequence[Gathered]) -> None:
    """Give the stops of a tour, of which only the whole is dated, the days of the meetings in their cities.

    "Will travel to Lima and Quito on May 4-9. In Quito on May 7, she will meet the president."
    """
    for visit in visits:
        whole, people = visit.period, set(visit.people("visitor"))
        if whole is None or whole.precision != "day" or whole.start is None or whole.end is None:
            continue
        is_of_tour = any(d.is_of_tour and d.period == whole for d in visit.drafts)
        if not is_of_tour or visit.site is None or visit.site.city is None:
            continue
        days = [
            day
            for m in meetings
            if m.site is not None and m.site.city == visit.site.city and people & {p for p, _ in m.parties}
            if m.period is not None and m.period.precision == "day" and m.period != whole
            for day in (m.period.start, m.period.end)
            if day is not None and whole.start <= day <= whole.end
        ]
        if days:
            visit.period = replace(whole, start=min(days), end=max(days))


def is_where_it_began(event: Gathered, draft: Draft) -> bool:
    """Say whether somebody has arrived in another city than he was told to go on to: "will fly to Cusco on Friday"."""
    site = draft.site
    if draft.rule != "visit.arrival" or draft.status == "planned" or site is None or site.city is None:
        return False
    told = [d for d in event.drafts[:-1] if d.site == event.site]
    return site != event.site and bool(told) and all(d.status == "planned" for d in told)
