"""One process, one article after the other, in small batches so that the parser is used well and memory stays flat."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

from diplo_cli.errors import DiploError, ExtractionError, InputError
from diplo_cli.run.batches import cut_batches
from diplo_cli.run.executor import Batch, ExtractorConfig, Outcome, Result
from diplo_cli.run.memory import settle_memory
from diplo_cli.run.time_limit import TimeIsUp, time_limit

if TYPE_CHECKING:
    from diplo_cli.models import Article, Event


class Extracts(Protocol):
    """What the run needs of an extractor."""

    def extract(self, articles: Iterable[Article]) -> Iterator[tuple[Article, list[Event]]]:
        """Yield each article with its events, in order."""
        ...


class SerialExecutor:
    """Runs everything in this process; `extractor` replaces the one that the configuration would make.

    `timeout` bounds the seconds of one article, None lifts the bound.
    """

    def __init__(self, extractor: Extracts | None = None, timeout: float | None = None) -> None:
        self._extractor = extractor
        self._timeout = timeout

    def run(self, articles: Iterable[Article | InputError], config: ExtractorConfig) -> Iterator[Result]:
        """Yield one result for each article or failed input, in order."""
        extractor = self._extractor or _make_extractor(config)
        for batch in cut_batches(articles):
            readable = [item for item in batch if not isinstance(item, InputError)]
            results = iter(extract_batch(readable, extractor, self._timeout))
            for item in batch:
                yield Result(None, failure=item) if isinstance(item, InputError) else next(results)

    def run_batches(self, batches: Iterable[Batch], config: ExtractorConfig) -> Iterator[Sequence[Outcome]]:
        """Yield one outcome an article for each batch, in order."""
        extractor = self._extractor
        is_settled = False
        for batch in batches:
            if batch.articles and extractor is None:
                extractor = _make_extractor(config)
            results = extract_batch(batch.articles, extractor, self._timeout) if extractor else []
            yield [Outcome.from_result(result) for result in results]
            if results and not is_settled:
                settle_memory()
                is_settled = True


def extract_batch(
    articles: Sequence[Article],
    extractor: Extracts,
    timeout: float | None = None,
    on_start: Callable[[int, bool], None] | None = None,
) -> list[Result]:
    """Return one result an article; where the batch fails, each article is tried alone to find the one at fault.

    A DiploError (no model, a malformed lexicon) concerns every article and is raised. `on_start` is told the index of
    each article before its turn, and whether it is tried alone.
    """
    results: list[Result] = []
    extracted = iter(extractor.extract(articles))
    try:
        for index in range(len(articles)):
            if on_start is not None:
                on_start(index, False)
            with time_limit(timeout):
                article, events = next(extracted)
            results.append(Result(article, tuple(events)))
    except DiploError:
        raise
    except (Exception, TimeIsUp) as error:
        if len(articles) == 1:
            return [Result(articles[0], failure=_failure(articles[0], error, timeout))]
        for index in range(len(results), len(articles)):
            if on_start is not None:
                on_start(index, True)
            results += extract_batch([articles[index]], extractor, timeout)
    return results


def _make_extractor(config: ExtractorConfig) -> Extracts:
    from diplo_cli.extract.pipeline import Extractor

    return Extractor(model=config.model, lexicon=config.lexicon)


def _failure(article: Article, error: BaseException, timeout: float | None) -> ExtractionError:
    if isinstance(error, TimeIsUp):
        problem = f"took longer than {timeout:g} seconds; --timeout-per-article allows more"
    else:
        reason = " ".join(str(error).split()) or "no reason given"
        problem = f"could not be extracted ({type(error).__name__}: {reason})"
    failure = ExtractionError(problem, article=article.id, path=article.path)
    failure.__cause__ = error
    return failure
