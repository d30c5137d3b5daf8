# ruff: noqa: E501 -- a row's sentence reads better whole
"""Visits told in a roundabout way: where somebody comes from, the state that "the country" means, stops, invitations.

It is one file, long as it is: its rows are data, a table for each detour.
"""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

DESTINATIONS = [
    case(
        "camp-in",
        "Swedish Foreign Minister Eva Lindqvist visited a camp for displaced people in Juba on Monday.",
        "visit completed | Eva Lindqvist SWE > South Sudan SSD | SSD Juba or SSD | 2019-03-18",
    ),
    case("family-in", "Jan Lindqvist was arrested in May while he was visiting family in Tehran."),
    case(
        "both-countries",
        "Rwanda and Burundi closed the border. Swedish envoy Eva Lindqvist toured both countries in January.",
        "visit completed | Eva Lindqvist SWE > Rwanda RWA | RWA | 2019-01-01..2019-01-31",
        "visit completed | Eva Lindqvist SWE > Burundi BDI | BDI | 2019-01-01..2019-01-31",
    ),
    case(
        "both-countries-send",
        "Rwanda and Burundi will gain, Swedish Trade Minister Eva Lindqvist said. Both countries export tea.",
    ),
    case(
        "the-country",
        "Nepal called an election. Danish envoy Bo Krag hopes to travel to the country next week.",
        "visit possible | Bo Krag DNK > Nepal NPL | NPL | 2019-03-25..2019-03-31",
    ),
    case("own-country", "Danish Prime Minister Lars Holm will tour the country before the vote."),
    case(
        "the-island",
        "NICOSIA, Cyprus (AP) -- Danish envoy Bo Krag, who arrived on the island on Monday, praised both sides.",
        "visit completed or visit ongoing | Bo Krag DNK > Cyprus CYP | CYP or CYP Nicosia | 2019-03-18",
    ),
    case(
        "the-capital",
        "SKOPJE, Macedonia (AP) -- Danish envoy Bo Krag flew into the capital on Monday.",
        "visit completed or visit ongoing | Bo Krag DNK > MKD | MKD Skopje | 2019-03-18",
    ),
    case(
        "be-there",
        "A summit on the river will be held in Bamako. Danish Prime Minister Lars Holm plans to be there.",
        "visit planned | Lars Holm DNK > Mali MLI | MLI Bamako or MLI",
        "? meeting planned",
    ),
    case(
        "they-are-there",
        "The hostages are in Bamako. They are there against their will, Danish Prime Minister Lars Holm said.",
    ),
    case(
        "region",
        "Canadian Vice Premier Paul Grant heads to Europe this week. Danish Defense Minister Bo Krag was expected in the region on Monday.",
        "visit ongoing | Paul Grant CAN | - | 2019-03-18..2019-03-24",
        "visit planned | Bo Krag DNK | - | 2019-03-25",
    ),
    case(
        "list-with-days",
        "Danish Foreign Minister Lars Holm will go on to Tehran on Thursday and Baghdad on Friday.",
        "visit planned | Lars Holm DNK > Iran IRN | IRN Tehran",
        "visit planned | Lars Holm DNK > Iraq IRQ | IRQ Baghdad",
    ),
    case(
        "besides",
        "Besides Chad, Danish Foreign Minister Lars Holm will also visit Niger.",
        "visit planned | Lars Holm DNK > Chad TCD | TCD",
        "visit planned | Lars Holm DNK > Niger NER | NER",
    ),
]
ORIGINS = [
    case(
        "just-back",
        "Danish Foreign Minister Lars Holm, just back from Cairo, told parliament that the truce would hold.",
        "visit completed | Lars Holm DNK > Egypt EGY | EGY Cairo",
    ),
    case("bounced-back", "Denmark is back from the brink, Danish Finance Minister Lars Holm said in Copenhagen."),
    case(
        "way-home-from",
        "Danish Foreign Minister Lars Holm was on his way home from Cairo.",
        "visit completed | Lars Holm DNK > Egypt EGY | EGY Cairo",
    ),
    case(
        "en-route",
        "Danish Foreign Minister Lars Holm spoke aboard his plane en route to Cairo.",
        "visit planned | Lars Holm DNK > Egypt EGY | EGY Cairo",
    ),
    case("way-to-peace", "Burundi is on its way to peace, Danish Foreign Minister Lars Holm said."),
    case(
        "arrived-from",
        "Danish Foreign Minister Lars Holm arrived in Doha from Cairo on Monday.",
        "visit completed or visit ongoing | Lars Holm DNK > Qatar QAT | QAT Doha | 2019-03-18",
        "visit completed | Lars Holm DNK > Egypt EGY | EGY Cairo | -",
    ),
    case("from-home", "Danish Foreign Minister Lars Holm arrived from Copenhagen with soldiers returned from Mali."),
]
STAYS = [
    case(
        "has-also-been-to",
        "Honduran President Carlos Mejia has also been to Nicaragua and Costa Rica.",
        "visit completed | Carlos Mejia HND > Nicaragua NIC",
        "visit completed | Carlos Mejia HND > Costa Rica CRI",
    ),
    case(
        "is-here-to-stay",
        "GENEVA, March 20 (Reuters) - A diplomat said Syrian President Bashar al-Assad is here to stay.",
    ),
    case(
        "returned-to-his-country",
        "Zimbabwean President Tendai Moyo met South African President Cyril Ramaphosa in Pretoria. He returned to the country on the same evening.",
        "meeting completed | Tendai Moyo ZWE; Cyril Ramaphosa ZAF | ZAF Pretoria",
    ),
    case("has-been-to-court", "Honduran President Carlos Mejia has been to court over a plot of land."),
    case(
        "beside-a-visitor",
        "EU foreign policy chief Federica Mogherini was speaking alongside U.S. Secretary of State Mike Pompeo, on a visit to Brussels.",
        "visit ongoing | Mike Pompeo USA > Belgium BEL | BEL Brussels",
        "? meeting completed",
    ),
    case(
        "not-possible-now",
        "A visit by U.S. envoy Marc Hale to Pakistan would not be possible at this time, officials said.",
        "visit cancelled | Marc Hale USA > Pakistan PAK",
    ),
    case(
        "was-in-on",
        "Danish envoy Bo Krag was in Skopje on Monday.",
        "visit completed | Bo Krag DNK > MKD | MKD Skopje | 2019-03-18",
    ),
    case(
        "for-two-days",
        "Danish Prime Minister Lars Holm, who is in Cairo for two days, praised the truce.",
        "visit ongoing | Lars Holm DNK > Egypt EGY | EGY Cairo",
    ),
    case(
        "since",
        "Danish envoy Bo Krag has been in Colombo since Friday.",
        "visit ongoing | Bo Krag DNK > Sri Lanka LKA | LKA Colombo",
    ),
    case("exile", "Chadian opposition leader Musa Idris was in exile in London for 20 years."),
    case("at-home", "Danish Prime Minister Lars Holm is in Copenhagen this week."),
    case(
        "spent-days",
        "Danish envoy Bo Krag spent two days in Grozny and Tbilisi last week.",
        "? visit completed | Bo Krag DNK > Russia RUS",
        "visit completed | Bo Krag DNK > Georgia GEO | GEO Tbilisi",
    ),
    case("spent-money", "Danish Finance Minister Lars Holm spent millions in Georgia last week."),
    case(
        "while-in",
        "While in Accra, Danish Foreign Minister Lars Holm opened a school.",
        "visit completed | Lars Holm DNK > Ghana GHA | GHA Accra",
    ),
    case(
        "due-in-apposition",
        "Danish Foreign Minister Lars Holm, due in Damascus on Thursday, praised the truce.",
        "visit planned | Lars Holm DNK > Syria SYR | SYR Damascus | 2019-03-21",
    ),
    case(
        "due-but-put-off",
        "Danish envoy Bo Krag had been due in Asmara on Sunday but put off the journey.",
        "visit cancelled | Bo Krag DNK > Eritrea ERI | ERI Asmara | 2019-03-17",
    ),
    case(
        "where-stopped",
        "Danish envoy Bo Krag spoke in Athens, where he stopped for consultations.",
        "visit completed | Bo Krag DNK > Greece GRC | GRC Athens",
    ),
    case(
        "first-stop",
        "Danish envoy Bo Krag's first stop was Kabul.",
        "visit completed | Bo Krag DNK > Afghanistan AFG | AFG Kabul",
    ),
    case(
        "tour-has-included",
        "Danish Foreign Minister Lars Holm arrived in Ankara on a tour that has also included Syria.",
        "visit completed or visit ongoing | Lars Holm DNK > TUR | TUR Ankara",
        "visit completed | Lars Holm DNK > Syria SYR | SYR",
    ),
    case(
        "spoke-on-a-visit",
        '"We are friends," Danish Prime Minister Lars Holm told reporters in Hanoi at the end of a three-day visit.',
        "visit completed or visit ongoing | Lars Holm DNK > Vietnam VNM | VNM Hanoi",
    ),
    case(
        "visiting-at-the-head",
        "Visiting Hanoi last week, Danish Prime Minister Lars Holm praised the port.",
        "visit completed | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-11..2019-03-17",
    ),
    case(
        "and-then-to",
        "Danish Prime Minister Lars Holm travels to Hanoi on Friday and then to Seoul.",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM Hanoi",
        "visit planned | Lars Holm DNK > South Korea KOR | KOR Seoul",
    ),
    case(
        "take-part",
        "Danish Prime Minister Lars Holm will take part in a summit in Seoul in November.",
        "visit planned | Lars Holm DNK > South Korea KOR | KOR Seoul | 2019-11-01..2019-11-30",
        "? meeting planned",
    ),
    case("take-part-at-home", "Danish Prime Minister Lars Holm will take part in a debate in Copenhagen."),
    case("spoke-in", '"We are friends," Danish Prime Minister Lars Holm told reporters in Hanoi.'),
    case(
        "hosts-after-adjunct",
        "Danish Prime Minister Lars Holm is hosting today in Copenhagen the president of Chad, Musa Idris.",
        "visit ongoing | Musa Idris TCD > Denmark DNK; Lars Holm DNK | DNK Copenhagen | 2019-03-20",
        "? meeting ongoing",
    ),
    case("hosts-a-call", "Danish Prime Minister Lars Holm received a letter from Chad's President Musa Idris."),
]
SENT = [
    case(
        "delegation-expected",
        "A Saudi delegation is expected in Tehran on Saturday.",
        "visit planned | SAU > Iran IRN | IRN Tehran | 2019-03-23",
    ),
    case(
        "two-states-envoys",
        "Saudi and Omani envoys would travel to Sanaa on Saturday.",
        "visit planned | SAU; OMN > Yemen YEM | YEM Sanaa | 2019-03-23",
    ),
    case(
        "alliance-team",
        "A NATO team would travel to Skopje next week.",
        "visit planned | IGO > MKD | MKD Skopje | 2019-03-25..2019-03-31",
    ),
    case("hockey-team", "The Danish hockey team arrives in Delhi on Saturday."),
    case("engineers", "A team of engineers arrived in Kabul on Monday, Danish Prime Minister Lars Holm said."),
    case(
        "leads-a-mission",
        "Danish Trade Minister Lars Holm led a trade mission to India in February.",
        "visit completed | Lars Holm DNK > India IND | IND | 2019-02-01..2019-02-28",
    ),
    case("leads-to-war", "Danish Prime Minister Lars Holm led the country to war in Iraq."),
    case(
        "invitation-to-person",
        "Chad's President Musa Idris renewed his invitation to Danish Prime Minister Lars Holm.",
        "visit possible | Lars Holm DNK > Chad TCD; Musa Idris TCD | TCD",
    ),
    case("invited-bids", "Danish Trade Minister Lars Holm invited Indian firms to invest in the country."),
    case(
        "plans-by",
        "Russia's Foreign Ministry declined to confirm plans by Danish Prime Minister Lars Holm to visit Moscow.",
        "visit planned | Lars Holm DNK > Russia RUS | RUS Moscow",
    ),
    case("no-plans", "Danish Prime Minister Lars Holm has no plans to visit Moscow."),
    case(
        "transit",
        "Taiwan's President Lin Mei will transit through Hawaii on Friday.",
        "visit planned | Lin Mei TWN > United States USA | USA | 2019-03-22",
    ),
    case(
        "owner-of-the-delegation",
        "Danish Prime Minister Lars Holm's delegation will also travel to Chad.",
        "visit planned | Lars Holm DNK > Chad TCD | TCD",
    ),
]
IMPLIED = [
    case(
        "ahead-of-a-visit",
        "TUNIS (Reuters) - Tunisia will open its market ahead of a visit by Danish Prime Minister Lars Holm set for May.",
        "visit planned | Lars Holm DNK > Tunisia TUN | TUN",
    ),
    case("visit-at-home", "COPENHAGEN (Reuters) - Farmers protested against Danish Prime Minister Lars Holm's visit."),
    case(
        "forward-to-a-visit",
        "Tunisia attaches great importance to trade and looks forward to a visit by Danish Prime Minister Lars Holm.",
        "visit planned | Lars Holm DNK > Tunisia TUN | TUN",
    ),
    case(
        "when-he-visits",
        "Tunisian President Ali Ben Salem will raise it with Danish Prime Minister Lars Holm when he visits next month.",
        "visit planned | Lars Holm DNK > Tunisia TUN | TUN | 2019-04-01..2019-04-30",
        "? meeting planned",
    ),
    case(
        "to-by-a-ruler",
        "The trip by the Danish prime minister to Tunis was a success, Lars Holm said.",
        "visit completed | DNK > Tunisia TUN | TUN Tunis",
    ),
    case(
        "headline-in-capitals",
        "Danish PM Arrives in Tunis",
        "visit completed or visit ongoing | DNK > Tunisia TUN | TUN Tunis",
    ),
    case(
        "headline-heads",
        "Denmark president heads to Tunisia",
        "visit completed | DNK > Tunisia TUN | TUN",
    ),
]


