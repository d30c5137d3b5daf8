"""Write `data/given_names.txt`: `python -m diplo_cli.lexicon.derive.given_names`.

Given names from Faker's providers of the locales that write them in Latin letters, without those that are also
common words or surfaces of the lexicon's own countries.
"""

from collections.abc import Iterator
from functools import cache

from diplo_cli.lexicon.files import DATA, read_countries
from diplo_cli.lexicon.text import plain_letters

LOCALES = (
    *("cs_CZ", "da_DK", "de_AT", "de_DE", "en_GB", "en_IE", "en_IN", "en_KE", "en_NG", "en_NZ", "en_PK", "en_US"),
    *("es_AR", "es_CL", "es_CO", "es_ES", "es_MX", "et_EE", "fi_FI", "fr_FR", "ha_NG", "hr_HR", "hu_HU", "id_ID"),
    *("ig_NG", "it_IT", "ja_JP", "lt_LT", "lv_LV", "nl_BE", "nl_NL", "no_NO", "pl_PL", "pt_BR", "pt_PT", "ro_RO"),
    *("sk_SK", "sl_SI", "sq_AL", "sv_SE", "sw", "tr_TR", "tw_GH", "uz_UZ", "vi_VN", "yo_NG", "zu_ZA"),
)
FIELDS = ("first_names", "first_names_male", "first_names_female", "first_names_unisex", "first_romanized_names")
SHORTEST = 3
AREAS = frozenset({"Africa", "America", "Asia"})
# Words of the news that are names too; at the start of a sentence they would be taken for one.
# fmt: off
WORDS = frozenset({
    "April", "August", "Christian", "Dawn", "Faith", "Grace", "Hope", "Ivory", "Joy", "June", "Justice", "Mark",
    "May", "Mercy", "Merit", "Pace", "Patience", "Police", "Prince", "Princess", "Rich", "Royal", "Sky", "Summer",
    "True", "Victory", "Will",
})
# fmt: on


def main() -> None:
    """Write the file, one name a line, sorted."""
    places = {
        surface
        for country in read_countries()
        for surface in (country.name, *country.names, *country.adjectives, *country.people, country.capital or "")
    }
    names = {name for name in _names() if len(name) >= SHORTEST and name.isalpha() and name[1:].islower()}
    kept = sorted(name for name in names - WORDS - places - AREAS if name.lower() not in _common_words())
    (DATA / "given_names.txt").write_text("\n".join(kept) + "\n", encoding="utf-8")


@cache
def _common_words() -> frozenset[str]:
    """Faker's thousand most common English words."""
    from faker.providers.lorem.en_US import Provider

    return frozenset(Provider.word_list)


def _names() -> Iterator[str]:
    from faker import Faker
    from faker.config import AVAILABLE_LOCALES

    for locale in LOCALES:
        if locale not in AVAILABLE_LOCALES:
            continue
        for provider in Faker(locale).get_providers():
            for field in FIELDS:
                for name in getattr(provider, field, ()):
                    yield name
                    yield plain_letters(name)


if __name__ == "__main__":
    main()
