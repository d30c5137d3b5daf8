"""An article as the extractors see it: sentences, who is mentioned in them, and when.

Stage: extract, before any parse. In: an article. Out: one `Document`, on which frames and statements work.
"""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from string import capwords

from diplo_cli.extract.actors import (
    ActorVocabulary,
    Cast,
    JointBody,
    Mention,
    Origin,
    Party,
    Resolver,
    find_joint_bodies,
    find_mentions,
    place_foreign_office,
)
from diplo_cli.extract.actors.words import PLACED
from diplo_cli.extract.times import (
    DurationMention,
    RelativeDay,
    TimeMention,
    find_durations,
    find_times,
    resolve_time,
)
from diplo_cli.language.marks import repair_marks
from diplo_cli.language.sentences import Sentence, make_sentences
from diplo_cli.lexicon import Entry
from diplo_cli.models import Article
from diplo_cli.reading.clean import find_blocks
from diplo_cli.reading.dateline import Dateline, find_dateline

# "el-Lobo", at the head "El-Lobo"
_ARTICLED = re.compile(r"(?<= )(?:[Aa]l|[Ee]l|ad|an|ar|as|at|ul)-[A-Z][^\W\d_]+")
# Within a city's name: "Rio de Janeiro", "Port-au-Prince"
_PARTICLES = re.compile(r"(?<=[ -])(?:Au|Aux|D|Da|De|Del|Des|Do|Du|Es|La|Of|On|Sur|Upon)(?=[ -])")
# The words of a dateline's city: "PORT-AU-PRINCE" is three
_NAME_PART = re.compile(r"[^\s-]+")
_LATEST = 2  # days from a dateline to print
_OFTEN = 3  # mentions that make a country an article's own
_CAPITALISED = re.compile(r"(?<=[a-z,;] )[A-Z][^\W\d_]+")
_RELEASES = ("readout", "statement", "press statement")
# Who publishes a release, and what of the gazetteer tells whose they are.
_ISSUERS = frozenset(
    """affairs cabinet chancellery chancellor department embassy government mea mfa minister ministry mission mofa
    office parliament premier presidency president secretary senate""".split()
)
_OF_STATES = frozenset({"adjective", "metonym", "state"})
_LONGEST_STATE = 5  # words
_NAME_CUE = re.compile(r"(?:[A-Z][\w.-]{1,60} )([A-Z][^\W\d_]+(?:-[A-Z]?[^\W\d_]+)?)")


# States where people go by the name that stands first.
_FAMILY_NAME_FIRST = frozenset((code,) for code in ("CHN", "KOR", "PRK", "TWN"))


@dataclass(frozen=True, slots=True)
class Site:
    """A place that the article names; `country` is alpha-3, coordinates are the city's in degrees."""

    name: str
    city: str | None
    country: str | None
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """The shallow analysis of one article; rows such as `mentions` run parallel to `sentences`."""

    article: Article
    dateline: Dateline | None
    home: str | None  # country of the dateline's city, else of the outlet
    is_release: bool  # published by a government itself, whose state is `home`
    sentences: Sequence[Sentence]
    mentions: Sequence[tuple[Mention, ...]]
    cast: Cast
    times: Sequence[tuple[TimeMention, ...]]
    durations: Sequence[tuple[DurationMention, ...]]
    joint_bodies: Sequence[tuple[JointBody, ...]]
    dateline_site: Site | None
    spellings: Mapping[str, str]  # "Kyiv" -> "Kiev", where the article writes a city so
    state_codes: Mapping[str, str]  # "China" -> CHN, "U.S." -> USA; what a hyphenated pair is made of
    party_named: Callable[[str], str | None]  # a state's code or an organisation's name by a word of the article
    capitals: Mapping[str, Site]  # by alpha-3 code
    bureaus: frozenset[str]  # cities that agencies write from about talks held elsewhere
    office_kinds: Mapping[str, str]  # kind of an office by its words
    may_have: Callable[[str, str | None, str | None], bool]  # whether who is met in a place can be of its state
    main_state: str | None  # the country that the article names most, by far: whose "the government" is

    def state(self, code: str) -> Party:
        """Return the party of a state by its alpha-3 code."""
        return self.cast.state(code)

    def site_of(self, code: str) -> Site:
        """Return a state as a place, no city of it."""
        return Site(self.state(code).name or code, None, code)

    def party(self, name: str) -> Party:
        """Return a state by its alpha-3 code, or an organisation of states by its name."""
        if name in self.cast.names:
            return self.state(name)
        key = ("IGO", name.casefold())
        return self.cast.organizations.setdefault(key, Party("organization", name, "IGO", is_listed=True))

    def named(self, word: str) -> Party | None:
        """Return the state or organisation of states that a word names: "EU" in "EU-mediated"."""
        name = self.party_named(word)
        return self.party(name) if name is not None else None

    def parties(self, sentence: int, mention: int) -> tuple[Party, ...]:
        """Return who the mention stands for; empty where that is not settled."""
        return self.cast.parties[sentence][mention]

    def passage(self, sentence: Sentence) -> str:
        """Return the raw text (or title) that the sentence's offsets count in."""
        return self.article.text if sentence.where == "text" else self.article.title or ""


