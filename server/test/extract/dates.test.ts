import { checkDates as check } from './checkDates.ts';

check(
  'days in every usual English order',
  undefined,
  `
  The bridge opened on [10 May 2017 = 2017-05-10].
  The bridge opened on [May 10, 2017 = 2017-05-10], in the rain.
  The bridge opened on [May 10 2017 = 2017-05-10].
  The bridge opened on [10th May 2017 = 2017-05-10].
  The bridge opened on [the 10th of May 2017 = 2017-05-10].
  The bridge opened on [10th of May, 2017 = 2017-05-10].
  The bridge opened on [May 10th, 2017 = 2017-05-10].
  The bridge opened on [Wednesday, 10 May 2017 = 2017-05-10].
  The bridge opened on [Wednesday, May 10, 2017 = 2017-05-10].
  The bridge opened on [Wednesday 10 May 2017 = 2017-05-10].
  The bridge opened on [Wed, 10 May 2017 = 2017-05-10] 14:22.
  The bridge opened on [Wed. 10 May 2017 = 2017-05-10].
  The bridge opened on [10 May, 2017 = 2017-05-10].
  The bridge opened on [10-May-2017 = 2017-05-10].
  The bridge opened on [1-Jan-19 = 2019-01-01].
  The bridge opened on [10 MAY 2017 = 2017-05-10].
  The bridge opened on [Dec. 6th 1954 = 1954-12-06].
  The bridge opened on [Sept. 3, 2018 = 2018-09-03].
  The bridge opened on [3 Sept 2018 = 2018-09-03].
  The bridge opened on [3 Dec. 2018 = 2018-12-03].
  The bridge opened on [1st January 1999 = 1999-01-01].
  The bridge opened on [August 6th 1964 = 1964-08-06].
  The bridge opened on [29 February 2024 = 2024-02-29].
  The bridge opened on [the 1st day of February 1860 = 1860-02-01].
  Built in Leeds, [3 March 1871 = 1871-03-03] – [4 April 1930 = 1930-04-04].
  The bridge opened on [5 May ’98 = 1998-05-05].
`,
);

check(
  'days in figures',
  undefined,
  `
  Published [2019-07-10 = 2019-07-10].
  Published [2019-07-10T14 = 2019-07-10]:30:00Z.
  Published [10.05.2017 = 2017-05-10].
  Published [1.5.2017 = 2017-05-01].
  Published [2017.05.10 = 2017-05-10].
  Published [10/05/2017 = 2017-05-10].
  Published [10-05-2017 = 2017-05-10].
  Published [25/12/17 = 2017-12-25].
  Published [12/25/2017 = 2017-12-25].
  Published [2019/07/10 = 2019-07-10].
  Published [2019-07 = 2019-07].
  Published [5/10/2017 = 2017-10-05] and again [25/10/2017 = 2017-10-25].
  Published [5/10/2017 = 2017-05-10] and again [10/25/2017 = 2017-10-25].
  Filed [May 9, 2017 = 2017-05-09], heard [5/10/2017 = 2017-05-10].
  Filed [9 May 2017 = 2017-05-09], heard [5/10/2017 = 2017-10-05].
`,
);

