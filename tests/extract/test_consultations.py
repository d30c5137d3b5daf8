# ruff: noqa: E501 -- a row's sentence reads better whole
"""Consultations: negotiations and named, numbered or recurring mechanisms, and what is ordinary talk beside them.

It is one file, long as it is: its rows are data, a table a construction, and a mechanism is told from ordinary talks
only beside them.
"""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

AUSPICES = [
    case(
        "met-under-the-mediation-of",
        "Peruvian President Juan Ruiz and Chilean President Luis Soto met in Oslo on Monday under the mediation of Norwegian Prime Minister Erna Berg.",
        "meeting completed | Juan Ruiz PER; Luis Soto CHL; mediator:Erna Berg NOR | NOR Oslo | 2019-03-18",
    ),
    case(
        "talks-under-auspices",
        "Peru and Chile held talks in Oslo on Monday under U.N. auspices.",
        "consultation completed | Peru PER; Chile CHL; mediator:United Nations IGO | NOR Oslo | 2019-03-18",
    ),
    case(
        "met-under-a-portrait",
        "Peruvian President Juan Ruiz and Chilean President Luis Soto met in Oslo on Monday under a portrait of King Harald of Norway.",
        "meeting completed | Juan Ruiz PER; Luis Soto CHL | NOR Oslo | 2019-03-18",
    ),
    case(
        "talks-which-involve",
        "The border talks, which involve Peru, Chile and Bolivia, were launched in Oslo in May 2018.",
        "consultation completed | Peru PER; Chile CHL; Bolivia BOL | NOR Oslo | 2018-05-01..2018-05-31",
    ),
    case(
        "talks-which-worry", "The border talks, which worry Peru, Chile and Bolivia, were launched in Oslo in May 2018."
    ),
]


@pytest.mark.parametrize("row", AUSPICES)
def test_who_mediates_and_who_is_involved(row: Case, read: Read) -> None:
    check(row, read(row))


