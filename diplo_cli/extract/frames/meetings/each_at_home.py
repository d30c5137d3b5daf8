"""Counterparts who are each met at home: "will visit Oslo and Riga for talks with Premier Lind and President Holm".

Stage: frames, after the drafts of a sentence have their places and days. In: the drafts. Out: the meeting with the
first of them, at the first stop, and one more for each further stop.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.draft import Draft, Role
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence


def part_by_stops(parsed: ParsedSentence, found: Sequence[tuple[Any, Draft]]) -> Iterator[Draft]:
    """Yield the further meetings where the people met are of the states that their visitor goes to, one by one."""
    for token, draft in found:
        if draft.kind == "visit" or draft.is_apart or token.dep_ not in ("pobj", "advcl", "xcomp"):
            continue
        stops = [d for t, d in found if d.kind == "visit" and t.i < token.i and d.status == draft.status]
        visitors = {p for d in stops for p, role in d.parties if role == "visitor"}
        met = [p for p, _ in draft.parties if p not in visitors]
        own = [(p, role) for p, role in draft.parties if p in visitors]
        homes = {d.site.country: d for d in reversed(stops) if d.site is not None}
        if not own or len(met) < 2 or {p.country for p in met} != set(homes) or not _are_leaders(parsed, met):
            continue
        first, *others = dict.fromkeys(p.country for p in met)
        yield from (_meeting_at(draft, own, met, homes, country) for country in others)
        there = _meeting_at(draft, own, met, homes, first)
        draft.parties, draft.site, draft.period, draft.is_apart = there.parties, there.site, there.period, True


def _are_leaders(parsed: ParsedSentence, people: Sequence[Party]) -> bool:
    """Say whether people are met as their states' own: one leader of each at least, of two states."""
    is_own = all(p.type == "person" and parsed.is_leader(p) for p in people)
    return is_own and len({p.country for p in people}) > 1


def _meeting_at(
    draft: Draft,
    own: Sequence[tuple[Party, Role]],
    met: Sequence[Party],
    homes: dict[str | None, Draft],
    country: str | None,
) -> Draft:
    stop = homes[country]
    hosts: list[tuple[Party, Role]] = [(p, "participant") for p in met if p.country == country]
    return replace(draft, parties=[*own, *hosts], site=stop.site, period=stop.period, is_apart=True)
