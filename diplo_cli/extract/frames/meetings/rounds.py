"""Consultations told by reference: "The next round will be held in Geneva on July 3", "a previous round in April".

Stage: frames. In: a noun of rounds or talks without parties of its own. Out: a draft without parties, of another
round than the one told before or, where nothing was told, of the talks themselves; `told_sides` says whose they are.
"""

from collections.abc import Iterator
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.draft import AHEAD, BARE, BROKEN, REFERENCE, Draft
from diplo_cli.extract.frames.meetings.draft import find_site, make_reference
from diplo_cli.extract.frames.meetings.kinds import COMMITTEES, JOINT, carrier_noun, find_kind
from diplo_cli.extract.frames.modality.nouns import noun_modality
from diplo_cli.extract.frames.modality.verbs import MODAL, Modality, auxiliaries, is_cancelling, verb_modality
from diplo_cli.extract.frames.ordinals import is_numbered, is_one_of_a_row
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.times import resolve_time

_AT_TABLE = frozenset(
    {"delegates", "delegations", "diplomats", "envoys", "ministers", "negotiators", "representatives", "sides", "teams"}
)
_TEAMS = frozenset({"delegations", "delegates", "deputies", "experts", "negotiators", "parties", "sides", "teams"})
_TAKING_UP = frozenset({"such", "the", "their"})
_TALKS = frozenset({"consultations", "dialogue", "discussions", "negotiations", "talks"})


def find_elliptic_round(parsed: ParsedSentence, word: Any) -> Iterator[Draft]:
    """The first was held in Moscow on Jan. 14; the fourth is planned for Quito in May: of the rounds told before."""
    verb = word.head
    is_subject = word.dep_ in ("nsubj", "nsubjpass") and word.i == 1 and parsed.doc[0].text.lower() == "the"
    if not is_subject or not parsed.is_verb(verb):
        return
    vocabulary = parsed.vocabulary
    is_due = any(c.text.lower() in vocabulary.expected_words for c in verb.children)
    if not is_due and parsed.lemma(verb) not in vocabulary.holding_verbs | vocabulary.planning_verbs:
        return
    site = find_site(parsed, word)
    if site is None and parsed.lemma(verb) in vocabulary.planning_verbs:  # "is planned for Quito"
        site = next((s for t in parsed.prepositions(verb, "for") for s in parsed.sites(t)), None)
    modality = noun_modality(parsed, word)
    if site is not None and modality.is_event and parsed.document.times[parsed.sentence.index]:
        yield make_reference(parsed, word, modality, "consultation", REFERENCE, site, 0.6)


def find_joined_round(parsed: ParsedSentence, word: Any) -> Iterator[Draft]:
    """The first round was held in Lima in March and the second in Quito in May; "and a second one in Quito"."""
    verb = word.head
    subjects = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")]
    is_counted = is_numbered(word.text) or any(is_numbered(c.text) for c in word.children)
    if not is_counted or not any(c.dep_ == "det" for c in word.children) or not parsed.is_verb(verb):
        return
    if len(subjects) != 1 or subjects[0].text.lower() not in parsed.vocabulary.round_nouns:
        return
    if parsed.lemma(verb) not in parsed.vocabulary.holding_verbs | parsed.vocabulary.planning_verbs:
        return
    own = {t.i for t in word.subtree}
    is_dated = any(parsed.is_time(t) for t in word.subtree)
    site = next((s for t in parsed.prepositions(word, "in", "at") if t.i in own for s in parsed.sites(t)), None)
    modality = noun_modality(parsed, subjects[0])
    if modality.is_event and (is_dated or site is not None):
        yield make_reference(parsed, word, modality, "consultation", REFERENCE, site, 0.6)


def find_told_body(parsed: ParsedSentence, body: Any) -> Iterator[Draft]:
    """The commission will meet in Quito on October 2: the joint one of two states, told just before.

    Also "The two countries' Joint Rivers Commission met in Quito".
    """
    verb = parsed.governing_verb(body)
    own = {c.text.lower() for c in body.children}
    index = parsed.sentence.index
    owners = [p for c in body.children if c.dep_ == "poss" for p in parsed.parties(c)]
    is_of_two = len({p.country for p in owners}) > 1 and all(p.type == "state" for p in owners)
    if verb is not None and is_of_two:
        yield from _meet_of_two(parsed, body, verb, owners)
        return
    if verb is None or not own & {"the", "their"} or own & {"of"} or parsed.mention(body) is not None or not index:
        return
    vocabulary = parsed.vocabulary
    sessions = {t.text.lower() for t in parsed.objects(verb)} & (vocabulary.round_nouns | {"meeting", "meetings"})
    is_held = parsed.lemma(verb) in vocabulary.meeting_light_verbs and bool(sessions)
    if not is_held and parsed.lemma(verb) not in vocabulary.meeting_verbs | vocabulary.gathering_verbs:
        return
    before = [t.lower for t in parsed.document.sentences[index - 1].tokens]
    is_joint = body.text.lower() in before and not JOINT.isdisjoint(before)
    site = find_site(parsed, body)
    modality = verb_modality(parsed, verb)
    if (is_joint or "their" in own) and modality.is_event and (site or parsed.document.times[index]):
        yield make_reference(parsed, body, modality, "consultation", REFERENCE, site, 0.6)


