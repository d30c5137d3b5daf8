"""The grammar of an actor's noun phrase: nationality, body, office and name, in the orders that news English has.

"Russian Foreign Minister Sergey Lavrov", "China's top diplomat", "State Department spokesman Mark Toner",
"the leaders of Japan and India", "U.S. and Cuban officials", "Minister for External Affairs Subrahmanyam Jaishankar".

Stage: actors. In: the words of a sentence and a position. Out: the phrase that begins there, or None.
"""

from diplo_cli.extract.actors.full_titles import full_title, portfolios_end
from diplo_cli.extract.actors.institutions import countries_in, organization_run
from diplo_cli.extract.actors.located import read_located
from diplo_cli.extract.actors.names import OCCASIONS, is_crowned_name, is_of_party, name_run
from diplo_cli.extract.actors.nationalities import (
    begins_nominal,
    half_korea,
    is_body_next,
    is_errand,
    is_joined_nationality,
    is_korea,
    is_side,
    is_where,
    take_joined_nationality,
    take_pair,
)
from diplo_cli.extract.actors.offices import FINITE, is_verb_here, skip_honour, take_title, title_end
from diplo_cli.extract.actors.state import Phrase, PhraseKind, PhraseState
from diplo_cli.extract.actors.words import APOSTROPHES, ORGANISED, PLACED, Found, Words
from diplo_cli.lexicon import Entry

_OWNERS = frozenset({"’s", "'s", "his", "her", "their", "its"})
_STUDYING = frozenset({"expert", "experts", "specialist", "specialists", "analyst", "analysts", "scholar", "watcher"})
_COUNTERPARTS = {"opposite number": "counterpart"}
_AFTER_METONYM = frozenset({"to", "said", "says"})


def read_phrase(words: Words, i: int) -> Phrase | None:
    """Return the phrase that begins at token `i` (its determiner and modifiers stand before it), or None."""
    state = PhraseState()
    pos = i
    while pos < len(words.tokens):
        step = _element(words, pos, state)
        if step is None:
            break
        pos = step
        if state.is_done:
            break
    return _close(words, i, state)


def _element(words: Words, pos: int, state: PhraseState) -> int | None:
    token = words.tokens[pos]
    half = half_korea(words, pos) if token.text in ("North", "South") and not state.started else None
    if half is not None:
        state.add_country(half)
        return pos + 1
    if token.text in ("North", "South") and not state.started and "Korea" in words.known and is_korea(words, pos):
        code = "PRK" if token.text == "North" else "KOR"
        _take_state(state, pos, code)
        return pos + 1
    if token.is_capitalised:
        found = words.gazetteer(pos)
        if found is not None and not _is_given_name(words, pos, found, state):
            step = _take_entry(words, pos, found, state)
            if step is not None:
                return step
        pair = take_pair(words, pos, state)
        if pair is not None:
            return pair
    if not state.has_head and is_of_party(words, pos):
        state.add_country("USA")
        return pos + 1
    if not state.has_head and (office := portfolios_end(words, pos, bool(state.countries))) is not None:
        return office
    title = words.title(pos)
    if title is not None and title[0] - pos == 1 and (_is_surname_alone(words, pos, state) or _is_dean(words, pos)):
        title = None
    if (
        title is not None
        and (not state.started or token.lower in FINITE)  # "Iran president heads to Syria", "China attaches importance"
        # "Premier Lind's Official Visit": no official
        and (not token.is_capitalised or (pos + 1 < len(words.tokens) and words.tokens[pos + 1].lower in OCCASIONS))
        and is_verb_here(words, pos)
    ):
        title = None
    if title is not None and is_crowned_name(words, pos, state):
        title = None
    if title is not None:
        return take_title(words, pos, title, state)
    body = words.body(pos)
    if body is not None and (
        state.countries or token.is_capitalised or pos == 0 or state.started or _has_owner(words, pos)
    ):
        return _take_body(words, pos, body, state)
    if token.lower == "the" and (office := skip_honour(words, pos, state)) is not None:
        return office
    if state.started and not state.has_head and _is_modifier(words, pos):
        return pos + 1  # "Romanian Presidential Security Advisor"
    if token.is_capitalised:
        run = organization_run(words, pos)
        if run is not None and not _is_named_of(words, pos, state):
            return _take_organization(words, pos, run, state)
        last = name_run(words, pos, after_title=state.title_last == pos and state.title_last > 0)
        if last is not None:
            return _take_name(words, pos, last, state)
    is_modifier = token.lower in words.vocabulary.modifiers or (
        token.text in words.vocabulary.portfolios and words.title(pos + 1) is not None  # "Egypt's aviation minister"
    )
    if is_modifier and state.started and not state.has_head:
        return pos + 1
    if token.lower in ("and", ",") and state.countries and not state.has_head and not state.title:
        return take_joined_nationality(words, pos, state)
    return None


