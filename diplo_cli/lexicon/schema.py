"""The shape of every row of the lexicon's data files, and of the same sections in a user's own file."""

import tomllib
from collections.abc import Mapping, Sequence
from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from diplo_cli.errors import LexiconError

Text = Annotated[str, StringConstraints(min_length=1, pattern=r"^\S(.*\S)?$")]
LowerText = Annotated[str, StringConstraints(min_length=1, pattern=r"^[^\sA-Z]([^A-Z]*[^\sA-Z])?$")]
CountryCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
OfficeKind = Literal[
    "minister",
    "head",
    "envoy",
    "spokesperson",
    "military",
    "legislator",
    "analyst",
    "honorific",
    "royal",
    "religious",
    "other",
]


class Row(BaseModel):
    """A row of a data file; a key that it does not name is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class CountryRow(Row):
    """A state or territory. In a user's file, `names`, `adjectives`, `people` and `capitals` add to the known ones."""

    code: CountryCode
    name: Text
    names: tuple[Text, ...] = ()
    adjectives: tuple[Text, ...] = ()
    people: tuple[Text, ...] = ()
    capital: Text | None = None
    capitals: tuple[Text, ...] = ()
    other_capitals: tuple[Text, ...] = ()
    latitude: float | None = Field(None, ge=-90, le=90)
    longitude: float | None = Field(None, ge=-180, le=180)
    population: int = Field(0, ge=0)
    sovereign: bool = True


class CityRow(Row):
    """A city; `names` are its other spellings."""

    name: Text
    country: CountryCode
    population: int = Field(0, ge=0)
    latitude: float | None = Field(None, ge=-90, le=90)
    longitude: float | None = Field(None, ge=-180, le=180)
    names: tuple[Text, ...] = ()


class NamedRow(Row):
    """An organisation, armed group, outlet, body, seat, region or area.

    `country` is left out for what represents no state; `city` is where a seat lies.
    """

    name: Text
    names: tuple[Text, ...] = ()
    country: CountryCode | None = None
    city: Text | None = None
    adjectives: tuple[Text, ...] = ()


class Title(Row):
    """An office or form of address as it stands beside a name: lower case, singular."""

    title: LowerText
    kind: OfficeKind


class Equivalent(Row):
    """Titles of one post in different states: "foreign secretary", "secretary of state"."""

    name: Text
    titles: tuple[LowerText, ...]


class Process(Row):
    """A standing negotiation by the words that name it; parties are alpha-3 codes, or names of organisations.

    `groups` are noun phrases that stand for the parties themselves: "six world powers". One that `is_open` goes on
    for months under the name of its subject alone: in an article on it, "talks" are its talks.
    """

    name: Text
    words: tuple[LowerText, ...] = ()
    groups: tuple[LowerText, ...] = ()
    parties: tuple[Text, ...]
    is_open: bool = False


class FormerState(Row):
    """A name of a state that articles use up to a year, instead of today's."""

    name: Text
    country: Text
    until: int


class Seat(Row):
    """Where an organisation of states has its seat."""

    name: Text
    city: Text
    country: Text


class SpeechRow(Row):
    """A verb of saying: what can follow it, its forms where no rule gives them, and the codes of its class."""

    verb: LowerText
    frames: tuple[LowerText, ...]
    forms: tuple[LowerText, ...] = ()
    objects: tuple[LowerText, ...] = ()
    never: tuple[LowerText, ...] = ()
    unlike: tuple[LowerText, ...] = ()
    cameo: str | None = None
    plover: str | None = None


RowT = TypeVar("RowT", bound=Row)
# The files of rows; the others hold lists of words, except for those of FIXED.
ROWS: Mapping[str, type[Row]] = {
    "areas": NamedRow,
    "armed_groups": NamedRow,
    "bodies": NamedRow,
    "cities": CityRow,
    "countries": CountryRow,
    "equivalents": Equivalent,
    "media": NamedRow,
    "former_states": FormerState,
    "metonyms": NamedRow,
    "organizations": NamedRow,
    "processes": Process,
    "regions": NamedRow,
    "seats": Seat,
    "speech": SpeechRow,
    "titles": Title,
}
# The files that a user's own file cannot add to: they have readers of their own, which see the packaged file alone.
FIXED = frozenset({"furniture", "given_names", "leaders", "spellings", "times"})

# What is wrong with a key, by the library's name for it, as one says it who knows TOML and not the library.
_EXPECTED = {
    "bool_type": "expected true or false",
    "extra_forbidden": "no such key",
    "missing": "is missing",
    "string_type": "expected a string",
    "tuple_type": 'expected a list such as ["a", "b"]',
}


def parse_toml(data: bytes, path: str) -> dict[str, object]:
    """The file's content, or a LexiconError that names the file and the line."""
    try:
        return tomllib.loads(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise LexiconError(f"{path}: not UTF-8 text; save the file as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"{path}: not valid TOML: {error}") from error


def parse_rows(rows: object, model: type[RowT], where: str) -> tuple[RowT, ...]:
    """Validate the rows of one section; `where` names file and section in errors."""
    if not isinstance(rows, Sequence) or isinstance(rows, str):
        raise LexiconError(f"{where}: expected a list of rows, [[...]]")
    return tuple(parse_row(row, model, f"{where}, entry {number}") for number, row in enumerate(rows, 1))


def parse_row(row: object, model: type[RowT], where: str) -> RowT:
    """Validate one row, or raise a LexiconError that names the entry, the key and what was expected."""
    try:
        return model.model_validate(row)
    except ValidationError as error:
        problem = error.errors()[0]
        key = ".".join(str(part) for part in problem["loc"])
        known = ", ".join(model.model_fields)
        hint = f"; known keys are {known}" if problem["type"] == "extra_forbidden" else ""
        label = f" ({_label(row)})" if _label(row) else ""
        told = _EXPECTED.get(problem["type"]) or problem["msg"].replace("Input should be", "expected")
        raise LexiconError(f"{where}{label}: {key}: {told}{hint}") from error


def parse_words(content: object, where: str) -> dict[str, tuple[str, ...]]:
    """Validate a section of named word lists, `name = ["word", ...]`."""
    if not isinstance(content, Mapping):
        raise LexiconError(f'{where}: expected word lists, name = ["word", ...]')
    lists: dict[str, tuple[str, ...]] = {}
    for name, words in content.items():
        if not isinstance(words, list) or not all(isinstance(word, str) and word.strip() for word in words):
            raise LexiconError(f"{where}, {name}: expected a list of non-empty strings")
        lists[name] = tuple(words)
    return lists


def _label(row: object) -> str:
    """What tells a reader which entry is meant, besides its number."""
    if not isinstance(row, Mapping):
        return ""
    value = next((row[key] for key in ("name", "title", "verb", "code") if key in row), "")
    return str(value)
