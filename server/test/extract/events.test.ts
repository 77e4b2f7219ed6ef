import { expect, it } from 'vitest';
import { drawEvents } from './drawEvents.ts';

/** A document, a line of `---`, and its events in the order of their evidence. */
function check(title: string, fixture: string): void {
  it(title, () => {
    const [document, expected] = fixture.trim().split(/\n *---\n/) as [string, string];
    const lines = (text: string) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .join('\n')
        .trim();
    expect(drawEvents(lines(document))).toBe(lines(expected));
  });
}

check(
  'A trade fair: host, place and day; what is agreed there',
  `
  Coffee growers meet in Kampala

  On 14 March 2024 <place>Kampala</place> hosted the Third Regional Coffee Fair. The fair was opened by <org>Uganda Coffee Board</org> chair <per>Grace Atim</per>.

  The <org>Uganda Coffee Board</org> and the <org>Growers' Union of Rwanda</org> signed a memorandum on seed exchange on 15 March 2024. The first fair was held in <place>Kigali</place> in 2019.
  ---
  main 2024-03-14 other "Third Regional Coffee Fair" at Kampala with Grace Atim
  mentioned 2024-03-15 signing "Uganda Coffee Board and the Growers' Union of Rwanda signed a memorandum on seed exchange" with Uganda Coffee Board, Growers' Union of Rwanda
  mentioned 2019 other "first fair in Kigali" at Kigali
  `,
);

check(
  'A vaccine campaign told by an agency, in present perfect and with a weekday',
  `
  DHAKA, 3 June 2021 - The <org>National Institute of Virology</org> has launched a campaign against cholera in the coastal districts.

  The outbreak began in <place>Khulna</place> in April 2021. On Monday the institute received 200,000 doses from the <org>Tidewater Fund</org>.
  ---
  main 2021-06-03 other "National Institute of Virology launched a campaign against cholera in the coastal districts" at Dhaka with National Institute of Virology
  mentioned 2021-04 other "outbreak in Khulna" at Khulna
  mentioned 2021-05-31 other "institute received 200,000 doses from the Tidewater Fund" with Tidewater Fund
  `,
);

check(
  'A football final',
  `
  NAIROBI, Aug 9, 2015 (Pitchside) - <org>Gor Stars</org> beat <org>Lake United</org> 2-1 in the final of the Unity Cup on Sunday.

  The two clubs last met in May. <org>Lake United</org> won the cup in 2011.
  ---
  main 2015-08-09 other "final of the Unity Cup" at Nairobi with Gor Stars, Lake United
  mentioned 2015-05 meeting "two clubs last met"
  mentioned 2011 other "Lake United won the cup" with Lake United
  `,
);

check(
  'A court ruling and the trial before it',
  `
  Court of Appeal upholds harbour sentence

  2 February 2018

  The <org>Court of Appeal</org> today upheld the sentence of <per>Ivan Petkov</per>, a former harbour master. <per>Petkov</per> was convicted in <place>Varna</place> on 7 July 2016 after a trial that lasted three months.
  ---
  main 2018-02-02 other "Court of Appeal upholds harbour sentence" with Court of Appeal, Ivan Petkov
  mentioned 2016-07-07 other "Petkov convicted in Varna after a trial that lasted three months" at Varna with Petkov
  `,
);

check(
  'An excavation with a find and a museum',
  `
  Boat from the Iron Age found under car park

  Archaeologists of the <org>University of Turku</org> discovered an oak boat under a car park in <place>Rauma</place> on 21 September 2022. The boat will be shown at the <org>Maritime Museum</org> from May 2023.

  The car park was built in 1968. A similar boat was excavated at <place>Hjortspring</place> in 1921 and 1922.
  ---
  main 2022-09-21 other "Boat from the Iron Age found under car park" at Rauma with University of Turku
  mentioned planned 2023-05 other "boat to be shown at the Maritime Museum" at Maritime Museum with Maritime Museum
  mentioned 1968 other "car park built"
  mentioned 1921 other "similar boat excavated at Hjortspring" at Hjortspring
  `,
);

check(
  'A parliament elects, by dateline alone',
  `
  TALLINN, 11 October 2011 - The <org>Riigi Assembly</org> elected <per>Mari Kask</per> as its speaker. She succeeds <per>Jaan Tamm</per>, who resigned on 30 September 2011.

  The assembly was founded in 1992.
  ---
  main 2011-10-11 appointment "Riigi Assembly elected Mari Kask as its speaker" at Tallinn with Riigi Assembly, Mari Kask
  mentioned 2011-09-30 appointment "Jaan Tamm resigned" with Mari Kask, Jaan Tamm
  mentioned 1992 founding "assembly founded"
  `,
);

check(
  'A visit, with meetings on the way and one to come',
  `
  Secretary-General visits the Drylands Centre

  On 5-7 November 2013 <org>Pan-African Water Council</org> Secretary-General <per>Amina Diallo</per> visited <place>Burkina Faso</place>. In <place>Ouagadougou</place> she met with Minister of Water <per>Paul Zongo</per>.

  The sides discussed the preparations for the forthcoming Sahel Water Summit in <place>Niamey</place>.
  ---
  main 2013-11-05/2013-11-07 visit "Secretary-General visits the Drylands Centre" at Burkina Faso with Pan-African Water Council, Amina Diallo
  mentioned planned undated summit "Sahel Water Summit in Niamey" at Niamey
  `,
);

