"""Events as the extractor finds them in the seed articles, extracted once for all tests."""

import json
from functools import cache
from pathlib import Path

from diplo_cli.extract.pipeline import Extractor
from diplo_cli.models import Article, Event
from diplo_cli.reading import read_articles
from diplo_cli.writing import event_json

SEEDS = Path(__file__).parents[2] / "seeds"


@cache
def seed_events() -> tuple[Event, ...]:
    """Return the events of all seeds, in the order of the articles."""
    articles = [item for item in read_articles([str(SEEDS)]) if isinstance(item, Article)]
    return tuple(event for _, events in Extractor().extract(articles) for event in events)


def write_seed_events(path: Path, prefix: str = "") -> list[Event]:
    """Write the events of the seeds whose names begin with the prefix as JSON Lines, and return them."""
    events = [event for event in seed_events() if event.source.id.startswith(prefix)]
    path.write_text("".join(event_json(event) + "\n" for event in events), encoding="utf-8")
    return events


def names(stdout: str) -> list[set[str]]:
    """Return the names of the parties of each event that was printed as JSON Lines."""
    return [{party["name"] for party in json.loads(line)["participants"]} for line in stdout.splitlines()]
