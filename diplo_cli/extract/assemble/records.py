"""Records: the article's merged events and statements as checked, immutable event records with stable ids."""

import datetime as dt
import hashlib
from collections.abc import Sequence

from diplo_cli.extract.actors import Party
from diplo_cli.extract.assemble.confidence import calibrate
from diplo_cli.extract.assemble.gathered import Gathered
from diplo_cli.extract.document import Document, Site
from diplo_cli.extract.frames import Draft
from diplo_cli.extract.statements import StatementDraft
from diplo_cli.extract.times import Period
from diplo_cli.models import (
    Article,
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
    Span,
    Statement,
    Visit,
)
from diplo_cli.models.event import Role

_MOST_EVIDENCE = 5


def make_source(article: Article) -> Source:
    """Return what a record says of its article."""
    return Source(
        id=article.id, path=article.path, outlet=article.outlet, title=article.title, published=article.published,
        url=article.url, sha256=article.sha256,
    )  # fmt: skip


def make_events(gathered: Sequence[Gathered], document: Document, source: Source) -> list[Event]:
    """Turn merged events into records, in the order given; an id repeats only if all key fields do."""
    return [_record(event, document, source) for event in gathered]


def make_statements(drafts: Sequence[StatementDraft], document: Document, source: Source) -> list[Event]:
    """Turn statement drafts into records, in the order given."""
    return [_statement(draft, document, source) for draft in drafts]


def _statement(draft: StatementDraft, document: Document, source: Source) -> Statement:
    participants = tuple(make_participant(p, "speaker") for p in draft.speakers)
    participants += tuple(make_participant(p, "addressee") for p in draft.addressees if p not in draft.speakers)
    evidence = tuple(make_evidence(document, draft.sentence, span) for span in draft.evidence)
    start, end, date = _days(draft.period)
    return Statement(
        id=event_id(
            document.article,
            "statement",
            *(f"{p.role}:{p.name}:{p.country}" for p in participants),
            start,
            draft.verb,
            evidence[0].in_,
            evidence[0].start,
        ),
        status="completed",
        participants=participants,
        start=start,
        end=end,
        date=date,
        text=draft.text,
        direct=draft.direct,
        verb=draft.verb,
        venue=draft.venue,
        confidence=round(draft.confidence, 2),
        evidence=evidence,
        rules=(draft.rule,),
        source=source,
        codes=Codes(cameo=draft.cameo, plover=Plover(event=draft.plover) if draft.plover else None),
    )


def _days(period: Period | None) -> tuple[dt.date | None, dt.date | None, DateInfo | None]:
    if period is None:
        return None, None, None
    return (
        period.start,
        period.end or period.start,
        DateInfo(text=period.text, precision=period.precision, basis=period.basis, anchor=period.anchor),
    )


def make_participant(party: Party, role: Role) -> Participant:
    """Return a party in its role."""
    return Participant(name=party.name, title=party.title, country=party.country, type=party.type, role=role)


def make_evidence(document: Document, sentence: int, span: Span) -> Evidence:
    """Return the words of a span, cut from the passage that they stand in."""
    where = document.sentences[sentence].where
    passage = document.passage(document.sentences[sentence])
    return Evidence.model_validate(
        {"text": passage[span.start : span.end], "start": span.start, "end": span.end, "in": where}
    )


def event_id(article: Article, *key: object) -> str:
    """Return a digest of the article's content and an event's own key fields: 16 hexadecimal digits."""
    text = "\x1f".join("" if part is None else str(part) for part in (article.sha256, article.title, *key))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _telling(draft: Draft, event: Gathered, document: Document) -> tuple[bool, int, float, int]:
    """Rank a mention as evidence: in the text rather than the title, and showing where, when and how it stands."""
    shown = (
        (draft.site is not None) + (draft.period is not None) + (draft.status == event.status) + (not draft.is_nominal)
    )
    return document.sentences[draft.sentence].where == "text", shown, draft.confidence, -draft.sentence


