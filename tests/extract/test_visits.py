# ruff: noqa: E501 -- a row's sentence reads better whole
"""Visits: the constructions that tell of one, and their near misses.

It is one file, long as it is: its rows are data, a table a construction; visits told otherwise are in
`test_visits_around` and `test_visits_roundabout`.
"""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

VERBS = [
    case(
        "turned-up-in",
        "Irish Premier Eva Lind turned up in Baghdad on Tuesday.",
        "visit ongoing | Eva Lind IRL > Iraq IRQ | IRQ Baghdad | 2019-03-19",
    ),
    case(
        "train-pulled-into",
        "A train carrying Irish Premier Eva Lind pulled into Moscow on Tuesday.",
        "visit ongoing | Eva Lind IRL > Russia RUS | RUS Moscow | 2019-03-19",
    ),
    case("turned-in-a-city-to-an-ally", "Irish Premier Eva Lind turned in Damascus to an old ally."),
    case("was-pulled-into-a-war", "Irish Premier Eva Lind was pulled into the war in Syria on Tuesday."),
    case("tanks-rolled-into", "Irish tanks rolled into Peru on Tuesday."),
    case(
        "first-to-travel-there-in-apposition",
        "Irish Finance Minister Eva Lind, the second minister to travel to Lima in a month, spoke to reporters on Friday.",
        "visit completed | Eva Lind IRL > Peru PER | PER Lima",
    ),
    case(
        "most-senior-to-visit-in-apposition",
        "Irish Senator Eva Lind, the first Irish politician to visit Libya in years, said on Monday it was open.",
        "visit completed | Eva Lind IRL > Libya LBY | LBY",
    ),
    case(
        "first-to-visit-will-arrive",
        "Irish Foreign Minister Eva Lind, the first minister to visit Lima since 2001, will arrive on Monday.",
        "visit planned | Eva Lind IRL > Peru PER | PER Lima",
    ),
    case(
        "will-be-the-first-to-visit",
        "Irish Premier Eva Lind will be the first premier to visit Peru.",
        "visit planned | Eva Lind IRL > Peru PER | PER",
    ),
    case(
        "first-to-sign-in-apposition",
        "Irish Foreign Minister Eva Lind, the first minister to sign the treaty with Peru, said on Monday it was good.",
    ),
    case(
        "leaders-of-states-arrive",
        "The leaders of Peru and Chile arrived in Oslo on Monday.",
        "visit ongoing or visit completed | Peru PER; Chile CHL > Norway NOR | NOR Oslo | 2019-03-18",
    ),
    case("workers-of-states-arrive", "The workers of Peru and Chile arrived in Oslo on Monday."),
    case(
        "delegation-of-a-movement",
        "CAIRO (AFP) - A Hamas delegation was in Cairo on Monday for talks with Egyptian intelligence chief Adel Nour.",
        "visit ongoing or visit completed | Hamas delegation - > Egypt EGY | EGY Cairo | 2019-03-18",
        "? meeting completed | Hamas delegation -; Adel Nour EGY | EGY Cairo | 2019-03-18",
    ),
    case(
        "leader-of-a-movement-invited",
        "Hamas leader Adel Nour has been invited to Oslo by Norwegian Prime Minister Erna Berg.",
        "visit possible | Adel Nour - > Norway NOR; Erna Berg NOR | NOR Oslo | -",
    ),
    case(
        "tour-that-also-takes-in",
        "Norwegian Prime Minister Erna Berg arrived in Brazil on Wednesday at the start of a tour of Latin America that also takes in Peru and Chile.",
        "visit ongoing | Erna Berg NOR > Brazil BRA | BRA | 2019-03-20",
        "visit planned | Erna Berg NOR > Peru PER | PER",
        "visit planned | Erna Berg NOR > Chile CHL | CHL",
    ),
    case(
        "welcomed-in-a-city",
        "Norwegian Prime Minister Erna Berg was welcomed in Lima on Monday with military honours.",
        "visit completed | Erna Berg NOR > Peru PER | PER Lima | 2019-03-18",
    ),
    case(
        "received-with-a-salute",
        "Norwegian Prime Minister Erna Berg, who was received with a 21-gun salute in Lima, praised the port.",
        "visit completed | Erna Berg NOR > Peru PER | PER Lima | -",
    ),
    case(
        "received-in-a-city-by-a-president",
        "Norwegian Prime Minister Erna Berg was received in Lima on Monday by Peruvian President Juan Ruiz.",
        "visit completed | Erna Berg NOR > Peru PER; Juan Ruiz PER | PER Lima | 2019-03-18",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | PER Lima | 2019-03-18",
    ),
    case("a-plan-is-welcomed", "Norwegian Prime Minister Erna Berg's plan was welcomed in Lima on Monday."),
    case(
        "given-a-welcome",
        "Norwegian Prime Minister Erna Berg was given a red-carpet welcome in Lima on Monday.",
        "visit completed | Erna Berg NOR > Peru PER | PER Lima | 2019-03-18",
    ),
    case("a-plan-given-a-welcome", "Norwegian Prime Minister Erna Berg's plan got a warm welcome in Lima on Monday."),
    case(
        "made-a-first-stop",
        "Norwegian Prime Minister Erna Berg will make Peru her first overseas stop in May.",
        "visit planned | Erna Berg NOR > Peru PER | PER | 2019-05-01..2019-05-31",
    ),
    case(
        "chosen-for-a-first-trip",
        "Norwegian Prime Minister Erna Berg chose Peru for her first foreign trip.",
        "visit completed | Erna Berg NOR > Peru PER | PER | -",
    ),
    case("made-a-partner", "Norwegian Prime Minister Erna Berg will make Peru her first partner in trade."),
    case(
        "tour-in-a-month-takes-to",
        "Norwegian Prime Minister Erna Berg's Africa tour in June will take her to Senegal and Tanzania.",
        "visit planned | Erna Berg NOR > Senegal SEN | SEN | 2019-06-01..2019-06-30",
        "visit planned | Erna Berg NOR > Tanzania TZA | TZA | 2019-06-01..2019-06-30",
    ),
    case(
        "guest-and-counterpart-speak",
        "ALGIERS, March 20 (Xinhua) -- Visiting Norwegian Foreign Minister Nils Moe and his Algerian counterpart Said Amrani pledged here Wednesday to deepen trade.",
        "visit ongoing | Nils Moe NOR > Algeria DZA | DZA Algiers | 2019-03-20",
    ),
    case(
        "arrives-in-an-unlisted-town-of-the-dateline",
        "NAGUMO, Japan (AP) -- Norwegian Prime Minister Erna Berg arrived late on Wednesday for a summit with Japanese Prime Minister Kenji Sato.",
        "visit ongoing | Erna Berg NOR > Japan JPN | JPN Nagumo | 2019-03-20",
        "meeting planned | Erna Berg NOR; Kenji Sato JPN | JPN Nagumo | 2019-03-20",
    ),
    case(
        "will-visit",
        "Portuguese Foreign Minister Augusto Santos Silva will visit Angola next week.",
        "visit planned | Augusto Santos Silva PRT > Angola AGO | AGO | 2019-03-25..2019-03-31",
    ),
    case(
        "arrived-in-on-a-visit",
        "NAIROBI, March 20 (Xinhua) -- Chinese Vice Premier Hu Chunhua arrived in Nairobi on Tuesday for an official visit.",
        "visit ongoing or visit completed | Hu Chunhua CHN > Kenya KEN | KEN Nairobi | 2019-03-19",
    ),
    case(
        "arrived-here",
        "MAPUTO, March 20 (Xinhua) -- Chinese State Councilor Wang Yong arrived here Wednesday for an official goodwill visit to Mozambique.",
        "visit ongoing | Wang Yong CHN > Mozambique MOZ | MOZ Maputo | 2019-03-20",
    ),
    case(
        "arrives-in-headline-tense",
        "Pakistan's army chief arrives in Riyadh",
        "visit ongoing or visit completed | PAK > Saudi Arabia SAU | SAU Riyadh | -",
    ),
    case(
        "travelled-to",
        "British Foreign Secretary Jeremy Hunt travelled to Tehran in November to press for her release.",
        "visit completed | Jeremy Hunt GBR > Iran IRN | IRN Tehran | 2018-11-01..2018-11-30",
    ),
    case(
        "flew-to",
        "German Chancellor Angela Merkel flew to Athens on Thursday.",
        "visit completed | Angela Merkel DEU > Greece GRC | GRC Athens | 2019-03-14",
    ),
    case(
        "heads-to",
        "U.S. Secretary of State Mike Pompeo heads to Kuwait on Thursday.",
        "visit planned | Mike Pompeo USA > Kuwait KWT | KWT | 2019-03-21",
    ),
    case(
        "went-to",
        "Turkish President Abdullah Gul went to Yerevan in 2008 to watch a soccer match with his Armenian counterpart.",
        "visit completed | Abdullah Gul TUR > Armenia ARM | ARM Yerevan | 2008-01-01..2008-12-31",
    ),
    case(
        "is-visiting",
        "Indian Prime Minister Manmohan Singh is visiting Tokyo this week.",
        "visit ongoing | Manmohan Singh IND > Japan JPN | JPN Tokyo | 2013-05-27..2013-06-02",
        published="2013-05-29",
    ),
    case(
        "is-in-for",
        "Swedish Foreign Minister Margot Wallstrom is in Bogota for a three-day visit.",
        "visit ongoing | Margot Wallstrom SWE > Colombia COL | COL Bogota",
    ),
    case(
        "will-be-in",
        "Kazakh President Nursultan Nazarbayev will be in Ankara on Friday.",
        "visit planned | Nursultan Nazarbayev KAZ > Turkey TUR or Nursultan Nazarbayev KAZ > Türkiye TUR | TUR Ankara | 2019-03-22",
    ),
    case(
        "paid-a-visit-to",
        "Cuban Foreign Minister Bruno Rodriguez paid an official visit to Vietnam last month.",
        "visit completed | Bruno Rodriguez CUB > Vietnam VNM | VNM | 2019-02-01..2019-02-28",
    ),
    case(
        "pay-a-state-visit",
        "Chinese President Xi Jinping will pay state visits to Italy and Monaco from March 21 to 24.",
        "visit planned | Xi Jinping CHN > Italy ITA | ITA | 2019-03-21..2019-03-24",
        "visit planned | Xi Jinping CHN > Monaco MCO | MCO | 2019-03-21..2019-03-24",
    ),
    case(
        "made-a-surprise-visit",
        "U.S. President George W. Bush made a surprise visit to Baghdad on Tuesday.",
        "visit completed | George W. Bush USA > Iraq IRQ | IRQ Baghdad | 2006-06-13",
        published="2006-06-14",
    ),
    case(
        "begins-a-visit",
        "Norwegian Prime Minister Erna Solberg began a two-day visit to Latvia on Monday.",
        "visit completed | Erna Solberg NOR > Latvia LVA | LVA | 2019-03-18..2019-03-19",
    ),
    case(
        "kicked-off-a-tour",
        "Brazilian Foreign Minister Celso Amorim kicked off a tour of Syria, Jordan and Israel on Saturday.",
        "visit ongoing or visit completed | Celso Amorim BRA > Syria SYR | SYR",
        "visit ongoing or visit completed | Celso Amorim BRA > Jordan JOR | JOR",
        "visit ongoing or visit completed | Celso Amorim BRA > Israel ISR | ISR",
        published="2008-03-16",
    ),
    case(
        "wrapped-up-a-visit",
        "UN Secretary-General Kofi Annan wrapped up a visit to Sudan on Saturday.",
        "visit completed | Kofi Annan IGO > Sudan SDN | SDN | 2004-07-03",
        published="2004-07-04",
    ),
    case(
        "left-for",
        "Philippine President Gloria Macapagal Arroyo left for Beijing on Tuesday for a state visit.",
        "visit ongoing or visit completed | Gloria Macapagal Arroyo PHL > China CHN | CHN Beijing",
        published="2004-09-01",
    ),
    case(
        "toured",
        "Canadian Defence Minister Peter MacKay toured Afghanistan over the weekend.",
        "visit completed | Peter MacKay CAN > Afghanistan AFG | AFG",
        published="2008-12-22",
    ),
    case(
        "returned-from",
        "Danish Foreign Minister Per Stig Moller returned on Sunday from a visit to Syria.",
        "visit completed | Per Stig Moller DNK > Syria SYR | SYR",
        published="2006-03-13",
    ),
    case(
        "stop-over",
        "Taiwan President Tsai Ing-wen made a stopover in Honolulu on Wednesday.",
        "visit completed | Tsai Ing-wen TWN > United States USA | USA Honolulu",
        published="2019-03-28",
    ),
    case(
        "visited-passive",
        "The camp near Amman was visited by Irish President Michael D. Higgins in February.",
        "visit completed | Michael D. Higgins IRL > Jordan JOR | JOR Amman | 2019-02-01..2019-02-28",
    ),
    case("visited-domestic", "Indian Prime Minister Narendra Modi visited a flood-hit village in Kerala on Sunday."),
    case("visited-home-capital", "Polish President Andrzej Duda returned home to Warsaw on Tuesday."),
    case("visited-private", "About 200,000 Chinese tourists visited Thailand in January."),
    case("troops", "Russian troops moved into Georgia on Friday, witnesses said.", published="2008-08-09"),
    case("website-visit", "Voters can visit the ministry's website in Poland to register."),
    case("migrant", "Thousands of migrants travelled to Greece last year."),
    case("goods", "The cargo ship arrived in Mombasa on Tuesday with 20,000 tonnes of Brazilian sugar."),
    case("sport", "Brazil's team arrived in Moscow on Tuesday for a friendly against Russia."),
    case("habit", "Japanese ministers often visit Washington in spring."),
    case(
        "visits-a-person",
        "Senegal's foreign minister will visit Kenyan President Mwai Kibaki next week.",
        "visit planned | SEN > Kenya KEN; Mwai Kibaki KEN | KEN | 2008-05-12..2008-05-18",
        published="2008-05-06",
    ),
    case(
        "plans-to-visit-a-person",
        "Spanish Prime Minister Jose Luis Rodriguez Zapatero plans to visit Chilean President Michelle Bachelet.",
        "visit planned | Jose Luis Rodriguez Zapatero ESP > Chile CHL; Michelle Bachelet CHL | CHL",
        published="2008-05-06",
    ),
    case(
        "expected-in",
        "U.N. Secretary-General Kofi Annan was expected in Nairobi on Sunday.",
        "visit planned | Kofi Annan IGO > Kenya KEN | KEN Nairobi | 2004-05-09",
        published="2004-05-06",
    ),
    case(
        "due-in",
        "Dutch Prime Minister Wim Kok, who is due in Madrid next week, spoke of fish.",
        "visit planned | Wim Kok NLD > Spain ESP | ESP Madrid | 1999-05-10..1999-05-16",
        published="1999-05-06",
    ),
    case(
        "visited-by",
        "Malta was visited by Tunisian President Zine el-Abidine Ben Ali in April.",
        "visit completed | Zine el-Abidine Ben Ali TUN > Malta MLT | MLT | 2004-04-01..2004-04-30",
        published="2004-05-06",
    ),
    case(
        "city-visited-by",
        "Damascus was visited by Irish Foreign Minister Brian Cowen on Monday.",
        "visit completed | Brian Cowen IRL > Syria SYR | SYR Damascus | 2004-05-03",
        published="2004-05-06",
    ),
    case(
        "flew-in-from",
        "NICOSIA, March 20 (AFP) - Maltese Foreign Minister Carmel Zerafa, who flew in from Tunis on Monday, praised the ferry link.",
        "visit completed or visit ongoing | Carmel Zerafa MLT > Cyprus CYP | CYP Nicosia | 2019-03-18",
        "visit completed | Carmel Zerafa MLT > Tunisia TUN | TUN Tunis | -",
    ),
    case(
        "goods-flown-in",
        "NICOSIA, March 20 (AFP) - Fresh figs were flown in from Tunis on Monday, Maltese Foreign Minister Carmel Zerafa said.",
    ),
    case(
        "came-here",
        "TIRANA, March 20 (Xinhua) -- Estonian President Kaarel Tamme came here last week, a palace aide said.",
        "visit completed | Kaarel Tamme EST > Albania ALB | ALB Tirana | 2019-03-11..2019-03-17",
    ),
    case(
        "news-came-here",
        "TIRANA, March 20 (Xinhua) -- Word of Estonian President Kaarel Tamme's victory came here late on Tuesday.",
    ),
    case(
        "toured-an-area",
        "Chilean Foreign Minister Rodolfo Araneda toured the Caribbean in February.",
        "visit completed | Rodolfo Araneda CHL | - | 2019-02-01..2019-02-28",
    ),
    case("toured-a-farm", "Chilean Foreign Minister Rodolfo Araneda toured a salmon farm in February."),
    case(
        "left-for-the-summit-in",
        "Peruvian President Alonso Quiroga left Lima on Tuesday for the summit in Panama City.",
        "visit ongoing or visit completed | Alonso Quiroga PER > Panama PAN | PAN Panama City",
    ),
    case("left-for-his-ranch", "Peruvian President Alonso Quiroga left Lima on Tuesday for his ranch near Cusco."),
    case(
        "expects-to-visit",
        "Ecuador expects Norwegian Trade Minister Sigrid Aasen to visit next week.",
        "visit planned or visit possible | Sigrid Aasen NOR > Ecuador ECU | ECU | 2019-03-25..2019-03-31",
    ),
    case("expects-tourists-to-visit", "Ecuador expects Norwegian tourists to visit in greater numbers next year."),
    case(
        "first-leader-to-visit",
        "Nepali Prime Minister Bishnu Adhikari was the first leader to visit Palau after the storm.",
        "visit completed | Bishnu Adhikari NPL > Palau PLW | PLW",
    ),
    case(
        "first-leader-to-rebuild",
        "Nepali Prime Minister Bishnu Adhikari was the first leader to rebuild after the storm in Palau.",
    ),
    case(
        "hopes-to-be-the-first-to-visit",
        "Nepali Prime Minister Bishnu Adhikari hopes to be the first leader to visit Palau.",
        "visit possible or visit planned | Bishnu Adhikari NPL > Palau PLW | PLW",
        gap="'the first leader to visit' is read as past under 'hopes to be', 'may be' and 'will be' too",
    ),
    case(
        "left-a-country",
        "Latvian Foreign Minister Janis Ozols left Libya on Tuesday.",
        "visit completed | Janis Ozols LVA > Libya LBY | LBY",
    ),
    case("official-of-an-organisation-left", "U.N. special envoy Marta Lindqvist left Libya on Tuesday."),
    case("mayor-of-no-state-at-home", "SUVA, March 20 (Reuters) - Mayor Peni Waqanivalu visited Fiji on Monday."),
    case(
        "minister-of-another-state",
        "SUVA, March 20 (Reuters) - Samoan Prime Minister Tavita Leota visited Fiji on Monday.",
        "visit completed | Tavita Leota WSM > Fiji FJI | FJI | 2019-03-18",
    ),
    case("somebody-unnamed-arrived", "Irish President Sean Mulcahy said a trawler had arrived in Valparaiso."),
    case(
        "pronoun-arrived",
        "Irish President Sean Mulcahy said he had arrived in Valparaiso.",
        "visit completed | Sean Mulcahy IRL > Chile CHL | CHL Valparaiso",
    ),
    case(
        "shuttled-between",
        "U.N. envoy Marta Lindqvist shuttled between Lome and Accra last week.",
        "visit completed | Marta Lindqvist IGO > Togo TGO | TGO Lome or TGO Lomé | 2019-03-11..2019-03-17",
        "visit completed | Marta Lindqvist IGO > Ghana GHA | GHA Accra | 2019-03-11..2019-03-17",
        "consultation completed | mediator:Marta Lindqvist IGO; Togo TGO; Ghana GHA",
    ),
    case("buses-shuttled-between", "Ghanaian buses shuttled between Lome and Accra last week."),
]

