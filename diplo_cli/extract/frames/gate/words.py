"""What the words of the gate need beside them: a weak word opens it where its frame would find what it asks for.

Stage: frames, before the parse. In: a word of a sentence with mentions. Out: yes or no. `_RULES` has each rule's verbs.
"""

from collections.abc import Callable

from diplo_cli.extract.frames.gate.view import PEOPLE, GateWord
from diplo_cli.extract.frames.vocabulary import EventVocabulary

_PARTIES = PEOPLE | {"state", "organization"}
_DETERMINERS = frozenset("a an another first his her its last next one second the their third this".split())
_TO = frozenset({"to", "for", "into", "in", "at", "from", "here"})
_GIVEN = frozenset({"accorded", "enjoyed", "get", "got", "given", "receive", "received"})
_PASSIVE = frozenset({"be", "been", "being", "is", "are", "was", "were"})
_IN = frozenset({"in", "at", "on", "into", "here"})
_LASTING = frozenset({"minutes", "hours", "hour", "sidelines", "margins"})
# Words of a way, and what must follow: "just back from", "en route to", "while in".
_WAYS = {
    "back": frozenset({"from"}),
    "currently": frozenset({"in", "at", "on"}),
    "flight": frozenset({"to", "from", "for", "home", "back"}),
    "plane": frozenset({"to", "from", "for"}),
    "route": frozenset({"to", "from", "for", "home", "back"}),
    "way": frozenset({"to", "from", "for", "home", "back"}),
    "time": frozenset({"in"}),
    "while": frozenset({"in"}),
}
# Who is "'s" somewhere: "he's in Oslo", not "last week's".
_CONTRACTED = frozenset({"he", "she", "who", "they", "i", "we"})
_ADVERBS = frozenset("again already also back both currently here not now n't still there yet".split())
# Irregular participles of the news: "was born in", "were held in".
_DONE = frozenset(
    "born brought built caught found given held hit kept known made seen sent set shot shown taken told".split()
)
_BEFORE_NOUN = frozenset("a an any her his its no of our several that the their this".split())
_BESIDE = frozenset({"with", "alongside", "beside", "between"})
_IN_A_CALL = tuple([place, owner] for place in ("during", "in") for owner in ("a", "an", "his", "her"))
_DEMANDING = frozenset({"for", "it", "them", "themselves", "itself", "to"})
_NAMING = frozenset({"a", "an", "the", "his", "her", "their", "one"})
_UNTIL = frozenset({"through", "till", "until"})
_QUOTES = frozenset({'"', "“", "'", "‘"})
_OWNING = frozenset({"'s", "’s"})
_NEAR = 5
_NEWLY = 4  # "on the newly appointed minister"
_FAR = 12


def is_event_word(word: GateWord) -> bool:
    """Say whether a strong word stands for itself: not in "Jeff Sessions", "a travel ban", "to stop the fighting"."""
    text, vocabulary = word.text, word.vocabulary
    if (
        word.tokens[word.i].is_capitalised
        and text != "visiting"
        and any(m.kind == "person" and m.first <= word.i < m.last for m in word.mentions)
    ):
        return False
    if text in vocabulary.visiting_words and not word.has_traveller():
        return False
    if text in vocabulary.verb_like_nouns:
        return not (_DETERMINERS | _OWNING).isdisjoint(word.before(3))
    following = next(iter(word.after(1)), "")
    if text in ("conference", "conferences") and word.before(1) in (["news"], ["press"]):
        is_beside = "joint" in word.before(4) or not {"alongside", "beside"}.isdisjoint(word.before(_FAR))
        return is_beside or not _BESIDE.isdisjoint(word.after(_NEAR))
    if text in ("bilateral", "trilateral"):  # "a bilateral with Holm", not "bilateral ties"
        return following in _TO | _BESIDE or not following.isalpha()
    return text != "travel" or following not in vocabulary.travel_compounds


