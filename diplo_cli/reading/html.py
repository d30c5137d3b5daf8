"""HTML: the article of a page, as trafilatura finds it, and what the page says of itself in its metadata."""

import datetime as dt
import io
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser

from diplo_cli.errors import InputError
from diplo_cli.models import Article
from diplo_cli.reading.dates import parse_date
from diplo_cli.reading.options import ReadOptions
from diplo_cli.reading.rows import read_row
from diplo_cli.reading.streams import decode, read_whole

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s?=\s?[\"']?([\w-]{2,30})", re.IGNORECASE)
_METADATA = 500_000  # What a page says of itself stands near its top.
_PUBLISHED = (
    "article:published_time",
    "datepublished",
    "og:published_time",
    "publishdate",
    "publish-date",
    "publication_date",
    "pubdate",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "parsely-pub-date",
    "sailthru.date",
)


def read_html(stream: io.BufferedReader, options: ReadOptions, name: str, stem: str) -> Iterator[Article | InputError]:
    """The one article of a page. Offsets count in the extracted text, which is the article's text from here on."""
    yield from read_page(read_whole(stream, options.max_bytes, name=name), options, name, stem)


def read_page(
    data: bytes, options: ReadOptions, name: str, stem: str, *, url: str | None = None, charset: str | None = None
) -> Iterator[Article | InputError]:
    """The article of a page's bytes; `url` and `charset` are what the server said of it, where that is known."""
    page = _decode_page(data, name, charset)
    if not page.strip():
        yield InputError("the file is empty: expected an HTML page", path=name)
        return
    head = _read_head(page)
    title = head.title
    text = _extract_text(page, title)
    if text is None:
        yield InputError("no article text found in the page", path=name)
        return
    row: dict[str, object] = {
        options.columns("text")[0]: text,
        options.columns("title")[0]: title,
        options.columns("outlet")[0]: head.outlet,
        options.columns("published")[0]: head.published,
        options.columns("url")[0]: head.url or url,
    }
    yield read_row(row, options, name=name, fallback_id=stem)


def _decode_page(data: bytes, name: str, charset: str | None) -> str:
    declared = _CHARSET.search(data[:4096])
    if charset is not None or declared is not None:
        encoding = (charset or (declared[1].decode("ascii") if declared else "")).lower()
        # A page of bytes that says UTF-16 is not: it could not have been read so far.
        if not encoding.startswith(("utf-8", "utf8", "utf-16")):
            try:
                return data.decode(encoding)
            except (LookupError, UnicodeDecodeError):
                return decode(data, name=name)
    return decode(data, name=name)


def _extract_text(page: str, title: str | None) -> str | None:
    import trafilatura

    # Metadata is read here instead: trafilatura's dates fall back on any year of the page, such as the copyright's.
    text = trafilatura.extract(page, output_format="txt", include_comments=False, include_tables=False)
    if text is None or not text.strip():
        return None
    first, _, rest = text.partition("\n")
    return rest.lstrip("\n") if title is not None and rest.strip() and first.strip() == title else text


class _Head(HTMLParser):
    """Collects title, site, date and address of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._meta: dict[str, str] = {}
        self._into: str | None = None
        self._parts: dict[str, list[str]] = {"title": [], "ld": []}
        self._times: list[str] = []
        self._canonical: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {key: value or "" for key, value in attrs}
        if tag == "meta":
            key = (values.get("property") or values.get("name") or values.get("itemprop") or "").casefold()
            if key and values.get("content", "").strip():
                self._meta.setdefault(key, values["content"].strip())
        elif tag == "link" and values.get("rel", "").casefold() == "canonical":
            self._canonical = self._canonical or values.get("href", "").strip() or None
        elif tag == "time" and (values.get("itemprop") == "datePublished" or "pubdate" in values):
            self._times.append(values.get("datetime", ""))
        elif tag == "script" and values.get("type", "").casefold() == "application/ld+json":
            self._into = "ld"
            self._parts["ld"].append("")
        elif tag == "title" and not self._parts["title"]:
            self._into = "title"

    def handle_endtag(self, tag: str) -> None:
        if tag in ("title", "script"):
            self._into = None

    def handle_data(self, data: str) -> None:
        if self._into == "title":
            self._parts["title"].append(data)
        elif self._into == "ld":
            self._parts["ld"][-1] += data

    @property
    def title(self) -> str | None:
        """The page's headline: of its metadata, else its title."""
        return self._meta.get("og:title") or " ".join("".join(self._parts["title"]).split()) or None

    @property
    def outlet(self) -> str | None:
        """The site's own name."""
        return self._meta.get("og:site_name")

    @property
    def url(self) -> str | None:
        """The page's address by its own word."""
        found = self._canonical or self._meta.get("og:url")
        return found if found and found.startswith(("http://", "https://")) else None

    @property
    def published(self) -> dt.date | None:
        """The date of publication in metadata, structured data or a marked time."""
        stated = [self._meta[key] for key in _PUBLISHED if key in self._meta]
        structured = [found for part in self._parts["ld"] for found in _dates_published(part)]
        return next(
            (day for value in stated + structured + self._times if (day := parse_date(value)) is not None), None
        )


def _read_head(page: str) -> _Head:
    head = _Head()
    head.feed(page[:_METADATA])
    head.close()
    return head


def _dates_published(part: str) -> Iterator[str]:
    """Values of datePublished in a JSON-LD script: on the top level, or in its list or graph."""
    try:
        data = json.loads(part)
    except (ValueError, RecursionError):
        return
    items = data if isinstance(data, list) else [data]
    for item in items:
        if isinstance(item, dict):
            graph = item.get("@graph")
            for node in [item, *(graph if isinstance(graph, list) else [])]:
                if isinstance(node, dict) and isinstance(node.get("datePublished"), str):
                    yield node["datePublished"]
