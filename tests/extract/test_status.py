# ruff: noqa: E501 -- a row's sentence reads better whole
"""Planned, ongoing, completed, cancelled or possible; and what is denied, wished for, or done by habit.

It is one file, long as it is: its rows are data, a table a shade of status, and the shades are told apart only side by
side.
"""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

PLANNED = [
    case(
        "is-to-take-part-in",
        "On Tuesday Kenyan Premier Raila Otieno is to take part in talks in Nairobi with Chilean President Ana Vega.",
        "meeting planned | Raila Otieno KEN; Ana Vega CHL | KEN Nairobi | 2019-03-26",
    ),
    case(
        "took-part-in",
        "On Tuesday Kenyan Premier Raila Otieno took part in talks in Nairobi with Chilean President Ana Vega.",
        "meeting completed | Raila Otieno KEN; Ana Vega CHL | KEN Nairobi | 2019-03-19",
    ),
    case(
        "is-due-to",
        "Hungarian Prime Minister Viktor Orban is due to visit Georgia in April.",
        "visit planned | Viktor Orban HUN > Georgia GEO | GEO | 2019-04-01..2019-04-30",
    ),
    case(
        "is-to",
        "Iraqi President Barham Salih is to meet Iranian President Hassan Rouhani in Baghdad on Monday.",
        "meeting planned | Barham Salih IRQ; Hassan Rouhani IRN | IRQ Baghdad | 2019-03-25",
    ),
    case(
        "is-expected-in",
        "Belarusian President Alexander Lukashenko is expected in Cairo next week.",
        "visit planned | Alexander Lukashenko BLR > Egypt EGY | EGY Cairo | 2019-03-25..2019-03-31",
    ),
    case(
        "is-set-to",
        "Pakistani Prime Minister Imran Khan is set to travel to Kuala Lumpur on Thursday.",
        "visit planned | Imran Khan PAK > Malaysia MYS | MYS Kuala Lumpur | 2019-03-21",
    ),
    case(
        "plans-to",
        "Irish Foreign Minister Simon Coveney plans to visit Ramallah later this year.",
        "visit planned | Simon Coveney IRL > Palestine PSE | PSE Ramallah | 2019-03-20..2019-12-31",
    ),
    case(
        "scheduled-to",
        "Chilean President Sebastian Pinera was scheduled to arrive in New Delhi on Friday.",
        "visit planned | Sebastian Pinera CHL > India IND | IND New Delhi | 2019-03-22",
        published="2019-03-18",
    ),
    case(
        "scheduled-for",
        "A summit between Rwandan President Paul Kagame and Ugandan President Yoweri Museveni is scheduled for Sunday in Entebbe.",
        "meeting planned | Paul Kagame RWA; Yoweri Museveni UGA | UGA Entebbe | 2019-03-24",
    ),
    case(
        "agreed-to-meet",
        "Russian President Vladimir Putin and Japanese Prime Minister Shinzo Abe agreed to meet in Osaka in June.",
        "meeting planned | Vladimir Putin RUS; Shinzo Abe JPN | JPN Osaka | 2019-06-01..2019-06-30",
    ),
    case(
        "accepted-invitation",
        "Ethiopian Prime Minister Abiy Ahmed accepted an invitation to visit Paris.",
        "visit planned | Abiy Ahmed ETH > France FRA | FRA Paris",
    ),
    case(
        "announced-would",
        "The Foreign Ministry said on Tuesday that Singapore's Foreign Minister Vivian Balakrishnan would visit Myanmar.",
        "visit planned | Vivian Balakrishnan SGP > Myanmar MMR | MMR",
    ),
    case(
        "upcoming",
        "Slovenian Prime Minister Marjan Sarec spoke about his upcoming visit to Moscow.",
        "visit planned | Marjan Sarec SVN > Russia RUS | RUS Moscow",
    ),
    case(
        "preparing",
        "Officials in Dushanbe are preparing for a visit by Afghan President Ashraf Ghani.",
        "visit planned | Ashraf Ghani AFG > Tajikistan TJK | TJK Dushanbe",
        gap="'preparing for a visit by X', place from the clause",
    ),
    case(
        "will-receive",
        "Austrian President Alexander Van der Bellen will receive Croatian President Kolinda Grabar-Kitarovic in Vienna on Monday.",
        "visit planned | Kolinda Grabar-Kitarovic HRV > Austria AUT; Alexander Van der Bellen AUT | AUT Vienna | 2019-03-25",
        "meeting planned | Kolinda Grabar-Kitarovic HRV; Alexander Van der Bellen AUT | AUT Vienna | 2019-03-25",
    ),
    case(
        "ahead-of-talks",
        "Ahead of talks with Vietnamese Prime Minister Nguyen Xuan Phuc in Hanoi, Czech Prime Minister Andrej Babis praised the community.",
        "meeting planned or meeting ongoing | Nguyen Xuan Phuc VNM; Andrej Babis CZE | VNM Hanoi",
    ),
    case(
        "hopes-to",
        "Montenegrin President Milo Djukanovic said he hoped to visit Washington.",
        "? visit possible | Milo Djukanovic MNE > USA | USA Washington",
    ),
    case(
        "wants-to",
        "Venezuelan President Nicolas Maduro wants to meet U.S. President Donald Trump.",
        "? meeting possible | Nicolas Maduro VEN; Donald Trump USA",
    ),
    case("should", "The European Union should send a mission to Myanmar, the lawmaker said."),
    case(
        "announced-plans-for-a-meeting",
        "Officials announced plans for a meeting between Togolese President Koffi Amegah and Gabonese Prime Minister Jean Obiang.",
        "meeting planned or meeting possible | Koffi Amegah TGO; Jean Obiang GAB",
    ),
    case(
        "there-are-plans-for-a-meeting",
        "There are plans for a meeting between Togolese President Koffi Amegah and Gabonese Prime Minister Jean Obiang.",
        "meeting planned or meeting possible | Koffi Amegah TGO; Jean Obiang GAB",
    ),
    case(
        "no-plans-for-a-meeting",
        "There are no plans for a meeting between Togolese President Koffi Amegah and Gabonese Prime Minister Jean Obiang.",
    ),
    case(
        "headline-infinitive",
        "Togolese President Koffi Amegah likes Gabonese Prime Minister Jean Obiang.",
        "meeting planned | Koffi Amegah TGO; Jean Obiang GAB | - | 2019-03-22",
        title="Amegah, Obiang to hold talks Friday",
    ),
    case(
        "headline-infinitive-of-no-meeting",
        "Officials gave no details.",
        title="Malta, Tunisia to cut tariffs on Thursday",
    ),
    case(
        "headline-says-to-discuss",
        "Officials gave no details.",
        "meeting planned | Cormac Delaney IRL; Driss Lahlou MAR",
        title="Irish Prime Minister Cormac Delaney says to discuss cod with Moroccan Prime Minister Driss Lahlou",
    ),
    case(
        "headline-says-discussed",
        "Officials gave no details.",
        "meeting completed | Cormac Delaney IRL; Driss Lahlou MAR",
        title="Irish Prime Minister Cormac Delaney says he discussed cod with Moroccan Prime Minister Driss Lahlou",
    ),
]

