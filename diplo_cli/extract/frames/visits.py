"""Visits: constructions of going, arriving, being received and of the nouns visit, trip and tour.

Each small function is one construction, with the sentence that it is for; it yields drafts, one for each destination.
"""

from collections.abc import Iterator
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Site
from diplo_cli.extract.frames.draft import Draft, Role
from diplo_cli.extract.frames.modality import Modality, noun_modality, verb_modality
from diplo_cli.extract.frames.syntax import ParsedSentence

_PURPOSE_NOUNS = frozenset(
    {
        "talks",
        "visit",
        "trip",
        "tour",
        "meeting",
        "meetings",
        "summit",
        "negotiations",
        "consultations",
        "conference",
        "discussions",
        "visits",
    }
)


_AWAITING = frozenset(
    "await awaits awaited expect expects expected look looks looking looked welcome welcomes welcomed host hosts hosted prepare prepares preparing prepared".split()
)
_SAYING = frozenset("said told says added warned stressed urged announced called expressed speaking reiterated noted".split())
_SENT = frozenset({"delegation", "envoy", "envoys", "emissary", "emissaries", "team", "mission"})


def find_visits(parsed: ParsedSentence, token: Any) -> Iterator[Draft]:
    """Yield the visits that a word triggers as verb or noun."""
    lemma = parsed.lemma(token)
    vocabulary = parsed.vocabulary
    if parsed.is_verb(token):
        if lemma in vocabulary.visit_verbs_direct:
            yield from _visits_place(parsed, token)
        elif lemma in vocabulary.visit_verbs_to:
            yield from _travels_to(parsed, token)
        elif lemma in vocabulary.visit_verbs_in:
            yield from _arrives_in(parsed, token)
        elif lemma in vocabulary.host_verbs:
            yield from _hosts(parsed, token)
        elif lemma in ("expect", "due") or token.text.lower() in ("due", "expected"):
            yield from _is_expected(parsed, token)
        elif token.text.lower() in ("send", "sends", "sent", "dispatch", "dispatched", "sending", "dispatches"):
            yield from _sends(parsed, token)
        elif token.text.lower() in ("take", "takes", "took", "taken", "taking", "bring", "brings", "brought"):
            yield from _takes_to(parsed, token)
        elif token.text.lower() in ("attend", "attends", "attended", "attending", "join", "joins", "joined"):
            yield from _attends(parsed, token)
    if lemma == "be":
        yield from _is_in(parsed, token)
    if token.text.lower() == "due" and not parsed.is_verb(token):
        yield from _is_expected(parsed, token)
    if token.tag_ in ("NN", "NNS", "NNP", "NNPS", "VBG") and vocabulary.noun(token.text) in vocabulary.visit_nouns:
        yield from _visit_noun(parsed, token)


def find_visiting(parsed: ParsedSentence) -> Iterator[tuple[Any, Draft]]:
    """Jiang met here Saturday with visiting Namibian President Sam Nujoma: he visits where the meeting is."""
    for k, mention in enumerate(parsed.mentions):
        first = parsed.sentence.tokens[mention.first]
        second = parsed.sentence.tokens[min(mention.first + 1, mention.last - 1)]
        if "visiting" not in (first.lower, second.lower) or mention.kind not in ("person", "office"):
            continue
        token = next((t for t in parsed.doc if parsed.mention_of.get(t.i) == k), None)
        guests = [p for p in parsed.document.parties(parsed.sentence.index, k) if p.type == "person"]
        if token is None or not guests:
            continue
        away = guests[0].country
        hosts = [
            p.country for j, other in enumerate(parsed.mentions) if j != k and other.kind in ("person", "office", "state", "organization")
            for p in parsed.document.parties(parsed.sentence.index, j) if p.country not in (None, "IGO", away)
        ]  # fmt: skip
        here = parsed.document.dateline_site
        site = (
            here
            if here is not None and here.country != away and here.country in hosts
            else Site("", None, hosts[0])
            if hosts
            else None
        )
        if site is not None:
            for draft in _drafts(parsed, token, guests, [site], Modality("ongoing", "none"), "visit.visiting"):
                draft.confidence = 0.7
                yield token, draft


