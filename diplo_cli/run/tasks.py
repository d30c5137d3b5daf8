"""What is left to do of a batch: tasks for workers, and the places that their outcomes fill."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from diplo_cli.run.executor import Batch, Outcome

if TYPE_CHECKING:
    from diplo_cli.models import Article

ATTEMPTS = 2
"""How often a batch is tried as a whole before its articles are tried alone."""


class Pending:
    """A batch on its way: its outcomes come in any order and leave in that of the articles."""

    def __init__(self, batch: Batch) -> None:
        self.articles = batch.articles
        self._outcomes: dict[int, Outcome] = {}

    @property
    def is_done(self) -> bool:
        """Whether each article has its outcome."""
        return len(self._outcomes) == len(self.articles)

    def set(self, index: int, outcome: Outcome) -> None:
        """Note what became of one article."""
        self._outcomes[index] = outcome

    def outcomes(self) -> Sequence[Outcome]:
        """Return the outcomes in the order of the articles."""
        return [self._outcomes[index] for index in range(len(self.articles))]


class Task:
    """Articles of one batch for one worker; `alone` is the place in the task of the one that is being tried alone."""

    def __init__(self, pending: Pending, indices: tuple[int, ...], attempt: int = 1) -> None:
        self._pending = pending
        self._indices = indices
        self._attempt = attempt
        self.alone: int | None = None

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles, in order."""
        return tuple(self._pending.articles[index] for index in self._indices)

    def finish(self, outcomes: Sequence[Outcome]) -> None:
        """Put the outcomes into their places."""
        for index, outcome in zip(self._indices, outcomes, strict=True):
            self._pending.set(index, outcome)

    def after_death(self, problem: str, *, is_hung: bool) -> list[Task]:
        """Return what is to be done after the worker died; an article that was alone with it is reported instead.

        A batch that hung is not tried as a whole again: it would hang again.
        """
        if len(self._indices) == 1 and self._attempt >= ATTEMPTS:
            self._fail(0, problem)
            return []
        if self.alone is not None:
            self._fail(self.alone, problem)
            rest = [index for place, index in enumerate(self._indices) if place != self.alone]
            return [Task(self._pending, (index,), ATTEMPTS) for index in rest]
        if self._attempt < ATTEMPTS and not is_hung:
            return [Task(self._pending, self._indices, self._attempt + 1)]
        if len(self._indices) == 1:
            self._fail(0, problem)
            return []
        return [Task(self._pending, (index,), ATTEMPTS) for index in self._indices]

    def _fail(self, place: int, problem: str) -> None:
        index = self._indices[place]
        self._pending.set(index, Outcome.failed(self._pending.articles[index], problem))
