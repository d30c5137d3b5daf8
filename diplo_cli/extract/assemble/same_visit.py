"""Whether two mentions of a visit are one visit.

In: a visit as merged so far and a further draft. Out: a claim, for `merge`.
"""

import datetime as dt

from diplo_cli.extract.assemble.gathered import Gathered
from diplo_cli.extract.assemble.same_time import are_days_compatible, is_long_past, is_tense_apart
from diplo_cli.extract.assemble.stand_ins import stand_for
from diplo_cli.extract.frames import Draft
from diplo_cli.extract.frames.draft import AHEAD


def is_same_visit(event: Gathered, draft: Draft, published: dt.date | None) -> bool:
    """Say whether a draft tells of a visit that was told before: its visitors, its state, days that agree."""
    old = event.people("visitor")
    new = [p for p, role in draft.parties if role == "visitor"]
    if not set(old) & set(new) and not stand_for(old, new):
        return False
    if draft.is_apart and draft.period is not None and event.period is None:
        return False
    is_off = draft.site is None is not event.site and draft.status == "cancelled" != event.status
    if is_off and draft.period not in (None, event.period):
        return False  # "will tour Chad and Mali. She called off a trip to Africa in May"
    is_again = event.status == "cancelled" and draft.status == "planned" and not draft.is_nominal
    if is_again and draft.period is not None and set(new) < set(old):
        return False  # "Lind and Holm put off a trip to Peru. Lind will go alone on Friday"
    if draft.is_apart != event.drafts[0].is_apart and (draft.status in AHEAD) != (event.status in AHEAD):
        return False  # "is visiting Peru. He would like to visit Peru again, perhaps next year"
    if draft.period is None and all(d.is_apart for d in event.drafts) and is_long_past(event.period, published):
        return False  # "was met at the airport; Lind last came here in May"
    if draft.site is not None and event.site is not None and draft.site.country != event.site.country:
        return False
    cities = {s.city for s in (draft.site, event.site) if s is not None and s.city is not None}
    is_back = {draft.rule, *(d.rule for d in event.drafts)} & {"visit.from"}
    if len(cities) > 1 and is_back and {draft.status, event.status} == {"planned", "completed"}:
        return False  # "flew in from Oslo; he will fly on to Bergen"
    is_once = is_long_past(event.period, published) or is_long_past(draft.period, published)
    if len(cities) > 1 and is_back and is_once:
        return False  # "returned from Bergen on Monday. He had been in Oslo in March"
    is_off = event.status == "cancelled" or draft.status == "cancelled"
    if is_off and is_once and event.status != draft.status and None in (event.period, draft.period):
        return False  # "said on a visit to Lima. She had been due in Lima in February but called off the trip"
    if _sets_out(draft) and event.status == "planned" and draft.period not in (None, event.period):
        return False  # "left for Asia on Sunday; on Tuesday she will move on to Oman"
    return are_days_compatible(event.period, draft) and not is_tense_apart(event.drafts, event.period, draft, published)


def _sets_out(draft: Draft) -> bool:
    return draft.rule.endswith(".abroad") and draft.stage == "arrived" and draft.status != "planned"
