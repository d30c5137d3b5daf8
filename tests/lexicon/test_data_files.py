"""The data files: sorted, valid, each with its origin named; and a digest that changes with them."""

import csv
import re
import subprocess
import sys
import tomllib

import pytest

from diplo_cli.errors import LexiconError
from diplo_cli.lexicon import lexicon_version, load_lexicon
from diplo_cli.lexicon.files import DATA, data_files
from diplo_cli.lexicon.loader import NAMED_FILES
from diplo_cli.lexicon.schema import ROWS, NamedRow, Title, parse_rows


@pytest.mark.parametrize("name", [*NAMED_FILES, "titles"])
def test_rows_are_sorted_and_unique(name: str) -> None:
    """Rows are sorted by name or title, so that a reader finds one and a change is one line."""
    rows = tomllib.loads((DATA / f"{name}.toml").read_text(encoding="utf-8"))["entry"]
    key = "title" if name == "titles" else "name"
    order = [(row[key].casefold(), row.get("country", "")) for row in rows]
    assert order == sorted(set(order))


@pytest.mark.parametrize(("name", "columns"), [("countries", 1), ("cities", 2)])
def test_tables_are_sorted_and_unique(name: str, columns: int) -> None:
    """Countries are sorted by code, cities by name and country."""
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        rows = [tuple(row[:columns]) for row in csv.reader(stream)][1:]
    assert rows == sorted(set(rows))


def test_given_names_are_sorted() -> None:
    """One name a line, sorted."""
    names = (DATA / "given_names.txt").read_text(encoding="utf-8").splitlines()
    assert names == sorted(set(names))


@pytest.mark.parametrize("name", sorted(set(ROWS) - {"cities", "countries"}))
def test_packaged_rows_fit_their_schema(name: str) -> None:
    """What is packaged is held to the same schema as a user's file, and names countries that exist."""
    rows = load_lexicon().table(name, ROWS[name])
    assert rows
    countries = {*load_lexicon().countries, "IGO", None}
    assert all(row.country in countries for row in rows if isinstance(row, NamedRow))


def test_sources_name_each_file() -> None:
    """SOURCES.md says of each data file where it comes from, and of no other."""
    named = re.findall(r"^\| `([^`]+)` \|", (DATA / "SOURCES.md").read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert sorted(named) == [file.name for file in data_files()]


def test_cities_stay_small() -> None:
    """The table of cities is installed with diplo: it stays below 1.5 MB."""
    assert (DATA / "cities.csv").stat().st_size < 1_500_000


def test_version_is_a_short_digest() -> None:
    """The version is known without loading, and is the loaded lexicon's."""
    assert re.fullmatch(r"[0-9a-f]{12}", lexicon_version())
    assert load_lexicon().version == lexicon_version()


def test_import_is_light() -> None:
    """Importing the package, and asking its version, neither parses the data nor imports pydantic."""
    code = (
        "import sys, diplo_cli.lexicon.files as files; files.lexicon_version(); "
        "print(sorted({'pydantic', 'tomllib', 'spacy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_an_unknown_key_names_file_and_entry() -> None:
    """A misspelt key is an error that says where it stands and what is allowed."""
    rows = [{"title": "envoy", "kind": "envoy"}, {"title": "sherpa", "sort": "envoy"}]
    with pytest.raises(LexiconError, match=r"titles\.toml, entry 2 \(sherpa\): .*kind"):
        parse_rows(rows, Title, "titles.toml")
