# ruff: noqa: E501 -- a row's sentence reads better whole
"""Which days a visit or meeting has where its clause names one of them: the first, the last, or one of several stops.

It is one file, long as it is: its rows are data about the same few travellers and places, a table for each way to name
a day.
"""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

HOLM = "Danish Foreign Minister Lars Holm"
MINH = "Vietnamese President Tran Van Minh"
THERE = "Lars Holm DNK > Vietnam VNM | VNM"
TALKS = "Lars Holm DNK; Tran Van Minh VNM | -"

DAYS = [
    case(
        "wrapped-up-days",
        f"{HOLM} wrapped up a three-day visit to Vietnam on Tuesday.",
        f"visit completed | {THERE} | 2019-03-17..2019-03-19",
    ),
    case(
        "wraps-up-days",
        f"{HOLM} wraps up a two-day visit to Vietnam today.",
        f"visit ongoing or visit completed | {THERE} | 2019-03-19..2019-03-20",
    ),
    case(
        "began-days",
        f"{HOLM} began a three-day visit to Vietnam on Tuesday.",
        f"visit ongoing | {THERE} | 2019-03-19..2019-03-21",
    ),
    case(
        "will-end",
        f"{HOLM} will wind up his visit to Vietnam on Thursday.",
        f"visit ongoing | {THERE} | None..2019-03-21",
    ),
    case(
        "will-end-a-tour-there",
        f"{HOLM} will wind up his Asian tour in Vietnam on Friday.",
        f"visit planned | {THERE} | 2019-03-22",
    ),
    case(
        "returned-from",
        f"{HOLM} returned home on Tuesday from a visit to Vietnam.",
        f"visit completed | {THERE} | None..2019-03-19",
    ),
    case(
        "ended-days-of-talks",
        f"{HOLM} ended two days of talks with {MINH} on Tuesday.",
        f"meeting completed | {TALKS} | 2019-03-18..2019-03-19",
    ),
    case(
        "ended-talks",
        f"{HOLM} ended talks with {MINH} on Tuesday.",
        f"meeting completed | {TALKS} | 2019-03-19",
    ),
    case(
        "second-day",
        f"On the second day of his three-day visit to Vietnam, {HOLM} met {MINH} on Tuesday.",
        f"visit ongoing | {THERE} | 2019-03-18..2019-03-20",
        "meeting completed | Lars Holm DNK; Tran Van Minh VNM | VNM | 2019-03-19",
    ),
    case(
        "last-day",
        f"{HOLM} met {MINH} on Tuesday, the last day of his three-day visit to Vietnam.",
        f"visit completed | {THERE} | 2019-03-17..2019-03-19",
        "meeting completed | Lars Holm DNK; Tran Van Minh VNM | VNM | 2019-03-19",
    ),
    case(
        "arrive-and-leave",
        f"{HOLM} will arrive in Hanoi on Friday and leave on Sunday.",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-22..2019-03-24",
    ),
    case(
        "arrive-and-speak",
        f"{HOLM} will arrive in Hanoi on Friday and speak on Sunday.",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-22",
    ),
    case(
        "stop-by-stop",
        f"{HOLM} will visit Vietnam on Thursday and Laos on Friday.",
        f"visit planned | {THERE} | 2019-03-21",
        "visit planned | Lars Holm DNK > Laos LAO | LAO | 2019-03-22",
    ),
    case(
        "stops-together",
        f"{HOLM} will visit Vietnam and Laos on Friday.",
        f"visit planned | {THERE} | 2019-03-22",
        "visit planned | Lars Holm DNK > Laos LAO | LAO | 2019-03-22",
    ),
    case(
        "due-for-days",
        f"{HOLM} is due in Hanoi on Monday for a two-day visit.",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-25..2019-03-26",
    ),
    case(
        "said-on-a-day-trip",
        f"{HOLM}, on a one-day visit to Vietnam, said on Tuesday that trade would grow.",
        f"visit completed or visit ongoing | {THERE} | 2019-03-19",
    ),
    case(
        "said-of-an-earlier-trip",
        f"{HOLM} said on Tuesday that his visit to Vietnam had helped trade.",
        f"visit completed | {THERE} | -",
    ),
]
TENSES = [
    case("is-there-until", f"{HOLM} is in Vietnam until Sunday.", f"visit ongoing | {THERE} | None..2019-03-24"),
    case(
        "is-meeting-then",
        f"{HOLM} is meeting {MINH} in Hanoi on Friday.",
        "meeting planned | Lars Holm DNK; Tran Van Minh VNM | VNM Hanoi | 2019-03-22",
    ),
    case(
        "is-meeting-today",
        f"{HOLM} is meeting {MINH} in Hanoi on Wednesday.",
        "meeting ongoing | Lars Holm DNK; Tran Van Minh VNM | VNM Hanoi | 2019-03-20",
    ),
    case(
        "which-ends",
        "Danish Foreign Minister Lars Holm's visit to Vietnam, which ends on Thursday, is his first to Asia.",
        f"visit ongoing | {THERE} | None..2019-03-21",
    ),
    case(
        "which-ended",
        "Danish Foreign Minister Lars Holm's visit to Vietnam, which ended on Thursday, was his first to Asia.",
        f"visit completed | {THERE} | 2019-03-14 or None..2019-03-14",
    ),
    case(
        "that-was-scheduled",
        f"{HOLM} postponed a visit to Vietnam that was scheduled for next week.",
        f"visit cancelled | {THERE} | 2019-03-25..2019-03-31",
    ),
    case("day-of-calling-off", f"{HOLM} on Tuesday cancelled a visit to Vietnam.", f"visit cancelled | {THERE} | -"),
    case(
        "day-called-off",
        f"{HOLM} had been due to visit Vietnam on Tuesday but cancelled because of illness.",
        f"visit cancelled | {THERE} | 2019-03-19",
    ),
    case(
        "coming-day-called-off",
        f"{HOLM} had been due to visit Vietnam on Thursday but cancelled because of illness.",
        f"visit cancelled | {THERE} | 2019-03-21",
    ),
    case(
        "scheduled-for-yesterday",
        f"A meeting scheduled for Tuesday between {HOLM} and {MINH} did not take place.",
        f"meeting cancelled | {TALKS} | 2019-03-19",
    ),
    case(
        "fell-through",
        f"{HOLM} had planned to visit Vietnam this month but the trip fell through.",
        f"visit cancelled | {THERE} | 2019-03-01..2019-03-31",
    ),
    case(
        "since-taking-office",
        f"{HOLM}, on his first visit to Vietnam since taking office in January, met {MINH} on Tuesday.",
        f"visit completed or visit ongoing | {THERE} | 2019-03-19",
        "meeting completed | Lars Holm DNK; Tran Van Minh VNM | VNM | 2019-03-19",
    ),
    case(
        "no-date-set",
        "No date has been set for Danish Foreign Minister Lars Holm's visit to Vietnam.",
        f"visit planned | {THERE} | -",
    ),
    case(
        "talks-under-way",
        f"Talks between {HOLM} and {MINH} are under way in Hanoi.",
        "meeting ongoing | Lars Holm DNK; Tran Van Minh VNM | VNM Hanoi",
    ),
    case(
        "talks-were-tough",
        f"Talks between {HOLM} and {MINH} were tough.",
        f"meeting completed | {TALKS}",
    ),
    case(
        "has-arrived",
        f"{HOLM} has arrived in Hanoi for a three-day visit to Vietnam.",
        "visit ongoing | Lars Holm DNK > Vietnam VNM | VNM Hanoi",
    ),
]
NEWS = [
    case(
        "left-for-a-visit-of-days",
        f"{HOLM} on Monday left for a three-day official visit to Vietnam.",
        f"visit ongoing | {THERE} | 2019-03-18..2019-03-20",
    ),
    case(
        "left-last-month-for-a-visit",
        f"{HOLM} left last month for a visit to Vietnam.",
        f"visit completed | {THERE} | 2019-02-01..2019-02-28",
    ),
    case(
        "the-visit-will-begin",
        "Danish Foreign Minister Lars Holm will visit Vietnam next week. The visit will begin on Monday and last three days.",
        f"visit planned | {THERE} | 2019-03-25..2019-03-27",
    ),
    case(
        "the-meeting-took-place",
        f"{HOLM} met {MINH}. The meeting took place in Hue on Monday.",
        "meeting completed | Lars Holm DNK; Tran Van Minh VNM | VNM Hue | 2019-03-18",
    ),
    case(
        "the-meeting-had-been-planned",
        f"{HOLM} cancelled talks with {MINH}. The meeting had been planned for Thursday.",
        f"meeting cancelled | {TALKS} | 2019-03-21",
    ),
    case(
        "the-village-was-hit",
        f"{HOLM} met {MINH}. The village of Hue was hit by a storm on Monday.",
        f"meeting completed | {TALKS} | -",
    ),
    case(
        "unlike-that-visit",
        "Danish Foreign Minister Lars Holm will meet Norwegian Prime Minister Ola Berg in Oslo on Friday; unlike Berg's February visit to Copenhagen, there will be no dinner.",
        "meeting planned | Lars Holm DNK; Ola Berg NOR | NOR Oslo | 2019-03-22",
        "visit completed | Ola Berg NOR > Denmark DNK | DNK Copenhagen | 2019-02-01..2019-02-28",
    ),
    case(
        "in-brackets",
        "Danish Foreign Minister Lars Holm visited Hanoi (27-28 February).",
        "visit completed | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-02-27..2019-02-28",
    ),
    case(
        "in-brackets-of-something-else",
        "Danish Foreign Minister Lars Holm visited Hanoi and praised its elections (27-28 February).",
        "visit completed | Lars Holm DNK > Vietnam VNM | VNM Hanoi | -",
    ),
    case(
        "elections-due-in-may",
        f"{HOLM} discussed elections due in May with {MINH} on Tuesday.",
        f"meeting completed | {TALKS} | 2019-03-19",
    ),
    case(
        "hours-before-meeting",
        f"On Tuesday, hours before meeting {MINH}, {HOLM} called for reforms.",
        f"meeting planned or meeting completed | {TALKS} | 2019-03-19",
    ),
    case(
        "on-the-story-line",
        f"{HOLM} arrived in Hanoi on Tuesday. Holm met {MINH} at the presidential palace.",
        "visit ongoing | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-19",
        "meeting completed | Lars Holm DNK; Tran Van Minh VNM | VNM Hanoi | 2019-03-19",
    ),
    case(
        "in-talks-he-said",
        f"Denmark called for free trade on Tuesday. In talks with {MINH}, {HOLM} said tariffs hurt both sides.",
        f"meeting completed | {TALKS} | 2019-03-19",
    ),
    case(
        "was-speaking-after-talks",
        f"Denmark called for free trade on Tuesday. {HOLM} was speaking after holding talks with {MINH}.",
        f"meeting completed | {TALKS} | 2019-03-19",
    ),
    case(
        "commented-after-a-summit",
        f"Denmark called for free trade on Tuesday. {HOLM} made the comment after attending a summit with {MINH}.",
        f"meeting completed | {TALKS} | -",
    ),
    case(
        "told-at-the-end",
        f"{HOLM} told reporters on Tuesday at the end of talks with {MINH} that trade would grow.",
        f"meeting completed | {TALKS} | 2019-03-19",
    ),
    case(
        "idea-of-visiting",
        f"There was support for the idea of {HOLM} visiting Vietnam.",
        f"visit possible | {THERE} | -",
    ),
    case(
        "later-on-the-day-of-the-lead",
        f"{HOLM} met Norwegian Prime Minister Ola Berg on Wednesday. Holm, who arrived Tuesday, was to meet Norwegian Foreign Minister Kari Dahl later in the day.",
        "meeting completed | Lars Holm DNK; Ola Berg NOR | - | 2019-03-20",
        "meeting planned | Lars Holm DNK; Kari Dahl NOR | - | 2019-03-20",
    ),
    case(
        "later-on-the-day-just-told",
        f"{HOLM} met Norwegian Prime Minister Ola Berg on Wednesday. Holm will arrive in Hanoi on Friday and meet {MINH} later in the day.",
        "meeting completed | Lars Holm DNK; Ola Berg NOR | - | 2019-03-20",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-22",
        "meeting planned | Lars Holm DNK; Tran Van Minh VNM | VNM Hanoi | 2019-03-22",
    ),
    case(
        "had-met-before",
        f"Denmark called for free trade on Tuesday. {HOLM} had met {MINH} at a summit.",
        f"meeting completed | {TALKS} | -",
    ),
    case(
        "recent-talks",
        f"Denmark called for free trade on Tuesday. {HOLM} raised tariffs in recent talks with {MINH}.",
        f"meeting completed | {TALKS} | -",
    ),
    case(
        "where-he-met",
        f"{HOLM} called for free trade on Tuesday. Holm came from Oslo, where he met {MINH}.",
        "? visit completed | Lars Holm DNK > Norway NOR | NOR Oslo",
        "meeting completed | Lars Holm DNK; Tran Van Minh VNM | NOR Oslo | -",
    ),
]
STATES = [
    case(
        "was-being-discussed",
        f"A meeting between {HOLM} and {MINH} was being discussed, officials said.",
        f"meeting possible | {TALKS} | -",
    ),
    case(
        "was-discussed",
        f"Trade was discussed when {HOLM} met {MINH} on Tuesday.",
        f"meeting completed | {TALKS} | 2019-03-19",
    ),
    case(
        "was-blocked",
        f"A trip by {HOLM} to Vietnam was blocked by the government in Hanoi.",
        f"visit cancelled | {THERE} | -",
    ),
    case(
        "which-he-made",
        "They will discuss Danish Foreign Minister Lars Holm's visit to Vietnam, which he made on Monday.",
        f"visit completed | {THERE} | 2019-03-18",
    ),
    case(
        "which-he-will-make",
        "They will discuss Danish Foreign Minister Lars Holm's visit to Vietnam, which he will make on Monday.",
        f"visit planned | {THERE} | 2019-03-25",
    ),
    case("arrives-later", f"{HOLM} arrives in Vietnam later on Wednesday.", f"visit planned | {THERE} | 2019-03-20"),
    case("arrives", f"{HOLM} arrives in Vietnam on Wednesday.", f"visit planned | {THERE} | 2019-03-20"),
    case("flies-on", f"From Laos, {HOLM} flies on to Vietnam.", f"visit planned | {THERE} | -"),
    case(
        "arrived-for-talks",
        f"{HOLM} arrived in Hanoi on Wednesday for talks with {MINH}.",
        "visit ongoing | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-20",
        "meeting planned | Lars Holm DNK; Tran Van Minh VNM | VNM Hanoi | 2019-03-20",
    ),
    case(
        "arrived-for-talks-last-may",
        f"{HOLM} arrived in Hanoi last May for talks with {MINH}.",
        "visit completed | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2018-05-01..2018-05-31",
        "meeting completed | Lars Holm DNK; Tran Van Minh VNM | VNM Hanoi | 2018-05-01..2018-05-31",
    ),
    case(
        "round-opened-today",
        "A new round of peace talks between Denmark and Vietnam opened on Wednesday in Hue.",
        "consultation ongoing | Denmark DNK; Vietnam VNM | VNM Hue | 2019-03-20",
    ),
    case(
        "talks-opened-then",
        "Talks between Denmark and Vietnam opened on January 3 in Hue.",
        "meeting completed | Denmark DNK; Vietnam VNM | VNM Hue | 2019-01-03",
    ),
    case(
        "talks-have-stalled",
        "Peace talks between Denmark and Vietnam have stalled.",
        "consultation ongoing | Denmark DNK; Vietnam VNM | - | -",
    ),
    case(
        "have-been-holding",
        "Denmark and Vietnam have been holding talks on trade since January.",
        "meeting ongoing | Denmark DNK; Vietnam VNM | - | 2019-01-01..2019-03-20",
    ),
    case(
        "had-been-holding",
        "Denmark and Vietnam had been holding talks on trade.",
        "meeting completed | Denmark DNK; Vietnam VNM | - | -",
    ),
    case(
        "visited-this-week",
        f"{HOLM} visited Vietnam this week.",
        f"visit completed | {THERE} | 2019-03-18..2019-03-20",
    ),
    case(
        "was-visiting-today",
        f"{HOLM} was visiting Vietnam on Wednesday.",
        f"visit ongoing | {THERE} | 2019-03-20",
    ),
    case(
        "was-visiting-then",
        f"{HOLM} was visiting Vietnam on Sunday.",
        f"visit completed | {THERE} | 2019-03-17",
    ),
    case(
        "turned-down-an-invitation",
        f"{HOLM} has turned down an invitation to visit Vietnam.",
        f"visit cancelled | {THERE} | -",
    ),
    case("refused-permission", f"{HOLM} was refused permission to visit Vietnam.", f"visit cancelled | {THERE} | -"),
    case("yet-to-meet", f"{HOLM} has yet to meet {MINH}."),
    case(
        "ahead-of-thursday",
        f"Ahead of Thursday's meeting with {MINH}, {HOLM} said trade would grow.",
        f"meeting planned | {TALKS} | 2019-03-21",
    ),
    case(
        "ahead-of-the-election",
        f"{HOLM} met {MINH} ahead of Thursday's election.",
        f"meeting completed | {TALKS} | -",
    ),
]


