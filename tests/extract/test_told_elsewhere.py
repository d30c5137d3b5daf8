# ruff: noqa: E501 -- a row's sentence reads better whole
"""Days and places that other words tell than the event's own: a later sentence, another clause, a title, a dateline.

How long talks last, when a visitor goes home, what "here", "there", "today" and "the visit" point back to, how several
stops share their days; and words that say whether it came about at all: "put off", "is off", "did not go ahead". It is
one file, long as it is: its rows are data, a table for each way, with the near misses beside.
"""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

HOLM = "Danish Foreign Minister Lars Holm"
MINH = "Vietnamese President Tran Van Minh"
THERE = "Lars Holm DNK > Vietnam VNM | VNM"
TALKS = "Lars Holm DNK; Tran Van Minh VNM"
SIDES = "Denmark DNK; Vietnam VNM"

LASTING = [
    case(
        "talks-held-for-days",
        "Denmark and Vietnam will hold consultations in Hanoi for two days from next Monday.",
        f"consultation planned | {SIDES} | VNM Hanoi | 2019-03-25..2019-03-26",
    ),
    case(
        "talks-held-for-hours",
        "Denmark and Vietnam will hold consultations in Hanoi for two hours next Monday.",
        f"consultation planned | {SIDES} | VNM Hanoi | 2019-03-25",
    ),
    case(
        "talks-began-and-ended",
        f"Talks between {HOLM} and {MINH}, which began on Sunday, ended on Monday evening.",
        f"meeting completed | {TALKS} | - | 2019-03-17..2019-03-18",
    ),
    case(
        "talks-began-and-rain-ended",
        f"Talks between {HOLM} and {MINH} began on Sunday, and the rain ended on Monday evening.",
        f"meeting completed | {TALKS} | - | 2019-03-17",
    ),
    case(
        "during-the-stay-of-days",
        f"{HOLM} is to arrive in Hanoi on Saturday. During the four-day stay, Holm will meet {MINH}.",
        f"visit planned | {THERE} Hanoi | 2019-03-23..2019-03-26",
        f"meeting planned | {TALKS} | VNM Hanoi | 2019-03-23..2019-03-26",
    ),
    case(
        "visit-will-last",
        f"{HOLM} will visit Vietnam on Monday. The visit will last four days.",
        f"visit planned | {THERE} | 2019-03-25..2019-03-28",
    ),
    case(
        "visit-to-begin-and-last",
        f"{HOLM} will visit Vietnam. The trip is expected to begin on Monday and last three days.",
        f"visit planned | {THERE} | 2019-03-25..2019-03-27",
    ),
    case(
        "talks-expected-to-last",
        "Danish and Vietnamese negotiators will meet in Hanoi on Monday. The talks are expected to last three days.",
        f"consultation planned | {SIDES} | VNM Hanoi | 2019-03-25..2019-03-27",
    ),
    case(
        "talks-run-through",
        "Danish and Vietnamese officials will sit down in Hanoi next week. The talks, which start on Tuesday, will run through Thursday.",
        f"meeting planned | {SIDES} | VNM Hanoi | 2019-03-26..2019-03-28",
    ),
    case(
        "talks-under-way",
        "Denmark and Vietnam resumed talks in Hanoi on Tuesday after a break. The negotiations are to run through Friday.",
        f"meeting ongoing | {SIDES} | VNM Hanoi | 2019-03-19..2019-03-22",
    ),
    case(
        "ban-is-to-last",
        f"{HOLM} will visit Vietnam on Monday. The ban on prawns will last four days.",
        f"visit planned | {THERE} | 2019-03-25",
    ),
    case(
        "festival-runs-through",
        "Denmark and Vietnam held talks in Hanoi on Tuesday. The festival is to run through Friday.",
        f"meeting completed | {SIDES} | VNM Hanoi | 2019-03-19",
    ),
]

