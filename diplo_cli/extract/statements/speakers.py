"""Speakers: the parties that the subject of a verb of saying stands for, in the light of who spoke before."""

import re
from collections.abc import Sequence

from diplo_cli.extract.actors import Mention, Party
from diplo_cli.extract.actors.parties import PartyType, fold_name
from diplo_cli.extract.document import Document
from diplo_cli.extract.statements.attribution import Attribution
from diplo_cli.extract.statements.clauses import Clause
from diplo_cli.extract.statements.extents import left_edge
from diplo_cli.extract.statements.heads import Subject
from diplo_cli.extract.statements.subjects import clause_subject
from diplo_cli.extract.statements.vocabulary import SpeechVocabulary

# How many sentences back a bare noun reaches.
_NEAR_BODY, _NEAR_PERSON, _NEAR_NAMED, _NEAR_PRONOUN, _NEAR_GROUP = 6, 3, 12, 2, 40
# Bodies that every state has; without a name they are those of the place of the story.
_HOMELY = frozenset(
    {
        "administration",
        "army",
        "court",
        "embassy",
        "government",
        "junta",
        "military",
        "ministry",
        "opposition",
        "parliament",
        "police",
        "radio",
        "regime",
        "television",
    }
)
# Whose officials, when no country is named: those of the place of the story.
_AFFILIATIONS = frozenset(
    {"administration", "army", "cabinet", "congressional", "defence", "defense", "government", "intelligence"}
    | {"democratic", "military", "ministry", "republican", "opposition", "police", "ruling", "security"}
)
_STATELY = frozenset({"countries", "governments", "nations", "neighbors", "neighbours", "sides"})
_PHRASE = 6  # tokens before a noun
_FEMALE = frozenset({"she", "her"})


