"""Meetings told by a verb: meet, tell, see, gather, receive.

Stage: frames. In: a verb in its parse. Out: drafts. Each function is one construction, with the sentence that it is
for; it yields at most one draft.
"""

from collections.abc import Iterator
from typing import Any

from diplo_cli.extract.actors import Mention, Party
from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.meetings.draft import apart, find_mode, find_site, make_draft, without_doers
from diplo_cli.extract.frames.meetings.factions import find_internal_sides
from diplo_cli.extract.frames.meetings.kinds import are_negotiators, is_for_consultation
from diplo_cli.extract.frames.meetings.mediation import find_auspices, name_mediators
from diplo_cli.extract.frames.meetings.parties import find_included
from diplo_cli.extract.frames.meetings.people import find_met_people
from diplo_cli.extract.frames.meetings.rounds import find_teams, is_of_teams
from diplo_cli.extract.frames.modality.nouns import noun_modality
from diplo_cli.extract.frames.modality.verbs import auxiliaries, verb_modality
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

# Whose holders are officials that one tells something: "told U.S. lawmakers".
_OFFICIAL_KINDS = frozenset({"envoy", "head", "legislator", "minister"})
_WRITTEN = frozenset({"article", "column", "interview", "letter", "post", "speech", "statement", "tweet"})
_EACH_OTHER = frozenset({"another", "other"})  # "met each other", "met one another"
_PERFECT = frozenset({"had", "has", "have", "having", "'d", "'ve", "’d", "’ve"})


def _is_told_of(parsed: ParsedSentence, noun: Any) -> bool:
    """Say whether a noun behind a comma says what a meeting is: "met on Friday, the first such talks since May"."""
    before = parsed.doc[noun.left_edge.i - 1].text if noun.left_edge.i else ""
    return before == "," and parsed.vocabulary.noun(noun.text) in parsed.vocabulary.event_nouns


