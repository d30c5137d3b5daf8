# ruff: noqa: E501 -- a row's sentence reads better whole
"""What governments publish themselves: readouts and transcripts, where the title and the first line tell most."""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Extract, Read

_TURNS = (
    "\n\nPRESIDENT HALE:  Well, it is good to see you again, Mr. President.\n\nPRESIDENT RUIZ:  Thank you very much."
)
RELEASES = [
    case(
        "counterpart-of-the-same-office",
        "External Affairs Minister Mohan Das will visit Lima from April 2-3 at the invitation of Mr. Luis Ruiz, Foreign Minister of Peru. During the visit, EAM will call on Mr. Juan Soto, President of Peru, and hold delegation level talks with his counterpart.",
        "visit planned | Mohan Das IND > Peru PER; Luis Ruiz PER | PER Lima | 2019-04-02..2019-04-03",
        "meeting planned | Mohan Das IND; Juan Soto PER | PER Lima",
        "meeting planned | Mohan Das IND; Luis Ruiz PER | PER Lima",
        outlet="Ministry of External Affairs, India",
    ),
    case(
        "bare-office-of-the-issuer",
        "The Indian delegation was led by Foreign Secretary Mohan Das and the Sri Lankan side by Foreign Secretary Nimal Perera. Foreign Secretary called on President Saman Silva of Sri Lanka on Monday.",
        "meeting completed | Mohan Das IND; Saman Silva LKA | - | 2019-03-18",
        outlet="Ministry of External Affairs, India",
    ),
    case(
        "call-that-looks-forward-to-a-summit",
        "The Prime Minister spoke to President Daniel Otieno of Kenya this afternoon. They looked forward to the UK-Africa Investment Summit in London.",
        "meeting completed phone | Prime Minister GBR; Daniel Otieno KEN | - | 2019-03-20",
        "? meeting planned | Prime Minister GBR; Daniel Otieno KEN | GBR London | -",
        title="PM call with President Otieno: 20 March 2019",
        outlet="10 Downing Street",
    ),
    case(
        "discussions-where-they-were-held",
        "Vice President Joan Hale met with President Luis Ruiz of Peru today. This meeting built on the Vice President's meeting with President Ruiz in Lima in November 2018. Following on their discussions in Lima, the Vice President welcomed the plan.",
        "meeting completed | Joan Hale USA; Luis Ruiz PER | - | 2019-03-20",
        "meeting completed | Joan Hale USA; Luis Ruiz PER | PER Lima | 2018-11-01..2018-11-30",
        outlet="The White House",
    ),
    case(
        "states-of-who-invites",
        "At the invitation of Prime Minister Ana Rojas of Peru, President Luis Soto of Chile, and Prime Minister Jan Holm of Norway, Foreign Minister Li Ming will pay official visits to the three countries from April 5 to 12.",
        "visit planned | Li Ming CHN > Peru PER; Ana Rojas PER | PER | 2019-04-05..2019-04-12",
        "visit planned | Li Ming CHN > Chile CHL; Luis Soto CHL | CHL | 2019-04-05..2019-04-12",
        "visit planned | Li Ming CHN > Norway NOR; Jan Holm NOR | NOR | 2019-04-05..2019-04-12",
        outlet="Ministry of Foreign Affairs of China",
    ),
    case(
        "above-mentioned-states",
        "At the invitation of Foreign Minister Ana Rojas of Peru and Foreign Minister Luis Soto of Chile, Foreign Minister Li Ming will visit the above-mentioned countries from April 5 to 12.",
        "visit planned | Li Ming CHN > Peru PER; Ana Rojas PER | PER | 2019-04-05..2019-04-12",
        "visit planned | Li Ming CHN > Chile CHL; Luis Soto CHL | CHL | 2019-04-05..2019-04-12",
        outlet="Ministry of Foreign Affairs of China",
    ),
    case(
        "three-countries-of-which-two-are-told",
        "At the invitation of Foreign Minister Ana Rojas of Peru and Foreign Minister Luis Soto of Chile, Foreign Minister Li Ming will visit the three countries from April 5 to 12.",
        outlet="Ministry of Foreign Affairs of China",
    ),
    case(
        "day-in-a-link",
        "Vice President Joan Hale met with Prime Minister Luis Ruiz of Peru in Lima on [February 4](https://example.org/track?u=0ae7f75eb&id=ab87b737db), where they discussed trade.",
        "meeting completed | Joan Hale USA; Luis Ruiz PER | PER Lima | 2019-02-04",
        outlet="The White House",
    ),
    case(
        "chief-of-the-organisation-and-of-another",
        "Talks went well. The Special Envoy, Carl Roth, met with GCC Secretary-General Omar Saleh in Riyadh on Monday. The Secretary-General spoke by telephone on Tuesday with the Foreign Minister of Peru, Luis Ruiz.",
        "meeting completed | Carl Roth IGO; Omar Saleh IGO | SAU Riyadh | 2019-03-18",
        "meeting completed phone | Secretary-General IGO; Luis Ruiz PER | - | 2019-03-19",
        outlet="United Nations",
    ),
    case(
        "deputy-chief-in-a-release-of-the-organisation",
        "Deputy Secretary General Carl Roth visited Tbilisi on Monday.",
        "visit completed | Carl Roth IGO > Georgia GEO | GEO Tbilisi | 2019-03-18",
        outlet="NATO",
    ),
    case(
        "deputy-chief-of-nobody-told",
        "Deputy Secretary General Carl Roth visited Tbilisi on Monday.",
        "visit completed | Carl Roth - > Georgia GEO | GEO Tbilisi | 2019-03-18",
        outlet="Reuters",
    ),
    case(
        "minister-beside-a-premier-of-the-hosts",
        "Foreign Minister Jan Holm will travel to Lima on Monday for meetings with Prime Minister Juan Ruiz and Foreign Minister Luis Soto.",
        "visit planned | Jan Holm NOR > Peru PER | PER Lima | 2019-03-25",
        "meeting planned | Jan Holm NOR; Juan Ruiz PER; Luis Soto PER | PER Lima | 2019-03-25",
        outlet="Ministry of Foreign Affairs of Norway",
    ),
    case(
        "visit-that-a-call-speaks-of",
        "Secretary of State Alan Hale spoke today with Peruvian Foreign Minister Luis Ruiz. The Secretary thanked Foreign Minister Ruiz for his hospitality during the Secretary's visit to Lima.",
        "meeting completed phone | Alan Hale USA; Luis Ruiz PER | - | 2019-03-20",
        "visit completed | Alan Hale USA > Peru PER | PER Lima | -",
        title="Secretary Hale's Call with Peruvian Foreign Minister Ruiz",
        outlet="US Department of State",
    ),
    case(
        "aim-of-a-trip-that-was-reached",
        "National Security Advisor Joe Hale traveled to Lima, Peru on March 20 to meet with President Luis Ruiz. In his meeting with President Ruiz, Mr. Hale expressed condolences.",
        "visit completed | Joe Hale USA > Peru PER | PER Lima | 2019-03-20",
        "meeting completed | Joe Hale USA; Luis Ruiz PER | PER Lima | 2019-03-20",
        outlet="The White House",
    ),
    case(
        "aim-of-a-trip-of-today",
        "National Security Advisor Joe Hale traveled to Lima, Peru on March 20 to meet with President Luis Ruiz.",
        "visit completed | Joe Hale USA > Peru PER | PER Lima | 2019-03-20",
        "meeting planned | Joe Hale USA; Luis Ruiz PER | PER Lima | 2019-03-20",
        outlet="The White House",
    ),
    case(
        "participants-of-a-call-listed-last",
        "President Joe Hale spoke today with Transatlantic leaders about trade. They agreed on next steps.\n\nParticipants in the call included Prime Minister Anna Lind of Sweden, NATO Secretary General Lars Holm, and President Luis Ruiz of Peru.",
        "meeting completed phone | Joe Hale USA; Anna Lind SWE; Lars Holm IGO; Luis Ruiz PER | - | 2019-03-20",
        title="Readout of President Hale's Call with Transatlantic Leaders",
        outlet="The White House",
    ),
    case(
        "participants-of-no-meeting",
        "President Joe Hale met with President Luis Ruiz of Peru today. Participants in the march included former Swedish Premier Anna Lind.",
        "meeting completed | Joe Hale USA; Luis Ruiz PER | - | 2019-03-20",
        outlet="The White House",
    ),
    case(
        "its-own-president",
        "President Joe Hale met today with President Juan Ruiz of Peru in Brussels. They discussed roads. The President also met the presidents of Estonia and Latvia. The President will travel to Geneva on Friday.",
        "meeting completed | Joe Hale USA; Juan Ruiz PER | BEL Brussels | 2019-03-20",
        "meeting completed | Joe Hale USA; President EST; President LVA",
        "visit planned | Joe Hale USA > Switzerland CHE | CHE Geneva | 2019-03-22",
        outlet="The White House",
    ),
    case(
        "margins-in-a-readout",
        "President Joe Hale met today with President Juan Ruiz of Peru on the margins of the NATO Summit in Brussels.",
        "meeting completed | Joe Hale USA; Juan Ruiz PER | BEL Brussels | 2019-03-20",
        outlet="The White House",
    ),
    case(
        "welcomed-a-strategy",
        "Vice President Joan Hale welcomed Peru’s new National Security Strategy and National Water Program.",
        outlet="The White House",
    ),
    case(
        "guests-of-a-title",
        "Vice President Joan Hale met today with Japanese business executives in Tokyo.",
        "meeting completed | Joan Hale USA; Japan JPN | JPN Tokyo | 2019-03-20",
        title="Readout of Vice President Hale’s Meeting with Japanese Business Executives",
        outlet="The White House",
    ),
    case(
        "margins-without-a-place",
        "President Joe Hale met today with President Juan Ruiz of Peru on the margins of the NATO Summit.",
        "meeting completed | Joe Hale USA; Juan Ruiz PER | - | 2019-03-20",
        outlet="The White House",
    ),
    case(
        "not-its-own-president",
        "President Joe Hale met President Juan Ruiz of Peru in Brussels. The president will travel to Geneva on Friday.",
        "meeting completed | Joe Hale -; Juan Ruiz PER | BEL Brussels | -",
        "visit planned | Juan Ruiz PER > Switzerland CHE | CHE Geneva | 2019-03-22",
        outlet="Reuters",
    ),
    case(
        "remarks-before-a-meeting",
        "*Commerz Bank *Lima, Peru**" + _TURNS,
        "meeting ongoing | Hale USA; Ruiz PER | PER Lima | 2019-03-20",
        title="Remarks by President Hale and President Ruiz of Peru Before Bilateral Meeting",
        outlet="The White House",
    ),
    case(
        "remarks-after-a-meeting",
        "Lima, Peru" + _TURNS,
        "meeting completed | Hale USA; Ruiz PER | PER Lima | 2019-03-20",
        title="Remarks by President Hale and President Ruiz of Peru After Bilateral Meeting",
        outlet="The White House",
    ),
    case(
        "remarks-at-home",
        "Oval Office\n\nPRESIDENT HALE:  Thank you all for coming in.\n\nQ    What of the roads?",
        title="Remarks by President Hale Before Meeting with House Leaders on Roads",
        outlet="The White House",
    ),
    case(
        "title-names-officials-only",
        "National Security Advisor Jack Hale met today with Ukrainian Head of Presidential Administration Andrii Koval and Ukrainian Foreign Minister Danylo Horak.",
        "meeting completed | Jack Hale USA; Andrii Koval UKR; Danylo Horak UKR | - | 2019-03-20",
        title="National Security Advisor Jack Hale's Meeting with Ukrainian Officials",
        outlet="The White House",
    ),
    case(
        "surname-of-an-authority",
        "Today, President Jack Hale met with Palestinian Authority President Khalil Saleh.",
        "meeting completed | Jack Hale USA; Khalil Saleh PSE | - | 2019-03-20",
        title="Readout of President Hale's Meeting with President Saleh of the Palestinian Authority",
        outlet="The White House",
    ),
    case(
        "offices-piled-up",
        "National Security Advisor Jack Hale met on Monday with Chinese Communist Party Politburo Member, Director of the Office of the Foreign Affairs Commission, and Foreign Minister Wang Bo in Malta.",
        "meeting completed | Jack Hale USA; Wang Bo CHN | MLT | 2019-03-18",
        outlet="The White House",
    ),
    case(
        "offices-of-two-people",
        "Danish Foreign Minister Lars Holm met on Monday with the Chinese premier, Foreign Minister Wang Bo and the Swedish king in Malta.",
        "meeting completed | Lars Holm DNK; Premier CHN; Wang Bo -; King SWE | MLT | 2019-03-18",
    ),
    case(
        "named-after-office-with-courtesy",
        "The NATO Secretary General, Mr. Henrik Lund, met the Prime Minister of Latvia, Mr. Andris Koks, in Riga on 17 March.",
        "meeting completed | Henrik Lund IGO; Andris Koks LVA | LVA Riga | 2019-03-17",
    ),
    case(
        "visitor-and-inviter-with-courtesy",
        "The Minister of Foreign Affairs of Georgia, H.E. Mr. Levan Beridze, will pay an official visit to Turkey on 25-26 March 2019 at the invitation of H.E. Mr. Kemal Aydin, Minister of Foreign Affairs.",
        "visit planned | Levan Beridze GEO > Turkey TUR; Kemal Aydin TUR | TUR | 2019-03-25..2019-03-26",
        outlet="Ministry of Foreign Affairs of Turkey",
    ),
    case(
        "courtesy-after-another-clause",
        "The Georgian Foreign Minister met the Latvian Prime Minister, Mr. Koks of the embassy said.",
        "meeting completed | Foreign Minister GEO; Prime Minister LVA",
    ),
    case(
        "federal-minister-after-name",
        "H.E. Mr. Anton Weber, Federal Minister for Foreign Affairs of Austria, will pay a working visit to Japan from March 26 to 28.",
        "visit planned | Anton Weber AUT > Japan JPN | JPN | 2019-03-26..2019-03-28",
        outlet="Ministry of Foreign Affairs of Japan",
    ),
    case(
        "federal-minister-at-home",
        "H.E. Mr. Anton Weber, Federal Minister for Foreign Affairs of Austria, will pay a working visit to Vienna from March 26 to 28.",
        outlet="Ministry of Foreign Affairs of Japan",
    ),
    case(
        "parliamentary-vice-minister",
        "Mr. Yuji Sakai, Parliamentary Vice-Minister for Foreign Affairs, will visit Fiji from March 26 to 28.",
        "visit planned | Yuji Sakai JPN > Fiji FJI | FJI | 2019-03-26..2019-03-28",
        outlet="Ministry of Foreign Affairs of Japan",
    ),
    case(
        "consultative-group",
        "The 6th round of the Pakistan-Russia Consultative Group on Strategic Stability was held in Islamabad on 18 March.",
        "consultation completed | Pakistan PAK; Russia RUS | PAK Islamabad | 2019-03-18",
    ),
    case(
        "report-of-a-consultative-group",
        "The 6th report of the Pakistan-Russia Consultative Group on Strategic Stability was held back in Islamabad on 18 March.",
    ),
    case(
        "title-opens-with-the-own-office",
        "Vice President Ella Moore met in Lima with President Luis Ruiz of Peru.",
        "meeting completed | Ella Moore USA; Luis Ruiz PER | PER Lima",
        title="Readout of Vice President's Meeting with President Ruiz of Peru",
        outlet="The White House",
    ),
    case(
        "title-opens-with-an-office-of-another",
        "Vice President Ella Moore met in Lima with President Luis Ruiz of Peru.",
        "meeting completed | Ella Moore USA; Luis Ruiz PER | PER Lima",
        "meeting completed | Vice President PER; Prime Minister CHL",
        title="Vice President of Peru Meets with Prime Minister of Chile",
        outlet="The White House",
    ),
    case(
        "foreign-office-by-its-sign",
        "Foreign Secretary Edward Shaw hosted the Panamanian Foreign Minister, Juan Vega, on Monday.",
        "meeting completed | Edward Shaw GBR; Juan Vega PAN",
        "visit completed | Juan Vega PAN > United Kingdom GBR; Edward Shaw GBR",
        outlet="Foreign & Commonwealth Office",
    ),
    case(
        "left-here-for-a-visit",
        "BEIJING, March 20 (Xinhua) -- Chinese Vice President Hu Bo left here this morning for an official visit to Norway and Spain.",
        "visit ongoing | Hu Bo CHN > Norway NOR | NOR | 2019-03-20",
        "visit ongoing | Hu Bo CHN > Spain ESP | ESP | 2019-03-20",
    ),
    case(
        "left-here-after-a-visit",
        "OSLO, March 20 (Xinhua) -- Chinese Vice President Hu Bo left here this morning after an official visit to Norway.",
        "visit completed | Hu Bo CHN > Norway NOR | NOR Oslo",
    ),
    case(
        "left-long-ago-for-a-visit",
        "Chinese Vice President Hu Bo left in January for an official visit to Spain.",
        "visit completed | Hu Bo CHN > Spain ESP | ESP | 2019-01-01..2019-01-31",
    ),
    case(
        "object-behind-here-today",
        "RIYADH, March 20 (SPA) -- Saudi Crown Prince Faisal bin Nayef received here today British Foreign Secretary Edward Shaw and his accompanying delegation.",
        "meeting completed | Faisal bin Nayef SAU; Edward Shaw GBR | SAU Riyadh | 2019-03-20",
        "visit completed | Edward Shaw GBR > Saudi Arabia SAU; Faisal bin Nayef SAU | SAU Riyadh | 2019-03-20",
    ),
    case(
        "object-behind-the-weekday",
        "Norwegian Foreign Minister Ola Berg met here on Monday Chinese Foreign Minister Wang Bo.",
        "meeting completed | Ola Berg NOR; Wang Bo CHN | - | 2019-03-18",
    ),
    case("weekday-before-another-clause", "Norwegian Foreign Minister Ola Berg spoke here on Monday, Wang Bo said."),
    case(
        "courtesy-call-received",
        "Japanese Prime Minister Tanabe received a courtesy call from Mr. Pedro Rojas, Secretary-General of the OECD, in Tokyo.",
        "meeting completed | Tanabe JPN; Pedro Rojas IGO | JPN Tokyo",
    ),
    case(
        "call-received",
        "Japanese Prime Minister Tanabe received a call from Mr. Pedro Rojas, Secretary-General of the OECD.",
        "meeting completed phone | Tanabe JPN; Pedro Rojas IGO",
    ),
    case(
        "sides-led-by-two-in-virtual-format",
        "The 5th round of India-Latvia consultations was held on 18 March in a virtual format. The Indian side was led by Vikram Das, Deputy Minister, and the Latvian side by State Secretary Andris Koks.",
        "consultation completed video | Vikram Das IND; Andris Koks LVA | - | 2019-03-18",
        outlet="Ministry of External Affairs, India",
    ),
    case(
        "new-format",
        "The 5th round of India-Latvia consultations was held in Riga on 18 March in a new format.",
        "consultation completed | India IND; Latvia LVA | LVA Riga | 2019-03-18",
    ),
    case(
        "chairs-with-courtesies",
        "The seventh Japan-Egypt Strategic Dialogue was held in Tokyo on March 18, co-chaired by Mr. Jun Kato, Deputy Minister for Foreign Affairs of Japan, and Mr. Ahmed Fouad, Assistant Foreign Minister of Egypt.",
        "consultation completed | Jun Kato JPN; Ahmed Fouad EGY | JPN Tokyo | 2019-03-18",
        outlet="Ministry of Foreign Affairs of Japan",
    ),
    case(
        "day-of-what-was-before",
        "Following his visit to Peru last week, Norwegian Foreign Minister Ola Berg met Chinese Foreign Minister Wang Bo.",
        "visit completed | Ola Berg NOR > Peru PER | PER | 2019-03-11..2019-03-17",
        "meeting completed | Ola Berg NOR; Wang Bo CHN | - | -",
    ),
    case(
        "day-of-what-followed",
        "Following his visit to Peru, last week Norwegian Foreign Minister Ola Berg met Chinese Foreign Minister Wang Bo.",
        "visit completed | Ola Berg NOR > Peru PER",
        "meeting completed | Ola Berg NOR; Wang Bo CHN | - | 2019-03-11..2019-03-17",
    ),
    case(
        "secretary-general-of-states",
        "The Secretary-General met today with H.E. Mr. Petru Ganea, Minister for Foreign Affairs of the Republic of Moldova.",
        "meeting completed | Secretary-General IGO; Petru Ganea MDA | - | 2019-03-20",
        title="Readout of the Secretary-General's meeting with the Minister for Foreign Affairs of Moldova",
        outlet="United Nations",
    ),
    case(
        "secretary-general-of-a-state",
        "The Peruvian Secretary-General met today with Petru Ganea, Minister for Foreign Affairs of the Republic of Moldova.",
        "meeting completed | Secretary-General PER; Petru Ganea MDA | - | 2019-03-20",
        outlet="United Nations",
    ),
    case(
        "the-president-called",
        "The President called Prime Minister Edward Shaw of the United Kingdom yesterday to thank him for his visit.",
        "meeting completed phone | President USA; Edward Shaw GBR | - | 2019-03-19",
        outlet="The White House",
    ),
    case(
        "a-president-called-so",
        "The man called President Edward Shaw of the United Kingdom by his friends.",
        outlet="The White House",
    ),
    case(
        "own-minister-opens-the-title",
        "Finland's Foreign Minister Eva Lind will go to Lima on Monday. Norwegian Foreign Minister Kari Berg welcomed the plan.",
        "visit planned | Eva Lind FIN > PER | PER Lima | 2019-03-25",
        title="Foreign Minister to visit Peru",
        outlet="Ministry of Foreign Affairs of Finland",
    ),
    case(
        "foreign-minister-of-another-opens-the-title",
        "Finland's Foreign Minister Eva Lind will go to Lima on Monday. Norwegian Foreign Minister Kari Berg welcomed the plan.",
        "visit planned | Eva Lind FIN > PER | PER Lima | 2019-03-25",
        "visit planned | Kari Berg NOR > PER | PER | -",
        title="Norwegian Foreign Minister to visit Peru",
        outlet="Ministry of Foreign Affairs of Finland",
    ),
]