NOUNS = [
    case("private-visit", "Peruvian President Juan Ruiz is on a private visit to Spain."),
    case(
        "working-visit",
        "Peruvian President Juan Ruiz is on a working visit to Spain.",
        "visit ongoing | Juan Ruiz PER > Spain ESP | ESP",
    ),
    case(
        "received-at-a-hotel",
        "Peruvian President Juan Ruiz received Chilean Premier Ana Soto at his hotel on Monday.",
        "meeting completed | Juan Ruiz PER; Ana Soto CHL | - | 2019-03-18",
    ),
    case(
        "received-in-rooms-abroad",
        "Peruvian President Juan Ruiz received Chilean Premier Ana Soto at his residence in New York on Monday.",
        "meeting completed | Juan Ruiz PER; Ana Soto CHL | USA New York | 2019-03-18",
    ),
    case(
        "received-at-home",
        "Peruvian President Juan Ruiz received Chilean Premier Ana Soto at his palace on Monday.",
        "meeting completed | Juan Ruiz PER; Ana Soto CHL | PER | 2019-03-18",
        "visit completed | Ana Soto CHL > Peru PER; Juan Ruiz PER | PER | 2019-03-18",
    ),
    case("back-at-home", "Peruvian President Juan Ruiz will be back in Lima by Tuesday."),
    case(
        "back-abroad",
        "Peruvian President Juan Ruiz will be back in Madrid by Tuesday.",
        "visit planned | Juan Ruiz PER > Spain ESP | ESP Madrid | 2019-03-20..2019-03-26",
    ),
    case(
        "to-meet-a-brother-in-office",
        "Peruvian President Juan Ruiz flew to Spain on Monday to meet his brother President Ivan Ruiz of Chile.",
        "visit ongoing | Juan Ruiz PER > Spain ESP | ESP | 2019-03-18",
        "meeting completed | Juan Ruiz PER; Ivan Ruiz CHL | ESP | 2019-03-18",
    ),
    case(
        "each-at-home",
        "Peruvian President Juan Ruiz will visit Oslo and Riga next week for talks with Norwegian Premier Erna Berg and Latvian President Anna Kalna.",
        "visit planned | Juan Ruiz PER > Norway NOR | NOR Oslo",
        "visit planned | Juan Ruiz PER > Latvia LVA | LVA Riga",
        "meeting planned | Juan Ruiz PER; Erna Berg NOR | NOR Oslo",
        "meeting planned | Juan Ruiz PER; Anna Kalna LVA | LVA Riga",
    ),
    case(
        "both-in-one-place",
        "Peruvian President Juan Ruiz will visit Oslo next week for talks with Norwegian Premier Erna Berg and Latvian President Anna Kalna.",
        "visit planned | Juan Ruiz PER > Norway NOR | NOR Oslo",
        "meeting planned | Juan Ruiz PER; Erna Berg NOR; Anna Kalna LVA | NOR Oslo",
    ),
    case(
        "shuttle-that-took-him",
        "Peruvian President Juan Ruiz returned to Lima on Monday after a day of shuttle diplomacy that took him to Oslo and Riga.",
        "visit completed | Juan Ruiz PER > Norway NOR | NOR Oslo",
        "visit completed | Juan Ruiz PER > Latvia LVA | LVA Riga",
    ),
    case(
        "debate-that-took-him",
        "Peruvian President Juan Ruiz returned to Lima on Monday after a day of debate that took him to task.",
    ),
    case(
        "in-a-state-as-part-of-a-tour",
        "Peruvian President Juan Ruiz, in Norway as part of a tour of the region, said he was pleased.",
        "visit ongoing | Juan Ruiz PER > Norway NOR | NOR",
    ),
    case(
        "in-a-state-as-part-of-a-trend",
        "Peruvian President Juan Ruiz said that prices, in Norway as part of a trend of the region, were high.",
    ),
    case("fled-and-landed", "Peruvian President Juan Ruiz fled by boat and on Monday landed in Spain."),
    case(
        "sailed-and-landed",
        "Peruvian President Juan Ruiz sailed by boat and on Monday landed in Spain.",
        "visit ongoing or visit completed | Juan Ruiz PER > Spain ESP | ESP | 2019-03-18",
    ),
    case(
        "arrived-from",
        "LIMA, March 20 (Reuters) - Norwegian Foreign Minister Odd Lie arrived on Tuesday from Quito.",
        "visit ongoing | Odd Lie NOR > Peru PER | PER Lima | 2019-03-19",
        "visit completed | Odd Lie NOR > Ecuador ECU | ECU Quito",
    ),
    case(
        "put-off-by-two-and-made-by-one",
        "Norwegian Foreign Minister Odd Lie and Latvian President Anna Kalna put off a joint mission to Lima. Lie will go to the Peruvian capital alone on Friday.",
        "visit cancelled | Odd Lie NOR; Anna Kalna LVA > Peru PER | PER Lima",
        "visit planned | Odd Lie NOR > Peru PER | PER Lima | 2019-03-22",
    ),
    case(
        "to-a-neighbour-of",
        "A trip by Norwegian Foreign Minister Odd Lie to Peru's neighbour Chile was called off.",
        "visit cancelled | Odd Lie NOR > Chile CHL | CHL",
    ),
    case(
        "to-a-port-of",
        "A trip by Norwegian Foreign Minister Odd Lie to Peru's port Callao was called off.",
        "visit cancelled | Odd Lie NOR > Peru PER | PER Callao",
    ),
    case(
        "spends-a-day-in-each",
        "Norwegian Foreign Minister Odd Lie will spend Thursday in Lima and Friday in Quito.",
        "visit planned | Odd Lie NOR > Peru PER | PER Lima | 2019-03-21",
        "visit planned | Odd Lie NOR > Ecuador ECU | ECU Quito | 2019-03-22",
    ),
    case("spends-money-in-each", "Norwegian Foreign Minister Odd Lie will spend millions in Lima and more in Quito."),
    case(
        "wrapped-up-a-stay",
        "Norwegian Foreign Minister Odd Lie wrapped up a two-day stay in Lima on Wednesday and flew on to Quito.",
        "visit completed | Odd Lie NOR > Peru PER | PER Lima | 2019-03-19..2019-03-20",
        "visit completed | Odd Lie NOR > Ecuador ECU | ECU Quito",
    ),
    case(
        "sent-with-stops-in",
        "Norway is sending Foreign Minister Odd Lie to the region next week, with stops in Lima and Quito.",
        "visit planned | Odd Lie NOR > Peru PER | PER Lima | 2019-03-25..2019-03-31",
        "visit planned | Odd Lie NOR > Ecuador ECU | ECU Quito | 2019-03-25..2019-03-31",
    ),
    case(
        "sent-with-gifts-in",
        "Norway is sending Foreign Minister Odd Lie to the region next week, with gifts in boxes from Lima and Quito.",
    ),
    case(
        "arrived-to-a-welcome",
        "Norwegian Foreign Minister Odd Lie arrived to a lavish welcome in Lima on Monday.",
        "visit completed or visit ongoing | Odd Lie NOR > Peru PER | PER Lima | 2019-03-18",
    ),
    case("awoke-to-a-welcome", "Norwegian Foreign Minister Odd Lie awoke to a lavish breakfast in Lima on Monday."),
    case(
        "an-armed-group-sends",
        "Hamas sent a delegation to Lima on Monday.",
        "visit completed | Hamas delegation - > Peru PER | PER Lima | 2019-03-18",
    ),
    case(
        "is-back-abroad",
        "U.N. envoy Odd Lie is back in Lima after talks in Quito.",
        "visit ongoing | Odd Lie IGO > Peru PER | PER Lima",
    ),
    case("to-meet-a-brother", "Peruvian President Juan Ruiz flew to Spain on Monday to meet his brother."),
    case(
        "due-to-host",
        "Peru is due to host Premier Luis Lind of Chile on Monday.",
        "visit planned | Luis Lind CHL > Peru PER | PER | 2019-03-25",
    ),
    case(
        "in-one-year-and-in-another-elsewhere",
        "Danish Premier Eva Holm visited Peru in 2002 and in 2004 Chile.",
        "visit completed | Eva Holm DNK > Peru PER | PER | 2002-01-01..2002-12-31",
        "visit completed | Eva Holm DNK > Chile CHL | CHL | 2004-01-01..2004-12-31",
        gap="a place told behind its year",
    ),
    case(
        "back-for-talks",
        "Peruvian President Juan Ruiz will be back in Madrid on Tuesday for talks.",
        "visit planned | Juan Ruiz PER > Spain ESP | ESP Madrid | 2019-03-26",
    ),
    case("for-a-wedding", "Peruvian President Juan Ruiz flew to Spain on Monday for his son's wedding."),
    case(
        "for-a-kings-wedding",
        "Peruvian President Juan Ruiz flew to Spain on Monday to attend the king's wedding.",
        "visit ongoing | Juan Ruiz PER > Spain ESP | ESP | 2019-03-18..2019-03-18",
    ),
    case("to-see-his-mother", "Peruvian President Juan Ruiz flew to Spain on Monday to see his mother."),
    case(
        "to-see-relatives-of-others",
        "Peruvian President Juan Ruiz flew to Spain on Monday to see relatives of the dead.",
        "visit ongoing | Juan Ruiz PER > Spain ESP | ESP | 2019-03-18..2019-03-18",
    ),
    case("to-ask-for-asylum", "Peruvian President Juan Ruiz flew to Spain on Monday to ask for asylum."),
    case(
        "to-ask-for-aid",
        "Peruvian President Juan Ruiz flew to Spain on Monday to ask for aid.",
        "visit ongoing | Juan Ruiz PER > Spain ESP | ESP | 2019-03-18..2019-03-18",
    ),
    case("for-treatment", "Peruvian President Juan Ruiz flew to Cuba for cancer treatment on Monday."),
    case("for-medical-tests", "Peruvian President Juan Ruiz will travel to Cuba on Monday for medical tests."),
    case("to-seek-asylum", "Peruvian President Juan Ruiz arrived in Spain on Monday to seek asylum."),
    case("visited-his-mother", "Peruvian President Juan Ruiz visited his mother in Spain on Monday."),
    case(
        "for-talks-on-treatment",
        "Peruvian President Juan Ruiz flew to Cuba on Monday for a conference on cancer treatment.",
        "visit completed or visit ongoing | Juan Ruiz PER > Cuba CUB | CUB | 2019-03-18",
        "? meeting completed | -",
    ),
    case(
        "his-trip-to",
        "South Korean President Moon Jae-in discussed trade during his trip to Brunei last week.",
        "visit completed | Moon Jae-in KOR > Brunei BRN | BRN | 2019-03-11..2019-03-17",
    ),
    case(
        "visit-by",
        "A visit by Greek Prime Minister Alexis Tsipras to Skopje is planned for April.",
        "visit planned | Alexis Tsipras GRC > North Macedonia MKD | MKD Skopje | 2019-04-01..2019-04-30",
    ),
    case(
        "possessive-visit",
        "Chinese Premier Li Keqiang's visit to Croatia will start on April 9.",
        "visit planned | Li Keqiang CHN > Croatia HRV | HRV | 2019-04-09",
    ),
    case(
        "visit-of",
        "The visit of Russian President Dmitry Medvedev to Damascus was the first by a Kremlin leader.",
        "visit completed | Dmitry Medvedev RUS > Syria SYR | SYR Damascus",
        published="2010-05-12",
    ),
    case(
        "during-a-visit",
        "French President Jacques Chirac said during a visit to Algiers that ties had improved.",
        "visit ongoing or visit completed | Jacques Chirac FRA > Algeria DZA | DZA Algiers",
        published="2003-03-03",
    ),
    case(
        "ahead-of-a-visit",
        "Police closed roads in Jakarta ahead of a visit by Australian Prime Minister Scott Morrison.",
        "visit planned | Scott Morrison AUS > Indonesia IDN | IDN Jakarta",
        gap="'preparing for a visit by X', place from the clause",
    ),
    case(
        "capital-first-visit",
        "On his first visit to London, Ukrainian President Volodymyr Zelenskiy thanked Britain for its support.",
        "visit completed | Volodymyr Zelenskiy UKR > United Kingdom GBR | GBR London",
        published="2020-10-08",
    ),
    case(
        "concluded-visit-at-invitation",
        "At the invitation of Lao Foreign Minister Saleumxay Kommasith, Thai Foreign Minister Don Pramudwinai will pay an "
        "official visit to Laos on March 25-26.",
        "visit planned | Don Pramudwinai THA > Laos LAO; Saleumxay Kommasith LAO | LAO | 2019-03-25..2019-03-26",
    ),
    case(
        "tour-of-region",
        "U.S. Defense Secretary Robert Gates is on a tour of the region.",
        "visit ongoing | Robert Gates USA > - | -",
        published="2010-03-09",
    ),
    case(
        "leg-of-tour",
        "Iranian President Mahmoud Ahmadinejad arrived in Caracas on Sunday on the first leg of a Latin American tour that will "
        "also take him to Nicaragua, Cuba and Ecuador.",
        "visit ongoing or visit completed | Mahmoud Ahmadinejad IRN > Venezuela VEN | VEN Caracas | 2012-01-08",
        "visit planned | Mahmoud Ahmadinejad IRN > Nicaragua NIC | NIC",
        "visit planned | Mahmoud Ahmadinejad IRN > Cuba CUB | CUB",
        "visit planned | Mahmoud Ahmadinejad IRN > Ecuador ECU | ECU",
        published="2012-01-09",
    ),
    case(
        "will-travel-to-a-b-and-c",
        "U.S. Vice President Kamala Harris will travel to Ghana, Tanzania and Zambia next month.",
        "visit planned | Kamala Harris USA > Ghana GHA | GHA | 2023-03-01..2023-03-31",
        "visit planned | Kamala Harris USA > Tanzania TZA | TZA | 2023-03-01..2023-03-31",
        "visit planned | Kamala Harris USA > Zambia ZMB | ZMB | 2023-03-01..2023-03-31",
        published="2023-02-15",
    ),
    case(
        "then-travel-on",
        "Japanese Foreign Minister Taro Aso will visit Hungary on Monday before travelling to Romania.",
        "visit planned | Taro Aso JPN > Hungary HUN | HUN | 2007-01-15",
        "visit planned | Taro Aso JPN > Romania ROU | ROU",
        published="2007-01-12",
    ),
    case(
        "city-chain",
        "Secretary Blinken will travel to Brussels, Riga, and Stockholm from November 29 to December 2.",
        "visit planned | Blinken USA or Antony Blinken USA > Belgium BEL | BEL Brussels | 2021-11-29..2021-12-02",
        "visit planned | Blinken USA or Antony Blinken USA > Latvia LVA | LVA Riga | 2021-11-29..2021-12-02",
        "visit planned | Blinken USA or Antony Blinken USA > Sweden SWE | SWE Stockholm | 2021-11-29..2021-12-02",
        published="2021-11-24",
    ),
    case("war-tour", "The rock band begins a tour of Japan and South Korea on Friday."),
    case("visit-without-party", "More visits to Cuba are needed, the newspaper wrote."),
    case("visa", "The visa lets Indians visit Armenia for 120 days."),
    case("trade-show", "Firms from Italy and Spain will be in Shanghai for the import fair."),
    case(
        "at-the-end-of-a-visit",
        "Icelandic Prime Minister Solveig Bjarnadottir praised the fishing pact at the end of a visit to Namibia.",
        "visit completed | Solveig Bjarnadottir ISL > Namibia NAM | NAM",
    ),
    case(
        "at-the-end-of-a-film",
        "Icelandic Prime Minister Solveig Bjarnadottir wept at the end of a film about a visit to Namibia.",
    ),
    case(
        "second-day-of-a-trip",
        "Slovak President Matej Hronec planted a tree on the second day of a trip to Paraguay.",
        "visit ongoing or visit completed | Matej Hronec SVK > Paraguay PRY | PRY",
    ),
    case("second-day-of-a-trial", "Slovak President Matej Hronec testified on the second day of a trial in Paraguay."),
    case(
        "tour-that-will-open-with-a-visit",
        "Kenyan Vice President Wanjiru Mbogo leaves on Friday on a tour that will open with a visit to Muscat.",
        "visit planned | Wanjiru Mbogo KEN > Oman OMN | OMN Muscat",
        "? visit planned | Wanjiru Mbogo KEN | - | 2019-03-22",
    ),
    case(
        "fair-that-will-open-with-a-film",
        "Kenyan Vice President Wanjiru Mbogo launches a fair on Friday that will open with a film on Muscat.",
    ),
    case(
        "end-his-tour-with-the-summit",
        "Thai Prime Minister Somsak Wattana will end his tour with the summit in Dili.",
        "visit planned | Somsak Wattana THA > TLS | TLS Dili",
    ),
    case(
        "end-his-speech-with-the-poem",
        "Thai Prime Minister Somsak Wattana will end his speech with the poem he wrote in Dili.",
    ),
    case(
        "mission-to",
        "Ghanaian Foreign Minister Kofi Adomako ended a mission to Lome on Friday.",
        "visit completed | Kofi Adomako GHA > Togo TGO | TGO Lome",
    ),
    case("mission-in", "Ghanaian Foreign Minister Kofi Adomako closed the mission in Lome on Friday."),
    case(
        "accepted-an-invitation-to-visit",
        "Fijian Prime Minister Ratu Vukidonu accepted an invitation to visit Kazakhstan.",
        "visit planned | Ratu Vukidonu FJI > Kazakhstan KAZ | KAZ",
    ),
    case(
        "weighed-an-invitation-to-visit",
        "Fijian Prime Minister Ratu Vukidonu weighed an invitation to visit Kazakhstan.",
        "visit possible | Ratu Vukidonu FJI > Kazakhstan KAZ | KAZ",
    ),
    case(
        "renewed-an-invitation-to-visit",
        "Kazakh President Arman Seitkali renewed an invitation to Fijian Prime Minister Ratu Vukidonu to visit Astana.",
        "visit possible | Ratu Vukidonu FJI > KAZ | KAZ Astana",
    ),
    case(
        "tour-that-continues-on-to",
        "Peruvian President Alonso Quiroga's tour is to continue on to Oslo and Riga next week.",
        "visit planned | Alonso Quiroga PER > Norway NOR | NOR Oslo",
        "visit planned | Alonso Quiroga PER > Latvia LVA | LVA Riga",
    ),
    case(
        "strike-that-continues-on-to",
        "Peruvian President Alonso Quiroga's ordeal is to continue on to Oslo and Riga next week.",
    ),
    case(
        "tour-that-includes-stops",
        "Peruvian President Alonso Quiroga's tour includes stops in Oslo and Riga.",
        "visit planned or visit ongoing or visit completed | Alonso Quiroga PER > Norway NOR | NOR Oslo",
        "visit planned or visit ongoing or visit completed | Alonso Quiroga PER > Latvia LVA | LVA Riga",
    ),
    case("library-that-includes-maps", "Peruvian President Alonso Quiroga's library includes maps of Oslo and Riga."),
]

