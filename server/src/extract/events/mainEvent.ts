import { foldWord } from '../../text/fold.ts';
import { isWord } from '../dates/readWords.ts';
import type { DateInterval } from '../extraction.ts';
import type { Candidate } from './candidates.ts';
import { isGathering, startOf } from './candidates.ts';
import type { Dated } from './dating.ts';
import type { EventText } from './eventText.ts';

/** A candidate with its date, when the text gives it one. */
export interface Told {
  readonly candidate: Candidate;
  readonly dated: Dated | undefined;
  /** The sentence dates other candidates, too. */
  readonly isShared: boolean;
}

const OPENING = 6;
const LEAST = 3;

/** What the document is about: the best of what its opening tells; undefined when nothing there is an event. */
export function chooseMain(
  text: EventText,
  told: readonly Told[],
  opening: readonly number[],
): Told | undefined {
  const titleWords = wordsOfTitle(text);
  let best: Told | undefined;
  let bestScore = LEAST;
  for (const one of told) {
    const order = opening.indexOf(one.candidate.sentence);
    if (order < 0 || !isPlain(text, one)) continue;
    const score = scoreOf(text, one, order, titleWords);
    if (score > bestScore) {
      best = one;
      bestScore = score;
    }
  }
  return best;
}

/** Where no date can be had, only what has a noun of its own is plainly an event. */
function isPlain(text: EventText, { candidate, dated }: Told): boolean {
  return (
    dated !== undefined ||
    text.input.sourceDate !== undefined ||
    (isGathering(candidate) && candidate.noun !== undefined)
  );
}

function scoreOf(
  text: EventText,
  { candidate, dated }: Told,
  order: number,
  titleWords: ReadonlySet<string>,
): number {
  const { first } = text.input.context.sentences[candidate.sentence]!;
  let score = 6 - order * 2;
  score += dateScore(text, dated);
  if (isGathering(candidate) && candidate.noun !== undefined) score += 2;
  if (candidate.verb?.light !== undefined) score += 1.5;
  if (candidate.noun?.isDocument) score -= 2;
  score += Math.min(3, titleOverlap(text, candidate, titleWords));
  score -= Math.min(2, (startOf(candidate) - first) / 20);
  if (isSubordinate(text, candidate)) score -= 2.5;
  return score;
}

function dateScore(text: EventText, dated: Dated | undefined): number {
  const { sourceDate } = text.input;
  if (dated === undefined) return sourceDate === undefined ? -1 : 1;
  if (sourceDate !== undefined && meets(dated.date, sourceDate) && dated.date.precision === 'day') return 4;
  if (dated.date.precision === 'year') return -5;
  return isFar(dated.date, sourceDate) ? -4 : 2;
}

/** True when two intervals share a day, as far as their precisions tell. */
export function meets(a: DateInterval, b: DateInterval): boolean {
  if (a.from === undefined || b.from === undefined) return false;
  const length = Math.min(a.from.length, b.from.length);
  const cut = (iso: string) => iso.slice(0, length);
  return cut(a.from) <= cut(b.to ?? b.from) && cut(b.from) <= cut(a.to ?? a.from);
}

function isFar(date: DateInterval, source: DateInterval | undefined): boolean {
  if (source?.from === undefined || date.from === undefined) return false;
  return Math.abs(Number(date.from.slice(0, 4)) - Number(source.from.slice(0, 4))) > 1;
}

function wordsOfTitle(text: EventText): ReadonlySet<string> {
  const { title } = text;
  if (title === undefined) return new Set();
  const inside = text.tokens.filter((token) => token.start >= title.start && token.end <= title.end);
  return new Set(inside.filter(({ text: word }) => word.length > 3).map(({ text: word }) => stem(word)));
}

function titleOverlap(text: EventText, candidate: Candidate, titleWords: ReadonlySet<string>): number {
  const first = startOf(candidate);
  const last = Math.max(candidate.phrase?.last ?? 0, candidate.verb?.last ?? 0);
  const shared = new Set<string>();
  for (let i = first; i < last; i++) {
    const word = stem(text.tokens[i]!.text);
    if (word.length > 2 && titleWords.has(word)) shared.add(word);
  }
  return shared.size;
}

/** The first letters tell "addressing" from "addresses" well enough. */
function stem(word: string): string {
  return foldWord(word).slice(0, 6);
}

/** "the plant, built in 1905, …", "which was signed": told by the way. */
function isSubordinate(text: EventText, { verb, noun }: Candidate): boolean {
  if (verb === undefined || noun !== undefined) return false;
  for (let i = verb.first - 1; i >= verb.first - 4 && i >= 0; i--) {
    const token = text.tokens[i]!;
    if (isWord(token, 'that', 'which', 'who', 'when', 'where', 'after', 'before', 'since')) return true;
    if (token.text === ',' && i === verb.first - 1) return true;
  }
  return false;
}

/** Numbers of the sentences that open the running text, headlines left out. */
export function openingSentences(text: EventText): number[] {
  const { context } = text.input;
  const { title } = text;
  const opening: number[] = [];
  for (let i = 0; i < context.sentences.length && opening.length < OPENING; i++) {
    const { start, first, last } = context.sentences[i]!;
    const isTitle = title !== undefined && start < title.end && start >= title.start;
    if (!isTitle && isRunning(text, first, last)) opening.push(i);
  }
  return opening;
}

/** A sentence with an end, not a headline, label or date line. */
export function isRunning(text: EventText, first: number, last: number): boolean {
  return last - first > 5 && /^[.!?…:”"’)]$/.test(text.tokens[last - 1]!.text.slice(-1));
}

/** The town of the dateline. */
export function datelinePlace(text: EventText): string | undefined {
  const place = text.dateline?.place;
  if (place === undefined) return undefined;
  const name = text.input.context.text.slice(place.start, place.end);
  return name === name.toUpperCase() ? capitalized(name) : name;
}

/** "PORT-AU-PRINCE" as names are written elsewhere. */
function capitalized(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[\s.-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}
