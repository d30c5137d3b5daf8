"""Events as Parquet: the columns of the CSV table, typed, with nulls for empty cells. Needs the extra `tables`."""

from __future__ import annotations

import datetime as dt
import importlib
from collections.abc import Iterable
from itertools import islice
from typing import IO, TYPE_CHECKING, Any

from diplo_cli.errors import OutputError
from diplo_cli.writing.csv import SURROGATE
from diplo_cli.writing.rows import BOOLEANS, COLUMNS, DATES, FLOATS, INTEGERS, to_row

if TYPE_CHECKING:
    from diplo_cli.models import Event

ROWS_A_GROUP = 2_000
"""Events that are held in memory before they are written as one row group."""


def write_parquet(events: Iterable[Event], stream: IO[bytes]) -> int:
    """Write the events a row group at a time, and return their number; raises OutputError where pyarrow is missing."""
    try:
        pa: Any = importlib.import_module("pyarrow")
        pq: Any = importlib.import_module("pyarrow.parquet")
    except ImportError:
        raise OutputError("Parquet needs pyarrow; install it with: pip install 'diplo-cli[tables]'") from None

    schema = pa.schema([(column, _type_of(column, pa)) for column in COLUMNS])
    rows = (to_row(event) for event in events)
    count = 0
    with pq.ParquetWriter(stream, schema, compression="zstd") as writer:
        while group := list(islice(rows, ROWS_A_GROUP)):
            arrays = [
                pa.array([_value(field.name, row[field.name]) for row in group], type=field.type) for field in schema
            ]
            writer.write_table(pa.Table.from_arrays(arrays, schema=schema))
            count += len(group)
    return count


def _type_of(column: str, pa: Any) -> Any:
    if column in FLOATS:
        return pa.float64()
    if column in DATES:
        return pa.date32()
    if column in INTEGERS:
        return pa.int32()
    return pa.bool_() if column in BOOLEANS else pa.string()


def _value(column: str, cell: str) -> object:
    if not cell:
        return None
    if column in FLOATS:
        return float(cell)
    if column in DATES:
        return dt.date.fromisoformat(cell)
    if column in INTEGERS:
        return int(cell)
    return cell == "true" if column in BOOLEANS else SURROGATE.sub("\ufffd", cell)
