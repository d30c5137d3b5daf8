"""Gather statements: attributions become one draft per sentence and speaker, and quotations are carried over sentences.

In: a `Document`. Out: drafts in the order of the article; the title's last, where the body does not say the same.
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, replace
from itertools import pairwise

from diplo_cli.extract.actors import Party
from diplo_cli.extract.document import Document
from diplo_cli.extract.statements.attribution import Attribution
from diplo_cli.extract.statements.attributions import find_attributions
from diplo_cli.extract.statements.clauses import Clause, read_clause
from diplo_cli.extract.statements.contents import find_day, find_venue, trim
from diplo_cli.extract.statements.drafts import StatementDraft
from diplo_cli.extract.statements.extents import find_content, find_days, is_fronted, names_what_is_said, saying
from diplo_cli.extract.statements.inner import find_inner
from diplo_cli.extract.statements.issuers import find_release
from diplo_cli.extract.statements.naming import name_officials
from diplo_cli.extract.statements.quotations import Quotation, find_quotations, find_single
from diplo_cli.extract.statements.repeats import is_repeated
from diplo_cli.extract.statements.speakers import Speakers
from diplo_cli.extract.statements.transcripts import find_turns
from diplo_cli.extract.statements.vocabulary import SpeechVocabulary, load_speech
from diplo_cli.extract.statements.words import MARKS, PREPOSITIONS
from diplo_cli.extract.times import Period
from diplo_cli.language.marks import repair_marks
from diplo_cli.language.sentences import Sentence
from diplo_cli.models import Span

# How often a rule's statements were right on annotated articles (those that it was developed on), rounded.
_CONFIDENCE = {
    "according": 0.9,
    "and_said": 0.8,
    "colon": 0.7,
    "noun_that": 0.7,
    "quoted_by": 0.9,
    "quoted_x": 0.9,
    "release": 0.9,
    "said_by": 0.7,
    "said_x": 0.95,
    "saying": 0.75,
    "was_quoted": 0.9,
    "to_say": 0.8,
    "with_x_saying": 0.8,
    "x_said": 0.95,
    "x_said_that": 0.93,
}
_OPENING_MARKS = MARKS | {"‘"}
_BARE = 9  # tokens after the verb of an attribution that stands alone
_OPENING = 12  # tokens before the comma of "On Monday, during a visit to Rome, ..."
_HEADLINES = frozenset({"headline", "heading", "caption"})


@dataclass(slots=True)
class _Statement:
    """A statement in the making; offsets count in its passage."""

    sentence: Sentence
    speakers: tuple[Party, ...]
    attributions: list[Attribution]
    clause: Clause
    pieces: list[tuple[int, int]]  # what is said, in order, half-open
    sentences: list[Sentence] = field(default_factory=list)
    is_direct: bool = False


def find_statements(document: Document, speech: SpeechVocabulary | None = None) -> list[StatementDraft]:
    """Return the statements of an article, in order."""
    return _Gatherer(document, speech or load_speech()).gather()


class _Gatherer:
    def __init__(self, document: Document, speech: SpeechVocabulary) -> None:
        self.document = document
        self.speech = speech
        self.speakers = Speakers(document, speech)
        text = [s for s in document.sentences if s.where == "text"]
        title = [s for s in document.sentences if s.where == "title"]
        self.quotations = {
            "text": find_quotations(repair_marks(document.article.text), text),
            "title": find_quotations(repair_marks(document.article.title or ""), title),
        }
        self.statements: list[_Statement] = []

    def gather(self) -> list[StatementDraft]:
        prose = [s for s in self.document.sentences if s.where == "text" and s.kind not in _HEADLINES]
        spoken: dict[int, list[_Statement]] = {}
        unnamed: set[int] = set()
        for sentence in prose:
            spoken[sentence.index] = self._sentence(sentence)
            if self.speakers.memory.unnamed_sentence == sentence.index and not spoken[sentence.index]:
                unnamed.add(sentence.index)
            elif not spoken[sentence.index] and self._is_quoted(sentence):
                self.speakers.memory.hold(sentence.index)
        self._carry(prose, spoken, unnamed)
        drafts = name_officials([self._draft(s) for s in self.statements], self.document)
        if turns := self._turns(prose):
            return turns
        return self._release(prose) + self._date_again(drafts) + self._headlines(drafts)

    def _turns(self, prose: list[Sentence]) -> list[StatementDraft]:
        """Take each turn of a transcript for one statement."""
        drafts = []
        for speaker, sentences, start in find_turns(self.document, prose):
            clause = read_clause(self.document, sentences[0].index, [])
            pieces = [(start, sentences[0].end)]
            drafts.append(self._draft(_Statement(sentences[0], (speaker,), [], clause, pieces, sentences)))
        return drafts

    def _carry(self, prose: list[Sentence], spoken: dict[int, list[_Statement]], unnamed: set[int]) -> None:
        """Give quoted sentences without an attribution of their own to the statement that they belong to."""
        current: _Statement | None = None
        pending: list[Sentence] = []
        for sentence in prose:
            found = spoken[sentence.index]
            if found:
                self._attach_pending(pending, found[0])
                pending, current = [], self._last_speaker(found)
            elif sentence.index in unnamed or not self._is_quoted(sentence):
                pending, current = [], None
            elif (
                current is None or self._is_attributed_later(sentence, spoken) or not self._continues(current, sentence)
            ):
                pending.append(sentence)
            else:
                current.sentences.append(sentence)
                current.is_direct = True

    def _is_attributed_later(self, sentence: Sentence, spoken: dict[int, list[_Statement]]) -> bool:
        """Say whether the marks around a sentence close in a later one whose speaker stands after them."""
        following = spoken.get(sentence.index + 1)
        if following and _is_bare(following[0]):
            return True
        for quotation in self._near(sentence):
            if quotation.first <= sentence.index < quotation.last and quotation.end > sentence.end:
                return any(s.attributions[0].is_postposed for s in spoken.get(quotation.last, ()))
        return False

    def _release(self, prose: list[Sentence]) -> list[StatementDraft]:
        """Take a text that its title calls somebody's: "Statement by Spokesperson Eva Novak on"."""
        for sentence, following in pairwise(prose):
            cue = next((k for k, t in enumerate(sentence.tokens) if t.lower == "attributable"), None)
            if cue is None:
                continue
            mention = read_clause(self.document, sentence.index, []).begins.get(cue + 2)
            speakers = self.document.parties(sentence.index, mention)[:1] if mention is not None else ()
            if speakers:
                clause = read_clause(self.document, following.index, [])
                span = following.start, following.end
                return [self._draft(_Statement(following, tuple(speakers), [], clause, [span], [following]))]
        speakers = find_release(self.document, self.speech) if prose and not self.speakers.issuers else ()
        if speakers:
            first = prose[0]
            clause = read_clause(self.document, first.index, [])
            return [self._draft(_Statement(first, speakers, [], clause, [(first.start, first.end)], [first]))]
        return []

    def _sentence(self, sentence: Sentence) -> list[_Statement]:
        spans = [(q.start, q.end) for q in self._near(sentence)]
        clause = read_clause(self.document, sentence.index, spans)
        attributions = find_attributions(clause, self.speech)
        found: list[_Statement] = []
        told = find_inner(self.document, clause, self.speech)
        if told is not None and (speakers := self.speakers.resolve(*told)):
            position = clause.tokens[told[1].last].start if told[1].last < len(clause.tokens) else sentence.start
            piece = trim(self._passage(sentence), position, sentence.end)
            found.append(_Statement(sentence, speakers, [told[1]], clause, [piece], [sentence]))
        for attribution in attributions:
            speakers = self.speakers.resolve(clause, attribution)
            if not speakers:
                continue
            pieces = self._content(clause, attribution, attributions)
            same = next((s for s in found if _names(s.speakers) == _names(speakers)), None)
            if same is not None:
                same.attributions.append(attribution)
                if not names_what_is_said(attribution):
                    pieces[0] = min(pieces[0][0], clause.tokens[attribution.position].start), pieces[0][1]
                same.pieces = _joined(same.pieces + pieces)
                continue
            found.append(_Statement(sentence, speakers, [attribution], clause, pieces, [sentence]))
        found = [s for s in found if not any(self._tells_of_itself(outer, s) for outer in found)]
        for statement in found:
            statement.is_direct = self._is_direct(statement, len(found) == 1)
        self.statements += found
        return found

    def _tells_of_itself(self, outer: _Statement, inner: _Statement) -> bool:
        """Say whether a state's attitude is but its official's word: "Novak said that Peru welcomes the plan"."""
        main, verb = outer.attributions[0], inner.attributions[0]
        if outer is inner or main.position > verb.position or main.is_postposed or verb.rule != "x_said_that":
            return False
        is_own = all(p.type == "state" or (p.name or "").lower() == "government" for p in inner.speakers)
        is_state = is_own and all(p.type != "state" for p in outer.speakers)
        is_attitude = verb.verb is not None and verb.verb.lemma in self.speech.attitudes
        return is_state and is_attitude and [p.country for p in outer.speakers] == [p.country for p in inner.speakers]

    def _content(self, clause: Clause, attribution: Attribution, others: list[Attribution]) -> list[tuple[int, int]]:
        """Return what is said; a trailing attribution of another speaker is no part of it, nor is the attribution."""
        sentence, tokens = clause.sentence, clause.tokens
        text = self._passage(sentence)
        is_verb = attribution.verb is not None and attribution.rule not in ("according", "said_by")
        first = find_content(clause, saying(attribution), self.speech)[0] if is_verb else attribution.last
        first = max(first, attribution.last)
        if attribution.is_postposed:
            before = trim(text, sentence.start, tokens[attribution.first].start)
            mark = first + (clause.lower(first) in (",", ":", "-"))
            goes_on = mark < len(tokens) and (mark in clause.marks or clause.quoted[mark])
            pieces = [before, (tokens[mark].start, sentence.end)] if goes_on else [before]
            if goes_on and is_fronted(clause, attribution.first):
                pieces = pieces[1:]
            if pieces := [(a, b) for a, b in pieces if any(map(str.isalnum, text[a:b]))]:
                return pieces
        start, end = sentence.start, sentence.end
        later = [a for a in others if a.is_postposed and a.position > attribution.position]
        tail = min((a.first if a.first > attribution.position else a.position for a in later), default=None)
        if first < len(tokens):
            start = tokens[first].start
        if tail is not None and tokens[tail].start > start:
            end = tokens[tail].start
        return [trim(text, start, end)]

    def _is_direct(self, statement: _Statement, is_alone: bool) -> bool:
        clause, sentence = statement.clause, statement.sentence
        start, end = (sentence.start, sentence.end) if is_alone else (statement.pieces[0][0], statement.pieces[-1][1])
        if any(q and start <= t.start < end for t, q in zip(clause.tokens, clause.quoted, strict=True)):
            return True
        return any(start <= a and b <= end for a, b in find_single(self._passage(sentence), sentence))

    def _is_quoted(self, sentence: Sentence) -> bool:
        """Say whether a sentence is a quotation: it begins inside of marks, or with one."""
        at = next((t.start for t in sentence.tokens if t.text not in _OPENING_MARKS), sentence.end)
        return any(q.start <= at < q.end for q in self._near(sentence))

    def _continues(self, current: _Statement, sentence: Sentence) -> bool:
        return current.sentences[-1].index == sentence.index - 1

    def _attach_pending(self, pending: list[Sentence], statement: _Statement) -> None:
        """Give a quotation's first sentences to the attribution that follows in the same marks."""
        first = statement.sentence
        for sentence in reversed(pending):
            if sentence.index != statement.sentences[0].index - 1 or not self._shares_marks(sentence, first):
                break
            statement.sentences.insert(0, sentence)
            statement.is_direct = True

    def _shares_marks(self, sentence: Sentence, other: Sentence) -> bool:
        return (
            any(q.first <= sentence.index and other.index <= q.last for q in self._near(sentence))
            or sentence.block == other.block
        )

    def _last_speaker(self, found: list[_Statement]) -> _Statement:
        """Return whose quotation a following one goes on: of the statement that is quoted, else of the outermost."""
        quoted = [s for s in found if s.is_direct]
        return (quoted or found)[-1] if len(found) > 1 and quoted else found[0]

    def _near(self, sentence: Sentence) -> list[Quotation]:
        """Return the quotations that a sentence shares characters with; they stand in order, so few are looked at."""
        quotations = self.quotations[sentence.where]
        first = bisect_right(quotations, sentence.start, key=lambda q: q.end)
        last = bisect_left(quotations, sentence.end, key=lambda q: q.start)
        return quotations[first:last]

    def _passage(self, sentence: Sentence) -> str:
        return self.document.passage(sentence)

    def _draft(self, statement: _Statement) -> StatementDraft:
        sentence, clause = statement.sentence, statement.clause
        main = statement.attributions[0] if statement.attributions else None
        verb = main.verb if main else None
        text = self._passage(sentence)
        before = statement.sentences.index(sentence)
        pieces = [text[s.start : s.end] for s in statement.sentences[:before]]
        pieces += [text[start:end] for start, end in statement.pieces]
        pieces += [text[s.start : s.end] for s in statement.sentences[before + 1 :]]
        return StatementDraft(
            sentence=sentence.index,
            evidence=tuple(Span(start=s.start, end=s.end) for s in _sentence_first(statement)),
            where=sentence.where,
            text=_sewn(pieces),
            direct=statement.is_direct,
            verb=verb.lemma if verb else None,
            venue=find_venue(clause, main.position, verb.lemma if verb else None, self.speech) if main else None,
            speakers=statement.speakers,
            addressees=(),
            period=self._period(clause, main) if main else None,
            rule=main.rule if main else "release",
            confidence=_CONFIDENCE[main.rule if main else "release"],
            cameo=verb.cameo if verb else None,
            plover=verb.plover if verb else None,
        )

    def _period(self, clause: Clause, main: Attribution) -> Period | None:
        published = self.document.article.published
        period = find_day(published, clause, *find_days(clause, main, self.speech))
        if period is None and clause.lower(main.subject.first - 1) == ",":
            # "On Monday, Novak said": what opens the sentence belongs to its first verb
            opening = next((k for k in range(main.subject.first) if clause.lower(k) == ","), 0)
            if opening == main.subject.first - 1 < _OPENING and (
                0 in clause.timed or 1 in clause.timed or 2 in clause.timed
            ):
                period = find_day(published, clause, 0, opening)
        return period

    def _date_again(self, drafts: list[StatementDraft]) -> list[StatementDraft]:
        """Give a statement's day to what its speaker goes on to say in the paragraph, a release's to all of it."""
        dated: list[StatementDraft] = []
        occasion = self._occasion() if self.document.is_release else None
        for draft in drafts:
            before = dated[-1] if dated else None
            sentences = self.document.sentences
            if draft.period is None and occasion is not None:
                draft = replace(draft, period=occasion)
            elif (
                draft.period is None
                and before is not None
                and before.period is not None
                and before.speakers == draft.speakers
                and draft.sentence - before.sentence <= len(before.evidence) + 1
                and sentences[before.sentence].block == sentences[draft.sentence].block
            ):
                draft = replace(draft, period=before.period)
            dated.append(draft)
        return dated

    def _occasion(self) -> Period | None:
        """Return the day of the meeting that a release reports: "met today with", in its first sentence."""
        for sentence in self.document.sentences:
            if sentence.where == "text" and sentence.kind not in _HEADLINES:
                clause = read_clause(self.document, sentence.index, [])
                return find_day(self.document.article.published, clause, 0, len(clause.tokens))
        return None

    def _headlines(self, body: list[StatementDraft]) -> list[StatementDraft]:
        """Return what only a title, heading or caption says."""
        drafts: list[StatementDraft] = []
        self.statements = []
        for sentence in self.document.sentences:
            if sentence.where != "title" and sentence.kind not in _HEADLINES:
                continue
            for statement in self._sentence(sentence):
                draft = self._draft(statement)
                if not is_repeated(draft, body + drafts):
                    drafts.append(draft)
        return drafts


