"""The vocabulary of page furniture: loaded once from `lexicon/data/furniture.toml`, compiled for comparison."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from diplo_cli.errors import LexiconError

FILE_NAME = "furniture.toml"


@dataclass(frozen=True, slots=True)
class Furniture:
    """Words of news pages that are no news; all casefolded except those that are compared as written.

    As written: `tail_starts`, `tail_last`, the notes, the captions, and the values of `agencies` and `outlet_names`
    (whose keys are casefolded).
    """

    exact_lines: frozenset[str]
    line_starts: tuple[str, ...]
    tail_starts: tuple[str, ...]
    tail_last: tuple[str, ...]
    note_credits: tuple[str, ...]
    note_pointers: tuple[str, ...]
    note_corrections: tuple[str, ...]
    caption_credits: tuple[str, ...]
    caption_starts: tuple[str, ...]
    section_names: frozenset[str]
    section_last_words: frozenset[str]
    not_places: frozenset[str]
    agencies: Mapping[str, str]
    outlet_openings: tuple[str, ...]
    outlet_names: Mapping[str, str]


@cache
def load_furniture() -> Furniture:
    """Load the vocabulary that the package carries. Raises LexiconError when a table or entry is malformed."""
    text = resources.files("diplo_cli.lexicon").joinpath("data", FILE_NAME).read_text(encoding="utf-8")
    return parse_furniture(text)


def parse_furniture(text: str) -> Furniture:
    """Parse the TOML of a furniture file. Raises LexiconError that names the table and what was expected."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"{FILE_NAME}: not valid TOML: {error}") from error
    agencies = data.get("agencies")
    if not isinstance(agencies, dict) or not all(isinstance(name, str) for name in agencies.values()):
        raise LexiconError(f"{FILE_NAME}: [agencies] must map each marker to the name of an outlet")
    return Furniture(
        exact_lines=frozenset(_folded(data, "lines", "exact")),
        line_starts=_folded(data, "lines", "starts"),
        tail_starts=_strings(data, "tails", "starts"),
        tail_last=_strings(data, "tails", "last"),
        note_credits=_strings(data, "notes", "credits"),
        note_pointers=_strings(data, "notes", "pointers"),
        note_corrections=_strings(data, "notes", "corrections"),
        caption_credits=_strings(data, "captions", "credits"),
        caption_starts=_strings(data, "captions", "starts"),
        section_names=frozenset(_folded(data, "sections", "names")),
        section_last_words=frozenset(_folded(data, "sections", "last_words")),
        not_places=frozenset(_folded(data, "datelines", "not_places")),
        agencies={marker.casefold(): name for marker, name in agencies.items()},
        outlet_openings=_folded(data, "outlets", "openings"),
        outlet_names={name.casefold(): name for name in _strings(data, "outlets", "names")},
    )


def _strings(data: Mapping[str, Any], table: str, key: str) -> tuple[str, ...]:
    entries = data.get(table, {}).get(key) if isinstance(data.get(table), dict) else None
    if not isinstance(entries, list) or not all(isinstance(entry, str) and entry.strip() for entry in entries):
        raise LexiconError(f"{FILE_NAME}: [{table}] {key} must be a list of non-empty strings")
    return tuple(entries)


def _folded(data: Mapping[str, Any], table: str, key: str) -> tuple[str, ...]:
    return tuple(entry.casefold() for entry in _strings(data, table, key))
