"""The stops of a tour that a clause gives a day each: "will visit Peru on Thursday and Chile on Friday".

Stage: frames. In: the sites of one trigger's drafts and the times of its sentence. Out: a time for each site, or none
where the clause does not deal them out.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from diplo_cli.extract.document import Site
from diplo_cli.extract.frames.syntax import ParsedSentence
from diplo_cli.extract.times import TimeMention

_REACH = 24  # code points between a stop and its day: ", Russia, on the morning of"


def find_days_of_stops(parsed: ParsedSentence, trigger: Any, sites: Sequence[Site]) -> Mapping[Site, TimeMention]:
    """Return the time that stands right after each site, where two or more sites have one of their own."""
    start = parsed.start(trigger)
    where: list[tuple[int, int, Site]] = []
    for site in dict.fromkeys(sites):
        mention = next((m for m in parsed.mentions if m.start > start and _names(m.place, site)), None)
        if mention is not None:
            where.append((mention.start, mention.end, site))
    where.sort(key=lambda row: row[0])
    times = [t for t in parsed.document.times[parsed.sentence.index] if t.role in ("at", "start")]
    if len(where) < 2 or len(times) < 2 or any(start < t.span.start < where[0][0] for t in times):
        return {}
    ends = [later[0] for _, later in pairwise(where)] + [parsed.sentence.end]
    found: dict[Site, TimeMention] = {}
    for (_, after, site), end in zip(where, ends, strict=True):
        time = next((t for t in times if after <= t.span.start < min(end, after + _REACH)), None)
        if time is not None:
            found[site] = time
    return found if len(found) > 1 else {}


def _names(place: tuple[str | None, str | None] | None, site: Site) -> bool:
    return place is not None and place[1] == site.country and (site.city is None or place[0] in (site.city, None))
