"""Which files hold events that diplo wrote: what reads articles refuses them, what reads events looks for them."""

import csv
import io
import re
from collections.abc import Collection

from diplo_cli.errors import InputError

_HEAD = 1 << 16
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]', re.DOTALL)
_KEYS = frozenset({"kind", "participants", "evidence", "schema_version"})
_COLUMNS = frozenset({"participants_name", "participants_role", "evidence_text", "evidence_start"})
_SUFFIXED = ("json", "json_lines", "csv", "parquet")


def holds_events(stream: io.BufferedReader, format_name: str) -> bool:
    """Say whether the stream holds events and not articles, by its first object or its header; nothing is consumed."""
    if format_name == "parquet":
        # The schema stands at the end of the file; the column names are spelled out in it.
        return _is_event_parquet(stream)
    head = stream.peek(_HEAD)[:_HEAD].decode("utf-8", "replace").lstrip()
    if format_name in ("json", "json_lines"):
        return len(_KEYS.intersection(_top_keys(head))) >= 2
    if format_name == "csv":
        columns = set(next(csv.reader([head.partition("\n")[0].rstrip("\r")]), []))
        return bool(_COLUMNS & columns) or {"kind", "status"} <= columns
    return False


def refuse_events(stream: io.BufferedReader, format_name: str, name: str) -> None:
    """Raise InputError where a file that is read for articles holds events, whatever its suffix; nothing is consumed.

    Read as articles, the words of its statements would give events once more, those of another article. Parquet has its
    columns at the end: its reader asks `refuse_columns` when it comes to them.
    """
    if format_name == "parquet":
        return
    head = stream.peek(_HEAD)[:_HEAD]
    if head.lstrip()[:1] in (b"{", b"["):
        if holds_events(stream, "json"):
            raise _refusal(format_name, name)
    else:
        refuse_columns(_columns(head.decode("utf-8", "replace")), format_name, name)


def refuse_columns(columns: Collection[str], format_name: str, name: str) -> None:
    """Raise InputError where the columns of a table are those of events."""
    # `kind` and `status` alone, as articles may have them, too, are not enough here.
    if len(_COLUMNS.intersection(columns)) >= 2:
        raise _refusal(format_name, name)


def _refusal(format_name: str, name: str) -> InputError:
    hint = "" if format_name in _SUFFIXED else ", under a name that ends in .jsonl, .json, .csv or .parquet"
    return InputError(f"holds events, not articles; diplo list, filter, link and diff read them{hint}", path=name)


def _columns(head: str) -> list[str]:
    line = head.partition("\n")[0].rstrip("\r")
    try:
        return next(csv.reader([line]), []) if "participants_" in line or "evidence_" in line else []
    except csv.Error:
        return []


def _top_keys(head: str) -> set[str]:
    """Return the keys of the first object of a JSON text that may end anywhere."""
    keys: set[str] = set()
    depth, last = 0, ""
    offset = 1 if head.startswith("[") else 0
    for match in _TOKEN.finditer(head, offset):
        token = match[0]
        if token in "{[":
            depth += 1
        elif token in "}]":
            depth -= 1
            if depth == 0:
                break
        elif token == ":" and depth == 1:
            keys.add(last)
        last = token[1:-1] if token[0] == '"' else ""
    return keys


def _is_event_parquet(stream: io.BufferedReader) -> bool:
    if not stream.seekable():
        return True
    start = stream.tell()
    size = stream.seek(0, io.SEEK_END)
    stream.seek(max(size - (1 << 18), 0))
    tail = stream.read()
    stream.seek(start)
    return b"participants_name" in tail or b"evidence_text" in tail
