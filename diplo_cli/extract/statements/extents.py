"""Extents: where the words said begin after a verb of saying, behind its addressee, day and occasion.

In: a clause and the position of its verb. Out: a token position; "told Reuters in Rome on Monday that | talks go on".
"""

from diplo_cli.extract.statements.attribution import Attribution
from diplo_cli.extract.statements.clauses import Clause
from diplo_cli.extract.statements.sightings import is_adverb
from diplo_cli.extract.statements.vocabulary import SpeechVocabulary
from diplo_cli.extract.statements.words import (
    CLAUSE_BREAKS,
    CLAUSE_OPENERS,
    CONTENT_ENDS,
    DETERMINERS,
    FINITE,
    OPENERS,
    POSSESSIVES,
    PREPOSITIONS,
)

# Who is told stands right behind the verb; the others want a conjunction after it ("warned Lima that", "warned Lima").
_TELLING = frozenset({"tell"})
_ADDRESSING = frozenset({"advise", "assure", "caution", "inform", "notify", "reassure", "remind", "warn"})
_BEFORE_TIMES = frozenset("around at by during earlier early in late on over the".split())
_OCCASIONAL = frozenset("ahead after at before by during following from in on over through to via with".split())
_PLACING = frozenset("at during in".split())
_TITLE = 4  # quoted words that name a programme: NBC's “Morning” show
_THAT_REACH = 18
_PHRASE_REACH = 7
_QUOTED_REACH = 24
_PARTNER = 3  # words of who speaks as well
_RELATIVES = frozenset({"and", "which", "who", "whom", "whose"})
# What follows "quoted Novak as".
_AS = frozenset(
    """accusing acknowledging adding announcing arguing calling condemning declaring demanding denying describing
    expressing insisting noting pledging praising rejecting ruling saying stating stressing telling thanking
    threatening urging vowing warning writing""".split()
)
_LONGEST_DESCRIPTION = 14  # tokens before a name
_AFTER_OBJECTS = frozenset("of to for against that over about , .".split())
_SCENES = frozenset("according addressing appearing asked referring speaking talking writing".split())
# They belong to the verb: "ruled out | talks", "played down | the raid".
_PARTICLES = frozenset({"aside", "back", "down", "off", "out", "up"})
_LOOSE = frozenset("afterward afterwards earlier later".split())


def find_content(clause: Clause, position: int, speech: SpeechVocabulary) -> tuple[int, bool]:
    """Return where the content of the verb at `position` begins, and whether a conjunction opens it."""
    entry = speech.verbs.get(clause.lower(position))
    frames = entry[0].frames if entry else frozenset[str]()
    lemma = entry[0].lemma if entry else ""
    k = position + 1
    if lemma == "make":
        k = _after_clear(clause, k)
    if lemma in ("quote", "cite"):
        k = (find_said_as(clause, position) or position) + 1
    is_quoted_as = clause.lower(k - 2) == "as"
    if lemma in _TELLING:
        k = _after_addressee(clause, k, speech)
    elif lemma in _ADDRESSING:
        k = _after_that_behind(clause, k) or k
    elif clause.lower(k) in _PARTICLES and clause.lower(k) in {frame.split()[0] for frame in frames}:
        k += 1
        if clause.lower(k) == "at" and not _after_that_behind(clause, k):
            return k, False  # "lashed out | at Peru over quotas"
    kept = k  # up to here all is settled to be no content
    while k < len(clause.tokens) and not clause.quoted[k] and k not in clause.marks:
        word = clause.lower(k)
        if word == "that":
            return (k, False) if _is_pronoun(clause, k) else (k + 1, True)
        if (end := _after_time(clause, k)) > k:
            k = kept = end
        elif any(frame.split()[0] == word for frame in frames):
            break
        elif word in PREPOSITIONS and (end := _after_that_behind(clause, k, word in _PLACING and "np" not in frames)):
            return end, end not in clause.marks
        elif (is_quoted_as and word == "by" and k + 1 in clause.begins) or word in _OCCASIONAL:
            end = _after_occasion(clause, k, speech, is_quoted_as)
            if end == k:
                break
            k = kept = end
        elif word == "," and (end := _after_aside(clause, k, speech)) > k:
            k = end
        elif (word in speech.adverbs or is_adverb(word)) and k not in clause.inside:
            k += 1
            if word in _LOOSE and clause.lower(k) in CLAUSE_OPENERS:
                kept = k
        else:
            break
    return (kept, False) if clause.lower(kept - 1) != "that" else (kept, True)


