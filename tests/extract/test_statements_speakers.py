"""Who speaks, and for which country: each row beside a similar one that is to be read otherwise."""

import pytest

from tests.extract.statement_cases import voices_of

# (name, outlet, text, speakers with countries; statements apart by " | ")
Voice = tuple[str, str | None, str, str]

VERB_GROUPS: list[Voice] = [
    ("has-in-months", None, "Spain has in recent months openly criticized the plan.", "Spain ESP"),
    ("not-had-in-mind", None, "Spain had in mind a criticized plan.", ""),
    ("threatened-in-to", None, "Spain threatened in its first United Nations address to leave.", "Spain ESP"),
    ("not-threatened-in-and", None, "Spain was threatened in the north and moved to leave.", ""),
    ("ruled-that", None, "Spain's supreme court ruled last year that the plan was void.", "Supreme Court ESP"),
    ("not-ruled", None, "Spain ruled the island for a century.", ""),
    ("ruled-it-out", None, "Spain ruled that plan out.", "Spain ESP"),
    ("called-its", None, "Spain calls the island its own.", "Spain ESP"),
    ("not-called-on-its", None, "Spain called on its envoy in Lima.", ""),
    ("shot-back", None, "Josep Borrell shot back that talks were over.", "Josep Borrell ESP"),
    ("not-shot", None, "Josep Borrell shot a bird.", ""),
    ("spoke-highly", None, "Josep Borrell spoke highly of the plan.", "Josep Borrell ESP"),
    ("not-spoke", None, "Josep Borrell spoke in Lisbon.", ""),
    ("encouraged-all", None, "Spain encouraged all sides to meet.", "Spain ESP"),
    ("not-encouraged", None, "Spain encouraged trade to grow.", ""),
    (
        "called-on-two",
        None,
        "Spain called on the Portuguese government and armed opposition groups to stop.",
        "Spain ESP",
    ),
]

FRAMES: list[Voice] = [
    ("claimed-victory", None, "Spain claimed victory in the talks.", "Spain ESP"),
    ("not-claimed-waters", None, "Spain claims the waters around the island.", ""),
    ("not-waters-claimed", None, "The reef lies in waters that Spain claims.", ""),
    ("advised-to", None, "Josep Borrell advised Portugal to wait.", "Josep Borrell ESP"),
    ("not-advised", None, "Josep Borrell advised Portugal on trade.", ""),
    ("issued-a-statement", None, "Spain issued a statement.", "Spain ESP"),
    ("not-issued", None, "Spain issued no statement.", ""),
    ("declared-by", None, "Josep Borrell welcomed a truce declared by Spain.", "Josep Borrell ESP | Spain ESP"),
    ("not-war-declared-by", None, "Jan Novak died in a war on drugs declared by Spain.", ""),
    ("not-confirmed-positions", None, "The Senate confirmed three other positions.", ""),
]

