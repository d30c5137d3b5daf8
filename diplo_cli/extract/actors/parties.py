"""Parties: who the article's named people are, with the fullest name, the office and the country that it gives them.

In: the mentions of all sentences. Out: a register of persons; descriptions and pronouns are settled in `coreference`.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from diplo_cli.extract.actors.appositions import (
    find_institution,
    find_listed_after,
    gap,
    is_before_name,
    is_beside,
    is_bracketed,
    is_listed,
    is_ranked,
    is_seated,
    is_second_office,
    is_stacked,
    is_untitled,
    speaks_alone,
)
from diplo_cli.extract.actors.full_names import fold_name, is_same_name
from diplo_cli.extract.actors.full_titles import shorten
from diplo_cli.extract.actors.kin import is_kin, leave_out_kin
from diplo_cli.extract.actors.leaders import Leader, choose_leaders
from diplo_cli.extract.actors.mentions import Mention
from diplo_cli.extract.actors.offices import is_former, seat_of
from diplo_cli.extract.actors.vocabulary import ActorVocabulary
from diplo_cli.language.sentences import Sentence
from diplo_cli.language.tokens import Token

PartyType = Literal["person", "state", "organization"]

_SUFFIXES = frozenset({"jr", "sr", "ii", "iii"})
# Offices and forms of address that tell which pronoun a person goes by.
_FEMALE = frozenset({"mrs", "ms", "madam", "queen", "princess", "lady", "first lady"})
REIGNING = frozenset({"emir", "emperor", "king", "pope", "queen", "sultan"})
_MALE = frozenset({"mr", "sir", "king", "prince", "lord", "spokesman"})
_UNNAMED = frozenset({"aide", "diplomat", "minister", "officer", "official", "spokesman", "spokeswoman"})
# How an apposition begins that names a body for who is of it: "head of the International Department of the CPC".
_MEMBERSHIP = frozenset({"chair", "chief", "director", "head", "member"})


@dataclass(slots=True, eq=False)
class Party:
    """A person, state or organisation of one article; offices are lower case, the first title as the article has it."""

    type: PartyType
    name: str | None
    country: str | None = None
    title: str | None = None
    offices: list[str] = field(default_factory=list)
    parts: tuple[str, ...] = ()
    votes: Counter[str] = field(default_factory=Counter)
    is_office: bool = False  # an office that the article does not name the holder of
    is_female: bool | None = None
    is_listed: bool = False  # an organisation that the gazetteer knows
    is_group: bool = False  # people of many states: "Arab foreign ministers"
    is_media: bool = False  # one that reports, and meets nobody
    is_former: bool = False
    is_of_faction: bool = False  # of an armed group or a party, and of no state that the article tells

    def classes(self, vocabulary: ActorVocabulary) -> set[str]:
        """Return the classes of post that the party's offices belong to."""
        return {vocabulary.classes[office] for office in self.offices if office in vocabulary.classes}


