"""Who stands with a noun of meeting: in its compound, as those who attend it or whom it brings together.

Stage: frames, below the constructions. In: an event noun in its parse. Out: parties of the article.
"""

from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

_GIVEN = frozenset({"given", "hosted", "offered", "thrown"})
_JOINING = frozenset({"accession", "entry", "membership"})
_HOSTED = frozenset({"chaired", "convened", "hosted", "moderated"})
_GROUPING = frozenset({"bring", "gather", "group", "grouped", "involve", "involves", "involved", "unite", "united"})


def named_parties(parsed: ParsedSentence, child: Any) -> list[Party]:
    """Read the parties of a compound: "Trump-Xi summit", "China-US talks", "U.S.-ASEAN summit", "Xi-Putin meeting"."""
    covering = parsed.mention(child)
    if covering is None or covering[1].kind == "person":
        sides = [parsed.document.named(part) for part in parsed.words(child, child).replace("–", "-").split("-")]
        if len(sides) == 2 and all(p is not None for p in sides):
            return [p for p in sides if p is not None]  # "Peru-Mercosur negotiations", no person's name
    if covering is not None and covering[1].kind == "organization" and covering[1].place is not None:
        return []  # "a White House meeting" is there, not with it
    if covering is not None and covering[1].text in ("Foreign Office", "Red Cross", "WTO"):
        return []  # "Foreign Office Consultations", "Red Cross talks", "WTO talks" are between two
    if covering is not None and covering[1].text.endswith("-level"):
        return []  # "Cabinet-level talks"
    is_somebody = any(
        p.country or p.is_listed or (p.type == "person" and not p.is_office) for p in parsed.parties(child)
    )
    if covering is not None and covering[1].kind in ("office", "organization") and not is_somebody:
        return []  # "Official talks", "Military talks"
    parties = list(parsed.parties(child))
    if covering is not None and covering[1].kind == "state" and covering[1].place is not None and covering[1].place[0]:
        return []  # "the Brussels meeting" is there
    for inner in child.children:  # "U.S.-Taliban talks", parted into its words
        if (
            inner.dep_ in ("compound", "nmod", "npadvmod")
            and inner.i + 2 == child.i
            and parsed.doc[inner.i + 1].text in ("-", "–")
        ):
            parties = [*parsed.parties(inner), *parties]
    text = child.text.replace("–", "-")
    if "-" in text:
        cast = parsed.document.cast
        for part in text.split("-"):
            bearers = cast.people.by_part.get(part.casefold(), [])
            if bearers and bearers[0] not in parties:
                parties.append(bearers[0])
            elif (code := parsed.document.state_codes.get(part)) is not None:
                parties.append(parsed.document.state(code))
    elif not parties and (state := _of_peace_talks(parsed, child)) is not None:
        parties.append(state)
    elif parsed.mention(child) is None and child.i and parsed.doc[child.i - 1].text in ("-", "–"):
        state = parsed.state_of(child)  # "U.S.-Cuban talks": the dots part the words
        if state is not None:
            parties.append(state)
    return parties


def _of_peace_talks(parsed: ParsedSentence, adjective: Any) -> Party | None:
    """Take "Syrian peace talks" for talks that the state takes part in."""
    is_of_peace = any(c.text.lower() == "peace" for c in adjective.head.children)
    if not is_of_peace or parsed.mention(adjective) is not None:
        return None  # "Darfur peace talks" are of no other place
    return parsed.state_of(adjective)


def find_joined_union(parsed: ParsedSentence, noun: Any) -> list[Party]:
    """Return the organisation that is joined and who joins it: "Serbia's EU accession talks"."""
    found: list[Party] = []
    aims = [c for c in noun.children if c.dep_ == "compound" and c.text.lower() in _JOINING]
    for name in (g for c in aims for g in c.children if g.dep_ in ("compound", "nmod")):
        union = [p for p in parsed.parties(name) if p.country == "IGO"]
        covering = parsed.mention(name)
        owner = covering[1].text.replace("’", "'").partition("'s ")[0] if covering is not None and union else ""
        code = parsed.document.state_codes.get(owner)
        found += [parsed.document.state(code), *union] if code is not None else union
    return found


def find_listeners(parsed: ParsedSentence, target: Any) -> list[Party]:
    """Return who is told something: a person, or officials of a state, which is named for them."""
    covering = parsed.mention(target)
    if covering is None or covering[1].kind not in ("group", "office", "person", "pronoun"):
        return []  # "condemned Iran at a meeting"
    are_officials = covering[1].kind == "group" and bool(covering[1].countries)
    return [p for p in parsed.parties(target) if p.type == "person" or are_officials]