MECHANISMS = [
    case(
        "numbered-round",
        "Japan and Russia held the fourth round of vice-ministerial consultations in Tokyo on Tuesday.",
        "consultation completed | JPN; RUS | JPN Tokyo | 2019-03-19",
    ),
    case(
        "strategic-dialogue",
        "China and Australia will hold their sixth foreign and strategic dialogue in Beijing next month.",
        "consultation planned | CHN; AUS | CHN Beijing | 2019-04-01..2019-04-30",
    ),
    case(
        "two-plus-two",
        "India and the United States held their first 2+2 dialogue in New Delhi last September.",
        "consultation completed | IND; USA | IND New Delhi | 2018-09-01..2018-09-30",
    ),
    case(
        "two-plus-two-ministers",
        "Foreign and defense ministers of Japan and Australia will meet in Sydney on Monday for two-plus-two talks.",
        "consultation planned or meeting planned | JPN; AUS | AUS Sydney | 2019-03-25",
    ),
    case(
        "six-party-talks",
        "Six-party talks on North Korea's nuclear programme ended in Beijing on Friday without a breakthrough.",
        "consultation completed | PRK or North Korea PRK | CHN Beijing | 2006-12-22",
        published="2006-12-23",
        gap="named mechanism as subject ('Six-party talks ended in', 'the X-Y dialogue opened in')",
    ),
    case(
        "round-to-be-opened",
        "Iceland and the European Union will open a new round of herring negotiations in Bergen on Monday.",
        "consultation planned | Iceland ISL; European Union IGO | NOR Bergen | 1999-08-30",
        published="1999-08-26",
    ),
    case(
        "nuclear-negotiations",
        "Iran and six world powers resumed negotiations in Vienna on Thursday.",
        "consultation ongoing or consultation completed | IRN; - or IRN | AUT Vienna | 2014-06-05",
        published="2014-06-06",
        gap="'hold/start/resume/conclude a round of consultations or negotiations'",
    ),
    case(
        "iran-and-world-powers",
        "Iran and world powers resumed nuclear talks in Vienna on Monday.",
        "consultation completed | IRN; CHN; DEU; FRA; GBR; RUS; USA | AUT Vienna | 2019-03-18",
    ),
    case(
        "between-iran-and-world-powers",
        "Nuclear talks between Iran and world powers resumed in Vienna on Monday.",
        "consultation completed | IRN; CHN; DEU; FRA; GBR; RUS; USA | AUT Vienna | 2019-03-18",
        gap="after “between” the powers take the place of the state they talk with",
    ),
    case(
        "trade-negotiations-named",
        "U.S. Trade Representative Robert Lighthizer and Chinese Vice Premier Liu He will lead trade negotiations in Beijing next week.",
        "consultation planned | Robert Lighthizer USA; Liu He CHN | CHN Beijing | 2019-03-25..2019-03-31",
    ),
    case(
        "joint-commission",
        "The Russian-Cuban intergovernmental commission held its 16th session in Havana in October.",
        "consultation completed | RUS; CUB | CUB Havana | 2018-10-01..2018-10-31",
    ),
    case(
        "political-consultations",
        "Deputy Foreign Minister Mikhail Bogdanov of Russia held political consultations with Turkish Deputy Foreign Minister Sedat Onal in Ankara.",
        "consultation completed | Mikhail Bogdanov RUS; Sedat Onal TUR | TUR Ankara",
    ),
    case(
        "strategic-economic-dialogue",
        "The U.S.-China Strategic and Economic Dialogue opened in Washington on Monday.",
        "consultation ongoing or consultation completed | USA; CHN | USA Washington | 2009-07-27",
        published="2009-07-28",
    ),
    case(
        "peace-negotiations",
        "Israeli and Palestinian negotiators held peace negotiations in Jerusalem on Wednesday.",
        "consultation completed | ISR; PSE | ISR Jerusalem | 2013-08-14",
        published="2013-08-15",
    ),
    case(
        "co-chair",
        "Foreign Ministers Sergei Lavrov of Russia and Kairat Abdrakhmanov of Kazakhstan co-chaired the commission's eleventh meeting in Astana.",
        "consultation completed | Sergei Lavrov RUS; Kairat Abdrakhmanov KAZ | KAZ Astana",
    ),
    case(
        "host-for-a-numbered-dialogue",
        "Canadian Defence Minister Peter MacKay will host U.S. Defense Secretary Leon Panetta for the 12th Arctic Security Dialogue in Halifax on Saturday.",
        "consultation planned | Peter MacKay CAN; Leon Panetta USA | CAN Halifax | 2012-10-27",
        "? visit planned | Leon Panetta USA > CAN",
        published="2012-10-22",
    ),
    case(
        "border-talks-round",
        "The 21st round of border talks between China and India was held in Chengdu in November.",
        "consultation completed | CHN; IND | CHN Chengdu | 2018-11-01..2018-11-30",
    ),
    case(
        "mediation",
        "Qatar mediated negotiations between Chad's government and rebel groups in Doha.",
        "consultation completed or consultation ongoing | mediator:Qatar QAT; TCD; - or Qatar QAT; TCD; - | QAT Doha",
        published="2022-03-20",
        gap="mediator as subject ('mediated negotiations between')",
    ),
    case(
        "mediator-shuttle",
        "Norwegian envoy Erik Solheim mediated talks between the Sri Lankan government and the Tamil Tigers in Geneva in 2006.",
        "consultation completed or meeting completed | mediator:Erik Solheim NOR; LKA; - | CHE Geneva | 2006-01-01..2006-12-31",
        published="2007-02-02",
    ),
    case(
        "accession-negotiations",
        "Turkey and the EU opened membership negotiations in Luxembourg on Monday.",
        "consultation ongoing or consultation completed | Turkey TUR; European Union IGO or Türkiye TUR; European Union IGO | LUX or LUX Luxembourg | 2005-10-03",
        published="2005-10-04",
    ),
    case(
        "free-trade-talks-round",
        "South Korea and Chile concluded the third round of free trade negotiations in Santiago last week.",
        "consultation completed | KOR; CHL | CHL Santiago | 2019-03-11..2019-03-17",
    ),
    case(
        "negotiate-verb",
        "U.S. and Taliban representatives negotiated for 16 days in Doha this month.",
        "consultation completed | USA; Taliban - | QAT Doha",
        gap="verb 'negotiate'",
    ),
    case(
        "arctic-council",
        "Foreign ministers of the eight-nation Arctic Council will meet in Rovaniemi, Finland, on May 7.",
        "meeting planned or consultation planned | Arctic Council IGO | FIN Rovaniemi | 2019-05-07",
    ),
    case(
        "ordinary-talks",
        "Czech Foreign Minister Tomas Petricek held talks with Slovak Foreign Minister Miroslav Lajcak in Bratislava on Tuesday.",
        "meeting completed | Tomas Petricek CZE; Miroslav Lajcak SVK | SVK Bratislava | 2019-03-19",
    ),
    case("wage-negotiations", "Wage negotiations at the German carmaker begin on Monday."),
    case(
        "coalition-negotiations",
        "Coalition negotiations between the Dutch liberals and Christian Democrats broke down on Monday.",
    ),
    case("medical-consultation", "Doctors in Havana offer free consultations to Haitian patients."),
    case("negotiations-generic", "Negotiations are better than war, Pakistani columnists wrote."),
    case("dialogue-wish", "More dialogue between India and Pakistan is needed."),
    case(
        "domestic-consultations",
        "Iraqi President Barham Salih held consultations with political blocs on naming a prime minister.",
    ),
    case("public-consultation", "Norway opened a public consultation on the fishing rules."),
    case(
        "joint-commission-met",
        "The Peru-Bolivia Border Commission met in Arequipa on Monday.",
        "consultation completed | PER; BOL | PER Arequipa | 2019-03-18",
    ),
    case("joint-commission-published", "The Peru-Bolivia Border Commission published a map in Arequipa on Monday."),
    case(
        "round-of-a-joint-dialogue",
        "Estonian Foreign Minister Liis Raudsepp and Georgian Foreign Minister Irakli Beridze co-chaired the 5th round of the Estonia-Georgia Economic Dialogue on Tuesday.",
        "consultation completed | Liis Raudsepp EST; Irakli Beridze GEO | - | 2019-03-19",
    ),
    case(
        "joint-dialogue-established",
        "Estonian Foreign Minister Liis Raudsepp said the two had established an Estonia-Georgia Economic Dialogue.",
    ),
    case(
        "inter-korean-talks",
        "Negotiators held inter-Korean talks in Kaesong on Monday.",
        "consultation completed | PRK; KOR | PRK Kaesong | 2019-03-18",
    ),
    case(
        "inter-korean-talks-as-subject",
        "The inter-Korean talks resumed in Kaesong on Monday.",
        "consultation completed or consultation ongoing | PRK; KOR | PRK Kaesong | 2019-03-18",
    ),
    case("talks-on-inter-korean-trade", "Bankers held talks on inter-Korean trade in Seoul on Monday."),
    case(
        "iran-nuclear-talks",
        "The Iran nuclear talks resumed in Bern on Tuesday.",
        "consultation completed or consultation ongoing | IRN; CHN; DEU; FRA; GBR; RUS; USA | CHE Bern | 2019-03-19",
    ),
    case("iran-nuclear-inspectors", "The Iran nuclear inspectors returned to Bern on Tuesday."),
    case(
        "peace-talks-of-a-nationality",
        "Tunisian President Sami Gharbi arrived in Muscat on Monday for Yemeni peace talks.",
        "visit completed or visit ongoing | Sami Gharbi TUN > Oman OMN | OMN Muscat | 2019-03-18",
        "meeting completed or consultation completed | Sami Gharbi TUN; YEM | OMN Muscat | 2019-03-18",
    ),
    case(
        "peace-songs-of-a-nationality",
        "Tunisian President Sami Gharbi arrived in Muscat on Monday for Yemeni peace songs.",
        "visit completed or visit ongoing | Sami Gharbi TUN > Oman OMN | OMN Muscat | 2019-03-18",
    ),
    case(
        "two-plus-two-with-two-states",
        "Japan held 2+2 talks with Norway and Chile on Monday.",
        "meeting completed or consultation completed | JPN; NOR | - | 2019-03-18",
        "meeting completed or consultation completed | JPN; CHL | - | 2019-03-18",
    ),
    case(
        "talks-with-two-states",
        "Japan held talks with Norway and Chile on Monday.",
        "meeting completed | JPN; NOR; CHL | - | 2019-03-18",
    ),
    case(
        "standing-negotiations-go-on",
        "Irish Prime Minister Cormac Delaney complained about the slow pace of the Brexit negotiations.",
        "consultation ongoing | GBR; European Union IGO",
    ),
    case(
        "jcpoa-talks-between-others",
        "The JCPOA talks between Iran, Peru, Chile and Cuba go on in Vienna.",
        "meeting ongoing or consultation ongoing | IRN; PER; CHL; CUB | AUT Vienna",
    ),
    case(
        "standing-negotiations-with-outsiders",
        "Irish Prime Minister Cormac Delaney complained about the slow pace of the Brexit negotiations with the banks.",
    ),
    case(
        "brokered-a-meeting-is-none",
        "Omani diplomats brokered a meeting between Yemeni President Nasser Qasim and Togolese President Koffi Amegah.",
        "meeting completed | Nasser Qasim YEM; Koffi Amegah TGO",
    ),
    case(
        "brokered-peace-talks",
        "Omani diplomats brokered peace talks between Yemen and Togo.",
        "consultation completed | YEM; TGO; mediator:Oman OMN",
    ),
    case(
        "mediating-between-a-state-and-a-group",
        "Egypt is mediating between Israel and Hamas over a prisoner swap.",
        "consultation ongoing | mediator:Egypt EGY; Israel ISR; Hamas -",
    ),
    case("mediating-at-home", "The court is mediating between the bank and its clients."),
    case(
        "brokered-a-truce",
        "Egyptian mediators have been trying to broker a truce between Israel and Hamas.",
        "consultation completed or consultation ongoing | mediator:Egypt EGY; Israel ISR; Hamas -",
    ),
    case("brokered-a-sale", "Egyptian officials brokered a sale of wheat between farmers and mills."),
    case(
        "shuttled-between",
        "Norwegian envoy Erik Lund shuttled between Sudan and Uganda on Monday.",
        "visit completed | Erik Lund NOR > Sudan SDN",
        "visit completed | Erik Lund NOR > Uganda UGA",
        "consultation completed | mediator:Erik Lund NOR; Sudan SDN; Uganda UGA",
    ),
    case(
        "talks-mediated-by-another",
        "Serbia and Kosovo resumed EU-mediated talks in Brussels on Tuesday.",
        "consultation completed | Serbia SRB; Kosovo XKX; mediator:European Union IGO | BEL Brussels | 2019-03-19",
    ),
    case(
        "rivals-of-one-state-and-a-mediator",
        "Kenyan President Mwai Barasa and Kenyan opposition leader Raila Otieno held talks mediated by U.N. Secretary-General Antonio Guterres in Nairobi.",
        "consultation completed | Mwai Barasa KEN; Raila Otieno KEN; mediator:Antonio Guterres IGO | KEN Nairobi",
    ),
    case(
        "rivals-of-one-state",
        "Kenyan President Mwai Barasa and Kenyan opposition leader Raila Otieno held talks in Nairobi.",
    ),
    case(
        "peace-talks-are-negotiations",
        "Israel and the Palestinians resumed peace talks in Washington on Thursday.",
        "consultation completed | Israel ISR; PSE | USA Washington | 2019-03-14",
    ),
    case(
        "talks-are-a-meeting",
        "Israel and Jordan resumed talks in Washington on Thursday.",
        "meeting completed | Israel ISR; Jordan JOR | USA Washington | 2019-03-14",
    ),
    case(
        "negotiators-met",
        "U.S. and North Korean negotiators met in Berlin on Tuesday.",
        "consultation completed | United States USA; North Korea PRK | DEU Berlin | 2019-03-19",
    ),
    case(
        "officials-met",
        "U.S. and North Korean officials met in Berlin on Tuesday.",
        "meeting completed | United States USA; North Korea PRK | DEU Berlin | 2019-03-19",
    ),
    case(
        "states-in-one-word-negotiations",
        "Peru-Chile trade negotiations collapsed.",
        "consultation cancelled | PER; CHL",
    ),
    case(
        "states-in-one-word-trade",
        "Peru-Chile trade has collapsed.",
    ),
]


