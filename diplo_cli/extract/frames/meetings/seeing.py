"""Meetings told by "see": will see the president, flew to Lima to see Holm, saw him at the palace on Tuesday.

Stage: frames, beside `verbs`. In: a form of "see" in its parse. Out: at most one draft, or one for each who was seen
apart. To see may be to watch or to hold somebody for something; what is over needs an occasion to be a meeting.
"""

from collections.abc import Iterator
from typing import Any

from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.meetings.draft import apart, make_draft, without_doers
from diplo_cli.extract.frames.modality.verbs import verb_modality
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence

# "waited for hours before the president saw her"
_WHEN = frozenset({"after", "before", "until"})
# "saw the premier fall", "saw him walking out", "saw Holm as a threat"
_WATCHING = frozenset({"acl", "ccomp", "oprd", "xcomp"})
_HOLDING = frozenset({"as", "from", "off", "through"})
_LENGTHS = frozenset({"breakfast", "dinner", "hour", "hours", "lunch", "minutes", "talks"})
_TURNS = frozenset({"again", "also", "alone", "briefly", "earlier", "first", "later", "privately", "twice"})


def find_seen(parsed: ParsedSentence, verb: Any) -> Iterator[Draft]:
    """Lind will see President Ruiz later today; the envoys flew to Lima to see Holm; after seeing him.

    Also "he is in Amman, where he saw the king", "Holm saw the king on Monday"; not "he saw the king fall".
    """
    is_after = verb.dep_ == "pcomp" and verb.head.text.lower() in ("after", "before")
    is_there = verb.tag_ == "VBD" and verb.dep_ == "relcl" and any(c.text.lower() == "where" for c in verb.children)
    if verb.tag_ != "VB" and not is_after and not is_there and not _has_occasion(parsed, verb):
        return
    others = [p for target in parsed.objects(verb) for p in parsed.parties(target) if p.type == "person"]
    # "will see Chinese President Hu and Russia's Putin", not "will see Federer"
    others = [p for p in others if p.offices or p.country] if any(p.offices for p in others) else []
    up = parsed.governing_verb(verb) if is_after else None
    subjects = [p for p in parsed.subjects(up if up is not None else verb) if p.type == "person" and p.offices]
    others = without_doers(others, subjects)
    if others and subjects:
        parties = [*subjects, *others]
        drafts = make_draft(parsed, verb, parties, verb_modality(parsed, verb), "meeting.see", 0.55)
        yield from apart(parsed, verb, parties, others, drafts)


def _has_occasion(parsed: ParsedSentence, verb: Any) -> bool:
    """Say whether a past "saw" was on an occasion: a day, a place, a turn, or what came after."""
    if verb.tag_ not in ("VBD", "VBN") or any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children):
        return False
    seen = parsed.objects(verb)
    own = [c for c in verb.children if c.i > verb.i]
    if any(c.dep_ in _WATCHING or c.text.lower() in _HOLDING for c in own) or not seen:
        return False
    end = max(t.i for t in seen[0].subtree if t.dep_ not in ("relcl", "acl") or t.i < verb.i)
    following = parsed.doc[end + 1] if end + 1 < len(parsed.doc) else None
    if following is not None and following.tag_ in ("VB", "VBG", "VBN"):
        return False
    if any(g.dep_ == "acl" or g.text.lower() in _HOLDING for g in seen[0].children):
        return False
    words = {c.text.lower() for c in verb.children}
    words |= {t.text.lower() for t in parsed.prepositions(verb, "for", "over")} & _LENGTHS
    if words & (_TURNS | _LENGTHS | parsed.vocabulary.apart_words) or any(
        c.dep_ == "mark" and c.text.lower() in _WHEN for c in verb.children
    ):
        return True
    return any(parsed.is_time(t) for t in verb.subtree) or parsed.clause_site(verb) is not None
