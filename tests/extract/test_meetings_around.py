# ruff: noqa: E501 -- a row's sentence reads better whole
"""Meetings that the words around them tell: an itinerary, a gesture, who was there too, the two of the same sentence."""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

ARRIVED = "Peruvian President Ana Vega arrived in Oslo on Monday. "
MET = "Peruvian President Ana Vega met Norwegian Premier Erna Berg in Riga on Monday. "
VISIT = "visit ongoing | Ana Vega PER > NOR | NOR Oslo | 2019-03-18"

ITINERARIES = [
    case(
        "schedule-includes-talks",
        ARRIVED + "Her schedule includes talks with Norwegian Premier Erna Berg.",
        VISIT,
        "meeting planned | Ana Vega PER; Erna Berg NOR",
    ),
    case(
        "visit-will-include-talks",
        ARRIVED + "The visit will include talks with Norwegian Premier Erna Berg.",
        VISIT,
        "meeting planned | Ana Vega PER; Erna Berg NOR",
    ),
    case(
        "first-stop-was-a-meeting",
        ARRIVED + "Her first stop was a meeting with Norwegian Premier Erna Berg.",
        VISIT,
        "meeting completed | Ana Vega PER; Erna Berg NOR",
    ),
    case(
        "there-will-be-a-meeting",
        ARRIVED + "There will also be a meeting with Norwegian Premier Erna Berg on Friday.",
        VISIT,
        "meeting planned | Ana Vega PER; Erna Berg NOR | - or NOR or NOR Oslo | 2019-03-22",
    ),
    case(
        "a-meeting-is-arranged",
        ARRIVED + "A meeting with Norwegian Premier Erna Berg has been arranged.",
        VISIT,
        "meeting planned | Ana Vega PER; Erna Berg NOR",
    ),
    case(
        "book-includes-talks",
        ARRIVED + "The book includes talks with Norwegian Premier Erna Berg.",
        VISIT,
    ),
    case(
        "travelling-from-one-summit-to-another",
        "Peruvian President Ana Vega will make a stop in Oslo while traveling from the G7 summit in Riga to the NATO summit in Muscat in May.",
        "visit planned | Ana Vega PER > NOR | NOR Oslo",
        "? visit planned | Ana Vega PER > LVA",
        "? visit planned | Ana Vega PER > OMN",
        "meeting planned | Ana Vega PER; G7 IGO | LVA Riga",
        "meeting planned | Ana Vega PER; NATO IGO | OMN Muscat",
    ),
    case(
        "typographic-mark-of-a-plural",
        "Peruvian President Ana Vega will travel to the G7 leaders’ summit in Riga in May.",
        "? visit planned | Ana Vega PER > LVA",
        "meeting planned | Ana Vega PER; G7 IGO | LVA Riga | 2019-05-01..2019-05-31",
    ),
    case(
        "hears-from-a-summit",
        "Peruvian President Ana Vega heard from the summit in Riga.",
    ),
]

THERE = [
    case(
        "also-attended-the-meeting",
        MET + "Omani Foreign Minister Said Harthy also attended the meeting.",
        "meeting completed | Ana Vega PER; Erna Berg NOR; Said Harthy OMN | LVA Riga | 2019-03-18",
    ),
    case(
        "joined-the-talks",
        MET + "Omani Foreign Minister Said Harthy joined the talks later.",
        "meeting completed | Ana Vega PER; Erna Berg NOR; Said Harthy OMN | LVA Riga | 2019-03-18",
    ),
    case(
        "also-took-part",
        MET + "Omani Foreign Minister Said Harthy also took part.",
        "meeting completed | Ana Vega PER; Erna Berg NOR; Said Harthy OMN | LVA Riga | 2019-03-18",
    ),
    case(
        "were-present-at-the-meeting",
        MET + "Omani Foreign Minister Said Harthy and Latvian President Janis Ozols were present at the meeting.",
        "meeting completed | Ana Vega PER; Erna Berg NOR; Said Harthy OMN; Janis Ozols LVA | LVA Riga | 2019-03-18",
    ),
    case(
        "among-those-present",
        MET + "Among those present were Omani Foreign Minister Said Harthy and Latvian President Janis Ozols.",
        "meeting completed | Ana Vega PER; Erna Berg NOR; Said Harthy OMN; Janis Ozols LVA | LVA Riga | 2019-03-18",
    ),
    case(
        "did-not-attend-the-meeting",
        MET + "Omani Foreign Minister Said Harthy did not attend the meeting.",
        "meeting completed | Ana Vega PER; Erna Berg NOR | LVA Riga | 2019-03-18",
    ),
    case(
        "will-attend-another-meeting",
        MET + "Omani Foreign Minister Said Harthy will attend the meeting in May.",
        "meeting completed | Ana Vega PER; Erna Berg NOR | LVA Riga | 2019-03-18",
    ),
]

