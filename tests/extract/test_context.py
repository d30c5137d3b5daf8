# ruff: noqa: E501 -- a row's sentence reads better whole
"""What the rest of the article tells of an event: its dateline, its days, and the other events in it."""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

STAGES = [
    case(
        "flew-in-two-days-ago",
        "Peruvian Foreign Minister Ana Rojas flew to Oslo on Monday.",
        "visit ongoing | Ana Rojas PER > Norway NOR | NOR Oslo | 2019-03-18",
    ),
    case(
        "flew-in-last-week",
        "Peruvian Foreign Minister Ana Rojas flew to Oslo on Thursday.",
        "visit completed | Ana Rojas PER > Norway NOR | NOR Oslo | 2019-03-14",
    ),
    case(
        "visited-two-days-ago",
        "Peruvian Foreign Minister Ana Rojas visited Oslo on Monday.",
        "visit completed | Ana Rojas PER > Norway NOR | NOR Oslo | 2019-03-18",
    ),
    case(
        "arrived-and-left",
        "Peruvian Foreign Minister Ana Rojas arrived in Oslo on Wednesday and left hours later.",
        "visit completed | Ana Rojas PER > Norway NOR | NOR Oslo | 2019-03-20",
    ),
    case(
        "visit-of-hours",
        "Peruvian Foreign Minister Ana Rojas flew to Oslo on Tuesday for a visit of several hours.",
        "visit completed | Ana Rojas PER > Norway NOR | NOR Oslo | 2019-03-19",
    ),
    case(
        "landing-in",
        "Peruvian Foreign Minister Ana Rojas took her case on the road on Wednesday, landing in Oslo.",
        "visit ongoing | Ana Rojas PER > Norway NOR | NOR Oslo",
    ),
    case(
        "amid-a-visit-from-the-dateline",
        "OSLO, March 20 (Reuters) - The pact will hold, Peruvian Foreign Minister Ana Rojas said during a visit to Norway.",
        "visit ongoing | Ana Rojas PER > Norway NOR | NOR Oslo",
    ),
    case(
        "part-of-a-visit-from-the-dateline",
        "OSLO, March 20 (Reuters) - The pact comes as part of a state visit by Peruvian Foreign Minister Ana Rojas to Norway.",
        "visit ongoing | Ana Rojas PER > Norway NOR | NOR Oslo",
    ),
    case(
        "first-to-come",
        "Peruvian President Ana Rojas, the first Peruvian president to come to Oslo for a summit since 1998, told reporters that the pact was signed.",
        "visit completed | Ana Rojas PER > Norway NOR | NOR Oslo | -",
    ),
    case(
        "last-visit-from-the-dateline",
        "OSLO, March 20 (Reuters) - The pact was agreed on the last visit of Peruvian Foreign Minister Ana Rojas to Norway.",
        "visit completed | Ana Rojas PER > Norway NOR | NOR",
    ),
    case(
        "visit-that-ended",
        "OSLO, March 20 (Reuters) - Peruvian Foreign Minister Ana Rojas was on a two-day visit to Norway that ended Wednesday.",
        "visit completed | Ana Rojas PER > Norway NOR | NOR | 2019-03-19..2019-03-20",
    ),
]

CLAUSES = [
    case(
        "where-he-will-meet",
        "Peruvian Foreign Minister Ana Rojas flies to Oslo before that, where she will meet Norwegian Prime Minister Erna Solberg.",
        "visit planned or visit completed | Ana Rojas PER > Norway NOR | NOR Oslo",
        "meeting planned | Ana Rojas PER; Erna Solberg NOR | NOR Oslo",
    ),
    case(
        "said-in-where-he-met",
        "The talks failed, Peruvian Foreign Minister Ana Rojas said in the Norwegian capital Oslo, where she met Chilean President Sebastian Pinera.",
        "meeting completed | Ana Rojas PER; Sebastian Pinera CHL | NOR Oslo",
        "? visit completed | Ana Rojas PER > NOR",
    ),
    case(
        "during-which",
        "Peruvian Foreign Minister Ana Rojas was in Oslo, where she attended a forum during which she met Chilean President Sebastian Pinera.",
        "meeting completed | Ana Rojas PER; Sebastian Pinera CHL | NOR Oslo",
        "? visit completed | Ana Rojas PER > NOR",
    ),
    case(
        "fronted-city",
        "In Oslo, Peruvian Foreign Minister Ana Rojas will meet Chilean President Sebastian Pinera.",
        "meeting planned | Ana Rojas PER; Sebastian Pinera CHL | NOR Oslo",
    ),
    case(
        "fronted-city-of-the-saying",
        "In Oslo, a spokesman said Peruvian Foreign Minister Ana Rojas had met Chilean President Sebastian Pinera.",
        "meeting completed | Ana Rojas PER; Sebastian Pinera CHL | -",
    ),
    case(
        "met-where-another-clause",
        "Peruvian Foreign Minister Ana Rojas met Chilean President Sebastian Pinera, who flew from Oslo, where he had fallen ill.",
        "? visit completed | Sebastian Pinera CHL > Norway NOR",
        "meeting completed | Ana Rojas PER; Sebastian Pinera CHL | -",
        "? visit completed | Sebastian Pinera CHL > -",
    ),
]