def saying(attribution: Attribution) -> int:
    """Return the position of the verb that the content follows: the last one of "was quoted as saying"."""
    if attribution.rule in ("was_quoted", "quoted_x", "quoted_by"):
        return attribution.last - 1
    return attribution.position


def find_said_as(clause: Clause, position: int) -> int:
    """Return where "saying" stands behind "quoted the embassy as saying", "was quoted by Expreso as saying"; else 0."""
    for k in range(position + 1, min(position + _QUOTED_REACH, len(clause.tokens) - 1)):
        if clause.lower(k) == "as" and clause.lower(k + 1) in _AS:
            return k + 1
    return 0


def find_days(clause: Clause, attribution: Attribution, speech: SpeechVocabulary) -> tuple[int, int]:
    """Return between which tokens the day of the saying stands; in "accused Lima on Monday of", behind the object."""
    first = attribution.subject.first if attribution.rule == "and_said" else attribution.first
    if attribution.verb is None:
        return first, attribution.last
    for k in range(first + 1, attribution.position):
        is_relative = clause.lower(k) in ("who", "which", "whose", "whom") and clause.lower(k - 1) == ","
        if is_relative and clause.lower(attribution.position + 1) not in ("him", "her", "them"):
            # "Novak, who met Ruiz on Monday, warned": the day is that of the meeting
            first = max((n for n in range(k, attribution.position) if clause.lower(n) == ","), default=first)
    if attribution.rule in ("said_x", "said_by"):
        return first, max(attribution.last, _after_time(clause, attribution.last))
    reach = find_content(clause, saying(attribution), speech)[0]
    k = reach + (clause.lower(reach) in ("on", "upon"))
    while k in clause.begins and clause.mentions[clause.begins[k]].kind != "place":
        k = clause.mentions[clause.begins[k]].last
        if clause.lower(k) in ("to", "of", "and") and k + 1 in clause.begins:
            k += 1
    end = _after_time(clause, k)
    return first, end if end > k and clause.lower(end) in _AFTER_OBJECTS else reach


def left_edge(clause: Clause, first: int, reach: int) -> int:
    """Return where the noun phrase begins whose name begins at `first`: "state broadcaster RAI", "a firm spokesman"."""
    opened = _after_mark(clause, first)
    if opened is not None:
        return opened
    reach += 4 * (clause.lower(first - 1) == ")")
    for k in range(first - 1, max(-1, first - reach), -1):
        word = clause.lower(k)
        if word == ")" and clause.lower(k - 2) == "(" and clause.tokens[k - 1].is_capitalised:
            continue  # "Southern Grain Agency (SGA) Director Ruiz"
        if clause.lower(k + 1) == ")" and clause.tokens[k].is_capitalised and clause.lower(k - 1) == "(":
            continue
        if word == "(" and clause.lower(k + 2) == ")":
            continue
        if word in CONTENT_ENDS or k in clause.marks:
            return k + 1
        if word in POSSESSIVES and k - 1 >= first - reach:
            continue  # "..., the panel's top envoy said"
        if word == "and" and (before := clause.ends.get(k - 1)) is not None:
            partner = clause.mentions[before].first
            if clause.lower(partner - 1) in CONTENT_ENDS:
                return partner  # "..., Peruvian government and industry officials said"
        if word == "and" and (closed := _closed_before(clause, k - 1)):
            return closed  # "..., current and former officials said", "” Interior and Trade Minister Ruiz said"
        if not word.replace("-", "").isalpha() or word in PREPOSITIONS or word in OPENERS or word in _RELATIVES:
            break
    return first


def _after_mark(clause: Clause, first: int) -> int | None:
    """Return where the words behind a closing mark begin: “...,” longtime backer and former envoy | Ruiz said."""
    for k in range(first - 1, max(-1, first - _LONGEST_DESCRIPTION), -1):
        if k in clause.marks:
            is_end = k > 1 and clause.quoted[k - 1] and clause.lower(k - 1) in (",", "?", "!", ".")
            return k + 1 if is_end else None
        word = clause.lower(k)
        if not word.replace("-", "").replace("’", "").replace("'", "").replace(".", "").isalnum() or word in FINITE:
            return None
        if word in OPENERS - {"and"} or clause.quoted[k]:
            return None
    return None


