"""A sentence as the rules of attribution see it: tokens, which of them are quoted, and which mention or time stands where."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from diplo_cli.extract.actors import Mention
from diplo_cli.extract.document import Document
from diplo_cli.extract.statements.vocabulary import Form, SpeechVerb, SpeechVocabulary
from diplo_cli.extract.times import TimeMention
from diplo_cli.language.sentences import Sentence
from diplo_cli.language.tokens import Token

AUXILIARIES = frozenset(
    [
        "has",
        "have",
        "had",
        "having",
        "'ve",
        "'d",
        "’ve",
        "’d",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "'re",
        "’re",
        "did",
        "do",
        "does",
        "'s",
        "’s",
    ]
)
BE = frozenset(["is", "are", "was", "were", "be", "been", "being", "get", "got", "'re", "’re"])
HAVE = frozenset(["has", "have", "had", "having", "'ve", "’ve", "'d", "’d"])
MODALS = frozenset(
    [
        "will",
        "would",
        "could",
        "may",
        "might",
        "can",
        "must",
        "should",
        "shall",
        "'ll",
        "’ll",
        "won't",
        "wouldn't",
        "cannot",
        "couldn't",
        "ought",
    ]
)
NEGATIONS = frozenset(
    [
        "not",
        "never",
        "n't",
        "neither",
        "nor",
        "hardly",
        "cannot",
        "won't",
        "didn't",
        "doesn't",
        "don't",
        "hasn't",
        "haven't",
        "hadn't",
    ]
)
PREPOSITIONS = frozenset(
    [
        "about",
        "above",
        "across",
        "after",
        "against",
        "ahead",
        "along",
        "among",
        "amid",
        "around",
        "at",
        "before",
        "behind",
        "between",
        "by",
        "despite",
        "during",
        "for",
        "from",
        "in",
        "inside",
        "into",
        "like",
        "near",
        "of",
        "off",
        "on",
        "onto",
        "over",
        "through",
        "throughout",
        "to",
        "toward",
        "towards",
        "under",
        "until",
        "upon",
        "via",
        "with",
        "within",
        "without",
    ]
)
MARKS = frozenset('“”"„«»')
# UTF-8 marks that were read as Windows-1252, and typewriter ones.
_GARBLED = frozenset({"â", "€", "œ", "``", "''", "'", "`", "€œ", "â€œ", "â€", "\x9d"})
OPENERS = frozenset(
    [
        "but",
        "while",
        "whereas",
        "although",
        "though",
        "and",
        "because",
        "as",
        "after",
        "before",
        "when",
        "where",
        "if",
        "unless",
        "whether",
        "since",
        "until",
        "that",
        "whereby",
    ]
)


_DETERMINERS = frozenset(
    {"the", "a", "an", "his", "her", "its", "their", "this", "these", "'s", "’s", "’", "any", "no"}
)


@dataclass(slots=True)
class Clause:
    """One sentence with its masks; positions are those of its tokens."""

    sentence: Sentence
    tokens: Sequence[Token]
    quoted: Sequence[bool]
    marks: frozenset[int]  # positions of quotation marks
    mentions: Sequence[Mention]
    times: Sequence[TimeMention]
    begins: dict[int, int] = field(default_factory=dict)  # token position -> mention that begins there
    ends: dict[int, int] = field(default_factory=dict)  # token position -> mention whose last token it is
    inside: dict[int, int] = field(default_factory=dict)  # token position -> mention that covers it
    timed: dict[int, int] = field(default_factory=dict)  # token position -> time expression that covers it

    def lower(self, position: int) -> str:
        """Return the token in lower case, any quotation mark as a straight one; nothing beyond the sentence."""
        if position in self.marks:
            return '"'
        return self.tokens[position].lower if 0 <= position < len(self.tokens) else ""


def read_clause(document: Document, index: int, quotations: Sequence[tuple[int, int]]) -> Clause:
    """Lay out a sentence; `quotations` are the stretches in double marks of its passage."""
    sentence = document.sentences[index]
    here = [(a, b) for a, b in quotations if a < sentence.end and b > sentence.start]
    tokens = sentence.tokens
    quoted = [any(a <= t.start < b for a, b in here) for t in tokens]
    edges = [(max(a - 3, 0), a) for a, _ in here] + [(b, b + 3) for _, b in here]
    marks = frozenset(
        k
        for k, t in enumerate(tokens)
        if t.text in MARKS or (t.text in _GARBLED and any(a <= t.start < b for a, b in edges))
    )
    clause = Clause(sentence, tokens, quoted, marks, document.mentions[index], document.times[index])
    for k, mention in enumerate(clause.mentions):
        clause.begins[mention.first] = k
        clause.ends[mention.last - 1] = k
        for position in range(mention.first, mention.last):
            clause.inside[position] = k
    for k, time in enumerate(clause.times):
        for position, token in enumerate(tokens):
            if time.span.start <= token.start < time.span.end:
                clause.timed[position] = k
    return clause


@dataclass(frozen=True, slots=True)
class Sighting:
    """A verb of saying where it stands; what stands before it says whether it is said at all."""

    position: int
    verb: SpeechVerb
    form: Form
    before: int  # position of the first word of the verb group: "has also repeatedly said"
    is_negated: bool
    is_modal: bool
    is_passive: bool
    is_infinitive: bool


def find_sightings(clause: Clause, speech: SpeechVocabulary) -> list[Sighting]:
    """Return the verbs of saying outside quotation marks, in order."""
    found = []
    for position, token in enumerate(clause.tokens):
        entry = speech.verbs.get(token.lower)
        if entry is None or clause.quoted[position] or _is_in_name(clause, position):
            continue
        sighting = _sighting(clause, position, *entry, speech)
        if sighting is not None:
            found.append(sighting)
    return found


def _is_in_name(clause: Clause, position: int) -> bool:
    covered = clause.inside.get(position)
    if covered is None:
        return False
    # A name that has swallowed the verb of a headline ends before it.
    return clause.tokens[position].is_capitalised or clause.mentions[covered].last - 1 != position


def _sighting(
    clause: Clause, position: int, verb: SpeechVerb, forms: frozenset[Form], speech: SpeechVocabulary
) -> Sighting | None:
    negated = modal = passive = infinitive = perfect = False
    p = position - 1
    while p >= 0 and not clause.quoted[p]:
        word = clause.tokens[p].lower
        if p in clause.inside:
            break
        if word in NEGATIONS or word.endswith("n't") or word.endswith("n’t"):
            negated = True
        if word in MODALS:
            modal = True
        elif word in BE:
            passive = True
        elif word in HAVE or (word in ("'s", "’s") and perfect_after(clause, p)):
            perfect = True
        elif word == "to":
            infinitive = True
        elif not (word in speech.adverbs or word in NEGATIONS or word in ("did", "do", "does") or is_adverb(word)):
            break
        p -= 1
    form = _form(clause, position, forms, modal or infinitive, passive, perfect)
    if form is None or p == position - 1 and p >= 0 and clause.tokens[p].lower in _DETERMINERS:
        return None  # "the proposed end point"
    if form == "ing" and passive:
        passive = False  # "is calling for"
    elif form in ("past", "base", "third"):
        passive = False
    return Sighting(position, verb, form, p + 1, negated, modal, passive, infinitive)


def perfect_after(clause: Clause, position: int) -> bool:
    """Say whether 's stands for "has" or "is": only after a pronoun."""
    return clause.lower(position - 1) in ("he", "she", "it", "who")


def is_adverb(word: str) -> bool:
    """Say whether a word looks like an adverb."""
    return (
        word.endswith("ly")
        and len(word) > 4
        and word
        not in (
            "family",
            "ally",
            "supply",
            "reply",
            "assembly",
            "italy",
            "july",
            "daily",
            "weekly",
            "monthly",
            "anomaly",
            "apply",
        )
    )


def _form(
    clause: Clause, position: int, forms: frozenset[Form], is_bare: bool, passive: bool, perfect: bool
) -> Form | None:
    if "ing" in forms:
        return "ing"
    if "past" in forms:
        if is_bare and "base" in forms:
            return "base"
        if passive:
            return "participle"
        return "past"
    return "third" if "third" in forms else "base"
