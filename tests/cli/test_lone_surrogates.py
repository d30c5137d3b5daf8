"""A lone surrogate in an input, which UTF-8 cannot hold: the run goes on, and all that it writes is valid."""

import json
from pathlib import Path

import pytest

from diplo_cli.models import parse_event
from tests.cli.conftest import Run

ROWS = (
    '{"id": "a\\ud800", "text": "Lavrov arrived in Rome. \\ud800 x", "title": "T\\udfff", "outlet": "W\\udc00"}\n'
    '{"text": "Lavrov arrived in Paris.", "url": "https://e.org/\\ud800"}\n'
)


@pytest.mark.parametrize("format", ["jsonl", "json", "csv", "parquet"])
def test_what_is_written_reads_back(run: Run, tmp_path: Path, format: str) -> None:
    (tmp_path / "in.jsonl").write_text(ROWS)
    outcome = run("extract", "in.jsonl", "-o", f"out.{format}")
    assert (outcome.status, outcome.stderr) == (0, "")
    assert run("list", f"out.{format}", "--count", "-f", "jsonl").stdout == '{"events": 2}\n'


def test_strict_readers_take_the_lines(run: Run) -> None:
    first, second = run("extract", stdin=ROWS).stdout.splitlines()
    event = parse_event(first)
    assert event.source.id == "a\ufffd"
    assert (event.source.title, event.source.outlet) == ("T\ufffd", "W\ufffd")
    assert parse_event(second).source.url == "https://e.org/\ufffd"


def test_the_table_shows_the_events(run: Run) -> None:
    outcome = run("extract", "-f", "table", stdin=ROWS)
    assert (outcome.status, outcome.stderr) == (0, "")
    assert outcome.stdout.count("visit") == 2


def test_a_file_name_that_is_no_text_and_an_outlet_that_is_none(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a\udcff.txt").write_text("Lavrov arrived.")
    outcome = run("extract", "a\udcff.txt", "--outlet", "W\udcff")
    source = json.loads(outcome.stdout)["source"]
    assert (source["id"], source["outlet"]) == ("a\ufffd", "W\ufffd")
