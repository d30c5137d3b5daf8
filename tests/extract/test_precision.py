"""What looks like a party, a day, a place or a doubt and is none: each misleading sentence beside a plain one.

It is one file, long as it is: its rows are data, a table for each thing that misleads, with the plain sentence next to
the misleading one.
"""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

# -- what is met without a meeting, and trips ahead of which others travel ---------------------------------------------
AHEAD = [
    case("money that goes", "Irish Premier Eva Lind said nearly $20 million in aid would go to Peru."),
    case("the most of money", "Most of the money pledged by Irish Premier Eva Lind will go to Peru."),
    case("an authority to decide", "The premier has broad authority to decide who can come into Peru."),
    case("who is to go is open", "Irish Premier Eva Lind did not say who would go to Peru."),
    case(
        "who is to go is told",
        "Irish Premier Eva Lind, who will go to Peru, did not say it.",
        "visit planned | Eva Lind IRL > Peru PER | PER",
    ),
    case("what is done in consultation", "Ireland will act in close consultation with NATO and the European Union."),
    case(
        "what is in consultations",
        "Ireland and Denmark are in consultations over the border.",
        "consultation ongoing | IRL; DNK",
    ),
    case(
        "a deal that another negotiates",
        "Irish Premier Eva Lind gave a speech opposing the deal with Peru then being negotiated by Danish Premier Lars "
        "Holm.",
    ),
    case("a challenge that is met", "Irish officials met the challenge with their Danish counterparts."),
    case("reporters face to face", "Irish and Danish ministers met reporters face-to-face in Lima on Tuesday."),
    case("villagers face to face", "Irish and Danish ministers met villagers face to face in Lima on Tuesday."),
    case(
        "ministers face to face",
        "Irish and Danish ministers met face to face on Tuesday.",
        "meeting completed | IRL; DNK | - | 2019-03-19..2019-03-19",
    ),
    case(
        "a trip for a summit with a third",
        "Irish Foreign Minister Eva Lind visited Lima ahead of a planned trip by Peruvian President Juan Rojas for a "
        "summit with Chilean President Pablo Soto.",
        "visit completed | Eva Lind IRL > Peru PER | PER Lima",
        "visit planned | Juan Rojas PER > Chile CHL | CHL",
        "meeting planned | Juan Rojas PER; Pablo Soto CHL",
    ),
    case(
        "a trip where the minister is",
        "Irish Foreign Minister Eva Lind visited Lima ahead of a planned trip by Irish President Paul Ott.",
        "visit completed | Eva Lind IRL > Peru PER | PER Lima",
        "visit planned | Paul Ott IRL > Peru PER | PER Lima",
    ),
    case(
        "a trip back",
        "Irish Foreign Minister Eva Lind visited Lima ahead of a planned trip by Peruvian President Juan Rojas.",
        "visit completed | Eva Lind IRL > Peru PER | PER Lima",
        "visit planned | Juan Rojas PER > Ireland IRL | IRL",
    ),
]

# -- who is nobody of the event ----------------------------------------------------------------------------------------
BYSTANDERS = [
    case("an aircraft returns", "Irish Foreign Minister Eva Lind said the aircraft had to return to Turkey."),
    case(
        "a minister returns",
        "Irish Foreign Minister Eva Lind had to return to Turkey.",
        "visit completed | Eva Lind IRL > Turkey TUR",
    ),
    case(
        "the wife of somebody",
        "The wife of detained Danish activist Lars Holm was due to arrive in Hanoi on Sunday.",
    ),
    case(
        "somebody himself",
        "Danish Foreign Minister Lars Holm was due to arrive in Hanoi on Sunday.",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM Hanoi | 2019-03-24..2019-03-24",
    ),
    case("a speech to a parliament", "EU negotiator Ivan Horvat spoke to the Italian parliament on Tuesday."),
    case(
        "talks with a minister",
        "EU negotiator Ivan Horvat spoke to the Italian foreign minister on Tuesday.",
        "meeting completed | Ivan Horvat IGO; ITA | - | 2019-03-19..2019-03-19",
    ),
    case("a state as the topic", "North Korea is sure to top the agenda of meetings with Irish Premier Eva Lind."),
    case("a state that is raised", "Syria was raised in talks with Irish Premier Eva Lind."),
    case(
        "a state at the table",
        "North Korea is expected to take part in meetings with Irish Premier Eva Lind.",
        "meeting planned | North Korea PRK; Eva Lind IRL",
    ),
    case("a party's own caucus", "House Speaker Paul Ott spoke after a meeting with House Republican members."),
    case(
        "who is only quoted",
        '"There is no role for President Omar al-Lobo in Syria," U.S. Secretary of State Dan Moore told reporters at '
        "the end of a trip that took him to Saudi Arabia.",
        "visit completed | Dan Moore USA > Saudi Arabia SAU | SAU",
    ),
    case(
        "who is named in the same breath",
        "Syrian President Omar al-Lobo spoke at the end of a trip that took him to Saudi Arabia.",
        "visit completed | Omar al-Lobo SYR > Saudi Arabia SAU | SAU",
    ),
    case(
        "the teller leaves",
        "U.S. Attorney General Jeff Stone said that British minister Tom Page told him that he would leave for Moscow.",
        "visit planned | Tom Page GBR > Russia RUS | RUS Moscow",
        "? meeting completed | Tom Page GBR; Jeff Stone USA",
    ),
    case(
        "the one who says so leaves",
        "U.S. Attorney General Jeff Stone said that he would leave for Moscow.",
        "visit planned | Jeff Stone USA > Russia RUS | RUS Moscow",
    ),
    case(
        "a surname that is an office",
        "U.S. Senator Dan King was in London on Monday. King met British Foreign Secretary Tom Page.",
        "? visit completed | Dan King USA",
        "meeting completed | Dan King USA; Tom Page GBR",
    ),
    case(
        "two fields of one office",
        "U.S. Secretary of State Dan Moore and Housing and Urban Development Secretary Ann Reed will travel to Oslo.",
        "visit planned | Dan Moore USA; Ann Reed - > Norway NOR | NOR Oslo",
    ),
]

