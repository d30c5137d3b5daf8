"""A dataset that `diplo extract -o folder/` wrote is input like any other; its manifest is not."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize("format", ["jsonl", "parquet"])
def test_a_dataset_reads_back(run: Run, seeds: Path, format: str) -> None:
    assert run("extract", "in", "-o", "events/", "-f", format).status == 0
    assert (seeds.parent / "events" / "_manifest.json").is_file()
    expected = run("extract", "in").stdout
    outcome = run("filter", "events/")
    assert (outcome.status, outcome.stdout, outcome.stderr) == (0, expected, "")
    assert run("diff", "events/", "events/part-00000." + format).status == 0


def test_a_dataset_among_the_articles_brings_no_failure_of_its_manifest(run: Run, seeds: Path) -> None:
    assert run("extract", "in", "-o", "in/events/").status == 0
    assert "_manifest.json" not in run("extract", "in").stderr