NEGOTIATED = [
    case(
        "an-exit-negotiated",
        "Britain is negotiating its exit from the European Union.",
        "consultation ongoing | United Kingdom GBR; European Union IGO",
    ),
    case("an-exit-that-is-blocked", "Britain is blocking the exit from the stadium of European Union fans."),
    case(
        "a-deal-negotiated-with",
        "Peru pays for camps under a deal negotiated with Chile last year.",
        "consultation completed | PER; CHL | - | 2018-01-01..2018-12-31",
    ),
    case("a-deal-signed-off", "Peru pays for camps under a deal popular with Chile last year."),
    case(
        "a-deal-negotiated-between",
        "The deal, negotiated between Peru and Chile last year, ended the row.",
        "consultation completed | PER; CHL | - | 2018-01-01..2018-12-31",
    ),
    case(
        "with-the-participation-of",
        "Talks were held in Geneva with the participation of the foreign ministers of Peru and Chile.",
        "meeting completed | Foreign Minister PER; Foreign Minister CHL | CHE Geneva",
    ),
    case("a-vote-with-the-participation-of", "A vote was held in Geneva with the participation of Peru and Chile."),
    case(
        "an-earlier-meeting-of-the-commission",
        "Kenya and Uganda held the 5th meeting of their Joint Commission in Kampala on Monday. The 4th meeting of the Joint Commission took place in Nairobi in June 2016.",
        "consultation completed | KEN; UGA | UGA Kampala | 2019-03-18",
        "consultation completed | KEN; UGA | KEN Nairobi | 2016-06-01..2016-06-30",
    ),
    case(
        "a-session-called-off",
        "A session of the NATO-Russia Council sought by Moscow for May was called off.",
        "consultation cancelled | NATO IGO; Russia RUS",
    ),
    case(
        "to-be-co-chaired",
        "The third round of the Kenya-Uganda Joint Consultative Commission, to be co-chaired by both ministers, would be held in Kampala on 12 June.",
        "consultation planned | KEN; UGA",
    ),
]

TABLES = [
    case(
        "back-to-the-negotiating-table",
        "Peru returned to the negotiating table with Chile on Monday.",
        "consultation completed | PER; CHL | - | 2019-03-18",
    ),
    case("a-seat-at-the-table", "Peru wants a seat at the table of rich nations with Chile."),
    case(
        "due-back-at-the-table",
        "Negotiators from Peru and Chile are due back at the table on Friday.",
        "consultation planned | PER; CHL | - | 2019-03-22",
    ),
    case("back-on-the-table", "Peru and Chile put the plan for a dam back on the table on Friday."),
    case(
        "an-offer-to-mediate-rejected",
        "Peru rejected Brazil's offer to mediate in its dispute with Chile.",
        "consultation cancelled | mediator:Brazil BRA; PER; CHL",
    ),
    case("an-offer-to-pay-rejected", "Peru rejected Brazil's offer to pay for its dispute with Chile."),
    case(
        "a-truce-mediated",
        "Brazil mediated a ceasefire between Peru and Chile in 1995.",
        "consultation completed | mediator:Brazil BRA; PER; CHL | - | 1995-01-01..1995-12-31",
    ),
    case(
        "shuttling-between-delegations",
        "European diplomats have been shuttling between the Iranian and U.S. delegations in Vienna.",
        "consultation completed or consultation ongoing | IRN; USA | AUT Vienna",
    ),
    case("shuttling-between-cities", "European trains have been shuttling between the Iranian and Turkish borders."),
]

INTERNAL = [
    case(
        "a-government-and-rebels",
        "Nepal's government and Maoist rebels held a third round of peace talks in Pokhara on Sunday.",
        "consultation completed | Government NPL; Maoist rebels - | NPL Pokhara or - | 2019-03-17",
    ),
    case(
        "a-government-and-rebels-at-war",
        "Nepal's government and Maoist rebels traded blame for the fighting on Sunday.",
    ),
    case(
        "a-government-and-the-opposition-abroad",
        "Togo's government and opposition began a new round of negotiations in Accra on Friday, mediated by Ghana.",
        "consultation completed | Government TGO; opposition -; mediator:Ghana GHA | GHA Accra | 2019-03-15",
    ),
    case(
        "a-government-and-the-opposition-at-home",
        "Togo's government and opposition held talks in Lome on Friday on next year's budget.",
    ),
    case(
        "a-state-and-guerrillas",
        "Colombia and FARC guerrillas launched peace talks in Oslo on Thursday.",
        "consultation completed | COL; Revolutionary Armed Forces of Colombia - | NOR Oslo | 2019-03-14",
    ),
    case(
        "rebels-who-met-a-government",
        "Sudanese government negotiators and rebels from Darfur met face to face in Abuja.",
        "consultation completed | SDN; rebels from Darfur - | NGA Abuja",
    ),
]

STANDING_GROUPS = [
    case(
        "six-world-powers",
        "Diplomats from Iran and six world powers met in Geneva on Wednesday.",
        "meeting completed | IRN; CHN; DEU; FRA; GBR; RUS; USA | CHE Geneva | 2019-03-20",
    ),
    case(
        "talks-of-a-standing-negotiation",
        "Iran and six world powers held talks in Moscow on Monday.",
        "consultation completed | IRN; CHN; DEU; FRA; GBR; RUS; USA | RUS Moscow | 2019-03-18",
    ),
    case(
        "powers-and-a-number",
        "Negotiators from Iran and the P5+1 group began a fresh round of nuclear talks in Vienna on Tuesday.",
        "consultation completed | IRN; CHN; DEU; FRA; GBR; RUS; USA | AUT Vienna | 2019-03-19",
    ),
    case("powers-of-any-kind", "Japan and world powers of the day met with ruin, historians say."),
    case(
        "a-deal-after-negotiations",
        "Iran and six world powers clinched a deal in Geneva on Sunday after four days of negotiations.",
        "consultation completed | IRN; CHN; DEU; FRA; GBR; RUS; USA",
    ),
    case("a-deal-after-a-war", "Iran and Iraq clinched a deal in Geneva on Sunday after eight years of war."),
    case(
        "north-and-south-korea",
        "North and South Korea held high-level talks at a border village on Tuesday.",
        "meeting completed | PRK; KOR | - or KOR or PRK | 2019-03-19",
    ),
    case("north-and-south", "Tension between the north and south of Italy rose on Tuesday."),
    case(
        "joint-delegations",
        "Peruvian and Chilean delegations met for a fifth day in Quito on Monday.",
        "meeting completed | PER; CHL | ECU Quito | 2019-03-18",
    ),
    case("joint-colours", "Peruvian and Chilean teams drew 1-1 in Quito on Monday."),
    case(
        "states-that-are-named-among-many",
        "Officials from some 40 countries, including Peru, China and India, held talks in Quito on trade.",
        "meeting completed | PER; CHN; IND | ECU Quito",
    ),
    case(
        "talks-that-bring-together",
        "The four-way talks in Quito brought together Peru, Chile, Brazil and Bolivia.",
        "meeting completed | PER; CHL; BRA; BOL | ECU Quito",
    ),
    case(
        "talks-attended-by",
        "Talks on trade opened in Quito on Monday, attended by officials from Peru, China and India.",
        "meeting completed | PER; CHN; IND | ECU Quito | 2019-03-18",
    ),
    case("a-fair-attended-by", "Ecuador hosted a fair in Quito, attended by officials from Peru, China and India."),
]

