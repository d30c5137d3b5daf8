"""Antecedents: whom a pronoun means.

Stage: actors. In: a mention and the scene. Out: parties of the article.
"""

from diplo_cli.extract.actors.cast import Scene
from diplo_cli.extract.actors.mentions import Mention
from diplo_cli.extract.actors.parties import Party

_IS_FEMALE = {"her": True, "she": True, "his": False, "he": False, "him": False}
# Words that begin another clause.
_ADJUNCTS = frozenset({"after", "at", "before", "besides", "during", "following", "in"})
_CLAUSES = frozenset({"that", "which", "who", "when", "where", "while", "after", "before", "as", "and", ","})
_BESIDE = frozenset({"whereas", "while", ";"})  # what opens a clause with a subject of its own
_AFTER_SAYING = frozenset(
    """journalists late media on reporters that the today monday tuesday wednesday thursday friday saturday
    sunday""".split()
)
_AUXILIARIES = frozenset({"also", "can", "could", "had", "has", "is", "may", "might", "was", "will", "would"})
_HOME = frozenset({"from", "in", "near", "of", "outside"})
_CALLING = 5  # words of "a retired school teacher"
_NEAR_PAIR = 2  # sentences back to the two states of the talks


def find_antecedent(scene: Scene, pronoun: str, is_quoted: bool = False) -> Party | None:
    """Return whom "he" or "his" means: the subject, else who was named last; "its" means the state or body.

    Outside a quotation it is nobody whom only the quotation names.
    """
    if pronoun in ("its", "it"):
        return scene.subject_state or scene.last_state
    wanted = _IS_FEMALE.get(pronoun)
    here = [p for p in scene.here if is_quoted or p not in scene.quoted]
    # "After meeting Holm, he said": the subject of the sentence before
    before = [scene.last_subject] if here and scene.subject is None and _opens_with_adjunct(scene) else []
    for candidate in (
        _subject_beside(scene),
        scene.subject,
        *before,
        *reversed(here),
        scene.last_subject,
        *reversed(scene.recent),
    ):
        if (
            candidate is not None
            and candidate.type == "person"
            and (wanted is None or candidate.is_female is None or candidate.is_female == wanted)
        ):
            return candidate
    return None


def _subject_beside(scene: Scene) -> Party | None:
    """Return Muallem in "Shara will go to Tehran, while Muallem came back from a trip on which he": of his clause."""
    if not scene.settled:
        return None
    tokens = scene.sentences[scene.row[0].sentence].tokens
    for k in range(len(scene.settled) - 1, -1, -1):
        first = scene.row[k].first
        if first and tokens[first - 1].lower in _BESIDE and len(scene.settled[k]) == 1:
            return scene.settled[k][0]
    return None


def find_owner_of_counterpart(scene: Scene, mention: Mention) -> Party | None:
    """Return whose counterpart a mention is: of the subject of its own clause, else of whom "his" means."""
    return _find_subject_before(scene, mention) or find_antecedent(scene, mention.possessive or "his")


def _find_subject_before(scene: Scene, mention: Mention) -> Party | None:
    """Return Burns in "Reed said Burns spoke with his counterparts": a holder of an office before the nearest verb."""
    possessive = mention.possessive or "his"
    tokens = scene.sentences[mention.sentence].tokens
    wanted = _IS_FEMALE.get(possessive)
    for k in range(len(scene.settled) - 1, -1, -1):
        last = scene.row[k].last
        is_subject = scene.row[k].kind in ("person", "office", "pronoun") and len(scene.settled[k]) == 1
        word = tokens[last].lower
        is_verb = word in _AUXILIARIES or word in scene.vocabulary.verb_forms
        if not is_subject or last >= mention.first or not is_verb:
            continue
        party = scene.settled[k][0]
        if party.type == "person" and party.is_female in (None, wanted) and party.offices:
            return party
        return None
    return None


def _opens_with_adjunct(scene: Scene) -> bool:
    """Say whether the sentence begins with what its subject did or where: "after meeting", "in talks with"."""
    return scene.sentences[scene.row[0].sentence].tokens[0].lower in _ADJUNCTS


def _is_other_clause(scene: Scene, mention: Mention, person: Party) -> bool:
    """Say whether "him" stands in another clause than the person: "X left on a tour that will take him to Y"."""
    tokens = scene.sentences[mention.sentence].tokens
    last = max((scene.row[k].last for k, parties in enumerate(scene.settled) if person in parties), default=0)
    return any(t.lower in _CLAUSES for t in tokens[last : mention.first])


def _traveller(scene: Scene, mention: Mention) -> Party | None:
    """Return the sentence's subject for "flew to Asmara, where the president was waiting to receive him"."""
    before = scene.sentences[mention.sentence].tokens[: mention.first]
    return scene.subject if any(t.lower == "where" for t in before) else None


def _first_subject(scene: Scene, last: Party) -> Party | None:
    """Return the sentence's subject for "Holm will meet Lind in Oslo, and Premier Dahl will host him in Riga"."""
    tokens = scene.sentences[scene.row[0].sentence].tokens
    row = list(zip(scene.row, scene.settled, strict=False))
    first = next((m.first for m, who in reversed(row) if who == (last,)), 0)
    subject = next((m for m, who in row if scene.subject in who), None)
    if not first or tokens[first - 1].lower not in ("and", "but") or subject is None:
        return None
    return scene.subject if tokens[subject.last].lower not in scene.vocabulary.saying else None


