"""Descriptions: "the ministry", "the Russian top diplomat", "his Chinese counterpart", "the two ministers".

Stage: actors. In: a mention of an organisation, office or group and the scene. Out: the parties that it stands for,
new ones where the article names nobody.
"""

from collections.abc import Sequence

from diplo_cli.extract.actors.antecedents import (
    chair_of_states,
    find_antecedent,
    find_whose_counterpart,
    is_honoured,
    lend_side,
    local_country,
    owner_country,
    seat_of,
)
from diplo_cli.extract.actors.cast import Scene
from diplo_cli.extract.actors.mentions import Mention
from diplo_cli.extract.actors.parties import Party, People
from diplo_cli.extract.actors.vocabulary import ActorVocabulary

_STATES = frozenset("country nation side state neighbour neighbor government power ally capital".split())
_COUNTRIES = frozenset(
    {"capitals", "countries", "governments", "nations", "neighbors", "neighbours", "powers", "sides", "states"}
)
_PERMANENT = ("CHN", "FRA", "GBR", "RUS", "USA")  # members of the Security Council
_COUNTING = (["both"], ["its"], ["the"], ["their"], ["three"], ["two"])
_WHOSE = 6  # words
_PAIR = 2  # states whose "their leaders" are
_LEADING_WORDS = 3  # of "the former Peruvian president"
_LEADING = frozenset({"head", "minister"})  # kinds of office: "the two leaders" of two states
# "two envoys" are no two people named before.
_SENT = frozenset({"envoy", "emissary", "diplomat", "official", "aide", "negotiator", "delegate", "lawmaker"})
_INDEFINITE = frozenset(
    """official diplomat analyst expert spokesman spokeswoman spokesperson aide researcher professor adviser lawmaker
    scholar officer source senator""".split()
)
# Offices of one word of which a state has one.
_OF_ONE = frozenset({"ambassador", "chancellor", "premier", "president"})
# Whom only a person of the same title can be.
_CROWNED = frozenset({"king", "queen", "pope", "emir", "sultan", "emperor", "crown prince", "first lady", "prince"})
# Of these an article names one, if any.
_ON_ERRANDS = frozenset({"emissary", "envoy", "mediator", "negotiator"})
# Who calls themselves so sits in one state's parliament.
_DOMESTIC = frozenset({"Democratic", "House", "Republican", "Senate"})
_CHIEFS = ("secretary-general", "secretary general", "director-general", "director general", "high commissioner")
_AMERICAN_MINISTER = "secretary of state"
_FOREIGN_MINISTERS = {_AMERICAN_MINISTER: "foreign minister", "foreign minister": _AMERICAN_MINISTER}
# Last words of offices that, with "the", mean who was named with such a one before.
_HEADS = frozenset(
    """minister president secretary premier leader diplomat envoy spokesman spokeswoman ambassador general
    chief""".split()
)


def resolve_organization(scene: Scene, mention: Mention) -> Party:
    """Return an organisation; a bare "ministry" is the last one named, else that of the place or outlet."""
    name = mention.name or mention.text
    country = mention.countries[-1] if mention.countries else owner_country(scene, mention)
    if len(mention.countries) > 1 and any(e.kind == "body" for e in scene.vocabulary.entries.get(name, ())[:1]):
        country = mention.countries[0]  # "the Polish Senate" is not the American one
    generic = name.lower() in scene.vocabulary.bodies
    if generic:
        head = name.lower()
        if country is None:
            seen = scene.last_body.get(head) or next(
                (p for words, p in reversed(scene.last_body.items()) if words.endswith(" " + head)), None
            )
            if seen is not None and (mention.is_definite or mention.possessive):
                return seen
            country = (
                local_country(scene, mention) or scene.home or (scene.last_state.country if scene.last_state else None)
            )
        name = name if name != name.lower() and name.upper() != name else _title_case(name)
    party = scene.cast.organizations.setdefault(
        (country, name.casefold()),
        Party(
            "organization",
            name,
            country,
            is_listed=mention.entity is not None,
            is_media=scene.vocabulary.is_media(mention.entity),
        ),
    )
    if generic:
        scene.last_body.pop(name.lower(), None)
        scene.last_body[name.lower()] = party
    return party


