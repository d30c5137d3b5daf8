"""Large event files, read in place by duckdb: what cannot be meant never reaches Python, and memory stays flat.

In: event files (JSON Lines, CSV, Parquet) and a query. Out: the events, in the order of the files or sorted by date.
The database only leaves out what surely does not fit; what it lets through is checked and asked again as everywhere.
"""

from __future__ import annotations

import importlib
import importlib.util
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from diplo_cli.analysis.names import spelling_pattern
from diplo_cli.errors import InputError, UsageError
from diplo_cli.run.columns import TYPES, json_columns, literal, quoted
from diplo_cli.run.sources import Input, read_event_file, shown
from diplo_cli.writing.event_files import REQUIRED_COLUMNS, cell_text, check_event
from diplo_cli.writing.jsonl import event_json

if TYPE_CHECKING:
    from diplo_cli.analysis.actors import Actor
    from diplo_cli.analysis.query import Query
    from diplo_cli.models import Event

LARGE = 8_000_000
"""Bytes from which on a database is worth its start."""

ROWS_A_BATCH = 1_000
_MEMORY = "1GB"
_KINDS = "visit|meeting|consultation|statement"
# How each line begins and ends that diplo wrote, also where jq packed it; others are handed on to the whole check.
_ENDS = ('"schema_version": 1}', '"schema_version":1}')
_SCANNED = frozenset({"json_lines", "csv", "parquet"})


def is_large(inputs: Sequence[Input], least: int = LARGE) -> bool:
    """Say whether the inputs are event files that a database can read in place, and large enough to let it."""
    if not inputs or any(item.holds != "events" or item.format not in _SCANNED for item in inputs):
        return False
    paths = [Path(item.path) for item in inputs]
    if not all(path.is_file() for path in paths):
        return False
    return sum(path.stat().st_size for path in paths) >= least and importlib.util.find_spec("duckdb") is not None


def scan_events(inputs: Sequence[Input], query: Query, where: str | None = None) -> Iterator[Event]:
    """Yield the events of large files that the query asks for, in the order of the files.

    Raises InputError with file and line for what is no event, UsageError where `where` is no SQL expression.
    """
    for item in inputs:
        yield from _scan(item, _coarse(query, item.format), where, query)


def sorted_events(inputs: Sequence[Input], column: str, *, is_reversed: bool = False) -> Iterator[Event]:
    """Yield the events of large files sorted by a column of the table, those without a value last; ties by id."""
    direction = "DESC" if is_reversed else "ASC"
    order = f"{quoted(column)} {direction} NULLS LAST, {quoted('id')} ASC"
    if len({item.format for item in inputs}) == 1:
        connection = _connect(1)
        relation = " UNION ALL ".join(f"SELECT * FROM ({_table(item)})" for item in inputs)
        is_json = inputs[0].format == "json_lines"
        columns = "json" if is_json else "*"
        for item in inputs:
            _check_all(item)
        rows = _rows(connection, f"SELECT {columns} FROM ({relation}) ORDER BY {order}", inputs, None)
        yield from (_event(row, names, inputs[0]) for names, row in rows)
        return
    raise UsageError("large files that are to be sorted together must have one format; convert them with diplo filter")


def count_events(inputs: Sequence[Input], by: str | None) -> list[tuple[str, int]]:
    """Return how many events the files hold, as one number with an empty group or for each group, most first."""
    connection = _connect(2)
    relation = " UNION ALL ".join(f"SELECT {_group(by)} AS grp FROM ({_table(item)})" for item in inputs)
    for item in inputs:
        _check_all(item)
    sql = f"SELECT grp, count(*) AS n FROM ({relation}) GROUP BY grp ORDER BY n DESC, grp"
    if by is None:
        return [("", sum(count for _, (_, count) in _rows(connection, sql, inputs, None)))]
    return [(group or "", count) for _, (group, count) in _rows(connection, sql, inputs, None)]


def find_names(inputs: Sequence[Input], most: int = 200_000) -> list[str]:
    """Return the names of the parties in the files, for hints."""
    connection = _connect(2)
    names: set[str] = set()
    for item in inputs:
        parties = f"string_split({quoted('participants_name')}, '; ')"
        sql = f"SELECT DISTINCT unnest({parties}) FROM ({_table(item)}) LIMIT {most}"
        names.update(name for _, (name,) in _rows(connection, sql, inputs, None) if name)
    return sorted(names)


def filter_where(events: Iterable[Event], where: str) -> Iterator[Event]:
    """Yield the events for which an SQL expression over the columns of the table is true, in the order they come.

    Raises UsageError where the expression is none, or duckdb is missing.
    """
    connection = _connect(1, "--where")
    _check_where(connection, where)
    flat = ", ".join(f"{value} AS {quoted(name)}" for name, value in json_columns().items())
    # A new line ends what may be a comment in the expression.
    sql = (
        f"SELECT i FROM (SELECT i, {flat} FROM (SELECT unnest(range(len($1))) AS i, unnest($1)::JSON AS json)) "
        f"WHERE ({where}\n) ORDER BY i"
    )
    iterator = iter(events)
    _try_where(connection, sql)
    while batch := list(islice(iterator, ROWS_A_BATCH)):
        lines = [event_json(event) for event in batch]
        for (index,) in _execute(connection, sql, [lines]).fetchall():
            yield batch[index]


