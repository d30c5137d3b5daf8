"""Coordination: which mentions one "and" joins in a subject.

Stage: statements. In: a clause and a mention. Out: the positions of all mentions of the list that it stands in.
"""

from diplo_cli.extract.statements.clauses import Clause
from diplo_cli.extract.statements.nouns import before_brackets
from diplo_cli.extract.statements.words import MARKS, OPENERS


def coordinated(clause: Clause, found: int, forward: bool) -> tuple[int, ...]:
    """Return the mentions that are joined to this one: "Novak and President Ruiz", "A, B and C"."""
    members = [found]
    if forward:
        while True:
            last = clause.mentions[members[-1]].last
            step = (
                last + 1
                if clause.lower(last) == "and"
                else last + 2
                if clause.lower(last) == "," and clause.lower(last + 1) == "and"
                else -1
            )
            if step < 0 or step not in clause.begins:
                return tuple(members)
            members.append(clause.begins[step])
    joined = False
    while True:
        first = clause.mentions[members[0]].first
        joint = first - 1 - (clause.lower(first - 1) == "other")
        if clause.lower(joint) == "and":
            joint -= clause.lower(joint - 1) == ","
        elif clause.lower(joint) != "," or not joined:
            return tuple(members)
        previous = clause.ends.get(before_brackets(clause, joint - 1))
        if previous is None:
            return tuple(members)
        previous = _bearer(clause, previous)
        before = clause.lower(clause.mentions[previous].first - 1)
        is_opening = (
            clause.mentions[previous].first == 0
            or before in (",", "both", "that", "and", ":", ";")
            or before in MARKS
            or before in OPENERS
            or clause.inside.get(clause.mentions[previous].first - 1) is not None
        )
        kind = clause.mentions[previous].kind
        if not is_opening or kind == "pronoun" or (kind == "place" and clause.mentions[members[-1]].kind != "place"):
            return tuple(members)
        joined = True
        members.insert(0, previous)


def _bearer(clause: Clause, found: int) -> int:
    """Return who is told before what he is: Lee for "Mike Lee, | a Republican, and"."""
    mention = clause.mentions[found]
    is_kind = mention.kind == "person" and clause.lower(mention.first) in ("a", "an")
    bearer = clause.ends.get(mention.first - 2) if is_kind and clause.lower(mention.first - 1) == "," else None
    return found if bearer is None else bearer
