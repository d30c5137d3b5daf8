"""Time expressions of news English: what is found, and which days it is on a given day of publication."""

import datetime as dt
import re
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplo_cli.extract.times import Tense, find_times, resolve_time

# sentence | published | tense | expression | first day | last day. 2019-03-20 is a Wednesday, 2019-03-18 its Monday.
RESOLVED = """
He met Wang on Monday. | 2019-03-20 | past | Monday | 2019-03-18 | 2019-03-18
He will meet Wang on Monday. | 2019-03-20 | future | Monday | 2019-03-25 | 2019-03-25
He met Wang on Wednesday. | 2019-03-20 | past | Wednesday | 2019-03-20 | 2019-03-20
He meets Wang on Wednesday. | 2019-03-20 | future | Wednesday | 2019-03-20 | 2019-03-20
Lavrov arrives in Beijing Thursday | 2019-03-20 | none | Thursday | 2019-03-14 | 2019-03-14
Lavrov is in Beijing on Tuesday | 2019-03-20 | present | Tuesday | 2019-03-19 | 2019-03-19
They met last Friday. | 2019-03-20 | past | last Friday | 2019-03-15 | 2019-03-15
They met last Wednesday. | 2019-03-20 | past | last Wednesday | 2019-03-13 | 2019-03-13
They will meet next Wednesday. | 2019-03-20 | future | next Wednesday | 2019-03-27 | 2019-03-27
They will meet next Monday. | 2019-03-20 | future | next Monday | 2019-03-25 | 2019-03-25
They will meet this Friday. | 2019-03-20 | future | this Friday | 2019-03-22 | 2019-03-22
They met this Tuesday. | 2019-03-20 | past | this Tuesday | 2019-03-19 | 2019-03-19
The summit this Monday | 2019-03-20 | none | this Monday | 2019-03-18 | 2019-03-18
The summit this Monday | 2019-03-24 | none | this Monday | 2019-03-25 | 2019-03-25
They met this past Sunday. | 2019-03-20 | past | this past Sunday | 2019-03-17 | 2019-03-17
They will meet this coming Tuesday. | 2019-03-20 | future | this coming Tuesday | 2019-03-26 | 2019-03-26
The test on Wednesday last week | 2016-01-13 | past | Wednesday last week | 2016-01-06 | 2016-01-06
They will meet on Monday of next week. | 2019-03-20 | future | Monday of next week | 2019-03-25 | 2019-03-25
They spoke on Friday this week. | 2019-03-24 | past | Friday this week | 2019-03-22 | 2019-03-22
They spoke last week on Tuesday. | 2019-03-20 | past | last week on Tuesday | 2019-03-12 | 2019-03-12
She arrived early on Monday. | 2019-03-20 | past | early on Monday | 2019-03-18 | 2019-03-18
She arrived late Sunday night. | 2019-03-20 | past | late Sunday night | 2019-03-17 | 2019-03-17
She spoke on Monday evening. | 2019-03-20 | past | Monday evening | 2019-03-18 | 2019-03-18
Sunday's talks were frank. | 2019-03-20 | past | Sunday | 2019-03-17 | 2019-03-17
Friday prayers were calm. | 2019-03-20 | past | Friday | 2019-03-15 | 2019-03-15
BERLIN, TUESDAY: he said | 2019-03-20 | past | TUESDAY | 2019-03-19 | 2019-03-19
He spoke on Sat. in Rome. | 2019-03-20 | past | Sat. | 2019-03-16 | 2019-03-16
He will stay from Monday to Wednesday. | 2019-03-15 | future | Monday to Wednesday | 2019-03-18 | 2019-03-20
He visited from Monday to Wednesday. | 2019-03-21 | past | Monday to Wednesday | 2019-03-18 | 2019-03-20
He visited from Monday to Friday. | 2019-03-20 | past | Monday to Friday | 2019-03-18 | 2019-03-22
Talks run Monday through Wednesday. | 2019-03-15 | future | Monday through Wednesday | 2019-03-18 | 2019-03-20
They meet on Thursday and Friday. | 2019-03-20 | future | Thursday and Friday | 2019-03-21 | 2019-03-22
The Thursday-Friday summit | 2019-03-20 | future | Thursday-Friday | 2019-03-21 | 2019-03-22
He will visit between Saturday and Monday. | 2019-03-20 | future | Saturday and Monday | 2019-03-23 | 2019-03-25
From Sunday until next Wednesday | 2019-03-20 | future | Sunday until next Wednesday | 2019-03-24 | 2019-03-27
Wednesday to Friday next week | 2021-05-04 | future | Wednesday to Friday next week | 2021-05-12 | 2021-05-14
Monday to Wednesday of next week | 2021-05-04 | future | Monday to Wednesday of next week | 2021-05-10 | 2021-05-12
Wednesday and Thursday next week | 2021-05-04 | future | Wednesday and Thursday next week | 2021-05-12 | 2021-05-13
He comes Saturday to Tuesday next week. | 2021-05-04 | future | Saturday to Tuesday next week | 2021-05-08 | 2021-05-11
Talks, Thursday to Saturday this week | 2021-05-04 | past | Thursday to Saturday this week | 2021-05-06 | 2021-05-08
Monday to Wednesday last week | 2021-05-04 | past | Monday to Wednesday last week | 2021-04-26 | 2021-04-28
They met last Thursday and Friday. | 2019-03-20 | past | last Thursday and Friday | 2019-03-14 | 2019-03-15
He will visit next week. | 2019-05-16 | future | next week | 2019-05-20 | 2019-05-26
He visited last week. | 2019-03-20 | past | last week | 2019-03-11 | 2019-03-17
He visited last week. | 2019-03-18 | past | last week | 2019-03-11 | 2019-03-17
He visited last week. | 2019-03-24 | past | last week | 2019-03-11 | 2019-03-17
He is visiting this week. | 2019-03-20 | present | this week | 2019-03-18 | 2019-03-24
They met earlier this week. | 2019-03-20 | past | earlier this week | 2019-03-18 | 2019-03-19
They met earlier this week. | 2019-03-18 | past | earlier this week | 2019-03-18 | 2019-03-18
They meet later this week. | 2019-03-20 | future | later this week | 2019-03-20 | 2019-03-24
They met earlier in the week. | 2019-03-20 | past | earlier in the week | 2019-03-18 | 2019-03-19
They meet early next week. | 2019-12-28 | future | early next week | 2019-12-30 | 2020-01-05
They met earlier this month. | 2019-03-20 | past | earlier this month | 2019-03-01 | 2019-03-19
They meet later this month. | 2019-02-20 | future | later this month | 2019-02-20 | 2019-02-28
They met late last month. | 2019-03-31 | past | late last month | 2019-02-01 | 2019-02-28
They met last month. | 2019-01-31 | past | last month | 2018-12-01 | 2018-12-31
They meet next month. | 2019-12-31 | future | next month | 2020-01-01 | 2020-01-31
They met earlier this year. | 2019-03-20 | past | earlier this year | 2019-01-01 | 2019-03-19
They meet later this year. | 2019-03-20 | future | later this year | 2019-03-20 | 2019-12-31
They met last year. | 2019-01-01 | past | last year | 2018-01-01 | 2018-12-31
They meet next year. | 2019-12-31 | future | next year | 2020-01-01 | 2020-12-31
They met this year. | 2019-03-20 | past | this year | 2019-01-01 | 2019-12-31
They met last quarter. | 2019-03-20 | past | last quarter | 2018-10-01 | 2018-12-31
A deal by the end of the year | 2019-03-20 | future | the end of the year | 2019-03-20 | 2019-12-31
A deal by the end of this month | 2019-03-20 | future | the end of this month | 2019-03-20 | 2019-03-31
A deal by year-end | 2019-03-20 | future | year-end | 2019-03-20 | 2019-12-31
They met at the end of last year. | 2019-03-20 | past | the end of last year | 2018-01-01 | 2018-12-31
They had promised a deal by the end of March. | 2019-03-20 | past | the end of March | 2019-03-20 | 2019-03-31
They will meet this weekend. | 2019-03-20 | future | this weekend | 2019-03-23 | 2019-03-24
They met this weekend. | 2019-03-18 | past | this weekend | 2019-03-16 | 2019-03-17
They met this weekend. | 2019-03-24 | past | this weekend | 2019-03-23 | 2019-03-24
They met over the weekend. | 2019-03-19 | past | the weekend | 2019-03-16 | 2019-03-17
They will meet at the weekend. | 2019-03-19 | future | the weekend | 2019-03-23 | 2019-03-24
They met last weekend. | 2019-03-20 | past | last weekend | 2019-03-16 | 2019-03-17
They meet next weekend. | 2019-03-20 | future | next weekend | 2019-03-30 | 2019-03-31
He arrived for a weekend summit. | 2019-03-18 | past | weekend | 2019-03-16 | 2019-03-17
The Vice President spoke by phone today with Tedros. | 2021-01-21 | past | today | 2021-01-21 | 2021-01-21
After today's talks he left. | 2021-01-21 | past | today | 2021-01-21 | 2021-01-21
They met yesterday. | 2019-03-01 | past | yesterday | 2019-02-28 | 2019-02-28
They met the day before yesterday. | 2019-03-01 | past | the day before yesterday | 2019-02-27 | 2019-02-27
They meet tomorrow. | 2019-12-31 | future | tomorrow | 2020-01-01 | 2020-01-01
They meet tonight. | 2019-12-31 | future | tonight | 2019-12-31 | 2019-12-31
They met this morning. | 2019-12-31 | past | this morning | 2019-12-31 | 2019-12-31
They met last night. | 2019-12-31 | past | last night | 2019-12-30 | 2019-12-30
They met two days ago. | 2019-03-01 | past | two days ago | 2019-02-27 | 2019-02-27
They met three weeks ago. | 2019-03-20 | past | three weeks ago | 2019-02-25 | 2019-03-03
They met a month ago. | 2019-03-31 | past | a month ago | 2019-02-01 | 2019-02-28
Ties began 60 years ago. | 2019-03-20 | past | 60 years ago | 1959-01-01 | 1959-12-31
They met twenty-five years ago. | 2019-03-20 | past | twenty-five years ago | 1994-01-01 | 1994-12-31
They met a decade ago. | 2019-03-20 | past | a decade ago | 2009-01-01 | 2009-12-31
They will meet two weeks from now. | 2019-03-20 | future | two weeks from now | 2019-04-01 | 2019-04-07
They met in March. | 2019-03-20 | past | March | 2019-03-01 | 2019-03-31
They met in April. | 2019-03-20 | past | April | 2018-04-01 | 2018-04-30
They will meet in March. | 2019-03-20 | future | March | 2019-03-01 | 2019-03-31
They will meet in February. | 2019-03-20 | future | February | 2020-02-01 | 2020-02-29
The talks in April | 2019-03-20 | none | April | 2019-04-01 | 2019-04-30
They met last March. | 2019-03-20 | past | last March | 2018-03-01 | 2018-03-31
They met last November. | 2019-03-20 | past | last November | 2018-11-01 | 2018-11-30
They will meet next March. | 2019-03-20 | future | next March | 2020-03-01 | 2020-03-31
They meet this June. | 2019-03-20 | future | this June | 2019-06-01 | 2019-06-30
They met in March 2018. | 2019-03-20 | past | March 2018 | 2018-03-01 | 2018-03-31
They met in May. | 2019-03-20 | past | May | 2018-05-01 | 2018-05-31
They met in March of this year. | 2019-12-20 | past | March of this year | 2019-03-01 | 2019-03-31
They met in November last year. | 2019-03-20 | past | November last year | 2018-11-01 | 2018-11-30
He comes at the beginning of January. | 2018-12-20 | future | the beginning of January | 2019-01-01 | 2019-01-31
He comes in early January. | 2018-12-20 | future | early January | 2019-01-01 | 2019-01-31
He came in mid-January. | 2019-03-20 | past | mid-January | 2019-01-01 | 2019-01-31
He came in late January 2018. | 2019-03-20 | past | late January 2018 | 2018-01-01 | 2018-01-31
They met in April and May. | 2019-03-20 | past | April and May | 2018-04-01 | 2018-05-31
They meet from November to January. | 2019-03-20 | future | November to January | 2019-11-01 | 2020-01-31
From March to mid-May 2018 | 2019-03-20 | past | March to mid-May 2018 | 2018-03-01 | 2018-05-31
late November to early January 2018 | 2019-03-20 | past | late November to early January 2018 | 2017-11-01 | 2018-01-31
From March to mid-May last year | 2019-03-20 | past | March to mid-May last year | 2018-03-01 | 2018-05-31
From June to early March last year | 2019-03-20 | past | June to early March last year | 2017-06-01 | 2018-03-31
In June's summit they spoke. | 2019-03-20 | past | June | 2018-06-01 | 2018-06-30
They met on Nov. 3. | 2019-03-20 | past | Nov. 3 | 2018-11-03 | 2018-11-03
They will meet on November 3. | 2019-03-20 | future | November 3 | 2019-11-03 | 2019-11-03
They met on 3 November. | 2019-03-20 | past | 3 November | 2018-11-03 | 2018-11-03
They met on the 3rd of November. | 2019-03-20 | past | 3rd of November | 2018-11-03 | 2018-11-03
They meet on March 20. | 2019-03-20 | future | March 20 | 2019-03-20 | 2019-03-20
They met on March 20. | 2019-03-20 | past | March 20 | 2019-03-20 | 2019-03-20
They met on Dec 24. | 2019-01-02 | past | Dec 24 | 2018-12-24 | 2018-12-24
They will meet on January 2. | 2018-12-31 | future | January 2 | 2019-01-02 | 2019-01-02
The Jan. 2 meeting | 2018-12-31 | none | Jan. 2 | 2019-01-02 | 2019-01-02
The Dec. 30 meeting | 2019-01-02 | none | Dec. 30 | 2018-12-30 | 2018-12-30
He previewed the March 28 meeting. | 2021-03-26 | past | March 28 | 2021-03-28 | 2021-03-28
He will report on the Dec. 30 talks. | 2019-01-02 | future | Dec. 30 | 2018-12-30 | 2018-12-30
They met on Feb. 29. | 2019-03-20 | past | Feb. 29 | 2016-02-29 | 2016-02-29
They met on April 8th, 2024. | 2024-04-10 | past | April 8th, 2024 | 2024-04-08 | 2024-04-08
They will meet on Tuesday, April 2. | 2019-03-20 | past | Tuesday, April 2 | 2019-04-02 | 2019-04-02
They meet on Monday 8 April 2024. | 2024-04-01 | future | Monday 8 April 2024 | 2024-04-08 | 2024-04-08
They meet on April 8 (Monday). | 2024-04-01 | future | April 8 (Monday) | 2024-04-08 | 2024-04-08
They met on March 3 last year. | 2019-03-20 | past | March 3 last year | 2018-03-03 | 2018-03-03
They will meet Nov. 3-5. | 2019-03-20 | future | Nov. 3-5 | 2019-11-03 | 2019-11-05
They meet in Paris March 19-21. | 2019-03-20 | future | March 19-21 | 2019-03-19 | 2019-03-21
He comes on March 22 and 23. | 2019-03-20 | future | March 22 and 23 | 2019-03-22 | 2019-03-23
He comes from March 30 to April 2. | 2019-03-20 | future | March 30 to April 2 | 2019-03-30 | 2019-04-02
He came from Dec. 30 to Jan. 2. | 2019-03-20 | past | Dec. 30 to Jan. 2 | 2018-12-30 | 2019-01-02
December 30 to January 2, 2018 | 2019-03-20 | past | December 30 to January 2, 2018 | 2017-12-30 | 2018-01-02
May 3 to May 5 next year | 2021-05-04 | future | May 3 to May 5 next year | 2022-05-03 | 2022-05-05
May 3 to May 5 last year | 2021-05-04 | past | May 3 to May 5 last year | 2020-05-03 | 2020-05-05
Dec. 30 to Jan. 2 next year | 2021-05-04 | future | Dec. 30 to Jan. 2 next year | 2021-12-30 | 2022-01-02
Dec. 30 to Jan. 2 last year | 2021-05-04 | past | Dec. 30 to Jan. 2 last year | 2019-12-30 | 2020-01-02
June 3, 2022 to June 5 | 2021-05-04 | future | June 3, 2022 to June 5 | 2022-06-03 | 2022-06-05
June 3 to June 5, 2022 | 2021-05-04 | future | June 3 to June 5, 2022 | 2022-06-03 | 2022-06-05
He comes between June 3 and 5. | 2019-03-20 | future | June 3 and 5 | 2019-06-03 | 2019-06-05
They met on September 12-13, 2015. | 2019-03-20 | past | September 12-13, 2015 | 2015-09-12 | 2015-09-13
They met on 3-5 November 2018. | 2019-03-20 | past | 3-5 November 2018 | 2018-11-03 | 2018-11-05
He came from March 4 to 6. | 2019-03-20 | past | March 4 to 6 | 2019-03-04 | 2019-03-06
He comes March 30-April 2. | 2019-03-20 | future | March 30-April 2 | 2019-03-30 | 2019-04-02
They meet on the 15th of next month. | 2019-12-20 | future | 15th of next month | 2020-01-15 | 2020-01-15
They meet in the week of April 3. | 2019-03-20 | future | the week of April 3 | 2019-04-01 | 2019-04-07
They meet in the first week of April. | 2019-03-20 | future | the first week of April | 2019-04-01 | 2019-04-07
They meet in the last week of April. | 2019-03-20 | future | the last week of April | 2019-04-24 | 2019-04-30
They met in 2013. | 2019-03-20 | past | 2013 | 2013-01-01 | 2013-12-31
The 2018 Singapore summit failed. | 2019-03-20 | past | 2018 | 2018-01-01 | 2018-12-31
They met in late 2018. | 2019-03-20 | past | late 2018 | 2018-01-01 | 2018-12-31
They met in 2017-2018. | 2019-03-20 | past | 2017-2018 | 2017-01-01 | 2018-12-31
They met from 2015 to 2017. | 2019-03-20 | past | 2015 to 2017 | 2015-01-01 | 2017-12-31
They met between 2015 and 2018. | 2019-03-20 | past | 2015 and 2018 | 2015-01-01 | 2018-12-31
They met in 2015 and 2016. | 2019-03-20 | past | 2015 and 2016 | 2015-01-01 | 2016-12-31
The June U.S.-EU Summit | 2019-12-20 | past | June | 2019-06-01 | 2019-06-30
Tuesday, March 5, to Friday, Mar. 8 | 2019-03-20 | past | Tuesday, March 5, to Friday, Mar. 8 | 2019-03-05 | 2019-03-08
He came from 17th to 19th February. | 2019-03-20 | past | 17th to 19th February | 2019-02-17 | 2019-02-19
Ties began in the 1970s. | 2019-03-20 | past | the 1970s | 1970-01-01 | 1979-12-31
Ties grew in the early 2000s. | 2019-03-20 | past | the early 2000s | 2000-01-01 | 2009-12-31
They met in the spring of 2018. | 2019-03-20 | past | spring of 2018 | 2018-03-01 | 2018-05-31
They met last summer. | 2019-03-20 | past | last summer | 2018-06-01 | 2018-08-31
They meet this fall. | 2019-03-20 | future | this fall | 2019-09-01 | 2019-11-30
They met last winter. | 2019-03-20 | past | last winter | 2018-12-01 | 2019-02-28
They met in the first quarter of 2018. | 2019-03-20 | past | the first quarter of 2018 | 2018-01-01 | 2018-03-31
They meet in Q3 2019. | 2019-03-20 | future | Q3 2019 | 2019-07-01 | 2019-09-30
They meet in the first half of 2020. | 2019-03-20 | future | the first half of 2020 | 2020-01-01 | 2020-06-30
They meet in the second half of the year. | 2019-03-20 | future | the second half of the year | 2019-07-01 | 2019-12-31
They met on the Fourth of July. | 2019-03-20 | past | Fourth of July | 2018-07-04 | 2018-07-04
They met on New Year's Day. | 2019-03-20 | past | New Year's Day | 2019-01-01 | 2019-01-01
Date: 2019-03-05 | 2019-03-20 | none | 2019-03-05 | 2019-03-05 | 2019-03-05
Date: 25/12/2018 | 2019-03-20 | none | 25/12/2018 | 2018-12-25 | 2018-12-25
Published: Apr 08, 2024 10:38 PM | 2024-04-09 | none | Apr 08, 2024 | 2024-04-08 | 2024-04-08
"""