def read_document(
    article: Article, vocabulary: ActorVocabulary, names: Mapping[str, str], capitals: Mapping[str, Site]
) -> Document:
    """Find sentences, actors and times of an article and settle who is who; `names` maps alpha-3 codes to states."""
    text = repair_marks(article.text)
    blocks = [(b.span.start, b.span.end, b.kind) for b in find_blocks(text)]
    sentences = make_sentences(text, blocks)
    if article.title:
        title = [(0, len(article.title), "headline")]
        sentences += make_sentences(repair_marks(article.title), title, "title", len(sentences), len(blocks))
    dateline = find_dateline(text)
    known = _known_names(sentences)
    mentions = [find_mentions(sentence, vocabulary, known) for sentence in sentences]
    surnames = _word_surnames(mentions, vocabulary)
    if surnames:
        mentions = [
            find_mentions(sentence, vocabulary, known, surnames)
            if any(t.text in surnames for t in sentence.tokens)
            else row
            for sentence, row in zip(sentences, mentions, strict=True)
        ]
    site = _dateline_site(dateline, vocabulary)
    outlet = _outlet_country(article, vocabulary)
    home = (site.country if site else None) or outlet
    mentions = place_foreign_office(mentions, home, vocabulary)
    year = article.published.year if article.published else None
    late = _days_late(dateline, article)
    is_release = site is None and _is_release(article, vocabulary)
    seat = capitals.get(site.country) if site is not None and site.country else None
    is_from_capital = seat is not None and site is not None and site.city == seat.city
    paper = outlet or _agency_country(dateline, vocabulary)
    paper = paper or (home if is_from_capital or site is None else None)
    is_of_states = site is None and any(e.country == "IGO" for e in _outlet_entries(article, vocabulary))
    origin = Origin(home, is_release, is_placed=site is not None, paper=paper, is_of_states=is_of_states)
    joint_bodies = [find_joint_bodies(s, vocabulary) for s in sentences]
    cast = Resolver(sentences, mentions, vocabulary, names, joint_bodies, origin, year).resolve()
    return Document(
        article=article,
        dateline=dateline,
        home=home,
        is_release=is_release,
        sentences=sentences,
        mentions=mentions,
        cast=cast,
        times=[_times(_raw(article, s), s, row, late) for s, row in zip(sentences, mentions, strict=True)],
        durations=[find_durations(_raw(article, s), s.start, s.end) for s in sentences],
        joint_bodies=joint_bodies,
        dateline_site=site,
        spellings=_spellings(mentions, vocabulary),
        state_codes=vocabulary.state_codes,
        party_named=vocabulary.party_named,
        capitals=capitals,
        bureaus=vocabulary.bureau_cities,
        office_kinds=vocabulary.titles,
        may_have=vocabulary.may_have,
        main_state=_main_state(mentions),
    )


