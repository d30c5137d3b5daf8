"""Who speaks, in the manner of agencies, broadcasters and ministries: each row beside a similar one read otherwise."""

import pytest

from tests.extract.statement_cases import statements_of, voices_of

# (name, outlet, text, speakers with countries; statements apart by " | ")
Voice = tuple[str, str | None, str, str]

TAKEN_UP: list[Voice] = [
    (
        "the-diplomat",
        None,
        "Deputy Foreign Minister Oleg Sidorov of Russia spoke. Sidorov said no. The Russian diplomat said talks go on.",
        "Oleg Sidorov RUS | Oleg Sidorov RUS",
    ),
    (
        "not-the-diplomat-brought-in",
        None,
        "A Russian diplomat called. Russian minister Oleg Sidorov said no. The diplomat said talks go on.",
        "Oleg Sidorov RUS | Diplomat RUS",
    ),
    (
        "the-office-of-a-state",
        None,
        "Russian presidential spokesman Oleg Sidorov said no. “It is early,” the Kremlin spokesman said.",
        "Oleg Sidorov RUS | Oleg Sidorov RUS",
    ),
    (
        "not-the-office-of-another",
        None,
        "Russian presidential spokesman Oleg Sidorov said no. “It is early,” the Peruvian spokesman said.",
        "Oleg Sidorov RUS | Spokesman PER",
    ),
    (
        "the-president-is-the-leader",
        None,
        "Venezuelan leader Hugo Parra said no. The firebrand president told a rally that nobody would stop him.",
        "Hugo Parra VEN | Hugo Parra VEN",
    ),
    (
        "not-the-president-is-a-minister",
        None,
        "Venezuelan envoy Hugo Parra said no. The president of Peru told a rally that nobody would stop him.",
        "Hugo Parra VEN | President PER",
    ),
    (
        "the-ex-soldier",
        None,
        "Venezuelan leader Hugo Parra said no. The ex-soldier warned of war.",
        "Hugo Parra VEN | Hugo Parra VEN",
    ),
    (
        "the-secretary",
        None,
        "EGYPT, Cairo (AP) - Secretary of State Peter Ward said no. “It's a start,” the secretary said on his plane.",
        "Peter Ward USA | Peter Ward USA",
    ),
    (
        "the-frenchman",
        None,
        "Pierre Vidal, the EU's negotiator, said no. “It is late,” the Frenchman said.",
        "Pierre Vidal IGO | Pierre Vidal IGO",
    ),
    (
        "not-the-russian-side",
        None,
        "Pierre Vidal, the EU's negotiator, said no. “It is late,” the Russian side said.",
        "Pierre Vidal IGO | Russia RUS",
    ),
    (
        "named-in-the-next-sentence",
        None,
        "Talks must go on, the EU's lead negotiator says. Pierre Vidal told reporters that it was late.",
        "Pierre Vidal IGO | Pierre Vidal IGO",
    ),
    (
        "not-another-named-next",
        None,
        "Talks must go on, the EU's lead negotiator says. Spain's envoy Eva Ruiz told reporters that it was late.",
        "European Union Lead Negotiator IGO | Eva Ruiz ESP",
    ),
    (
        "according-to-her",
        None,
        "Spain's envoy Eva Ruiz said no. According to her, talks were over.",
        "Eva Ruiz ESP | Eva Ruiz ESP",
    ),
    ("not-according-to-her", None, "Envoy Eva Ruiz left. According to the men, talks were over.", ""),
    (
        "the-country's-minister",
        None,
        "Latvia's president left for Peru. The country's envoy, Arturs Liepa, assured that talks go on.",
        "Arturs Liepa LVA",
    ),
    (
        "not-the-union's-minister",
        None,
        "Latvia's president left for Peru. The union's envoy, Arturs Liepa, assured that talks go on.",
        "Arturs Liepa -",
    ),
    (
        "minister-of-the-article",
        None,
        "Peru is poor. Peru's farms are dry. Peru waits. Education minister Jan Ruiz said no.",
        "Jan Ruiz PER",
    ),
    (
        "not-a-mayor-of-the-article",
        None,
        "Peru is poor. Peru's farms are dry. Peru waits. The trader Jan Ruiz said no.",
        "Jan Ruiz -",
    ),
    (
        "office-in-a-parenthesis",
        None,
        "He was in Lima. Eva Ruiz, a spokeswoman for Acme Energy, which serves Lima, said no.",
        "Eva Ruiz -",
    ),
    (
        "not-office-after-a-name",
        None,
        "Jan Novak met Eva Ruiz, a spokeswoman for Peru, which ships oil, and said no.",
        "Jan Novak -",
    ),
    (
        "according-to-his-office",
        None,
        "Peru's president Jan Ruiz voiced hope, according to his office.",
        "Jan Ruiz PER | Jan Ruiz's office PER",
    ),
    ("not-according-to-his-plan", None, "Peru's president Jan Ruiz left, according to his plan.", ""),
    (
        "aide-of",
        None,
        "Russian president Viktor Dolin left. Dolin aide Sergei Markin said no.",
        "Sergei Markin RUS",
    ),
    (
        "not-aide-after-a-comma",
        None,
        "Russian president Viktor Dolin left. With Dolin, aide Sergei Markin said no.",
        "Sergei Markin -",
    ),
    (
        "we-the-ministers-of",
        None,
        "We, the Foreign Ministers of Canada and Japan, met in Lima.\n\nWe condemn the launches.",
        "Foreign Minister CAN; Foreign Minister JPN",
    ),
    ("not-we-the-people", None, "We, the people of Canada, met in Paris.\n\nWe condemn the launches.", ""),
    (
        "statement-issued-later",
        None,
        "Danish minister Lars Holm met Polish minister Adam Wilk. A joint statement issued later read: “We agree.”",
        "Lars Holm DNK; Adam Wilk POL",
    ),
    ("not-statement-lost", None, "Danish minister Lars Holm left. A joint statement lost later read: “We agree.”", ""),
    (
        "one-president-after-another",
        None,
        "Welcoming Mr. Hari Thapa, President of Nepal, President Mohan Das said no.",
        "Mohan Das -",
    ),
    (
        "spokeswoman-of-the-commission",
        None,
        "BRUSSELS (Reuters) - The European Commission said no. “We wait,” spokeswoman Eva Kask told reporters.",
        "European Commission IGO | Eva Kask IGO",
    ),
    (
        "not-of-the-commission",
        None,
        "LIMA (Reuters) - The ministry said no. “We wait,” spokeswoman Eva Kask told reporters.",
        "Ministry PER | Eva Kask PER",
    ),
    (
        "two-countries-ministers",
        None,
        "Sudan and Egypt urged Ethiopia to stop. The two countries' foreign ministers said no.",
        "Sudan SDN; Egypt EGY | Sudan SDN; Egypt EGY",
    ),
    (
        "two-ministers-of-two-states",
        None,
        "Sudan and Egypt met. The two countries' foreign ministers said no.",
        "Foreign Minister SDN; Foreign Minister EGY",
    ),
    ("not-their-firms", None, "Sudan and Egypt met. Acme's foreign bosses said no.", ""),
    (
        "government-told-before",
        None,
        "GENEVA (Reuters) - The U.N. rights office spoke. Burundi's envoy left. The government denied it.",
        "Government BDI",
    ),
    (
        "government-of-the-dateline",
        None,
        "GENEVA (Reuters) - Swiss envoys spoke. Burundi's envoy left. The government denied it.",
        "Government CHE",
    ),
    (
        "general-of-the-ministry",
        None,
        "Russia's Defense Ministry denied it. “What is it?” General Andrei Kartash told a briefing.",
        "Defense Ministry RUS | Andrei Kartash RUS",
    ),
    (
        "not-a-trader-of-the-ministry",
        None,
        "Russia's Defense Ministry denied it. “What is it?” the trader Andrei Kartash told a briefing.",
        "Defense Ministry RUS | Andrei Kartash -",
    ),
    (
        "spokesman-in-another-capital",
        None,
        "MANILA (AFP) - Reyes was ill. In Singapore, a foreign ministry spokesman said no.",
        "Foreign Ministry Spokesman SGP",
    ),
    (
        "spokesman-of-the-dateline",
        None,
        "MANILA (AFP) - Reyes was ill. In a letter, a foreign ministry spokesman said no.",
        "Foreign Ministry Spokesman PHL",
    ),
    ("senator-at-home", None, "MANILA (AFP) - Senator Blas Ocampo said no.", "Blas Ocampo PHL"),
    ("not-a-trader-at-home", None, "MANILA (AFP) - The trader Blas Ocampo said no.", "Blas Ocampo -"),
    ("secretary-general", "AP", "Secretary-General Koffi Mensah said no.", "Koffi Mensah IGO"),
    ("not-secretary-general", "AP", "The general Koffi Mensah said no.", "Koffi Mensah -"),
    (
        "through-his-adviser",
        None,
        "Peru's Jan Ruiz, who spoke through his adviser, Eva Novak, commended the troops.",
        "Jan Ruiz PER",
    ),
    ("not-through", None, "His adviser, Eva Novak, commended the troops.", "Eva Novak -"),
    ("conveyed-to", None, "Jan Ruiz conveyed to Eva Novak his deep remorse.", "Jan Ruiz -"),
    ("not-conveyed-to", None, "Jan Ruiz conveyed to Eva Novak a heavy box.", ""),
    (
        "minister-of-the-state-told",
        "BBC News",
        "Sudan says it will wait. The information minister, Ghazi Atta, said no.",
        "Sudan SDN | Ghazi Atta SDN",
    ),
    (
        "minister-of-the-outlet",
        "BBC News",
        "Sudan says Britain will wait. The information minister, Ghazi Atta, said no.",
        "Sudan SDN | Ghazi Atta GBR",
    ),
    (
        "teller-of-another's-counterparts",
        "The New York Times",
        "Envoy Paul Reed said Peruvian Foreign Minister Burns met with his Kenyan and Ugandan counterparts.",
        "Paul Reed -",
    ),
    (
        "teller-of-another's-named-counterpart",
        "The New York Times",
        "Envoy Paul Reed said Peruvian Foreign Minister Burns met with his Kenyan counterpart, Peter Kamau.",
        "Paul Reed -",
    ),
    (
        "teller-of-counterparts-of-his-own",
        "The New York Times",
        "Envoy Paul Reed said he met with his Kenyan and Ugandan counterparts.",
        "Paul Reed USA",
    ),
    (
        "lead-minister-named",
        None,
        "India's foreign minister said no. Foreign Minister Arun Nair said that talks go on.",
        "Arun Nair IND | Arun Nair IND",
    ),
    (
        "minister-but-no-prime-minister",
        None,
        "India's minister said no. Prime Minister Arun Nair said that talks go on.",
        "Minister IND | Arun Nair -",
    ),
    (
        "delegation-of-a-release",
        "Ministry of Foreign Affairs of Norway",
        "The delegation said that the talks went well.",
        "Delegation NOR",
    ),
    ("delegation-of-nobody", "BBC News", "The delegation said that the talks went well.", ""),
    (
        "not-a-prime-minister",
        None,
        "India's external affairs minister said no. Former Prime Minister Madhav Bhattrai said that talks go on.",
        "External Affairs Minister IND | Madhav Bhattrai -",
    ),
    ("not-diplomats-in", None, "Diplomats in Khartoum said talks were over.", ""),
    ("officials-in", None, "Officials in Khartoum said talks were over.", "Sudan SDN"),
    ("not-an-ex-soldier", None, "Venezuelan leader Hugo Parra said no. An ex-soldier warned of war.", "Hugo Parra VEN"),
]

