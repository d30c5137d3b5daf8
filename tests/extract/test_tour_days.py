# ruff: noqa: E501 -- a row's sentence reads better whole
"""The days and places of events told in a row or beside each other: stops, talks inside a visit, edges of a summit."""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

NEXT_DAYS = [
    case(
        "met-two-the-next-day",
        "Norwegian Premier Eva Lind met Peruvian President Juan Ruiz on Monday and Chilean President Luis Vega the next day.",
        "meeting completed | Eva Lind NOR; Juan Ruiz PER | - | 2019-03-18",
        "meeting completed | Eva Lind NOR; Luis Vega CHL | - | 2019-03-19",
    ),
    case(
        "is-to-see-two-a-day-later",
        "Norwegian Premier Eva Lind is to see Peruvian President Juan Ruiz on Monday and Chilean President Luis Vega a day later.",
        "meeting planned | Eva Lind NOR; Juan Ruiz PER | - | 2019-03-25",
        "meeting planned | Eva Lind NOR; Luis Vega CHL | - | 2019-03-26",
    ),
    case(
        "visits-two-the-day-after",
        "Norwegian Premier Eva Lind will visit Lima on March 28 and Santiago the day after.",
        "visit planned | Eva Lind NOR > PER | PER Lima | 2019-03-28",
        "visit planned | Eva Lind NOR > CHL | CHL Santiago | 2019-03-29",
    ),
    case(
        "was-in-three",
        "Norwegian Premier Eva Lind was in Lima on Saturday, Santiago the next day and Quito on Tuesday.",
        "visit completed | Eva Lind NOR > PER | PER Lima | 2019-03-16",
        "visit completed | Eva Lind NOR > CHL | CHL Santiago | 2019-03-17",
        "visit completed | Eva Lind NOR > ECU | ECU Quito | 2019-03-19",
    ),
    case(
        "flew-home-the-next-day",
        "Norwegian Premier Eva Lind met Peruvian President Juan Ruiz on Monday and flew home the next day.",
        "meeting completed | Eva Lind NOR; Juan Ruiz PER | - | 2019-03-18",
    ),
]

COUNTED_IN_A_PLAN = [
    case(
        "day-before-flying-on",
        "Norwegian Premier Eva Lind will travel to Lima on Thursday, a day before flying on to Quito.",
        "visit planned | Eva Lind NOR > PER | PER Lima",
        "visit planned | Eva Lind NOR > ECU | ECU Quito | 2019-03-22",
    ),
    case(
        "is-to-meet-two-days-before-visiting",
        "Norwegian Premier Eva Lind is to meet Peruvian President Juan Ruiz on Friday, two days before visiting Quito.",
        "meeting planned | Eva Lind NOR; Juan Ruiz PER | - | 2019-03-22",
        "visit planned | Eva Lind NOR > ECU | ECU Quito | 2019-03-24",
    ),
    case(
        "flies-two-days-after-meeting",
        "Norwegian Premier Eva Lind flies to Quito on Thursday, two days after meeting Peruvian President Juan Ruiz in Lima.",
        "visit planned | Eva Lind NOR > ECU | ECU Quito | 2019-03-21",
        "meeting completed | Eva Lind NOR; Juan Ruiz PER | PER Lima | 2019-03-19",
    ),
    case(
        "met-two-days-after-visiting",
        "Norwegian Premier Eva Lind met Peruvian President Juan Ruiz on Tuesday, two days after visiting Quito.",
        "meeting completed | Eva Lind NOR; Juan Ruiz PER | - | 2019-03-19",
        "visit completed | Eva Lind NOR > ECU | ECU Quito | 2019-03-17",
    ),
]

DURING_A_LONG_VISIT = [
    case(
        "talks-are-of-one-day",
        "Norwegian Premier Eva Lind held talks with Peruvian President Juan Ruiz in Lima on Tuesday during a three-day visit that ends on Thursday.",
        "meeting completed | Eva Lind NOR; Juan Ruiz PER | PER Lima | 2019-03-19",
        "visit ongoing | Eva Lind NOR > PER | PER Lima | 2019-03-19..2019-03-21",
    ),
    case(
        "talks-for-two-days",
        "Norwegian Premier Eva Lind will hold talks with Peruvian President Juan Ruiz for two days from Monday.",
        "meeting planned | Eva Lind NOR; Juan Ruiz PER | - | 2019-03-25..2019-03-26",
    ),
]

SIDELINES = [
    case(
        "on-the-sidelines",
        "BRATISLAVA (AP) - European leaders disagreed on Tuesday over fish. Norwegian Premier Eva Lind met Peruvian President Juan Ruiz on Tuesday on the sidelines of the summit.",
        "meeting completed | Eva Lind NOR; Juan Ruiz PER | SVK Bratislava | 2019-03-19",
    ),
    case(
        "on-the-sidelines-elsewhere",
        "BRATISLAVA (AP) - European leaders disagreed on Tuesday over fish. Norwegian Premier Eva Lind met Peruvian President Juan Ruiz on the sidelines of a summit in Quito on Monday.",
        "meeting completed | Eva Lind NOR; Juan Ruiz PER | ECU Quito | 2019-03-18",
    ),
]

WHOLE_TOURS = [
    case(
        "tour-that-will-take-her",
        "Norwegian Premier Eva Lind begins a five-day tour of the region on Saturday that will take her to Peru and Chile.",
        "visit planned | Eva Lind NOR > PER | PER | 2019-03-23..2019-03-27",
        "visit planned | Eva Lind NOR > CHL | CHL | 2019-03-23..2019-03-27",
    ),
    case(
        "leaves-on-a-long-trip",
        "Norwegian Premier Eva Lind leaves on Saturday on a nine-day trip that will also take her to Lima and Santiago.",
        "visit planned | Eva Lind NOR > PER | PER Lima | 2019-03-23..2019-03-31",
        "visit planned | Eva Lind NOR > CHL | CHL Santiago | 2019-03-23..2019-03-31",
    ),
    case(
        "has-left-on-a-long-trip",
        "Norwegian Premier Eva Lind left on Monday on a nine-day trip that will take her to Lima and Santiago.",
        "visit planned | Eva Lind NOR > PER | PER Lima",
        "visit planned | Eva Lind NOR > CHL | CHL Santiago",
    ),
]

COUNTS = [
    case(
        "third-visit-this-year",
        "On her third visit to Peru this year, Norwegian Premier Eva Lind met President Juan Ruiz on Tuesday.",
        "visit completed | Eva Lind NOR > PER | PER | 2019-03-19",
        "meeting completed | Eva Lind NOR; Juan Ruiz PER | PER | 2019-03-19",
    ),
    case(
        "a-visit-this-year",
        "Norwegian Premier Eva Lind paid a visit to Peru this year.",
        "visit completed | Eva Lind NOR > PER | PER | 2019-01-01..2019-12-31",
    ),
]


@pytest.mark.parametrize("row", WHOLE_TOURS)
def test_stops_have_the_days_of_the_tour(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", COUNTS)
def test_year_that_only_counts_is_no_date(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", NEXT_DAYS)
def test_day_after_the_one_told_before_in_a_row(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", COUNTED_IN_A_PLAN)
def test_days_counted_from_one_that_is_planned(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", DURING_A_LONG_VISIT)
def test_length_is_that_of_the_visit(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", SIDELINES)
def test_dateline_places_who_meets_at_the_edge_of_its_summit(row: Case, read: Read) -> None:
    check(row, read(row))
