"""Hostile articles: no crash, no hang, nothing that takes time out of proportion to its length."""

import datetime as dt
import os
import time
from pathlib import Path

import pytest

from diplo_cli.models import Article
from diplo_cli.run import ExtractorConfig, SerialExecutor

SENTENCE = "Chinese Foreign Minister Wang Yi met his Russian counterpart Sergey Lavrov in Beijing on Monday. "

HOSTILE = {
    "a million quotation marks": '"' * 1_000_000,
    "opening quotation marks": "\u201c" * 300_000,
    "quoted words": '"a" ' * 50_000,
    "said": "he said, " * 20_000,
    "quoted and said": '"No," he said. ' * 10_000,
    "a sentence of 100,000 words": "talks " * 100_000,
    "a sentence of 100,000 names": "Wang Yi " * 50_000,
    "a list of names": ", ".join(["Foreign Minister Wang Yi"] * 10_000),
    "names joined by and": "Wang Yi and Sergey Lavrov and " * 5_000 + "met in Beijing.",
    "one word": "a" * 1_000_000,
    "capitals": "A" * 300_000,
    "capitalised words": "Aa " * 100_000,
    "initials": "A. " * 100_000,
    "hyphens": "China-" * 50_000,
    "names joined by hyphens": "Aa Bb-" * 20_000 + " Council met.",
    "initials joined by hyphens": "A-" * 100_000 + " Council met.",
    "a long name of two parties": "U.S.-EU " + "Aa " * 100_000 + "Council met.",
    "apostrophes": "'s " * 100_000,
    "brackets": "(" * 200_000,
    "notes": "(Reporting by " * 20_000,
    "dots": "." * 500_000,
    "dashes": "\u2014 " * 200_000,
    "digits": "1" * 300_000,
    "days": "Monday " * 50_000,
    "dates": "April 8, 2024, " * 20_000,
    "years": "2024 " * 60_000,
    "from to": "from Monday to " * 20_000,
    "between and": "between April 8 and " * 15_000,
    "ands": "and " * 100_000,
    "verbs": "met visited said talked " * 20_000,
    "will": "will " * 100_000,
    "spaces": " " * 500_000 + "x",
    "lines": "\n" * 500_000 + "x",
    "short lines": "Ad\n" * 100_000,
    "captions": "FILE PHOTO: x\n" * 20_000,
    "datelines": "BEIJING, March 3 (Xinhua) -- \n" * 10_000,
    "stamps": "Published: Apr 08, 2024\n" * 10_000,
    "emoji": "\U0001f469\u200d\U0001f4bb" * 50_000,
    "combining marks": "a" + "\u0301" * 300_000,
    "right to left": "\u202e" + SENTENCE * 100,
    "zero width": "\u200b".join(SENTENCE * 50),
    "lone surrogates": "\ud800" * 1000 + SENTENCE,
    "escape sequences": "\x1b[31m" * 10_000 + SENTENCE,
    "formulas": "=cmd|' /C calc'!A0 " * 5_000,
    "semicolons": "; ".join(["Wang Yi met Lavrov"] * 5_000),
    "titles": "President Minister Secretary Chairman " * 10_000,
    "offices": "Foreign Minister of " * 20_000,
    "possessives": "China's Russia's " * 20_000,
    "of the": "of the " * 50_000,
    "subordinate clauses": "that he said that " * 10_000,
    "relative clauses": "who met Wang Yi, who " * 5_000,
    "one sentence many times": SENTENCE * 2_000,
    "many different names": " ".join(
        f"Minister Aab{chr(97 + i % 26)}{chr(97 + i // 26 % 26)}{i} met Wang." for i in range(1_000)
    ),
}
SECONDS = 120.0
SIZE = 60_000
"""Characters of each that are read; DIPLO_FUZZ=full reads all."""


@pytest.fixture(scope="module")
def executor() -> SerialExecutor:
    from diplo_cli.run import serial

    extractor = serial._make_extractor(ExtractorConfig())
    list(extractor.extract([Article(id="warm-up", text=SENTENCE)]))
    return SerialExecutor(extractor, timeout=SECONDS)


@pytest.mark.parametrize("name", HOSTILE)
def test_no_article_takes_time_out_of_proportion(executor: SerialExecutor, name: str) -> None:
    text = (
        HOSTILE[name]
        if name.startswith("a million") or os.environ.get("DIPLO_FUZZ") == "full"
        else HOSTILE[name][:SIZE]
    )
    article = Article(id=name, text=text, title=text[:2000], published=dt.date(2024, 4, 9))
    started = time.process_time()
    (result,) = executor.run([article], ExtractorConfig())
    spent = time.process_time() - started
    assert result.failure is None
    # News takes about 10 microseconds a character; what grows with the square was at ten times that and more.
    assert spent < 0.5 + len(article.text) * 100e-6, f"{spent:.1f} s for {len(article.text)} characters"
    for event in result.events:
        for shown in event.evidence:
            passage = article.text if shown.in_ == "text" else article.title or ""
            assert passage[shown.start : shown.end] == shown.text


def test_folders_that_lead_back_to_themselves(tmp_path: Path) -> None:
    from diplo_cli.reading import read_articles

    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "x.txt").write_text(SENTENCE)
    (tmp_path / "a" / "loop").symlink_to(tmp_path)
    (tmp_path / "a" / "self.txt").symlink_to(tmp_path / "a" / "self.txt")
    assert [getattr(item, "id", item) for item in read_articles([str(tmp_path)])] == ["x"]
