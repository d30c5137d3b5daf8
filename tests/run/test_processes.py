"""Worker processes: the same outcomes in the same order for every number of them, whatever happens to them."""

import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from diplo_cli.errors import DiploError, LexiconError
from diplo_cli.models import Article
from diplo_cli.run import ExtractorConfig, Outcome, SerialExecutor
from diplo_cli.run import processes as module
from diplo_cli.run.batches import cut_batches
from diplo_cli.run.executor import Batch, Executor
from diplo_cli.run.processes import ProcessExecutor
from tests.run.fakes import FaultyExtractor, Stillborn, make_faulty


def batches(texts: list[str]) -> Iterator[Batch]:
    articles = [Article(id=f"a{i}", text=text, path=f"in/a{i}.txt") for i, text in enumerate(texts)]
    for number, batch in enumerate(cut_batches(articles)):
        yield Batch(number, tuple(batch))


def run(executor: Executor, texts: list[str]) -> list[Outcome]:
    return [outcome for outcomes in executor.run_batches(batches(texts), ExtractorConfig()) for outcome in outcomes]


def serial(texts: list[str]) -> list[Outcome]:
    return run(SerialExecutor(FaultyExtractor(ExtractorConfig())), texts)


def failures(outcomes: list[Outcome]) -> dict[str | None, str]:
    return {outcome.article: outcome.failure.message for outcome in outcomes if outcome.failure}


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_every_number_of_workers_gives_the_same(jobs: int) -> None:
    # The first batches take longest, so that later ones are done before them.
    texts = [f"sleep {0.02 if i < 20 else 0}" for i in range(100)] + ["raise"] + ["x"] * 30
    assert run(ProcessExecutor(jobs, make=make_faulty), texts) == serial(texts)


def test_empty_batches_keep_their_place() -> None:
    some = list(batches(["x"] * 20))
    given = [Batch(0, ()), some[0], Batch(2, ()), some[1], Batch(4, ())]
    outcomes = list(ProcessExecutor(2, make=make_faulty).run_batches(given, ExtractorConfig()))
    assert [len(part) for part in outcomes] == [0, 16, 0, 4, 0]


def test_a_worker_that_dies_once_loses_nothing(tmp_path: Path) -> None:
    texts = ["x"] * 40
    texts[20] = f"die once {tmp_path / 'died'}"
    assert run(ProcessExecutor(2, make=make_faulty), texts) == serial(texts)
    assert (tmp_path / "died").exists()


def test_the_article_that_kills_is_reported_and_only_that() -> None:
    texts = ["x"] * 40
    texts[5] = texts[33] = "die"
    outcomes = run(ProcessExecutor(2, make=make_faulty), texts)
    assert [outcome.article for outcome in outcomes] == [f"a{i}" for i in range(40)]
    assert set(failures(outcomes)) == {"a5", "a33"}
    message = failures(outcomes)["a5"]
    assert message.startswith("in/a5.txt: article 'a5': ended the process that worked on it (killed by signal 9")
    assert sum(outcome.events for outcome in outcomes) == 38


def test_a_worker_killed_from_outside_is_replaced() -> None:
    texts = ["sleep 0.02"] * 60
    expected = serial(texts)
    executor = ProcessExecutor(2, make=make_faulty)
    outcomes: list[Outcome] = []
    for number, part in enumerate(executor.run_batches(batches(texts), ExtractorConfig())):
        if number == 0:
            import multiprocessing

            victim = multiprocessing.active_children()[0]
            assert victim.pid is not None
            os.kill(victim.pid, signal.SIGKILL)
        outcomes += part
    assert outcomes == expected


@pytest.mark.parametrize(("text", "grace"), [("slow", 5.0), ("hang", 0.3)])
def test_time_is_bounded_even_where_nothing_interrupts(
    text: str, grace: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "GRACE", grace)
    texts = ["x"] * 18
    texts[3] = text
    started = time.monotonic()
    outcomes = run(ProcessExecutor(2, make=make_faulty, timeout=0.5), texts)
    assert time.monotonic() - started < 15
    assert list(failures(outcomes)) == ["a3"]
    assert "took longer than 0.5 seconds" in failures(outcomes)["a3"]
    assert sum(outcome.events for outcome in outcomes) == 17


def test_time_is_bounded_in_one_process() -> None:
    executor = SerialExecutor(FaultyExtractor(ExtractorConfig()), timeout=0.2)
    outcomes = run(executor, ["x", "slow", "sleep 5", "x"])
    assert list(failures(outcomes)) == ["a1", "a2"]


def test_time_is_bounded_in_a_thread() -> None:
    found: list[Outcome] = []

    def work() -> None:
        found.extend(run(SerialExecutor(FaultyExtractor(ExtractorConfig()), timeout=0.2), ["x", "slow", "x"]))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(10)
    assert list(failures(found)) == ["a1"]


def test_what_concerns_every_article_is_raised() -> None:
    with pytest.raises(LexiconError, match=r"gone\.toml"):
        list(ProcessExecutor(2).run_batches(batches(["x"]), ExtractorConfig(lexicon="gone.toml")))


def test_workers_that_cannot_start_end_the_run() -> None:
    with pytest.raises(DiploError, match="before their first article"):
        list(ProcessExecutor(2, make=Stillborn).run_batches(batches(["x"] * 40), ExtractorConfig()))


def test_the_workers_end_with_the_run() -> None:
    import multiprocessing

    results = ProcessExecutor(2, make=make_faulty).run_batches(batches(["sleep 0.05"] * 100), ExtractorConfig())
    next(results)
    assert multiprocessing.active_children()
    results.close()  # type: ignore[attr-defined]
    assert not multiprocessing.active_children()


def test_what_is_read_ahead_is_bounded() -> None:
    taken = 0

    def counted() -> Iterator[Batch]:
        nonlocal taken
        for batch in batches(["sleep 0.01"] * 1600):
            taken += 1
            yield batch

    results = ProcessExecutor(2, make=make_faulty).run_batches(counted(), ExtractorConfig())
    next(results)
    assert taken <= module.AHEAD * 2 + 1
    results.close()  # type: ignore[attr-defined]
