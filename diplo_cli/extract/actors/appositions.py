"""Appositions: whether an office beside a name is that person's.

Stage: actors, under the register of persons. In: mentions of one sentence and the words between them. Out: whether
they belong together, the words from one to the other, or the names that follow a group.
"""

from collections.abc import Collection, Container, Mapping, Sequence

from diplo_cli.extract.actors.mentions import Mention
from diplo_cli.language.tokens import Token

_LONGEST_SEAT = 5  # words
_LONGEST_PHRASE = 8  # words from an office to its verb
_RELATIVES = frozenset({"that", "which", "who", "whom", "whose"})
# What joins an office to a name before it without being his: "in Rome, when the minister", "after meeting the premier".
_JOINING = frozenset(
    {"after", "alongside", "and", "before", "but", "by", "despite", "during", "following", "for", "from", "in", "like"}
    | {"on", "or", "since", "that", "unlike", "when", "where", "while", "with"}
)
# What may stand before an office and say how it is held, where other words in "-ing" tell what somebody does.
_HELD = frozenset({"acting", "incoming", "leading", "outgoing", "ruling", "serving", "sitting", "standing", "visiting"})
_LEARNED = "prof"  # an analyst's title, and a minister's courtesy


def is_stacked(office: Mention, named: Mention, between: Sequence[Token], titles: Mapping[str, str]) -> bool:
    """Say whether offices without an article pile up before one name: "Central Committee Member, Premier Li Ming"."""
    return (
        office.kind == "office"
        and named.kind == "person"
        and named.title is not None
        and not office.is_plural
        and office.owner is None
        and office.text[:1].isupper()
        and office.text.split(" ")[0].lower() not in ("the", "a", "an")
        and [t.lower for t in between] in ([","], [",", "and"])
        and not is_untitled(named, titles)  # "Jun Kato, Vice Minister of Japan, and Mr. Ahmed Fouad of Egypt"
        and (not named.countries or set(named.countries) <= set(office.countries))
    )


def is_beside(words: Sequence[str], apart: Collection[str]) -> bool:
    """Say whether the words from a name's comma to an office make it his: ", then | minister,", not ", meeting"."""
    return len(words) <= 2 and not any(
        w in _JOINING or w in apart or (w.endswith("ing") and w not in _HELD) for w in words
    )


def is_bracketed(mention: Mention, tokens: Sequence[Token]) -> bool:
    """Say whether a mention is the short form in brackets: "(CPC)"."""
    before = tokens[mention.first - 1].text if mention.first else ""
    return mention.last < len(tokens) and (before, tokens[mention.last].text) == ("(", ")")


def is_second_office(office: Mention, following: Mention, behind: Sequence[Token]) -> bool:
    """Say whether two offices are one person's: "Li Ming, head of the party | and Chinese president, Ruiz".

    `behind` are the tokens of the sentence that come after the first.
    """
    if not office.kind == following.kind == "office":
        return False
    after = next((t.text for t in behind if t.start >= following.end), ".")
    between = [t.lower for t in behind if t.start < following.start]
    if between[:1] == ["("] and ")" in between:
        between = between[between.index(")") + 1 :]  # "of the Communist Party (CPC) and"
    return (
        between == ["and"]
        and not following.is_plural
        and following.owner is None
        and following.text.split()[0].lower() not in ("the", "a", "an")
        and after == ","
    )


def is_seated(office: Mention, place: Mention, tokens: Sequence[Token]) -> bool:
    """Say whether an office is told with its seat: "Peru's ambassador in Brussels", before ", Eva Ruiz,"."""
    between = [t.lower for t in tokens[office.last : place.first]]
    return office.kind == "office" and place.place is not None and between in (["in"], ["at"], ["to"])


def speaks_alone(office: Mention, tokens: Sequence[Token], saying: Container[str]) -> bool:
    """Say whether who follows a name speaks: "with Novak, the official said", ", a diplomat close to the talks told".

    Not where a comma closes the phrase, as in "Novak, a diplomat close to the talks, said", or "who" opens a clause.
    """
    for token in tokens[office.last : office.last + _LONGEST_PHRASE]:
        if token.lower in saying:
            return True
        if not token.text.isalpha() or token.lower in _RELATIVES:
            return False
    return False


