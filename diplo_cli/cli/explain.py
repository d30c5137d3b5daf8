"""`diplo explain`: one event in its sentence, and why each of its fields is what it is."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from diplo_cli.cli import events as shared
from diplo_cli.cli import options
from diplo_cli.cli.console import make_console, report
from diplo_cli.cli.failures import FailureLines
from diplo_cli.errors import InputError, UsageError

if TYPE_CHECKING:
    from diplo_cli.config import Settings
    from diplo_cli.models import Article, Event
    from diplo_cli.run.sources import Input

NOT_FOUND, SOME_FAILED = 3, 4

EXAMPLES = options.examples(
    "diplo explain 3f2a9c00 seeds/",
    "diplo explain 3f2a9c00 --events events.jsonl",
    "diplo explain 3f2a9c00 --events events.jsonl seeds/",
)


@dataclass(slots=True)
class _Search:
    """The events whose ids begin with the prefix, each with its article where that is at hand."""

    prefix: str
    found: dict[str, tuple[Event, Article | None]] = field(default_factory=dict)
    has_events: bool = False  # whether any were offered
    failures: int = 0
    lines: FailureLines = field(default_factory=FailureLines)

    def offer(self, event: Event, article: Article | None) -> bool:
        """Keep the event if it fits; say whether its id is the whole prefix, so that no other can be meant."""
        self.has_events = True
        if event.id.startswith(self.prefix):
            self.found.setdefault(event.id, (event, article))
        return event.id == self.prefix

    def fail(self, failure: Exception) -> None:
        """Report an input that could not be searched."""
        self.lines.add(str(failure), getattr(failure, "problem", str(failure)), getattr(failure, "path", None))
        self.failures += 1


def explain(
    id: Annotated[str, typer.Argument(metavar="ID", help="The event's id, or an unambiguous beginning of it.")],
    paths: shared.EventPaths = None,
    events: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Take the event from this file of events instead of extracting it again."),
    ] = None,
    published: options.Published = None,
    outlet: options.Outlet = None,
    field: options.Field = None,
    model: options.Model = None,
    lexicon: options.Lexicon = None,
    no_color: options.NoColor = None,
) -> None:
    """Show an event in its sentence: who, where and when, why the date is what it is, and the rules that fired.

    Articles are extracted again; give the same options as before. Where the event comes from a file of events,
    articles, if named, only give its sentence.
    """
    settings = options.current_settings(model=model, lexicon=lexicon, no_color=no_color)
    if not id:
        raise UsageError("an empty ID means every event; name at least its first characters")
    search = _Search(id)
    from diplo_cli.run.sources import find_inputs

    inputs = list(find_inputs(options.choose_paths(paths) if events is None else paths or []))
    records = [item for item in inputs if item.holds == "events"] if events is None else _find_records(events)
    texts = [item.path for item in inputs if item.holds == "articles"]
    _search_records(search, records)
    if texts and search.found:
        _add_articles(search, options.open_articles(texts, published, outlet, field))
    elif texts and events is None:
        _search_articles(search, options.open_articles(texts, published, outlet, field), settings)
    search.lines.end()
    event, article = _only_one(search)

    from diplo_cli.cli.explanation import print_explanation

    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    print_explanation(event, article, make_console(sys.stdout, no_color=settings.no_color))
    if search.failures:
        raise typer.Exit(SOME_FAILED)


def _only_one(search: _Search) -> tuple[Event, Article | None]:
    exact = search.found.get(search.prefix)
    if exact is not None:
        return exact
    if len(search.found) > 1:
        report(f"{search.prefix!r} begins the ids of {len(search.found)} events; name more of one of them:")
        for key in sorted(search.found):
            event = search.found[key][0]
            report(f"  {key} {event.kind} {event.start or ''}".rstrip())
        raise typer.Exit(2)
    if not search.found:
        why = "" if search.has_events else ": there are no events in what was given"
        report(f"no event has an id that begins with {search.prefix!r}{why}")
        raise typer.Exit(NOT_FOUND)
    return next(iter(search.found.values()))


def _search_articles(search: _Search, articles: Iterator[Article | InputError], settings: Settings) -> None:
    from diplo_cli.run import ExtractorConfig, SerialExecutor

    for result in SerialExecutor().run(articles, ExtractorConfig(settings.model, settings.lexicon)):
        if result.failure is not None:
            search.fail(result.failure)
        if any(search.offer(event, result.article) for event in result.events):
            return


def _search_records(search: _Search, inputs: Iterable[Input]) -> None:
    for item in inputs:
        try:
            if any(search.offer(event, None) for event in _read_records(item, search.prefix)):
                return
        except InputError as error:
            search.fail(error)


def _read_records(item: Input, prefix: str) -> Iterator[Event]:
    from diplo_cli.run.sources import read_event_file
    from diplo_cli.run.store import is_large

    if not is_large([item]):
        return read_event_file(item)
    from diplo_cli.analysis.query import Query
    from diplo_cli.run.columns import literal
    from diplo_cli.run.store import scan_events

    return scan_events([item], Query(), f"starts_with(id, {literal(prefix)})")


def _find_records(path: str) -> list[Input]:
    """Return the event files that `--events` names. Raises InputError where there are none."""
    from diplo_cli.reading.streams import open_bytes
    from diplo_cli.run.sources import Input, find_inputs, shown

    if Path(path).is_fifo():  # such as <(zcat events.jsonl.gz | grep …), which can be looked at only once
        return [Input(path, "events", "json")]
    found = [item for item in find_inputs([path]) if item.holds == "events"]
    if not found:
        with open_bytes(path, name=shown(path)):
            raise InputError("holds no events: expected a file that diplo wrote", path=shown(path))
    return found


def _add_articles(search: _Search, articles: Iterator[Article | InputError]) -> None:
    """Give the events found the articles that they come from, told by the digest of the text."""
    for article in articles:
        if isinstance(article, InputError):
            search.fail(article)
            continue
        for key, (event, known) in search.found.items():
            if known is None and event.source.sha256 == article.sha256:
                search.found[key] = (event, article)
