"""Whether an event so far and another draft can be one by their days and tenses.

In: an event's drafts and period, and the draft. Out: claims for `merge`.
"""

import datetime as dt
from collections.abc import Sequence

from diplo_cli.extract.frames import Draft
from diplo_cli.extract.times import Period

_ARRIVALS = frozenset({"visit.arrival", "visit.presence", "visit.travel"})
_STAY = 4  # days of a stay after which a planned call in the same country is another visit
_LONG = 21  # days after which no plan means what is over


def are_days_compatible(period: Period | None, draft: Draft) -> bool:
    """Say whether an event of these days can be the one that the draft dates."""
    a, b = period, draft.period
    if a is None or b is None or a.start is None or b.start is None:
        return True
    a_end, b_end = a.end or a.start, b.end or b.start
    if draft.kind == "visit":
        # A stay has several days: its start and its end may be told apart.
        return (b.start - a_end).days <= 4 and (a.start - b_end).days <= 4
    return b.start <= a_end and a.start <= b_end


def is_tense_apart(drafts: Sequence[Draft], period: Period | None, draft: Draft, published: dt.date | None) -> bool:
    """Keep a past event apart from a planned one where both clauses are verbs with their own tense."""
    if draft.kind == "visit" and draft.period is not None and period is not None:
        return False  # days that agree tell more than tenses that do not
    if draft.rule == "visit.host" and any(d.sentence == draft.sentence and d.site is not None for d in drafts):
        return False  # "left for Lima, where the premier was to host her"
    firm = {d.status for d in drafts if not d.is_nominal or d.period is not None}
    future, past = {"planned", "possible"}, {"completed"}
    if draft.is_nominal and draft.period is None:
        is_ahead = draft.status in future | {"cancelled"}  # "ruled out another trip", after one of last year
        return draft.kind == "visit" and is_ahead and is_long_past(period, published)
    if draft.status in future:
        if draft.kind == "visit" and draft.site is not None and _is_over(draft.period, published):
            return False  # "arrived in Lima", after words spoken "ahead of his arrival in Lima on Monday"
        return bool(firm) and firm <= past and not _covers_today(drafts, published, draft.period is None)
    if draft.status in past:
        is_other_visit = draft.kind == "visit" and is_long_past(draft.period, published)  # "was there once, in May"
        is_meeting = draft.kind != "visit"
        return bool(firm) and firm <= future and (is_meeting or is_other_visit)
    return False


def _covers_today(drafts: Sequence[Draft], published: dt.date | None, is_dateless: bool) -> bool:
    """Say whether a visit goes on at publication: told so, or begun a few days before; dateless plans belong to it."""
    if drafts[0].kind != "visit":
        return False
    if any(d.status == "ongoing" for d in drafts):
        return True
    starts = [d.period.start for d in drafts if (is_dateless or d.rule in _ARRIVALS) and d.period is not None]
    return published is not None and any(s is not None and 0 <= (published - s).days <= _STAY for s in starts)


def is_long_past(period: Period | None, published: dt.date | None) -> bool:
    """Say whether an event was over weeks before publication, so that no plan means it."""
    end = (period.end or period.start) if period is not None else None
    return end is not None and published is not None and (published - end).days > _LONG


def _is_over(period: Period | None, published: dt.date | None) -> bool:
    """Say whether a day that was ahead in the story is past, or that of publication."""
    return period is not None and period.end is not None and published is not None and period.end <= published
