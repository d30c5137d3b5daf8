"""Names of persons: where a run of capitalised words is one.

Stage: actors. In: the words of a sentence and a position. Out: where the name that begins there ends.
"""

import re

from diplo_cli.extract.actors.institutions import organization_run
from diplo_cli.extract.actors.state import PhraseState
from diplo_cli.extract.actors.words import CALENDAR, PLACED, Words

_SMALL_SURNAMES = frozenset({"An", "He"})
LONGEST_NAME = 12  # tokens; a list of thousands of capitalised words is no name
_PARTISAN = frozenset({"Republican", "Democrat", "Democratic"})
# After a capitalised word at the head of a sentence, these show that it is a name; the second ones only of a known one.
_ACTING = frozenset({"said", "told", "says", "added", "met", "visited", "arrived", "flew", "spoke"})
_GOING_ON = frozenset({"’s", "'s", "is", "was", "has", "had", "will", "would", "also", "and", ","})
_SHORT_MONTHS = frozenset({"Apr", "Jan", "Jul", "Jun", "Mar"})  # names too, some of them
OCCASIONS = frozenset({"meeting", "call", "visit", "trip", "travel", "conversation", "remarks", "statement"})
_OPENERS = frozenset({"“", '"', "‘", "(", "[", ":", "–", "—"})
_FIRST_PARTICLES = frozenset({"al", "el", "von", "van", "de"})
_BEFORE_MONTHS = frozenset({"in", "since", "until", "last", "next", "of", "by", "early", "late", "mid", "during"})
# Kinds of gazetteer entries that are parties or regions of their own, so that they are no part of a name.
_UNNAMELY = frozenset(
    {"state", "adjective", "people", "organization", "media", "metonym", "body", "armed_group", "area"}
)
# "Saudi-led", "London-based": no names, though capitalised.
_COMPOUND_TAILS = frozenset(
    """led backed based born old day year style wide time made held controlled era run linked related sponsored
    funded""".split()
)
_NAME_LIKE = re.compile(r"[^\W\d_]")
_CROWNED = frozenset({"Amir", "Emir", "Shah", "Sultan"})


def name_run(words: Words, pos: int, after_title: bool = False) -> int | None:
    """Return the end of a person's name that begins at token `pos`, or None."""
    tokens, vocabulary = words.tokens, words.vocabulary
    k = pos
    while k < min(len(tokens), pos + LONGEST_NAME):
        token = tokens[k]
        if token.is_capitalised and _is_name_word(words, k, pos, after_title):
            k += 1
            continue
        if k > pos and token.text[:2] in ("d'", "d’") and token.text[2:3].isupper():
            k += 1  # "Valery Giscard d'Estaing"
            continue
        if token.text in ("’", "'") and k > pos and k + 1 < len(tokens) and tokens[k + 1].lower.startswith("al-"):
            k += 1  # "Mohammed Shia' al-Sudani"
            continue
        if (token.lower in vocabulary.particles and k > pos) or (k == pos and token.lower in _FIRST_PARTICLES):
            k += 1  # "Ursula von der Leyen"; those that no name follows are given back below
            continue
        break
    if k > pos and k + 1 < len(tokens) and tokens[k].text == "," and tokens[k + 1].text in ("Jr.", "Sr."):
        k += 2
    while k > pos and tokens[k - 1].lower in vocabulary.particles and not tokens[k - 1].is_capitalised:
        k -= 1
    is_person = after_title or tokens[pos].text in vocabulary.given_names
    is_headed = k < len(tokens) and tokens[k].lower in ("in", "on", "to", "with")
    shortest = 1 if after_title and words.is_title_case and is_headed else 2  # not "Foreign Minister Joy Call met"
    if is_person and k - pos > shortest and tokens[k - 1].lower in OCCASIONS:
        k -= 1  # a headline In Title Case: "Kamala Harris Meeting with", "Joseph R. Biden Jr. Call with"
    is_known = k - pos == 1 and words.is_surname(pos) and not _is_named_after(words, pos)
    if k == pos or (
        tokens[k - 1].lower in vocabulary.things
        and not is_known
        and not (k - pos > 1 and (after_title or tokens[pos].text in vocabulary.given_names))
    ):
        return None
    if k - pos == 1:
        word = tokens[pos]
        if word.lower in OCCASIONS and not after_title and not words.is_surname(pos):
            return None  # "President Biden's Call with"
        if len(word.text) < 2 or (word.text.isupper() and len(word.text) > 4 and not after_title):
            return None
        if words.is_title_case and word.text not in words.known and not after_title:
            return None
        opens = pos == 0 or words.tokens[pos - 1].text in _OPENERS
        if opens and not after_title and word.text not in words.known and not _speaks(words, k):
            return None
    elif words.is_title_case and not after_title and not all(tokens[j].text in words.known for j in range(pos, k)):
        j = pos
        while j < k and tokens[j].text in words.known:
            j += 1
        return j if j > pos else None
    return k


