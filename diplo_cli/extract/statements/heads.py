"""Heads: which noun phrase a subject is, where it is more or less than a mention.

Lists, prepositions and modifiers after a head, bare nouns, and names that no gazetteer knows.
"""

from dataclasses import replace

from diplo_cli.extract.statements.clauses import Clause
from diplo_cli.extract.statements.coordination import coordinated
from diplo_cli.extract.statements.nouns import (
    Subject,
    described,
    guests,
    is_unknown_name,
    led_phrase,
    of_body,
    one_of_them,
    owners,
    phrase_start,
    plain_noun,
    voice_of,
    words_of,
)
from diplo_cli.extract.statements.sightings import is_adverb
from diplo_cli.extract.statements.staff import ATTACHED, PARTS, is_close_to, member_of, office_of, over_field
from diplo_cli.extract.statements.vocabulary import SpeechVocabulary
from diplo_cli.extract.statements.words import (
    ARTICLES,
    CONJUNCTIONS,
    FINITE,
    ONES,
    POSSESSIVES,
    PREPOSITIONS,
    SOURCES,
)

_RELATIVES = frozenset({"which", "that", "whom", "who"})
_PARTS = frozenset("all both couple dozens few group half handful many most number one several some three two".split())
_NOUN_REACH = 6
_DEEPEST = 4  # phrases within phrases
_BETWEEN_HEADS = 2  # plain words between the mentions of one noun phrase
_MODIFIER_REACH = 12
_ISSUED = frozenset({"adopted", "issued", "published", "released", "signed"})
_GROUPS = {"duo": 2, "pair": 2, "trio": 3}
_NUMBERS = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


