"""How long a visit lasts where one mention tells its first day and another its length.

In: a merged visit. Out: the same, with its last day: "arrived on Thursday. The three-day visit is her first".
"""

from diplo_cli.extract.assemble.gathered import Gathered
from diplo_cli.extract.times import combine

_ARRIVING = frozenset({"visit.arrival", "visit.arrival.reference"})


def lengthen(visit: Gathered) -> None:
    """Give a visit whose first day is told the last one that its length makes."""
    lengths = [d.length for d in visit.drafts if d.length is not None and d.length > 1]
    period = visit.period
    if not lengths or period is None or period.precision != "day":
        return
    dated = [d for d in visit.drafts if d.period is not None]
    is_first = any(d.status == "planned" or d.stage == "arrived" or d.rule in _ARRIVING for d in dated)
    if period.start is None or (is_first and period.start == period.end):
        visit.period = combine(period, lengths[0])
