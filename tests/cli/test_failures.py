"""Many failures of one kind: a few lines on standard error, all of them in the log; and what to do about them."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize("command", ["extract", "list", "filter"])
def test_rows_of_one_problem_are_told_a_few_times(run: Run, tmp_path: Path, command: str) -> None:
    rows = [{"id": str(number), "Text": "x"} for number in range(2000)]
    (tmp_path / "wrong.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    outcome = run(command, "wrong.jsonl", "gone.txt")
    assert outcome.status == 3
    lines = outcome.stderr.splitlines()
    assert lines[4:] == [
        "diplo: wrong.jsonl:5: no text: expected a field text or body or content, found id, Text; "
        "--field text=COLUMN names another",
        "diplo: wrong.jsonl: and 1,995 more like it",
        "diplo: gone.txt: no such file or folder",
    ]


def test_problems_of_several_kinds_are_counted_apart_and_all_stand_in_the_log(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"a": 1}\n{"text": \n' * 7 + '{"text": ""}\n{"text": "Lavrov arrived."}\n')
    outcome = run("extract", "a.jsonl", "--log-json", "log")
    assert outcome.status == 4
    lines = outcome.stderr.splitlines()
    assert len(lines) == 5 + 5 + 1 + 2 + 1
    assert lines[-3:] == [
        "diplo: a.jsonl: and 2 more like it: no text",
        "diplo: a.jsonl: and 2 more like it: broken JSON",
        "diplo: 15 failed, the rest is done: 1 article, 1 event",
    ]
    assert sum(json.loads(line)["event"] == "failure" for line in (tmp_path / "log").read_text().splitlines()) == 15


def test_a_table_says_what_columns_it_has(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("nr;Text;Datum\n1;x;y\n")
    (tmp_path / "b.jsonl").write_text('{"text": null}')
    assert run("extract", "b.jsonl").stderr == "diplo: b.jsonl:1: no text: the field text is empty\n"
    assert run("extract", "a.csv").stderr == (
        "diplo: a.csv:1: no text column in the header row: expected text or body or content, found nr, Text, Datum; "
        "--field text=COLUMN names another\n"
    )
