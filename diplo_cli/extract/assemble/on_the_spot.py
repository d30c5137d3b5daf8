"""A meeting with a third party where a visitor stays: "arrived in Geneva on Monday and met the U.N. envoy".

In: a meeting without a place, a visit, all visits and the document. Out: yes or no.
"""

from collections.abc import Sequence

from diplo_cli.extract.assemble.gathered import Gathered
from diplo_cli.extract.document import Document
from diplo_cli.extract.frames import Draft

# Constructions of coming together in a room; "told", "discussed" and "spoke with" may be over the telephone.
IN_A_ROOM = ("meeting.meet", "meeting.noun", "meeting.sit", "meeting.see", "meeting.receive", "meeting.call_on",
             "meeting.gather", "meeting.dine", "consultation.")  # fmt: skip
_NEXT = 1  # sentences from an arrival to what is told of the stay
_STAY = 3  # the same where the sentence says "during his stay"
_STAYS = frozenset({"stay", "visit", "trip", "stopover"})
# What points away from the stay: "flew to Lima after she met him", "she had met him before".
_ELSEWHEN = frozenset("after before earlier following had has have once previously recently since".split())
_COMING = ("visit.arrival", "visit.travel", "visit.presence", "visit.noun", "visit.verb")


def is_on_the_spot(meeting: Gathered, visit: Gathered, visits: Sequence[Gathered], document: Document) -> bool:
    """Say whether a meeting that names no place is told as part of the stay of one of its people."""
    people = {p for p, _ in meeting.parties if p.type == "person"}
    visitors = people & set(visit.people("visitor"))
    if meeting.site is not None or not visitors or visit.status in ("cancelled", "possible"):
        return False
    if not any(d.rule.startswith(IN_A_ROOM) and d.mode in ("in_person", None) for d in meeting.drafts):
        return False
    told = [m for m in meeting.drafts if any(_follows(m, v, document) for v in visit.drafts)]
    if not told:
        return False
    first = min(v.sentence for v in visit.drafts)
    others = [d.sentence for v in visits if v is not visit and visitors & set(v.people("visitor")) for d in v.drafts]
    if any(first <= sentence <= told[0].sentence for sentence in others):
        return False  # a tour: nobody says at which stop
    return not any(
        m.kind == "place" and m.place is not None and visit.site is not None and m.place[0] != visit.site.city
        for d in told
        for m in document.mentions[d.sentence]
    )


def _follows(meeting: Draft, visit: Draft, document: Document) -> bool:
    """Say whether a meeting is told in the sentence of an arrival or the next one, or "during his stay"."""
    if not visit.rule.startswith(_COMING) or visit.site is None:
        return False
    where = document.sentences[meeting.sentence].where
    if where != "text" or document.sentences[visit.sentence].where != where:
        return False
    words = document.sentences[meeting.sentence].text.lower().replace(",", " ").replace(".", " ").split()
    is_of_stay = any(a == "during" and c in _STAYS for a, c in zip(words, words[2:], strict=False))
    if not is_of_stay and (meeting.status not in ("completed", "ongoing") or not _ELSEWHEN.isdisjoint(words)):
        return False
    reach = _STAY if is_of_stay else _NEXT
    is_after = (visit.sentence, visit.trigger) < (meeting.sentence, meeting.trigger)
    return is_after and meeting.sentence - visit.sentence <= reach