MORE_BYSTANDERS = [
    case(
        "the guest greeted",
        "TOKYO (AP) -- U.S. President Dan Moore greeted Japanese Emperor Naruhito on Monday with a nod.",
        "? meeting completed | Dan Moore USA; Naruhito JPN",
    ),
    case(
        "the guest greeted at home",
        "WASHINGTON (AP) -- U.S. President Dan Moore greeted Japanese Emperor Naruhito on Monday at the White House.",
        "meeting completed | Dan Moore USA; Naruhito JPN",
        "visit completed | Naruhito JPN > United States USA; Dan Moore USA",
    ),
    case(
        "with whom something else is done",
        "U.S. President Dan Moore will leave the trade talks and renegotiate a pact with Canada and Mexico.",
    ),
    case(
        "Americans by descent",
        "President Dan Moore met with Cuban American leaders.",
        outlet="The White House",
        title="Readout of President Dan Moore's Meeting",
    ),
    case(
        "foreigners",
        "President Dan Moore met with Cuban leaders.",
        "meeting completed | Dan Moore USA; Cuba CUB",
        outlet="The White House",
        title="Readout of President Dan Moore's Meeting",
    ),
    case(
        "whose views are exchanged about whom",
        "Premier Eva Lind of Ireland held a call with Premier Ivo Horvat of Croatia to exchange views, including on "
        "the dispute between Serbia and Kosovo.",
        "meeting completed phone | Eva Lind IRL; Ivo Horvat HRV",
    ),
    case(
        "an adviser to an office",
        "National Security Advisor to the Vice President Phil Garner met Croatian Premier Ivo Horvat in Zagreb.",
        "meeting completed | Phil Garner USA; Ivo Horvat HRV | HRV Zagreb",
        outlet="The White House",
    ),
    case(
        "Brussels of the Union",
        "Brexit negotiations between London and Brussels began on Monday.",
        "consultation completed | United Kingdom GBR; European Union IGO",
    ),
    case(
        "Brussels of Belgium",
        "Negotiations between Kinshasa and Brussels began on Monday.",
        "consultation completed | COD; Belgium BEL",
    ),
    case(
        "they are a crowd",
        "Irish Premier Eva Lind met Cuban Premier Luis Mas on Monday. Activists face arrest if they gather in Havana.",
        "meeting completed | Eva Lind IRL; Luis Mas CUB",
    ),
    case(
        "they are two",
        "Irish Premier Eva Lind met Cuban Premier Luis Mas on Monday. They will gather again in Havana on Friday.",
        "meeting completed | Eva Lind IRL; Luis Mas CUB",
        "meeting planned | Eva Lind IRL; Luis Mas CUB | CUB Havana | 2019-03-22..2019-03-22",
    ),
    case(
        "a gerund's object is not he",
        "Croatian Premier Ivo Horvat spoke on Monday. As well as receiving Irish Premier Eva Lind, he visited Riga.",
        "? visit completed | Eva Lind IRL",
        "meeting completed | Ivo Horvat HRV; Eva Lind IRL",
        "visit completed | Ivo Horvat HRV > Latvia LVA | LVA Riga",
    ),
]

# -- releases of a foreign ministry ------------------------------------------------------------------------------------
BUREAUS = [
    case(
        "an area's bureau",
        "Assistant Secretary of State for South and Central Asian Affairs Ruth Garner departs tomorrow for Japan.",
        "visit planned | Ruth Garner USA > Japan JPN | JPN | 2019-03-21",
        outlet="U.S. Department of State",
        title="Assistant Secretary Garner Travel to East Asia",
    ),
    case(
        "a minister of the country of the stop",
        "Assistant Secretary Garner will travel to Seoul for discussions with Vice Foreign Minister Park Suk-hwan.",
        "visit planned | Garner USA > South Korea KOR | KOR Seoul",
        "meeting planned | Garner USA; Park Suk-hwan KOR | KOR Seoul",
        outlet="U.S. Department of State",
        title="Assistant Secretary Garner Travel to East Asia",
    ),
    case(
        "a message from afar",
        "BEIJING, March 20 (Xinhua) -- Namibian Minister Theo Gurirab met Chinese Vice-Premier Qian Lin here. He "
        "conveyed greetings from President Sam Nujoma to President Jiang Zemin.",
        "? visit ongoing | Theo Gurirab NAM",
        "meeting completed | Theo Gurirab NAM; Qian Lin CHN",
    ),
    case(
        "the capital of a dateline",
        "SAN JOSE, March 20 (Xinhua) -- Irish Premier Eva Lind arrived here on Tuesday for a visit.",
        "visit ongoing | Eva Lind IRL > Costa Rica CRI | CRI San Jose | 2019-03-19",
    ),
]

