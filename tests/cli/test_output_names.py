"""What `-o` may name: no empty name, and no folder with parts that somebody else wrote."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize("command", ["extract", "list", "filter", "link", "diff"])
def test_an_empty_name_is_wrong_usage(run: Run, seeds: Path, command: str) -> None:
    before = sorted(seeds.parent.iterdir())
    outcome = run(command, "in/a.txt", "in/b.txt", "-o", "")
    assert (outcome.status, outcome.stdout) == (2, "")
    assert outcome.stderr == "diplo: --output: expected the name of a file, found ''\n"
    assert sorted(seeds.parent.iterdir()) == before


def test_parts_that_are_not_of_diplo_stay(run: Run, seeds: Path, tmp_path: Path) -> None:
    (tmp_path / "spark").mkdir()
    (tmp_path / "spark" / "part-00000.jsonl").write_text("theirs")
    outcome = run("extract", "in", "-o", "spark")
    assert (outcome.status, outcome.stdout) == (2, "")
    assert outcome.stderr.startswith("diplo: spark: holds part-00000.jsonl and no _manifest.json")
    assert (tmp_path / "spark" / "part-00000.jsonl").read_text() == "theirs"
    assert len(list((tmp_path / "spark").iterdir())) == 1
    assert run("extract", "in", "-o", "spark", "--no-resume").status == 0


def test_a_dataset_of_diplo_is_replaced(run: Run, seeds: Path) -> None:
    assert run("extract", "in/a.txt", "-o", "out/").status == 0
    assert run("extract", "in", "-o", "out/").status == 0
    assert run("list", "out/", "--count", "-f", "jsonl").stdout == '{"events": 3}\n'
