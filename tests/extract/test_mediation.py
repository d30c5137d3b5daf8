# ruff: noqa: E501 -- a row's sentence reads better whole
"""Mediation and talks inside a state: who stands between two others, and who sits at the table without a name."""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

GO_BETWEENS = [
    case(
        "offered-as-an-intermediary",
        "Brazil has offered itself as an intermediary between Peru and Chile, a diplomat said.",
        "consultation possible | mediator:Brazil BRA; Peru PER; Chile CHL",
    ),
    case(
        "acted-as-a-go-between",
        "Oman has acted as a go-between between Iran and Norway.",
        "consultation completed | mediator:Oman OMN; Iran IRN; Norway NOR",
    ),
    case(
        "a-go-between-for",
        "Oman has acted as a go-between for Iran and Norway.",
        "consultation completed | mediator:Oman OMN; Iran IRN; Norway NOR",
    ),
    case("acted-as-a-guide", "Oman has acted as a guide to investors between Iran and Norway."),
    case(
        "begins-a-shuttle",
        "Swedish envoy Olof Berg will begin another shuttle between Peru and Chile, a spokesman said.",
        "consultation planned | mediator:Olof Berg SWE; Peru PER; Chile CHL",
    ),
    case(
        "shuttle-diplomacy",
        "Swedish envoy Olof Berg resumed his shuttle diplomacy between Peru and Chile on Monday.",
        "consultation completed | mediator:Olof Berg SWE; Peru PER; Chile CHL | - | 2019-03-18",
    ),
    case("a-shuttle-train", "Swedish envoy Olof Berg resumed his shuttle train between Peru and Chile on Monday."),
    case(
        "mediation-efforts",
        "Peru and Chile closed the bridge on Sunday. Amid U.S. mediation efforts, the barriers were removed within days.",
        "consultation completed | mediator:United States USA; Peru PER; Chile CHL",
    ),
    case(
        "mediation-rejected",
        "Peru rejected Norwegian mediation in its border dispute with Chile on Monday.",
        "consultation cancelled | mediator:Norway NOR; Chile CHL; Peru PER | - | 2019-03-18",
    ),
    case(
        "agreed-after-mediation",
        "Ethiopia and Eritrea agreed to a truce after mediation by Algeria.",
        "consultation completed | mediator:Algeria DZA; Ethiopia ETH; Eritrea ERI",
    ),
    case("mediation-by-a-judge", "The ministry sought mediation by a judge in its dispute with the union in Peru."),
    case(
        "where-others-contest",
        "Norwegian Prime Minister Erna Berg offered to mediate in the dispute over the islands, where Chile contests Bolivia's claims.",
        "consultation possible | mediator:Erna Berg NOR; Chile CHL; Bolivia BOL",
    ),
    case(
        "mediate-disputes",
        "Peru and Chile avoided a quarrel on Sunday. Norwegian Prime Minister Erna Berg offered to mediate border disputes.",
        "consultation possible | mediator:Erna Berg NOR; Peru PER; Chile CHL",
    ),
    case(
        "who-is-mediating",
        "Peru and Chile clashed on Sunday. Norwegian Prime Minister Erna Berg, who is mediating between the two sides, called for calm.",
        "consultation ongoing | mediator:Erna Berg NOR; Peru PER; Chile CHL",
    ),
]


@pytest.mark.parametrize("row", GO_BETWEENS)
def test_who_stands_between(row: Case, read: Read) -> None:
    check(row, read(row))


