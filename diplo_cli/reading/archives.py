"""ZIP and tar: each member of a known suffix is read as the file that it is; nothing is unpacked to the disk."""

import io
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO, Any, cast

from diplo_cli.errors import InputError
from diplo_cli.models import Article
from diplo_cli.reading.formats import ARCHIVES, load_reader, split_suffix
from diplo_cli.reading.options import ReadOptions
from diplo_cli.reading.own_events import refuse_events
from diplo_cli.reading.streams import BOMB, is_bomb, seekable, unpack

_NO_MEMBERS = "no articles in this archive: expected files of a known suffix"


def read_zip(stream: io.BufferedReader, options: ReadOptions, name: str, stem: str) -> Iterator[Article | InputError]:
    """The articles of an archive's members, in the archive's order. Raises InputError where it is no ZIP file."""
    found = False
    with seekable(stream) as source:
        try:
            with zipfile.ZipFile(source) as archive:
                for info in archive.infolist():
                    if not info.filename or info.is_dir() or not _is_article(info.filename):
                        continue
                    found = True
                    yield from _read_zip_member(archive, info, options, name)
        except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError) as error:
            raise InputError(f"not a readable ZIP file: {error}", path=name) from error
    if not found:
        yield InputError(_NO_MEMBERS, path=name)


def _read_zip_member(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, options: ReadOptions, name: str
) -> Iterator[Article | InputError]:
    shown = member_name(name, info.filename)
    if is_bomb(info.file_size, info.compress_size):
        yield InputError(BOMB, path=shown)
        return
    try:
        with archive.open(info) as raw:
            yield from _read_member(raw, info.filename, options, shown)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, zlib.error) as error:
        yield InputError(f"cannot be unpacked: {error}", path=shown)


def read_tar(stream: io.BufferedReader, options: ReadOptions, name: str, stem: str) -> Iterator[Article | InputError]:
    """The articles of an archive's members, in the archive's order. Raises InputError where it is no tar file.

    Links, devices and sparse files are passed over.
    """
    found = False
    try:
        with tarfile.open(fileobj=stream, mode="r|") as archive:
            for info in archive:
                # The list of members would grow with the archive, and a stream cannot go back to one anyway.
                archive.members = []  # type: ignore[attr-defined]
                if not info.isreg() or info.issparse() or not _is_article(info.name):
                    continue
                found = True
                raw = archive.extractfile(info)
                if raw is not None:
                    yield from _read_member(raw, info.name, options, member_name(name, info.name))
    except (tarfile.TarError, EOFError, ValueError) as error:
        raise InputError(f"not a readable tar file: {error}", path=name) from error
    if not found:
        yield InputError(_NO_MEMBERS, path=name)


def _read_member(raw: IO[bytes], member: str, options: ReadOptions, shown: str) -> Iterator[Article | InputError]:
    stem, format_name, is_gzip = split_suffix(_parts(member)[-1])
    assert format_name is not None
    try:
        stream = unpack(io.BufferedReader(cast(Any, raw)), name=shown, is_gzip=True if is_gzip else None)
        refuse_events(stream, format_name, shown)
        yield from load_reader(format_name)(stream, options, shown, stem)
    except InputError as error:
        yield error


def _is_article(member: str) -> bool:
    parts = _parts(member)
    if not parts or parts[0] == "__MACOSX" or parts[-1].startswith("."):
        return False
    format_name = split_suffix(parts[-1])[1]
    return format_name is not None and format_name not in ARCHIVES


def member_name(archive: str, member: str) -> str:
    """What a member is called in sources and messages: the archive's path, then its own without steps upwards.

    "corpus.zip" and "../../etc/a.txt" give "corpus.zip/etc/a.txt".
    """
    shown = "/".join([archive, *_parts(member)])
    return shown.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _parts(member: str) -> list[str]:
    # Archives made on Windows hold backslashes.
    return [part for part in member.replace("\\", "/").split("/") if part not in ("", ".", "..")]