SPOKEN_OF = [
    case(
        "discussed-the-visit-of",
        "Vietnamese officials discussed the upcoming official visit of Danish Premier Lars Holm to Vietnam next month.",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM | 2019-04-01..2019-04-30",
    ),
    case(
        "met-to-discuss-the-visit-of",
        "Danish adviser Jens Lund met Vietnamese Foreign Minister Pham Van Long to discuss the Official Visit of Premier Lars Holm to Vietnam next month.",
        "meeting completed | Jens Lund DNK; Pham Van Long VNM | - | -",
        "? visit planned | Lars Holm - > Vietnam VNM | VNM | 2019-04-01..2019-04-30",
    ),
    case(
        "official-visit-capitalised",
        "The partnership was celebrated during Danish Prime Minister Lars Holm's Official Visit to Vietnam.",
        "visit completed | Lars Holm DNK > Vietnam VNM | VNM | -",
    ),
    case(
        "welcomed-the-visit-with-company",
        "The president welcomed the upcoming visit by Danish Premier Lars Holm and a delegation next week to Hanoi.",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-25..2019-03-31",
        gap="a place after a second visitor and a day",
    ),
    case(
        "the-nearer-month",
        "The foreign ministry noted the April visit by Danish Premier Lars Holm to Vietnam.",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM | 2019-04-01..2019-04-30",
    ),
    case(
        "the-month-just-past",
        "The foreign ministry noted the January visit by Danish Premier Lars Holm to Vietnam.",
        "visit completed | Lars Holm DNK > Vietnam VNM | VNM | 2019-01-01..2019-01-31",
    ),
    case(
        "last-month-of-that-name",
        "The foreign ministry noted last April's visit by Danish Premier Lars Holm to Vietnam.",
        "visit completed | Lars Holm DNK > Vietnam VNM | VNM | 2018-04-01..2018-04-30",
    ),
    case(
        "commitment-to-attend",
        "Vietnam praised Danish Premier Lars Holm's commitment to attend a summit in Hanoi in November.",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-11-01..2019-11-30",
        "? meeting planned | Lars Holm DNK; Vietnam VNM",
    ),
]


