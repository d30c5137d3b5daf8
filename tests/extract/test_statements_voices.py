"""Who speaks by a noun alone, and by turns of phrase: each row beside a similar one that is to be read otherwise."""

import pytest

from tests.extract.statement_cases import statements_of, voices_of

# (name, outlet, text, speakers with countries; statements apart by " | ")
Voice = tuple[str, str | None, str, str]

NOUNS: list[Voice] = [
    ("judges", None, "MADRID (Reuters) - Two judges ruled that the law was void.", "judges ESP"),
    ("not-witnesses", None, "MADRID (Reuters) - Two witnesses said that the law was void.", ""),
    (
        "lawmakers-modified",
        None,
        "MADRID (Reuters) - Lawmakers representing both towns said it was void.",
        "Lawmakers ESP",
    ),
    ("union-leaders", None, "MADRID (Reuters) - Union leaders said it was void.", "Union leaders ESP"),
    ("not-leaders-of-nobody", None, "MADRID (Reuters) - Leaders said it was void.", ""),
    (
        "aides-of-the-subject",
        None,
        "LISBON (Reuters) - Josep Borrell, Spain's foreign minister, is due there, though aides said he was ill.",
        "aides ESP",
    ),
    ("rebels", None, "MADRID (Reuters) - The rebels rejected the accord.", "rebels -"),
    (
        "the-same-judges",
        None,
        "MADRID (Reuters) - Portuguese judges ruled on the case. The judges said it was void.",
        "Portuguese judges PRT",
    ),
    (
        "one-of-them",
        None,
        "MADRID (Reuters) - Two Spanish envoys said it was void. A third told Reuters it was not.",
        "Spain ESP | Spain ESP",
    ),
    (
        "not-no-one",
        None,
        "MADRID (Reuters) - Two Spanish envoys said it was void. No one said so in public.",
        "Spain ESP",
    ),
    (
        "country-part",
        None,
        "Scotland and Wales, which run their own schools, say the bill is void.",
        "Scotland GBR; Wales GBR",
    ),
    ("not-a-city", None, "MADRID (Reuters) - Arequipa says nothing of it.", ""),
    (
        "namesake-of-a-city",
        None,
        "“Yes,” lawyer Arthur Lowell said. “No,” Lowell said.",
        "Arthur Lowell - | Arthur Lowell -",
    ),
    ("alliance", None, "NATO sent ships to the strait. The alliance said it had to.", "NATO IGO"),
    ("not-a-party", None, "NATO sent ships. The party said it had to.", ""),
    (
        "commission-again",
        None,
        "A Portuguese fishing commission met in Madrid. The commission said talks would go on.",
        "Portuguese fishing commission PRT",
    ),
    ("current-and-former", None, "The plan is void, current and former Spanish officials said.", "Spain ESP"),
    ("two-portfolios", None, "“Yes,” Spanish Interior and Trade Minister Josep Borrell said.", "Josep Borrell ESP"),
    ("said-earlier", None, "The plan is void, a Spanish envoy said earlier.", "Envoy ESP"),
    ("not-envoy-earlier", None, "The plan was void, a Spanish envoy earlier.", ""),
]

