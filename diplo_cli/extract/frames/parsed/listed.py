"""People who are listed after a word: "Accompanying her are Trade Minister Bo Krag and his wife Ann Lee".

Stage: frames, below the constructions. In: a word of the parse that a list follows. Out: the people of the list.
"""

from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

SPOUSES = frozenset({"husband", "spouse", "wife"})
# Between the people of a list: "his wife Ann Lee, Trade Minister Bo Krag and Foreign Minister Eva Holm".
_LISTING = frozenset({",", "and", ";", "his", "her", "'s", "’s"}) | SPOUSES


def listed_after(parsed: ParsedSentence, word: Any) -> list[Party]:
    """Return the officials and spouses listed right after a word: "his wife Ann Lee, Trade Minister Bo Krag"."""
    tokens, start = parsed.sentence.tokens, parsed.start(word)
    found: list[Party] = []
    last = next((k + 1 for k, t in enumerate(tokens) if t.start == start), len(tokens))
    for k, mention in enumerate(parsed.mentions):
        if mention.first < last or mention.kind == "pronoun":
            continue
        between = [t.lower for t in tokens[last : mention.first]]
        if mention.kind not in ("office", "person") or not _LISTING.issuperset(between):
            break
        is_spouse = not SPOUSES.isdisjoint(between)
        people = [p for p in parsed.document.parties(parsed.sentence.index, k) if p.type == "person"]
        found += [p for p in people if is_spouse or parsed.is_official(p)]
        last = mention.last
    return found