HOMEWARD = [
    case(
        "returns-to-own-capital",
        f"{HOLM} left for Vietnam on Tuesday. He is expected to return to Copenhagen on Saturday.",
        f"visit ongoing | {THERE} | 2019-03-19..2019-03-23",
    ),
    case(
        "flies-home",
        f"{HOLM} arrived in Hanoi on Tuesday. He flies home on Friday.",
        f"visit ongoing | {THERE} Hanoi | 2019-03-19..2019-03-22",
    ),
    case(
        "leaves-the-country",
        f"{HOLM} arrived in Hanoi on Tuesday. Holm will leave the country on Friday.",
        f"visit ongoing | {THERE} Hanoi | 2019-03-19..2019-03-22",
    ),
    case(
        "before-heading-home",
        f"{HOLM} will arrive in Hanoi on Sunday. He will meet {MINH} before heading home on Tuesday.",
        f"visit planned | {THERE} Hanoi | 2019-03-24..2019-03-26",
        f"meeting planned | {TALKS} | VNM Hanoi | 2019-03-24..2019-03-26",
    ),
    case(
        "before-heading-a-council",
        f"{HOLM} will arrive in Hanoi on Sunday. He will meet {MINH} before heading a council on Tuesday.",
        f"visit planned | {THERE} Hanoi | 2019-03-24",
        f"meeting planned | {TALKS} | VNM Hanoi | 2019-03-24",
    ),
    case(
        "stays-until-a-day",
        f"{HOLM} arrived in Hanoi on Tuesday. He will stay until Friday.",
        f"visit ongoing | {THERE} Hanoi | 2019-03-19..2019-03-22",
    ),
    case(
        "stays-calm-until-a-day",
        f"{HOLM} arrived in Hanoi on Tuesday. Prices will stay high until Friday.",
        f"visit ongoing or visit completed | {THERE} Hanoi | 2019-03-19",
    ),
    case(
        "home-the-same-evening",
        f"{HOLM} arrived in Hanoi on Tuesday. Holm returned home the same evening.",
        f"visit completed | {THERE} Hanoi | 2019-03-19",
    ),
    case(
        "returns-on-a-day",
        f"{HOLM} travelled to Hanoi on Tuesday. He will return on Friday.",
        f"visit ongoing or visit completed | {THERE} Hanoi | 2019-03-19..2019-03-22",
    ),
    case(
        "returns-to-work",
        f"{HOLM} arrived in Hanoi on Tuesday. He would return to work on Friday, Holm said.",
        f"visit completed or visit ongoing | {THERE} Hanoi | 2019-03-19",
    ),
    case(
        "flew-in",
        f"{HOLM} arrived in Hanoi on Tuesday. Holm, who flew in on Tuesday, is on his first trip to Vietnam.",
        f"visit ongoing | {THERE} Hanoi | 2019-03-19",
    ),
]

