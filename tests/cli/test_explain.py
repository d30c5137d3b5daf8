"""`diplo explain`: an event in its sentence, from the articles or from a file of events."""

import io
import json
from pathlib import Path

import pytest

from diplo_cli.cli.console import make_console
from diplo_cli.cli.explanation import find_marks, print_explanation
from diplo_cli.models import Article, DateInfo, Evidence
from tests.cli.conftest import Run
from tests.cli.test_table import HOSTILE, Terminal
from tests.writing.sample_events import TEXT, meeting, statement, visit


def ids(run: Run) -> dict[str, str]:
    records = [json.loads(line) for line in run("extract", "in/a.txt").stdout.splitlines()]
    return {record["kind"]: record["id"] for record in records}


def test_an_event_in_its_sentence(run: Run, seeds: Path) -> None:
    outcome = run("explain", ids(run)["visit"], "in")
    assert outcome.status == 0
    assert outcome.stderr == ""
    assert "[who: Sergey Lavrov] arrived in [where: Beijing] [when: on Monday]." in outcome.stdout
    for words in (
        "visit, ongoing",
        "visitor: Sergey Lavrov (RUS), Russian Foreign Minister",
        "2024-04-08 to 2024-04-09",
        "“on Monday”: a relative date, resolved against 2024-04-08",
        "known to the day",
        "0.91",
        "visit.arrive",
        "CAMEO 042",
        "text 14-21: arrived",
        "in/a.txt",
    ):
        assert words in outcome.stdout
    assert "ministry said" not in outcome.stdout


def test_an_unambiguous_beginning_is_enough(run: Run, seeds: Path) -> None:
    assert run("explain", ids(run)["visit"][:8], "in").stdout.startswith("visit, ongoing")


def test_an_ambiguous_beginning_lists_the_candidates(run: Run, tmp_path: Path) -> None:
    lines = run_events(tmp_path)
    outcome = run("explain", "3f2", "--events", lines)
    assert outcome.status == 2
    assert outcome.stdout == ""
    assert "begins the ids of 2 events" in outcome.stderr
    assert "3f2a9c0011223344 visit 2024-04-08" in outcome.stderr
    assert "3f2b000011223344 meeting" in outcome.stderr


def test_an_unknown_id(run: Run, seeds: Path) -> None:
    outcome = run("explain", "ffffffff", "in")
    assert outcome.status == 3
    assert outcome.stdout == ""
    assert outcome.stderr == "diplo: no event has an id that begins with 'ffffffff'\n"


def test_an_id_where_there_are_no_events(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in.txt").write_text("It rained.\n", encoding="utf-8")
    outcome = run("explain", "ffffffff", str(tmp_path / "in.txt"))
    assert outcome.status == 3
    assert outcome.stderr.endswith("'ffffffff': there are no events in what was given\n")


def test_an_id_is_needed(run: Run) -> None:
    assert run("explain").status == 2
    assert run("explain", "").status == 2


def run_events(folder: Path) -> str:
    from diplo_cli.writing import event_json

    path = folder / "events.jsonl"
    path.write_text("".join(event_json(event) + "\n" for event in (visit(), meeting(), statement())))
    return path.name


def test_an_event_from_a_file(run: Run, tmp_path: Path) -> None:
    outcome = run("explain", "77aa", "--events", run_events(tmp_path))
    assert outcome.status == 0
    assert outcome.stdout.startswith("statement, completed")
    assert "quoted: =HYPERLINK" in outcome.stdout


def test_an_event_from_a_file_in_the_sentence_of_its_article(run: Run, seeds: Path, tmp_path: Path) -> None:
    run("extract", "in", "-o", "events.jsonl")
    key = ids(run)["visit"]
    assert "[who: Sergey Lavrov] arrived" not in run("explain", key, "--events", "events.jsonl").stdout
    assert "[who: Sergey Lavrov] arrived" in run("explain", key, "--events", "events.jsonl", "in").stdout


def test_a_file_that_is_missing(run: Run) -> None:
    outcome = run("explain", "3f2a", "--events", "gone.jsonl")
    assert outcome.status == 3
    assert outcome.stderr == "diplo: gone.jsonl: no such file or folder\n"


@pytest.mark.parametrize("line", ['{"id": "77aa"', '{"id": "77aa", "kind": "war"}', '["77aa"]'])
def test_a_faulty_line_is_named(run: Run, tmp_path: Path, line: str) -> None:
    path = run_events(tmp_path)
    with (tmp_path / path).open("a") as stream:
        stream.write(line + "\n")
    outcome = run("explain", "77aa", "--events", path)
    assert outcome.status == 4
    assert "events.jsonl:4: not " in outcome.stderr
    assert outcome.stdout.startswith("statement")


def render(event: object, article: Article | None, stream: io.StringIO, **options: bool) -> str:
    print_explanation(event, article, make_console(stream, width=100, **options))  # type: ignore[arg-type]
    return stream.getvalue()


def test_marks_are_styles_on_a_terminal_and_brackets_without_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    article = Article(id="a1", text=TEXT)
    styled = render(visit(), article, Terminal())
    assert "\x1b" in styled
    assert "[who:" not in styled
    assert "[who: Sergey Lavrov]" in render(visit(), article, Terminal(), no_color=True)


def test_evidence_that_is_not_in_the_article_is_told() -> None:
    text = render(visit(), Article(id="a1", text="x" * 500), io.StringIO())
    assert "NOT in the article" in text


def test_evidence_in_the_title() -> None:
    article = Article(id="a1", text="No words.", title="US could call Wang Yi")
    event = meeting(evidence=(Evidence(text="could call Wang Yi", start=3, end=21, in_="title"),))
    assert "US could call [who: Wang Yi]" in render(event, article, io.StringIO())


def test_hostile_text_does_not_act() -> None:
    event = statement(text=HOSTILE, evidence=(Evidence(text=HOSTILE, start=0, end=len(HOSTILE)),))
    text = render(event, Article(id="a1", text=HOSTILE), Terminal(), no_color=True)
    assert "[red]Wang[/red]" in text
    assert not set(text) & set("\x1b\x07\x9b\u202e\u200b\x00")


def test_marks_do_not_overlap_and_take_whole_words() -> None:
    event = visit(date=DateInfo(text="Beijing on Monday", precision="day", basis="relative"))
    sentence = "Lavrova and Lavrov met in Beijing on Monday"
    marks = find_marks(sentence, event)
    assert [(mark.field, sentence[mark.start : mark.end]) for mark in marks] == [
        ("who", "Lavrov"),
        ("when", "Beijing on Monday"),
    ]
