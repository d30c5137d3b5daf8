"""A parsed sentence with its actors: who is the subject of a verb, who stands in a noun phrase, which places it names.

Stage: frames, below the constructions. In: a spaCy parse of one sentence and the mentions of the document. Out: what
the constructions ask for; nothing here knows an event.
"""

from diplo_cli.extract.frames.parsed.places import Places
from diplo_cli.extract.frames.parsed.subjects import Subjects


class ParsedSentence(Subjects, Places):
    """A parse with its parties (`subjects`, `noun_phrases`) and places (`places`), read from one tree (`tree`)."""