def is_call(word: GateWord) -> bool:
    """Say whether the noun "call" is one on the phone or a courtesy, no demand: "a call to Holm", "his calls with"."""
    before, after = word.before(3), word.after(_NEAR)
    if _pays_call(word):
        return True
    if not word.vocabulary.call_words.isdisjoint(before + after[:2]) and not _is_demand(word):
        return True
    if before[-2:] in _IN_A_CALL:
        return True  # "congratulated Holm in a call"
    if after[:2] == ["in", "which"]:
        return True  # "a call in which Lind congratulated the minister"
    if after[:1] == ["to"] and word.at(word.i + 1).precedes(2):
        return True  # "placed a call to President Holm"
    return "with" in after[2:4] or not word.vocabulary.paying_words.isdisjoint(before)  # "his calls on Tuesday with"


def is_armed(word: GateWord) -> bool:
    """Say whether a weak word has what it needs to be an event."""
    vocabulary, lemma = word.vocabulary, word.lemma
    if word.text in vocabulary.visiting_words and not word.has_traveller():
        return False
    for verbs, rule in _RULES:
        if lemma in verbs(vocabulary):
            return rule(word)
    if (needed := _WAYS.get(word.text)) is not None:
        return not needed.isdisjoint(word.after(1)) and word.leads_to_place(_TO, 3)
    return word.leads_to_place(_TO, _NEAR + 2)


def _tells(word: GateWord) -> bool:
    """Holm told his Iraqi counterpart that; not "told reporters"."""
    return word.precedes_official(2) or any(
        word.i < m.first <= word.i + 2 and (m.office == "counterpart" or (m.kind == "group" and m.countries))
        for m in word.mentions
    )


def _transits(word: GateWord) -> bool:
    """Holm transited through Honolulu."""
    return word.leads_to_place(frozenset({"through", "in"}), 2)


def _goes_along(word: GateWord) -> bool:
    """He was joined by Lee; Lee will accompany him, will join him in Suva; not "joined the alliance"."""
    is_passive = word.after(1) == ["by"]
    is_there = word.leads_to_place(frozenset({"in"}), _FAR) or "there" in word.after(_NEAR + 3)
    is_along = is_passive or word.lemma == "accompany" or is_there
    return word.precedes(3 + is_passive) and is_along


def _leads(word: GateWord) -> bool:
    """Holm led a trade mission to India; Holm led a group of businessmen to Tehran."""
    reach = word.after(_FAR - 1)
    is_group = "group" in reach[:3] and word.leads_to_place(frozenset({"into", "to"}), _FAR - 1)
    return is_group or not word.vocabulary.sent_nouns.isdisjoint(reach)


def _takes_part(word: GateWord) -> bool:
    """Holm took part in; Holm took off for Lima; "a trip that takes him to Cambodia" passes by its noun."""
    is_off = word.after(1) == ["off"] and word.leads_to_place(frozenset({"for"}), 2)
    is_aboard = not word.vocabulary.craft_nouns.isdisjoint(word.after(4))  # "took an overnight train to Lima"
    return is_off or (is_aboard and word.leads_to_place(frozenset({"to", "for"}), 5)) or word.after(1) == ["part"]


def _is_present(word: GateWord) -> bool:
    """He is in Riga; not "last week's", "were held in", and somebody stands before it."""
    if "there" in word.after(2):
        return True  # "plans to be there"
    if word.lemma in ("remain", "stay") and not _UNTIL.isdisjoint(word.after(3)):
        return word.has_day_after(5)  # "He will stay until Thursday", the end of a visit told before
    if word.text in _OWNING and _CONTRACTED.isdisjoint(word.before(1)):
        return False
    if "where" in word.before(4) and word.text in ("been", "is", "was", "were") and word.has_day_after(3):
        return True  # "of Riga, where she was on Monday"
    tokens = word.tokens[word.i + 1 : word.i + 4]
    # in the case of the article: a name such as "Reed" is no participle
    following = next((t.text for t in tokens if not (t.lower.endswith("ly") or t.lower in _ADVERBS)), "")
    if following in _DONE or (following.islower() and following.endswith(("ed", "ing"))):
        return False
    where = _IN | {"to"} if word.text == "been" else _IN  # "has been to Nicaragua"
    somebody = "i" in word.before(3) or any(
        m.last <= word.i and m.kind not in ("place", "state") for m in word.mentions
    )
    return somebody and word.leads_to_place(where, 4)


