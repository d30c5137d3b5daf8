"""Archives, web archives and manifests: each member is read as the file that it is, hostile ones harm nobody."""

import datetime as dt
import io
import os
import struct
import tarfile
import time
import zipfile
from pathlib import Path

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from diplo_cli.errors import InputError
from diplo_cli.models import Article
from diplo_cli.reading import ReadOptions, read_articles
from diplo_cli.reading.archives import member_name
from diplo_cli.reading.manifest import read_manifest

TEXT = "BEIJING, March 3 (Xinhua) -- Wang Yi met Sergey Lavrov in Beijing on Monday, the ministry said.\n"
PAGE = (
    "<html><head><title>Wang meets Lavrov</title><meta property='article:published_time' content='2024-04-09'></head>"
    "<body><article><h1>Wang meets Lavrov</h1>"
    + "<p>Foreign Minister Wang Yi met Sergey Lavrov in Beijing on Monday – the ministry said so.</p>" * 4
    + "</article></body></html>"
)


def read(*paths: object, options: ReadOptions | None = None) -> list[Article | InputError]:
    return list(read_articles([str(path) for path in paths], options or ReadOptions()))


def articles(items: list[Article | InputError]) -> list[Article]:
    assert not [item for item in items if isinstance(item, InputError)]
    return [item for item in items if isinstance(item, Article)]


def problems(items: list[Article | InputError]) -> list[str]:
    return [str(item) for item in items if isinstance(item, InputError)]


MEMBERS = {
    "b/two.txt": TEXT.encode(),
    "a.html": PAGE.encode(),
    "rows.jsonl": b'{"id": "r1", "text": "One row."}\n{"id": "r2", "text": "Another row."}\n',
    "notes.doc": b"not for us",
    ".hidden.txt": b"nor this",
    "__MACOSX/b/two.txt": b"nor this",
    "inner.zip": b"PK\x03\x04",
}