JOINT_BODIES = [
    case(
        "talks-that-build-on-another-meeting",
        "The talks build on the meeting between Premier Lars Holm of Norway and Premier Luis Ruiz of Peru in Lima in December.",
        "meeting completed | Lars Holm NOR; Luis Ruiz PER | PER Lima | 2018-12-01..2018-12-31",
    ),
    case(
        "body-that-met-in-a-relative-clause",
        "The ministers discussed the work of the India-Peru Joint Commission, which met in Lima on February 12.",
        "consultation completed | India IND; Peru PER | PER Lima | 2019-02-12",
    ),
    case(
        "body-that-is-to-be-held-in-a-relative-clause",
        "They will prepare the next Japan-Peru Policy Dialogue, which is scheduled to be held in Lima in May.",
        "consultation planned | Japan JPN; Peru PER | PER Lima | 2019-05-01..2019-05-31",
    ),
    case(
        "body-that-meets-as-a-rule",
        "They praised the India-Peru Joint Commission, which has met twice a year since 2010.",
    ),
    case(
        "body-whose-relative-clause-tells-no-meeting",
        "They praised the India-Peru Joint Commission, which promoted trade in Lima on February 12.",
    ),
    case(
        "a-commission-in-small-letters",
        "The fourth meeting of the Uzbek-Turkish intergovernmental commission took place in Ankara on Monday.",
        "consultation completed | UZB; TUR | TUR Ankara | 2019-03-18",
    ),
    case("a-commission-is-set-up", "The two sides decided to set up an Uzbek-Turkish working group on railways."),
    case(
        "a-council-between",
        "The Association Council between the European Union and Georgia met in Brussels on Monday.",
        "consultation completed | IGO; GEO or European Union IGO; GEO | BEL Brussels | 2019-03-18",
    ),
    case("a-council-between-chambers", "The council between the chambers of Peru and Chile printed a map."),
    case(
        "a-commission-is-due",
        "A meeting of the Ukrainian-Polish inter-governmental commission on trade is due in Lviv in May.",
        "consultation planned | UKR; POL | UKR Lviv | 2019-05-01..2019-05-31",
    ),
    case(
        "of-their-commission",
        "Thailand and Cambodia held a meeting of their joint boundary commission in Bogor.",
        "consultation completed | THA; KHM | IDN Bogor",
    ),
    case(
        "co-chaired-with-somebody",
        "Togolese Foreign Minister Ama Kossi co-chaired the 9th round of Togo-Gabon strategic consultations in Lome on Monday with Defense Minister Paul Obiang of Gabon.",
        "consultation completed | Ama Kossi TGO; Paul Obiang GAB | TGO Lome | 2019-03-18",
    ),
    case(
        "a-meeting-of-a-named-commission",
        "Togolese Foreign Minister Ama Kossi will co-chair the 4th Meeting of the Togo-Gabon Joint Commission on Trade in Lome on Friday with Paul Obiang, the foreign minister of Gabon.",
        "consultation planned | Ama Kossi TGO; Paul Obiang GAB | TGO Lome | 2019-03-22",
    ),
    case(
        "co-chaired-by-both",
        "The Togo-Gabon Economic Dialogue was held in Lome on Monday, co-chaired by Togolese Foreign Minister Ama Kossi and Gabonese Foreign Minister Paul Obiang.",
        "consultation completed | Ama Kossi TGO; Paul Obiang GAB | TGO Lome | 2019-03-18",
    ),
    case(
        "a-report-of-a-body-with-help",
        "The Togo-Gabon Economic Dialogue printed a report with help from Gabonese Foreign Minister Paul Obiang.",
    ),
    case(
        "met-in-a-dialogue",
        "Togolese Foreign Minister Ama Kossi met Gabonese Foreign Minister Paul Obiang in Lome on Monday in their second two-plus-two dialogue.",
        "consultation completed | Ama Kossi TGO; Paul Obiang GAB | TGO Lome | 2019-03-18",
    ),
    case(
        "gathered-for-a-round",
        "Deputy foreign ministers of Togo and Gabon gathered in Lome on Monday for a fresh round of negotiations.",
        "consultation completed | TGO; GAB | TGO Lome | 2019-03-18",
    ),
    case(
        "met-for-talks",
        "Togolese Foreign Minister Ama Kossi met Gabonese Foreign Minister Paul Obiang in Lome on Monday for talks on trade.",
        "meeting completed | Ama Kossi TGO; Paul Obiang GAB | TGO Lome | 2019-03-18",
    ),
    case(
        "conditions-met",
        "Togolese Foreign Minister Ama Kossi and Gabonese Foreign Minister Paul Obiang listed conditions they want met before a truce.",
    ),
    case(
        "with-somebody-presiding",
        "The fourth Peru-Chile Strategic Dialogue opened in Lima on Monday with Chilean Foreign Minister Juan Soto presiding.",
        "consultation completed | PER; Juan Soto CHL | PER Lima | 2019-03-18",
    ),
    case(
        "with-ministers-both-presiding",
        "The Peru-Chile Strategic Dialogue was held in Lima on Monday with the foreign minister of Chile, Juan Soto, and Peruvian Foreign Minister Ana Vega, both presiding.",
        "consultation completed | Ana Vega PER; Juan Soto CHL | PER Lima | 2019-03-18",
    ),
    case(
        "with-ministers-co-chairing",
        "The Peru-Chile Strategic Dialogue was held in Lima on Monday with Peruvian Foreign Minister Ana Vega and Chilean Foreign Minister Juan Soto co-chairing.",
        "consultation completed | Ana Vega PER; Juan Soto CHL | PER Lima | 2019-03-18",
    ),
    case(
        "with-ministers-as-co-chairs",
        "The Peru-Chile Strategic Dialogue was held in Lima on Monday with Peruvian Foreign Minister Ana Vega and Chilean Foreign Minister Juan Soto as co-chairs.",
        "consultation completed | Ana Vega PER; Juan Soto CHL | PER Lima | 2019-03-18",
    ),
    case(
        "with-ministers-as-chairs",
        "The Peru-Chile Strategic Dialogue was held in Lima on Monday with Peruvian Foreign Minister Ana Vega and Chilean Foreign Minister Juan Soto as chairs.",
        "consultation completed | Ana Vega PER; Juan Soto CHL | PER Lima | 2019-03-18",
    ),
    case(
        "with-a-minister-among-the-speakers",
        "The Peru-Chile Strategic Dialogue was held in Lima on Monday with Peruvian Foreign Minister Ana Vega among the speakers.",
        "consultation completed | PER; CHL | PER Lima | 2019-03-18",
    ),
]

