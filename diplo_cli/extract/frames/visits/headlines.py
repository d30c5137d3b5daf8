"""Visits of headlines, which the parser misreads: "PM begins Oman visit", "Leader heads to Oman", "PM off to Oman".

Stage: frames. In: a headline with its mentions. Out: drafts, each with the word that told it.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.modality.verbs import Modality
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.visits.draft import make_drafts

_JOURNEYS = frozenset({"stopover", "tour", "trip", "visit"})
_KINDS = frozenset({"historic", "landmark", "official", "state", "surprise", "working"})  # "Oman state visit"
_AMID = frozenset({"on", "during", "begin", "start", "kick", "make", "pay"})
_BETWEEN = (
    frozenset("a an for first from his her in its of off on out planned short the to up".split()) | _KINDS | _JOURNEYS
)
_GOING = ({"head", "leave", "depart", "fly", "jet", "set"}, {"to", "for"})


def find_headlined(parsed: ParsedSentence, found: Sequence[tuple[Any, Draft]]) -> Iterator[tuple[Any, Draft]]:
    """Yield what a headline tells of its first person and first place, where the parse has not told it."""
    sentence, mentions = parsed.sentence, parsed.mentions
    if not sentence.is_headline or len(mentions) < 2 or mentions[0].kind not in ("person", "office"):
        return
    if mentions[0].first > 0:
        return  # "Statement by President Lobo on"
    place = next((m for m in mentions[1:] if m.kind in ("state", "place") and parsed.mention_site(m)), None)
    if place is None or any(m.kind in ("person", "office") and m.first < place.first for m in mentions[1:]):
        return
    before = [t.lower for t in sentence.tokens[mentions[0].last : place.first]]
    after = [t.lower for t in sentence.tokens[place.last : place.last + 3]]
    modality = _read(parsed, before, after)
    site = parsed.mention_site(place)
    token = next((t for t in parsed.doc if parsed.mention(t) is not None and parsed.mention(t)[1] is place), None)  # type: ignore[index]
    visitors = [p for p in parsed.document.parties(sentence.index, 0) if p.type == "person" and p.country]
    if modality is None or site is None or token is None:
        return
    if any(d.kind == "visit" and d.site is not None and d.site.country == site.country for _, d in found):
        return
    for draft in make_drafts(parsed, token, visitors, [site], modality, "visit.headline"):
        draft.confidence = 0.7
        yield token, draft


def _read(parsed: ParsedSentence, before: Sequence[str], after: Sequence[str]) -> Modality | None:
    """Read the words between who travels and where to, and those after the place."""
    words = [w for w in before if w.isalpha()]
    if not words or not set(words[1:]) <= _BETWEEN:
        return None
    first, lemma = words[0], parsed.vocabulary.lemma(words[0])
    is_noun = bool(set(words) & _JOURNEYS) or next((w for w in after if w not in _KINDS), "") in _JOURNEYS
    if not is_noun:
        is_going = (len(words) == 2 and lemma in _GOING[0] and words[1] in _GOING[1]) or words == ["off", "to"]
        return Modality("completed", "present") if is_going else None
    vocabulary = parsed.vocabulary
    particle = words[1] if len(words) > 1 else ""
    if lemma in vocabulary.cancelling_verbs or f"{lemma}_{particle}" in vocabulary.cancelling_verbs:
        return Modality("cancelled", "past")
    if first == "to" or lemma in vocabulary.planning_verbs:
        return Modality("planned", "future")
    if lemma in vocabulary.possible_verbs:
        return Modality("possible", "future")
    if lemma in vocabulary.ending_verbs:
        return Modality("completed", "past")
    return Modality("ongoing", "present") if lemma in _AMID else None
