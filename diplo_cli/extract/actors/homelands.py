"""Homelands: whose country an office, body or person without nationality has.

Stage: actors, above the antecedents. In: a mention and the scene. Out: a country's alpha-3 code, or None;
`lend_country` and `lend_side` give a person his.
"""

from collections.abc import Sequence

from diplo_cli.extract.actors.antecedents import find_antecedent
from diplo_cli.extract.actors.cast import Scene
from diplo_cli.extract.actors.faction_leaders import is_led, is_of_faction, leads_group
from diplo_cli.extract.actors.mentions import Mention
from diplo_cli.extract.actors.offices import seat_of
from diplo_cli.extract.actors.other_side import country_across
from diplo_cli.extract.actors.parties import Party
from diplo_cli.extract.actors.state import ROYAL_HONOURS
from diplo_cli.extract.actors.told_before import country_before, is_of_no_state, told_country

_WITH = frozenset({("accompanied", "by"), ("along", "with"), ("joined", "by"), ("together", "with")})
_CHARGING = frozenset({"asked", "directed", "dispatched", "instructed", "ordered", "sent"})
_WELCOMED = frozenset({"greeted", "hosted", "met", "received", "welcomed"})
_GOVERNING = frozenset({"head", "minister", "royal"})
_HEADS_OF_STATE = frozenset({"president", "vice president", "king", "emir", "sultan"})
_HEADS_OF_GOVERNMENT = frozenset({"chancellor", "premier", "prime minister"})
_JOINT_TITLES = frozenset(
    {"ambassadors", "diplomats", "envoys", "ministers", "negotiators", "representatives", "senators"}
)
_CHAIRED = ("commissioner", "high representative", "managing director", "secretary general", "secretary-general",
            "special coordinator", "special envoy", "special representative")  # fmt: skip
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
_PARTISAN = ("Republican ", "Democratic ")


def owner_country(scene: Scene, mention: Mention) -> str | None:
    """Return the country of who stands before an office or body: "China's", "his"."""
    if mention.owner is not None:
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
            city, country = other.place
            may_be = scene.vocabulary.may_have(mention.office or "", country, city)
            return country if may_be else None  # "traveled to Peru, where he met with Foreign Minister Ruiz"
    return None


def _country_led(scene: Scene, mention: Mention) -> str | None:
    """Take Soto for a Peruvian in "a Peruvian delegation led by Vice President Soto", "and the Peruvian side by"."""
    first = mention.first
    if not is_led(scene, mention):
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
    if before[-1] == "and" and not (one.office or mention.office) and is_led(scene, one):
        return whose[0].country if whose else None  # "a delegation of the Senate led by Dan Hale and Joe Reed"
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


def _is_beside_stranger(scene: Scene, mention: Mention) -> bool:
    """Say whether who is met goes on with one of no told state: "met Prime Minister Ozols and Minister Berzins"."""
    k = len(scene.settled) - 1
    if k < 0 or scene.row[k].last != mention.first - 1 or len(scene.settled[k]) != 1:
        return False
    between = scene.sentences[mention.sentence].tokens[mention.first - 1].lower
    one = scene.settled[k][0]
    is_hosting = scene.vocabulary.titles.get(scene.row[k].office or "") in _GOVERNING
    is_other = scene.subject is not None and scene.subject is not one
    return between in ("and", ",") and one.type == "person" and one.country is None and is_hosting and is_other


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
    if host is None or guest is host or guest.country == host.country:
        return None
    return guest.country if between in ([","], [",", "and"], ["and"]) else None


def _country_of_body(scene: Scene, mention: Mention) -> str | None:
    """Take "Jan Novak of the University of Lima" for a Peruvian."""
    if [t.lower for t in scene.sentences[mention.sentence].tokens[mention.last : mention.last + 1]] != ["of"]:
        return None
    for body in scene.mentions[mention.sentence]:
        if body.first == mention.last + 1 and body.kind == "organization" and body.countries:
            return body.countries[-1]
    return None


def home_of_office(scene: Scene, office: str) -> str | None:
    """Return the state that the article comes from, if it can have the office: America has no ministers."""
    return scene.home if scene.home != "USA" or not office.endswith("minister") else None


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
    return mention.text.split(" the ")[0].lower().endswith(ROYAL_HONOURS)


def lend_country(scene: Scene, person: Party, mention: Mention) -> None:
    """Give a person without country that of the owner, the dateline or the outlet; not who is of a faction."""
    person.is_of_faction |= is_of_faction(scene.vocabulary, mention) or leads_group(scene, mention)
    if person.is_of_faction:
        person.country = owner_country(scene, mention)
        return
    country = owner_country(scene, mention) or _country_led(scene, mention) or _country_beside(scene, mention)
    country = country or _country_of_body(scene, mention) or _country_of_host(scene, mention)
    country = country or _country_accrediting(scene, mention)
    if country is None and _is_beside_stranger(scene, mention):
        return  # who hosts the one hosts the other
    if country is None and (mention.text.startswith(_PARTISAN) or mention.office in _AMERICAN):
        country = "USA"  # "Democratic Representative Jim Himes", "Sen. John Warren"
    is_of_washington = mention.office in _WASHINGTON or (mention.office or "").startswith(_BUREAUS)
    if country is None and is_of_washington and scene.home != "GBR":
        country = "USA"
    kind = scene.vocabulary.titles.get(mention.office or "")
    if country is None and mention.office and (kind in ("minister", "spokesperson") or mention.office in _AT_HOME):
        is_homely = not is_of_no_state(scene, mention)
        country = local_country(scene, mention) or country_across(scene, mention)
        country = country or told_country(scene) or (home_of_office(scene, mention.office) if is_homely else None)
    if country is None and kind == "head" and person not in scene.recent:
        country = local_country(scene, mention)  # "In Canberra, Prime Minister Scott Harper"
    country = country or next((seat for office in person.offices if (seat := seat_of(office))), None)
    is_first = not scene.recent and not scene.here  # "Vice President Hale met with President Ruiz of Peru"
    is_leader = is_first and kind in _LEADING_KINDS
    is_own = scene.is_release and (kind in _OWN_KINDS or is_leader)
    may_have = scene.vocabulary.may_have(mention.office or "", scene.paper)
    if country is None and is_leader and may_have and scene.paper not in _WORLDWIDE:
        country = scene.paper  # "LIMA: President Ruiz left for Chile", "Tokyo (VNA) - President Quang arrived"
    if kind == "royal" and is_honoured(mention):
        is_own = True
    if country is None and is_own:
        country = home_of_office(scene, mention.office or "")  # who a release names without a state is its own
    if country is None and scene.home in _WITHOUT_CHAIR:
        country = chair_of_states(mention.office or "")
    if country is None and scene.is_of_states and (kind == "spokesperson" or (mention.office or "").endswith(_CHAIRED)):
        country = "IGO"  # "Deputy Secretary General Holm", who the organisation's own release need not say is its
    if country:
        person.country = country
