"""How long a thing lasts, and what that makes of its first or last day."""

import datetime as dt

import pytest

from diplo_cli.extract.times import combine, find_durations, find_times, resolve_time


@pytest.mark.parametrize(
    ("sentence", "expression", "days"),
    [
        ("He begins a two-day visit.", "two-day", 2),
        ("She left for a six-day tour.", "six-day", 6),
        ("He is on a 12-day Asia tour.", "12-day", 12),
        ("They held three days of talks.", "three days", 3),
        ("He ended a week-long trip.", "week-long", 7),
        ("He ended a weeklong trip.", "weeklong", 7),
        ("They held daylong talks.", "daylong", 1),
        ("A one-day visit", "one-day", 1),
        ("A two-week tour", "two-week", 14),
        ("A two-week-long tour", "two-week-long", 14),
        ("He will stay for two days.", "for two days", 2),
        ("A visit lasting a week", "lasting a week", 7),
        ("A four-day trip, which starts on Monday", "four-day", 4),
        ("A three day official visit", "three day", 3),
        ("A three-day, two-nation tour", "three-day", 3),
    ],
)
def test_a_duration_is_found_in_days(sentence: str, expression: str, days: int) -> None:
    (mention,) = find_durations(sentence, 0, len(sentence))
    assert mention.days == days
    assert mention.span.of(sentence) == mention.text
    assert mention.text == expression.removeprefix("for ").removeprefix("lasting ")


@pytest.mark.parametrize(
    "sentence",
    [
        "A ten-day-old truce",
        "He left for two days ago.",
        "Two days later he came.",
        "The first three days of the visit",
        "A half-day visit",
        "A two-and-a-half-day visit",
        "A three-hour meeting",
        "In the past two days",
        "A five-year plan",
    ],
)
def test_other_counts_are_no_duration(sentence: str) -> None:
    assert find_durations(sentence, 0, len(sentence)) == ()


@pytest.mark.parametrize(
    ("sentence", "first", "last"),
    [
        ("He will pay a two-day visit from Monday.", "2019-03-25", "2019-03-26"),
        ("A four-day trip, which starts on Monday", "2019-03-25", "2019-03-28"),
        ("A two-day visit ending on Friday", "2019-03-21", "2019-03-22"),
        ("A two-day visit next week", "2019-03-25", "2019-03-31"),
        ("A two-day visit from Monday to Wednesday", "2019-03-25", "2019-03-27"),
    ],
)
def test_a_duration_completes_a_single_day(sentence: str, first: str, last: str) -> None:
    (mention,) = find_times(sentence, 0, len(sentence))
    (duration,) = find_durations(sentence, 0, len(sentence))
    period = resolve_time(mention, dt.date(2019, 3, 20), "future")
    assert period is not None
    whole = combine(period, duration)
    assert (str(whole.start), str(whole.end), whole.text) == (first, last, mention.text)
