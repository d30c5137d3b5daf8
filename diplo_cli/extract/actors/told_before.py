"""States told before: whose "the country's defense minister", "Dolin aide Markin" and "the minister" are.

Stage: actors, under the homelands. In: a mention without a state of its own and the scene. Out: a country's alpha-3
code, or None.
"""

from diplo_cli.extract.actors.cast import Scene
from diplo_cli.extract.actors.mentions import Mention
from diplo_cli.extract.actors.words import APOSTROPHES

_OWNER = 3  # words of "the Peruvian ruling party's"
_NEUTRAL = frozenset({"AUT", "BEL", "CHE"})  # where others come to talk
_OWN_STATE = frozenset({"country 's", "country ’s", "nation 's", "nation ’s"})


def country_before(scene: Scene, mention: Mention) -> str | None:
    """Return whose an office is by the words before it, a person or "the country's"; None where neither stands there.

    "Dolin aide Markin" is of Dolin's country, "the country's defense minister" of the state told last.
    """
    tokens, beside = scene.sentences[mention.sentence].tokens, len(scene.settled) - 1
    is_beside = beside >= 0 and (scene.row[beside].kind, scene.row[beside].last) == ("person", mention.first)
    if mention.kind == "person" and mention.office and is_beside:
        return next((p.country for p in scene.settled[beside]), None)  # "Dolin aide Sergei Markin"
    if " ".join(t.lower for t in tokens[max(0, mention.first - 2) : mention.first]) not in _OWN_STATE:
        return _country_of_owner(scene, mention)
    here = [p.country for parties in scene.settled for p in parties if p.type == "state"]
    before = [p.country for p in (scene.last_subject, scene.last_state) if p is not None]
    return next((c for c in (*reversed(here), *before) if c not in (None, "IGO")), None)


def _country_of_owner(scene: Scene, mention: Mention) -> str | None:
    """Return whose "the Syrian opposition's negotiator", "the Peruvian ruling party's leader" is."""
    tokens, codes = scene.sentences[mention.sentence].tokens, scene.vocabulary.state_codes
    if mention.first == 0 or tokens[mention.first - 1].text not in APOSTROPHES:
        return None
    for k in range(mention.first - 2, max(0, mention.first - 2 - _OWNER), -1):
        if not tokens[k].text.isalpha() or tokens[k].is_capitalised:
            return None
        named = tokens[k - 1].text
        if tokens[k - 1].is_capitalised:
            return codes.get(f"{tokens[k - 2].text} {named}" if k > 1 else named, codes.get(named))
    return None


def is_of_no_state(scene: Scene, mention: Mention) -> bool:
    """Say whether an office is of no state's: "the HNC's spokesman", "the rebels' envoy"; not "the country's"."""
    tokens = scene.sentences[mention.sentence].tokens
    if mention.first < 2 or tokens[mention.first - 1].text not in APOSTROPHES:
        return False
    owner = tokens[mention.first - 2]
    return (
        (owner.is_capitalised and scene.home in _NEUTRAL)
        or owner.lower in scene.vocabulary.crowds
        or owner.lower in scene.vocabulary.factions
    )


def told_country(scene: Scene) -> str | None:
    """Return the state whose minister is named, where nothing tells of the outlet's: "Sudan says no. The minister"."""
    if scene.is_placed or scene.is_release or scene.home is None or scene.home in scene.cast.people.named:
        return None
    told = scene.last_state.country if scene.last_state is not None else None
    return told if told != "IGO" else None
