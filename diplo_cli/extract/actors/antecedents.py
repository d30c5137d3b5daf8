"""Antecedents: whom a pronoun means, and whose country an office or body without nationality has.

Stage: actors. In: a mention and the scene. Out: parties of the article, or a country's alpha-3 code.
"""

from collections.abc import Sequence

from diplo_cli.extract.actors.cast import Scene
from diplo_cli.extract.actors.mentions import Mention
from diplo_cli.extract.actors.other_side import country_across
from diplo_cli.extract.actors.parties import Party
from diplo_cli.extract.actors.told_before import country_before, told_country

_IS_FEMALE = {"her": True, "she": True, "his": False, "he": False, "him": False}
# Words that begin another clause.
_ADJUNCTS = frozenset({"after", "at", "before", "besides", "during", "following", "in"})
_CLAUSES = frozenset({"that", "which", "who", "when", "where", "while", "after", "before", "as", "and", ","})
_AFTER_SAYING = frozenset(
    """journalists late media on reporters that the today monday tuesday wednesday thursday friday saturday
    sunday""".split()
)
_AUXILIARIES = frozenset({"also", "can", "could", "had", "has", "is", "may", "might", "was", "will", "would"})
_WITH = frozenset({("accompanied", "by"), ("along", "with"), ("joined", "by"), ("together", "with")})
_CHARGING = frozenset({"asked", "directed", "dispatched", "instructed", "ordered", "sent"})
_WELCOMED = frozenset({"greeted", "hosted", "met", "received", "welcomed"})
_LED = frozenset({"delegation", "headed", "led", "side"})
_GOVERNING = frozenset({"head", "minister", "royal"})
_HEADS_OF_STATE = frozenset({"president", "vice president", "king", "emir", "sultan"})
_HEADS_OF_GOVERNMENT = frozenset({"chancellor", "premier", "prime minister"})
_JOINT_TITLES = frozenset(
    {"ambassadors", "diplomats", "envoys", "ministers", "negotiators", "representatives", "senators"}
)
# Offices of one state or organisation only.
_EUROPEAN = ("commission", "council", "parliament")
_SEATS = {"eam": "IND", "pope": "VAT", "pontiff": "VAT"}
_OWN_KINDS = frozenset({"envoy", "legislator", "military", "minister", "other", "spokesperson"})
_WORLDWIDE = frozenset({"BEL", "GBR", "USA"})  # whose agencies, papers and guests name presidents of everywhere
_AT_HOME = frozenset({"deputy premier", "deputy prime minister", "mp", "senator"})
_WITHOUT_CHAIR = (None, "BEL", "CHE", "GBR", "USA")  # states without a secretary-general of their own
_LEADING_KINDS = frozenset({"head", "royal"})
_SERVING = frozenset({"military", "other"})  # kinds of office of who comes along
_AMERICAN = frozenset({"gov.", "house speaker", "rep.", "sen."})
# Other states' offices have other words; Britain's has a "for".
_WASHINGTON = frozenset(
    {"deputy secretary of state", "secretary of state", "treasury secretary", "undersecretary of state"}
    | {"homeland security secretary", "secretary of homeland security"}
)
_BUREAUS = ("assistant secretary of state", "under secretary of state", "under secretary for political affairs")
_NEAR_PAIR = 2  # sentences back to the two states of the talks
_HONOURS = ("highness", "majesty")
_PARTISAN = ("Republican ", "Democratic ")


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
    for candidate in (scene.subject, *before, *reversed(here), scene.last_subject, *reversed(scene.recent)):
        if (
            candidate is not None
            and candidate.type == "person"
            and (wanted is None or candidate.is_female is None or candidate.is_female == wanted)
        ):
            return candidate
    return None


def find_whose_counterpart(scene: Scene, mention: Mention) -> Party | None:
    """Return whose counterpart is meant: in "Reed said Burns spoke with his counterparts" those of Burns."""
    possessive = mention.possessive or "his"
    tokens = scene.sentences[mention.sentence].tokens
    wanted = _IS_FEMALE.get(possessive)
    for k in range(len(scene.settled) - 1, -1, -1):
        last = scene.row[k].last
        is_subject = scene.row[k].kind in ("person", "office", "pronoun") and len(scene.settled[k]) == 1
        word = tokens[last].lower
        if not is_subject or last >= mention.first or word not in scene.vocabulary.verb_forms | _AUXILIARIES:
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


