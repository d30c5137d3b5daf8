# ruff: noqa: E501 -- a row's sentence reads better whole
"""Visits by the turn of the sentence that tells them: a stay recalled, a journey of two legs, two visits in one."""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

RECALLED = [
    case(
        "by-name-alone",
        "Peru's Ana Ruiz was in Lagos only last week.",
        "visit completed | Ana Ruiz PER > Nigeria NGA | NGA Lagos | 2019-03-11..2019-03-17",
    ),
    case("in-tears", "Peru's Ana Ruiz was in tears last week."),
    case(
        "delegation-led-by",
        "A delegation led by Senator Paul Grant was in Havana last week.",
        "visit completed | Paul Grant - > Cuba CUB | CUB Havana | 2019-03-11..2019-03-17",
    ),
    case("senator-alone", "Senator Paul Grant was in Havana last week."),
    case(
        "where-she-had-been",
        "Premier Eva Lind of Sweden spoke of her plans for Baku, where she was on March 6-7.",
        "visit completed | Eva Lind SWE > Azerbaijan AZE | AZE Baku | 2019-03-06..2019-03-07",
    ),
    case("where-she-was-a-student", "Premier Eva Lind of Sweden praised Baku, where she was a student in 1980."),
    case(
        "days-later-was-in",
        "Swedish Premier Eva Lind went to Hanoi on March 3, and three days later was in Manila.",
        "visit completed | Eva Lind SWE > Vietnam VNM | VNM Hanoi | 2019-03-03",
        "visit completed | Eva Lind SWE > Philippines PHL | PHL Manila | 2019-03-06",
    ),
]


LEGS = [
    case(
        "from-city-to-city",
        "Swedish Premier Eva Lind will travel from Helsinki to Tallinn tomorrow.",
        "visit planned | Eva Lind SWE > Finland FIN | FIN Helsinki",
        "visit planned | Eva Lind SWE > Estonia EST | EST Tallinn | 2019-03-21",
    ),
    case(
        "from-home",
        "Swedish Premier Eva Lind will fly from Stockholm to Tallinn tomorrow.",
        "visit planned | Eva Lind SWE > Estonia EST | EST Tallinn | 2019-03-21",
    ),
    case(
        "empty-handed",
        "Swedish Premier Eva Lind came back empty-handed from Damascus.",
        "visit completed | Eva Lind SWE > Syria SYR | SYR Damascus",
    ),
    case(
        "due-in-and-in",
        "Swedish Premier Eva Lind is due in Lima on Monday and in Quito on Friday.",
        "visit planned | Eva Lind SWE > Peru PER | PER Lima | 2019-03-25",
        "visit planned | Eva Lind SWE > Ecuador ECU | ECU Quito | 2019-03-29",
    ),
    case(
        "attends-one-after-the-other",
        "Swedish Premier Eva Lind tours Asia next week to attend a summit in Tokyo on Monday, a conference in Seoul on Tuesday and talks in Hanoi on Thursday.",
        "visit planned | Eva Lind SWE > Japan JPN | JPN Tokyo | 2019-03-25",
        "visit planned | Eva Lind SWE > South Korea KOR | KOR Seoul | 2019-03-26",
        "visit planned | Eva Lind SWE > Vietnam VNM | VNM Hanoi | 2019-03-28",
        "? meeting planned",
        "? meeting planned",
        "? meeting planned",
    ),
    case(
        "attends-before-others-meet",
        "Swedish Premier Eva Lind will attend a summit in Tokyo on Monday, before a strike in Seoul and talks in Hanoi collapse.",
        "visit planned | Eva Lind SWE > Japan JPN | JPN Tokyo | 2019-03-25",
        "? meeting planned",
    ),
    case(
        "invited-to-take-part",
        "Peru's foreign minister invited Swedish Foreign Minister Eva Lind to take part in a forum in Lima in May.",
        "visit possible | Eva Lind SWE > Peru PER; Foreign Minister PER | PER Lima | 2019-05-01..2019-05-31",
        "? meeting possible",
    ),
]

