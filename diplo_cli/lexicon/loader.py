"""The lexicon itself: the packaged data files, and a user's own file merged into them.

In: the files of `data/` and an optional TOML file with sections of the same names. Out: a `Lexicon`.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property
from pathlib import Path
from types import MappingProxyType

from diplo_cli.errors import LexiconError
from diplo_cli.lexicon.entries import Country, Entry, Kind, country_entries, index_entries
from diplo_cli.lexicon.files import (
    DATA,
    City,
    city_coordinates,
    data_files,
    digest_with,
    read_bytes,
    read_cities,
    read_countries,
)
from diplo_cli.lexicon.schema import (
    FIXED,
    ROWS,
    CityRow,
    CountryRow,
    NamedRow,
    Process,
    Row,
    RowT,
    Title,
    parse_rows,
    parse_toml,
    parse_words,
)

# The files whose rows are names with a country, and what kind of thing each file lists.
NAMED_FILES: Mapping[str, Kind] = {
    "areas": "area",
    "armed_groups": "armed_group",
    "bodies": "body",
    "media": "media",
    "metonyms": "metonym",
    "organizations": "organization",
    "regions": "region",
}


class Lexicon:
    """All vocabulary, read-only. Parts that not every run needs are read when they are first asked for."""

    def __init__(self, version: str, extra: Mapping[str, object], extra_path: str) -> None:
        self.version = version
        self._extra = extra
        self._extra_path = extra_path
        self._tables: dict[tuple[str, type[Row]], tuple[Row, ...]] = {}
        self._words: dict[str, Mapping[str, tuple[str, ...]]] = {}

    @cached_property
    def countries(self) -> Mapping[str, Country]:
        """Countries by their alpha-3 code, in the order of the codes."""
        countries = {country.code: country for country in read_countries()}
        for row in self._own_rows("countries", CountryRow):
            countries[row.code] = _extended(countries.get(row.code), row)
        return MappingProxyType(dict(sorted(countries.items())))

    @cached_property
    def entries(self) -> Mapping[str, tuple[Entry, ...]]:
        """Every surface with its readings, best first; a user's own readings stand before the packaged ones."""
        index = index_entries(self._packaged_entries())
        for surface, own in index_entries(self._own_entries()).items():
            index[surface] = (*own, *(entry for entry in index.get(surface, ()) if entry not in own))
        return MappingProxyType(index)

    @cached_property
    def titles(self) -> Mapping[str, Title]:
        """Offices and forms of address by their lower-case singular."""
        return MappingProxyType({row.title: row for row in self.table("titles", Title)})

    @cached_property
    def standing_groups(self) -> Mapping[str, tuple[str, ...]]:
        """Parties by the noun phrases that stand for them: "six world powers"."""
        rows = self.table("processes", Process)
        return MappingProxyType({group: row.parties for row in rows for group in row.groups})

    @cached_property
    def given_names(self) -> frozenset[str]:
        """Common given names of many countries, capitalised."""
        return frozenset((DATA / "given_names.txt").read_text(encoding="utf-8").splitlines())

    @cached_property
    def _capitals_only(self) -> Mapping[str, str]:
        surfaces: dict[str, str] = {}
        for surface in self.entries:
            surfaces.setdefault(surface.upper(), surface)
        return surfaces

    def find(self, surface: str) -> tuple[Entry, ...]:
        """The readings of a surface, best first; one in capitals throughout ("MOSCOW") is found as "Moscow" too."""
        readings = self.entries.get(surface)
        if readings is None and len(surface) > 3 and surface.isupper():
            readings = self.entries.get(self._capitals_only.get(surface, ""))
        return readings or ()

    def table(self, name: str, row: type[RowT]) -> tuple[RowT, ...]:
        """The validated rows of `data/<name>.toml`, then those of the user's `[[<name>]]`.

        Raises LexiconError where a row does not fit `row`.
        """
        known = self._tables.get((name, row))
        if known is None:
            packaged = parse_rows(_read_toml(name).get("entry"), row, f"{name}.toml")
            known = self._tables[name, row] = (*packaged, *self._own_rows(name, row))
        return known  # type: ignore[return-value]  # the key holds the type

    def words(self, name: str) -> Mapping[str, tuple[str, ...]]:
        """The word lists of `data/<name>.toml` by their names, each with the user's words of `[<name>]` at its end."""
        if name not in self._words:
            where = f"{self._extra_path}, [{name}]"
            lists = parse_words(_read_toml(name), f"{name}.toml")
            for key, words in parse_words(self._extra.get(name, {}), where).items():
                if key not in lists:
                    raise LexiconError(f"{where}: unknown list {key!r}; known lists are {', '.join(sorted(lists))}")
                lists[key] = _joined(lists[key], words)
            self._words[name] = MappingProxyType(lists)
        return self._words[name]

    def check(self) -> None:
        """Validate all of the user's file now, so that a mistake shows before the first article that needs it."""
        files = {file.stem for file in data_files()}
        known = ", ".join(sorted(files - FIXED))
        for section in self._extra:
            if section in FIXED:
                raise LexiconError(
                    f"{self._extra_path}: section {section!r} cannot be extended; sections that can are {known}"
                )
            if section not in files:
                raise LexiconError(f"{self._extra_path}: unknown section {section!r}; known sections are {known}")
            if section in ROWS:
                self._check_countries(section, self._own_rows(section, ROWS[section]))
            else:
                self.words(section)

    def _check_countries(self, section: str, rows: Iterable[Row]) -> None:
        for number, row in enumerate(rows, 1):
            code = getattr(row, "country", None)
            if code not in (None, "IGO") and code not in self.countries:
                raise LexiconError(
                    f"{self._extra_path}, [[{section}]], entry {number} ({getattr(row, 'name', '')}): "
                    f"country: {code!r} is neither an ISO 3166-1 alpha-3 code nor IGO"
                )

    def _own_rows(self, name: str, row: type[RowT]) -> tuple[RowT, ...]:
        if name not in self._extra:
            return ()
        return parse_rows(self._extra[name], row, f"{self._extra_path}, [[{name}]]")

    def _packaged_entries(self) -> Iterator[Entry]:
        # Cities stand before countries: of two equal readings of a capital the first stays, and this one has a weight.
        for city in read_cities():
            yield from self._city_entries(city)
        for country in self.countries.values():
            yield from country_entries(country)
        for name, kind in NAMED_FILES.items():
            replaced = {row.name for row in self._own_rows(name, NamedRow)}
            for row in parse_rows(_read_toml(name).get("entry"), NamedRow, f"{name}.toml"):
                if row.name not in replaced:
                    yield from self._named_entries(row, kind)

    def _own_entries(self) -> Iterator[Entry]:
        for row in self._own_rows("countries", CountryRow):
            yield from country_entries(_extended(None, row))
        for city in self._own_rows("cities", CityRow):
            own = City(city.name, city.country, city.population, city.latitude, city.longitude, city.names)
            yield from self._city_entries(own)
        for name, kind in NAMED_FILES.items():
            for named in self._own_rows(name, NamedRow):
                yield from self._named_entries(named, kind)

    def _city_entries(self, city: City) -> Iterator[Entry]:
        country = self.countries[city.country]
        stands_for_state = city.name in country.other_capitals or (country.sovereign and city.name == country.capital)
        kind: Kind = "capital" if stands_for_state else "city"
        for surface in (city.name, *city.names):
            yield Entry(
                surface, kind, city.name, city.country, city.name, city.latitude, city.longitude, city.population
            )

    def _named_entries(self, row: NamedRow, kind: Kind) -> Iterator[Entry]:
        name = row.name
        if kind == "metonym" and row.country is not None:
            name = self.countries[row.country].name
        latitude, longitude = self._coordinates(row)
        for surface in (row.name, *row.names):
            yield Entry(surface, kind, name, row.country, row.city, latitude, longitude)
        for surface in row.adjectives:
            yield Entry(surface, "adjective", name, row.country)

    def _coordinates(self, row: NamedRow) -> tuple[float | None, float | None]:
        """Where the seat's city lies, if it is its country's capital or in the table of cities."""
        country = self.countries.get(row.country or "")
        if row.city is None or country is None:
            return None, None
        if row.city == country.capital and country.capital_latlon is not None:
            return country.capital_latlon
        return city_coordinates().get((row.city, country.code), (None, None))


