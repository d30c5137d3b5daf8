"""What extracts, as a short text: two runs with the same stamp find the same events in the same article."""

from __future__ import annotations

import hashlib
import importlib.util
import json
from importlib import metadata
from pathlib import Path

import diplo_cli
from diplo_cli.errors import DiploError
from diplo_cli.run.executor import ExtractorConfig

_PARTS = ("models", "lexicon", "reading", "language", "extract", "writing")
"""The packages whose code or data decides what an event is."""


def make_stamp(config: ExtractorConfig) -> str:
    """Return the digests of code and lexicon with the model's name and version; nothing is loaded for it."""
    return json.dumps(
        {"code": code_digest(), "lexicon": lexicon_digest(config.lexicon), "model": name_model(config.model)}
    )


def name_model(model: str | None) -> str:
    """Return the model's name and version; the name alone where it is not installed, which the extractor reports."""
    from diplo_cli.language.parser import DEFAULT_MODEL, find_model

    try:
        spec = importlib.util.find_spec(find_model(model))
    except DiploError:
        return model or DEFAULT_MODEL
    folder = Path(spec.origin).parent if spec is not None and spec.origin else None
    if folder is None or not (folder / "meta.json").is_file():
        return model or DEFAULT_MODEL
    return f"{model or DEFAULT_MODEL} {json.loads((folder / 'meta.json').read_text(encoding='utf-8')).get('version')}"


def code_digest() -> str:
    """Return a short digest of the code that the events depend on."""
    return _digest(sorted(path for part in _PARTS for path in (_package() / part).rglob("*.py")))


def lexicon_digest(extra: str | None) -> str:
    """Return a short digest of the vocabulary, with the user's own file."""
    data = sorted(path for path in (_package() / "lexicon" / "data").rglob("*") if path.is_file())
    return _digest([*data, *([Path(extra)] if extra and Path(extra).is_file() else [])])


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
