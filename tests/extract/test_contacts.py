# ruff: noqa: E501 -- a row's sentence reads better whole
"""Contacts: letters, briefings and calls that are meetings, separate meetings, and rounds told by reference.

It is one file, long as it is: its rows are data, a table a construction, each row beside the one it must not be taken
for.
"""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

CONTACTS = [
    case(
        "delivered-a-letter",
        "Iranian Foreign Minister Reza Alavi delivered a letter from his president to Syrian President Bashar al-Assad in Damascus on Tuesday.",
        "meeting completed | Reza Alavi IRN; Bashar al-Assad SYR | SYR Damascus | 2019-03-19",
        "? visit completed or visit ongoing | Reza Alavi IRN > Syria SYR",
    ),
    case(
        "delivered-a-speech", "Iranian Foreign Minister Reza Alavi delivered a speech to Syrian lawmakers on Tuesday."
    ),
    case(
        "presented-credentials",
        "U.S. Ambassador Carol Hobbs presented her credentials to Pope Francis at the Vatican on Friday.",
        "meeting completed | Carol Hobbs USA; Francis VAT | VAT | 2019-03-15",
    ),
    case(
        "presented-a-plan",
        "U.S. Ambassador Carol Hobbs presented her plan to improve ties with Pope Francis on Friday.",
    ),
    case(
        "briefed-an-ambassador",
        "British Foreign Secretary Jeremy Hunt briefed Israeli ambassador Mark Regev on his plans on Monday.",
        "meeting completed | Jeremy Hunt GBR; Mark Regev ISR | - | 2019-03-18",
    ),
    case(
        "to-brief-allied-ambassadors",
        "U.S. envoy James Hale flew to Brussels on Monday to brief NATO ambassadors.",
        "visit completed or visit ongoing | James Hale USA > Belgium BEL | BEL Brussels | 2019-03-18",
        "meeting completed | James Hale USA; NATO IGO",
    ),
    case("briefed-the-council", "U.N. envoy Karin Lund briefed the Security Council on Monday."),
    case("briefed-leaders-of-nowhere", "U.S. President Joe Biden briefed leaders on his plans for the budget."),
    case("briefed-reporters", "British Foreign Secretary Jeremy Hunt briefed reporters in London on Monday."),
    case(
        "scolded-by-phone",
        "U.S. Secretary of State Mike Pompeo scolded Israeli Prime Minister Benjamin Netanyahu by phone for half an hour on Monday.",
        "meeting completed phone | Mike Pompeo USA; Benjamin Netanyahu ISR | - | 2019-03-18",
    ),
    case(
        "told-a-paper-by-phone",
        "Afghan official Karim Noori said by telephone that Pakistani Prime Minister Imran Khan was to blame.",
    ),
    case(
        "compare-notes",
        "U.S. Secretary of State Mike Pompeo will compare notes with Japanese Foreign Minister Taro Kono in Tokyo on Friday.",
        "meeting planned | Mike Pompeo USA; Taro Kono JPN | JPN Tokyo | 2019-03-22",
    ),
    case(
        "compare-himself",
        "Hungarian Prime Minister Viktor Orban compared himself with Polish leader Jaroslaw Kaczynski.",
    ),
    case(
        "straight-into-talks",
        "U.S. envoy Steve Biegun went straight into talks with South Korean President Moon Jae-in in Seoul.",
        "meeting completed | Steve Biegun USA; Moon Jae-in KOR | KOR Seoul",
    ),
    case(
        "a-trip-that-began-with",
        "Ecuadorean President Lenin Moreno's trip, which began on Tuesday with a two-hour meeting with Peru's Martin Vizcarra, goes on.",
        "? visit completed or visit planned | Lenin Moreno ECU",
        "meeting completed | Lenin Moreno ECU; Martin Vizcarra PER | - | 2019-03-19",
    ),
    case(
        "first-met-face-to-face",
        "Sudanese President Omar al-Bashir and Ugandan President Yoweri Museveni, who first met face to face in Kampala last July, signed a pact.",
        "meeting completed | Omar al-Bashir SDN; Yoweri Museveni UGA | UGA Kampala | 2018-07-01..2018-07-31",
    ),
]

