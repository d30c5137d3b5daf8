"""Visits by the turn of the sentence that tells them: a stay recalled, a journey of two legs, two visits in one."""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

RECALLED = [
    case(
        "by-name-alone",
        "Peru's Ana Ruiz was in Lagos only last week.",
        "visit completed | Ana Ruiz PER > Nigeria NGA | NGA Lagos | 2019-03-11..2019-03-17",
    ),
    case("in-tears", "Peru's Ana Ruiz was in tears last week."),
    case(
        "delegation-led-by",
        "A delegation led by Senator Paul Grant was in Havana last week.",
        "visit completed | Paul Grant - > Cuba CUB | CUB Havana | 2019-03-11..2019-03-17",
    ),
    case("senator-alone", "Senator Paul Grant was in Havana last week."),
    case(
        "where-she-had-been",
        "Premier Eva Lind of Sweden spoke of her plans for Baku, where she had been on March 6-7.",
        "visit completed | Eva Lind SWE > Azerbaijan AZE | AZE Baku | 2019-03-06..2019-03-07",
    ),
    case("where-she-was-a-student", "Premier Eva Lind of Sweden praised Baku, where she was a student in 1980."),
    case(
        "two-days-later-was-in",
        "Swedish Premier Eva Lind flew to Hanoi on March 3, and two days later was in Manila.",
        "visit completed | Eva Lind SWE > Vietnam VNM | VNM Hanoi | 2019-03-03",
        "visit completed | Eva Lind SWE > Philippines PHL | PHL Manila | 2019-03-05",
    ),
]


@pytest.mark.parametrize("row", RECALLED)
def test_a_stay_recalled(row: Case, read: Read) -> None:
    """Who was somewhere on a day makes a visit, also one told by name alone or in a clause on the place."""
    check(row, read(row))
