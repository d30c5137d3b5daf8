"""Actors: from capitalised words to the parties of the article.

`phrases` reads a noun phrase (`words`, `state`, `names`, `institutions`, `nationalities`, `offices` and `full_titles`
are its parts), `mentions` finds them in a sentence, `joint_names` bodies named after their parties. `parties` knows the
people: `full_names` whether two names are one person's, `appositions` whether an office beside a name is his, `leaders`
whose country an article leaves out. `coreference` says who is who, `cast` what it remembers: `antecedents` for
pronouns, `descriptions` and `groups` for the unnamed, `homelands` for whose country one has, with `told_before` and
`other_side` for the states that the article told.
"""

from diplo_cli.extract.actors.cast import Cast, Origin
from diplo_cli.extract.actors.coreference import Resolver
from diplo_cli.extract.actors.joint_names import JointBody, find_joint_bodies
from diplo_cli.extract.actors.mentions import Mention, find_mentions, place_foreign_office
from diplo_cli.extract.actors.parties import Party
from diplo_cli.extract.actors.vocabulary import ActorVocabulary, load_vocabulary

__all__ = [
    "ActorVocabulary",
    "Cast",
    "JointBody",
    "Mention",
    "Origin",
    "Party",
    "Resolver",
    "find_joint_bodies",
    "find_mentions",
    "load_vocabulary",
    "place_foreign_office",
]
