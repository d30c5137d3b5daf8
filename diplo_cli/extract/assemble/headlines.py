"""Headlines: whether a title only tells again what the text tells by name.

Stage: assemble, beside the merging. In: a draft of the title and the events of the text. Out: yes or no.
"""

from collections.abc import Sequence

from diplo_cli.extract.assemble.gathered import Gathered
from diplo_cli.extract.document import Document
from diplo_cli.extract.frames import Draft
from diplo_cli.extract.frames.meetings.people import is_crowd


def repeats_visit(draft: Draft, visits: Sequence[Gathered], document: Document) -> bool:
    """Say whether a title tells a visit of the article without names: "Envoy arrives in Peru"."""
    if draft.kind != "visit" or draft.site is None or document.sentences[draft.sentence].where != "title":
        return False
    visitors = [p for p, role in draft.parties if role == "visitor"]
    is_unnamed = all(p.is_office and p.country is None for p in visitors)
    return is_unnamed and any(v.site is not None and v.site.country == draft.site.country for v in visits)


def repeats_meeting(draft: Draft, meetings: Sequence[Gathered], document: Document) -> bool:
    """Say whether a title tells a meeting of the text by a state: "with Peruvian Officials", who are named there."""
    if draft.kind != "visit" and _tells_crowd(draft, meetings, document):
        return True
    if draft.rule == "meeting.press" and document.sentences[draft.sentence].where == "title":
        told = {p for p, _ in draft.parties}
        return any(told == {p for p, _ in m.parties} for m in meetings)  # "Holm in Peru to press Ruiz", who met him
    countries = {p.country for p, _ in draft.parties}
    unnamed = [p for p, _ in draft.parties if p.is_office and p.country is None]
    if draft.kind == "visit" or not (unnamed or document.is_release):
        return False
    if document.sentences[draft.sentence].where != "title":
        return False
    if unnamed and any(countries - {None} <= {p.country for p, _ in m.parties} for m in meetings):
        return True  # "Foreign Minister meets Chilean counterpart", whom the text names
    if not document.is_release:
        return False
    named = {p for p, _ in draft.parties if p.type == "person" and not p.is_office}
    return bool(named) and any(
        named <= {p for p, _ in m.parties} and countries == {p.country for p, _ in m.parties} for m in meetings
    )


def _tells_crowd(draft: Draft, meetings: Sequence[Gathered], document: Document) -> bool:
    """Say whether a title tells in the mass whom the text names: "Ott calls Arab leaders", of three states there."""
    crowd = {p for p, _ in draft.parties if is_crowd(p)}
    rest = {p for p, _ in draft.parties} - crowd
    if not crowd or not rest or document.sentences[draft.sentence].where != "title":
        return False
    told = [{p.country for p, _ in m.parties} for m in meetings if rest < {p for p, _ in m.parties}]
    return len({code for codes in told for code in codes} - {p.country for p in rest} - {None, "IGO"}) > 1
