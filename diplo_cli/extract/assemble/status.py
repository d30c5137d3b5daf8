"""The status of a merged event: what its surest clause tells, then what its days say against publication."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from diplo_cli.extract.assemble.gathered import Gathered
from diplo_cli.extract.document import Document
from diplo_cli.extract.frames.draft import LEAVING, Draft, Status

# What hosts did and what was attended tells not how far the visit has come.
_BESIDE = frozenset({"visit.host", "visit.attend", "visit.visiting"})
_STOPS = frozenset({"visit.continue", "visit.take"})
# An official who flew in has left again some days later, for all that the article tells.
_STAY = dt.timedelta(days=2)


def settle_status(event: Gathered, document: Document) -> Status:
    """Choose the status that the surest clause tells, then let the days have their say."""
    status = _read_days(event, document.article.published)
    if _has_left(event, document.article.published):
        return "completed"  # "arrived on Thursday. He left on Friday"
    if status == "ongoing" and any(d.rule == "visit.leave" and d.status == "completed" for d in event.drafts):
        return "completed"
    return "ongoing" if status == "completed" and _goes_on(event, document) else status


def _has_left(event: Gathered, published: dt.date | None) -> bool:
    end = event.period.end if event.period is not None else None
    is_past = end is not None and published is not None and end <= published
    return is_past and any(d.rule == LEAVING and d.status == "completed" and d.tense == "past" for d in event.drafts)


def end_by_publication(event: Gathered, published: dt.date | None) -> None:
    """Cut the week of a meeting that took place at the day of publication: "met in Lima this week"."""
    period = event.period
    if event.status != "completed" or period is None or published is None:
        return
    is_told = any(not d.is_nominal and d.period == period and d.status == "completed" for d in event.drafts)
    if not is_told or period.precision != "week" or period.start is None or period.end is None:
        return
    if period.start <= published < period.end:
        event.period = replace(period, end=published)


def _goes_on(event: Gathered, document: Document) -> bool:
    """Say whether a visit is not over: a fresh arrival, or one that the article is written from the midst of.

    "The minister arrived in Lima on Sunday", published on Monday; "LIMA (Agency) - ... said during a visit to Peru".
    """
    published, period, site = document.article.published, event.period, event.site
    if event.drafts[0].kind != "visit" or any(d.rule == "visit.leave" for d in event.drafts):
        return False
    told = [d for d in event.drafts if d.status == "completed" and d.rule not in _BESIDE]
    stages = {d.stage for d in told if not (d.is_nominal and d.stage is None)}
    if "arrived" in stages and period is not None and period.start == period.end == published:
        return True
    if not stages or not {None, "over"}.isdisjoint(stages):
        return False
    if period is not None and period.precision == "day" and period.end == published:
        return True  # "on the second day of a two-day visit", "said during a visit on Wednesday"
    start = period.start if period is not None and period.precision == "day" else None
    if period is not None and (start is None or published is None or not dt.timedelta(0) <= published - start <= _STAY):
        return False
    here = document.dateline_site
    is_here = here is not None and site is not None and here.country == site.country
    return is_here if period is None or stages == {"amid"} else "arrived" in stages


def _read_days(event: Gathered, published: dt.date | None) -> Status:
    """Choose the status that the surest clause tells; what is to come is planned, what is past was held."""
    statuses = [d.status for d in event.drafts]
    verbal = [d for d in event.drafts if not d.is_nominal] or event.drafts
    best = max(verbal, key=lambda d: d.confidence)
    status = best.status
    if "cancelled" in statuses and any(d.status == "cancelled" and d.confidence >= 0.5 for d in event.drafts):
        return "cancelled"
    is_held = event.drafts[0].kind != "visit" and any(
        d.status == "completed" and d.tense == "past" and not d.is_nominal for d in verbal
    )
    is_over = is_held or _is_of_tour(event) or _is_told_ended(event, published)  # "met him", "is there for talks"
    if "ongoing" in statuses and not is_over:
        status = "ongoing"
    if status == "planned" and _is_aim_reached(event):
        status = "completed"
    period = event.period
    if period is None or published is None or status == "cancelled":
        return status
    if period.start is None:
        is_to_end = period.end is not None and period.end > published and event.drafts[0].kind == "visit"
        return "ongoing" if is_to_end and status == "completed" else status  # "his visit, which ends on Friday, is"
    end = period.end or period.start
    is_later = period.text.lower().startswith("later") and end > published
    is_told_now = any(d.tense == "present" and d.rule == "visit.verb" for d in verbal) and (
        best.status,
        best.tense,
    ) == ("completed", "present")
    is_later |= is_told_now and period.start == published < end  # "who visits Oslo at the end of the month"
    if (period.start > published or is_later) and status in ("completed", "ongoing"):
        return "planned"
    if end < published and (status == "ongoing" or (status == "planned" and period.precision == "day")):
        return "completed"
    if (
        status == "completed"
        and event.drafts[0].kind == "visit"
        and period.precision == "week"
        and period.start <= published <= end
        and not any(d.rule in ("visit.travel", "visit.verb") and d.period == period for d in verbal)
    ):
        return "ongoing"
    is_open = event.drafts[0].kind == "visit" or status == "completed"
    if status in ("completed", "planned") and is_open and period.precision == "day":
        is_this_week = "week" in period.text and status == "planned"  # "will travel there this week"
        is_told_ahead = status == "planned" and period.start == published and _is_told_ahead(event)
        if period.start <= published < end and not is_this_week and not is_told_ahead:
            return "ongoing"
    return status


def _is_aim_reached(event: Gathered) -> bool:
    """Say whether a meeting was held that somebody set out for: "flew in to meet Lind. In talks with Lind, he"."""
    aims = [d for d in event.drafts if d.status == "planned"]
    if not aims or event.drafts[0].kind == "visit" or any(d.tense != "none" or d.is_nominal for d in aims):
        return False
    return any(d.status == "completed" and d.sentence > aims[0].sentence for d in event.drafts)


def _is_told_ahead(event: Gathered) -> bool:
    """Say whether every clause on a visit tells it for the time to come: "will travel to Oslo June 7-11"."""
    told = [d for d in event.drafts if not d.is_nominal]
    return bool(told) and all(d.status == "planned" and d.tense == "future" for d in told)


def _is_told_ended(event: Gathered, published: dt.date | None) -> bool:
    """Say whether a clause tells the last day of a visit, which has come: "came home on Tuesday after a visit"."""
    return published is not None and any(
        d.status == "completed" and d.period is not None and d.period.start is None and d.period.end is not None
        and d.period.end <= published and d.kind == "visit" for d in event.drafts
    )  # fmt: skip


def _is_of_tour(event: Gathered) -> bool:
    """Say whether only the tour goes on that the visit is a stop of: "is on a tour of Asia that has taken her to"."""
    going_on = [d for d in event.drafts if d.status == "ongoing"]
    is_told = any(d.status != "ongoing" and d.site is not None and d.rule in _STOPS for d in event.drafts)
    return is_told and all(d.rule == "visit.noun.abroad" for d in going_on)


def is_later_stop(visit: Gathered) -> bool:
    """Say whether a visit is only told as a stop that a tour will take in: who goes along is told of the first."""
    return visit.status == "planned" and all(d.rule in _STOPS for d in visit.drafts)


def plan_ahead(drafts: Sequence[Draft], published: dt.date | None) -> None:
    """Take what is told as done, on a day to come, for a plan: "how she handles him in their talks on Friday"."""
    for draft in drafts:
        start = draft.period.start if draft.period is not None else None
        if draft.status == "completed" and start is not None and published is not None and start > published:
            draft.status, draft.tense = "planned", "future"