def _check_where(connection: Any, where: str) -> None:
    """Raise UsageError for what is no whole expression: `kind = 'visit') OR (true` would be one between parentheses."""
    if not where.strip():
        raise UsageError(f"--where: expected an SQL expression, found {where!r}")
    duckdb = importlib.import_module("duckdb")
    try:
        statements = connection.extract_statements(f"SELECT {where}\n")
    except duckdb.Error as error:
        raise UsageError(_wrong_where(error)) from error
    if len(statements) != 1:
        raise UsageError(f"--where: expected one SQL expression, found {len(statements)} statements")


def _try_where(connection: Any, sql: str) -> None:
    # Wrong expressions are told also where there is no event to try them on.
    _execute(connection, sql, [["{}"]]).fetchall()


def _scan(item: Input, coarse: list[str], where: str | None, query: Query) -> Iterator[Event]:
    connection = _connect(2)
    condition = " AND ".join(coarse) or "true"
    broken = _broken(item)
    if where is not None:
        _check_where(connection, where)
        condition = f"({condition}) AND ({where}\n)"
    columns = "json" if item.format == "json_lines" else "* EXCLUDE (kept)"
    if item.format == "json_lines" and where is None:
        sql = f"SELECT json FROM {_source(item)} WHERE ({condition}) OR {broken}"
    else:
        table = f"SELECT *, ({broken}) AS kept FROM ({_table(item)})"
        sql = f"SELECT {columns} FROM ({table}) WHERE ({condition}) OR kept"
    for names, row in _rows(connection, sql, [item], where):
        event = _event(row, names, item)
        if query.matches(event):
            yield event


def _event(row: tuple[Any, ...], names: list[str], item: Input) -> Event:
    name = shown(item.path)
    try:
        if item.format == "json_lines":
            return check_event(row[0], name=name, line=None)
        from diplo_cli.writing.csv import restore_cell
        from diplo_cli.writing.rows import from_row

        cells = {key: cell_text(value) for key, value in zip(names, row, strict=True)}
        return from_row({key: restore_cell(cell) for key, cell in cells.items()} if item.format == "csv" else cells)
    except (ValueError, InputError) as error:
        raise _located(error, [item]) from error


def _located(error: Exception, inputs: Sequence[Input]) -> Exception:
    """Return the error with its line, which a database does not know: the files are read again up to there."""
    try:
        for item in inputs:
            for _ in read_event_file(item):
                pass
    except InputError as located:
        return located
    return InputError(str(error).splitlines()[0], path=shown(inputs[0].path))


def _rows(
    connection: Any, sql: str, inputs: Sequence[Input], where: str | None
) -> Iterator[tuple[list[str], tuple[Any, ...]]]:
    duckdb = importlib.import_module("duckdb")
    try:
        result = connection.execute(sql)
        names = [column[0] for column in result.description]
        while rows := result.fetchmany(ROWS_A_BATCH):
            for row in rows:
                yield names, row
    except (duckdb.BinderException, duckdb.ParserException, duckdb.CatalogException) as error:
        if where is None:
            raise _located(error, inputs) from error
        raise UsageError(_wrong_where(error)) from error
    except duckdb.OutOfMemoryException as error:
        raise InputError(f"needs more than {_MEMORY} of memory; filter first", path=shown(inputs[0].path)) from error
    except duckdb.ConversionException as error:
        if where is None:
            raise _located(error, inputs) from error
        raise UsageError(_wrong_where(error)) from error
    except duckdb.Error as error:
        raise _located(error, inputs) from error


def _execute(connection: Any, sql: str, values: list[object]) -> Any:
    duckdb = importlib.import_module("duckdb")
    try:
        return connection.execute(sql, values)
    except duckdb.Error as error:
        raise UsageError(_wrong_where(error)) from error


def _wrong_where(error: Exception) -> str:
    return f"--where: not an SQL expression over the columns of the table: {str(error).splitlines()[0]}"


def _connect(threads: int, asker: str = "a large event file") -> Any:
    try:
        duckdb: Any = importlib.import_module("duckdb")
    except ImportError as error:
        raise UsageError(f"{asker} needs duckdb; install it with: pip install 'diplo-cli[tables]'") from error
    connection = duckdb.connect()
    # A sort needs its memory for itself; two threads are enough to keep the check in Python busy.
    connection.execute(f"SET threads={threads}; SET memory_limit='{_MEMORY}'; SET enable_progress_bar=false")
    return connection


def _source(item: Input) -> str:
    path = literal(_escaped(item.path))
    if item.format == "json_lines":
        return f"read_json_objects({path}, format='newline_delimited')"
    if item.format == "csv":
        return (
            f"read_csv({path}, all_varchar=true, header=true, delim=',', quote='\"', escape='\"', "
            "max_line_size=134217728, null_padding=false, strict_mode=true)"
        )
    return f"read_parquet({path})"