# -- marks and words that mislead about who ----------------------------------------------------------------------------
WORDS = [
    case(
        "an apostrophe lost",
        'The timing of Irish Premier Eva Ozols "trip to Croatia this week could not have been better.',
        "visit planned | Eva Ozols IRL > Croatia HRV | HRV | 2019-03-18..2019-03-24",
    ),
    case(
        "a quotation that ends",
        'Irish Premier Eva Lind said: "We want peace with all nations." She went on to "praise the trip to Croatia.',
    ),
    case(
        "talks in which somebody is told something",
        "Mexico told senior U.S. officials during talks on trade in Acapulco on Monday that it was sorry.",
        "meeting completed | Mexico MEX; United States USA | MEX Acapulco | 2019-03-18..2019-03-18",
    ),
    case("talks in which somebody is blamed", "Cuba condemned the United States during a meeting in Havana on Monday."),
    case(
        "the guest of a minister",
        "Croatia's foreign minister said she would raise it with Russian President Ivan Berg when he comes to Croatia.",
        "visit planned | Ivan Berg RUS > Croatia HRV | HRV",
        "? meeting planned | HRV; Ivan Berg RUS",
    ),
    case(
        "the minister as a guest",
        "Croatia's foreign minister Ivo Horvat said it would be raised with the Russian president when he visits "
        "Russia.",
        "visit planned | Ivo Horvat HRV > Russia RUS | RUS",
    ),
    case("a visitor of no state", "The Irish premier smiled at a visiting foreign leader."),
    case(
        "its delegation",
        "Turkey was angry. The Iraqi parliament said its delegation would visit Tehran on Monday.",
        "visit planned | IRQ > Iran IRN | IRN Tehran | 2019-03-25..2019-03-25",
    ),
]

# -- calls, threesomes and headings ------------------------------------------------------------------------------------
CALLS = [
    case(
        "explained in a call",
        "German Chancellor Eva Lind spoke on Sunday. In a phone call in January, she explained to Mexican "
        "President Luis Mas that she would not sign.",
        "meeting completed phone | Eva Lind DEU; Luis Mas MEX | - | 2019-01-01..2019-01-31",
    ),
    case(
        "explained in a book",
        "German Chancellor Eva Lind explained to Mexican readers in a book that she would not sign.",
    ),
    case(
        "a call in which",
        "It follows a September 30 call in which U.S. Secretary Ann Reed congratulated Irish Premier Eva Lind.",
        "meeting completed phone | Ann Reed USA; Eva Lind IRL | - | 2018-09-30",
    ),
    case(
        "the three countries",
        "Egypt, Ethiopia and Sudan are at odds. Talks among the three countries in Khartoum ended on Monday.",
        "meeting completed | EGY; ETH; SDN | SDN Khartoum",
    ),
    case("three countries of many", "Egypt, Ethiopia and Sudan are at odds. Talks among three countries never help."),
    case(
        "headed to",
        "The foreign ministers of Egypt and Sudan are headed to Hanoi on Thursday.",
        "visit planned | EGY; SDN > Vietnam VNM | VNM Hanoi | 2019-03-21",
    ),
    case("headed by", "The foreign ministers of Egypt and Sudan are headed by nobody on Thursday."),
    case(
        "a clause that opens with meeting",
        "Meeting Irish Premier Eva Lind at the palace in Zagreb, Croatian Premier Ivo Horvat said talks would go on.",
        "meeting completed | Ivo Horvat HRV; Eva Lind IRL | HRV Zagreb",
    ),
    case("a house called so", "Meeting House in Zagreb, Croatian Premier Ivo Horvat said, would be sold."),
    case(
        "talks on something else than the meeting",
        "EU lawmaker Ivan Weber met British Prime Minister Ann Reed in London on Monday. He is ironing out gaps in "
        "the Brexit talks.",
        "meeting completed | Ivan Weber IGO; Ann Reed GBR | GBR London | 2019-03-18",
        "? consultation ongoing",
    ),
    case(
        "talks prior to the meeting",
        "Prior to today's meeting, Irish Premier Eva Lind and Croatian Premier Ivo Horvat held talks on Monday.",
        "meeting completed | Eva Lind IRL; Ivo Horvat HRV | - | 2019-03-18",
    ),
    case("prior to the meeting", "Prior to the meeting, Irish Premier Eva Lind and Croatian Premier Ivo Horvat left."),
    case(
        "in time for talks",
        "Irish Premier Eva Lind hopes for a truce in time for the summit with Croatian Premier Ivo Horvat.",
    ),
    case(
        "delegates are told",
        "Irish Premier Eva Lind met Croatian Premier Ivo Horvat in Riga. Latvian Premier Janis Ozols told the "
        "delegates that he was glad.",
        "meeting completed | Eva Lind IRL; Ivo Horvat HRV | LVA Riga",
    ),
    case(
        "the heads of two forces",
        "Irish Premier Eva Lind met Croatian Premier Ivo Horvat in Riga. The heads of the two forces will hold talks.",
        "meeting completed | Eva Lind IRL; Ivo Horvat HRV | LVA Riga",
    ),
    case(
        "a name with its article at the head",
        "Egyptian President Abdel Fattah el-Sissi met Irish Premier Eva Lind. El-Sissi and Croatian Premier Ivo Horvat "
        "discussed it by phone last month.",
        "meeting completed | Abdel Fattah el-Sissi EGY; Eva Lind IRL",
        "meeting completed phone | Abdel Fattah el-Sissi EGY; Ivo Horvat HRV | - | 2019-02-01..2019-02-28",
    ),
]

