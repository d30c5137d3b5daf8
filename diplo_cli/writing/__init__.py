"""Stage: events to JSON Lines, JSON, CSV and Parquet, on a stream or into a file that appears whole or not at all."""

from diplo_cli.writing.events import infer_format, write_events
from diplo_cli.writing.files import as_text, open_whole
from diplo_cli.writing.jsonl import event_json, event_record

__all__ = ["as_text", "event_json", "event_record", "infer_format", "open_whole", "write_events"]
