"""`diplo link`: the same record with `cluster` set, from files, pipes and articles."""

import json
from pathlib import Path

import pytest

from diplo_cli.models import Event
from tests.analysis.real import write_seed_events
from tests.cli.conftest import Run


@pytest.fixture
def events(tmp_path: Path) -> list[Event]:
    return write_seed_events(tmp_path / "events.jsonl")


def test_each_event_gets_a_cluster_and_keeps_the_rest(run: Run, events: list[Event], tmp_path: Path) -> None:
    outcome = run("link", "events.jsonl")
    assert (outcome.status, outcome.stderr) == (0, "")
    linked = [json.loads(line) for line in outcome.stdout.splitlines()]
    before = [json.loads(line) for line in (tmp_path / "events.jsonl").read_text().splitlines()]
    assert [{**record, "cluster": None} for record in linked] == before
    assert all(record["cluster"] for record in linked)
    lavrov = {
        record["cluster"]
        for record in linked
        if record["kind"] == "visit"
        and record["source"]["id"][:3] in ("000", "003")
        and "Lavrov" in str(record["participants"])
    }
    assert len(lavrov) == 1


@pytest.mark.parametrize("name", ["linked.csv", "linked.parquet", "linked.json"])
def test_every_format_keeps_the_cluster(run: Run, events: list[Event], name: str) -> None:
    assert run("link", "events.jsonl", "-o", name).status == 0
    assert run("filter", name).stdout == run("link", "events.jsonl").stdout


def test_a_pipe_is_linked_as_a_file_is(run: Run, events: list[Event], tmp_path: Path) -> None:
    piped = run("link", stdin=(tmp_path / "events.jsonl").read_text())
    assert piped.stdout == run("link", "events.jsonl").stdout


def test_articles_are_extracted_first(run: Run, seeds: Path) -> None:
    outcome = run("link", "in")
    assert outcome.status == 0
    assert len(outcome.stdout.splitlines()) == 3