BODIES = [
    case(
        "led-a-group-into",
        "Swedish Foreign Minister Eva Lind led a group of European ministers into Gaza on Monday.",
        "visit completed | Eva Lind SWE > Palestine PSE | PSE | 2019-03-18",
    ),
    case(
        "led-a-group-of-businessmen",
        "Swedish Foreign Minister Eva Lind led a group of businessmen to Tehran on Monday.",
        "visit completed | Eva Lind SWE > Iran IRN | IRN Tehran | 2019-03-18",
    ),
    case("led-a-group-of-climbers", "Swedish climber Eva Lind led a group of friends to Nepal on Monday."),
    case("led-a-group-to-a-deal", "Swedish Foreign Minister Eva Lind led a group of states to a deal in Vienna."),
    case(
        "visit-by-a-delegation",
        "A visit to Juba by a Swedish delegation was called off.",
        "visit cancelled | Delegation SWE > South Sudan SSD | SSD Juba",
    ),
    case(
        "visit-by-a-group-had-to-be-put-off",
        "A planned visit to Juba by a group of Swedish lawmakers had to be postponed.",
        "visit cancelled | SWE > South Sudan SSD | SSD Juba",
    ),
    case("visit-by-students", "A visit to Juba by a group of Swedish students was called off."),
]


HOW_FAR = [
    case(
        "now-on-her-way",
        "Swedish Premier Eva Lind is now on her way to Beijing.",
        "visit ongoing | Eva Lind SWE > China CHN | CHN Beijing",
    ),
    case(
        "on-her-way-next-week",
        "Swedish Premier Eva Lind is on her way to Beijing next week.",
        "visit planned | Eva Lind SWE > China CHN | CHN Beijing",
    ),
    case(
        "accepted-invitations",
        "Swedish Premier Eva Lind and Peruvian President Ana Ruiz accepted invitations to come to Moscow.",
        "visit planned | Eva Lind SWE; Ana Ruiz PER > Russia RUS | RUS Moscow",
    ),
    case(
        "accepted-an-invitation-to-a-place",
        "Swedish Premier Eva Lind accepted an invitation to Baku.",
        "visit planned | Eva Lind SWE > Azerbaijan AZE | AZE Baku",
    ),
    case(
        "not-known-if-she-accepts",
        "It is not known if Swedish Premier Eva Lind will accept the invitation to Baku.",
        "visit possible | Eva Lind SWE > Azerbaijan AZE | AZE Baku",
    ),
    case(
        "turned-an-invitation-down",
        "Swedish Premier Eva Lind turned down an invitation to Baku.",
        "visit cancelled | Eva Lind SWE > Azerbaijan AZE | AZE Baku",
    ),
    case("accepted-an-invitation-to-speak", "Swedish Premier Eva Lind accepted an invitation to the dance."),
    case(
        "expected-after-a-visit",
        "Swedish Premier Eva Lind is expected to land in Dhaka following a visit to Myanmar.",
        "visit planned | Eva Lind SWE > Bangladesh BGD | BGD Dhaka",
        "visit planned | Eva Lind SWE > Myanmar MMR | MMR",
    ),
    case(
        "landed-after-a-visit",
        "Swedish Premier Eva Lind landed in Dhaka following a visit to Myanmar.",
        "visit completed or visit ongoing | Eva Lind SWE > Bangladesh BGD | BGD Dhaka",
        "visit completed | Eva Lind SWE > Myanmar MMR | MMR",
    ),
    case(
        "due-on-her-way-home",
        "Swedish Premier Eva Lind is due in London on Friday on her way home from Madrid.",
        "visit planned | Eva Lind SWE > United Kingdom GBR | GBR London | 2019-03-22",
        "visit planned | Eva Lind SWE > Spain ESP | ESP Madrid",
    ),
]

DAYS = [
    case(
        "will-travel-from-today",
        "Swedish Premier Eva Lind will travel to Geneva March 20-24, 2019.",
        "visit planned | Eva Lind SWE > Switzerland CHE | CHE Geneva | 2019-03-20..2019-03-24",
    ),
    case(
        "is-visiting-from-today",
        "Swedish Premier Eva Lind is visiting Geneva from March 20 to 24.",
        "visit ongoing | Eva Lind SWE > Switzerland CHE | CHE Geneva | 2019-03-20..2019-03-24",
    ),
    case(
        "since-a-visit-in-february",
        "Ties have kept warm since Swedish Premier Eva Lind's visit to Cairo in February this year.",
        "visit completed | Eva Lind SWE > Egypt EGY | EGY Cairo | 2019-02-01..2019-02-28",
    ),
    case(
        "stay-of-who-speaks-in-the-lead",
        "MOSCOW (Reuters) - Swedish Premier Eva Lind told her hosts on Wednesday that trade was slow. Lind, on a visit to Russia, called for calm.",
        "visit ongoing | Eva Lind SWE > Russia RUS | RUS Moscow | 2019-03-20",
    ),
    case(
        "stay-of-somebody-else",
        "MOSCOW (Reuters) - Russian Trade Minister Ivan Petrov said on Wednesday that trade was slow. Swedish Premier Eva Lind, on a visit to Russia, called for calm.",
        "visit ongoing | Eva Lind SWE > Russia RUS | RUS | -",
    ),
]


