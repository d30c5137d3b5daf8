"""Who does what a verb tells, and whose a noun is.

Stage: frames, below the constructions. In: a verb, noun or pronoun of the parse. Out: parties of the article, in order.
"""

from typing import Any

from diplo_cli.extract.actors import Party
from diplo_cli.extract.frames.parsed.noun_phrases import NounPhrases
from diplo_cli.extract.frames.parsed.quoted import find_quoted
from diplo_cli.extract.frames.parsed.tree import SUBJECTS

# The subject of "to visit" is their object: "invited Trump to visit". Compared by their first letters.
_OBJECT_CONTROL = frozenset(
    """invite ask urge allow press request enable send dispatch direct instruct order want encourage require
    lead""".split()
)
_THANKING = ("thank", "prais", "commend", "applaud", "congratulat", "criticiz", "criticis")
_BLAMING = ("accus", "arrest", "blam", "dismiss", "fault", "fire", "oust", "rebuk", "sack", "scold")
ANYBODY = frozenset({"anybody", "anyone", "citizens", "everyone", "nationals", "people", "those", "tourists"})
_OPENING = 4  # words in which a pronoun can stand for who is named after it
_OBJECT_CONTROL_STEMS = tuple(sorted({verb[:4] for verb in _OBJECT_CONTROL}))


