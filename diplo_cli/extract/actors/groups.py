"""Groups: "the two ministers", "both countries", "U.S. and Cuban officials", "his Kenyan and Ugandan counterparts".

Stage: actors, above the descriptions. In: a mention of several and the scene. Out: the parties that it stands for.
"""

from collections.abc import Sequence

from diplo_cli.extract.actors.antecedents import find_owner_of_counterpart
from diplo_cli.extract.actors.cast import Scene
from diplo_cli.extract.actors.descriptions import latest, same_office, title_case
from diplo_cli.extract.actors.homelands import lend_side, owner_country
from diplo_cli.extract.actors.mentions import Mention
from diplo_cli.extract.actors.parties import Party
from diplo_cli.extract.actors.vocabulary import ActorVocabulary

_STATES = frozenset("country nation side state neighbour neighbor government power ally capital".split())
_COUNTRIES = frozenset(
    {"capitals", "countries", "governments", "nations", "neighbors", "neighbours", "powers", "sides", "states"}
)
_PERMANENT = "permanent members"  # of the Security Council
_COUNTING = (["both"], ["its"], ["the"], ["their"], ["three"], ["two"])
_WHOSE = 6  # words
_PAIR = 2  # states or people
_RECALLING = frozenset({"about", "after", "before", "following", "of", "on", "since"})
_LEADING = frozenset({"head", "minister"})  # kinds of office: "the two leaders" of two states
# "two envoys" are no two people named before.
_SENT = frozenset({"envoy", "emissary", "diplomat", "official", "aide", "negotiator", "delegate", "lawmaker"})
# Offices of one word of which a state has one.
_OF_ONE = frozenset({"ambassador", "chancellor", "premier", "president"})
# Who calls themselves so sits in one state's parliament.
_DOMESTIC = frozenset({"Democratic", "House", "Republican", "Senate"})


def resolve_group(scene: Scene, mention: Mention) -> tuple[Party, ...]:
    """Return the parties of a plural: "the two ministers", "U.S. and Cuban officials", "NATO ambassadors"."""
    office = mention.office or ""
    if mention.text.endswith("Security Council") and f"{_PERMANENT} of" in mention.text.lower():
        return tuple(scene.cast.state(code) for code in scene.vocabulary.standing_groups[_PERMANENT])
    if mention.name and (not mention.countries or mention.countries[0] == "IGO"):
        # "NATO ambassadors", "EU foreign ministers": the organisation
        country = mention.countries[0] if mention.countries else None
        if _DOMESTIC & set(mention.name.split()):
            country = country or "USA"  # "House Republican members"
        key = (country, mention.name.casefold())
        return (scene.cast.organizations.setdefault(key, Party("organization", mention.name, country, is_listed=True)),)
    if mention.countries and office == "counterpart":
        return _counterparts(scene, mention)
    if mention.countries:
        sides = tuple(_side(scene, name) for name in mention.joined)
        return (*(_holder(scene, c, office) for c in mention.countries if c != "IGO"), *sides)
    owners = scene.settled[mention.owner] if mention.owner is not None else ()
    if len(owners) > 1 and all(p.type == "state" for p in owners):
        return tuple(_holder(scene, p.country, office) for p in owners if p.country)  # "the two countries' ministers"
    if mention.possessive == "their" and (states := _states_before(scene)):
        holders = tuple(_holder(scene, code, office) for code in states)
        if not set(holders) & set(scene.here):  # "their ministers" are not the two themselves
            return holders
    is_indefinite = mention.count is not None and not mention.is_definite and office in _SENT
    is_told = mention.count or mention.is_definite or mention.text.lower().startswith("both")
    if is_told and not is_indefinite and not _is_of_others(scene, mention):
        told = _told_together(scene, mention)
        if told is not None:
            return told
    country = owner_country(scene, mention)
    if country == "IGO":
        return owners
    if country:
        return (scene.cast.state(country),)
    return _region(scene, mention)


def _side(scene: Scene, name: str) -> Party:
    """Return the body that stands beside a state in "Israeli and Hamas negotiators"."""
    country = scene.vocabulary.entries[name][0].country if name in scene.vocabulary.entries else None
    party = Party("organization", name, country, is_listed=True)
    return scene.cast.organizations.setdefault((country, name.casefold()), party)