def read_subject(clause: Clause, p: int, speech: SpeechVocabulary) -> Subject | None:
    """Return the subject whose last word is token `p`."""
    word = clause.tokens[p].lower
    found = clause.ends.get(p)
    if (person := described(clause, p, speech)) is not None:
        return person
    if word == "them" and clause.lower(p - 1) == "of" and clause.lower(p - 2) in ONES:
        return Subject("unnamed", (), p - 2, True, clause.lower(p - 2))  # "“Yes,” one of them said"
    if found is not None:
        return mention_subject(clause, found, speech)
    if word in _RELATIVES or word == "and":
        q = p - 1 if clause.lower(p - 1) != "," else p - 2
        if q >= 0 and q in clause.ends and not clause.quoted[q]:
            return Subject("mention", (clause.ends[q],), clause.mentions[clause.ends[q]].first)
        return None
    if word == "both":
        return Subject("several", (), p, True, "2 both")
    if word in PREPOSITIONS:
        return None  # "Novak resigned after reports he had"
    if word in _GROUPS:
        return Subject("several", (), p - 1, True, f"{_GROUPS[word]} {word}")  # "the pair said"
    if word in _NUMBERS and clause.lower(p - 1) == "all":
        return Subject("several", (), p - 1, True, f"{_NUMBERS[word]} all")  # "all three vowed"
    if word == "we":
        return Subject("unnamed", (), p, True, word)
    if word in ONES and (one := one_of_them(clause, p)) is not None:
        return one
    if word in speech.related and clause.lower(p - 1) in ("his", "her", "their", "its"):
        return Subject("owned", (), p - 1, True, word)
    before = clause.ends.get(p - 1)
    if (
        word in speech.governing | speech.related
        and before is not None
        and clause.mentions[before].kind in ("person", "organization")
    ):
        return Subject("owned", (before,), clause.mentions[before].first, True, word)
    if word in speech.collectives or _is_affiliated(clause, p, speech):
        for k in range(p - 1, max(-1, p - _NOUN_REACH), -1):
            if k in clause.ends and clause.mentions[clause.ends[k]].kind in ("state", "organization"):
                # "U.S. business groups" are not the United States, "U.S. regulators" speak for it
                first = clause.mentions[clause.ends[k]].first
                first += clause.lower(first) in ARTICLES
                if word in speech.offices and clause.lower(p - 1) != "news":
                    speaker = mention_subject(clause, clause.ends[k], speech)
                    is_named = speaker is not None and speaker.kind == "mention"
                    return replace(speaker, word=word) if speaker is not None and is_named else speaker
                return Subject("phrase", (clause.ends[k],), first, True, words_of(clause, first, p + 1))
            if k > 0 and k not in clause.inside and clause.tokens[k].is_capitalised and not clause.quoted[k]:
                return Subject("phrase", (), k, True, words_of(clause, k, p + 1))  # "Ruritanian news agencies"
            is_word = clause.lower(k).isalpha() or clause.lower(k) in POSSESSIVES
            if not is_word or clause.lower(k) in PREPOSITIONS or clause.lower(k) == "and":
                break
    if word in PARTS and p > 0 and p not in clause.inside and clause.tokens[p - 1].is_capitalised:
        return Subject("named", (), p - 1, True, clause.tokens[p - 1].text)  # "Alphabet Inc's Google unit"
    if word in speech.voices and p not in clause.inside and (voice := voice_of(clause, p)) is not None:
        return voice
    noun = plain_noun(clause, p, speech)
    if noun == "several" and p - 2 in clause.ends and clause.mentions[clause.ends[p - 2]].kind == "organization":
        return mention_subject(clause, clause.ends[p - 2], speech)  # "the Group of Seven industrialised nations"
    if noun == "body":
        first = phrase_start(clause, p)
        if (head := office_of(clause, p)) is not None:
            return mention_subject(clause, head, speech)
        if (official := _official_in(clause, first)) is not None:
            return official
        if is_close_to(clause, first):
            return _before_modifier(clause, p, 0, speech)
    if (phrase := led_phrase(clause, p, speech)) is not None:
        return phrase
    if (
        noun == "unnamed"
        and p - 1 in clause.ends
        and clause.mentions[clause.ends[p - 1]].kind in ("organization", "state")
    ):
        return mention_subject(clause, clause.ends[p - 1], speech)  # "a Peruvian government source"
    is_of_firm = p - 1 not in clause.inside or clause.mentions[clause.inside[p - 1]].kind == "person"
    if word in speech.staff and p > 1 and is_of_firm and clause.tokens[p - 1].is_capitalised:
        return Subject("phrase", (), p - 1, True, words_of(clause, p - 1, p + 1))  # "a former Acme employee"
    if noun and not (noun == "several" and clause.lower(p - 1) in ("his", "her", "its", "their")):
        first = phrase_start(clause, p)
        count = next((clause.lower(k) for k in range(first, p) if clause.lower(k).isdigit()), None)
        words = f"{count} {word}" if noun == "several" and count is not None else word  # "49 African countries"
        return Subject(noun, owners(clause, p), first, True, words)
    return _unknown(clause, p, speech) or guests(clause, p)


def _is_affiliated(clause: Clause, p: int, speech: SpeechVocabulary) -> bool:
    """Say whether a body stands before a source: "a U.N. source", "a Peruvian government source"; not "diplomatic"."""
    if clause.lower(p) not in SOURCES:
        return False
    before = clause.mentions[clause.ends[p - 1]] if p - 1 in clause.ends else None
    return before.kind == "organization" if before is not None else clause.lower(p - 1) in speech.answering


def _official_in(clause: Clause, first: int) -> Subject | None:
    """Return who is told before a body: "an official in the Peruvian premier's | office", "Jan Novak of the | site"."""
    before = clause.lower(first - 1)
    found = clause.ends.get(first - 2) if before in ("at", "from", "in", "of", "with") else None
    kinds = ("office", "person") if before in ("at", "of") else ("office",)
    if found is None or clause.mentions[found].kind not in kinds or clause.quoted[first - 2]:
        return None
    return mention_subject(clause, found, None)


