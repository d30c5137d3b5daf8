"""Speakers: the parties that the subject of a verb of saying stands for, in the light of who spoke before."""

import re
from collections.abc import Sequence

from diplo_cli.extract.actors import Party
from diplo_cli.extract.actors.full_names import fold_name
from diplo_cli.extract.actors.parties import PartyType
from diplo_cli.extract.document import Document
from diplo_cli.extract.statements.attribution import Attribution
from diplo_cli.extract.statements.bodies import Bodies
from diplo_cli.extract.statements.clauses import Clause
from diplo_cli.extract.statements.described import find_described
from diplo_cli.extract.statements.issuers import find_issuers
from diplo_cli.extract.statements.memory import Memory
from diplo_cli.extract.statements.mentioned import MentionedSpeakers
from diplo_cli.extract.statements.naming import spell_out
from diplo_cli.extract.statements.nouns import Subject
from diplo_cli.extract.statements.subjects import clause_subject
from diplo_cli.extract.statements.vocabulary import SpeechVocabulary
from diplo_cli.extract.statements.voices import Voices, noun_of
from diplo_cli.extract.statements.words import ONES, PHRASE_BREAKS, PHRASE_REACH, POSSESSIVES, SOURCES

# How many sentences back a bare noun reaches.
_NEAR_BODY, _NEAR_PERSON = 6, 3
_NEAR_ONES = 3
_PAIR = 2
# They speak where their owner, state or body stands beside them: "Peruvian forces", "members of the senate".
_OWNED = frozenset({"chiefs", "forces", "members", "parties"})
_SERVING = frozenset({"military", "minister", "spokesperson"})  # kinds of office
_OTHERS = frozenset({"many", "most", "others", "some"})


