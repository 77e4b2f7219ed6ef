import { givenNames } from '../../server/src/extract/lists/givenNames.ts';
import { surnames } from '../../server/src/extract/lists/surnames.ts';

/** A source that nobody wrote. */
export interface GeneratedSource {
  readonly name: string;
  readonly text: string;
}

/** Sources and the names in them: new bodies and persons come with more sources, and some are in many of them. */
export interface GeneratedCorpus {
  readonly sources: readonly GeneratedSource[];
  readonly people: readonly string[];
  readonly bodies: readonly Body[];
}

export interface Body {
  readonly name: string;
  readonly acronym: string;
}

/** Press releases of about 3,000 characters. The same seed and count give the same text on every machine. */
export function generateCorpus(count: number, seed = 1): GeneratedCorpus {
  const random = randomNumbers(seed);
  const bodies = distinct(
    Math.ceil(10 + count / 4),
    () => randomBody(random),
    ({ name }) => name,
  );
  const people = distinct(
    Math.ceil(20 + count),
    () => `${titled(random.of(GIVEN))} ${titled(random.of(SURNAMES))}`,
    (name) => name,
  );
  const sources = Array.from({ length: count }, (_, number) => ({
    name: `release-${String(number + 1).padStart(5, '0')}.txt`,
    text: release(random, bodies, people),
  }));
  return { sources, people, bodies };
}

interface RandomNumbers {
  below(limit: number): number;
  of<T>(values: readonly T[]): T;
  /** The first ones far more often than the last: a few are in the news all the time, most are named once or twice. */
  oftenFirst<T>(values: readonly T[]): T;
}

/** The generator "mulberry32": 32 bits of state, the same everywhere. */
function randomNumbers(seed: number): RandomNumbers {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    of: (values) => values[below(values.length)]!,
    oftenFirst: (values) => values[Math.floor(values.length * next() ** 3)]!,
  };
}

const GIVEN = [...givenNames];
const SURNAMES = [...surnames];
const AREAS =
  'Northern Southern Eastern Western Central Coastal Alpine Baltic Nordic Danube Levant Pacific'.split(' ');
const CAUSES =
  'Harbour Lighthouse Fisheries Water Transport Customs Energy Forestry Railway Weather Archive'.split(' ');
const WORKS = 'Safety Cooperation Research Protection Planning Training Monitoring Development'.split(' ');
const HEADS = 'Agency Authority Committee Council Organisation Union Institute Commission Bureau'.split(' ');
const CITIES = 'Vienna Geneva Oslo Lisbon Nairobi Tashkent Bangkok Lima Accra Tallinn Astana Rome'.split(' ');
const OFFICES = ['Secretary-General', 'Director', 'Deputy Director', 'Chairperson', 'Executive Secretary'];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const TOPICS = [
  'the exchange of data on traffic at sea',
  'new rules for the storage of dangerous goods',
  'the training of pilots and inspectors',
  'joint exercises on the rivers of the region',
  'the repair of bridges before the winter',
];

function randomBody(random: RandomNumbers): Body {
  const words = [random.of(AREAS), random.of(CAUSES), random.of(WORKS), random.of(HEADS)];
  return { name: words.join(' '), acronym: words.map((word) => word.charAt(0)).join('') };
}

function distinct<T>(count: number, make: () => T, keyOf: (value: T) => string): T[] {
  const values = new Map<string, T>();
  while (values.size < count) {
    const value = make();
    values.set(keyOf(value), value);
  }
  return [...values.values()];
}

function titled(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function release(random: RandomNumbers, bodies: readonly Body[], people: readonly string[]): string {
  const [host, guest] = [random.oftenFirst(bodies), random.oftenFirst(bodies)];
  const [head, visitor] = [random.oftenFirst(people), random.oftenFirst(people)];
  const surname = head.split(' ').at(-1);
  const city = random.of(CITIES);
  const [office, other] = [random.of(OFFICES), random.of(OFFICES)];
  const year = 2015 + random.below(12);
  const date = `${1 + random.below(28)} ${random.of(MONTHS)} ${year}`;
  const paragraphs = [
    `${host.name} and ${guest.name} meet in ${city}`,
    `${city.toUpperCase()}, ${date} - The ${host.name} (${host.acronym}) and the ${guest.name} (${guest.acronym}) opened their annual conference in ${city}. ${office} of the ${host.acronym} ${head} spoke of ${random.of(TOPICS)}.`,
    ...Array.from({ length: 7 }, () =>
      paragraph(random, { host, guest, head, visitor, surname, other, year }),
    ),
    `The next conference will be held in ${random.of(CITIES)} in ${random.of(MONTHS)} ${year + 1}.`,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

interface Cast {
  readonly host: Body;
  readonly guest: Body;
  readonly head: string;
  readonly visitor: string;
  readonly surname: string | undefined;
  readonly other: string;
  readonly year: number;
}

function paragraph(random: RandomNumbers, cast: Cast): string {
  const { host, guest, head, visitor, surname, other, year } = cast;
  const sentences = [
    `“We have agreed on ${random.of(TOPICS)},” Mr ${surname} said, “and we will report on it before the end of ${year + 1}.”`,
    `${other} of the ${guest.name} ${visitor} noted that ${random.of(TOPICS)} had been on the agenda since ${year - 2}.`,
    `Experts of the ${host.acronym} and the ${guest.acronym} visited ${random.of(CITIES)} on ${1 + random.below(28)} ${random.of(MONTHS)} ${year - 1}.`,
    `The participants discussed ${random.of(TOPICS)} and exchanged views on what has to be done in the coming years.`,
    `In ${year - 3} the ${host.acronym} signed a memorandum with the ${guest.acronym} on ${random.of(TOPICS)}.`,
    `${head} thanked the city of ${random.of(CITIES)} for its hospitality and wished all delegations a safe journey home.`,
  ];
  return Array.from({ length: 3 }, () => random.of(sentences)).join(' ');
}