# -- whose government -------------------------------------------------------------------------------------------------
GOVERNMENTS = [
    case(
        "the government of the article's country",
        "Sudan is at war. Sudanese President Omar al-Bashir spoke, and Sudan's army moved. Peace talks of the "
        "government with the rebel Sudan Liberation Movement are to reopen on Thursday in Abuja.",
        "consultation planned | Sudan Liberation Army -; Sudan SDN | NGA Abuja | 2019-03-21",
    ),
    case(
        "the government of nobody knows whom",
        "Peace talks of the government with the rebel Sudan Liberation Movement are to reopen on Thursday in Abuja.",
    ),
    case(
        "a government that denounces",
        "Sudan is at war. Sudanese President Omar al-Bashir spoke, and Sudan's army moved. The government denounced "
        "the Sudan Liberation Movement.",
    ),
]

# -- near to what was read lately --------------------------------------------------------------------------------------
NEAR = [
    case(
        "praised at a meeting",
        "Peruvian President Ana Ruiz praised Chilean President Luis Lobo at a meeting of her party.",
    ),
    case(
        "criticised in talks with others",
        "Peruvian President Ana Ruiz criticised Chilean Premier Luis Lobo in talks with aides.",
    ),
    case(
        "trade tackled elsewhere",
        "Croatian Premier Ivo Horvat took part in talks in Riga, building trade with Ireland.",
        "visit completed | Ivo Horvat HRV > Latvia LVA | LVA Riga",
    ),
    case(
        "leaders of a continent",
        "Irish Premier Eva Lind held talks with Asian leaders in Vietnam on Monday.",
        "meeting completed | Eva Lind IRL; Asian leaders - | VNM | 2019-03-18",
    ),
    case(
        "top leaders of a continent",
        "Irish Premier Eva Lind held talks with top Asian leaders in Vietnam on Monday.",
        "meeting completed | Eva Lind IRL; - | VNM | 2019-03-18",
        gap="a rank before the continent hides its leaders",
    ),
    case("thanked among others", "Peruvian President Ana Ruiz thanked Chilean Premier Luis Lobo in talks with aides."),
    case(
        "thanked in a call",
        "In a call on Monday, Irish Premier Eva Lind thanked Danish Premier Lars Holm.",
        "meeting completed phone | Eva Lind IRL; Lars Holm DNK | - | 2019-03-18",
    ),
    case(
        "where others come every year",
        "Peruvian President Ana Ruiz paid a visit to Vietnam on Monday, where thousands of tourists arrive every year.",
        "visit completed | Ana Ruiz PER > Vietnam VNM | VNM | 2019-03-18",
    ),
    case(
        "on his way to talks",
        "Russian Foreign Minister Ivan Volkov was on his way to talks with Irish Premier Eva Lind in Geneva on Friday.",
        "meeting completed or meeting planned | Ivan Volkov RUS; Eva Lind IRL | CHE Geneva",
        "? visit planned or visit completed | Ivan Volkov RUS > Switzerland CHE | CHE Geneva",
    ),
    case(
        "no time wasted",
        "Irish Premier Eva Lind wasted no time in meeting Danish Premier Lars Holm on Monday.",
        "meeting completed | Eva Lind IRL; Lars Holm DNK | - | 2019-03-18",
    ),
    case(
        "talks that broke down",
        "Talks between Peru and Chile broke down in Lima on Tuesday after three days.",
        "meeting completed | PER; CHL | PER Lima | 2019-03-19",
    ),
    case(
        "blocked for two hours",
        "Chilean President Luis Lobo's visit to Peru was blocked for two hours by protesters at the airport.",
        "visit completed | Luis Lobo CHL > Peru PER | PER",
    ),
    case("teams of a sport", "Indian and Pakistani teams met in Colombo on Monday."),
    case("a process as the topic", "Peruvian President Ana Ruiz held talks on the JCPOA in Tehran."),
    case("a process and outsiders", "Peruvian President Ana Ruiz held JCPOA talks with oil companies in Tehran."),
    case(
        "who meets where somebody travels",
        "Irish Premier Eva Lind will travel to Geneva before the foreign ministers of Iran and Turkey meet there.",
        "visit planned | Eva Lind IRL > Switzerland CHE | CHE Geneva",
        "meeting planned | Foreign Minister IRN; Foreign Minister TUR | - or CHE Geneva",
    ),
    case(
        "which three meet where somebody travels",
        "Irish Premier Eva Lind will travel to Geneva before Syria, Iran and Turkey meet there.",
        "visit planned | Eva Lind IRL > Switzerland CHE | CHE Geneva",
        "meeting planned | SYR; IRN; TUR | - or CHE Geneva",
        gap="“before Syria” is read as a phrase of its own, and the first of the three is left out",
    ),
    case(
        "an analyst is neither side",
        "Peruvian President Ana Ruiz will act, Chilean political analyst Luis Lobo said. The two sides will meet in "
        "Quito on Friday.",
    ),
    case(
        "a spokesman is neither side",
        "Peruvian President Ana Ruiz will act, Chilean Foreign Ministry spokesman Luis Lobo said. The two sides will "
        "meet in Quito on Friday.",
    ),
    case(
        "a minister is a side",
        "Peruvian President Ana Ruiz will act, Chilean Foreign Minister Luis Lobo said. The two sides will meet in "
        "Quito on Friday.",
        "meeting planned | Ana Ruiz PER; Luis Lobo CHL | ECU Quito | 2019-03-22",
    ),
    case("for years", "Japan and China have discussed the islands for years."),
    case("a glass", "Peruvian President Ana Ruiz raised a glass with Chilean President Luis Lobo on television."),
    case("in a letter", "Irish Premier Eva Lind told British lawmakers in a letter that she would sign."),
    case("a captain", "Spain played host to Argentina captain Leo Mas."),
    case(
        "a president",
        "Madrid played host to Peruvian President Ana Ruiz in May.",
        "visit completed | Ana Ruiz PER > Spain ESP | ESP | 2018-05-01..2018-05-31",
    ),
]

