"""The data files of the lexicon: where they are, what their digest is, and their plain content."""

import csv
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from diplo_cli.errors import LexiconError
from diplo_cli.lexicon.entries import Country

DATA = Path(__file__).parent / "data"
# What stands beside the data and carries no vocabulary.
_NO_DATA = frozenset({"SOURCES.md"})


@dataclass(frozen=True, slots=True)
class City:
    """A row of the table of cities; `names` are its other spellings."""

    name: str
    country: str
    population: int
    latitude: float | None
    longitude: float | None
    names: tuple[str, ...] = ()


def lexicon_version(extra: str | Path | None = None) -> str:
    """A short digest of all data, without parsing any of it; a user's file is part of it."""
    return digest_with(b"" if extra is None else read_bytes(Path(extra)))


def digest_with(extra: bytes) -> str:
    """The digest of the packaged data together with the bytes of a user's file."""
    digest = hashlib.sha256(_packaged_digest())
    digest.update(extra)
    return digest.hexdigest()[:12]


@cache
def _packaged_digest() -> bytes:
    digest = hashlib.sha256()
    for file in data_files():
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.digest()


def data_files() -> list[Path]:
    """The packaged files that carry vocabulary, sorted by name."""
    return sorted(file for file in DATA.iterdir() if file.is_file() and file.name not in _NO_DATA)


def read_bytes(path: Path) -> bytes:
    """The file's bytes, or a LexiconError that says why there are none."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise LexiconError(f"{path}: cannot read the lexicon file: {error.strerror}") from error


def read_countries() -> Iterator[Country]:
    """The rows of `countries.csv`, in the order of the codes."""
    for row in _read_csv("countries"):
        code, name, names, adjectives, people, capital, capitals, others, latitude, longitude, population, own = row
        yield Country(
            code=code,
            name=name,
            capital=capital or None,
            capital_latlon=(float(latitude), float(longitude)) if latitude else None,
            adjectives=_listed(adjectives),
            names=_listed(names),
            people=_listed(people),
            capitals=_listed(capitals),
            other_capitals=_listed(others),
            sovereign=own == "1",
            population=int(population),
        )


@cache
def read_cities() -> tuple[City, ...]:
    """The rows of `cities.csv`, in the order of the names."""
    return tuple(
        City(name, country, int(population), float(latitude), float(longitude), _listed(names))
        for name, country, population, latitude, longitude, names in _read_csv("cities")
    )


@cache
def city_coordinates() -> dict[tuple[str, str], tuple[float | None, float | None]]:
    """Where the packaged cities lie, by name and country code."""
    return {(city.name, city.country): (city.latitude, city.longitude) for city in read_cities()}


def _read_csv(name: str) -> Iterator[list[str]]:
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        rows = csv.reader(stream)
        next(rows)
        yield from rows


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(cell.split(";")) if cell else ()
