import type { Token } from '../text/tokens.ts';
import type { RawDate } from './dates/rawDate.ts';
import { isWord } from './dates/readWords.ts';
import type { Line } from './lines.ts';
import { MONTHS } from './lists/calendarWords.ts';

/**
 * What a line says its date is: when the text was issued, when it was changed or may be used (`weak`), or the time
 * of something else.
 */
export type Label = 'issued' | 'weak' | 'other time';

const ISSUED = new Set(
  'date dated published posted sent issued released uploaded created adopted delivered signed submitted presented'.split(
    ' ',
  ),
);
const WEAK = new Set('approved updated modified revised embargo embargoed accessed retrieved'.split(' '));
const OTHER_TIME = new Set(
  'covering period hearing hearings heard argued effective deadline expires expiry due born closing lodged filed received next valid'.split(
    ' ',
  ),
);
/** What numbers a text: "Ref. 07/12/2015" is no day, "Ref. 14, 4 May 2018" ends with one. */
const REFERENCE = new Set(['ref', 'reference']);
/** "Given on Sainte-Croix, 9 March 1987, in the third year of …", "Done at Lome". */
const DONE = new Set(['given', 'done', 'written']);
const LABEL_TOKENS = 4;

/** The label that a line begins with: "Published: …", "Last updated …", "Judgment delivered: …", "For release: …". */
export function labelOf(tokens: readonly Token[], { first: start, last }: Line): Label | undefined {
  const first = isWord(tokens[start], '*', '_', '(', '[', '>') ? start + 1 : start;
  if (isWord(tokens[first], 'for') && isWord(tokens[first + 1], 'immediate', 'release')) return 'issued';
  for (let i = first; i < Math.min(last, first + LABEL_TOKENS); i++) {
    const { lower, kind } = tokens[i]!;
    if (kind === 'number' || kind === 'mark') return undefined;
    const follows = i === first || (isWord(tokens[i + 1], ':', 'on') && i < first + LABEL_TOKENS - 1);
    if (ISSUED.has(lower) && follows) return 'issued';
    if (i === first && DONE.has(lower) && isWord(tokens[i + 1], 'at', 'in', 'on', 'under', 'this'))
      return 'issued';
    if (WEAK.has(lower)) return 'weak';
    if (OTHER_TIME.has(lower) && follows) return 'other time';
    if (REFERENCE.has(lower) && !tokens.slice(i, last).some(isDateWord)) return 'other time';
  }
  return undefined;
}

function isDateWord({ lower }: Token): boolean {
  return MONTHS.has(lower) || lower === 'date' || lower === 'dated';
}

/** What is held, given or handed down on the day that its heading names. */
const DOCUMENTS = new Set(
  'speech statement remarks address lecture sermon homily minutes record proceedings judgment judgement ruling order decision resolution communiqué communique declaration transcript interview adopted delivered meeting session sitting report summary audit findings bulletin briefing hearing'.split(
    ' ',
  ),
);

/** Within how many tokens a heading says what it is: "Extract from the ⟨minutes⟩". */
const OPENING_TOKENS = 5;

/** "Speech delivered at the Harbour Hall, Lome, on 10 May 2017", "Judgment of 10 May 2017": no sentence. */
export function isHeadingOfDay(tokens: readonly Token[], { first, last }: Line, date: RawDate): boolean {
  if (date.from.unit !== 'day' || /^[.!?]$/.test(tokens[last - 1]!.text)) return false;
  const opening = tokens.slice(first, Math.min(last, first + OPENING_TOKENS));
  if (!opening.some(({ lower }) => DOCUMENTS.has(lower))) return false;
  const before = tokens[date.first - 1];
  if (isWord(before, 'of')) return date.first === first + 2;
  if (isWord(before, 'the') && isWord(tokens[date.first - 2], 'on')) return true;
  return isWord(before, 'on', 'dated', 'delivered', 'held') || before?.text === ',' || before?.text === '(';
}
