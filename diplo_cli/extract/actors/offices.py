"""Offices and what they are of: "Minister for External Affairs", "secretary of Russia's Security Council".

Stage: actors. In: the words of a sentence, a position and the state of the phrase. Out: where the office and its
complement end.
"""

from diplo_cli.extract.actors.institutions import countries_in, organization_run
from diplo_cli.extract.actors.state import PhraseState
from diplo_cli.extract.actors.words import APOSTROPHES, FIELDS, ORGANISED, Found, Words

AFTER_OFFICIAL = frozenset(
    """said says told tells who in at from of with , . was is has had and or familiar close speaking involved on to
    will would could may might did 's ’s confirmed added also that by for whose traveling travelling briefed""".split()
)
_ADJECTIVES = frozenset({"official", "diplomatic", "principal", "senior"})
_AUXILIARIES = frozenset({"will", "would", "to", "and", "may", "can", "could", "must"})
# Offices that are verbs too: after an auxiliary, and before what a verb takes.
_INFINITIVES = frozenset({"co-chair", "chair", "head", "host", "lead", "pilot", "guard", "guide"})
FINITE = frozenset({"attaches", "head", "heads", "heading", "chairs", "leads"})
_SIDES = frozenset({"countries", "delegations", "negotiators", "sides", "teams"})
_AFTER_FINITE = frozenset(
    "to for off home the a great high importance much particular significant special utmost".split()
)
_SENDING = frozenset(
    {"send", "sends", "sent", "sending", "dispatch", "dispatched", "journey", "mission", "trip", "visit", "visits"}
)
_OF_WHOM = frozenset({"of", "for", "to", "at", "from", "with", "in"})
_ADVISING = frozenset({"adviser", "advisor", "aide", "assistant"})
_SENT = frozenset({"ambassador", "envoy", "representative"})
_SERVING = frozenset({"envoy", "spokesperson"})  # kinds of office that serve another's
_ATTENDING = frozenset({"ally", "attorney", "lawyer"})
_MEMBERS = frozenset({"alliance", "bloc", "countries", "economies", "members", "nations", "powers", "states"})
# Offices that are held at home: after them "to" leads away, not on as in "ambassador to".
_RULING = frozenset(
    """president minister premier chancellor king queen pope pontiff emperor emir sultan prince monarch leader
    official diplomat lawmaker senator legislator""".split()
)
# Offices that, with "the", stand for somebody whom a release has named.
_KNOWN = frozenset(
    {"chancellor", "deputy secretary", "first lady", "king", "president", "prime minister", "queen", "secretary"}
    | {"under secretary", "vice president"}
)
_BUREAU_ENDS = frozenset({"affairs", "matters"})
_LONGEST_FIELD = 8  # words
_LEADING_WORDS = 3  # of "the former Peruvian president"
_BETWEEN = frozenset({"also", "first", "later", "next", "now", "then"})
_CLOSING = frozenset({"of", "for", "at", "from", "to"})
# Offices of one state or organisation only.
_EUROPEAN = ("commission", "council", "parliament")
_OF_CHAIR = ("of the secretary general", "of the secretary-general")
_SEATS = {"eam": "IND", "hr / vp": "IGO", "hrvp": "IGO", "pope": "VAT", "pontiff": "VAT"}


def seat_of(office: str) -> str | None:
    """Return whose an office is by its name alone: the pope's, "special envoy of the Secretary-General"."""
    is_of_states = office.startswith(("nato ", "high representative")) or office.endswith(_OF_CHAIR)
    is_of_states |= any(f"european {b}" in office for b in _EUROPEAN)
    return "IGO" if is_of_states else _SEATS.get(office)


def is_former(words: str) -> bool:
    """Say whether an office is held no longer: "the former Peruvian president", "the ex-president"."""
    return any(word == "former" or word.startswith("ex-") for word in words.lower().split()[:_LEADING_WORDS])


