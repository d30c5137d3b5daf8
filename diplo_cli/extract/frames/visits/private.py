"""Journeys that are no visits: a holiday, a treatment, a family; a way back.

Stage: frames, before the constructions of visits. In: a verb or noun of travel in its parse. Out: yes or no.
"""

from typing import Any

from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

_ESCAPING = frozenset({"defected", "escaped", "fled", "flee", "flees"})
_SEEING = frozenset({"join", "meet", "rejoin", "see", "visit"})


def is_private(parsed: ParsedSentence, token: Any) -> bool:
    """Say whether a journey is its maker's own affair: "a private visit", "flew to Cuba for cancer treatment"."""
    vocabulary = parsed.vocabulary
    is_verb = parsed.is_verb(token)
    if not is_verb and vocabulary.noun(token.text) not in vocabulary.visit_nouns:
        return False
    words = {c.text.lower() for c in token.children if c.dep_ in ("amod", "compound", "nmod")}
    if not is_verb and words & vocabulary.private_adjectives:
        return True
    verb = token if is_verb else parsed.governing_verb(token)
    carriers = [token] if verb is None or verb == token else [token, verb]
    if any(_is_own_aim(parsed, aim) for c in carriers for aim in parsed.prepositions(c, "for", "on")):
        return True
    aims = [c for c in carriers[-1].children if c.dep_ in ("advcl", "xcomp") and c.tag_ == "VB"]
    if any(_is_own_deed(parsed, aim) for aim in aims):
        return True
    if is_verb and token.dep_ == "conj" and token.head.text.lower() in _ESCAPING:
        return True  # "fled by boat and landed in Brazil"
    seen = parsed.objects(token) if is_verb and parsed.lemma(token) == "visit" else []
    return any(_is_family(parsed, o) for o in seen)  # "visited his mother in Spain"


def _is_family(parsed: ParsedSentence, noun: Any) -> bool:
    """Say whether somebody is the visitor's own: "his mother"; not "relatives of the victims"."""
    is_own = any(c.tag_ == "PRP$" for c in noun.children)
    is_official = any(parsed.is_official(p) for p in parsed.parties(noun))  # "his brother President Vega of Chile"
    return is_own and noun.text.lower() in parsed.vocabulary.family_nouns and not is_official


def _is_own_aim(parsed: ParsedSentence, aim: Any) -> bool:
    """Say whether somebody goes for himself: "for surgery", "for medical tests", "on holiday"."""
    if aim.text.lower() in parsed.vocabulary.private_aims:
        return True
    words = {c.text.lower() for c in aim.children if c.dep_ in ("amod", "compound", "nmod", "poss")}
    return bool(words & (parsed.vocabulary.medical_words | parsed.vocabulary.family_nouns))  # "his son's wedding"


def _is_own_deed(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether somebody goes to do his own: "to undergo surgery", "to visit his mother"."""
    own = parsed.vocabulary.private_aims
    if any(_is_family(parsed, o) for o in parsed.objects(verb)) and parsed.lemma(verb) in _SEEING:
        return True  # "flew to Spain to visit his mother"
    aims = [*parsed.objects(verb), *parsed.prepositions(verb, "for")]  # "to seek asylum", "to ask for asylum"
    return parsed.lemma(verb) in own or any(_is_own_aim(parsed, aim) for aim in aims)


def leads_back(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether a way leads back: "will be back in New York on Friday", "is to leave Lima for New York"."""
    is_back = any(c.text.lower() == "back" for c in verb.children)
    is_left = parsed.is_verb(verb) and parsed.lemma(verb) in ("depart", "leave")
    return is_back or (is_left and any(parsed.sites(o) for o in parsed.objects(verb)))