GESTURES = [
    case(
        "posed-for-pictures",
        "Peruvian President Ana Vega posed for pictures with Norwegian Premier Erna Berg in Riga on Monday.",
        "meeting completed | Ana Vega PER; Erna Berg NOR | LVA Riga | 2019-03-18",
    ),
    case(
        "posed-for-a-painter",
        "Peruvian President Ana Vega posed for a painter with Norwegian Premier Erna Berg in Riga.",
    ),
    case(
        "visited-with",
        "Peruvian President Ana Vega visited with Norwegian Premier Erna Berg at a hotel in Riga on Monday.",
        "meeting completed | Ana Vega PER; Erna Berg NOR | LVA Riga | 2019-03-18",
    ),
    case(
        "conveyed-by-phone",
        "Peruvian President Ana Vega conveyed to Norwegian Premier Erna Berg over telephone on Monday that she was sorry.",
        "meeting completed phone | Ana Vega PER; Erna Berg NOR | - | 2019-03-18",
    ),
    case(
        "had-also-called",
        "Peruvian President Ana Vega is in Lima. She had also called Norwegian Premier Erna Berg on Monday from Riga.",
        "meeting completed phone | Ana Vega PER; Erna Berg NOR | - | 2019-03-18",
    ),
    case(
        "had-called-a-friend", "Peruvian President Ana Vega had called Norwegian Premier Erna Berg a friend on Monday."
    ),
    case("all-but-told", "Peruvian President Ana Vega all but told Norwegian Premier Erna Berg to go."),
    case(
        "had-to-be-called-off",
        "Talks between Peruvian President Ana Vega and Norwegian Premier Erna Berg in Riga had to be called off.",
        "meeting cancelled | Ana Vega PER; Erna Berg NOR | LVA Riga",
    ),
    case(
        "had-to-be-held-elsewhere",
        "Talks between Peruvian President Ana Vega and Norwegian Premier Erna Berg in Riga had to be held by candlelight.",
        "meeting completed | Ana Vega PER; Erna Berg NOR | LVA Riga",
    ),
    case(
        "the-two-of-the-same-sentence",
        "Norwegian Premier Erna Berg thanked Peruvian President Ana Vega on Monday, and the two held talks later.",
        "meeting completed | Erna Berg NOR; Ana Vega PER",
    ),
    case(
        "where-the-two-talked",
        "Norwegian Premier Erna Berg led Peruvian President Ana Vega to a garden in Riga, where the two men held talks.",
        "meeting completed | Erna Berg NOR; Ana Vega PER",
        "? visit completed",
    ),
    case(
        "the-two-of-three",
        "Norwegian Premier Erna Berg thanked Peruvian President Ana Vega and Omani Foreign Minister Said Harthy, and the two held talks.",
    ),
    case(
        "got-together",
        "Peruvian President Ana Vega got together with Norwegian Premier Erna Berg in Riga last week.",
        "meeting completed | Ana Vega PER; Erna Berg NOR | LVA Riga | 2019-03-11..2019-03-17",
    ),
    case(
        "are-getting-together",
        "Peruvian President Ana Vega and Norwegian Premier Erna Berg are getting together in Riga next week.",
        "meeting planned | Ana Vega PER; Erna Berg NOR | LVA Riga | 2019-03-25..2019-03-31",
    ),
    case(
        "was-closeted-with",
        "Peruvian President Ana Vega was closeted with Norwegian Premier Erna Berg for three hours on Monday.",
        "meeting completed | Ana Vega PER; Erna Berg NOR | - | 2019-03-18",
    ),
    case("got-somebody-to", "Peruvian President Ana Vega got Norwegian Premier Erna Berg to sign on Monday."),
    case(
        "was-on-the-phone-with",
        "Peruvian President Ana Vega was on the phone with Norwegian Premier Erna Berg on Monday.",
        "meeting completed phone | Ana Vega PER; Erna Berg NOR | - | 2019-03-18",
    ),
    case(
        "was-on-the-list-with",
        "Peruvian President Ana Vega was on the list with Norwegian Premier Erna Berg on Monday.",
    ),
    case(
        "appeared-alongside-at-a-news-conference",
        "Peruvian President Ana Vega appeared alongside Norwegian Premier Erna Berg at a news conference in Riga on Monday.",
        "meeting completed | Ana Vega PER; Erna Berg NOR | LVA Riga | 2019-03-18",
    ),
    case(
        "meeting-on-a-day-with",
        "Peruvian President Ana Vega's meeting Monday with Norwegian Premier Erna Berg lasted two hours.",
        "meeting completed | Ana Vega PER; Erna Berg NOR | - | 2019-03-18",
    ),
    case(
        "spent-most-of-an-evening-with",
        "Peruvian Vice President Ana Vega spent most of her evening with Erna Berg, the Norwegian foreign minister.",
        "meeting completed | Ana Vega PER; Erna Berg NOR",
    ),
    case(
        "spent-money-with",
        "Peruvian Vice President Ana Vega spent most of her money with Erna Berg, the Norwegian foreign minister.",
    ),
    case(
        "a-spokesman-tells-of-another's-call",
        "Norwegian Premier Erna Berg was in Oslo. In her call on Monday with Peruvian President Ana Vega, spokesman Ole Lund said, she was firm.",
        "meeting completed phone | Erna Berg NOR; Ana Vega PER | - | 2019-03-18",
    ),
    case("meet-halfway", "Peruvian President Ana Vega hopes that the Norwegian side will meet her halfway on Monday."),
    case(
        "before-the-meeting-another-consulted",
        "Prior to the meeting, Peruvian President Ana Vega spoke by phone with her Norwegian and Omani counterparts, Erna Berg and Said Harthy.",
        "meeting completed phone | Ana Vega PER; Erna Berg NOR; Said Harthy OMN",
    ),
    case(
        "at-their-one-on-one",
        "During their one-on-one on Monday, Peruvian President Ana Vega asked Norwegian Premier Erna Berg for help.",
        "meeting completed | Ana Vega PER; Erna Berg NOR | - | 2019-03-18",
    ),
]


