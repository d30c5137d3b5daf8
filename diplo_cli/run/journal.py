"""The journal of a run: what became of each article, kept batch by batch, so that a run that was stopped can go on.

One SQLite file beside the output. A batch is one transaction: after a stop of any kind it is there whole or not at
all. Articles are known by a digest of their content and of what extracts them, so that a changed article, another model
or another lexicon is extracted anew, and a corpus that grew only where it grew.
"""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from diplo_cli.errors import OutputError
from diplo_cli.run.executor import Outcome

if TYPE_CHECKING:
    from diplo_cli.models import Article

SUFFIX = ".journal"
_FORMAT = 1
_KEY = 16  # Bytes of a digest: among a billion articles two alike are less likely than 1 in 10^20.


class Journal:
    """What is known of articles from this run and earlier ones; `stamp` names what extracts (versions, model, lexicon).

    Raises OutputError where the file is no journal, is in use by another run, or cannot be written.
    """

    def __init__(self, path: str | Path, stamp: str) -> None:
        self.path = Path(path)
        self._stamp = stamp.encode()
        try:
            self._database = sqlite3.connect(self.path, isolation_level=None, timeout=1.0)
            # Exclusive: two runs must not write one output, and a log without shared memory works on network drives.
            self._database.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._database.execute("PRAGMA journal_mode = WAL")
            self._database.execute("PRAGMA synchronous = NORMAL")
            self._prepare()
        except sqlite3.Error as error:
            raise OutputError(f"{self.path}: {_reason(error)}") from error

    def _prepare(self) -> None:
        (version,) = self._database.execute("PRAGMA user_version").fetchone()
        if version not in (0, _FORMAT):
            raise OutputError(f"{self.path}: a journal of another version of diplo; delete it to start anew")
        self._database.execute(
            "CREATE TABLE IF NOT EXISTS outcomes (key BLOB PRIMARY KEY, events INTEGER NOT NULL, lines BLOB NOT NULL)"
        )
        self._database.execute(f"PRAGMA user_version = {_FORMAT}")

    def key(self, article: Article) -> bytes:
        """Return what an article is known by: a digest of all that its events depend on."""
        digest = hashlib.sha256(self._stamp)
        for value in (article.id, article.title, article.outlet, article.published, article.url, article.path):
            part = b"\0" if value is None else str(value).encode("utf-8", "surrogatepass")
            digest.update(len(part).to_bytes(8, "big") + part)
        digest.update(article.text.encode("utf-8", "surrogatepass"))
        return digest.digest()[:_KEY]

    def find(self, article: Article) -> Outcome | None:
        """Return what became of the article, or None where that is not known."""
        row = self._database.execute(
            "SELECT events, lines FROM outcomes WHERE key = ?", (self.key(article),)
        ).fetchone()
        if row is None:
            return None
        return Outcome(article.id, article.path, row[0], zlib.decompress(row[1]))

    def record(self, articles: Sequence[Article], outcomes: Iterable[Outcome]) -> None:
        """Keep the outcomes of a batch; failures are not kept, so that the next run tries those articles again."""
        rows = [
            (self.key(article), outcome.events, zlib.compress(outcome.lines, 1))
            for article, outcome in zip(articles, outcomes, strict=True)
            if outcome.failure is None
        ]
        try:
            self._database.execute("BEGIN")
            self._database.executemany("INSERT OR REPLACE INTO outcomes VALUES (?, ?, ?)", rows)
            self._database.execute("COMMIT")
        except sqlite3.Error as error:
            raise OutputError(f"{self.path}: {_reason(error)}") from error

    def count(self) -> int:
        """Return how many articles are known."""
        found: int = self._database.execute("SELECT count(*) FROM outcomes").fetchone()[0]
        return found

    def close(self) -> None:
        """Close the file; what is recorded stays."""
        self._database.close()

    def remove(self) -> None:
        """Close the file and delete it."""
        self.close()
        remove_journal(self.path)


def remove_journal(path: Path) -> None:
    """Delete a journal with the files that SQLite keeps beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _reason(error: sqlite3.Error) -> str:
    text = str(error)
    if "locked" in text:
        return "another run is writing this output"
    if "not a database" in text:
        return "is no journal of diplo"
    return f"the journal cannot be written: {text}"
