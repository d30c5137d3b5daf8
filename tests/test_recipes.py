"""The shell recipes of the README run as they stand, each where its tool is installed."""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NEEDS = {"jq": ["jq"], "csvkit": ["csvgrep"], "R": ["Rscript"], "pandas": [], "DuckDB": [], "cron": []}
PACKAGES = {"pandas": ["pandas", "pyarrow"], "DuckDB": ["duckdb"]}
_RECIPE = re.compile(r"^### (\w+)[^\n]*\n+```(sh|cron)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def recipes() -> dict[str, str]:
    """Return the recipes of the README by their tool."""
    readme = ROOT / "README.md"
    text = readme.read_text(encoding="utf-8") if readme.is_file() else ""
    section = re.search(r"^## Recipes\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    return {tool: code for tool, _, code in _RECIPE.findall(section[1])} if section else {}


def test_there_is_a_recipe_for_each_tool() -> None:
    assert set(recipes()) == set(NEEDS)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Return a folder with the seeds, and with the `diplo` and `python3` of these tests before all others."""
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    shutil.copytree(ROOT / "seeds", tmp_path / "today")
    programs = tmp_path / "bin"
    programs.mkdir()
    for name, command in (("python3", '"$@"'), ("diplo", '-m diplo_cli "$@"')):
        (programs / name).write_text(f"#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} {command}\n")
        (programs / name).chmod(0o755)
    return tmp_path


def run(script: str, desk: Path) -> str:
    path = os.pathsep.join([str(desk / "bin"), str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(
        ["sh", "-c", f"set -e\n{script}"],
        cwd=desk,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("tool", sorted(set(NEEDS) - {"cron"}))
def test_a_recipe_runs_and_prints(tool: str, desk: Path) -> None:
    missing = [name for name in NEEDS[tool] if shutil.which(name) is None and not _is_beside(name)]
    missing += [name for name in PACKAGES.get(tool, []) if importlib.util.find_spec(name) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    printed = run(recipes()[tool], desk)
    expected = {
        "jq": "RUS",
        "csvkit": "Sergey Lavrov",
        "R": "visit",
        "pandas": "visit",
        "DuckDB": "003_69dea6fa310e0472",
    }
    assert expected[tool] in printed


def _is_beside(name: str) -> bool:
    return (Path(sys.executable).parent / name).is_file()


def test_the_command_of_the_cron_table_runs(desk: Path) -> None:
    line = recipes()["cron"].strip()
    command = line.split(maxsplit=5)[5]
    run(command.replace("/srv/news", str(desk)), desk)
    assert "Sergey Lavrov" in (desk / "today.txt").read_text()
