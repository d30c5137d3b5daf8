"""Visits of who was just told to travel: "The delegation will go on to Oman", "They leave for Oman on Friday".

Stage: frames. In: a verb of going whose subject takes up travellers told before, and the drafts of the article so far.
Out: drafts without visitors, which `lend_visitors` gives them.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from diplo_cli.extract.document import Document
from diplo_cli.extract.frames.draft import FOLLOWED, Draft
from diplo_cli.extract.frames.syntax import ParsedSentence
from diplo_cli.extract.frames.visit_outlook import visit_modality
from diplo_cli.extract.frames.visit_places import find_listed, places_after

_GROUPS = frozenset(
    """delegation delegates diplomats entourage envoys group lawmakers leaders ministers mission pair party team
    two""".split()
)
_REACH = {"they": 1, "both": 1}  # sentences back to who travels; a delegation is taken up from farther
_FAR = 3


def find_followers(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """The delegation will also travel to Oman; they arrived in Oman on Monday; the team visited Oman before that."""
    subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    if subject is None or not _takes_up(parsed, subject):
        return
    lemma, vocabulary = parsed.lemma(verb), parsed.vocabulary
    if lemma in vocabulary.visit_verbs_direct:
        sites = [s for target in parsed.objects(verb) for s in find_listed(parsed, target)]
    elif lemma in vocabulary.visit_verbs_to:
        sites = places_after(parsed, verb, "to", "for", "into")
    elif lemma in vocabulary.visit_verbs_in:
        sites = places_after(parsed, verb, "in", "at")
    else:
        return
    modality = visit_modality(parsed, verb)
    if not modality.is_event or parsed.sentence.where != "text":
        return
    for site in sites:
        yield Draft(
            kind="visit", status=modality.status, parties=[], sentence=parsed.sentence.index,
            span=parsed.clause_span(verb), trigger=parsed.start(verb), rule=FOLLOWED, site=site, confidence=0.65,
            tense=modality.tense, rules=[FOLLOWED],
        )  # fmt: skip


def _takes_up(parsed: ParsedSentence, subject: Any) -> bool:
    """Say whether a subject is "they" or "the delegation", whoever that is."""
    word = subject.text.lower()
    if word in _REACH:
        return not parsed.parties(subject)
    is_definite = any(c.text.lower() in ("the", "his", "her") for c in subject.children)
    is_plain = not any(c.dep_ in ("prep", "acl", "relcl", "amod", "compound") for c in subject.children)
    return word in _GROUPS and is_definite and is_plain and not parsed.parties(subject)


def lend_visitors(document: Document, draft: Draft, told: Sequence[Draft]) -> bool:
    """Give a draft the visitors of the last visit told before it; say whether there are any that go abroad."""
    words = document.passage(document.sentences[draft.sentence])[draft.span.start :].split(maxsplit=1)
    reach = _REACH.get(words[0].lower(), _FAR) if words else 0
    for earlier in reversed(told):
        if draft.sentence - earlier.sentence > reach or earlier.sentence >= draft.sentence:
            if earlier.sentence >= draft.sentence:
                continue
            return False
        visitors = [(p, role) for p, role in earlier.parties if role == "visitor"]
        if earlier.kind != "visit" or not visitors or document.sentences[earlier.sentence].where != "text":
            continue
        draft.parties = [(p, r) for p, r in visitors if draft.site is None or p.country != draft.site.country]
        return bool(draft.parties)
    return False
