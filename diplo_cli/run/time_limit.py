"""A bound on the time of one article: what takes longer is stopped by an exception in the thread that does the work."""

from __future__ import annotations

import ctypes
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class TimeIsUp(BaseException):
    """The bound is reached. No Exception, so that a stage that survives bad input does not survive this."""


@contextmanager
def time_limit(seconds: float | None) -> Iterator[None]:
    """Raise TimeIsUp in the block when it takes longer; None is no bound.

    In the main thread of a POSIX process an alarm does it, which also ends a regular expression; elsewhere a timer,
    which takes effect at the next step of Python code.
    """
    if seconds is None:
        yield
    elif threading.current_thread() is threading.main_thread() and hasattr(signal, "setitimer"):
        yield from _with_alarm(seconds)
    else:
        yield from _with_timer(seconds)


def _with_alarm(seconds: float) -> Iterator[None]:
    before = signal.signal(signal.SIGALRM, _raise)
    # The interval repeats the alarm where the first one fell into code that lost it, such as a callback of C.
    signal.setitimer(signal.ITIMER_REAL, seconds, 1.0)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _raise(number: int, frame: FrameType | None) -> None:
    raise TimeIsUp


def _with_timer(seconds: float) -> Iterator[None]:
    thread = threading.get_ident()
    lock = threading.Lock()
    is_over = False

    def stop() -> None:
        with lock:
            if not is_over:
                ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), ctypes.py_object(TimeIsUp))

    timer = threading.Timer(seconds, stop)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        with lock:
            is_over = True
        timer.cancel()
