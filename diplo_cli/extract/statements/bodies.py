"""Bodies: which body a bare noun takes up, "the ministry", "the company", or brings in, "a German industry federation".

Stage: statements, under the resolution of speakers. In: a body's noun and the sentence that it stands in. Out: the
party; nothing where no body can be told.
"""

from bisect import bisect_left
from collections.abc import Iterator

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Document
from diplo_cli.extract.statements.clauses import Clause
from diplo_cli.extract.statements.concerns import find_apposed, find_concern
from diplo_cli.extract.statements.memory import Memory
from diplo_cli.extract.statements.nouns import Subject
from diplo_cli.extract.statements.vocabulary import SpeechVocabulary
from diplo_cli.extract.statements.words import PHRASE_BREAKS, PHRASE_REACH

_NEAR_NAMED, _NEAR_CROWNED = 12, 3  # sentences
_QUALIFIED = 3  # words of a body that is more than its state's: "Congolese electoral commission"
_LEAD = 2  # sentences
_LOCAL = frozenset({"embassy", "ministry"})


class Bodies:
    """Resolves bodies by their nouns; `memory` is filled by who calls."""

    def __init__(self, document: Document, speech: SpeechVocabulary, memory: Memory) -> None:
        self.document = document
        self.speech = speech
        self.memory = memory
        # by noun, the last one of each sentence, with the sentence's number; filled when a noun is asked for
        self._named_bodies: dict[str, list[tuple[int, Party]]] = {}
        self._introductions: dict[str, list[tuple[int, str, str]]] = {}

    def find(self, word: str, index: int) -> tuple[Party, ...]:
        """Return the body that a bare noun takes up again: "the ministry", "the company"."""
        if word not in self._named_bodies:
            self._named_bodies[word] = list(self._find_named(word))
        named = self._named_bodies[word]
        if (k := bisect_left(named, index + 1, key=lambda row: row[0])) > 0:
            return (named[k - 1][1],)
        if word in self.speech.interstate and (body := self._interstate(index)):
            return body
        if index < _LEAD and (later := self._named_later(word)):
            return later
        if word not in self.speech.concerns and (introduced := self._introduced(word, index)):
            return introduced
        if word == "delegation" and self.document.is_release and self.document.home:
            return (self.memory.described("Delegation", self.document.home),)
        if word in self.speech.homely:
            # "the government" of the state that the article is about; "the ministry" of the place that it comes from
            main = self.document.main_state if word not in _LOCAL else None
            main = self._crowned(index) if word == "palace" else main
            home = main or (self._before(index) if word not in _LOCAL else None) or self.document.home
            key = f"{word} {home}"
            return (self.memory.names.setdefault(key, Party("organization", word.capitalize(), home)),) if home else ()
        if word in self.speech.concerns:
            return find_concern(self.document, self.speech, self.memory, word, index)
        last = self.memory.organization or self.memory.body
        is_reporter = last is not None and last.is_media and word not in self.speech.outlets
        if last is not None and not is_reporter and index - self.memory.body_sentence <= _NEAR_NAMED:
            return (last,)
        return ()

    def _crowned(self, index: int) -> str | None:
        """Return whose "the palace" is: of the king or queen told last."""
        for i in range(index, max(-1, index - _NEAR_CROWNED), -1):
            for parties in reversed(self.document.cast.parties[i]):
                for party in parties:
                    if any(self.document.office_kinds.get(office) == "royal" for office in party.offices):
                        return party.country
        return None

    def _before(self, index: int) -> str | None:
        """Return whose "the government" is where nobody tells of the dateline's state: of the one told before."""
        if self.document.home is None or self.document.home in self.document.cast.people.named or not index:
            return None
        rows = self.document.mentions[index - 1]
        told = {c for m in rows if m.kind != "place" for c in m.countries[:1] if c != "IGO"}
        return told.pop() if len(told) == 1 else None

    def _interstate(self, index: int) -> tuple[Party, ...]:
        """Return the body of states that was named last: NATO for "the alliance", the European Union for "the bloc"."""
        for i in range(index, max(-1, index - _NEAR_NAMED), -1):
            for k in range(len(self.document.mentions[i]) - 1, -1, -1):
                for party in self.document.parties(i, k):
                    if (party.type, party.country) == ("organization", "IGO") and party.name != "United Nations":
                        return (party,)
        return ()

    def _introduced(self, word: str, index: int) -> tuple[Party, ...]:
        """Return the body that was brought in with its state: "a Peruvian grain commission", then "the commission"."""
        if word not in self._introductions:
            self._introductions[word] = list(self._find_introductions(word))
        introduced = self._introductions[word]
        k = bisect_left(introduced, index, key=lambda row: row[0])
        return (self.memory.described(*introduced[k - 1][1:]),) if k > 0 else ()

    def _find_introductions(self, word: str) -> Iterator[tuple[int, str, str]]:
        """Yield the sentence, name and state of the first body by a noun in each sentence that brings one in."""
        for i, sentence in enumerate(self.document.sentences):
            if sentence.where == "title":
                continue
            found = (self._introduced_at(i, k) for k, token in enumerate(sentence.tokens) if token.lower == word)
            if (first := next((f for f in found if f is not None), None)) is not None:
                yield (i, *first)

    def _introduced_at(self, i: int, k: int) -> tuple[str, str] | None:
        """Return name and state of the body whose noun is token `k` of a sentence, where its state stands before."""
        tokens = self.document.sentences[i].tokens
        for first in range(k - 1, max(-1, k - PHRASE_REACH), -1):
            before = tokens[first].lower
            if not before[0].isalpha() or before in PHRASE_BREAKS or before in self.speech.verbs:
                return None
            code = self.document.state_codes.get(tokens[first].text)
            if code is not None and first < k - 1:
                return " ".join(t.text for t in tokens[first : k + 1]), code
        return None

    def _find_named(self, word: str) -> Iterator[tuple[int, Party]]:
        """Yield each sentence that names a body by a noun, with the last one that it names."""
        for i, mentions in enumerate(self.document.mentions):
            found = (
                party
                for k in range(len(mentions) - 1, -1, -1)
                if mentions[k].kind == "organization"
                for party in self.document.parties(i, k)
                if word in (party.name or "").casefold().split()
            )
            if (party := next(found, None)) is not None:
                yield i, party

    def _named_later(self, word: str) -> tuple[Party, ...]:
        """Return the one body of the article whose name has the noun: "the agency" of a lead."""
        found = {
            id(p): p for p in self.document.cast.organizations.values() if word in (p.name or "").casefold().split()
        }
        if word in self.speech.homely and self.document.dateline_site is not None:
            # "the ministry" in the lead of a story from Beijing is not Sweden's further down
            found = {k: p for k, p in found.items() if p.country in (None, self.document.home)}
        return tuple(found.values()) if len(found) == 1 and not next(iter(found.values())).is_media else ()

    def find_new(self, clause: Clause, subject: Subject) -> tuple[Party, ...]:
        """Take "a German industry federation", "the Congolese electoral commission" for one not named before."""
        k = subject.first
        last = next((n for n in range(k, k + PHRASE_REACH + 1) if clause.lower(n) == subject.word), k)
        words = [t.text for t in clause.tokens[k + 1 : last + 1]]
        compound = " ".join(words).lower()
        if (
            clause.lower(k) in ("a", "an")
            and subject.word in self.speech.concerns
            and (name := find_apposed(clause, last))
        ):
            return (self.memory.described(name, None),)
        if compound in self.speech.ministries and clause.lower(k) == "the":
            return self._ministry(compound, clause.sentence.index)
        if compound in self.speech.compounds and not self._is_named(compound):
            home = self.document.main_state or self.document.home
            return (self.memory.described(compound.title(), home),) if home else ()
        country = next((self.document.state_codes[w] for w in words if w in self.document.state_codes), None)
        is_new = clause.lower(k) in ("a", "an") and subject.word in self.speech.concerns
        if not is_new and (country is None or len(words) < _QUALIFIED):
            return ()
        return (self.memory.described(" ".join(words), country),) if any(w[0].isupper() for w in words) else ()

    def _ministry(self, compound: str, index: int) -> tuple[Party, ...]:
        """Return "the defense ministry": the one named before, else that of the place the article comes from."""
        if compound not in self._named_bodies:
            rows = self._find_named(compound.split()[-1])
            self._named_bodies[compound] = [(i, p) for i, p in rows if (p.name or "").casefold() == compound]
        named = self._named_bodies[compound]
        if (k := bisect_left(named, index + 1, key=lambda row: row[0])) > 0:
            return (named[k - 1][1],)
        home = self.document.home or self.document.main_state
        return (self.memory.described(compound.title(), home),) if home else ()

    def _is_named(self, words: str) -> bool:
        """Say whether the article names a body by these words: "the Bank of Peru" is no "central bank"."""
        return any(words in (p.name or "").casefold() for p in self.document.cast.organizations.values())
