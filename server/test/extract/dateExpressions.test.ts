import { checkDates } from './checkDates.ts';

// Sentences as many kinds of writers write them: the days that a careful reader would give each.

checkDates(
  'dates of logs, letters and registers',
  '1932-10-07',
  `
  The mission leaves for Lisbon on [the 12th = 1932-10-12] by the night train.
  Yours of [the 3rd inst. = 1932-10-03] is to hand.
  We refer to your letter of [the 28th ult. = 1932-09-28] and thank you.
  The court sits again on [the 4th prox. = 1932-11-04] at ten.
  Born on [the ninth of October, 1909 = 1909-10-09], he never married.
  Given under my hand [this 9th day of March, 1861 = 1861-03-09].
  The deed was sealed on [the thirty-first of January 1788 = 1788-01-31].
  We landed on [Thursday the 5th of March 1925 = 1925-03-05] in fog.
  The house was let on [June the 5th, 1912 = 1912-06-05].
  He was christened [12-X-1887 = 1887-10-12] in the old church.
  He was christened [12.X.1887 = 1887-10-12] in the old church.
  He was christened [12 X 1887 = 1887-10-12] in the old church.
  The fair was held from [the 5th to the 7th of March 1921 = 1921-03-05/1921-03-07].
  The fair was held on [the 5th and 6th of June 1924 = 1924-06-05/1924-06-06].
  The elections of [Monday, 3rd October = 1932-10-03] were quiet.
  Parliament meets on [Monday = 1932-10-10].
  The delegates arrived on [Monday = 1932-10-03].
  The envoy will sail in [September next = 1933-09].
  She was seen in [March last = 1932-03], they say.
  The mail came on [Thursday last = 1932-10-06].
  At the [close of 1916 = 1916-12] the mill shut.
  In the [latter half of 1914 = 1914-07/1914-12] prices rose.
  He was born circa [1450 = 1450] and died in [1502 = 1502].
  It was built in the year [1066 = 1066] of our Lord.
  The war of [1914-18 = 1914/1918] ruined them.
  It happened in [1916 = 1916], [1917 = 1917] and [1919 = 1919].
`,
);

checkDates(
  'dates of reports and accounts',
  '2021-03-15',
  `
  Revenue rose in [Q3 FY21 = 2021-07/2021-09], the board said.
  Revenue rose in fiscal year [2019/20 = 2019/2020].
  Revenue rose in [FY2019-20 = 2019/2020].
  Revenue rose in [FY 2019/20 = 2019/2020].
  Revenue rose in financial year [2018-19 = 2018/2019].
  Revenue rose in academic year [2016/2017 = 2016/2017].
  Inflation fell in the [year to June 2020 = 2019-07/2020-06].
  Inflation fell in the [three months to January 2021 = 2020-11/2021-01].
  Exports shrank in the [six months ended 30 June 2018 = 2018-01-01/2018-06-30].
  Exports shrank in the [year ended 31 March 2018 = 2017-04-01/2018-03-31].
  Exports shrank in the [first nine months of 2020 = 2020-01/2020-09].
  Exports shrank in the [last two months of 2016 = 2016-11/2016-12].
  Exports grew in the [first half of 2018 = 2018-01/2018-06].
  Exports grew in the [opening quarter of 2018 = 2018-01/2018-03].
  Exports grew in the [final quarter of last year = 2020-10/2020-12].
  Exports grew in the [first two months of this year = 2021-01/2021-02].
  Rates were cut at [end-March 2020 = 2020-03-21/2020-03-31].
  Rates were cut at the [end of March 2020 = 2020-03-21/2020-03-31].
  Debt will peak by [end-2022 = 2022-12].
  Debt will peak by [year-end = 2021-12].
  Debt peaked at [year-end 2018 = 2018-12].
  The works end by [mid-2026 = 2026-05/2026-08].
  The line has been shut for the [past 18 months = 2019-09/2021-03].
  Staff have worked at home for the [past 18 months = 2019-09/2021-03].
  Prices have doubled since [last autumn = 2020-09/].
  Harvests failed from [2016 = 2016/] on.
  The fund has paid since [mid-2016 = 2016-05/].
  Building will start in the [second quarter = 2021-04/2021-06].
  Building was done in [week 23 of 2019 = 2019-06-03/2019-06-09].
  Building was done in [2019-W23 = 2019-06-03/2019-06-09].
  The plan covers [2021–present = 2021].
  The plan has run from [2017 to date = 2017/2021].
  The rule applies as of [1 May 2020 = 2020-05-01].
  The rule applies with effect from [1 January 2019 = 2019-01-01].
  The census of [2001 = 2001] was the last.
  Tenders must be submitted no later than [15 May = 2021-05-15].
  Payment falls due within 30 days.
  Demand rose in [March = 2020-03], [April and May 2020 = 2020-04/2020-05].
  Demand rose in [January = 1990-01] and [March 1990 = 1990-03].
  Demand rose in the [last week of May 2017 = 2017-05-25/2017-05-31].
  Demand rose in the [first week of June 2019 = 2019-06-01/2019-06-07].
  Demand rose in the [second half of May 2018 = 2018-05-16/2018-05-31].
  Demand fell in the [1920s = 1920/1929] and [1930s = 1930/1939].
  Demand fell in the [mid-1990s = 1993/1996].
  Demand fell in the [mid-nineties = 1993/1996].
  Demand fell in the [late eighties = 1987/1989].
  Demand fell in the ['60s = 1960/1969].
  Demand fell in [winter 2018/19 = 2018-12/2019-02].
  Demand fell in the [spring = 2021-03/2021-05].
  Demand fell [last winter = 2020-12/2021-02] by a third.
`,
);

