# ruff: noqa: E501 -- a row's sentence reads better whole
"""Quotations: where they begin and end, over sentences and paragraphs, and with marks missing or misplaced."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplo_cli.extract.statements.quotations import find_quotations, find_single
from tests.extract.statement_cases import document_of, speakers_of, statements_of


def quoted(text: str) -> list[str]:
    """Return the quoted stretches of a text."""
    return [text[q.start : q.end] for q in find_quotations(text, document_of(text).sentences)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The talks go on,” he said. “We shall see.”", ["The talks go on,", "We shall see."]),
        ('"The talks go on," he said. "We shall see."', ["The talks go on,", "We shall see."]),
        ("«The talks go on,» he said.", ["The talks go on,"]),
        ("He called it “a start” and “a sign”.", ["a start", "a sign"]),
        ('He said: "The talks go on. We shall see."', ["The talks go on. We shall see."]),
        ("“The talks go on.\n\n“We shall see,” he said.", ["The talks go on.", "We shall see,"]),
        ("Spain’s plan and the allies’ plan differ.", []),
    ],
)
def test_marks(text: str, expected: list[str]) -> None:
    """Curly, straight and angular marks are paired; apostrophes open nothing."""
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The plan is ‘a dead letter’ now.", ["a dead letter"]),
        ("The plan is 'a dead letter' now.", ["a dead letter"]),
        ("Spain’s plan and Portugal’s differ.", []),
        ("The allies' plan and the rebels' plan differ.", []),
    ],
)
def test_single_marks(text: str, expected: list[str]) -> None:
    """Single marks quote words; apostrophes do not."""
    (sentence,) = document_of(text).sentences
    assert [text[a:b] for a, b in find_single(text, sentence)] == expected


@pytest.mark.parametrize(
    ("text", "speakers", "sentences"),
    [
        ("“The talks go on. We shall see. There is hope,” said Josep Borrell.", ["Josep Borrell"], [3]),
        ("“The talks go on,” said Josep Borrell. “There is hope.”", ["Josep Borrell"], [2]),
        ("“The talks go on,” said Josep Borrell.\n\n“There is hope.”", ["Josep Borrell"], [2]),
        ("“The talks go on,” said Josep Borrell. “There is hope,” he said.", ["Josep Borrell"] * 2, [1, 1]),
        ("Josep Borrell said: “The talks go on. There is hope.”", ["Josep Borrell"], [2]),
        ("“The talks go on,” said Josep Borrell. Rain fell on Lisbon. “There is hope.”", ["Josep Borrell"], [1]),
        (
            "Josep Borrell said the talks went on. “There is hope. We go on,” said Augusto Santos Silva.",
            ["Josep Borrell", "Augusto Santos Silva"],
            [1, 2],
        ),
    ],
)
def test_quotations_over_sentences(text: str, speakers: list[str], sentences: list[int]) -> None:
    """A quotation without an attribution of its own belongs to the statement before, or to the one that closes its marks."""
    found = statements_of(text)
    assert [s.speakers[0].name for s in found] == speakers
    assert [len(s.evidence) for s in found] == sentences


def test_an_unnamed_speaker_takes_the_quotation_along() -> None:
    """What an observer goes on to say is not given to who spoke before."""
    found = statements_of("Josep Borrell said the talks went on. “There is hope,” an observer said. “We shall see.”")
    assert [len(s.evidence) for s in found] == [1]


def test_marks_turned_inside_out() -> None:
    """`words, "said X." More words` has its marks on the wrong side."""
    text = 'There is hope, "Foreign Minister Josep Borrell told journalists on Friday." We go on. Rain fell on Lisbon.'
    assert speakers_of(text) == ["Josep Borrell"]


def test_marks_around_the_reporters_own_sentence() -> None:
    """Whole sentences in straight marks that tell who said what are the reporter's."""
    text = (
        '"On Monday, the Spanish foreign ministry said the talks would go on, a day after both sides had left the table in Lisbon '
        'and after a week in which nobody had known where the delegations were, who led them and what was on the list of demands." '
        "Rain fell on Lisbon."
    )
    assert speakers_of(text) == ["Foreign Ministry"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        # Where marks stand side by side, whole sentences in them that tell who said what are the reporter's.
        (
            'Rain fell. "The Spanish foreign ministry said it would send an envoy." "We go on," Josep Borrell said.',
            ["Foreign Ministry", "Josep Borrell"],
        ),
        (
            '"We go on," Josep Borrell said. " "The Portuguese government has voiced doubts about the plan." Rain fell.',
            ["Josep Borrell", "Government"],
        ),
        # Where they open and close by turns, or "he said" follows, they are somebody's words.
        ('"Spain said it would pay and Portugal said it would not," Josep Borrell told reporters.', ["Josep Borrell"]),
        ('" "The Spanish government expressed doubts," Josep Borrell said. Rain fell on Lisbon.', ["Josep Borrell"]),
    ],
)
def test_reports_in_stray_marks(text: str, speakers: list[str]) -> None:
    """A sentence with a speaker and a verb of saying of its own is not swallowed by stray marks."""
    assert speakers_of(text) == speakers


