"""Leaders of what is no state: who heads an armed group, a rebel movement or a party is not of where he is met.

Stage: actors, under the homelands. In: a mention with an office. Out: whether it is of a faction.
"""

from diplo_cli.extract.actors.mentions import Mention
from diplo_cli.extract.actors.vocabulary import ActorVocabulary

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
    entries = vocabulary.entries.get(body, ())
    if entries:
        return entries[0].kind == "armed_group" and entries[0].country is None
    if mention.office not in _LEADING:
        return False
    return mention.office == "leader" or bool(vocabulary.faction_names & set(body.lower().split()))
