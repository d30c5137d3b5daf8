"""Mistakes in a user's own file, told in the words of TOML."""

import pytest

from diplo_cli.errors import LexiconError
from diplo_cli.lexicon.schema import NamedRow, parse_row


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ({"name": "A", "names": "LAS"}, 'names: expected a list such as ["a", "b"]'),
        ({"name": "A", "land": "x"}, "land: no such key; known keys are name, "),
        ({"names": ["A"]}, "name: is missing"),
        ({"name": 7}, "name: expected a string"),
    ],
)
def test_a_faulty_row(row: dict[str, object], problem: str) -> None:
    with pytest.raises(LexiconError) as caught:
        parse_row(row, NamedRow, "my.toml: [[organizations]], entry 1")
    assert problem in str(caught.value)
