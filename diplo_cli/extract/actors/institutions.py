"""Institutions: where a run of capitalised words names one, and which countries its name gives away.

Stage: actors. In: the words of a sentence and a position. Out: where the name ends, and alpha-3 codes.
"""

from diplo_cli.extract.actors.words import CALENDAR, FIELDS, ORGANISED, Words

LONGEST_INSTITUTION = 16  # tokens
_CONNECTORS = frozenset({"of", "for", "on", "&"})
_FIELD_ENDS = frozenset({"sciences", "technology"})
# Alone, these capitalised words are no institution: "State", "House".
_NOT_ALONE = frozenset({"state", "house", "group", "campaign", "police", "army", "press"})


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
