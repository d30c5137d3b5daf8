"""What the statement extractor gives out; `assemble` makes records of it."""

from dataclasses import dataclass

from diplo_cli.extract.actors import Party
from diplo_cli.extract.times import Period
from diplo_cli.language.sentences import Where
from diplo_cli.models import Span


@dataclass(frozen=True, slots=True)
class StatementDraft:
    """One statement; `evidence` are the sentences that hold it, in order, counted in the passage `where`."""

    sentence: int
    evidence: tuple[Span, ...]
    where: Where
    text: str
    direct: bool
    verb: str | None
    venue: str | None
    speakers: tuple[Party, ...]
    addressees: tuple[Party, ...]
    period: Period | None
    rule: str
    confidence: float
    cameo: str | None = None
    plover: str | None = None
