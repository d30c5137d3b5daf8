"""Sayings told inside a quotation: "“The prime minister reiterated that talks go on,” her spokesman said".

Stage: statements. In: a sentence's clause with its quoted tokens. Out: the saying of whom the quotation begins with, as
read in a clause without marks; nothing where it tells of a state, of several, or of whoever speaks it.
"""

from diplo_cli.extract.document import Document
from diplo_cli.extract.statements.attribution import Attribution
from diplo_cli.extract.statements.attributions import find_attributions
from diplo_cli.extract.statements.clauses import Clause, read_clause
from diplo_cli.extract.statements.vocabulary import SpeechVocabulary

_OPENING = 2  # tokens before the subject: the mark, "but"


def find_inner(document: Document, clause: Clause, speech: SpeechVocabulary) -> tuple[Clause, Attribution] | None:
    """Return the saying of the one person whom a quotation begins with, and the clause that it was read in."""
    opening = clause.begins.get(0, clause.begins.get(1, clause.begins.get(_OPENING)))
    if opening is None or clause.mentions[opening].kind not in ("person", "office"):
        return None
    if True not in clause.quoted[: _OPENING + 1]:
        return None
    bare = read_clause(document, clause.sentence.index, [])
    for attribution in find_attributions(bare, speech):
        subject = attribution.subject
        if not clause.quoted[attribution.position] or attribution.rule != "x_said_that":
            continue
        if subject.kind != "mention" or len(subject.mentions) != 1 or subject.first >= _OPENING:
            continue
        mention = bare.mentions[subject.mentions[0]]
        is_told = attribution.verb is not None and attribution.verb.lemma in speech.retold
        if (
            mention.kind in ("person", "office")
            and mention.office != "side"
            and is_told
            and clause.quoted[mention.last - 1]
        ):
            return bare, attribution
    return None