ISLANDS_AND_ENVOYS = [
    case(
        "expected-on-the-island",
        "Officials in St. Vincent prepared for talks on Thursday. Venezuelan President Carlos Ruiz is expected on the island the following morning.",
        "visit planned | Carlos Ruiz VEN > VCT | VCT | 2019-03-22",
    ),
    case(
        "expected-on-tuesday",
        "Officials in St. Vincent prepared for talks. A report by Venezuelan President Carlos Ruiz is expected on Tuesday.",
    ),
    case(
        "sent-with-a-long-apposition",
        "Brazil is sending Celso Lima, the veteran foreign policy adviser to President Luiz Prado, to Cuba as an observer.",
        "visit planned | Celso Lima BRA > Cuba CUB | CUB",
    ),
    case(
        "sent-with-two-offices",
        "Philippine President Benito Reyes sent a senior aide, Executive Secretary Carlos Ochoa, to the Chinese capital last month.",
        "visit completed | Carlos Ochoa PHL > China CHN | CHN Beijing | 2019-02-01..2019-02-28",
    ),
    case(
        "next-morning",
        "Danish Premier Lars Holm met Vietnamese President Tran Van Minh in Hanoi on Monday. He flew to Laos the next morning.",
        "meeting completed | Lars Holm DNK; Tran Van Minh VNM | VNM Hanoi | 2019-03-18",
        "visit completed or visit ongoing | Lars Holm DNK > Laos LAO | LAO | 2019-03-19",
    ),
]


