"""The inflected forms of English verbs, so that a lexicon can list lemmas and a scan can find words."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType

# Verbs whose past and participle do not follow the rule: lemma -> further forms.
_IRREGULAR: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "arise": ("arose", "arisen"), "be": ("am", "is", "are", "was", "were", "been", "being", "'s", "’s"),
        "begin": ("began", "begun"), "break": ("broke", "broken"), "bring": ("brought",), "come": ("came",),
        "cut": ("cut",), "do": ("did", "done", "does"), "drive": ("drove", "driven"), "find": ("found",),
        "fly": ("flew", "flown"), "foresee": ("foresaw", "foreseen"), "forgo": ("forwent", "forgone"),
        "get": ("got", "gotten"), "give": ("gave", "given"), "go": ("went", "gone", "goes"), "have": ("has", "had"),
        "hold": ("held",), "keep": ("kept",), "lead": ("led",), "leave": ("left",), "make": ("made",),
        "meet": ("met",), "pay": ("paid",), "put": ("put",), "ride": ("rode", "ridden"), "ring": ("rang", "rung"),
        "run": ("ran",), "say": ("said", "says"), "see": ("saw", "seen"), "seek": ("sought",), "send": ("sent",),
        "set": ("set",), "shake": ("shook", "shaken"), "sit": ("sat",), "speak": ("spoke", "spoken"),
        "spend": ("spent",), "stand": ("stood",), "swear": ("swore", "sworn"), "sweep": ("swept",),
        "take": ("took", "taken"), "tell": ("told",), "think": ("thought",), "undertake": ("undertook", "undertaken"),
        "wind": ("wound",), "withdraw": ("withdrew", "withdrawn"), "write": ("wrote", "written"), "read": ("read",),
        "swing": ("swung",), "understand": ("understood",),
    }
)  # fmt: skip
_DOUBLED = frozenset(
    """stop cancel travel drop ban plan defer refer set cut put sit swim rip chat confer begin get run hit wrap
    axe scrap dub admit commit permit submit regret rebut tip shed bar snap jet plot quip step skip slip""".split()
)
_VOWELS = "aeiou"


@lru_cache(maxsize=4096)
def inflect(lemma: str) -> frozenset[str]:
    """Return all forms of a verb, its lemma included: "meet" gives meet, meets, meeting, met."""
    forms = {lemma, _third(lemma), _participle(lemma)}
    irregular = _IRREGULAR.get(lemma)
    if irregular is None:
        forms.add(_past(lemma))
        if lemma in ("cancel", "travel", "signal", "label"):
            forms |= {lemma + "ed", lemma + "ing"}
    else:
        forms.update(irregular)
    return frozenset(forms)


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
    return lemma + lemma[-1] if lemma in _DOUBLED and lemma[-1] not in "ey" else lemma


def _third(lemma: str) -> str:
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "x", "z", "ch", "sh")) else "s")


def _participle(lemma: str) -> str:
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "ye", "oe")) and len(lemma) > 2:
        return lemma[:-1] + "ing"
    return _stem(lemma) + "ing"


def _past(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ied"
    return _stem(lemma) + "ed"
