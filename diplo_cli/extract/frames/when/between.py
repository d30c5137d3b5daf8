"""What stands between an event and a time: few words, in which a list of places counts for nothing.

Stage: frames, below `timing`. In: tokens of a parse. Out: claims.
"""

from typing import Any

from diplo_cli.extract.frames.parsed.syntax import ParsedSentence


def is_between(parsed: ParsedSentence, token: Any, verb: Any, trigger: Any) -> bool:
    """Say whether a time that the parser hung on a verb of saying stands nearer to the trigger than to that verb."""
    between = [t for t in parsed.doc[trigger.i : token.i] if not _is_of_list(parsed, t)]
    return trigger.i < token.i < verb.i and len(between) < 6 and not any(t.text in (",", "”", '"') for t in between)


def _is_of_list(parsed: ParsedSentence, token: Any) -> bool:
    """Say whether a word goes on with a list of places: "to Lima, Quito and Bogota next month"."""
    if token.text in (",", "and"):
        near = [parsed.doc[k] for k in (token.i - 1, token.i + 1) if 0 <= k < len(parsed.doc)]
        is_after_state = near[0].dep_ == "appos" and parsed.site(near[0]) is not None  # "in Jena, Germany, on Friday"
        return is_after_state or (len(near) == 2 and all(parsed.site(t) is not None or t.text == "and" for t in near))
    return token.dep_ in ("appos", "conj") and parsed.site(token) is not None