SIDES = [
    case(
        "the-government-of",
        "The government of Colombia and FARC guerrillas held talks in Oslo on Monday.",
        "meeting completed | Colombia COL; Revolutionary Armed Forces of Colombia - | NOR Oslo | 2019-03-18",
    ),
    case(
        "between-the-government-of",
        "Talks between the government of Sri Lanka and the Tamil Tigers opened in Geneva on Monday.",
        "meeting completed | Sri Lanka LKA; Liberation Tigers of Tamil Eelam - | CHE Geneva | 2019-03-18",
    ),
    case(
        "on-the-government-of",
        "Talks on the government of Sri Lanka and the Tamil Tigers opened in Geneva on Monday.",
    ),
    case(
        "rival-factions",
        "U.N.-backed talks between rival Somali factions ended in Djibouti on Monday.",
        "consultation completed | Somalia SOM; mediator:United Nations IGO | DJI Djibouti",
    ),
    case(
        "talks-aimed-at-rivals",
        "U.N.-backed talks aimed at bridging differences between rival Somali factions ended on Monday.",
        "consultation completed | Somalia SOM; mediator:United Nations IGO",
    ),
    case(
        "hosted-between-warring-sides",
        "The United Nations hosted peace talks between Yemen's warring sides in Sweden in December.",
        "consultation completed | Yemen YEM; mediator:United Nations IGO | SWE | 2018-12-01..2018-12-31",
    ),
    case("rival-parties-at-home", "The premier opened coalition talks with rival parties in Peru on Monday."),
    case(
        "between-two-in-a-third",
        "Irish Premier Eva Lind acted as an intermediary between Peru and Chile in Oslo on Monday.",
        "consultation completed | mediator:Eva Lind IRL; Peru PER; Chile CHL | NOR Oslo | -",
    ),
    case("rival-factions-alone", "U.N.-backed forces between rival Somali factions withdrew in Djibouti on Monday."),
    case(
        "the-group-told-before",
        "The FARC blew up a bridge on Sunday. Indirect talks between Colombia and the group resumed in Havana on Monday.",
        "consultation completed | Colombia COL; Revolutionary Armed Forces of Colombia - | CUB Havana | 2019-03-18",
    ),
    case(
        "a-group-of",
        "The FARC blew up a bridge on Sunday. Colombia held talks with the group of investors in Havana on Monday.",
    ),
    case(
        "a-militia-by-its-name",
        "The FARC blew up a bridge on Sunday. Colombia held talks with the Wayuu militia in Havana on Monday.",
    ),
    case(
        "the-government-and-the-rebels",
        "Syria lies in ruins. A second round of talks between the government and the rebels will be held in Geneva next month. Syria needs aid. Syria hopes.",
        "consultation planned | Syria SYR; rebels - | CHE Geneva | 2019-04-01..2019-04-30",
    ),
    case(
        "joined-to-the-talks",
        "He said stalled peace talks between the Yemeni government and still-divided opposition would resume in Rome on March 28.",
        "consultation planned | YEM; still-divided opposition - | ITA Rome | 2019-03-28",
    ),
    case(
        "who-are-in-a-city-for",
        "The aid was sent by representatives of the Yemeni government and the rebels, who are in Muscat for peace negotiations brokered by the United Nations.",
        "consultation ongoing | Yemen YEM; rebels -; mediator:United Nations IGO | OMN Muscat",
    ),
    case(
        "with-the-participation-of",
        "A third round of negotiations opened in Algiers on Monday with the participation of the Government of Libya and the armed groups of the south.",
        "consultation completed or consultation ongoing | LBY; armed groups - | DZA Algiers | 2019-03-18",
    ),
    case(
        "ended-a-week-of-talks",
        "Sudanese government negotiators and Darfur rebels ended a week of talks in Abuja on Sunday.",
        "consultation completed | SDN; Darfur rebels - | NGA Abuja | 2019-03-17",
    ),
]


@pytest.mark.parametrize("row", SIDES)
def test_sides_without_a_name(row: Case, read: Read) -> None:
    check(row, read(row))


OCCASIONS = [
    case(
        "discussion-of-negotiations",
        "Danish Foreign Minister Ida Holm will meet Prime Minister Ana Vega of Peru for a discussion of the trade negotiations with Chile.",
        "meeting planned | Ida Holm DNK; Ana Vega PER",
    ),
    case(
        "days-of-negotiations",
        "Danish Foreign Minister Ida Holm will meet Prime Minister Ana Vega of Peru for two days of negotiations on Monday.",
        "consultation planned | Ida Holm DNK; Ana Vega PER | - | 2019-03-25..2019-03-26",
    ),
    case(
        "visited-for-consultations",
        "Deputy Foreign Minister Ana Ruiz of Peru visited Santiago for political consultations on March 16.",
        "visit completed | Ana Ruiz PER > CHL | CHL Santiago | 2019-03-16",
        "consultation completed | Ana Ruiz PER; CHL | CHL Santiago | 2019-03-16",
    ),
    case("recalled-for-consultations", "Peru on Friday recalled its ambassador from Chile for consultations."),
]


