"""The options of `diplo extract` for a large corpus, on the program itself with worker processes."""

import hashlib
import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from diplo_cli.run.dataset import write_dataset
from diplo_cli.run.executor import Outcome
from diplo_cli.run.storage import open_folder
from tests.cli.test_extract import kinds
from tests.run.test_resume import PROGRAM, ROOT, finish, ids, write_corpus


def output(*args: object, status: int = 0) -> tuple[bytes, str]:
    done = subprocess.run([*PROGRAM, *map(str, args)], cwd=ROOT, capture_output=True, timeout=60)
    assert done.returncode == status, done.stderr
    return done.stdout, done.stderr.decode()


def test_every_number_of_jobs_gives_the_same_bytes(tmp_path: Path) -> None:
    corpus = write_corpus(tmp_path / "corpus.jsonl", list(range(100)), "sleep 0.002")
    expected = output(corpus, "--jobs", 1)[0]
    assert len(kinds(expected.decode())) == 100
    assert all(output(corpus, "--jobs", jobs)[0] == expected for jobs in (2, 5))
    assert output(corpus)[0] == expected


def test_many_articles_are_given_to_workers_by_default(tmp_path: Path) -> None:
    corpus = write_corpus(tmp_path / "corpus.jsonl", list(range(300)), "x")
    assert len(output(corpus)[0].splitlines()) == 300


def test_the_article_that_kills_a_worker_is_reported(tmp_path: Path) -> None:
    corpus = tmp_path / "corpus.jsonl"
    corpus.write_text("".join(json.dumps({"id": str(i), "text": "die" if i == 7 else "x"}) + "\n" for i in range(20)))
    stderr = finish(corpus, "-o", tmp_path / "events.jsonl", "--jobs", 2, status=4)
    assert "article '7': ended the process that worked on it (killed by signal 9" in stderr
    assert ids(tmp_path / "events.jsonl") == [str(i) for i in range(20) if i != 7]


def test_time_is_bounded(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("slow")
    (tmp_path / "b.txt").write_text("x")
    for jobs in (1, 2):
        stdout, stderr = output(tmp_path, "--jobs", jobs, "--timeout-per-article", "0.3", status=4)
        assert "article 'a': took longer than 0.3 seconds" in stderr
        assert len(stdout.splitlines()) == 1


def test_the_log_is_for_machines(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("raise")
    (tmp_path / "b.txt").write_text("x")
    log = tmp_path / "run.log"
    output(tmp_path / "a.txt", tmp_path / "b.txt", tmp_path / "gone.txt", "--log-json", log, status=4)
    entries = [json.loads(line) for line in log.read_text().splitlines()]
    assert [entry["event"] for entry in entries] == ["start", "failure", "failure", "end"]
    assert entries[1]["article"] == "a" and entries[1]["path"].endswith("a.txt")
    assert entries[2]["problem"] == "no such file or folder"
    assert {key: entries[-1][key] for key in ("status", "articles", "events", "failures", "written")} == {
        "status": "done",
        "articles": 1,
        "events": 1,
        "failures": 2,
        "written": 1,
    }


def test_the_profile_names_stages(tmp_path: Path) -> None:
    corpus = write_corpus(tmp_path / "corpus.jsonl", list(range(50)), "sleep 0.01")
    stdout, stderr = output(corpus, "--profile")
    assert len(stdout.splitlines()) == 50
    assert stderr.startswith("diplo: time by stage")


def test_a_folder_gets_parts_and_a_manifest(tmp_path: Path) -> None:
    corpus = write_corpus(tmp_path / "corpus.jsonl", list(range(30)), "x")
    output(corpus, "-o", f"{tmp_path}/events/", "--kind", "visit")
    output(corpus, "-o", f"{tmp_path}/tables/", "--format", "parquet")
    for folder, suffix in (("events", "jsonl"), ("tables", "parquet")):
        manifest = json.loads((tmp_path / folder / "_manifest.json").read_text())
        assert sorted(path.name for path in (tmp_path / folder).iterdir()) == ["_manifest.json", f"part-00000.{suffix}"]
        (part,) = manifest["parts"]
        data = (tmp_path / folder / part["name"]).read_bytes()
        assert (part["inputs"], part["events"], part["bytes"]) == (30, 30, len(data))
        assert part["sha256"] == hashlib.sha256(data).hexdigest()
        assert {"code", "lexicon", "model", "schema_version"} <= set(manifest)
    import pyarrow.parquet

    assert pyarrow.parquet.read_table(tmp_path / "tables").num_rows == 30


@pytest.mark.parametrize("url", ["memory://events", None])
def test_parts_are_of_so_many_inputs(tmp_path: Path, url: str | None) -> None:
    folder = open_folder(url or str(tmp_path / "x"))
    outcomes = [Outcome(str(i), None, 1, b'{"n": %d}\n' % i) for i in range(25)]
    assert write_dataset(outcomes, folder, "jsonl", {}, inputs_a_part=10) == 25
    assert folder.names() == ["_manifest.json", "part-00000.jsonl", "part-00001.jsonl", "part-00002.jsonl"]
    assert write_dataset(outcomes[:10], folder, "jsonl", {}, inputs_a_part=10) == 10
    assert folder.names() == ["_manifest.json", "part-00000.jsonl"]


def test_half_a_dataset_has_no_manifest(tmp_path: Path) -> None:
    folder = open_folder(str(tmp_path))
    write_dataset([Outcome("a", None, 1, b"{}\n")], folder, "jsonl", {})

    def stopped() -> Iterator[Outcome]:
        yield Outcome("a", None, 1, b"{}\n")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_dataset(stopped(), folder, "jsonl", {})
    assert "_manifest.json" not in folder.names()


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["--jobs", "0"], "Invalid value for '--jobs'"),
        (["--max-article-size", "much"], "--max-article-size: expected bytes such as 500K or 5MB"),
        (["--timeout-per-article", "-1"], "expected a number of seconds"),
        (["--scheduler", "tcp://127.0.0.1:9", "--jobs", "2"], "--jobs is for this machine"),
        (["-o", "events/", "--format", "csv"], "the parts of a dataset are jsonl or parquet"),
        (["-o", "nonsense://x/y/"], "nonsense://x/y/: cannot be written"),
        (["--manifest", "gone.csv"], "no such file"),
    ],
)
def test_wrong_usage_is_one_line(tmp_path: Path, args: list[str], message: str) -> None:
    (tmp_path / "a.txt").write_text("x")
    command = [*PROGRAM, *([] if "--manifest" in args else [str(tmp_path / "a.txt")]), *args]
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60, env=environ)
    assert done.returncode == (3 if "--manifest" in args else 2)
    assert message in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_manifest_names_the_articles(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Wang Yi met Lavrov.")
    (tmp_path / "m.csv").write_text("path,outlet,published\na.txt,TASS,2024-04-09\n")
    stdout, _ = output("--manifest", tmp_path / "m.csv")
    assert json.loads(stdout)["source"]["id"] == "a"
