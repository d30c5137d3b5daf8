"""Names as people type them: without case and accents, in any transliteration, the surname alone.

A word's sound key is the same for the spellings that one name has in English, German and French newspapers (Lavrov,
Lawrow; Zelensky, Zelenskyy, Selenskyj). What no rule covers (Gaddafi, Qadhafi) is a list of the lexicon, derived from
the spellings of office holders' names.
"""

from __future__ import annotations

import re
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
_WORD = re.compile(r"[^\W_]+")
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
Keys = tuple[str, ...]


def fold_words(name: str) -> tuple[str, ...]:
    """Return the words of a name in lower case and plain letters: "Recep Tayyip Erdoğan" as recep, tayyip, erdogan."""
    plain = plain_letters(name).casefold().replace("'", "").replace("’", "")
    return tuple(_WORD.findall(plain))


def sound_key(word: str) -> str:
    """Return what the spellings of a folded word share: "lawrow" and "lavrov" both give "lavrov"."""
    sounds = "".join(_SOUND.get(found[0], found[0]) for found in _GRAPHEME.finditer(word))
    key = _SILENT_END.sub("", _REPEATED.sub(r"\1", sounds))
    return _spellings().get(key, (key,))[0]


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


def spelling_pattern(key: str, *, has_escapes: bool = False) -> str:
    """Return a regular expression (for lower or upper case alike) that finds every spelling of a sound key.

    Letters beyond ASCII (as JSON escapes too, where there are any) stand for any sound: it finds too much rather than
    too little.
    """
    return "|".join(_key_pattern(one, has_escapes) for one in _spellings().get(key, (key,)))


def _key_pattern(key: str, has_escapes: bool) -> str:
    parts = []
    for before, sound in zip(" " + key, key, strict=False):
        spellings = [*_SPELLINGS.get(sound, ()), *([sound] if sound.islower() or sound.isdigit() else [])]
        letters = "".join(spelling for spelling in spellings if len(spelling) == 1)
        several = [spelling for spelling in spellings if len(spelling) > 1]
        # A letter beyond ASCII may take the next one with it: "Śh" for "sh".
        foreign = ["[\\x80-\U0010ffff][a-z]?", *([r"\\u[0-9a-f]{4}[a-z]?"] if has_escapes else [])]
        one = f"[{letters}’'\\x80-\U0010ffff]"
        one = f"(?:{'|'.join([one, *several, *foreign])})+"
        is_joined = sound == "e" and before in "ao"  # "ae" and "oe" can be one letter, æ or ø
        parts.append(f"(?:{one})?" if is_joined else one)
    return "".join(parts)


@cache
def _spellings() -> dict[str, tuple[str, ...]]:
    """Return the groups of keys that are spellings of one name, by each of their keys."""
    source = resources.files("diplo_cli.lexicon") / "data" / "spellings.txt"
    groups = [tuple(line.split()) for line in source.read_text(encoding="utf-8").splitlines()]
    return {key: group for group in groups for key in group}
