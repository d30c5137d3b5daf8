"""Subjects: whose verb of saying it is, read from the words around the verb.

Subjects are given as mentions' positions, or as a noun that stands for who spoke before ("the statement said").
"""

from dataclasses import dataclass, replace
from typing import Literal

from diplo_cli.extract.statements.clauses import MARKS, OPENERS, PREPOSITIONS, Clause, Sighting, is_adverb
from diplo_cli.extract.statements.vocabulary import SpeechVocabulary

SubjectKind = Literal["mention", "tail", "named", "owned", "document", "body", "several", "unnamed", "clause"]
_JOINTS = frozenset({"and", "or", "then", "but", "&"})
_DASHES = frozenset("-–—")
_PARENTHESIS_STARTS = frozenset(
    [
        "a",
        "an",
        "the",
        "his",
        "her",
        "its",
        "their",
        "who",
        "which",
        "whose",
        "formerly",
        "now",
        "then",
        "speaking",
        "citing",
        "quoting",
        "asked",
        "addressing",
        "referring",
        "for",
        "in",
        "on",
        "at",
        "during",
        "after",
        "before",
        "while",
        "when",
        "with",
        "under",
        "one",
        "himself",
        "herself",
        "itself",
        "along",
        "together",
        "according",
        "also",
        "and",
    ]
)
_RELATIVES = frozenset({"which", "that", "whom", "who"})
_AFTER_CONTENT = frozenset({",", "'", "’", "?", "!"})
_ARTICLES = frozenset({"a", "an", "the"})
_FINITE = frozenset(
    [
        "will",
        "would",
        "has",
        "had",
        "is",
        "was",
        "were",
        "are",
        "could",
        "may",
        "can",
        "not",
        "did",
        "does",
        "should",
        "might",
    ]
)
_COMMAS = 6
_NOUN_REACH = 6
_MODIFIER_REACH = 12
_NUMBERS = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
# Who stands to somebody in a relation that names them: "his office", "Kim's sister".
_RELATED = frozenset(
    {"administration", "aide", "aides", "brother", "campaign", "daughter", "family", "father", "husband", "lawyer", "lawyers", "mother", "office",
     "press", "sister", "son", "staff", "team", "wife"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Subject:
    """Who speaks; `first` is the token where the attribution begins. "clause" says: the subject of the clause so far."""

    kind: SubjectKind
    mentions: tuple[int, ...]
    first: int
    is_before: bool = True
    word: str = ""
    fallback: tuple[int, ...] = ()


def subject_before(clause: Clause, sighting: Sighting, speech: SpeechVocabulary) -> Subject | None:
    """Return the subject that stands before the verb."""
    p = _skip_back(clause, sighting.before - 1, speech)
    if p < 0 or clause.quoted[p]:
        return None
    word = clause.tokens[p].lower
    if word in _JOINTS and p not in clause.inside:
        return Subject("clause", (), sighting.before)
    if word == "," or word in _DASHES or word == ")":
        found = _over_parenthesis(clause, p, speech)
        if found is not None:
            return found
        return Subject("clause", (), sighting.before) if word == "," else None
    return _at(clause, p, speech)


def subject_after(clause: Clause, sighting: Sighting, speech: SpeechVocabulary) -> Subject | None:
    """Return the subject that stands after the verb: "said Wu", "says ambassador to Moscow"."""
    p = sighting.before - 1
    before = clause.lower(p)
    if p >= 0 and not (before in MARKS or before in _AFTER_CONTENT or before in _DASHES):
        return None
    k = sighting.position + 1
    found = clause.begins.get(k)
    if found is None:
        named = _named_run(clause, k)
        if named is not None:
            return Subject("named", (), sighting.before, False, named)
        noun = _plain_noun(clause, k + (clause.lower(k) in _ARTICLES), speech)
        if noun is None or before not in MARKS:
            return None
        return Subject(noun, (), sighting.before, False, clause.lower(k + (clause.lower(k) in _ARTICLES)))
    mention = clause.mentions[found]
    if mention.kind == "pronoun" and clause.lower(k) not in ("he", "she", "it", "they"):
        return None
    while clause.lower(mention.last) in ("'s", "’s") and mention.last + 1 in clause.begins:
        found = clause.begins[mention.last + 1]  # "said Ashton's spokesman"
        mention = clause.mentions[found]
    last = mention.last
    if mention.kind in ("office", "group") and clause.lower(last) == "," and last + 1 in clause.begins:
        named = clause.begins[last + 1]
        if clause.mentions[named].kind == "person":
            found, last = named, clause.mentions[named].last  # "said the delegation's chairman, Werner Langen"
    mentions = [found]
    while clause.lower(last) == "and" and last + 1 in clause.begins:
        mentions.append(clause.begins[last + 1])
        last = clause.mentions[mentions[-1]].last
    following = clause.lower(last)
    if following in ("'s", "’s") or following in _FINITE:
        return None
    if before not in MARKS and p >= 0:
        # "Wells, the envoy, said Trump was ...": a comma before the verb ends more often a parenthesis than the content
        is_final = following in ("", ".") or following in MARKS
        is_open = following in (",", "(") or following in PREPOSITIONS
        if not is_final and (not is_open or _over_parenthesis(clause, p, speech) is not None):
            return None
    return Subject("mention", tuple(mentions), sighting.before, False)


def clause_subject(clause: Clause, position: int, floor: int = 0) -> Subject | None:
    """Return the subject of the clause that token `position` stands in: its first mention that hangs on no preposition."""
    start = _clause_start(clause, position, floor)
    for k, mention in enumerate(clause.mentions):
        if mention.first < start or mention.last > position or clause.quoted[mention.first]:
            continue
        if mention.kind == "place" or clause.lower(mention.last) in ("'s", "’s", "'", "’"):
            continue
        before = clause.lower(mention.first - 1) if mention.first > start else ""
        if (
            before in PREPOSITIONS
            or before in ("of", "than")
            or (before in ("and", ",") and _hangs(clause, mention.first - 1, start))
        ):
            continue
        named = clause.begins.get(mention.last + 1) if clause.lower(mention.last) == "," else None
        if named is not None and mention.kind != "person" and clause.mentions[named].kind == "person":
            return Subject("mention", (named,), mention.first)  # "the department's official, David Hale, had ..."
        return Subject("mention", _coordinated(clause, k, forward=True), mention.first)
    return None


def _skip_back(clause: Clause, p: int, speech: SpeechVocabulary) -> int:
    """Skip times with their prepositions, and adverbs, before a verb group: "China on Friday", "Xi himself"."""
    while p >= 0 and not clause.quoted[p]:
        word = clause.tokens[p].lower
        if (
            p in clause.timed
            or (word in ("on", "in", "late", "early", "earlier", "at", "by", "during") and p + 1 in clause.timed)
            or (p not in clause.inside and (word in speech.adverbs or is_adverb(word)))
        ):
            p -= 1
        elif word == ")":
            opening = next((k for k in range(p - 1, max(-1, p - 12), -1) if clause.lower(k) == "("), None)
            if opening is None:
                return p
            p = opening - 1
        else:
            break
    return p


def _at(clause: Clause, p: int, speech: SpeechVocabulary) -> Subject | None:
    """Return the subject whose last word is token `p`."""
    word = clause.tokens[p].lower
    found = clause.ends.get(p)
    if found is not None:
        return _mention_subject(clause, found, speech)
    if word in _RELATIVES or word == "and":
        q = p - 1 if clause.lower(p - 1) != "," else p - 2
        if q >= 0 and q in clause.ends and not clause.quoted[q]:
            return Subject("mention", (clause.ends[q],), clause.mentions[clause.ends[q]].first)
        return None
    if word in _RELATED and clause.lower(p - 1) in ("his", "her", "their", "its"):
        return Subject("owned", (), p - 1, True, word)
    noun = _plain_noun(clause, p, speech)
    if (
        noun == "unnamed"
        and p - 1 in clause.ends
        and clause.mentions[clause.ends[p - 1]].kind in ("organization", "state")
    ):
        return _mention_subject(clause, clause.ends[p - 1], speech)  # "an Indian government source"
    if noun:
        return Subject(noun, _owners(clause, p), _phrase_start(clause, p), True, word)
    return _unknown(clause, p)


def _unknown(clause: Clause, p: int) -> Subject | None:
    """Read a subject whose last word is no actor's: "Twitter", "Washington and its allies", "Schumer, a lead sponsor"."""
    first = p
    while first >= 0 and _is_unknown_name(clause, first):
        first -= 1
    if first < p and first >= 0 and clause.lower(first) in _NUMBERS:
        return Subject("several", (), first, True, f"{_NUMBERS[clause.lower(first)]} {clause.lower(p)}")
    if first < p:
        return Subject("named", (), first + 1, True, _words(clause, first + 1, p + 1))
    for k in range(p, max(-1, p - _NOUN_REACH), -1):
        word = clause.lower(k)
        if k in clause.inside or clause.quoted[k]:
            return None
        if (
            word in ("its", "his", "her", "their", "other", "others")
            and clause.lower(k - 1) == "and"
            and k - 2 in clause.ends
        ):
            return _mention_subject(clause, clause.ends[k - 2], None)
        if word in ("a", "an", "the") and clause.lower(k - 1) == "," and k - 2 in clause.ends:
            return _mention_subject(clause, clause.ends[k - 2], None)
        if word in ("’s", "'s", "his", "her", "their", "its") and clause.lower(p) in _RELATED:
            owner = clause.ends.get(k - 1)
            if word in ("’s", "'s") and owner is None:
                return None
            first = k if owner is None or not word.startswith(("'", "’")) else clause.mentions[owner].first
            mentions = (owner,) if owner is not None and word in ("’s", "'s") else ()
            return Subject("owned", mentions, first, True, clause.lower(p))
        if word in PREPOSITIONS or word in ("and", ","):
            break
        count = _NUMBERS.get(word)
        if count is not None and clause.lower(p).endswith("s"):
            return Subject("several", (), k, True, f"{count} {clause.lower(p)}")
    return _before_modifier(clause, p, 0)


def _mention_subject(clause: Clause, found: int, speech: SpeechVocabulary | None, depth: int = 0) -> Subject | None:
    mention = clause.mentions[found]
    mentions = _coordinated(clause, found, forward=False)
    if mention.kind == "group" and len(mentions) == 1:
        # "between Pakistan and India, Pakistani officials said": only what follows the comma speaks
        comma = max((k for k in range(mention.first, mention.last) if clause.lower(k) == ","), default=-1)
        if comma > 0 and not any(clause.lower(k) == "and" for k in range(comma, mention.last)):
            return Subject("tail", mentions, comma + 1)
    first = clause.mentions[mentions[0]].first
    before = clause.lower(first - 1)
    q = first - 2
    if before in PREPOSITIONS and q >= 0 and depth < 4:
        # "a spokesman for the ministry in Beijing said": the head stands before the preposition
        if before == "with" and mention.kind == "pronoun":
            return None
        if q in clause.ends and not clause.quoted[q]:
            head = _mention_subject(clause, clause.ends[q], speech, depth + 1)
            if head is not None:
                is_group = head.kind == "mention" and clause.mentions[head.mentions[-1]].kind == "group"
                return replace(head, fallback=(found,)) if is_group else head
        noun = _plain_noun(clause, q, speech) if speech else None
        if noun:
            return Subject(noun, (found,), _phrase_start(clause, q), True, clause.lower(q))
        return _before_modifier(clause, q, depth)
    if before in PREPOSITIONS and q < 0:
        return None
    return Subject("mention", mentions, first)


def _before_modifier(clause: Clause, p: int, depth: int) -> Subject | None:
    """Take "a State Department official traveling with Rice denied", "an official who had met Xi said": who stands before the modifier."""
    for k in range(p, max(0, p - _MODIFIER_REACH), -1):
        if clause.quoted[k] or clause.lower(k) in (",", ";", ":", "and", "but"):
            return None
        word = clause.lower(k)
        is_modifier = word in ("who", "which") or (
            k not in clause.inside and len(word) > 4 and word.endswith(("ing", "ed")) or word in ("close", "familiar")
        )
        if is_modifier and k - 1 in clause.ends and not clause.quoted[k - 1]:
            head = clause.mentions[clause.ends[k - 1]]
            if head.kind in ("person", "office", "group", "organization") and depth < 4:
                return _mention_subject(clause, clause.ends[k - 1], None, depth + 1)
    return None


def _coordinated(clause: Clause, found: int, forward: bool) -> tuple[int, ...]:
    """Return the mentions that are joined to this one: "Trump and President Quang", "A, B and C"."""
    members = [found]
    if forward:
        while True:
            last = clause.mentions[members[-1]].last
            step = (
                last + 1
                if clause.lower(last) == "and"
                else last + 2
                if clause.lower(last) == "," and clause.lower(last + 1) == "and"
                else -1
            )
            if step < 0 or step not in clause.begins:
                return tuple(members)
            members.append(clause.begins[step])
    joined = False
    while True:
        first = clause.mentions[members[0]].first
        joint = first - 1
        if clause.lower(joint) == "and":
            joint -= clause.lower(joint - 1) == ","
        elif clause.lower(joint) != "," or not joined:
            return tuple(members)
        previous = clause.ends.get(joint - 1)
        if previous is None:
            return tuple(members)
        before = clause.lower(clause.mentions[previous].first - 1)
        is_opening = (
            clause.mentions[previous].first == 0
            or before in (",", "both", "that", "and", ":", ";")
            or before in MARKS
            or before in OPENERS
            or clause.inside.get(clause.mentions[previous].first - 1) is not None
        )
        if not is_opening or clause.mentions[previous].kind in ("pronoun", "place"):
            return tuple(members)
        joined = True
        members.insert(0, previous)


def _over_parenthesis(clause: Clause, comma: int, speech: SpeechVocabulary) -> Subject | None:
    """Take "Wells, Washington's acting assistant secretary of state for South Asia, told": who stands before the first comma."""
    mark = clause.lower(comma)
    opening = "(" if mark == ")" else mark
    seen = 0
    for k in range(comma - 1, -1, -1):
        if clause.quoted[k] or clause.lower(k) in (";", ":"):
            break
        if clause.lower(k) != opening:
            continue
        seen += 1
        before = _skip_back(clause, k - 1, speech)
        found = clause.ends.get(before)
        inner = clause.begins.get(k + 1)
        if (
            inner is not None
            and clause.mentions[inner].last == comma
            and clause.mentions[inner].kind == "person"
            and (found is not None and clause.mentions[found].kind in ("office", "group"))
        ):
            return Subject("mention", (inner,), clause.mentions[found].first)
        if found is not None and (_starts_parenthesis(clause, k + 1) or opening != ","):
            subject = _mention_subject(clause, found, speech)
            if subject is not None:
                return subject
        elif before >= 0 and not clause.quoted[before] and before not in clause.inside:
            noun = _plain_noun(clause, before, speech)
            if noun and _starts_parenthesis(clause, k + 1):
                return Subject(noun, _owners(clause, before), _phrase_start(clause, before), True, clause.lower(before))
        if seen >= _COMMAS:
            break
    return None


def _starts_parenthesis(clause: Clause, position: int) -> bool:
    word = clause.lower(position)
    return (
        word in _PARENTHESIS_STARTS
        or position in clause.begins
        or position in clause.timed
        or word.endswith("ing")
        or word[:1].isdigit()
        or (word.isalpha() and clause.lower(position + 1) in ("of", "at", "for", "in", "with", "on", "by", "to", "and"))
        or is_adverb(word)
        or position in clause.inside
    )


def _plain_noun(clause: Clause, position: int, speech: SpeechVocabulary) -> SubjectKind | None:
    """Say what a noun that names no actor stands for."""
    word = clause.lower(position)
    if word in speech.documents or (word.endswith("s") and word[:-1] in speech.documents):
        return "document"
    if word in speech.unnamed or (word.endswith("s") and word[:-1] in speech.unnamed):
        return "unnamed"
    if word in speech.bodies:
        return "body"
    if word in speech.sides:
        return "several"
    return None


def _owners(clause: Clause, position: int) -> tuple[int, ...]:
    """Return the mention in front of a noun: "the White House statement", "its statement"."""
    for k in range(position - 1, max(-1, position - 5), -1):
        found = clause.ends.get(k)
        if found is not None:
            return (found,)
        if clause.lower(k) in PREPOSITIONS or clause.lower(k) in (",", "and"):
            break
    return ()


def _phrase_start(clause: Clause, position: int) -> int:
    k = position
    while (
        k > 0 and (clause.tokens[k - 1].text[0].isalnum() or clause.lower(k - 1) in ("'s", "’s")) and position - k < 5
    ):
        if clause.lower(k - 1) in PREPOSITIONS or clause.lower(k - 1) in OPENERS or clause.quoted[k - 1]:
            break
        k -= 1
    return k


def _clause_start(clause: Clause, position: int, floor: int) -> int:
    for k in range(position - 1, floor, -1):
        if clause.quoted[k]:
            continue
        word = clause.tokens[k].lower
        if word == ";":
            return k + 1
        if (
            word in ("but", "while", "whereas", "although", "though")
            and k + 1 < position
            and any(k < m.first < position and clause.lower(m.first - 1) not in PREPOSITIONS for m in clause.mentions)
        ):
            return k + 1
    return floor


def _hangs(clause: Clause, joint: int, start: int) -> bool:
    """Say whether a joined mention continues a list that a preposition governs: "with China and Russia"."""
    k = joint - 1
    while k > start:
        if k in clause.inside:
            k = clause.mentions[clause.inside[k]].first - 1
            word = clause.lower(k)
            if word in PREPOSITIONS:
                return True
            if word in ("and", ","):
                k -= 1
                continue
        return False
    return False


def _named_run(clause: Clause, first: int) -> str | None:
    """Return capitalised words that no gazetteer knows, as a speaker's name."""
    last = first
    while last < len(clause.tokens) and _is_unknown_name(clause, last):
        last += 1
    return _words(clause, first, last) if last > first else None


def _is_unknown_name(clause: Clause, position: int) -> bool:
    token = clause.tokens[position]
    return (
        token.is_capitalised
        and position not in clause.inside
        and position not in clause.timed
        and not clause.quoted[position]
        and len(token.text) > 1
        and token.text[0].isalpha()
        and token.lower not in OPENERS
        and token.lower not in PREPOSITIONS
    )


def _words(clause: Clause, first: int, last: int) -> str:
    offset = clause.sentence.start
    return clause.sentence.text[clause.tokens[first].start - offset : clause.tokens[last - 1].end - offset]
