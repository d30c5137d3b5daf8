"""Cleaning leaves out page furniture, never prose, and moves no offset."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplo_cli.reading import find_blocks

SEEDS = Path(__file__).parents[2] / "seeds"
PROSE = "China's foreign minister will visit Russia next week, the ministry said on Monday."
MORE = "He will meet his Russian counterpart in Moscow, according to a statement."


def blocks(text: str) -> list[tuple[str, str]]:
    return [(block.kind, text[block.span.start : block.span.end]) for block in find_blocks(text)]


def words(text: str) -> list[str]:
    return [part for _, part in blocks(text)]


def seed(prefix: str) -> str:
    return next(SEEDS.glob(f"{prefix}_*.txt")).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "ADVERTISEMENT",
        "Learn more",
        "Get more with myNEWS",
        "Read more",
        "Related:",
        "61",
        "1.2K shares",
        "03:01",
        "1:02:03",
        "10:04 AM",
        "2:35 P.M. EDT",
        "# # #",
        "Sign up for our newsletter",
        "Subscribe to Foreign Brief",
        "Read more: Xi meets Putin",
        "See also: Xi meets Putin",
        "Published: Apr 08, 2024 10:38 PM",
        "Updated 5 March 2019",
        "Saturday, August 24, 2019",
        "Photo: AFP",
        "By Jonathan Landay and Arshad Mohammed",
        "© 2019 The Guardian",
        "Copyright 2019 The Associated Press. All rights reserved.",
        "Source: Xinhua| 2019-05-16 20:15:30|Editor: ZX",
        "(Reporting by Jane Doe; Editing by John Roe)",
        "This story has been refiled to fix a typo in paragraph 3.",
        "This article appeared in the South China Morning Post print edition as: Ties",
        "Our Standards: The Thomson Reuters Trust Principles.",
    ],
)
def test_furniture_lines_are_left_out(line: str) -> None:
    assert words(f"{PROSE}\n{line}\n{MORE}") == [PROSE, MORE]


@pytest.mark.parametrize(
    "line",
    [
        "By Monday, the talks had ended.",
        "Published on 3 March 2019, the report says that talks failed.",
        "Related talks took place in Geneva.",
        "Copyright law was on the agenda of the two ministers.",
        "Read the statement, Lavrov told reporters.",
        "Subscribers to the treaty will meet in Vienna.",
        "2021 marks 20 years since the treaty was signed.",
        "Putin (Reporting to parliament) was absent.",
        "(The letter leaves the consul unnamed; Peru's consul in those years was Ana Rojas.)",
        "He took credit: the talks went on.",
        "“Thank you,” he said.",
        "Talks ended.",
    ],
)
def test_prose_is_kept(line: str) -> None:
    assert words(f"{PROSE}\n{line}\n{MORE}") == [PROSE, line, MORE]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"MOSCOW (Reuters) - {PROSE}", [PROSE]),
        (
            f"(This version of the June 3 story fixes a name in paragraph 4) By Jane Doe MOSCOW (Reuters) - {PROSE}",
            [PROSE],
        ),
        (f"MOSCOW (Reuters) - (This story has been refiled to mend a name) {PROSE}", [PROSE]),
        (f"{PROSE} (Graphic: tmsnrt.rs/1AbCdEf) {MORE}", [PROSE, MORE]),
        (f"{PROSE} (Reporting by Jane Doe; Editing by John Roe) This article was funded in part by SAP.", [PROSE]),
        (f"{PROSE} (This story has been refiled to mend a doubled line (sic) in the lead.)", [PROSE]),
        (f"{PROSE} Enditem", [PROSE]),
        (f"{PROSE} Our Standards: The Thomson Reuters Trust Principles.", [PROSE]),
    ],
)
def test_cuts_inside_one_line(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wang and Lavrov meet in Beijing. Photo: AFP", "Wang and Lavrov meet in Beijing."),
        ("Wang and Lavrov meet in Beijing.Photo:VCG", "Wang and Lavrov meet in Beijing."),
        ("Wang and Lavrov meet in Beijing. (Photo by Jane Doe/AFP)", "Wang and Lavrov meet in Beijing."),
        ("FILE PHOTO: Wang and Lavrov meet in Beijing. REUTERS/Jane Doe", "Wang and Lavrov meet in Beijing."),
        ("Wang and Lavrov meet in Beijing. (Xinhua/Li Xin)", "Wang and Lavrov meet in Beijing."),
    ],
)
def test_a_caption_ends_before_its_credit(text: str, expected: str) -> None:
    assert blocks(f"{text}\n\n{PROSE}") == [("caption", expected), ("paragraph", PROSE)]


def test_kinds_of_blocks() -> None:
    text = (
        f"CHINA / DIPLOMACY\nWang to visit Russia\n  • Talks planned in Moscow\n{PROSE}\n\nA balance of interests\n\n"
        f"“{MORE}”\n\n> {MORE[:-1]}, it says."
    )
    assert blocks(text) == [
        ("headline", "Wang to visit Russia"),
        ("heading", "Talks planned in Moscow"),
        ("paragraph", PROSE),
        ("heading", "A balance of interests"),
        ("quote", f"“{MORE}”"),
        ("quote", f"{MORE[:-1]}, it says."),
    ]


def test_lines_of_fixed_width_are_joined_to_paragraphs() -> None:
    line = "The foreign ministers of both countries met in the capital and spoke on"
    wrapped = f"{line}\n{line}\n{line}\nMonday.\n\n{line}\n{line}\n{line}\nTuesday."
    assert words(wrapped) == [f"{line}\n{line}\n{line}\nMonday.", f"{line}\n{line}\n{line}\nTuesday."]


SEED_LINES = [
    (
        "000",
        [
            "Advertisement",
            "China-Russia relations",
            "myNEWS",
            "personalised",
            "Learn more",
            "Photo: AFP",
            "03:01",
            "02:19",
            "•",
        ],
    ),
    ("001", ["Advertisement", "China-Russia relations\n", "Photo: AP", "01:12", "02:27", "This article appeared"]),
    ("002", ["Published:", "Photo:VCG"]),
    ("003", ["CHINA\xa0/", "Published:", "Photo: VCG"]),
    ("004", []),
]


@pytest.mark.parametrize(("prefix", "furniture"), SEED_LINES)
def test_seeds_lose_their_furniture(prefix: str, furniture: list[str]) -> None:
    kept = "\n".join(words(seed(prefix)))
    assert [piece for piece in furniture if piece in kept] == []
    assert kept.strip("0123456789") == kept


@pytest.mark.parametrize(
    ("prefix", "headline", "captions", "paragraphs"),
    [
        ("000", "Russian foreign minister to visit China hard on heels of Alaska talks", 1, 18),
        ("001", "China’s top diplomat heads to Russia on security talks mission", 1, 28),
        ("002", "Russian FM's visit to China 'further strengthens strategic partnership'", 1, 15),
        ("003", "Lavrov's visit shows close China-Russia coordination in face of US-alliance encircling", 1, 13),
        ("004", "China’s foreign minister holds talks with Russia’s Lavrov in Moscow", 0, 22),
    ],
)
def test_seeds_keep_their_prose(prefix: str, headline: str, captions: int, paragraphs: int) -> None:
    text = seed(prefix)
    found = blocks(text)
    assert [part for kind, part in found if kind == "headline"] == [headline]
    assert sum(kind == "caption" for kind, _ in found) == captions
    long_lines = {line.strip() for line in text.splitlines() if len(line) > 120 and "Photo" not in line}
    kept = {part for _, part in found}
    assert {line for line in long_lines if not line.startswith("This article appeared")} <= kept
    assert sum(kind in ("paragraph", "quote") for kind, _ in found) == paragraphs


def test_teasers_and_captions_printed_twice_are_kept_once() -> None:
    for prefix in ("000", "001", "002", "003"):
        kept = words(seed(prefix))
        assert len(kept) == len(set(kept))
    assert sum("walks from the plane" in part for part in words(seed("002"))) == 1


PIECES = st.sampled_from(
    [
        "\n",
        "\n\n",
        " ",
        "\r\n",
        "\u2028",
        "(",
        ")",
        "(Reporting by ",
        "MOSCOW (Reuters) - ",
        "Photo: AFP",
        "Advertisement",
        "  • ",
        "61",
        '"',
        "“",
        "”",
        "Enditem",
        ">",
        "By Jane Doe",
        PROSE,
        MORE,
        "\xa0",
        "\t",
        "Graphic: x)",
        "\x0b",
        "Ω",
        "😀",
    ]
)


@given(st.one_of(st.text(), st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=30).map("".join)))
def test_spans_are_in_order_disjoint_and_trimmed(text: str) -> None:
    end = 0
    for block in find_blocks(text):
        assert end <= block.span.start < block.span.end <= len(text)
        assert not text[block.span.start].isspace()
        assert not text[block.span.end - 1].isspace()
        end = block.span.end


def _seconds(text: str) -> float:
    """Return the processor time of a reading, the better of two."""
    spent = []
    for _ in range(2):
        started = time.process_time()
        find_blocks(text)
        spent.append(time.process_time() - started)
    return min(spent)


@pytest.mark.parametrize(
    "piece",
    ['"', "(", "(Adds ", " ", "\n", "a\n", "word ", "MOSCOW, ", "1:", ". (Graphic: x) ", "Photo: "],
    ids=repr,
)
def test_hostile_input_takes_linear_time(piece: str) -> None:
    """Eight times the text takes some eight times as long; what grows with the square takes 64 times."""
    short = piece * (20_000 // len(piece))
    assert _seconds(short * 8) < 24 * _seconds(short) + 0.01
