"""`diplo filter`: every option on real events, in every format, and what is wrong with an input."""

import csv
import gzip
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from diplo_cli.models import Event
from diplo_cli.run import store
from diplo_cli.writing import event_json
from tests.analysis.real import write_seed_events
from tests.cli.conftest import Outcome, Run
from tests.writing.sample_events import visit


@pytest.fixture
def events(tmp_path: Path) -> list[Event]:
    return write_seed_events(tmp_path / "events.jsonl")


def records(outcome: Outcome) -> list[dict[str, object]]:
    assert (outcome.status, outcome.stderr) == (0, "")
    return [json.loads(line) for line in outcome.stdout.splitlines()]


OPTIONS = [
    (["--actor", "lawrow"], lambda event: "Lavrov" in str(event["participants"])),
    (["--actor", "RUS", "--with", "Wang Yi"], lambda event: "Wang Yi" in str(event["participants"])),
    (
        ["--actor", "Lavrov", "--actor", "Blinken", "--any"],
        lambda event: re.search("Lavrov|Blinken", str(event["participants"])),
    ),
    (["--actor", "Lavrov", "--actor", "Wang Yi", "--all"], lambda event: "Wang Yi" in str(event["participants"])),
    (["--actor", "China", "--role", "host"], lambda event: "host" in str(event["participants"])),
    (["--kind", "visit", "--kind", "meeting"], lambda event: event["kind"] in ("visit", "meeting")),
    (["--country", "Japan"], lambda event: "JPN" in str(event)),
    (["--place", "moscow"], lambda event: event["place"]["name"] == "Moscow"),
    (["--status", "planned"], lambda event: event["status"] == "planned"),
    (["--mode", "in_person"], lambda event: event["mode"] == "in_person"),
    (["--since", "2024"], lambda event: event["end"] >= "2024-01-01"),
    (["--until", "2021-03"], lambda event: event["start"] <= "2021-03-31"),
    (["--until", "9999-12"], lambda event: event["start"] <= "9999-12-31"),
    (["--since", "2024", "--undated"], lambda event: event["end"] is None or event["end"] >= "2024-01-01"),
    (["--topic", "ukraine"], lambda event: "kraine" in str(event["topics"])),
    (["--text", "coercion aggression"], lambda event: "coercion" in str(event)),
    (["--min-confidence", "0.9"], lambda event: event["confidence"] >= 0.9),
    (["--where", "place_country = 'CHN' AND kind = 'visit'"], lambda event: event["kind"] == "visit"),
]


@pytest.mark.parametrize(("flags", "holds"), OPTIONS, ids=[" ".join(flags) for flags, _ in OPTIONS])
def test_each_option_on_real_events(
    run: Run, events: list[Event], monkeypatch: pytest.MonkeyPatch, flags: list[str], holds: object
) -> None:
    """What an option keeps fits, stands in the order of the file, and is the same when a database reads the file."""
    assert callable(holds)
    found = records(run("filter", "events.jsonl", *flags))
    assert 0 < len(found) < len(events)
    assert all(holds(record) for record in found)
    order = [event.id for event in events]
    assert [record["id"] for record in found] == sorted((str(record["id"]) for record in found), key=order.index)
    monkeypatch.setattr(store, "LARGE", 0)
    monkeypatch.setattr(store.is_large, "__defaults__", (0,))
    assert records(run("filter", "events.jsonl", *flags)) == found


def test_outlet(run: Run, tmp_path: Path) -> None:
    (tmp_path / "one.jsonl").write_text(event_json(visit()) + "\n")
    assert len(records(run("filter", "one.jsonl", "--outlet", "reuters"))) == 1
    assert records(run("filter", "one.jsonl", "--outlet", "xinhua")) == []


@pytest.mark.parametrize("name", ["out.json", "out.csv", "out.parquet", "out.jsonl.gz", "out.csv.gz"])
def test_what_one_command_writes_another_reads(run: Run, events: list[Event], name: str) -> None:
    assert run("filter", "events.jsonl", "-o", name).status == 0
    everything = records(run("filter", name))
    assert everything == [json.loads(event_json(event)) for event in events]