def mention_subject(clause: Clause, found: int, speech: SpeechVocabulary | None, depth: int = 0) -> Subject | None:
    mention = clause.mentions[found]
    mentions = coordinated(clause, found, forward=False)
    if mention.kind == "group" and len(mentions) == 1:
        # "between Peru and Chile, Peruvian officials said": only what follows the comma speaks
        comma = max((k for k in range(mention.first, mention.last) if clause.lower(k) == ","), default=-1)
        if comma > 0 and not any(clause.lower(k) == "and" for k in range(comma, mention.last)):
            return Subject("tail", mentions, comma + 1)
    first = clause.mentions[mentions[0]].first
    is_owned = clause.lower(first - 1) in POSSESSIVES | {"'", "’"} and first - 2 in clause.ends
    if is_owned and mention.kind == "organization" and clause.mentions[clause.ends[first - 2]].kind != "person":
        first = clause.mentions[clause.ends[first - 2]].first  # "head of the Growers' Committee"
    if mention.kind == "organization" and first - 1 in clause.ends and depth < _DEEPEST:
        whole = _whole_office(clause, clause.ends[first - 1], speech, depth)
        if whole is not None:
            return whole  # "the top Democrat on the Senate | Trade Committee"
    if mention.kind == "organization" and (member := member_of(clause, first)) is not None:
        return mention_subject(clause, member, speech, depth + 1)
    before = clause.lower(first - 1)
    q = first - 2
    if before in PREPOSITIONS and before not in CONJUNCTIONS and q >= 0 and depth < _DEEPEST:
        # "a spokesman for the ministry in Beijing said": the head stands before the preposition
        if before == "with" and mention.kind == "pronoun":
            return None
        if q in clause.ends and not clause.quoted[q]:
            head = mention_subject(clause, clause.ends[q], speech, depth + 1)
            if head is not None:
                who = clause.mentions[head.mentions[-1]] if head.kind == "mention" else mention
                is_theirs = who.kind == "group" and who.office != "diplomat"  # not "diplomats in Lima said"
                return replace(head, fallback=(found,)) if is_theirs else head
        if before == "of" and clause.lower(q) in _PARTS:
            return Subject("mention", mentions, q)  # "one of the ministers"
        is_plain = q not in clause.inside or clause.mentions[clause.inside[q]].kind == "group"
        noun = plain_noun(clause, q, speech) if speech and is_plain else None
        if noun == "unnamed" and before in ("at", "from", "inside", "within") and mention.kind == "organization":
            start = phrase_start(clause, q)
            start += clause.lower(start) in ARTICLES
            return Subject("phrase", (found,), start, True, words_of(clause, start, mention.last))
        if noun is None and speech and is_plain and clause.lower(q) in speech.voices:
            return voice_of(clause, q)  # "members of the senate"
        if noun:
            owner = (found,) if before in ("of", "from", "by") else owners(clause, q) if noun == "document" else ()
            return Subject(noun, owner, phrase_start(clause, q), True, clause.lower(q))
        if is_plain and depth < _DEEPEST and (office := office_of(clause, q)) is not None:
            return mention_subject(clause, office, speech, depth + 1)  # "a spokesman for Peru's grain arm in Lima"
        if before == "at" and depth < _DEEPEST and (over := over_field(clause, q)) is not None:
            return mention_subject(clause, over, speech, depth + 1)
        return _before_modifier(clause, q, depth, speech)
    if before in PREPOSITIONS and before not in CONJUNCTIONS and q < 0:
        return None
    if before.endswith("ing") and speech is not None and (phrase := led_phrase(clause, q, speech)) is not None:
        return phrase  # "the Lima-led coalition fighting rebels"
    beside = clause.mentions[clause.ends[q]].kind if q in clause.ends and not clause.quoted[q] else ""
    if before.endswith("ing") and beside in ("office", "group") and depth < _DEEPEST:
        return mention_subject(clause, clause.ends[q], speech, depth + 1)  # "officials briefing reporters said"
    return Subject("mention", mentions, first)


