"""What running a batch is: articles in, one result an article out, whoever does the work."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from diplo_cli.errors import DiploError, InputError
    from diplo_cli.models import Article, Event


@dataclass(frozen=True, slots=True)
class ExtractorConfig:
    """What makes an extractor, as plain values that can be sent to another process."""

    model: str | None = None
    lexicon: str | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one input: its events, or its failure; `article` is None where not even that could be read."""

    article: Article | None
    events: tuple[Event, ...] = ()
    failure: DiploError | None = None


class Executor(Protocol):
    """Extracts the events of articles; the results come in the order of the articles, as they are done."""

    def run(self, articles: Iterable[Article | InputError], config: ExtractorConfig) -> Iterator[Result]:
        """Yield one result for each article or failed input; an article that fails does not stop the others."""
        ...


@dataclass(slots=True)
class Tally:
    """Counts results as they pass: articles that were read, events, and inputs or articles that failed."""

    articles: int = 0
    events: int = 0
    failures: int = 0

    def count(self, result: Result) -> None:
        """Add one result."""
        self.articles += result.article is not None
        self.events += len(result.events)
        self.failures += result.failure is not None

    @property
    def is_all_unread(self) -> bool:
        """Whether there was input and none of it could be read."""
        return self.failures > 0 and self.articles == 0