ABROAD = [
    case(
        "met-opposition-leaders-there",
        "Norwegian Premier Erna Berg has been in Lima since Monday. She met opposition leaders and families of the missing on Tuesday.",
        "visit ongoing | Erna Berg NOR > PER | PER Lima",
        "meeting completed | Erna Berg NOR; opposition leaders -; families - | PER Lima | 2019-03-19",
    ),
    case(
        "met-with-a-group-of-refugees",
        "Norwegian Premier Erna Berg is in Lima. Berg met with a group of Yemeni refugees on Tuesday.",
        "visit ongoing | Erna Berg NOR > PER | PER Lima",
        "meeting completed | Erna Berg NOR; Yemeni refugees - | PER Lima | 2019-03-19",
    ),
    case(
        "will-meet-dissidents-when-she-visits",
        "Norwegian Premier Erna Berg will meet with dissidents when she visits Peru in May.",
        "visit planned | Erna Berg NOR > PER | PER | 2019-05-01..2019-05-31",
        "meeting planned | Erna Berg NOR; dissidents - | PER",
    ),
    case(
        "talks-with-opposition-leaders-there",
        "Norwegian Premier Erna Berg is in Lima. Berg held talks with opposition leaders on Tuesday.",
        "visit ongoing | Erna Berg NOR > PER | PER Lima",
        "meeting completed | Erna Berg NOR; opposition leaders - | PER Lima | 2019-03-19",
    ),
    case(
        "lunch-with-business-leaders-at-home",
        "OSLO (Reuters) - Norwegian Premier Erna Berg had lunch with business leaders on Tuesday.",
    ),
    case(
        "met-refugees-at-home",
        "OSLO (Reuters) - Norwegian Premier Erna Berg met with a group of Yemeni refugees on Tuesday.",
    ),
    case(
        "met-reporters-there",
        "Norwegian Premier Erna Berg is in Lima. Berg met with a group of local reporters on Tuesday.",
        "visit ongoing | Erna Berg NOR > PER | PER Lima",
    ),
]


@pytest.mark.parametrize("row", ITINERARIES)
def test_an_itinerary_tells_whom_a_traveller_meets(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", THERE)
def test_who_was_there_too_takes_part(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", GESTURES)
def test_a_gesture_or_a_turn_tells_that_two_met(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", ABROAD)
def test_officials_meet_people_of_no_state_abroad(row: Case, read: Read) -> None:
    check(row, read(row))
