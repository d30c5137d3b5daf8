"""`diplo` with an extractor that needs no model, as a program whose worker processes have that extractor too."""

from diplo_cli.run import serial
from tests.run.fakes import make_faulty

# Not under the guard below: worker processes import this module, too, and need the same extractor.
serial._make_extractor = make_faulty

if __name__ == "__main__":
    from diplo_cli.cli.app import main

    main()
