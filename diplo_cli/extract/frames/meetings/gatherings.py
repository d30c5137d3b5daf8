"""The gathering at whose edge others meet: "on the sidelines of the G20 summit" tells of that summit too.

Stage: frames, above the constructions. In: the drafts of a sentence with the words that told them. Out: one more draft
for each gathering of an organisation at which people of two states come together.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.draft import AHEAD, GATHERING, Draft
from diplo_cli.extract.frames.meetings.kinds import find_own_name
from diplo_cli.extract.frames.meetings.parties import named_parties
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence


def find_gatherings(parsed: ParsedSentence, found: Sequence[tuple[Any, Draft]]) -> Iterator[tuple[Any, Draft]]:
    """Lind and Holm will meet on the sidelines of the NATO summit: both of them are there."""
    for trigger, draft in found:
        people = [(p, role) for p, role in draft.parties if p.type == "person"]
        if draft.kind != "meeting" or draft.mode in ("phone", "video") or len(people) < 2:
            continue
        if draft.site is None or (parsed.document.is_release and draft.status == "completed"):
            continue  # a readout's "on the margins of the NATO Summit" only says where they met
        for noun in _find_beside(parsed, trigger):
            bodies = [p for p in _whose(parsed, noun) if (p, "participant") not in draft.parties]
            # "The summit is still on, but the two will not meet there"
            status = draft.status if draft.status not in ("cancelled", "possible") else "planned"
            if not bodies or (draft.status == "cancelled" and draft.tense == "past"):
                continue
            yield (
                noun,
                replace(
                    draft,
                    status=status,
                    tense="future" if status in AHEAD else draft.tense,
                    parties=[*((p, "participant") for p in bodies), *people],
                    span=parsed.clause_span(noun),
                    trigger=parsed.start(noun),
                    rule=GATHERING,
                    mode="in_person",
                    name=find_own_name(parsed, noun),
                    topics=(),
                    confidence=0.65,
                    is_nominal=True,
                ),
            )


def _find_beside(parsed: ParsedSentence, trigger: Any) -> Iterator[Any]:
    """Yield the noun of the gathering at whose edge something takes place."""
    hosts = [trigger]
    verb = None if parsed.is_verb(trigger) else parsed.governing_verb(trigger)
    if verb is not None and trigger.dep_ in ("dobj", "obj", "nsubj", "nsubjpass"):
        hosts.append(verb)  # "held talks on the sidelines of"
    for host in hosts:
        for edge in parsed.prepositions(host, "at", "on"):
            if edge.text.lower() in parsed.vocabulary.edge_nouns:
                yield from parsed.prepositions(edge, "of")


def _whose(parsed: ParsedSentence, noun: Any) -> list[Party]:
    """Return the organisation of states whose summit or meeting a noun is."""
    vocabulary = parsed.vocabulary
    if vocabulary.noun(noun.text) not in vocabulary.gathering_nouns | {"gathering", "meeting"}:
        return []
    kinds = ("amod", "compound", "nmod", "poss")
    parts = [c for c in noun.children if c.dep_ in kinds]
    parts += [g for c in parts if parsed.mention(c) is None for g in c.children if g.dep_ in kinds]
    bodies = [p for c in parts for p in named_parties(parsed, c)]
    name = parsed.mention(noun)
    if name is not None and name[1].kind == "organization":  # "the Asia-Europe Meeting"
        bodies += parsed.document.parties(parsed.sentence.index, name[0])
    bodies += [p for t in parsed.prepositions(noun, "of") for p in parsed.parties(t)]
    return [p for p in dict.fromkeys(bodies) if p.country == "IGO" and p.type == "organization" and p.is_listed]
