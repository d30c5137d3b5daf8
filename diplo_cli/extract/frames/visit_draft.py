"""The drafts of a visit: one for each destination, without those who are at home there.

Stage: frames. In: a trigger, its visitors, sites and modality. Out: drafts with visitors and hosts.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Site
from diplo_cli.extract.frames.draft import Draft, Role
from diplo_cli.extract.frames.modality import Modality
from diplo_cli.extract.frames.syntax import ParsedSentence

# Who is sent goes as a body: "a Chinese delegation arrived".
SENT = frozenset({"delegation", "envoy", "envoys", "emissary", "emissaries", "team", "mission"})


def make_drafts(
    parsed: ParsedSentence,
    trigger: Any,
    visitors: list[Party],
    sites: Sequence[Site | None],
    modality: Modality,
    rule: str,
) -> Iterator[Draft]:
    """Make a draft for each destination, unless the clause is no event or the visitors stay in their own country."""
    if not modality.is_event:
        return
    visitors = list(dict.fromkeys([*visitors, *_companions(parsed, trigger, visitors)]))
    people = [p for p in visitors if p.type == "person"]
    if people:
        visitors = people
    elif not any(p.type == "organization" or p.type == "state" for p in visitors):
        return
    for site in sites:
        away = [
            p
            for p in visitors
            if site is None or site.country is None or p.country not in (site.country, *_at_home(parsed, site))
        ]
        if not away or (site is not None and site.country is None):
            continue
        parties: list[tuple[Party, Role]] = [(p, "visitor") for p in away]
        if site is not None:
            parties += [(p, "host") for p in _inviters(parsed) if p.country == site.country and p not in away]
        confidence = 0.8
        if not people:
            # A state goes nowhere; "a Chinese delegation" does.
            if not any(p.name and p.name.lower() in SENT for p in away):
                continue
            confidence = 0.6
        elif all(p.country is None and not parsed.is_official(p) for p in people):
            continue  # a private person's trip, for all that the article tells
        yield Draft(
            kind="visit", status=modality.status, parties=parties, sentence=parsed.sentence.index,
            span=parsed.clause_span(trigger), trigger=parsed.start(trigger), rule=rule, site=site,
            confidence=confidence, is_nominal=not parsed.is_verb(trigger), tense=modality.tense, rules=[rule],
        )  # fmt: skip


def _at_home(parsed: ParsedSentence, site: Site) -> tuple[None, ...]:
    """Take who is of no known state for a local where the article is written."""
    here = parsed.document.dateline_site
    is_here = site.country in (parsed.document.home, here.country if here is not None else None)
    return (None,) if is_here else ()


def find_here(parsed: ParsedSentence) -> list[Site]:
    """Take "arrived here Tuesday" for the dateline's city."""
    site = parsed.document.dateline_site
    return [site] if site else []


def _companions(parsed: ParsedSentence, trigger: Any, visitors: list[Party]) -> list[Party]:
    """Find who goes along: "left on a trip to Asia with Tillerson", officials of the visitor's own state."""
    codes = {v.country for v in visitors if v.type == "person" and v.country}
    return [
        p
        for target in parsed.prepositions(trigger, "with")
        for p in parsed.parties(target)
        if p.type == "person" and p.country in codes and parsed.is_official(p)
    ]


def _inviters(parsed: ParsedSentence) -> list[Party]:
    """Find who invites: "at the invitation of his Chinese counterpart Wang Yi", "invited by President Moon"."""
    found: list[Party] = []
    for token in parsed.doc:
        if token.text.lower() == "invitation":
            found += [p for target in parsed.prepositions(token, "of", "from", "by") for p in parsed.parties(target)]
            found += parsed.possessors(token)
        elif token.text.lower() == "invited":
            found += [p for target in parsed.prepositions(token, "by") for p in parsed.parties(target)]
    return [p for p in found if p.type == "person"]