EXCHANGES = [
    case(
        "an-exchange-of-views",
        "Chinese President Xi Jinping said he had a deep exchange of views with Polish President Andrzej Duda.",
        "meeting completed | Xi Jinping CHN; Andrzej Duda POL",
    ),
    case("an-exchange-of-fire", "Chinese President Xi Jinping deplored an exchange of fire with Indian troops."),
    case(
        "exchanged-views-with",
        "Chinese Foreign Minister Wang Yi exchanged views with Polish Foreign Minister Jacek Czaputowicz in Warsaw.",
        "meeting completed | Wang Yi CHN; Jacek Czaputowicz POL | POL Warsaw",
    ),
    case(
        "exchanged-prisoners-with", "Chinese Foreign Minister Wang Yi said China had exchanged prisoners with Poland."
    ),
    case(
        "were-in-consultations",
        "Sudanese Foreign Minister Ali Karti said Sudan and Chad were in consultations about the border.",
        "consultation completed | Sudan SDN; Chad TCD",
    ),
    case(
        "a-call-to-renew-talks",
        "France endorsed the call from President Trump and Egyptian President Abdel Fattah al-Sisi to renew the truce.",
    ),
    case(
        "a-call-from",
        "French President Emmanuel Macron received a call from Egyptian President Abdel Fattah al-Sisi on Monday.",
        "meeting completed phone | Emmanuel Macron FRA; Abdel Fattah al-Sisi EGY | - | 2019-03-18",
    ),
    case(
        "placed-a-call",
        "French President Emmanuel Macron placed a call to Egyptian President Abdel Fattah al-Sisi on Monday.",
        "meeting completed phone | Emmanuel Macron FRA; Abdel Fattah al-Sisi EGY | - | 2019-03-18",
    ),
    case(
        "called-to-protest",
        "Japanese Foreign Minister Taro Kono called Chinese Foreign Minister Wang Yi on Monday to protest.",
        "meeting completed phone | Taro Kono JPN; Wang Yi CHN | - | 2019-03-18",
    ),
    case("called-a-friend", "Japanese Foreign Minister Taro Kono called Chinese Foreign Minister Wang Yi a friend."),
    case(
        "shook-hands",
        "South Korean President Moon Jae-in and North Korean leader Kim Jong Un shook hands in Panmunjom on Monday.",
        "meeting completed | Moon Jae-in KOR; Kim Jong Un PRK",
    ),
    case("shook-his-head", "South Korean President Moon Jae-in and North Korean leader Kim Jong Un shook their heads."),
    case(
        "a-dinner-for-a-guest",
        "Turkish President Tayyip Erdogan hosted a dinner for visiting Iranian President Hassan Rouhani on Monday.",
        "meeting completed | Tayyip Erdogan TUR; Hassan Rouhani IRN | TUR | 2019-03-18",
        "visit completed or visit ongoing | Hassan Rouhani IRN > Turkey TUR",
    ),
    case("a-dinner-for-himself", "Turkish President Tayyip Erdogan cooked dinner for his guests on Monday."),
    case(
        "an-envoy-of-a-president",
        "Sudanese President Omar al-Bashir received a special envoy of Chinese President Xi Jinping in Khartoum on Monday.",
        "meeting completed | Omar al-Bashir SDN; Special Envoy CHN | SDN Khartoum | 2019-03-18",
        "visit completed | Special Envoy CHN > Sudan SDN; Omar al-Bashir SDN | SDN Khartoum | 2019-03-18",
    ),
    case(
        "adviser-to-the-president",
        "Chinese Foreign Minister Wang Yi met the chief adviser to the Turkish President Ibrahim Kalin in Ankara on Monday.",
        "meeting completed | Wang Yi CHN; Ibrahim Kalin TUR | TUR Ankara | 2019-03-18",
    ),
    case(
        "welcomed-an-openness",
        "U.S. President Joe Biden welcomed President Macron's declared readiness for a wider pact.",
    ),
    case(
        "hosting-a-mother",
        "U.S. President Joe Biden is hosting today in Washington French President Emmanuel Macron's mother.",
    ),
    case(
        "hosting-a-president",
        "U.S. President Joe Biden is hosting today in Washington French President Emmanuel Macron.",
        "visit ongoing | Emmanuel Macron FRA > United States USA; Joe Biden USA | USA Washington | 2019-03-20",
        "? meeting ongoing | Joe Biden USA; Emmanuel Macron FRA",
    ),
    case(
        "welcomed-supporters",
        "Irish Premier Eva Lind welcomed in Dublin French President Emmanuel Macron supporters.",
    ),
    case(
        "welcomed-into",
        "U.S. President Joe Biden promised to welcome Finnish President Sauli Niinisto into the club of donors.",
    ),
    case(
        "an-aide-to-a-president",
        "An aide to U.S. President Donald Trump met Russian Foreign Minister Sergei Lavrov in Moscow on Monday.",
        "meeting completed | Aide USA; Sergei Lavrov RUS | RUS Moscow | 2019-03-18",
    ),
    case("insists-on-talks", "North Korea insists on one-on-one talks with the United States."),
]

