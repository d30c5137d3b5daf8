"""Dates of publication that cannot be read: null in the record, and told in one line a file."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

STRANGE = ("notadate", "2024-13-45", "2024-02-30", "03/04/2024", 1712620800)


def write_rows(path: Path, *values: object) -> None:
    rows = [{"text": f"Lavrov arrived in city {i}.", "published": value} for i, value in enumerate(values)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))


@pytest.mark.parametrize("command", ["extract", "filter", "list", "link"])
def test_each_file_has_one_line_and_nothing_fails(run: Run, tmp_path: Path, command: str) -> None:
    write_rows(tmp_path / "a.jsonl", "2024-04-08", *STRANGE)
    write_rows(tmp_path / "b.jsonl", "soon", None, " ", "2019", "2019-03")
    outcome = run(command, "a.jsonl", "b.jsonl")
    assert outcome.status == 0
    assert outcome.stderr.splitlines() == [
        "diplo: a.jsonl:2: date of publication not read: 'notadate', expected one such as 2024-04-08; "
        "4 more rows like it",
        "diplo: b.jsonl:1: date of publication not read: 'soon', expected one such as 2024-04-08",
    ]
    assert sum(json.loads(line)["source"]["published"] is None for line in outcome.stdout.splitlines()) == 10
    assert run(command, "a.jsonl", "--quiet").stderr == ""


def test_the_files_that_are_told_are_few(run: Run, tmp_path: Path) -> None:
    (tmp_path / "many").mkdir()
    for number in range(100, 120):
        write_rows(tmp_path / "many" / f"{number}.jsonl", "soon", "later")
    lines = run("extract", "many").stderr.splitlines()
    assert len(lines) == 6
    assert lines[-1] == "diplo: dates of publication not read in 15 more files"
