"""`diplo extract` and the events that diplo wrote: they are no articles, and the output is never its own input."""

import gzip
import json
import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import Run

REFUSAL = "holds events, not articles; diplo list, filter, link and diff read them"


@pytest.mark.parametrize("name", ["e.jsonl", "e.json", "e.csv", "e.parquet", "e.jsonl.gz"])
def test_an_event_file_is_refused_in_one_line(run: Run, seeds: Path, name: str) -> None:
    run("extract", "in", "-o", name)
    outcome = run("extract", name)
    assert (outcome.status, outcome.stdout, outcome.stderr) == (3, "", f"diplo: {name}: {REFUSAL}\n")


@pytest.mark.parametrize("format", ["jsonl", "json", "csv"])
def test_so_it_is_in_a_pipe_and_under_the_name_of_a_text(run: Run, seeds: Path, tmp_path: Path, format: str) -> None:
    events = run("extract", "in", "-f", format).stdout
    outcome = run("extract", stdin=events)
    assert (outcome.status, outcome.stdout, len(outcome.stderr.splitlines())) == (3, "", 1)
    (tmp_path / "copy.txt").write_text(events)
    for command in ("extract", "list"):
        outcome = run(command, "copy.txt")
        assert (outcome.status, outcome.stdout) == (3, "")
        (line,) = outcome.stderr.splitlines()
        assert line == f"diplo: copy.txt: {REFUSAL}, under a name that ends in .jsonl, .json, .csv or .parquet"


def test_a_member_of_an_archive_is_refused_too(run: Run, seeds: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("e.jsonl", run("extract", "in").stdout)
        archive.writestr("a.txt", "Lavrov arrived in Rome.")
    outcome = run("extract", "a.zip")
    assert outcome.status == 4
    assert f"diplo: a.zip/e.jsonl: {REFUSAL}\n" in outcome.stderr
    assert len(outcome.stdout.splitlines()) == 1


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.jsonl", '{"kind": "news", "status": "live", "text": "Lavrov arrived."}'),
        ("a.csv", "kind,status,text\nnews,live,Lavrov arrived.\n"),
        ("a.txt", '[Reuters] "kind": Lavrov arrived.'),
        ("b.txt", "{Lavrov arrived.}"),
    ],
)
def test_articles_that_look_a_little_like_events_are_read(run: Run, tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text)
    outcome = run("extract", name)
    assert (outcome.status, len(outcome.stdout.splitlines())) == (0, 1)


@pytest.mark.parametrize("output", ["in/events.jsonl", "in/events.csv", "in/sub/events.txt", "in/events.jsonl.gz"])
def test_the_output_of_the_last_run_is_not_read(run: Run, seeds: Path, output: str) -> None:
    (seeds / "sub").mkdir()
    assert run("extract", "in", "-o", output).status == 0
    first = (seeds.parent / output).read_bytes()
    again = run("extract", "in", "-o", output)
    assert (again.status, again.stderr) == (0, "")
    assert (seeds.parent / output).read_bytes() == first


def test_nor_is_what_lies_in_a_folder_of_output(run: Run, seeds: Path) -> None:
    for _ in range(2):
        outcome = run("extract", "in", "-o", "in/out/")
        assert (outcome.status, outcome.stderr) == (0, "")
        assert json.loads((seeds / "out" / "_manifest.json").read_text())["inputs"] == 2


def test_nor_is_an_output_that_a_link_leads_to(run: Run, seeds: Path) -> None:
    (seeds / "events.jsonl").symlink_to(seeds / "real.txt")
    for _ in range(2):
        outcome = run("extract", "in", "-o", "in/events.jsonl")
        assert (outcome.status, outcome.stderr) == (0, "")
        assert len((seeds / "real.txt").read_text().splitlines()) == 3


def test_events_of_another_run_among_articles_are_one_failure(run: Run, seeds: Path) -> None:
    (seeds / "old.jsonl.gz").write_bytes(gzip.compress(run("extract", "in").stdout.encode()))
    outcome = run("extract", "in")
    assert (outcome.status, len(outcome.stdout.splitlines())) == (4, 3)
    assert outcome.stderr.splitlines()[0] == f"diplo: in/old.jsonl.gz: {REFUSAL}"
