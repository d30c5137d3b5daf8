"""The vocabulary of saying: the verbs of `speech.toml` by every inflected form, the words of `attribution.toml`."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from types import MappingProxyType
from typing import Literal

from diplo_cli.language.inflection import conjugate
from diplo_cli.lexicon import Lexicon, load_lexicon
from diplo_cli.lexicon.schema import SpeechRow

Form = Literal["base", "third", "past", "participle", "ing"]


@dataclass(frozen=True, slots=True)
class SpeechVerb:
    """A verb of saying by its lemma."""

    lemma: str
    frames: frozenset[str]
    objects: frozenset[str]
    never: frozenset[str]
    unlike: frozenset[str]
    cameo: str | None
    plover: str | None


@dataclass(frozen=True, slots=True)
class SpeechVocabulary:
    """All that the rules ask for; forms and words are lower case."""

    verbs: Mapping[str, tuple[SpeechVerb, frozenset[Form]]]
    adverbs: frozenset[str]
    documents: frozenset[str]
    bodies: frozenset[str]
    sides: frozenset[str]
    collectives: frozenset[str]
    offices: frozenset[str]
    private: frozenset[str]
    concerns: frozenset[str]
    homely: frozenset[str]
    affiliations: frozenset[str]
    american: frozenset[str]
    answering: frozenset[str]
    stately: frozenset[str]
    unnamed: frozenset[str]
    hearers: frozenset[str]
    occasions: frozenset[str]
    nouns: frozenset[str]
    claims: frozenset[str]
    openings: frozenset[str]
    closings: frozenset[str]
    contacts: frozenset[str]
    courtesies: frozenset[str]
    charges: frozenset[str]
    promises: frozenset[str]
    reduced: frozenset[str]
    agentless: frozenset[str]
    feelings: frozenset[str]
    bringing: frozenset[str]
    introductions: frozenset[str]
    armed: frozenset[str]
    partisan: frozenset[str]
    staff: frozenset[str]
    domestic: frozenset[str]
    attending: frozenset[str]
    voices: frozenset[str]
    echoes: frozenset[str]
    interstate: frozenset[str]
    attitudes: frozenset[str]
    filings: frozenset[str]
    retold: frozenset[str]
    abroad: frozenset[str]
    judgements: frozenset[str]
    governing: frozenset[str]
    related: frozenset[str]
    callings: frozenset[str]
    states: frozenset[str]
    outlets: frozenset[str]
    figures: frozenset[str]
    compounds: frozenset[str]
    pages: frozenset[str]
    ministries: frozenset[str]  # "defense ministry", "presidential office"


def _inflect(row: SpeechRow) -> dict[str, set[Form]]:
    """Return the forms of a verb: by rule, with the row's own forms in place of what they end like."""
    known, own = conjugate(row.verb), set(row.forms)
    ing = {word for word in own if word.endswith("ing") and word != row.verb}
    third = {word for word in own if word.endswith("s") and not word.endswith("ss")}
    past = own - ing - third or known.past
    labelled: tuple[tuple[Form, Iterable[str]], ...] = (
        ("base", {row.verb}),
        ("third", third or known.present),
        ("ing", ing or known.ing),
        ("past", past),
        ("participle", past),
    )
    forms: dict[str, set[Form]] = {}
    for form, words in labelled:
        for word in words:
            forms.setdefault(word, set()).add(form)
    return forms


# The lists of attribution.toml.
_LISTS = frozenset(field.name for field in fields(SpeechVocabulary)) - {"ministries", "verbs"}


@lru_cache(maxsize=4)
def load_speech(lexicon: Lexicon | None = None) -> SpeechVocabulary:
    """Build the vocabulary of a lexicon; of the packaged one where none is given."""
    lexicon = lexicon or load_lexicon()
    verbs: dict[str, tuple[SpeechVerb, frozenset[Form]]] = {}
    for row in lexicon.table("speech", SpeechRow):
        verb = SpeechVerb(
            row.verb,
            frozenset(row.frames),
            frozenset(row.objects),
            frozenset(row.never),
            frozenset(row.unlike),
            row.cameo,
            row.plover,
        )
        for word, forms in _inflect(row).items():
            verbs[word] = (verb, frozenset(forms))
    words = lexicon.words("attribution")
    return SpeechVocabulary(
        verbs=MappingProxyType(verbs),
        ministries=frozenset(body for body in lexicon.words("actors")["bodies"] if " " in body),
        **{name: frozenset(words[name]) for name in _LISTS},
    )