REPORTED = [
    case(
        "had-been-due-but-barred",
        "Swedish Trade Minister Karin Holm had been due to visit Nairobi next week but was barred from entering on Monday.",
        "visit cancelled | Karin Holm SWE > Kenya KEN | KEN Nairobi | 2019-03-25..2019-03-31",
    ),
    case(
        "barred-later-from-visiting",
        "Next week Swedish lawmaker Karin Holm was due to visit Nairobi. She was barred on Monday from visiting Kenya.",
        "visit cancelled | Karin Holm SWE > Kenya KEN | KEN Nairobi | 2019-03-25..2019-03-31",
    ),
    case(
        "barred-from-elsewhere",
        "Swedish Trade Minister Karin Holm is due to visit Nairobi next week. Reporters were barred from entering the palace.",
        "visit planned | Karin Holm SWE > Kenya KEN | KEN Nairobi | 2019-03-25..2019-03-31",
    ),
    case(
        "day-after-barred",
        "A day after Swedish Trade Minister Karin Holm was barred from visiting Eritrea, her ministry said on Tuesday that she was at her desk.",
        "visit cancelled | Karin Holm SWE > Eritrea ERI | ERI | -",
    ),
    case(
        "day-after-she-visited",
        "A day after Swedish Trade Minister Karin Holm visited Eritrea, her ministry said on Tuesday that she was at her desk.",
        "visit completed | Karin Holm SWE > Eritrea ERI | ERI | 2019-03-18",
    ),
    case(
        "was-for-a-later-date",
        "A meeting between Danish President Mads Holm and Chilean President Pedro Soto was for a later date.",
        "meeting planned | Mads Holm DNK; Pedro Soto CHL",
    ),
    case(
        "was-for-an-hour",
        "A meeting between Danish President Mads Holm and Chilean President Pedro Soto was for the first time open to reporters.",
        "meeting completed | Mads Holm DNK; Pedro Soto CHL",
    ),
    case(
        "has-started-a-meeting",
        "Danish President Mads Holm has started a meeting with Chilean President Pedro Soto.",
        "meeting ongoing | Mads Holm DNK; Pedro Soto CHL",
    ),
    case(
        "started-a-meeting",
        "Danish President Mads Holm started a meeting with Chilean President Pedro Soto on Tuesday with a joke.",
        "meeting completed | Mads Holm DNK; Pedro Soto CHL | - | 2019-03-19",
    ),
    case(
        "preparing-for-her-trip",
        "German Chancellor Angela Merkel has been preparing for her trip to Ottawa.",
        "visit planned | Angela Merkel DEU > Canada CAN | CAN Ottawa",
    ),
    case(
        "planned-visit-announced",
        "Washington announced a planned visit to Naypyitaw by Secretary of State Rex Tillerson on Nov. 15.",
        "visit planned | Rex Tillerson USA > Myanmar MMR | MMR or MMR Naypyitaw or MMR Naypyidaw | 2017-11-15",
        published="2017-11-02",
    ),
    case(
        "ministry-cancels-visit",
        "Peru's Health Ministry cancelled a planned study visit to Canada.",
        "visit cancelled | PER > Canada CAN | CAN",
        published="2009-03-12",
    ),
    case(
        "next-round-agreed",
        "China and Russia agreed to hold the next round of consultations in Moscow.",
        "consultation planned | CHN; RUS | RUS Moscow",
    ),
    case(
        "may-return",
        "Belgian Prime Minister Yves Leterme may return to Vienna on Thursday to continue talks.",
        "visit possible | Yves Leterme BEL > Austria AUT | AUT Vienna | 2008-10-16",
        "? meeting possible",
        "? consultation possible",
        published="2008-10-14",
    ),
    case(
        "talks-suspended",
        "Talks between Colombia's government and the ELN rebels in Quito were suspended on Wednesday.",
        "meeting cancelled or consultation cancelled | COL; - | ECU Quito",
        published="2018-01-11",
    ),
    case(
        "whether-they-would-meet",
        "A Kremlin spokesman declined to say whether Putin would meet Trump in Paris.",
        "? meeting possible | RUS; USA | FRA Paris",
        published="2018-11-05",
    ),
    case(
        "unsaid-whether",
        "The spokeswoman declined to say whether Danish Prime Minister Karin Lund might make a trip to Tehran.",
        "visit possible | Karin Lund DNK > Iran IRN | IRN Tehran",
    ),
    case(
        "not-clear-whether",
        "It is not clear whether Danish Prime Minister Karin Lund will travel to Tehran in May.",
        "visit possible | Karin Lund DNK > Iran IRN | IRN Tehran | 2019-05-01..2019-05-31",
    ),
    case(
        "whether-it-took-place",
        "Officials would not confirm whether Danish Prime Minister Karin Lund had visited Tehran.",
    ),
    case(
        "asked-whether",
        "Danish Prime Minister Karin Lund asked whether President Lobo would travel to Tehran.",
    ),
    case("hopes-for-talks", "Seoul hopes for talks with Pyongyang.", "? meeting possible | KOR; PRK"),
    case(
        "sought-a-meeting",
        "Kuwaiti Emir Sheikh Sabah sought a meeting with Saudi King Salman.",
        "? meeting possible | Sabah KWT; Salman SAU",
        published="2017-06-06",
    ),
]

