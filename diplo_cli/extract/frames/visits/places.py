"""Where a visit goes: a named place, what stands in one, a region, or the state that the article has just named.

Stage: frames. In: the noun phrase after "visit", "travel to" or "arrive in". Out: sites.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Site
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.language.tokens import Token

_WITHIN = frozenset({"in", "at", "near", "outside", "on"})
_DEFINITE = frozenset({"the", "this", "that"})
_PARTICLES = frozenset({"back", "on", "onward", "onwards", "overland", "straight", "directly", "over"})
_UNITS = frozenset({"days", "hours", "minutes", "months", "weeks"})
# "flew unannounced into Kabul", "came back empty-handed from Lima"
_MANNERS = frozenset({"alone", "empty-handed", "secretly", "straight", "unannounced", "unexpectedly"})
# Between the places of a list: "to Hanoi and then to Seoul", "Hanoi, followed by Seoul".
_LISTING = frozenset(
    tuple(words.split())
    for words in (
        ",", "and", ", and", "and then", ", then", ", and then", "and then to", ", then to", "and to", ", and to",
        "and later", "and later to", "and on to", ", and on to", ";", "; and", "; and to", "; then",
        "followed by", ", followed by", "and also", "as well as", ", as well as",
    )
)  # fmt: skip
_NEAR = 3  # sentences back to the place that "there" means
_REACH = 6  # sentences back to the state that "the country" means
_PAIR = 2
_MOST = 12  # tokens from "camp" to the place that it is in


def find_destinations(parsed: ParsedSentence, target: Any, visitors: Sequence[Party]) -> list[Site]:
    """Return the places that a noun phrase names, or the one that it means."""
    return (
        find_listed(parsed, target)
        or find_place_within(parsed, target)
        or _described_state(parsed, target)
        or _both_states(parsed, target, visitors)
        or _counted_states(parsed, target, visitors)
        or _state_meant(parsed, target, visitors)
    )


def find_listed(parsed: ParsedSentence, target: Any) -> list[Site]:
    """Return the places of a noun phrase, and those listed after it that the parser hung elsewhere: "A, B and C"."""
    found = parsed.sites(target)
    if not found and target.text.lower() in _UNITS:  # "flew to Oslo days after the vote", read as Oslo days
        named = [c for c in target.children if c.dep_ in ("compound", "nmod") and parsed.site(c) is not None]
        return [s for c in named for s in parsed.sites(c)]
    if not found:
        return []
    covering = parsed.mention(target)
    tokens = parsed.sentence.tokens
    listed: list[Site] = []
    is_open = False  # with "and" or a semicolon it is a list that ends
    is_done = False  # after "and", only "and to" goes on
    last = covering[1].last if covering is not None else len(tokens)
    for mention in parsed.mentions:
        if mention.first < last:
            continue
        apart = tokens[last : mention.first]
        between = [t.lower for t in apart if not _is_dating(parsed, t)]
        if between[:2] in ([",", ","], [",", ";"]) and len(between) < len(apart):
            del between[0]  # "Lima, Peru, May 3-4; and Quito"
        if mention.kind == "organization" and not is_done and between in ([","], ["and"]):
            following = tokens[mention.last : mention.last + 1]
            if following and following[0].lower == "in":  # "Lima on Monday, the OAS in Washington on Tuesday and Quito"
                last = mention.last + 1
                continue
        site = parsed.mention_site(mention)
        if mention.kind in ("state", "place") and not between and last and tokens[last - 1].lower == "in":
            between = [","]
        if site is None or mention.kind not in ("state", "place") or tuple(between) not in _LISTING:
            break
        if is_done and "to" not in between:
            break
        last = mention.last
        listed.append(site)
        is_open = is_open or between != [","]
        is_done = between not in ([","], [";"])
    return _joined(found, listed) if is_open else found


def _joined(found: list[Site], listed: list[Site]) -> list[Site]:
    return list(dict.fromkeys([*found, *(s for s in listed if s.country not in {f.country for f in found})]))


def _is_dating(parsed: ParsedSentence, token: Token) -> bool:
    """Say whether a token only dates: "to Tehran on Thursday and Baghdad on Friday"."""
    return token.lower in ("from", "on", "the") or any(
        time.span.start <= token.start < time.span.end for time in parsed.document.times[parsed.sentence.index]
    )


def find_there(parsed: ParsedSentence, verb: Any, visitors: Sequence[Party]) -> list[Site]:
    """Read "plans to be there" and "went there in May" as the place that was named last."""
    there = next((c for c in verb.children if c.text.lower() == "there" and c.dep_ in ("advmod", "pobj")), None)
    nobodys = ("it", "there") if visitors else ("it", "there", "they")
    if there is None or any(c.text.lower() in nobodys and c.i < verb.i for c in verb.children):
        return []
    own = {p.country for p in visitors}
    index = parsed.sentence.index
    for i in range(index, max(-1, index - _NEAR), -1):
        for mention in reversed(parsed.document.mentions[i]):
            if i == index and mention.start >= parsed.start(verb):
                continue
            site = parsed.mention_site(mention)
            if site is not None and site.country not in own:
                return [site]
    return []


def find_where(parsed: ParsedSentence, verb: Any) -> list[Site]:
    """Read "to Lima from Quito, where he stopped on Friday": the place that the verb's "where" takes up."""
    clause = verb
    while clause.dep_ in ("xcomp", "acomp", "conj") and parsed.is_verb(clause.head) and clause.head.i < clause.i:
        clause = clause.head  # "where he is to attend"
    is_where = any(c.text.lower() == "where" and c.i < verb.i for c in clause.children)
    site = parsed.clause_site(verb) if is_where else None
    return [site] if site is not None else []


