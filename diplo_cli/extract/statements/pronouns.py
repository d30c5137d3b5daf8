"""Speakers by a pronoun: "he", "it" and "they", in the light of who spoke before; "who" behind a name.

Stage: statements. In: a pronoun that is the subject of a verb of saying, and whom the actors take it for. Out: the
parties that it stands for.
"""

from collections.abc import Sequence

from diplo_cli.extract.actors import Mention, Party
from diplo_cli.extract.document import Document
from diplo_cli.extract.statements.clauses import Clause
from diplo_cli.extract.statements.memory import Memory
from diplo_cli.extract.statements.subjects import clause_subject
from diplo_cli.extract.statements.vocabulary import SpeechVocabulary

# How many sentences back a pronoun reaches.
_NEAR_BODY, _NEAR_PRONOUN = 6, 2
_APPOSED = 5  # words of ", a former singer who"
_PAPER = 4  # words within which a sentence says that it is about a paper
_FEMALE = frozenset({"she", "her"})


def _is_of_crowd(clause: Clause, pronoun: Mention) -> bool:
    """Say whether "who" is somebody whom no mention tells: "critics who", "a man who"; not "Novak, a man who"."""
    before = pronoun.first - 1
    if before < 0 or before in clause.inside or not clause.tokens[before].text.islower():
        return False
    for k in range(before, max(0, before - _APPOSED), -1):
        if clause.lower(k) in ("a", "an", "one", "the"):
            return not (clause.lower(k - 1) == "," and k - 2 in clause.ends)
        if k in clause.inside:
            break
    return clause.lower(before).endswith("s")


