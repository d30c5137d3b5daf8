"""Questions about one line of a page: is it furniture, a label, a byline, a credit? Each looks at bounded pieces."""

import re

from diplo_cli.reading.dates import match_date, parse_date
from diplo_cli.reading.furniture import load_furniture

SHORT = 220  # A longer line is prose, whatever it ends in: the longest headlines of the agencies stay below 160.
_FURNITURE = 240

_DURATION = re.compile(r"(?:\d{1,2}:)?\d{1,2}:\d{2}")
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}\s?[ap]\.?m\.?(?:\s\(?[a-z]{2,5}\)?)?", re.IGNORECASE)
_COUNT = re.compile(
    r"\d[\d.,]{0,9}\s?[km]?\s?(?:shares?|comments?|views?|likes?|retweets?|reads?|min(?:ute)?s?(?: read)?)",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"(?P<updated>(?:last\s|first\s)?(?:updated?|modified|revised))?(?P<published>(?:first\s|originally\s)?(?:published|posted|issued)"
    r"|release date|publication date|date)?(?:\s(?:on|at|date|time))?\s?:?\s{0,3}",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(r"(?:copyright|\(c\)|©)[^.!?]{0,40}?(?:\b\d{4}\b|©|\(c\)|all rights reserved)|©", re.IGNORECASE)
_BYLINE = re.compile(r"(?:By|Story by|Reported by)\s(?P<names>\S.{1,90})")
_NAME_WORD = re.compile(r"[^\W\d_a-z][\w.'’-]*,?|and|in|of|for|de|van|von|der|al|bin|the|&|\|")
_CLOSERS = "\"'”’»)]*_ \t\xa0"
_NOTE_VERBS = ("refiled", "correct", "removes", "clarif", "restore", "amends", "fixes", "updated", "adds ")


def ends_sentence(line: str) -> bool:
    """Whether the line ends as prose does: with a full stop, or the like, before any closing quotation mark."""
    return line[-40:].rstrip(_CLOSERS)[-1:] in (".", "!", "?", "…", ":", ";")


def is_furniture(line: str) -> bool:
    """Whether a stripped line is page furniture: advertisement, sign-up, counter, time stamp, byline, copyright."""
    if len(line) > _FURNITURE:
        return False
    if not any(char.isalpha() for char in line):
        return True
    furniture = load_furniture()
    folded = line.casefold().strip("*_#<>!-—–| \t\xa0")
    return (
        folded.rstrip(".:>› ") in furniture.exact_lines
        or folded.startswith(furniture.line_starts)
        or _DURATION.fullmatch(line) is not None
        or _CLOCK.fullmatch(line) is not None
        or _COUNT.fullmatch(line) is not None
        or _COPYRIGHT.match(line) is not None
        or stamp(line) is not None
        or parse_date(line) is not None
        or is_byline(line)
        or is_source_line(line)
    )


def stamp(line: str) -> tuple[str, str] | None:
    """("published" or "updated", the rest from the date on) of a line such as "Published: Apr 08, 2024 10:38 PM"."""
    if len(line) > 160:
        return None
    match = _PUBLISHED.match(line)
    if match is None or not (match["updated"] or match["published"]):
        return None
    found = match_date(line[match.end() :])
    if found is None:
        return None
    after = line[match.end() + found[1] :].strip(" \t\xa0|,;-–—()")
    # "Published on 3 March 2019, the report says …" is prose: after a stamp comes nothing, another stamp or a name.
    if len(after) > 60 or ends_sentence(after):
        return None
    return ("published" if match["published"] else "updated"), line[match.end() :]


def is_byline(line: str) -> bool:
    """ "By Jonathan Landay and Arshad Mohammed" is one; "By Monday, talks had ended." is none."""
    match = _BYLINE.fullmatch(line)
    if match is None or ends_sentence(line):
        return False
    words = match["names"].replace("|", " | ").split()
    return 2 <= len(words) <= 14 and all(_NAME_WORD.fullmatch(word) for word in words)


def is_source_line(line: str) -> bool:
    """ "Source: Xinhua| 2019-05-16 20:15:30|Editor: ZX" and the like."""
    return len(line) < 120 and line.casefold().startswith(("source:", "editor:")) and not ends_sentence(line)


def is_section_label(line: str) -> bool:
    """Whether a line could be the label above a headline: "CHINA / DIPLOMACY", "China-Russia relations", "World"."""
    words = re.findall(r"[^\s/|>›·]+", line)
    if not 1 <= len(words) <= 5 or len(line) > 48 or ends_sentence(line):
        return False
    furniture = load_furniture()
    folded = " ".join(line.casefold().split())
    if folded in furniture.section_names:
        return True
    if any(char in line for char in "/|>›·") and all(word[0].isupper() for word in words):
        return True
    if len(words) > 4:
        return False
    return words[-1].casefold() in furniture.section_last_words and line[0].isupper() and len(words) <= 3


def is_note(inside: str, *, opens_text: bool) -> bool:
    """Whether words in brackets speak of the copy: "Reporting by …", "This story has been refiled …", "Graphic: …"."""
    furniture = load_furniture()
    leads = furniture.note_credits + furniture.note_pointers + furniture.note_corrections
    if inside.startswith(leads):
        return True
    head = inside[:160].casefold()
    if not any(verb in head for verb in _NOTE_VERBS):
        return False
    if head.startswith(("this ", "the ")):
        return any(word in head[:60] for word in ("story", "version", "article", "dispatch"))
    return opens_text and "correct" in head
