"""Who is met somewhere is not of there: leaders of factions, kings abroad, presidents where the world confers."""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

FACTIONS = [
    case(
        "the chief of an armed group at the dateline",
        "DOHA - Hamas chief Ahmed Noor met Danish Foreign Minister Lars Holm in Doha on Tuesday.",
        "meeting completed | Ahmed Noor -; Lars Holm DNK | QAT Doha | 2019-03-19..2019-03-19",
    ),
    case(
        "a minister at the dateline",
        "DOHA - Foreign Minister Ahmed Noor met Danish Foreign Minister Lars Holm in Doha on Tuesday.",
        "meeting completed | Ahmed Noor QAT; Lars Holm DNK | QAT Doha | 2019-03-19..2019-03-19",
    ),
    case(
        "the leader of a group that no list has",
        "NAIROBI - Ogaden Freedom Movement leader Omar Farah met Danish envoy Lars Holm.",
        "meeting completed | Omar Farah -; Lars Holm DNK",
    ),
    case(
        "the chief of a front that no list has",
        "DOHA - Reform Front chief Ahmed Noor met Danish Foreign Minister Lars Holm in Doha on Tuesday.",
        "meeting completed | Ahmed Noor -; Lars Holm DNK | QAT Doha",
    ),
    case(
        "the chief of a bank",
        "DOHA - Reform Bank chief Ahmed Noor met Danish Foreign Minister Lars Holm in Doha on Tuesday.",
        "meeting completed | Ahmed Noor QAT; Lars Holm DNK | QAT Doha",
    ),
    case(
        "the minister of an opposition",
        "LIMA - The opposition's foreign minister, Juan Noor, met Danish Foreign Minister Lars Holm in Oslo.",
        "meeting completed | Juan Noor -; Lars Holm DNK | NOR Oslo",
    ),
    case(
        "the minister of a country",
        "LIMA - The country's foreign minister, Juan Noor, met Danish Foreign Minister Lars Holm in Oslo.",
        "meeting completed | Juan Noor PER; Lars Holm DNK | NOR Oslo",
    ),
    case(
        "the leader of an armed group where a visitor meets him",
        "Danish envoy Lars Holm traveled to Qatar, where he met the leader of Hamas, Ahmed Noor.",
        "visit completed | Lars Holm DNK > Qatar QAT | QAT",
        "meeting completed | Lars Holm DNK; Ahmed Noor - | QAT",
    ),
    case(
        "a rebel leader where a visitor meets him",
        "Danish envoy Lars Holm traveled to Qatar, where he met rebel leader Ahmed Noor.",
        "visit completed | Lars Holm DNK > Qatar QAT | QAT",
        "meeting completed | Lars Holm DNK; Ahmed Noor - | QAT",
    ),
    case(
        "a president where a visitor meets him",
        "Danish envoy Lars Holm traveled to Qatar, where he met President Ahmed Noor.",
        "visit completed | Lars Holm DNK > Qatar QAT | QAT",
        "meeting completed | Lars Holm DNK; Ahmed Noor QAT | QAT",
    ),
    case(
        "a king in a republic",
        "Danish envoy Lars Holm arrived in Lima to meet King Omar.",
        "visit completed | Lars Holm DNK > Peru PER | PER Lima",
        "meeting planned | Lars Holm DNK; Omar - | PER Lima",
    ),
    case(
        "a king in a kingdom",
        "Danish envoy Lars Holm arrived in Rabat to meet King Omar.",
        "visit completed | Lars Holm DNK > Morocco MAR | MAR Rabat",
        "meeting planned | Lars Holm DNK; Omar MAR | MAR Rabat",
    ),
    case(
        "a president where the world confers",
        "In Geneva, Danish envoy Lars Holm met President Juan Rojas.",
        "meeting completed | Lars Holm DNK; Juan Rojas - | CHE Geneva",
    ),
    case(
        "a president in a capital",
        "In Lima, Danish envoy Lars Holm met President Juan Rojas.",
        "meeting completed | Lars Holm DNK; Juan Rojas PER | PER Lima",
    ),
    case(
        "a king with his honour and without",
        "Danish Premier Lars Holm and His Majesty King Omar II of Jordan held a meeting in Oslo on Tuesday. Holm and "
        "King Omar also discussed trade.",
        "meeting completed | Lars Holm DNK; Omar II JOR | NOR Oslo | 2019-03-19..2019-03-19",
    ),
    case(
        "a pope with a surname's name",
        "Danish Premier Lars Holm met His Holiness Pope Francis in Rome on Tuesday.",
        "meeting completed | Lars Holm DNK; Francis VAT | ITA Rome | 2019-03-19..2019-03-19",
    ),
    case(
        "a rebel leader whose state is told",
        "Danish envoy Lars Holm met Chadian rebel leader Ahmed Noor in Geneva.",
        "meeting completed | Lars Holm DNK; Ahmed Noor TCD | CHE Geneva",
    ),
]


@pytest.mark.parametrize("row", FACTIONS)
def test_factions(row: Case, read: Read) -> None:
    check(row, read(row))
