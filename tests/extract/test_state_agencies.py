# ruff: noqa: E501 -- a row's sentence reads better whole
"""Formulas of state news agencies: what somebody is the head of, whose envoy he is, who was present, who came along."""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read
from tests.extract.statement_cases import voices_of

VOICES = [
    ("The Peruvian side thanked Norway for its support.", "Peru PER"),
    ("Peru recalled its ambassador to Norway for consultations.", ""),
    ("Peru recalled the long history of its ties with Norway.", "Peru PER"),
    ("They were welcomed at the airport by Norwegian General Odd Lie.", ""),
    ("The plan was welcomed by Norwegian General Odd Lie.", "Odd Lie NOR"),
    ("Peruvian minister Juan Ruiz called on Norwegian Premier Erna Berg and is to meet the king.", ""),
    (
        "Peruvian minister Juan Ruiz called on Norwegian Premier Erna Berg and Odd Lie to meet the king.",
        "Juan Ruiz PER",
    ),
    (
        "LIMA, March 20 (Xinhua) -- It rained. The meeting lasted for two hours, the presidential press service said.",
        "Presidential Press Service PER",
    ),
]

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

COMPANY = [
    case(
        "travels-accompanied-by",
        "WASHINGTON, March 20 (Yonhap) -- U.S. Deputy Secretary of State James Holm will head to Peru next week, accompanied by Ann Reed, special envoy for climate, and Paul Dorn, senior director for Asian affairs at the National Security Council.",
        "visit planned | James Holm USA; Ann Reed USA; Paul Dorn USA > Peru PER | PER | 2019-03-25..2019-03-31",
    ),
    case(
        "not-a-host-who-shows-around",
        "LIMA, March 20 (Xinhua) -- Norwegian Prime Minister Erna Berg visited the port of Callao on Tuesday, accompanied by Transport Minister Juan Ruiz.",
        "visit completed | Erna Berg NOR > Peru PER | PER Callao | 2019-03-19",
    ),
    case(
        "city-of-arrival-and-not-where-she-goes-on-to",
        "NAIROBI, March 20 (Xinhua) -- Norwegian Prime Minister Erna Berg will fly to Mombasa on Friday. Berg arrived in Nairobi on Tuesday.",
        "visit ongoing | Erna Berg NOR > Kenya KEN | KEN Nairobi",
    ),
    case(
        "goes-on-to-another-city-alone",
        "OSLO, March 20 (Xinhua) -- Norwegian Prime Minister Erna Berg will fly to Mombasa on Friday.",
        "visit planned | Erna Berg NOR > Kenya KEN | KEN Mombasa | 2019-03-22",
    ),
    case(
        "those-at-the-meeting-and-not-at-the-talks-recalled",
        "Peruvian President Juan Ruiz met Norwegian Prime Minister Erna Berg in Lima on Monday. Berg briefed reporters on her talks with Danish Prime Minister Lars Holm on Saturday. Present at the meeting was Odd Lie, Norwegian foreign minister.",
        "meeting completed | Juan Ruiz PER; Erna Berg NOR; Odd Lie NOR | PER Lima | 2019-03-18",
        "meeting completed | Erna Berg NOR; Lars Holm DNK | - | 2019-03-16",
    ),
    case(
        "summit-and-the-meetings-of-the-day-before",
        "LIMA, March 20 (Xinhua) -- Chinese Premier Chen Min on Tuesday attended the ninth summit among China, Norway and Peru along with Norwegian Prime Minister Erna Berg and Peruvian President Juan Ruiz in Lima. Chen met with Berg and Ruiz respectively on Monday.",
        "meeting completed | Chen Min CHN; Erna Berg NOR; Juan Ruiz PER | PER Lima | 2019-03-19",
        "meeting completed | Chen Min CHN; Erna Berg NOR | PER Lima | 2019-03-18",
        "meeting completed | Chen Min CHN; Juan Ruiz PER | PER Lima | 2019-03-18",
        "? visit completed | Chen Min CHN > Peru PER",
    ),
]

