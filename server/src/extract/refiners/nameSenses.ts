import { foldTokens } from '../../text/fold.ts';
import type { Context } from '../context.ts';
import { isHonorific, isOfficeWord } from '../lexicon.ts';
import type { AcronymPair } from '../recognizers/acronyms.ts';
import type { NameSpan } from './overlaps.ts';
import { personWords } from './personName.ts';

/**
 * Names that one document gives to two: an acronym that it explains twice, each time otherwise, and an initial with a
 * surname that stands in two lines of a list, before or behind different bodies. By number of the span; spans that
 * are not there mean the same wherever they are written alike.
 */
export function sensesIn(
  context: Context,
  spans: readonly NameSpan[],
  pairs: readonly AcronymPair[],
): ReadonlyMap<number, string> {
  const senses = new Map<number, string>();
  const redefined = redefinedAcronyms(context, pairs);
  if (redefined.size > 0) {
    spans.forEach(({ start, end }, at) => {
      const definitions = redefined.get(context.text.slice(start, end));
      const last = definitions?.filter((definition) => definition.start <= start).at(-1) ?? definitions?.[0];
      if (last !== undefined) senses.set(at, last.long);
    });
  }
  for (const group of listedTwice(context, spans)) for (const { at, bodies } of group) senses.set(at, bodies);
  return senses;
}

interface Definition {
  readonly start: number;
  readonly long: string;
}

/** Acronyms that are given for two long forms without a word in common, with the places where they are. */
function redefinedAcronyms(context: Context, pairs: readonly AcronymPair[]): Map<string, Definition[]> {
  const found = new Map<string, Definition[]>();
  for (const { short, long } of pairs) {
    const words = foldTokens(context.tokens.slice(long.first, long.last)).map(({ key }) => key);
    const surface = context.text.slice(short.start, short.end);
    const definitions = found.get(surface) ?? [];
    definitions.push({ start: Math.min(short.start, long.start), long: words.join(' ') });
    found.set(surface, definitions);
  }
  for (const [surface, definitions] of found) {
    const isOne = definitions.every(({ long }) => haveWordsInCommon(long, definitions[0]!.long));
    if (isOne) found.delete(surface);
    else definitions.sort((a, b) => a.start - b.start);
  }
  return found;
}

function haveWordsInCommon(a: string, b: string): boolean {
  const words = new Set(b.split(' ').filter((word) => word.length > 3));
  return a === b || a.split(' ').some((word) => words.has(word));
}

interface Listed {
  readonly at: number;
  readonly bodies: string;
  readonly title: string;
}

const LONGEST_LINE = 160;

/** Initials with a surname ("N. Okafor") that are addressed in two ways in lines that name different bodies. */
function* listedTwice(context: Context, spans: readonly NameSpan[]): Generator<Listed[]> {
  const byName = new Map<string, number[]>();
  spans.forEach((span, at) => {
    if (span.kind !== 'person') return;
    const words = personWords(context.text.slice(span.start, span.end));
    if (words[0]?.length !== 1) return;
    const key = words.join(' ');
    byName.set(key, [...(byName.get(key) ?? []), at]);
  });
  for (const numbers of byName.values()) {
    if (numbers.length < 2) continue;
    const listed = numbers.map((at) => lineOf(context, spans, at));
    const isInLists = listed.every(({ bodies, title }) => bodies !== '' && title !== '');
    if (isInLists && areAllDifferent(listed, 'bodies') && areAllDifferent(listed, 'title')) yield listed;
  }
}

function areAllDifferent(listed: readonly Listed[], by: 'bodies' | 'title'): boolean {
  return new Set(listed.map((line) => line[by])).size === listed.length;
}

/** The bodies in the line of a name, and the title before it. */
function lineOf({ text, tokens }: Context, spans: readonly NameSpan[], at: number): Listed {
  const { start, end, first } = spans[at]!;
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end) === -1 ? text.length : text.indexOf('\n', end);
  if (to - from > LONGEST_LINE) return { at, bodies: '', title: '' };
  const near = spans.slice(Math.max(0, at - 4), at + 5);
  const bodies = near
    .filter((span) => span.kind === 'organization' && span.start >= from && span.end <= to && !span.nested)
    .map((span) => text.slice(span.start, span.end));
  const isDotted = tokens[first - 1]?.text === '.';
  const before = isDotted ? tokens[first - 2] : tokens[first - 1];
  const title = before?.lower.replace(/\.$/, '') ?? '';
  const isTitle = isDotted || before?.text.endsWith('.') || isHonorific(title) || isOfficeWord(title);
  return { at, bodies: bodies.join(' '), title: isTitle ? title : '' };
}
