# ruff: noqa: E501 -- a row's sentence reads better whole
"""Meetings, calls and talks: the constructions that tell of one, and their near misses.

It is one file, long as it is: its rows are data, a table a construction, and a new sentence is looked for among all the
ways to tell of a meeting.
"""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

AIMS = [
    case(
        "failed-to-persuade-during",
        "Norwegian Prime Minister Erna Berg failed to persuade Peruvian President Juan Ruiz to reopen the port during a two-hour meeting on Monday.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | - | 2019-03-18",
    ),
    case(
        "failed-to-persuade-lawmakers",
        "Norwegian Prime Minister Erna Berg failed to persuade lawmakers to reopen the port during a two-hour meeting on Monday.",
    ),
    case(
        "met-joined-by",
        "Norwegian Prime Minister Erna Berg and Peruvian President Juan Ruiz met in Oslo on Monday, joined by U.S. Secretary of State Dan Moore.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER; Dan Moore USA | NOR Oslo | 2019-03-18",
    ),
    case(
        "telephoned-to-wish",
        "Peruvian President Juan Ruiz telephoned Norwegian Prime Minister Erna Berg on Monday to wish her luck.",
        "meeting completed phone | Juan Ruiz PER; Erna Berg NOR | - | 2019-03-18",
    ),
    case(
        "called-to-testify",
        "Congress called Norwegian Prime Minister Erna Berg to testify on Monday.",
    ),
    case(
        "flies-to-see",
        "Peruvian envoy Juan Ruiz flies to Oslo on Friday to see Norwegian Prime Minister Erna Berg.",
        "visit planned | Juan Ruiz PER > Norway NOR | NOR Oslo | 2019-03-22",
        "meeting planned | Juan Ruiz PER; Erna Berg NOR | NOR Oslo | 2019-03-22",
    ),
    case(
        "flew-to-see",
        "Peruvian envoy Juan Ruiz flew to Oslo on Monday to see Norwegian Prime Minister Erna Berg.",
        "visit completed or visit ongoing | Juan Ruiz PER > Norway NOR | NOR Oslo | 2019-03-18",
        "meeting completed or meeting planned | Juan Ruiz PER; Erna Berg NOR | NOR Oslo | 2019-03-18",
    ),
    case(
        "visit-for-a-meeting-of",
        "Peruvian Foreign Minister Juan Ruiz spoke of his upcoming visit to Oslo for the APEC Ministerial Meeting.",
        "visit planned | Juan Ruiz PER > Norway NOR | NOR Oslo | -",
        "meeting planned | Juan Ruiz PER; Asia-Pacific Economic Cooperation IGO",
    ),
    case(
        "invited-for-a-summit",
        "Peruvian President Juan Ruiz has invited Norwegian Prime Minister Erna Berg to Lima for a further summit.",
        "visit possible | Erna Berg NOR > Peru PER | PER Lima | -",
        "meeting possible | Juan Ruiz PER; Erna Berg NOR | PER Lima | -",
    ),
    case(
        "invited-him-to-visit",
        "Peruvian President Juan Ruiz has invited Norwegian Prime Minister Erna Berg to visit again.",
        "visit possible | Erna Berg NOR > Peru PER; Juan Ruiz PER | PER | -",
    ),
    case(
        "decision-of-others-to-host",
        "Chile criticised Peru's decision to host Norwegian Prime Minister Erna Berg in May.",
        "visit planned | Erna Berg NOR > Peru PER | PER | 2019-05-01..2019-05-31",
    ),
]


@pytest.mark.parametrize("row", AIMS)
def test_calls_aims_and_invitations(row: Case, read: Read) -> None:
    check(row, read(row))


