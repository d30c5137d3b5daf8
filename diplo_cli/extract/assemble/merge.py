"""Merging: which drafts of an article are one real event, and what each of them adds.

In: drafts in the order of the article. Out: one draft per event. Later mentions add fields, they do not overwrite.
"""

import datetime as dt
from collections.abc import Iterator, Sequence

from diplo_cli.extract.actors import Party
from diplo_cli.extract.assemble.beside import lend_beside
from diplo_cli.extract.assemble.days import add_days, narrower, put_off_from_arrival
from diplo_cli.extract.assemble.during import find_site_awaited, find_site_met
from diplo_cli.extract.assemble.gathered import Gathered
from diplo_cli.extract.assemble.headlines import repeats_meeting, repeats_visit
from diplo_cli.extract.assemble.here import date_by_lead, place_here, place_visits_here
from diplo_cli.extract.assemble.lend import is_at_home, lend_countries, lend_from_visits, lend_to_further
from diplo_cli.extract.assemble.other_rounds import is_told_as_another
from diplo_cli.extract.assemble.present import is_with_own_people, place_on_visits, place_where_seen
from diplo_cli.extract.assemble.same_time import are_days_compatible, is_long_past, is_tense_apart
from diplo_cli.extract.assemble.same_visit import is_same_visit
from diplo_cli.extract.assemble.stand_ins import drop_unnamed, is_body, is_soft, stand_for
from diplo_cli.extract.assemble.standing import take_for_consultations
from diplo_cli.extract.assemble.status import end_by_publication, is_later_stop, plan_ahead, settle_status
from diplo_cli.extract.assemble.stay import end_talks, find_end, is_where_it_began, lend_tour, lengthen, narrow_stops
from diplo_cli.extract.assemble.talks_here import place_talks_here
from diplo_cli.extract.document import Document
from diplo_cli.extract.frames import Draft
from diplo_cli.extract.frames.draft import AHEAD, ARRIVED, GATHERING, LEAVING

_EVE = dt.timedelta(days=1)  # who visits on Monday may arrive on Sunday
_NEAR = 1  # sentences back to what "the visit" or "the talks" take up


class _Register:
    """The events so far, and where to look for the one that a draft tells: by its parties and their countries."""

    def __init__(self) -> None:
        self.events: list[Gathered] = []
        self._where: dict[object, set[int]] = {}

    def find(self, parties: Sequence[Party]) -> Iterator[tuple[int, Gathered]]:
        """Yield the events that share a party, or where one may stand for the other, in the order of their coming."""
        found: set[int] = set()
        for party in parties:
            keys: list[object] = [party, ("soft", party.country)]
            if is_soft(party):
                keys.append(("any", party.country))
            for key in keys:
                found |= self._where.get(key, set())
        return ((k, self.events[k]) for k in sorted(found))

    def add(self, event: Gathered) -> None:
        """Add a new event."""
        self.events.append(event)
        self.note(len(self.events) - 1)

    def note(self, number: int) -> None:
        """Note the parties of an event, which may have more of them than before."""
        for party, _ in self.events[number].parties:
            keys: list[object] = [party, ("any", party.country)]
            if is_soft(party):
                keys.append(("soft", party.country))
            for key in keys:
                self._where.setdefault(key, set()).add(number)


