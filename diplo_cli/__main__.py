"""Runs `diplo` as `python -m diplo_cli`."""

from diplo_cli.cli.app import main

if __name__ == "__main__":
    main()
