"""A run in one process: results in order, failures recorded, the rest done."""

from collections.abc import Iterable, Iterator

import pytest

from diplo_cli.errors import DiploError, ExtractionError, InputError, LexiconError
from diplo_cli.models import Article, Event
from diplo_cli.run import ExtractorConfig, SerialExecutor, Tally
from tests.writing.sample_events import visit


class FakeExtractor:
    """Finds one visit in each article; fails where the text says so."""

    def __init__(self, error: Exception | None = None) -> None:
        self.error = error or ValueError("odd\ntext")
        self.batches: list[int] = []

    def extract(self, articles: Iterable[Article]) -> Iterator[tuple[Article, list[Event]]]:
        chosen = list(articles)
        self.batches.append(len(chosen))
        for article in chosen:
            if article.text == "bad":
                raise self.error
            yield article, [visit(id=article.id)]


def articles(*texts: str) -> list[Article]:
    return [Article(id=f"a{i}", text=text, path=f"in/a{i}.txt") for i, text in enumerate(texts)]


def test_one_bad_article_does_not_stop_the_others() -> None:
    results = list(SerialExecutor(FakeExtractor()).run(articles("x", "bad", "y"), ExtractorConfig()))
    assert [[event.id for event in result.events] for result in results] == [["a0"], [], ["a2"]]
    failure = results[1].failure
    assert isinstance(failure, ExtractionError)
    assert str(failure) == "in/a1.txt: article 'a1': could not be extracted (ValueError: odd text)"
    assert results[0].failure is None


def test_unreadable_input_keeps_its_place() -> None:
    first, second = articles("x", "y")
    gap = InputError("not JSON", path="in.jsonl", line=2)
    results = list(SerialExecutor(FakeExtractor()).run([first, gap, second], ExtractorConfig()))
    assert [result.article for result in results] == [first, None, second]
    assert results[1].failure is gap


@pytest.mark.parametrize("error", [LexiconError("my.toml: bad"), DiploError("any")])
def test_what_concerns_every_article_stops_the_run(error: DiploError) -> None:
    with pytest.raises(type(error)):
        list(SerialExecutor(FakeExtractor(error)).run(articles("bad"), ExtractorConfig()))


def test_an_interruption_is_no_failure_of_an_article() -> None:
    extractor = FakeExtractor(KeyboardInterrupt())  # type: ignore[arg-type]
    with pytest.raises(KeyboardInterrupt):
        list(SerialExecutor(extractor).run(articles("bad"), ExtractorConfig()))


def test_a_corpus_streams_through_in_batches() -> None:
    taken = 0

    def many() -> Iterator[Article]:
        nonlocal taken
        for article in articles(*["x"] * 100):
            taken += 1
            yield article

    extractor = FakeExtractor()
    next(SerialExecutor(extractor).run(many(), ExtractorConfig()))
    assert taken == 16
    assert extractor.batches == [16]


def test_a_long_article_ends_its_batch() -> None:
    extractor = FakeExtractor()
    list(SerialExecutor(extractor).run(articles("x", "y" * 300_000, "z"), ExtractorConfig()))
    assert extractor.batches == [2, 1]


def test_tally() -> None:
    tally = Tally()
    for result in SerialExecutor(FakeExtractor()).run([*articles("x", "bad"), InputError("gone")], ExtractorConfig()):
        tally.count(result)
    assert (tally.articles, tally.events, tally.failures) == (1, 1, 2)
    assert not tally.is_all_failed
