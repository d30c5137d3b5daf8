"""The gazetteer of office holders: whose country an article may leave out ("Putin", "Merkel").

Stage: actors. In: `leaders.csv` of the lexicon. Out: holders by folded name; the article's own words win over them.
"""

import csv
import unicodedata
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType

# States whose people are called by the first part of their name: "Xi" Jinping, "Kim" Jong Un.
_SURNAME_FIRST = frozenset({"CHN", "HKG", "KHM", "KOR", "PRK", "TWN", "VNM"})

_EITHER_WAY = frozenset({"SGP"})  # "Lee" Hsien Loong, Lawrence "Wong"

_LEADING = frozenset({"president", "prime minister", "monarch", "foreign minister"})


@dataclass(frozen=True, slots=True)
class Leader:
    """An office holder; `since` and `until` are years, `until` None where the office was held in 2024."""

    name: str
    country: str | None
    office: str
    since: int
    until: int | None


@cache
def load_leaders() -> Mapping[str, tuple[Leader, ...]]:
    """Map folded full names, first and last parts of names ("putin"), to those who bear them."""
    found: dict[str, list[Leader]] = {}
    source = resources.files("diplo_cli.lexicon") / "data" / "leaders.csv"
    with source.open(encoding="utf-8") as stream:
        for row in csv.DictReader(stream):
            leader = Leader(
                row["name"],
                row["country"] or None,
                row["office"],
                int(row["from"]),
                int(row["to"]) if row["to"] else None,
            )
            for name in (row["name"], *row["aliases"].split("|")):
                parts = _fold(name)
                keys = {" ".join(parts), *parts[-1:]}
                if leader.country in _SURNAME_FIRST:
                    keys = {" ".join(parts), *parts[:1]}
                elif leader.country in _EITHER_WAY:
                    keys |= set(parts[:1])
                for key in sorted(keys - {""}):
                    if leader not in found.setdefault(key, []):
                        found[key].append(leader)
    return MappingProxyType({key: tuple(leaders) for key, leaders in found.items()})


def _fold(name: str) -> list[str]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).casefold()
    words = "".join(c if c.isalnum() else " " for c in plain.replace("'", "").replace("’", "")).split()
    return [word for word in words if len(word) > 1]


def choose_leaders(leaders: tuple[Leader, ...], offices: Sequence[str], named: Container[str]) -> tuple[Leader, ...]:
    """Choose among those of one surname: by the office told, the states in the article, the rank; else nobody."""
    for fits in (
        lambda x: x.office in offices,  # "Vice President Harris", not the prime minister of that name
        lambda x: x.country in named,
        lambda x: x.office in _LEADING and x.country != "IGO",
    ):
        if len({x.country for x in leaders}) < 2:
            return leaders
        leaders = tuple(x for x in leaders if fits(x)) or leaders
    return leaders if len({x.country for x in leaders}) < 2 else ()