check(
  'ranges of days',
  '2019-07-10',
  `
  It was held in Bishkek on [13-14 June 2019 = 2019-06-13/2019-06-14].
  It was held on [13–14 June 2019 = 2019-06-13/2019-06-14].
  It was held on [13 – 14 June 2019 = 2019-06-13/2019-06-14].
  It was held on [13 and 14 June 2019 = 2019-06-13/2019-06-14].
  It was held on [13 & 14 June 2019 = 2019-06-13/2019-06-14].
  It was held on [13, 14 and 15 June 2019 = 2019-06-13/2019-06-15].
  It was held on [13th-14th June 2019 = 2019-06-13/2019-06-14].
  It was held from [13 to 14 June 2019 = 2019-06-13/2019-06-14].
  It was held between [5 and 9 November 2018 = 2018-11-05/2018-11-09].
  It was held on [June 13-14, 2019 = 2019-06-13/2019-06-14].
  It was held on [June 13 and 14, 2019 = 2019-06-13/2019-06-14].
  It was held on [June 13 to 14 = 2019-06-13/2019-06-14].
  It was held on [28 June - 2 July 2019 = 2019-06-28/2019-07-02].
  It was held on [28 June–2 July 2019 = 2019-06-28/2019-07-02].
  It was held from [28 June to 2 July 2019 = 2019-06-28/2019-07-02].
  It was held on [June 28 - July 2, 2019 = 2019-06-28/2019-07-02].
  It was held from [June 28 through July 2, 2019 = 2019-06-28/2019-07-02].
  It was held from [28 December 2018 to 3 January 2019 = 2018-12-28/2019-01-03].
  It was held from [28 December to 3 January 2019 = 2018-12-28/2019-01-03].
  It was held from [28 December 2018 until 3 January = 2018-12-28/2019-01-03].
  It was held on [5 = 2019-05-05] and [19 May 2019 = 2019-05-19].
  It was held on [May 5 = 2019-05-05] and [19, 2019 = 2019-05-19].
  It was held from [13.06.2019 to 14.06.2019 = 2019-06-13/2019-06-14].
`,
);

check(
  'months and their ranges',
  '2019-07-10',
  `
  The mine closed in [May 2017 = 2017-05].
  The mine closed in [May, 2017 = 2017-05].
  The mine closed in [May of 2017 = 2017-05].
  The mine closed in [Sept. 2017 = 2017-09].
  The mine closed in [May this year = 2019-05].
  The mine closed in [May of last year = 2018-05].
  From [March to September 2019 = 2019-03/2019-09] the board is chaired by Ms Oduya.
  From [March 2018 to September 2019 = 2018-03/2019-09] it stood idle.
  From [November to February 2019 = 2018-11/2019-02] it stood idle.
  From [November 2017 to February = 2017-11/2018-02] it stood idle.
  It stood idle in [March-September 2019 = 2019-03/2019-09].
  It stood idle in [March – September 2019 = 2019-03/2019-09].
  It stood idle between [March and September 2019 = 2019-03/2019-09].
  It stood idle in [May and June 2019 = 2019-05/2019-06].
  It stood idle in [July 2003 = 2003-07] and [December 2004 = 2004-12].
  It stood idle between [July 2003 and December 2004 = 2003-07/2004-12].
  The mine closed in [March = 2019-03].
  The mine closed in [November = 2018-11].
  The mine will close in [November = 2019-11].
  The mine was reopened in [October = 2018-10].
  Work has gone on since [May = 2019-05/].
  Output fell in [January = 2019-01], [February = 2019-02] and again in [April = 2019-04].
`,
);

