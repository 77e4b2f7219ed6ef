import type { EventType } from '../extraction.ts';

/** What a verb form says of an event. */
export interface EventVerb {
  readonly type: EventType;
  /** What it has to do with the noun of the event: `holds` it ("hosted"), `joins` it ("attended"), `happens` ("took place"). */
  readonly light?: 'holds' | 'joins' | 'happens';
}

/** Verbs that tell of an event by themselves, in their past forms; irregular ones give every form in use. */
const VERBS: Readonly<Partial<Record<EventType, string>>> = {
  founding: 'founded established created formed incorporated',
  signing: 'signed initialled inked',
  adoption: 'adopted approved ratified endorsed enacted passed accepted',
  appointment:
    'appointed elected re-elected reelected named nominated resigned dismissed succeeded inaugurated sworn ousted sacked promoted retired',
  accession: 'joined acceded admitted',
  visit: 'visited arrived toured travelled traveled',
  meeting: 'met convened gathered conferred',
  talks: 'discussed negotiated discussing',
  address: 'addressed addressing spoke speaking briefed lectured',
  attack:
    'attacked killed bombed ambushed raided shelled assassinated murdered kidnapped hijacked stormed invaded shot stabbed exploded injured wounded',
  statement: 'delivered announced declared published unveiled released issued proclaimed presented',
  term: 'chaired presided',
  other:
    'won beat defeated opened reopened closed completed collapsed struck hit erupted died born arrested sentenced convicted charged acquitted launched started began begun ended celebrated marked awarded received donated sold bought acquired merged discovered excavated unearthed crashed sank sunk voted rejected ruled suspended banned lifted deployed withdrew withdrawn captured surrendered tested introduced built rebuilt demolished destroyed abolished dissolved expelled freed landed fired evacuated derailed burned capsized confirmed recorded rescued handed transferred moved renamed nationalised nationalized privatised privatized agreed cancelled canceled postponed seized overturned upheld quashed dismissed granted took left installed restored commissioned decommissioned debuted premiered premièred finished retained regained detained deported extradited executed hanged cleared halted resumed blocked imposed extended expanded detected identified evicted',
};

const HOLDS =
  'held hosted organised organized hold host hosting hosts holding holds hosted staged convened sponsored co-hosted';
const JOINS = 'attended attending attends attend participated participating participates participate';
const HAPPENS = 'occurred happened';

/** Verb forms in lower case. Phrases of several words ("took place") are in {@link eventVerbPhrases}. */
export const eventVerbs: ReadonlyMap<string, EventVerb> = new Map<string, EventVerb>([
  ...(Object.entries(VERBS) as [EventType, string][]).flatMap(([type, forms]) =>
    forms.split(' ').map((form): [string, EventVerb] => [form, { type }]),
  ),
  ...HOLDS.split(' ').map((form): [string, EventVerb] => [form, { type: 'other', light: 'holds' }]),
  ...JOINS.split(' ').map((form): [string, EventVerb] => [form, { type: 'other', light: 'joins' }]),
  ...HAPPENS.split(' ').map((form): [string, EventVerb] => [form, { type: 'other', light: 'happens' }]),
]);

const PHRASES: readonly [string, EventVerb][] = [
  ['took place', { type: 'other', light: 'happens' }],
  ['take place', { type: 'other', light: 'happens' }],
  ['takes place', { type: 'other', light: 'happens' }],
  ['taking place', { type: 'other', light: 'happens' }],
  ['taken place', { type: 'other', light: 'happens' }],
  ['took part', { type: 'other', light: 'joins' }],
  ['take part', { type: 'other', light: 'joins' }],
  ['takes part', { type: 'other', light: 'joins' }],
  ['taking part', { type: 'other', light: 'joins' }],
  ['set up', { type: 'founding' }],
  ['became a member', { type: 'accession' }],
  ['became a full member', { type: 'accession' }],
  ['became members', { type: 'accession' }],
  ['became full members', { type: 'accession' }],
  ['became president', { type: 'appointment' }],
  ['took office', { type: 'appointment' }],
  ['take office', { type: 'appointment' }],
  ['takes office', { type: 'appointment' }],
  ['took over', { type: 'appointment' }],
  ['stepped down', { type: 'appointment' }],
  ['sworn in', { type: 'appointment' }],
  ['swore in', { type: 'appointment' }],
  ['entered into force', { type: 'adoption' }],
  ['came into force', { type: 'adoption' }],
  ['come into force', { type: 'adoption' }],
  ['comes into force', { type: 'adoption' }],
  ['enter into force', { type: 'adoption' }],
  ['enters into force', { type: 'adoption' }],
  ['took effect', { type: 'adoption' }],
  ['take effect', { type: 'adoption' }],
  ['takes effect', { type: 'adoption' }],
  ['took up', { type: 'appointment' }],
  ['passed away', { type: 'other' }],
  ['went down', { type: 'other' }],
  ['caught fire', { type: 'other' }],
  ['came out', { type: 'other' }],
  ['gave way', { type: 'other' }],
  ['fell down', { type: 'other' }],
  ['broke down', { type: 'other' }],
  ['ran aground', { type: 'other' }],
  ['run aground', { type: 'other' }],
  ['broke out', { type: 'other' }],
  ['blew up', { type: 'attack' }],
  ['broke ground', { type: 'other' }],
  ['went on strike', { type: 'other' }],
  ['set sail', { type: 'other' }],
  ['shut down', { type: 'other' }],
];

/** Verb phrases by their first word, the longest first. */
export const eventVerbPhrases: ReadonlyMap<string, readonly { words: readonly string[]; verb: EventVerb }[]> =
  phraseMap();

function phraseMap(): Map<string, { words: string[]; verb: EventVerb }[]> {
  const map = new Map<string, { words: string[]; verb: EventVerb }[]>();
  for (const [phrase, verb] of PHRASES) {
    const words = phrase.split(' ');
    const same = map.get(words[0]!) ?? [];
    map.set(
      words[0]!,
      [...same, { words, verb }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return map;
}

/** Infinitives behind "will", "to" and alike, of the verbs whose past forms tell of an event. */
export const futureVerbs: ReadonlyMap<string, EventVerb> = new Map<string, EventVerb>([
  ...'meet convene gather'.split(' ').map((form): [string, EventVerb] => [form, { type: 'meeting' }]),
  ['visit', { type: 'visit' }],
  ['sign', { type: 'signing' }],
  ...'elect succeed resign'.split(' ').map((form): [string, EventVerb] => [form, { type: 'appointment' }]),
  ['address', { type: 'address' }],
  ['attend', { type: 'other', light: 'joins' }],
  ['participate', { type: 'other', light: 'joins' }],
  ...'appear travel arrive race play face hear submit open close launch start begin vote publish release unveil resume return'
    .split(' ')
    .map((form): [string, EventVerb] => [form, { type: 'other' }]),
]);

/** Words that a verb phrase is made of besides its verb. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  'was were is are be been being has have had having will would can could may might must should shall did does do'.split(
    ' ',
  ),
);
