import { isWord } from '../dates/readWords.ts';
import type { DateInterval } from '../extraction.ts';
import { isSpeechVerb } from '../lexicon.ts';
import { eventVerbs } from '../lists/eventVerbs.ts';
import { type Candidate, isGathering, startOf } from './candidates.ts';
import { appositionBefore } from './clauses.ts';
import type { Dated } from './dating.ts';
import type { EventText } from './eventText.ts';
import { stem, wordsOfTitle } from './opening.ts';
import type { Told } from './told.ts';
import { isNear } from './toldNear.ts';

/** The score from which on an opening is taken to tell of an event. */
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
    if (
      order < 0 ||
      (one.isPlain && !isNews(text, one, order)) ||
      !isPlainEvent(text, one) ||
      isCondition(text, one.candidate)
    )
      continue;
    const score = scoreOf(text, one, order, titleWords);
    if (score > bestScore) {
      best = one;
      bestScore = score;
    }
  }
  return best;
}

/** A verb in no list with a day shortly before the document's own, in the first sentence and of its main clause. */
function isNews(text: EventText, { candidate, dated }: Told, order: number): boolean {
  return (
    order === 0 &&
    dated !== undefined &&
    isNear(text, dated.date) &&
    !isSubordinate(text, candidate.sentence, candidate.verb!.first)
  );
}

/** Where no date can be had, only what has a noun of its own is plainly an event. */
function isPlainEvent(text: EventText, { candidate, dated }: Told): boolean {
  if (text.input.sourceDate !== undefined) return true;
  return (
    dated?.date.precision === 'day' ||
    (isGathering(candidate) && candidate.noun !== undefined) ||
    isDeath(text, candidate)
  );
}

/** "who has died at 88", "died on Sunday": news without a date, too. */
function isDeath(text: EventText, { verb }: Candidate): boolean {
  return verb !== undefined && isWord(text.tokens[verb.first], 'died', 'passed');
}

/** "appointments, which take effect on 1 April": says from when something else counts. */
function isCondition(text: EventText, { verb, noun }: Candidate): boolean {
  return (
    verb !== undefined &&
    noun === undefined &&
    isWord(text.tokens[verb.last - 1], 'effect', 'force') &&
    isWord(text.tokens[verb.first - 1], 'which', 'that', 'to', 'will')
  );
}

function scoreOf(
  text: EventText,
  { candidate, dated }: Told,
  order: number,
  titleWords: ReadonlySet<string>,
): number {
  const { noun, verb } = candidate;
  let score = order === 0 ? 6 : 3 - order;
  score += dateScore(text, dated);
  if (verb === undefined && isOfPeople(text, candidate)) score -= 4;
  if (noun !== undefined && isAnother(text, candidate)) score -= 6;
  if (isGathering(candidate) && noun !== undefined) score += 2;
  if (verb?.light !== undefined) score += 1.5;
  if (verb === undefined && !isGathering(candidate)) score -= noun?.isDocument ? 4 : 2.5;
  score += Math.min(3, titleOverlap(text, candidate, titleWords));
  score -= Math.min(2, (startOf(candidate) - text.input.context.sentences[candidate.sentence]!.first) / 20);
  if (verb !== undefined && noun === undefined && isSubordinate(text, candidate.sentence, verb.first))
    score -= 2.5;
  return score;
}

const PEOPLE = new Set(
  'survivors survivor victims victim relatives families family widow widows organisers organizers participants opponents supporters veterans witnesses leaders members guests'.split(
    ' ',
  ),
);

/** "Survivors of a landslide shouted": who they are, not what happened. */
function isOfPeople({ tokens }: EventText, { phrase, noun }: Candidate): boolean {
  let at = (phrase ?? noun)!.first - 1;
  while (isWord(tokens[at], 'the', 'a', 'an', 'of', 'in')) at--;
  return PEOPLE.has(tokens[at]?.lower ?? '');
}

/** "a similar course", "the previous round": another than the one that the document is about. */
function isAnother({ tokens }: EventText, { phrase, noun }: Candidate): boolean {
  const { first, last } = phrase ?? noun!;
  for (let i = first - 1; i < last; i++)
    if (isWord(tokens[i], 'similar', 'previous', 'preceding', 'earlier')) return true;
  return false;
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

const CLAUSE_WORDS = new Set(
  'that which who whom whose when where while after before as since because if'.split(' '),
);

/** "the plant, built in 1905, …", "said that rebels killed …": told by the way, behind another verb or conjunction. */
function isSubordinate(text: EventText, sentence: number, verb: number): boolean {
  const { first } = text.input.context.sentences[sentence]!;
  const start = Math.max(
    first,
    text.dateline !== undefined && text.dateline.last <= verb ? text.dateline.last : first,
  );
  for (let i = start; i < verb; i++) {
    if (text.mentionAt[i]! >= 0) continue;
    const { lower, shape } = text.tokens[i]!;
    if (CLAUSE_WORDS.has(lower) && i > start) return true;
    if (shape === 'lower' && (isSpeechVerb(lower) || eventVerbs.has(lower))) return true;
  }
  return text.tokens[verb - 1]?.text === ',' && appositionBefore(text, verb, first) === undefined;
}
