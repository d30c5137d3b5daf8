"""Globs that the shell left alone, as it does between quotation marks or where there are too many files."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize("command", ["extract", "filter", "link"])
def test_a_glob_stands_for_its_files_in_order(run: Run, seeds: Path, command: str) -> None:
    (seeds / "[c].txt").write_text("Lavrov arrived in Rome.")
    outcome = run(command, "in/*.txt")
    assert (outcome.status, outcome.stderr) == (0, "")
    assert [line.count('"id": "a"') + 2 * line.count('"id": "b"') for line in outcome.stdout.splitlines()] == [
        0,
        1,
        1,
        2,
    ]
    assert len(run(command, "in/[c].txt").stdout.splitlines()) == 1


def test_a_glob_of_nothing_is_named(run: Run) -> None:
    outcome = run("extract", "gone/*.txt")
    assert (outcome.status, outcome.stderr) == (3, "diplo: gone/*.txt: no such file or folder\n")


def test_the_output_is_found_among_what_a_glob_stands_for(run: Run, seeds: Path) -> None:
    assert run("extract", "in/*.txt", "-o", "in/b.txt").status == 2