APART = [
    case(
        "separate-meetings-in-one-state",
        "U.S. envoy Zalmay Khalilzad held separate meetings with Pakistani Foreign Minister Nasir Qureshi and Prime Minister Imran Khan.",
        "meeting completed | Zalmay Khalilzad USA; Nasir Qureshi PAK",
        "meeting completed | Zalmay Khalilzad USA; Imran Khan PAK",
    ),
    case(
        "two-rivals-and-one-host",
        "Honduran President Carlos Mejia and Honduran opposition leader Ana Lobo have held separate talks with Costa Rican President Oscar Arias.",
        "meeting completed | Carlos Mejia HND; Oscar Arias CRI",
        "meeting completed | Ana Lobo HND; Oscar Arias CRI",
    ),
    case(
        "two-and-one-together",
        "Honduran President Carlos Mejia and Honduran opposition leader Ana Lobo have held talks with Costa Rican President Oscar Arias.",
        "meeting completed | Carlos Mejia HND; Ana Lobo HND; Oscar Arias CRI",
    ),
    case(
        "told-apart-and-then-as-one",
        "The U.S. has concluded 2+2 dialogues with Japan and South Korea. The U.S. consulted with Japan and South Korea before meeting China.",
        "consultation completed | USA; JPN",
        "consultation completed | USA; KOR",
        "? meeting completed | USA; CHN",
    ),
    case(
        "told-as-one",
        "The U.S. has concluded a 2+2 dialogue with Japan and South Korea. The U.S. consulted with Japan and South Korea on Monday.",
        "consultation completed | USA; JPN; KOR",
    ),
    case(
        "one-meeting-in-one-state",
        "U.S. envoy Zalmay Khalilzad held a meeting with Pakistani Foreign Minister Nasir Qureshi and Prime Minister Imran Khan.",
        "meeting completed | Zalmay Khalilzad USA; Nasir Qureshi PAK; Imran Khan PAK",
    ),
    case(
        "calls-with-two",
        "U.S. Secretary of State Mike Pompeo raised it in his calls on Tuesday with Danish Foreign Minister Jens Holm and Irish Foreign Minister Cormac Delaney.",
        "meeting completed phone | Mike Pompeo USA; Jens Holm DNK | - | 2019-03-19",
        "meeting completed phone | Mike Pompeo USA; Cormac Delaney IRL | - | 2019-03-19",
    ),
    case(
        "a-call-with-two",
        "U.S. Secretary of State Mike Pompeo raised it in a call on Tuesday with Jordanian Foreign Minister Ayman Safadi and Egyptian Foreign Minister Sameh Shoukry.",
        "meeting completed phone | Mike Pompeo USA; Ayman Safadi JOR; Sameh Shoukry EGY | - | 2019-03-19",
    ),
    case(
        "respectively",
        "Chinese President Xi Jinping held phone talks with Chilean President Sebastian Pinera and Peruvian President Martin Vizcarra respectively on Monday.",
        "meeting completed phone | Xi Jinping CHN; Sebastian Pinera CHL | - | 2019-03-18",
        "meeting completed phone | Xi Jinping CHN; Martin Vizcarra PER | - | 2019-03-18",
    ),
]

