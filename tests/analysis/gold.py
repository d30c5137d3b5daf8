"""The annotated articles and which of their events are the same; they are not part of the repository."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

from diplo_cli.analysis.names import is_same_name, name_keys
from diplo_cli.lexicon import load_lexicon
from diplo_cli.models import Article, Event, parse_event
from tests.evaluation.gate import find_development

FOLDER = (find_development() or Path(__file__).parent) / "dev"
LINKS = Path(__file__).with_name("gold_links.json")

Pair = tuple[str, str]


def gold_articles() -> list[dict[str, Any]]:
    """Return the annotated articles, sorted by their ids."""
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.json"))]


def read_article(record: dict[str, Any]) -> Article:
    """Return the article without what was annotated."""
    return Article(**{key: record[key] for key in ("id", "text", "title", "outlet", "published")})


def gold_event(record: dict[str, Any], index: int) -> Event:
    """Return an annotated event as a record; its id is the article's and its place in the list."""
    gold = record["events"][index]
    start = record["text"].find(gold["evidence"])
    in_ = "text" if start >= 0 else "title"
    event = {
        **{key: gold[key] for key in ("kind", "start", "end")},
        "id": f"{record['id']}#{index}",
        "status": gold.get("status") or "completed",
        "participants": [_party(party) for party in gold["participants"]],
        "place": gold.get("place"),
        "confidence": 1.0,
        "evidence": [
            {"text": gold["evidence"], "start": max(start, 0), "end": max(start, 0) + len(gold["evidence"]), "in": in_}
        ],
        "rules": ["gold"],
        "source": {
            **{key: record[key] for key in ("id", "outlet", "title", "published")},
            "sha256": hashlib.sha256(record["text"].encode()).hexdigest(),
        },
    }
    if gold["kind"] == "statement":
        event |= {"text": gold["evidence"], "direct": gold["direct"]}
    elif gold["kind"] != "visit":
        event["mode"] = gold["mode"]
    return parse_event(event)


def _party(party: dict[str, Any]) -> dict[str, Any]:
    lexicon = load_lexicon()
    name, country = party["name"], party["country"]
    states = {country.name for country in lexicon.countries.values()}
    if name is None or name in states or name in ("United States", "Britain"):
        kind, title = "state", None
    elif name.casefold() in lexicon.titles:
        kind, title = "person", name
    elif country in ("IGO", None) or any(
        word in name for word in ("Ministry", "Department", "House", "Times", "media")
    ):
        kind, title = "organization", None
    else:
        kind, title = "person", None
    return {"name": name, "country": country, "role": party["role"], "type": kind, "title": title}


def linked_pairs() -> tuple[set[Pair], set[Pair]]:
    """Return the pairs of ids that are the same real event, and those that nobody can decide."""
    links = json.loads(LINKS.read_text(encoding="utf-8"))
    same = {pair for real in links["real_events"] for pair in pairs(real["events"])}
    return same, {(min(a, b), max(a, b)) for a, b in links["undecided"]}


def pairs(ids: Iterable[str]) -> Iterator[Pair]:
    """Yield each two of the ids, the smaller one first."""
    return combinations(sorted(ids), 2)


def found_pairs(events: Iterable[Event]) -> set[Pair]:
    """Return the pairs of event ids that stand in one cluster."""
    clusters: dict[str, set[str]] = {}
    for event in events:
        assert event.cluster
        clusters.setdefault(event.cluster, set()).add(event.id)
    return {pair for ids in clusters.values() for pair in pairs(ids)}


def match_extracted(record: dict[str, Any], extracted: list[Event]) -> dict[str, str]:
    """Return the gold event (by id) that each extracted event of the article stands for, one to one, the best first."""
    gold = [gold_event(record, index) for index in range(len(record["events"]))]
    scored = sorted((-score, a.id, b.id) for a in extracted for b in gold if (score := _likeness(a, b)) is not None)
    found: dict[str, str] = {}
    for _, mine, theirs in scored:
        if mine not in found and theirs not in found.values():
            found[mine] = theirs
    return found


def _likeness(mine: Event, gold: Event) -> float | None:
    """Return how well an extracted event fits a gold one: parties by name or country, then overlapping evidence."""
    if (mine.kind in ("meeting", "consultation")) != (gold.kind in ("meeting", "consultation")):
        return None
    if mine.kind != gold.kind and "meeting" not in (mine.kind, gold.kind):
        return None
    about = [[party for party in event.participants if party.role != "host"] for event in (mine, gold)]
    if not any(_is_same(a, b) for a in about[0] for b in about[1]):
        return None
    left, hits = list(gold.participants), 0
    for party in mine.participants:
        same = next((other for other in left if _is_same(party, other)), None)
        if same is not None:
            left.remove(same)
            hits += 1
    share = 2 * hits / (len(mine.participants) + len(gold.participants))
    shown = gold.evidence[0]
    is_shown = any(
        item.in_ == shown.in_ and item.start < shown.end and shown.start < item.end for item in mine.evidence
    )
    if mine.kind == "statement":
        return share + 1 if is_shown and share else None
    alike = 0.2 * (mine.status == gold.status) + 0.2 * (mine.start == gold.start)
    return share + is_shown + alike if share >= 0.5 else None


def _is_same(one: Any, other: Any) -> bool:
    if one.type == other.type == "person" and one.name and other.name:
        return bool(set(one.name.casefold().split()) & set(other.name.casefold().split()))
    if one.country in (None, "IGO"):
        return is_same_name(name_keys(one.name or ""), name_keys(other.name or ""))
    return bool(one.country == other.country)
