"""Visits of who was just told to travel: "The delegation will go on to Oman", "They leave for Oman on Friday".

Stage: frames. In: a verb of going whose subject takes up travellers told before, and the drafts of the article so far.
Out: drafts without visitors, which `lend_visitors` gives them.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Document, Site
from diplo_cli.extract.frames.draft import FOLLOWED, LED, Draft
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.visits.draft import find_here, find_leaders, make_drafts
from diplo_cli.extract.frames.visits.outlook import visit_modality
from diplo_cli.extract.frames.visits.places import find_listed, places_after

_GROUPS = frozenset(
    """delegation delegates diplomats entourage envoys group lawmakers leaders ministers mission pair party team
    trio two""".split()
)
_SAYING = frozenset({"added", "said", "say", "says", "told"})
_REACH = {"they": 1, "both": 1}  # sentences back to who travels; a delegation is taken up from farther
_FAR = 3
_WAYS = frozenset({"journey", "pilgrimage", "trip"})


def find_followers(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """The delegation will also travel to Oman; they arrived in Oman on Monday; the team visited Oman before that."""
    carrier = verb.head if verb.dep_ == "xcomp" and parsed.lemma(verb.head) == "be" else verb  # "were to go on"
    subject = next((c for c in carrier.children if c.dep_ == "nsubj"), None)
    if subject is None or not _takes_up(parsed, subject):
        return
    sites = _sites_of(parsed, verb)
    modality = visit_modality(parsed, verb)
    if not modality.is_event or parsed.sentence.where != "text":
        return
    for site in sites:
        yield Draft(
            kind="visit", status=modality.status, parties=[], sentence=parsed.sentence.index,
            span=parsed.clause_span(verb), trigger=parsed.start(verb), rule=FOLLOWED, site=site, confidence=0.65,
            tense=modality.tense,
        )  # fmt: skip


def _sites_of(parsed: ParsedSentence, verb: Any) -> list[Site]:
    """Return where a verb of going leads, of whatever kind it is."""
    lemma, vocabulary = parsed.lemma(verb), parsed.vocabulary
    if lemma in vocabulary.visit_verbs_direct:
        return [s for target in parsed.objects(verb) for s in find_listed(parsed, target)]
    if lemma in vocabulary.visit_verbs_to:
        return places_after(parsed, verb, "to", "for", "into")
    if lemma in vocabulary.visit_verbs_in:
        return places_after(parsed, verb, "in", "at") or _here_named(parsed, verb)
    return []


def _here_named(parsed: ParsedSentence, verb: Any) -> list[Site]:
    """Read "arrived here": the dateline's city."""
    return find_here(parsed) if any(c.text.lower() == "here" for c in verb.children) else []