def _meet_of_two(parsed: ParsedSentence, body: Any, verb: Any, owners: list[Party]) -> Iterator[Draft]:
    vocabulary = parsed.vocabulary
    held = vocabulary.meeting_verbs | vocabulary.gathering_verbs | vocabulary.meeting_light_verbs
    modality = verb_modality(parsed, verb)
    if parsed.lemma(verb) not in held or not modality.is_event:
        return
    draft = make_reference(parsed, body, modality, "consultation", "consultation.joint", find_site(parsed, body), 0.7)
    draft.parties = [(p, "participant") for p in owners]
    yield draft


def is_of_teams(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether those who meet are teams of talks told before: "Deputies will meet"; not "party deputies"."""
    subjects = [c for c in parsed.verb_with_subject(verb, "acomp", "xcomp").children if c.dep_ == "nsubj"]
    return (
        len(subjects) == 1
        and subjects[0].text.lower() in _TEAMS
        and not any(c.dep_ in ("compound", "nmod", "poss", "prep", "relcl") for c in subjects[0].children)
    )


def find_teams(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Experts will convene in Oslo on Friday; the delegations are to meet again in May: of the talks told before."""
    site = find_site(parsed, verb)
    modality = verb_modality(parsed, verb)
    if modality.is_event and (site is not None or parsed.document.times[parsed.sentence.index]):
        draft = make_reference(parsed, verb, modality, "consultation", REFERENCE, site, 0.5)
        draft.is_nominal = False
        yield draft


def find_round(parsed: ParsedSentence, token: Any) -> Iterator[Draft]:
    """The previous round, held in Paris in April, failed; a fourth round is due in May; the talks resume on Monday.

    Also "five rounds of talks have been held since May", "talks broke off in 1996", "the next meeting is in Rome".
    """
    carrier = carrier_noun(token)
    if carrier.dep_ == "attr":
        return  # "it will be the first such round since May": the one told before
    rule = REFERENCE if _is_other_round(parsed, carrier) else BARE if _are_talks(parsed, token, carrier) else None
    above = parsed.governing_verb(carrier)
    if rule == BARE and above is not None and auxiliaries(above) & (MODAL | {"can"}):
        return  # "the talks can be wrapped up before May"
    if rule is None:
        return
    site = find_site(parsed, carrier)
    is_awaited = rule == REFERENCE and _awaits_date(parsed, carrier)
    if site is None and not parsed.document.times[parsed.sentence.index] and not is_awaited:
        return  # neither a place nor a day: nothing that the first telling does not have
    modality = noun_modality(parsed, carrier)
    if is_awaited and modality.status not in AHEAD:
        modality = Modality("planned", "future")
    has_failed = modality.status == "completed" and has_collapsed(parsed, carrier)
    if modality.is_event:
        if has_failed:
            modality, rule = Modality("cancelled", modality.tense), BROKEN if rule == BARE else rule
        draft = make_reference(parsed, carrier, modality, "consultation", rule, site, 0.6)
        if rule == BARE and not _is_negotiation(parsed, token, carrier):
            draft.kind = "meeting"
        yield draft


def _awaits_date(parsed: ParsedSentence, carrier: Any) -> bool:
    """Say whether a round is to come: "the date for the third session is open", "no date for another was named"."""
    if carrier.dep_ != "pobj" or carrier.head.text.lower() != "for":
        return False
    up = carrier.head.head
    told = (up, *(c for c in up.children if c.dep_ == "nsubjpass"))
    is_of_date = any(t.text.lower() in parsed.vocabulary.date_nouns for t in told)
    verb = parsed.governing_verb(carrier)
    return is_of_date and verb is not None and not any(c.dep_ == "neg" for c in verb.children)


def _is_other_round(parsed: ParsedSentence, carrier: Any) -> bool:
    """Say whether a noun sets its round apart from those told before."""
    vocabulary = parsed.vocabulary
    verb = parsed.governing_verb(carrier)
    words = {c.text.lower() for c in carrier.children}
    is_told = verb is not None and parsed.lemma(verb) in (
        vocabulary.holding_verbs | vocabulary.meeting_light_verbs | vocabulary.planning_verbs
    )  # not "we need another round"
    is_set_apart = any(map(is_numbered, words)) or bool(words & vocabulary.past_adjectives)
    is_set_apart |= is_told and "another" in words
    is_held = any(c.dep_ == "acl" and parsed.lemma(c) == "hold" and c.tag_ == "VBN" for c in carrier.children)
    if is_held and carrier.text.lower() in _TALKS and not any(c.dep_ == "det" for c in carrier.children):
        return True  # "talks held in Lima in May ended without a deal"
    if carrier.text.lower() in vocabulary.round_nouns:
        is_counted = carrier.tag_ == "NNS" and any(c.dep_ == "nummod" for c in carrier.children)
        return is_counted or is_set_apart
    if carrier.text.lower() in _TALKS:
        is_row = any(c.text.lower() in vocabulary.past_adjectives | {"next"} for c in carrier.children)
        if is_row and (carrier.dep_.startswith("nsubj") or find_site(parsed, carrier) is not None):
            return True  # "The previous discussions were held in May"
    if carrier.text.lower() == "meeting":
        is_of_body = all(t.text.lower() in COMMITTEES for t in parsed.prepositions(carrier, "of"))
        words = {c.text.lower() for c in carrier.children}
        is_last = "last" in words and not words.isdisjoint(_TAKING_UP)  # "the last such meeting was in Lima"
        return is_of_body and (is_last or any(is_one_of_a_row(w) for w in words))  # not "meeting of the cabinet"
    is_off = verb is not None and carrier.dep_ == "nsubjpass" and is_cancelling(parsed, verb)
    if is_broken(parsed, carrier) or is_off:
        return _is_long_ago(parsed)  # "the talks broke down on Tuesday" are those told already
    goes_on = verb is not None and any(c.dep_ == "xcomp" for c in verb.children)  # "continued to make progress"
    return verb is not None and parsed.lemma(verb) in vocabulary.resuming_verbs and not goes_on


def has_collapsed(parsed: ParsedSentence, carrier: Any) -> bool:
    """Say whether talks came to nothing: "the talks collapsed"; those that stalled had been held."""
    return is_broken(parsed, carrier) and parsed.lemma(parsed.governing_verb(carrier)) != "stall"


def is_broken(parsed: ParsedSentence, carrier: Any) -> bool:
    """Say whether talks fail: "the talks collapsed on Tuesday"."""
    verb = parsed.governing_verb(carrier) if carrier.dep_.startswith("nsubj") else None
    if verb is None or any(c.dep_ == "prt" and c.text.lower() == "up" for c in verb.children):
        return False  # "the first round broke up in acrimony": it ended
    return parsed.lemma(verb) in parsed.vocabulary.breaking_verbs


def _are_talks(parsed: ParsedSentence, token: Any, carrier: Any) -> bool:
    """Say whether a clause tells that talks take place, end or fail: "The three-day talks ended on Wednesday"."""
    vocabulary = parsed.vocabulary
    verb = parsed.governing_verb(carrier)
    if token.text.lower() not in _TALKS or verb is None:
        return False
    if carrier.dep_ in ("dobj", "obj"):  # "Negotiators resumed talks on Monday"
        subjects = {c.text.lower() for c in verb.children if c.dep_ == "nsubj"}
        if not subjects & _AT_TABLE or parsed.lemma(verb) not in vocabulary.meeting_light_verbs:
            return False
    elif not carrier.dep_.startswith("nsubj"):
        return False
    if {c.text.lower() for c in token.children} & vocabulary.domestic_words:
        return False
    is_due = any(c.text.lower() in vocabulary.expected_words for c in verb.children)
    told = vocabulary.holding_verbs | vocabulary.ending_verbs | vocabulary.breaking_verbs | vocabulary.pausing_verbs
    lemma = parsed.lemma(verb)
    return is_due or lemma in told | vocabulary.planning_verbs or is_cancelling(parsed, verb)


def _is_negotiation(parsed: ParsedSentence, token: Any, carrier: Any) -> bool:
    """Say whether talks are negotiations: by their noun, or as they break off or pause."""
    vocabulary = parsed.vocabulary
    verb = parsed.governing_verb(carrier)
    modifiers = {c.text.lower() for c in token.children if c.dep_ in ("compound", "amod", "nmod", "nummod")}
    if find_kind(parsed, token, token.text.lower(), modifiers) == "consultation":
        return True
    return verb is not None and parsed.lemma(verb) in vocabulary.breaking_verbs | vocabulary.pausing_verbs


def _is_long_ago(parsed: ParsedSentence) -> bool:
    """Say whether a sentence dates what it tells by no day: "in August", "in 1996"."""
    published = parsed.document.article.published
    periods = [resolve_time(t, published, "past") for t in parsed.document.times[parsed.sentence.index]]
    return any(p is not None and p.start is not None and p.precision != "day" for p in periods)