@pytest.mark.parametrize("row", OCCASIONS)
def test_what_people_come_together_for(row: Case, read: Read) -> None:
    check(row, read(row))


JOINED_ROUNDS = [
    case(
        "as-early-as-a-month",
        "Togo and Gabon held talks in Lome in January. The next round may be held as early as June.",
        "meeting completed | TGO; GAB | TGO Lome | 2019-01-01..2019-01-31",
        "consultation possible | TGO; GAB | - | 2019-06-01..2019-06-30",
    ),
    case(
        "a-date-for-a-round",
        "Togo and Gabon held talks in Lome in January. Dates for their third session will be named soon, mediators said.",
        "meeting completed | TGO; GAB | TGO Lome | 2019-01-01..2019-01-31",
        "consultation planned | TGO; GAB | -",
    ),
    case(
        "no-date-set-yet",
        "Togo and Gabon held talks in Lome in January. No date has been set for the next round.",
        "meeting completed | TGO; GAB | TGO Lome | 2019-01-01..2019-01-31",
        "consultation planned | TGO; GAB | -",
    ),
    case(
        "dates-for-a-vote",
        "Togo and Gabon held talks in Lome in January. No date has been set for the next round of voting.",
        "meeting completed | TGO; GAB | TGO Lome | 2019-01-01..2019-01-31",
    ),
    case(
        "refused-and-broken-off",
        "Togo said on Tuesday it would not hold peace negotiations with Gabon. Peace talks between Togo and Gabon collapsed in 2012.",
        "consultation cancelled | TGO; GAB | - | -",
        "consultation cancelled | TGO; GAB | - | 2012-01-01..2012-12-31",
    ),
    case(
        "on-an-agreement-to-be-made",
        "Togo and Gabon have been in talks since 2015 regarding a fisheries agreement.",
        "consultation ongoing | TGO; GAB | - | 2015-01-01..2019-03-20",
    ),
    case(
        "on-an-agreement-made",
        "Togo and Gabon held talks in Lome on Monday on the fisheries agreement.",
        "meeting completed | TGO; GAB | TGO Lome | 2019-03-18",
    ),
    case(
        "regular-and-numbered",
        "The sixth regular meeting between the prime ministers of Togo and Gabon will take place in Lome in May.",
        "consultation planned | TGO; GAB | TGO Lome | 2019-05-01..2019-05-31",
    ),
    case(
        "numbered-alone",
        "The second meeting between the prime ministers of Togo and Gabon will take place in Lome in May.",
        "meeting planned | TGO; GAB | TGO Lome | 2019-05-01..2019-05-31",
    ),
    case(
        "a-day-after-regular-talks",
        "The round came a day after regular talks on fish between Togo and Gabon.",
        "meeting completed | TGO; GAB",
    ),
    case("regular-talks", "Officials praised the regular talks between Togo and Gabon."),
    case(
        "to-break-a-stalemate-between",
        "Envoys hailed indirect talks that Oman hopes will break a long stalemate between Togo and Gabon.",
        "consultation planned or consultation completed or consultation possible | TGO; GAB",
    ),
    case(
        "and-the-second",
        "Togo and Gabon hold talks on fish. The first round was held in Lome in January and the second in Libreville in February.",
        "meeting completed | TGO; GAB",
        "consultation completed | TGO; GAB | TGO Lome | 2019-01-01..2019-01-31",
        "consultation completed | TGO; GAB | GAB Libreville | 2019-02-01..2019-02-28",
    ),
    case(
        "the-second-of-voting",
        "Togo and Gabon hold talks on fish. The first round of voting was held in January and the second in February.",
        "meeting completed | TGO; GAB",
    ),
    case(
        "both-sides-of-three-people",
        "Togolese Foreign Minister Ama Kossi met Gabonese President Luc Obame and Gabonese Fisheries Minister Jean Ndong. Both sides agreed to hold the next round of political consultations in the first half of 2020 in Lome.",
        "meeting completed | Ama Kossi TGO; Luc Obame GAB; Jean Ndong GAB",
        "consultation planned | TGO; GAB | TGO Lome | 2020-01-01..2020-06-30",
    ),
]


