"""`diplo extract`: data on standard output, messages on standard error, an exit status for every ending."""

import csv
import gzip
import io
import json
from pathlib import Path

import pytest

from diplo_cli.cli import extract as command
from diplo_cli.cli import options
from tests.cli.conftest import Run


def kinds(stdout: str) -> list[str]:
    return [json.loads(line)["kind"] for line in stdout.splitlines()]


def test_into_a_pipe_go_json_lines_and_nothing_else(run: Run, seeds: Path) -> None:
    outcome = run("extract", "in")
    assert outcome.status == 0
    assert kinds(outcome.stdout) == ["visit", "statement", "statement"]
    assert outcome.stderr == ""


def test_standard_input_is_read_where_no_path_is_named(run: Run) -> None:
    outcome = run(
        "extract", "--published", "2024-04-08", "--outlet", "Reuters", stdin="Lavrov arrived in Beijing today."
    )
    assert outcome.status == 0
    source = json.loads(outcome.stdout)["source"]
    assert (source["published"], source["outlet"]) == ("2024-04-08", "Reuters")


def test_without_paths_on_a_terminal_it_says_what_is_missing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(options, "is_terminal", lambda stream: True)
    outcome = run("extract")
    assert outcome.status == 2
    assert outcome.stdout == ""
    assert outcome.stderr.startswith("diplo: no articles: name files")


def test_no_events_are_no_error(run: Run) -> None:
    outcome = run("extract", stdin="Nothing of note happened anywhere today.")
    assert (outcome.status, outcome.stdout, outcome.stderr) == (0, "", "")


def test_nothing_could_be_read(run: Run) -> None:
    outcome = run("extract", "gone.txt")
    assert outcome.status == 3
    assert outcome.stdout == ""
    (line,) = outcome.stderr.splitlines()
    assert line.startswith("diplo: gone.txt: ")


def test_a_missing_path_does_not_stop_the_rest(run: Run, seeds: Path) -> None:
    outcome = run("extract", "gone.txt", "in/b.txt")
    assert outcome.status == 4
    assert kinds(outcome.stdout) == ["statement"]
    assert outcome.stderr.splitlines()[0].startswith("diplo: gone.txt: ")


def test_an_article_that_breaks_the_extractor_is_recorded(run: Run, seeds: Path) -> None:
    (seeds / "aa.txt").write_text("This makes the extractor crash at once.\n")
    outcome = run("extract", "in")
    assert outcome.status == 4
    assert len(kinds(outcome.stdout)) == 3
    assert "in/aa.txt: article 'aa': could not be extracted (RuntimeError: the text says so)" in outcome.stderr
    assert "Traceback" not in outcome.stderr


def test_an_interruption_is_quiet(run: Run) -> None:
    outcome = run("extract", stdin="Please interrupt this.")
    assert (outcome.status, outcome.stdout, outcome.stderr.strip()) == (130, "", "")


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["--published", "8.4.2024"], "--published: expected a date"),
        (["--field", "text"], "--field: expected FIELD=COLUMN"),
        (["--field", "author=x"], "--field: expected FIELD=COLUMN"),
        (["--min-confidence", "1.5"], "--min-confidence: expected a number from 0 to 1"),
        (["--kind", "war"], "Invalid value for '--kind'"),
        (["--format", "xlsx"], "Invalid value for '--format'"),
        (["-o", "events.xlsx"], "events.xlsx: no format goes with this suffix"),
        (["-o", "missing/events.csv"], "missing/events.csv: cannot be written"),
        (["--nonsense"], "No such option: --nonsense"),
    ],
)
def test_wrong_usage_is_one_line_and_status_2(run: Run, args: list[str], message: str) -> None:
    outcome = run("extract", *args, stdin="x said y")
    assert outcome.status == 2
    assert outcome.stdout == ""
    assert message in outcome.stderr
    assert len(outcome.stderr.splitlines()) == 1


def test_kinds_and_confidence_choose(run: Run, seeds: Path) -> None:
    assert kinds(run("extract", "in", "--kind", "visit").stdout) == ["visit"]
    assert kinds(run("extract", "in", "-k", "visit", "-k", "statement").stdout) == ["visit", "statement", "statement"]
    assert kinds(run("extract", "in", "--min-confidence", "0.95").stdout) == ["statement", "statement"]


def test_fields_of_a_table_are_mapped(run: Run, tmp_path: Path) -> None:
    (tmp_path / "corpus.csv").write_text("nr,words\n7,Lavrov arrived in Beijing on Monday\n")
    outcome = run("extract", "corpus.csv", "--field", "text=words", "--field", "id=nr")
    assert json.loads(outcome.stdout)["source"]["id"] == "7"


