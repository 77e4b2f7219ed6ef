import type { TieKind } from '../extraction.ts';

/** What a verb form says of its subject and its object. */
export interface TieVerb {
  readonly kind: Exclude<TieKind, 'belongs to'>;
  /** Subject and object change places: "handed over to". */
  readonly isInverse?: true;
  /** Words that must follow: "spoke *at* the forum". */
  readonly before?: readonly string[];
}

const VERBS: readonly [string, TieVerb][] = [
  ['met meets received receives hosted welcomed greeted visited conferred', { kind: 'met' }],
  ['addressed addresses briefed briefs', { kind: 'addressed' }],
  ['spoke speaks speaking', { kind: 'addressed', before: ['at', 'to', 'before'] }],
  ['succeeded succeeds succeeding replaced replaces replacing', { kind: 'succeeded' }],
  ['appointed appoints named names elected elects re-elected nominated reappointed', { kind: 'appointed' }],
];

/** Verbs in the forms that tell of what has happened. */
export const tieVerbs: ReadonlyMap<string, TieVerb> = new Map(
  VERBS.flatMap(([forms, verb]) => forms.split(' ').map((form): [string, TieVerb] => [form, verb])),
);

/** Verbs of which only a person can be subject and object, both: a body "receives", "hosts", "visits" much. */
export const PERSONAL_VERBS: ReadonlySet<string> = new Set(
  'received receives hosted welcomed greeted visited'.split(' '),
);

/** Nouns of meetings between those whom the words behind them name. */
export const MEETING_NOUNS: ReadonlySet<string> = new Set(
  'meeting meetings talks negotiations consultations conversation conversations encounter discussions call summit'.split(
    ' ',
  ),
);

/** Nouns of what is addressed to somebody: "delivered a speech to". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  'address speech remarks lecture keynote statement presentation briefing'.split(' '),
);

/** Every word at which a tie can be told; "took over from" and "on behalf of" among them. */
export const TIE_WORDS: ReadonlySet<string> = new Set([
  ...tieVerbs.keys(),
  ...MEETING_NOUNS,
  ...SPEECH_NOUNS,
  'took',
  'behalf',
]);

/** Titles of those who speak for a body. */
export const SPOKES_TITLE =
  /\b(?:spokes(?:man|woman|person|people)|press (?:secretary|officer|attach[eé]))\b/i;
