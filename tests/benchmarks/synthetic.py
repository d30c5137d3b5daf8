"""Synthetic events by the number: people, states and days drawn from a seed, several articles for each real event.

    python -m tests.benchmarks.synthetic 1000000 > events.jsonl

The size of a line is that of real ones. Real events last, are told by one to five outlets, and some reports leave the
day or the place open, as articles do.
"""

import datetime as dt
import hashlib
import random
import sys
from collections.abc import Iterator

from diplo_cli.models import (
    Codes,
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
from diplo_cli.writing import event_json

STATES = {
    "CHN": ("China", "Beijing"),
    "RUS": ("Russia", "Moscow"),
    "USA": ("United States", "Washington"),
    "JPN": ("Japan", "Tokyo"),
    "IND": ("India", "New Delhi"),
    "FRA": ("France", "Paris"),
    "DEU": ("Germany", "Berlin"),
    "BRA": ("Brazil", "Brasilia"),
    "EGY": ("Egypt", "Cairo"),
    "TUR": ("Turkey", "Ankara"),
    "IDN": ("Indonesia", "Jakarta"),
    "KEN": ("Kenya", "Nairobi"),
}
OUTLETS = ("Reuters", "Xinhua", "TASS", "AFP", "Global Times", "Al Jazeera", "The Hindu")
_SYLLABLES = ("ba", "ko", "mi", "ru", "ten", "sal", "dor", "ve", "lin", "gar", "po", "shi", "zan", "el", "ur", "fe")
_TOPICS = ("trade", "border security", "energy supplies", "climate change", "bilateral relations", "a ceasefire")
_FIRST_DAY = dt.date(2000, 1, 1)
_DAYS = 9000
_REPORTS = 3


def people(country: str, draw: random.Random, count: int = 25) -> list[str]:
    """Return names that sound like no real ones."""

    def word(length: int) -> str:
        return "".join(draw.choices(_SYLLABLES, k=length)).capitalize()

    return [f"{word(2)} {word(3)}" for _ in range(count)]


def synthetic_events(count: int, seed: int = 7) -> Iterator[Event]:
    """Yield events; each real one comes in up to five articles, and Lavrov is a visitor in about one of a thousand."""
    draw = random.Random(seed)
    known = {code: people(code, draw) for code in STATES}
    known["RUS"][0] = "Sergey Lavrov"
    made = 0
    while made < count:
        visitor, host = draw.sample(sorted(STATES), 2)
        who, whom = draw.choice(known[visitor]), draw.choice(known[host])
        start = _FIRST_DAY + dt.timedelta(days=draw.randrange(_DAYS))
        kind = draw.choice(("visit", "meeting", "statement"))
        topic = draw.choice(_TOPICS)
        for _ in range(min(draw.randint(1, 2 * _REPORTS - 1), count - made)):
            yield _report(made, kind, (who, visitor), (whom, host), start, topic, draw)
            made += 1


def _report(
    number: int,
    kind: str,
    visitor: tuple[str, str],
    host: tuple[str, str],
    start: dt.date,
    topic: str,
    draw: random.Random,
) -> Event:
    outlet = draw.choice(OUTLETS)
    digest = hashlib.sha256(str(number).encode()).hexdigest()
    (who, home), (whom, there) = visitor, host
    state, city = STATES[there]
    is_dated = draw.random() < 0.8
    shown = (
        f"{STATES[home][0]}'s Foreign Minister {who} arrived in {city} for talks with {whom} on {topic}, {outlet} said"
    )
    common = {
        "id": digest[:16],
        "topics": (topic, f"the future of {topic} in the region"),
        "confidence": round(0.5 + draw.random() / 2, 2),
        "evidence": (Evidence(text=shown, start=120, end=120 + len(shown)), Evidence(text=shown[:60], start=0, end=60)),
        "rules": (f"{kind}.verb", f"{kind}.noun"),
        "source": Source(
            id=f"article-{number}",
            path=f"corpus/{start.year}/article-{number}.txt",
            outlet=outlet,
            title=f"{who} in {city} for talks on {topic}",
            published=start + dt.timedelta(days=draw.randint(0, 2)),
            url=f"https://example.org/{start.year}/{number}",
            sha256=digest,
        ),
        "start": start if is_dated else None,
        "end": start + dt.timedelta(days=draw.randint(0, 1)) if is_dated else None,
        "date": DateInfo(text="on Monday", precision="day", basis="relative", anchor=start) if is_dated else None,
    }

    def party(name: str, country: str, role: str) -> Participant:
        return Participant(name=name, title="Foreign Minister", country=country, type="person", role=role)  # type: ignore[arg-type]

    place = Place(name=city, city=city, country=there, latitude=10.5, longitude=20.25)
    codes = Codes(cameo="042", plover=Plover(event="CONSULT", mode="visit"))
    if kind == "visit":
        state_party = Participant(name=state, country=there, type="state", role="host")
        parties = (party(who, home, "visitor"), state_party)
        return Visit(status="completed", participants=parties, place=place, codes=codes, **common)  # type: ignore[arg-type]
    if kind == "meeting":
        parties = (party(who, home, "participant"), party(whom, there, "participant"))
        found = place if draw.random() < 0.7 else None
        return Meeting(status="completed", participants=parties, place=found, mode="in_person", codes=codes, **common)  # type: ignore[arg-type]
    said = f"we expect the parties to agree on {topic} with {STATES[there][0]} and {number % 97} other steps"
    return Statement(
        status="completed",
        participants=(party(who, home, "speaker"),),
        text=said,
        direct=True,
        verb="say",
        **common,  # type: ignore[arg-type]
    )


if __name__ == "__main__":
    for event in synthetic_events(int(sys.argv[1])):
        sys.stdout.write(event_json(event) + "\n")
