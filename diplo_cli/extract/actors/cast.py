"""The cast of an article, and what the resolver of mentions remembers of it on the way.

Stage: actors, data of the coreference. In: parties as they are settled. Out: `Cast`; `Scene` is where the reading
stands.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from diplo_cli.extract.actors.mentions import Mention
from diplo_cli.extract.actors.parties import Party, People
from diplo_cli.extract.actors.vocabulary import ActorVocabulary
from diplo_cli.language.sentences import Sentence

UNION = "European Union"


@dataclass(frozen=True, slots=True)
class Pairs:
    """Whom "the pair" and "the two delegations" can mean after a sentence, and in which sentence those were named."""

    people: tuple[Party, ...] = ()  # of two countries or more
    people_seen: int = -1
    states: tuple[Party, ...] = ()  # two
    states_seen: int = -1

    def two_states(self, first: int) -> list[str]:
        """Return the codes of the two states, or of two people's, named last, in sentence `first` or after."""
        if self.people_seen > self.states_seen and self.people_seen >= first:
            codes = dict.fromkeys(p.country for p in self.people)
            return [c for c in codes if c and c != "IGO"] if len(codes) == 2 and "IGO" not in codes else []
        return [p.country for p in self.states if p.country] if self.states_seen >= first else []


def find_main_pair(pairs: Sequence[Pairs]) -> tuple[str, ...]:
    """Return the two states that an article names together most often, in more than one sentence; else none."""
    found = Counter(tuple(sorted(codes)) for k, p in enumerate(pairs) if (codes := p.two_states(k)))
    first = found.most_common(2)
    is_clear = bool(first) and first[0][1] > 1 and (len(first) == 1 or first[0][1] > first[1][1])
    return first[0][0] if is_clear else ()


@dataclass(slots=True)
class Cast:
    """Who every mention of the article is: `parties[sentence][k]` are the parties of the k-th mention there."""

    people: People
    states: dict[str, Party] = field(default_factory=dict)
    organizations: dict[tuple[str | None, str], Party] = field(default_factory=dict)
    offices: dict[tuple[str | None, str], Party] = field(default_factory=dict)
    parties: list[tuple[tuple[Party, ...], ...]] = field(default_factory=list)
    subjects: list[Party | None] = field(default_factory=list)
    pairs: list[Pairs] = field(default_factory=list)  # after each sentence
    main_pair: tuple[str, ...] = ()  # codes of the two states that the article is about, if there are two
    names: Mapping[str, str] = field(default_factory=dict)  # alpha-3 -> usual English name

    def state(self, code: str) -> Party:
        """Return the party of a state by its alpha-3 code."""
        return self.states.setdefault(code, Party("state", self.names.get(code, code), code))

    def union(self) -> Party:
        """Return the European Union, which "Brussels" stands for."""
        union = Party("organization", UNION, "IGO", is_listed=True)
        return self.organizations.setdefault(("IGO", UNION.casefold()), union)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an article comes from."""

    home: str | None = None  # the state of its dateline, else of its outlet
    is_release: bool = False  # by a government, whose state is `home`
    is_placed: bool = True  # by a dateline, not by its outlet
    paper: str | None = None  # the state of who reports, which need not be where it is reported from
    is_of_states: bool = False  # an organisation of states publishes it


class Scene:
    """Where the reading stands: what the sentences before have told, and this sentence up to the mention."""

    def __init__(
        self,
        sentences: Sequence[Sentence],
        mentions: Sequence[Sequence[Mention]],
        vocabulary: ActorVocabulary,
        cast: Cast,
        origin: Origin,
    ) -> None:
        self.is_release = origin.is_release
        self.is_placed = origin.is_placed
        self.is_of_states = origin.is_of_states
        self.paper = origin.paper
        self.sentences = sentences
        self.mentions = mentions
        self.vocabulary = vocabulary
        self.cast = cast
        self.home = origin.home
        self.recent: list[Party] = []  # persons, most recent last
        self.last_subject: Party | None = None  # of the sentences before
        self.last_state: Party | None = None  # a subject that is no person
        self.pair: tuple[Party, ...] = ()  # the last persons of two countries or more in one sentence
        self.pair_seen = -1  # number of the sentence
        self.duo: tuple[Party, ...] = ()  # of the pair, two that "and" joins at the head of the sentence
        self.team: tuple[Party, ...] = ()  # the last persons of one country who were a subject together
        self.team_seen = -1
        self.state_pair: tuple[Party, ...] = ()
        self.states: tuple[Party, ...] = ()  # the last three or more that one sentence named
        self.state_pair_seen = -1
        self.told_states: tuple[Party, ...] = ()  # the last subject that was two states or more
        self.states_told = -1  # number of the sentence
        self.last_body: dict[str, Party] = {}  # by name in lower case, most recent last
        self.open(0)

    def open(self, index: int) -> None:
        """Begin a sentence."""
        self.row = self.mentions[index] if self.mentions else ()
        self.settled: list[tuple[Party, ...]] = []  # the parties of the mentions so far
        self.here: list[Party] = []  # persons so far
        self.opposites: tuple[Party, ...] = ()  # somebody and a counterpart of his whom this sentence names
        self.quoted: list[Party] = []  # those of them whom only a quotation names
        self.subject: Party | None = None
        self.subject_state: Party | None = None

    def close(self) -> None:
        """End a sentence: its subjects become those of the sentence before."""
        self.last_subject = self.subject or self.last_subject
        self.last_state = self.subject_state or self.last_state

    def note_person(self, person: Party, is_quoted: bool) -> None:
        """Note who is mentioned; who is named inside a quotation is not whom "he" means after it."""
        if person not in self.here:
            self.here.append(person)
            if is_quoted:
                self.quoted.append(person)
        if not is_quoted:
            if person in self.quoted:
                self.quoted.remove(person)
            if person in self.recent:
                self.recent.remove(person)
            self.recent.append(person)