WHO: list[Voice] = [
    ("who", None, "Portugal freed Josep Borrell, who says that talks are over.", "Josep Borrell ESP"),
    ("not-a-crowd", None, "Josep Borrell met critics who say that talks are over.", ""),
    (
        "diplomats-are-not-one",
        None,
        "The foreign ministers of Spain and Peru, Josep Borrell and Eva Ruiz, met, according to Peruvian diplomats.",
        "Peru PER",
    ),
    (
        "president-behind-a-body",
        None,
        "Talks are over, according to a letter by Growers Union (GU) President Eva Ruiz.",
        "Eva Ruiz -",
    ),
    ("not-behind-a-body", None, "Talks are over, according to the Spanish Foreign Ministry.", "Foreign Ministry ESP"),
    (
        "he-is-known",
        None,
        "Josep Borrell praised the plan. On Scotch whisky, he said talks were over.",
        "Josep Borrell ESP | Josep Borrell ESP",
    ),
    (
        "he-over-quotations",
        None,
        "Josep Borrell met Jan Ruiz. “It is time,” Jan Ruiz said. “We go on. We stay. They leave,” he said.",
        "Jan Ruiz - | Jan Ruiz -",
    ),
    (
        "they-are-the-lobbies",
        None,
        "Josep Borrell met Jan Ruiz. U.S. business lobbies argue that talks are over. They also criticized Peru.",
        "U.S. business lobbies USA | U.S. business lobbies USA",
    ),
    (
        "number-two",
        None,
        "The ministry's No. 3 official, Josep Borrell, phoned Eva Ruiz and urged calm.",
        "Josep Borrell ESP",
    ),
    (
        "first-lady-and",
        None,
        "The First Lady and Ambassador Jan Ruiz praised the plan.",
        "First Lady -; Jan Ruiz -",
    ),
    (
        "verb-opens-a-quotation",
        None,
        "Josep Borrell “reiterated the commitment to farmers,” the White House said.",
        "Josep Borrell ESP | United States USA",
    ),
    (
        "not-in-the-quotation",
        None,
        "“Spain reiterated the commitment to farmers,” the White House said.",
        "United States USA",
    ),
    (
        "according-to-the-body",
        None,
        "Spain's Foreign Ministry met envoys. Talks go on, according to the ministry.",
        "Foreign Ministry ESP",
    ),
    ("not-according-to-sources", None, "Talks go on, according to the sources.", ""),
    (
        "person-at-a-body",
        None,
        "Talks go on, according to a person at the U.S. Embassy.",
        "person at the U.S. Embassy USA",
    ),
    ("not-person-in-a-place", None, "Talks go on, according to a person in Rome.", ""),
    (
        "source-at-a-body",
        None,
        "A source at the U.S. State Department said talks go on.",
        "source at the U.S. State Department USA",
    ),
    ("not-source-close", None, "A source with knowledge of the plan said talks go on.", ""),
    (
        "and-others",
        None,
        "Portuguese lawmakers and aid groups called for a truce.",
        "Portuguese lawmakers PRT",
    ),
    (
        "and-its-allies-in-commas",
        None,
        "Spain, and its allies in the north, insist that talks go on.",
        "Spain ESP",
    ),
    (
        "fronted-place",
        None,
        "In Lisbon, Spanish diplomats selling off their things, said they were leaving.",
        "Spain ESP",
    ),
    (
        "the-country",
        None,
        "Spain will buy jets from Peru. The South European country pledged to ship goods.",
        "Spain ESP",
    ),
    ("not-any-country", None, "It rained. The South European country pledged to ship goods.", ""),
    (
        "an-agency-spokesman",
        None,
        "The State Department did not comment, but an agency spokesman said that talks go on.",
        "Spokesman USA",
    ),
    ("step-rejected", None, "Peru went to court, a step Spain rejected last week.", "Spain ESP"),
    ("not-step-taken", None, "Peru went to court, a step Spain took last week.", ""),
    (
        "close-to-a-body",
        None,
        "Spanish officials close to the administration said that talks go on.",
        "Spain ESP",
    ),
    (
        "officials-who-spoke",
        None,
        "Josep Borrell met Eva Ruiz of Peru. It is late, two U.S. officials said. The officials said talks go on.",
        "United States USA | United States USA",
    ),
    (
        "officials-who-met",
        None,
        "Josep Borrell met Eva Ruiz of Peru. The officials said talks go on.",
        "Josep Borrell ESP; Eva Ruiz PER",
    ),
    (
        "and-his-host",
        None,
        "Josep Borrell and his host, Eva Ruiz, said talks go on.",
        "Josep Borrell ESP; Eva Ruiz -",
    ),
    (
        "not-the-reporter",
        None,
        "Talks go on, Anadolu said. The union said it is ready.",
        "Anadolu TUR",
    ),
    ("the-reporter", None, "Talks go on, Anadolu said. The agency said it is ready.", "Anadolu TUR | Anadolu TUR"),
    ("alleged", None, "The report that Spain had accused Peru of fraud was false.", ""),
    ("charge-that-is-denied", None, "It was a charge that Spain denied.", "Spain ESP"),
    (
        "former-us",
        None,
        "Former U.S. Ambassador Jan Ruiz said that he had urged Peru to wait.",
        "Jan Ruiz USA",
    ),
    ("owned-by-a-body", None, "Talks go on, the EU's Jan Ruiz said.", "Jan Ruiz IGO"),
    ("body-of-a-body", None, "Talks go on, the EU's Political Committee said.", "Political Committee IGO"),
    (
        "government-of-the-story",
        "BBC",
        "Peru's talks with Peru's rebels go on. Peru is calm. The interim government says it is ready.",
        "Government PER",
    ),
    (
        "of-a-ministry",
        None,
        "“It goes on,” said Jan Ruiz of the Foreign Ministry.",
        "Jan Ruiz -",
    ),
    (
        "of-a-university",
        None,
        "Ranko Ruiz of the University of Lima said talks go on.",
        "Ranko Ruiz PER",
    ),
    (
        "body-with-of",
        None,
        "The Human Rights Centre of the State University said talks go on.",
        "Human Rights Centre of the State University -",
    ),
    (
        "of-a-think-tank",
        None,
        "Jan Ruiz of the London-based think tank Chatham House said talks go on.",
        "Jan Ruiz -",
    ),
    ("another-official", None, "A Spanish official called it a joke. Another said no.", "Official ESP | Official ESP"),
    ("not-another", None, "Josep Borrell called it a joke. Another said talks go on.", "Josep Borrell ESP"),
    ("whose-minister", None, "Spain, whose minister said talks were over, left.", "Minister ESP"),
    ("not-european-diplomats", None, "That has no effect on Peru, European diplomats said.", ""),
]