NOT_FOUND = """
Prime Minister Theresa May said talks may fail.
May told reporters in Jordan.
He met May.
They gave it to May's cabinet in May's presence.
In a note to May, Fallon apologised.
They march to Kiev; March on, he said.
The anniversary of Bloody Sunday and Black Friday
Good Friday Agreement talks
The Sunday Times and The Mail on Sunday reported it.
Chairman Sun Myung Moon sat and met Mon officials.
The planets circle the Sun. He nodded.
He wrote it in The Sun.
2,000 troops and 2018 soldiers and 1990 km
Talks at 10:38 PM
It lasted a second.
In today's world, trust is rare.
Over the past week and in the coming days, ties improved.
It soared in the last year and in the next week.
He came recently and will come again soon, in recent years.
He promised it more than two years ago.
The wall was built 2,000 years ago.
It ended 1,500 days ago, he said.
They met 2.5 years ago.
They met 2 1/2 years ago.
It began 0 days ago.
He comes on the 15th.
Signed on 5/6/2019.
The Sept. 11 attacks and the April 6 Movement
They met on Feb. 30.
Jan Egeland met Mar Roxas.
The fall of Kabul in a spring of hope
The 2015 nuclear deal with Iran
A two-day visit
The 110th session
In March of that year and in May the same year
The second quarter of the century and the 1930s-era law
This last year was hard, this past week too.
"""


