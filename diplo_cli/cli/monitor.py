"""What a run says of itself while it works: a line of progress, failures as they come, and a log for machines."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

from diplo_cli.cli.console import Progress, counted, progress
from diplo_cli.cli.failures import FailureLines
from diplo_cli.errors import OutputError

if TYPE_CHECKING:
    from diplo_cli.reading.meter import Meter
    from diplo_cli.run import Failure, Outcome, Tally

REDRAW = 0.1
"""Seconds between two drawings of the line."""

LOG_EVERY = 10.0
"""Seconds between two counts in the log."""


class Monitor:
    """Counts outcomes as they pass, reports failures, and keeps the line and the log up to date."""

    def __init__(self, line: Progress, log: IO[str] | None, tally: Tally, meter: Meter | None) -> None:
        self.tally = tally
        self._line = line
        self._log = log
        self._meter = meter
        self._begun = time.monotonic()
        self._drawn = self._logged = self._begun
        self._is_first = True
        self._failures = FailureLines()

    def watch(self, outcomes: Iterable[tuple[Outcome, bool]]) -> Iterator[Outcome]:
        """Pass the outcomes on; each comes with whether it was known from an earlier run."""
        for outcome, is_known in outcomes:
            self.tally.count(outcome)
            self.tally.reused += is_known
            if outcome.failure is not None:
                self._line.clear()
                self._failures.add(outcome.failure.message, outcome.failure.problem, outcome.failure.path)
                self._log_failure(outcome.failure)
            now = time.monotonic()
            if self._is_first or now - self._drawn >= REDRAW:
                self._line.show(self._text(now))
                self._drawn, self._is_first = now, False
            if now - self._logged >= LOG_EVERY:
                self.log("progress", **self._counts())
                self._logged = now
            yield outcome

    def end(self, status: str, written: int | None = None) -> None:
        """Write the last line and the last entry; `written` is the number of events that were."""
        self._line.clear()
        self._failures.end()
        if written is not None:
            known = f", {self.tally.reused:,} known from before" if self.tally.reused else ""
            self._line.end(f"{counted(written, 'event')} from {counted(self.tally.articles, 'article')}{known}")
        self.log("end", status=status, **self._counts(), **({} if written is None else {"written": written}))

    def log(self, event: str, **values: object) -> None:
        """Add one entry to the log."""
        if self._log is not None:
            seconds = round(time.monotonic() - self._begun, 3)
            entry = {"event": event, "time": round(time.time(), 3), "seconds": seconds, **values}
            self._log.write(json.dumps(entry) + "\n")
            self._log.flush()

    def _log_failure(self, failure: Failure) -> None:
        self.log("failure", article=failure.article, path=failure.path, line=failure.line, problem=failure.problem)

    def _counts(self) -> dict[str, object]:
        tally = self.tally
        return {
            "articles": tally.articles,
            "reused": tally.reused,
            "events": tally.events,
            "failures": tally.failures,
        }

    def _text(self, now: float) -> str:
        tally, seconds = self.tally, max(now - self._begun, 1e-3)
        parts = [counted(tally.articles, "article"), counted(tally.events, "event")]
        if tally.failures:
            parts.append(f"{tally.failures:,} failed")
        if seconds >= 1:
            parts.append(f"{tally.articles / seconds:,.1f} articles/s")
            meter = self._meter
            if meter is not None and meter.total and meter.read:
                left = seconds * max(meter.total - meter.read, 0) / meter.read
                parts.append(f"{_duration(left)} left")
        return ", ".join(parts)


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


@contextmanager
def monitor(*, is_shown: bool, log_path: str | None, tally: Tally, meter: Meter | None) -> Iterator[Monitor]:
    """Watch a run while the block runs. Raises OutputError where the log cannot be written."""
    log: IO[str] | None = None
    if log_path is not None:
        try:
            log = Path(log_path).open("a", encoding="utf-8")  # noqa: SIM115 - it is closed below
        except OSError as error:
            raise OutputError(f"{log_path}: cannot be written: {error.strerror}") from error
    try:
        with progress(is_shown) as line:
            yield Monitor(line, log, tally, meter)
    finally:
        if log is not None:
            log.close()
