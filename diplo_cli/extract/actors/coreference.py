"""Coreference: which parties a mention stands for, descriptions, offices and pronouns included.

"the Russian top diplomat", "his Chinese counterpart", "the two ministers", "he", "they" and "the ministry" become the
parties that they are in this article, by country, office and nearness.

Stage: actors. In: the sentences and their mentions. Out: the cast. `antecedents` and `descriptions` settle single
mentions.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import pairwise

from diplo_cli.extract.actors.antecedents import find_owner_of_counterpart, resolve_pronoun
from diplo_cli.extract.actors.cast import UNION, Cast, Origin, Pairs, Scene, find_main_pair
from diplo_cli.extract.actors.descriptions import resolve_office, resolve_organization
from diplo_cli.extract.actors.groups import resolve_group
from diplo_cli.extract.actors.homelands import lend_country, lend_side
from diplo_cli.extract.actors.joint_names import JointBody
from diplo_cli.extract.actors.mentions import Mention
from diplo_cli.extract.actors.names import OCCASIONS
from diplo_cli.extract.actors.parties import Party, People
from diplo_cli.extract.actors.vocabulary import ActorVocabulary
from diplo_cli.extract.actors.words import APOSTROPHES
from diplo_cli.language.sentences import Sentence

_DAYTIMES = frozenset({"evening", "morning"})
# What follows these is no subject.
_PREPOSITIONS = frozenset(
    """in on at by for from of to with between against about over under during after before since near into than like
    toward towards through among named called""".split()
)

_PAIR = 2
_OWNED = 4  # words from an owner to what he owns
_OBJECTS = frozenset({"him", "them"})
# A sentence whose first quotation mark closes: 'It was hard," he said.'
_CLOSING = re.compile(r'[^"“”]*(?:”|[^\s"“”]"(?=\s))')
_MESSAGES = frozenset({"condolences", "greetings", "letter", "message", "note", "regards", "wishes"})


class Resolver:
    """Walks through the sentences in order and settles each mention by what came before."""

    def __init__(
        self,
        sentences: Sequence[Sentence],
        mentions: Sequence[Sequence[Mention]],
        vocabulary: ActorVocabulary,
        names: Mapping[str, str],
        joint_bodies: Sequence[Sequence[JointBody]],
        origin: Origin,
        year: int | None,
    ) -> None:
        self.sentences = sentences
        self.mentions = mentions
        self.vocabulary = vocabulary
        self.joint_bodies = joint_bodies
        self.cast = Cast(People(vocabulary, year), names=names)
        self.scene = Scene(sentences, mentions, vocabulary, self.cast, origin)

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
        scene.state_pair = self._title_pair()
        for i in order:
            settled[i] = self._sentence(i)
            subjects[i] = scene.last_subject
            pairs[i] = Pairs(scene.pair, scene.pair_seen, scene.state_pair, scene.state_pair_seen)
        self.cast.parties = [settled[i] for i in range(len(self.sentences))]
        self.cast.subjects = [subjects[i] for i in range(len(self.sentences))]
        self.cast.pairs = [pairs[i] for i in range(len(self.sentences))]
        self.cast.main_pair = find_main_pair(self.cast.pairs)
        return self.cast

    def _title_pair(self) -> tuple[Party, ...]:
        """Return the two states that the headline names; the body can begin with "the two sides"."""
        rows = [self.mentions[i] for i, s in enumerate(self.sentences) if s.where == "title"]
        codes = list(dict.fromkeys(m.countries[-1] for row in rows for m in row if m.kind == "state"))
        return tuple(self.cast.state(c) for c in codes) if len(codes) == _PAIR else ()

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
                barred is None or not _goes_on(sentence, barred, mention, parties == scene.settled[-2])
            )
            barred = None if can_be else mention
            if is_quoted or len(parties) != 1 or not can_be:
                continue
            if parties[0].type == "person" and scene.subject is None:
                scene.subject = parties[0]
            elif parties[0].type != "person" and scene.subject_state is None and scene.subject is None:
                scene.subject_state = parties[0]
        if scene.subject is None and scene.subject_state is None:
            scene.subject = self._opening_owner(i)
        scene.close()
        away = self._who_writes(sentence)
        persons = [p for p in scene.here if p.country and p not in away and not self._only_speaks(p)]
        others = [p for p in persons if not self._only_owns(sentence, p)]
        persons = others if len({p.country for p in others}) >= _PAIR else persons
        if len({p.country for p in persons}) >= 2:
            scene.pair, scene.pair_seen = tuple(persons), i
            scene.duo = self._find_duo(sentence, tuple(persons))
        elif scene.opposites and len({p.country for p in scene.opposites} - {None}) == _PAIR:
            scene.pair, scene.pair_seen = scene.opposites, i  # "His Palestinian counterpart, Tarif, was less upbeat"
        if team := self._team(sentence):
            scene.team, scene.team_seen = team, i
        states = list(
            dict.fromkeys(
                p
                for mention, parties in zip(self.mentions[i], scene.settled, strict=True)
                if not _is_place(sentence, mention)
                for p in parties
                if p.type == "state"
            )
        )
        if len(states) > 2:
            scene.states = tuple(states)
        if told := self._told_states(i):
            scene.told_states, scene.states_told = told, i
        if len(states) != _PAIR and (of_body := self._states_of_body(i)):
            states = of_body
        if len(states) == _PAIR:
            scene.state_pair, scene.state_pair_seen = tuple(states), i
        home = scene.subject.country if scene.subject is not None else None
        if len(states) == 1 and not scene.state_pair and home and home not in (states[0].country, "IGO"):
            # "Premier Berg arrived in Peru": the two sides until others are told
            scene.state_pair = (self.cast.state(home), states[0])
        return tuple(scene.settled)

    def _only_owns(self, sentence: Sentence, person: Party) -> bool:
        """Say whether somebody only owns a thing: "Lind and Holm stood at Ruiz's funeral"; not "Ruiz's talks"."""
        own = [m for m, who in zip(self.mentions[sentence.index], self.scene.settled, strict=True) if person in who]
        behind = [[t.lower for t in sentence.tokens[m.last : m.last + _OWNED]] for m in own]
        return bool(behind) and all(
            words[:1] and words[0] in APOSTROPHES and (OCCASIONS | {"talks"}).isdisjoint(words) for words in behind
        )

    def _states_of_body(self, i: int) -> list[Party]:
        """Return the two states that a sentence names in one word: "Russian-Turkish consultations on Libya"."""
        bodies = self.joint_bodies[i]
        codes = [name for name in bodies[0].parties if name in self.cast.names] if len(bodies) == 1 else []
        return [self.cast.state(code) for code in codes] if len(codes) == _PAIR else []

    def _team(self, sentence: Sentence) -> tuple[Party, ...]:
        """Return the compatriots who are the subject together: "Foreign Minister Holm and Premier Lund flew"."""
        row, settled = self.mentions[sentence.index], self.scene.settled
        found: list[Party] = []
        for k, mention in enumerate(row):
            if (
                mention.kind != "person"
                or len(settled[k]) != 1
                or (not found and not _can_be_subject(sentence, mention))
            ):
                break
            between = [t.lower for t in sentence.tokens[row[k - 1].last : mention.first]] if k else []
            if found and between not in (["and"], [","], [",", "and"]):
                break
            found += settled[k]
        is_one_country = len({p.country for p in found}) == 1 and found[0].country is not None if found else False
        return tuple(found) if len(found) > 1 and is_one_country else ()

    def _told_states(self, i: int) -> tuple[Party, ...]:
        """Return the states that are the subject: "Peru and Chile agreed", "Peruvian and Chilean negotiators met"."""
        row, settled, sentence = self.mentions[i], self.scene.settled, self.sentences[i]
        if not row or row[0].first > 1 or not _can_be_subject(sentence, row[0]):
            return ()
        first = settled[0]
        if row[0].kind == "state" and len(row) > 1 and _is_joined(sentence, row[0], row[1]):
            first = (*first, *settled[1])
        is_of_states = row[0].kind in ("group", "state") and all(p.type == "state" for p in first)
        return first if is_of_states and len({p.country for p in first}) > 1 else ()

    def _find_duo(self, sentence: Sentence, persons: tuple[Party, ...]) -> tuple[Party, ...]:
        """Return the two of "Holm and Lind, joined by Ruiz, agreed", whom "the two leaders" are after it."""
        told = zip(self.mentions[sentence.index], self.scene.settled, strict=False)
        row = [(m, who) for m, who in told if who or m.kind != "place"]  # "and Russian Balkans envoy Lind"
        for (here, one), (following, other) in pairwise(row):
            between = sentence.tokens[here.last : following.first]
            is_joined = bool(between) and between[0].lower == "and" and all(t.is_capitalised for t in between[1:])
            if is_joined and len(one) == len(other) == 1:
                pair = (one[0], other[0])
                return pair if set(pair) <= set(persons) and one[0].country != other[0].country else ()
            if one and one[0].type == "person" and following.kind != "office":
                return ()
        return ()

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

    def _opening_owner(self, i: int) -> Party | None:
        """Return whom "he" means after "Lind's trip has taken him to Oslo.": who owns the subject of the sentence."""
        if not self.mentions[i]:
            return None
        first, tokens = self.mentions[i][0], self.sentences[i].tokens
        is_owner = first.first == 0 and first.last < len(tokens) and tokens[first.last].text in ("’s", "'s")
        found = self.scene.settled[0] if is_owner and first.kind == "person" else ()
        return found[0] if len(found) == 1 and found[0].type == "person" else None

    def _who_writes(self, sentence: Sentence) -> set[Party]:
        """Return whose message another brings: "Lind handed over a letter from Premier Holm", who is not there."""
        writers: set[Party] = set()
        there: set[Party] = set()
        for mention, parties in zip(self.mentions[sentence.index], self.scene.settled, strict=True):
            before = [t.lower for t in sentence.tokens[max(0, mention.first - _PAIR) : mention.first]]
            is_brought = len(before) == _PAIR and before[0] in _MESSAGES and before[1] in ("from", "of")
            (writers if is_brought else there).update(parties)
        return writers - there

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
            if mention.office == "counterpart" and (owner := find_owner_of_counterpart(scene, mention)):
                scene.opposites = (owner, known)
                self._share_office(known, owner)
                if known.country:
                    lend_side(scene, owner, (known.country,))
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


def _is_place(sentence: Sentence, mention: Mention) -> bool:
    """Say whether a state's mention only tells where: "in Peru", "in Lima"; not "Lima and Quito are at odds"."""
    before = sentence.tokens[mention.first - 1].lower if mention.first else ""
    if mention.place is None or mention.place[0] is None:
        return mention.place is not None and before in ("in", "inside")
    beside = (before, sentence.tokens[mention.last].lower if mention.last < len(sentence.tokens) else "")
    is_first = mention.first == 0 or before in ("between", ",")
    return "and" not in beside or not (is_first or before == "and")