MISLEADING = [
    case(
        "in-town-for-a-meeting-of-others",
        "Irish Prime Minister Brian Cowen, in Lima for a meeting of trade ministers, stopped for coffee at a bakery on Saturday.",
        "visit ongoing | Brian Cowen IRL > Peru PER | PER Lima",
        published="2009-05-17",
    ),
    case(
        "in-town-for-a-summit",
        "Irish Prime Minister Brian Cowen, in Lima for a summit of regional leaders, called at a bakery on Saturday.",
        "visit ongoing | Brian Cowen IRL > Peru PER | PER Lima",
        published="2009-05-17",
    ),
    case(
        "open-to-dialogue",
        "Polish President Aleksander Kwasniewski met Lithuanian President Valdas Adamkus in Vilnius on Friday. The two said they were open to new dialogue with Belarus.",
        "meeting completed | Aleksander Kwasniewski POL; Valdas Adamkus LTU | LTU Vilnius | 2000-03-10",
        "? consultation possible",
        "? meeting possible",
        published="2000-03-10",
    ),
    case(
        "accepted-an-invitation-from",
        "Norway said Indian Prime Minister Manmohan Singh had accepted an invitation from Prime Minister Jens Stoltenberg to visit Oslo this year.",
        "visit planned | Manmohan Singh IND > Norway NOR | NOR Oslo | 2007-01-01..2007-12-31",
        published="2007-03-10",
    ),
    case(
        "call-for-a-council-meeting",
        "Jordan called for an urgent session of the Arab League on Thursday.",
        "? meeting possible | JOR; Arab League IGO",
        published="2008-01-10",
    ),
    case(
        "accession-wish",
        "Macedonia wants the European Union to open accession talks.",
        "? consultation possible | MKD; IGO",
        "? meeting possible | MKD; IGO",
        published="2017-09-13",
    ),
    case(
        "deal-needed",
        "Britain must pay before talks with the European Union on trade can start.",
        "? meeting possible | GBR; IGO",
        "? consultation possible | GBR; IGO",
        published="2017-12-05",
    ),
    case("called-for-negotiations", "Vanuatu called for negotiations between Chad and Niger."),
    case(
        "hosted-negotiations",
        "Vanuatu hosted negotiations between Chad and Niger.",
        "consultation completed | TCD; NER or TCD; NER; VUT or TCD; NER; mediator:VUT | VUT or -",
    ),
    case("must-be-left-to-talks", "The cod quota must be left to talks between Iceland and Norway."),
    case(
        "was-settled-in-talks",
        "The cod quota was settled in talks between Iceland and Norway on Monday.",
        "meeting completed or consultation completed | ISL; NOR | - | 2019-03-18",
    ),
    case("to-derail-the-talks", "Smugglers wanted to derail the talks between Niger and Chad."),
    case(
        "jeered-at-the-talks",
        "Smugglers jeered at the talks between Niger and Chad on Monday.",
        "meeting completed or consultation completed or meeting ongoing | NER; TCD | - | 2019-03-18",
    ),
    case("back-to-the-talks", "Qatar hopes to coax Niger back to the talks with Chad."),
    case(
        "praised-the-talks",
        "Qatari officials praised the talks between Niger and Chad on Monday.",
        "meeting completed or consultation completed | NER; TCD | - | 2019-03-18",
    ),
    case("without-negotiating", "Niger took over the wells without negotiating with Chad."),
    case(
        "after-negotiating",
        "Niger took over the wells after negotiating with Chad.",
        "consultation completed or meeting completed | NER; TCD",
    ),
    case("was-not-able-to-meet", "Slovak President Matej Hronec was not able to meet Moldovan President Doina Rusu."),
    case(
        "was-eager-to-meet",
        "Slovak President Matej Hronec was eager to meet Moldovan President Doina Rusu.",
        "meeting possible | Matej Hronec SVK; Doina Rusu MDA",
    ),
    case(
        "regular-exchanges-and-dialogue",
        "The ministry praised regular exchanges and dialogue between Iceland and Norway.",
    ),
    case(
        "monday-s-dialogue",
        "The ministry praised Monday's dialogue between Iceland and Norway.",
        "meeting completed or consultation completed | ISL; NOR | - | 2019-03-18",
    ),
]