checkDates(
  'dates of the news',
  '2019-07-10',
  `
  At 0300 on [12 Oct = 2018-10-12] the tug was lost.
  The blast came on the night of [21-22 June = 2019-06-21/2019-06-22].
  The blast came in the night of [Monday to Tuesday = 2019-07-08/2019-07-09].
  The blast came on the night of [5 to 6 July = 2019-07-05/2019-07-06].
  She will speak [this Thursday = 2019-07-11].
  She will speak [this coming Saturday = 2019-07-13].
  She spoke [this past Monday = 2019-07-08].
  She spoke on [Thursday last = 2019-07-04].
  She will speak on [Friday next = 2019-07-12].
  She will speak on [Friday of next week = 2019-07-19].
  She spoke on [Tuesday of last week = 2019-07-02].
  She will speak on [Tuesday week = 2019-07-23].
  The minister said on [Monday = 2019-07-08] that talks would resume on [Friday = 2019-07-12].
  The minister announced on [Monday = 2019-07-08] that the vote will be held on [Friday = 2019-07-12].
  On [Friday = 2019-07-12] the ministers will discuss what was said.
  The two have agreed to meet on [Saturday = 2019-07-13].
  The envoy is to meet them on [Saturday = 2019-07-13].
  He arrived on [Saturday = 2019-07-06] and will leave on [Friday = 2019-07-12].
  The shop, which opened on [Sunday = 2019-07-07], will close in [October = 2019-10].
  The bill must be paid by [Friday = 2019-07-12].
  The cup was won on [Friday night = 2019-07-05].
  Fans sang late on [Tuesday = 2019-07-09] and early on [Wednesday = 2019-07-10].
  Police freed them [early Monday = 2019-07-08].
  The judge rose the [night before last = 2019-07-08].
  The judge ruled [a week ago yesterday = 2019-07-02] that the yard pays.
  The judge ruled [a week ago today = 2019-07-03] that the yard pays.
  They wed [five years ago today = 2014-07-10].
  They wed [ten years ago this month = 2009-07].
  They wed [a fortnight ago = 2019-06-26].
  They wed a [couple of weeks ago = 2019-06-26].
  They wed [half a century ago = 1969].
  They wed [a year and a half ago = 2018-01].
  They wed some [three weeks ago = 2019-06-19].
  They wed more than [twenty years ago = 1999].
  They danced over the [weekend = 2019-07-06/2019-07-07].
  They will dance at the [weekend = 2019-07-13/2019-07-14].
  They quarrelled [earlier this week = 2019-07-08/2019-07-10].
  They quarrel on the [eve of 1 May 2018 = 2018-04-30] each time.
  It was the [first Monday of May 2018 = 2018-05-07].
  It was the [last Sunday in October 2016 = 2016-10-30].
  Snow fell on [Christmas Day 1914 = 1914-12-25].
  Snow fell at [Christmas = 2018-12-25].
  Snow fell on [New Year's Eve 1999 = 1999-12-31].
  Snow will fall by [Easter = 2020-04-12].
  Snow fell on [Easter Monday 1916 = 1916-04-24].
  Snow fell on [Good Friday 1998 = 1998-04-10].
  He was shot on [14 May = 1968-05-14] and again on [2 June 1968 = 1968-06-02].
  He played on [3 = 1998-05-03], [5 = 1998-05-05] and [7 May 1998 = 1998-05-07].
  He played on [May 3 = 1998-05-03], [5 = 1998-05-05] and [7, 1998 = 1998-05-07].
  It ran from [10 to 12 September = 2018-09-10/2018-09-12] and was full.
  It ran from [30 December to 2 January = 2018-12-30/2019-01-02] and was full.
  It ran between [March and May 2014 = 2014-03/2014-05].
  It ran from [November 2018 through January 2019 = 2018-11/2019-01].
  Doors opened at 10 a.m. on [5 May 2018 = 2018-05-05].
  Doors open on [Sat 14 Sep = 2019-09-14], 20:45.
  Doors opened [Tuesday 5 March = 2019-03-05] at 7 p.m.
  Signal [141200Z JUN 19 = 2019-06-14] was received.
  The strike began on [12 Oct 87 = 1987-10-12].
  The strike will begin on [5 May = 2020-05-05].
  Old calendars gave [25 October = 1917-10-25] ([7 November 1917 = 1917-11-07]).
  The next meeting: [Friday, 12 July = 2019-07-12].
  The talks planned for [Friday = 2019-07-12] are off.
  As of [30 June = 2019-06-30], both keys have been used.
  He held the post until [yesterday = /2019-07-09].
  Members, who take office on [1 September = 2019-09-01], were sworn in.
  You'll be heard on [Friday = 2019-07-12], sir.
  The ministry required an answer by [Friday = 2019-07-12] at noon.
  By [Friday = 2019-07-05] forty of them had died.
  Secretary: Ada Lind, [2008 = 2008/] –
  It is not to be opened before [1 September = 2019-09-01].
`,
);

