"""Folders that a run writes to: on this machine, or wherever fsspec reaches (`s3://`, `gs://`, `hdfs://` …)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from importlib import import_module
from pathlib import Path
from typing import IO, Any, Protocol

from diplo_cli.errors import OutputError
from diplo_cli.reading.remote import is_remote
from diplo_cli.writing.files import open_whole


class Folder(Protocol):
    """A folder of files that appear whole or not at all."""

    def open(self, name: str) -> AbstractContextManager[IO[bytes]]:
        """Open a file for writing; it is there when the block ends without an error."""
        ...

    def names(self) -> list[str]:
        """Return the names of its files, sorted."""
        ...

    def remove(self, name: str) -> None:
        """Delete a file."""
        ...


def open_folder(path: str) -> Folder:
    """Return the folder, which is made where it is not there. Raises OutputError where that fails."""
    return RemoteFolder(path) if is_remote(path) else LocalFolder(path)


class LocalFolder:
    """A folder of this machine."""

    def __init__(self, path: str) -> None:
        self._path = Path(path)
        try:
            self._path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(f"{path}: cannot be written: {error.strerror}") from error

    def open(self, name: str) -> AbstractContextManager[IO[bytes]]:
        """Open a file for writing; it is there when the block ends without an error."""
        return open_whole(self._path / name)

    def names(self) -> list[str]:
        """Return the names of its files, sorted."""
        return sorted(path.name for path in self._path.iterdir() if path.is_file())

    def remove(self, name: str) -> None:
        """Delete a file."""
        (self._path / name).unlink(missing_ok=True)


class RemoteFolder:
    """A folder behind a URL; an object store makes a file visible when it is closed."""

    def __init__(self, url: str) -> None:
        try:
            fsspec: Any = import_module("fsspec")
        except ImportError:
            raise OutputError(f"{url}: needs fsspec; install it with: pip install 'diplo-cli[cluster]'") from None
        self._url = url
        try:
            self._system, self._root = fsspec.core.url_to_fs(url.rstrip("/"))
            self._system.makedirs(self._root, exist_ok=True)
        except (OSError, ValueError, ImportError) as error:
            raise OutputError(f"{url}: cannot be written: {error}") from error

    @contextmanager
    def open(self, name: str) -> Iterator[IO[bytes]]:
        """Open a file for writing; after an error in the block it is deleted, unless it never became visible."""
        path = f"{self._root}/{name}"
        try:
            with self._system.open(path, "wb") as stream:
                try:
                    yield stream
                except BaseException:
                    if hasattr(stream, "discard"):
                        stream.discard()
                    raise
        except BaseException as error:
            if self._system.exists(path):
                self._system.rm(path)
            if isinstance(error, OSError):
                raise OutputError(f"{self._url}/{name}: cannot be written: {error}") from error
            raise

    def names(self) -> list[str]:
        """Return the names of its files, sorted."""
        found = self._system.ls(self._root, detail=True)
        return sorted(item["name"].rsplit("/", 1)[-1] for item in found if item["type"] == "file")

    def remove(self, name: str) -> None:
        """Delete a file."""
        self._system.rm(f"{self._root}/{name}")