PAST_AND_PRESENT = [
    case(
        "builds-on",
        "The accord builds on Norwegian Prime Minister Erna Berg's talks with Peruvian President Juan Ruiz in May in Vienna.",
        "meeting completed | Erna Berg NOR; Juan Ruiz PER | AUT Vienna | 2018-05-01..2018-05-31",
    ),
    case(
        "on-the-heels-of",
        "The accord comes on the heels of a visit to Lima by Norwegian Prime Minister Erna Berg in May.",
        "visit completed | Erna Berg NOR > Peru PER | PER Lima | 2018-05-01..2018-05-31",
    ),
    case(
        "depends-on",
        "The accord depends on Norwegian Prime Minister Erna Berg's talks with Peruvian President Juan Ruiz in Vienna in May.",
        "meeting planned | Erna Berg NOR; Juan Ruiz PER | AUT Vienna | 2019-05-01..2019-05-31",
    ),
    case(
        "ongoing-talks",
        "Norwegian Prime Minister Erna Berg praised the ongoing negotiations between Peru and Chile.",
        "consultation ongoing | Peru PER; Chile CHL",
    ),
    case(
        "ongoing-talks-called-off",
        "Peru called off its ongoing negotiations with Chile.",
        "consultation cancelled | Peru PER; Chile CHL",
    ),
    case(
        "had-met",
        "Syrian President Bashar al-Assad had met Russian President Vladimir Putin in Moscow in 2015.",
        "meeting completed | Bashar al-Assad SYR; Vladimir Putin RUS | RUS Moscow | 2015-01-01..2015-12-31",
    ),
    case(
        "has-visited",
        "Kenyan President Uhuru Kenyatta has visited Ethiopia twice.",
        "visit completed | Uhuru Kenyatta KEN > Ethiopia ETH | ETH",
    ),
    case(
        "was-on-a-visit",
        "Belgian Foreign Minister Louis Michel was on a visit to Kinshasa at the time.",
        "visit completed | Louis Michel BEL > Democratic Republic of the Congo COD or Louis Michel BEL > COD | COD Kinshasa",
        published="2001-07-12",
    ),
    case(
        "is-on-a-visit",
        "Nepali Foreign Minister Pradeep Gyawali is on an official visit to Beijing.",
        "visit ongoing | Pradeep Gyawali NPL > China CHN | CHN Beijing",
    ),
    case(
        "currently-visiting",
        "Kim Yong Nam, who is currently visiting Cuba, met leaders of the island's Communist Party.",
        "visit ongoing | Kim Yong Nam PRK > Cuba CUB or Kim Yong Nam - > Cuba CUB | CUB",
        "? meeting completed",
        published="2018-11-05",
    ),
    case(
        "are-meeting",
        "Leaders of France and Italy are meeting in Lyon on Wednesday.",
        "meeting ongoing | FRA; ITA | FRA Lyon | 2019-03-20",
    ),
    case(
        "talks-are-under-way",
        "Talks between Serbia and Kosovo are under way in Brussels.",
        "meeting ongoing or consultation ongoing | SRB; XKX | BEL Brussels",
    ),
    case(
        "talks-are-to-be-held",
        "Talks between Peru and Chile are to be held in Quito in May.",
        "meeting planned | PER; CHL | ECU Quito | 2019-05-01..2019-05-31",
    ),
    case(
        "talks-due-to-be-held",
        "Talks between Peru and Chile are due to be held in Quito in May.",
        "meeting planned | PER; CHL | ECU Quito | 2019-05-01..2019-05-31",
    ),
    case("elections-are-to-be-held", "Elections in Peru and Chile are to be held in May."),
    case(
        "negotiations-that-drag-on",
        "Negotiations between Serbia and Kosovo drag on without a deal.",
        "consultation ongoing | SRB; XKX",
    ),
    case(
        "negotiations-that-dragged-on",
        "Negotiations between Serbia and Kosovo dragged on without a deal.",
        "consultation completed | SRB; XKX",
    ),
    case(
        "end-of-visit",
        "At the end of a five-day visit to Cuba, Canadian Prime Minister Jean Chretien said rights had been raised.",
        "visit completed or visit ongoing | Jean Chretien CAN > Cuba CUB | CUB",
        published="1998-04-29",
    ),
    case(
        "did-not-take-long",
        "A meeting between Togolese President Koffi Amegah and Gabonese Prime Minister Jean Obiang did not take long on Monday.",
        "meeting completed | Koffi Amegah TGO; Jean Obiang GAB | - | 2019-03-18",
        gap="a meeting that 'did not take long' or 'did not last' took place",
    ),
    case(
        "was-able-to-meet",
        "Slovak President Matej Hronec was able to meet Moldovan President Doina Rusu.",
        "meeting completed | Matej Hronec SVK; Doina Rusu MDA",
    ),
    case(
        "have-been-in-talks",
        "Rwanda and Burundi have been in talks since January.",
        "meeting ongoing or consultation ongoing | RWA; BDI",
    ),
    case("singer-in-talks", "A Rwandan singer has been in talks with a studio in Burundi since January."),
    case(
        "concluded-talks",
        "The concluded talks between Rwanda and Burundi will change nothing.",
        "meeting completed or consultation completed | RWA; BDI",
    ),
    case(
        "coming-talks",
        "The forthcoming talks between Rwanda and Burundi will change nothing.",
        "meeting planned or consultation planned | RWA; BDI",
    ),
    case(
        "ongoing-visit-that-has-ended-since",
        "Finnish Premier Eva Lind flew home on Tuesday after a visit to Peru. President Ana Holm said on Sunday that Lind's ongoing visit to Peru was a sign of friendship.",
        "visit completed | Eva Lind FIN > PER | PER | None..2019-03-19",
    ),
    case(
        "ongoing-visit-that-is-to-end",
        "Finnish Premier Eva Lind will fly home on Friday after a visit to Peru. President Ana Holm said that Lind's ongoing visit to Peru was a sign of friendship.",
        "visit ongoing | Eva Lind FIN > PER | PER",
    ),
]