def _is_bare(statement: _Statement) -> bool:
    """Say whether a sentence holds nothing but an attribution: "Novak, a minister, said on Twitter."."""
    main, clause = statement.attributions[0], statement.clause
    after = [clause.lower(k) for k in range(main.position + 1, len(clause.tokens))]
    return (
        main.subject.first == 0
        and len(after) < _BARE
        and after[:1] != [","]
        and (not after[0].isalpha() or after[0] in PREPOSITIONS)
        and "that" not in after
        and not any(clause.quoted)
    )


def _names(speakers: tuple[Party, ...]) -> set[tuple[str | None, str | None]]:
    """Return what tells speakers apart: the White House and the United States have one name."""
    return {(p.name, p.country) for p in speakers}


def _joined(pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return stretches in order, those that overlap as one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(pieces):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        else:
            joined.append((start, end))
    return joined


def _sentence_first(statement: _Statement) -> list[Sentence]:
    return [statement.sentence, *(s for s in statement.sentences if s is not statement.sentence)]


def _sewn(pieces: list[str]) -> str:
    """Join what is said, with a semicolon where two clauses would run together; a mark without its other is dropped."""
    text = ""
    for piece in filter(None, pieces):
        text += ("; " if text[-1:].isalnum() and piece[0].isalnum() else " " if text else "") + piece
    if text.count('"') % 2:
        text = text[:-1].rstrip() if text.endswith('"') else text.removeprefix('"').lstrip()
    return text
