"""Who else was at a meeting told before: "It was attended by Lee", "Lee also took part", "Participants included Lee".

Stage: frames. In: a parsed sentence and the drafts so far. Out: participants that are added to the meeting told before.
"""

from collections.abc import Sequence
from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.draft import AHEAD, Draft
from diplo_cli.extract.frames.meetings.people import is_crowd
from diplo_cli.extract.frames.modality.verbs import verb_modality
from diplo_cli.extract.frames.parsed.listed import listed_after
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

# Without one of these a sentence is not looked at.
_TRIGGERS = frozenset(
    """attend attended attendees attending attends join joined joining joins part participants participate participated
    participates participating present""".split()
)
_REACH = 3  # sentences back to the meeting
_REACH_OF_LIST = 12  # "Participants in the call included", the last words of a release
_FAR = 8  # words to the verb of a list
# Rules of a meeting told by this sentence's own noun.
_TELLING = ("meeting.noun", "meeting.noun.clause", "consultation.noun", "consultation.noun.clause")
_WORDS = "meeting.tell"  # words between two, which are no talks that others attend
_NAMING = frozenset({":", "are", "include", "included", "were"})
_NEAR = 4  # words in which a sentence begins to list


def add_attenders(parsed: ParsedSentence, drafts: list[Draft]) -> None:
    """Add who was there to the last meeting of the sentences before, and drop what this sentence tells of it anew."""
    index = parsed.sentence.index
    if _TRIGGERS.isdisjoint(t.lower for t in parsed.sentence.tokens):
        return
    reach = _REACH_OF_LIST if lists_participants([t.text.lower() for t in parsed.doc]) else _REACH
    told = [d for d in drafts if d.kind != "visit" and index - reach <= d.sentence < index and d.rule != _WORDS]
    # "Lind met Ruiz ... Ruiz briefed her on his talks with Holm. Also present was Berg"
    told = _named_alike(parsed, told) or told
    meeting = next((d for d in reversed(told) if not d.is_nominal), told[-1] if told else None)
    if meeting is None or meeting.status == "cancelled":
        return
    present = _find_present(parsed, meeting)
    if not present:
        return
    parties = {p for p, _ in meeting.parties}
    for draft in drafts:  # all that tell of it
        known = {p for p, _ in draft.parties}
        if draft is meeting or (draft.kind != "visit" and draft.status == meeting.status and known == parties):
            crowd = {p for p in known if is_crowd(p)} if len(present) > 1 else set()
            kept = [(p, role) for p, role in draft.parties if p not in crowd]
            draft.parties = [*kept, *((p, "participant") for p in dict.fromkeys(present) if p not in known)]
    drafts[:] = [d for d in drafts if d.sentence != index or d.rule not in _TELLING or not _is_of(d, present)]


def _named_alike(parsed: ParsedSentence, told: Sequence[Draft]) -> list[Draft]:
    """Return the drafts told by the noun that takes them up: "held talks with Lind", for "Berg attended the talks"."""
    document = parsed.document
    nouns = {t.text.lower() for t in parsed.doc if _is_the_meeting(parsed, t)}
    words = [document.passage(document.sentences[d.sentence])[d.trigger :].split(None, 1)[0].lower() for d in told]
    return [d for d, word in zip(told, words, strict=True) if word.rstrip(".,;") in nouns]


def lists_participants(words: Sequence[str]) -> bool:
    """Say whether a sentence lists who was there: "Participants in the call included Lee and Berg"."""
    near = [k for k, word in enumerate(words[:_NEAR]) if word in ("attendees", "participants")]
    return bool(near) and not _NAMING.isdisjoint(words[near[0] + 1 : near[0] + 2 * _NEAR])


def _takes_part_elsewhere(parsed: ParsedSentence) -> bool:
    """Say whether what the participants take part in is no meeting told before: "Participants in the march"."""
    shared = [t for word in parsed.doc[:_NEAR] for t in parsed.prepositions(word, "at", "in")]
    return bool(shared) and not any(_is_the_meeting(parsed, t) for t in shared)


def _is_of(draft: Draft, present: list[Party]) -> bool:
    return {p for p, _ in draft.parties} <= set(present)


def _find_present(parsed: ParsedSentence, meeting: Draft) -> list[Party]:
    """Return whom a sentence tells to have been at a meeting that it takes up: persons, and bodies of states."""
    found: list[Party] = []
    rows = range(len(parsed.mentions))
    if lists_participants([t.text.lower() for t in parsed.doc]) and not _takes_part_elsewhere(parsed):
        found += [p for k in rows for p in parsed.document.parties(parsed.sentence.index, k)]
    for token in parsed.doc:
        word = token.text.lower()
        passives = [c for c in token.children if c.dep_ == "nsubjpass"]
        if word in ("attended", "joined") and any(_is_the_meeting(parsed, c) for c in passives):
            found += [p for t in parsed.prepositions(token, "by") for p in parsed.parties(t)]
        elif word in ("present", "attending") and (being := _opens_list(parsed, token)) is not None:
            found += listed_after(parsed, being)
        elif parsed.is_verb(token) and _is_there(parsed, token):
            is_ahead = verb_modality(parsed, token).status in AHEAD
            found += parsed.subjects(token) if is_ahead == (meeting.status in AHEAD) else []
    return [p for p in found if p.country is not None and (p.type == "person" or p.country == "IGO")]


def _opens_list(parsed: ParsedSentence, present: Any) -> Any | None:
    """Return the verb of "Among those attending the talks were A and B", "Also present was A"; nothing of others.

    So too "Present at the talks were A and B".
    """
    before = [t.text.lower() for t in parsed.doc[max(0, present.i - 2) : present.i]]
    at = [t for t in parsed.prepositions(present, "at", "during") if _is_the_meeting(parsed, t)]
    if before[-1:] != ["also"] and before != ["among", "those"] and not (present.i == 0 and at):
        return None
    return next((t for t in parsed.doc[present.i + 1 : present.i + _FAR] if t.text.lower() in ("was", "were")), None)


def _is_there(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether somebody "attended the talks", "also took part", "joined the meeting", "was present at the talks"."""
    if any(c.dep_ in ("neg", "nsubjpass") for c in verb.children):
        return False
    lemma, words = parsed.lemma(verb), {c.text.lower() for c in verb.children}
    if lemma in ("attend", "join") and any(_is_the_meeting(parsed, t) for t in parsed.objects(verb)):
        return True
    is_part = lemma == "participate" or (
        lemma == "take" and any(t.text.lower() == "part" for t in parsed.objects(verb))
    )
    is_present = lemma == "be" and "present" in words
    if not is_part and not is_present:
        return False
    hosts = (verb, *(c for c in verb.children if c.text.lower() in ("part", "present")))
    at = [t for host in hosts for t in parsed.prepositions(host, "in", "at", "during")]
    is_taken_up = "also" in words or any(t.text.lower() == "occasion" for t in parsed.prepositions(verb, "on"))
    return any(_is_the_meeting(parsed, t) for t in at) or (not at and is_taken_up)


def _is_the_meeting(parsed: ParsedSentence, noun: Any) -> bool:
    """Say whether a noun takes up a meeting told before: "the talks", "this meeting", not "the Caspian Summit"."""
    is_known = any(c.text.lower() in ("the", "this") for c in noun.children)
    is_named = any(c.dep_ in ("amod", "compound", "nmod") and c.text[0].isupper() for c in noun.children)
    return is_known and not is_named and parsed.vocabulary.noun(noun.text) in parsed.vocabulary.meeting_nouns
