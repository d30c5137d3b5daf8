"""Statements: who says what in an article, found from verbs of saying and quotation marks, without a parse.

`quotations` marks what is quoted, `sightings` finds verbs of saying in a sentence, `subjects` and `inversion` find
whose they are (`coordination` whom "and" joins to one), `nonfinite` reads infinitives and participles, `speakers` who
they stand for (`mentioned` by a name, `pronouns` by a pronoun, `bodies` by a noun, `described` by a calling, `memory`
by who spoke before, `naming` by what the article says elsewhere), `contents` what they said, `gather` carries
quotations over sentences and keeps one a sentence and speaker.
`transcripts` reads texts of labelled turns.
"""

from diplo_cli.extract.statements.drafts import StatementDraft
from diplo_cli.extract.statements.gather import find_statements

__all__ = ["StatementDraft", "find_statements"]
