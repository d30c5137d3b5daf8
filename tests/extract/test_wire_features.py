# ruff: noqa: E501 -- a row's sentence reads better whole
"""Wire features with their background: towns told with their region, armed groups' envoys, headlines In Title Case.

One table for each construction; every row that must not match has a near one that does.
"""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

REGIONS = [
    case(
        "town-of-an-american-state",
        "Danish Premier Lars Holm met Peruvian President Juan Ruiz in Athens, Ga., on Tuesday.",
        "meeting completed | Lars Holm DNK; Juan Ruiz PER | USA Athens | 2019-03-19",
    ),
    case(
        "region-of-two-parts-is-nobody",
        "Danish Premier Lars Holm met Peruvian President Juan Ruiz in Geneva, W.Va., on Tuesday.",
        "meeting completed | Lars Holm DNK; Juan Ruiz PER | USA Geneva | 2019-03-19",
    ),
    case(
        "region-in-full",
        "Danish Premier Lars Holm met Peruvian President Juan Ruiz in London, Ontario, on Tuesday.",
        "meeting completed | Lars Holm DNK; Juan Ruiz PER | CAN London | 2019-03-19",
    ),
    case(
        "city-beside-another",
        "Danish Premier Lars Holm met Peruvian President Juan Ruiz in Athens, New York and Paris last week.",
        "meeting completed | Lars Holm DNK; Juan Ruiz PER | GRC Athens",
    ),
    case(
        "dateline-of-an-american-state",
        "VIENNA, Va. (AP) _ Danish Foreign Minister Lars Holm arrived here Monday.",
        "visit completed or visit ongoing | Lars Holm DNK > United States USA | USA Vienna | 2019-03-18",
    ),
    case(
        "dateline-of-the-capital",
        "VIENNA, Austria (AP) _ Danish Foreign Minister Lars Holm arrived here Monday.",
        "visit completed or visit ongoing | Lars Holm DNK > Austria AUT | AUT Vienna | 2019-03-18",
    ),
]

@pytest.mark.parametrize("row", REGIONS)
def test_wire_features(row: Case, read: Read) -> None:
    check(row, read(row))