def rows() -> list[tuple[str, ...]]:
    return [tuple(cell.strip() for cell in line.split(" | ")) for line in RESOLVED.strip().splitlines()]


@pytest.mark.parametrize(("sentence", "published", "tense", "expression", "first", "last"), rows())
def test_an_expression_is_found_and_resolved(
    sentence: str, published: str, tense: Tense, expression: str, first: str, last: str
) -> None:
    (mention,) = find_times(sentence, 0, len(sentence))
    assert mention.text == expression
    period = resolve_time(mention, dt.date.fromisoformat(published), tense)
    assert period is not None
    assert (str(period.start), str(period.end), period.text) == (first, last, expression)


@pytest.mark.parametrize("sentence", NOT_FOUND.strip().splitlines())
def test_what_only_looks_like_a_time_is_left_alone(sentence: str) -> None:
    assert [mention.text for mention in find_times(sentence, 0, len(sentence))] == []


@pytest.mark.parametrize("published", [dt.date(2019, 12, 28) + dt.timedelta(days=n) for n in range(7)])
@pytest.mark.parametrize("name", ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])
def test_a_weekday_is_the_last_in_the_past_and_the_next_in_the_future(name: str, published: dt.date) -> None:
    (mention,) = find_times(name, 0, len(name))
    past, future = resolve_time(mention, published, "past"), resolve_time(mention, published, "future")
    assert past is not None and past.start is not None and future is not None and future.start is not None
    assert 0 <= (published - past.start).days <= 6 and 0 <= (future.start - published).days <= 6
    assert past.start.strftime("%A") == future.start.strftime("%A") == name
    if published.strftime("%A") == name:
        assert past.start == future.start == published


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("He has ruled since 2012.", "since"),
        ("They have talked since Aug. 25.", "since"),
        ("He will be there until Thursday.", "end"),
        ("A visit ending on Friday", "end"),
        ("A visit from Monday", "start"),
        ("A tour, starting on March 3", "start"),
        ("A four-day trip, which starts on Monday", "start"),
        ("Before Friday he left.", "before"),
        ("After Monday's talks he left.", "after"),
        ("A deal by June 30", "by"),
        ("A visit from Monday to Wednesday", "at"),
        ("In office from 2015 to 2017", "at"),
        ("He came on Monday.", "at"),
        ("The visit was postponed until next month.", "at"),
        ("On the eve of Monday's summit", "before"),
    ],
)
def test_the_words_in_front_give_the_role(sentence: str, role: str) -> None:
    (mention,) = find_times(sentence, 0, len(sentence))
    assert mention.role == role
    assert mention.is_end == (role == "end")


