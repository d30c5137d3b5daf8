"""Named speakers that a gazetteer or a surname reads otherwise: a firm, a region, a body of another's.

Stage: statements, under the resolution of speakers. In: a mention and who it was settled to be. Out: who speaks by it;
nothing where the mention is what it seems.
"""

from collections.abc import Sequence

from diplo_cli.extract.actors import Mention, Party
from diplo_cli.extract.actors.full_names import fold_name
from diplo_cli.extract.document import Document
from diplo_cli.extract.statements.concerns import FIRMS
from diplo_cli.extract.statements.memory import Memory
from diplo_cli.extract.statements.vocabulary import SpeechVocabulary

_PAIR = 2
QUANTITIES = frozenset({"many", "most", "several", "some", "the"})


def _is_minister(person: Party) -> bool:
    return any("minister" in office and "prime" not in office for office in person.offices)


class NamedSpeakers:
    """Resolves mentions that name somebody; `memory` is filled by who calls."""

    def __init__(self, document: Document, speech: SpeechVocabulary, memory: Memory) -> None:
        self.document = document
        self.speech = speech
        self.memory = memory

    def ministers(self, mention: Mention, settled: tuple[Party, ...]) -> tuple[Party, ...]:
        """Take "both ministers" for the two who are ministers, not for the prime ministers of the article."""
        if mention.kind != "group" or mention.office != "minister" or len(settled) != _PAIR:
            return settled
        if any(_is_minister(p) for p in settled):
            return settled
        people = {p.country: p for p in reversed(self.document.cast.people.persons) if p.country and _is_minister(p)}
        return tuple(reversed(people.values())) if len(people) == _PAIR else settled

    def namesake(self, mention: Mention, is_apposed: bool) -> tuple[Party, ...]:
        """Take "Lowell" for the person of that surname, "Scotland" for its state's part, no city for its state."""
        parts = fold_name(mention.text)
        bearers = self.document.cast.people.by_part.get(parts[-1], []) if parts else []
        named = tuple(p for p in bearers if len(p.parts) > 1 and p.parts[-1] == parts[-1])[:1]
        city, country = mention.place or (None, None)
        if named or is_apposed or city is not None or country is None:
            return named
        return (self.memory.described(mention.text.removeprefix("the ").removeprefix("The "), country),)

    def firm(self, mention: Mention, settled: Sequence[Party]) -> tuple[Party, ...]:
        """Take "Acme" for "Acme Inc", and "many European governments" by that name."""
        name = (settled[0].name or "") if len(settled) == 1 else ""
        if mention.kind == "person" and name.lower() in self.speech.partisan:
            return (self.memory.described(mention.text, "USA"),)  # "the panel's top Democrat"
        is_body = mention.kind == "organization" and name.lower() in self.speech.bodies
        owners = self.document.parties(mention.sentence, mention.owner) if is_body and mention.owner is not None else ()
        if len(owners) == 1 and owners[0].type == "person" and owners[0].country not in (None, settled[0].country):
            return (self.memory.described(name, owners[0].country),)  # "Novak's government"
        if is_body and settled[0].country == "IGO":
            text = mention.text.removeprefix("The ").removeprefix("the ").removeprefix("A ").removeprefix("a ")
            return (self.memory.described(text, "IGO"),)  # "a European Parliament delegation"
        if mention.kind == "organization" and name.islower() and not settled[0].country:
            words = mention.text.split()
            words = words[words[0].lower() in QUANTITIES :]
            return (self.memory.described(" ".join(words), None),) if words[0][0].isupper() else ()
        if settled and settled[0].type == "organization" and name and " " not in name and not settled[0].country:
            for party in self.document.cast.organizations.values():
                if party.is_media and (party.name or "").endswith(" " + name):
                    return (party,)  # "the Times" is the New York Times
        if mention.kind == "person" and name and " " not in name and not (settled[0].country or settled[0].offices):
            for (_, other), party in self.document.cast.organizations.items():
                if other.startswith(name.casefold() + " ") and other.split()[-1].rstrip(".") in FIRMS:
                    return (party,)
        return ()