def _sees(word: GateWord) -> bool:
    """Holm will see the president, saw him on Tuesday; not "sees the president as a threat", "saw a film"."""
    return word.text != "sees" and word.precedes_official(3)


def _dines(word: GateWord) -> bool:
    """Holm dined with Delaney; the two dined together."""
    return word.precedes(3) or _is_joint(word)


def _gets_together(word: GateWord) -> bool:
    """Holm got together with Delaney, was closeted with him; not "got a letter"."""
    after = word.after(2)
    if f"{word.lemma}_{''.join(after[:1])}" not in word.vocabulary.phrasal_verbs:
        return False
    if "with" in after:
        return word.at(word.i + 1 + after.index("with")).precedes(3)
    return after[:1] == ["together"] and _is_joint(word)


def _sits(word: GateWord) -> bool:
    """Holm sat down with Delaney; the two sat down for an hour."""
    return (word.after(1) == ["down"] and _is_joint(word)) or _speaks(word)


def _signs(word: GateWord) -> bool:
    """Holm and Delaney signed a treaty; Holm signed it with his counterpart; not "signed a letter"."""
    return not word.vocabulary.signed_nouns.isdisjoint(word.after(_FAR - 1)) and (_is_joint(word) or _raises(word))


def _raises(word: GateWord) -> bool:
    """Holm raised the case with his counterpart; not "raised taxes"."""
    with_whom = (word.at(k) for k, text in enumerate(word.after(_FAR - 1), word.i + 1) if text == "with")
    return any(w.precedes(3) for w in with_whom)


def _spends(word: GateWord) -> bool:
    """Lind spent two days in Muscat; Holm spent two hours with the prime minister."""
    with_whom = (word.at(k) for k, text in enumerate(word.after(_NEAR), word.i + 1) if text == "with")
    return word.leads_to_place(_IN, _FAR) or any(w.precedes(2) for w in with_whom)


def _pays_call(word: GateWord) -> bool:
    """Holm will call on Prime Minister Rao on Friday; not "called on Premier Rao to resign"."""
    on = word.at(word.i + 1)
    if word.after(1) != ["on"] or not on.precedes_official(_NEWLY):
        return False
    called = next(m for m in word.mentions if word.i + 1 < m.first <= word.i + 1 + _NEWLY)
    return word.at(called.last - 1).after(1) != ["to"]


def _phones(word: GateWord) -> bool:
    """Reed called Lind on Friday; not "called Reed a friend", "a man called Berg", "called Lobo's guest 'mad'"."""
    if _pays_call(word):
        return True
    if not word.precedes(3) or _is_demand(word) or not _QUOTES.isdisjoint(word.after(1)):
        return False  # also "phoned some 20 leaders, including Lind"
    called = next(m for m in word.mentions if word.i < m.first <= word.i + 3)
    following = word.at(called.last - 1).after(2)
    is_named = bool(following) and following[0] in _NAMING | _QUOTES
    return not is_named or following[1:] in (["day"], ["few"], ["week"])  # "called Lind a day earlier"


def _is_demand(word: GateWord) -> bool:
    """Say whether a call is a demand: "calls for restraint", "called on Iran to stop"."""
    return not _DEMANDING.isdisjoint(word.after(1))


def _sends(word: GateWord) -> bool:
    """Holm sent Berg and a team to Skopje."""
    if word.text in ("sent", "dispatched") and word.before(1) in (["be"], ["been"], ["being"], ["was"], ["were"]):
        return word.leads_to_place(frozenset({"to"}), 1)  # "was sent to Cairo"
    is_sent = word.precedes(_NEAR) or not word.vocabulary.sent_nouns.isdisjoint(word.after(_FAR - 1))
    return is_sent and word.leads_to_place(_TO, _FAR + _NEAR)


def _hosts(word: GateWord) -> bool:
    """Holm received the visiting minister; Lind was received in Lima; not "the plan was welcomed in Lima"."""
    if word.text in ("welcome", "welcomes") and not _GIVEN.isdisjoint(word.before(_NEAR)):
        return word.leads_to_place(_IN, _NEAR)  # "was given a warm welcome in Lima"
    if word.text.endswith("ed") and not _PASSIVE.isdisjoint(word.before(2)):
        is_guest = any(m.last <= word.i and m.kind in PEOPLE for m in word.mentions)
        is_housed = not ({"by"} | word.vocabulary.room_nouns).isdisjoint(word.after(_FAR - 1))
        return is_guest and (is_housed or word.leads_to_place(_IN, _FAR - 1))
    return word.precedes(_NEAR, PEOPLE | {"organization"}) or "credentials" in word.after(_NEAR)


