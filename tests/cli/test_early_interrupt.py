"""Ctrl-C while the program is still being loaded: quiet, and status 130."""

import os
import signal
import subprocess
import sys
import tomllib
from pathlib import Path

from tests.cli.test_program import ROOT


def test_an_interrupt_while_the_program_is_loaded(tmp_path: Path) -> None:
    # A typer that takes its time stands for a slow disk.
    (tmp_path / "typer.py").write_text("import time\nprint('loading', flush=True)\ntime.sleep(20)\n")
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)])}
    process = subprocess.Popen(
        [sys.executable, "-m", "diplo_cli", "--help"],
        cwd=tmp_path,
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"loading\n"
    process.send_signal(signal.SIGINT)
    stdout, stderr = process.communicate(timeout=20)
    assert (process.returncode, stdout, stderr) == (130, b"", b"")


def test_the_installed_program_starts_there() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["scripts"] == {"diplo": "diplo_cli.__main__:main"}
