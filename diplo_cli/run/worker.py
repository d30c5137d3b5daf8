"""What a worker process does: it takes tasks from a connection, extracts, and sends outcomes until told to end."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from diplo_cli.errors import DiploError
from diplo_cli.run.executor import ExtractorConfig, Outcome
from diplo_cli.run.memory import settle_memory
from diplo_cli.run.serial import Extracts, extract_batch

if TYPE_CHECKING:
    from diplo_cli.models import Article

Make = Callable[[ExtractorConfig], Extracts]


@dataclass(frozen=True, slots=True)
class Ready:
    """The extractor is loaded; what happens from here on happens to articles."""


@dataclass(frozen=True, slots=True)
class At:
    """The article at `index` of the task is begun; `is_alone` says that it is tried alone."""

    index: int
    is_alone: bool


@dataclass(frozen=True, slots=True)
class Done:
    """The task is done: one outcome an article."""

    outcomes: list[Outcome]


@dataclass(frozen=True, slots=True)
class Broken:
    """Nothing can be extracted: the error concerns every article."""

    error: DiploError


HEARTBEAT = 0.5
"""Seconds after which a worker that goes from article to article says so."""

Message = Ready | At | Done | Broken


def work(connection: Connection, make: Make | None, config: ExtractorConfig, timeout: float | None) -> None:
    """Serve tasks (tuples of articles) until None comes or the other end is gone.

    An interruption from the keyboard is left to the process that started this one.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        _serve(connection, make, config, timeout)
    except (EOFError, ConnectionError):
        return  # whoever asked is gone


def _serve(connection: Connection, make: Make | None, config: ExtractorConfig, timeout: float | None) -> None:
    spoken = 0.0

    def on_start(index: int, is_alone: bool) -> None:
        nonlocal spoken
        if is_alone or time.monotonic() - spoken > HEARTBEAT:
            connection.send(At(index, is_alone))
            spoken = time.monotonic()

    try:
        extractor = _load(make, config)
        settle_memory()
        connection.send(Ready())
        while (articles := connection.recv()) is not None:
            spoken = time.monotonic()
            results = extract_batch(articles, extractor, timeout, on_start)
            connection.send(Done([Outcome.from_result(result) for result in results]))
    except DiploError as error:
        connection.send(Broken(error))


def _load(make: Make | None, config: ExtractorConfig) -> Extracts:
    from diplo_cli.run import serial

    extractor = (make or serial._make_extractor)(config)
    # The first task is timed: what is loaded on first use has to be loaded before.
    for _ in extractor.extract([warm_up_article()]):
        pass
    return extractor


def warm_up_article() -> Article:
    """Return an article that takes the whole way, so that everything that is loaded on first use is loaded."""
    from diplo_cli.models import Article

    return Article(id="warm-up", text="BEIJING (Reuters) - Chinese President Xi Jinping met Vladimir Putin in Beijing.")
