"""The way of an article: document, gate, parse, frames, statements, assemble. Articles come in, events go out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from diplo_cli.extract.actors import load_vocabulary
from diplo_cli.extract.assemble import make_events, make_source, make_statements, merge_drafts
from diplo_cli.extract.document import Document, Site, read_document
from diplo_cli.extract.frames import Draft, find_events, load_event_vocabulary
from diplo_cli.extract.frames.condense import condense
from diplo_cli.extract.frames.gate.sentences import passes_gate
from diplo_cli.extract.statements import StatementDraft, find_statements
from diplo_cli.extract.statements.vocabulary import load_speech
from diplo_cli.language.parser import parse_words
from diplo_cli.lexicon import load_lexicon

if TYPE_CHECKING:
    from diplo_cli.models import Article, Event


class Extractor:
    """Extracts the events of articles. Model and lexicon are loaded on first use and shared by equal extractors."""

    def __init__(self, model: str | None = None, lexicon: str | Path | None = None) -> None:
        self.model = model
        self.lexicon_path = lexicon
        self._is_loaded = False

    def load(self) -> None:
        """Load the vocabulary now; raises LexiconError where it is malformed."""
        from diplo_cli.lexicon.schema import FormerState

        if self._is_loaded:
            return
        self._lexicon = load_lexicon(self.lexicon_path)
        self._actors = load_vocabulary(self._lexicon)
        self._events = load_event_vocabulary(self._lexicon)
        self._speech = load_speech(self._lexicon)
        self._former = self._lexicon.table("former_states", FormerState)
        self._names = {code: country.name for code, country in self._lexicon.countries.items()}
        self._capitals = {
            code: Site(country.capital, country.capital, code, *(country.capital_latlon or (None, None)))
            for code, country in self._lexicon.countries.items()
            if country.capital
        }
        self._is_loaded = True

    def extract(self, articles: Iterable[Article]) -> Iterator[tuple[Article, list[Event]]]:
        """Yield each article with its events, in the order of the articles."""
        for article in articles:
            yield article, self.extract_article(article)

    def extract_article(self, article: Article) -> list[Event]:
        """Return the events of one article: visits, meetings and consultations by first mention, then statements."""
        self.load()
        document = read_document(article, self._actors, self._names | self._former_names(article), self._capitals)
        indices = [i for i in range(len(document.sentences)) if passes_gate(document, i, self._events)]
        condensed = [condense(document, i) for i in indices]
        docs = parse_words([c.words for c in condensed], self.model)
        parses = dict(zip(indices, zip(condensed, docs, strict=True), strict=True))
        drafts = find_events(document, parses, self._events)
        return self._assemble(document, drafts)

    def _former_names(self, article: Article) -> dict[str, str]:
        """Return what states are called in an article of an earlier time: "Macedonia" up to 2018, where it says so."""
        year = article.published.year if article.published else None
        if year is None:
            return {}
        return {row.country: row.name for row in self._former if year <= row.until and row.name in article.text}

    def _assemble(self, document: Document, drafts: list[Draft]) -> list[Event]:
        source = make_source(document.article)
        statements = find_statements(document, self._speech)
        _attribute(drafts, statements)
        events = make_events(merge_drafts(drafts, document), document, source)
        return events + make_statements(statements, document, source)


def _attribute(drafts: list[Draft], statements: list[StatementDraft]) -> None:
    """Name as an event's authority whoever is the speaker of the statement that tells it."""
    for draft in drafts:
        for statement in statements:
            tells = statement.sentence == draft.sentence and any(
                span.covers(draft.span) or span.start <= draft.trigger < span.end for span in statement.evidence
            )
            if tells and statement.speakers and not set(statement.speakers) & {p for p, _ in draft.parties}:
                draft.attribution = statement.speakers[0]
                break
