"""A user's own file: what it adds, what it overrides, and how its mistakes are told."""

from pathlib import Path

import pytest

from diplo_cli.errors import LexiconError
from diplo_cli.lexicon import lexicon_version, load_lexicon
from diplo_cli.lexicon.schema import ROWS

OWN = """
[[organizations]]
name = "Lake Accord Secretariat"
names = ["LAS"]
country = "IGO"

[[media]]
name = "Reuters"
country = "GBR"

[[titles]]
title = "lord warden"
kind = "royal"

[[cities]]
name = "Port Example"
country = "GEO"
latitude = 42.0
longitude = 41.5

[[countries]]
code = "CHE"
name = "Switzerland"
names = ["Helvetia"]
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "my.toml"
    path.write_text(OWN, encoding="utf-8")
    return path


def test_entries_are_added(own: Path) -> None:
    """Rows of a user's file are found beside the packaged ones."""
    lexicon = load_lexicon(own)
    assert lexicon.find("LAS")[0].name == "Lake Accord Secretariat"
    assert lexicon.find("Port Example")[0].latitude == 42.0
    assert lexicon.find("Helvetia")[0].country == "CHE"
    assert lexicon.countries["CHE"].capital == "Bern"
    assert lexicon.titles["lord warden"].kind == "royal"
    assert lexicon.find("Moscow")[0].country == "RUS"


def test_entries_are_overridden(own: Path) -> None:
    """A row with a packaged row's name stands instead of it, in this lexicon only."""
    assert [entry.country for entry in load_lexicon(own).find("Reuters")] == ["GBR"]
    assert [entry.country for entry in load_lexicon().find("Reuters")] == [None]


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ('[[speech]]\nverb = "quip"\nframes = ["that", "quote"]', "speech"),
        ('[[equivalents]]\nname = "warden"\ntitles = ["lord warden"]', "equivalents"),
        ('[[processes]]\nname = "Lakes"\nwords = ["lakes format"]\nparties = ["FRA", "CHE"]', "processes"),
    ],
)
def test_rows_of_rules_are_added(tmp_path: Path, text: str, section: str) -> None:
    """Verbs of saying, equal offices and standing negotiations take rows too; the packaged ones stand before them."""
    path = tmp_path / "my.toml"
    path.write_text(text, encoding="utf-8")
    row = ROWS[section]
    (*packaged, _) = load_lexicon(path).table(section, row)
    assert tuple(packaged) == load_lexicon().table(section, row)


def test_loading_is_cached_by_content(own: Path) -> None:
    """The same content is loaded once; other content is another lexicon with another version."""
    first = load_lexicon(own)
    assert load_lexicon(own) is first
    assert first.version == lexicon_version(own) != lexicon_version()
    own.write_text(OWN.replace("LAS", "L.A.S."), encoding="utf-8")
    assert load_lexicon(own).version != first.version
    assert load_lexicon(own).find("L.A.S.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            '[[media]]\nname = "A"\n[[media]]\nname = "B"\nland = "FRA"',
            r"\[\[media\]\], entry 2 \(B\): land: .*known keys",
        ),
        ('[[media]]\nname = "A"\ncountry = "France"', r"entry 1 \(A\): country"),
        ('[[media]]\nname = "A"\ncountry = "QQQ"', r"entry 1 \(A\): country: 'QQQ' is neither"),
        ('[[titles]]\ntitle = "envoy"\nkind = "boss"', r"entry 1 \(envoy\): kind"),
        ('[[titles]]\ntitle = "Envoy"\nkind = "envoy"', r"entry 1 \(Envoy\): title"),
        ('[[cities]]\nname = "X"\ncountry = "FRA"\nlatitude = 100', r"entry 1 \(X\): latitude"),
        ('[[outlets]]\nname = "A"', r"unknown section 'outlets'; known sections are"),
        ('[media]\nname = "A"', r"expected a list of rows"),
        ("[[media]\n", r"not valid TOML"),
        ('[times.moves]\nverbs = ["slipped"]', r"section 'times' cannot be extended; sections that can are actors, "),
        ('[lines]\nexact = ["ad"]', r"unknown section 'lines'"),
        ('[furniture.lines]\nexact = ["ad"]', r"section 'furniture' cannot be extended"),
        ('[[leaders]]\nname = "Ana Novak"', r"section 'leaders' cannot be extended"),
        ('[given_names]\nnames = ["Ana"]', r"section 'given_names' cannot be extended"),
        ('[[speech]]\nverb = "quip"', r"\[\[speech\]\], entry 1 \(quip\): frames"),
        ('[speech]\nverbs = ["quip"]', r"\[\[speech\]\]: expected a list of rows"),
        ('[[equivalents]]\nname = "warden"\ntitles = "warden"', r"\[\[equivalents\]\], entry 1 \(warden\): titles"),
        ('[[processes]]\nname = "Lakes"\nwords = ["lakes"]', r"\[\[processes\]\], entry 1 \(Lakes\): parties"),
        ('[[events]]\nvisit_nouns = ["calls"]', r"\[events\]: expected word lists"),
        ("events = 3", r"\[events\]: expected word lists"),
        ('[events]\nvisits = ["calls"]', r"\[events\]: unknown list 'visits'"),
    ],
)
def test_mistakes_name_file_and_entry(tmp_path: Path, text: str, told: str) -> None:
    """A mistake is told when the file is loaded, with the file, the section, the entry and what was expected."""
    path = tmp_path / "wrong.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(LexiconError, match=told) as caught:
        load_lexicon(path)
    assert str(caught.value).startswith(str(path))


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    """A path without a file is an error of the lexicon, not a traceback."""
    with pytest.raises(LexiconError, match=r"none\.toml: cannot read"):
        load_lexicon(tmp_path / "none.toml")