checkDates(
  'dates told against the one before',
  '2019-07-10',
  `
  The treaty was signed on [14 May 1948 = 1948-05-14]; the [next day = 1948-05-15] five armies marched.
  The treaty was signed on [14 May 1948 = 1948-05-14], and the [previous day = 1948-05-13] the flag came down.
  The treaty was signed on [14 May 1948 = 1948-05-14]. [That evening = 1948-05-14] crowds danced.
  The treaty was signed on [14 May 1948 = 1948-05-14]. The [following morning = 1948-05-15] it rained.
  He was elected in [1951 = 1951] and [that same year = 1951] he resigned.
  He was elected in [1951 = 1951] and [later that year = 1951] he resigned.
  He was elected in [1951 = 1951]. The [next year = 1952] he resigned.
  He was elected in [1951 = 1951], having lost the [year before = 1950].
  He was elected in [May 1951 = 1951-05]; the [following January = 1952-01] he resigned.
  He was elected in [May 1951 = 1951-05]; [later that month = 1951-05] he fell ill.
  He was elected in [May 1951 = 1951-05]; [that summer = 1951-06/1951-08] he fell ill.
  He was elected on [3 May 1951 = 1951-05-03]; [a week earlier = 1951-04-26] he had been unknown.
  He was elected on [3 May 1951 = 1951-05-03]; the [following Monday = 1951-05-07] he took office.
  He was elected on [3 May 1951 = 1951-05-03]. [Ten days later = 1951-05-13] he resigned.
  He was elected on [9 October 2015 = 2015-10-09] and took office on [1 December = 2015-12-01].
  He was elected on [9 October 2015 = 2015-10-09]. He took office on [1 December = 2015-12-01]. He left on [5 December = 2015-12-05].
  In [1963 = 1963] he came home. On [25 May = 1963-05-25] the charter was signed.
  In [May 2003 = 2003-05] he came home. He left again in [November = 2003-11]. In [January = 2004-01] he died.
  The first talks were held in [March 2011 = 2011-03]. On [18 April = 2011-04-18] they broke off.
  The cup final is on [Friday 12 July 2019 = 2019-07-12]. Camara meets his old club on [Friday = 2019-07-12].
  We met on [25 September of this year = 2019-09-25].
  The law passed on [29 August 2018 = 2018-08-29] and we are glad that, as of [30 June = 2019-06-30], it is in force.
`,
);

