# ruff: noqa: E501 -- a row's sentence reads better whole
"""Visits in the wordings of many outlets: datelines of papers, titles of ministries, phrases of state agencies.

And, of any outlet, who travels and by what office, tours and their stops, ceremonies of welcome, delegations and who
leads them, short stays, visits taken up again in a later sentence, and plans that change. It is one file, long as it
is: its rows are data, a table for each of these.
"""

import pytest

from tests.extract.cases import Case, case, check
from tests.extract.conftest import Read

DATELINES = [
    case(
        "particles-in-a-city",
        "RIO DE JANEIRO (Reuters) - Danish Prime Minister Lars Holm arrived here on Monday.",
        "visit ongoing | Lars Holm DNK > Brazil BRA | BRA Rio de Janeiro | 2019-03-18",
    ),
    case(
        "particles-and-hyphens-in-a-city",
        "PORT-AU-PRINCE, March 20 (AFP) - Danish Prime Minister Lars Holm arrived here on Monday.",
        "visit ongoing | Lars Holm DNK > Haiti HTI | HTI Port-au-Prince | 2019-03-18",
    ),
    case(
        "here-after-a-city-with-colon",
        "LIMA: Eva Lind, the president of Ireland, was accorded a warm welcome as she arrived here on Tuesday for a three-day visit.",
        "visit ongoing | Eva Lind IRL > Peru PER | PER Lima | 2019-03-19..2019-03-21",
    ),
    case(
        "here-after-no-city",
        "ANALYSIS: Eva Lind, the president of Ireland, was accorded a warm welcome as she arrived here on Tuesday for talks.",
    ),
    case(
        "guest-of-the-city-with-dash",
        "Khartoum - Foreign Minister Ali Adam received in his office Tuesday the Irish foreign minister, Eva Lind, who is visiting the country.",
        "visit ongoing or visit completed | Eva Lind IRL > Ali Adam SDN; Sudan SDN | SDN or SDN Khartoum | 2019-03-19",
        "meeting completed | Ali Adam SDN; Eva Lind IRL | SDN or SDN Khartoum | 2019-03-19",
    ),
]

TITLES = [
    case(
        "verb-in-title-case",
        "ANKARA - Irish Foreign Minister Eva Lind spoke to reporters in Ankara on Tuesday about the weather.",
        "visit cancelled | Eva Lind IRL or Foreign Minister IRL > Peru PER | PER",
        "? visit ongoing | Eva Lind IRL > Turkey TUR | TUR Ankara",
        title="Irish Foreign Minister Cancels Visit To Peru, No New Date Yet",
    ),
    case(
        "name-in-title-case",
        "Premier Paul Wells was in the north of the country on Tuesday.",
        title="Premier Paul Wells Opens Road In The North",
    ),
    case(
        "two-offices-of-one-state",
        "Sheikh Ali Hamad of the United Arab Emirates on Tuesday received Eva Lind, Deputy Premier and Minister of Foreign Affairs of Ireland, in Dubai.",
        "visit completed | Eva Lind IRL > United Arab Emirates ARE | ARE Dubai | 2019-03-19",
        "meeting completed | Ali Hamad ARE; Eva Lind IRL | ARE Dubai | 2019-03-19",
    ),
    case(
        "invited-by-one-of-two-offices",
        "At the invitation of Jonas Meyer, Federal Councillor and Foreign Minister of Switzerland, Foreign Minister Eva Lind of Ireland will pay an official visit to Switzerland from April 10 to 12.",
        "visit planned | Eva Lind IRL > Jonas Meyer CHE; Switzerland CHE | CHE | 2019-04-10..2019-04-12",
    ),
]

