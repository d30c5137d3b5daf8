"""Cuts a stream of articles into batches by their content alone, so that every run of the same corpus cuts the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from diplo_cli.errors import InputError
    from diplo_cli.models import Article

ARTICLES_A_BATCH = 16
CHARACTERS_A_BATCH = 200_000
"""A batch ends with the first article that reaches one of the two."""

_Item = TypeVar("_Item", bound="Article | InputError")


def cut_batches(articles: Iterable[_Item]) -> Iterator[list[_Item]]:
    """Yield the items of the stream, batch by batch; an input that failed counts as an article without text."""
    batch: list[_Item] = []
    size = 0
    for item in articles:
        batch.append(item)
        size += len(getattr(item, "text", ""))
        if len(batch) >= ARTICLES_A_BATCH or size >= CHARACTERS_A_BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
