"""Talks between states of which the article tells a consultation: the same negotiation, whatever a clause calls it.

"Peru and Chile opened negotiations on Monday. ... The two delegations had met in Lima in May": a headline or a
later sentence that says "talks" or "a session" of the same states means consultations too.

In: the drafts of an article. Out: the same, with the kind of such meetings set.
"""

from collections.abc import Sequence

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Document
from diplo_cli.extract.frames import Draft
from diplo_cli.extract.frames.draft import REFERENCE, Status

_SURE = 0.5
_OTHER = ("call", "summit", "conversation", "telephone", "phone")


def take_for_consultations(drafts: Sequence[Draft], document: Document) -> None:
    """Make a meeting of states alone a consultation, where another draft tells one of just these states."""
    standing = {
        frozenset(p.country for p in _parties(d))
        for d in drafts
        if d.kind == "consultation" and d.confidence >= _SURE and d.rule != REFERENCE
    }
    referred = _find_referred(drafts, document)
    for draft in drafts:
        if draft.kind == "visit" or draft.mode in ("phone", "video"):
            continue
        parties = _parties(draft)
        countries = frozenset(p.country for p in parties)
        if len(countries) < 2 or any(p.type == "person" for p in parties):
            continue
        is_title_of = (draft.status, countries) in referred and document.sentences[draft.sentence].where == "title"
        if draft.kind == "consultation":
            if is_title_of:
                draft.rule = REFERENCE
            continue
        if countries not in standing and not is_title_of:
            continue
        word = document.passage(document.sentences[draft.sentence])[draft.trigger :][:12].lower()
        if not word.startswith(_OTHER):
            draft.kind = "consultation"
            draft.rule = REFERENCE if is_title_of else draft.rule.replace("meeting", "consultation")


def _find_referred(drafts: Sequence[Draft], document: Document) -> set[tuple[Status, frozenset[str | None]]]:
    """Return status and states of rounds that only a title tells with their states.

    "Peru, Chile talks postponed", above an article that says "The ninth round, which was due in May, is put off".
    """
    found = {(d.status, frozenset(p.country for p in _parties(d))) for d in drafts if d.rule == REFERENCE and d.parties}
    return found and found - {
        (d.status, frozenset(p.country for p in _parties(d)))
        for d in drafts
        if d.rule != REFERENCE and d.kind != "visit" and document.sentences[d.sentence].where == "text"
    }


def _parties(draft: Draft) -> list[Party]:
    return [p for p, role in draft.parties if role == "participant"]
