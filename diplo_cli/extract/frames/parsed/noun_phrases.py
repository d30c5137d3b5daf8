"""The parties of a noun phrase: its mention, its conjuncts, whose delegation it is, who stands near it.

Stage: frames, below the constructions. In: a token of the parse. Out: parties of the article, in order.
"""

from typing import Any

from diplo_cli.extract.actors import Mention, Party
from diplo_cli.extract.frames.parsed.told_pairs import find_told_pair, told_here
from diplo_cli.extract.frames.parsed.tree import ParsedTree

_DUO = 2
_MEMBERS = frozenset({"nations", "countries", "states", "members", "allies", "partners", "peers"})
_AMOUNTS = frozenset(
    {"array", "each", "host", "number", "range", "variety"}
)  # "met with a range of Japanese officials"
_NATIONAL = frozenset({"authorities", "leadership", "military", "regime"})  # "Cambodian authorities"
_PLURAL_POSTS = frozenset({"chancellors", "envoys", "kings", "leaders", "ministers", "premiers", "presidents"})
_COLLECTIVE = frozenset(
    {
        "delegation",
        "delegations",
        "team",
        "teams",
        "group",
        "mission",
        "entourage",
        "side",
        "pair",
        "duo",
        "counterpart",
        "counterparts",
    }
)
_MEASURES = frozenset({"days", "hours", "minutes", "months", "weeks"})
_COUNTS = {"three": 3, "four": 4, "six": 6, "seven": 7, "11": 11, "12": 12}
_MEMBERS_OF_TALKS = frozenset({"countries", "governments", "nations", "parties", "sides", "states"})
_LONGEST_GROUP = 3  # words before the noun of "six world powers"
DELEGATIONS = frozenset({"delegation", "team", "mission"})
# Kinds of office that make no official, and those that deal with other states.
_PRIVATE_KINDS = frozenset({"analyst", "legislator", "honorific"})
_FOREIGN_KINDS = frozenset({"minister", "head", "envoy", "royal", "military", "spokesperson"})
_LEADING_KINDS = frozenset({"head", "minister", "royal"})
# Heads of anything, a state among them: a "civil rights leader".
_ANYBODY = frozenset({"boss", "chairman", "chief", "commander", "director", "head", "leader"})
# Words and tags that end the search for "with" to the right.
_ENDS = frozenset({"about", "after", "before", "regarding", ";", "”", '"', "while", "but", "where", "who"})
_END_TAGS = frozenset({"VBD", "VBZ", "VBP", "MD", "WP", "WDT", "WRB"})
_OF_MANY = frozenset({"bloc", "eurozone", "regional", "world", "zone"})
_SENT_GROUPS = frozenset({"delegations", "missions", "teams"})


