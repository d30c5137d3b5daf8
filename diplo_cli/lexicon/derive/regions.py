"""Write `data/regions.toml`: `python -m diplo_cli.lexicon.derive.regions`.

pycountry's first-level subdivisions of the states whose subdivisions it names in English, and the islands, provinces
and disputed lands of `region_vocabulary.csv` beside this file (own work). Run `derive.countries` first.
"""

import csv
import json
import re
from pathlib import Path

from diplo_cli.lexicon.files import DATA, read_countries
from diplo_cli.lexicon.text import plain_letters

HERE = Path(__file__).parent
# States whose subdivisions pycountry names as English newspapers do, without the word for the kind of unit.
ENGLISH = {"AU": "AUS", "BR": "BRA", "CA": "CAN", "CN": "CHN", "IN": "IND", "MX": "MEX", "PK": "PAK", "US": "USA"}
KINDS = frozenset({"Province", "State", "Territory", "Autonomous region", "Union territory"})
UNIT = re.compile(
    r" (Sheng|Zizhiqu|(?:Huizu|Zhuangzu|Uygur) Zizhiqu|de Zaragoza|de Ocampo|de Ignacio de la Llave)$",
)
# Names that mean something else first: a capital, a word, a surname, or a name whose English form the own table has.
LEFT_OUT = frozenset(
    {
        "Acre",
        "Australian Capital Territory",
        "Baja California Sur",
        "Delhi",
        "Guerrero",
        "Hidalgo",
        "México",
        "Nei Mongol",
        "Northern Territory",
        "Para",
        "Pará",
        "Xizang",
    }
)


def main() -> None:
    """Write the file, sorted by name."""
    import pycountry

    rows = {(row["name"], row["country"]): tuple(filter(None, row["names"].split(";"))) for row in _read_vocabulary()}
    states = {surface for country in read_countries() for surface in (country.name, *country.names, country.capital)}
    for alpha2, alpha3 in ENGLISH.items():
        for subdivision in pycountry.subdivisions.get(country_code=alpha2):  # type: ignore[no-untyped-call]
            name = UNIT.sub("", subdivision.name)
            if subdivision.type not in KINDS or name in LEFT_OUT or (name in states and alpha3 != "USA"):
                continue
            plain = plain_letters(name)
            rows.setdefault((plain, alpha3), () if plain == name else (name,))
    lines = [
        _line(name, country, names)
        for (name, country), names in sorted(rows.items(), key=lambda row: (row[0][0].casefold(), row[0][1]))
    ]
    head = "# Parts of a state: provinces, islands, disputed lands. Written by diplo_cli.lexicon.derive.regions.\n"
    (DATA / "regions.toml").write_text(f"{head}entry = [\n{''.join(lines)}]\n", encoding="utf-8")


def _line(name: str, country: str, names: tuple[str, ...]) -> str:
    listed = f", names = {json.dumps(sorted(names), ensure_ascii=False)}" if names else ""
    return f'  {{ name = "{name}"{listed}, country = "{country}" }},\n'


def _read_vocabulary() -> list[dict[str, str]]:
    with (HERE / "region_vocabulary.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


if __name__ == "__main__":
    main()
