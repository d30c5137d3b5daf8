"""Frames: what stands after a verb of saying, and whether the verb takes it."""

from diplo_cli.extract.statements.clauses import Clause
from diplo_cli.extract.statements.extents import find_content
from diplo_cli.extract.statements.sightings import Sighting, is_adverb
from diplo_cli.extract.statements.vocabulary import SpeechVocabulary
from diplo_cli.extract.statements.words import FINITE, MARKS, OPENERS, POSSESSIVES, PREPOSITIONS

_THAT = frozenset(["that", "if", "whether", "how", "why", "what"])
_AFTER_CALL = frozenset(["a", "quits", ".", ",", "off", "on", "for", "in", "to"])
_NO_NOUN = frozenset({"say", "tell", "write", "add"})
_RESPONDING = frozenset({"object", "reply", "respond"})  # to something, not to somebody
_PEOPLE = frozenset({"man", "men", "people", "suspect", "suspects", "witnesses", "woman", "women"})
_GUESTS = frozenset("and as back here home or to today tonight who with".split())
_PARTIES = frozenset({"all", "both", "each", "her", "him", "other", "others", "them"})
_OCCASIONAL = frozenset({"after", "at", "before", "during", "following", "in", "on", "through", "via"})
_NEAR = 8
_FAR = 32


def takes(clause: Clause, sighting: Sighting, speech: SpeechVocabulary, is_postposed: bool) -> str | None:
    """Return the frame of the verb that fits what follows it; `is_postposed` where the content stands before it."""
    is_marked = clause.quoted[sighting.position] and sighting.position + 1 in clause.marks
    frames, after = sighting.verb.frames, complement(clause, sighting.position + is_marked, speech)
    word = clause.lower(after)
    if sighting.verb.never & {word, clause.lower(sighting.position + 1)} or _is_noun_after_all(
        clause, sighting, after, speech
    ):
        return None
    behind = [clause.lower(k) for k in range(after, after + _NEAR)]
    is_clause = "that" in frames and not FINITE.isdisjoint(behind)
    if not is_clause and sighting.verb.unlike.intersection(map(_singular, behind)):
        return None  # "the senate confirmed the nominee"
    if sighting.verb.lemma == "add" and not is_postposed and _adds_to(clause, after):
        return None
    if word == "nothing" and not is_postposed and FINITE.isdisjoint(behind):
        return None  # "said nothing of the plan"
    is_quote = word in MARKS or word in (":", "[") or (word == "," and clause.lower(after + 1) in MARKS)
    if frames & {"that", "that only", "quote"}:
        if is_quote or is_postposed:
            return "quote"
        if (
            word in _THAT
            and frames & {"that", "that only"}
            and not (word == "that" and clause.lower(after + 1) in (",", ".") and not _is_fronting(clause, after + 2))
        ):
            return "that"
        if "if" in frames and word in ("if", "whether"):
            return "that"
        if "that" in frames and "np" not in frames and not _is_end(clause, after):
            return "that"
        if "that only" in frames and (
            word in ("there", "he", "she", "they") or (word == "it" and clause.lower(after + 1) in FINITE)
        ):
            return "that"
        if word in PREPOSITIONS and _quotes_behind(clause, sighting.position, speech):
            return "quote"
        is_far = word in PREPOSITIONS and not (word == "to" and sighting.verb.lemma in _RESPONDING)
        if frames & {"that", "that only"} and is_far and _later(clause, after, ("that",), _NEAR + 4):
            return "that"
    for frame in sorted(frames):
        if _fits(frame, clause, sighting, after, word, is_quote, speech):
            return frame
    return None


def _is_fronting(clause: Clause, position: int) -> bool:
    """Tell "noted that, under the law, talks" from "doubted that, ..."."""
    word = clause.lower(position)
    return word in PREPOSITIONS or word in OPENERS or is_adverb(word) or position in clause.timed


def _quotes_behind(clause: Clause, position: int, speech: SpeechVocabulary) -> bool:
    """Say whether a quotation follows an occasion: "wrote on Facebook on Nov. 20, “News ...”"."""
    k = find_content(clause, position, speech)[0]
    return (
        k > position + 1 and clause.lower(k) == "," and k + 1 in clause.marks and clause.quoted[k + 2 : k + 3] == [True]
    )


