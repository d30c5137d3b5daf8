"""The forms of verbs, from which the scans for words of events and of saying are built."""

import pytest

from diplo_cli.language.inflection import conjugate, inflect, lemmatizer


@pytest.mark.parametrize(
    ("lemma", "present", "past", "ing"),
    [
        ("visit", "visits", "visited", "visiting"),
        ("meet", "meets", "met", "meeting"),
        ("write", "writes", "written wrote", "writing"),
        ("reply", "replies", "replied", "replying"),
        ("stress", "stresses", "stressed", "stressing"),
        ("agree", "agrees", "agreed", "agreeing"),
        ("die", "dies", "died", "dying"),
        ("be", "'s am are is ’s", "been was were", "being"),
        ("admit", "admits", "admitted", "admitting"),
        ("beg", "begs", "begged", "begging"),
        ("quip", "quips", "quipped", "quipping"),
        ("blog", "blogs", "blogged", "blogging"),
        ("snub", "snubs", "snubbed", "snubbing"),
        ("boo", "boos", "booed", "booing"),
        ("vow", "vows", "vowed", "vowing"),
        ("cast", "casts", "cast", "casting"),
        ("hit", "hits", "hit", "hitting"),
        ("cancel", "cancels", "canceled cancelled", "canceling cancelling"),
        ("signal", "signals", "signaled signalled", "signaling signalling"),
        ("plead", "pleads", "pleaded pled", "pleading"),
    ],
)
def test_a_verb_has_its_forms(lemma: str, present: str, past: str, ing: str) -> None:
    forms = conjugate(lemma)
    assert [" ".join(sorted(words)) for words in (forms.present, forms.past, forms.ing)] == [present, past, ing]
    assert inflect(lemma) == {lemma, *present.split(), *past.split(), *ing.split()}


def test_a_form_of_two_verbs_is_the_first_ones_unless_it_is_a_lemma() -> None:
    table = lemmatizer(["see", "saw", "find", "found"])
    assert (table["saw"], table["found"], table["seen"], table["founded"]) == ("saw", "found", "see", "found")
