"""Attributions: the constructions that give words to a speaker, each a small function over one sentence.

In: a clause and its verbs of saying. Out: attributions in the order of the text, with subjects not yet resolved.
"""

from diplo_cli.extract.statements.attribution import Attribution
from diplo_cli.extract.statements.clauses import Clause
from diplo_cli.extract.statements.coordination import coordinated
from diplo_cli.extract.statements.extents import find_content, find_said_as, is_fronted, left_edge
from diplo_cli.extract.statements.frames import complement, takes
from diplo_cli.extract.statements.inversion import subject_after
from diplo_cli.extract.statements.nonfinite import find_infinitive, find_participle
from diplo_cli.extract.statements.nouns import Subject
from diplo_cli.extract.statements.sayings import find_according, find_colon, find_nouns, find_quoted
from diplo_cli.extract.statements.sightings import Sighting, find_sightings
from diplo_cli.extract.statements.subjects import clause_subject, owned_body, subject_before
from diplo_cli.extract.statements.vocabulary import SpeechVocabulary
from diplo_cli.extract.statements.words import BREAKS, CONTENT_ENDS, FINITE, MARKS, PREPOSITIONS

_ENDS = frozenset({"", ".", ",", ")", "(", "?", "!", ";"})
_MODIFIERS = 8
# After an attribution that ends the sentence: "..., Ruiz said in a text carried by RAI", "..., said Novak, citing".
_TAILS = frozenset(
    """addressed aired as broadcast carried citing dated delivered emailed following issued made obtained posted
    published referring released reviewed seen sent when where while who""".split()
)
_DID = frozenset({"did", "has", "have"})
_HABITS = frozenset({"normally", "traditionally", "typically", "usually"})
_AT_THE_END = frozenset({"afterward", "afterwards", "again", "also", "earlier", "later", "previously", "then", "too"})
_QUESTIONS = frozenset("about at by how if on what when whether why".split())
_CONDITIONS = frozenset(["if", "unless", "whether"])
_AGENT_REACH = 9
_RANKS = frozenset({"and", "current", "former", "many", "senior", "several", "some", "top"})
_NEAR = 4  # tokens between a noun and its participle
_PEOPLE = frozenset({"group", "office", "person", "pronoun"})
_AFTER_NOUNS = frozenset({"and", "as", "of", "that", "to", "who"})
_AGENT_FRAMES = frozenset(
    {"np", "content np", "someone of", "someone as", "someone that", "dismissed np", "down", "aside"}
)


def find_attributions(clause: Clause, speech: SpeechVocabulary) -> list[Attribution]:
    """Return the attributions of a sentence, in order."""
    found: list[Attribution] = []
    sightings = find_sightings(clause, speech)
    for sighting in sightings:
        if sighting.is_infinitive and (purpose := find_infinitive(clause, sighting, speech)) is not None:
            found.append(purpose)
        if (sighting.form == "ing" and sighting.before == sighting.position) or sighting.is_infinitive:
            continue
        attribution = (
            _by_agent(clause, sighting, speech) if sighting.is_passive else _finite(clause, sighting, speech, found)
        )
        if attribution is not None:
            found.append(attribution)
    sources = find_according(clause, speech)
    # "Novak said ..., according to the transcript": his word alone
    found += (
        [a for a in sources if not (found and a.subject.kind == "document")]
        + find_quoted(clause, sightings, speech)
        + find_nouns(clause, speech)
    )
    found.sort(key=lambda a: a.position)
    for sighting in sightings:
        if sighting.form == "ing" and sighting.before == sighting.position:
            attribution = find_participle(clause, sighting, speech, found)
            if attribution is not None:
                found.append(attribution)
    found += _find_likewise(clause, found)
    found.sort(key=lambda a: a.position)
    if not found:
        found += find_colon(clause)
    return found


def _find_likewise(clause: Clause, found: list[Attribution]) -> list[Attribution]:
    """Take "Rome condemned the raid, as did Lima", and not "as has Lima" after nothing said."""
    likewise: list[Attribution] = []
    for k, token in enumerate(clause.tokens):
        if token.lower not in _DID or k == 0 or clause.quoted[k] or k + 1 not in clause.begins:
            continue
        before = next((a for a in reversed(found) if a.position < k), None)
        if clause.lower(k - 1) == "as" and clause.lower(k - 2) == "," and before is not None:
            mention = clause.begins[k + 1]
            subject = Subject("mention", coordinated(clause, mention, forward=True), k - 1, False)
            last = max(clause.mentions[m].last for m in subject.mentions)
            likewise.append(Attribution(k, before.verb, subject, "said_by", k - 1, last, True))
    return likewise