def _closed_before(clause: Clause, k: int) -> int:
    """Return where "Spanish sources" of "..., Spanish sources and an envoy said" begins, behind the content; else 0."""
    for first in range(k, max(0, k - _PARTNER), -1):
        token = clause.tokens[first]
        is_plain = token.text.replace("-", "").isalpha() and first not in clause.inside
        if not is_plain or token.lower in CLAUSE_BREAKS:
            return 0
        is_marked = first - 1 in clause.marks and clause.lower(first - 2) in (",", "?", "!", ".")
        if is_marked or (first - 1 not in clause.marks and clause.lower(first - 1) in CONTENT_ENDS):
            return first
    return 0


def _after_clear(clause: Clause, k: int) -> int:
    """Skip "clear", "it clear", "it plain" of "made it clear that"."""
    if clause.lower(k) in ("it", "this") and clause.lower(k + 1) in ("clear", "plain"):
        return k + 2
    return k + 1 if clause.lower(k) == "clear" else k


def _after_addressee(clause: Clause, k: int, speech: SpeechVocabulary) -> int:
    """Return what follows whom "told" tells: "a news conference", "the Lima daily Expreso", "NBC's “A” show"."""
    behind = _after_that_behind(clause, k)
    if behind:
        return behind - 1 if clause.lower(behind - 1) == "that" else behind
    found = clause.begins.get(k, clause.begins.get(k + (clause.lower(k) in ("a", "an", "the"))))
    end = k
    if found is not None:
        end = clause.mentions[found].last
        while clause.lower(end) == "and" and end + 1 in clause.begins and clause.lower(end + 1) not in CLAUSE_OPENERS:
            following = clause.mentions[clause.begins[end + 1]].last
            if _is_finite(clause, following):
                break
            end = following
        if clause.lower(end) not in POSSESSIVES:
            return end
    for j in range(k, min(k + _PHRASE_REACH, len(clause.tokens))):
        word = clause.lower(j)
        if clause.quoted[j] or word in (",", ":", ".") or word in PREPOSITIONS or _is_finite(clause, j):
            break
        if word in speech.hearers and clause.lower(j + 1) not in speech.hearers:
            return j + 1
    if clause.lower(k) in ("him", "her", "them", "me", "us"):
        return k + 1
    if end == k and k < len(clause.tokens) and clause.tokens[k].is_capitalised and not clause.quoted[k]:
        while end < len(clause.tokens) and clause.tokens[end].is_capitalised and end not in clause.inside:
            end += 1
        return end if end not in clause.timed else k
    return k


def _after_that_behind(clause: Clause, k: int, or_mark: bool = False) -> int:
    """Return what follows the next "that", over a phrase without a verb: "in a letter to the king that"; else 0.

    With `or_mark` a quotation mark serves as well: "said at a May 3 meeting of envoys “that talks".
    """
    for j in range(k, min(k + _THAT_REACH, len(clause.tokens))):
        word = clause.lower(j)
        or_mark = or_mark and not (j > k + 2 and word in DETERMINERS)
        if j in clause.marks or clause.quoted[j]:
            run = next((n for n in range(j, min(j + _TITLE + 3, len(clause.tokens))) if not _is_said(clause, n)), 0)
            if not run or clause.lower(run) not in ("show", "program", "programme"):
                is_opened = or_mark and j in clause.marks and clause.lower(j - 1) not in DETERMINERS
                return j if is_opened and not clause.quoted[j - 1] and clause.quoted[j + 1 : j + 2] == [True] else 0
            continue
        if word == "," and (j - 1 in clause.timed or (j - 1 in clause.inside and clause.lower(j + 2) == ",")):
            continue  # "at a May 3, 2016, meeting that", "in Springfield, Ohio, that"
        if word == "," and clause.lower(j - 2) == ",":
            continue
        if word in (",", ";", ":", "(") or _is_finite(clause, j) or word in ("he", "she", "they", "we", "i"):
            return 0
        if word == "that":
            return 0 if _is_pronoun(clause, j) else j + 1
    return 0


