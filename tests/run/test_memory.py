"""Memory stays flat, whatever is large: the number of articles, one of them, a line without end, a folder."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEXT = (
    "BEIJING, March {day} (Reuters) - Foreign Minister Wang Yi met his Russian counterpart in Beijing on Monday. "
    'The two sides will go on with talks number {number}, he said. "We agree on much," Wang said. '
)
# Not getrusage: its peak begins with that of the process that started this one.
PEAK = (
    "import re, sys; from pathlib import Path; from diplo_cli.cli.app import app\n"
    "status = app(standalone_mode=False)\n"
    "peak = int(re.search(r'VmHWM:\\s+(\\d+)', Path('/proc/self/status').read_text())[1]) // 1024\n"
    "sys.stderr.write(f'status {status or 0} peak {peak}')"
)
FAKE = "from tests.run import program\n"

pytestmark = pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak is read from /proc")


def extract(*args: object, is_fake: bool = True) -> tuple[int, str]:
    """Run `diplo extract` in one process and return its peak memory in MB and its messages."""
    command = [sys.executable, "-c", (FAKE if is_fake else "") + PEAK, "extract", *map(str, args), "--jobs", "1"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=600)
    messages, mark, peak = done.stderr.rpartition("status ")
    assert mark, done.stderr
    return int(peak.split()[-1]), messages


def write_corpus(path: Path, count: int) -> Path:
    with path.open("w") as stream:
        for number in range(count):
            text = TEXT.format(day=1 + number % 28, number=number)
            stream.write(json.dumps({"id": str(number), "text": text, "published": "2024-03-30"}) + "\n")
    return path


def test_ten_times_the_articles_take_no_more_memory(tmp_path: Path) -> None:
    """Without the model: reading, running, the journal and writing. The real extractor is the next test's."""
    few, _ = extract(write_corpus(tmp_path / "few.jsonl", 2_000), "-o", tmp_path / "few.out.jsonl")
    many, _ = extract(write_corpus(tmp_path / "many.jsonl", 20_000), "-o", tmp_path / "many.out.jsonl")
    assert many <= 1.2 * few


@pytest.mark.skipif(os.environ.get("DIPLO_SLOW") != "1", reason="takes minutes: DIPLO_SLOW=1 runs it")
@pytest.mark.parametrize("suffix", ["jsonl", "parquet"])
def test_ten_times_the_articles_take_no_more_memory_with_the_model(tmp_path: Path, suffix: str) -> None:
    few, _ = extract(write_corpus(tmp_path / "few.jsonl", 2_000), "-o", tmp_path / f"few.out.{suffix}", is_fake=False)
    many, _ = extract(
        write_corpus(tmp_path / "many.jsonl", 20_000), "-o", tmp_path / f"many.out.{suffix}", is_fake=False
    )
    assert many <= 1.2 * few


def test_what_is_too_large_is_reported_and_the_rest_is_done(tmp_path: Path) -> None:
    base, _ = extract(write_corpus(tmp_path / "small.jsonl", 10), "-o", tmp_path / "out.jsonl")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("An article of fifty megabytes. " * 1_650_000)
    with (tmp_path / "in" / "b.jsonl").open("wb") as stream:
        stream.write(b'{"text": "before"}\n{"text": "')
        for _ in range(500):
            stream.write(b"x" * 1_000_000)
        stream.write(b'"}\n{"text": "after"}\n')
    (tmp_path / "in" / "c.txt").write_text("A small one.")
    peak, messages = extract(tmp_path / "in", "-o", tmp_path / "out.jsonl")
    assert messages.count("larger than the limit of 5000000 bytes") == 2
    assert len((tmp_path / "out.jsonl").read_text().splitlines()) == 3
    assert peak < base + 60


def test_the_bound_can_be_moved(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x" * 2_000)
    _, messages = extract(tmp_path / "a.txt", "-o", tmp_path / "out.jsonl", "--max-article-size", "1K")
    assert "larger than the limit of 1000 bytes" in messages
    _, messages = extract(tmp_path / "a.txt", "-o", tmp_path / "out.jsonl", "--max-article-size", "0")
    assert messages == ""


def test_a_folder_of_many_files(tmp_path: Path) -> None:
    """20,000 here, and 200,000 with DIPLO_SLOW=1."""
    count = 200_000 if os.environ.get("DIPLO_SLOW") == "1" else 20_000
    base, _ = extract(write_corpus(tmp_path / "small.jsonl", 10), "-o", tmp_path / "out.jsonl")
    (tmp_path / "in").mkdir()
    for number in range(count):
        (tmp_path / "in" / f"{number:06}.txt").write_bytes(b"x")
    peak, _ = extract(tmp_path / "in", "-o", tmp_path / "out.jsonl")
    assert len((tmp_path / "out.jsonl").read_bytes().splitlines()) == count
    # The names of a folder are sorted, and so held.
    assert peak < base + 15 + count * 0.0005
