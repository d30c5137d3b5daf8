"""`diplo explain` takes its event from every file that diplo writes, named with --events or among the paths."""

import os
import threading
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.test_explain import ids

FILES = ["e.jsonl", "e.json", "e.csv", "e.parquet", "e.jsonl.gz", "e.csv.gz", "folder/"]


@pytest.mark.parametrize("name", FILES)
def test_every_format_is_read(run: Run, seeds: Path, name: str) -> None:
    run("extract", "in", "-o", name)
    key = ids(run)["visit"]
    named = run("explain", key[:8], "--events", name)
    assert (named.status, named.stderr) == (0, "")
    assert named.stdout.startswith("visit, ongoing")
    among_paths = run("explain", key[:8], name)
    assert (among_paths.status, among_paths.stdout, among_paths.stderr) == (0, named.stdout, "")
    assert "[who: Sergey Lavrov] arrived" in run("explain", key, name, "in/a.txt").stdout


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("notext.jsonl", b'{"title": "no event"}\n', "holds no events: expected a file that diplo wrote"),
        ("a.txt", b"Lavrov arrived.", "holds no events: expected a file that diplo wrote"),
        ("bin.bin", b"\x88\x00\x01", "holds no events: expected a file that diplo wrote"),
    ],
)
def test_a_file_without_events_is_told_in_one_line(
    run: Run, tmp_path: Path, name: str, content: bytes, problem: str
) -> None:
    (tmp_path / name).write_bytes(content)
    outcome = run("explain", "be57", "--events", name)
    assert (outcome.status, outcome.stdout, outcome.stderr) == (3, "", f"diplo: {name}: {problem}\n")


def test_a_pipe_with_a_name_is_read_once(run: Run, seeds: Path) -> None:
    events = run("extract", "in").stdout
    os.mkfifo("pipe")
    writer = threading.Thread(target=lambda: Path("pipe").write_text(events))
    writer.start()
    outcome = run("explain", ids(run)["visit"], "--events", "pipe")
    writer.join()
    assert (outcome.status, outcome.stderr) == (0, "")
