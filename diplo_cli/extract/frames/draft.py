"""What a frame yields: an event as one clause tells it, before the article's mentions are merged."""

from dataclasses import dataclass
from typing import Literal

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Site
from diplo_cli.extract.times import Period, Tense
from diplo_cli.models import Span

Kind = Literal["visit", "meeting", "consultation"]
Status = Literal["planned", "ongoing", "completed", "cancelled", "possible"]
AHEAD: frozenset[Status] = frozenset({"planned", "possible"})
Mode = Literal["in_person", "phone", "video"]
ARRIVED = "visit.arrival.reference"  # the rule of an arrival at a place that the clause does not tell
LED = "visit.led"  # tells who leads the travellers of a visit told before
FOLLOWED = "visit.followed"  # the rule of a visit by "them", who were told to travel before
REFERENCE = "consultation.reference"  # the rule of a round that takes up talks told before
BARE = "consultation.bare"  # the rule of talks told without their parties: "the talks ended on Monday"
BROKEN = "consultation.broken"  # the same of talks that fail: "the talks collapsed on Monday"
GATHERING = "meeting.gathering"  # the rule of a summit at whose edge others meet
LEAVING = "visit.leaving"  # the rule of the end of a visit: "He leaves on Sunday"
PEOPLE = "meeting.people"  # the rule of an official's meeting with people of no state
Role = Literal["visitor", "host", "participant", "mediator"]
Stage = Literal["arrived", "amid", "over"]


@dataclass(slots=True)
class Draft:
    """One mention of an event; `span` is the clause that shows it, in code points of the sentence's passage."""

    kind: Kind
    status: Status
    parties: list[tuple[Party, Role]]
    sentence: int
    span: Span
    trigger: int  # start of the trigger word, in code points of the passage
    rule: str
    site: Site | None = None
    period: Period | None = None
    mode: Mode | None = None
    name: str | None = None
    topics: tuple[str, ...] = ()
    attribution: Party | None = None
    confidence: float = 0.7
    tense: Tense = "past"  # decides which way a bare weekday is read
    is_nominal: bool = False
    is_seated: bool = False  # people that a later sentence tells lead the sides stand in the place of their states
    is_named: bool = False  # a bare "Putin's visit" that may be an event of its own
    implied: Site | None = None  # where it then goes, as far as its surroundings tell
    is_apart: bool = False  # one of several that a sentence tells apart: "separate meetings with A and B"
    is_of_tour: bool = False  # one of several stops whose days are told together
    is_further: bool = False  # "she also met": one more of a row of meetings
    is_recalled: bool = False  # "the two last met in May": no part of one told before
    beside: int | None = None  # trigger of the sentence's event before or after which this one was
    days_from: int = 0  # days from that event: -1 "on the eve of the trip"
    is_of_the_day: bool = False  # told by words spoken at it, in a sentence that names no day
    is_since: bool = False  # told as what lies before: "the first meeting since her visit to Lima"
    is_earlier: bool = False  # set apart as one of the past: "the last meeting of the two"
    is_day_news: bool = False  # told in the simple past, on the line of the story
    length: int | None = None  # days of a visit that this mention does not date
    stage: Stage | None = None  # of a visit, where the clause tells how far it has come
