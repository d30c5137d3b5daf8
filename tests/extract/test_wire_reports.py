# ruff: noqa: E501 -- a row's sentence reads better whole
"""Events in the manner of wire reports: who says "I", what awaits a traveller, days of last year; and near misses."""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

OFFICES_AFTER_A_NAME = [
    case(
        "headline-after-meeting-a-leader",
        "OSLO (Reuters) - Norwegian Premier Eva Lind said on Tuesday after meeting with Peruvian President Juan Ruiz that the talks were good.",
        "meeting completed | Eva Lind NOR; Juan Ruiz PER | NOR Oslo | 2019-03-19",
        title="Lind, after meeting Peruvian leader, praises Peru",
    ),
    case(
        "hosting-a-minister",
        "Norwegian Foreign Minister Eva Lind, hosting Peruvian counterpart Juan Ruiz, said on Tuesday talks went well.",
        "meeting completed | Eva Lind NOR; Juan Ruiz PER",
        "visit completed | Juan Ruiz PER > NOR; Eva Lind NOR",
    ),
    case(
        "acting-minister-is-his",
        "Juan Ruiz, acting foreign minister of Peru, met Norwegian envoy Eva Lind in Lima on Tuesday.",
        "meeting completed | Juan Ruiz PER; Eva Lind NOR | PER Lima | 2019-03-19",
        "? visit completed",
    ),
]

QUOTED = [
    case(
        "first-person-told-later",
        'Norwegian Premier Eva Lind voiced hope on Monday. "I will meet the Peruvian president on 4 April. Then we will see," she told reporters in Oslo.',
        "meeting planned | Eva Lind NOR; President PER | - | 2019-04-04",
    ),
    case(
        "first-person-told-before",
        '"We agreed to disagree," Norwegian Premier Eva Lind said. "I met with President Juan Ruiz of Peru in Manila on Sunday. It was useful."',
        "meeting completed | Eva Lind NOR; Juan Ruiz PER | PHL Manila | 2019-03-17",
    ),
    case(
        "first-person-travels",
        'Norwegian Premier Eva Lind said she would go. "I will travel to Lima next week. I will meet President Juan Ruiz."',
        "visit planned | Eva Lind NOR > PER | PER Lima | 2019-03-25..2019-03-31",
        "meeting planned | Eva Lind NOR; Juan Ruiz PER",
    ),
    case(
        "he-after-a-quotation-that-names-another",
        "Norwegian Premier Lars Lind told reporters the row was over. “We had a good conversation with Peruvian President Juan Ruiz on Monday. We met Danish Premier Jens Holm too,” he said.",
        "meeting completed | Lars Lind NOR; Juan Ruiz PER | - | 2019-03-18",
        "meeting completed | Lars Lind NOR; Jens Holm DNK",
    ),
    case(
        "a-tourist",
        '"I visited Peru in May. It was hot," tourist Ann Smith said.',
    ),
    case(
        "an-analyst",
        '"The deal is dead," said analyst Jan Novak. "I met with Peruvian President Juan Ruiz in Lima on Monday."',
    ),
]

AWAITED = [
    case(
        "where-a-topic-awaits",
        "Norwegian Premier Eva Lind flew to Lima on Monday, where trade was expected to top the agenda in talks with Peruvian President Juan Ruiz.",
        "visit completed or visit ongoing | Eva Lind NOR > PER | PER Lima | 2019-03-18",
        "meeting planned or meeting completed | Eva Lind NOR; Juan Ruiz PER | PER Lima",
    ),
    case(
        "a-topic-in-the-next-sentence",
        "Norwegian Premier Eva Lind arrived in Lima on Tuesday. Trade is expected to dominate talks with Peruvian President Juan Ruiz on Thursday.",
        "visit ongoing or visit completed | Eva Lind NOR > PER | PER Lima | 2019-03-19",
        "meeting planned | Eva Lind NOR; Juan Ruiz PER | PER Lima | 2019-03-21",
    ),
    case(
        "a-topic-but-no-journey",
        "Norwegian Premier Eva Lind spoke to her cabinet on Tuesday. Trade is expected to dominate talks with Peruvian President Juan Ruiz on Thursday.",
    ),
    case(
        "who-speaks-for-an-organisation",
        "European Commission President Eva Lind said on Monday that a meeting with Peruvian President Juan Ruiz on April 4 would show progress.",
        "meeting planned | Eva Lind IGO; Juan Ruiz PER | - | 2019-04-04",
    ),
    case(
        "when-meeting",
        "Norwegian Premier Eva Lind will ask Peru to free the sailors when meeting with Peruvian President Juan Ruiz in Lima on Friday.",
        "meeting planned | Eva Lind NOR; Juan Ruiz PER | PER Lima | 2019-03-22",
    ),
    case(
        "urged-another-while-meeting",
        "Norwegian Premier Eva Lind urged Chile to free the sailors while meeting Peruvian President Juan Ruiz in Lima on Friday.",
        "meeting completed | Eva Lind NOR; Juan Ruiz PER | PER Lima | 2019-03-15",
    ),
]