def places_after(parsed: ParsedSentence, carrier: Any, *prepositions: str) -> list[Site]:
    """Return the named places after the prepositions that hang on a word."""
    return list(
        dict.fromkeys(
            site
            for word in _with_particles(carrier)
            for target in (*parsed.prepositions(word, *prepositions), *_joined_targets(word, *prepositions))
            for site in find_listed(parsed, target)
        )
    )


def destinations_of(parsed: ParsedSentence, carrier: Any, visitors: Sequence[Party], *prepositions: str) -> list[Site]:
    """Return the destinations after the prepositions that hang on a word."""
    return list(
        dict.fromkeys(
            site
            for word in _with_particles(carrier)
            for target in (*parsed.prepositions(word, *prepositions), *_joined_targets(word, *prepositions))
            for site in find_destinations(parsed, target, visitors)
        )
    )


def _joined_targets(carrier: Any, *prepositions: str) -> Iterator[Any]:
    """Yield the second place of "in Lima on Monday and in Quito on Friday", hung on the day or the verb."""
    for first in carrier.children:
        for second in (first, *(first.children if first.dep_ == "prep" else ())):
            if second.dep_ == "conj" and second.text.lower() in prepositions:
                yield from (c for c in second.children if c.dep_ == "pobj")


def _with_particles(carrier: Any) -> list[Any]:
    """Return a word with its particles: "went back to Colombo", "will be back in Oslo", "flew on to Rome"."""
    return [
        carrier,
        *(
            c
            for c in carrier.children
            if (c.dep_ in ("advmod", "prt") and c.text.lower() in _PARTICLES)
            or (c.dep_ in ("acomp", "advcl", "advmod", "oprd") and c.text.lower() in _MANNERS)
        ),
    ]


def is_area(parsed: ParsedSentence, token: Any) -> bool:
    """Say whether a noun phrase is a part of the world without one state: "Asia", "the Middle East", "the region"."""
    covering = parsed.mention(token)
    if covering is not None:
        return covering[1].place == (None, None)
    words = {t.text.lower() for t in (token, *token.children)}
    return bool(words & parsed.vocabulary.area_nouns)


