"""Comparing sources: shared, alone, and field by field; on the seeds, what the two articles of March 2021 say."""

import datetime as dt
from typing import Any

import pytest

from diplo_cli.analysis.diff import Diff, Entry, compare_sources, count_differences, entry_record
from diplo_cli.analysis.fields import compare_fields, find_change
from diplo_cli.models import Event, Place
from tests.analysis.real import seed_events
from tests.analysis.test_link import again, other, person, talks
from tests.writing.sample_events import CHINA, LAVROV, statement, visit


@pytest.fixture(scope="module")
def seeds() -> Diff:
    events = seed_events()
    return compare_sources({name: [event for event in events if event.source.id.startswith(name)] for name in SOURCES})


SOURCES = ("000", "003")


def find(diff: Diff, kind: str, name: str) -> Entry:
    (entry,) = [
        entry
        for entry in diff.entries
        if entry.reports == "all" and entry.kind == kind and name in str(entry.shown["000"].participants)
    ]
    return entry


def relation(entry: Entry, name: str) -> str:
    (field,) = [field for field in entry.fields if field.field == name]
    return field.relation


def test_lavrovs_visit_is_dated_by_one_source_only(seeds: Diff) -> None:
    entry = find(seeds, "visit", "Lavrov")
    (date,) = [field for field in entry.fields if field.field == "date"]
    assert date.relation == "open"
    assert date.values == {"000": None, "003": ("2021-03-22", "2021-03-23")}
    assert "will visit Beijing next week" in date.evidence["000"]
    assert "March 22 and 23" in date.evidence["003"]


def test_the_talks_of_lavrov_and_wang_are_linked(seeds: Diff) -> None:
    entry = find(seeds, "meeting", "Wang Yi")
    assert relation(entry, "participants") == "agrees"
    assert relation(entry, "date") == "open"


def test_blinkens_warning_is_linked_by_its_words(seeds: Diff) -> None:
    entry = find(seeds, "statement", "Blinken")
    ((_, _, link),) = entry.links
    assert any("coercion aggression" in reason for reason in link.reasons)
    assert relation(entry, "text") == "agrees"


def test_what_one_source_reports_alone(seeds: Diff) -> None:
    alone = [entry for entry in seeds.entries if entry.reports == "one"]
    assert {next(iter(entry.events)) for entry in alone} == set(SOURCES)
    assert not seeds.is_same


def test_a_source_agrees_with_itself() -> None:
    same = compare_sources({"a": seed_events(), "b": seed_events()})
    assert same.is_same
    assert all(entry.links[0][2].score == 1 for entry in same.entries)


def test_groups_hold_every_event_once(seeds: Diff) -> None:
    ids = [event.id for entry in seeds.entries for events in entry.events.values() for event in events]
    assert len(ids) == len(set(ids))
    assert {event.id for event in seed_events() if event.source.id[:3] in SOURCES} == set(ids)


def field_relation(name: str, one: Event, two: Event) -> str:
    (found,) = [field for field in compare_fields({"a": one, "b": two}) if field.field == name]
    return found.relation


DAY = dt.date(2024, 4, 8)


@pytest.mark.parametrize(
    ("name", "changes", "expected"),
    [
        ("date", {}, "agrees"),
        ("date", {"start": None, "end": None}, "open"),
        ("date", {"start": DAY, "end": DAY}, "open"),
        ("date", {"start": dt.date(2024, 4, 10), "end": dt.date(2024, 4, 11)}, "contradicts"),
        ("place", {"place": None}, "open"),
        ("place", {"place": Place(country="CHN")}, "open"),
        ("place", {"place": Place(city="Shanghai", country="CHN")}, "contradicts"),
        ("participants", {"participants": (LAVROV,)}, "open"),
        ("participants", {"participants": (person("Lawrow", "RUS", "visitor"), CHINA)}, "agrees"),
        ("participants", {"participants": (person("Sergei Shoigu", "RUS", "visitor"), CHINA)}, "contradicts"),
        ("status", {"status": "completed"}, "changed"),
        ("status", {"status": "cancelled"}, "contradicts"),
        ("status", {"status": "planned", "source": other(1, published=dt.date(2024, 4, 1))}, "changed"),
        ("topics", {"topics": ()}, "open"),
    ],
)
def test_what_is_open_is_no_contradiction(name: str, changes: dict[str, Any], expected: str) -> None:
    assert field_relation(name, visit(), again(**changes)) == expected


def test_modes_contradict() -> None:
    assert field_relation("mode", talks(1), talks(2, mode="phone")) == "contradicts"


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("It was “null and void” at once", "He called it “null and void”", "agrees"),
        ("It was “null and void” at once", "He called it null and void", "open"),
        ("It was “null and void” at once", "It was “a grave mistake” at once", "contradicts"),
    ],
)
def test_the_same_words_quoted_differently(one: str, two: str, expected: str) -> None:
    first, second = (
        statement(text=one, evidence=_shown(one)),
        statement(text=two, direct="“" in two, evidence=_shown(two)),
    )
    assert field_relation("text", first, second) == expected
    assert field_relation("quoted", first, second) == ("agrees" if "“" in two else "open")


def _shown(text: str) -> list[dict[str, Any]]:
    return [{"text": text, "start": 0, "end": len(text)}]


@pytest.mark.parametrize(
    ("later", "change"),
    [
        ({"status": "completed"}, "planned → completed"),
        ({"status": "cancelled"}, "planned → cancelled"),
        (
            {"status": "completed", "start": dt.date(2024, 4, 15), "end": dt.date(2024, 4, 15)},
            "planned → completed, moved",
        ),
        ({"status": "planned", "start": dt.date(2024, 4, 15), "end": dt.date(2024, 4, 15)}, "planned → moved"),
        ({"status": "planned"}, None),
    ],
)
def test_what_became_of_a_plan(later: dict[str, Any], change: str | None) -> None:
    plan = talks(1, status="planned", source=other(1, published=dt.date(2024, 4, 1)))
    after = talks(2, source=other(2, published=dt.date(2024, 4, 16)), **later)
    assert find_change([after, plan]) == change


def test_the_record_has_the_same_keys_for_all(seeds: Diff) -> None:
    records = [entry_record(entry) for entry in seeds.entries]
    keys = ["reports", "kind", "cluster", "sources", "links", "change", "fields", "events"]
    assert all(list(record) == keys for record in records)
    assert [record["reports"] for record in records] == sorted(record["reports"] for record in records)


def test_three_sources() -> None:
    diff = compare_sources({"a": [visit()], "b": [again(1)], "c": []})
    (entry,) = diff.entries
    assert entry.reports == "some"
    rows = {str(row["what"]): row["count"] for row in count_differences(diff)}
    assert rows["reported by some"] == 1
    assert rows["events of c"] == 0