QUOTED: list[Voice] = [
    (
        "she-behind-a-colon",
        None,
        "Czech minister Jan Novak said no. Spain's envoy, Eva Ruiz, was blunt: “This is over,” she told reporters.",
        "Jan Novak CZE | Eva Ruiz ESP",
    ),
    (
        "not-he-behind-a-colon",
        None,
        "Czech minister Jan Novak said no. The message to Eva Ruiz was blunt: “This is over,” he told reporters.",
        "Jan Novak CZE | Jan Novak CZE",
    ),
    (
        "brackets-in-a-pair",
        None,
        "Jan Novak (a former envoy to Peru) and Eva Ruiz say talks go on.",
        "Jan Novak -; Eva Ruiz -",
    ),
    ("not-brackets-in-a-pair", None, "Jan Novak met (a former envoy to Peru) and Eva Ruiz said no.", "Eva Ruiz -"),
    (
        "quoted-that-country's",
        None,
        "SANA quoted that country's foreign minister as saying that talks go on.",
        "Syrian Arab News Agency SYR | Foreign Minister -",
    ),
    ("not-quoted-as", None, "SANA quoted that country's share price.", ""),
    ("denied-by", None, "Novak fled, a claim denied by Peru.", "Peru PER"),
    ("not-denied-entry", None, "Novak was denied entry by Peru.", ""),
    ("seated", None, "Spain's envoy in Lima, Eva Ruiz, met him. Ruiz said no.", "Eva Ruiz ESP"),
    (
        "typewriter-marks",
        None,
        "Jan Novak met Peru's Eva Ruiz, who was hopeful. ``I think we are near,'' she said.",
        "Eva Ruiz PER",
    ),
    (
        "clause-before-a-surname",
        None,
        "Asked if he had told the French president, Harper said no. British minister Scott Harper left.",
        "Scott Harper GBR",
    ),
    ("not-a-clause", None, "The French president, Luc Morel said no.", "Luc Morel FRA"),
    (
        "accredited",
        None,
        "Kuwait's delegate to the league, Ahmad Saleh, met him. Saleh said no.",
        "Ahmad Saleh KWT",
    ),
    ("not-accredited", None, "Kuwait's delegate spoke to the league. Ahmad Saleh said no.", "Ahmad Saleh -"),
    (
        "in-his-words",
        None,
        "Spain's envoy Jan Ruiz said no. In his words, talks were over.",
        "Jan Ruiz ESP | Jan Ruiz ESP",
    ),
    ("not-in-his-words", None, "Spain's envoy Jan Ruiz said no. Talks in his words were over.", "Jan Ruiz ESP"),
    ("echoed", None, "“We need time,” echoed his Peruvian counterpart, Jan Ruiz.", "Jan Ruiz PER"),
    ("not-echoed", None, "“We need time” echoed through Lima.", ""),
    ("said-nothing-would", None, "Jan Ruiz said nothing would change.", "Jan Ruiz -"),
    ("not-said-nothing", None, "Jan Ruiz said nothing of the plan.", ""),
    ("went-on-to-say", None, "“It is late,” Jan Ruiz went on to say.", "Jan Ruiz -"),
    ("not-went-on-to-win", None, "“It is late” was a song; Jan Ruiz went on to win.", ""),
    (
        "answers-of-the-first-sentence",
        "Ministry of Foreign Affairs of China",
        "Spokesperson Hong Wei held a press conference.\nQ: Will you go?\nA: We welcome all efforts for a settlement.\n"
        "Q: Why?\nA: We will let you know in due time.",
        "Hong Wei CHN | Hong Wei CHN",
    ),
    (
        "not-answers-of-nobody",
        "Ministry of Foreign Affairs of China",
        "Spokesperson Hong Wei held a lamp.\nQ: Will you go?\nA: We will go there for a settlement.\n"
        "Q: Why?\nA: You will know in due time.",
        "",
    ),
    ("seated-head", None, "In Canberra, Prime Minister Scott Harper said no.", "Scott Harper AUS"),
    ("not-seated-head", None, "After Canberra, Prime Minister Scott Harper said no.", "Scott Harper -"),
    ("denied-it", None, "An envoy of Peru, reached by phone, denied it.", "Envoy PER"),
    ("said-it-inverted", None, "“Talks go on,” said he.", ""),
    ("officials-briefing", None, "Peruvian officials briefing reporters said talks go on.", "Peru PER"),
    ("not-visiting", None, "Peru met visiting officials of Chile, who said talks go on.", "Chile CHL"),
    ("body-participle", "Kyiv Post", "The ministry, in turn, left, calling the vote illegal.", "Ministry UKR"),
    ("not-without-a-body", "Kyiv Post", "The vote, in turn, rose, calling the plan into doubt.", ""),
    (
        "ministry-of-the-place",
        None,
        "BEIJING, April 4 (Reuters) - Talks go on, the foreign ministry said. Sweden's foreign ministry said no.",
        "Foreign Ministry CHN | Foreign Ministry SWE",
    ),
    (
        "quoted-in",
        None,
        "Czech envoy Jan Novak was quoted in the Peruvian press as saying that Eva Ruiz lied.",
        "Jan Novak CZE",
    ),
    ("aired-grievances", None, "Peru aired its grievances over fish. Peru aired the match.", "Peru PER"),
    ("not-aired", None, "Peru aired the match.", ""),
    ("discounted-reports", None, "Peru discounted reports of a raid.", "Peru PER"),
    ("not-discounted", None, "Peru discounted its oil.", ""),
    ("not-seated", None, "Spain's envoy was in Lima. Eva Ruiz said no.", "Eva Ruiz -"),
]


def test_single_marks_are_quotations_where_no_double_ones_stand() -> None:
    """A quotation in single marks goes on over sentences as one in double marks does."""
    said = statements_of("‘We go,’ Jan Novak said. ‘It is late. They must act,’ he added.\n\n‘This is over.’")
    assert [(s.direct, len(s.evidence)) for s in said] == [(True, 1), (True, 3)]
    (said,) = statements_of("Jan Novak said Spain’s envoys’ mood was bad. ‘Rose’ is a film.")
    assert not said.direct


@pytest.mark.parametrize("voice", TAKEN_UP + QUOTED, ids=lambda v: v[0])
def test_speakers_in_the_manner_of_other_outlets(voice: Voice) -> None:
    """A row's statements have its speakers."""
    _, outlet, text, expected = voice
    assert " | ".join(voices_of(text, outlet)) == expected