def merge_drafts(drafts: Sequence[Draft], document: Document) -> list[Gathered]:
    """Return one event per real event, in the order of its first mention."""
    visited, met = _Register(), _Register()
    visits, meetings = visited.events, met.events
    bare: list[Draft] = []
    published = document.article.published
    take_for_consultations(drafts, document)
    plan_ahead(drafts, published)
    # Clauses that name place and day first: a bare "his visit" then finds the visit it means. Meetings told apart
    # come before a clause that tells them as one.
    for draft in sorted(
        drafts, key=lambda d: (d.confidence < 0.4, d.site is None and d.kind == "visit", not d.is_apart)
    ):
        group = visited if draft.kind == "visit" else met
        same = is_same_visit if draft.kind == "visit" else _is_same_meeting
        if draft.kind == "visit" and draft.confidence < 0.4:
            if not _refer(visits, draft, document) and draft.is_named and _is_new(visits, draft):
                awaited = find_site_awaited(draft, meetings) if draft.rule == ARRIVED else None
                draft.site, draft.confidence = awaited or draft.implied, 0.5
                visited.add(Gathered.of(draft))
            elif not draft.is_named and (site := find_site_met(draft, visits, meetings, document)) is not None:
                draft.site, draft.confidence = site, 0.5
                visited.add(Gathered.of(draft))
            continue
        if not draft.parties:  # "The meeting in Khartoum": only an article with one meeting tells which
            bare.append(draft)
            continue
        several = [e for e in meetings if _is_told_apart(e, draft, published)] if draft.kind != "visit" else []
        if len(several) > 1 and {p for e in several for p, _ in e.parties} >= {p for p, _ in draft.parties}:
            for event in several:  # "2+2 dialogues with A and B", then "consulted with A and B"
                event.drafts.append(draft)
                event.spans.append((draft.sentence, draft.span))
            continue
        told = [k for k, event in group.find([p for p, _ in draft.parties]) if same(event, draft, published)]
        there = [k for k in told if draft.site is not None and group.events[k].site == draft.site]
        then = [k for k in told if draft.period is not None and group.events[k].period == draft.period]
        match = next(iter(there or then or told), None)  # "their discussions in Lima" are those told there
        if match is None and (repeats_visit(draft, visits, document) or repeats_meeting(draft, meetings, document)):
            continue
        if match is not None:
            _add(group.events[match], draft)
            group.note(match)
        else:
            group.add(Gathered.of(draft))
    for draft in bare:
        meant = _told_near(meetings, draft)
        if any(put_off_from_arrival(m, draft, visits) for m in meant):
            continue
        if len(meant) == 1 and _may_be_meant(meant[0], draft):
            _add_bare(meant[0], draft)
    for visit in visits:
        lengthen(visit)
    for event in (*visits, *meetings):
        event.status = settle_status(event, document)
        end_by_publication(event, published)
    lend_countries(visits, meetings, document)
    visits = [v for v in visits if not is_at_home(v)]
    lend_tour(visits)
    narrow_stops(visits, meetings)
    lend_from_visits(visits, meetings, document)
    lend_beside((*visits, *meetings), published)  # before the lead's day: what the sentence itself tells
    date_by_lead((*visits, *meetings), document)
    lend_from_visits(visits, meetings, document)  # also the days that the lead gave them
    place_visits_here(visits, document)
    place_here(meetings, visits, document)
    place_talks_here(meetings, document)
    lend_beside((*visits, *meetings), published)
    lend_to_further((*visits, *meetings), meetings)
    place_on_visits(meetings, visits, document)
    place_where_seen((*visits, *meetings), meetings, document)
    meetings = [m for m in meetings if not is_with_own_people(m)]
    for visit in visits:
        _add_hosts(visit, document)
    meetings = [
        m
        for m in meetings
        if len(m.parties) > 1 or ((m.site is not None or m.period is not None) and m.confidence >= 0.4)
    ]
    for event in (*visits, *meetings):
        drop_unnamed(event)
    return sorted((*visits, *meetings), key=lambda g: (min(d.sentence for d in g.drafts), g.drafts[0].trigger, g.kind))


def _told_near(events: Sequence[Gathered], draft: Draft) -> Sequence[Gathered]:
    """Return the events that a sentence just before tells, of several; all where none does."""
    if len(events) < 2:
        return events
    return [e for e in events if any(0 <= draft.sentence - d.sentence <= _NEAR for d in e.drafts)] or events


def _add_bare(meeting: Gathered, draft: Draft) -> None:
    """Add what "The meeting in Khartoum on Monday" says to the meeting that it means."""
    if meeting.site is None and draft.site is not None:
        meeting.site = draft.site
    if (whole := end_talks(meeting.period, draft)) is not None:
        meeting.period = whole
    elif draft.period is not None:
        meeting.period = narrower(meeting.period, draft.period, "meeting")


def _may_be_meant(meeting: Gathered, draft: Draft) -> bool:
    """Say whether "the meeting in Khartoum" can mean the one of the article: none of some day earlier this year."""
    here, there = meeting.site, draft.site
    if here is not None and there is not None and here.city and there.city and here.city != there.city:
        return False  # "met in Oslo. The last meeting of the two, in Almaty in April"
    if draft.period is not None and draft.status == "completed" and meeting.status in AHEAD:
        return False  # "will meet him to follow up on the summit in Oslo last fall"
    if draft.period is not None:
        return are_days_compatible(meeting.period, draft)
    return meeting.period is None or meeting.period.precision in ("day", "week")


def _is_new(visits: Sequence[Gathered], draft: Draft) -> bool:
    """Say whether none of the visits told so far brings these visitors where a bare "Putin's visit" seems to go."""
    new = {p for p, _ in draft.parties}
    where = draft.implied.country if draft.implied is not None else None
    return not any(
        set(v.people("visitor")) & new
        and not (draft.rule == ARRIVED and _has_another_day(v, draft))
        and (where is None or v.site is None or v.site.country == where)
        and (draft.period is None or are_days_compatible(v.period, draft))
        for v in visits
    )