def resolve_office(scene: Scene, mention: Mention) -> Party | None:
    """Return the holder of an office where the article names one, else a party for the office."""
    office = mention.office or ""
    if office == "counterpart":
        return _counterpart(scene, mention)
    country = seat_of(office) or (mention.countries[0] if mention.countries else owner_country(scene, mention))
    classes = {scene.vocabulary.classes[office]} if office in scene.vocabulary.classes else set()
    is_short = mention.text.isupper()  # "EAM said", "PM thanked"
    indefinite = (
        not mention.is_definite
        and not is_short
        and mention.owner is None
        and not mention.possessive
        and not mention.countries
        and not _is_in_headline(scene, mention)  # "Holm meets king"
    )
    if (
        office.split()[-1] in _INDEFINITE
        and not mention.is_definite
        and (not classes or _is_indefinite(scene, mention))
    ):
        return _unnamed(scene, mention, country)
    people = scene.cast.people
    if country is not None:
        found = people.find(country, (), office) or people.find(country, classes, None)
        if not found and country == "IGO" and office in ("chief", "head"):
            found = [p for head in _CHIEFS for p in people.find("IGO", (), head)]  # "the U.N. chief"
        if not found and office == "minister":  # "The Nepali minister", who is its foreign minister
            found = [p for p in people.persons if p.country == country and any("minister" in o for o in p.offices)]
        if found and not _is_indefinite(scene, mention):
            return _latest(scene, found, mention)
        is_named_later = not _is_indefinite(scene, mention) or office.split()[-1] in _ON_ERRANDS
        named = _only_holder(people, office, country) if is_named_later else None
        named = named or _former_of(scene, mention, country)
        return named or _unnamed(scene, mention, country)
    if scene.is_release and scene.home and (is_short or _leads_title(scene, mention)):
        own = people.find(scene.home, (), office) or people.find(scene.home, classes, None)
        if own:
            return own[0]
    if scene.is_release and mention.is_definite and (scene.home, office) in scene.cast.offices:
        return scene.cast.offices[scene.home, office]  # "The Prime Minister" whom a release named without a state
    if mention.is_definite or not indefinite:
        exact = [p for p in people.find(None, (), office) if p in scene.recent]
        exact = exact or [p for p in scene.recent if any(o.split()[-1] == office for o in p.offices)]
        if office in _CROWNED:
            return _latest(scene, exact, mention) if exact else _unnamed(scene, mention, country)
        found = exact or [p for p in people.find(None, classes, None) if p in scene.recent]
        if found:
            return _latest(scene, found, mention)
        if office.split()[-1] in _HEADS:
            tail = office.split()[-1]
            found = [p for p in scene.recent if any(o.split()[-1] == tail for o in p.offices)]
            if found:
                return _latest(scene, found, mention)
    return _unnamed(scene, mention, country)


def _former_of(scene: Scene, mention: Mention, country: str) -> Party | None:
    """Take "the former U.S. senator" for the one American named before: elegant variation, not another person."""
    if not mention.is_definite or "former" not in mention.text.lower().split()[:_LEADING_WORDS]:
        return None
    near = [p for p in dict.fromkeys([*scene.recent, *scene.here]) if p.country == country and p.type == "person"]
    return near[0] if len(near) == 1 and not near[0].is_office else None


def _is_in_headline(scene: Scene, mention: Mention) -> bool:
    """Say whether a mention stands in a headline, which drops articles."""
    return scene.sentences[mention.sentence].where == "title" and not _is_indefinite(scene, mention)


def _leads_title(scene: Scene, mention: Mention) -> bool:
    """Say whether an office opens a headline: "Foreign Secretary meets Holm", "Readout of Vice President's Call"."""
    sentence = scene.sentences[mention.sentence]
    before = [t.lower for t in sentence.tokens[: mention.first]]
    return sentence.where == "title" and not mention.is_plural and before in ([], ["readout", "of"])


