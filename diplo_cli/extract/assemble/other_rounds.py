"""Whether words alone set a meeting apart from one told before: another round, one called off, the last one.

In: an event so far and a draft. Out: a claim for `merge`, before it compares their parties, places and days.
"""

from diplo_cli.extract.assemble.gathered import Gathered
from diplo_cli.extract.frames import Draft
from diplo_cli.extract.frames.draft import AHEAD, REFERENCE


def is_told_as_another(event: Gathered, draft: Draft, *, is_beside: bool) -> bool:
    """Say whether a draft is of another meeting by how it is told; `is_beside` where one sentence tells both."""
    if event.status == "cancelled" and draft.status == "completed" and not draft.is_nominal:
        return True  # "pulled out of a dinner with Lind and Holm. He had spoken to Lind on Wednesday"
    if event.status == "completed" and draft.status == "cancelled" and not draft.is_nominal:
        return True  # "Berg spoke with Lind. He said he would be unable to meet her in Oslo"
    is_other = draft.name is not None or draft.mode in ("phone", "video")
    if event.status == "completed" and draft.status in AHEAD and draft.is_nominal and is_other:
        return True  # "spoke with Lind. They looked forward to the Nordic-Baltic Summit in Oslo"
    is_other_round = (draft.rule == REFERENCE) != any(d.rule == REFERENCE for d in event.drafts)
    if is_other_round and not all(p is not None and p.start is not None for p in (event.period, draft.period)):
        return True  # "held talks in Prague; the previous round, in May, had collapsed"
    is_off = draft.rule == REFERENCE and draft.status == "cancelled" and draft.period is None
    if is_off and event.status in AHEAD and event.period is not None:
        return True  # "are due to resume on Thursday. The negotiations had been suspended after a raid in May"
    are_teams = is_other_round and draft.rule == REFERENCE and not draft.is_nominal
    if are_teams and event.status in ("completed", "ongoing") and draft.status in AHEAD:
        return True  # "began two days of talks. Experts will meet in Vienna at the end of the month"
    if draft.is_earlier and draft.period is not None and event.period is None and not is_beside:
        return True  # "The envoys met. The last meeting of the two, in April, ended in a row"
    if event.status == "completed" and draft.status == "completed" and _is_recalled_apart(event, draft):
        return True
    # "she will meet Holm, Lind and Berg, who is mediating between the two"
    return event.kind != draft.kind and "consultation.mediate" in (draft.rule, *(d.rule for d in event.drafts))


def _is_recalled_apart(event: Gathered, draft: Draft) -> bool:
    """Say whether one of two meetings lies before the other: "held talks with Lind, whom he had met in Oslo in May"."""
    were = all(d.is_recalled for d in event.drafts)
    if draft.period is not None and draft.is_recalled and event.period is None and not were:
        return True
    if event.period is not None and were and draft.period is None and not (draft.is_recalled or draft.is_nominal):
        return True
    here, there = event.site, draft.site
    if not (draft.is_since and draft.is_nominal) or there is None or any(d.is_since for d in event.drafts):
        return False
    # "met on Sunday, months after a summit between the two in Hanoi collapsed"
    return (
        here is None
        or here.country != there.country
        or (here.city != there.city and None not in (here.city, there.city))
    )
