"""Datelines of the agencies: place, day and outlet, and where the prose starts."""

import pytest

from diplo_cli.reading import find_dateline


@pytest.mark.parametrize(
    ("text", "city", "date", "outlet"),
    [
        ("MOSCOW (Reuters) - Russia said", "MOSCOW", None, "Reuters"),
        ("MOSCOW, March 3 (Reuters) - Russia said", "MOSCOW", "March 3", "Reuters"),
        ("(Reuters) - Russia said", None, None, "Reuters"),
        ("WASHINGTON(Reuters) - Russia said", "WASHINGTON", None, "Reuters"),
        ("NEW YORK/MANCHESTER, N.H. (Reuters) - Russia said", "NEW YORK/MANCHESTER, N.H.", None, "Reuters"),
        ("CLARK, Philippines (Reuters) - Russia said", "CLARK, Philippines", None, "Reuters"),
        ("MOSCOW (AP) — Russia said", "MOSCOW", None, "AP"),
        ("MOSCOW (AP) _ Russia said", "MOSCOW", None, "AP"),
        ("WASHINGTON, April 3 (Xinhua) -- Russia said", "WASHINGTON", "April 3", "Xinhua"),
        ("BEIJING, Sept. 12, 2003 (Xinhua) -- Russia said", "BEIJING", "Sept. 12, 2003", "Xinhua"),
        ("PARIS, Jan 5 2010 (AFP) - Russia said", "PARIS", "Jan 5 2010", "AFP"),
        ("Paris, 5 January (AFP) – Russia said", "Paris", "5 January", "AFP"),
        ("MOSCOW, March 3. /TASS/. Russia said", "MOSCOW", "March 3", "TASS"),
        ("SEOUL, Jan. 5 (Yonhap) -- Russia said", "SEOUL", "Jan. 5", "Yonhap"),
        ("TOKYO, Jan. 5 (Kyodo) - Russia said", "TOKYO", "Jan. 5", "Kyodo"),
        ("By Jane Doe MOSCOW (Reuters) - Russia said", "MOSCOW", None, "Reuters"),
        ("(This version corrects paragraph 3) MOSCOW (Reuters) - Russia said", "MOSCOW", None, "Reuters"),
        ("A headline without a full stop\n\nMOSCOW (Reuters) - Russia said", "MOSCOW", None, "Reuters"),
        ("OSLO - Russia said that its foreign minister would visit Norway in May.", "OSLO", None, None),
        ("DHAKA: Russia said that its foreign minister would visit Bangladesh in May.", "DHAKA", None, None),
        ("NAIROBI, Jan 5 (KBCA) - Russia said", "NAIROBI", "Jan 5", None),
        (
            "NEW DELHI, JAN. 5. Russia said that its foreign minister would visit India in May.",
            "NEW DELHI",
            "JAN. 5",
            None,
        ),
        ("Lahore, Jan 5: Russia said that its foreign minister would visit Pakistan.", "Lahore", "Jan 5", None),
        ("ISLAMABAD: Russia said that its foreign minister would visit Pakistan in May.", "ISLAMABAD", None, None),
        ("Dubai, Jan 5: Russia said that its foreign minister would visit Oman in May.", "Dubai", "Jan 5", None),
        ("Khartoum - Russia said that its foreign minister would visit Sudan in May.", "Khartoum", None, None),
        ("Tehran, Jan 5, IRNA – Russia said that its foreign minister would visit Iran.", "Tehran", "Jan 5", "IRNA"),
    ],
)
def test_finds_the_parts(text: str, city: str | None, date: str | None, outlet: str | None) -> None:
    found = find_dateline(text)
    assert found is not None
    assert (found.city, found.date, found.outlet) == (city, date, outlet)
    assert text[found.span.end :].startswith("Russia said")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The Associated Press (AP) said on Monday that talks had failed - again.",
        "Speaking to Tass (TASS) - the news agency - he said that talks would begin.",
        "THE PRESIDENT — Well, I think that the talks went well and that we will meet again.",
        "Organisation of American States (OAS) - Russia said that its foreign minister would come.",
        "AUSTIN: Russia said that its foreign minister would visit Norway in May, as we heard.",
        "Putin: Russia said that its foreign minister would visit Norway in May, as we heard.",
        "Moscow: the talks went well, and we said that the foreign minister would visit Norway.",
        "EXCLUSIVE - Russia said that its foreign minister would visit Norway in May.",
        "BLINKEN: Russia said that its foreign minister would visit Norway in May.",
        "OSLO: RUSSIA SAYS THAT ITS MINISTER WILL VISIT NORWAY",
        "QUESTION: Russia said that its foreign minister would visit Norway in May.",
        "Foreign Minister: Russia said that its president would visit Norway in May.",
        "Oslo-born: Russia said that its foreign minister would visit Norway in May.",
        "A WAR - AND WHAT COMES AFTER IT IN THE WHOLE OF THE MIDDLE EAST AND BEYOND",
        "Wang Yi - China's foreign minister - will visit Russia next week for talks, he said.",
    ],
)
def test_finds_none_in_prose(text: str) -> None:
    assert find_dateline(text) is None
