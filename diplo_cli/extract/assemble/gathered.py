"""One event of an article with every mention that tells it, between merging and the record."""

from dataclasses import dataclass, field

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Site
from diplo_cli.extract.frames import Draft
from diplo_cli.extract.frames.draft import REFERENCE, Role, Status
from diplo_cli.extract.times import Period
from diplo_cli.models import Span

# Rules of coming together in a room, by their beginnings; "told" and "spoke with" may be over the telephone.
_IN_A_ROOM = (
    "consultation.noun",
    "meeting.dine",
    "meeting.gather",
    "meeting.meet",
    "meeting.noun",
    "meeting.receive",
    "meeting.see",
    "meeting.sit",
)


@dataclass(slots=True)
class Gathered:
    """One event of the article with all drafts that tell it; the first one is the best evidence."""

    drafts: list[Draft]
    parties: list[tuple[Party, Role]]
    site: Site | None
    period: Period | None
    status: Status
    spans: list[tuple[int, Span]] = field(default_factory=list)

    @classmethod
    def of(cls, draft: Draft) -> "Gathered":
        """Return the event that one draft tells so far."""
        spans = [(draft.sentence, draft.span)]
        return cls([draft], list(draft.parties), draft.site, draft.period, draft.status, spans)

    @property
    def kind(self) -> str:
        """Return the kind: a consultation where any draft calls it one that does not merely take up talks."""
        own = [d for d in self.drafts if d.rule != REFERENCE] or self.drafts
        return "consultation" if any(d.kind == "consultation" for d in own) else own[0].kind

    @property
    def confidence(self) -> float:
        """Return the best draft's confidence, a little more for each further mention."""
        best = max(d.confidence for d in self.drafts)
        return min(0.98, best + 0.04 * (len(self.drafts) - 1))

    def people(self, *roles: Role) -> list[Party]:
        """Return the parties that play one of the roles."""
        return [p for p, role in self.parties if role in roles]

    def is_in_a_room(self, *rules: str) -> bool:
        """Say whether rules of coming together in a room, or others that begin so, tell the event, and none a call."""
        is_told = any(d.rule.startswith(_IN_A_ROOM + rules) for d in self.drafts)
        return is_told and all(d.mode in ("in_person", None) for d in self.drafts)
