"""Stopping and going on: nothing twice, nothing lost, nothing half, whatever the moment of the stop."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from diplo_cli.errors import OutputError
from diplo_cli.models import Article
from diplo_cli.run.executor import Outcome
from diplo_cli.run.journal import Journal

ROOT = Path(__file__).parents[2]
PROGRAM = [sys.executable, "-m", "tests.run.program", "extract"]


def start(*args: object, notes: Path | None = None) -> "subprocess.Popen[str]":
    environ = {**os.environ, **({"DIPLO_TEST_NOTES": str(notes)} if notes else {})}
    return subprocess.Popen(
        [*PROGRAM, *map(str, args)], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environ
    )


def finish(*args: object, notes: Path | None = None, status: int = 0) -> str:
    process = start(*args, notes=notes)
    _, stderr = process.communicate(timeout=60)
    assert process.returncode == status, stderr
    return stderr


def write_corpus(path: Path, numbers: list[int], text: str = "sleep 0.004") -> Path:
    rows = [json.dumps({"id": f"n{number}", "text": f"{text} {number}"}) for number in numbers]
    path.write_text("".join(row + "\n" for row in rows))
    return path


def ids(path: Path) -> list[str]:
    return [json.loads(line)["source"]["id"] for line in path.read_text().splitlines()]


@pytest.mark.parametrize("output", ["events.jsonl", "events/"])
def test_killed_at_ten_random_moments_the_result_is_that_of_one_run(tmp_path: Path, output: str) -> None:
    """Ten kills for each of the two kinds of output: twenty in all."""
    corpus = write_corpus(tmp_path / "corpus.jsonl", list(range(400)))
    whole, target, notes = tmp_path / f"whole-{output}", tmp_path / output, tmp_path / "notes"
    finish(corpus, "-o", f"{whole}/" if output.endswith("/") else whole, "--jobs", 2)
    chance = random.Random(5)
    kills = 0
    while kills < 10:
        process = start(
            corpus, "-o", f"{target}/" if output.endswith("/") else target, "--resume", "--jobs", 2, notes=notes
        )
        time.sleep(chance.uniform(0.15, 1.0))
        if process.poll() is not None:
            # It was done: the next kill needs something to do, so one article changes.
            assert process.returncode == 0
            rows = corpus.read_text().splitlines()
            place = chance.randrange(len(rows))
            rows[place] = json.dumps({"id": f"n{place}", "text": f"sleep 0.3 {chance.random()}"})
            corpus.write_text("\n".join(rows) + "\n")
        else:
            process.send_signal(signal.SIGKILL)
            kills += 1
        process.communicate()
    finish(corpus, "-o", f"{target}/" if output.endswith("/") else target, "--resume", "--jobs", 2, notes=notes)
    finish(corpus, "-o", f"{whole}/" if output.endswith("/") else whole, "--jobs", 2)
    if output.endswith("/"):
        names = sorted(path.name for path in whole.iterdir())
        assert "_manifest.json" in names
        assert sorted(path.name for path in target.iterdir() if path.name != ".journal") == names
        assert all((whole / name).read_bytes() == (target / name).read_bytes() for name in names)
    else:
        assert target.read_bytes() == whole.read_bytes()
        left = sorted(path.name for path in tmp_path.iterdir() if path.name.startswith((".", "events")))
        assert left == ["events.jsonl", "events.jsonl.journal"]
    # What was in no finished batch is done again after a kill; nothing else is.
    assert sum(Counter(notes.read_text().split()).values()) < 400 + 11 * 8 * 16 + 100


def test_an_interruption_ends_soon_and_tells_how_to_go_on(tmp_path: Path) -> None:
    corpus = write_corpus(tmp_path / "corpus.jsonl", list(range(2000)), "sleep 0.01")
    target = tmp_path / "events.jsonl"
    process = start(corpus, "-o", target, "--jobs", 2)
    log = tmp_path / "events.jsonl.journal-wal"  # of the journal, which stands a moment before its log
    deadline = time.monotonic() + 20
    while not (log.exists() and log.stat().st_size > 50_000):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    stopped = time.monotonic()
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=10)
    assert time.monotonic() - stopped < 2
    assert process.returncode == 130
    (line,) = stderr.splitlines()
    assert "the same command with --resume goes on from there" in line
    assert not target.exists()
    # Without a word on the journal, nothing is thrown away.
    assert "go on with --resume" in finish(corpus, "-o", target, "--jobs", 2, status=2)


def test_a_grown_corpus_is_extracted_where_it_grew(tmp_path: Path) -> None:
    folder, notes, target = tmp_path / "in", tmp_path / "notes", tmp_path / "events.jsonl"
    folder.mkdir()
    for number in range(0, 60, 2):
        (folder / f"n{number:02}.txt").write_text(f"text {number}")
    finish(folder, "-o", target, "--resume", "--jobs", 1, notes=notes)
    assert len(notes.read_text().split()) == 30
    notes.unlink()
    for number in range(1, 20, 2):
        (folder / f"n{number:02}.txt").write_text(f"text {number}")
    (folder / "n40.txt").write_text("another text")
    (folder / "n58.txt").unlink()
    finish(folder, "-o", target, "--resume", "--jobs", 1, notes=notes)
    assert sorted(notes.read_text().split()) == sorted([f"n{number:02}" for number in range(1, 20, 2)] + ["n40"])
    assert ids(target) == sorted(path.stem for path in folder.iterdir())
    fresh = tmp_path / "fresh.jsonl"
    finish(folder, "-o", fresh, "--jobs", 1)
    assert fresh.read_bytes() == target.read_bytes()


def test_a_failed_article_is_tried_again(tmp_path: Path) -> None:
    corpus = tmp_path / "corpus.jsonl"
    flag = tmp_path / "died"
    rows = [{"id": "a", "text": "x"}, {"id": "b", "text": "raise"}, {"id": "c", "text": "y"}]
    corpus.write_text("".join(json.dumps(row) + "\n" for row in rows))
    target, notes = tmp_path / "events.jsonl", tmp_path / "notes"
    finish(corpus, "-o", target, "--resume", "--jobs", 1, status=4)
    assert "could not be extracted" in finish(corpus, "-o", target, "--resume", "--jobs", 1, notes=notes, status=4)
    assert not notes.exists() and not flag.exists()
    assert ids(target) == ["a", "c"]


def test_after_a_whole_run_no_journal_is_left(tmp_path: Path) -> None:
    corpus = write_corpus(tmp_path / "corpus.jsonl", [1, 2, 3], "x")
    finish(corpus, "-o", tmp_path / "events.jsonl")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["corpus.jsonl", "events.jsonl"]


def test_resume_needs_an_output(tmp_path: Path) -> None:
    corpus = write_corpus(tmp_path / "corpus.jsonl", [1], "x")
    assert "--resume: needs an output" in finish(corpus, "--resume", status=2)


def test_a_torn_journal_loses_its_last_batch_and_no_more(tmp_path: Path) -> None:
    """As power leaves it: the log beside the journal ends in the middle of a page."""
    articles = [Article(id=f"a{i}", text="x" * 5000 + str(i)) for i in range(4)]
    path = tmp_path / "j"
    journal = Journal(path, "stamp")
    for article in articles:
        journal.record([article], [Outcome(article.id, None, 1, os.urandom(3000) + b"\n")])
    (tmp_path / "torn").write_bytes(path.read_bytes())
    log = (tmp_path / "j-wal").read_bytes()
    (tmp_path / "torn-wal").write_bytes(log[: len(log) - 1000])
    journal.close()
    torn = Journal(tmp_path / "torn", "stamp")
    assert [torn.find(article) is not None for article in articles] == [True, True, True, False]


def test_a_journal_knows_content_and_what_extracted_it(tmp_path: Path) -> None:
    article = Article(id="a", text="x", path="p")
    journal = Journal(tmp_path / "j", "stamp")
    outcome = Outcome("a", "p", 1, b"{}\n")
    journal.record([article], [outcome])
    assert journal.find(article) == outcome
    assert journal.find(article.model_copy(update={"text": "y"})) is None
    assert journal.find(article.model_copy(update={"outlet": "Reuters"})) is None
    journal.close()
    assert Journal(tmp_path / "j", "another model").find(article) is None


def test_two_runs_do_not_write_one_output(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "j", "stamp")
    journal.record([], [])
    with pytest.raises(OutputError, match="another run is writing this output"):
        Journal(tmp_path / "j", "stamp")


def test_what_is_no_journal_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "j").write_text("a text of somebody else" * 100)
    with pytest.raises(OutputError, match="is no journal of diplo"):
        Journal(tmp_path / "j", "stamp")
