"""The table of the record in the README names every key that an event has, and no other."""

import re

from diplo_cli.writing.jsonl import KEYS
from tests.test_readme import README


def test_every_key_stands_in_the_table() -> None:
    table = README.read_text(encoding="utf-8").partition("## The record")[2].partition("## ")[0]
    first_cells = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]
    assert sorted(name for cell in first_cells for name in re.findall(r"`(\w+)`", cell)) == sorted(KEYS)
