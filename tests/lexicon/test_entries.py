"""What surfaces of news articles mean, and which reading of an ambiguous one stands first."""

import pytest

from diplo_cli.extract.actors.vocabulary import MAX_SURFACE
from diplo_cli.language.tokens import tokenize
from diplo_cli.lexicon import load_lexicon

# surface, kind, usual name, country of the first reading
FIRST_READINGS = [
    ("U.S.", "state", "United States", "USA"),
    ("US", "state", "United States", "USA"),
    ("Britain", "state", "United Kingdom", "GBR"),
    ("DPRK", "state", "North Korea", "PRK"),
    ("Türkiye", "state", "Turkey", "TUR"),
    ("Turkiye", "state", "Turkey", "TUR"),
    ("Burma", "state", "Myanmar", "MMR"),
    ("Cote d'Ivoire", "state", "Ivory Coast", "CIV"),
    ("Côte d’Ivoire", "state", "Ivory Coast", "CIV"),
    ("Soviet Union", "state", "Russia", "RUS"),
    ("Yugoslavia", "state", "Serbia", "SRB"),
    ("Czechoslovakia", "state", "Czech Republic", "CZE"),
    ("Zaire", "state", "Democratic Republic of the Congo", "COD"),
    ("Palestinian Authority", "state", "Palestine", "PSE"),
    ("Hong Kong", "state", "Hong Kong", "HKG"),
    ("Taiwan", "state", "Taiwan", "TWN"),
    ("Kosovo", "state", "Kosovo", "XKX"),
    ("Holy See", "state", "Vatican", "VAT"),
    ("Saudi", "state", "Saudi Arabia", "SAU"),
    ("South Korean", "adjective", "South Korea", "KOR"),
    ("Emirati", "adjective", "United Arab Emirates", "ARE"),
    ("Kosovar", "adjective", "Kosovo", "XKX"),
    ("Nigerien", "adjective", "Niger", "NER"),
    ("Nigerian", "adjective", "Nigeria", "NGA"),
    ("Sino", "adjective", "China", "CHN"),
    ("European", "adjective", "Europe", None),
    ("Britons", "people", "United Kingdom", "GBR"),
    ("Russians", "people", "Russia", "RUS"),
    ("Beijing", "capital", "Beijing", "CHN"),
    ("Peking", "capital", "Beijing", "CHN"),
    ("Kiev", "capital", "Kyiv", "UKR"),
    ("Rangoon", "capital", "Yangon", "MMR"),
    ("Nur-Sultan", "capital", "Astana", "KAZ"),
    ("Ramallah", "capital", "Ramallah", "PSE"),
    ("Delhi", "capital", "Delhi", "IND"),
    ("Sanaa", "capital", "Sanaa", "YEM"),
    ("Brussels", "capital", "Brussels", "BEL"),
    ("Geneva", "city", "Geneva", "CHE"),
    ("The Hague", "capital", "The Hague", "NLD"),
    ("Davos", "city", "Davos", "CHE"),
    ("Camp David", "city", "Camp David", "USA"),
    ("Sharm el-Sheikh", "city", "Sharm el-Sheikh", "EGY"),
    ("Zürich", "city", "Zurich", "CHE"),
    ("Palm Beach", "city", "Palm Beach", "USA"),
    ("Dayton", "city", "Dayton", "USA"),
    ("St. Petersburg", "city", "St. Petersburg", "RUS"),
    ("Kremlin", "metonym", "Russia", "RUS"),
    ("White House", "metonym", "United States", "USA"),
    ("Quai d’Orsay", "metonym", "France", "FRA"),
    ("Élysée", "metonym", "France", "FRA"),
    ("U.N.", "organization", "United Nations", "IGO"),
    ("EU", "organization", "European Union", "IGO"),
    ("ASEAN", "organization", "Association of Southeast Asian Nations", "IGO"),
    ("G-7", "organization", "G7", "IGO"),
    ("WHO", "organization", "World Health Organization", "IGO"),
    ("Red Cross", "organization", "International Committee of the Red Cross", None),
    ("Hamas", "armed_group", "Hamas", None),
    ("PLO", "armed_group", "Palestine Liberation Organization", "PSE"),
    ("State Department", "body", "State Department", "USA"),
    ("Knesset", "body", "Knesset", "ISR"),
    ("PLA", "body", "People's Liberation Army", "CHN"),
    ("Xinhua", "media", "Xinhua", "CHN"),
    ("Reuters", "media", "Reuters", None),
    ("South China Morning Post", "media", "South China Morning Post", "HKG"),
    ("Crimea", "region", "Crimea", "UKR"),
    ("Xinjiang", "region", "Xinjiang", "CHN"),
    ("Florida", "region", "Florida", "USA"),
    ("Middle East", "adjective", "Middle East", None),
    ("Southeast Asia", "area", "Southeast Asia", None),
]

