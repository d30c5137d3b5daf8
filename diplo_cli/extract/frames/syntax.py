"""A parsed sentence with its actors: who is the subject of a verb, who stands in a noun phrase, which times belong where.

In: a spaCy parse (tags and dependencies) of one sentence and the mentions of the document. Nothing here knows an event.
"""

from collections.abc import Iterator
from typing import Any

from diplo_cli.extract.actors import Mention, Party
from diplo_cli.extract.document import Document, Site
from diplo_cli.extract.frames.condense import Condensed
from diplo_cli.extract.frames.vocabulary import EventVocabulary
from diplo_cli.language.sentences import Sentence
from diplo_cli.models import Span

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_OBJECTS = frozenset({"dobj", "obj"})
# The subject of "to visit" is their object: "invited Trump to visit".
_OBJECT_CONTROL = frozenset(
    {
        "invite",
        "ask",
        "urge",
        "allow",
        "press",
        "request",
        "enable",
        "send",
        "dispatch",
        "instruct",
        "order",
        "want",
        "encourage",
        "require",
        "lead",
    }
)
_MEMBERS = frozenset({"nations", "countries", "states", "members", "allies", "partners", "peers"})
_DAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
_STOPS = frozenset({";", "”", '"', "while", "but", "after", "before"})
_SEATS = frozenset("residence palace office ranch airport hotel resort headquarters embassy villa retreat home base mansion estate club conference summit".split())
_PLACE_NOUNS = frozenset(
    {"capital", "city", "town", "resort", "port", "island", "province", "village", "side", "border"}
)
_COLLECTIVE = frozenset(
    {"delegation", "team", "group", "mission", "entourage", "side", "pair", "duo", "counterpart", "counterparts"}
)


