"""What kind of meeting a noun names: a consultation, a summit with a name of its own, a standing negotiation.

Stage: frames. In: an event noun in its parse. Out: the kind of event, its proper name, the parties of a known process.
"""

from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.actors.words import CALENDAR
from diplo_cli.extract.frames.draft import Kind
from diplo_cli.extract.frames.ordinals import LOOSE_ORDINALS, is_numbered
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

_ROUNDS = frozenset({"round", "rounds", "cycle", "cycles", "edition"})
_COMMISSIONS = frozenset({"commission", "committee"})
COMMITTEES = _COMMISSIONS | {"council", "dialogue", "mechanism"}
_TABLE_TEAMS = frozenset({"delegations", "team", "teams"})
_CONSULTING = frozenset({"consultation", "consultations", "consultative", "coordination", "dialogue"})
JOINT = frozenset({"bilateral", "intergovernmental", "joint", "mixed"})
_OF_BOTH = JOINT | {"countries", "their"}
_ABOUT = frozenset({"about", "on", "over", "regarding", "toward", "towards"})
_FURTHER = frozenset({"another", "fresh", "new", "next"})
_TOPIC_REACH = 14  # words from talks to what they are on
_TO_BE_MADE = frozenset({"a", "an", "eventual", "final", "future", "lasting", "new", "possible", "proposed"})
# Nouns that carry an event in "of": "two days of talks".
_CARRIERS = frozenset(
    """round rounds cycle cycles series session sessions day days hour hours month months phase week weeks year years
    edition start end resumption opening""".split()
)


def carrier_noun(token: Any) -> Any:
    """Return the noun that carries an event in its clause: "held the fourth round of consultations"."""
    up = token
    while up.dep_ == "pobj" and up.head.text.lower() == "of" and up.head.head.text.lower() in _CARRIERS:
        up = up.head.head
    return up


def find_kind(parsed: ParsedSentence, token: Any, noun: str, modifiers: set[str]) -> Kind:
    """Tell a consultation, by its noun, its mechanism or its number, from a meeting."""
    vocabulary = parsed.vocabulary
    if noun in vocabulary.consultation_nouns:
        return "consultation"
    words = {t.text.lower() for t in token.subtree if t.i < token.i or t.dep_ == "compound"}
    hyphenated = modifiers | words
    if hyphenated & (vocabulary.mechanism_words - {"dialogue", "round"}) and noun != "summit":
        return "consultation"
    if noun in ("talk", "talks") and modifiers & vocabulary.negotiating_words and not _is_where(parsed, token):
        return "consultation"
    if noun in ("discussion", "talk", "talks") and _is_of_deal(parsed, token):
        return "consultation"
    verb = parsed.governing_verb(carrier_noun(token))
    if (
        noun in ("meeting", "talk", "talks")
        and verb is not None
        and not _is_where(parsed, token)
        and are_negotiators(parsed, verb)
    ):
        return "consultation"  # "Negotiators from Peru and Chile ended a fourth day of talks"
    if noun == "dialogue" and _is_standing_dialogue(parsed, token, modifiers):
        return "consultation"
    if noun in ("talk", "talks"):  # "talks between negotiators of both", "which involved negotiators from"
        hosts = [token, *(c for c in token.children if c.dep_ in ("acl", "relcl"))]
        told = [t for host in hosts for t in parsed.prepositions(host, "among", "between", "of", "involving", "with")]
        told += [t for host in hosts[1:] for t in parsed.objects(host)]
        words |= {t.text.lower() for t in told}
    if carrier_noun(token).text.lower() in _ROUNDS or "negotiators" in words:
        return "consultation"
    ordinal = any(is_numbered(m) and (m[0].isdigit() or m not in LOOSE_ORDINALS) for m in modifiers)
    if ordinal and ({t.text.lower() for t in token.subtree} & COMMITTEES or modifiers & {"annual", "regular"}):
        return "consultation"
    if noun in ("meeting", "session") and verb is not None and _is_of_committee(parsed, verb):
        return "consultation"
    before = [t for t in token.subtree if t.i < token.i and t.text.lower() in _COMMISSIONS]
    if noun in ("meeting", "session") and any(not _is_organization(parsed, t) for t in before):
        return "consultation"
    if noun in ("meeting", "session") and any(_is_joint_body(parsed, t) for t in parsed.prepositions(token, "of")):
        return "consultation"
    return "meeting"