DATELINE = [
    case(
        "host-and-guest-on-the-day",
        "OSLO, March 20 (Reuters) - Norwegian Foreign Minister Ine Soreide met Peruvian Foreign Minister Ana Rojas on Tuesday.",
        "meeting completed | Ine Soreide NOR; Ana Rojas PER | NOR Oslo | 2019-03-19",
    ),
    case(
        "host-and-guest-tomorrow",
        "OSLO, March 20 (Reuters) - Peruvian Foreign Minister Ana Rojas is due to see Norwegian Prime Minister Erna Solberg on Thursday.",
        "meeting planned | Ana Rojas PER; Erna Solberg NOR | NOR Oslo | 2019-03-21",
    ),
    case(
        "weeks-ago",
        "OSLO, March 20 (Reuters) - Norwegian Foreign Minister Ine Soreide met Peruvian Foreign Minister Ana Rojas on March 1.",
        "meeting completed | Ine Soreide NOR; Ana Rojas PER | - | 2019-03-01",
    ),
    case(
        "two-guests",
        "OSLO, March 20 (Reuters) - Chilean President Sebastian Pinera met Peruvian Foreign Minister Ana Rojas on Tuesday.",
        "meeting completed | Sebastian Pinera CHL; Ana Rojas PER | - | 2019-03-19",
    ),
    case(
        "host-is-abroad",
        "OSLO, March 20 (Reuters) - Norwegian Foreign Minister Ine Soreide flew to Lima on Monday. Soreide met Peruvian Foreign Minister Ana Rojas on Tuesday.",
        "visit ongoing | Ine Soreide NOR > Peru PER | PER Lima",
        "meeting completed | Ine Soreide NOR; Ana Rojas PER | - or PER Lima | 2019-03-19",
    ),
    case(
        "another-city-is-named",
        "OSLO, March 20 (Reuters) - Norwegian Foreign Minister Ine Soreide, who brought the rivals together in Geneva, met Peruvian Foreign Minister Ana Rojas on Tuesday.",
        "meeting completed | Ine Soreide NOR; Ana Rojas PER | - | 2019-03-19",
    ),
    case(
        "told-by-telephone-perhaps",
        "OSLO, March 20 (Reuters) - Norwegian Foreign Minister Ine Soreide told Peruvian Foreign Minister Ana Rojas on Tuesday that the pact would hold.",
        "meeting completed | Ine Soreide NOR; Ana Rojas PER | - | 2019-03-19",
    ),
]

LEAD = [
    case(
        "said-after-meeting",
        'Norway pledged aid on Tuesday.\n\n"We will help," Norwegian Foreign Minister Ine Soreide said after meeting Peruvian Foreign Minister Ana Rojas in Lima.',
        "meeting completed | Ine Soreide NOR; Ana Rojas PER | PER Lima | 2019-03-19",
        "? visit completed | Ine Soreide NOR > PER",
    ),
    case(
        "said-that-he-had-met",
        "Norway pledged aid on Tuesday.\n\nNorwegian Foreign Minister Ine Soreide said she had met Peruvian Foreign Minister Ana Rojas in Lima.",
        "meeting completed | Ine Soreide NOR; Ana Rojas PER | PER Lima | -",
        "? visit completed | Ine Soreide NOR > PER",
    ),
    case(
        "lead-of-two-days",
        'Norway pledged aid on Tuesday after a storm on Monday.\n\n"We will help," Norwegian Foreign Minister Ine Soreide said after meeting Peruvian Foreign Minister Ana Rojas in Lima.',
        "meeting completed | Ine Soreide NOR; Ana Rojas PER | PER Lima | -",
        "? visit completed | Ine Soreide NOR > PER",
    ),
    case(
        "lead-of-long-ago",
        'Norway pledged aid on March 4.\n\n"We will help," Norwegian Foreign Minister Ine Soreide said after meeting Peruvian Foreign Minister Ana Rojas in Lima.',
        "meeting completed | Ine Soreide NOR; Ana Rojas PER | PER Lima | -",
        "? visit completed | Ine Soreide NOR > PER",
    ),
]

