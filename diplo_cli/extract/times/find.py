"""Find the time expressions of a sentence: a cheap gate, the patterns, the longest matches, then ranges and roles."""

import re
from functools import cache

from diplo_cli.extract.times.forms import (
    CalendarDay,
    DayOfMonth,
    Form,
    MonthBlock,
    Range,
    RelativeDay,
    Role,
    TimeMention,
    Weekday,
    Years,
)
from diplo_cli.extract.times.patterns import load_patterns
from diplo_cli.extract.times.vocabulary import any_of, load_vocabulary
from diplo_cli.models import Span

_DAYS = (Weekday, CalendarDay, DayOfMonth, RelativeDay)
_JOINT = re.compile(
    r",?(?:\s*[-–—]\s*|\s+(?P<word>to|until|till|through|thru|and|or|&)\s+(?:(?:on|in)\s+)?(?:the\s+)?)", re.IGNORECASE
)
_ROLE_WINDOW = 32


@cache
def _gate() -> re.Pattern[str]:
    words = load_vocabulary()
    names = {key: any_of({form for name in table for form in (name.title(), name.upper())}) for key, table in (
        ("weekday", words.weekdays), ("month", words.months),
    )}  # fmt: skip
    other = any_of(
        [*words.holidays, *words.seasons, "today", "yesterday", "tomorrow", "tonight", "day", "week", "weekend"]
    )
    return re.compile(
        rf"\b(?:(?P<weekday>{names['weekday']})|(?P<month>{names['month']})|"
        rf"(?P<word>(?i:{other}|month|quarter|year|decade|ago|half|Q[1-4]|morning|afternoon|evening|night|time))"
        r"(?![a-rt-z]))|(?P<year>(?<!\d)(?:1[89]|20)\d\d)"
    )


@cache
def _name_before_weekday() -> re.Pattern[str]:
    return re.compile(r"\b" + load_vocabulary().before_weekday + r"\s+$")


@cache
def _move_before() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b{load_vocabulary().moves}\b[^.;]*\bfrom\s+$")


@cache
def _moved_until() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b{load_vocabulary().moves}\s+(?:until|till)\b")


@cache
def _role_before() -> re.Pattern[str]:
    phrases = any_of(load_vocabulary().roles)
    return re.compile(
        rf"\b(?i:(?P<role>{phrases})(?:\s+(?:on|in|at|around|early|late|as|the|year|month\s+of|the\s+(?:morning|evening)\s+of)){{0,3}})\s+$"
    )


def find_times(text: str, start: int, end: int) -> tuple[TimeMention, ...]:
    """Return the time expressions of the sentence `text[start:end]`, in order and disjoint; offsets count in `text`.

    "Wang will be in Moscow from Monday to Wednesday" has one, "Monday to Wednesday".
    """
    sentence = text[start:end]
    classes = {match.lastgroup for match in _gate().finditer(sentence)}
    if not classes:
        return ()
    found: list[tuple[int, int, Form]] = []
    for pattern in load_patterns():
        if pattern.needs not in classes:
            continue
        for match in pattern.regex.finditer(sentence):
            built = pattern.build(match)
            if built is not None:
                form, first, last = built
                found.append((first, last, form))
    chosen = _longest(sentence, found)
    mentions = []
    for first, last, form in _joined(sentence, chosen):
        is_possessive = sentence[last : last + 2] in {"'s", "’s"}
        span = Span(start + first, start + last)
        mentions.append(TimeMention(span, span.of(text), form, _role(sentence, first, form), is_possessive))
    return tuple(mentions)


def _longest(sentence: str, found: list[tuple[int, int, Form]]) -> list[tuple[int, int, Form]]:
    chosen: list[tuple[int, int, Form]] = []
    for first, last, form in sorted(found, key=lambda item: (item[0], -item[1])):
        if chosen and first < chosen[-1][1]:
            continue
        if isinstance(form, Weekday) and _name_before_weekday().search(sentence[max(0, first - 16) : first]):
            continue
        chosen.append((first, last, form))
    return chosen


def _joined(sentence: str, chosen: list[tuple[int, int, Form]]) -> list[tuple[int, int, Form]]:
    """Join neighbours to ranges: "March 30 to April 2", "Thursday and Friday", "between June 3 and June 5"."""
    joined: list[tuple[int, int, Form]] = []
    for item in chosen:
        if joined and (form := _range(sentence, joined[-1], item)) is not None:
            joined[-1] = (joined[-1][0], item[1], form)
        else:
            joined.append(item)
    return joined


def _range(sentence: str, left: tuple[int, int, Form], right: tuple[int, int, Form]) -> Range | None:
    first, last = left[2], right[2]
    joint = _JOINT.fullmatch(sentence, left[1], right[0])
    if joint is None or isinstance(first, Range) or isinstance(last, Range):
        return None
    same_kind = any(isinstance(first, kind) and isinstance(last, kind) for kind in (_DAYS, MonthBlock, Years))
    if not same_kind:
        return None
    word = (joint["word"] or "").lower()
    if word in {"and", "or", "&"}:
        if joint[0].split() != [joint["word"]]:
            return None  # "in February, and in March it asked again"
        is_between = re.search(r"(?i)\bbetween\s+$", sentence[: left[0]]) is not None
        if not (is_between or _is_next(first, last)):
            return None
    elif word and _move_before().search(sentence[max(0, left[0] - 48) : left[0]]):
        return None  # "the talks were moved from Monday to Wednesday"
    return Range(first, last)


def _is_next(first: Form, last: Form) -> bool:
    """Say whether the second follows at once: "Thursday and Friday", "March 3 and 4", "April and May"."""
    match first, last:
        case Weekday(), Weekday():
            return (last.day - first.day) % 7 == 1 and last.which in {None, first.which}
        case CalendarDay(), CalendarDay():
            return first.month == last.month and last.day == first.day + 1
        case MonthBlock(), MonthBlock():
            return (last.first - first.first) % 12 == first.length and last.which is None
        case Years(), Years():
            return last.first == first.last + 1
        case RelativeDay(), RelativeDay():
            return last.days == first.days + 1
        case _:
            return False


def _role(sentence: str, first: int, form: Form) -> Role:
    match = _role_before().search(sentence[max(0, first - _ROLE_WINDOW) : first])
    if match is None:
        return "at"
    role = load_vocabulary().roles[" ".join(match["role"].lower().split())]
    if role == "start" and _is_stretch(form):
        return "at"
    if role == "end" and _moved_until().search(sentence[max(0, first - 2 * _ROLE_WINDOW) : first]):
        return "at"  # "postponed until next month" gives the new time, not an end
    return role


def _is_stretch(form: Form) -> bool:
    """Say whether it has a first and a last part of its own: "from 2015 to 2017", "from March to May"."""
    match form:
        case Range():
            return True
        case Years(first, last):
            return first < last
        case MonthBlock(length=length):
            return length > 1
        case _:
            return False
