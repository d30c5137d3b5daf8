"""What one event of an article tells of another: the meeting that is part of a visit is where and when the visit is."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence

from diplo_cli.extract.actors import Party
from diplo_cli.extract.assemble.gathered import Gathered
from diplo_cli.extract.document import Document
from diplo_cli.extract.frames.draft import Draft, Status
from diplo_cli.extract.times import Period

# How long after an arrival a meeting is still part of the visit.
_STAY = dt.timedelta(days=4)
_HOSTING = frozenset({"head", "legislator", "minister", "royal"})  # kinds of office
_COMING = frozenset({"visit.arrival", "visit.expected", "visit.travel"})  # rules that tell the first day of a stay
_FURTHER = 3  # sentences back to what "also" adds to
_SAME_DAY = 10  # the same for what is told of the same day


def lend_countries(visits: Sequence[Gathered], meetings: Sequence[Gathered], document: Document) -> None:
    """Take a leader of no told state whom a visitor meets for one of the state that is visited.

    "Holm arrived in Hanoi on Monday. During his stay, he will meet President Lam."
    """
    kinds = document.office_kinds
    for meeting in meetings:
        if any(d.mode in ("phone", "video") for d in meeting.drafts):
            continue
        people = meeting.people("participant", "mediator")
        unknown = [
            p
            for p in people
            if p.type == "person"
            and not p.country
            and not p.is_of_faction
            and {kinds.get(o) for o in p.offices} & _HOSTING
        ]
        visit = next((v for v in visits if _may_host(v, meeting)), None) if unknown else None
        if visit is not None and visit.site is not None:
            for person in unknown:
                if all(document.may_have(office, visit.site.country, visit.site.city) for office in person.offices):
                    person.country = visit.site.country


def _may_host(visit: Gathered, meeting: Gathered) -> bool:
    """Say whether a meeting told in or just after a visit may be with who is at home there."""
    if visit.site is None or visit.site.country in (None, "IGO"):
        return False
    people = meeting.people("participant", "mediator")
    is_there = meeting.site is None or meeting.site.country == visit.site.country
    is_told_after = any(
        0 <= m.sentence - v.sentence <= _FURTHER and (m.sentence > v.sentence or m.trigger > v.trigger)
        for m in meeting.drafts for v in visit.drafts
    )  # fmt: skip
    return is_there and is_told_after and bool(set(visit.people("visitor")) & {p for p in people if p.country})


def lend_from_visits(visits: Sequence[Gathered], meetings: Sequence[Gathered], document: Document) -> None:
    """Give a meeting that is part of a visit the visit's place and days, where it has none of its own."""
    published = document.article.published
    for meeting in meetings:
        if any(d.mode in ("phone", "video") for d in meeting.drafts):
            meeting.site = None
            continue
        told = {d.sentence for d in meeting.drafts}
        for visit in sorted(visits, key=lambda v: told.isdisjoint(d.sentence for d in v.drafts)):  # told together first
            if not _is_within(meeting, visit):
                continue
            stop = _find_stop(meeting, visit)
            if stop is not None and meeting.site in (None, stop.site) and meeting.period in (None, stop.period):
                meeting.site = stop.site
                if stop.period is not None and stop.period.precision == "day":
                    meeting.period = stop.period
            if meeting.site is None and _is_told_of_another_day(visit, meeting):
                break
            if meeting.site is None or (
                meeting.site.city is None
                and visit.site
                and visit.site.city
                and meeting.site.country == visit.site.country
            ):
                meeting.site = visit.site
            is_open = meeting.period is None or _is_week_of(meeting, visit)
            if meeting.period is None and meeting.status == "completed":
                meeting.period = _day_of_arrival(meeting, visit)
                is_open = meeting.period is None
            if is_open and _may_lend_days(visit, meeting, published):
                meeting.period = visit.period
                meeting.status = _held(meeting, published)
            is_over = visit.status == "completed" and _is_to_come(meeting, published)
            if visit.period is None and not is_over and _is_on_its_day(meeting, visit):
                visit.period = meeting.period
            if visit.site is not None and visit.site.city is None and meeting.site is not None and meeting.site.city:
                visit.site = meeting.site
            break