def is_verb_here(words: Words, pos: int) -> bool:
    """Say whether a lower-case office word is a verb: "will co-chair", "Trump heads to China"."""
    before = words.tokens[pos - 1].lower if pos else ""
    if before in _BETWEEN and pos > 1:
        before = words.tokens[pos - 2].lower  # "will then head to"
    after = words.tokens[pos + 1].lower if pos + 1 < len(words.tokens) else ""
    word = words.tokens[pos].lower
    if word in _ADJECTIVES and after not in AFTER_OFFICIAL and not (word == "official" and after.endswith("ed")):
        return True  # "an official visit"; in "the official insisted" it is none
    if word == "head" and before not in _SIDES:
        return before in _AUXILIARIES  # "the two sides head to Lima", not "the department head to"
    return (before in _AUXILIARIES and word in _INFINITIVES) or (word in FINITE and after in _AFTER_FINITE)


def take_title(words: Words, pos: int, title: Found, state: PhraseState) -> int | None:
    """Read an office with what it is of and a second one joined to it; None where the phrase has its head already."""
    last, office, is_plural = title
    if state.has_head:
        return None
    plain = state.title
    state.add_title(pos, last, office, is_plural)
    if plain is not None and words.vocabulary.titles.get(office) == "honorific":
        state.plain_title = plain  # "Prime Minister Dr. Hale", "the Foreign Minister of Peru Mr. Ruiz"
    if _serves_holder(words, last, office):
        state.is_done = True
        return last
    pos = last
    tokens = words.tokens
    # "Minister for External Affairs", "secretary of Russia's Security Council", "ambassador to Moscow"
    if (
        pos + 1 < len(tokens)
        and tokens[pos].lower in _OF_WHOM
        and not (tokens[pos].lower == "to" and is_sent(words, state.title_first))
    ):
        step = _complement(words, pos, state)
        if step is not None and tokens[pos].lower == "at":
            state.is_done = True  # "the envoy at Prague Castle": whose name it is does not stand after a place
            while step < len(tokens) and tokens[step].is_capitalised:
                step += 1
            return step
        if step is not None:
            pos = _served_end(words, step)
        if (
            step is not None
            and pos + 1 < len(tokens)
            and (tokens[pos].lower == "to" or _is_named_behind_post(words, pos))
            and not _SENT.isdisjoint(office.split())
        ):
            state.post_end = pos = _post_end(words, pos) or pos  # "Ambassador of Japan to Russia"
    if (holder := _holder_end(words, pos, office)) is not None:
        pos = holder
    # "State Councilor and Foreign Minister Wang Yi"
    if pos + 1 < len(tokens) and tokens[pos].lower in ("and", "cum", "/") and not is_plural:
        following = words.title(pos + 1)
        capitals = tokens[pos + 1].is_capitalised == tokens[state.title_first].is_capitalised
        before = tokens[state.title_first - 1].lower if state.title_first else ""
        is_known = before == "the" and office in _KNOWN and capitals  # "The Secretary and Foreign Minister Novak"
        is_known |= tokens[state.title_first].text.isupper()  # "PM and Foreign Minister Novak", a release's own
        if following and capitals and not following[2] and not is_known:
            state.add_title(pos + 1, following[0], following[1], False)
            pos = following[0]
            if (
                tokens[pos : pos + 1]
                and tokens[pos].lower == "of"
                and owner_end(words, words.skip_determiners(pos + 1))[1]
            ):
                pos = _complement(words, pos, state) or pos  # "Vice President and Prime Minister of the UAE"
    # "Spokeswoman for the ministry" ends here; a name may follow: "minister of Japan Taro Kono"
    return _after_abbreviation(words, pos)


def _after_abbreviation(words: Words, pos: int) -> int:
    """Skip the brackets of "Director General of the International Atomic Energy Agency (IAEA) Pedro Alba"."""
    opening, name, closing = (
        [t.text for t in words.tokens[pos : pos + 3]] if pos + 3 <= len(words.tokens) else ("",) * 3
    )
    is_short = opening == "(" and closing == ")" and name.isupper()
    return pos + 3 if is_short and words.is_capitalised(pos + 3) and words.title(pos + 3) is None else pos


def _matter_end(words: Words, pos: int, office: str) -> int:
    """Return where the place ends that an envoy is busy with: "point man on North Korea"; else `pos`."""
    tokens = words.tokens
    if pos + 1 >= len(tokens) or tokens[pos].lower != "on" or words.vocabulary.titles.get(office) != "envoy":
        return pos
    k = words.skip_determiners(pos + 1)
    found = words.gazetteer(k) if words.is_capitalised(k) else None
    return found[0] if found is not None and found[1].kind in ("region", "state") else pos


