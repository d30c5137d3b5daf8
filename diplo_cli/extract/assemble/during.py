"""A visit that an article only refers to, beside a meeting abroad: "met Lam in Hanoi. During his visit, Holm said".

In: the draft of the reference and the events gathered so far. Out: where the visit is, as the meeting tells.
"""

from collections.abc import Sequence

from diplo_cli.extract.actors import Party
from diplo_cli.extract.assemble.gathered import Gathered
from diplo_cli.extract.document import Document, Site
from diplo_cli.extract.frames import Draft

_REACH = 4  # sentences back to the meeting
_NEAR = 2  # sentences back to a meeting that is ahead
_BEFORE = 40  # characters before the noun in which "during his" stands


def find_site_met(
    draft: Draft, visits: Sequence[Gathered], meetings: Sequence[Gathered], document: Document
) -> Site | None:
    """Return where the visitors have just met somebody abroad, for "during his visit"; None where nothing tells."""
    visitors = {p for p, role in draft.parties if role == "visitor"}
    passage = document.passage(document.sentences[draft.sentence])
    words = passage[max(0, draft.trigger - _BEFORE) : draft.trigger].lower().split()
    is_of_states = bool(visitors) and all(p.country is not None for p in visitors)
    if "during" not in words or not is_of_states or draft.status in ("cancelled", "possible"):
        return None
    if any(visitors & set(v.people("visitor")) for v in visits):
        return None
    for meeting in reversed(meetings):
        if meeting.status != "cancelled" and _is_abroad_near(meeting, draft, visitors, _REACH):
            if draft.status == "planned" and meeting.status in ("completed", "ongoing"):
                draft.status = "ongoing"  # "during his visit, he will also address parliament"
            return meeting.site
    return None


def find_site_awaited(draft: Draft, meetings: Sequence[Gathered]) -> Site | None:
    """Return where somebody is to meet another: "will meet Kim in Pyongyang. She arrives on Monday"; None elsewhere."""
    visitors = {p for p, role in draft.parties if role == "visitor"}
    if not visitors:
        return None
    for meeting in meetings:
        if meeting.status == "planned" == draft.status and _is_abroad_near(meeting, draft, visitors, _NEAR):
            return meeting.site
    return None


def _is_abroad_near(meeting: Gathered, draft: Draft, visitors: set[Party], reach: int) -> bool:
    """Say whether all visitors of a draft meet somebody abroad, as at most `reach` sentences before it tell."""
    is_near = any(0 <= draft.sentence - d.sentence <= reach for d in meeting.drafts)
    own = {p.country for p in visitors}
    is_abroad = meeting.site is not None and meeting.site.country not in (None, "IGO", *own)
    return is_near and is_abroad and visitors <= {p for p, _ in meeting.parties}
