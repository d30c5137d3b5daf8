"""A dataset: a folder of parts, each of so many inputs, and a manifest that names them once all are there."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from itertools import chain, count, islice
from typing import IO, TYPE_CHECKING, Any, Literal, cast

from diplo_cli.models import parse_event
from diplo_cli.reading.formats import DATASET_MANIFEST
from diplo_cli.writing import write_events

if TYPE_CHECKING:
    from diplo_cli.models import Event
    from diplo_cli.run.executor import Outcome
    from diplo_cli.run.storage import Folder

INPUTS_A_PART = 10_000

PartFormat = Literal["jsonl", "parquet"]


@dataclass(frozen=True, slots=True)
class Part:
    """One file of a dataset: `inputs` counts articles and inputs that could not be read, `sha256` is of the bytes."""

    name: str
    inputs: int
    events: int
    bytes: int
    sha256: str


def write_dataset(
    outcomes: Iterable[Outcome],
    folder: Folder,
    format: PartFormat,
    about: Mapping[str, object],
    inputs_a_part: int = INPUTS_A_PART,
) -> int:
    """Write the events part by part, then the manifest, and return the number of events.

    The same outcomes give the same bytes. Parts of an earlier run that are not part of this one are deleted; while the
    parts are written there is no manifest, so that a reader never takes half a dataset for a whole one.
    """
    if DATASET_MANIFEST in folder.names():
        folder.remove(DATASET_MANIFEST)
    parts = list(_write_parts(outcomes, folder, format, inputs_a_part))
    current = {part.name for part in parts}
    for name in folder.names():
        if name.startswith("part-") and name not in current:
            folder.remove(name)
    record = {
        **about,
        "format": format,
        "inputs": sum(part.inputs for part in parts),
        "events": sum(part.events for part in parts),
        "parts": [asdict(part) for part in parts],
    }
    with folder.open(DATASET_MANIFEST) as stream:
        stream.write(json.dumps(record, indent=1, ensure_ascii=False).encode() + b"\n")
    return sum(part.events for part in parts)


def _write_parts(outcomes: Iterable[Outcome], folder: Folder, format: PartFormat, inputs_a_part: int) -> Iterator[Part]:
    rest = iter(outcomes)
    for number in count():
        first = next(rest, None)
        if first is None:
            return
        name = f"part-{number:05d}.{format}"
        inputs = _Counted(chain([first], islice(rest, inputs_a_part - 1)))
        with folder.open(name) as raw:
            stream = _Digesting(raw)
            if format == "parquet":
                write_events(parse_lines(inputs), cast(IO[bytes], stream), format)
            else:
                for outcome in inputs:
                    stream.write(outcome.lines)
        yield Part(name, inputs.inputs, inputs.events, stream.size, stream.digest.hexdigest())


def parse_lines(outcomes: Iterable[Outcome]) -> Iterator[Event]:
    """Yield the events of outcomes, read back from their lines."""
    for outcome in outcomes:
        for line in outcome.lines.splitlines():
            yield parse_event(line)


class _Counted:
    """Outcomes that are counted as they pass."""

    def __init__(self, outcomes: Iterable[Outcome]) -> None:
        self._outcomes = outcomes
        self.inputs = 0
        self.events = 0

    def __iter__(self) -> Iterator[Outcome]:
        for outcome in self._outcomes:
            self.inputs += 1
            self.events += outcome.events
            yield outcome


class _Digesting(io.RawIOBase):
    """A stream that passes bytes on, with their number and digest."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self.size = 0
        self.digest = hashlib.sha256()

    def writable(self) -> bool:
        return True

    def tell(self) -> int:
        return self.size

    def write(self, data: Any) -> int:
        self._stream.write(data)
        self.digest.update(data)
        size = memoryview(data).nbytes
        self.size += size
        return size
