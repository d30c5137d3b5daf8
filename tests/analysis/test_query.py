"""Asking real events: each part of a query keeps what it should, and all of it."""

import datetime as dt
from typing import Any

import pytest

from diplo_cli.analysis.actors import find_actor, profile_actors
from diplo_cli.analysis.order import group_events, sort_events
from diplo_cli.analysis.query import Query
from diplo_cli.errors import UsageError
from diplo_cli.models import Event
from tests.analysis.real import seed_events
from tests.writing.sample_events import meeting, statement, visit


def ask(**parts: Any) -> list[Event]:
    query = Query(**parts)
    found = [event for event in seed_events() if query.matches(event)]
    assert found, "the seeds have such events"
    assert len(found) < len(seed_events())
    return found


def has(event: Event, name: str) -> bool:
    return any(name in (party.name or "") for party in event.participants)


@pytest.mark.parametrize("name", ["lavrov", "LAWROW", "Sergej Lavrov", "Sergey Lavrov"])
def test_actor_as_people_type_it(name: str) -> None:
    found = ask(actors=(find_actor(name),))
    assert found == [event for event in seed_events() if has(event, "Lavrov")]


def test_state_as_actor() -> None:
    found = ask(actors=(find_actor("Russia"),))
    assert found == ask(actors=(find_actor("RUS"),))
    assert all(any(party.country == "RUS" for party in event.participants) for event in found)


def test_any_and_all_of_several_actors() -> None:
    actors = (find_actor("Lavrov"), find_actor("Wang Yi"))
    either, both = ask(actors=actors), ask(actors=actors, needs_all_actors=True)
    assert len(both) < len(either)
    assert all(has(event, "Lavrov") and has(event, "Wang Yi") for event in both)


def test_a_partner_is_another_party() -> None:
    found = ask(actors=(find_actor("Lavrov"),), partners=(find_actor("Wang Yi"),))
    assert all(has(event, "Lavrov") and has(event, "Wang Yi") for event in found)
    alone = Query(actors=(find_actor("Lavrov"),), partners=(find_actor("Russia"),))
    assert not alone.matches(visit()), "Lavrov is no partner of himself"


def test_role_is_the_actors_own() -> None:
    found = ask(actors=(find_actor("China"),), roles=frozenset({"host"}))
    assert all(any(party.country == "CHN" and party.role == "host" for party in event.participants) for event in found)
    assert all(
        any(party.role == "visitor" for party in event.participants) for event in ask(roles=frozenset({"visitor"}))
    )


@pytest.mark.parametrize("kind", ["visit", "meeting", "consultation", "statement"])
def test_kind(kind: str) -> None:
    assert {event.kind for event in ask(kinds=frozenset({kind}))} == {kind}


def test_country_of_a_party_or_of_the_place() -> None:
    found = ask(countries=frozenset({"SVN"}))
    assert all("SVN" in {party.country for party in event.participants} for event in found)
    assert Query(countries=frozenset({"CHE"})).matches(meeting(place={"country": "CHE"}))


def test_place_status_mode_and_confidence() -> None:
    assert all(event.place and "Beijing" in (event.place.name or "") for event in ask(places=("beijing",)))
    assert {event.status for event in ask(statuses=frozenset({"planned"}))} == {"planned"}
    assert {getattr(event, "mode", None) for event in ask(modes=frozenset({"in_person"}))} == {"in_person"}
    assert min(event.confidence for event in ask(min_confidence=0.9)) >= 0.9


def test_days_overlap() -> None:
    march = ask(since=dt.date(2021, 3, 1), until=dt.date(2021, 3, 31))
    assert all(event.start and event.start.year == 2021 for event in march)
    inside = Query(since=dt.date(2024, 4, 9), until=dt.date(2024, 4, 20))
    assert inside.matches(visit()), "the visit of 8 to 9 April ends on the first day asked for"
    assert not Query(since=dt.date(2024, 4, 10)).matches(visit())
    assert not Query(until=dt.date(2024, 4, 7)).matches(visit())


def test_undated_events_are_kept_on_request() -> None:
    since = dt.date(2024, 1, 1)
    dated = ask(since=since)
    with_undated = ask(since=since, keeps_undated=True)
    assert [event for event in with_undated if event.start] == dated
    assert len(with_undated) > len(dated)


def test_words_of_topics_texts_and_outlets() -> None:
    assert all("ukraine" in " ".join(event.topics).casefold() for event in ask(topics=("Ukraine",)))
    found = ask(texts=("coercion aggression",))
    assert all(has(event, "Blinken") for event in found)
    assert Query(outlets=("reuters",)).matches(visit())
    assert not Query(outlets=("xinhua",)).matches(visit())


@pytest.mark.parametrize(
    ("parts", "problem"),
    [
        ({"partners": (find_actor("Lavrov"),)}, "partner"),
        ({"since": dt.date(2024, 2, 1), "until": dt.date(2024, 1, 1)}, "end"),
        ({"keeps_undated": True}, "undated"),
        ({"modes": frozenset({"phone"}), "kinds": frozenset({"visit"})}, "mode"),
        ({"roles": frozenset({"speaker"}), "kinds": frozenset({"visit"})}, "no speaker"),
    ],
)
def test_parts_that_contradict_each_other(parts: dict[str, Any], problem: str) -> None:
    with pytest.raises(UsageError, match=problem):
        Query(**parts)


def test_actors_have_their_usual_name() -> None:
    profiles = {profile.name: profile for profile in profile_actors(seed_events())}
    lavrov = profiles["Sergey Lavrov"]
    assert lavrov.country == "RUS"
    assert "Foreign Minister" in lavrov.titles
    assert lavrov.kinds["visit"] >= 2
    assert lavrov.first == "2021-01-01"
    assert "Lavrov" not in profiles, "a surname alone is the person who alone has it"


def test_spellings_of_one_actor_are_one() -> None:
    zelensky = [{"name": name, "country": "UKR", "type": "person", "role": "speaker"} for name in SPELLINGS]
    events = [statement(id=str(i), participants=[party]) for i, party in enumerate(zelensky)]
    (profile,) = profile_actors(events)
    assert profile.total == len(SPELLINGS)
    assert set(profile.names) == set(SPELLINGS)


SPELLINGS = ("Volodymyr Zelensky", "Volodymyr Zelenskyy", "Wolodymyr Selenskyj")


def test_sorting_puts_what_is_open_last_either_way() -> None:
    for is_reversed in (False, True):
        days = [event.start for event in sort_events(seed_events(), "date", is_reversed=is_reversed)]
        known = [day for day in days if day]
        assert days[: len(known)] == sorted(known, reverse=is_reversed)


def test_groups_hold_all_events() -> None:
    assert sum(map(len, group_events(seed_events(), "kind").values())) == len(seed_events())
    months = list(group_events(seed_events(), "month"))
    assert months[:-1] == sorted(months[:-1])
    assert months[-1] == "", "events without a day come last"
    assert "Sergey Lavrov" in group_events(seed_events(), "actor")
