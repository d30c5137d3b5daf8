"""Coverage-guided fuzzing of one target: python -m tests.fuzz.fuzz TARGET [SECONDS] [SEEDS...]; needs atheris.

What it finds is written to crash-* or timeout-* in the folder that it runs in; add it to test_found.py as a case.
"""

import sys
import tempfile
from pathlib import Path

import atheris  # type: ignore[import-untyped, unused-ignore]

with atheris.instrument_imports(include=["diplo_cli"]):
    from tests.fuzz.targets import TARGETS

WORDS = (
    *("met with", "visited", "said", "told reporters", "Foreign Minister", "President Xi Jinping", "delegation"),
    *("his Russian counterpart", "on Monday", "next week", "April 8", "\u201c", "\u201d", "'s", "U.S.", "Mr.", "will"),
    *("strategic consultations", "not", "cancelled", "Published: Apr 08, 2024", "(Reporting by", "FILE PHOTO: "),
    *("<p>", "</article>", '{"text": "', "\u202e", "\u200b", "\U0001f600", "\x1b[31m", "=cmd|", "-year-old"),
    *("BEIJING, March 3 (Xinhua) -- ", "from Monday to Friday"),
)


def main() -> None:
    name = sys.argv[1]
    seconds = sys.argv[2] if len(sys.argv) > 2 else "600"
    with tempfile.TemporaryDirectory() as folder:
        seeds, words = Path(folder) / "seeds", Path(folder) / "words"
        seeds.mkdir()
        for number, path in enumerate(found for given in sys.argv[3:] for found in sorted(Path(given).glob("*"))):
            (seeds / str(number)).write_bytes(path.read_bytes()[:4000])
        if not any(seeds.iterdir()):
            (seeds / "0").write_text(" ".join(WORDS))
        escaped = ("".join(f"\\x{byte:02x}" for byte in word.encode()) for word in WORDS)
        words.write_text("".join(f'"{word}"\n' for word in escaped))
        options = [f"-max_total_time={seconds}", "-timeout=20", "-max_len=6000", "-rss_limit_mb=4000", f"-dict={words}"]
        atheris.Setup([sys.argv[0], *options, "-print_final_stats=1", str(seeds)], TARGETS[name])
        atheris.Fuzz()


if __name__ == "__main__":
    main()
