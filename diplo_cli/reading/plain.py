"""Plain text and Markdown: one file, one article. The text is kept as it is; it has no title of its own."""

import io
from collections.abc import Iterator

from diplo_cli.errors import InputError
from diplo_cli.models import Article
from diplo_cli.reading.options import ReadOptions
from diplo_cli.reading.rows import read_row
from diplo_cli.reading.streams import decode, read_whole


def read_plain(stream: io.BufferedReader, options: ReadOptions, name: str, stem: str) -> Iterator[Article | InputError]:
    """The one article of the stream. Raises InputError where the bytes are no text."""
    text = decode(read_whole(stream, options.max_bytes, name=name), name=name)
    if not text.strip():
        yield InputError("the file is empty: expected the text of an article", path=name)
        return
    yield read_row({options.columns("text")[0]: text}, options, name=name, fallback_id=stem)
