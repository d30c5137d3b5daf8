"""Every format gives the same article; what cannot be read is an error in its place that names file and line."""

import csv
import datetime as dt
import gzip
import io
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplo_cli.errors import InputError, UsageError
from diplo_cli.models import Article
from diplo_cli.reading import ReadOptions, read_articles

TEXT = "China's foreign minister, “Wang Yi”, will visit Russia next week; the ministry said so.\r\n\r\nTalks follow."
ROW = {
    "id": "a1",
    "text": TEXT,
    "title": "Wang to visit Russia",
    "published": "2024-04-08",
    "outlet": "Wire",
    "url": "https://e.org/1",
}
PAGE = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Wang to visit Russia - Wire</title>
<meta property="og:title" content="Wang to visit Russia"><meta property="og:site_name" content="Wire">
<meta property="article:published_time" content="2024-04-08T22:38:00+08:00"><link rel="canonical" href="https://e.org/1"></head>
<body><nav>Menu</nav><article><h1>Wang to visit Russia</h1>
<p>The foreign minister of China will visit Russia next week for talks with his counterpart, it said on Monday.</p>
<p>They will discuss trade and security during a long conversation in Moscow.</p></article>
<footer>Copyright 2015</footer></body></html>"""


def read(*paths: Path | str, options: ReadOptions | None = None) -> list[Article | InputError]:
    return list(read_articles([str(path) for path in paths], options or ReadOptions()))


def articles(found: Sequence[Article | InputError]) -> list[Article]:
    assert [str(item) for item in found if isinstance(item, InputError)] == []
    return [item for item in found if isinstance(item, Article)]


def errors(found: Sequence[Article | InputError]) -> list[tuple[int | None, str]]:
    return [(item.line, item.problem) for item in found if isinstance(item, InputError)]


def write(path: Path, content: str | bytes) -> Path:
    data = content.encode("utf-8") if isinstance(content, str) else content
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)
    return path


def table(rows: Sequence[dict[str, str]], delimiter: str = ",") -> str:
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, fieldnames=list(rows[0]), delimiter=delimiter, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue()


def give_stdin(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content), encoding="utf-8"))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.json", json.dumps(ROW)),
        ("a.json", json.dumps(ROW, indent=2)),
        ("a.json", json.dumps([ROW])),
        ("a.json", f"\ufeff{json.dumps(ROW)}\n"),
        ("a.jsonl", json.dumps(ROW, ensure_ascii=False) + "\n"),
        ("a.ndjson", json.dumps(ROW)),
        ("a.csv", table([ROW])),
        ("a.csv", table([ROW], ";")),
        ("a.csv", table([ROW], "\t")),
        ("a.json.gz", json.dumps(ROW)),
        ("a.jsonl.gz", json.dumps(ROW)),
        ("a.csv.gz", table([ROW])),
    ],
)
def test_all_row_formats_give_the_same_article(tmp_path: Path, name: str, content: str) -> None:
    path = write(tmp_path / name, content)
    day = dt.date(2024, 4, 8)
    expected = Article(
        id="a1", text=TEXT, title=ROW["title"], outlet="Wire", published=day, url=ROW["url"], path=str(path)
    )
    assert read(path) == [expected]


@pytest.mark.parametrize("name", ["story.txt", "story.md", "story.txt.gz", "story.notes"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_plain_text_is_kept_as_it_is(tmp_path: Path, name: str, encoding: str) -> None:
    (article,) = articles(read(write(tmp_path / name, TEXT.encode(encoding))))
    assert (article.id, article.text, article.title, article.published) == ("story", TEXT, None, None)


def test_html_gives_text_and_metadata(tmp_path: Path) -> None:
    (article,) = articles(read(write(tmp_path / "page.html", PAGE)))
    assert (article.id, article.title, article.outlet, article.url) == (
        "page",
        "Wang to visit Russia",
        "Wire",
        "https://e.org/1",
    )
    assert article.published == dt.date(2024, 4, 8)
    assert article.text.startswith("The foreign minister of China will visit")
    assert "Menu" not in article.text and "Copyright" not in article.text


def test_html_dates_are_not_made_up(tmp_path: Path) -> None:
    page = PAGE.replace("article:published_time", "theme").replace("og:site_name", "color")
    (article,) = articles(read(write(tmp_path / "page.htm", page)))
    assert (article.published, article.outlet) == (None, None)


def test_html_in_another_encoding(tmp_path: Path) -> None:
    page = PAGE.replace('"utf-8"', '"windows-1252"').replace("trade", "café trade")
    (article,) = articles(read(write(tmp_path / "page.html", page.encode("windows-1252"))))
    assert "café trade" in article.text


def test_parquet(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    columns = {
        "body": [TEXT, None, "Talks."],
        "date": [dt.date(2024, 4, 8), None, None],
        "id": [7, 8, None],
        "extra": [1, 2, 3],
    }
    parquet.write_table(pyarrow.table(columns), tmp_path / "t.parquet")
    found = read(tmp_path / "t.parquet")
    assert [(a.id, a.text, a.published) for a in found if isinstance(a, Article)] == [
        ("7", TEXT, dt.date(2024, 4, 8)),
        ("t-3", "Talks.", None),
    ]
    assert errors(found) == [(2, "no text: the field body is empty")]
    write(tmp_path / "t.parquet.gz", (tmp_path / "t.parquet").read_bytes())
    assert len(read(tmp_path / "t.parquet.gz")) == 3
    write(tmp_path / "u.parquet", b"PAR1 no table")
    assert "not a readable Parquet file" in errors(read(tmp_path / "u.parquet"))[0][1]


def test_parquet_without_pyarrow_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    assert "pip install 'diplo-cli[tables]'" in errors(read(write(tmp_path / "t.parquet", b"PAR1")))[0][1]


def test_other_names_of_fields_and_own_ones(tmp_path: Path) -> None:
    row = {"headline": "H", "content": "Talks.", "date_publish": "2017-01-01 12:00:00", "publisher": "P", "events": [1]}
    (article,) = articles(read(write(tmp_path / "a.json", json.dumps(row))))
    assert (article.id, article.title, article.text, article.outlet) == ("a", "H", "Talks.", "P")
    assert article.published == dt.date(2017, 1, 1)
    row = {"text": "no", "my_column": "Talks."}
    options = ReadOptions(fields={"text": "my_column"})
    (article,) = articles(read(write(tmp_path / "a.json", json.dumps(row)), options=options))
    assert article.text == "Talks."
    (article,) = articles(read(write(tmp_path / "a.txt", "Talks."), options=options))
    assert article.text == "Talks."
    with pytest.raises(UsageError, match="no such article field: body"):
        ReadOptions(fields={"body": "x"})


def test_options_are_for_articles_that_say_nothing(tmp_path: Path) -> None:
    options = ReadOptions(published=dt.date(2000, 1, 1), outlet="Mine")
    silent, dated, wired = "Talks.", "Published: Apr 08, 2024 10:38 PM\nTalks.", "PARIS, Jan 5 2010 (AFP) - Talks."
    for number, text in enumerate([silent, dated, wired]):
        write(tmp_path / f"{number}.txt", text)
    found = [(article.outlet, str(article.published)) for article in articles(read(tmp_path, options=options))]
    assert found == [("Mine", "2000-01-01"), ("Mine", "2024-04-08"), ("AFP", "2010-01-05")]


def test_a_field_of_the_year_completes_the_dateline(tmp_path: Path) -> None:
    row = {"text": "MOSCOW, March 3 (Reuters) - Talks.", "date": "2009"}
    (article,) = articles(read(write(tmp_path / "a.json", json.dumps(row))))
    assert (article.outlet, article.published) == ("Reuters", dt.date(2009, 3, 3))


def test_json_list_is_read_object_by_object(tmp_path: Path) -> None:
    rows = [{"text": f"Talks {number}. " + "x" * 3000} for number in range(100)]
    path = write(tmp_path / "all.json", json.dumps(rows, indent=1))
    found = articles(read(path, options=ReadOptions(max_bytes=4000)))
    assert [article.id for article in found] == [f"all-{number}" for number in range(1, 101)]
    assert [article.text for article in found] == [row["text"] for row in rows]


def test_json_lines_under_the_name_of_json(tmp_path: Path) -> None:
    lines = "".join(json.dumps({"text": "x" * 20_000 + str(number)}) + "\n" for number in range(3))
    assert [article.id for article in articles(read(write(tmp_path / "a.json", lines)))] == ["a-1", "a-2", "a-3"]


@pytest.mark.parametrize(
    ("name", "content", "line", "problem"),
    [
        ("a.txt", "", None, "empty"),
        ("a.txt", " \n\t", None, "empty"),
        ("a.txt", b"\xff\xfe\x00", None, "UTF-16"),
        ("a.txt", b"caf\xe9", None, "not valid UTF-8 at byte 4"),
        ("a.txt", b"a\0b", None, "binary content"),
        ("a.txt", "x" * 101, None, "larger than the limit of 100 bytes"),
        ("a.html", "", None, "empty"),
        ("a.html", "<html><body></body></html>", None, "no article text"),
        ("a.json", "", None, "empty"),
        ("a.json", "{", 1, "broken JSON"),
        ("a.json", '{"text": "x', 1, "broken JSON: Unterminated string starting at column 10"),
        ("a.json", '{"text": "x",\n\n}', 3, "broken JSON"),
        ("a.json", "3", None, "expected a JSON object"),
        ("a.json", '{"title": "x"}', None, "no text"),
        ("a.json", '{"text": 3}', None, "the text is no string"),
        ("a.json", '{"text": " "}', None, "empty"),
        ("a.json", '{"text": "a\\u0000"}', None, "binary"),
        ("a.json", "[]", None, "list is empty"),
        ("a.json", '[\n{"title": "x"}]', 2, "no text"),
        ("a.json", "[\n1]", 2, "expected a JSON object"),
        ("a.json", '[\n{"text": "x"\n', 3, "broken JSON"),
        ("a.json", "[" * 100, 1, "broken JSON"),
        ("a.jsonl", "", None, "empty"),
        ("a.jsonl", '\n{"text": ', 2, "broken JSON"),
        ("a.jsonl", '\n{"title": "x"}', 2, "no text"),
        ("a.jsonl", "[1]", 1, "expected a JSON object, found a list"),
        ("a.jsonl", b'{"text": "\xe9"}', 1, "not valid UTF-8"),
        ("a.jsonl", '{"text": "' + "x" * 100 + '"}', 1, "larger than the limit of 100 bytes"),
        ("a.csv", "", None, "empty"),
        ("a.csv", "id,title\n1,2\n", 1, "no text column in the header row: expected text or body or content"),
        ("a.csv", "id,text\n", None, "no rows"),
        ("a.csv", "id,text\n1,a\n2\n", 3, "no text"),
        ("a.csv", "id,text\n1,a,b\n", 2, "3 fields where the header has 2"),
        ("a.csv", b"id,text\n1,a\n2,\xe9\n", 3, "not valid UTF-8"),
        ("a.csv", "id,text\n1," + "x" * 101, 2, "larger than the limit of 100 bytes"),
        ("a.json.gz", "{", 1, "broken JSON"),
    ],
)
def test_failures_name_the_line(
    tmp_path: Path, name: str, content: str | bytes, line: int | None, problem: str
) -> None:
    path = tmp_path / name
    write(path, content)
    found = [item for item in read(path, options=ReadOptions(max_bytes=100)) if isinstance(item, InputError)]
    assert len(found) == 1
    assert (found[0].path, found[0].line) == (str(path), line)
    assert problem in found[0].problem
    assert "\n" not in str(found[0])


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        (
            "a.jsonl",
            b'{"text": "A."}\nbroken\n\n{"text": "B."}\n{"text": "\xe9"}\n{"text": "C."}',
            ["A.", 2, "B.", 5, "C."],
        ),
        ("a.jsonl", b'{"text": "A."}\n' + b"x" * 300_000 + b'\n{"text": "B."}\n', ["A.", 2, "B."]),
        ("a.csv", b"id,text\n1,A.\n2,\xe9\n3,B.\n4,x,y,z\n5,C.\n", ["A.", 3, "B.", 5, "C."]),
        ("a.csv", b"id,text\n1,A.\n2," + b"x" * 300_000 + b"\n3,B.\n", ["A.", 3, "B."]),
        ("a.csv", b'id,text\n1,"A\nB."\n2,\n3,C.\n', ["A\nB.", 4, "C."]),
    ],
)
def test_the_rest_goes_on(tmp_path: Path, name: str, content: bytes, found: list[str | int]) -> None:
    result = read(write(tmp_path / name, content), options=ReadOptions(max_bytes=1000))
    assert sorted(str(item.text if isinstance(item, Article) else item.line) for item in result) == sorted(
        map(str, found)
    )


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.json", '{"a":[' * 100_000), ("a.jsonl", '{"a":[' * 100_000), ("list.json", "[" * 100_000)],
)
def test_json_nested_too_deeply(tmp_path: Path, name: str, content: str) -> None:
    ((line, problem),) = errors(read(write(tmp_path / name, content)))
    assert line in (None, 1)
    assert problem == "broken JSON: nested too deeply"


def test_row_numbers_are_ids_of_rows_without_one(tmp_path: Path) -> None:
    lines = '{"text": "A."}\n\n{"text": "B.", "id": 5}\n{"text": "C."}\n'
    assert [article.id for article in articles(read(write(tmp_path / "x.y.jsonl.gz", lines)))] == [
        "x.y-1",
        "5",
        "x.y-3",
    ]


def test_missing_and_damaged_files(tmp_path: Path) -> None:
    whole = gzip.compress(TEXT.encode() * 100)
    (tmp_path / "cut.txt.gz").write_bytes(whole[:-20])
    (tmp_path / "no.txt.gz").write_bytes(b"plain text")
    assert errors(read(tmp_path / "none.txt")) == [(None, "no such file or folder")]
    for name in ("cut.txt.gz", "no.txt.gz"):
        assert "not a whole gzip file" in errors(read(tmp_path / name))[0][1]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="needs a user whom permissions bind")
def test_unreadable_file(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "Talks.")
    path.chmod(0)
    assert errors(read(path)) == [(None, "cannot be read: permission denied")]


def test_folders_are_walked_in_sorted_order(tmp_path: Path) -> None:
    for name in ["b.txt", "a/2.txt", "a/1.md.gz", "c.json", ".hidden.txt", ".git/x.txt", "z.doc", "a/x.pdf"]:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        write(tmp_path / name, json.dumps({"text": "Talks."}) if name.endswith("json") else "Talks.")
    (tmp_path / "a" / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    found = articles(read(f"{tmp_path}/"))
    assert [article.path for article in found] == [
        f"{tmp_path}/{name}" for name in ("a/1.md.gz", "a/2.txt", "b.txt", "c.json")
    ]
    assert [article.id for article in found] == ["1", "2", "b", "c"]


def test_a_folder_without_articles_is_an_error(tmp_path: Path) -> None:
    assert "no articles in this folder" in errors(read(tmp_path))[0][1]


@pytest.mark.parametrize(
    ("content", "texts"),
    [
        (json.dumps(ROW).encode(), [TEXT]),
        (json.dumps([ROW, ROW], indent=2).encode(), [TEXT, TEXT]),
        ((json.dumps(ROW) + "\n").encode() * 3, [TEXT] * 3),
        ((json.dumps({"text": "x" * 70_000}) + "\n").encode() * 2, ["x" * 70_000] * 2),
        (gzip.compress(json.dumps(ROW).encode()), [TEXT]),
        (table([ROW]).encode(), [TEXT]),
        (TEXT.encode(), [TEXT]),
        (TEXT.encode("utf-16"), [TEXT]),
        (b"[Update] Talks, text and more.\nTalks.", ["[Update] Talks, text and more.\nTalks."]),
        (b"text\nTalks.", ["text\nTalks."]),
        (b"a,b,c\n1,2,3\n", ["a,b,c\n1,2,3\n"]),
        (b"<3 is no tag of HTML.", ["<3 is no tag of HTML."]),
    ],
)
def test_standard_input_is_told_by_its_content(
    monkeypatch: pytest.MonkeyPatch, content: bytes, texts: list[str]
) -> None:
    give_stdin(monkeypatch, content)
    found = articles(read("-"))
    assert [article.text for article in found] == texts
    assert {article.path for article in found} == {"-"}


def test_standard_input_can_be_a_page_or_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    give_stdin(monkeypatch, PAGE.encode())
    assert [(article.id, article.outlet) for article in articles(read("-"))] == [("stdin", "Wire")]
    give_stdin(monkeypatch, b"")
    assert errors(read("-")) == [(None, "the file is empty: expected the text of an article")]


@given(st.lists(st.text(min_size=1).filter(lambda text: text.strip() and "\0" not in text), min_size=1, max_size=5))
def test_json_lines_and_csv_give_texts_back(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    folder = tmp_path_factory.mktemp("rows")
    write(folder / "a.jsonl", "".join(json.dumps({"text": text}) + "\n" for text in texts))
    write(folder / "a.json", json.dumps([{"text": text} for text in texts]))
    assert [article.text for article in articles(read(folder / "a.jsonl"))] == texts
    assert [article.text for article in articles(read(folder / "a.json"))] == texts


@given(st.binary(max_size=300), st.sampled_from(["txt", "json", "jsonl", "csv", "txt.gz", "bin"]))
def test_no_content_raises(tmp_path_factory: pytest.TempPathFactory, data: bytes, suffix: str) -> None:
    path = tmp_path_factory.mktemp("any") / f"a.{suffix}"
    path.write_bytes(data)
    assert read(path)
