"""Straight quotation marks: which stretches between them are somebody's words, though marks be lost or turned round.

In: a paragraph and the places of its marks. Out: a label for every stretch between them. Wire texts hold marks on the
wrong side (`There is hope, "the minister Jan Novak told journalists." We go on.`), so the best path through them is
sought: what the words look like, which way each mark looks, and that a mark turns speech to report and back.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

_SAID = r"(?:said|says|told|added|wrote|tweeted|asked|warned|insisted|argued|stated|replied|explained)"
_TOLD = (
    rf"(?:{_SAID}|accused|acknowledged|announced|called|calls|claimed|condemned|confirmed|criticised|criticized|declared|denied"
    r"|described|dismissed|expressed|hailed|insist|lambasted|noted|pledged|praised|promised|rejected|reported|say|stressed|suggested"
    r"|threatened|urged|voiced|vowed|welcomed)"
)
_TELLERS = (
    r"administration|agency|agencies|aides?|chair\w+|charity|commission|committee|company|court|diplomats?|embassy|government"
    r"|governor|group|lawmakers?|leaders?|media|military|ministers?|ministry|newspapers?|officers?|officials?|parliament|party"
    r"|police|president|prosecutors?|senators?|spokes\w+|statement|television"
)
_NAME = r"(?:[A-Z][\w.’'-]*,?\s+)"
# The words right after a closing mark: `" said Wu`, `" the ministry said`, `" he told reporters`.
_ATTRIBUTION = re.compile(
    rf"\s*(?:{_SAID}\s+(?:{_NAME}|[a-z]+\s+){{1,4}}|(?:he|she|it|they|one|another)\s+(?:also\s+|later\s+)?{_SAID}\b"
    rf"|(?:[a-z][\w’'-]*\s+){{0,6}}{_NAME}{{1,5}}(?:[a-z][\w-]*\s+){{0,2}}?{_SAID}\b|the\s+(?:[a-z-]+\s+){{1,3}}{_SAID}\b)"
)
_TAIL = r"(?:\s+(?:at|in|on)\s+(?:an?\s+|the\s+)?[\w-]+(?:\s+[\w-]+)?)?"
# A stretch that is nothing but an attribution: `talks go on, "said Wu."`, `we leave, "one official said."`.
_BARE = re.compile(rf"\s*(?:{_SAID}\s+(?:[\w’'-]+\s+){{0,7}}[\w’'-]+|(?:[\w’'-]+\s+){{1,7}}{_SAID}{_TAIL})\.\s*$")
_REPORTS = re.compile(
    rf"(?:[A-Z][\w.’'-]*|he|she|it|they|He|She|They|{_TELLERS}),?\s+"
    rf"(?:has\s+|had\s+|have\s+)?(?:also\s+|\w+ly\s+)?{_TOLD}\b"
    rf"|(?:,|\band(?:\s+also)?)\s+{_SAID}\s+(?:that|it|its|he|she|they)\b|\b(?:for|seeking|to) comment\b"
)
_FIRST_PERSON = re.compile(r"\b(?:I|we|We|our|Our|us|my|My|me)\b")
_CONTRACTION = re.compile(r"\w(?:n['’]t|['’](?:re|ve|ll|m))\b|\b(?:[Ii]t|[Tt]hat|[Tt]here)['’]s\b")
_WEEKDAY = re.compile(r"\b[Oo]n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")

# Weights of the path's steps, tuned on annotated wire texts, some with lost and turned marks.
_OPENS_WITH_ATTRIBUTION, _REPORT, _MOST_REPORTS = 2.0, 1.5, 3
_SPEAKER_SPEAKS, _CONTRACTS, _FRAGMENT, _NARRATIVE, _DATED = 2.0, 0.5, 1.0, 2.0, 0.5
_ALONE, _ATTRIBUTED, _NOTHING_ELSE = 3.0, 1.0, 4.0
_LOOKS, _NO_TURN, _OPENS_AS_SPEECH = 0.5, -1.0, -1.5
_SHORT, _LONG = 60, 220

Label = Literal[0, 1]  # 0 the reporter's, 1 quoted


def label_stretches(text: str, start: int, end: int, marks: Sequence[int]) -> list[Label]:
    """Return for each stretch of `text[start:end]` between marks (one more than marks) whether it is quoted."""
    bounds = [start, *(m + 1 for m in marks)], [*marks, end]
    stretches = [text[a:b] for a, b in zip(*bounds, strict=True)]
    is_damaged = _is_damaged(text, start, end, marks)
    weights = [
        (
            _weight(stretch, 0)
            + _ALONE * (is_damaged and _is_report_alone(stretches, k))
            + _NOTHING_ELSE * _is_attribution_alone(stretches, k),
            _weight(stretch, 1) + _ATTRIBUTED * _is_attributed(stretches, k),
        )
        for k, stretch in enumerate(stretches)
    ]
    scores: list[tuple[float, float]] = [(weights[0][0], _OPENS_AS_SPEECH + weights[0][1])]
    origins: list[tuple[Label, Label]] = []
    for k, mark in enumerate(marks):
        look = _look(text, mark, start, end)
        reporter, speech = scores[-1]
        to_reporter = max((reporter + _NO_TURN, 0), (speech - look, 1))
        to_speech = max((reporter + look, 0), (speech + _NO_TURN, 1))
        scores.append((to_reporter[0] + weights[k + 1][0], to_speech[0] + weights[k + 1][1]))
        origins.append((1 if to_reporter[1] else 0, 1 if to_speech[1] else 0))
    label: Label = 1 if scores[-1][1] > scores[-1][0] else 0
    labels = [label]
    for origin in reversed(origins):
        label = origin[label]
        labels.append(label)
    return labels[::-1]


def _is_attributed(stretches: Sequence[str], k: int) -> bool:
    """Say whether a stretch ends with a comma that "he said" follows."""
    return stretches[k].rstrip().endswith(",") and bool(_ATTRIBUTION.match("".join(stretches[k + 1 : k + 2])))


def _is_attribution_alone(stretches: Sequence[str], k: int) -> bool:
    """Say whether a stretch behind a comma is an attribution and nothing else."""
    return k > 0 and stretches[k - 1].rstrip().endswith(",") and _BARE.match(stretches[k]) is not None


def _is_damaged(text: str, start: int, end: int, marks: Sequence[int]) -> bool:
    """Say whether marks do not open and close by turns, or two stand side by side."""
    if len(marks) % 2 and len(marks) > 1:
        return True
    looks = [_look(text, mark, start, end) * (-1 if k % 2 else 1) for k, mark in enumerate(marks)]
    return min(looks) < 0 or any(not text[a + 1 : b].strip() for a, b in pairwise(marks))


def _is_report_alone(stretches: Sequence[str], k: int) -> bool:
    """Say whether whole sentences tell who said what, with no one before or after them whose words they could be."""
    stretch = stretches[k].strip()
    if not stretch[:1].isupper():
        return False
    before = "".join(stretches[max(0, k - 2) : k]).rstrip()
    after = next((s for s in stretches[k + 1 : k + 3] if s.strip()), "")
    is_introduced = bool(before) and before[-1] in ",:"
    return not is_introduced and not _ATTRIBUTION.match(after) and _REPORTS.search(stretch) is not None


def _look(text: str, mark: int, start: int, end: int) -> float:
    """Return how much a mark looks like an opening one; negative for a closing one."""
    before = text[mark - 1] if mark > start else " "
    after = text[mark + 1] if mark + 1 < end else " "
    opens = (before.isspace() or before in "([—–-") and not after.isspace()
    closes = not before.isspace() and (after.isspace() or after in ".,;:!?)]—–-’'")
    return 0.0 if opens == closes else _LOOKS if opens else -_LOOKS


def _weight(stretch: str, label: Label) -> float:
    """Return how well a stretch fits a label."""
    if not stretch.strip():
        return 0.0
    speaks = len(_FIRST_PERSON.findall(stretch[:400])) > 0
    if label == 1:
        contracts = _CONTRACTION.search(stretch) is not None
        return _SPEAKER_SPEAKS * speaks + _CONTRACTS * contracts + _FRAGMENT * (len(stretch) < _SHORT)
    reports = 0 if speaks else min(len(_REPORTS.findall(stretch)), _MOST_REPORTS)
    return (
        _OPENS_WITH_ATTRIBUTION * (_ATTRIBUTION.match(stretch) is not None)
        + _REPORT * reports
        + _NARRATIVE * (len(stretch) > _LONG and not speaks)
        + _DATED * (_WEEKDAY.search(stretch) is not None)
    )
