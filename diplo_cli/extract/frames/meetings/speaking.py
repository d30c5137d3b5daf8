"""Meetings told by a verb of speaking or sharing: "spoke with", "discussed it with", "sat down with", "negotiated".

Stage: frames, beside `verbs`. In: such a verb in its parse. Out: drafts. What the verb does not mean, and whom it means
where nobody stands behind "with", are small readings in two tables, each with its sentence.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.draft import Draft, Kind, Mode
from diplo_cli.extract.frames.meetings.draft import apart, find_mode, make_draft
from diplo_cli.extract.frames.meetings.kinds import are_negotiators, is_for_consultation
from diplo_cli.extract.frames.modality.verbs import verb_modality
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

# How two spoke who "spoke" is open; another mention may tell.
_OPEN_MODE = frozenset({"broach", "discuss", "raise", "review", "speak", "talk"})
_EXITS = frozenset({"departure", "divorce", "exit", "withdrawal"})
_CEREMONIES = frozenset({"flag", "glass", "glasses", "guard", "hands", "parade", "toast", "troops"})
_RAISING = frozenset({"broach", "discuss", "raise", "review", "sign"})
# These are with a person: "raised the case with her counterpart"; not with a problem or a body.
_WITH_PEOPLE = frozenset({"broach", "hammer", "raise", "review", "sign", "thrash"})
_TALKING = frozenset({"speak", "talk"})
# States by themselves do these.
_OF_STATES = frozenset({"consult", "negotiate", "sit"})


@dataclass(frozen=True, slots=True)
class Speaking:
    """A verb of speaking, with who speaks and how."""

    parsed: ParsedSentence
    verb: Any
    lemma: str
    mode: Mode
    subjects: list[Party]

    @property
    def objects(self) -> list[str]:
        """Return the words of the verb's objects, lower case."""
        return [t.text.lower() for t in self.parsed.objects(self.verb)]