def _discusses(word: GateWord) -> bool:
    """Berg and Lind discussed trade; Holm exchanged views with Reed; not "his address", "an exchange"."""
    if not _BEFORE_NOUN.isdisjoint(word.before(1)):
        return False
    return _is_joint(word) or (word.lemma in word.vocabulary.sharing_verbs and _speaks(word))


def _is_joint(word: GateWord) -> bool:
    """Say whether a verb's subject is several people: "They also discussed", "Wang and Lavrov discussed"."""
    before = [m for m in word.mentions if word.i - _NEAR <= m.last <= word.i and m.kind != "place"]
    if not before:
        return False
    if before[-1].kind == "group" or before[-1].text.lower() in ("they", "both"):
        return True
    # "Reed and Ozols, the Latvian ambassador, discussed": the one after "and" need not be the last
    near = [m for m in word.mentions if word.i - _FAR <= m.last <= word.i and m.kind != "place"]
    return any(not {"and", "with"}.isdisjoint(word.at(m.first).before(3)) for m in near[1:])


def _briefs(word: GateWord) -> bool:
    """Holm briefed the Irish ambassador; not "in brief"."""
    return word.precedes(3) or "by" in word.after(2)


def _shakes(word: GateWord) -> bool:
    """Holm and Lind shook hands, posed for pictures; not "poses a threat"."""
    return word.after(1) == ["hands"] or (word.lemma == "pose" and "for" in word.after(2))


def _mediates(word: GateWord) -> bool:
    """Qatar brokered a truce between Israel and Hamas; a truce between the two brokered by Qatar."""
    return "between" in word.after(_FAR - 1) or ("between" in word.before(_FAR) and word.after(1) == ["by"])


def _delivers(word: GateWord) -> bool:
    """The envoy delivered a letter to President Lobo."""
    reach = word.after(_FAR - 1)
    return not word.vocabulary.carried_nouns.isdisjoint(reach) and any(
        text == "to" and word.at(k).precedes(3) for k, text in enumerate(reach, word.i + 1)
    )


def _speaks(word: GateWord) -> bool:
    """Holm talked to Taiwan's president; Berg and Lind spoke for an hour; the two spoke by phone."""
    reach = word.after(_FAR - 1)
    if not (word.vocabulary.phone_words | _LASTING).isdisjoint(reach) or ("about" in reach and _is_joint(word)):
        return True
    return any(
        text in ("with", "to", "between") and word.at(k).precedes(3, _PARTIES)
        for k, text in enumerate(reach, word.i + 1)
    )


def _invites(word: GateWord) -> bool:
    """The king invited Holm to Riyadh, invited him to come."""
    reach = word.after(_FAR - 1)
    return "come" in reach[2:] or word.leads_to_place(frozenset({"to", "in"}), _FAR)


def _is_expected(word: GateWord) -> bool:
    """Holm is expected in Nairobi; Holm was expected on Monday."""
    if word.text == "expected" and word.has_day_after(2) and not _PASSIVE.isdisjoint(word.before(1)):
        return True
    return word.leads_to_place(frozenset({"in", "at"}), 3) or word.after(3) == ["on", "the", "island"]


def _goes(word: GateWord) -> bool:
    """She went to Kabul; he left Manila; he travelled there."""
    if "there" in word.after(2):
        return True
    if word.lemma == "set" and word.after(1) == ["foot"]:
        return True
    if word.lemma == "come" and not word.vocabulary.facing_words.isdisjoint(word.after(1)):
        return True  # "came face to face with Premier Holm"
    if word.lemma == "come" and word.after(1) == ["together"] and ("with" in word.after(2) or _is_joint(word)):
        return True  # "came together with Premier Holm"
    if word.lemma in ("leave", "depart", "return") and word.has_day_after(5):
        return True  # "He leaves on Sunday", the end of a visit told before
    if "home" in word.after(3) and word.has_day_after(5):
        return True  # "He will return home on Sunday"
    if word.lemma == "leave" and any(m.place is not None and word.i < m.first <= word.i + 4 for m in word.mentions):
        return True
    return word.leads_to_place(_TO, _NEAR + 2)


