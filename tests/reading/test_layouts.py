"""Pages of ten common layouts keep headline, date and body, and leave what surrounds them."""

from pathlib import Path

import pytest

from diplo_cli.models import Article
from diplo_cli.reading import read_articles
from tests.reading.layouts import DAY, HEADLINE, LAYOUTS, PARAGRAPHS


@pytest.mark.parametrize("name", LAYOUTS)
def test_headline_date_and_body_are_kept(tmp_path: Path, name: str) -> None:
    (tmp_path / "page.html").write_text(LAYOUTS[name], encoding="utf-8")
    (article,) = read_articles([str(tmp_path / "page.html")])
    assert isinstance(article, Article), article
    assert (article.title or "").removesuffix(" | The Daily Example") == HEADLINE
    assert str(article.published) == DAY
    words = " ".join(article.text.split())
    for paragraph in PARAGRAPHS:
        assert paragraph in words
    assert "NOISE" not in words
