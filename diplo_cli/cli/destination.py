"""Where the events of `diplo extract` go: standard output, one file, or a dataset; and the journal beside it."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from diplo_cli.cli.output import STANDARD_OUTPUT, check_name, choose_format, write_lines, write_output
from diplo_cli.config import Format, Settings
from diplo_cli.errors import OutputError, UsageError

if TYPE_CHECKING:
    from diplo_cli.run import Outcome
    from diplo_cli.run.dataset import PartFormat
    from diplo_cli.run.journal import Journal


@dataclass(frozen=True, slots=True)
class Destination:
    """What `-o` and `--format` name; `path` is None for standard output."""

    path: str | None
    format: Format
    is_dataset: bool

    def write(self, outcomes: Iterable[Outcome], about: dict[str, object], *, no_color: bool) -> int:
        """Write the events and return their number; where the outcomes raise an error, a file stays as it was."""
        from diplo_cli.run.dataset import parse_lines, write_dataset

        if self.is_dataset and self.path is not None:
            from diplo_cli.run.storage import open_folder

            return write_dataset(outcomes, open_folder(self.path), cast("PartFormat", self.format), about)
        if self.format == "jsonl":
            return write_lines(((outcome.lines, outcome.events) for outcome in outcomes), self.path)
        return write_output(parse_lines(outcomes), self.path, self.format, no_color=no_color)

    @property
    def journal_path(self) -> Path | None:
        """Where the journal stands: beside a file, in a local dataset, here for a remote one; None for a stream."""
        from diplo_cli.reading.remote import is_remote
        from diplo_cli.run.journal import SUFFIX

        if self.path is None:
            return None
        if is_remote(self.path):
            return Path(self.path.rstrip("/").rsplit("/", 1)[-1] + SUFFIX)
        target = Path(os.path.realpath(self.path))
        if self.is_dataset:
            return target / SUFFIX
        if (
            target.is_relative_to("/dev")
            or target.is_relative_to("/proc")
            or (target.exists() and not target.is_file())
        ):
            return None
        return target.with_name(target.name + SUFFIX)


def choose_destination(output: str | None, format: str | None, settings: Settings) -> Destination:
    """Return where the events go. A folder, a path that ends in a slash and a URL are datasets."""
    from diplo_cli.reading.remote import is_remote

    check_name(output)
    if output is None or output == STANDARD_OUTPUT:
        return Destination(None, choose_format(format, output, settings), False)
    if is_remote(output) or output.endswith("/") or Path(output).is_dir():
        chosen = format or settings.format or "jsonl"
        if chosen not in ("jsonl", "parquet"):
            raise UsageError(f"{output}: the parts of a dataset are jsonl or parquet, not {chosen}")
        return Destination(output, cast(Format, chosen), True)
    return Destination(output, choose_format(format, output, settings), False)


@contextmanager
def open_journal(destination: Destination, stamp: str, resume: bool | None) -> Iterator[Journal | None]:
    """Keep a journal while the block runs; None where the destination has none.

    After a run that was stopped it stays, and after one that was asked to resume, so that the next one can start from
    it. Raises UsageError where an earlier run was stopped and it is not said whether to go on with it.
    """
    from diplo_cli.run.journal import Journal, remove_journal

    path = destination.journal_path
    if path is None:
        if resume:
            raise UsageError("--resume: needs an output file or folder (-o) to go on with")
        yield None
        return
    is_known = path.exists()
    if is_known:
        if resume is None:
            raise UsageError(f"{path} holds what an earlier run found: go on with --resume, or --no-resume starts anew")
        if not resume:
            remove_journal(path)
    if destination.is_dataset and destination.path is not None:
        _open_dataset(destination.path, is_ours=is_known or resume is False)
    if not path.parent.is_dir():
        raise OutputError(f"{destination.path}: cannot be written: No such file or directory")
    journal = Journal(path, stamp)
    _remove_leftovers(destination)
    try:
        yield journal
    except BaseException:
        if journal.count():
            journal.close()
        else:
            journal.remove()
        raise
    if resume:
        journal.close()
    else:
        journal.remove()


def _open_dataset(path: str, *, is_ours: bool) -> None:
    """Make the folder of a dataset. Raises OutputError where it holds parts that may be somebody else's."""
    from diplo_cli.reading.formats import DATASET_MANIFEST
    from diplo_cli.run.storage import open_folder

    names = open_folder(path).names()
    foreign = [name for name in names if name.startswith("part-")]
    if foreign and not is_ours and DATASET_MANIFEST not in names:
        problem = f"holds {foreign[0]} and no {DATASET_MANIFEST}, so it is no whole dataset of diplo"
        raise OutputError(f"{path}: {problem}; name another folder, or --no-resume replaces it")


def _remove_leftovers(destination: Destination) -> None:
    """Delete what a run that was killed left beside its output. The journal is ours: no other run is at work."""
    path = destination.journal_path
    if path is None or destination.path is None:
        return
    if destination.is_dataset:
        leftovers = path.parent.glob(".part-*.part") if path.name.startswith(".") else iter(())
    else:
        name = Path(os.path.realpath(destination.path)).name
        leftovers = (found for found in path.parent.iterdir() if _is_leftover(found.name, name))
    for leftover in list(leftovers):
        leftover.unlink(missing_ok=True)


def _is_leftover(found: str, name: str) -> bool:
    number = found.removeprefix(f".{name}.").removesuffix(".part")
    return found == f".{name}.{number}.part" and number.isdigit()


def describe(stamp: str) -> dict[str, object]:
    """Return what a manifest says of how a dataset came about; no date: the same run gives the same bytes."""
    from diplo_cli.models.event import SCHEMA_VERSION
    from diplo_cli.run.stamp import version

    return {"schema_version": SCHEMA_VERSION, "diplo": version(), **json.loads(stamp)}