def _is_named_of(words: Words, pos: int, state: PhraseState) -> bool:
    """Say whether a surname with what its bearer is of follows an office: "President Abbas of the Fund"."""
    token, following = words.tokens[pos], words.tokens[pos + 1 : pos + 2]
    is_after_office = bool(state.title) and state.title_last == pos and words.is_capitalised(pos - 1)
    is_name = token.lower not in words.vocabulary.organization_words and words.body(pos) is None
    return is_after_office and is_name and bool(following) and following[0].lower == "of"


def _is_surname_alone(words: Words, pos: int, state: PhraseState) -> bool:
    """Say whether an office's word is a person's name: "King voted", after "Senator Dan King"; not "the king"."""
    before = words.tokens[pos - 1].lower if pos else ""
    is_named = words.tokens[pos].is_capitalised and words.is_surname(pos)
    return is_named and not state.countries and not (before in _OWNERS or before in ("a", "an", "the"))


def _is_dean(words: Words, pos: int) -> bool:
    """Say whether a scholar's title is a given name: "Dean Hale", not "Dean Eva Hale"."""
    word = words.tokens[pos]
    is_given = word.text in words.vocabulary.given_names and words.vocabulary.titles.get(word.lower) == "analyst"
    return is_given and words.is_capitalised(pos + 1) and not words.is_capitalised(pos + 2)


def _is_modifier(words: Words, pos: int) -> bool:
    """Say whether a word before an office only qualifies it, as "Presidential" does."""
    following = words.title(pos + 1)
    return words.tokens[pos].lower in words.vocabulary.modifiers and following is not None and not following[2]


def _has_owner(words: Words, pos: int) -> bool:
    return pos > 0 and words.tokens[pos - 1].lower in _OWNERS


def _is_given_name(words: Words, pos: int, found: tuple[int, Entry], state: PhraseState) -> bool:
    """Say whether a place's word begins a person's name: "Victoria Nuland", "President Jordan Smith"."""
    last, entry = found
    kind = entry.kind
    if kind == "media" and state.title_last == pos and last - pos == 1:
        return words.is_capitalised(last) and words.gazetteer(last) is None  # "Foreign Minister Hina Rabbani"
    if last - pos > 1 or kind in ORGANISED or kind in ("adjective", "people"):
        return False
    if kind in PLACED and words.is_surname(pos):
        return True  # "Austin met the president"
    if state.title_last == pos and pos > 0 and kind in ("city", "region", "capital"):
        following = words.tokens[last] if last < len(words.tokens) else None
        if (not state.countries and kind != "capital") or (
            following is not None and following.is_capitalised and words.gazetteer(last) is None
        ):
            return True
    if last < len(words.tokens) and words.tokens[last].is_capitalised and kind in ("city", "region"):
        following = words.tokens[last]
        return (
            words.slice(pos, last) in words.vocabulary.given_names
            and words.gazetteer(last) is None
            and following.lower not in words.vocabulary.organization_words
            and words.title(last) is None
        )
    return False


