"""Endings that all commands share: what failed is counted, and an input that says nothing is no success."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize("command", ["extract", "explain", "list", "filter", "link", "diff"])
def test_standard_input_is_one_source(run: Run, command: str) -> None:
    key = ["ab"] if command == "explain" else []
    outcome = run(command, *key, "-", "-", stdin="Lavrov arrived in Rome.")
    assert (outcome.status, outcome.stdout) == (2, "")
    assert outcome.stderr == "diplo: standard input can be one source only\n"


@pytest.mark.parametrize("command", ["list", "filter", "link", "diff"])
def test_the_last_line_counts_what_failed(run: Run, seeds: Path, command: str) -> None:
    run("extract", "in", "-o", "events.jsonl")
    (seeds / "c.json").write_text("{}")
    outcome = run(command, "events.jsonl", "in")
    assert outcome.status == 4
    first, last = outcome.stderr.splitlines()
    assert first.startswith("diplo: in/c.json: no text")
    assert last == "diplo: 1 failed, the rest is done: 6 events"


def test_a_list_of_files_without_rows(run: Run, tmp_path: Path) -> None:
    (tmp_path / "files.csv").write_text("path,outlet\n")
    outcome = run("extract", "--manifest", "files.csv")
    assert (outcome.status, outcome.stderr) == (3, "diplo: files.csv: no rows below the header\n")