def find_met(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Wang met (with) Lavrov in Moscow; the two presidents will meet; he was met at the airport by Yang Jiechi."""
    if any(c.text.lower() == "times" and any(g.dep_ == "nummod" for g in c.children) for c in verb.children):
        return  # "have met six times since May": a count
    if any(c.text.lower() in ("halfway", "half-way") for c in verb.children):
        return  # "wants Peru to meet it halfway"
    if verb.dep_ in ("relcl", "acl") and verb.head.text.lower() == "time" and verb.head.dep_ == "attr":
        return  # "it is the third time they have met": what is told of already
    if _is_satisfied(parsed, verb):
        return
    subjects = parsed.subjects(verb)
    if not subjects and verb.tag_ in ("VBG", "NN"):
        up = parsed.governing_verb(verb)
        subjects = parsed.subjects(up) if up is not None else []
    others = [p for target in parsed.objects(verb) for p in parsed.parties(target)]
    others = others or parsed.adjacent(verb)
    others += [p for target in parsed.prepositions(verb, "with", "by") for p in parsed.parties(target)]
    if others and not any(p.country or p.is_listed or p.offices for p in others):
        others = _find_bodies(parsed, verb) or others
    facing = parsed.vocabulary.facing_words  # "met face to face", which the parser may take for whom they met
    following = parsed.doc[verb.i + 1 : verb.i + 2]
    # "met for two hours at the airport with Lind": the parser hangs "with" on the airport
    is_long = any(
        c.dep_ == "prep" and c.text.lower() in ("at", "for", "on") and c.i == verb.i + 1 for c in verb.children
    )
    if not others and (is_long or any(t.text.lower() in facing for t in following)):
        others = parsed.accompanied(verb, ("with",))
    objects = [t for t in parsed.objects(verb) if not _is_told_of(parsed, t)]
    known = facing | _EACH_OTHER
    if any(t.text.lower() not in known or _has_noun_before(t) for t in objects) and not others:
        others = parsed.accompanied(verb)
        if not others:
            yield from find_met_people(parsed, verb, subjects)
            return  # met reporters, met the deadline
    elif not others and any(parsed.prepositions(verb, "with")):
        yield from find_met_people(parsed, verb, subjects)
    if not others and verb.tag_ == "VBN" and not auxiliaries(verb) & _PERFECT:
        return  # "conditions they want met"
    if not any(p.country for p in subjects) and not parsed.objects(verb) and is_of_teams(parsed, verb):
        yield from find_teams(parsed, verb)
        return
    if verb.tag_ == "VBG" and others and any(c.text.lower() in ("when", "while") for c in verb.children):
        subjects = _subjects_above(parsed, verb) or subjects
    crowd = [t for t in (*parsed.objects(verb), *parsed.prepositions(verb, "with")) if t.tag_ == "NNS"]
    at_home = {p.country for p in subjects}
    others += [p for t in crowd for p in find_included(parsed, t, verb) if p.country and p.country not in at_home]
    others = without_doers(others, subjects)
    parties = [*subjects, *others, *_joining(parsed, verb)]
    if all(p.type == "state" for p in parties) and {t.text.lower() for t in parsed.doc} & parsed.vocabulary.sport_words:
        return
    parties += find_internal_sides(parsed, verb, verb, verb, parties)
    mediators = find_auspices(parsed, verb)
    if not parties:
        return  # "Both met under U.N. auspices": who did is left open
    parties += mediators
    drafts = make_draft(parsed, verb, parties, verb_modality(parsed, verb), "meeting.meet", 0.85)
    is_recalled = any(c.dep_ == "advmod" and c.text.lower() == "last" and c.i < verb.i for c in verb.children)
    is_recalled |= verb.dep_ == "relcl" and any(c.text.lower() == "had" for c in verb.children)  # "whom he had met"
    for draft in apart(parsed, verb, parties, others, drafts):
        draft.is_recalled = is_recalled  # "Lind and Holm last met in May"
        if verb.dep_ == "pcomp" and verb.head.text.lower() in parsed.vocabulary.ahead_prepositions:
            draft.is_nominal = True  # "before meeting with China", as soft as "before a meeting"
        if is_for_consultation(parsed, verb) or are_negotiators(parsed, verb):
            draft.kind, draft.rule = "consultation", "consultation.meet"
        name_mediators(draft, mediators)
        yield draft


def _subjects_above(parsed: ParsedSentence, verb: Any) -> list[Party]:
    """Return who "will ask Peru to cut its ties when meeting Holm", where Peru is the subject of the inner verb."""
    up = verb
    while up.dep_ in ("advcl", "conj", "xcomp", "ccomp") and not any(c.dep_ == "nsubj" for c in up.children):
        up = up.head
    return [p for p in parsed.subjects(up) if p.type == "person"] if parsed.is_verb(up) else []


def _is_satisfied(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether what is met is no party: "met the challenge with its neighbours", "met villagers face to face"."""
    vocabulary, following = parsed.vocabulary, parsed.doc[verb.i + 1 : verb.i + 2]
    if any(t.dep_ == "nsubj" and t.head.text.lower() in vocabulary.facing_words for t in following):
        return not any(parsed.parties(t) for t in following)
    words = [w for t in parsed.objects(verb) for w in (t, *(c for c in t.children if c.dep_ == "compound"))]
    return any(w.text.lower().removesuffix("s") in vocabulary.satisfied_nouns for w in words)


def _has_noun_before(face: Any) -> bool:
    """Say whether a noun is parsed into "face-to-face": "met reporters face-to-face"."""
    return any(c.dep_ in ("compound", "nmod", "poss") and c.i < face.i for c in face.children)


def find_second(parsed: ParsedSentence, preposition: Any) -> Iterator[Draft]:
    """Lind will hold talks with Holm on Monday, and with Ruiz on Tuesday; met with Holm and separately with Ruiz."""
    verb = preposition.head if parsed.is_verb(preposition.head) else parsed.governing_verb(preposition)
    vocabulary = parsed.vocabulary
    if verb is None or parsed.lemma(verb) not in vocabulary.meeting_verbs | vocabulary.meeting_light_verbs:
        return
    is_met = parsed.lemma(verb) in vocabulary.meeting_verbs
    nouns = [t for t in parsed.objects(verb) if vocabulary.noun(t.text) in vocabulary.meeting_nouns]
    others = [p for c in preposition.children if c.dep_ == "pobj" for p in parsed.parties(c) if p.type == "person"]
    if not others or not (is_met or nouns):
        return
    modality = verb_modality(parsed, verb) if is_met else noun_modality(parsed, nouns[0])
    for draft in make_draft(parsed, preposition, [*parsed.subjects(verb), *others], modality, "meeting.second", 0.7):
        draft.mode = find_mode(parsed, verb if is_met else nouns[0])
        draft.site = draft.site or find_site(parsed, verb if is_met else nouns[0])
        draft.is_apart, draft.is_nominal = True, False
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
    if [t.text.lower() for t in parsed.doc[max(0, verb.i - 2) : verb.i]] == ["all", "but"]:
        return  # "all but told Lind to go"
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


def find_played_host(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Karimov played host to his Turkmen counterpart; not: Oslo played host to the games."""
    if not any(t.text.lower() == "host" for t in parsed.objects(verb)):
        return
    hosts = (verb, *parsed.objects(verb))
    guests = [p for h in hosts for t in parsed.prepositions(h, "to") for p in parsed.parties(t) if p.type == "person"]
    subjects = [p for p in parsed.subjects(verb) if p.type == "person"]
    if guests and subjects:
        yield from make_draft(parsed, verb, [*subjects, *guests], verb_modality(parsed, verb), "meeting.receive", 0.65)


def find_got_together(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Lind got together with Ruiz, was closeted with her; the two got together; not "got together a team"."""
    following = parsed.doc[verb.i + 1 : verb.i + 2].text.lower()
    if f"{parsed.lemma(verb)}_{following}" not in parsed.vocabulary.phrasal_verbs or any(parsed.objects(verb)):
        return
    hosts = (verb, *(c for c in verb.children if c.i == verb.i + 1))
    others = [p for h in hosts for t in parsed.prepositions(h, "with") for p in parsed.parties(t) if p.type == "person"]
    subjects = [p for p in parsed.subjects(verb) if p.type == "person" and p.country]
    if subjects and (others or (following == "together" and len({p.country for p in subjects}) > 1)):
        parties = [*subjects, *others]
        yield from make_draft(parsed, verb, parties, verb_modality(parsed, verb), "meeting.meet", 0.65)


def find_visited_with(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Lind visited with President Ruiz at his ranch: they talked; not "visited Lima with President Ruiz"."""
    if any(parsed.objects(verb)) or parsed.doc[verb.i + 1 : verb.i + 2].text.lower() != "with":
        return
    others = [p for p in _people_with(parsed, verb) if p.country]
    if others:
        parties = [*parsed.subjects(verb), *others]
        yield from make_draft(parsed, verb, parties, verb_modality(parsed, verb), "meeting.meet", 0.65)


def _people_with(parsed: ParsedSentence, verb: Any) -> list[Party]:
    return [p for t in parsed.prepositions(verb, "with") for p in parsed.parties(t) if p.type == "person"]


def find_spent(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Lind spent two hours, most of her evening with Premier Holm."""
    spans = [t for o in parsed.objects(verb) for t in (o, *parsed.prepositions(o, "of"))]
    if not any(t.text.lower() in parsed.vocabulary.span_nouns or parsed.is_time(t) for t in spans):
        return
    if others := [p for p in _people_with(parsed, verb) if p.offices]:
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
    if is_passive and not any(p.type == "person" for p in parsed.subjects(verb)):
        return  # "the Council was briefed by Lind": a speech to a body
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
    """Netanyahu and Abbas shook hands at the White House; Kim shook hands with Moon, posed for pictures with him."""
    objects = [*parsed.objects(verb), *parsed.prepositions(verb, "for")]
    if not any(t.text.lower() in parsed.vocabulary.gesture_nouns for t in objects):
        return
    others = [p for t in parsed.prepositions(verb, "with") for p in parsed.parties(t)] or parsed.accompanied(verb)
    parties = [p for p in (*parsed.subjects(verb), *others) if p.type == "person"]
    if len(parties) > 1:
        yield from make_draft(parsed, verb, parties, verb_modality(parsed, verb), "meeting.hands", 0.65)


def find_gathered(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Solana and his Swiss, Irish and Dutch colleagues gathered in Bern; leaders of Mercosur convene in Asuncion."""
    if not parsed.subjects(verb) and is_of_teams(parsed, verb):
        yield from find_teams(parsed, verb)
    if any(parsed.vocabulary.noun(t.text) in parsed.vocabulary.event_nouns | {"round"} for t in parsed.objects(verb)):
        return  # "will convene the fourth round of their dialogue": the round tells it
    for draft in make_draft(parsed, verb, parsed.subjects(verb), verb_modality(parsed, verb), "meeting.gather", 0.65):
        if is_for_consultation(parsed, verb) or are_negotiators(parsed, verb):
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
    if not passive and not others:  # "has hosted several leaders, including Holm"
        others = [p for t in parsed.objects(verb) for p in find_included(parsed, t, verb)]
    subjects = parsed.subjects(verb)
    if passive and not others:  # "was received at Lind's residence"
        rooms = [t for t in parsed.prepositions(verb, "at", "in") if t.text.lower() in parsed.vocabulary.room_nouns]
        others = [p for r in rooms for p in _owners(parsed, r) if p.type == "person"]
    if not passive and not others:  # "received the credentials of the Peruvian ambassador"
        brought = [t for t in parsed.objects(verb) if t.text.lower() == "credentials"]
        others = [p for b in brought for t in parsed.prepositions(b, "of", "from") for p in parsed.parties(t)]
    are_people = any(p.type == "person" for p in others) or any(
        (m := parsed.mention(t)) is not None and m[1].kind == "group" for t in parsed.objects(verb)
    )  # "hosted representatives from Argentina and Chile"
    are_people = are_people or any(t.text.lower() in ("delegation", "delegations") for t in parsed.objects(verb))
    if not are_people or not any(p.type == "person" for p in subjects):
        return
    others = without_doers(others, subjects)
    parties = [*subjects, *others]
    drafts = make_draft(parsed, verb, parties, verb_modality(parsed, verb), "meeting.receive", 0.65)
    yield from apart(parsed, verb, parties, others, drafts)


def _owners(parsed: ParsedSentence, room: Any) -> list[Party]:
    """Return whose a residence is: "the president's palace", "the home of Premier Lind"."""
    return [*parsed.possessors(room), *(p for t in parsed.prepositions(room, "of") for p in parsed.parties(t))]