check(
  'years, their ranges and larger periods',
  '2019-07-10',
  `
  The forum was founded in [1992 = 1992].
  The [2018 = 2018] resolution was adopted.
  They welcomed the [2018 = 2018] UN General Assembly resolution.
  France's [2017 = 2017] election was close.
  He described the presidency in [2019-2020 = 2019/2020].
  He described the presidency in [2019–20 = 2019/2020].
  He described the [2019/20 = 2019/2020] season.
  It ran from [2001 to 2005 = 2001/2005].
  It ran from [2001 = 2001/] onwards.
  It ran from [2011 up to 2015 = 2011/2015].
  It ran from [May 2018 – April 2019 = 2018-05/2019-04].
  It ran between [1856 and 1860 = 1856/1860].
  The composer ([1818 – 1880 = 1818/1880]) wrote it.
  As shown before (Green, [1981 = 1981], [1984 = 1984]), it works.
  Green ([2007 = 2007]) disagrees.
  Ada Green (c. [1818 = 1818] – [January 8, 1880 = 1880-01-08]) wrote it.
  In [1890 – 91 = 1890/1891] he wrote it.
  It was printed in London, [1999 = 1999].
  The 2000-2500 people who came paid $1900-1950.
  Prices rose in [Q3 2018 = 2018-07/2018-09].
  Prices rose in [2018 Q3 = 2018-07/2018-09].
  Prices rose in the [third quarter of 2018 = 2018-07/2018-09].
  Prices rose in the [first half of 2018 = 2018-01/2018-06].
  Prices rose in [H1 2019 = 2019-01/2019-06].
  Prices rose in the [second half of the year = 2019-07/2019-12].
  Prices rose in the [first quarter of this year = 2019-01/2019-03].
  Prices rose in the [fourth quarter of last year = 2018-10/2018-12].
  Prices rose in [summer 2018 = 2018-06/2018-08].
  Prices rose in the [summer of 2018 = 2018-06/2018-08].
  Prices rose in [autumn 2018 = 2018-09/2018-11].
  Prices rose in the [fall of 2018 = 2018-09/2018-11].
  Prices rose in the [winter of 2018-19 = 2018-12/2019-02].
  Prices rose in the [last quarter of 2018 = 2018-10/2018-12].
  Prices rose in the [first quarter of the year 2018 = 2018-01/2018-03].
  Prices rose in the [1990s = 1990/1999].
  Prices rose in the [’90s = 1990/1999].
  Prices rose in the [nineties = 1990/1999].
  Prices rose in the [early 1990s = 1990/1992].
  Prices rose in the [19th century = 1801/1900].
  Prices rose in [FY2018 = 2018].
  Prices rose in fiscal [2018 = 2018].
`,
);

check(
  'parts of periods, and open ends',
  '2019-07-10',
  `
  It is due in [early 2019 = 2019-01/2019-04].
  It will close in [November = 2019-11].
  It is due in [mid-2019 = 2019-05/2019-08].
  It is due in [late 2019 = 2019-09/2019-12].
  It was due in [mid-June = 2019-06-11/2019-06-20].
  It is due in [mid-June 2018 = 2018-06-11/2018-06-20].
  It is due in [early May 2018 = 2018-05-01/2018-05-10].
  It was due in [late September 2018 = 2018-09-21/2018-09-30].
  It is due by the [end of 2019 = 2019-12].
  It is due by the [end of the year = 2019-12].
  It is due at the [beginning of May 2018 = 2018-05-01/2018-05-10].
  It is due by the [end of this year = 2019-12].
  It ran from [early 2015 to late 2017 = 2015-01/2017-12].
  It ran between [2015 and mid-2017 = 2015/2017].
  It ran until the [end of 2020 = /2020-12].
  It is due in [late 2019 = 2019-09/2019-12] and the [mid-1990s = 1993/1996] were better.
  It is due in [early next year = 2020-01/2020-04].
  The strategy runs until [2025 = /2025].
  The strategy runs until [March 2025 = /2025-03].
  She has led it since [2001 = 2001/].
  She has led it since [12 May 2001 = 2001-05-12/].
  She has led it from [2001 until now = 2001/2019].
  She must finish by [2025 = 2025].
  She has led it up to [2018 = /2018].
`,
);

