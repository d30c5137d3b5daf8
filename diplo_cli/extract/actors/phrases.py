"""The grammar of an actor's noun phrase: nationality, body, office and name, in the orders that news English has.

"Russian Foreign Minister Sergey Lavrov", "China's top diplomat", "State Department spokesman Mark Toner",
"the leaders of Japan and India", "U.S. and Cuban officials", "Minister for External Affairs Subrahmanyam Jaishankar".
"""

import re
from dataclasses import dataclass
from typing import Literal

from diplo_cli.extract.actors.vocabulary import MAX_SURFACE, ActorVocabulary
from diplo_cli.language.sentences import Sentence
from diplo_cli.language.tokens import Token
from diplo_cli.lexicon import Entry

PhraseKind = Literal["person", "office", "state", "organization", "group", "place"]

LONGEST_NAME = 16
"""Tokens of a person's name that are read on from each; without a bound, a page of initials takes the square of it."""

_ORGANISED = frozenset({"organization", "metonym", "body", "media", "armed_group", "house"})
_PLACED = frozenset({"capital", "city", "region", "area"})
_APOSTROPHES = frozenset({"’s", "'s"})
_CONNECTORS = frozenset({"of", "for", "on", "&"})
_CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.""".split()
)
# Lower-case, these are mostly other words: "two major powers", "in general".
_RANKS = frozenset({"major", "general", "private", "page", "host", "lead", "judge", "corporal"})
LONGEST_NAME = 12  # tokens; a list of thousands of capitalised words is no name
_SUBJECTS = frozenset({"studies", "affairs", "relations", "research", "policy", "politics", "issues"})
_AFTER_OFFICIAL = frozenset(
    """said says told tells who in at from of with , . was is has had and or familiar close speaking involved on to will would 's ’s
    confirmed added also that by for whose traveling travelling briefed""".split()
)
# After a capitalised word at the head of a sentence, these show that it is a name; the second ones only where it is a known one.
_ACTING = frozenset({"said", "told", "says", "added", "met", "visited", "arrived", "flew", "spoke"})
_GOING_ON = frozenset({"’s", "'s", "is", "was", "has", "had", "will", "would", "also", "and", ","})
_OPENERS = frozenset({"“", '"', "‘", "(", "[", ":", "–", "—"})
_NAME_LIKE = re.compile(r"[^\W\d_]")


@dataclass(slots=True)
class Phrase:
    """What was read: token positions (half-open) of the phrase and of its head, and what its parts say."""

    first: int
    last: int
    head_first: int
    head_last: int
    kind: PhraseKind
    name: str | None = None
    title: str | None = None
    office: str | None = None
    countries: tuple[str, ...] = ()
    is_plural: bool = False
    count: int | None = None
    entity: str | None = None
    place: tuple[str | None, str | None] | None = None
    coordinates: tuple[float, float] | None = None


class PhraseReader:
    """Reads actor phrases of one sentence from left to right."""

    def __init__(
        self, sentence: Sentence, vocabulary: ActorVocabulary, known: frozenset[str], surnames: frozenset[str] = frozenset()
    ) -> None:
        self.surnames = surnames
        self.tokens = sentence.tokens
        self.text = sentence.text.replace("’", "'")
        self.offset = sentence.start
        self.vocabulary = vocabulary
        self.known = known
        capitals = sum(t.is_capitalised for t in self.tokens)
        words = sum(t.text[0].isalpha() for t in self.tokens) or 1
        # A headline In Title Case says nothing about what is a name.
        self.is_title_case = len(self.tokens) > 4 and capitals / words > 0.72

    def read(self, i: int) -> Phrase | None:
        """Return the phrase that begins at token `i` (its determiner and modifiers stand before it), or None."""
        state = _State()
        pos = i
        while pos < len(self.tokens):
            step = self._element(pos, state)
            if step is None:
                break
            pos = step
            if state.is_done:
                break
        return state.close(i, self)

    # -- one element -----------------------------------------------------------------------------------------------

    def _element(self, pos: int, state: "_State") -> int | None:
        token = self.tokens[pos]
        if token.text in ("North", "South") and not state.started and "Korea" in self.known and self._is_korea(pos):
            code = "PRK" if token.text == "North" else "KOR"
            state.take_state(pos, pos + 1, code, self)
            return pos + 1
        if token.is_capitalised:
            found = self._gazetteer(pos)
            if found is not None and not self._is_given_name(pos, found, state):
                step = self._take_entry(pos, found, state)
                if step is not None:
                    return step
            pair = self._pair(pos, state)
            if pair is not None:
                return pair
        title = self._title(pos)
        if title is not None and not state.started and not token.is_capitalised and self._is_verb_here(pos):
            title = None
        if title is not None:
            return self._take_title(pos, title, state)
        body = self._body(pos)
        if body is not None and (
            state.countries or token.is_capitalised or pos == 0 or state.started or self._has_owner(pos)
        ):
            return state.take_body(pos, body, self)
        if token.is_capitalised:
            run = self._organization_run(pos)
            if run is not None:
                return state.take_organization(pos, run, self)
            last = self.name_run(pos, after_title=state.title_last == pos and state.title_last > 0)
            if last is not None:
                return state.take_name(pos, last, self)
        if token.lower in self.vocabulary.modifiers and state.started and not state.has_head:
            return pos + 1
        if token.lower in ("and", ",") and state.countries and not state.has_head and not state.title:
            return self._joined_nationality(pos, state)
        return None

    def _is_verb_here(self, pos: int) -> bool:
        """Say whether a lower-case office word is a verb: "will co-chair", "Trump heads to China"."""
        before = self.tokens[pos - 1].lower if pos else ""
        after = self.tokens[pos + 1].lower if pos + 1 < len(self.tokens) else ""
        word = self.tokens[pos].lower
        if word in ("official", "diplomatic", "principal", "senior") and after not in _AFTER_OFFICIAL:
            return True  # "an official visit"
        return (
            before in ("will", "would", "to", "and", "may", "can", "could", "must")
            and word in ("co-chair", "chair", "head", "host", "lead", "pilot", "guard", "guide")
        ) or (word in ("heads", "heading", "chairs", "leads") and after in ("to", "for", "off", "home", "the", "a"))

    def _is_surname(self, pos: int) -> bool:
        """Say whether a word such as Bishop, Hunt or King is somebody's name in this article and stands here as one."""
        token = self.tokens[pos]
        following = self.tokens[pos + 1] if pos + 1 < len(self.tokens) else None
        return token.text in self.surnames and not (following is not None and following.is_capitalised)

    def _is_korea(self, pos: int) -> bool:
        """Say whether "the North" stands alone, in an article on Korea."""
        before = self.tokens[pos - 1].lower if pos else ""
        after = self.tokens[pos + 1] if pos + 1 < len(self.tokens) else None
        return before == "the" and not (after is not None and (after.is_capitalised or after.lower in ("of", "and")))

    def _has_owner(self, pos: int) -> bool:
        return pos > 0 and self.tokens[pos - 1].lower in ("’s", "'s", "his", "her", "their", "its")

    def slice(self, first: int, last: int) -> str:
        """Return the words of tokens [first, last) as they stand in the article, apostrophes straightened."""
        return self.text[self.tokens[first].start - self.offset : self.tokens[last - 1].end - self.offset]

    def _gazetteer(self, pos: int) -> tuple[int, tuple[Entry, ...]] | None:
        entries = self.vocabulary.entries
        for last in range(min(len(self.tokens), pos + MAX_SURFACE), pos, -1):
            if not (self.tokens[last - 1].is_capitalised or last - pos > 1):
                continue
            found = entries.get(" ".join(self.slice(pos, last).split()))
            if found:
                return last, found
        return None

    def _is_given_name(self, pos: int, found: tuple[int, tuple[Entry, ...]], state: "_State") -> bool:
        """Say whether a place's word begins a person's name: "Victoria Nuland", "President Jordan Smith"."""
        last, entries = found
        kind = entries[0].kind
        if last - pos > 1 or kind in _ORGANISED or kind in ("adjective", "people"):
            return False
        if state.title_last == pos and pos > 0 and kind in ("city", "region", "capital"):
            following = self.tokens[last] if last < len(self.tokens) else None
            if (not state.countries and kind != "capital") or (
                following is not None and following.is_capitalised and self._gazetteer(last) is None
            ):
                return True
        if last < len(self.tokens) and self.tokens[last].is_capitalised and kind in ("city", "region"):
            following = self.tokens[last]
            return (
                self.slice(pos, last) in self.vocabulary.given_names
                and self._gazetteer(last) is None
                and following.lower not in self.vocabulary.organization_words
                and self._title(last) is None
            )
        return False

    def _take_entry(self, pos: int, found: tuple[int, tuple[Entry, ...]], state: "_State") -> int | None:
        last, entries = found
        entry = entries[0]
        if state.has_head:
            return None
        is_owner = last < len(self.tokens) and self.tokens[last].text in _APOSTROPHES
        nominal = self._begins_nominal(last + is_owner)
        if entry.kind == "adjective":
            state.add_country(entry.country, pos)
            return last
        if (
            entry.kind in ("state", "capital", "region", "city")
            and state.title_last == pos
            and state.title
            and not nominal
        ):
            return None
        if entry.kind == "capital" and not is_owner and last < len(self.tokens) and self.tokens[last].text == ",":
            nominal = False
        if entry.kind in ("state", "capital", "people") and nominal and (is_owner or not self._next_is_verb(last)):
            state.add_country(entry.country, pos)
            return last + is_owner
        if entry.kind in _ORGANISED and (
            (nominal if is_owner else self._begins_nominal(last, names=False))
            or (is_owner and self._organization_run(last + 1))
        ):
            state.add_organization(pos, last, entry.country, entry.name, self)
            return last + is_owner
        if entry.kind in ("city", "region") and (nominal if is_owner else self._title(last) is not None):
            state.add_country(entry.country, pos)
            return last + is_owner
        if state.started and entry.kind in _PLACED:
            return None
        if state.started and entry.kind == "state":
            # "U.S. China policy": the adjective before did not belong here
            return None
        state.take_entry(pos, last, entry, self)
        return last

    def _next_is_verb(self, pos: int) -> bool:
        return pos < len(self.tokens) and self.tokens[pos].lower in ("to", "said", "says")

    def _begins_nominal(self, pos: int, names: bool = True) -> bool:
        """Say whether an office, body, group noun or (with `names`) a name begins at `pos`, modifiers passed over."""
        seen = 0
        while pos < len(self.tokens) and seen < 4:
            token = self.tokens[pos]
            if self._title(pos) is not None or self._body(pos) is not None:
                return True
            if token.is_capitalised:
                found = self._gazetteer(pos)
                if found is not None:
                    kind = found[1][0].kind
                    return (kind in _ORGANISED or (kind == "adjective" and self._begins_nominal(found[0]))) and names
                return names and (self.name_run(pos) is not None or self._organization_run(pos) is not None)
            if token.lower in ("and", ",") and seen == 0 and self._is_joined_nationality(pos):
                return True
            if token.lower not in self.vocabulary.modifiers:
                return False
            pos += 1
            seen += 1
        return False

    def _is_joined_nationality(self, pos: int) -> bool:
        """Say whether "and Japanese counterparts" follows a nationality."""
        if pos + 1 >= len(self.tokens) or not self.tokens[pos + 1].is_capitalised:
            return False
        found = self._gazetteer(pos + 1)
        if found is None or found[1][0].kind not in ("adjective", "state"):
            return False
        k = found[0]
        while k < len(self.tokens) and self.tokens[k].lower in self.vocabulary.modifiers and self._title(k) is None:
            k += 1
        title = self._title(k) if k < len(self.tokens) else None
        return (title is not None and title[2]) or (
            k < len(self.tokens) and self.tokens[k].lower in ("and", ",") and self._is_joined_nationality(k)
        )

    def _pair(self, pos: int, state: "_State") -> int | None:
        """Take "China-Russia" or "U.S.-Cuban" as two nationalities."""
        token = self.tokens[pos]
        if "-" not in token.text or state.started:
            return None
        codes = []
        for part in re.split(r"[-‐‑]", token.text):
            entries = self.vocabulary.entries.get(part)
            if not entries or entries[0].kind not in ("state", "adjective", "capital") or not entries[0].country:
                return None
            codes.append(entries[0].country)
        for code in codes:
            state.add_country(code, pos)
        return pos + 1

    def _joined_nationality(self, pos: int, state: "_State") -> int | None:
        """Read on in "U.S. and Cuban officials" or "South Korean, Japanese and U.S. envoys"."""
        if pos + 1 < len(self.tokens) and self.tokens[pos + 1].is_capitalised:
            found = self._gazetteer(pos + 1)
            if found and self._is_joined_nationality(pos):
                state.add_country(found[1][0].country, pos + 1)
                return found[0]
        return None

    # -- offices ---------------------------------------------------------------------------------------------------

    def _title(self, pos: int) -> tuple[int, str, bool] | None:
        """Return (end, singular lower-case office, is plural) of the longest office that begins at `pos`."""
        return self._phrase(pos, self.vocabulary.title_starts, self.vocabulary.titles)

    def _body(self, pos: int) -> tuple[int, str, bool] | None:
        return self._phrase(pos, self.vocabulary.body_starts, self.vocabulary.bodies)

    def _phrase(self, pos: int, starts: object, table: object) -> tuple[int, str, bool] | None:
        if pos >= len(self.tokens):
            return None
        if pos >= len(self.tokens):
            return None
        word = self.tokens[pos].lower
        longest = starts.get(word, 0) or starts.get(word.removesuffix("s"), 0)  # type: ignore[attr-defined]
        for length in range(min(longest, len(self.tokens) - pos), 0, -1):
            words = [self.tokens[k].lower for k in range(pos, pos + length)]
            phrase = " ".join(words).replace(" 's", "'s").replace(" ’s", "'s")
            if phrase in table and not (phrase in _RANKS and not self.tokens[pos].is_capitalised):  # type: ignore[operator]
                return pos + length, phrase, False
            for at in {len(words) - 1, 0}:
                singular = _singular(words[at])
                if singular is not None:
                    phrase = " ".join([*words[:at], singular, *words[at + 1 :]])
                    if phrase in table:  # type: ignore[operator]
                        return pos + length, phrase, True
        return None

    def _take_title(self, pos: int, title: tuple[int, str, bool], state: "_State") -> int | None:
        last, office, is_plural = title
        if state.name_last or state.has_head:
            return None
        state.add_title(pos, last, office, is_plural)
        pos = last
        tokens = self.tokens
        # "Minister for External Affairs", "secretary of Russia's Security Council", "ambassador to Moscow"
        if (
            pos + 1 < len(tokens)
            and tokens[pos].lower in ("of", "for", "to", "at", "from", "with", "in")
            and not (tokens[pos].lower == "to" and self._is_sent(state.title_first))
        ):
            step = self._complement(pos, state)
            if step is not None:
                pos = step
            if step is not None and pos + 1 < len(tokens) and tokens[pos].lower == "to" and office.endswith(("ambassador", "envoy", "representative")):
                pos = self._complement(pos, state) or pos  # "Ambassador of Japan to Russia"
        # "State Councilor and Foreign Minister Wang Yi"
        if pos + 1 < len(tokens) and tokens[pos].lower in ("and", "cum", "/") and not is_plural:
            following = self._title(pos + 1)
            capitals = tokens[pos + 1].is_capitalised == tokens[state.title_first].is_capitalised
            if (
                following
                and capitals
                and not following[2]
                and (
                    tokens[pos].lower != "," or (following[0] < len(tokens) and self.name_run(following[0]) is not None)
                )
            ):
                state.add_title(pos + 1, following[0], following[1], False)
                pos = following[0]
        # "Spokeswoman for the ministry" ends here; a name may follow: "minister of Japan Taro Kono"
        return pos

    def _is_sent(self, pos: int) -> bool:
        """Say whether an envoy is on the way ("sent two envoys to Washington"), so that "to" tells where."""
        return any(
            t.lower in ("send", "sends", "sent", "sending", "dispatch", "dispatched")
            for t in self.tokens[max(0, pos - 6) : pos]
        )

    def _complement(self, pos: int, state: "_State") -> int | None:
        """Read what an office is of; its country becomes the office's unless it is where an envoy is sent."""
        tokens, preposition = self.tokens, self.tokens[pos].lower
        k = pos + 1
        while k < len(tokens) and (
            tokens[k].lower in ("the", "its", "their", "his", "both", "two") or _is_compound_adjective(tokens[k])
        ):
            k += 1
        if k >= len(tokens):
            return None
        if preposition in ("of", "for") and tokens[k].is_capitalised and tokens[k].lower in self.vocabulary.portfolios:
            return self._portfolio(pos, k, state)
        last, countries, is_body = self._owner(k)
        if last is None:
            return None
        if preposition in ("to", "in", "with") and not (preposition == "in" and is_body):
            if preposition == "to" and (state.offices[-1:] or [""])[0].split()[-1:] in (["adviser"], ["advisor"], ["aide"], ["assistant"]):
                state.add_country(next((c for c in countries if c), None), pos)  # "Chief Advisor to the Turkish President"
            return last if preposition == "to" else None
        if not state.countries or is_body:
            for country in countries:
                state.add_country(country, pos)
        return last

    def _portfolio(self, pos: int, k: int, state: "_State") -> int:
        tokens = self.tokens
        while k < len(tokens) and (
            tokens[k].lower in self.vocabulary.portfolios
            or (
                tokens[k].lower in ("and", "for", "of", "the", ",")
                and k + 1 < len(tokens)
                and tokens[k + 1].lower in self.vocabulary.portfolios
            )
        ):
            k += 1
        state.extend_title(k, self)
        if k + 1 < len(tokens) and tokens[k].lower in ("of", "for"):
            step = self._complement(k, state)
            if step is not None:
                return step
        return k

    def _owner(self, k: int) -> tuple[int | None, list[str | None], bool]:
        """Read a state or organisation as the complement of an office: (end, countries, whether it is a body)."""
        tokens = self.tokens
        countries: list[str | None] = []
        last: int | None = None
        is_body = False
        while k < len(tokens):
            found = self._gazetteer(k) if tokens[k].is_capitalised else None
            body = self._body(k)
            run = self._organization_run(k) if tokens[k].is_capitalised else None
            if run is not None and (found is None or run > found[0]):
                last, is_body = run, True
                countries += [c for c in self.countries_in(k, run) if c not in countries]
            elif found is not None:
                countries += [found[1][0].country]
                last = found[0]
                is_body = is_body or found[1][0].kind in _ORGANISED
            elif body is not None:
                last, is_body = body[0], True
            else:
                break
            k = last
            if k < len(tokens) and tokens[k].text in _APOSTROPHES:
                k += 1
                continue
            if k + 1 < len(tokens) and tokens[k].lower in (",", "and") and not is_body:
                j = k + 1 + (tokens[k + 1].lower in ("and", "the"))
                following = self._gazetteer(j) if j < len(tokens) and tokens[j].is_capitalised else None
                if following and following[1][0].kind in ("state", "capital") and self._title(following[0]) is None:
                    k = j
                    continue
            if not (
                k < len(tokens)
                and (
                    self._body(k) is not None
                    or (tokens[k].is_capitalised and found and found[1][0].kind == "adjective")
                )
            ):
                break
        return last, countries, is_body

    # -- names -----------------------------------------------------------------------------------------------------

    def countries_in(self, first: int, last: int) -> list[str]:
        """Return the countries that an organisation's name gives away: "Chinese Academy", "Bank of Japan", "Carnegie Moscow Centre".

        A nationality after "of" or "for" is the subject, not the seat: "Center for American Studies".
        """
        countries: list[str] = []
        k = first
        while k < last:
            token = self.tokens[k]
            found = self._gazetteer(k) if token.is_capitalised else None
            if found is None:
                head, _, tail = token.text.partition("-")
                entries = self.vocabulary.entries.get(head) if tail == "based" else None
                if entries and entries[0].country:
                    countries.append(entries[0].country)
                k += 1
                continue
            entry = found[1][0]
            is_subject = any(t.lower in _SUBJECTS for t in self.tokens[found[0] : last]) and k > first
            if entry.country and (
                (entry.kind == "adjective" and k == first)
                or (entry.kind in ("state", "capital", "city", "region") and not is_subject)
            ):
                countries.append(entry.country)
            k = found[0]
        return countries

    def _organization_run(self, pos: int) -> int | None:
        """Return the end of a capitalised run that holds a word such as Institute or Ministry."""
        tokens, words = self.tokens, self.vocabulary.organization_words
        k, last, seen_of, is_closed = pos, None, False, False
        if self.is_title_case or tokens[pos].lower in self.vocabulary.not_names:
            return None
        while k < len(tokens) and k - pos < 16:
            token = tokens[k]
            if token.is_capitalised and token.text[0].isalpha() and token.lower not in _CALENDAR:
                if k > pos and self._title(k) is not None and last is not None and k == last:
                    break
                if token.lower.rstrip("s") in words or token.lower in words or token.lower.replace("-", "") in words:
                    last = k + 1
                elif last is not None and (seen_of or k == last):
                    if is_closed:
                        break
                    last = k + 1
                is_closed = (
                    last == k + 1
                    and k > pos
                    and (token.lower in _SUBJECTS or token.lower in words or token.lower in ("sciences", "technology"))
                )
                k += 1
                continue
            following = tokens[k + 1] if k + 1 < len(tokens) else None
            if following is None or k == pos:
                break
            if token.lower in _CONNECTORS or (token.lower in ("and", ",") and seen_of and last == k):
                j = k + 1 + (following.lower in ("the", "and"))
                if (
                    j < len(tokens)
                    and tokens[j].is_capitalised
                    and tokens[j].text[0].isalpha()
                    and not (token.lower in ("and", ",") and (self._gazetteer_is_party(j) or not self._run_goes_on(j)))
                ):
                    seen_of = True
                    is_closed = False
                    k = j
                    continue
            break
        if (
            last is not None
            and last - pos == 1
            and (pos == 0 or tokens[pos].lower in ("state", "house", "group", "campaign", "police", "army", "press"))
        ):
            return None
        return last

    def _gazetteer_is_party(self, pos: int) -> bool:
        found = self._gazetteer(pos)
        return found is not None and found[1][0].kind in ("state", "people", "organization")

    def _run_goes_on(self, pos: int) -> bool:
        """Say whether a list goes on inside an organisation's name: "Industry and Information Technology"."""
        vocabulary = self.vocabulary
        for token in self.tokens[pos : pos + 6]:
            if (
                token.lower in vocabulary.portfolios
                or token.lower in _SUBJECTS
                or token.lower in ("technology", "sciences")
            ):
                return True
            if not token.is_capitalised and token.lower not in ("and", ","):
                return False
        return False

    def name_run(self, pos: int, after_title: bool = False) -> int | None:
        """Return the end of a person's name that begins at token `pos`, or None."""
        tokens, vocabulary = self.tokens, self.vocabulary
        k = pos
        while k < min(len(tokens), pos + LONGEST_NAME):
            token = tokens[k]
            if token.is_capitalised and self._is_name_word(k, pos, after_title):
                k += 1
                continue
            if (
                k + 1 < len(tokens)
                and tokens[k + 1].is_capitalised
                and (
                    (token.lower in vocabulary.particles and k > pos)
                    or (k == pos and token.lower in ("al", "el", "von", "van", "de"))
                )
            ):
                k += 1
                continue
            break
        if k > pos and k + 1 < len(tokens) and tokens[k].text == "," and tokens[k + 1].text in ("Jr.", "Sr."):
            k += 2
        while k > pos and tokens[k - 1].lower in vocabulary.particles and not tokens[k - 1].is_capitalised:
            k -= 1
        if k == pos or (
            tokens[k - 1].lower in vocabulary.things
            and not (k - pos > 1 and (after_title or tokens[pos].text in vocabulary.given_names))
        ):
            return None
        if k - pos == 1:
            word = tokens[pos]
            if len(word.text) < 2 or (word.text.isupper() and len(word.text) > 4 and not after_title):
                return None
            if self.is_title_case and word.text not in self.known and not after_title:
                return None
            opens = pos == 0 or self.tokens[pos - 1].text in _OPENERS
            if opens and not after_title and word.text not in self.known and not self._speaks(k):
                return None
        elif self.is_title_case and not after_title and not all(tokens[j].text in self.known for j in range(pos, k)):
            j = pos
            while j < k and tokens[j].text in self.known:
                j += 1
            return j if j > pos else None
        return k

    def _speaks(self, k: int) -> bool:
        """Say whether what follows a sentence's first word shows that the word is a name: "Zakharova told reporters"."""
        if k >= len(self.tokens):
            return False
        word = self.tokens[k].lower
        if word in _ACTING:
            return True
        return self.tokens[k - 1].lower in self.vocabulary.leaders and word in _GOING_ON

    def _is_name_word(self, k: int, pos: int, after_title: bool) -> bool:
        token = self.tokens[k]
        text = token.text
        if not _NAME_LIKE.match(text) or token.lower in _CALENDAR and not (after_title and k == pos and text == "May"):
            before = self.tokens[k - 1].lower if k else ""
            is_month = before in ("in", "since", "until", "last", "next", "of", "by", "early", "late", "mid", "during")
            return text == "May" and (after_title or ("May" in self.known and not is_month)) and not self._followed_by_day(k)
        if self._is_surname(k):
            return True
        if token.lower in self.vocabulary.not_names and (k == pos or text not in self.known):
            return False
        if "-" in text and self._is_hyphenated_other(text):
            return False
        if k > pos:
            title = self._title(k)
            if title is not None and not (
                title[0] - k == 1 and not (k + 1 < len(self.tokens) and self.tokens[k + 1].is_capitalised)
            ):
                return False
        found = self._gazetteer(k)
        if found is not None:
            kind = found[1][0].kind
            if kind in (
                "state",
                "adjective",
                "people",
                "organization",
                "media",
                "metonym",
                "body",
                "armed_group",
                "area",
            ):
                # "Sergei Kiriyenko Jordan": a state's name, or after an office a group's ("Abdel Fatah al-Sisi"), inside a name
                goes_on = k + 1 < len(self.tokens) and self.tokens[k + 1].is_capitalised
                return (
                    k > pos and found[0] - k == 1 and (kind == "state" or (kind == "armed_group" and after_title and goes_on))
                )
            if kind in _PLACED and k == pos:
                return after_title or (
                    text in self.vocabulary.given_names
                    and k + 1 < len(self.tokens)
                    and self.tokens[k + 1].is_capitalised
                )
        return True

    def _followed_by_day(self, k: int) -> bool:
        return k + 1 < len(self.tokens) and self.tokens[k + 1].text[0].isdigit()

    def _is_hyphenated_other(self, text: str) -> bool:
        tail = text.rsplit("-", 1)[1]
        return (
            tail.islower()
            and tail not in self.vocabulary.particles
            and (
                tail
                in (
                    "led",
                    "backed",
                    "based",
                    "born",
                    "old",
                    "day",
                    "year",
                    "style",
                    "wide",
                    "time",
                    "made",
                    "held",
                    "controlled",
                    "era",
                    "run",
                    "linked",
                    "related",
                    "sponsored",
                    "funded",
                )
                or self.vocabulary.entries.get(text.rsplit("-", 1)[0]) is not None
            )
        )


