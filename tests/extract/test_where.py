# ruff: noqa: E501 -- a row's sentence reads better whole
"""Where an event is: from its own words, from the host, from the visit it belongs to; and what is no place of it.

It is one file, long as it is: its rows are data, and which place an event has is one question in all of them.
"""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Extract, Read

PLACES = [
    case(
        "at-a-city's-castle",
        "Irish Premier Eva Lind met Peruvian President Juan Ruiz at Edinburgh Castle on Monday.",
        "meeting completed | Eva Lind IRL; Juan Ruiz PER | GBR Edinburgh | 2019-03-18",
    ),
    case(
        "visit-referred-to-later",
        "Danish Prime Minister Ida Bang met Vietnamese President Tran Van Minh on Tuesday. They discussed trade. Ships came next. Bang's visit to Hue had opened doors.",
        "meeting completed | Ida Bang DNK; Tran Van Minh VNM | - | 2019-03-19",
        "visit completed | Ida Bang DNK > Vietnam VNM | VNM Hue | -",
    ),
    case(
        "host-of-no-told-state",
        "Danish Foreign Minister Lars Holm arrived in Hanoi on Wednesday for a three-day visit. During his stay, Holm will meet President Tran Van Minh.",
        "visit ongoing | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-20..2019-03-22",
        "meeting planned | Lars Holm DNK; Tran Van Minh VNM | VNM Hanoi | 2019-03-20..2019-03-22",
    ),
    case(
        "phoned-of-no-told-state",
        "Danish Foreign Minister Lars Holm arrived in Hanoi on Wednesday. Holm spoke by telephone with President Tran Van Minh on Tuesday.",
        "visit ongoing | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-20",
        "meeting completed phone | Lars Holm DNK; Tran Van Minh - | - | 2019-03-19",
    ),
    case(
        "flies-there-to-brief",
        "Danish Foreign Minister Lars Holm will fly to Brussels on Thursday to brief NATO ambassadors.",
        "visit planned | Lars Holm DNK > Belgium BEL | BEL Brussels | 2019-03-21",
        "meeting planned | Lars Holm DNK; NATO IGO | BEL Brussels | 2019-03-21",
    ),
    case(
        "leaves-from-there",
        "Danish Foreign Minister Lars Holm will fly from Brussels on Thursday to meet Vietnamese President Tran Van Minh.",
        "meeting planned | Lars Holm DNK; Tran Van Minh VNM | - | 2019-03-21",
    ),
    case(
        "flew-and-met",
        "Danish Foreign Minister Lars Holm flew to Geneva on Tuesday and met Vietnamese President Tran Van Minh.",
        "visit completed or visit ongoing | Lars Holm DNK > Switzerland CHE | CHE Geneva | 2019-03-19",
        "meeting completed | Lars Holm DNK; Tran Van Minh VNM | CHE Geneva",
    ),
    case(
        "hosted-a-summit",
        "Denmark hosted a summit with Vietnam and Laos last week.",
        "meeting completed | Denmark DNK; Vietnam VNM; Laos LAO | DNK | 2019-03-11..2019-03-17",
    ),
    case(
        "attended-a-summit",
        "Denmark attended a summit with Vietnam and Laos last week.",
        "meeting completed | Denmark DNK; Vietnam VNM; Laos LAO | - | 2019-03-11..2019-03-17",
    ),
    case(
        "at-the-united-nations",
        "Danish Foreign Minister Lars Holm met Vietnamese President Tran Van Minh at the United Nations on Tuesday.",
        "meeting completed | Lars Holm DNK; Tran Van Minh VNM | USA New York | 2019-03-19",
    ),
    case(
        "ambassador-at-the-united-nations",
        "Danish Foreign Minister Lars Holm met Vietnam's ambassador to the United Nations, Tran Van Minh, on Tuesday.",
        "meeting completed | Lars Holm DNK; Tran Van Minh VNM | - | 2019-03-19",
    ),
    case(
        "at-a-headquarters",
        "Danish Foreign Minister Lars Holm held talks with Vietnamese President Tran Van Minh at NATO headquarters on Tuesday.",
        "meeting completed | Lars Holm DNK; Tran Van Minh VNM | BEL Brussels | 2019-03-19",
    ),
    case(
        "in-the-city-for-something-else",
        "Danish Foreign Minister Lars Holm, in Geneva for a conference, met Vietnamese President Tran Van Minh on Tuesday.",
        "? visit ongoing or visit completed",
        "meeting completed | Lars Holm DNK; Tran Van Minh VNM | CHE Geneva | 2019-03-19",
    ),
    case(
        "city-of-meeting",
        "Israeli Foreign Minister Tzipi Livni met Omani Foreign Minister Yusuf bin Alawi in Doha.",
        "meeting completed | Tzipi Livni ISR; Yusuf bin Alawi OMN | QAT Doha",
        published="2008-04-15",
    ),
    case(
        "country-of-meeting",
        "Swedish Foreign Minister Carl Bildt met Belarusian Foreign Minister Sergei Martynov in Lithuania.",
        "meeting completed | Carl Bildt SWE; Sergei Martynov BLR | LTU",
        published="2010-11-04",
    ),
    case(
        "city-comma-country",
        "Sudanese and rebel negotiators held talks in Abuja, Nigeria.",
        "meeting completed | SDN; - or SDN; SDN or SDN | NGA Abuja",
        published="2005-12-10",
        gap="'Sudanese and rebel negotiators'",
    ),
    case(
        "city-comma-state",
        "Chinese President Xi Jinping met U.S. President Barack Obama in Rancho Mirage, California, in June.",
        "meeting completed | Xi Jinping CHN; Barack Obama USA | USA Rancho Mirage | 2013-06-01..2013-06-30",
        published="2013-07-10",
    ),
    case(
        "visit-to-city",
        "Ukrainian Foreign Minister Pavlo Klimkin will visit Ottawa on Tuesday.",
        "visit planned | Pavlo Klimkin UKR > Canada CAN | CAN Ottawa | 2019-03-26",
    ),
    case(
        "visit-to-country-city-later",
        "Polish Prime Minister Donald Tusk will visit Turkey on Thursday, with stops in Ankara and Istanbul.",
        "visit planned | Donald Tusk POL > TUR | TUR or TUR Ankara | 2010-12-09",
        published="2010-12-06",
    ),
    case(
        "meeting-in-visit",
        "Greek Foreign Minister George Papandreou visited Tirana on Monday. He met Albanian Prime Minister Fatos Nano.",
        "visit completed | George Papandreou GRC > Albania ALB | ALB Tirana | 2002-12-09",
        "meeting completed | George Papandreou GRC; Fatos Nano ALB | ALB Tirana | 2002-12-09",
        published="2002-12-10",
    ),
    case(
        "visit-and-talks-in-clause",
        "Kazakh President Kassym-Jomart Tokayev will fly to Berlin on Thursday to hold talks with German Chancellor Angela Merkel.",
        "visit planned | Kassym-Jomart Tokayev KAZ > Germany DEU | DEU Berlin | 2019-12-05",
        "meeting planned | Kassym-Jomart Tokayev KAZ; Angela Merkel DEU | DEU Berlin | 2019-12-05",
        published="2019-12-03",
    ),
    case(
        "dateline-is-no-place",
        "PARIS, March 20 (Reuters) - Libyan commander Khalifa Haftar met U.N. envoy Ghassan Salame last month, the U.N. mission said.",
        "meeting completed | Khalifa Haftar LBY; Ghassan Salame IGO | - | 2019-02-01..2019-02-28",
    ),
    case(
        "here-is-the-dateline",
        "LUANDA, March 20 (Xinhua) -- Angolan President Joao Lourenco met with Portuguese President Marcelo Rebelo de Sousa here on Tuesday.",
        "meeting completed | Joao Lourenco AGO; Marcelo Rebelo de Sousa PRT | AGO Luanda | 2019-03-19",
    ),
    case(
        "at-the-white-house",
        "U.S. President Bill Clinton met Jordan's King Hussein at the White House on Tuesday.",
        "meeting completed | Bill Clinton USA; Hussein JOR or Bill Clinton USA; King Hussein JOR | USA Washington or USA | 1999-01-05",
        published="1999-01-06",
    ),
    case(
        "at-camp-david",
        "U.S. President Bill Clinton, Israeli Prime Minister Ehud Barak and Palestinian leader Yasser Arafat met at Camp David in July.",
        "meeting completed | Bill Clinton USA; Ehud Barak ISR; Yasser Arafat PSE | USA Camp David or USA | 2000-07-01..2000-07-31",
        published="2000-09-26",
    ),
    case(
        "at-un-headquarters",
        "The foreign ministers of Chad and Sudan met at the United Nations headquarters in New York on Friday.",
        "meeting completed | TCD; SDN | USA New York | 2007-09-28",
        published="2007-09-29",
    ),
    case(
        "capital-of",
        "Taliban envoys met Iranian diplomats in the Turkmen capital, Ashgabat, on Sunday.",
        "meeting completed | Taliban -; IRN | TKM Ashgabat | 2019-03-17",
    ),
    case(
        "the-capital-named-by-apposition",
        "Croatian Prime Minister Ivo Sanader arrived in the Hungarian capital on Monday.",
        "visit completed or visit ongoing | Ivo Sanader HRV > Hungary HUN | HUN Budapest or HUN",
        published="2007-02-13",
    ),
    case(
        "resort",
        "Putin hosted Belarusian President Alexander Lukashenko at the Black Sea resort of Sochi on Friday.",
        "visit completed | Alexander Lukashenko BLR > RUS | RUS Sochi | 2019-02-15",
        "? meeting completed | RUS; Alexander Lukashenko BLR | RUS Sochi | 2019-02-15",
        published="2019-02-17",
    ),
    case(
        "neutral-city",
        "North Korean and Japanese diplomats met in Ulan Bator on Thursday.",
        "meeting completed | PRK; JPN | MNG Ulan Bator or MNG Ulaanbaatar | 2012-11-15",
        published="2012-11-16",
    ),
    case(
        "no-place-for-calls",
        "In Ottawa, Canadian Prime Minister Justin Trudeau spoke by phone with Saudi King Salman.",
        "meeting completed phone | Justin Trudeau CAN; Salman SAU or Justin Trudeau CAN; King Salman SAU | -",
    ),
    case(
        "topic-is-no-place",
        "French President Emmanuel Macron and German Chancellor Angela Merkel discussed the war in Syria on Tuesday.",
        "meeting completed | Emmanuel Macron FRA; Angela Merkel DEU | - | 2019-03-19",
        gap="'X and Y discussed Z' as a meeting of the two",
    ),
    case(
        "talks-on-a-country",
        "Russia, Iran and Turkey will hold talks on Syria next week.",
        "meeting planned | RUS; IRN; TUR | - | 2019-03-25..2019-03-31",
    ),
    case(
        "speaker-place-is-no-place",
        "Speaking in London, Norwegian Foreign Minister Borge Brende said he had met Cuban Foreign Minister Bruno Rodriguez.",
        "meeting completed | Borge Brende NOR; Bruno Rodriguez CUB | -",
        published="2016-01-20",
    ),
    case(
        "place-of-the-host-pressed",
        "Irish Prime Minister Cormac Delaney heads to Rabat on Friday to ask Moroccan Prime Minister Driss Lahlou to buy sardines.",
        "visit planned | Cormac Delaney IRL > Morocco MAR | MAR Rabat | 2019-03-22",
        "meeting planned | Cormac Delaney IRL; Driss Lahlou MAR | MAR Rabat | 2019-03-22",
    ),
    case(
        "place-of-another-s-errand",
        "Irish Prime Minister Cormac Delaney heads to Rabat on Friday to ask for sardines.",
        "visit planned | Cormac Delaney IRL > Morocco MAR | MAR Rabat | 2019-03-22",
    ),
    case(
        "ministry-s-place-is-no-place",
        "Slovak President Matej Hronec met Moldovan President Doina Rusu on Monday, the ministry in Chisinau said.",
        "meeting completed | Matej Hronec SVK; Doina Rusu MDA | - | 2019-03-18",
    ),
    case(
        "meeting-s-place-before-the-ministry",
        "Slovak President Matej Hronec met Moldovan President Doina Rusu in Chisinau on Monday, the ministry said.",
        "meeting completed | Matej Hronec SVK; Doina Rusu MDA | MDA Chisinau or MDA Chișinău or MDA Chişinău | 2019-03-18",
        "? visit completed | Matej Hronec SVK > MDA",
    ),
    case(
        "place-of-what-was-discussed",
        "Slovak President Matej Hronec and Moldovan President Doina Rusu discussed the drought in Botswana on Monday.",
        "meeting completed | Matej Hronec SVK; Doina Rusu MDA | - | 2019-03-18",
    ),
    case(
        "place-of-what-was-discussed-hung-on-the-verb",
        "Slovak President Matej Hronec and Moldovan President Doina Rusu discussed the crisis in Botswana.",
        "meeting completed | Matej Hronec SVK; Doina Rusu MDA | -",
        gap="a country after the topic is taken for the place where the parser hangs it on the verb",
    ),
    case(
        "city-of-a-discussion",
        "Slovak President Matej Hronec and Moldovan President Doina Rusu discussed the price of wine in Prague on Monday.",
        "meeting completed | Matej Hronec SVK; Doina Rusu MDA | CZE Prague | 2019-03-18",
    ),
    case(
        "at-the-state-department",
        "Slovak Foreign Minister Matej Hronec met U.S. Secretary of State Ann Reed at the State Department on Monday.",
        "meeting completed | Matej Hronec SVK; Ann Reed USA | USA Washington | 2019-03-18",
    ),
    case(
        "at-a-guesthouse",
        "Slovak Foreign Minister Matej Hronec met Indian Prime Minister Raj Verma at Hyderabad House on Monday.",
        "meeting completed | Matej Hronec SVK; Raj Verma IND | IND New Delhi | 2019-03-18",
    ),
    case(
        "said-by-the-state-department",
        "Slovak Foreign Minister Matej Hronec met U.S. Secretary of State Ann Reed on Monday, the State Department said.",
        "meeting completed | Matej Hronec SVK; Ann Reed USA | - | 2019-03-18",
    ),
    case(
        "spellings-of-the-agencies",
        "Slovak President Matej Hronec visited Sharm el-Sheik and Jiddah in March.",
        "visit ongoing or visit completed | Matej Hronec SVK > Egypt EGY | EGY Sharm el-Sheik",
        "visit ongoing or visit completed | Matej Hronec SVK > Saudi Arabia SAU | SAU Jiddah",
    ),
]

