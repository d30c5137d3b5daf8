"""The program `diplo`: its commands, its version, and what every ending means for the exit status."""

from __future__ import annotations

import errno
import os
import signal
import sys
import traceback
from collections.abc import Sequence
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from diplo_cli.cli import diff, explain, extract, filter, link, schema
from diplo_cli.cli import list as list_
from diplo_cli.cli.console import report
from diplo_cli.cli.options import current_settings, examples
from diplo_cli.errors import FULL, DiploError, MissingModelError, OutputError, UsageError

DONE, WRONG_USAGE, INVALID_INPUT, INTERRUPTED = 0, 2, 3, 130


class _Program(TyperGroup):
    """Turns every way in which a command can end into an exit status and at most one line on standard error."""

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        windows_expand_args: bool = True,
        **extra: Any,
    ) -> Any:
        try:
            outcome = super().main(args, "diplo", complete_var, False, windows_expand_args, **extra)
            status = outcome if isinstance(outcome, int) else DONE
            sys.stdout.flush()  # of a help or a version, which no command has written
        except BrokenPipeError:
            _drop_output()
            status = DONE
        except SystemExit as ending:
            # Typer's own way with a pipe that closed while it printed a help.
            if not isinstance(ending.__context__, BrokenPipeError):
                raise
            _drop_output()
            status = DONE
        except (KeyboardInterrupt, typer.Abort):
            status = INTERRUPTED
        except Exception as error:
            status = _explain_error(error)
        if standalone_mode:
            sys.exit(status)
        return status

    def invoke(self, ctx: Any) -> Any:
        # Here and not in `main`: Typer would end with status 1 before the error came through.
        try:
            outcome = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            _drop_output()
            raise typer.Exit(DONE) from None
        return outcome


def _explain_error(error: Exception) -> int:
    """Print the one line that goes with an error and return its exit status."""
    if os.environ.get("DIPLO_DEBUG"):
        traceback.print_exception(error)
    if isinstance(error, UsageError | OutputError | MissingModelError):
        report(str(error))
        return WRONG_USAGE
    if isinstance(error, DiploError):
        report(str(error))
        return INVALID_INPUT
    if hasattr(error, "format_message"):
        # The parser's own errors; their class moved between versions of Typer, their shape did not.
        return _explain_misuse(error)
    if isinstance(error, OSError):
        _drop_output()
        if error.errno in FULL or error.errno == errno.EBADF:
            # Files name themselves where they are full; what is left is what goes to nobody's file.
            report(f"standard output: cannot be written: {error.strerror}")
            return WRONG_USAGE
        report(f"{error.filename}: {error.strerror}" if error.filename else f"{error.strerror or error}")
        return INVALID_INPUT
    report(f"internal error ({type(error).__name__}: {error}); DIPLO_DEBUG=1 shows where")
    return INVALID_INPUT


def _explain_misuse(error: Any) -> int:
    context = getattr(error, "ctx", None)
    command = context.command_path if context is not None else "diplo"
    if type(error).__name__ == "NoArgsIsHelpError":
        error.show()
        return DONE
    message = error.format_message().rstrip(".").replace("Value error, ", "")
    report(f"{message} (see {command} --help)")
    return WRONG_USAGE


def _drop_output() -> None:
    # The interpreter flushes standard output once more at its end, into the same closed pipe or full disk.
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        return


app = typer.Typer(
    cls=_Program,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("extract", no_args_is_help=False, epilog=extract.EXAMPLES)(extract.extract)
app.command("explain", no_args_is_help=False, epilog=explain.EXAMPLES)(explain.explain)
app.command("schema", no_args_is_help=False, epilog=schema.EXAMPLES)(schema.schema)
app.command("list", no_args_is_help=False, epilog=list_.EXAMPLES)(list_.list_)
app.command("diff", no_args_is_help=False, epilog=diff.EXAMPLES)(diff.diff)
app.command("filter", no_args_is_help=False, epilog=filter.EXAMPLES)(filter.filter)
app.command("link", no_args_is_help=False, epilog=link.EXAMPLES)(link.link)


def _print_version(is_asked: bool) -> None:
    if not is_asked:
        return
    from importlib import metadata

    from diplo_cli.language.parser import find_model
    from diplo_cli.lexicon import lexicon_version
    from diplo_cli.run.stamp import name_model

    settings = current_settings()
    print(f"diplo {metadata.version('diplo-cli')}")
    try:
        find_model(settings.model)
        print(f"model {name_model(settings.model)}")
    except MissingModelError as error:
        report(str(error))
    print(f"lexicon {lexicon_version(settings.lexicon)}")
    raise typer.Exit


@app.callback(
    epilog=examples(
        "diplo extract seeds/",
        "diplo extract corpus.jsonl.gz -o events.csv",
        "cat article.txt | diplo extract --published 2024-04-08 | jq .kind",
        "diplo explain 3f2a seeds/",
    )
)
def program(
    version: Annotated[
        bool,
        typer.Option(
            "--version", is_eager=True, callback=_print_version, help="Print the versions of diplo, model and lexicon."
        ),
    ] = False,
) -> None:
    """Extract visits, meetings, consultations and statements from news articles, each with the words that show it."""


def main() -> None:
    """Run `diplo` with the arguments of the process."""
    # A scheduler ends jobs with SIGTERM; as an exception it lets unfinished output files be removed.
    signal.signal(signal.SIGTERM, _stop)
    if sys.stdout is None:  # closed by the caller: what is written there fails, and is told
        sys.stdout = open(os.open(os.devnull, os.O_RDONLY), "w")  # noqa: SIM115,PTH123 - open as long as the process
    app(prog_name="diplo")


def _stop(number: int, frame: object) -> None:
    raise SystemExit(128 + number)
