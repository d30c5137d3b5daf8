# ruff: noqa: E501 -- a row's sentence reads better whole
"""One event per real event: what is merged across the sentences of a small article, and what stays apart."""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

MERGED = [
    case(
        "headline-and-lead",
        "OSLO, March 20 (Reuters) - Norwegian Foreign Minister Ine Eriksen Soreide will visit Japan next week, her ministry said on Wednesday.",
        "visit planned | Ine Eriksen Soreide NOR > Japan JPN | JPN | 2019-03-25..2019-03-31",
        title="Norway's foreign minister to visit Japan",
    ),
    case(
        "headline-names-differ",
        "The leaders of Turkey and Russia met in Sochi on Monday. Presidents Tayyip Erdogan and Vladimir Putin discussed Idlib for four hours.",
        "meeting completed | Tayyip Erdogan TUR; Vladimir Putin RUS | RUS Sochi | 2018-09-17",
        title="Erdogan, Putin meet in Sochi over Idlib",
        published="2018-09-18",
    ),
    case(
        "lead-and-detail",
        "Hungary's foreign minister met his Russian counterpart in Moscow on Tuesday.\n\nPeter Szijjarto and Sergei Lavrov discussed gas supplies, the ministry in Budapest said.",
        "meeting completed | Peter Szijjarto HUN; Sergei Lavrov RUS | RUS Moscow | 2019-03-19",
    ),
    case(
        "visit-told-three-times",
        "Vietnamese President Tran Dai Quang arrived in New Delhi on Friday. During his visit, Quang will sign several deals. The visit to India ends on Sunday.",
        "visit ongoing | Tran Dai Quang VNM > India IND | IND New Delhi | 2018-03-02 or 2018-03-02..2018-03-04",
        published="2018-03-02",
    ),
    case(
        "meeting-then-the-talks",
        "Slovenian Prime Minister Janez Jansa met Croatian Prime Minister Ivo Sanader in Bled on Tuesday. The talks lasted two hours. After the meeting, Jansa said the border row could be solved.",
        "meeting completed | Janez Jansa SVN; Ivo Sanader HRV | SVN or SVN Bled | 2007-08-28",
        published="2007-08-29",
    ),
    case(
        "readout-they-discussed",
        "Secretary of State Antony Blinken spoke today with Mongolian Foreign Minister Battsetseg Batmunkh. The Secretary and the Foreign Minister discussed critical minerals. They also talked about ties with Japan.",
        "meeting completed phone or meeting completed | Antony Blinken USA; Battsetseg Batmunkh MNG | - | 2023-06-02",
        published="2023-06-02",
        gap="'They also talked about X' adds a party",
    ),
    case(
        "place-added-later",
        "Sudan's president met South Sudan's president on Sunday. The meeting in Khartoum was their third this year.",
        "meeting completed | President SDN; President SSD | SDN Khartoum | 2019-03-17",
        gap="a later mention adds place or date ('The meeting in Khartoum', 'The trip is planned for')",
    ),
    case(
        "date-added-later",
        "German Foreign Minister Frank-Walter Steinmeier will visit Mali. The trip is planned for Monday and Tuesday.",
        "visit planned | Frank-Walter Steinmeier DEU > Mali MLI | MLI | 2016-05-02..2016-05-03 or 2016-05-02",
        published="2016-04-28",
        gap="a later mention adds place or date ('The meeting in Khartoum', 'The trip is planned for')",
    ),
    case(
        "plan-then-doubt",
        "U.S. Secretary of State Rex Tillerson is to visit Islamabad next week, officials said. It will be Tillerson's first trip to Pakistan.",
        "visit planned | Rex Tillerson USA > Pakistan PAK | PAK Islamabad | 2017-10-23..2017-10-29",
        published="2017-10-20",
    ),
    case(
        "statement-of-a-plan-and-headline",
        "MANILA (AP) - China's defense minister will visit Manila in September, Philippine officials said Monday. Gen. Wei Fenghe will meet his Philippine counterpart, Delfin Lorenzana.",
        "visit planned | Wei Fenghe CHN > Philippines PHL | PHL Manila | 2020-09-01..2020-09-30",
        "meeting planned | Wei Fenghe CHN; Delfin Lorenzana PHL | PHL Manila | 2020-09-01..2020-09-30",
        published="2020-08-24",
    ),
    case(
        "caption",
        "Egyptian President Abdel Fattah al-Sisi meets Cypriot President Nicos Anastasiades in Nicosia on Monday.\n\nEgyptian President Abdel Fattah al-Sisi met his Cypriot counterpart Nicos Anastasiades in Nicosia on Monday, state television said.",
        "meeting completed | Abdel Fattah al-Sisi EGY; Nicos Anastasiades CYP | CYP Nicosia | 2017-11-20",
        published="2017-11-21",
        gap="REGRESSION: caption in the present tense beside a past report becomes a planned event of next week",
    ),
    case(
        "summit-called-later",
        "Leaders of Japan, China and South Korea will gather in Seoul on Sunday. The three-way summit will be the first since 2012.",
        "meeting planned | JPN; CHN; KOR | KOR Seoul | 2015-11-01",
        published="2015-10-29",
    ),
    case(
        "negotiations-again",
        "U.S. and North Korean negotiators held working-level negotiations in Stockholm on Saturday. The negotiations broke down after eight hours.",
        "consultation completed or consultation cancelled | USA; PRK | SWE Stockholm | 2019-10-05",
        published="2019-10-06",
    ),
]