def find_state_meant(parsed: ParsedSentence, before: int, visitors: Sequence[Party]) -> list[str]:
    """Return the states named before a position of the passage, the nearest first, without the visitors' own."""
    own = {p.country for p in visitors}
    found: list[str] = []
    index = parsed.sentence.index
    for i in range(index, max(-1, index - _REACH), -1):
        if parsed.document.sentences[i].where != parsed.sentence.where:
            break
        for k, mention in reversed(list(enumerate(parsed.document.mentions[i]))):
            if i == index and mention.start >= before:
                continue
            codes: list[str | None] = [mention.place[1]] if mention.place else []
            codes += mention.countries if i == index else ()
            if mention.kind == "organization":
                codes += [p.country for p in parsed.document.parties(i, k)]
            found += [c for c in codes if c and c != "IGO" and c not in own and c not in found]
    return found


def find_implied(parsed: ParsedSentence, trigger: Any, visitors: Sequence[Party]) -> Site | None:
    """Guess where a visit goes that is told without destination: to whom it is to meet, the clause's subject, or here.

    "China promises reform ahead of Obama's visit", "BEIJING - Obama's visit begins on Sunday". Where the subject is
    itself away, the visit follows it there: "Wang was in Washington ahead of Xi's visit".
    """
    own = {p.country for p in visitors}
    up = parsed.governing_verb(trigger)
    aims = [t for t in parsed.prepositions(trigger, "for") if t.text.lower() in parsed.vocabulary.meeting_nouns]
    if parsed.is_verb(trigger):
        aims = []  # "LIMA: Holm arrived for talks with President Ruiz" is here
    met = [p.country for aim in aims for t in parsed.prepositions(aim, "with") for p in parsed.parties(t)]
    if len(hosts := {c for c in met if c not in (None, "IGO")} - own) == 1:
        return next(parsed.document.site_of(c) for c in hosts if c is not None)
    if up is not None:
        away = _sites_of_stay(parsed, up)
        if away and away[0].country and away[0].country not in own:
            return away[0]
        codes = {p.country for p in parsed.subjects(up) if p.country not in (None, "IGO")} - own
        if len(codes) == 1:
            return parsed.document.site_of(codes.pop())
    here = parsed.document.dateline_site
    return here if here is not None and here.country and here.country not in own else None


def _sites_of_stay(parsed: ParsedSentence, verb: Any) -> list[Site]:
    """Return where a verb of travel or being says that its subject is: "visited Oslo", "was in Oslo"."""
    vocabulary, lemma = parsed.vocabulary, parsed.lemma(verb)
    if lemma in vocabulary.visit_verbs_direct:
        return [s for t in parsed.objects(verb) for s in parsed.sites(t)]
    if lemma not in vocabulary.visit_verbs_to | vocabulary.visit_verbs_in | vocabulary.arriving_verbs | {"be"}:
        return []
    return places_after(parsed, verb, "at", "in", "to")


def find_place_within(parsed: ParsedSentence, target: Any) -> list[Site]:
    """Read "a camp for displaced people in Juba", "an air base in Syria", "the summit in Manila"."""
    covering = parsed.mention(target)
    if covering is not None and covering[1].kind in ("person", "office", "group", "pronoun"):
        return []
    for child in target.children:
        if child.dep_ == "poss" and (owned := parsed.sites(child)):
            return owned  # "toured Hanoi's Old Quarter"
    for token in target.subtree:
        if token.i <= target.i or token.i - target.i > _MOST or token.dep_ != "prep":
            continue
        if token.text.lower() not in _WITHIN or parsed.governing_verb(token) not in (
            None,
            parsed.governing_verb(target),
        ):
            continue
        for child in token.children:
            sites = parsed.sites(child) if child.dep_ == "pobj" else []
            if sites:
                return sites[:1]
    return []


