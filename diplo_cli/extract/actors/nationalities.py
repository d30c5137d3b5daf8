"""Nationalities before a noun: "Russian", "China's", "U.S. and Cuban", and whether an office, body or name follows.

Stage: actors. In: the words of a sentence and a position. Out: where the nationality
ends; its country goes to the state of the phrase.
"""

import re

from diplo_cli.extract.actors.institutions import organization_run
from diplo_cli.extract.actors.names import name_run
from diplo_cli.extract.actors.state import PhraseState
from diplo_cli.extract.actors.words import FIELDS, ORGANISED, Words
from diplo_cli.lexicon import Entry

_MOST_MODIFIERS = 4
_HYPHENS = re.compile(r"[-‐‑]")


def half_korea(words: Words, pos: int) -> str | None:
    """Return whose the first word of "North and South Korean officials" is."""
    tokens = words.tokens
    if pos + 3 >= len(tokens) or tokens[pos + 1].lower != "and" or tokens[pos + 3].text != "Korean":
        return None
    return "PRK" if tokens[pos].text == "North" else "KOR"


def is_korea(words: Words, pos: int) -> bool:
    """Say whether "the North" stands alone, in an article on Korea, or "North and South Korea" begins."""
    if [t.text for t in words.tokens[pos + 1 : pos + 4]] in (["and", "South", "Korea"], ["and", "North", "Korea"]):
        return True
    before = words.tokens[pos - 1].lower if pos else ""
    after = words.tokens[pos + 1] if pos + 1 < len(words.tokens) else None
    return before == "the" and not (after is not None and (after.is_capitalised or after.lower in ("of", "and")))


def begins_nominal(words: Words, pos: int, names: bool = True) -> bool:
    """Say whether an office, body, group noun or (with `names`) a name begins at `pos`, modifiers passed over."""
    seen = 0
    while pos < len(words.tokens) and seen < _MOST_MODIFIERS:
        token = words.tokens[pos]
        if words.title(pos) is not None or words.body(pos) is not None:
            return True
        if token.is_capitalised:
            found = words.gazetteer(pos)
            if found is not None:
                kind = found[1].kind
                if is_errand(words, found):
                    return True
                return (kind in ORGANISED or (kind == "adjective" and begins_nominal(words, found[0]))) and names
            return names and (name_run(words, pos) is not None or organization_run(words, pos) is not None)
        if token.lower in ("and", ",") and seen == 0 and is_joined_nationality(words, pos):
            return True
        if token.lower not in words.vocabulary.modifiers and token.lower not in words.vocabulary.portfolios:
            return False
        pos += 1
        seen += 1
    return False


def is_errand(words: Words, found: tuple[int, Entry]) -> bool:
    """Say whether a place is where somebody's envoy is busy: "Cyprus" in "U.S. Cyprus envoy Richard Hale"."""
    title = words.title(found[0]) if found[1].kind in ("region", "state") else None
    return title is not None and words.vocabulary.titles.get(title[1]) == "envoy" and not title[2]


def is_where(words: Words, pos: int, found: tuple[int, Entry]) -> bool:
    """Say whether a place before an office only tells where: "In Seoul Mr Holm will meet", "in Lima President Lind"."""
    last, entry = found
    before = [t.lower for t in words.tokens[max(0, pos - 2) : pos]]
    is_opening = before in (["in"], ["while", "in"])
    if before[-1:] != ["in"] or not (entry.kind == "capital" or (entry.kind == "state" and is_opening)):
        return False
    title = words.title(last)
    return title is not None and not title[2] and words.is_capitalised(last) and words.is_capitalised(title[0])


def is_joined_nationality(words: Words, pos: int) -> bool:
    """Say whether "and Japanese counterparts" follows a nationality."""
    if pos + 1 >= len(words.tokens) or not words.tokens[pos + 1].is_capitalised:
        return False
    found = words.gazetteer(pos + 1)
    if found is None or (found[1].kind not in ("adjective", "state") and not is_side(found[1])):
        return False
    k = found[0]
    while k < len(words.tokens) and words.tokens[k].lower in words.vocabulary.modifiers and words.title(k) is None:
        k += 1
    title = words.title(k) if k < len(words.tokens) else None
    return (title is not None and title[2]) or (
        k < len(words.tokens) and words.tokens[k].lower in ("and", ",") and is_joined_nationality(words, k)
    )


def is_side(entry: Entry) -> bool:
    """Say whether an entry is of those who are a side of talks and no state: "Hamas", "the EU"; no state's body."""
    return entry.kind == "armed_group" or (entry.kind == "organization" and entry.country == "IGO")


def take_pair(words: Words, pos: int, state: PhraseState) -> int | None:
    """Take "China-Russia" or "U.S.-Cuban" as two nationalities."""
    token = words.tokens[pos]
    if "-" not in token.text or state.started:
        return None
    codes = []
    for part in _HYPHENS.split(token.text):
        entries = words.vocabulary.entries.get(part)
        if not entries or entries[0].kind not in ("state", "adjective", "capital") or not entries[0].country:
            return None
        codes.append(entries[0].country)
    if pos + 1 < len(words.tokens) and words.tokens[pos + 1].lower in FIELDS:
        return pos + 2  # "a China-Russia relations specialist" is of neither
    for code in codes:
        state.add_country(code)
    return pos + 1


def take_joined_nationality(words: Words, pos: int, state: PhraseState) -> int | None:
    """Read on in "U.S. and Cuban officials" or "South Korean, Japanese and U.S. envoys"."""
    if pos + 1 < len(words.tokens) and words.tokens[pos + 1].is_capitalised:
        found = words.gazetteer(pos + 1)
        if found and is_joined_nationality(words, pos):
            if is_side(found[1]):
                state.joined.append(found[1].name)  # "Israeli and Hamas negotiators"
            else:
                state.add_country(found[1].country)
            return found[0]
    return None