# surface, the (kind, country) of its readings, best first
AMBIGUOUS = [
    ("Georgia", [("state", "GEO"), ("region", "USA")]),
    ("Congo", [("state", "COD"), ("state", "COG")]),
    ("Korea", [("state", "KOR"), ("state", "PRK")]),
    ("Dominican", [("adjective", "DOM"), ("adjective", "DMA"), ("people", "DOM")]),
    ("Washington", [("capital", "USA"), ("region", "USA")]),
    ("Tripoli", [("capital", "LBY"), ("city", "LBN")]),
    ("New York", [("city", "USA"), ("region", "USA")]),
    ("Punjab", [("region", "IND"), ("region", "PAK")]),
    ("Chinese", [("adjective", "CHN"), ("people", "CHN")]),
]

# Words and names that begin sentences; a gazetteer that knows them as cities would find places everywhere.
NO_PLACES = ["Many", "Of", "Most", "Man", "Hope", "Date", "Oral", "Surprise", "Jackson", "Gao", "Orange"]


@pytest.mark.parametrize(("surface", "kind", "name", "country"), FIRST_READINGS)
def test_first_reading(surface: str, kind: str, name: str, country: str | None) -> None:
    """A surface as newspapers print it has the reading that they mean by it."""
    first = load_lexicon().entries[surface][0]
    assert (first.surface, first.kind, first.name, first.country) == (surface, kind, name, country)


@pytest.mark.parametrize(("surface", "readings"), AMBIGUOUS)
def test_ambiguous_surfaces_keep_every_reading(surface: str, readings: list[tuple[str, str]]) -> None:
    """The usual reading stands first, and the others are there for rules that know more."""
    assert [(entry.kind, entry.country) for entry in load_lexicon().entries[surface]] == readings


@pytest.mark.parametrize("surface", NO_PLACES)
def test_words_and_names_are_no_places(surface: str) -> None:
    """Small cities that are called like a word or a person stay out."""
    assert load_lexicon().find(surface) == ()


def test_places_have_coordinates() -> None:
    """Every capital and city says where it lies, and a seat lies where its city does."""
    lexicon = load_lexicon()
    places = [entry for readings in lexicon.entries.values() for entry in readings if entry.kind in ("capital", "city")]
    assert len(places) > 6000
    assert all(entry.latitude is not None and entry.longitude is not None and entry.city for entry in places)
    kremlin, moscow = lexicon.entries["Kremlin"][0], lexicon.entries["Moscow"][0]
    assert (kremlin.city, kremlin.latitude, kremlin.longitude) == ("Moscow", moscow.latitude, moscow.longitude)


def test_datelines_in_capitals_are_found() -> None:
    """A dateline prints "SEOUL"; short words in capitals stay what they are."""
    lexicon = load_lexicon()
    assert lexicon.find("SEOUL")[0].country == "KOR"
    assert lexicon.find("UNITED NATIONS")[0].country == "IGO"
    assert lexicon.find("seoul") == ()


def test_countries() -> None:
    """A country has its usual English name, its capital, and where that lies."""
    russia = load_lexicon().countries["RUS"]
    assert (russia.name, russia.capital, russia.adjectives[0]) == ("Russia", "Moscow", "Russian")
    assert russia.capital_latlon == pytest.approx((55.752, 37.618), abs=0.01)
    assert all(country.capital_latlon for country in load_lexicon().countries.values() if country.sovereign)


def test_titles_and_given_names() -> None:
    """Offices have their kind; given names are names and not countries."""
    lexicon = load_lexicon()
    assert lexicon.titles["foreign minister"].kind == "minister"
    assert lexicon.titles["state councillor"].kind == "minister"
    assert lexicon.titles["spokeswoman"].kind == "spokesperson"
    assert lexicon.titles["crown prince"].kind == "royal"
    assert "Vladimir" in lexicon.given_names
    assert not {"China", "German", "May", "London"} & lexicon.given_names


def test_every_surface_is_short_enough_to_be_looked_up() -> None:
    surfaces = load_lexicon().entries
    assert max(len(tokenize(surface, 0, len(surface))) for surface in surfaces) <= MAX_SURFACE