def _cause_end(words: Words, pos: int) -> int:
    """Return where a nation's matter ends: "envoy for the Malian | crisis, Eva Lind"; else `pos`."""
    found = words.gazetteer(pos - 1) if words.is_capitalised(pos - 1) else None
    if found is None or found[1].kind != "adjective" or pos + 1 >= len(words.tokens):
        return pos
    word, following = words.tokens[pos].text, words.tokens[pos + 1]
    is_matter = word.isalpha() and word.islower() and words.title(pos) is None and words.body(pos) is None
    return pos + 1 if is_matter and (following.text == "," or following.is_capitalised) else pos


def _deals_with(words: Words, state: PhraseState) -> bool:
    """Say whether an office deals with what it is for: an envoy, a director."""
    office = state.offices[-1] if state.offices else ""
    return words.vocabulary.titles.get(office) == "envoy" or office.split()[-1:] in (["coordinator"], ["director"])


def skip_honour(words: Words, pos: int, state: PhraseState) -> int | None:
    """Return where the office begins behind its holder's honour: "His Highness the Crown Prince Salem"; else None."""
    if state.has_head or words.title(pos + 1) is None or not state.drop_honour(pos):
        return None
    return pos + 1


def _post_end(words: Words, pos: int) -> int | None:
    """Return where the place ends that somebody is sent to: "to the Republic of Peru", "in Lima"."""
    return owner_end(words, words.skip_determiners(pos + 1))[0]


def _is_named_behind_post(words: Words, pos: int) -> bool:
    """Say whether a name follows where an ambassador sits: "the Ambassador of Peru in Oslo, Mr. Juan Ruiz"."""
    last = _post_end(words, pos) if words.tokens[pos].lower in ("in", "at") else None
    if last is None:
        return False
    following = [t.lower for t in words.tokens[last : last + 2]]
    return following[:1] == [","] and following[1:] in (["mr"], ["mr."], ["mrs"], ["mrs."], ["ms"], ["ms."], ["h.e."])


def _serves_holder(words: Words, pos: int, office: str) -> bool:
    """Say whether another's office and name follow: "a special envoy of Chinese President Hu Jintao" is not Hu."""
    is_serving = words.vocabulary.titles.get(office) in _SERVING or office.split()[-1] in _ATTENDING
    if not is_serving or pos >= len(words.tokens):
        return False
    if words.tokens[pos].lower not in ("of", "for", "to"):
        return False
    if words.tokens[pos + 1 : pos + 2] and words.tokens[pos + 1].lower == "the":
        return False  # "Adviser to the Turkish President Ibrahim Kalin" is Kalin himself
    k = words.skip_determiners(pos + 1)
    found = words.gazetteer(k) if words.is_capitalised(k) else None
    if found is not None and found[1].kind in ("adjective", "state", "organization"):
        k = found[0] + (found[0] < len(words.tokens) and words.tokens[found[0]].text in APOSTROPHES)
    is_owned = found is not None and k == found[0]  # "an envoy of North Korean leader Kim"
    while is_owned and k < len(words.tokens) and words.tokens[k].lower in words.vocabulary.modifiers:
        k += 1
    title = words.title(k)
    is_office = is_owned or (k < len(words.tokens) and words.tokens[k].is_capitalised)
    if title is None or title[2] or not is_office or not words.is_capitalised(title[0]):
        return False
    named = words.gazetteer(title[0])
    return named is None or named[1].kind not in ("adjective", "state", "organization")


def _holder_end(words: Words, pos: int, office: str) -> int | None:
    """Return where the office ends that an adviser serves: "Advisor to the Vice President Paul Reed"; else None."""
    tokens = words.tokens
    if office.split()[-1] not in _ADVISING or [t.lower for t in tokens[pos : pos + 2]] != ["to", "the"]:
        return None
    served = words.title(pos + 2)
    return served[0] if served is not None and not served[2] and words.is_capitalised(served[0]) else None


def _served_end(words: Words, pos: int) -> int:
    """Return where the office ends that another serves, whose state was read: "an aide to Peru | 's premier"."""
    served = words.title(pos + 1) if pos + 1 < len(words.tokens) and words.tokens[pos].text in APOSTROPHES else None
    return served[0] if served is not None and not served[2] and not words.is_capitalised(served[0]) else pos


