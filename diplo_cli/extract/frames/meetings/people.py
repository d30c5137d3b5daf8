"""Meetings abroad with people who represent no state: dissidents, refugees, business leaders, relatives of the missing.

Stage: frames, beside `verbs`. In: a verb of meeting with an official as its subject and nobody by name as its object.
Out: one draft, with the people as a party that has no state. Merging keeps it only where the meeting is abroad.
"""

import re
from collections.abc import Iterator
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.draft import PEOPLE, Draft
from diplo_cli.extract.frames.meetings.draft import make_draft
from diplo_cli.extract.frames.modality.verbs import verb_modality
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

_UNCOUNTED = re.compile(r"^(?:the|some) ", re.IGNORECASE)
_NAMING = ("amod", "compound", "nmod")
_AMOUNTS = frozenset({"group", "number", "some"})


def find_met_people(parsed: ParsedSentence, verb: Any, subjects: list[Party]) -> Iterator[Draft]:
    """Lind met dissidents in Lima, a group of Yemeni refugees; not: met reporters, met voters at home."""
    officials = [p for p in subjects if p.type == "person" and p.country and p.offices]
    if not officials or any(c.dep_ == "neg" for c in verb.children):
        return
    people = find_people(parsed, [*parsed.objects(verb), *parsed.prepositions(verb, "with")])
    if people:
        parties = [*officials, *people]
        yield from make_draft(parsed, verb, parties, verb_modality(parsed, verb), PEOPLE, 0.75)


def find_people(parsed: ParsedSentence, targets: list[Any]) -> list[Party]:
    """Return the people of no state whom nouns name, themselves or as a group: "a group of refugees"."""
    heads = [*targets, *(c for t in targets for c in t.children if c.dep_ == "conj")]
    inner = [t for head in heads if head.text.lower() in _AMOUNTS for t in parsed.prepositions(head, "of")]
    beside = [c for t in inner for c in t.children if c.dep_ == "conj"]
    return [party for t in (*heads, *inner, *beside) if (party := _people(parsed, t)) is not None]


def _people(parsed: ParsedSentence, noun: Any) -> Party | None:
    """Return those whom a noun of the lexicon names, with the words that tell who they are: "business leaders"."""
    covering = parsed.mention(noun)
    words = [c for c in noun.children if c.dep_ in _NAMING and c.i < noun.i]
    named = covering[1].text if covering is not None else parsed.words(words[0] if words else noun, noun)
    phrase = _UNCOUNTED.sub("", named)
    known = parsed.vocabulary.people_nouns
    if noun.text.lower() not in known and phrase.lower() not in known:
        return None
    party = Party("organization", phrase, None, is_listed=True)
    return parsed.document.cast.organizations.setdefault((None, phrase.casefold()), party)


def is_crowd(party: Party) -> bool:
    """Say whether a party is a mass of officials whose states are not told: "Arab leaders", "Pacific ministers"."""
    tails = ("leaders", "ministers", "diplomats", "officials", "presidents", "premiers")
    return party.type == "organization" and party.country is None and (party.name or "").lower().endswith(tails)
