"""The gate: no figure sinks below its floor, and the annotations are the ones that the floors were set on."""

import hashlib
import json
from typing import Any

import pytest

from tests.evaluation import gate
from tests.evaluation.measure import Measure

Figures = dict[str, float]
ROOT = gate.HERE.parents[1]


@pytest.fixture(scope="module")
def seeds() -> Figures:
    return gate.measure_folder(gate.SEEDS, gate.extract_records(gate.SEEDS)).figures()


@pytest.fixture(scope="module")
def development() -> tuple[Figures, Figures]:
    """The figures of the 25 articles: the scorer's, and those of our own measure."""
    folder = gate.find_development()
    if folder is None:
        pytest.skip(gate.NO_GOLD)
    records = gate.extract_records(folder / "dev")
    return gate.score_development(folder, records), gate.measure_folder(folder / "dev", records).figures()


def _sunken(section: str, figures: Figures) -> dict[str, tuple[float, float]]:
    floors = gate.read_floors()[section]
    assert floors.keys() == figures.keys(), "run python -m tests.evaluation.gate --update"
    return {name: (figures[name], floor) for name, floor in floors.items() if figures[name] < floor}


def test_seeds_keep_their_floors(seeds: Figures) -> None:
    """The five articles of the repository: by kind and by field, nothing got worse."""
    assert _sunken("seeds", seeds) == {}


def test_development_articles_keep_their_floors(development: tuple[Figures, Figures]) -> None:
    """All 25 articles where they are at hand, by the scorer that lies beside them."""
    assert _sunken("dev", development[0]) == {}


def test_our_measure_agrees_with_the_scorer(development: tuple[Figures, Figures]) -> None:
    """What the five articles are measured by is what the scorer measures."""
    scored, measured = development
    for name in measured:
        assert measured[name] == pytest.approx(scored[name], abs=0.02), name


def test_annotations_are_unchanged() -> None:
    """A floor means something only for the annotations that it was set on."""
    sums = [line.split() for line in (gate.SEEDS / "SHA256SUMS").read_text(encoding="utf-8").splitlines()]
    assert [name for _, name in sums] == sorted(path.name for path in gate.SEEDS.glob("*.json"))
    for digest, name in sums:
        assert hashlib.sha256((gate.SEEDS / name).read_bytes()).hexdigest() == digest, name


def test_annotations_are_of_the_seeds() -> None:
    """The annotated text is the article's own; its evidence stands in it."""
    articles = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(gate.SEEDS.glob("*.json"))]
    assert [article["id"] for article in articles] == sorted(path.stem for path in (ROOT / "seeds").glob("*.txt"))
    for article in articles:
        assert article["text"].strip() == _seed(article["id"]).strip()
        assert all(event["evidence"] in article["text"] for event in article["events"])


def _seed(name: str) -> str:
    return (ROOT / "seeds" / f"{name}.txt").read_text(encoding="utf-8")


def test_floors_rise_and_never_sink() -> None:
    """A better figure lifts its floor to just below; a worse one leaves it."""
    floors = {"visit": 0.8, "meeting": 0.7, "mode": 0.9}
    raised = gate.raise_floors(floors, {"visit": 0.9, "meeting": 0.6, "grounded": 1.0})
    assert raised == {"visit": 0.89, "meeting": 0.7, "mode": 0.9, "grounded": 1.0}


PARTY: dict[str, Any] = {"name": "Ine Soereide", "country": "NOR", "role": "visitor"}
HOST: dict[str, Any] = {"name": "Japan", "country": "JPN", "role": "host"}
VISIT: dict[str, Any] = {"kind": "visit", "status": "planned", "participants": [PARTY, HOST], "evidence": "will visit"}


@pytest.mark.parametrize(
    ("change", "is_found"),
    [
        ({}, True),
        ({"participants": [{**PARTY, "name": "Soereide", "type": "person"}, HOST]}, True),
        ({"participants": [{"name": "Foreign Minister", "country": "NOR", "role": "visitor"}, HOST]}, True),
        ({"participants": [{"name": "Taro Kono", "country": "NOR", "role": "visitor"}, HOST]}, False),
        ({"participants": [PARTY, {**HOST, "country": "CHN"}]}, False),
        ({"kind": "meeting"}, False),
    ],
)
def test_what_counts_as_found(change: dict[str, Any], is_found: bool) -> None:
    """By the visitor and the country, whatever the form of the name."""
    measure = Measure()
    measure.add("a", [VISIT], [{**VISIT, "evidence": [{"text": "will visit"}], **change}])
    assert measure.tallies["visit"].found == is_found
    assert len(measure.missed) == (not is_found)


def test_fields_are_compared_in_found_events() -> None:
    """The status is wrong, the names are right, and dates that neither side gives are not counted."""
    measure = Measure()
    measure.add("a", [VISIT], [{**VISIT, "evidence": [{"text": "will visit"}], "status": "completed"}])
    assert measure.fields == {"participants": [1.0], "status": [0.0]}