def test_only_the_end_of_an_open_stretch_is_known() -> None:
    (mention,) = find_times("until Thursday", 0, 14)
    period = resolve_time(mention, dt.date(2019, 3, 20), "future")
    assert period is not None and (period.start, period.end) == (None, dt.date(2019, 3, 21))


@pytest.mark.parametrize(
    ("expression", "precision", "basis", "is_anchored"),
    [
        ("on Monday", "day", "relative", True),
        ("on March 3", "day", "explicit", True),
        ("on March 3, 2019", "day", "explicit", False),
        ("next week", "week", "relative", True),
        ("in June", "month", "explicit", True),
        ("in June 2019", "month", "explicit", False),
        ("last June", "month", "relative", True),
        ("Q3 2019", "quarter", "explicit", False),
        ("in 2013", "year", "explicit", False),
        ("the 1970s", "year", "explicit", False),
        ("two years ago", "year", "relative", True),
    ],
)
def test_precision_and_basis_are_told(expression: str, precision: str, basis: str, is_anchored: bool) -> None:
    published = dt.date(2019, 3, 20)
    (mention,) = find_times(expression, 0, len(expression))
    period = resolve_time(mention, published, "past")
    assert period is not None
    assert (period.precision, period.basis) == (precision, basis)
    assert period.anchor == (published if is_anchored else None)


