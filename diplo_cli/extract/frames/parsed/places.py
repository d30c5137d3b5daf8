"""The places of a noun phrase: "to Japan, South Korea and China", "the Black Sea resort of Sochi".

Stage: frames, below the constructions. In: a token of the parse. Out: sites, from the gazetteer's reading of the
mentions.
"""

from typing import Any

from diplo_cli.extract.actors import Mention
from diplo_cli.extract.document import Site
from diplo_cli.extract.frames.parsed.mend import WEEKDAYS
from diplo_cli.extract.frames.parsed.tree import ParsedTree

# Words and tags that end the search for "in" to the right.
_STOPS = frozenset({";", "”", '"', "while", "but", "after", "before"})
_STOP_TAGS = frozenset({"VBD", "VBZ", "VBP", "MD", "VB", "WP", "WDT", "WRB"})
_CLIMB = 8  # steps from a trigger to the verb of its clause
_WHERE_REACH = 8  # words between a place and its "where"
_SEATS = frozenset(
    """residence palace castle office ranch airport hotel resort headquarters embassy villa retreat home base mansion
    estate club conference summit""".split()
)
_PLACE_NOUNS = frozenset(
    {
        "capital",
        "city",
        "town",
        "resort",
        "port",
        "island",
        "province",
        "village",
        "side",
        "border",
        "soil",
        "territory",
    }
)


class Places(ParsedTree):
    """A parse that knows the places of its noun phrases."""

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
            beside = ("appos", "npadvmod") if site is None else ()  # "at State House, Entebbe"
            if site is None and self.is_time(here):
                continue  # "were last held in December 2008 and North Korea pulled out"
            stack += [c for c in here.children if c.dep_ == "conj" or c.dep_ in beside]
        return found

    def following_site(self, trigger: Any) -> Site | None:
        """Return the place after the next "in" or "at" to the right of a trigger, before another clause begins.

        After the topic ("talks on the war in Syria") only a city tells where the talks are.
        """
        after_topic = self.lemma(trigger) in self.vocabulary.discussing_verbs
        for token in self.doc[trigger.i + 1 :]:
            word = token.text.lower()
            if token.dep_ == "nsubj" and token.head.i > token.i:
                return None  # "..., the ministry in Budapest said": another clause
            if word in ("in", "at"):
                for child in token.children:
                    sites = self.sites(child) if child.dep_ == "pobj" else []
                    if sites and not (after_topic and sites[0].city is None):
                        return sites[0]
            if word == "that" and token.dep_ in ("dobj", "mark") and token.head.i > token.i:
                return None  # "to revive a process that Washington acknowledged"
            if word in ("on", "about", "over"):
                after_topic = after_topic or not any(c.text in WEEKDAYS for c in token.children)
            elif token.tag_ in _STOP_TAGS or word in _STOPS or (after_topic and token.tag_ == "VBG"):
                return None  # "spoke with Delaney about listing shares in New York"
        return None

    def clause_site(self, trigger: Any) -> Site | None:
        """Return the place that the clause of a trigger is about: "Baku, where he met ...", "In Baku, he met ..."."""
        up, seen = trigger, 0
        while seen < _CLIMB:
            where = next((c for c in up.children if c.text.lower() == "where" and c.i < trigger.i), None)
            if where is not None:
                return self._site_before(where)
            if up.head == up:
                return self._fronted_site(up, trigger)
            is_part = up.dep_ == "relcl" and any(
                c.dep_ == "prep" and c.text.lower() == "during" and c.i < trigger.i for c in up.children
            )  # "Danang, where he attended a summit during which he met"
            if up.dep_ in ("relcl", "ccomp", "advcl", "acl", "parataxis") and not is_part:
                return None
            up, seen = up.head, seen + 1
        return None

    def _site_before(self, where: Any) -> Site | None:
        """Find the place that "where" takes up, over a few words: "to Baku before that, where"."""
        for token in reversed(self.doc[max(0, where.i - _WHERE_REACH) : where.i]):
            site = self.site(token) or self._described_site(token)
            if site is not None:
                return self._narrowed(token, site)
            if token.tag_ in _STOP_TAGS:
                return None
        return None

    def _fronted_site(self, root: Any, trigger: Any) -> Site | None:
        """Find the place that opens the sentence, before the main clause of the trigger: "In Baku, he is to meet"."""
        for child in root.children:
            if child.dep_ == "prep" and child.text.lower() == "in" and child.i == 0 and child.i < trigger.i:
                for target in child.children:
                    sites = self.sites(target) if target.dep_ == "pobj" else []
                    if sites:
                        return sites[0]
        return None

    def _described_site(self, token: Any) -> Site | None:
        """Read "the Vietnamese city of Danang", "the Black Sea resort of Sochi" and "the Chinese capital"."""
        word = token.text.lower()
        if word in _SEATS:
            for child in token.children:  # "at his Jerusalem residence"
                if child.dep_ in ("compound", "nmod", "poss") and (
                    site := self.site(child) or self._described_site(child)
                ):
                    return site
        if word not in _PLACE_NOUNS:
            return None
        for target in self.prepositions(token, "of", "in"):
            site = self.site(target)
            if site is not None:
                return self._in_told_state(token, site)
        for child in token.children:
            if child.dep_ not in ("amod", "compound", "poss", "nmod"):
                continue
            codes = self.document.state_codes
            name = self.words(child, child)  # the parse may have a stand-in for it
            before = self.words(self.doc[child.i - 1], child) if child.i else name  # "the North Korean capital"
            code = codes.get(before) or codes.get(name)
            if code is None:
                continue
            if word == "capital":
                return self.document.capitals.get(code) or Site(token.text, None, code)
            return Site(self.words(child, token), None, code)
        return None

    def _in_told_state(self, noun: Any, site: Site) -> Site:
        """Return a city in the state that is told: "the Uruguayan town of Salto", not the one in Brazil."""
        codes = self.document.state_codes
        plain = [c for c in noun.children if self.mention(c) is None]  # not "the Black Sea resort"
        told = next((code for c in plain if (code := codes.get(c.text)) is not None), None)
        if told is None or site.city is None or told == site.country:
            return site
        return Site(site.name, site.city, told)

    def _narrowed(self, token: Any, site: Site) -> Site:
        """Join "New Delhi, India" and "Palm Beach, Florida": the city keeps the country that follows it."""
        if site.city is None:
            before = self.doc[token.i - 2] if token.i > 1 and self.doc[token.i - 1].text == "," else None
            city = self.site(before) if before is not None else None
            if city is not None and city.city is not None and city.country == site.country:
                return city
            for child in token.children:
                inner = self.site(child) if child.dep_ in ("compound", "nmod") else None
                if inner is not None and inner.country == site.country:
                    return inner
        return site
