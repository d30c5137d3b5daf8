"""Dates of publication that are given and cannot be read: no failures, but nothing to pass over in silence."""

from collections.abc import Iterator

MOST_FILES = 5
"""Files that are told one by one."""
_SHOWN = 40


class UnreadDates:
    """What was found so far: of the first files the place, the value and how many rows; of the others their number."""

    def __init__(self) -> None:
        self._files: dict[str, tuple[int | None, str, int]] = {}
        self._last = ""
        self._others = 0

    def add(self, path: str, line: int | None, value: object) -> None:
        """Note the value of one row."""
        if path in self._files:
            first_line, first, rows = self._files[path]
            self._files[path] = (first_line, first, rows + 1)
        elif len(self._files) < MOST_FILES:
            self._files[path] = (line, str(value)[:_SHOWN], 1)
        elif path != self._last:
            self._last = path
            self._others += 1

    def describe(self) -> Iterator[str]:
        """Yield one sentence a file, in the order of the files."""
        for path, (line, value, rows) in self._files.items():
            where = path if line is None else f"{path}:{line}"
            more = f"; {rows - 1:,} more rows like it" if rows > 1 else ""
            yield f"{where}: date of publication not read: {value!r}, expected one such as 2024-04-08{more}"
        if self._others:
            yield f"dates of publication not read in {self._others:,} more files"
