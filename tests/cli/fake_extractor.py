"""An extractor without a model, for tests of the command line; run as a program it is `diplo` with that extractor."""

import hashlib
import os
from collections.abc import Iterable, Iterator

from diplo_cli.models import Article, Event, Evidence, Source
from diplo_cli.run import ExtractorConfig, serial
from tests.writing.sample_events import statement, visit


class FakeExtractor:
    """Finds a visit where the text says "arrived" and a statement where it says "said"; "crash" breaks it."""

    def __init__(self, config: ExtractorConfig) -> None:
        self.config = config

    def extract(self, articles: Iterable[Article]) -> Iterator[tuple[Article, list[Event]]]:
        for article in articles:
            if "crash" in article.text:
                raise RuntimeError("the text says so")
            if "interrupt" in article.text:
                raise KeyboardInterrupt
            yield article, list(_events(article))


def _events(article: Article) -> Iterator[Event]:
    source = Source(
        id=article.id,
        path=article.path,
        outlet=article.outlet,
        title=article.title,
        published=article.published,
        url=article.url,
        sha256=article.sha256,
    )
    for word, make in (("arrived", visit), ("said", statement)):
        start = article.text.find(word)
        if start >= 0:
            shown = Evidence(text=word, start=start, end=start + len(word))
            key = hashlib.sha256(f"{article.text} {word}".encode()).hexdigest()[:16]
            yield make(id=key, evidence=(shown,), source=source)


def install() -> None:
    """Put the fake in the place of the extractor, for a process of its own."""
    serial._make_extractor = FakeExtractor  # type: ignore[assignment]


if __name__ == "__main__":
    from diplo_cli.cli.app import main

    install()
    os.environ.setdefault("COLUMNS", "100")
    main()
