"""A word as the gate sees it: the words, mentions and places around it, before any parse.

Stage: frames, before the parse. In: a sentence of the document and a position. Out: what stands near.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from diplo_cli.extract.actors import Mention, Party
from diplo_cli.extract.document import Document
from diplo_cli.extract.frames.vocabulary import EventVocabulary
from diplo_cli.language.tokens import Token

PEOPLE = frozenset({"person", "office", "group", "pronoun"})
_PAIRS = frozenset({"duo", "pair", "trio"})
OWNERS = frozenset({"his", "her", "their"})


@dataclass(frozen=True, slots=True)
class GateWord:
    """A word of a sentence, and what stands around it."""

    document: Document
    index: int  # of the sentence
    vocabulary: EventVocabulary
    i: int  # of the token in its sentence

    @property
    def tokens(self) -> Sequence[Token]:
        """Return the tokens of the sentence."""
        return self.document.sentences[self.index].tokens

    @property
    def mentions(self) -> Sequence[Mention]:
        """Return the mentions of the sentence."""
        return self.document.mentions[self.index]

    @property
    def text(self) -> str:
        """Return the word in lower case."""
        return self.tokens[self.i].lower

    @property
    def lemma(self) -> str:
        """Return the lemma of a verb that the lexicon knows, else the word."""
        return self.vocabulary.lemma(self.text)

    def before(self, reach: int) -> list[str]:
        """Return up to `reach` words before it, lower case."""
        return [t.lower for t in self.tokens[max(0, self.i - reach) : self.i]]

    def after(self, reach: int) -> list[str]:
        """Return up to `reach` words after it, lower case."""
        return [t.lower for t in self.tokens[self.i + 1 : self.i + 1 + reach]]

    def parties(self, mention: int) -> Sequence[Party]:
        """Return whom a mention of the sentence stands for."""
        return self.document.parties(self.index, mention)

    def at(self, i: int) -> "GateWord":
        """Return another word of the same sentence."""
        return GateWord(self.document, self.index, self.vocabulary, i)

    def precedes(self, reach: int, kinds: frozenset[str] = PEOPLE) -> bool:
        """Say whether a mention of one of the kinds begins within `reach` tokens after it."""
        return any(self.i < m.first <= self.i + reach and m.kind in kinds for m in self.mentions)

    def precedes_official(self, reach: int) -> bool:
        """Say whether somebody in office follows, by whatever name: "told Holm", "told him", "told the minister"."""
        return any(
            self.i < m.first <= self.i + reach and any(p.type == "person" and p.offices for p in self.parties(k))
            for k, m in enumerate(self.mentions)
        )

    def leads_to_place(self, prepositions: frozenset[str], reach: int) -> bool:
        """Say whether one of the prepositions within `reach` tokens has a place right after it, or is "here"."""
        for k, word in enumerate(self.after(reach), self.i + 1):
            if word in prepositions and (
                word == "here"
                or self.at(k).precedes_described_place()
                or any(m.place is not None and k < m.first <= k + 4 for m in self.mentions)
            ):
                return True
        return False

    def precedes_described_place(self) -> bool:
        """Say whether "the country", "both capitals" or "the subcontinent" follows."""
        following = self.after(3)
        if not following or following[0] not in ("the", "both", "that"):
            return False
        nouns = self.vocabulary.state_nouns | self.vocabulary.twin_nouns | self.vocabulary.area_nouns
        return not nouns.isdisjoint(following[1:])

    def has_day_after(self, reach: int) -> bool:
        """Say whether a time begins within `reach` tokens after the word."""
        starts = {token.start for token in self.tokens[self.i + 1 : self.i + 1 + reach]}
        return any(time.span.start in starts for time in self.document.times[self.index])

    def has_traveller(self) -> bool:
        """Say whether the sentence has who could go on a visit: somebody of a state or in office, a body, "his"."""
        for k, mention in enumerate(self.mentions):
            is_body = mention.kind == "organization" or (mention.kind == "group" and mention.countries)
            if is_body or mention.text.lower() == "they":  # whom the sentences before may tell
                return True
            if mention.kind not in ("place", "state") and any(
                p.type != "person" or p.country or p.offices for p in self.parties(k)
            ):
                return True
        nouns = self.vocabulary.sent_nouns | self.vocabulary.guest_nouns
        return any(t.lower in OWNERS or t.lower in nouns or t.lower in _PAIRS or t.text == "I" for t in self.tokens)
