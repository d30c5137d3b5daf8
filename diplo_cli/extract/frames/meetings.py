"""Meetings and consultations: meet, hold talks, speak by phone, and the nouns meeting, talks, summit, call, negotiations.

Each small function is one construction, with the sentence that it is for; it yields at most one draft.
"""

import re
from collections.abc import Iterator
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Site
from diplo_cli.extract.frames.draft import Draft, Kind, Mode, Role
from diplo_cli.extract.frames.modality import Modality, noun_modality, verb_modality
from diplo_cli.extract.frames.syntax import ParsedSentence

_ORDINAL = re.compile(
    r"^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|next|final|new)$",
    re.I,
)
_SPORT = frozenset(
    {
        "cup",
        "final",
        "match",
        "tournament",
        "semifinal",
        "quarterfinal",
        "championship",
        "goal",
        "goals",
        "qualifier",
        "olympics",
    }
)
_CALLING = frozenset(
    {
        "discuss",
        "express",
        "congratulate",
        "talk",
        "offer",
        "convey",
        "thank",
        "brief",
        "inform",
        "review",
        "condole",
        "seek",
    }
)
_CARRIERS = frozenset(
    {
        "round",
        "rounds",
        "series",
        "session",
        "sessions",
        "day",
        "days",
        "hour",
        "hours",
        "phase",
        "week",
        "weeks",
        "edition",
        "start",
        "end",
        "resumption",
        "opening",
    }
)
_MEDIATING = frozenset(
    {
        "mediate",
        "mediates",
        "mediated",
        "mediating",
        "broker",
        "brokers",
        "brokered",
        "brokering",
        "facilitate",
        "facilitated",
    }
)
_WEAK_NOUNS = frozenset(
    {
        "call",
        "conference",
        "session",
        "exchange",
        "encounter",
        "dinner",
        "lunch",
        "luncheon",
        "breakfast",
        "banquet",
        "gathering",
        "audience",
        "conversation",
        "discussion",
        "dialogue",
        "bilateral",
        "trilateral",
        "round",
    }
)


def find_meetings(parsed: ParsedSentence, token: Any) -> Iterator[Draft]:
    """Yield the meetings and consultations that a word triggers as verb or noun."""
    lemma = parsed.lemma(token)
    vocabulary = parsed.vocabulary
    noun = vocabulary.noun(token.text)
    before = parsed.doc[token.i - 1].text.lower() if token.i else ""
    after = parsed.doc[token.i + 1].text.lower() if token.i + 1 < len(parsed.doc) else ""
    is_doing = before in ("are", "is", "were", "was", "been") or (token.tag_ == "VBG" and after == "with" and before == "when")
    if token.text.lower() == "meeting" and (parsed.adjacent(token) or is_doing):
        yield from _meets(parsed, token)
        return
    is_talks = token.text.lower() == "talks" and (token.i == 0 or parsed.doc[token.i - 1].tag_.startswith(("J", "N")))
    if is_talks or token.tag_ in ("NN", "NNS", "NNP", "NNPS", "VBG") and noun in vocabulary.meeting_nouns | vocabulary.consultation_nouns and not (
        token.tag_ == "VBG" and token.dep_ in ("ROOT", "advcl", "pcomp", "xcomp", "acl", "conj") and parsed.objects(token)
    ):  # fmt: skip
        yield from _meeting_noun(parsed, token, noun)
        return
    if not parsed.is_verb(token):
        return
    if lemma in vocabulary.meeting_verbs:
        yield from _meets(parsed, token)
    elif lemma in vocabulary.speaking_verbs or lemma in ("discuss", "sit", "consult", "negotiate", "dine", "lunch"):
        yield from _speaks_with(parsed, token)
    elif token.text.lower() in ("told", "tells", "tell", "assured", "reassured"):
        yield from _tells(parsed, token)
    elif lemma == "mediate":
        yield from _mediates(parsed, token)
    elif lemma == "see":
        yield from _sees(parsed, token)
    elif lemma in vocabulary.phone_verbs:
        yield from _calls_on(parsed, token)
        yield from _calls(parsed, token)
    elif lemma in vocabulary.gathering_verbs:
        yield from _gather(parsed, token)
    elif lemma in vocabulary.host_verbs:
        yield from _receives(parsed, token)