VISITING = [
    case(
        "visiting-and-said-in-the-lead",
        "BAGHDAD, March 20 (Xinhua) -- Visiting Norwegian Prime Minister Erna Berg said on Wednesday that Norway would send aid.",
        "visit ongoing | Erna Berg NOR > Iraq IRQ | IRQ Baghdad | 2019-03-20",
    ),
    case(
        "said-in-the-lead-without-visiting",
        "BAGHDAD, March 20 (Xinhua) -- Norwegian Prime Minister Erna Berg said on Wednesday that Norway would send aid.",
    ),
    case(
        "visiting-and-its-leaders",
        "BAGHDAD, March 20 (Xinhua) -- Visiting Norwegian Prime Minister Erna Berg on Wednesday discussed trade with Iraqi leaders.",
        "visit ongoing | Erna Berg NOR > Iraq IRQ | IRQ Baghdad | 2019-03-20",
        "meeting completed | Erna Berg NOR; Iraq IRQ | IRQ Baghdad | 2019-03-20",
    ),
    case(
        "will-meet-and-be-received",
        "During the visit, Norwegian Prime Minister Erna Berg will meet with Peruvian President Juan Ruiz, and be received by Peruvian Prime Minister Ana Vega in Lima.",
        "? visit planned | Erna Berg NOR > Peru PER",
        "meeting planned | Erna Berg NOR; Juan Ruiz PER",
        "meeting planned | Erna Berg NOR; Ana Vega PER",
    ),
    case(
        "accepted-with-pleasure",
        "Peruvian President Juan Ruiz invited Norwegian Prime Minister Erna Berg to visit Peru. Berg accepted the invitation with pleasure.",
        "visit planned | Erna Berg NOR > Peru PER; Juan Ruiz PER | PER",
    ),
    case(
        "accepted-another-invitation",
        "Peruvian President Juan Ruiz invited Norwegian Prime Minister Erna Berg to visit Peru. Berg accepted the invitation with the crest.",
        "visit possible | Erna Berg NOR > Peru PER; Juan Ruiz PER | PER",
    ),
    case(
        "prior-to-the-state-of-the-news",
        "LIMA, March 20 (Xinhua) -- Norwegian Prime Minister Erna Berg met Peruvian President Juan Ruiz on Tuesday. Prior to Peru, Berg visited Chile.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | PER Lima | 2019-03-19",
        "visit completed | Erna Berg NOR > Chile CHL | CHL | -",
    ),
    case(
        "takes-part-in-preparations-for-a-summit",
        "LIMA, March 20 (Xinhua) -- Norwegian Foreign Minister Odd Lie arrived in Lima on Monday to take part in preparations for a summit of the African Union.",
        "visit ongoing | Odd Lie NOR > Peru PER | PER Lima | 2019-03-18",
        "? meeting planned | African Union IGO",
    ),
    case(
        "three-countries-of-the-sentence",
        "Danish Prime Minister Lars Holm is to meet U.S. President Paul Reed on Friday. Holm met on Monday with Norwegian Prime Minister Erna Berg and Peruvian President Juan Ruiz for a leaders' meeting among the three countries.",
        "meeting planned | Lars Holm DNK; Paul Reed USA | - | 2019-03-22",
        "meeting completed | Lars Holm DNK; Erna Berg NOR; Juan Ruiz PER | - | 2019-03-18",
    ),
]

