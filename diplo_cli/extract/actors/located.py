"""Places told with the part of a state that they lie in: "Athens, Ga.", "Rome, N.Y.", "London, Ontario".

Stage: actors, under the grammar of noun phrases. In: a city's entry and where its words end. Out: the city that is
meant and where its words end with the region.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from diplo_cli.extract.actors.words import Words
from diplo_cli.lexicon import Entry

_LONGEST = 4  # tokens of an abbreviation: "W.Va."
_ENDS = frozenset({",", ".", ";", ")", "—", "–"})
# States whose places English papers tell with their region.
_REGIONAL = frozenset({"CAN", "USA"})


def read_located(words: Words, last: int, entry: Entry) -> tuple[int, Entry]:
    """Return where a city ends and which it is: behind "Athens" in "in Athens, Ga., on" that of the United States."""
    if entry.city is None or last + 1 >= len(words.tokens) or words.tokens[last].text != ",":
        return last, entry
    for end in range(min(last + 1 + _LONGEST, len(words.tokens)), last + 1, -1):
        country = words.vocabulary.short_regions.get(words.slice(last + 1, end))
        if country is not None:
            return end, city_in(words.vocabulary.entries, entry, country)
    found = words.gazetteer(last + 1) if words.is_capitalised(last + 1) else None
    if found is None or not any(_is_regional(e) for e in words.vocabulary.entries.get(found[1].surface, ())):
        return last, entry
    is_closed = found[0] < len(words.tokens) and words.tokens[found[0]].text in _ENDS
    is_listed = any(t.lower in ("and", "or") for t in words.tokens[found[0] : found[0] + 2])
    country = found[1].country
    if not is_closed or is_listed or country == entry.country or found[1].kind != "region" or country is None:
        return last, entry
    return last, city_in(words.vocabulary.entries, entry, country)


def city_in(entries: Mapping[str, Sequence[Entry]], entry: Entry, country: str) -> Entry:
    """Return the city of the same name that lies in a country, be it one that the gazetteer lacks."""
    readings = (e for e in entries.get(entry.surface, ()) if e.city and e.country == country)
    unlisted = replace(entry, kind="city", name=entry.surface, country=country, city=entry.surface, latitude=None)
    return next(readings, unlisted)


def _is_regional(entry: Entry) -> bool:
    return entry.kind == "region" and entry.country in _REGIONAL
