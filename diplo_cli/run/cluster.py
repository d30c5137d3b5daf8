"""A cluster: batches go to the workers of a dask scheduler. Needs dask.distributed, which is an extra."""

from __future__ import annotations

import re
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from importlib import import_module
from typing import Any

from diplo_cli.errors import DiploError, UsageError
from diplo_cli.run.executor import Batch, ExtractorConfig, Outcome
from diplo_cli.run.serial import Extracts, extract_batch
from diplo_cli.run.tasks import Pending
from diplo_cli.run.worker import Make

AHEAD = 4
"""Batches for each thread of the cluster that are on their way: the bound on what is held in memory here."""

WAIT = 60.0
"""Seconds to wait for a scheduler and its first worker."""

_ADDRESS = re.compile(r"(?:(?:tcp|tls|ucx|wss?)://)?[^/\s]+:\d{1,5}(?:/\S*)?")
_TURN = threading.Lock()


class ClusterExecutor:
    """Runs batches on the cluster whose scheduler listens at `address` ("tcp://host:8786").

    Model and lexicon are loaded by each worker, so they have to be installed there, in the version of this machine.
    Dask hands the batch of a worker that dies to another one; an article that ends every worker is reported as failed.
    """

    def __init__(self, address: str, *, timeout: float | None = None, make: Make | None = None) -> None:
        self._address = address
        self._timeout = timeout
        self._make = make

    def run_batches(self, batches: Iterable[Batch], config: ExtractorConfig) -> Iterator[Sequence[Outcome]]:
        """Yield one outcome an article for each batch, in order."""
        client = _connect(self._address)
        try:
            run = _Run(client, self._make, config, self._timeout)
            yield from run.run(iter(batches))
        finally:
            client.close(timeout=1)


def extract_on_worker(
    articles: Sequence[Any], make: Make | None, config: ExtractorConfig, timeout: float | None
) -> list[Outcome] | DiploError:
    """Extract a batch; what runs on a worker. An error that concerns every article is returned, not raised."""
    try:
        # Threads of one worker take turns: a parser is not made for two at once, and Python runs one at a time anyway.
        with _TURN:
            extractor = _load(make, config)
            return [Outcome.from_result(result) for result in extract_batch(articles, extractor, timeout)]
    except DiploError as error:
        return error


@lru_cache(maxsize=2)
def _load(make: Make | None, config: ExtractorConfig) -> Extracts:
    from diplo_cli.run import serial

    return (make or serial._make_extractor)(config)


def _connect(address: str) -> Any:
    try:
        distributed: Any = import_module("distributed")
    except ImportError:
        raise UsageError("--scheduler needs dask.distributed: pip install 'diplo-cli[cluster]'") from None
    if _ADDRESS.fullmatch(address) is None:
        # Dask's client waits two minutes at its end for an address that it could not make anything of.
        raise UsageError(f"--scheduler: {address!r} is no address; expected one such as tcp://host:8786")
    try:
        client = distributed.Client(address, timeout=WAIT, set_as_default=False)
        client.wait_for_workers(1, timeout=WAIT)
    except (OSError, ValueError, TimeoutError) as error:
        raise UsageError(f"--scheduler: no cluster answers at {address}: {error}") from error
    return client


class _Run:
    def __init__(self, client: Any, make: Make | None, config: ExtractorConfig, timeout: float | None) -> None:
        self._client = client
        self._arguments = (make, config, timeout)
        self._killed: type[Exception] = import_module("distributed").KilledWorker

    def run(self, batches: Iterator[Batch]) -> Iterator[Sequence[Outcome]]:
        pending: deque[tuple[Batch, Any]] = deque()
        is_all_read = False
        while True:
            while not is_all_read and len(pending) < AHEAD * max(1, self._threads()):
                batch = next(batches, None)
                if batch is None:
                    is_all_read = True
                    break
                pending.append((batch, self._submit(batch.articles) if batch.articles else None))
            if not pending:
                return
            batch, future = pending.popleft()
            yield [] if future is None else self._gather(batch, future)

    def _threads(self) -> int:
        return sum(self._client.nthreads().values())

    def _submit(self, articles: Sequence[Any]) -> Any:
        # Not pure: dask would have to hash every article to see that it has not had it before.
        return self._client.submit(extract_on_worker, articles, *self._arguments, pure=False, retries=0)

    def _gather(self, batch: Batch, future: Any) -> Sequence[Outcome]:
        try:
            return self._result(future)
        except self._killed:
            done = Pending(batch)
            for index, article in enumerate(batch.articles):
                try:
                    (outcome,) = self._result(self._submit([article]))
                except self._killed:
                    outcome = Outcome.failed(article, "ended the workers of the cluster that worked on it")
                done.set(index, outcome)
            return done.outcomes()

    def _result(self, future: Any) -> Sequence[Outcome]:
        found: list[Outcome] | DiploError = future.result()
        if isinstance(found, DiploError):
            raise found
        return found