GOING = [
    case(
        "left-home-for",
        "President Kofi Mensah left Accra yesterday for an eight-day working visit to Peru and Chile.",
        "visit ongoing | Kofi Mensah GHA > Peru PER | PER | 2019-03-19..2019-03-26",
        "visit ongoing | Kofi Mensah GHA > Chile CHL | CHL | 2019-03-19..2019-03-26",
    ),
    case(
        "left-a-town-that-is-no-capital",
        "President Kofi Mensah left Kumasi yesterday for Peru.",
        "visit ongoing | Kofi Mensah - > Peru PER | PER | 2019-03-19",
    ),
    case(
        "counted-twice",
        "Irish Foreign Minister Eva Lind began an eight-day, five-nation tour of Europe and Central Asia yesterday.",
        "visit ongoing | Eva Lind IRL > - | - | 2019-03-19..2019-03-26",
    ),
    case(
        "on-the-way-to-others",
        "Irish Premier Eva Lind visited Oslo on Monday, flying in secretly on her way to Peru and Chile.",
        "visit completed | Eva Lind IRL > Norway NOR | NOR Oslo | 2019-03-18",
        "visit planned | Eva Lind IRL > Peru PER | PER | -",
        "visit planned | Eva Lind IRL > Chile CHL | CHL | -",
    ),
    case(
        "on-the-way-to-talks",
        "Irish Premier Eva Lind visited Oslo on Monday, flying in secretly on her way to talks in Peru and Chile.",
        "visit completed | Eva Lind IRL > Norway NOR | NOR Oslo | 2019-03-18",
        "visit planned | Eva Lind IRL > Peru PER | PER | -",
        "visit planned | Eva Lind IRL > Chile CHL | CHL | -",
        "? meeting planned | Eva Lind IRL; Peru PER | PER | -",
        "? meeting planned | Eva Lind IRL; Chile CHL | CHL | -",
        gap="the talks that lie ahead are given the stop's day and are taken for past",
    ),
    case(
        "reached-a-city",
        "Irish Foreign Secretary Eva Lind reached Kabul on Tuesday on a two-day visit.",
        "visit ongoing | Eva Lind IRL > Afghanistan AFG | AFG Kabul | 2019-03-19..2019-03-20",
    ),
    case("reached-a-deal", "Irish Foreign Secretary Eva Lind reached an understanding on Kabul on Tuesday."),
    case(
        "guests-of-a-state",
        "Chinese Vice Premier Liu Ming met Tuesday with Irish lawmaker Eva Lind. The Irish guests are visiting China at the invitation of the congress.",
        "meeting completed | Liu Ming CHN; Eva Lind IRL | CHN | 2019-03-19",
        "visit ongoing | Eva Lind IRL > China CHN | CHN",
    ),
    case(
        "guests-of-another-state",
        "Chinese Vice Premier Liu Ming met Tuesday with Irish lawmaker Eva Lind. Danish guests are visiting China, too.",
        "meeting completed | Liu Ming CHN; Eva Lind IRL | - | 2019-03-19",
    ),
]