def _finite(
    clause: Clause, sighting: Sighting, speech: SpeechVocabulary, found: list[Attribution]
) -> Attribution | None:
    if sighting.is_negated or sighting.is_modal or _is_asked(clause, sighting):
        return None
    if sighting.form == "third" and clause.lower(0) in _HABITS:
        return None  # "Traditionally, the president asks"
    frames = sighting.verb.frames
    is_inverted = "quote" in frames or not any(frame.startswith("someone") for frame in frames)
    subject = subject_after(clause, sighting, speech) if is_inverted else None
    if subject is not None and takes(clause, sighting, speech, True) is not None and _has_content_frame(sighting):
        last = max((clause.mentions[k].last for k in subject.mentions), default=sighting.position + 2)
        return Attribution(sighting.position, sighting.verb, subject, "said_x", sighting.before, last, True)
    subject = subject_before(clause, sighting, speech)
    if subject is None or (subject.kind == "clause" and sighting.form == "base"):
        return _by_agent(clause, sighting, speech) if sighting.form == "past" and subject is None else None
    if not _agrees(clause, sighting, subject):
        return None
    if clause.lower(subject.first - 1) in _CONDITIONS or _is_awaited(clause, sighting, subject):
        return None
    postposed = _is_postposed(clause, sighting, subject, speech)
    frame = takes(clause, sighting, speech, postposed)
    if frame is not None and _is_alleged(clause, subject.first, speech):
        return None
    if frame is None and not _has_gap(clause, sighting, subject, speech):
        return _by_agent(clause, sighting, speech) if sighting.form == "past" else None
    rule = "x_said" if postposed else "x_said_that"
    if subject.kind == "clause":
        inherited = _coordinated(clause, sighting, found) or owned_body(clause, sighting.position, speech)
        if inherited is None:
            return None
        return Attribution(
            sighting.position, sighting.verb, inherited, "and_said", sighting.before, sighting.position + 1
        )
    first = left_edge(clause, subject.first, _MODIFIERS) if postposed else subject.first
    return Attribution(sighting.position, sighting.verb, subject, rule, first, sighting.position + 1, postposed)


def _is_awaited(clause: Clause, sighting: Sighting, subject: Subject) -> bool:
    """Say whether a saying is still to come: "will not talk until Lima says", "as soon as Oslo hints"."""
    before = [clause.lower(k) for k in range(max(0, subject.first - 3), subject.first)]
    is_ahead = before[-1:] == ["when"] and any(clause.lower(k) == "will" for k in range(subject.first))
    is_awaited = is_ahead or before[-1:] in (["once"], ["until"], ["till"]) or before == ["as", "soon", "as"]
    return is_awaited and sighting.form in ("base", "third")


def _is_alleged(clause: Clause, first: int, speech: SpeechVocabulary) -> bool:
    """Say whether only a report has it that somebody said so: "allegations that Novak asked Ruiz to lie"."""
    noun = clause.lower(first - 2).removesuffix("s")
    return clause.lower(first - 1) == "that" and (noun in speech.charges or noun == "report")


def _is_asked(clause: Clause, sighting: Sighting) -> bool:
    """Say whether somebody is asked: "Novak, asked about the plan, said"."""
    after = clause.lower(sighting.position + 1)
    is_closed = any(clause.lower(k) == "," for k in range(sighting.position + 1, len(clause.tokens)))
    return (
        sighting.verb.lemma == "ask" and is_closed and clause.lower(sighting.before - 1) == "," and after in _QUESTIONS
    )


def _has_gap(clause: Clause, sighting: Sighting, subject: Subject, speech: SpeechVocabulary) -> bool:
    """Take "the honours that Rome had promised", "whom Lima accuses of", "As Novak said on Monday, the talks ..."."""
    before = clause.lower(subject.first - 1)
    after = clause.lower(complement(clause, sighting.position, speech))
    if before == "as" and _has_content_frame(sighting):
        return after == ","
    if sighting.form in ("third", "base") and after in FINITE:
        return False  # "said that the U.S. demands would hurt"
    frames = sighting.verb.frames
    found = clause.ends.get(sighting.before - 1)
    if sighting.verb.lemma == "accuse" and after == "of" and before.isalpha() and found is not None:
        return clause.mentions[found].kind != "office"  # "the cleric Ankara accuses of treason"
    if before in ("what", "which") and "someone name" in frames:
        return True  # "with what they called a promise"
    if before in ("that", "which", "whom", "what") and subject.first > 1:
        return "np" in frames or any(frame.removeprefix("someone ") == after for frame in frames)
    is_charge = (
        subject.first > 2
        and clause.lower(subject.first - 1) in speech.charges
        and clause.lower(subject.first - 2) in ("a", "an", ",")
    )
    return is_charge and "np" in frames


