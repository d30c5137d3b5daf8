# ruff: noqa: E501 -- a row's sentence reads better whole
"""Who meets, where an office, a list or another sentence tells the parties and their states; and their near misses.

The last table holds meetings told by other words than "met": a reception, credentials, a call taken, "a face-to-face",
"also present was"; with the parties, and where they say so the place, the day or the doubt. It is one file, long as it
is: its rows are data, and these ways are told apart only side by side.
"""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

OFFICES = [
    case(
        "ambassador-to-with-name",
        "Peruvian Foreign Minister Juan Ruiz on Monday received Ambassador Extraordinary and Plenipotentiary of the Republic of Latvia to Peru Janis Ozols.",
        "meeting completed | Juan Ruiz PER; Janis Ozols LVA | - or PER | 2019-03-18",
    ),
    case(
        "ambassador-in-with-name",
        "Norwegian Deputy Foreign Minister Erna Berg had a meeting on Monday with the Ambassador of Peru in Oslo, Mr. Juan Ruiz.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | - or NOR Oslo | 2019-03-18",
    ),
    case(
        "ambassador-met-in-a-city",
        "Norwegian Deputy Foreign Minister Erna Berg met the Ambassador of Peru in Riga on Monday.",
        "meeting completed | Erna Berg NOR; PER | LVA Riga | 2019-03-18",
    ),
    case(
        "presidents-of-two-states",
        "The telephone conversation between the Norwegian and Peruvian presidents was held on Monday.",
        "meeting completed phone | President NOR; President PER | - | 2019-03-18",
    ),
    case(
        "president-and-prime-minister",
        "Peruvian President Juan Ruiz and Prime Minister Luis Soto met Latvian Prime Minister Janis Ozols in Riga on Monday.",
        "meeting completed | Juan Ruiz PER; Luis Soto PER; Janis Ozols LVA | LVA Riga | 2019-03-18",
        "? visit completed",
    ),
    case(
        "highness-and-office",
        "His Highness the Crown Prince Sheikh Saleh Al-Marri received on Monday a phone call from Peruvian President Juan Ruiz.",
        "meeting completed phone | Saleh Al-Marri QAT; Juan Ruiz PER | - | 2019-03-18",
        outlet="Qatar News Agency",
    ),
    case(
        "minister-responsible-for",
        "Omar bin Saleh, Minister Responsible for Foreign Affairs of Oman, met Peruvian President Juan Ruiz on Monday.",
        "meeting completed | Omar bin Saleh OMN; Juan Ruiz PER | - | 2019-03-18",
    ),
    case(
        "headline-drops-articles",
        "Norwegian Foreign Minister Erna Berg met on Monday for a second time with King Felipe at his summer palace.",
        "meeting completed | Erna Berg NOR; Felipe ESP | - | 2019-03-18",
        title="Berg meets king",
    ),
    case(
        "ambassador-of-a-state",
        "China ambassador Li Wei met Norwegian Foreign Minister Erna Berg on Monday.",
        "meeting completed | Li Wei CHN; Erna Berg NOR | - | 2019-03-18",
    ),
    case(
        "the-minister-of-a-nationality",
        "Norway's Foreign Minister Erna Berg was in Geneva for two days. On Monday the Norwegian minister met her counterparts from Peru and Latvia, Juan Ruiz and Janis Ozols.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER; Janis Ozols LVA | CHE Geneva or - | 2019-03-18",
        "? visit completed",
    ),
    case(
        "envoy-for-a-state-alone",
        "Ana Roux, senior director for China at the U.S. State Department, met Norwegian Foreign Minister Erna Berg on Monday.",
        "meeting completed | Ana Roux USA; Erna Berg NOR | - | 2019-03-18",
    ),
    case(
        "president-elect-as-the-president",
        "Peru's President-elect Juan Ruiz met Latvian Prime Minister Janis Ozols. The incoming Peruvian president later dined with Norwegian Prime Minister Erna Berg.",
        "meeting completed | Juan Ruiz PER; Janis Ozols LVA",
        "meeting completed | Juan Ruiz PER; Erna Berg NOR",
    ),
    case(
        "two-leaders-joined-by-a-third",
        "Norwegian Prime Minister Erna Berg and Peruvian President Juan Ruiz, flanked by Latvian Prime Minister Janis Ozols, spoke to the press. The two leaders will hold their first session on April 2.",
        "meeting planned | Erna Berg NOR; Juan Ruiz PER | - | 2019-04-02",
    ),
    case(
        "two-leaders-phoned-by-a-third",
        "Latvian Prime Minister Janis Ozols phoned Norwegian Prime Minister Erna Berg and Peruvian President Juan Ruiz. The two leaders will meet on April 2.",
        "meeting completed phone | Janis Ozols LVA; Erna Berg NOR; Juan Ruiz PER | - | -",
        "meeting planned | Erna Berg NOR; Juan Ruiz PER | - | 2019-04-02",
    ),
    case(
        "particle-of-a-name",
        "Norwegian Foreign Minister Erna Berg met former French President Valery Roux d'Artois on Monday.",
        "meeting completed | Erna Berg NOR; Valery Roux d'Artois FRA | - | 2019-03-18",
    ),
    case(
        "delegation-from-a-body-led-by",
        "Chinese legislator Li Wei met on Monday with a delegation from the Peruvian Congress led by its Speaker Juan Ruiz.",
        "meeting completed | Li Wei CHN; Juan Ruiz PER | - | 2019-03-18",
    ),
]


