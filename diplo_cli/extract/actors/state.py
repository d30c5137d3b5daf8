"""What a noun phrase of an actor says: the finished phrase, and its state while it is read.

Stage: actors, data of the grammar. In: parts as the reader finds them. Out: `Phrase`, in token positions of the
sentence.
"""

from dataclasses import dataclass, field
from typing import Literal

from diplo_cli.lexicon import Entry

PhraseKind = Literal["person", "office", "state", "organization", "group", "place"]


@dataclass(slots=True)
class Phrase:
    """What was read: token positions (half-open) of the phrase and of its head, and what its parts say."""

    first: int
    last: int
    head_first: int
    head_last: int
    kind: PhraseKind
    name: str | None = None
    title: str | None = None
    full_title: str | None = None
    office: str | None = None
    countries: tuple[str, ...] = ()
    is_plural: bool = False
    entity: str | None = None
    place: tuple[str | None, str | None] | None = None
    coordinates: tuple[float, float] | None = None
    joined: tuple[str, ...] = ()


ROYAL_HONOURS = ("highness", "majesty")
_HONOURS = frozenset({"eminence", "excellency", "holiness", *ROYAL_HONOURS})


@dataclass(slots=True)
class PhraseState:
    """What one phrase has said so far; pairs of numbers are token positions, half-open."""

    countries: list[str] = field(default_factory=list)
    title: tuple[int, int] | None = None
    plain_title: tuple[int, int] | None = None  # before a "Mr." or "Dr." that ends it
    offices: list[str] = field(default_factory=list)
    is_plural: bool = False
    organization: str | None = None
    joined: list[str] = field(default_factory=list)  # sides that are no states beside those that are
    entry: Entry | None = None
    name: tuple[int, int] | None = None
    name_end: int = 0  # where "of Ghana" ends that follows the name
    post_end: int = 0  # where "in Oslo" ends that follows "the Ambassador of Peru"
    kind: PhraseKind | None = None
    head: tuple[int, int] | None = None
    place: tuple[str | None, str | None] | None = None
    coordinates: tuple[float, float] | None = None
    started: bool = False
    has_head: bool = False
    is_done: bool = False

    @property
    def title_last(self) -> int:
        """Where the office ends; -1 before there is one."""
        return self.title[1] if self.title else -1

    @property
    def own_title(self) -> tuple[int, int] | None:
        """The words of the office without what only honours its holder: "Prime Minister" of "Prime Minister Dr."."""
        return self.plain_title or self.title

    @property
    def title_first(self) -> int:
        """Where the office begins; -1 before there is one."""
        return self.title[0] if self.title else -1

    def add_country(self, country: str | None) -> None:
        """Note a nationality or an owner."""
        self.started = True
        if country and country not in self.countries:
            self.countries.append(country)

    def add_organization(self, country: str | None, name: str) -> None:
        """Note the body that an office belongs to; an international one adds no country to a nationality."""
        self.started = True
        self.organization = name
        if country and country not in self.countries and (country != "IGO" or not self.countries):
            self.countries.append(country)

    def add_title(self, first: int, last: int, office: str, is_plural: bool) -> None:
        """Note an office, or a second one: "State Councilor and Foreign Minister"; an honour gives way to it."""
        self.started = True
        self.drop_honour(first)  # "His Majesty King Omar" is king
        self.title = (self.title[0] if self.title else first, last)
        self.plain_title = None
        self.offices.append(office)
        self.is_plural = self.is_plural or is_plural

    def drop_honour(self, pos: int) -> bool:
        """Forget an office that ends at token `pos` and only honours its holder; say whether there was one."""
        if self.title_last != pos or self.offices[-1].split()[-1] not in _HONOURS:
            return False
        self.title = None
        self.offices.clear()
        return True

    def set_head(self, kind: PhraseKind, first: int, last: int) -> None:
        """Note the head, after which the phrase goes on only by a complement."""
        self.started = self.has_head = self.is_done = True
        self.kind = kind
        self.head = (first, last)
