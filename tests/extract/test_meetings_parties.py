# ruff: noqa: E501 -- a row's sentence reads better whole
"""Who meets: parties whose names and states the sentence tells in a roundabout way, and their near misses."""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

OFFICES = [
    case(
        "ambassador-to-with-name",
        "Peruvian Foreign Minister Juan Ruiz on Monday received Ambassador Extraordinary and Plenipotentiary of the Republic of Latvia to Peru Janis Ozols.",
        "meeting completed | Juan Ruiz PER; Janis Ozols LVA | - or PER | 2019-03-18",
    ),
    case(
        "ambassador-in-with-name",
        "Norwegian Deputy Foreign Minister Erna Berg had a meeting on Monday with the Ambassador of Peru in Oslo, Mr. Juan Ruiz.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | - or NOR Oslo | 2019-03-18",
    ),
    case(
        "ambassador-met-in-a-city",
        "Norwegian Deputy Foreign Minister Erna Berg met the Ambassador of Peru in Riga on Monday.",
        "meeting completed | Erna Berg NOR; PER | LVA Riga | 2019-03-18",
    ),
    case(
        "presidents-of-two-states",
        "The telephone conversation between the Norwegian and Peruvian presidents was held on Monday.",
        "meeting completed phone | President NOR; President PER | - | 2019-03-18",
    ),
    case(
        "president-and-prime-minister",
        "Peruvian President Juan Ruiz and Prime Minister Luis Soto met Latvian Prime Minister Janis Ozols in Riga on Monday.",
        "meeting completed | Juan Ruiz PER; Luis Soto PER; Janis Ozols LVA | LVA Riga | 2019-03-18",
        "? visit completed",
    ),
    case(
        "highness-and-office",
        "His Highness the Crown Prince Sheikh Saleh Al-Marri received on Monday a phone call from Peruvian President Juan Ruiz.",
        "meeting completed phone | Saleh Al-Marri QAT; Juan Ruiz PER | - | 2019-03-18",
        outlet="Qatar News Agency",
    ),
    case(
        "minister-responsible-for",
        "Omar bin Saleh, Minister Responsible for Foreign Affairs of Oman, met Peruvian President Juan Ruiz on Monday.",
        "meeting completed | Omar bin Saleh OMN; Juan Ruiz PER | - | 2019-03-18",
    ),
    case(
        "headline-drops-articles",
        "Norwegian Foreign Minister Erna Berg met on Monday for a second time with King Felipe at his summer palace.",
        "meeting completed | Erna Berg NOR; Felipe ESP | - | 2019-03-18",
        title="Berg meets king",
    ),
    case(
        "delegation-from-a-body-led-by",
        "Chinese legislator Li Wei met on Monday with a delegation from the Peruvian Congress led by its Speaker Juan Ruiz.",
        "meeting completed | Li Wei CHN; Juan Ruiz PER | - | 2019-03-18",
    ),
]


@pytest.mark.parametrize("row", OFFICES)
def test_parties_are_named_with_their_states(row: Case, read: Read) -> None:
    check(row, read(row))


ELSEWHERE = [
    case(
        "between-the-two-in",
        "Norwegian Prime Minister Erna Berg and Peruvian President Juan Ruiz may talk. A scheduled meeting between the two in Riga was called off in January.",
        "meeting cancelled | Erna Berg NOR; Juan Ruiz PER | LVA Riga",
    ),
    case(
        "between-the-two-main-parties",
        "Norwegian Prime Minister Erna Berg and Peruvian President Juan Ruiz may talk. A meeting between the two main parties in Riga was called off.",
    ),
    case(
        "in-their-meeting-held-in",
        "In their meeting held in Riga, Norwegian Foreign Minister Erna Berg, Peruvian Foreign Minister Juan Ruiz and Kenyan Foreign Minister Raila Otieno confirmed the plan.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER; Raila Otieno KEN | LVA Riga | -",
    ),
    case(
        "in-a-separate-meeting-with",
        "Norwegian Foreign Minister Erna Berg met Peruvian President Juan Ruiz. In a separate meeting with the President of Malta, George Bonnici, she discussed migration.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER",
        "meeting completed | Erna Berg NOR; George Bonnici MLT",
    ),
    case(
        "joined-for-three-way-talks",
        "Norwegian Prime Minister Erna Berg and Peruvian President Juan Ruiz dined in Milan on Monday before being joined by Latvian Prime Minister Janis Ozols for three-way talks.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER; Janis Ozols LVA",
        "? meeting completed | Erna Berg NOR; Juan Ruiz PER",
    ),
    case(
        "came-a-day-after-talks",
        "Norwegian Prime Minister Erna Berg's talks with Peruvian President Juan Ruiz in Lima came a day after five hours of discussions with Bolivian President Luis Soto in Quito.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | PER Lima",
        "meeting completed | Erna Berg NOR; Luis Soto BOL | ECU Quito",
        "? visit completed",
    ),
    case(
        "trip-ahead-of-anothers-meeting",
        "Norwegian trade minister Erna Berg's visit to Lima comes ahead of a planned trip by Latvian Prime Minister Janis Ozols for a summit with President Juan Ruiz of Peru.",
        "visit completed or visit ongoing or visit planned | Erna Berg NOR > Peru PER",
        "? visit planned | Janis Ozols LVA > Peru PER",
        "? meeting planned | Janis Ozols LVA; Juan Ruiz PER",
    ),
    case(
        "talked-about-by-phone-with",
        "Norwegian Foreign Minister Erna Berg on Sunday talked about trade ties by phone with her Peruvian counterpart Juan Ruiz.",
        "meeting completed phone | Erna Berg NOR; Juan Ruiz PER | - | 2019-03-17",
    ),
    case(
        "talked-about-a-war-with",
        "Norwegian Foreign Minister Erna Berg on Sunday talked about the border war with Peru.",
    ),
    case(
        "hosted-a-reception-for",
        "Norwegian Foreign Minister Erna Berg on Monday hosted a reception for Peruvian Ambassador Juan Ruiz.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | - or NOR | 2019-03-18",
    ),
    case(
        "hosted-a-reception-for-veterans",
        "Norwegian Foreign Minister Erna Berg on Monday hosted a reception for veterans of the Peruvian war.",
    ),
    case(
        "welcomed-talks-from-afar",
        "Norwegian Foreign Minister Erna Berg and Peruvian Foreign Minister Juan Ruiz will hold talks in May. In Riga, Latvian government spokesman Janis Ozols welcomed the talks.",
        "meeting planned | Erna Berg NOR; Juan Ruiz PER | - | 2019-05-01..2019-05-31",
    ),
]


@pytest.mark.parametrize("row", ELSEWHERE)
def test_parties_are_found_where_other_words_tell_them(row: Case, read: Read) -> None:
    check(row, read(row))
