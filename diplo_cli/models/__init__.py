"""What flows through diplo: spans, articles and events. Nothing here reads, parses or prints."""

from diplo_cli.models.article import Article
from diplo_cli.models.event import (
    SCHEMA_VERSION,
    Codes,
    Consultation,
    DateInfo,
    Event,
    Evidence,
    Meeting,
    Participant,
    Place,
    Plover,
    Source,
    Statement,
    Visit,
    parse_event,
)
from diplo_cli.models.span import Span

__all__ = [
    "SCHEMA_VERSION",
    "Article",
    "Codes",
    "Consultation",
    "DateInfo",
    "Event",
    "Evidence",
    "Meeting",
    "Participant",
    "Place",
    "Plover",
    "Source",
    "Span",
    "Statement",
    "Visit",
    "parse_event",
]
