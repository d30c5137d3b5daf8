"""How one surface can be spelled: with or without accents, with a straight or a typographic apostrophe."""

import unicodedata
from collections.abc import Iterator

# Letters that stand for themselves in Unicode's decomposition, as English newspapers print them.
_PLAIN_LETTERS = str.maketrans(
    {
        "ø": "o",
        "Ø": "O",
        "ł": "l",
        "Ł": "L",
        "đ": "d",
        "Đ": "D",
        "ı": "i",
        "æ": "ae",
        "Æ": "Ae",
        "ß": "ss",
        "ə": "a",
        "Ə": "A",
        "ð": "d",
        "þ": "th",
        "Þ": "Th",
        "ħ": "h",
        "œ": "oe",
    }
)


def plain_letters(text: str) -> str:
    """The text without accents: `Chișinău` as `Chisinau`, `Łódź` as `Lodz`."""
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFD", text.translate(_PLAIN_LETTERS))
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def surface_variants(surface: str) -> Iterator[str]:
    """The other spellings under which the surface is found, without the surface itself."""
    if surface.isascii() and "'" not in surface:
        return
    variants = {surface.replace("’", "'"), surface.replace("'", "’")}
    variants |= {plain_letters(variant) for variant in variants}
    variants.discard(surface)
    yield from sorted(variants)
