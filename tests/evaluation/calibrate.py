"""Fits the curve behind the confidence of visits, meetings and consultations to annotated articles, and prints it.

python -m tests.evaluation.calibrate FOLDER...    # folders of annotated articles

For each step of the raw figure of the frames it counts the events and those that are right, makes the shares rise with
the figure (pool adjacent violators) and prints them beside what the present curve says.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from diplo_cli.extract.assemble import records
from diplo_cli.extract.assemble.confidence import calibrate
from tests.evaluation.gate import extract_records
from tests.evaluation.measure import TALKS, Measure

_STEPS = 20  # of a width of 0.05


def judge(folder: Path) -> Iterator[tuple[float, bool]]:
    """Yield the raw figure of each event of a folder's articles, and whether it is right."""
    present = records.calibrate
    records.calibrate = lambda raw: raw
    try:
        extracted = extract_records(folder)
    finally:
        records.calibrate = present
    for path in sorted(folder.glob("*.json")):
        article: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        own = [r for r in extracted if r["source"]["id"] == article["id"] and r["kind"] in TALKS]
        measure = Measure()
        measure.add(article["id"], [e for e in article["events"] if e["kind"] in TALKS], own)
        wrong = [id(event) for _, event in measure.extra]
        for record in own:
            yield record["confidence"], id(record) not in wrong


def pool(shares: Sequence[tuple[float, int]]) -> list[float]:
    """Return the (share, weight) pairs as the nearest shares that never fall: pool adjacent violators."""
    blocks: list[tuple[float, int, int]] = []  # share, weight, how many
    for share, weight in shares:
        blocks.append((share, weight, 1))
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            (a, m, i), (b, n, j) = blocks[-2], blocks[-1]
            blocks[-2:] = [((a * m + b * n) / (m + n), m + n, i + j)]
    return [share for share, _, count in blocks for _ in range(count)]


def main(folders: Sequence[str]) -> None:
    """Print the curve of the folders' articles."""
    judged = [row for folder in folders for row in judge(Path(folder))]
    steps: dict[int, list[bool]] = {}
    for raw, is_right in judged:
        steps.setdefault(min(_STEPS, round(raw * _STEPS)), []).append(is_right)
    ordered = sorted(steps.items())
    fitted = pool([(sum(rows) / len(rows), len(rows)) for _, rows in ordered])
    print(f"{len(judged)} events\nraw    events   right  fitted  present")
    for (step, rows), share in zip(ordered, fitted, strict=True):
        raw = step / _STEPS
        print(f"{raw:<7.2f}{len(rows):>6}   {sum(rows) / len(rows):.3f}   {share:.3f}    {calibrate(raw):.3f}")


if __name__ == "__main__":
    main(sys.argv[1:])