def _only_holder(people: People, office: str, country: str) -> Party | None:
    """Return the one person of the article with an office and no told country, who then has this one.

    "The governor of Colorado said" in the lead, and "Governor John Garner" further down; "a senior U.S. envoy"
    and "John Hale, the envoy".
    """
    tail = office.split()[-1]
    holders = [p for p in people.persons if office in p.offices and p.country in (None, country)]
    if not holders and tail in _ON_ERRANDS:
        holders = [
            p for p in people.persons if p.country in (None, country) and any(o.split()[-1] == tail for o in p.offices)
        ]
    if len(holders) != 1:
        return None
    holders[0].country = country
    return holders[0]


def _is_indefinite(scene: Scene, mention: Mention) -> bool:
    tokens = scene.sentences[mention.sentence].tokens
    return tokens[mention.first].lower in ("a", "an", "another", "one")


def _latest(scene: Scene, found: Sequence[Party], mention: Mention | None = None) -> Party:
    """Return who was named last; a former holder of the office where it is called so, or the article names no other."""
    is_former = mention is not None and "former" in mention.text.lower().split()[:_LEADING_WORDS]
    found = [p for p in found if p.is_former is is_former] or found
    for person in reversed(scene.recent):
        if person in found:
            return person
    return found[0]


def _unnamed(scene: Scene, mention: Mention, country: str | None) -> Party | None:
    office = mention.office or ""
    if country is None and mention.name:
        country = mention.countries[0] if mention.countries else None
    if (
        country is None
        and (mention.is_definite or mention.name or is_honoured(mention))
        and (scene.vocabulary.titles.get(office) not in (None, "honorific", "analyst", "royal") or is_honoured(mention))
    ):
        home = scene.home if scene.home != "USA" or not office.endswith("minister") else None  # it has secretaries
        country = local_country(scene, mention) or home or chair_of_states(office)
    key = (country, office)
    if key not in scene.cast.offices:
        name = mention.title or mention.text
        if mention.name and mention.kind == "office":
            name = f"{mention.name} {name}"
        scene.cast.offices[key] = Party(
            "person", _title_case(name), country, title=mention.title, offices=[office], is_office=True
        )
    return scene.cast.offices[key]


def _counterpart(scene: Scene, mention: Mention) -> Party | None:
    antecedent = find_whose_counterpart(scene, mention) or find_antecedent(scene, mention.possessive or "his")
    country = mention.countries[0] if mention.countries else None
    if antecedent is not None:
        lend_side(scene, antecedent, mention.countries)
    if antecedent is None:
        return _unnamed(scene, mention, country)
    people = scene.cast.people
    if country is None:
        others = [p for p in scene.recent if p is not antecedent and p.country != antecedent.country]
        return others[-1] if others else None
    found = [p for p in people.find(country, antecedent.classes(scene.vocabulary), None) if p is not antecedent]
    for office in antecedent.offices:
        found = found or [p for p in people.find(country, (), office) if p is not antecedent]
    if found:
        return _latest(scene, found)
    return _same_office(scene, antecedent, country)


def _same_office(scene: Scene, person: Party, country: str | None) -> Party:
    """Return the unnamed holder of a person's office in another country."""
    office = next(
        (o for o in person.offices if o in scene.vocabulary.classes),
        person.offices[0] if person.offices else "counterpart",
    )
    if country is not None and (country == "USA") != (office == _AMERICAN_MINISTER):
        office = _FOREIGN_MINISTERS.get(office, office)  # Powell's counterparts are foreign ministers, theirs is Powell
    return scene.cast.offices.setdefault(
        (country, office),
        Party("person", _title_case(office), country, title=office, offices=[office], is_office=True),
    )


