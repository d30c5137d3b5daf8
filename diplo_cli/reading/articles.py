"""The first stage: paths come in, articles go out one by one; what cannot be read goes out as an error in its place."""

import os
from collections.abc import Iterator, Sequence

from diplo_cli.errors import InputError
from diplo_cli.models import Article
from diplo_cli.reading.formats import SUFFIXES, is_wanted, load_reader, sniff_format, split_suffix
from diplo_cli.reading.options import ReadOptions
from diplo_cli.reading.own_events import refuse_events
from diplo_cli.reading.remote import is_remote, list_files
from diplo_cli.reading.streams import STDIN, open_bytes

_DEFAULT = ReadOptions()


def read_articles(paths: Sequence[str], options: ReadOptions = _DEFAULT) -> Iterator[Article | InputError]:
    """The articles of files, folders and standard input ("-"), in the order of `paths`; folders in sorted order.

    A file, line or row that fails is yielded as an InputError in its place, and the rest goes on.
    """
    for path in paths:
        if is_remote(path):
            yield from _read_remote(path, options)
        elif path != STDIN and os.path.isdir(path):  # noqa: PTH112 - a path can hold bytes that are no valid Unicode
            yield from _read_folder(path, options)
        else:
            yield from read_file(path, options)


def _read_folder(path: str, options: ReadOptions) -> Iterator[Article | InputError]:
    found = False
    for item in _walk(path, options.output):
        if isinstance(item, InputError):
            yield item
        else:
            yield from read_file(item, options)
        found = True
    if not found:
        expected = " ".join(SUFFIXES)
        yield InputError(f"no articles in this folder: expected files ending in {expected}", path=_shown(path))


def _read_remote(path: str, options: ReadOptions) -> Iterator[Article | InputError]:
    try:
        found = list_files(path)
    except InputError as error:
        yield error
        return
    except OSError as error:
        yield InputError(f"cannot be read: {error.strerror or error}", path=path)
        return
    wanted = [item for item in found if item == path or is_wanted(item.rsplit("/", 1)[-1])]
    if not wanted:
        yield InputError("no articles here: no such file, or no files of a known suffix", path=path)
    for item in wanted:
        yield from read_file(item, options)


def _walk(folder: str, output: str | None) -> Iterator[str | InputError]:
    """Files of a known suffix below a folder, sorted by name; hidden ones and the output are skipped.

    No folder is entered twice. Names alone are kept, as a folder can hold a million files; nothing is called for each
    depth, as it can have many.
    """
    target = "" if output is None else os.path.realpath(output)
    own = {os.path.basename(target), os.path.basename((output or "").rstrip("/"))}  # noqa: PTH119
    visited: set[tuple[int, int]] = set()
    left: list[tuple[str, list[tuple[str, bool]]]] = [("", [(folder, True)])]
    while left:
        parent, names = left[-1]
        if not names:
            left.pop()
            continue
        name, is_folder = names.pop()
        path = os.path.join(parent, name)  # noqa: PTH118
        # Only a name that the output has is looked at more closely, as there can be a million.
        if target and parent and name in own and os.path.realpath(path) == target:
            continue
        if not is_folder:
            yield path
            continue
        try:
            status = os.stat(path)  # noqa: PTH116
            if (status.st_dev, status.st_ino) in visited:
                continue
            visited.add((status.st_dev, status.st_ino))
            with os.scandir(path) as entries:
                found = [(entry.name, kind) for entry in entries if (kind := _kind(entry)) is not None]
        except OSError as error:
            yield InputError(f"cannot be read: {error.strerror or error}", path=_shown(path))
            continue
        left.append((path, sorted(found, reverse=True)))


def _kind(entry: os.DirEntry[str]) -> bool | None:
    """True for a folder, False for a file that can hold articles, None for what is passed over."""
    if entry.name.startswith("."):
        return None
    try:
        if entry.is_dir():
            return True
        return False if entry.is_file() and is_wanted(entry.name) else None
    except OSError:
        return None  # a symbolic link that leads back to itself


def read_file(path: str, options: ReadOptions) -> Iterator[Article | InputError]:
    """The articles of one file, or of standard input."""
    name = _shown(path)
    stem, format_name, is_gzip = split_suffix(os.path.basename(path))  # noqa: PTH119
    if path == STDIN:
        stem, format_name, is_gzip = "stdin", None, False
    try:
        with open_bytes(path, name=name, is_gzip=True if is_gzip else None, meter=options.meter) as stream:
            format_name = format_name or sniff_format(stream, options)
            refuse_events(stream, format_name, name)
            yield from load_reader(format_name)(stream, options, name, stem)
    except InputError as error:
        yield error


def _shown(path: str) -> str:
    """The path with forward slashes, fit to be written as UTF-8."""
    shown = path.replace(os.sep, "/") if os.sep != "/" else path
    return os.fsencode(shown).decode("utf-8", "backslashreplace")
