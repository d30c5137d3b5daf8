"""The log for machines has an `end` however the run ends, so that nobody waits for ever."""

import json
from pathlib import Path

import pytest

from diplo_cli.cli.destination import Destination
from tests.cli.conftest import Run


def last(path: str = "log") -> dict[str, object]:
    entry: dict[str, object] = json.loads(Path(path).read_text().splitlines()[-1])
    return {key: entry.get(key) for key in ("event", "status", "articles", "failures")}


def test_where_nothing_could_be_read(run: Run) -> None:
    assert run("extract", "missing.txt", "--log-json", "log").status == 3
    assert last() == {"event": "end", "status": "failed", "articles": 0, "failures": 1}


def test_where_the_run_is_interrupted(run: Run) -> None:
    assert run("extract", "--log-json", "log", stdin="Please interrupt this.").status == 130
    assert last()["status"] == "interrupted"


def test_where_writing_fails(run: Run, seeds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*args: object, **options: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Destination, "write", fail)
    run("extract", "in", "--log-json", "log")
    assert (last()["event"], last()["status"]) == ("end", "failed")
