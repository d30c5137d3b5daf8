"""Names that an article gives elsewhere: an acronym's long form, and the official of the lead whom the body names.

Stage: statements. In: parties and drafts. Out: the same with the fuller party, where the article leaves no doubt.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Document
from diplo_cli.extract.statements.drafts import StatementDraft

_ACRONYM = re.compile(r"[A-Z]{2,6}")
_REMARKS = re.compile(r"\bmade the (?:announcement|comment|remark|statement)s?\b")
_SMALL = frozenset({"and", "for", "in", "of", "on", "the"})
_SURNAMES = frozenset({"king", "prince"})  # offices that are mostly names beside a name
_NEXT = 2  # sentences from the lead to the name
_LEAD = 3  # sentences in which an official stands unnamed


def spell_out(party: Party, document: Document) -> Party:
    """Return the body that an acronym stands for: of "Growers' Union (GU)", or by its first letters."""
    name = party.name or ""
    if party.type != "organization" or party.country or not _ACRONYM.fullmatch(name):
        return party
    bracket = document.article.text.find(f"({name})")
    for i, sentence in enumerate(document.sentences):
        for k, mention in enumerate(document.mentions[i]):
            parties = document.parties(i, k)
            if len(parties) != 1 or parties[0].type != "organization" or parties[0] is party:
                continue
            end = sentence.tokens[mention.last - 1].end
            is_bracketed = sentence.where == "text" and 0 <= bracket - end <= 1
            if is_bracketed or _initials(parties[0].name or "") == name:
                return parties[0]
    return party


def _initials(name: str) -> str:
    return "".join(word[0] for word in re.split(r"[\s-]+", name) if word and word not in _SMALL)


def name_officials(drafts: Sequence[StatementDraft], document: Document) -> list[StatementDraft]:
    """Give the lead's "a senior official said" to who is named further down as such an official."""
    return [replace(draft, speakers=_named_later(draft, drafts, document) or draft.speakers) for draft in drafts]


def _named_later(draft: StatementDraft, drafts: Sequence[StatementDraft], document: Document) -> tuple[Party, ...]:
    if len(draft.speakers) != 1 or draft.where == "title" or draft.sentence >= _LEAD:
        return ()
    official = draft.speakers[0]
    if not official.is_office or not official.offices:
        return ()
    noun = head_noun(official.offices[0])
    found = {
        id(p): p
        for other in drafts
        if other.sentence > draft.sentence and other.where == "text"
        for p in other.speakers
        if (
            _can_be(p, official)
            or (
                _can_be(p, None)
                and (p.country is None or not document.is_release)
                and official.offices[0] in p.offices
                and official.country == document.home
            )
        )
        and any(head_noun(o) == noun for o in p.offices)
    }
    if not found:
        found = {id(p): p for p in _untitled(draft, drafts) if _can_be(p, official)}
    if not found:
        found = {id(p): p for p in _remarking(document, draft.sentence) if _can_be(p, official)}
    if len(found) != 1 or noun in _SURNAMES:
        return ()
    (person,) = found.values()
    person.country = person.country or official.country
    return (person,)


def _untitled(draft: StatementDraft, drafts: Sequence[StatementDraft]) -> Sequence[Party]:
    """Return who speaks next by the name alone: "the EU's negotiator says. Pierre Vidal told reporters"."""
    following = [d for d in drafts if draft.sentence < d.sentence <= draft.sentence + _NEXT and d.where == "text"]
    speakers = following[0].speakers if following else ()
    return speakers if len(speakers) == 1 and not (speakers[0].offices or speakers[0].country) else ()


def _remarking(document: Document, index: int) -> list[Party]:
    """Return who "made the remarks" of the sentence before: "Spokesperson Li Hua made the remarks at a briefing"."""
    for sentence in document.sentences[index + 1 : index + 3]:
        if _REMARKS.search(sentence.text):
            return [p for parties in document.cast.parties[sentence.index] for p in parties][:1]
    return []


def head_noun(office: str) -> str:
    """Return the noun of an office: "spokesman for the secretary-general" is a spokesman."""
    for preposition in (" for ", " of ", " to "):
        office = office.partition(preposition)[0]
    return office.split()[-1]


def _can_be(person: Party, official: Party | None) -> bool:
    """Say whether a named person can be an unnamed official: of one country, as far as the article tells."""
    is_named = person.type == "person" and not person.is_office and " " in (person.name or "")
    country = official.country if official is not None else None
    return is_named and (None in (person.country, country) or person.country == country)