def resolve_group(scene: Scene, mention: Mention) -> tuple[Party, ...]:
    """Return the parties of a plural: "the two ministers", "U.S. and Cuban officials", "NATO ambassadors"."""
    office = mention.office or ""
    if "permanent members of" in mention.text.lower() and mention.text.endswith("Security Council"):
        return tuple(scene.cast.state(code) for code in _PERMANENT)
    if mention.name and (not mention.countries or mention.countries[0] == "IGO"):
        # "NATO ambassadors", "EU foreign ministers": the organisation
        country = mention.countries[0] if mention.countries else None
        if _DOMESTIC & set(mention.name.split()):
            country = country or "USA"  # "House Republican members"
        key = (country, mention.name.casefold())
        return (scene.cast.organizations.setdefault(key, Party("organization", mention.name, country, is_listed=True)),)
    if mention.countries:
        if office == "counterpart":
            if (antecedent := find_antecedent(scene, mention.possessive or "his")) is not None:
                lend_side(scene, antecedent, mention.countries)
            return tuple(_counterpart_of(scene, c, mention) for c in mention.countries)
        return tuple(_holder(scene, c, office) for c in mention.countries if c != "IGO")
    owners = scene.settled[mention.owner] if mention.owner is not None and mention.owner < len(scene.settled) else ()
    if len(owners) > 1 and all(p.type == "state" for p in owners):
        return tuple(_holder(scene, p.country, office) for p in owners if p.country)  # "the two countries' ministers"
    if mention.possessive == "their" and (states := _states_before(scene)):
        return tuple(_holder(scene, code, office) for code in states)
    is_indefinite = mention.count is not None and not mention.is_definite and office in _SENT
    is_told = mention.count or mention.is_definite or mention.text.lower().startswith("both")
    if is_told and not is_indefinite and not _is_of_others(scene, mention):
        here = [p for p in scene.here if p.country]
        if office == "leader" and mention.count == len(here) == 2 and here[0].country != here[1].country:
            return tuple(here)  # "Holm met Lind in Oslo, where the two leaders agreed"
        if office == "government" and mention.count == len(here) == 2 and here[0].country != here[1].country:
            # "Holm and Lind sat down for the first talks between the two governments"
            return tuple(scene.cast.state(p.country) for p in here if p.country)
        if office in _STATES and mention.count == len(scene.states) > 2:
            return scene.states  # "the three countries"
        is_recent = scene.state_pair_seen > scene.pair_seen
        are_more = mention.count == 2 and len({p.country for p in scene.pair}) > 2  # whom "the two sides" are not
        if scene.state_pair and office in _STATES and (not scene.pair or is_recent or are_more):
            return scene.state_pair
        if office in _STATES and office != "side" and len({p.country for p in scene.pair}) == 2:
            return tuple(dict.fromkeys(scene.cast.state(p.country) for p in scene.pair if p.country))
        is_of_both = scene.vocabulary.titles.get(office) in _LEADING or office in ("pair", "two")
        if scene.state_pair and not scene.pair and is_of_both and mention.count in (None, _PAIR):
            is_named = scene.state_pair_seen >= 0 or mention.count == _PAIR  # in one sentence of the text
            return scene.state_pair if is_named and not _has_owner_behind(scene, mention) else ()
        if scene.pair and (mention.count in (None, len(scene.pair)) or mention.count == 2):
            wanted = scene.vocabulary.classes.get(office)
            pair = [p for p in scene.pair if office == "leader" or _can_hold(p, wanted, scene.vocabulary)]
            if not pair and any(p.classes(scene.vocabulary) for p in scene.pair):
                # "the foreign ministers" are no two presidents, but may be theirs
                codes = list(dict.fromkeys(p.country for p in scene.pair if p.country and p.country != "IGO"))
                is_theirs = len(codes) == mention.count == _PAIR and office in scene.vocabulary.classes
                return tuple(_holder(scene, code, office) for code in codes) if is_theirs else ()
            chosen = tuple(pair if len(pair) >= 2 else scene.pair)
            if mention.count == len(scene.duo) < len(chosen) and set(scene.duo) <= set(chosen):
                return scene.duo
            return (
                chosen if mention.count is None else chosen[-mention.count :] if len(chosen) > mention.count else chosen
            )
    owners = scene.settled[mention.owner] if mention.owner is not None and mention.owner < len(scene.settled) else ()
    if len(owners) > 1 and all(p.type == "state" and p.country for p in owners):
        return tuple(_holder(scene, p.country, office) for p in owners if p.country)  # "the two states' ministers"
    owner = owner_country(scene, mention)
    if owner == "IGO":
        return scene.settled[mention.owner] if mention.owner is not None else ()
    if owner:
        return (scene.cast.state(owner),)
    words = mention.text.split()
    if words[0].lower() in ("the", "both", "several", "some", "other", "these", "those"):
        words = words[1:]
    if (
        len(words) > 1
        and words[0][0].isupper()
        and office not in _STATES
        and not office.startswith(words[0].lower())  # "Foreign ministers" at the head of a sentence
        and scene.vocabulary.titles.get(office) != "analyst"
        and not _DOMESTIC & set(words)
    ):
        name = " ".join(words)  # "Arab foreign ministers": a party of many states
        return (
            scene.cast.organizations.setdefault(
                (None, name.casefold()),
                Party("organization", name, None, is_listed=True, is_group=_is_regional(scene, words)),
            ),
        )
    return ()


