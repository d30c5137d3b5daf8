"""The other side of talks: whose a minister is whom one side meets in a third state.

Stage: actors, under the homelands. In: a mention without a state of its own and the scene. Out: a country's alpha-3
code, or None.
"""

from diplo_cli.extract.actors.cast import Scene
from diplo_cli.extract.actors.mentions import Mention

_MET = frozenset({"meet", "met", "with"})
_NEAR = 2  # sentences back to the two states of the talks


def country_across(scene: Scene, mention: Mention) -> str | None:
    """Take the minister whom one side of talks met for one of the other side, in an article from a third state."""
    codes = [p.country for p in scene.state_pair]
    before = scene.sentences[mention.sentence].tokens[max(0, mention.first - 1) : mention.first]
    if not before or before[0].lower not in _MET:
        return None
    is_near = scene.state_pair and mention.sentence - scene.state_pair_seen <= _NEAR
    if not is_near or scene.home in codes or scene.subject is None or scene.subject.country not in codes:
        return None
    return next((code for code in codes if code != scene.subject.country), None)
