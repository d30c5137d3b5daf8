"""Where people are that no clause places: the meetings of somebody whom a visit, or the dateline, has in a city.

In: merged events. Out: the same, with a place for meetings in person that nothing else places: "Reed is in Oslo. He
also met Peru's envoy", "LIMA (Agency) - Ruiz received Berg on Monday. She had talks with Vega too".
"""

import datetime as dt
from collections.abc import Sequence

from diplo_cli.extract.assemble.gathered import Gathered
from diplo_cli.extract.document import Document, Site
from diplo_cli.extract.frames import Draft
from diplo_cli.extract.frames.draft import LEAVING, PEOPLE
from diplo_cli.extract.times import Period

_STAY = dt.timedelta(days=4)  # of an arrival whose end is not told
_FAR = 2  # sentences from a visit to a meeting on it
_GONE = ("visit.from", "visit.leave", "visit.way.from", LEAVING)
_HERE = ("completed", "ongoing")
_STAYS = frozenset({"stay", "stopover", "trip", "visit"})
_EARLIER = frozenset({"before", "earlier", "following", "had", "previously"})
_IN_PERSON = (PEOPLE, "meeting.conference", "meeting.second")  # besides those of coming together in a room


def place_on_visits(meetings: Sequence[Gathered], visits: Sequence[Gathered], document: Document) -> None:
    """Give the meetings of a visitor with somebody of a third state the place of the visit that they fall into."""
    placed = [v for v in visits if v.site is not None and v.site.country and v.status not in ("cancelled", "possible")]
    for meeting in meetings:
        if meeting.site is not None or not meeting.is_in_a_room(*_IN_PERSON):
            continue
        stays = [v for v in placed if set(v.people("visitor")) & {p for p, _ in meeting.parties}]
        dated = [v for v in stays if _is_dated_within(meeting, v) and any(d.period is not None for d in v.drafts)]
        near = [v for v in stays if meeting.period in (None, v.period) or v.period is None]
        near = [v for v in near if _is_told_within(meeting, v, document)]
        sites = [v.site for v in dated or near if v.site is not None]
        if sites and len({s.country for s in sites}) == 1 and not _names_other_country(meeting, sites[0], document):
            meeting.site = sites[0]
            if meeting.period is None and len(near) == 1:
                meeting.period = _days_of_stay(meeting, near[0], document)


def _days_of_stay(meeting: Gathered, visit: Gathered, document: Document) -> Period | None:
    """Return the days of a visit for a meeting that is told "during her stay", where they are as far gone as it is."""
    period, published = visit.period, document.article.published
    if period is None or period.start is None or published is None:
        return None
    if not any(_is_of_stay(_words(m, document)) for m in meeting.drafts):
        return None
    is_over = (period.end or period.start) <= published
    return period if is_over == (meeting.status in _HERE) else None


def _words(draft: Draft, document: Document) -> list[str]:
    return [t.lower for t in document.sentences[draft.sentence].tokens]


def _is_of_stay(words: Sequence[str]) -> bool:
    """Say whether a sentence tells what was "during his stay"."""
    return any(a == "during" and c in _STAYS for a, c in zip(words, words[2:], strict=False))


def _is_dated_within(meeting: Gathered, visit: Gathered) -> bool:
    """Say whether the day of a meeting lies in those of a visit."""
    if meeting.period is None or visit.period is None or meeting.period.start is None or visit.period.start is None:
        return False
    if meeting.period.precision != "day" or visit.period.precision != "day":
        return False
    last = visit.period.end or visit.period.start
    if last == visit.period.start and visit.status == "ongoing" and last <= dt.date.max - _STAY:
        last += _STAY
    return visit.period.start <= meeting.period.start <= last


def _is_told_within(meeting: Gathered, visit: Gathered, document: Document) -> bool:
    """Say whether a meeting is told right after a visit, as far gone as it is, or "during her stay"."""
    is_ahead = meeting.status in ("planned", "possible")
    if is_ahead != (visit.status == "planned") and not (is_ahead and visit.status == "ongoing"):
        return False
    going = [v for v in visit.drafts if not v.is_nominal and v.rule not in _GONE]  # not "after her visit to Lima"
    for told in meeting.drafts:
        words = _words(told, document)
        if not _EARLIER.isdisjoint(words):
            continue  # "she had met him before leaving"
        reach = 0 if is_ahead and not _is_of_stay(words) else _FAR
        if any(
            0 <= told.sentence - v.sentence <= reach
            and ((v.sentence, v.trigger) < (told.sentence, told.trigger) or told.rule == PEOPLE)
            for v in going
        ):
            return True
    return False


def place_where_seen(events: Sequence[Gathered], meetings: Sequence[Gathered], document: Document) -> None:
    """Give the dateline's city to what else they do who are there: "MANILA - Lind saw Ruiz. She met Berg."""
    here, published = document.dateline_site, document.article.published
    if here is None or here.country is None or published is None:
        return
    seen = [e for e in events if e.site is not None and e.site.country == here.country and _is_of_now(e, published)]
    present = {p for e in seen for p, role in e.parties if role != "host" and p.type == "person"}
    for meeting in meetings:
        if meeting.site is not None or not meeting.is_in_a_room(*_IN_PERSON) or meeting.status not in _HERE:
            continue
        if meeting.period is not None and not _is_of_now(meeting, published):
            continue
        people = {p for p, _ in meeting.parties}
        is_home = any(p.country == here.country for p in people)
        is_told_here = present & people and not _names_other_country(meeting, here, document)
        if is_told_here and (is_home or meeting.period is not None or len(present & people) > 1):
            meeting.site = here


def _is_of_now(event: Gathered, published: dt.date) -> bool:
    """Say whether an event was in the days up to the article's."""
    if event.status not in _HERE or event.period is None or event.period.start is None:
        return False
    last = event.period.end or event.period.start
    return published - event.period.start <= _STAY and last - published <= _STAY


def _names_other_country(meeting: Gathered, here: Site, document: Document) -> bool:
    """Say whether a sentence that tells the meeting names another country, where it may have been."""
    return any(
        mention.kind in ("place", "state") and mention.place is not None and mention.place[1] != here.country
        and mention.place[1] not in {p.country for p, _ in meeting.parties}
        for sentence in {d.sentence for d in meeting.drafts}
        for mention in document.mentions[sentence]
    )  # fmt: skip


def is_with_own_people(meeting: Gathered) -> bool:
    """Say whether an official met people of no state, and nothing tells that it was abroad."""
    if any(d.rule != PEOPLE for d in meeting.drafts):
        return False
    own = {p.country for p, _ in meeting.parties if p.country}
    return meeting.site is None or meeting.site.country is None or meeting.site.country in own
