"""The README's examples: what a marked block shows is what the commands print.

A fenced block below `<!-- tested -->` holds commands after `$ `, each with its output, or Python after `>>> `. Below
`<!-- file: NAME -->` stands a file that the commands of later blocks find. Blocks marked `<!-- tested with gold -->`
need the development articles. `python -m tests.test_readme --update` writes the outputs of today into the README.
"""

import argparse
import doctest
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.evaluation.gate import NO_GOLD, find_development

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
_BLOCK = re.compile(
    r"^<!-- (?P<mark>tested(?: with gold)?|file: (?P<file>\S+)) -->\n+```(?P<language>\w+)\n(?P<body>.*?)^```$",
    flags=re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Example:
    """A command and the output that the README shows for it."""

    command: str
    output: str


def find_blocks(text: str, *, is_file: bool) -> list[re.Match[str]]:
    """Return the marked blocks of the README: the files, or the tested ones."""
    return [match for match in _BLOCK.finditer(text) if bool(match["file"]) == is_file]


def parse_examples(body: str) -> list[Example]:
    """Split a console block into commands; a command goes on in the next line after a backslash."""
    examples = []
    for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
        lines = part.splitlines(keepends=True)
        size = next(n for n, line in enumerate(lines, 1) if not line.endswith("\\\n"))
        examples.append(Example("".join(lines[:size]).rstrip("\n"), "".join(lines[size:])))
    return examples


def prepare_folder(folder: Path, text: str) -> None:
    """Lay out what the commands find: the checkout's own folders, and the README's files."""
    for name in ("seeds", "tests", "diplo_cli"):
        (folder / name).symlink_to(ROOT / name)
    for match in find_blocks(text, is_file=True):
        (folder / match["file"]).write_text(match["body"], encoding="utf-8")


def run_command(command: str, folder: Path) -> str:
    """Return what a reader sees who types the command, without the spaces at the ends of lines."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("DIPLO_")}
    env |= {"DIPLO_GOLD": str(gold)} if (gold := find_development()) else {}
    env |= {"PATH": f"{Path(sys.executable).parent}:{env['PATH']}", "LC_ALL": "C.UTF-8", "NO_COLOR": "1"}
    shell = ["bash", "-o", "pipefail", "-c", command]
    done = subprocess.run(shell, cwd=folder, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return _trimmed(done.stdout)


def _trimmed(text: str) -> str:
    return re.sub(r"[ \t]+$", "", text, flags=re.MULTILINE)


def _missing(match: re.Match[str]) -> str | None:
    """Return what the block's commands need and is not here."""
    if match["mark"].endswith("gold") and find_development() is None:
        return NO_GOLD
    return "jq is not installed" if "| jq" in match["body"] and shutil.which("jq") is None else None


def _cases() -> list[object]:
    text = README.read_text(encoding="utf-8")
    cases: list[object] = []
    for match in find_blocks(text, is_file=False):
        first = match["body"].partition("\n")[0]
        why = _missing(match)
        cases.append(
            pytest.param(
                match["language"],
                match["body"],
                id=re.sub(r"[^\w.]+", "-", first)[:60].strip("-"),
                marks=pytest.mark.skip(reason=why) if why else [],
            )
        )
    return cases


@pytest.mark.parametrize(("language", "body"), _cases())
def test_a_block_shows_what_happens(language: str, body: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each command of the block prints what stands below it."""
    prepare_folder(tmp_path, README.read_text(encoding="utf-8"))
    monkeypatch.chdir(tmp_path)
    if language == "pycon":
        failed, told = _run_doctest(body)
        assert not failed, told
        return
    for example in parse_examples(body):
        assert run_command(example.command, tmp_path) == example.output.removesuffix("\n") + "\n" * bool(example.output)


def _run_doctest(body: str) -> tuple[int, str]:
    told: list[str] = []
    case = doctest.DocTestParser().get_doctest(body, {}, "README", "README.md", 0)
    result = doctest.DocTestRunner().run(case, out=told.append)
    assert result.attempted
    return result.failed, "".join(told)


def test_the_readme_opens_with_a_command() -> None:
    """Before any other code stands a command of diplo with its output, and it is tested."""
    text = README.read_text(encoding="utf-8")
    opening = text.index("```")
    assert text[:opening].endswith("<!-- tested -->\n")
    assert text[opening:].startswith("```console\n$ diplo extract seeds/")


def test_the_readme_names_every_command() -> None:
    """No command of the program is left out."""
    from diplo_cli.cli.app import app

    text = README.read_text(encoding="utf-8")
    assert [c.name for c in app.registered_commands if f"diplo {c.name}" not in text] == []


def test_an_example_goes_on_after_a_backslash() -> None:
    """The parser of blocks itself: two commands, one of two lines, one without output."""
    assert parse_examples("$ a \\\n  b\nout\n$ c\n") == [Example("a \\\n  b", "out\n"), Example("c", "")]


def update_readme(folder: Path) -> None:
    """Replace the outputs of all console blocks that can run here."""
    text = README.read_text(encoding="utf-8")
    prepare_folder(folder, text)

    def renew(match: re.Match[str]) -> str:
        if match["file"] or match["language"] != "console" or _missing(match):
            return match[0]
        parts = [f"$ {e.command}\n{run_command(e.command, folder)}" for e in parse_examples(match["body"])]
        start = match.start("body") - match.start()
        return match[0][:start] + "".join(parts) + "```"

    README.write_text(_BLOCK.sub(renew, text), encoding="utf-8")


if __name__ == "__main__":
    import tempfile

    parser = argparse.ArgumentParser()
    parser.add_argument("--update", action="store_true", required=True, help="write the outputs of today")
    parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        update_readme(Path(name))
