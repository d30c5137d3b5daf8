"""The entries of the gazetteer, and the order in which several readings of one surface stand."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from diplo_cli.lexicon.text import surface_variants

Kind: TypeAlias = Literal[
    "state",
    "adjective",
    "people",
    "capital",
    "city",
    "region",
    "area",
    "metonym",
    "organization",
    "armed_group",
    "media",
    "body",
]

# Lower stands first where one surface has several readings: "Georgia" is the state before it is the region.
_RANK: dict[Kind, int] = {
    "state": 0,
    "adjective": 1,
    "people": 2,
    "capital": 3,
    "metonym": 4,
    "organization": 5,
    "armed_group": 6,
    "body": 7,
    "media": 8,
    "area": 9,
    "region": 11,
    "city": 12,
}
# A city of this size is what its name means before the region of the same name is: "New York", "Sao Paulo".
_GREAT_CITY = 1_000_000
_GREAT_CITY_RANK = 10


@dataclass(frozen=True, slots=True)
class Entry:
    """One reading of one surface. `surface` is matched in its exact case; `country` is an ISO 3166-1 alpha-3 code.

    `country` is "IGO" for organisations of states and None for what represents no state. `name` is the usual English
    name of what is meant: the state for states, adjectives, peoples and metonyms ("Russia" for "Kremlin"), else the
    thing itself ("Beijing", "Association of Southeast Asian Nations"). `city` and the coordinates are set for
    cities and for seats that lie in one. `weight` is the population of a city or a state, else 0.
    """

    surface: str
    kind: Kind
    name: str
    country: str | None
    city: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    weight: int = 0


@dataclass(frozen=True, slots=True)
class Country:
    """A state or territory: `code` is alpha-3 (XKX for Kosovo), `capital_latlon` in degrees, `adjectives` best first.

    `capitals` are other spellings of the capital; `other_capitals` are cities that stand for the government as well,
    as former capitals and seats of government do ("Yangon", "Bonn").
    """

    code: str
    name: str
    capital: str | None
    capital_latlon: tuple[float, float] | None
    adjectives: tuple[str, ...]
    names: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()
    other_capitals: tuple[str, ...] = ()
    sovereign: bool = True
    population: int = 0


def country_entries(country: Country) -> Iterator[Entry]:
    """Everything that names the country, its people, or its capital. Places are named as cities in a territory."""
    code, name, weight = country.code, country.name, country.population
    for surface in (name, *country.names):
        yield Entry(surface, "state", name, code, weight=weight)
    for surface in country.adjectives:
        yield Entry(surface, "adjective", name, code, weight=weight)
    for surface in country.people:
        yield Entry(surface, "people", name, code, weight=weight)
    if country.capital is not None:
        latitude, longitude = country.capital_latlon or (None, None)
        kind: Kind = "capital" if country.sovereign else "city"
        for surface in (country.capital, *country.capitals):
            yield Entry(surface, kind, country.capital, code, country.capital, latitude, longitude)


def index_entries(entries: Iterable[Entry]) -> dict[str, tuple[Entry, ...]]:
    """Surface to its readings, best first; spelling variants of a surface (accents, apostrophes) are added."""
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        found.setdefault(entry.surface, []).append(entry)
        for variant in surface_variants(entry.surface):
            found.setdefault(variant, []).append(_respelled(entry, variant))
    return {surface: tuple(_ordered(readings)) for surface, readings in found.items()}


def _respelled(entry: Entry, surface: str) -> Entry:
    return Entry(
        surface,
        entry.kind,
        entry.name,
        entry.country,
        entry.city,
        entry.latitude,
        entry.longitude,
        entry.weight,
    )


def _ordered(readings: list[Entry]) -> list[Entry]:
    if len(readings) == 1:
        return readings
    unique: dict[tuple[Kind, str, str | None], Entry] = {}
    for entry in readings:
        unique.setdefault((entry.kind, entry.name, entry.country), entry)
    return sorted(unique.values(), key=lambda entry: (_rank(entry), -entry.weight))


def _rank(entry: Entry) -> int:
    if entry.kind == "city" and entry.weight >= _GREAT_CITY:
        return _GREAT_CITY_RANK
    return _RANK[entry.kind]