VERBS = [
    case(
        "left-after-meeting-with",
        "Tongan Foreign Minister Sione Havea left on Monday after meeting with Samoan Prime Minister Tavita Leota.",
        "meeting completed | Sione Havea TON; Tavita Leota WSM",
    ),
    case(
        "before-meeting-briefly-with",
        "Before meeting briefly with Samoan Prime Minister Tavita Leota on Friday, Tongan Foreign Minister Sione Havea will fly to Oslo.",
        "meeting planned | Sione Havea TON; Tavita Leota WSM | - | 2019-03-22",
        "visit planned | Sione Havea TON > Norway NOR | NOR Oslo",
    ),
    case(
        "after-meeting-the-deadline-with",
        "Tongan Foreign Minister Sione Havea thanked Samoan Prime Minister Tavita Leota after meeting the deadline with ease.",
    ),
    case(
        "a-day-after-seeing",
        "Irish Premier Eva Lind arrived in Quito on Tuesday a day after seeing Cuban Premier Luis Mas in Havana.",
        "meeting completed | Eva Lind IRL; Luis Mas CUB | CUB Havana | 2019-03-18",
        "visit ongoing | Eva Lind IRL > Ecuador ECU | ECU Quito | 2019-03-19",
    ),
    case(
        "after-seeing-him-attack",
        "Irish Premier Eva Lind flew home on Tuesday after seeing Cuban Premier Luis Mas attack her.",
    ),
    case(
        "came-face-to-face-with",
        "Irish Premier Eva Lind came face to face with Cuban Premier Luis Mas on Monday.",
        "meeting completed | Eva Lind IRL; Luis Mas CUB | - | 2019-03-18",
    ),
    case("came-face-to-face-with-anger", "Irish Premier Eva Lind came face to face with Cuban anger on Monday."),
    case(
        "met-face-to-face-hyphenated",
        "Peruvian and Chilean officials met face-to-face on Monday.",
        "meeting completed | Peru PER; Chile CHL | - | 2019-03-18",
    ),
    case(
        "met-one-on-one",
        "Irish Premier Eva Lind and Cuban Premier Luis Mas met one-on-one on Monday.",
        "meeting completed | Eva Lind IRL; Luis Mas CUB | - | 2019-03-18",
    ),
    case(
        "met-the-press-face-to-face",
        "Peruvian and Chilean officials met the press face-to-face on Monday.",
    ),
    case(
        "met-with",
        "Turkish Foreign Minister Mevlut Cavusoglu met with his Venezuelan counterpart Jorge Arreaza in Istanbul on Monday.",
        "meeting completed | Mevlut Cavusoglu TUR; Jorge Arreaza VEN | TUR Istanbul | 2019-03-18",
    ),
    case(
        "met-object",
        "Pope Francis met Bolivian President Evo Morales in 2016.",
        "meeting completed | Francis VAT; Evo Morales BOL or Pope Francis VAT; Evo Morales BOL | - | 2016-01-01..2016-12-31",
    ),
    case(
        "readout-met-today",
        "National Security Advisor Thomas Donilon met today with Defense Minister Gitte Holm of Denmark.",
        "meeting completed | Thomas Donilon USA; Gitte Holm DNK | - | 2012-05-14",
        published="2012-05-14",
        outlet="The White House",
    ),
    case(
        "readout-secretary-met-with",
        "Secretary of State Antony J. Blinken met with Uzbekistan Foreign Minister Bakhtiyor Saidov today in Samarkand.",
        "meeting completed | Antony J. Blinken USA; Bakhtiyor Saidov UZB | UZB Samarkand | 2023-03-01",
        published="2023-03-01",
    ),
    case(
        "xinhua-met-here",
        "BEIJING, March 20 (Xinhua) -- Chinese Premier Li Keqiang met with Fijian Foreign Minister Inoke Kubuabola here on Wednesday.",
        "meeting completed | Li Keqiang CHN; Inoke Kubuabola FJI | CHN Beijing | 2019-03-20",
    ),
    case(
        "held-talks-with",
        "Egyptian President Hosni Mubarak held talks with Libyan leader Muammar Gaddafi in Sirte on Saturday.",
        "meeting completed | Hosni Mubarak EGY; Muammar Gaddafi LBY | LBY Sirte | 2005-02-12",
        published="2005-02-13",
    ),
    case(
        "will-hold-talks",
        "Armenian Prime Minister Nikol Pashinyan and Azerbaijani President Ilham Aliyev will hold talks in Vienna on March 29.",
        "meeting planned | Nikol Pashinyan ARM; Ilham Aliyev AZE | AUT Vienna | 2019-03-29",
    ),
    case(
        "sat-down-with",
        "U.S. envoy Zalmay Khalilzad sat down with Taliban negotiators in Doha on Monday.",
        "meeting completed | Zalmay Khalilzad USA; Taliban - | QAT Doha | 2019-03-18",
        "? consultation completed",
    ),
    case(
        "conferred-with",
        "Mexican Foreign Secretary Marcelo Ebrard conferred with Canadian Foreign Minister Chrystia Freeland in Ottawa.",
        "meeting completed | Marcelo Ebrard MEX; Chrystia Freeland CAN | CAN Ottawa",
    ),
    case(
        "an-official-of-the-dateline-and-who-has-no-state",
        "QUITO, March 20 (AP) - Ecuadorean Security Minister Marta Salas met in January with a commander of the National Liberation Army.",
        "meeting completed | Marta Salas ECU; - | - | 2019-01-01..2019-01-31",
    ),
    case(
        "a-release-and-its-own-officials",
        "President Biden met on Monday with Janet Ruiz, a deputy administrator, at the White House.",
        title="Readout of President Biden's Meeting on Roads",
        outlet="The White House",
        published="2022-03-16",
    ),
    case(
        "discussed-with",
        "Austrian Chancellor Sebastian Kurz discussed migration with Italian Prime Minister Giuseppe Conte in Rome on Friday.",
        "meeting completed | Sebastian Kurz AUT; Giuseppe Conte ITA | ITA Rome | 2019-03-15",
    ),
    case(
        "the-two-meet-reciprocal",
        "The foreign ministers of Greece and Turkey met in Antalya on Thursday.",
        "meeting completed | GRC; TUR | TUR Antalya | 2019-03-14",
    ),
    case(
        "conjoined-subject-met",
        "Indonesian President Joko Widodo and Malaysian Prime Minister Mahathir Mohamad met in Bogor last June.",
        "meeting completed | Joko Widodo IDN; Mahathir Mohamad MYS | IDN Bogor | 2018-06-01..2018-06-30",
    ),
    case(
        "meets-headline",
        "Spain's Sanchez meets Portugal's Costa in Lisbon",
        "meeting completed | Sanchez ESP; Costa PRT | PRT Lisbon | -",
    ),
    case(
        "to-meet-headline",
        "Putin, Erdogan to meet in Sochi on Thursday",
        "meeting planned | RUS; TUR | RUS Sochi | 2019-02-14",
        published="2019-02-11",
    ),
    case(
        "met-a-b-and-c",
        "EU foreign policy chief Federica Mogherini met the foreign ministers of Serbia, Kosovo and Albania in Brussels on Tuesday.",
        "meeting completed | Federica Mogherini IGO; SRB; XKX; ALB | BEL Brussels | 2019-03-19",
    ),
    case(
        "met-and-later-met",
        "Bulgarian President Rumen Radev met Macedonian President Gjorge Ivanov in Ohrid on Monday and later held talks with "
        "Prime Minister Zoran Zaev.",
        "meeting completed | Rumen Radev BGR; Gjorge Ivanov MKD | MKD Ohrid | 2019-03-18",
        "meeting completed | Rumen Radev BGR; Zoran Zaev MKD",
    ),
    case(
        "after-meeting-x",
        "After meeting German Foreign Minister Heiko Maas in Berlin, Libya's Fayez al-Serraj said the fighting must stop.",
        "meeting completed | Heiko Maas DEU; Fayez al-Serraj LBY | DEU Berlin",
    ),
    case(
        "speaking-after-talks-with",
        "Speaking after talks with Cypriot President Nicos Anastasiades, Israeli Prime Minister Benjamin Netanyahu praised the project.",
        "meeting completed | Nicos Anastasiades CYP; Benjamin Netanyahu ISR",
    ),
    case(
        "who-met",
        "Lebanese Prime Minister Saad al-Hariri, who met Russian President Vladimir Putin in Sochi last week, dismissed the reports.",
        "meeting completed | Saad al-Hariri LBN; Vladimir Putin RUS | RUS Sochi",
        published="2017-09-18",
    ),
    case(
        "saw-on-a-day",
        "Peruvian President Ana Vega saw Norwegian Foreign Minister Erna Berg at the State House on Monday.",
        "meeting completed | Ana Vega PER; Erna Berg NOR | - or PER | 2019-03-18",
    ),
    case(
        "waited-before-he-saw-her",
        "The U.N. envoy Erna Berg waited for hours before President Juan Ruiz of Peru saw her.",
        "meeting completed | Juan Ruiz PER; Erna Berg IGO",
    ),
    case(
        "saw-them-one-by-one",
        "Peruvian President Juan Ruiz and Omani Foreign Minister Said Harthy were in Riga, and Latvian President Janis Ozols spoke there. Ozols saw them one by one on Monday.",
        "meeting completed | Janis Ozols LVA; Juan Ruiz PER | - or LVA or LVA Riga | 2019-03-18",
        "meeting completed | Janis Ozols LVA; Said Harthy OMN | - or LVA or LVA Riga | 2019-03-18",
        "? visit completed",
        "? visit completed",
    ),
    case(
        "saw-somebody-fall",
        "Peruvian President Ana Vega saw Norwegian Foreign Minister Erna Berg fall at a parade on Monday.",
    ),
    case(
        "saw-somebody-leaving",
        "Peruvian President Ana Vega saw Norwegian Foreign Minister Erna Berg leaving the palace on Monday.",
    ),
    case(
        "saw-as-a-threat",
        "For years Peruvian President Ana Vega had seen Norwegian Foreign Minister Erna Berg as a threat.",
    ),
    case(
        "received-at-his-residence",
        "Peruvian President Ana Vega and Omani Foreign Minister Said Harthy were received separately at the residence of Norwegian Premier Erna Berg on Monday.",
        "meeting completed | Ana Vega PER; Erna Berg NOR | - or NOR | 2019-03-18",
        "meeting completed | Said Harthy OMN; Erna Berg NOR | - or NOR | 2019-03-18",
        "? visit completed",
        "? visit completed",
    ),
    case(
        "received-in-turn",
        "Norwegian Premier Erna Berg received Peruvian President Ana Vega and Omani Foreign Minister Said Harthy in turn on Monday.",
        "meeting completed | Ana Vega PER; Erna Berg NOR | - or NOR | 2019-03-18",
        "meeting completed | Said Harthy OMN; Erna Berg NOR | - or NOR | 2019-03-18",
        "? visit completed",
        "? visit completed",
    ),
    case(
        "meet-on-sidelines",
        "Ghanaian President John Kufuor met Finnish Prime Minister Matti Vanhanen on the sidelines of the African Union assembly in Accra on Tuesday.",
        "meeting completed | John Kufuor GHA; Matti Vanhanen FIN | GHA Accra | 2007-07-03",
        published="2007-07-05",
    ),
    case(
        "meet-on-sidelines-of-a-meeting",
        "Ghanaian President John Kufuor met Finnish Prime Minister Matti Vanhanen on the sidelines of the World Trade Organization meeting in Hong Kong on Tuesday.",
        "meeting completed | John Kufuor GHA; Matti Vanhanen FIN | HKG or HKG Hong Kong | 2005-12-13",
        "meeting completed | IGO; John Kufuor GHA; Matti Vanhanen FIN | HKG or HKG Hong Kong | 2005-12-13",
        published="2005-12-16",
    ),
    case(
        "joined-by",
        "U.S. Secretary of State John Kerry, joined by British Foreign Secretary Philip Hammond, met Saudi Foreign Minister Adel "
        "al-Jubeir in London on Sunday.",
        "meeting completed | John Kerry USA; Philip Hammond GBR; Adel al-Jubeir SAU | GBR London | 2016-10-16",
        published="2016-10-17",
    ),
    case(
        "meet-demand",
        "Iran failed to meet the demands of the United States, diplomats said.",
    ),
    case("met-with-criticism", "The Saudi proposal was met with criticism in Tehran and Ankara."),
    case("meet-target", "Germany and France will not meet the NATO spending target next year."),
    case("met-reporters", "Pakistani Foreign Minister Shah Mehmood Qureshi met reporters in Multan on Sunday."),
    case("met-cabinet", "Ethiopian Prime Minister Abiy Ahmed met his cabinet in Addis Ababa on Tuesday."),
    case("met-at-school", "He met his wife, a teacher, in Paris."),
    case("football", "France met Croatia in the World Cup final in Moscow.", published="2018-07-16"),
    case("wish", "China and Japan should hold talks more often."),
    case("habit", "The leaders of Benelux states meet every year."),
    case(
        "domestic-talks",
        "Israeli Prime Minister Benjamin Netanyahu held talks with Israeli opposition leader Benny Gantz on a coalition.",
    ),
    case("generic-talk", "Small talk is rare in Finland."),
    case("company", "Renault executives met Nissan managers in Yokohama on Tuesday."),
    case(
        "called-on-in-a-city",
        "Irish Foreign Minister Brian Cowen called on Iranian President Mohammad Khatami in Tehran on Tuesday.",
        "meeting completed | Brian Cowen IRL; Mohammad Khatami IRN | IRN Tehran | 2004-05-04",
        published="2004-05-06",
    ),
    case(
        "called-on-a-person",
        "Nepalese Foreign Minister Bhekh Bahadur Thapa called on Indian Prime Minister Manmohan Singh.",
        "meeting completed | Bhekh Bahadur Thapa NPL; Manmohan Singh IND",
        published="2004-05-06",
    ),
    case(
        "met-at-a-place-with",
        "Bhutanese Foreign Minister Tshering Dema met at the Hofburg Palace with Austrian President Ulrich Stadler on Tuesday.",
        "meeting completed | Tshering Dema BTN; Ulrich Stadler AUT | - or AUT or AUT Vienna | 2019-03-19",
    ),
    case(
        "waited-at-a-place-with",
        "Bhutanese Foreign Minister Tshering Dema waited at the Hofburg Palace with a letter for Austrian President Ulrich Stadler.",
    ),
    case(
        "met-for-hours-with",
        "Togolese President Koffi Amegah met for three hours with Gabonese Prime Minister Jean Obiang.",
        "meeting completed | Koffi Amegah TGO; Jean Obiang GAB",
    ),
    case(
        "waited-for-hours-with",
        "Togolese President Koffi Amegah waited for three hours with a gift for Gabonese Prime Minister Jean Obiang.",
    ),
    case(
        "met-respectively",
        "Laotian Prime Minister Khamphet Vongsa met Mongolian President Bat Erdene and Nepali Foreign Minister Bishnu Adhikari respectively on Monday.",
        "meeting completed | Khamphet Vongsa LAO; Bat Erdene MNG | - | 2019-03-18",
        "meeting completed | Khamphet Vongsa LAO; Bishnu Adhikari NPL | - | 2019-03-18",
    ),
    case(
        "met-together",
        "Laotian Prime Minister Khamphet Vongsa met Mongolian President Bat Erdene and Nepali Foreign Minister Bishnu Adhikari together on Monday.",
        "meeting completed | Khamphet Vongsa LAO; Bat Erdene MNG; Bishnu Adhikari NPL | - | 2019-03-18",
    ),
    case(
        "will-call-on",
        "Tongan Foreign Minister Sione Havea will also call on Samoan Prime Minister Tavita Leota on Friday.",
        "meeting planned | Sione Havea TON; Tavita Leota WSM | - | 2019-03-22",
    ),
    case(
        "will-call-on-to",
        "Tongan Foreign Minister Sione Havea will also call on Samoan Prime Minister Tavita Leota to resign on Friday.",
    ),
    case(
        "called-on-at-his-residence",
        "Tongan Foreign Minister Sione Havea called on Samoan Prime Minister Tavita Leota at his residence on Tuesday.",
        "meeting completed | Sione Havea TON; Tavita Leota WSM | - or WSM | 2019-03-19",
    ),
    case(
        "called-on-to-free",
        "Tongan Foreign Minister Sione Havea called on Samoan Prime Minister Tavita Leota to free the fishermen on Tuesday.",
    ),
    case(
        "two-spoke-for-an-hour",
        "Omani Foreign Minister Said al-Harthy and Yemeni President Nasser Qasim spoke for an hour on Monday.",
        "meeting completed | Said al-Harthy OMN; Nasser Qasim YEM | - | 2019-03-18",
    ),
    case(
        "one-spoke-for-an-hour",
        "Omani Foreign Minister Said al-Harthy spoke for an hour on Monday, and Yemen's parliament listened.",
    ),
    case(
        "two-spoke-about",
        "Omani Foreign Minister Said al-Harthy and Yemeni President Nasser Qasim spoke about fishing licences on Monday.",
        "meeting completed | Said al-Harthy OMN; Nasser Qasim YEM | - | 2019-03-18",
    ),
    case(
        "one-spoke-about-another",
        "Omani Foreign Minister Said al-Harthy spoke about Yemeni President Nasser Qasim on Monday.",
    ),
    case(
        "discussed-a-row-with",
        "Icelandic Foreign Minister Katrin Hallsdottir discussed the cod quota with Irish Foreign Minister Aoife Kinsella.",
        "meeting completed | Katrin Hallsdottir ISL; Aoife Kinsella IRL",
    ),
    case(
        "discussed-a-row-between",
        "Icelandic Foreign Minister Katrin Hallsdottir discussed the border row between Yemen and Oman with journalists.",
    ),
    case(
        "release-of-own-officials",
        "National Security Advisor Wesley Trager met today with Deputy Secretary Nina Colby.",
        outlet="The White House",
    ),
    case(
        "release-of-a-foreign-minister",
        "National Security Advisor Wesley Trager met today with Foreign Minister Nina Kolbe of Austria.",
        "meeting completed | Wesley Trager USA; Nina Kolbe AUT | - | 2019-03-20",
        outlet="The White House",
    ),
    case(
        "leader-of-a-movement-at-home",
        "NEW YORK, March 20 (AP) - U.S. Senator Dale Whitcomb met tenants' rights leader Otis Grandison on Monday.",
    ),
    case(
        "leader-of-a-state",
        "NEW YORK, March 20 (AP) - U.S. Senator Dale Whitcomb met Namibian leader Otis Grandison on Monday.",
        "meeting completed | Dale Whitcomb USA; Otis Grandison NAM | - | 2019-03-18",
    ),
    case(
        "fronted-day-without-comma",
        "On Sunday Haitian President Wilner Desrosiers met Costa Rican President Adela Montoya.",
        "meeting completed | Wilner Desrosiers HTI; Adela Montoya CRI | - | 2019-03-17",
    ),
    case(
        "fronted-day-met-a-deadline",
        "On Sunday Haitian President Wilner Desrosiers met a deadline set by Costa Rican President Adela Montoya.",
    ),
    case(
        "two-ministers-discussed",
        "Slovak President Matej Hronec and Moldovan Foreign Minister Doina Rusu discussed the price of wine.",
        "meeting completed | Matej Hronec SVK; Doina Rusu MDA",
    ),
    case(
        "two-presidents-discussed",
        "Slovak President Matej Hronec and Moldovan President Doina Rusu discussed the price of wine.",
        "meeting completed | Matej Hronec SVK; Doina Rusu MDA",
    ),
    case(
        "one-president-discussed",
        "Slovak President Matej Hronec and his gardener discussed the price of Moldovan President Doina Rusu's wine.",
    ),
    case(
        "met-a-president-s-demand",
        "Slovak President Matej Hronec met Moldovan President Doina Rusu's demand on Monday.",
    ),
    case(
        "talked-on-the-sidelines",
        "Omani Foreign Minister Said al-Harthy and Yemeni President Nasser Qasim talked on the sidelines of a regatta.",
        "meeting completed | Said al-Harthy OMN; Nasser Qasim YEM",
    ),
    case(
        "talked-on-the-radio",
        "Omani Foreign Minister Said al-Harthy and Yemeni President Nasser Qasim talked on the radio in a play.",
    ),
    case(
        "spent-an-hour-with",
        "Kenyan Vice President Wanjiru Mbogo spent an hour with Angolan President Nelo Kiala on Monday.",
        "meeting completed | Wanjiru Mbogo KEN; Nelo Kiala AGO | - | 2019-03-18",
    ),
    case(
        "spent-an-hour-with-dancers",
        "Kenyan Vice President Wanjiru Mbogo spent an hour with Angolan dancers on Monday.",
    ),
    case(
        "was-waiting-to-receive",
        "Kenyan Vice President Wanjiru Mbogo flew on Monday to Luanda, where Angolan President Nelo Kiala was waiting to receive her.",
        "visit completed or visit ongoing | Wanjiru Mbogo KEN > Angola AGO | AGO Luanda | 2019-03-18",
        "? meeting planned | Wanjiru Mbogo KEN; Nelo Kiala AGO",
    ),
    case(
        "was-waiting-for-a-bus",
        "Kenyan Vice President Wanjiru Mbogo flew on Monday to Luanda, where Angolan President Nelo Kiala was waiting for a bus.",
        "visit completed or visit ongoing | Wanjiru Mbogo KEN > Angola AGO | AGO Luanda | 2019-03-18",
    ),
]

