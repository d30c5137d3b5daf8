"""Dates of publication are read strictly: one certain day, or None."""

import datetime as dt

import pytest

from diplo_cli.reading.dates import match_date, parse_date, parse_year


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2024-04-08", "2024-04-08"),
        ("2024-04-08T22:38:00+08:00", "2024-04-08"),
        ("2024-04-08T23:59:59.123456Z", "2024-04-08"),
        ("20240408T103800Z", "2024-04-08"),
        ("2017-01-01 12:00:00", "2017-01-01"),
        ("Mon, 08 Apr 2024 22:38:00 +0000", "2024-04-08"),
        ("Apr 08, 2024 10:38 PM", "2024-04-08"),
        ("10:38 AM EDT, Mon April 8, 2024", "2024-04-08"),
        ("April 8, 2024 at 10:38 p.m. ET", "2024-04-08"),
        ("Sept. 12, 2003", "2003-09-12"),
        ("24 August 2019", "2019-08-24"),
        ("3rd of March 2019", "2019-03-03"),
        ("Saturday, August 24, 2019\xa0", "2019-08-24"),
        ("20240408", "2024-04-08"),
        (20240408, "2024-04-08"),
        ("24/08/2019", "2019-08-24"),
        ("08/24/2019", "2019-08-24"),
        ("04.04.2019", "2019-04-04"),
        (dt.datetime(2019, 3, 4, 23, 0, tzinfo=dt.UTC), "2019-03-04"),
        (dt.date(2019, 3, 4), "2019-03-04"),
    ],
)
def test_reads_one_certain_day(value: object, expected: str) -> None:
    assert parse_date(value) == dt.date.fromisoformat(expected)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "today",
        "yesterday",
        "2019",
        "March 2019",
        "03/04/2019",
        "2019-02-30",
        "March 32, 2019",
        "8 Apr",
        "April",
        "2024-04-08 or so",
        "1554854400",
        "99999999",
        3.5,
        True,
        None,
        [],
        "x" * 10_000,
        "1" * 5000,
    ],
)
def test_gives_none_for_what_is_not_certain(value: object) -> None:
    assert parse_date(value) is None


def test_matches_a_date_with_its_time_at_the_start() -> None:
    assert match_date("3 March 2019, 10:15 GMT | Updated") == (dt.date(2019, 3, 3), 24)


@pytest.mark.parametrize(
    ("value", "year"),
    [("2019", 2019), (2019, 2019), ("March 2019", 2019), ("2019-03", 2019), ("19", None), (None, None)],
)
def test_reads_a_year(value: object, year: int | None) -> None:
    assert parse_year(value) == year
