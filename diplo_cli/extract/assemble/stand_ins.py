"""Who may stand for whom: a state, an unnamed office or a delegation for the people of its country.

In: the parties of two mentions. Out: whether the ones can be the others.
"""

from collections.abc import Sequence

from diplo_cli.extract.actors import Party

# Words that end the office of who governs. Only different words tell two posts apart: two ministers may be one.
_POSTS = frozenset({"chancellor", "king", "minister", "premier", "president", "queen", "secretary"})


def is_soft(party: Party) -> bool:
    """Say whether a party may stand for a person of its country."""
    return party.type == "state" or party.is_office or is_body(party)


def is_body(party: Party) -> bool:
    """Say whether a party is a body of travellers, whose members may be named: "the Chinese delegation"."""
    return party.type == "organization" and (party.name or "") in ("Delegation", "Mission", "Team")


def stand_for(old: Sequence[Party], new: Sequence[Party]) -> bool:
    """Say whether states and offices on one side stand for the people of the other: "Beijing" for Yang."""
    if len(old) == len(new) > 1 and set(old) & set(new):
        left, right = [p for p in old if p not in new], [p for p in new if p not in old]
        countries = {p.country for p in left}
        is_same_side = bool(left and right) and None not in countries and countries == {p.country for p in right}
        if is_same_side and any(all(is_soft(p) for p in side) for side in (left, right)):
            return True
    for a, b in ((old, new), (new, old)):
        if b and all(is_soft(p) for p in b):
            countries = {p.country for p in b}
            if None not in countries and countries == {p.country for p in a}:
                return not any(_is_colleague_of_all(p, a) for p in b)
    return False


def _is_colleague_of_all(office: Party, people: Sequence[Party]) -> bool:
    """Say whether an unnamed post is another than those named of its state hold: its foreign minister, not Holm."""
    post = _post(office.offices[0]) if office.is_office and office.offices else None
    if post is None:
        return False
    others = [{_post(o) for o in p.offices} - {None} for p in people if p.country == office.country]
    return bool(others) and all(posts and post not in posts for posts in others)


def _post(office: str) -> str | None:
    """Return the kind of post of who governs, by the last word of an office: "minister", "president"; else None."""
    last = office.split()[-1]
    return ("premier" if office in ("prime minister", "chancellor") else last) if last in _POSTS else None