# -- when and where it was not -----------------------------------------------------------------------------------------
ELSEWHERE = [
    case(
        "the dateline's city and a guest of last year",
        "CUSCO, Peru (Reuters) - Peruvian President Juan Rojas welcomed visiting Danish Premier Lars Holm last August.",
        "meeting completed | Juan Rojas PER; Lars Holm DNK | PER | 2018-08-01..2018-08-31",
        "visit completed | Lars Holm DNK > Peru PER; Juan Rojas PER | PER | 2018-08-01..2018-08-31",
    ),
    case(
        "the dateline's city and a guest of today",
        "CUSCO, Peru (Reuters) - Peruvian President Juan Rojas told visiting Danish Premier Lars Holm he was happy.",
        "meeting completed | Juan Rojas PER; Lars Holm DNK | PER Cusco",
        "visit ongoing | Lars Holm DNK > Peru PER | PER Cusco",
    ),
    case(
        "a guest whose state no name tells",
        "LIMA (Reuters) - Peru wants closer ties with Chile, President Juan Rojas told the visiting premier of the "
        "southern country.",
    ),
    case(
        "leaders of a region in the title",
        "Irish Premier Eva Lind spoke separately on Tuesday by phone with Danish Premier Lars Holm and Swedish Premier "
        "Ida Berg.",
        "meeting completed phone | Eva Lind IRL; Lars Holm DNK | - | 2019-03-19..2019-03-19",
        "meeting completed phone | Eva Lind IRL; Ida Berg SWE | - | 2019-03-19..2019-03-19",
        title="Lind discussed trade with Nordic leaders",
    ),
    case(
        "leaders of a region and one of another",
        "Irish Premier Eva Lind spoke by phone on Tuesday with Peruvian President Juan Rojas.",
        "meeting completed phone | Eva Lind IRL; Juan Rojas PER | - | 2019-03-19..2019-03-19",
        "meeting completed | Eva Lind IRL; Nordic leaders - | - | -",
        title="Lind discussed trade with Nordic leaders",
    ),
    case(
        "a telephone of another talk",
        "Irish Premier Eva Lind met Danish Premier Lars Holm on Monday after speaking by phone to Peruvian President "
        "Juan Rojas.",
        "meeting completed | Eva Lind IRL; Lars Holm DNK | - | 2019-03-18..2019-03-18",
        "meeting completed phone | Eva Lind IRL; Juan Rojas PER",
    ),
    case(
        "a video of something else",
        "Irish Premier Eva Lind, who resigned in a video message, met Danish Premier Lars Holm on Monday.",
        "meeting completed | Eva Lind IRL; Lars Holm DNK | - | 2019-03-18..2019-03-18",
    ),
    case(
        "a video of the meeting",
        "Irish Premier Eva Lind, speaking by video from Dublin, met Danish Premier Lars Holm on Monday.",
        "meeting completed video | Eva Lind IRL; Lars Holm DNK | - | 2019-03-18..2019-03-18",
    ),
    case(
        "the days of a summit and that of the word about it",
        "Irish Premier Eva Lind will attend a G20 summit in Lima, Peru, on July 7 and 8, the government said Tuesday "
        "after Lind spoke by phone with Danish Premier Lars Holm.",
        "? visit planned",
        "meeting planned | Eva Lind IRL; IGO | PER Lima | 2019-07-07..2019-07-08",
        "meeting completed phone | Eva Lind IRL; Lars Holm DNK | - | 2019-03-19..2019-03-19",
    ),
    case(
        "the day of an offer",
        "Irish Premier Eva Lind offered on Monday to meet Danish Premier Lars Holm.",
        "meeting possible | Eva Lind IRL; Lars Holm DNK | - | -",
    ),
    case(
        "the day of what is offered",
        "Irish Premier Eva Lind offered to meet Danish Premier Lars Holm on Monday.",
        "meeting possible | Eva Lind IRL; Lars Holm DNK | - | 2019-03-25..2019-03-25",
    ),
    case(
        "the day of a proposal",
        "Ireland proposed on Monday a summit with Denmark.",
        "meeting possible | IRL; DNK | - | -",
    ),
    case(
        "a week told again by its day",
        "Irish Premier Eva Lind met last week, on March 12, with Danish Premier Lars Holm.",
        "meeting completed | Eva Lind IRL; Lars Holm DNK | - | 2019-03-12..2019-03-12",
    ),
    case(
        "a week told again by its day in a title",
        "Farmers were pleased.",
        "visit completed | Eva Lind IRL > Peru PER | PER | 2019-03-12..2019-03-12",
        title="Irish Premier Eva Lind visited Peru last week, on March 12",
    ),
    case(
        "a meeting that is not possible",
        "A meeting between Irish Premier Eva Lind and Danish Premier Lars Holm in Oslo is not possible.",
        "meeting cancelled | Eva Lind IRL; Lars Holm DNK | NOR Oslo",
    ),
    case(
        "a meeting that is not likely",
        "A meeting between Irish Premier Eva Lind and Danish Premier Lars Holm in Oslo is not likely.",
        "meeting possible | Eva Lind IRL; Lars Holm DNK | NOR Oslo",
    ),
    case(
        "at the end of the calendar",
        "Danish Premier Lars Holm received Irish Premier Eva Lind in his office today. Holm visited Peru today.",
        "meeting completed | Lars Holm DNK; Eva Lind IRL | DNK | 9999-12-31",
        "visit completed | Eva Lind IRL > Denmark DNK; Lars Holm DNK | DNK | 9999-12-31",
        "visit completed | Lars Holm DNK > Peru PER | PER | 9999-12-31",
        published="9999-12-31",
    ),
    case(
        "a day beside, before the lead's",
        "LIMA (Reuters) - Irish Foreign Minister Eva Lind arrived in Lima on Sunday. She met President Juan Ruiz on "
        "Monday. Before meeting Ruiz, Lind met Danish Foreign Minister Lars Holm.",
        "visit completed or visit ongoing | Eva Lind IRL > Peru PER | PER Lima | 2019-03-17",
        "meeting completed | Eva Lind IRL; Juan Ruiz PER | PER Lima | 2019-03-18",
        "meeting completed | Eva Lind IRL; Lars Holm DNK | PER Lima | 2019-03-18",
    ),
    case(
        "no place of a visit that only the lead dates",
        "Jordan's King Omar met President Juan Ruiz of Peru on Monday. Irish Premier Eva Lind received Ruiz.",
        "meeting completed | Omar JOR; Juan Ruiz PER | - | 2019-03-18",
        "meeting completed | Eva Lind IRL; Juan Ruiz PER | IRL",
        "visit completed | Juan Ruiz PER > Ireland IRL; Eva Lind IRL | IRL",
    ),
    case(
        "a day of a planned return",
        "Irish Premier Eva Lind went to Lima and planned to return home on Tuesday.",
        "visit completed | Eva Lind IRL > Peru PER | PER Lima | -",
    ),
    case(
        "a council to be launched",
        "The ministers discussed the Ireland-Peru Economic Council, which Irish Premier Eva Lind and Danish Premier "
        "Lars Holm agreed to launch in January.",
    ),
    case(
        "a council to be chaired",
        "The ministers discussed the Ireland-Peru Economic Council, which Irish Premier Eva Lind and Peruvian Premier "
        "Juan Ruiz chaired in January.",
        "consultation completed | Eva Lind IRL; Juan Ruiz PER | - | 2019-01-01..2019-01-31",
    ),
    case(
        "a day of the calendar's first week",
        "Danish Premier Lars Holm met Irish Premier Eva Lind on Monday. He was to meet Premier Odd Lie on Friday.",
        "meeting completed | Lars Holm DNK; Eva Lind IRL | - | 0001-01-01",
        "meeting planned | Lars Holm DNK; Odd Lie -",
        published="0001-01-01",
    ),
    case(
        "at the beginning of the calendar",
        "Irish Premier Eva Lind arrived in Chile today. On the eve of the trip, Lind met Danish Premier Lars Holm.",
        "visit ongoing | Eva Lind IRL > Chile CHL | CHL | 0001-01-01",
        "meeting completed | Eva Lind IRL; Lars Holm DNK | - or CHL | -",
        published="0001-01-01",
    ),
    case(
        "a week and a day of something else",
        "Irish Premier Eva Lind will visit Peru next week and on Tuesday will speak in Dublin.",
        "visit planned | Eva Lind IRL > Peru PER | PER | 2019-03-25..2019-03-31",
    ),
    case(
        "another event's month",
        "U.S. President Dan Moore spoke to Irish Premier Eva Lind about a boost to her prospects in June's election.",
        "meeting completed | Dan Moore USA; Eva Lind IRL | - | -",
    ),
    case(
        "the day of what is told",
        "Irish Premier Eva Lind told Croatian Premier Ivo Horvat to resign in May.",
        "meeting completed | Eva Lind IRL; Ivo Horvat HRV | - | -",
    ),
    case(
        "the day of the leaving that is told",
        "Irish Premier Eva Lind told Croatian Premier Ivo Horvat to leave in May.",
        "meeting completed | Eva Lind IRL; Ivo Horvat HRV | - | -",
        gap="leaving may end a visit, and its month is lent to the telling",
    ),
    case(
        "the day of the telling",
        "Irish Premier Eva Lind told Croatian Premier Ivo Horvat in May to resign.",
        "meeting completed | Eva Lind IRL; Ivo Horvat HRV | - | 2018-05-01..2018-05-31",
    ),
    case(
        "the meal's own day",
        "U.S. President Dan Moore met Irish Premier Eva Lind at Monday's dinner.",
        "meeting completed | Dan Moore USA; Eva Lind IRL | - | 2019-03-18..2019-03-18",
    ),
    case(
        "where prices are to fall",
        "Irish Premier Eva Lind met Croatian Premier Ivo Horvat on condition that in Riga, too, prices fall.",
        "meeting completed | Eva Lind IRL; Ivo Horvat HRV | -",
    ),
    case(
        "where shares are listed",
        "U.S. President Dan Moore spoke with Irish Premier Eva Lind about listing a company's shares in New York.",
        "meeting completed | Dan Moore USA; Eva Lind IRL | -",
    ),
    case(
        "where they spoke",
        "U.S. President Dan Moore spoke with Irish Premier Eva Lind about shares and spies in New York.",
        "meeting completed | Dan Moore USA; Eva Lind IRL | USA New York",
    ),
]

