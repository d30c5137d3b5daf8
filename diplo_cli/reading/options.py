"""What a user can say about the articles that are read."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from diplo_cli.errors import UsageError
from diplo_cli.reading.meter import Meter
from diplo_cli.reading.unread_dates import UnreadDates

ARTICLE_FIELDS: Mapping[str, tuple[str, ...]] = {
    "id": ("id",),
    "title": ("title", "headline"),
    "text": ("text", "body", "content"),
    "published": ("published", "date", "date_publish"),
    "outlet": ("outlet", "source", "publisher"),
    "url": ("url",),
}
"""The fields of an article and the names of columns or keys that they are read from, the first that says something."""


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """`published` and `outlet` are for articles that say nothing themselves; `fields` maps article fields to columns.

    `max_bytes` bounds one article, not one file of many; None lifts the bound. `meter` counts what is read. `output`
    is the file or folder that the run writes: where it lies in a folder that is read, it is passed over.
    `unread_dates` notes the dates that rows give and that cannot be read.
    Raises UsageError for a field that articles do not have and for a bound below 1.
    """

    published: dt.date | None = None
    outlet: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    max_bytes: int | None = 5_000_000
    meter: Meter | None = field(default=None, compare=False)
    output: str | None = None
    unread_dates: UnreadDates | None = field(default=None, compare=False)

    def __post_init__(self) -> None:
        unknown = sorted(set(self.fields) - set(ARTICLE_FIELDS))
        if unknown:
            expected = ", ".join(ARTICLE_FIELDS)
            raise UsageError(f"no such article field: {', '.join(unknown)}; expected one of {expected}")
        if self.max_bytes is not None and self.max_bytes < 1:
            raise UsageError(f"the largest article must have at least 1 byte, not {self.max_bytes}")

    def columns(self, name: str) -> tuple[str, ...]:
        """The columns that the article field `name` is read from."""
        return (self.fields[name],) if name in self.fields else ARTICLE_FIELDS[name]
