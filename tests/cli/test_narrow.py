"""Narrow terminals: no column of a few characters, ids in one piece, and what belongs together indented alike."""

import io

from diplo_cli.analysis.diff import compare_sources
from diplo_cli.cli import rows
from diplo_cli.cli.console import make_console
from diplo_cli.cli.diff_page import print_diff
from diplo_cli.cli.list_table import print_events
from diplo_cli.cli.table import print_table
from tests.cli.test_table import Terminal
from tests.writing.sample_events import meeting, visit


def test_an_event_is_a_paragraph_with_its_id_in_one_piece() -> None:
    stream = io.StringIO()
    assert print_table(iter([visit(), meeting()]), make_console(stream, width=40)) == 2
    lines = [line.rstrip() for line in stream.getvalue().splitlines()]
    assert "  3f2a9c00" in lines
    assert "  Sergey Lavrov (RUS); China (CHN)" in lines
    assert max(map(len, lines)) <= 40
    assert not any("When" in line for line in lines)


def test_the_further_lines_of_a_list_are_indented_also_where_they_wrap() -> None:
    stream = io.StringIO()
    print_events([visit()], make_console(stream, width=24))
    text = stream.getvalue()
    assert "  Sergey Lavrov (RUS);" in text
    assert "\n  China (CHN)" in text


def test_a_table_of_many_columns_is_stacked(monkeypatch: object) -> None:
    stream = Terminal()
    found = [{"name": "Wang Yi", "titles": ["Foreign Minister", "envoy"], "country": "CHN", "events": 12, "visit": 0}]
    monkeypatch.setenv("COLUMNS", "40")  # type: ignore[attr-defined]
    rows._print(found, ("name", "titles", "country", "events", "visit"), stream, no_color=True)
    lines = [line.rstrip() for line in stream.getvalue().splitlines()]
    assert lines == ["Wang Yi", "  Titles: Foreign Minister; envoy", "  Country: CHN", "  Events: 12"]


def test_values_of_several_lines_keep_their_indent_in_a_comparison() -> None:
    stream = io.StringIO()
    print_diff(compare_sources({"a.jsonl": [visit()], "b.jsonl": [visit()]}), make_console(stream, width=40))
    lines = [line.rstrip() for line in stream.getvalue().splitlines()]
    at = lines.index("= date")
    assert lines[at + 1 : at + 4] == ["    a.jsonl:", "      2024-04-08", "      2024-04-09"]