def resolve_pronoun(scene: Scene, mention: Mention, is_quoted: bool = False) -> tuple[Party, ...]:
    """Return the parties of a pronoun; none where the article leaves it open."""
    word = mention.text.lower()
    if word == "who":
        return scene.settled[-1] if scene.settled else ()
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
            [p for p in (_traveller(scene, mention), *others[:-1][::-1]) if p in others[:-1]]
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


def owner_country(scene: Scene, mention: Mention) -> str | None:
    """Return the country of who stands before an office or body: "China's", "his"."""
    if mention.owner is not None and mention.owner < len(scene.settled):
        for party in scene.settled[mention.owner]:
            if party.country:
                return party.country
    if mention.kind == "office" and (served := _served(scene, mention)) is not None:
        return served.country
    if mention.possessive and mention.office != "counterpart":
        antecedent = find_antecedent(scene, mention.possessive)
        if antecedent is not None:
            return antecedent.country
    return country_before(scene, mention)


def _served(scene: Scene, mention: Mention) -> Party | None:
    """Return whose servant an office is: "a spokesman for Prime Minister Tony Blair", "an aide to Clinton"."""
    tokens = scene.sentences[mention.sentence].tokens
    if mention.last >= len(tokens) or tokens[mention.last].lower not in ("of", "for", "to"):
        return None
    following = next((m for m in scene.mentions[mention.sentence] if m.first >= mention.last), None)
    if following is None or following.kind != "person" or following.first != mention.last + 1:
        return None
    return scene.cast.people.of_mention.get((following.sentence, following.start))


def local_country(scene: Scene, mention: Mention) -> str | None:
    """Take "In Bern, Foreign Ministry spokeswoman Eva Frei" for a Swiss official; "while in Bern", "to Bern, where"."""
    sentence = scene.sentences[mention.sentence]
    for other in scene.mentions[mention.sentence]:
        if other.start >= mention.start or not other.place:
            continue
        opening = [t.lower for t in sentence.tokens[: other.first]]
        following = [t.lower for t in sentence.tokens[other.last : other.last + 2]]
        if opening in (["in"], ["while", "in"]) or following == [",", "where"]:
            return other.place[1]  # "traveled to Peru, where he met with Foreign Minister Ruiz"
    return None


def _country_led(scene: Scene, mention: Mention) -> str | None:
    """Take Soto for a Peruvian in "a Peruvian delegation led by Vice President Soto", "and the Peruvian side by"."""
    tokens = scene.sentences[mention.sentence].tokens
    first = mention.first
    if first < 2 or tokens[first - 1].lower != "by" or tokens[first - 2].lower not in _LED:
        return None
    bodies = scene.settled[-1:] if scene.row[len(scene.settled) - 1].kind == "organization" else ()
    if own := [p.country for parties in bodies for p in parties if p.country]:
        return own[0] if own[0] != "IGO" else None  # "from the Peruvian Congress led by Speaker Soto"
    before = [c for m in scene.mentions[mention.sentence] if m.last < first for c in m.countries]
    return before[-1] if before and before[-1] != "IGO" else None


