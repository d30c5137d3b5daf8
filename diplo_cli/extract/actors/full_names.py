"""Names of persons by their parts, so that "Kim Jong-un" and "KIM Jong Un" are one.

Stage: actors, under the register of persons. In: a name as written. Out: its parts, and whether two are one
person's.
"""

import re
import unicodedata
from functools import lru_cache

_FOLD = re.compile(r"[\W_]+")


@lru_cache(maxsize=65536)
def fold_name(text: str) -> tuple[str, ...]:
    """Return the name's parts without case, accents and hyphens: "Kim Jong-un" gives kim, jong, un."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).casefold()
    return tuple(part for part in _FOLD.split(plain.replace("'", "").replace("’", "")) if part)


def is_same_name(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Say whether two full names are one person's: the parts of one stand in the other, in order."""
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if short == long:
        return True
    if short[0] != long[0] and short[-1] != long[-1]:
        return False
    rest = iter(long)
    return len(short) > 1 and all(part in rest for part in short)
