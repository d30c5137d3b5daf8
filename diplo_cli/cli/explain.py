"""`diplo explain`: one event in its sentence, and why each of its fields is what it is."""

from __future__ import annotations

import gzip
import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated

import typer

from diplo_cli.cli import options
from diplo_cli.cli.console import make_console, report
from diplo_cli.errors import InputError, UsageError

if TYPE_CHECKING:
    from diplo_cli.config import Settings
    from diplo_cli.models import Article, Event

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
    failures: int = 0

    def offer(self, event: Event, article: Article | None) -> bool:
        """Keep the event if it fits; say whether its id is the whole prefix, so that no other can be meant."""
        if event.id.startswith(self.prefix):
            self.found.setdefault(event.id, (event, article))
        return event.id == self.prefix

    def fail(self, failure: Exception) -> None:
        """Report an input that could not be searched."""
        report(str(failure))
        self.failures += 1


def explain(
    id: Annotated[str, typer.Argument(metavar="ID", help="The event's id, or an unambiguous beginning of it.")],
    paths: options.Paths = None,
    events: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Take the event from this JSON Lines file instead of extracting it again."),
    ] = None,
    published: options.Published = None,
    outlet: options.Outlet = None,
    field: options.Field = None,
    model: options.Model = None,
    lexicon: options.Lexicon = None,
    no_color: options.NoColor = None,
) -> None:
    """Show an event in its sentence: who, where and when, why the date is what it is, and the rules that fired.

    The articles are extracted again; give the same options as before.

    With --events the event comes from a file, and articles, if named, only give its sentence.
    """
    settings = options.current_settings(model=model, lexicon=lexicon, no_color=no_color)
    if not id:
        raise UsageError("an empty ID means every event; name at least its first characters")
    search = _Search(id)
    if events is None:
        articles = options.open_articles(options.choose_paths(paths), published, outlet, field)
        _search_articles(search, articles, settings)
    else:
        _search_records(search, events)
        if paths and search.found:
            _add_articles(search, options.open_articles(paths, published, outlet, field))
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
        report(f"no event has an id that begins with {search.prefix!r}")
        raise typer.Exit(NOT_FOUND)
    return next(iter(search.found.values()))


def _search_articles(search: _Search, articles: Iterator[Article | InputError], settings: Settings) -> None:
    from diplo_cli.run import ExtractorConfig, SerialExecutor

    for result in SerialExecutor().run(articles, ExtractorConfig(settings.model, settings.lexicon)):
        if result.failure is not None:
            search.fail(result.failure)
        if any(search.offer(event, result.article) for event in result.events):
            return


def _search_records(search: _Search, path: str) -> None:
    with _open_text(path) as stream:
        for number, line in enumerate(stream, start=1):
            # Most lines cannot be meant; only those that hold the prefix are worth checking against the contract.
            if search.prefix not in line or not line.strip():
                continue
            try:
                event = _read_record(line, path, number)
            except InputError as error:
                search.fail(error)
                continue
            if search.offer(event, None):
                return


def _read_record(line: str, path: str, number: int) -> Event:
    import json

    from pydantic import ValidationError

    from diplo_cli.models import parse_event

    try:
        return parse_event(json.loads(line))
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise InputError(f"not an event: {where}: {first['msg']}", path=path, line=number) from error
    except (ValueError, RecursionError) as error:
        raise InputError(f"not JSON: {error}", path=path, line=number) from error


def _add_articles(search: _Search, articles: Iterator[Article | InputError]) -> None:
    """Give the events found the articles that they come from, told by the digest of the text."""
    for article in articles:
        if isinstance(article, InputError):
            search.fail(article)
            continue
        for key, (event, known) in search.found.items():
            if known is None and event.source.sha256 == article.sha256:
                search.found[key] = (event, article)


@contextmanager
def _open_text(path: str) -> Iterator[IO[str]]:
    try:
        if path == options.STANDARD_INPUT:
            if isinstance(sys.stdin, io.TextIOWrapper):
                sys.stdin.reconfigure(encoding="utf-8")
            yield sys.stdin
        elif path.endswith(".gz"):
            with gzip.open(path, "rt", encoding="utf-8") as packed:
                yield packed
        else:
            with Path(path).open(encoding="utf-8") as stream:
                yield stream
    except (UnicodeDecodeError, EOFError) as error:
        raise InputError(f"not a text in UTF-8: {error}", path=path) from error
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror or error}", path=path) from error
