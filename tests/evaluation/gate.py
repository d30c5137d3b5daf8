"""Measures the extractor on annotated articles, prints the figures, and raises the floors that the tests hold.

python -m tests.evaluation.gate            # the five articles of the repository, and all 25 where they are at hand
python -m tests.evaluation.gate --confidence   # precision and recall at each --min-confidence
python -m tests.evaluation.gate --errors   # what is missed, what is too much, and which fields are wrong
python -m tests.evaluation.gate --update   # raise the floors to what is reached now

DIPLO_GOLD names the folder of the 25 articles: annotated articles in `dev/`, and beside it their scorer, `score.py`.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from diplo_cli import extract_events, read_articles
from diplo_cli.writing import event_record
from tests.evaluation.measure import Measure, show_field

HERE = Path(__file__).resolve().parent  # the README is tested in a folder of links
SEEDS = HERE / "gold"
FLOORS = HERE / "floors.toml"
SLACK = 0.01
"""How far below the figure of the day a floor is set: one event more or less is no regression."""

THRESHOLDS = (0.0, 0.75, 0.8, 0.85, 0.9, 0.95)

Figures = Mapping[str, float]
NO_GOLD = "DIPLO_GOLD names no folder of annotated articles"


def find_development() -> Path | None:
    """Return the folder that DIPLO_GOLD names, None where it is not set; fail where it holds no articles."""
    named = os.environ.get("DIPLO_GOLD")
    if not named:
        return None
    folder = Path(named).resolve()  # the README is tested in another folder
    if not (folder / "dev").is_dir() or not (folder / "score.py").is_file():
        raise FileNotFoundError(f"DIPLO_GOLD={named}: expected a folder with dev/ and score.py")
    return folder


def extract_records(folder: Path) -> list[dict[str, Any]]:
    """Return the events of the folder's articles, as they would be written."""
    paths = [str(path) for path in sorted(folder.glob("*.json"))]
    return [event_record(event) for event in extract_events(read_articles(paths))]


def measure_folder(folder: Path, records: Iterable[Mapping[str, Any]]) -> Measure:
    """Compare the records with the folder's annotations, by our own measure."""
    by_article: dict[str, list[Mapping[str, Any]]] = {}
    for record in records:
        by_article.setdefault(record["source"]["id"], []).append(record)
    measure = Measure()
    for path in sorted(folder.glob("*.json")):
        article = json.loads(path.read_text(encoding="utf-8"))
        measure.add(article["id"], article["events"], by_article.get(article["id"], []))
    return measure


def score_development(folder: Path, records: Iterable[Mapping[str, Any]]) -> dict[str, float]:
    """Return the scorer's figures, under the names that our own measure gives them."""
    result = _run_scorer(folder, records)
    kinds = {name: result[name]["f1"] for name in ("events", "visit", "meeting", "consultation", "statement")}
    whole = {"fields": result["slot_mean"], "grounded": result["grounded"], "overall": result["overall"]}
    return {**kinds, **result["slots"], **whole}


def _run_scorer(folder: Path, records: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    lines = "".join(json.dumps(record) + "\n" for record in records)
    command = [sys.executable, str(folder / "score.py"), str(folder / "dev"), "-", "--json"]
    done = subprocess.run(command, input=lines, capture_output=True, text=True, check=True)
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def _print_confidence(folder: Path, records: list[dict[str, Any]]) -> None:
    """Print precision and recall of the events, and of the statements, that are at least so sure."""
    print(f"{'at least':<10}{'events':>9}    P      R   statements    P      R")
    for least in THRESHOLDS:
        sure = [record for record in records if record["confidence"] >= least]
        result = _run_scorer(folder, sure)
        line = f"{least:<10.2f}"
        for kind, width in (("events", 9), ("statement", 13)):
            count = sum((record["kind"] == "statement") == (kind == "statement") for record in sure)
            line += f"{count:>{width}}  {result[kind]['precision']:.3f}  {result[kind]['recall']:.3f}"
        print(line)


def read_floors() -> dict[str, dict[str, float]]:
    """Return the floors of the five articles (`seeds`) and of all 25 (`dev`)."""
    return tomllib.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}


def raise_floors(floors: Figures, figures: Figures) -> dict[str, float]:
    """Return the floors after this measurement: never lower than they were."""
    reached = {name: _floor_of(name, value) for name, value in figures.items()}
    return {name: max(reached.get(name, 0.0), floors.get(name, 0.0)) for name in sorted({*floors, *reached})}


def _floor_of(name: str, value: float) -> float:
    if name == "grounded":
        return value
    return max(math.floor((value - SLACK) * 1000 + 1e-6) / 1000, 0.0)


def write_floors(floors: Mapping[str, Figures]) -> None:
    """Write all floors; the file is not edited by hand, unless a floor has to sink and its commit says why."""
    lines = ["# Least figures that the evaluation gate accepts; raised by: python -m tests.evaluation.gate --update"]
    for section, values in floors.items():
        lines += ["", f"[{section}]", *(f'"{name}" = {value:.3f}' for name, value in values.items())]
    FLOORS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _print_figures(found: Mapping[str, Figures], floors: Mapping[str, Figures]) -> None:
    """Print a line per figure, with its floor, for the five articles and, where at hand, for all 25."""
    print(f"{'':<14}" + "".join(f" {section:>7}  floor" for section in found))
    for name in dict.fromkeys(name for figures in found.values() for name in figures):
        line = f"{name:<14}"
        for section, figures in found.items():
            line += _cell(figures.get(name), 8) + _cell(floors.get(section, {}).get(name), 7)
        print(line.rstrip())


def _print_errors(measure: Measure) -> None:
    for article, event in measure.missed:
        print(f"missed  {event['kind']:<12}  {article}: {event['evidence']}")
    for article, event in measure.extra:
        print(f"extra   {event['kind']:<12}  {article}: {event['evidence'][0]['text']}")
    for article, name, gold, given in sorted(measure.wrong, key=lambda error: error[1]):
        print(f"wrong   {name}: {show_field(given, name)}; should be {show_field(gold, name)}")
        print(f"        {gold['kind']:<12}  {article}: {gold['evidence']}")


def _cell(value: float | None, width: int) -> str:
    return " " * width if value is None else f"{value:{width}.3f}"


def main() -> None:
    """Measure, print, and raise the floors where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--update", action="store_true", help="raise the floors to what is reached")
    parser.add_argument("--errors", action="store_true", help="list missed and extra events, and wrong fields")
    parser.add_argument("--confidence", action="store_true", help="precision and recall at each least confidence")
    args = parser.parse_args()
    development = find_development()
    if args.confidence:
        if development is None:
            parser.error(f"needs the annotated articles: {NO_GOLD}")
        _print_confidence(development, extract_records(development / "dev"))
        return
    floors = read_floors()
    records = extract_records(SEEDS)
    measure = measure_folder(SEEDS, records)
    found = {"seeds": measure.figures()}
    if development is not None:
        records = extract_records(development / "dev")
        measure = measure_folder(development / "dev", records)
        found["dev"] = score_development(development, records)
    _print_figures(found, floors)
    if args.errors:
        _print_errors(measure)
    if args.update:
        write_floors(floors | {name: raise_floors(floors.get(name, {}), figures) for name, figures in found.items()})


if __name__ == "__main__":
    main()
