"""`diplo extract`: articles in, events out."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from diplo_cli.cli import options
from diplo_cli.cli.console import Progress, is_terminal, progress, report
from diplo_cli.errors import UsageError

if TYPE_CHECKING:
    from diplo_cli.models import Event
    from diplo_cli.run import Result, Tally

UNREAD, SOME_FAILED = 3, 4

EXAMPLES = options.examples(
    "diplo extract seeds/",
    "diplo extract article.html --kind visit --kind meeting",
    "diplo extract corpus.csv --field text=body --field published=day -o events.parquet",
    "curl -s https://example.org/a.html | diplo extract --published 2024-04-08 --outlet Reuters",
)


def extract(
    paths: options.Paths = None,
    format: Annotated[
        options.Format | None,
        typer.Option(
            "--format",
            "-f",
            metavar="FORMAT",
            help="table, jsonl, json, csv or parquet. Default: by the suffix of -o; table on a terminal, else jsonl.",
        ),
    ] = None,
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write to this file, whole or not at all; .gz packs it."),
    ] = None,
    kind: Annotated[
        list[options.Kind] | None,
        typer.Option(
            "--kind",
            "-k",
            metavar="KIND",
            help="Only visit, meeting, consultation or statement. Repeatable.",
            show_default=False,
        ),
    ] = None,
    min_confidence: Annotated[
        float | None, typer.Option(metavar="0..1", help="Only events at least this sure.")
    ] = None,
    published: options.Published = None,
    outlet: options.Outlet = None,
    field: options.Field = None,
    model: options.Model = None,
    lexicon: options.Lexicon = None,
    quiet: options.Quiet = None,
    no_color: options.NoColor = None,
) -> None:
    """Extract the events of articles: who met, visited or said what, where, when, and the words that show it.

    Reads plain text, Markdown, HTML, JSON, JSON Lines, CSV and Parquet, also gzipped; folders are walked.
    """
    settings = options.current_settings(
        format=format.value if format else None,
        min_confidence=min_confidence,
        model=model,
        lexicon=lexicon,
        quiet=quiet,
        no_color=no_color,
    )
    from diplo_cli.cli.output import STANDARD_OUTPUT, choose_format, write_output
    from diplo_cli.run import ExtractorConfig, SerialExecutor, Tally

    chosen = choose_format(format.value if format else None, output, settings)
    sources = options.choose_paths(paths)
    is_file = output is not None and output != STANDARD_OUTPUT
    if output is not None and is_file and os.path.realpath(output) in map(os.path.realpath, sources):
        raise UsageError(f"{output}: is also an input, and would be replaced by its own events")
    articles = options.open_articles(sources, published, outlet, field)
    results = SerialExecutor().run(articles, ExtractorConfig(settings.model, settings.lexicon))
    kinds = {str(item) for item in kind or options.Kind}
    tally = Tally()
    with progress((is_file or not is_terminal(sys.stdout)) and not settings.quiet) as line:
        wanted = (
            event
            for event in _events(results, tally, line)
            if event.kind in kinds and event.confidence >= settings.min_confidence
        )
        written = write_output(wanted, output, chosen, no_color=settings.no_color)
        line.end(f"{written} events from {tally.articles} articles")
    if tally.failures:
        report(f"{tally.failures} failed, the rest is done: {tally.articles} articles, {tally.events} events")
        raise typer.Exit(SOME_FAILED)


def _events(results: Iterable[Result], tally: Tally, line: Progress) -> Iterator[Event]:
    """Yield the events of the results, and report failures as they come.

    Ends the run where nothing at all could be read, so that an output file from an earlier run stays.
    """
    for result in results:
        tally.count(result)
        if result.failure is not None:
            line.clear()
            report(str(result.failure))
        line.show(f"{tally.articles} articles, {tally.events} events")
        yield from result.events
    if tally.is_all_unread:
        raise typer.Exit(UNREAD)
