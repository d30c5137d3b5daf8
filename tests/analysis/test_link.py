"""Linking: the same real event across articles, and nothing else; measured on annotated articles."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diplo_cli.analysis.compare import compare_events
from diplo_cli.analysis.link import assign_clusters, link_events, merge_events
from diplo_cli.models import Event, Participant, Place, Source
from tests.analysis import gold
from tests.analysis.real import seed_events
from tests.benchmarks.synthetic import synthetic_events
from tests.evaluation.gate import NO_GOLD
from tests.writing.sample_events import CHINA, LAVROV, SOURCE, meeting, statement, visit

needs_gold = pytest.mark.skipif(not gold.FOLDER.is_dir(), reason=NO_GOLD)


def other(number: int, **changes: Any) -> Source:
    return SOURCE.model_copy(update={"id": f"b{number}", "sha256": f"{number:064d}", **changes})


def again(number: int = 1, **changes: Any) -> Event:
    """Return the sample visit as another article reports it."""
    return visit(**{"id": f"{number:016d}", "source": other(number), **changes})


def person(name: str, country: str, role: str = "participant", title: str | None = None) -> Participant:
    return Participant(name=name, country=country, type="person", role=role, title=title)  # type: ignore[arg-type]


def talks(number: int, **changes: Any) -> Event:
    parties = (person("Sergey Lavrov", "RUS"), person("Wang Yi", "CHN"))
    place = Place(city="Beijing", country="CHN")
    day = dt.date(2024, 4, 8)
    given = {
        "mode": "in_person",
        "status": "completed",
        "participants": parties,
        "place": place,
        "start": day,
        "end": day,
    }
    return meeting(**{"id": f"{number:016d}", "source": other(number), **given, **changes})


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({}, "same days"),
        ({"start": None, "end": None}, "days open in one"),
        ({"start": dt.date(2024, 4, 1), "end": dt.date(2024, 4, 30)}, "days overlap"),
        ({"start": dt.date(2024, 4, 10), "end": dt.date(2024, 4, 10)}, "days near each other"),
        ({"place": Place(country="CHN")}, "same country CHN"),
        ({"place": None}, "same country CHN"),
        ({"participants": (person("Lawrow", "RUS", "visitor"), CHINA)}, "same party"),
        ({"status": "planned"}, "same days"),
    ],
)
def test_what_links_two_reports_of_a_visit(changes: dict[str, Any], reason: str) -> None:
    link = compare_events(visit(), again(**changes))
    assert link is not None
    assert reason in link.reasons
    assert 0.7 < link.score <= 1


@pytest.mark.parametrize(
    "changes",
    [
        {"start": dt.date(2024, 5, 20), "end": dt.date(2024, 5, 21)},
        {"participants": (person("Sergei Shoigu", "RUS", "visitor"), CHINA)},
        {"place": Place(country="IND"), "participants": (LAVROV, CHINA.model_copy(update={"country": "IND"}))},
        {"start": None, "end": None, "source": other(1, published=dt.date(2022, 1, 1))},
        {"start": None, "end": None, "place": None, "participants": (LAVROV,)},
    ],
)
def test_what_keeps_two_visits_apart(changes: dict[str, Any]) -> None:
    assert compare_events(visit(), again(**changes)) is None


def test_talks_of_two_are_not_talks_of_three() -> None:
    more = (*talks(1).participants, person("Subrahmanyam Jaishankar", "IND"))
    undated = {"start": None, "end": None, "place": Place(country="CHN")}
    assert compare_events(talks(1), talks(2, **undated))
    assert compare_events(talks(1), talks(2, participants=more, **undated)) is None


def test_a_call_is_no_meeting_in_person() -> None:
    assert compare_events(talks(1, place=None), talks(2, mode="phone", place=None)) is None


def test_an_office_can_be_its_holder() -> None:
    unnamed = (person("Foreign Minister", "RUS", title="Foreign Minister"), person("Wang Yi", "CHN"))
    link = compare_events(talks(1), talks(2, participants=unnamed))
    assert link is not None
    assert "a party is named by office or state in one" in link.reasons


def test_a_plan_can_move_but_not_backwards() -> None:
    later = {"start": dt.date(2024, 4, 18), "end": dt.date(2024, 4, 18)}
    early, late = other(1, published=dt.date(2024, 4, 1)), other(2, published=dt.date(2024, 4, 19))
    assert compare_events(talks(1, status="planned", source=early), talks(2, source=late, **later))
    assert compare_events(talks(1, status="completed", source=early), talks(2, source=late, **later)) is None


@pytest.mark.parametrize(
    ("one", "two", "is_same"),
    [
        ("this was “null and void” from the first day", "called it “null and void”", True),
        ("we support a just peace in the region now", "a just peace in the region is what we support", True),
        ("trade with the region will grow this year", "the war must end without conditions", False),
    ],
)
def test_statements_are_the_same_by_their_words(one: str, two: str, is_same: bool) -> None:
    first = statement(text=one, direct="“" in one)
    second = statement(id="x", text=two, direct="“" in two, source=other(1))
    assert (compare_events(first, second) is not None) is is_same


def test_who_says_it_matters() -> None:
    speaker = Participant(name="Foreign Ministry", country="RUS", type="organization", role="speaker")
    assert compare_events(statement(), statement(id="x", source=other(1), participants=(speaker,))) is None


def test_two_events_of_one_article_stay_two() -> None:
    clusters = assign_clusters([visit(), visit(id="0000000000000001")])
    assert len(set(clusters.values())) == 2


@pytest.mark.parametrize("day", [dt.date.min, dt.date.max])
def test_days_at_the_ends_of_the_calendar_are_linked(day: dt.date) -> None:
    dated, undated = {"start": day, "end": day}, {"start": None, "end": None}
    published = visit().source.model_copy(update={"published": day})
    events = [visit(**dated), again(1, **dated), visit(id="000000000000000c", source=published, **undated)]
    clusters = assign_clusters(events)
    assert clusters[events[0].id] == clusters[events[1].id]


def test_an_undated_report_that_fits_two_events_joins_neither() -> None:
    spring = again(1)
    autumn = again(2, start=dt.date(2024, 9, 2), end=dt.date(2024, 9, 3), source=other(2, published=None))
    lost = again(3, start=None, end=None, source=other(3, published=None))
    clusters = assign_clusters([spring, autumn, lost])
    assert len(set(clusters.values())) == 3


@settings(max_examples=20, deadline=None)
@given(st.randoms(use_true_random=False))
def test_the_order_of_the_events_changes_nothing(random: Any) -> None:
    events = [*seed_events(), *synthetic_events(60)]
    shuffled = list(events)
    random.shuffle(shuffled)
    assert assign_clusters(events) == assign_clusters(shuffled)


def test_linking_keeps_order_and_records() -> None:
    linked = link_events(seed_events())
    assert [event.model_copy(update={"cluster": None}) for event in linked] == list(seed_events())
    assert all(event.cluster for event in linked)
    assert link_events(linked) == linked


def test_merged_events_show_their_fullest_report() -> None:
    undated = again(1, start=None, end=None, place=None)
    (real,) = merge_events([undated, visit()])
    assert real.event.start == visit().start
    assert [event.id for event in real.events] == [undated.id, visit().id]


def _measured(found: set[gold.Pair], same: set[gold.Pair]) -> tuple[float, float]:
    return len(found & same) / len(found), len(found & same) / len(same)


def measure_annotated() -> tuple[float, float]:
    """Return precision and recall of the links between annotated events."""
    events = [gold.gold_event(record, i) for record in gold.gold_articles() for i in range(len(record["events"]))]
    same, undecided = gold.linked_pairs()
    return _measured(gold.found_pairs(link_events(events)) - undecided, same)


def measure_extracted() -> tuple[float, float, float]:
    """Return precision of the links between extracted events, recall of the pairs found, and of all pairs."""
    from diplo_cli.extract.pipeline import Extractor

    records = gold.gold_articles()
    extracted = [events for _, events in Extractor().extract(map(gold.read_article, records))]
    stands_for: dict[str, str] = {}
    for record, events in zip(records, extracted, strict=True):
        stands_for |= gold.match_extracted(record, events)
    linked = link_events([event for events in extracted for event in events])
    found = {
        (min(stands_for[a], stands_for[b]), max(stands_for[a], stands_for[b]))
        for a, b in gold.found_pairs(linked)
        if a in stands_for and b in stands_for
    }
    same, undecided = gold.linked_pairs()
    known = {pair for pair in same if set(pair) <= set(stands_for.values())}
    precision, recall = _measured(found - undecided, known)
    return precision, recall, len(found & same) / len(same)


@needs_gold
def test_links_of_annotated_events() -> None:
    precision, recall = measure_annotated()
    assert precision >= 0.95
    assert recall >= 0.90


@needs_gold
def test_links_of_extracted_events() -> None:
    precision, recall, _ = measure_extracted()
    assert precision >= 0.95
    assert recall >= 0.80


if __name__ == "__main__":
    print("annotated events: precision {:.2f}, recall {:.2f}".format(*measure_annotated()))
    found = "extracted events: precision {:.2f}, recall {:.2f} of pairs found, {:.2f} of all"
    print(found.format(*measure_extracted()))