check(
  'dates told against the document’s own',
  '2019-07-10',
  `
  They met [today = 2019-07-10].
  They told the board in [today = 2019-07-10]'s session.
  They met [yesterday = 2019-07-09].
  They meet [tomorrow = 2019-07-11].
  They met the [day before yesterday = 2019-07-08].
  They met [last night = 2019-07-09].
  They met [this morning = 2019-07-10].
  They met [last week = 2019-07-01/2019-07-07].
  They meet [next week = 2019-07-15/2019-07-21].
  They met [this week = 2019-07-08/2019-07-14].
  They met [last weekend = 2019-07-06/2019-07-07].
  They met [last month = 2019-06].
  They meet [next month = 2019-08].
  They met [last March = 2019-03].
  They met [last August = 2018-08].
  They meet [next August = 2019-08].
  They meet [next March = 2020-03].
  They met [this March = 2019-03].
  They met [last year = 2018].
  They meet [this year = 2019].
  They meet [next year = 2020].
  They met [last summer = 2018-06/2018-08].
  They meet [this summer = 2019-06/2019-08].
  They met [last Friday = 2019-07-05].
  They meet next [Tuesday, 16 July = 2019-07-16].
  They meet [next Friday = 2019-07-12].
  They met on [Monday = 2019-07-08].
  They met on [Wednesday = 2019-07-10].
  They will meet on [Thursday = 2019-07-11].
  They met [Monday last = 2019-07-08].
  They began [two years ago = 2017].
  They began [a year ago = 2018].
  They began [twenty-five years ago = 1994].
  They began [a decade ago = 2009].
  They began [three months ago = 2019-04].
  They began [10 days ago = 2019-06-30].
  They began [a week ago = 2019-07-03].
  They have grown over the [past two years = 2017/2019].
  They have grown in the [last five years = 2014/2019].
  They have grown over the [past year = 2018/2019].
  They have grown over the [past decade = 2009/2019].
  They have grown over the [past nine months = 2018-10/2019-07].
  They have grown over the [past 14 days = 2019-06-26/2019-07-10].
  They will grow over the [next three years = 2019/2022].
  They met [earlier this year = 2019-01/2019-07].
  They meet [later this year = 2019-07/2019-12].
  They met [earlier this month = 2019-07-01/2019-07-10].
  They met [earlier today = 2019-07-10].
`,
);

check(
  'dates told against the one before',
  '2019-07-10',
  `
  It opened on [3 March 2015 = 2015-03-03] and closed [two days later = 2015-03-05].
  It opened in [2015 = 2015] and closed the [following year = 2016].
  It opened in [March 2015 = 2015-03] and closed the [following month = 2015-04].
  It opened on [3 March 2015 = 2015-03-03] and closed the [same day = 2015-03-03].
  It opened on [3 March 2015 = 2015-03-03] and closed the [day after = 2015-03-04].
  It opened in [2015 = 2015]. [A year later = 2016] it closed.
  It opened in [September 1975 = 1975-09]. [Six months later = 1976-03] it closed.
  It opened on [5 May 2015 = 2015-05-05] and closed on [12 May = 2015-05-12].
  It opened in [December 2015 = 2015-12] and closed in [January = 2016-01].
`,
);

check(
  'days without a year',
  '2019-01-10',
  `
  The vote was held on [20 December = 2018-12-20].
  The vote will be held on [15 February = 2019-02-15].
  The vote was held on [8 January = 2019-01-08].
  The vote will be held on [8 January = 2020-01-08].
  The vote was held on [Thursday, 20 December = 2018-12-20].
  The vote is on [March 3 = 2019-03-03].
  The vote is on [25 and 26 March = 2019-03-25/2019-03-26].
`,
);

check(
  'what is no date',
  '2019-07-10',
  `
  She lives at 12 May Street.
  She met April Johnson and Ms May.
  May we go on? The march on the capital may begin.
  The Secretary thanked Theresa May for her work.
  Resolution 2396 (2017) was recalled, and Resolution 1325.
  The UN 2030 Agenda and Agenda 2030, Vision 2030 and Horizon 2020 were praised.
  About 2000 people and 1500 delegates came; 1,999 left.
  It costs $2000 or €1999.
  The dish sat on the table, wed to the wall, in a second.
  Exercise Zapad-2021 and document A/RES/2018/12 were noted.
  Call 814-863-1874 or room 1914, flight 2015, page 1999.
  Directive 2014/24/EU and Regulation (EU) 2016/679 apply.
  Sheffield Wednesday won; the Sunday Times said so on Good Friday.
  In today's world nobody knows; today's threats are new.
  She read USA Today and the 26 July Movement's paper.
  The 30 February rule and the 45 May list are jokes.
  He fell to 1066 points.
  Mr March and Justice August agreed.
  The second half of the match was dull.
  The spring was dry; the fall of the wall was near.
  The last days were hard, and so was the past.
`,
);

