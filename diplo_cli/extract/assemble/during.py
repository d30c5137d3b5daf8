"""A visit that an article only refers to, beside a meeting abroad: "met Lam in Hanoi. During his visit, Holm said".

In: the draft of the reference and the events gathered so far. Out: where the visit is, as the meeting tells.
"""

from collections.abc import Sequence

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
    own = {p.country for p in visitors}
    passage = document.passage(document.sentences[draft.sentence])
    words = passage[max(0, draft.trigger - _BEFORE) : draft.trigger].lower().split()
    if "during" not in words or not visitors or None in own or draft.status in ("cancelled", "possible"):
        return None
    if any(visitors & set(v.people("visitor")) for v in visits):
        return None
    for meeting in reversed(meetings):
        is_near = any(0 <= draft.sentence - d.sentence <= _REACH for d in meeting.drafts)
        is_abroad = meeting.site is not None and meeting.site.country not in (None, "IGO", *own)
        if is_near and is_abroad and visitors <= {p for p, _ in meeting.parties} and meeting.status != "cancelled":
            if draft.status == "planned" and meeting.status in ("completed", "ongoing"):
                draft.status = "ongoing"  # "during his visit, he will also address parliament"
            return meeting.site
    return None


def find_site_awaited(draft: Draft, meetings: Sequence[Gathered]) -> Site | None:
    """Return where somebody is to meet another: "will meet Kim in Pyongyang. She arrives on Monday"; None elsewhere."""
    visitors = {p for p, role in draft.parties if role == "visitor"}
    own = {p.country for p in visitors}
    for meeting in meetings:
        is_near = any(0 <= draft.sentence - d.sentence <= _NEAR for d in meeting.drafts)
        is_abroad = meeting.site is not None and meeting.site.country not in (None, "IGO", *own)
        is_ahead = meeting.status == "planned" == draft.status
        if is_near and is_abroad and is_ahead and visitors <= {p for p, _ in meeting.parties}:
            return meeting.site
    return None
