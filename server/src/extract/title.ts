import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { type Context, oncePerDocument } from './context.ts';
import { findDateline } from './dateline.ts';
import { scanDates } from './dates/scanDates.ts';
import { headLines, type Line } from './lines.ts';

const LONGEST_TITLE = 60;

/**
 * The headline that a document begins with: its first line (or wrapped lines) that is no label, date or dateline and
 * no sentence of running text. Undefined when the text begins at once.
 */
export const findTitle: (context: Context) => Span | undefined = oncePerDocument((context) => {
  const { tokens } = context;
  const lines = titleLines(context);
  const best = lines.find((line) => wordsIn(tokens, line) >= FULL_TITLE) ?? lines[0];
  return best && trimmed(tokens, best);
});

/** A line with so many words is a headline, and not the name of a publisher above it. */
const FULL_TITLE = 5;

/** The lines (wrapped ones as one) that may be a headline, up to where the running text begins. */
function titleLines(context: Context): Line[] {
  const { tokens } = context;
  const dateline = findDateline(context);
  const found: Line[] = [];
  for (const line of headLines(tokens, 6)) {
    if (dateline?.first === line.first && dateline.last < line.last) break;
    if (dateline?.first === line.first || isLabel(tokens, line)) continue;
    const title = wrapped(context, line);
    if (isRunningText(tokens, title)) break;
    found.push(title);
  }
  return found;
}

function wordsIn(tokens: readonly Token[], { first, last }: Line): number {
  let words = 0;
  for (let i = first; i < last; i++) if (tokens[i]!.kind === 'word') words++;
  return words;
}

const LABELS = new Set([
  'press release',
  'news release',
  'media release',
  'for immediate release',
  'immediate release',
  'news',
  'statement',
  'press statement',
  'communique',
  'communiqué',
  'media advisory',
  'press service',
]);

/** "PRESS RELEASE", "For immediate release", "10 July 2019", "Date: …". */
function isLabel(tokens: readonly Token[], line: Line): boolean {
  const words = tokens
    .slice(line.first, Math.min(line.last, line.first + 8))
    .filter(({ kind }) => kind === 'word');
  const start = words.map(({ lower }) => lower).join(' ');
  if (
    words.length === 0 ||
    LABELS.has(start) ||
    start.startsWith('for immediate release') ||
    start.startsWith('press release')
  )
    return true;
  if (
    /^(date|from|to|cc|subject|re|contact|sent)$/.test(words[0]!.lower) &&
    tokens[line.first + 1]?.text === ':'
  )
    return words[0]!.lower !== 'subject';
  const dates = scanDates(tokens, line.first, Math.min(line.last, line.first + 12));
  const dated = dates.reduce((sum, { first, last }) => sum + last - first, 0);
  return dated > 0 && line.last - line.first - dated <= 3;
}

/** The line with those that carry its sentence on. */
function wrapped({ tokens, sentences, sentenceOf }: Context, line: Line): Line {
  const end = sentences[sentenceOf[line.last - 1]!]!.last;
  const isOn = end > line.last && tokens[line.last]!.gap === 'line';
  return isOn ? { first: line.first, last: end } : line;
}

function isRunningText(tokens: readonly Token[], { first, last }: Line): boolean {
  if (last - first > LONGEST_TITLE) return true;
  const isFollowed = tokens[last]?.gap === 'paragraph' || tokens[last]?.gap === 'line';
  return tokens[last - 1]!.text === '.' && (last - first > 16 || !isFollowed);
}

/** Without the marks of a Markdown heading or a bullet. */
function trimmed(tokens: readonly Token[], { first, last }: Line): Span {
  let start = first;
  while (start < last - 1 && /^[#*=•>_-]$/.test(tokens[start]!.text)) start++;
  return { start: tokens[start]!.start, end: tokens[last - 1]!.end };
}
