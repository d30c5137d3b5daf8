"""Consultations told by the table: "Peru returned to the negotiating table with Chile", "are due back at the table".

Stage: frames. In: the word "table" in its parse. Out: at most one draft.
"""

from collections.abc import Iterator
from typing import Any

from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.meetings.draft import make_draft
from diplo_cli.extract.frames.modality.verbs import verb_modality
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

_TABLES = frozenset({"bargaining", "conference", "negotiating", "negotiation", "negotiations", "peace"})
_COMING = frozenset({"back", "came", "come", "comes", "coming", "return", "returned", "returning", "returns", "sat"})


def find_table(parsed: ParsedSentence, table: Any) -> Iterator[Draft]:
    """Peru returned to the negotiating table with Chile; both are due back at the table on Monday."""
    up = table.head
    if table.dep_ != "pobj" or up.text.lower() not in ("to", "at", "around"):
        return
    verb = parsed.governing_verb(table)
    if verb is None:
        return
    words = {c.text.lower() for c in table.children}
    way = {up.head.text.lower(), verb.text.lower()}
    predicates = [verb, *(c for c in verb.children if c.dep_ == "acomp")]
    way |= {c.text.lower() for host in predicates for c in host.children if c.dep_ == "advmod"}
    if not way & _COMING or (not words & _TABLES and "back" not in way):
        return
    others = [p for host in (table, verb) for t in parsed.prepositions(host, "with") for p in parsed.parties(t)]
    modality = verb_modality(parsed, verb)
    if any(c.text.lower() == "due" for c in verb.children):
        modality = type(modality)("planned", "future", modality.is_event)
    parties = [*parsed.subjects(verb), *others]
    if len({p.country for p in parties if p.country}) < 2 and not any(p.is_listed for p in parties):
        return
    for draft in make_draft(parsed, table, parties, modality, "consultation.table", 0.6):
        draft.kind = "consultation"
        yield draft
