"""The event record: diplo's public contract. `schema_version` grows with each change of its shape."""

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

SCHEMA_VERSION = 1

Kind = Literal["visit", "meeting", "consultation", "statement"]
Status = Literal["planned", "ongoing", "completed", "cancelled", "possible"]
Mode = Literal["in_person", "phone", "video"]
PartyType = Literal["person", "state", "organization"]
Role = Literal["visitor", "host", "participant", "mediator", "speaker", "addressee"]
Precision = Literal["day", "week", "month", "quarter", "year"]
Basis = Literal["explicit", "relative", "dateline"]


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Participant(_Record):
    """A party: a person, a state (or its government) or an organisation, in its role."""

    name: str | None = Field(description="Fullest form that the article gives, without title")
    title: str | None = Field(default=None, description="Office as the article words it")
    country: str | None = Field(default=None, description="ISO 3166-1 alpha-3, IGO for organisations of states")
    type: PartyType
    role: Role


class Place(_Record):
    """Where an event is; coordinates are those of the city, in decimal degrees (WGS 84)."""

    name: str | None = None
    city: str | None = None
    country: str | None = Field(default=None, description="ISO 3166-1 alpha-3")
    latitude: float | None = None
    longitude: float | None = None


class DateInfo(_Record):
    """Why the dates are what they are."""

    text: str = Field(description="The expression in the article")
    precision: Precision
    basis: Basis
    anchor: dt.date | None = Field(default=None, description="The date it was resolved against")


class Evidence(_Record):
    """A span of the article's text or title; `start` and `end` are half-open, in code points."""

    text: str
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    in_: Literal["text", "title"] = Field(default="text", alias="in")


class Plover(_Record):
    """Event and mode in the PLOVER ontology."""

    event: str
    mode: str | None = None


class Codes(_Record):
    """The event in the field's two code books; null where a book has no code for it."""

    cameo: str | None = None
    plover: Plover | None = None


class Source(_Record):
    """The article that an event comes from."""

    id: str
    path: str | None = None
    outlet: str | None = None
    title: str | None = None
    published: dt.date | None = None
    url: str | None = None
    sha256: str


class _Event(_Record):
    schema_version: int = SCHEMA_VERSION
    id: str = Field(description="Digest of the article's content and the event's key fields")
    status: Status
    participants: tuple[Participant, ...]
    place: Place | None = None
    start: dt.date | None = Field(default=None, description="First day")
    end: dt.date | None = Field(default=None, description="Last day")
    date: DateInfo | None = None
    topics: tuple[str, ...] = ()
    name: str | None = Field(default=None, description="The event's own name, of a consultation or summit")
    codes: Codes = Codes()
    confidence: float = Field(ge=0, le=1)
    evidence: tuple[Evidence, ...] = Field(min_length=1)
    rules: tuple[str, ...]
    source: Source
    cluster: str | None = Field(default=None, description="The real event across articles, set by `diplo link`")


class Visit(_Event):
    """An official, envoy or delegation goes to another country or a foreign seat, in office."""

    kind: Literal["visit"] = "visit"
    attribution: Participant | None = None


class Meeting(_Event):
    """Parties of different states or organisations come together or speak directly."""

    kind: Literal["meeting"] = "meeting"
    mode: Mode | None = None
    attribution: Participant | None = None


class Consultation(_Event):
    """A meeting that is called consultations or negotiations, or is a named mechanism."""

    kind: Literal["consultation"] = "consultation"
    mode: Mode | None = None
    attribution: Participant | None = None


class Statement(_Event):
    """An identified speaker says something, quoted or in indirect speech."""

    kind: Literal["statement"] = "statement"
    text: str = Field(description="What was said")
    direct: bool = Field(description="Whether any words stand in quotation marks")
    verb: str | None = Field(default=None, description="The verb of saying, as a lemma; null where there is none")
    venue: str | None = Field(default=None, description="To whom or where it was said")


Event = Annotated[Visit | Meeting | Consultation | Statement, Field(discriminator="kind")]

_EVENT: TypeAdapter[Visit | Meeting | Consultation | Statement] = TypeAdapter(Event)


def parse_event(record: dict[str, Any] | str | bytes) -> Visit | Meeting | Consultation | Statement:
    """Check a record (a mapping, or JSON) against the contract; raises pydantic's ValidationError."""
    if isinstance(record, (str, bytes)):
        return _EVENT.validate_json(record)
    return _EVENT.validate_python(record)