CANCELLED = [
    case(
        "cancelled",
        "Indonesian President Susilo Bambang Yudhoyono cancelled a trip to the Netherlands on Tuesday.",
        "visit cancelled | Susilo Bambang Yudhoyono IDN > Netherlands NLD | NLD",
        published="2010-10-06",
    ),
    case(
        "called-off",
        "U.S. President Donald Trump called off secret talks with Afghan President Ashraf Ghani at Camp David.",
        "meeting cancelled | Donald Trump USA; Ashraf Ghani AFG | USA or USA Camp David",
        published="2019-09-09",
    ),
    case(
        "scrapped",
        "Mexican President Enrique Pena Nieto scrapped a planned visit to Washington.",
        "visit cancelled | Enrique Pena Nieto MEX > United States USA | USA Washington",
    ),
    case(
        "postponed-passive",
        "A visit to Poland by German President Horst Koehler has been postponed.",
        "visit cancelled | Horst Koehler DEU > Poland POL | POL",
        published="2006-07-05",
    ),
    case(
        "put-off",
        "Pakistan put off a meeting with Indian Foreign Secretary Sujatha Singh.",
        "meeting cancelled | Pakistan PAK; Sujatha Singh IND",
        published="2014-08-20",
    ),
    case(
        "refused-to-meet",
        "Israeli Prime Minister Benjamin Netanyahu refused to meet German Foreign Minister Sigmar Gabriel in Jerusalem.",
        "meeting cancelled | Benjamin Netanyahu ISR; Sigmar Gabriel DEU | ISR or ISR Jerusalem",
        published="2017-04-26",
    ),
    case(
        "declined-to-meet",
        "Brazilian President Dilma Rousseff declined to meet Iranian President Mahmoud Ahmadinejad.",
        "meeting cancelled | Dilma Rousseff BRA; Mahmoud Ahmadinejad IRN",
        published="2012-01-20",
    ),
    case(
        "will-not-visit",
        "Turkish President Tayyip Erdogan will not visit Austria next month.",
        "visit cancelled | Tayyip Erdogan TUR > Austria AUT | AUT",
    ),
    case(
        "broke-off-talks",
        "North Korea broke off talks with South Korea at the border village of Panmunjom on Tuesday.",
        "meeting cancelled | PRK; KOR | KOR or KOR Panmunjom or PRK Panmunjom or PRK or -",
    ),
    case(
        "cut-short",
        "Thai Prime Minister Thaksin Shinawatra cut short a visit to Bangladesh on Sunday.",
        "visit completed | Thaksin Shinawatra THA > Bangladesh BGD | BGD",
        published="2004-01-12",
    ),
    case("did-not-meet", "Merkel did not meet Dalai Lama, her office said, denying a report in Berlin."),
    case("never-visited", "Turkmen President Saparmurat Niyazov never visited Washington."),
    case(
        "no-plans-to-meet",
        "There are no plans for Rouhani to meet Trump in New York, Iran said.",
        published="2018-09-20",
    ),
    case("denied-meeting", "Saudi Foreign Minister Prince Faisal denied that he had met Israeli officials."),
    case(
        "put-off-a-visit",
        "Senegalese Prime Minister Awa Diouf put off a visit to Portugal.",
        "visit cancelled | Awa Diouf SEN > Portugal PRT | PRT",
    ),
    case(
        "put-off-a-coat-after-a-visit",
        "Senegalese Prime Minister Awa Diouf put off her coat after a visit to Portugal.",
        "visit completed | Awa Diouf SEN > Portugal PRT | PRT",
    ),
    case(
        "pulled-out-of-a-trip",
        "Slovak President Matej Hronec pulled out of a trip to Paraguay.",
        "visit cancelled | Matej Hronec SVK > Paraguay PRY | PRY",
    ),
    case(
        "pulled-out-a-map-on-a-trip",
        "Slovak President Matej Hronec pulled out a map during a trip to Paraguay.",
        "visit completed or visit ongoing | Matej Hronec SVK > Paraguay PRY | PRY",
    ),
    case(
        "ruled-out-a-meeting",
        "Omani Foreign Minister Said al-Harthy ruled out a meeting with Yemeni President Nasser Qasim.",
        "meeting cancelled | Said al-Harthy OMN; Nasser Qasim YEM",
    ),
    case(
        "ruled-out-a-tax-after-a-meeting",
        "Omani Foreign Minister Said al-Harthy ruled out a tax after a meeting with Yemeni President Nasser Qasim.",
        "meeting completed | Said al-Harthy OMN; Nasser Qasim YEM",
    ),
    case(
        "turned-down-a-meeting",
        "Omani Foreign Minister Said al-Harthy turned down a meeting with Yemeni President Nasser Qasim.",
        "meeting cancelled | Said al-Harthy OMN; Nasser Qasim YEM",
    ),
    case(
        "turned-down-an-offer-at-a-meeting",
        "Omani Foreign Minister Said al-Harthy turned down an offer at a meeting with Yemeni President Nasser Qasim.",
        "meeting completed | Said al-Harthy OMN; Nasser Qasim YEM",
    ),
    case(
        "dropped-plans-to-visit",
        "Danish Foreign Minister Mads Kofoed dropped plans to visit Bolivia.",
        "visit cancelled | Mads Kofoed DNK > Bolivia BOL | BOL",
    ),
    case(
        "dropped-a-claim-after-visiting",
        "Danish Foreign Minister Mads Kofoed dropped a lawsuit after visiting Bolivia.",
        "visit completed | Mads Kofoed DNK > Bolivia BOL | BOL",
    ),
    case(
        "was-to-have-met",
        "Zambian President Mutale Chanda was to have met Angolan President Nelo Kiala on Monday.",
        "meeting cancelled | Mutale Chanda ZMB; Nelo Kiala AGO | - | 2019-03-18",
    ),
    case(
        "seems-to-have-met",
        "Zambian President Mutale Chanda seems to have met Angolan President Nelo Kiala on Monday.",
        "meeting completed | Mutale Chanda ZMB; Nelo Kiala AGO | - | 2019-03-18",
    ),
    case(
        "was-due-but-scrapped-the-trip",
        "Irish Prime Minister Cormac Delaney was due to visit Jamaica in May but scrapped the trip.",
        "visit cancelled | Cormac Delaney IRL > Jamaica JAM | JAM | 2019-05-01..2019-05-31",
    ),
    case(
        "is-due-and-scrapped-a-tax",
        "Irish Prime Minister Cormac Delaney is due to visit Jamaica in May and scrapped a tax on rum.",
        "visit planned | Cormac Delaney IRL > Jamaica JAM | JAM | 2019-05-01..2019-05-31",
    ),
    case(
        "did-not-take-place",
        "A meeting between Togolese President Koffi Amegah and Gabonese Prime Minister Jean Obiang did not take place on Monday.",
        "meeting cancelled | Koffi Amegah TGO; Jean Obiang GAB | - | 2019-03-18",
    ),
    case(
        "took-place",
        "A meeting between Togolese President Koffi Amegah and Gabonese Prime Minister Jean Obiang took place on Monday.",
        "meeting completed | Koffi Amegah TGO; Jean Obiang GAB | - | 2019-03-18",
    ),
    case(
        "did-not-materialize",
        "A meeting between Finnish Premier Eva Lind and Peruvian President Ana Holm did not materialize.",
        "meeting cancelled | Eva Lind FIN; Ana Holm PER",
    ),
    case(
        "materialized",
        "A meeting between Finnish Premier Eva Lind and Peruvian President Ana Holm materialized on Monday.",
        "meeting completed | Eva Lind FIN; Ana Holm PER | - | 2019-03-18",
    ),
]

