"""Extractors that need no model and fail in every way that one can; made by name in worker processes."""

import os
import re
import signal
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from diplo_cli.models import Article, Event, Evidence, Source
from diplo_cli.run import ExtractorConfig
from tests.writing.sample_events import visit


class FaultyExtractor:
    """Finds one visit in each article, and does what its text says.

    "die": the process is killed; "die once FILE": only where FILE is not there yet; "hang": sleeps in a way that only
    a kill ends; "slow": runs Python code without end; "raise": an exception; "sleep 0.1": that many seconds.
    """

    def __init__(self, config: ExtractorConfig) -> None:
        self.config = config

    def extract(self, articles: Iterable[Article]) -> Iterator[tuple[Article, list[Event]]]:
        for article in articles:
            _obey(article.text)
            note = os.environ.get("DIPLO_TEST_NOTES")
            if note and article.id != "warm-up":
                with Path(note).open("a") as stream:
                    stream.write(article.id + "\n")
            yield article, [_event(article)]


def make_faulty(config: ExtractorConfig) -> FaultyExtractor:
    return FaultyExtractor(config)


class Stillborn(FaultyExtractor):
    """Ends the process while it is loaded."""

    def __init__(self, config: ExtractorConfig) -> None:
        os._exit(7)


def _obey(text: str) -> None:
    if match := re.match(r"die once (\S+)", text):
        if not Path(match[1]).exists():
            Path(match[1]).touch()
            os.kill(os.getpid(), signal.SIGKILL)
    elif text.startswith("die"):
        os.kill(os.getpid(), signal.SIGKILL)
    elif text.startswith("hang"):
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
        time.sleep(60)
    elif text.startswith("slow"):
        while True:
            pass
    elif text.startswith("raise"):
        raise ValueError("the text says so")
    elif match := re.match(r"sleep ([\d.]+)", text):
        time.sleep(float(match[1]))


def _event(article: Article) -> Event:
    words = article.text[:10]
    return visit(
        id=f"event of {article.id}",
        evidence=(Evidence(text=words, start=0, end=len(words)),),
        source=Source(id=article.id, path=article.path, sha256=article.sha256),
    )