LENGTHS = [
    case(
        "he-leaves-on",
        f"{HOLM} arrived in Hanoi on Tuesday. He leaves on Friday.",
        "visit ongoing | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-19..2019-03-22",
    ),
    case(
        "he-left-on",
        f"{HOLM} arrived in Hanoi on Sunday. He left on Tuesday.",
        "visit completed | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-17..2019-03-19",
    ),
    case(
        "he-will-leave-on",
        f"{HOLM} will arrive in Hanoi on Monday. He is to leave on Thursday.",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-25..2019-03-28",
    ),
    case(
        "he-left-the-party-on",
        f"{HOLM} arrived in Hanoi on Sunday. He left his party on Tuesday.",
        "visit ongoing or visit completed | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-17",
    ),
    case("he-leaves-office", f"{HOLM} said he would resign. He leaves on Friday."),
    case(
        "left-at-the-end-of-days",
        f"{HOLM} left Hanoi on Tuesday at the end of a two-day visit during which he signed four accords.",
        "visit completed | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-18..2019-03-19",
    ),
    case(
        "due-here-for-talks",
        f"HANOI, March 20 (AFP) - {HOLM} is due here on Friday for talks with {MINH}.",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-22",
        "meeting planned | Lars Holm DNK; Tran Van Minh VNM | VNM Hanoi | 2019-03-22",
    ),
    case(
        "arrived-here-flies-on",
        f"HANOI (AP) - {HOLM} arrived Tuesday on the first leg of an Asian tour. Holm flies to Laos on Thursday.",
        "visit ongoing | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-19",
        "visit planned | Lars Holm DNK > Laos LAO | LAO | 2019-03-21",
    ),
    case(
        "arrived-here-goes-on-inside",
        f"HANOI (AP) - {HOLM} arrived Tuesday for his first visit to Vietnam. Holm travels on to Hue on Thursday.",
        "visit ongoing | Lars Holm DNK > Vietnam VNM | VNM Hue or VNM | 2019-03-19",
    ),
    case(
        "two-night-stop",
        f"{HOLM} arrived in Hanoi on Tuesday for a two-night stop.",
        "visit ongoing | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-19..2019-03-21",
    ),
    case(
        "length-told-later",
        f"{HOLM} arrived in Hanoi on Tuesday. The three-day visit is his first.",
        "visit ongoing | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-19..2019-03-21",
    ),
    case(
        "length-of-a-tour",
        f"{HOLM} arrived in Hanoi on Tuesday. His 12-day Asian trip is his longest.",
        "visit ongoing | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-19",
    ),
    case(
        "length-of-a-past-visit",
        f"{HOLM} visited Vietnam on Tuesday, he said after the two-day visit.",
        f"visit completed | {THERE} | 2019-03-19",
        "? visit completed | Lars Holm DNK > Vietnam VNM",
    ),
    case(
        "begins-in-the-present",
        f"{HOLM} is to visit Vietnam, his office said. The two-day visit begins on Monday.",
        f"visit planned | {THERE} | 2019-03-25..2019-03-26",
    ),
    case(
        "starts-and-ends",
        f"{HOLM} is to visit Vietnam, his office said. The visit will start on Monday and end on Thursday.",
        f"visit planned | {THERE} | 2019-03-25..2019-03-28",
    ),
    case(
        "leaves-and-returns",
        f"{HOLM} will leave for Vietnam on Monday and return on Thursday.",
        f"visit planned | {THERE} | 2019-03-25..2019-03-28",
    ),
    case(
        "where-he-stays",
        f"{HOLM} left Copenhagen on Tuesday for Vietnam, where he will stay until Friday.",
        f"visit ongoing | {THERE} | 2019-03-19..2019-03-22",
    ),
    case(
        "where-he-meets",
        f"{HOLM} left Copenhagen on Tuesday for Vietnam, where the king stays until Friday.",
        f"visit ongoing | {THERE} | 2019-03-19",
        gap="whose stay a relative clause tells",
    ),
    case(
        "on-the-third-day",
        f"{HOLM} is on the third day of a four-day visit to Vietnam.",
        f"visit ongoing | {THERE} | 2019-03-18..2019-03-21",
    ),
    case(
        "at-the-end-of-days",
        f"At the end of a four-day visit to Vietnam on Tuesday, {HOLM} said trade would grow.",
        f"visit completed | {THERE} | 2019-03-16..2019-03-19",
    ),
    case(
        "said-at-the-end-of-days",
        f"{HOLM} said on Tuesday at the end of a four-day visit to Vietnam that trade would grow.",
        f"visit completed | {THERE} | 2019-03-16..2019-03-19",
    ),
    case(
        "until-monday-when",
        f"{HOLM} stays in Vietnam until Monday, when he leaves for Laos.",
        f"visit ongoing | {THERE}",
        "visit planned | Lars Holm DNK > Laos LAO | LAO | 2019-03-25",
    ),
    case(
        "stops-with-days",
        f"{HOLM} will travel to Hanoi, Vietnam, April 3-4; Vientiane, Laos, April 5; and Lima, Peru, April 8-9.",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-04-03..2019-04-04",
        "visit planned | Lars Holm DNK > Laos LAO | LAO Vientiane | 2019-04-05",
        "visit planned | Lars Holm DNK > Peru PER | PER Lima | 2019-04-08..2019-04-09",
    ),
    case(
        "next-stop-next-week",
        f"{HOLM} will be in Vietnam on Friday before travelling to Laos on Monday and Peru on Tuesday.",
        f"visit planned | {THERE} | 2019-03-29",
        "visit planned | Lars Holm DNK > Laos LAO | LAO | 2019-04-01",
        "visit planned | Lars Holm DNK > Peru PER | PER | 2019-04-02",
        published="2019-03-23",
    ),
    case(
        "stops-from-to",
        f"{HOLM} will visit Hanoi from Sunday to Tuesday and Vientiane from Wednesday to Friday.",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-24..2019-03-26",
        "visit planned | Lars Holm DNK > Laos LAO | LAO Vientiane | 2019-03-27..2019-03-29",
    ),
]


@pytest.mark.parametrize("row", [*DAYS, *TENSES, *NEWS, *STATES, *LENGTHS])
def test_the_days_of_a_stay_follow_from_the_day_told(row: Case, read: Read) -> None:
    check(row, read(row))
