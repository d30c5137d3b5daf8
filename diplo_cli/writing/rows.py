"""An event as a row of a table, and back without loss.

Objects are flattened with `_`, lists joined by `; `; a list of objects is one column a field, with the items in the
same order in each (`participants_name`, `participants_country`). Empty cells are nulls. Three columns of names and one
of countries are derived, for people; reading a row back ignores them.

Where a value would be mistaken for something else a backslash tells: inside a list `\\` doubles it and `;\\ ` is a
semicolon and a space that do not part items; a single `\\` is an empty string that is not null.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from diplo_cli.writing.jsonl import event_record

if TYPE_CHECKING:
    from diplo_cli.models import Event

SEPARATOR = "; "

_PARTY = ("name", "title", "country", "type", "role")
_EVIDENCE = ("text", "start", "end", "in")
_PLACE = ("name", "city", "country", "latitude", "longitude")
_DATE = ("text", "precision", "basis", "anchor")
_SOURCE = ("id", "path", "outlet", "title", "published", "url", "sha256")
# What the record holds and which of it is flattened: the keys of plain values, of lists of texts, of lists of objects
# and of objects, and the roles whose names are columns of their own.
SCALARS = (
    *("id", "kind", "status", "mode", "start", "end", "name", "text", "direct", "verb", "venue"),
    *("confidence", "cluster", "schema_version"),
)
TEXT_LISTS = ("topics", "rules")
OBJECT_LISTS = {"participants": _PARTY, "evidence": _EVIDENCE}
OBJECTS = {"place": _PLACE, "date": _DATE, "attribution": _PARTY, "source": _SOURCE}
BY_ROLE = {"visitors": "visitor", "hosts": "host", "speakers": "speaker"}
_KEYS_OF_KIND = {
    "visit": {"attribution"},
    "meeting": {"mode", "attribution"},
    "consultation": {"mode", "attribution"},
    "statement": {"text", "direct", "verb", "venue"},
}
_KEYS_OF_SOME = frozenset().union(*_KEYS_OF_KIND.values())

# The columns that are no text, by what their cells are.
FLOATS = frozenset({"place_latitude", "place_longitude", "confidence"})
INTEGERS = frozenset({"schema_version"})
DATES = frozenset({"start", "end", "date_anchor", "source_published"})
BOOLEANS = frozenset({"direct"})

COLUMNS = (
    *("id", "kind", "status", "mode"),
    *("visitors", "hosts", "speakers", "countries"),
    *(f"participants_{key}" for key in _PARTY),
    *(f"place_{key}" for key in _PLACE),
    *("start", "end"),
    *(f"date_{key}" for key in _DATE),
    *("topics", "name", "text", "direct", "verb", "venue"),
    *(f"attribution_{key}" for key in _PARTY),
    *("codes_cameo", "codes_plover_event", "codes_plover_mode", "confidence"),
    *(f"evidence_{key}" for key in _EVIDENCE),
    "rules",
    *(f"source_{key}" for key in _SOURCE),
    *("cluster", "schema_version"),
)
"""The columns of a table of events, in order, the same for all kinds."""


def to_row(event: Event) -> dict[str, str]:
    """Return the event's cells by column, all columns present."""
    record = event_record(event)
    row = {column: _cell(record.get(column)) for column in SCALARS}
    for column in TEXT_LISTS:
        row[column] = _join(record[column])
    for name, keys in OBJECT_LISTS.items():
        for key in keys:
            row[f"{name}_{key}"] = _join([item[key] for item in record[name]])
    for name, keys in OBJECTS.items():
        value = record.get(name) or {}
        for key in keys:
            row[f"{name}_{key}"] = _cell(value.get(key))
    plover = record["codes"]["plover"] or {}
    row["codes_cameo"] = _cell(record["codes"]["cameo"])
    row["codes_plover_event"] = _cell(plover.get("event"))
    row["codes_plover_mode"] = _cell(plover.get("mode"))
    for column, role in BY_ROLE.items():
        row[column] = _join([_named(party) for party in record["participants"] if party["role"] == role])
    row["countries"] = _join(sorted({party["country"] for party in record["participants"] if party["country"]}))
    return {column: row[column] for column in COLUMNS}


def from_row(row: Mapping[str, str]) -> Event:
    """Build the event that `to_row` made the row of; missing and unknown columns are taken as empty and ignored.

    A place of which nothing at all is known reads back as null. Raises pydantic's ValidationError where the cells break
    the contract, and ValueError where the columns of a list differ in length.
    """
    from diplo_cli.models import parse_event

    kind = row.get("kind") or ""
    left_out = _KEYS_OF_SOME - _KEYS_OF_KIND.get(kind, _KEYS_OF_SOME)
    record: dict[str, Any] = {key: _value(row.get(key)) for key in SCALARS if key not in left_out}
    for name in TEXT_LISTS:
        record[name] = _split(row.get(name))
    for name, keys in OBJECT_LISTS.items():
        record[name] = _objects(name, keys, row)
    for name, keys in OBJECTS.items():
        if name not in left_out:
            value = {key: _value(row.get(f"{name}_{key}")) for key in keys}
            record[name] = value if any(cell is not None for cell in value.values()) else None
    plover = {"event": _value(row.get("codes_plover_event")), "mode": _value(row.get("codes_plover_mode"))}
    record["codes"] = {
        "cameo": _value(row.get("codes_cameo")),
        "plover": None if plover["event"] is None else plover,
    }
    if record["schema_version"] is None:
        del record["schema_version"]
    return parse_event(record)


def _named(party: Mapping[str, str | None]) -> str | None:
    return party["name"] or party["title"] or party["country"]


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value)
    return "\\" + text if not text or text.startswith("\\") else text


def _value(cell: str | None) -> str | None:
    if not cell:
        return None
    return cell.removeprefix("\\")


def _join(items: list[Any]) -> str:
    return SEPARATOR.join(_item(item) for item in items)


def _item(value: Any) -> str:
    if value is None:
        return ""
    text = str(value).replace("\\", "\\\\").replace(SEPARATOR, ";\\ ")
    return text or "\\"


def _split(cell: str | None) -> list[str | None]:
    """Part a cell into its items; an empty cell is an empty list."""
    return [_item_value(item) for item in cell.split(SEPARATOR)] if cell else []


def _item_value(item: str) -> str | None:
    if not item:
        return None
    return "" if item == "\\" else re.sub(r"\\(.)", r"\1", item, flags=re.DOTALL)


def _objects(name: str, keys: tuple[str, ...], row: Mapping[str, str]) -> list[dict[str, str | None]]:
    columns = {key: _split(row.get(f"{name}_{key}")) for key in keys}
    size = max(len(items) for items in columns.values())
    for key, items in columns.items():
        if items and len(items) != size:
            raise ValueError(f"{name}_{key} has {len(items)} items, other columns of {name} have {size}")
        items.extend([None] * (size - len(items)))
    return [{key: columns[key][i] for key in keys} for i in range(size)]