@pytest.mark.parametrize("name", ["out.csv", "out.parquet", "out.jsonl"])
def test_a_database_reads_every_format_alike(
    run: Run, events: list[Event], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    flags = ["--actor", "Lavrov", "--kind", "visit"]
    expected = records(run("filter", "events.jsonl", *flags))
    assert run("filter", "events.jsonl", "-o", name).status == 0
    monkeypatch.setattr(store.is_large, "__defaults__", (0,))
    assert records(run("filter", name, *flags)) == expected
    assert records(run("filter", name, *flags, "--where", "place_country = 'CHN' AND confidence > 0.1")) == expected


def test_pipes_globs_folders_and_articles(run: Run, events: list[Event], tmp_path: Path, seeds: Path) -> None:
    text = (tmp_path / "events.jsonl").read_text()
    expected = records(run("filter", "events.jsonl", "--kind", "visit"))
    assert records(run("filter", "--kind", "visit", stdin=text)) == expected
    assert records(run("filter", "-", "--kind", "visit", stdin=gzip.compress(text.encode()))) == expected
    pretty = "\n".join(json.dumps(json.loads(line), indent=2) for line in text.splitlines())
    assert records(run("filter", "--kind", "visit", stdin=pretty)) == expected, "as jq prints it"
    assert records(run("filter", "*.jsonl", "--kind", "visit")) == expected
    (tmp_path / "runs").mkdir()
    (tmp_path / "events.jsonl").rename(tmp_path / "runs" / "events.jsonl")
    assert records(run("filter", "runs", "--kind", "visit")) == expected
    assert [record["kind"] for record in records(run("filter", "in", "--kind", "visit"))] == ["visit"]
    both = records(run("filter", "runs", "in", "--kind", "visit"))
    assert len(both) == len(expected) + 1


def test_nothing_in_nothing_out(run: Run) -> None:
    assert run("filter", "--kind", "visit", stdin="") == Outcome(0, "", "")


def test_an_actor_that_nobody_is(run: Run, events: list[Event], monkeypatch: pytest.MonkeyPatch) -> None:
    expected = "diplo: no event has a party 'Lavrof'; the nearest names are Sergey Lavrov\n"
    assert run("filter", "events.jsonl", "--actor", "Lavrof") == Outcome(0, "", expected)
    monkeypatch.setattr(store.is_large, "__defaults__", (0,))
    assert run("filter", "events.jsonl", "--actor", "Lavrof") == Outcome(0, "", expected)


def test_no_hint_where_the_actor_is_there_and_the_rest_does_not_fit(run: Run, events: list[Event]) -> None:
    assert run("filter", "events.jsonl", "--actor", "Lavrov", "--since", "2030") == Outcome(0, "", "")


NEWER = json.dumps({**json.loads(event_json(visit())), "schema_version": 2, "mood": "good"})
GOOD = event_json(visit())


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("a.jsonl", f"{GOOD}\n{GOOD[:200]}\n", "a.jsonl:2: not an event: broken JSON"),
        ("a.jsonl", f"{GOOD}\n\n{NEWER}\n", "a.jsonl:3: an event of schema_version 2"),
        ("a.jsonl", f'{GOOD}\n{{"kind": "visit"}}\n', "a.jsonl:2: not an event: visit.id"),
        ("a.jsonl", f"{GOOD}\n[1]\n", "a.jsonl:2: not an event"),
        ("a.json", f"[\n{GOOD},\n{GOOD[:300]}", "a.json:3: not an event: broken JSON"),
        ("a.json", f"[\n{GOOD},\n{NEWER}\n]", "a.json:3: an event of schema_version 2"),
        (
            "a.csv",
            "id,kind,status,participants_name\nx,visit,planned,Lavrov\n",
            "a.csv:1: not a table of events: columns",
        ),
    ],
)
@pytest.mark.parametrize("least", [0, store.LARGE])
def test_what_is_no_event_is_named_with_file_and_line(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, content: str, problem: str, least: int
) -> None:
    monkeypatch.setattr(store.is_large, "__defaults__", (least,))
    (tmp_path / name).write_text(content)
    outcome = run("filter", name, "-o", "out.jsonl")
    assert outcome.status == 3
    (line,) = outcome.stderr.splitlines()
    assert line.startswith(f"diplo: {problem}")
    assert not (tmp_path / "out.jsonl").exists()


def test_a_row_that_is_no_event(run: Run, events: list[Event], tmp_path: Path) -> None:
    run("filter", "events.jsonl", "-o", "out.csv")
    rows = list(csv.reader((tmp_path / "out.csv").open(newline="")))
    rows[2][rows[0].index("confidence")] = "very"
    with (tmp_path / "out.csv").open("w", newline="") as stream:
        csv.writer(stream).writerows(rows)
    outcome = run("filter", "out.csv")
    assert outcome.status == 3
    assert "out.csv:3: " in outcome.stderr


@pytest.mark.parametrize(
    ("flags", "problem"),
    [
        (["--any", "--all", "--actor", "x"], "--any and --all contradict"),
        (["--all"], "--all is about several actors"),
        (["--with", "Lavrov"], "--with goes with --actor"),
        (["--undated"], "--undated goes with"),
        (["--since", "2025", "--until", "2024"], "end (2024-12-31) before they begin"),
        (["--kind", "visit", "--mode", "phone"], "mode"),
        (["--country", "Ruritania"], "no country's code or name"),
        (["--since", "monday"], "expected a day, month or year"),
        (["--actor", "-"], "expected a name"),
        (["--where", "no_such_column = 1"], "--where: not an SQL expression"),
        (["--where", "kind ="], "--where: not an SQL expression"),
    ],
)
def test_options_that_make_no_sense(run: Run, events: list[Event], flags: list[str], problem: str) -> None:
    outcome = run("filter", "events.jsonl", *flags)
    assert outcome.status == 2
    assert outcome.stdout == ""
    (line,) = outcome.stderr.splitlines()
    assert problem in line


def test_an_input_is_not_written_over(run: Run, events: list[Event]) -> None:
    outcome = run("filter", "events.jsonl", "-o", "events.jsonl")
    assert outcome.status == 2
    assert "is also an input" in outcome.stderr


def test_event_files_need_no_language_model(tmp_path: Path) -> None:
    """Nothing heavy is imported to ask events."""
    write_seed_events(tmp_path / "events.jsonl")
    script = (
        "import sys; from diplo_cli.cli.app import app\n"
        "for command in (['filter', '--actor', 'Lavrov'], ['list'], ['link'], ['diff', 'events.jsonl', '--stat']):\n"
        "    app([command[0], 'events.jsonl', *command[1:]], standalone_mode=False)\n"
        "heavy = {'spacy', 'dateparser', 'trafilatura', 'pyarrow', 'pandas', 'duckdb'} & set(sys.modules)\n"
        "sys.exit(f'imported: {heavy}' if heavy else 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_one_line_where_duckdb_is_missing(run: Run, events: list[Event], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    outcome = run("filter", "events.jsonl", "--where", "true")
    assert outcome.status == 2
    assert outcome.stderr == "diplo: --where needs duckdb; install it with: pip install 'diplo-cli[tables]'\n"
