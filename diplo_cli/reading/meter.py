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
    left = list(paths)
    while left:
        path = left.pop()
        try:
            if os.path.isdir(path):  # noqa: PTH112 - a path can hold bytes that are no valid Unicode
                with os.scandir(path) as entries:
                    for entry in entries:
                        if entry.is_dir(follow_symlinks=False):
                            left.append(entry.path)
                        else:
                            total += entry.stat(follow_symlinks=False).st_size
            elif os.path.isfile(path):  # noqa: PTH113
                total += os.stat(path).st_size  # noqa: PTH116
            else:
                return None
        except OSError:
            continue  # the reader says so when it comes there
    return total