NOUNS = [
    case(
        "encounter-at-a-summit-with-days-of-its-own",
        "Tongan Prime Minister Sione Havea and Samoan Prime Minister Tavita Leota will meet at a Pacific Islands Forum summit in Suva, Fiji, on April 8-10.",
        "meeting planned | Sione Havea TON; Tavita Leota WSM | FJI Suva",
        "meeting planned | Pacific Islands Forum IGO | FJI Suva | 2019-04-08..2019-04-10",
    ),
    case(
        "talks-at-a-summit-of-others",
        "Tongan Prime Minister Sione Havea and Samoan Prime Minister Tavita Leota will hold talks at a G20 summit in Hamburg on Friday.",
        "meeting planned | Sione Havea TON; Tavita Leota WSM | DEU Hamburg | 2019-03-22",
    ),
    case(
        "at-a-summit-himself",
        "Tongan Prime Minister Sione Havea warned of war at a G20 summit in Hamburg on Friday.",
        "meeting completed | Sione Havea TON; G20 IGO | DEU Hamburg | 2019-03-15",
    ),
    case(
        "one-on-one-talks-with-two",
        "Irish Premier Eva Lind flew home on Monday after one-on-one talks with Peru's Juan Ruiz and Chile's Ana Vega.",
        "meeting completed | Eva Lind IRL; Juan Ruiz PER",
        "meeting completed | Eva Lind IRL; Ana Vega CHL",
    ),
    case(
        "went-into-talks",
        "Irish Premier Eva Lind and Cuban Premier Luis Mas went into talks at a hotel on Monday.",
        "meeting completed | Eva Lind IRL; Luis Mas CUB | - | 2019-03-18",
    ),
    case("went-into-talks-with-aides", "Irish Premier Eva Lind went into talks with advisers on Monday."),
    case(
        "opened-a-tour-with-talks",
        "Irish Premier Eva Lind opened her Latin American tour on Monday with talks with Cuban Premier Luis Mas.",
        "meeting completed | Eva Lind IRL; Luis Mas CUB | - | 2019-03-18",
        "? visit completed | Eva Lind IRL > Cuba CUB",
    ),
    case(
        "ended-a-freeze-with-a-meeting",
        "Peru and Chile ended a long diplomatic freeze on Monday with a four-hour meeting about water.",
        "meeting completed | Peru PER; Chile CHL | - | 2019-03-18",
    ),
    case("ended-a-career-with-a-call", "Irish Premier Eva Lind ended her career with a call for talks with Peru."),
    case("ended-a-tour-with-a-lecture", "Irish Premier Eva Lind ended the day with a lecture about meetings."),
    case(
        "pressed-during-days-of-meetings",
        "Irish Premier Eva Lind pressed Cuban Premier Luis Mas to do more during two days of meetings in Quito.",
        "meeting completed | Eva Lind IRL; Luis Mas CUB | ECU Quito",
    ),
    case(
        "pressed-in-days-of-talks-with-aides",
        "Irish Premier Eva Lind pressed Cuban Premier Luis Mas on trade in two days of talks with advisers.",
    ),
    case(
        "talks-between",
        "Talks between Sudanese President Omar al-Bashir and South Sudanese President Salva Kiir began in Addis Ababa on Friday.",
        "meeting completed or meeting ongoing | Omar al-Bashir SDN; Salva Kiir SSD | ETH Addis Ababa | 2013-01-04",
        published="2013-01-05",
    ),
    case(
        "meeting-between",
        "A meeting between Indian Prime Minister Narendra Modi and Chinese President Xi Jinping is scheduled for April 27 in Wuhan.",
        "meeting planned | Narendra Modi IND; Xi Jinping CHN | CHN Wuhan | 2018-04-27",
        published="2018-04-23",
    ),
    case(
        "meeting-of-ministers",
        "A meeting of the foreign ministers of Egypt, Ethiopia and Sudan in Khartoum ended without agreement on Friday.",
        "meeting completed | EGY; ETH; SDN | SDN Khartoum | 2018-04-06",
        published="2018-04-07",
    ),
    case(
        "summit-of-x-and-y",
        "The summit between Indian Prime Minister Atal Behari Vajpayee and Pakistani President Pervez Musharraf in Agra failed last month.",
        "meeting completed | Atal Behari Vajpayee IND; Pervez Musharraf PAK | IND Agra | 2001-07-01..2001-07-31",
        published="2001-08-03",
    ),
    case(
        "first-meeting-with",
        "The memo was drafted before his first meeting with Brazilian President Jair Bolsonaro, Argentine President Mauricio Macri said.",
        "meeting completed | Jair Bolsonaro BRA; Mauricio Macri ARG",
        gap="participle clause or prepositional phrase before the subject",
    ),
    case(
        "possessive-meeting",
        "Lavrov's meeting with Kerry in Geneva on Friday lasted 14 hours.",
        "meeting completed | Lavrov RUS; Kerry USA | CHE Geneva | 2016-09-09",
        published="2016-09-10",
    ),
    case(
        "during-the-meeting",
        "During a meeting with Moroccan Foreign Minister Nasser Bourita in Rabat, Spanish Foreign Minister Josep Borrell raised fishing.",
        "meeting completed | Nasser Bourita MAR; Josep Borrell ESP | MAR Rabat",
    ),
    case(
        "at-their-meeting",
        "At their meeting in Minsk on Tuesday, Belarusian President Alexander Lukashenko and Moldovan President Igor Dodon signed a deal.",
        "meeting completed | Alexander Lukashenko BLR; Igor Dodon MDA | BLR Minsk | 2019-03-19",
    ),
    case(
        "three-way-talks",
        "Afghanistan, Pakistan and China held trilateral talks in Kabul on Saturday.",
        "meeting completed | AFG; PAK; CHN | AFG Kabul | 2018-12-15",
        published="2018-12-16",
    ),
    case(
        "lunch",
        "French President Nicolas Sarkozy had lunch with British Prime Minister Gordon Brown at the Elysee on Thursday.",
        "meeting completed | Nicolas Sarkozy FRA; Gordon Brown GBR | FRA or FRA Paris | 2009-12-10",
        published="2009-12-11",
    ),
    case(
        "summit-attended",
        "Leaders of Estonia, Latvia and Lithuania gathered in Tallinn on Monday for a summit.",
        "meeting completed | EST; LVA; LTU | EST Tallinn | 2019-03-18",
    ),
    case(
        "nationality-pair-talks",
        "U.S.-Cuban talks on migration will resume in Havana on Wednesday.",
        "meeting planned | USA; CUB | CUB Havana | 2015-01-21",
        published="2015-01-19",
    ),
    case(
        "officials-of-both",
        "U.S. and Turkish officials met in Ankara on Tuesday to discuss the safe zone.",
        "meeting completed | USA; TUR | TUR Ankara | 2019-03-19",
    ),
    case("talks-noun-generic", "Talks are the only way out, analysts in Tehran say."),
    case(
        "meeting-party-congress",
        "The Vietnamese Communist Party will hold a central committee meeting in Hanoi next week.",
    ),
    case("summit-mountain", "Two Nepali climbers reached the summit on Monday."),
    case(
        "trade-show",
        "Companies from Germany and Japan held meetings at the Hanover trade fair.",
    ),
    case("court-hearing", "A court hearing between the Swiss bank and the French state was put off."),
    case(
        "separate-meetings",
        "Chadian President Idriss Mahadi held separate meetings with Maltese Foreign Minister Carmel Zerafa and Irish Foreign Minister Aoife Kinsella.",
        "meeting completed | Idriss Mahadi TCD; Carmel Zerafa MLT",
        "meeting completed | Idriss Mahadi TCD; Aoife Kinsella IRL",
    ),
    case(
        "one-meeting-of-three",
        "Chadian President Idriss Mahadi held a meeting with Maltese Foreign Minister Carmel Zerafa and Irish Foreign Minister Aoife Kinsella.",
        "meeting completed | Idriss Mahadi TCD; Carmel Zerafa MLT; Aoife Kinsella IRL",
    ),
    case(
        "courtesy-call",
        "Tongan Foreign Minister Sione Havea paid a courtesy call on Samoan Prime Minister Tavita Leota on Tuesday.",
        "meeting completed | Sione Havea TON; Tavita Leota WSM | - | 2019-03-19",
    ),
    case(
        "paid-tribute",
        "Tongan Foreign Minister Sione Havea paid a tribute to Samoan Prime Minister Tavita Leota on Tuesday.",
    ),
    case(
        "conversation-that-he-had",
        "Nothing came of a conversation that Omani Foreign Minister Said al-Harthy had in January with Yemeni President Nasser Qasim.",
        "meeting completed | Said al-Harthy OMN; Nasser Qasim YEM | - | 2019-01-01..2019-01-31",
    ),
    case(
        "claim-that-he-filed",
        "Nothing came of a claim that Omani Foreign Minister Said al-Harthy filed in January against Yemeni President Nasser Qasim.",
    ),
    case(
        "two-formal-meetings-with",
        "Zambian President Mutale Chanda has had two formal meetings with Angolan President Nelo Kiala.",
        "meeting completed | Mutale Chanda ZMB; Nelo Kiala AGO",
    ),
    case(
        "calls-and-meetings-counted",
        "Zambian President Mutale Chanda counted four phone calls and two meetings in his diary, Angolan President Nelo Kiala said.",
    ),
    case(
        "brokered-a-meeting",
        "Swiss Foreign Minister Urs Abegg brokered a meeting between Togolese President Koffi Amegah and Gabonese Prime Minister Jean Obiang in Geneva.",
        "meeting completed | Koffi Amegah TGO; Jean Obiang GAB | CHE Geneva or CHE Genève",
    ),
    case(
        "brokered-negotiations",
        "Swiss Foreign Minister Urs Abegg brokered negotiations between Togo and Gabon in Geneva.",
        "consultation completed | TGO; GAB; mediator:Urs Abegg CHE | CHE Geneva",
    ),
    case(
        "summit-on-whose-sidelines",
        "Malian President Bakary Sissoko met Belgian Prime Minister Lieve Maes on the sidelines of an African Union summit in Addis Ababa.",
        "meeting completed | Bakary Sissoko MLI; Lieve Maes BEL | ETH Addis Ababa",
        "meeting completed | African Union IGO; Bakary Sissoko MLI; Lieve Maes BEL | ETH Addis Ababa",
        "? visit completed | Bakary Sissoko MLI > ETH",
        "? visit completed | Lieve Maes BEL > ETH",
    ),
    case(
        "summit-called-by-its-name-again",
        "Malian President Bakary Sissoko and Belgian Prime Minister Lieve Maes will hold talks on the fringes of the G20 leaders' summit in Hamburg in July. Before the G20 summit Sissoko tours his country.",
        "meeting planned | Bakary Sissoko MLI; Lieve Maes BEL | DEU Hamburg | 2019-07-01..2019-07-31",
        "meeting planned | G20 IGO; Bakary Sissoko MLI; Lieve Maes BEL | DEU Hamburg | 2019-07-01..2019-07-31",
    ),
    case(
        "summit-of-a-talk-that-was-called-off",
        "Malian President Bakary Sissoko cancelled a meeting with Belgian Prime Minister Lieve Maes on the sidelines of the G20 summit in Hamburg.",
        "meeting cancelled | Bakary Sissoko MLI; Lieve Maes BEL | DEU Hamburg",
    ),
    case(
        "conference-of-nobody-on-whose-margins",
        "Malian President Bakary Sissoko met Belgian Prime Minister Lieve Maes on the margins of a conference on fish in Oslo.",
        "meeting completed | Bakary Sissoko MLI; Lieve Maes BEL | NOR Oslo",
    ),
    case(
        "summit-itself",
        "Malian President Bakary Sissoko will hold a summit with Belgian Prime Minister Lieve Maes in Addis Ababa.",
        "meeting planned | Bakary Sissoko MLI; Lieve Maes BEL | ETH Addis Ababa",
    ),
    case(
        "summit-named-by-its-parties",
        "The U.S.-EU summit will be held in Porto on April 12.",
        "meeting planned | USA; European Union IGO | PRT Porto | 2019-04-12",
    ),
    case("gap-named-by-its-parties", "The U.S.-EU price gap will be felt in Porto on April 12."),
    case(
        "in-time-for-the-meeting",
        "The clerks want the ledgers in time for the meeting of Icelandic President Katrin Hallsdottir and Irish Prime Minister Cormac Delaney in November.",
        "? meeting planned | Katrin Hallsdottir ISL; Cormac Delaney IRL | - | 2019-11-01..2019-11-30",
    ),
    case(
        "ledgers-at-the-meeting",
        "The clerks brought the ledgers to the meeting of Icelandic President Katrin Hallsdottir and Irish Prime Minister Cormac Delaney in November.",
        "meeting completed | Katrin Hallsdottir ISL; Cormac Delaney IRL | - | 2018-11-01..2018-11-30",
    ),
    case(
        "whom-he-met",
        "Kenyan Vice President Wanjiru Mbogo praised Angolan President Nelo Kiala, whom she met in Luanda on Monday.",
        "meeting completed | Wanjiru Mbogo KEN; Nelo Kiala AGO | AGO Luanda | 2019-03-18",
        "? visit completed | Wanjiru Mbogo KEN > AGO",
    ),
    case(
        "whom-he-admires",
        "Kenyan Vice President Wanjiru Mbogo praised Angolan President Nelo Kiala, whom she admires for a speech in Luanda on Monday.",
    ),
]

