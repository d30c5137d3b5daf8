"""What one event of an article tells of another: the meeting that is part of a visit is where and when the visit is."""

import datetime as dt
from collections.abc import Sequence

from diplo_cli.extract.assemble.gathered import Gathered
from diplo_cli.extract.times import Period


def lend_from_visits(visits: Sequence[Gathered], meetings: Sequence[Gathered], published: dt.date | None) -> None:
    """Give a meeting that is part of a visit the visit's place and days, where it has none of its own."""
    for meeting in meetings:
        if any(d.mode in ("phone", "video") for d in meeting.drafts):
            meeting.site = None
            continue
        for visit in visits:
            if not _is_within(meeting, visit):
                continue
            if meeting.site is None or (
                meeting.site.city is None
                and visit.site
                and visit.site.city
                and meeting.site.country == visit.site.country
            ):
                meeting.site = visit.site
            if meeting.period is None and _may_lend_days(visit.period, meeting, published):
                meeting.period = visit.period
            if visit.site is not None and visit.site.city is None and meeting.site is not None and meeting.site.city:
                visit.site = meeting.site
            break


def _may_lend_days(period: Period | None, meeting: Gathered, published: dt.date | None) -> bool:
    """Say whether a visit's days tell a meeting's: whole ones, and for one that took place none to come."""
    if period is None or period.start is None:
        return False
    end = period.end or period.start
    return meeting.status != "completed" or published is None or end <= published


def _is_within(meeting: Gathered, visit: Gathered) -> bool:
    if visit.site is None or visit.site.country is None:
        return False
    people = meeting.people("participant", "mediator")
    if not set(visit.people("visitor")) & set(people):
        return False
    if meeting.site is not None:
        if meeting.site.country != visit.site.country:
            return False
    elif visit.site.country not in {p.country for p in people}:
        return False
    if (meeting.status in ("planned", "possible")) != (
        visit.status in ("planned", "possible")
    ) and visit.status != "ongoing":
        return False
    if meeting.period and visit.period and meeting.period.start and visit.period.start:
        end = visit.period.end or visit.period.start
        return visit.period.start <= meeting.period.start <= end
    return True