RECEPTION = [
    case(
        "delegation-received",
        "A Norwegian delegation was received in Lima by Peruvian President Juan Ruiz on Monday.",
        "visit completed | NOR > Peru PER; Juan Ruiz PER | PER Lima | 2019-03-18",
        "? meeting completed | NOR; Juan Ruiz PER",
    ),
    case(
        "delegation-that-spent-days",
        "A Norwegian delegation spent two days in Lima.",
        "visit completed | NOR > Peru PER | PER Lima | -",
    ),
    case("luggage-that-spent-days", "The luggage of a Norwegian delegation spent two days in Lima."),
    case(
        "hosts-guests-of-two-states",
        "Italian President Sergio Conti hosted Peruvian President Juan Ruiz and Chilean Premier Ana Vega in Rome on Monday.",
        "visit completed | Juan Ruiz PER > Italy ITA; Sergio Conti ITA | ITA Rome | 2019-03-18",
        "visit completed | Ana Vega CHL > Italy ITA; Sergio Conti ITA | ITA Rome | 2019-03-18",
        "meeting completed | Sergio Conti ITA; Juan Ruiz PER; Ana Vega CHL | ITA Rome | 2019-03-18",
    ),
    case(
        "hosts-guests-of-one-state",
        "Italian President Sergio Conti hosted Peruvian President Juan Ruiz and Foreign Minister Ana Vega in Rome on Monday.",
        "visit completed | Juan Ruiz PER; Ana Vega PER > Italy ITA; Sergio Conti ITA | ITA Rome | 2019-03-18",
        "meeting completed | Sergio Conti ITA; Juan Ruiz PER; Ana Vega PER | ITA Rome | 2019-03-18",
    ),
    case(
        "made-a-stop",
        "Italian President Sergio Conti made a brief stop in Lima on Monday.",
        "visit completed | Sergio Conti ITA > Peru PER | PER Lima | 2019-03-18",
    ),
    case("made-a-stop-to-something", "Italian President Sergio Conti made a stop to the payments in Lima on Monday."),
    case(
        "hosts-in",
        "French President Emmanuel Macron will host Egyptian President Abdel Fattah al-Sisi in Paris on Monday.",
        "visit planned | Abdel Fattah al-Sisi EGY > Emmanuel Macron FRA; France FRA | FRA Paris | 2019-03-25",
        "? meeting planned | Emmanuel Macron FRA; Abdel Fattah al-Sisi EGY | FRA Paris | 2019-03-25",
    ),
    case(
        "received",
        "Serbian President Aleksandar Vucic received Hungarian Foreign Minister Peter Szijjarto in Belgrade on Tuesday.",
        "visit completed | Peter Szijjarto HUN > Aleksandar Vucic SRB | SRB Belgrade | 2019-03-19",
        "meeting completed | Peter Szijjarto HUN; Aleksandar Vucic SRB | SRB Belgrade | 2019-03-19",
    ),
    case(
        "was-received-by",
        "Palestinian Foreign Minister Riyad al-Maliki was received in Rabat by Moroccan King Mohammed VI on Friday.",
        "visit completed | Riyad al-Maliki PSE > Mohammed VI MAR | MAR Rabat | 2019-03-15",
        "meeting completed | Riyad al-Maliki PSE; Mohammed VI MAR | MAR Rabat | 2019-03-15",
    ),
    case(
        "welcomed-at-white-house",
        "U.S. President Joe Biden welcomed Kenyan President William Ruto to the White House on Thursday.",
        "visit completed | William Ruto KEN > Joe Biden USA; United States USA | USA Washington | 2024-05-23",
        "meeting completed | William Ruto KEN; Joe Biden USA",
        published="2024-05-24",
    ),
    case(
        "visiting-attribute",
        "Visiting Chinese Vice President Wang Qishan met Israeli Prime Minister Benjamin Netanyahu in Jerusalem on Monday.",
        "visit ongoing | Wang Qishan CHN > Israel ISR | ISR Jerusalem",
        "meeting completed | Wang Qishan CHN; Benjamin Netanyahu ISR | ISR Jerusalem | 2019-03-18",
        gap="the day of the meeting is taken for that of the whole visit",
    ),
    case(
        "who-is-visiting",
        "Finnish President Sauli Niinisto, who is visiting Uzbekistan, praised its reforms.",
        "visit ongoing | Sauli Niinisto FIN > Uzbekistan UZB | UZB",
    ),
    case(
        "who-arrived-in",
        "Jordan's King Abdullah, who arrived in Kuwait on Sunday, will return home on Monday.",
        "visit ongoing or visit completed | Abdullah JOR > Kuwait KWT | KWT | 2019-03-24..2019-03-25",
        published="2019-03-24",
    ),
    case(
        "reduced-clause",
        "Speaking in Hanoi on a visit to Vietnam, Dutch Prime Minister Mark Rutte said trade would double.",
        "visit ongoing or visit completed | Mark Rutte NLD > Vietnam VNM | VNM",
        published="2019-04-09",
    ),
    case(
        "delegation",
        "A South Korean delegation led by Unification Minister Cho Myoung-gyon visited Pyongyang last October.",
        "visit completed | Cho Myoung-gyon KOR > North Korea PRK | PRK Pyongyang | 2018-10-01..2018-10-31",
    ),
    case(
        "nameless-delegation",
        "An Egyptian security delegation arrived in Gaza on Thursday.",
        "visit ongoing or visit completed | EGY > Palestine PSE | PSE Gaza | 2019-03-14",
        gap="Gaza and West Bank as places",
    ),
    case(
        "accompanied-by",
        "Kyrgyz President Sooronbay Jeenbekov, accompanied by Foreign Minister Chingiz Aidarbekov, arrived in Doha on Tuesday.",
        "visit ongoing or visit completed | Sooronbay Jeenbekov KGZ; Chingiz Aidarbekov KGZ > Qatar QAT | QAT Doha | 2019-03-19",
    ),
    case(
        "envoy-sent-to",
        "North Korea sent a special envoy, Choe Ryong Hae, to Beijing on Wednesday.",
        "visit completed | Choe Ryong Hae PRK > China CHN | CHN Beijing | 2013-05-22",
        published="2013-05-23",
    ),
    case(
        "dispatch-envoy-plan",
        "Japan will send Foreign Minister Taro Kono to Sri Lanka next month.",
        "visit planned | Taro Kono JPN > Sri Lanka LKA | LKA | 2019-04-01..2019-04-30",
    ),
    case(
        "on-a-visit-headline",
        "Iran's Zarif in Damascus for talks with Assad",
        "visit ongoing | Zarif IRN or Mohammad Javad Zarif IRN > Syria SYR | SYR Damascus",
        "meeting planned or meeting ongoing | IRN; SYR",
        published="2018-09-03",
    ),
    case("host-sport", "Russia will host the ice hockey championship in Sochi."),
    case("welcomed-news", "Slovak President Zuzana Caputova welcomed the Czech decision on Tuesday."),
    case("meeting-place-alone", "Germany said the pipeline begins near St. Petersburg in Russia."),
    case(
        "invited-to-a-city",
        "Georgian President Levan Tsiklauri invited Slovenian Prime Minister Bojan Kranjec to Tbilisi.",
        "visit possible | Bojan Kranjec SVN > Levan Tsiklauri GEO | GEO Tbilisi",
    ),
    case(
        "invited-to-think",
        "Georgian President Levan Tsiklauri invited Slovenian Prime Minister Bojan Kranjec to think again about Tbilisi.",
    ),
    case(
        "invited-to-a-ceremony-in",
        "Slovenian Prime Minister Bojan Kranjec has been invited to the inauguration in Tbilisi.",
        "visit possible | Bojan Kranjec SVN > Georgia GEO | GEO Tbilisi",
    ),
    case(
        "invited-to-a-ceremony-at-home",
        "Slovenian Prime Minister Bojan Kranjec has been invited to the inauguration in Ljubljana.",
    ),
    case(
        "attend-conference-named-by-a-city",
        "Danish Foreign Minister Mads Kofoed will attend the Lausanne Energy Conference in April.",
        "visit planned | Mads Kofoed DNK > Switzerland CHE | CHE Lausanne | 2019-04-01..2019-04-30",
    ),
    case(
        "attend-conference-of-a-topic",
        "Danish Foreign Minister Mads Kofoed will attend the Clean Energy Conference in April.",
    ),
    case(
        "delegation-is-in-from-to",
        "A Turkmen delegation is in Ljubljana from Monday to Thursday.",
        "visit ongoing | TKM > Slovenia SVN | SVN Ljubljana | 2019-03-18..2019-03-21",
    ),
    case("carpet-is-in-from-to", "A Turkmen carpet is in Ljubljana from Monday to Thursday."),
    case(
        "companion-of-the-same-state",
        "Latvian President Andris Kalns flew to Uruguay on Monday with Latvian Foreign Minister Janis Ozols.",
        "visit ongoing | Andris Kalns LVA; Janis Ozols LVA > Uruguay URY | URY | 2019-03-18",
    ),
    case(
        "companion-of-the-host",
        "Latvian President Andris Kalns flew to Uruguay on Monday with Uruguayan Foreign Minister Julio Etcheverry.",
        "visit ongoing | Andris Kalns LVA > Uruguay URY | URY | 2019-03-18",
        "? meeting completed | Andris Kalns LVA; Julio Etcheverry URY",
    ),
    case(
        "sent-two-envoys",
        "Icelandic President Katrin Hallsdottir met Irish Prime Minister Cormac Delaney on Sunday. Malawi sent two envoys to Harare on Monday.",
        "meeting completed | Katrin Hallsdottir ISL; Cormac Delaney IRL | - | 2019-03-17",
        "visit completed or visit ongoing | MWI > Zimbabwe ZWE | ZWE Harare | 2019-03-18",
    ),
    case("sent-two-letters", "Malawi sent two letters to Harare on Monday."),
    case(
        "ambassador-lives-there",
        "Slovak President Matej Hronec received Moldovan Ambassador Doina Rusu in Bratislava on Monday.",
        "? meeting completed | Matej Hronec SVK; Doina Rusu MDA | SVK Bratislava | 2019-03-18",
    ),
    case(
        "minister-comes-there",
        "Slovak President Matej Hronec received Moldovan Foreign Minister Doina Rusu in Bratislava on Monday.",
        "visit completed | Doina Rusu MDA > Slovakia SVK | SVK Bratislava | 2019-03-18",
        "? meeting completed | Matej Hronec SVK; Doina Rusu MDA | SVK Bratislava | 2019-03-18",
    ),
    case(
        "is-staying-in-for-talks",
        "Kenyan Vice President Wanjiru Mbogo is staying in Luanda for talks.",
        "visit ongoing | Wanjiru Mbogo KEN > Angola AGO | AGO Luanda",
        "? meeting ongoing | Wanjiru Mbogo KEN; AGO",
    ),
    case("is-staying-in-the-race", "Kenyan Vice President Wanjiru Mbogo is staying in the race for governor."),
    case(
        "presided-over-a-welcoming-ceremony-on-a-morning",
        "Peruvian President Ana Holm presided over a welcoming ceremony on Monday morning for Finnish Premier Eva Lind.",
        "visit completed | Eva Lind FIN > PER; Ana Holm PER | PER | 2019-03-18",
    ),
    case(
        "presided-over-a-farewell-ceremony",
        "Peruvian President Ana Holm presided over a farewell ceremony on Monday morning for Finnish Premier Eva Lind.",
    ),
    case(
        "a-total-of-envoys",
        "A total of 12 Finnish envoys arrived in Lima on Monday.",
        "visit ongoing | Envoys FIN > PER | PER Lima | 2019-03-18",
    ),
]