def _states_before(scene: Scene) -> list[str]:
    """Return whose "their leaders" are after "India and Pakistan agreed": the two states that open the sentence."""
    if len(scene.settled) < _PAIR or any(len(parties) != 1 for parties in scene.settled[:_PAIR]):
        return []
    first, second = scene.row[:_PAIR]
    between = scene.sentences[first.sentence].tokens[first.last : second.first]
    codes = [parties[0].country for parties in scene.settled[:_PAIR] if parties[0].type == "state"]
    is_pair = [t.lower for t in between] == ["and"] and len({*codes}) == _PAIR
    return [code for code in codes if code] if is_pair else []


def _has_owner_behind(scene: Scene, mention: Mention) -> bool:
    """Say whether "the leaders" are somebody's: "the leaders of the other 27 countries"; not "of both states"."""
    following = [t.lower for t in scene.sentences[mention.sentence].tokens[mention.last : mention.last + _WHOSE]]
    return following[:1] == ["of"] and not {"both", "two"} & set(following[1:3])


def _is_of_others(scene: Scene, mention: Mention) -> bool:
    """Say whether a plural says itself whose it is: "the heads of the two forces", not "the leaders of both states"."""
    following = [t.lower for t in scene.sentences[mention.sentence].tokens[mention.last : mention.last + _WHOSE]]
    return following[:1] == ["of"] and following[1:2] in _COUNTING and not _COUNTRIES & set(following)


def _is_regional(scene: Scene, words: Sequence[str]) -> bool:
    """Say whether a group is of a part of the world: "Arab foreign ministers", "Southeast Asian leaders"."""
    surfaces = [" ".join(words[k:n]) for k in (0, 1) for n in (k + 1, k + 2)]
    return any(e.kind == "adjective" for surface in surfaces for e in scene.vocabulary.entries.get(surface, ()))


def _can_hold(person: Party, wanted: str | None, vocabulary: ActorVocabulary) -> bool:
    """Say whether a person can be meant by an office of a class: "the prime ministers" are no two secretaries."""
    classes = person.classes(vocabulary)
    return wanted is None or wanted in classes


def _counterpart_of(scene: Scene, country: str, mention: Mention) -> Party:
    antecedent = find_whose_counterpart(scene, mention) or find_antecedent(scene, mention.possessive or "his")
    if antecedent is not None:
        found = scene.cast.people.find(country, antecedent.classes(scene.vocabulary), None)
        if found:
            return _latest(scene, found)
        if antecedent.offices:
            return _same_office(scene, antecedent, country)
    return scene.cast.state(country)


def _holder(scene: Scene, country: str, office: str) -> Party:
    """Take "top diplomats from China and Russia" for the ministers whom the article names, else for the states."""
    found = scene.cast.people.find(
        country, {scene.vocabulary.classes[office]} if office in scene.vocabulary.classes else (), office
    )
    if found and office in scene.vocabulary.classes and scene.vocabulary.classes[office] != "envoy":
        return _latest(scene, found)
    if office in scene.vocabulary.classes and (len(office.split()) > 1 or office in _OF_ONE):
        # "the foreign ministers of Japan and India": one each, though the article does not name them
        return scene.cast.offices.setdefault(
            (country, office),
            Party("person", _title_case(office), country, title=office, offices=[office], is_office=True),
        )
    return scene.cast.state(country)


def _title_case(words: str) -> str:
    return " ".join(w if w in ("of", "for", "and", "the") or w != w.lower() else w.capitalize() for w in words.split())