POSSIBLE = [
    case(
        "may-visit",
        "Uzbek President Shavkat Mirziyoyev may visit Kabul this year.",
        "visit possible | Shavkat Mirziyoyev UZB > Afghanistan AFG | AFG Kabul | 2019-01-01..2019-12-31",
    ),
    case(
        "could-meet",
        "Ukrainian President Petro Poroshenko could meet Donald Trump in Paris next month.",
        "meeting possible | Petro Poroshenko UKR; Donald Trump USA | FRA Paris",
        published="2018-10-20",
    ),
    case(
        "is-considering",
        "Australian Prime Minister Malcolm Turnbull is considering a visit to Fiji.",
        "visit possible | Malcolm Turnbull AUS > Fiji FJI | FJI",
        published="2017-03-20",
    ),
    case(
        "invited",
        "Turkmen President Gurbanguly Berdymukhamedov invited Pakistani Prime Minister Nawaz Sharif to visit Ashgabat.",
        "visit possible | Nawaz Sharif PAK > Turkmenistan TKM | TKM Ashgabat",
        published="2015-03-20",
    ),
    case(
        "invited-to-capital",
        "Swiss President Ueli Maurer invited Iranian President Hassan Rouhani to Bern.",
        "visit possible | Hassan Rouhani IRN > Switzerland CHE | CHE Bern",
    ),
    case(
        "offered-to-host",
        "Finland offered to host talks between Russia and Ukraine in Helsinki.",
        "meeting possible | RUS; UKR | FIN Helsinki",
    ),
    case(
        "proposed-a-meeting",
        "Armenia proposed a meeting between Armenian Foreign Minister Ara Mirzoyan and his Turkish counterpart Mevlut Cavusoglu.",
        "meeting possible | Ara Mirzoyan ARM; Mevlut Cavusoglu TUR",
        published="2022-03-01",
    ),
    case(
        "ready-to-meet",
        "Ethiopian Prime Minister Abiy Ahmed said he was ready to meet Eritrean President Isaias Afwerki.",
        "meeting possible | Abiy Ahmed ETH; Isaias Afwerki ERI",
        published="2018-06-20",
    ),
    case(
        "likely-to",
        "Sri Lankan President Mahinda Rajapaksa is likely to visit Uganda in November.",
        "visit possible | Mahinda Rajapaksa LKA > Uganda UGA | UGA | 2007-11-01..2007-11-30",
        published="2007-09-11",
    ),
    case(
        "if",
        "If U.S. President Donald Trump visits Pyongyang, he will be the first to do so.",
        "visit possible | Donald Trump USA > North Korea PRK | PRK Pyongyang",
        published="2018-04-20",
    ),
    case(
        "possible-visit",
        "They discussed a possible visit to Minsk by Pope Francis.",
        "visit possible | Francis VAT > Belarus BLR or Pope Francis VAT > Belarus BLR | BLR Minsk",
    ),
    case(
        "may-month",
        "Latvian President Raimonds Vejonis visited Tbilisi in May.",
        "visit completed | Raimonds Vejonis LVA > Georgia GEO | GEO Tbilisi | 2018-05-01..2018-05-31",
    ),
    case(
        "left-open-the-possibility-of-meeting",
        "Zambian President Mutale Chanda left open the possibility of meeting Angolan President Nelo Kiala.",
        "meeting possible | Mutale Chanda ZMB; Nelo Kiala AGO",
    ),
    case(
        "recalled-the-pleasure-of-meeting",
        "Zambian President Mutale Chanda recalled the pleasure of meeting Angolan President Nelo Kiala.",
        "meeting completed | Mutale Chanda ZMB; Nelo Kiala AGO",
    ),
]

