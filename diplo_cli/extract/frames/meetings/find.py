"""Meetings and consultations: which verb or noun of a sentence is offered to which construction.

Stage: frames. In: a token of a parsed sentence. Out: drafts from `verbs` and `nouns`.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.meetings.calls import find_called, find_called_on, find_phoned
from diplo_cli.extract.frames.meetings.go_betweens import find_go_between, find_mediation, find_shuttle
from diplo_cli.extract.frames.meetings.joint_bodies import find_body_held, find_joint_meeting
from diplo_cli.extract.frames.meetings.kinds import COMMITTEES
from diplo_cli.extract.frames.meetings.mediation import find_brokered, find_mediated, find_shuttled
from diplo_cli.extract.frames.meetings.negotiating_table import find_table
from diplo_cli.extract.frames.meetings.nouns import find_meeting_noun
from diplo_cli.extract.frames.meetings.rounds import (
    find_elliptic_round,
    find_joined_round,
    find_round,
    find_told_body,
)
from diplo_cli.extract.frames.meetings.seeing import find_seen
from diplo_cli.extract.frames.meetings.speaking import find_spoken_with
from diplo_cli.extract.frames.meetings.verbs import (
    find_briefed,
    find_delivered,
    find_gathered,
    find_got_together,
    find_met,
    find_played_host,
    find_pressed,
    find_received,
    find_second,
    find_shaken_hands,
    find_spent,
    find_told,
    find_visited_with,
)
from diplo_cli.extract.frames.ordinals import is_numbered, is_one_of_a_row
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

# Nouns, verbs, adjectives and what the parser does not know: no other word tells of a meeting.
_OPEN_TAGS = frozenset("NVJFX")
# "The ministers, meeting in Quito, agreed"
_WHERE = frozenset({"at", "behind", "for", "here", "in", "on", "via"})
_AFTER = frozenset({"after", "before", "since"})  # "after meeting for the first time in Quito"
# The construction of a verb that has one of its own.
_BY_LEMMA: Mapping[str, Callable[[ParsedSentence, Any], Iterator[Draft]]] = {
    "mediate": find_mediated,
    "play": find_played_host,
    "pose": find_shaken_hands,
    "see": find_seen,
    "shake": find_shaken_hands,
    "shuttle": find_shuttled,
    "spend": find_spent,
    "visit": find_visited_with,
}
# The construction of a noun that has one of its own.
_BY_NOUN: Mapping[str, Callable[[ParsedSentence, Any], Iterator[Draft]]] = {
    "mediation": find_mediation,
    "shuttle": find_shuttle,
}


def find_meetings(parsed: ParsedSentence, token: Any) -> Iterator[Draft]:
    """Yield the meetings and consultations that a word triggers as verb or noun."""
    if token.i in parsed.joint_of:
        yield from find_joint_meeting(parsed, token)
        return
    if parsed.joint_of and (drafts := list(find_body_held(parsed, token))):
        yield from drafts
        return
    if parsed.is_second_with(token):
        yield from find_second(parsed, token)
        return
    if token.tag_[:1] not in _OPEN_TAGS:
        return
    lemma = parsed.lemma(token)
    vocabulary = parsed.vocabulary
    noun = vocabulary.noun(token.text)
    before = parsed.doc[token.i - 1].text.lower() if token.i else ""
    after = parsed.doc[token.i + 1].text.lower() if token.i + 1 < len(parsed.doc) else ""
    is_doing = before in ("are", "is", "were", "was", "been") or (
        token.tag_ == "VBG" and after == "with" and before == "when"
    )
    is_doing = is_doing or (token.tag_ == "VBG" and token.dep_ == "xcomp")  # "are considering meeting in Oslo"
    # "left after meeting with Lind"; not "after the meeting with Lind"
    is_doing = is_doing or (
        token.tag_ == "VBG"
        and token.dep_ in ("advcl", "pcomp")
        and any(parsed.prepositions(token, "with"))
        and not any(c.dep_ in ("amod", "compound", "det", "nsubj", "poss") for c in token.children)
    )
    is_doing = is_doing or (
        token.tag_ == "VBG"
        and token.dep_ in ("acl", "advcl", "appos", "pcomp")
        and after in _WHERE
        and not any(parsed.objects(token))
        and not (token.dep_ == "pcomp" and token.head.text.lower() not in _AFTER)
    )
    if token.text.lower() == "meeting" and (parsed.adjacent(token) or is_doing):
        yield from find_met(parsed, token)
        return
    if noun in vocabulary.facing_words and vocabulary.noun(token.head.text) in vocabulary.event_nouns:
        return  # "one-on-one talks"
    if noun in vocabulary.facing_words and parsed.lemma(token.head) in vocabulary.meeting_verbs:
        return  # "will meet one-on-one with the leaders of Peru and Chile"
    is_talks = token.text.lower() == "talks" and (token.i == 0 or parsed.doc[token.i - 1].tag_.startswith(("J", "N")))
    if token.text.lower() == "exchange" and _is_of_views(parsed, token):
        yield from find_meeting_noun(parsed, token, noun)
        return
    told_by_noun = _BY_NOUN.get(token.text.lower())
    if token.text.lower() in vocabulary.go_between_nouns:
        told_by_noun = find_go_between
    if told_by_noun is not None and not parsed.is_verb(token) and (drafts := list(told_by_noun(parsed, token))):
        yield from drafts
        return
    is_bilateral = token.tag_ == "JJ" and token.dep_ == "dobj" and noun in ("bilateral", "trilateral")
    if (
        is_talks
        or is_bilateral
        or (
            token.tag_ in ("NN", "NNS", "NNP", "NNPS", "VBG")
            and (noun in vocabulary.meeting_nouns or noun in vocabulary.consultation_nouns)
            and not (
                token.tag_ == "VBG"
                and token.dep_ in ("ROOT", "advcl", "pcomp", "xcomp", "acl", "conj")
                and (parsed.objects(token) or any(c.dep_ == "aux" for c in token.children))  # "were gathering in Oslo"
            )
        )
    ):
        yield from find_meeting_noun(parsed, token, noun)
        return
    if (
        token.text.lower() in vocabulary.round_nouns
        and token.tag_ in ("NN", "NNS")
        and not any(parsed.prepositions(token, "of"))
    ):
        yield from find_round(parsed, token)
        return
    if token.dep_ == "conj" and (is_numbered(token.text) or token.text.lower() == "one"):
        yield from find_joined_round(parsed, token)
        return
    if is_one_of_a_row(token.text) or token.text.lower() in ("first", "last"):
        yield from find_elliptic_round(parsed, token)
        return
    if token.text.lower() in COMMITTEES and token.dep_.startswith("nsubj"):
        yield from find_told_body(parsed, token)
        return
    if token.text.lower() == "table":
        yield from find_table(parsed, token)
        return
    if token.text.lower() in ("phone", "telephone") and before in ("by", "on", "over", "the"):
        yield from find_phoned(parsed, token)
        return
    if token.text.lower() == "mediating" and not parsed.is_verb(token):
        yield from find_mediated(parsed, token)
        return
    if not parsed.is_verb(token):
        return
    is_coming = lemma == "come" and (after in vocabulary.facing_words or _is_together(parsed, token, after))
    if lemma in vocabulary.meeting_verbs or is_coming:
        yield from find_met(parsed, token)
    elif lemma in vocabulary.speaking_verbs or lemma in vocabulary.sharing_verbs:
        yield from find_spoken_with(parsed, token)
    elif lemma in vocabulary.telling_verbs and token.tag_ != "VBG":
        yield from find_told(parsed, token)
    elif (construction := _BY_LEMMA.get(lemma)) is not None:
        yield from construction(parsed, token)
    elif lemma in vocabulary.phrasal_heads:
        yield from find_got_together(parsed, token)
    elif lemma in vocabulary.mediating_verbs:
        yield from find_brokered(parsed, token)
    elif lemma in vocabulary.delivering_verbs:
        yield from find_delivered(parsed, token)
    elif lemma in vocabulary.briefing_verbs:
        yield from find_briefed(parsed, token)
    elif lemma in vocabulary.pressing_verbs:
        yield from find_pressed(parsed, token)
    elif lemma in vocabulary.phone_verbs:
        yield from find_called_on(parsed, token)
        yield from find_called(parsed, token)
    elif lemma in vocabulary.gathering_verbs:
        yield from find_gathered(parsed, token)
    elif lemma in vocabulary.host_verbs:
        yield from find_received(parsed, token)


def _is_together(parsed: ParsedSentence, verb: Any, following: str) -> bool:
    """Say whether somebody "came together with Premier Lind", or two people did; not "came together to fight"."""
    if following != "together":
        return False
    if any(p.type == "person" for t in parsed.prepositions(verb, "with") for p in parsed.parties(t)):
        return True
    has_aim = any(c.dep_ in ("advcl", "xcomp", "conj") for c in verb.children)
    return not has_aim and len({p.country for p in parsed.subjects(verb) if p.type == "person"}) > 1


def _is_of_views(parsed: ParsedSentence, noun: Any) -> bool:
    """Say whether an exchange is one of words: "a deep exchange of views with Trump", "a brief exchange with Lind"."""
    what = [t.text.lower() for t in parsed.prepositions(noun, "of")]
    if what:
        return not parsed.vocabulary.shared_nouns.isdisjoint(what)
    people = [p for t in parsed.prepositions(noun, "with") for p in parsed.parties(t)]
    is_had = noun.dep_ in ("dobj", "obj") and parsed.lemma(noun.head) in parsed.vocabulary.meeting_light_verbs
    return is_had and any(p.type == "person" and p.offices for p in people)