def _described_state(parsed: ParsedSentence, target: Any) -> list[Site]:
    """Read "the Himalayan kingdom of Bhutan", "the island nation of Malta"."""
    word, vocabulary = target.text.lower(), parsed.vocabulary
    if word in vocabulary.state_nouns:
        return [s for place in parsed.prepositions(target, "of") for s in parsed.sites(place)]
    is_region = word in ("region", "province", "area", "peninsula")  # "the Darfur region"
    return [s for c in target.children if is_region and c.dep_ in ("compound", "nmod") for s in parsed.sites(c)]


def _both_states(parsed: ParsedSentence, target: Any, visitors: Sequence[Party]) -> list[Site]:
    """Read "toured both countries" and "in the two capitals" as the two states of which the article tells most."""
    words = {c.text.lower() for c in target.children}
    if target.text.lower() not in parsed.vocabulary.twin_nouns or not words & {"both", "two"}:
        return []
    own = {None, "IGO", *(p.country for p in visitors)}
    counted: Counter[str] = Counter()
    for row in parsed.document.mentions[: parsed.sentence.index + 1]:
        for mention in row:
            codes = {*mention.countries, mention.place[1] if mention.place else None}
            counted.update(sorted(c for c in codes - own if c is not None))
    pair = [code for code, _ in counted.most_common(2)]
    if len(pair) < _PAIR:
        return []
    if target.text.lower() == "capitals":
        return [parsed.document.capitals.get(c) or parsed.document.site_of(c) for c in pair]
    return [parsed.document.site_of(c) for c in pair]


def _counted_states(parsed: ParsedSentence, target: Any, visitors: Sequence[Party]) -> list[Site]:
    """Read "at the invitation of the premiers of Peru, Chile and Ecuador ... will visit the three countries"."""
    covering = parsed.mention(target)
    count = covering[1].count if covering is not None else None
    is_above = any(c.text.lower().startswith(("above", "aforementioned")) for c in target.children)
    if target.text.lower() not in parsed.vocabulary.twin_nouns or not (is_above or (count or 0) > _PAIR):
        return []
    own = {None, "IGO", *(p.country for p in visitors)}
    start, index = parsed.start(target), parsed.sentence.index
    rows = [[m for m in parsed.mentions if m.start < start], parsed.document.mentions[index - 1] if index else ()]
    for row in rows:  # those of the sentence, else of the one before
        told = dict.fromkeys(c for m in row for c in (*m.countries, m.place[1] if m.place else None) if c not in own)
        if len(told) == count or (is_above and count is None and len(told) >= _PAIR):
            return [parsed.document.site_of(c) for c in told if c is not None]
    return []


def _state_meant(parsed: ParsedSentence, target: Any, visitors: Sequence[Party]) -> list[Site]:
    """Read "hopes to travel to the country", "arrived on the island", "flew into the capital".

    The state named before in the sentence, else that of the dateline, else the one named last.
    """
    word = target.text.lower()
    vocabulary = parsed.vocabulary
    if word not in vocabulary.state_nouns or not {c.text.lower() for c in target.children} & _DEFINITE:
        return []
    kinds = {"island": vocabulary.island_states, "kingdom": vocabulary.kingdoms, "emirate": vocabulary.emirates}
    fits = kinds.get(word, frozenset())
    own = {p.country for p in visitors}
    here = parsed.document.dateline_site
    inside = [
        m.place[1]
        for m in parsed.mentions
        if m.start < parsed.start(target) and m.kind == "state" and m.place and m.place[1] not in (None, *own)
    ]
    near = [here.country] if here is not None and here.country and here.country not in own else []
    before = find_state_meant(parsed, parsed.start(target), visitors)
    code = next((c for c in (*reversed(inside), *near, *before) if c and (not fits or c in fits)), None)
    if code is None:
        return []
    if word == "capital":
        return [parsed.document.capitals.get(code) or parsed.document.site_of(code)]
    return [parsed.document.site_of(code)]