def _is_of_tour(stops: Sequence[Gathered], draft: Draft, document: Document) -> bool:
    """Say whether a draft dates stops that were told together: "Lind began his tour on May 16", "The visit begins"."""
    word = document.passage(document.sentences[draft.sentence])[draft.trigger : draft.trigger + 4].lower()
    is_all = word in ("tour", "trip") or draft.rule == "visit.noun.bare"
    if not is_all or draft.period is None:
        return False
    return all(any(d.is_of_tour for d in v.drafts) for v in stops) and len({v.period for v in stops}) == 1


def _refer(visits: Sequence[Gathered], draft: Draft, document: Document) -> bool:
    """Add what "his visit this week" says to the visits that it can mean, a tour's stops all together, if any."""
    published = document.article.published
    meant = [v for v in visits if (not draft.parties or is_same_visit(v, draft, published))]
    if draft.status == "cancelled" and draft.period is not None:  # "who put off a February trip", there now
        meant = [v for v in meant if v.status in ("planned", "possible", "cancelled")]
    if draft.rule == ARRIVED:  # "arrives on Friday. On Monday she is due in Chile", "arrived from Peru"
        meant = [v for v in meant if any(d.rule != "visit.from" for d in v.drafts)]
        meant = [v for v in meant if v.status != "cancelled" and not _has_another_day(v, draft)]
    if draft.rule == LEAVING:
        ended = [(v, last) for v in meant if (last := find_end(v, draft)) is not None]
        meant = [v for v, _ in ended] if len(ended) == 1 else []
        draft.period = ended[0][1] if meant else None
    if not draft.parties:
        meant = list(_told_near(meant, draft))
        if len({p for v in meant for p in v.people("visitor")}) != 1:
            return False
    end = (draft.period.end or draft.period.start) if draft.period is not None else None
    is_over = end is not None and published is not None and end < published
    if is_over:  # "the trip, which began on Tuesday, is to continue on to Caracas"
        meant = [v for v in meant if v.status not in AHEAD]
    if draft.rule == "visit.company":  # who goes along now was not there years ago
        meant = [v for v in meant if not (is_long_past(v.period, published) or is_later_stop(v))] or meant
    stops = [v for v in meant if v.period is None]
    if draft.period is not None and stops and len({v.status for v in stops}) == 1:
        for visit in stops:
            visit.period = draft.period
            visit.drafts.append(draft)
    elif meant:
        is_whole = draft.rule == "visit.company" or _is_of_tour(meant, draft, document)
        for visit in meant if is_whole else meant[:1]:  # who goes along makes every stop
            _add(visit, draft)
    return bool(meant)


def _has_another_day(visit: Gathered, draft: Draft) -> bool:
    """Say whether a visit is told for other days than an arrival, and not where the visitor has arrived."""
    own, day = visit.period, draft.period
    here, there = draft.implied, visit.site
    is_ahead = visit.status in AHEAD and draft.status == "completed"
    if is_ahead and own and day and own.start and day.end and day.end < own.start:
        return True  # "arrived on Thursday; he is expected to come back on Monday"
    if draft.status != "planned" and here and there and here.country == there.country:
        return False  # "arrived here Monday; on Wednesday he goes on to Shanghai"
    is_recalled = visit.status == "completed" and own is None and all(d.sentence > draft.sentence for d in visit.drafts)
    if is_recalled and draft.status != "planned":
        return True  # "arrived on Monday. Talks failed after his trip to Lima"
    if own is None or day is None or own.precision != "day" or own.start is None or own.end is None:
        return False
    first = own.start - _EVE if draft.status == "planned" and own.start > dt.date.min else own.start
    return day.precision == "day" and day.start is not None and not first <= day.start <= own.end