def find_spoken_with(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Tillerson spoke by telephone with Yang; Trump talked to Taiwan's president; Kono discussed it with Bishop."""
    lemma, mode = parsed.lemma(verb), find_mode(parsed, verb)
    told = Speaking(parsed, verb, lemma, mode, parsed.subjects(verb))
    if any(lemma in lemmas and is_other(told) for lemmas, is_other in _NOT_MEANT):
        return
    others = _find_others(told)
    if not others:
        found = (reading(told) for lemmas, reading in _WITHOUT_WITH if lemma in lemmas)
        others = next((parties for parties in found if parties), [])
    subjects = told.subjects
    if lemma == "negotiate" and verb.dep_ == "acl" and verb.tag_ == "VBN" and len(set(others)) == 1:
        up = parsed.governing_verb(verb.head)  # "Peru pays under a deal negotiated with Chile"
        subjects = parsed.subjects(up) if up is not None else []
    if lemma == "negotiate" and verb.tag_ == "VBN" and any(parsed.prepositions(verb, "by")):
        subjects = []  # "opposed a deal being negotiated by Holm": who negotiates, not who opposes
    parties = [*subjects, *others]
    if not others or not _can_speak(told, parties):
        return
    is_round = lemma == "sit" and (is_for_consultation(parsed, verb) or are_negotiators(parsed, verb))
    is_consulting = lemma in ("consult", "negotiate") or is_round
    kind: Kind = "consultation" if is_consulting else "meeting"
    confidence = 0.75 if lemma != "discuss" else 0.6
    drafts = make_draft(parsed, verb, parties, verb_modality(parsed, verb), f"{kind}.{lemma}", confidence)
    for draft in apart(parsed, verb, parties, others, drafts):
        draft.kind = kind
        if lemma in _OPEN_MODE and draft.mode == "in_person":
            draft.mode = None
        yield draft


def _find_others(told: Speaking) -> list[Party]:
    """Return who stands behind "with", or "to" of speaking: "spoke to Lind", not "spoke to the Italian parliament"."""
    parsed, verb, lemma = told.parsed, told.verb, told.lemma
    others = [
        p
        for word in (("with", "to") if lemma in _TALKING else ("with",))
        for target in parsed.prepositions(verb, word)
        for p in parsed.parties(target)
        if word == "with" or p.type != "organization" or p.country == "IGO"
    ]
    if not others:
        # "discussed the row with Lavrov", not "discussed the fighting between Israel and Hamas"
        others = [p for p in parsed.accompanied(verb, ("with",)) if lemma not in _RAISING or p.type == "person"]
    if not others and lemma in _TALKING:  # "talked about trade by phone with Lind"
        about = parsed.prepositions(verb, "about")
        others = [p for a in about for t in parsed.prepositions(a, "with") for p in parsed.parties(t)]
        others = [p for p in others if p.type == "person" and p.country]
    if lemma in ("review", "sign"):  # "a plan that Ruiz agreed with Lind" is theirs
        hosts = (verb, *parsed.objects(verb))
        others = [p for host in hosts for t in parsed.prepositions(host, "with") for p in parsed.parties(t)]
    if lemma in _WITH_PEOPLE:
        others = [p for p in others if p.type == "person" and (p.offices or p.country)]
    return others


def _can_speak(told: Speaking, parties: list[Party]) -> bool:
    """Say whether these can have spoken with each other: people, or states on an occasion."""
    if told.mode != "in_person" or told.lemma in _OF_STATES or any(p.type == "person" for p in parties):
        return True
    return told.lemma in ("discuss", "talk") and _are_states_at_once(told.parsed, told.verb, parties)


def _are_states_at_once(parsed: ParsedSentence, verb: Any, parties: list[Party]) -> bool:
    """Say whether states discussed something on an occasion: not "Japan and China have discussed it for years"."""
    spans = {t.text.lower() for t in parsed.prepositions(verb, "for", "over")}
    return all(p.type == "state" for p in parties) and not spans & {"decades", "months", "weeks", "years"}


# -- what the verb does not mean ---------------------------------------------------------------------------------------


def _sits_somewhere(told: Speaking) -> bool:
    """Lind sat with Holm in the front row: they did not sit down with each other."""
    return not any(c.text.lower() == "down" for c in told.verb.children)


def _hammers_away(told: Speaking) -> bool:
    """The premier hammered rivals with taxes; not "hammered out a plan with Holm"."""
    return not any(c.text.lower() == "out" for c in told.verb.children)


def _talks_up(told: Speaking) -> bool:
    """Lind is talking up ties with Peru."""
    return bool(told.objects)


def _is_raised(told: Speaking) -> bool:
    """Syria was raised with the premier."""
    return any(c.dep_ == "nsubjpass" for c in told.verb.children)


def _is_ceremony(told: Speaking) -> bool:
    """Lind raised a glass with Holm; reviewed the troops with Holm."""
    return bool(_CEREMONIES.intersection(told.objects))


def _exchanges_no_views(told: Speaking) -> bool:
    """Lind exchanged gifts with Holm; not "exchanged views", nor "exchanged greetings by phone"."""
    return told.mode == "in_person" and told.parsed.vocabulary.shared_nouns.isdisjoint(told.objects)


def _signs_no_pact(told: Speaking) -> bool:
    """Lind signed a book with Holm."""
    return told.parsed.vocabulary.signed_nouns.isdisjoint(told.objects)


_NOT_MEANT: tuple[tuple[frozenset[str], Callable[[Speaking], bool]], ...] = (
    (frozenset({"sit"}), _sits_somewhere),
    (frozenset({"hammer", "thrash"}), _hammers_away),
    (frozenset({"talk"}), _talks_up),
    (_RAISING, _is_raised),
    (frozenset({"raise", "review"}), _is_ceremony),
    (frozenset({"compare", "exchange"}), _exchanges_no_views),
    (frozenset({"sign"}), _signs_no_pact),
)


# -- who is meant where nobody stands behind "with" --------------------------------------------------------------------


def _on_the_phone(told: Speaking) -> list[Party]:
    """Holm and Lind spoke by phone."""
    return told.subjects if len(told.subjects) > 1 and told.mode in ("phone", "video") else []


def _joint(told: Speaking) -> list[Party]:
    """Ruiz and Holm chatted; the two dined together; Australia and Japan began negotiating a trade agreement."""
    return told.subjects if _is_joint(told.parsed, told.verb) else []


def _at_length(told: Speaking) -> list[Party]:
    """Holm and Lind spoke for 90 minutes; "when they talked on the sidelines"."""
    is_they = any(c.text.lower() == "they" for c in told.verb.children)
    is_pair = is_they or _is_named_pair(told.parsed, told.verb)
    return told.subjects if is_pair and _is_lasting(told.parsed, told.verb) else []


def _pair(told: Speaking) -> list[Party]:
    """Macron and Merkel discussed the war."""
    return told.subjects if _is_named_pair(told.parsed, told.verb) else []


def _negotiated_between(told: Speaking) -> list[Party]:
    """A treaty negotiated between Egypt and Sudan."""
    if told.verb.tag_ != "VBN":
        return []
    return [p for t in told.parsed.prepositions(told.verb, "between", "by") for p in told.parsed.parties(t)]


def _left(told: Speaking) -> list[Party]:
    """Britain is negotiating its exit from the European Union."""
    parsed = told.parsed
    exits = [t for t in parsed.objects(told.verb) if t.text.lower() in _EXITS]
    return [p for t in exits for u in parsed.prepositions(t, "from") for p in parsed.parties(u)]


_NEGOTIATING = frozenset({"negotiate"})
_WITHOUT_WITH: tuple[tuple[frozenset[str], Callable[[Speaking], list[Party]]], ...] = (
    (_TALKING, _on_the_phone),
    (frozenset({"chat", "converse", "dine", "lunch", "sit"}), _joint),
    (_TALKING, _at_length),
    (frozenset({"discuss", "review", "sign"}), _pair),
    (_NEGOTIATING, _joint),
    (_NEGOTIATING, _negotiated_between),
    (_NEGOTIATING, _left),
)


def _is_lasting(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether two who "spoke" spoke with each other: for an hour, on the sidelines, about something."""
    words = {t.text.lower() for t in parsed.prepositions(verb, "for", "on")}
    is_about = any(parsed.prepositions(verb, "about"))
    return is_about or bool(words & {"minutes", "hours", "hour", "sidelines", "margins"})


def _is_joint(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether the subject of a verb, or of the one that governs it, names two states together."""
    subjects = [c for c in parsed.verb_with_subject(verb, "conj", "xcomp").children if c.dep_ == "nsubj"]
    return any(len({p.country for p in parsed.parties(c) if p.country}) > 1 for c in subjects)


def _is_named_pair(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether the subject names two people: "Macron and Merkel discussed", not "the ministers discussed"."""
    for child in verb.children:
        covering = parsed.mention(child) if child.dep_ == "nsubj" else None
        is_pair = any(c.dep_ == "conj" for c in child.children)
        if covering is not None and covering[1].kind == "group" and len(covering[1].countries) > 1:
            # "in Helsinki, the heads of government of Finland and Norway discussed"
            return parsed.clause_site(verb) is not None and all(p.type == "person" for p in parsed.parties(child))
        if is_pair and covering is not None and covering[1].kind in ("person", "state"):
            sides = {p.country or p.name for p in parsed.parties(child) if p.country or p.is_of_faction}
            return len(sides) > 1  # "the envoy and rebel chief Holm signed an accord"
    return False
