"""What opens the gate and what does not: for each weak word a sentence with what its frame needs, and one without."""

import pytest

from diplo_cli.extract.actors import load_vocabulary
from diplo_cli.extract.document import read_document
from diplo_cli.extract.frames import load_event_vocabulary
from diplo_cli.extract.frames.gate.sentences import passes_gate
from diplo_cli.lexicon import load_lexicon
from diplo_cli.models import Article

OPEN = [
    "Foreign Minister Anna Holm told President Joko Widodo that the deal stood.",
    "Foreign Minister Anna Holm is now in Riga.",
    "Foreign Minister Anna Holm has been to Nicaragua.",
    "Foreign Minister Anna Holm said he's in Oslo.",
    "Foreign Minister Anna Holm will see President Joko Widodo.",
    "Foreign Minister Anna Holm called President Joko Widodo a day earlier.",
    "President Joko Widodo sent Anna Holm to Skopje.",
    "Anna Holm and Joko Widodo discussed trade.",
    "Foreign Minister Anna Holm, just back from Cairo, said so.",
    "Foreign Minister Anna Holm took part in a forum.",
    "Foreign Minister Anna Holm led a team of experts to Kinshasa.",
    "Foreign Minister Anna Holm went there.",
    "Foreign Minister Anna Holm left Manila.",
    "Foreign Minister Anna Holm spoke at a joint news conference.",
    "Foreign Minister Anna Holm had a bilateral with Joko Widodo.",
    "Foreign Minister Anna Holm placed a call to President Joko Widodo.",
    "President Joko Widodo chaired a welcoming ceremony for his guest.",
]
SHUT = [
    "Foreign Minister Anna Holm told reporters that the deal stood.",
    "Foreign Minister Anna Holm was born in Riga.",
    "Foreign Minister Anna Holm praised last week's vote in Nicaragua.",
    "Foreign Minister Anna Holm defended the bank's office in Oslo.",
    "Foreign Minister Anna Holm saw reason for hope.",
    "Foreign Minister Anna Holm called President Joko Widodo a friend.",
    "President Joko Widodo sent condolences.",
    "Anna Holm has rejected his address.",
    "Foreign Minister Anna Holm, who is backed by Cairo, said so.",
    "Foreign Minister Anna Holm took the lead.",
    "The vote in Kinshasa led Foreign Minister Anna Holm to think again.",
    "Nobody in Manila went there.",
    "Foreign Minister Anna Holm spoke at a news conference in Riga.",
    "Foreign Minister Anna Holm praised bilateral ties.",
    "Foreign Minister Anna Holm renewed the call for restraint.",
    "President Joko Widodo chaired a farewell ceremony for his guest.",
]


def _passes(text: str) -> bool:
    lexicon = load_lexicon()
    document = read_document(Article(id="x", text=text), load_vocabulary(lexicon), {}, {})
    return passes_gate(document, 0, load_event_vocabulary(lexicon))


@pytest.mark.parametrize("text", OPEN)
def test_opens(text: str) -> None:
    assert _passes(text)


@pytest.mark.parametrize("text", SHUT)
def test_stays_shut(text: str) -> None:
    assert not _passes(text)