def is_listed(offices: Sequence[str], office: Mention, named: Mention, tokens: Sequence[Token]) -> bool:
    """Say whether who has other offices only follows in a list: "the Crown Prince, Sheikh Omar, and Mr. Holm"."""
    is_list = [t.lower for t in tokens[named.last : named.last + 2]] == [",", "and"]
    return is_list and not office.countries and bool(offices) and office.office not in offices


def gap(office: Mention, named: Mention, tokens: Sequence[Token], last: int, is_closed: bool) -> list[str]:
    """Return the words between an office, or token `last` where its phrase ends, and a name that a comma follows."""
    between = [t.text for t in tokens[last or office.last : named.first]]
    return between[-1:] if not last and is_closed and _is_accredited(between) else between


def _is_accredited(between: Sequence[str]) -> bool:
    """Say whether the words from an office to a name only tell at what: "delegate | to the league, | Eva Ruiz"."""
    words = between[:-1]
    return (
        between[-1:] == [","]
        and 1 < len(words) <= _LONGEST_SEAT
        and words[0] in ("at", "in", "to")
        and all(word.isalpha() and word.islower() for word in words)
    )


def is_untitled(named: Mention, titles: Mapping[str, str]) -> bool:
    """Say whether no office stands before a name, at most "Mr" or "H.E. Ms."; `titles` are kinds by words."""
    words = (named.title or "").lower().split()
    return all("honorific" in (titles.get(w), titles.get(w.rstrip("."))) or w.rstrip(".") == _LEARNED for w in words)


def is_ranked(office: Mention, named: Mention, ranks: Container[str]) -> bool:
    """Say whether only a rank stands between an office and its holder: "the Deputy Premier, General Luis Ruiz,"."""
    rank = (named.office or "").split()[-1:]
    own = (office.office or "").split()[-1:]
    return bool(rank) and rank[0].rstrip(".") in ranks and not (own and own[0].rstrip(".") in ranks)


def find_listed_after(group: Mention, row: Sequence[Mention], tokens: Sequence[Token]) -> list[Mention]:
    """Return who is named after a group: "Two French ministers, Marc Dupont and Luc Moreau,"."""
    named: list[Mention] = []
    last = group.last
    for mention in row if group.kind == "group" and len(group.countries) == 1 else ():
        if mention.first < last:
            continue
        between = [t.text for t in tokens[last : mention.first]]
        if mention.kind != "person" or between not in ([[","], [":"]] if not named else [[","], ["and"], [",", "and"]]):
            break
        named.append(mention)
        last = mention.last
    is_closed = last >= len(tokens) or tokens[last].text in (",", ".")
    return named if is_closed and len(named) == (group.count or 0) else []


def find_institution(row: Sequence[Mention], tokens: Sequence[Token], start: int) -> Mention | None:
    """Return the institution between token `start` and the next comma: "an expert at the Carnegie Moscow Centre"."""
    stop = start
    while stop < len(tokens) and tokens[stop].text not in (",", ".", ";", "”", '"', ")"):
        stop += 1
    for mention in row:
        is_here = mention.first >= start and mention.last <= stop and bool(mention.countries)
        before = tokens[mention.first - 1].lower if mention.first else ""
        if is_here and mention.kind == "organization" and before not in ("on", "about", "to"):
            return mention
    return None


def is_before_name(office: Mention, row: Sequence[Mention], tokens: Sequence[Token], titles: Mapping[str, str]) -> bool:
    """Say whether a name follows an office after a comma, so that the office may be its: "the President of X, Y,"."""
    following = next((m for m in row if m.first >= office.last), None)
    return (
        following is not None
        and following.kind == "person"
        and is_untitled(following, titles)
        and not (following.last < len(tokens) and tokens[following.last].lower in ("said", "says", "told", "replied"))
        and [t.text for t in tokens[office.last : following.first]] == [","]
    )