class Subjects(NounPhrases):
    """A parse that knows subjects and possessors."""

    def company(self, verb: Any) -> list[Party]:
        """Return who goes along with the subject of a verb: "accompanied by", "joined by", "along with"."""
        found: list[Party] = []
        for token in self.doc[: verb.i]:
            word, following = (
                token.text.lower(),
                self.doc[token.i + 1].text.lower() if token.i + 1 < len(self.doc) else "",
            )
            if (word in ("accompanied", "joined", "flanked") and following == "by") or (
                word in ("along", "together") and following == "with"
            ):
                for target in self.doc[token.i + 1].children:
                    found += self.parties(target)
            elif word == "alongside":
                for target in token.children:
                    found += self.parties(target)
        return [p for p in found if p.type == "person"]

    def subjects(self, verb: Any, depth: int = 0) -> list[Party]:
        """Return who does what a verb tells, through control, coordination, relative clauses and participles."""
        if depth > 5:
            return []
        own = [c for c in verb.children if c.dep_ in SUBJECTS]
        if own and self.is_bound_for(verb):
            return self.subjects(verb.head, depth + 1)
        if own:
            found: list[Party] = []
            for subject in own:
                if subject.text.lower() in ("who", "which", "that") and verb.dep_ == "relcl":
                    found += self.parties(verb.head)
                else:
                    found += self.parties(subject) or self._speaker(subject, verb)
            if not found or own[0].text.lower() == "who":
                return found  # "along with Ban and Ashton, who arrived": she alone did
            return found + [p for p in self.company(verb) if p not in found]
        head = verb.head
        if verb.dep_ == "ROOT" or head == verb:
            return []
        if verb.dep_ in ("relcl", "acl"):
            if head.text.lower() in ANYBODY:
                return []  # "said that those traveling to Peru should take care"
            found = self.parties(head)
            if not found and verb.tag_ == "VB" and any(c.dep_ == "poss" for c in head.children):
                found = self.possessors(head)  # "slammed India's decision to host Holm"
            return found or (
                self.subjects(self.governing_verb(head), depth + 1) if self.governing_verb(head) is not None else []
            )
        if (
            verb.dep_ == "pcomp"
            and head.text.lower() == "for"
            and head.head.text.lower().startswith(_THANKING + _BLAMING)
        ):
            found = [p for target in self.objects(head.head) for p in self.parties(target)]
            if found:
                return found  # "thanked Lind for hosting him"
        if verb.dep_ == "pcomp" or (verb.dep_ in ("advcl", "prep") and head.dep_ == "prep"):
            up = self.governing_verb(head)
            return self.subjects(up, depth + 1) if up is not None else []
        if verb.dep_ in ("xcomp", "ccomp", "advcl", "conj", "dep", "parataxis"):
            if verb.dep_ in ("xcomp", "ccomp", "advcl") and head.text and self._controls_object(head):
                for obj in self.objects(head):
                    found = self.parties(obj)
                    if found:
                        return found
            if not self.is_verb(head) and verb.dep_ == "conj":
                return []
            if not self.is_verb(head):
                up = self.governing_verb(head)
                return self.subjects(up, depth + 1) if up is not None else []
            return self.subjects(head, depth + 1)
        return []

    def _speaker(self, pronoun: Any, verb: Any) -> list[Party]:
        """Take the "I" of "I met with the premier," Hagel said, for who says it."""
        vocabulary = self.vocabulary
        meeting = vocabulary.meeting_verbs | vocabulary.speaking_verbs | vocabulary.sharing_verbs
        is_held = any(vocabulary.noun(o.text) in vocabulary.meeting_nouns for o in self.objects(verb))
        is_ours = pronoun.text.lower() == "we" and (self.lemma(verb) in meeting or is_held)
        is_own = pronoun.text.lower() == "i" or is_ours
        if is_own and verb.dep_ in ("ROOT", "conj", "ccomp") and (teller := self.quoted_speaker()) is not None:
            return [teller] if self.is_official(teller) else []
        if not is_own or verb.dep_ != "ccomp":
            return []
        saying = [c for c in verb.head.children if c.dep_ == "nsubj"]
        return [p for c in saying for p in self.parties(c)[:1] if p.type == "person"]

    def quoted_speaker(self) -> Party | None:
        """Return who says the quotation that the sentence is a part of."""
        verbs = self.vocabulary.reporting_verbs
        return find_quoted(self.document, self.sentence.index, lambda word: self.vocabulary.lemma(word) in verbs)

    def is_bound_for(self, verb: Any) -> bool:
        """Say whether the parser took a destination for a subject: "left for Rome to consult the king"."""
        is_marked = verb.tag_ == "VB" and any(c.dep_ == "mark" and c.text.lower() == "for" for c in verb.children)
        return is_marked and verb.dep_ == "advcl" and self.lemma(verb.head) in self.vocabulary.setting_out_verbs

    def _controls_object(self, verb: Any) -> bool:
        word = verb.text.lower()
        return word.startswith(_OBJECT_CONTROL_STEMS) and bool(self.objects(verb))

    def possessors(self, noun: Any) -> list[Party]:
        """Return whose a noun is: "Lavrov's visit", "his trip"."""
        found: list[Party] = []
        for child in noun.children:
            if child.dep_ == "poss":
                if child.text.lower() in ("his", "her", "their", "its"):
                    found += self.antecedents(child)
                elif child.text.lower() == "whose":
                    verb = self.governing_verb(noun)
                    is_told = verb is not None and verb.dep_ == "relcl"
                    found += self.parties(verb.head) if is_told else self._named_before(child)
                else:
                    found += self._owned_between(child, noun) or [
                        *self._owner_beside(child, noun),
                        *self.parties(child),
                    ]
        return found or self._owner_before(noun)

    def _named_before(self, whose: Any) -> list[Party]:
        """Return who stands right before "whose" where the parse lost it: "with Reed, whose tour has included"."""
        last = whose.i - 1
        while last > 0 and self.doc[last].text == ",":
            last -= 1
        covering = self.mention(self.doc[last]) if last >= 0 else None
        is_person = covering is not None and covering[1].kind in ("person", "office")
        return [p for p in self.parties(self.doc[last]) if p.type == "person"] if is_person else []

    def _owner_beside(self, owner: Any, noun: Any) -> list[Party]:
        """Find the first owner of "Lind and Holm's second summit", to whom the parser joins the summit."""
        first = noun.head
        is_joined = noun.dep_ == "conj" and first.i + 1 < owner.i and self.doc[first.i + 1].text.lower() == "and"
        covering = self.mention(first) if is_joined and owner.left_edge.i == first.i + 2 else None
        return self.parties(first)[:1] if covering is not None and covering[1].kind == "person" else []

    def _owned_between(self, owner: Any, noun: Any) -> list[Party]:
        """Find whose noun it is where its owner owns an office first: "Holm's defense chief eyes a trip"."""
        covering = self.mention(owner)
        start, end = self.start(owner), self.start(noun)
        for k, mention in enumerate(self.mentions):
            if covering is not None and mention.owner == covering[0] and start < mention.start < mention.end <= end:
                return [p for p in self.document.parties(self.sentence.index, k) if p.type == "person"]
        return []

    def _owner_before(self, noun: Any) -> list[Party]:
        """Find the owner by its 's where the parser took it for a verb: "Blinken's first meeting with Lavrov"."""
        for token in reversed(self.doc[max(0, noun.i - 5) : noun.i]):
            if token.text in ("'s", "’s") and token.i and self.mention(self.doc[token.i - 1]) is not None:
                owner = self.doc[token.i - 1]
                return self._owned_between(owner, noun) or self.parties(owner)
            if not token.tag_.startswith(("J", "N", "C", "VBG", "VBN", "RB")):
                return []
        return []

    def _is_voice(self, party: Party) -> bool:
        """Say whether somebody speaks for another, whose call or visit it is: "in her call with Lind, Hale said"."""
        return {self.document.office_kinds.get(o) for o in party.offices} == {"spokesperson"}

    def antecedents(self, pronoun: Any) -> list[Party]:
        """Return whom a possessive pronoun means: the subject of its clause, else who was named before it."""
        word = pronoun.text.lower()
        verb = self.governing_verb(pronoun)
        subjects = self.subjects(verb) if verb is not None else []
        wants_person, earlier = word in ("his", "her"), self.subject_before
        if word == "their" and len(subjects) > 1:
            return subjects
        if word != "their" and len(subjects) == 1 and (not wants_person or subjects[0].type == "person"):
            is_of_other = wants_person and pronoun.i < _OPENING and self._is_voice(subjects[0])
            return [earlier] if is_of_other and earlier is not None else subjects
        before = [
            party
            for k, mention in enumerate(self.mentions)
            if mention.start < self.start(pronoun)
            for party in self.document.parties(self.sentence.index, k)
        ]
        persons = [p for p in before if p.type == "person"]
        if word == "its":
            states = [p for p in before if p.type != "person"]
            return states[-1:]
        if wants_person:
            if persons:
                return [persons[-1]] if len(persons) == 1 else [persons[0]]
            after = [
                party
                for k, mention in enumerate(self.mentions)
                if mention.start > self.start(pronoun)
                for party in self.document.parties(self.sentence.index, k)
                if party.type == "person" and not (party.is_office and party.country is None)
            ]
            # "His trip was by an invitation of Holm", "It was his first trip since Holm became premier"
            is_subject = pronoun.head.dep_ in SUBJECTS or pronoun.head.dep_ == "attr"
            if pronoun.i < _OPENING and after and not is_subject:  # "During his visit, Blinken warned"
                return after[:1]
            return [earlier] if earlier is not None else []
        if word == "their":
            persons = list(dict.fromkeys(persons))
            if len({p.country for p in persons}) > 1:
                return persons[-2:]
            index = self.sentence.index - 1
            if index >= 0:
                pair = [p for row in self.document.cast.parties[index] for p in row if p.type == "person"]
                return list(dict.fromkeys(pair))[:2]
        return []