PAIRS = [
    case(
        "the-two-countries",
        "China and Vietnam signed an agreement on Friday. The two countries held the fourth round of political consultations in Hanoi last month.",
        "consultation completed | China CHN; Vietnam VNM | VNM Hanoi | 2019-02-01..2019-02-28",
    ),
    case("two-other-countries", "China and Vietnam signed an agreement on Friday. Two countries held consultations."),
    case(
        "ministers-of-both-countries",
        "China and Vietnam signed an agreement on Friday. Foreign ministers of the two countries will meet in Hanoi in July.",
        "meeting planned | China CHN; Vietnam VNM | VNM Hanoi | 2019-07-01..2019-07-31",
    ),
    case(
        "ministries-of-two-states",
        "The defence ministries of China and Egypt completed the second round of their security dialogue in Beijing last month.",
        "consultation completed | China CHN; Egypt EGY | CHN Beijing | 2019-02-01..2019-02-28",
    ),
    case(
        "two-sides-after-three-people",
        "Iran and Oman agreed to restore ties. Iran's Ali Samadi and Omani envoy Said Otaibi signed with Chinese diplomat Wang Hui. The two sides held talks in Iraq in January.",
        "meeting completed | Iran IRN; Oman OMN | IRQ | 2019-01-01..2019-01-31",
    ),
    case(
        "the-two-men",
        "Greek Prime Minister Alexis Tsipras met Turkish President Tayyip Erdogan in Istanbul. The two men last met in Athens in December.",
        "meeting completed | Alexis Tsipras GRC; Tayyip Erdogan TUR | TUR Istanbul",
        "meeting completed | Alexis Tsipras GRC; Tayyip Erdogan TUR | GRC Athens | 2018-12-01..2018-12-31",
    ),
    case(
        "prime-ministers-are-no-secretaries",
        "Indian Foreign Secretary Vijay Gokhale telephoned Pakistani Foreign Secretary Tehmina Janjua. The prime ministers of the two countries, Narendra Modi and Imran Khan, met in Geneva last July.",
        "meeting completed phone | Vijay Gokhale IND; Tehmina Janjua PAK",
        "meeting completed | Narendra Modi IND; Imran Khan PAK | CHE Geneva | 2018-07-01..2018-07-31",
    ),
    case(
        "leaders-of-a-region",
        "Turkish President Tayyip Erdogan hosted a summit of Muslim leaders in Istanbul last week.",
        "meeting completed | Tayyip Erdogan TUR; Muslim leaders - | TUR Istanbul | 2019-03-11..2019-03-17",
    ),
    case(
        "north-and-south-korean",
        "North and South Korean officials met at Panmunjom on Tuesday.",
        "meeting completed | PRK; KOR | KOR or PRK or KOR Panmunjom or PRK Panmunjom or - | 2019-03-19",
    ),
    case(
        "north-and-south-of-a-state",
        "North and South Sudanese officials met at a hotel on Tuesday.",
        "? meeting completed | SDN; SSD",
    ),
    case(
        "ministers-of-an-alliance",
        "Foreign ministers from the Group of Eight industrialised nations met in London on Tuesday.",
        "meeting completed | Group of Eight IGO or G8 IGO | GBR London | 2019-03-19",
    ),
    case(
        "ministers-of-an-alliance-in-figures",
        "Foreign ministers from the Group of 7 met in London on Tuesday.",
        "meeting completed | Group of 7 IGO or G7 IGO | GBR London | 2019-03-19",
    ),
    case("ministers-of-a-group-of-many", "Ministers spoke to a group of 7 farmers in London on Tuesday."),
    case("leaders-of-no-region", "Local leaders met in Kakuma on Sunday."),
]