check(
  'A workshop held online, with partners and a series',
  `
  Online workshop on rabies

  The annual workshop on rabies surveillance took place on 8 and 9 December 2020. It was held via video conference. The workshop was attended by experts of the <org>Andean Health Agency</org> and the <org>Institute of Zoonoses</org>.

  The next workshop will take place in <place>Quito</place> in June 2021.
  ---
  main 2020-12-08/2020-12-09 conference "annual workshop on rabies surveillance" at video conference with Andean Health Agency, Institute of Zoonoses
  mentioned planned 2021-06 conference "next workshop in Quito" at Quito
  `,
);

check(
  'A company announces a takeover',
  `
  For Immediate Release: January 12, 2016

  <org>Northline Steel Ltd</org> to acquire <org>Baltic Rod</org>

  GDYNIA, January 12, 2016 - <org>Northline Steel Ltd</org> announced today that it has agreed to buy <org>Baltic Rod</org> for 40 million euros. The takeover will be completed in the second quarter of 2016. <org>Baltic Rod</org> was founded in 1954 by decision of the provincial government.
  ---
  main 2016-01-12 statement "Northline Steel Ltd to acquire Baltic Rod" at Gdynia with Northline Steel Ltd, Baltic Rod
  mentioned planned 2016-04/2016-06 other "takeover"
  mentioned 1954 founding "Baltic Rod founded by decision of the provincial government" with Baltic Rod
  `,
);

check(
  'An exercise with a name, and the one before',
  `
  Fleet exercise ends

  The naval exercise Calm Strait was held off <place>Muscat</place> on 2-6 April 2017. Ships of the <org>Gulf Coast Guard</org> and the <org>Royal Navy of Oman</org> took part in the exercise.

  The previous exercise was held in October 2015.
  ---
  main 2017-04-02/2017-04-06 exercise "naval exercise Calm Strait" at Muscat with Gulf Coast Guard, Royal Navy of Oman
  mentioned 2015-10 exercise "previous exercise"
  `,
);

check(
  'A ceasefire and a bombing in a news story',
  `
  SANTA ROSA, May 7 (Andes Wire) - A bomb exploded outside the provincial court on Saturday, killing two guards, police said.

  It was the first attack since the ceasefire of 12 January 2011. The rebels and the government signed the accord in <place>Cartago</place> in December 2010.
  ---
  main 2011-05-07 attack "bomb exploded outside the provincial court" at Santa Rosa
  mentioned 2011-01-12 other "ceasefire"
  mentioned 2010-12 signing "rebels and the government signed the accord in Cartago" at Cartago
  `,
);

check(
  'A union congress with a titled theme and a resolution',
  `
  Dockers' congress calls for pensions

  The 14th Congress of the <org>Dockers' League</org>, “Hands and Harbours”, took place at the Lyceum in <place>Gothenburg</place> from 3 to 5 May 1996. The congress adopted a resolution on pensions. Greetings were sent by <per>Olof Lind</per>.

  Delegates recalled the 1994 resolution on night work.
  ---
  main 1996-05-03/1996-05-05 conference "14th Congress of the Dockers' League, “Hands and Harbours”" at Lyceum in Gothenburg with Dockers' League
  mentioned 1994 adoption "resolution on night work"
  `,
);

check(
  'An earthquake and its aftermath',
  `
  JAKARTA, 8 May 2011 - An earthquake struck the coast of <place>Sulawesi</place> on Saturday, killing nine people, the <org>Disaster Agency</org> said.

  The last large earthquake in the region was recorded in 1998.
  ---
  main 2011-05-07 other "earthquake struck the coast of Sulawesi" at Sulawesi with Disaster Agency
  mentioned 1998 other "last large earthquake in the region recorded"
  `,
);

check(
  'A chairmanship, told as terms of office',
  `
  <place>Malta</place> takes the chair of the <org>Island States Forum</org>

  On 1 July 2022 <place>Malta</place> took over the chairmanship of the <org>Island States Forum</org>. <place>Iceland</place> held the chairmanship from July 2021 to June 2022. <place>Cyprus</place>'s presidency of the forum in 2019-2020 fell into the pandemic.
  ---
  main 2022-07-01 appointment "Malta takes the chair of the Island States Forum" with Island States Forum
  mentioned 2021-07/2022-06 term "Iceland held the chairmanship"
  mentioned 2019/2020 term "Cyprus's presidency of the forum"
  `,
);

check(
  'A report without any event but its own',
  `
  Rice prices steady, says board

  HANOI, 4 April 2003 - The <org>Rice Board</org> said prices would stay where they are. Exports grew by 4 per cent in 2002 and are expected to grow until 2005.
  ---
  main 2003-04-04 other "Rice prices steady, says board" at Hanoi with Rice Board
  `,
);

