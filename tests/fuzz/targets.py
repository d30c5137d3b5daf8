"""What is fuzzed: each target takes bytes, runs one stage on them, and checks what has to hold for any input."""

import datetime as dt
import io
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from diplo_cli.errors import InputError
from diplo_cli.extract.pipeline import Extractor
from diplo_cli.extract.times import find_durations, find_times
from diplo_cli.language.sentences import make_sentences
from diplo_cli.models import Article, parse_event
from diplo_cli.reading import ReadOptions, find_blocks, find_dateline, read_articles
from diplo_cli.reading.articles import read_file
from diplo_cli.reading.manifest import read_manifest
from diplo_cli.reading.metadata import find_outlet, find_published
from diplo_cli.writing.jsonl import event_json

Target = Callable[[bytes], None]


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace").replace("\0", " ")


def clean(data: bytes) -> None:
    """Blocks are disjoint, in order, not empty, and begin and end with a visible character."""
    text = _text(data)
    at = 0
    for block in find_blocks(text):
        assert at <= block.span.start < block.span.end <= len(text)
        words = text[block.span.start : block.span.end]
        assert words == words.strip()
        at = block.span.end


def metadata(data: bytes) -> None:
    """Date, outlet and dateline are found or not; the dateline's span lies in the text."""
    text = _text(data)
    find_published(text, url=text[:200], year=2024)
    find_outlet(text)
    dateline = find_dateline(text)
    assert dateline is None or 0 <= dateline.span.start < dateline.span.end <= len(text)


def sentences(data: bytes) -> None:
    """Sentences and times lie in the text that they were found in."""
    text = _text(data)
    blocks: list[tuple[int, int, str]] = [(block.span.start, block.span.end, block.kind) for block in find_blocks(text)]
    for sentence in make_sentences(text, blocks):
        assert 0 <= sentence.start < sentence.end <= len(text)
        for found in (
            *find_times(text, sentence.start, sentence.end),
            *find_durations(text, sentence.start, sentence.end),
        ):
            assert sentence.start <= found.span.start < found.span.end <= sentence.end


@cache
def _extractor() -> Extractor:
    return Extractor()


def extract(data: bytes) -> None:
    """Each event is valid, shows words that stand where it says, and is read back the same."""
    title, mark, text = _text(data).partition("\n")
    article = Article(id="x", title=title if mark else None, text=text or title or "x", published=dt.date(2024, 4, 9))
    for event in _extractor().extract_article(article):
        for shown in event.evidence:
            passage = article.text if shown.in_ == "text" else article.title or ""
            assert passage[shown.start : shown.end] == shown.text
        assert parse_event(event_json(event)) == event


def _reads(suffix: str) -> Target:
    def read(data: bytes) -> None:
        """Each item is an article with text or an error; no other error comes out."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / f"x{suffix}"
            path.write_bytes(data)
            for item in read_file(str(path), ReadOptions(max_bytes=100_000)):
                assert isinstance(item, InputError) or item.text.strip()
            assert [found.name for found in Path(folder).iterdir()] == [path.name]

    return read


def stdin(data: bytes) -> None:
    """The format is told by the content alone."""
    import sys

    before = sys.stdin
    sys.stdin = io.TextIOWrapper(io.BytesIO(data))
    try:
        for item in read_articles(["-"], ReadOptions(max_bytes=100_000)):
            assert isinstance(item, InputError) or item.text.strip()
    finally:
        sys.stdin = before


def manifest(data: bytes) -> None:
    """A manifest of any bytes names no files here, or fails."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "manifest.csv"
        path.write_bytes(data.replace(b"/", b"_").replace(b"..", b"_"))
        for item in read_manifest(str(path), ReadOptions(max_bytes=100_000)):
            assert isinstance(item, InputError) or item.text.strip()


TARGETS: dict[str, Target] = {
    "clean": clean,
    "metadata": metadata,
    "sentences": sentences,
    "extract": extract,
    "stdin": stdin,
    "manifest": manifest,
    **{
        suffix.strip(".").replace(".", "_"): _reads(suffix)
        for suffix in (".txt", ".html", ".json", ".jsonl", ".csv", ".zip", ".tar", ".tar.gz", ".warc", ".parquet")
    },
}
