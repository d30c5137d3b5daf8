"""The table on a terminal: readable rows, and article text that does nothing but stand there."""

import io

import pytest

from diplo_cli.cli.console import make_console, sanitize
from diplo_cli.cli.table import print_table
from diplo_cli.models import Event, Evidence, Participant
from tests.cli.conftest import Run
from tests.writing.sample_events import LAVROV, meeting, statement, visit

HOSTILE = "[red]Wang[/red] \x1b[31m:smile:\x1b]0;title\x07 \x9b2J\u202eevil\u200b\x00 [link=http://x]y[/link]\nnext"


class Terminal(io.StringIO):
    """A stream that says a person looks at it."""

    def isatty(self) -> bool:
        return True


def render(*events: Event, width: int = 100, stream: io.StringIO | None = None, no_color: bool = False) -> str:
    target = stream or io.StringIO()
    assert print_table(iter(events), make_console(target, width=width, no_color=no_color)) == len(events)
    return target.getvalue()


def test_a_row_says_when_what_who_where_and_shows_the_words() -> None:
    text = render(visit())
    for words in ("When", "2024-04-08", "2024-04-09", "3f2a9c00", "visit", "ongoing", "Sergey Lavrov", "Beijing, CHN"):
        assert words in text
    assert "Russian Foreign Minister" in text


def test_a_meeting_without_a_date_says_how_and_whether() -> None:
    text = render(meeting())
    assert "meeting by" in text
    assert "possible" in text
    assert "USA" in text


def test_a_statement_stands_as_speaker_and_text() -> None:
    assert "Foreign Ministry: =HYPERLINK" in render(statement(), width=160)


def test_no_events_print_nothing() -> None:
    assert render() == ""


def test_the_header_stands_once() -> None:
    assert render(visit(), meeting()).count("Evidence") == 1


@pytest.mark.parametrize("width", [40, 80, 200])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    name = "Sheikh Abdullah bin Zayed bin Sultan Al Nahyan" + "x" * 90
    text = render(visit(participants=(LAVROV.model_copy(update={"name": name}),)), width=max(width, 60))
    assert max(len(line) for line in text.splitlines()) <= max(width, 60)
    assert "x" * 5 in text


def test_markup_and_controls_of_the_article_are_text() -> None:
    party = Participant(name=HOSTILE, country="CHN", type="person", role="visitor")
    event = visit(participants=(party,), evidence=(Evidence(text=HOSTILE, start=0, end=len(HOSTILE)),))
    text = render(event, width=200, stream=Terminal(), no_color=True)
    assert "[red]Wang[/red]" in text
    assert ":smile:" in text
    assert "[link=http://x]y[/link]" in text
    assert not set(text) & set("\x1b\x07\x9b\u202e\u200b\x00")


def test_colour_is_for_terminals_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b" in render(visit(), stream=Terminal())
    assert "\x1b" not in render(visit(), stream=Terminal(), no_color=True)
    assert "\x1b" not in render(visit())
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in render(visit(), stream=Terminal())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", "plain"),
        ("Mélanie Joly met 王毅", "Mélanie Joly met 王毅"),
        ("a\r\n\tb\u2028c", "a b c"),
        ("\x1b[1;31mred\x1b[0m", "red"),
        ("\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("a\u200bb\u2066c\ufeffd\x7f", "abcd"),
        ("\ud800x", "x"),
    ],
)
def test_sanitize(text: str, expected: str) -> None:
    assert sanitize(text) == expected


def test_the_table_goes_into_a_file_as_plain_text(run: Run, seeds: object, tmp_path: object) -> None:
    outcome = run("extract", "in", "--format", "table")
    assert outcome.status == 0
    assert outcome.stdout.startswith("When ")
    assert "\x1b" not in outcome.stdout
