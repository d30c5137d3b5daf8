"""The columns of the table of events as SQL expressions over one JSON record, so that one `WHERE` fits all formats."""

from __future__ import annotations

from diplo_cli.writing.rows import (
    BOOLEANS,
    BY_ROLE,
    DATES,
    FLOATS,
    INTEGERS,
    OBJECT_LISTS,
    OBJECTS,
    SCALARS,
    TEXT_LISTS,
)

_NAMED = "coalesce(" + ", ".join(f"json_extract_string(p, '$.{key}')" for key in ("name", "title", "country")) + ")"
TYPES = {
    **dict.fromkeys(sorted(DATES), "DATE"),
    **dict.fromkeys(sorted(FLOATS), "DOUBLE"),
    **dict.fromkeys(sorted(BOOLEANS), "BOOLEAN"),
    **dict.fromkeys(sorted(INTEGERS), "INTEGER"),
}
"""The columns that are no text, and what they are."""


def json_columns() -> dict[str, str]:
    """Return each column's expression over a column `json`."""
    columns = {key: f"json->>'$.{key}'" for key in SCALARS}
    for key in TEXT_LISTS:
        columns[key] = _joined(f"json->>'$.{key}[*]'")
    for name, keys in OBJECT_LISTS.items():
        for key in keys:
            columns[f"{name}_{key}"] = _joined(f"json->>'$.{name}[*].{key}'")
    for name, keys in OBJECTS.items():
        for key in keys:
            columns[f"{name}_{key}"] = f"json->>'$.{name}.{key}'"
    columns["codes_cameo"] = "json->>'$.codes.cameo'"
    columns["codes_plover_event"] = "json->>'$.codes.plover.event'"
    columns["codes_plover_mode"] = "json->>'$.codes.plover.mode'"
    for column, role in BY_ROLE.items():
        parties = "json_extract(json, '$.participants[*]')"
        of_role = f"list_filter({parties}, lambda p: json_extract_string(p, '$.role') = '{role}')"
        columns[column] = _joined(f"list_transform({of_role}, lambda p: {_NAMED})")
    columns["countries"] = _joined("list_sort(list_distinct(json->>'$.participants[*].country'))")
    return {name: f"({value})::{TYPES[name]}" if name in TYPES else value for name, value in columns.items()}


def _joined(values: str) -> str:
    return f"nullif(array_to_string({values}, '; '), '')"


def quoted(name: str) -> str:
    """Return a column's name as SQL takes it, also where it is a word of the language (`end`)."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """Return a text as SQL takes it."""
    return "'" + text.replace("'", "''") + "'"
