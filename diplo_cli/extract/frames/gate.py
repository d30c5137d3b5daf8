"""The gate: which sentences can hold a visit, meeting or consultation, told from their words before any parser runs.

Strong words (visit, met, summit) open it with any actor near. Weak ones (be, go, call, tell) stand in most sentences
of the news; each needs after it what its frame would need: a place, a person, a preposition.
"""

from collections.abc import Sequence
from itertools import pairwise

from diplo_cli.extract.actors import Mention
from diplo_cli.extract.document import Document
from diplo_cli.extract.frames.vocabulary import EventVocabulary
from diplo_cli.language.tokens import Token

_OWNERS = frozenset({"his", "her", "their"})
_CALLS = frozenset({"call", "calls"})
_CALL_WORDS = frozenset({"phone", "telephone", "video", "conference", "with", "between", "from", "to", "by"})
_PAYING = frozenset({"pay", "pays", "paid", "paying", "courtesy"})  # "paid a courtesy call on"
_PEOPLE = frozenset({"person", "office", "group", "pronoun"})
_TOLD = frozenset({"person", "office", "pronoun"})  # "told reporters" is no meeting
_DETERMINERS = frozenset("a an another first his her its last next one second the their third this".split())
_TO = frozenset({"to", "for", "into", "in", "at", "from", "here"})
_IN = frozenset({"in", "at", "on", "into", "here"})
_LASTING = frozenset({"minutes", "hours", "hour", "sidelines", "margins"})
_WAYS = frozenset({"back", "currently", "flight", "plane", "route", "time", "way", "while"})
_NEAR = 5
_FAR = 12


def passes_gate(document: Document, index: int, vocabulary: EventVocabulary) -> bool:
    """Say whether a sentence is worth a parse."""
    mentions = document.mentions[index]
    tokens = document.sentences[index].tokens
    if _tells_of_meeting(tokens, vocabulary) or (document.times[index] and _tells_of_round(tokens, vocabulary)):
        return True
    if not any(m.kind != "place" for m in mentions) and not any(t.lower in _OWNERS for t in tokens):
        return False
    strong, weak = vocabulary.strong_words, vocabulary.weak_words
    if document.joint_bodies[index]:
        return True
    if _is_headline_of_presence(document, index):
        return True
    for i, token in enumerate(tokens):
        word = token.lower
        if word in _CALLS:
            before = tokens[max(0, i - 3) : i]
            near = (*before, *tokens[i : i + 3])
            if any(t.lower in _CALL_WORDS for t in near) and not _calls_for(tokens, i):
                return True
            if tokens[i + 1 : i + 2] and tokens[i + 1].lower == "to" and _follows(mentions, i + 1, 2, _PEOPLE):
                return True  # "placed a call to President Putin"
            if any(t.lower == "with" for t in tokens[i + 3 : i + _NEAR]):
                return True  # "in his calls on Tuesday with"
            if any(t.lower in _PAYING for t in before):
                return True
        elif word in strong and _is_event_word(vocabulary, tokens, mentions, i):
            return True
        if word in ("phone", "telephone") and i and tokens[i - 1].lower in ("by", "the"):
            return True
        if (word in weak or word in vocabulary.verb_like_nouns) and _is_armed(vocabulary, tokens, mentions, i):
            return True
    return False


def _is_headline_of_presence(document: Document, index: int) -> bool:
    """Say whether a headline tells where somebody is or goes: "Iran FM in Beirut", "PM off to Oman"."""
    sentence = document.sentences[index]
    if sentence.where != "title" and sentence.kind not in ("headline", "heading"):
        return False
    mentions = document.mentions[index]
    return (
        len(mentions) > 1
        and mentions[0].kind in ("person", "office")
        and mentions[1].place is not None
        and [t.lower for t in sentence.tokens[mentions[0].last : mentions[1].first]] in (["in"], ["off", "to"])
    )


def _tells_of_meeting(tokens: Sequence[Token], vocabulary: EventVocabulary) -> bool:
    """Say whether a sentence begins with a meeting as its subject: "The call focused on"."""
    return (
        len(tokens) > 3
        and tokens[0].lower == "the"
        and vocabulary.noun(tokens[1].lower) in vocabulary.meeting_nouns
        and vocabulary.lemma(tokens[2].lower) in vocabulary.focusing_verbs | vocabulary.discussing_verbs
    )