TWICE = [
    case(
        "in-two-years",
        "Swedish Premier Eva Lind visited Pyongyang twice, in 2002 and 2004.",
        "visit completed | Eva Lind SWE > North Korea PRK | PRK Pyongyang | 2002-01-01..2002-12-31",
        "visit completed | Eva Lind SWE > North Korea PRK | PRK Pyongyang | 2004-01-01..2004-12-31",
    ),
    case(
        "and-again-in",
        "Swedish Premier Eva Lind travelled to Lima in May 2011 and again in June 2013.",
        "visit completed | Eva Lind SWE > Peru PER | PER Lima | 2011-05-01..2011-05-31",
        "visit completed | Eva Lind SWE > Peru PER | PER Lima | 2013-06-01..2013-06-30",
    ),
    case(
        "once-on-two-days",
        "Swedish Premier Eva Lind visited Lima on Monday and Tuesday.",
        "visit completed | Eva Lind SWE > Peru PER | PER Lima",
    ),
    case(
        "arrived-and-had-been-elsewhere",
        "BEIJING (Reuters) - U.S. Assistant Secretary of State Paul Reed arrived from Washington on Monday. North Korea had denied, after a visit by Reed to Pyongyang, that it had a plan.",
        "visit ongoing or visit completed | Paul Reed USA > China CHN | CHN Beijing | 2019-03-18",
        "visit completed | Paul Reed USA > North Korea PRK | PRK Pyongyang | -",
    ),
    case(
        "arrived-where-she-was-to-go",
        "BEIJING (Reuters) - U.S. Assistant Secretary of State Paul Reed will visit Seoul. Reed arrives on Monday.",
        "visit planned | Paul Reed USA > South Korea KOR | KOR Seoul | 2019-03-25",
    ),
]

RECEIVED = [
    case(
        "leaders-of-several-states",
        "French President Paul Morel hosted Swedish and Irish leaders in Paris on Monday.",
        "visit completed | SWE > France FRA; Paul Morel FRA | FRA Paris | 2019-03-18",
        "visit completed | IRL > France FRA; Paul Morel FRA | FRA Paris | 2019-03-18",
        "? meeting completed",
    ),
    case(
        "delegations-from-two-states",
        "France hosted delegations from Libya and Chad on Monday.",
        "visit completed | LBY > France FRA | FRA | 2019-03-18",
        "visit completed | TCD > France FRA | FRA | 2019-03-18",
        "? meeting completed",
    ),
    case("opposition-leaders", "French President Paul Morel hosted opposition leaders in Paris on Monday."),
    case("leaders-of-firms", "French President Paul Morel hosted the leaders of Sweden's main companies on Monday."),
    case(
        "invited-one-last-time",
        "U.S. President Paul Grant invited the Mexican president to visit one last time.",
        "visit possible | MEX > United States USA; Paul Grant USA | USA",
    ),
    case(
        "is-to-leave-the-city",
        "Swedish Premier Eva Lind arrived in Baghdad on Monday. She is to leave Baghdad on Thursday.",
        "visit ongoing | Eva Lind SWE > Iraq IRQ | IRQ Baghdad | 2019-03-18..2019-03-21",
    ),
    case(
        "is-to-leave-another-city",
        "Swedish Premier Eva Lind arrived in Baghdad on Monday. She is to leave Brussels on Thursday.",
        "visit ongoing | Eva Lind SWE > Iraq IRQ | IRQ Baghdad | 2019-03-18",
    ),
]


