"""The default: a few articles are done in this process; for many, worker processes are started."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from diplo_cli.run.executor import Batch, ExtractorConfig, Outcome
from diplo_cli.run.processes import ProcessExecutor
from diplo_cli.run.serial import SerialExecutor

HERE = 12
"""Batches that are done before workers are started: about as long as it takes to load their models."""


class AdaptiveExecutor:
    """Runs the first batches in this process and the rest, if there is one, in `jobs` worker processes."""

    def __init__(self, jobs: int, *, timeout: float | None = None) -> None:
        self._serial = SerialExecutor(timeout=timeout)
        self._processes = ProcessExecutor(jobs, timeout=timeout)

    def run_batches(self, batches: Iterable[Batch], config: ExtractorConfig) -> Iterator[Sequence[Outcome]]:
        """Yield one outcome an article for each batch, in order."""
        given = iter(batches)

        def opening() -> Iterator[Batch]:
            done = 0
            for batch in given:
                yield batch
                done += bool(batch.articles)
                if done >= HERE:
                    return

        yield from self._serial.run_batches(opening(), config)
        yield from self._processes.run_batches(given, config)