CALLS = [
    case(
        "spoke-by-phone",
        "Russian President Vladimir Putin spoke by phone with Syrian President Bashar al-Assad on Monday.",
        "meeting completed phone | Vladimir Putin RUS; Bashar al-Assad SYR | - | 2019-03-18",
    ),
    case(
        "phone-call-with",
        "In a phone call with Kuwaiti Emir Sheikh Sabah on Friday, U.S. President Barack Obama offered help.",
        "meeting completed phone | Sabah KWT; Barack Obama USA or Sheikh Sabah KWT; Barack Obama USA | - | 2015-06-26",
        published="2015-06-27",
    ),
    case(
        "telephoned",
        "British Prime Minister Tony Blair telephoned Irish Prime Minister Bertie Ahern on Thursday.",
        "meeting completed phone | Tony Blair GBR; Bertie Ahern IRL | - | 2001-10-25",
        published="2001-10-26",
    ),
    case(
        "telephone-conversation",
        "A telephone conversation took place between Foreign Minister of Russia Sergey Lavrov and Foreign Minister of Algeria Sabri "
        "Boukadoum.",
        "meeting completed phone | Sergey Lavrov RUS; Sabri Boukadoum DZA | -",
        published="2020-07-22",
    ),
    case(
        "readout-spoke-with",
        "President Barack Obama spoke today with President Toomas Hendrik Ilves of Estonia.",
        "meeting completed phone or meeting completed | Barack Obama USA; Toomas Hendrik Ilves EST | - | 2014-03-11",
        published="2014-03-11",
    ),
    case(
        "readout-call-title",
        "Vice President Joe Biden spoke by phone today with Prime Minister Jan Fischer of the Czech Republic.",
        "meeting completed phone | Joe Biden USA; Jan Fischer CZE | - | 2009-06-11",
        title="Readout of the Vice President's Call with Prime Minister Fischer of the Czech Republic",
        published="2009-06-11",
    ),
    case(
        "held-a-telephone-talk",
        "Chinese Foreign Minister Wang Yi held a telephone conversation with Zambian Foreign Minister Joseph Malanji on Tuesday.",
        "meeting completed phone | Wang Yi CHN; Joseph Malanji ZMB | - | 2019-03-19",
    ),
    case(
        "called-to-discuss",
        "Iraqi Prime Minister Haider al-Abadi called Turkish President Tayyip Erdogan on Sunday to discuss water supplies.",
        "meeting completed phone | Haider al-Abadi IRQ; Tayyip Erdogan TUR | - | 2018-06-10",
        published="2018-06-11",
    ),
    case(
        "received-a-phone-call",
        "Qatar's Emir Sheikh Tamim bin Hamad Al Thani received a phone call from French President Emmanuel Macron on Tuesday.",
        "meeting completed phone | Tamim bin Hamad Al Thani QAT; Emmanuel Macron FRA | - | 2019-03-19",
    ),
    case(
        "video-conference",
        "German Chancellor Angela Merkel and Chinese President Xi Jinping held a video conference on Wednesday.",
        "meeting completed video | Angela Merkel DEU; Xi Jinping CHN | - | 2021-10-13",
        published="2021-10-13",
    ),
    case(
        "met-virtually",
        "U.S. Trade Representative Katherine Tai met virtually with Kenyan Trade Minister Betty Maina on Tuesday.",
        "meeting completed video | Katherine Tai USA; Betty Maina KEN | - | 2021-06-15",
        published="2021-06-16",
    ),
    case(
        "via-video-link",
        "Leaders of Brazil, Russia, India, China and South Africa met via video link on Tuesday.",
        "meeting completed video | BRA; RUS; IND; CHN; ZAF | - | 2020-11-17",
        published="2020-11-18",
    ),
    case(
        "call-between",
        "A call between Macron and Rouhani lasted more than an hour, the Elysee said.",
        "meeting completed phone | FRA; IRN | -",
        published="2019-07-07",
    ),
    case(
        "will-speak-by-phone",
        "Obama and Putin will speak by phone on Friday, the Kremlin said.",
        "meeting planned phone | USA; RUS | - | 2014-03-28",
        published="2014-03-27",
    ),
    case("phone-in-show", "Russians phoned in to ask the president about potholes and pensions."),
    case("called-for", "French President Francois Hollande called on Germany to act."),
    case("called-x-a-liar", "North Korea called U.S. President Donald Trump a dotard.", published="2017-09-24"),
    case("spoke-to-crowd", "Pope Francis spoke to pilgrims in Rome on Sunday."),
    case("spoke-by-video-to-parliament", "Zelenskiy spoke by video to reporters on Tuesday.", published="2022-04-20"),
    case("phone-number-habit", "Eight phone calls were made between the two presidents in 2020."),
    case(
        "agreed-in-a-phone-call",
        "Icelandic Prime Minister Solveig Bjarnadottir and Irish Prime Minister Cormac Delaney agreed in a phone call on Monday to share patrol boats.",
        "meeting completed phone | Solveig Bjarnadottir ISL; Cormac Delaney IRL | - | 2019-03-18",
    ),
    case(
        "agreed-in-a-letter",
        "Icelandic Prime Minister Solveig Bjarnadottir and Irish Prime Minister Cormac Delaney agreed in a joint letter on Monday to share patrol boats.",
    ),
    case("agency-is-no-party", "Bulgarian President Dimo Radkov spoke by phone with Reuters on Monday."),
    case(
        "president-is-a-party",
        "Bulgarian President Dimo Radkov spoke by phone with Turkish President Orhan Tekin on Monday.",
        "meeting completed phone | Dimo Radkov BGR; Orhan Tekin TUR | - | 2019-03-18",
    ),
    case(
        "tried-to-call", "Slovak President Matej Hronec tried to call Moldovan President Doina Rusu by phone on Monday."
    ),
    case(
        "managed-a-call",
        "Slovak President Matej Hronec called Moldovan President Doina Rusu by phone on Monday.",
        "meeting completed phone | Matej Hronec SVK; Doina Rusu MDA | - | 2019-03-18",
    ),
]