def is_sent(words: Words, pos: int) -> bool:
    """Say whether "to" after an office tells where it goes: "sent an envoy to Oslo", "a visit by the Pope to Cuba"."""
    title = words.title(pos)
    if title is not None and words.tokens[title[0] - 1].lower.removesuffix("s") in _RULING:
        return True
    return any(t.lower in _SENDING for t in words.tokens[max(0, pos - 6) : pos])


def _complement(words: Words, pos: int, state: PhraseState) -> int | None:
    """Read what an office is of; its country becomes the office's unless it is where an envoy is sent."""
    tokens, preposition = words.tokens, words.tokens[pos].lower
    k = words.skip_determiners(pos + 1)
    if k >= len(tokens):
        return None
    named = words.gazetteer(k) if tokens[k].is_capitalised else None
    is_name = named is not None and named[0] > k + 1  # "a spokesman for the European Commission"
    is_portfolio = tokens[k].is_capitalised and tokens[k].lower in words.vocabulary.portfolios and not is_name
    if preposition == "for" and (end := _bureau_end(words, k) or _field_end(words, k)) is not None:
        _extend_title(words, end, state)
        is_owned = end < len(tokens) and tokens[end].lower == "of"  # "Minister Responsible for Foreign Affairs of Oman"
        return (_complement(words, end, state) if is_owned else None) or end
    if preposition in ("of", "for") and is_portfolio and not _is_panel(words, k):
        return _portfolio(words, k, state)
    last, countries, is_body = owner_end(words, k)
    if last is None:
        return None
    is_counterpart = state.offices[-1:] == ["counterpart"]  # "his counterparts in Quito and Bogota"
    if preposition == "for" and not is_body and _deals_with(words, state):
        return last  # "a special envoy for Libya", "the director for China": of whom is left open
    if preposition in ("to", "in", "with") and not (preposition == "in" and (is_body or is_counterpart)):
        if preposition == "to" and state.offices and state.offices[-1].split()[-1] in _ADVISING:
            state.add_country(next((c for c in countries if c), None))  # "Chief Advisor to the Turkish President"
        return last if preposition == "to" else None
    if last < len(tokens) and tokens[last].text in FIELDS:
        return last + 1  # "director of U.S. relations" at the Cuban ministry
    if not state.countries or is_body:
        for country in countries:
            state.add_country(country)
    if countries == ["IGO"] and state.organization is None:
        state.organization = words.slice(k, last)  # "foreign ministers of the Contact Group"
    return _members_end(words, last) if countries == ["IGO"] else last


def _bureau_end(words: Words, k: int) -> int | None:
    """Return where the field of a bureau ends: "Assistant Secretary for East Asian and Pacific Affairs"; else None."""
    for i in range(k, min(len(words.tokens), k + _LONGEST_FIELD)):
        token = words.tokens[i]
        if token.lower in _BUREAU_ENDS and i > k:
            return i + 1
        if not token.is_capitalised and token.lower not in ("and", "the", "&", ",", "-"):
            return None
    return None


def _field_end(words: Words, k: int) -> int | None:
    """Return where the field ends before a name: "the Under-Secretary-General for Peace Operations, Eva Lind"."""
    tokens, end = words.tokens, k
    while end < len(tokens) and end - k < _LONGEST_FIELD:
        if not tokens[end].is_capitalised and tokens[end].lower not in ("and", "in", "of"):
            break
        if words.title(end) is not None or words.gazetteer(end) is not None or words.body(end) is not None:
            return None
        if tokens[end].text in words.vocabulary.given_names:
            break  # "for Cyber and Emerging Technologies Eva Lind"
        end += 1
    is_closed = [t.text for t in tokens[end : end + 1]] == [","] and words.title(end + 1) is None
    is_named = words.is_capitalised(end + is_closed) and tokens[end - 1].is_capitalised
    least = 2 if is_closed or not words.is_capitalised(end + 1) else 1  # "for Climate Eva Lind"
    return end if end - k >= least and is_named and organization_run(words, k) is None else None