STORY = [
    case(
        "on-the-same-day",
        "Norwegian Prime Minister Erna Solberg spoke to miners on Monday.\n\nOn the same day, Solberg met Peruvian Foreign Minister Ana Rojas.",
        "meeting completed | Erna Solberg NOR; Ana Rojas PER | - | 2019-03-18",
    ),
    case(
        "in-the-afternoon",
        "Norwegian Prime Minister Erna Solberg will speak to miners on Thursday.\n\nIn the afternoon, Solberg will meet Peruvian Foreign Minister Ana Rojas.",
        "meeting planned | Erna Solberg NOR; Ana Rojas PER | - | 2019-03-21",
    ),
    case(
        "a-day-earlier",
        "Norwegian Prime Minister Erna Solberg spoke to miners on Tuesday.\n\nSolberg met Peruvian Foreign Minister Ana Rojas a day earlier.",
        "meeting completed | Erna Solberg NOR; Ana Rojas PER | - | 2019-03-18",
    ),
    case(
        "same-day-of-none",
        "Norwegian Prime Minister Erna Solberg spoke to miners.\n\nOn the same day, Solberg met Peruvian Foreign Minister Ana Rojas.",
        "meeting completed | Erna Solberg NOR; Ana Rojas PER | - | -",
    ),
    case(
        "day-before-clause",
        "Norwegian Prime Minister Erna Solberg spoke to miners on Wednesday, two days before Peruvian Foreign Minister Ana Rojas flies to Oslo.",
        "visit planned | Ana Rojas PER > Norway NOR | NOR Oslo | 2019-03-22",
    ),
    case(
        "comments-come-a-day-before",
        "The comments come a day before Peruvian Foreign Minister Ana Rojas begins a two-day visit to Norway.",
        "visit planned | Ana Rojas PER > Norway NOR | NOR | 2019-03-21..2019-03-22",
    ),
    case(
        "comes-a-day-after",
        "The statement comes a week after Peruvian Foreign Minister Ana Rojas visited Norway.",
        "visit completed | Ana Rojas PER > Norway NOR | NOR | 2019-03-13",
    ),
    case(
        "attacked-two-days-after",
        "Rebels attacked the port two days after Peruvian Foreign Minister Ana Rojas visited Norway.",
        "visit completed | Ana Rojas PER > Norway NOR | NOR | -",
    ),
    case(
        "days-after-a-year",
        "Rebels attacked the port in 2016, two days after Peruvian Foreign Minister Ana Rojas visited Norway.",
        "visit completed | Ana Rojas PER > Norway NOR | NOR | -",
    ),
]

LENT = [
    case(
        "visitor-is-an-office",
        "Norway's foreign minister will travel to Lima on Thursday.\n\nIne Soreide, the Norwegian foreign minister, will meet Peruvian President Martin Vizcarra.",
        "visit planned | NOR > Peru PER | PER Lima | 2019-03-21",
        "meeting planned | Ine Soreide NOR; Martin Vizcarra PER | PER Lima | 2019-03-21",
    ),
    case(
        "a-day-after-arrival",
        "Norwegian Foreign Minister Ine Soreide arrived in Lima on Tuesday.\n\nSoreide will meet Peruvian President Martin Vizcarra on Thursday.",
        "visit ongoing | Ine Soreide NOR > Peru PER | PER Lima | 2019-03-19",
        "meeting planned | Ine Soreide NOR; Martin Vizcarra PER | PER Lima | 2019-03-21",
    ),
    case(
        "weeks-after-arrival",
        "Norwegian Foreign Minister Ine Soreide arrived in Lima on Tuesday.\n\nSoreide will meet Peruvian President Martin Vizcarra on April 16.",
        "visit ongoing | Ine Soreide NOR > Peru PER | PER Lima | 2019-03-19",
        "meeting planned | Ine Soreide NOR; Martin Vizcarra PER | - | 2019-04-16",
    ),
    case(
        "also-met",
        "Norwegian Foreign Minister Ine Soreide met Peruvian President Martin Vizcarra in Lima on Tuesday.\n\nSoreide also met Chilean President Sebastian Pinera.",
        "meeting completed | Ine Soreide NOR; Martin Vizcarra PER | PER Lima | 2019-03-19",
        "meeting completed | Ine Soreide NOR; Sebastian Pinera CHL | PER Lima | 2019-03-19",
        "? visit completed | Ine Soreide NOR > PER",
    ),
    case(
        "also-met-in-another-year",
        "Norwegian Foreign Minister Ine Soreide met Peruvian President Martin Vizcarra in Lima on Tuesday.\n\nSoreide also met Chilean President Sebastian Pinera in 2018.",
        "meeting completed | Ine Soreide NOR; Martin Vizcarra PER | PER Lima | 2019-03-19",
        "meeting completed | Ine Soreide NOR; Sebastian Pinera CHL | - | 2018-01-01..2018-12-31",
        "? visit completed | Ine Soreide NOR > PER",
    ),
    case(
        "met-without-also",
        "Norwegian Foreign Minister Ine Soreide met Peruvian President Martin Vizcarra in Lima on Tuesday.\n\nSoreide met Chilean President Sebastian Pinera.",
        "meeting completed | Ine Soreide NOR; Martin Vizcarra PER | PER Lima | 2019-03-19",
        "meeting completed | Ine Soreide NOR; Sebastian Pinera CHL | - | 2019-03-19",
        "? visit completed | Ine Soreide NOR > PER",
    ),
]


@pytest.mark.parametrize("row", LENT)
def test_what_other_events_lend(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", STORY)
def test_days_counted_from_what_the_story_told(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", DATELINE)
def test_host_and_guest_meet_where_the_article_is_written(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", LEAD)
def test_what_somebody_spoke_at_is_of_the_day_of_the_lead(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", CLAUSES)
def test_the_place_that_the_clause_is_about(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", STAGES)
def test_how_far_a_visit_has_come(row: Case, read: Read) -> None:
    check(row, read(row))