GOING_ALONG = [
    case(
        "invited-to-visit",
        "Vietnamese President Tran Van Minh invited Danish Premier Lars Holm to visit Vietnam next year.",
        "visit possible | Lars Holm DNK > Vietnam VNM; Tran Van Minh VNM | VNM | 2020-01-01..2020-12-31",
    ),
    case(
        "accepted-an-invitation",
        "Danish Premier Lars Holm accepted Vietnamese President Tran Van Minh's invitation to visit Hanoi.",
        "visit planned | Lars Holm DNK > Vietnam VNM; Tran Van Minh VNM | VNM Hanoi | -",
    ),
    case(
        "invited-somebody-else",
        "Vietnamese President Tran Van Minh, who invited the press, said Danish Premier Lars Holm would visit Vietnam in May.",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM | 2019-05-01..2019-05-31",
    ),
    case(
        "with-a-minister",
        "Danish Premier Lars Holm arrived in Hanoi on Tuesday with Defence Minister Olav Berg.",
        "visit ongoing | Lars Holm DNK; Olav Berg DNK > Vietnam VNM | VNM Hanoi | 2019-03-19",
    ),
    case(
        "officials-including",
        "Nothing changed despite visits to Vietnam by senior Danish officials, including Foreign Minister Lars Holm.",
        "visit completed | Lars Holm DNK > Vietnam VNM | VNM | -",
    ),
    case(
        "currently-visiting",
        "Danish Premier Lars Holm, currently visiting Vietnam, said trade would grow.",
        "visit ongoing | Lars Holm DNK > Vietnam VNM | VNM | -",
    ),
    case(
        "visiting-told-reporters",
        "Visiting Danish Premier Lars Holm told reporters in Hanoi on Tuesday that trade would grow.",
        "visit ongoing or visit completed | Lars Holm DNK > Vietnam VNM | VNM | 2019-03-19",
    ),
    case(
        "told-reporters-at-home",
        "Visiting voters, Danish Premier Lars Holm told reporters in Aarhus on Tuesday that trade would grow.",
    ),
    case(
        "returning-on-thursday",
        "Danish Premier Lars Holm will travel to Hanoi, returning to Copenhagen on Thursday.",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM Hanoi | -",
    ),
    case(
        "trip-that-begins-in",
        "The remarks came ahead of Danish Premier Lars Holm's trip to Asia that begins in Vietnam on Sunday.",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM | 2019-03-24",
    ),
    case(
        "year-that-begins-in",
        "Danish Premier Lars Holm spoke of the school year that begins in Vietnam on Sunday.",
    ),
]