def _is_crowd_before(scene: Scene, mention: Mention) -> bool:
    """Say whether "they" are people of the same sentence whom nobody names: "activists face arrest if they gather"."""
    tokens = scene.sentences[mention.sentence].tokens
    known = {k for m, who in zip(scene.row, scene.settled, strict=False) if who for k in range(m.first, m.last)}
    return any(t.lower in scene.vocabulary.crowds and k not in known for k, t in enumerate(tokens[: mention.first]))


def _are_states_just_told(scene: Scene, mention: Mention) -> bool:
    """Say whether "they" opens the sentence after one on two states: "Peru and Chile broke ties. They met again"."""
    is_next = scene.state_pair_seen == mention.sentence - 1 and scene.state_pair_seen >= 0
    return is_next and not scene.here and mention.first == 0


def _group_before(scene: Scene) -> tuple[Party, ...]:
    """Return the sides of "Peruvian and Chilean officials traded barbs as they met": a group of several states."""
    groups = [who for m, who in zip(scene.row, scene.settled, strict=False) if m.kind == "group"]
    return groups[-1] if groups and len({p.country for p in groups[-1] if p.country}) > 1 else ()


def _teller(scene: Scene, mention: Mention) -> Party | None:
    """Return who tells in "Holm said that her aide Lind told her that she would leave": the nearer one."""
    tokens = scene.sentences[mention.sentence].tokens
    wanted = _IS_FEMALE.get(mention.text.lower())
    for k in range(len(scene.settled) - 1, -1, -1):
        last = scene.row[k].last
        if last >= mention.first or tokens[last].lower not in ("told", "tells"):
            continue
        people = [p for p in scene.settled[k] if p.type == "person" and p.is_female in (None, wanted)]
        is_clause = any(t.lower == "that" for t in tokens[last : mention.first][-2:])
        return people[0] if people and is_clause else None
    return None


def _who_says(scene: Scene, mention: Mention) -> Party | None:
    """Return the speaker of "Garner said he would fly on", who is the one that is meant."""
    said = [(m, parties) for m, parties in zip(scene.row, scene.settled, strict=False) if m.kind == "person"]
    if not said or len(said[-1][1]) != 1:
        return None
    tokens = scene.sentences[mention.sentence].tokens[said[-1][0].last : mention.first]
    between = [t.lower for t in tokens]
    return (
        said[-1][1][0]
        if between and between[0] in scene.vocabulary.saying and set(between[1:]) <= _AFTER_SAYING
        else None
    )


def _apposed(scene: Scene, who: Mention) -> tuple[Party, ...]:
    """Return the person of "Eva Ruiz, 45, a retired teacher from Gdansk who said": not the town."""
    tokens, told = scene.sentences[who.sentence].tokens, len(scene.settled)
    if told < 2 or scene.row[told - 1].last not in (who.first, who.first - 1):
        return ()
    at = scene.row[told - 1].first - 1
    if tokens[at].lower not in _HOME or not tokens[at - 1].text.islower():
        return ()
    first = next((k for k in range(at - 1, max(0, at - _CALLING), -1) if tokens[k].lower in ("a", "an")), 0)
    comma = first - 1 - 2 * (first > 2 and tokens[first - 2].text.isdigit())
    person = scene.row[told - 2]
    is_apposed = comma > 0 and tokens[comma].text == "," and person.last == comma and person.kind == "person"
    return scene.settled[told - 2] if is_apposed else ()


def resolve_pronoun(scene: Scene, mention: Mention, is_quoted: bool = False) -> tuple[Party, ...]:
    """Return the parties of a pronoun; none where the article leaves it open."""
    word = mention.text.lower()
    if word == "who":
        return _apposed(scene, mention) or (scene.settled[-1] if scene.settled else ())
    if word == "it":
        party = scene.subject_state or scene.last_state
        return (party,) if party else ()
    if word in ("they", "them"):
        if len(scene.here) > 1:
            return tuple(scene.here)
        if (group := _group_before(scene)) and not is_quoted:
            return group
        if is_quoted or _is_crowd_before(scene, mention):
            return ()
        is_subject = word == "they" and scene.states_told == mention.sentence - 1
        is_subject = is_subject and not (scene.pair and scene.pair_seen >= mention.sentence - _NEAR_PAIR)
        if is_subject:
            return scene.told_states  # "Peru and Chile agreed to talk. They will meet"
        if word == "they" and scene.team_seen > scene.pair_seen and scene.team_seen >= mention.sentence - 1:
            return scene.team
        return scene.pair or (scene.state_pair if _are_states_just_told(scene, mention) else ())
    if word in ("her", "him"):
        is_man = word == "him"
        # Not the subject of its own clause: "during Lavrov's visit, Wang will hold talks with him"
        others = [p for p in scene.here if p.is_female is not is_man and (is_quoted or p not in scene.quoted)]
        if len(others) == 1 and _is_other_clause(scene, mention, others[0]):
            return (others[0],)
        candidates = (
            [
                p
                for p in (_traveller(scene, mention), _first_subject(scene, others[-1]), *others[:-1][::-1])
                if p in others[:-1]
            ]
            if len(others) > 1
            else [p for p in (scene.last_subject, *reversed(scene.recent)) if p and p not in scene.here]
        )
        candidates = [p for p in candidates if p.is_female is not is_man]
        return (candidates[0],) if candidates else ()
    if word in ("he", "she"):
        speaker = _teller(scene, mention) or _who_says(scene, mention)
        is_other = speaker is None or speaker.is_female not in (None, _IS_FEMALE[word])
        if speaker is not None and not is_other:
            speaker.is_female = _IS_FEMALE[word]  # "Feinstein said she": who is "he" after it is another
        found = find_antecedent(scene, word, is_quoted) if is_other else speaker
        return (found,) if found else ()
    return ()
