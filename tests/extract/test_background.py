# ruff: noqa: E501 -- a row's sentence reads better whole
"""What a wire story recalls: days counted from what it told before, trips called off long ago, who else has the name.

One table for each construction; every row that must not match has a near one that does.
"""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

COUNTED = [
    case(
        "that-same-month",
        "Danish Premier Lars Holm visited Lima in January. He saw Peruvian President Juan Ruiz in Oslo that same month.",
        "visit completed | Lars Holm DNK > Peru PER | PER Lima | 2019-01-01..2019-01-31",
        "meeting completed | Lars Holm DNK; Juan Ruiz PER | NOR Oslo | 2019-01-01..2019-01-31",
    ),
    case(
        "since-the-month-that-is-meant",
        "The border has been closed since November 2017. Danish Premier Lars Holm last met Peruvian President Juan Ruiz in Oslo that same month.",
        "meeting completed | Lars Holm DNK; Juan Ruiz PER | NOR Oslo | 2017-11-01..2017-11-30",
    ),
    case(
        "a-month-later",
        "Danish Premier Lars Holm visited Lima in January. A month later he met Peruvian President Juan Ruiz in Oslo.",
        "visit completed | Lars Holm DNK > Peru PER | PER Lima | 2019-01-01..2019-01-31",
        "meeting completed | Lars Holm DNK; Juan Ruiz PER | NOR Oslo | 2019-02-01..2019-02-28",
    ),
    case(
        "week-before",
        "Danish Premier Lars Holm visited Lima on Tuesday. He had been in Quito the week before.",
        "visit completed | Lars Holm DNK > Peru PER | PER Lima | 2019-03-19",
        "visit completed | Lars Holm DNK > Ecuador ECU | ECU Quito | 2019-03-11..2019-03-17",
    ),
    case(
        "week-before-something-else",
        "Danish Premier Lars Holm visited Lima in January. He met Peruvian President Juan Ruiz in Quito the week before the vote.",
        "visit completed | Lars Holm DNK > Peru PER | PER Lima | 2019-01-01..2019-01-31",
        "meeting completed | Lars Holm DNK; Juan Ruiz PER | ECU Quito | -",
    ),
    case(
        "no-month-from-a-year",
        "Danish Premier Lars Holm visited Lima in 2015. He met Peruvian President Juan Ruiz in Oslo the following month.",
        "visit completed | Lars Holm DNK > Peru PER | PER Lima | 2015-01-01..2015-12-31",
        "meeting completed | Lars Holm DNK; Juan Ruiz PER | NOR Oslo | -",
    ),
    case(
        "month-to-come",
        "Danish Premier Lars Holm will visit Lima in June. He will meet Peruvian President Juan Ruiz in Oslo that same month.",
        "visit planned | Lars Holm DNK > Peru PER | PER Lima | 2019-06-01..2019-06-30",
        "meeting planned | Lars Holm DNK; Juan Ruiz PER | NOR Oslo | 2019-06-01..2019-06-30",
    ),
]

FOLLOWED = [
    case(
        "before-going-on-the-day-after",
        "Danish Premier Lars Holm met Peruvian President Juan Ruiz on Wednesday before going to Quito on Thursday to see President Ana Soto.",
        "meeting completed | Lars Holm DNK; Juan Ruiz PER | - | 2019-03-20",
        "visit planned | Lars Holm DNK > Ecuador ECU | ECU Quito | 2019-03-21",
        "meeting planned | Lars Holm DNK; Ana Soto ECU | ECU Quito | 2019-03-21",
    ),
    case(
        "before-going-on-a-day-past",
        "Danish Premier Lars Holm met Peruvian President Juan Ruiz on Monday before going to Quito on Tuesday.",
        "meeting completed | Lars Holm DNK; Juan Ruiz PER | - | 2019-03-18",
        "visit completed | Lars Holm DNK > Ecuador ECU | ECU Quito | 2019-03-19",
    ),
    case(
        "after-going",
        "Danish Premier Lars Holm met Peruvian President Juan Ruiz on Wednesday after going to Quito on Thursday.",
        "meeting completed | Lars Holm DNK; Juan Ruiz PER | - | 2019-03-20",
        "visit completed | Lars Holm DNK > Ecuador ECU | ECU Quito | 2019-03-14",
    ),
]

