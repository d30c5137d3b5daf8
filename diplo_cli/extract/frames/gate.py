"""The gate: which sentences can hold a visit, meeting or consultation, told from their words before any parser runs."""

from diplo_cli.extract.document import Document
from diplo_cli.extract.frames.vocabulary import EventVocabulary

_PREPOSITIONS = frozenset({"to", "for", "in", "at", "into", "with", "by", "on", "through", "off", "here"})
_TELLING = frozenset({"told", "tells", "tell", "assured", "reassured"})
_OWNERS = frozenset({"his", "her", "their"})
_REACH = 12


def passes_gate(document: Document, index: int, vocabulary: EventVocabulary) -> bool:
    """Say whether a sentence is worth a parse: it names an actor, and a trigger, or a weaker one with a preposition near."""
    mentions = document.mentions[index]
    tokens = document.sentences[index].tokens
    if not any(m.kind != "place" for m in mentions) and not any(t.lower in _OWNERS for t in tokens):
        return False
    strong, weak = vocabulary.strong_words, vocabulary.weak_words
    for i, token in enumerate(tokens):
        if token.lower in strong:
            return True
        if token.lower in weak:
            near = tokens[i + 1 : i + _REACH]
            if token.lower in _TELLING:
                if any(m.first == i + 1 and m.kind in ("person", "office", "group", "pronoun") for m in mentions):
                    return True
                continue
            if vocabulary.lemma(token.lower) in vocabulary.host_verbs | vocabulary.phone_verbs | {
                "see",
                "dine",
            } and token.lower not in ("call", "calls"):
                return True
            if any(t.lower in _PREPOSITIONS for t in near):
                end = near[-1].end
                # "is in Alaska", "left for Cairo", "spoke by phone with Yang": somebody or some place must follow
                if any(token.end <= m.start <= end + 1 for m in mentions):
                    return True
    return False