def _main_state(mentions: Sequence[tuple[Mention, ...]]) -> str | None:
    counts = Counter(m.countries[0] for row in mentions for m in row if m.countries and m.countries[0] != "IGO")
    ranked = counts.most_common(2)
    is_clear = bool(ranked) and (len(ranked) == 1 or ranked[0][1] > ranked[1][1])
    return ranked[0][0] if is_clear and ranked[0][1] >= _OFTEN else None


def _spellings(mentions: Sequence[tuple[Mention, ...]], vocabulary: ActorVocabulary) -> Mapping[str, str]:
    """Return how the article writes its cities: the usual English name -> the spelling used most, "Kyiv" -> "Kiev".

    A city that it also calls by its usual name keeps it: New York, not Manhattan.
    """
    written: dict[str, Counter[str]] = {}
    for mention in (m for row in mentions for m in row if m.place is not None and m.place[0] is not None):
        city, words = mention.place[0] if mention.place else None, mention.text.split()
        text = " ".join(w.capitalize() if w.isupper() and len(w) > 3 else w for w in words)  # a dateline's "KIEV"
        is_city = any(e.kind in ("capital", "city") and e.city == city for e in vocabulary.entries.get(text, ()))
        if city is not None and is_city and "." not in text and not text.isupper():
            written.setdefault(city, Counter())[text] += 1
    return {city: counts.most_common(1)[0][0] for city, counts in written.items() if city not in counts}


def _raw(article: Article, sentence: Sentence) -> str:
    return article.text if sentence.where == "text" else article.title or ""


def _days_late(dateline: Dateline | None, article: Article) -> int:
    """Return how many days after its dateline an article was printed, none for more than two: "DELHI, JAN. 21."."""
    if dateline is None or dateline.date is None or article.published is None:
        return 0
    written = find_times(dateline.date.title(), 0, len(dateline.date))
    day = resolve_time(written[0], article.published, "past") if written else None
    if day is None or day.start is None or day.start != day.end:
        return 0
    late = (article.published - day.start).days
    return late if 0 < late <= _LATEST else 0


def _as_written(time: TimeMention, late: int) -> TimeMention:
    """Count "today" from the day on which the article was written."""
    form = time.form
    return replace(time, form=RelativeDay(form.days - late)) if late and isinstance(form, RelativeDay) else time


def _times(text: str, sentence: Sentence, mentions: Sequence[Mention], late: int) -> tuple[TimeMention, ...]:
    """Find the times of a sentence that are no part of a person's name: "UK's May to visit China"."""
    names = [(m.start, m.end) for m in mentions if m.kind == "person"]
    return tuple(
        _as_written(time, late if sentence.where == "text" else 0)
        for time in find_times(text, sentence.start, sentence.end)
        if not any(first <= time.span.start and time.span.end <= last for first, last in names)
    )


def _known_names(sentences: Sequence[Sentence]) -> frozenset[str]:
    """Return the capitalised words that stand inside sentences, where only a name is capitalised."""
    known: set[str] = set()
    for sentence in sentences:
        if sentence.where == "text":
            known.update(_CAPITALISED.findall(sentence.text))
            known.update(_NAME_CUE.findall(sentence.text))
            known.update(name[0].upper() + name[1:] for name in _ARTICLED.findall(sentence.text))
    return frozenset(known)


def _word_surnames(mentions: Sequence[tuple[Mention, ...]], vocabulary: ActorVocabulary) -> frozenset[str]:
    """Return the surnames of the article's people that are offices, places or other words too: Bishop, Austin, May."""
    found: set[str] = set()
    for row in mentions:
        for mention in row:
            parts = (mention.name or "").split() if mention.kind == "person" else []
            if len(parts) < 2:
                continue
            last, word = parts[-1], parts[-1].lower()
            is_word = word in vocabulary.titles or word in vocabulary.not_names or word in vocabulary.things
            is_first = mention.countries[:1] in _FAMILY_NAME_FIRST or "-" in last
            if is_first and parts[0].lower() in vocabulary.things | vocabulary.not_names:
                found.add(parts[0])  # "Park" after "South Korean President Park Min-jun"
            if is_word or (mention.office and any(e.kind in PLACED for e in vocabulary.entries.get(last, ())[:1])):
                found.add(last)
    return frozenset(found)