def _tells_of_round(tokens: Sequence[Token], vocabulary: EventVocabulary) -> bool:
    """Say whether a sentence names talks by what was told before: "The next round is due on July 3"."""
    words = {token.lower for token in tokens}
    if not words.isdisjoint(vocabulary.round_nouns):
        return True
    return not words.isdisjoint(vocabulary.talking_nouns) and any(
        a.lower == "the" and b.lower in vocabulary.talking_nouns for a, b in pairwise(tokens)
    )


def _is_event_word(vocabulary: EventVocabulary, tokens: Sequence[Token], mentions: Sequence[Mention], i: int) -> bool:
    """Say whether a strong word stands for itself: not in "Jeff Sessions", "a travel ban", "to stop the fighting"."""
    token = tokens[i]
    if token.is_capitalised and any(m.kind == "person" and m.first <= i < m.last for m in mentions):
        return False
    if token.lower in vocabulary.verb_like_nouns:
        return any(t.lower in _DETERMINERS or t.text in ("'s", "’s") for t in tokens[max(0, i - 3) : i])
    following = tokens[i + 1].lower if i + 1 < len(tokens) else ""
    return token.lower != "travel" or following not in vocabulary.travel_compounds


def _calls_for(tokens: Sequence[Token], i: int) -> bool:
    """Say whether a call is a demand: "calls for restraint", "called on Iran to stop"."""
    return i + 1 < len(tokens) and tokens[i + 1].lower in ("for", "it", "them", "themselves", "itself", "to")


def _is_armed(vocabulary: EventVocabulary, tokens: Sequence[Token], mentions: Sequence[Mention], i: int) -> bool:
    """Say whether a weak word has what it needs to be an event."""
    lemma, word = vocabulary.lemma(tokens[i].lower), tokens[i].lower
    if lemma in vocabulary.telling_verbs:
        return _follows(mentions, i, 2, _TOLD) or any(
            m.kind == "group" and i < m.first <= i + 2 and (m.countries or m.office == "counterpart") for m in mentions
        )
    if lemma == "transit":
        return _is_place_after(vocabulary, tokens, mentions, i, frozenset({"through", "in"}), 2)
    if word in _WAYS:
        return _is_place_after(vocabulary, tokens, mentions, i, _TO, 2)
    is_going = lemma in vocabulary.presence_verbs or lemma in vocabulary.visit_verbs_to
    if is_going and any(t.lower == "there" for t in tokens[i + 1 : i + 3]):
        return True  # "plans to be there", "went there"
    if lemma in vocabulary.presence_verbs:
        where = _IN | {"to"} if word == "been" else _IN  # "has been to Nicaragua"
        return _is_place_after(vocabulary, tokens, mentions, i, where, 4)
    if word == "accompanied" and i + 1 < len(tokens) and tokens[i + 1].lower == "by":
        return _follows(mentions, i, 3, _PEOPLE)
    if word in ("move", "moved", "moves", "moving") and tokens[i + 1 : i + 2] and tokens[i + 1].lower != "on":
        return False
    if lemma == "set" and any(t.lower == "foot" for t in tokens[i + 1 : i + 2]):
        return True
    if lemma in ("see", "dine"):
        return _follows(mentions, i, 3, _PEOPLE)
    if lemma == "spend":
        return _is_place_after(vocabulary, tokens, mentions, i, _IN, _FAR) or any(
            t.lower == "with" and _follows(mentions, i + 1 + k, 2, _PEOPLE) for k, t in enumerate(tokens[i + 1 : i + 5])
        )
    if lemma in vocabulary.phone_verbs:
        return _follows(mentions, i, 2, _PEOPLE) and not _calls_for(tokens, i)
    if word in ("sent", "dispatched") and i and tokens[i - 1].lower in ("be", "been", "being", "was", "were"):
        return _is_place_after(vocabulary, tokens, mentions, i, frozenset({"to"}), 1)  # "was sent to Cairo"
    if lemma in vocabulary.host_verbs or lemma == "send" or word.startswith("dispatch"):
        return _follows(mentions, i, _NEAR, _PEOPLE | {"organization"})
    if lemma in vocabulary.discussing_verbs or lemma in vocabulary.focusing_verbs:
        if _is_joint(mentions, i):
            return True
        if lemma not in vocabulary.sharing_verbs:
            return False
    if lemma in vocabulary.briefing_verbs:
        return _follows(mentions, i, 3, _PEOPLE)
    if lemma == "shake":
        return i + 1 < len(tokens) and tokens[i + 1].lower == "hands"
    if lemma in vocabulary.mediating_verbs:
        return any(t.lower == "between" for t in tokens[i + 1 : i + _FAR])
    if lemma in vocabulary.delivering_verbs:
        reach = tokens[i + 1 : i + _FAR]
        return any(t.lower in vocabulary.carried_nouns for t in reach) and any(
            t.lower == "to" and _follows(mentions, i + 1 + k, 3, _PEOPLE) for k, t in enumerate(reach)
        )
    if lemma in vocabulary.speaking_verbs or lemma in vocabulary.sharing_verbs - {"dine", "lunch", "negotiate"}:
        reach = tokens[i + 1 : i + _FAR]
        return any(
            t.lower in ("with", "to", "between")
            and _follows(mentions, i + 1 + k, 3, _PEOPLE | {"state", "organization"})
            for k, t in enumerate(reach)
        ) or any(
            t.lower in vocabulary.phone_words | _LASTING or (t.lower == "about" and _is_joint(mentions, i))
            for t in reach
        )
    if lemma == "invite":
        return _is_place_after(vocabulary, tokens, mentions, i, frozenset({"to", "in"}), _FAR)
    if lemma in ("expect", "due"):
        return _is_place_after(vocabulary, tokens, mentions, i, frozenset({"in", "at"}), 3)
    if lemma == "leave" and _is_place_after(vocabulary, tokens, mentions, i - 1, frozenset({tokens[i].lower}), 2):
        return True
    if lemma in vocabulary.visit_verbs_in:
        return _is_place_after(vocabulary, tokens, mentions, i, _IN, _NEAR)
    return _is_place_after(vocabulary, tokens, mentions, i, _TO, _NEAR + 2) or word.startswith("attend")