@pytest.mark.parametrize("row", RELEASES)
def test_release(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize(
    ("title", "text", "name"),
    [
        ("Readout of President Jack Hale, Jr. Call with President Ruiz of Peru", "They spoke today.", None),
        ("Readout of the Virtual Meeting of Leaders of Peru and Chile", "", None),
        (None, "The foreign ministers of Peru and Chile held an August meeting in Lima.", None),
        (None, "The foreign ministers of Peru and Chile held their first meeting in Lima.", None),
        (
            None,
            "Norway and Sweden held a routine Oslo Strategic Stability Dialogue.",
            "Oslo Strategic Stability Dialogue",
        ),
        (None, "Peru and Chile held the 4th Lima Defense Dialogue.", "4th Lima Defense Dialogue"),
    ],
)
def test_only_a_proper_name_names_an_event(title: str | None, text: str, name: str | None, extract: Extract) -> None:
    events = [e for e in extract(text, title=title, outlet="The White House") if e.kind in ("meeting", "consultation")]
    assert {e.name for e in events} == {name}


def test_a_shouted_office_gives_way_to_the_written_one(extract: Extract) -> None:
    title = "Remarks by President Hale and President Ruiz of Peru Before Bilateral Meeting"
    events = extract("Lima, Peru" + _TURNS, title=title, outlet="The White House")
    assert [p.title for e in events if e.kind == "meeting" for p in e.participants] == ["President", "President"]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Prime Minister Dr. Alan Hale met the Foreign Minister of Peru Mr. Luis Ruiz.", ["Prime Minister", "Foreign Minister"]),
        ("Prime Minister Shri Mohan Das met President Luis Ruiz of Peru.", ["Prime Minister", "President"]),
        ("Prime Minister Alan Hale met State Secretary and Deputy Foreign Minister Luis Ruiz of Peru.", ["Prime Minister", "State Secretary and Deputy Foreign Minister"]),
    ],
)  # fmt: skip
def test_what_honours_a_holder_is_no_part_of_the_office(text: str, titles: list[str], extract: Extract) -> None:
    assert [p.title for e in extract(text) if e.kind == "meeting" for p in e.participants] == titles