FURTHER = [
    case(
        "continued-to",
        "Swedish Foreign Minister Eva Lind met the king in Amman on Monday. She continued to Israel to inform the premier.",
        "visit completed | Eva Lind SWE > Israel ISR | ISR",
        "? meeting completed",
        "? visit completed",
    ),
    case("continued-to-rise", "Swedish Premier Eva Lind continued to rise in London polls on Monday."),
    case(
        "took-off-for",
        "Swedish Foreign Minister Eva Lind took off for Lima on Monday.",
        "visit completed | Eva Lind SWE > Peru PER | PER Lima | 2019-03-18",
    ),
    case("took-off-her-coat", "Swedish Foreign Minister Eva Lind took off her coat for Peru."),
    case(
        "itinerary-takes-in",
        "Swedish Foreign Minister Eva Lind's itinerary takes in Peru and Chile.",
        "visit planned | Eva Lind SWE > Peru PER | PER",
        "visit planned | Eva Lind SWE > Chile CHL | CHL",
    ),
    case(
        "will-likely-visit",
        "Swedish Foreign Minister Eva Lind will likely visit Peru in May.",
        "visit possible | Eva Lind SWE > Peru PER | PER | 2019-05-01..2019-05-31",
    ),
]

OWN_STORIES = [
    case(
        "later-on-the-day-before",
        "DAMASCUS, Syria (AP) -- U.S. Secretary of State Paul Reed was to return to Israel later Tuesday.",
        "visit completed | Paul Reed USA > Israel ISR | ISR | 2019-03-19",
    ),
    case(
        "later-on-the-day-after",
        "DAMASCUS, Syria (AP) -- U.S. Secretary of State Paul Reed will return to Israel later Thursday.",
        "visit planned | Paul Reed USA > Israel ISR | ISR | 2019-03-21",
    ),
    case(
        "greeted-and-last-here",
        "BEIJING (AP) -- National security adviser Paul Reed and U.S. Deputy Secretary of State John Berg were greeted at the airport by Vice Foreign Minister Liu Ming. Reed last came here in May.",
        "visit completed | Paul Reed USA; John Berg USA > China CHN; Liu Ming CHN | CHN or CHN Beijing | -",
        "visit completed | Paul Reed USA > China CHN | CHN Beijing | 2018-05-01..2018-05-31",
        "? meeting completed",
    ),
    case(
        "invited-to-come",
        "Japanese Prime Minister Taro Sato invited Chinese President Li Ming to come in May.",
        "visit possible | Li Ming CHN > Japan JPN; Taro Sato JPN | JPN | 2019-05-01..2019-05-31",
    ),
    case("urged-to-come-clean", "Japanese Prime Minister Taro Sato urged Chinese President Li Ming to come clean."),
    case(
        "due-to-host",
        "TEHRAN (Xinhua) -- Iranian President Ali Rahimi left home. On his return, Rahimi is due to host Turkish Prime Minister Ahmet Demir.",
        "visit planned | Ahmet Demir TUR > Iran IRN; Ali Rahimi IRN | IRN",
        "? meeting planned",
    ),
    case(
        "fresh-from-stops",
        "U.S. Secretary of State Ana Reed, fresh from stops in Tokyo and Seoul, flew into Manila on Wednesday.",
        "visit completed | Ana Reed USA > Japan JPN | JPN Tokyo | -",
        "visit completed | Ana Reed USA > South Korea KOR | KOR Seoul | -",
        "visit ongoing | Ana Reed USA > Philippines PHL | PHL Manila | 2019-03-20",
    ),
    case("back-at-the-seat", "NATO Secretary General Jan Holm flew back to Brussels on Sunday."),
    case(
        "back-elsewhere",
        "U.N. envoy Jan Holm went back to Damascus on Sunday.",
        "visit completed or visit ongoing | Jan Holm IGO > Syria SYR | SYR Damascus | 2019-03-17",
    ),
]