def _members_end(words: Words, pos: int) -> int:
    """Return the end of "industrialised nations" after "the Group of Eight", or `pos` where nothing such follows."""
    tokens = words.tokens
    for k in range(pos, min(len(tokens), pos + 3)):
        if tokens[k].is_capitalised:
            return pos
        if tokens[k].lower in _MEMBERS:
            return k + 1
    return pos


def _is_panel(words: Words, k: int) -> bool:
    """Say whether a field only begins a body's name: "chairman of the Foreign Affairs Committee of the Senate"."""
    tokens = words.tokens
    while k < len(tokens) and (tokens[k].lower in words.vocabulary.portfolios or tokens[k].lower == "and"):
        k += 1
    return k < len(tokens) and tokens[k].is_capitalised and tokens[k].lower in words.vocabulary.organization_words


def _portfolio(words: Words, k: int, state: PhraseState) -> int:
    tokens = words.tokens
    while k < len(tokens) and (
        tokens[k].lower in words.vocabulary.portfolios
        or (
            tokens[k].lower in ("and", "for", "of", "the", ",")
            and k + 1 < len(tokens)
            and tokens[k + 1].lower in words.vocabulary.portfolios
        )
    ):
        k += 1
    _extend_title(words, k, state)
    if k + 1 < len(tokens) and tokens[k].lower in ("of", "for"):
        step = _complement(words, k, state)
        if step is not None:
            return step
    return k


def owner_end(words: Words, k: int) -> tuple[int | None, list[str | None], bool]:
    """Read a state or organisation as the complement of an office: (end, countries, whether it is a body)."""
    tokens = words.tokens
    if k < len(tokens) and tokens[k].lower == "koreas":  # "the leaders of the two Koreas"
        return k + 1, ["PRK", "KOR"], False
    countries: list[str | None] = []
    last: int | None = None
    is_body = False
    while k < len(tokens):
        found = words.gazetteer(k) if tokens[k].is_capitalised else None
        body = words.body(k)
        run = organization_run(words, k) if tokens[k].is_capitalised else None
        if run is not None and (found is None or run > found[0]):
            last, is_body = run, True
            countries += [c for c in countries_in(words, k, run) if c not in countries]
        elif found is not None:
            countries += [found[1].country]
            last = found[0]
            is_body = is_body or found[1].kind in ORGANISED
        elif body is not None:
            last, is_body = body[0], True
        else:
            break
        while last < len(tokens) and tokens[last].is_capitalised and tokens[last].lower in words.vocabulary.things:
            last += 1  # "for the Middle East Peace Process"
        k = last
        if k < len(tokens) and tokens[k].text in APOSTROPHES:
            k += 1
            continue
        if k + 1 < len(tokens) and tokens[k].lower in (",", "and") and not is_body:
            j = k + 1 + (tokens[k + 1].lower in ("and", "the"))
            following = words.gazetteer(j) if j < len(tokens) and tokens[j].is_capitalised else None
            if following and following[1].kind in ("state", "capital") and words.title(following[0]) is None:
                k = j
                continue
        if not (
            k < len(tokens)
            and (words.body(k) is not None or (tokens[k].is_capitalised and found and found[1].kind == "adjective"))
        ):
            break
    return last, countries, is_body


def _extend_title(words: Words, last: int, state: PhraseState) -> None:
    first = state.title_first
    state.title = (first, last)
    state.offices[-1] = words.slice(first, last).lower()


def title_end(words: Words, first: int, last: int) -> int:
    """Return where the complement of the office [first, last) ends: "spokeswoman for the ministry"; else `last`."""
    tokens = words.tokens
    if (
        last + 1 < len(tokens)
        and tokens[last].lower in _CLOSING
        and not _serves_holder(words, last, words.slice(first, last).lower().removesuffix("s"))
        and not (tokens[last].lower == "to" and is_sent(words, first))
    ):
        k = words.skip_determiners(last + 1)
        end, countries, _ = owner_end(words, k) if k < len(tokens) else (None, [], False)
        if end is not None and countries == ["IGO"]:
            return _members_end(words, end)
        if end is not None:
            end = _cause_end(words, end)
            return _served_end(words, end + (end < len(tokens) and tokens[end].text in FIELDS))
    return _matter_end(words, last, words.slice(first, last).lower())
