"""Date of publication and outlet from the text itself; what is not said stays None."""

import datetime as dt

import pytest

from diplo_cli.reading.metadata import find_outlet, find_published

PROSE = "China's foreign minister will visit Russia next week, the ministry said on Monday."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"A headline\nPublished: Apr 08, 2024 10:38 PM\n{PROSE}", "2024-04-08"),
        (f"Published on 3 March 2019\n{PROSE}", "2019-03-03"),
        (f"Published 3 March 2019 | Updated 5 March 2019\n{PROSE}", "2019-03-03"),
        (f"Updated 5 March 2019\n{PROSE}\nFirst published on 3 March 2019", "2019-03-03"),
        (f"Last updated: 5 March 2019\n{PROSE}", "2019-03-05"),
        (f"Saturday, August 24, 2019\xa0\n\n{PROSE}", "2019-08-24"),
        (f"By Jane Doe, 2019-08-24\n{PROSE}", "2019-08-24"),
        (f"Source: Xinhua| 2019-05-16 20:15:30|Editor: ZX\n{PROSE}", "2019-05-16"),
        (f"BEIJING, Sept. 12, 2003 (Xinhua) -- {PROSE}", "2003-09-12"),
        (f"PARIS, Jan 5 2010 (AFP) - {PROSE}", "2010-01-05"),
    ],
)
def test_date_of_publication(text: str, expected: str) -> None:
    assert find_published(text) == dt.date.fromisoformat(expected)


@pytest.mark.parametrize(
    "text",
    [
        PROSE,
        f"MOSCOW, March 3 (Reuters) - {PROSE}",
        f"Published: 03/04/2019\n{PROSE}",
        f"Published on 3 March 2019, the report says that talks failed.\n{PROSE}",
        f"{PROSE} It was signed on August 24, 2019.",
        "Copyright 2019 The Associated Press",
    ],
)
def test_no_date_is_made_up(text: str) -> None:
    assert find_published(text) is None


def test_a_dateline_takes_its_year_from_elsewhere() -> None:
    text = f"MOSCOW, March 3 (Reuters) - {PROSE}"
    assert find_published(text, year=2009) == dt.date(2009, 3, 3)
    assert find_published(text, url="https://example.org/2011/news/a") == dt.date(2011, 3, 3)
    assert find_published(PROSE, url="https://example.org/2011/04/05/a") == dt.date(2011, 4, 5)
    assert find_published(PROSE, year=2009) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"MOSCOW (Reuters) - {PROSE}", "Reuters"),
        (
            f"{PROSE}\nThis article appeared in the South China Morning Post print edition as: Ties",
            "South China Morning Post",
        ),
        (f"Source: Xinhua| 2019-05-16 20:15:30|Editor: ZX\n{PROSE}", "Xinhua"),
        (f"{PROSE}\n© 2019 The Guardian", "The Guardian"),
        (PROSE, None),
        ("Reuters reported in March that Putin will travel to China, citing five sources.", None),
        ("An analyst told the Global Times on Monday that ties would grow.", None),
    ],
)
def test_outlet(text: str, expected: str | None) -> None:
    assert find_outlet(text) == expected