def _escaped(path: str) -> str:
    # The database takes names for patterns.
    return re.sub(r"([*?\[])", r"[\1]", path)


def _table(item: Input) -> str:
    """Return a SELECT of the file as the table of events, typed."""
    if item.format == "json_lines":
        flat = ", ".join(f"{value} AS {quoted(name)}" for name, value in json_columns().items())
        return f"SELECT json, {flat} FROM {_source(item)}"
    if item.format == "csv":
        typed = ", ".join(f"nullif({quoted(key)}, '')::{kind} AS {quoted(key)}" for key, kind in TYPES.items())
        return f"SELECT * REPLACE ({typed}) FROM {_source(item)}"
    return f"SELECT * FROM {_source(item)}"


def _broken(item: Input) -> str:
    """Return a condition that is true of what can be no event of this version."""
    if item.format != "json_lines":
        columns = [f"{quoted(name)} IS NULL" for name in REQUIRED_COLUMNS if name in ("id", "kind", "source_id")]
        known = ", ".join(literal(kind) for kind in _KINDS.split("|"))
        return f"({' OR '.join(columns)} OR {quoted('kind')} NOT IN ({known}) OR {quoted('schema_version')} > 1)"
    start = f'^[{{]"id": ?"[^"]*", ?"kind": ?"(?:{_KINDS})", ?"status": ?"'
    ends = " OR ".join(f"ends_with(json::VARCHAR, '{end}')" for end in _ENDS)
    return f"NOT (regexp_matches(json::VARCHAR, '{start}') AND ({ends}))"


def _check_all(item: Input) -> None:
    """Raise InputError where a line of the file can be no event."""
    connection = _connect(2)
    source = _source(item) if item.format == "json_lines" else f"({_table(item)})"
    for _ in _rows(connection, f"SELECT 1 FROM {source} WHERE {_broken(item)} LIMIT 1", [item], None):
        raise _located(InputError("not an event", path=shown(item.path)), [item])


def _coarse(query: Query, format_name: str) -> list[str]:
    """Return conditions that are true of every event asked for, and of few others."""
    is_json = format_name == "json_lines"
    found = []
    for column, values in (("kind", query.kinds), ("status", query.statuses), ("mode", query.modes)):
        if values and is_json:
            found.append(f'regexp_matches(json::VARCHAR, \'"{column}":\\s*"(?:{"|".join(sorted(values))})"\')')
        elif values:
            found.append(f"{quoted(column)} IN ({', '.join(map(literal, sorted(values)))})")
    for actors, needs_all in ((query.actors, query.needs_all_actors), (query.partners, True)):
        patterns = [_actor_pattern(actor) for actor in actors]
        if patterns and needs_all:
            found.extend(_matches(pattern, is_json) for pattern in patterns if pattern)
        elif patterns and all(patterns):
            found.append(_matches("|".join(filter(None, patterns)), is_json))
    if query.countries:
        found.append(_matches("|".join(sorted(query.countries)), is_json, "place_country"))
    return found


def _matches(pattern: str, is_json: bool, *columns: str) -> str:
    if is_json:
        return f"regexp_matches(json::VARCHAR, {literal('(?i)' + pattern)})"
    names = ", ".join(map(quoted, ("participants_name", "participants_country", *columns)))
    return f"regexp_matches(concat_ws(' ', {names}), {literal('(?i)' + pattern)})"


def _actor_pattern(actor: Actor) -> str | None:
    """Return a pattern for the longest word of each of the actor's names, or None where letters may stand for one."""
    if actor.text.replace(".", "").isupper() and len(actor.text) <= 8 and actor.country is None:
        return None
    # A name in an article can be shorter than the one asked for, so that any of the words may be the one it has.
    words = set(actor.keys)
    if not all(words) or not (words or actor.country):
        return None
    patterns = [spelling_pattern(word, has_escapes=True) for word in sorted(words)]
    return "|".join([*([actor.country] if actor.country else []), *patterns])


def _group(by: str | None) -> str:
    """Return the expression of the group that a row is in; rows without a value have an empty group."""
    if by is None:
        return "''"
    if by == "month":
        return f"coalesce(strftime(coalesce({quoted('start')}, {quoted('end')}), '%Y-%m'), '')"
    if by in ("kind", "outlet"):
        return f"coalesce({quoted({'kind': 'kind', 'outlet': 'source_outlet'}[by])}, '')"
    column = "countries" if by == "country" else "participants_name"
    lists = f"string_split(coalesce({quoted(column)}, ''), '; ')"
    if by == "country":
        lists = f"list_concat({lists}, [coalesce({quoted('place_country')}, '')])"
    found = f"list_filter(list_distinct({lists}), lambda x: x <> '')"
    return f"unnest(CASE WHEN len({found}) = 0 THEN [''] ELSE {found} END)"