def _is_of_deal(parsed: ParsedSentence, token: Any) -> bool:
    """Say whether talks are on a deal to be made: "talks on a trade pact"; not "talks on the 2015 accord"."""
    for word in parsed.doc[token.i + 1 : token.i + _TOPIC_REACH]:
        if word.tag_ in ("MD", "VBD", "VBP", "VBZ"):
            return False
        deals = [c for c in word.children if c.dep_ == "pobj"] if word.text.lower() in _ABOUT else []
        if any(d.text.lower() in parsed.vocabulary.deal_nouns and _is_to_be_made(d) for d in deals):
            return True
    return False


def _is_to_be_made(deal: Any) -> bool:
    return not _TO_BE_MADE.isdisjoint(c.text.lower() for c in deal.children)


def are_negotiators(parsed: ParsedSentence, verb: Any) -> bool:
    """U.S. and North Korean negotiators met in Berlin; a joint working group of Peruvian and Chilean experts met."""
    above = parsed.verb_with_subject(verb, "acomp", "xcomp")
    subjects = [verb.head] if verb.dep_ == "acl" else [c for c in above.children if c.dep_ == "nsubj"]
    heads = [t for c in subjects for t in (c, *(t for t in c.children if t.dep_ == "conj"))]
    return any(_is_negotiator(parsed, t) or _is_working_group(t) for t in heads)


def _is_negotiator(parsed: ParsedSentence, token: Any) -> bool:
    """Say whether a noun is of negotiators, or of a team of them: "the Peruvian negotiating team"."""
    if token.text.lower() in _TABLE_TEAMS and any(c.text.lower() == "negotiating" for c in token.children):
        return True
    covering = parsed.mention(token)
    if covering is None or token.text.lower() == "negotiators":
        return bool(token.text.lower() == "negotiators")
    words = covering[1].text.lower().split()
    is_team = "negotiating" in words and not _TABLE_TEAMS.isdisjoint(words)
    return covering[1].kind == "group" and (is_team or (covering[1].office or "").endswith("negotiator"))


def _is_standing_dialogue(parsed: ParsedSentence, token: Any, modifiers: set[str]) -> bool:
    """Say whether a dialogue is a mechanism: named, numbered, of a field; not "a renewed dialogue with", "scripted"."""
    is_named = token.text[0].isupper() and token.i > 0 and bool(modifiers)
    is_numbered_one = any(is_numbered(m) and m not in LOOSE_ORDINALS for m in modifiers)
    words = {part for m in modifiers for part in m.split("-")} | modifiers
    return is_named or is_numbered_one or bool(words & parsed.vocabulary.dialogue_words)