def _take_entry(words: Words, pos: int, found: tuple[int, Entry], state: PhraseState) -> int | None:
    last, entry = found
    if state.has_head:
        return None
    is_owner = last < len(words.tokens) and words.tokens[last].text in APOSTROPHES
    nominal = begins_nominal(words, last + is_owner)
    if not is_owner and entry.kind in ("state", "capital", "people"):
        nominal = begins_nominal(words, last, names=False) or is_body_next(words, last)
    if entry.kind == "people" and pos and words.tokens[pos - 1].lower == "ethnic":
        return None  # "ethnic Albanians" are not Albania
    if entry.kind == "adjective":
        is_american = last < len(words.tokens) and words.tokens[last].text in ("American", "Americans")
        if is_american and entry.country != "USA":  # "Cuban American leaders"
            state.add_country("USA")
            return last + 1
        if not pos or words.tokens[pos - 1].lower != "ethnic":  # "ethnic Albanian leaders" stand for no Albania
            state.add_country(entry.country)
        return last
    if entry.kind in ("state", "capital", "region", "city") and state.title_last == pos and state.title and not nominal:
        return None
    if entry.kind == "capital" and not is_owner and last < len(words.tokens) and words.tokens[last].text == ",":
        nominal = False
    if not is_owner and is_where(words, pos, found):
        nominal = False
    if entry.kind == "state" and not is_owner and last < len(words.tokens) and words.tokens[last].lower in _STUDYING:
        return last  # "a China expert" knows China and need not be from there
    if (state.countries or state.organization or _has_owner(words, pos)) and is_errand(words, found):
        return last  # "Putin's Syria envoy" is no Syrian
    if entry.kind in ("state", "capital", "people") and nominal and (is_owner or not _next_is_verb(words, last)):
        state.add_country(entry.country)
        return last + is_owner
    if is_side(entry) and not is_owner and not state.started and is_joined_nationality(words, last):
        _head_entry(state, pos, last, entry)  # "Hamas and Israeli negotiators"
        return last
    if entry.kind in ORGANISED and (
        (nominal if is_owner else begins_nominal(words, last, names=False))
        or (is_owner and organization_run(words, last + 1))
    ):
        state.add_organization(entry.country, entry.name)
        return last + is_owner
    if entry.kind in ("city", "region") and (nominal if is_owner else words.title(last) is not None):
        state.add_country(entry.country)
        return last + is_owner
    if state.started and entry.kind in PLACED:
        return None
    if state.started and entry.kind == "state":
        return None  # "U.S. China policy": the adjective before did not belong here
    end, place = read_located(words, last, entry)
    _head_entry(state, pos, end, place)
    return end


def _next_is_verb(words: Words, pos: int) -> bool:
    if pos >= len(words.tokens):
        return False
    token = words.tokens[pos]
    return token.lower in _AFTER_METONYM or (token.text in FINITE and is_verb_here(words, pos))


def _take_body(words: Words, pos: int, body: Found, state: PhraseState) -> int | None:
    if state.has_head or state.title:
        return None
    last = body[0]
    if (
        " of " in body[1]
        and words.is_capitalised(pos)
        and last < len(words.tokens)
        and words.tokens[last].lower == "and"
    ):
        run = organization_run(words, pos) or last  # "Ministry of Foreign Affairs and Trade of New Zealand"
        last = next((k for k in range(last, run) if words.tokens[k].lower == "of"), max(last, run))
    name = words.slice(pos, last)
    if words.title(last) is not None:
        state.add_organization(None, name)
        return last
    if state.organization and not state.countries:
        name = f"{state.organization} {name}"  # "a Hamas delegation"
    return _head_organization(words, pos, last, name, state)


def _take_organization(words: Words, pos: int, last: int, state: PhraseState) -> int | None:
    if state.has_head or (state.title and state.title_last != pos):
        return None
    countries = countries_in(words, pos, last)
    country = countries[0] if countries else None
    name = words.slice(pos, last)
    is_owner = last < len(words.tokens) and words.tokens[last].text in APOSTROPHES
    if begins_nominal(words, last + is_owner) and (is_owner or words.title(last) is not None):
        state.add_organization(country, name)
        return last + is_owner
    state.add_country(country)
    return _head_organization(words, pos, last, name, state)