NONFINITE: list[Voice] = [
    ("after-saying", None, "Josep Borrell was criticized after saying that talks were over.", "Josep Borrell ESP"),
    ("not-jailed-for-saying", None, "Spain jailed the rapper for saying that talks were over.", ""),
    (
        "after-telling",
        None,
        "Josep Borrell flew to Lisbon after telling reporters that talks were over.",
        "Josep Borrell ESP",
    ),
    ("by-describing", None, "Josep Borrell caused anger by describing the talks as a joke.", "Josep Borrell ESP"),
    ("led-to-say", None, "The delay led Josep Borrell to say that talks were over.", "Josep Borrell ESP"),
    ("not-asked-to-say", None, "Nobody expected Josep Borrell to say that talks were over.", ""),
    ("went-so-far", None, "Josep Borrell went so far as to call the talks a joke.", "Josep Borrell ESP"),
    ("went-on-to", None, "Josep Borrell went on to say that talks were over.", "Josep Borrell ESP"),
    ("not-wants-to", None, "Josep Borrell wants to say that talks are over.", ""),
    ("object-gap", None, "Portugal freed a cleric Spain accuses of treason.", "Spain ESP"),
    ("not-participle", None, "Josep Borrell and an aide were arrested in May, accused of treason.", ""),
    ("blamed-by", None, "Portugal freed a cleric blamed by Spain for the attack.", "Spain ESP"),
]

PHRASES: list[Voice] = [
    ("head-of-in", None, "The head of the relief mission in Lima, Jan Novak, warned of hunger.", "Jan Novak -"),
    ("head-of-in-last", None, "“We go,” the head of the relief mission in Lima, Jan Novak, said.", "Jan Novak -"),
    ("her-host", None, "Ann Hale listened as her host, Jan Novak, announced that talks were over.", "Jan Novak -"),
    ("not-day", None, "Spain said on Monday, Jan Novak, that talks were over.", "Spain ESP"),
    ("spokesman-for", None, "A spokesman for Ann Hale, Jan Novak, said that talks were over.", "Jan Novak -"),
    ("said-its-chairman", None, "“We go,” said the delegation's chairman, Jan Novak, a lawyer.", "Jan Novak -"),
    (
        "one-of-the",
        None,
        "Ann Hale, president of the Growers' Committee for Trade, one of the plaintiffs, said talks were over.",
        "Ann Hale -",
    ),
    (
        "speaking-to",
        None,
        "Josep Borrell speaking to the Atlantic Council think tank called the plan “dead”.",
        "Josep Borrell ESP",
    ),
    (
        "said-and-said",
        None,
        "Josep Borrell said Jan Novak had insulted him and said he would leave.",
        "Josep Borrell ESP | Jan Novak -",
    ),
    ("as-clause", None, "It was unclear how he would pay, as Spain owns the mine and calls it its own.", "Spain ESP"),
]