WHO = [
    case(
        "amir-of-a-dateline",
        "KUWAIT, April 23 (KUNA) -- His Highness the Amir Sheikh Nawaf Al-Omar and an official delegation departed on Tuesday to Peru on a state visit.",
        "visit ongoing | Nawaf Al-Omar KWT > Peru PER | PER | 2019-04-23",
        published="2019-04-24",
    ),
    case(
        "in-the-presence-of",
        "KUWAIT: His Highness the Amir Sheikh Nawaf Al-Omar received, in the presence of the Crown Prince, the visiting Irish minister, Eva Lind.",
        "visit ongoing or visit completed | Eva Lind IRL > Nawaf Al-Omar KWT; Kuwait KWT | KWT",
        "meeting completed | Nawaf Al-Omar KWT; Eva Lind IRL | KWT",
    ),
    case(
        "president-of-a-dateline",
        "LIMA: President Ana Ruiz left for Chile Tuesday morning on her first visit abroad.",
        "visit ongoing | Ana Ruiz PER > Chile CHL | CHL | 2019-03-19",
    ),
    case(
        "president-in-a-dispatch-of-the-world",
        "GENEVA, March 20 (Reuters) - President Ana Ruiz arrived in Oslo on Tuesday.",
        "visit ongoing | Ana Ruiz - > Norway NOR | NOR Oslo | 2019-03-19",
    ),
    case(
        "president-after-another",
        "LIMA: Irish Premier Eva Lind was not in town. President Ana Ruiz left for Chile on Tuesday.",
        "visit ongoing | Ana Ruiz - > Chile CHL | CHL | 2019-03-19",
    ),
    case(
        "abbreviation-before-the-name",
        "Director General of the International Atomic Energy Agency (IAEA) Pedro Alba arrived in the Peruvian capital, Lima, on Tuesday evening.",
        "visit ongoing | Pedro Alba IGO > Peru PER | PER Lima | 2019-03-19",
    ),
    case(
        "rank-tells-the-office",
        "Paul Carr is to make the first visit to Peru by an Irish foreign minister since 1979, it was announced on Tuesday.",
        "visit planned | Paul Carr IRL > Peru PER | PER | -",
    ),
    case(
        "rank-of-others",
        "Danish Foreign Minister Lars Holm praised the first visit to Peru by an Irish foreign minister since 1979.",
        "visit completed or visit planned | Foreign Minister IRL > Peru PER | PER",
    ),
    case(
        "king-is-no-president",
        "Irish Premier Eva Lind arrived in Lima on Tuesday to meet King Hassan.",
        "visit ongoing | Eva Lind IRL > Peru PER | PER Lima | 2019-03-19",
        "? meeting completed or meeting planned",
    ),
    case(
        "welcomed-upon-arrival",
        "Spokesman Juan Soto welcomed the Irish premier, Eva Lind, upon her arrival at the airport in Lima on Tuesday.",
        "visit completed or visit ongoing | Eva Lind IRL > Peru PER | PER Lima | 2019-03-19",
        "meeting completed | Juan Soto -; Eva Lind IRL | PER Lima | 2019-03-19",
    ),
    case(
        "received-by-a-counterpart",
        "Irish Premier Eva Lind arrived in Peru on Tuesday. Lind was received by her counterpart Ana Ruiz, whose visit had been long awaited.",
        "visit ongoing | Eva Lind IRL > Peru PER | PER | 2019-03-19",
        "meeting completed | Eva Lind IRL; Ana Ruiz PER | PER | 2019-03-19",
    ),
]

