"""Tables that go into a file or a pipe end their lines where the words end."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run

TABLES = (
    ("extract", "in"),
    ("list", "in"),
    ("list", "in", "--actors"),
    ("list", "in", "--by", "kind"),
    ("list", "in", "--by", "kind", "--count"),
    ("filter", "in"),
    ("diff", "in/a.txt", "in/b.txt"),
    ("diff", "in/a.txt", "in/a.txt", "--exit-zero"),
    ("diff", "in/a.txt", "in/b.txt", "--stat"),
)


@pytest.mark.parametrize("args", TABLES)
def test_no_line_ends_in_blanks(run: Run, seeds: Path, args: tuple[str, ...]) -> None:
    piped = run(*args, "--format", "table").stdout
    assert len(piped.splitlines()) > 1
    assert [line for line in piped.splitlines() if line != line.rstrip()] == []
    run(*args, "--format", "table", "-o", "page.txt")
    assert Path("page.txt").read_text() == piped
