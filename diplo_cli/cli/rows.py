"""Small results that are no events (counts, actors, summaries): aligned columns for people, records for programs."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Mapping, Sequence
from typing import IO, TYPE_CHECKING

from diplo_cli.cli.console import is_terminal, make_console, sanitize
from diplo_cli.cli.list_table import NARROW
from diplo_cli.cli.output import STANDARD_OUTPUT, WIDTH_OF_A_FILE
from diplo_cli.config import Format
from diplo_cli.errors import UsageError
from diplo_cli.writing import as_text, open_whole
from diplo_cli.writing.csv import safe_cell
from diplo_cli.writing.jsonl import plain_json

if TYPE_CHECKING:
    from rich.console import Console

_MOST_NARROW = 3
"""Columns that fit on a narrow terminal."""

Row = Mapping[str, str | int | Sequence[str] | None]


def write_rows(
    rows: Sequence[Row], columns: Sequence[str], output: str | None, format: Format, *, no_color: bool = False
) -> None:
    """Write the rows to the file, or to standard output; lists are joined by `; ` where there is no JSON."""
    if format == "parquet":
        raise UsageError("Parquet holds events only; choose table, jsonl, json or csv")
    if output is None or output == STANDARD_OUTPUT:
        if isinstance(sys.stdout, io.TextIOWrapper):
            # Data is UTF-8 whatever the locale says.
            if format == "table":
                sys.stdout.reconfigure(errors="replace")
            else:
                sys.stdout.reconfigure(encoding="utf-8")
        _write(rows, columns, sys.stdout, format, no_color=no_color)
        sys.stdout.flush()
        return
    with open_whole(output) as raw, as_text(raw) as text:
        _write(rows, columns, text, format, no_color=True)


def _write(rows: Sequence[Row], columns: Sequence[str], stream: IO[str], format: Format, *, no_color: bool) -> None:
    if format == "jsonl":
        stream.writelines(plain_json(row) + "\n" for row in rows)
    elif format == "json":
        stream.write("[\n" + ",\n".join(map(plain_json, rows)) + "\n]\n" if rows else "[]\n")
    elif format == "csv":
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows([safe_cell(_cell(row.get(column))) for column in columns] for row in rows)
    else:
        _print(rows, columns, stream, no_color=no_color)


def _print(rows: Sequence[Row], columns: Sequence[str], stream: IO[str], *, no_color: bool) -> None:
    from rich.table import Table
    from rich.text import Text

    width = None if is_terminal(stream) else WIDTH_OF_A_FILE
    console = make_console(stream, no_color=no_color, width=width)
    table = Table.grid(padding=(0, 2, 0, 0))
    shown = [column for column in columns if any(row.get(column) not in (None, "", []) for row in rows)]
    for column in shown:
        is_number = any(isinstance(row.get(column), int) for row in rows)
        table.add_column(column, justify="right" if is_number else "left", overflow="fold")
    if not rows:
        return
    if len(shown) > _MOST_NARROW and console.width < NARROW:
        _print_stacked(rows, shown, console)
        return
    table.add_row(*(Text(column.capitalize(), "bold") for column in shown))
    for row in rows:
        table.add_row(*(Text(sanitize(_cell(row.get(column)))) for column in shown))
    console.print(table)


def _print_stacked(rows: Sequence[Row], columns: Sequence[str], console: Console) -> None:
    """Print each row as a paragraph: the first column, then a line for each other one that says something."""
    from rich.padding import Padding
    from rich.text import Text

    for row in rows:
        console.print(Text(sanitize(_cell(row.get(columns[0]))), "bold", overflow="fold"))
        cells = ((column, sanitize(_cell(row.get(column)))) for column in columns[1:])
        lines = [f"{column.capitalize()}: {cell}" for column, cell in cells if cell not in ("", "0")]
        console.print(Padding(Text("\n".join(lines), overflow="fold"), (0, 0, 0, 2), expand=False))


def _cell(value: str | int | Sequence[str] | None) -> str:
    if value is None:
        return ""
    if isinstance(value, (str, int)):
        return str(value)
    return "; ".join(value)
