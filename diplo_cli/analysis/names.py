"""Names as people type them: without case and accents, in any transliteration, the surname alone.

A word's sound key is the same for the spellings that one name has in English, German and French newspapers (Lavrov,
Lawrow; Zelensky, Zelenskyy, Selenskyj). Spellings that no rule covers come from the gazetteer of office holders.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache
from importlib import resources

from diplo_cli.lexicon.text import plain_letters

# What one sound is spelled like; the longest spelling that fits is taken, from left to right.
_SPELLINGS = {
    "C": ("tsch", "tch", "ch"),
    "S": ("shch", "sch", "sh"),
    "Z": ("zh",),
    "f": ("ph",),
    "g": ("gh",),
    "h": ("kh",),
    "i": ("ee", "y", "j"),
    "k": ("ck", "q", "c"),
    "s": ("ts", "tz", "z"),
    "t": ("th",),
    "u": ("ou", "oo"),
    "v": ("w",),
    "x": ("ks",),
}
_SOUND = {spelling: sound for sound, spellings in _SPELLINGS.items() for spelling in spellings}
_GRAPHEME = re.compile("|".join([*sorted(_SOUND, key=lambda spelling: (-len(spelling), spelling)), "."]), re.DOTALL)
_REPEATED = re.compile(r"(.)\1+")
_SILENT_END = re.compile(r"(?<=.{3})[eh]+$")
_PARTICLES = frozenset(
    [
        "al",
        "el",
        "bin",
        "ibn",
        "ben",
        "de",
        "del",
        "della",
        "di",
        "da",
        "du",
        "van",
        "von",
        "der",
        "den",
        "la",
        "le",
        "dos",
        "of",
        "the",
        "and",
    ]
)
_FORMS_OF_ADDRESS = frozenset(["mr", "mrs", "ms", "dr", "sir", "lord", "lady", "sheikh", "prof", "jr", "sr"])
# States whose people are called by the first part of their name: "Xi" Jinping, "Kim" Jong Un.
SURNAME_FIRST = frozenset({"CHN", "HKG", "KHM", "KOR", "PRK", "TWN", "VNM"})
_LIKE = 0.6

Keys = tuple[str, ...]


def fold_words(name: str) -> tuple[str, ...]:
    """Return the words of a name in lower case and plain letters: "Recep Tayyip Erdoğan" as recep, tayyip, erdogan."""
    plain = plain_letters(name).casefold().replace("'", "").replace("’", "")
    return tuple("".join(char if char.isalnum() else " " for char in plain).split())


def sound_key(word: str) -> str:
    """Return what the spellings of a folded word share: "lawrow" and "lavrov" both give "lavrov"."""
    sounds = "".join(_SOUND.get(found[0], found[0]) for found in _GRAPHEME.finditer(word))
    return _SILENT_END.sub("", _REPEATED.sub(r"\1", sounds))


@cache
def name_keys(name: str) -> Keys:
    """Return the sound keys of a name's words, without particles and forms of address where other words remain."""
    words = fold_words(name)
    telling = [word for word in words if len(word) > 1 and word not in _PARTICLES and word not in _FORMS_OF_ADDRESS]
    return tuple(sound_key(word) for word in telling or words)


def surname_key(name: str, country: str | None) -> str:
    """Return the key of the part by which a person is called; empty for a name without letters."""
    keys = name_keys(name)
    if not keys:
        return ""
    return keys[0] if country in SURNAME_FIRST else keys[-1]


def is_same_name(asked: Keys, name: Keys) -> bool:
    """Say whether a name can be the one that was asked for: it has all its words, or only its last (or first) ones."""
    if not asked or not name:
        return False
    if set(asked) <= set(name):
        return True
    return set(name) <= set(asked) and (asked[-1] in name or asked[0] in name)


def is_acronym(asked: str, name: str) -> bool:
    """Say whether capital letters stand for the words of a name, as EU does for European Union."""
    letters = asked.replace(".", "")
    if not (2 <= len(letters) <= 6 and letters.isupper()):
        return False
    return letters == "".join(word[0] for word in re.findall(r"[^\W\d_]+", name) if word[0].isupper())


def spelling_pattern(key: str) -> str:
    """Return a regular expression (for lower or upper case alike) that finds every spelling of a sound key.

    Letters beyond ASCII, raw or as JSON escapes, stand for any sound: it finds too much rather than too little.
    """
    other = r"[^\x00-\x7f]|\\u[0-9a-f]{4}"
    parts = []
    for sound in key:
        spellings = [*_SPELLINGS.get(sound, ()), *([sound] if sound.islower() or sound.isdigit() else [])]
        parts.append(f"(?:{'|'.join([*map(re.escape, spellings), other])})+['’]?")
    return "".join(parts)


@cache
def other_names(asked: Keys) -> tuple[Keys, ...]:
    """Return the keys of other names that the gazetteer of office holders has for who was asked for.

    A surname alone gives surnames: "Qaddafi" those of "Muammar Gaddafi".
    """
    found: set[Keys] = set()
    for row in _rows_like(asked):
        if not row["aliases"]:
            continue
        names = [name_keys(name) for name in (row["name"], *row["aliases"].split("|"))]
        if len(asked) == 1:
            at = 0 if row["country"] in SURNAME_FIRST else -1
            surnames = [keys[at] for keys in names if keys]
            # Only spellings of the one surname: an alias may be another name altogether.
            names = [(key,) for key in surnames if SequenceMatcher(None, asked[0], key).ratio() >= _LIKE]
        if asked in names:
            found.update(names)
    return tuple(sorted(found - {asked, ()}))


def _rows_like(asked: Keys) -> Iterator[dict[str, str]]:
    """Yield the gazetteer's rows that spell the longest of the words somewhere; only these are worth parsing."""
    source = resources.files("diplo_cli.lexicon") / "data" / "leaders.csv"
    text = source.read_text(encoding="utf-8")
    header, _, body = text.partition("\n")
    pattern = re.compile(spelling_pattern(max(asked, key=len)), re.IGNORECASE)
    lines, at = [header], 0
    while found := pattern.search(body, at):
        start = body.rfind("\n", 0, found.start()) + 1
        end = body.find("\n", found.end())
        at = len(body) if end < 0 else end
        lines.append(body[start:at])
    yield from csv.DictReader(lines)
