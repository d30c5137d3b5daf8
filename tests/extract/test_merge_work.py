"""Merging compares a draft with the events that it can belong to, not with all of an article."""

import pytest

from diplo_cli.extract.actors import Party
from diplo_cli.extract.assemble import merge
from diplo_cli.extract.document import Document, read_document
from diplo_cli.extract.frames import Draft
from diplo_cli.extract.pipeline import Extractor
from diplo_cli.models import Article, Span


def _document() -> Document:
    extractor = Extractor()
    extractor.load()
    return read_document(
        Article(id="1", text="Nobody spoke. " * 400), extractor._actors, extractor._names, extractor._capitals
    )


def _meeting(number: int, *parties: Party) -> Draft:
    span = Span(number * 10, number * 10 + 9)
    roles = [(p, "participant") for p in parties]
    return Draft("meeting", "completed", roles, number, span, span.start, "meeting.meet")  # type: ignore[arg-type]


def test_meetings_of_different_people_are_not_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = []
    monkeypatch.setattr(merge, "_is_same_meeting", lambda *pair: compared.append(pair))
    drafts = [
        _meeting(n, Party("person", f"Novak {n}", "CZE"), Party("person", f"Silva {n}", "PRT")) for n in range(400)
    ]
    assert len(merge.merge_drafts(drafts, _document())) == 400
    assert not compared


def test_a_state_is_compared_with_its_people() -> None:
    people = Party("person", "Ana Novak", "CZE"), Party("person", "Rui Silva", "PRT")
    states = Party("state", "Czechia", "CZE"), Party("state", "Portugal", "PRT")
    document = _document()
    assert len(merge.merge_drafts([_meeting(1, *people), _meeting(2, *states)], document)) == 1
    assert len(merge.merge_drafts([_meeting(1, *states), _meeting(2, *people)], document)) == 1