AHEAD = [
    case(
        "talks-after-an-arrival-for-them",
        "Peruvian President Juan Ruiz arrived in Norway on Tuesday for talks with Norwegian Prime Minister Erna Berg. The talks will take place on Thursday in Bergen, an aide said.",
        "visit ongoing | Juan Ruiz PER > Norway NOR | NOR Bergen | 2019-03-19",
        "meeting planned | Juan Ruiz PER; Erna Berg NOR | NOR Bergen | 2019-03-21",
    ),
    case(
        "talks-before-an-arrival",
        "Peruvian President Juan Ruiz arrived in Norway on Tuesday for talks with Norwegian Prime Minister Erna Berg. The talks on Monday ended early.",
        "visit ongoing | Juan Ruiz PER > Norway NOR | NOR | 2019-03-19",
        "meeting completed or meeting planned | Juan Ruiz PER; Erna Berg NOR | NOR | 2019-03-19",
    ),
    case(
        "consultations-on-talks-that-are-scheduled",
        "Norwegian Deputy Foreign Minister Odd Lie and Peruvian Deputy Foreign Minister Ana Vega held consultations on the talks between Chile and Bolivia, which are scheduled for March 27-29.",
        "consultation completed | Odd Lie NOR; Ana Vega PER | - | -",
        "meeting planned | Chile CHL; Bolivia BOL | - | 2019-03-27..2019-03-29",
    ),
    case(
        "discussed-talks-that-are-to-be-held",
        "Norwegian Deputy Foreign Minister Odd Lie praised the talks between Chile and Bolivia, which are to be held in Lima on Friday.",
        "meeting planned | Chile CHL; Bolivia BOL | PER Lima | 2019-03-22",
    ),
    case(
        "discussed-talks-that-were-held",
        "Norwegian Deputy Foreign Minister Odd Lie praised the talks between Chile and Bolivia, which were held in Lima on Friday.",
        "meeting completed | Chile CHL; Bolivia BOL | PER Lima | 2019-03-15",
    ),
    case(
        "guest-of-a-minister",
        "NEW DELHI, March 20 (Xinhua) -- Chinese State Councilor Wu Min arrived here on Wednesday on a five-day visit to India as guest of Indian Trade Minister Ravi Nath.",
        "visit ongoing | Wu Min CHN > India IND; Ravi Nath IND | IND New Delhi | 2019-03-20..2019-03-24",
    ),
    case(
        "guest-at-a-show",
        "NEW DELHI, March 20 (Xinhua) -- Chinese State Councilor Wu Min arrived here on Wednesday on a five-day visit to India, where guests of Indian Trade Minister Ravi Nath sang.",
        "visit ongoing | Wu Min CHN > India IND | IND New Delhi | 2019-03-20..2019-03-24",
    ),
    case(
        "joint-group",
        "The sixth session of the China-India Joint Group on Economic Relations was held on Tuesday.",
        "consultation completed | China CHN; India IND | - | 2019-03-19",
    ),
    case(
        "no-group-of-two-states",
        "The sixth session of the China-India Joint Song on Economic Relations was held on Tuesday.",
    ),
    case(
        "delegation-of-a-headline",
        "BEIJING, March 20 (Xinhua) -- Chen Min, Chinese vice premier, met with Ivan Novak, speaker of the Slovak parliament, here on Wednesday.",
        "meeting completed | Chen Min CHN; Ivan Novak SVK | CHN Beijing | 2019-03-20",
        title="Chen Min Meets Slovak Parliament Delegation",
    ),
    case(
        "delegation-of-another-state",
        "BEIJING, March 20 (Xinhua) -- Chen Min, Chinese vice premier, met with Ivan Novak, speaker of the Slovak parliament, here on Wednesday.",
        "meeting completed | Chen Min CHN; Ivan Novak SVK | CHN Beijing | 2019-03-20",
        "meeting completed | Chen Min CHN; PER",
        title="Chen Min Meets Peruvian Delegation",
    ),
    case(
        "dateline-without-a-dash",
        "New Delhi, March 20 (PTI) Norwegian Foreign Minister Odd Lie arrived here last evening.",
        "visit ongoing | Odd Lie NOR > India IND | IND New Delhi | 2019-03-19",
    ),
    case(
        "agency-in-a-sentence",
        "Old friend (PTI) Norwegian Foreign Minister Odd Lie arrived here last evening.",
    ),
]