def _whole_office(clause: Clause, found: int, speech: SpeechVocabulary | None, depth: int) -> Subject | None:
    """Return who is called by a mention that a body goes on behind: "the ambassador to the U.N. | Rights Council"."""
    mention = clause.mentions[found]
    joint = next((k for k in range(mention.first, mention.last) if clause.lower(k) in ATTACHED | {"to"}), None)
    if joint is None:
        return None
    if mention.kind in ("office", "group"):
        return mention_subject(clause, found, speech, depth + 1)
    if speech is None or clause.lower(joint - 1) not in speech.voices or joint - 1 < mention.first:
        return None
    return Subject("voice", (), mention.first, True, words_of(clause, mention.first, joint))


def head_of(clause: Clause, found: int) -> int:
    """Return the last mention of one noun phrase: "Democratic Senator Ann Hale", "Senate leader Ruiz", "Ruiz aides"."""
    while True:
        mention = clause.mentions[found]
        if mention.kind not in ("person", "organization", "state") or mention.office:
            return found
        step = next(
            (
                k
                for k in range(mention.last, mention.last + _BETWEEN_HEADS + 1)
                if k in clause.begins or _is_closed(clause, k)
            ),
            mention.last,
        )
        following = clause.begins.get(step)
        if following is None or clause.quoted[step]:
            return found
        head = clause.mentions[following]
        is_titled = head.kind == "person" and bool(head.office)
        if head.kind == "person" and not is_titled and step == mention.last:
            further = head_of(clause, following)  # "Senate | Democratic | leader Ruiz"
            return further if further != following else found
        if not (is_titled or head.kind in ("office", "group")) or clause.lower(step) in ARTICLES:
            return found
        found = following


def _is_closed(clause: Clause, k: int) -> bool:
    """Say whether a word can stand in no name with its title: a verb, a mark, a preposition."""
    token = clause.tokens[k] if k < len(clause.tokens) else None
    return (
        token is None
        or not token.text.replace("-", "").isalpha()
        or token.lower in PREPOSITIONS
        or token.lower in FINITE
        or token.lower in ("and", "or", "to", "who", "that", "as", "of")
        or token.lower.endswith(("ed", "s", "ing"))
        or k in clause.timed
        or is_adverb(token.lower)
    )


def _unknown(clause: Clause, p: int, speech: SpeechVocabulary) -> Subject | None:
    """Read a subject whose last word is no actor's: "Acme", "Rome and its allies", "Novak, a lead sponsor"."""
    first = p
    while first >= 0 and is_unknown_name(clause, first):
        first -= 1
    if first < p and first >= 0 and clause.lower(first) in _NUMBERS:
        return Subject("several", (), first, True, f"{_NUMBERS[clause.lower(first)]} {clause.lower(p)}")
    if first < p:
        return Subject("named", (), first + 1, True, words_of(clause, first + 1, p + 1))
    for k in range(p, max(-1, p - _NOUN_REACH), -1):
        word = clause.lower(k)
        if clause.quoted[k]:
            return None
        if k in clause.inside:
            first = clause.mentions[clause.inside[k]].first
            if k < p and clause.lower(first - 1) in ATTACHED and first > 1 and not clause.quoted[first - 2]:
                head = clause.ends.get(first - 2)
                if head is not None:
                    return mention_subject(clause, head, speech, 1)  # "a spokesman for Peru's grain board"
                if not clause.tokens[first - 2].is_capitalised and clause.lower(first - 2) not in _PARTS:
                    return read_subject(clause, first - 2, speech)  # "an official with knowledge of Ruiz's plan"
            return of_body(clause, k, p, speech) or _before_modifier(clause, p, 0, speech)
        if (
            word in ("its", "his", "her", "their", "other", "others")
            and clause.lower(k - 1) == "and"
            and k - 2 in clause.ends
        ):
            partner = mention_subject(clause, clause.ends[k - 2], None)
            return replace(partner, word="allies") if partner is not None else None
        if word in ("a", "an", "the") and clause.lower(k - 1) == "," and k - 2 in clause.ends:
            return mention_subject(clause, clause.ends[k - 2], None)
        if word in ("’s", "'s", "his", "her", "their", "its") and clause.lower(p) in speech.related:
            owner = clause.ends.get(k - 1)
            if word in ("’s", "'s") and owner is None:
                return None
            first = k if owner is None or not word.startswith(("'", "’")) else clause.mentions[owner].first
            mentions = (owner,) if owner is not None and word in ("’s", "'s") else ()
            if clause.lower(first - 1) in PREPOSITIONS and first - 2 in clause.ends:
                return mention_subject(clause, clause.ends[first - 2], speech, 1)  # "an adviser to Ruiz's team"
            return Subject("owned", mentions, first, True, clause.lower(p))
        if word in PREPOSITIONS and k > 0 and not clause.quoted[k - 1]:
            # "a White House commission on the crisis": the head stands before the preposition
            if k - 1 in clause.ends:
                return mention_subject(clause, clause.ends[k - 1], speech, 1)
            noun = plain_noun(clause, k - 1, speech)
            if noun in ("body", "document") or (noun == "unnamed" and clause.lower(k - 1) in speech.attending):
                return Subject(noun, owners(clause, k - 1), phrase_start(clause, k - 1), True, clause.lower(k - 1))
            if word in ATTACHED and not clause.tokens[k - 1].is_capitalised:
                return read_subject(clause, k - 1, speech)  # "an adviser with knowledge of the plan"
            break
        if word == "and" and k < p and clause.lower(p).endswith("s") and k - 1 in clause.ends:
            return _first_partner(clause, clause.ends[k - 1], speech)
        if word in ("and", ","):
            break
        count = _NUMBERS.get(word)
        is_many = clause.lower(p).endswith("s") and p not in clause.timed
        if count is not None and is_many and not _is_governed(clause, k):
            return Subject("several", (), k, True, f"{count} {clause.lower(p)}")
    return _before_modifier(clause, p, 0, speech)


