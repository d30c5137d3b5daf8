"""The words of time expressions, read from `lexicon/data/times.toml` and turned into pieces of patterns."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, cast

from diplo_cli.errors import LexiconError
from diplo_cli.extract.times.forms import Role, Which


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Lower-cased words and what they stand for, with the pieces of patterns that match them."""

    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    full_months: frozenset[str]
    seasons: Mapping[str, int]
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    holidays: Mapping[str, tuple[int, int]]
    which: Mapping[str, Which]
    units: Mapping[str, int]
    roles: Mapping[str, Role]
    before_weekday: str
    after_weekday: str
    after_day: str
    counted: str
    events: str
    vague: str
    moves: str

    def count(self, word: str) -> int | None:
        """Return the number that a word or figure stands for: "three", "twenty-five", "14"."""
        word = word.lower()
        if word.isdecimal():
            return int(word)
        if word in self.numbers:
            return self.numbers[word]
        tens, _, ones = word.partition("-")
        if tens in self.numbers and ones in self.numbers:
            return self.numbers[tens] + self.numbers[ones]
        return None


def any_of(words: Iterable[str]) -> str:
    """Return an alternation of the words, longest first; a space stands for any white space."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace("\\ ", r"\s+").replace("'", "['’]") for word in ordered) + ")"


def _with_short(table: Mapping[str, Any]) -> dict[str, int]:
    return {word.lower(): int(entry["number"]) for name, entry in table.items() for word in (name, *entry["short"])}


@cache
def load_vocabulary() -> Vocabulary:
    """Read the words once; raises LexiconError where a table is missing."""
    source = resources.files("diplo_cli.lexicon").joinpath("data/times.toml")
    data = tomllib.loads(source.read_text(encoding="utf-8"))
    try:
        return _vocabulary(data)
    except KeyError as error:
        raise LexiconError(f"times.toml: expected an entry {error}; restore it or reinstall diplo-cli") from error


def _vocabulary(data: Mapping[str, Any]) -> Vocabulary:
    return Vocabulary(
        weekdays=_with_short(data["weekdays"]),
        months=_with_short(data["months"]),
        full_months=frozenset(name.lower() for name in data["months"]),
        seasons=data["seasons"],
        numbers=data["numbers"],
        ordinals=data["ordinals"],
        holidays={name.lower(): (entry[0], entry[1]) for name, entry in data["holidays"].items()},
        which=data["which"],
        units=data["units"],
        roles={phrase: cast(Role, role) for role, phrases in data["roles"].items() for phrase in phrases},
        before_weekday=any_of(data["names"]["before_weekday"]),
        after_weekday=any_of(data["names"]["after_weekday"]),
        after_day=any_of(data["names"]["after_day"]),
        counted=any_of(data["counted"]["nouns"]),
        events=any_of(data["events"]["nouns"]),
        vague=any_of(data["vague"]["words"]),
        moves=any_of(data["moves"]["verbs"]),
    )
