"""From end to end with the real extractor: what is written can be checked against the articles, and explained."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from diplo_cli.cli.app import app
from diplo_cli.models import Article, parse_event
from diplo_cli.reading import read_articles

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="module")
def lines() -> list[str]:
    result = CliRunner().invoke(app, ["extract", str(SEEDS)])
    assert (result.exit_code, result.stderr) == (0, "")
    return result.stdout.splitlines()


def test_every_evidence_stands_in_its_article(lines: list[str]) -> None:
    articles = {item.id: item for item in read_articles([str(SEEDS)]) if isinstance(item, Article)}
    assert len(articles) == 5
    assert lines
    for line in lines:
        event = parse_event(json.loads(line))
        article = articles[event.source.id]
        assert event.source.sha256 == article.sha256
        for shown in event.evidence:
            passage = article.text if shown.in_ == "text" else article.title or ""
            assert passage[shown.start : shown.end] == shown.text


def test_ids_tell_events_apart(lines: list[str]) -> None:
    ids = [json.loads(line)["id"] for line in lines]
    assert len(set(ids)) == len(ids)


def test_an_event_is_explained_from_its_article(lines: list[str]) -> None:
    event = parse_event(json.loads(lines[0]))
    result = CliRunner().invoke(app, ["explain", event.id, str(SEEDS)])
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith(event.kind)
    assert event.id in result.stdout
    assert "NOT in the article" not in result.stdout