def _is_told_of_another_day(visit: Gathered, meeting: Gathered) -> bool:
    """Say whether a visit's city is only where somebody was on another day: "was in Cusco on Monday; met him Tuesday".

    Where that day is one of arrival, a stay goes on from it.
    """
    day = meeting.period.start if meeting.period is not None and meeting.period.precision == "day" else None
    told = [d for d in visit.drafts if visit.site is not None and visit.site.city and d.site == visit.site]
    return day is not None and bool(told) and all(
        d.rule == "visit.presence" and d.period is not None and d.period.precision == "day"
        and d.period.start == d.period.end != day for d in told
    )  # fmt: skip


def _is_to_come(meeting: Gathered, published: dt.date | None) -> bool:
    """Say whether a meeting is ahead of publication: "flew to Lima, where she will meet the premier on Monday"."""
    start = meeting.period.start if meeting.period is not None else None
    return start is not None and published is not None and start > published


def _find_stop(meeting: Gathered, visit: Gathered) -> Draft | None:
    """Return where in the state somebody was last told to be: "tomorrow he is in Lima, where he will meet Lind"."""
    stops = [d for d in visit.drafts if d.site is not None and d.site.city is not None]
    if len({d.site for d in stops}) < 2:
        return None
    told = min((d.sentence, d.trigger) for d in meeting.drafts)
    before = [d for d in stops if (d.sentence, d.trigger) < told and told[0] - d.sentence <= _FURTHER]
    return max(before, key=lambda d: (d.sentence, d.trigger)) if before else None


def lend_to_further(events: Sequence[Gathered], meetings: Sequence[Gathered]) -> None:
    """Give "she also met the premier" the day and place of the last event told of her, a few sentences back."""
    told: dict[int, list[tuple[int, Gathered]]] = defaultdict(list)  # by sentence: where the trigger is, and the event
    for event in events:
        for draft in event.drafts:
            told[draft.sentence].append((draft.trigger, event))
    for meeting in meetings:
        further = next((d for d in meeting.drafts if d.is_further), None)
        if further is None or (meeting.site is not None and meeting.period is not None):
            continue
        reach = _FURTHER if meeting.period is None else _SAME_DAY
        people = {p for p, _ in meeting.parties if p.type == "person"}
        before = [
            (sentence, trigger, event)
            for sentence in range(further.sentence - reach, further.sentence + 1)
            for trigger, event in told.get(sentence, ())
            if event is not meeting
            and (sentence, trigger) < (further.sentence, further.trigger)
            and people & {p for p, _ in event.parties}
            and {p for p, _ in meeting.parties} != {p for p, _ in event.parties}
        ]
        if not before:
            continue
        event = max(before, key=lambda row: row[:2])[2]
        if event.status not in ("completed", "ongoing") or any(d.mode in ("phone", "video") for d in event.drafts):
            continue
        if meeting.period is not None and (event.period is None or event.period.start != meeting.period.start):
            continue
        if meeting.period is None and event.period is not None and event.period.precision == "day":
            meeting.period = event.period
        if meeting.site is None and not any(d.mode in ("phone", "video") for d in meeting.drafts):
            meeting.site = event.site


def _may_lend_days(visit: Gathered, meeting: Gathered, published: dt.date | None) -> bool:
    """Say whether a visit's days tell a meeting's: for one that took place none to come, for a plan none gone by.

    But what somebody went for was held: "flew to Lima on Monday to meet the premier".
    """
    period = visit.period
    if period is None or period.start is None:
        return False
    end = period.end or period.start
    ways = {d.sentence for d in visit.drafts if d.rule in _COMING}
    is_aim = meeting.status == "planned" and all(d.tense == "none" and d.sentence in ways for d in meeting.drafts)
    if meeting.status in ("planned", "possible") and not is_aim and published is not None and end < published:
        return False  # "flew in on Saturday and will likely meet Lind"
    return meeting.status != "completed" or published is None or end <= published