LISTS = [
    case(
        "counterpart-and-others-of-their-states",
        "Norwegian Prime Minister Erna Berg has held a meeting with her Peruvian counterpart, Juan Ruiz, Janis Ozols of Latvia and Raila Otieno of Kenya.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER; Janis Ozols LVA; Raila Otieno KEN",
    ),
    case(
        "mission-made-up-of",
        "A peace mission made up of President Juan Ruiz of Peru and Latvian Prime Minister Janis Ozols held talks with Norway's Erna Berg in Oslo on Monday.",
        "meeting completed | Juan Ruiz PER; Janis Ozols LVA; Erna Berg NOR | NOR Oslo | 2019-03-18",
    ),
    case(
        "guests-of-one-state",
        "Peruvian President Juan Ruiz on Monday received Kuwaiti Foreign Minister Salem Al-Sabah, Chief of Staff Maj. Gen. Yousef Al-Ali, and Intelligence Director Ahmad Husni. Al-Sabah and Al-Ali also held talks with Peruvian Defense Minister Luis Soto.",
        "meeting completed | Juan Ruiz PER; Salem Al-Sabah KWT; Yousef Al-Ali KWT; Ahmad Husni KWT | - or PER | 2019-03-18",
        "meeting completed | Salem Al-Sabah KWT; Yousef Al-Ali KWT; Luis Soto PER",
        "? visit completed",
    ),
    case(
        "delegation-comprising-headed-by",
        "Peruvian President Juan Ruiz received on Monday a Tunisian delegation comprising a number of lawmakers, headed by MP Karim Helali.",
        "meeting completed | Juan Ruiz PER; Karim Helali TUN | - or PER | 2019-03-18",
        "? visit completed",
    ),
    case(
        "delegation-of-figures",
        "Peruvian Foreign Minister Juan Ruiz met a delegation of Tunisian figures on Monday.",
        "meeting completed | Juan Ruiz PER; Delegation TUN | - | 2019-03-18",
    ),
    case(
        "states-in-brackets",
        "Peruvian President Juan Ruiz left on Monday for Quito, where he will take part in the quadripartite summit (Peru, Ecuador, Bolivia and Chile).",
        "visit ongoing | Juan Ruiz PER > Ecuador ECU | ECU Quito",
        "meeting planned | PER; Ecuador ECU; Bolivia BOL; Chile CHL | ECU Quito",
    ),
    case(
        "bracket-of-a-name",
        "Peruvian President Juan Ruiz took part in the meeting (pictured) on Monday.",
    ),
    case(
        "including-with-counterparts",
        "Norwegian Prime Minister Erna Berg will hold bilateral meetings with several leaders, including with her counterparts from Malta and Peru.",
        "meeting planned | Erna Berg NOR; Prime Minister MLT",
        "meeting planned | Erna Berg NOR; Prime Minister PER",
    ),
    case(
        "and-with-another-day",
        "Norwegian Foreign Minister Erna Berg will hold talks with Peruvian President Juan Ruiz on Thursday, and with Latvian Prime Minister Janis Ozols on Friday.",
        "meeting planned | Erna Berg NOR; Juan Ruiz PER | - | 2019-03-21",
        "meeting planned | Erna Berg NOR; Janis Ozols LVA | - | 2019-03-22",
    ),
    case(
        "and-separately-with",
        "Norwegian Foreign Minister Erna Berg met on Monday with Peruvian President Juan Ruiz, in town for the games, and separately with Latvia's Janis Ozols.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | - | 2019-03-18",
        "meeting completed | Erna Berg NOR; Janis Ozols LVA | - | 2019-03-18",
    ),
    case(
        "talks-with-and-a-pact-with",
        "Norwegian Foreign Minister Erna Berg will hold talks with Peru and with luck sign a pact.",
        "meeting planned | Erna Berg NOR; Peru PER",
    ),
    case(
        "counterparts-of-an-unstated-side",
        "The chief envoys of Norway and Peru will meet in Oslo on Friday. Erna Berg, special representative for the Arctic, will hold talks with her Peruvian counterpart Juan Ruiz.",
        "meeting planned | NOR; PER | NOR Oslo | 2019-03-22",
        "? meeting planned | Erna Berg NOR; Juan Ruiz PER",
    ),
    case(
        "five-permanent-members",
        "The foreign ministers of the five permanent members of the Security Council met on Monday in Geneva.",
        "meeting completed | CHN; FRA; GBR; RUS; USA | CHE Geneva | 2019-03-18",
    ),
    case(
        "vice-president-and-prime-minister-of",
        "Omar bin Saleh, Vice President and Prime Minister of the UAE, met in Dubai on Monday Kenyan Vice President Raila Otieno.",
        "meeting completed | Omar bin Saleh ARE; Raila Otieno KEN | ARE Dubai | 2019-03-18",
        "? visit completed",
    ),
    case(
        "given-name-of-a-state",
        "Britain's William Holm and his Spanish counterpart Trinidad Ruiz met in Madrid on Monday.",
        "meeting completed | William Holm GBR; Trinidad Ruiz ESP | ESP Madrid | 2019-03-18",
    ),
    case(
        "initials-after-an-office",
        "Norwegian Prime Minister Erna Berg met Indian President A P J Menon on Monday.",
        "meeting completed | Erna Berg NOR; A P J Menon IND | - | 2019-03-18",
    ),
]