ROUNDS = [
    case(
        "the-next-round",
        "Representatives of Iran and the European Union held talks in Vienna on Friday. The next round will take place in Geneva on April 3.",
        "meeting completed | Iran IRN; European Union IGO | AUT Vienna | 2019-03-15",
        "consultation planned | Iran IRN; European Union IGO | CHE Geneva | 2019-04-03",
    ),
    case(
        "the-previous-round",
        "Iran and the European Union held talks in Vienna on Friday. The previous round, held in Paris in January, ended in discord.",
        "meeting completed | Iran IRN; European Union IGO | AUT Vienna | 2019-03-15",
        "consultation completed | Iran IRN; European Union IGO | FRA Paris | 2019-01-01..2019-01-31",
    ),
    case(
        "the-previous-round-is-another-one",
        "Czech Prime Minister Andrej Babis and Polish Prime Minister Mateusz Morawiecki held talks in Prague. The previous round, in Brno in January, had collapsed.",
        "meeting completed | Andrej Babis CZE; Mateusz Morawiecki POL | CZE Prague | -",
        "consultation cancelled | Andrej Babis CZE; Mateusz Morawiecki POL | CZE Brno | 2019-01-01..2019-01-31",
    ),
    case(
        "the-talks-resume",
        "Iran and the European Union held talks in Vienna on Friday. The talks will resume in Geneva on April 3.",
        "meeting completed | Iran IRN; European Union IGO | AUT Vienna | 2019-03-15",
        "consultation planned | Iran IRN; European Union IGO | CHE Geneva | 2019-04-03",
    ),
    case(
        "a-round-with-its-own-parties",
        "Iran and Oman held talks in Cairo on Monday. A second round, which Peruvian and Chilean envoys concluded last week, went on for days.",
        "meeting completed | IRN; OMN | EGY Cairo | 2019-03-18",
        "? consultation completed | PER; CHL",
    ),
    case(
        "a-round-of-teams",
        "Iran and Oman held talks in Cairo on Monday. A second round, which Peruvian and Chilean teams concluded last week, went on for days.",
        "meeting completed | IRN; OMN | EGY Cairo | 2019-03-18",
        "consultation completed | PER; CHL | - | None..2019-03-17",
        gap="teams are no party, and a round takes none from the clause on it",
    ),
    case(
        "a-round-of-elections",
        "Iran and the European Union signed a pact in Vienna on Friday. The next round will take place on April 3.",
    ),
    case(
        "a-dialogue-that-they-will-hold",
        "U.S. Secretary of State Mike Pompeo met on Monday with Peruvian Foreign Minister Elmer Quiroga. He spoke of the U.S.-Peru Strategic Council, which he and Quiroga will co-chair.",
        "meeting completed | Mike Pompeo USA; Elmer Quiroga PER | - | 2019-03-18",
        "consultation planned | Mike Pompeo USA; Elmer Quiroga PER",
    ),
]

SUMMITS = [
    case(
        "a-summit-by-its-name",
        "Japanese Prime Minister Shinzo Abe will attend the East Asia Summit in Bangkok in November.",
        "visit planned | Shinzo Abe JPN > Thailand THA | THA Bangkok | 2019-11-01..2019-11-30",
        "meeting planned | Shinzo Abe JPN; East Asia Summit IGO | THA Bangkok | 2019-11-01..2019-11-30",
    ),
    case(
        "a-meeting-by-its-name",
        "French President Emmanuel Macron took part in the Asia-Europe Meeting in Brussels.",
        "? visit completed | Emmanuel Macron FRA > Belgium BEL",
        "meeting completed | Emmanuel Macron FRA; Asia-Europe Meeting IGO | BEL Brussels",
    ),
    case("a-summit-that-is-a-company", "French President Emmanuel Macron praised Summit Energy in Paris."),
]


