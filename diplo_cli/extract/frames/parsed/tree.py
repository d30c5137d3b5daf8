"""A sentence's parse with its mentions laid on the tokens: positions, verbs, objects and prepositions.

Stage: frames, below the constructions. In: a spaCy parse (tags and dependencies) of a condensed sentence,
which `mend` sets right first. Out: tokens and spans; positions are code points of the passage.
"""

from collections.abc import Iterator
from typing import Any

from diplo_cli.extract.actors import Mention, Party
from diplo_cli.extract.document import Document
from diplo_cli.extract.frames.condense import Condensed
from diplo_cli.extract.frames.parsed.mend import mend
from diplo_cli.extract.frames.vocabulary import EventVocabulary
from diplo_cli.language.sentences import Sentence
from diplo_cli.models import Span

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_OBJECTS = frozenset({"dobj", "obj"})
_FURTHER = frozenset({"afterwards", "later", "separately", "then"})
_SECOND = 4  # words before a second "with"
_ADJUNCTS = frozenset({"at", "in", "for", "on"})
_PLACES_AND_HOURS = frozenset({"NNP", "NNPS", "NNS"})


def _carries_with(noun: Any) -> bool:
    """Say whether the parser may hang a verb's "with" on a noun: a place, hours, "for the first time"."""
    return noun.tag_ in _PLACES_AND_HOURS or noun.text.lower() == "time"


class ParsedTree:
    """A parse and the article's words behind it."""

    def __init__(
        self, doc: Any, condensed: Condensed, document: Document, index: int, vocabulary: EventVocabulary
    ) -> None:
        mend(doc, vocabulary)
        self.doc = doc
        self.condensed = condensed
        self.document = document
        self.sentence: Sentence = document.sentences[index]
        self.vocabulary = vocabulary
        self.mentions = document.mentions[index]
        self.joint_of = dict(condensed.joints)
        self.mention_of = {i: k for i, k in enumerate(condensed.mentions) if k is not None}

    def start(self, token: Any) -> int:
        """Return where a token begins in the passage."""
        at: int = self.condensed.starts[token.i]
        return at

    def end(self, token: Any) -> int:
        """Return where a token ends in the passage."""
        at: int = self.condensed.ends[token.i]
        return at

    def words(self, first: Any, last: Any) -> str:
        """Return the article's words from one token to another, both included."""
        start, end = self.start(first) - self.sentence.start, self.end(last) - self.sentence.start
        return self.sentence.text[start:end]

    def is_time(self, token: Any) -> bool:
        """Say whether a token belongs to an expression of time."""
        at = self.start(token)
        return any(m.span.start <= at < m.span.end for m in self.document.times[self.sentence.index])

    def lemma(self, token: Any) -> str:
        """Return the lexicon's lemma of a verb form."""
        return self.vocabulary.lemma(token.text)

    def clause_span(self, token: Any, *others: Any) -> Span:
        """Return the span of the clause around a trigger: its subtree and that of the verb that carries it."""
        head = self.governing_verb(token) or token
        low = min(t.i for t in head.subtree)
        high = max(t.i for t in head.subtree)
        for other in (token, *others):
            low, high = min(low, other.i), max(high, other.i)
        while low < high and self.doc[low].is_punct:
            low += 1
        while high > low and self.doc[high].is_punct and self.doc[high].text not in ("”", '"', ")"):
            high -= 1
        return Span(self.start(self.doc[low]), self.end(self.doc[high]))

    def mention(self, token: Any) -> tuple[int, Mention] | None:
        """Return the mention that covers a token, with its position in the sentence."""
        k = self.mention_of.get(token.i)
        return None if k is None else (k, self.mentions[k])

    @staticmethod
    def is_verb(token: Any) -> bool:
        """Say whether the tagger takes a token for a verb; "following a visit" and "including talks" are none."""
        return bool(token.tag_.startswith(("V", "MD"))) and not (token.tag_ == "VBG" and token.dep_ == "prep")

    def governing_verb(self, token: Any) -> Any:
        """Return the nearest verb above a token, or None."""
        up = token
        while up.head != up:
            up = up.head
            # The tagger takes some predicates for adjectives: "Macron was carefully balanced".
            if self.is_verb(up) or any(c.dep_ in SUBJECTS for c in up.children):
                return up
        return None

    @property
    def subject_before(self) -> Party | None:
        """The subject of the sentence before this one, if it has one."""
        index = self.sentence.index
        return self.document.cast.subjects[index - 1] if index else None

    def state_of(self, word: Any) -> Party | None:
        """Return the state that an adjective or name is of: "Peruvian", "U.S."; None of any other word."""
        code = self.document.state_codes.get(self.words(word, word))
        return self.document.state(code) if code is not None else None

    @staticmethod
    def verb_with_subject(verb: Any, *relations: str) -> Any:
        """Return the verb above one in the `relations` that has the subject: "are" in "negotiators are due to meet"."""
        while verb.dep_ in relations and not any(c.dep_ in ("nsubj", "nsubjpass") for c in verb.children):
            verb = verb.head
        return verb

    def objects(self, verb: Any) -> list[Any]:
        """Return the direct objects of a verb."""
        return [c for c in verb.children if c.dep_ in _OBJECTS]

    def is_second_with(self, token: Any) -> bool:
        """Say whether a "with" tells one more meeting: "with Holm on Monday, and with Lind", "and separately with"."""
        if token.text.lower() != "with" or token.i < _SECOND:
            return False
        before = token.i - 1
        while self.doc[before].text.lower() in _FURTHER and before:
            before -= 1
        if self.doc[before].text.lower() != "and":
            return False
        return any(t.text.lower() == "with" for t in self.doc[:before])

    def prepositions(self, token: Any, *words: str) -> Iterator[Any]:
        """Yield the objects of the prepositions `words` that hang on a token, also nested ("from Cairo to Rome")."""
        for child in token.children:
            if self.is_second_with(child):
                continue
            if child.dep_ in ("prep", "agent", "dative", "prt", "advmod") and child.text.lower() in words:
                yield from (c for c in child.children if c.dep_ in ("pobj", "pcomp") and not self.is_verb(c))
            if child.dep_ == "prep":
                # also below a place or duration: "met at the White House with", "spoke for an hour with"
                carriers = [child]
                if "with" in words and child.text.lower() in _ADJUNCTS and self.is_verb(token):
                    carriers += [c for c in child.children if c.dep_ == "pobj" and _carries_with(c)]
                yield from (
                    c
                    for carrier in carriers
                    for prep in carrier.children
                    if prep.dep_ == "prep" and prep.text.lower() in words
                    for c in prep.children
                    if c.dep_ == "pobj"
                )
