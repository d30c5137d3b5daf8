"""Meetings told by a verb: meet, speak with, call, tell, see, gather, receive, mediate.

Stage: frames. In: a verb in its parse. Out: drafts. Each function is one construction, with the sentence that it is
for; it yields at most one draft.
"""

from collections.abc import Iterator
from typing import Any

from diplo_cli.extract.actors import Mention, Party
from diplo_cli.extract.frames.draft import Draft, Kind
from diplo_cli.extract.frames.meetings.draft import apart, find_mode, make_draft
from diplo_cli.extract.frames.meetings.factions import find_internal_sides
from diplo_cli.extract.frames.meetings.kinds import are_negotiators, is_for_consultation
from diplo_cli.extract.frames.meetings.mediation import find_auspices, name_mediators
from diplo_cli.extract.frames.modality.verbs import auxiliaries, verb_modality
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

# How two spoke who "spoke" is open; another mention may tell.
_OPEN_MODE = frozenset({"broach", "discuss", "raise", "review", "speak", "talk"})
_EXITS = frozenset({"departure", "divorce", "exit", "withdrawal"})
# These are with a person in office: "raised the case with her counterpart"; not with a problem or a body.
_OFFICIAL_KINDS = frozenset({"envoy", "head", "legislator", "minister"})
_CEREMONIES = frozenset({"flag", "glass", "glasses", "guard", "hands", "parade", "toast", "troops"})
_WRITTEN = frozenset({"article", "column", "interview", "letter", "post", "speech", "statement", "tweet"})
_PERFECT = frozenset({"had", "has", "have", "having", "'d", "'ve", "’d", "’ve"})
_RAISING = frozenset({"broach", "discuss", "raise", "review", "sign"})


