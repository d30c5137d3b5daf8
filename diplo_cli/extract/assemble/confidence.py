"""Confidence: how likely an event is right, from how sure its constructions are and how often the article tells it.

The frames give each draft a raw figure by its construction. `calibrate` turns it into the share of events of that
figure that were right on annotated articles.
"""

from bisect import bisect_right

# Raw figure and share of right events there, measured on 166 annotated articles (514 visits, meetings and
# consultations) on which the rules were developed, so they are in-sample and somewhat high for other news; between the
# points the share is read off the straight line.
_CURVE: tuple[tuple[float, float], ...] = (
    (0.0, 0.2),
    (0.35, 0.45),
    (0.45, 0.7),
    (0.55, 0.78),
    (0.7, 0.8),
    (0.8, 0.86),
    (0.85, 0.95),
    (1.0, 0.99),
)


def calibrate(raw: float) -> float:
    """Return the share of right events among those with this raw figure, 0 to 1, to two places."""
    raw = min(1.0, max(0.0, raw))
    at = bisect_right([x for x, _ in _CURVE], raw)
    if at == len(_CURVE):
        return _CURVE[-1][1]
    (x0, y0), (x1, y1) = _CURVE[at - 1], _CURVE[at]
    return round(y0 + (y1 - y0) * (raw - x0) / (x1 - x0), 2)
