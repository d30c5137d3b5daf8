"""The garbage collector's share of a long run: what is loaded once is taken out of its sight."""

import gc

YOUNG = 50_000
"""Objects that come to be before the young ones are looked through; an article makes some ten thousand."""


def settle_memory() -> None:
    """Tell the collector that what is loaded now (model, lexicon) stays; else it looks through it time and again.

    Called once the first articles are done, as much is loaded on first use. It changes the time of a run and nothing
    else.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG, 20, 50)
