"""How the cost of linking grows with the number of events: seconds of processor time, and microseconds an event.

python -m tests.benchmarks.bench_link [EVENTS ...]     (default: 10000 100000 1000000)
"""

import resource
import sys
import time

from diplo_cli.analysis.link import assign_clusters
from tests.benchmarks.synthetic import synthetic_events


def main(counts: list[int]) -> None:
    """Link so many events, made as they are taken, so that only what linking keeps of them is in memory."""
    for count in counts:
        start = time.process_time()
        made = sum(1 for _ in synthetic_events(count))
        making = time.process_time() - start
        start = time.process_time()
        clusters = assign_clusters(synthetic_events(count))
        seconds = time.process_time() - start - making
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        real = len(set(clusters.values()))
        print(
            f"{made:>8} events, {real:>7} real: {seconds:6.1f} s, {seconds / made * 1e6:5.0f} µs each, {memory} MB",
            flush=True,
        )


if __name__ == "__main__":
    main([int(count) for count in sys.argv[1:]] or [10_000, 100_000, 1_000_000])
