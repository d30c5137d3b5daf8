"""The dateline as the place of talks between others: "GENEVA (Agency) - Peruvian and Chilean envoys resumed talks".

In: merged events. Out: the same, with the dateline's city for the talks that the lead tells of and nothing else places.
"""

import datetime as dt
from collections.abc import Sequence

from diplo_cli.extract.assemble.gathered import Gathered
from diplo_cli.extract.document import Document

_NEAR = dt.timedelta(days=1)
_FEW = 2  # states; of more one can be at home
_EDGES = frozenset({"fringes", "margins", "sidelines"})
_IN_PERSON = ("consultation.",)  # besides those of coming together in a room


def place_talks_here(talks: Sequence[Gathered], document: Document) -> None:
    """Give the dateline to the talks of its day's lead: who writes from there, and has no bureau there, is at them."""
    here = document.dateline_site
    if here is None or here.country is None or here.city is None or here.city in document.bureaus:
        return
    lead = next((s.index for s in document.sentences if s.where == "text" and s.kind == "paragraph"), None)
    capital = document.capitals.get(here.country)
    for event in talks:
        states = {p.country for p, role in event.parties if p.country and role != "mediator"}
        is_home = here.country in states
        if is_home and (len(states) <= _FEW or (capital is not None and capital.city == here.city)):
            continue  # they may be abroad
        are_talks = event.kind == "consultation" or _are_talks(event)
        is_told = are_talks and any(d.sentence == lead for d in event.drafts)
        is_told = is_told or _is_at_gathering(event, document)
        if event.site is None and is_told and _is_of_now(event, document) and not _names_elsewhere(event, document):
            event.site = here


def _are_talks(event: Gathered) -> bool:
    """Say whether a meeting is of officials who are not named: "Peru and Chile held talks"; ministers travel."""
    is_noun = any(d.rule.startswith("meeting.noun") for d in event.drafts)
    return is_noun and not any(p.type == "person" for p, _ in event.parties)


def _is_at_gathering(event: Gathered, document: Document) -> bool:
    """Say whether people met at the edge of what the article is written from: "on the sidelines of the summit"."""
    words = {t.lower for d in event.drafts for t in document.sentences[d.sentence].tokens}
    return not _EDGES.isdisjoint(words) and event.is_in_a_room(*_IN_PERSON)


def _is_of_now(event: Gathered, document: Document) -> bool:
    """Say whether talks go on or ended on the day of the article or the one before, people facing each other."""
    published, period = document.article.published, event.period
    if event.status not in ("completed", "ongoing") or any(d.mode in ("phone", "video") for d in event.drafts):
        return False
    end = period.end or period.start if period is not None else None
    return published is not None and end is not None and abs(published - end) <= _NEAR


def _names_elsewhere(event: Gathered, document: Document) -> bool:
    """Say whether a sentence that tells of the talks names another city."""
    here = document.dateline_site
    return any(
        mention.place is not None and mention.place[0] not in (None, here.city if here is not None else None)
        for sentence in {d.sentence for d in event.drafts}
        for mention in document.mentions[sentence]
        if mention.kind == "place"
    )