def find_met(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Wang met (with) Lavrov in Moscow; the two presidents will meet; he was met at the airport by Yang Jiechi."""
    subjects = parsed.subjects(verb)
    if not subjects and verb.tag_ in ("VBG", "NN"):
        up = parsed.governing_verb(verb)
        subjects = parsed.subjects(up) if up is not None else []
    others = [p for target in parsed.objects(verb) for p in parsed.parties(target)]
    others = others or parsed.adjacent(verb)
    others += [p for target in parsed.prepositions(verb, "with", "by") for p in parsed.parties(target)]
    if others and not any(p.country or p.is_listed or p.offices for p in others):
        others = _find_bodies(parsed, verb) or others
    if any(t.text.lower() != "face" for t in parsed.objects(verb)) and not others:  # "met face to face"
        others = parsed.accompanied(verb)
        if not others:
            return  # met reporters, met the deadline
    if not others and verb.tag_ == "VBN" and not auxiliaries(verb) & _PERFECT:
        return  # "demands they want met"
    parties = [*subjects, *others, *_joining(parsed, verb)]
    if all(p.type == "state" for p in parties) and {t.text.lower() for t in parsed.doc} & parsed.vocabulary.sport_words:
        return
    parties += find_internal_sides(parsed, verb, verb, verb, parties)
    mediators = find_auspices(parsed, verb)
    parties += mediators
    drafts = make_draft(parsed, verb, parties, verb_modality(parsed, verb), "meeting.meet", 0.85)
    for draft in apart(parsed, verb, parties, others, drafts):
        if mediators or is_for_consultation(parsed, verb) or are_negotiators(parsed, verb):
            draft.kind, draft.rule = "consultation", "consultation.meet"
        name_mediators(draft, mediators)
        yield draft


def _joining(parsed: ParsedSentence, verb: Any) -> list[Party]:
    """Return who joins two who meet: "met for talks on Tuesday, joined by Secretary of State Holm"."""
    joined = [c for c in verb.children if c.text.lower() == "joined" and c.tag_ == "VBN" and c.i > verb.i]
    found = [p for c in joined for t in parsed.prepositions(c, "by") for p in parsed.parties(t)]
    return [p for p in found if p.type == "person" and p.country]


def _find_bodies(parsed: ParsedSentence, verb: Any) -> list[Party]:
    """Return whose an officer of long title is: "met with United Nations Senior Relief Coordinator for Gaza Brandt"."""
    kinds = ("compound", "nmod")
    officers = [*parsed.objects(verb), *parsed.prepositions(verb, "with")]
    bodies = [p for t in officers for c in t.children if c.dep_ in kinds for p in parsed.parties(c)]
    return [p for p in bodies if p.country == "IGO" and p.type == "organization"]


def find_spoken_with(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Tillerson spoke by telephone with Yang; Trump talked to Taiwan's president; Kono discussed it with Bishop."""
    lemma = parsed.lemma(verb)
    if lemma == "sit" and not any(c.text.lower() == "down" for c in verb.children):
        return
    words = ("with",) if lemma not in ("speak", "talk") else ("with", "to")
    others = [
        p
        for word in words
        for target in parsed.prepositions(verb, word)
        for p in parsed.parties(target)
        if word == "with" or p.type != "organization" or p.country == "IGO"  # "spoke to the Italian parliament"
    ]
    if not others:
        # "discussed the row with Lavrov", not "discussed the fighting between Israel and Hamas"
        others = [p for p in parsed.accompanied(verb, ("with",)) if lemma not in _RAISING or p.type == "person"]
    if lemma == "talk" and parsed.objects(verb):
        return  # "talking up ties with"
    shared = parsed.vocabulary.shared_nouns
    if lemma in _RAISING and any(c.dep_ == "nsubjpass" for c in verb.children):
        return  # "Syria was raised with the premier"
    if lemma in ("review", "sign"):  # "a plan that Ruiz agreed with Lind" is theirs
        hosts = (verb, *parsed.objects(verb))
        others = [p for host in hosts for t in parsed.prepositions(host, "with") for p in parsed.parties(t)]
    if lemma in ("raise", "review") and any(o.text.lower() in _CEREMONIES for o in parsed.objects(verb)):
        return  # "raised a glass with", "reviewed the troops with"
    if lemma in ("broach", "raise", "review", "sign"):
        others = [p for p in others if p.type == "person" and (p.offices or p.country)]
    mode = find_mode(parsed, verb)
    is_sharing = lemma in ("compare", "exchange") and mode == "in_person"  # "exchanged greetings by phone"
    if is_sharing and not any(t.text.lower() in shared for t in parsed.objects(verb)):
        return
    subjects = parsed.subjects(verb)
    if lemma in ("speak", "talk") and not others and len(subjects) > 1 and mode in ("phone", "video"):
        others = subjects
    if lemma in ("chat", "converse", "dine", "lunch", "sit") and not others and _is_joint(parsed, verb):
        others = subjects  # "Ruiz and Holm chatted", "the two dined together"
    is_pair = _is_named_pair(parsed, verb) or any(c.text.lower() == "they" for c in verb.children)
    if lemma in ("speak", "talk") and not others and is_pair and _is_lasting(parsed, verb):
        others = subjects  # "Holm and Lind spoke for 90 minutes", "when they talked on the sidelines"
    if lemma == "sign" and not any(t.text.lower() in parsed.vocabulary.signed_nouns for t in parsed.objects(verb)):
        return
    if lemma in ("discuss", "review", "sign") and not others and _is_named_pair(parsed, verb):
        others = subjects  # "Macron and Merkel discussed the war"
    if lemma == "negotiate" and not others and _is_joint(parsed, verb):
        others = subjects  # "Australia and Japan began negotiating a trade agreement"
    if lemma == "negotiate" and not others and verb.tag_ == "VBN":  # "a treaty negotiated between Egypt and Sudan"
        others = [p for t in parsed.prepositions(verb, "between", "by") for p in parsed.parties(t)]
    if lemma == "negotiate" and not others:  # "is negotiating its exit from the European Union"
        exits = [t for t in parsed.objects(verb) if t.text.lower() in _EXITS]
        others = [p for t in exits for u in parsed.prepositions(t, "from") for p in parsed.parties(u)]
    if lemma == "negotiate" and verb.dep_ == "acl" and verb.tag_ == "VBN" and len(set(others)) == 1:
        up = parsed.governing_verb(verb.head)  # "Peru pays under a deal negotiated with Chile"
        subjects = parsed.subjects(up) if up is not None else []
    if not others or (
        not any(p.type == "person" for p in [*subjects, *others])
        and lemma not in ("consult", "negotiate", "sit")
        and not (lemma in ("discuss", "talk") and _are_states_at_once(parsed, verb, [*subjects, *others]))
        and mode == "in_person"
    ):
        return
    confidence = 0.75 if lemma != "discuss" else 0.6
    is_consulting = lemma in ("consult", "negotiate") or (lemma == "sit" and is_for_consultation(parsed, verb))
    kind: Kind = "consultation" if is_consulting else "meeting"
    parties = [*subjects, *others]
    drafts = make_draft(parsed, verb, parties, verb_modality(parsed, verb), f"{kind}.{lemma}", confidence)
    for draft in apart(parsed, verb, parties, others, drafts):
        draft.kind = kind
        if lemma in _OPEN_MODE and draft.mode == "in_person":
            draft.mode = None
        yield draft


def _are_states_at_once(parsed: ParsedSentence, verb: Any, parties: list[Party]) -> bool:
    """Say whether states discussed something on an occasion: not "Japan and China have discussed it for years"."""
    spans = {t.text.lower() for t in parsed.prepositions(verb, "for", "over")}
    return all(p.type == "state" for p in parties) and not spans & {"decades", "months", "weeks", "years"}


def _is_lasting(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether two who "spoke" spoke with each other: for an hour, on the sidelines, about something."""
    words = {t.text.lower() for t in parsed.prepositions(verb, "for", "on")}
    is_about = any(parsed.prepositions(verb, "about"))
    return is_about or bool(words & {"minutes", "hours", "hour", "sidelines", "margins"})


def _is_joint(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether the subject of a verb, or of the one that governs it, names two states together."""
    up = verb
    while up.dep_ in ("xcomp", "conj") and not any(c.dep_ == "nsubj" for c in up.children):
        up = up.head
    return any(len({p.country for p in parsed.parties(c) if p.country}) > 1 for c in up.children if c.dep_ == "nsubj")


def _is_named_pair(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether the subject names two people: "Macron and Merkel discussed", not "the ministers discussed"."""
    for child in verb.children:
        covering = parsed.mention(child) if child.dep_ == "nsubj" else None
        is_pair = any(c.dep_ == "conj" for c in child.children)
        if is_pair and covering is not None and covering[1].kind in ("person", "state"):
            return len({p.country for p in parsed.parties(child) if p.country}) > 1
    return False


def find_told(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Lavrov told his Iraqi counterpart that Moscow supported Iraq: two officials of two states speak directly."""
    listeners = [
        p
        for target in parsed.objects(verb)
        if (m := parsed.mention(target)) is not None and _follows(parsed, verb, m[0])
        for p in parsed.parties(target)
        if (m[1].kind != "group" and p.type == "person" and p.offices)
        or m[1].office == "counterpart"
        or (m[1].kind == "group" and m[1].countries and _are_officials(parsed, m[1]))  # "told U.S. lawmakers"
    ]
    if any(t.text.lower() in _WRITTEN for t in parsed.prepositions(verb, "in")):
        return  # "told British lawmakers in a letter"
    speakers = [p for p in parsed.subjects(verb) if p.type == "person" and parsed.is_diplomat(p)]
    if len(speakers) == 1 and listeners and all(p.country and p.country != speakers[0].country for p in listeners):
        for draft in make_draft(
            parsed, verb, [*speakers, *listeners], verb_modality(parsed, verb), "meeting.tell", 0.55
        ):
            draft.mode = None if draft.mode == "in_person" else draft.mode  # told, but by phone or face to face?
            yield draft


def _are_officials(parsed: ParsedSentence, group: Mention) -> bool:
    office = group.office or ""
    return office == "official" or parsed.document.office_kinds.get(office) in _OFFICIAL_KINDS


def _follows(parsed: ParsedSentence, verb: Any, mention: int) -> bool:
    """Say whether a mention comes right after a verb, so that it is who is told, not whom the telling is about."""
    first = verb.i + 1
    if first < len(parsed.doc) and parsed.mention_of.get(first) is None:
        first += 1  # a determiner
    return parsed.mention_of.get(first) == mention


def find_seen(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Miliband will see President Rajapaksa later today; the envoys flew to Kandahar to see Omar."""
    if verb.tag_ != "VB":
        return
    others = [p for target in parsed.objects(verb) for p in parsed.parties(target) if p.type == "person" and p.offices]
    subjects = [p for p in parsed.subjects(verb) if p.type == "person" and p.offices]
    if others and subjects:
        yield from make_draft(parsed, verb, [*subjects, *others], verb_modality(parsed, verb), "meeting.see", 0.55)


def find_pressed(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Pence will go to Beijing, where he will press President Xi to act; heads to Moscow to ask Putin to help.

    Only a host in his own country, whom the sentence has the visitor go to.
    """
    hosts = [p for target in parsed.objects(verb) for p in parsed.parties(target) if p.type == "person" and p.offices]
    guests = [p for p in parsed.subjects(verb) if p.type == "person" and p.country]
    modality = verb_modality(parsed, verb)
    if len(hosts) != 1 or not guests or modality.status not in ("planned", "possible"):
        return
    goal = next(
        (
            token
            for token in parsed.doc[: verb.i]
            if (found := parsed.mention(token)) is not None
            and found[1].place is not None
            and found[1].place[1] == hosts[0].country
            and _is_goal(parsed, found[1])
        ),
        None,
    )
    if goal is not None and all(g.country != hosts[0].country for g in guests):
        for draft in make_draft(parsed, verb, [*guests, *hosts], modality, "meeting.press", 0.6):
            draft.site = parsed.site(goal) or draft.site
            yield draft


def _is_goal(parsed: ParsedSentence, mention: Mention) -> bool:
    before = parsed.sentence.tokens[mention.first - 1].lower if mention.first else ""
    return before in ("to", "for", "in", "visit", "visits", "visiting")


def find_spent(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Lake spent two hours with Prime Minister Meles."""
    if not any(t.text.lower() in parsed.vocabulary.span_nouns for t in parsed.objects(verb)):
        return
    others = [
        p for t in parsed.prepositions(verb, "with") for p in parsed.parties(t) if p.type == "person" and p.offices
    ]
    if others:
        parties = [*parsed.subjects(verb), *others]
        yield from make_draft(parsed, verb, parties, verb_modality(parsed, verb), "meeting.meet", 0.7)


def find_delivered(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """The envoy delivered a letter to President Assad; the ambassador presented her credentials to the Pope."""
    carried = parsed.vocabulary.carried_nouns
    letters = [t for t in parsed.objects(verb) if t.text.lower() in carried]
    if not letters:
        return
    holders = [verb, *letters, *(t for letter in letters for t in parsed.prepositions(letter, "from"))]
    to_whom = [
        p
        for holder in holders  # "a letter from his president to President Assad"
        for target in parsed.prepositions(holder, "to")
        for p in parsed.parties(target)
        if p.type == "person" and p.offices
    ]
    bearers = [p for p in parsed.subjects(verb) if p.type == "person" and p.offices]
    if bearers and to_whom:
        parties = [*bearers, *to_whom]
        yield from make_draft(parsed, verb, parties, verb_modality(parsed, verb), "meeting.deliver", 0.6)


def find_briefed(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Holm briefed the Irish ambassador on his plans; the ambassador was briefed by Holm."""
    is_passive = any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children)
    targets = parsed.prepositions(verb, "by") if is_passive else parsed.objects(verb)
    people = [
        t
        for t in targets
        if (m := parsed.mention(t)) is not None
        and m[1].kind not in ("organization", "state")
        and (m[1].kind != "group" or m[1].countries)  # not "briefed leaders"
    ]
    others = [p for target in people for p in parsed.parties(target)]  # "briefed the Council" is a speech to a body
    parties = [*parsed.subjects(verb), *others]
    if not others or not all(p.country and (p.type != "person" or p.offices) for p in parties):
        return
    if not any(p.type == "person" for p in parties):
        return
    for draft in make_draft(parsed, verb, parties, verb_modality(parsed, verb), "meeting.brief", 0.6):
        draft.mode = None if draft.mode == "in_person" else draft.mode
        yield draft


def find_shaken_hands(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Netanyahu and Abbas shook hands at the White House; Kim shook hands with Moon."""
    if not any(t.text.lower() == "hands" for t in parsed.objects(verb)):
        return
    others = [p for t in parsed.prepositions(verb, "with") for p in parsed.parties(t)] or parsed.accompanied(verb)
    parties = [p for p in (*parsed.subjects(verb), *others) if p.type == "person"]
    if len(parties) > 1:
        yield from make_draft(parsed, verb, parties, verb_modality(parsed, verb), "meeting.hands", 0.65)


def find_gathered(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Solana and his Swiss, Irish and Dutch colleagues gathered in Bern; leaders of Mercosur convene in Asuncion."""
    for draft in make_draft(parsed, verb, parsed.subjects(verb), verb_modality(parsed, verb), "meeting.gather", 0.65):
        if is_for_consultation(parsed, verb):
            draft.kind, draft.rule = "consultation", "consultation.gather"
        yield draft


def find_received(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Xi received the visiting minister; Merkel welcomed Macron in Berlin."""
    passive = any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children)
    if any(c.dep_ == "prep" and c.text.lower() == "into" for c in verb.children):
        return  # "to welcome them into the Alliance"
    others = [
        p
        for target in (parsed.prepositions(verb, "by") if passive else parsed.objects(verb))
        for p in parsed.parties(target)
    ]
    subjects = parsed.subjects(verb)
    are_people = any(p.type == "person" for p in others) or any(
        (m := parsed.mention(t)) is not None and m[1].kind == "group" for t in parsed.objects(verb)
    )  # "hosted representatives from Argentina and Chile"
    are_people = are_people or any(t.text.lower() in ("delegation", "delegations") for t in parsed.objects(verb))
    if not are_people or not any(p.type == "person" for p in subjects):
        return
    yield from make_draft(parsed, verb, [*subjects, *others], verb_modality(parsed, verb), "meeting.receive", 0.65)