def _visits_place(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Lavrov will visit China; Trump is considering visiting Japan and South Korea; the camp was visited by Higgins."""
    passive = [c for c in verb.children if c.dep_ == "nsubjpass"]
    if passive:
        sites = [s for c in (*passive, *passive[0].subtree) for s in parsed.sites(c)]
        visitors = [p for target in parsed.prepositions(verb, "by") for p in parsed.parties(target)]
        if sites and visitors:
            yield from _drafts(parsed, verb, visitors, sites[:1], verb_modality(parsed, verb), "visit.verb.passive")
        return
    for target in parsed.objects(verb):
        sites = parsed.sites(target)
        visitors = parsed.subjects(verb) or parsed.first_person(verb)
        if sites and visitors:
            yield from _drafts(parsed, verb, visitors, sites, verb_modality(parsed, verb), "visit.verb")
        elif visitors and not sites:
            yield from _visits_person(parsed, verb, target, visitors)


def _visits_person(parsed: ParsedSentence, verb: Any, target: Any, visitors: list[Party]) -> Iterator[Draft]:
    """Netanyahu is due to visit U.S. President Donald Trump: in that president's country."""
    hosts = [p for p in parsed.parties(target) if p.type == "person" and p.country and p.offices]
    if len(hosts) == 1:
        for draft in _drafts(
            parsed, verb, visitors, [Site("", None, hosts[0].country)], verb_modality(parsed, verb), "visit.person"
        ):
            draft.parties.append((hosts[0], "host"))
            draft.confidence -= 0.15
            yield draft


def _travels_to(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Indonesia's foreign minister will fly to Bangladesh; Trump departs on Nov. 3 to Japan, South Korea and China."""
    sites = [s for target in parsed.prepositions(verb, "to", "for", "into", "via") for s in parsed.sites(target)]
    if parsed.lemma(verb) in ("come", "go", "return", "set") and not sites:
        return
    if parsed.lemma(verb) == "return" or (
        sites and parsed.lemma(verb) == "set" and not any(c.text.lower() in ("off", "out") for c in verb.children)
    ):
        return
    if not sites and parsed.lemma(verb) in ("leave", "depart", "head", "travel", "fly"):
        sites = _next_destination(parsed, verb)
    visitors = parsed.subjects(verb) or parsed.first_person(verb)
    if parsed.lemma(verb) in ("leave", "depart") and verb.tag_ in ("VBD", "VBZ", "VBN"):
        # "Trump left the Philippines on Tuesday": he was there
        left = [
            s for target in (*parsed.objects(verb), *parsed.prepositions(verb, "from")) for s in parsed.sites(target)
        ]
        for draft in _drafts(
            parsed, verb, [p for p in visitors if p.offices], left[:1], Modality("completed", "past"), "visit.leave"
        ):
            draft.confidence = 0.6
            yield draft
    if sites and visitors:
        yield from _drafts(parsed, verb, visitors, sites, verb_modality(parsed, verb), "visit.travel")


def _next_destination(parsed: ParsedSentence, verb: Any) -> list[Site]:
    """Find "for Dushanbe" a few words after "left here Monday", where the parser hung it on the day."""
    for token in parsed.doc[verb.i + 1 : verb.i + 6]:
        if token.text.lower() in ("for", "to"):
            return [s for child in token.children if child.dep_ == "pobj" for s in parsed.sites(child)]
        if parsed.is_verb(token):
            break
    return []


def _arrives_in(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Lavrov arrived in China on Monday; Mattis flew into Seoul; the envoy landed in Tripoli."""
    lemma = parsed.lemma(verb)
    if lemma == "touch" and not any(c.text.lower() == "down" for c in verb.children):
        return
    sites = [s for target in parsed.prepositions(verb, "in", "at", "into", "on") for s in parsed.sites(target)]
    if not sites and lemma == "arrive" and any(c.text.lower() == "here" for c in verb.children):
        sites = _here(parsed)
    visitors = parsed.subjects(verb) or (parsed.first_person(verb) if sites else [])
    if sites and visitors:
        yield from _drafts(parsed, verb, visitors, sites, verb_modality(parsed, verb), "visit.arrival")
    elif visitors and lemma == "arrive":
        for draft in _drafts(parsed, verb, visitors, [None], verb_modality(parsed, verb), "visit.arrival.reference"):
            draft.confidence = 0.2
            yield draft


def _is_expected(parsed: ParsedSentence, word: Any) -> Iterator[Draft]:
    """Saud al-Faisal was expected in Washington on Wednesday; Netanyahu, who is due in London later this week."""
    sites = [s for target in parsed.prepositions(word, "in", "at") for s in parsed.sites(target)]
    verb = word if parsed.is_verb(word) else word.head
    visitors = [p for p in parsed.subjects(verb) if p.type == "person"] or (
        [p for p in parsed.subjects(word) if p.type == "person"] if verb != word else []
    )
    if sites and visitors:
        yield from _drafts(parsed, word, visitors, sites, Modality("planned", "future"), "visit.expected")


def _sends(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Yeltsin sent Ivanov and Sergeyev to Belgrade; Seoul would send two envoys to Washington and Beijing."""
    targets = parsed.objects(verb)
    sites = [
        s for where in (verb, *targets) for target in parsed.prepositions(where, "to") for s in parsed.sites(target)
    ]
    visitors = [
        p
        for target in targets
        for p in parsed.parties(target)
        if p.type == "person" and not (p.is_office and p.country is None)
    ]
    if not visitors and any(
        t.text.lower() in ("envoy", "envoys", "delegation", "emissary", "emissaries", "team", "mission")
        for t in targets
    ):
        senders = [p for p in parsed.subjects(verb) if p.country]
        if senders:
            name = next(t.text for t in targets)
            visitors = [
                Party("organization", name.capitalize() if name != "delegation" else "Delegation", senders[0].country)
            ]
    if sites and visitors:
        for draft in _drafts(parsed, verb, visitors, sites, verb_modality(parsed, verb), "visit.send"):
            draft.confidence -= 0.1
            yield draft


def _takes_to(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """An Asian tour that will also take him to China."""
    if any(c.text.lower() == "in" for c in verb.children):  # "will tour the Middle East, taking in Egypt and Israel"
        places = [
            s for target in (*parsed.objects(verb), *parsed.prepositions(verb, "in")) for s in parsed.sites(target)
        ]
        up = parsed.governing_verb(verb)
        if (
            places
            and up is not None
            and parsed.lemma(up) in parsed.vocabulary.visit_verbs_direct | parsed.vocabulary.visit_verbs_to
        ):
            yield from _drafts(parsed, verb, parsed.subjects(up), places, verb_modality(parsed, up), "visit.take")
        return
    carrier = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    if carrier is not None and carrier.text.lower() in ("that", "which") and verb.dep_ == "relcl":
        carrier = verb.head
    if carrier is None or parsed.vocabulary.noun(carrier.text) not in parsed.vocabulary.visit_nouns:
        return
    visitors = parsed.possessors(carrier) or [p for target in parsed.objects(verb) for p in parsed.parties(target)]
    sites = [s for target in parsed.prepositions(verb, "to") for s in parsed.sites(target)]
    if sites and visitors:
        yield from _drafts(parsed, verb, visitors, sites, verb_modality(parsed, verb), "visit.take")


def _attends(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Trump is set to attend the East Asia summit in the Philippines."""
    visitors = [p for p in parsed.subjects(verb) if p.type == "person"]
    if not visitors:
        return
    for target in parsed.objects(verb):
        for noun in (target, *(c for c in target.subtree if c.dep_ == "conj")):
            if parsed.vocabulary.noun(noun.text) not in (
                "summit",
                "conference",
                "meeting",
                "talks",
                "session",
                "forum",
                "gathering",
            ):
                continue
            sites = [s for place in parsed.prepositions(noun, "in", "at") for s in parsed.sites(place)]
            if sites:
                for draft in _drafts(parsed, verb, visitors, sites[:1], verb_modality(parsed, verb), "visit.attend"):
                    draft.confidence -= 0.15
                    yield draft


def _here(parsed: ParsedSentence) -> list[Site]:
    """Take "arrived here Tuesday" for the dateline's city."""
    site = parsed.document.dateline_site
    return [site] if site else []


def _is_in(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Wang and Yang are in Alaska for talks; China's top diplomat, who will be in Russia until Thursday."""
    sites = [s for target in parsed.prepositions(verb, "in") for s in parsed.sites(target)]
    if not sites:
        return
    words = {t.text.lower() for t in verb.subtree}
    until = any(m.is_end for m in parsed.document.times[parsed.sentence.index])
    for_purpose = (
        any(c.dep_ == "prep" and c.text.lower() in ("for", "on") for c in verb.children) and words & _PURPOSE_NOUNS
    )
    to_purpose = any(c.dep_ in ("advcl", "xcomp") and c.tag_ == "VB" for c in verb.children)
    modality = verb_modality(parsed, verb)
    dated = modality.status == "planned" and bool(parsed.document.times[parsed.sentence.index])
    if not (for_purpose or to_purpose or until or dated):
        return
    visitors = [p for p in parsed.subjects(verb) if p.type == "person"]
    if modality.tense == "present" and modality.status == "completed":
        modality = Modality("ongoing", "present")
    if visitors:
        yield from _drafts(parsed, verb, visitors, sites, modality, "visit.presence")


def _hosts(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Xi hosted Trump in Beijing; Kishida was received by Biden at the White House."""
    passive = any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children)
    if passive:
        guests = parsed.subjects(verb)
        hosts = [p for target in parsed.prepositions(verb, "by") for p in parsed.parties(target)]
    else:
        hosts = parsed.subjects(verb)
        guests = [p for target in parsed.objects(verb) for p in parsed.parties(target)]
    guests = [p for p in guests if p.type == "person"]
    if not guests or not hosts:
        return
    country = hosts[0].country
    sites = [s for target in parsed.prepositions(verb, "in", "at", "to") for s in parsed.sites(target)]
    if country is None or any(g.country == country for g in guests):
        return
    own = [s for s in sites if s.country == country]
    if sites and not own:
        return  # both are guests: a meeting in a third country
    modality = verb_modality(parsed, verb)
    for draft in _drafts(parsed, verb, guests, own or [Site("", None, country)], modality, "visit.host"):
        draft.parties += [(h, "host") for h in hosts if h.type == "person"]
        draft.confidence -= 0.1 if parsed.lemma(verb) in ("welcome", "greet") and not own else 0.0
        yield draft


def _visit_noun(parsed: ParsedSentence, noun: Any) -> Iterator[Draft]:
    """Lavrov's visit to China; the first tour to China by the Russian Foreign Minister; his Tokyo visit; a trip to Beijing."""
    lemma = parsed.vocabulary.noun(noun.text)
    sites = [
        s for target in parsed.prepositions(noun, "to", "in", "of", "through", "into") for s in parsed.sites(target)
    ]
    named = [s for c in noun.children if c.dep_ in ("compound", "nmod", "amod") for s in parsed.sites(c)]
    sites = sites or named
    visitors = parsed.possessors(noun)
    rule = "visit.noun"
    if not visitors:
        visitors = [
            p
            for target in parsed.prepositions(noun, "by", "from")
            for p in parsed.parties(target)
            if p.type == "person"
        ]
    if not visitors:
        visitors = [
            p for target in parsed.prepositions(noun, "of") for p in parsed.parties(target) if p.type == "person"
        ]
    if not visitors:
        visitors = [
            p
            for c in noun.children
            if c.dep_ in ("compound", "nmod", "amod")
            for p in parsed.parties(c)
            if p.type == "person"
        ]
    if not visitors or (visitors and all(p.type != "person" for p in visitors)):
        verb = parsed.governing_verb(noun)
        if (
            verb is not None
            and (sites or lemma in ("visit", "trip", "tour", "stopover"))
            and _is_travellers_clause(parsed, noun, verb)
        ):
            visitors = parsed.subjects(verb) or visitors or (parsed.first_person(noun) if noun.dep_ == "pobj" else [])
            rule = "visit.noun.clause"
    verb = parsed.governing_verb(noun)
    if verb is not None and verb.text.lower() in ("accompany", "accompanied", "accompanying", "accompanies"):
        visitors = [*visitors, *parsed.subjects(verb), *(p for target in parsed.objects(verb) for p in parsed.parties(target))]
    visitors = [p for p in visitors if p.type == "person"] or visitors
    if lemma in ("stay", "stop", "swing", "arrival", "travel", "journey") and not sites:
        return
    if not visitors:
        if noun.tag_ == "NN" and any(c.text.lower() in ("the", "this") for c in noun.children) and lemma in ("visit", "trip", "tour"):
            yield _bare(parsed, noun)
        return
    if (
        sites
        and any(c.text.lower() in ("his", "her") for c in noun.children)
        and all(v.country == sites[0].country for v in visitors)
    ):
        visitors = _other_than_host(parsed, sites[0].country) or visitors
    modality = noun_modality(parsed, noun)
    if (
        noun.dep_ == "pobj"
        and noun.head.text.lower() in ("on", "for")
        and modality.tense == "present"
        and modality.status == "completed"
    ):
        modality = Modality("ongoing", "present")
    if modality.status == "completed" and _is_said_on_it(parsed, noun):
        modality = Modality("ongoing", modality.tense)
    if not sites:
        sites = _site_of_clause(parsed, noun) or _site_of_host(parsed, noun, visitors)
    if not sites:
        words = {c.text.lower() for c in noun.children}
        words |= {
            t.text.lower()
            for target in parsed.prepositions(noun, "to", "of", "in", "through")
            for t in (target, *target.children)
        }
        has_area = any(
            (m := parsed.mention(target)) is not None and m[1].place == (None, None)
            for target in (
                *parsed.prepositions(noun, "to", "of", "in", "through"),
                *(c for c in noun.children if c.dep_ == "compound"),
            )
        )
        if noun.tag_ != "NNS" and (words & {"overseas", "foreign", "abroad", "region", "continent"} or has_area) and any(
            p.type == "person" for p in visitors
        ):
            yield from _drafts(parsed, noun, visitors, [None], modality, "visit.noun.abroad")
        elif any(c.dep_ == "poss" for c in noun.children):
            for draft in _drafts(parsed, noun, visitors, [None], modality, "visit.noun.reference"):
                draft.confidence = 0.2
                yield draft
        return
    yield from _drafts(parsed, noun, visitors, sites, modality, rule)


def _is_said_on_it(parsed: ParsedSentence, noun: Any) -> bool:
    """Say whether the visit still goes on as the article tells: "said during a visit to Belgrade", "began a visit to".

    A day of its own decides instead, where it has one.
    """
    verb = parsed.governing_verb(noun)
    if verb is None or parsed.document.times[parsed.sentence.index] and noun.dep_ == "pobj":
        return False
    if noun.dep_ in ("dobj", "obj"):
        return parsed.lemma(verb) in ("begin", "start", "kick")
    return noun.dep_ == "pobj" and noun.head.text.lower() in ("during", "on") and verb.text.lower() in _SAYING


def _is_travellers_clause(parsed: ParsedSentence, noun: Any, verb: Any) -> bool:
    """Say whether the subject of the clause is who travels: "pays a visit", "is on a trip", "during a visit to Oslo, she said"."""
    lemma = parsed.lemma(verb)
    if noun.dep_ in ("dobj", "obj", "attr"):
        return (
            lemma
            in parsed.vocabulary.visit_light_verbs
            | parsed.vocabulary.cancelling_verbs
            | parsed.vocabulary.planning_verbs
            | {"have", "take", "use", "mull", "consider", "continue"}
        )
    if noun.dep_ == "pobj":
        preposition = noun.head.text.lower()
        if preposition in ("on", "for", "during", "after", "before", "following", "from"):
            determiner = {c.text.lower() for c in noun.children if c.dep_ in ("det", "poss")}
            return preposition in ("on", "for") or not determiner & {"the", "that"} or bool(list(noun.children))
    return False


def _site_of_clause(parsed: ParsedSentence, noun: Any) -> list[Site]:
    """Find where a visit goes that only its clause tells: "would be in China on a two-day visit", "arrived here for a visit"."""
    verb = parsed.governing_verb(noun)
    if verb is None:
        return []
    lemma = parsed.lemma(verb)
    if noun.dep_ in ("dobj", "obj") and lemma in parsed.vocabulary.visit_light_verbs:
        return [s for target in parsed.prepositions(verb, "in", "to", "at") for s in parsed.sites(target)]
    if lemma == "leave" and noun.head.text.lower() in ("after", "following"):
        return [s for target in parsed.objects(verb) for s in parsed.sites(target)]
    if noun.dep_ != "pobj" or noun.head.text.lower() not in ("on", "for", "after", "following"):
        return []
    if lemma not in parsed.vocabulary.visit_verbs_in | parsed.vocabulary.visit_verbs_to | {"be"}:
        return []
    sites = [s for target in parsed.prepositions(verb, "in", "to", "at", "for") for s in parsed.sites(target)]
    if not sites and any(c.text.lower() == "here" for c in verb.children):
        return _here(parsed)
    return sites


def _inviters(parsed: ParsedSentence) -> list[Party]:
    """Find who invites: "at the invitation of his Chinese counterpart Wang Yi", "invited by President Moon"."""
    found: list[Party] = []
    for token in parsed.doc:
        if token.text.lower() == "invitation":
            found += [p for target in parsed.prepositions(token, "of", "from", "by") for p in parsed.parties(target)]
            found += parsed.possessors(token)
        elif token.text.lower() == "invited":
            found += [p for target in parsed.prepositions(token, "by") for p in parsed.parties(target)]
    return [p for p in found if p.type == "person"]


def _other_than_host(parsed: ParsedSentence, country: str | None) -> list[Party]:
    """Take "Xi tried to impress Trump during his visit to Beijing" for Trump's: nobody visits his own country."""
    others = [
        p for k in range(len(parsed.mentions)) for p in parsed.document.parties(parsed.sentence.index, k)
        if p.type == "person" and p.country and p.country != country
    ]  # fmt: skip
    return list(dict.fromkeys(others)) if len(set(others)) == 1 else []


def _bare(parsed: ParsedSentence, noun: Any) -> Draft:
    """The visit, which ends on Friday: whose it is only the article tells."""
    return Draft(
        kind="visit", status="completed", parties=[], sentence=parsed.sentence.index, span=parsed.clause_span(noun),
        trigger=parsed.start(noun), rule="visit.noun.bare", confidence=0.1, is_nominal=True, rules=["visit.noun.bare"],
    )  # fmt: skip


def _site_of_host(parsed: ParsedSentence, noun: Any, visitors: list[Party]) -> list[Site]:
    """Take the state that awaits a visitor for where the visit goes: "Malaysia looks forward to a visit by Premier Li"."""
    if not any(c.text.lower() == "by" for c in noun.children):
        return []
    verb = parsed.governing_verb(noun)
    if verb is None or verb.text.lower() not in _AWAITING:
        return []
    codes = {p.country for p in parsed.subjects(verb) if p.country}
    if len(codes) != 1 or codes & {p.country for p in visitors}:
        return []
    return [Site("", None, codes.pop())]


def _drafts(
    parsed: ParsedSentence,
    trigger: Any,
    visitors: list[Party],
    sites: list[Site] | list[None],
    modality: Modality,
    rule: str,
) -> Iterator[Draft]:
    """Make a draft for each destination, unless the clause is no event or the visitors stay in their own country."""
    if not modality.is_event:
        return
    visitors = list(dict.fromkeys(visitors))
    people = [p for p in visitors if p.type == "person"]
    if people:
        visitors = people
    elif not any(p.type == "organization" or p.type == "state" for p in visitors):
        return
    for site in sites:
        away = [
            p
            for p in visitors
            if site is None or p.country is None or site.country is None or p.country != site.country
        ]
        if not away or (site is not None and site.country is None):
            continue
        parties: list[tuple[Party, Role]] = [(p, "visitor") for p in away]
        if site is not None:
            parties += [(p, "host") for p in _inviters(parsed) if p.country == site.country and p not in away]
        confidence = 0.8
        if not people:
            # A state goes nowhere; "a Chinese delegation" does.
            if not any(p.name and p.name.lower() in _SENT for p in away):
                continue
            confidence = 0.6
        elif all(p.country is None and not parsed.is_official(p) for p in people):
            continue  # a private person's trip, for all that the article tells
        yield Draft(
            kind="visit", status=modality.status, parties=parties, sentence=parsed.sentence.index,
            span=parsed.clause_span(trigger), trigger=parsed.start(trigger), rule=rule, site=site,
            confidence=confidence, is_nominal=not parsed.is_verb(trigger), tense=modality.tense, rules=[rule],
        )  # fmt: skip