@pytest.mark.parametrize("row", JOINED_ROUNDS)
def test_rounds_told_together(row: Case, read: Read) -> None:
    check(row, read(row))


AT_THE_TABLE = [
    case(
        "negotiating-teams-met",
        "Togolese and Gabonese negotiating teams met in Oslo on Monday.",
        "consultation completed | TGO; GAB | NOR Oslo | 2019-03-18",
    ),
    case(
        "officials-met",
        "Togolese and Gabonese officials met in Oslo on Monday.",
        "meeting completed | TGO; GAB | NOR Oslo | 2019-03-18",
    ),
    case(
        "pair-before-two-words",
        "The Togo-Gabon boundary talks will be held in Oslo next month.",
        "consultation planned | TGO; GAB | NOR Oslo | 2019-04-01..2019-04-30",
    ),
    case("pair-of-a-border", "The Togo-Gabon boundary fence will be built next month."),
    case(
        "initialed-after",
        "After a week of negotiations in Oslo, the presidents of Togo and Gabon initialed the accord.",
        "consultation completed | TGO; GAB | NOR Oslo",
    ),
    case(
        "a-year-of-negotiations",
        "Angola's government and UNITA rebels signed the accord in Lusaka after a year of U.N.-mediated negotiations.",
        "consultation completed | AGO; UNITA -; mediator:United Nations IGO | ZMB Lusaka",
    ),
    case(
        "locked-in-talks",
        "The Togolese and Gabonese delegations are locked in talks in Oslo.",
        "meeting ongoing | TGO; GAB | NOR Oslo",
    ),
    case(
        "a-consultation-mechanism",
        "Togo and Gabon held the second meeting of the Bilateral Consultation Mechanism on fish in Lome on February 13.",
        "consultation completed | TGO; GAB | TGO Lome | 2019-02-13",
    ),
    case(
        "a-price-mechanism",
        "Togo and Gabon held the second meeting of the fish price group in Lome on February 13.",
        "meeting completed | TGO; GAB | TGO Lome | 2019-02-13",
    ),
    case(
        "talks-of-a-format",
        "The foreign ministers of Russia, Germany, France and Ukraine will hold Normandy format talks in Berlin on May 11.",
        "meeting planned | RUS; DEU; FRA; UKR | DEU Berlin | 2019-05-11",
    ),
    case("a-count-of-talks", "The foreign ministers of Russia and Germany held three talks and two calls on Monday."),
    case(
        "their-ministers-would-meet",
        "Togolese President Ama Kossi and Gabonese President Luc Obame agreed on Monday that their foreign ministers would meet in Lome in May.",
        "meeting planned | Foreign Minister TGO; Foreign Minister GAB | TGO Lome | 2019-05-01..2019-05-31",
    ),
    case(
        "talks-between-their-ministers",
        "Togolese President Ama Kossi and Gabonese President Luc Obame agreed on Monday to hold talks between their defence ministers in Lome in May.",
        "meeting planned | Defence Minister TGO; Defence Minister GAB | TGO Lome | 2019-05-01..2019-05-31",
    ),
    case(
        "their-ambassadors-would-return",
        "Togolese President Ama Kossi and Gabonese President Luc Obame said on Monday that their ambassadors would return.",
    ),
    case(
        "first-of-three-states",
        "Russia, Ukraine and the EU began three-way talks on gas supplies in Oslo on Monday.",
        "meeting completed | RUS; UKR; European Union IGO | NOR Oslo | 2019-03-18",
    ),
    case(
        "a-day-before-two-states",
        "Monday, Togo and Gabon held talks in Oslo.",
        "meeting completed | TGO; GAB | NOR Oslo | 2019-03-18",
    ),
    case(
        "brokered-by-between",
        "A ceasefire brokered by Kenyan President Ann Oduya between Rwanda and Burundi collapsed in May.",
        "consultation completed | mediator:Ann Oduya KEN; RWA; BDI",
    ),
    case(
        "negotiators-of-bodies",
        "EU and Mercosur negotiators will meet in Oslo next week.",
        "consultation planned | European Union IGO; Mercosur IGO | NOR Oslo | 2019-03-25..2019-03-31",
    ),
    case(
        "inspectors-of-a-body",
        "IAEA inspectors and Togolese officials held two days of talks in Lome this week.",
        "meeting completed | International Atomic Energy Agency IGO; Togo TGO | TGO Lome",
    ),
    case("inspectors-of-weapons", "Weapons inspectors held two days of talks in Lome this week."),
    case(
        "first-such-talks-since",
        "Togolese and Gabonese officials met Monday to discuss fish, the first such talks since 2003.",
        "meeting completed | TGO; GAB | - | 2019-03-18",
    ),
    case(
        "convene-a-round",
        "Togo and Gabon will convene the fourth round of their Fisheries Dialogue in Lome on April 2.",
        "consultation planned | TGO; GAB | TGO Lome | 2019-04-02",
    ),
    case(
        "talks-of-a-region",
        "Special Envoy Ann Gration of the United States will travel to Doha for the next round of Darfur peace talks.",
        "visit planned | Ann Gration USA > QAT | QAT Doha",
    ),
    case(
        "under-a-nation's-mediation",
        "Togo and Gabon held four rounds of indirect talks under Turkish mediation last year.",
        "consultation completed | TGO; GAB; mediator:Turkey TUR | - | 2018-01-01..2018-12-31",
    ),
    case(
        "mediated-by-the-host",
        "A Fatah delegation flew to Cairo on Monday for another round of Egyptian-mediated talks with Hamas.",
        "visit completed or visit ongoing | PSE > EGY | EGY Cairo | 2019-03-18",
        "consultation completed | PSE; Hamas -; mediator:Egypt EGY | EGY Cairo | 2019-03-18",
    ),
    case(
        "hosted-by-a-third-between",
        "Peace talks hosted by Nigeria between the Liberian government and two rebel groups ended on Monday.",
        "consultation completed | LBR; two rebel groups -",
    ),
]


