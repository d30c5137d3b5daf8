"""The status of a merged event: what its surest clause tells, then what its days say against publication."""

import datetime as dt

from diplo_cli.extract.assemble.gathered import Gathered
from diplo_cli.extract.frames.draft import Status


def settle_status(event: Gathered, published: dt.date | None) -> Status:
    """Choose the status that the surest clause tells, then let the days have their say."""
    statuses = [d.status for d in event.drafts]
    verbal = [d for d in event.drafts if not d.is_nominal] or event.drafts
    best = max(verbal, key=lambda d: d.confidence)
    status = best.status
    if "cancelled" in statuses and any(d.status == "cancelled" and d.confidence >= 0.5 for d in event.drafts):
        return "cancelled"
    if "ongoing" in statuses:
        status = "ongoing"
    period = event.period
    if period is None or published is None or period.start is None or status == "cancelled":
        return status
    end = period.end or period.start
    is_later = period.text.lower().startswith("later") and end > published
    if (period.start > published or is_later) and status in ("completed", "ongoing"):
        return "planned"
    if end < published and status in ("planned", "ongoing") and period.precision == "day":
        return "completed"
    if (
        status == "completed"
        and event.drafts[0].kind == "visit"
        and period.precision == "week"
        and period.start <= published <= end
    ):
        return "ongoing"
    if status in ("completed", "planned") and event.drafts[0].kind == "visit" and period.precision == "day":
        is_this_week = "week" in period.text and status == "planned"  # "will travel there this week"
        if period.start <= published < end and not is_this_week:
            return "ongoing"
        arrived = any(d.rule.startswith("visit.arrival") and d.status == "completed" for d in event.drafts)
        if arrived and period.start == end == published:
            return "ongoing"
    return status