def find_guests(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """The Finnish guests are visiting China: those of that state whom the sentences before named."""
    subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    if subject is None or subject.text.lower() not in parsed.vocabulary.guest_nouns:
        return
    codes = {parsed.document.state_codes.get(c.text) for c in subject.children if c.dep_ == "amod"} - {None}
    index = parsed.sentence.index
    guests = [
        p
        for i in range(max(0, index - _FAR), index)
        for k in range(len(parsed.document.mentions[i]))
        for p in parsed.document.parties(i, k)
        if p.type == "person" and p.country in codes and not p.is_office
    ]
    modality = visit_modality(parsed, verb)
    yield from make_drafts(parsed, verb, guests, _sites_of(parsed, verb), modality, "visit.guests")


def find_leader(parsed: ParsedSentence, noun: Any) -> Iterator[Draft]:
    """The team was led by Lind; the delegation, led by Lind, will meet; Lind will head it: of a visit told before."""
    if not any(c.text.lower() == "the" for c in noun.children) or parsed.mention(noun) is not None:
        return
    verb = noun.head
    is_told = noun.dep_ == "nsubjpass" and verb.text.lower() in ("led", "headed")
    people = [p for target in parsed.prepositions(verb, "by") for p in parsed.parties(target)] if is_told else []
    if noun.dep_ in ("dobj", "obj") and parsed.lemma(verb) in ("head", "lead"):
        people = parsed.subjects(verb)
    people = [p for p in people or find_leaders(parsed, noun) if p.type == "person" and not p.is_office]
    if people:
        yield Draft(
            kind="visit", status="completed", parties=[(people[0], "visitor")], sentence=parsed.sentence.index,
            span=parsed.clause_span(noun), trigger=parsed.start(noun), rule=LED, confidence=0.2, is_nominal=True,
        )  # fmt: skip


def lend_leader(draft: Draft, told: Sequence[Draft]) -> None:
    """Name who leads the delegation of the last visit told before a draft."""
    leader = draft.parties[0][0]
    led: Party | None = None
    for earlier in reversed(told):
        if earlier.kind != "visit" or draft.sentence - earlier.sentence > _FAR:
            continue
        bodies = [p for p, role in earlier.parties if role == "visitor" and p.type == "organization"]
        is_its = len(bodies) == 1 and (bodies[0].country == "IGO" or leader.country in (None, bodies[0].country))
        if is_its and led in (None, bodies[0]):
            led = bodies[0]
            leader.country = leader.country or led.country
            earlier.parties = [(leader if p is led else p, role) for p, role in earlier.parties]


def find_next(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Tunisia's minister followed on Saturday; Holm is to follow him on Thursday: to where the visit went told before.

    Not "followed the talks", "followed him into the hall".
    """
    visitors = [p for p in parsed.subjects(verb) if p.type == "person" and p.country and parsed.is_diplomat(p)]
    times = [c for c in verb.children if c.dep_ in ("npadvmod", "prep")]
    is_dated = bool(times) and all(parsed.is_time(t) for c in times for t in (c, *c.children) if t.dep_ != "prep")
    others = [o for o in parsed.objects(verb) if not parsed.is_time(o) and o.tag_ != "PRP"]
    people = [parsed.parties(o) for o in others]
    is_after_person = all(who and all(p.type == "person" for p in who) for who in people)
    modality = visit_modality(parsed, verb)
    if visitors and is_dated and is_after_person and modality.is_event and verb.tag_ != "VBG":
        yield Draft(
            kind="visit", status=modality.status, parties=[(p, "visitor") for p in visitors],
            sentence=parsed.sentence.index, span=parsed.clause_span(verb), trigger=parsed.start(verb), rule=FOLLOWED,
            confidence=0.6, is_nominal=True, tense=modality.tense,
        )  # fmt: skip


def find_similar(parsed: ParsedSentence, noun: Any) -> Iterator[Draft]:
    """Lind made a similar trip a year ago, Lind had made the journey in May: to where the visit went told before."""
    words = {c.text.lower() for c in noun.children}
    is_same = "the" in words and noun.text.lower() in _WAYS and not words & {"first", "last", "second"}
    if not (words & {"similar", "same"} or is_same) or any(
        c.dep_ == "prep" and c.text.lower() in ("to", "in") for c in noun.children
    ):
        return
    verb = noun.head
    visitors = [p for p in parsed.subjects(verb) if p.type == "person" and p.country and parsed.is_official(p)]
    if noun.dep_ not in ("dobj", "obj") or parsed.lemma(verb) not in ("make", "pay", "take") or not visitors:
        return
    modality = visit_modality(parsed, verb)
    if modality.is_event:
        yield Draft(
            kind="visit", status=modality.status, parties=[(p, "visitor") for p in visitors],
            sentence=parsed.sentence.index, span=parsed.clause_span(noun), trigger=parsed.start(noun), rule=FOLLOWED,
            confidence=0.6, is_nominal=True, tense=modality.tense,
        )  # fmt: skip


def find_wider_tour(parsed: ParsedSentence, noun: Any) -> Iterator[Draft]:
    """The trip will be the first leg of a tour including Oman and Qatar: stops of who makes that trip."""
    verb = parsed.governing_verb(noun)
    trips = [c for c in verb.children if c.dep_ == "nsubj"] if verb is not None else []
    nouns = parsed.vocabulary.visit_nouns
    if noun in trips or noun.dep_ != "pobj" or parsed.possessors(noun):
        return
    is_taken_up = any(
        parsed.vocabulary.noun(t.text) in nouns and any(c.text.lower() == "the" for c in t.children) for t in trips
    )
    sites = [s for target in parsed.prepositions(noun, "including") for s in find_listed(parsed, target)]
    modality = visit_modality(parsed, verb) if is_taken_up else None
    if modality is None or not modality.is_event or parsed.lemma(verb) not in ("be", "form", "mark"):
        return
    for site in sites:
        yield Draft(
            kind="visit", status=modality.status, parties=[], sentence=parsed.sentence.index,
            span=parsed.clause_span(noun), trigger=parsed.start(noun), rule=FOLLOWED, site=site, confidence=0.65,
            is_nominal=True, tense=modality.tense,
        )  # fmt: skip


def _takes_up(parsed: ParsedSentence, subject: Any) -> bool:
    """Say whether a subject is "they" or "the delegation", whoever that is."""
    word = subject.text.lower()
    if word in _REACH:
        at = parsed.start(subject)
        before = {t.lower for t in parsed.sentence.tokens if t.start < at}
        return not before & _SAYING and not parsed.parties(subject)  # not "the rebels said they would go to Oman"
    is_definite = any(c.text.lower() in ("the", "his", "her") for c in subject.children)
    is_plain = not any(c.dep_ in ("prep", "acl", "relcl", "amod", "compound") for c in subject.children)
    return word in _GROUPS and is_definite and is_plain and not parsed.parties(subject)


def lend_visitors(document: Document, draft: Draft, told: Sequence[Draft]) -> bool:
    """Give a draft the visitors of the last visit told before it; say whether there are any that go abroad."""
    if draft.site is None:
        return _lend_site(document, draft, told)
    words = document.passage(document.sentences[draft.sentence])[draft.span.start :].split(maxsplit=1)
    reach = _REACH.get(words[0].lower(), _FAR) if words else 0
    for earlier in reversed(told):
        if earlier.sentence >= draft.sentence:
            continue
        if draft.sentence - earlier.sentence > reach:
            return False
        visitors = [(p, role) for p, role in earlier.parties if role == "visitor"]
        if earlier.kind != "visit" or not visitors or document.sentences[earlier.sentence].where != "text":
            continue
        draft.parties = [(p, r) for p, r in visitors if p.country != draft.site.country]
        return bool(draft.parties)
    return False


def _lend_site(document: Document, draft: Draft, told: Sequence[Draft]) -> bool:
    """Give "a similar trip" the place of the last visit told before it."""
    own = {p.country for p, _ in draft.parties}
    for earlier in reversed(told):
        is_near = 0 < draft.sentence - earlier.sentence <= _FAR
        if earlier.kind == "visit" and is_near and earlier.site is not None and earlier.site.country not in own:
            is_same = draft.is_nominal or earlier.site.country is None  # "last visited in May" need not be that city
            draft.site = earlier.site if is_same else document.site_of(earlier.site.country or "")
            return True
    return False
