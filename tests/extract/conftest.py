"""One extractor for all tests of extraction: the parser is loaded once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from diplo_cli.extract.pipeline import Extractor
from diplo_cli.models import Article
from tests.extract.cases import WEDNESDAY, Case

if TYPE_CHECKING:
    from diplo_cli.models import Event

Extract = Callable[..., "list[Event]"]
Read = Callable[[Case], "list[Event]"]


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    """Return the extractor, as it is without options."""
    return Extractor()


@pytest.fixture(scope="session")
def extract(extractor: Extractor) -> Extract:
    """Return a function that extracts the events of a text."""

    def run(
        text: str, published: dt.date | None = WEDNESDAY, title: str | None = None, outlet: str | None = None
    ) -> list[Event]:
        article = Article(id="case", text=text, title=title, outlet=outlet, published=published)
        return extractor.extract_article(article)

    return run


@pytest.fixture(scope="session")
def read(extract: Extract) -> Read:
    """Return a function that extracts the events of a row."""
    return lambda row: extract(row.text, published=row.published, title=row.title, outlet=row.outlet)
