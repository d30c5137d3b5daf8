"""The program as a whole: help, version, schema, and what it does as a process of its own."""

import contextlib
import json
import os
import pty
import re
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from diplo_cli.models import parse_event
from diplo_cli.writing import event_json
from tests.cli.conftest import Run
from tests.writing.sample_events import visit

ROOT = Path(__file__).parents[2]
FAKE = [sys.executable, "-m", "tests.cli.fake_extractor"]
HEAVY = {"spacy", "dateparser", "trafilatura", "pyarrow", "duckdb", "pandas", "numpy", "lxml"}


def python(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout


def loaded_by(code: str) -> set[str]:
    """Return the top-level modules that the code loads, in a process of its own."""
    wrapped = (
        "import contextlib, io, sys\n"
        "with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit):\n"
        f"    {code}\n"
        "print(*{name.split('.')[0] for name in sys.modules})"
    )
    return set(python(wrapped).split())


COMMANDS = ("extract", "explain", "list", "filter", "diff", "link", "schema")


@pytest.mark.parametrize("args", [["--help"], ["explain", "-h"], *([command, "--help"] for command in COMMANDS)])
def test_every_help_has_examples(run: Run, args: list[str]) -> None:
    outcome = run(*args)
    assert outcome.status == 0
    assert outcome.stderr == ""
    assert re.search(r"Examples:\s+diplo |Examples:\s+cat ", outcome.stdout)


def test_every_command_is_covered_by_the_test_of_its_help(run: Run) -> None:
    from diplo_cli.cli.app import app

    assert {command.name for command in app.registered_commands} == set(COMMANDS)


def test_without_arguments_the_help_stands(run: Run) -> None:
    assert "Usage: diplo" in run().stdout


def test_an_unknown_command(run: Run) -> None:
    outcome = run("extrakt")
    assert (outcome.status, outcome.stdout) == (2, "")
    assert "No such command 'extrakt'" in outcome.stderr


def test_version_names_program_model_and_lexicon(run: Run) -> None:
    outcome = run("--version")
    assert outcome.status == 0
    assert re.fullmatch(r"diplo \S+\nmodel en_core_web_sm\S* \d\S+\nlexicon [0-9a-f]+\n", outcome.stdout)


def test_schema_describes_what_is_written(run: Run) -> None:
    outcome = run("schema")
    assert (outcome.status, outcome.stderr) == (0, "")
    schema = json.loads(outcome.stdout)
    assert set(schema["discriminator"]["mapping"]) == {"visit", "meeting", "consultation", "statement"}
    record = json.loads(event_json(visit()))
    assert set(schema["$defs"]["Visit"]["properties"]) == set(record)
    assert set(schema["$defs"]["Evidence"]["properties"]) == {"text", "start", "end", "in"}
    assert parse_event(record) == visit()


@pytest.mark.parametrize(
    "code",
    [
        "import diplo_cli",
        "import diplo_cli.cli.app",
        "import diplo_cli.cli.app as a; a.app(['--help'])",
        "import diplo_cli.cli.app as a; a.app(['--version'])",
    ],
)
def test_what_needs_no_article_loads_nothing_heavy(code: str) -> None:
    assert not loaded_by(code) & (HEAVY | {"pydantic"})


@pytest.mark.parametrize("args", [["schema"], ["extract", "--help"], ["explain", "--help"]])
def test_commands_load_pydantic_and_nothing_heavier(args: list[str]) -> None:
    # Typer itself takes pydantic to check the arguments of a command.
    assert not loaded_by(f"import diplo_cli.cli.app as a; a.app({args})") & HEAVY


def test_the_public_names_are_there() -> None:
    code = "import diplo_cli as d; print(*[type(getattr(d, name)).__name__ for name in d.__all__], d.__version__)"
    assert len(python(code).split()) >= 8


def test_a_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    rows = "".join(json.dumps({"id": str(i), "text": f"Lavrov arrived in city {i}."}) + "\n" for i in range(3000))
    (tmp_path / "in.jsonl").write_text(rows)
    process = subprocess.Popen(
        [*FAKE, "extract", str(tmp_path / "in.jsonl")], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait() == 0
    process.stderr.close()


def test_a_pipe_that_closes_on_the_help_ends_quietly() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([*FAKE, "--help"], cwd=ROOT, stdout=writing, stderr=subprocess.PIPE)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="the system has no /dev/stdout")
def test_dev_stdout_is_a_stream_and_no_file_to_replace(tmp_path: Path) -> None:
    piped = subprocess.run([*FAKE, "extract", "-o", "/dev/stdout"], cwd=ROOT, input=b"x said y", capture_output=True)
    assert (piped.returncode, piped.stdout.count(b"\n"), piped.stderr) == (0, 1, b"")
    with (tmp_path / "out").open("ab") as stream:
        subprocess.run([*FAKE, "extract", "-o", "/dev/stdout"], cwd=ROOT, input=b"x said y", stdout=stream, check=True)
        stream.write(b"more\n")
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    assert (tmp_path / "out").read_bytes().endswith(b"more\n")


def test_an_interrupt_leaves_status_130_and_no_file(tmp_path: Path) -> None:
    fifo = tmp_path / "in.txt"
    os.mkfifo(fifo)
    process = subprocess.Popen(
        [*FAKE, "extract", str(fifo), "-o", str(tmp_path / "events.jsonl")],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with fifo.open("w") as stream:
        stream.write("Lavrov arrived")
        stream.flush()
        while not list(tmp_path.glob(".events*")):
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        stdout, stderr = process.communicate(timeout=20)
    assert (process.returncode, stdout, stderr.strip()) == (130, b"", b"")
    assert list(tmp_path.iterdir()) == [fifo]


def test_data_is_utf8_whatever_the_locale_says() -> None:
    environ = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = subprocess.run(
        [*FAKE, "extract"], cwd=ROOT, input="Zoé said “no”.".encode(), env=environ, capture_output=True, check=True
    )
    assert "“we”" in done.stdout.decode("utf-8")


def test_a_termination_leaves_no_file(tmp_path: Path) -> None:
    fifo = tmp_path / "in.txt"
    os.mkfifo(fifo)
    target = tmp_path / "events.jsonl"
    process = subprocess.Popen([*FAKE, "extract", str(fifo), "-o", str(target)], cwd=ROOT, stderr=subprocess.PIPE)
    with fifo.open("w"):
        while not list(tmp_path.glob(".events*")):
            time.sleep(0.02)
        process.terminate()
        _, stderr = process.communicate(timeout=20)
    assert (process.returncode, stderr) == (143, b"")
    assert list(tmp_path.iterdir()) == [fifo]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
def test_a_full_disk_is_one_line() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*FAKE, "extract"], cwd=ROOT, input=b"x said y", stdout=full, stderr=subprocess.PIPE)
    assert (done.returncode, done.stderr) == (
        2,
        b"diplo: standard output: cannot be written: No space left on device\n",
    )


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["extract"]])
def test_a_closed_output_is_one_line(arguments: list[str]) -> None:
    command = " ".join(shlex.quote(part) for part in [*FAKE, *arguments])
    done = subprocess.run(["sh", "-c", f"{command} >&-"], cwd=ROOT, input=b"x said y", stderr=subprocess.PIPE)
    assert (done.returncode, done.stderr) == (
        2,
        b"diplo: standard output: cannot be written: Bad file descriptor\n",
    )