def _fetes(word: GateWord) -> bool:
    """Holm chaired a welcome ceremony for Lind; not "chaired a session"."""
    after = word.after(_NEAR + 2)
    return "ceremony" in after and not {"welcome", "welcoming"}.isdisjoint(after)


def _continues(word: GateWord) -> bool:
    """Holm continued to Cyprus, continued on to Cyprus; not "continued to rise in Cyprus"."""
    return word.after(1) in (["on"], ["to"]) and word.leads_to_place(frozenset({"to"}), 2)


def _reaches(word: GateWord) -> bool:
    """Holm reached Kabul on Tuesday; not "reached a deal"."""
    return any(m.place is not None and word.i < m.first <= word.i + 2 for m in word.mentions)


def _moves(word: GateWord) -> bool:
    """Holm moved on to Cyprus."""
    return word.after(1) == ["on"] and word.leads_to_place(_TO, 2)


def _arrives(word: GateWord) -> bool:
    """The envoy landed in Tripoli; not "turned in Tripoli", which takes "up"."""
    particle = word.vocabulary.particle(word.lemma)
    if particle is not None and particle not in word.after(_NEAR):
        return False
    if word.lemma in word.vocabulary.entering_verbs and "into" not in word.after(_NEAR):
        return False
    is_on_a_day = word.lemma in ("land", "touch") and word.has_day_after(3)  # "who landed on Sunday"
    return is_on_a_day or word.leads_to_place(_IN, _NEAR)


def _attends(word: GateWord) -> bool:
    """Holm will attend the summit in Fiji."""
    attended = word.vocabulary.attended_nouns
    return any(word.vocabulary.noun(text) in attended for text in word.after(_FAR - 1))


# Which verbs a rule is for: the first row that has the lemma decides.
_RULES: tuple[tuple[Callable[[EventVocabulary], frozenset[str]], Callable[[GateWord], bool]], ...] = (
    (lambda v: v.telling_verbs, _tells),
    (lambda _: frozenset({"transit"}), _transits),
    (lambda _: frozenset({"accompany", "join"}), _goes_along),
    (lambda _: frozenset({"lead"}), _leads),
    (lambda _: frozenset({"take"}), _takes_part),
    (lambda v: v.presence_verbs, _is_present),
    (lambda _: frozenset({"see"}), _sees),
    (lambda _: frozenset({"dine"}), _dines),
    (lambda v: v.phrasal_heads, _gets_together),
    (lambda _: frozenset({"sit"}), _sits),
    (lambda _: frozenset({"broach", "raise"}), _raises),
    (lambda _: frozenset({"sign"}), _signs),
    (lambda _: frozenset({"spend"}), _spends),
    (lambda v: v.phone_verbs, _phones),
    (lambda _: frozenset({"send", "dispatch"}), _sends),
    (lambda v: v.host_verbs, _hosts),
    (lambda v: v.discussing_verbs | v.focusing_verbs, _discusses),
    (lambda v: v.briefing_verbs, _briefs),
    (lambda _: frozenset({"pose", "shake"}), _shakes),
    (lambda v: v.mediating_verbs, _mediates),
    (lambda v: v.delivering_verbs, _delivers),
    (lambda v: v.speaking_verbs | v.sharing_verbs, _speaks),
    (lambda _: frozenset({"invite"}), _invites),
    (lambda _: frozenset({"expect", "due"}), _is_expected),
    (lambda v: v.visit_verbs_to, _goes),
    (lambda v: v.visit_verbs_in, _arrives),
    (lambda _: frozenset({"move"}), _moves),
    (lambda _: frozenset({"continue"}), _continues),
    (lambda _: frozenset({"reach"}), _reaches),
    (lambda _: frozenset({"chair", "preside"}), _fetes),
    (lambda _: frozenset({"attend"}), _attends),
)
