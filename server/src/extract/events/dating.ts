import { isWord } from '../dates/readWords.ts';
import type { DateExpression } from '../extraction.ts';
import { AUXILIARIES, eventVerbs } from '../lists/eventVerbs.ts';
import type { Candidate } from './candidates.ts';
import { type EventText, endOf, firstOf } from './eventText.ts';
import type { Stretch } from './phrases.ts';
import { isOfSaying } from './saying.ts';

/** A candidate with the date that the sentence gives it. */
export interface Dated {
  readonly candidate: Candidate;
  readonly date: DateExpression;
  /** Tokens of the date. */
  readonly first: number;
  readonly last: number;
}

const FARTHEST = 22;
const BEHIND_CLAUSE = 12;

/**
 * Pairs the dates of a sentence with its candidates, nearest first: each date goes to one, each candidate gets one.
 * Dates without a candidate near them stay alone: not every date tells of an event. `farthest` is the highest cost
 * of a pair, `spent` are pairs whose dates are taken.
 */
export function pairWithDates(
  text: EventText,
  sentence: number,
  candidates: readonly Candidate[],
  farthest = FARTHEST,
  spent: readonly Dated[] = [],
): Dated[] {
  const dates = datesIn(text, sentence).filter(({ first }) => !spent.some((dated) => dated.first === first));
  const pairs = dates.flatMap((date) =>
    candidates.map((candidate) => ({ candidate, date, cost: costOf(text, sentence, candidate, date) })),
  );
  pairs.sort((a, b) => a.cost - b.cost || a.date.first - b.date.first);
  const taken = new Set<unknown>();
  const dated: Dated[] = [];
  for (const { candidate, date, cost } of pairs) {
    if (cost > farthest || taken.has(candidate) || taken.has(date)) continue;
    taken.add(candidate).add(date);
    const exact = date.date.precision === 'day' ? undefined : exactWithin(pairs, candidate, date, taken);
    if (exact !== undefined) taken.add(exact);
    dated.push({ candidate, ...(exact ?? date) });
  }
  return dated;
}

interface Pair {
  readonly candidate: Candidate;
  readonly date: DateAt;
  readonly cost: number;
}

/** "The 2014 forum closed on 28 November": the day within the year says more. */
function exactWithin(
  pairs: readonly Pair[],
  candidate: Candidate,
  coarse: DateAt,
  taken: ReadonlySet<unknown>,
): DateAt | undefined {
  const { from } = coarse.date;
  const exact = pairs.find(
    (pair) =>
      pair.candidate === candidate &&
      pair.cost <= FARTHEST &&
      !taken.has(pair.date) &&
      pair.date.date.precision === 'day' &&
      from !== undefined &&
      coarse.date.to === from &&
      pair.date.date.from?.startsWith(from),
  );
  return exact?.date;
}

interface DateAt {
  readonly date: DateExpression;
  readonly first: number;
  readonly last: number;
}

/** The dates of a sentence that say when something was: not "until 2025", "by 2030", "since May". */
function datesIn(text: EventText, sentence: number): DateAt[] {
  const { first, last } = text.input.context.sentences[sentence]!;
  const found: DateAt[] = [];
  for (let i = first; i < last; i++) {
    const number = text.dateAt[i]!;
    if (number < 0) continue;
    const end = endOf(text.dateAt, i);
    const date = text.input.dates[number]!;
    const isOpen = date.from === undefined || date.to === undefined || isOfSomethingElse(text, i);
    const last = found.at(-1);
    if (!isOpen && last !== undefined && isApposed(text, last, i) && date.precision === 'day') found.pop();
    if (!isOpen) found.push({ date, first: i, last: end });
    i = end - 1;
  }
  return found;
}

/** "Twenty years ago, on 15 June 2001": the same said twice; the day counts. */
function isApposed(text: EventText, before: DateAt, first: number): boolean {
  if (before.date.precision === 'day' || text.tokens[before.last]?.text !== ',') return false;
  return (
    first - before.last === 1 || (first - before.last === 2 && isWord(text.tokens[first - 1], 'on', 'in'))
  );
}

/** "by 2030", and "the budget for 2010" though not "set for 5 May". */
function isOfSomethingElse(text: EventText, i: number): boolean {
  const before = text.tokens[i - 1];
  if (!isWord(before, 'for')) return isWord(before, 'by', 'effective');
  return !isWord(text.tokens[i - 2], 'scheduled', 'set', 'planned', 'slated', 'called', 'due', 'fixed');
}