check(
  'A statement quoted at a session of a council',
  `
  Envoy warns council

  GENEVA, 17 September 2014 - The envoy for the lakes told the <org>Council on Fresh Water</org> in today's session that two rivers may run dry. The council was created in 2003 in <place>Bern</place>. He recalled his meeting with <per>Lena Roth</per> last June.
  ---
  main 2014-09-17 session "Council on Fresh Water session" at Geneva with Council on Fresh Water
  mentioned 2003 founding "council created in Bern" at Bern
  mentioned 2014-06 meeting "meeting with Lena Roth" with Lena Roth
  `,
);

check(
  'A courtesy call, a meeting to come and a new member',
  `
  River Basin Council head receives ambassador

  On 17 May 2018, <org>River Basin Council</org> Secretary-General <per>Anwar Latif</per> met with Ambassador of <place>Egypt</place> <per>Hala Nasser</per> at the council's headquarters in <place>Entebbe</place>.

  The sides discussed the preparations for the 12th meeting of the Council of Ministers, to be held in <place>Khartoum</place> on 9-10 June 2018. <per>Latif</per> recalled that <place>Eritrea</place> became a full member of the council in 2016.
  ---
  main 2018-05-17 meeting "River Basin Council head receives ambassador" at Entebbe with River Basin Council, Anwar Latif, Hala Nasser, Latif
  mentioned planned 2018-06-09/2018-06-10 meeting "12th meeting of the Council of Ministers in Khartoum" at Khartoum
  mentioned 2016 accession "Eritrea became a full member of the council"
  `,
);

check(
  'A meeting announced, with no date of its own',
  `
  The 9th meeting of the <org>Forum of Mountain States</org> will be held in <place>La Paz</place>, <place>Bolivia</place>, on 3-5 October 2022. The Andean Declaration was adopted at the forum's meeting in <place>Quito</place> in October 2020. The <org>Forum of Mountain States</org> was established on 15 June 2001 by six countries.
  ---
  main planned 2022-10-03/2022-10-05 meeting "9th meeting of the Forum of Mountain States" at La Paz, Bolivia with Forum of Mountain States
  mentioned 2020-10 meeting "forum's meeting in Quito" at Quito
  mentioned 2001-06-15 founding "Forum of Mountain States established by six countries" with Forum of Mountain States
  `,
);

check(
  'Observers at an election, and the one before',
  `
  On 24 October 2021, an observer mission of the <org>Island States Forum</org> monitored the presidential election in <place>Palau</place>. The mission was headed by Deputy Secretary-General <per>Tevita Fonua</per>. The mission visited twelve polling stations in <place>Koror</place>. The previous presidential election was held in November 2016.
  ---
  main 2021-10-24 appointment "presidential election in Palau" at Palau with Island States Forum
  mentioned 2016-11 appointment "previous presidential election"
  `,
);

check(
  'A memorandum signed between two bodies',
  `
  A memorandum of understanding was signed on 5 April 2010 in <place>Oslo</place> between the <org>Seed Vault</org> and the <org>Food Bank Union</org>. The document was signed by <per>Kari Moe</per> and <per>Jon Lee</per>. The two have worked together since 2008.
  ---
  main 2010-04-05 signing "memorandum of understanding signed in Oslo between the Seed Vault and the Food Bank Union" at Oslo with Seed Vault, Food Bank Union
  `,
);

check(
  'A delegation at a round table with a title in quotation marks',
  `
  Round table on glaciers

  On February 20-21, 2019, a delegation of the <org>Forum of Mountain States</org> led by Executive Secretary <per>Rosa Quispe</per> took part in the international round table “Glaciers: Memory and Future” in <place>Dushanbe</place>. During her visit to <place>Tajikistan</place> <per>Quispe</per> met with the minister of water. The event was organised by the <org>Water Academy</org>.

  Glaciers lost a tenth of their mass between 2000 and 2018.
  ---
  main 2019-02-20/2019-02-21 conference "international round table “Glaciers: Memory and Future”" at Dushanbe with Forum of Mountain States, Rosa Quispe
  `,
);

check(
  'A seminar that opens today',
  `
  <place>ASHGABAT</place>, 25 November 2014 - Ways to manage shared rivers were at the centre of a seminar that opened today in <place>Ashgabat</place>. The two-day seminar was organised by the <org>Lakes Centre</org> and brought together 40 officials. The training course is the third in a series that began in May 2013.
  ---
  main 2014-11-25 conference "seminar in Ashgabat" at Ashgabat with Lakes Centre
  mentioned 2013-05 other "training course began"
  `,
);

check(
  'A briefing, the summit it was about, and an agreement in force',
  `
  The Secretariat of the <org>River Basin Council</org> hosted a briefing for journalists on 11 March 2020. The briefing was dedicated to the results of the Kampala summit, held on 28 February 2020, and to the Year of Fish. <per>Anwar Latif</per> spoke about the council's plans for 2021. An agreement on sluices entered into force on 1 January 2020.
  ---
  main 2020-03-11 meeting "River Basin Council briefing for journalists" with River Basin Council, Anwar Latif
  mentioned 2020-02-28 summit "Kampala summit"
  mentioned 2020-01-01 adoption "agreement on sluices entered into force"
  `,
);

