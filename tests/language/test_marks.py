"""Marks that a source has garbled become readable, and no offset moves."""

import pytest

from diplo_cli.language.marks import repair_marks

DAMAGED = [
    ("He said: ``We go.''", "He said: “ We go.””"),
    ("the islandâ€™s people", "the island  ’s people"),
    ('EU leaders" summit begins.', "EU leaders' summit begins."),
    ('Ozols "trip to Manila.', "Ozols' trip to Manila."),
    ('It was a "great day , Jan Novak said.', 'It was a "great day", Jan Novak said.'),
    ('It was a "great day . It rained." We went.', 'It was a "great day". It rained.  We went.'),
    (
        'It was a "great day . It rained." We went, "he said.',
        'It was a "great day". It rained." We went, "he said.',
    ),
    (
        'He left a "great day . He thanked Novak for" their help.',
        'He left a "great day". He thanked Novak for" their help.',
    ),
    ("Hale\\u2019s Call\\_with Ruiz", "Hale     ’s Call  with Ruiz"),
    ("on [May 4](https://example.org/a?b=c), where", "on  May 4                            , where"),
    ('He said: "Yes." The ministers" talks ended.', 'He said: "Yes." The ministers\' talks ended.'),
]
SOUND = [
    '"We go," he said , and "we stay" too.',
    'He called them "traitors" for it.',
    'He wants peace with all nations" and left.',
    "EU leaders' summit begins.",
    "on [May 4](see below), where",
    'He called it a "red line , the last one" and left.',
    '"We met the French , German and British ministers."',
    'He called it a "red line , the last one. We go," he said.',
    'He met them , and they , he said , left a "great day , Novak said .',
    "",
]


@pytest.mark.parametrize(("damaged", "mended"), DAMAGED)
def test_mended(damaged: str, mended: str) -> None:
    assert repair_marks(damaged) == mended
    assert len(mended) == len(damaged)


@pytest.mark.parametrize("text", SOUND)
def test_left_alone(text: str) -> None:
    assert repair_marks(text) == text


def test_two_candidates_are_left_alone() -> None:
    text = 'The friends" homes and the leaders" cars burnt" again.'
    assert repair_marks(text) == text
