"""From a record of fields to an article: names of columns, metadata that the text itself gives, what must be there."""

import re
from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Any

from diplo_cli.errors import InputError
from diplo_cli.models import Article
from diplo_cli.reading.dates import parse_date, parse_year
from diplo_cli.reading.metadata import find_outlet, find_published
from diplo_cli.reading.options import ReadOptions
from diplo_cli.reading.streams import too_large

_SHOWN_NAMES, _SHOWN_NAME = 8, 40
_SURROGATE = re.compile("[\ud800-\udfff]")


def read_row(
    row: Mapping[str, Any], options: ReadOptions, *, name: str, fallback_id: str, line: int | None = None
) -> Article | InputError:
    """The article of one row, or what is wrong with it; `fallback_id` is for rows without an id."""
    value = _first(row, options, "text")
    if value is None:
        empty = next((column for column in options.columns("text") if column in row), None)
        if empty is not None:
            return InputError(f"no text: the field {empty} is empty", path=name, line=line)
        return InputError(f"no text: expected a field {describe_columns(row, options)}", path=name, line=line)
    if not isinstance(value, str):
        return InputError(f"the text is no string but {name_type(value)}", path=name, line=line)
    if options.max_bytes is not None and len(value) > options.max_bytes:
        return InputError(too_large(options.max_bytes), path=name, line=line)
    if not value.strip():
        return InputError("the text is empty", path=name, line=line)
    if "\0" in value:
        return InputError("binary content: expected text", path=name, line=line)
    value = _well_formed(value)
    url = _string(_first(row, options, "url"))
    stated = _first(row, options, "published")
    day, year = parse_date(stated), parse_year(stated)
    if options.unread_dates is not None and day is None and year is None and str(stated or "").strip():
        options.unread_dates.add(name, line, stated)
    published = day or find_published(value, url=url, year=year)
    return Article(
        id=_identifier(_first(row, options, "id")) or _well_formed(fallback_id),
        text=value,
        title=_string(_first(row, options, "title")),
        outlet=_string(_first(row, options, "outlet")) or find_outlet(value) or _string(options.outlet),
        published=published or options.published,
        url=url,
        path=name,
    )


def name_type(value: object) -> str:
    """What a value is called in JSON: "null", "a list"."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return "a number"
    known: dict[type, str] = {str: "a string", list: "a list", dict: "an object"}
    return known.get(type(value), f"a value of the type {type(value).__name__}")


def describe_columns(found: Iterable[object], options: ReadOptions) -> str:
    """What columns a text is read from, which ones are there instead, and how another one is named."""
    shown = [str(name)[:_SHOWN_NAME] for name in islice(found, _SHOWN_NAMES + 1)]
    if len(shown) > _SHOWN_NAMES:
        shown[-1] = "…"
    expected = " or ".join(options.columns("text"))
    return f"{expected}, found {', '.join(shown) or 'none'}; --field text=COLUMN names another"


def _first(row: Mapping[str, Any], options: ReadOptions, field: str) -> Any:
    """The first of the field's columns that says anything, else an empty text, else None."""
    found = None
    for column in options.columns(field):
        value = row.get(column)
        if value is None or value != value:  # NaN, as tables write a missing value, differs from itself
            continue
        if not isinstance(value, str) or value.strip():
            return value
        found = value
    return found


def _string(value: Any) -> str | None:
    return _well_formed(value).strip() or None if isinstance(value, str) else None


def _well_formed(text: str) -> str:
    """The text without lone surrogates, which JSON escapes and file names can hold and UTF-8 cannot.

    U+FFFD stands in the place of each, so that no offset moves.
    """
    return _SURROGATE.sub("\ufffd", text)


def _identifier(value: Any) -> str | None:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return _string(value)
