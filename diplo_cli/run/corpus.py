"""A whole corpus: what the journal knows is taken from it, the rest goes to the executor, all in input order."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from diplo_cli.errors import InputError
from diplo_cli.run.batches import ARTICLES_A_BATCH, CHARACTERS_A_BATCH
from diplo_cli.run.executor import Batch, Executor, ExtractorConfig, Failure, Outcome

if TYPE_CHECKING:
    from diplo_cli.models import Article
    from diplo_cli.run.journal import Journal

READY_A_BATCH = 256
"""Inputs in a row that need no extraction and are held before they go on."""


def extract_corpus(
    items: Iterable[Article | InputError],
    executor: Executor,
    config: ExtractorConfig,
    journal: Journal | None = None,
) -> Iterator[tuple[Outcome, bool]]:
    """Yield one outcome an input, in order, and whether it was known from an earlier run.

    A batch is recorded in the journal before its first outcome is yielded.
    """
    slots: deque[_Slots] = deque()

    def batches() -> Iterator[Batch]:
        for number, cut in enumerate(_cut(items, journal)):
            slots.append(cut)
            yield Batch(number, tuple(cut.articles))

    for outcomes in executor.run_batches(batches(), config):
        cut = slots.popleft()
        if journal is not None and cut.articles:
            journal.record(cut.articles, outcomes)
        fresh = iter(outcomes)
        for ready in cut.ready:
            if ready is None:
                yield next(fresh), False
            else:
                yield ready, ready.failure is None


class _Slots:
    """Inputs in order: their outcome where it is known, None for the next of `articles`, which have to be extracted."""

    def __init__(self) -> None:
        self.ready: list[Outcome | None] = []
        self.articles: list[Article] = []
        self.size = 0

    def add(self, item: Article | InputError, journal: Journal | None) -> None:
        if isinstance(item, InputError):
            self.ready.append(Outcome(None, item.path, failure=Failure.from_error(item)))
            return
        known = journal.find(item) if journal is not None else None
        self.ready.append(known)
        if known is None:
            self.articles.append(item)
            self.size += len(item.text)

    @property
    def is_full(self) -> bool:
        return (
            len(self.articles) >= ARTICLES_A_BATCH
            or self.size >= CHARACTERS_A_BATCH
            or len(self.ready) >= (READY_A_BATCH if not self.articles else 2 * READY_A_BATCH)
        )


def _cut(items: Iterable[Article | InputError], journal: Journal | None) -> Iterator[_Slots]:
    slots = _Slots()
    for item in items:
        slots.add(item, journal)
        if slots.is_full:
            yield slots
            slots = _Slots()
    if slots.ready:
        yield slots
