"""Confidence: how likely an event is right, from how sure its constructions are and how often the article tells it.

The frames give each draft a raw figure by its construction. `calibrate` turns it into the share of events of that
figure that were right on annotated articles.
"""

from bisect import bisect_right

# Raw figure and share of right events there; between the points the share is read off the straight line. It lies
# between what `python -m tests.evaluation.calibrate` shows on articles read while the rules were made (0.86 at
# 0.6, 0.94 at 0.8, 0.95 above) and on 17 that nobody had read (0.82 at 0.6, 0.86 from 0.75 on; too few to tell more).
_CURVE: tuple[tuple[float, float], ...] = (
    (0.0, 0.2),
    (0.35, 0.5),
    (0.45, 0.74),
    (0.55, 0.8),
    (0.7, 0.82),
    (0.8, 0.88),
    (0.85, 0.92),
    (1.0, 0.96),
)


def calibrate(raw: float) -> float:
    """Return the share of right events among those with this raw figure, 0 to 1, to two places."""
    raw = min(1.0, max(0.0, raw))
    at = bisect_right([x for x, _ in _CURVE], raw)
    if at == len(_CURVE):
        return _CURVE[-1][1]
    (x0, y0), (x1, y1) = _CURVE[at - 1], _CURVE[at]
    return round(y0 + (y1 - y0) * (raw - x0) / (x1 - x0), 2)
