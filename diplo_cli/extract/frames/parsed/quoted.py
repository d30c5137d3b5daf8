"""Who says "I" in a quotation that runs over sentences, where the attribution stands in another one.

Stage: frames, below the constructions. In: a sentence of a document. Out: the person whose words it is.
"""

from collections.abc import Callable

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Document

_OPENING = frozenset({'"', "“", "``"})
_CLOSING = frozenset({'"', "”", "''"})
_REACH = 3  # sentences from the words to who says them


def find_quoted(document: Document, index: int, is_saying: Callable[[str], bool]) -> Party | None:
    """Return who says `"I met Holm on Monday. It was useful," Lind said`, or `Lind said. "I met Holm on Monday."`.

    None where the sentence stands in no quotation, or nobody is told to have said it.
    """
    opening = _find_opening(document, index)
    if opening is None:
        return None
    for k in range(index, min(index + _REACH, len(document.sentences))):
        tokens = document.sentences[k].tokens
        closed = next((i for i, t in enumerate(tokens) if t.text in _CLOSING and (k > opening or i)), None)
        if closed is None:
            continue
        if closed + 1 < len(tokens):
            return _find_teller(document, k, closed, is_saying)
        break
    return _find_earlier(document, opening - 1, is_saying) if opening else None


def _find_opening(document: Document, index: int) -> int | None:
    """Return the sentence that the quotation around a sentence begins with."""
    for k in range(index, max(-1, index - _REACH), -1):
        sentence = document.sentences[k]
        if sentence.where != "text" or sentence.block < document.sentences[index].block - 1:
            return None
        tokens = sentence.tokens
        if tokens and tokens[0].text in _OPENING:
            return k
        if k < index and any(t.text in _CLOSING for t in tokens):
            return None
    return None


def _find_teller(document: Document, index: int, closed: int, is_saying: Callable[[str], bool]) -> Party | None:
    """Return who is named beside the verb of saying right behind a quotation's end."""
    tokens = document.sentences[index].tokens
    verb = next((i for i in range(closed + 1, len(tokens)) if is_saying(tokens[i].lower)), None)
    if verb is None:
        return None
    for k, mention in enumerate(document.mentions[index]):
        is_before = mention.first == closed + 1 and mention.last <= verb
        is_behind = mention.first in (verb + 1, verb + 2) and verb == closed + 1
        if is_before or is_behind:
            found = [p for p in document.parties(index, k) if p.type == "person"]
            return found[0] if len(found) == 1 else None
    return None


def _find_earlier(document: Document, index: int, is_saying: Callable[[str], bool]) -> Party | None:
    """Return who says the sentence before, where he goes on: '"It is hard," Lind said.', "Lind said she would go."."""
    tokens = document.sentences[index].tokens
    closed = next((i for i in range(len(tokens) - 2, 0, -1) if tokens[i].text in _CLOSING), None)
    if closed is not None:
        return _find_teller(document, index, closed, is_saying)
    teller = document.cast.subjects[index] if any(is_saying(t.lower) for t in tokens) else None
    return teller if teller is not None and teller.type == "person" else None
