"""`diplo link`: which reports, across articles, are of one real event."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING

from diplo_cli.cli import events as shared
from diplo_cli.cli import options

if TYPE_CHECKING:
    from diplo_cli.models import Event

EXAMPLES = options.examples(
    "diplo link events.jsonl -o linked.jsonl",
    "diplo extract corpus/ | diplo link | diplo list --merged",
    "diplo link events.jsonl | jq -r .cluster | sort | uniq -c | sort -rn | head",
)


def link(
    paths: shared.EventPaths = None,
    format: shared.OutputFormat = None,
    output: shared.Output = None,
    published: options.Published = None,
    field: options.Field = None,
    model: options.Model = None,
    lexicon: options.Lexicon = None,
    quiet: options.Quiet = None,
    no_color: options.NoColor = None,
) -> None:
    """Link reports of the same real event: each event gets its id as `cluster`.

    Two reports are of one event where parties, days and place agree; what one of them leaves open contradicts nothing.
    Statements are the same where speaker and words are. An event that one article reports has a cluster of its own.
    """
    settings = options.current_settings(
        format=format.value if format else None, model=model, lexicon=lexicon, quiet=quiet, no_color=no_color
    )
    from diplo_cli.analysis.link import assign_clusters
    from diplo_cli.cli.output import choose_format, write_output

    chosen = choose_format(format.value if format else None, output, settings)
    source = shared.open_input(paths, settings, output=output, published=published, fields=field)
    with tempfile.TemporaryFile("w+", encoding="utf-8", newline="\n") as copy:
        # Event files can be read a second time; what was extracted or piped is kept on disk, not in memory.
        is_lasting = all(item.holds == "events" and Path(item.path).is_file() for item in source.inputs)
        first = source.read() if is_lasting else _copied(source.read(), copy)
        clusters = assign_clusters(first)
        again = source.read() if is_lasting else _restored(copy)
        linked = (event.model_copy(update={"cluster": clusters[event.id]}) for event in again)
        write_output(linked, output, chosen, no_color=settings.no_color)
    source.end()


def _copied(events: Iterable[Event], copy: IO[str]) -> Iterator[Event]:
    from diplo_cli.writing.jsonl import event_json

    for event in events:
        copy.write(event_json(event) + "\n")
        yield event


def _restored(copy: IO[str]) -> Iterator[Event]:
    from diplo_cli.models import parse_event

    copy.seek(0)
    for line in copy:
        yield parse_event(line)