check(
  'A message on an anniversary',
  `
  Message from the Secretary-General on the anniversary of the council

  15 June 2021

  Twenty years ago, on 15 June 2001, the leaders of six states signed in <place>Entebbe</place> the Declaration on the Establishment of the <org>River Basin Council</org>. In 2002 the Charter was adopted in <place>Cairo</place>. In June 2006, the council celebrated its fifth anniversary.
  ---
  main 2021-06-15 other "leaders of six states signed in Entebbe the Declaration on the Establishment of the River Basin Council" with River Basin Council
  mentioned 2001-06-15 signing "leaders of six states signed in Entebbe the Declaration on the Establishment of the River Basin Council" at Entebbe with River Basin Council
  mentioned 2002 adoption "Charter adopted in Cairo" at Cairo
  mentioned 2006-06 other "fifth anniversary"
  `,
);

check(
  'An appointment, with a birth and a predecessor',
  `
  <per>Ivo Kovač</per> appointed director of the <org>Institute of Tides</org>

  The <org>Institute of Tides</org> announced on Tuesday, 3 March 2015, that <per>Ivo Kovač</per> will become its director on 1 September. He succeeds <per>Mira Babić</per>, who has led the institute since 2004. <per>Kovač</per> was born in <place>Split</place> in 1961.
  ---
  main 2015-03-03 statement "Ivo Kovač appointed director of the Institute of Tides" with Ivo Kovač, Institute of Tides
  mentioned planned 2015-09-01 other "Ivo Kovač to become its director" with Ivo Kovač
  mentioned 1961 other "Kovač born in Split" at Split with Kovač
  `,
);

check(
  'A visit announced, and the press conference at its end',
  `
  GENEVA (12 July 2016) – The United Nations special envoy on wells, <per>Lena Roth</per>, will undertake an official visit to <place>Chad</place> from 18 to 25 July 2016. “Water is a right,” <per>Roth</per> said. The envoy will hold a press conference in <place>N'Djamena</place> on 25 July. She last visited the country in 2012.
  ---
  main planned 2016-07-18/2016-07-25 visit "official visit to Chad" at Chad with Lena Roth, Roth
  mentioned planned 2016-07-25 conference "press conference in N'Djamena" at N'Djamena
  mentioned 2012 visit "Roth last visited the country" with Roth
  `,
);

check(
  'What is called off or put off is marked',
  `
  <place>KINGSTON</place>, 4 May 1999 - The regatta of the <org>Island Yacht Club</org> planned for 8 May was cancelled after a storm.

  The club's dinner, due on 9 May, was postponed.
  ---
  main cancelled 1999-05-08 other "regatta of the Island Yacht Club" at Kingston with Island Yacht Club
  mentioned cancelled 1999-05-09 other "club's dinner"
  `,
);

check(
  'A working visit, talks on its second day, and an old memorandum',
  `
  <org>SCO</org> Secretary-General visits UN office

  On 14-16 March 2018, the <org>River Council</org> delegation headed by Deputy Secretary-General <per>Lev Orlov</per> paid a working visit to <place>Vienna</place>. In the course of the visit, <per>Orlov</per> addressed the 61st session of the <org>Commission on Narcotic Drugs</org>. On 15 March, the delegation held talks with <org>UNODC</org> Executive Director <per>Yuri Fedotov</per>. A memorandum was signed in <place>Tashkent</place> in June 2011.
  ---
  main 2018-03-14/2018-03-16 visit "working visit to Vienna" at Vienna with River Council, Lev Orlov, Orlov, UNODC, Yuri Fedotov
  mentioned 2018-03-15 talks "talks with UNODC Executive Director Yuri Fedotov" with UNODC, Yuri Fedotov
  mentioned 2011-06 signing "memorandum signed in Tashkent" at Tashkent
  `,
);

check(
  'A council of a league: decisions, an exercise, the next meeting',
  `
  The <org>Council of Elders</org> of the <org>Lake League</org> held its 33rd regular meeting in <place>Entebbe</place> on 17 September 2018 under the chairmanship of <per>Amos Odek</per>. The meeting was attended by delegations of seven states. The council approved the joint anti-poaching operation to be held in 2019. Participants noted the results of the exercise Blue Heron 2018, held in <place>Kisumu</place> in August. The next meeting will take place in <place>Arusha</place> in March 2019.
  ---
  main 2018-09-17 meeting "Council of Elders 33rd regular meeting in Entebbe" at Entebbe with Council of Elders, Lake League, Amos Odek
  mentioned planned 2019 other "joint anti-poaching operation"
  mentioned 2018-08 exercise "exercise Blue Heron 2018 in Kisumu" at Kisumu
  mentioned planned 2019-03 meeting "next meeting in Arusha" at Arusha
  `,
);