# -- what is in doubt, and what is not ---------------------------------------------------------------------------------
DOUBTS = [
    case(
        "who could arrange it",
        "The adviser said he could arrange a meeting between Irish Premier Eva Lind and Danish Premier Lars Holm.",
        "meeting possible | Eva Lind IRL; Lars Holm DNK",
    ),
    case(
        "efforts to arrange it",
        "He discussed efforts to arrange a visit by Irish Premier Eva Lind to Denmark.",
        "visit possible | Eva Lind IRL > Denmark DNK | DNK",
    ),
    case(
        "who arranges it",
        "Officials are arranging a meeting between Irish Premier Eva Lind and Danish Premier Lars Holm.",
        "meeting planned | Eva Lind IRL; Lars Holm DNK",
    ),
    case(
        "a meeting that is likely",
        'A meeting between Irish Premier Eva Lind and Danish Premier Lars Holm in Oslo is "highly likely", he said.',
        "meeting possible | Eva Lind IRL; Lars Holm DNK | NOR Oslo",
    ),
    case("no meeting scheduled", "Irish Premier Eva Lind had no meeting scheduled with Danish Premier Lars Holm."),
    case(
        "a meeting scheduled",
        "Irish Premier Eva Lind had a meeting scheduled with Danish Premier Lars Holm.",
        "meeting planned | Eva Lind IRL; Lars Holm DNK",
    ),
    case(
        "director-of-a-union",
        "Police union Executive Director Olav Brekke said he has in private meetings urged Norwegian President "
        "Erna Moe and Norwegian Vice President Nils Lie to act.",
    ),
    case(
        "director-of-an-organisation",
        "UNICEF Executive Director Olav Brekke met Chilean Foreign Minister Pedro Soto in Santiago on Tuesday.",
        "meeting completed | Olav Brekke IGO; Pedro Soto CHL | CHL Santiago | 2019-03-19",
    ),
    case("in exile", "Danish Premier Lars Holm, who lost the vote, is currently in self-imposed exile in Belgium."),
    case(
        "currently there",
        "Danish Premier Lars Holm, who won the vote, is currently in Belgium.",
        "visit ongoing | Lars Holm DNK > Belgium BEL | BEL | -",
    ),
    case(
        "a mission that was attacked",
        "Danish Foreign Minister Lars Holm joined the panel on attacks on the U.S. mission in Benghazi, Libya.",
    ),
    case("a businessman", "Danish businessman Lars Holm travelled to Vietnam last week."),
    case(
        "a king and a prince of one name",
        "Crown Prince Mohammed bin Salman of Saudi Arabia spoke on Monday. King Salman is on a visit to Russia.",
        "visit ongoing | Salman SAU > Russia RUS | RUS | -",
    ),
    case("nobody has visited", "No Danish prime minister has visited Vietnam since 2005."),
    case(
        "the last one to visit",
        "The last Danish prime minister to visit Vietnam was Lars Holm in 2005.",
        "visit completed | Lars Holm DNK > Vietnam VNM | VNM | 2005-01-01..2005-12-31",
    ),
    case("a holiday", "Danish Premier Lars Holm went on holiday to Vietnam last week."),
    case(
        "on the way to another stop",
        "Danish Premier Lars Holm stopped over in Dubai on Tuesday on his way to Hanoi.",
        "visit completed or visit ongoing | Lars Holm DNK > United Arab Emirates ARE | ARE Dubai | 2019-03-19",
        "visit planned | Lars Holm DNK > Vietnam VNM | VNM Hanoi | -",
    ),
    case(
        "what may be worth much",
        "The deals could be worth billions during U.S. President Dan Moore's visit to Hanoi.",
        "visit planned | Dan Moore USA > Vietnam VNM | VNM Hanoi",
    ),
    case(
        "a visit that may be",
        "U.S. President Dan Moore could visit Hanoi.",
        "visit possible | Dan Moore USA > Vietnam VNM | VNM Hanoi",
    ),
    case(
        "how often they met",
        "Irish Premier Eva Lind and U.S. President Dan Moore have met six times since her election.",
    ),
    case(
        "a colleague at home",
        "U.S. Treasury Secretary Dan Moore and Housing Secretary Joe Hart will travel to Puerto Rico on Monday.",
    ),
    case(
        "a governor of New Jersey",
        "Republican New Jersey Governor Dan Moore met U.S. Treasury Secretary Joe Hart in Newark on Monday.",
    ),
    case(
        "tough talk against somebody",
        "Farmers feared Irish Premier Eva Lind's tough trade talk against Norway.",
    ),
    case(
        "hours after a summit",
        "Kenyan President Grace Otieno fell ill hours after taking the chair at a summit of African leaders.",
        "meeting completed | Grace Otieno KEN; African leaders - | - | -",
    ),
    case(
        "after a defeat in talks",
        "Premier Eva Lind of Ireland may resign after her defeat in talks with Peruvian President Ana Holm.",
        "meeting completed | Eva Lind IRL; Ana Holm PER",
    ),
    case(
        "what is skipped for a visit",
        "Irish Foreign Minister Eva Lind plans to skip a meeting of NATO ministers in April for a visit to Hanoi.",
        "meeting planned | NATO IGO | - | 2019-04-01..2019-04-30",
        "visit planned | Eva Lind IRL > Vietnam VNM | VNM Hanoi",
    ),
    case(
        "where they may meet",
        "Irish Premier Eva Lind and U.S. President Dan Moore may meet at the G20 summit next week.",
        "meeting possible | Eva Lind IRL; Dan Moore USA | - | 2019-03-25..2019-03-31",
        "? meeting planned | G20 IGO | - | 2019-03-25..2019-03-31",
    ),
    case(
        "what is argued against",
        "Irish Premier Eva Lind argued against visiting Moscow.",
    ),
    case(
        "what is argued about",
        "Irish Premier Eva Lind complained after visiting Moscow.",
        "visit completed | Eva Lind IRL > Russia RUS | RUS Moscow",
    ),
    case(
        "a mandate",
        "The vote gives Irish Premier Eva Lind a mandate to negotiate with Iran.",
        "? consultation possible | Eva Lind IRL; Iran IRN",
    ),
    case(
        "an attempt",
        "An aide tried to set up a meeting between Irish Premier Eva Lind and Russian President Ivan Berg.",
        "meeting possible | Eva Lind IRL; Ivan Berg RUS",
    ),
    case(
        "a plan",
        "An aide will set up a meeting between Irish Premier Eva Lind and Russian President Ivan Berg.",
        "meeting planned | Eva Lind IRL; Ivan Berg RUS",
    ),
    case(
        "open to talks, and a meeting",
        "Irish Premier Eva Lind and U.S. President Dan Moore said they are open to dialogue with North Korea. "
        "The two met on Monday.",
        "? consultation possible | Eva Lind IRL; Dan Moore USA; North Korea PRK",
        "? meeting possible | Eva Lind IRL; Dan Moore USA; North Korea PRK",
        "meeting completed | Eva Lind IRL; Dan Moore USA | - | 2019-03-18..2019-03-18",
    ),
]


@pytest.mark.parametrize("row", BYSTANDERS + MORE_BYSTANDERS + AHEAD)
def test_who_is_no_party(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", BUREAUS)
def test_releases(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", CALLS)
def test_calls_threesomes_and_headings(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", GOVERNMENTS)
def test_governments(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", NEAR)
def test_what_is_near(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", WORDS)
def test_words_that_mislead(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", ELSEWHERE)
def test_days_and_places_of_something_else(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", DOUBTS)
def test_what_is_in_doubt(row: Case, read: Read) -> None:
    check(row, read(row))
