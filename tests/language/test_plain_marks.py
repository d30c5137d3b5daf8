"""The possessive mark of a plural is told from a closing quote."""

import pytest

from diplo_cli.language.tokens import plain_mark, tokenize


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("the leaders’ summit", "'"),
        ("the G7 Leaders’ Summit", "'"),
        ("he met ‘the leaders’ today", "’"),
        ("the leaders’", "’"),
        ("the leaders’.", "’"),
        ("the man’ summit", "’"),
    ],
)
def test_the_mark_of_a_plural_is_plain(text: str, mark: str) -> None:
    tokens = tokenize(text)
    at = max(i for i, token in enumerate(tokens) if token.text == "’")
    assert plain_mark(tokens, at) == mark