TOURS = [
    case(
        "first-leg-of-a-tour-including",
        "Irish Foreign Minister Eva Lind will visit Iran next week. The trip to Tehran will be the first leg of a Middle East tour including Oman and Jordan.",
        "visit planned | Eva Lind IRL > Iran IRN | IRN Tehran or IRN | 2019-03-25..2019-03-31",
        "visit planned | Eva Lind IRL > Oman OMN | OMN | -",
        "visit planned | Eva Lind IRL > Jordan JOR | JOR | -",
    ),
    case(
        "a-tour-of-others-including",
        "Irish Foreign Minister Eva Lind will visit Iran next week. The talks will be the first topic of a tour guide including Oman and Jordan.",
        "visit planned | Eva Lind IRL > Iran IRN | IRN | 2019-03-25..2019-03-31",
    ),
    case(
        "highlight-of-a-tour",
        "Irish Foreign Minister Eva Lind left for Cyprus on Tuesday. The highlight of Lind's tour is the visit to Libya beginning Friday.",
        "visit ongoing | Eva Lind IRL > Cyprus CYP | CYP | 2019-03-19",
        "visit planned | Eva Lind IRL > Libya LBY | LBY | 2019-03-22",
    ),
    case(
        "highlight-that-is-a-film",
        "Irish Foreign Minister Eva Lind left for Cyprus on Tuesday. The highlight of Lind's tour is the film about Libya beginning Friday.",
        "visit ongoing | Eva Lind IRL > Cyprus CYP | CYP | 2019-03-19",
    ),
    case(
        "embarks-on-a-visit",
        "New Delhi: Prime Minister Ravi Lal embarks on a two day visit Sunday to the Himalayan kingdom of Bhutan, his first destination abroad.",
        "visit planned | Ravi Lal IND > Bhutan BTN | BTN | 2019-03-24..2019-03-25",
    ),
    case(
        "moves-on",
        "Irish Foreign Minister Eva Lind left Dublin for Southeast Asia on Sunday. Lind will move on to Jakarta on Thursday afternoon.",
        "visit planned | Eva Lind IRL > Indonesia IDN | IDN Jakarta | 2019-03-21",
        "? visit completed | Eva Lind IRL > - | - | 2019-03-17",
    ),
    case("moves-on-to-a-topic", "Irish Foreign Minister Eva Lind will move on to Jakarta's complaint on Thursday."),
    case(
        "later-today",
        "Irish Foreign Minister Eva Lind is visiting Peru later on Wednesday.",
        "visit planned | Eva Lind IRL > Peru PER | PER | 2019-03-20",
    ),
    case(
        "total-of-days",
        "Irish Foreign Minister Eva Lind will visit Peru and Chile for a total of four days from Sunday.",
        "visit planned | Eva Lind IRL > Peru PER | PER | 2019-03-24..2019-03-27",
        "visit planned | Eva Lind IRL > Chile CHL | CHL | 2019-03-24..2019-03-27",
    ),
    case(
        "will-then-head",
        "Irish Foreign Minister Eva Lind is in Jordan for talks. She will then head to Iran.",
        "visit ongoing | Eva Lind IRL > Jordan JOR | JOR",
        "visit planned | Eva Lind IRL > Iran IRN | IRN | -",
        "? meeting ongoing | Eva Lind IRL; Jordan JOR | JOR",
    ),
]