@pytest.mark.parametrize("row", AT_THE_TABLE)
def test_who_sits_at_the_table(row: Case, read: Read) -> None:
    check(row, read(row))


OPEN_PROCESSES = [
    case(
        "talks-to-sell-a-plant",
        "Acme said on Tuesday that it was in talks to sell a plant. Farmers said Brexit would cost them dear.",
        title="Brexit worries farmers",
    ),
    case(
        "talks-on-wages",
        "Unions on Tuesday hailed the talks on wages. Farmers said Brexit would cost them dear.",
        title="Brexit worries farmers",
    ),
    case(
        "talks-that-broke-down",
        "Ministers on Tuesday regretted that the talks broke down. Farmers said Brexit would cost them dear.",
        title="Brexit worries farmers",
    ),
    case(
        "brexit-talks-by-themselves",
        "Ministers hoped on Tuesday for progress in talks. Farmers said Brexit would cost them dear.",
        "consultation ongoing | United Kingdom GBR; European Union IGO",
        title="Brexit worries farmers",
    ),
    case(
        "talks-of-a-coalition",
        "Ministers hoped on Tuesday for progress in coalition talks. Farmers said Brexit would cost them dear.",
        title="Brexit worries farmers",
    ),
    case(
        "talks-that-name-another",
        "Ministers hoped on Tuesday that the talks in Norway would help. Farmers said Brexit would cost them dear.",
        title="Brexit worries farmers",
    ),
    case("brexit-named-once", "Ministers hoped on Tuesday for progress in talks. Farmers said Brexit would cost them."),
]


@pytest.mark.parametrize("row", OPEN_PROCESSES)
def test_talks_that_an_article_takes_for_known(row: Case, read: Read) -> None:
    check(row, read(row))
