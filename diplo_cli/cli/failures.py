"""Failures as people read them: of one problem in one file the first few lines, then how many more are like it."""

from __future__ import annotations

import re

from diplo_cli.cli.console import report

MOST_ALIKE = 5
"""Lines that one problem in one file gets."""
_NUMBER = re.compile(r"[0-9]+")


class FailureLines:
    """Reports failures as they come, in the order of the files; `end` must follow the last one."""

    def __init__(self) -> None:
        self._path: str | None = None
        self._alike: dict[str, int] = {}

    def add(self, message: str, problem: str, path: str | None) -> None:
        """Report one failure, unless enough of its kind were; what stands behind a colon makes no kind of its own."""
        if path != self._path:
            self.end()
            self._path = path
        kind = _NUMBER.sub("#", problem.partition(": ")[0])
        self._alike[kind] = self._alike.get(kind, 0) + 1
        if self._alike[kind] <= MOST_ALIKE:
            report(message)

    def end(self) -> None:
        """Report how many lines were left out of the file that is done."""
        more = {kind: count - MOST_ALIKE for kind, count in self._alike.items() if count > MOST_ALIKE}
        for kind, count in more.items():
            where = "" if self._path is None else f"{self._path}: "
            what = "" if len(more) == 1 else f": {kind}"
            report(f"{where}and {count:,} more like it{what}")
        self._alike.clear()
