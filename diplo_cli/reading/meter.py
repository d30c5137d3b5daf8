"""How far the reading of a corpus is: bytes that were read of the bytes that there are, as they lie on the disk."""

import io
import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(slots=True)
class Meter:
    """`read` counts the bytes taken from files (packed ones as they are), `total` what there is, where it is known."""

    read: int = 0
    total: int | None = None


class MeteredFile(io.FileIO):
    """A file that adds what is read from it to a meter."""

    def __init__(self, path: str, meter: Meter) -> None:
        super().__init__(path, "rb")
        self._meter = meter

    def readinto(self, buffer: Any) -> int | None:
        size = super().readinto(buffer)
        self._meter.read += size or 0
        return size

    def readall(self) -> bytes:
        data = super().readall()
        self._meter.read += len(data)
        return data


def measure(paths: Sequence[str]) -> int | None:
    """The size of all files below the paths, in bytes; None where a path is a stream or lies elsewhere."""
    total = 0
    for path in paths:
        if os.path.isdir(path):  # noqa: PTH112 - a path can hold bytes that are no valid Unicode
            for folder, _, names in os.walk(path):
                total += sum(_size(f"{folder}{os.sep}{name}") for name in names)
        elif os.path.isfile(path):  # noqa: PTH113
            total += _size(path)
        else:
            return None
    return total


def _size(path: str) -> int:
    try:
        return os.stat(path).st_size  # noqa: PTH116
    except OSError:
        return 0
