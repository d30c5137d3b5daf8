"""Frames: which constructions of a parsed sentence make a visit, meeting or consultation, and who has which role.

A sentence passes `gate` by its words; once parsed it is laid out in `parsed`; `visits` and `meetings` offer each of
its words to their constructions; `modality` says how real each event is and `when` its days; `settle` puts them
together, and `outcome` says what a later clause makes of a plan.
"""

from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.find import find_events
from diplo_cli.extract.frames.vocabulary import EventVocabulary, load_event_vocabulary

__all__ = ["Draft", "EventVocabulary", "find_events", "load_event_vocabulary"]