function costOf(text: EventText, sentence: number, candidate: Candidate, date: DateAt): number {
  if (candidate.noun !== undefined && isPremodified(text, candidate.noun.first, date)) return 0;
  const byNoun = costBetween(text, sentence, candidate.phrase ?? candidate.noun, date);
  const byVerb = costBetween(text, sentence, candidate.verb, date);
  const cost = Math.min(byNoun, byVerb) + (isBehindRelative(text, candidate, date.first) ? BEHIND_CLAUSE : 0);
  return candidate.noun?.isDocument && candidate.verb === undefined && cost > 2 ? Infinity : cost;
}

/** How far a date stands from the noun or the verb of a candidate. */
function costBetween(text: EventText, sentence: number, anchor: Stretch | undefined, date: DateAt): number {
  if (anchor === undefined) return Infinity;
  if (anchor.last <= date.first)
    return isOfSaying(text, date.first) ? Infinity : pathCost(text, anchor.last, date.first);
  return date.last <= anchor.first ? costBehind(text, sentence, date, anchor.first) : 0;
}

/** "the 2018 … resolution", "Tuesday’s meeting": the date stands inside the noun's phrase. */
function isPremodified(text: EventText, noun: number, date: DateAt): boolean {
  if (date.last > noun || noun - date.last > 12) return false;
  const before = text.tokens[date.first - 1];
  const isLed =
    isWord(before, 'the', 'a', 'an', 'this', 'its', 'their', 'his', 'her', 'last') ||
    before?.kind === 'possessive';
  const isOwner = text.tokens[date.last]?.kind === 'possessive';
  if (!isLed && !isOwner) return false;
  for (let i = isOwner ? date.last + 1 : date.last; i < noun; i++) {
    if (text.mentionAt[i]! >= 0) continue;
    const token = text.tokens[i]!;
    if (token.kind === 'mark' && token.text !== '-') return false;
    if (STOPS.has(token.lower) || AUXILIARIES.has(token.lower) || eventVerbs.has(token.lower)) return false;
  }
  return true;
}

const STOPS = new Set('of in on at for from with by to and or the a an that which who'.split(' '));

/** A date that opens its clause speaks of the verb behind it; elsewhere it looks back. */
function costBehind(text: EventText, sentence: number, date: DateAt, to: number): number {
  const { first } = text.input.context.sentences[sentence]!;
  let before = date.first - 1;
  while (
    before >= first &&
    isWord(
      text.tokens[before],
      'in',
      'on',
      'at',
      'from',
      'during',
      'between',
      'early',
      'the',
      'over',
      'since',
    )
  )
    before--;
  const opens =
    before < first ||
    /^[,;:–—("“-]$/.test(text.tokens[before]!.text) ||
    isWord(text.tokens[before], 'and', 'but', 'that', 'when');
  const next = text.tokens[date.last];
  const from = next?.text === ',' ? date.last + 1 : date.last;
  return opens ? pathCost(text, from, to) * 0.5 : 8 + pathCost(text, date.last, to);
}

const CLAUSE_WORDS =
  'that which who where when while because although after before since whereas whose'.split(' ');
const costing = (cost: number, words: Iterable<string>) =>
  [...words].map((word): [string, number] => [word, cost]);
/** What divides clauses, by how far it sets apart; other words count 1. */
const COSTS: ReadonlyMap<string, number> = new Map([
  ...costing(8, ';:“”"()'),
  ...costing(3, [',', ...CLAUSE_WORDS, ...AUXILIARIES, 'said', 'told', 'noted']),
  ...costing(2, ['and', 'or', 'but']),
]);

/** "Ilse, who died last week, walked off a stage in 1938": the date lies behind the clause of its verb. */
function isBehindRelative(text: EventText, { verb }: Candidate, date: number): boolean {
  if (verb === undefined) return false;
  let before = verb.first - 1;
  while (before > 0 && AUXILIARIES.has(text.tokens[before]!.lower)) before--;
  if (!isWord(text.tokens[before], 'who', 'which') || text.tokens[before - 1]?.text !== ',') return false;
  for (let i = verb.last; i < date; i++)
    if (text.tokens[i]!.text === ',' && text.mentionAt[i]! < 0) return true;
  return false;
}

/** How far apart two tokens are: words count 1, a name 1, what divides clauses more. */
function pathCost(text: EventText, from: number, to: number): number {
  let cost = 0;
  for (let i = from; i < to && cost <= FARTHEST * 2; i++) {
    const token = text.tokens[i]!;
    if (text.mentionAt[i]! >= 0) {
      cost += firstOf(text.mentionAt, i) === i || i === from ? 1 : 0;
    } else cost += text.dateAt[i]! >= 0 ? 1 : (COSTS.get(token.lower) ?? 1);
  }
  return cost;
}
