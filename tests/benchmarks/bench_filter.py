"""`diplo filter` beside jq on the same file in one run, and beside Python's own start on a small one.

    python -m tests.benchmarks.bench_filter [EVENTS]     (default: a million)

Prints seconds (best of three for the small file, one run for the large one), the ratio, and diplo's peak memory.
"""

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from diplo_cli.writing import event_json
from tests.benchmarks.synthetic import synthetic_events

SMALL = 1_000
ACTOR = "lavrov"
DIPLO = [sys.executable, "-m", "diplo_cli"]
_JQ = f'select(.kind == "visit" and any(.participants[]; (.name // "") | test("{ACTOR}"; "i")))'
_BASE = """
import sys
from diplo_cli.run.sources import find_inputs, read_inputs
for event in read_inputs(find_inputs(sys.argv[1:])): pass
"""


def write_events(path: Path, count: int) -> None:
    """Write so many synthetic events as JSON Lines."""
    with path.open("w", encoding="utf-8") as stream:
        stream.writelines(event_json(event) + "\n" for event in synthetic_events(count))


def timed(command: list[str]) -> tuple[float, int]:
    """Run a command; return its seconds and its lines of output."""
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, check=True)
    return time.perf_counter() - start, done.stdout.count(b"\n")


def main(count: int) -> None:
    """Write the files, run both, print the comparison."""
    with tempfile.TemporaryDirectory() as folder:
        small, large = Path(folder, "small.jsonl"), Path(folder, "large.jsonl")
        write_events(small, SMALL)
        write_events(large, count)
        ask = ["--actor", ACTOR, "--kind", "visit"]
        base = min(timed([sys.executable, "-c", _BASE, str(small)])[0] for _ in range(3))
        asked = min(timed([*DIPLO, "filter", str(small), *ask])[0] for _ in range(3))
        print(f"{SMALL} events: start and reading {base:.2f} s, diplo filter {asked:.2f} s, ratio {asked / base:.2f}")
        jq, jq_lines = timed(["jq", "-c", _JQ, str(large)])
        diplo, diplo_lines = timed([*DIPLO, "filter", str(large), *ask])
        size = large.stat().st_size / 1e6
        print(f"{count} events, {size:.0f} MB: jq {jq:.1f} s, diplo filter {diplo:.1f} s, ratio {jq / diplo:.1f}")
        print(f"events found: jq {jq_lines}, diplo {diplo_lines}")
        _, listed = timed([*DIPLO, "list", str(large), "--by", "kind", "--count"])
        everything, kept = timed([*DIPLO, "filter", str(large), "--min-confidence", "0.5"])
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
        print(
            f"all {kept} events through: {everything:.1f} s; {listed} kinds; largest peak memory of a run {memory} MB"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