def _dateline_site(dateline: Dateline | None, vocabulary: ActorVocabulary) -> Site | None:
    """Return the dateline's city as a place: "here" in an agency report."""
    if dateline is None or not dateline.city:
        return None
    written = (dateline.city, dateline.city.split(",")[0].strip(), dateline.city.split("/")[0].strip())
    city, _, state = dateline.city.rpartition(", ")
    short = vocabulary.short_regions.get(f"{state.rstrip('.')}.")  # "ATHENS, Ga." is in no Greece
    for surface in (dateline.city, *(form for name in written for form in (_lower_particles(name), name.title()))):
        # San Jose of a dateline without a state is the capital: American ones name theirs.
        for entry in sorted(vocabulary.entries.get(surface, ()), key=lambda e: e.kind != "capital"):
            if short is not None and entry.country != short:
                continue
            if entry.country and entry.country != "IGO" and entry.kind in ("capital", "city", "region", "state"):
                return Site(entry.name, entry.city, entry.country, entry.latitude, entry.longitude)
    if short is not None and city:
        return Site(capwords(city), capwords(city), short)
    for entry in vocabulary.entries.get(state, ()) if city else ():
        if entry.kind in ("state", "region") and entry.country:
            name = capwords(city)
            return Site(name, name, entry.country)  # a town that the gazetteer lacks: "NAGATO, Japan"
    return None


def _lower_particles(city: str) -> str:
    """Write "PORT-AU-PRINCE" and "ST. JOHN'S" as the gazetteer does: "Port-au-Prince", "St. John's"."""
    words = _NAME_PART.sub(lambda match: match[0].capitalize(), city)
    return _PARTICLES.sub(lambda match: match[0].lower(), words)


def _outlet_country(article: Article, vocabulary: ActorVocabulary) -> str | None:
    """Return the country that an office without nationality belongs to in this outlet."""
    return next((e.country for e in _outlet_entries(article, vocabulary) if e.country and e.country != "IGO"), None)


def _agency_country(dateline: Dateline | None, vocabulary: ActorVocabulary) -> str | None:
    entries = vocabulary.entries.get(dateline.outlet or "", ()) if dateline is not None else ()
    return next((e.country for e in entries if e.country and e.country != "IGO"), None)


def _is_release(article: Article, vocabulary: ActorVocabulary) -> bool:
    """Say whether a government publishes the article itself: from "The White House", or a "Readout of ..."."""
    if (article.title or "").lower().startswith(_RELEASES):
        return True
    entries = [e for e in _outlet_entries(article, vocabulary) if e.country and e.country != "IGO"]
    return bool(entries) and entries[0].kind != "media"


def _outlet_entries(article: Article, vocabulary: ActorVocabulary) -> list[Entry]:
    outlet = article.outlet or ""
    found: list[Entry] = []
    for word in (outlet, outlet.split("(")[0].strip()):
        entries = vocabulary.entries.get(word.removeprefix("The ").strip()) or vocabulary.entries.get(word.strip())
        found += entries[:1] if entries else ()
    return found or _issuer_entries(outlet, vocabulary)


def _issuer_entries(outlet: str, vocabulary: ActorVocabulary) -> list[Entry]:
    """Return the state of "Ministry of External Affairs, Government of India", "President of Peru"; not of a paper."""
    words = re.sub(r"[(),]", " ", outlet).split()
    if not _ISSUERS.intersection(word.lower().removesuffix("'s").removesuffix("’s") for word in words):
        return []
    is_abroad = "embassy" in outlet.lower()  # "U.S. Embassy in Peru": the first state is the issuer's
    for size in range(min(len(words), _LONGEST_STATE), 0, -1):
        for first in sorted(range(len(words) - size + 1), reverse=not is_abroad):
            entries = vocabulary.entries.get(" ".join(words[first : first + size]))
            if entries and entries[0].country and entries[0].kind in _OF_STATES:
                return list(entries[:1])
    return []
