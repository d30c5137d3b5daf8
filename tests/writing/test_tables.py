"""Rows, CSV and Parquet: one event a row, readable by people, safe in a spreadsheet, without loss."""

import csv
import datetime as dt
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pydantic import ValidationError

from diplo_cli.models import Event, Evidence, Participant
from diplo_cli.writing import write_events
from diplo_cli.writing.csv import restore_cell, safe_cell
from diplo_cli.writing.event_files import read_event_stream
from diplo_cli.writing.rows import COLUMNS, from_row, to_row
from tests.writing.sample_events import LAVROV, meeting, statement, visit
from tests.writing.strategies import events


def as_csv(*sample: Event) -> str:
    stream = io.StringIO(newline="")
    write_events(sample, stream, "csv")
    return stream.getvalue()


def read_back(text: str) -> list[Event]:
    stream = io.BufferedReader(io.BytesIO(text.encode()))
    return list(read_event_stream(stream, "csv", name="events.csv"))


def test_a_visit_as_a_row() -> None:
    row = to_row(visit())
    assert tuple(row) == COLUMNS
    assert row["visitors"] == "Sergey Lavrov"
    assert row["hosts"] == "China"
    assert row["countries"] == "CHN; RUS"
    assert row["place_country"] == "CHN"
    assert row["place_latitude"] == "39.9"
    assert row["source_outlet"] == "Reuters"
    assert row["codes_cameo"] == "042"
    assert row["participants_name"] == "Sergey Lavrov; China"
    assert row["participants_country"] == "RUS; CHN"
    assert row["evidence_text"] == "Russian Foreign Minister Sergey Lavrov arrived in Beijing on Monday"
    assert row["speakers"] == row["mode"] == row["text"] == ""


def test_an_item_that_holds_the_separator_is_still_one_item() -> None:
    assert to_row(visit())["topics"] == r"Ukraine; trade;\ energy"
    assert len(to_row(visit())["topics"].split("; ")) == 2


def test_a_party_without_a_name_stands_by_its_country() -> None:
    party = Participant(name=None, country="USA", type="state", role="visitor")
    assert to_row(visit(participants=(party,)))["visitors"] == "USA"


@given(events())
@example(visit())
@example(meeting())
@example(visit(topics=("", "\\", ";\\ ", "; ", "a\\"), participants=(LAVROV,)))
def test_row_round_trip(event: Event) -> None:
    assert from_row(to_row(event)) == event


@given(st.lists(events(), max_size=3))
def test_csv_round_trip(sample: list[Event]) -> None:
    assert read_back(as_csv(*sample)) == sample


def test_a_long_cell_reads_back() -> None:
    event = statement(text="x" * 300_000)
    assert read_back(as_csv(event)) == [event]


def test_columns_of_a_list_that_differ_in_length_are_an_error() -> None:
    row = to_row(visit()) | {"participants_country": "RUS; CHN; USA"}
    with pytest.raises(ValueError, match="participants_"):
        from_row(row)


def test_a_row_that_breaks_the_contract_is_an_error() -> None:
    with pytest.raises(ValidationError):
        from_row(to_row(visit()) | {"status": "done"})


def test_missing_and_unknown_columns_are_empty_and_ignored() -> None:
    row = {column: cell for column, cell in to_row(meeting()).items() if cell}
    assert from_row(row | {"note": "mine"}) == meeting()


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_starts_as_a_formula(start: str) -> None:
    event = statement(text=start + "cmd", evidence=(Evidence(text=start + "cmd", start=0, end=4),), topics=(start,))
    (_, cells) = csv.reader(io.StringIO(as_csv(event), newline=""))
    assert not [cell for cell in cells if cell[:1] == start]
    assert "'" + start + "cmd" in cells


def test_a_negative_coordinate_stays_a_number() -> None:
    event = visit(place=visit().place.model_copy(update={"latitude": -33.9}))  # type: ignore[union-attr]
    (row,) = csv.DictReader(io.StringIO(as_csv(event), newline=""))
    assert float(row["place_latitude"]) == -33.9


@given(st.text(st.sampled_from("'=+-@\t\ra")))
def test_a_safe_cell_reads_back(cell: str) -> None:
    assert restore_cell(safe_cell(cell)) == cell


def test_the_header_stands_without_events() -> None:
    assert as_csv().strip() == ",".join(COLUMNS)


def test_a_lone_surrogate_does_not_stop_the_table() -> None:
    assert "\ufffd" in as_csv(visit(name="\ud800"))


def test_parquet_is_typed_and_holds_nulls() -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    stream = io.BytesIO()
    assert write_events([visit(), meeting()], stream, "parquet") == 2
    records = parquet.read_table(io.BytesIO(stream.getvalue())).to_pylist()
    assert [record["kind"] for record in records] == ["visit", "meeting"]
    assert records[0]["start"] == dt.date(2024, 4, 8)
    assert records[0]["place_latitude"] == 39.9
    assert records[0]["visitors"] == "Sergey Lavrov"
    assert records[1]["start"] is None
    assert records[1]["participants_name"] == "; Wang Yi"


def test_parquet_without_events_has_the_columns() -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    stream = io.BytesIO()
    write_events([], stream, "parquet")
    assert parquet.read_table(io.BytesIO(stream.getvalue())).column_names == list(COLUMNS)
