"""What an article costs: time on one core, bytes written, processor time of the parent, memory of a worker.

    python -m tests.benchmarks.footprint news.jsonl.gz [--articles 500] [--mixed]

Time is processor time, counted once everything is loaded and warm; bytes are those of the files that `diplo extract`
writes. The parent is the process that reads, orders and writes while a worker extracts. Needs the extra `tables`.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.compare import write_corpus

COSTS = {
    "rate": "articles/s on one core",
    "input": "input, JSON Lines, bytes an article",
    "count": "events an article",
    "lines": "events, JSON Lines, bytes an article",
    "parquet": "events, Parquet, bytes an article",
    "journal": "journal, bytes an article",
    "parent": "processor time of the parent, ms an article",
    "worker": "peak memory of a worker, MB",
}
WARM = 10
"""Articles that the parent has done before its clock starts."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus")
    parser.add_argument("--articles", type=int, default=500)
    parser.add_argument("--mixed", action="store_true", help="put four articles without any event between each two")
    parser.add_argument("--parent", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.parent:
        print(json.dumps(measure_parent(Path(given.corpus))))
        return
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder) / "corpus.jsonl"
        write_corpus(corpus, given.corpus, given.articles, is_mixed=given.mixed)
        costs = measure_sizes(corpus) | measure_worker(corpus) | _run("footprint", str(corpus), "--parent")
    print_costs(costs)


def print_costs(costs: dict[str, float]) -> None:
    """Print a line for each cost, and for the number of articles."""
    print(f"{costs['articles']:.0f} articles")
    for name, label in COSTS.items():
        digits = 2 if name == "parent" else 1 if name in ("rate", "count") else 0
        print(f"{label:<44}{costs[name]:>8,.{digits}f}")


def measure_sizes(corpus: Path) -> dict[str, float]:
    """Extract the corpus as JSON Lines and as Parquet, and return the bytes an article of each file."""
    lines, parquet = corpus.with_name("events.jsonl"), corpus.with_name("events.parquet")
    for output, options in ((lines, ["--resume"]), (parquet, [])):  # with --resume the journal stays
        command = [
            sys.executable,
            "-m",
            "diplo_cli",
            "extract",
            str(corpus),
            "-o",
            str(output),
            "--jobs",
            "1",
            *options,
        ]
        subprocess.run([*command, "--quiet"], check=True)
    journal = lines.with_name(f"{lines.name}.journal")
    articles = _count_lines(corpus)
    files = {"input": corpus, "lines": lines, "parquet": parquet, "journal": journal}
    sizes = {name: path.stat().st_size / articles for name, path in files.items()}
    return {"articles": articles, "count": _count_lines(lines) / articles, **sizes}


def measure_worker(corpus: Path) -> dict[str, float]:
    """Return how many articles one process extracts in a second, and its peak memory."""
    row = _run("compare", str(corpus), "--mode", "diplo")
    return {"rate": row["articles"] / row["cpu"], "worker": row["rss"]}


def measure_parent(corpus: Path) -> dict[str, float]:
    """Extract with two workers and a journal, and return the processor time of this process, in ms an article."""
    from diplo_cli.cli.app import app

    articles = corpus.read_text(encoding="utf-8").splitlines(keepends=True)
    warm = corpus.with_name("warm.jsonl")
    warm.write_text("".join(articles[:WARM]), encoding="utf-8")
    started = 0.0
    for path in (warm, corpus):
        started = time.process_time()
        output = path.with_suffix(".events.jsonl")
        app(["extract", str(path), "-o", str(output), "--jobs", "2", "--quiet"], standalone_mode=False)
    return {"parent": (time.process_time() - started) / len(articles) * 1000}


def _count_lines(path: Path) -> int:
    with path.open("rb") as stream:
        return sum(1 for _ in stream)


def _run(module: str, *arguments: str) -> dict[str, float]:
    """Run a benchmark in a process of its own, and return the row that it prints last."""
    command = [sys.executable, "-m", f"tests.benchmarks.{module}", *arguments]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    row: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return row


if __name__ == "__main__":
    main()
