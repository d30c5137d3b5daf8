"""Consultations that an article takes for known: in one on Brexit, "talks" by themselves are those on Brexit.

Stage: frames, across sentences; without a parse. In: a document and its drafts. Out: at most one draft for each
standing negotiation that has no other name than its subject, where the article tells no consultation of its parties.
"""

from collections.abc import Iterator, Sequence

from diplo_cli.extract.document import Document
from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.vocabulary import EventVocabulary
from diplo_cli.language.tokens import Token
from diplo_cli.models import Span

_TALKS = frozenset({"negotiations", "renegotiation", "renegotiations", "talks"})
# Before the noun these say that it is these talks, or none in particular: "progress in talks", "the stalled talks".
_OPEN = frozenset({",", "a", "by", "exit", "for", "from", "in", "of", "on", "stalled", "that", "the", "to", "trade"})
_OTHERS = frozenset({"about", "between", "on", "over", "to", "with"})  # "talks on wages", "in talks to sell"
_ENOUGH = 2  # sentences that name the subject of the article


def find_open_talks(document: Document, drafts: Sequence[Draft], vocabulary: EventVocabulary) -> Iterator[Draft]:
    """Yield the talks that go on in "Lind hopes for progress in talks", in an article on Brexit."""
    busy = {d.sentence for d in drafts if d.kind != "visit"}
    for names, codes in vocabulary.open_processes:
        named = [k for k, s in enumerate(document.sentences) if any(name in s.text.lower() for name in names)]
        is_in_title = any(document.sentences[k].where == "title" for k in named)
        if len(named) < _ENOUGH and not is_in_title:
            continue
        parties = [document.party(code) for code in codes]
        sides = {p.country for p in parties}
        if any(d.kind == "consultation" and len(sides & {p.country for p, _ in d.parties}) > 1 for d in drafts):
            continue
        for k, sentence in enumerate(document.sentences):
            talks = _find_talks(sentence.tokens, names) if sentence.where == "text" and k not in busy else None
            if talks is None or not _countries(document, k) <= sides:
                continue
            if any(vocabulary.lemma(t.lower) in vocabulary.breaking_verbs for t in sentence.tokens):
                continue  # "the talks broke down" do not go on
            yield Draft(
                kind="consultation",
                status="ongoing",
                parties=[(party, "participant") for party in parties],
                sentence=k,
                span=Span(sentence.start, sentence.end),
                trigger=talks.start,
                rule="consultation.process",
                mode="in_person",
                confidence=0.6,
                tense="present",
                is_nominal=True,
            )
            break


def _find_talks(tokens: Sequence[Token], names: Sequence[str]) -> Token | None:
    """Return the noun of talks that nothing before it makes others: not "coalition talks", "after talks with Lind"."""
    for k, word in enumerate(tokens):
        if word.lower not in _TALKS or (k + 1 < len(tokens) and tokens[k + 1].lower in _OTHERS):
            continue
        if k == 0 or tokens[k - 1].lower in _OPEN or tokens[k - 1].lower in names:
            return word
    return None


def _countries(document: Document, sentence: int) -> set[str | None]:
    """Return the states and organisations that a sentence names."""
    return {code for mention in document.mentions[sentence] for code in mention.countries}
