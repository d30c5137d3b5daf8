"""What `diplo extract` says of its work in the end: articles that are done, events that were written."""

import json
from pathlib import Path

from tests.cli.conftest import Run


def test_a_failed_article_is_not_counted_as_done(run: Run, seeds: Path) -> None:
    (seeds / "aa.txt").write_text("This makes the extractor crash at once.\n")
    outcome = run("extract", "in", "--log-json", "log")
    assert outcome.status == 4
    assert outcome.stderr.splitlines()[-1] == "diplo: 1 failed, the rest is done: 2 articles, 3 events"
    end = json.loads((seeds.parent / "log").read_text().splitlines()[-1])
    assert (end["articles"], end["failures"]) == (2, 1)


def test_where_every_article_failed_nothing_is_done(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("This makes the extractor crash at once.\n")
    (tmp_path / "events.jsonl").write_text("old")
    outcome = run("extract", "a.txt", "-o", "events.jsonl")
    assert (outcome.status, outcome.stdout, len(outcome.stderr.splitlines())) == (3, "", 1)
    assert (tmp_path / "events.jsonl").read_text() == "old"


def test_events_that_were_not_wanted_are_not_counted(run: Run, seeds: Path) -> None:
    for args in (["--kind", "visit"], ["--min-confidence", "0.9", "--kind", "visit"]):
        outcome = run("extract", "in", "gone.txt", *args)
        assert outcome.stderr.splitlines()[-1] == "diplo: 1 failed, the rest is done: 2 articles, 1 event"
