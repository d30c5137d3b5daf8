"""The program's entry, for `diplo` and `python -m diplo_cli`: an interrupt is quiet from the first moment on."""

import os
import signal


def main() -> None:
    """Load the program and run it; while it is loaded nothing is open, so that an interrupt can simply end it."""
    # Who started it with interrupts ignored (nohup, a shell's background) wants it to stay so.
    is_ours = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if is_ours:
        signal.signal(signal.SIGINT, lambda number, frame: os._exit(130))
    from diplo_cli.cli.app import main as run

    if is_ours:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    run()


if __name__ == "__main__":
    main()