ON_THE_WAY = [
    case(
        "took-a-train",
        "The leaders of Germany and Italy took an overnight train to Kyiv on Wednesday.",
        "visit completed or visit ongoing | DEU; ITA > Ukraine UKR | UKR Kyiv | 2019-03-20",
    ),
    case("took-the-train-to-power", "Swedish Premier Eva Lind took the train to power in Kyiv on Wednesday."),
    case(
        "made-the-journey-before",
        "Swedish Premier Eva Lind visited Kyiv on Monday. Polish Premier Jan Nowak had made the journey in January.",
        "visit completed | Eva Lind SWE > Ukraine UKR | UKR Kyiv | 2019-03-18",
        "visit completed | Jan Nowak POL > Ukraine UKR | UKR Kyiv or UKR | 2019-01-01..2019-01-31",
    ),
    case(
        "by-name-of-a-state-arrived",
        "HAVANA, March 20 (AFP) -- Leaders came for the funeral. Venezuela's Nicolas Ruiz arrived overnight.",
        "visit completed or visit ongoing | Nicolas Ruiz VEN > Cuba CUB | CUB Havana",
    ),
    case(
        "was-expected-on-a-day",
        "HAVANA, March 20 (AFP) -- Swedish Foreign Minister Eva Lind was expected on Friday.",
        "visit planned | Eva Lind SWE > Cuba CUB | CUB Havana | 2019-03-22",
    ),
    case(
        "was-expected-to-resign", "HAVANA, March 20 (AFP) -- Swedish Premier Eva Lind was expected to resign on Friday."
    ),
    case(
        "in-on-one-day-and-in-on-another",
        "Swedish Foreign Minister Eva Lind will be in Rome April 22 and in Ankara on April 23-24.",
        "visit planned | Eva Lind SWE > Italy ITA | ITA Rome | 2019-04-22",
        "visit planned | Eva Lind SWE > TUR | TUR Ankara | 2019-04-23..2019-04-24",
    ),
]

LANDED = [
    case(
        "leader-due-to-arrive",
        "GENEVA (AP) -- Swiss officials waited for North Korean leader Kim Yong, who was due to arrive Thursday.",
        "visit planned | Kim Yong PRK > Switzerland CHE | CHE Geneva | 2019-03-21",
    ),
    case(
        "landed-on-a-day",
        "HAVANA (Reuters) -- U.S. President Paul Grant, who landed on Tuesday with his family, praised the food.",
        "visit ongoing | Paul Grant USA > Cuba CUB | CUB Havana | 2019-03-19",
    ),
    case("landed-in-trouble", "HAVANA (Reuters) -- U.S. President Paul Grant landed in trouble on Tuesday."),
    case(
        "a-colleague-without-a-state",
        "WASHINGTON (Xinhua) -- Chinese State Councilor Dai Ming and Vice Premier Wang Bo arrived here Tuesday.",
        "visit ongoing | Dai Ming CHN; Wang Bo CHN > United States USA | USA Washington | 2019-03-19",
    ),
    case(
        "late-in-the-day",
        "The guests came on Wednesday. U.S. President Paul Grant is expected to touch down in Hanoi late in the day.",
        "visit planned | Paul Grant USA > Vietnam VNM | VNM Hanoi | 2019-03-20",
    ),
    case(
        "follows-another-trip",
        "Kenyan Foreign Minister Grace Otieno's visit to Dublin follows Irish Premier Eva Lind's trip to Nairobi in May 2017.",
        "visit completed or visit ongoing | Grace Otieno KEN > Ireland IRL | IRL Dublin | -",
        "visit completed | Eva Lind IRL > Kenya KEN | KEN Nairobi | 2017-05-01..2017-05-31",
    ),
    case(
        "went-from-to",
        "Swedish Foreign Minister Eva Lind went from Lima to Quito on Sunday.",
        "visit completed | Eva Lind SWE > Peru PER | PER Lima | -",
        "visit completed or visit ongoing | Eva Lind SWE > Ecuador ECU | ECU Quito | 2019-03-17",
    ),
]

