"""Two parties that the sentences before named together: "the pair", "the two delegations", "the negotiators".

Stage: frames, below the constructions. In: a noun of the parse that names nobody. Out: the two, or nobody.
"""

from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.parsed.tree import ParsedTree

_PAIRS = frozenset({"duo", "pair"})
_TEAMS = frozenset({"delegations", "negotiators", "sides", "teams"})
_OWN = frozenset({"of", "from", "for"})
_DUO = 2
_REACH = 4  # sentences back to the two
_NEAR = 2  # for bare "negotiators"


def told_here(tree: ParsedTree, noun: Any) -> list[Party]:
    """Return the two of "Holm joked with Lind when the pair met", whom the same sentence names."""
    covering = tree.mention(noun)
    words = covering[1].text.lower().split() if covering is not None else [c.text.lower() for c in noun.children]
    if not {"both", "the"} & set(words):
        return []
    index, start = tree.sentence.index, tree.start(noun)
    rows = (tree.document.parties(index, k) for k, m in enumerate(tree.mentions) if m.end <= start)
    people = list(dict.fromkeys(p for row in rows for p in row if p.type == "person"))
    return people if len(people) == len({p.country for p in people if p.country}) == _DUO else []


def find_told_pair(tree: ParsedTree, noun: Any) -> list[Party]:
    """Return whom "the pair", "both delegations" or bare "negotiators" are; nobody where the noun says whose it is."""
    word = noun.text.lower()
    is_two = word == "two" and noun.dep_ == "nsubj"  # "and the two later had a meeting"
    if (word in _PAIRS or is_two) and (here_told := told_here(tree, noun)):
        return here_told
    if word not in _PAIRS | _TEAMS or not tree.sentence.index or tree.sentence.where != "text":
        return []
    words = {c.text.lower() for c in noun.children}
    if any(c.dep_ in ("compound", "nmod", "poss") for c in noun.children) or words & _OWN:
        return []  # "a pair of envoys", "the Peruvian and Chilean delegations"
    is_known = bool(words & {"the", "both", "two"})
    before = tree.document.cast.pairs[tree.sentence.index - 1]
    here = tree.sentence.index
    if word in _PAIRS:
        is_meant = "the" in words and len(before.people) == 2 and here - before.people_seen <= _REACH
        return list(before.people) if is_meant else []
    if not is_known and word != "negotiators":
        return []
    if not is_known and (parties := _of_the_process(tree)):
        return parties
    return [tree.document.state(code) for code in before.two_states(here - (_REACH if is_known else _NEAR))]


def _of_the_process(tree: ParsedTree) -> list[Party]:
    """Return whose "negotiators" are where the sentences before name one standing negotiation."""
    texts = [s.text.lower() for s in tree.document.sentences[: tree.sentence.index]]
    named = {
        parties for names, parties in tree.vocabulary.processes if any(name in text for name in names for text in texts)
    }
    return [tree.document.party(p) for p in next(iter(named))] if len(named) == 1 else []