ON_THE_SPOT = [
    case(
        "third-party-met-on-a-dated-visit",
        "Peruvian Foreign Minister Ana Vega is in Geneva from Monday to Wednesday. On Tuesday Vega dined with Omani Foreign Minister Said Harthy.",
        "visit ongoing | Ana Vega PER > CHE | CHE Geneva | 2019-03-18..2019-03-20",
        "meeting completed | Ana Vega PER; Said Harthy OMN | CHE Geneva | 2019-03-19",
    ),
    case(
        "third-party-met-after-the-visit",
        "Peruvian Foreign Minister Ana Vega was in Geneva on Monday. On Tuesday last week Vega had dined with Omani Foreign Minister Said Harthy.",
        "visit completed | Ana Vega PER > CHE | CHE Geneva | 2019-03-18",
        "meeting completed | Ana Vega PER; Said Harthy OMN | - | 2019-03-12",
    ),
    case(
        "third-party-met-before-the-dateline-city",
        "RIGA, March 20 (Reuters) - Latvian Foreign Minister Janis Ozols met Peruvian Foreign Minister Ana Vega on Tuesday. During her meeting with Ozols, Vega was calm. Ozols then met Latvian-born economist Liga Kalnina.",
        "meeting completed | Janis Ozols LVA; Ana Vega PER | LVA Riga | 2019-03-19",
    ),
    case(
        "beside-whom-a-visitor-speaks",
        "Danish Foreign Minister Lars Holm arrived in Riga on Monday. Holm said at a joint news conference with Peruvian President Ana Vega that trade would grow.",
        "visit ongoing | Lars Holm DNK > LVA | LVA Riga",
        "meeting completed | Lars Holm DNK; Ana Vega PER | LVA Riga",
    ),
    case(
        "called-on-in-the-dateline-city",
        "RIGA, March 20 (Reuters) - Danish Foreign Minister Lars Holm called on Latvian Foreign Minister Janis Ozols on Tuesday.",
        "meeting completed | Lars Holm DNK; Janis Ozols LVA | LVA Riga | 2019-03-19",
    ),
    case(
        "negotiated-in-the-dateline-city",
        "RIGA, March 20 (Reuters) - Danish officials negotiated with Latvia on Tuesday.",
        "consultation completed | DNK; LVA | LVA Riga | 2019-03-19",
    ),
    case(
        "telephoned-from-the-dateline-city",
        "RIGA, March 20 (Reuters) - Latvian Foreign Minister Janis Ozols telephoned Danish Foreign Minister Lars Holm on Tuesday.",
        "meeting completed phone | Janis Ozols LVA; Lars Holm DNK | - | 2019-03-19",
    ),
    case(
        "discussed-perhaps-by-telephone",
        "RIGA, March 20 (Reuters) - Latvian Foreign Minister Janis Ozols discussed trade with Danish Foreign Minister Lars Holm on Tuesday.",
        "meeting completed | Janis Ozols LVA; Lars Holm DNK | - | 2019-03-19",
    ),
    case(
        "guest-of-the-dateline-city-met-two-of-its-state",
        "RIGA, March 20 (Reuters) - Peruvian Foreign Minister Ana Vega held talks with Latvian Foreign Minister Janis Ozols in Riga on Tuesday. Vega met Latvian President Liga Kalnina before the talks.",
        "meeting completed | Ana Vega PER; Janis Ozols LVA | LVA Riga | 2019-03-19",
        "meeting completed | Ana Vega PER; Liga Kalnina LVA | LVA Riga",
    ),
]