def on_terminal(*args: str, stdin: bytes) -> tuple[int, str, str]:
    """Run the program with standard output and standard error on two terminals; return its status and both."""
    outputs = []
    pairs = [pty.openpty(), pty.openpty()]
    environ = {**os.environ, "TERM": "xterm", "COLUMNS": "100", "NO_COLOR": "1"}
    process = subprocess.Popen(
        [*FAKE, *args], cwd=ROOT, stdin=subprocess.PIPE, stdout=pairs[0][1], stderr=pairs[1][1], env=environ
    )
    assert process.stdin is not None
    process.stdin.write(stdin)
    process.stdin.close()
    for reading, writing in pairs:
        os.close(writing)
        chunks = []
        # Linux reports the end of a terminal's other side as an error.
        with contextlib.suppress(OSError):
            while chunk := os.read(reading, 65536):
                chunks.append(chunk)
        os.close(reading)
        outputs.append(b"".join(chunks).decode())
    return process.wait(), outputs[0], outputs[1]


def test_on_a_terminal_a_table_stands_and_article_text_does_not_act() -> None:
    status, stdout, stderr = on_terminal("extract", stdin="Lavrov arrived \x1b[31m\u202e today.".encode())
    assert status == 0
    assert stdout.startswith("When ")
    assert "Sergey Lavrov (RUS)" in stdout
    assert "\x1b" not in stdout
    assert stderr == ""


def test_on_a_terminal_csv_does_not_act_either() -> None:
    title = "\x9b31m\u202eTitle"
    row = json.dumps({"text": "Lavrov arrived in Beijing.", "title": title}) + "\n"
    status, stdout, _ = on_terminal("extract", "--format", "csv", stdin=row.encode())
    assert status == 0
    assert "Title" in stdout
    assert not set(stdout) & set("\x1b\x9b\u202e")


def test_parquet_is_not_for_a_terminal() -> None:
    status, stdout, stderr = on_terminal("extract", "--format", "parquet", stdin=b"x said y")
    assert (status, stdout) == (2, "")
    assert stderr == "diplo: Parquet is not for a terminal; name a file with -o\r\n"


def test_progress_is_shown_on_a_terminal_and_can_be_switched_off(tmp_path: Path) -> None:
    target = str(tmp_path / "events.jsonl")
    _, stdout, stderr = on_terminal("extract", "-o", target, stdin=b"Lavrov arrived in Beijing.")
    assert stdout == ""
    assert "1 article, 1 event" in stderr
    assert stderr.rstrip().endswith("1 event from 1 article")
    assert on_terminal("extract", "-q", "-o", target, stdin=b"Lavrov arrived in Beijing.") == (0, "", "")