def _can_be_subject(sentence: Sentence, mention: Mention) -> bool:
    """Say whether a mention is no place, owner or object of a preposition."""
    if mention.kind == "place" or mention.text in _OBJECTS:
        return False
    before = sentence.tokens[mention.first - 1].text if mention.first else ""
    if before == "both" and mention.first > 1:
        before = sentence.tokens[mention.first - 2].text
    if before.endswith("ing") and before.islower() and before not in _DAYTIMES and mention.first > 1:
        return False  # "As well as receiving Holm, he"
    before = before.lower()
    is_owner = mention.last < len(sentence.tokens) and sentence.tokens[mention.last].text in ("’s", "'s")
    return before not in _PREPOSITIONS and not is_owner


def _goes_on(sentence: Sentence, before: Mention, mention: Mention, is_same: bool) -> bool:
    """Say whether a mention goes on with the one before: "after talks with Holm and Lind", "with the premier, Lind"."""
    between = [t.lower for t in sentence.tokens[before.last : mention.first]]
    closes = [t.text for t in sentence.tokens[mention.last : mention.last + 1]] in ([","], ["."])
    return between == ["and"] or (is_same and between == [","] and closes)


def _is_joined(sentence: Sentence, before: Mention, mention: Mention) -> bool:
    """Say whether a mention goes on with the one before: "Peru and Chile"."""
    return [t.lower for t in sentence.tokens[before.last : mention.first]] == ["and"]


def _is_quoted(sentence: Sentence, mention: Mention) -> bool:
    """Say whether a double quotation mark stands open before the mention; one that only closes was open all along."""
    before = sentence.text[: mention.start - sentence.start]
    is_curly = "“" in sentence.text or "”" in sentence.text
    goes_on = _CLOSING.match(sentence.text) is not None  # "We met Holm too," he said.
    if is_curly:
        return before.count("“") + goes_on > before.count("”")
    return (before.count('"') + goes_on) % 2 == 1