def build_lexicon(extra: str | Path | None = None) -> Lexicon:
    """The packaged vocabulary with the user's file, if any, merged into it; see `diplo_cli.lexicon.load_lexicon`."""
    if extra is None:
        return _build("", b"")
    return _build(str(extra), read_bytes(Path(extra)))


@cache
def _build(path: str, data: bytes) -> Lexicon:
    lexicon = Lexicon(digest_with(data), parse_toml(data, path), path)
    lexicon.check()
    return lexicon


def _read_toml(name: str) -> dict[str, object]:
    path = DATA / f"{name}.toml"
    return parse_toml(read_bytes(path), path.name)


def _extended(known: Country | None, row: CountryRow) -> Country:
    """The known country with the user's words before its own; a new country where none is known."""
    latlon = None if row.latitude is None or row.longitude is None else (row.latitude, row.longitude)
    if known is None:
        known = Country(row.code, row.name, row.capital, latlon, ())
    return Country(
        code=row.code,
        name=row.name,
        capital=row.capital or known.capital,
        capital_latlon=latlon or known.capital_latlon,
        adjectives=_joined(row.adjectives, known.adjectives),
        names=tuple(name for name in _joined(row.names, (known.name, *known.names)) if name != row.name),
        people=_joined(row.people, known.people),
        capitals=_joined(row.capitals, known.capitals),
        other_capitals=_joined(row.other_capitals, known.other_capitals),
        sovereign=row.sovereign,
        population=row.population or known.population,
    )


def _joined(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*first, *second)))