def _is_said(clause: Clause, k: int) -> bool:
    return clause.quoted[k] or k in clause.marks


def _is_finite(clause: Clause, k: int) -> bool:
    """Say whether a word is a finite verb; Theresa May and May 3 are none."""
    return clause.lower(k) in FINITE and k not in clause.inside and k not in clause.timed


def _is_pronoun(clause: Clause, k: int) -> bool:
    """Tell "said that will not happen", "the town that is" from "said that talks"."""
    return _is_finite(clause, k + 1) or clause.lower(k + 1) in (",", ".")


def _after_time(clause: Clause, k: int) -> int:
    """Return what follows a day: "late on Monday"; nothing of "Monday's trial", nor a day that is the subject."""
    first = k
    while clause.lower(first) in _BEFORE_TIMES and first - k < 3 and first not in clause.timed:
        first += 1
    if first not in clause.timed:
        return k
    end = first
    while end < len(clause.tokens) and end in clause.timed:
        end += 1
    if clause.lower(end) in POSSESSIVES or _is_finite(clause, end) or clause.times[clause.timed[first]].is_possessive:
        return k
    return end


def _after_occasion(clause: Clause, k: int, speech: SpeechVocabulary, takes_by: bool = False) -> int:
    """Return what follows "in a statement", "during the hearing", "in Rome", "to reporters"; `k` where it is none."""
    word = clause.lower(k)
    start = k + 2 if word == "ahead" and clause.lower(k + 1) == "of" else k + 1
    end = start
    for j in range(start, min(start + _PHRASE_REACH, len(clause.tokens))):
        inner = clause.lower(j)
        if clause.quoted[j] or j in clause.marks or inner in (",", ".", ":", "that") or _is_finite(clause, j):
            break
        if j > start and (inner in PREPOSITIONS or inner in DETERMINERS - set(POSSESSIVES)):
            break
        if (
            inner.removesuffix("s") in speech.occasions
            or inner in speech.occasions
            or (word in ("to", "by", "at") and inner in speech.hearers)
        ):
            end = j + 1
            if clause.lower(end) not in speech.occasions and clause.lower(end) not in speech.hearers:
                break
    found = clause.begins.get(start, clause.begins.get(start + (clause.lower(start) in ("a", "an", "the"))))
    if end == start and found is not None and (word in ("in", "at", "to", "with", "from") or takes_by):
        end = clause.mentions[found].last
        if takes_by and clause.lower(end) in ("news", "agency", "newspaper"):
            end += 1 + (clause.lower(end + 1) == "agency")
    if end == start or clause.lower(end) in POSSESSIVES or _is_finite(clause, end):
        return k
    return end


def _after_aside(clause: Clause, comma: int, speech: SpeechVocabulary) -> int:
    """Return what follows ", however," and ", after talks in Rome," of "said, however, that"."""
    for j in range(comma + 1, min(comma + _THAT_REACH, len(clause.tokens))):
        if clause.quoted[j] or j in clause.marks or clause.lower(j) in (";", ":"):
            return comma
        if clause.lower(j) == ",":
            is_adverbial = all(clause.lower(n) in speech.adverbs for n in range(comma + 1, j))
            return j + 1 if clause.lower(j + 1) == "that" or is_adverbial else comma
    return comma


def is_fronted(clause: Clause, end: int) -> bool:
    """Say whether the words before token `end` only set the scene: "Asked about the plan, Ruiz said, “...”"."""
    if any(clause.quoted[:end]) or any(k < end for k in clause.marks if k):
        return False
    k = next((k for k in range(end) if k not in clause.marks), 0)
    word = clause.lower(k)
    is_scene = word in PREPOSITIONS or word in OPENERS or k in clause.timed or is_adverb(word)
    return is_scene or word in _SCENES


def names_what_is_said(attribution: Attribution) -> bool:
    """Tell "saying that talks go on", whose verb can go, from "urging Lima to", whose verb is part of what was said."""
    frames = attribution.verb.frames if attribution.verb is not None else frozenset[str]()
    return attribution.verb is None or ("that" in frames and not frames & {"np", "to"})
