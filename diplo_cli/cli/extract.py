"""`diplo extract`: articles in, events out."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Annotated

import typer

from diplo_cli.cli import options
from diplo_cli.cli.console import counted, is_terminal, report
from diplo_cli.errors import UsageError

if TYPE_CHECKING:
    from diplo_cli.cli.monitor import Monitor
    from diplo_cli.config import Settings
    from diplo_cli.run import Executor, Outcome

UNREAD, SOME_FAILED = 3, 4

EXAMPLES = options.examples(
    "diplo extract seeds/",
    "diplo extract article.html --kind visit --kind meeting",
    "diplo extract corpus.csv --field text=body --field published=day -o events.parquet",
    "diplo extract corpus/ -o events.jsonl --resume",
    "diplo extract corpus.warc.gz -o events/ --format parquet --jobs 8",
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
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="Write to this file, whole or not at all; .gz packs it. A folder (events/) gets parts and a manifest.",
        ),
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
    manifest: options.Manifest = None,
    model: options.Model = None,
    lexicon: options.Lexicon = None,
    jobs: options.Jobs = None,
    scheduler: options.Scheduler = None,
    resume: options.Resume = None,
    max_article_size: options.MaxArticleSize = None,
    timeout_per_article: options.TimeoutPerArticle = None,
    profile: options.Profile = False,
    log_json: options.LogJson = None,
    quiet: options.Quiet = None,
    no_color: options.NoColor = None,
) -> None:
    """Extract the events of articles: who met, visited or said what, where, when, and the words that show it.

    Reads text, Markdown, HTML, JSON, JSON Lines, CSV, Parquet, WARC, ZIP and tar, also gzipped; folders are walked.
    """
    settings = options.current_settings(
        format=format.value if format else None,
        min_confidence=min_confidence,
        model=model,
        lexicon=lexicon,
        jobs=jobs,
        max_article_size=options.parse_size_flag(max_article_size),
        timeout_per_article=timeout_per_article,
        quiet=quiet,
        no_color=no_color,
    )
    from diplo_cli.cli.destination import choose_destination, describe, open_journal
    from diplo_cli.cli.monitor import monitor
    from diplo_cli.reading.meter import Meter, measure
    from diplo_cli.reading.unread_dates import UnreadDates
    from diplo_cli.run import ExtractorConfig, Tally
    from diplo_cli.run.corpus import extract_corpus
    from diplo_cli.run.profile import describe_stages, sample_stages
    from diplo_cli.run.sources import expand_glob
    from diplo_cli.run.stamp import make_stamp

    destination = choose_destination(output, format.value if format else None, settings)
    named = paths or [] if manifest else options.choose_paths(paths)
    found = [name for path in named for name in expand_glob(path)]
    sources = [manifest, *found] if manifest else found
    if output is not None and destination.path and os.path.realpath(output) in map(os.path.realpath, sources):
        raise UsageError(f"{output}: is also an input, and would be replaced by its own events")
    is_shown = (destination.path is not None or not is_terminal(sys.stdout)) and not settings.quiet
    meter = Meter(total=measure(sources) if is_shown and is_terminal(sys.stderr) and not manifest else None)
    unread_dates = UnreadDates()
    articles = options.open_articles(
        found,
        published,
        outlet,
        field,
        manifest=manifest,
        max_bytes=settings.max_article_size,
        meter=meter,
        output=destination.path,
        unread_dates=unread_dates,
    )
    config = ExtractorConfig(settings.model, settings.lexicon)
    executor = _choose_executor(settings, jobs, scheduler, is_profiled=profile)
    choice = _Choice(frozenset(str(item) for item in kind or options.Kind), settings.min_confidence)
    tally = Tally()
    stamp = make_stamp(config)
    with (
        monitor(is_shown=is_shown, log_path=log_json, tally=tally, meter=meter) as watcher,
        open_journal(destination, stamp, resume) as journal,
        sample_stages(is_on=profile) as stages,
    ):
        watcher.log("start", inputs=sources, output=output, **describe(stamp))
        try:
            outcomes = _outcomes(extract_corpus(articles, executor, config, journal), choice, watcher)
            written = destination.write(outcomes, describe(stamp), no_color=settings.no_color)
        except KeyboardInterrupt:
            watcher.end("interrupted")
            if journal is not None and journal.count():
                report(f"stopped after {journal.count()} articles; the same command with --resume goes on from there")
            raise
        except BaseException:
            watcher.end("failed")
            raise
        watcher.end("done", written)
    for line in () if settings.quiet else unread_dates.describe():
        report(line)
    if profile:
        for line in describe_stages(stages):
            report(line)
    if tally.failures:
        done = f"{counted(tally.articles, 'article')}, {counted(written, 'event')}"
        report(f"{tally.failures} failed, the rest is done: {done}")
        raise typer.Exit(SOME_FAILED)


def _choose_executor(settings: Settings, jobs: int | None, scheduler: str | None, *, is_profiled: bool) -> Executor:
    from diplo_cli.run import SerialExecutor
    from diplo_cli.run.adaptive import AdaptiveExecutor
    from diplo_cli.run.processes import ProcessExecutor, count_cores

    timeout = settings.timeout_per_article or None
    if scheduler is not None:
        if jobs is not None:
            raise UsageError("--jobs is for this machine; the workers of --scheduler are started with the cluster")
        from diplo_cli.run.cluster import ClusterExecutor

        return ClusterExecutor(scheduler, timeout=timeout)
    wanted = settings.jobs or count_cores()
    if is_profiled or wanted == 1:
        return SerialExecutor(timeout=timeout)
    if settings.jobs is not None:
        return ProcessExecutor(wanted, timeout=timeout)
    return AdaptiveExecutor(wanted, timeout=timeout)


@dataclass(frozen=True, slots=True)
class _Choice:
    """Which events are wanted."""

    kinds: frozenset[str]
    min_confidence: float

    @property
    def is_all(self) -> bool:
        return self.min_confidence <= 0 and self.kinds == {str(item) for item in options.Kind}

    def apply(self, outcome: Outcome) -> Outcome:
        """Return the outcome with those of its lines that are wanted."""
        import json

        kept = []
        for line in outcome.lines.splitlines(keepends=True):
            event = json.loads(line)
            if event["kind"] in self.kinds and event["confidence"] >= self.min_confidence:
                kept.append(line)
        return replace(outcome, events=len(kept), lines=b"".join(kept))


def _outcomes(outcomes: Iterable[tuple[Outcome, bool]], choice: _Choice, watcher: Monitor) -> Iterator[Outcome]:
    """Yield the outcomes with the events that are wanted, while the watcher sees all of them.

    Ends the run where not one article could be done, so that an output file from an earlier run stays.
    """
    for outcome in watcher.watch(outcomes):
        yield outcome if choice.is_all else choice.apply(outcome)
    if watcher.tally.is_all_failed:
        raise typer.Exit(UNREAD)