CLAUSES = [
    case(
        "visit-expected-to-last",
        f"{HOLM} arrived in Hanoi on Sunday evening on a visit expected to last several days.",
        f"visit ongoing or visit completed | {THERE} Hanoi | 2019-03-17",
    ),
    case(
        "visit-expected-for-a-day",
        f"{HOLM} is preparing a visit to Hanoi scheduled for Sunday.",
        f"visit planned | {THERE} Hanoi | 2019-03-24",
    ),
    case(
        "days-of-a-conference",
        f"{HOLM} will leave for Hanoi on Friday to attend a two-day development conference.",
        f"visit planned | {THERE} Hanoi | 2019-03-22",
    ),
    case(
        "days-of-a-visit",
        f"{HOLM} will leave for Hanoi on Friday on a two-day visit.",
        f"visit planned | {THERE} Hanoi | 2019-03-22..2019-03-23",
    ),
    case(
        "trip-that-was-to-start",
        f"{HOLM} on Tuesday called off a trip to Vietnam that was to start on Sunday.",
        f"visit cancelled | {THERE} | 2019-03-24",
    ),
    case(
        "put-off-twice",
        f"{HOLM} will visit Vietnam on Thursday. He put off the trip twice this month.",
        f"visit planned | {THERE} | 2019-03-21",
    ),
    case(
        "put-off-at-last",
        f"{HOLM} was to visit Vietnam on Thursday. He put off the trip on Tuesday.",
        f"visit cancelled | {THERE} | 2019-03-21",
    ),
    case(
        "next-day-of-a-plan",
        f"{HOLM} will travel to Hanoi on March 28, his spokesman said on Tuesday. He will meet {MINH} the next day.",
        f"visit planned | {THERE} Hanoi | 2019-03-28",
        f"meeting planned | {TALKS} | VNM Hanoi | 2019-03-29",
    ),
    case(
        "was-elsewhere-yesterday",
        f"{HOLM}, who was in Laos yesterday, will call on {MINH} on Friday.",
        f"meeting planned | {TALKS} | - | 2019-03-22",
        "? visit completed | Lars Holm DNK > Laos LAO | LAO | 2019-03-19",
    ),
    case(
        "days-with-an-apostrophe",
        f"{HOLM} returned home on Monday night after a day's visit to Hanoi.",
        f"visit completed | {THERE} Hanoi | 2019-03-18",
    ),
    case(
        "town-after-a-house",
        f"{HOLM} held closed-door talks with {MINH} at State House, Hue.",
        f"meeting completed | {TALKS} | VNM Hue | -",
    ),
    case(
        "plant-outside-the-capital",
        f"{HOLM} arrived in Vietnam on Tuesday. Holm is scheduled to meet {MINH} in Hanoi and visit a plant in the city of Hue.",
        f"visit ongoing | {THERE} Hanoi | 2019-03-19",
        f"meeting planned | {TALKS} | VNM Hanoi",
    ),
    case(
        "left-on-a-visit-for-talks",
        f"{HOLM} left today for a two-day visit to Vietnam for the annual consultation with {MINH}.",
        f"visit ongoing | {THERE} | 2019-03-20..2019-03-21",
        f"consultation planned | {TALKS} | VNM",
    ),
    case(
        "ended-a-visit-for-talks",
        f"{HOLM} ended on Tuesday a visit to Vietnam for the annual consultation with {MINH}.",
        f"visit completed | {THERE} | None..2019-03-19 or 2019-03-19",
        f"consultation completed | {TALKS} | VNM",
    ),
    case(
        "fronted-place-of-a-plan",
        f"In Hanoi, {HOLM} is to meet {MINH}.",
        f"meeting planned | {TALKS} | VNM Hanoi | -",
        f"visit planned | {THERE} Hanoi | -",
    ),
    case(
        "in-place-to-meet",
        f"{HOLM} is in Hanoi to meet {MINH}.",
        f"meeting planned | {TALKS} | VNM Hanoi | -",
        f"visit ongoing | {THERE} Hanoi | -",
    ),
    case(
        "meeting-to-be-held",
        f"{HOLM} will meet {MINH} next week. The meeting, to be held in Hanoi on March 28, will be the third this year.",
        f"meeting planned | {TALKS} | VNM Hanoi | 2019-03-28",
    ),
    case(
        "talks-that-were-to-begin-there",
        "Talks between Denmark and Vietnam that were to begin in Geneva on Thursday have been postponed.",
        f"meeting cancelled | {SIDES} | CHE Geneva | 2019-03-21",
    ),
    case(
        "the-visit-of-two-told",
        f"{HOLM} will fly to Vietnam later this month. The ministry said the visit would take place on March 29. Swedish Premier Eva Lind was in Laos in May.",
        f"visit planned | {THERE} | 2019-03-29",
        "visit completed | Eva Lind SWE > Laos LAO | LAO | 2018-05-01..2018-05-31",
    ),
    case(
        "the-visit-of-another-page",
        f"{HOLM} will fly to Vietnam this month. Swedish Premier Eva Lind was in Laos in May. The visit lasted two days.",
        f"visit planned | {THERE} | 2019-03-01..2019-03-31",
        "visit completed | Eva Lind SWE > Laos LAO | LAO | 2018-05-01..2018-05-31",
    ),
    case(
        "talks-of-two-days-opened",
        "Officials of Denmark and Vietnam opened two days of talks in Hanoi on Tuesday.",
        f"meeting ongoing | {SIDES} | VNM Hanoi | 2019-03-19..2019-03-20",
    ),
    case(
        "talks-of-two-days-held",
        "Officials of Denmark and Vietnam held two days of talks in Hanoi on Monday.",
        f"meeting completed | {SIDES} | VNM Hanoi | 2019-03-18..2019-03-19",
    ),
    case(
        "stop-of-a-long-tour",
        f"{HOLM} arrived in Hanoi on Tuesday to begin a week-long swing through Asia.",
        f"visit ongoing | {THERE} Hanoi | 2019-03-19",
    ),
    case(
        "long-tour-of-one-state",
        f"{HOLM} arrived in Hanoi on Tuesday for a week-long tour of Vietnam.",
        f"visit ongoing | {THERE} Hanoi | 2019-03-19..2019-03-25",
    ),
    case(
        "day-of-the-second-verb",
        f"{HOLM} arrived in Hanoi on Monday. He was greeted at the airport by Foreign Minister Pham Duc and will hold talks with {MINH} on Thursday.",
        f"visit ongoing or visit completed | {THERE} Hanoi | 2019-03-18",
        f"meeting planned | {TALKS} | VNM Hanoi | 2019-03-21",
        "? meeting completed | Lars Holm DNK; Pham Duc VNM | VNM Hanoi | 2019-03-18",
    ),
    case(
        "arrived-and-met",
        f"{HOLM} arrived in Hanoi on Tuesday and met {MINH}. He will stay in the Vietnamese capital until Saturday.",
        f"visit ongoing | {THERE} Hanoi | 2019-03-19..2019-03-23",
        f"meeting completed | {TALKS} | VNM Hanoi | 2019-03-19",
    ),
    case(
        "arrived-and-had-met",
        f"{HOLM} arrived in Hanoi on Tuesday. He had met {MINH} in Laos. He will stay in the Vietnamese capital until Saturday.",
        f"visit ongoing | {THERE} Hanoi | 2019-03-19..2019-03-23",
        f"meeting completed | {TALKS} | LAO | -",
    ),
    case(
        "today-of-a-title",
        f"HANOI, MARCH 19. {HOLM} will arrive here on Wednesday.",
        f"visit planned or visit ongoing | {THERE} Hanoi | 2019-03-20",
        title="Danish minister arrives in Vietnam today",
    ),
    case(
        "in-the-autumn",
        f"{HOLM} has accepted an invitation to visit Vietnam in the autumn.",
        f"visit planned | {THERE} | 2019-09-01..2019-11-30",
    ),
    case(
        "in-spring-rolls",
        f"{HOLM} will visit Vietnam in spring training gear.",
        f"visit planned | {THERE} | -",
    ),
    case(
        "visit-is-off",
        f"The visit of {HOLM} to Vietnam is off, an official said.",
        f"visit cancelled | {THERE} | -",
    ),
    case(
        "visit-is-off-the-record",
        f"The visit of {HOLM} to Vietnam next week is off the record, an official said.",
        f"visit planned | {THERE} | 2019-03-25..2019-03-31",
    ),
    case(
        "before-leaving-for",
        f"{HOLM} told reporters before leaving Copenhagen for Hanoi that trade came first.",
        f"visit ongoing | {THERE} Hanoi | -",
    ),
    case(
        "meets-today",
        f"{HOLM} meets {MINH} in Hanoi today.",
        f"meeting planned | {TALKS} | VNM Hanoi | 2019-03-20",
    ),
    case(
        "met-today",
        f"{HOLM} met {MINH} in Hanoi today.",
        f"meeting completed | {TALKS} | VNM Hanoi | 2019-03-20",
    ),
    case(
        "visit-here",
        f"HANOI (AP) - {HOLM} made a surprise visit here on Tuesday.",
        f"visit completed or visit ongoing | {THERE} Hanoi | 2019-03-19",
    ),
    case(
        "visit-elsewhere-told-here",
        f"HANOI (AP) - {HOLM} said here on Tuesday that he had made a surprise visit to Laos.",
        "visit completed | Lars Holm DNK > Laos LAO | LAO | -",
    ),
    case(
        "meet-there",
        f"{HOLM} is expected in Hanoi on Thursday, and on Friday he will meet {MINH} there.",
        f"visit planned | {THERE} Hanoi | 2019-03-21",
        f"meeting planned | {TALKS} | VNM Hanoi | 2019-03-22",
    ),
    case(
        "there-is",
        f"{HOLM} flew home from Laos. There was no dinner when he met {MINH} on Friday.",
        f"meeting completed | {TALKS} | - | 2019-03-15",
        "? visit completed | Lars Holm DNK > Laos LAO | LAO",
    ),
    case(
        "later-on-the-day-before",
        f"{HOLM} arrived in Hanoi on March 11. On March 12, he addressed students. Later, Holm met {MINH}.",
        f"visit completed | {THERE} Hanoi | 2019-03-11",
        f"meeting completed | {TALKS} | VNM Hanoi | 2019-03-12",
    ),
    case(
        "later-after-a-month",
        f"{HOLM} praised students. Their fees will be cut by March 12. Later, Holm met {MINH}.",
        f"meeting completed | {TALKS} | - | -",
    ),
    case(
        "month-without-a-stop",
        f"{HOLM} will make a five-day official visit to Vietnam from Aug 3.",
        f"visit planned | {THERE} | 2019-08-03..2019-08-07",
    ),
    case(
        "name-that-is-a-month",
        "Danish Foreign Minister Jan Holm will make a five-day official visit to Vietnam from May 3.",
        "visit planned | Jan Holm DNK > Vietnam VNM | VNM | 2019-05-03..2019-05-07",
    ),
    case(
        "today-of-the-dateline",
        f"HANOI, MARCH 19. {HOLM} met {MINH} here today.",
        f"meeting completed | {TALKS} | VNM Hanoi | 2019-03-19",
    ),
    case(
        "today-of-an-old-dateline",
        f"HANOI, MARCH 3. {HOLM} met {MINH} here today.",
        f"meeting completed | {TALKS} | VNM Hanoi | 2019-03-20",
    ),
    case(
        "this-week-of-a-visit",
        f"{HOLM} is in Vietnam this week for talks with {MINH}. He arrived in Hanoi on Monday and leaves for Laos on Friday.",
        f"visit ongoing | {THERE} Hanoi | 2019-03-18..2019-03-22",
        f"meeting ongoing | {TALKS} | VNM Hanoi | 2019-03-18..2019-03-22",
        "visit planned | Lars Holm DNK > Laos LAO | LAO | 2019-03-22",
    ),
    case(
        "did-not-go-ahead",
        f"A planned meeting between {HOLM} and {MINH} in Hanoi, due on Monday, did not go ahead.",
        f"meeting cancelled | {TALKS} | VNM Hanoi | 2019-03-18 or 2019-03-25",
    ),
    case(
        "failed-to-take-place",
        f"A meeting between {HOLM} and {MINH} in Hanoi failed to take place.",
        f"meeting cancelled | {TALKS} | VNM Hanoi | -",
    ),
    case(
        "failed-to-agree",
        f"A meeting between {HOLM} and {MINH} in Hanoi failed to end the row.",
        f"meeting completed | {TALKS} | VNM Hanoi | -",
    ),
    case(
        "has-a-meeting-planned",
        f"{HOLM} has a meeting planned with {MINH} in Hanoi.",
        f"meeting planned | {TALKS} | VNM Hanoi | -",
    ),
    case(
        "has-had-a-meeting",
        f"{HOLM} has had a meeting in Hanoi with {MINH}.",
        f"meeting completed | {TALKS} | VNM Hanoi | -",
    ),
    case(
        "will-next-travel",
        f"{HOLM} will next travel to Vietnam.",
        f"visit planned | {THERE} | -",
    ),
    case(
        "will-next-discuss-travel",
        f"{HOLM} will next discuss travel to Vietnam.",
    ),
    case(
        "at-the-weekend-where",
        f"{HOLM} was in Hanoi at the weekend, where he held talks with {MINH}.",
        f"visit completed | {THERE} Hanoi | 2019-03-16..2019-03-17",
        f"meeting completed | {TALKS} | VNM Hanoi | 2019-03-16..2019-03-17",
    ),
    case(
        "statement-on-a-visit",
        f"Denmark issued on Tuesday a statement marking the end of the visit of {HOLM} to Vietnam.",
        f"visit completed | {THERE} | -",
    ),
    case(
        "visit-of-both-stops",
        f"{HOLM} will travel to Vietnam and Laos next week. The visit, from March 26 to 28, is his first.",
        f"visit planned | {THERE} | 2019-03-26..2019-03-28",
        "visit planned | Lars Holm DNK > Laos LAO | LAO | 2019-03-26..2019-03-28",
    ),
    case(
        "paid-the-visit",
        f"{HOLM} spoke of his visit to Vietnam. Holm paid the visit from March 12 to 14.",
        f"visit completed | {THERE} | 2019-03-12..2019-03-14",
    ),
    case(
        "paid-the-bill",
        f"{HOLM} spoke of his visit to Vietnam. Holm paid the bill for the visit from March 12 to 14.",
        f"visit completed | {THERE} | - or 2019-03-12..2019-03-14",
    ),
    case(
        "at-the-airport-of-the-capital",
        f"{HOLM} met {MINH} at the Vietnamese capital's airport on Tuesday.",
        f"meeting completed | {TALKS} | VNM Hanoi | 2019-03-19",
    ),
    case(
        "tour-began",
        f"{HOLM} returned home on Tuesday after official visits to Vietnam and Laos. Holm began his tour on March 14.",
        f"visit completed | {THERE} | 2019-03-14..2019-03-19",
        "visit completed | Lars Holm DNK > Laos LAO | LAO | 2019-03-14..2019-03-19",
    ),
    case(
        "stop-of-a-tour-began",
        f"{HOLM} returned home on Tuesday after visits to Vietnam and Laos. Holm began his holiday on March 14.",
        f"visit completed | {THERE} | None..2019-03-19",
        "visit completed | Lars Holm DNK > Laos LAO | LAO | None..2019-03-19",
    ),
    case(
        "visit-beside-its-meeting",
        f"On March 14, {HOLM}, who arrived in Hanoi on an official visit, had a meeting with {MINH}.",
        f"meeting completed | {TALKS} | VNM Hanoi | 2019-03-14",
        f"visit completed | {THERE} Hanoi | 2019-03-14",
    ),
    case(
        "arrives-today",
        f"{HOLM} arrives in Hanoi on Wednesday, where he will meet {MINH}.",
        f"visit planned | {THERE} Hanoi | 2019-03-20",
        f"meeting planned | {TALKS} | VNM Hanoi | 2019-03-20",
    ),
    case(
        "earlier-in-the-day-said",
        f"{HOLM} met {MINH} in Hanoi earlier in the day, the ministry said Tuesday.",
        f"meeting completed | {TALKS} | VNM Hanoi | 2019-03-19",
    ),
    case(
        "earlier-in-the-day-of-no-day",
        f"{HOLM} met {MINH} in Hanoi earlier in the day, after floods on Tuesday.",
        f"meeting completed | {TALKS} | VNM Hanoi | - or 2019-03-19",
    ),
    case(
        "talks-extended",
        "Talks between Denmark and Vietnam in Hanoi have been extended until Friday.",
        f"meeting ongoing | {SIDES} | VNM Hanoi | None..2019-03-22",
    ),
    case(
        "talks-extended-in-scope",
        "Talks between Denmark and Vietnam in Hanoi have been extended to fishing.",
        f"meeting completed or meeting ongoing | {SIDES} | VNM Hanoi | -",
    ),
    case(
        "put-back",
        f"{HOLM} had been expected to travel to Vietnam next week. The trip was put back to May.",
        f"visit cancelled | {THERE} | 2019-03-25..2019-03-31",
    ),
    case(
        "put-back-on-its-shelf",
        f"{HOLM} is expected to travel to Vietnam next week. The vase was put back on its shelf.",
        f"visit planned | {THERE} | 2019-03-25..2019-03-31",
    ),
    case(
        "called-off-before-its-start",
        f"{HOLM} has scrapped a planned trip to Vietnam due to start on Thursday, an official said.",
        f"visit cancelled | {THERE} | 2019-03-21",
    ),
    case(
        "called-off-on-a-day",
        f"{HOLM} on Tuesday scrapped a planned trip to Vietnam.",
        f"visit cancelled | {THERE} | -",
    ),
    case(
        "day-before-two-verbs",
        f"{HOLM} on Tuesday wrapped up a visit to Laos and departed for Vietnam.",
        f"visit ongoing or visit completed | {THERE} | 2019-03-19",
        "visit completed | Lars Holm DNK > Laos LAO | LAO",
    ),
    case(
        "city-before-its-state",
        f"{HOLM} spent three days in Hanoi, Vietnam, where he met {MINH}.",
        f"meeting completed | {TALKS} | VNM Hanoi",
        f"? visit completed | {THERE} Hanoi",
    ),
    case(
        "list-of-places",
        f"{HOLM} will travel to Hanoi, Laos and Thailand in May.",
        f"visit planned | {THERE} Hanoi",
        "visit planned | Lars Holm DNK > Laos LAO | LAO",
        "visit planned | Lars Holm DNK > Thailand THA | THA",
    ),
    case(
        "here-after-a-colon",
        f"HANOI: {HOLM} arrived here on a three-day visit on Tuesday.",
        f"visit ongoing | {THERE} Hanoi | 2019-03-19..2019-03-21",
    ),
    case(
        "here-of-an-unlisted-agency",
        f"HANOI, March 20 (VKA) -- {HOLM} arrived here on Tuesday.",
        f"visit ongoing | {THERE} Hanoi | 2019-03-19",
    ),
]


@pytest.mark.parametrize("row", [*LASTING, *HOMEWARD])
def test_a_later_sentence_tells_the_last_day(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", CLAUSES)
def test_a_clause_tells_day_or_place_of_another(row: Case, read: Read) -> None:
    check(row, read(row))
