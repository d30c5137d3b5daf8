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
    ),
    case(
        "place-added-later",
        "Sudan's president met South Sudan's president on Sunday. The meeting in Khartoum was their third this year.",
        "meeting completed | President SDN; President SSD | SDN Khartoum | 2019-03-17",
    ),
    case(
        "date-added-later",
        "German Foreign Minister Frank-Walter Steinmeier will visit Mali. The trip is planned for Monday and Tuesday.",
        "visit planned | Frank-Walter Steinmeier DEU > Mali MLI | MLI | 2016-05-02..2016-05-03 or 2016-05-02",
        published="2016-04-28",
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
        gap="a caption in the present tense is read as a plan for the Monday to come, beside the report of the last",
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
    case(
        "president-by-short-and-full-name",
        "U.S. President Joseph Q. Tarrant, Jr. met Georgian President Levan Tsiklauri on Monday. President Joe Tarrant met Georgian President Levan Tsiklauri in Tbilisi on Monday.",
        "meeting completed | Joseph Q. Tarrant, Jr. USA; Levan Tsiklauri GEO or Joe Tarrant USA; Levan Tsiklauri GEO | GEO Tbilisi | 2019-03-18",
        "? visit completed | Joseph Q. Tarrant, Jr. USA > GEO",
    ),
    case(
        "call-in-the-title",
        "U.S. President Joe Tarrant spoke with President Doina Rusu of Moldova today.",
        "meeting completed phone | Joseph Q. Tarrant, Jr. USA; Doina Rusu MDA or Joe Tarrant USA; Doina Rusu MDA | - | 2019-03-20",
        title="Readout of U.S. President Joseph Q. Tarrant, Jr. Call with President Doina Rusu of Moldova",
    ),
    case(
        "meeting-in-the-title",
        "U.S. President Joe Tarrant spoke with President Doina Rusu of Moldova today.",
        "meeting completed | Joseph Q. Tarrant, Jr. USA; Doina Rusu MDA or Joe Tarrant USA; Doina Rusu MDA | - | 2019-03-20",
        title="Readout of U.S. President Joseph Q. Tarrant, Jr. Meeting with President Doina Rusu of Moldova",
    ),
    case(
        "conversation-told-as-a-call",
        "Icelandic Foreign Minister Katrin Hallsdottir had a conversation with Irish Prime Minister Cormac Delaney on Monday. They spoke by telephone, an aide said.",
        "meeting completed phone | Katrin Hallsdottir ISL; Cormac Delaney IRL | - | 2019-03-18",
    ),
    case(
        "arrives-here-and-is-due-here",
        "LIMA, Peru (AP) - Finnish Foreign Minister Eva Lind arrives on Friday. On Friday she is due in Lima.",
        "visit planned | Eva Lind FIN > PER | PER Lima | 2019-03-22",
    ),
    case(
        "president-by-name-and-by-office",
        "Finnish President Kari Berg is visiting Peru. The Finnish president is in Peru for the first time.",
        "visit ongoing | Kari Berg FIN > PER | PER | -",
    ),
]