def _meets(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Wang met (with) Lavrov in Moscow; the two presidents will meet; he was met at the airport by Yang Jiechi."""
    subjects = parsed.subjects(verb)
    if not subjects and verb.tag_ in ("VBG", "NN"):
        up = parsed.governing_verb(verb)
        subjects = parsed.subjects(up) if up is not None else []
    others = [p for target in parsed.objects(verb) for p in parsed.parties(target)]
    others = others or parsed.adjacent(verb)
    others += [p for target in parsed.prepositions(verb, "with", "by") for p in parsed.parties(target)]
    if parsed.objects(verb) and not others:
        others = parsed.accompanied(verb)
        if not others:
            return  # met reporters, met the deadline
    parties = [*subjects, *others]
    if all(p.type == "state" for p in parties) and {t.text.lower() for t in parsed.doc} & _SPORT:
        return
    yield from _draft(parsed, verb, parties, verb_modality(parsed, verb), "meeting.meet", 0.85)


def _speaks_with(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Tillerson spoke by telephone with Yang; Trump talked to the president of Taiwan; Kono discussed it with Bishop."""
    lemma = parsed.lemma(verb)
    if lemma == "sit" and not any(c.text.lower() == "down" for c in verb.children):
        return
    words = ("with",) if lemma not in ("speak", "talk") else ("with", "to")
    others = [p for target in parsed.prepositions(verb, *words) for p in parsed.parties(target)]
    if not others:
        others = parsed.accompanied(verb)
    if lemma == "talk" and parsed.objects(verb):
        return  # "talking up ties with"
    subjects = parsed.subjects(verb)
    if lemma in ("speak", "talk") and not others and len(subjects) > 1 and _mode(parsed, verb) == "phone":
        others = subjects
    if lemma == "discuss" and not others and _is_named_pair(parsed, verb):
        others = subjects  # "Macron and Merkel discussed the war"
    if not others or (
        not any(p.type == "person" for p in [*subjects, *others]) and lemma not in ("consult", "negotiate")
    ):
        return
    confidence = 0.75 if lemma != "discuss" else 0.6
    kind: Kind = "consultation" if lemma in ("consult", "negotiate") else "meeting"
    for draft in _draft(
        parsed, verb, [*subjects, *others], verb_modality(parsed, verb), f"{kind}.{lemma}", confidence
    ):
        draft.kind = kind
        if lemma in ("speak", "talk") and draft.mode == "in_person":
            draft.mode = None  # "spoke with" leaves open how; another mention may tell
        yield draft


def _is_named_pair(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether the subject names two people: "Macron and Merkel discussed", not "the ministers discussed"."""
    for child in verb.children:
        covering = parsed.mention(child) if child.dep_ == "nsubj" else None
        if covering is not None and covering[1].kind == "person" and any(c.dep_ == "conj" for c in child.children):
            return len({p.country for p in parsed.parties(child) if p.country}) > 1
    return False


def _tells(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Lavrov told his Iraqi counterpart that Moscow supported Iraq: two officials of two states speak directly."""
    listeners = [
        p for target in parsed.objects(verb) if (m := parsed.mention(target)) is not None and _follows(parsed, verb, m[0])
        for p in parsed.parties(target) if p.type == "person" and (p.offices or m[1].office == "counterpart")
    ]  # fmt: skip
    speakers = [p for p in parsed.subjects(verb) if p.type == "person" and p.offices]
    if len(speakers) == 1 and listeners and all(p.country and p.country != speakers[0].country for p in listeners):
        yield from _draft(parsed, verb, [*speakers, *listeners], verb_modality(parsed, verb), "meeting.tell", 0.55)


def _follows(parsed: ParsedSentence, verb: Any, mention: int) -> bool:
    """Say whether a mention comes right after a verb, so that it is who is told, not whom the telling is about."""
    first = verb.i + 1
    if first < len(parsed.doc) and parsed.mention_of.get(first) is None:
        first += 1  # a determiner
    return parsed.mention_of.get(first) == mention


def _sees(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Miliband will see President Rajapaksa later today; the envoys flew to Kandahar to see Omar."""
    if verb.tag_ != "VB":
        return
    others = [p for target in parsed.objects(verb) for p in parsed.parties(target) if p.type == "person" and p.offices]
    subjects = [p for p in parsed.subjects(verb) if p.type == "person" and p.offices]
    if others and subjects:
        yield from _draft(parsed, verb, [*subjects, *others], verb_modality(parsed, verb), "meeting.see", 0.55)


def _calls_on(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """The minister called on President Musharraf at his hotel; not: called on Musharraf to act."""
    if parsed.lemma(verb) != "call" or any(c.dep_ in ("xcomp", "advcl", "ccomp") for c in verb.children):
        return
    for target in parsed.prepositions(verb, "on"):
        others = [p for p in parsed.parties(target) if p.type == "person"]
        if others and not any(
            c.dep_ in ("acl", "relcl") or c.text.lower() == "to" for c in (*target.children, *target.head.children)
        ):
            yield from _draft(
                parsed, verb, [*parsed.subjects(verb), *others], verb_modality(parsed, verb), "meeting.call_on", 0.6
            )


def _calls(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Trump called Xi on Friday; not: Trump called Xi a friend, called on Iran to stop."""
    if any(
        (c.dep_ in ("oprd", "xcomp", "ccomp", "prt", "acomp") and c.text.lower() not in _CALLING)
        or (c.dep_ == "prep" and c.text.lower() in ("on", "for", "as") and c.i == verb.i + 1)
        for c in verb.children
    ):
        return
    targets = parsed.objects(verb)
    others = [p for target in targets for p in parsed.parties(target) if p.type == "person"]
    if len(targets) != 1 or not others:
        return
    for draft in _draft(
        parsed, verb, [*parsed.subjects(verb), *others], verb_modality(parsed, verb), "meeting.call", 0.6
    ):
        draft.mode = "phone"
        yield draft


def _gather(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Shoukry and his Greek, Cypriot and French counterparts gathered in Cairo; leaders of ASEAN convene in Manila."""
    yield from _draft(parsed, verb, parsed.subjects(verb), verb_modality(parsed, verb), "meeting.gather", 0.65)


def _receives(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Xi received the visiting minister; Merkel welcomed Macron in Berlin."""
    passive = any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children)
    others = [
        p
        for target in (parsed.prepositions(verb, "by") if passive else parsed.objects(verb))
        for p in parsed.parties(target)
    ]
    subjects = parsed.subjects(verb)
    if not any(p.type == "person" for p in others) or not any(p.type == "person" for p in subjects):
        return
    yield from _draft(parsed, verb, [*subjects, *others], verb_modality(parsed, verb), "meeting.receive", 0.65)


def _meeting_noun(parsed: ParsedSentence, token: Any, noun: str) -> Iterator[Draft]:
    """talks between Wang and Sullivan; Wang held talks with Lavrov; the Trump-Xi summit; after a meeting with Putin."""
    modifiers = {
        c.text.lower() for c in token.children if c.dep_ in ("compound", "amod", "nmod", "nummod", "det", "poss")
    }
    if noun == "conference" and modifiers & {"press", "news"}:
        yield from _joint_conference(parsed, token)
        return
    if token.tag_ in ("NNS", "NNPS") and any(c.dep_ == "nummod" for c in token.children):
        return  # "three phone calls and two meetings": a count, no event
    if noun == "talk" and token.tag_ == "NN" and not modifiers:
        return
    from_whom = (
        [p for target in parsed.prepositions(token, "from", "to") for p in parsed.parties(target) if p.type == "person"]
        if noun in ("call", "audience")
        else []
    )
    others = from_whom + [
        p
        for target in parsed.prepositions(token, "between", "among", "with", "involving")
        for p in parsed.parties(target)
    ]
    of = [p for target in parsed.prepositions(token, "of") for p in parsed.parties(target)]
    owners = parsed.possessors(token)
    named = [p for c in token.children if c.dep_ in ("compound", "amod", "nmod") for p in _named(parsed, c)]
    between = any(c.dep_ == "prep" and c.text.lower() in ("between", "among") for c in token.children)
    parties = [*owners, *named, *others]
    if not between and len(set(parties)) < 2:
        parties += of
    rule = "meeting.noun"
    carrier = _carrier_noun(token)
    verb = parsed.governing_verb(carrier)
    if not others and len(_distinct(parties)) < 2:
        others = parsed.accompanied(token)
        parties += others
    if token.dep_ in ("nsubj", "nsubjpass") and verb is not None and not others:
        others = [
            p for word in parsed.doc[token.i + 1 :] if word.text.lower() == "between" for target in word.children for p in parsed.parties(target)
        ]  # fmt: skip
        parties += others
        between = between or bool(others)
    if len({p.country for p in parties}) < 2 and verb is not None and not between:
        clause = _clause_parties(parsed, carrier, verb, bool(others), noun)
        if clause:
            parties = [*clause, *parties]
            rule = "meeting.noun.clause"
    if parties and noun in ("talk", "talks") and not others and len(parties) == 1 and parties[0].type == "person":
        # "is in Paris for talks": with the state where they are
        site = _site(parsed, token)
        if site is not None and site.country and site.country != parties[0].country and verb is not None and parsed.lemma(verb) in (
            "be", "arrive", "fly", "travel", "head", "visit", "come", "go",
        ):  # fmt: skip
            parties.append(parsed.document.state(site.country))
    process: list[Party] = []
    if noun in parsed.vocabulary.consultation_nouns | {"talks", "talk", "round"} and len({p.country for p in parties}) < 2:
        process = _process_parties(parsed, token)
        parties = process or parties
    if not parties:
        site = _site(parsed, token)
        if "the" in modifiers and noun in ("meeting", "talks", "summit", "call") and (site is not None or parsed.document.times[parsed.sentence.index]):
            yield Draft(
                kind="meeting", status="completed", parties=[], sentence=parsed.sentence.index, span=parsed.clause_span(token),
                trigger=parsed.start(token), rule="meeting.noun.bare", site=site, confidence=0.1, is_nominal=True,
                rules=["meeting.noun.bare"],
            )  # fmt: skip
        return
    modality = noun_modality(parsed, carrier)
    confidence = 0.8 if between or (others and (owners or named)) else 0.7
    if noun in _WEAK_NOUNS and not others and not between:
        confidence -= 0.2
    mediators: list[Party] = []
    if verb is not None and verb.text.lower() in _MEDIATING and carrier.dep_ in ("dobj", "obj", "nsubjpass"):
        mediators = (
            parsed.subjects(verb)
            if carrier.dep_ != "nsubjpass"
            else [p for t in parsed.prepositions(verb, "by") for p in parsed.parties(t)]
        )
        parties = [p for p in parties if p not in mediators]
    for draft in _draft(parsed, token, parties, modality, rule, confidence):
        draft.parties += [(p, "mediator") for p in mediators]
        if carrier.dep_ in ("dobj", "obj") and verb is not None and parsed.lemma(verb) in parsed.vocabulary.meeting_light_verbs:
            draft.is_nominal = False  # "held talks" is as good as a verb
        draft.kind = "consultation" if mediators or process else _kind(parsed, token, noun, modifiers)
        if draft.kind == "consultation":
            draft.rule = draft.rule.replace("meeting", "consultation")
            draft.name = _own_name(parsed, token)
        if noun == "summit" or draft.name is None:
            draft.name = _own_name(parsed, token)
        yield draft


def _process_parties(parsed: ParsedSentence, token: Any) -> list[Party]:
    """Return the parties of a standing negotiation that goes by its name: "the pace of Brexit negotiations"."""
    low = min(t.i for t in token.subtree)
    high = max(t.i for t in token.subtree)
    words = parsed.words(parsed.doc[low], parsed.doc[high]).lower()
    for names, parties in parsed.vocabulary.processes:
        if any(name in words for name in names):
            return [parsed.document.party(party) for party in parties]
    return []


def _mediates(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Macron has offered to mediate in Libya; Abiy flew in to mediate between the generals and the opposition."""
    mediators = [p for p in parsed.subjects(verb) if p.country]
    others = [p for target in parsed.prepositions(verb, "between", "in", "among") for p in parsed.parties(target)]
    others = [p for p in others if p.country not in {m.country for m in mediators}]
    if not mediators or not others:
        return
    for draft in _draft(parsed, verb, [*mediators, *others], verb_modality(parsed, verb), "consultation.mediate", 0.55):
        draft.kind = "consultation"
        draft.parties = [(p, "mediator" if p in mediators else "participant") for p, _ in draft.parties]
        yield draft


def _carrier_noun(token: Any) -> Any:
    """Return the noun that stands in the clause for an event: "held the fourth round of consultations", "two days of talks"."""
    up = token
    while up.dep_ == "pobj" and up.head.text.lower() == "of" and up.head.head.text.lower() in _CARRIERS:
        up = up.head.head
    return up


def _joint_conference(parsed: ParsedSentence, token: Any) -> Iterator[Draft]:
    """Trump said at a joint news conference with Italian Prime Minister Paolo Gentiloni: they met."""
    others = [p for target in parsed.prepositions(token, "with") for p in parsed.parties(target) if p.type == "person"]
    others = others or [p for p in parsed.accompanied(token) if p.type == "person"]
    verb = parsed.governing_verb(token)
    if not others or verb is None:
        return
    speakers = [p for p in parsed.subjects(verb) if p.type == "person"]
    yield from _draft(parsed, token, [*speakers, *others], noun_modality(parsed, token), "meeting.conference", 0.6)


def _named(parsed: ParsedSentence, child: Any) -> list[Party]:
    """Read the parties of a compound: "Trump-Xi summit", "China-US talks", "U.S.-ASEAN summit", "Xi-Putin meeting"."""
    covering = parsed.mention(child)
    if covering is not None and covering[1].kind == "organization" and covering[1].place is not None:
        return []  # "a White House meeting" is there, not with it
    parties = list(parsed.parties(child))
    text = child.text.replace("–", "-")
    if "-" in text:
        cast = parsed.document.cast
        for part in text.split("-"):
            bearers = cast.people.by_part.get(part.casefold(), [])
            if bearers and bearers[0] not in parties:
                parties.append(bearers[0])
            elif (code := parsed.document.state_codes.get(part)) is not None:
                parties.append(parsed.document.state(code))
    elif not parties and parsed.mention(child) is None and child.i and parsed.doc[child.i - 1].text in ("-", "–"):
        code = parsed.document.state_codes.get(text)  # "U.S.-Cuban talks": the dots part the words
        if code is not None:
            parties.append(parsed.document.state(code))
    return parties


def _clause_parties(parsed: ParsedSentence, token: Any, verb: Any, has_others: bool, noun: str) -> list[Party]:
    """Find who meets where only the clause tells: the subject of "held talks", "will visit X for talks with Y"."""
    lemma = parsed.lemma(verb)
    if verb.text.lower() in ("include", "included", "includes", "including", "featured", "involved") and has_others:
        # "left Russia following a six-day visit that included talks with Putin"
        carrier = (
            verb.head
            if verb.dep_ in ("relcl", "acl", "prep")
            else next((c for c in verb.children if c.dep_ == "nsubj"), None)
        )
        if carrier is not None and parsed.vocabulary.noun(carrier.text) in parsed.vocabulary.visit_nouns:
            owners = parsed.possessors(carrier)
            up = parsed.governing_verb(carrier)
            return owners or (parsed.subjects(up) if up is not None else [])
    is_object = token.dep_ in ("dobj", "obj", "attr") or (token.dep_ == "conj" and token.head.dep_ in ("dobj", "obj"))
    particle = next((c.text.lower() for c in verb.children if c.dep_ == "prt"), "")
    if is_object and f"{lemma}_{particle}" in parsed.vocabulary.cancelling_verbs:
        return parsed.subjects(verb)
    if is_object:
        if lemma in parsed.vocabulary.meeting_light_verbs | parsed.vocabulary.cancelling_verbs | parsed.vocabulary.planning_verbs | {
            "seek", "propose", "offer", "request", "want", "discuss", "describe", "join", "get", "secure", "receive", "make", "place", "accept", "grant", "report",
        }:  # fmt: skip
            return parsed.subjects(verb)
        return []
    if token.dep_ == "pobj":
        preposition = token.head.text.lower()
        if preposition == "for" and lemma in parsed.vocabulary.host_verbs and not has_others:
            guests = [p for target in parsed.objects(verb) for p in parsed.parties(target)]
            return [*parsed.subjects(verb), *guests] if guests else []
        if preposition in ("in", "during") and noun in ("call", "conversation", "talk", "meeting") and not has_others:
            listeners = [p for target in parsed.objects(verb) for p in parsed.parties(target) if p.type == "person"]
            if listeners:  # "congratulated Sisi in a phone call"
                return [*parsed.subjects(verb), *listeners]
        if preposition in ("at", "on", "in") and lemma in parsed.vocabulary.meeting_verbs:
            return []  # "met at a G20 summit": the summit is where, not whom
        if preposition == "over" and noun in ("dinner", "lunch", "breakfast", "luncheon", "tea"):
            return parsed.subjects(verb)
        if has_others and preposition in (
            "for",
            "in",
            "at",
            "after",
            "during",
            "following",
            "before",
            "on",
            "of",
            "to",
            "from",
        ):
            return parsed.subjects(verb)
        if preposition in ("for", "to", "at", "in") and noun in (
            "summit",
            "talks",
            "meeting",
            "negotiation",
            "conference",
            "talk",
        ):
            return parsed.subjects(verb)
    if token.dep_ in ("nsubj", "nsubjpass") and has_others:
        return []
    return []


def _kind(parsed: ParsedSentence, token: Any, noun: str, modifiers: set[str]) -> Kind:
    vocabulary = parsed.vocabulary
    if noun in vocabulary.consultation_nouns:
        return "consultation"
    words = {t.text.lower() for t in token.subtree if t.i < token.i or t.dep_ in ("compound",)}
    hyphenated = modifiers | words
    if hyphenated & (vocabulary.mechanism_words - {"dialogue", "round"}) and noun != "summit":
        return "consultation"
    if noun == "dialogue" and (modifiers - {"the", "a", "an"}):
        return "consultation"
    if _carrier_noun(token).text.lower() in ("round", "rounds", "edition"):
        return "consultation"
    ordinal = any(
        _ORDINAL.match(m) and (m[0].isdigit() or m not in ("first", "second", "latest", "next", "final", "new"))
        for m in modifiers
    )
    committees = {"commission", "committee", "council", "dialogue", "mechanism"}
    if ordinal and {t.text.lower() for t in token.subtree} & committees:
        return "consultation"
    if noun in ("meeting", "session") and {t.text.lower() for t in token.subtree if t.i < token.i} & committees & {
        "commission",
        "committee",
    }:
        return "consultation"
    return "meeting"


def _own_name(parsed: ParsedSentence, token: Any) -> str | None:
    """Return the proper name of a summit or mechanism: "16th China-Russia strategic security consultation"."""
    low = token.i
    while (
        low > 0
        and parsed.doc[low - 1].dep_ in ("compound", "amod", "nmod", "nummod", "punct")
        and parsed.doc[low - 1].text not in (",", "“", '"', "‘")
    ):
        if parsed.doc[low - 1].head.i > token.i:
            break
        low -= 1
    words = parsed.doc[low : token.i + 1]
    text = parsed.words(parsed.doc[low], token).strip()
    has_name = sum(t.text[0].isupper() for t in words) >= 1 or any(
        _ORDINAL.match(t.text) and t.text[0].isdigit() for t in words
    )
    return (
        text
        if has_name and len(words) > 1 and any(t.text[0].isupper() or t.text[0].isdigit() for t in words[:-1])
        else None
    )


def _mode(parsed: ParsedSentence, trigger: Any) -> Mode:
    near = {t.text.lower() for t in trigger.subtree}
    verb = parsed.governing_verb(trigger)
    if verb is not None and not parsed.is_verb(trigger):
        near |= {c.text.lower() for c in verb.children} | {
            g.text.lower() for c in verb.children if c.dep_ == "prep" for g in c.children
        }
    noun = parsed.vocabulary.noun(trigger.text)
    if near & parsed.vocabulary.video_words or noun in ("videoconference", "teleconference"):
        return "video" if noun != "teleconference" else "phone"
    if noun == "call" or near & {"phone", "telephone", "telephoned", "phoned", "by-phone"}:
        return "phone"
    if noun == "conversation" and near & {"call", "phone", "telephone"}:
        return "phone"
    return "in_person"


def _distinct(parties: list[Party]) -> list[Party]:
    return list(dict.fromkeys(parties))


def _draft(
    parsed: ParsedSentence, trigger: Any, parties: list[Party], modality: Modality, rule: str, confidence: float
) -> Iterator[Draft]:
    """Make a draft where parties of two states or organisations come together."""
    if not modality.is_event:
        return
    parties = _without_own_state(_distinct(parties))
    if len(parties) < 2:
        if not (
            len(parties) == 1
            and parties[0].country == "IGO"
            and trigger.text.lower() not in ("talks", "talk", "call", "negotiations", "dialogue", "discussions")
            and rule.startswith(("meeting.noun", "meeting.meet", "meeting.gather"))
        ):
            return
        confidence -= 0.25
    countries = {p.country for p in parties}
    if len(parties) > 1 and len(countries) == 1 and None not in countries and "IGO" not in countries:
        return  # at home among themselves
    unknown = [p for p in parties if p.country is None and not _is_known_body(p)]
    if unknown:
        known = {p.country for p in parties if p.country} | {p.name for p in parties if _is_known_body(p)}
        if len(known) < 2 and not all(p.type == "person" and parsed.is_diplomat(p) for p in unknown):
            return  # with nobody whose state the article tells: a meeting at home, for all that is known
        confidence -= 0.2 if len(known) < 2 else 0.1
    roles: list[tuple[Party, Role]] = [(p, "participant") for p in parties]
    yield Draft(
        kind="meeting", status=modality.status, parties=roles, sentence=parsed.sentence.index,
        span=parsed.clause_span(trigger), trigger=parsed.start(trigger), rule=rule, site=_site(parsed, trigger),
        mode=_mode(parsed, trigger), confidence=confidence, is_nominal=not parsed.is_verb(trigger), tense=modality.tense, rules=[rule],
    )  # fmt: skip


def _is_known_body(party: Party) -> bool:
    """Say whether a party without a state is one all the same: Hamas, the Taliban."""
    return party.type == "organization" and party.country is None and party.is_listed


def _without_own_state(parties: list[Party]) -> list[Party]:
    """Drop a state where one of its people stands for it: "Lavrov", not "Lavrov and Russia"."""
    people = {p.country for p in parties if p.type == "person" and p.country}
    return [p for p in parties if p.type != "state" or p.country not in people]


def _site(parsed: ParsedSentence, trigger: Any) -> Site | None:
    """Find where the meeting is: "talks in Moscow", "met on the sidelines of a summit in Manila", "the Beijing summit"."""
    for target in parsed.prepositions(trigger, "in", "at", *(("on",) if parsed.is_verb(trigger) else ())):
        sites = parsed.sites(target)
        if sites:
            return sites[0]
        for inner in parsed.prepositions(target, "in", "at", "of"):
            sites = parsed.sites(inner)
            if sites:
                return sites[0]
            for deeper in parsed.prepositions(inner, "in", "at"):
                sites = parsed.sites(deeper)
                if sites:
                    return sites[0]
    for child in trigger.children:
        if child.dep_ in ("compound", "nmod", "amod") and (site := parsed.site(child)) is not None and site.city:
            return site
    verb = parsed.governing_verb(trigger)
    if verb is not None and not parsed.is_verb(trigger):
        for target in parsed.prepositions(verb, "in", "at"):
            sites = parsed.sites(target)
            if sites and target != trigger:
                return sites[0]
    following = parsed.following_site(trigger)
    if following is not None:
        return following
    if any(c.text.lower() == "here" for c in trigger.children) or (
        verb is not None and any(c.text.lower() == "here" for c in verb.children)
    ):
        return parsed.document.dateline_site
    return None