check(
  'Ministers speak for themselves and recall what was agreed',
  `
  Joint statement

  We, the ministers of the five countries, meeting in <place>Lima</place> on 3 July 2020, recalled the declaration adopted at the <place>Cusco</place> meeting of 2018 and the Protocol of 5 May 2015. We decided to meet again in 2021.
  ---
  main 2020-07-03 meeting "meeting in Lima" at Lima
  mentioned 2018 meeting "Cusco meeting" at Cusco
  mentioned 2015-05-05 adoption "Protocol"
  mentioned 2021 meeting "We decided to meet again"
  `,
);

check(
  'An opening dated by its sign-off',
  `
  Opening of the new reading room

  The <org>City Library</org> of <place>Graz</place> opened a new reading room yesterday. Mayor <per>Eva Huber</per> cut the ribbon. The old room burned down in 2009, and its roof collapsed two years later. “We waited eleven years,” <per>Huber</per> said.

  Graz, 9 October 2020
  ---
  main 2020-10-08 other "Opening of the new reading room" at Graz with City Library, Huber
  mentioned 2009 other "old room burned down"
  mentioned 2011 other "roof collapsed"
  `,
);

check(
  'Talks agreed on, for the week to come',
  `
  SEOUL (Wire) -- North and South agreed on Thursday to hold talks at the border village of <place>Panmun</place> next week, the first since December 2015, officials said on 5 January 2018.
  ---
  main planned 2018-01-08/2018-01-14 talks "talks in Panmun" at Panmun
  mentioned 2018-01-04 other "North and South agreed to hold talks at the border village of Panmun next week"
  `,
);

check(
  'A seminar held online over several days',
  `
  Seminar for young diplomats

  A training seminar for young diplomats of the region, organised jointly by the <org>Foreign Academy</org> and the <org>Island States Forum</org>, was held online on June 7 through 11, 2021. More than 60 diplomats took part in the seminar. The seminar series was launched in 2015 at the initiative of <place>Fiji</place>.
  ---
  main 2021-06-07/2021-06-11 conference "training seminar for young diplomats of the region" at online with Foreign Academy, Island States Forum
  mentioned 2015 other "seminar series launched at the initiative of Fiji"
  `,
);

check(
  'A fire, in a mill in a town',
  `
  Fire at paper mill

  A fire broke out at the <org>Kymi Paper</org> mill in <place>Kotka</place> early on Sunday, 3 February 2019. Firefighters put it out within four hours. In 2012 a similar fire destroyed the storehouse. The mill employs 230 people and has produced paper since 1923.
  ---
  main 2019-02-03 other "Fire at paper mill" at Kymi Paper mill in Kotka with Kymi Paper
  mentioned 2012 other "similar fire"
  `,
);

check(
  'The year in the name of a forum, and the day of its end',
  `
  The 2014 edition of the <org>Port Cities Forum</org> closed in <place>Izmir</place> on Friday, 28 November. Over three days, 300 participants discussed ballast water. The forum's first edition took place in <place>Genoa</place> in 2004; the 2016 forum goes to <place>Busan</place>.
  ---
  main 2014-11-28 other "edition of the Port Cities Forum" at Izmir with Port Cities Forum
  mentioned 2004 other "forum's first edition in Genoa" at Genoa
  mentioned 2016 conference "forum goes to Busan"
  `,
);

check(
  'A laboratory opened, with a quotation by its director',
  `
  Statement on the opening of the soil laboratory

  NAIROBI, 18 April 2023 – The <org>East African Seed Agency</org> (<org>EASA</org>) has inaugurated a soil laboratory in <place>Nairobi</place>, built with support from <place>Norway</place>. “Farmers have waited long enough,” said <per>Wanjiru Kamau</per>, the agency's director. The agreement on the laboratory was signed in 2019. A course for technicians will be held there on 5-9 June 2023.
  ---
  main 2023-04-18 appointment "Statement on the opening of the soil laboratory" at Nairobi with East African Seed Agency, EASA, Wanjiru Kamau
  mentioned 2019 signing "agreement on the laboratory signed"
  mentioned planned 2023-06-05/2023-06-09 other "course for technicians to be held there"
  `,
);

check(
  'Ministers met on the margins of an assembly',
  `
  Foreign ministers of the <org>Baltic Circle</org> met in <place>New York</place> on 22 September 2017, on the margins of the <org>UN General Assembly</org>. The ministers reviewed the implementation of the action plan adopted at the <place>Riga</place> meeting in February 2017. The meeting was chaired by <per>Jonas Petraitis</per>.
  ---
  main 2017-09-22 meeting "Foreign ministers of the Baltic Circle met in New York" at New York with Baltic Circle, UN General Assembly, Jonas Petraitis
  mentioned 2017-02 meeting "Riga meeting" at Riga
  `,
);

check(
  'A judgment, the fine that it was about, and the hearing',
  `
  Judgment of 3 November 1998

  The <org>Supreme Court</org> dismissed the appeal of <org>Harland Docks Ltd</org> against a fine imposed in April 1996. The company had dumped oil in the estuary in 1994 and 1995. The hearing took place on 12 October 1998.
  ---
  main 1998-11-03 other "Supreme Court dismissed the appeal of Harland Docks Ltd against a fine imposed in April 1996" with Supreme Court, Harland Docks Ltd
  mentioned 1996-04 other "fine imposed" with Supreme Court, Harland Docks Ltd
  mentioned 1994 other "company dumped oil in the estuary"
  mentioned 1998-10-12 session "hearing"
  `,
);