def test_the_suffix_names_the_format(run: Run, seeds: Path, tmp_path: Path) -> None:
    assert run("extract", "in", "-o", "events.csv").stdout == ""
    assert len(list(csv.DictReader(io.StringIO((tmp_path / "events.csv").read_text())))) == 3
    run("extract", "in", "-o", "events.json.gz")
    assert len(json.loads(gzip.decompress((tmp_path / "events.json.gz").read_bytes()))) == 3
    run("extract", "in", "-o", "events.parquet")
    assert (tmp_path / "events.parquet").read_bytes()[:4] == b"PAR1"


def test_the_flag_wins_over_the_suffix_and_the_suffix_over_the_settings(
    run: Run, seeds: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DIPLO_FORMAT", "csv")
    run("extract", "in", "-o", "events.json", "--format", "jsonl")
    assert len((tmp_path / "events.json").read_text().splitlines()) == 3
    run("extract", "in", "-o", "events.json")
    assert len(json.loads((tmp_path / "events.json").read_text())) == 3
    assert run("extract", "in").stdout.startswith("id,kind,")


def test_a_faulty_configuration_is_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "diplo.toml").write_text("colour = 1\n")
    outcome = run("extract", stdin="x")
    assert outcome.status == 2
    assert "diplo.toml: unknown key 'colour'" in outcome.stderr


def test_an_old_file_stays_where_nothing_could_be_read(run: Run, tmp_path: Path) -> None:
    (tmp_path / "events.jsonl").write_text("old")
    assert run("extract", "gone.txt", "-o", "events.jsonl").status == 3
    assert [path.name for path in tmp_path.iterdir()] == ["events.jsonl"]
    assert (tmp_path / "events.jsonl").read_text() == "old"


def test_an_old_file_stays_where_the_run_is_interrupted(run: Run, seeds: Path, tmp_path: Path) -> None:
    (tmp_path / "events.jsonl").write_text("old")
    (seeds / "c.txt").write_text("Please interrupt this article here.\n")
    assert run("extract", "in", "-o", "events.jsonl").status == 130
    assert sorted(path.name for path in tmp_path.iterdir()) == ["events.jsonl", "in"]
    assert (tmp_path / "events.jsonl").read_text() == "old"


def test_what_is_done_is_written_where_some_articles_failed(run: Run, seeds: Path, tmp_path: Path) -> None:
    assert run("extract", "in", "gone.txt", "-o", "events.jsonl").status == 4
    assert len((tmp_path / "events.jsonl").read_text().splitlines()) == 3


def test_an_input_is_not_replaced_by_its_own_events(run: Run, tmp_path: Path) -> None:
    (tmp_path / "corpus.jsonl").write_text('{"text": "Lavrov arrived in Beijing."}\n')
    outcome = run("extract", "corpus.jsonl", "-o", "./corpus.jsonl")
    assert outcome.status == 2
    assert "is also an input" in outcome.stderr
    assert "Lavrov" in (tmp_path / "corpus.jsonl").read_text()


def test_a_dash_is_standard_output(run: Run, seeds: Path, tmp_path: Path) -> None:
    assert len(kinds(run("extract", "in", "-o", "-").stdout)) == 3
    assert [path.name for path in tmp_path.iterdir()] == ["in"]
    assert kinds(run("extract", "-", "-o", "-", stdin="x said y").stdout) == ["statement"]


def test_model_and_lexicon_reach_the_extractor(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from diplo_cli.run import ExtractorConfig, serial

    seen: list[ExtractorConfig] = []
    make = serial._make_extractor
    monkeypatch.setattr(serial, "_make_extractor", lambda config: (seen.append(config), make(config))[1])
    monkeypatch.setenv("DIPLO_LEXICON", "mine.toml")
    run("extract", "--model", "en_core_web_lg", stdin="x said y")
    assert seen == [ExtractorConfig("en_core_web_lg", "mine.toml")]


def test_a_bug_is_one_line_unless_the_traceback_is_asked_for(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "_outcomes", lambda *args: 1 / 0)
    outcome = run("extract", stdin="x said y")
    assert outcome.status == 3
    assert outcome.stderr == "diplo: internal error (ZeroDivisionError: division by zero); DIPLO_DEBUG=1 shows where\n"
    monkeypatch.setenv("DIPLO_DEBUG", "1")
    assert "Traceback" in run("extract", stdin="x said y").stderr


def test_a_message_does_not_act_on_the_terminal(run: Run) -> None:
    outcome = run("extract", "\x1b[31mgone\u202e.txt")
    assert outcome.status == 3
    assert "\x1b" not in outcome.stderr
    assert "\u202e" not in outcome.stderr
