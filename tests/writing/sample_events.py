"""Hand-made events for the tests of writing and of the command line."""

import datetime as dt
from typing import Any

from diplo_cli.models import Codes, DateInfo, Evidence, Meeting, Participant, Place, Plover, Source, Statement, Visit

TEXT = "BEIJING (Reuters) - Russian Foreign Minister Sergey Lavrov arrived in Beijing on Monday for a two-day visit."
SOURCE = Source(
    id="a1",
    path="seeds/a1.txt",
    outlet="Reuters",
    title="Lavrov in Beijing",
    published=dt.date(2024, 4, 8),
    url=None,
    sha256="0" * 64,
)
LAVROV = Participant(
    name="Sergey Lavrov", title="Russian Foreign Minister", country="RUS", type="person", role="visitor"
)
CHINA = Participant(name="China", country="CHN", type="state", role="host")


def visit(**changes: Any) -> Visit:
    """Return Lavrov's visit to Beijing, with some fields changed."""
    shown = "Russian Foreign Minister Sergey Lavrov arrived in Beijing on Monday"
    start = TEXT.index(shown)
    record: dict[str, Any] = {
        "id": "3f2a9c0011223344",
        "status": "ongoing",
        "participants": (LAVROV, CHINA),
        "place": Place(name="Beijing", city="Beijing", country="CHN", latitude=39.9, longitude=116.4),
        "start": dt.date(2024, 4, 8),
        "end": dt.date(2024, 4, 9),
        "date": DateInfo(text="on Monday", precision="day", basis="relative", anchor=dt.date(2024, 4, 8)),
        "topics": ("Ukraine", "trade; energy"),
        "codes": Codes(cameo="042", plover=Plover(event="CONSULT", mode="visit")),
        "confidence": 0.91,
        "evidence": (Evidence(text=shown, start=start, end=start + len(shown)),),
        "rules": ("visit.arrive",),
        "source": SOURCE,
    }
    return Visit(**{**record, **changes})


def meeting(**changes: Any) -> Meeting:
    """Return a phone call without a place or a date."""
    record: dict[str, Any] = {
        "id": "3f2b000011223344",
        "status": "possible",
        "mode": "phone",
        "participants": (
            Participant(name=None, country="USA", type="state", role="participant"),
            Participant(name="Wang Yi", country="CHN", type="person", role="participant"),
        ),
        "confidence": 0.5,
        "evidence": (Evidence(text="could call Wang Yi", start=3, end=21, in_="title"),),
        "rules": ("meeting.call",),
        "source": SOURCE,
    }
    return Meeting(**{**record, **changes})


def statement(**changes: Any) -> Statement:
    """Return what a ministry said."""
    record: dict[str, Any] = {
        "id": "77aa000011223344",
        "status": "completed",
        "participants": (Participant(name="Foreign Ministry", country="CHN", type="organization", role="speaker"),),
        "text": "=HYPERLINK is what “we” share; nothing else",
        "direct": True,
        "verb": "say",
        "confidence": 1.0,
        "evidence": (Evidence(text="=HYPERLINK is what “we” share; nothing else", start=0, end=43),),
        "rules": ("statement.quote",),
        "source": SOURCE,
    }
    return Statement(**{**record, **changes})