PRONOUNS: list[Voice] = [
    (
        "fronted",
        None,
        "Asked if he wanted Jan Novak to stay, Ann Hale sidestepped the question saying: “He is here.”",
        "Ann Hale -",
    ),
    ("not-fronted", None, "Jan Novak, who knew Ann Hale, left saying: “He is here.”", "Jan Novak -"),
    (
        "partner",
        None,
        "Peru's trade minister, Ana Ruiz, and her Chilean counterpart, Luis Bell, said talks were over.",
        "Ana Ruiz PER; Luis Bell CHL",
    ),
    (
        "partner-after",
        None,
        "Ana Ruiz, an aide, and Luis Bell, a lawyer, said talks were over.",
        "Ana Ruiz -; Luis Bell -",
    ),
    ("not-partner", None, "Ana Ruiz, an aide, left and Luis Bell, a lawyer, said talks were over.", "Luis Bell -"),
    ("brussels", None, "Greece left the European Union. Brussels said it was sorry.", "European Union IGO"),
    ("brussels-of-belgium", None, "Greece left the talks. Brussels said it was sorry.", "Belgium BEL"),
    ("judge", None, "The plan is void, a Peruvian judge ruled on Monday.", "Judge PER"),
    (
        "no-apposition",
        None,
        "Envoys met Peruvian President Ana Ruiz, an official said. The talks were long, the official added.",
        "Official - | Official -",
    ),
    (
        "he-last",
        None,
        "Jan Novak told reporters he was ill. Adam Ruiz's plan was dead, he said.",
        "Jan Novak - | Jan Novak -",
    ),
    (
        "he-first",
        None,
        "Jan Novak told reporters he was ill. When Adam Ruiz arrived, he said the plan was dead.",
        "Jan Novak - | Adam Ruiz -",
    ),
    (
        "another-since",
        None,
        "Jan Novak said talks were over. Adam Ruiz ran twice for governor. He promised to build a bridge.",
        "Jan Novak - | Adam Ruiz -",
    ),
    ("saying-too", None, "Jan Novak spoke. Spain owes money, he said, adding that it would pay.", "Jan Novak -"),
    ("faith-no-name", None, "The city's Muslim mayor, Jan Novak, said talks were over.", "Jan Novak -"),
]

COUNTRIES: list[Voice] = [
    ("aide-to-president", None, "An aide to Spanish President Jan Novak said talks were over.", "Aide ESP"),
    ("foreign-minister-of", None, "The foreign minister of Peru Ana Ruiz said talks were over.", "Ana Ruiz PER"),
    ("aides", None, "The envoys met Ann Hale. Aides to Hale said talks were over.", "Ann Hale's aides -"),
    ("senator-abbreviated", None, "Sen. Jan Novak, R-Va., said talks were over.", "Jan Novak USA"),
    ("senator-at-length", None, "Senator Jan Novak said talks were over.", "Jan Novak -"),
    ("un-chief", None, "U.N. Secretary-General Jan Novak came. The U.N. chief praised Peru.", "Jan Novak IGO"),
    (
        "spokesman-for-him",
        None,
        "Spanish President Jan Novak left. A spokesman for Novak said talks were over.",
        "Spokesman ESP",
    ),
    (
        "spokesman-of-the-body",
        None,
        "The State Department was disappointed by the plan, a spokesman said.",
        "Spokesman USA",
    ),
    ("the-general", None, "The king met Gen. Jan Novak. Talks were over, the general said.", "Jan Novak -"),
    ("not-the-colonel", None, "Gen. Jan Novak met the king. The colonel said talks were over.", "Colonel -"),
    ("the-governor", None, "The envoys met Gov. Jan Novak. Talks were over, the governor said.", "Jan Novak USA"),
    ("republican-senator", None, "A Republican senator said talks were over.", "Senator USA"),
    (
        "republican-leaders",
        None,
        "President Donald Trump spoke. Republican leaders criticized the plan.",
        "Republican leaders USA",
    ),
    ("handful", None, "A handful of Republican senators criticized the plan.", "Republican senators USA"),
    ("eu-negotiators", None, "EU negotiators said talks were over.", "European Union negotiators IGO"),
    ("eu-diplomat", None, "A European diplomat said talks were over. The diplomat was ill.", "European Diplomat -"),
    (
        "the-aide-again",
        None,
        "An aide to Spanish President Jan Novak said talks were over. Ana Ruiz, an envoy, said no. The aide said yes.",
        "Aide ESP | Ana Ruiz - | Aide ESP",
    ),
    ("not-to-be-named", None, "A Peruvian official, who asked not to be named, said talks were over.", "Official PER"),
    ("not-a-diplomat", None, "A diplomat said talks were over.", ""),
    ("rebels", None, "Peruvian rebels said they had left.", "Peruvian rebels -"),
    ("soldiers", None, "Peruvian officials said they had left.", "Peru PER"),
    (
        "administration",
        None,
        "SEOUL (Reuters) - Seoul waits for the U.S. envoy, senior administration officials said.",
        "United States USA",
    ),
    ("company", None, "Spain sued Acme Inc on Monday. Later, Acme said it would pay.", "Acme Inc -"),
    ("former-employee", None, "A former Acme employee said it would pay.", "Acme employee -"),
    ("lawmakers", None, "LIMA (Reuters) - Some lawmakers accused Spain of lying.", "lawmakers PER"),
    ("not-doctors", None, "LIMA (Reuters) - Some doctors accused Spain of lying.", ""),
    (
        "second-official",
        None,
        "A Peruvian official said talks were over. A second official denied it.",
        "Official PER | Official PER",
    ),
    (
        "one-of-the-officials",
        None,
        "A Peruvian official said talks were over. One of the officials denied it.",
        "Official PER | Official PER",
    ),
    ("governments", None, "Many European governments say that talks are over.", "European governments -"),
]

