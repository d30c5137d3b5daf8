"""Events as CSV: a header, then one event a row.

A cell that a spreadsheet would run as a formula gets a leading apostrophe, which `restore_cell` takes off again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import IO, TYPE_CHECKING

from diplo_cli.writing.rows import COLUMNS, FLOATS, INTEGERS, to_row

if TYPE_CHECKING:
    from diplo_cli.models import Event

LONGEST_CELL = 2**30
"""Characters that a cell may have when it is read back."""

# The characters are those of OWASP's page on CSV injection. Apostrophes before them are counted in, so that a cell
# that held one from the start gets a second and loses none when it is read back.
_FORMULA = re.compile("'*[=+\\-@\t\r\n]")
_RESTORED = re.compile("'+[=+\\-@\t\r\n]")
_QUOTED = re.compile('[,"\r\n]|^\\s|\\s$')
SURROGATE = re.compile("[\ud800-\udfff]")
_NUMBERS = FLOATS | INTEGERS


def safe_cell(cell: str) -> str:
    """Return the cell so that no spreadsheet takes it for a formula; lone surrogates (no UTF-8) become U+FFFD."""
    cell = SURROGATE.sub("\ufffd", cell)
    return "'" + cell if _FORMULA.match(cell) else cell


def restore_cell(cell: str) -> str:
    """Take back what `safe_cell` put before the cell."""
    return cell[1:] if _RESTORED.match(cell) else cell


def write_csv(events: Iterable[Event], stream: IO[str]) -> int:
    """Write the header and one event a row as it comes, and return the number of events.

    The stream must not translate line ends (`newline=""`).
    """
    stream.write(",".join(COLUMNS) + "\n")
    count = 0
    for event in events:
        row = to_row(event)
        cells = (row[column] if column in _NUMBERS else _quoted(safe_cell(row[column])) for column in COLUMNS)
        stream.write(",".join(cells) + "\n")
        count += 1
    return count


def _quoted(cell: str) -> str:
    # The csv module would leave a carriage return unquoted when lines end in a line feed.
    return '"' + cell.replace('"', '""') + '"' if _QUOTED.search(cell) else cell