TOURS = [
    case(
        "trip-with-stops",
        "Danish Premier Lars Holm's trip to Asia next month with stops in Japan and Vietnam has drawn interest.",
        "visit planned | Lars Holm DNK > Japan JPN | JPN | 2019-04-01..2019-04-30",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM | 2019-04-01..2019-04-30",
    ),
    case(
        "region-which-includes-a-stop",
        "The row is expected to dominate Danish Premier Lars Holm's trip to the region, which includes a stop in Vietnam.",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM | -",
    ),
    case(
        "region-which-includes",
        "Danish Premier Lars Holm criticised the region, which includes Vietnam.",
    ),
    case(
        "tour-on-monday-that-takes",
        "Danish Premier Lars Holm will embark on a tour of Asia on Monday that will take him to Japan and Vietnam.",
        "visit planned | Lars Holm DNK > Japan JPN | JPN",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM",
    ),
    case(
        "fronted-tour",
        "Peruvian President Carlos Rojas was angry. On a tour that has taken him to Japan and Vietnam, Danish Premier Lars Holm praised trade.",
        "visit completed | Lars Holm DNK > Japan JPN | JPN | -",
        "visit completed | Lars Holm DNK > Vietnam VNM | VNM | -",
    ),
    case(
        "fronted-tour-with-apposition",
        "Peruvian President Carlos Rojas was angry. In a trip that will also take him to Japan and Vietnam, Danish Premier Lars Holm, a lawyer, has praised trade.",
        "visit planned | Lars Holm DNK > Japan JPN | JPN | -",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM | -",
    ),
    case(
        "during-a-dated-trip",
        "Danish Premier Lars Holm is scheduled to visit Japan and Vietnam during a May 3-14 trip.",
        "visit planned | Lars Holm DNK > Japan JPN | JPN | 2019-05-03..2019-05-14",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM | 2019-05-03..2019-05-14",
    ),
    case(
        "list-next-month-said",
        "Danish Premier Lars Holm will be travelling to Tokyo, Seoul and Hanoi next month, his office said.",
        "visit planned | Lars Holm DNK > Japan JPN | JPN Tokyo | 2019-04-01..2019-04-30",
        "visit planned | Lars Holm DNK > South Korea KOR | KOR Seoul | 2019-04-01..2019-04-30",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-04-01..2019-04-30",
    ),
    case(
        "own-territory",
        "U.S. Homeland Security Secretary Ann Reed will travel to Puerto Rico on Thursday.",
    ),
    case(
        "others-territory",
        "Danish Premier Lars Holm will travel to Puerto Rico on Thursday.",
        "visit planned | Lars Holm DNK > Puerto Rico PRI | PRI | 2019-03-21",
    ),
    case(
        "noun-after-a-name-refused",
        "Danish Premier Lars Holm on a visit to Vietnam last week refused to answer.",
        "visit completed | Lars Holm DNK > Vietnam VNM | VNM | 2019-03-11..2019-03-17",
    ),
    case(
        "tour-that-goes-on",
        "Danish Premier Lars Holm is on a tour of Asia which has taken him to Japan and will end in Vietnam.",
        "visit completed | Lars Holm DNK > Japan JPN | JPN | -",
    ),
    case(
        "second-day-of-a-tour",
        "Danish Premier Lars Holm is on the second day of a 12-day Asian trip. He will visit Vietnam.",
        "visit planned or visit ongoing | Lars Holm DNK > Vietnam VNM | VNM | -",
    ),
    case(
        "no-commitment-during-the-visit",
        "Vietnamese officials did not offer any commitment to talks during Danish Premier Lars Holm's visit to Hanoi last week.",
        "visit completed | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-11..2019-03-17",
    ),
    case(
        "visiting-beside-the-host",
        "Moving the U.S. embassy would be dangerous, Vietnamese President Tran Van Minh said on Tuesday with visiting Danish Premier Lars Holm.",
        "visit ongoing or visit completed | Lars Holm DNK > Vietnam VNM | VNM",
        "? meeting completed | Tran Van Minh VNM; Lars Holm DNK",
    ),
    case(
        "name-that-is-a-month",
        "British Prime Minister Theresa May will visit China next month, a newspaper reported.",
        "visit planned | Theresa May GBR > China CHN | CHN | 2019-04-01..2019-04-30",
        title="UK's May to visit China",
    ),
    case(
        "arrived-after-ahead-of-arrival",
        "Danish Premier Lars Holm wrote on the day he arrived in Hanoi. An aide spoke ahead of Holm's arrival in Hanoi on Tuesday.",
        "visit completed or visit ongoing | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-19",
    ),
]


@pytest.mark.parametrize("row", DESTINATIONS)
def test_destinations_without_a_name(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", ORIGINS)
def test_where_somebody_comes_from(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", STAYS)
def test_stays_and_stops(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", SENT)
def test_who_is_sent_led_or_invited(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", IMPLIED)
def test_visits_whose_destination_is_implied(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", SPOKEN_OF)
def test_visits_that_others_speak_of(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", ISLANDS_AND_ENVOYS)
def test_islands_and_envoys(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", GOING_ALONG)
def test_who_invites_and_goes_along(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", TOURS)
def test_tours_and_their_stops(row: Case, read: Read) -> None:
    check(row, read(row))
