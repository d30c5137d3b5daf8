"""What running a corpus is: batches of articles in, one outcome an article out, whoever does the work."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from diplo_cli.errors import DiploError, ExtractionError, InputError

if TYPE_CHECKING:
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


@dataclass(frozen=True, slots=True)
class Failure:
    """Why one input has no events, as plain values: `message` is the whole line, `problem` the part without place."""

    message: str
    problem: str
    article: str | None = None
    path: str | None = None
    line: int | None = None

    @classmethod
    def from_error(cls, error: DiploError) -> Failure:
        """Take the values from an error."""
        if isinstance(error, InputError):
            return cls(str(error), error.problem, None, error.path, error.line)
        if isinstance(error, ExtractionError):
            return cls(str(error), error.problem, error.article, error.path)
        return cls(str(error), str(error))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one input, fit to be sent and kept: its events as JSON Lines in UTF-8, or its failure.

    `article` is the article's id, None where not even that could be read; `events` is the number of lines.
    """

    article: str | None
    path: str | None
    events: int = 0
    lines: bytes = b""
    failure: Failure | None = None

    @classmethod
    def from_result(cls, result: Result) -> Outcome:
        """Write the events of a result as lines."""
        from diplo_cli.writing.jsonl import event_json

        article = result.article
        return cls(
            article=article.id if article else None,
            path=article.path if article else None,
            events=len(result.events),
            lines="".join([event_json(event) + "\n" for event in result.events]).encode(),
            failure=Failure.from_error(result.failure) if result.failure else None,
        )

    @classmethod
    def failed(cls, article: Article, problem: str) -> Outcome:
        """Record that nothing came of an article."""
        error = ExtractionError(problem, article=article.id, path=article.path)
        return cls(article.id, article.path, failure=Failure.from_error(error))


@dataclass(frozen=True, slots=True)
class Batch:
    """Articles that are extracted together; `number` counts the batches of a run from 0."""

    number: int
    articles: tuple[Article, ...]


class Executor(Protocol):
    """Extracts the events of batches, here or elsewhere; the outcomes come in the order of the batches."""

    def run_batches(self, batches: Iterable[Batch], config: ExtractorConfig) -> Iterator[Sequence[Outcome]]:
        """Yield, for each batch, one outcome an article in their order; what fails does not stop the others.

        Raises DiploError for what concerns every article: a model that is missing, a lexicon that is malformed.
        """
        ...


@dataclass(slots=True)
class Tally:
    """Counts as they pass: articles that are done, events, and inputs or articles that failed.

    `reused` are articles whose events were known from an earlier run.
    """

    articles: int = 0
    events: int = 0
    failures: int = 0
    reused: int = 0

    def count(self, result: Result | Outcome) -> None:
        """Add one result."""
        self.articles += result.article is not None and result.failure is None
        self.events += result.events if isinstance(result.events, int) else len(result.events)
        self.failures += result.failure is not None

    @property
    def is_all_failed(self) -> bool:
        """Whether there was input and nothing came of any of it."""
        return self.failures > 0 and self.articles == 0