class NounPhrases(ParsedTree):
    """A parse that knows the parties of its noun phrases."""

    def parties(self, token: Any, depth: int = 0) -> list[Party]:
        """Return the parties of the noun phrase that a token heads, its conjuncts included, in order."""
        if depth > 6:
            return []
        if token.text.lower() == "whom":
            return self._named_by_whom(token, depth)
        if token.text.lower() in _MEASURES:  # "met Holm | hours after he arrived"
            return [p for c in token.children if c.dep_ == "compound" for p in self.parties(c, depth + 1)]
        found: list[Party] = []
        covering = self.mention(token)
        if token.text.lower() in _COLLECTIVE:
            found += self._leaders_of(token, depth) or self._sent_by(token)
        if found:
            pass
        elif covering is not None:
            found += self.document.parties(self.sentence.index, covering[0])
            if token.text.lower() in self.vocabulary.national_bodies and covering[1].kind == "organization":
                found = [self.document.state(p.country) if p.country and p.country != "IGO" else p for p in found]
            is_sent = token.text.lower() in _SENT_GROUPS and not any(p.country for p in found)
            if is_sent or (not found and covering[1].kind == "group"):
                found = self._collective(token, depth) or found  # "Delegations from the two countries"
        elif token.text.lower() in _MEMBERS:
            for child in token.children:  # "G20 nations", "NATO allies"
                if (
                    child.dep_ in ("compound", "nmod", "poss")
                    and (inner := self.mention(child))
                    and inner[1].kind == "organization"
                ):
                    found += self.document.parties(self.sentence.index, inner[0])
        elif token.text.lower() in _COLLECTIVE | _AMOUNTS or token.text.lower() in self.vocabulary.national_bodies:
            found += self._collective(token, depth)
        if not found and token.text.lower() in self.vocabulary.faction_nouns:  # "Bogota and FARC guerrillas"
            kinds = ("nmod", "compound")
            bearers = [p for c in token.children if c.dep_ in kinds for p in self.parties(c, depth + 1)]
            found += [p for p in bearers if p.type != "person"]
        if not found:
            found += self._standing_group(token) or self._of_nationality(token)
        if not found and covering is None and token.text.lower() in self.vocabulary.sent_nouns:
            found += self._senders(token)
        if not found:
            found += self._of_both(token, depth) or find_told_pair(self, token)
        if covering is not None and covering[1].kind == "office":
            for child in token.children:  # "his Kenyan counterpart, Ruto, Lobo of Angola and Ruiz of Peru"
                own = self.parties(child, depth + 1) if child.dep_ == "appos" and found else []
                states = {p.country for p in found}
                if own and own[0].country and all(p.country not in states or p in found for p in own):
                    found += [p for p in own if p not in found]
        if covering is not None and covering[1].kind == "person":
            is_list = not _PLURAL_POSTS.isdisjoint(covering[1].text.lower().split())
            for child in token.children:  # "ministers Reed of Britain, Berg of Germany", "Gen. Hill, Assistant Lund"
                other = self.mention(child) if child.dep_ == "appos" else None
                if other is not None and other[1].kind == "person" and (is_list or other[1].title):
                    found += [p for p in self.parties(child, depth + 1) if p.type == "person" and p not in found]
        for child in token.children:
            if child.dep_ == "conj" and not self.is_verb(child):
                found += [p for p in self.parties(child, depth + 1) if p not in found]
        if covering is not None and covering[1].kind == "group":
            named = [
                p
                for child in token.children
                if child.dep_ == "appos"
                for p in self.parties(child, depth + 1)
                if p.type == "person"
            ]
            included = [p for p in self._included(token, depth) if p.type == "person"]
            for person in included if len(covering[1].countries) == 1 else ():  # "Peruvian leaders including Ruiz"
                person.country = person.country or (covering[1].countries[0] if person.offices else None)
            named += included
            if named:  # "his Polish and Czech counterparts, Bronislaw Geremek and Jan Kavan"
                countries = {p.country for p in named}
                found = [p for p in found if p.type == "person" or p.country not in countries]
                found += [p for p in named if p not in found]
            if covering[1].text.lower().endswith("koreas"):  # "the two Koreas, China and the United States"
                listed = [p for c in token.children if c.dep_ == "appos" for p in self.parties(c, depth + 1)]
                found += [p for p in listed if p.type == "state" and p not in found]
        # An apposition that names whom a description means: "his counterpart, Wang Yi"
        if not found and covering is not None and covering[1].kind == "group":
            found += self._local(token)
            if not found and covering[1].count == _DUO and not covering[1].countries:
                found += told_here(self, token)  # "Lind thanked Holm, and the two held talks"
        if not found:
            for child in token.children:
                if child.dep_ == "appos":
                    found += [p for p in self.parties(child, depth + 1) if p not in found]
        return found

    def _named_by_whom(self, whom: Any, depth: int) -> list[Party]:
        """Read "Lind, whom he met", and "talks with Lind, with whom he last met in July": who stands before it."""
        clause = whom.head if whom.dep_ != "pobj" else whom.head.head
        if clause.dep_ != "relcl":
            return []
        found = self.parties(clause.head, depth + 1)
        later = [p for c in clause.head.conjuncts if c.i > whom.i for p in self.parties(c, depth + 1)]
        found = [p for p in found if p not in later]  # "thanked Lind, whom he met in May, and Holm"
        if any(p.type == "person" for p in found):
            return found
        named = [m[0] for t in self.doc[max(whom.i - 3, 0) : whom.i] if (m := self.mention(t)) is not None]
        before = [p for k in named[-1:] for p in self.document.parties(self.sentence.index, k)]
        return [p for p in before if p.type == "person"] or found

    def _standing_group(self, token: Any) -> list[Party]:
        """Read "six world powers" and "the P5+1" as the states that the lexicon knows them for."""
        first = token
        while first.i and token.i - first.i < _LONGEST_GROUP and self.doc[first.i - 1].tag_[:1] in "JNCF":
            first = self.doc[first.i - 1]
        words = self.words(first, token).lower().split()
        groups = self.vocabulary.standing_groups
        names = [" ".join(words[k:]) for k in range(len(words))]
        is_known = len(words) == 1 or {"world", "major"} & set(words)
        if names and names[-1] == "powers" and is_known and self._names_iran():
            names.insert(0, "six powers")  # "Iran and world powers"
        known = [self.document.party(p) for name in names if name in groups for p in groups[name]]
        return known or self._of_process(token, words)

    def _of_process(self, token: Any, words: list[str]) -> list[Party]:
        """Read "the six nations" as the parties of the one standing negotiation of six that the article names."""
        count = next((_COUNTS[word] for word in words[:-1] if word in _COUNTS), 0)
        if not count or token.text.lower() not in _MEMBERS_OF_TALKS:
            return []
        sizes = [p for p in self.vocabulary.processes if len(p[1]) == count]
        texts = [s.text.lower() for s in self.document.sentences] if sizes else []
        named = {parties for names, parties in sizes if any(name in text for name in names for text in texts)}
        return [self.document.party(p) for p in next(iter(named))] if len(named) == 1 else []

    def _of_both(self, token: Any, depth: int) -> list[Party]:
        """Read "the two countries' working-level negotiators" as those states."""
        owners = [p for c in token.children if c.dep_ == "poss" for p in self.parties(c, depth + 1)]
        is_pair = len(owners) > 1 and all(p.type == "state" for p in owners)
        return owners if is_pair and token.tag_ == "NNS" else []

    def _names_iran(self) -> bool:
        is_nuclear = any(t.lower in ("nuclear", "jcpoa") for s in self.document.sentences for t in s.tokens)
        return is_nuclear and any("IRN" in mention.countries for mention in self.mentions)

    def _of_nationality(self, token: Any) -> list[Party]:
        """Read "Cambodian authorities" as the state, where they are no mention of their own."""
        bodies, own = self.vocabulary.national_bodies, self.state_of(token)
        if own is not None and any(c.dep_ == "conj" and c.text.lower() in bodies for c in token.children):
            return [own]  # "The Peruvian and Chilean governments"
        if token.text.lower() not in _NATIONAL | {"government"} or self.mention(token) is not None:
            return []
        owners = [p for t in self.prepositions(token, "of") for p in self.parties(t)]
        if owners and owners[0].type == "state":  # "the government of Peru", "... and the Shining Path"
            return [p for k, p in enumerate(owners) if not k or (p.type == "organization" and not p.country)]
        if token.text.lower() not in _NATIONAL:
            return []
        found = (self.state_of(c) for c in token.children if c.dep_ in ("amod", "compound", "nmod"))
        return [state for state in found if state is not None]

    def _senders(self, token: Any) -> list[Party]:
        """Read "IAEA inspectors" and "Togolese and Gabonese fisheries experts" as those who send them."""
        if token.tag_ != "NNS" or token.text.lower() in _SENT_GROUPS:
            return []  # "Indian and Pakistani teams" may play
        bodies = [c for c in token.children if c.dep_ in ("compound", "nmod") and self.mention(c) is not None]
        found = [p for c in bodies for p in self.parties(c) if p.type == "organization" and p.country == "IGO"]
        kin = [c for c in token.children if c.dep_ == "amod"]
        kin += [g for c in kin for g in c.children if g.dep_ == "conj"]
        states = (self.state_of(c) for c in kin if self.mention(c) is None)
        return found or [state for state in states if state is not None]

    def _local(self, token: Any) -> list[Party]:
        """Read "officials there" and "talks with local leaders" as the state that the sentence names as the place."""
        covering = self.mention(token)
        if covering is not None and any(w[0].isupper() for w in covering[1].text.split()[:-1][-1:]):
            return []  # "Asian leaders" are nobody's
        parts = [m for c in token.children if c.dep_ == "compound" and (m := self.mention(c)) is not None]
        if any(m[1].kind == "place" for m in parts):
            return []  # "Caribbean leaders gathered in Kingston"
        words = {c.text.lower() for c in token.children}
        words |= set(covering[1].text.lower().split()) if covering is not None else set()
        if any(c.dep_ == "prep" and c.text.lower() in ("from", "of") for c in token.children):
            return []  # "talks in Lima between officials of the two rivals"
        if words & _OF_MANY:
            return []  # "in Lima for a summit of regional leaders": of many states
        if not words & {"there", "local", "senior", "top", "his", "her"} and not token.text.lower().endswith(
            ("leaders", "officials")
        ):
            return []
        sites = [
            m.place[1]
            for m in self.mentions
            if m.place and m.place[1] and m.kind in ("state", "place") and self._is_destination(m)
        ]
        return [self.document.state(sites[-1])] if len(set(sites)) == 1 else []

    def _is_destination(self, mention: Mention) -> bool:
        before = self.sentence.tokens[mention.first - 1].lower if mention.first else ""
        word = self.sentence.tokens[mention.first].lower
        return before in ("in", "to", "visit", "visiting", "visited", "visits") or word in ("in", "to")

    def _collective(self, token: Any, depth: int) -> list[Party]:
        """Read "leaders of Japan and India", "officials from both sides"."""
        for child in token.children:
            if child.dep_ == "prep" and child.text.lower() in ("of", "from", "between"):
                for pobj in child.children:
                    if pobj.dep_ == "pobj":
                        return self.parties(pobj, depth + 1) or self._included(pobj, depth)
        return []

    def _included(self, token: Any, depth: int) -> list[Party]:
        """Read "officials from 40 countries, including China and India" as of those that are named."""
        named = (c for c in token.children if c.text.lower() == "including")
        return [p for c in named for t in c.children for p in self.parties(t, depth + 1)]

    def _leaders_of(self, token: Any, depth: int) -> list[Party]:
        """Read "a delegation led by Unification Minister Cho"."""
        for follower in (*self.doc[token.i + 1 : token.i + 4], *(t for t in token.subtree if t.dep_ == "acl")):
            if follower.text.lower() in ("led", "headed"):
                for agent in self.doc[follower.i + 1 : follower.i + 3]:
                    if agent.text.lower() == "by":
                        for pobj in agent.children:
                            return self.parties(pobj, depth + 1)
            elif follower.text.lower() in ("composed", "comprised", "made"):  # "a mission made up of Holm and Lind"
                return [p for t in self.prepositions(follower, "of") for p in self.parties(t, depth + 1)]
        return []

    def _sent_by(self, token: Any) -> list[Party]:
        """Read "a delegation from the Vatican" as that state's."""
        if token.text.lower() not in DELEGATIONS:
            return []
        covering = self.mention(token)
        if covering is not None and covering[1].countries:
            return []
        senders = [*self.prepositions(token, "from", "of")]
        senders += [c for c in token.children if c.dep_ in ("amod", "compound")]  # "the Peruvian military delegation"
        for target in senders:
            kin = [self.state_of(c) for c in target.children if c.dep_ == "amod"]  # "a delegation of Algerian figures"
            for party in (*self.parties(target), *kin):
                if party is not None and party.country:
                    name = "Delegation" if party.country != "IGO" else f"{party.name} delegation"
                    key = (party.country, name.casefold())
                    return [
                        self.document.cast.organizations.setdefault(key, Party("organization", name, party.country))
                    ]
        return []

    def is_official(self, party: Party) -> bool:
        """Say whether a person holds an office other than an analyst's, a legislator's or a mere form of address."""
        kinds = self.document.office_kinds
        return any(kinds.get(office) not in _PRIVATE_KINDS for office in party.offices)

    def is_diplomat(self, party: Party) -> bool:
        """Say whether a person holds an office that deals with other states; a legislator or businessman does not."""
        kinds = self.document.office_kinds
        return any(kinds.get(office) in _FOREIGN_KINDS for office in party.offices)

    def is_leader(self, party: Party) -> bool:
        """Say whether a person is a head or minister, by an office of a state's."""
        kinds = self.document.office_kinds
        return any(kinds.get(o) in _LEADING_KINDS and o.split()[-1] not in _ANYBODY for o in party.offices)

    def is_statesman(self, party: Party) -> bool:
        """Say whether a person's office is a state's, and no "leader" or "chief" of anything."""
        return self.is_diplomat(party) and any(office.split()[-1] not in _ANYBODY for office in party.offices)

    def adjacent(self, trigger: Any) -> list[Party]:
        """Return the parties of the noun phrase right after a word: "After meeting German Foreign Minister Maas"."""
        following = self.doc[trigger.i + 1] if trigger.i + 1 < len(self.doc) else None
        if following is None or self.mention(following) is None:
            return []
        mention = self.mention(following)
        if mention is None or mention[1].kind not in ("person", "office", "group"):
            return []
        last = following
        while last.i + 1 < len(self.doc) and self.mention_of.get(last.i + 1) == mention[0]:
            last = self.doc[last.i + 1]
        if last.i + 1 < len(self.doc) and self.doc[last.i + 1].text in ("'s", "’s"):
            return []  # "meet Tillerson's demand"
        return self.parties(last)

    def accompanied(self, trigger: Any, words: tuple[str, ...] = ("with", "between")) -> list[Party]:
        """Return who stands after the next of the words to the right of a trigger, before another clause begins.

        The parser hangs the "with" of "held a meeting in Manila on Monday with his counterparts" on many words.
        """
        is_noun = not self.is_verb(trigger)
        verb = self.governing_verb(trigger) if is_noun and trigger.dep_ == "pobj" else None
        for token in self.doc[trigger.i + 1 :]:
            word = token.text.lower()
            if verb is not None and token.dep_ == "nsubj" and token.head == verb:
                return []  # "prior to the meeting, Holm consulted with"
            if (
                word in (",", "and")
                and trigger.i + 1 < token.i
                and any(t.tag_ in ("VBD", "VBZ") for t in self.doc[token.i + 1 : token.i + 3])
            ):
                return []
            following = self.doc[token.i + 1] if token.i + 1 < len(self.doc) else token
            if is_noun and token.dep_ == "conj" and self.vocabulary.noun(word) in self.vocabulary.event_nouns:
                return []  # "NATO meetings in Brussels and talks with Irish officials"
            if word == "," and following.tag_ == "VBG" and following.text.lower() != "including":
                return []  # "progress in talks, tackling trade with Ireland"
            if word == "and" and following.tag_ == "VB":
                return []  # "leave the talks and renew the pact with Canada"
            if word in words and token.dep_ in ("prep", "agent", "dative", "pcomp", "mark"):
                for child in token.children:
                    if child.dep_ == "pobj":
                        parties = self.parties(child)
                        is_topic = is_noun and self._is_of_topic(trigger, token.head)
                        return [p for p in parties if p.type == "person" or not is_topic]
                is_lost = token.dep_ == "mark" and following.dep_ == "nsubj"  # "Lind's talks Monday with Holm lasted"
                return self.parties(following) if is_lost else []
            if token.tag_ in _END_TAGS or word in _ENDS:
                return []
        return []

    def _is_of_topic(self, trigger: Any, talks: Any) -> bool:
        """Say whether talks are what another event is about: "a discussion of the negotiations with Ireland"."""
        is_below = talks.dep_ == "pobj" and talks.head.head == trigger
        is_about = is_below and talks.head.text.lower() in ("about", "of", "on")
        return is_about and talks.text.lower() in self.vocabulary.talking_nouns

    def first_person(self, verb: Any) -> list[Party]:
        """Return the first person named before a verb, for clauses whose subject the parser does not find."""
        offices: list[Party] = []
        for k, mention in enumerate(self.mentions):
            if mention.start >= self.start(verb):
                break
            parties = self.document.parties(self.sentence.index, k)
            if mention.kind == "person" and parties:
                return list(parties)
            if mention.kind == "office" and not offices:
                offices = list(parties)
        return offices