MESSAGES = [
    case(
        "who-sends-a-message-is-not-there",
        "LIMA, March 20 (Xinhua) -- Peruvian President Juan Ruiz met here on Wednesday with Odd Lie, special envoy of Norwegian Prime Minister Erna Berg. Lie handed over a verbal message from Berg to Ruiz. The two sides had an in-depth exchange of views on trade.",
        "meeting completed | Juan Ruiz PER; Odd Lie NOR | PER Lima | 2019-03-20",
    ),
    case(
        "who-meets-is-there",
        "LIMA, March 20 (Xinhua) -- Norwegian Prime Minister Erna Berg met Peruvian President Juan Ruiz here on Wednesday. The two sides had an in-depth exchange of views on trade.",
        "meeting completed | Juan Ruiz PER; Erna Berg NOR | PER Lima | 2019-03-20",
    ),
    case(
        "the-two-envoys-are-those-who-came",
        "BAGHDAD, March 20 (Xinhua) -- Norwegian envoy Odd Lie and Norwegian envoy Tor Dahl arrived here on Tuesday. They were met at the airport by Iraqi General Hossam Amin. The two envoys will hold talks with Iraqi Foreign Minister Naji Hadi on Friday.",
        "visit ongoing | Odd Lie NOR; Tor Dahl NOR > Iraq IRQ | IRQ Baghdad | 2019-03-19",
        "? meeting completed | Odd Lie NOR; Tor Dahl NOR; Hossam Amin IRQ",
        "meeting planned | Odd Lie NOR; Tor Dahl NOR; Naji Hadi IRQ | IRQ Baghdad | 2019-03-22",
    ),
    case(
        "the-two-ministers-are-of-two-sides",
        "BAGHDAD, March 20 (Xinhua) -- Norwegian Foreign Minister Odd Lie met Iraqi Foreign Minister Naji Hadi on Tuesday. The two ministers will hold talks again on Friday.",
        "meeting completed | Odd Lie NOR; Naji Hadi IRQ | IRQ Baghdad | 2019-03-19",
        "meeting planned | Odd Lie NOR; Naji Hadi IRQ | - or IRQ Baghdad | 2019-03-22",
    ),
    case(
        "summit-of-a-bloc-in-a-city",
        "ATHENS, March 20 (Xinhua) -- Greek Prime Minister Nikos Papas flew to Brussels on Tuesday for an emergency summit of the eurozone leaders.",
        "visit ongoing | Nikos Papas GRC > Belgium BEL | BEL Brussels | 2019-03-19",
    ),
    case(
        "talks-with-the-leaders-of-the-place",
        "ATHENS, March 20 (Xinhua) -- Greek Prime Minister Nikos Papas flew to Brussels on Tuesday for talks with local leaders.",
        "visit ongoing | Nikos Papas GRC > Belgium BEL | BEL Brussels | 2019-03-19",
        "meeting planned or meeting completed | Nikos Papas GRC; Belgium BEL",
    ),
    case(
        "now-abroad-is-expected-to-meet",
        "BEIJING, March 20 (Xinhua) -- Norwegian Prime Minister Erna Berg, currently in Lima, is expected to meet Peruvian President Juan Ruiz on Friday.",
        "visit ongoing | Erna Berg NOR > Peru PER | PER Lima",
        "meeting planned | Erna Berg NOR; Juan Ruiz PER | PER Lima | 2019-03-22",
    ),
    case(
        "expected-abroad",
        "BEIJING, March 20 (Xinhua) -- Norwegian Prime Minister Erna Berg is expected in Lima on Friday.",
        "visit planned | Erna Berg NOR > Peru PER | PER Lima | 2019-03-22",
    ),
    case(
        "who-goes-along-dates-no-earlier-stop",
        "LIMA, March 20 (Xinhua) -- Peruvian President Juan Ruiz met here on Wednesday with Norwegian Foreign Minister Odd Lie. Lie was accompanied by Trade Minister Tor Dahl. Lie came to Lima after a visit to Chile.",
        "meeting completed | Juan Ruiz PER; Odd Lie NOR | PER Lima | 2019-03-20",
        "visit completed or visit ongoing | Odd Lie NOR; Tor Dahl NOR > Peru PER",
        "visit completed | Odd Lie NOR; Tor Dahl NOR > Chile CHL | CHL | -",
    ),
]

SIDES = [
    case(
        "a-side-is-its-state",
        "CAIRO, March 20 (Xinhua) -- The Peruvian side and the Chilean side held talks in Cairo on Tuesday.",
        "meeting completed | Peru PER; Chile CHL | EGY Cairo | 2019-03-19",
    ),
    case(
        "a-side-is-who-leads-it",
        "CAIRO, March 20 (Xinhua) -- The Peruvian and Chilean sides held talks in Cairo on Tuesday. The Peruvian side was led by Trade Minister Juan Ruiz.",
        "meeting completed | Juan Ruiz PER; Chile CHL | EGY Cairo | 2019-03-19",
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


@pytest.mark.parametrize(("text", "speakers"), VOICES, ids=[text for text, _ in VOICES])
def test_who_speaks(text: str, speakers: str) -> None:
    assert " | ".join(voices_of(text)) == speakers


@pytest.mark.parametrize("row", OFFICES)
def test_an_office_is_told_with_its_body(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", PRESENT)
def test_who_was_there_is_listed(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", COMPANY)
def test_who_comes_along_comes_too(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", VISITING)
def test_guests_are_told_in_formulas(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", AHEAD)
def test_days_and_parties_are_those_of_their_event(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", MESSAGES)
def test_who_takes_part_is_who_is_there(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", SIDES)
def test_a_side_stands_for_its_state(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", PAIRS)
def test_a_pair_is_that_of_its_sentence(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", HABITS)
def test_what_is_held_time_and_again_is_no_event(row: Case, read: Read) -> None:
    check(row, read(row))