NOUNS_AND_SIGNATURES = [
    case(
        "a-pull-aside",
        "Peruvian President Ana Rojas held a pull-aside with Chilean President Pablo Diaz at the summit.",
        "meeting completed | Ana Rojas PER; Pablo Diaz CHL",
    ),
    case(
        "a-bilateral",
        "Peruvian President Ana Rojas held a bilateral with Chilean President Pablo Diaz.",
        "meeting completed | Ana Rojas PER; Pablo Diaz CHL",
    ),
    case("a-bilateral-pact", "Peruvian President Ana Rojas wants a bilateral pact with Chile."),
    case(
        "in-honor-of",
        "Chilean President Pablo Diaz gave a dinner in honor of Peruvian President Ana Rojas.",
        "meeting completed | Pablo Diaz CHL; Ana Rojas PER",
    ),
    case("in-honor-of-a-poet", "Chilean President Pablo Diaz gave a dinner in honor of poet Ana Rojas."),
    case(
        "joined-for-talks",
        "Peruvian President Ana Rojas joined Chilean President Pablo Diaz for talks in Quito.",
        "meeting completed | Ana Rojas PER; Pablo Diaz CHL | ECU Quito",
        "? visit completed | Ana Rojas PER > Ecuador ECU",
    ),
    case(
        "the-place-before-talks-between",
        "The Quito talks between Peru and Chile ended on Monday.",
        "meeting completed | PER; CHL | ECU Quito",
    ),
    case(
        "official-talks",
        "Official talks with Chile took place in Quito, Peruvian President Ana Rojas said.",
        "meeting completed | Ana Rojas PER; CHL | ECU Quito",
    ),
    case(
        "foreign-ministry-talks",
        "Peru held Foreign Ministry talks with Chile in Quito.",
        "meeting completed | PER; CHL | ECU Quito",
    ),
    case(
        "cabinet-level-talks",
        "Peru held Cabinet-level talks with Chile in Quito.",
        "meeting completed | PER; CHL | ECU Quito",
    ),
    case(
        "talks-of-a-city-with-a-state",
        "Peru held the Beijing talks with Chile on Monday.",
        "meeting completed | PER; CHL | CHN Beijing | 2019-03-18",
    ),
    case(
        "agreed-at-the-meeting-of-a-city",
        "Peru and Chile agreed on it at the Brussels meeting on Monday.",
        "meeting completed | PER; CHL | BEL Brussels | 2019-03-18",
    ),
    case(
        "a-white-house-meeting",
        "Irish Premier Eva Lind held a White House meeting with Cuban Premier Luis Mas on Monday.",
        "meeting completed | Eva Lind IRL; Luis Mas CUB | USA Washington | 2019-03-18",
        "? visit completed | Eva Lind IRL; Luis Mas CUB > United States USA",
    ),
    case(
        "reviewed-with",
        "Peruvian Foreign Minister Luis Vega reviewed bilateral ties with his Chilean counterpart, Rosa Diaz.",
        "meeting completed | Luis Vega PER; Rosa Diaz CHL",
    ),
    case("reviewed-alone", "Peruvian Foreign Minister Luis Vega reviewed bilateral ties with care."),
    case(
        "signed-with",
        "Peruvian Foreign Minister Luis Vega and his Chilean counterpart, Rosa Diaz, signed an agreement in Santiago.",
        "meeting completed | Luis Vega PER; Rosa Diaz CHL | CHL Santiago",
    ),
    case("signed-a-law", "Peruvian President Ana Rojas signed a law on trade with Chile."),
    case(
        "received-a-delegation",
        "Chilean President Pablo Diaz received the Peruvian delegation.",
        "meeting completed | Pablo Diaz CHL; PER",
        "? visit completed | PER > Chile CHL",
    ),
    case(
        "phoned-her-counterparts",
        "Peruvian President Ana Rojas phoned her Chilean and Brazilian counterparts.",
        "meeting completed phone | Ana Rojas PER; President CHL; President BRA",
    ),
    case(
        "signed-a-book-with",
        "During a visit to Lima, Finnish Foreign Minister Eva Lind signed a book with Peruvian President Ana Holm.",
        "visit completed | Eva Lind FIN > PER | PER Lima | -",
    ),
    case(
        "signed-a-treaty-with",
        "During a visit to Lima, Finnish Foreign Minister Eva Lind signed a treaty with Peruvian President Ana Holm.",
        "visit completed | Eva Lind FIN > PER | PER Lima | -",
        "meeting completed | Eva Lind FIN; Ana Holm PER | PER Lima | -",
    ),
    case(
        "hammered-others-with",
        "On a visit to Lima, Finnish Premier Eva Lind hammered Spain over tariffs with Peruvian President Ana Holm at her side.",
        "visit completed | Eva Lind FIN > PER | PER Lima | -",
    ),
    case(
        "hammered-out-with",
        "On a visit to Lima, Finnish Premier Eva Lind hammered out a deal with Peruvian President Ana Holm.",
        "visit completed | Eva Lind FIN > PER | PER Lima | -",
        "meeting completed | Eva Lind FIN; Ana Holm PER | PER Lima | -",
    ),
    case(
        "a-total-of-meetings-in-a-year",
        "Finnish Premier Eva Lind held a total of four meetings with Peruvian President Ana Holm last year.",
    ),
]