check(
  'A second round of consultations by video, and the first',
  `
  Second round of consultations on the fisheries treaty

  The second round of consultations between <place>Iceland</place> and the <place>Faroe Islands</place> on the fisheries treaty was held on 30 January 2024 via video link. The delegations were headed by <per>Jón Jónsson</per> and <per>Bárður Olsen</per>. The first round took place in <place>Tórshavn</place> on 14 November 2023.
  ---
  main 2024-01-30 talks "second round of consultations between Iceland and the Faroe Islands on the fisheries treaty" at video link
  mentioned 2023-11-14 talks "first round in Tórshavn" at Tórshavn
  `,
);

check(
  'A summit by its verb, the one before and the next',
  `
  Leaders of the alliance met in <place>Warsaw</place> on 9 and 10 July 2016. They reaffirmed the decisions of the 2014 summit in <place>Wales</place> and agreed that the next summit will be held in <place>Brussels</place> in 2018.
  ---
  main 2016-07-09/2016-07-10 meeting "Leaders of the alliance met in Warsaw" at Warsaw
  mentioned 2014 summit "summit in Wales" at Wales
  mentioned planned 2018 summit "next summit in Brussels" at Brussels
  `,
);

check(
  'A director appointed with effect from a later day',
  `
  <org>Museum of Glass</org> names new director

  20 May 2021 | <place>Toledo</place>

  The board of the <org>Museum of Glass</org> has appointed <per>Ines Duarte</per> as director, effective 1 September. She succeeds <per>Paul Stern</per>, who retired in December. The museum was founded in 1948.
  ---
  main 2021-05-20 appointment "Museum of Glass names new director" at Toledo with Museum of Glass, Ines Duarte
  mentioned 2020-12 appointment "Paul Stern retired" with Ines Duarte, Paul Stern
  mentioned 1948 founding "museum founded"
  `,
);

check(
  'A seizure told by an agency, with a court day to come',
  `
  The <org>Border Agency</org> said on Wednesday it had seized 40 elephant tusks at <place>Gaborone</place> airport. Two men were arrested, and will appear in court on 2 April. A similar seizure was made on 16 July 2018.

  Issued: 27 March 2019
  ---
  main 2019-03-27 other "Border Agency said it seized 40 elephant tusks at Gaborone airport" at Gaborone with Border Agency
  mentioned planned 2019-04-02 other "to appear in court"
  mentioned 2018-07-16 other "similar seizure"
  `,
);

check(
  'Minutes whose heading alone says of what',
  `
  UNION OF TUG CREWS
  21st CONGRESS, <place>LIVERPOOL</place>
  Wednesday 14 September 2016

  1. The farewell. Sister <per>Maureen Dale</per> said little. The hall stood.
  ---
  main 2016-09-14 conference "21st CONGRESS" at LIVERPOOL with Maureen Dale
  `,
);

check(
  'An exercise that ends on the day and began before',
  `
  <place>TEMA</place>, 11 March 2017 - Eleven ships today ended the joint exercise Blue Lamp. It began on 4 March.
  ---
  main 2017-03-04/2017-03-11 exercise "joint exercise Blue Lamp" at Tema
  `,
);

check(
  'What is demanded has not happened',
  `
  10 March 2013

  The <org>Union of Crews</org> demands the release of the pilots on 12 March 2013.
  ---
  main 2013-03-10 statement "Union of Crews demands the release of the pilots" with Union of Crews
  `,
);

check(
  'News in the perfect tense, whose day and place come two sentences later',
  `
  Wardens of the <org>Lake Authority</org> have seized nine illegal nets, its office said on Thursday. Nobody was hurt.

  The boats were stopped off <place>Mwanza</place> on Tuesday night.

  Issued: 8 May 2014
  ---
  main 2014-05-06 other "Wardens of the Lake Authority seized nine illegal nets" at Mwanza with Lake Authority
  `,
);

check(
  'A demand is made on the day and at the seat of the one who makes it',
  `
  <org>Union of Pilots</org>
  Harbour House, <place>Bergen</place>
  3 March 2011

  The <org>Union of Pilots</org> demands better boats for its members, two of whom nearly drowned off <place>Molde</place> on Tuesday.
  ---
  main 2011-03-03 statement "Union of Pilots demands better boats for its members, two of whom nearly drowned off Molde" at Harbour House, Bergen with Union of Pilots
  mentioned 2011-03-01 other "two of whom nearly drowned off Molde" at Molde with Union of Pilots
  `,
);

check(
  'A heading that gives the venue in a line of its own',
  `
  <org>COUNCIL FOR FENS</org>
  Fourth hearing on drainage
  Tuesday, 6 June 1989
  Guildhall, Room 4, <place>Ely</place>

  THE CHAIR: Please sit.
  ---
  main 1989-06-06 session "Fourth hearing on drainage" at Room 4, Ely
  `,
);

