"""The vocabulary of visits, meetings and consultations as sets and a table of lemmas."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache

from diplo_cli.language.inflection import inflect, lemmatizer
from diplo_cli.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class EventVocabulary:
    """The word lists of events.toml (lemmas), the lemma of each form of its verbs, and what opens the gate."""

    visit_verbs_direct: frozenset[str]
    visit_verbs_to: frozenset[str]
    visit_verbs_in: frozenset[str]
    arriving_verbs: frozenset[str]
    setting_out_verbs: frozenset[str]
    parting_verbs: frozenset[str]
    starting_verbs: frozenset[str]
    lasting_verbs: frozenset[str]
    ending_verbs: frozenset[str]
    presence_verbs: frozenset[str]
    host_verbs: frozenset[str]
    visit_nouns: frozenset[str]
    visit_light_verbs: frozenset[str]
    sent_nouns: frozenset[str]
    guest_nouns: frozenset[str]
    private_titles: frozenset[str]
    private_adjectives: frozenset[str]
    private_aims: frozenset[str]
    medical_words: frozenset[str]
    family_nouns: frozenset[str]
    craft_nouns: frozenset[str]
    landing_nouns: frozenset[str]
    attended_nouns: frozenset[str]
    sports: frozenset[str]
    overseas_parts: frozenset[str]  # "PRI USA": of which state a territory is
    area_nouns: frozenset[str]
    twin_nouns: frozenset[str]
    state_nouns: frozenset[str]
    island_states: frozenset[str]
    kingdoms: frozenset[str]
    emirates: frozenset[str]
    meeting_verbs: frozenset[str]
    facing_words: frozenset[str]
    satisfied_nouns: frozenset[str]
    speaking_verbs: frozenset[str]
    phone_verbs: frozenset[str]
    gathering_verbs: frozenset[str]
    meeting_nouns: frozenset[str]
    national_bodies: frozenset[str]
    meeting_light_verbs: frozenset[str]
    sharing_verbs: frozenset[str]
    shared_nouns: frozenset[str]
    signed_nouns: frozenset[str]
    telling_verbs: frozenset[str]
    pressing_verbs: frozenset[str]
    calling_verbs: frozenset[str]
    briefing_verbs: frozenset[str]
    delivering_verbs: frozenset[str]
    carried_nouns: frozenset[str]
    containing_verbs: frozenset[str]
    partaking_verbs: frozenset[str]
    topic_verbs: frozenset[str]
    raised_verbs: frozenset[str]
    raising_verbs: frozenset[str]
    call_words: frozenset[str]
    paying_words: frozenset[str]
    loose_nouns: frozenset[str]
    open_mode_nouns: frozenset[str]
    meal_nouns: frozenset[str]
    feast_nouns: frozenset[str]
    conversation_nouns: frozenset[str]
    occasion_nouns: frozenset[str]
    talking_nouns: frozenset[str]
    referring_nouns: frozenset[str]
    edge_nouns: frozenset[str]
    span_nouns: frozenset[str]
    sport_words: frozenset[str]
    agenda_nouns: frozenset[str]
    phone_words: frozenset[str]
    gesture_nouns: frozenset[str]
    phrasal_verbs: frozenset[str]
    phrasal_heads: frozenset[str]  # these without their particles
    people_nouns: frozenset[str]
    room_nouns: frozenset[str]
    apart_words: frozenset[str]
    paired_words: frozenset[str]
    paired_nouns: frozenset[str]
    video_words: frozenset[str]
    consultation_nouns: frozenset[str]
    deal_nouns: frozenset[str]
    sponsoring_verbs: frozenset[str]
    mediated_words: frozenset[str]
    negotiating_words: frozenset[str]
    effort_nouns: frozenset[str]
    quarrel_nouns: frozenset[str]
    trying_verbs: frozenset[str]
    mediating_verbs: frozenset[str]
    go_between_nouns: frozenset[str]
    serving_verbs: frozenset[str]
    offering_verbs: frozenset[str]
    date_nouns: frozenset[str]
    round_nouns: frozenset[str]
    domestic_words: frozenset[str]
    contest_words: frozenset[str]
    resuming_verbs: frozenset[str]
    mechanism_words: frozenset[str]
    side_nouns: frozenset[str]
    leading_verbs: frozenset[str]
    dialogue_words: frozenset[str]
    progress_nouns: frozenset[str]
    account_nouns: frozenset[str]
    faction_nouns: frozenset[str]
    faction_words: frozenset[str]
    faction_bodies: frozenset[str]
    rival_nouns: frozenset[str]
    rival_words: frozenset[str]
    reconciling_words: frozenset[str]
    breaking_verbs: frozenset[str]
    pausing_verbs: frozenset[str]
    particle_verbs: frozenset[str]
    entering_verbs: frozenset[str]
    planning_verbs: frozenset[str]
    possible_verbs: frozenset[str]
    undertaking_verbs: frozenset[str]
    cancelling_verbs: frozenset[str]
    shunning_verbs: frozenset[str]
    mandate_nouns: frozenset[str]
    thwarting_verbs: frozenset[str]
    holding_verbs: frozenset[str]
    demanded_nouns: frozenset[str]
    open_nouns: frozenset[str]
    expected_words: frozenset[str]
    willing_words: frozenset[str]
    unsaid_words: frozenset[str]
    lasting_nouns: frozenset[str]
    leading_nouns: frozenset[str]
    repeated_adjectives: frozenset[str]
    gathering_nouns: frozenset[str]
    offered_nouns: frozenset[str]
    plan_nouns: frozenset[str]
    reporting_verbs: frozenset[str]
    planned_adjectives: frozenset[str]
    possible_adjectives: frozenset[str]
    cancelled_adjectives: frozenset[str]
    past_adjectives: frozenset[str]
    ongoing_adjectives: frozenset[str]
    before_prepositions: frozenset[str]
    following_nouns: frozenset[str]
    following_words: frozenset[str]
    ahead_prepositions: frozenset[str]
    wish_modals: frozenset[str]
    habitual_words: frozenset[str]
    gate_verbs_strong: frozenset[str]
    gate_verbs_weak: frozenset[str]
    verb_like_nouns: frozenset[str]
    travel_compounds: frozenset[str]
    other_verbs: frozenset[str]
    discussing_verbs: frozenset[str]
    focusing_verbs: frozenset[str]
    circumstance_nouns: frozenset[str]
    lemmas: Mapping[str, str]
    event_nouns: frozenset[str]  # of visits, meetings and consultations
    dated_nouns: frozenset[str]  # these and what is attended: "at Monday's dinner, Holm met Delaney"
    processes: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]  # words in lower case -> parties
    open_processes: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]  # of these, whose talks are called "talks"
    seats: Mapping[str, tuple[str, str]]  # organisation -> city and country of its seat
    standing_groups: Mapping[str, tuple[str, ...]]  # "six world powers" -> parties
    strong_words: frozenset[str]
    weak_words: frozenset[str]
    visiting_words: frozenset[str]  # of the strong and weak ones those that need somebody who goes

    def lemma(self, word: str) -> str:
        """Return the lemma of a verb form that the lexicon knows, else the word itself in lower case."""
        word = word.lower()
        return self.lemmas.get(word, word)

    def particle(self, lemma: str) -> str | None:
        """Return the particle without which a verb is no arrival: "up" of "turn", None of "land"."""
        return next((p for verb, _, p in (v.partition("_") for v in self.particle_verbs) if verb == lemma), None)

    def noun(self, word: str) -> str:
        """Return the singular of an event noun, lower case: "visits" is "visit", "talks" stays."""
        word = word.lower()
        if word in self.event_nouns:
            return word
        for singular in (
            word.removesuffix("s"),
            word.removesuffix("es"),
            word[:-3] + "y" if word.endswith("ies") else word,
        ):
            if singular in self.event_nouns:
                return singular
        return word


_LISTS = frozenset(f.name for f in fields(EventVocabulary)) - {
    "dated_nouns",
    "event_nouns",
    "lemmas",
    "open_processes",
    "phrasal_heads",
    "processes",
    "seats",
    "standing_groups",
    "strong_words",
    "visiting_words",
    "weak_words",
}


@lru_cache(maxsize=4)
def load_event_vocabulary(lexicon: Lexicon) -> EventVocabulary:
    """Build the vocabulary of a lexicon."""
    from diplo_cli.lexicon.schema import Process, Seat

    words = {name: frozenset(entries) for name, entries in lexicon.words("events").items() if name in _LISTS}
    # "put_off" is the verb "put" with its particle
    verbs = sorted({verb.split("_")[0] for name in words if "verb" in name for verb in words[name]})
    direct = (
        words["visit_verbs_direct"] | words["meeting_verbs"] | words["gathering_verbs"] | words["gate_verbs_strong"]
    )
    nouns = words["visit_nouns"] | words["meeting_nouns"] | words["consultation_nouns"] | {"delegation", "invitation"}
    phrasal_heads = frozenset(verb.split("_")[0] for verb in words["phrasal_verbs"])
    weak = (
        words["visit_verbs_to"]
        | words["visit_verbs_in"]
        | words["presence_verbs"]
        | words["host_verbs"]
        | words["speaking_verbs"]
        | words["phone_verbs"]
        | words["discussing_verbs"]
        | words["focusing_verbs"]
        | phrasal_heads
    )
    strong = frozenset(f for verb in direct for f in inflect(verb)) | _plurals(nouns | {"delegation"})
    going = words["visit_verbs_direct"] | words["visit_verbs_to"] | words["visit_verbs_in"] | words["presence_verbs"]
    return EventVocabulary(
        **words,
        lemmas=lemmatizer(verbs),
        event_nouns=nouns,
        dated_nouns=nouns | words["attended_nouns"],
        processes=tuple((row.words, row.parties) for row in lexicon.table("processes", Process) if row.words),
        open_processes=tuple((row.words, row.parties) for row in lexicon.table("processes", Process) if row.is_open),
        standing_groups=lexicon.standing_groups,
        seats={row.name: (row.city, row.country) for row in lexicon.table("seats", Seat)},
        phrasal_heads=phrasal_heads,
        strong_words=strong,
        visiting_words=frozenset(f for verb in going for f in inflect(verb)) | _plurals(words["visit_nouns"]),
        weak_words=frozenset(f for verb in weak | words["gate_verbs_weak"] for f in inflect(verb)) - strong,
    )


def _plurals(nouns: frozenset[str]) -> frozenset[str]:
    heads = {noun.split()[-1] for noun in nouns}
    return frozenset(
        heads
        | {h + "s" for h in heads}
        | {h + "es" for h in heads}
        | {h[:-1] + "ies" for h in heads if h.endswith("y")}
    )
