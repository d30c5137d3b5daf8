"""One pattern per construction of time expressions.

A pattern is tried only where the gate has seen a word of its class; what it means is said in `meanings`.
In the patterns a blank stands for any white space, since articles break their lines anywhere.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from typing import Literal

from diplo_cli.extract.times.meanings import Built, Meanings
from diplo_cli.extract.times.vocabulary import any_of, load_vocabulary

KeyClass = Literal["weekday", "month", "year", "word"]
_Build = Callable[[re.Match[str]], Built]

_FOUR = r"(?:1[89]|20)\d\d"
_YEAR = _FOUR + r"(?![\d%])(?![.,:]\d)(?!-[A-Za-z])"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%])(?!,\d{3})(?!\.\d)(?!:\d)(?!-[a-z])(?! ?(?:a\.?m|p\.?m)\b)"
_TO = r"(?: ?[-–—/] ?| (?:to|through|until|till|and|or|&) )"
_DAYPART = r"(?: (?i:morning|afternoon|evening|night|noon)\b)?"


@dataclass(frozen=True, slots=True)
class Pattern:
    """A construction: the class of the word that it cannot do without, its pattern and its meaning."""

    needs: KeyClass
    regex: re.Pattern[str]
    build: _Build


def _regex(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern.replace(" ", r"\s+").replace(r"\s+?", r"\s*"))


def _cased(names: Iterable[str]) -> str:
    """Return an alternation of names as they are printed: Monday, MONDAY."""
    return any_of([form for name in names for form in (name.title(), name.upper())])


@cache
def load_patterns() -> tuple[Pattern, ...]:
    """Compile the constructions, once."""
    words = load_vocabulary()
    build = Meanings(words)
    long_days = [name for name in words.weekdays if name.endswith("day")]
    short_days = [name for name in words.weekdays if not name.endswith("day")]
    weekday = _cased(long_days)
    any_day = f"(?:{weekday}|{_cased(short_days)}\\.?(?=,? ))"
    full = _cased(words.full_months)
    short = _cased(set(words.months) - words.full_months)
    month = rf"(?:{full}\b|{short}\b\.?)"
    number = r"(?i:" + any_of(words.numbers) + r"(?:-" + any_of(words.numbers) + r")?|\d{1,3})"
    whole = r"(?!(?<=[.,/])\d)"  # "2,000 years ago" is no "000 years ago"
    ordinal = r"(?i:" + any_of(words.ordinals) + ")"
    which = r"(?i:" + any_of(words.which) + ")"
    season = r"(?i:" + any_of(words.seasons) + ")"
    year = rf",? (?:of )?(?P<y>{_YEAR})(?! {words.counted}\b)"
    relative_year = r",? (?:of |in )?(?P<ry>(?i:last|this|next)) (?i:year)\b"
    when = rf"(?:{year}|{relative_year})?(?! (?:of |in )?(?i:that|the (?:same|following|next|previous)) (?i:year)\b)"
    not_counted = rf"(?! {words.counted}\b)(?! (?:{month}))"
    day = rf"(?P<d>{_DAY}){not_counted}(?:(?P<to>{_TO})(?P<d2>{_DAY}){not_counted})?"
    month_day = rf"(?P<month>{month}) ?(?:the )?{day}(?! {words.after_day}\b){when}(?: ?\((?P<wd2>{any_day})\))?"
    lead = rf"(?:(?P<wd>{any_day}),? (?:the )?)?"
    day_month = (
        rf"(?<![\d.,:$€£/–-])(?P<d>{_DAY})(?:(?P<to>{_TO})(?P<d2>{_DAY}))? (?:of )?(?P<month>{month})"
        rf"(?! \d{{1,2}}\b)(?! {words.after_day}\b){when}"
    )
    early = r"(?:(?i:early|late|earlier|later|first thing)(?: (?i:on|in))? )?"
    month_part = (
        r"(?P<part>(?:(?i:the )?(?i:very )?(?i:beginning|start|middle|end|first half|second half|latter half) (?i:of)|"
        r"(?i:early|late|mid)(?: (?i:in))?) |(?i:mid|end|early|late)-)?"
    )
    period_part = (
        r"(?P<part>(?:(?i:early|late|earlier|later|mid|sometime)|"
        r"(?i:the )?(?i:start|beginning|middle|end|rest|remainder) (?i:of)) |(?i:mid|end|early|late)-)?"
    )
    unit = r"(?P<unit>(?i:weekend|week|month|quarter|year))\b"
    end = r"(?=\s*(?:[,.;:)]|$))"
    table: list[tuple[KeyClass, str, _Build]] = [
        (
            "weekday",
            rf"(?:(?<![\w-])|(?<=day-)){early}(?:(?P<which>{which}) )?"
            rf"(?P<wd>{weekday}\b|{_cased(short_days)}\.(?! [A-Z]))"
            rf"{_DAYPART}(?:,? (?:(?i:of )?(?P<week>(?i:last|this|next)) (?i:week)\b))?{_DAYPART}"
            rf"(?! {words.after_weekday}\b)",
            build.weekday,
        ),
        ("month", rf"(?:(?<![\w-])|(?<=\d-)){early}{lead}{month_day}", build.calendar),
        ("month", rf"(?<![\w-]){lead}{day_month}", build.calendar),
        ("month", rf"\b(?i:the week) (?:(?i:of|starting|beginning)) (?:on )?{lead}{month_day}", build.week_of),
        (
            "month",
            rf"\b(?i:the )?(?P<n>{ordinal}|(?i:last)) (?i:week) (?i:of|in) (?P<month>{month}){when}",
            build.week_of_month,
        ),
        (
            "month",
            rf"(?<![\w-]){month_part}(?:(?P<which>{which}) )?(?P<month>{month})(?![\w-]*\w){when}",
            build.month,
        ),
        ("month", rf"\b(?P<m1>{month})(?P<to>{_TO})(?P<m2>{month}){when}", build.months),
        (
            "word",
            r"(?<!\w)(?P<d>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)) (?i:of) (?P<ry>(?i:this|next|last)) (?i:month)\b",
            build.day_of_month,
        ),
        ("year", rf"(?<![\w./-])(?P<y>{_FOUR})(?P<s>[-/.])(?P<m>\d\d)(?P=s)(?P<d>\d\d)(?![\d-])", build.numeric),
        ("year", r"(?<![\w./-])(?P<a>\d{1,2})(?P<s>[/.-])(?P<b>\d{1,2})(?P=s)(?P<y>(?:19|20)\d\d)\b", build.slashed),
        ("word", rf"\b(?P<name>(?i:{any_of(words.holidays)}))\b{when}", build.holiday),
        (
            "year",
            r"(?<![\w.,:$€£/–-])(?P<part>(?:(?i:early|late|mid|earlier in|later in)|"
            rf"(?i:the )?(?i:start|beginning|middle|end) (?i:of)) |(?i:mid|end|early|late)-)?"
            rf"(?P<y>{_YEAR})(?! {words.counted}\b)",
            build.year,
        ),
        (
            "year",
            rf"(?<![\w.,:$€£/–-])(?P<y>{_FOUR})(?P<to>[-–/]| (?:to|and|or|until) )(?P<y2>{_FOUR}|\d\d)(?![\w-])",
            build.years,
        ),
        (
            "year",
            r"(?<![\w-])(?:(?i:the) )?(?:(?i:early|late|mid)[ -])?(?P<y>(?:1[89]|20)\d0)['’]?s\b(?!-)",
            build.decade,
        ),
        (
            "word",
            rf"\b{early}(?P<word>(?i:the day before yesterday|the day after tomorrow|today|yesterday|tomorrow|tonight|"
            rf"last (?:evening|night)|this (?:morning|afternoon|evening)))\b{_DAYPART}",
            build.day_word,
        ),
        ("word", rf"(?<![\w-]){period_part}(?P<which>{which}) {unit}(?: (?i:on) (?P<wd>{weekday})\b)?", build.period),
        (
            "word",
            r"\b(?P<part>(?i:early|earlier|late|later|sometime) (?i:in)|(?i:the )?(?i:rest|remainder|end|"
            r"start|beginning|middle) (?i:of)) (?i:the) (?P<unit>(?i:week|month|year))\b"
            r"(?! (?:of|after|before|in which)\b)",
            build.the_period,
        ),
        ("word", r"\b(?:(?i:the) )?(?i:year)(?:['’]s |[- ])(?i:end)\b", build.year_end),
        ("word", r"\b(?P<the>(?i:the) )?(?i:weekend)\b(?! (?:of|before)\b)", build.weekend),
        (
            "word",
            rf"(?<![\w-]){whole}(?P<n>{number}) (?P<unit>(?i:day|week|fortnight|month|year|decade))(?i:s)?"
            r"(?: (?P<dir>(?i:ago))| (?i:from now)|['’] (?i:time))\b(?! (?:on|in)\b)",
            build.ago,
        ),
        (
            "word",
            rf"(?<![\w-])(?:(?:(?i:early|late|mid)[ -]))?(?:(?P<which>{which}) )?(?P<season>{season})\b"
            rf"(?:,? (?:of )?(?P<y>{_YEAR})|{relative_year})?",
            build.season,
        ),
        (
            "word",
            rf"\b(?i:the )?(?:(?P<n>{ordinal}) (?i:quarter)|Q(?P<q>[1-4]))\b"
            rf"(?:,? (?:of )?(?P<y>{_YEAR})|,? (?:of |in )?(?P<ry>(?i:last|this|next|the)) (?i:year)\b|(?! of\b))",
            build.quarter,
        ),
        (
            "word",
            rf"\b(?i:the )?(?P<n>(?i:first|second|latter)) (?i:half) (?i:of) "
            rf"(?:(?P<y>{_YEAR})|(?P<ry>(?i:last|this|next|the)) (?i:year)\b)",
            build.half,
        ),
        (
            "word",
            rf"\b(?:(?:(?i:the) (?i:day)|{number} (?i:days?)) (?:(?i:before|after){end}|"
            r"(?i:earlier|later)\b(?! than\b))|"
            rf"(?i:the) (?i:night|evening|afternoon|morning) (?i:before){end}|"
            r"(?i:the) (?i:previous|next|following) (?i:day|morning|afternoon|evening|night)\b|"
            r"(?i:the|that) (?i:same) (?i:day|morning|afternoon|evening|night)\b|"
            r"(?i:earlier|early|later|late) (?i:in the|that|the same) (?i:day)\b|"
            r"(?:(?i:in) (?i:the)|(?i:that)) (?i:morning|afternoon|evening)\b(?! (?:of|after|before)\b)|"
            r"(?i:that) (?i:night)\b(?! (?:of|after|before)\b)|"
            rf"(?:(?i:on) (?i:that) (?i:day)\b(?! (?:in|of|when|\d))|(?i:that) (?i:day){end}))",
            build.narrative,
        ),
        (
            "word",
            r"\b(?:(?:(?i:earlier|later|early|late) )?(?:(?i:that|the) (?i:same)|(?i:that)) (?i:week|month|year)"
            r"\b(?!['’]s)|(?i:the) (?i:previous|following) (?i:week|month)\b(?!['’]s)|"
            rf"(?i:the) (?i:week|month) (?i:before){end}|"
            rf"{number} (?i:months?) (?:(?i:earlier)\b(?! than\b)|(?i:later)\b(?! than\b)))",
            build.narrative_period,
        ),
    ]
    return tuple(Pattern(needs, _regex(pattern), meaning) for needs, pattern, meaning in table)