@pytest.mark.parametrize("row", LISTS)
def test_all_who_are_listed_take_part(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", OFFICES)
def test_parties_are_named_with_their_states(row: Case, read: Read) -> None:
    check(row, read(row))


ELSEWHERE = [
    case(
        "between-the-two-in",
        "Norwegian Prime Minister Erna Berg and Peruvian President Juan Ruiz may talk. A scheduled meeting between the two in Riga was called off in January.",
        "meeting cancelled | Erna Berg NOR; Juan Ruiz PER | LVA Riga",
    ),
    case(
        "between-the-two-main-parties",
        "Norwegian Prime Minister Erna Berg and Peruvian President Juan Ruiz may talk. A meeting between the two main parties in Riga was called off.",
    ),
    case(
        "in-their-meeting-held-in",
        "In their meeting held in Riga, Norwegian Foreign Minister Erna Berg, Peruvian Foreign Minister Juan Ruiz and Kenyan Foreign Minister Raila Otieno confirmed the plan.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER; Raila Otieno KEN | LVA Riga | -",
    ),
    case(
        "in-a-separate-meeting-with",
        "Norwegian Foreign Minister Erna Berg met Peruvian President Juan Ruiz. In a separate meeting with the President of Malta, George Bonnici, she discussed migration.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER",
        "meeting completed | Erna Berg NOR; George Bonnici MLT",
    ),
    case(
        "joined-for-three-way-talks",
        "Norwegian Prime Minister Erna Berg and Peruvian President Juan Ruiz dined in Milan on Monday before being joined by Latvian Prime Minister Janis Ozols for three-way talks.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER; Janis Ozols LVA",
        "? meeting completed | Erna Berg NOR; Juan Ruiz PER",
    ),
    case(
        "came-a-day-after-talks",
        "Norwegian Prime Minister Erna Berg's talks with Peruvian President Juan Ruiz in Lima came a day after five hours of discussions with Bolivian President Luis Soto in Quito.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | PER Lima",
        "meeting completed | Erna Berg NOR; Luis Soto BOL | ECU Quito",
        "? visit completed",
    ),
    case(
        "visit-ahead-of-anothers-trip",
        "Thursday's visit to Dakar by Estonian Trade Minister Kaja Tamm comes ahead of a planned trip to Senegal by Thai Premier Somchai Dee.",
        "visit planned | Kaja Tamm EST > Senegal SEN | SEN Dakar | 2019-03-21",
        "visit planned | Somchai Dee THA > Senegal SEN | SEN | -",
    ),
    case(
        "visit-ahead-of-anothers-summit",
        "Estonian Trade Minister Kaja Tamm visited Dakar on Monday ahead of a planned trip by Thai Premier Somchai Dee for a summit with Senegalese President Awa Diop.",
        "visit completed | Kaja Tamm EST > Senegal SEN | SEN Dakar | 2019-03-18",
        "visit planned | Somchai Dee THA > Senegal SEN | SEN",
        "meeting planned | Somchai Dee THA; Awa Diop SEN",
    ),
    case(
        "talked-about-by-phone-with",
        "Norwegian Foreign Minister Erna Berg on Sunday talked about trade ties by phone with her Peruvian counterpart Juan Ruiz.",
        "meeting completed phone | Erna Berg NOR; Juan Ruiz PER | - | 2019-03-17",
    ),
    case(
        "talked-about-a-war-with",
        "Norwegian Foreign Minister Erna Berg on Sunday talked about the border war with Peru.",
    ),
    case(
        "hosted-a-reception-for",
        "Norwegian Foreign Minister Erna Berg on Monday hosted a reception for Peruvian Ambassador Juan Ruiz.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | - or NOR | 2019-03-18",
    ),
    case(
        "hosted-a-reception-for-friends-of",
        "Norwegian Foreign Minister Erna Berg on Monday hosted a reception for friends of Peruvian Ambassador Juan Ruiz.",
    ),
    case(
        "hosted-her-for-lunch",
        "Norwegian Prime Minister Erna Berg met President Juan Ruiz of Peru in Lima on Monday. Earlier in the day, Foreign Minister Luis Soto of Peru hosted her for lunch.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | PER Lima | 2019-03-18",
        "meeting completed | Luis Soto PER; Erna Berg NOR",
        "? visit completed",
    ),
    case(
        "in-two-separate-meetings",
        "Norwegian Prime Minister Erna Berg met with President Juan Ruiz of Peru and Latvian Prime Minister Janis Ozols in two separate meetings.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER",
        "meeting completed | Erna Berg NOR; Janis Ozols LVA",
    ),
    case(
        "received-the-credentials-of",
        "Peruvian President Juan Ruiz received on Monday the credentials of Norway's Ambassador to Peru Erna Berg.",
        "meeting completed | Juan Ruiz PER; Erna Berg NOR | - or PER | 2019-03-18",
    ),
    case(
        "received-the-thanks-of",
        "Peruvian President Juan Ruiz received on Monday the thanks of Norway's Ambassador to Peru Erna Berg.",
    ),
    case(
        "summit-of-the-sentence-before",
        "Norwegian Prime Minister Erna Berg and President Juan Ruiz of Peru will hold a summit in Riga next month. The summit will take place on April 20. Its date was agreed in a meeting between Foreign Ministers Odd Lie of Norway and Luis Soto of Peru.",
        "meeting planned | Erna Berg NOR; Juan Ruiz PER | LVA Riga | 2019-04-20",
        "meeting completed | Odd Lie NOR; Luis Soto PER",
    ),
    case(
        "with-a-name-and-a-day",
        "Norwegian Prime Minister Erna Berg will meet with Peruvian President Juan Ruiz Friday to discuss trade, at Ruiz's request.",
        "meeting planned | Erna Berg NOR; Juan Ruiz PER | - | 2019-03-22",
    ),
    case(
        "where-he-saw-the-king",
        "Norwegian Foreign Minister Erna Berg is now in Madrid, where she saw King Felipe of Spain.",
        "visit ongoing | Erna Berg NOR > Spain ESP | ESP Madrid",
        "meeting completed | Erna Berg NOR; Felipe ESP | ESP Madrid",
    ),
    case(
        "saw-the-king-fall",
        "Norwegian Foreign Minister Erna Berg is now in Madrid, where she saw King Felipe of Spain fall.",
        "visit ongoing | Erna Berg NOR > Spain ESP | ESP Madrid",
    ),
    case(
        "settling-into-talks",
        "Norwegian Foreign Minister Erna Berg and Peru's Juan Ruiz strolled through a park before settling into six hours of talks.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER",
    ),
    case(
        "meeting-hosted-by",
        "Norwegian Foreign Minister Erna Berg and her Peruvian counterpart Juan Ruiz gathered in Riga on Monday in a meeting hosted by Latvian Foreign Minister Janis Ozols.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER; Janis Ozols LVA | LVA Riga | 2019-03-18",
    ),
    case(
        "town-of-the-told-state",
        "Norwegian Foreign Minister Erna Berg and her Peruvian counterpart Juan Ruiz met on Monday in the Uruguayan town of Salto.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | URY Salto | 2019-03-18",
    ),
    case(
        "capital-audience",
        "The King of Bhutan granted an Audience to Peruvian Foreign Minister Juan Ruiz on Monday.",
        "meeting completed | King BTN; Juan Ruiz PER | - | 2019-03-18",
    ),
    case(
        "joke-when-the-pair-met",
        "Norwegian Prime Minister Erna Berg shared a joke with Peru's Foreign Minister Juan Ruiz when the pair met in person for the first time in Fiji.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | FJI",
    ),
    case(
        "will-be-co-chaired-by",
        "The meeting will be co-chaired by Norway's Foreign Minister Erna Berg and Peru's Foreign Minister Juan Ruiz.",
        "meeting planned | Erna Berg NOR; Juan Ruiz PER",
    ),
    case(
        "a-face-to-face-with",
        "Norwegian Prime Minister Erna Berg is set to have a face-to-face with Peruvian President Juan Ruiz.",
        "meeting planned | Erna Berg NOR; Juan Ruiz PER",
    ),
    case(
        "a-face-to-face-with-a-problem",
        "Norwegian Prime Minister Erna Berg is set to have a face-to-face with hunger in Peru.",
    ),
    case(
        "was-attended-by-both-sides",
        "Peruvian President Juan Ruiz received Norwegian Prime Minister Erna Berg on Monday. The reception was attended by Peruvian Defense Minister Luis Soto and Norwegian Foreign Minister Odd Lie.",
        "meeting completed | Juan Ruiz PER; Erna Berg NOR; Luis Soto PER; Odd Lie NOR | - or PER | 2019-03-18",
        "? visit completed",
    ),
    case(
        "also-present-was",
        "Peruvian President Juan Ruiz met Norwegian Prime Minister Erna Berg in Lima on Monday. Also present was Norwegian Foreign Minister Odd Lie.",
        "meeting completed | Juan Ruiz PER; Erna Berg NOR; Odd Lie NOR | PER Lima | 2019-03-18",
    ),
    case(
        "also-present-nobody-met",
        "Peruvian President Juan Ruiz opened a bridge on Monday. Also present was Norwegian Foreign Minister Odd Lie.",
    ),
    case(
        "hosts-a-meeting-of-his-peers",
        "Norwegian Foreign Minister Odd Lie will host a meeting of the foreign ministers of Peru and Latvia in Oslo on Monday.",
        "meeting planned | Odd Lie NOR; PER; LVA | NOR Oslo | 2019-03-25",
    ),
    case(
        "hosts-a-meeting-of-others",
        "Norwegian Foreign Minister Odd Lie will host a meeting between the presidents of Peru and Latvia in Oslo on Monday.",
        "meeting planned | PER; LVA | NOR Oslo | 2019-03-25",
    ),
    case(
        "told-something-takes-no-part",
        "Peruvian President Juan Ruiz told Norwegian Prime Minister Erna Berg on Monday that oil was cheap. Chilean Foreign Minister Ivan Soto will take part in the talks.",
        "meeting completed | Juan Ruiz PER; Erna Berg NOR",
    ),
    case(
        "briefed-on-talks-elsewhere",
        "Peruvian Foreign Minister Eva Vega briefed reporters in Lima on her talks with Norwegian Prime Minister Erna Berg.",
        "meeting completed | Eva Vega PER; Erna Berg NOR | -",
    ),
    case(
        "met-for-hours-at-the-airport-with",
        "Peruvian President Juan Ruiz met for two hours at the airport with Norwegian Prime Minister Erna Berg on Monday.",
        "meeting completed | Juan Ruiz PER; Erna Berg NOR | - | 2019-03-18",
    ),
    case(
        "met-for-hours-at-the-airport",
        "Peruvian President Juan Ruiz waited for two hours at the airport with Norwegian Prime Minister Erna Berg on Monday.",
    ),
    case(
        "attended-a-summit-of-others",
        "Peruvian President Juan Ruiz met Norwegian Prime Minister Erna Berg in Lima on Monday. In May Chilean President Ivan Soto attended the Pacific Summit.",
        "meeting completed | Juan Ruiz PER; Erna Berg NOR | PER Lima | 2019-03-18",
    ),
    case(
        "is-to-meet-two-and-met-one",
        "Peruvian President Juan Ruiz is to meet Norwegian Prime Minister Erna Berg and Chilean President Ivan Soto on Friday. Ruiz first met Berg at the United Nations that month.",
        "meeting planned | Juan Ruiz PER; Erna Berg NOR; Ivan Soto CHL | - | 2019-03-22",
        "meeting completed | Juan Ruiz PER; Erna Berg NOR | USA New York",
    ),
    case(
        "met-there-again",
        "Peruvian President Juan Ruiz met Norwegian Prime Minister Erna Berg in Oslo on February 4 and again there on March 5.",
        "meeting completed | Juan Ruiz PER; Erna Berg NOR | NOR Oslo | 2019-02-04",
        "meeting completed | Juan Ruiz PER; Erna Berg NOR | NOR Oslo | 2019-03-05",
    ),
    case(
        "met-on-two-days",
        "Peruvian President Juan Ruiz met Norwegian Prime Minister Erna Berg in Oslo on March 4 and 5.",
        "meeting completed | Juan Ruiz PER; Erna Berg NOR | NOR Oslo",
    ),
    case(
        "telephoned-to-assure",
        "In Lima, President Juan Ruiz telephoned Norwegian Prime Minister Erna Berg to assure her that Peru remained committed to peace.",
        "meeting completed phone | Juan Ruiz PER; Erna Berg NOR | - | -",
    ),
    case(
        "a-summit-somewhere-of",
        "A summit in Oslo of the leaders of Peru and Chile is set for Friday.",
        "meeting planned | PER; CHL | NOR Oslo | 2019-03-22",
    ),
    case("a-statue-somewhere-of", "A statue in Oslo of the leaders of Peru and Chile is set for Friday."),
    case(
        "a-meeting-on-the-cards",
        "A meeting between Peruvian President Juan Ruiz and Norwegian Prime Minister Erna Berg is on the cards.",
        "meeting possible | Juan Ruiz PER; Erna Berg NOR",
    ),
    case(
        "a-meeting-not-on-the-agenda",
        "A meeting between Peruvian President Juan Ruiz and Norwegian Prime Minister Erna Berg is not on the agenda.",
    ),
    case(
        "a-meeting-not-planned",
        "A meeting between Peruvian President Juan Ruiz and Norwegian Prime Minister Erna Berg is not planned.",
    ),
    case(
        "thanked-those-attending",
        "Peruvian President Juan Ruiz met Norwegian Prime Minister Erna Berg in Lima on Monday. Chilean Foreign Minister Ivan Soto thanked those attending and blamed Bolivian President Ana Lind.",
        "meeting completed | Juan Ruiz PER; Erna Berg NOR | PER Lima | 2019-03-18",
    ),
    case(
        "among-those-attending-who-meets-another",
        "Peruvian President Juan Ruiz met Norwegian Prime Minister Erna Berg in Lima on Monday. Among those attending were Chilean Foreign Minister Ivan Soto and Trade Minister Eva Holm, who will meet Bolivian President Ana Lind next week.",
        "meeting completed | Juan Ruiz PER; Erna Berg NOR; Ivan Soto CHL; Eva Holm CHL | PER Lima | 2019-03-18",
        "meeting planned | Ivan Soto CHL; Eva Holm CHL; Ana Lind BOL",
    ),
    case(
        "two-leaders-with-refugees",
        "Peruvian President Juan Ruiz and Norwegian Prime Minister Erna Berg held a meeting with refugees in Lima on Monday.",
        "meeting completed | Juan Ruiz PER; Erna Berg NOR; refugees - | PER Lima | 2019-03-18",
    ),
    case(
        "some-dissidents-and-a-group-of-refugees",
        "Peruvian President Juan Ruiz met some dissidents and a group of refugees in Quito on Monday.",
        "meeting completed | Juan Ruiz PER; dissidents -; refugees - | ECU Quito | 2019-03-18",
    ),
    case(
        "took-calls-from-leaders",
        "Norwegian Prime Minister Erna Berg took calls from the leaders of Peru and Latvia on Monday.",
        "meeting completed phone | Erna Berg NOR; Peru PER; Latvia LVA | - | 2019-03-18",
    ),
    case(
        "received-calls-from-two",
        "Norwegian Prime Minister Erna Berg received calls from Presidents Juan Ruiz of Peru and Janis Ozols of Latvia.",
        "meeting completed phone | Erna Berg NOR; Juan Ruiz PER",
        "meeting completed phone | Erna Berg NOR; Janis Ozols LVA",
    ),
    case(
        "no-date-for-a-meeting",
        "No date has been fixed for a meeting between Norwegian Foreign Minister Erna Berg and Peruvian Foreign Minister Juan Ruiz.",
        "meeting planned | Erna Berg NOR; Juan Ruiz PER | - | -",
    ),
    case(
        "a-meeting-followed",
        "Norwegian Foreign Minister Erna Berg met her Peruvian counterpart Juan Ruiz on Monday. A meeting with Latvian President Janis Ozols followed.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | - | 2019-03-18",
        "meeting completed | Erna Berg NOR; Janis Ozols LVA",
    ),
    case(
        "a-meeting-with-nobody-before",
        "A meeting with Latvian President Janis Ozols followed.",
    ),
    case(
        "are-considering-meeting",
        "Norway's foreign minister Erna Berg and Peru's Juan Ruiz are considering meeting bilaterally in Riga next month.",
        "meeting possible | Erna Berg NOR; Juan Ruiz PER | LVA Riga | 2019-04-01..2019-04-30",
    ),
    case(
        "will-see-two",
        "Norwegian Foreign Minister Erna Berg will see Peruvian President Juan Ruiz and Latvia's Janis Ozols on Friday.",
        "meeting planned | Erna Berg NOR; Juan Ruiz PER; Janis Ozols LVA | - | 2019-03-22",
    ),
    case(
        "bilaterals-with-leaders",
        "Norwegian Prime Minister Erna Berg will have bilaterals with the leaders of Peru and Latvia.",
        "meeting planned | Erna Berg NOR; Peru PER",
        "meeting planned | Erna Berg NOR; Latvia LVA",
    ),
    case(
        "also-met-one-on-one",
        "Norwegian Prime Minister Erna Berg and Peruvian President Juan Ruiz met with Latvian Prime Minister Janis Ozols on Monday. Berg and Ruiz also met one-on-one.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER; Janis Ozols LVA | - | 2019-03-18",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | - | 2019-03-18",
    ),
    case(
        "third-time-they-met",
        "Norwegian Prime Minister Erna Berg and Peruvian President Juan Ruiz are to meet in Riga on Friday. It will be the third time the two have met this year.",
        "meeting planned | Erna Berg NOR; Juan Ruiz PER | LVA Riga | 2019-03-22",
    ),
    case(
        "came-together-with",
        "Norwegian Prime Minister Erna Berg came together with Peruvian President Juan Ruiz on Monday.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | - | 2019-03-18",
    ),
    case(
        "one-on-one-after-anothers-meeting",
        "Norway's Erna Berg and Iran's Ali Karimi met one-on-one for an hour after the meeting of the six powers with Iran.",
        "meeting completed | Erna Berg NOR; Ali Karimi IRN",
        "meeting completed | CHN; DEU; FRA; GBR; RUS; USA; IRN",
    ),
    case(
        "talks-between-the-two-governments",
        "Norwegian Prime Minister Erna Berg and Peruvian President Juan Ruiz sat side by side on Monday for the first talks between the two governments in years.",
        "meeting completed | Norway NOR; Peru PER | - | 2019-03-18",
    ),
    case(
        "came-together-in",
        "Norwegian Prime Minister Erna Berg and her Peruvian opposite number, Juan Ruiz, came together Tuesday in Riga for the first time in four years.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | LVA Riga | 2019-03-19",
    ),
    case(
        "will-meet-one-on-one-with-leaders",
        "Norwegian Prime Minister Erna Berg will meet one-on-one with Peruvian and Latvian leaders on Friday.",
        "meeting planned | Erna Berg NOR; Peru PER | - | 2019-03-22",
        "meeting planned | Erna Berg NOR; Latvia LVA | - | 2019-03-22",
    ),
    case(
        "met-and-phoned-another",
        "Norwegian Prime Minister Erna Berg conferred for three hours with President Juan Ruiz of Peru on Monday, and Ruiz twice phoned Latvian Prime Minister Janis Ozols.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | - | 2019-03-18",
        "meeting completed phone | Juan Ruiz PER; Janis Ozols LVA",
    ),
    case(
        "negotiators-sat-down",
        "Norwegian and Peruvian negotiators sat down face to face in Riga on Monday.",
        "consultation completed | Norway NOR; Peru PER | LVA Riga | 2019-03-18",
    ),
    case(
        "came-together-to",
        "Norway and Peru came together on Monday to condemn the attack.",
    ),
    case(
        "interacted-with",
        "Norwegian Prime Minister Erna Berg also interacted with President of Kiribati Taneti Ruiz.",
        "meeting completed | Erna Berg NOR; Taneti Ruiz KIR",
    ),
    case(
        "took-place-between-in",
        "A meeting took place between Norwegian Foreign Minister Erna Berg and OSCE Chairman-in-Office Janis Ozols in Riga on Monday.",
        "meeting completed | Erna Berg NOR; Janis Ozols IGO | LVA Riga | 2019-03-18",
    ),
    case(
        "first-meeting-since-a-visit",
        "Norwegian Prime Minister Erna Berg met Peruvian President Juan Ruiz. It was their first meeting since the Peruvian leader's visit to Oslo last year.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | - | -",
        "visit completed | Juan Ruiz PER > Norway NOR | NOR Oslo | 2018-01-01..2018-12-31",
    ),
    case(
        "welcomed-talks-from-afar",
        "Norwegian Foreign Minister Erna Berg and Peruvian Foreign Minister Juan Ruiz will hold talks in May. In Riga, Latvian government spokesman Janis Ozols welcomed the talks.",
        "meeting planned | Erna Berg NOR; Juan Ruiz PER | - | 2019-05-01..2019-05-31",
    ),
]


@pytest.mark.parametrize("row", ELSEWHERE)
def test_parties_are_found_where_other_words_tell_them(row: Case, read: Read) -> None:
    check(row, read(row))
