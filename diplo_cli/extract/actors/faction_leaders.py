"""Leaders of what is no state: who heads an armed group, a rebel movement or a party is not of where he is met.

Stage: actors, under the homelands. In: a mention. Out: whether it is of a faction.
"""

from diplo_cli.extract.actors.cast import Scene
from diplo_cli.extract.actors.mentions import Mention
from diplo_cli.extract.actors.vocabulary import ActorVocabulary

_LED = frozenset({"delegation", "headed", "led", "side"})  # before "by" and who leads
_LEADING = frozenset({"chairman", "chief", "commander", "head", "leader", "secretary-general", "secretary general"})
_PARTISAN = ("republican", "democratic")  # whose the state is that names them so


def is_of_faction(vocabulary: ActorVocabulary, mention: Mention) -> bool:
    """Say whether who is named leads or speaks for a faction: "Hamas chief Noor", "the rebel leader", "head of FARC".

    Any name before "leader" is a faction's; before "chief" and "head", which agencies have, it is told by its words.
    """
    title = mention.title or ""
    if not title or mention.countries or mention.owner is not None:
        return False
    if vocabulary.rebels & set(title.lower().split()):
        return True
    before, _, after = mention.text.partition(title)
    body = before.strip().removeprefix("the ").removeprefix("The ")
    if after.startswith(" of "):
        body = after.removeprefix(" of ").removeprefix("the ")
    if not body[:1].isupper() or body.lower().startswith(_PARTISAN):
        return False
    words = body.split()
    while len(words) > 1 and words[-1].islower():
        words.pop()  # "FARC political chief Rojas"
    entries = vocabulary.entries.get(" ".join(words), ())
    if entries:
        return entries[0].kind == "armed_group" and entries[0].country is None
    if mention.office not in _LEADING:
        return False
    return mention.office == "leader" or bool(vocabulary.faction_names & set(body.lower().split()))


def leads_group(scene: Scene, mention: Mention) -> bool:
    """Say whether who is named leads an armed group's people: "a Hamas delegation headed by Noor"."""
    k = len(scene.settled) - 1
    is_body = k >= 0 and scene.row[k].kind == "organization"
    bodies = scene.settled[k] if is_body and is_led(scene, mention) else ()
    return any(p.is_listed and is_of_group(scene.vocabulary, p.name or "") for p in bodies)


def is_led(scene: Scene, mention: Mention) -> bool:
    """Say whether somebody stands as who leads others: "a team led by Noor", "the delegation by Noor"."""
    tokens = scene.sentences[mention.sentence].tokens
    first = mention.first
    return first > 1 and tokens[first - 1].lower == "by" and tokens[first - 2].lower in _LED


def is_of_group(vocabulary: ActorVocabulary, name: str) -> bool:
    """Say whether a body is an armed group's by its name: "Hamas delegation", "Taliban team"."""
    entries = vocabulary.entries.get(name.rpartition(" ")[0], ())
    return any(e.kind == "armed_group" and e.country is None for e in entries[:1])