AROUND = [
    case(
        "doctor-after-the-office",
        "Irish Foreign Minister, Dr Eva Lind on Tuesday concluded a visit to Ghana.",
        "visit completed | Eva Lind IRL > Ghana GHA | GHA | -..2019-03-19 or 2019-03-19..2019-03-19 or None..2019-03-19",
    ),
    case(
        "doctor-after-another",
        "The Irish foreign minister and Dr Ola Nyberg of Sweden concluded a visit to Ghana.",
        "visit completed | Foreign Minister IRL; Ola Nyberg SWE > Ghana GHA | GHA",
    ),
    case(
        "welcome-ceremony",
        "Vietnamese President Tran Van Duc on Tuesday presided over the welcome ceremony for Irish President Eva Lind at the Presidential Palace in Hanoi.",
        "visit completed | Eva Lind IRL > Tran Van Duc VNM; Vietnam VNM | VNM Hanoi | 2019-03-19",
    ),
    case(
        "other-ceremony",
        "Vietnamese President Tran Van Duc on Tuesday presided over a memorial ceremony for Irish President Eva Lind in Hanoi.",
    ),
    case(
        "own-agency-abroad",
        "Tokyo (VNA) - President Tran Van Duc and his spouse arrived at Haneda Airport in Tokyo on Tuesday, starting their State visit to Japan.",
        "visit ongoing | Tran Van Duc VNM > Japan JPN | JPN Tokyo | 2019-03-19",
    ),
    case(
        "visit-with-a-capital",
        "Irish President Eva Lind arrived in Beijing on March 18, beginning a State visit to China until March 22.",
        "visit ongoing | Eva Lind IRL > China CHN | CHN Beijing | 2019-03-18..2019-03-22",
    ),
    case(
        "left-a-state-for-its-own",
        "President Mei Chen on Tuesday left Taiwan on a trip that includes stopovers in New York and Los Angeles.",
        "visit planned | Mei Chen TWN > United States USA | USA New York",
    ),
    case(
        "left-a-state-for-a-region",
        "President Mei Chen on Tuesday left Taiwan on a trip to Central America that includes stopovers in New York and Los Angeles.",
        "visit ongoing | Mei Chen TWN > - | -",
        "visit planned | Mei Chen TWN > United States USA | USA New York",
        gap="the region is not found, and the stops of a trip that has just begun are taken for past",
    ),
    case(
        "to-and-back-from",
        "Irish President Eva Lind was going to stop in Oslo on her way to and back from Peru.",
        "visit planned | Eva Lind IRL > Norway NOR | NOR Oslo",
        "visit planned | Eva Lind IRL > Peru PER | PER",
    ),
    case(
        "popes-come-from-Rome",
        "The plane carrying Pope Leo landed in Lima on Tuesday after a flight from Rome.",
        "visit ongoing | Leo VAT > Peru PER | PER Lima | 2019-03-19",
    ),
    case(
        "former-senator",
        "US Middle East envoy Dan Harper was in Lima for talks on Friday. The former US senator was then to head to Chile.",
        "visit completed | Dan Harper USA > Peru PER | PER Lima | 2019-03-15",
        "visit planned | Dan Harper USA > Chile CHL | CHL | -",
        "? meeting completed | Dan Harper USA; Peru PER | PER Lima | 2019-03-15",
    ),
    case(
        "former-senator-of-another-state",
        "Irish envoy Dan Harper was in Lima for talks on Friday. The former US senator was then to head to Chile.",
        "visit completed | Dan Harper IRL > Peru PER | PER Lima | 2019-03-15",
        "visit planned | Senator USA > Chile CHL | CHL | -",
        "? meeting completed | Dan Harper IRL; Peru PER | PER Lima | 2019-03-15",
    ),
    case(
        "declined-to-specify",
        "Irish envoy Dan Harper was expected to visit Peru on Monday but he declined to specify his exact plans.",
        "visit planned | Dan Harper IRL > Peru PER | PER | 2019-03-25",
    ),
    case(
        "declined-to-go",
        "Irish envoy Dan Harper was expected to visit Peru on Monday but he declined to go.",
        "visit cancelled | Dan Harper IRL > Peru PER | PER",
    ),
    case(
        "name-before-a-verb",
        "An Irish envoy ended his mission on Tuesday. The envoy, Dan Harper, met the Peruvian prime minister after a visit to Chile.",
        "visit completed | Dan Harper IRL > Chile CHL | CHL",
        "meeting completed | Dan Harper IRL; Prime Minister PER",
    ),
    case(
        "delegation-which-is-headed",
        "OTTAWA - The Norwegian delegation, which is headed by State Secretary Nils Aas, flew in from Oslo on Monday.",
        "visit ongoing | Nils Aas NOR > Canada CAN | CAN Ottawa | 2019-03-18",
    ),
    case(
        "day-of-another-stop",
        "Irish Foreign Minister Eva Lind flew to Oslo for talks. On the last leg of her tour, she paid a visit to Riga on Sunday.",
        "visit completed or visit ongoing | Eva Lind IRL > Norway NOR | NOR Oslo | -",
        "visit completed or visit ongoing | Eva Lind IRL > Latvia LVA | LVA Riga | 2019-03-17",
    ),
]