LAST_YEAR = [
    case(
        "a-day-ahead-in-the-past",
        "Norwegian Premier Eva Lind met Peruvian President Juan Ruiz on April 12, court documents show.",
        "meeting completed | Eva Lind NOR; Juan Ruiz PER | - | 2018-04-12",
    ),
    case(
        "a-day-ahead",
        "Norwegian Premier Eva Lind meets Peruvian President Juan Ruiz on April 12.",
        "meeting planned | Eva Lind NOR; Juan Ruiz PER | - | 2019-04-12",
    ),
    case(
        "a-day-ahead-that-was-spoken-of",
        "Norwegian Premier Eva Lind on Tuesday previewed her April 12 meeting with Peruvian President Juan Ruiz.",
        "meeting planned | Eva Lind NOR; Juan Ruiz PER | - | 2019-04-12",
    ),
]

STOPS = [
    case(
        "the-trip-includes",
        "Norwegian Premier Eva Lind will tour Asia next month. The trip includes stops in Oman and Qatar.",
        "visit planned | Eva Lind NOR > OMN | OMN | 2019-04-01..2019-04-30",
        "visit planned | Eva Lind NOR > QAT | QAT | 2019-04-01..2019-04-30",
    ),
    case(
        "the-trip-begins-and-takes-in",
        "Norwegian Premier Eva Lind will travel to Asia next month. The 10-day trip will begin in Muscat and take in Qatar.",
        "visit planned | Eva Lind NOR > OMN | OMN Muscat | 2019-04-01..2019-04-30",
        "visit planned | Eva Lind NOR > QAT | QAT",
    ),
    case(
        "the-trip-of-nobody",
        "Norwegian officials met on Monday. The trip includes stops in Oman and Qatar.",
    ),
    case(
        "welcomes-in-two-states",
        "Norwegian Premier Eva Lind received warm welcomes in Oman and Qatar in May.",
        "visit completed | Eva Lind NOR > OMN | OMN | 2018-05-01..2018-05-31",
        "visit completed | Eva Lind NOR > QAT | QAT | 2018-05-01..2018-05-31",
    ),
    case(
        "popular-in-a-state",
        "Norwegian Premier Eva Lind, who is popular in Oman, spoke on Monday.",
    ),
    case(
        "present-in-a-state",
        "Norwegian Premier Eva Lind, who is in Oman, spoke on Monday.",
        "visit ongoing | Eva Lind NOR > OMN | OMN",
    ),
]

GATHERED = [
    case(
        "first-met-at-a-body-s-meeting",
        "Norwegian Premier Eva Lind and Peruvian President Juan Ruiz warmed to each other after meeting for the first time on Saturday at an APEC meeting in Manila.",
        "meeting completed | Eva Lind NOR; Juan Ruiz PER | PHL Manila | 2019-03-16",
    ),
    case(
        "a-summit-that-somebody-attends",
        "European Commission President Juan Ruiz spoke in Brussels ahead of an EU summit that Norwegian Premier Eva Lind is attending.",
        "meeting planned | European Union IGO; Eva Lind NOR | BEL Brussels",
    ),
    case(
        "over-lunch",
        "Over lunch last week in Lima, Norwegian Premier Eva Lind asked Peruvian President Juan Ruiz for his opinion.",
        "meeting completed | Eva Lind NOR; Juan Ruiz PER | PER Lima | 2019-03-11..2019-03-17",
        "? visit completed",
    ),
    case(
        "in-a-single-meeting",
        "Norwegian Premier Eva Lind said it was naive to think that Norway and Peru can bridge their differences in a single meeting.",
    ),
]