APART = [
    case(
        "call-and-meeting",
        "Russian Foreign Minister Sergei Lavrov met his Turkish counterpart Mevlut Cavusoglu in Antalya on Friday. The two had spoken by phone on Monday.",
        "meeting completed | Sergei Lavrov RUS; Mevlut Cavusoglu TUR | TUR Antalya | 2019-03-15",
        "meeting completed phone | Sergei Lavrov RUS; Mevlut Cavusoglu TUR | - | 2019-03-11",
        published="2019-03-17",
        gap="'The two' / 'the two leaders' as subject of a second meeting",
    ),
    case(
        "this-year-and-last",
        "Indian Prime Minister Narendra Modi met Chinese President Xi Jinping in Qingdao in June. They had met in Xiamen in September last year.",
        "meeting completed | Narendra Modi IND; Xi Jinping CHN | CHN Qingdao | 2018-06-01..2018-06-30",
        "meeting completed | Narendra Modi IND; Xi Jinping CHN | CHN Xiamen | 2017-09-01..2017-09-30",
        published="2018-07-10",
    ),
    case(
        "past-and-next",
        "U.S. President Donald Trump met North Korean leader Kim Jong Un in Singapore last June. The two will hold a second summit in Hanoi on Feb. 27.",
        "meeting completed | Donald Trump USA; Kim Jong Un PRK | SGP or SGP Singapore | 2018-06-01..2018-06-30",
        "meeting planned | Donald Trump USA; Kim Jong Un PRK | VNM Hanoi | 2019-02-27",
        published="2019-02-10",
        gap="'The two' / 'the two leaders' as subject of a second meeting",
    ),
    case(
        "visits-of-two-people",
        "French Foreign Minister Laurent Fabius visited Havana in April. French President Francois Hollande will visit Havana on May 11.",
        "visit completed | Laurent Fabius FRA > Cuba CUB | CUB Havana | 2015-04-01..2015-04-30",
        "visit planned | Francois Hollande FRA > Cuba CUB | CUB Havana | 2015-05-11",
        published="2015-05-04",
    ),
    case(
        "visit-and-return-visit",
        "Pakistani President Pervez Musharraf visited Kabul in 2006. Afghan President Hamid Karzai visited Islamabad in 2007.",
        "visit completed | Pervez Musharraf PAK > Afghanistan AFG | AFG Kabul | 2006-01-01..2006-12-31",
        "visit completed | Hamid Karzai AFG > Pakistan PAK | PAK Islamabad | 2007-01-01..2007-12-31",
        published="2008-12-01",
    ),
    case(
        "met-a-he-also-met-b",
        "Chinese Foreign Minister Wang Yi met Lao Prime Minister Thongloun Sisoulith in Vientiane. He also met Lao President Bounnhang Vorachith.",
        "meeting completed | Wang Yi CHN; Thongloun Sisoulith LAO | LAO Vientiane",
        "meeting completed | Wang Yi CHN; Bounnhang Vorachith LAO",
        published="2018-12-17",
    ),
    case(
        "two-legs",
        "U.S. Defense Secretary Leon Panetta arrived in Tokyo on Sunday. He will travel on to Beijing on Monday.",
        "visit completed or visit ongoing | Leon Panetta USA > Japan JPN | JPN Tokyo | 2012-09-16",
        "visit planned | Leon Panetta USA > China CHN | CHN Beijing | 2012-09-17",
        published="2012-09-16",
    ),
    case(
        "meeting-and-consultation",
        "Malaysian Foreign Minister Saifuddin Abdullah met Singaporean Foreign Minister Vivian Balakrishnan in Putrajaya on Thursday. Malaysia and Singapore will hold the second round of maritime negotiations in April.",
        "meeting completed | Saifuddin Abdullah MYS; Vivian Balakrishnan SGP | MYS Putrajaya or MYS | 2019-03-14",
        "consultation planned | Malaysia MYS; Singapore SGP | - | 2019-04-01..2019-04-30",
    ),
    case(
        "cancelled-then-new",
        "Turkish President Tayyip Erdogan called off a trip to Pakistan in October. He will visit Islamabad on Thursday.",
        "visit cancelled | Tayyip Erdogan TUR > Pakistan PAK | PAK | 2019-10-01..2019-10-31",
        "visit planned | Tayyip Erdogan TUR > Pakistan PAK | PAK Islamabad | 2020-02-13",
        published="2020-02-11",
        gap="called off, put off, broke off talks",
    ),
    case(
        "same-place-other-people",
        "Kyrgyz Foreign Minister Chingiz Aidarbekov met Tajik Foreign Minister Sirojiddin Muhriddin in Bishkek on Monday. Later the prime ministers of Kyrgyzstan and Uzbekistan met in Tashkent.",
        "meeting completed | Chingiz Aidarbekov KGZ; Sirojiddin Muhriddin TJK | KGZ Bishkek | 2019-03-18",
        "meeting completed | KGZ; UZB | UZB Tashkent",
    ),
    case(
        "bilateral-and-trilateral",
        "Armenian President Serzh Sarksyan and Azeri President Ilham Aliyev held a trilateral meeting with Russian President Vladimir Putin in Sochi. Putin met Sarksyan separately on Friday.",
        "meeting completed | Serzh Sarksyan ARM; Ilham Aliyev AZE; Vladimir Putin RUS | RUS Sochi",
        "meeting completed | Vladimir Putin RUS; Serzh Sarksyan ARM | RUS Sochi or - or RUS | 2014-08-08",
        published="2014-08-10",
        gap="a bilateral meeting beside a trilateral one is swallowed",
    ),
    case(
        "sport-beside-diplomacy",
        "Croatian President Kolinda Grabar-Kitarovic visited Moscow on Sunday. Croatia met France in the final.",
        "visit completed | Kolinda Grabar-Kitarovic HRV > Russia RUS | RUS Moscow | 2018-07-15",
        published="2018-07-16",
    ),
    case(
        "domestic-beside-diplomacy",
        "Spanish Prime Minister Pedro Sanchez met Catalan leader Quim Torra in Barcelona on Thursday. On Friday, Sanchez met his cabinet in the city.",
        published="2018-12-22",
    ),
]


@pytest.mark.parametrize("row", MERGED)
def test_mentions_of_one_event_are_merged(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", APART)
def test_different_events_stay_apart(row: Case, read: Read) -> None:
    check(row, read(row))