LED = [
    case(
        "leader-told-later",
        "A US congressional delegation has arrived in Peru. The five-member delegation, led by Senator Ed Marsh of Utah, will tour a farm.",
        "visit ongoing | Ed Marsh USA > Peru PER | PER",
    ),
    case(
        "team-was-led-by",
        "A Taliban delegation visited Peru on Tuesday. The team was led by Rahim Stana.",
        "visit completed | Rahim Stana - > Peru PER | PER | 2019-03-19",
    ),
    case(
        "protest-was-led-by",
        "A Taliban delegation visited Peru on Tuesday. The protest was led by Rahim Stana.",
        "visit completed | Taliban delegation - > Peru PER | PER | 2019-03-19",
    ),
    case(
        "a-union-led-by-a-member",
        "A European Union delegation will tour Peru and Chile. The delegation is headed by Belgian Foreign Minister Ann Maes.",
        "visit planned | Ann Maes BEL > Peru PER | PER",
        "visit planned | Ann Maes BEL > Chile CHL | CHL",
    ),
    case(
        "who-will-head-the-delegation",
        "A Norwegian delegation will tour Peru and Chile. Norwegian Foreign Minister Odd Lie will head the delegation.",
        "visit planned | Odd Lie NOR > Peru PER | PER",
        "visit planned | Odd Lie NOR > Chile CHL | CHL",
    ),
    case(
        "who-will-head-another",
        "A Norwegian delegation will tour Peru. Latvian Foreign Minister Odd Lie will head the delegation.",
        "visit planned | NOR > Peru PER | PER",
    ),
    case(
        "delegation-of-a-movement",
        "A delegation of the Taliban arrived in Lima on Tuesday.",
        "visit ongoing | Taliban delegation - > Peru PER | PER Lima | 2019-03-19",
    ),
    case(
        "led-below-a-government",
        "LIMA, March 20 (AP) -- At the invitation of the premier, a delegation of the government of Mongolia led by Bat Bold, premier of Mongolia, arrived here on March 19.",
        "visit ongoing | Bat Bold MNG > Peru PER | PER Lima | 2019-03-19",
    ),
    case(
        "left-here",
        "LIMA, March 20 (AP) -- The delegation headed by Irish Premier Eva Lind left here on March 19 after paying an official visit to Peru.",
        "visit completed | Eva Lind IRL > Peru PER | PER Lima | None..2019-03-19",
    ),
    case(
        "left-here-for",
        "LIMA, March 20 (AP) -- Peruvian Premier Eva Lind left here on March 19 for Chile.",
        "visit ongoing | Eva Lind PER > Chile CHL | CHL | 2019-03-19",
    ),
    case(
        "told-inspectors-led-by",
        "Inspectors from Finland visited Peru last week. The inspectors were led by Eva Lind.",
        "visit completed | Eva Lind FIN > PER | PER | 2019-03-11..2019-03-17",
    ),
    case(
        "told-inspectors-welcomed-by",
        "Inspectors from Finland visited Peru last week. The inspectors were welcomed by Eva Lind.",
        "visit completed | Inspectors FIN > PER | PER | 2019-03-11..2019-03-17",
    ),
]

STAYS = [
    case(
        "met-at-the-airport",
        "Irish Premier Eva Lind was met at Lima's airport by Peruvian Deputy Premier Ana Ruiz.",
        "visit completed | Eva Lind IRL > Ana Ruiz PER; Peru PER | PER Lima",
        "meeting completed | Eva Lind IRL; Ana Ruiz PER | PER Lima | -",
    ),
    case(
        "met-at-a-hotel",
        "Irish Premier Eva Lind was met at a hotel in Lima by Peruvian Deputy Premier Ana Ruiz.",
        "meeting completed | Eva Lind IRL; Ana Ruiz PER | PER Lima | -",
    ),
    case(
        "due-after-a-stop",
        "Irish Premier Eva Lind is due in Lima after a stop in Oslo.",
        "visit planned | Eva Lind IRL > Peru PER | PER Lima",
        "visit planned | Eva Lind IRL > Norway NOR | NOR Oslo",
    ),
    case(
        "arrived-after-a-stop",
        "Irish Premier Eva Lind arrived in Lima on Tuesday after a stop in Oslo.",
        "visit ongoing | Eva Lind IRL > Peru PER | PER Lima | 2019-03-19",
        "visit completed | Eva Lind IRL > Norway NOR | NOR Oslo",
    ),
    case(
        "region-by-name",
        "Irish Premier Eva Lind has wrapped up a three-day visit to the Darfur region.",
        "visit completed | Eva Lind IRL > Sudan SDN | SDN",
    ),
    case(
        "speaking-during-a-stop",
        "Speaking in Hanoi during a stop on a four-nation Asian swing, Irish Premier Eva Lind said talks were going well.",
        "visit ongoing | Eva Lind IRL > Vietnam VNM | VNM Hanoi",
    ),
    case(
        "speaking-during-a-debate",
        "Speaking in Hanoi during a debate on trade, Irish Premier Eva Lind said talks were going well.",
    ),
    case(
        "office-comma-name-verb",
        "Irish Premier, Eva Lind opens a school today on her first state visit to Mexico.",
        "visit ongoing | Eva Lind IRL > Mexico MEX | MEX | 2019-03-20",
    ),
    case(
        "present-in-a-visit",
        "Irish Premier, Eva Lind opens a school today in her first state visit to Mexico.",
        "visit ongoing | Eva Lind IRL > Mexico MEX | MEX | 2019-03-20",
        gap='"in her visit" is taken for past where "on" and "during" are not',
    ),
]


