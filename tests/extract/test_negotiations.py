# ruff: noqa: E501 -- a row's sentence reads better whole
"""Negotiations: what makes talks one, who sits at them where the clause does not say it whole, and how they end."""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

KINDS = [
    case(
        "arms-negotiators",
        "Chief Peruvian and Chilean arms negotiators met Monday in Rome to begin work on a treaty.",
        "consultation completed | Peru PER; Chile CHL | ITA Rome | 2019-03-18",
    ),
    case(
        "arms-dealers",
        "Peruvian and Chilean arms dealers met Monday in Rome.",
        "? meeting completed | PER; CHL | ITA Rome | 2019-03-18",
    ),
    case(
        "military-talks",
        "Peru and Chile held military talks in Lima on Monday.",
        "consultation completed | Peru PER; Chile CHL | PER Lima | 2019-03-18",
    ),
    case(
        "high-level-talks",
        "Peru and Chile held high-level talks in Lima on Monday.",
        "meeting completed | Peru PER; Chile CHL | PER Lima | 2019-03-18",
    ),
    case(
        "government-level-dialogue",
        "Peru and Chile will hold a government-level dialogue on border trade in Lima on Friday.",
        "consultation planned | Peru PER; Chile CHL | PER Lima | 2019-03-22",
    ),
    case(
        "group-that-works",
        "A joint working group of Peruvian and Chilean experts met in Lima on Monday.",
        "consultation completed | Peru PER; Chile CHL | PER Lima | 2019-03-18",
    ),
    case(
        "group-of-experts",
        "A group of Peruvian and Chilean experts met in Lima on Monday.",
        "meeting completed | Peru PER; Chile CHL | PER Lima | 2019-03-18",
    ),
    case(
        "joint-mechanism",
        "Peru and Chile will hold a first meeting of their permanent joint mechanism on Friday.",
        "consultation planned | Peru PER; Chile CHL | - | 2019-03-22",
    ),
]

SIDES = [
    case(
        "two-koreas-and-others",
        "The two Koreas, China and the United States opened four-way peace talks in Geneva on Monday.",
        "consultation completed | North Korea PRK; South Korea KOR; China CHN; United States USA | CHE Geneva | 2019-03-18",
    ),
    case(
        "two-koreas-alone",
        "The two Koreas opened peace talks in Geneva on Monday.",
        "consultation completed | North Korea PRK; South Korea KOR | CHE Geneva | 2019-03-18",
    ),
    case(
        "red-cross-talks-of-two",
        "Peru and Chile agreed to hold Red Cross talks on April 5.",
        "meeting planned | Peru PER; Chile CHL | - | 2019-04-05",
    ),
    case(
        "talks-with-the-red-cross",
        "Peru will hold talks with the Red Cross on April 5.",
        "meeting planned | Peru PER; International Committee of the Red Cross - | - | 2019-04-05",
    ),
]

BROKEN_OFF = [
    case(
        "paused",
        "Peru has paused talks on a proposed trade treaty with Chile, an official said.",
        "consultation cancelled | Peru PER; Chile CHL",
    ),
    case("froze", "Peru froze talks with Chile after the raid.", "meeting cancelled | Peru PER; Chile CHL"),
    case("froze-assets", "Peru froze the assets of a Chilean bank on Monday."),
    case(
        "put-on-hold",
        "Peru and Chile have put talks on a trade deal on hold.",
        "consultation cancelled | Peru PER; Chile CHL",
    ),
    case(
        "broke-off-on-a-day-gone-by",
        "Peru broke off talks with Chile on Friday.",
        "meeting cancelled | Peru PER; Chile CHL | - | 2019-03-15",
    ),
    case(
        "called-off-talks-of-a-day-to-come",
        "Peru called off talks with Chile that were due on Friday.",
        "meeting cancelled | Peru PER; Chile CHL | - | 2019-03-22",
    ),
]


@pytest.mark.parametrize("row", KINDS)
def test_what_kind_talks_are(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", SIDES)
def test_who_sits_at_talks(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", BROKEN_OFF)
def test_how_talks_end(row: Case, read: Read) -> None:
    check(row, read(row))
