"""Where a visit goes whose destination is who speaks of it or deals with it: "the ministry said he would visit".

Stage: frames. In: the trigger of a visit without destination in its parse. Out: the site of the state that speaks,
invites, or calls the visit off.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Site
from diplo_cli.extract.frames.modality.verbs import is_cancelling
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.parsed.tree import SUBJECTS
from diplo_cli.extract.frames.visits.places import places_after

_INVITING = ("invit", "ask", "urg")
_HOME = frozenset({"country", "nation", "capital", "kingdom", "republic"})
_SPEAKING = frozenset({"office", "organization", "person", "state"})


def find_sites_of_dealer(parsed: ParsedSentence, noun: Any, visitors: Sequence[Party], is_planned: bool) -> list[Site]:
    """Return the state that invites somebody on a visit told by a noun, puts it off, or announces it."""
    verb = parsed.governing_verb(noun)
    invited = find_sites_of_inviter(parsed, verb, visitors) if verb is not None else []
    if found := invited or _sites_of_canceller(parsed, noun, visitors):
        return found
    is_aim = noun.dep_ == "pobj" and noun.head.text.lower() == "for" and verb is not None
    if is_aim and (found := _sites_of_preparers(parsed, verb, visitors)):
        return found
    if found := _sites_of_who_is_met(parsed, noun, visitors):
        return found
    if noun.dep_ == "pobj":
        return []
    if found := _sites_of_teller(parsed, verb, visitors):
        return found
    is_told = is_planned and noun.dep_ in ("dobj", "obj")
    return find_sites_of_speaker(parsed, visitors) if is_told else []


def find_sites_of_speaker(parsed: ParsedSentence, visitors: Sequence[Party]) -> list[Site]:
    """Read "Oman's foreign ministry said Reed would visit on Monday": it speaks of a visit to its own state.

    The attribution is no part of the parse, so the speaker is a mention that stands in none of its words.
    """
    own = {p.country for p in visitors}
    kept = {k for k in parsed.condensed.mentions if k is not None}
    codes = {
        p.country
        for k, mention in enumerate(parsed.mentions)
        if k not in kept and mention.kind in _SPEAKING
        for p in parsed.document.parties(parsed.sentence.index, k)
        if p.country not in (None, "IGO") and not p.is_media and (p.type != "person" or parsed.is_diplomat(p))
    }
    return _of_state(parsed, codes - own) if not codes & own else []


def find_sites_of_inviter(parsed: ParsedSentence, verb: Any, visitors: Sequence[Party]) -> list[Site]:
    """Read "President Lobo invited Lind to pay a state visit" and "to visit his country": to Lobo's."""
    up = verb.head
    if not up.text.lower().startswith(_INVITING) and not any(
        c.text.lower() == "invitation" for c in (up, *up.children)
    ):
        return []
    offer = up.head if up.dep_ in ("dobj", "obj") else up  # "renewed an invitation for him to come"
    hosts = [*parsed.subjects(offer), *parsed.possessors(up)]
    if any(c.dep_ == "nsubjpass" for c in up.children):
        hosts = [p for target in parsed.prepositions(up, "by") for p in parsed.parties(target)]
    own = {p.country for p in visitors}
    return _of_state(parsed, {p.country for p in hosts if p.country not in (None, "IGO")} - own)


def find_inviters(parsed: ParsedSentence, trigger: Any) -> list[Party]:
    """Find who invites: "at the invitation of his counterpart Wang Yi", "invited by President Moon", "Moon invited".

    So too "arrived here on a visit as guest of Trade Minister Ruiz".
    """
    found: list[Party] = []
    above = {trigger, *trigger.ancestors}
    for token in parsed.doc:
        if token.text.lower() == "invitation":
            found += [p for target in parsed.prepositions(token, "of", "from", "by") for p in parsed.parties(target)]
            found += parsed.possessors(token)
            found += parsed.subjects(token.head) if token.dep_ in ("dobj", "obj") and token.head in above else []
        elif token.text.lower() in ("invited", "invites", "inviting", "invite"):
            found += [p for target in parsed.prepositions(token, "by") for p in parsed.parties(target)]
            found += parsed.subjects(token) if parsed.is_verb(token) and token in above else []
        elif token.text.lower() in ("guest", "guests") and token.head.text.lower() == "as" and token.head.head in above:
            found += [p for target in parsed.prepositions(token, "of") for p in parsed.parties(target)]
    found = [p for p in found if p.type == "person" and (not p.is_office or parsed.is_leader(p))]
    return list(dict.fromkeys(found))


def is_home_of_host(target: Any) -> bool:
    """Say whether a visit goes to "his country", "our capital"."""
    words = {c.text.lower() for c in target.children if c.dep_ == "poss"}
    return target.text.lower() in _HOME and bool(words & {"his", "her", "its", "their", "our", "my"})


def _sites_of_canceller(parsed: ParsedSentence, noun: Any, visitors: Sequence[Party]) -> list[Site]:
    """Read "Vietnam postponed the visit of Premier Holm": it was to come there."""
    verb = noun.head
    if noun.dep_ not in ("dobj", "obj") or not is_cancelling(parsed, verb):
        return []
    hosts = [p for c in verb.children if c.dep_ in SUBJECTS for p in parsed.parties(c)]
    codes = {p.country for p in hosts if p.country not in (None, "IGO")}
    return _of_state(parsed, codes) if not codes & {p.country for p in visitors} else []


def _sites_of_teller(parsed: ParsedSentence, verb: Any, visitors: Sequence[Party]) -> list[Site]:
    """Read "Oman has informed the embassy that a visit by the envoy would not be possible": one to Oman."""
    if verb is None or verb.dep_ not in ("acl", "ccomp", "relcl") or verb.head == verb:
        return []
    up = verb.head if parsed.is_verb(verb.head) else parsed.governing_verb(verb.head)
    if up is None or not up.text.lower().startswith(("inform", "notif", "told", "announc", "confirm")):
        return []
    tellers = [p for p in parsed.subjects(up) if p.country not in (None, "IGO") and p.type != "person"]
    return _of_state(parsed, {p.country for p in tellers} - {p.country for p in visitors})


def _sites_of_preparers(parsed: ParsedSentence, verb: Any, visitors: Sequence[Party]) -> list[Site]:
    """Read "was in Peru to prepare for a visit by the queen": there."""
    if not parsed.lemma(verb).startswith("prepar"):
        return []
    own = {p.country for p in visitors}
    return [s for up in (verb, verb.head) for s in places_after(parsed, up, "in", "to") if s.country not in own][:1]


def _sites_of_who_is_met(parsed: ParsedSentence, noun: Any, visitors: Sequence[Party]) -> list[Site]:
    """Read "made an unscheduled stopover to meet Peru's president": the visit is in Peru."""
    verb = noun.head
    if noun.dep_ not in ("dobj", "obj") or parsed.lemma(verb) not in ("make", "pay"):
        return []
    aims = [c for up in (verb, noun) for c in up.children if c.tag_ == "VB" and parsed.lemma(c) in ("meet", "see")]
    met = [p for aim in aims for o in parsed.objects(aim) for p in parsed.parties(o) if p.type == "person"]
    codes = {p.country for p in met} - {None, "IGO"}
    return _of_state(parsed, codes - {p.country for p in visitors})


def _of_state(parsed: ParsedSentence, codes: AbstractSet[str | None]) -> list[Site]:
    code = next(iter(codes)) if len(codes) == 1 else None
    return [parsed.document.site_of(code)] if code is not None else []
