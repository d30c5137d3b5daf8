"""The gate saves parses and costs no events: with it and without it, the same ones are found."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from diplo_cli.extract import pipeline
from diplo_cli.extract.pipeline import Extractor
from diplo_cli.models import Article, Event
from diplo_cli.reading import read_articles

SEEDS = Path(__file__).parents[2] / "seeds"


def _articles() -> Iterator[Article]:
    """Yield the seeds, and what DIPLO_GATE_CORPUS names (files, parted as in PATH): up to 200 articles of each."""
    for path in [str(SEEDS), *filter(None, os.environ.get("DIPLO_GATE_CORPUS", "").split(os.pathsep))]:
        found = [item for item in read_articles([path]) if isinstance(item, Article)]
        yield from found[:: max(1, len(found) // 200)][:200]


def test_no_event_is_lost_at_the_gate(monkeypatch: pytest.MonkeyPatch) -> None:
    extractor = Extractor()
    articles = list(_articles())
    gated = [[describe(event) for event in extractor.extract_article(article)] for article in articles]
    monkeypatch.setattr(pipeline, "passes_gate", lambda document, index, vocabulary: True)
    differences = []
    for article, with_gate in zip(articles, gated, strict=True):
        without = [describe(event) for event in extractor.extract_article(article)]
        for sign, one, other in (("-", without, with_gate), ("+", with_gate, without)):
            differences += [f"{sign} {article.id} {event}" for event in one if event not in other]
    assert not differences, "\n".join(differences)


def describe(event: Event) -> str:
    """Return what the event is; a further mention that the gate held back may show in its rules and confidence."""
    parties = sorted(f"{party.role} {party.name} {party.country}" for party in event.participants)
    where = (event.place.city, event.place.country) if event.place else None
    return f"{event.kind} {event.status} {event.start} {event.end} {where} {parties} {event.evidence[0].text[:120]!r}"
