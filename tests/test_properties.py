"""What holds of the whole extractor for any article, however strange its text."""

import json
from collections.abc import Sequence

from hypothesis import example, given, settings
from hypothesis import strategies as st

from diplo_cli import extract_events
from diplo_cli.models import Article, Event, parse_event
from diplo_cli.writing import event_json, event_record

# Words at which the rules begin to work, so that generated texts reach further than the gate.
WHO = (
    "Russian Foreign Minister Sergey Lavrov",
    "Wang Yi",
    "U.S. Secretary of State Antony Blinken",
    "the Kremlin",
    "his Chinese counterpart",
    "the two ministers",
    "Ms. Müller-Łukaszenko",
    "United Nations",
    "she",
)
DOES = (
    "will visit",
    "met",
    "held talks with",
    "spoke by phone with",
    "arrived in",
    "postponed a trip to",
    "may hold the 16th round of strategic consultations with",
    "said",
    "told reporters in",
    "said that",
    "warned",
)
WHAT = (
    "Beijing",
    "Tbilisi, Georgia",
    "“We share",
    "interests” \n\n",
    "nothing has changed",
    "visits to",
    "talks between",
)
REST = (
    "on Monday",
    "from March 31 to April 2",
    "on February 30",
    "next week",
    "in 2021",
    "according to",
    "and",
    '"',
    "'",
    ",",
    ".\n",
    ".\n\n",
    "Advertisement\n",
    "MOSCOW, March 3 (Reuters) -",
    "=cmd()",
    "\u202e",
    "\u0000",
    "\ufeff",
    "e\u0301",
    "👩\u200d🚀",
    "ǅ",
    "İ",
)
sentence = st.tuples(
    st.sampled_from(WHO),
    st.sampled_from(DOES),
    st.sampled_from(WHO + WHAT),
    st.lists(st.sampled_from(WHO + DOES + WHAT + REST), max_size=5).map(" ".join),
).map(lambda parts: " ".join(parts) + ". ")
pieces = st.lists(st.sampled_from(WHO + DOES + WHAT + REST) | st.text(max_size=12), max_size=20).map(" ".join)
prose = st.lists(sentence | pieces, max_size=6).map("".join)
unicode_text = st.text(max_size=300)
articles = st.builds(
    Article,
    id=st.just("a"),
    text=prose | unicode_text,
    title=st.none() | prose | unicode_text,
    outlet=st.none() | st.just("Reuters"),
    published=st.none() | st.dates(),
)


def _extract(article: Article) -> list[Event]:
    return list(extract_events([article]))


@settings(max_examples=150)
@given(article=articles)
@example(article=Article(id="a", text=""))
@example(article=Article(id="a", text="Wang Yi said \ud800 on Monday."))
@example(article=Article(id="a", text="“" * 400))
def test_any_text_is_read(article: Article) -> None:
    """No text makes extraction fail; what comes out can be checked and keeps its shape."""
    for event in _extract(article):
        for shown in event.evidence:
            whole = article.text if shown.in_ == "text" else article.title or ""
            assert shown.text
            assert whole[shown.start : shown.end] == shown.text
        assert event.source.sha256 == article.sha256
        assert event.start is None or event.end is None or event.start <= event.end
        assert event.date is None or event.date.text in article.text + "\n" + (article.title or "")


@settings(max_examples=60)
@given(article=articles)
def test_a_line_reads_back(article: Article) -> None:
    """An event is one line of JSON, and the line is the event again."""
    for event in _extract(article):
        line = event_json(event)
        assert "\n" not in line
        assert parse_event(line) == event
        assert json.loads(line) == event_record(event)


@settings(max_examples=30)
@given(batch=st.lists(articles, min_size=2, max_size=4))
def test_an_article_stands_alone(batch: Sequence[Article]) -> None:
    """An article's events are the same whatever was read before it."""
    together = [event_json(event) for event in extract_events(batch)]
    alone = [event_json(event) for article in batch for event in _extract(article)]
    assert together == alone


def test_a_sentence_without_end() -> None:
    """Three thousand characters without a full stop are read like any others."""
    text = "Wang Yi met Sergey Lavrov and said “yes” in Moscow on Monday, and " * 45
    events = _extract(Article(id="a", text=text))
    assert {event.kind for event in events} >= {"meeting"}
