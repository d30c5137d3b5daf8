# ruff: noqa: E501 -- a row's sentence reads better whole
"""Visits told by what surrounds them: who carries, announces, invites or sends, stops told one by one, headlines.

It is one file, long as it is: its rows are data, a table for each of those who surround a visit.
"""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

CARRIED = [
    case(
        "plane-carrying",
        "The plane carrying Danish Prime Minister Lars Holm landed in Hanoi shortly after noon on Tuesday.",
        "visit ongoing | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-19",
    ),
    case(
        "own-plane",
        "Danish Prime Minister Lars Holm's plane touched down in Tehran on Monday.",
        "visit ongoing | Lars Holm DNK > Iran IRN | IRN Tehran | 2019-03-18",
    ),
    case(
        "plane-with-goods",
        "A plane carrying vaccines landed in Hanoi, Danish Prime Minister Lars Holm said.",
    ),
    case(
        "set-foot",
        "Danish Prime Minister Lars Holm became the first Danish leader to set foot on Cuban soil.",
        "visit completed | Lars Holm DNK > Cuba CUB | CUB | -",
    ),
    case(
        "flew-out-of",
        "Danish Prime Minister Lars Holm flew out of Hanoi on Monday.",
        "visit completed | Lars Holm DNK > Vietnam VNM | VNM Hanoi | None..2019-03-18",
    ),
    case(
        "unannounced",
        "Danish Prime Minister Lars Holm flew unannounced into Kabul on Monday.",
        "visit ongoing | Lars Holm DNK > Afghanistan AFG | AFG Kabul | 2019-03-18",
    ),
    case(
        "on-return-from",
        "On his return from Hanoi, Danish Prime Minister Lars Holm said trade would grow.",
        "visit completed | Lars Holm DNK > Vietnam VNM | VNM Hanoi | -",
    ),
    case(
        "return-to-growth",
        "On the return to growth in Vietnam, Danish Prime Minister Lars Holm said trade would follow.",
    ),
    case(
        "aboard-a-plane",
        "Danish Prime Minister Lars Holm told reporters aboard his plane to Hanoi that trade would grow.",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM Hanoi | -",
    ),
    case(
        "currently-in",
        "Danish Prime Minister Lars Holm, currently in Hanoi for a summit, said trade would grow.",
        "visit ongoing | Lars Holm DNK > Vietnam VNM | VNM Hanoi | -",
    ),
    case(
        "in-for-talks-in-front",
        "In Hanoi for talks, Danish Foreign Minister Lars Holm said trade would grow.",
        "visit ongoing | Lars Holm DNK > Vietnam VNM | VNM Hanoi | -",
    ),
    case(
        "prices-in-front",
        "In Vietnam prices rose, Danish Foreign Minister Lars Holm said.",
    ),
    case(
        "on-arrival-for",
        '"We need talks," Danish Foreign Minister Lars Holm said on arrival for talks with EU counterparts in Brussels.',
        "visit ongoing | Lars Holm DNK > Belgium BEL | BEL Brussels | -",
        "? meeting completed",
    ),
]
STOPS = [
    case(
        "semicolons",
        "Deputy Secretary of State Jane Miller will travel to Hanoi, Vietnam; Vientiane, Laos; and Phnom Penh, Cambodia, March 25-30.",
        "visit planned | Jane Miller USA > Vietnam VNM | VNM Hanoi | 2019-03-25..2019-03-30",
        "visit planned | Jane Miller USA > Laos LAO | LAO Vientiane | 2019-03-25..2019-03-30",
        "visit planned | Jane Miller USA > Cambodia KHM | KHM Phnom Penh | 2019-03-25..2019-03-30",
    ),
    case(
        "followed-by-a-stop",
        "Danish Prime Minister Lars Holm will travel to Hanoi next week, followed by a stop in Phnom Penh.",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-25..2019-03-31",
        "visit planned | Lars Holm DNK > Cambodia KHM | KHM Phnom Penh | 2019-03-25..2019-03-31",
    ),
    case(
        "followed-by-a-fall",
        "Danish Prime Minister Lars Holm praised the port, followed by a fall in prices in Vietnam.",
    ),
    case(
        "swing-through",
        "Danish Foreign Minister Lars Holm will begin a swing through Vietnam and Laos on Monday.",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM | 2019-03-25",
        "visit planned | Lars Holm DNK > Laos LAO | LAO | 2019-03-25",
    ),
    case(
        "third-to",
        "The visit will be Danish Prime Minister Lars Holm's third to China this year.",
        "visit planned | Lars Holm DNK > China CHN | CHN | 2019-01-01..2019-12-31",
    ),
    case(
        "after-in-april",
        "Danish Prime Minister Lars Holm plans to visit Vietnam in May, after Japan in April.",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM | 2019-05-01..2019-05-31",
        "visit planned | Lars Holm DNK > Japan JPN | JPN | 2019-04-01..2019-04-30",
    ),
    case(
        "after-a-war",
        "Danish Prime Minister Lars Holm plans to visit Vietnam in May, after the war in Chad.",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM | 2019-05-01..2019-05-31",
    ),
    case(
        "day-by-day",
        "Danish Foreign Minister Lars Holm will be in Paris on Monday, Berlin on Tuesday and Rome on Wednesday.",
        "visit planned | Lars Holm DNK > France FRA | FRA Paris | 2019-03-25",
        "visit planned | Lars Holm DNK > Germany DEU | DEU Berlin | 2019-03-26",
        "visit planned | Lars Holm DNK > Italy ITA | ITA Rome | 2019-03-27",
    ),
    case(
        "heads-next-to",
        "Danish Prime Minister Lars Holm heads next to South Korea.",
        "visit planned | Lars Holm DNK > South Korea KOR | KOR | -",
    ),
    case(
        "and-then-travel",
        "Danish Foreign Minister Lars Holm will arrive in Paris on Monday and then travel to Berlin.",
        "visit planned | Lars Holm DNK > France FRA | FRA Paris | 2019-03-25",
        "visit planned | Lars Holm DNK > Germany DEU | DEU Berlin | -",
    ),
    case(
        "they-will-leave",
        "Danish Foreign Minister Lars Holm and his wife arrived in Hanoi on Monday. They will leave for Laos on Thursday.",
        "visit ongoing | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-18",
        "visit planned | Lars Holm DNK > Laos LAO | LAO | 2019-03-21",
    ),
    case(
        "delegation-goes-on",
        "A Danish delegation led by Trade Minister Eva Lund arrived in Hanoi on Monday. The delegation will travel to Laos on Thursday.",
        "visit ongoing | Eva Lund DNK > Vietnam VNM | VNM Hanoi | 2019-03-18",
        "visit planned | Eva Lund DNK > Laos LAO | LAO | 2019-03-21",
    ),
    case(
        "they-of-others",
        "Danish Trade Minister Eva Lund praised the refugees on Monday. They will travel to Laos on Thursday.",
    ),
    case(
        "tour-then-stops",
        "Danish Foreign Minister Lars Holm will travel to Ankara, Jakarta and Hanoi from June 8 to 16, 2019. He will travel to Jakarta on June 11-13.",
        "visit planned | Lars Holm DNK > Turkey TUR | TUR Ankara | 2019-06-08..2019-06-16",
        "visit planned | Lars Holm DNK > Indonesia IDN | IDN Jakarta | 2019-06-11..2019-06-13",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-06-08..2019-06-16",
    ),
    case(
        "stop-made-on-a-day-in",
        "Finnish Foreign Minister Eva Lind made a stop Monday in Lima.",
        "visit completed | Eva Lind FIN > PER | PER Lima | 2019-03-18",
    ),
    case(
        "speech-made-on-a-day-in",
        "Finnish Foreign Minister Eva Lind made a speech Monday in Lima.",
    ),
]
TOLD_BY_HOSTS = [
    case(
        "ministry-says",
        "Vietnam's foreign ministry said Danish Foreign Minister Lars Holm would pay an official visit on March 25-27.",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM | 2019-03-25..2019-03-27",
    ),
    case(
        "own-ministry-says",
        "Denmark's foreign ministry said Danish Foreign Minister Lars Holm would pay an official visit on March 25-27.",
    ),
    case(
        "invited-to-pay",
        "Vietnamese President Tran Dai Nam invited Danish Prime Minister Lars Holm to pay a state visit.",
        "visit possible | Lars Holm DNK > Vietnam VNM | VNM | -",
    ),
    case(
        "invited-to-his-country",
        "The Vietnamese leader invited Danish Prime Minister Lars Holm to visit his country.",
        "visit possible | Lars Holm DNK > Vietnam VNM | VNM | -",
    ),
    case(
        "put-off-by-the-host",
        "Vietnam postponed the visit of Danish Foreign Minister Lars Holm.",
        "visit cancelled | Lars Holm DNK > Vietnam VNM | VNM | -",
    ),
    case(
        "declined-invitation",
        "Danish Prime Minister Lars Holm rejected an invitation to visit Hanoi.",
        "visit cancelled | Lars Holm DNK > Vietnam VNM | VNM Hanoi | -",
    ),
    case(
        "stopover-to-meet",
        "Danish Prime Minister Lars Holm made a stopover to meet Vietnamese President Tran Dai Nam on Tuesday.",
        "visit completed | Lars Holm DNK > Vietnam VNM | VNM | 2019-03-19",
        "? meeting completed",
    ),
    case(
        "during-his-visit",
        "Danish Foreign Minister Lars Holm met Vietnamese Foreign Minister Pham Van Lam in Hanoi on Tuesday. During his visit, Holm will also open a school.",
        "? meeting completed",
        "visit ongoing | Lars Holm DNK > Vietnam VNM | VNM Hanoi | -",
    ),
    case(
        "during-his-visit-far-from-the-talks",
        "Danish Foreign Minister Lars Holm met Vietnamese Foreign Minister Pham Van Lam in Hanoi on Tuesday. Rice was dear. Rain fell. Farmers sold less. Banks lent more. Prices rose. During his visit, Holm will also open a school.",
        "meeting completed | Lars Holm DNK; Pham Van Lam VNM | VNM Hanoi",
    ),
    case(
        "welcoming-ceremony",
        "President Tran Dai Nam of Vietnam hosted a welcoming ceremony for Danish Prime Minister Lars Holm.",
        "visit completed | Lars Holm DNK > Vietnam VNM; Tran Dai Nam VNM | VNM | -",
    ),
    case(
        "received-by-president",
        "Danish Prime Minister Lars Holm will be received by President Tran Dai Nam in Hanoi.",
        "? meeting planned",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM Hanoi | -",
    ),
]
SENDERS = [
    case(
        "first-person",
        '"I will travel to Hanoi next week," Danish Prime Minister Lars Holm told reporters.',
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-25..2019-03-31",
    ),
    case(
        "first-person-at-home",
        '"I will travel to Aarhus next week," Danish Prime Minister Lars Holm told reporters.',
    ),
    case(
        "its-minister",
        "Denmark dispatched its foreign minister to Hanoi on Monday.",
        "visit completed | Foreign Minister DNK > Vietnam VNM | VNM Hanoi | 2019-03-18",
    ),
    case(
        "two-senders",
        "Sweden and Niger have sent delegations to Lusaka.",
        "visit completed | Delegation SWE; Delegation NER > Zambia ZMB | ZMB Lusaka | -",
    ),
    case(
        "envoys-from",
        "Envoys from Chad and Niger arrived in Lusaka on Monday.",
        "visit ongoing | Envoys TCD; Envoys NER > Zambia ZMB | ZMB Lusaka | 2019-03-18",
    ),
    case(
        "presidents-of",
        "The presidents of Chad and Niger will travel to Lusaka on Friday.",
        "visit planned | President TCD; President NER > Zambia ZMB | ZMB Lusaka | 2019-03-22",
    ),
    case(
        "sent-by",
        "A technical team sent by the United Nations arrived in Damascus on Monday.",
        "visit ongoing | United Nations team IGO > Syria SYR | SYR Damascus | 2019-03-18",
    ),
    case(
        "sent-to-prison",
        "The senators sent three envoys of the bank to prison in Chad, Danish Prime Minister Lars Holm said.",
    ),
    case(
        "together-with",
        "Danish Foreign Minister Lars Holm will travel to Zambia together with Swedish Foreign Minister Eva Lund.",
        "visit planned | Lars Holm DNK; Eva Lund SWE > Zambia ZMB | ZMB | -",
    ),
    case(
        "leaders-including",
        "Leaders including Denmark's Lars Holm and Sweden's Eva Lund arrived in Hanoi on Tuesday.",
        "visit ongoing | Lars Holm DNK; Eva Lund SWE > Vietnam VNM | VNM Hanoi | 2019-03-19",
    ),
]
OUTLOOK = [
    case(
        "under-discussion",
        "A visit to Hanoi by Danish Prime Minister Lars Holm is under discussion.",
        "visit possible | Lars Holm DNK > Vietnam VNM | VNM Hanoi | -",
    ),
    case(
        "preparations-for",
        "Preparations are under way for a visit to Hanoi by Danish Prime Minister Lars Holm.",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM Hanoi | -",
    ),
    case(
        "leaves-on-a-tour",
        "Danish Prime Minister Lars Holm leaves on Monday on a tour of Vietnam and Laos.",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM | 2019-03-25",
        "visit planned | Lars Holm DNK > Laos LAO | LAO | 2019-03-25",
    ),
    case(
        "decided-not-to",
        "Danish Prime Minister Lars Holm decided not to go to Hanoi.",
        "visit cancelled | Lars Holm DNK > Vietnam VNM | VNM Hanoi | -",
    ),
    case(
        "would-have",
        "Danish Prime Minister Lars Holm would have visited Zambia this week.",
        "visit cancelled | Lars Holm DNK > Zambia ZMB | ZMB | 2019-03-18..2019-03-24",
    ),
    case(
        "expressed-a-desire",
        "Danish Prime Minister Lars Holm expressed a desire to visit Zambia.",
        "visit possible | Lars Holm DNK > Zambia ZMB | ZMB | -",
    ),
    case(
        "proposed-and-called-off",
        "A proposed trip by Danish envoy Bo Krag to Hanoi last July was called off.",
        "visit cancelled | Bo Krag DNK > Vietnam VNM | VNM Hanoi | 2018-07-01..2018-07-31",
    ),
    case(
        "ended-two-days",
        "Danish Prime Minister Lars Holm ended his two-day trip to Vietnam on Tuesday.",
        "visit completed | Lars Holm DNK > Vietnam VNM | VNM | 2019-03-18..2019-03-19",
    ),
    case(
        "planned-for",
        "A trip by Danish envoy Bo Krag to Washington, planned for January, was postponed.",
        "visit cancelled | Bo Krag DNK > United States USA | USA Washington | 2019-01-01..2019-01-31",
    ),
    case(
        "skipped-a-summit",
        "Danish Prime Minister Lars Holm skipped the summit in Hanoi.",
        "visit cancelled | Lars Holm DNK > Vietnam VNM | VNM Hanoi | -",
    ),
    case(
        "skipped-questions",
        "Danish Prime Minister Lars Holm skipped the questions of a reporter in Hanoi.",
    ),
    case(
        "is-the-first-to",
        "Danish Foreign Minister Lene Holm is the first Danish foreign minister to visit Syria since 2005.",
        "visit completed | Lene Holm DNK > Syria SYR | SYR | -",
    ),
    case(
        "has-been-visiting",
        "Danish Prime Minister Lars Holm has been visiting Zambia since Monday.",
        "visit ongoing | Lars Holm DNK > Zambia ZMB | ZMB | 2019-03-18..2019-03-20",
    ),
]
HEADLINES = [
    case(
        "cancels-a-trip",
        "Prices rose.",
        "visit cancelled | Premier DNK > Vietnam VNM | VNM | -",
        title="Danish premier cancels Vietnam trip over storm",
    ),
    case(
        "begins-a-visit",
        "Prices rose.",
        "visit ongoing | PM DNK > Vietnam VNM | VNM | -",
        title="Danish PM begins Vietnam visit",
    ),
    case(
        "on-a-visit",
        "Prices rose.",
        "visit ongoing | PM DNK > Vietnam VNM | VNM | -",
        title="Danish PM on Vietnam visit",
    ),
    case(
        "off-to",
        "Prices rose.",
        "visit completed | PM DNK > Vietnam VNM | VNM | -",
        title="Danish PM off to Vietnam",
    ),
    case(
        "leader-heads-to",
        "Prices rose.",
        "visit completed | Leader DNK > Vietnam VNM | VNM | -",
        title="Danish leader heads to Vietnam for talks with president",
    ),
    case(
        "to-visit",
        "Prices rose.",
        "visit planned | President VNM > Denmark DNK | DNK | -",
        title="Vietnam's president to visit Denmark, ministry says",
    ),
    case(
        "on-vietnam-trade",
        "Prices rose.",
        title="Danish PM on Vietnam trade",
    ),
    case(
        "statement-on-a-visit",
        "Prices rose.",
        "visit completed | Francis VAT > Vietnam VNM | VNM | -",
        title="Statement by Danish Prime Minister Lars Holm on the Vietnam visit of Pope Francis",
    ),
    case(
        "title-without-the-name",
        "Finnish diplomat Eva Lind arrived in Peru on Monday.",
        "visit ongoing | Eva Lind FIN > PER | PER | 2019-03-18",
        title="Envoy arrives in Peru",
    ),
    case(
        "title-of-another-visit",
        "Finnish diplomat Eva Lind arrived in Chile on Monday.",
        "visit ongoing | Eva Lind FIN > CHL | CHL | 2019-03-18",
        "visit completed | Envoy - > PER | PER | -",
        title="Envoy arrives in Peru",
    ),
]
COMPANY = [
    case(
        "accompanied",
        "Danish Foreign Minister Lars Holm will visit Nepal and Chad in May. He will be accompanied by Denmark's Trade Minister Eva Lund.",
        "visit planned | Lars Holm DNK; Eva Lund DNK > Nepal NPL | NPL | 2019-05-01..2019-05-31",
        "visit planned | Lars Holm DNK; Eva Lund DNK > Chad TCD | TCD | 2019-05-01..2019-05-31",
    ),
    case(
        "accompanied-by-fears",
        "Danish Foreign Minister Lars Holm will visit Nepal in May. The vote was accompanied by protests against Trade Minister Eva Lund.",
        "visit planned | Lars Holm DNK > Nepal NPL | NPL | 2019-05-01..2019-05-31",
    ),
    case(
        "was-sent-to",
        "Danish envoy Bo Krag was sent to Hanoi on Monday.",
        "visit completed | Bo Krag DNK > Vietnam VNM | VNM Hanoi | 2019-03-18",
    ),
    case(
        "was-sent-to-court",
        "Danish envoy Bo Krag was sent to a court in Hanoi on Monday.",
    ),
    case(
        "jet-taking",
        "Iran closed its airspace to a jet taking Danish Foreign Minister Lars Holm to Saudi Arabia.",
        "visit completed | Lars Holm DNK > Saudi Arabia SAU | SAU | -",
    ),
    case(
        "takes-him-to",
        "Danish Prime Minister Lars Holm visits Japan on a tour of Asia that is to take him to China, too.",
        "visit completed or visit ongoing | Lars Holm DNK > Japan JPN | JPN | -",
        "visit planned | Lars Holm DNK > China CHN | CHN | -",
    ),
    case(
        "return-to-from",
        "Danish Prime Minister Lars Holm, speaking on his return to Copenhagen from Budapest, saw a chance for peace.",
        "visit completed | Lars Holm DNK > Hungary HUN | HUN Budapest | -",
    ),
    case(
        "due-before-travelling",
        "U.N. Secretary-General Kofi Annan was due in Geneva on Friday before travelling to Moscow.",
        "visit planned | Kofi Annan IGO > Switzerland CHE | CHE Geneva | 2019-03-22",
        "visit planned | Kofi Annan IGO > Russia RUS | RUS Moscow | -",
    ),
    case(
        "meetings-in-a-city",
        "Danish Foreign Minister Lars Holm will attend the ministers' meetings on trade in Vientiane on Friday.",
        "visit planned | Lars Holm DNK > Laos LAO | LAO Vientiane | 2019-03-22",
    ),
    case(
        "meeting-on-a-war",
        "Danish Foreign Minister Lars Holm will attend a meeting on the war in Chad on Friday.",
    ),
    case(
        "broke-off",
        "Danish Prime Minister Lars Holm broke off a visit to Kazakhstan to attend the funeral.",
        "visit completed | Lars Holm DNK > Kazakhstan KAZ | KAZ | -",
    ),
    case(
        "ends-his-visit-here",
        "HANOI, March 20 (Xinhua) -- Danish Prime Minister Lars Holm wrapped up his week-long visit on Tuesday.",
        "visit completed | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-13..2019-03-19",
    ),
    case(
        "ends-his-visit-home",
        "COPENHAGEN, March 20 (Xinhua) -- Danish Prime Minister Lars Holm wrapped up his week-long visit on Tuesday.",
    ),
    case(
        "on-mission",
        "Danish Foreign Minister Lars Holm is on mission in Nairobi until Friday.",
        "visit ongoing | Lars Holm DNK > Kenya KEN | KEN Nairobi | None..2019-03-22",
    ),
]
DISTANT = [
    case(
        "fronted-city-of-a-visitor",
        "In Kiev, visiting Danish Foreign Minister Lars Holm said on Tuesday that Ukraine had agreed to a truce.",
        "visit completed | Lars Holm DNK > Ukraine UKR | UKR Kiev | 2019-03-19",
    ),
    case(
        "days-after",
        "Danish Foreign Minister Lars Holm, who traveled to Yerevan days after the fighting, blamed both sides.",
        "visit completed | Lars Holm DNK > Armenia ARM | ARM Yerevan | -",
    ),
    case(
        "officials-including",
        "Trade grew after visits to Pakistan by senior officials, including Danish Foreign Minister Lars Holm.",
        "visit completed | Lars Holm DNK > Pakistan PAK | PAK | -",
    ),
    case(
        "and-to",
        "Danish Prime Minister Lars Holm has also been to Nicaragua and Honduras, and to Chad to address the assembly.",
        "visit completed | Lars Holm DNK > Nicaragua NIC | NIC | -",
        "visit completed | Lars Holm DNK > Honduras HND | HND | -",
        "visit completed | Lars Holm DNK > Chad TCD | TCD | -",
    ),
    case(
        "organization-in-the-list",
        "Danish Foreign Minister Lars Holm will visit Brussels on Tuesday, the European Union in Vienna on Thursday and Paris on Friday.",
        "visit planned | Lars Holm DNK > Belgium BEL | BEL Brussels | 2019-03-26",
        "visit planned | Lars Holm DNK > Austria AUT | AUT Vienna | 2019-03-28",
        "visit planned | Lars Holm DNK > France FRA | FRA Paris | 2019-03-29",
    ),
    case(
        "and-then-a-speaker",
        "Danish Foreign Minister Lars Holm will visit Chad and Niger, Sudan said.",
        "visit planned | Lars Holm DNK > Chad TCD | TCD | -",
        "visit planned | Lars Holm DNK > Niger NER | NER | -",
    ),
    case(
        "informed-that",
        "The Government of Pakistan has informed the embassy that a visit by Danish envoy Bo Krag would not be possible.",
        "visit cancelled | Bo Krag DNK > Pakistan PAK | PAK | -",
    ),
    case(
        "left-for-to",
        "Danish envoy Bo Krag has just left Islamabad for Rome to consult the former king.",
        "visit completed | Bo Krag DNK > Pakistan PAK | PAK Islamabad | -",
        "visit completed or visit ongoing | Bo Krag DNK > Italy ITA | ITA Rome | -",
    ),
    case(
        "similar-trip",
        "Danish envoy Bo Krag flew to Hanoi on Monday. Sweden's prime minister, Eva Lund, made a similar trip in January.",
        "visit ongoing | Bo Krag DNK > Vietnam VNM | VNM Hanoi | 2019-03-18",
        "visit completed | Eva Lund SWE > Vietnam VNM | VNM Hanoi | 2019-01-01..2019-01-31",
    ),
    case(
        "similar-mistake",
        "Danish envoy Bo Krag flew to Hanoi on Monday. Sweden's prime minister, Eva Lund, made a similar mistake in January.",
        "visit ongoing | Bo Krag DNK > Vietnam VNM | VNM Hanoi | 2019-03-18",
    ),
    case(
        "taking-in",
        "Danish Foreign Minister Lars Holm arrived in Accra at the start of a trip taking in Mali and Chad.",
        "visit completed | Lars Holm DNK > Ghana GHA | GHA Accra | -",
        "visit planned | Lars Holm DNK > Mali MLI | MLI | -",
        "visit planned | Lars Holm DNK > Chad TCD | TCD | -",
    ),
    case(
        "a-trip-and-a-visit",
        "Danish Prime Minister Lars Holm plans a one-day trip to Beijing and a visit to Seoul.",
        "visit planned | Lars Holm DNK > China CHN | CHN Beijing | -",
        "visit planned | Lars Holm DNK > South Korea KOR | KOR Seoul | -",
    ),
    case(
        "planned-for-monday",
        "Danish envoy Bo Krag postponed a visit to Ankara planned for Monday.",
        "visit cancelled | Bo Krag DNK > Turkey TUR | TUR Ankara | 2019-03-25",
    ),
]
OCCASIONS = [
    case(
        "was-the-last-to",
        "Carl Lind, the Swedish premier, was the last Swedish leader to visit the Palestinian territories.",
        "visit completed | Carl Lind SWE > Palestine PSE | PSE | -",
    ),
    case(
        "thanked-for-hosting",
        "Danish President Lars Holm thanked Japanese Prime Minister Kishida for hosting him in Tokyo in May.",
        "? meeting completed",
        "visit completed | Lars Holm DNK > Japan JPN; Kishida JPN | JPN Tokyo | 2018-05-01..2018-05-31",
    ),
    case(
        "thanked-for-help",
        "Danish President Lars Holm thanked Japanese Prime Minister Kishida for helping refugees in Tokyo in May.",
    ),
    case(
        "back-from-a-summit",
        "Danish Prime Minister Lars Holm returned home from a summit in Pyongyang.",
        "visit completed | Lars Holm DNK > North Korea PRK | PRK Pyongyang | -",
    ),
    case(
        "where-somebody-is-due",
        "Iranian President Omar Berg is to speak in Tehran, where Turkish President Mehmet Kaya is due next Tuesday.",
        "visit planned | Mehmet Kaya TUR > Iran IRN | IRN Tehran | 2019-03-26",
    ),
    case(
        "will-also-take-in",
        "Danish Prime Minister Lars Holm arrived in Kuwait. His eight-day swing will also take in Bahrain and Egypt.",
        "visit completed | Lars Holm DNK > Kuwait KWT | KWT | -",
        "visit planned | Lars Holm DNK > Bahrain BHR | BHR | -",
        "visit planned | Lars Holm DNK > Egypt EGY | EGY | -",
    ),
    case(
        "moved-on-to",
        "U.S. Assistant Secretary of State Victoria Hall moved on to Cyprus on Friday.",
        "visit completed | Victoria Hall USA > Cyprus CYP | CYP | 2019-03-15",
    ),
    case(
        "moved-troops",
        "U.S. Assistant Secretary of State Victoria Hall said that troops moved on to Cyprus on Friday.",
    ),
    case(
        "moved-on-to-trade",
        "U.S. Assistant Secretary of State Victoria Hall moved on to trade with Cyprus on Friday.",
    ),
    case(
        "should-arrive",
        "Danish Foreign Minister Lars Holm, whose plane was late, should arrive in Kiev on Friday.",
        "visit planned | Lars Holm DNK > Ukraine UKR | UKR Kiev | 2019-03-22",
    ),
    case(
        "should-visit",
        "Danish Foreign Minister Lars Holm should visit Kiev, the paper said.",
    ),
]
SPOKEN = [
    case(
        "i-was-in",
        '"I was in Hanoi last week," Danish Prime Minister Lars Holm said.',
        "visit completed | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-11..2019-03-17",
    ),
    case(
        "i-look-forward",
        '"I look forward to visiting Hanoi," Danish Prime Minister Lars Holm said in a statement.',
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM Hanoi | -",
    ),
    case(
        "i-was-in-doubt",
        '"I was in doubt over Vietnam," Danish Prime Minister Lars Holm said.',
    ),
    case(
        "visit-that-began",
        "Danish Prime Minister Lars Holm is in Zambia for a two-day visit that began Tuesday.",
        "visit ongoing | Lars Holm DNK > Zambia ZMB | ZMB | 2019-03-19..2019-03-20",
    ),
    case(
        "played-host",
        "Zambian President Edgar Mwila played host to Danish Prime Minister Lars Holm in Lusaka on Monday.",
        "visit completed | Lars Holm DNK > Zambia ZMB; Edgar Mwila ZMB | ZMB Lusaka | 2019-03-18",
        "meeting completed | Edgar Mwila ZMB; Lars Holm DNK | ZMB Lusaka | 2019-03-18",
    ),
    case(
        "played-down",
        "Zambian President Edgar Mwila played down a row with Danish Prime Minister Lars Holm in Lusaka.",
    ),
]
TOURS = [
    case(
        "ministers-of-three-states",
        "Foreign ministers Lars Holm of Denmark, Eva Lund of Sweden and Carl Berg of Norway travelled together to Tehran in October.",
        "visit completed | Lars Holm DNK; Eva Lund SWE; Carl Berg NOR > Iran IRN | IRN Tehran | 2018-10-01..2018-10-31",
    ),
    case(
        "before-a-place",
        "Danish Prime Minister Lars Holm will stop in Japan and South Korea before China and go on to Vietnam.",
        "visit planned | Lars Holm DNK > Japan JPN | JPN | -",
        "visit planned | Lars Holm DNK > South Korea KOR | KOR | -",
        "visit planned | Lars Holm DNK > China CHN | CHN | -",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM | -",
    ),
    case(
        "before-a-vote",
        "Danish Prime Minister Lars Holm will stop in Japan before the China vote.",
        "visit planned | Lars Holm DNK > Japan JPN | JPN | -",
    ),
    case(
        "day-of-the-next-stop",
        "Danish Prime Minister Lars Holm is on a visit to Ghana and will proceed to Gabon on Friday.",
        "visit ongoing | Lars Holm DNK > Ghana GHA | GHA | -",
        "visit planned | Lars Holm DNK > Gabon GAB | GAB | 2019-03-22",
    ),
    case(
        "expected-on-a-tour",
        "U.S. Vice President Dick Holm, on an 11-nation tour, is expected in Israel on Monday. He has visited Jordan and was in Oman on Friday.",
        "visit planned | Dick Holm USA > Israel ISR | ISR | 2019-03-25",
        "visit completed | Dick Holm USA > Jordan JOR | JOR | -",
        "visit completed | Dick Holm USA > Oman OMN | OMN | 2019-03-15",
    ),
    case(
        "every-year",
        "Danish foreign ministers choose Africa for their first overseas visit every year, Danish Foreign Minister Lars Holm said.",
    ),
    case(
        "delayed-departure",
        "Danish Prime Minister Lars Holm delayed his departure for Hanoi by a day.",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM Hanoi | -",
    ),
    case(
        "ruled-out-another",
        "Danish Prime Minister Lars Holm visited Tehran in October. He ruled out another trip to Tehran for the time being.",
        "visit completed | Lars Holm DNK > Iran IRN | IRN Tehran | 2018-10-01..2018-10-31",
        "visit cancelled | Lars Holm DNK > Iran IRN | IRN Tehran | -",
    ),
    case(
        "consultations-attended",
        "Russian Deputy Foreign Minister Igor Belov took part in consultations in Hanoi on Monday.",
        "visit completed | Igor Belov RUS > Vietnam VNM | VNM Hanoi | 2019-03-18",
    ),
]
NEAR_MISSES = [
    case(
        "decision-reached",
        "Danish Prime Minister Lars Holm should arrive at a decision on Vietnam by Friday.",
    ),
    case(
        "conclusion-reached",
        "Vietnam said Danish Foreign Minister Lars Holm would arrive at the wrong conclusion.",
    ),
    case(
        "they-of-the-protesters",
        "Danish Foreign Minister Lars Holm arrived in Hanoi. The protesters said they will go to Laos.",
        "visit completed | Lars Holm DNK > Vietnam VNM | VNM Hanoi | -",
    ),
    case(
        "singer",
        '"I will go to Hanoi next week," Danish singer Lars Holm said.',
    ),
    case(
        "hosting-refugees",
        "Danish Prime Minister Lars Holm praised Greece for hosting refugees from Turkey.",
    ),
    case(
        "aircraft-carrier",
        "A U.S. aircraft carrier will visit Danang, Vietnamese Defense Minister Pham Van Lam said.",
    ),
    case(
        "postponed-trial",
        "Vietnam postponed the trial of Danish envoy Bo Krag.",
    ),
    case(
        "threat-to-leave",
        "The vote was accompanied by Danish Foreign Minister Lars Holm's threat to leave Vietnam.",
    ),
]
LISTED = [
    case(
        "officials-in-a-row",
        "U.S. National Security Adviser Jane Miller, U.S. Commander General Stephen Hill, and U.S. Trade Secretary Paul Grant traveled to Kenya.",
        "visit completed | Jane Miller USA; Stephen Hill USA; Paul Grant USA > Kenya KEN | KEN | -",
    ),
    case(
        "a-person-described",
        "Danish Foreign Minister Lars Holm, a devout Christian, traveled to Kenya.",
        "visit completed | Lars Holm DNK > Kenya KEN | KEN | -",
    ),
    case(
        "unnamed-in-the-title",
        "Danish Foreign Minister Lars Holm traveled to Peru in January.",
        "visit completed | Lars Holm DNK > Peru PER | PER | 2019-01-01..2019-01-31",
        title="Readout of Senior Official Travel to Peru",
    ),
]


@pytest.mark.parametrize("row", CARRIED)
def test_visits_by_plane_and_presence(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", STOPS)
def test_stops_one_by_one(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", TOLD_BY_HOSTS)
def test_visits_told_by_their_hosts(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", SENDERS)
def test_speakers_senders_and_company(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", OUTLOOK)
def test_what_becomes_of_a_visit(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", HEADLINES)
def test_headlines(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", COMPANY)
def test_company_and_return(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", DISTANT)
def test_places_and_days_that_stand_apart(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", OCCASIONS)
def test_occasions_of_visits(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", SPOKEN)
def test_spoken_and_hosted_visits(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", TOURS)
def test_tours_and_their_days(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", NEAR_MISSES)
def test_what_is_no_visit(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", LISTED)
def test_visitors_in_a_row(row: Case, read: Read) -> None:
    check(row, read(row))
