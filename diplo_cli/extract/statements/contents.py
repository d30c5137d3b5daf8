"""Contents: which words were said, when, and to whom or where."""

import datetime as dt
import re

from diplo_cli.extract.statements.clauses import Clause
from diplo_cli.extract.statements.vocabulary import SpeechVocabulary
from diplo_cli.extract.times import Period, resolve_time

_SINCE = 6  # words
_TRIM = " \t\n,;:–—-"
_VENUE = re.compile(
    r"\b(?:in|at|on|via|through)\s+(?:an?\s+|the\s+|its\s+|his\s+|her\s+|their\s+)?(?:[\w-]+\s+){0,3}?"
    r"(?P<venue>(?:news|press)\s+(?:conference|briefing|release)|briefing|interview(?:\s+with\s+(?:the\s+)?(?:[A-Z][\w.’'-]*\s?){1,4})?"
    r"|(?:joint\s+)?statement|(?:tweet|post)(?:\s+on\s+[A-Z]\w+)?|Twitter|Facebook|Telegram|Weibo|speech|address|commentary|editorial"
    r"|letter|e-?mail|remarks|report|website|state\s+television|television|radio)\b"
)


def find_venue(clause: Clause, position: int, lemma: str | None, speech: SpeechVocabulary) -> str | None:
    """Return to whom or where it was said: "Global Times", "reporters", "press conference", "Twitter"."""
    if lemma == "tweet":
        return "Twitter"
    if lemma == "tell":
        k = position + 1
        start = k
        while k < len(clause.tokens) and k - start < 7 and not clause.quoted[k]:
            if clause.lower(k) in speech.hearers:
                return _phrase(clause, start, k + 1)
            if clause.lower(k) in (",", "that", "on", "in"):
                break
            k += 1
        found = clause.begins.get(start)
        if found is not None and clause.mentions[found].kind == "organization":
            return _phrase(clause, start, clause.mentions[found].last)
    match = _VENUE.search(_unquoted(clause))
    return " ".join(match["venue"].split()) if match else None


def _phrase(clause: Clause, first: int, last: int) -> str:
    words = [t.text for t in clause.tokens[first:last]]
    if words and words[0].lower() in ("the", "a", "an", "his", "her"):
        words = words[1:]
    return " ".join(words)


def _unquoted(clause: Clause) -> str:
    offset = clause.sentence.start
    letters = list(clause.sentence.text)
    for token, is_quoted in zip(clause.tokens, clause.quoted, strict=True):
        if is_quoted:
            for k in range(token.start - offset, token.end - offset):
                letters[k] = " "
    return "".join(letters)


def find_day(published: dt.date | None, clause: Clause, first: int, last: int) -> Period | None:
    """Return the day of the saying, which the first time expression among tokens [first, last) gives."""
    for position in range(max(first, 0), min(last, len(clause.tokens))):
        k = clause.timed.get(position)
        if k is None or clause.quoted[position]:
            continue
        time = clause.times[k]
        if time.is_possessive or time.role in ("since", "end", "by") or _dates_what_since_names(clause, position):
            continue
        return resolve_time(time, published, "past")
    return None


def _dates_what_since_names(clause: Clause, position: int) -> bool:
    """Say whether a time is of what was before: "on her first trip since her appointment last month, urged"."""
    words = [clause.lower(k) for k in range(max(0, position - _SINCE), position)]
    return "since" in words and not {",", ";"} & set(words[words.index("since") :])


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Cut white space and loose commas from both ends of a stretch."""
    while start < end and text[start] in _TRIM:
        start += 1
    while end > start and text[end - 1] in _TRIM:
        end -= 1
    return start, end
