"""Hypothesis strategies for events of all kinds, with whatever text an article may hold."""

from hypothesis import strategies as st

from diplo_cli.models import (
    Codes,
    Consultation,
    DateInfo,
    Event,
    Evidence,
    Meeting,
    Participant,
    Place,
    Plover,
    Source,
    Statement,
    Visit,
)

_hostile = st.text(alphabet=st.sampled_from("a;' \\=+-@\t\r\n,\"é"), max_size=6)
_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | _hostile
_maybe = st.none() | _text
_degrees = st.none() | st.floats(-90, 90)
_country = st.none() | st.sampled_from(["CHN", "RUS", "IGO"])
_participant = st.builds(
    Participant,
    name=_maybe,
    title=_maybe,
    country=_country,
    type=st.sampled_from(["person", "state", "organization"]),
    role=st.sampled_from(["visitor", "host", "participant", "mediator", "speaker", "addressee"]),
)
_place = st.builds(Place, name=_maybe, city=_maybe, country=_country, latitude=_degrees, longitude=_degrees)
_date = st.builds(
    DateInfo,
    text=_text,
    precision=st.sampled_from(["day", "week", "month", "quarter", "year"]),
    basis=st.sampled_from(["explicit", "relative", "dateline"]),
    anchor=st.none() | st.dates(),
)
_evidence = st.builds(
    Evidence, text=_text, start=st.integers(0, 10**6), end=st.integers(0, 10**6), in_=st.sampled_from(["text", "title"])
)
_codes = st.builds(Codes, cameo=_maybe, plover=st.none() | st.builds(Plover, event=_text, mode=_maybe))
_source = st.builds(
    Source,
    id=_text,
    path=_maybe,
    outlet=_maybe,
    title=_maybe,
    published=st.none() | st.dates(),
    url=_maybe,
    sha256=st.just("0" * 64),
)
_common = {
    "id": st.text("0123456789abcdef", min_size=1),
    "status": st.sampled_from(["planned", "ongoing", "completed", "cancelled", "possible"]),
    "participants": st.lists(_participant, max_size=3).map(tuple),
    # A place of which nothing is known is the one value that a row cannot tell from null.
    "place": st.none() | _place.filter(lambda place: place != Place()),
    "start": st.none() | st.dates(),
    "end": st.none() | st.dates(),
    "date": st.none() | _date,
    "topics": st.lists(_text, max_size=3).map(tuple),
    "name": _maybe,
    "codes": _codes,
    "confidence": st.floats(0, 1),
    "evidence": st.lists(_evidence, min_size=1, max_size=3).map(tuple),
    "rules": st.lists(_text, max_size=2).map(tuple),
    "source": _source,
    "cluster": _maybe,
}
_mode = st.sampled_from([None, "in_person", "phone", "video"])
_attribution = st.none() | _participant


def events() -> st.SearchStrategy[Event]:
    """Return a strategy of events of the four kinds."""
    return st.one_of(
        st.builds(Visit, attribution=_attribution, **_common),
        st.builds(Meeting, attribution=_attribution, mode=_mode, **_common),
        st.builds(Consultation, attribution=_attribution, mode=_mode, **_common),
        st.builds(Statement, text=_text, direct=st.booleans(), verb=_maybe, venue=_maybe, **_common),
    )
