"""Coreference: which parties a mention stands for, descriptions, offices and pronouns included.

"the Russian top diplomat", "his Chinese counterpart", "the two ministers", "he", "they" and "the ministry" become
the parties that they are in this article, by country, office and nearness.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from diplo_cli.extract.actors.mentions import Mention
from diplo_cli.extract.actors.parties import Party, People
from diplo_cli.extract.actors.vocabulary import ActorVocabulary
from diplo_cli.language.sentences import Sentence

_STATES = frozenset("country nation side state neighbour neighbor government power ally".split())
_PREPOSITIONS = frozenset(
    """in on at by for from of to with between against about over under during after before since near into
    than like toward towards through among""".split()
)
_INDEFINITE = frozenset(
    """official diplomat analyst expert spokesman spokeswoman spokesperson aide researcher professor adviser
    lawmaker scholar officer source senator""".split()
)


@dataclass(slots=True)
class Cast:
    """Who every mention of the article is: `parties[sentence][k]` are the parties of the k-th mention there."""

    people: People
    states: dict[str, Party] = field(default_factory=dict)
    organizations: dict[tuple[str | None, str], Party] = field(default_factory=dict)
    offices: dict[tuple[str | None, str], Party] = field(default_factory=dict)
    parties: list[tuple[tuple[Party, ...], ...]] = field(default_factory=list)
    subjects: list[Party | None] = field(default_factory=list)
    names: Mapping[str, str] = field(default_factory=dict)  # alpha-3 -> usual English name

    def state(self, code: str) -> Party:
        """Return the party of a state by its alpha-3 code."""
        return self.states.setdefault(code, Party("state", self.names.get(code, code), code))


class Resolver:
    """Walks through the sentences in order and settles each mention by what came before."""

    def __init__(
        self, sentences: Sequence[Sentence], mentions: Sequence[Sequence[Mention]], vocabulary: ActorVocabulary,
        names: Mapping[str, str], home: str | None, year: int | None,
    ) -> None:  # fmt: skip
        self.sentences = sentences
        self.mentions = mentions
        self.vocabulary = vocabulary
        self.home = home
        self.cast = Cast(People(vocabulary, year), names=names)
        self.recent: list[Party] = []  # persons, most recent last
        self.subject: Party | None = None  # of the sentence before
        self.subject_state: Party | None = None
        self.pair: tuple[Party, ...] = ()
        self.pair_seen = -1  # number of the sentence
        self.state_pair: tuple[Party, ...] = ()
        self.state_pair_seen = -1
        self.last_body: dict[str, Party] = {}

    def resolve(self) -> Cast:
        """Settle all mentions; titles (headlines in a field of their own) come last, as they borrow from the body."""
        self.cast.people.register(self.sentences, self.mentions)
        order = sorted(range(len(self.sentences)), key=lambda i: (self.sentences[i].where == "title", i))
        settled: dict[int, tuple[tuple[Party, ...], ...]] = {}
        subjects: dict[int, Party | None] = {}
        for i in order:
            settled[i] = self._sentence(i)
            subjects[i] = self.subject
        self.cast.parties = [settled[i] for i in range(len(self.sentences))]
        self.cast.subjects = [subjects[i] for i in range(len(self.sentences))]
        return self.cast

    def _sentence(self, i: int) -> tuple[tuple[Party, ...], ...]:
        sentence, row = self.sentences[i], self.mentions[i]
        settled: list[tuple[Party, ...]] = []
        here: list[Party] = []
        subject: Party | None = None
        subject_state: Party | None = None
        opens = 0
        for k, mention in enumerate(row):
            parties = self._mention(mention, row, settled, here, subject, subject_state)
            settled.append(parties)
            is_quoted = _is_quoted(sentence, mention)
            for party in parties:
                if party.type == "person":
                    if party not in here:
                        here.append(party)
                    if not is_quoted:
                        if party in self.recent:
                            self.recent.remove(party)
                        self.recent.append(party)
            if is_quoted or len(parties) != 1 or mention.kind == "place":
                continue
            before = sentence.tokens[mention.first - 1].lower if mention.first else ""
            if before in _PREPOSITIONS or (
                mention.last < len(sentence.tokens) and sentence.tokens[mention.last].text in ("’s", "'s")
            ):
                continue
            if parties[0].type == "person" and subject is None:
                subject = parties[0]
            elif parties[0].type != "person" and subject_state is None and subject is None:
                subject_state = parties[0]
            opens += 1
        self.subject = subject or self.subject
        self.subject_state = subject_state or self.subject_state
        persons = [p for p in here if p.country and not self._is_analyst(p)]
        if len({p.country for p in persons}) >= 2:
            self.pair, self.pair_seen = tuple(persons), i
        states = list(dict.fromkeys(p for parties in settled for p in parties if p.type == "state"))
        if len(states) == 2:
            self.state_pair, self.state_pair_seen = tuple(states), i
        return tuple(settled)

    def _is_analyst(self, person: Party) -> bool:
        return any(self.vocabulary.titles.get(office) == "analyst" for office in person.offices)

    # -- one mention -----------------------------------------------------------------------------------------------

    def _mention(
        self, mention: Mention, row: Sequence[Mention], settled: Sequence[tuple[Party, ...]], here: Sequence[Party],
        subject: Party | None, subject_state: Party | None,
    ) -> tuple[Party, ...]:  # fmt: skip
        pair = self.cast.people.pairs.get((mention.sentence, mention.start))
        if pair is not None:
            return pair
        known = self.cast.people.of_mention.get((mention.sentence, mention.start))
        if known is not None:
            if known.country is None:
                self._lend_country(known, mention, settled, here, subject)
            return (known,)
        if mention.kind == "pronoun":
            return self._pronoun(mention, row, settled, here, subject, subject_state)
        if mention.kind == "state":
            return tuple(self._state(c) for c in mention.countries[-1:] if c != "IGO")
        if mention.kind == "organization":
            return (self._organization(mention, settled, here, subject),)
        if mention.kind == "office":
            party = self._office(mention, settled, here, subject)
            return (party,) if party else ()
        if mention.kind == "group":
            return self._group(mention, settled, here, subject)
        return ()

    def _state(self, code: str) -> Party:
        return self.cast.state(code)

    def _lend_country(
        self,
        person: Party,
        mention: Mention,
        settled: Sequence[tuple[Party, ...]],
        here: Sequence[Party],
        subject: Party | None,
    ) -> None:
        country = self._owner_country(mention, settled, here, subject)
        if country is None and mention.text.startswith(("Republican ", "Democratic ")):
            country = "USA"  # "Democratic Representative Jim Himes"
        if (
            country is None
            and mention.office
            and self.vocabulary.titles.get(mention.office) in ("minister", "spokesperson")
        ):
            country = self._local_country(mention) or self.home
        if country:
            person.country = country

    def _local_country(self, mention: Mention) -> str | None:
        """Take "In Beijing, Foreign Ministry spokesman Hong Lei" for a Chinese official."""
        sentence = self.sentences[mention.sentence]
        for other in self.mentions[mention.sentence]:
            if other.start < mention.start and other.first == 1 and sentence.tokens[0].lower == "in" and other.place:
                return other.place[1]
        return None

    def _owner_country(
        self, mention: Mention, settled: Sequence[tuple[Party, ...]], here: Sequence[Party], subject: Party | None
    ) -> str | None:
        if mention.owner is not None and mention.owner < len(settled):
            for party in settled[mention.owner]:
                if party.country:
                    return party.country
        if mention.possessive and mention.office != "counterpart":
            antecedent = self._antecedent(mention.possessive, here, subject)
            if antecedent is not None:
                return antecedent.country
        return None

    def _antecedent(self, pronoun: str, here: Sequence[Party], subject: Party | None) -> Party | None:
        if pronoun in ("its", "it"):
            return self.subject_state
        wanted = {"her": True, "she": True, "his": False, "he": False, "him": False}.get(pronoun)
        for candidate in (subject, *reversed(here), self.subject, *reversed(self.recent)):
            if (
                candidate is not None
                and candidate.type == "person"
                and (wanted is None or candidate.is_female is None or candidate.is_female == wanted)
            ):
                return candidate
        return None

    def _is_other_clause(
        self, mention: Mention, row: Sequence[Mention], settled: Sequence[tuple[Party, ...]], person: Party
    ) -> bool:
        """Say whether "him" stands in another clause than the person: "X left on a tour that will take him to Y"."""
        tokens = self.sentences[mention.sentence].tokens
        last = max((row[k].last for k, parties in enumerate(settled) if person in parties), default=0)
        return any(
            t.lower in ("that", "which", "who", "when", "where", "while", "after", "before", "as", "and", ",")
            for t in tokens[last : mention.first]
        )

    def _pronoun(
        self,
        mention: Mention,
        row: Sequence[Mention],
        settled: Sequence[tuple[Party, ...]],
        here: Sequence[Party],
        subject: Party | None,
        subject_state: Party | None,
    ) -> tuple[Party, ...]:
        word = mention.text.lower()
        if word == "who":
            return settled[-1] if settled else ()
        if word == "it":
            party = subject_state or self.subject_state
            return (party,) if party else ()
        if word in ("they", "them"):
            if len(here) > 1:
                return tuple(here)
            return self.pair
        if word == "him":
            # Not the subject of its own clause: "during Lavrov's visit, Wang will hold talks with him"
            others = [p for p in here if p.is_female is not True]
            if len(others) == 1 and self._is_other_clause(mention, row, settled, others[0]):
                return (others[0],)
            candidates = (
                others[:-1][::-1]
                if len(others) > 1
                else [p for p in (self.subject, *reversed(self.recent)) if p and p not in others]
            )
            return (candidates[0],) if candidates else ()
        if word in ("he", "she"):
            found = self._antecedent(word, here, subject)
            return (found,) if found else ()
        return ()

    # -- organisations ---------------------------------------------------------------------------------------------

    def _organization(
        self, mention: Mention, settled: Sequence[tuple[Party, ...]], here: Sequence[Party], subject: Party | None
    ) -> Party:
        name = mention.name or mention.text
        country = mention.countries[-1] if mention.countries else self._owner_country(mention, settled, here, subject)
        generic = name.lower() in self.vocabulary.bodies
        if generic:
            head = name.lower()
            if country is None:
                seen = self.last_body.get(head) or next(
                    (p for words, p in reversed(self.last_body.items()) if words.endswith(" " + head)), None
                )
                if seen is not None and (mention.is_definite or mention.possessive):
                    return seen
                country = (
                    self._local_country(mention)
                    or self.home
                    or (self.subject_state.country if self.subject_state else None)
                )
            name = name if name != name.lower() and name.upper() != name else _title_case(name)
        party = self.cast.organizations.setdefault(
            (country, name.casefold()), Party("organization", name, country, is_listed=mention.entity is not None)
        )
        if generic:
            self.last_body.pop(name.lower(), None)
            self.last_body[name.lower()] = party
        return party

    # -- offices and groups ----------------------------------------------------------------------------------------

    def _office(
        self, mention: Mention, settled: Sequence[tuple[Party, ...]], here: Sequence[Party], subject: Party | None
    ) -> Party | None:
        office = mention.office or ""
        if office == "counterpart":
            return self._counterpart(mention, here, subject)
        country = mention.countries[0] if mention.countries else self._owner_country(mention, settled, here, subject)
        classes = {self.vocabulary.classes[office]} if office in self.vocabulary.classes else set()
        indefinite = (
            not mention.is_definite and mention.owner is None and not mention.possessive and not mention.countries
        )
        if (
            office.split()[-1] in _INDEFINITE
            and not mention.is_definite
            and (not classes or self._is_indefinite(mention))
        ):
            return self._unnamed(mention, country)
        people = self.cast.people
        if country is not None:
            found = people.find(country, (), office) or people.find(country, classes, None)
            if found and not self._is_indefinite(mention):
                return self._latest(found)
            return self._unnamed(mention, country)
        if mention.is_definite or not indefinite:
            exact = [p for p in people.find(None, (), office) if p in self.recent]
            found = exact or [p for p in people.find(None, classes, None) if p in self.recent]
            if found:
                return self._latest(found)
            if office.split()[-1] in (
                "minister",
                "president",
                "secretary",
                "premier",
                "leader",
                "diplomat",
                "envoy",
                "spokesman",
                "spokeswoman",
                "ambassador",
                "general",
                "chief",
            ):
                tail = office.split()[-1]
                found = [p for p in self.recent if any(o.split()[-1] == tail for o in p.offices)]
                if found:
                    return self._latest(found)
        return self._unnamed(mention, country)

    def _is_indefinite(self, mention: Mention) -> bool:
        tokens = self.sentences[mention.sentence].tokens
        return tokens[mention.first].lower in ("a", "an", "another", "one")

    def _latest(self, found: Sequence[Party]) -> Party:
        for person in reversed(self.recent):
            if person in found:
                return person
        return found[0]

    def _unnamed(self, mention: Mention, country: str | None) -> Party | None:
        office = mention.office or ""
        if country is None and mention.name:
            country = mention.countries[0] if mention.countries else None
        if (
            country is None
            and self.vocabulary.titles.get(office) not in (None, "honorific", "analyst")
            and (mention.is_definite or mention.name)
        ):
            country = self._local_country(mention) or self.home
        key = (country, office)
        if key not in self.cast.offices:
            name = mention.title or mention.text
            if mention.name and mention.kind == "office":
                name = f"{mention.name} {name}"
            self.cast.offices[key] = Party(
                "person", _title_case(name), country, title=mention.title, offices=[office], is_office=True
            )
        return self.cast.offices[key]

    def _counterpart(self, mention: Mention, here: Sequence[Party], subject: Party | None) -> Party | None:
        antecedent = self._antecedent(mention.possessive or "his", here, subject)
        country = mention.countries[0] if mention.countries else None
        if antecedent is None:
            return self._unnamed(mention, country)
        people = self.cast.people
        if country is None:
            others = [p for p in self.recent if p is not antecedent and p.country != antecedent.country]
            return others[-1] if others else None
        found = [p for p in people.find(country, antecedent.classes(self.vocabulary), None) if p is not antecedent]
        for office in antecedent.offices:
            found = found or [p for p in people.find(country, (), office) if p is not antecedent]
        if found:
            return self._latest(found)
        office = next(
            (o for o in antecedent.offices if o in self.vocabulary.classes),
            antecedent.offices[0] if antecedent.offices else "counterpart",
        )
        key = (country, office)
        return self.cast.offices.setdefault(
            key, Party("person", _title_case(office), country, title=office, offices=[office], is_office=True)
        )

    def _group(
        self, mention: Mention, settled: Sequence[tuple[Party, ...]], here: Sequence[Party], subject: Party | None
    ) -> tuple[Party, ...]:
        office = mention.office or ""
        if mention.name and (not mention.countries or mention.countries[0] == "IGO"):
            # "NATO ambassadors", "EU foreign ministers": the organisation
            country = mention.countries[0] if mention.countries else None
            key = (country, mention.name.casefold())
            return (
                self.cast.organizations.setdefault(key, Party("organization", mention.name, country, is_listed=True)),
            )
        if mention.countries:
            if office == "counterpart":
                return tuple(self._counterpart_of(c, here, subject) for c in mention.countries)
            return tuple(self._holder(c, office) for c in mention.countries)
        if mention.count or mention.is_definite or mention.text.lower().startswith("both"):
            if self.state_pair and office in _STATES and (not self.pair or self.state_pair_seen > self.pair_seen):
                return self.state_pair
            if self.pair and (mention.count in (None, len(self.pair)) or mention.count == 2):
                wanted = self.vocabulary.classes.get(office)
                pair = [
                    p for p in self.pair if wanted is None or wanted == "leader" or wanted in p.classes(self.vocabulary)
                ]
                chosen = tuple(pair if len(pair) >= 2 else self.pair)
                return (
                    chosen
                    if mention.count is None
                    else chosen[-mention.count :]
                    if len(chosen) > mention.count
                    else chosen
                )
        owner = self._owner_country(mention, settled, here, subject)
        if owner:
            return (self._state(owner),)
        words = mention.text.split()
        if words[0].lower() in ("the", "several", "some", "other"):
            words = words[1:]
        if (
            len(words) > 1
            and words[0][0].isupper()
            and office not in _STATES
            and self.vocabulary.titles.get(office) != "analyst"
        ):
            name = " ".join(words)  # "Arab foreign ministers": a party of many states
            return (
                self.cast.organizations.setdefault(
                    (None, name.casefold()), Party("organization", name, None, is_listed=True)
                ),
            )
        return ()

    def _counterpart_of(self, country: str, here: Sequence[Party], subject: Party | None) -> Party:
        antecedent = self._antecedent("his", here, subject)
        if antecedent is not None:
            found = self.cast.people.find(country, antecedent.classes(self.vocabulary), None)
            if found:
                return self._latest(found)
        return self._state(country)

    def _holder(self, country: str, office: str) -> Party:
        """Take "top diplomats from China and Russia" for the ministers whom the article names, else for the states."""
        found = self.cast.people.find(
            country, {self.vocabulary.classes[office]} if office in self.vocabulary.classes else (), office
        )
        if found and office in self.vocabulary.classes and self.vocabulary.classes[office] != "envoy":
            return self._latest(found)
        return self._state(country)


def _title_case(words: str) -> str:
    return " ".join(w if w in ("of", "for", "and", "the") or w != w.lower() else w.capitalize() for w in words.split())


def _is_quoted(sentence: Sentence, mention: Mention) -> bool:
    """Say whether a double quotation mark stands open before the mention."""
    before = sentence.text[: mention.start - sentence.start]
    if "“" in before or "”" in before:
        return before.count("“") > before.count("”")
    return before.count('"') % 2 == 1