ROUNDS = [
    case(
        "phase-of-a-round",
        "The first phase of the sixth round of trade negotiations between Peru and Chile ended in Quito on Monday.",
        "consultation completed | Peru PER; Chile CHL | ECU Quito | 2019-03-18",
    ),
    case("phase-of-a-project", "The first phase of the sixth road between Peru and Chile ended in Quito on Monday."),
    case(
        "previous-rounds",
        "Iran and the European Union held talks in Vienna on Friday. The previous rounds took place in Istanbul in January.",
        "meeting completed | IRN; IGO or Iran IRN; European Union IGO | AUT Vienna | 2019-03-15",
        "consultation completed | IRN; IGO or Iran IRN; European Union IGO | TUR Istanbul | 2019-01-01..2019-01-31",
    ),
    case(
        "the-session-of-a-commission-is-to-be-held",
        "The sixth session of the French-Rwandan joint commission is to be held in Paris in September.",
        "consultation planned | FRA; RWA | FRA Paris | 2019-09-01..2019-09-30",
    ),
    case(
        "after-talks-between-the-two",
        "Peru and Chile agreed on Friday to restore ties after four days of talks in Quito between officials from the two rivals.",
        "meeting completed | PER; CHL | ECU Quito",
    ),
    case(
        "talks-broken-off-long-ago",
        "Israel and Syria resumed peace talks in Geneva on Monday. The negotiations had been broken off in 1996.",
        "consultation completed | ISR; SYR | CHE Geneva | 2019-03-18",
        "consultation cancelled | ISR; SYR | - | 1996-01-01..1996-12-31",
    ),
    case(
        "talks-broken-off-in-a-month",
        "Israel and Syria resumed peace talks in Geneva on Monday. The negotiations broke off in August.",
        "consultation completed | ISR; SYR | CHE Geneva | 2019-03-18",
        "consultation cancelled | ISR; SYR | - | 2018-08-01..2018-08-31",
    ),
    case(
        "talks-broken-off-on-a-day",
        "On Monday Israel broke off peace talks with Syria.",
        "consultation cancelled | ISR; SYR | - | 2019-03-18",
    ),
    case(
        "talks-that-break-down",
        "Israel and Syria resumed peace talks in Geneva on Monday. The talks broke down on Tuesday.",
        "consultation completed | ISR; SYR | CHE Geneva | 2019-03-18",
    ),
    case(
        "the-next-meeting",
        "Togolese President Koffi Amegah met Gabonese President Jean Obiang in Lome on Monday. Their next meeting will be in Libreville in May.",
        "meeting completed | Koffi Amegah TGO; Jean Obiang GAB | TGO Lome | 2019-03-18",
        "meeting planned | Koffi Amegah TGO; Jean Obiang GAB | GAB Libreville | 2019-05-01..2019-05-31",
    ),
    case(
        "the-next-meeting-of-the-cabinet",
        "Togolese President Koffi Amegah met Gabonese President Jean Obiang in Lome on Monday. The next meeting of the cabinet is in Kara in May.",
        "meeting completed | Koffi Amegah TGO; Jean Obiang GAB | TGO Lome | 2019-03-18",
    ),
    case(
        "negotiating-together",
        "Australia and Japan began negotiating a free trade agreement in Canberra on Monday.",
        "consultation completed | AUS; JPN | AUS Canberra | 2019-03-18",
    ),
    case("negotiating-a-wish", "Australia and Japan should negotiate a free trade agreement."),
]