def _is_same_meeting(event: Gathered, draft: Draft, published: dt.date | None) -> bool:
    old, new = event.people("participant", "mediator"), [p for p, _ in draft.parties]
    before, now = set(old), set(new)
    shared, whole = len(before & now), min(len(before), len(now))
    stands = before != now and stand_for(old, new)
    if shared < whole and not stands:
        return False
    is_beside = any(d.sentence == draft.sentence for d in event.drafts)
    if is_told_as_another(event, draft, is_beside=is_beside):
        return False
    if event.kind != draft.kind:
        # "negotiators met for a second day of talks", or named people: the same ones, two, or one close by
        is_told_twice = before == now and is_beside
        named, newly_named = ({p for p in side if p.type == "person" and not p.is_office} for side in (old, new))
        is_near = any(abs(d.sentence - draft.sentence) <= 2 for d in event.drafts)
        is_named = len(named & newly_named) > 1 or (
            named and (named == newly_named or (named < newly_named and is_near))
        )
        if not (is_told_twice or is_named) or not (draft.is_nominal or all(d.is_nominal for d in event.drafts)):
            return False
        if {event.status, draft.status} in ({"completed", "planned"}, {"completed", "possible"}):
            return False  # "they met; he looks forward to the Dialogue that they will co-chair"
    is_of_gathering = GATHERING in (event.drafts[0].rule, draft.rule)
    if is_of_gathering and _bodies(old) != _bodies(new):
        return False  # "met on the sidelines of a NATO summit": the two, and NATO with them
    is_other_side = before != now and not stands
    if {event.status, draft.status} == {"completed", "possible"} and is_other_side:
        return False  # "they are open to talks with the North": not the meeting of the two on Monday
    if event.status == "planned" and draft.status == "completed" and is_other_side and not draft.is_nominal:
        return False  # "is to meet Lind and Holm on Friday. He and Lind met at the United Nations that month"
    # "the Asia-Europe Meeting, or ASEM": a body alone is the one that the sentence has others attend
    is_named_again = whole == 1 and (is_beside or (shared == 1 and is_of_gathering))
    if shared < 2 and not is_named_again and not stands and not (before == now and stand_for(old, new)):
        return False
    is_row = (draft.is_further or draft.is_recalled) and not draft.is_nominal
    is_part = now < before and len(now) == 2 and is_row
    if is_part and not is_beside:
        return False  # "Holm and Lind also met one-on-one"
    is_alone = draft.is_apart != event.drafts[0].is_apart and not is_beside
    if is_alone and shared < 2 and abs(len({p.country for p in old}) - len({p.country for p in new})) > 1:
        return False  # "the leaders of A, B, C and D met; A's also met with B's, and with C's"
    modes = {d.mode for d in event.drafts if d.mode is not None and (not d.is_nominal or d.mode != "in_person")}
    if draft.mode not in ("in_person", None) and modes and draft.mode not in modes:
        return False
    if draft.mode == "in_person" and not draft.is_nominal and modes and modes <= {"phone", "video"}:
        return False
    if event.site and draft.site and event.site.country != draft.site.country:
        return False
    return are_days_compatible(event.period, draft) and not is_tense_apart(event.drafts, event.period, draft, published)


def _bodies(parties: Sequence[Party]) -> set[Party]:
    """Return the organisations of states among the parties."""
    return {p for p in parties if p.country == "IGO" and p.type == "organization"}


def _is_told_apart(event: Gathered, draft: Draft, published: dt.date | None) -> bool:
    """Say whether an event is one of several that a draft tells as one."""
    if not event.drafts[0].is_apart or draft.is_apart or event.kind != draft.kind:
        return False
    parties = {p for p, _ in draft.parties}
    if not are_days_compatible(event.period, draft):
        return False  # "attended the summit with A and B on Monday; met them respectively on Sunday"
    return {p for p, _ in event.parties} < parties and not is_tense_apart(event.drafts, event.period, draft, published)


def _add(event: Gathered, draft: Draft) -> None:
    event.drafts.append(draft)
    if (draft.sentence, draft.span) not in event.spans:
        event.spans.append((draft.sentence, draft.span))
    is_within = draft.kind == "visit" and draft.rule == "visit.verb"  # "and visit a plant in the city of Ulsan"
    is_within |= draft.status == "planned" and event.status == "ongoing"  # "will go on to Shanghai"
    if event.site is None or (event.site.city is None and draft.site and draft.site.city and not is_within):
        event.site = draft.site or event.site
    elif is_where_it_began(event, draft):
        event.site = draft.site
    known = {p for p, _ in event.parties}
    new = [(p, role) for p, role in draft.parties if p not in known]
    people = {p.country for p, _ in event.parties if p.type == "person" and not p.is_office}
    if draft.kind == "visit":
        event.parties += [(p, r) for p, r in new if not ((p.is_office or is_body(p)) and p.country in people)]
    else:
        named = {p.country for p, _ in new if p.type == "person" and not p.is_office and p.country}
        if any(p.type == "state" or p.is_office for p, _ in event.parties) and named:
            event.parties = [
                (p, r) for p, r in event.parties if not ((p.type == "state" or p.is_office) and p.country in named)
            ]
        people |= {p.country for p, _ in event.parties if p.type == "person" and not p.is_office}
        event.parties += [(p, r) for p, r in new if not ((p.type == "state" or p.is_office) and p.country in people)]
    event.period = add_days(event, draft)


def _add_hosts(visit: Gathered, document: Document) -> None:
    hosts = visit.people("host")
    code = visit.site.country if visit.site else None
    if code is not None and code != "IGO" and not any(p.type == "state" and p.country == code for p in hosts):
        state = document.state(code)
        first = next((i for i, (_, role) in enumerate(visit.parties) if role == "host"), len(visit.parties))
        visit.parties.insert(first, (state, "host"))
