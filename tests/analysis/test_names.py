"""Names: spellings of one name share a key, other names do not."""

import re
from string import ascii_letters

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplo_cli.analysis.actors import find_actor, find_country, find_nearest
from diplo_cli.analysis.names import fold_words, is_acronym, is_same_name, name_keys, sound_key, spelling_pattern
from diplo_cli.models import Participant


@pytest.mark.parametrize(
    "spellings",
    [
        "Lavrov Lawrow lavrov LAVROV",
        "Zelensky Zelenskyy Zelenskiy Selenskyj Zelenskyi",
        "Sergei Sergey Sergej",
        "Putin Poutine",
        "Shoigu Schoigu",
        "Erdoğan Erdogan ERDOGAN",
        "Janukowitsch Yanukovych",
        "Gaddafi Qaddafi Qadhafi Kadhafi",
        "Mohammed Mohammad Muhammad Mohamed",
        "Wałęsa Walesa",
    ],
)
def test_spellings_of_a_name_share_its_key(spellings: str) -> None:
    assert len({name_keys(name) for name in spellings.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("Lavrov", "Lavrin"), ("Wang", "Yang"), ("Merkel", "Markle"), ("Modi", "Moon"), ("Lee", "David"), ("Xi", "Li")],
)
def test_other_names_have_other_keys(one: str, other: str) -> None:
    assert name_keys(one) != name_keys(other)


@pytest.mark.parametrize(
    ("asked", "name", "is_same"),
    [
        ("Lavrov", "Sergey Lavrov", True),
        ("sergej lawrow", "Lavrov", True),
        ("Wang Yi", "Wang", True),
        ("Wang Yi", "Wang Wenbin", False),
        ("Yi", "Wang Yi", True),
        ("bin Salman", "Mohammed bin Salman", True),
        ("Sergey Lavrov", "Sergey Shoigu", False),
    ],
)
def test_a_part_of_a_name_is_enough(asked: str, name: str, is_same: bool) -> None:
    assert is_same_name(name_keys(asked), name_keys(name)) is is_same


def _is_found_by_its_pattern(word: str) -> bool:
    keys = [sound_key(folded) for folded in fold_words(word)]
    return all(re.search(spelling_pattern(key), word, re.IGNORECASE) for key in keys if key)


@given(st.text(alphabet=ascii_letters, min_size=1, max_size=12))
def test_the_pattern_of_a_key_finds_every_spelling_of_it(word: str) -> None:
    """What the database leaves out is never what was asked for."""
    assert _is_found_by_its_pattern(word)


@pytest.mark.parametrize("word", "Lávrov Wałęsa Erdoğan Čaputová Orbán Şahin Öztürk Łukasz Straße Лавров".split())
def test_the_pattern_finds_letters_beyond_ascii(word: str) -> None:
    assert _is_found_by_its_pattern(word)


@pytest.mark.parametrize("word", ["Kjær", "Bækgaard", "Śhala"])
def test_the_pattern_finds_letters_that_are_no_single_sound(word: str) -> None:
    assert _is_found_by_its_pattern(word)


@pytest.mark.parametrize("spelling", ["Lavrov", "Lawrow", "LAVROV", "Lávrov", r"L\u00e1vrov"])
def test_the_pattern_finds_escaped_letters(spelling: str) -> None:
    assert re.search(spelling_pattern("lavrov", has_escapes=True), spelling, re.IGNORECASE)


@pytest.mark.parametrize(
    ("asked", "code"),
    [("RUS", "RUS"), ("rus", "RUS"), ("Russia", "RUS"), ("u.s.", "USA"), ("South Korea", "KOR"), ("Lavrov", None)],
)
def test_countries_by_code_or_name(asked: str, code: str | None) -> None:
    assert find_country(asked) == code


def test_a_country_stands_for_all_who_act_for_it() -> None:
    lavrov = Participant(name="Sergey Lavrov", country="RUS", type="person", role="visitor")
    chad = Participant(name="Chad Wolf", country="USA", type="person", role="visitor")
    assert find_actor("Russia").is_party(lavrov)
    assert not find_actor("China").is_party(lavrov)
    assert find_actor("Chad").is_party(chad), "a person can be called like a country"


def test_letters_stand_for_a_body() -> None:
    assert is_acronym("EU", "European Union")
    assert is_acronym("U.N.", "United Nations")
    assert not is_acronym("eu", "European Union")
    assert not is_acronym("EU", "Euratom")


def test_nearest_names() -> None:
    assert find_nearest("lavrof", ["Sergey Lavrov", "Wang Yi", "Antony Blinken"]) == ["Sergey Lavrov"]
    assert find_nearest("xyzzy", ["Sergey Lavrov"]) == []