TAKEN_UP = [
    case(
        "days-after-each-state",
        "Under Secretary for Political Affairs Wanda Shaw will visit Colombia April 29-30, Mexico April 30-May 1, and Brazil May 2-4.",
        "visit planned | Wanda Shaw USA > Colombia COL | COL | 2019-04-29..2019-04-30",
        "visit planned | Wanda Shaw USA > Mexico MEX | MEX",
        "visit planned | Wanda Shaw USA > Brazil BRA | BRA | 2019-05-02..2019-05-04",
    ),
    case(
        "title-traveling",
        "The weather was fine in Lima on Tuesday.",
        "visit planned | Envoy USA > Peru PER | PER | 2019-03-18..2019-03-24",
        title="U.S. Envoy Traveling to Peru this Week",
    ),
    case(
        "will-join-somebody-there",
        "Irish Premier Eva Lind will travel to Panama. Foreign Minister Liam Byrne of Ireland will join Premier Lind in Panama.",
        "visit planned | Eva Lind IRL > Panama PAN | PAN",
        "visit planned | Liam Byrne IRL > Panama PAN | PAN",
    ),
    case("will-join-a-league", "Foreign Minister Liam Byrne of Ireland will join the league in Panama."),
    case(
        "last-visited",
        "OSLO - Irish President Eva Lind arrived in Juba on Tuesday. She last visited in August 2008.",
        "visit ongoing | Eva Lind IRL > South Sudan SSD | SSD Juba | 2019-03-19",
        "visit completed | Eva Lind IRL > South Sudan SSD | SSD | 2008-08-01..2008-08-31",
    ),
    case(
        "ended-on-the-day-before",
        "JUBA (AP) - Irish President Eva Lind ended a two-day visit to South Sudan on Tuesday. Lind, who arrived in Juba on Monday, was pleased.",
        "visit completed | Eva Lind IRL > South Sudan SSD | SSD Juba | 2019-03-18..2019-03-19",
    ),
    case(
        "before-she-left",
        "Irish Premier Eva Lind left for Peru on Wednesday. Lind told reporters at noon before she left on Wednesday that all was well.",
        "visit ongoing | Eva Lind IRL > Peru PER | PER | 2019-03-20",
    ),
    case(
        "special-envoy-left",
        "A South Korean special envoy left for Peru on Tuesday to discuss trade.",
        "visit ongoing | Special Envoy KOR > Peru PER | PER | 2019-03-19",
    ),
    case(
        "envoys-of-a-president",
        "The special envoys of French President Marc Dupont returned home on Tuesday after a two-day visit to Peru.",
        "visit completed | Envoys FRA > Peru PER | PER | 2019-03-18..2019-03-19",
    ),
    case(
        "two-ministers-by-name",
        "Two French ministers, Foreign Minister Marc Dupont and Defence Minister Luc Moreau, travelled together to Bamako on Tuesday. The pair were to go on to Niamey.",
        "visit ongoing or visit completed | Marc Dupont FRA; Luc Moreau FRA > Mali MLI | MLI Bamako | 2019-03-19",
        "visit planned | Marc Dupont FRA; Luc Moreau FRA > Niger NER | NER Niamey | -",
    ),
    case(
        "last-stop-of-a-long-trip",
        "TOKYO (AP) - Irish Premier Eva Lind, on the last stop of a week-long Asian trip, flew in from Seoul on Tuesday.",
        "visit ongoing | Eva Lind IRL > Japan JPN | JPN Tokyo | 2019-03-19",
        "visit completed | Eva Lind IRL > South Korea KOR | KOR Seoul",
    ),
    case(
        "told-envoys-arrived-here",
        "LIMA, March 20 (Xinhua) -- Finnish envoys visited Chile last week. The envoys arrived here on Tuesday with a letter from Finnish President Kari Berg.",
        "visit completed | Envoys FIN > CHL | CHL | 2019-03-11..2019-03-17",
        "visit ongoing | Envoys FIN > PER | PER Lima | 2019-03-19",
    ),
    case(
        "told-envoys-arrived-somewhere",
        "LIMA, March 20 (Xinhua) -- Finnish envoys visited Chile last week. The envoys arrived on Tuesday with a letter from Finnish President Kari Berg.",
        "visit completed | Envoys FIN > CHL | CHL | 2019-03-11..2019-03-17",
    ),
]