def _has_content_frame(sighting: Sighting) -> bool:
    return bool(sighting.verb.frames & {"that", "that only", "quote"})


def _agrees(clause: Clause, sighting: Sighting, subject: Subject) -> bool:
    """Take "officials say", not "U.S. report": a plain form wants more than one speaker, or "I" and its like."""
    if sighting.form == "third" and subject.kind == "voice" and subject.word.endswith("s"):
        return False  # "Spain, which has troops there, denies"
    if sighting.form != "base" or sighting.before < sighting.position:
        return True
    if subject.kind != "mention":
        return subject.kind in ("several", "tail", "document", "phrase", "voice") or (
            subject.word == "we" or (subject.kind == "owned" and subject.word.endswith("s"))
        )
    mention = clause.mentions[subject.mentions[-1]]
    return (
        len(subject.mentions) > 1
        or subject.word.endswith("s")  # "Rome and its allies accuse", "U.S. authorities say"
        or mention.is_plural
        or (
            mention.kind == "organization" and " " not in mention.text and mention.text.endswith("s")
        )  # "Democrats say"
        or mention.kind == "group"
        or (mention.kind == "organization" and mention.text.endswith("s") and mention.text.split()[-1].islower())
        or mention.text.lower() in ("they", "who")
    )


def _is_postposed(clause: Clause, sighting: Sighting, subject: Subject, speech: SpeechVocabulary) -> bool:
    is_citing = sighting.verb.lemma in ("quote", "cite") and find_said_as(clause, sighting.position)
    if not subject.is_before or subject.first < 2 or not (is_citing or _has_content_frame(sighting)):
        return False
    after, is_conjoined = find_content(clause, sighting.position, speech)
    if is_conjoined:
        return False  # "Separately, Ruiz said on Twitter that"
    edge = left_edge(clause, subject.first, _MODIFIERS)
    before = clause.lower(edge - 1)
    if edge < 2:
        return False
    if before in MARKS:
        return True
    if before not in CONTENT_ENDS:
        return False
    while clause.lower(after) in _AT_THE_END:
        after += 1  # "..., an official said earlier."
    word = clause.lower(after)
    if word in MARKS or word in _ENDS:
        return True
    if word == "to" and sighting.verb.lemma == "report":
        return False
    if is_fronted(clause, edge) and not any(clause.lower(k) in FINITE for k in range(edge)):
        return False  # "Speaking in Rome, Ruiz said of the plan: ..."
    return (word in PREPOSITIONS or word in _TAILS) and word not in sighting.verb.frames


def _coordinated(clause: Clause, sighting: Sighting, found: list[Attribution]) -> Subject | None:
    """Return the subject of "spoke with Ruiz and urged": that of the verb of saying before, else of the clause."""
    if any(clause.lower(k) == "however" and clause.lower(k + 1) != "," for k in range(1, sighting.position)):
        return None  # "Lima searched the house, however a clerk, who knew of it, said"
    for attribution in reversed(found):
        if (
            attribution.position < sighting.position
            and not attribution.is_postposed
            and attribution.subject.kind != "clause"
        ):
            if _is_earlier(clause, attribution) and not _is_earlier(clause, sighting) and attribution is not found[0]:
                continue  # "Novak said Ruiz had lied and said he would leave"
            between = clause_subject(clause, sighting.position, attribution.position + 1)
            is_body = attribution.subject.kind != "mention" or all(
                clause.mentions[k].kind in ("organization", "state") for k in attribution.subject.mentions
            )
            if between is not None and is_body and _is_person(clause, between) and _has_that_clause(attribution):
                return between
            return attribution.subject
    return _antecedent(clause, sighting.position) or clause_subject(clause, sighting.position)


def _is_earlier(clause: Clause, verb: Attribution | Sighting) -> bool:
    """Say whether a verb stands in the pluperfect."""
    return any(clause.lower(k) == "had" for k in range(max(0, verb.position - 3), verb.position))


def _antecedent(clause: Clause, position: int) -> Subject | None:
    """Return who a relative clause is about that is still open: "China, which is the biggest donor and voiced"."""
    for k in range(position - 1, 1, -1):
        word = clause.lower(k)
        if clause.quoted[k] or word in (",", ";", ":"):
            return None
        if word in ("which", "who"):
            q = k - 1 - (clause.lower(k - 1) == ",")
            return Subject("mention", (clause.ends[q],), k) if q in clause.ends else None
    return None


