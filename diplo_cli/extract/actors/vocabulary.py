"""The vocabulary of actors in the shape that the finder wants: sets and prefix tables, built once per lexicon."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from diplo_cli.extract.actors.leaders import Leader, load_leaders
from diplo_cli.language.inflection import inflect
from diplo_cli.lexicon import Entry, Lexicon

# The longest gazetteer surface that is looked up, in tokens ("Office of the U.N. High Commissioner for Human Rights").
MAX_SURFACE = 10
# Offices of the court's kind that a republic has too.
_WITHOUT_THRONE = frozenset({"first gentleman", "first lady", "heir apparent", "second lady"})


@dataclass(frozen=True, slots=True)
class ActorVocabulary:
    """What the finder of actors asks for; words are lower case, titles singular."""

    entries: Mapping[str, tuple[Entry, ...]]
    titles: Mapping[str, str]
    title_starts: Mapping[str, int]
    bodies: frozenset[str]
    body_starts: Mapping[str, int]
    begins: frozenset[str]  # the first words of offices and bodies
    modifiers: frozenset[str]
    organization_words: frozenset[str]
    particles: frozenset[str]
    portfolios: frozenset[str]
    ranks: frozenset[str]  # the last words of military ranks
    crowds: frozenset[str]  # plural nouns, lower case
    rebels: frozenset[str]
    faction_names: frozenset[str]
    factions: frozenset[str]
    family: frozenset[str]
    foreign_offices: frozenset[str]  # alpha-3 codes
    saying: frozenset[str]
    things: frozenset[str]
    thrones: frozenset[str]  # alpha-3 codes
    conference_cities: frozenset[str]
    bureau_cities: frozenset[str]
    not_names: frozenset[str]
    classes: Mapping[str, str]
    standing_groups: Mapping[str, tuple[str, ...]]  # "permanent members" -> alpha-3 codes or organisations' names
    given_names: frozenset[str]
    leaders: Mapping[str, tuple[Leader, ...]]
    longest: Mapping[str, int]  # code points of the longest surface of the gazetteer by its first two letters
    state_codes: Mapping[str, str]
    short_regions: Mapping[str, str]  # "Md." -> alpha-3 code of the state that it is a part of
    genders: Mapping[str, bool]  # given names in lower case -> whether a woman's
    verb_forms: frozenset[str]  # finite forms of the verbs of events.toml

    def may_have(self, office: str, country: str | None, city: str | None = None) -> bool:
        """Say whether who holds an office and is met in a place can be of its state: no king is a Peruvian."""
        kind = self.titles.get(office)
        if kind == "royal" and office not in _WITHOUT_THRONE:
            return country in self.thrones
        return kind != "head" or city not in self.conference_cities

    def party_named(self, name: str) -> str | None:
        """Return the alpha-3 code of a state or the name of an organisation of states; None for any other name."""
        code = self.state_codes.get(name)
        if code is not None:
            return code
        entries = self.entries.get(name, ())
        return next((e.name for e in entries[:1] if e.kind == "organization" and e.country == "IGO"), None)

    def is_media(self, entity: str | None) -> bool:
        """Say whether a name of the gazetteer is a newspaper's, an agency's or a station's."""
        found = self.entries.get(entity or "", ())
        return any(entry.kind == "media" for entry in found[:1])


def _starts(phrases: Iterable[str]) -> dict[str, int]:
    """Map each phrase's first word to the length in words of the longest phrase that begins with it."""
    longest: dict[str, int] = {}
    for phrase in phrases:
        words = phrase.split()
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return longest


def _longest(surfaces: Iterable[str]) -> Mapping[str, int]:
    """Return how long the surfaces that begin with the same two letters can be."""
    found: dict[str, int] = {}
    for surface in surfaces:
        found[surface[:2]] = max(found.get(surface[:2], 0), len(surface))
    return found


@lru_cache(maxsize=4)
def load_vocabulary(lexicon: Lexicon) -> ActorVocabulary:
    """Build the vocabulary of a lexicon."""
    from diplo_cli.lexicon.schema import Equivalent

    actors, events = lexicon.words("actors"), lexicon.words("events")
    titles = {title: row.kind for title, row in lexicon.titles.items()}
    classes = {title: row.name for row in lexicon.table("equivalents", Equivalent) for title in row.titles}
    for title in classes:
        titles.setdefault(title, "other")
    for group in actors["groups"]:
        titles.setdefault(group, "other")
    return ActorVocabulary(
        entries=lexicon.entries,
        titles=titles,
        title_starts=_starts(titles),
        bodies=frozenset(actors["bodies"]),
        body_starts=_starts(actors["bodies"]),
        begins=frozenset(phrase.split()[0] for phrase in (*titles, *actors["bodies"])),
        modifiers=frozenset(actors["modifiers"]),
        organization_words=frozenset(actors["organization_words"]),
        particles=frozenset(actors["particles"]),
        things=frozenset(actors["things"]),
        thrones=frozenset(actors["thrones"]),
        conference_cities=frozenset(actors["conference_cities"]),
        bureau_cities=frozenset(actors["bureau_cities"]),
        portfolios=frozenset(actors["portfolios"]),
        ranks=frozenset(actors["ranks"]),
        crowds=frozenset(actors["crowds"]),
        family=frozenset(events["family_nouns"]),
        rebels=frozenset(actors["rebels"]),
        faction_names=frozenset(actors["faction_names"]),
        factions=frozenset(actors["factions"]),
        foreign_offices=frozenset(actors["foreign_offices"]),
        saying=frozenset(actors["saying"]),
        not_names=frozenset(actors["not_names"]),
        classes=classes,
        standing_groups=lexicon.standing_groups,
        given_names=lexicon.given_names,
        leaders=load_leaders(),
        longest=_longest(lexicon.entries),
        state_codes={
            surface: readings[0].country
            for surface, readings in lexicon.entries.items()
            if readings[0].kind in ("state", "adjective", "capital") and readings[0].country
        },
        short_regions={
            region: country
            for list_, country in (("american_regions", "USA"), ("canadian_regions", "CAN"))
            for region in actors[list_]
        },
        genders={
            name: is_female
            for list_, is_female in (("masculine", False), ("feminine", True))
            for name in lexicon.words("genders")[list_]
        },
        verb_forms=frozenset(
            form
            for name, verbs in events.items()
            if "verb" in name
            for verb in verbs
            for form in inflect(verb.split("_")[0])
            if not form.endswith("ing")
        ),
    )
