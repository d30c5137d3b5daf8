"""diplo: typed, checkable diplomatic events from news articles.

    from diplo_cli import extract_events, read_articles

    for event in extract_events(read_articles(["seeds/"])):
        print(event.kind, event.start, event.evidence[0].text)

Importing the package loads nothing heavy; the language model is loaded with the first article.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diplo_cli.errors import InputError
    from diplo_cli.models import Article, Event
    from diplo_cli.reading import ReadOptions, read_articles
    from diplo_cli.writing import write_events

    __version__: str

__all__ = ["Article", "Event", "ReadOptions", "__version__", "extract_events", "read_articles", "write_events"]

_HOMES = {
    "Article": "diplo_cli.models",
    "Event": "diplo_cli.models",
    "ReadOptions": "diplo_cli.reading",
    "read_articles": "diplo_cli.reading",
    "write_events": "diplo_cli.writing",
}


def extract_events(
    articles: Iterable[Article | InputError], *, model: str | None = None, lexicon: str | None = None
) -> Iterator[Event]:
    """Yield the events of the articles, in the order of the articles.

    `model` names an installed spaCy model, `lexicon` a TOML file that adds to the vocabulary. Where `read_articles`
    hands on an input that it could not read, that InputError is raised; leave such items out to go on without them.
    """
    from diplo_cli.run import ExtractorConfig, SerialExecutor

    for result in SerialExecutor().run(articles, ExtractorConfig(model, lexicon)):
        if result.failure is not None:
            raise result.failure
        yield from result.events


if not TYPE_CHECKING:  # a type checker should know the names above and no others

    def __getattr__(name: str) -> object:
        # Reading the version costs more than the rest of the import, and few ask for it.
        if name == "__version__":
            from importlib import metadata

            return metadata.version("diplo-cli")
        if name in _HOMES:
            import importlib

            return getattr(importlib.import_module(_HOMES[name]), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