AMBIGUOUS = [
    case(
        "georgia-country",
        "Latvian Foreign Minister Edgars Rinkevics visited Georgia last week.",
        "visit completed | Edgars Rinkevics LVA > Georgia GEO | GEO | 2019-03-11..2019-03-17",
    ),
    case(
        "georgia-state", "U.S. President Jimmy Carter taught Sunday school in Plains, Georgia.", published="1999-05-05"
    ),
    case(
        "georgia-state-visit",
        "Israeli Prime Minister Ehud Olmert visited Atlanta, Georgia, in November.",
        "visit completed | Ehud Olmert ISR > United States USA | USA Atlanta | 2006-11-01..2006-11-30",
        published="2006-12-05",
    ),
    case(
        "jordan-country",
        "German Foreign Minister Guido Westerwelle flew to Jordan on Saturday.",
        "visit ongoing | Guido Westerwelle DEU > Jordan JOR | JOR | 2012-06-09",
        published="2012-06-10",
    ),
    case(
        "jordan-man",
        "U.S. envoy Michael Jordan met Ugandan President Yoweri Museveni in Kampala.",
        "meeting completed | Michael Jordan USA; Yoweri Museveni UGA | UGA Kampala",
    ),
    case(
        "chad-country",
        "French Defence Minister Florence Parly visited Chad in July.",
        "visit completed | Florence Parly FRA > Chad TCD | TCD | 2018-07-01..2018-07-31",
    ),
    case("turkey-bird", "President Donald Trump pardoned a turkey at the White House."),
    case(
        "niger-and-nigeria",
        "Niger's president Mahamadou Issoufou met Nigerian President Muhammadu Buhari in Abuja.",
        "meeting completed | Mahamadou Issoufou NER; Muhammadu Buhari NGA | NGA Abuja",
    ),
    case(
        "congo-kinshasa",
        "South African President Jacob Zuma will visit the Democratic Republic of Congo on Monday.",
        "visit planned | Jacob Zuma ZAF > COD | COD | 2013-10-28",
        published="2013-10-25",
    ),
    case(
        "congo-brazzaville",
        "Rwandan President Paul Kagame will visit Brazzaville on Monday.",
        "visit planned | Paul Kagame RWA > COG | COG Brazzaville | 2019-03-25",
    ),
    case(
        "guinea-bissau",
        "Senegalese President Macky Sall visited Guinea-Bissau on Tuesday.",
        "visit completed | Macky Sall SEN > Guinea-Bissau GNB | GNB | 2019-03-19",
    ),
    case(
        "two-koreas",
        "Swiss Foreign Minister Ignazio Cassis will visit South Korea and North Korea in May.",
        "visit planned | Ignazio Cassis CHE > South Korea KOR | KOR | 2019-05-01..2019-05-31",
        "visit planned | Ignazio Cassis CHE > North Korea PRK | PRK | 2019-05-01..2019-05-31",
    ),
    case(
        "taiwan",
        "U.S. House Speaker Nancy Pelosi arrived in Taipei on Tuesday.",
        "visit completed or visit ongoing | Nancy Pelosi USA > Taiwan TWN | TWN Taipei | 2022-08-02",
        published="2022-08-03",
    ),
    case(
        "hong-kong",
        "British trade minister Greg Hands visited Hong Kong in January.",
        "visit completed | Greg Hands GBR > Hong Kong HKG or Greg Hands GBR > CHN | HKG or HKG Hong Kong or CHN Hong Kong | 2018-01-01..2018-01-31",
        published="2018-02-06",
    ),
    case(
        "kosovo",
        "Albanian Prime Minister Edi Rama visited Pristina on Sunday.",
        "visit completed | Edi Rama ALB > Kosovo XKX | XKX Pristina | 2019-03-17",
    ),
    case(
        "west-bank",
        "Chilean Foreign Minister Heraldo Munoz visited the West Bank on Wednesday.",
        "visit completed | Heraldo Munoz CHL > PSE | PSE",
        published="2014-11-20",
    ),
    case(
        "ramallah",
        "Indian Prime Minister Narendra Modi will visit Ramallah next month.",
        "visit planned | Narendra Modi IND > PSE | PSE Ramallah | 2018-02-01..2018-02-28",
        published="2018-01-27",
    ),
    case(
        "burma-old-name",
        "U.S. Secretary of State Hillary Clinton arrived in Burma on Wednesday.",
        "visit completed or visit ongoing | Hillary Clinton USA > MMR | MMR | 2011-11-30",
        published="2011-12-01",
    ),
    case(
        "macedonia-old-name",
        "NATO envoy Peter Feith flew to Macedonia on Monday.",
        "visit ongoing | Peter Feith IGO > MKD or Peter Feith - > MKD | MKD | 2001-05-14",
        published="2001-05-15",
    ),
    case(
        "yugoslavia",
        "Russian envoy Viktor Chernomyrdin met Yugoslav President Slobodan Milosevic in Belgrade on Friday.",
        "meeting completed | Viktor Chernomyrdin RUS; Slobodan Milosevic SRB or Viktor Chernomyrdin RUS; Slobodan Milosevic YUG | SRB Belgrade or YUG Belgrade | 1999-04-30",
        published="1999-05-01",
    ),
    case("washington-man", "Denzel Washington visited the Venice film festival in Italy."),
    case("paris-hilton", "Paris Hilton arrived in Moscow for a party on Friday."),
    case(
        "vatican",
        "Cuban President Raul Castro met Pope Francis at the Vatican on Sunday.",
        "meeting completed | Raul Castro CUB; Francis VAT or Raul Castro CUB; Pope Francis VAT | VAT or VAT Vatican City or VAT Vatican | 2015-05-10",
        published="2015-05-11",
    ),
    case(
        "st-petersburg-florida",
        "Russia's Vladimir Putin and Finland's Sauli Niinisto met in St. Petersburg on Tuesday.",
        "meeting completed | Vladimir Putin RUS; Sauli Niinisto FIN | RUS St. Petersburg or RUS Saint Petersburg or RUS St Petersburg | 2019-03-19",
    ),
    case(
        "welcomed-from-afar",
        "Finnish Foreign Minister Eva Lind will meet Peruvian Foreign Minister Ana Holm on Monday. In Geneva, the United Nations welcomed the meeting.",
        "meeting planned | Eva Lind FIN; Ana Holm PER | - | 2019-03-25",
    ),
    case(
        "in-the-same-city",
        "Norwegian Foreign Minister Ine Soreide met Peruvian President Juan Ruiz in Cusco on Monday and will hold talks in the same city with Bolivian President Evo Morales on Friday.",
        "meeting completed | Ine Soreide NOR; Juan Ruiz PER | PER Cusco | 2019-03-18",
        "meeting planned | Ine Soreide NOR; Evo Morales BOL | PER Cusco | 2019-03-22",
    ),
    case(
        "in-a-city",
        "Norwegian Foreign Minister Ine Soreide met Peruvian President Juan Ruiz in Cusco on Monday and will hold talks in the city of canals with Bolivian President Evo Morales on Friday.",
        "meeting completed | Ine Soreide NOR; Juan Ruiz PER | PER Cusco | 2019-03-18",
        "meeting planned | Ine Soreide NOR; Evo Morales BOL | - or BOL | 2019-03-22",
    ),
    case(
        "city-state",
        "Norwegian Foreign Minister Ine Soreide met Peruvian President Juan Ruiz in Singapore on Monday.",
        "meeting completed | Ine Soreide NOR; Juan Ruiz PER | SGP Singapore | 2019-03-18",
    ),
    case(
        "state-with-a-capital-of-another-name",
        "Norwegian Foreign Minister Ine Soreide met Peruvian President Juan Ruiz in Kuwait on Monday.",
        "meeting completed | Ine Soreide NOR; Juan Ruiz PER | KWT | 2019-03-18",
    ),
    case(
        "held-there",
        "Finnish Foreign Minister Eva Lind will meet Peruvian Foreign Minister Ana Holm on Monday. In Geneva, the two ministers will hold the meeting at a hotel.",
        "meeting planned | Eva Lind FIN; Ana Holm PER | CHE Geneva | 2019-03-25",
    ),
    case(
        "ambassador-in-a-seat-named-behind-it",
        "Finnish Foreign Minister Eva Lind met with the Ambassador of Peru in Oslo, Mr. Juan Ruiz, on Monday.",
        "meeting completed | Eva Lind FIN; Juan Ruiz PER | - | 2019-03-18",
    ),
    case(
        "ambassador-met-in-a-city",
        "Finnish Foreign Minister Eva Lind met with Mr. Juan Ruiz, the Ambassador of Peru, in Oslo on Monday.",
        "meeting completed | Eva Lind FIN; Juan Ruiz PER | NOR Oslo | 2019-03-18",
    ),
]


