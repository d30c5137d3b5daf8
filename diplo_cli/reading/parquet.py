"""Parquet: one article a row, read batch by batch. Needs pyarrow, which is an extra."""

import io
from collections.abc import Iterator
from importlib import import_module

from diplo_cli.errors import InputError
from diplo_cli.models import Article
from diplo_cli.reading.options import ARTICLE_FIELDS, ReadOptions
from diplo_cli.reading.own_events import refuse_columns
from diplo_cli.reading.rows import describe_columns, read_row
from diplo_cli.reading.streams import seekable

_BATCH = 64


def read_parquet(
    stream: io.BufferedReader, options: ReadOptions, name: str, stem: str
) -> Iterator[Article | InputError]:
    """The articles of a table; errors name the row, counted from 1, as the line. Raises InputError without pyarrow."""
    try:
        pyarrow, tables = import_module("pyarrow"), import_module("pyarrow.parquet")
    except ImportError as error:
        raise InputError("reading Parquet needs pyarrow: pip install 'diplo-cli[tables]'", path=name) from error
    with seekable(stream) as source:
        try:
            table = tables.ParquetFile(source)
            refuse_columns(table.schema_arrow.names, "parquet", name)
            known = {column for field in ARTICLE_FIELDS for column in options.columns(field)}
            columns = [column for column in table.schema_arrow.names if column in known]
            if not any(column in columns for column in options.columns("text")):
                problem = f"no text column: expected {describe_columns(table.schema_arrow.names, options)}"
                raise InputError(problem, path=name)
            row = 0
            for batch in table.iter_batches(batch_size=_BATCH, columns=columns):
                for record in batch.to_pylist():
                    row += 1
                    yield read_row(record, options, name=name, fallback_id=f"{stem}-{row}", line=row)
            if row == 0:
                yield InputError("the table has no rows", path=name)
        except (pyarrow.ArrowException, ValueError, LookupError, ArithmeticError) as error:
            # Most of Arrow's own errors are its exceptions; names of columns that are no UTF-8 are not among them.
            problem = (str(error).splitlines() or [type(error).__name__])[0]
            raise InputError(f"not a readable Parquet file: {problem}", path=name) from error
