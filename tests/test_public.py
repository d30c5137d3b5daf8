"""The public interface of the package: what the documentation imports."""

from pathlib import Path

import pytest

import diplo_cli
from diplo_cli.errors import ExtractionError, InputError
from diplo_cli.models import Article
from diplo_cli.run import serial
from tests.cli.fake_extractor import FakeExtractor


@pytest.fixture(autouse=True)
def _no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serial, "_make_extractor", FakeExtractor)


def test_all_names_are_there() -> None:
    for name in diplo_cli.__all__:
        assert getattr(diplo_cli, name) is not None
    assert set(diplo_cli.__all__) <= set(dir(diplo_cli))
    with pytest.raises(AttributeError, match="nonsense"):
        diplo_cli.nonsense  # type: ignore[attr-defined]  # noqa: B018


def test_from_paths_to_events(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Sergey Lavrov arrived in Beijing on Monday.\n")
    (event,) = diplo_cli.extract_events(diplo_cli.read_articles([str(path)]))
    assert event.kind == "visit"
    assert event.source.id == "a"


def test_articles_made_by_hand() -> None:
    articles = [diplo_cli.Article(id="1", text="x said y"), Article(id="2", text="nothing")]
    assert [event.kind for event in diplo_cli.extract_events(articles)] == ["statement"]


def test_a_failure_is_raised_and_not_lost(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="gone"):
        list(diplo_cli.extract_events(diplo_cli.read_articles([str(tmp_path / "gone.txt")])))
    with pytest.raises(ExtractionError, match="the text says so"):
        list(diplo_cli.extract_events([Article(id="1", text="crash")]))
