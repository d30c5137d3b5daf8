# ruff: noqa: E501 -- a row's sentence reads better whole
"""Topics: what was discussed, in the sentence of the meeting or in the next one; and what only says when, where or how."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.extract.conftest import Extract

if TYPE_CHECKING:
    from _pytest.mark.structures import ParameterSet

HALLSDOTTIR = "Icelandic Foreign Minister Katrin Hallsdottir"
KINSELLA = "Irish Foreign Minister Aoife Kinsella"
MET = f"{HALLSDOTTIR} met {KINSELLA} in Cork on Monday"
TALKS = f"{HALLSDOTTIR} held talks with {KINSELLA}"


def row(name: str, text: str, *topics: str, gap: str | None = None) -> ParameterSet:
    """Make a row: a text that tells of one event, and the topics of it; none where it must have none."""
    marks = [pytest.mark.xfail(strict=True, reason=gap)] if gap else []
    return pytest.param(text, topics, id=name, marks=marks)


IN_THE_SENTENCE = [
    row(
        "to-discuss", f"{MET} to discuss herring quotas and lighthouse repairs.", "herring quotas", "lighthouse repairs"
    ),
    row("to-sign", f"{MET} to sign a treaty on lighthouses."),
    row("exchanged-views-on", f"{MET} and exchanged views on undersea cables.", "undersea cables"),
    row("exchanged-gifts-of", f"{MET} and exchanged gifts in a tent."),
    row("talks-on", f"{TALKS} on undersea cables on Monday.", "undersea cables"),
    row("talks-on-a-day", f"{TALKS} on Monday."),
    row("talks-about-during", f"{TALKS} about undersea cables during a storm.", "undersea cables"),
    row("talks-during", f"{TALKS} during a storm."),
    row("talks-on-steps-to", f"{TALKS} on steps to ease the herring row.", "steps to ease the herring row"),
    row("talks-on-the-way", f"{TALKS} on the way to a herring fair."),
    row(
        "talks-focused-on", "Talks between Iceland and Ireland on Monday focused on undersea cables.", "undersea cables"
    ),
    row("talks-ended-on", "Talks between Iceland and Ireland on Monday ended on the ferry."),
    row(
        "joint-subject-discussed",
        "Slovak President Matej Hronec and Moldovan President Doina Rusu discussed the price of wine.",
        "the price of wine",
    ),
    row(
        "joint-subject-met-after",
        "Slovak President Matej Hronec and Moldovan President Doina Rusu met after the price of wine fell.",
    ),
    row(
        "discussed-the-row-with",
        f"{HALLSDOTTIR} discussed the drought in Botswana with {KINSELLA}.",
        "the drought in Botswana",
    ),
    row("talks-with-whom-and-where", f"{TALKS} in Botswana."),
    row("discussed-a-visit", f"{MET} to discuss his visit."),
    row("told-that-they-tackled", f"{MET} and told reporters they tackled smuggling.", "smuggling"),
    row("told-that-they-ate", f"{MET} and told reporters they ate mussels."),
    row("purpose-of-a-visit", f"{HALLSDOTTIR} visited Cork on Monday to discuss herring quotas.", "herring quotas"),
    row("ship-of-a-visit", f"{HALLSDOTTIR} visited Cork on Monday on board a frigate."),
    row(
        "over-the-telephone-about",
        f"{HALLSDOTTIR} spoke with {KINSELLA} over the telephone about lighthouse repairs.",
        "lighthouse repairs",
        gap="the parser hangs 'about' on 'telephone'",
    ),
    row("over-the-telephone", f"{HALLSDOTTIR} spoke with {KINSELLA} over the telephone."),
]

IN_THE_NEXT_SENTENCE = [
    row("they-discussed", f"{MET}. They discussed herring quotas.", "herring quotas"),
    row("they-counted", f"{MET}. They counted herring."),
    row(
        "the-two-ministers-reviewed",
        f"{MET}. The two ministers also reviewed the lighthouse treaty.",
        "the lighthouse treaty",
    ),
    row("the-two-ministers-signed", f"{MET}. The two ministers also signed the lighthouse treaty."),
    row("they-centered-on", f"{MET}. They centered on lighthouses.", "lighthouses"),
    row("one-of-them-discussed", f"{MET}. Kinsella discussed herring quotas with trawler captains."),
    row(
        "the-meeting-focused-on",
        f"{MET}. The meeting focused on herring quotas.",
        "herring quotas",
    ),
    row("the-film-focused-on", f"{MET}. A film focused on herring quotas."),
]

CIRCUMSTANCES = [
    row("on-the-sidelines", f"{HALLSDOTTIR} met {KINSELLA} on the sidelines of a regatta on Monday."),
    row("over-lunch", f"{HALLSDOTTIR} met {KINSELLA} over lunch on Monday."),
    row("over-a-ban", f"{TALKS} over a ban on plastic forks.", "a ban on plastic forks"),
    row("on-the-eve", f"{TALKS} on the eve of a regatta."),
    row("on-the-rules", f"{TALKS} on the rules of a regatta.", "the rules of a regatta"),
    row("on-the-heels", f"{TALKS} on the heels of a trade deal."),
    row("on-the-deal", f"{TALKS} on the terms of a trade deal.", "the terms of a trade deal"),
]


@pytest.mark.parametrize(("text", "topics"), [*IN_THE_SENTENCE, *IN_THE_NEXT_SENTENCE])
def test_what_was_discussed(text: str, topics: tuple[str, ...], extract: Extract) -> None:
    """Each row's event has the topics, in order."""
    _check(text, topics, extract)


@pytest.mark.parametrize(("text", "topics"), CIRCUMSTANCES)
def test_circumstances_are_no_topics(text: str, topics: tuple[str, ...], extract: Extract) -> None:
    """What stands after "on" or "over" may say when, where or how."""
    _check(text, topics, extract)


def _check(text: str, topics: tuple[str, ...], extract: Extract) -> None:
    events = [e for e in extract(text) if e.kind != "statement"]
    assert [e.topics for e in events] == [topics], text