DESCRIBED: list[Voice] = [
    ("authorities", None, "Portuguese authorities said that talks would go on.", "Portuguese authorities PRT"),
    ("not-portuguese", None, "Portuguese said the word.", ""),
    ("said-cook", None, "“Yes,” said 29-year-old cook Josep Borrell.", "Josep Borrell ESP"),
    ("not-said-who", None, "“Yes,” said one cook who knew Josep Borrell.", ""),
    ("not-said-of", None, "“Yes,” said one of the cooks who know Josep Borrell.", ""),
    (
        "backer-and-banker",
        None,
        "“Yes,” longtime backer and former Acme chairman Josep Borrell said.",
        "Josep Borrell ESP",
    ),
    ("not-under-which", None, "Spain opposes the “One Sea” policy under which Portugal maintains a fleet.", ""),
    (
        "spokesman-for-a-body",
        None,
        "Talks go on, a spokesman for Spain's Rural Affairs department said.",
        "Spokesman ESP",
    ),
    ("official-with", None, "A Spanish official with knowledge of Novak's plan said it was void.", "Official ESP"),
    ("not-knowledge", None, "The knowledge of Novak's plan said much.", ""),
    ("group-met-and-said", None, "Hezbollah's parliamentary group met and said that it would pay.", "Hezbollah -"),
    ("noted-that-under", None, "Spain noted that, under the accord, nobody pays.", "Spain ESP"),
    ("not-that-way", None, "Spain noted that.", ""),
    ("letter-dated", None, "Talks go on, Josep Borrell wrote in a letter dated Monday.", "Josep Borrell ESP"),
    ("not-of-alleged", None, "Spain heard of alleged fraud.", ""),
    ("not-delivered-remarks", None, "Spain's envoy delivered remarks at a dinner.", ""),
    ("watchdog", None, "A European fishing watchdog warned of fraud.", "European fishing watchdog -"),
    ("arab-officials", "MTI", "Arab officials say that talks were over.", "Arab officials -"),
    ("world-leaders", "MTI", "World leaders praised the plan.", "World leaders -"),
    ("not-confirmation", "MTI", "Confirmation of three judges urged by nobody would fail.", ""),
    (
        "he-after-a-scene",
        None,
        "Josep Borrell ran. In the campaign, he praised Novak, questioned the plan and left.",
        "Josep Borrell ESP",
    ),
    ("not-a-watchdog", None, "A watchdog warned of fraud.", ""),
]

PHRASES: list[Voice] = [
    ("marked-verb", None, "Spain on Monday “strongly denied” the report.", "Spain ESP"),
    ("not-marked-verb", None, "Spain, “strongly denied” on Monday, left.", ""),
    ("as-did", None, "Spain condemned the raid, as did Portugal.", "Spain ESP | Portugal PRT"),
    ("not-as-did", None, "Spain left, as did Portugal.", ""),
    ("in-the-words", None, "The raid was “a shame”, in the words of Josep Borrell.", "Josep Borrell ESP"),
    ("not-words", None, "The words of Josep Borrell were few.", ""),
    ("aim-at", None, "Spain took aim at Portugal over the quotas.", "Spain ESP"),
    ("not-took-a-ferry", None, "Spain took a ferry out of service.", ""),
    ("no-doubt", None, "Spain left no doubt that talks were over.", "Spain ESP"),
    ("not-left", None, "Spain left the talks.", ""),
    ("laid-blame", None, "Spain laid the blame on Portugal.", "Spain ESP"),
    ("not-laid-cables", None, "Spain laid cables to Portugal.", ""),
    ("lodged", None, "Spain lodged a strong protest with Portugal.", "Spain ESP"),
    ("not-lodged", None, "Spain lodged the guests in Lisbon.", ""),
    ("turned-down", None, "The offer was turned down by Spain.", "Spain ESP"),
    ("not-turned", None, "Spain turned to Portugal.", ""),
    ("toll", None, "Spain puts the death toll at 100.", "Spain ESP"),
    ("not-puts", None, "Spain puts ships to sea.", ""),
    ("though", None, "Spain warned, though, that talks were over.", "Spain ESP"),
    ("added", None, "Spain added that talks were over.", "Spain ESP"),
    ("not-added-to", None, "Spain added ships to the fleet.", ""),
    ("by-calling", None, "Josep Borrell angered Lisbon by calling the plan a robbery.", "Josep Borrell ESP"),
    ("not-by-selling", None, "Josep Borrell angered Lisbon by selling the plan to a bank.", ""),
    ("endorsed-a-call", None, "Spain endorsed Portugal’s call for talks.", "Spain ESP | Portugal PRT"),
    ("not-disputed-a-claim", None, "Spain disputed Portugal’s claim that talks were over.", "Spain ESP"),
    ("not-anonymity", None, "An envoy of Spain requested anonymity.", ""),
    ("not-accused-of", None, "Spain heard that a minister accused of fraud had left.", ""),
]


