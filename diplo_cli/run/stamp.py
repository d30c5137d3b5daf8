"""What extracts, as a short text: two runs with the same stamp find the same events in the same article."""

from __future__ import annotations

import hashlib
import json
from importlib import metadata
from pathlib import Path

import diplo_cli
from diplo_cli.errors import LexiconError, MissingModelError
from diplo_cli.run.executor import ExtractorConfig

_PARTS = ("models", "lexicon", "reading", "language", "extract", "writing")
"""The packages whose code or data decides what an event is."""


def make_stamp(config: ExtractorConfig) -> str:
    """Return the digests of code and lexicon with the model's name and version; nothing is loaded for it."""
    return json.dumps(
        {"code": code_digest(), "lexicon": lexicon_digest(config.lexicon), "model": name_model(config.model)}
    )


def name_model(model: str | None) -> str:
    """Return the name and version of the package that is loaded; the name alone of one that is not installed."""
    from diplo_cli.language.parser import DEFAULT_MODEL, find_model

    try:
        name = find_model(model)
    except MissingModelError:  # the extractor reports it
        return model or DEFAULT_MODEL
    try:
        return f"{name} {metadata.version(name)}"
    except metadata.PackageNotFoundError:
        return name


def code_digest() -> str:
    """Return a short digest of the code that the events depend on."""
    return _digest(sorted(path for part in _PARTS for path in (_package() / part).rglob("*.py")))


def lexicon_digest(extra: str | None) -> str:
    """Return a short digest of the vocabulary, with the user's own file."""
    from diplo_cli.lexicon import lexicon_version

    try:
        return lexicon_version(extra)
    except LexiconError:  # the extractor reports it
        return lexicon_version()


def version() -> str:
    """Return the version of diplo, "unknown" where it runs without being installed."""
    try:
        return metadata.version("diplo-cli")
    except metadata.PackageNotFoundError:
        return "unknown"


def _package() -> Path:
    return Path(diplo_cli.__file__).parent


def _digest(paths: list[Path]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]
