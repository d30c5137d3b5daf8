"""The words of a sentence with what the vocabulary knows of them: entries of the gazetteer, offices and bodies.

Stage: actors, below the grammar. In: a sentence's shallow tokens. Out: look-ups by token position; each
answers how far it reaches.
"""

from collections.abc import Container, Mapping

from diplo_cli.extract.actors.vocabulary import MAX_SURFACE, ActorVocabulary
from diplo_cli.language.sentences import Sentence
from diplo_cli.language.tokens import Token
from diplo_cli.lexicon import Entry

APOSTROPHES = frozenset({"’s", "'s"})
# Kinds of gazetteer entries: parties that act as one, and what is first of all a place.
ORGANISED = frozenset({"organization", "metonym", "body", "media", "armed_group", "house"})
PLACED = frozenset({"capital", "city", "region", "area"})
# Fields of study and policy, which an institution is about: "Center for American Studies".
FIELDS = frozenset({"studies", "affairs", "relations", "research", "policy", "politics", "issues"})
CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.
    feb aug sept sep oct nov dec""".split()
)
# After these a name that is a city's too is the city: "in Austin".
_WHERE = frozenset("around at from in into near outside to toward towards".split())
_BLANKS = 8  # by how much line breaks may lengthen a name
_PAIR = 3  # words before "delegations" in "Peruvian and Chilean delegations"
_DELEGATIONS = frozenset({("delegations",), ("negotiating", "teams"), ("trade", "teams"), ("working", "groups")})
# Lower-case, these are mostly other words: "two major powers", "in general".
_RANKS = frozenset({"major", "general", "private", "page", "host", "lead", "judge", "corporal"})
_AFTER_RANKS = frozenset({".", ",", "added", "also", "had", "has", "said", "says", "told", "was", "who"})
_AFTER_JUDGES = frozenset({"denied", "found", "on", "ordered", "rejected", "ruled"})
# Above this share of capitalised words, a sentence is a headline In Title Case.
_TITLE_CASE = 0.72
_SIZES = frozenset({"general", "major"})
_BEFORE_RANKS = frozenset({"army", "leading", "senior", "top", "visiting"})
_RANKED = 5  # tokens of "a senior visiting Chinese"
_SHORTEST = 4  # letters of a word that a headline capitalises whatever it is

Found = tuple[int, str, bool]
"""End of a run of tokens, its singular in lower case, and whether it is a plural."""


class Words:
    """The tokens of one sentence, their words as they stand in the article, and the names that the article knows."""

    def __init__(
        self,
        sentence: Sentence,
        vocabulary: ActorVocabulary,
        known: frozenset[str],
        surnames: frozenset[str] = frozenset(),
    ) -> None:
        self.surnames = surnames
        self.tokens = sentence.tokens
        self.text = sentence.text.replace("’", "'")
        self.offset = sentence.start
        self.vocabulary = vocabulary
        self.known = known
        # "Lind and Ruiz Meet at Lima, Holm Presses for Deal": an article's headline writes its small words small
        shortest = _SHORTEST if sentence.where == "title" else 1
        told = [t for t in self.tokens if t.text[0].isalpha() and (t.is_capitalised or len(t.text) >= shortest)]
        capitals = sum(t.is_capitalised for t in told)
        words = len(told) or 1
        # A headline In Title Case says nothing about what is a name; its verb is capitalised too.
        is_capital = len(self.tokens) > 4 and capitals / words > _TITLE_CASE
        written = {t.text for t in self.tokens if t.text.isalpha()}  # without "'s", a form of "be" too
        self.is_title_case = is_capital and vocabulary.verb_forms.isdisjoint(written)

    def slice(self, first: int, last: int) -> str:
        """Return the words of tokens [first, last) as they stand in the article, apostrophes straightened."""
        return self.text[self.tokens[first].start - self.offset : self.tokens[last - 1].end - self.offset]

    def is_capitalised(self, k: int) -> bool:
        """Say whether there is a token `k` and it is capitalised."""
        return k < len(self.tokens) and self.tokens[k].is_capitalised

    def is_surname(self, pos: int) -> bool:
        """Say whether a word such as Bishop or Austin is a person's name in this article and stands as one here."""
        if self.tokens[pos].text not in self.surnames or self.is_capitalised(pos + 1):
            return False
        before = self.tokens[pos - 1].lower if pos else ""
        return not (before in _WHERE and self.gazetteer(pos) is not None)

    def gazetteer(self, pos: int) -> tuple[int, Entry] | None:
        """Return (end, first reading) of the longest surface of the gazetteer that begins at `pos`."""
        entries = self.vocabulary.entries
        first = self.tokens[pos].start
        begin = self.text[first - self.offset : first - self.offset + 2]
        longest = self.vocabulary.longest.get(begin, 0)
        if not longest and len(self.tokens[pos].text) > 1:
            return None
        for last in range(min(len(self.tokens), pos + MAX_SURFACE), pos, -1):
            if last - pos > 1 and self.tokens[last - 1].end - first > longest + _BLANKS:
                continue
            if not (self.tokens[last - 1].is_capitalised or last - pos > 1):
                continue
            found = entries.get(" ".join(self.slice(pos, last).split()))
            if found:
                return last, found[0]
        return None

    def title(self, pos: int) -> Found | None:
        """Return the longest office that begins at `pos`."""
        return self._phrase(pos, self.vocabulary.title_starts, self.vocabulary.titles) or self._joint_delegations(pos)

    def _joint_delegations(self, pos: int) -> Found | None:
        """Read "delegations" in "Peruvian and Chilean delegations", which are the two states'."""
        if pos < _PAIR or pos >= len(self.tokens):
            return None
        words = tuple(t.lower for t in self.tokens[pos : pos + 2])
        length = 2 if words in _DELEGATIONS else 1 if words[:1] in _DELEGATIONS else 0
        codes = self.vocabulary.state_codes
        name = self.tokens[pos - 1].text
        first = pos - 1 if name in codes else pos - 2
        is_named = name in codes or f"{self.tokens[pos - 2].text} {name}" in codes
        is_joint = bool(length) and is_named and self.tokens[first - 1].lower in ("and", ",")
        return (pos + length, "delegation", True) if is_joint else None

    def body(self, pos: int) -> Found | None:
        """Return the longest body of a state that begins at `pos`: "foreign ministry", "Ministry of Information"."""
        found = self._phrase(pos, self.vocabulary.body_starts, self.vocabulary.bodies)
        if found is None or found[1] != "ministry" or not self.is_capitalised(pos):
            return found
        last, fields, following = found[0] + 1, self.vocabulary.portfolios, self.tokens[found[0] : found[0] + 1]
        if [t.lower for t in following] != ["of"] or not self.is_capitalised(last):
            return found
        while last < len(self.tokens) and self.tokens[last].lower in fields | {"and"}:
            last += 1
        last -= self.tokens[last - 1].lower == "and"
        return (last, " ".join(self.tokens[k].lower for k in range(pos, last)), False) if last > found[0] + 1 else found

    def _phrase(self, pos: int, starts: Mapping[str, int], table: Container[str]) -> Found | None:
        if pos >= len(self.tokens):
            return None
        word = self.tokens[pos].lower
        longest = starts.get(word, 0) or starts.get(word.removesuffix("s"), 0)
        for length in range(min(longest, len(self.tokens) - pos), 0, -1):
            words = [self.tokens[k].lower for k in range(pos, pos + length)]
            phrase = " ".join(words).replace(" 's", "'s").replace(" ’s", "'s")
            is_word = phrase in _RANKS and not self.tokens[pos].is_capitalised and not self._is_ranked(pos)
            is_word |= phrase in _SIZES and pos == 0 and self._is_size(pos)
            if phrase in table and not is_word:
                return pos + length, phrase, False
            for at in {len(words) - 1, 0}:
                singular = _singular(words[at])
                if singular is not None:
                    phrase = " ".join([*words[:at], singular, *words[at + 1 :]])
                    if phrase in table:
                        return pos + length, phrase, True
        return None

    def _is_ranked(self, pos: int) -> bool:
        """Say whether a rank in lower case is somebody's: "the general said", not "the general public"."""
        following = self.tokens[pos + 1].lower if pos + 1 < len(self.tokens) else "."
        if self.tokens[pos].lower == "judge":
            return pos > 0 and following in _AFTER_RANKS | _AFTER_JUDGES
        if following not in _AFTER_RANKS or self.tokens[pos].lower not in _SIZES:
            return pos > 0 and self.tokens[pos - 1].lower == "the" and following in _AFTER_RANKS
        for k in range(pos - 1, max(-1, pos - _RANKED), -1):  # "a senior Chinese general said", not "in general,"
            word = self.tokens[k].lower
            if word in ("a", "an", "another", "one", "the", "'s", "’s"):
                return True
            if not word.replace(".", "").isalpha() or not (self.tokens[k].is_capitalised or word in _BEFORE_RANKS):
                break
        return False

    def _is_size(self, pos: int) -> bool:
        """Say whether a word that opens a sentence is no rank: "Major insurers left", not "Major Hale left"."""
        following = self.tokens[pos + 1].text if pos + 1 < len(self.tokens) else ""
        return following.isalpha() and following.islower() and following not in _AFTER_RANKS

    def skip_determiners(self, k: int) -> int:
        """Return the position after the determiners and adjectives such as "eight-nation" that begin at `k`."""
        while k < len(self.tokens) and (
            self.tokens[k].lower in _BEFORE_OWNER or _is_compound_adjective(self.tokens[k])
        ):
            k += 1
        return k


# What stands between an office's preposition and what it is an office of.
_BEFORE_OWNER = frozenset({"the", "its", "their", "his", "both", "two"})


def _is_compound_adjective(token: Token) -> bool:
    return "-" in token.text and token.text == token.lower


def _singular(word: str) -> str | None:
    if word in ("spokesmen", "spokeswomen"):
        return word[:-2] + "an"
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith(("ss", "'s", "’s")):
        return word[:-1]
    return None