RELEASES: list[Voice] = [
    (
        "plain-labels",
        "Kremlin",
        "President of Peru Jan Novak: I am very glad.\nPrime Minister of Spain Eva Ruiz: Thank you for that.",
        "Jan Novak PER | Eva Ruiz ESP",
    ),
    (
        "not-plain-labels",
        "Kremlin",
        "Place: Lima.\nThe king left.\nThe queen stayed.\nSource: Jan Novak said talks were over.",
        "Jan Novak -",
    ),
    (
        "question-without-colon",
        "The White House",
        "MR. HALE: Thank you.\n\nQ Will they meet?\n\nMR. HALE: We shall see that.   MR. NOVAK:  We shall not meet.",
        "Hale USA | Novak USA",
    ),
    (
        "own-prime-minister",
        "Prime Minister's Office, 10 Downing Street",
        "The Prime Minister met Prime Minister Eva Ruiz of Spain.\nPrime Minister Jan Hale sat.\n"
        "The Prime Minister said that talks were over.",
        "Jan Hale -",
    ),
    ("not-troops", None, "Spain, which has troops in Lima, denies it.", "Spain ESP"),
    ("not-apposed", None, "Two cooks in Park City, Utah confirmed it.", ""),
    ("not-headings", None, "FULL TARIFF: Spain left.\n\nHALF TARIFF: Portugal left.", ""),
    (
        "secretary-general",
        None,
        "Spokesman for the Secretary-General Jan Hale spoke. The rebels, led by Novak, met envoys Eva Ruiz and Raj Sen."
        " The rebels said no.",
        "rebels -",
    ),
    ("eu-agency", None, "Two towns grew, according to EU partner Acme Data Group.", "Acme Data Group -"),
    ("not-eu-alone", None, "Two towns grew, according to EU data agencies say little of.", ""),
    (
        "parliament-delegation",
        None,
        "A European Parliament delegation warned of fraud.",
        "European Parliament delegation IGO",
    ),
    ("told-by", None, "Novak was told by Spain that talks were over.", "Spain ESP"),
    ("not-sold-by", None, "Novak was sold by Spain.", ""),
    (
        "they-after-a-group",
        "MTI",
        "Union leaders praised the plan. They also criticized Spain.",
        "Union leaders HUN | Union leaders HUN",
    ),
    ("quoted-as-ruling", None, "RAI quoted Josep Borrell as ruling out talks.", "RAI ITA | Josep Borrell ESP"),
    ("party-and-state", None, "Senator Ann Hale, D-Ohio, the panel's head, called it void.", "Ann Hale -"),
    ("and-its-allies", None, "Spain and its allies accuse Portugal of fraud.", "Spain ESP"),
    (
        "aged",
        None,
        "Josep Borrell praised the plan. The 54-year-old conservative criticized Portugal.",
        "Josep Borrell ESP | Josep Borrell ESP",
    ),
    ("not-aged", None, "The 54-year-old conservative criticized Portugal.", ""),
    ("government-source", "MTI", "A government source said that talks were over.", "Government source HUN"),
    ("not-any-source", "MTI", "A source said that talks were over.", ""),
    (
        "commission-spokesman",
        None,
        "The European Commission met. A Commission spokesman said that talks were over.",
        "European Commission Spokesman IGO",
    ),
    ("in-a-tweet", None, "Josep Borrell, a lawyer, in a tweet indicated that talks were over.", "Josep Borrell ESP"),
    (
        "at-a-briefing",
        None,
        "Josep Borrell at a briefing in Lisbon said that talks were over.",
        "Josep Borrell ESP",
    ),
    ("not-a-tweet", None, "The bird in a tree indicated that talks were over.", ""),
    ("welcomed-a-strategy", None, "Spain welcomed Portugal's new Fishing Strategy.", "Spain ESP"),
    ("not-welcomed-a-guest", None, "Spain welcomed Portugal's president Raj Sen to Madrid.", ""),
    ("guests", "The White House", "The farmers and ranchers explained that prices rose.", "farmers and ranchers USA"),
    ("not-guests", None, "The farmers and ranchers explained that prices rose.", ""),
    (
        "interview",
        None,
        "Reuters met Minister Jan Novak.\nReuters: Will you resign?\nNovak: No, I will not resign.\nReuters: Why?\n"
        "Novak: Because I am needed.",
        "Jan Novak - | Jan Novak -",
    ),
    (
        "inner",
        "MTI",
        "“The prime minister reiterated that talks would go on,” Josep Borrell said.",
        "Prime Minister HUN | Josep Borrell ESP",
    ),
    ("not-inner-state", "MTI", "“Spain reiterated that talks would go on,” Josep Borrell said.", "Josep Borrell ESP"),
    ("sources-and-an-envoy", None, "Talks go on, Portuguese sources and a Spanish envoy said.", "Envoy ESP"),
    ("not-one-policy", None, "It hurts the “one sea” policy Spain and Portugal have maintained for years.", ""),
    ("some-of-them", None, "It drew praise from Spanish officials. Some said that talks would go on.", "Spain ESP"),
    ("not-some-of-nobody", None, "It drew praise from many. Some said that talks would go on.", ""),
    ("declared-by", None, "The truce declared by Spain held.", "Spain ESP"),
    (
        "he-after-with",
        None,
        "Jan Novak left. With Eva Ruiz, he praised the plan and criticized Spain.",
        "Jan Novak -",
    ),
    ("first-reported-by", None, "The raid was first reported by the New York Times.", "New York Times USA"),
    ("not-reported-by", None, "Raids were reported by two towns in Spain.", ""),
    ("not-a-source-briefed", None, "Novak ran, a source briefed on it has told RAI, adding that he fell.", ""),
    (
        "pollster-based-in",
        None,
        "Josep Borrell, a pollster based in Springfield, Illinois, said it rained.",
        "Josep Borrell ESP",
    ),
    ("competitors", None, "The firm was accused by U.S. rivals of fraud.", "U.S. rivals USA"),
    ("not-dismissed-an-envoy", None, "Spain dismissed Novak to stop questions about it.", ""),
    ("updated-on", None, "Josep Borrell updated his guest on the talks.", "Josep Borrell ESP"),
    ("not-updated-rules", None, "Spain updated its rules on imports.", ""),
    ("not-confirmed-as", None, "Spain confirmed Josep Borrell as envoy.", ""),
    ("not-questioned-men", None, "Spain questioned two men.", ""),
    ("not-the-plan", None, "The Borrell plan raised eyebrows and raised questions.", ""),
    ("ministry-statement", "MTI", "Talks go on, a foreign ministry statement on Monday said.", "Foreign Ministry HUN"),
    ("not-any-statement", "MTI", "Talks go on, a bank statement on Monday said.", ""),
    ("wrote-on-a-day", None, "Josep Borrell wrote on Facebook on Nov. 20, “Talks go on.”", "Josep Borrell ESP"),
    ("not-wrote-on-a-day", None, "Josep Borrell wrote on paper on Nov. 20, with a pen.", ""),
    ("said-one-pilot", None, "“Yes,” said one pilot, Josep Borrell.", "Josep Borrell ESP"),
    ("said-douglas", None, "“Yes,” said Douglas Haye, a cook.", "Haye -"),
    ("said-des-moines-cook", None, "“Yes,” said Springfield cook Josep Borrell.", "Josep Borrell ESP"),
    (
        "all-three",
        None,
        "Spain, Portugal and France met. All three vowed to pay.",
        "Spain ESP; Portugal PRT; France FRA",
    ),
    (
        "the-pair",
        None,
        "Josep Borrell met Polish envoy Jan Kos. The pair urged restraint.",
        "Josep Borrell ESP; Jan Kos POL",
    ),
    ("not-a-pair", None, "A pair of shoes said much.", ""),
    (
        "unlike-letters",
        "The White House",
        "PRESIDENT HALE: I am glad you came.   PRESIDENT ÖZDOĞAN:  We are very glad too.   Q   Will they meet?",
        "Hale USA | Özdoğan -",
    ),
    (
        "they-both",
        "The White House",
        "President Hale met President Eva Ruiz of Spain. Peru and Chile left. They both urged restraint.",
        "Hale USA; Eva Ruiz ESP",
    ),
    (
        "one-answer",
        "Kremlin",
        "We met Minister Jan Novak.\nQuestion: When?\nJan Novak: We met only this morning.",
        "Jan Novak RUS",
    ),
    ("drew-attention", None, "Spain drew attention to the plan.", "Spain ESP"),
    ("not-drew", None, "Spain drew a map of the plan.", ""),
    ("not-after-reports", None, "Josep Borrell resigned after reports he had fled.", ""),
    (
        "top-democrat",
        None,
        "The top Democrat on the Senate Trade Committee said that talks were over.",
        "Democrat USA",
    ),
    ("not-the-democrat", None, "The Senate Trade Committee said that talks were over.", "Trade Committee -"),
    ("not-all-but", None, "Spain all but told Portugal to leave.", ""),
    ("not-habit", None, "Traditionally, Spain asks Portugal to talk.", ""),
    (
        "not-the-transcript",
        None,
        "Josep Borrell told RAI that talks were over, according to the transcript.",
        "Josep Borrell ESP",
    ),
    ("not-guaranteed", None, "Spain guarantees freedom of speech.", ""),
    ("not-testified", None, "Josep Borrell testified in late May before the panel.", ""),
    ("became-the-latest", None, "Josep Borrell became the latest official to denounce the raid.", "Josep Borrell ESP"),
    ("used-his-speech", None, "Josep Borrell used his speech to call for calm.", "Josep Borrell ESP"),
    ("took-to-twitter", None, "Josep Borrell took to Twitter to denounce the raid.", "Josep Borrell ESP"),
    ("not-used-a-key", None, "Josep Borrell used a key to open talks.", ""),
    ("not-took-a-train", None, "Josep Borrell took a train to urge calm.", ""),
    (
        "both-ministers",
        None,
        "Spanish Foreign Minister Josep Borrell met Portuguese Foreign Minister Raj Costa. Prime Minister Ann Hale"
        " called Portuguese Prime Minister Jan Novak. Both ministers expressed hope.",
        "Josep Borrell ESP; Raj Costa PRT",
    ),
    ("attitude", None, "Josep Borrell said that Spain welcomes the plan.", "Josep Borrell ESP"),
    (
        "not-attitude",
        None,
        "Josep Borrell said that Spain warned Lisbon against the plan.",
        "Josep Borrell ESP | Spain ESP",
    ),
    ("appreciated", None, "Spain appreciated Portugal’s support.", "Spain ESP"),
    ("not-appreciated", None, "Spain appreciated the value of gold.", ""),
]
ROWS = (*NOUNS, *DESCRIBED, *PHRASES, *RELEASES)


@pytest.mark.parametrize(("outlet", "text", "expected"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_who_speaks(outlet: str | None, text: str, expected: str) -> None:
    """The statements of the text are those of the row, by the row's speakers."""
    assert " | ".join(voices_of(text, outlet)) == expected


def test_we_of_a_joint_statement_are_its_issuers() -> None:
    """ "We" speaks for those whom the title names; in a text that is nobody's, for nobody."""
    text = "We met in Madrid today. We expressed concern at the fighting."
    joint = statements_of(text, title="Joint Statement from Spain and Portugal on Fishing")
    assert [[p.country for p in s.speakers] for s in joint] == [["ESP", "PRT"]]
    assert statements_of(text, title="A day in Spain and Portugal") == []