APART = [
    case(
        "visit-again-is-another-visit",
        "Premier Anna Lind of Sweden, who is visiting Peru, said she would visit Lima again next year.",
        "visit ongoing | Anna Lind SWE > Peru PER | PER | -",
        "visit planned | Anna Lind SWE > Peru PER | PER Lima | 2020-01-01..2020-12-31",
    ),
    case(
        "visit-of-next-month-is-the-one-told-again",
        "Premier Anna Lind of Sweden said she would visit Lima again. During her visit next month, she will meet President Luis Ruiz.",
        "visit planned | Anna Lind SWE > Peru PER | PER Lima",
        "meeting planned | Anna Lind SWE; Luis Ruiz PER | PER Lima",
    ),
    case(
        "second-city-of-a-stay-on-its-day",
        "Swedish Premier Anna Lind will travel to Guangzhou today. Tomorrow she will be in Beijing, where she will hold talks with Premier Li Ming. She will also meet Foreign Minister Liu Wei.",
        "visit planned or visit ongoing | Anna Lind SWE > China CHN",
        "meeting planned | Anna Lind SWE; Li Ming CHN | CHN Beijing | 2019-03-21",
        "meeting planned | Anna Lind SWE; Liu Wei CHN | CHN Beijing | 2019-03-21",
    ),
    case(
        "call-and-the-meeting-that-it-called-off",
        "President Joe Hale spoke today with Prime Minister Luis Ruiz of Peru. He told him that he would be unable to travel to Lima to meet with Prime Minister Ruiz.",
        "meeting completed phone | Joe Hale USA; Luis Ruiz PER | - | 2019-03-20",
        "visit cancelled | Joe Hale USA > Peru PER | PER Lima",
        "meeting cancelled | Joe Hale USA; Luis Ruiz PER",
        title="Readout of President Hale's Call with Prime Minister Ruiz of Peru",
        outlet="The White House",
    ),
    case(
        "spoken-to-before-the-dinner",
        "Irish Premier Jan Lind pulled out of a dinner with Peruvian President Ana Holm and Kenyan envoy Jo Berg on Monday. "
        "Lind had spoken to Holm on Sunday.",
        "meeting cancelled | Jan Lind IRL; Ana Holm PER; Jo Berg KEN",
        "meeting completed | Jan Lind IRL; Ana Holm PER | - | 2019-03-17",
    ),
    case(
        "call-and-meeting",
        "Russian Foreign Minister Sergei Lavrov met his Turkish counterpart Mevlut Cavusoglu in Antalya on Friday. The two had spoken by phone on Monday.",
        "meeting completed | Sergei Lavrov RUS; Mevlut Cavusoglu TUR | TUR Antalya | 2019-03-15",
        "meeting completed phone | Sergei Lavrov RUS; Mevlut Cavusoglu TUR | - | 2019-03-11",
        published="2019-03-17",
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
    case(
        "two-of-one-surname",
        "U.S. President Joe Tarrant met today with President Doina Rusu of Moldova. U.S. Energy Secretary Simon Tarrant met today with President Doina Rusu of Moldova.",
        "meeting completed | Joe Tarrant USA; Doina Rusu MDA | - | 2019-03-20",
        "meeting completed | Simon Tarrant USA; Doina Rusu MDA | - | 2019-03-20",
    ),
    case(
        "call-and-visit-days-apart",
        "U.S. President Joseph Tarrant spoke by phone with President Doina Rusu of Moldova on Monday. He met Rusu in Vienna in January.",
        "meeting completed phone | Joseph Tarrant USA; Doina Rusu MDA | - | 2019-03-18",
        "meeting completed | Joseph Tarrant USA; Doina Rusu MDA | AUT Vienna | 2019-01-01..2019-01-31",
    ),
    case(
        "conversation-in-a-city-and-a-call",
        "Icelandic Foreign Minister Katrin Hallsdottir had a conversation with Irish Prime Minister Cormac Delaney in Cork on Monday. They had spoken by telephone on Friday.",
        "meeting completed | Katrin Hallsdottir ISL; Cormac Delaney IRL | IRL Cork | 2019-03-18",
        "meeting completed phone | Katrin Hallsdottir ISL; Cormac Delaney IRL | - | 2019-03-15",
    ),
    case(
        "arrives-here-and-is-due-elsewhere-later",
        "LIMA, Peru (AP) - Finnish Foreign Minister Eva Lind arrives on Friday. On Monday she is due in Chile.",
        "visit planned | Eva Lind FIN > PER | PER Lima | 2019-03-22",
        "visit planned | Eva Lind FIN > CHL | CHL | 2019-03-25",
    ),
    case(
        "president-and-unnamed-minister",
        "Finnish President Kari Berg is visiting Peru. The Finnish foreign minister is also in Peru.",
        "visit ongoing | Kari Berg FIN > PER | PER | -",
        "visit ongoing | Foreign Minister FIN > PER | PER | -",
    ),
]

IN_STYLE = [
    case(
        "xinhua-talks-here",
        "HANOI, Oct. 12 (Xinhua) -- Chinese Vice Foreign Minister Wang Yi and his Vietnamese counterpart Vu Dung held talks here Friday on land border issues.\n\nThe two sides agreed to speed up the work. Wang also met with Vietnamese Deputy Prime Minister Pham Gia Khiem during his stay in Hanoi.",
        "meeting completed | Wang Yi CHN; Vu Dung VNM | VNM Hanoi | 2007-10-12",
        "meeting completed | Wang Yi CHN; Pham Gia Khiem VNM | VNM Hanoi or VNM",
        "? visit completed | Wang Yi CHN > VNM",
        "? visit ongoing | Wang Yi CHN > VNM",
        published="2007-10-12",
    ),
    case(
        "xinhua-official-visit-of-president",
        "DAKAR, Feb. 13 (Xinhua) -- Chinese President Hu Jintao arrived in Dakar on Friday for a state visit to Senegal at the invitation of his Senegalese counterpart Abdoulaye Wade.\n\nHu will hold talks with Wade on Saturday. Senegal is the third leg of Hu's five-nation tour, which has taken him to Saudi Arabia and Mali and will also take him to Tanzania and Mauritius.",
        "visit ongoing or visit completed | Hu Jintao CHN > Senegal SEN; Abdoulaye Wade SEN or Hu Jintao CHN > SEN | SEN Dakar | 2009-02-13",
        "meeting planned | Hu Jintao CHN; Abdoulaye Wade SEN | SEN Dakar or SEN or - | 2009-02-14",
        "visit completed | Hu Jintao CHN > Saudi Arabia SAU",
        "visit completed | Hu Jintao CHN > Mali MLI",
        "visit planned | Hu Jintao CHN > Tanzania TZA",
        "visit planned | Hu Jintao CHN > Mauritius MUS",
        published="2009-02-13",
    ),
    case(
        "xinhua-met-and-said",
        "BEIJING, Sept. 4 (Xinhua) -- Chinese President Xi Jinping met with South African President Cyril Ramaphosa in Beijing on Tuesday.\n\nXi said China attached importance to ties with South Africa. Ramaphosa, who is here for a state visit, said South Africa valued the friendship.",
        "meeting completed | Xi Jinping CHN; Cyril Ramaphosa ZAF | CHN Beijing | 2018-09-04",
        "visit ongoing | Cyril Ramaphosa ZAF > China CHN | CHN Beijing or CHN",
        published="2018-09-04",
    ),
    case(
        "xinhua-to-visit-spokesman",
        "BEIJING, May 6 (Xinhua) -- Omani Minister Responsible for Foreign Affairs Yusuf bin Alawi bin Abdullah will pay an official visit to China from May 10 to 13 at the invitation of Foreign Minister Tang Jiaxuan, Foreign Ministry spokesman Sun Yuxi announced here Thursday.",
        "visit planned | Yusuf bin Alawi bin Abdullah OMN > China CHN; Tang Jiaxuan CHN | CHN | 1999-05-10..1999-05-13",
        published="1999-05-06",
    ),
    case(
        "ap-dateline-weekday",
        "ISLAMABAD (AP) — Afghanistan's president arrived in Pakistan on Thursday for talks with Prime Minister Imran Khan.\n\nAshraf Ghani was received at the airport by Khan's adviser, Abdul Razak Dawood. The two-day visit is his first in five years.",
        "visit ongoing | Ashraf Ghani AFG > PAK | PAK or PAK Islamabad | 2019-06-27..2019-06-28 or 2019-06-27",
        "meeting planned or meeting completed | Ashraf Ghani AFG; Imran Khan PAK",
        "? meeting completed | Ashraf Ghani AFG; Abdul Razak Dawood PAK",
        published="2019-06-27",
    ),
    case(
        "ap-envoys-shuttle",
        "BELGRADE, Yugoslavia (AP) -- U.S. envoy Richard Holbrooke met Yugoslav President Slobodan Milosevic on Monday. Holbrooke, who flew in from Brussels on Sunday, also met Russian ambassador Yuri Kotov.",
        "meeting completed | Richard Holbrooke USA; Slobodan Milosevic SRB or Richard Holbrooke USA; Slobodan Milosevic YUG | SRB Belgrade or SRB or - or YUG Belgrade | 1998-10-05",
        "meeting completed | Richard Holbrooke USA; Yuri Kotov RUS",
        "? visit ongoing | Richard Holbrooke USA > SRB",
        "visit completed | Richard Holbrooke USA > Belgium BEL | BEL Brussels | -",
        published="1998-10-06",
    ),
    case(
        "ap-two-leaders-by-surname",
        "WASHINGTON (AP) — President George W. Bush and British Prime Minister Tony Blair met Thursday at the White House. Bush and Blair discussed Iraq over lunch. Blair leaves for London on Friday.",
        "meeting completed | George W. Bush USA; Tony Blair GBR | USA Washington or USA | 2007-05-17",
        "? visit ongoing | Tony Blair GBR > USA",
        "? visit completed | Tony Blair GBR > USA",
        published="2007-05-17",
    ),
    case(
        "reuters-talks-in-third-place",
        "GENEVA (Reuters) - Iranian Foreign Minister Mohammad Javad Zarif met U.S. Secretary of State John Kerry for six hours on Saturday, Iranian media reported.\n\nThe talks were held a day after the two men met EU foreign policy chief Catherine Ashton.",
        "meeting completed | Mohammad Javad Zarif IRN; John Kerry USA | CHE Geneva or - | 2013-11-09",
        "meeting completed | Mohammad Javad Zarif IRN; John Kerry USA; Catherine Ashton IGO | CHE Geneva or - | 2013-11-08 or -",
        published="2013-11-10",
        gap="'The two' / 'the two leaders' as subject of a second meeting",
    ),
    case(
        "reuters-visit-cancelled-after-row",
        "JAKARTA (Reuters) - Indonesia has called off a visit by Australian Foreign Minister Julie Bishop, officials said on Wednesday. Bishop had been due in Jakarta on Thursday to meet her counterpart, Retno Marsudi.",
        "visit cancelled | Julie Bishop AUS > Indonesia IDN | IDN Jakarta | 2015-02-26",
        "meeting cancelled or meeting planned | Julie Bishop AUS; Retno Marsudi IDN",
        published="2015-02-25",
    ),
    case(
        "reuters-foreign-ministry-denial",
        "TEHRAN (Reuters) - Iran's foreign ministry denied on Monday that its deputy minister had held talks with U.S. officials in Oman.",
    ),
    case(
        "white-house-readout",
        "National Security Advisor Thomas Donilon met today with Indonesian Coordinating Minister Djoko Suyanto in Washington. Mr. Donilon and Mr. Suyanto spoke about fishing rights. They also compared notes on Myanmar. Mr. Donilon hopes to visit Jakarta later this year.",
        "meeting completed | Thomas Donilon USA; Djoko Suyanto IDN | USA Washington | 2012-09-11",
        "visit planned or visit possible | Thomas Donilon USA > Indonesia IDN | IDN Jakarta | 2012-09-11..2012-12-31",
        published="2012-09-11",
        title="Readout of National Security Advisor Donilon's Meeting with Indonesian Minister Suyanto",
        outlet="The White House",
    ),
    case(
        "state-department-spokesperson",
        "The below is attributable to Spokesperson Matthew Miller:\n\nSecretary of State Antony J. Blinken spoke today with Azerbaijani President Ilham Aliyev. The Secretary underscored the need for talks with Armenia. The Secretary thanked President Aliyev for his call with Prime Minister Pashinyan last week.",
        "meeting completed or meeting completed phone | Antony J. Blinken USA; Ilham Aliyev AZE | - | 2023-10-03",
        "meeting completed phone | Ilham Aliyev AZE; Pashinyan ARM or Ilham Aliyev AZE; Nikol Pashinyan ARM | - | 2023-09-25..2023-10-01",
        published="2023-10-03",
        title="Secretary Blinken's Call with Azerbaijani President Aliyev",
        gap="'his call with X' in a readout: 'his' is the other party; 'need for talks' is no event; title and body are one call",
    ),
    case(
        "downing-street-readout",
        "The Prime Minister spoke to Ukrainian President Volodymyr Zelenskyy this evening. The Prime Minister updated the President on his discussions with NATO allies. The leaders agreed to speak again soon.",
        "meeting completed or meeting completed phone | Prime Minister GBR; Volodymyr Zelenskyy UKR or GBR; Volodymyr Zelenskyy UKR | - | 2022-03-25",
        "? meeting completed",
        "? meeting planned",
        published="2022-03-25",
        title="PM call with President Zelenskyy of Ukraine: 25 March 2022",
        outlet="Prime Minister's Office, 10 Downing Street",
    ),
    case(
        "russian-ministry-press-release",
        "On March 18, Deputy Foreign Minister of the Russian Federation Igor Morgulov received Ambassador of Japan to Russia Toyohisa Kozuki at the latter's request. The sides discussed the schedule of upcoming political contacts.",
        "meeting completed | Igor Morgulov RUS; Toyohisa Kozuki JPN | RUS or RUS Moscow or - | 2019-03-18",
    ),
    case(
        "chinese-ministry-press-release",
        "On March 19, 2019, State Councilor and Foreign Minister Wang Yi held talks with Philippine Secretary of Foreign Affairs Teodoro Locsin in Beijing. Wang Yi said that the two countries should deepen cooperation. Teodoro Locsin said that the Philippines would take an active part.",
        "meeting completed | Wang Yi CHN; Teodoro Locsin PHL | CHN Beijing | 2019-03-19",
    ),
    case(
        "eu-readout",
        "European Council President Charles Michel spoke by phone with Turkish President Recep Tayyip Erdogan on Thursday. The President and his counterpart will meet on the margins of the summit in Madrid in June.",
        "meeting completed phone | Charles Michel IGO; Recep Tayyip Erdogan TUR | - | 2022-05-26",
        "meeting planned | Charles Michel IGO; Recep Tayyip Erdogan TUR | ESP Madrid | 2022-06-01..2022-06-30",
        published="2022-05-27",
    ),
]


@pytest.mark.parametrize("row", MERGED)
def test_mentions_of_one_event_are_merged(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", APART)
def test_different_events_stay_apart(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", IN_STYLE)
def test_small_articles_in_the_style_of_outlets(row: Case, read: Read) -> None:
    check(row, read(row))
