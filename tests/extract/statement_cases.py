"""What the tests of statements share: a row of a table, and statements read without a parser."""

import datetime as dt
from dataclasses import dataclass
from functools import cache

from diplo_cli.extract.actors import ActorVocabulary, load_vocabulary
from diplo_cli.extract.document import Document, read_document
from diplo_cli.extract.statements import StatementDraft, find_statements
from diplo_cli.lexicon import load_lexicon
from diplo_cli.models import Article


@dataclass(frozen=True, slots=True)
class Row:
    """A text, and the names of its statements' speakers: statements apart by " | ", speakers by "; "."""

    name: str
    text: str
    expected: str


def row(name: str, text: str, expected: str) -> Row:
    """Return a row."""
    return Row(name, text, expected)


@cache
def _vocabulary() -> tuple[ActorVocabulary, dict[str, str]]:
    lexicon = load_lexicon()
    return load_vocabulary(lexicon), {code: country.name for code, country in lexicon.countries.items()}


def document_of(
    text: str, published: dt.date | None = None, title: str | None = None, outlet: str | None = None
) -> Document:
    """Return the shallow analysis of a text."""
    vocabulary, names = _vocabulary()
    article = Article(id="case", text=text, title=title, published=published, outlet=outlet)
    return read_document(article, vocabulary, names, {})


def statements_of(text: str, published: dt.date | None = None, title: str | None = None) -> list[StatementDraft]:
    """Return the statements of a text."""
    return find_statements(document_of(text, published, title))


def speakers_of(text: str, title: str | None = None) -> list[str]:
    """Return the speakers of each statement, joined by "; "."""
    return ["; ".join(str(p.name) for p in s.speakers) for s in statements_of(text, title=title)]


def voices_of(text: str, outlet: str | None = None) -> list[str]:
    """Return the speakers of each statement with their countries: "Jan Novak CZE; Ministry PER"."""
    found = find_statements(document_of(text, outlet=outlet))
    return ["; ".join(f"{p.name} {p.country or '-'}" for p in s.speakers) for s in found]