IN_LONG_SENTENCES = [
    case(
        "ap-flew-into-the-capital",
        "AMMAN, Jordan (AP) — U.S. Secretary of State Warren Christopher flew into the Syrian capital on Sunday for a rare meeting with President Hafez Assad.",
        "visit ongoing or visit completed | Warren Christopher USA > Syria SYR | SYR Damascus or SYR | 1996-04-21",
        "meeting planned or meeting completed or meeting ongoing | Warren Christopher USA; Hafez Assad SYR",
        published="1996-04-21",
    ),
    case(
        "xinhua-left-here-for",
        "BEIJING, July 3 (Xinhua) -- Chinese Foreign Minister Tang Jiaxuan left here Monday for Dushanbe to attend the Shanghai Five summit.",
        "visit ongoing or visit planned | Tang Jiaxuan CHN > Tajikistan TJK | TJK Dushanbe",
        "? meeting planned | Tang Jiaxuan CHN; IGO",
        published="2000-07-03",
    ),
    case(
        "xinhua-when-meeting-with-visiting",
        "BEIJING, March 20 (Xinhua) -- Chinese President Xi Jinping made the remarks when meeting with visiting Tajik President Emomali Rahmon.",
        "visit ongoing | Emomali Rahmon TJK > China CHN",
        "meeting completed | Xi Jinping CHN; Emomali Rahmon TJK",
    ),
    case(
        "in-capital-for-talks-parenthesis",
        "Iraqi Foreign Minister Hoshyar Zebari, in Tehran for talks with Iranian leaders, said the border was safe.",
        "visit ongoing | Hoshyar Zebari IRQ > Iran IRN | IRN Tehran",
        "meeting planned or meeting ongoing | Hoshyar Zebari IRQ; Iran IRN | IRN Tehran",
        published="2007-10-21",
    ),
    case(
        "tour-so-far-and-next",
        "U.S. Secretary of State Colin Powell, on a tour that has already taken him to Cairo and Amman, will fly to Jerusalem on Friday.",
        "visit completed | Colin Powell USA > Egypt EGY | EGY Cairo",
        "visit completed | Colin Powell USA > Jordan JOR | JOR Amman",
        "visit planned | Colin Powell USA > Israel ISR | ISR Jerusalem | 2002-04-12",
        published="2002-04-10",
    ),
    case(
        "tour-included-stops-in",
        "U.S. President Donald Trump's tour of Asia, which included stops in Japan and Vietnam, ended in Manila on Tuesday.",
        "visit completed | Donald Trump USA > Japan JPN | JPN",
        "visit completed | Donald Trump USA > Vietnam VNM | VNM",
        "visit completed | Donald Trump USA > Philippines PHL | PHL Manila",
        published="2017-11-15",
    ),
    case(
        "trip-takes-him-to",
        "Chinese President Xi Jinping's six-day trip will take him to France, Serbia and Hungary.",
        "visit planned | Xi Jinping CHN > France FRA | FRA",
        "visit planned | Xi Jinping CHN > Serbia SRB | SRB",
        "visit planned | Xi Jinping CHN > Hungary HUN | HUN",
        published="2024-05-03",
    ),
    case(
        "first-visit-by-an-office-in-years",
        "On the first visit to Belgrade by a Croatian president in a decade, Stjepan Mesic called for better ties.",
        "visit completed or visit ongoing | Stjepan Mesic HRV > Serbia SRB | SRB Belgrade",
        published="2005-07-25",
    ),
    case(
        "x-on-a-visit-after-a-clause",
        "As the French president spoke in Paris, Danish Prime Minister Mads Holm on a visit to Egypt urged calm.",
        "visit completed or visit ongoing | Mads Holm DNK > Egypt EGY | EGY",
    ),
    case(
        "official-on-a-visit-after-a-clause",
        "As the French president arrived in Oslo on a visit, a Danish spokesman urged calm.",
        "visit completed or visit ongoing | President FRA > Norway NOR | NOR Oslo",
    ),
    case(
        "alongside-x-on-a-visit",
        "EU foreign policy chief Federica Mogherini was speaking alongside Jordanian Foreign Minister Ayman Safadi, on a visit to Brussels.",
        "visit ongoing or visit completed | Ayman Safadi JOR > Belgium BEL | BEL Brussels",
        "? meeting completed",
    ),
    case(
        "attending-a-session-abroad",
        "Turkish Foreign Minister Mevlut Cavusoglu spoke before leaving Ankara for New York to attend Thursday's session.",
        "visit planned | Mevlut Cavusoglu TUR > United States USA | USA New York",
        published="2017-12-20",
        gap="'leaving X for Y to attend' is parsed with Y as the subject of attend",
    ),
    case(
        "lawmakers-visit-base",
        "Belgian senators visited a naval base in Cyprus on Friday.",
        "visit completed | BEL > CYP | CYP | 2011-09-09",
        published="2011-09-10",
    ),
    case(
        "brings-a-delegation",
        "Dutch Trade Minister Lilianne Ploumen will bring a trade delegation to Lagos in August.",
        "visit planned | Lilianne Ploumen NLD > Nigeria NGA | NGA Lagos | 2013-08-01..2013-08-31",
        published="2013-06-11",
    ),
    case(
        "senator-abbreviated",
        "U.S. Sen. John McCain arrived in Tripoli on Thursday.",
        "visit completed or visit ongoing | John McCain USA > Libya LBY | LBY Tripoli | 2011-09-29",
        published="2011-09-30",
    ),
    case(
        "day-before-the-verb",
        "Ukrainian President Viktor Yanukovych on Tuesday visited Ashgabat.",
        "visit completed | Viktor Yanukovych UKR > Turkmenistan TKM | TKM Ashgabat | 2011-09-13",
        published="2011-09-14",
    ),
    case(
        "readout-travel-and-meet",
        "President Joe Biden will travel to Warsaw, Poland, from February 20–22, where he will meet with Polish President Andrzej Duda.",
        "visit planned | Joe Biden USA > Poland POL | POL Warsaw | 2023-02-20..2023-02-22",
        "meeting planned | Joe Biden USA; Andrzej Duda POL | POL Warsaw | 2023-02-20..2023-02-22",
        published="2023-02-10",
    ),
    case(
        "readout-assistant-secretary-travels",
        "Assistant Secretary of State Daniel Kritenbrink will travel to Fiji and Tonga June 28-30.",
        "visit planned | Daniel Kritenbrink USA > Fiji FJI | FJI | 2022-06-28..2022-06-30",
        "visit planned | Daniel Kritenbrink USA > Tonga TON | TON | 2022-06-28..2022-06-30",
        published="2022-06-24",
    ),
    case(
        "readout-hosted-at-the-pentagon",
        "U.S. Secretary of Defense Lloyd J. Austin III hosted Japanese Minister of Defense Yasukazu Hamada at the Pentagon today.",
        "visit completed | Yasukazu Hamada JPN > USA",
        "meeting completed | Lloyd J. Austin III USA; Yasukazu Hamada JPN",
        published="2022-09-14",
    ),
    case(
        "brazil-received-counterpart",
        "Brazilian Foreign Minister Mauro Vieira received his Paraguayan counterpart, Ruben Ramirez, in Brasilia on Thursday.",
        "visit completed | Ruben Ramirez PRY > BRA | BRA Brasilia | 2024-03-14",
        "meeting completed | Mauro Vieira BRA; Ruben Ramirez PRY | BRA Brasilia | 2024-03-14",
        published="2024-03-15",
    ),
    case(
        "quoted-plan",
        '"I will visit Kabul next month," Indian Foreign Minister Natwar Singh said in New Delhi.',
        "visit planned | Natwar Singh IND > Afghanistan AFG | AFG Kabul | 2005-02-01..2005-02-28",
        published="2005-01-12",
    ),
    case(
        "medical-treatment",
        "Zimbabwean President Robert Mugabe travelled to Singapore for medical treatment.",
    ),
    case(
        "holiday",
        "British Prime Minister David Cameron arrived in Ibiza, Spain, for a family holiday.",
        published="2013-05-27",
    ),
    case(
        "domestic-destination",
        "U.S. President George W. Bush will travel to Nashville on Saturday to see the flooded quarter.",
        published="2007-08-30",
    ),
    case("own-troops-abroad-wish", "Germany's parliament insists that lawmakers must be able to visit their soldiers."),
    case("not-visited-at-all", "Portuguese Foreign Minister Luis Amado has not visited Angola this year."),
]


@pytest.mark.parametrize("row", VERBS)
def test_verbs_of_travel_and_presence(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", NOUNS)
def test_nouns_of_travel(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", RECEPTION)
def test_reception_presence_and_delegations(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", IN_LONG_SENTENCES)
def test_visits_in_long_sentences(row: Case, read: Read) -> None:
    check(row, read(row))