@pytest.mark.parametrize(
    ("expression", "start"),
    [
        ("March 3, 2019", "2019-03-03"),
        ("in 2013", "2013-01-01"),
        ("March 3", None),
        ("Monday", None),
        ("last week", None),
    ],
)
def test_without_a_day_of_publication_only_full_dates_resolve(expression: str, start: str | None) -> None:
    (mention,) = find_times(expression, 0, len(expression))
    period = resolve_time(mention, None, "past")
    assert (None if period is None else str(period.start)) == start
    assert period is None or (period.basis, period.anchor) == ("explicit", None)


@pytest.mark.parametrize(
    "expression",
    [
        "the day before",
        "three days later",
        "the same day",
        "later that day",
        "on that day",
        "the night before",
        "that night",
    ],
)
def test_days_of_the_story_are_found_and_not_resolved(expression: str) -> None:
    sentence = f"He had left {expression}."
    (mention,) = find_times(sentence, 0, len(sentence))
    assert mention.text == expression
    assert resolve_time(mention, dt.date(2019, 3, 20), "past") is None


def test_days_that_do_not_follow_each_other_stand_apart() -> None:
    sentence = "They met in 2010 and 2014, on Monday and Friday, and on March 3 and April 5."
    found = [mention.text for mention in find_times(sentence, 0, len(sentence))]
    assert found == ["2010", "2014", "Monday", "Friday", "March 3", "April 5"]
    for sentence in ("Talks were postponed from Monday to Friday.", "He asked on Monday, and on Tuesday he left."):
        assert len(find_times(sentence, 0, len(sentence))) == 2


