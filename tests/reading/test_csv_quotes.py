"""Quotation marks of CSV: where they stay open, the rest of the file is not taken for one article in silence."""

from pathlib import Path

import pytest

from tests.reading.test_articles import articles, errors, read, write

PROBLEM = "broken CSV: a quotation mark that this row opens is not closed before the file ends"


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_a_quotation_mark_that_stays_open_is_told_where_it_opens(tmp_path: Path, end: str) -> None:
    rows = f'id,text\n1,Wang Yi visited Rome.\n2,"Wang Yi visited Paris.\n3,Lavrov visited Rome{end}'
    found = read(write(tmp_path / "a.csv", rows))
    assert [item.text for item in found[:1]] == ["Wang Yi visited Rome."]  # type: ignore[union-attr]
    assert errors(found) == [(3, PROBLEM)]


def test_an_open_mark_in_a_column_that_is_not_read_is_told_too(tmp_path: Path) -> None:
    found = read(write(tmp_path / "a.csv", 'text,note\nWang Yi visited Rome.,"note\n'))
    assert errors(found) == [(2, PROBLEM)]


@pytest.mark.parametrize("last", ['"a ""b"""', '"a\nb"', '"a"b', 'a "b', 'a"'])
def test_marks_that_are_closed_or_stand_inside_a_cell_are_read(tmp_path: Path, last: str) -> None:
    assert len(articles(read(write(tmp_path / "a.csv", f"id,text\n1,x\n2,{last}")))) == 2