def _country_beside(scene: Scene, mention: Mention) -> str | None:
    """Take who is told beside a compatriot for one: "envoys Hale and Kell", "Li, accompanied by Vice Minister Wu"."""
    tokens = scene.sentences[mention.sentence].tokens
    before = [t.lower for t in tokens[max(0, mention.first - 2) : mention.first]]
    kind = scene.vocabulary.titles.get(mention.office or "")
    if (tuple(before) in _WITH or (before[-1:] and before[-1] in _CHARGING)) and kind in _OWN_KINDS:
        return scene.subject.country if scene.subject is not None else None
    k = len(scene.settled) - 1
    if kind in _SERVING and (own := _country_in_list(scene, mention, k)) is not None:
        return own
    joint = before[-1:] and before[-1] in ("and", ",")
    if not joint or k < 0 or scene.row[k].last != mention.first - 1 or scene.row[k].kind != "person":
        return None
    one, whose = scene.row[k], scene.settled[k]
    words = (one.title or "").lower().split()
    is_joint = bool(words) and words[-1] in _JOINT_TITLES and not mention.office and before[-1] == "and"
    is_colleague = _is_colleague(scene, one, mention) and (before[-1] == "and" or _is_listed(scene, mention))
    return whose[0].country if (is_joint or is_colleague) and whose else None


def _is_colleague(scene: Scene, one: Mention, other: Mention) -> bool:
    """Say whether two offices are of one government: "Latvian President Berzins and Prime Minister Ozols"."""
    kinds = scene.vocabulary.titles
    if kinds.get(other.office or "") == "head":
        is_told = bool(one.countries) or one.owner is not None  # whose the first is stands beside it
        return is_told and one.office in _HEADS_OF_STATE and other.office in _HEADS_OF_GOVERNMENT
    return kinds.get(other.office or "") == "minister" and kinds.get(one.office or "") in _GOVERNING


def _is_listed(scene: Scene, mention: Mention) -> bool:
    """Say whether an office with its name goes on in a list: "Prime Minister Ozols" before "and Foreign Minister"."""
    tokens = scene.sentences[mention.sentence].tokens
    following = next((m for m in scene.mentions[mention.sentence] if m.first >= mention.last), None)
    between = [t.lower for t in tokens[mention.last : following.first]] if following is not None else []
    return following is not None and bool(following.office) and between in ([","], ["and"], [",", "and"])


def _country_of_host(scene: Scene, mention: Mention) -> str | None:
    """Take Ruiz for a Peruvian in "arrived in Peru at the invitation of President Ruiz", "in Lima, greeted by"."""
    tokens = scene.sentences[mention.sentence].tokens
    before = [t.lower for t in tokens[max(0, mention.first - 2) : mention.first]]
    is_host = before == ["invitation", "of"] or (before[1:] == ["by"] and before[0] in _WELCOMED)
    guest = scene.subject or scene.last_subject
    places = [m.place[1] for m in scene.mentions[mention.sentence] if m.last <= mention.first and m.place]
    if not is_host or guest is None or not places or places[-1] == guest.country:
        return None
    is_ruling = scene.vocabulary.titles.get(mention.office or "") in _GOVERNING or mention.office == "counterpart"
    return places[-1] if is_ruling else None


def _country_accrediting(scene: Scene, mention: Mention) -> str | None:
    """Take Perera for a Sri Lankan in "The Norwegian Ambassador to Sri Lanka called on Foreign Minister Perera"."""
    if scene.vocabulary.titles.get(mention.office or "") not in _GOVERNING:
        return None
    tokens = scene.sentences[mention.sentence].tokens
    for other in scene.mentions[mention.sentence]:
        if other is mention or not (other.office or "").endswith(("ambassador", "high commissioner")):
            continue
        for k in range(other.first, min(other.last + 1, len(tokens) - 1)):
            following = [t.text for t in tokens[k + 1 : k + 4] if t.lower != "the"]
            codes = (scene.vocabulary.state_codes.get(" ".join(following[:n])) for n in (3, 2, 1))
            if tokens[k].lower == "to" and (code := next((c for c in codes if c), None)):
                return code
    return None


def _country_in_list(scene: Scene, mention: Mention, k: int) -> str | None:
    """Take Soto for a Peruvian in "Lind received Peruvian Minister Ruiz, Chief of Staff Gen. Soto and Director Paz"."""
    if k < 0 or scene.row[k].kind != "person" or not scene.row[k].office or len(scene.settled[k]) != 1:
        return None
    tokens = scene.sentences[mention.sentence].tokens
    between = [t.lower for t in tokens[scene.row[k].last : mention.first]]
    guest, host = scene.settled[k][0], scene.subject
    is_list = between in ([","], [",", "and"], ["and"]) and host is not None and guest is not host
    return guest.country if is_list and host is not None and guest.country != host.country else None


