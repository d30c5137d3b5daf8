"""Institutions and fields: where a run of capitalised words names one, and which countries its name gives away.

Stage: actors. In: the words of a sentence and a position. Out: where the name ends, and alpha-3 codes.
"""

from diplo_cli.extract.actors.words import CALENDAR, FIELDS, ORGANISED, Words

LONGEST_INSTITUTION = 16  # tokens
_CONNECTORS = frozenset({"of", "for", "on", "&"})
_FIELD_ENDS = frozenset({"sciences", "technology"})
# Alone, these capitalised words are no institution: "State", "House".
_NOT_ALONE = frozenset({"state", "house", "group", "campaign", "police", "army", "press"})
_BUREAU_ENDS = frozenset({"affairs", "matters"})
_LONGEST_FIELD = 8  # words


def countries_in(words: Words, first: int, last: int) -> list[str]:
    """Return the countries that an organisation's name gives away: "Chinese Academy", "Bank of Japan".

    So too "the International Department of the CPC Central Committee".

    A nationality after "of" or "for" is the subject, not the seat: "Center for American Studies".
    """
    countries: list[str] = []
    k = first
    while k < last:
        token = words.tokens[k]
        found = words.gazetteer(k) if token.is_capitalised else None
        if found is None:
            head, _, tail = token.text.partition("-")
            entries = words.vocabulary.entries.get(head) if tail == "based" else None
            if entries and entries[0].country:
                countries.append(entries[0].country)
            k += 1
            continue
        entry = found[1]
        is_subject = any(t.lower in FIELDS for t in words.tokens[found[0] : last]) and k > first
        if entry.country and (
            (entry.kind == "adjective" and k == first)
            or (entry.kind == "body" and k > first)
            or (entry.kind in ("state", "capital", "city", "region") and not is_subject)
        ):
            countries.append(entry.country)
        k = found[0]
    return countries


def organization_run(words: Words, pos: int) -> int | None:
    """Return the end of a capitalised run that holds a word such as Institute or Ministry."""
    tokens, heads = words.tokens, words.vocabulary.organization_words
    k, last, seen_of, is_closed = pos, None, False, False
    if words.is_title_case or tokens[pos].lower in words.vocabulary.not_names:
        return None
    while k < len(tokens) and k - pos < LONGEST_INSTITUTION:
        token = tokens[k]
        whole = words.gazetteer(k) if seen_of and last is not None and token.is_capitalised else None
        if whole is not None and whole[1].kind in ORGANISED and whole[0] - k > 1:
            last = k = whole[0]  # "National Committee of the | Chinese People's Political Consultative Conference"
            is_closed = True
            continue
        if token.is_capitalised and token.text[0].isalpha() and token.lower not in CALENDAR:
            if k > pos and words.title(k) is not None and last is not None and k == last:
                break
            if token.lower.rstrip("s") in heads or token.lower in heads or token.lower.replace("-", "") in heads:
                last = k + 1
            elif last is not None and (seen_of or k == last):
                if is_closed:
                    break
                last = k + 1
            is_closed = (
                last == k + 1
                and k > pos
                and (token.lower in FIELDS or token.lower in heads or token.lower in _FIELD_ENDS)
            )
            k += 1
            continue
        following = tokens[k + 1] if k + 1 < len(tokens) else None
        if following is None or k == pos:
            break
        if last is None and token.lower == "of" and _is_person(words, pos, k):
            return None
        if token.lower in _CONNECTORS or (token.lower in ("and", ",") and seen_of and last == k):
            j = k + 1 + (following.lower in ("the", "and"))
            if (
                j < len(tokens)
                and tokens[j].is_capitalised
                and tokens[j].text[0].isalpha()
                and not (token.lower in ("and", ",") and (_is_party(words, j) or not _run_goes_on(words, j)))
            ):
                seen_of = True
                is_closed = False
                k = j
                continue
        break
    if last is not None and last - pos == 1 and (pos == 0 or tokens[pos].lower in _NOT_ALONE):
        return None
    return last


def bureau_end(words: Words, k: int) -> int | None:
    """Return where the field of a bureau ends: "Assistant Secretary for East Asian and Pacific Affairs"; else None."""
    for i in range(k, min(len(words.tokens), k + _LONGEST_FIELD)):
        token = words.tokens[i]
        if token.lower in _BUREAU_ENDS and i > k:
            return i + 1
        if not token.is_capitalised and token.lower not in ("and", "the", "&", ",", "-"):
            return None
    return None


def field_end(words: Words, k: int) -> int | None:
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


def _is_person(words: Words, first: int, last: int) -> bool:
    """Say whether a run before "of" is somebody's name: "Jan Novak of the Foreign Ministry", not "Chamber of"."""
    vocabulary, run = words.vocabulary, words.tokens[first:last]
    if len(run) < 2:
        return False
    known = vocabulary.things | vocabulary.portfolios | vocabulary.modifiers | vocabulary.not_names | FIELDS
    is_common = any(t.lower in known or t.lower in vocabulary.titles or "-" in t.text for t in run)
    is_gazetted = any(words.gazetteer(k) is not None for k in range(first, last))
    return run[0].text in vocabulary.given_names or not (is_common or is_gazetted)


def _is_party(words: Words, pos: int) -> bool:
    found = words.gazetteer(pos)
    if (
        found is not None and found[1].kind == "adjective"
    ):  # "the Foreign Affairs Commission, and Chinese State Councilor"
        return words.title(found[0]) is not None
    return found is not None and found[1].kind in ("state", "people", "organization")


def _run_goes_on(words: Words, pos: int) -> bool:
    """Say whether a list goes on inside an organisation's name: "Industry and Information Technology"."""
    vocabulary = words.vocabulary
    for token in words.tokens[pos : pos + 6]:
        if token.lower in vocabulary.portfolios or token.lower in FIELDS or token.lower in _FIELD_ENDS:
            return True
        if not token.is_capitalised and token.lower not in ("and", ","):
            return False
    return False


def begins_panel(words: Words, k: int) -> bool:
    """Say whether a field only begins a body's name: "chairman of the Foreign Affairs Committee of the Senate"."""
    tokens = words.tokens
    while k < len(tokens) and (tokens[k].lower in words.vocabulary.portfolios or tokens[k].lower == "and"):
        k += 1
    return k < len(tokens) and tokens[k].is_capitalised and tokens[k].lower in words.vocabulary.organization_words
