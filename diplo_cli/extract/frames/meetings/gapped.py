"""Meetings told with one verb for several: "met Holm in Lima on Monday and Ruiz in Quito on Tuesday".

Stage: frames, after the drafts of a sentence have their days. In: a draft and the words after its trigger, which the
parser joins at random. Out: the draft with the first of those met, and one more for each further one, with its own
place and day. Read as a row of signs: P whom, L where, T when, "w" with, "," and "&".
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Site
from diplo_cli.extract.frames.draft import AHEAD, Draft, Role
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.when.story_time import find_story_day
from diplo_cli.extract.times import Period, TimeMention, resolve_time

_RULES = (
    "consultation.noun",
    "meeting.call",
    "meeting.meet",
    "meeting.noun",
    "meeting.receive",
    "meeting.see",
    "meeting.speak",
)
_WEEK = dt.timedelta(days=7)
_SIGNS = {"with": "w", ",": ",", "and": "&", "then": "", "later": "", "also": "", "separately": "", "again": ""}
_BEFORE = frozenset({"at", "during", "in", "on", "the"})
# "NATO leaders", "a group of Peruvian officials"
_HEADS = frozenset({"chief", "leaders", "ministers", "officials"})
_FINITE = frozenset({"MD", "VBD", "VBP", "VBZ"})
_WHOM = r"P(?:(?:,&|,|&)P)*"
# A finite verb behind the row (V) is of its last one: "met Holm on Monday, and Ruiz on Tuesday flew home".
_ROW = re.compile(rf"X{{0,4}}(w?{_WHOM}[LT]+)((?:(?:,&|,|&)w?{_WHOM}[LT]+(?![LTV]))+)")
_ROW_BEFORE = re.compile(rf"X{{0,3}}([LT]+w{_WHOM})((?:(?:,&|,|&)[LT]+w{_WHOM}(?!V))+)")
_PLACES = re.compile(rf"X{{0,2}}(?:w?{_WHOM})?(LT*),?(&LT*)(?![P&,]*P)")
_PART = re.compile(rf"(?:,&|,|&)(w?{_WHOM}[LT]+|[LT]+w{_WHOM})")


@dataclass(frozen=True, slots=True)
class _Sign:
    """One sign of a row and what it stands for."""

    sign: str
    parties: tuple[Party, ...] = ()
    site: Site | None = None
    time: TimeMention | None = None


def find_gapped(parsed: ParsedSentence, found: Sequence[tuple[Any, Draft]]) -> Iterator[Draft]:
    """Yield the further meetings of a row, and give the first draft its own part of it.

    Not "met Holm and Ruiz in Lima", which is one meeting, nor "met Holm in Lima and flew to Quito".
    """
    told = [d for _, d in found if d.kind != "visit"]
    for token, draft in found:
        if not draft.rule.startswith(_RULES) or draft.is_apart or len(draft.parties) < 2:
            continue
        row = _read_row(parsed, parsed.end(token))
        signs = "".join(s.sign for s in row)
        if (match := _ROW.match(signs) or _ROW_BEFORE.match(signs)) is not None:
            yield from _part(parsed, draft, row, match, told)
        elif (match := _PLACES.match(signs)) is not None and _is_of_meetings(parsed, token):
            first, second = (row[match.start(k) : match.end(k)] for k in (1, 2))
            cities = [s.site.city for s in (*first, *second) if s.site is not None]
            if len(cities) == len(set(cities)) == 2 and None not in cities:
                draft.site = first[0].site
                whole = _period(parsed, draft, second)
                draft.period = _period(parsed, draft, first) or (whole if len(first) == 1 else None) or draft.period
                yield replace(draft, site=second[1].site, period=whole or draft.period, is_apart=True)


def _is_of_meetings(parsed: ParsedSentence, token: Any) -> bool:
    """Say whether two places are of two meetings: "met in Lima and Quito", "held meetings in"; not "a call in"."""
    return parsed.lemma(token) in parsed.vocabulary.meeting_verbs or token.text.lower() == "meetings"


def _part(
    parsed: ParsedSentence, draft: Draft, row: Sequence[_Sign], match: re.Match[str], told: list[Draft]
) -> Iterator[Draft]:
    parts = [row[match.start(1) : match.end(1)]]
    parts += [row[match.start(2) + m.start(1) : match.start(2) + m.end(1)] for m in _PART.finditer(match.group(2))]
    whom = [[p for s in part for p in s.parties] for part in parts]
    met = {p for people in whom for p in people}
    own = [(p, role) for p, role in draft.parties if p not in met]
    countries = {p.country for p, _ in own}
    if not own or not all(whom) or any(p.country in countries and p.country for p in met):
        return
    if not {p for p, _ in draft.parties} & set(whom[0]):
        return
    days = [_period(parsed, draft, part) for part in parts]
    days = _in_order(days) if draft.status in AHEAD else days
    if days[-1] is not None and not any(days[:-1]):
        days = [days[-1]] * len(days)  # "met Holm in Lima and Ruiz in Quito last week"
    for part, people, period in zip(parts, whom, days, strict=True):
        site = next((s.site for s in part if s.site is not None), None)
        parties: list[tuple[Party, Role]] = [*own, *((p, "participant") for p in people)]
        if part is parts[0]:
            draft.parties, draft.period, draft.is_apart = parties, period or draft.period, True
            draft.site = site or (None if any(s.site for p in parts for s in p) else draft.site)
        elif (known := next((d for d in told if d != draft and _are_of(d, parties)), None)) is not None:
            known.site, known.period = site or known.site, period or known.period  # "and with Ruiz in Quito"
        else:
            yield replace(draft, parties=parties, site=site, period=period)


def _are_of(draft: Draft, parties: Sequence[tuple[Party, Role]]) -> bool:
    return {p for p, _ in draft.parties} == {p for p, _ in parties}


def _in_order(days: Sequence[Period | None]) -> list[Period | None]:
    """Put a weekday behind the one before: told on a Wednesday, "on Tuesday and on Wednesday" are both to come."""
    ordered: list[Period | None] = []
    last: dt.date | None = None
    for day in days:
        start = day.start if day is not None else None
        is_back = last is not None and start is not None and dt.timedelta(0) < last - start < _WEEK
        if day is not None and start is not None and is_back and _is_weekday(day) and start <= dt.date.max - _WEEK * 2:
            start += _WEEK
            day = replace(day, start=start, end=start)
        ordered.append(day)
        last = start or last
    return ordered


def _is_weekday(day: Period) -> bool:
    return day.precision == "day" and day.basis == "relative" and day.start == day.end


def _period(parsed: ParsedSentence, draft: Draft, part: Sequence[_Sign]) -> Period | None:
    tense = "future" if draft.status in AHEAD else draft.tense
    time = next((s.time for s in part if s.time is not None), None)
    if time is None:
        return None
    period = resolve_time(time, parsed.document.article.published, tense)
    return period or find_story_day(parsed.document, parsed.sentence.index, time, tense)  # "and Ruiz the next day"


def _read_row(parsed: ParsedSentence, after: int) -> list[_Sign]:
    """Read the sentence's words behind `after` as signs; V is a finite verb and X any other word."""
    tokens, index = parsed.sentence.tokens, parsed.sentence.index
    times = {t.span.start: t for t in parsed.document.times[index] if t.role == "at"}
    mentions = {m.first: (k, m) for k, m in enumerate(parsed.mentions)}
    finite = {parsed.start(t) for t in parsed.doc if t.tag_ in _FINITE}
    row: list[_Sign] = []
    i, last = next((k for k, t in enumerate(tokens) if t.start >= after), len(tokens)), ""
    while i < len(tokens):
        token = tokens[i]
        held, i = i, i + 1
        if (time := times.get(token.start)) is not None:
            row.append(_Sign("T", time=time))
            i = next((k for k in range(held, len(tokens)) if tokens[k].start >= time.span.end), len(tokens))
        elif (found := mentions.get(held)) is not None:
            k, mention = found
            i = mention.last
            is_headed = i < len(tokens) and tokens[i].lower in _HEADS
            site = parsed.mention_site(mention)
            parties = tuple(parsed.document.parties(index, k))
            if site is not None and not is_headed and (last in _BEFORE or _follows_place(row)):
                if not (row and row[-1].site is not None) and not _is_its_state(row, site):
                    row.append(_Sign("L", site=site))
                elif row[-1].sign == ",":
                    row.pop()  # "in Oslo, Norway, on Monday"
                    i += i < len(tokens) and tokens[i].text == ","
            elif parties and (is_headed or (site is None and mention.kind in ("group", "office", "person"))):
                i += is_headed
                if len(row) > 1 and row[-1].sign == "," and row[-2].parties == parties:
                    row.pop()  # "her counterpart, Luis Rojas, on Monday"
                    i += i < len(tokens) and tokens[i].text == ","
                else:
                    row.append(_Sign("P", parties))
            else:
                row.append(_Sign("X"))
        elif token.lower not in _BEFORE:
            sign = _SIGNS.get(token.lower, "V" if token.start in finite else "X")
            row += [_Sign(sign)] if sign else []
        last = token.lower
    return row


def _follows_place(row: Sequence[_Sign]) -> bool:
    """Say whether a bare place stands beside another: "in Lima and Quito", "in Oslo, Norway"."""
    return len(row) > 1 and row[-1].sign in "&," and row[-2].sign == "L"


def _is_its_state(row: Sequence[_Sign], site: Site) -> bool:
    """Say whether a place is the state of the one before: "in Oslo, Norway"."""
    before = row[-2].site if len(row) > 1 and row[-1].sign == "," else None
    return before is not None and site.city is None and site.country == before.country
