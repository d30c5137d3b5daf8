"""Concerns: which firm or society "the company", "the group" takes up, or an apposition names.

Stage: statements, under the resolution of bodies. In: the noun of a private body and where it stands. Out: the party;
nothing where no concern can be told: a state is never "the company".
"""

from collections.abc import Sequence

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Document
from diplo_cli.extract.statements.clauses import Clause
from diplo_cli.extract.statements.memory import Memory
from diplo_cli.extract.statements.staff import PARTS
from diplo_cli.extract.statements.vocabulary import SpeechVocabulary
from diplo_cli.extract.statements.words import ARTICLES
from diplo_cli.language.tokens import Token

_NEAR = 12  # sentences
_COMMERCIAL = frozenset({"airline", "bank", "company", "firm", "lender"})
FIRMS = frozenset(
    {"ag", "airlines", "airways", "co", "corp", "gmbh", "holdings", "inc", "llc", "ltd", "motors", "nv", "plc"}
)


def find_concern(
    document: Document, speech: SpeechVocabulary, memory: Memory, word: str, index: int
) -> tuple[Party, ...]:
    """Return the concern that a noun means: who spoke last, else who was named last."""
    last = memory.organization
    if last is not None and index - memory.organization_sentence <= _NEAR and _can_be(last, word, speech):
        return (last,)
    named = memory.person
    if named is not None and not named.offices and index - memory.person_sentence <= _NEAR:
        rows = document.sentences[max(0, index - _NEAR) : index]
        if any(_introduced(s.tokens, speech) == named.name for s in rows):
            return (named,)  # "Acme Inc's Bolt unit said ... The company added"
    for i in range(index, max(-1, index - _NEAR), -1):
        for k in range(len(document.mentions[i]) - 1, -1, -1):
            if document.mentions[i][k].kind == "organization":
                for party in document.parties(i, k):
                    # "carried out by al Shabaab, the group said"
                    is_told = _is_concern_by_name(party, speech) or (word == "group" and party.country is None)
                    if is_told and _can_be(party, word, speech):
                        return (party,)
        if (name := _introduced(document.sentences[i].tokens, speech)) is not None:
            return (memory.described(name, None),)
    return ()


def find_apposed(clause: Clause, last: int) -> str | None:
    """Return the name of "a conservative website, the Lima Beacon, said", whose noun is token `last`."""
    first = last + 2 + (clause.lower(last + 2) in ARTICLES)
    if clause.lower(last + 1) != "," or first >= len(clause.tokens):
        return None
    end = _end_of_name(clause.tokens, first)
    is_closed = end > first and clause.lower(end) == ","
    return " ".join(t.text for t in clause.tokens[first:end]) if is_closed else None


def _can_be(party: Party, word: str, speech: SpeechVocabulary) -> bool:
    """Say whether a body is one that a noun can mean: no ministry is "the company", no paper that reports it either."""
    noun = (party.name or "").casefold().split()[-1:]
    is_public = bool(noun) and noun[0] in speech.bodies - speech.concerns
    if party.type != "organization" or (party.is_media and word not in speech.outlets):
        return False
    if word == "group" and noun and party.country and noun[0] in speech.homely | {"party"}:
        return False  # "al Qaeda threatened Peru. The government warned of bombs. The group said"
    return word not in _COMMERCIAL or not (is_public or party.country == "IGO")


def _is_concern_by_name(party: Party, speech: SpeechVocabulary) -> bool:
    words = (party.name or "").casefold().replace(".", "").split()
    return len(words) > 1 and words[-1] in FIRMS | speech.concerns


def _introduced(tokens: Sequence[Token], speech: SpeechVocabulary) -> str | None:
    """Return the last name that stands behind "firm" or before "unit" in a sentence."""
    found = None
    for k, token in enumerate(tokens):
        if token.lower in speech.concerns and (end := _end_of_name(tokens, k + 1)) > k + 1:
            found = " ".join(t.text for t in tokens[k + 1 : end])
        elif token.lower in PARTS and k > 1 and tokens[k - 1].is_capitalised:
            found = tokens[k - 1].text
    return found


def _end_of_name(tokens: Sequence[Token], first: int) -> int:
    """Return where the capitalised words from a token on end."""
    end = first
    while end < len(tokens) and tokens[end].is_capitalised and tokens[end].text[0].isalpha():
        end += 1
    return end
