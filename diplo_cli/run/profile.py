"""Where the time of a run goes: every few milliseconds it is noted which stage the main thread is in."""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import FrameType

INTERVAL = 0.005

STAGES = {
    "diplo_cli.language.parser": "parse",
    "diplo_cli.language": "sentences and tokens",
    "diplo_cli.reading.clean": "clean",
    "diplo_cli.reading": "read",
    "diplo_cli.lexicon": "load the lexicon",
    "diplo_cli.extract.actors": "actors",
    "diplo_cli.extract.times": "times",
    "diplo_cli.extract.frames.gate": "gate",
    "diplo_cli.extract.frames": "frames",
    "diplo_cli.extract.statements": "statements",
    "diplo_cli.extract.assemble": "assemble",
    "diplo_cli.writing": "write",
    "diplo_cli.run.journal": "journal",
}
"""The stage of a module: that of the longest name that it begins with."""

OTHER = "the rest"


@contextmanager
def sample_stages(*, is_on: bool = True) -> Iterator[Counter[str]]:
    """Fill a counter with the seconds of each stage of this thread while the block runs."""
    seconds: Counter[str] = Counter()
    if not is_on:
        yield seconds
        return
    thread, ended = threading.get_ident(), threading.Event()

    def sample() -> None:
        before = time.perf_counter()
        while not ended.wait(INTERVAL):
            now = time.perf_counter()
            frame = sys._current_frames().get(thread)
            # A stage that holds the interpreter for long is seen once, with all the time since the last look.
            seconds[find_stage(frame)] += now - before  # type: ignore[assignment]
            before = now

    sampler = threading.Thread(target=sample, daemon=True)
    sampler.start()
    try:
        yield seconds
    finally:
        ended.set()
        sampler.join()


def find_stage(frame: FrameType | None) -> str:
    """Return the stage of the innermost frame that belongs to one."""
    while frame is not None:
        name = frame.f_globals.get("__name__", "")
        while name.startswith("diplo_cli."):
            if name in STAGES:
                return STAGES[name]
            name = name.rpartition(".")[0]
        frame = frame.f_back
    return OTHER


def describe_stages(seconds: Mapping[str, float]) -> Iterator[str]:
    """Yield a line for each stage, the longest first."""
    total = sum(seconds.values()) or 1.0
    yield f"time by stage, {total:.1f} s in all:"
    for stage, spent in sorted(seconds.items(), key=lambda item: (-item[1], item[0])):
        yield f"{spent:9.2f} s {100 * spent / total:5.1f} %  {stage}"