def _is_within(meeting: Gathered, visit: Gathered) -> bool:
    """Say whether a meeting is part of a visit: of the visitor with somebody of the state that is visited."""
    if visit.site is None or visit.site.country is None or all(d.is_since for d in visit.drafts):
        return False
    if visit.period is None and meeting.period is not None and _is_afterthought(visit, meeting):
        return False
    if any(d.is_recalled for d in meeting.drafts):
        return False  # "the two last met in May"
    if meeting.period is None and _is_told_of_last(visit, meeting):
        return False
    if visit.status == "cancelled" and meeting.status != "cancelled":
        return False  # "scrapped a visit to Ajmer after the summit"
    people = meeting.people("participant", "mediator")
    if not any(_may_be(v, p) for v in visit.people("visitor") for p in people):
        return False
    is_with_host = visit.site.country in {p.country for p in people} or set(visit.people("host")) & set(people)
    if meeting.site.country != visit.site.country if meeting.site is not None else not is_with_host:
        return False
    ahead = ("planned", "possible")
    is_one_sentence = {d.sentence for d in meeting.drafts} & {d.sentence for d in visit.drafts}
    if (meeting.status in ahead) != (visit.status in ahead) and visit.status != "ongoing" and not is_one_sentence:
        return False
    if meeting.period and visit.period and meeting.period.start and visit.period.start:
        end = visit.period.end or visit.period.start
        has_come = visit.status == "ongoing" or any(d.stage == "arrived" or d.rule in _COMING for d in visit.drafts)
        is_open = has_come and end == visit.period.start  # only the day of arrival is told
        stay = _STAY if is_open else dt.timedelta(0)
        return visit.period.start <= meeting.period.start and meeting.period.start - end <= stay
    return True


def _is_told_of_last(visit: Gathered, meeting: Gathered) -> bool:
    """Say whether a visit is one recalled after a meeting: "Holm met Lind. Her last visit to Peru was in October"."""
    told = max(d.sentence for d in meeting.drafts)
    is_past = visit.status == "completed" and visit.period is not None and visit.period.precision != "day"
    return is_past and all(d.is_nominal and d.sentence > told for d in visit.drafts)


def _held(meeting: Gathered, published: dt.date | None) -> Status:
    """Return the status of a meeting that a visitor set out for, once it has the days of the visit."""
    end = meeting.period.end if meeting.period is not None and meeting.period.precision == "day" else None
    is_past = end is not None and published is not None and end < published
    return "completed" if is_past and meeting.status == "planned" else meeting.status


def _is_week_of(meeting: Gathered, visit: Gathered) -> bool:
    """Say whether a meeting shares the week of a visit that is told to the day: "is there this week for talks"."""
    week, days = meeting.period, visit.period
    if week is None or days is None or week.precision != "week" or days.precision != "day":
        return False
    if week.start is None or week.end is None or days.start is None or days.end is None:
        return False
    is_beside = any(m.sentence == v.sentence for m in meeting.drafts for v in visit.drafts)
    return is_beside and week.start <= days.start < days.end <= week.end


def _day_of_arrival(meeting: Gathered, visit: Gathered) -> Period | None:
    """Return the day of "arrived in Lima on Wednesday and met the premier", of a visit that goes on."""
    days = [
        v.period
        for v in visit.drafts
        if v.stage == "arrived" and v.period is not None and v.period.start == v.period.end
        and any(m.sentence == v.sentence and m.trigger > v.trigger for m in meeting.drafts)
    ]  # fmt: skip
    return days[0] if days and days[0].precision == "day" else None


def _is_on_its_day(meeting: Gathered, visit: Gathered) -> bool:
    """Say whether a visit is told beside its meeting: "On Monday, Lind, who arrived on a visit, met the premier"."""
    is_beside = any(m.sentence == v.sentence and v.stage == "arrived" for m in meeting.drafts for v in visit.drafts)
    return is_beside and meeting.period is not None and meeting.period.precision == "day"


def _is_afterthought(visit: Gathered, meeting: Gathered) -> bool:
    """Say whether a visit is only referred to well after a meeting: "the call built on her visit to Lima"."""
    last = max(d.sentence for d in meeting.drafts)
    return visit.status == "completed" and all(
        d.is_nominal and d.stage is None and d.sentence > last + 1 for d in visit.drafts
    )


def _may_be(visitor: Party, party: Party) -> bool:
    """Say whether a visitor is a party of a meeting, or an office whose holder it may be: "the watchdog's head"."""
    if visitor == party:
        return True
    is_holder = visitor.is_office and party.type == "person" and not party.is_office
    return is_holder and visitor.country is not None and visitor.country == party.country


def is_at_home(visit: Gathered) -> bool:
    """Say whether those who travel turn out to be of the state that they are in: "received by his counterpart Reed"."""
    own = {p.country for p, role in visit.parties if role == "visitor"}
    return visit.site is not None and visit.site.country is not None and own == {visit.site.country}