def test_marks_side_by_side_open_one_quotation() -> None:
    """A quotation that two marks open begins with its first sentence."""
    first, _ = statements_of('Rain fell. "“The talks go on. There is hope,” Josep Borrell said." “We wait,” he said.')
    assert len(first.evidence) == 2


def test_a_mark_without_its_other_is_no_part_of_the_text() -> None:
    """What is said does not end in a lost mark."""
    (statement,) = statements_of('Josep Borrell said the talks would go on."')
    assert statement.text == "the talks would go on."


def test_verbs_inside_a_quotation_are_nobodys_attribution() -> None:
    """Only the outer speaker of a direct quotation is listed."""
    assert speakers_of("“Portugal said it would pay,” said Josep Borrell.") == ["Josep Borrell"]


def test_headlines_only_say_what_the_body_does_not() -> None:
    """A title that repeats the body is not listed again; one of its own is."""
    body = "Spain said on Monday that the talks would go on."
    assert speakers_of(body, title="Spain says talks will go on") == ["Spain"]
    assert speakers_of("Rain fell on Lisbon.", title="Spain says talks will go on") == ["Spain"]


def test_an_office_in_a_headline_is_whom_the_body_names() -> None:
    """Headlines drop articles: "Foreign minister says" is the one of the text, "A foreign minister says" another."""
    body = "Finnish Foreign Minister Eva Lind met Peruvian President Ana Holm in Lima on Monday."
    assert speakers_of(body, title="Foreign minister says talks in Lima went well") == ["Eva Lind"]
    assert speakers_of(body, title="A foreign minister says talks in Lima went well") == ["Foreign Minister"]


def test_a_release_is_a_statement_of_who_issues_it() -> None:
    """The text under "Statement by X" is X's."""
    found = statements_of(
        "The minister flew to Lisbon today.", title="Statement by Spokesperson Eva Novak on the Minister’s Travel"
    )
    assert [(s.rule, s.speakers[0].name) for s in found] == [("release", "Eva Novak")]


@given(st.text(alphabet="ab .,“”\"'’\n", max_size=80))
def test_evidence_is_a_slice(marked: str) -> None:
    """Whatever the marks, quotations and evidence lie inside the text, in order, and begin and end with words."""
    text = f"Spain said on Monday the talks go on. {marked}"
    quotations = find_quotations(text, document_of(text).sentences)
    assert all(0 <= quotation.start <= quotation.end <= len(text) for quotation in quotations)
    assert all(one.end <= other.start for one, other in pairwise(quotations))
    statements = statements_of(text)
    assert statements
    for statement in statements:
        for span in statement.evidence:
            assert 0 <= span.start < span.end <= len(text)
            assert text[span.start : span.end] == text[span.start : span.end].strip()