IN_LONG_SENTENCES = [
    case(
        "month-is-no-person",
        "British Prime Minister Theresa May praised the alliance in London. At a NATO summit in Brussels in May, U.S. President Donald Trump chided the allies.",
        "meeting completed | Donald Trump USA; NATO IGO or NATO IGO | BEL Brussels | 2017-05-01..2017-05-31",
        published="2017-12-03",
    ),
    case(
        "in-a-phone-call-object",
        "U.S. President Donald Trump congratulated Egyptian President Abdel Fattah al-Sisi in a phone call on Monday.",
        "meeting completed phone | Donald Trump USA; Abdel Fattah al-Sisi EGY | - | 2018-04-02",
        published="2018-04-03",
    ),
    case(
        "in-a-call-with-pronoun",
        "Finnish President Sauli Niinisto was wary of Viktor Yanukovych. In a phone call in April, he described the lake treaty to the Ukrainian president.",
        "meeting completed phone | Sauli Niinisto FIN; Viktor Yanukovych UKR | - | 2012-04-01..2012-04-30",
        published="2012-05-12",
    ),
    case(
        "discuss-the-matter-with",
        "African Union ministers will discuss the ceasefire with Sudanese Foreign Minister Ali Karti in Addis Ababa next Monday.",
        "meeting planned | African Union IGO; Ali Karti SDN | ETH Addis Ababa | 2012-04-16",
        published="2012-04-10",
    ),
    case(
        "past-tense-of-a-coming-day",
        "On Aug. 9, Brazilian President Luiz Inacio Lula da Silva discussed the dam with Paraguayan President Fernando Lugo.",
        "meeting completed | Luiz Inacio Lula da Silva BRA; Fernando Lugo PRY | - | 2008-08-09",
        published="2009-07-20",
    ),
    case(
        "possessor-of-the-meeting",
        "Officials were preparing outcomes for Trump's meeting with Xi, said John Miles, head of the U.S. chamber of commerce in Beijing.",
        "meeting planned or meeting completed | USA; CHN | -",
        published="2017-10-31",
    ),
    case(
        "lunch-of-two-last-week",
        "Spanish Prime Minister Mariano Rajoy and Portuguese President Anibal Cavaco Silva described their lunch in Porto last week as useful.",
        "meeting completed | Mariano Rajoy ESP; Anibal Cavaco Silva PRT | PRT Porto | 2013-05-06..2013-05-12",
        published="2013-05-13",
    ),
    case(
        "where-he-met",
        "Kazakh Foreign Minister Erlan Idrissov spoke in the Mongolian capital Ulaanbaatar, where he met Turkish and Korean envoys.",
        "meeting completed | Erlan Idrissov KAZ; TUR; KOR | MNG Ulaanbaatar or MNG Ulan Bator",
        published="2012-03-15",
    ),
    case(
        "was-met-by",
        "Indian Prime Minister Narendra Modi was met at Riyadh airport by Saudi King Salman on Saturday.",
        "meeting completed | Narendra Modi IND; Salman SAU or Narendra Modi IND; King Salman SAU",
        "? visit completed | Narendra Modi IND > SAU",
        "? visit ongoing | Narendra Modi IND > SAU",
        published="2016-04-03",
    ),
    case(
        "ap-were-to-meet-with",
        "Israeli Prime Minister Ehud Barak and Palestinian leader Yasser Arafat were to meet Wednesday with U.S. Secretary of State Madeleine Albright in Paris.",
        "meeting planned | Ehud Barak ISR; Yasser Arafat PSE; Madeleine Albright USA | FRA Paris | 2000-10-04",
        published="2000-10-03",
    ),
    case(
        "day-before-the-verb",
        "Polish President Bronislaw Komorowski on Tuesday met Ukrainian President Viktor Yanukovych in Krakow.",
        "meeting completed | Bronislaw Komorowski POL; Viktor Yanukovych UKR | POL Krakow | 2011-12-20",
        published="2011-12-21",
    ),
    case(
        "readout-deputy-secretary",
        "Deputy Secretary of State Wendy Sherman met with Vietnamese Deputy Foreign Minister Ha Kim Ngoc in Hanoi. The Deputy Secretary and the Deputy Foreign Minister discussed trade. They also discussed Burma and Russia's war against Ukraine.",
        "meeting completed | Wendy Sherman USA; Ha Kim Ngoc VNM | VNM Hanoi",
        published="2022-06-13",
    ),
    case(
        "readout-margins",
        "The Defense Ministers of Chile, the Czech Republic, and Canada met on the margins of the NATO talks in Riga.",
        "meeting completed | CHL; CZE; CAN | LVA Riga",
        published="2006-11-29",
    ),
    case(
        "readout-un",
        "NEW YORK - U.N. Secretary-General Antonio Guterres met today with H.E. Mr. Abiy Ahmed, Prime Minister of Ethiopia.",
        "meeting completed | Antonio Guterres IGO; Abiy Ahmed ETH | - or USA New York | 2018-09-27",
        published="2018-09-27",
    ),
    case(
        "readout-kremlin-call",
        "Vladimir Putin had a telephone conversation with President of Turkiye Recep Tayyip Erdogan.",
        "meeting completed phone | Vladimir Putin RUS; Recep Tayyip Erdogan TUR | -",
        published="2023-09-02",
        outlet="Kremlin",
    ),
    case(
        "readout-spoke-to",
        "British Foreign Secretary David Cameron spoke to Chinese Foreign Minister Wang Yi today.",
        "meeting completed or meeting completed phone | David Cameron GBR; Wang Yi CHN | - | 2023-12-05",
        published="2023-12-05",
    ),
    case(
        "present-tense-plan",
        "German Chancellor Angela Merkel flies to Washington on Monday. On Tuesday, she meets U.S. President Donald Trump for the first time.",
        "visit planned | Angela Merkel DEU > United States USA | USA Washington | 2017-03-13",
        "meeting planned | Angela Merkel DEU; Donald Trump USA | USA Washington or - | 2017-03-14",
        published="2017-03-12",
    ),
    case(
        "arrange-a-meeting",
        "Businessman Pavel Horak offered to arrange a meeting between Czech opposition leader Mirek Topolanek and Slovak Prime Minister Robert Fico.",
        "meeting possible | Mirek Topolanek CZE; Robert Fico SVK",
        published="2010-01-10",
    ),
    case(
        "lack-of-a-meeting",
        "Ankara regretted the lack of a meeting between Turkish President Abdullah Gul and Greek Prime Minister Costas Karamanlis.",
        "? meeting cancelled | Abdullah Gul TUR; Costas Karamanlis GRC",
        published="2008-11-12",
    ),
    case(
        "call-for-mediation-rejected",
        "French President Emmanuel Macron rejected Catalan leader Carles Puigdemont's call for mediation.",
    ),
    case(
        "security-council-domestic",
        "Yeltsin was chairing a meeting of Russia's Security Council on Tuesday.",
        published="1998-11-12",
    ),
    case(
        "president-elect-hiring",
        "U.S. President-elect Donald Trump will meet Mitt Romney and retired General David Petraeus on Tuesday.",
        published="2016-11-28",
    ),
    case(
        "new-government-talks",
        "Coalition talks between Estonia's Reform Party and the greens led by Marek Strandberg were going badly.",
        published="2007-03-20",
    ),
    case("fantasy-met-reality", "In Brussels, fantasy met brutal reality on Tuesday, a British lawmaker said."),
    case(
        "letters", "North Korean leader Kim Jong Un and Russian President Vladimir Putin exchanged letters on Monday."
    ),
    case(
        "will-press-a-host",
        "Irish Prime Minister Cormac Delaney will fly to Rabat on Thursday to press Moroccan Prime Minister Driss Lahlou to lift the tariff.",
        "visit planned | Cormac Delaney IRL > Morocco MAR | MAR Rabat | 2019-03-21",
        "meeting planned | Cormac Delaney IRL; Driss Lahlou MAR | MAR Rabat | 2019-03-21",
    ),
    case(
        "will-press-from-afar",
        "Irish Prime Minister Cormac Delaney will fly home on Thursday to press Moroccan Prime Minister Driss Lahlou to lift the tariff.",
    ),
    case(
        "where-he-will-press",
        "Irish Prime Minister Cormac Delaney will go to Rabat on Friday, where he will press Moroccan Prime Minister Driss Lahlou to lift the tariff.",
        "visit planned | Cormac Delaney IRL > Morocco MAR | MAR Rabat | 2019-03-22",
        "meeting planned | Cormac Delaney IRL; Driss Lahlou MAR | MAR Rabat | 2019-03-22",
    ),
    case(
        "where-he-will-press-on",
        "Irish Prime Minister Cormac Delaney will go to Rabat on Friday, where he will press wild flowers.",
        "visit planned | Cormac Delaney IRL > Morocco MAR | MAR Rabat | 2019-03-22",
    ),
]

