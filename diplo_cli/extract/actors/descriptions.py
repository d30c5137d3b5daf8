"""Descriptions: "the ministry", "the Russian top diplomat", "his Chinese counterpart".

Stage: actors. In: a mention of an organisation or office and the scene. Out: the parties that it stands for,
new ones where the article names nobody.
"""

from collections.abc import Sequence

from diplo_cli.extract.actors.antecedents import find_owner_of_counterpart
from diplo_cli.extract.actors.cast import Scene
from diplo_cli.extract.actors.faction_leaders import is_of_group
from diplo_cli.extract.actors.homelands import (
    chair_of_states,
    home_of_office,
    is_honoured,
    lend_side,
    local_country,
    owner_country,
)
from diplo_cli.extract.actors.mentions import Mention
from diplo_cli.extract.actors.offices import is_former, seat_of
from diplo_cli.extract.actors.parties import REIGNING, Party, People

_INDEFINITE = frozenset(
    """official diplomat analyst expert spokesman spokeswoman spokesperson aide researcher professor adviser lawmaker
    scholar officer source senator""".split()
)
# Whom only a person of the same title can be.
_CROWNED = REIGNING | {"crown prince", "first lady", "prince"}
# Of these an article names one, if any.
_ON_ERRANDS = frozenset({"emissary", "envoy", "mediator", "negotiator"})
_VISITS = frozenset({"stop", "stopover", "tour", "trip", "visit"})
_RANK_REACH = 7  # words before an office, for "the first official visit to Chad by"
_IN_FULL = {"fm": "foreign minister", "pm": "prime minister"}
_JUNIOR = frozenset({"minister of state"})
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
    is_armed = is_of_group(scene.vocabulary, name)  # "a Hamas delegation" is no state's
    country = mention.countries[-1] if mention.countries else None if is_armed else owner_country(scene, mention)
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
        name = name if name != name.lower() and name.upper() != name else title_case(name)
    party = scene.cast.organizations.setdefault(
        (country, name.casefold()),
        Party(
            "organization",
            name,
            country,
            is_listed=mention.entity is not None or is_armed,
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
    if indefinite and mention.first and scene.sentences[mention.sentence].tokens[mention.first - 1].lower == "as":
        return None  # "her first trip as secretary"
    if (
        office.split()[-1] in _INDEFINITE
        and not mention.is_definite
        and (not classes or _is_indefinite(scene, mention))
    ):
        return _unnamed(scene, mention, country)
    people = scene.cast.people
    if country is not None and office == "minister" and _makes_first_visit(scene, mention):
        own = [p for p in people.persons if p.country == country and p.offices]
        if len(own) == 1 and any(o.split()[-1] in ("minister", "secretary") for o in own[0].offices):
            return own[0]  # "Foreign Secretary Holm will go to Lima, the first visit by a British minister since"
    if country is not None:
        found = people.find(country, (), office) or people.find(country, classes, None)
        if not found and country == "IGO" and office in ("chief", "head"):
            found = [p for head in _CHIEFS for p in people.find("IGO", (), head)]  # "the U.N. chief"
        if not found and office == "minister":  # "The Nepali minister", who is its foreign minister
            found = [p for p in people.persons if p.country == country and any("minister" in o for o in p.offices)]
        if found and (not _is_indefinite(scene, mention) or _makes_first_visit(scene, mention)):
            return latest(scene, found, mention)
        is_named_later = not _is_indefinite(scene, mention) or office.split()[-1] in _ON_ERRANDS
        named = _only_holder(people, office, country) if is_named_later else None
        named = named or _former_of(scene, mention, country)
        return named or _unnamed(scene, mention, country)
    is_bare = indefinite and mention.text[:1].isupper() and mention.text.lower() == office  # "Foreign Secretary met"
    if scene.is_release and scene.home and (is_short or is_bare or _leads_title(scene, mention)):
        own = people.find(scene.home, (), office) or people.find(scene.home, classes, None)
        if own:
            return own[0]
        key = (scene.home, _IN_FULL.get(office, office))
        if key in scene.cast.offices:
            return scene.cast.offices[key]  # "PM meeting with Premier Ruiz", whom no release names
    if scene.is_release and mention.text.startswith("The ") and (head := own_head(people, scene.home, office)):
        return head
    if scene.is_release and mention.text.startswith(("The ", "the ")) and mention.text[4:5].isupper():
        own = (people.find(scene.home, (), office) or people.find(scene.home, classes, None)) if scene.home else []
        if len(own) == 1 and is_called(people, own[0], office):
            return own[0]  # "The President" of a release is its own, also after it met another's
    if scene.is_release and mention.is_definite and (scene.home, office) in scene.cast.offices:
        return scene.cast.offices[scene.home, office]  # "The Prime Minister" whom a release named without a state
    if scene.is_of_states and mention.is_definite and office in _CHIEFS[:2]:
        return _own_chief(scene, office) or _unnamed(scene, mention, "IGO")
    if mention.is_definite or not indefinite:
        exact = [p for p in people.find(None, (), office) if p in scene.recent]
        exact = exact or [p for p in scene.recent if any(_noun_of(o) == office for o in p.offices)]
        if office in _CROWNED:
            return latest(scene, exact, mention) if exact else _unnamed(scene, mention, country)
        found = exact or [p for p in people.find(None, classes, None) if p in scene.recent]
        if found:
            return latest(scene, found, mention)
        if office.split()[-1] in _HEADS:
            tail = office.split()[-1]
            found = [p for p in scene.recent if any(o.split()[-1] == tail for o in p.offices)]
            if found:
                return latest(scene, found, mention)
    return _unnamed(scene, mention, country)


def own_head(people: People, home: str | None, office: str) -> Party | None:
    """Return who heads the department: "The Secretary" is the Secretary of State, not the Deputy Secretary."""
    if office not in ("minister", "secretary"):
        return None
    full = (f"{office} of ", f"{office} for ")
    heads = [
        p for p in people.persons
        if p.country == home and any(o == office or (o.startswith(full) and o not in _JUNIOR) for o in p.offices)
    ]  # fmt: skip
    return heads[0] if len(heads) == 1 else None


def _noun_of(office: str) -> str:
    """Return the noun of an office: "secretary" of "secretary of state", "minister" of "foreign minister"."""
    return office.partition(" of ")[0].partition(" for ")[0].split()[-1]


def _own_chief(scene: Scene, office: str) -> Party | None:
    """Return the chief of the organisation whose release it is: named first, or without what another is chief of."""
    named = scene.cast.people.of_mention
    for sentence in scene.sentences:
        for mention in scene.mentions[sentence.index]:
            person = named.get((mention.sentence, mention.start))
            if person is None or office not in person.offices or person.country != "IGO":
                continue
            is_bare = mention.text.lower().removeprefix("the ").startswith(office)
            if is_bare or sentence.index == 0:
                return person
    return None


def is_called(people: People, person: Party, office: str) -> bool:
    """Say whether an article calls somebody by an office: no foreign minister, who there is the Foreign Secretary."""
    if person.title is not None:
        return person.title.lower().endswith(office)
    return not any((p.title or "").lower() == office for p in people.find(None, (), office))


def _former_of(scene: Scene, mention: Mention, country: str) -> Party | None:
    """Take "the former U.S. senator" for the one American named before: elegant variation, not another person."""
    if not mention.is_definite or not is_former(mention.text):
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


def _makes_first_visit(scene: Scene, mention: Mention) -> bool:
    """Say whether a visit is ranked that an office's holder makes: "the first visit by a Peruvian minister"."""
    words = [t.lower for t in scene.sentences[mention.sentence].tokens[: mention.first]]
    if words[-1:] != ["by"]:
        return False
    near = words[-_RANK_REACH:-1]
    return "first" in near and not _VISITS.isdisjoint(near) and "since" not in near


def latest(scene: Scene, found: Sequence[Party], mention: Mention | None = None) -> Party:
    """Return who was named last; a former holder of the office where it is called so, or the article names no other."""
    is_past = mention is not None and is_former(mention.text)
    found = [p for p in found if p.is_former is is_past] or found
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
        country = local_country(scene, mention) or home_of_office(scene, office) or chair_of_states(office)
    if office == "side" and country not in (None, "IGO"):
        return scene.cast.state(country)  # "the Chinese side thanked Peru"
    key = (country, office)
    if key not in scene.cast.offices:
        name = mention.title or mention.text
        if mention.name and mention.kind == "office":
            name = f"{mention.name} {name}"
        scene.cast.offices[key] = Party(
            "person", title_case(name), country, title=mention.title, offices=[office], is_office=True
        )
    return scene.cast.offices[key]


def _counterpart(scene: Scene, mention: Mention) -> Party | None:
    owner = find_owner_of_counterpart(scene, mention)
    country = mention.countries[0] if mention.countries else None
    if owner is None:
        return _unnamed(scene, mention, country)
    lend_side(scene, owner, mention.countries)
    people = scene.cast.people
    if country is None:
        others = [p for p in scene.recent if p is not owner and p.country != owner.country]
        classes = owner.classes(scene.vocabulary)  # "will call on President Ruiz and hold talks with his counterpart"
        alike = [p for p in others if classes & p.classes(scene.vocabulary)]
        return (alike or others)[-1] if others else None
    found = [p for p in people.find(country, owner.classes(scene.vocabulary), None) if p is not owner]
    for office in owner.offices:
        found = found or [p for p in people.find(country, (), office) if p is not owner]
    if found:
        return latest(scene, found)
    return same_office(scene, owner, country)


def same_office(scene: Scene, person: Party, country: str | None) -> Party:
    """Return the unnamed holder of a person's office in another country."""
    office = next(
        (o for o in person.offices if o in scene.vocabulary.classes),
        person.offices[0] if person.offices else "counterpart",
    )
    if country is not None and (country == "USA") != (office == _AMERICAN_MINISTER):
        office = _FOREIGN_MINISTERS.get(office, office)  # Powell's counterparts are foreign ministers, theirs is Powell
    return scene.cast.offices.setdefault(
        (country, office),
        Party("person", title_case(office), country, title=office, offices=[office], is_office=True),
    )


def title_case(words: str) -> str:
    """Capitalise an office for want of a name: "minister of trade" gives "Minister of Trade"; capitals stay."""
    return " ".join(w if w in ("of", "for", "and", "the") or w != w.lower() else w.capitalize() for w in words.split())