NAMED: list[Voice] = [
    (
        "european",
        None,
        "A spokesman for the European Commission said talks were over.",
        "European Commission Spokesman IGO",
    ),
    (
        "european-affairs",
        None,
        "Peru's minister for European affairs said talks were over.",
        "Minister for European Affairs PER",
    ),
    (
        "diplomat-for-relations",
        None,
        "Talks were over, Peru's top diplomat for U.S. relations said.",
        "Top Diplomat PER",
    ),
    ("state-media", None, "Talks with Peru were over, state media reported.", "State media PER"),
    ("not-media", None, "Talks with Peru were over, media reported.", ""),
    (
        "some-of-them",
        None,
        "EU leaders praised the plan. Some said it was late.",
        "European Union leaders IGO | European Union leaders IGO",
    ),
    ("not-some", None, "Peru praised the plan. It was late. It rained. Some said it was late.", "Peru PER"),
    (
        "qualified-body",
        None,
        "The Peruvian electoral commission said the vote was void.",
        "Peruvian electoral commission PER",
    ),
    (
        "agency-of-the-lead",
        None,
        "Its head will go to Lima, the agency said. The Southern Grain Agency sits in Rome.",
        "Southern Grain Agency -",
    ),
    ("what-they-called", None, "Ann Hale left with what Jan Novak called firm promises.", "Jan Novak -"),
    ("called-with-a", None, "Jan Novak called talks with Peru a waste of time.", "Jan Novak -"),
    ("not-called-a-day", None, "Jan Novak called the minister in Peru a day later.", ""),
    (
        "agency-named-last",
        None,
        "The king flew to Lima on Friday, the Peruvian state news agency Perunews reported.",
        "Perunews -",
    ),
    (
        "lead",
        None,
        "Talks were over, a senior official said. “They are,” said Jan Novak, a senior official in Lima.",
        "Jan Novak - | Jan Novak -",
    ),
    (
        "not-two",
        None,
        "Talks were over, an official said. “They are,” said Jan Novak, an official. “No,” said Eva Ruiz, an official.",
        "Official - | Jan Novak - | Eva Ruiz -",
    ),
    (
        "not-his-spokesman",
        None,
        "The general secretary said talks were over. “Yes,” said Jan Novak, a spokesman for the general secretary.",
        "General Secretary - | Jan Novak -",
    ),
    ("bracketed", None, "Spain sued the Growers' Union (GWU) on Monday. The GWU said it would pay.", "Union -"),
    (
        "first-letters",
        None,
        "Spain sued the Southern Grain Agency. The SGA said it would pay.",
        "Southern Grain Agency -",
    ),
    ("not-others", None, "Spain sued the Southern Grain Agency. The XGA said it would pay.", "XGA -"),
]

