"""One process, one article after the other, in small batches so that the parser is used well and memory stays flat."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

from diplo_cli.errors import DiploError, ExtractionError, InputError
from diplo_cli.run.executor import ExtractorConfig, Result

if TYPE_CHECKING:
    from diplo_cli.models import Article, Event

ARTICLES_A_BATCH = 16
CHARACTERS_A_BATCH = 200_000
"""A batch ends with the first article that reaches one of the two."""


class Extracts(Protocol):
    """What the run needs of an extractor."""

    def extract(self, articles: Iterable[Article]) -> Iterator[tuple[Article, list[Event]]]:
        """Yield each article with its events, in order."""
        ...


class SerialExecutor:
    """Runs everything in this process; `extractor` replaces the one that the configuration would make."""

    def __init__(self, extractor: Extracts | None = None) -> None:
        self._extractor = extractor

    def run(self, articles: Iterable[Article | InputError], config: ExtractorConfig) -> Iterator[Result]:
        """Yield one result for each article or failed input, in order."""
        extractor = self._extractor or _make_extractor(config)
        for batch in _batches(articles):
            readable = [item for item in batch if not isinstance(item, InputError)]
            results = iter(extract_batch(readable, extractor))
            for item in batch:
                yield Result(None, failure=item) if isinstance(item, InputError) else next(results)


def extract_batch(articles: Sequence[Article], extractor: Extracts) -> list[Result]:
    """Return one result an article; where the batch fails, each article is tried alone to find the one at fault.

    A DiploError (no model, a malformed lexicon) concerns every article and is raised.
    """
    try:
        return [Result(article, tuple(events)) for article, events in extractor.extract(articles)]
    except DiploError:
        raise
    except Exception as error:
        if len(articles) > 1:
            return [result for article in articles for result in extract_batch([article], extractor)]
        return [Result(articles[0], failure=_failure(articles[0], error))]


def _make_extractor(config: ExtractorConfig) -> Extracts:
    from diplo_cli.extract.pipeline import Extractor

    return Extractor(model=config.model, lexicon=config.lexicon)


def _failure(article: Article, error: Exception) -> ExtractionError:
    reason = " ".join(str(error).split()) or "no reason given"
    failure = ExtractionError(
        f"could not be extracted ({type(error).__name__}: {reason})", article=article.id, path=article.path
    )
    failure.__cause__ = error
    return failure


def _batches(articles: Iterable[Article | InputError]) -> Iterator[list[Article | InputError]]:
    batch: list[Article | InputError] = []
    size = 0
    for item in articles:
        batch.append(item)
        size += 0 if isinstance(item, InputError) else len(item.text)
        if len(batch) >= ARTICLES_A_BATCH or size >= CHARACTERS_A_BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