FURTHER_OFF = [
    case(
        "with-whom-he-last-met",
        "On Saturday Chilean President Ana Vega flies to Nairobi to see Kenyan President Raila Otieno, with whom she last met in Doha in November.",
        "visit planned | Ana Vega CHL > Kenya KEN | KEN Nairobi | 2019-03-23",
        "meeting planned | Ana Vega CHL; Raila Otieno KEN | KEN Nairobi | 2019-03-23",
        "meeting completed | Ana Vega CHL; Raila Otieno KEN | QAT Doha | 2018-11-01..2018-11-30",
    ),
    case(
        "a-plan-hammered-out",
        "Envoys talked about the pact that Chilean President Ana Vega hammered out with Kenyan President Raila Otieno in Nairobi.",
        "meeting completed | Ana Vega CHL; Raila Otieno KEN | KEN Nairobi",
    ),
    case(
        "a-warning-hammered-home",
        "Envoys talked about the warning that Chilean President Ana Vega hammered home with Kenyan President Raila Otieno in Nairobi.",
    ),
    case(
        "will-raise-it-in-talks",
        "Togo will raise the shoal with Gabon in talks next week.",
        "meeting planned | TGO; GAB | - | 2019-03-25..2019-03-31",
    ),
    case("will-raise-it-at-home", "Togo will raise the tax on beer with help from Gabon next week."),
    case(
        "at-a-banquet-given",
        "Wine was poured in Santiago at a banquet given by Chilean President Ana Vega in honor of Kenyan Premier Raila Otieno.",
        "meeting completed | Raila Otieno KEN; Ana Vega CHL | CHL Santiago",
    ),
    case(
        "received-a-call-on-monday-from",
        "Togolese President Koffi Amegah received a phone call on Monday from Gabonese President Jean Obiang.",
        "meeting completed phone | Koffi Amegah TGO; Jean Obiang GAB | - | 2019-03-18",
    ),
    case(
        "a-brief-exchange-with",
        "Togolese President Koffi Amegah had a brief exchange with Gabonese President Jean Obiang in Rome on Monday.",
        "meeting completed | Koffi Amegah TGO; Jean Obiang GAB | ITA Rome | 2019-03-18",
    ),
    case("an-exchange-of-fire", "Togo had a brief exchange of fire with Gabon on Monday."),
]