class ParsedSentence:
    """A sentence's parse, with its mentions laid on the tokens; positions are code points of the passage."""

    def __init__(
        self, doc: Any, condensed: Condensed, document: Document, index: int, vocabulary: EventVocabulary
    ) -> None:
        self.doc = doc
        self.condensed = condensed
        self.document = document
        self.sentence: Sentence = document.sentences[index]
        self.vocabulary = vocabulary
        self.mentions = document.mentions[index]
        self.mention_of = {i: k for i, k in enumerate(condensed.mentions) if k is not None}

    # -- positions -------------------------------------------------------------------------------------------------

    def start(self, token: Any) -> int:
        """Return where a token begins in the passage."""
        return self.condensed.starts[token.i]

    def end(self, token: Any) -> int:
        """Return where a token ends in the passage."""
        return self.condensed.ends[token.i]

    def words(self, first: Any, last: Any) -> str:
        """Return the article's words from one token to another, both included."""
        start, end = self.start(first) - self.sentence.start, self.end(last) - self.sentence.start
        return self.sentence.text[start:end]

    def lemma(self, token: Any) -> str:
        """Return the lexicon's lemma of a verb form."""
        return self.vocabulary.lemma(token.text)

    def clause_span(self, token: Any, *others: Any) -> Span:
        """Return the span of the clause around a trigger: its subtree and that of the verb that carries it."""
        head = self.governing_verb(token) or token
        low = min(t.i for t in head.subtree)
        high = max(t.i for t in head.subtree)
        for other in (token, *others):
            low, high = min(low, other.i), max(high, other.i)
        while low < high and self.doc[low].is_punct:
            low += 1
        while high > low and self.doc[high].is_punct and self.doc[high].text not in ("”", '"', ")"):
            high -= 1
        return Span(self.start(self.doc[low]), self.end(self.doc[high]))

    # -- parties ---------------------------------------------------------------------------------------------------

    def mention(self, token: Any) -> tuple[int, Mention] | None:
        """Return the mention that covers a token, with its position in the sentence."""
        k = self.mention_of.get(token.i)
        return None if k is None else (k, self.mentions[k])

    def parties(self, token: Any, depth: int = 0) -> list[Party]:
        """Return the parties of the noun phrase that a token heads, its conjuncts included, in order."""
        if depth > 6:
            return []
        found: list[Party] = []
        covering = self.mention(token)
        if token.text.lower() in _COLLECTIVE:
            found += self._leaders_of(token, depth) or self._sent_by(token)
        if found:
            pass
        elif covering is not None:
            found += self.document.parties(self.sentence.index, covering[0])
            if not found and covering[1].kind == "group":
                found += self._collective(token, depth)
        elif token.text.lower() in _MEMBERS:
            for child in token.children:  # "G20 nations", "NATO allies"
                if child.dep_ in ("compound", "nmod", "poss") and (inner := self.mention(child)) and inner[1].kind == "organization":
                    found += self.document.parties(self.sentence.index, inner[0])
        elif token.text.lower() in _COLLECTIVE:
            found += self._collective(token, depth)
        for child in token.children:
            if child.dep_ == "conj" and not self._is_verb(child):
                found += [p for p in self.parties(child, depth + 1) if p not in found]
        if covering is not None and covering[1].kind == "group":
            named = [
                p for child in token.children if child.dep_ == "appos" for p in self.parties(child, depth + 1) if p.type == "person"
            ]  # fmt: skip
            if named:  # "his Greek and French counterparts, Nikos Dendias and Jean-Yves Le Drian"
                countries = {p.country for p in named}
                found = [p for p in found if p.type == "person" or p.country not in countries]
                found += [p for p in named if p not in found]
        # An apposition that names whom a description means: "his counterpart, Wang Yi"
        if not found and covering is not None and covering[1].kind == "group":
            found += self._local(token)
        if not found:
            for child in token.children:
                if child.dep_ == "appos":
                    found += [p for p in self.parties(child, depth + 1) if p not in found]
        return found

    def _local(self, token: Any) -> list[Party]:
        """Read "officials there" and "talks with local leaders" as the state that the sentence names as the place."""
        words = {c.text.lower() for c in token.children}
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
                        return self.parties(pobj, depth + 1)
        return []

    def _leaders_of(self, token: Any, depth: int) -> list[Party]:
        """Read "a delegation led by Unification Minister Cho"."""
        for follower in self.doc[token.i + 1 : token.i + 4]:
            if follower.text.lower() in ("led", "headed"):
                for agent in self.doc[follower.i + 1 : follower.i + 3]:
                    if agent.text.lower() == "by":
                        for pobj in agent.children:
                            return self.parties(pobj, depth + 1)
        return []

    def _sent_by(self, token: Any) -> list[Party]:
        """Read "a delegation from the Vatican" as that state's."""
        if token.text.lower() not in ("delegation", "team", "mission"):
            return []
        covering = self.mention(token)
        if covering is not None and covering[1].countries:
            return []
        for target in self.prepositions(token, "from", "of"):
            for party in self.parties(target):
                if party.country:
                    key = (party.country, "delegation")
                    return [
                        self.document.cast.organizations.setdefault(
                            key, Party("organization", "Delegation", party.country)
                        )
                    ]
        return []

    def is_official(self, party: Party) -> bool:
        """Say whether a person holds an office other than an analyst's, a legislator's or a mere form of address."""
        kinds = self.document.office_kinds
        return any(kinds.get(office) not in ("analyst", "legislator", "honorific") for office in party.offices)

    def is_diplomat(self, party: Party) -> bool:
        """Say whether a person holds an office that deals with other states; a legislator or businessman does not."""
        kinds = self.document.office_kinds
        return any(kinds.get(office) in ("minister", "head", "envoy", "royal", "military", "spokesperson") for office in party.offices)

    def company(self, verb: Any) -> list[Party]:
        """Return who goes along with the subject of a verb: "accompanied by", "joined by", "along with"."""
        found: list[Party] = []
        for token in self.doc[: verb.i]:
            word, following = (
                token.text.lower(),
                self.doc[token.i + 1].text.lower() if token.i + 1 < len(self.doc) else "",
            )
            if (word in ("accompanied", "joined", "flanked") and following == "by") or (
                word in ("along", "together") and following == "with"
            ):
                for target in self.doc[token.i + 1].children:
                    found += self.parties(target)
            elif word == "alongside":
                for target in token.children:
                    found += self.parties(target)
        return [p for p in found if p.type == "person"]

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
        return self.parties(last)

    def objects(self, verb: Any) -> list[Any]:
        """Return the direct objects of a verb."""
        return [c for c in verb.children if c.dep_ in _OBJECTS]

    def prepositions(self, token: Any, *words: str) -> Iterator[Any]:
        """Yield the objects of the prepositions `words` that hang on a token, nested ones ("from Cairo to Rome") too."""
        for child in token.children:
            if child.dep_ in ("prep", "agent", "dative", "prt", "advmod") and child.text.lower() in words:
                yield from (c for c in child.children if c.dep_ in ("pobj", "pcomp") and not self._is_verb(c))
            if child.dep_ == "prep":
                yield from (
                    c for prep in child.children if prep.dep_ == "prep" and prep.text.lower() in words
                    for c in prep.children if c.dep_ == "pobj"
                )  # fmt: skip

    def subjects(self, verb: Any, depth: int = 0) -> list[Party]:
        """Return who does what a verb tells, through control, coordination, relative clauses and participles."""
        if depth > 5:
            return []
        own = [c for c in verb.children if c.dep_ in _SUBJECTS]
        if own:
            found: list[Party] = []
            for subject in own:
                if subject.text.lower() in ("who", "which", "that") and verb.dep_ == "relcl":
                    found += self.parties(verb.head)
                else:
                    found += self.parties(subject)
            return found + [p for p in self.company(verb) if p not in found] if found else found
        head = verb.head
        if verb.dep_ == "ROOT" or head == verb:
            return []
        if verb.dep_ in ("relcl", "acl"):
            found = self.parties(head)
            return found or (
                self.subjects(self.governing_verb(head), depth + 1) if self.governing_verb(head) is not None else []
            )
        if verb.dep_ == "pcomp" or (verb.dep_ in ("advcl", "prep") and head.dep_ == "prep"):
            up = self.governing_verb(head)
            return self.subjects(up, depth + 1) if up is not None else []
        if verb.dep_ in ("xcomp", "ccomp", "advcl", "conj", "dep", "parataxis"):
            if verb.dep_ in ("xcomp", "ccomp", "advcl") and head.text and self._controls_object(head):
                for obj in self.objects(head):
                    found = self.parties(obj)
                    if found:
                        return found
            if not self._is_verb(head) and verb.dep_ == "conj":
                return []
            if not self._is_verb(head):
                up = self.governing_verb(head)
                return self.subjects(up, depth + 1) if up is not None else []
            return self.subjects(head, depth + 1)
        return []

    def _controls_object(self, verb: Any) -> bool:
        word = verb.text.lower()
        return any(word.startswith(stem[:4]) for stem in _OBJECT_CONTROL) and bool(self.objects(verb))

    def possessors(self, noun: Any) -> list[Party]:
        """Return whose a noun is: "Lavrov's visit", "his trip"."""
        found: list[Party] = []
        for child in noun.children:
            if child.dep_ == "poss":
                if child.text.lower() in ("his", "her", "their", "its"):
                    found += self.antecedents(child)
                else:
                    found += self.parties(child)
        return found or self._owner_before(noun)

    def _owner_before(self, noun: Any) -> list[Party]:
        """Find the owner by its 's where the parser took it for a verb: "Blinken's first meeting with Lavrov"."""
        for token in reversed(self.doc[max(0, noun.i - 5) : noun.i]):
            if token.text in ("'s", "’s") and token.i and self.mention(self.doc[token.i - 1]) is not None:
                return self.parties(self.doc[token.i - 1])
            if not token.tag_.startswith(("J", "N", "C", "VBG", "VBN", "RB")):
                return []
        return []

    def antecedents(self, pronoun: Any) -> list[Party]:
        """Return whom a possessive pronoun means: the subject of its clause, else who was named before it."""
        word = pronoun.text.lower()
        verb = self.governing_verb(pronoun)
        subjects = self.subjects(verb) if verb is not None else []
        wants_person = word in ("his", "her")
        if word == "their" and len(subjects) > 1:
            return subjects
        if word != "their" and len(subjects) == 1 and (not wants_person or subjects[0].type == "person"):
            return subjects
        before = [
            party for k, mention in enumerate(self.mentions) if mention.start < self.start(pronoun)
            for party in self.document.parties(self.sentence.index, k)
        ]  # fmt: skip
        persons = [p for p in before if p.type == "person"]
        if word == "its":
            states = [p for p in before if p.type != "person"]
            return states[-1:]
        if wants_person:
            if persons:
                return [persons[-1]] if len(persons) == 1 else [persons[0]]
            after = [
                party for k, mention in enumerate(self.mentions) if mention.start > self.start(pronoun)
                for party in self.document.parties(self.sentence.index, k) if party.type == "person"
            ]  # fmt: skip
            if pronoun.i < 4 and after:  # "During his visit, Blinken warned"
                return after[:1]
            earlier = self.document.cast.subjects[self.sentence.index - 1] if self.sentence.index else None
            return [earlier] if earlier is not None else []
        if word == "their":
            persons = list(dict.fromkeys(persons))
            if len({p.country for p in persons}) > 1:
                return persons[-2:]
            index = self.sentence.index - 1
            if index >= 0:
                pair = [p for row in self.document.cast.parties[index] for p in row if p.type == "person"]
                return list(dict.fromkeys(pair))[:2]
        return []

    def accompanied(self, trigger: Any) -> list[Party]:
        """Return who stands after the next "with" or "between" to the right of a trigger, before another clause begins.

        The parser hangs the "with" of "held a meeting in Manila on Monday with his counterparts" on many words.
        """
        for token in self.doc[trigger.i + 1 :]:
            word = token.text.lower()
            if (
                word in (",", "and")
                and trigger.i + 1 < token.i
                and any(t.tag_ in ("VBD", "VBZ") for t in self.doc[token.i + 1 : token.i + 3])
            ):
                return []
            if word in ("with", "between") and token.dep_ in ("prep", "agent", "dative", "pcomp", "mark"):
                for child in token.children:
                    if child.dep_ == "pobj":
                        return self.parties(child)
                return []
            if token.tag_ in ("VBD", "VBZ", "VBP", "MD", "WP", "WDT", "WRB") or word in (
                "about",
                "regarding",
                ";",
                "”",
                '"',
                "while",
                "but",
                "where",
                "who",
            ):
                return []
        return []

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

    # -- verbs -----------------------------------------------------------------------------------------------------

    @staticmethod
    def _is_verb(token: Any) -> bool:
        return bool(token.tag_.startswith(("V", "MD")))

    def is_verb(self, token: Any) -> bool:
        """Say whether the tagger takes a token for a verb."""
        return self._is_verb(token)

    def governing_verb(self, token: Any) -> Any:
        """Return the nearest verb above a token, or None."""
        up = token
        while up.head != up:
            up = up.head
            # The tagger takes some predicates for adjectives: "Macron was carefully balanced".
            if self._is_verb(up) or any(c.dep_ in _SUBJECTS for c in up.children):
                return up
        return None

    # -- places ----------------------------------------------------------------------------------------------------

    def site(self, token: Any) -> Site | None:
        """Return the place that a noun phrase names, from the gazetteer's reading of its mention."""
        covering = self.mention(token)
        if covering is None:
            return None
        return self.mention_site(covering[1])

    def mention_site(self, mention: Mention) -> Site | None:
        """Return the place that a mention names, or None where it is no place."""
        if mention.place is None or mention.kind not in ("state", "place", "organization"):
            return None
        city, country = mention.place
        if city is None and country is None:
            return None  # a continent or region is no destination
        return Site(mention.name or mention.text, city, country, *(mention.coordinates or (None, None)))

    def sites(self, token: Any) -> list[Site]:
        """Return the places of a noun phrase and its conjuncts: "to Japan, South Korea and China"."""
        found: list[Site] = []
        stack = [token]
        while stack:
            here = stack.pop(0)
            site = self.site(here) or self._described_site(here)
            if site is not None:
                found.append(self._narrowed(here, site))
            stack += [c for c in here.children if c.dep_ in ("conj",) or (c.dep_ == "appos" and site is None)]
        return found

    def following_site(self, trigger: Any) -> Site | None:
        """Return the place after the next "in" or "at" to the right of a trigger, before another clause begins.

        After the topic ("talks on the war in Syria") only a city tells where the talks are.
        """
        after_topic = False
        for token in self.doc[trigger.i + 1 :]:
            word = token.text.lower()
            if word in ("in", "at"):
                for child in token.children:
                    sites = self.sites(child) if child.dep_ == "pobj" else []
                    if sites and not (after_topic and sites[0].city is None):
                        return sites[0]
            if word in ("on", "about", "over"):
                after_topic = after_topic or not any(c.text in _DAYS for c in token.children)
            elif token.tag_ in ("VBD", "VBZ", "VBP", "MD", "VB", "WP", "WDT", "WRB") or word in _STOPS:
                return None
        return None

    def _described_site(self, token: Any) -> Site | None:
        """Read "the Vietnamese city of Danang", "the Black Sea resort of Sochi" and "the Chinese capital"."""
        word = token.text.lower()
        if word in _SEATS:
            for child in token.children:  # "at his Jerusalem residence"
                if child.dep_ in ("compound", "nmod", "poss") and (site := self.site(child)) is not None:
                    return site
        if word not in _PLACE_NOUNS:
            return None
        for target in self.prepositions(token, "of", "in"):
            site = self.site(target)
            if site is not None:
                return site
        for child in token.children:
            if child.dep_ not in ("amod", "compound", "poss", "nmod"):
                continue
            codes = self.document.state_codes
            before = self.doc[child.i - 1].text if child.i else ""
            code = codes.get(f"{before} {child.text}") or codes.get(child.text)  # "the North Korean capital"
            if code is None:
                continue
            if word == "capital":
                return self.document.capitals.get(code) or Site(token.text, None, code)
            return Site(self.words(child, token), None, code)
        return None

    def _narrowed(self, token: Any, site: Site) -> Site:
        """Join "New Delhi, India" and "Palm Beach, Florida": the city keeps the country that follows it."""
        if site.city is None:
            for child in token.children:
                inner = self.site(child) if child.dep_ in ("compound", "nmod") else None
                if inner is not None and inner.country == site.country:
                    return inner
        return site