COMING_AND_GOING = [
    case(
        "ended-a-two-day-stay",
        "Italian Prime Minister Carlo Rossi ended a two-day stay in Ankara on Sunday.",
        "visit completed | Carlo Rossi ITA > TUR | TUR Ankara | 2019-03-16..2019-03-17",
    ),
    case(
        "landed-beside-another",
        "MANILA, Philippines (AP) -- Chinese President Li Ming landed on Tuesday afternoon; U.S. President Paul Grant came earlier.",
        "visit ongoing | Li Ming CHN > Philippines PHL | PHL Manila | 2019-03-19",
        "? visit completed",
    ),
    case(
        "arrived-and-comes-back",
        "LONDON, March 20 (AP) -- U.S. Secretary of State Paul Reed flew to Lima today. He had arrived from Washington on Monday. He is expected to come back to London on Friday.",
        "visit ongoing or visit completed | Paul Reed USA > Peru PER | PER Lima | 2019-03-20",
        "visit completed | Paul Reed USA > United Kingdom GBR | GBR London | 2019-03-18",
        "visit planned | Paul Reed USA > United Kingdom GBR | GBR London | 2019-03-22",
    ),
    case(
        "arrives-where-she-is-to-meet",
        "SEOUL, March 20 (AP) -- U.S. Secretary of State Ana Reed will meet North Korean leader Kim Yong in Pyongyang next week. Reed is to arrive Monday for a two-day stay.",
        "visit planned | Ana Reed USA > North Korea PRK | PRK Pyongyang | 2019-03-25..2019-03-26",
        "? meeting planned",
    ),
    case(
        "arrives-on-the-eve",
        "LONDON, March 20 (AP) -- U.S. Secretary of State Paul Reed will visit Oslo on Friday. He arrives on Thursday evening.",
        "visit planned | Paul Reed USA > Norway NOR | NOR Oslo | 2019-03-22 or 2019-03-21..2019-03-22",
    ),
]

COMPANY = [
    case(
        "accompanying-her-are",
        "Swedish Premier Eva Lind arrived in Lima on Monday. Accompanying her are Trade Minister Ann Holm and Foreign Minister Jan Berg.",
        "visit ongoing | Eva Lind SWE; Ann Holm SWE; Jan Berg SWE > Peru PER | PER Lima | 2019-03-18",
    ),
    case(
        "are-accompanying-her",
        "Swedish Premier Eva Lind arrived in Lima on Monday. Trade Minister Ann Holm and Foreign Minister Jan Berg are accompanying her.",
        "visit ongoing | Eva Lind SWE; Ann Holm SWE; Jan Berg SWE > Peru PER | PER Lima | 2019-03-18",
    ),
    case(
        "her-entourage-includes",
        "Swedish Premier Eva Lind arrived in Lima on Monday. Her entourage includes Trade Minister Ann Holm and Foreign Minister Jan Berg.",
        "visit ongoing | Eva Lind SWE; Ann Holm SWE; Jan Berg SWE > Peru PER | PER Lima | 2019-03-18",
    ),
    case(
        "her-critics-include",
        "Swedish Premier Eva Lind arrived in Lima on Monday. Her critics include former ministers Ann Holm and Jan Berg.",
        "visit ongoing | Eva Lind SWE > Peru PER | PER Lima | 2019-03-18",
    ),
    case(
        "a-spouse-first",
        "LIMA, March 20 (Xinhua) -- Chinese Premier Li Ming arrived here Wednesday for an official visit to Peru. The premier is accompanied by his wife Wang An, State Councilor Wu Fang and Foreign Minister Tang Bo.",
        "visit ongoing | Li Ming CHN; Wang An CHN; Wu Fang CHN; Tang Bo CHN > Peru PER | PER Lima | 2019-03-20",
    ),
    case(
        "a-host-goes-along",
        "LIMA, March 20 (Xinhua) -- Chinese Premier Li Ming arrived here Wednesday for an official visit to Peru. The premier toured the port, accompanied by Foreign Minister Ana Ruiz.",
        "visit ongoing | Li Ming CHN > Peru PER | PER Lima | 2019-03-20",
    ),
]

WHO = [
    case(
        "the-last-to-come",
        "U.S. Secretary of State Ana Reed arrived in Tripoli on Monday. Paul Grant was the last U.S. secretary of state to come to Libya, in May 1953.",
        "visit ongoing | Ana Reed USA > Libya LBY | LBY Tripoli | 2019-03-18",
        "visit completed | Paul Grant USA > Libya LBY | LBY | 1953-05-01..1953-05-31",
    ),
    case(
        "a-visit-that-she-had-planned",
        "Swedish Premier Eva Lind stayed at home. A visit to Juba that Lind had planned for May was called off.",
        "visit cancelled | Eva Lind SWE > South Sudan SSD | SSD Juba",
    ),
    case(
        "flew-in-elsewhere",
        "BELGRADE (AP) -- In London on Monday, ministers met to hear a report from U.S. envoy Paul Grant, who flew in from Quito for the session.",
        "visit completed | Paul Grant USA > United Kingdom GBR | GBR London",
        "visit completed | Paul Grant USA > Ecuador ECU | ECU Quito",
        "? meeting completed",
    ),
    case(
        "opening-of-the-games",
        "Swedish Premier Eva Lind is expected to attend the opening ceremony of the Beijing Games in August.",
        "visit planned | Eva Lind SWE > China CHN | CHN Beijing | 2019-08-01..2019-08-31",
    ),
    case(
        "opening-of-the-games-at-home",
        "Swedish Premier Eva Lind is expected to attend the opening ceremony of the Stockholm Games in August.",
    ),
    case(
        "where-she-was-to-be-hosted",
        "Swedish Premier Lars Lind left for Peru, where President Ana Ruiz was to host him overnight.",
        "visit completed or visit ongoing | Lars Lind SWE > Peru PER; Ana Ruiz PER | PER",
        "? meeting planned",
    ),
    case(
        "had-to-change-planes",
        "Swedish Premier Eva Lind had to change planes on her way to Riyadh late on Tuesday.",
        "visit completed or visit ongoing | Eva Lind SWE > Saudi Arabia SAU | SAU Riyadh | 2019-03-19",
    ),
]