def write_zip(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def write_tar(path: Path, members: dict[str, bytes]) -> Path:
    with tarfile.open(path, "w:gz" if path.name.endswith("gz") else "w") as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return path


@pytest.mark.parametrize("name", ["corpus.zip", "corpus.tar", "corpus.tar.gz", "corpus.tgz"])
def test_members_are_read_in_the_order_of_the_archive(tmp_path: Path, name: str) -> None:
    write = write_zip if name.endswith("zip") else write_tar
    found = articles(read(write(tmp_path / name, MEMBERS)))
    assert [article.id for article in found] == ["two", "a", "r1", "r2"]
    assert [article.path for article in found][:2] == [f"{tmp_path}/{name}/b/two.txt", f"{tmp_path}/{name}/a.html"]
    assert found[1].title == "Wang meets Lavrov"
    assert sorted(path.name for path in tmp_path.iterdir()) == [name]


def test_an_archive_comes_through_a_pipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = write_zip(tmp_path / "corpus.zip", MEMBERS).read_bytes()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert len(articles(read("-"))) == 4


def test_a_member_that_fails_does_not_stop_the_others(tmp_path: Path) -> None:
    members = {"a.txt": b"\xff\xfe\xff", "b.txt": TEXT.encode(), "c.json": b"{"}
    for path in (write_zip(tmp_path / "x.zip", members), write_tar(tmp_path / "x.tar", members)):
        items = read(path)
        assert [item.id for item in items if isinstance(item, Article)] == ["b"]
        assert len(problems(items)) == 2


@pytest.mark.parametrize(
    ("member", "shown"),
    [
        ("../../etc/passwd.txt", "c.zip/etc/passwd.txt"),
        ("/etc/passwd.txt", "c.zip/etc/passwd.txt"),
        ("..\\..\\windows\\a.txt", "c.zip/windows/a.txt"),
        ("a/./b//c.txt", "c.zip/a/b/c.txt"),
    ],
)
def test_a_members_name_leads_nowhere(tmp_path: Path, member: str, shown: str) -> None:
    assert member_name("c.zip", member) == shown
    (tmp_path / "in").mkdir()
    before = sorted(tmp_path.rglob("*"))
    found = articles(read(write_tar(tmp_path / "in" / "c.tar", {member: TEXT.encode()})))
    assert found[0].path == f"{tmp_path}/in/" + shown.replace("c.zip", "c.tar")
    assert sorted(tmp_path.rglob("*")) == sorted([*before, tmp_path / "in" / "c.tar"])


def test_links_in_a_tar_file_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("A secret.")
    with tarfile.open(tmp_path / "c.tar", "w") as archive:
        for kind, name in ((tarfile.SYMTYPE, "link.txt"), (tarfile.LNKTYPE, "hard.txt"), (tarfile.FIFOTYPE, "f.txt")):
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, str(tmp_path / "secret.txt")
            archive.addfile(info)
    assert [problem.rpartition(": ")[0] for problem in problems(read(tmp_path / "c.tar"))] == [
        f"{tmp_path}/c.tar: no articles in this archive"
    ]


def test_bombs_are_not_unpacked(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open("bomb.jsonl", "w", force_zip64=True) as stream:
            for _ in range(150):
                stream.write(bytes(1_000_000))
        archive.writestr("good.txt", TEXT)
    import gzip

    with gzip.open(tmp_path / "bomb.jsonl.gz", "wb", compresslevel=9) as packed:
        for _ in range(150):
            packed.write(bytes(1_000_000))
    started = time.monotonic()
    items = read(tmp_path / "bomb.zip", tmp_path / "bomb.jsonl.gz")
    assert time.monotonic() - started < 10
    assert [item.id for item in items if isinstance(item, Article)] == ["good"]
    assert len([problem for problem in problems(items) if "expands to more than 200 times" in problem]) == 2


def test_a_zip_file_that_lies_of_its_sizes(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "c.zip", {"a.txt": b"x" * 10_000})
    data = bytearray(path.read_bytes())
    at = data.rfind(b"PK\x01\x02")
    struct.pack_into("<I", data, at + 24, 10)
    path.write_bytes(data)
    assert len(problems(read(path))) == 1


@pytest.mark.parametrize("name", ["c.zip", "c.tar", "c.warc", "c.warc.gz", "c.tar.gz"])
@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 and no more", b"WARC/1.0\r\n", os.urandom(2000)])
def test_what_is_no_archive_is_an_error_in_its_place(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    assert len(problems(read(tmp_path / name))) == 1


def write_warc(path: Path, is_packed: bool) -> Path:
    html = "text/html; charset=utf-8"
    records = [
        ("response", "https://example.org/a", "200 OK", html, PAGE.encode()),
        ("response", "https://example.org/logo", "200 OK", "image/png", b"\x89PNG"),
        ("response", "https://example.org/gone", "404 Not Found", html, b"<html><body><p>Gone.</p></body></html>"),
        ("request", "https://example.org/a", "GET / HTTP/1.1", html, b""),
        ("response", "https://example.org/b", "200 OK", "text/html; charset=windows-1252", PAGE.encode("cp1252")),
        ("response", "https://example.org/empty", "200 OK", html, b""),
    ]
    with path.open("wb") as stream:
        writer = WARCWriter(stream, gzip=is_packed)
        writer.write_record(writer.create_warcinfo_record("x.warc", {"software": "test"}))
        for kind, url, status, mime, data in records:
            headers = StatusAndHeaders(status, [("Content-Type", mime)], protocol="HTTP/1.1")
            writer.write_record(writer.create_warc_record(url, kind, io.BytesIO(data), http_headers=headers))
    return path


@pytest.mark.parametrize("is_packed", [False, True])
def test_the_pages_of_a_web_archive(tmp_path: Path, is_packed: bool) -> None:
    items = read(write_warc(tmp_path / ("x.warc.gz" if is_packed else "x.warc"), is_packed))
    found = [item for item in items if isinstance(item, Article)]
    assert [(article.id, article.url) for article in found] == [
        ("x-1", "https://example.org/a"),
        ("x-2", "https://example.org/b"),
    ]
    assert found[0].text == found[1].text
    assert found[0].published == dt.date(2024, 4, 9)
    (problem,) = problems(items)
    assert "https://example.org/empty: the file is empty" in problem


def test_a_page_that_is_too_large_is_reported(tmp_path: Path) -> None:
    items = read(write_warc(tmp_path / "x.warc", False), options=ReadOptions(max_bytes=100))
    assert len([problem for problem in problems(items) if "larger than the limit of 100 bytes" in problem]) == 2


def test_a_web_archive_that_is_cut_keeps_what_was_whole(tmp_path: Path) -> None:
    path = write_warc(tmp_path / "x.warc.gz", True)
    path.write_bytes(path.read_bytes()[:-200])
    items = read(path)
    assert [item.id for item in items if isinstance(item, Article)][:1] == ["x-1"]
    assert problems(items)


def test_a_manifest_says_what_files_do_not(tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a.txt").write_text("Wang Yi met Sergey Lavrov in Beijing on Monday.\n")
    (tmp_path / "texts" / "b.txt").write_text(TEXT)
    (tmp_path / "corpus.csv").write_text(
        "path,outlet,published,url,remark\n"
        "texts/b.txt,TASS,2024-03-04,https://example.org/b,x\n"
        "texts/a.txt,,2024-04-09,,\n"
        "texts/gone.txt,,,,\n"
        "texts/a.txt,,some day,,\n"
        ",,,,\n"
    )
    items = list(read_manifest(str(tmp_path / "corpus.csv"), ReadOptions(outlet="Reuters")))
    found = [item for item in items if isinstance(item, Article)]
    assert [(a.id, a.outlet, str(a.published), a.url) for a in found] == [
        ("b", "TASS", "2024-03-04", "https://example.org/b"),
        ("a", "Reuters", "2024-04-09", None),
    ]
    messages = problems(items)
    assert messages[0].endswith("texts/gone.txt: no such file or folder")
    assert "corpus.csv:5: no date: 'some day'" in messages[1]
    assert "corpus.csv:6: no path in this row" in messages[2]


@pytest.mark.parametrize(
    ("text", "problem"), [("outlet\nx\n", "no column path"), ("", "no column path"), ('path\n"x', "broken CSV")]
)
def test_a_manifest_that_is_none(tmp_path: Path, text: str, problem: str) -> None:
    (tmp_path / "m.csv").write_text(text)
    (found,) = problems(list(read_manifest(str(tmp_path / "m.csv"), ReadOptions())))
    assert problem in found


def test_files_elsewhere_are_read_through_fsspec() -> None:
    import fsspec

    system = fsspec.filesystem("memory")
    system.pipe("/corpus/b.txt", TEXT.encode())
    system.pipe("/corpus/a/rows.jsonl", b'{"text": "One row."}\n')
    system.pipe("/corpus/c.doc", b"x")
    assert [article.path for article in articles(read("memory://corpus"))] == [
        "memory:///corpus/a/rows.jsonl",
        "memory:///corpus/b.txt",
    ]
    assert len(articles(read("memory://corpus/b.txt"))) == 1
    assert problems(read("memory://nothing")) and problems(read("nonsense://x")) and problems(read("https://x.org/a"))
