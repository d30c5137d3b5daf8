"""How much worker processes gain: python -m tests.benchmarks.jobs news.jsonl.gz [--articles 1600] [--jobs 2]

Wall time of the whole command, the best of three, loading included; it says something on an idle machine only.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.compare import write_corpus


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus")
    parser.add_argument("--articles", type=int, default=1600)
    parser.add_argument("--jobs", type=int, default=2)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder) / "corpus.jsonl"
        write_corpus(corpus, given.corpus, given.articles, is_mixed=False)
        outputs = {jobs: Path(folder) / f"{jobs}.jsonl" for jobs in (1, given.jobs)}
        spent = {jobs: min(run(corpus, output, jobs) for _ in range(3)) for jobs, output in outputs.items()}
        assert outputs[1].read_bytes() == outputs[given.jobs].read_bytes()
    for jobs, seconds in spent.items():
        print(
            f"{jobs} jobs: {seconds:.1f} s, {given.articles / seconds:.1f} articles/s, {spent[1] / seconds:.2f} times"
        )


def run(corpus: Path, output: Path, jobs: int) -> float:
    """Run the command once and return its seconds."""
    command = [sys.executable, "-m", "diplo_cli", "extract", str(corpus), "-o", str(output), "--jobs", str(jobs)]
    started = time.perf_counter()
    subprocess.run(command, check=True)
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
