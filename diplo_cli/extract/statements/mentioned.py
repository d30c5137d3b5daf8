"""Speakers by a mention: a name, an office or a group, in the light of who spoke before.

Stage: statements. In: a mention that is the subject of a verb of saying. Out: the parties that it stands for.
"""

from collections.abc import Sequence

from diplo_cli.extract.actors import Mention, Party
from diplo_cli.extract.actors.descriptions import is_called, own_head
from diplo_cli.extract.document import Document
from diplo_cli.extract.statements.clauses import Clause
from diplo_cli.extract.statements.described import find_holder
from diplo_cli.extract.statements.extents import left_edge
from diplo_cli.extract.statements.memory import Memory
from diplo_cli.extract.statements.named import QUANTITIES, NamedSpeakers
from diplo_cli.extract.statements.pronouns import PronounSpeakers
from diplo_cli.extract.statements.vocabulary import SpeechVocabulary
from diplo_cli.extract.statements.words import CLAUSE_BREAKS, PHRASE_REACH, POSSESSIVES

# How many sentences back a mention reaches.
_NEAR_PERSON, _NEAR_NAMED, _NEAR_GROUP = 3, 12, 40
_COMPLEMENTS = frozenset({"for", "from", "of", "to", "with"})
_OF_OFFICES = _COMPLEMENTS | {"at", "in"}
_CROWNED = frozenset({"amir", "emir", "king", "monarch", "queen", "sultan"})
_INDEFINITE = frozenset({"a", "an", "another", "one"})
_ARTICLES = _INDEFINITE | {"the"}
_NUMBERED = QUANTITIES | {"all", "both", "five", "four", "six", "three", "two"}
_OTHERS = frozenset({"another", "fourth", "second", "third"})
_ALSO = {"official": "diplomat"}  # "A NATO diplomat said", then "The official"
_OPENING = 4  # sentences
_BETWEEN = 3  # words between a name and an office: "a Ruiz campaign adviser"
_APART = CLAUSE_BREAKS | _ARTICLES | {"and", "or", "to", "who", "that", "said", "says", "told"}


def _post(office: str) -> str:
    """Return the post of an office: a "spokesman for the secretary-general" is no secretary-general."""
    return office.partition(" for ")[0].partition(" of the ")[0]


def _is_named_after(clause: Clause, mention: Mention) -> bool:
    """Say whether a name stands behind an office and a comma: "an official, Jan Novak, said"."""
    following = clause.begins.get(mention.last + 1) if clause.lower(mention.last) == "," else None
    return following is not None and clause.mentions[following].kind == "person"


def _article(clause: Clause, mention: Mention) -> str:
    """Return the article of the noun phrase that an office ends: "but an agency | spokesman said"."""
    for k in range(mention.first - 1, max(-1, mention.first - PHRASE_REACH), -1):
        if clause.lower(k) in _ARTICLES or not clause.tokens[k].text.replace("-", "").isalpha():
            return clause.lower(k)
        if clause.lower(k) in CLAUSE_BREAKS:
            break
    return ""


def _opening_country(clause: Clause) -> str | None:
    """Return the state of "In Bern, a foreign ministry spokesman said"."""
    found = clause.begins.get(1) if clause.lower(0) == "in" else None
    if found is None or clause.lower(clause.mentions[found].last) != ",":
        return None
    mention = clause.mentions[found]
    return mention.place[1] if mention.place else next(iter(mention.countries), None)


def _adjective(clause: Clause, mention: Mention) -> str | None:
    """Return the capitalised word before an unnamed diplomat: "a senior European diplomat"."""
    for k in range(mention.last - 2, max(-1, mention.first - PHRASE_REACH), -1):
        if clause.tokens[k].is_capitalised and k > 0 and clause.lower(k) not in _ARTICLES:
            return clause.tokens[k].text
        if clause.lower(k) in _ARTICLES or not clause.lower(k).replace("-", "").isalpha():
            break
    return None