def find_brought_together(parsed: ParsedSentence, noun: Any, carrier: Any, verb: Any | None) -> list[Party]:
    """Return whom talks bring together: "talks, which group Peru and Chile,", "talks attended by envoys of"."""
    found: list[Party] = []
    telling = [c for c in noun.children if c.dep_ in ("relcl", "acl")]
    if verb is not None and carrier.dep_ == "nsubj":
        telling.append(verb)
    for word in telling:
        is_grouping = parsed.lemma(word) in _GROUPING
        if is_grouping and (parsed.lemma(word) != "bring" or any(c.text.lower() == "together" for c in word.children)):
            found += [p for t in parsed.objects(word) for p in parsed.parties(t)]
    attended = [c for host in (noun, verb) if host is not None for c in host.children if c.text.lower() == "attended"]
    if not (verb is not None and verb.text.lower() == "attended") and attended and attended[0].dep_ in ("acl", "advcl"):
        found += [p for c in attended for t in parsed.prepositions(c, "by") for p in parsed.parties(t)]
    hosts = [noun, *(c for c in noun.children if c.dep_ in ("acl", "relcl")), *([verb] if verb is not None else [])]
    for host in hosts:  # "talks in Lima with the participation of Peru and Chile"
        shares = [t for t in parsed.prepositions(host, "with") if t.text.lower() == "participation"]
        named = [t for share in shares for t in (*parsed.prepositions(share, "of"), *share.children)]
        found += [p for t in named if t.dep_ in ("pobj", "conj") for p in parsed.parties(t) if p not in found]
    return found if len({p.country for p in found}) > 1 else []


def find_feasted(parsed: ParsedSentence, meal: Any, carrier: Any, verb: Any | None) -> list[Party]:
    """Return for whom and by whom a meal is given: "a dinner in honor of Rojas", "a banquet hosted by Diaz"."""
    tellers = [meal, *(c for c in meal.children if c.dep_ == "acl"), *([verb] if verb is not None else [])]
    targets = list(parsed.prepositions(meal, "for", "with"))
    targets += [
        t
        for teller in tellers
        for honour in parsed.prepositions(teller, "in")
        if honour.text.lower() in ("honor", "honour")
        for t in (*parsed.prepositions(honour, "of"), *parsed.prepositions(teller, "of"))
    ]
    hosts = [c for c in meal.children if c.dep_ == "acl" and c.text.lower() in _GIVEN]
    if verb is not None and carrier.dep_ == "nsubjpass" and verb.text.lower() in _GIVEN:
        hosts.append(verb)
    targets += [t for host in hosts for t in parsed.prepositions(host, "by")]
    return list(dict.fromkeys(p for t in targets for p in parsed.parties(t) if p.type == "person"))


def find_in_brackets(parsed: ParsedSentence, noun: Any) -> list[Party]:
    """Return whose a summit is by what stands in brackets: "the trilateral summit (Peru, Chile and Bolivia)"."""
    passage, end = parsed.document.passage(parsed.sentence), parsed.end(noun)
    if not passage[end:].lstrip().startswith("("):
        return []
    close = passage.find(")", end)
    inside = [k for k, m in enumerate(parsed.mentions) if end <= m.start and m.end <= close]
    found = [p for k in inside for p in parsed.document.parties(parsed.sentence.index, k)]
    return found if len(found) > 1 and all(p.type == "state" for p in found) else []


def find_included(parsed: ParsedSentence, noun: Any, verb: Any | None) -> list[Party]:
    """Return who is named of many: "meetings with several leaders, including with the premiers of Peru and Chile"."""
    hosts = (noun, *((verb,) if verb is not None else ()))
    naming = [c for host in hosts for c in host.children if c.text.lower() == "including" and c.i > noun.i]
    named = [t for c in naming for t in (*c.children, *parsed.prepositions(c, "with"))]
    return [p for t in named for p in parsed.parties(t) if p.type == "person"]


def find_hosts(parsed: ParsedSentence, noun: Any) -> list[Party]:
    """Return who brings others together and takes part: "a meeting hosted by Lind", "talks chaired by Premier Holm"."""
    hosted = [c for c in noun.children if c.dep_ == "acl" and c.text.lower() in _HOSTED]
    named = [p for c in hosted for t in parsed.prepositions(c, "by") for p in parsed.parties(t)]
    return [p for p in named if p.type == "person" and p.country and p.offices]
