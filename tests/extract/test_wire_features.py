# ruff: noqa: E501 -- a row's sentence reads better whole
"""Wire features with their background: towns told with their region, armed groups' envoys, headlines In Title Case.

One table for each construction; every row that must not match has a near one that does.
"""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

REGIONS = [
    case(
        "town-of-an-american-state",
        "Danish Premier Lars Holm met Peruvian President Juan Ruiz in Athens, Ga., on Tuesday.",
        "meeting completed | Lars Holm DNK; Juan Ruiz PER | USA Athens | 2019-03-19",
    ),
    case(
        "region-of-two-parts-is-nobody",
        "Danish Premier Lars Holm met Peruvian President Juan Ruiz in Geneva, W.Va., on Tuesday.",
        "meeting completed | Lars Holm DNK; Juan Ruiz PER | USA Geneva | 2019-03-19",
    ),
    case(
        "region-in-full",
        "Danish Premier Lars Holm met Peruvian President Juan Ruiz in London, Ontario, on Tuesday.",
        "meeting completed | Lars Holm DNK; Juan Ruiz PER | CAN London | 2019-03-19",
    ),
    case(
        "city-beside-another",
        "Danish Premier Lars Holm met Peruvian President Juan Ruiz in Athens, New York and Paris last week.",
        "meeting completed | Lars Holm DNK; Juan Ruiz PER | GRC Athens",
    ),
    case(
        "dateline-of-an-american-state",
        "VIENNA, Va. (AP) _ Danish Foreign Minister Lars Holm arrived here Monday.",
        "visit completed or visit ongoing | Lars Holm DNK > United States USA | USA Vienna | 2019-03-18",
    ),
    case(
        "dateline-of-the-capital",
        "VIENNA, Austria (AP) _ Danish Foreign Minister Lars Holm arrived here Monday.",
        "visit completed or visit ongoing | Lars Holm DNK > Austria AUT | AUT Vienna | 2019-03-18",
    ),
]

TITLE_CASE = [
    case(
        "small-words-small",
        "OSLO, Norway (AP) _ Danish Premier Holm met with Irish Foreign Minister Eva Lind on Tuesday.",
        "meeting completed | Holm DNK; Eva Lind IRL",
        title="Rebels and Army Meet at Sea, Holm Presses for Deal",
    ),
    case(
        "a-name-of-two-words",
        "OSLO, Norway (AP) _ Danish Premier Holm met with Irish Foreign Minister Eva Lind on Tuesday. Lars Holm left.",
        "meeting completed | Lars Holm DNK; Eva Lind IRL",
        title="Rebels and Army Meet at Sea, Lars Holm in Talks for Deal",
    ),
]

GROUPS = [
    case(
        "lawmaker-of-a-movement",
        "Danish Foreign Minister Lars Holm met Hezbollah lawmaker Omar Saad on Tuesday.",
        "meeting completed | Lars Holm DNK; Omar Saad - | - | 2019-03-19",
    ),
    case(
        "lawmaker-of-no-movement",
        "Danish Foreign Minister Lars Holm met opposition lawmaker Omar Saad on Tuesday.",
    ),
    case(
        "lawmaker-of-a-movement-at-home",
        "BEIRUT (AP) — Prime Minister Karim Saad met Hezbollah lawmaker Omar Noor on Tuesday.",
    ),
    case(
        "chief-of-a-field",
        "Danish envoy Lars Holm met FARC political chief Pedro Rojas on Tuesday.",
        "meeting completed | Lars Holm DNK; Pedro Rojas - | - | 2019-03-19",
    ),
    case(
        "delegation-of-a-movement",
        "A Hamas delegation headed by Omar Saad was due in Lima on Thursday for talks with Peruvian Foreign Minister Juan Ruiz.",
        "visit planned | Omar Saad - > Peru PER | PER Lima | 2019-03-21",
        "meeting planned | Omar Saad -; Juan Ruiz PER | PER Lima | 2019-03-21",
    ),
    case(
        "delegation-of-a-movement-is-not-of-the-city",
        "Peruvian Foreign Minister Juan Ruiz met a Hamas delegation in Lima on Tuesday.",
        "meeting completed | Juan Ruiz PER; Hamas delegation - | PER Lima | 2019-03-19",
    ),
    case(
        "two-who-lead-senators",
        "A delegation of six Irish senators led by Eva Lind and Dan Kell arrived in Lima on Tuesday.",
        "visit ongoing | Eva Lind IRL; Dan Kell IRL > Peru PER | PER Lima | 2019-03-19",
    ),
    case(
        "envoy-for-a-nation's-crisis",
        "Ireland's special representative for the Malian transition, Eva Lind, held talks with Peruvian officials on Tuesday.",
        "meeting completed | Eva Lind IRL; Peru PER | - | 2019-03-19",
    ),
]