def _country_of_body(scene: Scene, mention: Mention) -> str | None:
    """Take "Jan Novak of the University of Lima" for a Peruvian."""
    if [t.lower for t in scene.sentences[mention.sentence].tokens[mention.last : mention.last + 1]] != ["of"]:
        return None
    for body in scene.mentions[mention.sentence]:
        if body.first == mention.last + 1 and body.kind == "organization" and body.countries:
            return body.countries[-1]
    return None


def seat_of(office: str) -> str | None:
    """Return whose an office is by its name alone: the pope's, "president of the European Council"."""
    is_of_states = office.startswith(("nato ", "high representative")) or any(
        f"european {b}" in office for b in _EUROPEAN
    )
    return "IGO" if is_of_states else _SEATS.get(office)


def chair_of_states(office: str) -> str | None:
    """Return the code of organisations for a secretary-general of whom nothing else tells the state."""
    return "IGO" if office in ("secretary general", "secretary-general") else None


def lend_side(scene: Scene, person: Party, others: Sequence[str]) -> None:
    """Take Holm for the side left of "envoys of Peru and Chile met. Holm greeted his Chilean counterpart", or home."""
    if person.country is not None or not person.offices or not others:
        return
    told = scene.states if len(scene.states) == len(others) + 1 else scene.state_pair
    left = [p.country for p in told if p.country not in others]
    if len(left) == 1 and len(told) == len(others) + 1:
        person.country = left[0]
    elif scene.home not in (None, *others):
        person.country = scene.home


def is_honoured(mention: Mention) -> bool:
    """Say whether a paper honours its own ruler: "His Highness the Amir" in a report from his capital."""
    return mention.text.split(" the ")[0].lower().endswith(_HONOURS)


def lend_country(scene: Scene, person: Party, mention: Mention) -> None:
    """Give a person without country that of the owner, the dateline or the outlet."""
    country = owner_country(scene, mention) or _country_led(scene, mention) or _country_beside(scene, mention)
    country = country or _country_of_body(scene, mention) or _country_of_host(scene, mention)
    country = country or _country_accrediting(scene, mention)
    if country is None and (mention.text.startswith(_PARTISAN) or mention.office in _AMERICAN):
        country = "USA"  # "Democratic Representative Jim Himes", "Sen. John Warren"
    is_of_washington = mention.office in _WASHINGTON or (mention.office or "").startswith(_BUREAUS)
    if country is None and is_of_washington and scene.home != "GBR":
        country = "USA"
    kind = scene.vocabulary.titles.get(mention.office or "")
    if country is None and mention.office and (kind in ("minister", "spokesperson") or mention.office in _AT_HOME):
        has_ministers = scene.home != "USA" or not mention.office.endswith("minister")  # it has secretaries
        country = local_country(scene, mention) or country_across(scene, mention)
        country = country or told_country(scene) or (scene.home if has_ministers else None)
    if country is None and kind == "head" and person not in scene.recent:
        country = local_country(scene, mention)  # "In Canberra, Prime Minister Scott Harper"
    country = country or next((seat for office in person.offices if (seat := seat_of(office))), None)
    is_first = not scene.recent and not scene.here  # "Vice President Hale met with President Ruiz of Peru"
    is_leader = is_first and kind in _LEADING_KINDS
    is_own = scene.is_release and (kind in _OWN_KINDS or is_leader)
    if scene.home == "USA" and (mention.office or "").endswith("minister"):
        is_own = False
    if country is None and is_leader and scene.paper not in _WORLDWIDE:
        country = scene.paper  # "LIMA: President Ruiz left for Chile", "Tokyo (VNA) - President Quang arrived"
    if kind == "royal" and is_honoured(mention):
        is_own = True
    if country is None and is_own:
        country = scene.home  # who a government's release names without a state is its own
    if country is None and scene.home in _WITHOUT_CHAIR:
        country = chair_of_states(mention.office or "")
    if country:
        person.country = country
