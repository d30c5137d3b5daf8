"""Messages in the words of who gave the input, not of the library that found the fault."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize("args", [["extract", "--kind", "foo"], ["filter", "--status", "foo"], ["list", "--by", "foo"]])
def test_a_value_that_is_none_of_the_known(run: Run, args: list[str]) -> None:
    outcome = run(*args, stdin="x")
    assert outcome.status == 2
    assert "Value error" not in outcome.stderr
    assert "'foo' is not one of" in outcome.stderr


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("null", "expected a JSON object, found null"),
        ("[1]", "expected a JSON object, found a list"),
        ("7", "expected a JSON object, found a number"),
        ("true", "expected a JSON object, found true"),
        ('"x"', "expected a JSON object, found a string"),
        ('{"text": 7.5}', "the text is no string but a number"),
        ('{"text": {"a": 1}}', "the text is no string but an object"),
    ],
)
def test_json_is_spoken_of_as_json(run: Run, tmp_path: Path, row: str, problem: str) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "x"}\n' + row + "\n")
    assert f"diplo: a.jsonl:2: {problem}\n" in run("extract", "a.jsonl").stderr


def test_a_bound_names_what_lifts_it(run: Run) -> None:
    outcome = run("extract", "--max-article-size", "10", stdin="Lavrov arrived in Rome.")
    assert outcome.stderr.endswith("bytes for one article; diplo extract --max-article-size allows more\n")


def test_a_web_archive_that_is_none_does_not_show_its_bytes(run: Run, tmp_path: Path) -> None:
    pytest.importorskip("warcio")
    (tmp_path / "b.warc").write_bytes(b"\x88\x01\xfe" * 300 + b"\n")
    outcome = run("extract", "b.warc")
    assert outcome.status == 3
    assert len(outcome.stderr) < 140
    assert outcome.stderr.startswith("diplo: b.warc: not a readable WARC file: ")
