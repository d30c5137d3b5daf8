"""JSON and JSON Lines: one line an event, fixed keys, nothing lost, nothing that acts on a terminal."""

import io
import json

from hypothesis import given

from diplo_cli.models import Event, Participant, parse_event
from diplo_cli.writing import event_json, write_events
from tests.writing.sample_events import meeting, statement, visit
from tests.writing.strategies import events


def test_keys_stand_in_the_order_of_the_manual_and_nulls_are_kept() -> None:
    record = json.loads(event_json(meeting()))
    assert list(record) == [
        *("id", "kind", "status", "mode", "participants", "place", "start", "end", "date", "topics", "name"),
        *("attribution", "codes", "confidence", "evidence", "rules", "source", "cluster", "schema_version"),
    ]
    assert record["start"] is None
    assert record["evidence"][0]["in"] == "title"


def test_a_statement_has_its_own_keys_and_no_mode() -> None:
    record = json.loads(event_json(statement()))
    assert {"text", "direct", "verb", "venue"} <= set(record)
    assert not {"mode", "attribution"} & set(record)


def test_letters_beyond_ascii_stay_readable() -> None:
    assert "“we”" in event_json(statement())


def test_no_terminal_control_and_no_line_separator_stands_raw() -> None:
    hostile = "\x1b[31m \x9b31m \u202e \u2066 \u2028 \x85 \x7f \ud800"
    line = event_json(visit(name=hostile))
    assert not set(line) & set("\x1b\x9b\u202e\u2066\u2028\x85\x7f\ud800")
    assert json.loads(line)["name"] == hostile.replace("\ud800", "\ufffd")
    line.encode("utf-8")


@given(events())
def test_json_round_trip(event: Event) -> None:
    line = event_json(event)
    assert line.splitlines() == [line]
    assert parse_event(json.loads(line)) == event


def test_json_lines_and_json_hold_the_same_records() -> None:
    sample = [visit(), meeting(), statement()]
    lines, whole = io.StringIO(), io.StringIO()
    assert write_events(iter(sample), lines, "jsonl") == 3
    assert write_events(iter(sample), whole, "json") == 3
    assert json.loads(whole.getvalue()) == [json.loads(line) for line in lines.getvalue().splitlines()]


def test_no_events_are_an_empty_list() -> None:
    stream = io.StringIO()
    assert write_events([], stream, "json") == 0
    assert json.loads(stream.getvalue()) == []


def test_events_are_written_as_they_come() -> None:
    stream = io.StringIO()

    def watched() -> "object":
        yield visit()
        assert stream.getvalue().count("\n") == 1
        yield meeting(participants=(Participant(name="NATO", country="IGO", type="organization", role="host"),))

    assert write_events(watched(), stream, "jsonl") == 2  # type: ignore[arg-type]
