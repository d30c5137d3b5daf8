"""The fullest words of an office: "secretary of the Russian Security Council", where the office itself is "secretary".

Stage: actors. In: the words of a sentence and where the office stands in it. Out: its words with what it is of.
"""

from diplo_cli.extract.actors.offices import AFTER_OFFICIAL, owner_end
from diplo_cli.extract.actors.words import APOSTROPHES, FIELDS, Words

_LONGEST = 12  # words of a title
_BEFORE_BODY = frozenset({"for", "of"})
_SENT = ("ambassador", "envoy", "representative")
_VERBS = frozenset("arrived arrives described expressed held holds met meets spoke thanked visited visits".split())
_AFFAIRS = frozenset({"affairs", "issues", "matters", "policy", "relations"})


def full_title(words: Words, first: int, last: int, stop: int | None = None) -> str:
    """Return the words of the office [first, last) with the bodies and fields that it is of, before `stop`.

    "Member of the Political Bureau of the CPC Central Committee"; not "foreign minister of Norway", whose state is no
    part of the office. What is longer than twelve words ends before an "of".
    """
    tokens, limit, end = words.tokens, len(words.tokens) if stop is None else stop, last
    while end + 1 < limit:
        preposition = tokens[end].lower
        if preposition not in _BEFORE_BODY and not (preposition == "to" and tokens[last - 1].lower.endswith(_SENT)):
            break
        k = words.skip_determiners(end + 1)
        step, is_state = _complement_end(words, k, limit)
        if step is None or (is_state and end == last and preposition == "of"):
            break
        if step - first > _LONGEST:
            cuts = [p for p in range(k + 1, first + _LONGEST + 1) if tokens[p].lower == "of"]
            end = cuts[-1] if cuts else end
            break
        if step < limit and _goes_on(tokens[step].lower):
            break
        end = step
    return " ".join(words.slice(first, end).split())


def _goes_on(word: str) -> bool:
    """Say whether a noun may follow that the body stands before: "chairman of the Senate panel"."""
    return word[:1].isalpha() and word not in AFTER_OFFICIAL | _BEFORE_BODY | _VERBS


def shorten(title: str) -> str:
    """Return the words of a title without its article, cut before an "of" where it is long."""
    words = title.split()
    words = words[1:] if words[0].lower() in ("a", "an", "the") else words
    if len(words) > _LONGEST:
        cuts = [k for k in range(1, _LONGEST + 1) if words[k] == "of"]
        words = words[: cuts[-1] if cuts else 1]
    return " ".join(words)


def _complement_end(words: Words, k: int, limit: int) -> tuple[int | None, bool]:
    """Return where a state, body or field ends that begins at `k`, and whether it is a state alone."""
    if k >= limit:
        return None, False
    tokens = words.tokens
    last, countries, is_body = owner_end(words, k)
    if last is not None and last <= limit:
        while _joins(words, last, limit):
            last += 2
        is_field = last < limit and tokens[last].lower in FIELDS | _AFFAIRS
        return last + is_field, bool(countries) and not is_body and not is_field
    last = k
    while last < limit and (tokens[last].lower in words.vocabulary.portfolios or _joins(words, last, limit)):
        last += 1
    if last == k:
        while last < limit and (words.is_capitalised(last) or (last > k and _joins(words, last, limit))):
            last += 1
    if last > k and last < limit and tokens[last].lower in _AFFAIRS:
        last += 1
    is_owner = last < limit and tokens[last].text in APOSTROPHES  # "president of the Lawyers' Syndicate"
    is_name = is_owner or any(t.text in words.vocabulary.given_names for t in tokens[k:last])
    return (None if last == k or is_name else last), False


def _joins(words: Words, k: int, limit: int) -> bool:
    """Say whether "and" stands between two words of one field: "East Asian and Pacific affairs"."""
    if k + 1 >= limit or words.tokens[k].lower not in ("and", "&"):
        return False
    following = words.tokens[k + 1]
    return following.lower in words.vocabulary.portfolios or words.is_capitalised(k + 1)


def portfolios_end(words: Words, pos: int, is_owned: bool) -> int | None:
    """Return where the office stands behind its first fields: "Housing and Urban Development Secretary"; else None.

    In lower case only with an owner: "Spanish interior and trade minister". One office joins its fields by "and".
    """
    tokens, fields = words.tokens, words.vocabulary.portfolios
    k, is_joined = pos, False
    while k < len(tokens) and tokens[k].lower in fields and (is_owned or tokens[k].is_capitalised):
        k += 1
        if k + 1 < len(tokens) and tokens[k].lower in ("and", ",", "&") and tokens[k + 1].lower in fields:
            if tokens[k].lower != "," and words.title(k + 1) is not None and (is_owned or words.is_capitalised(k + 1)):
                return k + 1
            is_joined = True
            k += 1
    title = words.title(k) if is_joined and (is_owned or words.is_capitalised(k)) else None
    return k if title is not None and not title[2] else None