@pytest.mark.parametrize("row", RECALLED)
def test_a_stay_recalled(row: Case, read: Read) -> None:
    """Who was somewhere on a day makes a visit, also one told by name alone or in a clause on the place."""
    check(row, read(row))


@pytest.mark.parametrize("row", LEGS)
def test_a_journey_of_several_legs(row: Case, read: Read) -> None:
    """Where a journey starts, what is attended on it and the place after the next "in" are stops too."""
    check(row, read(row))


@pytest.mark.parametrize("row", BODIES)
def test_who_goes_in_a_body(row: Case, read: Read) -> None:
    """Who leads a group goes; a visit by a delegation, or by a group of lawmakers, is theirs."""
    check(row, read(row))


@pytest.mark.parametrize("row", HOW_FAR)
def test_how_far_a_journey_has_come(row: Case, read: Read) -> None:
    """Who is on the way travels; an accepted invitation is a plan; what comes before a plan is one too."""
    check(row, read(row))


@pytest.mark.parametrize("row", DAYS)
def test_the_days_of_a_visit(row: Case, read: Read) -> None:
    """What "will" tells from today on is planned; the day of the lead is that of the stay of who acts in it."""
    check(row, read(row))


@pytest.mark.parametrize("row", TWICE)
def test_two_visits_are_kept_apart(row: Case, read: Read) -> None:
    """Two years tell two visits; who arrived today is not where he was long before."""
    check(row, read(row))


@pytest.mark.parametrize("row", RECEIVED)
def test_who_is_received_and_leaves(row: Case, read: Read) -> None:
    """Leaders and delegations of several states make a visit each; a plan to leave a city ends the stay there."""
    check(row, read(row))


@pytest.mark.parametrize("row", COMPANY)
def test_who_goes_along(row: Case, read: Read) -> None:
    """Who accompanies a visitor goes too, in whatever order it is told; a host who walks along does not."""
    check(row, read(row))


@pytest.mark.parametrize("row", WHO)
def test_who_went_where(row: Case, read: Read) -> None:
    """A name in the predicate went, not today's holder of the office; a fronted place is where somebody flew in."""
    check(row, read(row))


@pytest.mark.parametrize("row", FURTHER)
def test_where_a_journey_goes_on(row: Case, read: Read) -> None:
    """Who continues to a place or takes off for it travels; what an itinerary takes in is a plan."""
    check(row, read(row))


@pytest.mark.parametrize("row", OWN_STORIES)
def test_turns_of_wire_stories(row: Case, read: Read) -> None:
    """Later on a weekday is the nearest one; who last came was there another time; a way back is no visit."""
    check(row, read(row))


@pytest.mark.parametrize("row", ON_THE_WAY)
def test_ways_without_a_verb_of_going(row: Case, read: Read) -> None:
    """Who takes a train, makes the journey or is expected on a day travels."""
    check(row, read(row))


@pytest.mark.parametrize("row", LANDED)
def test_who_lands_and_follows(row: Case, read: Read) -> None:
    """Who lands on a day is where the article is written; what follows another visit has not its days."""
    check(row, read(row))


@pytest.mark.parametrize("row", COMING_AND_GOING)
def test_who_comes_and_goes(row: Case, read: Read) -> None:
    """An arrival told beside plans is where one writes; on the eve of a visit it is the visit's own."""
    check(row, read(row))