def _told_together(scene: Scene, mention: Mention) -> tuple[Party, ...] | None:
    """Return whom "the two leaders" and "the three countries" take up again; none where they are open, None if unread.

    First those of the same sentence, then the states, then the people that one sentence named before.
    """
    office = mention.office or ""
    seen = [p.country for p in scene.here]  # a spouse beside her husband has no office
    here = [p for k, p in enumerate(scene.here) if p.country and (p.offices or p.country not in seen[:k])]
    is_of_two_here = mention.count == len(here) == _PAIR and here[0].country != here[1].country
    if is_of_two_here and (office == "leader" or _are_both(scene, mention, here)):
        return tuple(here)  # "Holm met Lind in Oslo, where the two leaders agreed"
    if office == "government" and is_of_two_here:
        # "Holm and Lind sat down for the first talks between the two governments"
        return tuple(scene.cast.state(p.country) for p in here if p.country)
    if office in _STATES and mention.count == len(here) == len({p.country for p in here}) > _PAIR:
        return tuple(scene.cast.state(p.country) for p in here if p.country)  # "met A and B, the three countries'"
    if office in _STATES and mention.count == len(scene.states) > _PAIR:
        return scene.states  # "the three countries"
    is_recent = scene.state_pair_seen > scene.pair_seen
    are_more = mention.count == _PAIR and len({p.country for p in scene.pair}) > _PAIR  # whom "the two sides" are not
    if scene.state_pair and office in _STATES and (not scene.pair or is_recent or are_more):
        return scene.state_pair
    if office in _STATES and office != "side" and len({p.country for p in scene.pair}) == _PAIR:
        return tuple(dict.fromkeys(scene.cast.state(p.country) for p in scene.pair if p.country))
    is_of_both = scene.vocabulary.titles.get(office) in _LEADING or office in ("pair", "two")
    if scene.state_pair and not scene.pair and is_of_both and mention.count in (None, _PAIR):
        is_named = scene.state_pair_seen >= 0 or mention.count == _PAIR  # in one sentence of the text
        return scene.state_pair if is_named and not _has_owner_behind(scene, mention) else ()
    if scene.pair and mention.count in (None, _PAIR, len(scene.pair)):
        return _among_pair(scene, mention)
    return None


def _are_both(scene: Scene, mention: Mention, people: Sequence[Party]) -> bool:
    """Say whether two people of a sentence hold an office: "Holm met her counterpart, the two ministers' first talks".

    Not "Holm briefed her counterpart on the talks between the two ministers".
    """
    office, tokens = mention.office or "", scene.sentences[mention.sentence].tokens
    if not _RECALLING.isdisjoint(t.lower for t in tokens[max(0, mention.first - _WHOSE) : mention.first]):
        return False
    wanted = scene.vocabulary.classes.get(office)
    is_ministers = office == "minister" and all(o.endswith("minister") for p in people for o in p.offices[:1])
    holders = [p for p in people if p.offices and (is_ministers or (wanted and wanted in p.classes(scene.vocabulary)))]
    others = [p for p in people if not p.offices and p.type == "person"]  # "his Peruvian counterpart Ruiz"
    return bool(holders) and len(holders) + len(others) == _PAIR