def test_offsets_count_in_the_whole_text_and_lines_may_break_anywhere() -> None:
    text = "Filler. They met on Monday\nlast\nweek and again on March\u00a03."
    mentions = find_times(text, 8, len(text))
    assert [mention.text for mention in mentions] == ["Monday\nlast\nweek", "March\u00a03"]
    assert all(mention.span.of(text) == mention.text for mention in mentions)


_WORDS = re.findall(r"\S+", RESOLVED + NOT_FOUND)


@given(st.lists(st.sampled_from(_WORDS), max_size=30), st.dates(), st.sampled_from(get_args(Tense)))
def test_any_words_give_true_spans_and_ordered_days(words: list[str], published: dt.date, tense: Tense) -> None:
    text = "Lead. " + " ".join(words)
    reach = 6
    for mention in find_times(text, 6, len(text)):
        assert reach <= mention.span.start < mention.span.end <= len(text)
        assert mention.span.of(text) == mention.text
        reach = mention.span.end
        period = resolve_time(mention, published, tense)
        if period is not None and period.start is not None and period.end is not None:
            assert period.start <= period.end


@given(st.text(alphabet="0123456789-/., MaytoMarchnds'", max_size=200))
def test_no_text_is_too_odd(text: str) -> None:
    assert all(mention.span.of(text) == mention.text for mention in find_times(text, 0, len(text)))