MEETING_IN = [
    case(
        "an-officer-of-long-title",
        "U.S. envoy Jon Hale met on Wednesday with United Nations Deputy Humanitarian and Reconstruction Coordinator for Chad Ingrid Brandt.",
        "meeting completed | Jon Hale USA; Ingrid Brandt IGO | - | 2019-03-20",
    ),
    case("a-donor-of-no-title", "U.S. envoy Jon Hale met today with football fans of United Nations Avenue."),
    case(
        "ministers-meeting-in-a-city",
        "The Peruvian and Chilean foreign ministers, meeting in Quito, agreed on a timetable.",
        "meeting completed | Foreign Minister PER; Foreign Minister CHL | ECU Quito",
    ),
    case(
        "ministers-meeting-demands",
        "The Peruvian and Chilean foreign ministers, meeting demands for calm, agreed to it.",
    ),
    case(
        "a-dinner-hosted-by",
        "Peruvian President Ana Rojas attended a banquet hosted by Chilean President Pablo Diaz.",
        "meeting completed | Ana Rojas PER; Pablo Diaz CHL",
    ),
    case("a-banquet-hosted-by-a-firm", "Peruvian President Ana Rojas attended a banquet hosted by a firm from Chile."),
    case(
        "no-meeting-to-come",
        "There will be no meeting between Peruvian President Ana Rojas and Chilean President Pablo Diaz at the summit.",
        "meeting cancelled | Ana Rojas PER; Pablo Diaz CHL",
    ),
    case(
        "an-invitation-declined",
        "Peruvian President Ana Rojas declined an invitation to meet Chilean President Pablo Diaz in Quito.",
        "meeting cancelled | Ana Rojas PER; Pablo Diaz CHL",
    ),
    case(
        "agreed-to-talks",
        "Peru has agreed to talks with Chile.",
        "meeting planned | PER; CHL",
    ),
    case(
        "ready-for-talks",
        "Chilean President Pablo Diaz is ready for talks with Peru at any time.",
        "meeting possible | Pablo Diaz CHL; PER",
    ),
    case(
        "where-he-met-the-minister",
        "U.S. envoy Jack Sutton traveled to Peru, where he met with Foreign Minister Luis Vega.",
        "meeting completed | Jack Sutton USA; Luis Vega PER | PER",
        "visit completed | Jack Sutton USA > Peru PER | PER",
        outlet="The White House",
    ),
]

