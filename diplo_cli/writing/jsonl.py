"""Events as JSON: one object a line (JSON Lines), or one list."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from diplo_cli.models import Event

# The order of the record's description in the manual; keys that a kind does not have are left out, nulls are kept.
KEYS = (
    "id",
    "kind",
    "status",
    "mode",
    "participants",
    "place",
    "start",
    "end",
    "date",
    "topics",
    "name",
    "text",
    "direct",
    "verb",
    "venue",
    "attribution",
    "codes",
    "confidence",
    "evidence",
    "rules",
    "source",
    "cluster",
    "schema_version",
)

# Legal in JSON, but not safe raw: DEL and C1 controls and bidirectional overrides act on a terminal, the separators
# split a line for some readers. As escapes they read back as the same string.
_UNSAFE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
# A lone surrogate has no UTF-8, and strict readers (jq, pydantic) refuse its escape.
_SURROGATE = re.compile("[\ud800-\udfff]")


def event_record(event: Event) -> dict[str, Any]:
    """Return the event as plain JSON types, in the fixed order of keys."""
    record = event.model_dump(mode="json", by_alias=True)
    return {key: record[key] for key in KEYS if key in record}


def event_json(event: Event) -> str:
    """Return the event as one line of JSON, without the line's end."""
    return plain_json(event_record(event))


def plain_json(record: object) -> str:
    """Return any record as one line of JSON that is safe to show; lone surrogates become U+FFFD."""
    line = _SURROGATE.sub("\ufffd", json.dumps(record, ensure_ascii=False))
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", line)


def write_jsonl(events: Iterable[Event], stream: IO[str]) -> int:
    """Write one event a line as it comes, and return their number."""
    count = 0
    for event in events:
        stream.write(event_json(event) + "\n")
        count += 1
    return count


def write_json(events: Iterable[Event], stream: IO[str]) -> int:
    """Write one JSON list, an event at a time, and return the number of events."""
    count = 0
    for event in events:
        stream.write(("[\n" if count == 0 else ",\n") + event_json(event))
        count += 1
    stream.write("\n]\n" if count else "[]\n")
    return count
