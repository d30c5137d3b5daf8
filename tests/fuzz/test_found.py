"""What fuzzing found, each as the smallest case that shows it, and a short run of every target."""

import io
import zipfile
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diplo_cli.errors import InputError
from diplo_cli.language.sentences import LONGEST, make_sentences
from diplo_cli.models import Article
from diplo_cli.reading import read_articles
from tests.fuzz.targets import TARGETS

PIECES = st.sampled_from(
    [
        *(
            "Wang Yi",
            "Foreign Minister",
            "met",
            "visited",
            "said",
            "on Monday",
            "in Beijing",
            "his Russian counterpart",
        ),
        *(
            "\u201c",
            "\u201d",
            '"',
            "'s",
            ",",
            ". ",
            "\n\n",
            "(Reporting by",
            "BEIJING, March 3 (Xinhua) -- ",
            "2024-04-08",
        ),
        *(
            "\u202e",
            "\u200b",
            "\ufeff",
            "\U0001f600",
            "\x1b[31m",
            "=1+1",
            "<p>",
            "</p>",
            '{"text": "',
            "\\ud800",
            "\r\n",
            "\t",
        ),
    ]
)
TEXTS = st.lists(PIECES | st.text(max_size=8), max_size=60).map(" ".join)


@pytest.mark.parametrize("name", TARGETS)
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=TEXTS.map(lambda text: text.encode("utf-8", "surrogatepass")) | st.binary(max_size=300))
def test_every_target_holds(name: str, data: bytes) -> None:
    TARGETS[name](data)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "latin-1", "utf-32"])
@pytest.mark.parametrize("suffix", [".txt", ".html", ".jsonl", ".csv"])
def test_other_encodings_are_read_or_reported(tmp_path: Path, encoding: str, suffix: str) -> None:
    """Text that bears a mark of its encoding is read; of any other the reader gets a message, and no wrong letters."""
    (tmp_path / f"a{suffix}").write_bytes("text,id\nWang Yi a visité l’Élysée,1\n".encode(encoding, "replace"))
    items = list(read_articles([str(tmp_path)]))
    if encoding in ("utf-16", "utf-8-sig") and suffix in (".txt", ".csv"):
        (article,) = items
        assert isinstance(article, Article)
        assert "Wang Yi a visité l’Élysée" in article.text
    else:
        assert _are_reported(items)


def test_a_member_without_a_name_is_passed_over(tmp_path: Path) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("x", b"no name")
        archive.writestr("b.txt", b"An article.")
    changed = data.getvalue()
    at = changed.find(b"PK\x01\x02")
    # The directory's entry gets a name of no characters, and one of comment in its place.
    entry = bytearray(changed)
    entry[at + 28], entry[at + 32] = 0, 1
    (tmp_path / "c.zip").write_bytes(entry)
    items = list(read_articles([str(tmp_path / "c.zip")]))
    assert [getattr(item, "id", None) for item in items] == ["b"]


def test_a_sentence_without_end_is_cut(tmp_path: Path) -> None:
    text = "talks " * 1_234
    pieces = make_sentences(text, [(0, len(text), "paragraph")])
    assert [len(piece.tokens) for piece in pieces] == [LONGEST, LONGEST, 234]
    assert all(text[piece.start : piece.end] == piece.text for piece in pieces)


def test_a_lone_surrogate_is_no_failure() -> None:
    from diplo_cli.extract.pipeline import Extractor

    text = "Foreign Minister Wang Yi \ud800 met Sergey Lavrov in Beijing on Monday."
    (event,) = Extractor().extract_article(Article(id="x", text=text))
    assert [party.name for party in event.participants] == ["Wang Yi", "Sergey Lavrov"]
    for shown in event.evidence:
        assert text[shown.start : shown.end] == shown.text


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, '{"text": ' + "[" * 50_000 + "}"])
@pytest.mark.parametrize("suffix", [".json", ".jsonl"])
def test_deep_json_is_reported(tmp_path: Path, text: str, suffix: str) -> None:
    (tmp_path / f"a{suffix}").write_text(text)
    assert _are_reported(read_articles([str(tmp_path)]))


def test_folders_in_folders_without_end(tmp_path: Path) -> None:
    import os

    before = Path.cwd()
    os.chdir(tmp_path)
    try:
        for _ in range(1_500):
            os.mkdir("d")  # noqa: PTH102 - the whole path is longer than the system takes
            os.chdir("d")
        assert _are_reported(read_articles([str(tmp_path)]))
    finally:
        os.chdir(tmp_path)
        os.system("rm -rf d")  # shutil recurses, too
        os.chdir(before)


@pytest.mark.parametrize("path", sorted((Path(__file__).parent / "found").iterdir()), ids=lambda path: path.name)
def test_files_that_broke_a_reader_are_reported(path: Path) -> None:
    assert _are_reported(read_articles([str(path)]))


def _are_reported(items: Iterable[object]) -> bool:
    """Say whether there is a message, and nothing but messages."""
    found = list(items)
    return bool(found) and all(isinstance(item, InputError) for item in found)