TOGETHER = [
    case(
        "i-met-with",
        '"I met with Togolese President Koffi Amegah this morning," Danish Defense Minister Jens Holm told reporters in Lome.',
        "meeting completed | Jens Holm DNK; Koffi Amegah TGO | - or TGO Lome | 2019-03-20",
        "? visit completed or visit ongoing | Jens Holm DNK > Togo TGO",
    ),
    case("i-met-nobody", '"I met with difficulties this morning," Danish Defense Minister Jens Holm told reporters.'),
    case(
        "chatted-together",
        "U.S. President Dan Moore and Cuban President Luis Ruiz shook hands and chatted at the memorial.",
        "meeting completed | Dan Moore USA; Luis Ruiz CUB",
    ),
    case("chatted-apart", "U.S. President Dan Moore chatted with reporters at the memorial."),
    case(
        "was-telephoned-by",
        "German Chancellor Eva Lind was telephoned by Russian President Ivan Horvat on Friday.",
        "meeting completed phone | Eva Lind DEU; Ivan Horvat RUS | - | 2019-03-15",
    ),
    case(
        "was-called-a-friend",
        "German Chancellor Eva Lind was called a friend by Russian President Ivan Horvat.",
    ),
    case(
        "raised-with",
        "Malaysian Prime Minister Ahmad Zaki raised the case with Thai Prime Minister Somchai Boon in Bangkok on Friday.",
        "meeting completed | Ahmad Zaki MYS; Somchai Boon THA | THA Bangkok | 2019-03-15",
    ),
    case("raised-with-nobody", "Malaysian Prime Minister Ahmad Zaki raised taxes with effect from Friday."),
    case(
        "an-audience-granted",
        "The pope granted a private audience to Lebanese President Michel Haddad on Saturday.",
        "meeting completed | Pope VAT; Michel Haddad LBN | - | 2019-03-16",
    ),
    case("an-audience-pleased", "The pope pleased an audience of Lebanese pilgrims on Saturday."),
    case(
        "spoke-separately-with",
        "President Garner spoke separately today with President Luis Gomez of Mexico and Prime Minister Ana Ruiz of Barbados.",
        "meeting completed phone | Garner USA; Luis Gomez MEX",
        "meeting completed phone | Garner USA; Ana Ruiz BRB",
        outlet="The White House",
    ),
    case(
        "beside-at-a-news-conference",
        "At a news conference in Ankara alongside Greek Foreign Minister Nikos Pappas, Turkish Foreign Minister Mehmet Kaya said ties were better.",
        "meeting completed | Mehmet Kaya TUR; Nikos Pappas GRC | TUR Ankara",
    ),
    case(
        "talks-with-whom-the-speaker-meets",
        "Burmese leader Thiri Maung said discussions would be held with the Bangladeshi foreign minister on Wednesday.",
        "meeting planned | Thiri Maung MMR; Foreign Minister BGD | - | 2019-03-20",
    ),
    case(
        "talks-that-an-analyst-speaks-of",
        "Burmese analyst Thiri Maung said discussions with the Bangladeshi foreign minister would be held on Wednesday.",
    ),
    case(
        "with-the-authorities-of",
        "In meetings with Cambodian authorities in Phnom Penh, Australian Foreign Minister Jill Payne warned against a crackdown.",
        "meeting completed | Jill Payne AUS; KHM | KHM Phnom Penh",
    ),
    case(
        "with-the-farmers-of",
        "In meetings with Cambodian farmers in Phnom Penh, Australian Foreign Minister Jill Payne warned against a crackdown.",
    ),
    case(
        "set-for-a-day-and-postponed",
        "A meeting between Togolese President Koffi Amegah and Gabonese President Jean Obiang set for Thursday was postponed.",
        "meeting cancelled | Koffi Amegah TGO; Jean Obiang GAB",
    ),
    case(
        "a-country-after-a-bare-name",
        "U.S. adviser Jack Sutton met his counterparts Luis Gomez of Mexico and Ana Ruiz of Barbados.",
        "meeting completed | Jack Sutton USA; Luis Gomez MEX; Ana Ruiz BRB",
    ),
]

STATES = [
    case(
        "states-discuss",
        "A newspaper said Riyadh and Washington had discussed the reconstruction of Raqqa.",
        "meeting completed | SAU; USA",
    ),
    case("states-are-discussed", "A newspaper said Syria and Iraq had been discussed by the ministers."),
    case(
        "states-talk",
        "Cuba is ready to talk with Mexico about visas.",
        "meeting possible | Cuba CUB; Mexico MEX",
    ),
    case("states-talked-up", "Cuba is talking up ties with Mexico."),
    case(
        "lawmakers-told",
        "Saudi Foreign Minister Adel Haddad told U.S. lawmakers his country would sell its assets.",
        "meeting completed | Adel Haddad SAU; United States USA",
    ),
    case("reporters-told", "Saudi Foreign Minister Adel Haddad told U.S. reporters his country would sell its assets."),
    case(
        "leading-to",
        "It caused anger, leading Ireland Prime Minister Eva Lind to raise the matter in a phone call with Danish "
        "Premier Lars Holm last week.",
        "meeting completed phone | Eva Lind IRL; Lars Holm DNK | - | 2019-03-11..2019-03-17",
    ),
]


@pytest.mark.parametrize("row", SUMMITS)
def test_summits_by_name(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", CONTACTS)
def test_contacts(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", EXCHANGES)
def test_exchanges_and_calls(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", APART)
def test_meetings_apart(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", PAIRS)
def test_pairs_and_regions(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", ROUNDS)
def test_rounds_by_reference(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", TOGETHER)
def test_together(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", MEETING_IN)
def test_meeting_in_a_city(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", STATES)
def test_states_and_lawmakers(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", NOUNS_AND_SIGNATURES)
def test_nouns_and_signatures(row: Case, read: Read) -> None:
    check(row, read(row))