class MentionedSpeakers:
    """Resolves single mentions; `memory` is filled by who calls."""

    def __init__(self, document: Document, speech: SpeechVocabulary, memory: Memory) -> None:
        self.document = document
        self.speech = speech
        self.memory = memory
        self.named = NamedSpeakers(document, speech, memory)
        self.pronouns = PronounSpeakers(document, speech, memory)

    def find(self, clause: Clause, k: int, index: int, is_last: bool = False) -> tuple[Party, ...]:
        """Return who speaks by a mention, which with `is_last` follows what is said; empty where nobody can be told."""
        mention = clause.mentions[k]
        settled = self.named.ministers(mention, self.document.parties(index, k))
        if mention.kind == "group" and len(settled) == 1 and settled[0].type == "person":
            # "key senators" are not the one senator of the article, "Turkish diplomats" not the Turkish minister
            settled = tuple(self.document.state(c) for c in mention.countries[:1] if c != "IGO" and not mention.name)
        if mention.kind == "office" and len(settled) == 1 and (other := self._of_a_body(mention, settled[0])):
            return other
        is_the = mention.is_definite or _article(clause, mention) == "the"
        if mention.kind == "office" and is_the and [p.is_office for p in settled] == [True]:
            is_told = bool(mention.countries) or mention.owner is not None
            settled = find_holder(self.document, self.memory, index, settled[0], is_told) or settled
        if mention.kind == "group" and len(settled) > 1 and (again := self._spoken(mention, index)):
            return again
        words = mention.text.lower().split()
        is_bare = mention.kind == "group" and all(w in _NUMBERED or w.isdigit() for w in words[:-1])
        if is_bare and [(p.name, p.country) for p in settled] == [(mention.text, None)]:
            settled = ()  # "Two judges": whose they are is not told
        if (
            mention.kind == "group"
            and (mention.office or "").split(" ")[-1] in self.speech.armed
            and not mention.countries
        ):
            settled = tuple(p for p in settled if p.type != "person")  # "the rebels", not the envoys named before
        if mention.kind == "place":
            is_apposed = clause.lower(mention.first - 1) == ","  # "in Park City, Utah"
            return self.named.namesake(mention, is_apposed)
        if mention.kind != "pronoun":
            return (
                self._again(clause, mention, index)
                or self.named.firm(mention, settled)
                or (() if len(settled) > 1 else self._officials(clause, mention))
                or self._private(mention, settled)
                or self._unnamed_office(clause, k, settled, index)
                or settled
                or self._aides(clause, k, index)
                or self._group(mention, index)
                or self._modified(clause, k, index)
                or self._domestic(clause, mention)
            )
        before = clause.ends.get(mention.first - 1) if mention.text.lower() == "who" and not settled else None
        if before is not None and clause.mentions[before].kind == "group":
            return self.find(clause, before, index)  # "lawmakers who said"
        return self.pronouns.find(clause, k, index, is_last, settled)

    def _officials(self, clause: Clause, mention: Mention) -> tuple[Party, ...]:
        """Take "senior administration officials" for those of the place of the story."""
        words = [clause.lower(mention.first - 1), *mention.text.lower().split()]
        is_homely = (
            mention.kind == "group" and not mention.countries and mention.owner is None and not mention.possessive
        )
        if not is_homely or not self.speech.affiliations.intersection(words):
            return ()
        home = self._home_of_officials(clause, mention)
        return (self.document.state(home),) if home else ()

    def _home_of_officials(self, clause: Clause, mention: Mention) -> str | None:
        """Return whose "a Foreign Ministry official in Seoul", "an administration official" is; else the story's."""
        found = clause.begins.get(mention.last + 1) if clause.lower(mention.last) == "in" else None
        place = clause.mentions[found].place if found is not None else None
        if (abroad := place[1] if place is not None else _opening_country(clause)) is not None:
            return abroad
        words = {clause.lower(mention.first - 1), *mention.text.lower().split()}
        is_american = not self.speech.american.isdisjoint(words) and "USA" in self.document.cast.people.named
        return "USA" if is_american else self.document.home

    def _private(self, mention: Mention, settled: Sequence[Party]) -> tuple[Party, ...]:
        """Take "U.S. lawmakers" for themselves, not for the United States; "EU negotiators" not for the union."""
        noun = (mention.office or "").split(" ")[-1]
        if mention.kind == "group" and [(p.type, p.country) for p in settled] == [("organization", "IGO")]:
            return (self.memory.described(f"{settled[0].name} {noun}s", "IGO"),)
        words = [w.lower() for w in mention.text.split()]
        if mention.kind == "group" and self.speech.partisan.intersection(words) and settled:
            return (self.memory.described(mention.text.removeprefix("the ").removeprefix("The "), "USA"),)
        if mention.kind == "group" and noun in self.speech.armed and [p.type for p in settled] == ["state"]:
            return (self.memory.described(mention.text.removeprefix("the ").removeprefix("The "), None),)
        if mention.kind != "group" or noun not in self.speech.private or [p.type for p in settled] != ["state"]:
            return ()
        return (self.memory.described(mention.text.removeprefix("the ").removeprefix("The "), settled[0].country),)

    def _unnamed_office(self, clause: Clause, k: int, settled: Sequence[Party], index: int) -> tuple[Party, ...]:
        """Give "a Ruiz spokesman" its own party, with the owner's country, and "an army official" that of the story."""
        mention = clause.mentions[k]
        if mention.kind != "office" or not mention.office or len(settled) != 1 or _is_named_after(clause, mention):
            return ()
        party, noun = settled[0], mention.office.split()[-1]
        edge = left_edge(clause, mention.first, PHRASE_REACH)
        is_indefinite = bool(_INDEFINITE & {clause.lower(edge), clause.lower(mention.first), _article(clause, mention)})
        beside = edge - 1
        while beside > 0 and (beside in clause.marks or clause.lower(beside) == ","):
            beside -= 1
        before = clause.ends.get(beside)
        is_beside = before is not None and 0 < beside < edge - 1 and party in self.document.parties(index, before)
        is_another = not party.is_office and (
            is_beside or not any(o.split()[-1] == noun for o in party.offices)
        )  # "..., said of Ruiz, a company spokesman said"
        if is_another and not is_indefinite and is_beside:
            return self._holder(noun, index)  # "... before Shabbat,” the official said"
        if is_another and not (is_indefinite and noun.startswith("spokes")):
            return ()
        if not is_another and (not party.is_office or party.country is not None):
            return ()
        country = self._modifier_country(clause, k, index) or self._complement_country(clause, k, index)
        if country is None and (body := self._interstate(mention)) is not None:
            name = f"{body.name} {noun.title()}"
            office = Party("person", name, "IGO", title=mention.title, offices=[mention.office], is_office=True)
            return (self.memory.names.setdefault(name, office),)
        if country is None and self.speech.affiliations.intersection(mention.text.lower().split()):
            country = self._home_of_officials(clause, mention)
        if country is None and _OTHERS.intersection(clause.lower(n) for n in range(edge, mention.last)):
            other = self._holder(noun, index)  # "said a second official"
            country = other[0].country if other else None
        if country is None and "one" in (clause.lower(edge), clause.lower(mention.first), _article(clause, mention)):
            told, last = self.memory.groups.get(noun, ((), -_NEAR_GROUP))
            country = told[0].country if index - last <= _NEAR_PERSON else None  # "French officials … One official"
        if country is None and is_indefinite and noun.startswith("spokes"):
            country = self._subject_country(clause, mention, index)
        if country is None and noun in _CROWNED and not is_indefinite and self.document.dateline_site is not None:
            country = self.document.home  # "The king told ministers"
        adjective = _adjective(clause, mention) if noun == "diplomat" and is_indefinite else None
        if country is None and not is_another and adjective:
            name = f"{adjective} {mention.office.title()}"  # "a European diplomat"
            office = Party("person", name, None, title=mention.title, offices=[mention.office], is_office=True)
            return (self.memory.names.setdefault(name, office),)
        if country is None and not is_another:
            return ()
        name = mention.office.title() if is_another else party.name or mention.office.title()
        office = Party("person", name, country, title=mention.title, offices=[mention.office], is_office=True)
        return (self.memory.names.setdefault(f"{name} of {country}", office),)

    def _of_a_body(self, mention: Mention, settled: Party) -> tuple[Party, ...]:
        """Take "the chairman of the Senate Trade Committee" for its own, where the state's leader was meant by it."""
        noun = (mention.office or "").split()[-1]
        is_of_body = " of the " in mention.text and mention.text.lower().split()[-1] in self.speech.bodies
        if not is_of_body or settled.is_office or any(noun in o.split() for o in settled.offices):
            return ()
        office = Party("person", noun.title(), settled.country, offices=[noun], is_office=True)
        return (self.memory.names.setdefault(f"{mention.text}", office),)

    def _holder(self, noun: str, index: int) -> tuple[Party, ...]:
        """Return who spoke last by this office: "the official", "the spokesman"."""
        party, last = self.memory.holders.get(noun, (None, -9))
        return (party,) if party is not None and index - last <= _NEAR_NAMED else ()

    def _modifier_country(self, clause: Clause, k: int, index: int) -> str | None:
        """Return the country of who stands before an office: "a Ruiz spokesman", "Spain, whose minister said".

        Nouns may stand between: "a former Ruiz campaign adviser".
        """
        position = clause.mentions[k].first - 1
        if clause.lower(position) == "whose":
            position -= 1 + (clause.lower(position - 1) == ",")
        if clause.lower(position) in POSSESSIVES and position - 1 not in clause.inside:
            return self._body_country(clause.lower(position - 1))
        for p in range(position, max(-1, position - _BETWEEN), -1):
            before = clause.ends.get(p)
            if before is not None:
                return next((party.country for party in self.document.parties(index, before)), None)
            if not clause.tokens[p].text.islower() or clause.lower(p) in _APART:
                break
        return None

    def _body_country(self, noun: str) -> str | None:
        """Return whose "the bloc's negotiator", "the government's envoy", "the company's manager" is."""
        if noun in self.speech.interstate:
            return "IGO"
        if noun in self.speech.homely:
            return self.document.main_state or self.document.home
        last = self.memory.organization
        return last.country if last is not None and noun in self.speech.bodies else None

    def _interstate(self, mention: Mention) -> Party | None:
        """Return the body of states whose name has an office's first word: "a Commission spokesman"."""
        words = [w for w in mention.text.split() if w.lower() not in _ARTICLES]
        if len(words) < len(mention.text.split()) and len(words) > 1 and words[0].istitle():
            for party in self.document.cast.organizations.values():
                if party.country == "IGO" and words[0] in (party.name or "").split():
                    return party
        return None

    def _aides(self, clause: Clause, k: int, index: int) -> tuple[Party, ...]:
        """Take "aides to Ruiz" for his, not for him."""
        mention = clause.mentions[k]
        after = clause.begins.get(mention.last + 1) if clause.lower(mention.last) in _COMPLEMENTS else None
        owners = self.document.parties(index, after) if after is not None and mention.kind == "group" else ()
        if len(owners) != 1 or owners[0].type != "person":
            return ()
        return (self.memory.described(f"{owners[0].name}'s {mention.text.lower()}", owners[0].country),)

    def _complement_country(self, clause: Clause, k: int, index: int) -> str | None:
        """Return the country of who stands after an office: "a spokesman for Ruiz", "an aide to the president"."""
        last = clause.mentions[k].last
        if clause.lower(last) not in _OF_OFFICES:
            return None
        after = clause.begins.get(last + 1, clause.begins.get(last + 2))
        if after is not None and clause.lower(last) in ("at", "in") and clause.mentions[after].place is not None:
            return None  # "an official in Oslo" may be of any state
        return next((p.country for p in self.document.parties(index, after)), None) if after is not None else None

    def _subject_country(self, clause: Clause, spokesman: Mention, index: int) -> str | None:
        """Return whose "a spokesman said" is: that of the body or state which the sentence is about."""
        for k, mention in enumerate(clause.mentions):
            parties = self.document.parties(index, k)
            if mention.first >= spokesman.first:
                break
            if mention.kind == "organization" and parties and not clause.quoted[mention.first]:
                return parties[0].country
        body = self.memory.body
        return body.country if body is not None and index - self.memory.body_sentence <= _NEAR_PERSON else None

    def _modified(self, clause: Clause, k: int, index: int) -> tuple[Party, ...]:
        """Take "Acme Bank analysts", "senior PLR officials" for the body that is named before them."""
        mention = clause.mentions[k]
        is_joined = clause.lower(mention.first - 2) == "and"  # "Peruvian government and industry | officials"
        before = clause.ends.get(mention.first - (3 if is_joined else 1))
        if is_joined and (before is None or clause.mentions[before].kind != "organization"):
            return ()
        if mention.kind != "group" or before is None or clause.mentions[before].kind not in ("person", "organization"):
            return ()
        parties = self.document.parties(index, before)
        if len(parties) != 1 or parties[0].type == "state":
            return ()
        party, name = parties[0], parties[0].name or ""
        if party.type == "organization":
            return (party,)
        if len(name.split()) > len(clause.mentions[before].text.split()):
            return (self.memory.described(f"{name}'s {mention.text}", party.country),)
        return (self.memory.described(name, party.country),) if " " in name or not name.istitle() else ()

    def _spoken(self, mention: Mention, index: int) -> tuple[Party, ...]:
        """Take "The officials said" for those who spoke right before, not for the last persons named together."""
        parties, last = self.memory.groups.get((mention.office or "").split(" ")[-1], ((), -_NEAR_GROUP))
        is_bare = mention.is_definite and mention.count is None and not mention.countries
        return parties if is_bare and index - last <= _NEAR_PERSON else ()

    def _group(self, mention: Mention, index: int) -> tuple[Party, ...]:
        """Take "officials" for those of whom it was said before whose they are."""
        parties, last = self.memory.groups.get((mention.office or "").split(" ")[-1], ((), -9))
        if not parties and mention.is_definite:
            holder, last = self.memory.holders.get((mention.office or "").split(" ")[-1], (None, -9))
            parties = (holder,) if holder is not None and holder.is_office else ()  # "one of the officials"
        return parties if mention.kind == "group" and index - last <= _NEAR_GROUP else ()

    def _domestic(self, clause: Clause, mention: Mention) -> tuple[Party, ...]:
        """Take "lawmakers" for those of the story's place or "in Lima", "union leaders" of a release for its own."""
        home, noun = self.document.home, (mention.office or "").split(" ")[-1]
        if mention.kind != "group" or not home or mention.possessive or mention.owner is not None:
            return ()
        words = [w for w in mention.text.split() if w.lower() not in QUANTITIES]
        if noun in self.speech.domestic:
            return (self.memory.described(" ".join(words), self._home_of_officials(clause, mention) or home),)
        if words[-1].lower() in self.speech.attending and not mention.count:
            return self.attending(" ".join(words))
        return ()

    def attending(self, words: str) -> tuple[Party, ...]:
        """Return those who came to what a release reports: of its own state, else of the body of states that met."""
        if not self.document.is_release:
            return ()
        home, people = self.document.home, self.document.cast.people
        if people.named <= {home or ""}:
            return (self.memory.described(words, home),)
        for i in range(min(_OPENING, len(self.document.sentences))):
            for parties in self.document.cast.parties[i]:
                is_body = [(p.type, p.country) for p in parties] == [("organization", "IGO")]
                if is_body and parties[0].name != "United Nations":
                    return (self.memory.described(f"{parties[0].name} {words}", "IGO"),)
        is_domestic = len(people.named) <= 2 and {p.country for p in people.persons} <= {None, home}
        return (self.memory.described(words, home),) if is_domestic else ()

    def _again(self, clause: Clause, mention: Mention, index: int) -> tuple[Party, ...]:
        """Take "the official said" for the official who spoke before, "the President" of a release for its own."""
        if (
            mention.kind != "office"
            or not mention.office
            or mention.countries
            or mention.possessive
            or mention.owner is not None
        ):
            return ()
        noun = mention.office.split()[-1]
        if clause.lower(mention.first) not in ("the", noun):
            return ()
        if (
            self.memory.person is not None
            and self.memory.person.is_office
            and index - self.memory.person_sentence <= _NEAR_PERSON
            and any(office.split()[-1] in (noun, _ALSO.get(noun)) for office in self.memory.person.offices)
        ):
            return (self.memory.person,)
        holder = self._holder(noun, index)
        if holder and holder[0].is_office and clause.lower(mention.first) == "the":
            return holder
        if self.document.is_release:
            people = self.document.cast.people
            if (head := own_head(people, self.document.home, mention.office)) is not None:
                return (head,)
            for person in people.persons:
                is_own = person.country in (None, self.document.home) and is_called(people, person, mention.office)
                if is_own and any(_post(o).endswith(mention.office) for o in person.offices):
                    return (person,)
        return ()
