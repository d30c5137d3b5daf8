# ruff: noqa: E501 -- a row's sentence reads better whole
"""Formulas of state news agencies: what somebody is the head of, whose envoy he is, who was present, who came along."""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

OFFICES = [
    case(
        "what-a-body-is-stands-behind-its-chairman",
        "HANOI, March 20 (Xinhua) -- Lars Holm, chairman of the Danish Farming Council, the country's top farm body, met Vietnamese Trade Minister Tran Van Minh on Wednesday.",
        "meeting completed | Lars Holm DNK; Tran Van Minh VNM | VNM Hanoi | 2019-03-20",
    ),
    case(
        "not-what-a-second-person-is",
        "HANOI, March 20 (Xinhua) -- Lars Holm, chairman of the Danish Farming Council, a Peruvian senator, and Vietnamese Trade Minister Tran Van Minh spoke on Wednesday.",
    ),
    case(
        "committee-of-a-body-with-an-owner-in-its-name",
        "HANOI, March 20 (Xinhua) -- Chen Holm, vice chairman of the National Committee of the Chinese People's Political Consultative Conference, met Vietnamese Trade Minister Tran Van Minh on Wednesday.",
        "meeting completed | Chen Holm CHN; Tran Van Minh VNM | VNM Hanoi | 2019-03-20",
    ),
    case(
        "field-that-begins-a-committee",
        "Sun Min, chairman of the Foreign Affairs Committee of the NPC, met Vietnamese Trade Minister Tran Van Minh on Wednesday.",
        "meeting completed | Sun Min CHN; Tran Van Minh VNM | - | 2019-03-20",
    ),
    case(
        "envoy-of-a-leader-in-small-letters",
        "LIMA, March 20 (Xinhua) -- Peruvian President Juan Ruiz met on Wednesday with Ri Yong Su, special envoy of North Korean top leader Kim Jong Un.",
        "meeting completed | Juan Ruiz PER; Ri Yong Su PRK | PER Lima | 2019-03-20",
    ),
    case(
        "envoy-by-himself",
        "LIMA, March 20 (Xinhua) -- Peruvian President Juan Ruiz met on Wednesday with North Korean special envoy Ri Yong Su.",
        "meeting completed | Juan Ruiz PER; Ri Yong Su PRK | PER Lima | 2019-03-20",
    ),
]

PRESENT = [
    case(
        "present-at-the-meeting-were",
        "Peruvian President Juan Ruiz met Norwegian Prime Minister Erna Berg in Lima on Monday. Present at the meeting were Odd Lie, Norwegian foreign minister, and Norwegian Ambassador to Peru Tor Dahl.",
        "meeting completed | Juan Ruiz PER; Erna Berg NOR; Odd Lie NOR; Tor Dahl NOR | PER Lima | 2019-03-18",
    ),
    case(
        "not-at-another-occasion",
        "Peruvian President Juan Ruiz met Norwegian Prime Minister Erna Berg in Lima on Monday. Present at the exhibition were Odd Lie, Norwegian foreign minister, and Norwegian Ambassador to Peru Tor Dahl.",
        "meeting completed | Juan Ruiz PER; Erna Berg NOR | PER Lima | 2019-03-18",
    ),
    case(
        "summit-of-states-along-with",
        "Chinese Premier Chen Min on Monday attended the ninth summit meeting among China, Norway and Peru along with Norwegian Prime Minister Erna Berg and Peruvian President Juan Ruiz.",
        "meeting completed | Chen Min CHN; Erna Berg NOR; Juan Ruiz PER | - | 2019-03-18",
    ),
    case(
        "not-who-only-speaks-of-the-summit",
        "Chinese Premier Chen Min on Monday praised the summit between Norway and Peru along with Norwegian Prime Minister Erna Berg.",
        "meeting completed | Norway NOR; Peru PER",
    ),
    case(
        "greeted-by-her-own-ambassador-too",
        "OSLO, March 20 (Xinhua) -- Chinese State Councilor Wu Min was greeted at Oslo airport on Wednesday by Norwegian Trade Minister Odd Lie and Chinese Ambassador to Norway Chen Gang.",
        "visit completed | Wu Min CHN > Norway NOR; Odd Lie NOR | NOR Oslo | 2019-03-20",
        "? meeting completed | Wu Min CHN; Odd Lie NOR; Chen Gang CHN",
    ),
]

PAIRS = [
    case(
        "the-two-heads-of-state-of-the-sentence",
        "MEXICO CITY, March 20 (Xinhua) -- Peruvian President Juan Ruiz left Mexico City on Wednesday after a state visit to Mexico. Ruiz will meet his Danish counterpart Lars Holm on Friday, the first face-to-face meeting between the two heads of state.",
        "visit completed | Juan Ruiz PER > Mexico MEX | MEX Mexico City",
        "? visit planned",
        "meeting planned | Juan Ruiz PER; Lars Holm DNK | - | 2019-03-22",
    ),
    case(
        "not-whom-somebody-is-told-of-it",
        "OSLO, March 20 (Xinhua) -- Norwegian Foreign Minister Odd Lie met Peruvian Foreign Minister Juan Ruiz on Wednesday. Lie briefed Danish Foreign Minister Lars Holm on the talks between the two ministers.",
        "meeting completed | Odd Lie NOR; Juan Ruiz PER | NOR Oslo | 2019-03-20",
        "? meeting completed | Odd Lie NOR; Lars Holm DNK",
    ),
]

HABITS = [
    case(
        "agreed-to-meet-on-a-regular-basis",
        "Lars Holm and Odd Lie, the Danish and Norwegian premiers, agreed to hold summits on a regular basis, and to meet every year.",
    ),
    case(
        "agreed-to-meet-on-a-day",
        "Danish Prime Minister Lars Holm and Norwegian Prime Minister Odd Lie agreed to hold a summit on Friday.",
        "meeting planned | Lars Holm DNK; Odd Lie NOR | - | 2019-03-22",
    ),
]


@pytest.mark.parametrize("row", OFFICES)
def test_an_office_is_told_with_its_body(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", PRESENT)
def test_who_was_there_is_listed(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", PAIRS)
def test_a_pair_is_that_of_its_sentence(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", HABITS)
def test_what_is_held_time_and_again_is_no_event(row: Case, read: Read) -> None:
    check(row, read(row))