checkDates(
  'American and British figures',
  '2019-07-10',
  `
  Invoice [5/7/19 = 2019-07-05], colour chart and cheque enclosed for [25/6/19 = 2019-06-25].
  Invoice [5/7/19 = 2019-05-07], mailed [6/25/19 = 2019-06-25].
  Mailed [May 7, 2019 = 2019-05-07], received [6/8/19 = 2019-06-08].
  Posted [7 May 2019 = 2019-05-07], received [6/8/19 = 2019-08-06].
  Batch [20190614 = 2019-06-14] was released.
`,
);

checkDates(
  'what only looks like a date',
  '2019-07-10',
  `
  May Johnson and June Carter sang; August Wilson wrote; April Adeyemi played.
  Jan Novak, 14, and Jan van Eyck paint. Mar Elias is a village.
  Friday Adjei said so; Sunday Okafor agreed; Wednesday Addams laughed.
  A Boeing 747 and a Peugeot 2008 collided near Route 1950.
  Resolution 2396 (2017), S/RES/2396 (2017) and resolution 1540 (2004) apply.
  She is 1,999 days old; he is aged 19 and weighs 2000 grams.
  Tel. +44 20 1999 2014, fax 01 2019 1987, PO Box 1925, room 1984.
  ISO 9001:2015 and Windows 2000 run; Expo 2020 and Tokyo 2020 were put off.
  A man in his 60s met a woman in her early sixties.
  The Arab Spring, Spring Street and the Winter Palace are names.
  Spring water, summer camp and fall damage are not.
  Bloody Sunday, Black Friday and Easter Island are names too.
  The Fifth of November Society and the May Fourth Movement are groups.
  The other day, one day, some day, these days and day one do not count.
  24/7 help for 1/2 the price at 50/50 odds.
  The third quarter of the game ended 101–98.
  The Agenda 2063 and Vision 2040 papers were read.
  The peak is 1980 m high.
  He ran 10 to 12 miles from 10 to 12 o'clock.
  In recent years, for many years and for 2000 years nothing moved.
  It pays 2015 dollars per 2,018 tonnes, not £1999.
  Section 5 May be amended. Part 12 March on.
  She was sat in the sun with the mar on her dec of cards.
`,
);

checkDates(
  'months, seasons and days of a year told before, and what is on a weekday',
  '2019-06-12',
  `
  He came in [1868 = 1868], and in [May of that year = 1868-05] he died.
  He came in [1868 = 1868], and in the [autumn of that year = 1868-09/1868-11] he died.
  He came in [1868 = 1868], and in [May of the following year = 1869-05] he died.
  He came in [1868 = 1868], and on [14 May of the same year = 1868-05-14] he died.
  On [4 May 2011 = 2011-05-04] it sank; it had left the [night before = 2011-05-03].
  The vote is on [Friday = 2019-06-14].
  The deadline is [Friday = 2019-06-14].
`,
);
