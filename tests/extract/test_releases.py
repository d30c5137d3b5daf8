# ruff: noqa: E501 -- a row's sentence reads better whole
"""What governments publish themselves: readouts and transcripts, where the title and the first line tell most."""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Extract, Read

_TURNS = (
    "\n\nPRESIDENT HALE:  Well, it is good to see you again, Mr. President.\n\nPRESIDENT RUIZ:  Thank you very much."
)
RELEASES = [
    case(
        "remarks-before-a-meeting",
        "*Commerz Bank *Lima, Peru**" + _TURNS,
        "meeting ongoing | Hale USA; Ruiz PER | PER Lima | 2019-03-20",
        title="Remarks by President Hale and President Ruiz of Peru Before Bilateral Meeting",
        outlet="The White House",
    ),
    case(
        "remarks-after-a-meeting",
        "Lima, Peru" + _TURNS,
        "meeting completed | Hale USA; Ruiz PER | PER Lima | 2019-03-20",
        title="Remarks by President Hale and President Ruiz of Peru After Bilateral Meeting",
        outlet="The White House",
    ),
    case(
        "remarks-at-home",
        "Oval Office\n\nPRESIDENT HALE:  Thank you all for coming in.\n\nQ    What of the roads?",
        title="Remarks by President Hale Before Meeting with House Leaders on Roads",
        outlet="The White House",
    ),
    case(
        "title-names-officials-only",
        "National Security Advisor Jack Hale met today with Ukrainian Head of Presidential Administration Andrii Koval and Ukrainian Foreign Minister Danylo Horak.",
        "meeting completed | Jack Hale USA; Andrii Koval UKR; Danylo Horak UKR | - | 2019-03-20",
        title="National Security Advisor Jack Hale's Meeting with Ukrainian Officials",
        outlet="The White House",
    ),
    case(
        "surname-of-an-authority",
        "Today, President Jack Hale met with Palestinian Authority President Khalil Saleh.",
        "meeting completed | Jack Hale USA; Khalil Saleh PSE | - | 2019-03-20",
        title="Readout of President Hale's Meeting with President Saleh of the Palestinian Authority",
        outlet="The White House",
    ),
    case(
        "offices-piled-up",
        "National Security Advisor Jack Hale met on Monday with Chinese Communist Party Politburo Member, Director of the Office of the Foreign Affairs Commission, and Foreign Minister Wang Bo in Malta.",
        "meeting completed | Jack Hale USA; Wang Bo CHN | MLT | 2019-03-18",
        outlet="The White House",
    ),
    case(
        "offices-of-two-people",
        "Danish Foreign Minister Lars Holm met on Monday with the Chinese premier, Foreign Minister Wang Bo and the Swedish king in Malta.",
        "meeting completed | Lars Holm DNK; Premier CHN; Wang Bo -; King SWE | MLT | 2019-03-18",
    ),
]


@pytest.mark.parametrize("row", RELEASES)
def test_release(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize(
    ("title", "text", "name"),
    [
        ("Readout of President Jack Hale, Jr. Call with President Ruiz of Peru", "They spoke today.", None),
        ("Readout of the Virtual Meeting of Leaders of Peru and Chile", "", None),
        (None, "The foreign ministers of Peru and Chile held an August meeting in Lima.", None),
        (None, "The foreign ministers of Peru and Chile held their first meeting in Lima.", None),
        (
            None,
            "Norway and Sweden held a routine Oslo Strategic Stability Dialogue.",
            "Oslo Strategic Stability Dialogue",
        ),
        (None, "Peru and Chile held the 4th Lima Defense Dialogue.", "4th Lima Defense Dialogue"),
    ],
)
def test_only_a_proper_name_names_an_event(title: str | None, text: str, name: str | None, extract: Extract) -> None:
    events = [e for e in extract(text, title=title, outlet="The White House") if e.kind in ("meeting", "consultation")]
    assert {e.name for e in events} == {name}


def test_a_shouted_office_gives_way_to_the_written_one(extract: Extract) -> None:
    title = "Remarks by President Hale and President Ruiz of Peru Before Bilateral Meeting"
    events = extract("Lima, Peru" + _TURNS, title=title, outlet="The White House")
    assert [p.title for e in events if e.kind == "meeting" for p in e.participants] == ["President", "President"]