def _record(event: Gathered, document: Document, source: Source) -> Event:
    participants = tuple(make_participant(p, role) for p, role in event.parties)
    if event.kind == "visit" and not any(p.role == "host" for p in participants):
        participants += (Participant(name=None, country=None, type="state", role="host"),)
    place = _place(event.site, document)
    start, end, date = _days(event.period)
    best = max(event.drafts, key=lambda d: _telling(d, event, document))
    first = (best.sentence, best.span) if (best.sentence, best.span) in event.spans else event.spans[0]
    ordered = [first, *(s for s in event.spans if s != first)]
    evidence = tuple(make_evidence(document, s, span) for s, span in ordered[:_MOST_EVIDENCE])
    topics = tuple(dict.fromkeys(t for d in event.drafts for t in d.topics))
    name = next((d.name for d in event.drafts if d.name), None)
    common = {
        "id": event_id(
            document.article,
            event.kind,
            *(f"{p.role}:{p.name}:{p.country}" for p in participants),
            place and place.country,
            place and place.city,
            start,
            end,
            evidence[0].in_,
            evidence[0].start,
        ),
        "status": event.status,
        "participants": participants,
        "place": place,
        "start": start,
        "end": end,
        "date": date,
        "topics": topics,
        "name": name,
        "codes": _codes(event),
        "confidence": calibrate(event.confidence),
        "evidence": evidence,
        "rules": tuple(sorted({d.rule for d in event.drafts})),
        "source": source,
        "attribution": make_participant(best.attribution, "speaker") if best.attribution else None,
    }
    if event.kind == "visit":
        return Visit(**common)  # type: ignore[arg-type]
    # Where nothing says how two parties spoke, they met in person.
    mode = next((d.mode for d in event.drafts if d.mode not in ("in_person", None)), "in_person")
    is_call = document.is_release and {d.rule for d in event.drafts} == {"meeting.speak"}
    if place is None and is_call and not any(word in q.text.lower() for q in evidence for word in _FACE_TO_FACE):
        mode = "phone"  # "The Prime Minister spoke to President Ruiz this afternoon", a government writes of calls
    if event.kind == "consultation":
        return Consultation(mode=mode, **common)  # type: ignore[arg-type]
    return Meeting(mode=mode, **common)  # type: ignore[arg-type]


_FACE_TO_FACE = ("sidelines", "margins", "in person", "face to face", "face-to-face")


def _place(site: Site | None, document: Document) -> Place | None:
    if site is None or (site.country is None and site.city is None):
        return None
    country = None if site.country == "IGO" else site.country
    return Place(
        name=site.name or None, city=document.spellings.get(site.city or "", site.city), country=country,
        latitude=site.latitude if site.city else None, longitude=site.longitude if site.city else None,
    )  # fmt: skip


def _codes(event: Gathered) -> Codes:
    """Code an event in CAMEO (1.1b3) and PLOVER: what is only planned is an agreement to meet, not a meeting."""
    if event.status in ("planned", "possible"):
        return Codes(cameo="036", plover=Plover(event="AGREE", mode="meet"))
    if event.status == "cancelled":
        return Codes(cameo="1246" if event.kind != "visit" else "124", plover=Plover(event="REJECT", mode="meet"))
    if event.kind == "visit":
        return Codes(cameo="042", plover=Plover(event="CONSULT", mode="visit"))
    modes = {d.mode for d in event.drafts}
    if any(role == "mediator" for _, role in event.parties):
        return Codes(cameo="045", plover=Plover(event="CONSULT", mode="third-party"))
    if modes & {"phone", "video"}:
        return Codes(cameo="041", plover=Plover(event="CONSULT", mode="phone" if "phone" in modes else "video"))
    if event.kind == "consultation":
        return Codes(cameo="046", plover=Plover(event="CONSULT", mode=None))
    several = len({p.country for p, _ in event.parties}) > 2
    return Codes(cameo="040", plover=Plover(event="CONSULT", mode="multilateral" if several else None))