@pytest.mark.parametrize("row", FURTHER_OFF)
def test_parties_further_off(row: Case, read: Read) -> None:
    check(row, read(row))


NOT_THEIRS = [
    case(
        "progress-in-talks",
        "Irish Foreign Minister Eva Lind said there had been little progress in Brexit talks.",
        "consultation ongoing | United Kingdom GBR; European Union IGO",
    ),
    case(
        "for-a-summit-of-regional-leaders",
        "Irish Prime Minister Cormac Delaney, in Lome for a summit of regional leaders, opened a school.",
        "visit ongoing | Cormac Delaney IRL > Togo TGO | TGO Lome",
    ),
    case(
        "a-meeting-and-other-talks",
        "Irish Foreign Minister Eva Lind will attend a NATO meeting in Brussels on Thursday and talks with Cuban officials in Paris on Friday.",
        "meeting planned | Eva Lind IRL; NATO IGO | BEL Brussels | 2019-03-21",
        "? meeting planned | Eva Lind IRL; Cuba CUB | FRA Paris | 2019-03-22",
        "? visit planned | Eva Lind IRL > Belgium BEL",
        "? visit planned | Eva Lind IRL > France FRA",
    ),
    case(
        "the-conference-of-a-capital",
        "Irish Foreign Minister Eva Lind told reporters at the Oslo conference that fish were scarce.",
    ),
    case(
        "fired-for-misleading",
        "Togolese President Koffi Amegah fired Togolese Defense Minister Paul Adjo for lying to lawmakers about his conversations with Gabonese Ambassador Jean Obiang.",
        "meeting completed | Paul Adjo TGO; Jean Obiang GAB",
    ),
    case("talk-of-friendship", "Their talk of friendship with Togo is idle, Gabonese President Jean Obiang said."),
    case(
        "where-the-two-leaders-agreed",
        "Togo spoke of trade with Chad. On Monday Togolese President Koffi Amegah met Gabonese President Jean Obiang in Lome, where the two leaders held talks on trade.",
        "meeting completed | Koffi Amegah TGO; Jean Obiang GAB | TGO Lome | 2019-03-18",
    ),
    case(
        "a-defector-tells-lawmakers",
        "A defector from Chad told Irish lawmakers on Monday that sanctions would hurt.",
    ),
    case(
        "a-scripted-dialogue",
        "Irish Prime Minister Cormac Delaney kept to a scripted dialogue with Cuban President Luis Paz on Monday.",
        "meeting completed | Cormac Delaney IRL; Luis Paz CUB | - | 2019-03-18",
    ),
    case(
        "an-economic-dialogue",
        "Irish Prime Minister Cormac Delaney opened an economic dialogue with Cuban President Luis Paz on Monday.",
        "consultation completed | Cormac Delaney IRL; Luis Paz CUB | - | 2019-03-18",
    ),
    case(
        "the-level-of-dialogue",
        "The ministers praised the tone of the dialogue between Ireland and Cuba.",
    ),
]


@pytest.mark.parametrize("row", NOT_THEIRS)
def test_whose_the_talks_are_not(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", VERBS)
def test_verbs_of_meeting(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", NOUNS)
def test_nouns_of_meeting(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", CALLS)
def test_calls(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", IN_LONG_SENTENCES)
def test_meetings_in_long_sentences(row: Case, read: Read) -> None:
    check(row, read(row))
