"""Parquet: one article a row, read batch by batch. Needs pyarrow, which is an extra."""

import io
import tempfile
from collections.abc import Iterator
from importlib import import_module
from typing import IO, cast

from diplo_cli.errors import InputError
from diplo_cli.models import Article
from diplo_cli.reading.options import ARTICLE_FIELDS, ReadOptions
from diplo_cli.reading.rows import read_row

_BATCH = 64
_IN_MEMORY = 1 << 24


def read_parquet(
    stream: io.BufferedReader, options: ReadOptions, name: str, stem: str
) -> Iterator[Article | InputError]:
    """The articles of a table; errors name the row, counted from 1, as the line. Raises InputError without pyarrow."""
    try:
        pyarrow, tables = import_module("pyarrow"), import_module("pyarrow.parquet")
    except ImportError as error:
        raise InputError("reading Parquet needs pyarrow: pip install 'diplo-cli[tables]'", path=name) from error
    with _seekable(stream) as source:
        try:
            table = tables.ParquetFile(source)
            known = {column for field in ARTICLE_FIELDS for column in options.columns(field)}
            columns = [column for column in table.schema_arrow.names if column in known]
            if not any(column in columns for column in options.columns("text")):
                expected = " or ".join(options.columns("text"))
                raise InputError(f"no text column: expected {expected}", path=name)
            row = 0
            for batch in table.iter_batches(batch_size=_BATCH, columns=columns):
                for record in batch.to_pylist():
                    row += 1
                    yield read_row(record, options, name=name, fallback_id=f"{stem}-{row}", line=row)
            if row == 0:
                yield InputError("the table has no rows", path=name)
        except pyarrow.ArrowException as error:
            problem = str(error).splitlines()[0]
            raise InputError(f"not a readable Parquet file: {problem}", path=name) from error


def _seekable(stream: io.BufferedReader) -> IO[bytes]:
    """The stream, or a copy of it on disk where it comes through a pipe: a table's directory stands at its end."""
    copy = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - the caller closes it
    while chunk := stream.read(1 << 20):
        copy.write(chunk)
    copy.seek(0)
    return cast(IO[bytes], copy)
