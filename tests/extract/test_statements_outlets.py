"""Who speaks, in the manner of agencies, broadcasters and ministries: each row beside a similar one read otherwise."""

import pytest

from tests.extract.statement_cases import voices_of

# (name, outlet, text, speakers with countries; statements apart by " | ")
Voice = tuple[str, str | None, str, str]

TAKEN_UP: list[Voice] = [
    (
        "the-diplomat",
        None,
        "Deputy Foreign Minister Oleg Sidorov of Russia spoke. Sidorov said no. The Russian diplomat said talks go on.",
        "Oleg Sidorov RUS | Oleg Sidorov RUS",
    ),
    (
        "not-the-diplomat-brought-in",
        None,
        "A Russian diplomat called. Russian minister Oleg Sidorov said no. The diplomat said talks go on.",
        "Oleg Sidorov RUS | Diplomat RUS",
    ),
    (
        "the-office-of-a-state",
        None,
        "Russian presidential spokesman Oleg Sidorov said no. “It is early,” the Kremlin spokesman said.",
        "Oleg Sidorov RUS | Oleg Sidorov RUS",
    ),
    (
        "not-the-office-of-another",
        None,
        "Russian presidential spokesman Oleg Sidorov said no. “It is early,” the Peruvian spokesman said.",
        "Oleg Sidorov RUS | Spokesman PER",
    ),
    (
        "the-president-is-the-leader",
        None,
        "Venezuelan leader Hugo Parra said no. The firebrand president told a rally that nobody would stop him.",
        "Hugo Parra VEN | Hugo Parra VEN",
    ),
    (
        "not-the-president-is-a-minister",
        None,
        "Venezuelan envoy Hugo Parra said no. The president of Peru told a rally that nobody would stop him.",
        "Hugo Parra VEN | President PER",
    ),
    (
        "the-ex-soldier",
        None,
        "Venezuelan leader Hugo Parra said no. The ex-soldier warned of war.",
        "Hugo Parra VEN | Hugo Parra VEN",
    ),
    ("not-an-ex-soldier", None, "Venezuelan leader Hugo Parra said no. An ex-soldier warned of war.", "Hugo Parra VEN"),
]


@pytest.mark.parametrize("voice", TAKEN_UP, ids=lambda v: v[0])
def test_speakers_in_the_manner_of_other_outlets(voice: Voice) -> None:
    """A row's statements have its speakers."""
    _, outlet, text, expected = voice
    assert " | ".join(voices_of(text, outlet)) == expected
