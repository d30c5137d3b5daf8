"""Where and when the article itself is: the dateline as a place of its events, the day of its lead as their day.

In: merged events. Out: the same, with the dateline's city for meetings in person that nothing else places: "OSLO
(Agency) - Norway's foreign minister met his Peruvian counterpart on Tuesday"; and with the day of the lead for what
somebody spoke at.
"""

import datetime as dt
from collections.abc import Sequence

from diplo_cli.extract.actors import Party
from diplo_cli.extract.assemble.gathered import Gathered
from diplo_cli.extract.document import Document, Site
from diplo_cli.extract.times import Period, resolve_time
from diplo_cli.language.sentences import Sentence

_IN_PERSON = ("consultation.", "meeting.call_on")  # besides those of coming together in a room
_NEAR = dt.timedelta(days=1)
_OPENING = 4  # sentences after the lead that go on with its news
_NEWS = dt.timedelta(days=2)  # what a lead reports is no older


def date_by_lead(events: Sequence[Gathered], document: Document) -> None:
    """Give the day of the lead to events without days at which somebody spoke: "he said after meeting the king".

    So too to those that the first sentences tell as the day's news, "Holm met the king at the palace", and to the stay
    of who acts in the lead: "OSLO (Agency) - Holm said on Friday ... Holm, on a visit to Norway, was".
    """
    undated = [
        e
        for e in events
        if e.period is None
        and (any(d.is_of_the_day for d in e.drafts) or _is_news(e, document) or _is_stay_of_lead(e, document))
    ]
    day = _day_of_lead(document) if undated else None
    for event in undated:
        if day is not None and event.kind == "visit" and _is_elsewhere(event, events, day):
            continue
        event.period = day
        if day is not None and event.status == "planned":
            event.status = "completed"  # somebody has spoken at it


def _is_elsewhere(visit: Gathered, events: Sequence[Gathered], day: Period) -> bool:
    """Say whether a visitor spoke by telephone that day, or met in another state: "thanked her for the visit to Lima".

    The lead's call with the hosts is not the visit of which the two then speak.
    """
    visitors, site = set(visit.people("visitor")), visit.site
    return any(
        event.kind != "visit"
        and event.period is not None
        and event.period.start == day.start
        and not visitors.isdisjoint(p for p, _ in event.parties)
        and (
            any(d.mode in ("phone", "video") for d in event.drafts)
            or (site is not None and event.site is not None and event.site.country != site.country)
        )
        for event in events
    )


def _is_news(event: Gathered, document: Document) -> bool:
    lead = _lead(document)
    return lead is not None and any(d.is_day_news and d.sentence - lead.index <= _OPENING for d in event.drafts)


def _is_stay_of_lead(visit: Gathered, document: Document) -> bool:
    """Say whether somebody is where the article is written, for no told time, whom its first sentence names first."""
    lead = _lead(document)
    if lead is None or any(d.sentence == lead.index for d in visit.drafts):
        return False  # "Lind has arrived in Oslo, the agency reported on Friday"
    is_longer = any(d.length is not None and d.length > 1 for d in visit.drafts)
    return visit.status == "ongoing" and not is_longer and _acts_here(visit, document)


def _acts_here(visit: Gathered, document: Document) -> bool:
    """Say whether a visit is to the state where the article is written, by whom its first sentence names first."""
    lead, here, site = _lead(document), document.dateline_site, visit.site
    if visit.kind != "visit" or lead is None or here is None or site is None or site.country != here.country:
        return False
    first = next((k for k, m in enumerate(document.mentions[lead.index]) if m.kind in ("office", "person")), None)
    acting = document.parties(lead.index, first) if first is not None else ()
    return not set(acting).isdisjoint(visit.people("visitor"))


def place_visits_here(visits: Sequence[Gathered], document: Document) -> None:
    """Give the capital of the dateline to a visit of these days to its state, by who acts in the lead."""
    here, published = document.dateline_site, document.article.published
    if here is None or document.capitals.get(here.country or "") != here:
        return  # "YOKOTA AIR BASE, Japan - Lind, who arrived in Japan": that base is not all of it
    for visit in visits:
        if visit.site is None or visit.site.city is not None or not _acts_here(visit, document):
            continue
        day = visit.period.start if visit.period is not None and visit.period.start == visit.period.end else None
        is_fresh = day is not None and published is not None and dt.timedelta(0) <= published - day <= _NEAR
        if visit.status == "ongoing" or (visit.status == "completed" and is_fresh):
            visit.site = here


