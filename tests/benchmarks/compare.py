"""diplo against bare spaCy, textacy and reading alone, on the same articles, each in a process of its own.

    python -m tests.benchmarks.compare news.jsonl.gz [--articles 500] [--mixed]

Time is counted once everything is loaded and warm, in one process and one thread; `cpu` is user and system time, which
other work on the machine changes least. `--mixed` puts four articles without any event between each two of the file.
Needs the extra `bench` (textacy); without it that row is left out.
"""

import argparse
import importlib
import importlib.util
import itertools
import json
import platform
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from diplo_cli.models import Article
from diplo_cli.reading import read_articles

MODES = {
    "read": "reading alone",
    "diplo": "diplo extract",
    "spacy": "bare spaCy, all components",
    "textacy": "spaCy and textacy (quotations, triples)",
}
_SUBJECTS = (
    "The striker",
    "The orchestra",
    "The bakery",
    "The old bridge",
    "The new library",
    "The garden",
    "A late frost",
)
_VERBS = ("scored", "opened", "closed", "delayed", "repaired", "painted", "harvested", "moved", "replaced", "surprised")
_OBJECTS = ("the second goal", "its doors", "the northern wing", "a row of trees", "the evening show", "the old roof")
_ENDS = ("in the 34th minute", "after heavy rain", "before the season began", "at half the price", "for the third year")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus")
    parser.add_argument("--articles", type=int, default=500)
    parser.add_argument("--mixed", action="store_true")
    parser.add_argument("--mode", choices=MODES, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.mode:
        print(json.dumps(measure(given.mode, given.corpus)))
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "corpus.jsonl"
        write_corpus(path, given.corpus, given.articles, is_mixed=given.mixed)
        rows = {}
        for mode in MODES:
            if mode == "textacy" and importlib.util.find_spec("textacy") is None:
                continue
            command = [sys.executable, "-m", "tests.benchmarks.compare", str(path), "--mode", mode]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            rows[mode] = json.loads(done.stdout.splitlines()[-1])
    print_table(rows)


def print_table(rows: dict[str, dict[str, float]]) -> None:
    """Print the rows as a Markdown table; the last column is against bare spaCy, by processor time."""
    count = next(iter(rows.values()))["articles"]
    print(f"{count} articles, Python {platform.python_version()}, {platform.processor() or platform.machine()}\n")
    print("| | articles/s | cpu s | wall s | peak memory MB | against spaCy |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    for mode, row in rows.items():
        ratio = rows["spacy"]["cpu"] / row["cpu"] if "spacy" in rows else float("nan")
        rate = row["articles"] / row["cpu"]
        print(
            f"| {MODES[mode]} | {rate:,.1f} | {row['cpu']:.1f} | {row['wall']:.1f} | {row['rss']:.0f} | {ratio:.1f} |"
        )


def write_corpus(path: Path, source: str, count: int, *, is_mixed: bool) -> None:
    """Write `count` articles as JSON Lines: of the source, spread over it, and where mixed, four quiet ones to each."""
    articles = [item for item in read_articles([source]) if isinstance(item, Article)]
    wanted = count // 5 if is_mixed else count
    step = max(1, len(articles) // wanted)
    chance = random.Random(1)
    with path.open("w", encoding="utf-8") as stream:
        for article in articles[::step][:wanted]:
            texts = [article.text, *(quiet_text(chance) for _ in range(4 if is_mixed else 0))]
            for number, text in enumerate(texts):
                row = {"id": f"{article.id}-{number}", "title": article.title if number == 0 else None, "text": text}
                stream.write(json.dumps({**row, "published": str(article.published)}) + "\n")


def quiet_text(chance: random.Random) -> str:
    """Return some 2,500 characters of local news in which nobody meets, visits or says anything."""
    pick = chance.choice
    sentences = (f"{pick(_SUBJECTS)} {pick(_VERBS)} {pick(_OBJECTS)} {pick(_ENDS)}." for _ in itertools.count())
    paragraphs = (" ".join(itertools.islice(sentences, 4)) for _ in range(11))
    return "\n\n".join(paragraphs)


def measure(mode: str, corpus: str) -> dict[str, float]:
    """Run one mode on a corpus; the first articles are done once before the clock starts."""
    run = {"read": _read, "diplo": _diplo, "spacy": _spacy, "textacy": _textacy}[mode]()
    articles = [item for item in read_articles([corpus]) if isinstance(item, Article)]
    run(articles[:5])
    cpu, wall = time.process_time(), time.perf_counter()
    count = run(item for item in read_articles([corpus]) if isinstance(item, Article))
    rss = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)
    return {"articles": count, "cpu": time.process_time() - cpu, "wall": time.perf_counter() - wall, "rss": rss}


_Run = Callable[[Iterable[Article]], int]


def _read() -> _Run:
    return lambda articles: sum(1 for _ in articles)


def _diplo() -> _Run:
    from diplo_cli.run import ExtractorConfig, SerialExecutor, serial
    from diplo_cli.run.corpus import extract_corpus

    config = ExtractorConfig()
    executor = SerialExecutor(serial._make_extractor(config), timeout=60.0)

    def run(articles: Iterable[Article]) -> int:
        count = 0
        with open("/dev/null", "wb") as stream:  # noqa: PTH123
            for outcome, _ in extract_corpus(articles, executor, config):
                stream.write(outcome.lines)
                count += 1
        return count

    return run


def _spacy() -> _Run:
    nlp = _load()
    return lambda articles: sum(1 for _ in nlp.pipe(article.text for article in articles))  # type: ignore[attr-defined]


def _textacy() -> _Run:
    from textacy import extract

    nlp = _load()

    def run(articles: Iterable[Article]) -> int:
        count = 0
        for doc in nlp.pipe(article.text for article in articles):  # type: ignore[attr-defined]
            # textacy gives up on texts whose quotation marks do not pair.
            _exhaust(lambda doc=doc: extract.direct_quotations(doc))
            _exhaust(lambda doc=doc: extract.subject_verb_object_triples(doc))
            count += 1
        return count

    return run


def _exhaust(find: Callable[[], Iterator[object]]) -> None:
    try:
        for _ in find():
            pass
    except ValueError:
        return


def _load() -> object:
    from diplo_cli.language.parser import find_model

    return importlib.import_module(find_model(None)).load()


if __name__ == "__main__":
    main()
