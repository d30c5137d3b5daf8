"""Voices: those who speak for a body or a state and have no name: "two federal judges", "the plaintiffs", "aides".

Stage: statements, under the resolution of speakers. In: a subject that is a noun alone. Out: a party by that noun, with
the country of who stands beside it, of whom it was said before, or of the story.
"""

from collections import Counter
from collections.abc import Iterable

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Document
from diplo_cli.extract.statements.clauses import Clause
from diplo_cli.extract.statements.memory import Memory
from diplo_cli.extract.statements.nouns import Subject
from diplo_cli.extract.statements.sightings import is_adverb
from diplo_cli.extract.statements.subjects import clause_subject
from diplo_cli.extract.statements.vocabulary import SpeechVocabulary
from diplo_cli.extract.statements.words import FINITE, OPENERS, PREPOSITIONS

_NEAR_GROUP = 40  # sentences
_OPENING = 6  # sentences
_DETERMINERS = frozenset(
    "a all an both four five her his its many most one several six some the their these those three two".split()
)
_LONGEST = 4  # words before a noun
# What goes with no noun after it.
_STOPS = FINITE | PREPOSITIONS | OPENERS | {"and", "or", "but", "he", "she", "they", "it", "who", "which"}
_COMPLEMENTS = frozenset({"for", "from", "in", "of", "on", "to"})


def noun_of(words: str) -> str:
    """Return the noun that a phrase ends with, in the singular."""
    return words.split()[-1].lower().removesuffix("s")


class Voices:
    """Resolves nouns for those who speak; `memory` is filled by who calls."""

    def __init__(self, document: Document, speech: SpeechVocabulary, memory: Memory) -> None:
        self.document = document
        self.speech = speech
        self.memory = memory

    def find(self, clause: Clause, subject: Subject, index: int) -> tuple[Party, ...]:
        """Return who "two federal judges", "the plaintiffs" are."""
        last = subject.first + len(subject.word.split())
        if subject.word.split()[-1].lower() not in self.speech.voices:
            is_home = self.document.is_release and self.document.home is not None and not subject.mentions
            words = subject.word.removeprefix("The ").removeprefix("the ")
            return (self.memory.described(words, self.document.home),) if is_home else ()
        return self._party(clause, self._first(clause, last - 1), last, subject.mentions, index)

    def group(self, clause: Clause, subject: Subject, index: int) -> tuple[Party, ...]:
        """Return who a mention is that says no state: "aides said", "lawmakers representing both towns"."""
        mention = clause.mentions[subject.mentions[-1]]
        if mention.kind != "group" or mention.text.split()[-1].lower() not in self.speech.voices:
            return ()
        before = clause.ends.get(mention.first - 1)
        if before is not None and clause.mentions[before].kind == "state" and not clause.quoted[mention.first - 1]:
            return self._party(clause, clause.mentions[before].first, mention.last, (before,), index)
        first = mention.first if clause.lower(mention.first) in _DETERMINERS else self._first(clause, mention.first)
        return self._party(clause, first, mention.last, (), index)

    def before(self, index: int) -> tuple[Party, ...]:
        """Return the last group of the sentence before: "It drew mixed reviews from Peruvian officials. Some said"."""
        row = self.document.mentions[index - 1] if index else ()
        for k in range(len(row) - 1, -1, -1):
            parties = self.document.parties(index - 1, k)
            is_body = len(parties) == 1 and parties[0].type != "person"
            if row[k].kind == "group" and row[k].count is None and is_body:
                return parties
        return ()

    def _first(self, clause: Clause, position: int) -> int:
        """Return where the words before a noun begin that go with it: "two federal", "union"."""
        first = position
        while first > max(0, position - _LONGEST):
            token = clause.tokens[first - 1]
            if (
                not token.text.replace("-", "").isalnum()
                or first - 1 in clause.inside
                or first - 1 in clause.timed
                or clause.quoted[first - 1]
                or token.lower in _STOPS
                or (token.lower in self.speech.verbs and not token.lower.endswith("ed"))
                or is_adverb(token.lower)
            ):
                break
            first -= 1
        return first

    def _party(self, clause: Clause, first: int, last: int, owners: Iterable[int], index: int) -> tuple[Party, ...]:
        words = [t.text for t in clause.tokens[first:last]]
        noun = noun_of(words[-1])
        if "other" in (words[0].lower(), clause.lower(first - 1)):
            return ()
        if words[0].lower() in ("the", "these", "those") and (known := self._known(noun, index)):
            return known
        while len(words) > 1 and (words[0].lower() in _DETERMINERS or words[0].isdigit()):
            words = words[1:]
        if len(words) == 1 and words[0].lower() in self.speech.attending and clause.lower(last) not in _COMPLEMENTS:
            return ()  # "leaders said": of what, the sentence does not tell
        is_stateless = noun in self.speech.armed or any(w.lower() in self.speech.abroad for w in words)
        country = None if is_stateless else self._country(clause, noun, owners, (first, last), index)
        return (self.memory.described(" ".join(words), country),)

    def _known(self, noun: str, index: int) -> tuple[Party, ...]:
        """Return those of whom it was said before whose they are: "Portuguese judges", then "the judges"."""
        known, said = self.memory.groups.get(noun, ((), -_NEAR_GROUP))
        if known and index - said < _NEAR_GROUP:
            return known
        for i in range(index - 1, max(-1, index - _NEAR_GROUP), -1):
            for mention in self.document.mentions[i]:
                is_same = mention.kind == "group" and (mention.office or "").split(" ")[-1] == noun
                if is_same and len(mention.countries) == 1:
                    return (self.memory.described(mention.text, mention.countries[0]),)
        return ()

    def _country(
        self, clause: Clause, noun: str, owners: Iterable[int], bounds: tuple[int, int], index: int
    ) -> str | None:
        first, last = bounds
        after = clause.begins.get(last + 1, clause.begins.get(last + 2)) if clause.lower(last) in _COMPLEMENTS else None
        beside = [*owners, *([after] if after is not None else ())]
        found = (p.country for k in beside for p in self.document.parties(index, k) if p.country)
        if self.speech.partisan.intersection(t.lower for t in clause.tokens[first:last]):
            return "USA"
        country = next(found, None) or self._nationality(clause, first, last)
        if country is None and f"{noun}s" in self.speech.related:
            country = self._master(clause, first, index)
        return country or self.scene()

    def _nationality(self, clause: Clause, first: int, last: int) -> str | None:
        codes = self.document.state_codes
        return next((codes[t.text] for t in clause.tokens[first:last] if t.text in codes), None)

    def _master(self, clause: Clause, first: int, index: int) -> str | None:
        """Return whose "aides" are: of the person whom the clause is about, or who spoke last."""
        subject = clause_subject(clause, first)
        parties = [p for k in subject.mentions for p in self.document.parties(index, k)] if subject is not None else []
        parties = parties or ([self.memory.person] if self.memory.person is not None else [])
        return next((p.country for p in parties if p.type == "person"), None)

    def scene(self) -> str | None:
        """Return the state of the story: of its dateline or outlet, else the one that its opening names most."""
        if self.document.home:
            return self.document.home
        rows = self.document.cast.parties[:_OPENING]
        named = Counter(p.country for row in rows for ps in row for p in ps if p.country and p.country != "IGO")
        ranked = named.most_common(2)
        if not ranked or (len(ranked) > 1 and ranked[0][1] < 2 * ranked[1][1]):
            return None
        return ranked[0][0]
