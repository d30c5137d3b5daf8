"""Assemble: mentions of one real event become one event, fields are borrowed between them, and records are written."""

from diplo_cli.extract.assemble.merge import merge_drafts
from diplo_cli.extract.assemble.records import make_events, make_source, make_statements

__all__ = ["make_events", "make_source", "make_statements", "merge_drafts"]