def _is_compound_adjective(token: Token) -> bool:
    """Say whether a word is one such as "eight-nation", which stands before an organisation."""
    return "-" in token.text and token.text == token.lower


def _singular(word: str) -> str | None:
    if word in ("spokesmen", "spokeswomen"):
        return word[:-2] + "an"
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith(("ss", "'s", "’s")):
        return word[:-1]
    return None


class _State:
    """What one phrase has said so far."""

    __slots__ = (
        "countries", "count", "entry", "first", "has_head", "head", "is_done", "is_plural", "kind", "name", "name_end", "name_last", "office",
        "offices", "organization", "started", "title", "title_first", "title_last", "place", "coordinates",
    )  # fmt: skip

    def __init__(self) -> None:
        self.countries: list[str] = []
        self.title: tuple[int, int] | None = None
        self.title_first = -1
        self.title_last = -1
        self.offices: list[str] = []
        self.is_plural = False
        self.organization: tuple[int, int, str] | None = None
        self.entry: Entry | None = None
        self.name: tuple[int, int] | None = None
        self.name_last = 0
        self.name_end = 0
        self.kind: PhraseKind | None = None
        self.head: tuple[int, int] | None = None
        self.place: tuple[str | None, str | None] | None = None
        self.coordinates: tuple[float, float] | None = None
        self.started = False
        self.has_head = False
        self.is_done = False

    def add_country(self, country: str | None, pos: int) -> None:
        self.started = True
        if country and country not in self.countries:
            self.countries.append(country)

    def add_organization(self, first: int, last: int, country: str | None, name: str, reader: PhraseReader) -> None:
        self.started = True
        self.organization = (first, last, name)
        if country and country not in self.countries and (country != "IGO" or not self.countries):
            self.countries.append(country)

    def add_title(self, first: int, last: int, office: str, is_plural: bool) -> None:
        self.started = True
        if self.title is None:
            self.title_first = first
            self.title = (first, last)
        else:
            self.title = (self.title[0], last)
        self.title_last = last
        self.offices.append(office)
        self.is_plural = self.is_plural or is_plural

    def extend_title(self, last: int, reader: PhraseReader) -> None:
        assert self.title is not None
        self.title = (self.title[0], last)
        self.title_last = last
        self.offices[-1] = reader.slice(self.title[0], last).lower()

    def take_body(self, pos: int, body: tuple[int, str, bool], reader: PhraseReader) -> int | None:
        if self.has_head or self.title:
            return None
        last, _, is_plural = body
        follows = reader._title(last) if last < len(reader.tokens) else None
        name = reader.slice(pos, last)
        if follows is not None:
            self.add_organization(pos, last, None, name, reader)
            return last
        return self._head_organization(pos, last, name, reader, is_plural)

    def take_organization(self, pos: int, last: int, reader: PhraseReader) -> int | None:
        if self.has_head or self.title and self.title_last != pos:
            return None
        countries = reader.countries_in(pos, last)
        following = last
        is_owner = following < len(reader.tokens) and reader.tokens[following].text in _APOSTROPHES
        if reader._begins_nominal(following + is_owner) and (is_owner or reader._title(following) is not None):
            self.add_organization(pos, last, countries[0] if countries else None, reader.slice(pos, last), reader)
            return following + is_owner
        for country in countries[:1]:
            self.add_country(country, pos)
        return self._head_organization(pos, last, reader.slice(pos, last), reader, False)

    def _head_organization(self, pos: int, last: int, name: str, reader: PhraseReader, is_plural: bool) -> int:
        self.started = self.has_head = True
        self.kind = "organization"
        self.head = (pos, last)
        self.organization = (pos, last, name)
        tokens = reader.tokens
        # "the Ministry of Foreign Affairs of Japan", "the government of Chad"
        if last + 1 < len(tokens) and tokens[last].lower in ("of", "in") and not self.countries:
            k = last + 1 + (tokens[last + 1].lower == "the")
            found = reader._gazetteer(k) if k < len(tokens) and tokens[k].is_capitalised else None
            if found and found[1][0].country and found[1][0].kind in ("state", "capital", "city"):
                self.add_country(found[1][0].country, pos)
                if tokens[last].lower == "of":
                    last = found[0]
        self.is_done = True
        return last

    def take_entry(self, pos: int, last: int, entry: Entry, reader: PhraseReader) -> None:
        self.started = self.has_head = self.is_done = True
        self.entry = entry
        self.head = (pos, last)
        if entry.country and entry.country not in self.countries:
            self.countries.append(entry.country)
        if entry.kind in ("state", "capital", "people"):
            self.kind = "state"
        elif entry.kind in _ORGANISED:
            self.kind = "organization"
        else:
            self.kind = "place"
        if entry.kind in ("state", "capital", "city", "region", "area") or (entry.kind == "metonym" and entry.city):
            self.place = (entry.city, entry.country)
            if entry.latitude is not None and entry.longitude is not None:
                self.coordinates = (entry.latitude, entry.longitude)

    def take_state(self, pos: int, last: int, code: str, reader: PhraseReader) -> None:
        self.started = self.has_head = self.is_done = True
        self.kind = "state"
        self.head = (pos, last)
        self.countries = [code]
        self.place = (None, code)

    def take_name(self, pos: int, last: int, reader: PhraseReader) -> int | None:
        if self.has_head:
            return None
        self.started = self.has_head = self.is_done = True
        self.name = (pos, last)
        self.kind = "person"
        self.head = (pos, last)
        tokens = reader.tokens
        # "President Nana Akufo-Addo of Ghana"
        if self.title and not self.countries and last + 1 < len(tokens) and tokens[last].lower == "of":
            k = last + 1 + (tokens[last + 1].lower == "the")
            found = reader._gazetteer(k) if k < len(tokens) and tokens[k].is_capitalised else None
            if found and found[1][0].kind in ("state", "organization") and found[1][0].country:
                self.countries.append(found[1][0].country)
                self.name_end = found[0]
                return found[0]
        return last

    def close(self, first: int, reader: PhraseReader) -> Phrase | None:
        """Turn what was read into a phrase; None where the words are no actor."""
        if not self.started:
            return None
        title = reader.slice(*self.title) if self.title else None
        office = self.offices[0] if self.offices else None
        countries = tuple(self.countries)
        if self.kind == "person" and self.name and self.head:
            return Phrase(
                first, self.name_end or self.head[1], *self.head, "person", name=" ".join(reader.slice(*self.name).split()), title=title, office=office,
                countries=countries[:1] if not self.is_plural else countries,
            )  # fmt: skip
        if self.head and self.kind:
            last = self.head[1]
            name = self.entry.name if self.entry else self.organization[2] if self.organization else None
            return Phrase(
                first, last, *self.head, self.kind, name=name, title=title, office=office, countries=countries,
                entity=self.entry.name if self.entry else None, place=self.place, coordinates=self.coordinates,
            )  # fmt: skip
        if self.title:
            kind: PhraseKind = "group" if self.is_plural else "office"
            last = self.title[1]
            name = self.organization[2] if self.organization else None
            return Phrase(
                first, self._title_end(reader), *self.title, kind, name=name, title=title, office=office,
                countries=countries, is_plural=self.is_plural,
            )  # fmt: skip
        return None

    def _title_end(self, reader: PhraseReader) -> int:
        assert self.title is not None
        last = self.title[1]
        tokens = reader.tokens
        if (
            last + 1 < len(tokens)
            and tokens[last].lower in ("of", "for", "at", "from", "to")
            and not (tokens[last].lower == "to" and reader._is_sent(self.title_first))
        ):
            k = last + 1
            while k < len(tokens) and (
                tokens[k].lower in ("the", "its", "their", "his", "both", "two") or _is_compound_adjective(tokens[k])
            ):
                k += 1
            end = reader._owner(k)[0] if k < len(tokens) else None
            if end is not None:
                return end
        return last