SETTLED_LATER = [
    case(
        "the-trip-of-a-meeting-put-on-hold",
        "Irish Prime Minister Cormac Delaney had been due to meet Cuban President Luis Paz in Havana in May, but the trip has been put on hold.",
        "meeting cancelled | Cormac Delaney IRL; Luis Paz CUB | CUB Havana | 2019-05-01..2019-05-31",
    ),
    case(
        "a-trip-put-on-a-list",
        "Irish Prime Minister Cormac Delaney will visit Cuba in May. The trip has been put on a list.",
        "visit planned | Cormac Delaney IRL > Cuba CUB | CUB | 2019-05-01..2019-05-31",
    ),
    case(
        "the-trip-was-canceled",
        "Irish Prime Minister Cormac Delaney had planned to visit Jamaica next week. The trip was canceled on Tuesday because of floods.",
        "visit cancelled | Cormac Delaney IRL > Jamaica JAM | JAM | 2019-03-25..2019-03-31",
    ),
    case(
        "the-tour-was-called-off",
        "Irish Prime Minister Cormac Delaney had been due in Kingston and Havana this week for talks with President Luis Paz of Cuba. The tour was called off after an earthquake.",
        "visit cancelled | Cormac Delaney IRL > Jamaica JAM | JAM Kingston",
        "visit cancelled | Cormac Delaney IRL > Cuba CUB | CUB Havana",
        "meeting cancelled | Cormac Delaney IRL; Luis Paz CUB",
    ),
    case(
        "he-scrapped-the-summit",
        "Togolese President Koffi Amegah was to meet Gabonese President Jean Obiang in Lome on Friday. Obiang scrapped the summit after the vote.",
        "meeting cancelled | Koffi Amegah TGO; Jean Obiang GAB | TGO Lome | 2019-03-22",
    ),
    case(
        "that-meeting-never-took-place",
        "Togolese President Koffi Amegah was to meet Gabonese President Jean Obiang in Lome on Monday. That meeting never took place.",
        "meeting cancelled | Koffi Amegah TGO; Jean Obiang GAB | TGO Lome",
    ),
    case(
        "the-meeting-had-been-postponed",
        "Togolese President Koffi Amegah met Gabonese President Jean Obiang in Lome on Monday. The meeting had been postponed twice.",
        "meeting completed | Koffi Amegah TGO; Jean Obiang GAB | TGO Lome | 2019-03-18",
    ),
    case(
        "the-talks-will-not-be-postponed",
        "Togo and Gabon will hold talks in Lome on Friday. The talks will not be postponed, Togo's Foreign Ministry said.",
        "meeting planned | TGO; GAB | TGO Lome | 2019-03-22",
    ),
    case(
        "denied-that-it-was-called-off",
        "Irish Prime Minister Cormac Delaney will visit Jamaica next week. A spokesman denied that the visit had been called off.",
        "visit planned | Cormac Delaney IRL > Jamaica JAM | JAM | 2019-03-25..2019-03-31",
    ),
    case(
        "another-meeting-was-postponed",
        "Togolese President Koffi Amegah will meet Gabonese President Jean Obiang on Friday. He was also to meet some villagers, but that meeting was postponed.",
        "meeting planned | Koffi Amegah TGO; Jean Obiang GAB | - | 2019-03-22",
    ),
    case(
        "accepted-the-invitation",
        "Cuban President Luis Paz invited Irish Prime Minister Cormac Delaney to visit Havana in May. Delaney accepted the invitation.",
        "visit planned | Cormac Delaney IRL > Cuba CUB | CUB Havana | 2019-05-01..2019-05-31",
    ),
    case(
        "spurned-the-offer",
        "Spain offered on Tuesday to mediate between Togo and Gabon, but Lome spurned the offer.",
        "consultation cancelled | mediator:Spain ESP; Togo TGO; Gabon GAB | - | -",
    ),
    case(
        "denied-a-visa",
        "Irish Prime Minister Cormac Delaney was due to visit Jamaica in May but was denied a visa.",
        "visit cancelled | Cormac Delaney IRL > Jamaica JAM | JAM | 2019-05-01..2019-05-31",
    ),
    case(
        "did-not-receive-permission",
        "Irish Prime Minister Cormac Delaney, who was due to visit Jamaica, did not receive permission.",
        "visit cancelled | Cormac Delaney IRL > Jamaica JAM | JAM",
    ),
    case(
        "a-visa-for-others",
        "Irish Prime Minister Cormac Delaney, who will visit Jamaica in May, was asked about visas.",
        "visit planned | Cormac Delaney IRL > Jamaica JAM | JAM | 2019-05-01..2019-05-31",
    ),
    case(
        "called-it-off",
        "Irish Prime Minister Cormac Delaney was to visit Jamaica on Friday. He called it off after the quake.",
        "visit cancelled | Cormac Delaney IRL > Jamaica JAM | JAM | 2019-03-22",
    ),
    case(
        "canceled-at-the-last-minute",
        "Irish Prime Minister Cormac Delaney was to visit Jamaica on Friday. He canceled at the last minute.",
        "visit cancelled | Cormac Delaney IRL > Jamaica JAM | JAM | 2019-03-22",
    ),
    case(
        "pulled-out-at-the-last-minute",
        "Togo and Gabon were to hold talks in Lome on Friday. Gabon pulled out at the last minute.",
        "meeting cancelled | TGO; GAB | TGO Lome | 2019-03-22",
    ),
    case(
        "pulled-out-of-a-treaty",
        "Togo and Gabon will hold talks in Lome on Friday. Gabon pulled out of the treaty in May.",
        "meeting planned | TGO; GAB | TGO Lome | 2019-03-22",
    ),
    case(
        "somebody-else-pulled-out",
        "Togo and Gabon will hold talks in Lome on Friday. An investor pulled out on Monday.",
        "meeting planned | TGO; GAB | TGO Lome | 2019-03-22",
    ),
    case(
        "plans-for-a-meeting-shelved",
        "Plans for a meeting between Togolese President Koffi Amegah and Gabonese President Jean Obiang have been shelved.",
        "meeting cancelled | Koffi Amegah TGO; Jean Obiang GAB",
    ),
    case(
        "the-cancellation-of-a-visit",
        "The cancellation of a visit by Irish Prime Minister Cormac Delaney to Jamaica angered Kingston.",
        "visit cancelled | Cormac Delaney IRL > Jamaica JAM | JAM",
    ),
    case(
        "rejected-another-proposal",
        "Irish Prime Minister Cormac Delaney will visit Jamaica next week. Congress rejected the proposal for a new tax.",
        "visit planned | Cormac Delaney IRL > Jamaica JAM | JAM | 2019-03-25..2019-03-31",
    ),
    case(
        "which-one-declined",
        "Togo suggested a video summit of the presidents of Chad, Niger and Gabon, which Chad turned down.",
        "meeting cancelled video | TCD; NER; GAB",
    ),
    case(
        "planned-but-postponed",
        "Cormac Delaney, the Irish prime minister, had work. Delaney's visit to Cuba was first set for February but was put off over a strike.",
        "visit cancelled | Cormac Delaney IRL > Cuba CUB | CUB | 2019-02-01..2019-02-28",
    ),
    case(
        "pencilled-in-and-dropped",
        "A meeting of the African Union, pencilled in for Thursday, was called off after Togo lost interest.",
        "meeting cancelled | IGO | - | 2019-03-21",
    ),
    case(
        "skipped-the-summit",
        "Togolese President Koffi Amegah will skip an African Union summit in Lusaka on Friday.",
        "meeting planned | African Union IGO | ZMB Lusaka | 2019-03-22",
        "? visit cancelled | TGO > ZMB",
    ),
    case(
        "boycotted-others-talks",
        "The Togolese opposition boycotted talks between Chad and Niger in Lome on Monday.",
        "meeting completed | TCD; NER | TGO Lome | 2019-03-18",
    ),
    case(
        "boycotted-a-meeting-with",
        "Togolese President Koffi Amegah boycotted a meeting with Gabonese President Jean Obiang on Monday.",
        "meeting cancelled | Koffi Amegah TGO; Jean Obiang GAB | - | 2019-03-18",
    ),
]


