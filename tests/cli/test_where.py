"""`--where` takes one whole SQL expression, and nothing that is one only between other parts of a query."""

from pathlib import Path

import pytest

from diplo_cli.run import store
from tests.cli.conftest import Run
from tests.writing.sample_events import meeting, visit


@pytest.fixture(params=["small", "large"])
def events(request: pytest.FixtureRequest, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    from diplo_cli.writing import event_json

    pytest.importorskip("duckdb")
    (tmp_path / "events.jsonl").write_text("".join(event_json(event) + "\n" for event in (visit(), meeting())))
    if request.param == "large":
        monkeypatch.setattr(store, "is_large", lambda inputs: True)
    return "events.jsonl"


@pytest.mark.parametrize(
    "where",
    ["", "  ", "kind = 'visit') OR (1=1", "true); DROP TABLE x; SELECT (true", "true; SELECT true", "-- x", "true)"],
)
def test_what_is_no_expression_is_wrong_usage(run: Run, events: str, where: str) -> None:
    outcome = run("filter", events, "--where", where)
    assert (outcome.status, outcome.stdout) == (2, "")
    (line,) = outcome.stderr.splitlines()
    assert line.startswith("diplo: --where: ")
    assert "TUPLE" not in line


@pytest.mark.parametrize(
    "where",
    ["kind = 'visit'", "(kind = 'visit') OR (1=2)", "kind IN ('visit') -- not (", "kind = 'visit' AND 'a)' > '('"],
)
def test_an_expression_is_taken(run: Run, events: str, where: str) -> None:
    outcome = run("filter", events, "--where", where)
    assert (outcome.status, len(outcome.stdout.splitlines())) == (0, 1)
