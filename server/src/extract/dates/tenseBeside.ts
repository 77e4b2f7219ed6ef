import type { Token } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { NUMBER_WORDS, WEEKDAYS } from '../lists/calendarWords.ts';
import { isWord } from './readWords.ts';

/** What a verb says of the date beside it; the perfect ties it to the time of writing. */
export type TenseBeside = 'past' | 'perfect' | 'future' | undefined;

const AHEAD = new Set('will shall ’ll would must should upcoming forthcoming plans plan'.split(' '));
/** Ahead, unless they are told as over: "is scheduled", "was scheduled". */
const ARRANGED = new Set('scheduled planned expected slated due'.split(' '));
/** "agreed to meet", "is to meet". */
const BEFORE_INFINITIVE = new Set(
  'is are was were agreed agree plans planned planning due expected set scheduled want wants wanted intends intended hope hopes hoped decided decide ordered invited asked urged ready about likely'.split(
    ' ',
  ),
);
const PAST = new Set(
  'was were had did said took held met told went came became began made gave led won saw left ran fell rose lost spoke wrote sent sat stood broke drew flew grew kept knew laid paid brought built bought caught chose fought found got heard sank sold shot struck swore taught thought threw wore withdrew hung beat bore bent bled clung crept dealt drank drove dug fed felt fled forbade forgot froze hid leapt lent lit meant overcame rang rode sang shook shone slid spent sprang stole strode stuck swam swept swung tore undertook wept woke wove'.split(
    ' ',
  ),
);
/** What leads to something that is still open or was then: "preparations for the forum of 15 May", "fixed for 15 May". */
const AGENDAS = new Set('preparation preparations invitation agenda ahead'.split(' '));
const SETTLED = new Set(
  'fixed set arranged postponed adjourned rescheduled deferred convened called'.split(' '),
);
/** Words before a noun. */
const NOUN_LEADS = new Set(
  'the a an of by in no some its their his her our all most many these those'.split(' '),
);
const NO_VERBS = new Set('hundred sacred naked wicked indeed speed united'.split(' '));
/** What is arranged stands in the present: "the board sits on Monday". */
const PRESENT = new Set(
  'opens begins starts meets sits leaves closes ends resumes votes plays faces visits travels arrives departs returns convenes sails takes gathers'.split(
    ' ',
  ),
);

/** How far from a date its verb is looked for. */
const REACH = 60;

/**
 * Tells what the verb nearest to a date says of it: the last one before token `first`, else the first from token
 * `last` on, within the sentence.
 */
export function tenseBeside(
  context: Context,
): (sentence: number, first: number, last: number) => TenseBeside {
  const { tokens, sentences } = context;
  return (number, first, last) => {
    const sentence = sentences[number];
    if (sentence === undefined) return undefined;
    const isProse = /^[.!?”"’]$/.test(tokens[sentence.last - 1]!.text);
    for (let i = first - 1; i >= Math.max(sentence.first, first - REACH); i--) {
      if (isOpenAgenda(tokens, i)) return undefined;
      const tense = tenseOf(tokens, i, sentence.first, isProse);
      if (tense !== undefined) return tense;
    }
    for (let i = last; i < Math.min(sentence.last, last + REACH); i++) {
      const tense = tenseOf(tokens, i, sentence.first, isProse);
      if (tense !== undefined) return tense;
    }
    return undefined;
  };
}

function isOpenAgenda(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  return AGENDAS.has(lower) || (SETTLED.has(lower) && isWord(tokens[i + 1], 'for', 'to', 'until', 'till'));
}

function tenseOf(tokens: readonly Token[], i: number, first: number, isProse: boolean): TenseBeside {
  const { lower } = tokens[i]!;
  if (isShortWill(lower)) return 'future';
  if ((lower === 'effect' || lower === 'office') && isWord(tokens[i - 1], 'take', 'takes')) return 'future';
  if (AHEAD.has(lower)) return isWord(tokens[i + 1], 'have') ? 'past' : 'future';
  if (isProse && PRESENT.has(lower)) return isNoun(tokens, i) ? undefined : 'future';
  if (lower === 'to') return isInfinitive(tokens, i) ? 'future' : undefined;
  // "the vote is on Friday"
  if (isProse && (lower === 'is' || lower === 'are'))
    return isOnWeekday(tokens, i + 1) ? 'future' : undefined;
  if (ARRANGED.has(lower)) return PAST.has(tokens[i - 1]?.lower ?? '') ? 'past' : 'future';
  return PAST.has(lower) || isRegularPast(tokens[i]!) ? tenseOfForm(tokens, i, first) : undefined;
}

/** "by nine votes", "the returns". */
function isNoun(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const isCounted = before?.kind === 'number' || NUMBER_WORDS.has(before?.lower ?? '');
  return isCounted || before?.kind === 'possessive' || NOUN_LEADS.has(before?.lower ?? '');
}

/** "they’ll". */
function isShortWill(word: string): boolean {
  return word.endsWith('’ll') || word.endsWith("'ll");
}

function isOnWeekday(tokens: readonly Token[], i: number): boolean {
  return WEEKDAYS.has(tokens[isWord(tokens[i], 'on') ? i + 1 : i]?.lower ?? '');
}

/** "agreed to meet", "is to meet", "to be held". */
function isInfinitive(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (isWord(next, 'be')) return true;
  return next?.shape === 'lower' && BEFORE_INFINITIVE.has(tokens[i - 1]?.lower ?? '');
}

function isRegularPast({ lower, shape }: Token): boolean {
  const isForm = lower.endsWith('ed') && !lower.endsWith('eed');
  return isForm && shape === 'lower' && lower.length > 4 && !NO_VERBS.has(lower);
}

const MOST_AUXILIARIES = 4;

/** "held" looks back; "will be held", "to be held" look ahead; "has been held" ends now. */
function tenseOfForm(tokens: readonly Token[], i: number, first: number): TenseBeside {
  for (let at = i - 1; at >= Math.max(first, i - MOST_AUXILIARIES); at--) {
    const { lower } = tokens[at]!;
    if (AHEAD.has(lower) || isShortWill(lower)) return 'future';
    if (lower === 'to') return isInfinitive(tokens, at) ? 'future' : 'past';
    if (lower === 'have' || lower === 'has') {
      const isAhead = isWord(tokens[i + 1], 'to');
      return isAhead && BEFORE_INFINITIVE.has(tokens[i]!.lower) ? 'future' : 'perfect';
    }
    if (!/^(be|been|not|n’t|n't|also|now|soon|then|already)$/.test(lower) && !lower.endsWith('ly')) break;
  }
  return 'past';
}
