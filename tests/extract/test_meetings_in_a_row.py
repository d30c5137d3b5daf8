# ruff: noqa: E501 -- a row's sentence reads better whole
"""Several meetings under one verb, "met Berg in Lima on Monday and Ruiz in Quito on Tuesday", and their near misses."""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

ROWS = [
    case(
        "met-one-here-and-one-there",
        "Norwegian Foreign Minister Erna Berg met Peruvian President Juan Ruiz in Lima in January and Omani Foreign Minister Said Harthy in Muscat in February.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | PER Lima | 2019-01-01..2019-01-31",
        "meeting completed | Erna Berg NOR; Said Harthy OMN | OMN Muscat | 2019-02-01..2019-02-28",
    ),
    case(
        "will-meet-on-one-day-and-the-next",
        "Norwegian Foreign Minister Erna Berg will meet her Peruvian counterpart, Juan Ruiz, on Monday, Omani Foreign Minister Said Harthy on Tuesday and Latvian President Janis Ozols on Wednesday.",
        "meeting planned | Erna Berg NOR; Juan Ruiz PER | - | 2019-03-25",
        "meeting planned | Erna Berg NOR; Said Harthy OMN | - | 2019-03-26",
        "meeting planned | Erna Berg NOR; Janis Ozols LVA | - | 2019-03-27",
    ),
    case(
        "talks-in-one-city-with-and-in-another-with",
        "Norwegian Foreign Minister Erna Berg held talks in Lima in January with Peruvian President Juan Ruiz, and in Muscat in February with Omani Foreign Minister Said Harthy.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | PER Lima | 2019-01-01..2019-01-31",
        "meeting completed | Erna Berg NOR; Said Harthy OMN | OMN Muscat | 2019-02-01..2019-02-28",
    ),
    case(
        "talks-with-officials-here-and-officials-there",
        "Norwegian envoy Erna Berg will hold talks with Peruvian officials in Lima on Monday and Omani officials in Muscat on Tuesday.",
        "meeting planned | Erna Berg NOR; PER | PER Lima | 2019-03-25",
        "meeting planned | Erna Berg NOR; OMN | OMN Muscat | 2019-03-26",
    ),
    case(
        "talks-here-and-there-next-week",
        "Norwegian envoy Erna Berg will hold talks with Peruvian President Juan Ruiz in Lima and Omani Foreign Minister Said Harthy in Muscat next week.",
        "meeting planned | Erna Berg NOR; Juan Ruiz PER | PER Lima | 2019-03-25..2019-03-31",
        "meeting planned | Erna Berg NOR; Said Harthy OMN | OMN Muscat | 2019-03-25..2019-03-31",
    ),
    case(
        "met-with-one-and-with-another-there",
        "Norwegian envoy Erna Berg met with Peruvian President Juan Ruiz in Lima on Monday and with Omani Foreign Minister Said Harthy in Muscat on Tuesday.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | PER Lima | 2019-03-18",
        "meeting completed | Erna Berg NOR; Said Harthy OMN | OMN Muscat | 2019-03-19",
    ),
    case(
        "two-met-together-and-a-third-apart",
        "Norwegian Premier Erna Berg met Peruvian President Juan Ruiz and Latvian President Janis Ozols in Lima on Monday and Omani Foreign Minister Said Harthy in Muscat on Tuesday.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER; Janis Ozols LVA | PER Lima | 2019-03-18",
        "meeting completed | Erna Berg NOR; Said Harthy OMN | OMN Muscat | 2019-03-19",
    ),
    case(
        "called-one-and-then-another",
        "Norwegian Premier Erna Berg called Peruvian President Juan Ruiz on Monday and Omani Foreign Minister Said Harthy on Tuesday.",
        "meeting completed phone | Erna Berg NOR; Juan Ruiz PER | - | 2019-03-18",
        "meeting completed phone | Erna Berg NOR; Said Harthy OMN | - | 2019-03-19",
    ),
    case(
        "met-in-two-cities",
        "Norwegian Premier Erna Berg and Peruvian President Juan Ruiz met in Riga and Muscat last week.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | LVA Riga | 2019-03-11..2019-03-17",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | OMN Muscat | 2019-03-11..2019-03-17",
    ),
    case(
        "met-and-again",
        "Norwegian Premier Erna Berg met Peruvian President Juan Ruiz in Riga on Monday and again in Muscat on Tuesday.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | LVA Riga | 2019-03-18",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | OMN Muscat | 2019-03-19",
    ),
    case(
        "lunch-dinner-and-talks",
        "Norwegian envoy Erna Berg will have lunch with Peruvian President Juan Ruiz, a dinner with Omani Foreign Minister Said Harthy and talks with Latvian President Janis Ozols.",
        "meeting planned | Erna Berg NOR; Juan Ruiz PER",
        "meeting planned | Erna Berg NOR; Said Harthy OMN",
        "meeting planned | Erna Berg NOR; Janis Ozols LVA",
    ),
    case(
        "met-each-of-them",
        "Norwegian Premier Erna Berg brought Peruvian President Juan Ruiz and Omani Foreign Minister Said Harthy together. Berg also met with each of them on Monday.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | - | 2019-03-18",
        "meeting completed | Erna Berg NOR; Said Harthy OMN | - | 2019-03-18",
    ),
    case(
        "telephoned-both-separately",
        "Norwegian Premier Erna Berg telephoned Peruvian President Juan Ruiz and Omani Foreign Minister Said Harthy separately on Monday.",
        "meeting completed phone | Erna Berg NOR; Juan Ruiz PER | - | 2019-03-18",
        "meeting completed phone | Erna Berg NOR; Said Harthy OMN | - | 2019-03-18",
    ),
]

NO_ROWS = [
    case(
        "met-two-together",
        "Norwegian Premier Erna Berg met Peruvian President Juan Ruiz and Omani Foreign Minister Said Harthy in Riga on Monday.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER; Said Harthy OMN | LVA Riga | 2019-03-18",
    ),
    case(
        "met-and-another-did-something",
        "Norwegian Premier Erna Berg met Peruvian President Juan Ruiz on Monday and Omani Foreign Minister Said Harthy on Tuesday praised it.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | - | 2019-03-18",
    ),
    case(
        "met-in-a-city-of-a-state",
        "Norwegian Premier Erna Berg met Peruvian President Juan Ruiz in Riga, Latvia, on Monday and Tuesday.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | LVA Riga | 2019-03-18..2019-03-19",
    ),
    case(
        "met-each-other",
        "Norwegian Premier Erna Berg and Peruvian President Juan Ruiz met each other on Monday.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | - | 2019-03-18",
    ),
    case(
        "talks-and-a-film",
        "Norwegian envoy Erna Berg will have lunch with Peruvian President Juan Ruiz, a film with Omani Foreign Minister Said Harthy will be shown.",
        "meeting planned | Erna Berg NOR; Juan Ruiz PER",
    ),
]


@pytest.mark.parametrize("row", ROWS)
def test_each_of_a_row_is_a_meeting_of_its_own(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", NO_ROWS)
def test_what_only_looks_like_a_row_is_one_meeting(row: Case, read: Read) -> None:
    check(row, read(row))