TOLD_BEFORE = [
    case(
        "a-round-of-states-told-before",
        "Togo and Gabon agreed in January to settle their border row. A second round of negotiations opened on Monday in Vienna.",
        "consultation completed or consultation ongoing | TGO; GAB | AUT Vienna | 2019-03-18",
    ),
    case(
        "a-round-of-other-states",
        "Togo and Gabon agreed in January to settle their border row. A second round of Syrian negotiations opened on Monday in Vienna.",
    ),
    case(
        "a-round-below-no-headline",
        "Peru accuses Chile of shooting down a plane. A second round ended on Friday in Oslo. It was raining. It was cold. It was wet. Negotiators were tired.",
    ),
    case(
        "a-round-of-the-states-of-the-headline",
        "The ninth round, which had been due next month, has been put off. Officials gave no reason.",
        "consultation cancelled | TGO; GAB | - | 2019-04-01..2019-04-30",
        title="Togo, Gabon border talks postponed",
    ),
    case(
        "a-round-of-a-format",
        "Kenyan Foreign Minister Raila Otieno held talks with Chilean Foreign Minister Ana Vega in Nairobi on Tuesday. In June, Otieno believed, Doha might be the place for another round of negotiations in the 3+1 format.",
        "meeting completed | Raila Otieno KEN; Ana Vega CHL | KEN Nairobi | 2019-03-19",
    ),
    case(
        "a-round-of-the-process-named-last",
        "Japanese Foreign Minister Ken Mori spoke of the six-party talks in Tokyo on Monday. The last round ended in Beijing in December.",
        "consultation completed | PRK; KOR; CHN; JPN; RUS; USA | CHN Beijing | 2018-12-01..2018-12-31",
        "? consultation completed",
    ),
    case(
        "talks-that-end-before-their-sides-are-told",
        "The three-day talks over the disputed islands ended in Vienna on Monday. Deputy Foreign Ministers Ama Kossi of Togo and Paul Obiang of Gabon will report to their presidents.",
        "meeting completed | TGO; GAB | AUT Vienna",
    ),
    case(
        "wage-talks",
        "Togo and Gabon share a railway. The wage talks ended on Monday without a deal.",
    ),
    case(
        "talks-that-collapse",
        "An envoy presented a peace plan to Togo and Gabon. The talks collapsed on Monday.",
        "consultation cancelled | TGO; GAB | - | 2019-03-18",
    ),
    case(
        "capitals-at-odds",
        "Lome and Libreville are at odds over fishing. A third round of talks is set for Friday in Vienna.",
        "consultation planned | TGO; GAB | AUT Vienna | 2019-03-22",
    ),
    case(
        "the-two-countries-negotiators",
        "Togo and Gabon will resume talks on a fishing agreement in Lome on Friday. The two countries' working-level negotiators last met in Libreville in January.",
        "meeting planned or consultation planned | TGO; GAB | TGO Lome | 2019-03-22",
        "consultation completed | TGO; GAB | GAB Libreville | 2019-01-01..2019-01-31",
    ),
    case(
        "negotiators-from-both-sides",
        "Togo and Gabon differ on fishing. Negotiators from both sides are due to meet in Vienna on Friday.",
        "consultation planned | TGO; GAB | AUT Vienna | 2019-03-22",
    ),
    case(
        "they-of-two-states",
        "Togolese and Gabonese negotiators failed to agree on the islands at a meeting in Lome on Monday. They agreed to meet again in Libreville in May.",
        "consultation completed | TGO; GAB | TGO Lome | 2019-03-18",
        "meeting planned or consultation planned | TGO; GAB | GAB Libreville | 2019-05-01..2019-05-31",
    ),
    case(
        "they-of-a-crowd",
        "Togo and Gabon agreed in January to settle their border row. Activists face arrest if they meet in Lome on Friday.",
    ),
    case(
        "the-last-such-meeting",
        "Togo and Gabon held security consultations in Lome on Monday. The Togolese side was led by Home Secretary Ama Kossi and the Gabonese side by Home Secretary Paul Obiang. The last such meeting took place in Libreville in May 2018.",
        "consultation completed | Ama Kossi TGO; Paul Obiang GAB | TGO Lome | 2019-03-18",
        "consultation completed | Togo TGO; Gabon GAB | GAB Libreville | 2018-05-01..2018-05-31",
    ),
    case(
        "the-first-such-round-is-the-one-told",
        "Togo and Gabon will hold a third round of talks in Lome on Friday. It will be the first such round since February.",
        "consultation planned | TGO; GAB | TGO Lome | 2019-03-22",
    ),
    case(
        "the-people-of-a-state-are-led",
        "A new round of Togo-Gabon talks on fishing opened in Lome on Monday. The Togolese team is headed by Ama Kossi, and the event was co-chaired by Paul Obiang of Gabon.",
        "consultation completed or consultation ongoing | Ama Kossi TGO; GAB | TGO Lome | 2019-03-18",
    ),
    case(
        "the-first-of-the-rounds",
        "Togo and Gabon will hold a third round of talks in Lome on Friday. The first was held in Vienna on Jan. 14.",
        "consultation planned | TGO; GAB | TGO Lome | 2019-03-22",
        "consultation completed | TGO; GAB | AUT Vienna | 2019-01-14",
    ),
    case(
        "a-round-of-an-election",
        "Togo and Gabon agreed in January to settle their border row. A second round of elections opened on Monday in Vienna.",
    ),
    case(
        "a-round-of-anything",
        "Togo and Gabon held talks on the lake in January. A second round of bids is planned for Friday in Lome.",
        "meeting completed | TGO; GAB | - | 2019-01-01..2019-01-31",
    ),
    case(
        "the-first-of-anything",
        "Togo and Gabon will hold a third round of talks in Lome on Friday. The first was sold in Vienna on Jan. 14.",
        "consultation planned | TGO; GAB | TGO Lome | 2019-03-22",
    ),
    case(
        "talks-held-elsewhere-before",
        "Peace talks between Togo and Gabon opened in Lome on Monday. Talks held in Vienna in January ended without agreement.",
        "consultation completed or consultation ongoing | TGO; GAB | TGO Lome | 2019-03-18",
        "consultation completed | TGO; GAB | AUT Vienna | 2019-01-01..2019-01-31",
    ),
    case(
        "talks-that-collapse-before-they-begin",
        "Talks between Togo and Gabon collapsed on Monday before they could begin.",
        "meeting cancelled | TGO; GAB | - | 2019-03-18",
    ),
    case(
        "so-many-rounds-a-year",
        "Togo and Gabon have agreed to hold four rounds of negotiations a year.",
    ),
    case(
        "negotiators-reconvene",
        "Togolese and Gabonese negotiators held their first peace talks in Lome on Monday. Negotiators will reconvene on Friday, an official said.",
        "consultation completed | TGO; GAB | TGO Lome | 2019-03-18",
        "consultation planned | TGO; GAB | - | 2019-03-22",
    ),
    case(
        "the-two-governments",
        "The Togolese and Gabonese governments broke off their negotiations on fishing on Monday.",
        "consultation cancelled | Togo TGO; Gabon GAB | - | 2019-03-18",
    ),
    case(
        "under-the-co-chairmanship-of",
        "The Togo-Gabon Joint Commission on Trade held its second session in Lome on Monday under the co-chairmanship of Togolese Foreign Minister Ama Kossi and Gabonese Foreign Minister Paul Obiang.",
        "consultation completed | Ama Kossi TGO; Paul Obiang GAB | TGO Lome | 2019-03-18",
    ),
    case(
        "with-both-presiding",
        "The second Togo-Gabon Strategic Dialogue kicked off in Lome on Monday, with Togolese Foreign Minister Ama Kossi and Gabonese Foreign Minister Paul Obiang presiding.",
        "consultation completed or consultation ongoing | Ama Kossi TGO; Paul Obiang GAB | TGO Lome | 2019-03-18",
    ),
    case(
        "a-joint-committee-of-officials",
        "A joint committee of Togolese and Gabonese officials will hold its first session in Lome on Friday.",
        "consultation planned | TGO; GAB | TGO Lome | 2019-03-22",
    ),
    case(
        "whom-the-other-side-sends",
        "VIENNA (AP) - Negotiations between Togo and Gabon entered a second day on Tuesday. Togolese Foreign Minister Ama Kossi met for five hours with Deputy Foreign Minister Paul Obiang.",
        "consultation ongoing or consultation completed | TGO; GAB",
        "meeting completed | Ama Kossi TGO; Paul Obiang GAB",
    ),
    case(
        "the-previous-discussions",
        "The third round of talks between Togo and Gabon on fishing ended in Vienna on Monday. The previous discussions were held on January 14.",
        "consultation completed | TGO; GAB | AUT Vienna | 2019-03-18",
        "consultation completed | TGO; GAB | - | 2019-01-14",
    ),
    case(
        "the-commission-told-before",
        "The Togolese and Gabonese presidents agreed in January to revive their joint military commission. The commission will meet in Lome on Friday for its fifth session.",
        "consultation planned | TGO; GAB | TGO Lome | 2019-03-22",
    ),
    case(
        "the-commission-of-nobody-told",
        "The Togolese and Gabonese presidents agreed in January to trade more. The commission will meet in Lome on Friday for its fifth session.",
    ),
    case(
        "the-teams-met",
        "Togo and Gabon will continue their border dialogue in Lome in May. The teams met in early January and agreed on maps.",
        "consultation planned | TGO; GAB | TGO Lome | 2019-05-01..2019-05-31",
        "meeting completed or consultation completed | TGO; GAB | - | 2019-01-01..2019-01-31",
    ),
    case(
        "foreign-office-consultations-with",
        "Togolese Foreign Secretary Ama Kossi left for Libreville on Monday to attend the fourth round of Foreign Office Consultations with Gabon.",
        "visit ongoing | Ama Kossi TGO > Gabon GAB | GAB Libreville | 2019-03-18",
        "consultation planned or consultation completed | Ama Kossi TGO; Gabon GAB",
    ),
    case(
        "negotiators-involved",
        "There was no progress in Sunday's talks in Vienna, which involved negotiators from Togo, Gabon and Ghana.",
        "consultation completed | TGO; GAB; GHA | AUT Vienna | 2019-03-17",
    ),
    case(
        "a-delegation-led-by-its-secretary",
        "LOME, March 18 - Togo and Gabon on Monday began a meeting of their Joint Rivers Commission in Lome. The Gabonese delegation is headed by Secretary Paul Obiang.",
        "consultation completed or consultation ongoing | Togo TGO; Paul Obiang GAB | TGO Lome",
    ),
    case(
        "who-took-part",
        "The first round of three-party talks on the lake ended in Vienna on Monday. Delegates from Togo, Gabon and Ghana took part.",
        "consultation completed | TGO; GAB; GHA | AUT Vienna | 2019-03-18",
    ),
    case(
        "who-is-attending",
        "Preliminary talks on an end to the war opened in Vienna on Tuesday. Diplomats from Togo, Gabon and Ghana are attending.",
        "meeting ongoing | TGO; GAB; GHA | AUT Vienna",
        gap="talks that opened are taken for past, though the next sentence says who is attending",
    ),
    case(
        "who-took-part-in-a-race",
        "The first round of three-party talks on the lake ended in Vienna on Monday. Runners from Togo, Gabon and Ghana took part.",
    ),
    case(
        "whose-delegates-took-part-in-a-race",
        "The first round of three-party talks on the lake ended in Vienna on Monday. Delegates from Togo, Gabon and Ghana took part in a race.",
        gap='"took part" is tied to the talks before it, whatever it is said to be part of',
    ),
    case(
        "talks-suspended-long-ago",
        "Togo and Gabon will hold talks in Lome on Friday. The talks were suspended in January when Libreville pulled out.",
        "meeting planned or consultation planned | TGO; GAB | TGO Lome | 2019-03-22",
        "consultation cancelled | TGO; GAB | - | 2019-01-01..2019-01-31",
    ),
    case(
        "since-the-previous-consultations",
        "Chile and Kenya wound up their seventh round of fisheries consultations in Nairobi on Tuesday. Much had been done, their envoys agreed, since the previous consultations in Santiago in May 2016.",
        "consultation completed | CHL; KEN | KEN Nairobi | 2019-03-19",
        "consultation completed | CHL; KEN | CHL Santiago | 2016-05-01..2016-05-31",
    ),
    case(
        "each-heads-a-side",
        "Togo and Gabon held their fourth round of political consultations in Lome on Monday. Gabonese Assistant Foreign Minister Paul Obiang headed the Gabonese delegation and Togolese Deputy Foreign Minister Ama Kossi led the Togolese side.",
        "consultation completed | Ama Kossi TGO; Paul Obiang GAB | TGO Lome | 2019-03-18",
    ),
    case(
        "negotiations-led-by",
        "Togo and Gabon have wrapped up a fourth round of negotiations on fishing. The negotiations, led by Ama Kossi of Togo and Paul Obiang of Gabon, took place in Vienna on Monday.",
        "consultation completed | Ama Kossi TGO; Paul Obiang GAB | AUT Vienna | 2019-03-18",
    ),
    case(
        "deputies-will-meet",
        "Negotiators from Togo and Gabon ended a second day of talks in Lome on Tuesday. Deputies will meet in Vienna on Friday.",
        "consultation completed | TGO; GAB | TGO Lome",
        "consultation planned | TGO; GAB | AUT Vienna | 2019-03-22",
    ),
    case(
        "party-deputies-will-meet",
        "Negotiators from Togo and Gabon ended a second day of talks in Lome on Tuesday. Opposition deputies will meet in Vienna on Friday.",
        "consultation completed | TGO; GAB | TGO Lome",
    ),
    case(
        "another-cycle",
        "Togo and Gabon closed another cycle of talks in Lome on Monday. The next cycle begins in Vienna on Friday.",
        "consultation completed | TGO; GAB | TGO Lome | 2019-03-18",
        "consultation planned | TGO; GAB | AUT Vienna | 2019-03-22",
    ),
    case(
        "the-two-delegations-of-one-word",
        "A new round of Togolese-Gabonese consultations on Ghana will be held in May. The two delegations held talks in Lome on Monday.",
        "consultation planned | TGO; GAB",
        "meeting completed or consultation completed | TGO; GAB | TGO Lome | 2019-03-18",
    ),
    case(
        "delegations-have-been-meeting",
        "Togolese and Gabonese negotiators are close to a border accord. Delegations have been meeting in Vienna since February.",
        "consultation ongoing or meeting ongoing | TGO; GAB | AUT Vienna",
    ),
    case(
        "a-meeting-of-their-committee-chaired",
        "Togo and Gabon held the second meeting of their Strategic Dialogue Committee in Lome on Monday. Foreign Minister Ama Kossi chaired the Togolese side.",
        "consultation completed | Ama Kossi TGO; GAB | TGO Lome | 2019-03-18",
    ),
    case(
        "the-committee-last-met",
        "Togo and Gabon agreed to hold their third joint consultative committee meeting in Lome in May. The committee last met in 2008.",
        "consultation planned | TGO; GAB | TGO Lome | 2019-05-01..2019-05-31",
        "consultation completed | TGO; GAB | - | 2008-01-01..2008-12-31",
    ),
    case(
        "the-parties-will-meet-again",
        "Togo and Gabon completed a round of consultations on gas in Lome on Monday. The parties will meet again in Libreville in May.",
        "consultation completed | TGO; GAB | TGO Lome | 2019-03-18",
        "consultation planned | TGO; GAB | GAB Libreville | 2019-05-01..2019-05-31",
    ),
    case(
        "parties-of-the-opposition",
        "Togo and Gabon completed a round of consultations on gas in Lome on Monday. Opposition parties will meet again in Libreville in May.",
        "consultation completed | TGO; GAB | TGO Lome | 2019-03-18",
    ),
    case(
        "takes-part-in-the-meeting-of-a-commission",
        "Togolese Foreign Minister Ama Kossi leaves for Libreville on Thursday to take part in the third meeting of the Togo-Gabon Border Commission.",
        "visit planned | Ama Kossi TGO > Gabon GAB | GAB Libreville | 2019-03-21",
        "consultation planned | Ama Kossi TGO; Gabon GAB",
    ),
    case(
        "the-two-delegations",
        "Togo and Gabon will hold a third round of talks in Lome on Friday. The two delegations last met in Libreville in January.",
        "consultation planned | TGO; GAB | TGO Lome | 2019-03-22",
        "consultation completed | TGO; GAB | GAB Libreville | 2019-01-01..2019-01-31",
    ),
    case(
        "the-negotiators",
        "Togo has accused Gabon of spying. Negotiators are to meet in Vienna on Friday.",
        "consultation planned | TGO; GAB | AUT Vienna | 2019-03-22",
    ),
    case(
        "basketball-teams",
        "Togo has accused Gabon of spying. Two teams of doctors met in Vienna on Friday.",
    ),
    case(
        "the-pair",
        "Togolese President Koffi Amegah spoke with Gabonese President Jean Obiang by telephone on Monday. The pair met briefly in Rome in January.",
        "meeting completed phone | Koffi Amegah TGO; Jean Obiang GAB | - | 2019-03-18",
        "meeting completed | Koffi Amegah TGO; Jean Obiang GAB | ITA Rome | 2019-01-01..2019-01-31",
    ),
    case(
        "a-pair-of-envoys",
        "Togolese President Koffi Amegah spoke with Gabonese President Jean Obiang by telephone on Monday. A pair of envoys met in Rome in January.",
        "meeting completed phone | Koffi Amegah TGO; Jean Obiang GAB | - | 2019-03-18",
    ),
    case(
        "offered-to-mediate",
        "Togo has accused Gabon of spying. Swiss Foreign Minister Karl Holm has offered to mediate.",
        "consultation possible | mediator:Karl Holm CHE; Togo TGO; Gabon GAB",
    ),
    case(
        "offered-to-mediate-elsewhere",
        "Togo has accused Gabon of spying. Swiss Foreign Minister Karl Holm has offered to mediate between farmers and herders.",
    ),
    case(
        "who-leads-the-delegations",
        "Foreign Office Consultations between Togo and Gabon were held in Lome on Monday. The Togolese delegation was led by Ms. Ama Kossi, Secretary (East), and the Gabonese side by Mr. Paul Obiang, Deputy Foreign Minister.",
        "consultation completed | Ama Kossi TGO; Paul Obiang GAB | TGO Lome | 2019-03-18",
    ),
    case(
        "who-leads-their-delegations",
        "Togo and Gabon held the fifth High-Level Dialogue in Lome on Monday. Togolese Vice Minister Ama Kossi and Gabonese Vice Minister Paul Obiang led their delegations.",
        "consultation completed | Ama Kossi TGO; Paul Obiang GAB | TGO Lome | 2019-03-18",
    ),
    case(
        "who-leads-a-party",
        "Togo and Gabon held the fifth High-Level Dialogue in Lome on Monday. Ama Kossi leads the opposition side in the Togolese parliament.",
        "consultation completed | Togo TGO; Gabon GAB | TGO Lome | 2019-03-18",
    ),
    case(
        "who-led-their-respective-countries",
        "The fourth round of Togo-Gabon talks on fishing ended in Lome on Monday. Deputy Foreign Minister Ama Kossi and Principal Secretary Paul Obiang led their respective countries at the talks.",
        "consultation completed | Ama Kossi TGO; Paul Obiang GAB | TGO Lome | 2019-03-18",
    ),
    case(
        "who-jointly-chaired-the-session",
        "The Togo-Gabon Joint Commission on Trade held its fourth session in Lome on Monday. Togolese Planning Minister Ama Kossi and Gabonese Trade Minister Paul Obiang jointly chaired the session.",
        "consultation completed | Ama Kossi TGO; Paul Obiang GAB | TGO Lome | 2019-03-18",
    ),
    case(
        "who-presided-over-the-meeting",
        "The Togo-Gabon Joint Commission on Trade held its fourth meeting in Lome on Monday. The meeting was jointly presided over by Togolese Planning Minister Ama Kossi and Gabonese Trade Minister Paul Obiang.",
        "consultation completed | Ama Kossi TGO; Paul Obiang GAB | TGO Lome | 2019-03-18",
    ),
    case(
        "who-represents-a-side",
        "A round of Togolese-Gabonese consultations on fishing will take place in Lome on Friday. The Gabonese side will be represented by Deputy Foreign Minister Paul Obiang.",
        "consultation planned | TGO; Paul Obiang GAB | TGO Lome | 2019-03-22",
    ),
    case(
        "who-heads-a-team-of-so-many",
        "Togo and Gabon will hold a third round of talks in Lome on Friday. Gabonese Deputy Foreign Minister Paul Obiang will head a five-member team.",
        "consultation planned | TGO; Paul Obiang GAB | TGO Lome | 2019-03-22",
    ),
    case(
        "who-heads-a-rescue-team",
        "Togo and Gabon will hold a third round of talks in Lome on Friday. Gabonese Deputy Foreign Minister Paul Obiang heads a rescue team.",
        "consultation planned | Togo TGO; Gabon GAB | TGO Lome | 2019-03-22",
    ),
    case(
        "negotiators-end-talks",
        "Negotiators from Togo and Gabon ended a fourth day of talks in Lome on Tuesday without a deal.",
        "consultation completed | TGO; GAB | TGO Lome",
    ),
    case(
        "for-a-third-round",
        "Togolese Foreign Minister Ama Kossi will sit down with Gabonese Foreign Minister Paul Obiang in Geneva on Friday for a third round.",
        "consultation planned | Ama Kossi TGO; Paul Obiang GAB | CHE Geneva | 2019-03-22",
    ),
    case(
        "attended-by-both",
        "The talks, the first since 1998, were attended by Togolese Foreign Minister Ama Kossi and Gabonese Foreign Minister Paul Obiang.",
        "meeting completed | Ama Kossi TGO; Paul Obiang GAB",
    ),
    case(
        "no-date-for-talks",
        "Togo and Gabon failed to agree on a date for new talks.",
        "meeting possible | TGO; GAB",
    ),
    case(
        "a-leaders-meeting",
        "The 27th China-EU Leaders' Meeting will take place in Beijing on April 2.",
        "meeting planned | CHN; IGO | CHN Beijing | 2019-04-02",
    ),
    case(
        "dialogue-meetings",
        "Prices will top the agenda of the Chile-Kenya Climate and Fisheries Dialogue meetings on May 14-15 in Nairobi.",
        "consultation planned | CHL; KEN | KEN Nairobi | 2019-05-14..2019-05-15",
    ),
    case(
        "a-commission-of-two",
        "The inter-ministerial commission of Togo and Gabon held its third meeting in Lome on Monday.",
        "consultation completed | TGO; GAB | TGO Lome | 2019-03-18",
    ),
    case(
        "a-commission-of-experts",
        "The joint commission of doctors and nurses held its third meeting in Lome on Monday.",
    ),
    case(
        "a-negotiators-meeting",
        "Togolese and Gabonese trade negotiators are meeting in Lome this week.",
        "consultation completed or consultation ongoing | TGO; GAB | TGO Lome",
    ),
    case(
        "hours-in-a-session",
        "Togolese General Koffi Amegah and Gabonese Defense Minister Paul Obiang spent a day in a session of the two countries' fisheries committee in Vienna on Monday.",
        "consultation completed | Koffi Amegah TGO; Paul Obiang GAB | AUT Vienna | 2019-03-18",
        "? visit completed",
        "? visit completed",
    ),
    case(
        "rebels-urged-beside-another-clause",
        "A cease-fire took hold, and Nepal's government and Maoist rebels were urged to resume peace talks in Oslo.",
        "consultation possible | Government NPL; Maoist rebels - | NOR Oslo",
    ),
    case(
        "rebels-urged-to-pay",
        "A cease-fire took hold, and Nepal's government and Maoist rebels were urged to resume payments in Oslo.",
    ),
    case(
        "an-offer-of-talks-rejected",
        "Togo rejected a Gabonese offer of talks on Tuesday.",
        "meeting cancelled | TGO; GAB",
    ),
    case(
        "an-american-offer-of-talks",
        "Togo rejected a U.S. offer of talks on Tuesday.",
        "meeting cancelled | TGO; USA",
    ),
    case("an-american-offer-of-arms", "Togo rejected a U.S. offer of arms on Tuesday."),
    case(
        "an-offer-of-money",
        "Togo rejected a Gabonese offer of money during talks on Tuesday.",
    ),
    case(
        "chairs-talks-between-others",
        "The European Union's foreign policy chief, Karl Holm, will chair the next round of talks between Togo and Gabon on Friday in Brussels.",
        "consultation planned | Togo TGO; Gabon GAB; mediator:Karl Holm IGO | BEL Brussels | 2019-03-22",
    ),
    case(
        "due-back-at-the-table",
        "The Togolese and Gabonese foreign ministers are due back at the negotiating table on Friday.",
        "consultation planned | TGO; GAB | - | 2019-03-22",
    ),
    case(
        "a-truce-brokered-by",
        "A truce between Togo and Gabon brokered by Norway in 2001 has held.",
        "consultation completed | mediator:Norway NOR; Togo TGO; Gabon GAB",
    ),
    case(
        "ahead-of-days-of-negotiations",
        "Togolese Foreign Minister Ama Kossi arrived in Oslo on Monday ahead of three days of negotiations with Chad and Niger.",
        "visit ongoing | Ama Kossi TGO > Norway NOR | NOR Oslo",
        "consultation planned | Ama Kossi TGO; TCD; NER",
    ),
    case(
        "talks-of-a-headline",
        "Senior officials of Togo and Gabon met in Lome on Monday for their first peace negotiations.",
        "consultation completed | TGO; GAB | TGO Lome | 2019-03-18",
        title="Togo hopes for a truce in talks with Gabon",
    ),
    case(
        "talks-on-a-matter-are-a-meeting",
        "Peru and Chile accuse each other of breaking the border treaty. Talks on the border will be held in Lima on Monday.",
        "meeting planned | PER; CHL | PER Lima | 2019-03-25",
    ),
    case(
        "negotiations-are-a-consultation",
        "Peru and Chile accuse each other of breaking the border treaty. Negotiations on the border ended in Oslo on Monday.",
        "consultation completed | PER; CHL | NOR Oslo | 2019-03-18",
    ),
    case(
        "suspended-talks-are-a-consultation",
        "Peru and Chile accuse each other of breaking the border treaty. The talks were suspended on Monday.",
        "consultation cancelled | PER; CHL",
    ),
    case(
        "of-the-two-named-together-most-often",
        "Peru and Chile are at odds over fishing. Peru and Chile claim the same waters. Prices in the markets have gone up. Many crews stay in port. The last round of talks was held in Oslo in May.",
        "consultation completed | PER; CHL | NOR Oslo | 2018-05-01..2018-05-31",
    ),
    case(
        "of-neither-pair",
        "Peru and Chile are at odds over fishing. Peru and Bolivia claim the same waters. Prices in the markets have gone up. Many crews stay in port. The last round of talks was held in Oslo in May.",
    ),
    case(
        "of-the-process-named-before",
        "Mexican Foreign Minister Juan Soto warned on Monday against an end of NAFTA. A second round of talks was held in Ottawa last week.",
        "consultation completed | USA; MEX; CAN | CAN Ottawa | 2019-03-11..2019-03-17",
    ),
    case(
        "of-no-process",
        "Mexican Foreign Minister Juan Soto warned on Monday against an end of the boom. A second round of talks was held in Ottawa last week.",
    ),
    case(
        "nation-led-by",
        "Peru and Chile held talks in Oslo on Monday. The Peruvian side was led by Ana Vega, while the Chileans were led by Juan Soto.",
        "meeting completed | Ana Vega PER; Juan Soto CHL | NOR Oslo | 2019-03-18",
    ),
    case(
        "nation-that-is-no-side-led-by",
        "Peru and Chile held talks in Oslo on Monday. The Peruvian side was led by Ana Vega, while the Bolivians were led by Juan Soto.",
        "meeting completed | Ana Vega PER; CHL | NOR Oslo | 2019-03-18",
    ),
    case(
        "led-a-high-level-delegation",
        "Peru and Chile held talks in Oslo on Monday. Peruvian Foreign Minister Ana Vega led a high-level delegation.",
        "meeting completed | Ana Vega PER; CHL | NOR Oslo | 2019-03-18",
    ),
    case(
        "led-a-twelve-strong-delegation",
        "Peru and Chile held talks in Oslo on Monday. Peruvian Foreign Minister Ana Vega led a twelve-strong delegation.",
        "meeting completed | Ana Vega PER; CHL | NOR Oslo | 2019-03-18",
    ),
    case(
        "headed-a-six-man-team",
        "Peru and Chile held talks in Oslo on Monday. Peruvian Foreign Minister Ana Vega headed a six-man team.",
        "meeting completed | Ana Vega PER; CHL | NOR Oslo | 2019-03-18",
    ),
    case(
        "headed-a-strong-team",
        "Peru and Chile held talks in Oslo on Monday. Peruvian Foreign Minister Ana Vega headed a strong team.",
        "meeting completed | PER; CHL | NOR Oslo | 2019-03-18",
    ),
]


@pytest.mark.parametrize("row", TOLD_BEFORE)
def test_parties_told_before(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", MECHANISMS)
def test_consultations(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", INTERNAL)
def test_talks_inside_a_state(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", STANDING_GROUPS)
def test_groups_of_states(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", JOINT_BODIES)
def test_joint_bodies(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", ROUNDS)
def test_rounds_of_a_row(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", TABLES)
def test_tables_and_offers(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", NEGOTIATED)
def test_what_is_negotiated(row: Case, read: Read) -> None:
    check(row, read(row))