CALLED_OFF_AFTER = [
    case(
        "bare-trip-called-off",
        "Danish Premier Lars Holm was due to visit Peru on Monday. The visit was called off, officials said.",
        "visit cancelled | Lars Holm DNK > Peru PER | PER | 2019-03-25",
    ),
    case(
        "bare-visit-called-off-after-talks-of-others",
        "The talks opened in Geneva on Monday. It was raining. Peruvian Foreign Minister Ana Vega will visit Oslo on Friday. Diplomats from Bolivia and Chile took part in the talks. The visit was called off.",
        "visit cancelled | Ana Vega PER > Norway NOR | NOR Oslo | 2019-03-22",
        "meeting completed | BOL; CHL | CHE Geneva | 2019-03-18",
    ),
    case(
        "sent-aide-trip-shelved",
        "Peruvian President Ana Rojas had intended to send an aide, Carlos Ruiz, to Denmark this month. The trip was shelved after the strike.",
        "visit cancelled | Carlos Ruiz PER > Denmark DNK | DNK | 2019-03-01..2019-03-31",
    ),
    case(
        "another-trip-called-off",
        "Danish Premier Lars Holm visited Peru last week. He called off a trip to Chile.",
        "visit completed | Lars Holm DNK > Peru PER | PER",
        "visit cancelled | Lars Holm DNK > Chile CHL | CHL",
    ),
    case(
        "pushed-back",
        "Danish Premier Lars Holm's visit to Peru has been pushed back to May.",
        "visit cancelled | Lars Holm DNK > Peru PER | PER",
    ),
    case(
        "pushed-back-against",
        "Danish Premier Lars Holm, who will visit Peru in May, pushed back against his critics.",
        "visit planned | Lars Holm DNK > Peru PER | PER | 2019-05-01..2019-05-31",
    ),
    case(
        "not-ruled-out",
        "Danish Premier Lars Holm did not rule out a visit to Peru.",
        "visit possible | Lars Holm DNK > Peru PER | PER",
    ),
    case(
        "would-not-rule-out",
        "Danish Premier Lars Holm would not rule out meeting Peruvian President Ana Rojas.",
        "meeting possible | Lars Holm DNK; Ana Rojas PER",
    ),
    case(
        "ruled-out",
        "Danish Premier Lars Holm ruled out a visit to Peru.",
        "visit cancelled | Lars Holm DNK > Peru PER | PER",
    ),
    case(
        "not-affected",
        "Danish Premier Lars Holm's visit to Peru next month will not be affected by the strike.",
        "visit planned | Lars Holm DNK > Peru PER | PER | 2019-04-01..2019-04-30",
    ),
    case(
        "not-announced",
        "Danish Premier Lars Holm's visit to Peru will not take place.",
        "visit cancelled | Lars Holm DNK > Peru PER | PER",
    ),
    case(
        "aimed-at",
        "Danish Premier Lars Holm's visit to Peru last week was aimed at boosting trade.",
        "visit completed | Lars Holm DNK > Peru PER | PER | 2019-03-11..2019-03-17",
    ),
    case(
        "such-as-trip",
        "Some newspapers declined to cover journeys such as Danish Premier Lars Holm's May 2018 trip to Peru.",
        "visit completed | Lars Holm DNK > Peru PER | PER | 2018-05-01..2018-05-31",
    ),
    case(
        "barred-from-visiting",
        "Finnish Foreign Minister Eva Lind was to fly to Peru on Monday, but was barred from visiting.",
        "visit cancelled | Eva Lind FIN > PER | PER | 2019-03-25",
    ),
    case(
        "barred-from-coming",
        "Finnish Foreign Minister Eva Lind was to fly to Peru on Monday, but was barred from coming.",
        "visit cancelled | Eva Lind FIN > PER | PER | 2019-03-25",
    ),
    case(
        "barred-from-travelling",
        "Finnish Foreign Minister Eva Lind was to fly to Peru on Monday, but was barred from travelling.",
        "visit cancelled | Eva Lind FIN > PER | PER | 2019-03-25",
    ),
    case(
        "prevented-from-going",
        "Finnish Foreign Minister Eva Lind was to fly to Peru on Monday, but was prevented from going.",
        "visit cancelled | Eva Lind FIN > PER | PER | 2019-03-25",
    ),
    case(
        "barred-from-speaking",
        "Finnish Foreign Minister Eva Lind was to fly to Peru on Monday, but was barred from speaking.",
        "visit planned | Eva Lind FIN > PER | PER | 2019-03-25",
    ),
]


@pytest.mark.parametrize("row", PLANNED)
def test_planned(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", PAST_AND_PRESENT)
def test_completed_and_ongoing(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", CANCELLED)
def test_cancelled_and_denied(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", POSSIBLE)
def test_possible(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", REPORTED)
def test_reported_plans_and_doubts(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", MISLEADING)
def test_words_that_mislead(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", SETTLED_LATER)
def test_what_becomes_of_plans(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", CALLED_OFF_AFTER)
def test_called_off_later_or_not_at_all(row: Case, read: Read) -> None:
    check(row, read(row))