RELEASES: list[Voice] = [
    (
        "transcript",
        "The White House",
        "PRESIDENT HALE: Thank you. We met.\n\nQ: When?\n\nPRESIDENT HALE (smiling): We met this morning.",
        "Hale USA | Hale USA",
    ),
    ("not-a-transcript", "The White House", "NOTE: Thank you. We met.\n\nThe king said talks were over.", "King -"),
    ("in-brackets", "Prime Minister's Office (Peru)", "Minister Raj Sen welcomed the plan.", "Raj Sen PER"),
    ("embassy", "U.S. Embassy in Peru", "Ambassador Raj Sen welcomed the plan.", "Raj Sen USA"),
    (
        "they",
        "The White House",
        "Vice President Eva Hall met President Jan Novak of Peru. It rained. They praised the plan.",
        "Eva Hall USA; Jan Novak PER",
    ),
    (
        "leaders",
        "The White House",
        "The President hosted union leaders. The leaders applauded the plan.",
        "leaders USA",
    ),
    ("not-a-paper's-leaders", None, "Novak hosted union leaders. The leaders applauded the plan.", ""),
    ("participants", "The White House", "Participants urged action.", "Participants USA"),
    ("not-participants", None, "Participants urged action.", ""),
    (
        "vice-president",
        "The White House",
        "Vice President Eva Hall met President Jan Novak of Peru. The Vice President praised Peru.",
        "Eva Hall USA",
    ),
    (
        "short-office",
        "Ministry of External Affairs, Government of India",
        "External Affairs Minister Raj Sen met Foreign Minister Ali Khan of Bangladesh. EAM praised the plan.",
        "Raj Sen IND",
    ),
    (
        "secretary-and-minister",
        "U.S. Department of State",
        "Secretary of State Ann Bell met Peru's Jan Novak. The Secretary and Foreign Minister Novak praised it.",
        "Secretary USA; Jan Novak PER",
    ),
    (
        "councilor-and-minister",
        None,
        "The envoys met State Councilor and Foreign Minister Wang Lin. Wang praised the plan.",
        "Wang Lin -",
    ),
    (
        "the-two-later",
        "The White House",
        "Vice President Eva Hall met President Jan Novak of Peru. It rained. It was late. It was cold. Food came. "
        "The two praised the plan.",
        "Eva Hall USA; Jan Novak PER",
    ),
    (
        "the-two-of-a-story",
        None,
        "Eva Hall of Cuba met Jan Novak of Peru. It rained. It was late. It was cold. Food came. The two praised it.",
        "",
    ),
    (
        "prime-minister",
        "Prime Minister's Office, 10 Downing Street",
        "The Prime Minister spoke to the Prime Minister of Norway, Jan Novak. The Prime Minister praised Norway.",
        "Prime Minister GBR",
    ),
    (
        "other-prime-minister",
        "The White House",
        "President Hall spoke to the Prime Minister of Norway, Jan Novak. The Prime Minister praised Peru.",
        "Jan Novak NOR",
    ),
    ("her-leadership", "The White House", "Secretary Blinken welcomed Peru's leadership on migration.", "Blinken USA"),
    (
        "ministry-of",
        "Ministry of Foreign Affairs of Japan (press release)",
        "Foreign Minister Jun Mori met Foreign Minister Eva Lund of Norway. Both Ministers expressed concern.",
        "Jun Mori JPN; Eva Lund NOR",
    ),
    (
        "government-of",
        "Ministry of External Affairs, Government of India",
        "Minister Raj Sen welcomed the plan.",
        "Raj Sen IND",
    ),
    ("not-a-paper", "Times of Peru", "Minister Raj Sen welcomed the plan.", "Raj Sen -"),
]

ROWS = VERB_GROUPS + FRAMES + WHO + NONFINITE + PHRASES + PRONOUNS + COUNTRIES + NAMED + RELEASES


@pytest.mark.parametrize(
    ("outlet", "text", "expected"),
    [row[1:] for row in ROWS],
    ids=[row[0] for row in ROWS],
)
def test_who_speaks(outlet: str | None, text: str, expected: str) -> None:
    """The statements of the text are those of the row, by the row's speakers."""
    assert " | ".join(voices_of(text, outlet)) == expected
