"""`diplo diff`: sources side by side for people, stable records for programs, and an exit status as `diff` has it."""

import datetime as dt
import json
from pathlib import Path

import pytest

from diplo_cli.writing import event_json
from tests.analysis.real import write_seed_events
from tests.analysis.test_link import again
from tests.cli.conftest import Run
from tests.writing.sample_events import visit


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    write_seed_events(tmp_path / "000.jsonl", "000")
    write_seed_events(tmp_path / "003.jsonl", "003")
    return tmp_path


def test_records_for_programs(run: Run, sources: Path) -> None:
    outcome = run("diff", "000.jsonl", "003.jsonl")
    assert (outcome.status, outcome.stderr) == (1, "")
    entries = [json.loads(line) for line in outcome.stdout.splitlines()]
    visits = [entry for entry in entries if entry["reports"] == "all" and entry["kind"] == "visit"]
    (date,) = [field for entry in visits for field in entry["fields"] if field["field"] == "date"]
    assert date["relation"] == "open"
    assert date["values"] == {"000.jsonl": None, "003.jsonl": ["2021-03-22", "2021-03-23"]}
    assert run("diff", "000.jsonl", "003.jsonl").stdout == outcome.stdout
    assert json.loads(run("diff", "000.jsonl", "003.jsonl", "--format", "json").stdout) == entries


def test_a_page_for_people(run: Run, sources: Path) -> None:
    page = run("diff", "000.jsonl", "003.jsonl", "--format", "table").stdout
    assert "Reported by both" in page
    assert "Only in 000.jsonl" in page
    assert "+ date" in page
    assert "same words quoted: coercion aggression" in page


def test_a_narrow_page_puts_sources_below_each_other(run: Run, sources: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("diplo_cli.cli.output.WIDTH_OF_A_FILE", 50)
    page = run("diff", "000.jsonl", "003.jsonl", "--format", "table").stdout
    assert all(len(line) <= 50 for line in page.splitlines())
    assert {"    003.jsonl:", "      2021-03-22"} <= {line.rstrip() for line in page.splitlines()}


def test_the_same_is_no_difference(run: Run, sources: Path) -> None:
    assert run("diff", "000.jsonl", "000.jsonl").status == 0


def test_exit_zero_and_stat(run: Run, sources: Path) -> None:
    outcome = run("diff", "000.jsonl", "003.jsonl", "--stat", "--exit-zero")
    assert outcome.status == 0
    counts = {row["what"]: row["count"] for row in map(json.loads, outcome.stdout.splitlines())}
    assert counts["date open"] >= 2
    assert (
        counts["reported by all"] + counts["only in 000.jsonl"] + counts["only in 003.jsonl"] == counts["real events"]
    )
    table = run("diff", "000.jsonl", "003.jsonl", "--stat", "--format", "table")
    assert table.status == 1
    assert "reported by all" in table.stdout


@pytest.mark.parametrize("by", ["outlet", "article", "path"])
def test_groups_inside_one_input(run: Run, tmp_path: Path, by: str) -> None:
    source = again(1).source.model_copy(update={"outlet": "Xinhua", "path": "seeds/b1.txt"})
    lines = [event_json(visit()), event_json(again(1, source=source, start=None, end=None))]
    (tmp_path / "both.jsonl").write_text("\n".join(lines) + "\n")
    outcome = run("diff", "both.jsonl", "--by", by)
    (entry,) = [json.loads(line) for line in outcome.stdout.splitlines()]
    assert outcome.status == 1
    assert entry["reports"] == "all"
    names = {"outlet": ["Reuters", "Xinhua"], "article": ["a1", "b1"], "path": ["seeds/a1.txt", "seeds/b1.txt"]}
    assert list(entry["sources"]) == names[by]


def test_a_plan_that_took_place_is_told(run: Run, tmp_path: Path) -> None:
    early = visit().source.model_copy(update={"published": dt.date(2024, 4, 1)})
    (tmp_path / "a.jsonl").write_text(event_json(visit(status="planned", source=early)) + "\n")
    (tmp_path / "b.jsonl").write_text(event_json(again(1, status="completed")) + "\n")
    (entry,) = map(json.loads, run("diff", "a.jsonl", "b.jsonl").stdout.splitlines())
    assert entry["change"] == "planned → completed"
    assert "planned → completed" in run("diff", "a.jsonl", "b.jsonl", "--format", "table").stdout


def test_sources_can_be_articles(run: Run, seeds: Path) -> None:
    outcome = run("diff", "in/a.txt", "in/b.txt", "--stat")
    assert outcome.status == 1
    assert "events of in/a.txt" in outcome.stdout


@pytest.mark.parametrize(
    ("args", "problem"),
    [
        (["000.jsonl"], "name at least two sources"),
        ([], "name at least two sources"),
        (["000.jsonl", "003.jsonl", "--format", "csv"], "does not fit into csv"),
        (["-", "-"], "standard input can be one source only"),
        (["000.jsonl", "--by", "article"], "two sources are needed"),
        (["000.jsonl", "003.jsonl", "-o", "003.jsonl"], "is also an input"),
    ],
)
def test_wrong_usage(run: Run, sources: Path, args: list[str], problem: str) -> None:
    outcome = run("diff", *args)
    assert outcome.status == 2
    assert problem in outcome.stderr


def test_a_broken_source_is_named(run: Run, sources: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.jsonl").write_text('{"kind": "visit", "evidence": []\n')
    outcome = run("diff", "000.jsonl", "bad.jsonl")
    assert outcome.status == 3
    assert outcome.stderr.startswith("diplo: bad.jsonl:1: not an event")