APART = [
    case(
        "called-off-long-ago",
        "The sides pledged to mend ties during a visit to Lima by Danish Premier Lars Holm. He had been due in Lima in January but called off that trip.",
        "visit completed or visit ongoing | Lars Holm DNK > Peru PER | PER Lima | -",
        "visit cancelled | Lars Holm DNK > Peru PER | PER Lima | 2019-01-01..2019-01-31",
    ),
    case(
        "returned-from-one-and-was-in-another",
        "Danish Premier Lars Holm returned from Arequipa, where he met President Juan Ruiz. Holm had been in Lima in January, his first trip abroad.",
        "visit completed | Lars Holm DNK > Peru PER | PER Arequipa | -",
        "visit completed | Lars Holm DNK > Peru PER | PER Lima | 2019-01-01..2019-01-31",
        "meeting completed | Lars Holm DNK; Juan Ruiz PER | PER Arequipa",
    ),
]

RECALLED = [
    case(
        "whom-he-had-met",
        "Danish Premier Lars Holm held talks with Peruvian President Juan Ruiz, whom he had met in Paris in January.",
        "meeting completed | Lars Holm DNK; Juan Ruiz PER | - | -",
        "meeting completed | Lars Holm DNK; Juan Ruiz PER | FRA Paris | 2019-01-01..2019-01-31",
    ),
    case(
        "months-after-a-summit",
        "Danish Premier Lars Holm and Peruvian President Juan Ruiz met on Sunday. The encounter came four months after a summit between the two in Hanoi collapsed.",
        "meeting completed | Lars Holm DNK; Juan Ruiz PER | - | 2019-03-17",
        "meeting completed | Lars Holm DNK; Juan Ruiz PER | VNM Hanoi | -",
    ),
    case(
        "the-summit-itself",
        "Danish Premier Lars Holm and Peruvian President Juan Ruiz met on Sunday. The summit between the two in Hanoi collapsed.",
        "meeting completed | Lars Holm DNK; Juan Ruiz PER | VNM Hanoi | 2019-03-17",
    ),
    case(
        "was-last-in",
        "Danish Premier Lars Holm was last in Peru in May 2002.",
        "visit completed | Lars Holm DNK > Peru PER | PER | 2002-05-01..2002-05-31",
    ),
    case("was-last-in-a-race", "Danish Premier Lars Holm was last in the race in May 2002."),
]

KIN = [
    case(
        "first-lady-behind-her-name",
        "Danish President Holm met Peruvian President Juan Ruiz in Lima. Eva Holm, the first lady, was at home.",
        "meeting completed | Holm DNK; Juan Ruiz PER | PER Lima",
    ),
    case(
        "wife-of-the-name",
        "Danish President Holm met Peruvian President Juan Ruiz in Lima. Holm's wife, Eva Lind Holm, toured Peru in January.",
        "meeting completed | Holm DNK; Juan Ruiz PER | PER Lima",
        "visit completed | Eva Lind Holm DNK > Peru PER | PER | 2019-01-01..2019-01-31",
    ),
    case(
        "first-lady",
        "First lady Eva Holm toured Peru in January. Danish President Holm met Peruvian President Juan Ruiz in Lima.",
        "visit completed | Eva Holm DNK > Peru PER | PER | 2019-01-01..2019-01-31",
        "meeting completed | Holm DNK; Juan Ruiz PER | PER Lima",
    ),
    case(
        "son-of-a-slain-premier",
        "Danish Foreign Minister Lars Holm, the son of slain former Premier Bo Holm, visited Lima. Holm met Peruvian President Juan Ruiz.",
        "visit completed | Lars Holm DNK > Peru PER | PER Lima",
        "meeting completed | Lars Holm DNK; Juan Ruiz PER",
    ),
    case(
        "relative-in-the-office",
        "Danish Trade Minister Eva Holm is abroad. Her brother, Premier Lars Holm, is ill. Premier Holm will visit Peru in June.",
        "visit planned | Lars Holm DNK > Peru PER | PER | 2019-06-01..2019-06-30",
    ),
    case(
        "relative-alone",
        "First lady Eva Holm of Denmark toured Peru in January. Holm met Peruvian President Juan Ruiz in Lima.",
        "visit completed | Eva Holm DNK > Peru PER | PER Lima | 2019-01-01..2019-01-31",
        "meeting completed | Eva Holm DNK; Juan Ruiz PER | PER Lima",
    ),
    case(
        "address-of-a-relative",
        "First lady Eva Holm of Denmark is on tour. Dr. Holm met Peruvian President Juan Ruiz in Lima.",
        "meeting completed | Eva Holm DNK; Juan Ruiz PER | PER Lima",
    ),
    case(
        "nobodys-relative",
        "Danish Premier Lars Holm is on tour. Premier Holm met Peruvian President Juan Ruiz in Lima.",
        "meeting completed | Lars Holm DNK; Juan Ruiz PER | PER Lima",
    ),
]

TABLES = (COUNTED, FOLLOWED, APART, RECALLED, KIN)


@pytest.mark.parametrize("row", [row for table in TABLES for row in table])
def test_background(row: Case, read: Read) -> None:
    check(row, read(row))
