"""Coreference: which parties a mention stands for, descriptions, offices and pronouns included.

"the Russian top diplomat", "his Chinese counterpart", "the two ministers", "he", "they" and "the ministry" become the
parties that they are in this article, by country, office and nearness.

Stage: actors. In: the sentences and their mentions. Out: the cast. `antecedents` and `descriptions` settle single
mentions.
"""

from collections.abc import Mapping, Sequence
from functools import cached_property

from diplo_cli.extract.actors.antecedents import find_antecedent, lend_country, resolve_pronoun
from diplo_cli.extract.actors.cast import UNION, Cast, Pairs, Scene
from diplo_cli.extract.actors.descriptions import resolve_group, resolve_office, resolve_organization
from diplo_cli.extract.actors.mentions import Mention
from diplo_cli.extract.actors.parties import Party, People
from diplo_cli.extract.actors.vocabulary import ActorVocabulary
from diplo_cli.language.sentences import Sentence

# Words in "-ing" that stand before a subject.
_ATTRIBUTES = frozenset({"acting", "during", "evening", "incoming", "morning", "outgoing", "ruling", "visiting"})
# What follows these is no subject.
_PREPOSITIONS = frozenset(
    """in on at by for from of to with between against about over under during after before since near into than like
    toward towards through among named called""".split()
)


