# ruff: noqa: E501 -- a row's sentence reads better whole
"""Tours and shuttling as wires tell them: where a traveller stopped before, who came next, plans overtaken; near misses."""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

WHERE = [
    case(
        "where-she-last-went",
        "Swedish Premier Eva Lind is expected in Lima from Quito, where she last went in March 2001.",
        "visit planned | Eva Lind SWE > PER | PER Lima",
        "visit completed | Eva Lind SWE > ECU | ECU Quito | 2001-03-01..2001-03-31",
    ),
    case(
        "where-he-stopped",
        "Swedish Premier Lars Lind flew to Lima from Quito, where the Swedish leader stopped on Friday.",
        "visit completed | Lars Lind SWE > PER | PER Lima",
        "visit completed | Lars Lind SWE > ECU | ECU Quito | 2019-03-15",
    ),
    case(
        "where-she-is-to-attend",
        "Swedish Premier Eva Lind flew to Lima from Quito, where she attended a summit on Friday.",
        "visit completed | Eva Lind SWE > PER | PER Lima",
        "visit completed | Eva Lind SWE > ECU | ECU Quito | 2019-03-15",
    ),
    case(
        "where-he-went-to-school",
        "Swedish Premier Lars Lind spoke of Quito, where he went to school.",
    ),
    case(
        "where-she-came-under-fire",
        "Swedish Premier Eva Lind left parliament in Stockholm, where she came under fire on Friday.",
    ),
]

NEXT = [
    case(
        "followed-on-a-day",
        "Swedish Premier Eva Lind landed in Lima on Sunday. Norway's foreign minister followed on Monday.",
        "visit completed | Eva Lind SWE > PER | PER Lima | 2019-03-17",
        "visit completed | Foreign Minister NOR > PER | PER Lima | 2019-03-18",
    ),
    case(
        "is-to-follow-her",
        "Swedish Premier Eva Lind landed in Lima on Sunday. Danish Foreign Minister Jens Holm is to follow her on Thursday.",
        "visit completed | Eva Lind SWE > PER | PER Lima | 2019-03-17",
        "visit planned | Jens Holm DNK > PER | PER Lima | 2019-03-21",
    ),
    case(
        "followed-into-a-hall",
        "Swedish Premier Eva Lind landed in Lima on Sunday. Danish Foreign Minister Jens Holm followed her into the hall.",
        "visit completed | Eva Lind SWE > PER | PER Lima | 2019-03-17",
    ),
    case(
        "followed-the-debate",
        "Swedish Premier Eva Lind landed in Lima on Sunday. Danish Foreign Minister Jens Holm followed the debate on Monday.",
        "visit completed | Eva Lind SWE > PER | PER Lima | 2019-03-17",
    ),
]

OVERTAKEN = [
    case(
        "had-been-due-but",
        "Swedish Premier Eva Lind had been due in Lima on Sunday but the government told her she was not welcome.",
        "visit cancelled | Eva Lind SWE > PER | PER Lima | 2019-03-17",
    ),
    case(
        "had-planned-but-stayed",
        "Swedish Premier Eva Lind had planned to visit Peru on Sunday but stayed at home.",
        "visit cancelled | Eva Lind SWE > PER | PER | 2019-03-17",
    ),
    case(
        "had-been-expected-but-unclear",
        "Swedish Premier Eva Lind had been expected to visit Peru but it was not clear when.",
        "visit planned | Eva Lind SWE > PER | PER",
    ),
    case(
        "another-trip-called-off",
        "Swedish Premier Eva Lind leaves on a tour that will take her to Guinea, Mali and Kenya. She cancelled a trip to Africa last May because of the war.",
        "visit planned | Eva Lind SWE > GIN | GIN",
        "visit planned | Eva Lind SWE > MLI | MLI",
        "visit planned | Eva Lind SWE > KEN | KEN",
        "? visit cancelled",
    ),
]