TOURS = [
    case(
        "whose-swing-has-included",
        "Peruvian Premier Juan Ruiz spoke alongside his Irish counterpart, Eva Lind, whose swing through the region has included stops in Chile, Bolivia and Ecuador.",
        "?meeting completed | Juan Ruiz PER; Eva Lind IRL",
        "visit completed | Eva Lind IRL > Chile CHL",
        "visit completed | Eva Lind IRL > Bolivia BOL",
        "visit completed | Eva Lind IRL > Ecuador ECU",
    ),
    case(
        "whose-budget-has-included",
        "Peruvian Premier Juan Ruiz spoke alongside his Irish counterpart, Eva Lind, whose budget for the region has included aid in Chile, Bolivia and Ecuador.",
        "?meeting completed | Juan Ruiz PER; Eva Lind IRL",
    ),
]


CROWDS = [
    case(
        "called-several-including",
        "Irish Premier Eva Lind called several leaders on Tuesday, including Peruvian President Juan Ruiz and Danish Premier Lars Holm.",
        "meeting completed phone | Eva Lind IRL; Juan Ruiz PER; Lars Holm DNK | - | 2019-03-19",
    ),
    case(
        "called-some-twenty-including",
        "Irish Premier Eva Lind has telephoned some 20 leaders, including Peruvian President Juan Ruiz.",
        "meeting completed phone | Eva Lind IRL; Juan Ruiz PER",
    ),
    case(
        "called-several-scoundrels-including",
        "Irish Premier Eva Lind called several laws stupid, including those of Peruvian President Juan Ruiz.",
    ),
    case(
        "met-several-including",
        "Irish Premier Eva Lind met with several leaders on Tuesday, including Peruvian President Juan Ruiz.",
        "meeting completed | Eva Lind IRL; Juan Ruiz PER | - | 2019-03-19",
    ),
    case(
        "met-briefers-including",
        "Irish Premier Eva Lind met with briefers on Tuesday, including Irish Defense Minister Dan Kell.",
    ),
]

SCENES = [
    case(
        "there-as-part-of-a-tour",
        "NATO chief Lars Holm, who was in Lima as part of a regional tour, said the alliance would help.",
        "visit completed | Lars Holm IGO > Peru PER | PER Lima",
    ),
    case(
        "there-as-part-of-a-plot",
        "NATO chief Lars Holm, who was in Lima as part of a spy ring, said the alliance would help.",
    ),
    case(
        "day-of-the-scene-on-arrival",
        "Tensions rose Monday as Irish Premier Eva Lind arrived in Lima for talks with Peruvian President Juan Ruiz.",
        "visit completed or visit ongoing | Eva Lind IRL > Peru PER | PER Lima | 2019-03-18",
        "meeting completed or meeting planned | Eva Lind IRL; Juan Ruiz PER | PER Lima",
    ),
    case(
        "day-of-what-came-before-an-arrival",
        "Tensions rose Monday before Irish Premier Eva Lind arrived in Lima.",
        "visit completed | Eva Lind IRL > Peru PER | PER Lima | -",
    ),
    case(
        "day-of-the-scene-after-hours-of-talks",
        "Hopes faded Monday as Irish Premier Eva Lind and Peruvian President Juan Ruiz ended six hours of talks.",
        "meeting completed | Eva Lind IRL; Juan Ruiz PER | - | 2019-03-18",
    ),
    case(
        "did-not-rule-out-that",
        "Aides did not rule out that Irish Premier Eva Lind would return to Peru.",
        "visit possible | Eva Lind IRL > Peru PER | PER",
    ),
    case(
        "did-not-hide-that",
        "Aides did not hide that Irish Premier Eva Lind would return to Peru.",
        "visit planned | Eva Lind IRL > Peru PER | PER",
    ),
]