@pytest.mark.parametrize("row", PLACES)
def test_places(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", AMBIGUOUS)
def test_ambiguous_places(row: Case, read: Read) -> None:
    check(row, read(row))


def test_a_city_is_spelled_as_the_article_has_it(extract: Extract) -> None:
    """The usual English name stays the name of the place, and a city lies where it lies however it is spelled."""
    spellings = ("Kiev", "Kyiv")
    places = [extract(f"Slovak President Matej Hronec visited {city} on Tuesday.")[0].place for city in spellings]
    assert [place.city for place in places if place] == list(spellings)
    assert len({(place.name, place.latitude, place.longitude) for place in places if place}) == 1


def test_a_state_has_a_name_however_the_visit_is_told(extract: Extract) -> None:
    for text in (
        "Peru hosted Slovak President Matej Hronec on Tuesday.",
        "Slovak President Matej Hronec visited Peru.",
    ):
        assert [e.place.name for e in extract(text) if e.kind == "visit" and e.place] == ["Peru"]


def test_a_city_called_by_its_usual_name_keeps_it(extract: Extract) -> None:
    text = "Crowds stood in Manhattan. Slovak President Matej Hronec visited New York on Tuesday."
    assert [e.place.city for e in extract(text) if e.kind == "visit" and e.place] == ["New York"]


@pytest.mark.parametrize("row", ON_THE_SPOT)
def test_who_is_there_meets_there(row: Case, read: Read) -> None:
    check(row, read(row))
