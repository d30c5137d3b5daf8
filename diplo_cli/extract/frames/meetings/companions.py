"""Who goes along on a visit that was told before: "He will be accompanied by Trade Minister Ann Lee".

Stage: frames. In: a parsed sentence and the drafts of those before it. Out: visitors that are added to their visits.
"""

from collections.abc import Sequence

from diplo_cli.extract.frames.draft import Draft
from diplo_cli.extract.frames.parsed.syntax import ParsedSentence
from diplo_cli.extract.frames.visits.company import read_company

_REACH = 3  # sentences back to the visit


def add_companions(parsed: ParsedSentence, drafts: Sequence[Draft]) -> None:
    """Add who accompanies a visitor to his visits of the last sentences; drafts are in the order of the article."""
    for token in parsed.doc:
        word = token.text.lower()
        if not word.startswith(("accompan", "joined")):
            continue
        principals, companions = read_company(parsed, token)
        companions = [p for p in companions if p.type == "person" and not p.is_media and p not in principals]
        if not principals or not companions:
            continue
        for draft in reversed(drafts):
            if parsed.sentence.index - draft.sentence > _REACH:
                break
            visitors = [p for p, role in draft.parties if role == "visitor"]
            if draft.kind == "visit" and set(visitors) & set(principals) and not set(visitors) & set(companions):
                own = {p.country for p in visitors}
                going = [p for p in companions if p.country is None or p.country in own]
                draft.parties = [*((p, "visitor") for p in (*visitors, *going)), *(
                    (p, role) for p, role in draft.parties if role != "visitor"
                )]  # fmt: skip
