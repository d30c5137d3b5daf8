"""`--version`, the manifest of a dataset and the log name the same model and the same lexicon."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize("lexicon", [None, "my.toml"])
def test_all_name_the_same(run: Run, seeds: Path, monkeypatch: pytest.MonkeyPatch, lexicon: str | None) -> None:
    if lexicon is not None:
        Path(lexicon).write_text('[[titles]]\ntitle = "lord warden"\nkind = "head"\n')
        monkeypatch.setenv("DIPLO_LEXICON", lexicon)
    assert run("extract", "in", "-o", "out/", "--log-json", "log").status == 0
    manifest = json.loads(Path("out/_manifest.json").read_text())
    start = json.loads(Path("log").read_text().splitlines()[0])
    said = dict(line.split(" ", 1) for line in run("--version").stdout.splitlines())
    for key in ("diplo", "model", "lexicon"):
        assert manifest[key] == start[key] == said[key]
