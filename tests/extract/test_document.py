"""The shallow analysis of an article: what the frames ask of it."""

import pytest

from diplo_cli.extract.actors import load_vocabulary
from diplo_cli.extract.document import read_document
from diplo_cli.lexicon import load_lexicon
from diplo_cli.models import Article


@pytest.mark.parametrize(
    ("name", "type_", "country"),
    [
        ("FRA", "state", "FRA"),
        ("GCC", "organization", "IGO"),
        ("IMF", "organization", "IGO"),
        ("European Union", "organization", "IGO"),
    ],
)
def test_a_party_of_a_process_is_a_state_where_its_name_is_a_code(name: str, type_: str, country: str) -> None:
    """Bodies of three letters are no states: only the lexicon's codes are."""
    lexicon = load_lexicon()
    names = {code: known.name for code, known in lexicon.countries.items()}
    document = read_document(Article(id="1", text="The talks go on."), load_vocabulary(lexicon), names, {})
    party = document.party(name)
    assert (party.type, party.country) == (type_, country)
