"""The inflected forms of English verbs, so that a lexicon can list lemmas and a scan can find words."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

# Present forms that do not follow the rule.
_PRESENT: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"be": ("am", "is", "are", "'s", "’s"), "do": ("does",), "go": ("goes",), "have": ("has",)}
)
# Pasts and participles that do not follow the rule; the rule's own stand with them where both are written.
_PAST: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "arise": ("arose", "arisen"), "be": ("was", "were", "been"), "begin": ("began", "begun"),
        "beseech": ("besought", "beseeched"), "break": ("broke", "broken"), "bring": ("brought",), "cast": ("cast",),
        "choose": ("chose", "chosen"),
        "come": ("came", "come"), "cut": ("cut",), "do": ("did", "done"), "drive": ("drove", "driven"),
        "fall": ("fell", "fallen"), "find": ("found",), "fly": ("flew", "flown"),
        "forecast": ("forecast", "forecasted"), "foresee": ("foresaw", "foreseen"), "forgo": ("forwent", "forgone"),
        "freeze": ("froze", "frozen"),
        "get": ("got", "gotten"), "give": ("gave", "given"), "go": ("went", "gone"),
        "have": ("had",), "hit": ("hit",), "hold": ("held",),
        "keep": ("kept",), "lead": ("led",), "leave": ("left",), "make": ("made",), "meet": ("met",), "pay": ("paid",),
        "plead": ("pleaded", "pled"), "put": ("put",), "read": ("read",), "ride": ("rode", "ridden"),
        "ring": ("rang", "rung"), "run": ("ran", "run"), "say": ("said",), "see": ("saw", "seen"), "seek": ("sought",),
        "send": ("sent",), "set": ("set",), "shake": ("shook", "shaken"), "sit": ("sat",), "speak": ("spoke", "spoken"),
        "spell": ("spelled", "spelt"), "spend": ("spent",), "stand": ("stood",), "swear": ("swore", "sworn"),
        "sweep": ("swept",), "swim": ("swam", "swum"), "swing": ("swung",), "take": ("took", "taken"),
        "tell": ("told",), "think": ("thought",), "understand": ("understood",),
        "undertake": ("undertook", "undertaken"), "wind": ("wound",), "withdraw": ("withdrew", "withdrawn"),
        "write": ("wrote", "written"),
    }
)  # fmt: skip
# Verbs of more than one syllable that double their last letter, and those that do so in British English alone.
_DOUBLED = frozenset("admit begin commit confer defer permit rebut refer regret submit".split())
_BRITISH = frozenset("cancel counsel label signal travel".split())
_VOWELS = "aeiou"
# "ban", "drop", "quip": one vowel before one consonant in one syllable doubles that consonant.
_SHORT = re.compile(r"(?:qu|[^aeiou])*[aeiou][^aeioushwxy]")


@dataclass(frozen=True, slots=True)
class Forms:
    """The forms of a verb besides its lemma: "says"; "said" and participles; "saying"."""

    present: frozenset[str]
    past: frozenset[str]
    ing: frozenset[str]


@lru_cache(maxsize=4096)
def conjugate(lemma: str) -> Forms:
    """Return the forms of a verb by what they are: "meet" gives meets; met; meeting."""
    stems = {_stem(lemma)} | ({lemma, lemma + "l"} if lemma in _BRITISH else set())
    return Forms(
        present=frozenset(_PRESENT.get(lemma) or (_third(lemma),)),
        past=frozenset(_PAST.get(lemma) or (_past(lemma, stem) for stem in stems)),
        ing=frozenset(_ing(lemma, stem) for stem in stems),
    )


def inflect(lemma: str) -> frozenset[str]:
    """Return all forms of a verb, its lemma included: "meet" gives meet, meets, meeting, met."""
    forms = conjugate(lemma)
    return forms.present | forms.past | forms.ing | {lemma}


def lemmatizer(lemmas: Iterable[str]) -> Mapping[str, str]:
    """Map every form of the lemmas to its lemma; the first lemma wins where two share a form."""
    table: dict[str, str] = {}
    for lemma in lemmas:
        for form in sorted(inflect(lemma)):
            table.setdefault(form, lemma)
    for lemma in lemmas:
        table[lemma] = lemma
    return MappingProxyType(table)


def _stem(lemma: str) -> str:
    return lemma + lemma[-1] if lemma in _DOUBLED or _SHORT.fullmatch(lemma) else lemma


def _is_consonant_y(lemma: str) -> bool:
    return lemma.endswith("y") and lemma[-2:-1] not in _VOWELS


def _third(lemma: str) -> str:
    if _is_consonant_y(lemma):
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "x", "z", "ch", "sh")) else "s")


def _ing(lemma: str, stem: str) -> str:
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "ye", "oe")) and len(lemma) > 2:
        return lemma[:-1] + "ing"
    return stem + "ing"


def _past(lemma: str, stem: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if _is_consonant_y(lemma):
        return lemma[:-1] + "ied"
    return stem + "ed"
