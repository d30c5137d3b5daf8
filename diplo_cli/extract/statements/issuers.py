"""Issuers: who "we" are in a joint statement, and who issues a text that its title calls somebody's.

Stage: statements. In: a document. Out: the parties; nothing where the text is nobody's of that kind.
"""

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Document
from diplo_cli.extract.statements.clauses import read_clause
from diplo_cli.extract.statements.vocabulary import SpeechVocabulary
from diplo_cli.language.sentences import Sentence

_TITLE = 4  # words within which a title says what it is
_FEWEST = 2


def find_issuers(document: Document, speech: SpeechVocabulary) -> tuple[Party, ...]:
    """Return who issues a "Joint Statement from Peru and Chile": those of the title, else of "We, the leaders of"."""
    opening = next((s for s in document.sentences if s.where == "text" and s.kind == "paragraph"), None)
    if opening is not None and [t.text for t in opening.tokens[:2]] == ["We", ","]:
        named = _named(document, opening)
        if len(named) >= _FEWEST:
            return named
    for title in document.sentences:
        words = [t.lower for t in title.tokens]
        is_joint = "joint" in words and speech.documents.intersection(words)
        if title.where == "title" and is_joint:
            named = _named(document, title)
            if len(named) >= _FEWEST:
                return named
    return ()


def _named(document: Document, sentence: Sentence) -> tuple[Party, ...]:
    """Return the states and organisations of states of a sentence, and who speaks for one of them by name."""
    found = [
        p
        for k, mention in enumerate(document.mentions[sentence.index])
        if mention.kind in ("group", "person", "office", "state", "organization")
        and not (mention.first and sentence.tokens[mention.first - 1].lower in ("at", "in"))  # "met in Paris"
        for p in document.parties(sentence.index, k)
        if p.country and (p.type != "organization" or p.country == "IGO")
    ]
    people = {p.country for p in found if p.type == "person"}
    return tuple(dict.fromkeys(p for p in found if p.type == "person" or p.country not in people))


def find_release(document: Document, speech: SpeechVocabulary) -> tuple[Party, ...]:
    """Return whose text it is by its title: "Statement by Spokesperson Eva Novak on"."""
    for title in document.sentences:
        if title.where != "title" and title.kind != "headline":
            continue
        words = [t.lower for t in title.tokens[:_TITLE]]
        k = next((i for i in (1, 2) if words[i : i + 1] in (["by"], ["from"])), None)
        if k is None or words[k - 1] not in speech.documents:
            continue
        clause = read_clause(document, title.index, [])
        mention = clause.begins.get(k + 1, clause.begins.get(k + 2))
        speakers = document.parties(title.index, mention)[:1] if mention is not None else ()
        if speakers:
            return tuple(speakers)
    return ()
