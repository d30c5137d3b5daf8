# ruff: noqa: E501 -- a row's sentence reads better whole
"""Meetings, calls and talks: the constructions that tell of one, and their near misses."""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

VERBS = [
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
        "National Security Advisor Jake Sullivan met today with Foreign Minister Espen Barth Eide of Norway.",
        "meeting completed | Jake Sullivan USA; Espen Barth Eide NOR | - | 2023-11-06",
        published="2023-11-06",
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
        "meet-on-sidelines",
        "Japanese Prime Minister Shinzo Abe met Ukrainian President Petro Poroshenko on the sidelines of the U.N. General Assembly "
        "in New York on Wednesday.",
        "meeting completed | Shinzo Abe JPN; Petro Poroshenko UKR | USA New York",
        published="2016-09-22",
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
]

NOUNS = [
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
        "The summit between U.S. President Donald Trump and North Korean leader Kim Jong Un in Hanoi collapsed last month.",
        "meeting completed | Donald Trump USA; Kim Jong Un PRK | VNM Hanoi | 2019-02-01..2019-02-28",
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
        gap="'U.S.-Cuban talks'",
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
        "President Joseph R. Biden, Jr. spoke today with President Andrzej Duda of Poland.",
        "meeting completed phone or meeting completed | Joseph R. Biden, Jr. USA; Andrzej Duda POL or Joseph R. Biden USA; Andrzej Duda POL or Joseph R. Biden Jr. USA; Andrzej Duda POL | - | 2022-11-15",
        published="2022-11-15",
    ),
    case(
        "readout-call-title",
        "Vice President Kamala Harris spoke by phone today with Prime Minister Mia Mottley of Barbados.",
        "meeting completed phone | Kamala Harris USA; Mia Mottley BRB | - | 2021-07-08",
        title="Readout of Vice President Harris's Call with Prime Minister Mottley of Barbados",
        published="2021-07-08",
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
]

IN_LONG_SENTENCES = [
    case(
        "month-is-no-person",
        "British Prime Minister Theresa May praised the alliance in London. At a NATO summit in Brussels in May, U.S. President Donald Trump chided the allies.",
        "meeting completed | Donald Trump USA; NATO IGO or NATO IGO | BEL Brussels | 2017-05-01..2017-05-31",
        published="2017-12-03",
    ),
    case(
        "in-meetings-with",
        "In meetings with Cambodian authorities in Phnom Penh, Australian Foreign Minister Marise Payne warned against a crackdown.",
        "meeting completed | Marise Payne AUS; KHM | KHM Phnom Penh",
        gap="participle clause or prepositional phrase before the subject",
    ),
    case(
        "in-a-phone-call-object",
        "U.S. President Donald Trump congratulated Egyptian President Abdel Fattah al-Sisi in a phone call on Monday.",
        "meeting completed phone | Donald Trump USA; Abdel Fattah al-Sisi EGY | - | 2018-04-02",
        published="2018-04-03",
    ),
    case(
        "in-a-call-with-pronoun",
        "German Chancellor Angela Merkel was wary of Donald Trump. In a phone call in January, she explained the Geneva Convention to the U.S. president.",
        "meeting completed phone | Angela Merkel DEU; Donald Trump USA | - | 2017-01-01..2017-01-31",
        published="2017-03-12",
        gap="'told/congratulated X in a phone call'",
    ),
    case(
        "discuss-the-matter-with",
        "EU foreign ministers will discuss the plan with Israeli Prime Minister Benjamin Netanyahu in Brussels next Monday.",
        "meeting planned | European Union IGO; Benjamin Netanyahu ISR | BEL Brussels | 2017-12-11",
        published="2017-12-05",
    ),
    case(
        "past-tense-of-a-coming-day",
        "On Dec. 22, U.S. President Donald Trump discussed the resolution with Egyptian President Abdel Fattah al-Sisi.",
        "meeting completed | Donald Trump USA; Abdel Fattah al-Sisi EGY | - | 2016-12-22",
        published="2017-12-02",
        gap="past tense never gives a planned event: the date goes to last year",
    ),
    case(
        "told-during-talks",
        "Cuba told U.S. officials during talks on migration in Havana on Monday that the visa rules hurt families.",
        "meeting completed | CUB; USA | CUB Havana | 2017-12-11",
        published="2017-12-12",
        gap="'told X during talks on Z in CITY'",
    ),
    case(
        "possessor-of-the-meeting",
        "Officials were preparing outcomes for Trump's meeting with Xi, said John Miles, head of the U.S. chamber of commerce in Beijing.",
        "meeting planned or meeting completed | USA; CHN | -",
        published="2017-10-31",
    ),
    case(
        "dinner-between",
        "British Prime Minister Theresa May and European Commission President Jean-Claude Juncker described their dinner in Brussels last week as friendly.",
        "meeting completed | Theresa May GBR; Jean-Claude Juncker IGO | BEL Brussels | 2017-10-16..2017-10-22",
        published="2017-10-23",
    ),
    case(
        "where-he-met",
        "Turkish Foreign Minister Mevlut Cavusoglu spoke in the Azeri capital Baku, where he met Iranian and Georgian ministers.",
        "meeting completed | Mevlut Cavusoglu TUR; IRN; GEO | AZE Baku",
        published="2018-03-15",
        gap="'in CITY, where he met'",
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
        "The Foreign Ministers of Japan, the Republic of Korea, and the United States met on the margins of the ASEAN meetings in Jakarta.",
        "meeting completed | JPN; KOR; USA | IDN Jakarta",
        "? meeting completed | IGO",
        published="2023-07-14",
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
        "quoted-met",
        '"I met with President Hamid Karzai this morning," U.S. Defense Secretary Chuck Hagel told reporters in Kabul.',
        "meeting completed | Chuck Hagel USA; Hamid Karzai AFG",
        "? visit completed | Chuck Hagel USA > AFG",
        "? visit ongoing | Chuck Hagel USA > AFG",
        published="2013-03-10",
        gap="first person inside a quotation is the speaker",
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
        "Adviser George Papadopoulos offered to arrange a meeting between U.S. presidential candidate Donald Trump and Russian President Vladimir Putin.",
        "meeting possible | Donald Trump USA; Vladimir Putin RUS",
        published="2017-11-03",
        gap="offered to host or arrange a meeting",
    ),
    case(
        "lack-of-a-meeting",
        "The Kremlin regretted the lack of a meeting between Russian President Vladimir Putin and U.S. President Donald Trump.",
        "? meeting cancelled",
        published="2017-11-12",
    ),
    case(
        "call-for-mediation-rejected",
        "French President Emmanuel Macron rejected Catalan leader Carles Puigdemont's call for mediation.",
        gap="'call for' read as a phone call",
    ),
    case("security-council-domestic", "Putin was holding a meeting of Russia's Security Council on Friday."),
    case(
        "president-elect-hiring",
        "U.S. President-elect Donald Trump will meet Mitt Romney and retired General David Petraeus on Tuesday.",
        published="2016-11-28",
    ),
    case(
        "new-government-talks",
        "Coalition talks between Austria's Freedom Party and the conservatives led by Sebastian Kurz are drawing to a close.",
        published="2017-12-14",
    ),
    case("fantasy-met-reality", "In Brussels, fantasy met brutal reality on Tuesday, a British lawmaker said."),
    case(
        "letters", "North Korean leader Kim Jong Un and Russian President Vladimir Putin exchanged letters on Monday."
    ),
]


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