def _is_person(clause: Clause, subject: Subject) -> bool:
    return all(clause.mentions[k].kind in ("person", "office") for k in subject.mentions)


def _has_that_clause(attribution: Attribution) -> bool:
    return attribution.verb is not None and "that" in attribution.verb.frames


def _competitors(clause: Clause, mention: int) -> Subject | None:
    """Read "accused by U.S. competitors": not the United States."""
    last = clause.mentions[mention].last
    end = last
    while end < len(clause.tokens) and clause.tokens[end].text.isalpha() and clause.tokens[end].text.islower():
        if clause.lower(end) in BREAKS or clause.lower(end) in _AFTER_NOUNS:
            break
        end += 1
    if clause.mentions[mention].kind != "state" or end == last or not clause.lower(end - 1).endswith("s"):
        return None
    words = " ".join(t.text for t in clause.tokens[clause.mentions[mention].first : end])
    return Subject("phrase", (mention,), clause.mentions[mention].first, False, words)


def _agent(clause: Clause, first: int) -> int | None:
    """Return the mention behind "by" of "criticized by current and former U.S. diplomats"."""
    while first not in clause.begins and clause.lower(first) in _RANKS:
        first += 1
    if clause.lower(first).isalpha() and clause.tokens[first].text.islower() and first not in clause.begins:
        titled = clause.begins.get(first + 1)  # "accused by former legislative aide Eva Ruiz"
        is_titled = titled is not None and bool(clause.mentions[titled].office)
        return titled if is_titled and clause.mentions[titled or 0].kind == "person" else None
    return clause.begins.get(first)


def _by_agent(clause: Clause, sighting: Sighting, speech: SpeechVocabulary) -> Attribution | None:
    """Take "were announced last month by President Ruiz", "was quoted as saying", "seconded by Novak"."""
    if sighting.is_negated or sighting.is_modal or sighting.form == "ing":
        return None
    said = find_said_as(clause, sighting.position) if sighting.verb.lemma in ("quote", "cite", "report") else 0
    if said and clause.lower(sighting.position + 1) in ("as", "by", "in", "on"):
        subject = subject_before(clause, sighting, speech)
        if subject is not None and subject.kind == "clause":
            subject = clause_subject(clause, sighting.position)
        if subject is not None:
            first = left_edge(clause, subject.first, _MODIFIERS)
            is_final = clause.lower(find_content(clause, said, speech)[0]) in _ENDS and first > 1
            return Attribution(sighting.position, sighting.verb, subject, "was_quoted", first, said + 1, is_final)
        return None
    is_scoop = sighting.verb.lemma == "report" and clause.lower(sighting.position - 1) == "first"
    if not (sighting.is_passive or sighting.verb.lemma in speech.reduced or is_scoop):
        return None
    if (sighting.verb.lemma in speech.agentless and not is_scoop) or not sighting.verb.frames & _AGENT_FRAMES:
        return None  # but "first reported by Expreso"
    if sighting.verb.never.intersection(
        clause.lower(k) for k in range(sighting.position - _NEAR, sighting.position + 2)
    ):
        return None  # "in a war declared by Peru", "denied entry by Peru"
    guest = clause.ends.get(sighting.before - 1)
    if "content np" in sighting.verb.frames and guest is not None and clause.mentions[guest].kind in _PEOPLE:
        return None  # "Lind was welcomed by the mayor"
    for k in range(sighting.position + 1, min(sighting.position + _AGENT_REACH, len(clause.tokens))):
        word = clause.tokens[k].lower
        agent = _agent(clause, k + 1) if word == "by" else None
        if agent is not None:
            mention = agent
            if clause.mentions[mention].kind == "place":
                return None
            if (phrase := _competitors(clause, mention)) is not None:
                return Attribution(
                    sighting.position, sighting.verb, phrase, "said_by", sighting.position, phrase.first + 2, True
                )
            mentions = [mention]
            last = clause.mentions[mention].last
            while clause.lower(last) == "and" and last + 1 in clause.begins:
                mentions.append(clause.begins[last + 1])
                last = clause.mentions[mentions[-1]].last
            subject = Subject("mention", tuple(mentions), k, False)
            return Attribution(sighting.position, sighting.verb, subject, "said_by", sighting.position, last, True)
        if word in (",", ".", ";", "and", "that") or word.endswith("ed") or clause.quoted[k]:
            return None
    return None