ASIDES = [
    case(
        "there-for-a-forum",
        "Irish Premier Eva Lind, in Lima for an economic forum, called it a mistake.",
        "visit ongoing | Eva Lind IRL > Peru PER | PER Lima",
    ),
    case(
        "there-to-push",
        "Irish Premier Eva Lind, in Lima to push for a truce, urged calm.",
        "visit ongoing | Eva Lind IRL > Peru PER | PER Lima",
    ),
    case("there-to-sing", "Irish singer Eva Lind, in Lima to sing for charity, urged calm."),
    case("there-for-a-concert", "Irish singer Eva Lind, in Lima for a concert, urged calm."),
    case("at-home-for-a-forum", "Irish Premier Eva Lind, in Dublin for an economic forum, called it a mistake."),
]

TALKS = [
    case(
        "stepped-up-negotiations",
        "Ireland and Peru stepped up negotiations in Geneva on Monday.",
        "consultation completed | Ireland IRL; Peru PER | CHE Geneva | 2019-03-18",
    ),
    case("stepped-up-patrols", "Ireland and Peru stepped up patrols in Geneva on Monday."),
    case(
        "pressed-ahead-with-negotiations",
        "Ireland and Peru pressed ahead with negotiations in Geneva on Monday.",
        "consultation completed | Ireland IRL; Peru PER | CHE Geneva | 2019-03-18",
    ),
    case("pressed-ahead-with-plans", "Ireland and Peru pressed ahead with plans in Geneva on Monday."),
    case(
        "sat-through-talks",
        "Irish and Peruvian leaders sat through a third day of talks in Geneva on Monday.",
        "meeting completed | Ireland IRL; Peru PER | CHE Geneva | 2019-03-16..2019-03-18",
    ),
    case(
        "were-gathering",
        "EU foreign ministers were gathering in Oslo on Tuesday for an emergency session.",
        "meeting completed | European Union IGO | NOR Oslo | 2019-03-19",
    ),
    case(
        "met-where-he-came-from",
        "LIMA (AFP) - Irish envoy Eva Lind came here from Quito, where she met Ecuadorean President Juan Ruiz on Tuesday.",
        "visit completed | Eva Lind IRL > Peru PER | PER Lima",
        "visit completed | Eva Lind IRL > Ecuador ECU | ECU Quito",
        "meeting completed | Eva Lind IRL; Juan Ruiz ECU | ECU Quito | 2019-03-19",
    ),
    case(
        "body-briefed",
        "The Security Council was briefed on Tuesday by a senior U.N. official, Eva Lind.",
    ),
]

SEQUELS = [
    case(
        "whose-trip-it-was",
        "Irish Premier Eva Lind flew to Lima on Monday to see President Juan Ruiz. It was her third trip since May, when Irish President Ida Bang named her premier.",
        "visit completed or visit ongoing | Eva Lind IRL > Peru PER | PER Lima | 2019-03-18",
        "meeting planned or meeting completed | Eva Lind IRL; Juan Ruiz PER | PER Lima",
    ),
    case(
        "arrived-instead-of-elsewhere",
        "LIMA, Peru (AP) — Talks dragged on in the capital. Ireland's Eva Lind arrived Sunday night, scrapping a trip to Morocco.",
        "visit ongoing or visit completed | Eva Lind IRL > Peru PER | PER Lima | 2019-03-17",
        "visit cancelled | Eva Lind IRL > Morocco MAR | MAR",
    ),
    case(
        "headline-of-an-aim-that-was-met",
        "LIMA, Peru (AP) — Irish Premier Eva Lind held talks with Peruvian President Juan Ruiz on Tuesday.",
        "visit ongoing | Eva Lind IRL > Peru PER | PER Lima",
        "meeting completed | Eva Lind IRL; Juan Ruiz PER | PER Lima | 2019-03-19",
        title="Irish premier in Peru to press Ruiz",
    ),
]


@pytest.mark.parametrize("row", [*REGIONS, *TITLE_CASE, *GROUPS, *TOURS, *CROWDS, *SCENES, *ASIDES, *TALKS, *SEQUELS])
def test_wire_features(row: Case, read: Read) -> None:
    check(row, read(row))