def is_crowned_name(words: Words, pos: int, state: PhraseState) -> bool:
    """Say whether a crown is a given name: "Defense Minister Amir Holm", "Crown Prince Sultan bin Omar"."""
    if words.tokens[pos].text not in _CROWNED or not state.title or state.title_last != pos:
        return False
    following = words.tokens[pos + 1] if pos + 1 < len(words.tokens) else None
    if following is None or following.lower in ("bin", "ibn"):
        return following is not None
    kinds = {words.vocabulary.titles.get(office) for office in state.offices}
    return following.is_capitalised and not kinds & {"royal", "head"} and words.title(pos + 1) is None


def is_of_party(words: Words, pos: int) -> bool:
    """Say whether a party is of who follows: "Republican Donald Trump", "Democratic New Jersey Governor Tim Kaine"."""
    if words.tokens[pos].text not in _PARTISAN or pos + 1 >= len(words.tokens):
        return False
    place = words.gazetteer(pos + 1) if words.is_capitalised(pos + 1) else None
    is_of_state = place is not None and place[1].country == "USA" and words.title(place[0]) is not None
    is_named = words.tokens[pos + 1].text in words.vocabulary.given_names or bears_name(words, pos + 1)
    return is_of_state or is_named or words.title(pos + 1) is not None


def bears_name(words: Words, pos: int) -> bool:
    """Say whether somebody's name stands behind his party: "Democrat Chuck Schumer", not "Republican Main Street"."""
    if not (words.is_capitalised(pos) and words.is_capitalised(pos + 1)):
        return words.is_surname(pos)
    is_told = any(words.gazetteer(k) is not None or words.title(k) is not None for k in (pos, pos + 1))
    return not is_told and organization_run(words, pos) is None


def _is_named_after(words: Words, pos: int) -> bool:
    """Say whether a word belongs to the name of a place or thing: "Olympic Park", not "President Park", "Ms. Park"."""
    before = words.tokens[pos - 1] if pos else None
    is_address = before is not None and (before.text.endswith(".") or words.title(pos - 1) is not None)
    is_opener = pos == 1 and before is not None and before.lower in words.vocabulary.not_names  # "But Park said"
    return before is not None and before.is_capitalised and not is_opener and not is_address


def _speaks(words: Words, k: int) -> bool:
    """Say whether what follows a sentence's first word shows that the word is a name: "Zakharova told reporters"."""
    if k >= len(words.tokens):
        return False
    word = words.tokens[k].lower
    if word in _ACTING:
        return words.tokens[k - 1].lower not in ("having", "who")  # "Having arrived in Oslo"
    # "Merkel dropped": an office holder's name before any verb of the lexicon
    return words.tokens[k - 1].lower in words.vocabulary.leaders and (
        word in _GOING_ON or word in words.vocabulary.verb_forms
    )


