"""Files that appear whole or not at all."""

from __future__ import annotations

import gzip
import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from diplo_cli.errors import FULL, OutputError


@contextmanager
def open_whole(path: str | Path) -> Iterator[IO[bytes]]:
    """Open `path` for writing bytes; they replace what was there only when the block ends without an error.

    The bytes go to a file in the same folder first, which is removed upon an error; a link is followed, the mode of an
    existing file is kept. What is no regular file (`/dev/stdout`, a named pipe) is written directly. A name ending in
    `.gz` is compressed, without a time stamp, so that the same events give the same bytes. Raises OutputError where the
    file cannot be created.
    """
    target = Path(os.path.realpath(path))
    if target.is_dir():
        raise OutputError(f"{path}: is a folder, a file name was expected")
    is_special = _is_special(Path(path))
    part = Path(path) if is_special else target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        raw = part.open("wb") if is_special else part.open("xb")
    except OSError as error:
        raise OutputError(f"{path}: cannot be written: {error.strerror}") from error
    try:
        with raw:
            if target.name.endswith(".gz"):
                with gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=0) as packed:
                    yield packed  # type: ignore[misc]
            else:
                yield raw
        if not is_special:
            if target.exists():
                part.chmod(target.stat().st_mode & 0o7777)
            part.replace(target)
    except BaseException as error:
        if not is_special:
            part.unlink(missing_ok=True)
        if isinstance(error, OSError) and error.errno in FULL:
            raise OutputError(f"{path}: cannot be written: {error.strerror}") from error
        raise


def _is_special(path: Path) -> bool:
    # /dev/stdout may lead to a regular file, which the shell that opened it still writes to.
    is_stream = path.is_relative_to("/dev") or path.is_relative_to("/proc")
    return path.exists() and (is_stream or not path.is_file())


@contextmanager
def as_text(stream: IO[bytes]) -> Iterator[IO[str]]:
    """Wrap a stream of bytes for text in UTF-8 with line ends as they are; the stream stays open."""
    text = io.TextIOWrapper(stream, encoding="utf-8", newline="")
    try:
        yield text
        text.flush()
    finally:
        text.detach()
