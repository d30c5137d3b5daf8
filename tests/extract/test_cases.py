"""The tables' own comparison: that it can fail, and at what."""

import datetime as dt

import pytest

from diplo_cli.models import Article, Evidence, Participant, Place, Source, Visit
from tests.extract.cases import case, compare

ARTICLE = Article(id="case", text="Lavrov will visit Beijing on Monday.")
VISIT = Visit(
    id="1",
    status="planned",
    participants=(
        Participant(name="Sergey Lavrov", country="RUS", type="person", role="visitor"),
        Participant(name="China", country="CHN", type="state", role="host"),
        Participant(name="Wang Yi", country="CHN", type="person", role="host"),
    ),
    place=Place(city="Beijing", country="CHN"),
    start=dt.date(2019, 3, 25),
    end=dt.date(2019, 3, 26),
    confidence=0.9,
    evidence=(Evidence(text=ARTICLE.text, start=0, end=len(ARTICLE.text)),),
    rules=("visit.verb",),
    source=Source(id="case", sha256=ARTICLE.sha256),
)


@pytest.mark.parametrize(
    "line",
    [
        "visit planned",
        "visit planned | Sergey Lavrov RUS > China CHN | CHN Beijing | 2019-03-25..2019-03-26",
        "visit planned | RUS > Wang Yi CHN",
        "visit ongoing or visit planned | Lavrov RUS > CHN or RUS > CHN | CHN or CHN Beijing",
    ],
)
def test_lines_that_agree(line: str) -> None:
    assert compare([line], [VISIT]) == []


@pytest.mark.parametrize(
    "line",
    [
        "visit completed",
        "meeting planned",
        "visit planned | Lavrov RUS > CHN",
        "visit planned | Sergey Lavrov RUS; CHN > CHN",
        "visit planned | Sergey Lavrov RUS > Xi Jinping CHN",
        "visit planned | RUS > CHN | CHN",
        "visit planned | RUS > CHN | -",
        "visit planned | RUS > CHN | CHN Beijing | 2019-03-25",
        "visit planned | RUS > CHN | CHN Beijing | -",
    ],
)
def test_lines_that_differ(line: str) -> None:
    assert [d.partition(":")[0] for d in compare([line], [VISIT])] == ["missing", "extra"]


def test_an_event_without_a_line_is_too_much() -> None:
    assert len(compare([], [VISIT])) == 1


def test_an_optional_line_may_stay_without_event() -> None:
    assert compare(["? visit planned"], []) == []


@pytest.mark.parametrize(
    "line",
    ["? visit", "visit", "visit | RUS > CHN", "visit planned or visit", "visit phone", "trip planned", "planned"],
)
def test_a_line_that_no_event_can_agree_with_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="expected a kind, a status"):
        case("a-row", "Lavrov will visit Beijing.", line)


def test_lines_of_every_kind_are_taken() -> None:
    case("a-row", "Lavrov spoke.", "? visit ongoing or visit completed", "meeting planned phone | RUS; CHN")
