"""A sentence as the rules of attribution see it: tokens, which are quoted, and which mention or time stands where."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from diplo_cli.extract.actors import Mention
from diplo_cli.extract.document import Document
from diplo_cli.extract.statements.words import MARKS
from diplo_cli.extract.times import TimeMention
from diplo_cli.language.sentences import Sentence
from diplo_cli.language.tokens import Token

# UTF-8 marks that were read as Windows-1252, typewriter ones, and the only marks of some papers.
_GARBLED = frozenset({"``", "''", "'", "`", "‘", "’"})


@dataclass(slots=True)
class Clause:
    """One sentence with its masks; positions are those of its tokens."""

    sentence: Sentence
    tokens: Sequence[Token]
    quoted: Sequence[bool]
    marks: frozenset[int]  # positions of quotation marks
    mentions: Sequence[Mention]
    times: Sequence[TimeMention]
    begins: dict[int, int] = field(default_factory=dict)  # token position -> mention that begins there
    ends: dict[int, int] = field(default_factory=dict)  # token position -> mention whose last token it is
    inside: dict[int, int] = field(default_factory=dict)  # token position -> mention that covers it
    timed: dict[int, int] = field(default_factory=dict)  # token position -> time expression that covers it

    def lower(self, position: int) -> str:
        """Return the token in lower case, any quotation mark as a straight one; nothing beyond the sentence."""
        if position in self.marks:
            return '"'
        return self.tokens[position].lower if 0 <= position < len(self.tokens) else ""


def read_clause(document: Document, index: int, quotations: Sequence[tuple[int, int]]) -> Clause:
    """Lay out a sentence; `quotations` are the stretches in double marks of its passage."""
    sentence = document.sentences[index]
    here = [(a, b) for a, b in quotations if a < sentence.end and b > sentence.start]
    tokens = sentence.tokens
    quoted = [any(a <= t.start < b for a, b in here) for t in tokens] if here else [False] * len(tokens)
    edges = [(max(a - 3, 0), a) for a, _ in here] + [(b, b + 3) for _, b in here]
    marks = frozenset(
        k
        for k, t in enumerate(tokens)
        if t.text in MARKS or (here and t.text in _GARBLED and any(a <= t.start < b for a, b in edges))
    )
    clause = Clause(sentence, tokens, quoted, marks, document.mentions[index], document.times[index])
    for k, mention in enumerate(clause.mentions):
        clause.begins[mention.first] = k
        clause.ends[mention.last - 1] = k
        for position in range(mention.first, mention.last):
            clause.inside[position] = k
    for k, time in enumerate(clause.times):
        for position, token in enumerate(tokens):
            if time.span.start <= token.start < time.span.end:
                clause.timed[position] = k
    return clause
