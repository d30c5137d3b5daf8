"""One attribution: a speaker's verb in a sentence, before it is known who the speaker is."""

from dataclasses import dataclass

from diplo_cli.extract.statements.nouns import Subject
from diplo_cli.extract.statements.vocabulary import SpeechVerb


@dataclass(frozen=True, slots=True)
class Attribution:
    """A speaker's verb; `first` to `last` are the tokens of the attribution; the content lies outside."""

    position: int
    verb: SpeechVerb | None
    subject: Subject
    rule: str
    first: int
    last: int
    is_postposed: bool = False
