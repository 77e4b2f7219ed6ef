import { isCapitalized } from '../../text/tokens.ts';
import { isHyphen, isWord } from '../dates/readWords.ts';
import { headLines, type Line, tailLines } from '../lines.ts';
import { type EventText, kindAt } from './eventText.ts';
import type { Stretch } from './phrases.ts';

/** What a document can be of itself: the sitting that it records, the interview, the judgment, the report, the speech, the match. */
export type DocumentKind = 'sitting' | 'interview' | 'judgment' | 'report' | 'address' | 'match';

/** A document's kind, with the part of a line that says so: "Minutes of Evidence", "Judgment delivered: 3 May". */
export interface KindFound {
  readonly kind: DocumentKind;
  /** The line's number among `lines`. */
  readonly number: number;
  readonly lines: readonly Line[];
  readonly words: Stretch;
}

const WORDS: Readonly<Partial<Record<DocumentKind, string>>> = {
  sitting: 'minutes hearing proceedings hansard transcript record',
  interview: 'interview interviewed',
  judgment: 'judgment judgement ruling verdict',
  report: 'report audit findings results',
  address: 'speech address lecture remarks sermon homily keynote',
};
const kinds: ReadonlyMap<string, DocumentKind> = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, DocumentKind] => [word, kind as DocumentKind]),
  ),
);

const BEFORE = new Set(
  'the a an of and summary extract extracts from approved draft verbatim official full final public oral special committee parliamentary press joint judge court was written text opening closing welcoming introductory concluding inaugural interim preliminary annual half-year full-year quarter unaudited financial'.split(
    ' ',
  ),
);
const MOST_BEFORE = 4;
const TAIL_LINES = 3;

/**
 * The kind that the heading of a document names, or of an interview also its last lines. Undefined where it names
 * none: a headline that speaks of a ruling or a report does not begin with the word.
 */
export function documentKind(text: EventText, stop: number): KindFound | undefined {
  const head = headLines(text.tokens).filter(({ last }) => last <= stop);
  const found = head.flatMap((_, number) => kindInLine(text, head, number) ?? []);
  const tail = tailLines(text.tokens, TAIL_LINES);
  const signed = tail.flatMap((_, number) => kindInLine(text, tail, number) ?? []);
  const match = head.findIndex((line) => isScore(text, line) || isFixture(text, line, head));
  if (match >= 0) return { kind: 'match', number: match, lines: head, words: head[match]! };
  return (
    found.find(({ kind }) => kind !== 'report') ?? signed.find(({ kind }) => kind === 'interview') ?? found[0]
  );
}

function kindInLine(text: EventText, lines: readonly Line[], number: number): KindFound | undefined {
  const line = lines[number]!;
  for (const part of partsOf(text, line)) {
    for (let i = part.first; i < Math.min(part.last, part.first + MOST_BEFORE); i++) {
      const { lower } = text.tokens[i]!;
      const isKind = kindAt(text, i) !== 'organization' && (lower !== 'results' || areOfAPeriod(text, part));
      const kind = isKind ? kinds.get(lower) : undefined;
      if (kind !== undefined || isForAnswer(text, i))
        return { kind: kind ?? 'sitting', number, lines, words: part };
      if (!BEFORE.has(lower)) break;
    }
  }
  return undefined;
}

const PERIODS =
  'month months year quarter half period interim annual half-year full-year preliminary financial'.split(' ');

/** "Results for the six months to 30 June", "Interim results": of a company, not of a vote. */
function areOfAPeriod({ tokens }: EventText, { first, last }: Stretch): boolean {
  for (let i = first; i < last; i++) if (isWord(tokens[i], ...PERIODS)) return true;
  return false;
}

const COURTS = 'court tribunal judgment judgement case appeal magistrate chancery division'.split(' ');

/** "Harrow Vale v. Ponteira": two names that meet, where no court is named. */
function isFixture({ tokens }: EventText, { first, last }: Line, lines: readonly Line[]): boolean {
  if (last - first > LONGEST_SCORE) return false;
  const shape = tokens
    .slice(first, last)
    .map((token) =>
      isWord(token, 'v', 'vs', 'versus') ? 'v' : isCapitalized(token) ? 'N' : token.text === '.' ? '' : 'x',
    )
    .join('');
  if (!/^N+vN+$/.test(shape)) return false;
  const end = lines.at(-1)!.last;
  for (let i = 0; i < end; i++) if (isWord(tokens[i], ...COURTS)) return false;
  return true;
}

/** "Harrow Vale 2, Ponteira 1", "Harrow Vale 2–1 Ponteira": two names with a number each. */
function isScore({ tokens }: EventText, { first, last }: Line): boolean {
  if (last - first > LONGEST_SCORE) return false;
  const shape = tokens
    .slice(first, last)
    .map((token) =>
      /^\d{1,3}$/.test(token.text) ? 'n' : token.kind === 'word' ? (isCapitalized(token) ? 'N' : 'x') : '-',
    )
    .join('');
  return /^[N-]*Nn-?(?:[N-]*Nn|n-?N[N-]*)$/.test(shape);
}

const LONGEST_SCORE = 16;

/** "Questions for oral answer", "Questions to the Minister". */
function isForAnswer({ tokens }: EventText, i: number): boolean {
  return isWord(tokens[i], 'questions') && isWord(tokens[i + 1], 'for', 'to');
}

/** The line's parts between dashes, colons, bars and stops. */
function partsOf({ tokens }: EventText, { first, last }: Line): Stretch[] {
  const parts: Stretch[] = [];
  let start = first;
  for (let i = first; i <= last; i++) {
    const token = tokens[i];
    const isDivider =
      i === last || /^[.:|–—]$/.test(token!.text) || (isHyphen(token) && token!.gap !== 'none');
    if (!isDivider) continue;
    if (i > start) parts.push({ first: start, last: i });
    start = i + 1;
  }
  return parts;
}

const LEAST_QUESTIONS = 3;

/** Paragraphs that ask and others that answer: an interview, though nothing calls it so. */
export function isQuestionsAndAnswers({ tokens }: EventText): boolean {
  let questions = 0;
  let answers = 0;
  for (const { first, last } of headLines(tokens, Infinity)) {
    if (last - first < 3) continue;
    if (tokens[last - 1]!.text === '?') questions++;
    else if (/^[.!”"]$/.test(tokens[last - 1]!.text)) answers++;
  }
  return questions >= LEAST_QUESTIONS && questions * 3 >= answers;
}