check(
  'What the dates of a life tell, whatever the verbs; not what lasted, was not, or is only said',
  `
  <per>Ada Lunt</per> left the school in 1921. She had lived in <place>Ghent</place> since 1909, and in 1925 she still knew nobody else. In 1930 she gave her first concert. It was not printed in 1931, her sister said in 1960. She will speak in <place>Bruges</place> in 1975.
  ---
  mentioned 1921 other "Ada Lunt left the school" with Ada Lunt
  mentioned 1930 other "first concert" with Ada Lunt
  mentioned planned 1975 statement "Ada Lunt to speak in Bruges" at Bruges with Ada Lunt
  `,
);

check(
  'The rows of a chronology',
  `
  The mill at <place>Ardal</place>

  1911  First wheel set by the abbot
  3 May 1990  Burned by deserters.
  2001-2003  Rebuilding in stone
  ---
  mentioned 1911 other "First wheel set by the abbot"
  mentioned 1990-05-03 other "Burned by deserters"
  mentioned 2001/2003 other "Rebuilding in stone"
  `,
);

check(
  'The columns of a calendar; a list of who held an office is none',
  `
  <org>Weir Board</org>
  As of 4 January 2001

  Board, first session    4 June 2001       <place>Bergen</place>
  Committee on weirs      9-10 July 2001    <place>Voss</place>
  Board, second session   1 August 2002     by letter

  1 Dec 2015 – 30 Apr 2021 <per>Lars Dahl</per>
  1 May 2021 – 30 Nov 2022 <per>Ole Vik</per>
  1 Dec 2022 – 1 Dec 2023 <per>Per Lie</per>
  ---
  mentioned planned 2001-06-04 session "Board, first session" at Bergen
  mentioned planned 2001-07-09/2001-07-10 other "Committee on weirs" at Voss
  mentioned planned 2002-08-01 session "Board, second session"
  `,
);

check(
  'A record of a sitting is of the sitting, and not of what a witness told',
  `
  <org>Committee on Fisheries</org>
  Minutes of evidence
  Harbour Hall, <place>Varn</place>, 4 May 1994

  The witness said that the weir had been opened on 3 April 1993.
  ---
  main 1994-05-04 session "Minutes of evidence, Committee on Fisheries" at Harbour Hall, Varn
  mentioned 1993-04-03 other "weir opened"
  `,
);

check(
  'An interview, wherever it stands that it is one',
  `
  The weir keeper

  When did the weir break?
  On 3 April 1993. I was at <place>Varn</place>.

  <place>Orsa</place>, 4 May 1994. Interview: <per>Lena Holm</per>
  ---
  main 1994-05-04 meeting "Interview: The weir keeper" at Orsa with Lena Holm
  `,
);

check(
  'Results are of the vote, and not of the round to come',
  `
  Electoral Board of <place>Varn</place>
  Mayoral election of 1 May 1994: results

  A second round will be held on 15 May 1994.
  Signed at <place>Orsa</place>, 4 May 1994
  ---
  main 1994-05-01 appointment "Mayoral election" at Varn
  mentioned planned 1994-05-15 talks "second round"
  `,
);

check(
  'A score is a match, played on the day and the ground below it',
  `
  The Orsa Mail, 4 May 1994

  Varn Rovers 2, Orsa Town 1
  At Mill Lane, Tuesday

  Two late goals undid the visitors.
  ---
  main 1994-05-03 other "Varn Rovers 2, Orsa Town 1" at Mill Lane
  `,
);

check(
  'Who led a meeting is no event beside it, and its days are those up to its end',
  `
  <place>ORSA</place>, 4 May 1994 - A three-day conference on weirs ended here yesterday under the chairmanship of <per>Lena Holm</per>.
  ---
  main 1994-05-01/1994-05-03 conference "three-day conference on weirs" at Orsa with Lena Holm
  `,
);

check(
  'A name without the marks of the wire, the sentence that leads to it or an apposition',
  `
  UPDATE 2 - Pilot boat goes under off <place>Varn</place>

  <place>VARN</place>, 4 May 1994 (Coastpress) - A pilot boat filled and went under off <place>Varn</place> on Tuesday. The owner, <org>Holm Lines</org>, a Swedish carrier, withdrew its boats on Wednesday.
  ---
  main 1994-05-03 other "Pilot boat goes under off Varn" at Varn
  mentioned 1994-05-04 other "Holm Lines withdrew its boats" with Holm Lines
  `,
);

check(
  'What is confirmed with sorrow is called by its noun',
  `
  <org>Holm Lines</org>
  4 May 1994

  It is with deep sorrow that we confirm the loss of our boat in the night of 3 May.
  ---
  main 1994-05-03 other "loss of our boat"
  `,
);

check(
  'News by a verb in no list, and the place that it was beside',
  `
  Orsa orders lake lowered

  <place>ORSA</place>, 4 May 1994 - The government on Tuesday ordered the lowering of a lake two miles south of <place>Varn</place> after engineers confirmed a crack last Friday.
  ---
  main 1994-05-03 other "Orsa orders lake lowered" at Varn
  mentioned 1994-04-29 other "engineers confirmed a crack" at Varn
  `,
);

