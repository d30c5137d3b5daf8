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
    # "she will meet Holm, Lind and Berg, who is mediating between the two"
    return event.kind != draft.kind and "consultation.mediate" in (draft.rule, *(d.rule for d in event.drafts))