def _among_pair(scene: Scene, mention: Mention) -> tuple[Party, ...]:
    """Return those of the people named together who can hold the office, or whose ministers "the ministers" are."""
    office = mention.office or ""
    wanted = scene.vocabulary.classes.get(office)
    pair = [p for p in scene.pair if office == "leader" or _can_hold(p, wanted, scene.vocabulary)]
    if not pair and any(p.classes(scene.vocabulary) for p in scene.pair):
        # "the foreign ministers" are no two presidents, but may be theirs
        codes = list(dict.fromkeys(p.country for p in scene.pair if p.country and p.country != "IGO"))
        is_theirs = len(codes) == mention.count == _PAIR and office in scene.vocabulary.classes
        return tuple(_holder(scene, code, office) for code in codes) if is_theirs else ()
    chosen = tuple(pair if len(pair) >= _PAIR else scene.pair)
    if mention.count == len(scene.duo) < len(chosen) and set(scene.duo) <= set(chosen):
        return scene.duo
    is_other = scene.vocabulary.titles.get(office) not in _LEADING and office not in _STATES
    if is_other and mention.count == len(scene.team) < len(chosen) and set(scene.team) <= set(chosen):
        return scene.team  # "Holm and Lind arrived; they were met by Ruiz. The two inspectors"
    codes = list(dict.fromkeys(p.country for p in chosen if p.country))
    is_one_side = len({p.country for p in chosen[-_PAIR:]}) == 1
    if office == "side" and mention.count == len(codes) == _PAIR and is_one_side:
        return tuple(scene.cast.state(code) for code in codes)  # Lind met Holm, Berg and Ruiz: "both sides"
    return chosen if mention.count is None else chosen[-mention.count :]


def _region(scene: Scene, mention: Mention) -> tuple[Party, ...]:
    """Return "Arab foreign ministers" as one party of many states; nothing where no name stands before the noun."""
    office, words = mention.office or "", mention.text.split()
    if words[0].lower() in ("the", "both", "several", "some", "other", "these", "those"):
        words = words[1:]
    if (
        len(words) < _PAIR
        or not words[0][0].isupper()
        or office in _STATES
        or office.startswith(words[0].lower())  # "Foreign ministers" at the head of a sentence
        or scene.vocabulary.titles.get(office) == "analyst"
        or _DOMESTIC & set(words)
    ):
        return ()
    name = " ".join(words)
    party = Party("organization", name, None, is_listed=True, is_group=_is_regional(scene, words))
    return (scene.cast.organizations.setdefault((None, name.casefold()), party),)


def _states_before(scene: Scene) -> list[str]:
    """Return whose "their leaders" are: of two states that open the sentence, else of the two whose people it names."""
    if len(scene.settled) < _PAIR or any(len(parties) != 1 for parties in scene.settled[:_PAIR]):
        return []
    first, second = scene.row[:_PAIR]
    between = scene.sentences[first.sentence].tokens[first.last : second.first]
    codes = [parties[0].country for parties in scene.settled[:_PAIR] if parties[0].type == "state"]
    is_pair = [t.lower for t in between] == ["and"] and len({*codes}) == _PAIR
    if is_pair:
        return [code for code in codes if code]
    countries = dict.fromkeys(p.country for p in scene.here if p.country and p.country != "IGO")
    return list(countries) if len(countries) == _PAIR else []  # "Vega and Soto said their ministers"


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


def _counterparts(scene: Scene, mention: Mention) -> tuple[Party, ...]:
    """Return "his Kenyan and Ugandan counterparts": who holds his office there, the states where he has none."""
    owner = find_owner_of_counterpart(scene, mention)
    if owner is not None:
        lend_side(scene, owner, mention.countries)
    return tuple(_counterpart_of(scene, owner, country) for country in mention.countries)


def _counterpart_of(scene: Scene, owner: Party | None, country: str) -> Party:
    if owner is not None:
        found = scene.cast.people.find(country, owner.classes(scene.vocabulary), None)
        if found:
            return latest(scene, found)
        if owner.offices:
            return same_office(scene, owner, country)
    return scene.cast.state(country)


def _holder(scene: Scene, country: str, office: str) -> Party:
    """Take "top diplomats from China and Russia" for the ministers whom the article names, else for the states."""
    found = scene.cast.people.find(
        country, {scene.vocabulary.classes[office]} if office in scene.vocabulary.classes else (), office
    )
    if found and office in scene.vocabulary.classes and scene.vocabulary.classes[office] != "envoy":
        return latest(scene, found)
    if office in scene.vocabulary.classes and (len(office.split()) > 1 or office in _OF_ONE):
        # "the foreign ministers of Japan and India": one each, though the article does not name them
        return scene.cast.offices.setdefault(
            (country, office),
            Party("person", title_case(office), country, title=office, offices=[office], is_office=True),
        )
    return scene.cast.state(country)