def _is_given_next(words: Words, k: int) -> bool:
    """Say whether a given name stands behind a surname that is a small word too: "Vice Premier He Lifeng"."""
    if not words.is_capitalised(k) or not _NAME_LIKE.match(words.tokens[k].text):
        return False
    is_other = words.tokens[k].lower in CALENDAR or words.title(k) is not None or words.gazetteer(k) is not None
    return not is_other and words.tokens[k].lower not in words.vocabulary.not_names


def _is_name_word(words: Words, k: int, pos: int, after_title: bool) -> bool:
    token = words.tokens[k]
    text = token.text
    if not _NAME_LIKE.match(text) or (token.lower in CALENDAR and not (after_title and k == pos and text == "May")):
        before = words.tokens[k - 1].lower if k else ""
        is_month = before in _BEFORE_MONTHS
        return (
            text == "May"
            and (after_title or ("May" in words.known and not is_month))
            and not _followed_by_day(words, k)
        )
    if text in _SHORT_MONTHS and (_followed_by_day(words, k) or (k and words.tokens[k - 1].text.isdigit())):
        return False  # "from Jan 3", "on 3 Jan"
    if words.is_surname(k):
        return True
    is_initial = after_title and len(text) == 1 and words.is_capitalised(k + 1)  # "President A P J Holm"
    is_surname = k == pos and text in _SMALL_SURNAMES and after_title and _is_given_next(words, k + 1)
    is_plain = is_initial or is_surname
    if token.lower in words.vocabulary.not_names and (k == pos or text not in words.known) and not is_plain:
        return False
    if "-" in text and _is_hyphenated_other(words, text):
        return False
    if text == "State" and words.tokens[k + 1 : k + 2] and words.tokens[k + 1].lower in OCCASIONS:
        return False  # "a State visit"
    if words.is_title_case and text not in words.known and _is_titled_verb(words, k):
        return False
    if k > pos:
        title = words.title(k)
        if title is not None and not (title[0] - k == 1 and not (words.is_capitalised(k + 1))):
            return False
    found = words.gazetteer(k)
    if found is not None:
        kind = found[1].kind
        if kind in _UNNAMELY:
            # "Sergei Kiriyenko Jordan", and after an office "Abdel Fatah al-Sisi": a state's or a group's name inside
            goes_on = words.is_capitalised(k + 1)
            if k == pos and after_title and kind in ("media", "state") and found[0] - k == 1 and goes_on:
                return words.gazetteer(k + 1) is None  # "his counterpart Chad Ruiz", "Foreign Minister Hina Ruiz"
            is_modified = words.tokens[k - 1].lower in words.vocabulary.modifiers  # "Former U.S. Secretary of State"
            return (
                k > pos
                and found[0] - k == 1
                and not is_modified
                and (kind == "state" or (kind == "armed_group" and after_title and goes_on))
            )
        if kind in PLACED and k == pos:
            return after_title or (
                text in words.vocabulary.given_names
                and k + 1 < len(words.tokens)
                and words.tokens[k + 1].is_capitalised
            )
    return True


def _is_titled_verb(words: Words, k: int) -> bool:
    """Say whether a headline In Title Case has its verb here: "Premier Accepts Invitation"."""
    word = words.tokens[k].lower
    return word.endswith("s") and word in words.vocabulary.verb_forms


def _followed_by_day(words: Words, k: int) -> bool:
    return k + 1 < len(words.tokens) and words.tokens[k + 1].text[0].isdigit()


def _is_hyphenated_other(words: Words, text: str) -> bool:
    tail = text.rsplit("-", 1)[1]
    if tail in words.vocabulary.state_codes:
        return True  # "the Trump-Russia probe"
    return (
        tail.islower()
        and tail not in words.vocabulary.particles
        and (tail in _COMPOUND_TAILS or words.vocabulary.entries.get(text.rsplit("-", 1)[0]) is not None)
    )
