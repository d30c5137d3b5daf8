"""Shallow tokens: words, numbers and marks of a sentence, found without a language model.

In: a stretch of text. Out: tokens whose offsets count in the text that was given.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

# Abbreviations whose full stop belongs to the word: titles, months, the armed forces' ranks, company forms.
ABBREVIATIONS = frozenset(
    """Mr Mrs Ms Dr Prof Gen Lt Col Maj Capt Sgt Adm Brig Cmdr Sen Rep Gov Amb Hon Rev Fr St Sr Jr Jan Feb Mar
    Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun No vs etc Inc Corp Ltd Co
    Dept Messrs Mt Ft Pres Atty Asst Supt Insp Det Univ Conn Calif Fla Mass Md Va Pa Ill Mich Minn Ind Tenn
    Ariz Colo Ga Ala Wash""".split()
)

# One pass, no nested quantifier over the same class: linear on any input.
_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S., U.N., a.m.
    r"|(?:" + "|".join(sorted(ABBREVIATIONS, key=lambda a: (-len(a), a))) + r")\.(?=\s|$)"  # Mr., Nov.
    r"|[A-Z]\.(?=[\s-]|$)"  # an initial: Dwight D. Eisenhower
    r"|['’](?:s|re|ve|ll|d|m)\b"  # what hangs on the word before
    r"|\b(?:[Tt]hen|[Ee]x)-(?=[A-Z])"  # then-Secretary of State, ex-President
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?(?!\w)"  # 1,000 10:38 3rd 1970s
    r"|[^\W_]+(?:(?:['’](?!(?:s|re|ve|ll|d|m)\b)|[-‐‑&](?!(?:[^\W\d_]\.){2}))[^\W_]+)*"
    # Akufo-Addo, O'Brien, won't, 2+2 apart, and China-U.S. in two
    r"|\S"
)


class Token(NamedTuple):
    """A word, number or mark; `start` and `end` are half-open, in code points of the text it was found in."""

    text: str
    start: int
    end: int
    lower: str
    is_capitalised: bool


def _is_arabic_name(word: str) -> bool:
    """Say whether a word is a name that begins with a small article: "al-Faisal", "el-Sisi"."""
    return (
        len(word) > 3
        and word[2] in "-‐‑"
        and word[:2] in ("al", "el", "as", "ar", "an", "ad", "at", "ul")
        and word[3].isupper()
    )


def tokenize(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """Split `text[start:end]` into tokens, in order; offsets count in `text`."""
    return tuple(
        Token(word := m.group(), m.start(), m.end(), word.lower(), word[0].isupper() or _is_arabic_name(word))
        for m in _TOKEN.finditer(text, start, len(text) if end is None else end)
    )


def plain_mark(tokens: Sequence[Token], i: int) -> str:
    """Return a token's text, with the plural's possessive mark straight: "the leaders’ summit", no closing quote."""
    token = tokens[i]
    if token.text != "’" or not i or i + 1 >= len(tokens) or any(t.text == "‘" for t in tokens[:i]):
        return token.text
    is_owning = tokens[i - 1].lower.endswith("s") and tokens[i - 1].end == token.start < tokens[i + 1].start - 1
    return "'" if is_owning and tokens[i + 1].text[0].isalpha() else token.text