class Resolver:
    """Walks through the sentences in order and settles each mention by what came before."""

    def __init__(
        self,
        sentences: Sequence[Sentence],
        mentions: Sequence[Sequence[Mention]],
        vocabulary: ActorVocabulary,
        names: Mapping[str, str],
        home: str | None,
        year: int | None,
        is_release: bool = False,
        paper: str | None = None,
    ) -> None:
        self.sentences = sentences
        self.mentions = mentions
        self.vocabulary = vocabulary
        self.cast = Cast(People(vocabulary, year), names=names)
        self.scene = Scene(sentences, mentions, vocabulary, self.cast, home, is_release, paper)

    @cached_property
    def is_of_union(self) -> bool:
        """Say whether "Brussels" is the European Union here: the article names it, or Brexit."""
        return any(mention.entity == UNION for row in self.mentions for mention in row) or any(
            "Brexit" in sentence.text for sentence in self.sentences
        )

    def resolve(self) -> Cast:
        """Settle all mentions; titles (headlines in a field of their own) come last, as they borrow from the body."""
        self.cast.people.register(self.sentences, self.mentions)
        order = sorted(range(len(self.sentences)), key=lambda i: (self.sentences[i].where == "title", i))
        settled: dict[int, tuple[tuple[Party, ...], ...]] = {}
        subjects: dict[int, Party | None] = {}
        pairs: dict[int, Pairs] = {}
        scene = self.scene
        for i in order:
            settled[i] = self._sentence(i)
            subjects[i] = scene.last_subject
            pairs[i] = Pairs(scene.pair, scene.pair_seen, scene.state_pair, scene.state_pair_seen)
        self.cast.parties = [settled[i] for i in range(len(self.sentences))]
        self.cast.subjects = [subjects[i] for i in range(len(self.sentences))]
        self.cast.pairs = [pairs[i] for i in range(len(self.sentences))]
        return self.cast

    def _sentence(self, i: int) -> tuple[tuple[Party, ...], ...]:
        sentence, scene = self.sentences[i], self.scene
        scene.open(i)
        barred: Mention | None = None  # the mention before, where it is no subject
        for mention in self.mentions[i]:
            parties = self._mention(mention)
            scene.settled.append(parties)
            is_quoted = _is_quoted(sentence, mention)
            for party in parties:
                if party.type == "person":
                    scene.note_person(party, is_quoted)
            can_be = _can_be_subject(sentence, mention) and (
                barred is None or not _is_joined(sentence, barred, mention)
            )
            barred = None if can_be else mention
            if is_quoted or len(parties) != 1 or not can_be:
                continue
            if parties[0].type == "person" and scene.subject is None:
                scene.subject = parties[0]
            elif parties[0].type != "person" and scene.subject_state is None and scene.subject is None:
                scene.subject_state = parties[0]
        scene.close()
        persons = [p for p in scene.here if p.country and not self._only_speaks(p)]
        if len({p.country for p in persons}) >= 2:
            scene.pair, scene.pair_seen = tuple(persons), i
        states = list(
            dict.fromkeys(
                p
                for mention, parties in zip(self.mentions[i], scene.settled, strict=True)
                if mention.place is None or mention.place[0] is None  # "in Brussels" is where
                for p in parties
                if p.type == "state"
            )
        )
        if len(states) > 2:
            scene.states = tuple(states)
        if len(states) == 2:
            scene.state_pair, scene.state_pair_seen = tuple(states), i
        return tuple(scene.settled)

    def _named_after(self, mention: Mention, parties: tuple[Party, ...]) -> tuple[Party, ...]:
        """Name "the foreign ministers of Denmark and Sweden, Lars Holm and Nils Berg", one for each state."""
        if len(parties) < 2 or not all(p.country for p in parties):
            return parties
        tokens, row = self.sentences[mention.sentence].tokens, self.mentions[mention.sentence]
        named: list[Party] = []
        last = mention.last
        for following in row[row.index(mention) + 1 :]:
            joint = {t.lower for t in tokens[last : following.first]}
            person = self.cast.people.of_mention.get((following.sentence, following.start))
            if person is None or following.title or not joint or not joint <= ({"and", ","} if named else {",", ":"}):
                break
            named.append(person)
            last = following.last
        if len(named) != len(parties) or any(
            n.country not in (None, p.country) for n, p in zip(named, parties, strict=True)
        ):
            return parties
        for person, party in zip(named, parties, strict=True):
            person.country = party.country
            person.offices += [o for o in party.offices[:1] if o not in person.offices]
        return tuple(named)

    def _share_office(self, person: Party, other: Party) -> None:
        """Give "his Danish counterpart Lars Holm" the office of whose counterpart he is."""
        own = [o for o in person.offices if o != "counterpart"]
        if person is not other and not own and other.offices and other.country != person.country:
            person.offices.append(other.offices[0])

    def _only_speaks(self, person: Party) -> bool:
        """Say whether a person tells of others: an analyst, a spokesman; neither is one of "the two sides"."""
        kinds = {self.vocabulary.titles.get(office) for office in person.offices}
        return "analyst" in kinds or kinds == {"spokesperson"}

    def _mention(self, mention: Mention) -> tuple[Party, ...]:
        scene = self.scene
        pair = self.cast.people.pairs.get((mention.sentence, mention.start))
        if pair is not None:
            return pair
        known = self.cast.people.of_mention.get((mention.sentence, mention.start))
        if known is not None:
            if known.country is None:
                lend_country(scene, known, mention)
            if mention.office == "counterpart" and (antecedent := find_antecedent(scene, mention.possessive or "his")):
                self._share_office(known, antecedent)
            return (known,)
        if mention.kind == "pronoun":
            return resolve_pronoun(scene, mention, _is_quoted(self.sentences[mention.sentence], mention))
        if mention.kind == "state" and mention.text == "Brussels" and self.is_of_union:
            return (self.cast.union(),)  # "talks between London and Brussels"
        if mention.kind == "state":
            return tuple(self.cast.state(c) for c in mention.countries[-1:] if c != "IGO")
        if mention.kind == "organization":
            return (resolve_organization(scene, mention),)
        if mention.kind == "office":
            party = resolve_office(scene, mention)
            return (party,) if party else ()
        if mention.kind == "group":
            return self._named_after(mention, resolve_group(scene, mention))
        return ()


def _can_be_subject(sentence: Sentence, mention: Mention) -> bool:
    """Say whether a mention is no place, owner or object of a preposition."""
    if mention.kind == "place":
        return False
    before = sentence.tokens[mention.first - 1].text if mention.first else ""
    if before == "both" and mention.first > 1:
        before = sentence.tokens[mention.first - 2].text
    if before.endswith("ing") and before.islower() and before not in _ATTRIBUTES and mention.first > 1:
        return False  # "As well as receiving Holm, he"
    before = before.lower()
    is_owner = mention.last < len(sentence.tokens) and sentence.tokens[mention.last].text in ("’s", "'s")
    return before not in _PREPOSITIONS and not is_owner


def _is_joined(sentence: Sentence, before: Mention, mention: Mention) -> bool:
    """Say whether a mention goes on with the one before: "after talks with Holm and Lind"."""
    return [t.lower for t in sentence.tokens[before.last : mention.first]] == ["and"]


def _is_quoted(sentence: Sentence, mention: Mention) -> bool:
    """Say whether a double quotation mark stands open before the mention."""
    before = sentence.text[: mention.start - sentence.start]
    if "“" in before or "”" in before:
        return before.count("“") > before.count("”")
    return before.count('"') % 2 == 1
