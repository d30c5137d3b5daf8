# ruff: noqa: E501 -- a row's sentence reads better whole
"""Negotiations: what makes talks one, who sits at them where the clause does not say it whole, and how they end."""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

KINDS = [
    case(
        "joins-the-talks-of-a-process",
        "Norwegian Foreign Minister Odd Lie left. U.S. Secretary of State Ann Reed joined the Iran nuclear talks in Oslo on Monday.",
        "visit completed | Ann Reed USA > Norway NOR | NOR Oslo | 2019-03-18",
        "consultation completed | Ann Reed USA; IRN; CHN; DEU; FRA; GBR; RUS | NOR Oslo | 2019-03-18",
    ),
    case(
        "negotiators-of-the-process-told",
        "Peru and Chile hailed the Iran nuclear talks. Negotiators met in Oslo in February.",
        "consultation completed | IRN; CHN; DEU; FRA; GBR; RUS; USA | NOR Oslo | 2019-02-01..2019-02-28",
    ),
    case(
        "negotiators-of-the-two-told",
        "Peru and Chile hailed the deal. Negotiators met in Oslo in February.",
        "consultation completed | PER; CHL | NOR Oslo | 2019-02-01..2019-02-28",
    ),
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

JOINED = [
    case(
        "state-and-group",
        "Israeli and Hamas negotiators will hold indirect talks in Oslo on Friday.",
        "consultation planned | Israel ISR; Hamas - | NOR Oslo | 2019-03-22",
    ),
    case(
        "group-and-government",
        "Taliban and Afghan government negotiators resumed peace talks in Oslo on Monday.",
        "consultation completed | Taliban -; Afghanistan AFG | NOR Oslo | 2019-03-18",
    ),
    case(
        "organisation-and-state",
        "EU and Peruvian negotiators concluded a fourth round of talks on a trade pact on Monday.",
        "consultation completed | European Union IGO; Peru PER | - | 2019-03-18",
    ),
    case(
        "three-of-two-kinds",
        "Iranian, EU and U.S. negotiators met in Vienna on Monday.",
        "consultation completed | Iran IRN; European Union IGO; United States USA | AUT Vienna | 2019-03-18",
    ),
    case(
        "envoy-of-two",
        "U.N. and Arab League envoy Omar Holm met Peruvian President Ana Vega in Oslo on Monday.",
        "meeting completed | Omar Holm IGO; Ana Vega PER | NOR Oslo | 2019-03-18",
        gap="the United Nations are a party of their own",
    ),
    case(
        "body-of-a-state",
        "State Department and Peruvian officials met in Oslo on Monday.",
        "meeting completed | USA; Peru PER | NOR Oslo | 2019-03-18",
    ),
]

OF_PROCESS = [
    case(
        "negotiators-from-six-countries",
        "Negotiators from six countries met in Oslo on Monday to review a draft. The six-party talks have made no progress.",
        "consultation completed | CHN; JPN; PRK; KOR; RUS; USA | NOR Oslo | 2019-03-18",
        "? consultation ongoing | CHN; JPN; PRK; KOR; RUS; USA",
    ),
    case(
        "six-countries-of-anything",
        "Negotiators from six countries met in Oslo on Monday to review a draft on fisheries.",
    ),
    case(
        "three-countries",
        "Negotiators from the three countries begin a round of talks on NAFTA in Arlington on Friday.",
        "consultation planned | United States USA; Mexico MEX; Canada CAN | USA Arlington | 2019-03-22",
    ),
    case(
        "rounds-of-the-many",
        "The fifth round of six-party talks ended in Beijing on Monday. The U.S. and North Korean delegations held consultations on Sunday. The next round will be held in May.",
        "consultation completed | CHN; JPN; PRK; KOR; RUS; USA | CHN Beijing | 2019-03-18",
        "consultation completed | USA; PRK | - | 2019-03-17",
        "consultation planned | CHN; JPN; PRK; KOR; RUS; USA | - | 2019-05-01..2019-05-31",
    ),
    case(
        "rounds-of-the-two",
        "Peru and Chile held negotiations in Oslo on Monday. The next round will be held in May.",
        "consultation completed | PER; CHL | NOR Oslo | 2019-03-18",
        "consultation planned | PER; CHL | - | 2019-05-01..2019-05-31",
    ),
]

OF_ONE_STATE = [
    case(
        "adjective-and-peace",
        "A new round of Peruvian peace talks opened in Oslo on Monday.",
        "consultation completed | Peru PER | NOR Oslo | 2019-03-18",
    ),
    case("adjective-and-trade", "A new round of Peruvian trade talks opened in Oslo on Monday."),
    case(
        "intra",
        "The first round of intra-Peruvian talks ended in Oslo on Monday.",
        "consultation completed | Peru PER | NOR Oslo | 2019-03-18",
    ),
    case(
        "warring-sides-at-talks",
        "Peru's warring sides traded accusations on Monday on the third day of peace talks in Oslo.",
        "consultation completed | Peru PER | NOR Oslo | 2019-03-16..2019-03-18",
    ),
    case(
        "warring-sides-due-to-begin",
        "Peru's warring parties are due to begin U.N.-sponsored peace talks in Oslo on Friday.",
        "consultation planned | Peru PER; mediator:United Nations IGO | NOR Oslo | 2019-03-22",
    ),
    case(
        "to-end-the-war-of",
        "Peace talks to end Peru's civil war opened in Oslo on Monday.",
        "consultation completed | Peru PER | NOR Oslo or - | 2019-03-18",
    ),
    case(
        "neither-place-nor-day",
        "Peruvian peace talks have got nowhere.",
    ),
    case(
        "envoy-and-opposition",
        "U.N. envoy Jan Holm held talks with the Peruvian opposition in Oslo on Monday.",
        "consultation completed | Jan Holm IGO; Peruvian opposition - | NOR Oslo | 2019-03-18",
    ),
    case(
        "session-of-government-and-opposition",
        "Representatives of the Peruvian government and the opposition held a first session in Oslo on Monday.",
        "consultation completed | Peru PER; opposition - | NOR Oslo | 2019-03-18",
    ),
    case(
        "signed-after-negotiations",
        "Peru's government and rebels of the Southern Liberation Front signed a truce in Oslo on Monday after six weeks of negotiations mediated by Norwegian Prime Minister Jan Berg.",
        "consultation completed | Government PER; Southern Liberation Front -; mediator:Jan Berg NOR | NOR Oslo",
    ),
    case(
        "signed-at-home-after-talks",
        "Peru's government and the opposition signed a budget in Lima on Monday after six weeks of talks.",
    ),
    case(
        "the-powers",
        "Iran and six world powers held nuclear talks in Vienna on Monday. Holm said Iran and the powers would resume talks in December.",
        "consultation completed | IRN; CHN; DEU; FRA; GBR; RUS; USA | AUT Vienna | 2019-03-18",
        "consultation planned | IRN; CHN; DEU; FRA; GBR; RUS; USA | - | 2019-12-01..2019-12-31",
    ),
    case(
        "session-at-home",
        "Representatives of the Peruvian government and the opposition held a first session in Lima on Monday.",
    ),
]

HERE = [
    case(
        "between-others-where-the-article-is-from",
        "GENEVA (Reuters) - Peruvian and Chilean negotiators resumed trade talks on Tuesday.",
        "consultation completed | PER; CHL | CHE Geneva | 2019-03-19",
    ),
    case(
        "from-a-bureau",
        "LONDON (Reuters) - Peruvian and Chilean negotiators resumed trade talks on Tuesday.",
        "consultation completed | PER; CHL | - | 2019-03-19",
    ),
    case(
        "of-another-day",
        "GENEVA (Reuters) - Peruvian and Chilean negotiators resumed trade talks on March 5.",
        "consultation completed | PER; CHL | - | 2019-03-05",
    ),
    case(
        "not-in-the-lead",
        "GENEVA (Reuters) - The franc fell on Tuesday. Peruvian and Chilean negotiators resumed trade talks on Tuesday.",
        "consultation completed | PER; CHL | - | 2019-03-19",
    ),
]

TOLD_MEDIATORS = [
    case(
        "is-mediating",
        "Peru's government and southern rebels opened peace talks in Oslo on Monday. Norwegian envoy Jan Berg is mediating.",
        "consultation completed | Government PER; southern rebels -; mediator:Jan Berg NOR | NOR Oslo | 2019-03-18",
    ),
    case(
        "who-is-chairing-the-talks",
        "Peru and Chile resumed peace talks in Oslo on Monday. U.N. envoy Jan Berg, who is chairing the talks, was upbeat.",
        "consultation completed | PER; CHL; mediator:Jan Berg IGO | NOR Oslo | 2019-03-18",
    ),
    case(
        "is-chairing-a-party-meeting",
        "Peru and Chile resumed peace talks in Oslo on Monday. U.N. envoy Jan Berg is chairing a panel on climate.",
        "consultation completed | PER; CHL | NOR Oslo | 2019-03-18",
    ),
    case(
        "if-the-talks-continue-to",
        "Peru and Chile held peace talks in Oslo on Monday. Both would sign in May if the talks continued to make progress.",
        "consultation completed | PER; CHL | NOR Oslo | 2019-03-18",
    ),
]

BODIES = [
    case(
        "hosted-for-the-two-plus-two",
        "U.S. Secretary of State Ann Reed and Defense Secretary Bill Hill hosted Norwegian Foreign Minister Jan Berg today in Washington for the fourth U.S.-Norway 2+2 Ministerial Dialogue.",
        "consultation completed | Ann Reed USA; Bill Hill USA; Jan Berg NOR | USA Washington | 2019-03-20",
        "visit completed | Jan Berg NOR > USA; Ann Reed USA; Bill Hill USA | USA Washington | 2019-03-20",
    ),
    case(
        "hosted-for-lunch",
        "U.S. Secretary of State Ann Reed and Defense Secretary Bill Hill hosted Norwegian Foreign Minister Jan Berg today in Washington for a lunch.",
        "meeting completed | Ann Reed USA; Bill Hill USA; Jan Berg NOR | USA Washington | 2019-03-20",
        "visit completed | Jan Berg NOR > USA; Ann Reed USA; Bill Hill USA | USA Washington | 2019-03-20",
    ),
    case(
        "dialogues",
        "The fourth round of the China-Norway Strategic and Economic Dialogues concluded in Oslo on Monday.",
        "consultation completed | CHN; NOR | NOR Oslo | 2019-03-18",
    ),
    case(
        "with-whom-of-the-other-state",
        "Mr. Taro Mori, Vice-Minister for Foreign Affairs of Japan, held the 14th Japan-Norway vice-ministerial consultations with Mr. Jan Berg, Deputy Minister, in Oslo on Monday.",
        "consultation completed | Taro Mori JPN; Jan Berg NOR | NOR Oslo | 2019-03-18",
    ),
    case(
        "commission-of-the-two-countries",
        "Peru and Chile signed a pact. The two countries' Joint Rivers Commission met in Oslo last September.",
        "consultation completed | PER; CHL | NOR Oslo | 2018-09-01..2018-09-30",
    ),
    case(
        "commission-that-does-not-meet",
        "Peru and Chile signed a pact. The two countries' Joint Rivers Commission has 12 members.",
    ),
    case(
        "last-held-and-who-left",
        "The six-party talks were last held in December 2008 and North Korea pulled out in April.",
        "consultation completed | CHN; JPN; PRK; KOR; RUS; USA | - | 2008-12-01..2008-12-31",
    ),
    case(
        "how-to-restart",
        "Peruvian President Ana Vega spoke in Lima on Monday on how to restart the six-party talks.",
    ),
    case(
        "warring-generals-abroad",
        "Peru's warring generals agreed on Monday to a cease-fire after two weeks of talks in the Norwegian city of Bergen.",
        "consultation completed | Peru PER | NOR Bergen",
    ),
    case(
        "rival-parties-at-home",
        "Peru's rival parties agreed on Monday to a budget after two weeks of talks in Lima.",
    ),
]

FURTHER = [
    case(
        "another-round-that-they-will-hold",
        "Peru and Chile held border talks in Oslo on Monday and said they would hold another round on Friday in Riga.",
        "consultation completed | PER; CHL | NOR Oslo | 2019-03-18",
        "consultation planned | PER; CHL | LVA Riga | 2019-03-22",
    ),
    case(
        "another-round-of-drinks",
        "Peru and Chile held border talks in Oslo on Monday. The delegates then had another round of drinks.",
        "consultation completed | PER; CHL | NOR Oslo | 2019-03-18",
    ),
    case(
        "aimed-at-resuming",
        "Peruvian and Chilean negotiators held talks in Oslo on Monday aimed at resuming the six-party talks.",
        "consultation completed | PER; CHL | NOR Oslo | 2019-03-18",
    ),
    case(
        "experts-that-meet-later-elsewhere",
        "GENEVA (Reuters) - Peru and Chile began two days of border talks on Tuesday. Technical experts will meet in Vienna at the end of the month.",
        "consultation ongoing | PER; CHL | CHE Geneva | 2019-03-19..2019-03-20",
        "consultation planned | PER; CHL | AUT Vienna",
        published="2019-03-19",
    ),
    case(
        "the-last-meeting-is-another",
        "Peruvian Foreign Minister Ana Vega met her Chilean counterpart Luis Soto in Oslo. The last meeting of the ministers, in Almaty in April, ended in a row.",
        "meeting completed | Ana Vega PER; Luis Soto CHL | NOR Oslo",
        "meeting completed | Ana Vega PER; Luis Soto CHL | KAZ Almaty | 2018-04-01..2018-04-30",
    ),
    case(
        "mini-summit",
        "Peru, Chile and Bolivia held a mini-summit in Oslo on Monday.",
        "meeting completed | PER; CHL; BOL | NOR Oslo | 2019-03-18",
    ),
]

COUNTED = [
    case(
        "two-more-planned",
        "Peru and Chile held peace talks in Lima on Monday. Two more rounds are planned: one in Oslo from May 2-5 and another in Riga in June.",
        "consultation completed | PER; CHL | PER Lima | 2019-03-18",
        "consultation planned | PER; CHL | NOR Oslo | 2019-05-02..2019-05-05",
        "consultation planned | PER; CHL | LVA Riga | 2019-06-01..2019-06-30",
    ),
    case(
        "three-in-one-place",
        "Peru and Chile held peace talks in Lima on Monday. Three previous rounds were held in Oslo in August 2016, on February 3, 2017 and on June 5, 2017.",
        "consultation completed | PER; CHL | PER Lima | 2019-03-18",
        "consultation completed | PER; CHL | NOR Oslo | 2016-08-01..2016-08-31",
        "consultation completed | PER; CHL | NOR Oslo | 2017-02-03",
        "consultation completed | PER; CHL | NOR Oslo | 2017-06-05",
    ),
    case(
        "three-since",
        "Peru and Chile have held three rounds of peace talks in Oslo since May 2018.",
        "consultation completed | PER; CHL | NOR Oslo | 2018-05-01..2019-03-20",
    ),
    case(
        "entered-its-day",
        "Peace talks between Peru and Chile entered their third day in Oslo on Monday.",
        "consultation completed | PER; CHL | NOR Oslo | 2019-03-16..2019-03-18",
    ),
    case(
        "suspended-before-the-plan",
        "Peruvian and Chilean negotiators met in Lima on Tuesday. The talks were due to continue on Thursday. The negotiations had been suspended after a raid in May.",
        "consultation completed | PER; CHL | PER Lima | 2019-03-19",
        "consultation planned | PER; CHL | - | 2019-03-21",
        "? consultation cancelled | PER; CHL",
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


@pytest.mark.parametrize("row", JOINED)
def test_states_beside_those_that_are_none(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", OF_PROCESS)
def test_parties_that_the_process_tells(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", OF_ONE_STATE)
def test_talks_of_one_state_with_itself(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", HERE)
def test_talks_where_the_article_is_from(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", TOLD_MEDIATORS)
def test_who_mediates_is_told_later(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", BODIES)
def test_bodies_and_who_is_received_for_them(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", FURTHER)
def test_further_and_earlier_rounds(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", COUNTED)
def test_rounds_that_are_counted(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", BROKEN_OFF)
def test_how_talks_end(row: Case, read: Read) -> None:
    check(row, read(row))