class Speakers:
    """Resolves subjects sentence by sentence; remembers the last speakers of each sort."""

    def __init__(self, document: Document, speech: SpeechVocabulary) -> None:
        self.document = document
        self.speech = speech
        self.memory = Memory()
        self.mentioned = MentionedSpeakers(document, speech, self.memory)
        self.issuers = find_issuers(document, speech)
        self.voices = Voices(document, speech, self.memory)
        self.bodies = Bodies(document, speech, self.memory)

    def resolve(self, clause: Clause, attribution: Attribution) -> tuple[Party, ...]:
        """Return the speakers; empty where nobody can be named."""
        index = clause.sentence.index
        subject = attribution.subject
        parties = self._subject(clause, subject, index, attribution.is_postposed)
        parties = tuple(spell_out(p, self.document) for p in dict.fromkeys(parties) if self._can_speak(p))
        for party in parties:
            self._settle(party, index)
            if self._is_of_union(clause, subject, party, index):
                party.country = "IGO"
        if not parties:
            self.memory.unnamed_sentence = index
            return ()
        is_voice = subject.kind == "voice" or any(clause.mentions[k].kind == "group" for k in subject.mentions)
        self.memory.remember(parties, index, is_body=not is_voice)
        if subject.kind == "voice" or (subject.kind == "phrase" and subject.word.endswith("s")):
            self.memory.plural, self.memory.plural_sentence = parties, index
        if subject.kind == "voice":
            self.memory.groups[noun_of(subject.word)] = (parties, index)
        if (parties[0].name or "").split(" ")[-1] in SOURCES:
            self.memory.groups["source"] = (parties, index)
        for k in subject.mentions:
            mention = clause.mentions[k]
            # "Republicans", not "NSAs"
            is_many = mention.kind == "organization" and mention.text.endswith("s") and not mention.text[:-1].isupper()
            if mention.kind == "group" or is_many or len(parties) > 1:
                self.memory.plural, self.memory.plural_sentence = parties, index
            if mention.kind == "group" and mention.office:
                self.memory.groups[mention.office.split(" ")[-1]] = (parties, index)
        return parties

    def _settle(self, party: Party, index: int) -> None:
        """Give an official whose state nothing tells that of the body that spoke before, a minister the article's.

        Only where the article comes from nowhere that is known.
        """
        kinds = {self.document.office_kinds.get(office) for office in party.offices}
        if party.country is not None or self.document.home is not None or not kinds & _SERVING:
            return
        body = self.memory.body if index - self.memory.body_sentence < _NEAR_PERSON else None
        is_state = body is not None and body.country not in (None, "IGO") and not body.is_media
        if body is not None and is_state:
            party.country = body.country
        elif "minister" in kinds:
            party.country = self.document.main_state

    def _of_states(self, clause: Clause, subject: Subject) -> str | None:
        """Return the noun of "the two countries' foreign ministers", whose two states were told before."""
        position = clause.mentions[subject.mentions[0]].first - 1
        word = clause.lower(position - 1)
        is_owner = clause.lower(position) in POSSESSIVES | {"'", "’"} and word in self.speech.stately
        return word if is_owner and clause.lower(position - 2) in ("both", "two") else None

    def _is_of_union(self, clause: Clause, subject: Subject, party: Party, index: int) -> bool:
        """Take "spokeswoman Eva Ruiz" behind "The European Commission said" for the commission's, not its seat's."""
        mention = clause.mentions[subject.mentions[0]] if subject.kind == "mention" else None
        is_bare = mention is not None and (mention.title or "").lower() in ("spokesman", "spokesperson", "spokeswoman")
        body = self.memory.body
        is_near = body is not None and body.country == "IGO" and 0 < index - self.memory.body_sentence < _NEAR_PERSON
        is_local = party.country == self.document.home and self.document.dateline_site is not None
        return is_bare and is_near and is_local and not party.votes and party.type == "person"

    def _subject(self, clause: Clause, subject: Subject, index: int, is_last: bool) -> tuple[Party, ...]:
        if subject.kind == "mention":
            if (broadcaster := self._broadcaster(clause, subject, index)) is not None:
                return (broadcaster,)
            found = tuple(p for k in subject.mentions for p in self.mentioned.find(clause, k, index, is_last))
            found = found or tuple(p for k in subject.fallback for p in self.mentioned.find(clause, k, index))
            if not found and clause.mentions[subject.mentions[-1]].office == "side":
                return self._several("2 sides", index)  # "Both sides expressed"
            if not found and (stately := self._of_states(clause, subject)):
                return self._several(f"2 {stately}", index)
            return found or self._settled(clause, subject, self.voices.group(clause, subject, index))
        if subject.kind == "described":
            settled = tuple(p for k in subject.fallback for p in self.mentioned.find(clause, k, index))
            return find_described(self.document, self.speech, self.memory, clause, subject, settled)
        if subject.kind == "unnamed" and subject.word in SOURCES:
            return self._insiders(clause, subject, index)
        if subject.kind == "unnamed" and subject.word == "we":
            return self.issuers
        if subject.kind == "unnamed" and subject.word in ("her", "him"):
            last = self.memory.person if index - self.memory.person_sentence <= _NEAR_PERSON else None
            return (last,) if last is not None else ()  # "according to him"
        if subject.kind == "unnamed" and subject.word in ONES:
            return self._one(index)
        if subject.kind == "voice":
            return self._settled(clause, subject, self.voices.find(clause, subject, index))
        if subject.kind == "tail":
            parties = self.document.parties(index, subject.mentions[-1])
            word = clause.tokens[subject.first].text
            if word.lower() in self.speech.abroad:
                return ()  # "between Peru and Chile, European diplomats said"
            return tuple([p for p in parties if (p.name or "").startswith(word[:4])] or parties[-1:])
        if subject.kind == "phrase":
            if again := self._based(clause, subject, index):
                return again
            codes, name = self.document.state_codes, subject.word
            before = clause.tokens[subject.first - 1].text if subject.first else ""
            if f"{before} {name.split()[0]}" in codes:
                name = f"{before} {name}"  # "North | Korean media"
            own = next((codes[w] for w in (" ".join(name.split()[:2]), *name.split()) if w in codes), None)
            country = self._country(subject.mentions, index) or own
            if country is None and not subject.mentions and name.split()[-1] in SOURCES:
                return ()  # "a Western source"
            return (self.memory.described(name, country),)
        if subject.kind == "unnamed" and subject.word == "media" and _starts(clause, subject, "state"):
            return self._state_media(index)
        if subject.kind == "unnamed" and subject.word in _OTHERS:
            if clause.lower(subject.first + 1) == "in":
                return ()  # "some in Peru said"
            is_near = index - self.memory.plural_sentence <= 1
            return self.memory.plural if is_near else self.voices.before(index)  # "EU leaders met. Some said"
        if subject.kind == "unnamed" and subject.word in self.speech.attending:
            return self.mentioned.attending(subject.word.capitalize())
        if subject.kind == "named":
            return self._named(subject.word, subject.first == 0)
        if subject.kind == "owned":
            return self._owned(clause, subject, index)
        if subject.kind == "several":
            return self._several(subject.word, index)
        if subject.kind in ("document", "body"):
            for k in subject.mentions:
                owner = self.mentioned.find(clause, k, index)
                is_concern = subject.kind == "body" and subject.word in self.speech.concerns
                if owner and owner[0].type == "person" and is_concern:
                    return self._owned(clause, subject, index)  # "Ruiz's campaign"
                if owner and owner[0].type == "person" and owner[0].country and subject.word == "administration":
                    return (self.document.state(owner[0].country),)
                if owner and not (owner[0].type == "state" and is_concern):
                    return owner
                if owner:
                    body = self.bodies.find(subject.word, index)
                    is_again = bool(body) and body[0].type == "organization" and body[0] not in owner
                    first = clause.mentions[k].last
                    words = [t.text for t in clause.tokens[first : first + PHRASE_REACH] if t.text.isalpha()]
                    words = words[: words.index(subject.word)] if subject.word in words else []
                    name = " ".join([owner[0].name or "", *words, subject.word])
                    return body if is_again else (self.memory.described(name, owner[0].country),)
            if subject.kind == "body":
                return self.bodies.find_new(clause, subject) or self.bodies.find(subject.word, index)
            if (issuer := self._issuing(clause, subject)) is not None:
                return (issuer,)
            if _are_papers(clause, subject, self.speech):
                return ()
            if _starts(clause, subject, "joint"):
                return self._several("2 leaders", index)  # "a joint statement said"
            if subject.word.removesuffix("s") in self.speech.filings:
                return (self.memory.organization,) if self.memory.organization is not None else ()
            if self.memory.body is not None and index - self.memory.body_sentence <= _NEAR_BODY:
                return (self.memory.body,)
            if self.memory.person is not None and index - self.memory.person_sentence <= _NEAR_PERSON:
                return (self.memory.person,)
        return ()

    def _settled(self, clause: Clause, subject: Subject, parties: tuple[Party, ...]) -> tuple[Party, ...]:
        """Leave out "members said", "two parties said", where nothing beside the noun says whose they are."""
        words = (parties[0].name or "").split() if len(parties) == 1 else []
        if not words or words[-1].lower() not in _OWNED:
            return parties
        qualifiers = self.speech.bodies | self.speech.partisan | self.speech.abroad
        is_qualified = any(w in self.document.state_codes or w.lower() in qualifiers for w in words[:-1])
        is_again = any(known == parties for known, _ in self.memory.groups.values())
        end = next((k for k in range(subject.first, len(clause.tokens)) if clause.lower(k) == words[-1].lower()), None)
        is_followed = end is not None and clause.lower(end + 1) == "of"
        return parties if is_qualified or is_again or is_followed else ()

    def _issuing(self, clause: Clause, subject: Subject) -> Party | None:
        """Take "a foreign ministry statement" for the ministry of the story's place."""
        for k in range(subject.first, min(subject.first + PHRASE_REACH, len(clause.tokens))):
            word = clause.lower(k)
            if word == subject.word:
                break
            if (
                word != "court"
                and word in self.speech.homely
                and clause.lower(k + 1) == subject.word
                and self.document.home
            ):
                words = [t.text for t in clause.tokens[subject.first : k + 1] if t.lower not in PHRASE_BREAKS]
                return self.memory.described(" ".join(words).title(), self.document.home)
        return None

    def _insiders(self, clause: Clause, subject: Subject, index: int) -> tuple[Party, ...]:
        """Take "a government source": one of the government of the story's place."""
        words = [clause.lower(k) for k in range(subject.first, min(subject.first + PHRASE_REACH, len(clause.tokens)))]
        words = words[: words.index(subject.word)] if subject.word in words else []
        parties, last = self.memory.groups.get("source", ((), -9))
        if words in (["the"], ["one", "of", "the"]) and index - last <= _NEAR_PERSON:
            return parties  # "the source added"
        if not words or words[-1] not in self.speech.answering:
            return ()
        last = subject.first + len(words) + 1
        after = clause.begins.get(last + 1) if clause.lower(last) == "in" else None
        is_american = words[-1] in self.speech.american and "USA" in self.document.cast.people.named
        home = "USA" if is_american else self.document.home
        country = self._country((after,), index) if after is not None else home
        return (self.memory.described(f"{words[-1].capitalize()} {subject.word}", country),) if country else ()

    def _one(self, index: int) -> tuple[Party, ...]:
        """Return one of those who spoke before: an "EU negotiator" of "EU negotiators", another unnamed official."""
        if index - self.memory.plural_sentence > _NEAR_ONES:
            last = self.memory.person if index - self.memory.person_sentence <= _NEAR_ONES else None
            return (last,) if last is not None and last.is_office else ()
        if len(self.memory.plural) != 1:
            return ()
        group = self.memory.plural[0]
        name = group.name or ""
        if group.type != "organization" or not name.endswith("s") or name.istitle():
            return self.memory.plural
        return (self.memory.described(name.removesuffix("s"), group.country),)

    def _broadcaster(self, clause: Clause, subject: Subject, index: int) -> Party | None:
        """Take the TV of "al-Mayadeen | TV" for the station, "state TV" for that of the story's state."""
        k = subject.mentions[0]
        parties, mention = self.document.parties(index, k), clause.mentions[k]
        if len(subject.mentions) > 1 or [(p.name, p.country) for p in parties] != [("TV", None)]:
            return None
        beside = clause.ends.get(mention.first - 1)
        station = self.document.parties(index, beside)[:1] if beside is not None else ()
        if station and station[0].is_media:
            return station[0]
        is_state = clause.lower(mention.last - 2) == "state" and self.document.home is not None
        return self.memory.described("State TV", self.document.home) if is_state else None

    def _based(self, clause: Clause, subject: Subject, index: int) -> tuple[Party, ...]:
        """Take "the Oslo-based group", "the New York-based agency" for the one named before."""
        place, _, noun = subject.word.rpartition(" ")
        before = (clause.lower(subject.first - 1), clause.lower(subject.first - 2))
        if not place.endswith("-based") or noun not in self.speech.bodies or "the" not in before:
            return ()
        found = self.bodies.find(noun, index)
        return found if [p.type for p in found] == ["organization"] else ()

    def _state_media(self, index: int) -> tuple[Party, ...]:
        """Take "state media reported" for those of the state that the sentence is about, else of the story's."""
        found = (p.country for parties in self.document.cast.parties[index] for p in parties if p.country)
        # "the former U.S. president met Ruiz in Lima, state media said": America has none
        country = next((c for c in found if c not in ("IGO", "USA")), None) or self.document.home
        return (self.memory.described("State media", country),) if country else ()

    def _country(self, mentions: Sequence[int], index: int) -> str | None:
        return next((p.country for k in mentions for p in self.document.parties(index, k)), None)

    def _named(self, name: str, opens: bool) -> tuple[Party, ...]:
        """Return the party of a name that is no mention: a person's part, else what no list knows ("Acme")."""
        key = name.casefold()
        for (_, other), party in self.document.cast.organizations.items():
            if other == key or other.startswith(key + " "):
                return (party,)
        parts = fold_name(name)
        bearers = self.document.cast.people.by_part.get(parts[-1], []) if parts else []
        if bearers:
            return (bearers[0],)
        longer = next((p for k, p in self.memory.names.items() if k.startswith(key + " ")), None)
        if longer is not None:
            return (longer,)
        inside = re.compile(rf"[a-z,;] {re.escape(name)}\b")
        if opens and " " not in name and not name.isupper() and not inside.search(self.document.article.text):
            return ()
        return (self.memory.names.setdefault(key, Party("organization", name)),)

    def _owned(self, clause: Clause, subject: Subject, index: int) -> tuple[Party, ...]:
        """Return "his office", "Novak's sister": a party of the owner's country."""
        owners = [p for k in subject.mentions for p in self.document.parties(index, k)]
        if not owners:
            first = clause_subject(clause, subject.first)
            owners = [p for k in first.mentions for p in self.document.parties(index, k)] if first else []
            last = self.memory.person or (self.document.cast.subjects[index - 1] if index > 0 else None)
            wanted = {"her": True, "his": False}.get(clause.lower(subject.first))
            gender = self.document.cast.people.gender_of(last) if last is not None else None
            is_other = None not in (wanted, gender) and wanted is not gender
            owners = owners or ([last] if last is not None and not is_other else [])
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
        return (self.memory.names.setdefault(name, Party(kind, name, owner.country)),)

    def _several(self, words: str, index: int) -> tuple[Party, ...]:
        """Return the states or persons that were last named together: "the two countries", "the three envoys"."""
        count = int(words.split()[0]) if words[:1].isdigit() else 2
        wanted = ("state", "person") if words.split()[-1] in self.speech.stately else ("person", "state")
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
        several = self.memory.several
        if words[:1].isdigit() and count > _PAIR and len(several) != count:
            several = ()  # "envoys of 20 countries said": not the two told before
        return several or self.mentioned.pronouns.met(count)

    def _can_speak(self, party: Party) -> bool:
        if party.type == "person" and (party.name or "").lower() in _OWNED:
            return False  # "Forces said", which opens like a name
        if party.type == "person" and party.is_office and party.country is None:
            noun = party.offices[0].split()[-1] if party.offices else ""
            is_described = " " in (party.name or "") and noun == "diplomat"  # "European Diplomat"
            return is_described or noun not in self.speech.unnamed
        if party.country is None and (party.is_office or party.type != "person"):
            # "Western diplomats": a group that is nobody's; "Acme economists" are somebody's
            first, _, noun = (party.name or "").casefold().rpartition(" ")
            is_staff = bool(first) and noun in self.speech.staff and party.type == "organization"
            return is_staff or noun.removesuffix("s") not in self.speech.unnamed
        return True


def _starts(clause: Clause, subject: Subject, word: str) -> bool:
    """Say whether a subject's phrase has a word before its noun."""
    return any(clause.lower(k) == word for k in range(subject.first, subject.first + 3))


def _are_papers(clause: Clause, subject: Subject, speech: SpeechVocabulary) -> bool:
    """Say whether papers are nobody's that the article tells: "early turnout reports suggested"."""
    if subject.word.removesuffix("s") not in speech.documents - {subject.word} or subject.mentions:
        return False
    words = [clause.lower(k) for k in range(subject.first, min(subject.first + PHRASE_REACH, len(clause.tokens)))]
    words = words[: words.index(subject.word)] if subject.word in words else []
    return not {"the", "these", "those", "its", "his", "her", "their", "both"}.intersection(words)
