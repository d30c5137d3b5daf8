"""An article as it was read: its text untouched, and what is known of where it comes from."""

import datetime as dt
import hashlib
from functools import cached_property

from pydantic import BaseModel, ConfigDict


class Article(BaseModel):
    """One article. Offsets of all evidence count in `text` or `title` as they stand here, in code points."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    text: str
    title: str | None = None
    outlet: str | None = None
    published: dt.date | None = None
    url: str | None = None
    path: str | None = None

    @cached_property
    def sha256(self) -> str:
        """Digest of the text (UTF-8, lone surrogates kept), in hexadecimal."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()