class Speakers:
    """Resolves subjects sentence by sentence; remembers the last speakers of each sort."""

    def __init__(self, document: Document, speech: SpeechVocabulary) -> None:
        self.document = document
        self.speech = speech
        self.person: Party | None = None
        self.person_sentence = -9
        self.body: Party | None = None
        self.body_sentence = -9
        self.organization: Party | None = None
        self.several: tuple[Party, ...] = ()
        self.plural: tuple[Party, ...] = ()
        self.plural_sentence = -9
        self.unnamed_sentence = -9
        self.names: dict[str, Party] = {}
        self.holders: dict[str, tuple[Party, int]] = {}
        self.groups: dict[str, tuple[tuple[Party, ...], int]] = {}
        title = (document.article.title or "").lower()
        self.is_release = title.startswith(("readout", "statement", "press statement"))

    def resolve(self, clause: Clause, attribution: Attribution) -> tuple[Party, ...]:
        """Return the speakers; empty where nobody can be named."""
        index = clause.sentence.index
        subject = attribution.subject
        parties = self._subject(clause, subject, index)
        parties = tuple(p for p in dict.fromkeys(parties) if self._can_speak(p))
        if not parties:
            self.unnamed_sentence = index
            return ()
        self._remember(parties, index)
        for k in subject.mentions:
            mention = clause.mentions[k]
            if mention.kind == "group" or len(parties) > 1:
                self.plural, self.plural_sentence = parties, index
            if mention.kind == "group" and mention.office:
                self.groups[mention.office.split(" ")[-1]] = (parties, index)
        return parties

    def _subject(self, clause: Clause, subject: Subject, index: int) -> tuple[Party, ...]:
        if subject.kind == "mention":
            found = tuple(p for k in subject.mentions for p in self._mention(clause, k, index))
            return found or tuple(p for k in subject.fallback for p in self._mention(clause, k, index))
        if subject.kind == "tail":
            parties = self.document.parties(index, subject.mentions[-1])
            word = clause.tokens[subject.first].text[:4]
            return tuple([p for p in parties if (p.name or "").startswith(word)] or parties[-1:])
        if subject.kind == "phrase":
            return (self._phrase(subject.word, self._country(subject.mentions, index)),)
        if subject.kind == "named":
            return self._named(subject.word, subject.first == 0)
        if subject.kind == "owned":
            return self._owned(clause, subject, index)
        if subject.kind == "several":
            return self._several(subject.word, index)
        if subject.kind in ("document", "body"):
            for k in subject.mentions:
                owner = self._mention(clause, k, index)
                is_concern = subject.kind == "body" and subject.word in self.speech.concerns
                if owner and owner[0].type == "person" and is_concern:
                    return self._owned(clause, subject, index)  # "Ruiz's campaign"
                if owner and owner[0].type == "person" and owner[0].country and subject.word == "administration":
                    return (self.document.state(owner[0].country),)
                if owner and not (owner[0].type == "state" and is_concern):
                    return owner
                if owner:
                    body = self._body(subject.word, index)
                    is_again = bool(body) and body[0].type == "organization" and body[0] not in owner
                    first = clause.mentions[k].last
                    words = [t.text for t in clause.tokens[first : first + _PHRASE] if t.text.isalpha()]
                    words = words[: words.index(subject.word)] if subject.word in words else []
                    name = " ".join([owner[0].name or "", *words, subject.word])
                    return body if is_again else (self._phrase(name, owner[0].country),)
            if subject.kind == "body":
                return self._new_body(clause, subject) or self._body(subject.word, index)
            if _starts(clause, subject, "joint"):
                return self._several("2 leaders", index)  # "a joint statement said"
            if self.body is not None and index - self.body_sentence <= _NEAR_BODY:
                return (self.body,)
            if self.person is not None and index - self.person_sentence <= _NEAR_PERSON:
                return (self.person,)
        return ()

    def _new_body(self, clause: Clause, subject: Subject) -> tuple[Party, ...]:
        """Take "a German industry federation" for one that was not named before."""
        k = subject.first
        if clause.lower(k) not in ("a", "an") or subject.word not in self.speech.concerns:
            return ()
        last = next((n for n in range(k, k + _PHRASE + 1) if clause.lower(n) == subject.word), k)
        words = [t.text for t in clause.tokens[k + 1 : last + 1]]
        return (self._phrase(" ".join(words), None),) if any(w[0].isupper() for w in words) else ()

    def _country(self, mentions: Sequence[int], index: int) -> str | None:
        return next((p.country for k in mentions for p in self.document.parties(index, k)), None)

    def _phrase(self, name: str, country: str | None) -> Party:
        """Return who is called by a description: "U.S. business groups"."""
        return self.names.setdefault(f"{name} {country}", Party("organization", name, country))

    def _named(self, name: str, opens: bool) -> tuple[Party, ...]:
        """Return the party of a name that is no mention: a person's part, else what no list knows ("Acme")."""
        key = name.casefold()
        for (_, other), party in self.document.cast.organizations.items():
            if other == key:
                return (party,)
        parts = fold_name(name)
        bearers = self.document.cast.people.by_part.get(parts[-1], []) if parts else []
        if bearers:
            return (bearers[0],)
        longer = next((p for k, p in self.names.items() if k.startswith(key + " ")), None)
        if longer is not None:
            return (longer,)
        inside = re.compile(rf"[a-z,;] {re.escape(name)}\b")
        if opens and " " not in name and not name.isupper() and not inside.search(self.document.article.text):
            return ()
        return (self.names.setdefault(key, Party("organization", name)),)

    def _owned(self, clause: Clause, subject: Subject, index: int) -> tuple[Party, ...]:
        """Return "his office", "Novak's sister": a party of the owner's country."""
        owners = [p for k in subject.mentions for p in self.document.parties(index, k)]
        if not owners:
            first = clause_subject(clause, subject.first)
            owners = [p for k in first.mentions for p in self.document.parties(index, k)] if first else []
            owners = owners or ([self.person] if self.person is not None else [])
        if not owners:
            return ()
        owner = owners[0]
        if owner.country is None:
            parts = fold_name(owner.name or "")
            owner = next(iter(self.document.cast.people.by_part.get(parts[-1] if parts else "", [])), owner)
        name = f"{owner.name}'s {subject.word}"
        kind: PartyType = (
            "organization" if subject.word in ("office", "administration", "campaign", "team") else "person"
        )
        return (self.names.setdefault(name, Party(kind, name, owner.country)),)

    def _several(self, words: str, index: int) -> tuple[Party, ...]:
        """Return the states or persons that were last named together: "the two countries", "the three envoys"."""
        count = int(words.split()[0]) if words[:1].isdigit() else 2
        wanted = ("state", "person") if words.split()[-1] in _STATELY else ("person", "state")
        for i in range(index, max(-1, index - 4), -1):
            for kind in wanted:
                found = tuple(
                    dict.fromkeys(
                        p
                        for k, m in enumerate(self.document.mentions[i])
                        if m.kind == kind
                        for p in self.document.parties(i, k)
                        if p.country
                    )
                )
                if len({p.country for p in found[:count]}) == count:
                    return found[:count]
        return self.several

    def _body(self, word: str, index: int) -> tuple[Party, ...]:
        """Return the body that a bare noun takes up again: "the ministry", "the company"."""
        for i in range(index, -1, -1):
            for k in range(len(self.document.mentions[i]) - 1, -1, -1):
                if self.document.mentions[i][k].kind != "organization":
                    continue
                for party in self.document.parties(i, k):
                    if word in (party.name or "").casefold().split():
                        return (party,)
        if word in _HOMELY:
            home = self.document.home
            key = f"{word} {home}"
            return (self.names.setdefault(key, Party("organization", word.capitalize(), home)),) if home else ()
        body = self.organization or self.body
        if body is not None and index - self.body_sentence <= _NEAR_NAMED:
            return (body,)
        return ()

    def _mention(self, clause: Clause, k: int, index: int) -> tuple[Party, ...]:
        mention = clause.mentions[k]
        settled = self.document.parties(index, k)
        if mention.kind != "pronoun":
            return (
                self._again(clause, mention, index)
                or self._officials(clause, mention)
                or self._private(mention, settled)
                or self._unnamed_office(clause, k, settled, index)
                or settled
                or self._group(mention, index)
                or self._modified(clause, k, index)
            )
        word = mention.text.lower()
        if word in ("he", "she"):
            return self._person(clause, mention, settled, index)
        if word == "it":
            is_last = self.body_sentence >= self.person_sentence
            if self.body is not None and (
                (index - self.body_sentence <= 1 and is_last) or (not settled and index - self.body_sentence <= 2)
            ):
                return (self.body,)
            return settled
        if word == "they":
            if not settled and index - self.plural_sentence <= _NEAR_PRONOUN:
                return self.plural
            if self.several and not settled:
                return self.several
            return settled
        if word in ("i", "we"):
            return ()
        return settled

    def _officials(self, clause: Clause, mention: Mention) -> tuple[Party, ...]:
        """Take "senior administration officials" for those of the place of the story."""
        words = [clause.lower(mention.first - 1), *mention.text.lower().split()]
        is_homely = (
            mention.kind == "group" and not mention.countries and mention.owner is None and not mention.possessive
        )
        if is_homely and self.document.home and _AFFILIATIONS.intersection(words):
            return (self.document.state(self.document.home),)
        return ()

    def _private(self, mention: Mention, settled: Sequence[Party]) -> tuple[Party, ...]:
        """Take "U.S. lawmakers" for themselves, not for the United States."""
        noun = (mention.office or "").split(" ")[-1]
        if mention.kind != "group" or noun not in self.speech.private or [p.type for p in settled] != ["state"]:
            return ()
        return (self._phrase(mention.text.removeprefix("the ").removeprefix("The "), settled[0].country),)

    def _unnamed_office(self, clause: Clause, k: int, settled: Sequence[Party], index: int) -> tuple[Party, ...]:
        """Give "a Ruiz spokesman" its own party, with the owner's country, and "an army official" that of the story."""
        mention = clause.mentions[k]
        if mention.kind != "office" or not mention.office or len(settled) != 1 or clause.lower(mention.last) == ",":
            return ()
        party, noun = settled[0], mention.office.split()[-1]
        edge = left_edge(clause, mention.first, _PHRASE)
        is_indefinite = bool({clause.lower(edge), clause.lower(mention.first)} & {"a", "an", "another", "one"})
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
        country = self._modifier_country(clause, k, index)
        if country is None and _AFFILIATIONS.intersection(mention.text.lower().split()):
            country = self.document.home
        if country is None and not is_another:
            return ()
        name = mention.office.title() if is_another else party.name or mention.office.title()
        office = Party("person", name, country, title=mention.title, offices=[mention.office], is_office=True)
        return (self.names.setdefault(f"{name} of {country}", office),)

    def _holder(self, noun: str, index: int) -> tuple[Party, ...]:
        """Return who spoke last by this office: "the official", "the spokesman"."""
        party, last = self.holders.get(noun, (None, -9))
        return (party,) if party is not None and index - last <= _NEAR_NAMED else ()

    def _modifier_country(self, clause: Clause, k: int, index: int) -> str | None:
        """Return the country of who stands right before an office: "a Ruiz spokesman"."""
        before = clause.ends.get(clause.mentions[k].first - 1)
        return self._country((before,), index) if before is not None else None

    def _modified(self, clause: Clause, k: int, index: int) -> tuple[Party, ...]:
        """Take "Acme Bank analysts", "senior PLR officials" for the body that is named before them."""
        mention = clause.mentions[k]
        before = clause.ends.get(mention.first - 1)
        if mention.kind != "group" or before is None or clause.mentions[before].kind not in ("person", "organization"):
            return ()
        parties = self.document.parties(index, before)
        if len(parties) != 1 or parties[0].type == "state":
            return ()
        party, name = parties[0], parties[0].name or ""
        if party.type == "organization":
            return (party,)
        if len(name.split()) > len(clause.mentions[before].text.split()):
            return (self._phrase(f"{name}'s {mention.text}", party.country),)
        return (self._phrase(name, party.country),) if " " in name or not name.istitle() else ()

    def _group(self, mention: Mention, index: int) -> tuple[Party, ...]:
        """Take "officials" for those of whom it was said before whose they are."""
        parties, last = self.groups.get((mention.office or "").split(" ")[-1], ((), -9))
        return parties if mention.kind == "group" and index - last <= _NEAR_GROUP else ()

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
            self.person is not None
            and self.person.is_office
            and index - self.person_sentence <= _NEAR_PERSON
            and any(office.split()[-1] == noun for office in self.person.offices)
        ):
            return (self.person,)
        if self.is_release:
            for person in self.document.cast.people.persons:
                if person.country == self.document.home and any(o.endswith(mention.office) for o in person.offices):
                    return (person,)
        return ()

    def _person(self, clause: Clause, mention: Mention, settled: Sequence[Party], index: int) -> tuple[Party, ...]:
        """Prefer a person named before the pronoun in its own sentence, then who spoke in the sentence before."""
        is_female = mention.text.lower() in _FEMALE
        fits = [p for p in settled if self._gender(p) in (None, is_female)]
        for k, other in enumerate(clause.mentions):
            if other.first >= mention.first:
                break
            is_named = other.kind in ("person", "office") and not clause.quoted[other.first]
            if fits and is_named and self.document.parties(index, k) == tuple(settled):
                return tuple(settled)
        is_near = self.person is not None and 0 <= index - self.person_sentence <= _NEAR_PRONOUN
        if is_near and self.person is not None and self._gender(self.person) in (None, is_female):
            return (self.person,)
        known = self._of_gender(is_female, index)
        if known and all(self._gender(p) is None and " " not in (p.name or "") and not p.offices for p in fits):
            return known  # "Ann Hale spoke on STEM. She said": what a name of one word is, is less sure
        return tuple(fits) or known or tuple(settled)

    def _gender(self, person: Party) -> bool | None:
        """Say whether a person is a woman, by title or given name; None where neither tells."""
        if person.is_female is not None or not person.name:
            return person.is_female
        given = person.name.split()[0].casefold()
        return True if given in self.speech.feminine else False if given in self.speech.masculine else None

    def _of_gender(self, is_female: bool, index: int) -> tuple[Party, ...]:
        for i in range(index - 1, max(-1, index - _NEAR_BODY), -1):
            for k in range(len(self.document.mentions[i]) - 1, -1, -1):
                for party in self.document.parties(i, k):
                    if party.type == "person" and self._gender(party) is is_female:
                        return (party,)
        return ()

    def _can_speak(self, party: Party) -> bool:
        if party.type == "person" and party.is_office and party.country is None:
            noun = party.offices[0].split()[-1] if party.offices else ""
            return noun not in self.speech.unnamed
        if party.country is None and (party.is_office or party.type != "person"):
            # "Western diplomats": a group that is nobody's
            return (party.name or "").split(" ")[-1].casefold().removesuffix("s") not in self.speech.unnamed
        return True

    def _remember(self, parties: tuple[Party, ...], index: int) -> None:
        if len(parties) > 1:
            self.several = parties
        for party in parties:
            if party.type == "person":
                self.person, self.person_sentence = party, index
                for office in party.offices:
                    self.holders[office.split()[-1]] = party, index
            else:
                self.body, self.body_sentence = party, index
                self.organization = party if party.type == "organization" else self.organization


def _starts(clause: Clause, subject: Subject, word: str) -> bool:
    """Say whether a subject's phrase has a word before its noun."""
    return any(clause.lower(k) == word for k in range(subject.first, subject.first + 3))