class People:
    """The register of the persons that an article names."""

    def __init__(self, vocabulary: ActorVocabulary, year: int | None) -> None:
        self.vocabulary = vocabulary
        self.year = year
        self.apart = vocabulary.saying | vocabulary.verb_forms  # "The envoy, Holm, met the premier"
        self.persons: list[Party] = []
        self.by_part: dict[str, list[Party]] = {}
        self.of_mention: dict[tuple[int, int], Party] = {}
        self.by_surname: set[Party] = set()  # whom the article calls by the surname alone
        self.kin: set[Party] = set()  # whom it tells as a relative: "his wife, Eva Holm"
        self.named: set[str] = set()  # countries that the article names, people's nationalities included
        self.pairs: dict[tuple[int, int], tuple[Party, Party]] = {}

    def register(self, sentences: Sequence[Sentence], mentions: Sequence[Sequence[Mention]]) -> None:
        """Assign a person to every named mention: full names first, then surnames alone."""
        self.named = {c for row in mentions for m in row for c in m.countries}
        named = [m for row in mentions for m in row if m.kind == "person" and m.name]
        for mention in named:
            parts = self._parts(mention)
            if len(parts) > 1:
                self._assign(mention, parts)
                if is_kin(sentences, mention, self.vocabulary):
                    self.kin.add(self.of_mention[(mention.sentence, mention.start)])
        for mention in named:
            parts = self._parts(mention)
            if len(parts) == 1:
                self._assign_single(mention, parts)
        self._split_pairs([m for row in mentions for m in row if m.name and m.kind in ("person", "organization")])
        for row in mentions:
            self._learn_appositions(sentences, row)
        for person in self.persons:
            if person in self.kin and not person.votes:  # "Premier Holm and his wife, Eva Holm"
                person.votes.update(next((b.votes for b in self.by_part[person.parts[-1]] if b.votes), {}))
            self._settle(person)

    def _split_pairs(self, named: Sequence[Mention]) -> None:
        """Read "the Trump-Putin summit" as both men, where the article names them."""
        surnames = {part for p in self.persons if p.name and " " in p.name for part in p.name.split()}
        for mention in named:
            name = mention.name or ""
            is_one = name in surnames or name.split("-")[0].lower() in self.vocabulary.particles  # "Al-Omar"
            if name.count("-") != 1 or " " in name or is_one:
                continue
            bearers = [
                next((p for p in self.by_part.get(part, ()) if "-" not in (p.name or "") or len(p.parts) > 2), None)
                for half in name.split("-") for part in fold_name(half)
            ]  # fmt: skip
            if len(bearers) == 2 and bearers[0] is not None and bearers[1] is not None and bearers[0] is not bearers[1]:
                whole = self.of_mention.pop((mention.sentence, mention.start), None)
                if whole is not None and whole in self.persons and whole not in self.of_mention.values():
                    self.persons.remove(whole)
                self.pairs[(mention.sentence, mention.start)] = (bearers[0], bearers[1])

    def _parts(self, mention: Mention) -> tuple[str, ...]:
        parts = fold_name(mention.name or "")
        return tuple(p for p in parts if len(p) > 1 and p not in _SUFFIXES) or parts

    def _assign(self, mention: Mention, parts: tuple[str, ...]) -> None:
        for person in reversed(self.by_part.get(parts[-1], []) + self.by_part.get(parts[0], [])):
            if is_same_name(person.parts, parts) or self._is_short_for(person, mention, parts):
                self._note(person, mention, parts)
                return
        self._create(mention, parts)

    def _is_short_for(self, person: Party, mention: Mention, parts: tuple[str, ...]) -> bool:
        """Take "President Joe Biden" for "President Joseph R. Biden, Jr.": one surname, office and first letters."""
        if mention.office is None or mention.office not in person.offices or len(person.parts) < 2:
            return False
        if mention.countries and person.votes and mention.countries[0] not in person.votes:
            return False
        one, other = person.parts[0], parts[0]
        return person.parts[-1] == parts[-1] and (one[:2] == other[:2] or one.endswith(other) or other.endswith(one))

    def _create(self, mention: Mention, parts: tuple[str, ...]) -> Party:
        person = Party("person", mention.name, parts=parts)
        self.persons.append(person)
        self._note(person, mention, parts)
        return person

    def _assign_single(self, mention: Mention, parts: tuple[str, ...]) -> None:
        bearers = self.by_part.get(parts[0], [])
        if mention.office in REIGNING:  # "King Salman" is not Mohammed bin Salman, the crown prince
            bearers = [b for b in bearers if not b.offices or mention.office in b.offices]
        if (mention.office or "").rstrip(".") not in _FEMALE:
            bearers = leave_out_kin(bearers, self.kin, mention.office, self.vocabulary.titles.get(mention.office or ""))
        if len(bearers) > 1:
            bearers = self._nearest(bearers, mention)
        if not bearers:
            self._create(mention, parts)
        else:
            self._note(bearers[0], mention, parts)
            self.by_surname.add(bearers[0])

    def _nearest(self, bearers: list[Party], mention: Mention) -> list[Party]:
        """Order two people of one name: the same country or office, then who goes by it alone, then who was named last.

        An article that calls Hillary Clinton "Clinton" calls the other one "Bill Clinton".
        """
        here = (mention.sentence, mention.start)

        def rank(person: Party) -> tuple[int, bool, int, int]:
            places = [place for place, who in self.of_mention.items() if who is person and place < here]
            fits = bool(mention.countries and mention.countries[0] in person.votes) + bool(
                mention.office and mention.office in person.offices
            )
            last = max(places, default=(-1, -1))
            return (fits, person in self.by_surname, last[0], last[1])

        return sorted(bearers, key=rank, reverse=True)

    def _note(self, person: Party, mention: Mention, parts: tuple[str, ...]) -> None:
        self.of_mention[(mention.sentence, mention.start)] = person
        if len(parts) > len(person.parts):
            person.parts, person.name = parts, mention.name
        for part in parts:
            bearers = self.by_part.setdefault(part, [])
            if person not in bearers:
                bearers.append(person)
        person.is_former |= mention.office is not None and is_former(mention.text)
        for country in mention.countries[:1]:
            person.votes[country] += 1
        self.add_office(person, mention.full_title or mention.title, mention.office)

    def add_office(self, person: Party, title: str | None, office: str | None) -> None:
        """Add an office to a person; the first real one is the title."""
        if not office or office == "counterpart":
            return
        kind = self.vocabulary.titles.get(office)
        last = office.split()[-1].rstrip(".")
        if last in _FEMALE or last.endswith("woman") or office in _FEMALE:
            person.is_female = True
        elif last in _MALE:
            person.is_female = False
        if kind == "honorific":
            return
        if office not in person.offices:
            person.offices.append(office)
        is_shouted = person.title is not None and person.title.isupper() and person.title.lower() == office
        if person.title is None or (is_shouted and title is not None and not title.isupper()):
            person.title = title  # "PRESIDENT" only where a transcript's label is all there is

    def _learn_appositions(self, sentences: Sequence[Sentence], row: Sequence[Mention]) -> None:
        """Join "Wu, a spokesman for the ministry" and "Bangladesh's foreign secretary, Shahidul Haque"."""
        for k, (here, following) in enumerate(pairwise(row)):
            tokens = sentences[here.sentence].tokens
            for mention in find_listed_after(here, row, tokens):
                listed = self.of_mention.get((mention.sentence, mention.start))
                if listed is not None and not listed.votes:
                    listed.votes.update(here.countries)
            between = tokens[here.last : following.first]
            person = self.of_mention.get((here.sentence, here.start))
            if here.kind == "person" and following.kind == "state" and [t.lower for t in between] == ["of"]:
                if person is not None and not person.votes:
                    person.votes.update(following.countries[:1])  # "his counterparts Ruiz of Peru and Lobo of Chile"
                continue
            if (
                len(here.countries) > 1 and here.kind == following.kind == "person"
                and not following.countries and [t.lower for t in between] == ["and"]
            ):  # fmt: skip
                person = self.of_mention.get((following.sentence, following.start))
                if person is not None and not person.votes:
                    person.votes.update(here.countries[1:2])  # "his Kenyan and Ugandan counterparts Kamau and Nakato"
                continue
            first = row[k - 1] if k and is_bracketed(here, tokens) else here  # "of the Party (CP) and president"
            if is_second_office(first, following, tokens[first.last :]):
                joint = self.of_mention.get((first.sentence, first.start))
                if joint is not None and set(following.countries[:1]) <= set(joint.votes or following.countries):
                    self._join(joint, following)
                    continue
            if here.kind == "person" and here.name and between and between[0].text in (",", "("):
                if person is not None:  # no pair, "Trump-Putin"
                    self._learn_after(person, following, between, row, tokens)
            elif is_stacked(here, following, between, self.vocabulary.titles) and person is None:
                self._join(self.of_mention.get((following.sentence, following.start)), here)
            else:
                self._learn_before(here, following, tokens)
        for here, place, following in zip(row, row[1:], row[2:], strict=False):
            if is_seated(here, place, sentences[here.sentence].tokens):
                self._learn_before(here, following, sentences[here.sentence].tokens, place.last)

    def _learn_before(self, here: Mention, following: Mention, tokens: Sequence[Token], last: int = 0) -> None:
        """Take an office before a name for his; `last` is where its phrase ends, if not with it."""
        after = tokens[following.last].lower if following.last < len(tokens) else ","
        between = gap(here, following, tokens, last, after == ",")
        # "his Palestinian counterpart, Minister Jamil Tarif": whose minister he is only the first words tell
        is_other = here.office == "counterpart" and between == [","] and not following.countries
        is_bare = is_untitled(following, self.vocabulary.titles) or is_ranked(here, following, self.vocabulary.ranks)
        is_named = following.kind == "person" and following.name and (is_bare or is_other)
        if here.kind != "office" or not is_named or (between != [","] and (between or last)):
            return
        is_opening = here.first == 0 and after in self.vocabulary.verb_forms  # "Irish Premier, Eva Lind meets"
        is_titled = bool(following.title) and after != "of"  # "Foreign Minister, Dr Eva Lind today concluded"
        is_closed = after in (",", ".", "”", '"', "said", "told", "says", "has")
        if between and not (is_closed or is_opening or is_titled):
            return
        if between and after.isalpha() and " " not in (following.name or ""):
            return  # "Asked about the French president, Harper said"
        person = self.of_mention.get((following.sentence, following.start))
        owner = self.of_mention.get((here.sentence, here.start))
        is_taken = owner is not None and (following.title is not None or here.office in owner.offices)
        is_taken |= bool(between) and person is not None and is_listed(person.offices, here, following, tokens)
        if person is None or is_taken or (person.votes and here.countries and here.countries[0] not in person.votes):
            return
        self._join(person, here)

    def _join(self, person: Party | None, office: Mention) -> None:
        """Take an office for a person's, in his own mention and in that of the office."""
        if person is not None:
            self._take_office(person, office)
            self.of_mention[(office.sentence, office.start)] = person

    def _learn_after(
        self,
        person: Party,
        following: Mention,
        between: Sequence[Token],
        row: Sequence[Mention],
        tokens: Sequence[Token],
    ) -> None:
        closing = tokens[following.last].text if following.last < len(tokens) else ""
        if [t.text for t in between] == ["("] and following.kind == "state" and closing == ")":
            for country in following.countries[-1:]:
                person.votes[country] += 1  # "Foreign Minister Lars Holm (Denmark)"
            return
        words = [t.lower for t in between[1:]]
        is_unnamed = (following.office or "").split(" ")[-1] in _UNNAMED
        if is_unnamed and speaks_alone(following, tokens, self.vocabulary.saying):
            return  # "talks with Novak, the official said"
        titles = self.vocabulary.titles
        if following.kind == "office" and person.title and is_before_name(following, row, tokens, titles):
            return  # "Merkel, the President of France, Francois Hollande, and Putin"
        if following.kind == "office" and is_beside(words, self.apart):
            if following.countries and person.votes and following.countries[0] not in person.votes:
                return
            if not following.is_plural and following.office != "counterpart":
                self._take_office(person, following)
                self.of_mention.setdefault((following.sentence, following.start), person)
                if not following.countries:
                    self._learn_institution(person, following.last, row, tokens)
            return
        opening = [t.lower for t in tokens[following.first : following.first + 2]]
        if following.kind == "organization" and not words and following.countries and _MEMBERSHIP & set(opening):
            if not person.votes or following.countries[0] in person.votes:
                person.votes[following.countries[0]] += 1  # "Li, a member of the Political Bureau of the CPC"
                person.title = person.title or shorten(following.text)
                self.of_mention.setdefault((following.sentence, following.start), person)
            return
        if (words and words[0] in ("a", "an", "the")) or following.kind == "office":
            self._learn_institution(person, row[row.index(following) - 1].last + 1, row, tokens)

    def _learn_institution(self, person: Party, start: int, row: Sequence[Mention], tokens: Sequence[Token]) -> None:
        if (found := find_institution(row, tokens, start)) is not None:
            person.votes[found.countries[0]] += 1

    def gender_of(self, person: Party) -> bool | None:
        """Say whether a person is a woman, by title or given name; None where neither tells."""
        if person.is_female is not None or not person.name:
            return person.is_female
        return self.vocabulary.genders.get(person.name.split()[0].casefold())

    def _take_office(self, person: Party, mention: Mention) -> None:
        self.add_office(person, mention.full_title or mention.title, mention.office)
        for country in mention.countries[:1]:
            person.votes[country] += 1

    def _settle(self, person: Party) -> None:
        """Give a person the country that the article says most often, else the gazetteer's, and a gender."""
        if person.is_female is None and person.name and " " in person.name:
            person.is_female = self.gender_of(person)
        if person.votes:
            best = max(person.votes.values())
            person.country = next(c for c in person.votes if person.votes[c] == best)
            if person.country == "IGO" and len(person.votes) > 1:
                person.country = next(c for c in person.votes if c != "IGO")
        if person.country is None and "VAT" in map(seat_of, person.offices):
            person.country = "VAT"  # "Francis" is a surname too
        if person.country is None:
            self._look_up(person)

    def _look_up(self, person: Party) -> None:
        # "Abdullah II" by his number first, which the parts leave out
        leaders: tuple[Leader, ...] = ()
        for full in (fold_name(person.name or ""), person.parts):
            if not leaders and len(full) > 1:
                leaders = self.vocabulary.leaders.get(" ".join(full), ())
        if not leaders and len(person.parts) > 2:
            leaders = self.vocabulary.leaders.get(f"{person.parts[0]} {person.parts[-1]}", ())
        if not leaders and len(person.parts) == 1:
            leaders = self.vocabulary.leaders.get(person.parts[0], ())
            if self.year is not None:
                then = tuple(x for x in leaders if x.since - 1 <= self.year <= (x.until or 9999) + 1)
                leaders = then or leaders
            if person.parts[0] in self.vocabulary.genders and not person.offices:
                # "Charles" and "Philip" are given names, unless the article is about that state
                leaders = tuple(x for x in leaders if x.country in self.named)
            if any(self.vocabulary.titles.get(o) == "royal" for o in person.offices):
                leaders = tuple(x for x in leaders if x.office == "monarch")  # "King Hassan" is no president
            leaders = choose_leaders(leaders, person.offices, self.named)
        if leaders:
            year = self.year
            leaders = tuple(
                sorted(
                    leaders,
                    key=lambda x: (
                        bool(person.offices) and x.office not in person.offices,  # "former President Bill Clinton"
                        year is not None and not x.since <= year <= (x.until or 9999),
                    ),
                )
            )
            person.country = leaders[0].country
            if len({leader.name for leader in leaders}) > 1:
                return  # two of a family or of a name: the country holds, the offices do not
            for leader in leaders:
                holds = self.year is None or leader.since <= self.year <= (leader.until or 9999)
                if holds and leader.office not in (*person.offices, "other", "first lady"):
                    person.offices.append(leader.office)

    def find(self, country: str | None, classes: Iterable[str], office: str | None) -> list[Party]:
        """Return the persons of a country who hold the post, in the order of their first mention."""
        wanted = set(classes)
        return [
            p
            for p in self.persons
            if (country is None or p.country == country)
            and ((wanted and wanted & p.classes(self.vocabulary)) or (office is not None and office in p.offices))
        ]
