"""`diplo list`: a table that wraps, groups, counts and actors; the same when a database reads the file."""

import csv
import io
import json
from pathlib import Path

import pytest

from diplo_cli.models import Event
from diplo_cli.run import store
from diplo_cli.writing import event_json
from tests.analysis.real import write_seed_events
from tests.cli.conftest import Run
from tests.writing.sample_events import LAVROV, visit


@pytest.fixture
def events(tmp_path: Path) -> list[Event]:
    return write_seed_events(tmp_path / "events.jsonl")


@pytest.fixture(params=["python", "database"])
def reader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "database":
        monkeypatch.setattr(store.is_large, "__defaults__", (0,))
    return str(request.param)


def rows(stdout: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in stdout.splitlines()]


def test_into_a_pipe_go_records_sorted_by_date(run: Run, events: list[Event], reader: str) -> None:
    outcome = run("list", "events.jsonl")
    assert (outcome.status, outcome.stderr) == (0, "")
    found = rows(outcome.stdout)
    assert len(found) == len(events)
    days = [record["start"] for record in found]
    known = [day for day in days if day]
    assert days[: len(known)] == sorted(known, key=str), "those without a day come last"


@pytest.mark.parametrize("key", ["date", "kind", "status", "place", "outlet", "published", "confidence"])
def test_sort_and_reverse(run: Run, events: list[Event], monkeypatch: pytest.MonkeyPatch, key: str) -> None:
    there, back = run("list", "events.jsonl", "--sort", key), run("list", "events.jsonl", "--sort", key, "--reverse")
    assert sorted(there.stdout.splitlines()) == sorted(back.stdout.splitlines())
    monkeypatch.setattr(store.is_large, "__defaults__", (0,))
    large = rows(run("list", "events.jsonl", "--sort", key).stdout)
    column = {"date": "start"}.get(key, key)
    if column in large[0]:
        assert [row[column] for row in large] == [row[column] for row in rows(there.stdout)]


@pytest.mark.parametrize("by", ["kind", "country", "actor", "outlet", "month"])
def test_counts_by_group(run: Run, events: list[Event], monkeypatch: pytest.MonkeyPatch, by: str) -> None:
    counted = rows(run("list", "events.jsonl", "--by", by, "--count").stdout)
    assert all(list(row) == [by, "events"] for row in counted)
    if by in ("kind", "month", "outlet"):
        assert sum(int(str(row["events"])) for row in counted) == len(events)
    monkeypatch.setattr(store.is_large, "__defaults__", (0,))
    large = rows(run("list", "events.jsonl", "--by", by, "--count").stdout)
    assert {(row[by], row["events"]) for row in large} == {(row[by], row["events"]) for row in counted}


def test_count_of_all(run: Run, events: list[Event], reader: str) -> None:
    assert run("list", "events.jsonl", "--count").stdout == f'{{"events": {len(events)}}}\n'


def test_groups_for_people_have_their_counts(run: Run, events: list[Event]) -> None:
    table = run("list", "events.jsonl", "--by", "kind", "--format", "table").stdout
    visits = sum(event.kind == "visit" for event in events)
    assert f"visit: {visits} events" in table


def test_groups_in_data_hold_each_event_once(run: Run, events: list[Event]) -> None:
    found = rows(run("list", "events.jsonl", "--by", "country").stdout)
    assert sorted(str(row["id"]) for row in found) == sorted(event.id for event in events)


def test_limit(run: Run, events: list[Event], reader: str) -> None:
    assert len(rows(run("list", "events.jsonl", "--limit", "3").stdout)) == 3
    assert run("list", "events.jsonl", "-n", "0").stdout == ""


def test_actors(run: Run, events: list[Event]) -> None:
    actors = {row["name"]: row for row in rows(run("list", "events.jsonl", "--actors").stdout)}
    lavrov = actors["Sergey Lavrov"]
    assert lavrov["country"] == "RUS"
    assert "Foreign Minister" in str(lavrov["titles"])
    assert lavrov["first"] == "2021-01-01"  # "since 2021, the two diplomats have held one phone call"
    assert lavrov["events"] == sum(int(str(lavrov[kind])) for kind in ("visit", "meeting", "consultation", "statement"))
    table = run("list", "events.jsonl", "--actors", "--format", "table").stdout
    assert "Sergey Lavrov" in table
    parsed = list(csv.DictReader(io.StringIO(run("list", "events.jsonl", "--actors", "--format", "csv").stdout)))
    assert {row["name"] for row in parsed} == set(actors)