check(
  'no relative date without a date to stand on',
  undefined,
  `
  They met yesterday, last March and two years ago.
  They met on Monday and on 5 May.
`,
);

check(
  'days as letters, labels, armed forces and other languages write them',
  '2019-07-10',
  `
  It was found on [6.xi.2008 = 2008-11-06] and again on [6/XI/2009 = 2009-11-06].
  Relieved [06NOV08 = 2008-11-06], returned [06NOV2009 = 2009-11-06].
  Lyon, le [14 août 2015 = 2015-08-14].
  Brazzaville, le [1er janvier 2015 = 2015-01-01].
  Lima, [3 de marzo de 2011 = 2011-03-03].
  Bonn, den [3. März 2011 = 2011-03-03].
  They met on [3 March last = 2019-03-03].
  They met on [the 3rd of November last = 2018-11-03].
  They will meet on [the 1st of May next = 2020-05-01].
  They met on [the 11th and 12th ultimo = 2019-06-11/2019-06-12].
  They met on [the 15th of last month = 2019-06-15].
  They met on [the 5th of this month = 2019-07-05].
  They met on [4 May 2016 = 2016-05-04] and on [the 15th of the same month = 2016-05-15].
  They met on [4 May 2016 = 2016-05-04] and [the 19th idem = 2016-05-19].
  They met on [the 3rd inst. = 2019-07-03] in the rain.
  He had 3 mars, 2 mais and 6 i.e. no dates at all.
`,
);

check(
  'parts of longer times',
  '2019-07-10',
  `
  They met in the [week of 3 June 2019 = 2019-06-03/2019-06-09].
  They met in the [week of June 5, 2019 = 2019-06-03/2019-06-09].
  They met in the [week of June 2 = 2019-06-02/2019-06-08].
  They met in the [week commencing 3 June = 2019-06-03/2019-06-09].
  They met in the [week ending 9 June 2019 = 2019-06-03/2019-06-09].
  It came out twice a week from [1921 = 1921].
  It boomed in the [second half of the 1990s = 1995/1999].
  It boomed in the [first half of the 20th century = 1901/1950].
  It boomed in the [last decade of the 19th century = 1891/1900].
  It boomed in the [first five years of the 1990s = 1990/1994].
  By [1934 = 1934] it boomed; the [second half of the decade = 1935/1939] was worse.
  It fell in the [first days of March 2018 = 2018-03-01/2018-03-10].
  It fell in the [last days of March 2018 = 2018-03-21/2018-03-31].
  It fell on the [last day of May 2015 = 2015-05-31].
  Trade fell in the [quarter ended 30 June 2019 = 2019-04-01/2019-06-30].
  He kept the store for the last two years of the war.
  It rained in [May/June 2015 = 2015-05/2015-06].
  He came in [’98 = 1998], his father in [’45 = 1945].
  Schools are shut until the [end of August = /2019-08-31].
`,
);

check(
  'years that the tense tells',
  '2019-07-10',
  `
  They discussed preparations for the forum of [15-16 December = 2019-12-15/2019-12-16].
  The hearing was fixed for [4 November = 2019-11-04].
  He had been told by [30 June = 2019-06-30], as he had asked.
  She beat him by nine votes on [28 August = 2018-08-28].
`,
);

check(
  'seasons of the south, where the document is from there',
  '2019-07-24',
  `
  Snow fell in Hobart [last summer = 2018-12/2019-02].
  Snow fell in Hobart [this winter = 2019-06/2019-08].
  Snow fell in Hobart in the [summer of 2011-12 = 2011-12/2012-02].
  Snow fell in Hobart in [spring 2017 = 2017-09/2017-11].
  Snow fell in Bergen [last summer = 2018-06/2018-08].
`,
);
