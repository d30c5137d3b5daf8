"""Runs the command line in this process, with an extractor that needs no model."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from typer.testing import CliRunner

from diplo_cli.cli.app import app
from diplo_cli.run import serial
from tests.cli.fake_extractor import FakeExtractor


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run of the program left: exit status, standard output, standard error."""

    status: int
    stdout: str
    stderr: str


Run = Callable[..., Outcome]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Return a function that runs `diplo` with arguments in an empty folder, and with text on standard input."""
    monkeypatch.setattr(serial, "_make_extractor", FakeExtractor)
    monkeypatch.chdir(tmp_path)
    for name in ("MODEL", "LEXICON", "FORMAT", "JOBS", "MIN_CONFIDENCE", "QUIET", "NO_COLOR", "DEBUG"):
        monkeypatch.delenv(f"DIPLO_{name}", raising=False)

    def run_once(*args: str, stdin: str | bytes = "") -> Outcome:
        result = CliRunner().invoke(app, list(args), input=stdin)
        return Outcome(result.exit_code, result.stdout, result.stderr)

    return run_once


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    """Return a folder of two articles."""
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("Sergey Lavrov arrived in Beijing on Monday.\n\nThe ministry said it was glad.\n")
    (folder / "b.txt").write_text("Wang Yi said on Tuesday that nothing changed.\n")
    return folder
