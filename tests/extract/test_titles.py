"""The title of a participant: the office as the article words it, with the body or field that it is of."""

import pytest

from tests.extract.cases import Case
from tests.extract.conftest import Read

TITLES = [
    ("Lars Holm, secretary of the Danish Security Council,", "secretary of the Danish Security Council"),
    ("Lars Holm, the secretary of Denmark's Security Council,", "secretary of Denmark's Security Council"),
    ("Lars Holm, head of the Danish delegation,", "head of the Danish delegation"),
    ("Lars Holm, Danish deputy minister of defence,", "deputy minister of defence"),
    ("Lars Holm, Denmark's ambassador to Peru,", "ambassador to Peru"),
    ("U.N. Special Envoy for Peru Lars Holm", "Special Envoy for Peru"),
    (
        "Lars Holm, the Danish assistant secretary of state for East Asian and Pacific affairs,",
        "assistant secretary of state for East Asian and Pacific affairs",
    ),
    (
        "Lars Holm, a member of the Political Bureau of the CPC Central Committee,",
        "member of the Political Bureau of the CPC Central Committee",
    ),
    (
        "Lars Holm, member of the Standing Committee of the Political Bureau of the Communist Party of China Central "
        "Committee,",
        "member of the Standing Committee of the Political Bureau",
    ),
    ("Lars Holm, the foreign minister of Denmark,", "foreign minister"),
    ("Danish Foreign Minister Lars Holm", "Foreign Minister"),
]


@pytest.mark.parametrize(("phrase", "title"), TITLES, ids=[phrase for phrase, _ in TITLES])
def test_title(phrase: str, title: str, read: Read) -> None:
    """A state is no part of the office; what is longer than twelve words ends before an "of"."""
    events = read(Case(f"{phrase} met Vietnamese President Tran Van Minh in Hanoi on Tuesday.", ()))
    titles = {p.title for event in events for p in event.participants if p.name == "Lars Holm"}
    assert titles == {title}
