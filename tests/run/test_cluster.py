"""A real scheduler with two real worker processes on this machine: the same bytes as here, whatever happens to them."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from diplo_cli.errors import UsageError
from diplo_cli.run import ExtractorConfig, Outcome
from diplo_cli.run.cluster import ClusterExecutor
from tests.run.fakes import make_faulty
from tests.run.test_processes import batches, failures, run, serial

pytest.importorskip("distributed")
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Cluster:
    address: str
    workers: "list[subprocess.Popen[bytes]]"


@pytest.fixture
def cluster(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Cluster]:
    """Start a scheduler and two workers of one thread; with the parameter "nanny", those that die are replaced."""
    nanny = "--nanny" if getattr(request, "param", None) == "nanny" else "--no-nanny"
    file = tmp_path / "scheduler.json"
    environ = {**os.environ, "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "1", "PYTHONPATH": str(ROOT)}
    common = ["--scheduler-file", str(file), "--no-dashboard"]
    with contextlib.ExitStack() as stack:

        def start(name: str, *args: str) -> "subprocess.Popen[bytes]":
            log = stack.enter_context((tmp_path / f"{name}{len(started)}.log").open("wb"))
            command = [sys.executable, "-m", f"distributed.cli.dask_{name}", *common, *args]
            process = subprocess.Popen(command, cwd=tmp_path, env=environ, stdout=log, stderr=log)
            started.append(process)
            return process

        started: list[subprocess.Popen[bytes]] = []
        try:
            start("scheduler", "--host", "127.0.0.1", "--port", "0")
            workers = [start("worker", nanny, "--nthreads", "1") for _ in range(2)]
            deadline = time.monotonic() + 30
            while not (file.exists() and file.read_text().strip().endswith("}")):
                assert time.monotonic() < deadline
                time.sleep(0.1)
            yield Cluster(json.loads(file.read_text())["address"], workers)
        finally:
            for process in started:
                # A nanny has to end its worker; the others have nobody to see to.
                process.terminate() if nanny == "--nanny" else process.kill()
            for process in started:
                try:
                    process.wait(5)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()


def test_a_worker_that_is_killed_loses_nothing(cluster: Cluster) -> None:
    texts = ["sleep 0.02"] * 200
    executor = ClusterExecutor(cluster.address, make=make_faulty)
    outcomes: list[Outcome] = []
    for number, part in enumerate(executor.run_batches(batches(texts), ExtractorConfig())):
        if number == 3:
            cluster.workers[0].send_signal(signal.SIGKILL)
        outcomes += part
    assert outcomes == serial(texts)


def test_an_article_that_raises_or_takes_too_long_is_reported(cluster: Cluster) -> None:
    texts = ["x"] * 20
    texts[3], texts[17] = "raise", "slow"
    outcomes = run(ClusterExecutor(cluster.address, make=make_faulty, timeout=0.5), texts)
    assert list(failures(outcomes)) == ["a3", "a17"]
    assert sum(outcome.events for outcome in outcomes) == 18


@pytest.mark.parametrize("cluster", ["nanny"], indirect=True)
def test_the_article_that_kills_is_reported_and_only_that(cluster: Cluster) -> None:
    texts = ["x"] * 20
    texts[3] = "die"
    outcomes = run(ClusterExecutor(cluster.address, make=make_faulty), texts)
    assert list(failures(outcomes)) == ["a3"]
    assert "ended the workers of the cluster" in failures(outcomes)["a3"]
    assert sum(outcome.events for outcome in outcomes) == 19


def test_the_command_line_gives_the_bytes_of_a_local_run(cluster: Cluster, tmp_path: Path) -> None:
    """With the real extractor, into a dataset behind a URL, and one worker killed in the middle."""
    corpus = tmp_path / "corpus.jsonl"
    sentence = (
        "Chinese Foreign Minister Wang Yi met his Russian counterpart Sergey Lavrov in {} on Monday, the ministry said."
    )
    cities = ["Beijing", "Moscow", "Astana", "Jakarta"]
    rows = [
        {"id": f"n{i}", "published": "2024-04-08", "text": " ".join([sentence.format(cities[i % 4])] * (1 + i % 3))}
        for i in range(160)
    ]
    corpus.write_text("".join(json.dumps(row) + "\n" for row in rows))

    def extract(*args: str) -> None:
        command = [sys.executable, "-m", "diplo_cli", "extract", str(corpus), *args]
        environ = {**os.environ, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, env=environ)
        assert done.returncode == 0, done.stderr

    def kill_in_the_middle() -> None:
        log = tmp_path / "far.journal-wal"
        while not (log.exists() and log.stat().st_size > 8192):  # the first batch is recorded
            time.sleep(0.01)
        cluster.workers[1].kill()
        killed.append((tmp_path / "far" / "_manifest.json").exists())

    killed: list[bool] = []
    killer = threading.Thread(target=kill_in_the_middle, daemon=True)
    killer.start()
    extract("--scheduler", cluster.address, "-o", f"file://{tmp_path}/far/")
    killer.join(1)
    assert killed == [False]
    extract("--jobs", "1", "-o", f"{tmp_path}/near/")
    names = sorted(path.name for path in (tmp_path / "near").iterdir())
    assert names == sorted(path.name for path in (tmp_path / "far").iterdir()) == ["_manifest.json", "part-00000.jsonl"]
    for name in names:
        assert (tmp_path / "near" / name).read_bytes() == (tmp_path / "far" / name).read_bytes()
    assert json.loads((tmp_path / "near" / "_manifest.json").read_text())["events"] >= 160


@pytest.mark.parametrize("address", ["foo", "ftp://host:1", "tcp://host", "host:port"])
def test_no_address_is_one_line_at_once(address: str) -> None:
    with pytest.raises(UsageError, match="is no address"):
        run(ClusterExecutor(address), ["x"])


def test_no_cluster_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("diplo_cli.run.cluster.WAIT", 0.5)
    with pytest.raises(UsageError, match=r"no cluster answers at tcp://127\.0\.0\.1:9"):
        run(ClusterExecutor("tcp://127.0.0.1:9"), ["x"])
