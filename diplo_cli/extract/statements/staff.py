"""Staff: the mention of who speaks for a body whose noun or name stands apart from it.

Stage: statements, under the heads. In: a clause and the token where the body's noun phrase begins or ends. Out: the
index of the mention of its spokesman, member or head; None where nobody stands there.
"""

from diplo_cli.extract.statements.clauses import Clause
from diplo_cli.extract.statements.words import ARTICLES, CLAUSE_BREAKS, POSSESSIVES, PREPOSITIONS

# What hangs on a noun: "an adviser with knowledge of the plan".
ATTACHED = frozenset({"about", "for", "of", "on", "with"})
PARTS = frozenset({"arm", "subsidiary", "unit"})
_REACH = 6  # tokens
_FIELD = 5  # words of what an office is of


def office_of(clause: Clause, p: int) -> int | None:
    """Return the office of "a spokesman for Peru | 's Rural Affairs board", whose body goes on behind its mention."""
    for k in range(p - 1, max(0, p - _REACH), -1):
        found = clause.ends.get(k - 1)
        if clause.lower(k) in POSSESSIVES and found is not None:
            mention = clause.mentions[found]
            is_governed = any(clause.lower(n) in ATTACHED for n in range(mention.first, mention.last))
            return found if is_governed and mention.kind in ("office", "group") else None
        if not clause.tokens[k].text.isalnum() or clause.lower(k) in PREPOSITIONS:
            break
    return None


def member_of(clause: Clause, first: int) -> int | None:
    """Return who is of a body that nouns stand before: "Jan Hale of the Lima-based think tank | Acme House said"."""
    for k in range(first - 1, max(0, first - _REACH), -1):
        word = clause.lower(k)
        if word in ("at", "from", "of", "with") and k < first - 1 and not clause.quoted[k]:
            found = clause.ends.get(k - 1)
            return found if found is not None and clause.mentions[found].kind in ("person", "office") else None
        if not word.replace("-", "").isalpha() or word in CLAUSE_BREAKS or clause.quoted[k]:
            break
    return None


def over_field(clause: Clause, q: int) -> int | None:
    """Return the office of "the head of Asian trade | at Acme Bank", whose field ends with token `q`."""
    for k in range(q, max(0, q - _FIELD), -1):
        found = clause.ends.get(k - 1) if clause.lower(k) == "of" else None
        if found is not None:
            return found if clause.mentions[found].kind == "office" and not clause.quoted[k] else None
        if not clause.lower(k).isalpha() or clause.lower(k) in PREPOSITIONS:
            break
    return None


def is_close_to(clause: Clause, first: int) -> bool:
    """Say whether a phrase hangs on "close to": "Republicans close to the administration said"."""
    first -= clause.lower(first - 1) in ARTICLES
    return clause.lower(first - 1) == "to" and clause.lower(first - 2) == "close"