def _adds_to(clause: Clause, after: int) -> bool:
    """Tell "added fraud to the charges" from "added that he would talk to Lima"."""
    for k in range(after, min(after + _NEAR // 2, len(clause.tokens))):
        word = clause.lower(k)
        if word == "to" and k == after:  # "added to a list", not "added to reporters that"
            return {"that", ":"}.isdisjoint(clause.lower(n) for n in range(k, k + 2 * _NEAR))
        if word == "to":
            return True
        if k in clause.marks or word in FINITE or word in _THAT or not word.isalpha():
            break
    return False


def _is_noun_after_all(clause: Clause, sighting: Sighting, after: int, speech: SpeechVocabulary) -> bool:
    """Say whether "signals", "estimates", "comments" are a noun: another verb follows, "of", or "about"."""
    if sighting.form not in ("third", "base") or sighting.before < sighting.position or sighting.verb.lemma in _NO_NOUN:
        return False
    if after > sighting.position + 1 or clause.quoted[sighting.position]:
        return False
    before = clause.lower(sighting.position - 1)
    if before.endswith("ed") and len(before) > 4 and sighting.position - 1 not in clause.inside:
        return True  # "delivered remarks at"
    if sighting.form == "base" and sighting.verb.lemma in speech.documents and _is_owned(clause, sighting.position):
        return True  # "said the commission's latest report"
    word = clause.lower(after)
    entry = speech.verbs.get(word)
    is_verb = word in FINITE or (entry is not None and not entry[1].isdisjoint(("base", "third", "ing")))
    return (is_verb and after not in clause.inside) or (
        word in ("of", "about", "from", "by") and word not in sighting.verb.frames
    )


def _is_owned(clause: Clause, position: int) -> bool:
    """Say whether a possessive and nouns stand before a word."""
    for k in range(position - 1, max(0, position - _NEAR // 2), -1):
        if clause.lower(k) in POSSESSIVES:
            return True
        if not clause.tokens[k].text.islower() or clause.lower(k) in PREPOSITIONS:
            break
    return False


def _fits(
    frame: str, clause: Clause, sighting: Sighting, after: int, word: str, is_quote: bool, speech: SpeechVocabulary
) -> bool:
    if frame in ("that", "that only", "quote", "if"):
        return False
    if frame == "np":
        is_person = sighting.verb.lemma == "confirm" and _is_somebody(clause, after)
        return is_quote or (_is_noun(clause, after) and not is_person)
    if frame == "content np":
        return is_quote or (
            _is_noun(clause, after)
            and not _is_somebody(clause, after)
            and word not in ("him", "her", "them")
            and not any(clause.lower(k) in _PEOPLE for k in range(after, after + 3))
        )
    if frame == "dismissed np":
        return (
            is_quote
            or word == "as"
            or (
                _is_noun(clause, after)
                and (
                    any(_singular(clause.lower(k)) in speech.claims for k in range(after, _object_end(clause, after)))
                    or _later(clause, after, ("as",), _NEAR)
                    or word in ("it", "this")
                )
            )
        )
    if frame == "objects":
        if word == "to" and after + 1 in clause.begins:
            after = clause.mentions[clause.begins[after + 1]].last  # "conveyed to Ruiz his concern"
        return (
            any(_singular(clause.lower(k)) in sighting.verb.objects for k in range(after, after + _NEAR))
            and clause.lower(after) not in PREPOSITIONS
        )
    if frame == "to":
        return (
            word == "to"
            or (word in ("not", "never") and clause.lower(after + 1) == "to")
            or _after_occasion(clause, after, speech) > 0
        )
    if frame == "clear":
        return word in ("clear", "plain") or (word in ("it", "this") and clause.lower(after + 1) in ("clear", "plain"))
    if frame == "someone name":
        return _names(clause, after, speech)
    if frame in ("party to", "party on"):
        is_party = after in clause.begins or word in _PARTIES | {"his", "their"}
        return is_party and _later(clause, after + 1, (frame.split()[1],), _FAR)
    if frame.startswith("someone "):
        wanted = frame.split()[1]
        if wanted == "as" and word == "as":
            return True
        if not (_is_noun(clause, after) or is_quote):
            return False
        if wanted == "that":
            return True
        return _later(clause, after + 1, (wanted,), _FAR if wanted == "to" else 18)
    if frame == "on someone to":
        if word not in ("on", "upon"):
            return False
        found = clause.begins.get(after + 1)
        # "called on the king" is a visit; "called on the king to" is a demand
        last = clause.mentions[found].last if found is not None else after
        if clause.lower(last) == "," and (aside := _after_aside(clause, last)) is not None:
            last = aside  # "called on Ruiz, a fellow lawmaker, to halt it"
        if clause.lower(last) == "and" and clause.lower(last + 1) in FINITE:
            return False  # "called on the king and is to meet the premier"
        return found is None or _later(clause, last, ("to",), _NEAR if clause.lower(last) == "and" else _NEAR // 2)
    if frame == "out" and sighting.verb.lemma == "rule" and word != "out":
        return _later(clause, after, ("out",), _NEAR // 2)  # "ruled that option out"
    particle = frame.split()[0]
    return word == particle and (len(frame.split()) == 1 or clause.lower(after + 1) == frame.split()[1])


def _after_aside(clause: Clause, comma: int) -> int | None:
    """Return what follows the aside that a comma opens."""
    end = next((k for k in range(comma + 2, comma + _NEAR + 2) if clause.lower(k) == ","), None)
    return end + 1 if end is not None and not clause.quoted[end] else None


def _object_end(clause: Clause, after: int) -> int:
    """Return where an object ends at the latest: "dismissed the envoy | to stop questions"."""
    for k in range(after, after + _NEAR):
        if clause.lower(k) in ("to", "after", "before", "when", "while", "and", "because", ".", ",", ""):
            return k
    return after + _NEAR


def _after_occasion(clause: Clause, after: int, speech: SpeechVocabulary) -> int:
    """Return where "to" stands in "vowed at the United Nations to", "threatened in his first address to"; else 0."""
    if clause.lower(after) not in _OCCASIONAL:
        return 0
    for k in range(after + 1, min(after + _NEAR + 2, len(clause.tokens))):
        word = clause.lower(k)
        if word == "to":
            last = k - 1 - (clause.lower(k - 1) == ",")
            is_occasion = clause.lower(last) in speech.occasions or last in clause.inside or last in clause.timed
            return k if is_occasion else 0
        if word == "," and (k + 1 in clause.inside or k - 1 in clause.inside):
            continue  # "vowed at a rally in Springfield, Ohio, to"
        if clause.quoted[k] or word in (",", ";", ":", ".", "and", "that") or word in FINITE:
            break
    return 0


def _is_somebody(clause: Clause, after: int) -> bool:
    """Tell "welcomed President Ruiz to Lima" from "welcomed Ruiz's offer", "welcomed the Ruiz offer"."""
    found = clause.begins.get(after)
    if found is None or clause.lower(after) == "it":
        return False
    if not clause.mentions[found].office and POSSESSIVES.intersection(
        clause.lower(k) for k in range(after, clause.mentions[found].last)
    ):
        return False  # "welcomed Peru's leadership on migration"
    last = clause.mentions[found].last
    following = clause.lower(last)
    is_noun = following.isalpha() and clause.tokens[last].text.islower() and following not in PREPOSITIONS
    is_guest = following in _GUESTS or last in clause.timed or is_adverb(following)
    return not (following in POSSESSIVES | {"'", "’"} or (is_noun and not is_guest))


def _names(clause: Clause, after: int, speech: SpeechVocabulary) -> bool:
    """Take "called the border treaty “a dead letter”", "called it a mistake", not "called Ruiz on Friday"."""
    if not _is_noun(clause, after) or clause.lower(after) == "each":
        return False
    is_near = True
    for k in range(after + 1, min(after + 26, len(clause.tokens))):
        word = clause.lower(k)
        if word in MARKS or word == "‘":
            return True
        if (word in PREPOSITIONS and word != "of") or word in (",", "and", "that"):
            is_near = False
        if word in (".", ";"):
            break
        if is_near and k not in clause.inside and word in speech.judgements:
            return True
        if word in ("a", "an") and (
            clause.lower(k + 2) == "." or (k - 1 in clause.inside and k + 1 not in clause.timed)
        ):
            return True  # "called the allegations of a plot with Lima a hoax."
    return clause.lower(after) in ("it", "this", "that") and clause.lower(after + 1) not in _AFTER_CALL


def complement(clause: Clause, position: int, speech: SpeechVocabulary) -> int:
    """Return where the complement begins: adverbs, times and their prepositions are skipped."""
    k = position + 1
    while k < len(clause.tokens) and not clause.quoted[k]:
        word = clause.tokens[k].lower
        if (
            k in clause.timed
            or (word in speech.adverbs and k not in clause.inside)
            or is_adverb(word)
            or (
                word in ("on", "in", "at", "during", "late", "early", "the", "earlier", "over")
                and any(k + n in clause.timed for n in (1, 2))
                and not (word == "on" and k + 1 not in clause.timed)
            )
        ):
            k += 1
        elif word == "," and clause.lower(k + 1) in speech.adverbs and clause.lower(k + 2) == ",":
            k += 3  # "warned, though, that"
        elif word == "with" and clause.lower(k + 1) in speech.feelings:
            k += 2
        else:
            break
    return k


def _is_noun(clause: Clause, position: int) -> bool:
    word = clause.lower(position)
    if not word or not (word[0].isalnum() or word in MARKS or word in "‘'$"):
        return False
    if word == "that" and clause.lower(position + 2) in POSSESSIVES:
        return True  # "quoted that country's minister as saying"
    return word not in PREPOSITIONS and word not in (
        "to",
        "that",
        "and",
        "or",
        "but",
        "as",
        "if",
        "when",
        "while",
        "out",
        "off",
        "up",
    )


def _later(clause: Clause, first: int, words: tuple[str, ...], reach: int) -> bool:
    for k in range(first, min(first + reach, len(clause.tokens))):
        word = clause.tokens[k].lower
        if word in words:
            return True
        if word == ";":
            return False
    return False


def _is_end(clause: Clause, position: int) -> bool:
    return position >= len(clause.tokens) or clause.tokens[position].lower in (".", "?", "!")


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
