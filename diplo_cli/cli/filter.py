"""`diplo filter`: the events that one asks for, in the order in which they come."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from diplo_cli.cli import events as shared
from diplo_cli.cli import options
from diplo_cli.cli.console import report
from diplo_cli.errors import UsageError

if TYPE_CHECKING:
    from diplo_cli.analysis.query import Query
    from diplo_cli.models import Event

EXAMPLES = options.examples(
    "diplo filter events.jsonl --actor lavrov --kind visit",
    "diplo filter events.jsonl --actor CHN --with Russia --since 2024 --undated",
    "diplo extract seeds/ | diplo filter --topic ukraine -o ukraine.csv",
    "diplo filter 'runs/*.jsonl.gz' --where \"place_city = 'Geneva' AND confidence > 0.8\"",
)
_WHO, _WHAT, _WHEN = "Who", "What and where", "When"


class Role(StrEnum):
    """The values of `--role`."""

    visitor = "visitor"
    host = "host"
    participant = "participant"
    mediator = "mediator"
    speaker = "speaker"
    addressee = "addressee"


class Status(StrEnum):
    """The values of `--status`."""

    planned = "planned"
    ongoing = "ongoing"
    completed = "completed"
    cancelled = "cancelled"
    possible = "possible"


class Mode(StrEnum):
    """The values of `--mode`."""

    in_person = "in_person"
    phone = "phone"
    video = "video"


Choice = TypeVar("Choice", bound=StrEnum)


def _option(text: str, panel: str, metavar: str, *names: str) -> typer.models.OptionInfo:
    option: typer.models.OptionInfo = typer.Option(
        *names, help=text, rich_help_panel=panel, metavar=metavar, show_default=False
    )
    return option


def filter(
    paths: shared.EventPaths = None,
    actor: Annotated[
        list[str] | None,
        _option(
            "Events of this person, body or country, however it is spelled; a country stands for all who act for it. "
            "Repeatable.",
            _WHO,
            "NAME",
            "--actor",
            "-a",
        ),
    ] = None,
    with_: Annotated[
        list[str] | None, _option("Another party besides the actor. Repeatable: all of them.", _WHO, "NAME", "--with")
    ] = None,
    any_: Annotated[bool, _option("Any of several actors is enough (the default).", _WHO, "", "--any")] = False,
    all_: Annotated[bool, _option("All of several actors must take part.", _WHO, "", "--all")] = False,
    role: Annotated[list[Role] | None, _option("Role of the actor, or of any party. Repeatable.", _WHO, "ROLE")] = None,
    country: Annotated[
        list[str] | None, _option("Country of a party or of the place, by code or name. Repeatable.", _WHO, "COUNTRY")
    ] = None,
    kind: Annotated[
        list[options.Kind] | None,
        _option("visit, meeting, consultation or statement. Repeatable.", _WHAT, "KIND", "--kind", "-k"),
    ] = None,
    place: Annotated[list[str] | None, _option("Words of the place's name. Repeatable.", _WHAT, "WORDS")] = None,
    status: Annotated[
        list[Status] | None,
        _option("planned, ongoing, completed, cancelled or possible. Repeatable.", _WHAT, "STATUS"),
    ] = None,
    mode: Annotated[list[Mode] | None, _option("in_person, phone or video. Repeatable.", _WHAT, "MODE")] = None,
    topic: Annotated[
        list[str] | None, _option("Words of a topic or of the event's name. Repeatable.", _WHAT, "WORDS")
    ] = None,
    text: Annotated[
        list[str] | None, _option("Words of the evidence or of what was said. Repeatable.", _WHAT, "WORDS")
    ] = None,
    outlet: Annotated[list[str] | None, _option("Words of the outlet's name. Repeatable.", _WHAT, "NAME")] = None,
    min_confidence: Annotated[float | None, _option("Only events at least this sure.", _WHAT, "0..1")] = None,
    where: Annotated[
        str | None, _option("SQL expression over the columns of the CSV table; needs duckdb.", _WHAT, "SQL")
    ] = None,
    since: Annotated[
        str | None,
        _option("Events that last until this day or later; a month or year is its first day.", _WHEN, "DATE"),
    ] = None,
    until: Annotated[
        str | None, _option("Events that begin on this day or earlier; a month or year is its last day.", _WHEN, "DATE")
    ] = None,
    undated: Annotated[
        bool, _option("With --since or --until: keep events without date.", _WHEN, "", "--undated")
    ] = False,
    format: shared.OutputFormat = None,
    output: shared.Output = None,
    published: options.Published = None,
    field: options.Field = None,
    model: options.Model = None,
    lexicon: options.Lexicon = None,
    quiet: options.Quiet = None,
    no_color: options.NoColor = None,
) -> None:
    """Keep the events that are asked for; options of different names must all hold.

    Reads events that any command wrote (JSON, JSON Lines, CSV, Parquet, gzipped too), or articles, which are extracted
    first. The order stays; the format is that of `extract`.
    """
    settings = options.current_settings(
        format=format.value if format else None,
        min_confidence=min_confidence,
        model=model,
        lexicon=lexicon,
        quiet=quiet,
        no_color=no_color,
    )
    if any_ and all_:
        raise UsageError("--any and --all contradict each other")
    if (any_ or all_) and not actor:
        raise UsageError(f"--{'any' if any_ else 'all'} is about several actors: name them with --actor")
    if with_ and not actor:
        raise UsageError("--with goes with --actor: events of two actors together")
    if undated and not (since or until):
        raise UsageError("--undated goes with --since or --until")
    from diplo_cli.analysis.actors import find_actor
    from diplo_cli.analysis.query import Query
    from diplo_cli.cli.output import choose_format, write_output

    query = Query(
        actors=tuple(find_actor(_named(name, "--actor")) for name in actor or ()),
        needs_all_actors=all_,
        partners=tuple(find_actor(_named(name, "--with")) for name in with_ or ()),
        roles=_values(role),
        kinds=_values(kind),
        countries=frozenset(_country(name) for name in country or ()),
        places=_words(place, "--place"),
        statuses=_values(status),
        modes=_values(mode),
        since=shared.parse_day(since, "--since"),
        until=shared.parse_day(until, "--until", is_last=True),
        keeps_undated=undated,
        topics=_words(topic, "--topic"),
        texts=_words(text, "--text"),
        outlets=_words(outlet, "--outlet"),
        min_confidence=settings.min_confidence,
    )
    chosen = choose_format(format.value if format else None, output, settings)
    source = shared.open_input(paths, settings, output=output, published=published, fields=field)
    names = _Names(query)
    found = _find(source, query, where, names)
    written = write_output(found, output, chosen, no_color=settings.no_color)
    if query.actors and not (written and not query.needs_all_actors and len(query.actors) == 1):
        names.hint(source)
    source.end()


def _find(source: shared.EventInput, query: Query, where: str | None, names: _Names) -> Iterator[Event]:
    if source.is_large():
        from diplo_cli.run.store import scan_events

        names.is_counting = False
        return source.watch(scan_events(source.inputs, query, where))
    events = (event for event in names.count(source.read()) if query.matches(event))
    if where is None:
        return events
    from diplo_cli.run.store import filter_where

    return filter_where(events, where)


class _Names:
    """Finds out which of the actors asked for nobody bears, and which names come near."""

    def __init__(self, query: Query) -> None:
        from diplo_cli.analysis.actors import NameTally

        self.is_counting = True
        self._missing = list(dict.fromkeys([*query.actors, *query.partners]))
        self._tally = NameTally()

    def count(self, events: Iterator[Event]) -> Iterator[Event]:
        """Pass the events on, and note who is in them for as long as somebody is missing."""
        for event in events:
            if self._missing:
                self._missing = [actor for actor in self._missing if not actor.is_in(event)]
                self._tally.count(event)
            yield event

    def hint(self, source: shared.EventInput) -> None:
        """Report each actor that is in no event, with the names that come nearest."""
        if not self.is_counting:
            from diplo_cli.analysis.actors import find_nearest
            from diplo_cli.analysis.query import Query
            from diplo_cli.run.store import find_names, scan_events

            self._missing = [
                actor
                for actor in self._missing
                if next(scan_events(source.inputs, Query(actors=(actor,))), None) is None
            ]
            known = find_names(source.inputs) if self._missing else []
            near = {actor.text: find_nearest(actor.text, known) for actor in self._missing}
        else:
            near = {actor.text: self._tally.nearest(actor.text) for actor in self._missing}
        for text, found in near.items():
            hint = f"; the nearest names are {', '.join(found)}" if found else ""
            report(f"no event has a party {text!r}{hint}")


def _named(name: str, option: str) -> str:
    if not any(char.isalnum() for char in name):
        raise UsageError(f"{option}: expected a name or a country, found {name!r}")
    return name


def _words(values: Sequence[str] | None, option: str) -> tuple[str, ...]:
    return tuple(_named(value, option) for value in values or ())


def _values(choices: Sequence[Choice] | None) -> frozenset[str]:
    return frozenset(choice.value for choice in choices or ())


def _country(name: str) -> str:
    from diplo_cli.analysis.actors import find_country

    code = find_country(name)
    if code is None:
        raise UsageError(f"--country: {name!r} is no country's code or name, such as RUS or Russia")
    return code
