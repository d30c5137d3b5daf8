"""Who spoke before in an article, by sort: what "he", "the ministry" and "the officials" take up again.

Stage: statements, under the resolution of speakers. In: the speakers of each sentence. Out: the last ones of a sort.
"""

from diplo_cli.extract.actors import Party
from diplo_cli.extract.statements.naming import head_noun


class Memory:
    """The last speakers of each sort and the sentence in which they spoke; -9 where none did."""

    def __init__(self) -> None:
        self.person: Party | None = None
        self.person_sentence = -9
        self.body: Party | None = None
        self.body_sentence = -9
        self.organization: Party | None = None
        self.organization_sentence = -9
        self.several: tuple[Party, ...] = ()
        self.plural: tuple[Party, ...] = ()
        self.plural_sentence = -9
        self.unnamed_sentence = -9
        self.names: dict[str, Party] = {}
        self.holders: dict[str, tuple[Party, int]] = {}
        self.groups: dict[str, tuple[tuple[Party, ...], int]] = {}

    def described(self, name: str, country: str | None) -> Party:
        """Return who is called by a description, the same each time: "U.S. business groups"."""
        return self.names.setdefault(f"{name} {country}", Party("organization", name, country))

    def remember(self, parties: tuple[Party, ...], index: int, is_body: bool = True) -> None:
        """Keep the speakers of a sentence; without `is_body`, no organisation of them is "the ministry" later."""
        if len(parties) > 1:
            self.several = parties
        for party in parties:
            if party.type == "person":
                self.person, self.person_sentence = party, index
                for office in party.offices:
                    self.holders[office.split()[-1]] = self.holders[head_noun(office)] = party, index
            else:
                self.body, self.body_sentence = party, index
                if is_body and party.type == "organization":
                    self.organization, self.organization_sentence = party, index

    def hold(self, index: int) -> None:
        """Let a sentence that only goes on with a quotation be as near to its speaker as the one before."""
        if self.person_sentence == index - 1:
            self.person_sentence = index
        if self.body_sentence == index - 1:
            self.body_sentence = index
        if self.organization_sentence == index - 1:
            self.organization_sentence = index
        if self.plural_sentence == index - 1:
            self.plural_sentence = index
