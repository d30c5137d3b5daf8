"""All cores: batches go to worker processes; what a worker's death leaves undone is done by another one."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from multiprocessing.connection import wait
from typing import TYPE_CHECKING

from diplo_cli.errors import DiploError
from diplo_cli.run.executor import Batch, ExtractorConfig, Outcome
from diplo_cli.run.tasks import Pending, Task
from diplo_cli.run.worker import At, Broken, Done, Make, Message, Ready, work

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

AHEAD = 4
"""Batches for each worker that are read before the oldest of them is done: the bound on what is held in memory."""

GRACE = 5.0
"""Seconds that a worker has beyond the time of an article to stop by itself before it is killed."""

STILLBORN = 3
"""Workers in a row that end before they could take a task: then something is wrong that no article is to blame for."""


def count_cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class ProcessExecutor:
    """Runs batches in `jobs` processes; `timeout` bounds the seconds of one article, None lifts the bound.

    A batch whose worker dies is tried once more, then each of its articles alone; an article that ends a worker even
    then is reported as failed. `make` replaces the extractor that the configuration would make; it must be importable.
    """

    def __init__(self, jobs: int, *, timeout: float | None = None, make: Make | None = None) -> None:
        self.jobs = jobs
        self._timeout = timeout
        self._make = make

    def run_batches(self, batches: Iterable[Batch], config: ExtractorConfig) -> Iterator[Sequence[Outcome]]:
        """Yield one outcome an article for each batch, in order. When the caller stops, the workers are ended."""
        pool = _Pool(self.jobs, self._timeout, self._make, config)
        try:
            yield from pool.run(iter(batches))
        finally:
            pool.end()


class _Worker:
    """One process and the task it has, with the moment by which it must have said something."""

    def __init__(self, make: Make | None, config: ExtractorConfig, timeout: float | None) -> None:
        methods = multiprocessing.get_all_start_methods()
        # Not "fork": a child that holds its siblings' pipes open would outlive a parent that is killed.
        context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
        self.connection: Connection
        self.connection, theirs = context.Pipe()
        self.process: BaseProcess = context.Process(  # type: ignore[attr-defined]
            target=work, args=(theirs, make, config, timeout), daemon=True
        )
        self.process.start()
        theirs.close()
        self.is_ready = False
        self.task: Task | None = None
        self.deadline: float | None = None

    def send(self, task: Task, timeout: float | None) -> None:
        """Hand a task to the worker, which must be ready and idle."""
        self.task = task
        self.set_deadline(timeout)
        # A worker that is dead already is found out when its messages are read.
        with contextlib.suppress(OSError):
            self.connection.send(task.articles)

    def set_deadline(self, timeout: float | None) -> None:
        """Count the time of an article from now on."""
        self.deadline = None if timeout is None else time.monotonic() + timeout + GRACE

    def read(self) -> Message | None:
        """Return what the worker said, or None where it is dead."""
        try:
            message: Message = self.connection.recv()
        except (EOFError, OSError):
            return None
        return message

    def kill(self) -> None:
        """End the process and give back what it holds."""
        self.process.kill()
        self.process.join(1.0)
        self.connection.close()


class _Pool:
    def __init__(self, jobs: int, timeout: float | None, make: Make | None, config: ExtractorConfig) -> None:
        self._jobs = jobs
        self._timeout = timeout
        self._make = make
        self._config = config
        self._workers: list[_Worker] = []
        self._tasks: deque[Task] = deque()
        self._pending: deque[Pending] = deque()
        self._stillborn = 0

    def run(self, batches: Iterator[Batch]) -> Iterator[Sequence[Outcome]]:
        is_all_read = False
        while True:
            # Reading goes on while the workers are busy, but not without bound.
            while not is_all_read and len(self._pending) < AHEAD * self._jobs and len(self._tasks) < self._jobs:
                self._assign()
                batch = next(batches, None)
                if batch is None:
                    is_all_read = True
                else:
                    self._take(batch)
                self._listen(0)
            self._assign()
            while self._pending and self._pending[0].is_done:
                yield self._pending.popleft().outcomes()
            if self._pending:
                if is_all_read or len(self._pending) >= AHEAD * self._jobs or len(self._tasks) >= self._jobs:
                    self._listen(None)
            elif is_all_read:
                return

    def end(self) -> None:
        for worker in self._workers:
            worker.process.kill()
        for worker in self._workers:
            worker.kill()
        self._workers.clear()

    def _take(self, batch: Batch) -> None:
        pending = Pending(batch)
        self._pending.append(pending)
        if batch.articles:
            self._tasks.append(Task(pending, tuple(range(len(batch.articles)))))

    def _assign(self) -> None:
        """Give tasks to idle workers; start workers as long as there is more to do than workers."""
        for worker in self._workers:
            if self._tasks and worker.is_ready and worker.task is None:
                worker.send(self._tasks.popleft(), self._timeout)
        starting = sum(not worker.is_ready for worker in self._workers)
        while starting < len(self._tasks) and len(self._workers) < self._jobs:
            self._workers.append(_Worker(self._make, self._config, self._timeout))
            starting += 1

    def _listen(self, seconds: float | None) -> None:
        """Wait for messages, deaths and deadlines, and act on them; None waits as long as it takes."""
        deadlines = [worker.deadline for worker in self._workers if worker.deadline is not None]
        if seconds is None and deadlines:
            seconds = max(0.0, min(deadlines) - time.monotonic())
        spoken: Sequence[object] = (
            wait([worker.connection for worker in self._workers], seconds) if self._workers else ()
        )
        for worker in [worker for worker in self._workers if worker.connection in spoken]:
            self._hear(worker, worker.read())
        now = time.monotonic()
        for worker in [worker for worker in self._workers if worker.deadline is not None and worker.deadline < now]:
            self._bury(worker, is_hung=True)

    def _hear(self, worker: _Worker, message: Message | None) -> None:
        match message:
            case None:
                self._bury(worker, is_hung=False)
            case Ready():
                worker.is_ready, self._stillborn = True, 0
            case At(index, is_alone):
                assert worker.task is not None
                worker.task.alone = index if is_alone else None
                worker.set_deadline(self._timeout)
            case Done(outcomes):
                assert worker.task is not None
                worker.task.finish(outcomes)
                worker.task = worker.deadline = None
            case Broken(error):
                raise error

    def _bury(self, worker: _Worker, *, is_hung: bool) -> None:
        """Take a worker out, and put what it left undone at the head of the queue; `_assign` starts another one."""
        worker.kill()
        self._workers.remove(worker)
        task, code = worker.task, worker.process.exitcode
        if not worker.is_ready:
            self._stillborn += 1
            if self._stillborn >= STILLBORN:
                raise DiploError(f"worker processes end before their first article ({_ending(code)}); try --jobs 1")
        elif task is not None:
            if is_hung:
                problem = f"took longer than {self._timeout:g} seconds; --timeout-per-article allows more"
            else:
                problem = f"ended the process that worked on it ({_ending(code)})"
            self._tasks.extendleft(reversed(task.after_death(problem, is_hung=is_hung)))


def _ending(code: int | None) -> str:
    if code is not None and code < 0:
        return f"killed by signal {-code}" + (", perhaps for want of memory" if code == -9 else "")
    return f"exit status {code}"