def _is_joint(mentions: Sequence[Mention], i: int) -> bool:
    """Say whether a verb's subject is several people: "They also discussed", "Wang and Lavrov discussed"."""
    before = [m for m in mentions if i - _FAR <= m.last <= i]
    return bool(before) and (
        before[-1].kind == "group" or before[-1].text.lower() in ("they", "both") or len(before) > 1
    )


def _follows(mentions: Sequence[Mention], i: int, reach: int, kinds: frozenset[str]) -> bool:
    """Say whether a mention of one of the kinds begins within `reach` tokens after token `i`."""
    return any(i < m.first <= i + reach and m.kind in kinds for m in mentions)


def _is_place_after(
    vocabulary: EventVocabulary,
    tokens: Sequence[Token],
    mentions: Sequence[Mention],
    i: int,
    prepositions: frozenset[str],
    reach: int,
) -> bool:
    """Say whether one of the prepositions within `reach` tokens has a place right after it ("here" is one itself)."""
    for k in range(i + 1, min(len(tokens), i + 1 + reach)):
        if tokens[k].lower in prepositions:
            if tokens[k].lower == "here" or _is_described_place(vocabulary, tokens, k + 1):
                return True
            for mention in mentions:
                if mention.place is not None and k < mention.first <= k + 4:
                    return True
    return False


def _is_described_place(vocabulary: EventVocabulary, tokens: Sequence[Token], k: int) -> bool:
    """Say whether "the country", "both capitals" or "the subcontinent" begins at token `k`."""
    if k + 1 >= len(tokens) or tokens[k].lower not in ("the", "both", "that"):
        return False
    nouns = vocabulary.state_nouns | vocabulary.twin_nouns | vocabulary.area_nouns
    return any(t.lower in nouns for t in tokens[k + 1 : k + 3])