def is_for_consultation(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether people come together for one: "met for strategic consultations", "in the first 2+2 dialogue"."""
    for target in parsed.prepositions(verb, "for", "in"):
        is_goal = target.head.text.lower() == "for"
        carried = parsed.prepositions(target, "of") if target.text.lower() in _CARRIERS else ()
        for word in (target, *carried):  # not "for a discussion of the trade negotiations"
            noun = parsed.vocabulary.noun(word.text)
            is_talk = noun in parsed.vocabulary.talking_nouns | {"meeting", "session"}
            if is_goal and noun == "round" and any(is_numbered(c.text) or c.text in _FURTHER for c in word.children):
                return True  # "will sit down for a third round", "for another round"
            if noun in parsed.vocabulary.consultation_nouns and is_goal:
                return True
            if is_talk and (is_goal or not find_process_parties(parsed, word)):
                modifiers = {c.text.lower() for c in word.children if c.dep_ in ("compound", "amod", "nmod", "nummod")}
                if find_kind(parsed, word, noun, modifiers) == "consultation":
                    return True
    return False


def _is_of_committee(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether a commission meets: "A joint committee of Peruvian and Chilean officials held a session"."""
    words = [w for c in verb.children if c.dep_.startswith("nsubj") for w in (c, *c.children)]
    words = [w for w in words if parsed.mention(w) is None]
    return any(w.text.lower() in _COMMISSIONS or _is_working_group(w) for w in words)


def _is_working_group(word: Any) -> bool:
    return word.text.lower() in ("group", "groups") and any(c.text.lower() == "working" for c in word.children)


def _is_joint_body(parsed: ParsedSentence, token: Any) -> bool:
    """Say whether a commission is two states' own: "a meeting of their joint boundary commission"."""
    covering = parsed.mention(token)
    words = {c.text.lower() for c in token.children}
    words |= set(covering[1].text.lower().split()) if covering is not None else set()
    if token.text.lower() in ("group", "mechanism") and words & (_CONSULTING | {"joint", "working"}):
        return True  # "the Bilateral Consultation Mechanism", "their joint working group"
    return token.text.lower() in _COMMISSIONS and not words.isdisjoint(_OF_BOTH)


def _is_organization(parsed: ParsedSentence, token: Any) -> bool:
    """Say whether a commission is an organisation of its own: "a European Commission meeting" is its routine."""
    covering = parsed.mention(token)
    return covering is not None and "IGO" in covering[1].countries


def _is_where(parsed: ParsedSentence, token: Any) -> bool:
    """Say whether talks are only where people spoke: "Tillerson and Zarif spoke at nuclear talks"."""
    verb = parsed.governing_verb(token)
    speaking = parsed.vocabulary.speaking_verbs | parsed.vocabulary.meeting_verbs
    return token.dep_ == "pobj" and verb is not None and parsed.lemma(verb) in speaking


def find_own_name(parsed: ParsedSentence, token: Any) -> str | None:
    """Return the proper name of a summit or mechanism: "16th China-Russia strategic security consultation"."""
    low = token.i
    while (
        low > 0
        and parsed.doc[low - 1].dep_ in ("compound", "amod", "nmod", "nummod", "punct")
        and parsed.doc[low - 1].text not in (",", "“", '"', "‘")
    ):
        if parsed.doc[low - 1].head.i > token.i:
            break
        low -= 1
    while low < token.i and _only_describes(parsed.doc[low]):
        low += 1
    before = parsed.doc[low : token.i]
    is_named = any(_names(parsed, t) for t in before) and not any(_is_somebody(parsed, t) for t in before)
    return parsed.words(parsed.doc[low], token).strip() if is_named else None


def _only_describes(token: Any) -> bool:
    """Say whether a word before an event's name is no part of it: "routine EU summit", "planned Lima round"."""
    return not token.text[0].isupper() and not token.text[0].isdigit() and not is_numbered(token.text)


def _names(parsed: ParsedSentence, token: Any) -> bool:
    """Say whether a word is of a proper name; in a headline, where all words have capitals, by who or what it is."""
    text = token.text
    is_counted = text[0].isdigit() and is_numbered(text)
    if text.lower() in CALENDAR or not (text[0].isupper() or is_counted):
        return False
    is_headline = parsed.sentence.where == "title" or parsed.sentence.kind in ("headline", "heading")
    return not is_headline or is_counted or text.isupper() or parsed.mention(token) is not None


def _is_somebody(parsed: ParsedSentence, token: Any) -> bool:
    """Say whether a word is one person, whose meeting it is: "the Kerry meeting"; "Kerry-Lavrov" may be its name."""
    covering = parsed.mention(token)
    return covering is not None and covering[1].kind == "person" and "-" not in covering[1].text


def find_process_parties(parsed: ParsedSentence, token: Any) -> list[Party]:
    """Return the parties of a standing negotiation that goes by its name: "the pace of Brexit negotiations"."""
    if any(c.dep_ == "prep" and c.text.lower() == "with" for c in token.children):
        return []  # "talks on the JCPOA with oil companies"
    about = next(
        (c.i for c in token.children if c.dep_ == "prep" and c.text.lower() in ("on", "about")), len(parsed.doc)
    )
    within = [t.i for t in token.subtree if t.i < about] or [token.i]
    words = f" {parsed.words(parsed.doc[min(within)], parsed.doc[max(within)]).lower()} "
    for names, parties in parsed.vocabulary.processes:
        if any(f" {name} " in words for name in names):
            return [parsed.document.party(party) for party in parties]
    return []


def is_of_process(parsed: ParsedSentence, noun: str, parties: list[Party]) -> bool:
    """Say whether talks are those of a standing negotiation by who takes part: "talks between Iran and six powers"."""
    states = {p.country for p in parties}
    is_many = noun in ("talk", "talks") and len(states) > 4  # three may talk of anything
    return is_many and any(states == set(process) for _, process in parsed.vocabulary.processes)