RANKED = [
    case(
        "first-by-a-holder-of-her-office",
        "Swedish Foreign Minister Eva Lind will go to Quito on Sunday, the first visit by a Swedish foreign minister to Ecuador. In La Paz she was due to see President Juan Ruiz of Bolivia.",
        "visit planned | Eva Lind SWE > ECU | ECU Quito | 2019-03-24",
        "visit planned | Eva Lind SWE > BOL | BOL La Paz",
        "meeting planned | Eva Lind SWE; Juan Ruiz BOL",
    ),
    case(
        "last-by-another",
        "Swedish Foreign Minister Eva Lind spoke in Stockholm. The last visit to Peru by a Swedish foreign minister was in 1990.",
        "visit completed | Foreign Minister SWE > PER | PER | 1990-01-01..1990-12-31",
    ),
    case(
        "host-of-the-first-subject",
        "Swedish Premier Lars Lind will meet Danish Premier Jens Holm in Riga on Saturday, and Peruvian President Juan Ruiz will host him in Lima on Monday.",
        "meeting planned | Lars Lind SWE; Jens Holm DNK | LVA Riga | 2019-03-23",
        "meeting planned | Lars Lind SWE; Juan Ruiz PER",
        "visit planned | Lars Lind SWE > PER; Juan Ruiz PER | PER Lima | 2019-03-25",
    ),
]

STAYS = [
    case(
        "to-spend-a-night",
        "Swedish Premier Eva Lind is to spend Friday night in Quito.",
        "visit planned | Eva Lind SWE > ECU | ECU Quito | 2019-03-22",
    ),
    case(
        "for-three-weeks",
        "Swedish deputy foreign minister Eva Lind has been in Lima for three weeks.",
        "visit ongoing | Eva Lind SWE > PER | PER Lima",
    ),
    case(
        "were-also-there",
        "Swedish Premier Eva Lind and Danish Premier Jens Holm were also in the Peruvian capital.",
        "visit completed | Eva Lind SWE; Jens Holm DNK > PER | PER Lima",
    ),
    case(
        "is-also-a-critic",
        "Swedish Premier Eva Lind was also popular in Peru.",
    ),
    case(
        "shuttle-diplomacy-from",
        "Swedish Premier Eva Lind brokered a truce in a day of shuttle diplomacy that took her from Lima to Quito.",
        "visit completed | Eva Lind SWE > PER | PER Lima",
        "visit completed | Eva Lind SWE > ECU | ECU Quito",
    ),
    case(
        "at-the-end-of-the-month",
        "Swedish Premier Eva Lind spoke of President Juan Ruiz of Peru, who visits Stockholm at the end of the month.",
        "visit planned | Juan Ruiz PER > SWE | SWE Stockholm",
    ),
]

AROUND = [
    case(
        "they-of-a-pair",
        "Finnish President Martti Aho and Russian envoy Viktor Orlov arrived in Lima on Monday to present President Ana Ruiz with a plan. They travel to Quito on Friday.",
        "visit ongoing | Martti Aho FIN; Viktor Orlov RUS > PER | PER Lima | 2019-03-18",
        "visit planned | Martti Aho FIN; Viktor Orlov RUS > ECU | ECU Quito | 2019-03-22",
    ),
    case(
        "envoy-for-a-region",
        "U.S. Balkans envoy Eva Lind arrived in Lima on Monday.",
        "visit ongoing | Eva Lind USA > PER | PER Lima | 2019-03-18",
    ),
    case(
        "was-later-to-fly",
        "Swedish Premier Eva Lind was later to fly to Lima for talks with President Juan Ruiz of Peru on Thursday.",
        "visit planned | Eva Lind SWE > PER | PER Lima",
        "meeting planned | Eva Lind SWE; Juan Ruiz PER | PER Lima | 2019-03-21",
    ),
    case(
        "later-told-last-visit",
        "Swedish Premier Eva Lind is in Lima. She met President Juan Ruiz of Peru. Her last visit to Peru was in October.",
        "visit ongoing | Eva Lind SWE > PER | PER Lima | -",
        "meeting completed | Eva Lind SWE; Juan Ruiz PER | PER Lima | -",
        "visit completed | Eva Lind SWE > PER | PER | 2018-10-01..2018-10-31",
    ),
    case(
        "was-late-for-a-flight",
        "Swedish Premier Eva Lind was later said to have been angry.",
    ),
]

ROWS = [*WHERE, *NEXT, *OVERTAKEN, *RANKED, *STAYS, *AROUND]


@pytest.mark.parametrize("row", ROWS)
def test_wire_tours(row: Case, read: Read) -> None:
    """A tour's turns give the visits, places and days that the wire tells, and a near miss gives none."""
    check(row, read(row))