def test_merged_shows_one_line_a_real_event_with_its_sources(run: Run, events: list[Event]) -> None:
    merged = rows(run("list", "events.jsonl", "--merged").stdout)
    assert len(merged) < len(events)
    assert len({row["cluster"] for row in merged}) == len(merged)
    table = run("list", "events.jsonl", "--merged", "--format", "table").stdout
    assert "Sources" in table
    lines = table.splitlines()
    at = next(i for i, line in enumerate(lines) if "2021-03-22" in line and "visit" in line)
    assert "000_ad6fa260ba0cc0f9" in " ".join(lines[at : at + 3])
    assert "003_69dea6fa310e0472" in " ".join(lines[at : at + 3])
    linked = run("link", "events.jsonl").stdout
    assert rows(run("list", "--merged", stdin=linked).stdout) == merged, "clusters that are set are taken"
    assert run("list", "--merged", "--count", stdin=linked).stdout == f'{{"events": {len(merged)}}}\n'


WORDS = (
    "A Commission of Quite Extraordinary Length for the Coordination of Everything",
    "Sergey",
    "Beijing",
    "Reuters",
)


@pytest.mark.parametrize("columns", ["30", "60", "80", "200"])
def test_no_width_cuts_anything(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, columns: str) -> None:
    party = LAVROV.model_copy(update={"name": WORDS[0]})
    (tmp_path / "one.jsonl").write_text(event_json(visit(participants=(LAVROV, party))) + "\n")
    monkeypatch.setenv("COLUMNS", columns)
    monkeypatch.setattr("diplo_cli.cli.output.WIDTH_OF_A_FILE", int(columns))
    shown = run("list", "one.jsonl", "--format", "table").stdout
    assert all(len(line) <= int(columns) for line in shown.splitlines())
    letters = "".join(shown.split())
    assert all(word in letters for words in WORDS for word in words.split())
    assert "…" not in shown


def test_names_cannot_act_on_the_terminal(run: Run, tmp_path: Path) -> None:
    party = LAVROV.model_copy(update={"name": "Sergey \x1b[31mLavrov [bold]x[/bold]"})
    (tmp_path / "one.jsonl").write_text(event_json(visit(participants=(party,))) + "\n")
    shown = run("list", "one.jsonl", "--format", "table").stdout
    assert "\x1b" not in shown
    assert "[bold]" in shown


@pytest.mark.parametrize(
    ("flags", "problem"),
    [
        (["--actors", "--by", "kind"], "--actors is a list of its own"),
        (["--actors", "--merged"], "--actors is a list of its own"),
        (["--actors", "--sort", "kind"], "leave out --sort"),
        (["--merged", "--by", "kind"], "add --count"),
        (["--count", "--format", "parquet"], "Parquet holds events only"),
        (["--limit", "-1"], "--limit"),
        (["--sort", "mood"], "mood"),
    ],
)
def test_options_that_make_no_sense(run: Run, events: list[Event], flags: list[str], problem: str) -> None:
    outcome = run("list", "events.jsonl", *flags)
    assert outcome.status == 2
    assert problem in outcome.stderr


def test_articles_are_extracted_first(run: Run, seeds: Path) -> None:
    assert sorted(str(row["kind"]) for row in rows(run("list", "in").stdout)) == ["statement", "statement", "visit"]
    outcome = run("list", "in", "gone.jsonl")
    assert outcome.status == 4
    assert "gone.jsonl" in outcome.stderr


def test_the_table_goes_to_a_file(run: Run, events: list[Event], tmp_path: Path) -> None:
    assert run("list", "events.jsonl", "-o", "table.txt").stdout == ""
    assert (tmp_path / "table.txt").read_text().startswith("When")
