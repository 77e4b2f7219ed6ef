import { describe, expect, it } from 'vitest';
import { viewOf } from './corpus.ts';

/** How many events two documents are said to have in common. */
function inCommon(a: string, b: string): number {
  const { events } = viewOf(`\n=== a.txt\n${a}\n=== b.txt\n${b}\n`);
  return events.filter(({ evidence }) => new Set(evidence.map(({ document }) => document.path)).size > 1)
    .length;
}

/** Two sources that tell of one event, each in its own words. */
const same: readonly (readonly [why: string, a: string, b: string])[] = [
  [
    'who will succeed and who took office',
    'OSLO, 9 October 2031 - Lars Dahl will succeed Nnamdi Okafor on 1 December 2031.',
    'LISBON, 5 March 2033 - Lars Dahl took office on 1 December 2031.',
  ],
  [
    'talks that another calls a meeting, of the same two on the same day',
    'OSLO, 4 May 2031 - Foreign Minister Ann Lim of Norway held talks with her counterpart Bo Dahl in Oslo on 4 May 2031.',
    'LOME, 6 May 2031 - Bo Dahl met Ann Lim in Oslo on 4 May 2031 to discuss the ferry.',
  ],
  [
    'a conference named in full, and by its month',
    'VIENNA, 14 June 2031 - The Third Conference on Harbour Lights was held in Vienna on 12-14 June 2031.',
    'LOME, 3 October 2031 - The board recalled the Conference on Harbour Lights, held in Vienna in June 2031.',
  ],
  [
    'a summit in a country, and in its capital',
    'NAIROBI, 9 March 2031 - The Summit of Coastal States took place in Nairobi on 8 March 2031.',
    'LOME, 20 March 2031 - President Ama Sowah took part in the Summit of Coastal States in Kenya on 8 March 2031.',
  ],
  [
    'a forum in a hall, and in its town',
    'OSLO, 9 March 2031 - The Harbour Forum opened in Oslo on 8 March 2031.',
    'LOME, 20 March 2031 - Ama Sowah spoke at the Harbour Forum in Quay Hall on 8 March 2031.',
  ],
  [
    'a signing told by a verb and by a noun',
    'ACCRA, 3 April 2031 - Ghana and Togo signed the Volta Agreement in Accra on 3 April 2031.',
    'LOME, 9 April 2031 - The signing of the Volta Agreement took place in Accra on 3 April 2031.',
  ],
  [
    'an election told by a verb, and recalled by a noun with its month',
    'LISBON, 9 October 2031 - The Council elected Lars Dahl Secretary-General of the Harbour Union in Lisbon on 9 October 2031.',
    'OSLO, 4 May 2032 - Since the election of Lars Dahl in Lisbon in October 2031 the Harbour Union has grown.',
  ],
  [
    'a shipwreck told on the day, and recalled with its month',
    'PRAIA, 23 November 2031 - The ferry Adelina sank off Praia on 22 November 2031, and forty people drowned.',
    'LOME, 4 May 2032 - The sinking of the Adelina off Praia in November 2031 changed the rules.',
  ],
  [
    'a shipwreck that two take for neighbouring days',
    'PRAIA, 23 November 2031 - The ferry Adelina sank off Praia on 22 November 2031, and forty people drowned.',
    'LOME, 25 November 2031 - The ferry Adelina sank off Praia in the night of 21 November 2031 with forty people on board.',
  ],
  [
    'a founding by its day, and by its year',
    'LOME, 16 May 2031 - The Atlantic Ports Union was founded in Lome on 15 May 2031.',
    'OSLO, 2 March 2040 - The Atlantic Ports Union was founded in 2031 by nine states.',
  ],
  [
    'an exercise by its days, and by its month',
    'DAKAR, 11 March 2031 - Exercise Blue Heron was held off Dakar from 3 to 10 March 2031.',
    'OSLO, 2 May 2031 - The navy took part in Exercise Blue Heron in March 2031.',
  ],
  [
    'a visit by its days, and by one of them',
    'OSLO, 6 May 2031 - President Ama Sowah visited Oslo on 3-5 May 2031.',
    'LOME, 4 May 2031 - President Ama Sowah paid a visit to Oslo on 3 May 2031.',
  ],
  [
    'a conference with an acronym for its host',
    'VIENNA, 14 June 2031 - The Harbour Lights Authority (HLA) held its Annual Conference on Buoys in Vienna on 13 June 2031.',
    'LOME, 20 June 2031 - The HLA Annual Conference on Buoys was held in Vienna on 13 June 2031.',
  ],
  [
    'a congress by figures and by words',
    'LIVERPOOL, 15 September 2031 - The 21st Congress of the Dockers Union opened in Liverpool on 14 September 2031.',
    'OSLO, 20 September 2031 - The Twenty-First Congress of the Dockers Union was held in Liverpool on 14 September 2031.',
  ],
  [
    'what was planned, and was held',
    'LOME, 1 May 2031 - The Forum on Ferry Safety will be held in Lome on 20 May 2031.',
    'LOME, 21 May 2031 - The Forum on Ferry Safety was held in Lome on 20 May 2031.',
  ],
  [
    'an appointment, told and recalled',
    'LOME, 5 February 2031 - Solveig Haugen was appointed Director of the Maritime Centre on 5 February 2031.',
    'OSLO, 9 February 2031 - On 5 February 2031 the board named Solveig Haugen as Director of the Maritime Centre.',
  ],
  [
    'an attack with and without its victims',
    'ADEN, 9 March 2031 - Gunmen attacked the tanker Nordlys off Aden on 8 March 2031.',
    'OSLO, 10 March 2031 - Six sailors were hurt in the attack on the Nordlys off Aden on 8 March 2031.',
  ],
  [
    'a seizure that another calls a hijacking',
    'ADEN, 9 March 2031 - Gunmen seized the tanker Nordlys off Aden on 8 March 2031.',
    'OSLO, 20 September 2031 - After the hijacking of the Nordlys in March 2031 the owner paid.',
  ],
  [
    'a resolution adopted',
    'GENEVA, 2 July 2031 - The Assembly adopted the Declaration on Safe Harbours in Geneva on 1 July 2031.',
    'LOME, 9 July 2031 - Togo welcomes the adoption of the Declaration on Safe Harbours on 1 July 2031.',
  ],
  [
    'a bridge opened',
    'LOME, 3 June 2031 - President Ama Sowah opened the Mono Bridge on 2 June 2031.',
    'OSLO, 9 June 2031 - The opening of the Mono Bridge took place on 2 June 2031.',
  ],
  [
    'a speech as heard, and as given',
    'DAKAR, 20 June 2031 - Nnamdi Okon addressed the Conference on Coastal Security in Dakar on 19 June 2031.',
    'ABUJA, 22 June 2031 - Okon delivered his speech to the Conference on Coastal Security in Dakar on 19 June 2031. Nnamdi Okon is a lawyer.',
  ],
  [
    'a collision, one source with the day, the other with the month',
    'TEMA, 8 March 2031 - The launch Odum and the patrol boat Egret collided off Tema on 7 March 2031.',
    'ACCRA, 2 June 2031 - The collision of the Odum and the Egret off Tema in March 2031 was avoidable.',
  ],
  [
    'an accession',
    'LOME, 2 June 2031 - Togo joined the Atlantic Ports Union on 1 June 2031.',
    'OSLO, 2 July 2031 - The accession of Togo to the Atlantic Ports Union on 1 June 2031 was welcomed.',
  ],
  [
    'a round of talks, numbered in both',
    'MUSCAT, 5 May 2031 - The second round of the Harbour Talks was held in Muscat on 4 May 2031.',
    'OSLO, 9 May 2031 - In the second round of the Harbour Talks in Muscat on 4 May 2031 little was agreed.',
  ],
  [
    'a session of a council, one with its number',
    'PRAIA, 9 June 2031 - The Council of Ministers of the Ports Union held its 12th session in Praia on 8 June 2031.',
    'LOME, 12 June 2031 - The 12th session of the Council of Ministers of the Ports Union took place in Praia on 8 June 2031.',
  ],
  [
    'a workshop that one dates by its first day only',
    'ALMATY, 9 June 2031 - The Workshop on Border Rivers was held in Almaty on 7-8 June 2031.',
    'OSLO, 12 June 2031 - Experts attended the Workshop on Border Rivers in Almaty on 7 June 2031.',
  ],
  [
    'a shipwreck, one source without the name of the ship and the other without that of the country',
    'PRAIA, 23 November 2031 - A ferry of Cabo Verde sank off Praia on 22 November 2031, and forty people drowned.',
    'LOME, 24 November 2031 - It is with deep sorrow that we confirm the loss of our ship Adelina off Praia on 22 November 2031.',
  ],
  [
    'a death on its day, and in the paper of a later one',
    'GRAZ, 17 February 2031 - Ilse Holm passed away in Graz on 15 February 2031.',
    'Ilse Holm, cellist\n\nOSLO, 19 February 2031 - Ilse Holm, who has died in Graz aged 88, never played for generals.',
  ],
  [
    'several days in one town, told by what was done there',
    'HUARAZ, 24 August 2031 - The Council of Mountain Waters met in Huaraz from 22 to 24 August 2031.',
    'LIMA, 25 August 2031 - Three days of speeches about glaciers ended in Huaraz on 24 August 2031.',
  ],
  [
    'what befell one ship on one day, in words of no one action',
    'LOME, 19 July 2031 - The patrol vessel stopped the trawler Golden Carp on 18 July 2031.',
    'OSLO, 20 July 2031 - The seizure of the Golden Carp on 18 July 2031 is welcome.',
  ],
  [
    'what fell in a small town on a day',
    'BERGEN, 12 May 2031 - Another tremor cut the road at Bergen on 11 May 2031.',
    'LOME, 13 May 2031 - A strong shock brought down the bridge at Bergen on 11 May 2031.',
  ],
  [
    'one day of one story, in other words',
    'BERGEN, 2 May 2031 - An unauthorised assembly in Foundry Square was dispersed on 1 May 2031, the Prefect of Bergen said.',
    'LOME, 9 May 2031 - The conductor Stefan Wilk was shot in Foundry Square in Bergen on 1 May 2031.',
  ],
  [
    'what is called by another noun by each',
    'KESSIN, 3 June 2031 - The Kessin Weir Treaty was signed by both ministers on 2 June 2031.',
    'Anglers write\n\nOSLO, 3 July 2031 - Our boats have been idle since the two ministers put their names to the Kessin Weir pact on 2 June 2031.',
  ],
  [
    'a bombing that another calls an explosion',
    'PRAIA, 3 June 2031 - A bomb killed nine people at the ferry terminal of Praia on 2 June 2031.',
    'LOME, 5 June 2031 - Togo condemns the explosion at the ferry terminal of Praia on 2 June 2031.',
  ],
  [
    'an appointment that another calls an election',
    'LOME, 5 February 2031 - Solveig Haugen was elected Director of the Maritime Centre on 5 February 2031.',
    'OSLO, 9 February 2031 - Haugen welcomed her appointment as Director of the Maritime Centre on 5 February 2031. Solveig Haugen is a lawyer.',
  ],
  [
    'a truce that another calls a ceasefire',
    'OMBA, 2 March 2031 - A truce between the Lorun Front and the army of Omba began on 1 March 2031.',
    'OSLO, 9 March 2031 - The ceasefire in Omba took effect on 1 March 2031, the Lorun Front said.',
  ],
  [
    'a train that left the rails, and its derailment',
    'STONEGATE, 17 March 2031 - The night mail left the rails at Stonegate on 16 March 2031.',
    'LOME, 2 June 2031 - The inquiry into the derailment of the night mail at Stonegate on 16 March 2031 has ended.',
  ],
  [
    'a sale told by the one who sold and the one who bought',
    'LOME, 4 March 2031 - Ketterby plc sold its garden division to Holz and Sons on 3 March 2031.',
    'OSLO, 5 March 2031 - Holz and Sons bought the garden division of Ketterby on 3 March 2031.',
  ],
  [
    'whose boiler burst, and at whose works it exploded',
    "GRAZ, 8 March 2031 - The boiler of Kessler's dyeworks burst on 7 March 2031, and six people died.",
    'OSLO, 9 March 2031 - A boiler exploded at the works of Kessler and Sons on 7 March 2031.',
  ],
  [
    'a rate raised, and a hike',
    'ACCRA, 3 April 2031 - The Bank of Meridia raised its base rate on 2 April 2031.',
    'LOME, 4 April 2031 - The hike of the Bank of Meridia on 2 April 2031 surprised the traders.',
  ],
  [
    'the burial of one, and the funeral',
    'GRAZ, 22 February 2031 - Ilse Holm was buried at Saint Leonhard in Graz on 21 February 2031.',
    'OSLO, 1 March 2031 - The funeral of Ilse Holm took place in Graz on 21 February 2031.',
  ],
  [
    'a conviction told with its day, and recalled with its month',
    'LEDDON, 15 December 2031 - Dennis Culver was convicted by the Crown Court on 14 December 2031.',
    'OSLO, 2 June 2032 - Culver was found guilty in December 2031. Dennis Culver is a farmer.',
  ],
  [
    'a sale told with its day, and recalled with its month',
    'OSLO, 5 March 2032 - The sale of our garden division to Holz and Sons on 3 July 2031 brought 4 million.',
    'LOME, 4 March 2032 - Ketterby plc sold its garden arm to Holz and Sons in July 2031.',
  ],
];