def _first_partner(clause: Clause, found: int, speech: SpeechVocabulary) -> Subject | None:
    """Read "lawmakers and aid groups said": those of the two who are told."""
    mention = clause.mentions[found]
    is_many = mention.kind in ("group", "state") or (mention.kind == "organization" and mention.text.endswith("s"))
    partner = mention_subject(clause, found, speech) if is_many else None
    return replace(partner, word="allies") if partner is not None else None


def _is_governed(clause: Clause, k: int) -> bool:
    """Say whether a phrase hangs on what stands before it: "lawmakers representing both towns", "more than two"."""
    word = clause.lower(k - 1)
    return word in PREPOSITIONS or word == "than" or (word.endswith(("ing", "ed")) and len(word) > 4)


def _before_modifier(clause: Clause, p: int, depth: int, speech: SpeechVocabulary | None) -> Subject | None:
    """Return who stands before a modifier: "an official traveling with Novak denied", "an aide who met her said"."""
    for k in range(p, max(0, p - _MODIFIER_REACH), -1):
        if clause.quoted[k] or clause.lower(k) in (",", ";", ":", "and", "but"):
            return None
        word = clause.lower(k)
        is_modifier = word in ("who", "which") or (
            (k not in clause.inside and len(word) > 4 and word.endswith(("ing", "ed"))) or word in ("close", "familiar")
        )
        if is_modifier and k - 1 in clause.ends and not clause.quoted[k - 1]:
            head = clause.mentions[clause.ends[k - 1]]
            if head.kind in ("person", "office", "group", "organization") and depth < _DEEPEST:
                return mention_subject(clause, clause.ends[k - 1], None, depth + 1)
        noun = plain_noun(clause, k - 1, speech) if is_modifier and speech is not None else None
        is_joint = noun == "document" and word in _ISSUED and clause.lower(k - 2) == "joint"
        if noun is not None and (noun == "unnamed" or is_joint):
            # "a source briefed on", "a joint statement issued later read"
            return Subject(noun, (), phrase_start(clause, k - 1), True, clause.lower(k - 1))
        if is_modifier and speech is not None and (phrase := led_phrase(clause, k - 1, speech)) is not None:
            return phrase  # "the Lima-led coalition fighting in the hills"
    return None
