"""Several meetings told by one plural: "their meetings in Malta in September and in Vienna in May".

Stage: frames. In: a draft of the first one and its noun in the parse. Out: drafts of the others, each with its own
place and days.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.times import resolve_time

_JOINING = frozenset({"and", "and in", "in", "as well as in"})
_GAP = 4  # code points between a place and its day: " in "


def find_elsewhere(parsed: ParsedSentence, noun: Any, draft: Draft) -> Iterator[Draft]:
    """Yield the meetings after the first one of those that a plural noun tells with place and day each."""
    if draft.kind == "visit" or draft.status != "completed" or noun.tag_ != "NNS" or draft.period is None:
        return
    passage, published = parsed.document.passage(parsed.sentence), parsed.document.article.published
    later = [m for m in parsed.mentions if m.start > draft.trigger]
    told = [
        (mention, site, time)
        for mention in later
        if (site := parsed.mention_site(mention)) is not None
        for time in parsed.document.times[parsed.sentence.index]
        if 0 <= time.span.start - mention.end <= _GAP
    ]
    for (_, _, time), (mention, site, day) in pairwise(told):
        between = passage[time.span.end : mention.start].lower().replace(",", " ").split()
        period = resolve_time(day, published, "past") if " ".join(between) in _JOINING else None
        if period is not None:
            yield replace(draft, site=site, period=period)