CHANGES = [
    case(
        "will-not-be-able-to-come",
        "Premier Ana Ruiz of Peru heard that her Irish counterpart Eva Lind will not be able to come to Peru on April 12.",
        "visit cancelled | Eva Lind IRL > Peru PER | PER | 2019-04-12",
    ),
    case(
        "will-be-able-to-come",
        "Premier Ana Ruiz of Peru heard that her Irish counterpart Eva Lind is to come to Peru on April 12.",
        "visit planned | Eva Lind IRL > Peru PER | PER | 2019-04-12",
    ),
    case(
        "moved-to-another-day",
        "Polish Defence Minister Jan Kos will be in Lima from April 6 for talks. The visit, originally due in February, was put back.",
        "visit planned | Jan Kos POL > Peru PER | PER Lima",
        "? meeting planned | Jan Kos POL; Peru PER | PER Lima",
    ),
    case(
        "put-back",
        "Polish Defence Minister Jan Kos will be in Lima from April 6 for talks. The visit was called off.",
        "visit cancelled | Jan Kos POL > Peru PER | PER Lima",
        "? meeting cancelled | Jan Kos POL; Peru PER | PER Lima",
    ),
    case(
        "his-trip-by-invitation",
        "Irish Premier Liam Byrne spoke in Dublin. His trip to Peru on Tuesday through an invitation by President Ana Ruiz was his first.",
        "visit completed | Liam Byrne IRL > Peru PER | PER | 2019-03-19",
    ),
    case(
        "during-his-trip",
        "During his trip to Peru on Tuesday, Irish Premier Liam Byrne spoke in Lima.",
        "visit completed | Liam Byrne IRL > Peru PER | PER | 2019-03-19",
    ),
    case(
        "in-a-state-a-president-of-another",
        "President Kofi Mensah left Accra on Tuesday for Peru. In Peru, President Mensah will give a speech.",
        "visit ongoing | Kofi Mensah GHA > Peru PER | PER | 2019-03-19",
    ),
    case(
        "city-still-ahead",
        "Irish Premier Eva Lind began a three-day visit to China on Tuesday. She is to go on to Shanghai on Thursday.",
        "visit ongoing | Eva Lind IRL > China CHN | CHN | 2019-03-19..2019-03-21",
    ),
]


@pytest.mark.parametrize("row", DATELINES)
def test_datelines_of_papers(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", TITLES)
def test_titles_and_offices(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", GOING)
def test_going(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", WHO)
def test_who_travels(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", TOURS)
def test_tours(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", AROUND)
def test_what_stands_around_a_visit(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", LED)
def test_delegations_and_their_leaders(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", STAYS)
def test_stays(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", TAKEN_UP)
def test_visits_taken_up(row: Case, read: Read) -> None:
    check(row, read(row))


@pytest.mark.parametrize("row", CHANGES)
def test_changes_of_plan(row: Case, read: Read) -> None:
    check(row, read(row))