def _head_organization(words: Words, pos: int, last: int, name: str, state: PhraseState) -> int:
    is_of_group = bool(state.organization)  # "a Hamas delegation in Cairo" is not Egypt's
    state.set_head("organization", pos, last)
    state.organization = name
    # "the Ministry of Foreign Affairs of Japan", "the government of Chad"
    if not state.countries:
        found = _complement(words, last, ("of",) if is_of_group else ("of", "in"))
        if found and found[1].country and found[1].kind in ("state", "capital", "city"):
            state.add_country(found[1].country)
            if words.tokens[last].lower == "of":
                last = found[0]
    return last


def _complement(words: Words, last: int, prepositions: tuple[str, ...]) -> tuple[int, Entry] | None:
    """Read the gazetteer's entry after a preposition at token `last`, with or without "the"."""
    tokens = words.tokens
    if last + 1 >= len(tokens) or tokens[last].lower not in prepositions:
        return None
    k = last + 1 + (tokens[last + 1].lower == "the")
    return words.gazetteer(k) if words.is_capitalised(k) else None


def _head_entry(state: PhraseState, pos: int, last: int, entry: Entry) -> None:
    kind: PhraseKind = "place"
    if entry.kind in ("state", "capital", "people"):
        kind = "state"
    elif entry.kind in ORGANISED:
        kind = "organization"
    state.set_head(kind, pos, last)
    state.entry = entry
    state.add_country(entry.country)
    if entry.kind in PLACED or entry.kind == "state" or (entry.kind == "metonym" and entry.city):
        state.place = (entry.city, entry.country)
        if entry.latitude is not None and entry.longitude is not None:
            state.coordinates = (entry.latitude, entry.longitude)


def _take_state(state: PhraseState, pos: int, code: str) -> None:
    state.set_head("state", pos, pos + 1)
    state.countries = [code]
    state.place = (None, code)


def _take_name(words: Words, pos: int, last: int, state: PhraseState) -> int | None:
    if state.has_head:
        return None
    state.set_head("person", pos, last)
    state.name = (pos, last)
    # "President Nana Akufo-Addo of Ghana", "Nana Akufo-Addo of Ghana"
    if (state.title or last - pos > 1) and not state.countries:
        found = _complement(words, last, ("of",))
        if found and found[1].kind in ("state", "organization") and found[1].country:
            state.countries.append(found[1].country)
            state.name_end = found[0]
            return found[0]
    return last


def _close(words: Words, first: int, state: PhraseState) -> Phrase | None:
    """Turn what was read into a phrase; None where the words are no actor."""
    if not state.started:
        return None
    title = words.slice(*state.own_title) if state.own_title else None
    office = _COUNTERPARTS.get(state.offices[0], state.offices[0]) if state.offices else None
    countries = tuple(state.countries)
    if state.kind == "person" and state.name and state.head:
        return Phrase(
            first,
            state.name_end or state.head[1],
            *state.head,
            "person",
            name=" ".join(words.slice(*state.name).split()),
            title=title,
            full_title=full_title(words, *state.own_title, state.head[0]) if state.own_title else None,
            office=office,
            countries=countries if state.is_plural else countries[:1],
        )
    if state.head and state.kind:
        return Phrase(
            first,
            state.head[1],
            *state.head,
            state.kind,
            name=state.entry.name if state.entry else state.organization,
            title=title,
            office=office,
            countries=countries,
            entity=state.entry.name if state.entry else None,
            place=state.place,
            coordinates=state.coordinates,
        )
    if state.title and (state.is_plural or state.offices != ["authority"]):  # "the authorities", not "authority to go"
        return Phrase(
            first,
            max(title_end(words, *state.title), state.post_end),
            *state.title,
            "group" if state.is_plural else "office",
            name=state.organization,
            title=title,
            full_title=full_title(words, *state.title),
            office=office,
            countries=countries,
            is_plural=state.is_plural,
            joined=tuple(state.joined),
        )
    return None
