"""Files on other machines (`s3://`, `gs://`, `hdfs://` …), through fsspec, which is an extra; nothing is kept here."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any, cast

from diplo_cli.errors import InputError

_SCHEMES = ("http", "https", "ftp")


def is_remote(path: str) -> bool:
    """Whether a path names a file elsewhere: "s3://bucket/corpus.jsonl.gz"."""
    scheme, mark, _ = path.partition("://")
    return bool(mark) and scheme.replace("+", "").isalnum()


def list_files(path: str) -> list[str]:
    """The files of a folder elsewhere, sorted, as paths of the same kind; the path itself where it is a file."""
    system, root = _connect(path)
    if system.isfile(root):
        return [path]
    # A store without folders knows a prefix only by what lies below it.
    return [system.unstrip_protocol(name) for name in sorted(system.find(root))]


@contextmanager
def open_remote(path: str) -> Iterator["io.BufferedReader[Any]"]:
    """Open a file elsewhere for reading bytes."""
    system, root = _connect(path)
    with system.open(root, "rb") as raw, io.BufferedReader(cast(Any, _Readable(raw)), 1 << 20) as stream:
        yield stream


def _connect(path: str) -> tuple[Any, str]:
    if path.partition("://")[0] in _SCHEMES:
        raise InputError("articles are not fetched from web pages: download it first", path=path)
    try:
        fsspec: Any = import_module("fsspec")
    except ImportError as error:
        raise InputError("needs fsspec: pip install 'diplo-cli[cluster]'", path=path) from error
    try:
        system, root = fsspec.core.url_to_fs(path)
    except (ValueError, ImportError) as error:
        raise InputError(f"cannot be read: {error}", path=path) from error
    return system, root


class _Readable(io.RawIOBase):
    """A file of fsspec as a raw stream: not each of its kinds is one."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._stream.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)