def _lead(document: Document) -> Sentence | None:
    return next((s for s in document.sentences if s.where == "text" and s.kind == "paragraph"), None)


def _day_of_lead(document: Document) -> Period | None:
    """Return the day that the first sentence of an article reports of, where it names one day just past."""
    published = document.article.published
    lead = _lead(document)
    if lead is None or published is None:
        return None
    days = [
        period
        for mention in document.times[lead.index]
        if mention.role == "at" and (period := resolve_time(mention, published, "past")) is not None
    ]
    near = [p for p in days if p.precision == "day" and p.start == p.end and p.start is not None]
    if len(near) != 1 or near[0].start is None or not dt.timedelta(0) <= published - near[0].start <= _NEWS:
        return None
    return near[0]


def place_here(meetings: Sequence[Gathered], visits: Sequence[Gathered], document: Document) -> None:
    """Give the dateline's city to the meetings of its state's officials with guests that nothing else places."""
    here = document.dateline_site
    if here is None or here.country is None:
        return
    abroad = [v for v in visits if v.site is None or v.site.country != here.country]
    for meeting in meetings:
        hosts = [p for p, _ in meeting.parties if p.country == here.country]
        guests = [p for p, _ in meeting.parties if p.country != here.country]
        states = {p.country for p in guests if p.country}  # with a third state they may be anywhere
        is_of_visit = meeting.site is not None and meeting.site.country == here.country and not meeting.site.city
        if (meeting.site is not None and not is_of_visit) or not hosts or len(states) != 1:
            continue
        if any(_goes_there(v, hosts, guests) and not _is_other_time(v, meeting) for v in abroad):
            continue
        is_dated = any(d.period is not None for d in meeting.drafts)  # its day is told, not only that of the visit
        is_here = is_dated and meeting.status == "completed" if is_of_visit else meeting.is_in_a_room(*_IN_PERSON)
        if is_here and _is_recent(meeting, document) and not _names_other_city(meeting, here, document):
            meeting.site = here
            for visit in visits:
                _place_visit(visit, meeting, here)


def _place_visit(visit: Gathered, meeting: Gathered, here: Site) -> None:
    """Give the city of a meeting to the visit to its state that it is part of."""
    is_there = visit.site is not None and visit.site.country == here.country and visit.site.city is None
    is_its = bool(set(visit.people("visitor")) & {p for p, _ in meeting.parties})
    if is_there and is_its and visit.status in ("completed", "ongoing") and not _is_other_time(visit, meeting):
        visit.site = here


def _is_other_time(visit: Gathered, meeting: Gathered) -> bool:
    """Say whether the days of a visit lie well before or after a meeting."""
    days, day = visit.period, meeting.period
    if days is None or day is None or days.start is None or day.start is None:
        return False
    return day.start - (days.end or days.start) > _NEAR or days.start - (day.end or day.start) > _NEAR


def _goes_there(visit: Gathered, hosts: Sequence[Party], guests: Sequence[Party]) -> bool:
    """Say whether a host travels, by name, or unnamed to a guest's state: "the negotiator left for Lima"."""
    visitors = set(visit.people("visitor"))
    if visitors & set(hosts):
        return True
    to_guests = visit.site is not None and visit.site.country in {g.country for g in guests}
    return to_guests and any(v.is_office and v.country == h.country for v in visitors for h in hosts)


def _is_recent(meeting: Gathered, document: Document) -> bool:
    """Say whether a meeting is of the day of the article or the next to it."""
    published, period = document.article.published, meeting.period
    if period is None or period.start is None or published is None or meeting.status in ("cancelled", "possible"):
        return False
    return period.precision == "day" and period.start == period.end and abs(period.start - published) <= _NEAR


def _names_other_city(meeting: Gathered, here: Site, document: Document) -> bool:
    """Say whether a sentence that tells the meeting names another city, where it may have been."""
    return any(
        mention.kind == "place" and mention.place is not None and mention.place[0] not in (None, here.city)
        for sentence in {d.sentence for d in meeting.drafts}
        for mention in document.mentions[sentence]
    )
