"""The same articles give the same bytes in any process: no clock, locale, time zone or hash seed has a say."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ARTICLES = ["seeds/002_9658313d348e4f11.txt", "seeds/003_69dea6fa310e0472.txt"]

SURROUNDINGS = {
    "hash seed": {"PYTHONHASHSEED": "1"},
    "time zone": {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "2"},
    "locale": {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "LANGUAGE": "tr", "TZ": "America/Los_Angeles"},
    "plain locale": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "COLUMNS": "20"},
}


def _run(surroundings: dict[str, str]) -> bytes:
    env = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "DIPLO_", "LANG"))}
    command = [sys.executable, "-m", "diplo_cli", "extract", *ARTICLES, "--format", "jsonl"]
    return subprocess.run(command, cwd=ROOT, env=env | surroundings, capture_output=True, check=True).stdout


@pytest.fixture(scope="module")
def usual() -> bytes:
    return _run({"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C.UTF-8"})


@pytest.mark.parametrize("name", SURROUNDINGS)
def test_same_bytes(usual: bytes, name: str) -> None:
    """Two runs differ in nothing, whatever surrounds them."""
    assert len(usual.splitlines()) > 10
    assert _run(SURROUNDINGS[name]) == usual