class PronounSpeakers:
    """Resolves pronouns; `memory` is filled by who calls."""

    def __init__(self, document: Document, speech: SpeechVocabulary, memory: Memory) -> None:
        self.document = document
        self.speech = speech
        self.memory = memory
        self.known: dict[tuple[int, int], tuple[Party, ...]] = {}  # by sentence and mention

    def find(self, clause: Clause, k: int, index: int, is_last: bool, settled: tuple[Party, ...]) -> tuple[Party, ...]:
        """Return who speaks by a pronoun, which with `is_last` follows what is said; empty where it is open."""
        mention = clause.mentions[k]
        word = mention.text.lower()
        if word in ("he", "she"):
            place = (index, k)
            self.known[place] = self.known.get(place) or self._person(clause, mention, settled, index, is_last)
            return self.known[place]
        if word == "it":
            if self.memory.body is not None and self._is_paper(index - 1):
                return (self.memory.body,)  # "The report follows others. It said"
            # "Ruiz came, the ministry said. Both leaders voiced hope, it added"
            is_added = is_last and (self.memory.person_sentence, self.memory.body_sentence) == (index, index - 1)
            is_last = is_added or self.memory.body_sentence >= self.memory.person_sentence
            is_open = all(p.type == "state" for p in settled) and self.memory.person_sentence == index - 1
            if is_open and not is_last and (thing := self._thing()):
                return thing
            if self.memory.body is not None and (
                (index - self.memory.body_sentence <= 1 and is_last)
                or (not settled and index - self.memory.body_sentence <= 2)
            ):
                return (self.memory.body,)
            return settled
        if word == "they":
            is_group = [p.type for p in self.memory.plural] == ["organization"]
            distance = index - self.memory.plural_sentence
            reach = _NEAR_PRONOUN if is_last else 1
            if (not settled and distance <= _NEAR_PRONOUN) or (is_group and 0 < distance <= reach):
                return self.memory.plural
            return tuple(settled) or self.memory.several or self.met(2) or self.met(0)
        if word in ("i", "we"):
            return ()
        if word == "who" and _is_of_crowd(clause, mention):
            return ()
        return settled

    def _person(
        self, clause: Clause, mention: Mention, settled: Sequence[Party], index: int, is_last: bool
    ) -> tuple[Party, ...]:
        """Prefer a person named before the pronoun in its own sentence, then who spoke in the sentence before.

        After what is said, the order is the other way round: "Novak's plan is dead, he said".
        """
        is_female = mention.text.lower() in _FEMALE
        gender_of = self.document.cast.people.gender_of
        fits = [p for p in settled if gender_of(p) in (None, is_female)]
        last = self.memory.person if self._is_near(index) else None
        if last is not None and gender_of(last) not in (None, is_female):
            last = None
        if is_last and (blunt := self._before_colon(clause, mention, is_female, index)):
            return blunt
        if is_last and last is not None:
            return (last,)
        for k, other in enumerate(clause.mentions):
            if other.first >= mention.first:
                break
            is_named = other.kind in ("person", "office") and not clause.quoted[other.first]
            is_sure = any(p.country or p.offices or " " in (p.name or "") or gender_of(p) is not None for p in fits)
            if is_sure and is_named and self.document.parties(index, k) == tuple(settled):
                return tuple(settled)
        if last is not None:
            return (last,)
        if all(gender_of(p) is None for p in fits) and (sure := self._sure(clause, mention, is_female, index)):
            return sure
        known = self._of_gender(is_female, index)
        if known and all(gender_of(p) is None and " " not in (p.name or "") and not p.offices for p in fits):
            return known  # "Ann Hale spoke on STEM. She said": what a name of one word is, is less sure
        if not fits and not known and not settled and self._is_near(index) and self.memory.person is not None:
            return (self.memory.person,)  # a given name that women bear as well: "Vivian Tan said. He added"
        return tuple(fits) or known or tuple(settled)

    def _before_colon(self, clause: Clause, pronoun: Mention, is_female: bool, index: int) -> tuple[Party, ...]:
        """Take "she" for Ruiz in "Ruiz was more blunt: “No,” she said"."""
        colon = next((k for k in range(pronoun.first) if clause.lower(k) == ":" and not clause.quoted[k]), None)
        subject = clause_subject(clause, colon) if colon is not None and colon + 1 in clause.marks else None
        found = tuple(p for k in (subject.mentions if subject else ()) for p in self.document.parties(index, k))
        is_his = len(found) == 1 and self.document.cast.people.gender_of(found[0]) in (None, is_female)
        return found if is_his and found[0].type == "person" else ()

    def _thing(self) -> tuple[Party, ...]:
        """Return the last speaker where nothing shows that the name is a person's: a firm, which "it" takes up."""
        last = self.memory.person
        if last is None or last.is_office or last.country or last.offices:
            return ()
        return (last,) if self.document.cast.people.gender_of(last) is None else ()

    def _is_paper(self, index: int) -> bool:
        """Say whether a sentence is about a paper of who spoke before: "The 20-page report follows"."""
        if index < 0 or index - self.memory.body_sentence > _NEAR_BODY:
            return False
        words = [t.lower for t in self.document.sentences[index].tokens[:_PAPER]]
        return words[:1] == ["the"] and bool(self.speech.documents.intersection(words))

    def _sure(self, clause: Clause, pronoun: Mention, is_female: bool, index: int) -> tuple[Party, ...]:
        """Return who before a pronoun in its sentence is known to be a woman, or a man."""
        for k, mention in enumerate(clause.mentions):
            for party in self.document.parties(index, k) if mention.first < pronoun.first else ():
                if party.type == "person" and self.document.cast.people.gender_of(party) is is_female:
                    return (party,)
        return ()

    def met(self, count: int) -> tuple[Party, ...]:
        """Return who met by the first sentence of a release: "the two", and with no count "they", further down."""
        first = next((i for i, row in enumerate(self.document.cast.parties) if any(row)), 0)
        if not self.document.is_release or first >= len(self.document.cast.parties):
            return ()
        row = self.document.cast.parties[first]
        people = tuple(dict.fromkeys(p for parties in row for p in parties if p.type == "person"))
        sides = {p.country or self.document.home for p in people}
        is_all = count == 0 and len(people) > 1
        return people if len(sides) == len(people) and (is_all or len(people) == count) else ()

    def _is_near(self, index: int) -> bool:
        """Say whether the last speaker spoke nearby, and no sentence since was about another person."""
        distance = index - self.memory.person_sentence
        if distance == _NEAR_PRONOUN:
            subjects = self.document.cast.subjects
            between = subjects[index - 1]
            is_known = (
                between is not None and not between.is_office and (between.country or " " in (between.name or ""))
            )
            return not is_known or between in (self.memory.person, subjects[index - 2])
        return 0 <= distance < _NEAR_PRONOUN

    def _of_gender(self, is_female: bool, index: int) -> tuple[Party, ...]:
        for i in range(index - 1, max(-1, index - _NEAR_BODY), -1):
            for k in range(len(self.document.mentions[i]) - 1, -1, -1):
                for party in self.document.parties(i, k):
                    if party.type == "person" and self.document.cast.people.gender_of(party) is is_female:
                        return (party,)
        return ()