/** Two sources that tell of two events, however alike. */
const apart: readonly (readonly [why: string, a: string, b: string])[] = [
  [
    'two people who take office on one day',
    'OSLO, 9 October 2031 - Lars Dahl will succeed Nnamdi Okafor on 1 December 2031.',
    'LISBON, 5 March 2033 - Teresa Vaz took office on 1 December 2031.',
  ],
  [
    'the next edition of a series',
    'VIENNA, 14 June 2031 - The Annual Conference on Harbour Lights was held in Vienna on 13 June 2031.',
    'VIENNA, 14 June 2032 - The Annual Conference on Harbour Lights was held in Vienna on 13 June 2032.',
  ],
  [
    'the next number of a series in one month',
    'VIENNA, 14 June 2031 - The 3rd session of the Harbour Council was held in Vienna on 13 June 2031.',
    'VIENNA, 20 June 2031 - The 4th session of the Harbour Council was held in Vienna on 19 June 2031.',
  ],
  [
    'two bodies that meet in one town on one day',
    'OSLO, 4 May 2031 - The Harbour Council held its meeting in Oslo on 4 May 2031.',
    'OSLO, 4 May 2031 - The Teachers Union held its meeting in Oslo on 4 May 2031.',
  ],
  [
    'two meetings of one visit',
    'OSLO, 4 May 2031 - President Ama Sowah met Prime Minister Lars Dahl in Oslo on 4 May 2031.',
    'OSLO, 4 May 2031 - President Ama Sowah met Mayor Ingrid Moe in Oslo on 4 May 2031.',
  ],
  [
    'two meetings of the same two in one month',
    'OSLO, 4 May 2031 - Ann Lim met Bo Dahl in Oslo on 4 May 2031.',
    'OSLO, 14 May 2031 - Ann Lim met Bo Dahl in Oslo on 13 May 2031.',
  ],
  [
    'two meetings of the same two in two towns',
    'OSLO, 4 May 2031 - Ann Lim met Bo Dahl in Oslo on 4 May 2031.',
    'BERGEN, 5 May 2031 - Ann Lim met Bo Dahl in Bergen on 5 May 2031.',
  ],
  [
    'two treaties of one day',
    'ACCRA, 3 April 2031 - Ghana and Togo signed the Volta Agreement in Accra on 3 April 2031.',
    'ACCRA, 3 April 2031 - Ghana and Benin signed the Cocoa Protocol in Accra on 3 April 2031.',
  ],
  [
    'two elections of one day in one body',
    'LISBON, 9 October 2031 - The Council elected Lars Dahl Secretary-General in Lisbon on 9 October 2031.',
    'LISBON, 9 October 2031 - The Council elected Ama Sowah Treasurer in Lisbon on 9 October 2031.',
  ],
  [
    'an election, and the taking of office',
    'LISBON, 9 October 2031 - The Council elected Lars Dahl Secretary-General in Lisbon on 9 October 2031.',
    'LISBON, 2 December 2031 - Lars Dahl took office as Secretary-General in Lisbon on 1 December 2031.',
  ],
  [
    'two ships lost in one month',
    'PRAIA, 23 November 2031 - The ferry Adelina sank off Praia on 22 November 2031, and forty people drowned.',
    'LOME, 30 November 2031 - The trawler Boa Vista sank off Praia on 28 November 2031, and two people drowned.',
  ],
  [
    'two ships lost on one day off one town',
    'PRAIA, 23 November 2031 - The ferry Adelina sank off Praia on 22 November 2031, and forty people drowned.',
    'LOME, 30 November 2031 - The trawler Boa Vista sank off Praia on 22 November 2031, and two people drowned.',
  ],
  [
    'two things that befell one ship on one day',
    'ADEN, 9 March 2031 - The tanker Nordlys collided with a tug on 8 March 2031.',
    'ADEN, 9 March 2031 - Gunmen attacked the tanker Nordlys on 8 March 2031.',
  ],
  [
    'two deaths of one day in one town',
    'GRAZ, 17 February 2031 - Ilse Holm passed away in Graz on 15 February 2031.',
    'OSLO, 19 February 2031 - Bo Dahl died in Graz on 15 February 2031.',
  ],
  [
    'two official visits of the same days to one capital',
    'OSLO, 6 May 2031 - President Ama Sowah visited Oslo on 3-5 May 2031.',
    'OSLO, 6 May 2031 - King Abdul of Sulu visited Oslo on 3-5 May 2031.',
  ],
  [
    'the congress in one town and the congress of the next year in another',
    'VIENNA, 14 June 2031 - The Congress of Divers was held in Vienna from 12 to 14 June 2031.',
    'OSLO, 14 June 2032 - The Congress of Divers was held in Oslo from 12 to 14 June 2032.',
  ],
  [
    'a judgment, and the hearing of the case',
    'HAMBURG, 11 July 2031 - The Ports Court dismissed the claim of Halden Shipping in Hamburg on 11 July 2031.',
    'HAMBURG, 4 May 2031 - The Ports Court heard Halden Shipping in Hamburg on 3 May 2031.',
  ],
  [
    'two attacks of one day in one city',
    'ADEN, 9 March 2031 - Gunmen attacked the tanker Nordlys off Aden on 8 March 2031.',
    'ADEN, 9 March 2031 - Gunmen attacked the Hotel Mercury in Aden on 8 March 2031.',
  ],
  [
    'two exercises of one month',
    'DAKAR, 11 March 2031 - Exercise Blue Heron was held off Dakar from 3 to 10 March 2031.',
    'DAKAR, 31 March 2031 - Exercise Red Kite was held off Dakar from 23 to 30 March 2031.',
  ],
  [
    'two foundings in one town and year',
    'LOME, 16 May 2031 - The Atlantic Ports Union was founded in Lome on 15 May 2031.',
    'LOME, 16 May 2031 - The Togolese Chess League was founded in Lome on 15 May 2031.',
  ],
  [
    'two speakers at one forum',
    'DAKAR, 20 June 2031 - Nnamdi Okon delivered a speech on piracy in Dakar on 19 June 2031.',
    'DAKAR, 20 June 2031 - Folasade Bello delivered a speech on fishing in Dakar on 19 June 2031.',
  ],
  [
    'two visits of one month',
    'OSLO, 6 May 2031 - President Ama Sowah visited Oslo on 3-5 May 2031.',
    'OSLO, 26 May 2031 - King Abdul of Sulu visited Oslo on 23-25 May 2031.',
  ],
  [
    'two appointments of one day',
    'LOME, 5 February 2031 - Solveig Haugen was appointed Director of the Maritime Centre on 5 February 2031.',
    'LOME, 5 February 2031 - Kofi Mensah was appointed Governor of the Central Bank on 5 February 2031.',
  ],
  [
    'a summit, and the foreign ministers who prepare it',
    'NAIROBI, 9 March 2031 - The Summit of Coastal States took place in Nairobi on 8 March 2031.',
    'NAIROBI, 7 March 2031 - The Foreign Ministers of the Coastal States met in Nairobi on 6 March 2031.',
  ],
  [
    'two workshops of one host in one town',
    'ALMATY, 9 June 2031 - The Workshop on Border Rivers was held in Almaty on 8 June 2031.',
    'ALMATY, 9 June 2031 - The Workshop on Forged Papers was held in Almaty on 8 June 2031.',
  ],
  [
    'the regional and the world conference of one month',
    'ALMATY, 9 June 2031 - The Regional Conference on Harbour Lights was held in Almaty on 8 June 2031.',
    'GENEVA, 20 June 2031 - The World Conference on Harbour Lights was held in Geneva on 19 June 2031.',
  ],
  [
    'two judgments of one court on one day',
    'HAMBURG, 11 July 2031 - The Ports Court ruled against Halden Shipping in Hamburg on 11 July 2031.',
    'HAMBURG, 11 July 2031 - The Ports Court ruled against the city of Rostock in Hamburg on 11 July 2031.',
  ],
  [
    'two resolutions of one session',
    'GENEVA, 2 July 2031 - The Assembly adopted the Declaration on Safe Harbours in Geneva on 1 July 2031.',
    'GENEVA, 2 July 2031 - The Assembly adopted the Convention on Fishing Nets in Geneva on 1 July 2031.',
  ],
  [
    'two accessions of one day',
    'LOME, 2 June 2031 - Togo joined the Atlantic Ports Union on 1 June 2031.',
    'LOME, 2 June 2031 - Benin joined the Niger River Basin Council on 1 June 2031.',
  ],
  [
    'two collisions of one month',
    'TEMA, 8 March 2031 - The launch Odum and the patrol boat Egret collided off Tema on 7 March 2031.',
    'TEMA, 30 March 2031 - The tug Ibis and the dredger Gannet collided off Tema on 29 March 2031.',
  ],
  [
    'a matchday of one league in two towns',
    'LOME, 13 November 2031 - Lome Stars beat Asante Rovers in Lome on 12 November 2031.',
    'LOME, 13 November 2031 - Praia Lions beat Sporting Mindelo in Praia on 12 November 2031.',
  ],
  [
    'one day of two stories',
    'BERGEN, 2 May 2031 - The fire brigade marched to the river with its band on 1 May 2031.',
    'LOME, 9 May 2031 - The conductor Stefan Wilk was shot in Foundry Square on 1 May 2031.',
  ],
  [
    'two rounds of talks in one town, one told by the month only',
    'MUSCAT, 5 May 2031 - The second round of the Harbour Talks was held in Muscat on 4 May 2031.',
    'OSLO, 9 July 2031 - The third round of the Harbour Talks was held in Muscat in May 2031.',
  ],
  [
    'a landslide in one town and another in the next on one day',
    'PRAIA, 7 July 2031 - A landslide cut the coast road in Tema on 6 July 2031.\n\nFlags fly for the dead of Accra.',
    'LOME, 8 July 2031 - A landslide buried forty houses in Accra on 6 July 2031.',
  ],
  [
    'an election, and the appointment of another on that day',
    'LOME, 5 February 2031 - Solveig Haugen was elected Director of the Maritime Centre on 5 February 2031.',
    'LOME, 5 February 2031 - The Maritime Centre appointed Kofi Mensah Treasurer on 5 February 2031.',
  ],
  [
    'a bomb in one town and an explosion in another on one day',
    'PRAIA, 3 June 2031 - A bomb killed nine people at the ferry terminal of Praia on 2 June 2031.',
    'LOME, 3 June 2031 - An explosion wrecked the ferry terminal of Lome on 2 June 2031.',
  ],
  [
    'the session of a year later',
    'PRAIA, 9 June 2031 - The Council of Ministers of the Ports Union held its session in Praia on 8 June 2031.',
    'PRAIA, 9 June 2032 - The Council of Ministers of the Ports Union held its session in Praia on 8 June 2032.',
  ],
  [
    'a funeral, and the wedding in that church on that day',
    'GRAZ, 22 February 2031 - The funeral of Ilse Holm took place at Saint Leonhard in Graz on 21 February 2031.',
    'GRAZ, 22 February 2031 - The wedding of Bo Dahl took place at Saint Leonhard in Graz on 21 February 2031.',
  ],
  [
    'two firms sold on a day',
    'LOME, 4 March 2031 - Ketterby plc sold its garden division to Holz and Sons on 3 March 2031.',
    'LOME, 4 March 2031 - Brandt plc sold its paper mill to Lindqvist and Sons on 3 March 2031.',
  ],
  [
    'two things done to one ship in one month',
    'ADEN, 9 March 2031 - Gunmen attacked the tanker Nordlys on 8 March 2031.',
    'OSLO, 2 June 2031 - The tanker Nordlys was sold to Halden Shipping in March 2031.',
  ],
];

describe('one event in two sources', () => {
  it.each(same)('is one: %s', (_, a, b) => {
    expect(inCommon(a, b)).toBe(1);
    expect(inCommon(b, a)).toBe(1);
  });

  it.each(apart)('is not one: %s', (_, a, b) => {
    expect(inCommon(a, b)).toBe(0);
    expect(inCommon(b, a)).toBe(0);
  });
});