check(
  'What is welcomed is not what the document is about; the only one to do something did it at no time',
  `
  <place>ORSA</place>, 4 May 1994 - The <org>Union of Crews</org> welcomes the seizure of the trawler on Tuesday. <per>Lena Holm</per>, the only captain to resign, died on Monday.
  ---
  main 1994-05-04 statement "Union of Crews welcomes the seizure of the trawler" at Orsa with Union of Crews
  mentioned 1994-05-03 other "seizure of the trawler"
  mentioned 1994-05-02 other "Lena Holm died" with Lena Holm
  `,
);

check(
  'What an event is called names who did it, and no half of a bracket',
  `
  A short history

  <per>Ada Hallam</per> founded the paper in 1901; sold it to a rival in 1910. The <org>Quarry Union</org> (first the Society of Stone Cutters, then SSC) was founded at <place>Marsby</place> in 1889, though it joined the <org>Federation of Trades</org> in 1920. <per>Tom Reed</per>, who in <place>Marsby</place> opened a school in 1930, was a printer.
  ---
  mentioned 1901 founding "Ada Hallam founded the paper"
  mentioned 1910 other "Ada Hallam sold it to a rival"
  mentioned 1889 founding "Quarry Union founded at Marsby" at Marsby
  mentioned 1920 accession "Quarry Union joined the Federation of Trades" with Federation of Trades
  mentioned 1930 other "Tom Reed opened a school" at Marsby with Tom Reed
  `,
);

check(
  'A word for the kind of news before a headline in capitals is no place',
  `
  SOCCER - ROVERS WIN THE CUP.

  <place>TARVIK</place> 1995-11-08

  <org>Rovers</org> beat <org>Wanderers</org> 2-0 in the final on Wednesday.
  ---
  main 1995-11-08 other "final" at Tarvik with Rovers, Wanderers
  `,
);

check(
  'Wide blanks part the name of a release from its place',
  `
  HARBOUR WATCH PRESS RELEASE      TARVIK, 17 October 2006

  The patrol met fishermen of both banks today.
  ---
  main 2006-10-17 meeting "patrol met fishermen of both banks" at Tarvik
  `,
);

check(
  'A seminar with its day at the head of the sentence',
  `
  14 June 2019

  From 12 to 13 June 2019, experts of six states met in <place>Lome</place>, <place>Togo</place>, for the fourth regional seminar on harbour fires.
  ---
  main 2019-06-12/2019-06-13 conference "fourth regional seminar on harbour fires" at Lome, Togo
  `,
);

check(
  'A two-day course told on its last day',
  `
  LOME, 18 August 1994 - Twenty border officers today finished a two-day course on forged papers.
  ---
  main 1994-08-17/1994-08-18 other "Twenty border officers finished a two-day course on forged papers" at Lome
  `,
);

check(
  'A seminar for which people met, and talks on a region that were held elsewhere',
  `
  From 3 to 4 June 2031, port engineers met in <place>Bern</place>, Switzerland, for the second seminar on quay lights. The <org>Harbour Council</org> elected Mr. <per>Lars Dahl</per> on 1 May 2031.

  The talks on peace in <place>Lome</place> took place in <place>Oslo</place> on 9 May 2031. The mayor mentioned repairs to the mole that took place in 2029.
  ---
  main 2031-06-03/2031-06-04 conference "second seminar on quay lights" at Bern
  mentioned 2031-05-01 appointment "Harbour Council elected Mr. Lars Dahl" with Harbour Council, Lars Dahl
  mentioned 2031-05-09 talks "talks on peace in Oslo" at Oslo
  `,
);

check(
  'Who comes before an aside is the subject behind it, and the number of a footnote is no word',
  `
  LOME, 3 May 2017 - The <org>Tide Office</org> opened a new quay on Tuesday. Its master, <per>Tomas Brink</per>, who has grown old, will retire on 1 June 2017.

  In the autumn of 1991 the regional soviet declared sovereignty.[1]
  ---
  main 2017-05-02 other "Tide Office opened a new quay" at Lome with Tide Office
  mentioned planned 2017-06-01 other "Tomas Brink to retire" with Tomas Brink
  mentioned 1991-09/1991-11 statement "regional soviet declared sovereignty"
  `,
);

check(
  'A town behind what kind of town it is, though the dateline is of another',
  `
  JAKARTA, 14 November 2019 - A bomb exploded outside a police station in the Indonesian port city of <place>Medan</place> on Wednesday.
  ---
  main 2019-11-13 attack "bomb exploded outside a police station in the Indonesian port city of Medan" at Medan
  `,
);

check(
  'A similar event is not the one that the document is about',
  `
  Mission trains border police

  TIRANA, 14 March 2018 - Some 25 officers took part in a training course that the <org>Harbour Mission</org> organized from 12 to 14 March at the Police Academy.

  The course follows a similar event held in <place>Durres</place> in November 2017.
  ---
  main 2018-03-12/2018-03-14 other "Mission trains border police" at Tirana with Harbour Mission
  mentioned 2017-11 other "similar event in Durres" at Durres
  `,
);