SEVERAL = [
    case(
        "a-trip-that-includes-talks",
        "Norwegian Premier Eva Lind leaves on Friday on a trip that will include talks with Peruvian President Juan Ruiz and Chilean President Ana Soto.",
        "meeting planned | Eva Lind NOR; Juan Ruiz PER; Ana Soto CHL",
    ),
    case(
        "a-trip-that-included-meetings",
        "Norwegian Premier Eva Lind's trip included meetings with Peruvian President Juan Ruiz and Chilean President Ana Soto.",
        "meeting completed | Eva Lind NOR; Juan Ruiz PER",
        "meeting completed | Eva Lind NOR; Ana Soto CHL",
        "? visit completed",
    ),
    case(
        "a-trip-that-includes-a-meeting",
        "Norwegian Premier Eva Lind's trip includes a meeting with Peruvian President Juan Ruiz.",
        "meeting planned | Eva Lind NOR; Juan Ruiz PER",
        "? visit completed",
    ),
    case(
        "the-outcome-of-others-talks",
        "Norwegian government spokesman Lars Holm said the date depended on the outcome of talks between Peru and Chile.",
        "meeting completed | PER; CHL",
    ),
    case(
        "her-first-meeting",
        "Norwegian Premier Eva Lind arrived in Lima on Tuesday. Her first meeting will be with Peruvian President Juan Ruiz.",
        "visit ongoing | Eva Lind NOR > PER | PER Lima | 2019-03-19",
        "meeting planned | Eva Lind NOR; Juan Ruiz PER | PER Lima",
    ),
    case(
        "praised-in-a-call",
        "Norwegian Premier Eva Lind praised Peruvian President Juan Ruiz in a phone call in January.",
        "meeting completed phone | Eva Lind NOR; Juan Ruiz PER | - | 2019-01-01..2019-01-31",
    ),
    case(
        "praised-at-a-rally",
        "Norwegian Premier Eva Lind praised Peruvian President Juan Ruiz at a party meeting in January.",
    ),
    case(
        "hosted-leaders-including",
        "Norwegian Premier Eva Lind has hosted several leaders, including Peruvian President Juan Ruiz.",
        "meeting completed | Eva Lind NOR; Juan Ruiz PER",
        "visit completed | Juan Ruiz PER > NOR; Eva Lind NOR",
    ),
    case(
        "accession-talks",
        "Serbia's EU accession talks will resume in Brussels on Monday.",
        "consultation planned | Serbia SRB; European Union IGO | BEL Brussels | 2019-03-25",
    ),
    case(
        "a-halt-to-accession-talks",
        "Norwegian Premier Eva Lind called for a halt to Turkey's EU accession talks.",
        "? consultation possible | Turkey TUR; European Union IGO",
    ),
    case(
        "those-who-travel",
        "Norwegian government spokesman Lars Holm said those traveling to Peru should take care.",
    ),
]

TWO = [
    case(
        "the-summit-of-two",
        "Norwegian Premier Eva Lind and Peruvian President Juan Ruiz's second summit, in Hanoi in February, collapsed.",
        "meeting completed | Eva Lind NOR; Juan Ruiz PER | VNM Hanoi | 2019-02-01..2019-02-28",
    ),
    case(
        "he-whose-trip-it-is",
        "Peruvian President Juan Ruiz was angry. Norwegian Premier Lars Holm's trip has taken him to Oman. He met Qatari Emir Tamim in Doha on Tuesday.",
        "visit completed | Lars Holm NOR > OMN",
        "meeting completed | Lars Holm NOR; QAT | QAT Doha | 2019-03-19",
    ),
    case(
        "he-would-call",
        "Norwegian Premier Lars Holm said he would call Peruvian President Juan Ruiz.",
        "meeting planned phone | Lars Holm NOR; Juan Ruiz PER",
    ),
    case(
        "he-would-call-names",
        "Norwegian Premier Lars Holm said he would call Peruvian President Juan Ruiz a liar.",
    ),
    case(
        "ambassadors-recalled",
        "Norway and Peru recalled their ambassadors for consultations.",
    ),
    case(
        "in-a-city-for-talks-that-were-held",
        "LIMA (Reuters) - Norwegian Premier Lars Holm met Peruvian President Juan Ruiz at a castle outside Lima on Tuesday.",
        "meeting completed | Lars Holm NOR; Juan Ruiz PER | PER Lima | 2019-03-19",
        "? visit ongoing",
        title="Holm in Lima for talks on trade",
    ),
    case(
        "from-one-city-and-on-to-another",
        "Norwegian Premier Lars Holm, who flew into Lima from Bonn on Monday, is due to fly on to Cologne on Thursday.",
        "visit completed or visit ongoing | Lars Holm NOR > PER | PER Lima | 2019-03-18",
        "visit completed | Lars Holm NOR > DEU | DEU Bonn",
        "visit planned | Lars Holm NOR > DEU | DEU Cologne | 2019-03-21",
    ),
]


@pytest.mark.parametrize(
    "row", [*STOPS, *GATHERED, *SEVERAL, *TWO, *OFFICES_AFTER_A_NAME, *QUOTED, *AWAITED, *LAST_YEAR]
)
def test_wire_reports(row: Case, read: Read) -> None:
    """A report's turns give the events, parties, places and days that it tells, and a near miss gives none."""
    check(row, read(row))
