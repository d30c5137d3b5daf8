"""Meetings told by a noun: meeting, talks, summit, call, negotiations, a joint news conference.

Stage: frames. In: an event noun in its parse. Out: drafts. The parties stand with the noun ("talks between Wang and
Sullivan"), or the clause tells them ("Wang held talks with Lavrov").
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.meetings.draft import apart, distinct, find_site, make_draft
from diplo_cli.extract.frames.meetings.factions import find_internal_sides
from diplo_cli.extract.frames.meetings.kinds import (
    carrier_noun,
    find_kind,
    find_own_name,
    find_process_parties,
    is_of_process,
)
from diplo_cli.extract.frames.meetings.mediation import find_mediators, name_mediators
from diplo_cli.extract.frames.meetings.own_side import find_own_side
from diplo_cli.extract.frames.meetings.parties import find_brought_together, find_feasted, find_listeners, named_parties
from diplo_cli.extract.frames.meetings.rounds import find_round
from diplo_cli.extract.frames.modality.nouns import noun_modality
from diplo_cli.extract.frames.modality.verbs import Modality
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

# Verbs of being somewhere: "is in Paris for talks".
_COMING = frozenset({"be", "arrive", "fly", "travel", "head", "visit", "come", "go"})
_GIVING = frozenset({"gave", "give", "gives", "offered", "threw"})
# What comes of talks.
_SETTLED = frozenset({"agreed", "announced", "clinched", "concluded", "reached", "signed", "struck"})
# What a standing negotiation can be called, besides negotiations.
_PROCESSES = frozenset({"dialogue", "discussion", "round", "talk", "talks"})
# An assembly's session that is no everyday one.
_EXTRAORDINARY = frozenset({"emergency", "extraordinary", "informal", "special"})
# Nouns of talks that a government can have with those who fight or oppose it.
_INTERNAL = frozenset({"consultation", "consultations", "dialogue", "negotiation", "negotiations", "talks"})
# Prepositions before a meeting that the subject of the clause takes part in.
_CIRCUMSTANCES = frozenset(
    {"for", "in", "at", "after", "during", "following", "before", "on", "of", "to", "from", "into"}
)


def find_meeting_noun(parsed: ParsedSentence, token: Any, noun: str) -> Iterator[Draft]:
    """talks between Wang and Sullivan; Wang held talks with Lavrov; the Trump-Xi summit; after a meeting with Putin."""
    modifiers = {
        c.text.lower() for c in token.children if c.dep_ in ("compound", "amod", "nmod", "nummod", "det", "poss")
    }
    if noun == "conference" and modifiers & {"press", "news"}:
        yield from _joint_conference(parsed, token)
        return
    if token.tag_ in ("NNS", "NNPS") and any(c.dep_ == "nummod" for c in token.children):
        is_listed = token.dep_ == "conj" or any(c.dep_ == "conj" for c in token.children)
        if is_listed or not any(parsed.prepositions(token, "with", "between")):
            return  # "three phone calls and two meetings": a count, no event
    if noun == "talk" and token.tag_ == "NN" and not modifiers:
        return
    if noun == "call" and token.tag_ == "NN" and _is_demand(parsed, token):
        return
    if noun == "call" and token.dep_ in ("dobj", "obj") and any(parsed.prepositions(token, "on")):
        yield from _courtesy_call(parsed, token)
        return
    from_whom: list[Party] = []
    if noun in ("call", "audience"):
        giving = parsed.governing_verb(token)  # "granted an audience to the minister"
        is_given = noun == "audience" and giving is not None and giving.text.lower() in ("gave", "granted")
        hosts = [token, giving] if is_given else [token]
        from_whom = [p for h in hosts for t in parsed.prepositions(h, "from", "to") for p in parsed.parties(t)]
        from_whom = [p for p in from_whom if p.type == "person"]
    others = from_whom + [
        p
        for target in parsed.prepositions(token, "between", "among", "with", "involving")
        for p in parsed.parties(target)
    ]
    carrier = carrier_noun(token)
    verb = parsed.governing_verb(carrier)
    if not others and carrier.dep_ == "nsubjpass" and verb is not None and parsed.lemma(verb) in ("hold", "conduct"):
        others = [p for t in parsed.prepositions(verb, "with") for p in parsed.parties(t)]  # "talks were held with"
    others = others or find_brought_together(parsed, token, carrier, verb)
    if noun in parsed.vocabulary.feast_nouns | {"reception"}:
        others = find_feasted(parsed, token, carrier, verb) or others
    of = [p for target in parsed.prepositions(token, "of") for p in parsed.parties(target)]
    owners = parsed.possessors(token)
    if not owners and not others:
        owners, others = _of_relative_clause(parsed, token)
    named = [p for c in token.children if c.dep_ in ("compound", "amod", "nmod") for p in named_parties(parsed, c)]
    name = parsed.mention(token)
    if name is not None and name[1].kind == "organization":  # "the East Asia Summit", "the Asia-Europe Meeting"
        named += [p for p in parsed.document.parties(parsed.sentence.index, name[0]) if p.is_listed]
    amid = [c for c in token.children if c.dep_ == "prep" and c.text.lower() in ("between", "among")]
    between = bool(amid) and not all(_is_of_the_subject(parsed, carrier_noun(token), c) for c in amid)
    if between and len({p.country for p in others}) > 1:
        named = []  # "the Lima talks between Peru and Chile" are there
    parties = [*owners, *named, *others]
    if not between and len(set(parties)) < 2:
        parties += of
    if token.dep_ == "pobj" and token.head.head.text.lower() in parsed.vocabulary.edge_nouns and not others:
        return  # "met on the sidelines of a NATO summit": the summit is only where they met
    rule = "meeting.noun"
    if not others and len(distinct(parties)) < 2:
        others = parsed.accompanied(token)
        parties += others
    if token.dep_ in ("nsubj", "nsubjpass") and verb is not None and not others:
        others = [
            p
            for word in parsed.doc[token.i + 1 :]
            if word.text.lower() == "between"
            for target in word.children
            for p in parsed.parties(target)
        ]
        parties += others
        between = between or bool(others)
    if len({p.country for p in parties}) < 2 and verb is not None and not between:
        clause = _clause_parties(parsed, carrier, verb, bool(others), noun)
        if len({p.country for p in clause}) > 1:
            parties = [p for p in parties if p not in of]  # "China and Vietnam held a meeting of their committee"
        if others and not owners and not clause:
            clause = find_own_side(parsed, carrier)
        if clause:
            parties = [*clause, *parties]
            rule = "meeting.noun.clause"
    elif verb is not None and not between:
        holders = _holders(parsed, carrier, verb)
        if others and not owners and not named:  # "held separate meetings with the two leaders"
            parties = distinct([*holders, *parties])
        else:
            parties = _for_their_states(holders, parties)
    is_process = noun in ("talk", "talks") and bool(find_process_parties(parsed, token))
    if (
        parties and noun in ("talk", "talks") and not (others or is_process)
        and len(parties) == 1 and parties[0].type == "person"
    ):  # fmt: skip
        # "is in Paris for talks": with the state where they are
        site = find_site(parsed, token)
        if (
            site is not None
            and site.country
            and site.country != parties[0].country
            and verb is not None
            and parsed.lemma(verb) in _COMING
        ):
            parties.append(parsed.document.state(site.country))
    process: list[Party] = []
    countries = {p.country for p in parties}
    is_alone_or_crowd = len(countries) < 2 or len(countries) > 3  # two or three are parties enough
    if noun in parsed.vocabulary.consultation_nouns | _PROCESSES and is_alone_or_crowd:
        process = find_process_parties(parsed, token)
        if len(countries) > 1 and not countries < {p.country for p in process}:
            process = []  # "negotiations with six world powers" are Iran's with them
        tellers = {p.country for p in parsed.subjects(verb)} if verb is not None else set()
        if len(tellers) > 1 and tellers.isdisjoint(p.country for p in process):
            process = []  # "Peru and Chile agreed to explore strategic stability talks"
        if process:
            at_table = {p.country for p in process}
            envoys = [p for p in parties if p.type == "person" and p.country and p not in process]
            own = {p.country for p in envoys} & at_table
            parties = distinct([*envoys, *(p for p in process if p.country not in own)]) if envoys else process
    factions = find_internal_sides(parsed, token, carrier, verb, parties) if noun in _INTERNAL else []
    parties = distinct([*parties, *factions])
    is_nameless = all(p.type == "organization" and not p.country and not p.is_listed for p in parties)
    if is_nameless and noun == "meeting" and (rounds := list(find_round(parsed, token))):
        yield from rounds  # "the 4th meeting of the Joint Commission"
        return
    if not parties:
        is_taken_up = noun in parsed.vocabulary.talking_nouns or noun == "meeting"
        rounds = list(find_round(parsed, token)) if is_taken_up else []
        if rounds:
            yield from rounds
            return
        site = find_site(parsed, token)
        if (
            "the" in modifiers
            and noun in parsed.vocabulary.referring_nouns
            and (site is not None or parsed.document.times[parsed.sentence.index])
        ):
            told = noun_modality(parsed, token)
            yield Draft(
                kind="meeting",
                status=told.status,
                parties=[],
                sentence=parsed.sentence.index,
                span=parsed.clause_span(token),
                trigger=parsed.start(token),
                rule="meeting.noun.bare",
                site=site,
                confidence=0.1,
                tense=told.tense,
                is_nominal=True,
                rules=["meeting.noun.bare"],
            )
        return
    modality = noun_modality(parsed, carrier)
    if process and modality.status == "completed" and not parsed.document.times[parsed.sentence.index]:
        held = verb is not None and parsed.lemma(verb) in (
            parsed.vocabulary.holding_verbs | parsed.vocabulary.meeting_light_verbs
        )
        if not held:  # "the pace of Brexit negotiations": they go on
            modality = Modality("ongoing", "present", modality.is_event)
    confidence = 0.8 if between or (others and (owners or named)) else 0.7
    is_set_apart = bool(modifiers & (parsed.vocabulary.video_words | _EXTRAORDINARY))
    if noun in parsed.vocabulary.loose_nouns and not others and not between and not is_set_apart:
        confidence -= 0.2
    is_mediated = noun in parsed.vocabulary.talking_nouns | {"talk", "mediation"}  # not "broker a meeting"
    mediators = find_mediators(parsed, token, carrier, verb) if is_mediated else []
    parties = [p for p in parties if p not in mediators]
    if mediators and len(parties) < 2:
        return
    parties += mediators
    for draft in apart(parsed, token, parties, others, make_draft(parsed, token, parties, modality, rule, confidence)):
        name_mediators(draft, mediators)
        if (
            carrier.dep_ in ("dobj", "obj")
            and verb is not None
            and parsed.lemma(verb) in parsed.vocabulary.meeting_light_verbs
        ):
            draft.is_nominal = False  # "held talks" is as good as a verb
        if noun in parsed.vocabulary.open_mode_nouns and draft.mode == "in_person" and draft.site is None:
            draft.mode = None
        is_standing = bool(mediators or process or factions) or is_of_process(parsed, noun, parties)
        draft.kind = "consultation" if is_standing else find_kind(parsed, token, noun, modifiers)
        if draft.kind == "consultation":
            draft.rule = draft.rule.replace("meeting", "consultation")
            draft.name = find_own_name(parsed, token)
        if noun == "summit" or draft.name is None:
            draft.name = find_own_name(parsed, token)
        yield draft


def _is_of_the_subject(parsed: ParsedSentence, carrier: Any, preposition: Any) -> bool:
    """China and India held talks between their special representatives: the subject tells whose they are."""
    verb = parsed.governing_verb(carrier)
    is_held = verb is not None and carrier.dep_ in ("dobj", "obj") and parsed.lemma(verb) in ("hold", "begin", "have")
    is_after = carrier.dep_ == "pobj" and carrier.head.text.lower() in ("after", "following")
    words = {g.text.lower() for c in preposition.children for g in c.subtree}
    return (is_held and "their" in words) or (is_after and bool(words & {"both", "their", "two"}))


def _is_demand(parsed: ParsedSentence, call: Any) -> bool:
    """Say whether a call is for something: "a call for mediation", "the joint call from Holm to renew talks"."""
    following = parsed.doc[call.i + 1].text.lower() if call.i + 1 < len(parsed.doc) else ""
    before = parsed.doc[call.i - 1].text.lower() if call.i else ""
    if following == "for" and before not in parsed.vocabulary.phone_words | parsed.vocabulary.video_words:
        return True
    last = max(t.i for t in call.subtree)
    tail = list(parsed.doc[call.i + 1 : last + 3])
    return any(p.dep_ == "prep" and p.text.lower() == "from" for p in call.children) and any(
        a.text.lower() == "to" and b.tag_ == "VB" for a, b in pairwise(tail)
    )


def _of_relative_clause(parsed: ParsedSentence, noun: Any) -> tuple[list[Party], list[Party]]:
    """A conversation that he had in May with the head of the service; a meeting she allegedly held with Kislyak."""
    for verb in noun.children:
        if verb.dep_ in ("relcl", "acl") and parsed.lemma(verb) in ("have", "hold"):
            owners = parsed.subjects(verb) if any(c.dep_ == "nsubj" for c in verb.children) else []
            up = parsed.governing_verb(noun)
            with_whom = [
                p
                for carrier in (verb, up)
                if carrier is not None
                for target in parsed.prepositions(carrier, "with")
                for p in parsed.parties(target)
            ]
            if owners and with_whom:
                return owners, with_whom
        if verb.dep_ == "relcl" and any(parsed.prepositions(verb, "in", "during")):
            callers = [p for c in verb.children if c.dep_ == "nsubj" for p in parsed.parties(c) if p.type == "person"]
            called = [p for o in parsed.objects(verb) for p in find_listeners(parsed, o) if p.type == "person"]
            is_in_which = any(t.text.lower() == "which" for t in parsed.prepositions(verb, "in", "during"))
            if callers and called and is_in_which:
                return callers, called  # "a call in which Lind congratulated the minister"
        if verb.dep_ == "relcl" and parsed.lemma(verb) in parsed.vocabulary.meeting_light_verbs:
            holders = [p for c in verb.children if c.dep_ == "nsubj" for p in parsed.parties(c)]
            if len({p.country for p in holders}) > 1:
                return [], holders  # "the round which Palestinian and Israeli teams concluded"
    return [], []


def _holders(parsed: ParsedSentence, noun: Any, verb: Any) -> list[Party]:
    """Yang will co-chair the China-Russia consultation with Patrushev; raised it in a call with Holm and Delaney."""
    if noun.dep_ == "pobj" and noun.head.text.lower() in _CIRCUMSTANCES and any(parsed.prepositions(noun, "with")):
        return [p for p in parsed.subjects(verb) if p.type == "person" and p.country]
    if noun.dep_ not in ("dobj", "obj") or parsed.lemma(verb) not in parsed.vocabulary.meeting_light_verbs:
        return []
    with_whom = [p for target in parsed.prepositions(verb, "with") for p in parsed.parties(target)]
    subjects = parsed.subjects(verb)
    if any(parsed.prepositions(noun, "with")):
        return [p for p in subjects if p.country]  # a state too: "Iran held talks with Iraq and Syria"
    return [p for p in (*subjects, *with_whom) if p.type == "person" and p.country]


def _for_their_states(people: list[Party], parties: list[Party]) -> list[Party]:
    """Put people in the place of their own states among the parties."""
    codes = {p.country for p in (*people, *(p for p in parties if p.type == "person"))}
    if not people or not any(p.type == "state" and p.country in codes for p in parties):
        return parties
    return list(dict.fromkeys([*people, *(p for p in parties if p.type != "state" or p.country not in codes)]))


def _joint_conference(parsed: ParsedSentence, token: Any) -> Iterator[Draft]:
    """Rajoy said at a joint news conference with Romanian President Klaus Iohannis: they met."""
    beside = ("with", "alongside", "beside")
    others = [p for target in parsed.prepositions(token, *beside) for p in parsed.parties(target) if p.type == "person"]
    others = others or [p for p in parsed.accompanied(token) if p.type == "person"]
    verb = parsed.governing_verb(token)
    if not others or verb is None:
        return
    speakers = [p for p in parsed.subjects(verb) if p.type == "person"]
    yield from make_draft(parsed, token, [*speakers, *others], noun_modality(parsed, token), "meeting.conference", 0.6)


def _courtesy_call(parsed: ParsedSentence, token: Any) -> Iterator[Draft]:
    """Powell paid a courtesy call on President Musharraf."""
    verb = parsed.governing_verb(token)
    if verb is None or parsed.lemma(verb) not in ("pay", "make"):
        return
    others = [p for target in parsed.prepositions(token, "on") for p in parsed.parties(target) if p.type == "person"]
    parties = [*parsed.subjects(verb), *others]
    if others:
        for draft in make_draft(parsed, token, parties, noun_modality(parsed, token), "meeting.call_on", 0.7):
            draft.mode = "in_person"
            yield draft


def _addressing(parsed: ParsedSentence) -> frozenset[str]:
    """Return the verbs whose object is spoken to: "told U.S. officials during talks", "thanked Holm in a call"."""
    vocabulary = parsed.vocabulary
    spoken = vocabulary.telling_verbs | vocabulary.briefing_verbs | vocabulary.pressing_verbs
    return spoken | vocabulary.calling_verbs | vocabulary.holding_verbs | {"agree"}


def _clause_parties(parsed: ParsedSentence, token: Any, verb: Any, has_others: bool, noun: str) -> list[Party]:
    """Find who meets where only the clause tells: the subject of "held talks", "will visit X for talks with Y"."""
    lemma = parsed.lemma(verb)
    is_raised = lemma in parsed.vocabulary.raised_verbs and any(c.dep_ == "nsubjpass" for c in verb.children)
    if lemma in parsed.vocabulary.topic_verbs or is_raised:
        return []  # "North Korea will top the agenda in meetings with Lind", "Iran was raised in talks with Holm"
    if lemma in parsed.vocabulary.containing_verbs and has_others:
        # "flew home from a tour that included talks with Karzai"
        carrier = (
            verb.head
            if verb.dep_ in ("relcl", "acl", "prep")
            else next((c for c in verb.children if c.dep_ == "nsubj"), None)
        )
        if carrier is not None and parsed.vocabulary.noun(carrier.text) in parsed.vocabulary.visit_nouns:
            owners = parsed.possessors(carrier)
            up = parsed.governing_verb(carrier)
            return owners or (parsed.subjects(up) if up is not None else [])
    if token.dep_ == "pobj" and token.head.text.lower() == "with" and lemma in parsed.vocabulary.visit_light_verbs:
        # "the premier's trip, which began with a meeting with Holm"
        carrier = verb.head if verb.dep_ == "relcl" else next((c for c in verb.children if c.dep_ == "nsubj"), None)
        if carrier is not None and parsed.vocabulary.noun(carrier.text) in parsed.vocabulary.visit_nouns:
            return parsed.possessors(carrier)
    is_object = token.dep_ in ("dobj", "obj", "attr") or (token.dep_ == "conj" and token.head.dep_ in ("dobj", "obj"))
    particle = next((c.text.lower() for c in verb.children if c.dep_ == "prt"), "")
    if is_object and noun in parsed.vocabulary.feast_nouns and verb.text.lower() in _GIVING:
        return parsed.subjects(verb)  # "gave a dinner in honor of"
    if is_object and f"{lemma}_{particle}" in parsed.vocabulary.cancelling_verbs:
        return parsed.subjects(verb)
    if is_object:
        if (
            lemma
            in parsed.vocabulary.meeting_light_verbs
            | parsed.vocabulary.cancelling_verbs
            | parsed.vocabulary.planning_verbs
            | parsed.vocabulary.partaking_verbs
        ):
            return parsed.subjects(verb)
        return []
    if token.dep_ == "pobj":
        preposition = token.head.text.lower()
        if token.head.i and parsed.doc[token.head.i - 1].text.lower() in ("prior", "time"):
            return []  # "results in time for the leaders' meeting", "prior to the meeting, they held talks"
        if preposition == "for" and lemma in parsed.vocabulary.host_verbs | {"join"} and not has_others:
            guests = [p for target in parsed.objects(verb) for p in parsed.parties(target)]
            return [*parsed.subjects(verb), *guests] if guests else []
        if preposition in ("at", "in", "during") and noun in parsed.vocabulary.conversation_nouns and not has_others:
            addressed = [*parsed.prepositions(verb, "to")]  # "in a phone call, she explained to Holm that"
            if lemma in _addressing(parsed):  # not "praised Holm at a meeting"
                addressed += parsed.objects(verb)
            if any(parsed.prepositions(token, "with", "of")):
                addressed = []  # "criticised him in talks with aides", "told him at a meeting of her party"
            listeners = [p for target in addressed for p in find_listeners(parsed, target)]
            subjects = parsed.subjects(verb)
            if listeners:  # "congratulated Sisi in a phone call"
                return [*subjects, *listeners]
            if len({p.country for p in subjects if p.country}) > 1 and not find_process_parties(parsed, token):
                return subjects  # "Holm and Lind agreed in a phone call"
        if preposition == "in" and lemma in ("participate", "take") and has_others:
            return parsed.subjects(verb)  # "will participate in the third summit with the premiers of"
        settling = {verb.text.lower(), verb.head.text.lower()}  # "agreed to restore ties after talks"
        is_after = preposition in ("after", "following") and bool(settling & _SETTLED)
        if is_after and noun in parsed.vocabulary.talking_nouns and len({p.country for p in parsed.subjects(verb)}) > 1:
            return parsed.subjects(verb)  # "Peru and Chile clinched a deal after four days of negotiations"
        if preposition == "in" and lemma == "be" and noun in parsed.vocabulary.talking_nouns:
            return parsed.subjects(verb)  # "the two countries were in consultations"
        if preposition in ("at", "on", "in") and lemma in parsed.vocabulary.meeting_verbs:
            return []  # "met at a G20 summit": the summit is where, not whom
        if preposition == "over" and noun in parsed.vocabulary.meal_nouns:
            return parsed.subjects(verb)
        if has_others and preposition in _CIRCUMSTANCES:
            agents = [p for t in parsed.prepositions(verb, "by") for p in parsed.parties(t)]
            return parsed.subjects(verb) or agents  # "the row was raised by Vega in a meeting with"
        if preposition in ("for", "to", "at", "in") and noun in parsed.vocabulary.occasion_nouns:
            return parsed.subjects(verb)
    return []
