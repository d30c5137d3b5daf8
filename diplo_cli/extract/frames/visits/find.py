"""Visits: which verb or noun of a sentence is offered to which construction, and guests that are "visiting".

Stage: frames. In: a token of a parsed sentence. Out: drafts from `verbs` and `nouns`, one for each
destination.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.modality.verbs import Modality
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.parsed.tree import SUBJECTS
from diplo_cli.extract.frames.visits.arrivals import find_arrived, find_moved, find_reached
from diplo_cli.extract.frames.visits.company import find_company
from diplo_cli.extract.frames.visits.destinations import WELCOMES, find_chosen, find_welcomed
from diplo_cli.extract.frames.visits.draft import make_drafts
from diplo_cli.extract.frames.visits.followers import (
    find_followers,
    find_guests,
    find_leader,
    find_next,
    find_similar,
    find_wider_tour,
)
from diplo_cli.extract.frames.visits.nouns import find_visit_noun
from diplo_cli.extract.frames.visits.places import places_after
from diplo_cli.extract.frames.visits.presence import (
    find_attended,
    find_beside,
    find_expected,
    find_joined,
    find_present,
    find_represented,
    find_spent,
)
from diplo_cli.extract.frames.visits.private import is_private
from diplo_cli.extract.frames.visits.reception import (
    find_feted,
    find_hosted,
    find_met_on_arrival,
    find_played_host,
)
from diplo_cli.extract.frames.visits.sending import (
    find_bounded,
    find_continued,
    find_invitation,
    find_invited,
    find_led,
    find_sent,
    find_shuttled,
    find_taken,
)
from diplo_cli.extract.frames.visits.verbs import find_travelled, find_visited
from diplo_cli.extract.frames.visits.ways import find_back, find_leaving, find_stop, find_way, find_while
from diplo_cli.extract.frames.when.saying_days import is_speaking

# The construction of a verb that has one of its own.
_BY_LEMMA: Mapping[str, Callable[[ParsedSentence, Any], Iterator[Draft]]] = {
    "attend": find_attended,
    "continue": find_continued,
    "dispatch": find_sent,
    "follow": find_next,
    "include": find_continued,
    "invite": find_invited,
    "boycott": find_attended,
    "chair": find_feted,
    "choose": find_chosen,
    "join": find_joined,
    "make": find_chosen,
    "meet": find_met_on_arrival,
    "miss": find_attended,
    "move": find_moved,
    "shun": find_attended,
    "skip": find_attended,
    "lead": find_led,
    "pick": find_chosen,
    "play": find_played_host,
    "participate": find_attended,
    "reach": find_reached,
    "preside": find_feted,
    "represent": find_represented,
    "select": find_chosen,
    "send": find_sent,
    "shuttle": find_shuttled,
    "spend": find_spent,
}


def find_visits(parsed: ParsedSentence, token: Any) -> Iterator[Draft]:
    """Yield the visits that a word triggers as verb or noun."""
    lemma = parsed.lemma(token)
    vocabulary = parsed.vocabulary
    if is_private(parsed, token):
        return
    if parsed.is_verb(token):
        if lemma in vocabulary.visit_verbs_direct:
            yield from find_visited(parsed, token)
        elif lemma in vocabulary.visit_verbs_to:
            yield from find_travelled(parsed, token)
            yield from find_leaving(parsed, token)
        elif lemma in vocabulary.visit_verbs_in:
            yield from find_arrived(parsed, token)
        elif lemma in vocabulary.host_verbs:
            yield from find_hosted(parsed, token)
        elif lemma in ("expect", "due"):
            yield from find_expected(parsed, token)
        elif lemma in ("bring", "take"):
            is_in = any(c.dep_ == "prt" and c.text.lower() == "in" for c in token.children)
            if is_in and token.tag_ != "VBG":  # not "will tour Asia, taking in Oman"
                yield from find_continued(parsed, token)  # "the trip will take in Oman"
            else:
                yield from find_taken(parsed, token)
            yield from find_led(parsed, token)
            if any(o.text.lower() == "part" for o in parsed.objects(token)):
                yield from find_attended(parsed, token)
        elif (construction := _BY_LEMMA.get(lemma)) is not None:
            yield from construction(parsed, token)
        elif lemma in vocabulary.starting_verbs | vocabulary.ending_verbs:
            yield from find_bounded(parsed, token)
        yield from find_followers(parsed, token)
        yield from find_guests(parsed, token)
        yield from find_company(parsed, token)
    if lemma in vocabulary.presence_verbs:
        yield from find_present(parsed, token)
        yield from find_leaving(parsed, token)
    if token.text.lower() == "due" and not parsed.is_verb(token):
        yield from find_expected(parsed, token)
    if lemma in vocabulary.sent_nouns:
        yield from find_leader(parsed, token)
    if token.text.lower() in WELCOMES:
        yield from find_welcomed(parsed, token)
    if token.text.lower() in ("invitation", "invitations"):
        yield from find_invitation(parsed, token)
    if token.text.lower() == "back":
        yield from find_back(parsed, token)
    if token.text.lower() == "in":
        yield from find_beside(parsed, token)
    if token.text.lower() in ("while", "time"):
        yield from find_while(parsed, token)
    yield from find_way(parsed, token)
    yield from find_stop(parsed, token)
    if token.tag_ in ("NN", "NNS", "NNP", "NNPS", "VBG") and vocabulary.noun(token.text) in vocabulary.visit_nouns:
        yield from find_visit_noun(parsed, token)
        yield from find_similar(parsed, token)
        yield from find_wider_tour(parsed, token)


def _is_told_by_own(parsed: ParsedSentence, token: Any, guests: Sequence[Party]) -> bool:
    """Say whether a guest would be of who receives him: "a Chinese general told the visiting head of the army".

    Whose he is the sentence tells in words that name no state.
    """
    verb = parsed.governing_verb(token)
    if verb is None or token.dep_ in SUBJECTS:
        return False
    codes, here = {g.country for g in guests} - {None}, parsed.document.dateline_site
    if here is not None and here.country in codes:
        return True
    return any(p in guests or p.country in codes for p in parsed.subjects(verb))


def _hosts_near(parsed: ParsedSentence, guest: int, away: str | None) -> list[str]:
    """Return the states of those whom a sentence names besides a guest: officials first, the nearest first."""
    rows = [
        (other.kind not in ("person", "office"), abs(j - guest), p.country)
        for j, other in enumerate(parsed.mentions)
        if j != guest and other.kind != "pronoun"
        for p in parsed.document.parties(parsed.sentence.index, j)
        if p.country is not None and p.country not in ("IGO", away)
    ]
    return [country for _, _, country in sorted(rows)]


def _is_lead(parsed: ParsedSentence) -> bool:
    lead = next((s for s in parsed.document.sentences if s.where == "text" and s.kind == "paragraph"), None)
    return lead is not None and lead.index == parsed.sentence.index


def find_visiting(parsed: ParsedSentence) -> Iterator[tuple[Any, Draft]]:
    """Jiang met here Saturday with visiting Namibian President Sam Nujoma: he visits where the meeting is."""
    for k, mention in enumerate(parsed.mentions):
        # also "the visiting premier", "Namibia's visiting president"
        opening = parsed.sentence.tokens[mention.first : min(mention.first + 3, mention.last)]
        if "visiting" not in [t.lower for t in opening] or mention.kind not in ("person", "office"):
            continue
        token = next((t for t in parsed.doc if parsed.mention_of.get(t.i) == k), None)
        guests = [p for p in parsed.document.parties(parsed.sentence.index, k) if p.type == "person"]
        guests = [p for p in guests if p.country or not p.is_office]  # not "a visiting foreign leader"
        if token is None or not guests:
            continue
        away = guests[0].country
        if mention.kind == "office" and _is_told_by_own(parsed, token, guests):
            continue
        hosts = _hosts_near(parsed, k, away)
        here = parsed.document.dateline_site
        if not hosts and k == 0 and here is not None and here.country and _is_lead(parsed):
            hosts = [here.country]  # "BAGHDAD - Visiting Premier Lind said on Monday"
        site = (
            here
            if here is not None and here.country != away and here.country in hosts
            else parsed.document.site_of(hosts[0])
            if hosts
            else None
        )
        fronted = parsed.clause_site(token)  # "In Kiev, visiting Premier Lind said"
        if fronted is not None and fronted.country != away:
            site = fronted
        verb = parsed.governing_verb(token)
        if site is None and verb is not None and is_speaking(verb):  # "Visiting Premier Lind told reporters in Kiev"
            spoken = [s for c in (verb, *parsed.objects(verb)) for s in places_after(parsed, c, "in")]
            site = next((s for s in spoken if s.country != away), None)
        if site is not None:
            for draft in make_drafts(parsed, token, guests, [site], Modality("ongoing", "none"), "visit.visiting"):
                draft.confidence = 0.7
                yield token, draft
